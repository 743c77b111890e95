"""Orders about projects and their milestones."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import date
from urllib.parse import urlencode

from sqlalchemy.orm import Session

from data_access.queries import project_heads
from data_access.queries.project_heads import ProjectCard
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.projects.work import Milestone
from domain.supervision.views import SubjectView
from services.context import Context
from services.notices.sight import GUARDS, Seen, guard
from services.projects.under_way import ProjectUnderWay, load_project
from services.supervision.subjects import register

PROJECT, MILESTONE = "project", "milestone"
_ID = re.compile(r"[1-9]\d{0,17}")
_GONE = "没有找到要督办的事项：它可能已被删除，或不在您的查看范围内。"


def late_milestones(milestones: Collection[Milestone], today: date) -> list[Milestone]:
    """The live milestones that are past their due date and not complete, the latest ones last."""
    late = [m for m in milestones if m.due_on is not None and m.due_on < today and not m.complete]
    return sorted(late, key=lambda m: m.due_on or today)


def _late_words(milestones: Collection[Milestone], today: date) -> str:
    late = late_milestones(milestones, today)
    if not late:
        return ""
    first = late[0]
    days = (today - first.due_on).days if first.due_on else 0
    rest = f"，另有 {len(late) - 1} 个里程碑逾期" if len(late) > 1 else ""
    return f"里程碑“{first.title}”应于 {first.due_on} 完成，已逾期 {days} 天{rest}。"


def find_project(context: Context, session: Session, actor: Actor, ref: str) -> SubjectView:
    """The project with this code, or with this id."""
    project_id = int(ref) if _ID.fullmatch(ref) else project_heads.project_of_code(session, ref[:60])
    if project_id is None:
        raise NotFound(_GONE)
    found = load_project(context, session, actor, project_id)
    situation = _late_words(found.record.work.live_milestones, context.today)
    return _view(found, PROJECT, str(project_id), found.record.work.code, "", situation)


def find_milestone(context: Context, session: Session, actor: Actor, ref: str) -> SubjectView:
    """The milestone with this id."""
    project_id = project_heads.project_of_milestone(session, int(ref)) if _ID.fullmatch(ref) else None
    if project_id is None:
        raise NotFound(_GONE)
    found = load_project(context, session, actor, project_id)
    milestone = next((m for m in found.record.work.live_milestones if m.milestone_id == int(ref)), None)
    if milestone is None:
        raise NotFound(_GONE)
    situation = _late_words([milestone], context.today)
    return _view(found, MILESTONE, ref, ref, milestone.title, situation)


def _view(
    found: ProjectUnderWay, kind: str, subject_id: str, ref: str, part: str, situation: str
) -> SubjectView:
    record = found.record
    return SubjectView(
        kind=kind,
        subject_id=subject_id,
        ref=ref,
        label=_LABELS[kind],
        title=_title(record.work.title, part),
        href=_href(record.work.code, found.view.plan.code),
        visible=True,
        restricted=found.restricted,
        departments=frozenset(d for d in record.departments if d is not None),
        department_id=record.lead_department_id,
        person_id=record.owner_id,
        director_id=record.director_id,
        situation=situation,
    )


def _title(project: str, part: str) -> str:
    return f"{project}：{part}" if part else project


def _href(code: str, plan: str) -> str:
    return f"/projects/{code}?{urlencode({'plan': plan})}"


def _card_view(actor: Actor, card: ProjectCard, kind: str, subject_id: str, part: str = "") -> SubjectView:
    scope = actor.scope(Permission.PROJECT_READ)
    return SubjectView(
        kind=kind,
        subject_id=subject_id,
        ref=card.code if kind == PROJECT else subject_id,
        label=_LABELS[kind],
        title=_title(card.title, part),
        href=_href(card.code, card.plan_code),
        visible=scope.covers_departments(card.departments, card.restricted),
        restricted=card.restricted,
        departments=frozenset(d for d in card.departments if d is not None),
        department_id=card.departments[0],
        person_id=card.owner_id,
        director_id=card.director_id,
    )


def _now(context: Context) -> AsOf:
    return AsOf(context.today, EVERYTHING_KNOWN)


def load_projects(
    context: Context, session: Session, actor: Actor, ids: Collection[str]
) -> Mapping[str, SubjectView]:
    """Projects by id, each with whether the actor may open it."""
    cards = project_heads.project_cards(session, {int(i) for i in ids}, _now(context))
    return {str(key): _card_view(actor, card, PROJECT, str(key)) for key, card in cards.items()}


def load_milestones(
    context: Context, session: Session, actor: Actor, ids: Collection[str]
) -> Mapping[str, SubjectView]:
    """Milestones by id, as visible as their projects."""
    now = _now(context)
    titles = project_heads.milestone_titles(session, {int(i) for i in ids}, now)
    cards = project_heads.project_cards(session, {project_id for project_id, _ in titles.values()}, now)
    return {
        str(key): _card_view(actor, cards[project_id], MILESTONE, str(key), title)
        for key, (project_id, title) in titles.items()
        if project_id in cards
    }


@guard(MILESTONE)
def milestones_seen(session: Session, today: date, keys: Collection[str]) -> Mapping[str, Seen]:
    """A milestone is as confidential as its project."""
    ids = {int(key) for key in keys if key.isdecimal()}
    titles = project_heads.milestone_titles(session, ids, AsOf(today, EVERYTHING_KNOWN))
    found = GUARDS[PROJECT](session, today, [str(project_id) for project_id, _ in titles.values()])
    return {
        str(key): found[str(project_id)]
        for key, (project_id, _) in titles.items()
        if str(project_id) in found
    }


_LABELS = {PROJECT: "项目", MILESTONE: "里程碑"}

register(PROJECT, _LABELS[PROJECT], find_project, load_projects)
register(MILESTONE, _LABELS[MILESTONE], find_milestone, load_milestones)
