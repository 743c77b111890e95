"""Pages of the 111 programme: batches, one batch, one application, the panel's list and sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import (
    APPLICATION,
    BATCH,
    DECISION,
    ApplicationRecord,
)
from domain.asof import AsOf
from domain.errors import NotFound
from domain.people import DepartmentLabel
from domain.permissions import Actor, Permission
from domain.talent.programme import CATEGORY_WORDS, CHOSEN_STAGES, OWN_STAGES, Category, Stage, Step
from domain.talent.programme import standing_steps as _standing
from domain.talent.programme_rules import Result, eligibility_checks
from domain.talent.programme_views import (
    ApplicationLine,
    ApplicationPage,
    BatchForm,
    BatchLine,
    BatchPage,
    Home,
    ObjectionLine,
    OwnApplication,
    Phase,
    PublicationLine,
    ScoreLine,
    SeatLine,
    StepLine,
)
from domain.talent.sight import HIDDEN_NAME
from domain.talent.sight import Stage as SightStage
from domain.talent.staff import EDUCATION_NAMES, LEVEL_NAMES, Roster
from services import attachments
from services.context import Context
from services.settings import rules_of_today
from services.talent.programme_applying import BODY, BODY_LIMITS, revertible_by
from services.talent.programme_batches import least_days
from services.talent.programme_common import (
    BATCH_GONE,
    Judging,
    decides,
    judging,
    line_of,
    manages,
    member_of,
)
from services.talent.programme_files import application_refusal, may_read
from services.talent.programme_steps import GONE, latest_view
from services.talent.register import load_roster
from services.talent.sight import names_by_stage
from services.viewing import ViewRequest, open_view

__all__ = [
    "BODY",
    "BODY_LIMITS",
    "CATEGORY_WORDS",
    "GONE",
    "ApplicationLine",
    "ApplicationPage",
    "BatchForm",
    "BatchLine",
    "BatchPage",
    "Category",
    "Home",
    "ObjectionLine",
    "Phase",
    "PublicationLine",
    "Result",
    "ScoreLine",
    "Stage",
    "Step",
    "StepLine",
    "batch_form",
    "open_application",
    "open_batch_page",
    "open_home",
]

_PUBLIC = frozenset({Stage.PUBLISHED})


def point_of_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[AsOf, bool]:
    """The view asked for, and whether it is the present: batches go on when a plan is over."""
    if not (wanted.asof or wanted.known):
        return latest_view(context.today), True
    view = open_view(context, session, wanted)
    as_of = view.as_of
    return as_of, as_of.effective_on == context.today and as_of.known_at == view.latest_seq


def open_home(context: Context, actor: Actor, wanted: ViewRequest) -> Home:
    """All batches, and one's own applications."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view, present = point_of_view(context, session, wanted)
        records = queries.batches(session, view)
        applications = queries.applications(session, view)
        roster = load_roster(session, view)
    of_batch: dict[int, list[ApplicationRecord]] = {one.batch_id: [] for one in records}
    for one in applications:
        of_batch[one.batch_id].append(one)
    day = view.effective_on
    lines = {one.batch_id: line_of(one, of_batch[one.batch_id], day) for one in records}
    me = roster.by_user(actor.user_id)
    mine = [one for one in applications if me is not None and one.staff_id == me.id]
    begun = {one.batch_id for one in mine}
    return Home(
        as_of=view,
        today=context.today,
        is_default=present,
        lines=tuple(lines.values()),
        mine=tuple(
            OwnApplication(one.application_id, lines[one.batch_id], one.stage, one.since)
            for one in reversed(mine)
        ),
        open=tuple(
            line
            for line in lines.values()
            if present and me is not None and line.batch_id not in begun and _is_open(line, view)
        ),
        may_manage=present and manages(actor),
    )


def _is_open(line: BatchLine, view: AsOf) -> bool:
    return line.terms.apply_from <= view.effective_on <= line.terms.apply_to


@dataclass(frozen=True, slots=True)
class Words:
    """What people of a batch are called, as far as the reader may know."""

    roster: Roster
    names: Mapping[int, str]
    departments: Mapping[int, DepartmentLabel]

    def person(self, staff_id: int) -> str:
        """A name, or what stands for one."""
        return self.names.get(staff_id, HIDDEN_NAME)

    def department(self, staff_id: int) -> str:
        """What the person's department is called."""
        member = self.roster.members.get(staff_id)
        found = self.departments.get(member.department_id) if member else None
        return found.name if found else ""

    def title(self, staff_id: int) -> str:
        """The person's title, or its level where none is told."""
        member = self.roster.members.get(staff_id)
        return (member.title or LEVEL_NAMES[member.title_level]) if member else ""


def _sight_of(stage: Stage) -> SightStage:
    """At what stage of the table of names somebody is shown."""
    if stage in CHOSEN_STAGES:
        return SightStage.SELECTED
    return SightStage.PUBLICATION if stage in _PUBLIC else SightStage.APPLICATION


