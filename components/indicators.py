"""Parts that tell of indicators: values with their units, what they lack, definitions one click away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import facts
from components.labels import LIGHTS, Label
from components.light import light_badge
from domain.indicators.aggregation import Figure
from domain.indicators.definition import Definition, Direction, Subject, TimeAggregation, UnitAggregation
from domain.indicators.observation import Measurement, ValueState
from domain.indicators.target import Measure, Nature
from domain.indicators.views import (
    ElementKind,
    ElementLine,
    IndicatorFigures,
    IndicatorRecord,
    Link,
    NodeFigures,
    PlanElement,
    TargetRecord,
)
from domain.periods import Frequency
from domain.projects.lights import Light

SUBJECTS: Mapping[Subject, str] = {Subject.CITY: "市馆", Subject.NETWORK: "全网"}
FREQUENCIES: Mapping[Frequency, str] = {
    Frequency.MONTH: "按月",
    Frequency.QUARTER: "按季度",
    Frequency.HALF_YEAR: "按半年",
    Frequency.YEAR: "按年",
}
OVER_TIME: Mapping[TimeAggregation, str] = {
    TimeAggregation.SUM: "各月相加",
    TimeAggregation.LAST: "取期末数",
    TimeAggregation.RATIO: "分子合计÷分母合计",
}
OVER_UNITS: Mapping[UnitAggregation, str] = {
    UnitAggregation.SUM: "各单位相加",
    UnitAggregation.OWN: "各级用本级数计算",
    UnitAggregation.RATIO: "分子合计÷分母合计",
    UnitAggregation.NONE: "不汇总",
    UnitAggregation.AREA: "按行政区人口计算",
    UnitAggregation.DISTINCT: "各级各自去重，不可相加",
}
DIRECTIONS: Mapping[Direction, str] = {
    Direction.UP: "以增为好",
    Direction.DOWN: "以减为好",
    Direction.CONTEXT: "仅供参考，不作评价",
}
NATURES: Mapping[Nature, str] = {Nature.BINDING: "约束性", Nature.EXPECTED: "预期性"}
MEASURES: Mapping[Measure, str] = {
    Measure.LEVEL: "最近一期数值",
    Measure.YEAR: "全年数",
    Measure.PLAN: "规划期累计数",
}
VALUE_STATES: Mapping[ValueState, Label] = {
    ValueState.VALUE: Label("数值", "check-lg", "tag"),
    ValueState.ZERO: Label("真零", "circle", "tag"),
    ValueState.MISSING: Label("缺报", "exclamation-triangle", "tag tag-behind"),
    ValueState.NOT_APPLICABLE: Label("不适用", "dot", "tag tag-unset"),
}
MEASUREMENTS: Mapping[Measurement, str] = {Measurement.MEASURED: "实测", Measurement.ESTIMATED: "估算"}
ELEMENTS: Mapping[ElementKind, str] = {
    ElementKind.BASELINE: "规划基线",
    ElementKind.TARGET: "规划目标",
    ElementKind.SHORTFALL: "规划短板",
    ElementKind.NODE: "规划条目",
    ElementKind.PROJECT: "重点项目",
}


HISTORY: Mapping[str, str] = {
    "added": "新增条数",
    "name": "指标名称",
    "definition": "口径",
    "source": "来源",
    "owner_department_id": "归口部门",
    "reason": "原因",
    "value": "目标值",
    "due_on": "完成日期",
    "measure": "对照",
    "direction": "方向",
    "baseline": "基线",
    "steps": "分年目标",
    "nature": "性质",
    "element": "对应",
    "subject": "统计范围",
    "note": "说明",
}
"""Names of what a recorded change of an indicator says."""

_HISTORY_VALUES: Mapping[str, Mapping[str, str]] = {
    "measure": {measure.value: word for measure, word in MEASURES.items()},
    "direction": {direction.value: word for direction, word in DIRECTIONS.items()},
    "nature": {nature.value: word for nature, word in NATURES.items()},
    "subject": {subject.value: word for subject, word in SUBJECTS.items()},
}


def change_text(name: str, before: str, after: str) -> str:
    """One changed attribute in words: what it was and what it became."""
    words = _HISTORY_VALUES.get(name, {})
    kind, _, code = after.partition(":")
    if name == "element" and kind in {element.value for element in ELEMENTS}:
        return f"{HISTORY[name]}：{ELEMENTS[ElementKind(kind)]} {code}"
    label, told = HISTORY.get(name, name), words.get(after, after) or "未填"
    return f"{label}：{words.get(before, before)} → {told}" if before else f"{label}：{told}"


def value_text(value: float | None, unit: str, *, missing: str = fmt.NOT_REPORTED) -> str:
    """A value with its unit, large counts in 万; 未报 when there is none, never 0."""
    if value is None:
        return missing
    if unit == "%":
        return fmt.percent(value)
    if abs(value) >= 10_000:
        return fmt.in_wan(value, unit)
    decimals = 0 if float(value).is_integer() else 1 if abs(value) >= 100 else 2
    return f"{fmt.number(value, decimals=decimals)}{unit}"


def lacks_text(figure: Figure | None) -> str:
    """What a figure put together from periods lacks: 缺 2 个月, 含估算, 含待审; empty when nothing."""
    if figure is None or figure.value is None:
        return ""
    told = []
    if not figure.complete:
        whole = figure.expected > 1
        told.append(f"不足全期，{figure.covered}/{figure.expected} 期" if whole else "期末数未报")
    if figure.estimated:
        told.append(f"含估算 {figure.estimated} 期" if figure.expected > 1 else "估算")
    if figure.provisional:
        told.append("含待审数据")
    return "，".join(told)


def figure_text(figure: Figure | None, unit: str, *, missing: str = fmt.NOT_REPORTED) -> str:
    """A figure with its period: 2025年8月 12.35万人次."""
    if figure is None:
        return missing
    return f"{figure.period.label} {value_text(figure.value, unit)}"


def formula_text(definition: Definition, names: Mapping[str, str]) -> str:
    """How a ratio is computed, by the names of its parts; empty for what is entered."""
    if not definition.derived:
        return ""
    top, bottom = (f"Σ{names.get(part, part)}" for part in definition.parts)
    factor = "" if definition.factor == 1 else f" × {definition.factor:g}"
    return f"{top} ÷ {bottom}{factor}"


def definition_facts(record: IndicatorRecord, names: Mapping[str, str], owner: str) -> html.Dl:
    """The definition of an indicator as label and value pairs."""
    definition = record.definition
    formula = formula_text(definition, names)
    return facts(
        [
            ("口径", definition.text),
            *([("算法", formula)] if formula else []),
            ("单位", definition.unit),
            ("频率", FREQUENCIES[definition.frequency]),
            ("跨期汇总", OVER_TIME[definition.time_aggregation]),
            ("跨单位汇总", OVER_UNITS[definition.unit_aggregation]),
            ("方向", DIRECTIONS[definition.direction]),
            ("统计依据", definition.source),
            ("归口部门", owner or "未指定"),
        ]
    )


def target_text(record: TargetRecord, unit: str) -> str:
    """2025-12-31 达到 100个."""
    target = record.target
    word = "降到" if target.direction is Direction.DOWN else "达到"
    return f"{fmt.iso_date(target.due_on)} {word} {value_text(target.value, unit)}"


def stated_text(element: PlanElement) -> str:
    """A baseline or target in the plan's own words and unit."""
    value = element.value_text or ("" if element.value is None else fmt.number(element.value))
    return f"{value}{element.unit}"


