"""The invented figures of the demonstration: who states what when, the targets, one changed definition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from domain.indicators.definition import Direction, Subject
from domain.indicators.observation import Measurement, ValueState
from domain.indicators.target import Measure, Nature
from domain.indicators.views import ElementKind
from domain.periods import Month, Period, Year
from domain.permissions import Role
from domain.projects.work import WorkKind
from domain.workflow import Action
from services.demonstration.pace import series
from services.demonstration.people import MERGED, REORGANISED_ON, holders, lead_on
from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.scenario import BUSINESS_DATE, FIGURE_JOURNEY
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at, later, office_hour, on_or_after
from services.indicators.defining import DefinitionTerms, LinkTerms, save_definition, save_link
from services.indicators.reading import indicator_page
from services.indicators.stating import FIGURE, Entry, state_figures
from services.indicators.targets import TargetTerms, confirm_target, save_target
from services.viewing import ViewRequest
from services.workflow import decide_many

NOTE = "演示数据"
DIRECTOR = "gujingyuan"
_NOW = ViewRequest()
_LAST_MONTH = Month(2025, 10)

OWNERS: Mapping[str, str] = {
    "V01": "JYB",
    "C01": "JYB",
    "U02": "JYB",
    "R03": "JYB",
    "E01": "HDB",
    "E02": "HDB",
    "K02": "CBB",
    "R02": "HQB",
    "R12": "JCB",
    "R13": "JCB",
    "S01": "SEB",
    "S02": "JSB",
}
"""The department that answers for each indicator that has figures."""

CITY_MONTHS: Mapping[str, tuple[float, ...]] = {
    "V01": (1_236_000, 1_048_000, 1_894_000, 2_137_000, 2_205_000),
    "C01": (918_000, 846_000, 1_117_000, 1_209_000, 1_243_000),
    "U02": (41_200, 36_500, 55_300, 61_800, 63_000),
    "E01": (618, 561, 846, 932, 968),
    "E02": (181_000, 158_000, 291_000, 327_000, 341_000),
    "K02": (72_000, 69_500, 76_300, 79_200, 80_100),
}
"""What the months of 2021 to 2025 add up to, roughly; all of it invented."""

_SEASON = (0.9, 0.85, 1.0, 1.1, 1.05, 0.95, 1.3, 1.25, 0.95, 0.95, 0.9, 0.8)

_LEVELS: Mapping[str, tuple[tuple[Period, float], ...]] = {
    "S01": (
        (Month(2021, 6), 8),
        (Month(2021, 12), 19),
        (Month(2022, 6), 27),
        (Month(2022, 12), 41),
        (Month(2023, 6), 50),
        (Month(2023, 12), 63),
        (Month(2024, 6), 71),
        (Month(2024, 12), 82),
        (Month(2025, 3), 85),
        (Month(2025, 6), 88),
        (Month(2025, 9), 90),
        (Month(2025, 10), FIGURE_JOURNEY.before),
    ),
    "S02": (
        (Month(2021, 12), 6),
        (Month(2022, 12), 9),
        (Month(2023, 12), 11),
        (Month(2024, 12), 14),
        (Month(2025, 9), 15),
    ),
}
CITY_YEARS: Mapping[str, tuple[float, ...]] = {
    "R02": (25_000, 25_000, 25_000, 25_000),
    "R03": (1_150, 1_150, 1_180, 1_180),
    "R12": (68_000_000, 66_500_000, 69_200_000, 70_400_000),
    "R13": (12_600_000, 12_600_000, 12_500_000, 12_600_000),
}
"""Levels and yearly figures of 2021 to 2024."""


@dataclass
class Figures:
    """Carries the figures out through the services."""

    replay: Replay
    stated: dict[tuple[str, str], tuple[int, ...]] = field(default_factory=dict)

    def _define(self, code: str, department: str, **changes: str) -> None:
        context, actor = self.replay.context, self.replay.staff.actor(OFFICE)
        record = indicator_page(context, actor, code, _NOW).line.figures.record
        old = record.definition
        terms = DefinitionTerms(
            name=old.name,
            text=changes.get("text", old.text),
            source=old.source,
            owner_department_id=self.replay.staff.departments[department],
            reason=changes.get("reason", ""),
        )
        save_definition(context, actor, code, record.version, terms)

    def assign(self) -> None:
        """The office says which department answers for which indicator."""
        for code, department in OWNERS.items():
            self._define(code, department)

    def hand_over(self) -> None:
        """The indicators of merged departments go to the new one."""
        for code, department in OWNERS.items():
            if department in MERGED.predecessors:
                self._define(code, MERGED.code)

    def redefine(self) -> None:
        """A definition changes."""
        text = "讲座、展览、培训等；线上线下均计；系列活动按实际举办场次分别计"
        reason = f"{NOTE}：统一系列活动的计数办法"
        self._define("E01", OWNERS["E01"], text=text, reason=reason)

    def link(self) -> None:
        """The office confirms what the room count follows, and ties participation to its node."""
        context, actor = self.replay.context, self.replay.staff.actor(OFFICE)
        rooms = LinkTerms(ElementKind.NODE, "D04.3.1", Subject.NETWORK)
        save_link(context, actor, "S01", rooms)
        save_link(context, actor, "E02", LinkTerms(ElementKind.NODE, "D04.2.1", Subject.CITY))

    def set_targets(self) -> None:
        """The office sets the targets, from the plan's text and from an invented list."""
        context, actor = self.replay.context, self.replay.staff.actor(OFFICE)
        rooms = TargetTerms(
            value=100,
            due_on=date(2025, 12, 31),
            measure=Measure.LEVEL,
            direction=Direction.UP,
            nature=Nature.EXPECTED,
            definition="全市已建成并开放的少儿图书室（阅读空间）累计数；分年目标为演示数据",
            source="规划文本 D04.3.1；分年安排为演示数据",
            steps=((2021, 20), (2022, 40), (2023, 60), (2024, 80), (2025, 100)),
        )
        save_target(context, actor, "S01", Subject.NETWORK, 0, rooms)
        participants = TargetTerms(
            value=360_000,
            due_on=date(2025, 12, 31),
            measure=Measure.YEAR,
            direction=Direction.UP,
            nature=Nature.EXPECTED,
            definition="市馆读者活动全年参与人次，线上线下均计",
            source="演示数据：年度工作安排",
            baseline=281_200,
            steps=((2023, 300_000), (2024, 330_000), (2025, 360_000)),
        )
        save_target(context, actor, "E02", Subject.CITY, 0, participants)

    def confirm_targets(self) -> None:
        """A director answers for them."""
        context, actor = self.replay.context, self.replay.staff.actor(DIRECTOR)
        for code, subject in (("S01", Subject.NETWORK), ("E02", Subject.CITY)):
            target = indicator_page(context, actor, code, _NOW, subject.value).line.figures.target
            if target is not None:
                confirm_target(context, actor, code, subject, target.version)

    def state(self, department: str, name: str, entries: Sequence[Entry]) -> None:
        """A department's reporter states figures."""
        actor = self.replay.staff.actor(self._person(Role.REPORTER, department))
        self.stated[department, name] = state_figures(self.replay.context, actor, entries)

    def approve(self, department: str, name: str) -> None:
        """Its head approves them."""
        actor = self.replay.staff.actor(self._person(Role.DEPARTMENT_HEAD, department))
        chosen = [(FIGURE.name, stated) for stated in self.stated[department, name]]
        decide_many(self.replay.context, actor, chosen, Action.APPROVE)

    def _person(self, role: Role, department: str) -> str:
        today = self.replay.context.today
        return holders(role, lead_on(department, today), today)[0]


