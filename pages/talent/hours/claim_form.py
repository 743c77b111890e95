"""The fields of a claim, for a new one and for one that is worked on; and what they say."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import State, html

from components import forms
from components.labels.talent_hours import CATEGORIES, MODES
from pages.parsing import as_choice, as_day, as_text
from services.talent.hours_claims import Category, ClaimTerms, Mode, read_hours
from services.talent.hours_queue import Claim, ClaimLimits, hours_text

FIELDS = ("title", "category", "mode", "hours", "started", "ended", "provider", "certificate")
LONG = 2000


def claim_fields(prefix: str, claim: Claim | None, limits: ClaimLimits) -> list[Any]:
    """The controls ``<prefix>-title`` and so on, filled with a claim."""
    return [
        html.Div(
            [
                forms.field(
                    "培训名称",
                    forms.text(f"{prefix}-title", claim.title if claim else "", limit=200),
                    required=True,
                    hint="与证书一致",
                ),
                forms.field(
                    "举办单位",
                    forms.text(f"{prefix}-provider", claim.provider if claim else "", limit=200),
                    required=True,
                ),
                forms.field(
                    "科目",
                    forms.choice(
                        f"{prefix}-category",
                        CATEGORIES.items(),
                        claim.category.value if claim else Category.PROFESSIONAL.value,
                    ),
                    required=True,
                ),
                forms.field(
                    "方式",
                    forms.choice(
                        f"{prefix}-mode", MODES.items(), claim.mode.value if claim else Mode.CLASSROOM.value
                    ),
                    required=True,
                ),
                forms.field(
                    "开始日期",
                    forms.day(f"{prefix}-started", claim.started_on if claim else None),
                    required=True,
                ),
                forms.field(
                    "结束日期",
                    forms.day(f"{prefix}-ended", claim.ended_on if claim else None),
                    required=True,
                    hint="学时计入结束日期所在年度",
                ),
                forms.field(
                    "学时",
                    dbc.Input(
                        id=f"{prefix}-hours",
                        type="text",
                        inputmode="decimal",
                        maxLength=40,
                        autocomplete="off",
                        value=hours_text(claim.claimed) if claim else "",
                    ),
                    required=True,
                    hint=f"证书上的学时，一次不超过 {limits.claim}，每天不超过 {limits.day}",
                ),
                forms.field(
                    "证书编号",
                    forms.text(f"{prefix}-certificate", claim.certificate if claim else "", limit=100),
                    hint="没有编号的留空",
                ),
            ],
            className="field-grid",
        )
    ]


def claim_states(prefix: str) -> list[State]:
    """What a callback is given of the fields, in the order of ``terms_of``."""
    return [State(f"{prefix}-{name}", "value") for name in FIELDS]


def terms_of(*values: Any) -> ClaimTerms:
    """What the fields say. Raises Invalid for what cannot be read."""
    title, category, mode, hours, started, ended, provider, certificate = values
    return ClaimTerms(
        title=as_text(title, LONG, "培训名称"),
        category=as_choice(Category, category),
        mode=as_choice(Mode, mode),
        claimed=read_hours(as_text(hours, 60, "学时")),
        started_on=as_day(started, "开始日期"),
        ended_on=as_day(ended, "结束日期"),
        provider=as_text(provider, LONG, "举办单位"),
        certificate=as_text(certificate, LONG, "证书编号"),
    )


def example_of(prefix: str, today: str) -> dict[str, Any]:
    """Values of the fields for one valid call."""
    told = ("古籍修复培训", "professional", "classroom", "8", today, today, "试验学会", "")
    return {f"{prefix}-{name}.value": value for name, value in zip(FIELDS, told, strict=True)}
