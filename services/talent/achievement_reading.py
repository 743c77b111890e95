"""Reading achievements: the list, one person's part in a work, the form, and the counts for others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from data_access.queries.talent import achievements as queries
from domain.asof import AsOf
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.talent.achievements import (
    KIND_WORDS,
    LEVEL_WORDS,
    LIVE,
    Achievement,
    AchievementKind,
    AchievementLevel,
    AchievementTerms,
    Share,
    by_level,
    similar,
)
from domain.talent.cultivation_views import AchievementList, AchievementPage, ShareLine
from domain.talent.sight import HIDDEN_NAME, Field, Stage
from domain.talent.staff import Roster
from domain.workflow import Action, State
from services import attachments
from services.context import Context
from services.settings import rules_of_view
from services.talent.achievements import GONE, found_share, proof_key
from services.talent.cultivation.rules import rule_of
from services.talent.register import load_roster, own_member, today_of
from services.talent.sight import names, sees
from services.viewing import ViewRequest, open_view

__all__ = [
    "AchievementFilter",
    "AchievementForm",
    "AchievementList",
    "AchievementPage",
    "ShareLine",
    "achievement_form",
    "achievement_list",
    "achievement_page",
    "counts_by_level",
]


@dataclass(frozen=True, slots=True)
class AchievementFilter:
    """What of the list is shown: one state, kind, level; None for all."""

    state: State | None = None
    kind: AchievementKind | None = None
    level: AchievementLevel | None = None

    @classmethod
    def from_text(cls, state: str = "", kind: str = "", level: str = "") -> AchievementFilter:
        """The filter that an address asks for. Raises Invalid."""
        try:
            return cls(
                State(state) if state else None,
                AchievementKind(kind) if kind else None,
                AchievementLevel(level) if level else None,
            )
        except ValueError:
            raise Invalid("筛选条件不对，请从页面上的选项中选择。") from None

    @property
    def given(self) -> Mapping[str, StrEnum | None]:
        """The conditions by the names that an address uses."""
        return {"state": self.state, "kind": self.kind, "level": self.level}

    def fits(self, line: ShareLine) -> bool:
        """Whether a part in a work is shown."""
        terms = line.achievement.terms
        return (
            (self.state is None or line.state is self.state)
            and (self.kind is None or terms.kind is self.kind)
            and (self.level is None or terms.level is self.level)
        )


@dataclass(frozen=True, slots=True)
class AchievementForm:
    """What the form is filled with; ``share_id`` 0 for a new one, ``joint`` where others hold a part."""

    share_id: int
    terms: AchievementTerms | None
    rank: int
    today: date
    joint: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Reader:
    """What makes lines of works for one reader."""

    session: Session
    actor: Actor
    roster: Roster
    called: Mapping[int, str]
    departments: Mapping[int, str]
    proofs: Mapping[str, int]
    reasons: Mapping[int, str]
    works: tuple[Achievement, ...]
    alike: int

    def line(self, work: Achievement, share: Share) -> ShareLine:
        """One person's part in a work as the reader sees it."""
        member = self.roster.members.get(share.staff_id)
        own = member is not None and member.user_id == self.actor.user_id
        confirms = self.actor.may(Permission.TALENT_MANAGE) and not own
        waiting = share.state is State.SUBMITTED
        near = (
            similar(work.terms, self.works, self.alike, work.achievement_id) if waiting and confirms else ()
        )
        return ShareLine(
            achievement=work,
            share=share,
            name=self.called[share.staff_id],
            department=self.departments.get(member.department_id, "") if member else "",
            own=own,
            proofs=self.proofs.get(proof_key(work.achievement_id, share.staff_id), 0),
            likeness=tuple((other.terms, percent) for other, percent in near),
            others=tuple(
                (one.rank, self.called.get(one.staff_id, HIDDEN_NAME))
                for one in work.live_shares
                if one.staff_id != share.staff_id
            ),
            may_decide=waiting and confirms,
            reason=self.reasons.get(share.share_id, ""),
        )


