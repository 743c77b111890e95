"""The talent programme at a glance: what the overview shows, and how stages and hours are taken together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.asof import AsOf
from domain.talent.achievements import AchievementLevel
from domain.talent.cadre_views import ReserveCounts
from domain.talent.hours import TENTH, HourRule, Tenths
from domain.talent.hours_views import ClosedYear, DepartmentHours
from domain.talent.programme import Stage
from domain.talent.programme_views import BatchLine


class Band(StrEnum):
    """Stages of applications taken together, in the order of the way."""

    APPLIED = "applied"
    QUALIFIED = "qualified"
    PUBLISHED = "published"
    SELECTED = "selected"
    TRAINING = "training"
    ASSESSED = "assessed"
    COMPLETED = "completed"
    EXITED = "exited"
    REFUSED = "refused"


BAND_WORDS: Mapping[Band, str] = {
    Band.APPLIED: "待审查",
    Band.QUALIFIED: "待评审",
    Band.PUBLISHED: "公示",
    Band.SELECTED: "已认定",
    Band.TRAINING: "培养中",
    Band.ASSESSED: "期满考核",
    Band.COMPLETED: "已结项",
    Band.EXITED: "已退出",
    Band.REFUSED: "未入选",
}
_BAND_OF: Mapping[Stage, Band] = {
    Stage.APPLIED: Band.APPLIED,
    Stage.RETURNED: Band.APPLIED,
    Stage.UNQUALIFIED: Band.REFUSED,
    Stage.QUALIFIED: Band.QUALIFIED,
    Stage.PASSED_OVER: Band.REFUSED,
    Stage.PROPOSED: Band.PUBLISHED,
    Stage.PUBLISHED: Band.PUBLISHED,
    Stage.STOPPED: Band.REFUSED,
    Stage.SELECTED: Band.SELECTED,
    Stage.TRAINING: Band.TRAINING,
    Stage.ASSESSED: Band.ASSESSED,
    Stage.COMPLETED: Band.COMPLETED,
    Stage.EXITED: Band.EXITED,
}


class Course(StrEnum):
    """The coarsest way to say where people stand, for those who read counts alone."""

    CHOOSING = "choosing"
    RUNNING = "running"
    ENDED = "ended"
    REFUSED = "refused"


COURSE_WORDS: Mapping[Course, str] = {
    Course.CHOOSING: "选拔中",
    Course.RUNNING: "在培",
    Course.ENDED: "已结项或退出",
    Course.REFUSED: "未入选",
}
_COURSE_OF: Mapping[Band, Course] = {
    Band.APPLIED: Course.CHOOSING,
    Band.QUALIFIED: Course.CHOOSING,
    Band.PUBLISHED: Course.CHOOSING,
    Band.SELECTED: Course.RUNNING,
    Band.TRAINING: Course.RUNNING,
    Band.ASSESSED: Course.RUNNING,
    Band.COMPLETED: Course.ENDED,
    Band.EXITED: Course.ENDED,
    Band.REFUSED: Course.REFUSED,
}


def by_band(counts: Mapping[Stage, int]) -> dict[Band, int]:
    """Applications by band; what was never submitted belongs to none."""
    found = dict.fromkeys(Band, 0)
    for stage, number in counts.items():
        if stage in _BAND_OF:
            found[_BAND_OF[stage]] += number
    return found


def by_course(counts: Iterable[Mapping[Stage, int]]) -> dict[Course, int]:
    """Applications of several batches, in the coarsest way."""
    found = dict.fromkeys(Course, 0)
    for one in counts:
        for band, number in by_band(one).items():
            found[_COURSE_OF[band]] += number
    return found


BIN = 3 * TENTH
"""How wide a column of the dot strip is, in tenths of an hour."""
TALLEST = 60
"""The most dots that stand on one another; beyond it a dot stands for several people."""
HOUR_STEPS = (0, 300, 600, 900, 1200)
"""Where the groups of hours begin that readers of counts see, in tenths."""


@dataclass(frozen=True, slots=True)
class Strip:
    """People by their hours, in columns of ``BIN``: dots for all hours, and for professional ones.

    ``each`` is how many people a dot stands for. A column is its lower edge and how many people have met what
    is asked of them and have not.
    """

    each: int
    total: tuple[tuple[Tenths, int, int], ...]
    professional: tuple[tuple[Tenths, int, int], ...]


def strip_of(people: Sequence[tuple[Tenths, Tenths, bool, bool]]) -> Strip:
    """The strip of people by all hours, professional hours, and whether each of them suffices."""
    total = _columns((hours, met) for hours, _, met, _ in people)
    professional = _columns((hours, met) for _, hours, _, met in people)
    tallest = max((met + short for _, met, short in (*total, *professional)), default=0)
    return Strip(max(1, -(-tallest // TALLEST)), total, professional)


def _columns(values: Iterable[tuple[Tenths, bool]]) -> tuple[tuple[Tenths, int, int], ...]:
    counted = Counter((hours // BIN * BIN, met) for hours, met in values)
    return tuple(
        (edge, counted[edge, True], counted[edge, False]) for edge in sorted({edge for edge, _ in counted})
    )


def by_hours(hours: Iterable[Tenths]) -> dict[Tenths, int]:
    """People by groups of hours, each by where it begins."""
    found = dict.fromkeys(HOUR_STEPS, 0)
    for one in hours:
        found[max(step for step in HOUR_STEPS if step <= max(one, 0))] += 1
    return found


@dataclass(frozen=True, slots=True)
class HoursGlance:
    """The library's hours of a year. ``strip`` is None for readers of counts alone, who get ``groups``."""

    year: int
    years: tuple[int, ...]
    rule: HourRule
    closed: ClosedYear | None
    total: DepartmentHours
    departments: tuple[DepartmentHours, ...]
    strip: Strip | None
    groups: tuple[tuple[Tenths, int | None], ...]

    @property
    def shown(self) -> tuple[DepartmentHours, ...]:
        """The departments that are broken down, those furthest behind first."""
        told = [one for one in self.departments if one.people]
        return tuple(sorted(told, key=lambda one: (one.share or 0.0, one.name)))

    @property
    def hidden(self) -> int:
        """How many departments are too small to be broken down."""
        return sum(one.people is None for one in self.departments)


