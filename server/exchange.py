"""Tables as files: downloads, and uploads as a stream. Each route has the permission of its table.

Uploads come as ``server.uploads`` says, and are answered with JSON: the token of the upload, or in ``error``
what to do about the file.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from flask import Blueprint, Response, jsonify, request

from domain.errors import Invalid
from domain.evaluation import EvaluationKind
from domain.permissions import Permission
from server import uploads
from server.downloads import saved_as
from server.guard import context, current_actor, guarded_route, view_request
from services.evaluation.export import export_dossier
from services.exchange import files
from services.exchange.files import FILE_LIMIT, TABLES, File
from services.nodes.changes import export_changes
from services.projects.project_table import export_projects
from services.projects.reading import ProjectFilter
from services.risks.export import export_problems, export_risks
from services.risks.reading import RiskFilter
from services.supervision.export import export_orders
from services.supervision.reading import OrderFilter
from services.talent.hours_export import export_hours

exchange = Blueprint("exchange", __name__)

PARAMETERS = ("plan", "month", "library", "period", "indicator", "year")
PROJECT_FILTERS = ("q", "light", "node", "department", "work", "director")
_TOO_LARGE = f"文件超过 {FILE_LIMIT // 1_000_000} MB，请删去无关的工作表和图片后再上传。"


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


def _add_routes(name: str, permission: Permission) -> None:
    """The routes of one table: its workbook, an upload, and an upload's workbook with what was found."""

    def route(kind: str, rule: str, function: Callable[..., Any], *methods: str) -> None:
        function.__name__ = f"{name}_{kind}"
        guarded_route(exchange, rule, permission, methods=list(methods))(function)

    def download() -> Response:
        return _saved(files.download(context(), current_actor(), name, _parameters()))

    def upload() -> Response:
        uploads.require_token()
        given = uploads.content(FILE_LIMIT, _TOO_LARGE)
        file_name = uploads.file_name()[:300]
        token = files.upload(context(), current_actor(), name, _parameters(), file_name, given)
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
    given = {name: request.args.get(name, "")[:100] for name in PROJECT_FILTERS}
    chosen = ProjectFilter.from_text(
        given["light"], given["node"], given["department"], given["work"], given["director"]
    )
    file = export_projects(
        context(), current_actor(), view_request(request.args), chosen, given["q"], extension
    )
    return _saved(file)


@guarded_route(exchange, "/exchange/orders.<any(xlsx, csv):extension>", Permission.SUPERVISION_READ)
def orders(extension: str) -> Response:
    """The list of orders with the filters and the point of view of the address."""
    given = {name: request.args.get(name, "")[:100] for name in ("state", "colour", "department", "mine")}
    chosen = OrderFilter.from_text(**given)
    return _saved(export_orders(context(), current_actor(), view_request(request.args), chosen, extension))


@guarded_route(exchange, "/exchange/nodes/<code>/changes.xlsx", Permission.PROJECT_READ)
def changes(code: str) -> Response:
    """What changed below a node between the days of the address."""
    first, last = (_day(request.args.get(name, "")) for name in ("from", "to"))
    wanted = view_request(request.args)
    return _saved(export_changes(context(), current_actor(), code, wanted, first, last))


def _day(text: str) -> date | None:
    """A day of the address, None for none. Raises Invalid for anything else."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Invalid("网址中的日期写法不对，请从页面上的按钮进入。") from None


@guarded_route(
    exchange, "/exchange/evaluations/<code>/<any(midterm, final):kind>.xlsx", Permission.PROJECT_READ
)
def evaluation(code: str, kind: str) -> Response:
    """The tasks of a domain's evaluation with their verdicts."""
    wanted = view_request(request.args)
    return _saved(export_dossier(context(), current_actor(), code[:60], EvaluationKind(kind), wanted))


_RISK_FILTERS = ("level", "state", "pstate", "cell", "department", "mine")


def _risk_filter() -> RiskFilter:
    given = {name: request.args.get(name, "")[:100] for name in _RISK_FILTERS}
    return RiskFilter.from_text(**given)


@guarded_route(exchange, "/exchange/risks.<any(xlsx, csv):extension>", Permission.RISK_READ)
def risks(extension: str) -> Response:
    """The list of risks with the filters and the point of view of the address."""
    wanted = view_request(request.args)
    return _saved(export_risks(context(), current_actor(), wanted, _risk_filter(), extension))


@guarded_route(exchange, "/exchange/problems.<any(xlsx, csv):extension>", Permission.RISK_READ)
def problems(extension: str) -> Response:
    """The list of problems with the filters and the point of view of the address."""
    wanted = view_request(request.args)
    return _saved(export_problems(context(), current_actor(), wanted, _risk_filter(), extension))


@guarded_route(exchange, "/exchange/talent-hours.xlsx", Permission.TALENT_COUNTS)
def talent_hours() -> Response:
    """The hours of a year of those whom the reader may see."""
    text = request.args.get("year", "")
    year = int(text) if text.isascii() and text.isdigit() and len(text) == 4 else None
    return _saved(export_hours(context(), current_actor(), view_request(request.args), year))
