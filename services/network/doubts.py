"""Doubts about figures: the queue, answering with a reason, confirming, sending back for correction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import UnitDoubt
from data_access.queries import indicators as indicator_queries
from data_access.queries import people as people_queries
from data_access.queries.network import doubts as queries
from data_access.queries.network import reports as report_queries
from data_access.queries.network.doubts import DoubtRecord
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.dictionaries import DOUBT_REASONS
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.network.checks.doubts import UNSETTLED, Check, DoubtState
from domain.network.checks.views import DoubtLine, DoubtQueue
from domain.network.reports import UNTOUCHED
from domain.network.units import Registry, Unit
from domain.periods import Period
from domain.permissions import Actor, Permission, Scope
from domain.workflow import Action
from services.context import Context
from services.dictionaries import check_choice, entries
from services.network.checks import DOUBT, add_step
from services.network.registry import kept_registry, load_registry
from services.network.report_steps import Step, take_steps

__all__ = [
    "Check",
    "DoubtFilter",
    "DoubtLine",
    "DoubtQueue",
    "DoubtState",
    "answer",
    "confirm",
    "open_queue",
    "send_back",
]

SHOWN, AT_ONCE, NOTE_LIMIT = 500, 500, 500
GONE = "这些存疑数据已不存在，请刷新页面。"
Item = tuple[int, int]
"""A doubt's id, and its version as the page showed it."""


@dataclass(frozen=True, slots=True)
class DoubtFilter:
    """What of the queue is asked for; empty parts ask for everything that is not settled."""

    states: tuple[DoubtState, ...] = ()
    checks: tuple[Check, ...] = ()
    code: str = ""
    period: str = ""
    unit: str = ""

    @classmethod
    def from_text(
        cls, state: str = "", check: str = "", code: str = "", period: str = "", unit: str = ""
    ) -> DoubtFilter:
        """The filter of an address. Raises Invalid for what no such address would hold."""
        try:
            states = tuple(DoubtState(part) for part in state.split(",") if part)
            checks = tuple(Check(part) for part in check.split(",") if part)
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请从页面上方重新选择。") from None
        if period:
            Period.parse(period)
        return cls(states, checks, code[:20], period, unit[:20])


@dataclass(frozen=True)
class _Rights:
    """Which doubts a person may answer and decide on: by the place of their units in their periods."""

    registry: Registry
    write: Scope
    review: Scope
    approve: Scope
    _paths: dict[tuple[int, date], tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, actor: Actor, registry: Registry) -> _Rights:
        """The rights of a person."""
        return cls(
            registry,
            actor.scope(Permission.UNIT_WRITE),
            actor.scope(Permission.UNIT_REVIEW),
            actor.scope(Permission.UNIT_APPROVE),
        )

    def may_answer(self, doubt: DoubtRecord) -> bool:
        return self.write.covers_unit(self._path(doubt))

    def may_decide(self, doubt: DoubtRecord) -> bool:
        path = self._path(doubt)
        return self.review.covers_unit(path) or self.approve.covers_unit(path)

    def _path(self, doubt: DoubtRecord) -> tuple[int, ...]:
        key = (doubt.unit_id, doubt.period.last_day)
        if key not in self._paths:
            self._paths[key] = self.registry.path(*key)
        return self._paths[key]


