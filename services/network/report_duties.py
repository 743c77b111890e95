"""What reports of units ask of a person: to fill in a library's grid, to revise, to review, to approve."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries.network import entry as entry_queries
from domain.network.reports import library_of
from domain.network.units import Registry, Unit
from domain.periods import Frequency, Period, period_of
from domain.permissions import Actor, Permission
from domain.workflow import Action, State
from domain.worklist import DueItem, Duty
from services.context import Context
from services.network.calendar import due_day, network_rules
from services.network.desk import Desk, reaches
from services.network.registry import load_registry
from services.worklist import source

_BACK = (State.RETURNED, State.UNLOCKED)
_MONTHS_BACK = 3
"""How many periods are asked for beside those that came back."""


@source
def report_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The grids that the actor has to fill in, by library and period, and the reports they are to decide on.

    Who enters for the whole network (the statistics duty) owes no grid: those of the libraries do.
    """
    writing = actor.scope(Permission.UNIT_WRITE)
    deciding = actor.may(Permission.UNIT_REVIEW) or actor.may(Permission.UNIT_APPROVE)
    own = not writing.empty and not writing.everywhere
    if not (own or deciding):
        return
    registry = load_registry(session)
    if own:
        yield from _to_fill_in(context, session, actor, registry)
    if deciding:
        yield from _to_decide(context, session, actor, registry)


def _to_fill_in(context: Context, session: Session, actor: Actor, registry: Registry) -> Iterator[DueItem]:
    scope = actor.scope(Permission.UNIT_WRITE)
    periods: list[Period] = []
    for frequency in Frequency:
        last = period_of(context.today, frequency).previous()
        periods += [last.shift(-back) for back in range(1 if frequency is Frequency.YEAR else _MONTHS_BACK)]
    mine = [unit_id for unit_id in registry.ids if reaches(scope, registry, unit_id, context)]
    desk = Desk(context, session, actor, registry, mine, periods)
    rules = network_rules(session, context)
    for place, period in enumerate(periods):
        grids: dict[int, list[int]] = defaultdict(list)
        for unit_id in mine:
            library = library_of(registry, unit_id, period)
            if library is not None and registry.expects(unit_id, period):
                grids[library].append(unit_id)
        latest = place == 0 or periods[place - 1].frequency is not period.frequency
        for library, units in grids.items():
            states = Counter(desk.record((unit_id, period)).state for unit_id in units)
            left = sum(desk.record((unit_id, period)).open for unit_id in units)
            if left or latest:
                name = registry.at(period.last_day)[library]
                yield _fill(name, period, len(units), left, states, due_day(rules, period))


def _fill(
    library: Unit, period: Period, whole: int, left: int, states: Counter[State], due_on: date
) -> DueItem:
    came_back = sum(states[state] for state in _BACK)
    told = f"{period.label}服务数据，已报 {whole - left}/{whole}"
    return DueItem(
        duty=Duty.REVISE if came_back else Duty.REPORT,
        subject_kind="unit_reports",
        subject_id=f"{library.code}:{period}",
        title=library.name,
        detail=told + (f"，退回或解锁 {came_back} 份" if came_back else ""),
        due_on=due_on,
        href=f"/network/entry?library={library.code}&period={period}",
        done=not left,
    )


def _to_decide(context: Context, session: Session, actor: Actor, registry: Registry) -> Iterator[DueItem]:
    parts = {(unit_id, Period.parse(text)) for unit_id, text in entry_queries.waiting(session)}
    units, periods = {unit_id for unit_id, _ in parts}, {period for _, period in parts}
    if not parts:
        return
    desk = Desk(context, session, actor, registry, units, periods)
    waiting: Counter[tuple[int | None, Period, Action]] = Counter()
    for part in parts:
        for action in (Action.REVIEW, Action.APPROVE):
            if not desk.refusal(part, action):
                waiting[library_of(registry, *part), part[1], action] += 1
    for (library, period, action), count in sorted(waiting.items(), key=lambda found: str(found[0])):
        if library is None:
            continue
        unit = registry.at(period.last_day)[library]
        state = State.SUBMITTED if action is Action.REVIEW else None
        word = "待初审" if action is Action.REVIEW else "待审定"
        more = f"&state={state}" if state else ""
        yield DueItem(
            duty=Duty.CHECK,
            subject_kind="unit_reports_waiting",
            subject_id=f"{unit.code}:{period}:{action}",
            title=unit.name,
            detail=f"{period.label}，{count} 份报表{word}",
            due_on=None,
            href=f"/network/reports?library={unit.code}&period={period}{more}",
        )
