"""汇报文字: every sentence follows from the figures, and reads like an official wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from components.briefing import briefing
from domain.asof import AsOf
from domain.node_views import NodeOverview, NodePlace
from domain.plan import NodeLevel, PlanLabel, PlanNode, PlanView
from domain.projects.lights import Thresholds
from domain.projects.reporting import ReportingSignal
from domain.projects.rollup import roll_up, stand
from domain.projects.trend import ProgressCurve
from domain.projects.views import ProjectLine
from domain.projects.work import ProjectWork
from tests.unit.domain.builders import PLAN_END, milestone, work

ON = date(2024, 6, 20)
PLAN = PlanLabel(1, "P-14", "试验规划", date(2021, 1, 1), PLAN_END)
NODE = PlanNode(1, "D01", None, NodeLevel.DOMAIN, 1, "空间建设", "", False)
RULES = Thresholds()


def line(found: ProjectWork, department: str = "业务部") -> ProjectLine:
    standing = stand(found, ON, RULES, PLAN_END)
    nobody: dict[str, Any] = {
        "reporting": None,
        "signal": ReportingSignal.NONE,
        "lead_department_id": 1,
        "director": "",
        "owner": "",
        "pending_report_id": None,
        "may_report": False,
        "may_decide": False,
        "decidable": 0,
    }
    return ProjectLine(
        project_id=found.project_id,
        code=found.code,
        title=found.title,
        node_id=1,
        work=found,
        progress=standing.progress,
        verdict=standing.verdict,
        lead_department=department,
        last_reported_on=found.last_reported_on,
        **nobody,
    )


def told(*works: ProjectWork, node: PlanNode | None = NODE) -> str:
    view = PlanView(PLAN, AsOf(ON, 1), ON, 1)
    rolled = roll_up([stand(found, ON, RULES, PLAN_END) for found in works], RULES)
    lines = tuple(line(found) for found in works)
    curve = ProgressCurve((), (), PLAN.starts_on, PLAN.ends_on)
    return briefing(NodeOverview(NodePlace(view, node, ()), rolled, None, (), lines, curve))


def reported(found: ProjectWork, completed_on: date | None = None) -> ProjectWork:
    steps = tuple(
        replace(m, last_reported_on=ON, completed_on=completed_on if m.complete else None)
        for m in found.milestones
    )
    return replace(found, milestones=steps)


LATE = reported(work(milestone(date(2024, 1, 31)), milestone(date(2024, 12, 31)), code="A"))
DONE = reported(work(milestone(date(2024, 6, 10), 100.0), code="B"), date(2024, 6, 12))
SOON = reported(work(milestone(date(2024, 7, 1), 40.0), milestone(date(2024, 5, 1), 100.0), code="C"))


def test_it_tells_counts_progress_what_is_behind_finished_and_due() -> None:
    assert told(LATE, DONE, SOON) == (
        "截至2024年6月20日，“空间建设”共有在册项目 3 个，其中完成 1 个、正常 1 个、滞后 1 个。"
        "总体进度 56.7%，序时进度 66.7%，落后 10.0 个百分点。"
        "滞后项目有：项目（业务部，完成 0%，序时 50.0%）。"
        "6 月以来完成里程碑 1 项：项目“里程碑”。"
        "未来 30 天内有 1 项里程碑到期：项目“里程碑”。"
    )


def test_the_plan_as_a_whole_goes_by_its_title() -> None:
    assert told(DONE, node=None).startswith("截至2024年6月20日，试验规划共有在册项目 1 个")


def test_what_was_never_reported_is_not_told_as_nought() -> None:
    text = told(work(milestone(date(2024, 12, 31))))
    assert "尚未报送过进展" in text
    assert "0.0%" not in text


def test_nothing_is_said_of_an_empty_node() -> None:
    assert told() == "截至2024年6月20日，“空间建设”下没有在册项目。"


def test_long_lists_are_counted() -> None:
    many = [
        reported(work(milestone(date(2024, 1, 31)), milestone(date(2024, 2, 28)), code=f"A{n}"))
        for n in range(8)
    ]
    text = told(*many)
    assert text.count("业务部") == 5
    assert "；等 8 项。" in text
