"""Moving a site: the buttons, and what is asked before a move is made."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.confirmation import Question, confirmation
from components.labels.rollout_sites import MOVE_NAMES
from pages.frame import PageRequest
from pages.rollout.sites.listing import PATH
from services.rollout.directory import MoveKind, SiteSheet, SiteStage

CORRECT = "correct"
"""The act that gives a move another day."""


def deeds(asked: PageRequest, sheet: SiteSheet) -> list[Any]:
    """The moves that are open to the site, the usual one as the main button."""
    here = f"{PATH}/{sheet.site.code}"
    usual = (MoveKind.ADVANCE, MoveKind.START, MoveKind.REOPEN)
    return [
        dcc.Link(
            _words(sheet, kind),
            href=asked.href(here, act=kind.value),
            className="btn-main" if kind in usual else "btn-line",
        )
        for kind in sorted(sheet.possible, key=lambda kind: kind in usual)
    ]


def _words(sheet: SiteSheet, kind: MoveKind) -> str:
    if kind is MoveKind.ADVANCE and sheet.next_stage is not None:
        return f"进入“{sheet.next_stage.label}”…"
    if kind is MoveKind.START:
        return "重新启动…"
    return f"{MOVE_NAMES[kind]}…"


def asked_about(asked: PageRequest, sheet: SiteSheet) -> list[Any]:
    """The question of the move in the address; nothing for one that is not open to the site."""
    act = asked.text("act", 20)
    if not sheet.may_move:
        return []
    if act == CORRECT:
        return _correction(asked, sheet)
    kind = next((one for one in sheet.possible if one.value == act), None)
    return [] if kind is None else _question(asked, sheet, kind)


def _question(asked: PageRequest, sheet: SiteSheet, kind: MoveKind) -> list[Any]:
    name = sheet.site.name
    needs_reason = kind.needs_reason or kind is MoveKind.START
    told: list[str] = []
    if sheet.standing.since is not None:
        told.append(
            f"“{sheet.standing.words}”自 {sheet.standing.since} 起，日期不能早于这一天，也不能晚于今天。"
        )
    title, verb = f"{name}：{MOVE_NAMES[kind]}", "确认办理"
    if kind is MoveKind.ADVANCE and sheet.next_stage is not None:
        title, verb = f"{name}进入“{sheet.next_stage.label}”", "确认进入"
        told += _gate(sheet)
        if sheet.next_stage is SiteStage.OPEN:
            told.append("开放后图书室登记到单位名录，从开放的月份起填报业务数据。")
    elif kind is MoveKind.WITHDRAW:
        verb = "确认撤销"
        told.append("撤销后不再推进；以后可以重新启动，从第一个阶段开始。")
    elif kind is MoveKind.CLOSE:
        verb = "确认关闭"
        told.append("单位名录中的图书室同时关闭；以前的数据全部保留，以后可以重新开放。")
    elif kind is MoveKind.BACK:
        verb = "确认退回"
        told.append("退回后从退回之日起重新计算停留天数。")
    waivers = sheet.waivers if kind is MoveKind.ADVANCE else ()
    fields = [
        html.Div(
            [
                forms.field("日期", forms.day("site-act-day", sheet.today), required=True),
                html.Div(
                    forms.field(
                        "使用特批",
                        forms.choice(
                            "site-act-waiver",
                            [(one.waiver_id, f"{one.given_on} {one.reason[:40]}") for one in waivers],
                            waivers[0].waiver_id if waivers else None,
                            empty="不使用",
                        ),
                    ),
                    hidden=not waivers,
                ),
            ],
            className="field-grid",
        )
    ]
    return _asking(asked, sheet, kind.value, Question(title, told, verb, needs_reason), fields)


def _gate(sheet: SiteSheet) -> list[str]:
    if sheet.check is None or sheet.check.passed:
        return [
            "进入这一阶段的要求已满足。" if sheet.check and not sheet.check.rule.empty else "没有前置要求。"
        ]
    missing = "；".join(one.message for one in sheet.check.shortfalls)
    if sheet.waivers:
        return [f"还缺：{missing}。馆领导已特批，可以使用特批进入。"]
    return [f"还缺：{missing}。请先补齐，或请馆领导特批。"]


def _correction(asked: PageRequest, sheet: SiteSheet) -> list[Any]:
    turn = asked.text("turn", 6)
    found = next((one.move for one in sheet.moves if str(one.move.turn) == turn and not one.corrected), None)
    if found is None:
        return []
    told = [
        f"现在登记的日期是 {found.effective_on}。更正后停留天数、开放数等随之重算；先后次序不变。",
        "以前看过的数据按“当日所知”仍可查到。",
    ]
    question = Question(f"更正“{found.stage.label}”的日期", told, "确认更正", with_reason=True)
    fields = [
        dcc.Store(id="site-act-turn", data=found.turn),
        html.Div(
            [
                forms.field("改为", forms.day("site-act-day", found.effective_on), required=True),
                html.Div(forms.choice("site-act-waiver", [], None, empty="不使用"), hidden=True),
            ],
            className="field-grid",
        ),
    ]
    return _asking(asked, sheet, CORRECT, question, fields)


def _asking(
    asked: PageRequest, sheet: SiteSheet, act: str, question: Question, fields: list[Any]
) -> list[Any]:
    turn = [] if act == CORRECT else [dcc.Store(id="site-act-turn", data=0)]
    return [
        dcc.Store(id="site-act-word", data=act),
        *turn,
        confirmation("site-act", question, back=asked.href(f"{PATH}/{sheet.site.code}"), fields=fields),
    ]
