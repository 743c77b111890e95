"""Rotations, secondments and other things done for people in the pool: arranged, finished, cancelled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import CadreAction, CadreActionRevision
from data_access.queries import people as people_queries
from data_access.queries.talent import cadres as cadre_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cadre_actions import (
    KIND_WORDS,
    RESULT_LIMIT,
    TITLE_LIMIT,
    ActionKind,
    ActionRecord,
    ActionState,
    ActionTerms,
    check_open,
    clash,
    span_fault,
)
from domain.talent.cadres import day_fault
from services.context import Context
from services.risks.checking import Faults
from services.talent.cadre_editing import cadre_to_change
from services.talent.register import today_of
from services.versions import check_version

__all__ = ["ActionKind", "ActionTerms", "arrange_action", "cancel_action", "finish_action"]

ACTION = cadre_queries.ACTION
GONE = "没有找到这项安排，请刷新页面后核对。"


def arrange_action(
    context: Context,
    actor: Actor,
    cadre_id: int,
    kind: ActionKind,
    title: str,
    from_day: date | None,
    to_day: date | None,
    department_id: int | None = None,
) -> int:
    """Arrange something for somebody in the pool; returns its id.

    Raises NotFound, Invalid by field (a rotation goes to another department; two that take the person away
    do not overlap), and Conflict when the same is arranged already.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record, member = cadre_to_change(context, work, cadre_id, None, None)
        if not record.terms.in_pool:
            raise Invalid("此人已经出库，不能再安排培养。")
        faults = Faults()
        words = faults.text(title, "内容", "title", TITLE_LIMIT, "请填写内容：安排到哪里、做什么。")
        told = span_fault(from_day, to_day)
        if told:
            faults.note("to_day", told)
        if kind is ActionKind.ROTATION:
            _note_department(work, faults, department_id, member.department_id if member else None)
        faults.settle()
        assert from_day is not None
        assert to_day is not None
        where = department_id if kind is ActionKind.ROTATION else None
        wanted = ActionTerms(kind, words, from_day, to_day, where)
        _refuse_clash(work.session, context, record.staff_id, wanted)
        row = CadreAction(cadre_id=cadre_id)
        row.change_seq = work.record(
            "cadre_action.arrange", ACTION, cadre_id, after={"cadre_id": cadre_id} | _document(wanted)
        )
        work.session.add(row)
        work.session.flush()
        _add(work, row.id, wanted, row.change_seq, min(from_day, work.today))
        return row.id


def finish_action(
    context: Context, actor: Actor, action_id: int, version: int, ended_on: date | None, result: str
) -> int:
    """Say that an arrangement is over and what came of it; returns the ledger's number."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record = _to_change(context, work, action_id, version)
        faults = Faults()
        words = faults.text(result, "成效", "result", RESULT_LIMIT, "请写明成效：完成了什么、表现如何。")
        told = day_fault(ended_on, work.today, record.terms.from_day, "结束日期", "开始日期")
        if told:
            faults.note("ended_on", told)
        faults.settle()
        assert ended_on is not None
        kept = replace(record.terms, to_day=ended_on, state=ActionState.DONE, result=words)
        return _step(work, record, "cadre_action.finish", kept)


def cancel_action(context: Context, actor: Actor, action_id: int, version: int, reason: str) -> int:
    """Cancel an arrangement, with the reason; returns the ledger's number."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record = _to_change(context, work, action_id, version)
        faults = Faults()
        words = faults.text(reason, "取消原因", "result", RESULT_LIMIT, "请写明取消原因。")
        faults.settle()
        kept = replace(record.terms, state=ActionState.CANCELLED, result=words)
        return _step(work, record, "cadre_action.cancel", kept)


def _to_change(context: Context, work: UnitOfWork, action_id: int, version: int) -> ActionRecord:
    every = cadre_queries.actions(work.session, today_of(context))
    record = next((found for found in every if found.action_id == action_id), None)
    if record is None:
        raise NotFound(GONE)
    cadre_to_change(context, work, record.cadre_id, None, None)
    check_version(work.session, version, record.version, "这项安排")
    check_open(record.terms)
    return record


def _note_department(work: UnitOfWork, faults: Faults, department_id: int | None, own: int | None) -> None:
    if department_id is None:
        faults.note("department_id", "请选择轮岗到哪个部门。")
        return
    label = people_queries.departments(work.session, AsOf(work.today, EVERYTHING_KNOWN)).get(department_id)
    if label is None or not label.active:
        faults.note("department_id", "所选部门不存在或已撤并，请重新选择。")
    elif department_id == own:
        faults.note("department_id", "轮岗部门就是其现在的部门，请选择其他部门。")


def _refuse_clash(session: Session, context: Context, staff_id: int, wanted: ActionTerms) -> None:
    view = today_of(context)
    theirs = {found.cadre_id for found in cadre_queries.cadres(session, view) if found.staff_id == staff_id}
    others = [found.terms for found in cadre_queries.actions(session, view) if found.cadre_id in theirs]
    if wanted in others:
        raise Conflict(f"“{wanted.title}”已经登记过，没有重复登记。")
    found = clash(wanted, others)
    if found is not None:
        told = f"{KIND_WORDS[found.kind]}“{found.title}”（{found.from_day} 至 {found.to_day}）"
        raise Invalid(f"与{told}时间重叠，请调整起止日期。", {"to_day": "时间重叠"})


def _step(work: UnitOfWork, record: ActionRecord, action: str, kept: ActionTerms) -> int:
    seq = work.record(action, ACTION, record.action_id, _document(record.terms), _document(kept))
    _add(work, record.action_id, kept, seq, work.today)
    return seq


def _add(work: UnitOfWork, action_id: int, terms: ActionTerms, seq: int, on: date) -> None:
    work.session.add(
        CadreActionRevision(
            action_id=action_id,
            kind=terms.kind.value,
            title=terms.title,
            department_id=terms.department_id,
            from_day=terms.from_day,
            to_day=terms.to_day,
            state=terms.state.value,
            result=terms.result or None,
            effective_on=on,
            change_seq=seq,
        )
    )
    work.session.flush()


def _document(terms: ActionTerms) -> dict[str, Any]:
    """What the ledger tells of an arrangement; what was written of it is a note, which it withholds."""
    return {
        "kind": terms.kind.value,
        "title": terms.title,
        "department_id": terms.department_id,
        "from_day": terms.from_day.isoformat(),
        "to_day": terms.to_day.isoformat(),
        "state": terms.state.value,
        "note": terms.result or None,
    }
