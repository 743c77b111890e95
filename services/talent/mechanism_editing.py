"""Registering documents and cases of the three mechanisms, and bringing cases to a conclusion."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import (
    MechanismCase,
    MechanismCaseRevision,
    MechanismDocument,
    MechanismDocumentRevision,
)
from data_access.queries.talent import mechanisms as mechanism_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cadres import day_fault
from domain.talent.mechanisms import (
    CONCLUSIONS,
    NUMBER_LIMIT,
    PEOPLE_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    CaseRecord,
    CaseState,
    CaseStep,
    CaseTerms,
    Conclusion,
    DocumentRecord,
    DocumentTerms,
    Mechanism,
    check_case_step,
)
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.risks.checking import Faults
from services.talent.register import load_roster
from services.versions import check_version

__all__ = [
    "CaseTerms",
    "Conclusion",
    "DocumentTerms",
    "Mechanism",
    "conclude_case",
    "register_case",
    "reopen_case",
    "save_document",
    "withdraw_case",
]

DOCUMENT, CASE = mechanism_queries.DOCUMENT, mechanism_queries.CASE
DOCUMENT_GONE = "没有找到这份文件：它可能不存在，或不在您的查看范围内。"
CASE_GONE = "没有找到这件事项：它可能不存在，或不在您的查看范围内。"


def save_document(
    context: Context,
    actor: Actor,
    document_id: int | None,
    version: int,
    mechanism: Mechanism | None,
    title: str,
    number: str,
    issued_on: date | None,
    in_force: bool = True,
    reason: str = "",
) -> tuple[int, int]:
    """Register a document (no ``document_id``) or change one; returns its id and the ledger's number.

    A change without a difference gives ``version`` back. Raises Forbidden, NotFound, Conflict, and Invalid
    by field.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        before = None
        if document_id is not None:
            before = find_document(work.session, _now(work), document_id)
            check_version(work.session, version, before.version, "这份文件")
        kept = _checked_document(work, mechanism, title, number, issued_on, in_force, reason)
        if before is not None and before.terms == kept:
            return before.document_id, version
        for other in mechanism_queries.documents(work.session, _now(work)):
            same = other.document_id != document_id and other.terms.title == kept.title
            if same and other.terms.number == kept.number:
                raise Conflict(f"《{kept.title}》已经登记过，没有重复登记。请在列表中打开它修改。")
        seq = work.record(
            "mechanism_document.change" if before else "mechanism_document.register",
            DOCUMENT,
            before.document_id if before else kept.mechanism.value,
            _document(before.terms) if before else None,
            _document(kept),
        )
        if before is None:
            row = MechanismDocument(change_seq=seq)
            work.session.add(row)
            work.session.flush()
            document_id = row.id
        assert document_id is not None
        work.session.add(
            MechanismDocumentRevision(
                document_id=document_id,
                mechanism=kept.mechanism.value,
                title=kept.title,
                number=kept.number or None,
                issued_on=kept.issued_on,
                in_force=kept.in_force,
                reason=kept.reason or None,
                effective_on=kept.issued_on if before is None else work.today,
                change_seq=seq,
            )
        )
        work.session.flush()
        return document_id, seq


def _checked_document(
    work: UnitOfWork,
    mechanism: Mechanism | None,
    title: str,
    number: str,
    issued_on: date | None,
    in_force: bool,
    reason: str,
) -> DocumentTerms:
    faults = Faults()
    if mechanism is None:
        faults.note("mechanism", "请选择属于哪一项机制。")
    name = faults.text(title, "文件名称", "title", TITLE_LIMIT, "请填写文件名称。")
    mark = faults.text(number, "文号", "number", NUMBER_LIMIT)
    told = day_fault(issued_on, work.today, None, "印发日期", "")
    if told:
        faults.note("issued_on", told)
    missing = "" if in_force else "请写明停止执行的原因。"
    why = faults.text(reason, "停止执行的原因", "reason", TEXT_LIMIT, missing)
    faults.settle()
    assert mechanism is not None
    assert issued_on is not None
    return DocumentTerms(mechanism, name, mark, issued_on, in_force, "" if in_force else why)


