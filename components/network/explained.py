"""口径, one click from every figure; and figures in words: how they changed, what they rest on."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import data
from components.indicators import DIRECTIONS, OVER_TIME, OVER_UNITS, formula_text, value_text
from domain.asof import Basis
from domain.network.figure_views import Explained, Shown

BASES: dict[Basis, str] = {Basis.APPROVED: "仅已审定", Basis.PROVISIONAL: "含待审"}


def definition_popover(explained: Explained, *, href: str = "") -> html.Details:
    """口径: what an indicator counts, whence, how it is put together, and what changed when."""
    definition = explained.definition
    formula = formula_text(definition, explained.names)
    rows: list[Any] = [
        html.P([html.B(f"{definition.code} {definition.name}"), f"（{definition.unit}）"]),
        html.P(definition.text or "未填写口径"),
        html.P(f"统计依据：{definition.source}"),
        html.P(formula or f"跨期{OVER_TIME[definition.time_aggregation]}"),
        html.P(f"跨单位{OVER_UNITS[definition.unit_aggregation]}；{DIRECTIONS[definition.direction]}"),
    ]
    rows += [
        html.P(f"{fmt.iso_date(change.effective_on)} 起口径变更：{change.text}（{change.reason}）")
        for change in explained.changes
    ]
    if href:
        rows.append(dcc.Link("指标详情", href=href))
    return html.Details(
        [html.Summary("口径", title=f"{definition.name}的口径"), html.Div(rows, className="explain-box")],
        className="explain",
        **data(menu=""),
    )


def shown_text(shown: Shown, unit: str) -> str:
    """A figure with its unit; 未报 where nothing was told, never 0."""
    return value_text(shown.value, unit)


INCOMPLETE = f"{fmt.MISSING}（未报齐）"
"""In place of a change, where fewer are in than were then: that is no change of what is counted."""
LEEWAY = 0.05


def comparable(now: Shown, base: Shown) -> bool:
    """Whether a figure rests on about as much of what was due as the one it is compared with."""
    return _share_in(now) >= _share_in(base) - LEEWAY


def _share_in(shown: Shown) -> float:
    return shown.told / shown.expected if shown.expected else 1.0


def change_text(now: Shown, base: Shown, unit: str) -> str:
    """A change in ink: ▲ 3.2% or, of a rate, +1.2个百分点; "—" where there is nothing to compare with.

    A figure that far fewer are in is not compared: `INCOMPLETE`.
    """
    if now.value is not None and base.value is not None and not comparable(now, base):
        return INCOMPLETE
    if unit == "%":
        known = now.value is not None and base.value is not None
        return fmt.points((now.value or 0.0) - (base.value or 0.0)) if known else fmt.MISSING
    return fmt.change(now.value, base.value)


def coverage_text(shown: Shown, *, months: int = 1) -> str:
    """What a figure rests on: 287/300 点已计入，含估算 4%，含待审. Several months count each report.

    Counted are the reports that the figure adds up: of the approved figure the approved ones alone, so that
    this is no 报送率.
    """
    told = []
    if shown.expected:
        word = "点已计入" if months == 1 else "点次已计入"
        told.append(f"{shown.told:,}/{shown.expected:,} {word}")
    if shown.estimated > 0:
        told.append(f"含估算 {_share(shown.estimated)}")
    if shown.provisional:
        told.append("含待审")
    return "，".join(told)


def _share(share: float) -> str:
    """A share that is not nothing is never told as 0 %."""
    return f"{share * 100:.0f}%" if share >= 0.005 else "不足 1%"
