"""Downloading what a job made."""

from __future__ import annotations

from flask import Blueprint, Response, send_file

from domain.errors import NotFound
from domain.permissions import Permission
from server.guard import context, current_actor, guarded_route
from services.jobs import result_file

LARGEST_ID = 2**62
"""No row has a larger number; databases take none that is much larger."""

job_results = Blueprint("job_results", __name__)


@guarded_route(job_results, "/jobs/<int:job_id>/result", Permission.ACCOUNT_OWN, methods=["GET"])
def download(job_id: int) -> Response:
    """The file of one's own job, streamed; anybody else's is not found."""
    if job_id > LARGEST_ID:
        raise NotFound()
    file = result_file(context(), current_actor(), job_id)
    response = send_file(
        file.path, as_attachment=True, download_name=file.name, conditional=False, etag=False
    )
    # Flask would let browsers keep it and ask again; it is of one person's scope.
    response.headers["Cache-Control"] = "no-store"
    return response
