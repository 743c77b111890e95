"""From the text of a plan file to a ``PlanFile``, or to all of its faults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import yaml

from domain.plan_file import checks
from domain.plan_file.faults import PlanFault, PlanFileInvalid
from domain.plan_file.located import Located, values
from domain.plan_file.model import (
    ALSO_IN,
    BASELINE_KINDS,
    DEMONSTRATION_LABEL,
    FORMAT,
    LEVELS,
    SUGGESTION_STATUS,
    SYSTEM_KINDS,
    TARGET_KINDS,
    BaselineFigure,
    Measure,
    NamedSystem,
    PlanFile,
    PlanHeader,
    PlanNode,
    Shortfall,
    StatedTarget,
)
from domain.plan_file.parse_work import read_department, read_milestone, read_project
from domain.plan_file.shapes import (
    CODE,
    CODE_EXAMPLE,
    NODE_CODE,
    NODE_CODE_EXAMPLE,
    PERIOD,
    PERIOD_EXAMPLE,
    PLAN_CODE,
    PLAN_CODE_EXAMPLE,
)
from domain.plan_file.yaml_nodes import Faults, Fields, compose

T = TypeVar("T")

MAX_BYTES = 5 * 1024 * 1024

_REQUIRED = ("format", "plan", "baselines", "shortfalls", "nodes", "targets", "systems")
_OPTIONAL = ("demonstration", "departments", "projects", "milestones")
# Stands in for a day that could not be read; the fault is noted, so it never leaves this module.
_NO_DAY = date.min


@dataclass(frozen=True, slots=True)
class ParsedPlan:
    """A sound plan and the line of each of its elements, by section and code."""

    plan: PlanFile
    lines: Mapping[tuple[str, str], int]

    def line_of(self, section: str, code: str) -> int:
        """The line where an element starts."""
        return self.lines[section, code]


def decode_plan(data: bytes) -> str:
    """The text of a plan file's bytes (UTF-8, with or without a byte order mark).

    Raises PlanFileInvalid if the file is larger than MAX_BYTES or in another encoding.
    """
    _require_size(len(data))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PlanFileInvalid([PlanFault(line, "不是UTF-8编码，请另存为UTF-8后再载入。")]) from error


def _require_size(size: int) -> None:
    if size > MAX_BYTES:
        limit = MAX_BYTES // 1024 // 1024
        raise PlanFileInvalid(
            [PlanFault(1, f"文件有{size / 1024 / 1024:.1f}MB，超过{limit}MB，不是规划文件。")]
        )


def parse_plan(text: str) -> ParsedPlan:
    """Read and check a plan written as YAML or JSON.

    Raises PlanFileInvalid with every fault that was found, each with its line.
    """
    _require_size(len(text.encode("utf-8", "surrogatepass")))
    faults = Faults()
    root = compose(text, faults)
    if root is None:
        raise PlanFileInvalid([PlanFault(1, "文件是空的。")])
    if not isinstance(root, yaml.MappingNode):
        faults.at(root, "文件最外层应是“键: 值”的形式（format、plan、nodes等），不是规划文件。")
        raise PlanFileInvalid(faults.found)
    parsed = _read(Fields(root, faults, "文件", _REQUIRED, _OPTIONAL), faults)
    faults.stop_if_any()
    return parsed


def _read(root: Fields, faults: Faults) -> ParsedPlan:
    root.choice("format", {str(FORMAT): "本程序认识的版本"})
    demonstration = _demonstration(root, faults)
    header = _header(root)
    baselines = _section(root, faults, "baselines", "基期数据", _baseline)
    shortfalls = _section(root, faults, "shortfalls", "短板", _shortfall)
    nodes = _section(root, faults, "nodes", "节点", _node)
    targets = _section(root, faults, "targets", "规划目标", _target)
    systems = _section(root, faults, "systems", "命名体系", _system)
    departments = _section(root, faults, "departments", "部门", read_department)
    projects = _section(root, faults, "projects", "项目", read_project)
    milestones = _section(root, faults, "milestones", "里程碑", read_milestone)

    if header is not None:
        checks.check_header(header, faults)
    checks.check_nodes(nodes, root.lines.get("nodes", root.line), faults)
    checks.check_baselines(baselines, faults)
    checks.check_targets(targets, nodes, faults)
    checks.check_systems(systems, nodes, faults)
    checks.check_unique(shortfalls, "短板", faults)
    checks.check_work(departments, projects, milestones, nodes, faults)
    if milestones and not root.has("projects"):
        faults.add(root.lines["milestones"], "有“milestones”就必须有“projects”。")
    faults.stop_if_any()
    if header is None:
        raise PlanFileInvalid([PlanFault(root.line, "文件缺少“plan”。")])

    plan = PlanFile(
        header=header.value,
        baselines=values(baselines),
        shortfalls=values(shortfalls),
        nodes=values(nodes),
        targets=values(targets),
        systems=values(systems),
        departments=values(departments),
        projects=values(projects) if root.has("projects") else None,
        milestones=values(milestones),
        demonstration=demonstration,
    )
    lines = {
        (section, element.value.code): element.line
        for section, elements in (
            ("baselines", baselines),
            ("shortfalls", shortfalls),
            ("nodes", nodes),
            ("targets", targets),
            ("systems", systems),
            ("departments", departments),
            ("projects", projects),
        )
        for element in elements
    }
    return ParsedPlan(plan, lines)


def _section(
    root: Fields,
    faults: Faults,
    name: str,
    label: str,
    read: Callable[[yaml.Node, str, int, Faults], Located[T]],
) -> list[Located[T]]:
    return [
        read(node, _called(node, label, order), order, faults)
        for order, node in enumerate(root.items(name), start=1)
    ]


def _called(node: yaml.Node, label: str, order: int) -> str:
    """How messages call an element: by its code if it shows one, else by its place."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == "code" and isinstance(value, yaml.ScalarNode) and value.value:
                return f"{label}“{value.value[:60]}”"
    return f"第{order}个{label}"


