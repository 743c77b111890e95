"""The one application of a test process, put in front of any database.

Dash keeps its pages and callbacks in registries of the process, so the application is built once; what it
serves is swapped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import dash
from flask import Flask

from app import create_app
from config import Settings
from server.rules import rules_of
from server.state import EXTENSION, ServedCockpit
from services.context import Context, Rules
from tests.support.databases import sqlite_database
from tests.support.session import TestSession

SECRET_KEY = "only-for-tests-" + "k" * 32

_built: list[Flask] = []


def settings_of(url: str, folder: Path) -> Settings:
    """The settings of an application on this database: the defaults, and one key for every process."""
    return Settings(database_url=url, data_dir=folder, secret_key=SECRET_KEY)


def default_rules() -> Rules:
    """The rules that the default settings give."""
    return rules_of(Settings(secret_key=SECRET_KEY))


def application(session: TestSession) -> Flask:
    """This process's application, on an empty database until ``serving`` gives it another."""
    if not _built:
        folder = session.folder / f"application-{session.worker}"
        folder.mkdir()
        with sqlite_database(session, folder) as url:
            flask = create_app(settings_of(url, folder))
        # The first request makes Dash build its routes and its callback map.
        flask.test_client().get("/healthz")
        flask.extensions[EXTENSION].context.database.engine.dispose()
        _built.append(flask)
    return _built[0]


def callback_map(flask: Flask) -> dict[str, dict[str, Any]]:
    """What Dash knows of every callback, by the output it is asked for."""
    found: dict[str, dict[str, Any]] = _dash_of(flask).callback_map
    return found


def callback_list(flask: Flask) -> list[dict[str, Any]]:
    """What Dash tells browsers of every callback, those that run in the browser alone among them."""
    answer = json.loads(_dash_of(flask).dependencies().get_data())
    found: list[dict[str, Any]] = answer
    return found


def _dash_of(flask: Flask) -> dash.Dash:
    app: dash.Dash = dash.get_app()
    assert app.server is flask, "another application was built in this process"
    return app


@contextmanager
def serving(flask: Flask, context: Context) -> Iterator[None]:
    """Let the application serve this installation for the length of the block."""
    before: ServedCockpit = flask.extensions[EXTENSION]
    flask.extensions[EXTENSION] = ServedCockpit(before.settings, context, warm_up=lambda: None)
    try:
        yield
    finally:
        flask.extensions[EXTENSION] = before