def open_queue(context: Context, actor: Actor, chosen: DoubtFilter | None = None) -> DoubtQueue:
    """The doubts that the actor may do something about, or all for those who only read; largest effect first.

    Raises Forbidden.
    """
    actor.require(Permission.NETWORK_READ)
    wanted = chosen or DoubtFilter()
    with context.database.reading() as session:
        registry = kept_registry(context, session)
        rights = _Rights.of(actor, registry)
        own = _own_units(registry, rights, context.today)
        counts = queries.unsettled_counts(session)
        unit = registry.unit(wanted.unit) if wanted.unit else None
        units = own if not wanted.unit else _with_below(registry, unit, context.today, own)
        found = queries.doubts(
            session,
            units=units,
            states=wanted.states or UNSETTLED,
            checks=wanted.checks or None,
            codes=[wanted.code] if wanted.code else None,
            periods=[wanted.period] if wanted.period else None,
            limit=SHOWN + 1,
        )
        view = AsOf(context.today, EVERYTHING_KNOWN)
        definitions = {
            code: record.definition for code, record in indicator_queries.definitions(session, view).items()
        }
        reasons = entries(session, DOUBT_REASONS, view)
        people = people_queries.people(session)
    labels = {entry.code: entry.label for entry in reasons}
    lines = []
    for doubt in found[:SHOWN]:
        place = registry.in_period(doubt.unit_id, doubt.period) or registry.known(doubt.unit_id)
        definition = definitions[doubt.code]
        person = people.get(doubt.author_id or 0)
        lines.append(
            DoubtLine(
                doubt_id=doubt.doubt_id,
                version=doubt.version,
                unit_id=doubt.unit_id,
                unit_code=place.code if place else "",
                unit_name=place.name if place else "单位（已撤销）",
                library=_library(registry, place, doubt),
                period=doubt.period,
                code=doubt.code,
                indicator=definition.name,
                unit=definition.unit,
                check=doubt.check,
                value=doubt.value,
                effect=doubt.effect,
                share=doubt.share,
                words=doubt.words,
                state=doubt.state,
                reason=labels.get(doubt.reason, ""),
                note=doubt.note,
                person=person.name if person else "",
                may_answer=doubt.state in UNSETTLED and rights.may_answer(doubt),
                may_decide=doubt.state in UNSETTLED and rights.may_decide(doubt),
            )
        )
    states: Counter[DoubtState] = Counter()
    for count in counts:
        if own is None or count.unit_id in own:
            states[count.state] += count.number
    return DoubtQueue(
        lines=tuple(lines),
        states={state: states[state] for state in UNSETTLED},
        reasons=tuple(entry for entry in reasons if entry.active),
        indicators=tuple(sorted({(line.code, line.indicator) for line in lines})),
        units=_libraries(registry, lines, context.today),
        may_answer=any(line.may_answer for line in lines),
        may_decide=any(line.may_decide for line in lines),
        cut=len(found) > SHOWN,
    )


def _own_units(registry: Registry, rights: _Rights, today: date) -> frozenset[int] | None:
    """The units a person has something to do with; None for all, and for those who only read."""
    scopes = (rights.write, rights.review, rights.approve)
    if any(scope.everywhere for scope in scopes) or all(scope.empty for scope in scopes):
        return None
    return frozenset(
        unit_id
        for unit_id in registry.ids
        if any(scope.covers_unit(registry.path(unit_id, today) or (unit_id,)) for scope in scopes)
    )


def _with_below(
    registry: Registry, unit: Unit | None, today: date, own: frozenset[int] | None
) -> frozenset[int]:
    if unit is None:
        return frozenset()
    below = frozenset((unit.id, *registry.descendants(unit.id, today)))
    return below if own is None else below & own


def _library(registry: Registry, unit: Unit | None, doubt: DoubtRecord) -> str:
    """The library a point stands under, where it is not one itself."""
    if unit is None or unit.parent_id is None or unit.type.is_library:
        return ""
    units = registry.at(doubt.period.last_day)
    above = [units[one] for one in registry.path(unit.id, doubt.period.last_day)[1:]]
    return next((one.name for one in above if one.type.is_library), "")


def _libraries(registry: Registry, lines: Iterable[DoubtLine], today: date) -> tuple[tuple[str, str], ...]:
    """The libraries that filters are offered for, by code and name."""
    named = {line.library for line in lines} | {line.unit_name for line in lines}
    return tuple(
        (unit.code, unit.name)
        for unit in registry.at(today).values()
        if unit.type.is_library and unit.name in named
    )


def answer(context: Context, actor: Actor, items: Sequence[Item], reason: str, note: str = "") -> int:
    """Give a reason (an entry of the dictionary) for doubtful figures that are right; returns the change.

    They wait for confirmation then. Raises Invalid by field, Forbidden, NotFound, Conflict.
    """
    actor.require(Permission.UNIT_WRITE)
    with context.database.writing(actor) as work:
        chosen = _reason(work, reason, needed=True)
        told = _note(note, "请在说明中写明具体情况。" if chosen == "other" else "")
        found = _checked(work, actor, items, lambda rights: rights.may_answer)
        return _step(work, found, "unit_doubt.answer", DoubtState.ANSWERED, chosen, told)


def confirm(context: Context, actor: Actor, items: Sequence[Item], reason: str = "", note: str = "") -> int:
    """Let doubtful figures stand; returns the change.

    What nobody gave a reason for needs one here. Raises Invalid by field, Forbidden, NotFound, Conflict.
    """
    _require_deciding(actor)
    with context.database.writing(actor) as work:
        found = _checked(work, actor, items, lambda rights: rights.may_decide)
        bare = [doubt for doubt in found if doubt.state is not DoubtState.ANSWERED]
        chosen = _reason(work, reason, needed=bool(bare))
        told = _note(note)
        return _step(work, found, "unit_doubt.confirm", DoubtState.CONFIRMED, chosen, told)