def _demonstration(root: Fields, faults: Faults) -> date | None:
    fields = root.mapping("demonstration", "演示标记", ("label", "business_date"))
    if fields is None:
        return None
    label = fields.text("label", 20)
    if label and label != DEMONSTRATION_LABEL:
        faults.add(fields.lines["label"], f"演示标记的“label”只能是“{DEMONSTRATION_LABEL}”。")
    return fields.day("business_date")


def _header(root: Fields) -> Located[PlanHeader] | None:
    required = ("code", "title", "organisation", "starts_on", "ends_on")
    fields = root.mapping("plan", "规划", required, ("document_number", "note"))
    if fields is None:
        return None
    header = PlanHeader(
        code=fields.code("code", PLAN_CODE, PLAN_CODE_EXAMPLE),
        title=fields.text("title", 200),
        document_number=fields.optional_text("document_number", 80),
        organisation=fields.text("organisation", 120),
        starts_on=fields.day("starts_on") or _NO_DAY,
        ends_on=fields.day("ends_on") or _NO_DAY,
        note=fields.optional_text("note", 2000, lines=True),
    )
    return Located(header, fields.line, fields.lines)


def _baseline(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[BaselineFigure]:
    required = ("code", "name", "value", "unit", "period", "kind")
    fields = Fields(node, faults, what, required, ("mean_of",))
    baseline = BaselineFigure(
        code=fields.code("code", CODE, CODE_EXAMPLE),
        order=order,
        name=fields.text("name", 120),
        value=fields.figure("value"),
        unit=fields.text("unit", 20),
        period=fields.code("period", PERIOD, PERIOD_EXAMPLE),
        kind=fields.choice("kind", BASELINE_KINDS),
        mean_of=fields.optional_text("mean_of", 60),
    )
    return Located(baseline, fields.line, fields.lines)


def _shortfall(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[Shortfall]:
    fields = Fields(node, faults, what, ("code", "title", "summary"))
    shortfall = Shortfall(
        code=fields.code("code", CODE, CODE_EXAMPLE),
        order=order,
        title=fields.text("title", 120),
        summary=fields.text("summary", 2000, lines=True),
    )
    return Located(shortfall, fields.line, fields.lines)


def _node(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[PlanNode]:
    required = ("code", "level", "order", "title")
    fields = Fields(node, faults, what, required, ("parent", "summary", "keywords", "suggested"))
    deliverables, measures = _suggestions(fields, what, faults)
    value = PlanNode(
        code=fields.code("code", NODE_CODE, NODE_CODE_EXAMPLE),
        level=fields.choice("level", LEVELS),
        parent=fields.optional_text("parent", 60),
        order=fields.integer("order"),
        title=fields.text("title", 200),
        summary=fields.optional_text("summary", 2000, lines=True),
        keywords=fields.texts("keywords", 60)[0],
        deliverables=deliverables,
        measures=measures,
    )
    return Located(value, fields.line, fields.lines)


def _suggestions(node: Fields, what: str, faults: Faults) -> tuple[tuple[str, ...], tuple[Measure, ...]]:
    suggested = node.mapping("suggested", f"{what}的建议", ("status",), ("deliverables", "measures"))
    if suggested is None:
        return (), ()
    status = suggested.text("status", 20)
    if status and status != SUGGESTION_STATUS:
        faults.add(suggested.lines["status"], f"{what}的建议只能是“{SUGGESTION_STATUS}”，确认在系统中进行。")
    measures: list[Measure] = []
    for item in suggested.items("measures"):
        fields = Fields(item, faults, f"{what}的建议指标", ("name", "unit"))
        measure = Measure(fields.text("name", 60), fields.text("unit", 20))
        if measure.name and any(measure.name == other.name for other in measures):
            faults.at(item, f"{what}的建议指标“{measure.name}”重复。")
        measures.append(measure)
    return suggested.texts("deliverables", 200)[0], tuple(measures)


def _target(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[StatedTarget]:
    fields = Fields(node, faults, what, ("code", "node", "text", "kind", "value", "unit"), ("note",))
    kind = fields.choice("kind", TARGET_KINDS)
    target = StatedTarget(
        code=fields.code("code", CODE, CODE_EXAMPLE),
        order=order,
        node=fields.text("node", 60),
        text=fields.text("text", 200),
        kind=kind,
        value=_target_value(fields, kind),
        unit=fields.possibly_empty_text("unit", 20),
        note=fields.optional_text("note", 2000, lines=True),
    )
    return Located(target, fields.line, fields.lines)


def _target_value(fields: Fields, kind: str) -> str:
    if kind == "numeric":
        return fields.figure("value")
    return fields.text("value", 40) if kind == "structural" else ""


def _system(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[NamedSystem]:
    fields = Fields(
        node, faults, what, ("code", "name", "kind", "nodes", "tracker_record"), ("also_in", "note")
    )
    nodes, node_lines = fields.texts("nodes", 60)
    also_in, also_lines = fields.texts("also_in", 20)
    for part, line in zip(also_in, also_lines, strict=True):
        if part not in ALSO_IN:
            faults.add(line, f"{what}的“also_in”有“{part}”，只能是{'、'.join(ALSO_IN)}。")
    system = NamedSystem(
        code=fields.code("code", CODE, CODE_EXAMPLE),
        order=order,
        name=fields.text("name", 120),
        kind=fields.choice("kind", SYSTEM_KINDS),
        nodes=nodes,
        also_in=also_in,
        tracker_record=fields.text("tracker_record", 2000, lines=True),
        note=fields.optional_text("note", 2000, lines=True),
    )
    return Located(system, fields.line, fields.lines, {"nodes": node_lines})
