"""Registering problems, dealing with them, asking a director to coordinate, and the director's answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from data_access.models import Problem, ProblemRevision
from data_access.queries import risks as risk_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Forbidden, Invalid
from domain.permissions import Actor, Permission
from domain.risks.rights import may_see, may_write
from domain.risks.terms import (
    REASON_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Measure,
    ProblemState,
    ProblemStep,
    ProblemTerms,
    RiskState,
    RiskStep,
    asked_anew,
    check_problem_step,
)
from domain.risks.views import Place
from services.context import Context
from services.notices import NoticeKind
from services.risks import assessing, telling
from services.risks.checking import (
    Faults,
    differences,
    directors_of,
    hands_of,
    measures_text,
    reason_of,
)
from services.risks.places import find_place
from services.risks.sight import ProblemInSight, now_of, open_problem
from services.versions import check_version

__all__ = [
    "Measure",
    "ProblemTerms",
    "Source",
    "answer_problem",
    "close_problem",
    "edit_problem",
    "raise_problem",
    "reopen_problem",
    "solve_problem",
]

PROBLEM = risk_queries.PROBLEM
WHAT = "这个问题"
NOT_YOURS = "您不能修改这个问题：只有牵头部门、责任部门和办公室可以修改。"
_DUTIES = (NoticeKind.RISK_ASSIGNED, NoticeKind.RISK_DUE)
_ASKING = (NoticeKind.PROBLEM_ASKED,)


@dataclass(frozen=True, slots=True)
class Source:
    """What a problem was taken over from: a risk that came true (with its version), or a monthly report."""

    risk_id: int | None = None
    risk_version: int = 0
    report_id: int | None = None


def raise_problem(
    context: Context, actor: Actor, reference: str, terms: ProblemTerms, source: Source | None = None
) -> int:
    """Register a problem about the place named by ``reference``; returns its id.

    With a risk as its source the risk has come true, in the same transaction. Raises Forbidden, NotFound,
    Invalid by field, and Conflict when the same one was registered or the risk moved meanwhile.
    """
    actor.require(Permission.RISK_WRITE)
    came = source or Source()
    with context.database.writing(actor) as work:
        risk = None
        if came.risk_id is not None:
            risk = assessing.risk_to_change(
                context, work, actor, came.risk_id, came.risk_version, RiskStep.OCCUR
            )
        place = risk.place if risk else find_place(context, work.session, actor, reference)
        _check_report(work, place, came.report_id)
        kept = asked_anew(None, _checked(work, place, terms, None), work.today)
        _refuse_repetition(context, work, kept, place, came.report_id)
        row = Problem(
            project_id=place.anchor.project_id,
            node_id=place.anchor.node_id,
            risk_id=came.risk_id,
            report_id=came.report_id,
        )
        row.change_seq = work.record("problem.raise", PROBLEM, place.ref or "whole", after=_document(kept))
        work.session.add(row)
        work.session.flush()
        _add(work, row.id, ProblemStep.RAISE, kept, row.change_seq)
        if risk is not None:
            _occurred(work, risk.record.risk_id, risk.record.terms, kept.title)
        _tell(work, row.id, None, kept, row.change_seq)
        return row.id


def _check_report(work: UnitOfWork, place: Place, report_id: int | None) -> None:
    """Raise Invalid unless the report is one of the project that the problem is about."""
    if report_id is None:
        return
    found = risk_queries.report_text(work.session, report_id)
    if found is None or found[0] != place.anchor.project_id:
        raise Invalid("没有找到问题所依据的月报，请从项目页面的月报重新进入。")


def _occurred(work: UnitOfWork, risk_id: int, before: assessing.RiskTerms, problem: str) -> None:
    """The risk has come true."""
    kept = replace(before, state=RiskState.OCCURRED, reason=f"已转为问题“{problem}”")
    seq = work.record(
        "risk.occur", assessing.RISK, risk_id, assessing.document(before), assessing.document(kept)
    )
    assessing.add_revision(work, risk_id, RiskStep.OCCUR, kept, seq, work.today)
    telling.settle_risk(work, risk_id, *_DUTIES)


def edit_problem(context: Context, actor: Actor, problem_id: int, version: int, terms: ProblemTerms) -> int:
    """Change what is said of a problem; returns the ledger's number, ``version`` if nothing changed.

    A request to a director that is new or worded otherwise waits for an answer. Raises NotFound, Forbidden,
    Conflict with both versions, and Invalid by field.
    """
    actor.require(Permission.RISK_WRITE)
    with context.database.writing(actor) as work:
        found = _to_change(context, work, actor, problem_id, version, ProblemStep.EDIT, terms)
        before = found.record.terms
        kept = asked_anew(before, _checked(work, found.place, terms, before), work.today)
        if kept == before:
            return version
        seq = work.record("problem.edit", PROBLEM, problem_id, _document(before), _document(kept))
        _add(work, problem_id, ProblemStep.EDIT, kept, seq)
        telling.settle_problem(work, problem_id, *_DUTIES)
        if kept.state is not ProblemState.COORDINATING:
            telling.settle_problem(work, problem_id, *_ASKING)
        _tell(work, problem_id, before, kept, seq)
        return seq


def answer_problem(context: Context, actor: Actor, problem_id: int, version: int, answer: str) -> int:
    """A director's answer to what was asked; the department goes on with the problem."""
    actor.require(Permission.PROBLEM_ANSWER)
    words = reason_of(answer, "答复意见", "答复", TEXT_LIMIT)
    with context.database.writing(actor) as work:
        found = open_problem(context, work.session, actor, problem_id)
        before = found.record.terms
        if not may_see(actor, found.place, before.department_id):
            raise Forbidden()
        check_version(work.session, version, found.record.version, WHAT)
        check_problem_step(before.state, ProblemStep.ANSWER)
        kept = replace(
            before,
            state=ProblemState.OPEN,
            answer=words,
            answered_by=actor.user_id,
            answered_on=work.today,
        )
        seq = work.record("problem.answer", PROBLEM, problem_id, _document(before), _document(kept))
        _add(work, problem_id, ProblemStep.ANSWER, kept, seq)
        telling.settle_problem(work, problem_id, *_ASKING)
        telling.tell_of_problem(
            work,
            telling.in_charge(work, kept.department_id, kept.owner_id),
            NoticeKind.PROBLEM_ANSWERED,
            problem_id,
            f"馆领导已答复，请继续处理：{kept.title}",
            str(seq),
            words,
        )
        return seq


