"""Files of figures in and out: the upload, answered with the page to go on with; the file with remarks."""

from __future__ import annotations

import tempfile
from pathlib import Path

from flask import Blueprint, Response, jsonify, request

from server import uploads
from server.downloads import saved_as
from server.guard import Permission, context, current_actor, guarded_route
from services.network.importing.reading import checked_file
from services.network.importing.receiving import TEXT_LIMIT, receive_file

imports = Blueprint("imports", __name__)

LARGEST_ID = 2**62


@guarded_route(imports, "/network/imports/files", Permission.IMPORT_RUN, methods=["POST"])
def receive() -> Response:
    """Receive a file and look at what it holds."""
    uploads.require_token()
    run_id = receive_file(
        context(),
        current_actor(),
        uploads.file_name()[:300],
        uploads.chunks(TEXT_LIMIT),
        request.content_length,
    )
    return jsonify(page=f"/network/imports/new?run={run_id}")


@guarded_route(imports, "/network/imports/<int:run_id>/checked.xlsx", Permission.IMPORT_RUN)
def checked(run_id: int) -> Response:
    """A person's own file with what was found in each line."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "checked.xlsx"
        name = checked_file(context(), current_actor(), min(run_id, LARGEST_ID), target)
        return saved_as(name, target.read_bytes())
