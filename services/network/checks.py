"""Examining figures: what is doubtful is kept as a doubt that asks for a reason; nothing is refused here.

A doubt is about one published figure. Once the figure is changed, or another one explains it, the doubt is
settled by the next examination, which may find new ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from data_access.models import UnitDoubt, UnitDoubtStep
from data_access.queries import indicators as indicator_queries
from data_access.queries.network import doubts as queries
from data_access.queries.network import reports as report_queries
from data_access.queries.network.doubts import DoubtRecord
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.indicators.definition import Definition, TimeAggregation
from domain.network.cells import SCALE, Entry
from domain.network.checks.doubts import UNSETTLED, Check, Doubt, DoubtState
from domain.network.checks.examine import Evidence, Movements, Names, examine
from domain.network.checks.relations import LOANS, PROPORTIONS, RELATIONS, VISITS
from domain.network.checks.season import LONG, Terms
from domain.network.reports import UNTOUCHED
from domain.periods import Period
from domain.permissions import Actor
from services.context import Context
from services.network.check_rules import terms_of
from services.network.movements import around, keep_movements, kept
from services.network.registry import kept_registry
from services.settings import rules_of_today

DOUBT = "unit_doubt"
UNITS_AT_ONCE = 25
"""So many units are examined together: each brings years of figures."""
BACK_DAYS = 70
"""Figures of periods that ended longer ago are not examined again."""
_HOURS = "小时"


@dataclass(frozen=True, slots=True)
class Found:
    """A doubt about a unit's figure, with the publication that told the figure and the effect's share."""

    unit_id: int
    period: Period
    doubt: Doubt
    published_seq: int
    share: float


def names_of(definitions: Iterable[Definition]) -> dict[str, Names]:
    """What the checks need to know of indicators; hours and stocks often stay as they are."""
    return {
        one.code: Names(
            one.name, one.unit, one.unit == _HOURS or one.time_aggregation is TimeAggregation.LAST
        )
        for one in definitions
        if one.entered
    }


def with_partners(codes: Collection[str]) -> frozenset[str]:
    """Indicators with all that are compared with them."""
    pairs = [(r.code, r.other) for r in RELATIONS] + [*PROPORTIONS, (VISITS, LOANS)]
    return frozenset(codes) | {code for pair in pairs if not set(pair).isdisjoint(codes) for code in pair}


def doubts_of(
    session: Session,
    unit_ids: Collection[int],
    period: Period,
    candidates: Mapping[tuple[int, str], float],
    definitions: Mapping[str, Definition],
    terms: Terms | None = None,
) -> dict[tuple[int, str], tuple[Doubt, ...]]:
    """What would be doubtful about figures not saved yet, by unit and indicator; three statements.

    ``candidates`` are laid over what the units have told for the period. Nothing is written.
    """
    codes = with_partners({code for _, code in candidates})
    names = {code: found for code, found in names_of(definitions.values()).items() if code in codes}
    moved, _ = _network(session, period, names)
    told, evidence = _evidence(session, unit_ids, period, names, moved)
    found: dict[tuple[int, str], list[Doubt]] = defaultdict(list)
    for unit_id in unit_ids:
        mine = {code: value for (unit, code), value in candidates.items() if unit == unit_id}
        figures = {code: value for code, (value, _) in told[unit_id].items()} | mine
        for doubt in examine(period, figures, evidence[unit_id], mine.keys(), terms or Terms()):
            found[unit_id, doubt.code].append(doubt)
    return {key: tuple(doubts) for key, doubts in found.items()}


_Told = dict[int, dict[str, tuple[float, int]]]


def _evidence(
    session: Session, unit_ids: Collection[int], period: Period, names: Mapping[str, Names], moved: Movements
) -> tuple[_Told, dict[int, Evidence]]:
    """The units' figures of a period with their publications, and what is known beside them."""
    back = [period.shift(-count) for count in range(LONG + 12 // period.frequency.months + 2)]
    by_text = {str(one): one for one in back}
    told: _Told = {unit_id: {} for unit_id in unit_ids}
    past: dict[int, dict[str, dict[Period, float]]] = {unit_id: defaultdict(dict) for unit_id in unit_ids}
    for number in queries.numbers(session, periods=by_text, units=unit_ids, codes=names.keys()):
        value = number.value_e4 / SCALE
        if number.period == str(period):
            told[number.unit_id][number.code] = (value, number.seq)
        else:
            past[number.unit_id][number.code][by_text[number.period]] = value
    return told, {unit_id: Evidence(names, past[unit_id], moved) for unit_id in unit_ids}


def _network(
    session: Session, period: Period, codes: Collection[str]
) -> tuple[Movements, Mapping[str, float]]:
    """How the network moved, and its totals by indicator; two statements."""
    now = around(session, period, codes)
    return {**kept(session, codes, period), **now.movements}, now.totals


def examine_figures(
    context: Context,
    parts: Iterable[tuple[int, Period]],
    codes: Collection[str] | None = None,
    *,
    since: date | None = None,
) -> int:
    """Examine what units (by id) have told for periods, and keep the doubts; returns how many are new.

    ``codes`` limits the examination to what was changed and what is compared with it. Periods that ended
    before ``since`` are left out. It reads outside of the lock and writes, where there is anything to write,
    in one short transaction for each period; a figure that comes meanwhile is examined by whoever brings it.
    """
    by_period: dict[Period, set[int]] = defaultdict(set)
    for unit_id, period in parts:
        if since is None or period.last_day >= since:
            by_period[period].add(unit_id)
    in_order = sorted(by_period, key=lambda one: (one.last_day, str(one)))
    return sum(_examine(context, period, sorted(by_period[period]), codes) for period in in_order)


def examine_posted(context: Context, entries: Iterable[Entry]) -> int:
    """Examine what was just told, by the codes of units; returns how many doubts are new."""
    codes: dict[Period, set[str]] = defaultdict(set)
    units: dict[Period, set[str]] = defaultdict(set)
    for entry in entries:
        codes[entry.period].add(entry.code)
        units[entry.period].add(entry.unit_code)
    with context.database.reading() as session:
        registry = kept_registry(context, session)
    new = 0
    for period, names in units.items():
        found = (registry.unit(name) for name in names)
        new += examine_figures(
            context, [(unit.id, period) for unit in found if unit is not None], codes[period]
        )
    return new


def examine_recent(context: Context) -> int:
    """Examine what units have told for the periods that ended lately; returns how many doubts are new.

    What is approved is left alone. It first keeps how the network moved in earlier periods. This is for what
    came in bulk, and for what later figures of other units say of earlier ones.
    """
    keep_movements(context)
    since = context.today - timedelta(days=BACK_DAYS)
    with context.database.reading() as session:
        told = queries.told_parts(session)
        parts = {(unit, text): Period.parse(text) for unit, text in told}
        late = {part for part, period in parts.items() if period.last_day >= since}
        records = report_queries.records(session, periods={text for _, text in late})
    open_parts = [part for part in late if not records.get(part, UNTOUCHED).locked]
    return examine_figures(context, [(unit, parts[unit, text]) for unit, text in sorted(open_parts)])


def _examine(context: Context, period: Period, units: Sequence[int], codes: Collection[str] | None) -> int:
    # Doubts about the touched figures and their partners are found anew; those need their partners in turn.
    touched = None if codes is None else with_partners(codes)
    wanted = None if touched is None else with_partners(touched)
    with context.database.reading() as session:
        view = AsOf(context.today, EVERYTHING_KNOWN)
        records = indicator_queries.definitions(session, view)
        names = {
            code: found
            for code, found in names_of(one.definition for one in records.values()).items()
            if wanted is None or code in wanted
        }
        terms = terms_of(rules_of_today(session, context))
        moved, totals = _network(session, period, names)
        known = queries.doubts(session, units=units, periods=[str(period)], codes=touched)
        told: _Told = {}
        found: list[Found] = []
        for at in range(0, len(units), UNITS_AT_ONCE):
            figures, evidence = _evidence(session, units[at : at + UNITS_AT_ONCE], period, names, moved)
            told |= figures
            for unit_id, mine in figures.items():
                values = {code: value for code, (value, _) in mine.items()}
                found += [
                    Found(unit_id, period, doubt, mine[doubt.code][1], _share(doubt, totals))
                    for doubt in examine(period, values, evidence[unit_id], terms=terms)
                    if touched is None or doubt.code in touched
                ]
    held = {(d.unit_id, d.code, d.check, d.published_seq): d for d in known}
    now = {(f.unit_id, f.doubt.code, f.doubt.check, f.published_seq) for f in found}
    new = [f for f in found if (f.unit_id, f.doubt.code, f.doubt.check, f.published_seq) not in held]
    over = [d for key, d in held.items() if d.state in UNSETTLED and _is_over(key, d, now, told)]
    if new or over:
        with context.database.writing(Actor.system()) as work:
            _write(work, new, over, {code: record.indicator_id for code, record in records.items()})
    return len(new)


def _share(doubt: Doubt, totals: Mapping[str, float]) -> float:
    """The effect as a part of the network's total; 1 where there is none."""
    total = totals.get(doubt.code, 0.0)
    return min(doubt.effect / total, 1.0) if total > 0 else 1.0


def _is_over(
    key: tuple[int, str, Check, int],
    doubt: DoubtRecord,
    now: Collection[tuple[int, str, Check, int]],
    told: _Told,
) -> bool:
    """Whether nobody has to care for a doubt any more.

    What was sent back stays until the figure is another one; all else ends when it is no longer found.
    """
    if doubt.state is DoubtState.RETURNED:
        held = told[doubt.unit_id].get(doubt.code)
        return held is None or held[1] != doubt.published_seq
    return key not in now


def _write(
    work: UnitOfWork, new: Sequence[Found], over: Sequence[DoubtRecord], ids: Mapping[str, int]
) -> None:
    session = work.session
    # What somebody decided meanwhile stays decided.
    still = queries.doubts(session, ids=[doubt.doubt_id for doubt in over], states=UNSETTLED)
    periods = {str(f.period) for f in new}
    there = {
        (d.unit_id, str(d.period), d.code, d.check, d.published_seq)
        for d in queries.doubts(session, units={f.unit_id for f in new}, periods=periods)
    }
    fresh = [
        f
        for f in new
        if (f.unit_id, str(f.period), f.doubt.code, f.doubt.check, f.published_seq) not in there
    ]
    if not fresh and not still:
        return
    subject = str(next(iter({f.period for f in fresh} | {d.period for d in still})))
    seq = work.record(
        "unit_doubt.examine", DOUBT, subject, after={"found": len(fresh), "settled": len(still)}
    )
    for item in fresh:
        row = UnitDoubt(
            unit_id=item.unit_id,
            period=str(item.period),
            indicator_id=ids[item.doubt.code],
            check_code=item.doubt.check.value,
            value_e4=round(item.doubt.value * SCALE),
            published_seq=item.published_seq,
            expected=item.doubt.expected,
            effect=item.doubt.effect,
            share=item.share,
            words=item.doubt.words[:500],
            state=DoubtState.OPEN.value,
            step_seq=seq,
            change_seq=seq,
        )
        session.add(row)
        session.flush()
        add_step(work, row, DoubtState.OPEN, seq)
    for doubt in still:
        add_step(work, session.get_one(UnitDoubt, doubt.doubt_id), DoubtState.SETTLED, seq)


def add_step(
    work: UnitOfWork, doubt: UnitDoubt, state: DoubtState, seq: int, reason: str | None = None, note: str = ""
) -> None:
    """Take a doubt a step further, recorded under ``seq``."""
    work.session.add(
        UnitDoubtStep(
            doubt_id=doubt.id,
            state=state.value,
            reason=reason,
            note=note or None,
            author_id=work.actor.user_id,
            at=work.now,
            change_seq=seq,
        )
    )
    doubt.state, doubt.step_seq = state.value, seq
