"""The form of a year's list of one group: a line for each item."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.conflict import notice
from components.labels.talent_training import PROOFS
from pages.filters import Filters
from pages.frame import PageRequest
from pages.talent.years import year_of, years_choice
from server.guard import Invalid
from services.talent.checklist_reading import (
    GROUP_NAMES,
    ChecklistForm,
    Item,
    StaffGroup,
    checklist_form,
)

PATH = "/talent/checklist"
LINES = 8


def group_of(asked: PageRequest) -> StaffGroup:
    """The group in the address, 专业技术 where it names none. Raises Invalid."""
    given = asked.text("group")
    if given and given not in set(StaffGroup):
        raise Invalid("网址中的人员类别不对，请从页面上方重新选择。")
    return StaffGroup(given or StaffGroup.PROFESSIONAL)


def build(asked: PageRequest) -> list[Any]:
    """The page of the year and group in the address."""
    form = checklist_form(asked.context, asked.actor, year_of(asked), group_of(asked))
    path = f"{PATH}/setup"
    filters = Filters(asked, path, {"year": str(form.year), "group": form.group.value})
    groups = [
        dcc.Link(
            words,
            href=asked.href(path, year=form.year, group=group.value),
            className="chip is-on" if group is form.group else "chip",
        )
        for group, words in GROUP_NAMES.items()
    ]
    copied = []
    if form.copied_from is not None:
        copied = [notice(f"{form.year} 年还没有设置，以下照抄 {form.copied_from} 年的清单，核对后保存生效。")]
    return [
        dcc.Store(id="checklist-set-year", data=form.year),
        dcc.Store(id="checklist-set-group", data=form.group.value),
        dcc.Store(id="checklist-set-version", data=form.version),
        dcc.Location(id="checklist-saved", refresh="callback-nav"),
        page_head(
            "设置五个一清单",
            actions=[years_choice(filters, form.years, form.year, "checklist-set-years")],
            trail=[dcc.Link("五个一", href=asked.href(PATH, year=form.year)), "设置清单"],
        ),
        html.Div(groups, className="filters"),
        *copied,
        card(
            f"{form.year} 年 {GROUP_NAMES[form.group]}人员清单",
            _lines(asked, form),
            note="清空整行即删除该项；删去的项目，已有申报仍保留，不再计入",
        ),
    ]


def _lines(asked: PageRequest, form: ChecklistForm) -> Any:
    items = [*form.checklist.items]
    items += [Item("", "")] * max(LINES - len(items), 1)
    return html.Div(
        [
            *(_line(number, item) for number, item in enumerate(items, 1)),
            forms.message("checklist-save-message"),
            html.Div(
                [
                    html.Button("保存清单", id="checklist-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=asked.href(PATH, year=form.year), className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )


def _line(number: int, item: Item) -> Any:
    """The fields of one item; its key goes along, so that claims stay with it when its words change."""

    def named(part: str) -> dict[str, Any]:
        return {"type": f"checklist-{part}", "line": number}

    title = forms.text("", item.title, limit=40, placeholder="如：读一本专业书")
    detail = forms.text("", item.detail, limit=200, placeholder="要求")
    proof = forms.choice("", [(key.value, words) for key, words in PROOFS.items()], item.proof.value)
    times = forms.number("", item.times, min=1, step=1)
    for part, control in (("title", title), ("detail", detail), ("proof", proof), ("times", times)):
        control.id = named(part)
    return html.Fieldset(
        [
            html.Legend(f"第 {number} 项", className="field-label"),
            dcc.Store(id=named("key"), data=item.key),
            html.Div(
                [
                    _labelled("名称", title),
                    _labelled("要求", detail),
                    _labelled("认定方式", proof),
                    _labelled("次数", times),
                ],
                className="field-grid",
            ),
        ]
    )


def _labelled(words: str, control: Any) -> Any:
    return html.Label([html.Span(words), control], className="field")
