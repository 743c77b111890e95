"""The network's headline figures on the cockpit: one statement, kept as long as the ledger stands still."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from data_access.queries.network.scorecard import network_sums
from domain.network.figure_views import Explained, Headline, NetworkScore, Shown
from domain.network.figures import figure, stored_within
from domain.network.ranges import MonthRange
from domain.network.spans import shown
from domain.network.units import NETWORK
from domain.periods import Month, Period
from domain.plan import PlanView
from services.context import Context
from services.network.filters import due_days, last_month

LINES = ("V01", "C01", "E02", "R01", "M01", "M02")
PARTS = ("M11", "M12", "M13")


def network_score(context: Context, session: Session, view: PlanView) -> NetworkScore | None:
    """The figures of the last month whose reports were due, with those a year and a month before.

    None for a view that knows less than is recorded: that is read from the facts on the network's own page.
    """
    if view.as_of.known_at < view.latest_seq:
        return None
    month = last_month(view, due_days(context, view))
    kept = context.database.kept_for(session)
    return kept.get(
        ("network-score", view.place),
        view.state,
        lambda: score_of(session, view, month, LINES, PARTS, NETWORK),
    )


def score_of(
    session: Session, view: PlanView, month: Month, lines: Sequence[str], parts: Sequence[str], scope: str
) -> NetworkScore:
    """The figures of a month of a scope, from the sums as they are now; one statement.

    ``parts`` are what ratios among ``lines`` are made of.
    """
    asked: tuple[Period, ...] = (month, month.a_year_before(), month.previous())
    stored = {part for period in asked for part in stored_within(period)}
    sheet = network_sums(session, view.as_of, (*lines, *parts), stored, scope)
    definitions = {code: record.definition for code, (record, _) in sheet.items()}
    names = {code: definition.name for code, definition in definitions.items()}

    def told(code: str, period: Period) -> Shown:
        return shown(figure(definitions, lambda part: sheet[part][1] if part in sheet else {}, code, period))

    return NetworkScore(
        month,
        tuple(
            Headline(
                Explained(definitions[code], names),
                MonthRange.of(month),
                *(told(code, period) for period in asked),
            )
            for code in lines
            if code in definitions and all(part in definitions for part in definitions[code].parts)
        ),
    )
