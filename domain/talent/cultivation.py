"""培养 of those selected: mentors, goals that can be measured, reviews, assessments, and how it ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

GOAL_LIMIT = 120
MEASURE_LIMIT = 300
UNIT_LIMIT = 10
TEXT_LIMIT = 1000
REASON_LIMIT = 500
FIELD_LIMIT = 60
GOALS = 20
"""How many goals one plan has at most."""
MENTORS = 3
"""How many mentors one has at a time."""
LONGEST_YEARS = 6
"""How long somebody is cultivated at most, with all extensions."""
LARGEST = 1_000_000.0
"""No goal of a person is a larger number."""
ASSESSED_FROM_MONTH = 11
"""A year may be assessed from this month of it on."""


class CultivationState(StrEnum):
    """Where somebody's cultivation stands."""

    UNDER_WAY = "under_way"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class CultivationStep(StrEnum):
    """What happens to a cultivation as a whole."""

    START = "start"
    RESCHEDULE = "reschedule"
    CLOSE = "close"
    EXTEND = "extend"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


class GoalState(StrEnum):
    """Where a goal stands; all but the first mean that it is over."""

    OPEN = "open"
    ACHIEVED = "achieved"
    MISSED = "missed"
    DROPPED = "dropped"


class Outcome(StrEnum):
    """What a review finds; the last two end the goal."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    ACHIEVED = "achieved"
    MISSED = "missed"


class AssessmentKind(StrEnum):
    """年度考核 and 期满考核."""

    ANNUAL = "annual"
    FINAL = "final"


class Grade(StrEnum):
    """The result of an assessment."""

    EXCELLENT = "excellent"
    PASS = "pass"
    BASIC = "basic"
    FAIL = "fail"


STATE_WORDS: Mapping[CultivationState, str] = {
    CultivationState.UNDER_WAY: "培养中",
    CultivationState.CLOSED: "已结项",
    CultivationState.WITHDRAWN: "已退出",
}
STEP_WORDS: Mapping[CultivationStep, str] = {
    CultivationStep.START: "开始培养",
    CultivationStep.RESCHEDULE: "调整培养期",
    CultivationStep.CLOSE: "结项",
    CultivationStep.EXTEND: "续培",
    CultivationStep.WITHDRAW: "退出",
    CultivationStep.REOPEN: "恢复培养",
}
GOAL_WORDS: Mapping[GoalState, str] = {
    GoalState.OPEN: "进行中",
    GoalState.ACHIEVED: "已达成",
    GoalState.MISSED: "未达成",
    GoalState.DROPPED: "已取消",
}
OUTCOME_WORDS: Mapping[Outcome, str] = {
    Outcome.ON_TRACK: "进展正常",
    Outcome.AT_RISK: "存在风险",
    Outcome.ACHIEVED: "已达成",
    Outcome.MISSED: "未达成",
}
ASSESSMENT_WORDS: Mapping[AssessmentKind, str] = {
    AssessmentKind.ANNUAL: "年度考核",
    AssessmentKind.FINAL: "期满考核",
}
GRADE_WORDS: Mapping[Grade, str] = {
    Grade.EXCELLENT: "优秀",
    Grade.PASS: "合格",
    Grade.BASIC: "基本合格",
    Grade.FAIL: "不合格",
}
_ENDING: Mapping[Outcome, GoalState] = {
    Outcome.ACHIEVED: GoalState.ACHIEVED,
    Outcome.MISSED: GoalState.MISSED,
}


@dataclass(frozen=True, slots=True)
class Term:
    """From when until when somebody is cultivated, both days included."""

    starts_on: date
    ends_on: date

    @property
    def years(self) -> range:
        """The years it touches."""
        return range(self.starts_on.year, self.ends_on.year + 1)


@dataclass(frozen=True, slots=True)
class Mentorship:
    """Who guides somebody in what, from when until when (None: until the cultivation ends)."""

    mentorship_id: int
    version: int
    mentor_id: int
    """The mentor's account: a mentor need not be on the staff register."""
    field: str
    from_day: date
    to_day: date | None
    reason: str = ""
    removed: bool = False

    def on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return not self.removed and self.from_day <= day and (self.to_day is None or day <= self.to_day)


