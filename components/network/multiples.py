"""Small multiples: the same months of every district side by side, drawn by the style sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from urllib.parse import quote

from dash import dcc, html

from components import grids
from components.attributes import aria
from components.cards import card
from components.network.explained import change_text, comparable, definition_popover, shown_text
from components.states import EmptyReason, empty
from domain.network.figure_views import NOTHING, Explained, Multiple, Shown
from domain.periods import Period

WIDTH, HEIGHT, EDGE = 160, 56, 4
_SAFE = " '=:/,;.-()!~*"


def multiples_card(
    lines: Sequence[Multiple],
    explained: Explained,
    months: Sequence[Period],
    *,
    grid_id: str,
    data_through: date,
    source: str,
    href: Callable[[str], str],
) -> html.Section:
    """The card of small multiples; each leads to the page narrowed to it, through ``href`` of its key."""
    definition = explained.definition
    told = [line for line in lines if _last(line) is not None]
    if not told:
        text = f"各行政区还没有{definition.name}的数据。"
        return card(f"各区{definition.name}走势", empty(EmptyReason.NO_DATA, text, small=True))
    changes = explained.changed_between(months[0].first_day, months[-1].last_day)
    notes = [
        "蓝线为近一年，灰线为上年同期，虚线段为待审；各图纵轴自零起、各自取高",
        "竖线为口径变更" if changes else "",
    ]
    cuts = [
        at
        for at, month in enumerate(months)
        if any(month.contains(change.effective_on) for change in changes)
    ]
    return card(
        _title(told, explained, months),
        html.Div(
            [_small(line, explained, months, href, cuts) for line in lines], className="multiples chart"
        ),
        unit=definition.unit,
        data_through=data_through,
        source=source,
        note="；".join(filter(None, notes)),
        actions=[definition_popover(explained)],
        table=_table(lines, explained, months, grid_id),
        sheet=True,
    )


def _last(line: Multiple) -> int | None:
    return max((at for at, shown in enumerate(line.now) if shown.value is not None), default=None)


def _title(told: Sequence[Multiple], explained: Explained, months: Sequence[Period]) -> str:
    compared = up = 0
    for line in told:
        at = _last(line)
        now, before = line.now[at or 0], _before(line, at or 0)
        if now.value is not None and before.value is not None and comparable(now, before):
            compared += 1
            up += now.value > before.value
    name = explained.definition.name
    if not compared:
        return f"各区{name}，{months[0].label}至{months[-1].label}"
    return f"各区{name}最近一期：{compared} 个区中 {up} 个高于上年同期"


def _before(line: Multiple, at: int) -> Shown:
    return line.before[at] if at < len(line.before) else NOTHING


def _small(
    line: Multiple,
    explained: Explained,
    months: Sequence[Period],
    href: Callable[[str], str],
    cuts: Sequence[int],
) -> Any:
    unit = explained.definition.unit
    at = _last(line)
    last = NOTHING if at is None else line.now[at]
    change = change_text(last, _before(line, at or 0), unit)
    period = "" if at is None else months[at].label
    summary = f"{line.name}，{period} {shown_text(last, unit)}，同比 {change}"
    top = max([shown.value or 0.0 for shown in (*line.now, *line.before)], default=0.0) or 1.0
    layers = [
        html.Span(className="multiple-layer is-before", style=_mask(_drawn(line.before, top, ()))),
        html.Span(className="multiple-layer is-now", style=_mask(_drawn(line.now, top, ()))),
        *(
            [html.Span(className="multiple-layer is-cut", style=_mask(_drawn((), top, cuts, len(months))))]
            if cuts
            else []
        ),
    ]
    return dcc.Link(
        [
            html.Span(line.name, className="multiple-name"),
            html.Span(layers, className="multiple-plot", role="img", **aria(label=summary)),
            html.Span([shown_text(last, unit), html.Small(f"同比 {change}")], className="multiple-last"),
        ],
        href=href(line.key),
        className="multiple",
        title=summary,
    )


def _mask(drawing: str) -> dict[str, str]:
    image = f'url("data:image/svg+xml,{quote(drawing, safe=_SAFE)}")'
    return {"maskImage": image, "WebkitMaskImage": image}


def _drawn(values: Sequence[Shown], top: float, cuts: Sequence[int], count: int = 0) -> str:
    """A drawing of the lines: one for each stretch without a gap, dashed where it is provisional."""
    step = (WIDTH - 2 * EDGE) / max((count or len(values)) - 1, 1)

    def place(at: int) -> str:
        height = (values[at].value or 0.0) / top * (HEIGHT - 2 * EDGE)
        return f"{EDGE + at * step:.1f} {HEIGHT - EDGE - height:.1f}"

    parts = []
    for at in range(1, len(values)):
        if values[at - 1].value is not None and values[at].value is not None:
            dash = " stroke-dasharray='3 3'" if values[at].provisional else ""
            parts.append(f"<path d='M{place(at - 1)}L{place(at)}'{dash}/>")
    known = [at for at, shown in enumerate(values) if shown.value is not None]
    if known:
        x, y = place(known[-1]).split()
        parts.append(f"<circle cx='{x}' cy='{y}' r='2' fill='black'/>")
    for at in cuts:
        x = f"{EDGE + (at - 0.5) * step:.1f}"
        parts.append(f"<path d='M{x} 0V{HEIGHT}' stroke-dasharray='2 2' stroke-width='1'/>")
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' preserveAspectRatio='none' "
        "fill='none' stroke='black' stroke-width='1.8' stroke-linecap='round'>" + "".join(parts) + "</svg>"
    )


def _table(lines: Sequence[Multiple], explained: Explained, months: Sequence[Period], grid_id: str) -> Any:
    whole = all(
        float(shown.value).is_integer() for line in lines for shown in line.now if shown.value is not None
    )
    rows = []
    for at, month in reversed(list(enumerate(months))):
        row: dict[str, Any] = {"id": str(month), "month": str(month)}
        row |= {f"d{line.key}": line.now[at].value for line in lines}
        rows.append(row)
    columns = [
        grids.text_column("month", "月份", width=96),
        *(
            grids.number_column(f"d{line.key}", line.name, decimals=0 if whole else 1, width=104)
            for line in lines
        ),
    ]
    return grids.grid(grid_id, columns, rows, height=320)
