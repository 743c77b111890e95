"""Draws and their items as pages show them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import project_heads
from data_access.queries import verification as queries
from data_access.queries.project_heads import ProjectCard
from data_access.queries.verification import DrawRecord, FindingRecord, ItemRecord
from domain.asof import AsOf
from domain.attachments import AttachmentList
from domain.errors import NotFound
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Actor, Permission
from domain.plan import PlanView, Tree
from domain.projects.views import Choice
from domain.supervision.rights import stands_for
from domain.verification import Result, ScopeOfDraw
from domain.verification_views import (
    DrawForm,
    DrawLine,
    DrawList,
    DrawPage,
    FindingLine,
    ItemForm,
    ItemLine,
)
from services.context import Context
from services.projects.evidence import MILESTONE, REPORT, draft_key
from services.verification.checking import may_see, refusal
from services.verification.drawing import GONE, checkers
from services.viewing import ViewRequest, open_view

__all__ = [
    "GONE",
    "DrawForm",
    "DrawLine",
    "DrawList",
    "DrawPage",
    "FindingLine",
    "ItemForm",
    "ItemLine",
    "Result",
    "ScopeOfDraw",
    "draw_form",
    "open_draw",
    "open_list",
]

FORM_DAYS = 14
"""How many days the form for a new draw proposes for the checks."""


@dataclass(frozen=True, slots=True)
class _Names:
    """What ids are called at a point of view."""

    people: Mapping[int, PersonLabel]
    departments: Mapping[int, DepartmentLabel]
    nodes: Tree
    cards: Mapping[int, ProjectCard]
    milestones: Mapping[int, tuple[int, str]]

    def person(self, user_id: int | None) -> str:
        found = self.people.get(user_id or 0)
        return found.name if found else "系统"

    def scope(self, found: DrawRecord) -> str:
        """What a draw was made from, in words."""
        if found.scope_kind is ScopeOfDraw.NODE:
            node = self.nodes.by_id.get(found.scope_id or 0)
            return f"{node.code} {node.title}" if node else "规划条目（已调整）"
        if found.scope_kind is ScopeOfDraw.DEPARTMENT:
            department = self.departments.get(found.scope_id or 0)
            return department.name if department else "部门（已撤并）"
        return "全规划"


def _names(session: Session, plan_id: int, items: Sequence[ItemRecord], view: AsOf) -> _Names:
    return _Names(
        people_queries.people(session),
        people_queries.departments(session, view),
        Tree(plan_queries.nodes(session, plan_id, view)),
        project_heads.project_cards(session, {item.project_id for item in items}, view),
        project_heads.milestone_titles(session, {item.claim.milestone_id for item in items}, view),
    )


def open_list(context: Context, actor: Actor, wanted: ViewRequest) -> DrawList:
    """The draws of a plan at a point of view."""
    actor.require(Permission.VERIFICATION_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        listed = queries.draws(session, view.plan.plan_id, view.as_of)
        items = queries.items(session, view.as_of, plan_id=view.plan.plan_id)
        names = _names(session, view.plan.plan_id, items, view.as_of)
    by_draw: dict[int, list[ItemRecord]] = defaultdict(list)
    for item in items:
        by_draw[item.draw_id].append(item)
    lines = tuple(_line(actor, found, by_draw[found.draw_id], names) for found in listed)
    results: Counter[Result] = Counter()
    for line in lines:
        results.update(line.results)
    return DrawList(
        as_of=view.as_of,
        today=context.today,
        is_default=view.is_default,
        lines=lines,
        results={result: results[result] for result in Result},
        may_draw=view.is_default and actor.may(Permission.VERIFICATION_DRAW),
    )


def _line(actor: Actor, found: DrawRecord, items: Sequence[ItemRecord], names: _Names) -> DrawLine:
    results = Counter(item.finding.result for item in items if item.finding)
    seen = [i for i in items if (card := names.cards.get(i.project_id)) and may_see(actor, card)]
    return DrawLine(
        draw_id=found.draw_id,
        number=found.number,
        scope=names.scope(found),
        claimed_from=found.claimed_from,
        claimed_to=found.claimed_to,
        candidates=len(found.candidates),
        size=found.size,
        share=found.share,
        due_on=found.due_on,
        drawn_on=found.drawn_on,
        drawn_by=names.person(found.drawn_by),
        checked=sum(results.values()),
        results={result: results[result] for result in Result},
        hidden=len(items) - len(seen),
    )


def open_draw(
    context: Context, actor: Actor, draw_id: int, wanted: ViewRequest, item_id: int | None = None
) -> DrawPage:
    """One draw with the items that the actor may see, and one of them opened. Raises NotFound."""
    actor.require(Permission.VERIFICATION_READ)
    with context.database.reading() as session:
        found = queries.draw(session, draw_id)
        if found is None:
            raise NotFound(GONE)
        plan = next(p.code for p in plan_queries.plan_labels(session) if p.plan_id == found.plan_id)
        view = open_view(context, session, replace(wanted, plan=plan))
        as_of = view.as_of
        if not _known(found, as_of):
            raise NotFound(GONE)
        items = queries.items(session, as_of, draw_ids=[draw_id])
        names = _names(session, found.plan_id, items, as_of)
        record = next((i for i in items if i.item_id == item_id), None)
        lines = tuple(
            _item(actor, item, card, names, view)
            for item in items
            if (card := names.cards.get(item.project_id)) is not None and may_see(actor, card)
        )
        opened = next((line for line in lines if line.item_id == item_id), None)
        if item_id is not None and (opened is None or record is None):
            raise NotFound("没有找到这一项：它可能不在这次抽查中，或不在您的查看范围内。")
        form = _form(context, session, opened, record, names, as_of) if opened and record else None
    return DrawPage(
        as_of=as_of,
        today=context.today,
        is_default=view.is_default,
        line=_line(actor, found, items, names),
        method=found.method,
        seed=found.seed,
        known_at=found.known_at,
        candidates_sha256=found.candidates_sha256,
        remark=found.remark,
        items=lines,
        opened=form,
        may_supervise=view.is_default and actor.may(Permission.SUPERVISION_ISSUE),
    )


def _known(found: DrawRecord, as_of: AsOf) -> bool:
    return found.drawn_on <= as_of.effective_on and found.known_at < as_of.known_at


def _item(actor: Actor, item: ItemRecord, card: ProjectCard, names: _Names, view: PlanView) -> ItemLine:
    department = names.departments.get(card.departments[0] or 0)
    refused = refusal(actor, item, card) if view.is_default else "这里显示的是过去的情况，不能填写结论。"
    return ItemLine(
        item_id=item.item_id,
        position=item.position,
        milestone_id=item.claim.milestone_id,
        milestone=names.milestones.get(item.claim.milestone_id, (0, "里程碑"))[1],
        project=card.title,
        project_code=card.code,
        plan_code=card.plan_code,
        department=department.name if department else "",
        month=item.month,
        author=names.person(item.author_id),
        verifier=names.person(item.verifier_id),
        finding=_finding(item.finding, names, {}) if item.finding else None,
        refusal=refused,
        mine=not item.finding and stands_for(actor, item.verifier_id) and not refused,
    )


def _finding(found: FindingRecord, names: _Names, files: Mapping[int, str]) -> FindingLine:
    looked = tuple(files.get(key, f"附件 {key}（已移除）") for key in found.looked_at)
    return FindingLine(found.result, found.note, names.person(found.author_id), found.at, looked)


def _form(
    context: Context, session: Session, line: ItemLine, item: ItemRecord, names: _Names, as_of: AsOf
) -> ItemForm:
    """The evidence of an item, whose files are those of the milestone and of the month's report."""
    limits, listings = context.rules.attachments, []
    for kind, key in (
        (MILESTONE, str(item.claim.milestone_id)),
        (REPORT, draft_key(item.project_id, item.month)),
    ):
        found = attachment_queries.attachments_of(session, kind, [key], as_of)
        listings.append(AttachmentList(kind, key, found.get(key, ()), False, limits))
    files = {file.attachment_id: file.name for listing in listings for file in listing.items}
    history = queries.findings(session, [item.item_id], as_of)
    return ItemForm(
        line=line,
        version=item.finding.seq if item.finding else 0,
        looked_at=frozenset(item.finding.looked_at if item.finding else ()),
        files=tuple(listings),
        history=tuple(_finding(one, names, files) for one in reversed(history)),
    )


def draw_form(context: Context, actor: Actor, wanted: ViewRequest) -> DrawForm:
    """What a new draw may be made from, and by whom it may be checked."""
    actor.require(Permission.VERIFICATION_DRAW)
    with context.database.reading() as session:
        view = open_view(context, session, ViewRequest(plan=wanted.plan))
        tree = Tree(plan_queries.nodes(session, view.plan.plan_id, view.as_of))
        departments = people_queries.departments(session, view.as_of)
        people = people_queries.people(session)
        able = checkers(session, context.today)
        version = queries.last_number(session, view.plan.plan_id)
    return DrawForm(
        today=context.today,
        version=version,
        starts_on=view.plan.starts_on,
        nodes=tuple(
            Choice(node.node_id, f"{'　' * depth}{node.code} {node.title}") for node, depth in tree.walk()
        ),
        departments=tuple(Choice(d.department_id, d.name) for d in departments.values()),
        verifiers=tuple(Choice(key, people[key].name) for key in sorted(able) if key in people),
        due_on=context.today + timedelta(days=FORM_DAYS),
    )
