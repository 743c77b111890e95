"""The parts of a morning page: the matrix of domains, what needs attention, the strip of milestones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria, data
from components.bullet import bullet
from components.labels import LIGHTS, STATUS_TOKEN
from components.light import light_badge
from components.sparkline import sparkline
from domain.projects.lights import Light


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One domain: percentages for `actual`, `planned` and `trend` (oldest first, None where unknown)."""

    code: str
    title: str
    href: str
    light: Light
    reason: str
    actual: float | None
    planned: float | None
    trend: Sequence[float | None]
    behind: int
    updated_on: date | None


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """One thing to press: `note` names department and owner, `lateness` is e.g. ``逾期 12 天``."""

    title: str
    href: str
    light: Light
    reason: str
    note: str
    lateness: str
    action: Any = None


@dataclass(frozen=True, slots=True)
class StripMark:
    """A milestone on the strip; `text` says what it is and how it stands."""

    day: date
    light: Light
    text: str


@dataclass(frozen=True, slots=True)
class StripTrack:
    """One line of the strip."""

    title: str
    href: str
    marks: Sequence[StripMark] = field(default_factory=tuple)


def matrix(rows: Sequence[MatrixRow], *, year: int | None = None) -> html.Div:
    """The matrix of domains; each row is a link. Dates outside `year` are written in full."""
    heads = ("领域", "灯色", "进度（横条实际，竖线序时）", "近六期", "滞后", "最近更新")
    head = html.Div([html.Span(text) for text in heads], className="matrix-head", **aria(hidden="true"))
    return html.Div([head, *(_matrix_row(row, year) for row in rows)], className="matrix")


def _matrix_row(row: MatrixRow, year: int | None) -> dcc.Link:
    behind = f"{row.behind} 项" if row.behind else fmt.MISSING
    return dcc.Link(
        [
            html.Span([html.Small(row.code), row.title], className="matrix-name", title=row.title),
            light_badge(row.light, reason=row.reason),
            bullet(row.actual, row.planned, row.light),
            sparkline(row.trend, label=f"{row.title}近六期实际进度"),
            html.Span(behind, className="overdue" if row.behind else "hint", **data(label="滞后")),
            html.Span(fmt.short_date(row.updated_on, year=year), className="hint", **data(label="更新")),
        ],
        href=row.href,
        className="matrix-row",
    )


def attention_list(items: Sequence[AttentionItem]) -> html.Ul:
    """What needs attention, worst first, each with its light, owner, lateness and action."""
    return html.Ul([html.Li(_attention_row(item)) for item in items], className="list")


def _attention_row(item: AttentionItem) -> Any:
    words = html.Span([item.title, html.Small(item.note, className="list-sub")], className="list-main")
    late = html.Span(item.lateness, className="overdue")
    link = dcc.Link(
        [light_badge(item.light, reason=item.reason), words, late], href=item.href, className="list-row"
    )
    return link if item.action is None else html.Div([link, item.action], className="list-pair")


def milestone_strip(
    tracks: Sequence[StripTrack], starts_on: date, ends_on: date, today: date, *, today_label: str = "今天"
) -> html.Div:
    """Milestones on a line from `starts_on` to `ends_on`, one track each, with a line at `today`."""
    place = _Scale(starts_on, ends_on)
    rows = [_strip_row(track, place, today, today_label) for track in tracks]
    years = [
        html.Span(str(year), style={"--x": place.at(date(year, 7, 1))})
        for year in range(starts_on.year, ends_on.year + 1)
    ]
    scale = html.Div([html.Span(), html.Div(years, className="strip-scale")], className="strip-row")
    return html.Div([*rows, scale], className="strip")


def _strip_row(track: StripTrack, place: _Scale, today: date, today_label: str) -> html.Div:
    marks: list[Any] = [
        html.Span(
            className=f"strip-mark strip-mark--{STATUS_TOKEN[mark.light]}",
            style={"--x": place.at(mark.day)},
            title=_mark_text(mark),
            role="img",
            **aria(label=_mark_text(mark)),
        )
        for mark in track.marks
    ]
    if place.holds(today):
        marks.append(
            html.Span(
                className="strip-today",
                style={"--x": place.at(today)},
                title=f"{today_label} {fmt.iso_date(today)}",
            )
        )
    return html.Div(
        [dcc.Link(track.title, href=track.href, title=track.title), html.Div(marks, className="strip-axis")],
        className="strip-row",
    )


def _mark_text(mark: StripMark) -> str:
    return f"{fmt.iso_date(mark.day)} {mark.text}（{LIGHTS[mark.light].text}）"


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days as percentages of a line's length."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def at(self, day: date) -> str:
        inside = min(max(day, self.first), self.last)
        length = max((self.last - self.first).days, 1)
        return f"{(inside - self.first).days / length * 100:.1f}%"
