"""指标: every indicator with its latest figure, target and light; filters are addresses."""

from __future__ import annotations

from typing import Any

from dash import dcc

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.indicators import SUBJECTS, figure_text, lacks_text, value_text
from components.labels import verdict_text
from components.links import chips
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.indicators.reading import IndicatorLine, IndicatorListView, TargetRecord, indicator_list


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filter."""
    chosen = asked.text("show")
    view = indicator_list(asked.context, asked.actor, asked.wanted, chosen)
    content: Any = _table(asked, view)
    if not view.lines:
        back = dcc.Link("目录全部", href=asked.href("/indicators", show="all"), className="btn-line")
        content = empty(EmptyReason.NO_HIT if chosen else EmptyReason.NO_DATA, actions=[back])
    return [
        page_head("指标", sub="口径、数据、目标和灯色"),
        chips(_choices(asked, view), chosen, label="筛选指标"),
        card(
            f"{len(view.lines)} 项指标，目录共 {view.total} 项",
            content,
            data_through=view.view.as_of.effective_on,
            note="比率按分子合计÷分母合计；缺报不作 0 计；点击名称查看口径",
            flush=True,
        ),
    ]


def _choices(asked: PageRequest, view: IndicatorListView) -> list[tuple[str, str, str]]:
    """The filters as (value, word, address)."""
    found = [("", "在用"), ("plan", "规划跟踪"), ("target", "有目标")]
    if view.may_state:
        found.append(("due", "待填报"))
    if view.may_decide:
        found.append(("decide", "待我审核"))
    found.append(("all", "目录全部"))
    return [(value, word, asked.href("/indicators", show=value)) for value, word in found]


def _table(asked: PageRequest, view: IndicatorListView) -> Any:
    columns = [
        grids.text_column("code", "编号", width=68),
        grids.link_column("name", "指标", flex=2, minWidth=150),
        grids.text_column("subject", "范围", width=68),
        grids.text_column("latest", "最近一期", flex=2, minWidth=158),
        grids.text_column("year", "最近全年", flex=1, minWidth=150),
        grids.text_column("target", "目标", flex=1, minWidth=130),
        grids.light_column(width=88),
        grids.bullet_column("实际与序时", minWidth=100),
        grids.text_column("owner", "归口部门", width=102),
        grids.text_column("status", "填报", width=108),
    ]
    rows = [_row(asked, line) for line in view.lines]
    meta = [("latest", "最近"), ("target", "目标"), ("owner", "归口"), ("status", "")]
    return grids.grid(
        "indicators-table",
        columns,
        rows,
        height=680 if len(rows) > 16 else None,
        card=grids.phone_card("name", light="light", actual="actual", planned="planned", meta=meta),
    )


def _row(asked: PageRequest, line: IndicatorLine) -> dict[str, Any]:
    found = line.figures
    definition = found.record.definition
    progress = found.standing.progress
    lacking = lacks_text(found.latest)
    lacks = f"（{lacking}）" if lacking else ""
    # Nobody owes what no department answers for: that is no lapse.
    missing = fmt.NOT_REPORTED if line.owner else fmt.MISSING
    return {
        "id": f"{found.code}-{found.subject.value}",
        "code": found.code,
        "name": definition.name,
        "href": asked.href(f"/indicators/{found.code}", subject=found.subject.value),
        "subject": SUBJECTS[found.subject],
        "latest": figure_text(found.latest, definition.unit, missing=missing)
        + (f"（{lacks}）" if lacks else ""),
        "year": figure_text(found.year, definition.unit) if found.year else "",
        "target": _target(found.target, definition.unit) if found.target else "",
        "light": found.standing.light.value,
        "reason": verdict_text(found.standing.verdict),
        "actual": progress.actual if progress.actual is None else round(progress.actual, 1),
        "planned": progress.planned if progress.planned is None else round(progress.planned, 1),
        "owner": line.owner,
        "status": _status(line),
    }


def _target(record: TargetRecord, unit: str) -> str:
    told = f"{record.target.due_on.year}年 {value_text(record.target.value, unit)}"
    return told if record.confirmed else f"{told}（待确认）"


def _status(line: IndicatorLine) -> str:
    definition = line.figures.record.definition
    if definition.derived or definition.counted:
        return "计算得出" if definition.derived else "系统取数"
    if line.pending:
        return f"待审 {line.pending} 条"
    return f"{line.due} 未报" if line.due else ""
