"""The process that does long jobs: ``python -m server.worker``.

The server starts it by itself through ``server.worker_keeper``; with ``WORKER_ENABLED=false`` a service
manager can run it instead. Of several on one data folder one works, and the others wait until it ends.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading

import services.capabilities  # noqa: F401 - the kinds of jobs register themselves
from config import Settings, get_settings
from domain.errors import Invalid, Unavailable
from server.outside import outside_of
from server.rules import rules_of, storage_of
from services.context import Context
from services.installation import open_context, ready
from services.jobs import kind_names
from services.jobs.worker import Worker
from services.notices.outside import Outside
from services.notices.postman import Postman

log = logging.getLogger("server.worker")

POLL_SECONDS = 1.0
"""How long a job waits at most before it is noticed; looking costs one short statement."""
PARENT_SECONDS = 1.0
AWAY_SECONDS = 3.0


def main(arguments: list[str] | None = None) -> int:
    """Do jobs until told to end by a signal, or until the process that started it has gone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parent", type=int, default=None, help="end when this process has gone")
    parent: int | None = parser.parse_args(arguments).parent
    settings = get_settings()
    os.umask(0o077)
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    if parent is not None:
        threading.Thread(target=_watch, args=(parent, stopping), daemon=True).start()
    context = _open(settings, stopping)
    if context is None:
        return 0
    log.info("worker %s knows %s", os.getpid(), ", ".join(kind_names()))
    _start_postman(context, settings, stopping)
    Worker(context, stopping=stopping).work(POLL_SECONDS)
    context.database.engine.dispose()
    return 0


def _start_postman(context: Context, settings: Settings, stopping: threading.Event) -> None:
    """Send notices beside the jobs: a receiver that hangs must not hold up any."""
    try:
        outside = outside_of(settings)
    except Invalid as error:
        log.error("no messages go out: %s", error.message)
        outside = Outside()
    threading.Thread(target=Postman(context, outside, stopping).work, daemon=True).start()


def _watch(parent: int, stopping: threading.Event) -> None:
    """End with the process that started this one, however that one ended."""
    while os.getppid() == parent:
        if stopping.wait(PARENT_SECONDS):
            return
    stopping.set()


def _open(settings: Settings, stopping: threading.Event) -> Context | None:
    """The installation, once its database answers and has this release's schema; None when told to end."""
    while not stopping.is_set():
        try:
            context = open_context(
                settings.effective_database_url,
                settings.database_timeout_seconds,
                rules_of(settings),
                storage_of(settings),
            )
            if ready(context):
                return context
            log.warning("the database has another release's schema: waiting")
        except Unavailable:
            log.warning("the database does not answer: waiting")
        stopping.wait(AWAY_SECONDS)
    return None


if __name__ == "__main__":
    sys.exit(main())