def solve_problem(context: Context, actor: Actor, problem_id: int, version: int, how: str) -> int:
    """Say how a problem was solved."""
    words = reason_of(how, "解决情况", "登记解决", TEXT_LIMIT)
    return _end(
        context, actor, problem_id, version, ProblemStep.SOLVE, "problem.solve", ProblemState.SOLVED, words
    )


def close_problem(context: Context, actor: Actor, problem_id: int, version: int, reason: str) -> int:
    """Close a problem, with the reason."""
    words = reason_of(reason, "关闭原因", "关闭", REASON_LIMIT)
    return _end(
        context, actor, problem_id, version, ProblemStep.CLOSE, "problem.close", ProblemState.CLOSED, words
    )


def reopen_problem(context: Context, actor: Actor, problem_id: int, version: int, reason: str) -> int:
    """Take a problem up again that was solved or closed, with the reason; what a director
    never answered waits for the answer again."""
    words = reason_of(reason, "重新打开的原因", "重新打开", REASON_LIMIT)
    return _end(
        context, actor, problem_id, version, ProblemStep.REOPEN, "problem.reopen", ProblemState.OPEN, words
    )


def _end(
    context: Context,
    actor: Actor,
    problem_id: int,
    version: int,
    step: ProblemStep,
    action: str,
    state: ProblemState,
    words: str,
) -> int:
    actor.require(Permission.RISK_WRITE)
    with context.database.writing(actor) as work:
        found = _to_change(context, work, actor, problem_id, version, step)
        before = found.record.terms
        unanswered = step is ProblemStep.REOPEN and before.needs_director and not before.answer
        kept = replace(before, state=ProblemState.COORDINATING if unanswered else state, reason=words)
        seq = work.record(action, PROBLEM, problem_id, _document(before), _document(kept))
        _add(work, problem_id, step, kept, seq)
        if step is ProblemStep.REOPEN:
            _tell(work, problem_id, None, kept, seq)
        else:
            telling.settle_problem(work, problem_id, *_DUTIES, *_ASKING)
        return seq


def _to_change(
    context: Context,
    work: UnitOfWork,
    actor: Actor,
    problem_id: int,
    version: int,
    step: ProblemStep,
    wanted: ProblemTerms | None = None,
) -> ProblemInSight:
    found = open_problem(context, work.session, actor, problem_id)
    before = found.record.terms
    if not may_write(actor, found.place, before.department_id):
        raise Forbidden(NOT_YOURS)
    check_version(
        work.session,
        version,
        found.record.version,
        WHAT,
        None if wanted is None else lambda: differences(work, _document(before), _document(wanted)),
    )
    check_problem_step(before.state, step)
    return found


