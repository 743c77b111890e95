"""The application, wired: settings, database, Dash, guard, pages. ``server`` is what gunicorn serves."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import dash
from dash import html
from flask import Flask
from flask.json.provider import DefaultJSONProvider

import services.capabilities  # noqa: F401 - registers every capability
from config import Settings, get_settings
from server import addresses, commands, credentials, errors, guard, headers, index_page, proxy, sessions
from server.api import api, api_guide, openapi
from server.attachments import attachment_files
from server.exchange import exchange
from server.health import health
from server.imports import imports
from server.job_results import job_results
from server.login import account_pages, limiter, login_pages
from server.notices import notice_routes
from server.plan_documents import plan_documents
from server.rules import rules_of, storage_of
from server.screens import screen_pages
from server.scripts import script_bundles
from server.search import search_pages
from server.state import EXTENSION, ServedCockpit, served
from services.installation import open_context

ROOT = Path(__file__).resolve().parent


def create_app(settings: Settings | None = None) -> Flask:
    """Build the application on a prepared database (see ``server.prepare``)."""
    settings = settings or get_settings()
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # It tells at every readiness check that it has looked at the schema.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    flask = Flask("cockpit", root_path=str(ROOT), template_folder="server/templates", static_folder=None)
    _configure(flask, settings)
    app = index_page.CockpitDash(
        __name__,
        server=cast(Any, flask),
        title=index_page.TITLE,
        assets_folder=str(ROOT / "assets"),
        # Our own scripts come as one file (server/scripts.py).
        assets_ignore=r".*\.js",
        assets_path_ignore=["vendor"],
        use_pages=True,
        pages_folder="",
        include_pages_meta=False,
        enable_mcp=False,
        suppress_callback_exceptions=True,
        update_title="",
        routes_pathname_prefix="/",
        requests_pathname_prefix=f"{settings.url_prefix}/",
    )
    _import_pages(flask)
    index_page.install(flask)
    errors.install(flask)
    headers.install(flask, app)
    addresses.install(flask)
    sessions.install(flask)
    credentials.install(flask)
    guard.install(flask, app)
    flask.register_blueprint(health)
    flask.register_blueprint(script_bundles)
    flask.register_blueprint(login_pages)
    flask.register_blueprint(account_pages)
    flask.register_blueprint(search_pages)
    flask.register_blueprint(api)
    flask.register_blueprint(api_guide)
    flask.extensions[guard.API_DOCUMENT] = openapi
    flask.register_blueprint(screen_pages)
    flask.register_blueprint(notice_routes)
    flask.register_blueprint(exchange)
    flask.register_blueprint(plan_documents)
    flask.register_blueprint(imports)
    flask.register_blueprint(job_results)
    flask.register_blueprint(attachment_files)
    proxy.check_prefix(settings.url_prefix, guard.known_paths(flask))
    limiter.init_app(flask)
    commands.install(flask)
    app.layout = html.Div([dash.page_container])
    flask.extensions[EXTENSION] = ServedCockpit(
        settings=settings,
        context=open_context(
            settings.effective_database_url,
            settings.database_timeout_seconds,
            rules_of(settings),
            storage_of(settings),
        ),
        warm_up=lambda: index_page.warm_up(flask),
    )
    return flask


def _configure(flask: Flask, settings: Settings) -> None:
    flask.config.update(
        SECRET_KEY=settings.load_secret_key(),
        SESSION_COOKIE_NAME="cockpit",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.cookie_secure,
        SESSION_COOKIE_PATH=settings.url_prefix or "/",
        PERMANENT_SESSION_LIFETIME=timedelta(hours=settings.session_hours),
        WTF_CSRF_TIME_LIMIT=settings.session_hours * 3600,
        MAX_CONTENT_LENGTH=4_000_000,
        RATELIMIT_HEADERS_ENABLED=False,
    )
    # Programs and people read what they get; nothing is put into a page that could end a script early.
    cast(DefaultJSONProvider, flask.json).ensure_ascii = False
    flask.extensions["assets_folder"] = ROOT / "assets"
    proxy.install(flask, settings)


def _import_pages(flask: Flask) -> None:
    """Register the pages. Imported here and not above: registering needs the Dash application to exist."""
    import pages

    pages.register()
    for blueprint in pages.open_blueprints():
        limiter.limit(lambda: served().settings.api_rate_limit)(blueprint)
        flask.register_blueprint(blueprint)
    for blueprint in pages.blueprints():
        flask.register_blueprint(blueprint)


def __getattr__(name: str) -> Flask:
    """Make ``server`` when it is first asked for, so that importing this module opens no database."""
    if name != "server":
        raise AttributeError(name)
    globals()["server"] = create_app()
    made: Flask = globals()["server"]
    return made