def _words_of(
    session: Session,
    actor: Actor,
    found: Judging,
    departments: Mapping[int, DepartmentLabel],
) -> Words:
    people: dict[SightStage, list[int]] = defaultdict(list)
    for one in found.applications:
        people[_sight_of(one.stage)].append(one.staff_id)
    return Words(found.roster, names_by_stage(session, actor, found.roster, people), departments)


def open_batch_page(context: Context, actor: Actor, batch_id: int, wanted: ViewRequest) -> BatchPage:
    """One batch, as far as the reader may see it. Raises NotFound."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view, present = point_of_view(context, session, wanted)
        found = judging(session, batch_id, view)
        departments, people = people_queries.labels(session, view)
        words = _words_of(session, actor, found, departments)
        publications = queries.publications(session, view, batch_id)
        leads = manages(actor) or decides(actor)
        objections = queries.objections(session, view, batch_id) if leads else ()
        may_manage, may_decide = present and manages(actor), present and decides(actor)
        files = attachments.listed(context, session, BATCH, str(batch_id), view, may_manage)
        decision = attachments.listed(
            context, session, DECISION, str(batch_id), view, may_manage or may_decide
        )
        days = least_days(rules_of_today(session, context))
    line = line_of(found.batch, found.applications, view.effective_on)
    me = found.roster.by_user(actor.user_id)
    own = next((one for one in found.applications if me is not None and one.staff_id == me.id), None)
    shown = [
        one
        for one in found.applications
        if one.stage is not Stage.DRAFT and may_read(actor, found.roster.members[one.staff_id], one)
    ]
    results = {one.application_id: one for one in found.results()} if leads else {}
    names_by_id = {one.application_id: words.person(one.staff_id) for one in found.applications}
    stages = {one.application_id: one.stage for one in found.applications}
    seated = {one.user_id for one in found.seats}
    return BatchPage(
        as_of=view,
        today=context.today,
        is_default=present,
        line=line,
        version=found.version,
        applications=tuple(_application_line(found, words, one, results) for one in shown),
        hidden=line.applied - len(shown),
        seats=_seat_lines(found, {key: label.name for key, label in people.items()}) if leads else (),
        candidates=tuple(
            (key, f"{label.name}（{label.position_title}）" if label.position_title else label.name)
            for key, label in people.items()
            if label.active and key not in seated
        )
        if may_manage
        else (),
        publications=tuple(
            PublicationLine(
                one.from_day,
                one.to_day,
                tuple(
                    (app.application_id, words.person(app.staff_id), words.department(app.staff_id))
                    for app in found.applications
                    if app.stage is Stage.PUBLISHED
                )
                if one is publications[-1]
                else (),
                view.effective_on <= one.to_day,
            )
            for one in publications
        ),
        selected=tuple(
            (one.application_id, words.person(one.staff_id), words.department(one.staff_id))
            for one in found.applications
            if one.stage in CHOSEN_STAGES
        ),
        objections=tuple(
            ObjectionLine(
                one.objection_id,
                one.application_id,
                names_by_id[one.application_id],
                one.on,
                one.source or "馆员在线提出",
                one.text,
                one.ruling.upheld if one.ruling else None,
                one.ruling.text if one.ruling else "",
                one.ruling.on if one.ruling else None,
                stages[one.application_id],
            )
            for one in objections
        ),
        files=files,
        decision=decision,
        least_days=days,
        may_apply=present and me is not None and own is None and _is_open(line, view),
        own_application=own.application_id if own else None,
        may_manage=may_manage,
        may_decide=may_decide,
        may_object=present
        and any(one.stage is Stage.PUBLISHED for one in found.applications)
        and bool(publications)
        and (may_manage or context.today <= publications[-1].to_day),
    )


def _application_line(
    found: Judging, words: Words, one: ApplicationRecord, results: Mapping[int, Result]
) -> ApplicationLine:
    terms = found.batch.terms
    checks = eligibility_checks(terms.eligibility, found.roster.members[one.staff_id], terms.apply_to)
    judged = one in found.judged()
    return ApplicationLine(
        application_id=one.application_id,
        name=words.person(one.staff_id),
        department=words.department(one.staff_id),
        title=words.title(one.staff_id),
        stage=one.stage,
        since=one.since,
        unmet=sum(not check.met for check in checks),
        scored=len(found.counted(one)) if judged else 0,
        expected=len(found.reviewers(one)) if judged else 0,
        result=results.get(one.application_id),
        opens=True,
    )


def _seat_lines(found: Judging, people: Mapping[int, str]) -> tuple[SeatLine, ...]:
    judged = found.judged()
    scored: dict[int, int] = {}
    expected: dict[int, int] = {}
    for one in judged:
        for reviewer_id in found.reviewers(one):
            expected[reviewer_id] = expected.get(reviewer_id, 0) + 1
        for score in found.counted(one):
            scored[score.reviewer_id] = scored.get(score.reviewer_id, 0) + 1
    return tuple(
        SeatLine(
            seat.user_id,
            people.get(seat.user_id, f"人员{seat.user_id}"),
            seat.since,
            scored.get(seat.user_id, 0),
            expected.get(seat.user_id, 0),
        )
        for seat in found.seats
    )


def batch_form(context: Context, actor: Actor, batch_id: int | None) -> BatchForm:
    """The form of a new batch, or of one there is. Raises NotFound."""
    actor.require(Permission.TALENT_MANAGE)
    words = (
        {level.value: f"{name}及以上" for level, name in LEVEL_NAMES.items()},
        {level.value: f"{name}及以上" for level, name in EDUCATION_NAMES.items()},
    )
    if batch_id is None:
        return BatchForm(None, 0, None, False, *words)
    with context.database.reading() as session:
        view = latest_view(context.today)
        found = queries.batch(session, batch_id, view)
        if found is None:
            raise NotFound(BATCH_GONE)
        begun = bool(queries.applications(session, view, batch_id=batch_id))
    return BatchForm(batch_id, found.seq, found.terms, begun, *words)


def open_application(
    context: Context, actor: Actor, application_id: int, wanted: ViewRequest
) -> ApplicationPage:
    """One application, for the applicant, personnel, directors and the person's own head. Raises NotFound,
    in the same words whether it is not there or out of sight."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view, present = point_of_view(context, session, wanted)
        record = queries.application(session, application_id, view)
        if record is None:
            raise NotFound(GONE)
        found = judging(session, record.batch_id, view)
        member = member_of(found.roster, record)
        if not may_read(actor, member, record):
            raise NotFound(GONE)
        departments, labels = people_queries.labels(session, view)
        words = _words_of(session, actor, found, departments)
        people = {key: label.name for key, label in labels.items()}
        steps = queries.steps(session, application_id, view)
        own = actor.user_id == member.user_id
        kept = project_queries.draft(session, APPLICATION, str(application_id)) if own else None
        said = queries.body(session, application_id, view) or {}
        may_attach = present and not application_refusal(actor, member, record)
        files = attachments.listed(context, session, APPLICATION, str(application_id), view, may_attach)
    may_write = own and present and record.stage in OWN_STAGES
    terms = found.batch.terms
    last = _standing([one.taken for one in steps])[-1].step
    others = present and not own
    leads = not own and (manages(actor) or decides(actor))
    revertible = last in revertible_by(actor) and last not in (Step.START, Step.SUBMIT, Step.WITHDRAW)
    return ApplicationPage(
        as_of=view,
        today=context.today,
        application_id=application_id,
        batch=line_of(found.batch, found.applications, view.effective_on),
        name=words.person(record.staff_id) if not own else people.get(member.user_id, ""),
        department=words.department(record.staff_id),
        title=words.title(record.staff_id),
        stage=record.stage,
        since=record.since,
        version=record.seq,
        own=own,
        body=dict(kept.body or {}) if may_write and kept is not None else said,
        draft_version=kept.version if kept is not None else 0,
        checks=eligibility_checks(terms.eligibility, member, terms.apply_to),
        steps=tuple(
            StepLine(
                one.taken.step,
                one.taken.on,
                one.at,
                one.taken.stage,
                people.get(one.actor_id or 0, "系统") if leads or one.actor_id == actor.user_id else "",
                one.text if leads or one.taken.step not in (Step.PROPOSE, Step.PASS_OVER) else "",
                one.reference,
            )
            for one in steps
        ),
        scores=_score_lines(found, record, people) if leads and record in found.judged() else (),
        files=files,
        may_write=may_write,
        may_withdraw=own and present and record.stage is Stage.APPLIED and context.today <= terms.apply_to,
        may_judge=others and manages(actor) and record.stage is Stage.APPLIED,
        may_revert=others and revertible and last is not Step.SELECT,
        may_undo_decision=others and revertible and last is Step.SELECT,
        may_recuse=others and manages(actor) and record.stage is Stage.QUALIFIED,
        revertible=last.value if revertible else "",
    )


def _score_lines(
    found: Judging, record: ApplicationRecord, people: Mapping[int, str]
) -> tuple[ScoreLine, ...]:
    given = {one.reviewer_id: one for one in found.scores if one.application_id == record.application_id}
    return tuple(
        ScoreLine(
            seat.user_id,
            people.get(seat.user_id, f"人员{seat.user_id}"),
            found.bar(record, seat.user_id),
            one.points if (one := given.get(seat.user_id)) else (),
            one.comment if one else "",
            one.on if one else None,
        )
        for seat in found.seats
    )
