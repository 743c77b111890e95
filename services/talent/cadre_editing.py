"""Taking people into the pool of reserve cadres, assessing them, letting them go; what the library needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from data_access.models import Cadre, CadreNeed, CadreNeedRevision, CadreRevision
from data_access.queries.talent import cadres as cadre_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cadre_gaps import BASIS_LIMIT, MOST_NEEDED, Slot
from domain.talent.cadres import (
    DIRECTIONS,
    LEVEL_WORDS,
    NOTE_LIMIT,
    CadreLevel,
    CadreRecord,
    CadreStep,
    CadreTerms,
    ExitReason,
    Readiness,
    check_step,
    day_fault,
)
from domain.talent.staff import StaffMember
from services.context import Context
from services.dictionaries import entries
from services.risks.checking import Faults
from services.talent import counted
from services.talent.register import load_roster, today_of
from services.versions import check_version

__all__ = [
    "CadreLevel",
    "CadreTerms",
    "ExitReason",
    "Readiness",
    "assess_cadre",
    "enter_pool",
    "exit_pool",
    "return_to_pool",
    "set_needs",
]

CADRE, NEED = cadre_queries.CADRE, cadre_queries.NEED
GONE = "没有找到这名储备干部：记录可能不存在，或不在您的查看范围内。"
WHAT = "这名储备干部的记录"
NOT_ONESELF = "不能办理本人的入库、评估或出库，请由其他组织人事人员办理。"


def enter_pool(
    context: Context, actor: Actor, staff_id: int | None, terms: CadreTerms, entered_on: date | None
) -> int:
    """Take somebody into the pool for a direction and a level; returns the id of the stay.

    Raises Forbidden, Invalid by field, and Conflict when the person is in the pool for this direction.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        member = (
            None if staff_id is None else load_roster(work.session, today_of(context)).members.get(staff_id)
        )
        faults = Faults()
        if member is None:
            faults.note("staff_id", "请选择入库人员，须在人员名册上。")
        elif not member.serves_on(work.today):
            faults.note("staff_id", "此人已不在职，不能入库，请重新选择。")
        elif member.user_id == actor.user_id:
            faults.note("staff_id", NOT_ONESELF)
        earliest = member.entered_on if member else None
        told = day_fault(entered_on, work.today, earliest, "入库日期", "入馆日期")
        if told:
            faults.note("entered_on", told)
        kept = _checked(work, faults, terms, "入库依据", "请写明入库依据，如民主推荐、研究决定的会议和日期。")
        assert member is not None
        assert entered_on is not None
        _refuse_second(work, context, member.id, kept.direction)
        row = Cadre(staff_id=member.id)
        row.change_seq = work.record(
            "cadre.enter", CADRE, member.id, after={"staff_id": member.id} | document(kept, entered_on)
        )
        work.session.add(row)
        work.session.flush()
        _add(work, row.id, CadreStep.ENTER, kept, row.change_seq, entered_on)
        return row.id


def assess_cadre(
    context: Context, actor: Actor, cadre_id: int, version: int, terms: CadreTerms, on: date | None
) -> int:
    """Assess somebody in the pool anew: direction, level, readiness and the ground for them.

    Returns the ledger's number, ``version`` when nothing changed. Raises NotFound, Forbidden, Conflict, and
    Invalid by field.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record, _ = cadre_to_change(context, work, cadre_id, version, CadreStep.ASSESS)
        faults = Faults()
        told = day_fault(on, work.today, record.on, "评估日期", "上次办理日期")
        if told:
            faults.note("on", told)
        keep = record.terms.direction
        kept = _checked(work, faults, terms, "评估意见", "请写明评估意见：依据什么、表现如何。", keep)
        assert on is not None
        if kept == record.terms and on == record.on:
            return version
        if kept.direction != record.terms.direction:
            _refuse_second(work, context, record.staff_id, kept.direction)
        return _step(work, record, CadreStep.ASSESS, kept, on)


def exit_pool(
    context: Context,
    actor: Actor,
    cadre_id: int,
    version: int,
    reason: ExitReason | None,
    note: str,
    on: date | None,
) -> int:
    """Let somebody out of the pool, with the reason. Raises as ``assess_cadre``."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record, _ = cadre_to_change(context, work, cadre_id, version, CadreStep.EXIT)
        faults = Faults()
        if reason is None:
            faults.note("exit_reason", "请选择出库原因。")
        told = day_fault(on, work.today, record.on, "出库日期", "上次办理日期")
        if told:
            faults.note("on", told)
        words = faults.text(note, "出库说明", "note", NOTE_LIMIT, "请写明出库说明。")
        faults.settle()
        assert on is not None
        kept = replace(record.terms, in_pool=False, exit_reason=reason, note=words)
        return _step(work, record, CadreStep.EXIT, kept, on)


