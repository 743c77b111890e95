"""Keeping a site's draft, saving its form, and making the move that the page asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import Input, Output, State

from pages.drafts import autosaved, form_of, sent_when_settled
from pages.frame import done, on_click
from pages.parsing import (
    as_choice,
    as_day,
    as_number,
    as_optional_id,
    as_text,
    as_version,
)
from pages.rollout.sites.form import SHARED
from pages.rollout.sites.listing import PATH
from pages.rollout.sites.moving import CORRECT
from server.guard import (
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.rollout.site_form import (
    DRAFT_FIELDS,
    HostKind,
    Lane,
    SiteTerms,
    Tier,
    drop_draft,
    keep_draft,
    save_change,
    save_new,
)
from services.rollout.sites import MoveKind, correct_move, move_site

LIMIT, CODE_LIMIT, REASON_LIMIT = 600, 20, 500
_WORDS = tuple((f"site-{name}", "value") for name in DRAFT_FIELDS)
_FORM = form_of(
    _WORDS,
    State("site-known", "data"),
    State("site-seen", "data"),
    State("site-version", "data"),
    State("site-page", "data"),
)


@dataclass(frozen=True)
class _Sent:
    """The form as it was sent: what was typed, and which site, versions and opened form it is."""

    typed: Mapping[str, str]
    code: str
    seen: int
    version: int
    page: str


def _read(form: tuple[Any, ...]) -> _Sent:
    *values, code, seen, version, page = form
    typed = {
        name: as_text(value if isinstance(value, str) or value is None else f"{value}", LIMIT)
        for name, value in zip(DRAFT_FIELDS, values, strict=True)
    }
    return _Sent(typed, as_text(code, CODE_LIMIT), as_version(seen), as_version(version), as_text(page, 32))


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    typed = {
        "lane": "new",
        "name": "试验点位",
        "tier": "street",
        "district": "320102",
        "street": "试验街道",
        "host_kind": "community",
        "shared": "own",
        "department": str(facts["department"]),
        "day": facts["today"],
    }
    return {
        **{f"site-{name}.value": typed.get(name, "") for name in DRAFT_FIELDS},
        "site-known.data": "",
        "site-seen.data": 0,
        "site-version.data": 0,
        "site-page.data": "0123456789abcdef",
        "site-stamp.data": 1,
        "site-send.data": 1,
        "site-overwrite.n_clicks": 0,
        "changed": "site-stamp.data",
    }


def _keep(sent: _Sent, version: int, stamp: int) -> int:
    return keep_draft(context(), current_actor(), sent.code, version, sent.typed, sent.page, stamp)


autosaved(
    "site",
    _WORDS,
    _FORM,
    permission=Permission.SITE_WRITE,
    example=_example,
    read=_read,
    save=_keep,
)
sent_when_settled("site", "site-save")


@guarded_callback(
    Output("site-sent", "href"),
    Output("site-message", "children"),
    Input("site-send", "data"),
    Input("site-drop", "n_clicks"),
    *_FORM,
    permission=Permission.SITE_WRITE,
    example=lambda facts: {**_example(facts), "changed": "site-send.data"},
    running=[(Output("site-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(2, besides=(NotFound,))
def save(clicks: Any, drops: Any, *form: Any) -> str:
    """Register or change the site of the form, or throw the draft away."""
    sent = _read(form)
    here, actor = context(), current_actor()
    if drops:
        drop_draft(here, actor, sent.code)
        return f"{PATH}/{sent.code}" if sent.code else f"{PATH}{done('discard', sent.version)}"
    terms, day = _terms(sent.typed), as_day(sent.typed["day"], "日期")
    if not sent.code:
        lane = as_choice(Lane, sent.typed["lane"])
        saved = save_new(here, actor, lane, terms, day, sent.version, sent.page)
        return f"{PATH}/{saved.code}{done('create', saved.version)}"
    saved = save_change(here, actor, sent.code, terms, day, sent.typed["reason"], sent.seen)
    return f"{PATH}/{sent.code}{done('change', saved.version)}"


def _terms(typed: Mapping[str, str]) -> SiteTerms:
    return SiteTerms(
        name=typed["name"],
        tier=as_choice(Tier, typed["tier"]),
        district="" if typed["district"] == "0" else typed["district"],
        street=typed["street"],
        host_kind=as_choice(HostKind, typed["host_kind"]),
        host_name=typed["host_name"],
        address=typed["address"],
        longitude=as_number(typed["longitude"], "经度"),
        latitude=as_number(typed["latitude"], "纬度"),
        area_tenths=_tenths(typed["area"], "面积"),
        shared=typed["shared"] == SHARED,
        divided_tenths=_tenths(typed["divided"], "少儿专用面积"),
        seats=_whole(typed["seats"], "少儿座席"),
        volumes=_whole(typed["volumes"], "少儿藏书"),
        staff_tenths=_tenths(typed["staff"], "工作人员"),
        hours_tenths=_tenths(typed["hours"], "每周开放小时"),
        department_id=as_optional_id(typed["department"]),
        library_unit_id=as_optional_id(typed["library"]),
        unit_id=as_optional_id(typed["unit"]),
        note=typed["note"],
    )


def _tenths(text: str, label: str) -> int | None:
    value = as_number(text, label)
    if value is None:
        return None
    if abs(value) > 10**9 or abs(value * 10 - round(value * 10)) > 1e-6:
        raise Invalid(f"{label}最多一位小数，请修改。", {label: "最多一位小数"})
    return round(value * 10)


def _whole(text: str, label: str) -> int | None:
    value = as_number(text, label)
    if value is None:
        return None
    if abs(value) > 10**9 or value != int(value):
        raise Invalid(f"{label}须填整数，请修改。", {label: "须为整数"})
    return int(value)


@guarded_callback(
    Output("site-done", "href"),
    Output("site-act-message", "children"),
    Input("site-act-confirm", "n_clicks"),
    State("site-act-word", "data"),
    State("site-act-turn", "data"),
    State("site-known", "data"),
    State("site-seen", "data"),
    State("site-act-day", "value"),
    State("site-act-waiver", "value"),
    State("site-act-reason", "value"),
    permission=Permission.SITE_MOVE,
    example=lambda facts: {
        "site-act-confirm.n_clicks": 1,
        "site-act-word.data": "advance",
        "site-act-turn.data": 0,
        "site-known.data": facts["site"],
        "site-seen.data": facts["site_version"],
        "site-act-day.value": facts["today"],
        "site-act-waiver.value": "0",
        "site-act-reason.value": "",
    },
    running=[(Output("site-act-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def move(clicks: Any, word: Any, turn: Any, known: Any, seen: Any, day: Any, waiver: Any, reason: Any) -> str:
    """Make the move that the page asked about, or give one another day."""
    here, actor = context(), current_actor()
    code, version = as_text(known, CODE_LIMIT), as_version(seen)
    why, on = as_text(reason, REASON_LIMIT, "原因"), as_day(day, "日期")
    act = as_text(word, 20)
    if act == CORRECT:
        saved = correct_move(here, actor, code, as_version(turn), on, why, version)
    else:
        kind = as_choice(MoveKind, act)
        saved = move_site(here, actor, code, kind, on, why, version, as_optional_id(waiver))
    return f"{PATH}/{code}{done(act, saved.version)}"
