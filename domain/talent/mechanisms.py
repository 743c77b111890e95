"""三项机制: encouraging, tolerating honest mistakes, moving people up and down; documents, cases, counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

TITLE_LIMIT, TEXT_LIMIT, NUMBER_LIMIT = 120, 2000, 60
PEOPLE_LIMIT = 20
MECHANISMS_NODE = "D02.2.1"


class Mechanism(StrEnum):
    """The three of them."""

    ENCOURAGE = "encourage"
    TOLERATE = "tolerate"
    MOVE = "move"


class Conclusion(StrEnum):
    """What a case came to; each mechanism has its own."""

    HONOURED = "honoured"
    PREFERRED = "preferred"
    NOT_ENCOURAGED = "not_encouraged"
    TOLERATED = "tolerated"
    LIGHTENED = "lightened"
    NOT_TOLERATED = "not_tolerated"
    PROMOTED = "promoted"
    MOVED_ON = "moved_on"
    MOVED_DOWN = "moved_down"
    STAYED = "stayed"


class CaseState(StrEnum):
    """How far a case is."""

    OPEN = "open"
    CONCLUDED = "concluded"
    WITHDRAWN = "withdrawn"


class CaseStep(StrEnum):
    """What is done with a case."""

    REGISTER = "register"
    CONCLUDE = "conclude"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


MECHANISM_WORDS: Mapping[Mechanism, str] = {
    Mechanism.ENCOURAGE: "鼓励激励",
    Mechanism.TOLERATE: "容错纠错",
    Mechanism.MOVE: "能上能下",
}
CONCLUSION_WORDS: Mapping[Conclusion, str] = {
    Conclusion.HONOURED: "表彰奖励",
    Conclusion.PREFERRED: "优先培养使用",
    Conclusion.NOT_ENCOURAGED: "不予激励",
    Conclusion.TOLERATED: "予以容错",
    Conclusion.LIGHTENED: "从轻减轻处理",
    Conclusion.NOT_TOLERATED: "不予容错",
    Conclusion.PROMOTED: "提任（上）",
    Conclusion.MOVED_ON: "交流调整",
    Conclusion.MOVED_DOWN: "免职降职（下）",
    Conclusion.STAYED: "维持现职",
}
CONCLUSIONS: Mapping[Mechanism, tuple[Conclusion, ...]] = {
    Mechanism.ENCOURAGE: (Conclusion.HONOURED, Conclusion.PREFERRED, Conclusion.NOT_ENCOURAGED),
    Mechanism.TOLERATE: (Conclusion.TOLERATED, Conclusion.LIGHTENED, Conclusion.NOT_TOLERATED),
    Mechanism.MOVE: (
        Conclusion.PROMOTED,
        Conclusion.MOVED_ON,
        Conclusion.MOVED_DOWN,
        Conclusion.STAYED,
    ),
}
"""What a case of each mechanism may come to."""
REFUSALS = frozenset({Conclusion.NOT_ENCOURAGED, Conclusion.NOT_TOLERATED, Conclusion.STAYED})
"""Conclusions by which the mechanism was not applied after all."""
CASE_STATE_WORDS: Mapping[CaseState, str] = {
    CaseState.OPEN: "办理中",
    CaseState.CONCLUDED: "已办结",
    CaseState.WITHDRAWN: "已撤销",
}
CASE_STEP_WORDS: Mapping[CaseStep, str] = {
    CaseStep.REGISTER: "登记",
    CaseStep.CONCLUDE: "作出结论",
    CaseStep.WITHDRAW: "撤销",
    CaseStep.REOPEN: "重新办理",
}


@dataclass(frozen=True, slots=True)
class CaseTerms:
    """A case as one step left it; ``people`` are ids of the staff register."""

    mechanism: Mechanism
    title: str
    situation: str
    people: tuple[int, ...]
    opened_on: date
    state: CaseState = CaseState.OPEN
    conclusion: Conclusion | None = None
    concluded_on: date | None = None
    opinion: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case at a point of view; ``version`` is the ledger's number of its last step."""

    case_id: int
    version: int
    on: date
    terms: CaseTerms


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One step as stored."""

    step: CaseStep
    on: date
    author_id: int | None
    terms: CaseTerms


@dataclass(frozen=True, slots=True)
class DocumentTerms:
    """A document of a mechanism; ``reason`` says why it is no longer in force."""

    mechanism: Mechanism
    title: str
    number: str
    issued_on: date
    in_force: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document at a point of view; ``version`` is the ledger's number of its last registration."""

    document_id: int
    version: int
    terms: DocumentTerms


_STEPS: Mapping[CaseState, tuple[CaseStep, ...]] = {
    CaseState.OPEN: (CaseStep.CONCLUDE, CaseStep.WITHDRAW),
    CaseState.CONCLUDED: (CaseStep.REOPEN,),
    CaseState.WITHDRAWN: (CaseStep.REOPEN,),
}


def allowed_case_steps(state: CaseState) -> tuple[CaseStep, ...]:
    """What may be done with a case next."""
    return _STEPS[state]


def check_case_step(state: CaseState, step: CaseStep) -> None:
    """Raise Invalid when a case in this state does not allow the step."""
    if step not in _STEPS[state]:
        raise Invalid(
            f"这件事{CASE_STATE_WORDS[state]}，不能{CASE_STEP_WORDS[step]}。请刷新页面，核对后再操作。"
        )


@dataclass(frozen=True, slots=True)
class MechanismYear:
    """What was concluded of one mechanism in a year: cases, those it was applied in, people in these."""

    year: int
    mechanism: Mechanism
    cases: int = 0
    applied: int = 0
    people: int = 0
    conclusions: Mapping[Conclusion, int] = field(default_factory=dict)


def yearly_counts(cases: Iterable[CaseTerms], years: Iterable[int]) -> tuple[MechanismYear, ...]:
    """For every year and mechanism what was concluded in it, by the day of the conclusion.

    People are counted once in a year and mechanism, however many cases they stand in; cases in which the
    mechanism was not applied count no people.
    """
    concluded = [case for case in cases if case.state is CaseState.CONCLUDED and case.concluded_on]
    found = []
    for year in years:
        for mechanism in Mechanism:
            mine = [
                case
                for case in concluded
                if case.mechanism is mechanism
                and case.concluded_on is not None
                and case.concluded_on.year == year
            ]
            applied = [case for case in mine if case.conclusion not in REFUSALS]
            found.append(
                MechanismYear(
                    year,
                    mechanism,
                    len(mine),
                    len(applied),
                    len({person for case in applied for person in case.people}),
                    Counter(case.conclusion for case in mine if case.conclusion is not None),
                )
            )
    return tuple(found)
