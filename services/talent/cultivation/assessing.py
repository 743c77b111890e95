"""年度考核 and 期满考核."""

from __future__ import annotations

from data_access.models import CultivationAssessment
from data_access.queries.talent import cultivation as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from domain.talent.cultivation import (
    ASSESSMENT_WORDS,
    GRADE_WORDS,
    Assessment,
    AssessmentKind,
    Grade,
)
from domain.talent.cultivation_ends import (
    check_assessment,
)
from domain.talent.programme import Step
from services.context import Context
from services.notices import NoticeKind, notify
from services.settings import rules_of_today
from services.talent.cultivation import sight
from services.talent.cultivation.rules import rule_of
from services.talent.programme_steps import advance
from services.versions import check_version

__all__ = ["AssessmentKind", "Grade", "assess"]


def assess(
    context: Context,
    actor: Actor,
    cultivation_id: int,
    version: int,
    kind: AssessmentKind | None,
    year: int,
    grade: Grade | None,
    opinion: str,
    reason: str = "",
) -> int:
    """Record the result of a year's assessment or of the final one, or correct it with a reason.

    ``version`` is the ledger's number of the result the form showed, 0 when there was none; ``year`` does not
    count for a final one. Returns the ledger's number, ``version`` when nothing changed. Raises NotFound,
    Forbidden (also for one's own), Conflict, and Invalid: without result or opinion, or too early.
    """
    actor.require(Permission.TALENT_MANAGE)
    if kind is None:
        raise Invalid("请选择年度考核或期满考核。", {"kind": "必填"})
    with context.database.writing(actor) as work:
        found = sight.to_change(context, work, actor, cultivation_id, "assesses")
        record = found.record
        of_year = record.term.ends_on.year if kind is AssessmentKind.FINAL else year
        before = next((one for one in record.assessments if (one.kind, one.year) == (kind, of_year)), None)
        what = f"{of_year} {ASSESSMENT_WORDS[kind]}结果"
        check_version(work.session, version, before.version if before else 0, what)
        if before is not None and (before.grade, before.opinion) == (grade, opinion.strip()):
            return version
        days = rule_of(rules_of_today(work.session, context)).final_days
        words, why = check_assessment(
            kind, of_year, grade, opinion, reason, record.term, before, work.today, days
        )
        if grade is None:
            raise Invalid("请选择考核结果。", {"grade": "必填"})
        step = Step.ASSESS_TERM if kind is AssessmentKind.FINAL else Step.ASSESS_YEAR
        if not record.assessed and (before is None or kind is AssessmentKind.FINAL):
            # The application tells that it was made; the result is for fewer eyes.
            advance(work, record.application_id, step, text=f"{of_year} {ASSESSMENT_WORDS[kind]}")
        seq = work.record(
            "cultivation.assess",
            queries.CULTIVATION,
            cultivation_id,
            _document(before) if before else None,
            {"kind": kind.value, "year": of_year, "grade": grade.value, "opinion": words}
            | ({"reason": why} if why else {}),
        )
        _add(work, cultivation_id, Assessment(kind, of_year, grade, words, work.today, seq, None, why))
        notify(
            work,
            [found.member.user_id],
            NoticeKind.ASSESSED,
            f"{queries.CULTIVATION}:{cultivation_id}",
            f"{of_year} {ASSESSMENT_WORDS[kind]}结果：{GRADE_WORDS[grade]}",
            f"/talent/cultivation/{cultivation_id}",
            f"assessed:{cultivation_id}:{seq}",
        )
        return seq


def _document(one: Assessment) -> dict[str, object]:
    return {"kind": one.kind.value, "year": one.year, "grade": one.grade.value, "opinion": one.opinion}


def _add(work: UnitOfWork, cultivation_id: int, one: Assessment) -> None:
    work.session.add(
        CultivationAssessment(
            cultivation_id=cultivation_id,
            kind=one.kind.value,
            year=one.year,
            grade=one.grade.value,
            opinion=one.opinion,
            reason=one.reason or None,
            author_id=work.actor.user_id,
            effective_on=one.on,
            change_seq=one.version,
        )
    )
    work.session.flush()
