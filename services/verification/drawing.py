"""Drawing a sample of what was reported as done: the candidates, the preview, the draw, its recomputation."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from data_access.models import VerificationDraw, VerificationItem
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from data_access.queries import verification as queries
from data_access.queries.verification import DRAW, DrawRecord
from domain.asof import EVERYTHING_KNOWN, AsOf, default_effective_day
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission, Role
from domain.plan import PlanView, Tree
from domain.verification import (
    METHOD,
    REMARK_LIMIT,
    Claimed,
    ScopeOfDraw,
    assigned,
    completions,
    digest,
    sample,
    size_of,
)
from services.context import Context
from services.notices import NoticeKind, notify
from services.viewing import ViewRequest, open_view

__all__ = ["DrawTerms", "Preview", "Recomputed", "ScopeOfDraw", "draw", "preview", "recompute"]

GONE = "没有找到这次抽查：它可能不存在，或不在您的查看范围内。"
CHECKERS = (Role.DIRECTOR, Role.OFFICE, Role.DEPARTMENT_HEAD)
"""The roles whose holders may be asked to check."""
FURTHEST_DAYS = 366


@dataclass(frozen=True, slots=True)
class DrawTerms:
    """A draw as a form gives it: exactly one of ``size`` and ``share`` (in per cent)."""

    scope: ScopeOfDraw
    scope_id: int | None
    claimed_from: date | None
    claimed_to: date | None
    size: int | None = None
    share: float | None = None
    due_on: date | None = None
    verifiers: tuple[int, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a draw would be made from: how many candidates, of how many projects, and how many come out."""

    candidates: int
    projects: int
    size: int | None
    earlier: int
    """How many draws were made of this very scope before."""


@dataclass(frozen=True, slots=True)
class Recomputed:
    """A draw worked out anew from what was recorded: whether candidates and items come out the same."""

    candidates: int
    same_candidates: bool
    same_items: bool

    @property
    def same(self) -> bool:
        """Whether everything agrees with the record."""
        return self.same_candidates and self.same_items


def candidates_of(
    session: Session, plan_id: int, terms: DrawTerms, view: AsOf
) -> tuple[tuple[Claimed, ...], dict[int, project_queries.Place]]:
    """The claims of a scope and time as known at a point of view, and where their work stands."""
    first, last = terms.claimed_from or date.min, terms.claimed_to or date.max
    live = queries.live_milestones(session, plan_id, view)
    found = [
        claimed
        for claimed in completions(queries.statements(session, plan_id, view.known_at))
        if first <= claimed.approved_on <= last and claimed.claim.milestone_id in live
    ]
    places = project_queries.places(session, {c.project_id for c in found}, view) if found else {}
    below = _nodes_below(session, plan_id, terms, view)
    kept = []
    for claimed in found:
        place = places.get(claimed.project_id)
        if place is None:
            continue
        if below is not None and place.node_id not in below:
            continue
        if terms.scope is ScopeOfDraw.DEPARTMENT and place.departments[0] != terms.scope_id:
            continue
        kept.append(claimed)
    return tuple(kept), places


def _nodes_below(session: Session, plan_id: int, terms: DrawTerms, view: AsOf) -> frozenset[int] | None:
    """The nodes of a scope that is a node; None for other scopes. Raises Invalid when it is not there."""
    if terms.scope is not ScopeOfDraw.NODE:
        return None
    tree = Tree(plan_queries.nodes(session, plan_id, view))
    if terms.scope_id not in tree.by_id:
        raise Invalid("所选规划条目不存在或已调整，请重新选择。", {"scope": "不存在"})
    inside = [key for key in tree.by_id if any(n.node_id == terms.scope_id for n in tree.path(key))]
    return frozenset(inside)


def _checked(session: Session, terms: DrawTerms, view: PlanView) -> None:
    """Raise Invalid by field unless scope and time are ones that a draw can be made of."""
    if terms.scope is not ScopeOfDraw.PLAN and terms.scope_id is None:
        raise Invalid("请选择抽查的规划条目或部门。", {"scope": "必填"})
    of_department = terms.scope is ScopeOfDraw.DEPARTMENT
    if of_department and terms.scope_id not in people_queries.departments(session, view.as_of):
        raise Invalid("所选部门不存在，请重新选择。", {"scope": "不存在"})
    if terms.claimed_from is None or terms.claimed_to is None:
        raise Invalid("请填写审定时间的起止日期。", {"claimed_from": "必填"})
    if terms.claimed_from > terms.claimed_to:
        raise Invalid("审定时间的起始日期晚于结束日期，请调整。", {"claimed_from": "晚于结束日期"})


