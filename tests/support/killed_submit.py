"""A process that submits a report and is killed on the way; started by the tests of faults.

    python -m tests.support.killed_submit URL PROJECT_CODE DRAFT_VERSION MOMENT

It says ``ready`` before it submits. At the moment ``before-commit`` it says ``reached`` when every row has
been sent to the database, and at ``after-commit`` when the use case has returned; then it waits to be killed.
At ``never`` it just submits, and the test blocks it.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from sqlalchemy import Connection, event

from tests.support.factories import Library, opened

WAIT_SECONDS = 120.0


def say(word: str) -> None:
    """Tell the parent process."""
    print(word, flush=True)


def wait_to_be_killed() -> None:
    """Tell that the moment has come, and do nothing more."""
    say("reached")
    time.sleep(WAIT_SECONDS)


def submit(library: Library, code: str, version: int, moment: str) -> None:
    """Submit the report of a project from its draft."""
    reporter = library.actor("reporter_ops")
    engine = library.context.database.engine
    if engine.dialect.name == "sqlite":
        # With a cache of a few pages uncommitted rows reach the disk, as those of a long transaction do.
        engine.dispose()
        event.listen(engine, "connect", _shrink_cache)
    if moment == "before-commit":

        def before_commit(connection: Connection) -> None:
            wait_to_be_killed()

        event.listen(engine, "commit", before_commit)
    say("ready")
    library.submit_draft(reporter, code, version)
    wait_to_be_killed()


def _shrink_cache(connection: Any, record: Any) -> None:
    connection.execute("PRAGMA cache_size=2")


if __name__ == "__main__":
    url, code, version, moment = sys.argv[1:]
    with opened(url, timeout_seconds=60) as library:
        submit(library, code, int(version), moment)
