"""The form of a batch: dates, quota, requirements, and the scoring sheet."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import Input, Output, State, dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.talent_programme import CATEGORIES
from pages.frame import PageRequest, done, on_click
from pages.parsing import as_choice, as_day, as_flag, as_optional_id, as_text, as_version
from pages.talent.programme.parts import PROGRAMME, as_whole, id_of, needed
from server.guard import Forbidden, Invalid, Permission, context, current_actor, guarded_callback
from services.talent.programme import BatchForm, Category, batch_form
from services.talent.programme_batches import BatchTerms, Eligibility, SheetItem, save_batch
from services.talent.register import Education, TitleLevel

ITEMS = 8
"""Rows of the scoring sheet on the form."""
TEXT = 5000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""
_DEFAULT_SHEET = (SheetItem("业绩贡献", 40), SheetItem("专业能力", 30), SheetItem("培养潜力", 30))
FIELDS = (
    "name",
    "category",
    "quota",
    "from",
    "to",
    "decide",
    "term",
    "passing",
    "reviewers",
    "trimmed",
    "title",
    "education",
    "oldest",
    "years",
    "rules",
)
_ROWS = tuple(f"{part}-{index}" for index in range(ITEMS) for part in ("item", "points"))


def build_new(asked: PageRequest) -> list[Any]:
    """The form of a new batch."""
    return _page(asked, batch_form(asked.context, asked.actor, None), "新建批次")


def build_edit(asked: PageRequest) -> list[Any]:
    """The form of the batch in the address."""
    return _page(asked, batch_form(asked.context, asked.actor, id_of(asked, "batch")), "修改批次")


def _page(asked: PageRequest, found: BatchForm, title: str) -> list[Any]:
    trail: list[Any] = [dcc.Link("111 工程", href=asked.href(PROGRAMME))]
    if found.terms is not None:
        trail.append(dcc.Link(found.terms.name, href=asked.href(f"{PROGRAMME}/{found.batch_id}")))
    return [
        dcc.Store(id="batch-id", data=str(found.batch_id or 0)),
        dcc.Store(id="batch-version", data=found.version),
        dcc.Location(id="batch-done", refresh="callback-nav"),
        page_head(title, trail=[*trail, title]),
        html.Div(
            [
                html.Div([_terms(found), _sheet(found)], className="stack span-8"),
                html.Div([_requirements(found), _save()], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _terms(found: BatchForm) -> Any:
    terms = found.terms
    first = html.Div(
        [
            forms.field("批次名称", forms.text("batch-name", terms.name if terms else ""), required=True),
            forms.field(
                "类别",
                forms.choice(
                    "batch-category",
                    [(kind.value, words) for kind, words in CATEGORIES.items()],
                    terms.category.value if terms else None,
                    empty="请选择",
                ),
                required=True,
                hint="建立后不能修改",
            ),
            forms.field(
                "名额",
                forms.number("batch-quota", terms.quota if terms else None, min=1, step=1),
                required=True,
            ),
        ],
        className="field-grid",
    )
    days = html.Div(
        [
            forms.field(
                "申报开始", forms.day("batch-from", terms.apply_from if terms else None), required=True
            ),
            forms.field("申报截止", forms.day("batch-to", terms.apply_to if terms else None), required=True),
            forms.field(
                "计划认定日期",
                forms.day("batch-decide", terms.decide_by if terms else None),
                required=True,
                hint="同一类别两个批次从申报到认定不能重叠",
            ),
            forms.field("培养期满", forms.day("batch-term", terms.term_to if terms else None), required=True),
        ],
        className="field-grid",
    )
    rules = dbc.Textarea(id="batch-rules", value=terms.rules if terms else "", rows=5)
    return card(
        "批次",
        html.Div(
            [first, days, forms.field("选拔规则", rules, hint="选拔范围、程序和要求；可不填")],
            className="form",
        ),
    )


def _sheet(found: BatchForm) -> Any:
    items = found.terms.sheet if found.terms else _DEFAULT_SHEET
    rows = []
    for index in range(ITEMS):
        item = items[index] if index < len(items) else None
        name = forms.text(f"batch-item-{index}", item.name if item else "", limit=60)
        points = forms.number(f"batch-points-{index}", item.points if item else None, min=1, step=1)
        rows.append(
            html.Div(
                [
                    _hidden(f"第 {index + 1} 项名称", name),
                    name,
                    _hidden(f"第 {index + 1} 项满分", points),
                    points,
                ],
                className="sheet-row",
            )
        )
    terms = found.terms
    return card(
        "评分表",
        html.Div(
            [
                html.Div(rows, className="sheet-rows"),
                html.Div(
                    [
                        forms.field(
                            "入选最低分",
                            forms.number("batch-passing", terms.passing if terms else 60, min=0, step=1),
                            required=True,
                        ),
                        forms.field(
                            "每份至少几名评委评分",
                            forms.number("batch-reviewers", terms.reviewers if terms else 3, min=1, step=1),
                            required=True,
                        ),
                    ],
                    className="field-grid",
                ),
                dbc.Checkbox(
                    id="batch-trimmed",
                    label="五名及以上评委评分时，去掉一个最高分和一个最低分",
                    value=terms.trimmed if terms else False,
                ),
            ],
            className="form",
        ),
        note="每行一项：名称与满分；不用的行留空。得分为各评委总分的平均，同分依次比较各项",
    )


def _hidden(words: str, control: Any) -> Any:
    """A label for those who hear the page."""
    return html.Label(words, htmlFor=control.id, className="visually-hidden")


def _requirements(found: BatchForm) -> Any:
    wanted = found.terms.eligibility if found.terms else Eligibility()
    return card(
        "资格条件",
        html.Div(
            [
                forms.field(
                    "职称",
                    forms.choice(
                        "batch-title",
                        found.titles.items(),
                        wanted.least_title.value if wanted.least_title else None,
                        empty="不限",
                    ),
                ),
                forms.field(
                    "学历",
                    forms.choice(
                        "batch-education",
                        found.educations.items(),
                        wanted.least_education.value if wanted.least_education else None,
                        empty="不限",
                    ),
                ),
                forms.field(
                    "年龄上限（周岁）", forms.number("batch-oldest", wanted.oldest, step=1), hint="不限留空"
                ),
                forms.field(
                    "本馆工作年限（年）",
                    forms.number("batch-years", wanted.years_of_service, step=1),
                    hint="不限留空",
                ),
            ],
            className="form",
        ),
        note="按申报截止日的名册核对，不符合的须写明破格理由才能通过",
    )


def _save() -> Any:
    return card(
        "保存",
        html.Div(
            [
                forms.message("batch-message"),
                html.Div(
                    html.Button("保存", id="batch-send", className="btn-main", n_clicks=0),
                    className="actions",
                ),
            ],
            className="form",
        ),
    )


def _optional(kind: Any, value: Any) -> Any:
    return None if value in (None, "", forms.NONE) else as_choice(kind, value)


def _day(value: Any, label: str) -> Any:
    day = as_day(value, label)
    if day is None:
        raise Invalid(f"请填写{label}。")
    return day


def _items(values: dict[str, Any]) -> tuple[SheetItem, ...]:
    items = []
    for index in range(ITEMS):
        name = as_text(values[f"item-{index}"], TEXT).strip()
        points = as_whole(values[f"points-{index}"], f"评分表第 {index + 1} 项的满分")
        if not name and points is None:
            continue
        if not name:
            raise Invalid(f"评分表第 {index + 1} 行有满分但没有名称，请补填或清空。")
        items.append(SheetItem(name, needed(points, f"评分项“{name}”的满分")))
    return tuple(items)


def _read(values: dict[str, Any]) -> BatchTerms:
    """The terms that a form sends. Raises Invalid for the first thing that is missing or no such value."""
    if values["category"] in (None, "", forms.NONE):
        raise Invalid("请选择批次类别。")
    return BatchTerms(
        category=as_choice(Category, values["category"]),
        name=as_text(values["name"], TEXT).strip(),
        quota=needed(as_whole(values["quota"], "名额"), "名额"),
        apply_from=_day(values["from"], "申报开始"),
        apply_to=_day(values["to"], "申报截止"),
        decide_by=_day(values["decide"], "计划认定日期"),
        term_to=_day(values["term"], "培养期满"),
        sheet=_items(values),
        passing=needed(as_whole(values["passing"], "入选最低分"), "入选最低分"),
        reviewers=needed(as_whole(values["reviewers"], "评委人数"), "评委人数"),
        trimmed=as_flag(values["trimmed"]),
        eligibility=Eligibility(
            _optional(TitleLevel, values["title"]),
            _optional(Education, values["education"]),
            as_whole(values["oldest"], "年龄上限"),
            as_whole(values["years"], "本馆工作年限"),
        ),
        rules=as_text(values["rules"], TEXT),
    )


def _example(facts: Any) -> dict[str, Any]:
    values = {
        "name": "试验批次",
        "category": Category.LEADING.value,
        "quota": 3,
        "from": "2030-01-01",
        "to": "2030-02-01",
        "decide": "2030-06-01",
        "term": "2033-06-01",
        "passing": 60,
        "reviewers": 2,
        "trimmed": False,
        "title": TitleLevel.MIDDLE.value,
        "education": forms.NONE,
        "oldest": 50,
        "years": None,
        "rules": "面向全馆。",
        "item-0": "业绩",
        "points-0": 100,
    }
    return {
        "batch-send.n_clicks": 1,
        "batch-id.data": "0",
        "batch-version.data": 0,
        **{f"batch-{name}.value": given for name, given in values.items()},
    }


@guarded_callback(
    Output("batch-done", "href"),
    Output("batch-message", "children"),
    Input("batch-send", "n_clicks"),
    State("batch-id", "data"),
    State("batch-version", "data"),
    *(State(f"batch-{name}", "value") for name in (*FIELDS, *_ROWS)),
    permission=Permission.TALENT_MANAGE,
    example=_example,
    running=[(Output("batch-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def save(clicks: Any, batch: Any, version: Any, *given: Any) -> str:
    """Keep the batch and show it."""
    values = dict(zip((*FIELDS, *_ROWS), given, strict=True))
    terms = _read(values)
    batch_id = save_batch(context(), current_actor(), as_optional_id(batch), as_version(version or 0), terms)
    return f"{PROGRAMME}/{batch_id}{done('save', batch_id)}"
