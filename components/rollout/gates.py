"""Gates and waivers as pages show them: what a rule asks for and would stop, and what was let past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from domain.rollout.gate_views import Affected, RuleEffect, ToldWaiver
from domain.rollout.gates import GateRule, demands

SHOWN = 20
"""Sites that a preview names; the others are counted."""


def demand_list(rule: GateRule) -> Any:
    """What a rule asks for, one line each."""
    found = demands(rule)
    if not found:
        return html.Span("没有要求", className="muted")
    return html.Ul([html.Li(words) for words in found], className="reasons")


def waiver_line(one: ToldWaiver) -> Any:
    """A waiver with all that is kept of it."""
    used = f"已用于 {one.used_on} 的阶段变动" if one.used_on else "还没有使用"
    said = [html.Li(f"理由：{one.reason}"), *(html.Li(f"放行：{m.message}") for m in one.shortfalls)]
    return html.Li(
        [
            html.Div(
                [html.Strong(f"特批进入“{one.stage.label}”"), html.Span(one.by), html.Span(used)],
                className="row-line",
            ),
            html.Time(f"{fmt.iso_date(one.given_on)} 特批，{fmt.local_moment(one.recorded_at)} 记录"),
            html.Ul(said, className="reasons"),
        ]
    )


def effect_notice(effect: RuleEffect, href: Callable[[str], str]) -> Any:
    """What a new rule would do to the sites in flight; ``href`` leads to a site by its code."""
    if not effect.considered:
        return html.P("眼下没有推进中的点位要过这道关口。", className="notice notice-good")
    if not (effect.stopped or effect.more or effect.freed):
        text = f"对 {effect.considered} 个还要过这道关口的点位没有影响。"
        return html.P(text, className="notice notice-good")
    parts: list[Any] = []
    if effect.stopped:
        told = f"将挡住 {len(effect.stopped)} 个推进中的点位，其中 {effect.at_gate} 个已到这道关口："
        parts += [html.P(told), _sites(effect.stopped, href)]
    if effect.more:
        parts += [html.P(f"{len(effect.more)} 个原已缺项的点位缺项增加："), _sites(effect.more, href)]
    if effect.freed:
        parts += [html.P(f"{len(effect.freed)} 个原来缺项的点位不再缺项："), _sites(effect.freed, href)]
    tone = "warning" if effect.stopped or effect.more else "good"
    return html.Div(parts, className=f"notice notice-{tone}")


def _sites(found: Sequence[Affected], href: Callable[[str], str]) -> Any:
    lines = [html.Li(_site(one, href)) for one in found[:SHOWN]]
    if len(found) > SHOWN:
        lines.append(html.Li(f"另有 {len(found) - SHOWN} 个"))
    return html.Ul(lines, className="reasons")


def _site(one: Affected, href: Callable[[str], str]) -> list[Any]:
    missing = "；".join(missed.message for missed in one.missing)
    where = f"（{one.stage.label}）{'：' if missing else ''}{missing}"
    return [dcc.Link(f"{one.code} {one.name}", href=href(one.code)), where]
