"""One activity: what it is, one's own seat; for those who run it the list, attendance, other libraries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, facts, page_head
from components.confirmation import Question, confirmation
from components.labels import Label
from components.labels.talent_hours import CATEGORIES, MODES
from components.labels.talent_training import AUDIENCES, PHASES, SEATS, WAYS
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.talent.training_common import GONE
from services.talent.training_reading import (
    ActivityLine,
    ActivityPage,
    Audience,
    HeadRow,
    PersonRow,
    Phase,
    Seat,
    Way,
    hours_text,
    open_activity,
)

PATH = "/talent/training"
TALL = 18
PARTS = ("activity", "attend", "heads", "activity-cancel")
"""What is done here; each has a location that shows the page anew."""
DONE: Mapping[str, str] = {
    "add": "活动已新建，职工可以报名。",
    "change": "活动已修改；时间或地点有变的，已通知报名人员。",
    "cancel": "活动已取消，已通知报名人员。",
    "enrol": "已报名。",
    "wait": "名额已满，已列入候补；有人取消时按先后自动递补并通知您。",
    "withdraw": "已取消报名，名额已让给候补人员。",
    "people": "名单已更新。",
    "attend": "考勤已登记，学时已计入本人当年学时。",
    "heads": "参训单位人数已保存。",
}


def activity_id(asked: PageRequest) -> int:
    """The activity of the address. Raises NotFound for what is none."""
    text = asked.text("activity")
    found = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if found is None:
        raise NotFound(GONE)
    return found


def build(asked: PageRequest) -> list[Any]:
    """The page of the activity in the address."""
    page = open_activity(asked.context, asked.actor, activity_id(asked))
    line = page.line
    actions = []
    if page.may_manage and line.phase is not Phase.CANCELLED:
        href = asked.href(f"{PATH}/{line.activity_id}/edit")
        actions.append(dcc.Link("修改", href=href, className="btn-line"))
    wide: list[Any] = [_list(page), *_heads(page)] if page.may_manage else [_about(page)]
    beside: list[Any] = [_seat(page), *([_about(page)] if page.may_manage else [])]
    return [
        dcc.Store(id="activity-id", data=line.activity_id),
        dcc.Store(id="activity-version", data=page.version),
        *(dcc.Location(id=f"{name}-done", refresh="callback-nav") for name in PARTS),
        page_head(
            line.terms.title,
            sub=_tag(PHASES[line.phase]),
            actions=actions,
            trail=[dcc.Link("培训活动", href=asked.href(PATH)), line.terms.title],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(wide, className="stack span-8"),
                html.Div([*beside, *_cancelling(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _tag(label: Label) -> html.Span:
    return html.Span(label.text, className=label.css)


def _about(page: ActivityPage) -> Any:
    line, terms = page.line, page.line.terms
    limit = "不限" if terms.places is None else f"{terms.places} 人，余 {line.free} 人"
    outside = f"，外单位 {line.heads} 人" if line.heads else ""
    return card(
        "活动信息",
        facts(
            [
                ("时间", _days(line)),
                ("地点", terms.place),
                ("科目、方式", f"{CATEGORIES[terms.category]}，{MODES[terms.mode]}"),
                ("学时", f"{hours_text(terms.tenths)} 学时"),
                ("主办单位", terms.provider),
                ("承办部门", line.department),
                ("面向", AUDIENCES[terms.audience]),
                ("名额", limit),
                ("已占名额", f"本馆 {line.seated} 人{outside}，候补 {line.waiting} 人"),
                ("报名截止", fmt.iso_date(terms.last_day)),
                ("实到", f"本馆 {line.attended} 人" if line.attended else "—"),
                ("说明", terms.note),
            ]
        ),
    )


def _days(line: ActivityLine) -> str:
    first, last = line.terms.starts_on, line.terms.ends_on
    return fmt.iso_date(first) if first == last else f"{first} 至 {last}"


def _seat(page: ActivityPage) -> Any:
    """One's own seat, and the one button that fits it."""
    line = page.line
    parts: list[Any] = [html.P([_tag(SEATS[line.mine]), *_mine(page)])]
    if page.refusal:
        parts.append(html.P(page.refusal, className="hint"))
    on_list = line.mine in (Seat.SEATED, Seat.WAITING)
    full = line.free == 0
    words = "报名候补" if full else "我要报名"
    parts += [
        forms.message("seat-message"),
        html.Div(
            [
                html.Button(
                    words,
                    id="seat-enrol",
                    className="btn-main",
                    n_clicks=0,
                    hidden=on_list or bool(page.refusal),
                ),
                html.Button(
                    "取消报名",
                    id="seat-withdraw",
                    className="btn-line",
                    n_clicks=0,
                    hidden=not on_list or bool(page.refusal),
                ),
            ],
            className="actions",
        ),
    ]
    return card("我的报名", parts)


def _mine(page: ActivityPage) -> list[Any]:
    line = page.line
    if line.mine is Seat.WAITING:
        return [f" 候补第 {line.turn} 位"]
    if line.mine is Seat.ATTENDED:
        return [f" 计 {hours_text(line.my_tenths)} 学时"]
    return []


