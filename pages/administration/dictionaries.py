"""The code lists: one at a time, its entries, the form for one of them."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms, grids
from components.cards import card, page_head
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.dictionaries import DictionaryView, Entry, all_dictionaries


def build(asked: PageRequest) -> list[Any]:
    """The code list in the address, or the first."""
    every = all_dictionaries(asked.context, asked.actor)
    chosen = next((v for v in every if v.dictionary.code == asked.text("dictionary", 40)), every[0])
    entry = next((e for e in chosen.entries if e.code == asked.text("entry", 40)), None)
    chips = [
        dcc.Link(
            view.dictionary.name,
            href=asked.href("/admin/dictionaries", dictionary=view.dictionary.code),
            className="chip is-on" if view is chosen else "chip",
        )
        for view in every
    ]
    return [
        page_head("字典", sub="各处选择项的名称和顺序；停用的项不能再选，已选过的照常显示"),
        html.Div(chips, className="filters"),
        *told(asked, {"entry": "已保存，立即生效。"}),
        html.Div(
            [
                html.Div(_list(asked, chosen), className="span-8"),
                html.Div(_form(asked, chosen, entry), className="span-4"),
            ],
            className="columns",
        ),
    ]


def _list(asked: PageRequest, view: DictionaryView) -> Any:
    dictionary = view.dictionary
    rows = [
        {
            "id": entry.code,
            "position": entry.position,
            "label": entry.label,
            "href": asked.href("/admin/dictionaries", dictionary=dictionary.code, entry=entry.code),
            "state": "可选" if entry.active else "已停用",
            "note": entry.note,
        }
        for entry in view.entries
    ]
    columns = [
        grids.number_column("position", "排序", width=80),
        grids.link_column("label", "名称", flex=2, minWidth=160),
        grids.text_column("state", "状态", width=100),
        grids.text_column("id", "代码", width=130),
        grids.text_column("note", "说明", flex=2, minWidth=140),
    ]
    active = sum(entry.active for entry in view.entries)
    return card(
        f"{dictionary.name} {active} 项可选" if rows else dictionary.name,
        grids.grid(
            "dictionary-entries",
            columns,
            rows,
            card=grids.phone_card("label", meta=[("state", ""), ("note", "")]),
        )
        if rows
        else empty(EmptyReason.NO_DATA, dictionary.purpose, title="还没有内容", small=True),
        note=f"{dictionary.purpose}。点名称修改",
        flush=True,
    )


def _form(asked: PageRequest, view: DictionaryView, entry: Entry | None) -> Any:
    following = max((e.position for e in view.entries if e.active), default=0) + 1
    title = f"修改“{entry.label}”" if entry else "增加一项"
    state = forms.field(
        "状态",
        forms.choice(
            "entry-state",
            [("on", "可选"), ("off", "停用（不能再选，旧记录照常显示）")],
            "on" if entry is None or entry.active else "off",
        ),
    )
    cancel = (
        dcc.Link(
            "改为增加",
            href=asked.href("/admin/dictionaries", dictionary=view.dictionary.code),
            className="btn-line",
        )
        if entry
        else None
    )
    return card(
        title,
        html.Div(
            [
                dcc.Location(id="entry-done", refresh="callback-nav"),
                dcc.Store(id="entry-dictionary", data=view.dictionary.code),
                dcc.Store(id="entry-code", data=entry.code if entry else ""),
                dcc.Store(id="entry-version", data=view.version),
                forms.field("名称", forms.text("entry-label", entry.label if entry else ""), required=True),
                forms.field(
                    "排序",
                    forms.number("entry-position", entry.position if entry else following, step=1, min=0),
                    hint="小的在前",
                ),
                forms.field("说明", forms.text("entry-note", entry.note if entry else "", limit=200)),
                html.Div(state, hidden=entry is None),
                forms.message("entry-message"),
                html.Div(
                    [html.Button("保存", id="entry-save", className="btn-main", n_clicks=0), cancel],
                    className="actions",
                ),
            ],
            className="form",
        ),
        note="改名后，已选过这一项的旧记录也按新名称显示" if entry else "",
    )
