"""Beside the jobs, in the worker's process: the day's notices, and trying again what did not get through.

Digests are composed by ``flask remind`` alone, so that it is the library's own clock that says when people
get mail.
"""

from __future__ import annotations

import logging
import threading
from datetime import date

from domain.errors import Unavailable
from domain.notices import Channel
from services.context import Context
from services.notices.daily import do_day_work, tell_calendar
from services.notices.outside import Outside
from services.notices.sending import send_due

log = logging.getLogger(__name__)

ROUND_SECONDS = 60.0


class Postman:
    """Makes a round every minute until told to stop. A round that fails costs itself alone."""

    def __init__(self, context: Context, outside: Outside, stopping: threading.Event) -> None:
        self._context, self._outside, self._stopping = context, outside, stopping
        self._told: date | None = None

    def work(self, seconds: float = ROUND_SECONDS) -> None:
        """Make rounds until told to stop."""
        while not self._stopping.wait(seconds):
            try:
                self.make_round()
            except Unavailable:
                log.warning("the database is busy or away: notices wait for the next round")
            except Exception:
                log.exception("a round failed")

    def make_round(self) -> None:
        """Tell what the day brings and do its work, once a day, and send what waits and is due."""
        today = self._context.today
        if self._told != today:
            tell_calendar(self._context)
            self._told = today
            do_day_work(self._context)
        if any(self._outside.has(channel) for channel in Channel):
            send_due(self._context, self._outside)
