"""Applying to a batch: a draft that saves itself, submission, taking it back; and the check by personnel."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, select

from data_access.models import Draft, TalentApplication, TalentApplicationBody
from data_access.queries import projects as project_queries
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import APPLICATION, ApplicationRecord
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, FieldConflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.programme import (
    CATEGORY_WORDS,
    OWN_STAGES,
    Stage,
    Step,
    Taken,
    clean_text,
)
from domain.talent.programme_rules import BatchTerms, eligibility_checks
from services.context import Context
from services.notices import NoticeKind, resolve
from services.projects.reporting import Editing
from services.talent.programme_common import (
    BATCH_GONE,
    member_of,
    refuse_own,
    tell,
    tell_personnel,
)
from services.talent.programme_steps import (
    GONE,
    found_application,
    latest_view,
    take_back,
    take_step,
    write_row,
)
from services.talent.register import load_roster, own_member
from services.versions import overtaken

__all__ = ["BODY", "BODY_LIMITS", "Step", "begin", "judge", "revert", "save_draft", "submit", "withdraw"]

BODY: Mapping[str, str] = {"statement": "主要业绩", "goal": "培养目标"}
"""What an application says, by field."""
BODY_LIMITS: Mapping[str, int] = {"statement": 3000, "goal": 2000}
"""Longest texts, in characters."""
_JUDGEMENTS = frozenset({Step.QUALIFY, Step.DISQUALIFY, Step.RETURN})
_CULTIVATED = frozenset({Stage.SELECTED, Stage.TRAINING, Stage.ASSESSED})


def begin(context: Context, actor: Actor, batch_id: int) -> int:
    """Begin an application of one's own to a batch that is open; returns its id, also if it was begun before.

    Raises NotFound for whoever is not on the register, and Invalid outside the days for applying or while
    the person is in cultivation of the same category.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        view = latest_view(work.today)
        member = own_member(work.session, view, actor)
        known = {one.batch_id: one.terms for one in queries.batches(work.session, view)}
        if batch_id not in known:
            raise NotFound(BATCH_GONE)
        mine = queries.applications(work.session, view, staff_id=member.id)
        begun = next((one for one in mine if one.batch_id == batch_id), None)
        if begun is not None:
            return begun.application_id
        terms = known[batch_id]
        _check_open(terms, work.today)
        for one in mine:
            if one.stage in _CULTIVATED and known[one.batch_id].category is terms.category:
                raise Invalid(
                    f"您正在“{known[one.batch_id].name}”培养期内，同一类别（{CATEGORY_WORDS[terms.category]}）"
                    "结项或退出后才能再次申报。"
                )
        seq = work.record(
            "talent.start",
            APPLICATION,
            f"{batch_id}:{member.id}",
            after={"batch_id": batch_id, "staff_id": member.id},
        )
        row = TalentApplication(batch_id=batch_id, staff_id=member.id, change_seq=seq)
        work.session.add(row)
        work.session.flush()
        write_row(work, row.id, Taken(Step.START, work.today, Stage.DRAFT), seq)
        return row.id


def _check_open(terms: BatchTerms, today: date) -> None:
    if today < terms.apply_from:
        raise Invalid(f"“{terms.name}”从 {terms.apply_from} 起申报，现在还没有开始。")
    if today > terms.apply_to:
        raise Invalid(f"“{terms.name}”的申报已于 {terms.apply_to} 截止。")


def _own(work: UnitOfWork, actor: Actor, application_id: int) -> ApplicationRecord:
    """The actor's own application. Raises NotFound in the same words for anybody else's."""
    member = own_member(work.session, latest_view(work.today), actor)
    found = found_application(work, application_id)
    if found.staff_id != member.id:
        raise NotFound(GONE)
    return found


