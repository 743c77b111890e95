"""The example units call commands that there are."""

from __future__ import annotations

import re

from flask import Flask

from tests.support.processes import PROJECT_ROOT


def test_units_call_commands_that_exist(flask_app: Flask) -> None:
    called = set()
    for unit in (PROJECT_ROOT / "docs" / "deploy").glob("*.service"):
        called |= set(re.findall(r"flask --app app (\S+)", unit.read_text("utf-8")))
    assert called == {"backup", "remind"}
    assert called <= flask_app.cli.commands.keys()
