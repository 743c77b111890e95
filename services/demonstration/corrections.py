"""The two corrections of approved reports, recorded months later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.periods import Month
from domain.workflow import Action
from services.demonstration.narrative import Text
from services.demonstration.pace import Point, Track
from services.demonstration.rounds import DecisionPlan, ReportPlan
from services.demonstration.scenario import CORRECTION, RAISED_CORRECTION, CorrectionScenario
from services.demonstration.workdays import at


@dataclass(frozen=True, slots=True)
class _Correction:
    """A scenario with the days of the report it corrects and the words of the correction."""

    scenario: CorrectionScenario
    reported_on: date
    approved_on: date
    points: tuple[Point, ...]
    text: Text

    @property
    def code(self) -> str:
        return self.scenario.project_code.removesuffix("-01")


_CORRECTIONS = (
    _Correction(
        CORRECTION,
        date(2025, 6, 26),
        date(2025, 6, 27),
        (
            Point(date(2025, 5, 29), 50.0),
            Point(date(2025, 6, 24), CORRECTION.before),
            Point(date(2025, 10, 21), 100.0),
        ),
        Text(
            "更正6月填报：经复核，上半年推广任务中社区部分尚未开展，完成比例由100%更正为60%。",
            "原填报把已安排的场次计入了完成数，统计口径有误。",
            "补做未开展的社区推广，完成后另行填报，并在部门内统一统计口径。",
        ),
    ),
    _Correction(
        RAISED_CORRECTION,
        date(2022, 12, 28),
        date(2022, 12, 29),
        (Point(date(2022, 12, 6), RAISED_CORRECTION.before), Point(date(2023, 3, 21), 100.0)),
        Text(
            "更正2022年12月填报：年度数据汇总在年底前已经完成，完成比例由60%更正为100%。",
            "原填报时两家单位的确认回执未及时登记。",
            "完善回执登记，年度数据按期归档。",
        ),
    ),
)


def corrected_tracks(code: str, tracks: Sequence[Track]) -> tuple[Track, ...]:
    """A project's tracks, with the true course of a milestone whose report is to be corrected."""
    courses = {c.scenario.milestone_title: c.points for c in _CORRECTIONS if c.code == code}
    return tuple(
        replace(track, points=courses[track.milestone]) if track.milestone in courses else track
        for track in tracks
    )


def with_corrections(code: str, plans: Iterable[ReportPlan]) -> list[ReportPlan]:
    """A project's reports, with the report to be corrected on its days and the correction itself."""
    listed = list(plans)
    for correction in _CORRECTIONS:
        if correction.code == code:
            listed = _corrected(correction, listed)
    return listed


def _corrected(correction: _Correction, plans: Sequence[ReportPlan]) -> list[ReportPlan]:
    title = correction.scenario.milestone_title
    month = Month.of(correction.reported_on)
    first = next(plan for plan in plans if plan.month == month and title in plan.claims)
    approval = DecisionPlan(at(correction.approved_on, "15:20"), Action.APPROVE, first.decisions[-1].by)
    reported = replace(
        first,
        at=at(correction.reported_on, "10:12"),
        effective_on=correction.reported_on,
        decisions=(approval,),
    )
    recorded_on = correction.scenario.recorded_on
    correcting = replace(
        reported,
        at=at(recorded_on - timedelta(days=1), "16:05"),
        text=correction.text,
        claims={title: correction.scenario.after},
        decisions=(DecisionPlan(at(recorded_on, "09:40"), Action.APPROVE, approval.by),),
    )
    others = [plan for plan in plans if plan.month != month]
    return [*others, reported, correcting]
