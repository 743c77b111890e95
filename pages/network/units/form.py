"""Registering a unit, changing it from a day on, and moving, closing or opening it.

A risky act is first an address (``?act=…``): the page then tells what it would touch and asks.
"""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.confirmation import Question, confirmation
from components.labels.units import FREQUENCIES
from pages.frame import PageRequest
from pages.network.units.sheet import PATH, state_tag, trail
from pages.parsing import as_day
from services.network.directory import (
    DISTRICTS,
    NEW_AREA,
    TYPE_NAMES,
    Touched,
    Unit,
    UnitSheet,
    UnitState,
    open_unit,
    parent_choices,
    touched,
)

FIELDS = (
    "code",
    "name",
    "type",
    "parent",
    "district",
    "frequency",
    "tags",
    "address",
    "area",
    "seats",
    "longitude",
    "latitude",
    "opened",
    "from",
)
"""The fields of the form, in the order in which the callback takes them."""


def build_new(asked: PageRequest) -> list[Any]:
    """The form for a new unit."""
    parents = parent_choices(asked.context, asked.actor)
    return [
        *_stores("", 0),
        page_head("登记单位", trail=[dcc.Link("单位名录", href=asked.href(PATH))]),
        _form(asked, None, parents),
    ]


def build_edit(asked: PageRequest) -> list[Any]:
    """What may be done to the unit in the address; with an act what it would touch."""
    sheet = open_unit(asked.context, asked.actor, asked.text("code"))
    unit = sheet.line.unit
    parents = parent_choices(asked.context, asked.actor)
    here = asked.href(f"{PATH}/{unit.code}")
    return [
        *_stores(unit.code, sheet.line.version),
        page_head(
            "办理单位",
            sub=html.Span([unit.code, " ", unit.name, " ", state_tag(sheet.line)]),
            trail=[*trail(asked, sheet), dcc.Link(unit.name, href=here)],
        ),
        *_asked_about(asked, sheet, parents),
        html.Div(
            [
                html.Div([_form(asked, unit, parents, _above(sheet))], className="stack span-8"),
                html.Div([_acts(asked, sheet)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _above(sheet: UnitSheet) -> str:
    return sheet.parents[-1][0] if sheet.parents else ""


def _stores(code: str, version: int) -> list[Any]:
    return [
        dcc.Store(id="unit-known", data=code),
        dcc.Store(id="unit-version", data=version),
        dcc.Location(id="unit-saved", refresh="callback-nav"),
        dcc.Location(id="unit-done", refresh="callback-nav"),
    ]


def _form(
    asked: PageRequest, unit: Unit | None, parents: tuple[tuple[str, str], ...], above: str = ""
) -> Any:
    """The form; `above` is the code of the parent, which stays among the choices when it is closed."""
    if above and above not in dict(parents):
        parents = (*parents, (above, above))
    today = asked.context.today
    fields = [
        [
            forms.field(
                "编号",
                forms.text("unit-code", unit.code if unit else "", limit=20, disabled=unit is not None),
                required=True,
                hint="大写字母、数字和短横线，登记后不能更改",
            ),
            forms.field("名称", forms.text("unit-name", unit.name if unit else "", limit=80), required=True),
            forms.field(
                "类型",
                forms.choice(
                    "unit-type",
                    [(kind.value, words) for kind, words in TYPE_NAMES.items()],
                    unit.type.value if unit else "street",
                ),
                required=True,
            ),
        ],
        [
            forms.field(
                "上级单位",
                forms.choice("unit-parent", parents, above or None, empty="（没有上级）"),
                hint="市馆和行政区没有上级；渠道属于市馆",
            ),
            forms.field(
                "行政区",
                forms.choice(
                    "unit-district",
                    [(one.code, one.full_name) for one in DISTRICTS.values()],
                    unit.district if unit else None,
                    empty="（不属于行政区）",
                ),
                hint=f"{NEW_AREA}不是行政区，请写在标签里",
            ),
            forms.field(
                "填报周期",
                forms.choice(
                    "unit-frequency",
                    [(kind.value, words) for kind, words in FREQUENCIES.items()],
                    unit.report_frequency.value if unit else "month",
                ),
            ),
        ],
        [
            forms.field(
                "标签",
                forms.text("unit-tags", "、".join(unit.tags) if unit else "", limit=200),
                hint="几个标签之间用顿号分开",
            ),
            forms.field("地址", forms.text("unit-address", unit.address if unit else "", limit=300)),
        ],
        [
            forms.field("建筑面积（㎡）", forms.number("unit-area", unit.area_m2 if unit else None)),
            forms.field("阅览座席（个）", forms.number("unit-seats", unit.seats if unit else None)),
            forms.field("经度", forms.number("unit-longitude", unit.longitude if unit else None)),
            forms.field("纬度", forms.number("unit-latitude", unit.latitude if unit else None)),
        ],
        [
            forms.field(
                "开放日期",
                forms.day("unit-opened", unit.opened_on if unit else None),
                hint="还没有开放的留空；改动即更正，从一开始就按新日期计",
            ),
            forms.field(
                "生效日期",
                forms.day("unit-from", today if unit else None),
                hint="改动自这一天起生效，以前各期不变" if unit else "空为开放日期，不晚于今天",
            ),
        ],
    ]
    rows = [html.Div(row, className="field-grid") for row in fields]
    save = html.Button("保存" if unit else "登记", id="unit-save", className="btn-main", n_clicks=0)
    back = dcc.Link("取消", href=asked.href(f"{PATH}/{unit.code}" if unit else PATH), className="btn-line")
    return card(
        "单位信息",
        html.Div(
            [*rows, forms.message("unit-message"), html.Div([save, back], className="actions")],
            className="form",
        ),
    )


def _acts(asked: PageRequest, sheet: UnitSheet) -> Any:
    unit = sheet.line.unit
    path = f"{PATH}/{unit.code}/edit"
    choices: list[tuple[str, str]] = []
    if unit.parent_id is not None:
        choices.append(("调整归属…", "move"))
    if unit.closed_on is None:
        choices += [("临时闭馆…", "pause"), ("关闭…", "close")]
    if sheet.line.state in (UnitState.CLOSED, UnitState.PAUSED) or unit.closed_on is not None:
        choices.append(("恢复开放…", "reopen"))
    links = [dcc.Link(words, href=asked.href(path, act=act), className="btn-line") for words, act in choices]
    return card("归属与开放", html.Div(links, className="actions"), note="先显示影响，确认后才执行")


def _asked_about(asked: PageRequest, sheet: UnitSheet, parents: tuple[tuple[str, str], ...]) -> list[Any]:
    """The question of the act in the address, with what it would touch; its fields are always there."""
    act, unit = asked.text("act"), sheet.line.unit
    day = as_day(asked.text("from"), "日期") or asked.context.today
    made = {"close": _close, "pause": _pause, "reopen": _reopen, "move": _move}.get(act)
    if made is None:
        return []
    effect = touched(asked.context, asked.actor, unit.code, day)
    question, shown = made(sheet, effect)
    districts = [(one.code, one.full_name) for one in DISTRICTS.values()]
    fields = [
        html.Div(
            [
                html.Div(
                    forms.field("移到", forms.choice("unit-act-parent", parents, None, empty="（未选）")),
                    hidden="parent" not in shown,
                ),
                html.Div(
                    forms.field(
                        "行政区", forms.choice("unit-act-district", districts, unit.district, empty="（无）")
                    ),
                    hidden="parent" not in shown,
                ),
                forms.field(shown["from"], forms.day("unit-act-from", day), required=True),
                html.Div(
                    forms.field("至（含）", forms.day("unit-act-to"), hint="空为另行通知"),
                    hidden="to" not in shown,
                ),
            ],
            className="field-grid",
        )
    ]
    return [
        dcc.Store(id="unit-act-word", data=act),
        confirmation("unit-act", question, back=asked.href(f"{PATH}/{unit.code}/edit"), fields=fields),
    ]


def _names(effect: Touched) -> str:
    named = "、".join(unit.name for unit in effect.below[:8])
    return f"{named}等 {len(effect.below)} 个单位" if len(effect.below) > 8 else named


def _who(effect: Touched) -> list[str]:
    if not effect.holders:
        return []
    people = "、".join(f"{one.person}（{one.role_name}）" for one in effect.holders)
    return [f"负责该单位的 {people} 的授权不变，需要时请系统管理员调整。"]


def _past(effect: Touched, words: str) -> list[str]:
    if not effect.months:
        return []
    return [f"如从页面上的日期起算，已结束的 {effect.months} 个月{words}，汇总随之重算。"]


def _close(sheet: UnitSheet, effect: Touched) -> tuple[Question, dict[str, str]]:
    told = ["从关闭之日所在期次的下一期起不再应报；以前的数据和归属全部保留。"]
    if effect.below:
        told.append(f"下面还有 {_names(effect)}，须先移走或关闭。")
    told += [*_past(effect, "的应报数会减少"), *_who(effect)]
    question = Question(f"关闭 {sheet.line.unit.name}", told, "确认关闭", with_reason=True)
    return question, {"from": "自哪一天起不再开放"}


def _pause(sheet: UnitSheet, effect: Touched) -> tuple[Question, dict[str, str]]:
    told = ["整期闭馆的期次不再应报，部分闭馆的照常填报。", *_past(effect, "中整月闭馆的不再应报")]
    question = Question(f"登记 {sheet.line.unit.name} 临时闭馆", told, "确认登记", with_reason=True)
    return question, {"from": "闭馆自", "to": "至"}


def _reopen(sheet: UnitSheet, effect: Touched) -> tuple[Question, dict[str, str]]:
    told = ["从恢复之日所在期次起重新应报；与关闭同一天恢复即撤销关闭登记。", *_past(effect, "重新应报")]
    return Question(f"{sheet.line.unit.name} 恢复开放", told, "确认恢复"), {"from": "自哪一天起开放"}


def _move(sheet: UnitSheet, effect: Touched) -> tuple[Question, dict[str, str]]:
    told = ["以前各期保持原来的归属；一期归在期末那天的上级和行政区。"]
    if effect.below:
        told.append(f"下面的 {_names(effect)} 随同调整上级汇总，行政区不变。")
    told += [*_past(effect, "的汇总改到新的归属"), *_who(effect)]
    question = Question(f"调整 {sheet.line.unit.name} 的归属", told, "确认调整", with_reason=True)
    return question, {"from": "生效日期", "parent": ""}
