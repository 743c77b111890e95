"""What the pages of risks and problems share: tables, tags, addresses, measures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.labels.risks import LEVELS, PROBLEM_STATES, RISK_STATES
from pages.frame import PageRequest
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.risks.reading import Measure, ProblemLine, RiskLine

TAB = "risks"
TALL = 18
"""Rows beyond which a table scrolls inside."""


def id_of(asked: PageRequest, name: str, gone: str) -> int:
    """The id in the address. Raises NotFound for what is none."""
    found = optional_id(asked.text(name))
    if found is None:
        raise NotFound(gone)
    return found


def optional_id(text: str) -> int | None:
    """The id that a parameter of the address names, if any."""
    return as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def level_tag(line: RiskLine) -> Any:
    """Level and score of a risk."""
    label, terms = LEVELS[line.level], line.terms
    told = f"可能性 {terms.likelihood} × 影响 {terms.impact} = {terms.score} 分"
    return html.Span(f"{label.text} {terms.score} 分", className=label.css, title=told)


def place_words(place: Any) -> Any:
    """What something is about: a link to the work's own tab."""
    return dcc.Link(place.title, href=place.href) if place.href else place.title


def measure_list(measures: Sequence[Measure], today: date, live: bool = True) -> Any:
    """Measures with how each stands; none of them is late once the thing itself is over."""
    if not measures:
        return html.P("还没有措施。", className="hint")
    return html.Ol(
        [
            html.Li(
                [
                    html.Span(measure.text),
                    html.Span(
                        _measure_state(measure, today if live else None),
                        className="overdue" if live and measure.late(today) else "list-sub",
                    ),
                ]
            )
            for measure in measures
        ],
        className="risk-measures",
    )


def _measure_state(measure: Measure, today: date | None) -> str:
    if measure.done_on is not None:
        return f"{fmt.iso_date(measure.done_on)} 完成"
    if today is not None and measure.due_on is not None and measure.due_on < today:
        return f"{fmt.iso_date(measure.due_on)} 前，{fmt.days_overdue((today - measure.due_on).days)}"
    return f"{fmt.iso_date(measure.due_on)} 前完成"


def _measure_words(measures: Sequence[Measure]) -> str:
    done = sum(not measure.open for measure in measures)
    return f"{done}/{len(measures)} 已完成" if measures else ""


def risk_grid(asked: PageRequest, grid_id: str, lines: Sequence[RiskLine], today: date) -> Any:
    """The table of some risks."""
    rows = [
        {
            "id": line.record.risk_id,
            "title": line.terms.title,
            "href": asked.href(f"/risks/{line.record.risk_id}"),
            "place": line.place.title,
            "score": line.terms.score,
            "level": line.level.value,
            "state": line.terms.state.value,
            "department": line.department,
            "owner": line.owner,
            "measures": _measure_words(line.terms.measures),
            "review_on": fmt.iso_date(line.terms.review_on) if line.terms.live else "",
            "late": _late(line.terms.review_on if line.terms.live else None, today),
            "tags": f"{LEVELS[line.level].text}风险 {line.terms.score} 分，"
            f"{RISK_STATES[line.terms.state].text}",
        }
        for line in lines
    ]
    columns = [
        grids.link_column("title", "风险", flex=3, minWidth=200),
        grids.number_column("score", "分值", width=72),
        grids.tag_column("level", "等级", LEVELS, width=84),
        grids.tag_column("state", "状态", RISK_STATES, width=92),
        grids.text_column("department", "责任部门", width=130),
        grids.text_column("owner", "责任人", width=84),
        grids.text_column("measures", "措施", width=112),
        grids.date_column("review_on", "复核", width=108),
        grids.text_column("late", "期限", width=104),
        grids.text_column("place", "关联工作", flex=2, minWidth=140),
    ]
    meta = [("tags", ""), ("owner", "责任人"), ("review_on", "复核"), ("late", ""), ("place", "")]
    return grids.grid(
        grid_id,
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=meta),
        row_links=True,
    )


def problem_grid(asked: PageRequest, grid_id: str, lines: Sequence[ProblemLine], today: date) -> Any:
    """The table of some problems."""
    rows = []
    for line in lines:
        following = line.next_measure
        due = following.due_on if following and line.terms.live else None
        rows.append(
            {
                "id": line.record.problem_id,
                "title": line.terms.title,
                "href": asked.href(f"/problems/{line.record.problem_id}"),
                "place": line.place.title,
                "state": line.terms.state.value,
                "since_on": fmt.iso_date(line.terms.since_on),
                "department": line.department,
                "owner": line.owner,
                "director": line.director,
                "measures": _measure_words(line.terms.measures),
                "late": _late(due, today),
                "tags": PROBLEM_STATES[line.terms.state].text
                + (f"（{line.director}）" if line.director else ""),
            }
        )
    columns = [
        grids.link_column("title", "问题", flex=3, minWidth=200),
        grids.tag_column("state", "状态", PROBLEM_STATES, width=124),
        grids.text_column("director", "协调馆领导", width=104),
        grids.date_column("since_on", "发生", width=108),
        grids.text_column("department", "责任部门", width=130),
        grids.text_column("owner", "责任人", width=84),
        grids.text_column("measures", "措施", width=112),
        grids.text_column("late", "最近措施", width=112),
        grids.text_column("place", "关联工作", flex=2, minWidth=140),
    ]
    meta = [("tags", ""), ("owner", "责任人"), ("since_on", "发生"), ("late", "措施"), ("place", "")]
    return grids.grid(
        grid_id,
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=meta),
        row_links=True,
    )


def _late(due: date | None, today: date) -> str:
    if due is None:
        return ""
    left = (due - today).days
    if left < 0:
        return fmt.days_overdue(-left)
    return "今天到期" if left == 0 else f"还有 {left} 天"
