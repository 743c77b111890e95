"""Exchange, shadowing and secondment: registering them, and reports whose acceptance credits the hours."""

from __future__ import annotations

from dataclasses import replace

from data_access.models import ExchangeReport, StaffExchange, StaffExchangeRevision
from data_access.queries.talent import exchanges as queries
from data_access.queries.talent import staff as staff_queries
from data_access.queries.talent.exchanges import EXCHANGE, REPORT
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.exchanges import (
    KIND_NAMES,
    MODES,
    Exchange,
    ExchangeKind,
    ExchangeTerms,
    check_overlap,
    check_report,
    checked,
)
from domain.talent.hours import Category
from domain.talent.staff import StaffMember
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.talent.deciders import deciders
from services.talent.hours import Credit, credit_all
from services.versions import check_version

__all__ = [
    "GONE",
    "Action",
    "Category",
    "ExchangeKind",
    "ExchangeTerms",
    "add_exchange",
    "cancel_exchange",
    "change_exchange",
    "decide_report",
    "hand_in",
    "manages",
]

GONE = "没有找到这次交流，可能已被删除，或不在您的查看范围内。"
REASON_LIMIT = 200


def manages(actor: Actor, member: StaffMember) -> bool:
    """Whether the actor runs training of a person's department."""
    return actor.scope(Permission.TRAINING_MANAGE).covers_departments([member.department_id])


def _now(work: UnitOfWork) -> AsOf:
    return AsOf(work.today, EVERYTHING_KNOWN)


def _member(work: UnitOfWork, staff_id: int) -> StaffMember:
    members = staff_queries.members(work.session, _now(work))
    found = next((member for member in members if member.id == staff_id), None)
    if found is None:
        raise Invalid("请选择人员。", {"staff": "必填"})
    return found


def _open(work: UnitOfWork, exchange_id: int) -> tuple[Exchange, StaffMember]:
    found = queries.exchanges(work.session, _now(work), exchange_id=exchange_id)
    if not found:
        raise NotFound(GONE)
    return found[0], _member(work, found[0].terms.staff_id)


def _managed(work: UnitOfWork, exchange_id: int) -> tuple[Exchange, StaffMember]:
    found, member = _open(work, exchange_id)
    if not manages(work.actor, member):
        raise NotFound(GONE)
    return found, member


def add_exchange(context: Context, actor: Actor, terms: ExchangeTerms) -> int:
    """Register an exchange; returns its id.

    Raises Forbidden for people of other departments, and Invalid by field, also when the person is elsewhere
    on one of the days.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        wanted = _checked(work, replace(terms, cancelled=False))
        seq = work.record("exchange.add", EXCHANGE, "new", after=_document(wanted))
        row = StaffExchange(staff_id=wanted.staff_id, change_seq=seq)
        work.session.add(row)
        work.session.flush()
        _write(work, row.id, wanted, seq)
        return row.id


def change_exchange(
    context: Context, actor: Actor, exchange_id: int, version: int, terms: ExchangeTerms
) -> int:
    """Change an exchange, whose person stays; returns its version.

    Raises Conflict, Forbidden, NotFound, and Invalid, also once its report was accepted.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found, _ = _managed(work, exchange_id)
        check_version(work.session, version, found.version, "这次交流")
        if found.terms.cancelled:
            raise Invalid("这次交流已取消，不能再改。")
        if found.accepted:
            raise Invalid("报告已审核通过并计入学时，不能再改。")
        wanted = _checked(work, replace(terms, staff_id=found.terms.staff_id, cancelled=False), exchange_id)
        if wanted == found.terms:
            return version
        seq = work.record("exchange.change", EXCHANGE, exchange_id, _document(found.terms), _document(wanted))
        _write(work, exchange_id, wanted, seq)
        return seq


def cancel_exchange(context: Context, actor: Actor, exchange_id: int, version: int, reason: str) -> int:
    """Call an exchange off with a reason; returns its version. Raises Conflict, NotFound, Invalid."""
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found, _ = _managed(work, exchange_id)
        check_version(work.session, version, found.version, "这次交流")
        said = reason.strip()
        if not said:
            raise Invalid("请写明取消原因。", {"reason": "必填"})
        if len(said) > REASON_LIMIT:
            raise Invalid(f"取消原因不超过 {REASON_LIMIT} 字，请精简。", {"reason": "过长"})
        if found.terms.cancelled:
            raise Invalid("这次交流已经取消。")
        if found.report is not None and found.report.state in (State.SUBMITTED, State.APPROVED):
            raise Invalid("报告已经提交，不能取消这次交流。请先退回报告。")
        seq = work.record("exchange.cancel", EXCHANGE, exchange_id, after={"reason": said})
        _write(work, exchange_id, replace(found.terms, cancelled=True), seq)
        return seq


