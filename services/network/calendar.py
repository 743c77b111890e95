"""The calendar of reports: periods that are over are opened, and reports expected from then on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access import network_store
from data_access.models import NetworkPeriod
from data_access.queries.network import reports as report_queries
from data_access.queries.network import units as unit_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.network import reports
from domain.network.sums import Deltas, Standing, contribution, standing
from domain.periods import Frequency, Period, period_of, span
from domain.permissions import Actor
from domain.settings import SettingField
from services import setting_groups
from services.context import Context
from services.network import rollups
from services.notices.daily import day_work
from services.settings import rules_at, values_of

NETWORK_RULES = setting_groups.register(
    setting_groups.own_group(
        "network",
        "服务网络报送",
        "月报、季报、半年报在期末次月的截止日以内为及时；年报以次年一月末为限",
        (
            SettingField("due_day", "报送截止日", "期末次月的第几天", 1, 28, 12),
            SettingField("first_year", "起报年份", "从哪一年起应报", 2000, 2100, 2022),
        ),
        defaults={"due_day": 10, "first_year": 2021},
    )
)


def network_rules(session: Session, context: Context) -> Mapping[str, Any]:
    """The settings of the network in force today."""
    return values_of(rules_at(session, context, AsOf(context.today, EVERYTHING_KNOWN)), "network")


def due_day(rules: Mapping[str, Any], period: Period) -> date:
    """The last day on which the report for a period is in time."""
    return reports.due_day(period, int(rules["due_day"]))


def periods_over(today: date, first_year: int) -> tuple[Period, ...]:
    """All periods of every length that were over before a day, from a year on; the earliest first."""
    found: list[Period] = []
    for frequency in Frequency:
        first, last = (
            period_of(date(first_year, 1, 1), frequency),
            period_of(today, frequency).previous(),
        )
        found += span(first, last)
    return tuple(sorted(found, key=lambda period: (period.last_day, period.frequency.months)))


def open_periods(context: Context, actor: Actor | None = None) -> tuple[Period, ...]:
    """Open the periods that are over, so that reports are expected for them; returns those newly opened.

    A second run writes nothing, nor one without any unit.
    """
    with context.database.reading() as session:
        if not _missing(session, context, context.today):
            return ()
    with context.database.writing(actor or Actor.system()) as work:
        return ensure_open(context, work)


@day_work
def open_what_is_over(context: Context) -> None:
    """The calendar's part of the day's work."""
    open_periods(context)


def _missing(session: Session, context: Context, today: date) -> tuple[Period, ...]:
    if not unit_queries.last_change(session, EVERYTHING_KNOWN):
        return ()
    opened = report_queries.opened_periods(session, EVERYTHING_KNOWN)
    first_year = int(network_rules(session, context)["first_year"])
    return tuple(period for period in periods_over(today, first_year) if str(period) not in opened)


def ensure_open(context: Context, work: UnitOfWork) -> tuple[Period, ...]:
    """Within a transaction that writes: open the periods that are over; returns those newly opened."""
    missing = _missing(work.session, context, work.today)
    if not missing:
        return ()
    ground = rollups.ground_of(work)
    seq = work.record(
        "network_period.open",
        "network_period",
        str(missing[-1]),
        after={"periods": [period.label for period in missing][:60]},
    )
    records = report_queries.records(work.session, periods=[str(period) for period in missing])
    network_store.add_to_rollups(work.session, _expected(ground, missing, records).items(), ground.ids)
    work.session.add_all(NetworkPeriod(period=str(period), change_seq=seq) for period in missing)
    work.session.flush()
    return missing


def _expected(
    ground: rollups.Ground,
    periods: Sequence[Period],
    records: Mapping[tuple[int, str], reports.ReportRecord],
) -> Deltas:
    """What reports add by being expected and by what became of them; their cells count already."""
    deltas = Deltas()
    for period in periods:
        # Units that stand alike add alike: there are a few kinds of places in a network of many.
        alike: Counter[tuple[Standing, reports.ReportRecord | None]] = Counter()
        for unit_id in ground.registry.at(period.last_day):
            place = standing(ground.registry, unit_id, period, True)
            alike[place, records.get((unit_id, str(period)))] += 1
        for (place, record), count in alike.items():
            deltas.add(place.scopes, period, contribution({}, record, place, ground.definitions), count)
    return deltas


__all__ = [
    "NETWORK_RULES",
    "due_day",
    "ensure_open",
    "network_rules",
    "open_periods",
    "periods_over",
]
