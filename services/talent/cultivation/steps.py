"""Beginning, rescheduling and ending somebody's cultivation, in step with the application that led to it."""

from __future__ import annotations

from datetime import date

from data_access.models import Cultivation, CultivationRevision
from data_access.queries.talent import cultivation as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cultivation import (
    STEP_WORDS,
    CultivationState,
    CultivationStep,
    Term,
    check_term,
)
from domain.talent.cultivation_ends import (
    check_conclusion,
)
from domain.talent.programme import Step, standing_steps
from services.context import Context
from services.notices import NoticeKind, notify
from services.talent.cultivation import sight
from services.talent.programme_steps import Stage, advance, selected_people, steps_of, take_back
from services.talent.register import load_roster, today_of
from services.versions import check_version

__all__ = ["CultivationStep", "conclude", "reschedule", "resume", "start"]

WHAT = "这项培养"
_PROGRAMME: dict[CultivationStep, Step] = {
    CultivationStep.CLOSE: Step.COMPLETE,
    CultivationStep.EXTEND: Step.CONTINUE,
    CultivationStep.WITHDRAW: Step.EXIT,
}
_TAKEN_BACK = frozenset(_PROGRAMME.values())


def start(
    context: Context,
    actor: Actor,
    application_id: int,
    starts_on: date | None,
    ends_on: date | None,
) -> int:
    """Begin the cultivation of somebody selected; returns its id.

    Raises NotFound, Forbidden, Conflict when it began already, and Invalid for days that make no sense.
    """
    actor.require(Permission.TALENT_MANAGE)
    if starts_on is None or ends_on is None:
        raise Invalid("请填写培养期的开始和结束日期。", {"starts_on": "必填", "ends_on": "必填"})
    term = Term(starts_on, ends_on)
    check_term(term)
    with context.database.writing(actor) as work:
        view = today_of(context)
        person = next(
            (one for one in selected_people(work.session, view) if one.application_id == application_id), None
        )
        if person is None:
            raise NotFound("没有找到这位入选人，请刷新页面后重试。")
        if person.stage is not Stage.SELECTED:
            raise Conflict("该入选人已经开始培养，没有重复办理，请刷新页面查看最新状态。")
        member = load_roster(work.session, view).members.get(person.staff_id)
        if member is not None and member.user_id == actor.user_id:
            raise Forbidden("不能办理本人的培养，请由组织人事的其他同事办理。")
        if starts_on < person.selected_on:
            raise Invalid(f"培养期不能早于认定日期（{person.selected_on}），请修改。", {"starts_on": "过早"})
        if starts_on > work.today:
            raise Invalid(f"开始日期不能晚于今天（{work.today}），请届时再办理。", {"starts_on": "过晚"})
        advance(work, application_id, Step.BEGIN_TRAINING, on=starts_on)
        seq = work.record(
            "cultivation.start", queries.CULTIVATION, f"application:{application_id}", after=_document(term)
        )
        cultivation_id = queries.of_application(work.session, application_id)
        if cultivation_id is None:
            row = Cultivation(application_id=application_id, staff_id=person.staff_id, change_seq=seq)
            work.session.add(row)
            work.session.flush()
            cultivation_id = row.id
        _add(work, cultivation_id, CultivationStep.START, term, "", seq, starts_on)
        return cultivation_id


def reschedule(
    context: Context,
    actor: Actor,
    cultivation_id: int,
    version: int,
    starts_on: date | None,
    ends_on: date | None,
    reason: str,
) -> int:
    """Set other days for a cultivation under way.

    Returns the ledger's number, ``version`` if nothing changed.
    Raises NotFound, Forbidden, Conflict, and Invalid: without reason, or once the final assessment is made.
    """
    actor.require(Permission.TALENT_MANAGE)
    if starts_on is None or ends_on is None:
        raise Invalid("请填写培养期的开始和结束日期。", {"starts_on": "必填", "ends_on": "必填"})
    term = Term(starts_on, ends_on)
    check_term(term)
    with context.database.writing(actor) as work:
        record = sight.to_change(context, work, actor, cultivation_id, "assesses").record
        check_version(work.session, version, record.version, WHAT)
        if term == record.term:
            return version
        if record.assessed:
            raise Invalid("期满考核已经完成，不能再调整培养期；需要延长的，请办理续培。")
        if starts_on < record.selected_on:
            raise Invalid(f"培养期不能早于认定日期（{record.selected_on}），请修改。", {"starts_on": "过早"})
        words = reason.strip()
        if not words or len(words) > 500:
            raise Invalid("请写明调整培养期的原因，不超过 500 字。", {"reason": "必填"})
        seq = work.record(
            "cultivation.reschedule",
            queries.CULTIVATION,
            cultivation_id,
            _document(record.term),
            _document(term) | {"reason": words},
        )
        _add(work, cultivation_id, CultivationStep.RESCHEDULE, term, words, seq, work.today)
        return seq