def _checked(
    work: UnitOfWork, place: Place, terms: ProblemTerms, before: ProblemTerms | None
) -> ProblemTerms:
    """The terms as they are kept. Raises Invalid naming every faulty field."""
    faults = Faults()
    title = faults.text(
        terms.title, "问题名称", "title", TITLE_LIMIT, "请填写问题名称，一句话说清是什么问题。"
    )
    description = faults.text(
        terms.description, "问题情况", "description", TEXT_LIMIT, "请填写问题情况：发生了什么、进展如何。"
    )
    effect = faults.text(terms.effect, "影响", "effect", TEXT_LIMIT, "请填写影响：耽误了什么、影响多大。")
    if terms.since_on is None:
        faults.note("since_on", "请填写发生日期。")
    elif terms.since_on > work.today:
        faults.note("since_on", f"发生日期不能晚于今天（{work.today}），尚未发生的请登记为风险。")
    keep = before.department_id if before else None
    faults.hands(
        hands_of(work.session, work.actor, place, work.today, keep), terms.department_id, terms.owner_id
    )
    measures = faults.measures(terms.measures, before.measures if before else (), work.today)
    request = terms.request
    if terms.needs_director:
        missing = "请写明请求馆领导协调什么，或取消“需馆领导协调”。"
        request = faults.text(terms.request, "请求协调事项", "request", TEXT_LIMIT, missing)
        if terms.director_id is None:
            faults.note("director_id", "请选择请哪位馆领导协调。")
        elif terms.director_id not in {c.value for c in directors_of(work.session, work.today)}:
            faults.note("director_id", "所选人员不是在任馆领导，请重新选择。")
    faults.settle()
    return replace(
        terms,
        title=title,
        description=description,
        effect=effect,
        measures=measures,
        request=request,
        reason=before.reason if before else "",
    )


def _refuse_repetition(
    context: Context, work: UnitOfWork, terms: ProblemTerms, place: Place, report_id: int | None
) -> None:
    """Raise Conflict for a form that was sent twice, or a report that was taken over already."""
    if report_id is not None and risk_queries.problem_of_report(work.session, report_id) is not None:
        raise Conflict("这份月报的存在问题已经登记过，没有重复登记。请到问题列表中打开它。")
    for record in risk_queries.problems(work.session, now_of(context), live_only=True):
        same = record.anchor == place.anchor and record.terms.title == terms.title
        if same and record.terms.description == terms.description:
            raise Conflict(f"“{terms.title}”已经登记过，没有重复登记。请到问题列表中打开它，需要时更新。")


def _tell(
    work: UnitOfWork, problem_id: int, before: ProblemTerms | None, kept: ProblemTerms, seq: int
) -> None:
    """Tell an owner who is new, and a director who was asked just now."""
    if before is None or before.owner_id != kept.owner_id:
        telling.tell_of_problem(
            work,
            telling.with_deputies(work, kept.owner_id),
            NoticeKind.RISK_ASSIGNED,
            problem_id,
            f"请负责处理问题“{kept.title}”",
            str(seq),
        )
    asked = before is None or (before.director_id, before.request, before.state) != (
        kept.director_id,
        kept.request,
        kept.state,
    )
    if kept.state is ProblemState.COORDINATING and asked:
        telling.tell_of_problem(
            work,
            telling.with_deputies(work, kept.director_id),
            NoticeKind.PROBLEM_ASKED,
            problem_id,
            f"请协调：{kept.title}",
            str(seq),
            kept.request,
        )


def _add(work: UnitOfWork, problem_id: int, step: ProblemStep, terms: ProblemTerms, seq: int) -> None:
    work.session.add(
        ProblemRevision(
            problem_id=problem_id,
            step=step.value,
            author_id=work.actor.user_id,
            state=terms.state.value,
            title=terms.title,
            description=terms.description,
            since_on=terms.since_on,
            effect=terms.effect or None,
            department_id=terms.department_id,
            owner_id=terms.owner_id,
            measures=[measure.document() for measure in terms.measures],
            needs_director=terms.needs_director,
            director_id=terms.director_id,
            request=terms.request or None,
            asked_on=terms.asked_on,
            answer=terms.answer or None,
            answered_by=terms.answered_by,
            answered_on=terms.answered_on,
            reason=terms.reason or None,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()


def _document(terms: ProblemTerms) -> dict[str, Any]:
    """What the ledger tells of a problem."""
    return {
        "title": terms.title,
        "description": terms.description,
        "since_on": terms.since_on.isoformat() if terms.since_on else None,
        "effect": terms.effect or None,
        "department_id": terms.department_id,
        "owner_id": terms.owner_id,
        "measures": measures_text(terms.measures),
        "needs_director": terms.needs_director,
        "director_id": terms.director_id,
        "request": terms.request or None,
        "answer": terms.answer or None,
        "state": terms.state.value,
        "reason": terms.reason or None,
    }