def _list(page: ActivityPage) -> Any:
    """Everybody on the list whom the reader may name, ticked to record who came."""
    line = page.line
    rows = [_row(person) for person in page.people]
    seats = {key.value: label for key, label in SEATS.items()}
    meta = [("department", ""), ("turn", "候补第"), ("hours", "实到学时")]
    columns = [
        grids.text_column("name", "姓名", flex=1, minWidth=120),
        grids.text_column("department", "部门", flex=1, minWidth=120),
        grids.tag_column("seat", "状态", seats, width=96),
        grids.number_column("turn", "候补次序", width=88),
        grids.number_column("hours", "实到学时", decimals=1, width=96),
        grids.text_column("note", "考勤说明", flex=1, minWidth=100),
    ]
    table = grids.grid(
        "activity-people",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("name", meta=meta, tags={"seat": seats}, tick=bool(_acts(page))),
        selectable=True,
    )
    nobody = empty(EmptyReason.NO_DATA, "还没有人报名。", title="名单为空", small=True)
    note = f"另有 {page.unnamed} 人不在您的管理范围内，由组织人事登记" if page.unnamed else ""
    return card(
        f"名单 {line.seated} 人，候补 {line.waiting} 人，实到 {line.attended} 人",
        [html.Div(table, hidden=not rows), *([] if rows else [nobody]), *_acts(page)],
        note=note,
    )


def _row(person: PersonRow) -> dict[str, Any]:
    return {
        "id": person.staff_id,
        "name": person.name,
        "department": person.department,
        "seat": person.seat.value,
        "turn": person.turn or None,
        "hours": None if person.tenths is None else person.tenths / 10,
        "note": person.note,
    }


def _acts(page: ActivityPage) -> list[Any]:
    if page.line.phase is Phase.CANCELLED:
        return []
    people = [(choice.value, choice.label) for choice in page.addable]
    hours = forms.number("attend-hours", page.line.terms.tenths / 10, min=0, step=0.1)
    return [
        dcc.Store(id="attend-version", data=page.attendance_version),
        html.Div(
            [
                html.Div(
                    [
                        forms.field("实到学时", hours, hint="部分参加的，单独勾选后填写实际学时"),
                        forms.field(
                            "考勤说明", forms.text("attend-note", limit=200), hint="更正已登记的须写明原因"
                        ),
                    ],
                    className="field-grid",
                ),
                forms.field("补报名", forms.several("activity-add", people, "选择人员，可多选")),
                forms.message("attend-message"),
                html.Div(
                    [
                        html.Button("所选登记实到", id="attend-present", className="btn-main", n_clicks=0),
                        html.Button("所选登记缺席", id="attend-absent", className="btn-line", n_clicks=0),
                        html.Button("所选移出名单", id="people-withdraw", className="btn-line", n_clicks=0),
                        html.Button("加入名单", id="people-enrol", className="btn-line", n_clicks=0),
                    ],
                    className="actions",
                ),
            ],
            className="form form-after",
        ),
    ]


def _heads(page: ActivityPage) -> list[Any]:
    """Other libraries' people, in heads: nobody of them is named."""
    line = page.line
    if line.terms.audience is not Audience.NETWORK:
        return []
    rows = [_head(one) for one in page.heads]
    columns = [
        grids.text_column("unit", "单位", flex=2, minWidth=140),
        grids.text_column("way", "方式", width=96),
        grids.number_column("booked", "预订人数", width=96),
        grids.number_column("attended", "实到人数", width=96),
        grids.text_column("note", "说明", flex=2, minWidth=120),
    ]
    table = grids.grid(
        "activity-heads",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("unit", meta=[("way", ""), ("booked", "预订"), ("attended", "实到")]),
    )
    parts: list[Any] = [table] if rows else [empty(EmptyReason.NO_DATA, "还没有单位参加。", small=True)]
    if line.phase is not Phase.CANCELLED:
        parts.append(_heads_form(page))
    title = f"参训单位 {len(rows)} 家，预订 {line.heads} 人，实到 {line.heads_attended} 人"
    return [card(title, parts, note="外单位只登记人数，不登记姓名；预订人数占用活动名额")]


def _head(one: HeadRow) -> dict[str, Any]:
    return {
        "id": one.unit_id,
        "unit": one.unit,
        "way": WAYS[one.way],
        "booked": one.booked,
        "attended": one.attended,
        "note": one.note,
    }


def _heads_form(page: ActivityPage) -> Any:
    units = [(choice.value, choice.label) for choice in page.units]
    ways = [(way.value, words) for way, words in WAYS.items()]
    return html.Div(
        [
            dcc.Store(id="heads-version", data=page.heads_version),
            html.Div(
                [
                    forms.field("单位", forms.choice("heads-unit", units, empty="请选择"), required=True),
                    forms.field("方式", forms.choice("heads-way", ways, Way.BOOKED.value), required=True),
                    forms.field("预订人数", forms.number("heads-booked", None, min=0, step=1), required=True),
                    forms.field(
                        "实到人数",
                        forms.number("heads-attended", None, min=0, step=1),
                        hint="活动开始后填写",
                    ),
                ],
                className="field-grid",
            ),
            forms.field("说明", forms.text("heads-note", limit=200), hint="点单式请写明点的课程或到馆要求"),
            forms.message("heads-message"),
            html.Div(
                html.Button("保存人数", id="heads-save", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form form-after",
    )


def _cancelling(page: ActivityPage) -> list[Any]:
    line = page.line
    if not page.may_manage or line.phase is Phase.CANCELLED or line.attended:
        return []
    touched = f"报名的 {line.seated} 人和候补的 {line.waiting} 人会收到取消通知，活动不能恢复。"
    question = Question("取消活动", [touched], "取消这项活动", with_reason=True)
    return [confirmation("activity-cancel", question)]
