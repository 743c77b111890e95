"""Gates, waivers, planned days and money of sites: the ledger's words."""

from __future__ import annotations

from components.labels.parts import LedgerWords

LEDGER = LedgerWords(
    actions={
        "gate_rule.save": "设定关口规则",
        "site.waive": "特批放行",
        "site.plan": "调整计划日期",
        "site.money": "登记点位经费",
    },
    kinds={"gate_rule": "关口规则", "site_photo": "点位照片"},
    fields={
        "gate_rule.demands": "要求",
        "gate_rule.source": "依据",
        "site.planned": "计划日期",
        "site.amounts": "经费（万元）",
    },
)