def save_draft(
    context: Context,
    actor: Actor,
    application_id: int,
    version: int,
    body: Mapping[str, str],
    page: str = "",
    stamp: int = 0,
) -> int:
    """Keep a draft of one's own application; returns its version. Incomplete is welcome, too long is not.

    ``page`` and ``stamp`` are those of ``Editing``. Raises Conflict with both texts when another window saved
    since, Invalid once it was submitted, NotFound.
    """
    actor.require(Permission.TALENT_OWN)
    words = _checked_body(body, complete=False)
    editing = Editing(version, page, stamp)
    with context.database.writing(actor) as work:
        found = _own(work, actor, application_id)
        if found.stage not in OWN_STAGES:
            raise Invalid("这份申报已经提交，不能再修改。如需修改，请先撤回。")
        kept = project_queries.draft(work.session, APPLICATION, str(application_id))
        if not editing.follows(kept):
            raise _conflict(kept, words)
        if kept is None:
            kept = Draft(subject_kind=APPLICATION, subject_key=str(application_id), body=None, version=0)
            work.session.add(kept)
        elif editing.overtaken(kept):
            return kept.version
        if kept.body != words:
            kept.body = words
            kept.version += 1
            kept.updated_by = actor.user_id or 0
            kept.updated_at = work.now
        kept.page, kept.stamp = editing.page, editing.stamp
        return kept.version


def _conflict(kept: Draft | None, mine: Mapping[str, str]) -> Conflict:
    theirs: Mapping[str, str] = kept.body if kept else {}
    found = [
        FieldConflict(label, "", mine.get(name, ""), theirs.get(name, ""))
        for name, label in BODY.items()
        if theirs.get(name, "") != mine.get(name, "")
    ]
    return overtaken("您在另一个窗口", kept.version if kept else 0, "这份申报", found)


def _checked_body(body: Mapping[str, str], complete: bool) -> dict[str, str]:
    faults: dict[str, str] = {}
    words = {name: (body.get(name) or "").strip() for name in BODY}
    for name, label in BODY.items():
        if len(words[name]) > BODY_LIMITS[name]:
            over = len(words[name])
            faults[name] = f"“{label}”不超过 {BODY_LIMITS[name]} 字，现在有 {over} 字，请精简。"
        elif complete and not words[name]:
            faults[name] = f"请填写“{label}”。"
    if faults:
        raise Invalid("".join(faults.values()), faults)
    return words


def submit(
    context: Context, actor: Actor, application_id: int, version: int, body: Mapping[str, str], page: str = ""
) -> int:
    """Submit one's own application; returns the ledger's number.

    A second click finds it submitted. Raises Invalid by field, and after the last day unless it was
    returned; Conflict, NotFound.
    """
    actor.require(Permission.TALENT_OWN)
    words = _checked_body(body, complete=True)
    editing = Editing(version, page)
    with context.database.writing(actor) as work:
        found = _own(work, actor, application_id)
        kept = project_queries.draft(work.session, APPLICATION, str(application_id))
        if found.stage in OWN_STAGES and not editing.follows(kept):
            raise _conflict(kept, words)
        batch = queries.batch(work.session, found.batch_id, latest_view(work.today))
        if batch is None:
            raise NotFound(GONE)
        if found.stage is Stage.DRAFT:
            _check_open(batch.terms, work.today)
        elif found.stage is Stage.RETURNED and work.today > batch.terms.decide_by:
            raise Invalid("本批次选拔已经结束，不能再提交。")
        seq = take_step(work, found, Step.SUBMIT)
        work.session.add(
            TalentApplicationBody(
                application_id=application_id, body=words, effective_on=work.today, change_seq=seq
            )
        )
        work.session.execute(
            delete(Draft).where(Draft.subject_kind == APPLICATION, Draft.subject_key == str(application_id))
        )
        work.session.flush()
        resolve(work, f"{APPLICATION}:{application_id}", NoticeKind.RETURNED)
        tell_personnel(work, found.batch_id, f"{batch.terms.name}：有新的申报待资格审查", seq)
        return seq


def withdraw(context: Context, actor: Actor, application_id: int, version: int) -> int:
    """Take one's own application back to work on it, until it was checked; returns the ledger's number."""
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found = _own(work, actor, application_id)
        found_application(work, application_id, version)
        batch = queries.batch(work.session, found.batch_id, latest_view(work.today))
        if batch is not None and found.stage is Stage.APPLIED and work.today > batch.terms.apply_to:
            raise Invalid("申报已经截止，不能再撤回修改。如材料有误，请联系组织人事退回补正。")
        seq = take_step(work, found, Step.WITHDRAW)
        said = queries.body(work.session, application_id, latest_view(work.today)) or {}
        work.session.add(
            Draft(
                subject_kind=APPLICATION,
                subject_key=str(application_id),
                body=said,
                version=seq,
                page="",
                stamp=0,
                updated_by=actor.user_id or 0,
                updated_at=work.now,
            )
        )
        return seq