@dataclass(frozen=True, slots=True)
class GoalTerms:
    """A goal that can be measured: what, by which measure, how many of which unit (if a number), by when."""

    title: str
    measure: str
    target: float | None
    unit: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Review:
    """What somebody found of a goal on a day; ``reached`` in the goal's unit."""

    review_id: int
    on: date
    outcome: Outcome
    reached: float | None
    comment: str
    author_id: int | None


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as of a point of view with its reviews, the first one first."""

    goal_id: int
    version: int
    terms: GoalTerms
    state: GoalState
    on: date
    """Since when it stands as it does."""
    reason: str = ""
    reviews: tuple[Review, ...] = ()

    @property
    def over(self) -> bool:
        """Whether nothing more is to be reviewed."""
        return self.state is not GoalState.OPEN

    @property
    def reached(self) -> float | None:
        """What the latest review that told a number found."""
        return next((r.reached for r in reversed(self.reviews) if r.reached is not None), None)

    def late(self, today: date) -> bool:
        """Whether it is open and past its day."""
        return not self.over and self.terms.due_on is not None and self.terms.due_on < today


@dataclass(frozen=True, slots=True)
class Assessment:
    """The result of one year's or of the final assessment. ``year`` is that in which a final one is due."""

    kind: AssessmentKind
    year: int
    grade: Grade
    opinion: str
    on: date
    version: int
    author_id: int | None
    reason: str = ""
    """Why it was corrected, if it was."""


