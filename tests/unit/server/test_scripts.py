"""Our own scripts, put together."""

from __future__ import annotations

from config import PROJECT_ROOT
from server.scripts import BUNDLES


def test_every_script_is_in_a_bundle_and_every_bundle_is_of_scripts() -> None:
    files = {path.stem for path in (PROJECT_ROOT / "assets" / "js").glob("*.js")}
    assert files == {part for parts in BUNDLES.values() for part in parts}