@dataclass(frozen=True, slots=True)
class ProgrammeGlance:
    """The 111 programme. ``batches`` is empty for those who read counts alone, who get ``courses``.

    ``running`` and ``selected`` are None where the number would tell of a group too small to be shown.
    """

    running: int | None
    selected: int | None
    quota: int
    batches: tuple[BatchLine, ...]
    courses: tuple[tuple[Course, int | None], ...]


@dataclass(frozen=True, slots=True)
class AchievementGlance:
    """Works that count, by level and year; a work of several people counts once."""

    counts: Mapping[tuple[AchievementLevel, int], int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    @property
    def years(self) -> tuple[int, ...]:
        """The years from the first that has one to the last, the earliest first."""
        told = [year for _, year in self.counts]
        return tuple(range(min(told), max(told) + 1)) if told else ()

    def of(self, level: AchievementLevel | None = None, year: int | None = None) -> int:
        """Those of a level, of a year, of both."""
        return sum(
            number
            for (one, when), number in self.counts.items()
            if level in (None, one) and year in (None, when)
        )


@dataclass(frozen=True, slots=True)
class Links:
    """Where the reader may go on to."""

    programme: bool
    achievements: bool
    cadres: bool
    claims: bool
    manages: bool


@dataclass(frozen=True, slots=True)
class TalentOverview:
    """Everything the overview shows one reader. ``floor`` is the smallest group that is shown by itself."""

    as_of: AsOf
    is_default: bool
    programme: ProgrammeGlance
    achievements: AchievementGlance
    hours: HoursGlance
    reserve: ReserveCounts
    floor: int
    counts_only: bool
    links: Links
