"""The ladder of colours by rules with dates, and what happens when an order is left unanswered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.errors import Invalid
from domain.supervision.steps import Colour, FloorReason, OrderState, Standing, higher

LEVELS = 2
"""How often an unanswered order is told upwards: to the director in charge, then to all directors."""


@dataclass(frozen=True, slots=True)
class SupervisionRule:
    """The thresholds, in days; ``accept_days`` are working days; ``pace_gap`` in percentage points.

    Raises Invalid when they contradict one another.
    """

    blue_days: int = 5
    red_days: int = 10
    accept_days: int = 3
    pace_gap: float = 20.0

    def __post_init__(self) -> None:
        for name, least in (("blue_days", 0), ("red_days", 0), ("accept_days", 1)):
            if getattr(self, name) < least:
                raise Invalid(f"督办规则的天数不能小于 {least}，请修改。", {name: "过小"})
        if not 0 < self.pace_gap <= 100:
            raise Invalid("反馈进度的落后界限须大于 0、不超过 100。", {"pace_gap": "超出范围"})


@dataclass(frozen=True, slots=True)
class ColourVerdict:
    """An order's colour with what it goes by: days left to the due date (negative when past) and a record."""

    colour: Colour
    days_left: int | None
    recorded: FloorReason | None


def is_workday(day: date) -> bool:
    """Whether offices work: Monday to Friday. Public holidays are not known here."""
    return day.weekday() < 5


def workdays_after(day: date, count: int) -> date:
    """The day that many working days after a day."""
    while count:
        day += timedelta(days=1)
        count -= is_workday(day)
    return day


def verdict_on(standing: Standing, day: date, rule: SupervisionRule) -> ColourVerdict:
    """The colour of an order on a day: by the dates until it was answered, and never below its floor."""
    if standing.state is OrderState.WITHDRAWN:
        return ColourVerdict(Colour.NONE, None, None)
    answered = standing.answered_on is not None
    judged = min(day, standing.answered_on) if standing.answered_on else day
    left = (standing.due_on - judged).days
    if left < -rule.red_days:
        dated = Colour.RED
    elif left < 0:
        dated = Colour.YELLOW
    else:
        dated = Colour.BLUE if left <= rule.blue_days and not answered else Colour.NONE
    colour = higher(standing.floor, dated)
    by_date = dated is colour and dated is not Colour.NONE
    by_record = standing.floor is colour and standing.floor_why is not None
    return ColourVerdict(colour, left if by_date else None, standing.floor_why if by_record else None)


def colour_on(standing: Standing, day: date, rule: SupervisionRule) -> Colour:
    """The colour of an order on a day."""
    return verdict_on(standing, day, rule).colour


def behind_pace(standing: Standing, completion: float, day: date, rule: SupervisionRule) -> bool:
    """Whether a feedback claims less, by more than the gap, than the share of the time that has passed."""
    handed_on = standing.handed_on or standing.since
    term = (standing.due_on - handed_on).days
    if term <= 0:
        return completion < 100
    passed = 100 * min(max((day - handed_on).days / term, 0.0), 1.0)
    return passed - completion > rule.pace_gap


@dataclass(frozen=True, slots=True)
class Escalation:
    """What was left unanswered after which day, for the how-manieth time, and the colour it brings."""

    matter: FloorReason
    level: int
    deadline: date
    standing: Standing


def escalations(standing: Standing, today: date, rule: SupervisionRule) -> Iterator[Escalation]:
    """The escalations that have fallen due and were not recorded; each with the standing after it.

    An order that nobody accepts in ``accept_days`` working days, or that is not answered by its due date,
    goes up one step; after as many working days again, another one.
    """
    if standing.state not in (OrderState.HANDED, OrderState.ACCEPTED):
        return
    if today > standing.due_on:
        matter, first = FloorReason.UNANSWERED, standing.due_on
    elif standing.state is OrderState.HANDED:
        matter, first = FloorReason.UNACCEPTED, workdays_after(standing.since, rule.accept_days)
    else:
        return
    deadlines = (first, workdays_after(first, rule.accept_days))
    told = standing.escalated if standing.matter is matter else 0
    for level in range(told + 1, LEVELS + 1):
        deadline = deadlines[level - 1]
        if today <= deadline:
            return
        risen = standing.raised_to(colour_on(standing, deadline, rule).up(), matter)
        standing = replace(risen, matter=matter, escalated=level)
        yield Escalation(matter, level, deadline, standing)
