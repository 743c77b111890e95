"""Hours of continuing education as shown: bars against what is required, the dot strip of many people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import html

from components.attributes import aria
from components.figures import INK_2, SERIES, figure, graph
from domain.talent.hours import TENTH, HourRule, Standing, Tenths, hours_text
from domain.talent.hours_views import DepartmentHours
from domain.talent.overview import BIN, Strip

ROW = 44
"""Pixels of a department in the strip."""


def hours_bars(standing: Standing) -> html.Div:
    """A person's hours against what is required, in all and in professional subjects."""
    asked, counted = standing.requirement, standing.counted
    return html.Div(
        [
            _bar("全部学时", counted.total, asked.total),
            _bar("其中专业科目", counted.professional, asked.professional),
        ],
        className="hours-bars",
    )


def _bar(label: str, has: Tenths, asked: Tenths) -> html.Div:
    top = max(has, asked, 1)
    met = has >= asked
    told = f"{label} {hours_text(has)} 学时，要求 {hours_text(asked)} 学时"
    lacks = "" if met else f"，还差 {hours_text(asked - has)}"
    words = f"{hours_text(has)} / {hours_text(asked)} 学时{lacks}" if asked else f"{hours_text(has)} 学时"
    return html.Div(
        [
            html.Span(label, className="hours-bar-label"),
            html.Span(
                className=f"hours-bar{' is-met' if met else ''}{'' if asked else ' no-line'}",
                style={"--has": f"{100 * has / top:.2f}%", "--asked": f"{100 * asked / top:.2f}%"},
                role="img",
                **aria(label=told),
            ),
            html.Span(words, className="hours-bar-value"),
        ],
        className="hours-bar-row",
    )


def dot_strip(lines: Sequence[DepartmentHours], rule: HourRule, *, graph_id: str) -> html.Figure:
    """One dot a person by department: all hours above, those in professional subjects below, with both lines.

    Departments that are not broken down are left out.
    """
    drawn = [line for line in lines if line.dots]
    names = [line.name for line in drawn]
    professional = rule.target * rule.share
    rows = range(len(drawn))
    traces = [
        _dots("全部学时", [[d[0] for d in line.dots] for line in drawn], rows, 0.16, SERIES[0]),
        _dots("专业科目", [[d[1] for d in line.dots] for line in drawn], rows, -0.16, SERIES[1]),
    ]
    content = figure(
        traces,
        height=72 + ROW * max(len(drawn), 1),
        xaxis={"rangemode": "tozero", "title": {"text": "学时", "font": {"size": 12, "color": INK_2}}},
        yaxis={
            "tickmode": "array",
            "tickvals": list(rows),
            "ticktext": names,
            "range": [len(drawn) - 0.4, -0.7],
            "showgrid": False,
        },
        shapes=[
            _line(rule.target / TENTH, SERIES[0], "solid"),
            _line(float(professional) / TENTH, SERIES[1], "dash"),
        ],
        annotations=[
            _note(rule.target / TENTH, f"全年 {hours_text(rule.target)}", "left"),
            _note(float(professional) / TENTH, f"专业科目 {hours_text(int(professional))}", "right"),
        ],
        margin={"l": 8, "r": 12, "t": 24, "b": 8},
    )
    total = sum(len(line.dots) for line in drawn)
    reached = sum(dot[0] >= rule.target for line in drawn for dot in line.dots)
    summary = (
        f"{total} 人中 {reached} 人达到全年 {hours_text(rule.target)} 学时；是否达标另看专业科目和按月折算。"
    )
    return graph(content, graph_id=graph_id, summary=summary)


def strip_text(lines: Sequence[DepartmentHours]) -> html.Pre:
    """The dots as text: by department the hours of each person, with those in professional subjects."""
    rows = []
    for line in lines:
        told = "、".join(f"{hours_text(whole)}（{hours_text(part)}）" for whole, part in line.dots)
        rows.append(f"{line.name}　{told}" if told else f"{line.name}　人数较少，不单列")
    return html.Pre("\n".join(["全部学时（其中专业科目）", *rows]), className="text-table")


