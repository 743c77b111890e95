"""Risks and problems: levels, states, steps, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.risks.scoring import IMPACT_WORDS, LEVEL_WORDS, LIKELIHOOD_WORDS, Level
from domain.risks.terms import (
    PROBLEM_STATE_WORDS,
    PROBLEM_STEP_WORDS,
    RISK_STATE_WORDS,
    RISK_STEP_WORDS,
    ProblemState,
    RiskState,
)

LEVELS: Mapping[Level, Label] = {
    Level.LOW: Label(LEVEL_WORDS[Level.LOW], "dot", "tag risk-low"),
    Level.MEDIUM: Label(LEVEL_WORDS[Level.MEDIUM], "flag", "tag risk-medium"),
    Level.HIGH: Label(LEVEL_WORDS[Level.HIGH], "exclamation-triangle", "tag risk-high"),
    Level.SEVERE: Label(LEVEL_WORDS[Level.SEVERE], "diamond-fill", "tag risk-severe"),
}
RISK_STATES: Mapping[RiskState, Label] = {
    RiskState.OPEN: Label(RISK_STATE_WORDS[RiskState.OPEN], "arrow-clockwise", "tag tag-watch"),
    RiskState.WATCHED: Label(RISK_STATE_WORDS[RiskState.WATCHED], "eye", "tag"),
    RiskState.OCCURRED: Label(RISK_STATE_WORDS[RiskState.OCCURRED], "exclamation-triangle", "tag tag-behind"),
    RiskState.CLOSED: Label(RISK_STATE_WORDS[RiskState.CLOSED], "check-lg", "tag tag-unset"),
}
PROBLEM_STATES: Mapping[ProblemState, Label] = {
    ProblemState.OPEN: Label(PROBLEM_STATE_WORDS[ProblemState.OPEN], "arrow-clockwise", "tag tag-watch"),
    ProblemState.COORDINATING: Label(
        PROBLEM_STATE_WORDS[ProblemState.COORDINATING], "megaphone", "tag tag-behind"
    ),
    ProblemState.SOLVED: Label(PROBLEM_STATE_WORDS[ProblemState.SOLVED], "check-lg", "tag tag-normal"),
    ProblemState.CLOSED: Label(PROBLEM_STATE_WORDS[ProblemState.CLOSED], "check-lg", "tag tag-unset"),
}
RISK_STEPS, PROBLEM_STEPS = RISK_STEP_WORDS, PROBLEM_STEP_WORDS
LIKELIHOODS, IMPACTS = LIKELIHOOD_WORDS, IMPACT_WORDS

LEDGER = LedgerWords(
    actions={
        **{f"risk.{step.value}": f"风险{words}" for step, words in RISK_STEP_WORDS.items()},
        **{f"problem.{step.value}": f"问题{words}" for step, words in PROBLEM_STEP_WORDS.items()},
    },
    kinds={"risk": "风险", "problem": "问题"},
    fields={
        "risk.department_id": "责任部门",
        "risk.description": "风险描述",
        "risk.effective_on": "评估日期",
        "risk.impact": "影响程度",
        "risk.likelihood": "可能性",
        "risk.measures": "应对措施",
        "risk.owner_id": "责任人",
        "risk.reason": "说明",
        "risk.review_on": "复核日期",
        "problem.answer": "馆领导答复",
        "problem.department_id": "责任部门",
        "problem.description": "问题情况",
        "problem.director_id": "协调馆领导",
        "problem.effect": "影响",
        "problem.measures": "解决措施",
        "problem.needs_director": "需馆领导协调",
        "problem.owner_id": "责任人",
        "problem.reason": "说明",
        "problem.request": "请求协调事项",
        "problem.since_on": "发生日期",
    },
    values={
        "risk.state": {state.value: words for state, words in RISK_STATE_WORDS.items()},
        "problem.state": {state.value: words for state, words in PROBLEM_STATE_WORDS.items()},
    },
)
"""Owners, directors and departments are known to the ledger by the names other capabilities gave them."""
