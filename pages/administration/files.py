"""What administrators take out as files."""

from __future__ import annotations

from urllib.parse import quote

from flask import Blueprint, Response, request

from pages.administration.ledger import export as export_ledger
from pages.administration.rights import export as export_rights
from server.guard import Permission, context, current_actor, guarded_route

administration_files = Blueprint("administration", __name__)

MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def _headers(name: str) -> dict[str, str]:
    extension = name.rsplit(".", 1)[-1]
    return {
        "Content-Type": MEDIA_TYPES[extension],
        "Content-Disposition": f"attachment; filename=\"table.{extension}\"; filename*=UTF-8''{quote(name)}",
        "Cache-Control": "no-store",
    }


@guarded_route(administration_files, "/admin/ledger/export", Permission.LEDGER_READ, methods=["POST"])
def ledger() -> Response:
    """All changes that the posted filter shows, sent as they are read."""
    found = export_ledger(context(), current_actor(), request.form)
    return Response(found.parts, headers=_headers(found.name))


@guarded_route(administration_files, "/admin/rights.<any(csv, xlsx):extension>", Permission.USER_MANAGE)
def rights(extension: str) -> Response:
    """The rights table with today's holders of each role."""
    name, data = export_rights(context(), current_actor(), extension)
    return Response(data, headers=_headers(name))