def figure_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """The story of the figures; it is told along with the work that moves by one."""
    if not any(script.kind is WorkKind.INDICATOR for script in scripts):
        return
    figures = Figures(replay)
    yield Event(at(date(2021, 2, 22), "10:10"), figures.assign)
    yield Event(at(date(2021, 3, 8), "15:00"), figures.link)
    yield Event(at(date(2021, 3, 8), "15:20"), figures.set_targets)
    yield Event(at(date(2021, 3, 10), "09:10"), figures.confirm_targets)
    yield Event(at(REORGANISED_ON, "08:40"), figures.hand_over)
    yield Event(at(date(2023, 1, 3), "09:30"), figures.redefine)
    for department in dict.fromkeys(OWNERS.values()):
        for name, on, entries in _statements(department):
            rng = series("figures", department, name)
            moment = max(office_hour(rng, on_or_after(on)), at(date(2021, 3, 11), "09:00"))
            if moment.date() >= BUSINESS_DATE:
                continue
            yield Event(moment, partial(figures.state, department, name, entries))
            if (department, name) != ("HDB", str(_LAST_MONTH)):
                decided = office_hour(rng, later(moment.date(), rng.randint(1, 2)))
                yield Event(decided, partial(figures.approve, department, name))


def _statements(department: str) -> Iterator[tuple[str, date, list[Entry]]]:
    """What a department states at a time: a name, the day, the figures."""
    own = [code for code, owner in OWNERS.items() if owner == department]
    month = Month(2021, 1)
    while month.first_day <= _LAST_MONTH.first_day:
        entries = [monthly_entry(code, month) for code in own if code in CITY_MONTHS]
        entries += [
            _entry(code, period, value)
            for code in own
            for period, value in _LEVELS.get(code, ())
            if period == month
        ]
        # The last month of loans and visits is owed still.
        if entries and (department, month) != ("JYB", _LAST_MONTH):
            yield str(month), month.last_day + timedelta(days=4), entries
        month = month.next()
    for number, year in enumerate(range(2021, 2025)):
        entries = [_entry(code, Year(year), CITY_YEARS[code][number]) for code in own if code in CITY_YEARS]
        if entries:
            yield str(year), date(year + 1, 1, 14), entries


def monthly_entry(code: str, month: Month) -> Entry:
    """What the department that answers for an indicator states of the city library for a month."""
    rng = series("figures", code, month)
    total = CITY_MONTHS[code][month.year - 2021]
    share = _SEASON[month.month - 1] / sum(_SEASON) * rng.uniform(0.94, 1.06)
    if code == "V01" and month == Month(2022, 3):
        return Entry(code, Subject.CITY, month, ValueState.MISSING, note=f"{NOTE}：闸机检修，没有计数")
    guessed = code == "V01" and rng.random() < 0.06
    measurement = Measurement.ESTIMATED if guessed else Measurement.MEASURED
    return _entry(code, month, float(round(total * share)), measurement)


def _entry(code: str, period: Period, value: float, measurement: Measurement = Measurement.MEASURED) -> Entry:
    subject = Subject.NETWORK if code == "S01" else Subject.CITY
    return Entry(code, subject, period, ValueState.VALUE, float(value), measurement, NOTE)
