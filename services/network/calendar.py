"""The calendar of reports: periods that are over are opened, and reports expected from then on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import NetworkPeriod
from data_access.queries.network import reports as report_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.network import reports
from domain.network.sums import contribution, standing
from domain.periods import Frequency, Period, period_of, span
from domain.permissions import Actor
from domain.settings import SettingField
from services import setting_groups
from services.context import Context
from services.network import rollups
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

    A second run, or none to open, writes nothing.
    """
    with context.database.reading() as session:
        if not _missing(session, context, context.today):
            return ()
    with context.database.writing(actor or Actor.system()) as work:
        return ensure_open(context, work)


def _missing(session: Session, context: Context, today: date) -> tuple[Period, ...]:
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
    after = {
        (unit_id, period): _placed(ground, unit_id, period, records)
        for period in missing
        for unit_id in ground.registry.at(period.last_day)
    }
    rollups.apply(work, ground, {}, after)
    work.session.add_all(NetworkPeriod(period=str(period), change_seq=seq) for period in missing)
    work.session.flush()
    return missing


def _placed(
    ground: rollups.Ground,
    unit_id: int,
    period: Period,
    records: Mapping[tuple[int, str], reports.ReportRecord],
) -> rollups.Placed:
    """What a report adds by being expected; its cells count already."""
    place = standing(ground.registry, unit_id, period, True)
    return place.scopes, contribution({}, records.get((unit_id, str(period))), place, ground.definitions)


__all__ = [
    "NETWORK_RULES",
    "due_day",
    "ensure_open",
    "network_rules",
    "open_periods",
    "periods_over",
]
