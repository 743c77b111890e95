"""The activities of a year."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, key_figure, key_figures, page_head
from components.conflict import notice
from components.labels.talent_hours import CATEGORIES, MODES
from components.labels.talent_training import AUDIENCES, PHASES, SEATS
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest
from pages.talent.years import year_of, years_choice
from services.talent.training_reading import (
    ActivityLine,
    Seat,
    TrainingList,
    hours_text,
    open_training,
)

PATH = "/talent/training"
TALL = 30


def build(asked: PageRequest) -> list[Any]:
    """The page."""
    view = open_training(asked.context, asked.actor, year_of(asked))
    mine = asked.text("mine") == "1"
    filters = Filters(asked, PATH, {"year": asked.text("year"), "mine": asked.text("mine")})
    actions: list[Any] = [years_choice(filters, view.years, view.year, "training-year")]
    if view.may_manage:
        actions.append(dcc.Link("新建活动", href=asked.href(f"{PATH}/new"), className="btn-main"))
    lines = [line for line in view.lines if not mine or line.mine is not Seat.NONE]
    title = f"{view.year} 年培训活动 {len(lines)} 项" + ("（我报名的）" if mine else "")
    return [
        page_head("培训活动", sub=_sub(view), actions=actions),
        *([] if view.registered else [notice("您不在本馆人员名册上，可以查看，不能报名。", "warning")]),
        html.Div(
            [
                *_network(view),
                card(
                    title,
                    _grid(asked, lines) if lines else _nothing(view, mine),
                    actions=[filters.chip("mine", "1", "只看我报名的")] if view.registered else [],
                    note="报满后可继续报名候补，有人取消时按报名先后自动递补",
                    flush=bool(lines),
                ),
            ],
            className="stack",
        ),
    ]


def _sub(view: TrainingList) -> str:
    if not view.registered:
        return ""
    attended = sum(line.mine is Seat.ATTENDED for line in view.lines)
    return f"我参加 {attended} 项，计 {hours_text(view.my_tenths)} 学时"


def _network(view: TrainingList) -> list[Any]:
    """What the training of the whole network came to, in heads."""
    found = view.network
    if not found.activities:
        return []
    told = f"另有 {found.untold} 家次未报实到人数" if found.untold else "已结束的活动均已报实到人数"
    figures = [
        key_figure("面向全市的活动", fmt.number(found.activities), unit="项"),
        key_figure("参训单位", fmt.number(found.libraries), unit="家"),
        key_figure("点单式预订", fmt.number(found.ordered), unit="人次"),
        key_figure("预约式预订", fmt.number(found.booked), unit="人次"),
        key_figure("外单位实到", fmt.number(found.attended), unit="人次", note=told),
    ]
    return [card(f"{view.year} 年全市业务培训（点单式、预约式）", key_figures(figures))]


def _nothing(view: TrainingList, mine: bool) -> Any:
    if mine:
        return empty(EmptyReason.NO_HIT, f"{view.year} 年您还没有报名培训活动。", title="没有报名")
    told = "可点击“新建活动”安排。" if view.may_manage else "有新活动时在这里显示。"
    return empty(EmptyReason.NO_DATA, f"{view.year} 年还没有培训活动。{told}", title="暂无活动")


def _grid(asked: PageRequest, lines: list[ActivityLine]) -> Any:
    rows = [
        {
            "id": line.activity_id,
            "title": line.terms.title,
            "href": asked.href(f"{PATH}/{line.activity_id}"),
            "days": _days(line),
            "category": CATEGORIES[line.terms.category],
            "mode": MODES[line.terms.mode],
            "hours": line.terms.tenths / 10,
            "provider": line.terms.provider,
            "audience": AUDIENCES[line.terms.audience],
            "seats": _seats(line),
            "attended": line.attended or None,
            "heads": line.heads_attended or None,
            "phase": line.phase.value,
            "mine": line.mine.value,
        }
        for line in lines
    ]
    phases = {key.value: label for key, label in PHASES.items()}
    seats = {key.value: label for key, label in SEATS.items()}
    meta = [("days", ""), ("seats", "已报/名额"), ("hours", "学时")]
    columns = [
        grids.link_column("title", "活动", flex=1, minWidth=226),
        grids.text_column("days", "时间", width=180),
        grids.tag_column("phase", "状态", phases, width=84),
        grids.tag_column("mine", "我的报名", seats, width=84),
        grids.text_column("category", "科目", width=84),
        grids.text_column("mode", "方式", width=64),
        grids.number_column("hours", "学时", decimals=1, width=64),
        grids.text_column("seats", "已报/名额", width=100),
        grids.number_column("attended", "实到", unit="人", width=84),
        grids.number_column("heads", "外单位实到", unit="人", width=120),
        grids.text_column("audience", "面向", width=116),
    ]
    return grids.grid(
        "training-list",
        columns,
        rows,
        height=None if len(rows) <= TALL else 760,
        card=grids.phone_card("title", meta=meta, tags={"phase": phases, "mine": seats}),
        row_links=True,
    )


def _seats(line: ActivityLine) -> str:
    taken = line.seated + line.heads
    told = f"{taken}/不限" if line.terms.places is None else f"{taken}/{line.terms.places}"
    return f"{told}，候补 {line.waiting}" if line.waiting else told


def _days(line: ActivityLine) -> str:
    first, last = line.terms.starts_on, line.terms.ends_on
    return fmt.iso_date(first) if first == last else f"{first} 至 {last}"
