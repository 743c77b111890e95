"""Whether the process lives (``/healthz``) and whether it can work (``/readyz``)."""

from __future__ import annotations

from flask import Blueprint, Response

from domain.errors import Unavailable
from server.state import served
from services.installation import ready as database_ready

health = Blueprint("health", __name__)


@health.get("/healthz")
def live() -> Response:
    """The process answers."""
    return Response("ok\n", mimetype="text/plain")


@health.get("/readyz")
def ready() -> Response:
    """The database answers and has this release's schema; 503 otherwise."""
    try:
        if database_ready(served().context):
            return Response("ready\n", mimetype="text/plain")
        reason = "schema is not current"
    except Unavailable:
        reason = "database unavailable"
    return Response(f"{reason}\n", status=503, mimetype="text/plain")
