"""What the board asks before a site is moved: the day and the reason, and what the gate lacks."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.confirmation import Question, confirmation
from components.conflict import notice
from components.rollout.shortfalls import shortfall_list
from pages.frame import PageRequest
from services.rollout.board import MOVE_NAMES, Board, MoveKind, MoveQuestion, SiteStage

CONTROL = "board-act"


def question_card(asked: PageRequest, found: Board, back: str) -> list[Any]:
    """The question of the move that was asked for, or why it is not to be had; `back` is the board."""
    question = found.question
    assert question is not None
    title = _title(question)
    if question.fault:
        refused = [
            html.H2(title),
            notice(question.fault),
            html.Div(
                [
                    dcc.Link("知道了", href=back, className="btn-main"),
                    dcc.Link(
                        "看点位",
                        href=asked.href(f"/rollout/sites/{question.site.code}"),
                        className="btn-line",
                    ),
                ],
                className="actions",
            ),
        ]
        return [_panel(title, html.Section(refused, className="card card-call form-inset"))]
    # What was typed stays while the question does; after the move it is another question.
    to = question.stage.value if question.stage else ""
    key = f"{question.site.code}/{len(question.standing.history)}/{question.kind.value}/{to}"
    body = confirmation(
        CONTROL,
        Question(
            title,
            _sentences(asked, question),
            _verb(question),
            with_reason=question.kind.needs_reason or question.kind is MoveKind.START,
            may_give_reason=True,
        ),
        back=back,
        fields=_fields(found, question, key),
        kept=key,
    )
    stores = [
        dcc.Store(id="board-known", data=question.site.code),
        dcc.Store(id="board-seen", data=question.version),
        dcc.Store(id="board-word", data=question.kind.value),
        dcc.Store(id="board-to", data=question.stage.value if question.stage else ""),
    ]
    return [_panel(title, [*stores, body])]


def _panel(title: str, children: Any) -> html.Div:
    label: dict[str, Any] = {"aria-label": title}
    return html.Div(
        children, id="board-question", className="board-question", role="dialog", tabIndex=-1, **label
    )


def _title(question: MoveQuestion) -> str:
    name, wanted = question.site.name, question.wanted or question.stage
    if question.kind is MoveKind.ADVANCE and wanted is not None:
        return f"{name}进入“{wanted.label}”"
    if question.kind is MoveKind.BACK and wanted is not None:
        return f"{name}退回“{wanted.label}”"
    return f"{name}：{MOVE_NAMES[question.kind]}"


def _verb(question: MoveQuestion) -> str:
    verbs = {
        MoveKind.ADVANCE: "确认进入",
        MoveKind.BACK: "确认退回",
        MoveKind.WITHDRAW: "确认撤销",
        MoveKind.CLOSE: "确认关闭",
    }
    return verbs.get(question.kind, "确认办理")


def _sentences(asked: PageRequest, question: MoveQuestion) -> list[Any]:
    standing = question.standing
    told: list[Any] = [
        f"现在是“{standing.words}”，自 {standing.since} 起；日期不能早于这一天，也不能晚于今天。"
    ]
    if question.kind is MoveKind.ADVANCE:
        told.append(_gate(asked, question))
        if question.stage is SiteStage.OPEN:
            told.append("开放后图书室登记到单位名录，从开放的月份起填报业务数据。")
    elif question.kind is MoveKind.BACK:
        told.append("退回后从退回之日起重新计算停留天数。")
    elif question.kind is MoveKind.WITHDRAW:
        told.append("撤销后不再推进；以后可以重新启动，从第一个阶段开始。")
    elif question.kind is MoveKind.CLOSE:
        told.append("单位名录中的图书室同时关闭；以前的数据全部保留，以后可以重新开放。")
    return told


def _gate(asked: PageRequest, question: MoveQuestion) -> Any:
    check = question.check
    if check is None or check.rule.empty:
        return "没有前置要求。"
    if check.passed:
        return "进入这一阶段的要求已满足。"
    code, missing = question.site.code, check.shortfalls
    advice = "馆领导已特批，可以使用特批进入。" if question.waivers else "请先补齐，或请馆领导特批。"
    return html.Div(
        [
            html.Span(f"还缺 {len(missing)} 项，{advice}"),
            shortfall_list(missing, code, asked.href, may_write=question.may_write),
        ],
        id="board-missing",
    )


def _fields(found: Board, question: MoveQuestion, key: str) -> list[Any]:
    waivers = question.waivers
    day = forms.staying(forms.day(f"{CONTROL}-day", found.today), key)
    return [
        html.Div(
            [
                forms.field("日期", day, required=True),
                html.Div(
                    forms.field(
                        "使用特批",
                        forms.choice(
                            f"{CONTROL}-waiver",
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
