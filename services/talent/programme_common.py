"""What the use cases of the 111 programme share: a batch with its panel, its version, telling people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import (
    APPLICATION,
    BATCH,
    ApplicationRecord,
    BatchRecord,
    ScoreRecord,
    SeatRecord,
)
from data_access.unit_of_work import UnitOfWork
from domain.asof import AsOf
from domain.errors import Forbidden, NotFound
from domain.permissions import Actor, Permission, Role
from domain.talent.programme import Stage
from domain.talent.programme_rules import Bar, Result, barred, ranked
from domain.talent.programme_views import BatchLine, phase_of
from domain.talent.staff import Roster, StaffMember
from services.notices import NoticeKind, notify, resolve
from services.talent.programme_steps import GONE, latest_view
from services.talent.register import load_roster
from services.versions import check_version

BATCH_GONE = "没有找到这个批次，它可能不存在。请从“111 工程”页面重新进入。"
OWN_REFUSED = "不能办理您本人的申报，请由其他组织人事人员办理。"
_SCORED = frozenset(set(Stage) - {Stage.DRAFT, Stage.APPLIED, Stage.RETURNED, Stage.UNQUALIFIED})


@dataclass(frozen=True, slots=True)
class Judging:
    """A batch with its applications, panel, conflicts of interest and scores at one point of view."""

    batch: BatchRecord
    applications: tuple[ApplicationRecord, ...]
    seats: tuple[SeatRecord, ...]
    recusals: Mapping[tuple[int, int], str]
    scores: tuple[ScoreRecord, ...]
    roster: Roster

    @property
    def version(self) -> int:
        """The number of the last change of the batch, of any of its applications or scores."""
        return max(
            [self.batch.seq, *(one.seq for one in self.applications), *(one.seq for one in self.scores)]
        )

    def bar(self, application: ApplicationRecord, reviewer_id: int) -> Bar | None:
        """Why a reviewer may not judge an application; None when they may."""
        applicant = self.roster.members[application.staff_id]
        declared = (application.application_id, reviewer_id) in self.recusals
        return barred(reviewer_id, self.roster.by_user(reviewer_id), applicant, declared)

    def reviewers(self, application: ApplicationRecord) -> tuple[int, ...]:
        """Who of the panel judges an application."""
        return tuple(seat.user_id for seat in self.seats if self.bar(application, seat.user_id) is None)

    def counted(self, application: ApplicationRecord) -> tuple[ScoreRecord, ...]:
        """The scores of those who judge it."""
        judges = frozenset(self.reviewers(application))
        return tuple(
            one
            for one in self.scores
            if one.application_id == application.application_id and one.reviewer_id in judges
        )

    def judged(self) -> tuple[ApplicationRecord, ...]:
        """The applications that came before the panel, those decided on among them."""
        return tuple(one for one in self.applications if one.stage in _SCORED)

    def results(self, applications: Iterable[ApplicationRecord] | None = None) -> tuple[Result, ...]:
        """What the scores come to, the best first: of all that came before the panel, or of these."""
        chosen = self.judged() if applications is None else applications
        return ranked(
            self.batch.terms,
            {one.application_id: [score.points for score in self.counted(one)] for one in chosen},
        )


def judging(session: Session, batch_id: int, view: AsOf) -> Judging:
    """A batch with its panel. Raises NotFound. Seven statements."""
    found = queries.batch(session, batch_id, view)
    if found is None:
        raise NotFound(BATCH_GONE)
    return Judging(
        found,
        queries.applications(session, view, batch_id=batch_id),
        queries.seats(session, view, batch_id=batch_id),
        queries.recusals(session, view, batch_id),
        queries.scores(session, view, batch_id),
        load_roster(session, view),
    )


def open_batch(work: UnitOfWork, batch_id: int, version: int | None = None) -> Judging:
    """A batch in a transaction. Raises NotFound, and Conflict when it changed since the form was opened."""
    found = judging(work.session, batch_id, latest_view(work.today))
    if version is not None:
        check_version(work.session, version, found.version, "这个批次或其中的申报")
    return found


def line_of(batch: BatchRecord, applications: Iterable[ApplicationRecord], day: date) -> BatchLine:
    """A batch with its counts, without what was never submitted."""
    return line_counted(batch, Counter(one.stage for one in applications), day)


def line_counted(batch: BatchRecord, counts: Mapping[Stage, int], day: date) -> BatchLine:
    """A batch with how many applications stand where, without what was never submitted."""
    told: Mapping[Stage, int] = {
        stage: number for stage, number in counts.items() if stage is not Stage.DRAFT
    }
    return BatchLine(batch.batch_id, batch.terms, phase_of(batch.terms, told, day), told, batch.seq)


def member_of(roster: Roster, application: ApplicationRecord) -> StaffMember:
    """Whose an application is. Raises NotFound for somebody who was taken off the register."""
    found = roster.members.get(application.staff_id)
    if found is None:
        raise NotFound(GONE)
    return found


def refuse_own(actor: Actor, member: StaffMember, message: str = OWN_REFUSED) -> None:
    """Raise Forbidden where somebody would decide on what is their own."""
    if actor.user_id is not None and actor.user_id == member.user_id:
        raise Forbidden(message)


def href_of(application_id: int) -> str:
    """Where an application is seen."""
    return f"/talent/applications/{application_id}"


def tell(
    work: UnitOfWork,
    application: ApplicationRecord,
    user_ids: Iterable[int],
    kind: NoticeKind,
    text: str,
    seq: int,
    detail: str = "",
) -> None:
    """Tell people of a step that was recorded as ``seq``."""
    subject = f"{APPLICATION}:{application.application_id}"
    href = href_of(application.application_id)
    notify(work, user_ids, kind, subject, text, href, f"{kind}:{subject}:{seq}", detail)


def tell_personnel(work: UnitOfWork, batch_id: int, text: str, seq: int) -> None:
    """Tell the personnel duty that a batch needs them."""
    people = people_queries.holders_of(work.session, Role.HR, work.today)
    tell_of_batch(work, people, batch_id, text, seq)


def tell_of_batch(
    work: UnitOfWork, people: Iterable[int], batch_id: int, text: str, seq: int, href: str = ""
) -> None:
    """Tell some people of a batch that waits for them."""
    subject = f"{BATCH}:{batch_id}"
    notify(
        work,
        people,
        NoticeKind.DECISION_AWAITED,
        subject,
        text,
        href or f"/talent/programme/{batch_id}",
        f"awaited:{subject}:{seq}",
    )


def settle(work: UnitOfWork, batch_id: int) -> None:
    """What a batch asked of people was done."""
    resolve(work, f"{BATCH}:{batch_id}", NoticeKind.DECISION_AWAITED)


def manages(actor: Actor) -> bool:
    """Whether the actor runs the programme."""
    return actor.may(Permission.TALENT_MANAGE)


def decides(actor: Actor) -> bool:
    """Whether the actor decides on selections."""
    return actor.may(Permission.TALENT_DECIDE)


def ids_of(applications: Sequence[ApplicationRecord]) -> list[int]:
    """Ids of whose applications these are, on the register."""
    return [one.staff_id for one in applications]