def _same_scope(session: Session, plan_id: int, terms: DrawTerms, view: AsOf) -> int:
    wanted = (terms.scope, terms.scope_id, terms.claimed_from, terms.claimed_to)
    return sum(
        (d.scope_kind, d.scope_id, d.claimed_from, d.claimed_to) == wanted
        for d in queries.draws(session, plan_id, view)
    )


def preview(context: Context, actor: Actor, wanted: ViewRequest, terms: DrawTerms) -> Preview:
    """How many candidates there are; with a size, how many come out. Raises Invalid as drawing would."""
    actor.require(Permission.VERIFICATION_DRAW)
    with context.database.reading() as session:
        view = open_view(context, session, ViewRequest(plan=wanted.plan))
        _checked(session, terms, view)
        found, _ = candidates_of(session, view.plan.plan_id, terms, _now(context, view))
        earlier = _same_scope(session, view.plan.plan_id, terms, _now(context, view))
    sized = terms.size is not None or terms.share is not None
    size = size_of(len(found), terms.size, terms.share) if sized and found else None
    return Preview(len(found), len({c.project_id for c in found}), size, earlier)


def _now(context: Context, view: PlanView) -> AsOf:
    return AsOf(default_effective_day(context.today, view.plan.ends_on), view.latest_seq)


def draw(
    context: Context, actor: Actor, wanted: ViewRequest, terms: DrawTerms, version: int, seed: str = ""
) -> int:
    """Draw a sample and give it to its verifiers; returns the id of the draw.

    ``version`` is the number of the plan's last draw when the form was opened: a second click is refused.
    ``seed`` is told by the demonstration, which is the same each time; elsewhere nobody chooses it. Raises
    Forbidden, Conflict, and Invalid by field.
    """
    actor.require(Permission.VERIFICATION_DRAW)
    if seed and context.demonstration_date is None:
        raise Forbidden("随机种子由系统生成，不能指定。")
    with context.database.writing(actor) as work:
        session = work.session
        view = open_view(context, session, ViewRequest(plan=wanted.plan))
        plan_id = view.plan.plan_id
        _checked(session, terms, view)
        remark = terms.remark.strip()
        if len(remark) > REMARK_LIMIT:
            raise Invalid(f"抽查说明不超过 {REMARK_LIMIT} 字，请精简。", {"remark": "过长"})
        if terms.due_on is None or not work.today <= terms.due_on <= work.today + timedelta(FURTHEST_DAYS):
            raise Invalid("请填写核查时限：不早于今天，最迟一年内。", {"due_on": "必填"})
        number = queries.last_number(session, plan_id)
        if number != version:
            raise Conflict(f"第 {number} 次抽查已经抽出，没有重复抽取。请返回抽查列表查看。")
        as_of = _now(context, view)
        found, places = candidates_of(session, plan_id, terms, as_of)
        size = size_of(len(found), terms.size, terms.share)
        _check_verifiers(session, terms.verifiers, work.today)
        seed = seed or secrets.token_hex(16)
        claims = [claimed.claim for claimed in found]
        by_claim = {claimed.claim: claimed for claimed in found}
        drawn = [by_claim[claim] for claim in sample(seed, claims, size)]
        barred = _barred(session, terms.verifiers, places, plan_id, work.today)
        given = assigned(drawn, terms.verifiers, barred)
        seq = work.record(
            "verification.draw",
            DRAW,
            f"{plan_id}-{number + 1}",
            after={
                "scope": terms.scope.value,
                "scope_id": terms.scope_id,
                "claimed_from": terms.claimed_from.isoformat() if terms.claimed_from else None,
                "claimed_to": terms.claimed_to.isoformat() if terms.claimed_to else None,
                "candidates": len(found),
                "candidates_sha256": digest(claims),
                "seed": seed,
                "size": size,
                "due_on": terms.due_on.isoformat(),
            },
        )
        row = VerificationDraw(
            plan_id=plan_id,
            number=number + 1,
            scope_kind=terms.scope.value,
            scope_id=terms.scope_id if terms.scope is not ScopeOfDraw.PLAN else None,
            claimed_from=terms.claimed_from,
            claimed_to=terms.claimed_to,
            method=METHOD,
            seed=seed,
            known_at=as_of.known_at,
            candidates=[[c.milestone_id, c.report_id] for c in sorted(claims)],
            candidates_sha256=digest(claims),
            share=terms.share,
            size=size,
            due_on=terms.due_on,
            remark=remark or None,
            drawn_by=actor.user_id,
            drawn_at=work.now,
            effective_on=as_of.effective_on,
            change_seq=seq,
        )
        session.add(row)
        session.flush()
        for position, (claimed, verifier) in enumerate(zip(drawn, given, strict=True), 1):
            session.add(
                VerificationItem(
                    draw_id=row.id,
                    position=position,
                    milestone_id=claimed.claim.milestone_id,
                    report_id=claimed.claim.report_id,
                    project_id=claimed.project_id,
                    verifier_id=verifier,
                    change_seq=seq,
                )
            )
        for verifier in sorted(set(given)):
            count = given.count(verifier)
            notify(
                work,
                [verifier],
                NoticeKind.VERIFICATION_ASKED,
                f"{DRAW}:{row.id}",
                f"第 {row.number} 次抽查有 {count} 项请您核查",
                f"/verification/{row.id}",
                f"{NoticeKind.VERIFICATION_ASKED}:{row.id}",
                f"时限 {terms.due_on}",
            )
        return row.id


