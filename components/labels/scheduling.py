"""Dates that are asked for, and lights set by a person."""

from __future__ import annotations

from components.labels.parts import LedgerWords
from domain.projects.lights import Light
from domain.projects.words import LIGHT_WORDS

LEDGER = LedgerWords(
    actions={
        "light_override.set": "人工调整灯色",
        "light_override.withdraw": "撤销人工灯色",
        "schedule_request.approve": "批准期限调整",
        "schedule_request.recall": "撤回期限调整申请",
        "schedule_request.return": "退回期限调整申请",
        "schedule_request.submit": "申请期限调整",
    },
    kinds={"light_override": "人工灯色", "schedule_request": "期限调整"},
    fields={
        "light_override.light": "灯色",
        "light_override.computed": "计算灯色",
        "light_override.expires_on": "有效期至",
        "project.request": "申请编号",
    },
    values={
        "light_override.light": {light.value: LIGHT_WORDS[light] for light in Light},
        "light_override.computed": {light.value: LIGHT_WORDS[light] for light in Light},
    },
)
