"""What the demonstration is arranged to show, by name: for its printed accounts and for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

BUSINESS_DATE = date(2025, 11, 26)
"""The day on which the demonstration stands still: inside a reporting round, with work falling due."""

SEED = "金陵图书馆演示数据"
"""Start of every random series, so that each load tells the same story."""


@dataclass(frozen=True, slots=True)
class CorrectionScenario:
    """A reported completion that was corrected later; amounts in per cent.

    On ``effective_on`` the milestone stands at ``before`` by what was known then, and at ``after`` by what is
    known since ``recorded_on``.
    """

    project_code: str
    milestone_title: str
    before: float
    after: float
    effective_on: date
    recorded_on: date


CORRECTION = CorrectionScenario(
    project_code="D04.3.2-01",
    milestone_title="2025年上半年便民借阅服务推广",
    before=100.0,
    after=60.0,
    effective_on=date(2025, 6, 30),
    recorded_on=date(2025, 9, 16),
)
"""A half-year's work reported as finished that turned out not to be."""

RAISED_CORRECTION = CorrectionScenario(
    project_code="D11.1.1-01",
    milestone_title="2022年度市区业务数据汇总",
    before=60.0,
    after=100.0,
    effective_on=date(2022, 12, 30),
    recorded_on=date(2023, 2, 21),
)
"""Work that was further than its report said."""


@dataclass(frozen=True, slots=True)
class Journey:
    """One report from the form to the cockpit.

    The project's report of the month is due, one of its milestones is overdue and unfinished; once that is
    reported finished and the director approves, the project's light turns from 关注 to 正常.
    """

    project_code: str
    milestone_title: str
    month: str
    head: str
    reporter: str
    director: str


JOURNEY = Journey(
    project_code="D04.2.2-01",
    milestone_title="五年宣讲成果汇编",
    month="2025-11",
    head="linxiachu",
    reporter="xiazhiqiu",
    director="tangyuning",
)


@dataclass(frozen=True, slots=True)
class FigureJourney:
    """One figure from the form to the cockpit: the work moves by it from ``before`` to ``after`` of 100."""

    project_code: str
    node_code: str
    indicator: str
    before: float
    after: float
    period: str
    reporter: str
    head: str


FIGURE_JOURNEY = FigureJourney(
    project_code="D04.3.1-01",
    node_code="D04.3.1",
    indicator="S01",
    before=91.0,
    after=97.0,
    period="2025-11",
    reporter="mengyitang",
    head="yeyutong",
)

DEMO_LOGINS: Mapping[str, str] = MappingProxyType(
    {
        "director": "gujingyuan",
        "deputy_director": "tangyuning",
        "head": "linxiachu",
        "other_head": "moyunzheng",
        "office": "xulinqiao",
        "reporter": "xiazhiqiu",
        "other_reporter": "mengyitang",
        "unit_reviewer": "duanshuyan",
        "unit_reporter": "ninganlan",
        "statistics": "shiyingchuan",
        "staff": "panzijin",
        "panel_member": "zhangyuan",
        "trustee": "yanyiwen",
        "supervisor": "yinguanhai",
        "administrator": "luoweizhen",
        "hr": "fengjiashu",
    }
)
"""The accounts that are printed after loading, by the part they play."""
