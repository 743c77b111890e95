"""Reports of units on their way to being official: submitted, reviewed, approved, returned, unlocked.

The steps follow the one machine (``domain.workflow``) by the course of the unit's place; what they change is
written by ``report_steps``, with the roll-ups, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete

from data_access.models import Draft
from data_access.queries.network import cells as cell_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import CockpitError, Conflict, Forbidden, Invalid, NotFound
from domain.network.cells import Entry, Source
from domain.network.entry import read_told
from domain.network.reports import may_be_submitted
from domain.network.units import Unit
from domain.periods import Period
from domain.permissions import Actor, Permission
from domain.workflow import Action, State, reason_for
from services.context import Context
from services.network.desk import Desk, Part
from services.network.entry_table import DRAFT_KIND, UnitEntry, draft_key, full_spec, unit_entries
from services.network.posting import post_within
from services.network.registry import load_registry
from services.network.report_steps import Step, take_steps
from services.notices import NoticeKind, notify, resolve

__all__ = ["Action", "ItemOutcome", "State", "act"]

MANY = 500
"""Most reports in one go."""
_NEEDED: Mapping[Action, tuple[Permission, ...]] = {
    Action.SUBMIT: (Permission.UNIT_WRITE,),
    Action.RECALL: (Permission.UNIT_WRITE,),
    Action.REVIEW: (Permission.UNIT_REVIEW, Permission.UNIT_APPROVE),
    Action.RETURN: (Permission.UNIT_REVIEW, Permission.UNIT_APPROVE),
    Action.APPROVE: (Permission.UNIT_APPROVE,),
    Action.UNLOCK: (Permission.UNIT_APPROVE,),
}


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """What became of one report of many: its new state, or why it was left as it was."""

    unit_code: str
    period: str
    title: str
    state: State | None
    message: str = ""


@dataclass(slots=True)
class _Round:
    """One call: what was asked, and what became of each."""

    wanted: dict[Part, Unit] = field(default_factory=dict)
    refused: dict[Part, str] = field(default_factory=dict)

    @property
    def left(self) -> list[Part]:
        return [part for part in self.wanted if part not in self.refused]


def act(
    context: Context,
    actor: Actor,
    action: Action,
    items: Sequence[tuple[str, str]],
    reason: str = "",
    *,
    seen: int | None = None,
    blanks: bool = False,
) -> tuple[ItemOutcome, ...]:
    """Take one step with reports, each named by its unit's code and its period; in one transaction.

    A report with which it cannot be taken is left alone and told why. ``seen`` is the number of the ledger at
    which a decider looked: of figures that changed since nobody decides. With ``blanks`` a submission says of
    what was left blank that it is missing (缺报); without, a report with blanks is not submitted. Raises
    Invalid when nothing or too much was chosen or a reason is missing, NotFound for an unknown unit,
    Forbidden.
    """
    if not any(actor.may(permission) for permission in _NEEDED[action]):
        raise Forbidden()
    chosen = tuple(dict.fromkeys(items))
    if not chosen:
        raise Invalid("请先勾选要处理的报表。")
    if len(chosen) > MANY:
        raise Invalid(f"一次最多处理 {MANY} 份，现在勾选了 {len(chosen)} 份，请分批处理。")
    said = reason_for(action, reason) or ""
    with context.database.writing(actor) as work:
        asked = _Round()
        registry = load_registry(work.session)
        for code, text in chosen:
            period, unit = Period.parse(text), registry.unit(code)
            if unit is None:
                raise NotFound(f"没有编号为“{code[:20]}”的单位，请刷新页面。")
            asked.wanted[unit.id, period] = registry.in_period(unit.id, period) or unit
        units = {unit_id for unit_id, _ in asked.wanted}
        desk = Desk(context, work.session, actor, registry, units, {period for _, period in asked.wanted})
        for part, unit in asked.wanted.items():
            try:
                desk.check(part, action, said)
                if not registry.expects(*part):
                    raise Invalid(f"{part[1].label}不需要“{unit.name}”报送，请核对单位和期次。")
            except CockpitError as error:
                asked.refused[part] = error.message
        if seen is not None and action in (Action.REVIEW, Action.APPROVE):
            _refuse_unseen(work, asked, seen)
        if action is Action.SUBMIT:
            _post(context, work, actor, asked, blanks)
        states = _step(context, work, action, asked, said)
        _tell(work, action, asked, desk, said)
    return tuple(
        ItemOutcome(
            unit.code,
            str(part[1]),
            f"{unit.name} {part[1].label}",
            states.get(part),
            asked.refused.get(part, ""),
        )
        for part, unit in asked.wanted.items()
    )


def _refuse_unseen(work: UnitOfWork, asked: _Round, seen: int) -> None:
    """Nobody passes figures that came after they looked."""
    keys = [(unit_id, str(period)) for unit_id, period in asked.left]
    last = cell_queries.last_seqs(work.session, keys)
    for part in asked.left:
        if last.get((part[0], str(part[1])), 0) > seen:
            asked.refused[part] = "您打开页面之后，这份报表的数据有变化，请刷新核对后再处理。"


def _post(context: Context, work: UnitOfWork, actor: Actor, asked: _Round, blanks: bool) -> None:
    """Publish what the drafts of these reports hold; reports whose cells cannot be are refused."""
    entries: dict[Part, list[Entry]] = {}
    for period in {period for _, period in asked.left}:
        units = [asked.wanted[part] for part in asked.left if part[1] == period]
        for found in unit_entries(context, work.session, actor, units, period).values():
            part = (found.unit.id, period)
            why = _unready(found, period, context, blanks)
            if why:
                asked.refused[part] = why
            else:
                entries[part] = _entries(found, period)
    while True:
        sent = [entry for part in asked.left for entry in entries[part]]
        if not sent:
            break
        try:
            post_within(context, work, Source.GRID, sent)
            break
        except (Invalid, Conflict) as error:
            _refuse_cells(asked, entries, error)
    keys = [draft_key(*part) for part in asked.left]
    work.session.execute(delete(Draft).where(Draft.subject_kind == DRAFT_KIND, Draft.subject_key.in_(keys)))


def _unready(found: UnitEntry, period: Period, context: Context, blanks: bool) -> str:
    if not may_be_submitted(period, context.today):
        return f"{period.label}还没有结束，{period.last_day} 之后才能提交；已填的内容都在草稿里。"
    if found.blank and not blanks:
        names = "、".join(full_spec().by_key[code].header for code in found.blank[:3])
        more = f"等 {len(found.blank)} 项" if len(found.blank) > 3 else ""
        return f"“{names}”{more}没有填写；没有数据请填“-”，不适用请填“/”。"
    return ""


def _entries(found: UnitEntry, period: Period) -> list[Entry]:
    """The cells to be published: what was typed, and what was left blank as missing."""
    typed = {**dict.fromkeys(found.blank, "-"), **found.typed}
    sent = []
    for code, text in typed.items():
        told = read_told(text)
        sent.append(
            Entry(
                found.unit.code,
                period,
                code,
                told.state,
                told.value,
                told.measurement,
                note=told.note,
                version=found.versions.get(code, 0),
            )
        )
    return sent


def _refuse_cells(asked: _Round, entries: Mapping[Part, list[Entry]], error: Invalid | Conflict) -> None:
    """Refuse the reports whose cells are at fault; raise what is about none of them."""
    at_fault = dict(error.fields) if isinstance(error, Invalid) else {}
    if isinstance(error, Conflict):
        at_fault = {one.field: "刚刚有人修改过，请刷新页面核对后再提交" for one in error.differences}
    names = full_spec().by_key
    found = False
    for part in asked.left:
        faults = [
            f"“{names[entry.code].header}”{at_fault[entry.key]}"
            for entry in entries[part]
            if entry.key in at_fault
        ]
        if faults:
            asked.refused[part] = "；".join(faults[:3])
            found = True
    if not found:
        raise error


def _step(
    context: Context, work: UnitOfWork, action: Action, asked: _Round, reason: str
) -> dict[Part, State]:
    if not asked.left:
        return {}
    stepped = take_steps(context, work, action, [Step(*part) for part in asked.left], reason)
    asked.refused.update(stepped.refused)
    return {part: record.state for part, record in stepped.records.items()}


_TOLD = {
    Action.RETURN: "报表被退回，请修改后重新提交",
    Action.UNLOCK: "报表已解锁，请更正后重新提交",
}


def _tell(work: UnitOfWork, action: Action, asked: _Round, desk: Desk, reason: str) -> None:
    """Tell those who entered a report that it came back; that is settled once it is sent again."""
    for part in asked.left:
        unit_id, period = part
        subject = f"{DRAFT_KIND}:{unit_id}:{period}"
        if action is Action.SUBMIT:
            resolve(work, subject, NoticeKind.RETURNED)
        elif action in _TOLD:
            notify(
                work,
                desk.enterers.get((unit_id, str(period)), ()),
                NoticeKind.RETURNED,
                subject,
                f"{asked.wanted[part].name} {period.label}{_TOLD[action]}",
                f"/network/entry?period={period}&unit={asked.wanted[part].code}",
                f"{action.value}:{subject}:{desk.record(part).version}",
                reason,
            )
