"""年度考核, 期满考核 and how a cultivation ends: when they may be made, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from domain.errors import Invalid
from domain.talent.cultivation import (
    ASSESSED_FROM_MONTH,
    ASSESSMENT_WORDS,
    LONGEST_YEARS,
    REASON_LIMIT,
    STATE_WORDS,
    STEP_WORDS,
    TEXT_LIMIT,
    Assessment,
    AssessmentKind,
    CultivationState,
    CultivationStep,
    Faults,
    Grade,
    Term,
    years_after,
)


def years_to_assess(term: Term, today: date) -> tuple[int, ...]:
    """The years of a term that may be assessed by today: past ones, and this one from November on."""
    return tuple(
        year
        for year in term.years
        if year < today.year or (year == today.year and today.month >= ASSESSED_FROM_MONTH)
    )


def years_owed(term: Term, assessments: Iterable[Assessment], today: date) -> tuple[int, ...]:
    """The past years without an assessment of which half a year or more was spent in cultivation."""
    done = {found.year for found in assessments if found.kind is AssessmentKind.ANNUAL}
    return tuple(
        year
        for year in term.years
        if year < today.year
        and year not in done
        and (min(term.ends_on, date(year, 12, 31)) - max(term.starts_on, date(year, 1, 1))).days >= 181
    )


def final_from(term: Term, days_before: int) -> date:
    """From when on the final assessment may be made."""
    return term.ends_on - timedelta(days=days_before)


def check_assessment(
    kind: AssessmentKind,
    year: int,
    grade: Grade | None,
    opinion: str,
    reason: str,
    term: Term,
    before: Assessment | None,
    today: date,
    days_before: int,
) -> tuple[str, str]:
    """Opinion and reason of an assessment as they are kept.

    Raises Invalid for one without result or opinion, too early, of a year outside the term, and for a
    correction without its reason.
    """
    faults = Faults()
    what = ASSESSMENT_WORDS[kind]
    if grade is None:
        faults.note("grade", f"请选择{what}结果，没有结果的考核不能保存。")
    words = faults.text(opinion, "考核意见", "opinion", TEXT_LIMIT, "请填写考核意见。")
    why = faults.text(
        reason,
        "更正原因",
        "reason",
        REASON_LIMIT,
        f"{what}已有结果，更正须写明原因。" if before is not None else "",
    )
    if kind is AssessmentKind.ANNUAL and year not in years_to_assess(term, today):
        if year in term.years:
            told = f"{year} 年度考核从 {year} 年 {ASSESSED_FROM_MONTH} 月起进行，请届时再填。"
        else:
            told = f"{year} 年不在培养期内（{term.starts_on} 至 {term.ends_on}），请重新选择年度。"
        faults.note("year", told)
    if kind is AssessmentKind.FINAL and today < final_from(term, days_before):
        faults.note(
            "kind",
            f"培养期到 {term.ends_on}，期满考核从 {final_from(term, days_before)} 起进行，请届时再填。",
        )
    faults.settle()
    return words, why if before is not None else ""


def final_of(assessments: Iterable[Assessment], term: Term) -> Assessment | None:
    """The final assessment of this term; one of an earlier term, before an extension, is none."""
    return next(
        (a for a in assessments if a.kind is AssessmentKind.FINAL and a.year == term.ends_on.year), None
    )


def check_conclusion(
    step: CultivationStep,
    state: CultivationState,
    term: Term,
    assessments: Iterable[Assessment],
    until: date | None,
    reason: str,
) -> str:
    """The reason of a conclusion as it is kept.

    结项 and 续培 follow the final assessment, 结项 one that was passed; 续培 needs a later end; 退出 and
    coming back need a reason. Raises Invalid.
    """
    faults = Faults()
    final = final_of(assessments, term)
    needed = step in (CultivationStep.WITHDRAW, CultivationStep.REOPEN, CultivationStep.EXTEND)
    words = faults.text(
        reason, "原因", "reason", REASON_LIMIT, f"请写明{STEP_WORDS[step]}的原因。" if needed else ""
    )
    if step is CultivationStep.REOPEN:
        if state is CultivationState.UNDER_WAY:
            raise Invalid("该培养正在进行，不需要恢复，请刷新页面查看最新状态。")
    elif state is not CultivationState.UNDER_WAY:
        raise Invalid(f"该培养{STATE_WORDS[state]}，不能再{STEP_WORDS[step]}，请刷新页面查看最新状态。")
    if step in (CultivationStep.CLOSE, CultivationStep.EXTEND) and final is None:
        faults.note("step", f"还没有期满考核结果，不能{STEP_WORDS[step]}。请组织人事先填写期满考核。")
    if step is CultivationStep.CLOSE and final is not None and final.grade is Grade.FAIL:
        faults.note("step", "期满考核不合格，不能结项。请选择续培或退出。")
    if step is CultivationStep.EXTEND:
        if until is None:
            faults.note("until", "请填写续培到哪一天。")
        elif until <= term.ends_on:
            faults.note("until", f"续培须延到原结束日期（{term.ends_on}）之后，请修改。")
        elif until.year == term.ends_on.year:
            faults.note("until", f"续培至少跨到下一年度（{term.ends_on.year + 1} 年），请修改。")
        elif until > years_after(term.starts_on, LONGEST_YEARS):
            faults.note("until", f"培养期连同续培最长 {LONGEST_YEARS} 年，请修改结束日期。")
    faults.settle()
    return words
