"""The commands that compare counted indicators with the records, as an operator types them."""

from __future__ import annotations

from datetime import date

from flask import Flask
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers what is counted
from config import Settings
from data_access.models import Observation
from domain.talent.cadres import CadreLevel
from server.cli_counted import counted_commands
from server.state import EXTENSION, ServedCockpit
from services.indicators.catalogue import load_catalogue
from services.talent.cadre_editing import set_needs
from tests.support.factories import SYSTEM, Library


def test_verify_names_what_differs_and_recount_mends_it(library: Library) -> None:
    context = library.context
    load_catalogue(context, SYSTEM)
    needs = {("children", CadreLevel.DEPUTY): 2}
    set_needs(context, library.actor("hr"), 0, needs, "馆务会", date(2024, 3, 1))
    flask = Flask("commands")
    flask.cli.add_command(counted_commands)
    flask.extensions[EXTENSION] = ServedCockpit(Settings(), context, warm_up=lambda: None)
    runner = flask.test_cli_runner()
    assert runner.invoke(args=["counted", "verify"]).stdout == "1 项取数与记录一致。\n"
    with context.database.writing(SYSTEM) as work:
        work.session.scalars(select(Observation)).one().value = 5.0
    failed = runner.invoke(args=["counted", "verify"])
    assert failed.exit_code == 1
    assert "T11 2024（2024-03-01 起）：保存 5，应为 2" in failed.stdout
    assert "请运行 flask --app app counted recount 重新取数" in failed.stderr
    assert runner.invoke(args=["counted", "recount"]).stdout == "已更新 1 项取数。\n"
    assert runner.invoke(args=["counted", "verify"]).exit_code == 0
