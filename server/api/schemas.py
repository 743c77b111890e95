"""The shapes of what the API answers. Tests hold every answer against them; the document is made of them."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from domain.asof import Basis, Knowledge
from domain.indicators.definition import Direction, TimeAggregation, UnitAggregation
from domain.indicators.observation import Measurement, ValueState
from domain.network.units import UnitType
from domain.periods import Frequency
from domain.projects.lights import Light

Number = int | float


class Shape(BaseModel):
    """A part of an answer: these names and no others."""

    model_config = ConfigDict(extra="forbid")


class PlanName(Shape):
    """规划。"""

    code: str
    title: str


class Point(Shape):
    """数据的截至日期、所知和口径。"""

    plan: PlanName
    asof: date
    known: Knowledge
    basis: Basis
    known_at: Annotated[int, Field(description="所知截至的变更流水号")]


class Listed(Point):
    """一页数据。"""

    next: Annotated[str | None, Field(description="下一页的 cursor；null 表示已是最后一页")]


class Reason(Shape):
    """亮灯的原因。"""

    kind: str
    milestone_id: int | None
    days: int | None
    gap: float | None


class ProjectLine(Shape):
    """项目。"""

    code: str
    title: str
    light: Light
    reasons: list[Reason]
    actual: Annotated[float | None, Field(description="实际完成，百分比；从未报送为 null")]
    planned: float | None
    gap: Annotated[float | None, Field(description="实际减计划，百分点")]
    reporting: str | None
    lead_department: str | None
    last_reported_on: date | None
    node: str
    node_title: str


class Projects(Point):
    """项目清单。"""

    count: int
    projects: list[ProjectLine]


class Milestone(Shape):
    """里程碑。"""

    milestone_id: int
    title: str
    due_on: date | None
    baseline_due_on: date | None
    weight: float
    completion: float | None
    cancelled: bool


class ProjectWhole(ProjectLine):
    """项目及其里程碑。"""

    kind: str
    state: str
    planned_start: date | None
    planned_finish: date | None
    milestones: list[Milestone]


class OneProject(Point):
    """一个项目。"""

    project: ProjectWhole


class Standing(Shape):
    """进展汇总。"""

    light: Light
    actual: float | None
    planned: float | None
    gap: float | None
    total: int
    count_behind: int
    count_watch: int
    count_normal: int
    count_unset: int
    count_not_started: int
    count_paused: int
    count_done: int
    count_cancelled: int


class DomainStanding(Standing):
    """一个领域的进展。"""

    code: str
    title: str


class Reports(Shape):
    """本期填报。"""

    month: str
    due: int
    received: int


class Cockpit(Point):
    """规划总体和各领域的进展。"""

    overall: Standing
    attention: int
    reports: Reports | None
    domains: list[DomainStanding]


class IndicatorDefinition(Shape):
    """指标及其在截至日期的口径。"""

    code: str
    name: str
    definition: Annotated[str, Field(description="口径")]
    unit: Annotated[str, Field(description="计量单位")]
    frequency: Frequency
    time_aggregation: TimeAggregation
    unit_aggregation: UnitAggregation
    direction: Direction
    derived: Annotated[bool, Field(description="由其他指标算出，不能报送")]
    numerator: str | None
    denominator: str | None
    factor: float
    signed: Annotated[bool, Field(description="可以为负数")]
    source: str
    effective_on: date


class Indicators(Listed):
    """指标清单。"""

    indicators: list[IndicatorDefinition]


class PlanTarget(Shape):
    """规划目标及其进展。"""

    indicator: str
    name: str
    unit: str
    subject: Literal["city", "network"]
    value: float
    baseline: float | None
    due_on: date
    nature: str
    source: str
    confirmed: Annotated[bool, Field(description="未经确认人确认的目标不亮灯")]
    figure: Annotated[float | None, Field(description="与目标比较的数值")]
    figure_period: str | None
    actual: float | None
    planned: float | None
    light: Light


class PlanTargets(Listed):
    """规划目标清单。"""

    targets: list[PlanTarget]


class NetworkUnit(Shape):
    """单位，按截至日期的隶属和状态。"""

    code: str
    name: str
    type: UnitType
    type_name: str
    parent: Annotated[str | None, Field(description="上级单位的代码")]
    district: Annotated[str | None, Field(description="行政区划代码")]
    tags: list[str]
    address: str
    area_m2: float | None
    seats: int | None
    longitude: float | None
    latitude: float | None
    opened_on: date | None
    closed_on: date | None
    frequency: Annotated[Frequency, Field(description="按月、季、半年或年报送")]
    open: Annotated[bool, Field(description="截至日期当天是否开放")]
    effective_on: date
    owes: Annotated[list[str], Field(description="每期应报的指标")]


class Units(Listed):
    """单位清单。"""

    units: list[NetworkUnit]


class Observation(Shape):
    """一个单位一期一个指标的数据。"""

    unit: str
    period: str
    indicator: str
    state: Annotated[ValueState, Field(description="数值、真零、缺报、不适用")]
    value: Annotated[float | None, Field(description="缺报和不适用为 null")]
    measurement: Measurement
    reason: str | None
    note: str
    provisional: Annotated[bool, Field(description="未审定")]
    locked: Annotated[bool, Field(description="已审定锁定，不能再报送")]
    version: Annotated[int, Field(description="报送修改时带回，防止覆盖他人的改动")]


class Observations(Listed):
    """单位数据。"""

    observations: list[Observation]


class NetworkFigure(Shape):
    """一个范围一期一个指标的汇总数及其覆盖情况。"""

    scope: str
    indicator: str
    period: str
    value: Annotated[float | None, Field(description="没有数据为 null，绝不以 0 代替")]
    told: Annotated[int, Field(description="已报数")]
    expected: Annotated[int, Field(description="应报数")]
    not_applicable: int
    estimated: Annotated[int, Field(description="其中估算的个数")]
    estimated_share: Annotated[float | None, Field(description="估算数占数值的比例，0 至 1")]
    provisional: Annotated[int, Field(description="其中未审定的个数")]
    through: Annotated[str | None, Field(description="数据到哪一期")]
    refused: Annotated[str | None, Field(description="不能汇总的原因")]


class Figures(Listed):
    """汇总数。"""

    figures: list[NetworkFigure]


class Batch(Shape):
    """写入结果。"""

    batch: Annotated[int | None, Field(description="批次编号；全部与现有数据相同时为 null")]
    version: Annotated[int | None, Field(description="改动了的数据现在的 version")]
    changed: int
    unchanged: int


class Fault(Shape):
    """一处错误。"""

    pointer: Annotated[str, Field(description="错误在请求正文中的位置（JSON Pointer）")]
    detail: str


class Problem(BaseModel):
    """错误（RFC 9457）。"""

    model_config = ConfigDict(extra="forbid")

    type: str
    title: str
    status: int
    detail: Annotated[str, Field(description="怎么回事，该怎么办")]
    id: Annotated[str | None, Field(description="错误编号，报给系统管理员")] = None
    errors: Annotated[list[Fault] | None, Field(description="逐处错误，最多 50 处")] = None
