"""Writes down a database as the present release leaves it, so that every later one can be held to opening it.

    python -m tests.support.release_dump FILE

Run it once when a release is made; the file is named after the release's revision, such as 0001.sql.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from data_access.engine import make_engine
from data_access.migrate import head_revision, upgrade
from domain.projects.work import ProjectState
from domain.workflow import Action
from services.administration import name_deputy
from services.projects.editing import set_state
from tests.support.factories import BUILDING, PLATFORM, SYSTEM, TODAY, YEARLY, Library, build, opened


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


def main(target: Path) -> None:
    """Write the file. Raises ValueError if it is not named after the revision."""
    if target.stem != head_revision():
        raise ValueError(f"This release makes {head_revision()}.sql")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "release.sqlite3"
        url = f"sqlite:///{path}"
        engine = make_engine(url)
        upgrade(engine)
        engine.dispose()
        build(url)
        with opened(url) as library:
            work_with(library)
        with closing(sqlite3.connect(path)) as connection:
            target.write_text("\n".join(connection.iterdump()) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
