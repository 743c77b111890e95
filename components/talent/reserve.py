"""The pool of reserve cadres in counts: the heat table of needs and gaps, and groups as bars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from components.labels.parts import Label
from components.labels.talent_cadres import GAPS, LEVELS, WITHHELD
from components.light import icon
from domain.talent.cadre_gaps import GapCell, GapRow, GapState, GapTable, Slot
from domain.talent.cadre_views import Breakdown

HIDDEN = "不公开"
Address = Callable[[Slot], str]


def heat_table(
    table: GapTable, held: Mapping[Slot, int | None], href: Address | None, chosen: Slot | None = None
) -> Any:
    """Directions by levels: people held of those needed, and how that stands in word, mark and colour.

    ``held`` are the counts as they may be shown; where one may not, how many are missing is not told either.
    With ``href`` a cell leads to its people.
    """
    whole = all(count is not None for count in held.values())
    head = [
        html.Th("方向", scope="col"),
        *(html.Th(LEVELS[level], scope="col") for level in table.levels),
        html.Th("合计", scope="col"),
    ]
    body = [_row(row, table, held, href, chosen, whole) for row in table.rows]
    return html.Div(
        html.Table(
            [
                html.Caption("储备干部按方向和层次的人数与需求", className="visually-hidden"),
                html.Thead(html.Tr(head)),
                html.Tbody(body),
            ],
            className="reserve",
        ),
        className="reserve-scroll chart",
        tabIndex=0,
        role="region",
        **aria(label="储备干部需求与缺口"),
    )


def _row(
    row: GapRow,
    table: GapTable,
    held: Mapping[Slot, int | None],
    href: Address | None,
    chosen: Slot | None,
    whole: bool,
) -> Any:
    name: list[Any] = [html.Span(row.label)]
    if row.named:
        name.append(html.Small("规划点名短缺", className="reserve-named"))
    slots = [(row.direction, level) for level in table.levels]
    shown = f"{row.held}/{row.needed}" if whole else f"需 {row.needed}"
    missing = f"缺 {row.gap} 人" if whole else ("有缺口" if row.gap else "无缺口")
    total = [html.Strong(shown), html.Small(missing if row.needed else "未设需求")]
    return html.Tr(
        [
            html.Th(name, scope="row"),
            *(
                html.Td(_cell(row, slot, cell, held[slot], href, slot == chosen))
                for slot, cell in zip(slots, row.cells, strict=True)
            ),
            html.Td(html.Div(total, className="reserve-sum")),
        ]
    )


def _cell(row: GapRow, slot: Slot, cell: GapCell, held: int | None, href: Address | None, on: bool) -> Any:
    label = _label(cell, held)
    count = HIDDEN if held is None else str(held)
    shown = count if cell.needed is None else f"{count}/{cell.needed}"
    words = label.text
    if held is not None and cell.state is GapState.SHORT:
        words = f"缺 {cell.gap} 人"
    told = f"{row.label}，{LEVELS[slot[1]]}：在库 {count}，需求 {_needed(cell)}，{words}"
    if held is not None and cell.ready:
        told += f"，其中近期可用 {cell.ready} 人"
    parts = [
        html.Strong(shown),
        html.Small([icon(label.icon), words]),
    ]
    css = f"reserve-cell {label.css}" + (" is-on" if on else "")
    if href is None or not held:
        return html.Div(parts, className=css, title=told)
    return dcc.Link(parts, href=href(slot), className=css, title=told)


def _label(cell: GapCell, held: int | None) -> Label:
    """How a slot stands; of a group too small to be counted not even that, which with the need would tell."""
    return WITHHELD if held is None else GAPS[cell.state]


def _needed(cell: GapCell) -> str:
    return "未设" if cell.needed is None else str(cell.needed)


def gap_words(table: GapTable) -> str:
    """The table in one sentence, for its title."""
    if not table.needed:
        return "尚未设置储备需求"
    if not table.gap:
        return f"需求 {table.needed} 人，各方向各层次均已满足"
    short = [row.label for row in table.rows if row.gap]
    where = "、".join(short[:3]) + ("等" if len(short) > 3 else "")
    return f"需求满足 {fmt.percent(table.coverage)}，{where}有缺口"


def table_text(table: GapTable, held: Mapping[Slot, int | None]) -> html.Pre:
    """The heat table as aligned text: direction, level, people held of those needed."""
    rows = []
    for row in table.rows:
        rows.append(row.label + ("（规划点名短缺）" if row.named else ""))
        for level, cell in zip(table.levels, row.cells, strict=True):
            count = held[row.direction, level]
            told = HIDDEN if count is None else f"{count} 人"
            rows.append(f"　　{LEVELS[level]}　在库 {told}　需求 {_needed(cell)}　{_label(cell, count).text}")
    return html.Pre("\n".join(rows), className="text-table")


def group_text(breakdown: Breakdown) -> html.Pre:
    """Groups with their numbers, as text."""
    rows = (f"{name}　{HIDDEN if count is None else f'{count} 人'}" for name, count in breakdown.groups)
    return html.Pre("\n".join(rows), className="text-table")


def group_bars(breakdown: Breakdown) -> Any:
    """Groups as bars with their numbers; those too small to be shown say so and have none."""
    largest = max((count or 0 for _, count in breakdown.groups), default=0)
    return html.Ul(
        [_bar(name, count, largest) for name, count in breakdown.groups],
        className="group-bars chart",
        **aria(label=breakdown.title),
    )


def _bar(name: str, count: int | None, largest: int) -> Any:
    width = 100 * (count or 0) / largest if largest else 0
    return html.Li(
        [
            html.Span(name, className="group-name"),
            html.Span(
                html.Span(className="group-fill", style={"width": f"{width:.1f}%"}), className="group-bar"
            ),
            html.Span(HIDDEN if count is None else f"{count} 人", className="group-count"),
        ]
    )