def figures_text(figures: NodeFigures) -> str:
    """How many indicators with targets a node has, and the worst of them."""
    return f"指标 {figures.total} 项，最差：{figures.worst_name}（{LIGHTS[figures.standing.light].text}）"


def scorecard_row(line: ElementLine, view_href: Any) -> html.Li:
    """One element of the plan: its figure, how it goes on now, and the definitions one click away.

    ``view_href`` makes the address of an indicator's page from its code and subject.
    """
    element = line.element
    head = [
        html.Span(
            [element.title, html.Span(_under_title(element), className="list-sub")], className="list-main"
        ),
        html.Span(stated_text(element), className="num"),
    ]
    if not line.followed:
        return html.Li(html.Div(head, className="list-row"))
    now = [_now_line(link, found) for link, found in line.followed]
    details = html.Details(
        [
            html.Summary("口径"),
            *(_definition_line(link, found, view_href) for link, found in line.followed),
        ],
        className="definition",
    )
    return html.Li([html.Div(head, className="list-row"), *now, details], className="score")


def _under_title(element: PlanElement) -> str:
    if element.kind is ElementKind.TARGET:
        return f"规划目标，{element.node_code}"
    if element.kind is ElementKind.SHORTFALL:
        return element.summary
    if not element.total:
        return f"{element.period}，年均"
    told = f"{element.period}，{'五' if element.years == 5 else element.years}年合计"
    return told if element.mean is None else f"{told}（年均推算 {element.mean:,.2f}{element.unit}）"


def _now_line(link: Link, found: IndicatorFigures) -> html.Div:
    """How an indicator stands now: its last whole year beside a baseline, else its latest figure."""
    unit = found.record.definition.unit
    figure = found.year if link.element_kind is ElementKind.BASELINE else found.latest
    lit = found.standing.light is not Light.UNSET
    caution = "口径不同" if link.note and link.element_kind is ElementKind.BASELINE else ""
    words = "，".join(filter(None, [figure_text(figure, unit), lacks_text(figure), caution]))
    return html.Div(
        [
            html.Span(f"现：{found.record.definition.name}", className="list-main muted"),
            *([light_badge(found.standing.light, bare=True)] if lit else []),
            html.Span(words, className="num" if figure else "num muted"),
        ],
        className="score-now",
    )


def _definition_line(link: Link, found: IndicatorFigures, view_href: Any) -> html.P:
    definition = found.record.definition
    suggested = "（跟踪指标为系统建议，待确认）" if link.suggested else ""
    told = f"：{definition.text}。统计范围{SUBJECTS[link.subject]}。{link.note}{suggested}"
    return html.P(
        [dcc.Link(f"{definition.code} {definition.name}", href=view_href(found.code, link.subject)), told]
    )