def return_to_pool(context: Context, actor: Actor, cadre_id: int, version: int, note: str) -> int:
    """Take an exit back that was made by mistake, with the reason. Raises as ``assess_cadre``."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        record, member = cadre_to_change(context, work, cadre_id, version, CadreStep.RETURN)
        faults = Faults()
        words = faults.text(note, "撤销原因", "note", NOTE_LIMIT, "请写明撤销出库的原因。")
        if member is None or not member.serves_on(work.today):
            faults.note("note", "此人已不在职，不能撤销出库。")
        faults.settle()
        _refuse_second(work, context, record.staff_id, record.terms.direction)
        kept = replace(record.terms, in_pool=True, exit_reason=None, note=words)
        return _step(work, record, CadreStep.RETURN, kept, max(work.today, record.on))


def set_needs(
    context: Context,
    actor: Actor,
    version: int,
    needs: Mapping[Slot, int | None],
    basis: str,
    on: date | None,
) -> int:
    """Set how many people are needed by direction and level from a day on; None leaves a cell unset.

    A cell that was set once cannot become unset again: 0 says that nobody is needed. Returns the ledger's
    number, ``version`` when nothing differs. Raises Conflict, and Invalid by field.
    """
    actor.require(Permission.CADRE_MANAGE)
    with context.database.writing(actor) as work:
        check_version(work.session, version, cadre_queries.needs_version(work.session), "需求表")
        view = today_of(context)
        labels = {entry.code: entry.label for entry in entries(work.session, DIRECTIONS, view)}
        present = cadre_queries.needs(work.session, view)
        faults = Faults()
        for (direction, level), needed in needs.items():
            where = f"{labels.get(direction, direction)}·{LEVEL_WORDS[level]}"
            if direction not in labels:
                faults.note("needs", "有的方向不在字典中，请刷新页面后重试。")
            elif needed is None and (direction, level) in present:
                faults.note("needs", f"“{where}”已设过需求，不能清空；不再需要请填 0。")
            elif needed is not None and not 0 <= needed <= MOST_NEEDED:
                faults.note("needs", f"“{where}”的需求人数须在 0 至 {MOST_NEEDED} 之间，请修改。")
        words = faults.text(basis, "设置依据", "basis", BASIS_LIMIT, "请写明设置依据，如会议或文件名称。")
        told = day_fault(on, work.today, None, "生效日期", "")
        if told:
            faults.note("on", told)
        faults.settle()
        assert on is not None
        changed = {
            slot: needed
            for slot, needed in needs.items()
            if needed is not None and present.get(slot) != needed
        }
        if not changed:
            return version
        return _write_needs(work, changed, present, labels, words, on)


def _write_needs(
    work: UnitOfWork,
    changed: Mapping[Slot, int],
    present: Mapping[Slot, int],
    labels: Mapping[str, str],
    basis: str,
    on: date,
) -> int:
    def told(values: Mapping[Slot, int]) -> list[str]:
        return [
            f"{labels[direction]}·{LEVEL_WORDS[level]} {values[direction, level]} 人"
            for direction, level in changed
            if (direction, level) in values
        ]

    seq = work.record(
        "cadre_need.set",
        NEED,
        on.isoformat(),
        before={"needs": told(present)},
        after={"needs": told(changed), "basis": basis, "effective_on": on.isoformat()},
    )
    known = cadre_queries.need_ids(work.session)
    for slot, needed in changed.items():
        need_id = known.get(slot)
        if need_id is None:
            row = CadreNeed(direction=slot[0], level=slot[1].value, change_seq=seq)
            work.session.add(row)
            work.session.flush()
            need_id = row.id
        work.session.add(
            CadreNeedRevision(need_id=need_id, needed=needed, basis=basis, effective_on=on, change_seq=seq)
        )
    work.session.flush()
    counted.changed(work, counted.RESERVE, on)
    return seq


def cadre_to_change(
    context: Context, work: UnitOfWork, cadre_id: int, version: int | None, step: CadreStep | None
) -> tuple[CadreRecord, StaffMember | None]:
    """A stay to take a step with, and its person. Raises NotFound, Conflict, Invalid.

    Without ``version`` and ``step`` only the person is checked, for what is done beside the stay.
    """
    view = today_of(context)
    found = cadre_queries.cadres(work.session, view, cadre_id)
    if not found:
        raise NotFound(GONE)
    record = found[0]
    member = load_roster(work.session, view).members.get(record.staff_id)
    if member is not None and member.user_id == work.actor.user_id:
        raise Invalid(NOT_ONESELF)
    if version is not None:
        check_version(work.session, version, record.version, WHAT)
    if step is not None:
        check_step(record.terms, step)
    return record, member


def _checked(
    work: UnitOfWork, faults: Faults, terms: CadreTerms, what: str, missing: str, keep: str = ""
) -> CadreTerms:
    """The terms as they are kept. Raises Invalid naming every faulty field."""
    view = AsOf(work.today, EVERYTHING_KNOWN)
    active = {entry.code for entry in entries(work.session, DIRECTIONS, view) if entry.active}
    if terms.direction not in active | {keep} or not terms.direction:
        faults.note("direction", "请选择培养方向。" if not terms.direction else "所选方向不存在或已停用。")
    note = faults.text(terms.note, what, "note", NOTE_LIMIT, missing)
    faults.settle()
    return replace(terms, in_pool=True, exit_reason=None, note=note)


def _refuse_second(work: UnitOfWork, context: Context, staff_id: int, direction: str) -> None:
    for record in cadre_queries.cadres(work.session, today_of(context)):
        if record.staff_id == staff_id and record.terms.in_pool and record.terms.direction == direction:
            raise Conflict("此人已在这个方向的储备库中，没有重复入库。需要调整层次或评估，请打开其记录办理。")


def _step(work: UnitOfWork, record: CadreRecord, step: CadreStep, kept: CadreTerms, on: date) -> int:
    seq = work.record(
        f"cadre.{step.value}", CADRE, record.cadre_id, document(record.terms, record.on), document(kept, on)
    )
    _add(work, record.cadre_id, step, kept, seq, on)
    return seq


def _add(work: UnitOfWork, cadre_id: int, step: CadreStep, terms: CadreTerms, seq: int, on: date) -> None:
    work.session.add(
        CadreRevision(
            cadre_id=cadre_id,
            step=step.value,
            author_id=work.actor.user_id,
            direction=terms.direction,
            level=terms.level.value,
            readiness=terms.readiness.value,
            in_pool=terms.in_pool,
            exit_reason=terms.exit_reason.value if terms.exit_reason else None,
            note=terms.note or None,
            effective_on=on,
            change_seq=seq,
        )
    )
    work.session.flush()
    counted.changed(work, counted.RESERVE, on)


def document(terms: CadreTerms, on: date) -> dict[str, Any]:
    """What the ledger tells of a stay."""
    return {
        "direction": terms.direction,
        "level": terms.level.value,
        "readiness": terms.readiness.value,
        "in_pool": terms.in_pool,
        "exit_reason": terms.exit_reason.value if terms.exit_reason else None,
        "note": terms.note or None,
        "effective_on": on.isoformat(),
    }