def achievement_list(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: AchievementFilter
) -> AchievementList:
    """One's own achievements; for those who lead and the personnel duty all, names as they may see them."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        reads_all = actor.may(Permission.TALENT_READ)
        roster = load_roster(session, view.as_of)
        me = roster.by_user(actor.user_id)
        if reads_all:
            works = queries.achievements(session, view.as_of)
        else:
            works = queries.achievements_of(session, view.as_of, me.id) if me is not None else ()
        reader = _reader(context, session, actor, view, roster, works)
        lines = [reader.line(work, share) for work in works for share in _newest(work).values()]
        counted = by_level(works)
        return AchievementList(
            on=view.as_of.effective_on,
            own=tuple(line for line in lines if line.own),
            shares=tuple(
                line
                for line in lines
                # What came back or was taken back is between its author and the personnel duty.
                if reads_all
                and chosen.fits(line)
                and (line.state in LIVE or actor.may(Permission.TALENT_MANAGE))
            ),
            counts=tuple(
                (KIND_WORDS[kind], LEVEL_WORDS[level], counted[kind, level])
                for kind in AchievementKind
                for level in AchievementLevel
                if (kind, level) in counted
            )
            if reads_all
            else (),
            registered=me is not None,
            reads_all=reads_all,
            confirms=actor.may(Permission.TALENT_MANAGE),
            is_default=view.is_default,
        )


def achievement_page(context: Context, actor: Actor, share_id: int, wanted: ViewRequest) -> AchievementPage:
    """One person's part in a work with its proofs, for that person and those who see the person's papers.

    Raises NotFound.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        work, share = found_share(context, session, share_id)
        roster = load_roster(session, view.as_of)
        member = roster.members.get(share.staff_id)
        if member is None or not sees(actor, member, Stage.REGISTER, Field.MATERIAL):
            raise NotFound(GONE)
        every = queries.achievements(session, view.as_of) if actor.may(Permission.TALENT_MANAGE) else (work,)
        line = _reader(context, session, actor, view, roster, every).line(work, share)
        own = line.own
        now = view.is_default
        return AchievementPage(
            line=line,
            files=attachments.listed(
                context,
                session,
                queries.SHARE,
                proof_key(work.achievement_id, share.staff_id),
                view.as_of,
                own and now and share.state is not State.APPROVED,
            ),
            may_recall=own and now and share.state is State.SUBMITTED,
            may_decide=line.may_decide and now,
            may_correct=actor.may(Permission.TALENT_MANAGE) and now,
            is_default=now,
        )


def achievement_form(context: Context, actor: Actor, share_id: int | None) -> AchievementForm:
    """What the form of a new achievement, or of one that came back, is filled with.

    Raises NotFound, also for people who are not on the register, and Invalid for one that is under way.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        person = own_member(session, today_of(context), actor)
        if share_id is None:
            return AchievementForm(0, None, 1, context.today)
        work, share = found_share(context, session, share_id)
        if share.staff_id != person.id:
            raise NotFound(GONE)
        if share.state in LIVE:
            raise Invalid("这项成果已经提交或核定，不能修改。待核定的可以先撤回，再修改。")
        reason = _reasons(session, [share.share_id], today_of(context)).get(share.share_id, "")
        return AchievementForm(
            share.share_id, work.terms, share.rank, context.today, bool(work.live_shares), reason
        )


def counts_by_level(session: Session, view: AsOf) -> dict[tuple[AchievementKind, AchievementLevel], int]:
    """How many works were confirmed by then, by kind and level; a shared work counts once. Two statements."""
    return by_level(queries.achievements(session, view))


def _reader(
    context: Context,
    session: Session,
    actor: Actor,
    view: PlanView,
    roster: Roster,
    works: tuple[Achievement, ...],
) -> _Reader:
    shares = [share for work in works for share in work.shares]
    departments = people_queries.departments(session, view.as_of)
    keys = sorted({proof_key(one.achievement_id, one.staff_id) for one in shares})
    files = attachment_queries.attachments_of(session, queries.SHARE, keys, view.as_of) if keys else {}
    back = [one.share_id for one in shares if one.state is State.RETURNED]
    return _Reader(
        session=session,
        actor=actor,
        roster=roster,
        called=names(session, actor, roster, {one.staff_id for one in shares}, Stage.REGISTER),
        departments={key: label.name for key, label in departments.items()},
        proofs={key: len(found) for key, found in files.items()},
        reasons=_reasons(session, back, view.as_of) if back else {},
        works=works,
        alike=rule_of(rules_of_view(context, view)).alike,
    )


def _reasons(session: Session, share_ids: list[int], view: AsOf) -> dict[int, str]:
    """Why shares came back."""
    rows = workflow_queries.steps_of(session, queries.SHARE, share_ids, view.known_at)
    return {row.subject_id: row.reason or "" for row in rows if row.action == Action.RETURN.value}


def _newest(work: Achievement) -> dict[int, Share]:
    """Everybody's latest submission of their part, by person."""
    return {share.staff_id: share for share in sorted(work.shares, key=lambda one: one.share_id)}
