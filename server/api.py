"""The API for programs: figures as JSON or CSV, opened by a bearer token. Described in docs/api.md."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from flask import Blueprint, Response, g, jsonify, make_response, request

from domain.errors import Invalid
from domain.plan import PlanView
from domain.projects.lights import Light
from domain.projects.rollup import RollUp
from domain.projects.views import ProjectDetail, ProjectLine
from domain.tables.delimited import csv_parts
from server.downloads import MEDIA_TYPES
from server.guard import (
    VIEW_PARAMETERS,
    CredentialKind,
    Permission,
    ViewRequest,
    context,
    current_actor,
    guarded_route,
    view_request,
)
from server.login import limiter
from server.state import served
from services.cockpit import cockpit
from services.projects.reading import ProjectFilter, project_detail, project_list
from services.viewing import data_version

api = Blueprint("api", __name__, url_prefix="/api/v1")

FILTERS = ("light", "node", "department")
FORMATS = ("json", "csv")
TOKEN = CredentialKind.API_TOKEN

limiter.limit(
    lambda: served().settings.api_rate_limit,
    key_func=lambda: f"token:{current_actor().credential.credential_id}",
)(api)


@guarded_route(api, "/projects", Permission.PROJECT_READ, TOKEN)
def projects() -> Response:
    """The projects that the token's owner may see, each with its light and progress."""
    wanted = _wanted(FILTERS)
    if (unchanged := _unchanged()) is not None:
        return unchanged
    chosen = ProjectFilter.from_text(_text("light"), _text("node"), _text("department"), "")
    found = project_list(context(), current_actor(), wanted, chosen)
    rows = [
        _project(line) | {"node": node.node.code, "node_title": node.node.title}
        for node in found.nodes
        for line in node.projects
    ]
    return _answer({**_view(found.view), "count": len(rows), "projects": rows}, rows)


@guarded_route(api, "/projects/<code>", Permission.PROJECT_READ, TOKEN)
def project(code: str) -> Response:
    """One project with its milestones."""
    wanted = _wanted()
    if (unchanged := _unchanged()) is not None:
        return unchanged
    detail = project_detail(context(), current_actor(), code, wanted)
    node = detail.path[-1]
    milestones = _milestones(detail)
    body = _project(detail.line) | {
        "node": node.code,
        "node_title": node.title,
        "kind": detail.line.work.kind.value,
        "state": detail.line.work.state.value,
        "planned_start": _day(detail.line.work.planned_start),
        "planned_finish": _day(detail.line.work.planned_finish),
        "milestones": milestones,
    }
    return _answer({**_view(detail.view), "project": body}, milestones)


@guarded_route(api, "/cockpit", Permission.COCKPIT_READ, TOKEN)
def headline() -> Response:
    """The headline figures of the whole plan and of its domains."""
    wanted = _wanted()
    if (unchanged := _unchanged()) is not None:
        return unchanged
    view = cockpit(context(), current_actor(), wanted)
    domains = [
        {"code": standing.node.code, "title": standing.node.title, **_figures(standing.roll_up)}
        for standing in view.domains
    ]
    overall = _figures(view.overall)
    body = {
        **_view(view.view),
        "overall": overall,
        "attention": view.attention_total,
        # What is due follows the clock: another day's figures say nothing of it.
        "reports": {"month": str(view.round.month), "due": view.reports_due, "received": view.reports_in}
        if view.view.is_default
        else None,
        "domains": domains,
    }
    return _answer(body, [{"code": "", "title": view.view.plan.title, **overall}, *domains])


def _wanted(filters: Iterable[str] = ()) -> ViewRequest:
    """The point of view asked for. Raises Invalid for parameters that mean nothing here."""
    known = {*VIEW_PARAMETERS, *filters, "format"}
    unknown = sorted(set(request.args) - known)
    if unknown:
        raise Invalid(f"没有“{unknown[0][:40]}”这个参数，可用的参数：{'、'.join(sorted(known))}。")
    if _text("format") not in ("", *FORMATS):
        raise Invalid("参数 format 只能是 json 或 csv。")
    return view_request(request.args)


