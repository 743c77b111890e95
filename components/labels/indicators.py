"""Indicators and their figures."""

from __future__ import annotations

from components.labels.parts import LedgerWords

LEDGER = LedgerWords(
    actions={
        "indicator.confirm_target": "确认指标目标",
        "indicator.define": "修改指标口径",
        "indicator.link": "保存指标对应关系",
        "indicator.load": "装载指标目录",
        "indicator.target": "设定指标目标",
        "indicator.unlink": "解除指标对应关系",
        "indicator.withdraw_target": "撤销指标目标",
        "observation.approve": "审定指标数据",
        "observation.count": "系统取数更新指标",
        "observation.recall": "撤回指标数据",
        "observation.return": "退回指标数据",
        "observation.submit": "填报指标数据",
    },
    kinds={"indicator": "指标", "observation": "指标数据"},
    fields={
        "indicator.baseline": "基线",
        "indicator.definition": "口径",
        "indicator.direction": "方向",
        "indicator.element": "规划要素",
        "indicator.maximum": "合理上限",
        "indicator.measure": "考核方式",
        "indicator.minimum": "合理下限",
        "indicator.nature": "性质",
        "indicator.owner_department_id": "归口部门",
        "indicator.steps": "分年目标",
        "indicator.target": "目标值",
    },
)
