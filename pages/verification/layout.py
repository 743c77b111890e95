"""The list of draws."""

from __future__ import annotations

from typing import Any

from dash import dcc

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.conflict import notice
from components.labels.verification import RESULTS
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.verification.reading import DrawLine, DrawList, Result, open_list

PATH = "/verification"


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and point of view."""
    view = open_list(asked.context, asked.actor, asked.wanted)
    actions = (
        [dcc.Link("抽取样本", href=asked.href(f"{PATH}/new"), className="btn-main")] if view.may_draw else []
    )
    return [
        page_head("抽查", sub=_sub(view), actions=actions),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        card(
            f"{len(view.lines)} 次抽查",
            _grid(asked, view.lines) if view.lines else _nothing(view),
            data_through=view.as_of.effective_on,
            note="从审定为 100% 的里程碑中按固定方法抽取；同一范围可再次抽取，历次结果都保留",
            flush=True,
        ),
    ]


def _sub(view: DrawList) -> str:
    checked = sum(view.results.values())
    if not checked:
        return "尚无核查结论"
    told = "，".join(f"{RESULTS[result].text} {count}" for result, count in view.results.items() if count)
    return f"已核查 {checked} 项：{told}"


def _nothing(view: DrawList) -> Any:
    told = "可点击“抽取样本”开始。" if view.may_draw else "馆领导或办公室抽取后在这里显示。"
    return empty(EmptyReason.NOTHING_DUE, f"还没有抽查。{told}", title="暂无抽查")


def _grid(asked: PageRequest, lines: tuple[DrawLine, ...]) -> Any:
    rows = [
        {
            "id": line.draw_id,
            "name": f"第 {line.number} 次",
            "href": asked.href(f"{PATH}/{line.draw_id}"),
            "scope": line.scope,
            "period": f"{line.claimed_from} 至 {line.claimed_to}",
            "candidates": line.candidates,
            "size": line.size,
            "checked": line.checked,
            **{result.value: line.results[result] for result in Result},
            "due_on": fmt.iso_date(line.due_on),
            "drawn_on": fmt.iso_date(line.drawn_on),
            "drawn_by": line.drawn_by,
            "told": "已完成" if line.done else f"已核查 {line.checked}/{line.size}",
        }
        for line in lines
    ]
    columns = [
        grids.link_column("name", "抽查", width=96),
        grids.text_column("scope", "范围", flex=2, minWidth=140),
        grids.text_column("period", "审定时间", width=200),
        grids.number_column("candidates", "候选", width=76),
        grids.number_column("size", "抽取", width=76),
        grids.number_column("checked", "已核查", width=88),
        *(grids.number_column(result.value, RESULTS[result].text, width=88) for result in Result),
        grids.date_column("due_on", "核查时限"),
        grids.date_column("drawn_on", "抽取日期"),
        grids.text_column("drawn_by", "抽取人", width=88),
    ]
    meta = [("scope", ""), ("told", ""), ("due_on", "时限")]
    return grids.grid(
        "verification-draws", columns, rows, card=grids.phone_card("name", meta=meta), row_links=True
    )
