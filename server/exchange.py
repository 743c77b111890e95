"""Tables as files: downloads, and uploads as a stream. Each route has the permission of its table.

Uploads come from ``assets/js/tables.js`` as the bare file, and are answered with JSON: the token of the
upload, or what to do about the file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from flask import Blueprint, Response, jsonify, request

from domain.errors import CockpitError, Invalid
from domain.permissions import Permission
from server.downloads import saved_as
from server.guard import context, current_actor, guarded_route, view_request
from services.exchange import files
from services.exchange.files import FILE_LIMIT, TABLES, File
from services.projects.project_table import export_projects
from services.projects.reading import ProjectFilter

exchange = Blueprint("exchange", __name__)

PARAMETERS = ("plan", "month")
_CHUNK = 64 * 1024


def _saved(file: File) -> Response:
    return saved_as(file.name, file.data)


def _parameters() -> dict[str, str]:
    """The parameters of a table in the address, as short text."""
    found: dict[str, str] = {}
    for name in PARAMETERS:
        value = request.args.get(name, "")
        if len(value) > 60 or not value.isprintable():
            raise Invalid("网址中的参数不对，请从页面上的按钮进入。")
        if value:
            found[name] = value
    return found


def _received() -> bytes:
    """The body of the request. Raises Invalid as soon as it is more than a table may be."""
    too_large = Invalid(f"文件超过 {FILE_LIMIT // 1_000_000} MB，请删去无关的工作表和图片后再上传。")
    # Werkzeug's own limit lies beyond ours: it answers with a page, which the script cannot show.
    request.max_content_length = FILE_LIMIT + _CHUNK
    if (request.content_length or 0) > FILE_LIMIT:
        raise too_large
    parts: list[bytes] = []
    size = 0
    while chunk := request.stream.read(_CHUNK):
        size += len(chunk)
        if size > FILE_LIMIT:
            raise too_large
        parts.append(chunk)
    return b"".join(parts)


def _add_routes(name: str, permission: Permission) -> None:
    """The routes of one table: its workbook, an upload, and an upload's workbook with what was found."""

    def route(kind: str, rule: str, function: Callable[..., Any], *methods: str) -> None:
        function.__name__ = f"{name}_{kind}"
        guarded_route(exchange, rule, permission, methods=list(methods))(function)

    def download() -> Response:
        return _saved(files.download(context(), current_actor(), name, _parameters()))

    def upload() -> Response:
        try:
            file_name = unquote(request.headers.get("X-File-Name", ""))[:300]
            token = files.upload(context(), current_actor(), name, _parameters(), file_name, _received())
        except CockpitError as error:
            response = jsonify(error=error.message)
            response.status_code = error.status
            return response
        return jsonify(token=token)

    def checked(token: str) -> Response:
        return _saved(files.annotated(context(), current_actor(), name, token))

    route("download", f"/exchange/{name}.xlsx", download, "GET")
    route("upload", f"/exchange/{name}", upload, "POST")
    route("checked", f"/exchange/{name}/<token>.xlsx", checked, "GET")


for _name, _table in TABLES.items():
    _add_routes(_name, _table.permission)


@guarded_route(exchange, "/exchange/projects.<any(xlsx, csv):extension>", Permission.PROJECT_READ)
def projects(extension: str) -> Response:
    """The project list with the filters and the point of view of the address."""
    given = {name: request.args.get(name, "")[:100] for name in ("q", "light", "node", "department", "work")}
    chosen = ProjectFilter.from_text(given["light"], given["node"], given["department"], given["work"])
    file = export_projects(
        context(), current_actor(), view_request(request.args), chosen, given["q"], extension
    )
    return _saved(file)
