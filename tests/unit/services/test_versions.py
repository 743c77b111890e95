"""The conflict of two people on one thing is made in one place, with one sentence."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from domain.errors import FieldConflict
from services.versions import overtaken

SERVICES = Path(__file__).parents[3] / "services"
LATER = FieldConflict("value", "", "3", "4")


@pytest.mark.parametrize(
    ("differences", "message"),
    [
        (None, "您打开页面之后，林晓春已经修改过这个项目，本次操作没有执行。请刷新页面，核对后再操作。"),
        ([], "您打开页面之后，林晓春已经修改过这个项目。您填写的内容仍保留在页面上，请对照后再保存。"),
        ([LATER], "您打开页面之后，林晓春已经修改过这个项目。您填写的内容仍保留在页面上，请对照后再保存。"),
    ],
)
def test_it_names_the_other_person_and_says_what_to_do(
    differences: list[FieldConflict] | None, message: str
) -> None:
    conflict = overtaken("林晓春", 7, "这个项目", differences)
    assert conflict.message == message
    assert (conflict.saved_by, conflict.saved_version) == ("林晓春", 7)
    assert conflict.differences == tuple(differences or ())


def test_no_other_room_makes_one_of_its_own() -> None:
    own = {
        str(path.relative_to(SERVICES))
        for path in SERVICES.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and any(word.arg == "saved_version" for word in call.keywords)
    }
    assert own == {"versions.py"}
