"""Histories and conflicts: what fields of projects and reports, and their values, are called there."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.dependencies import DEPENDENCY_FIELDS
from components.labels.projects import PROJECT_FIELDS, PROJECT_STATES, WORK_KINDS
from components.labels.reports import REPORT_FIELDS

HISTORY_FIELDS: Mapping[str, str] = {
    **PROJECT_FIELDS,
    **REPORT_FIELDS,
    **DEPENDENCY_FIELDS,
    "source": "来源",
    "attachment": "附件",
    "reason": "原因",
}
"""Names of the attributes of a project and of a report, as forms and histories call them."""

_VALUES: Mapping[str, Mapping[str, str]] = {
    "kind": {kind.value: label.text for kind, label in WORK_KINDS.items()},
    "state": {state.value: label.text for state, label in PROJECT_STATES.items()},
    "attachment": {"": "无"},
    "kind_confirmed": {"True": "已确认", "False": "待确认"},
}


def history_value(name: str, value: str) -> str:
    """The value of an attribute in words; 未填 where there was none."""
    return _VALUES.get(name, {}).get(value, value) or "未填"
