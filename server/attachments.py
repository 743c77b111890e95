"""Files on their way in and out: streamed both ways, for those who may read what a file hangs on.

Uploads come as ``server.uploads`` says. Answers are JSON; what a person should read is in ``error``.
"""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request, send_file

from domain.attachments import FILE_TYPES, REASON_LIMIT, Family
from domain.errors import Invalid, NotFound
from server import uploads
from server.guard import Permission, context, current_actor, guarded_route
from services import attachments
from services.attachments import OpenedFile

attachment_files = Blueprint("attachments", __name__)

LARGEST_ID = 2**62
CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""What a browser that shows a file may do with it: nothing."""

_IMAGES = frozenset(kind.media_type for kind in FILE_TYPES.values() if kind.family is Family.IMAGE)

# Whose rights decide is known only once the thing is known: the services check, and answer 404 to the rest.
_ANYBODY = Permission.ACCOUNT_OWN


@guarded_route(attachment_files, "/attachments/of/<kind>/<key>", _ANYBODY, methods=["POST"])
def upload(kind: str, key: str) -> tuple[Response, int]:
    """Receive one file and attach it to the thing of this kind and id."""
    uploads.require_token()
    limits = context().rules.attachments
    body = uploads.chunks(max(limits.file_bytes, limits.image_bytes))
    added = attachments.attach(
        context(), current_actor(), kind, key, uploads.file_name(), body, request.content_length
    )
    return jsonify(added.as_json()), 201


@guarded_route(attachment_files, "/attachments/<int:attachment_id>", _ANYBODY)
def download(attachment_id: int) -> Response:
    """Send the file; a picture with ``view`` in the query is shown in place."""
    found = attachments.open_attachment(context(), current_actor(), _known(attachment_id))
    shown = "view" in request.args and found.view.media_type in _IMAGES
    return _send(found, found.view.media_type, as_attachment=not shown)


@guarded_route(attachment_files, "/attachments/<int:attachment_id>/thumbnail", _ANYBODY)
def thumbnail(attachment_id: int) -> Response:
    """Send the small picture of a picture."""
    found = attachments.open_attachment(context(), current_actor(), _known(attachment_id), thumbnail=True)
    return _send(found, "image/webp", as_attachment=False)


def _send(found: OpenedFile, media_type: str, as_attachment: bool) -> Response:
    response = send_file(
        found.path,
        mimetype=media_type,
        as_attachment=as_attachment,
        download_name=found.view.name,
        conditional=True,
        etag=found.sha256,
        last_modified=found.view.uploaded_at,
    )
    # Kept by the browser of one person, and asked for again each time: rights may have gone.
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["Content-Security-Policy"] = CONTENT_POLICY
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


@guarded_route(attachment_files, "/attachments/<int:attachment_id>/removal", _ANYBODY, methods=["POST"])
def remove(attachment_id: int) -> tuple[Response, int]:
    """Take a file off the list; the body is JSON with the ``reason``."""
    uploads.require_token()
    body = request.get_json(silent=True)
    reason = body.get("reason") if isinstance(body, dict) else None
    if not isinstance(reason, str) or len(reason) > REASON_LIMIT * 2:
        raise Invalid(f"请写明移除原因，不超过 {REASON_LIMIT} 字。", {"reason": "必填"})
    printable = "".join(c for c in reason if c.isprintable())
    attachments.remove(context(), current_actor(), _known(attachment_id), printable)
    return jsonify(removed=attachment_id), 200


def _known(attachment_id: int) -> int:
    """An id that the database can hold. Raises NotFound."""
    if attachment_id > LARGEST_ID:
        raise NotFound(attachments.GONE)
    return attachment_id
