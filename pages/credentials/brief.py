"""项目简报: what a link shows, one plain page without scripts, figures as when the link was made."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, make_response, render_template

from components import formatting as fmt
from components.labels import LIGHTS, SYMBOLS, WORK_KINDS, reason_text
from server.guard import CredentialKind, Permission, context, guard_address, guarded_route
from services.credentials import Brief
from services.projects.reading import ProjectDetail, State

share_pages = Blueprint("share", __name__)


@guarded_route(share_pages, "/share/<token>", Permission.PROJECT_READ, CredentialKind.SIGNED_LINK)
def show(token: str) -> Response:
    """The page; the guard has opened the link already."""
    brief: Brief = g.brief
    demonstration = context().demonstration_date
    response = make_response(
        render_template(
            "share.html",
            **_figures(brief),
            demo={"date": demonstration.isoformat()} if demonstration else None,
        )
    )
    guard_address(response)
    return response


def _figures(brief: Brief) -> dict[str, Any]:
    """The words of the page. Nobody's name is among them."""
    detail = brief.detail
    line, on = detail.line, detail.view.as_of.effective_on
    label = LIGHTS[line.verdict.light]
    titles = {milestone.milestone_id: milestone.title for milestone in line.work.milestones}
    return {
        "title": line.title,
        "code": line.code,
        "plan": detail.view.plan.title,
        "path": [f"{node.code} {node.title}" for node in detail.path],
        "kind": WORK_KINDS[line.work.kind].text,
        "lead": line.lead_department or "未落实",
        "supporting": "、".join(detail.supporting_departments) or fmt.MISSING,
        "span": f"{fmt.iso_date(line.work.planned_start, missing='未设')} 至 "
        f"{fmt.iso_date(line.work.planned_finish, missing='未设')}",
        "light": {"css": label.css, "text": label.text, "symbol": SYMBOLS[line.verdict.light]},
        "reasons": [
            reason_text(reason, titles.get(reason.milestone_id or 0), yearly=line.work.yearly)
            for reason in line.verdict.reasons
        ],
        "actual": fmt.percent(line.shown, missing=fmt.NOT_REPORTED),
        "planned": fmt.percent(line.progress.planned, missing="未设"),
        "gap": fmt.points(line.progress.gap if line.shown is not None else None),
        "milestones": [
            {
                "title": milestone.title,
                "due": fmt.iso_date(milestone.due_on, missing="未设"),
                "completion": fmt.percent(
                    milestone.completion if milestone.last_reported_on else None,
                    decimals=0,
                    missing=fmt.NOT_REPORTED,
                ),
                "late": bool(milestone.due_on and milestone.due_on < on and not milestone.complete),
            }
            for milestone in line.work.live_milestones
        ],
        "report": _report(detail),
        "asof": fmt.iso_date(on),
        "made_at": fmt.local_moment(brief.made_at),
        "expires_at": fmt.local_moment(brief.expires_at),
    }


def _report(detail: ProjectDetail) -> dict[str, str] | None:
    """The latest approved report; what waits or was returned is nobody's business outside."""
    approved = [report for report in detail.reports if report.state is State.APPROVED]
    if not approved:
        return None
    latest = approved[0]
    return {"month": latest.month, "achieved": latest.achieved, "next_steps": latest.next_steps}