def _dots(
    name: str, values: Sequence[Sequence[Tenths]], rows: Sequence[int], shift: float, colour: str
) -> dict[str, Any]:
    x: list[float] = []
    y: list[float] = []
    for row, line in zip(rows, values, strict=True):
        for place, tenths in enumerate(line):
            x.append(tenths / TENTH)
            # Neighbours in the order of hours are set apart a little: equal values stay countable.
            y.append(round(row - shift + (place % 5 - 2) * 0.045, 3))
    return {
        "type": "scatter",
        "mode": "markers",
        "x": x,
        "y": y,
        "name": name,
        "marker": {"color": colour, "size": 7, "opacity": 0.65},
        "hovertemplate": f"{name} <b>%{{x}}</b><extra></extra>",
    }


def stacked_strip(strip: Strip, rule: HourRule, *, graph_id: str, summary: str) -> html.Figure:
    """The library's people as dots on one another: all hours upwards, professional ones downwards.

    A full dot has met what is asked of the person, a hollow one has not.
    """
    professional = float(rule.target * rule.share) / TENTH
    upper, lower = _tallest(strip.total, strip.each), _tallest(strip.professional, strip.each)
    size = max(3.0, min(8.0, 200 / max(upper + lower, 1)))
    content = figure(
        [
            *_stacks("全部学时", strip.total, strip.each, 1, SERIES[0], size),
            *_stacks("专业科目", strip.professional, strip.each, -1, SERIES[1], size),
        ],
        height=300,
        xaxis={"rangemode": "tozero", "title": {"text": "学时", "font": {"size": 12, "color": INK_2}}},
        yaxis={"visible": False, "range": [-lower - 1.5, upper + 1.5]},
        shapes=[_line(rule.target / TENTH, SERIES[0], "solid"), _line(professional, SERIES[1], "dash")],
        annotations=[
            _note(rule.target / TENTH, f"全年 {hours_text(rule.target)}", "left"),
            _note(professional, f"专业科目 {professional:g}", "right"),
        ],
        margin={"l": 8, "r": 12, "t": 24, "b": 8},
    )
    return graph(content, graph_id=graph_id, summary=summary)


def _tallest(columns: Sequence[tuple[Tenths, int, int]], each: int) -> int:
    return max((-(-(met + short) // each) for _, met, short in columns), default=0)


def _stacks(
    name: str, columns: Sequence[tuple[Tenths, int, int]], each: int, way: int, colour: str, size: float
) -> list[dict[str, Any]]:
    """The dots of those who met what is asked, and on top of them those who did not."""
    full: list[tuple[float, int, int]] = []
    hollow: list[tuple[float, int, int]] = []
    for edge, met, short in columns:
        at = (edge + BIN / 2) / TENTH
        dots, all_dots = -(-met // each), -(-(met + short) // each)
        full += [(at, way * (place + 1), met) for place in range(dots)]
        hollow += [(at, way * (place + 1), short) for place in range(dots, all_dots)]
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [x for x, _, _ in dots],
            "y": [y for _, y, _ in dots],
            "customdata": [number for _, _, number in dots],
            "name": f"{name}{words}",
            "marker": {"color": colour, "size": size, "symbol": symbol, "line": {"width": 1}},
            "hovertemplate": f"{name}约 %{{x}}，{words} <b>%{{customdata}} 人</b><extra></extra>",
        }
        for words, symbol, dots in (("已达到", "circle", full), ("未达到", "circle-open", hollow))
    ]


def _line(at: float, colour: str, dash: str) -> dict[str, Any]:
    return {
        "type": "line",
        "x0": at,
        "x1": at,
        "yref": "paper",
        "y0": 0,
        "y1": 1,
        "line": {"color": colour, "width": 1.5, "dash": dash},
    }


def _note(at: float, text: str, anchor: str) -> dict[str, Any]:
    return {
        "x": at,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "xanchor": anchor,
        "text": text,
        "showarrow": False,
        "font": {"color": INK_2, "size": 12},
    }
