"""Plan documents in and out: the upload, answered with the page to go on with, and the rows as a workbook."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from server import uploads
from server.downloads import saved_as
from server.guard import Permission, context, current_actor, guarded_route
from services.plan_documents.export import export
from services.plan_documents.uploading import FILE_LIMIT, upload

plan_documents = Blueprint("plan_documents", __name__)

LARGEST_ID = 2**62


@guarded_route(plan_documents, "/plan-documents", Permission.PLAN_MANAGE, methods=["POST"])
def receive() -> Response:
    """Receive a document and begin its review."""
    uploads.require_token()
    content = uploads.chunks(FILE_LIMIT)
    document_id = upload(
        context(), current_actor(), uploads.file_name()[:300], content, request.content_length
    )
    return jsonify(page=f"/admin/plan-documents/{document_id}")


@guarded_route(plan_documents, "/plan-documents/<int:document_id>.xlsx", Permission.PLAN_MANAGE)
def rows(document_id: int) -> Response:
    """The rows of a document as they stand."""
    file = export(context(), current_actor(), min(document_id, LARGEST_ID))
    return saved_as(file.name, file.data)
