"""What the pages of hours share: choosing a year, the standing of a person, lists of entries and claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, key_figure, key_figures
from components.labels import WORKFLOW_STATES, Label
from components.labels.talent_hours import CATEGORIES, CLAIM_STATES, MODES, VERDICTS
from components.states import EmptyReason, empty
from components.talent_hours import hours_bars
from pages.frame import PageRequest
from services.talent.hours_queue import ClaimLine
from services.talent.hours_reading import (
    CORRECTION,
    TENTH,
    ClosedYear,
    Entry,
    PersonHours,
    hours_text,
)

UNIT = "学时"
STATES = {**WORKFLOW_STATES, **CLAIM_STATES}
SOURCES = {
    "hour_claim": "个人申报",
    "training_activity": "培训考勤",
    "staff_exchange": "交流培养",
    "group_training": "集中培训",
    CORRECTION: "人事更正",
}
"""What credits of hours come of, by the kind of thing they were given for."""


def year_chips(asked: PageRequest, path: str, years: Sequence[int], chosen: int) -> Any:
    """Links to the years, the chosen one marked."""
    links = [
        html.Span(f"{year}年", className="chip is-on", **aria(current="true"))
        if year == chosen
        else dcc.Link(f"{year}年", href=asked.href(path, year=year), className="chip")
        for year in years
    ]
    return html.Div(links, className="filters", **aria(label="年度"))


def closed_words(closed: ClosedYear | None) -> str:
    """Whether a year was closed, in words."""
    return f"{closed.year} 年已于 {closed.closed_on} 关账" if closed else "本年度未关账，数字随认定更新"


def verdict(label: Label) -> Any:
    """A verdict: its word and colour."""
    return html.Span(label.text, className=label.css)


def standing_card(found: PersonHours, actions: Sequence[Any] = ()) -> Any:
    """How a person stands in a year, with what a closed year was corrected by."""
    person, rule = found.person, found.rule
    standing = person.standing
    asked = standing.requirement
    title = f"{found.year} 年{VERDICTS[standing.verdict].text}"
    if standing.missing:
        title = f"{found.year} 年还差 {hours_text(standing.missing)} 学时"
    elif standing.missing_professional:
        title = f"{found.year} 年专业科目还差 {hours_text(standing.missing_professional)} 学时"
    told: list[Any] = [html.P(verdict(VERDICTS[standing.verdict]), className="hours-verdict")]
    if asked.asked and asked.months < 12:
        told.append(
            html.P(
                f"本年度按 {asked.months} 个月折算：全年 {hours_text(rule.target)} 学时 × {asked.months}/12"
                f" ＝ {hours_text(asked.total)} 学时（整月在职，扣除整月请假）。"
            )
        )
    if standing.carried.total:
        told.append(html.P(f"含上年结转 {hours_text(standing.carried.total)} 学时。"))
    if person.frozen is not None and person.corrected != type(person.corrected)():
        before, after = person.frozen.counted.total, standing.counted.total
        told.append(
            html.P(
                f"关账时 {hours_text(before)} 学时，关账后更正 {_signed(after - before)}，"
                f"现为 {hours_text(after)} 学时。",
                className="notice notice-warning",
            )
        )
    return card(
        title,
        html.Div([hours_bars(standing), *told], className="form"),
        unit=UNIT,
        note=closed_words(found.closed),
        actions=actions,
    )


def _signed(tenths: int) -> str:
    return f"＋{hours_text(tenths)}" if tenths > 0 else hours_text(tenths)


def figures(found: PersonHours) -> Any:
    """The headline figures of a person's year."""
    standing = found.person.standing
    return key_figures(
        [
            key_figure("已计学时", hours_text(standing.counted.total), unit=UNIT),
            key_figure("专业科目", hours_text(standing.counted.professional), unit=UNIT),
            key_figure("公需科目", hours_text(standing.counted.public), unit=UNIT),
            key_figure("要求", hours_text(standing.requirement.total), unit=UNIT),
        ]
    )


def entries_card(found: PersonHours) -> Any:
    """What was credited in the year, one row an entry; corrections after the close stand out."""
    if not found.entries:
        told = "培训考勤登记后，或申报经认定后，在这里显示。"
        return card("认定记录", empty(EmptyReason.NO_DATA, told, title="本年度还没有认定的学时", small=True))
    closed = found.closed
    rows = [
        {
            "id": entry.id,
            "day": fmt.iso_date(entry.day),
            "title": entry.title or "（未写名称）",
            "category": CATEGORIES[entry.category],
            "mode": MODES[entry.mode],
            "claimed": entry.claimed / TENTH,
            "hours": entry.tenths / TENTH,
            "source": source_words(entry),
            "when": "关账后" if closed and entry.seq > closed.seq else "",
            "note": entry.note,
        }
        for entry in found.entries
    ]
    columns = [
        grids.date_column("day", "日期"),
        grids.text_column("title", "内容", flex=3, minWidth=160),
        grids.text_column("category", "科目", width=100),
        grids.text_column("mode", "方式", width=96),
        grids.number_column("claimed", "原学时", decimals=1, width=88),
        grids.number_column("hours", "认定学时", decimals=1, width=100),
        grids.text_column("source", "来源", width=110),
        grids.text_column("when", "更正", width=84),
        grids.text_column("note", "说明", flex=2, minWidth=120),
    ]
    meta = [("day", ""), ("hours", "认定学时"), ("category", ""), ("source", "")]
    return card(
        f"认定记录 {len(rows)} 条",
        grids.grid("hours-entries", columns, rows, card=grids.phone_card("title", meta=meta)),
        note="原学时按当年折算规则计为认定学时；超过单项年度上限的部分不计入合计",
        flush=True,
    )


def source_words(entry: Entry) -> str:
    """What hours came of."""
    return SOURCES.get(entry.source_kind, "其他来源")


def claim_rows(asked: PageRequest, lines: Sequence[ClaimLine]) -> list[dict[str, Any]]:
    """Claims as rows of a table."""
    return [
        {
            "id": f"hour_claim:{line.claim.id}",
            "href": asked.href(f"/talent/claims/{line.claim.id}")
            if line.name
            else asked.href("/talent/hours/claim", claim=line.claim.id),
            "title": line.claim.title,
            "name": line.name,
            "department": line.department,
            "year": f"{line.claim.year}年",
            "period": _period(line),
            "category": CATEGORIES[line.claim.category],
            "mode": MODES[line.claim.mode],
            "claimed": line.claim.claimed / TENTH,
            "converted": line.converted / TENTH,
            "files": line.files,
            "state": line.claim.state.value,
            "reason": line.reason,
        }
        for line in lines
    ]


def _period(line: ClaimLine) -> str:
    started, ended = line.claim.started_on, line.claim.ended_on
    return fmt.iso_date(ended) if started == ended else f"{started} 至 {ended}"
