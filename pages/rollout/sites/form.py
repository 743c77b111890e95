"""The form of a site; what is typed is kept as a draft of the person who types."""

from __future__ import annotations

import secrets
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.labels.rollout_sites import HOST_NAMES, LANE_NAMES, TIER_NAMES
from pages.frame import PageRequest
from pages.rollout.sites.listing import PATH
from services.rollout.directory import DISTRICTS, NO_CHILDREN
from services.rollout.directory import TERM_NAMES as NAMES
from services.rollout.site_form import SiteForm, SiteTerms, site_form

AUTOSAVE_MILLISECONDS = 900
SHARED, OWN = "shared", "own"
"""The values of the field that says whether a room is shared."""


def build_new(asked: PageRequest) -> list[Any]:
    """The form of a new site."""
    return _build(asked, site_form(asked.context, asked.actor))


def build_edit(asked: PageRequest) -> list[Any]:
    """The form of the site in the address."""
    return _build(asked, site_form(asked.context, asked.actor, asked.text("code")))


def _build(asked: PageRequest, form: SiteForm) -> list[Any]:
    trail = [dcc.Link("点位名册", href=asked.href(PATH))]
    back = asked.href(PATH)
    if form.site:
        back = asked.href(f"{PATH}/{form.code}")
        trail.append(dcc.Link(form.site.name, href=back))
    title = "修改点位" if form.site else "登记点位"
    sub = f"{form.code} {form.site.lane.label}" if form.site else "编号由系统给出"
    return [
        dcc.Store(id="site-known", data=form.code),
        dcc.Store(id="site-seen", data=form.version),
        dcc.Store(id="site-version", data=form.draft_version),
        dcc.Store(id="site-page", data=secrets.token_hex(8)),
        dcc.Store(id="site-stamp"),
        dcc.Store(id="site-send"),
        dcc.Store(id="site-theirs"),
        dcc.Location(id="site-sent", refresh="callback-nav"),
        page_head(title, sub=sub, trail=trail),
        notice(NO_CHILDREN, "warning"),
        *(_kept(form) if form.typed else []),
        card("点位信息", html.Div([*_rows(form), *_end(form, back)], className="form autosave")),
    ]


def _kept(form: SiteForm) -> list[Any]:
    """The form is filled with a draft; of a site that is there, in what it differs from what is saved."""
    told = f"已填入您 {fmt.local_moment(form.saved_at)} 保存的草稿，尚未提交。"
    if form.terms is not None and form.typed is not None:
        saved = _texts(form.terms)
        labels = {name.removesuffix("_tenths").removesuffix("_id"): words for name, words in NAMES.items()}
        differing = [
            labels.get(name, labels.get(f"{name}_unit", name))
            for name, text in saved.items()
            if form.typed.get(name, text) != text
        ]
        told += f"与现在登记的不同：{'、'.join(differing)}。" if differing else "与现在登记的相同。"
    return [notice(told, "warning")]


