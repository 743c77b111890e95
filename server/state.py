"""What the served application holds: its context, and what a worker process needs to take it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import current_app

from config import Settings
from services.context import Context

EXTENSION = "cockpit"


@dataclass
class ServedCockpit:
    """The installation behind this server. ``warm_up`` is called once before workers are forked."""

    settings: Settings
    context: Context
    warm_up: Callable[[], None]

    @property
    def engine(self) -> Any:
        """The database engine; a forked worker forgets the master's connections."""
        return self.context.database.engine


def served() -> ServedCockpit:
    """The installation of the application that handles this request."""
    found: ServedCockpit = current_app.extensions[EXTENSION]
    return found
