"""Set-up of the front-end parts, without a network: what is written, when nothing is done, what is said."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from server import frontend

GRID_TEXTS = 'var AG_GRID_LOCALE_CN = {\n  blanks: "(空白)"\n};'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty place for the parts, and packages as npm would have unpacked them."""
    modules = tmp_path / "node_modules"
    wanted = json.loads((frontend.ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    texts = {
        "bootstrap/dist/css/bootstrap.min.css": "body{}\n/*# sourceMappingURL=bootstrap.min.css.map */",
        "plotly.js-cartesian-dist-min/plotly-cartesian.min.js": "window.Plotly={};",
        "plotly.js-locales/zh-cn.js": "module.exports={name:'zh-CN'};",
        "@ag-grid-community/locale/dist/package/main.esm.mjs": GRID_TEXTS,
        "date-fns/locale/zh-CN/cdn.min.js": "window.dateFns={};",
        **{
            f"bootstrap-icons/icons/{name}.svg": '<svg class="bi" viewBox="0 0 16 16"/>'
            for name in frontend.ICONS
        },
        **{f"{name}/package.json": json.dumps({"version": version}) for name, version in wanted.items()},
    }
    for name, text in texts.items():
        (modules / name).parent.mkdir(parents=True, exist_ok=True)
        (modules / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(frontend, "VENDOR", tmp_path / "vendor")
    monkeypatch.setattr(frontend, "_npm_install", lambda: modules)
    frontend.vendor_files.cache_clear()
    yield tmp_path / "vendor"
    frontend.vendor_files.cache_clear()


def test_installs_once(folder: Path) -> None:
    assert frontend.install() is True
    assert frontend.install() is False
    assert sorted(path.name for path in folder.iterdir()) == [
        "manifest.json", "plotly-cartesian.min.js", "vendor.css", "vendor.js",
    ]  # fmt: skip


def test_installs_again_when_a_file_is_gone(folder: Path) -> None:
    frontend.install()
    (folder / "vendor.css").unlink()
    assert frontend.read_manifest() is None
    assert frontend.install() is True


def test_texts_and_icons_are_carried_over(folder: Path) -> None:
    frontend.install()
    style, script = ((folder / f"vendor.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    assert "sourceMappingURL" not in style
    assert all(f".ci-{name}{{" in style for name in frontend.ICONS)
    assert "(空白)" in script
    assert "_dashPlotlyJSURL" in script


def test_addresses_carry_a_fingerprint(folder: Path) -> None:
    frontend.install()
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert frontend.vendor_files() == {
        kind: [f"vendor/vendor.{kind}?v={manifest['files'][f'vendor.{kind}'][:12]}"] for kind in ("css", "js")
    }


def test_says_what_is_missing(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert frontend.vendor_files() == {"css": [], "js": []}
    assert "not installed" in caplog.text


@pytest.mark.usefixtures("folder")
def test_a_failure_does_not_stop_the_set_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> Path:
        raise frontend.FrontendError("there is no npm")

    monkeypatch.setattr(frontend, "_npm_install", fail)
    with caplog.at_level(logging.WARNING):
        assert frontend.main() == 0
    assert "there is no npm" in caplog.text


def test_a_package_without_the_expected_file_is_named(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "node_modules" / "plotly.js-locales" / "zh-cn.js").unlink()
    with pytest.raises(frontend.FrontendError, match="zh-cn"):
        frontend.install()
    assert not folder.exists()


def test_lock_file_names_exact_versions_and_no_addresses() -> None:
    wanted = json.loads((frontend.ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    lock = json.loads((frontend.ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert all(version[0].isdigit() for version in wanted.values())
    assert all("resolved" not in entry and entry["integrity"] for entry in packages.values())
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