def _rows(form: SiteForm) -> list[Any]:
    value = _values(form)

    def typed(name: str, limit: int, **props: Any) -> Any:
        return forms.text(f"site-{name}", value[name], limit=limit, debounce=AUTOSAVE_MILLISECONDS, **props)

    def number(label: str, name: str, hint: str = "") -> Any:
        control = forms.number(f"site-{name}", _number(value[name]), min=0, debounce=AUTOSAVE_MILLISECONDS)
        return forms.field(label, control, hint=hint)

    def choice(name: str, options: Any, empty: str = "") -> Any:
        return forms.choice(f"site-{name}", options, value[name] or None, empty=empty)

    day = dbc.Input(id="site-day", type="date", value=value["day"])
    lane = choice("lane", [(one.value, words) for one, words in LANE_NAMES.items()])
    lane.disabled = form.site is not None
    rows = [
        [
            forms.field("建设方式", lane, required=True, hint="登记后不能更改"),
            forms.field("名称", typed("name", 80), required=True),
            forms.field(
                "层级",
                choice("tier", [(one.value, words) for one, words in TIER_NAMES.items()]),
                required=True,
            ),
        ],
        [
            forms.field(
                "行政区",
                choice("district", [(one.code, one.full_name) for one in DISTRICTS.values()], "（未选）"),
                required=True,
            ),
            forms.field("街道", typed("street", 60), hint="街道级点位必填"),
            forms.field("责任部门", choice("department", form.departments, "（未选）"), required=True),
        ],
        [
            forms.field(
                "依托单位类型", choice("host_kind", [(one.value, words) for one, words in HOST_NAMES.items()])
            ),
            forms.field("依托单位", typed("host_name", 100)),
            forms.field("地址", typed("address", 300)),
        ],
        [
            number("经度", "longitude", "约 118.2–119.5，与纬度一起填写"),
            number("纬度", "latitude", "约 31.0–32.8"),
            forms.field("所属区馆", choice("library", form.libraries, "（未选）"), hint="开放前须选定"),
        ],
        [
            number("面积（㎡）", "area"),
            forms.field("场地", choice("shared", [(OWN, "独立设置"), (SHARED, "与成人合用场地")])),
            number("少儿专用面积（㎡）", "divided", "合用场地时隔出的面积"),
        ],
        [
            number("少儿座席（个）", "seats"),
            number("少儿藏书（册）", "volumes"),
            number("工作人员（人）", "staff", "兼职的可填小数，如 0.5"),
            number("每周开放（小时）", "hours"),
        ],
        [
            forms.field(
                "单位名录中的图书室",
                choice("unit", form.rooms, "（开放时自动登记）"),
                hint="已在单位名录中的少儿图书室请在这里关联",
            ),
            forms.field("备注", typed("note", 600)),
        ],
        [
            forms.field(
                "生效日期" if form.site else "提出日期",
                day,
                required=True,
                hint="改动自这一天起生效" if form.site else "自这一天起进入第一个阶段",
            ),
            html.Div(
                forms.field("修改原因", typed("reason", 300), hint="可不填，记入变更历史"),
                hidden=form.site is None,
            ),
        ],
    ]
    return [html.Div(row, className="field-grid") for row in rows]


def _end(form: SiteForm, back: str) -> list[Any]:
    saved = f"草稿已于 {fmt.local_moment(form.saved_at)[-5:]} 保存" if form.saved_at else "填写后自动保存草稿"
    return [
        html.Div(id="site-autosave-message", **aria(live="assertive")),
        html.Div(id="site-message", **aria(live="assertive")),
        html.Div(
            [
                html.Button(
                    "保存" if form.site else "登记", id="site-save", className="btn-main", n_clicks=0
                ),
                html.Button(
                    "采用我填写的", id="site-overwrite", className="btn-danger", n_clicks=0, hidden=True
                ),
                html.Button("放弃草稿", id="site-drop", className="btn-line", n_clicks=0),
                dcc.Link("返回", href=back, className="btn-line"),
                html.Span(saved, id="site-saved", className="draft-state", **aria(live="polite")),
            ],
            className="actions sticky-actions",
        ),
    ]


def _values(form: SiteForm) -> dict[str, str]:
    """What the fields begin with, as text: the draft, else what is saved, else what is usual."""
    terms = form.terms
    if terms is None:
        own = str(form.departments[0][0]) if len(form.departments) == 1 else ""
        begin = SiteTerms(name="", tier=_street(), district="")
        found = _texts(begin) | {"lane": "new", "department": own}
    else:
        assert form.site is not None
        found = _texts(terms) | {"lane": form.site.lane.value}
    found |= {"day": form.today.isoformat(), "reason": ""}
    if form.typed is not None:
        found |= {name: text for name, text in form.typed.items() if name in found}
        if form.site is not None:
            found["lane"] = form.site.lane.value
    return found


def _street() -> Any:
    return next(tier for tier in TIER_NAMES if tier.value == "street")


def _texts(terms: SiteTerms) -> dict[str, str]:
    def plain(value: Any) -> str:
        return "" if value is None else str(value)

    def tenths(value: int | None) -> str:
        return "" if value is None else f"{value / 10:g}"

    return {
        "name": terms.name,
        "tier": terms.tier.value,
        "district": terms.district,
        "street": terms.street,
        "host_kind": terms.host_kind.value,
        "host_name": terms.host_name,
        "address": terms.address,
        "longitude": plain(terms.longitude),
        "latitude": plain(terms.latitude),
        "area": tenths(terms.area_tenths),
        "shared": SHARED if terms.shared else OWN,
        "divided": tenths(terms.divided_tenths),
        "seats": plain(terms.seats),
        "volumes": plain(terms.volumes),
        "staff": tenths(terms.staff_tenths),
        "hours": tenths(terms.hours_tenths),
        "department": plain(terms.department_id),
        "library": plain(terms.library_unit_id),
        "unit": plain(terms.unit_id),
        "note": terms.note,
    }


def _number(text: str) -> float | None:
    """A number that was typed; a draft may hold anything."""
    try:
        return float(text)
    except ValueError:
        return None