def judge(
    context: Context,
    actor: Actor,
    application_id: int,
    version: int,
    step: Step,
    text: str = "",
    on: date | None = None,
) -> int:
    """Check whether somebody may be put before the panel (资格审查); returns the ledger's number.

    ``step`` is QUALIFY, DISQUALIFY or RETURN. Raises Invalid without a reason where one is needed: to pass
    somebody who lacks a requirement needs one too; Forbidden for one's own; Conflict, NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    if step not in _JUDGEMENTS:
        raise Invalid("资格审查只能通过、不通过或退回补正。")
    with context.database.writing(actor) as work:
        found = found_application(work, application_id, version)
        view = latest_view(work.today)
        member = member_of(load_roster(work.session, view), found)
        refuse_own(actor, member)
        batch = queries.batch(work.session, found.batch_id, view)
        if batch is None or found.stage is Stage.DRAFT:
            raise NotFound(GONE)
        checks = eligibility_checks(batch.terms.eligibility, member, batch.terms.apply_to)
        unmet = [check.asked for check in checks if not check.met]
        if step is Step.QUALIFY and unmet and not clean_text(step, text):
            message = f"不符合资格条件：{'、'.join(unmet)}。如确需破格，请写明理由。"
            raise Invalid(message, {"text": message})
        seq = take_step(work, found, step, on=on, text=text)
        name = batch.terms.name
        if step is Step.RETURN:
            kind, told = NoticeKind.RETURNED, f"{name}：您的申报被退回补正，请修改后重新提交"
            _keep_for_revision(work, application_id, seq)
        else:
            kind = NoticeKind.APPROVED
            told = f"{name}：您的申报{'已通过' if step is Step.QUALIFY else '未通过'}资格审查"
        tell(work, found, [member.user_id], kind, told, seq, text.strip())
        return seq


def _keep_for_revision(work: UnitOfWork, application_id: int, seq: int) -> None:
    """What was submitted becomes the draft to go on with."""
    said = queries.body(work.session, application_id, latest_view(work.today)) or {}
    kept = work.session.scalar(
        select(Draft).where(Draft.subject_kind == APPLICATION, Draft.subject_key == str(application_id))
    )
    if kept is None:
        work.session.add(
            Draft(
                subject_kind=APPLICATION,
                subject_key=str(application_id),
                body=said,
                version=seq,
                page="",
                stamp=0,
                updated_by=work.actor.user_id or 0,
                updated_at=work.now,
            )
        )


def revert(context: Context, actor: Actor, application_id: int, version: int, reason: str) -> int:
    """Take the last step back, for a reason: a director the decision, personnel every other one.

    Returns the ledger's number. Raises Forbidden for one's own or another's step, Invalid without a reason,
    for the applicant's own step, and for an objection that was upheld, which is found anew instead;
    Conflict, NotFound.
    """
    if not (actor.may(Permission.TALENT_MANAGE) or actor.may(Permission.TALENT_DECIDE)):
        actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        found = found_application(work, application_id, version)
        member = member_of(load_roster(work.session, latest_view(work.today)), found)
        refuse_own(actor, member)
        if found.stage is Stage.STOPPED:
            raise Invalid("终止是异议成立的结果，请在批次页面改判该异议。")
        seq = take_back(work, application_id, reason, version, revertible_by(actor))
        text = "您的申报有一步办理被撤销，请查看说明"
        tell(work, found, [member.user_id], NoticeKind.APPROVED, text, seq, reason.strip())
        return seq


def revertible_by(actor: Actor) -> frozenset[Step]:
    """The steps that a person may take back."""
    found: set[Step] = set()
    if actor.may(Permission.TALENT_MANAGE):
        found |= set(Step) - {Step.SELECT, Step.STOP}
    if actor.may(Permission.TALENT_DECIDE):
        found.add(Step.SELECT)
    return frozenset(found)
