"""What milestones wait for: how two of them fit together, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.projects.dependencies import Fit

FITS: Mapping[Fit, Label] = {
    Fit.FITS: Label("衔接正常", "check-lg", "tag tag-normal"),
    Fit.MET: Label("前置已完成", "check-lg", "tag tag-done"),
    Fit.DELAY_ABSORBED: Label("前置延期，仍可衔接", "triangle-fill", "tag tag-watch"),
    Fit.DELAY_SHIFTS: Label("前置延期，受影响", "exclamation-triangle", "tag tag-behind"),
    Fit.DATES_CONTRADICT: Label("期限衔接不上", "exclamation-triangle", "tag tag-behind"),
    Fit.PREDECESSOR_CANCELLED: Label("前置已取消", "x-lg", "tag tag-behind"),
    Fit.OUT_OF_ORDER: Label("先于前置完成", "exclamation-triangle", "tag tag-behind"),
}

DEPENDENCY_FIELDS: Mapping[str, str] = {"lag_days": "间隔天数"}

_KIND = "milestone_dependency"

LEDGER = LedgerWords(
    actions={
        "dependency.add": "添加前置关系",
        "dependency.change": "调整前置关系",
        "dependency.remove": "移除前置关系",
    },
    kinds={_KIND: "前置关系"},
    fields={
        f"{_KIND}.predecessor": "前置里程碑",
        f"{_KIND}.successor": "后续里程碑",
        **{f"{_KIND}.{name}": words for name, words in DEPENDENCY_FIELDS.items()},
    },
)
