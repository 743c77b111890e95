"""Submitting an achievement, deciding on it, taking it back, correcting it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_number, as_text, as_version
from pages.talent.achievements.form import YES
from pages.talent.achievements.parts import PATH
from pages.talent.cultivation.parts import LIMIT, whole
from server.guard import Forbidden, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.talent.achievements import (
    AchievementKind,
    AchievementLevel,
    AchievementTerms,
    Action,
    achieved_day,
    correct_achievement,
    decide_share,
    register_achievement,
    revise_achievement,
)

BESIDES = (Forbidden, NotFound)


def _facts(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = facts["cultivation"]
    return found


def _terms(title: Any, kind: Any, level: Any, day: Any, issuer: Any) -> AchievementTerms:
    """What a form says of a work. Raises Invalid."""
    if kind in (None, "", "0"):
        raise Invalid("请选择成果类型。", {"kind": "必填"})
    if level in (None, "", "0"):
        raise Invalid("请选择成果级别。", {"level": "必填"})
    return AchievementTerms(
        as_choice(AchievementKind, kind),
        as_text(title, LIMIT, "成果名称"),
        as_choice(AchievementLevel, level),
        achieved_day(as_day(day, "取得日期")),
        as_text(issuer, LIMIT, "发表或授予单位"),
    )


@guarded_callback(
    Output("achievement-done", "href"),
    Output("achievement-message", "children"),
    Input("achievement-save", "n_clicks"),
    State("achievement-share", "data"),
    State("achievement-title", "value"),
    State("achievement-kind", "value"),
    State("achievement-level", "value"),
    State("achievement-rank", "value"),
    State("achievement-day", "value"),
    State("achievement-issuer", "value"),
    State("achievement-linked", "value"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "achievement-save.n_clicks": 1,
        "achievement-share.data": 0,
        "achievement-title.value": "公共图书馆夜间服务研究",
        "achievement-kind.value": "paper",
        "achievement-level.value": "provincial",
        "achievement-rank.value": 1,
        "achievement-day.value": facts["today"],
        "achievement-issuer.value": "某学术期刊",
        "achievement-linked.value": "no",
    },
    running=[(Output("achievement-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=BESIDES)
def submit_achievement(
    clicks: Any,
    share: Any,
    title: Any,
    kind: Any,
    level: Any,
    rank: Any,
    day: Any,
    issuer: Any,
    linked: Any,
) -> str:
    """Submit one's part in a work, for the first time or again."""
    terms = _terms(title, kind, level, day, issuer)
    place = whole(as_number(rank, "本人排名"), "本人排名")
    before = as_version(share)
    if before:
        made = revise_achievement(context(), current_actor(), before, terms, place)
    else:
        joined = as_text(linked, 10) == YES
        made = register_achievement(context(), current_actor(), terms, place, linked=joined)
    return f"{PATH}/{made}{done('submit', made)}"


@guarded_callback(
    Output("share-decide-done", "search"),
    Output("share-decide-message", "children"),
    Input("share-approve", "n_clicks"),
    Input("share-return", "n_clicks"),
    State("share-id", "data"),
    State("share-reason", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda facts: {
        "share-approve.n_clicks": 0,
        "share-return.n_clicks": 1,
        "changed": "share-return.n_clicks",
        "share-id.data": _facts(facts)["share"],
        "share-reason.value": "请补充录用通知。",
    },
    running=[
        (Output("share-approve", "disabled"), True, False),
        (Output("share-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=BESIDES)
def decide_on_share(approved: Any, returned: Any, share: Any, reason: Any) -> str:
    """Confirm a share, or return it with a reason."""
    action = Action.RETURN if ctx.triggered_id == "share-return" else Action.APPROVE
    share_id = as_id(share)
    words = as_text(reason, LIMIT, "退回原因")
    decide_share(context(), current_actor(), share_id, action, words if action is Action.RETURN else "")
    return done(action.value, share_id)


@guarded_callback(
    Output("share-recall-done", "search"),
    Output("share-recall-message", "children"),
    Input("share-recall", "n_clicks"),
    State("share-id", "data"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {"share-recall.n_clicks": 1, "share-id.data": _facts(facts)["own_share"]},
    running=[(Output("share-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=BESIDES)
def recall_share(clicks: Any, share: Any) -> str:
    """Take one's own share back before it is decided on."""
    share_id = as_id(share)
    decide_share(context(), current_actor(), share_id, Action.RECALL)
    return done("recall", share_id)


@guarded_callback(
    Output("cultivation-correct-done", "search"),
    Output("cultivation-correct-message", "children"),
    Input("cultivation-correct-save", "n_clicks"),
    State("cultivation-correct-work", "data"),
    State("cultivation-correct-version", "data"),
    State("cultivation-correct-title", "value"),
    State("cultivation-correct-kind", "value"),
    State("cultivation-correct-level", "value"),
    State("cultivation-correct-day", "value"),
    State("cultivation-correct-issuer", "value"),
    State("cultivation-correct-reason", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda facts: {
        "cultivation-correct-save.n_clicks": 1,
        "cultivation-correct-work.data": _facts(facts)["work"][0],
        "cultivation-correct-version.data": _facts(facts)["work"][1],
        "cultivation-correct-title.value": "公共图书馆空间再造研究",
        "cultivation-correct-kind.value": "paper",
        "cultivation-correct-level.value": "municipal",
        "cultivation-correct-day.value": facts["today"],
        "cultivation-correct-issuer.value": "某学术期刊",
        "cultivation-correct-reason.value": "刊名有误。",
    },
    running=[(Output("cultivation-correct-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=BESIDES)
def save_correction(
    clicks: Any,
    work: Any,
    version: Any,
    title: Any,
    kind: Any,
    level: Any,
    day: Any,
    issuer: Any,
    reason: Any,
) -> str:
    """Correct what is said of a work."""
    seq = correct_achievement(
        context(),
        current_actor(),
        as_id(work),
        as_version(version),
        _terms(title, kind, level, day, issuer),
        as_text(reason, LIMIT, "更正原因"),
    )
    return done("correct", seq)
