"""Writes down a database as the present release leaves it, so that every later one can be held to opening it.

    python -m tests.support.release_dump FILE

Run it once when a release is made; the file is named after the release's revision, such as 0001.sql. A file
called 0024-world.sql holds the small world of the tests over HTTP, which has something of every capability.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import services.capabilities  # noqa: F401 - registers every capability
from data_access.engine import make_engine
from data_access.migrate import head_revision, upgrade
from domain.dictionaries import WORK_STOP_REASONS
from domain.dictionaries import Entry as DictionaryEntry
from domain.indicators.definition import Direction, Subject
from domain.indicators.observation import ValueState
from domain.indicators.target import Measure, Nature
from domain.indicators.views import ElementKind
from domain.notices import Preferences
from domain.periods import Month
from domain.permissions import Permission
from domain.projects.work import ProjectState
from domain.settings import SettingKey
from domain.workflow import Action
from services.administration import name_deputy
from services.administration.rules import save_rule
from services.attachments import attach, remove
from services.credentials.tokens import make_token
from services.dictionaries import save_entry
from services.indicators.catalogue import load_catalogue
from services.indicators.defining import LinkTerms, save_link
from services.indicators.stating import Entry as FigureEntry
from services.indicators.stating import state_figures
from services.indicators.targets import TargetTerms, save_target
from services.notices.inbox import save_preferences
from services.projects.editing import set_state
from services.projects.export import start_export
from services.rounds import RoundTerms, save_round, set_lock
from services.viewing import ViewRequest
from tests.contract.world import world
from tests.support.factories import BUILDING, PLATFORM, SYSTEM, TODAY, YEARLY, Library, build, opened
from tests.support.session import TestSession

SUMS_OF = "2025-08"
"""The month of which the small world's sums over units are kept."""


def work_with(library: Library) -> None:
    """Leave something of every kind: terms amended, reports in every state, drafts, deputies, sessions."""
    reporter, head, director = (library.actor(login) for login in ("reporter_ops", "head_ops", "director"))
    library.approve(head, library.submit(reporter, BUILDING, {1: 100, 2: 60}))
    library.decide(head, library.submit(reporter, YEARLY, {2: 10}), Action.RETURN, "请补充数据来源。")
    library.submit(library.actor("reporter_tech"), PLATFORM, {1: 30})
    library.save(head, BUILDING, title="新馆建设（一期）", due={2: TODAY + timedelta(days=180)})
    library.keep_draft(reporter, YEARLY, {2: 20})
    name_deputy(
        library.context, SYSTEM, library.user_id("head_ops"), library.user_id("head_tech"), TODAY, TODAY
    )
    version = library.detail(PLATFORM).version
    set_state(
        library.context, director, library.project_id(PLATFORM), version, ProjectState.PAUSED, "等待资金"
    )


def use_mechanisms(library: Library) -> None:
    """Leave something in the tables of every shared mechanism."""
    context = library.context
    office, admin, director, head = (
        library.actor(login) for login in ("office", "admin", "director", "head_ops")
    )
    save_round(
        context, office, "2024-03", 0, RoundTerms(date(2024, 3, 20), date(2024, 4, 5), 2, "请附照片。")
    )
    set_lock(context, office, "2024-01", 0, True, "数据已汇总。")
    limits = {"behind_gap": -20.0, "watch_gap": -8.0, "overdue_days": 30, "due_soon_days": 20}
    save_rule(context, admin, SettingKey.LIGHTS, limits, TODAY, "馆务会决定。", 0)
    save_entry(context, admin, WORK_STOP_REASONS, "", DictionaryEntry("", "设备到货延迟", 8), 0)
    load_catalogue(context, SYSTEM)
    city = Subject.CITY
    figure = FigureEntry("V01", city, Month(2024, 2), ValueState.VALUE, 1200.0)
    state_figures(context, library.actor("statistics"), [figure])
    terms = TargetTerms(
        20_000.0, date(2025, 12, 31), Measure.YEAR, Direction.UP, Nature.EXPECTED, "闸机计数", "年度计划"
    )
    save_target(context, director, "V01", city, 0, terms)
    save_link(context, director, "V01", LinkTerms(ElementKind.PROJECT, BUILDING, city))
    project = str(library.project_id(BUILDING))
    kept = attach(context, head, "project", project, "说明.txt", [b"evidence"])
    remove(context, head, kept.attachment_id, "放错了项目。")
    attach(context, head, "project", project, "清单.txt", [b"list"])
    start_export(context, head, ViewRequest())
    make_token(context, head, "数据大屏", {Permission.PROJECT_READ}, 30)
    save_preferences(context, head, Preferences(workdays_only=True), "head@example.org")


def main(target: Path) -> None:
    """Write the file. Raises ValueError if it is not named after the revision."""
    revision, _, content = target.stem.partition("-")
    if revision != head_revision() or content not in ("", "world"):
        raise ValueError(f"This release makes {head_revision()}.sql and {head_revision()}-world.sql")
    if content:
        write_world(target)
    else:
        write_library(target)


def write_world(target: Path) -> None:
    """The small world, with the sums over units of one month: they all look the same, and there are many."""
    with tempfile.TemporaryDirectory() as folder:
        found = world(TestSession(Path(folder), os.getpid(), "dump"))
        with closing(sqlite3.connect(found.database)) as connection:
            connection.execute("DELETE FROM unit_rollup WHERE period <> ?", (SUMS_OF,))
            connection.commit()
            dump(connection, target)


def dump(connection: sqlite3.Connection, target: Path) -> None:
    """Write what a database holds as statements that make it."""
    target.write_text("\n".join(connection.iterdump()) + "\n", "utf-8")


def write_library(target: Path) -> None:
    """The library that the tests of services are made with, after some work in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "release.sqlite3"
        url = f"sqlite:///{path}"
        engine = make_engine(url)
        upgrade(engine)
        engine.dispose()
        build(url)
        with opened(url, folder=Path(folder)) as library:
            work_with(library)
            use_mechanisms(library)
        with closing(sqlite3.connect(path)) as connection:
            dump(connection, target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