def conclude(
    context: Context,
    actor: Actor,
    cultivation_id: int,
    version: int,
    step: CultivationStep,
    reason: str,
    until: date | None = None,
    on: date | None = None,
    reference: str = "",
) -> int:
    """结项, 续培 (until ``until``) or 退出, by a director; returns the ledger's number.

    ``reference`` is the number of the decision's document. Raises NotFound, Forbidden, Conflict, Invalid.
    """
    actor.require(Permission.TALENT_DECIDE)
    if step not in _PROGRAMME:
        raise Invalid("请选择结项、续培或退出。", {"step": "必填"})
    with context.database.writing(actor) as work:
        found = sight.open_cultivation(context, work, actor, cultivation_id)
        if not found.hands.concludes:
            raise Forbidden("不能审定本人的培养结论，请由其他馆领导审定。")
        record = found.record
        check_version(work.session, version, record.version, WHAT)
        words = check_conclusion(step, record.state, record.term, record.assessments, until, reason)
        day = on or work.today
        seq = advance(work, record.application_id, _PROGRAMME[step], on=day, text=words, reference=reference)
        if step is CultivationStep.EXTEND and until is not None:
            term = Term(record.term.starts_on, until)
            seq = work.record(
                "cultivation.extend",
                queries.CULTIVATION,
                cultivation_id,
                _document(record.term),
                _document(term) | {"reason": words},
            )
            _add(work, cultivation_id, step, term, words, seq, day)
        _tell(work, found.member.user_id, cultivation_id, f"培养结论已审定：{STEP_WORDS[step]}", seq)
        return seq


def resume(context: Context, actor: Actor, cultivation_id: int, version: int, reason: str) -> int:
    """Take the last conclusion back, for a reason; an extension's days go with it.

    Raises NotFound, Forbidden, Conflict, Invalid.
    """
    actor.require(Permission.TALENT_DECIDE)
    with context.database.writing(actor) as work:
        found = sight.open_cultivation(context, work, actor, cultivation_id)
        if not found.hands.concludes:
            raise Forbidden("不能审定本人的培养结论，请由其他馆领导审定。")
        record = found.record
        check_version(work.session, version, record.version, WHAT)
        taken = standing_steps(one.taken for one in steps_of(work, record.application_id))
        last = taken[-1].step
        if last not in _TAKEN_BACK:
            raise Invalid("最近一步不是结项、续培或退出，没有可撤回的结论，请刷新页面查看最新状态。")
        words = reason.strip()
        if not words:
            raise Invalid("请写明撤回结论的原因。", {"reason": "必填"})
        seq = take_back(work, record.application_id, words, _seen(work, record.application_id), _TAKEN_BACK)
        if last is Step.CONTINUE:
            before = [
                term
                for term, _ in queries.terms_of(work.session, cultivation_id, today_of(context))
                if term != record.term
            ]
            seq = work.record(
                "cultivation.resume",
                queries.CULTIVATION,
                cultivation_id,
                _document(record.term),
                _document(before[-1]) | {"reason": words},
            )
            _add(work, cultivation_id, CultivationStep.REOPEN, before[-1], words, seq, work.today)
        _tell(work, found.member.user_id, cultivation_id, "培养结论已撤回，恢复到审定之前", seq)
        return seq


def possible(
    record_state: CultivationState, assessed: bool, last: Step | None
) -> tuple[CultivationStep, ...]:
    """The conclusions that may be drawn now; whoever may draw them is another question."""
    found: list[CultivationStep] = []
    if record_state is CultivationState.UNDER_WAY:
        if assessed:
            found += [CultivationStep.CLOSE, CultivationStep.EXTEND]
        found.append(CultivationStep.WITHDRAW)
    if last in _TAKEN_BACK:
        found.append(CultivationStep.REOPEN)
    return tuple(found)


def _tell(work: UnitOfWork, user_id: int, cultivation_id: int, text: str, seq: int) -> None:
    subject = f"{queries.CULTIVATION}:{cultivation_id}"
    href = f"/talent/cultivation/{cultivation_id}"
    notify(work, [user_id], NoticeKind.APPROVED, subject, text, href, f"concluded:{cultivation_id}:{seq}")


def _seen(work: UnitOfWork, application_id: int) -> int:
    """The number of the application's last step: whether it is what the reader saw was checked before."""
    return steps_of(work, application_id)[-1].seq


def _document(term: Term) -> dict[str, str]:
    return {"starts_on": term.starts_on.isoformat(), "ends_on": term.ends_on.isoformat()}


def _add(
    work: UnitOfWork,
    cultivation_id: int,
    step: CultivationStep,
    term: Term,
    reason: str,
    seq: int,
    on: date,
) -> None:
    work.session.add(
        CultivationRevision(
            cultivation_id=cultivation_id,
            step=step.value,
            starts_on=term.starts_on,
            ends_on=term.ends_on,
            reason=reason or None,
            author_id=work.actor.user_id,
            effective_on=on,
            change_seq=seq,
        )
    )
    work.session.flush()
