"""The indicators that are counted from the sites: open rooms, sites on their way, conforming rooms, streets.

Where sites, their moves, the gates' rules or the districts' targets change, the service that changes them
says so (`changed`), with the day since when.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries.rollout import burnup as queries
from data_access.queries.rollout import gates as gate_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.periods import Year
from domain.permissions import Permission
from domain.rollout.burnup import all_streets
from domain.rollout.sites import SiteStage
from services.indicators.counting import Counter, Key, changed, register
from services.rollout.columns import columns_of, log_of
from services.rollout.gates import rules_in_force

__all__ = ["ROOMS", "changed"]


def _counts(session: Session, days: Sequence[date]) -> dict[date, Mapping[Key, float]]:
    """What holds on each day by all that is known. One statement, and three or four for each day."""
    if not days:
        return {}
    log = log_of(queries.move_rows(session, EVERYTHING_KNOWN))
    found: dict[date, Mapping[Key, float]] = {}
    for day in days:
        view, year = AsOf(day, EVERYTHING_KNOWN), Year.of(day)
        sites = columns_of(queries.site_rows(session, view), log, day)
        rules = rules_in_force(session, view)
        asked = any(rule.documents for (_, stage), rule in rules.items() if stage is SiteStage.OPEN)
        conforming = sites.conforming(rules, gate_queries.documents(session, view) if asked else {})
        found[day] = {
            ("L01", year): float(sites.open.sum()),
            ("L02", year): float(sites.in_flight.sum()),
            ("L03", year): float(conforming.sum()),
            ("L05", year): float(sum(sites.streets)),
            ("L06", year): float(all_streets(queries.targets(session, view)) or 0),
        }
    return found


ROOMS = register(
    Counter(
        ("L01", "L02", "L03", "L05", "L06"),
        queries.days_of_change,
        _counts,
        "少儿图书室点位记录",
        "/rollout",
        Permission.ROLLOUT_COUNTS,
    )
)
