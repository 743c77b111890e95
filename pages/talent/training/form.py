"""The form of an activity."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.talent_hours import CATEGORIES, MODES
from components.labels.talent_training import AUDIENCES
from pages.frame import PageRequest
from pages.talent.training.activity import activity_id
from services.talent.training_reading import ActivityForm, Audience, Category, Mode, activity_form

PATH = "/talent/training"


def build_new(asked: PageRequest) -> list[Any]:
    """The form of a new activity."""
    return _page(asked, activity_form(asked.context, asked.actor), "新建培训活动")


def build_edit(asked: PageRequest) -> list[Any]:
    """The form of the activity in the address."""
    return _page(asked, activity_form(asked.context, asked.actor, activity_id(asked)), "修改培训活动")


def _page(asked: PageRequest, form: ActivityForm, title: str) -> list[Any]:
    trail: list[Any] = [dcc.Link("培训活动", href=asked.href(PATH))]
    back = PATH
    if form.activity_id is not None and form.terms is not None:
        back = f"{PATH}/{form.activity_id}"
        trail.append(dcc.Link(form.terms.title, href=asked.href(back)))
    return [
        dcc.Store(id="training-activity", data=form.activity_id or 0),
        dcc.Store(id="training-version", data=form.version),
        dcc.Location(id="training-done", refresh="callback-nav"),
        page_head(title, trail=[*trail, title]),
        card(title, _fields(asked, form, back)),
    ]


def _fields(asked: PageRequest, form: ActivityForm, back: str) -> Any:
    terms = form.terms
    departments = [(choice.value, choice.label) for choice in form.departments]
    only = departments[0][0] if len(departments) == 1 else None
    name = forms.text("training-title", terms.title if terms else "", limit=100)
    category = forms.choice(
        "training-category",
        [(key.value, words) for key, words in CATEGORIES.items()],
        (terms.category if terms else Category.PROFESSIONAL).value,
    )
    mode = forms.choice(
        "training-mode",
        [(key.value, words) for key, words in MODES.items()],
        (terms.mode if terms else Mode.CLASSROOM).value,
    )
    hours = forms.number("training-hours", terms.tenths / 10 if terms else None, min=0, step=0.1)
    audience = forms.choice(
        "training-audience",
        [(key.value, words) for key, words in AUDIENCES.items()],
        (terms.audience if terms else Audience.STAFF).value,
    )
    department = forms.choice(
        "training-department", departments, terms.department_id if terms else only, empty="请选择"
    )
    note = forms.reason("training-note", "内容、对象、报名要求；可不填")
    note.maxLength, note.rows, note.value = 1000, 3, terms.note if terms else ""
    rows = [
        forms.field("活动名称", name, required=True),
        forms.field("科目", category, required=True),
        forms.field("方式", mode, required=True),
        forms.field("学时", hours, required=True, hint="全程参加的学时，最多一位小数"),
        forms.field(
            "主办单位", forms.text("training-provider", terms.provider if terms else ""), required=True
        ),
        forms.field("地点", forms.text("training-place", terms.place if terms else "")),
        forms.field(
            "开始日期", forms.day("training-from", terms.starts_on if terms else None), required=True
        ),
        forms.field("结束日期", forms.day("training-to", terms.ends_on if terms else None), required=True),
        forms.field(
            "报名截止",
            forms.day("training-until", terms.enrol_until if terms else None),
            hint="不填则为开始前一天",
        ),
        forms.field(
            "名额",
            forms.number("training-places", terms.places if terms else None, min=1, step=1),
            hint="不填则不限",
        ),
        forms.field("面向", audience, required=True),
        forms.field("承办部门", department, required=True),
    ]
    return html.Div(
        [
            html.Div(rows, className="field-grid"),
            forms.field("说明", note),
            forms.message("training-message"),
            html.Div(
                [
                    html.Button("保存", id="training-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=asked.href(back), className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