def register_case(
    context: Context,
    actor: Actor,
    mechanism: Mechanism | None,
    title: str,
    situation: str,
    people: tuple[int, ...],
    opened_on: date | None,
) -> int:
    """Register a case of a mechanism about people of the register; returns its id.

    Raises Forbidden, Invalid by field, and Conflict when the same case is registered already.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        faults = Faults()
        if mechanism is None:
            faults.note("mechanism", "请选择适用哪一项机制。")
        name = faults.text(title, "事项名称", "title", TITLE_LIMIT, "请填写事项名称，不要写姓名。")
        what = faults.text(situation, "情况", "situation", TEXT_LIMIT, "请写明情况：什么事、为什么适用。")
        told = day_fault(opened_on, work.today, None, "受理日期", "")
        if told:
            faults.note("opened_on", told)
        _note_people(work, faults, people)
        faults.settle()
        assert mechanism is not None
        assert opened_on is not None
        kept = CaseTerms(mechanism, name, what, tuple(sorted(set(people))), opened_on)
        for other in mechanism_queries.cases(work.session, _now(work)):
            same = (other.terms.mechanism, other.terms.title, other.terms.people)
            if same == (mechanism, name, kept.people) and other.terms.opened_on == opened_on:
                raise Conflict(f"“{name}”已经登记过，没有重复登记。请在列表中打开它办理。")
        row = MechanismCase()
        row.change_seq = work.record("mechanism_case.register", CASE, mechanism.value, after=_case(kept))
        work.session.add(row)
        work.session.flush()
        _add(work, row.id, CaseStep.REGISTER, kept, row.change_seq, opened_on)
        return row.id


def _note_people(work: UnitOfWork, faults: Faults, people: tuple[int, ...]) -> None:
    members = load_roster(work.session, _now(work)).members
    if not people:
        faults.note("people", "请选择涉及人员。")
    elif len(set(people)) > PEOPLE_LIMIT:
        faults.note("people", f"一件事项最多涉及 {PEOPLE_LIMIT} 人，请分开登记。")
    elif any(staff_id not in members for staff_id in people):
        faults.note("people", "有的人员不在名册上，请刷新页面后重新选择。")
    elif any(members[staff_id].user_id == work.actor.user_id for staff_id in people):
        faults.note("people", "不能办理涉及本人的事项，请由其他组织人事人员登记。")


def conclude_case(
    context: Context,
    actor: Actor,
    case_id: int,
    version: int,
    conclusion: Conclusion | None,
    concluded_on: date | None,
    opinion: str,
) -> int:
    """Bring a case to a conclusion of its mechanism; returns the ledger's number.

    Raises Forbidden, NotFound, Conflict, Invalid by field.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record = _to_change(work, case_id, version, CaseStep.CONCLUDE)
        faults = Faults()
        if conclusion is None or conclusion not in CONCLUSIONS[record.terms.mechanism]:
            faults.note("conclusion", "请选择这项机制的结论。")
        words = faults.text(
            opinion, "结论意见", "opinion", TEXT_LIMIT, "请写明结论意见：谁研究决定、依据什么。"
        )
        told = day_fault(concluded_on, work.today, record.terms.opened_on, "结论日期", "受理日期")
        if told:
            faults.note("concluded_on", told)
        faults.settle()
        kept = replace(
            record.terms,
            state=CaseState.CONCLUDED,
            conclusion=conclusion,
            concluded_on=concluded_on,
            opinion=words,
            reason="",
        )
        assert concluded_on is not None
        return _step(work, record, CaseStep.CONCLUDE, kept, max(concluded_on, record.on))


def withdraw_case(context: Context, actor: Actor, case_id: int, version: int, reason: str) -> int:
    """Withdraw a case that is open, with the reason. Raises as ``conclude_case``."""
    return _with_reason(context, actor, case_id, version, CaseStep.WITHDRAW, reason)


def reopen_case(context: Context, actor: Actor, case_id: int, version: int, reason: str) -> int:
    """Deal with a case again that was concluded or withdrawn, with the reason; its conclusion goes.

    Raises as ``conclude_case``.
    """
    return _with_reason(context, actor, case_id, version, CaseStep.REOPEN, reason)


def _with_reason(
    context: Context, actor: Actor, case_id: int, version: int, step: CaseStep, reason: str
) -> int:
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record = _to_change(work, case_id, version, step)
        faults = Faults()
        words = faults.text(reason, "原因", "reason", TEXT_LIMIT, "请写明原因。")
        faults.settle()
        withdrawn = step is CaseStep.WITHDRAW
        kept = replace(
            record.terms,
            state=CaseState.WITHDRAWN if withdrawn else CaseState.OPEN,
            conclusion=None,
            concluded_on=None,
            opinion="",
            reason=words,
        )
        return _step(work, record, step, kept, max(work.today, record.on))