def _checked(work: UnitOfWork, terms: ExchangeTerms, exchange_id: int | None = None) -> ExchangeTerms:
    member = _member(work, terms.staff_id)
    if not manages(work.actor, member):
        raise Forbidden("您只能为本部门的人登记。其他部门的请由组织人事登记。")
    wanted = checked(terms, work.today)
    if not member.serves_on(wanted.from_day):
        raise Invalid("所选人员当时不在职，请核对名册或日期。", {"staff": "不在职"})
    own = queries.exchanges(work.session, _now(work), staff_id=member.id)
    check_overlap(wanted, [one.terms for one in own if one.exchange_id != exchange_id])
    return wanted


def _write(work: UnitOfWork, exchange_id: int, terms: ExchangeTerms, seq: int) -> None:
    work.session.add(
        StaffExchangeRevision(
            exchange_id=exchange_id,
            kind=terms.kind.value,
            host=terms.host,
            position=terms.position,
            from_day=terms.from_day,
            to_day=terms.to_day,
            category=terms.category.value,
            tenths=terms.tenths,
            purpose=terms.purpose,
            cancelled=terms.cancelled,
            effective_on=work.today,
            change_seq=seq,
        )
    )


def _document(terms: ExchangeTerms) -> dict[str, object]:
    return {
        "staff": terms.staff_id,
        "kind": terms.kind.value,
        "host": terms.host,
        "post": terms.position,
        "from_day": terms.from_day.isoformat(),
        "to_day": terms.to_day.isoformat(),
        "category": terms.category.value,
        "tenths": terms.tenths,
        "purpose": terms.purpose,
    }


def hand_in(context: Context, actor: Actor, exchange_id: int, seen: int, text: str) -> int:
    """Hand in the report on one's own exchange; returns its id.

    ``seen`` is the id of the last report that the form saw, 0 for none: a second click is refused. Raises
    NotFound for anybody else's exchange, and Invalid by field.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found, member = _open(work, exchange_id)
        if member.user_id != actor.user_id:
            raise NotFound(GONE)
        said = check_report(found, text, work.today)
        last = found.report.report_id if found.report else 0
        if last != seen:
            raise Invalid("报告已有新的版本，请刷新页面后再提交。")
        seq = work.record("exchange_report.submit", REPORT, exchange_id, after={"length": len(said)})
        row = ExchangeReport(
            exchange_id=exchange_id,
            text=said,
            author_id=member.user_id,
            submitted_at=work.now,
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        workflow.submitted(work, KIND, row.id, seq)
        workflow.tell_waiting(
            work, KIND, _submission_of(work, found, member, row.id), deciders(work, member.department_id)
        )
        return row.id


def _submission(context: Context, work: UnitOfWork, actor: Actor, report_id: int) -> workflow.Submission:
    exchange_id = queries.exchange_of_report(work.session, report_id)
    if exchange_id is None:
        raise NotFound(GONE)
    found, member = _open(work, exchange_id)
    if not manages(actor, member) and member.user_id != actor.user_id:
        raise NotFound(GONE)
    return _submission_of(work, found, member, report_id)


def _submission_of(
    work: UnitOfWork, found: Exchange, member: StaffMember, report_id: int
) -> workflow.Submission:
    page = f"/talent/exchanges?exchange={found.exchange_id}"
    title = f"{KIND_NAMES[found.terms.kind]}报告（{found.terms.host}）"
    latest = found.report is None or found.report.report_id <= report_id
    return workflow.Submission(
        subject_id=report_id,
        author_id=member.user_id,
        title=title,
        ledger_key=str(found.exchange_id),
        opened_to=lambda someone: manages(someone, member),
        href=page,
        revise_href=page,
        obstacle=_obstacle(work, found) if latest else "这份报告已有新的版本，请刷新页面后再审核。",
        carry_out=lambda: _credit(work, found),
    )


def _obstacle(work: UnitOfWork, found: Exchange) -> str:
    if found.terms.cancelled:
        return "这次交流已取消，报告不能通过。"
    if work.today < found.terms.to_day:
        return f"交流 {found.terms.to_day} 才结束，结束后才能审核通过并计入学时。"
    return ""


def _credit(work: UnitOfWork, found: Exchange) -> None:
    """Credit the hours that the accepted report earns, in the year of the last day."""
    terms = found.terms
    after = {"staff": terms.staff_id, "tenths": terms.tenths}
    seq = work.record("exchange.credit", EXCHANGE, found.exchange_id, after=after)
    title = f"{KIND_NAMES[terms.kind]}：{terms.host}"
    if terms.tenths:
        credit_all(
            work,
            seq,
            [
                Credit(
                    terms.staff_id,
                    terms.to_day.year,
                    terms.category,
                    MODES[terms.kind],
                    terms.tenths,
                    EXCHANGE,
                    found.exchange_id,
                    terms.to_day,
                    title,
                )
            ],
        )


KIND = workflow.register(
    workflow.SubmissionKind(
        name=REPORT,
        title="交流报告",
        write=Permission.TALENT_OWN,
        decide=Permission.TRAINING_MANAGE,
        load=_submission,
    )
)


def decide_report(context: Context, actor: Actor, report_id: int, action: Action, reason: str = "") -> State:
    """Approve, return or recall a report; approval credits the hours. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, REPORT, report_id, action, reason)
