"""How the network moves between periods: of those under way worked out anew, of earlier ones kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from data_access.models import UnitMovement
from data_access.queries import indicators as indicator_queries
from data_access.queries.network import doubts as queries
from data_access.queries.network.doubts import Number
from domain.network.cells import SCALE
from domain.network.checks.examine import Movements
from domain.network.checks.robust import Movement, movement
from domain.network.checks.season import LATELY, LONG
from domain.periods import Frequency, Period
from domain.permissions import Actor
from services.context import Context

UNDER_WAY = 3
"""So many of the last periods are worked out anew every time: figures still come and change."""
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Network:
    """What all units told around a period: movements to it and to those just before, and its total."""

    movements: Movements
    totals: Mapping[str, float]


def pairs_to(period: Period) -> tuple[tuple[Period, Period], ...]:
    """The pairs of (period, earlier period) between which movements are told of a period."""
    return ((period, period.previous()), (period, period.a_year_before()))


def around(session: Session, period: Period, codes: Collection[str]) -> Network:
    """How the network moved to a period and to those just before it, from what holds now; one statement."""
    late = [period.shift(-back) for back in range(LATELY)]
    wanted = [(now, now.previous()) for now in late] + [(period, period.a_year_before())]
    told = queries.numbers(session, periods={str(p) for pair in wanted for p in pair}, codes=codes)
    values = _by_unit(told)
    totals = {
        code: max(
            sum(units.values()) / SCALE
            for units in (values.get((code, str(period)), {}), values.get((code, str(late[1])), {}))
        )
        for code in codes
    }
    return Network(_movements(values, codes, wanted), totals)


def _by_unit(told: Iterable[Number]) -> dict[tuple[str, str], dict[int, int]]:
    """Values by unit for every indicator and period."""
    values: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for number in told:
        values[number.code, number.period][number.unit_id] = number.value_e4
    return values


def _movements(
    values: Mapping[tuple[str, str], Mapping[int, int]],
    codes: Iterable[str],
    wanted: Sequence[tuple[Period, Period]],
) -> dict[tuple[str, Period, Period], Movement]:
    found = {}
    for code in codes:
        for now, base in wanted:
            after, before = values.get((code, str(now)), {}), values.get((code, str(base)), {})
            moved = movement(
                (before[unit] / SCALE, after[unit] / SCALE) for unit in after.keys() & before.keys()
            )
            if moved is not None:
                found[code, now, base] = moved
    return found


def kept(session: Session, codes: Collection[str], period: Period) -> Movements:
    """The kept movements of the periods before one, as far as what is usual of a unit looks back."""
    return queries.movements(session, codes, [period.shift(-back) for back in range(1, LONG + 1)])


def keep_movements(context: Context) -> int:
    """Work out and keep the movements that are missing or may have changed; returns how many there are.

    Movements can always be worked out again, so that they are no facts and the ledger does not tell of them.
    """
    with context.database.reading() as session:
        told, have = queries.told_periods(session), queries.kept_periods(session)
        ids = indicator_queries.indicator_ids(session)
    rows = []
    for code, periods in told.items():
        missing = _missing(sorted(map(Period.parse, periods), key=_place), have.get(code, set()))
        if not missing:
            continue
        wanted = [pair for period in missing for pair in pairs_to(period)]
        with context.database.reading() as session:
            needed = {str(period) for pair in wanted for period in pair}
            values = _by_unit(queries.numbers(session, periods=needed, codes=[code]))
        found = _movements(values, [code], wanted)
        rows += [
            {
                "indicator_id": ids[code],
                "period": str(now),
                "base": str(base),
                "middle": moved.middle,
                "spread": moved.spread,
                "units": moved.units,
            }
            for (_, now, base), moved in found.items()
        ]
    for at in range(0, len(rows), _AT_ONCE):
        _keep(context, rows[at : at + _AT_ONCE])
    return len(rows)


def _place(period: Period) -> tuple[int, object]:
    return (period.frequency.months, period.first_day)


def _missing(periods: Sequence[Period], have: Collection[str]) -> list[Period]:
    """Of the periods told, in order, those without kept movements and the last of each length."""
    found = []
    for frequency in Frequency:
        mine = [period for period in periods if period.frequency is frequency][-(LONG + UNDER_WAY) :]
        late = mine[-UNDER_WAY:]
        found += [period for period in mine if period in late or str(period) not in have]
    return found


def _keep(context: Context, rows: Sequence[dict[str, object]]) -> None:
    with context.database.writing(Actor.system()) as work:
        for row in rows:
            work.session.execute(
                delete(UnitMovement).where(
                    UnitMovement.indicator_id == row["indicator_id"],
                    UnitMovement.period == row["period"],
                    UnitMovement.base == row["base"],
                )
            )
        work.session.execute(insert(UnitMovement), list(rows))
