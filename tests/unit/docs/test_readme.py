"""The README's configuration table says what the settings are."""

from __future__ import annotations

import re
from pathlib import Path

from config import Settings

ROOT = Path(__file__).resolve().parents[3]
ROW = re.compile(r"^\| `([A-Z_]+)` \| (.+?) \| (.+) \|$", re.M)


def shown_default(name: str, default: object) -> str:
    if name == "data_dir":
        return "`var`"
    return "(empty)" if default in ("", None) else f"`{default}`"


def test_every_setting_stands_in_the_readme_with_its_default_and_meaning() -> None:
    rows = ROW.findall((ROOT / "README.md").read_text())
    table = {name: (default, meaning) for name, default, meaning in rows}
    expected = {
        name.upper(): (shown_default(name, field.default), field.description)
        for name, field in Settings.model_fields.items()
    }
    assert table == expected


def test_the_readme_names_no_target_that_make_does_not_have() -> None:
    readme = (ROOT / "README.md").read_text()
    makefile = (ROOT / "Makefile").read_text()
    for target in set(re.findall(r"`?make ([a-z-]+)", readme)):
        assert re.search(rf"^{target}:", makefile, re.M), target
