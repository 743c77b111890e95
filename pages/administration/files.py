"""What administrators take out as files."""

from __future__ import annotations

from flask import Blueprint, Response, request

from pages.administration.ledger import export as export_ledger
from pages.administration.rights import export as export_rights
from server.guard import Permission, context, current_actor, guarded_route, saved_as

administration_files = Blueprint("administration", __name__)


@guarded_route(administration_files, "/admin/ledger/export", Permission.LEDGER_READ, methods=["POST"])
def ledger() -> Response:
    """All changes that the posted filter shows, sent as they are read."""
    found = export_ledger(context(), current_actor(), request.form)
    return saved_as(found.name, found.parts)


@guarded_route(administration_files, "/admin/rights.<any(csv, xlsx):extension>", Permission.USER_MANAGE)
def rights(extension: str) -> Response:
    """The rights table with today's holders of each role."""
    name, data = export_rights(context(), current_actor(), extension)
    return saved_as(name, data)
