"""Our own scripts, as one file for each kind of page: a page must not wait for a dozen small requests."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from flask import Blueprint, Response, current_app, url_for
from werkzeug.exceptions import NotFound

BUNDLES: dict[str, tuple[str, ...]] = {
    "page": (
        "shell",
        "palette",
        "notices",
        "grids",
        "gantt",
        "uploads",
        "attachments",
        "tables",
        "documents",
        "copying",
        "pictures",
        "network",
        "board",
        "sheets",
        "printing",
    ),
    "wall": ("wall", "grids"),
}
"""What each kind of page runs, in order; every file of ``assets/js`` is in one of them."""

script_bundles = Blueprint("scripts", __name__)


@dataclass(frozen=True)
class Bundle:
    """Scripts put together, and the fingerprint of what they say."""

    text: str
    fingerprint: str


def bundle(name: str) -> Bundle:
    """The scripts of one kind of page; read anew when one of the files has changed. Raises NotFound."""
    if name not in BUNDLES:
        raise NotFound()
    folder = Path(current_app.extensions["assets_folder"]) / "js"
    files = tuple(folder / f"{part}.js" for part in BUNDLES[name])
    return _read(files, tuple(file.stat().st_mtime_ns for file in files))


@lru_cache(maxsize=8)
def _read(files: tuple[Path, ...], changed: tuple[int, ...]) -> Bundle:
    text = "\n".join(file.read_text("utf-8") for file in files)
    return Bundle(text, hashlib.sha256(text.encode()).hexdigest()[:16])


def bundle_address(name: str) -> str:
    """The address of a bundle, with its fingerprint, so that it may be cached for ever."""
    return url_for("scripts.show", name=name, v=bundle(name).fingerprint)


@script_bundles.get("/assets/bundle/<name>.js")
def show(name: str) -> Response:
    """A bundle."""
    return Response(bundle(name).text, mimetype="text/javascript")