def _check_verifiers(session: Session, verifiers: Collection[int], today: date) -> None:
    able = checkers(session, today)
    if not verifiers:
        raise Invalid("请至少选择一名核查人。", {"verifiers": "必填"})
    if not able.issuperset(verifiers):
        raise Invalid("所选核查人已停用或无权核查，请重新选择。", {"verifiers": "无权核查"})


def checkers(session: Session, today: date) -> frozenset[int]:
    """The people who may be asked to check."""
    return frozenset().union(*(people_queries.holders_of(session, role, today) for role in CHECKERS))


def _barred(
    session: Session,
    verifiers: Collection[int],
    places: Mapping[int, project_queries.Place],
    plan_id: int,
    today: date,
) -> dict[int, frozenset[int]]:
    """The people who may not check a project, by project: those of the department that leads it.

    Nobody checks restricted work that they may not see.
    """
    wide = frozenset().union(
        *(people_queries.holders_of(session, role, today) for role in (Role.DIRECTOR, Role.OFFICE))
    )
    narrow = frozenset(verifiers) - wide
    tree = Tree(plan_queries.nodes(session, plan_id, AsOf(today, EVERYTHING_KNOWN)))
    own = {
        department: frozenset().union(
            *(
                notice_queries.holders_in(session, role, department, today)
                for role in (Role.DEPARTMENT_HEAD, Role.REPORTER)
            )
        )
        for department in {place.departments[0] for place in places.values()}
    }
    return {
        project_id: own[place.departments[0]]
        | (narrow if place.node_id in tree.by_id and tree.is_restricted(place.node_id) else frozenset())
        for project_id, place in places.items()
    }


def terms_of(found: DrawRecord) -> DrawTerms:
    """The scope and time of a draw that was made."""
    return DrawTerms(found.scope_kind, found.scope_id, found.claimed_from, found.claimed_to)


def recompute(context: Context, actor: Actor, draw_id: int) -> Recomputed:
    """Work a draw out anew: the candidates as they were known then, and the sample by the recorded seed.

    Raises NotFound.
    """
    actor.require(Permission.VERIFICATION_READ)
    with context.database.reading() as session:
        found = queries.draw(session, draw_id)
        if found is None:
            raise NotFound(GONE)
        view = AsOf(found.drawn_on, found.known_at)
        again, _ = candidates_of(session, found.plan_id, terms_of(found), view)
        listed = queries.items(session, AsOf(date.max, EVERYTHING_KNOWN), draw_ids=[draw_id])
    claims = [claimed.claim for claimed in again]
    same = digest(claims) == found.candidates_sha256 == digest(found.candidates)
    drawn = sample(found.seed, found.candidates, found.size)
    return Recomputed(len(claims), same, drawn == tuple(item.claim for item in listed))
