"""Setting the rule of a year, closing the year."""

from __future__ import annotations

import re
from typing import Any

from dash import ALL, Input, Output, State

from pages.frame import done, on_click
from pages.parsing import (
    MALFORMED,
    as_choice,
    as_day,
    as_id,
    as_items,
    as_mapping,
    as_number,
    as_text,
    as_version,
)
from server.guard import Forbidden, Invalid, Permission, context, current_actor, guarded_callback
from services.talent.hours_claims import read_hours
from services.talent.hours_reading import WHOLE, Category, Mode
from services.talent.hours_rules import Conversion, RuleTerms, set_rule
from services.talent.hours_years import close_year
from services.talent.register import StaffGroup

_CELLS = {"type": "rule-cell", "mode": ALL, "category": ALL, "what": ALL}
_SHARE = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")


def _example(facts: Any) -> dict[str, Any]:
    cell = {"type": "rule-cell", "mode": "online", "category": "professional", "what": "factor"}
    return {
        "rule-save.n_clicks": 1,
        "rule-year.data": facts["hours"]["open_year"],
        "rule-version.data": facts["hours"]["rule"],
        "rule-from.value": f"{facts['hours']['open_year']}-01-01",
        "rule-target.value": "90",
        "rule-share.value": "2/3",
        "rule-carry.value": "0",
        "rule-groups.value": ["professional"],
        "rule-cell.value": [{"id": cell, "property": "value", "value": "0.5"}],
        "rule-cell.id": [{"id": cell, "property": "id", "value": cell}],
    }


@guarded_callback(
    Output("rule-saved", "search"),
    Output("rule-message", "children"),
    Input("rule-save", "n_clicks"),
    State("rule-year", "data"),
    State("rule-version", "data"),
    State("rule-from", "value"),
    State("rule-target", "value"),
    State("rule-share", "value"),
    State("rule-carry", "value"),
    State("rule-groups", "value"),
    State(_CELLS, "value"),
    State(_CELLS, "id"),
    permission=Permission.HOURS_MANAGE,
    example=_example,
    running=[(Output("rule-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def save(
    clicks: Any,
    year: Any,
    version: Any,
    valid_from: Any,
    target: Any,
    share: Any,
    carry: Any,
    groups: Any,
    values: Any,
    ids: Any,
) -> str:
    """Set the rule of a year from a day on."""
    chosen = as_id(year)
    terms = RuleTerms(
        year=chosen,
        valid_from=as_day(valid_from, "生效日期"),
        target=read_hours(as_text(target, 40, "年度学时"), "年度学时"),
        share=_share(as_text(share, 40, "专业科目比例")),
        carry=read_hours(as_text(carry, 40, "结转上限"), "结转上限"),
        groups=frozenset(as_choice(StaffGroup, item) for item in as_items(groups)),
        conversions=_conversions(as_items(values), as_items(ids)),
    )
    seq = set_rule(context(), current_actor(), as_version(version), terms)
    return f"{done('rule', seq)}&year={chosen}"


def _share(text: str) -> tuple[int, int]:
    found = _SHARE.fullmatch(text.strip())
    if found is None:
        raise Invalid("专业科目比例请写成分数，如 2/3。", {"share": "不是分数"})
    return int(found[1]), int(found[2])


def _conversions(values: list[Any], ids: list[Any]) -> dict[tuple[Mode, Category], Conversion]:
    if len(values) != len(ids):
        raise Invalid(MALFORMED)
    factors: dict[tuple[Mode, Category], int] = {}
    caps: dict[tuple[Mode, Category], int | None] = {}
    for value, found in zip(values, ids, strict=True):
        cell = as_mapping(found)
        key = as_choice(Mode, cell.get("mode")), as_choice(Category, cell.get("category"))
        if cell.get("what") == "cap":
            caps[key] = read_hours(as_text(value, 40, "年度上限"), "年度上限")
        else:
            given = as_number(as_text(value, 40, "折算比例"), "折算比例")
            factor = 1.0 if given is None else given
            if abs(factor * WHOLE - round(factor * WHOLE)) > 1e-6:
                raise Invalid("折算比例最多两位小数，请修改。", {"factor": "最多两位小数"})
            factors[key] = round(factor * WHOLE)
    return {
        key: Conversion(factors.get(key, WHOLE), caps.get(key)) for key in dict.fromkeys([*factors, *caps])
    }


@guarded_callback(
    Output("close-done", "search"),
    Output("close-message", "children"),
    Input("close-confirm", "n_clicks"),
    State("close-year", "data"),
    permission=Permission.HOURS_MANAGE,
    example=lambda facts: {
        "close-confirm.n_clicks": 1,
        "close-year.data": facts["hours"]["closable"],
    },
    running=[(Output("close-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def close(clicks: Any, year: Any) -> str:
    """Close a year."""
    chosen = as_id(year)
    count = close_year(context(), current_actor(), chosen)
    return f"{done('close', count)}&year={chosen}"
