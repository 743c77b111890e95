"""The city children's library: its gates on the project of the plan, and a click that proposes the gates."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries import risks as risk_queries
from data_access.queries.rollout import city as queries
from domain.attachments import AttachmentView
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.projects.scheduling import SchedulePage
from domain.rollout.ladder import NODE, CityPage, Rung, RungState, ladder, missing
from services.context import Context
from services.projects.amending import terms_in_force
from services.projects.editing import MilestoneTerms, edit_form, save_terms
from services.projects.schedule_page import schedule_page
from services.risks.sight import in_sight
from services.viewing import ViewRequest, open_view

__all__ = ["CityPage", "Rung", "RungState", "open_city", "propose_gates"]

PROJECT, MILESTONE = "project", "milestone"
NO_PROJECT = "规划中还没有市少儿馆的项目，请办公室在规划任务树中核对专题3。"


def open_city(context: Context, actor: Actor, wanted: ViewRequest) -> CityPage:
    """The gates at a point of view, as far as the reader may see the project."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        found = queries.project_on(session, view.plan.plan_id, NODE)
        if found is None:
            return CityPage(view)
        project_id, code = found
        try:
            page = schedule_page(context, actor, code, wanted)
        except (Forbidden, NotFound):
            return CityPage(view, out_of_sight=True)
        rungs, others = ladder(page.line.work.milestones)
        known = risk_queries.risks(session, view.as_of, live_only=True)
        own = [one for one in known if one.anchor.project_id == project_id]
        seen, _ = in_sight(context, session, actor, own)
        return CityPage(
            view=view,
            line=page.line,
            version=page.version,
            rungs=rungs,
            others=others,
            documents=_documents(session, page, rungs),
            revisions=page.revisions,
            requests=page.requests,
            risks=tuple(one.record for one in seen),
            may_propose=page.may_ask and any(rung.milestone is None for rung in rungs),
        )


def _documents(
    session: Session, page: SchedulePage, rungs: tuple[Rung, ...]
) -> tuple[tuple[str, AttachmentView], ...]:
    """The files of the milestones in the order of the gates, then those of the project; two statements."""
    gates = {rung.milestone.milestone_id: rung.gate.title for rung in rungs if rung.milestone}
    names = {one.milestone_id: gates.get(one.milestone_id, one.title) for one in page.line.work.milestones}
    order = [*gates, *(key for key in names if key not in gates)]
    as_of = page.view.as_of
    kept = attachment_queries.attachments_of(session, MILESTONE, [str(key) for key in order], as_of)
    whole = attachment_queries.attachments_of(session, PROJECT, [str(page.line.project_id)], as_of)
    found = [(names[key], one) for key in order for one in kept.get(str(key), ())]
    return (*found, *(("项目", one) for listed in whole.values() for one in listed))


def propose_gates(context: Context, actor: Actor, version: int) -> int:
    """Add a milestone without a date for every gate that the project has none for; its version then.

    Dates, weights and the rest are set where every project's are. Raises Forbidden, NotFound, Conflict when
    the project was changed since ``version``, and Invalid when nothing is missing.
    """
    actor.require(Permission.PROJECT_EDIT)
    with context.database.reading() as session:
        view = open_view(context, session, ViewRequest())
        found = queries.project_on(session, view.plan.plan_id, NODE)
    if found is None:
        raise NotFound(NO_PROJECT)
    record = edit_form(context, actor, found[1], ViewRequest()).record
    gates = missing(record.work.milestones)
    if not gates:
        raise Invalid("各关口都已有里程碑，无需再补。")
    terms = terms_in_force(record)
    added = tuple(MilestoneTerms(None, gate.title, None, 1.0) for gate in gates)
    wanted = replace(terms, milestones=(*terms.milestones, *added))
    return save_terms(context, actor, found[0], version, wanted).version
