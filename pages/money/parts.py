"""What the pages of money share: headline figures, bars by year, rates and tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from components import figures, grids
from components import formatting as fmt
from components.cards import card, key_figure, key_figures
from services.money.reading import KIND_WORDS, Kind, Total, in_wan

UNIT = "万元"
COLOURS: Mapping[Kind, str] = dict(zip(Kind, figures.SERIES, strict=False))


def amount(fen: int | None) -> str:
    """An amount as pages show it, in 万元 with two decimals; — for what was not stated."""
    return fmt.number(in_wan(fen), decimals=2)


def headline(found: Total) -> Any:
    """The three sums and the two rates."""
    shown = [
        key_figure(KIND_WORDS[kind], amount(found.amounts.of(kind)), unit=UNIT if found.rows else "")
        for kind in Kind
    ]
    return key_figures(
        [
            *shown,
            key_figure("到位率", fmt.percent(found.received_rate), note="到位÷预算"),
            key_figure("执行率", fmt.percent(found.execution_rate), note="支出÷到位"),
        ]
    )


def year_chart(years: Sequence[tuple[int, Total]], day: date, note: str, graph_id: str) -> Any:
    """Bars of the three figures by year; what was not stated has no bar."""
    labels = [f"{year}年" for year, _ in years]
    traces = [
        figures.bars(
            labels, [in_wan(found.amounts.of(kind)) for _, found in years], KIND_WORDS[kind], COLOURS[kind]
        )
        for kind in Kind
    ]
    content = figures.figure(
        traces,
        height=280,
        barmode="group",
        showlegend=True,
        legend={"orientation": "h", "y": 1.16, "x": 0},
        margin={"l": 8, "r": 12, "t": 36, "b": 8},
        xaxis={"type": "category"},
    )
    told = "；".join(
        f"{year}年" + "、".join(f"{KIND_WORDS[k]} {amount(found.amounts.of(k))}" for k in Kind) + UNIT
        for year, found in years
    )
    return card(
        "各年度预算、到位与支出",
        figures.graph(content, graph_id=graph_id, summary=told),
        unit=UNIT,
        data_through=day,
        note=note,
    )


def columns() -> list[grids.Column]:
    """The columns of figures and rates."""
    return [
        *(
            grids.number_column(kind.value, f"{KIND_WORDS[kind]}（{UNIT}）", decimals=2, width=116)
            for kind in Kind
        ),
        grids.percent_column("received_rate", "到位率", width=84),
        grids.percent_column("execution_rate", "执行率", width=84),
    ]


def cells(found: Total) -> dict[str, Any]:
    """A row of those columns."""
    return {
        **{kind.value: in_wan(found.amounts.of(kind)) for kind in Kind},
        "received_rate": found.received_rate,
        "execution_rate": found.execution_rate,
    }


META = [("budget", "预算"), ("received", "到位"), ("spent", "支出")]
"""What a row says on a phone."""
