"""The rules in force, a form to set others from a day on, and what was set before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, page_head
from components.conflict import notice
from pages.frame import PageRequest
from services.administration.rules import (
    FIELD_NAMES,
    LIMITS,
    WITH_DECIMALS,
    RuleGroup,
    RulePage,
    SettingKey,
    rule_page,
)

GROUPS: Mapping[SettingKey, tuple[str, str]] = {
    SettingKey.LIGHTS: (
        "灯色界限",
        "差距为实际进度减序时进度，单位个百分点，落后为负；看过去某天时用当天有效的界限",
    ),
    SettingKey.ROUNDS: (
        "填报规则",
        "月报在当月开放日开放、次月截止日截止；新规则适用于生效日之后开始的月份，个别月份可在“填报期”另行安排",
    ),
    SettingKey.LOCKOUT: ("登录锁定", "连续输错密码达到次数即临时锁定，同时结束该账户的全部会话"),
    SettingKey.SESSION: ("自动退出", "超过这一时间没有任何操作，须重新登录；自动保存的草稿不会丢失"),
}
UNITS: Mapping[str, str] = {
    "behind_gap": "差距低于此值为滞后（个百分点）",
    "watch_gap": "差距达到此值为关注（个百分点）",
    "overdue_days": "逾期超过此天数为滞后（天）",
    "due_soon_days": "到期前此天数内未报进展为关注（天）",
    "opens_day": "当月几日开放",
    "due_day": "次月几日截止",
    "grace_days": "截止后宽限几天仍算按时",
    "max_failures": "连续输错几次锁定",
    "minutes": "锁定几分钟",
    "idle_minutes": "无操作几分钟后退出",
}


def build(asked: PageRequest) -> list[Any]:
    """All groups of rules."""
    page = rule_page(asked.context, asked.actor)
    told = [notice("规则已保存，自生效日起执行。", "good")] if asked.text("done") == "rule" else []
    return [
        page_head("规则", sub="改动从生效日起执行，以前的日子仍按当时的规则显示"),
        dcc.Store(id="rule-version", data=page.version),
        *told,
        html.Div([_group(page, group) for group in page.groups], className="stack"),
    ]


def values_text(values: Mapping[str, Any]) -> str:
    """The values of a group in one line."""
    return "，".join(f"{FIELD_NAMES.get(field, field)} {value:g}" for field, value in values.items())


def _group(page: RulePage, group: RuleGroup) -> Any:
    title, note = GROUPS[group.key]
    prefix = f"rule-{group.key}"
    fields = [
        forms.field(
            FIELD_NAMES[field],
            forms.number(
                f"{prefix}-{field}",
                value,
                min=LIMITS[field][0],
                max=LIMITS[field][1],
                step=0.1 if field in WITH_DECIMALS else 1,
            ),
            required=True,
            hint=UNITS[field],
        )
        for field, value in group.values.items()
    ]
    form = html.Div(
        [
            dcc.Location(id=f"{prefix}-done", refresh="callback-nav"),
            dcc.Store(id=f"{prefix}-previewed"),
            html.Div(
                [*fields, forms.field("生效日期", forms.day(f"{prefix}-from", page.today), required=True)],
                className="field-grid",
            ),
            html.Div(
                [
                    html.Button("预览影响", id=f"{prefix}-try", className="btn-line", n_clicks=0),
                    html.Span(f"默认值：{values_text(group.defaults)}", className="hint"),
                ],
                className="actions",
            ),
            forms.message(f"{prefix}-message"),
            html.Div(
                [
                    html.Div(id=f"{prefix}-effect"),
                    grids.grid(
                        f"{prefix}-lights",
                        [
                            grids.link_column("code", "编号", width=130),
                            grids.text_column("title", "项目", flex=1, minWidth=200),
                            grids.light_column("before", "现在"),
                            grids.light_column("after", "改后"),
                        ],
                        [],
                        row_id="code",
                        height=260,
                        className="rule-lights",
                    )
                    if group.key is SettingKey.LIGHTS
                    else None,
                    forms.field("原因", forms.reason(f"{prefix}-reason"), required=True),
                    forms.message(f"{prefix}-save-message"),
                    html.Button("确认保存", id=f"{prefix}-save", className="btn-danger", n_clicks=0),
                ],
                id=f"{prefix}-confirm",
                className="form notice notice-warning",
                hidden=True,
            ),
            _history(group),
        ],
        className="form",
    )
    return card(title, form, note=note)


def _history(group: RuleGroup) -> Any:
    if not group.history:
        return html.P("从未改过，现行即默认值。", className="hint")
    lines = [
        html.Li(
            f"{fmt.iso_date(line.effective_on)} 起：{values_text(line.values)}"
            f"（{line.author} 于 {fmt.local_moment(line.recorded_at)}：{line.reason}）"
        )
        for line in group.history
    ]
    return html.Details(
        [html.Summary(f"历次规则 {len(lines)} 条"), html.Ul(lines, className="reasons")], open=len(lines) < 6
    )