class Faults:
    """The faults of a form by field; ``settle`` raises Invalid that tells all of them."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def note(self, name: str, told: str) -> None:
        """Note a fault; the first one of a field stays."""
        self.found.setdefault(name, told)

    def text(self, given: str, what: str, name: str, limit: int, missing: str = "") -> str:
        """A text as it is kept; notes what is missing or too long."""
        words = given.strip()
        if missing and not words:
            self.note(name, missing)
        elif len(words) > limit:
            self.note(name, f"{what}不超过 {limit} 字，现在有 {len(words)} 字，请精简。")
        return words

    def settle(self) -> None:
        """Raise Invalid when anything was noted."""
        if self.found:
            raise Invalid("".join(self.found.values()), self.found)


def check_term(term: Term) -> None:
    """Raise Invalid for a term that ends before it begins or lasts longer than anybody is cultivated."""
    faults = Faults()
    if term.ends_on <= term.starts_on:
        faults.note("ends_on", "培养期的结束日期须晚于开始日期，请修改。")
    elif term.ends_on > years_after(term.starts_on, LONGEST_YEARS):
        faults.note("ends_on", f"培养期连同续培最长 {LONGEST_YEARS} 年，请修改结束日期。")
    faults.settle()


def years_after(day: date, years: int) -> date:
    """The same day some years later; the 28th for a 29th of February."""
    leap = day.month == 2 and day.day == 29
    return date(day.year + years, day.month, 28 if leap else day.day)


def checked_goal(terms: GoalTerms, term: Term, others: Iterable[Goal], before: Goal | None) -> GoalTerms:
    """A goal as it is kept: within the term, measurable, and not there already.

    Raises Invalid that names every faulty field.
    """
    faults = Faults()
    title = faults.text(terms.title, "目标", "title", GOAL_LIMIT, "请填写目标，一句话说清要做到什么。")
    measure = faults.text(
        terms.measure, "衡量标准", "measure", MEASURE_LIMIT, "请填写衡量标准：凭什么判断目标已达成。"
    )
    unit = faults.text(terms.unit, "单位", "unit", UNIT_LIMIT)
    if terms.target is not None and not 0 < terms.target <= LARGEST:
        faults.note("target", f"目标值须大于 0 且不超过 {LARGEST:,.0f}，请修改；没有数量要求的可不填。")
    if terms.target is not None and not unit:
        faults.note("unit", "填写了目标值，请写明单位，如“篇”“场”。")
    if terms.due_on is None:
        faults.note("due_on", "请填写完成期限。")
    elif not term.starts_on <= terms.due_on <= term.ends_on:
        faults.note("due_on", f"完成期限须在培养期内（{term.starts_on} 至 {term.ends_on}），请修改。")
    live = [goal for goal in others if not goal.over and (before is None or goal.goal_id != before.goal_id)]
    if any(goal.terms.title == title for goal in live):
        faults.note("title", f"已有目标“{title}”正在进行，没有重复添加。")
    if before is None and len(live) >= GOALS:
        faults.note("title", f"进行中的目标最多 {GOALS} 个，请合并后再添加。")
    faults.settle()
    return GoalTerms(title, measure, terms.target, unit if terms.target is not None else "", terms.due_on)


def check_open(goal: Goal, doing: str) -> None:
    """Raise Invalid when a goal is over, saying since when and what can be done instead."""
    if goal.over:
        raise Invalid(
            f"目标“{goal.terms.title}”已于 {goal.on} 办结（{GOAL_WORDS[goal.state]}），不能再{doing}。"
            "如需继续，请组织人事恢复该目标，或另立新目标。",
            {"goal": "已办结"},
        )


def goal_after(
    goal: Goal, outcome: Outcome | None, reached: float | None, comment: str, on: date, today: date
) -> tuple[str, GoalState]:
    """The comment as kept and the state of the goal after a review.

    Raises Invalid for a goal that is over, a review without finding or comment, one of tomorrow or before
    the last, and a goal said to be reached whose number is not.
    """
    check_open(goal, "填写阶段评估")
    faults = Faults()
    words = faults.text(
        comment, "评估意见", "comment", TEXT_LIMIT, "请填写评估意见：进展如何，下一步做什么。"
    )
    if outcome is None:
        faults.note("outcome", "请选择评估结论。")
    if reached is not None and not 0 <= reached <= LARGEST:
        faults.note("reached", f"完成值须在 0 至 {LARGEST:,.0f} 之间，请修改。")
    elif outcome is Outcome.ACHIEVED and goal.terms.target is not None:
        if reached is None:
            faults.note("reached", "认定已达成须填写完成值。")
        elif reached < goal.terms.target:
            told = f"完成值 {reached:g} 未达到目标值 {goal.terms.target:g}{goal.terms.unit}"
            faults.note("reached", f"{told}，不能认定为已达成。请核对完成值，或改选其他结论。")
    if on > today:
        faults.note("on", f"评估日期不能晚于今天（{today}），请修改。")
    elif goal.reviews and on < goal.reviews[-1].on:
        faults.note("on", f"评估日期不能早于上次评估（{goal.reviews[-1].on}），请修改。")
    faults.settle()
    return words, _ENDING.get(outcome, GoalState.OPEN) if outcome else GoalState.OPEN


def check_mentorship(
    wanted: Mentorship, person_user_id: int, term: Term, others: Iterable[Mentorship]
) -> Mentorship:
    """A mentorship as it is kept.

    Raises Invalid when one would be one's own mentor, the days are wrong, the same mentor has days already,
    or more than ``MENTORS`` would guide at a time.
    """
    faults = Faults()
    field = faults.text(wanted.field, "指导方向", "field", FIELD_LIMIT, "请填写指导方向，如“古籍保护”。")
    if wanted.mentor_id == person_user_id:
        faults.note("mentor", "导师不能是本人，请重新选择。")
    if wanted.to_day is not None and wanted.to_day < wanted.from_day:
        faults.note("to_day", "结束日期不能早于开始日期，请修改。")
    if not term.starts_on <= wanted.from_day <= term.ends_on:
        faults.note("from_day", f"开始日期须在培养期内（{term.starts_on} 至 {term.ends_on}），请修改。")
    last = wanted.to_day or date.max
    meanwhile = [
        other
        for other in others
        if not other.removed
        and other.mentorship_id != wanted.mentorship_id
        and other.from_day <= last
        and (other.to_day is None or other.to_day >= wanted.from_day)
    ]
    if any(other.mentor_id == wanted.mentor_id for other in meanwhile):
        faults.note("mentor", "该导师在这段时间已在指导此人，没有重复添加，请核对起止日期。")
    elif len(meanwhile) >= MENTORS:
        faults.note("mentor", f"同一时间最多 {MENTORS} 位导师，请先结束一位。")
    faults.settle()
    return Mentorship(
        wanted.mentorship_id, wanted.version, wanted.mentor_id, field, wanted.from_day, wanted.to_day
    )
