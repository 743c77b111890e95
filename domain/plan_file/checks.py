"""Rules between the elements of a plan file: references, uniqueness, the tree, dates and sums.

Each check notes its faults and goes on. Values that could not be read are blank here and are passed
over, since their own fault is noted already.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Protocol

from domain.plan_file.located import Located
from domain.plan_file.model import (
    LEVELS,
    PARENT_LEVELS,
    BaselineFigure,
    FileDepartment,
    FileMilestone,
    FileProject,
    NamedSystem,
    PlanHeader,
    PlanNode,
    StatedTarget,
)
from domain.plan_file.shapes import PERIOD
from domain.plan_file.yaml_nodes import Faults


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


def check_header(header: Located[PlanHeader], faults: Faults) -> None:
    """A plan ends after it starts."""
    _check_days(header, "规划", "starts_on", "ends_on", faults)


def _check_days(element: Located[object], what: str, first: str, last: str, faults: Faults) -> None:
    starts, ends = getattr(element.value, first), getattr(element.value, last)
    if starts and ends and ends < starts and {first, last} <= element.lines.keys():
        faults.add(element.at(last), f"{what}的“{last}”（{ends}）早于“{first}”（{starts}）。")


def check_unique(elements: Iterable[Located[_Coded]], label: str, faults: Faults) -> frozenset[str]:
    """Codes are given once. Returns them."""
    first: dict[str, int] = {}
    for element in elements:
        code = element.value.code
        if code in first:
            faults.add(element.at("code"), f"{label}编码“{code}”重复，前一次在第{first[code]}行。")
        elif code:
            first[code] = element.at("code")
    return frozenset(first)


def check_nodes(nodes: Sequence[Located[PlanNode]], line: int, faults: Faults) -> None:
    """The nodes form one tree: known parents, fitting levels, no cycles, distinct order among siblings."""
    if not nodes:
        faults.add(line, "规划至少要有一个节点。")
    check_unique(nodes, "节点", faults)
    by_code = {node.value.code: node for node in nodes if node.value.code}
    for node in nodes:
        _check_parent(node, by_code, faults)
    _check_cycles(nodes, by_code, faults)
    _check_order(nodes, faults)


def _check_parent(node: Located[PlanNode], by_code: Mapping[str, Located[PlanNode]], faults: Faults) -> None:
    code, level, parent = node.value.code, node.value.level, node.value.parent
    if not level:
        return
    allowed = PARENT_LEVELS[level]
    if parent is None:
        if allowed and "parent" not in node.lines:
            faults.add(node.line, f"节点“{code}”是{LEVELS[level]}，缺少上级“parent”。")
        return
    if not allowed:
        faults.add(node.at("parent"), f"节点“{code}”是{LEVELS[level]}，不能有上级“{parent}”。")
    elif parent not in by_code:
        faults.add(node.at("parent"), f"节点“{code}”的上级“{parent}”不存在。")
    elif (above := by_code[parent].value.level) and above not in allowed:
        fitting = "或".join(LEVELS[name] for name in allowed)
        faults.add(
            node.at("level"),
            f"节点“{code}”是{LEVELS[level]}，上级应为{fitting}，而“{parent}”是{LEVELS[above]}。",
        )


def _check_cycles(
    nodes: Sequence[Located[PlanNode]], by_code: Mapping[str, Located[PlanNode]], faults: Faults
) -> None:
    settled: set[str] = set()
    for node in nodes:
        path: list[str] = []
        code = node.value.code
        while code in by_code and code not in settled and code not in path:
            path.append(code)
            code = by_code[code].value.parent or ""
        if code in path:
            cycle = path[path.index(code) :]
            shown = " → ".join([*cycle, cycle[0]])
            faults.add(by_code[cycle[0]].at("parent"), f"节点“{cycle[0]}”的上级关系成环：{shown}。")
        settled.update(path)


def _check_order(nodes: Iterable[Located[PlanNode]], faults: Faults) -> None:
    taken: dict[tuple[str | None, int], Located[PlanNode]] = {}
    for node in nodes:
        if "order" not in node.lines:
            continue
        code, order = node.value.code, node.value.order
        if order < 1:
            faults.add(node.at("order"), f"节点“{code}”的“order”应从1起。")
            continue
        first = taken.setdefault((node.value.parent, order), node)
        if first is not node:
            faults.add(
                node.at("order"),
                f"节点“{code}”的“order”是{order}，与同级节点“{first.value.code}”（第{first.line}行）相同。",
            )


def check_baselines(baselines: Sequence[Located[BaselineFigure]], faults: Faults) -> None:
    """Periods run forward; a stated mean names a total of the same unit and period and agrees with it."""
    check_unique(baselines, "基期数据", faults)
    by_code = {element.value.code: element.value for element in baselines if element.value.code}
    for element in baselines:
        figure = element.value
        match = PERIOD.fullmatch(figure.period)
        if match and match[1] > match[2]:
            faults.add(element.at("period"), f"基期数据“{figure.code}”的“period”起始年晚于结束年。")
        elif figure.mean_of is not None:
            _check_mean(element, by_code, faults)


def _check_mean(
    element: Located[BaselineFigure], by_code: Mapping[str, BaselineFigure], faults: Faults
) -> None:
    mean, line = element.value, element.at("mean_of")
    what = f"基期数据“{mean.code}”的“mean_of”"
    total = by_code.get(mean.mean_of or "")
    if mean.kind == "total":
        faults.add(line, f"{what}只用于年均数，而它是合计数。")
    elif total is None:
        faults.add(line, f"{what}指向“{mean.mean_of}”，没有这项基期数据。")
    elif total.kind != "total" or total.unit != mean.unit or total.period != mean.period:
        faults.add(line, f"{what}应指向单位、期间都相同的合计数，“{total.code}”不是。")
    elif total.period and "value" in element.lines:
        computed = total.number / total.years
        # Half a unit of the last decimal stated: what rounding may take away.
        exponent = mean.number.as_tuple().exponent
        tolerance = Decimal(1).scaleb(int(exponent)) / 2
        if abs(computed - mean.number) > tolerance:
            faults.add(
                element.at("value"),
                f"基期数据“{mean.code}”为{mean.value}，与“{total.code}”{total.value}÷{total.years}年"
                f"={computed.normalize():f}不符，请核对。",
            )


def check_targets(
    targets: Sequence[Located[StatedTarget]], nodes: Iterable[Located[PlanNode]], faults: Faults
) -> None:
    """Targets stand at known nodes."""
    check_unique(targets, "规划目标", faults)
    known = {node.value.code for node in nodes}
    for element in targets:
        target = element.value
        if target.node and target.node not in known:
            faults.add(element.at("node"), f"规划目标“{target.code}”所在节点“{target.node}”不存在。")


def check_systems(
    systems: Sequence[Located[NamedSystem]], nodes: Iterable[Located[PlanNode]], faults: Faults
) -> None:
    """Named systems have distinct names and stand at known nodes."""
    check_unique(systems, "命名体系", faults)
    known = {node.value.code for node in nodes}
    named: dict[str, int] = {}
    for element in systems:
        system = element.value
        if system.name in named:
            faults.add(element.at("name"), f"命名体系“{system.name}”重名，前一次在第{named[system.name]}行。")
        elif system.name:
            named[system.name] = element.at("name")
        for code, line in zip(system.nodes, element.entries.get("nodes", ()), strict=True):
            if code not in known:
                faults.add(line, f"命名体系“{system.code}”所在节点“{code}”不存在。")


def check_work(
    departments: Sequence[Located[FileDepartment]],
    projects: Sequence[Located[FileProject]],
    milestones: Sequence[Located[FileMilestone]],
    nodes: Iterable[Located[PlanNode]],
    faults: Faults,
) -> None:
    """Projects and milestones refer to elements of the file; weights are positive, dates run forward."""
    known_departments = check_unique(departments, "部门", faults)
    known_projects = check_unique(projects, "项目", faults)
    known_nodes = {node.value.code for node in nodes}
    for project in projects:
        _check_project(project, known_nodes, known_departments, faults)
    for milestone in milestones:
        name = milestone.value.project
        what = f"项目“{name}”的里程碑“{milestone.value.title}”"
        if name and name not in known_projects:
            faults.add(milestone.at("project"), f"里程碑“{milestone.value.title}”的项目“{name}”不存在。")
        _check_weight(milestone, what, milestone.value.weight, faults)


def _check_project(
    element: Located[FileProject], nodes: set[str], departments: frozenset[str], faults: Faults
) -> None:
    project = element.value
    what = f"项目“{project.code}”"
    if project.node and project.node not in nodes:
        faults.add(element.at("node"), f"{what}所在节点“{project.node}”不存在。")
    named = [(project.lead_department, element.at("lead_department"))]
    named += zip(project.supporting_departments, element.entries["supporting_departments"], strict=True)
    for department, line in named:
        if department and department not in departments:
            faults.add(line, f"{what}的部门“{department}”没有列在“departments”中。")
    _check_days(element, what, "planned_start", "planned_finish", faults)
    _check_weight(element, what, project.weight, faults)


def _check_weight(element: Located[object], what: str, weight: float, faults: Faults) -> None:
    if "weight" in element.lines and not (math.isfinite(weight) and weight > 0):
        faults.add(element.at("weight"), f"{what}的权重应为大于0的数。")