def find_document(session: Session, view: AsOf, document_id: int) -> DocumentRecord:
    """A document at a point of view. Raises NotFound."""
    found = mechanism_queries.documents(session, view, document_id)
    if not found:
        raise NotFound(DOCUMENT_GONE)
    return found[0]


def find_case(session: Session, view: AsOf, case_id: int) -> CaseRecord:
    """A case at a point of view. Raises NotFound."""
    found = mechanism_queries.cases(session, view, case_id)
    if not found:
        raise NotFound(CASE_GONE)
    return found[0]


def concerns(session: Session, view: AsOf, record: CaseRecord, actor: Actor) -> bool:
    """Whether a case is about the actor."""
    mine = load_roster(session, view).by_user(actor.user_id)
    return mine is not None and mine.id in record.terms.people


def _to_change(work: UnitOfWork, case_id: int, version: int, step: CaseStep) -> CaseRecord:
    record = find_case(work.session, _now(work), case_id)
    if concerns(work.session, _now(work), record, work.actor):
        raise NotFound(CASE_GONE)
    check_version(work.session, version, record.version, "这件事项")
    check_case_step(record.terms.state, step)
    return record


def _step(work: UnitOfWork, record: CaseRecord, step: CaseStep, kept: CaseTerms, on: date) -> int:
    seq = work.record(f"mechanism_case.{step.value}", CASE, record.case_id, _case(record.terms), _case(kept))
    _add(work, record.case_id, step, kept, seq, on)
    return seq


def _add(work: UnitOfWork, case_id: int, step: CaseStep, terms: CaseTerms, seq: int, on: date) -> None:
    work.session.add(
        MechanismCaseRevision(
            case_id=case_id,
            step=step.value,
            author_id=work.actor.user_id,
            mechanism=terms.mechanism.value,
            title=terms.title,
            situation=terms.situation,
            people=list(terms.people),
            opened_on=terms.opened_on,
            state=terms.state.value,
            conclusion=terms.conclusion.value if terms.conclusion else None,
            concluded_on=terms.concluded_on,
            opinion=terms.opinion or None,
            reason=terms.reason or None,
            effective_on=on,
            change_seq=seq,
        )
    )
    work.session.flush()


def _document(terms: DocumentTerms) -> dict[str, Any]:
    return {
        "mechanism": terms.mechanism.value,
        "title": terms.title,
        "number": terms.number or None,
        "issued_on": terms.issued_on.isoformat(),
        "in_force": terms.in_force,
        "reason": terms.reason or None,
    }


def _case(terms: CaseTerms) -> dict[str, Any]:
    """What the ledger tells of a case: whom it is about by their ids, and nothing of what was written.

    Administrators read the ledger and have no rights on content.
    """
    return {
        "mechanism": terms.mechanism.value,
        "people": len(terms.people),
        "opened_on": terms.opened_on.isoformat(),
        "state": terms.state.value,
        "conclusion": terms.conclusion.value if terms.conclusion else None,
        "concluded_on": terms.concluded_on.isoformat() if terms.concluded_on else None,
    }


def _now(work: UnitOfWork) -> AsOf:
    return AsOf(work.today, EVERYTHING_KNOWN)


def _number(subject_id: str) -> int:
    """The id in the address of a file's thing; 0, which is nobody's, for what is none."""
    plain = subject_id.isascii() and subject_id.isdecimal() and len(subject_id) < 19
    return int(subject_id) if plain else 0


def _refusal(actor: Actor) -> str:
    return "" if actor.may(Permission.CADRE_MANAGE) else "只有组织人事可以添加或移除这里的附件。"


def of_document(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """Whose files of a document these are: whoever reads the mechanisms reads them, HR adds."""
    actor.require(Permission.CADRE_READ)
    find_document(session, AsOf(context.today, EVERYTHING_KNOWN), _number(subject_id))
    return SubjectAccess(context.today, _refusal(actor))


def of_case(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """As ``of_document``, for a case."""
    actor.require(Permission.CADRE_READ)
    record = find_case(session, AsOf(context.today, EVERYTHING_KNOWN), _number(subject_id))
    if concerns(session, AsOf(context.today, EVERYTHING_KNOWN), record, actor):
        raise NotFound(CASE_GONE)
    return SubjectAccess(context.today, _refusal(actor))


attachments.register(DOCUMENT, of_document)
attachments.register(CASE, of_case)