def _text(name: str) -> str:
    value = request.args.get(name, "")
    if len(value) > 100 or not value.isprintable():
        raise Invalid(f"参数 {name} 的值不对。")
    return value


def _etag() -> str:
    """Changes whenever the answer could: with the ledger, the day, the rules, the reader and the question."""
    actor = current_actor()
    parts = (
        data_version(context()),
        context().today,
        context().rules,
        actor.credential.credential_id,
        request.full_path,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _unchanged() -> Response | None:
    """The short answer to somebody who holds the present figures already.

    The mark is taken before anything is read: figures that change meanwhile must not go by the newer one.
    """
    g.etag = _etag()
    if not request.if_none_match.contains_weak(g.etag):
        return None
    return _finished(Response(status=304))


def _answer(body: Mapping[str, Any], rows: list[dict[str, Any]]) -> Response:
    if _text("format") == "csv":
        response = make_response(_csv(rows))
        response.headers["Content-Type"] = MEDIA_TYPES["csv"]
        return _finished(response)
    return _finished(jsonify(body))


def _finished(response: Response) -> Response:
    response.set_etag(g.etag, weak=True)
    response.headers["Cache-Control"] = "private, no-cache"
    response.vary.add("Authorization")
    return response


def _csv(rows: list[dict[str, Any]]) -> bytes:
    """The rows as CSV that Excel opens as it is, without any cell that it would take for a formula."""
    names = [name for name, value in (rows[0] if rows else {}).items() if not isinstance(value, list)]
    return b"".join(csv_parts(names, ([row[name] for name in names] for row in rows))) if names else b""


def _view(view: PlanView) -> dict[str, Any]:
    """From which point of view the figures are."""
    return {
        "plan": {"code": view.plan.code, "title": view.plan.title},
        "asof": view.as_of.effective_on.isoformat(),
        "known": view.as_of.knowledge.value,
        "basis": view.as_of.basis.value,
        "known_at": view.as_of.known_at,
    }


def _figures(rolled: RollUp) -> dict[str, Any]:
    return {
        "light": rolled.light.value,
        "actual": _percent(rolled.shown),
        "planned": _percent(rolled.planned),
        "gap": _percent(rolled.gap if rolled.reported else None),
        "total": rolled.total,
        **{f"count_{light.value}": rolled.counts[light] for light in Light},
    }


def _project(line: ProjectLine) -> dict[str, Any]:
    return {
        "code": line.code,
        "title": line.title,
        "light": line.verdict.light.value,
        "reasons": [
            {"kind": reason.kind.value, "milestone_id": reason.milestone_id, "days": reason.days,
             "gap": _percent(reason.gap)}
            for reason in line.verdict.reasons
        ],
        "actual": _percent(line.shown),
        "planned": _percent(line.progress.planned),
        "gap": _percent(line.progress.gap if line.shown is not None else None),
        "reporting": line.reporting.value if line.reporting else None,
        "lead_department": line.lead_department or None,
        "last_reported_on": _day(line.last_reported_on),
    }  # fmt: skip


def _milestones(detail: ProjectDetail) -> list[dict[str, Any]]:
    return [
        {
            "milestone_id": milestone.milestone_id,
            "title": milestone.title,
            "due_on": _day(milestone.due_on),
            "baseline_due_on": _day(milestone.baseline_due_on),
            "weight": milestone.weight,
            "completion": _percent(milestone.completion if milestone.last_reported_on else None),
            "cancelled": milestone.cancelled,
        }
        for milestone in detail.line.work.milestones
    ]


def _percent(value: float | None) -> float | None:
    """A percentage or a gap as it is shown: with one decimal."""
    return None if value is None else round(value, 1)


def _day(value: Any) -> str | None:
    return value.isoformat() if value else None