def send_back(context: Context, actor: Actor, items: Sequence[Item], note: str) -> int:
    """Send doubtful figures back to be corrected, saying why; returns the change.

    Their reports are returned with them. Those of approved reports cannot be sent back before an unlocking.

    Raises Invalid by field, Forbidden, NotFound, Conflict.
    """
    _require_deciding(actor)
    with context.database.writing(actor) as work:
        told = _note(note, "请写明需要更正什么，以便填报单位处理。")
        found = _checked(work, actor, items, lambda rights: rights.may_decide)
        _open_reports(context, work, found, told)
        return _step(work, found, "unit_doubt.return", DoubtState.RETURNED, None, told)


def _open_reports(context: Context, work: UnitOfWork, found: Sequence[DoubtRecord], reason: str) -> None:
    """Return the reports that were submitted already: what is sent back must be open to correction."""
    parts = sorted({(doubt.unit_id, doubt.period) for doubt in found}, key=str)
    records = report_queries.records(
        work.session, {unit for unit, _ in parts}, {str(period) for _, period in parts}
    )
    standing = {part: records.get((part[0], str(part[1])), UNTOUCHED) for part in parts}
    locked = sum(record.locked for record in standing.values())
    if locked:
        raise Invalid(f"所选数据涉及 {locked} 份已审定的报表，请先解锁，再退回更正。", {"items": "已审定"})
    submitted = [Step(*part) for part, record in standing.items() if not record.open]
    if submitted:
        take_steps(context, work, Action.RETURN, submitted, reason)


def _require_deciding(actor: Actor) -> None:
    if not (actor.may(Permission.UNIT_REVIEW) or actor.may(Permission.UNIT_APPROVE)):
        raise Forbidden()


def _reason(work: UnitOfWork, reason: str, *, needed: bool) -> str | None:
    if needed and not reason:
        raise Invalid("请选择原因。", {"reason": "必选"})
    return check_choice(work.session, DOUBT_REASONS, reason, AsOf(work.today, EVERYTHING_KNOWN))


def _note(note: str, needed: str = "") -> str:
    told = note.strip()
    if len(told) > NOTE_LIMIT:
        raise Invalid(f"说明不超过 {NOTE_LIMIT} 字，请精简。", {"note": "过长"})
    if needed and not told:
        raise Invalid(needed, {"note": "必填"})
    return told


def _checked(
    work: UnitOfWork,
    actor: Actor,
    items: Sequence[Item],
    asked: Callable[[_Rights], Callable[[DoubtRecord], bool]],
) -> list[DoubtRecord]:
    """The doubts as they stand, all of them there, reached, and as the page showed them."""
    versions = dict(items)
    if not versions:
        raise Invalid("请先勾选要处理的数据。", {"items": "未勾选"})
    if len(versions) > AT_ONCE:
        raise Invalid(f"一次最多处理 {AT_ONCE} 条，请分批处理。", {"items": "过多"})
    session: Session = work.session
    found = queries.doubts(session, ids=versions.keys())
    allowed = asked(_Rights.of(actor, load_registry(session)))
    if len(found) != len(versions):
        raise NotFound(GONE)
    if not all(allowed(doubt) for doubt in found):
        raise Forbidden("所选数据中有不属于您负责范围的单位，请重新勾选。")
    moved = [doubt for doubt in found if doubt.version != versions[doubt.doubt_id]]
    if moved or any(doubt.state not in UNSETTLED for doubt in found):
        raise Conflict(f"所选数据中有 {max(len(moved), 1)} 条已被他人处理或数据已更正，请刷新页面后再操作。")
    return found


def _step(
    work: UnitOfWork,
    found: Sequence[DoubtRecord],
    action: str,
    state: DoubtState,
    reason: str | None,
    note: str,
) -> int:
    seq = work.record(
        action,
        DOUBT,
        found[0].doubt_id if len(found) == 1 else str(found[0].period),
        after={"state": state.value, "reason": reason, "note": note or None, "count": len(found)},
    )
    for doubt in found:
        # Who confirms an answered figure keeps the reason that was given, unless they name another one.
        kept = reason or (doubt.reason or None if state is DoubtState.CONFIRMED else None)
        add_step(work, work.session.get_one(UnitDoubt, doubt.doubt_id), state, seq, kept, note)
    return seq
