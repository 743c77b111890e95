"""Steps of applications: the one place that writes them, for the selection and for cultivation after it.

Administrators read the ledger and have no rights on content, and what is in it can never be erased: it tells
that a step was taken, and reasons, points and what was objected stay in the rows of their own.
"""

from __future__ import annotations

from datetime import date

from data_access.models import TalentStep
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import (
    APPLICATION,
    ApplicationRecord,
    SelectedPerson,
    StepRecord,
    selected_people,
)
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.talent.programme import (
    CHOSEN_STAGES,
    CULTIVATION_STEPS,
    REFERENCE_LIMIT,
    Stage,
    Step,
    Taken,
    clean_text,
    day_of_step,
    next_stage,
    reverted,
    standing_steps,
)
from services.talent import counted
from services.versions import check_version

__all__ = [
    "GONE",
    "SelectedPerson",
    "Stage",
    "Step",
    "advance",
    "found_application",
    "latest_view",
    "selected_people",
    "take_back",
    "take_step",
]

GONE = "没有找到这份申报：它可能不存在，或不在您的查看范围内。"


def latest_view(today: date) -> AsOf:
    """The point of view of today with everything known."""
    return AsOf(today, EVERYTHING_KNOWN)


def found_application(work: UnitOfWork, application_id: int, version: int | None = None) -> ApplicationRecord:
    """One application as it stands in the transaction.

    ``version`` is the number of the last step as the form saw it. Raises NotFound, and Conflict when somebody
    took a step since.
    """
    found = queries.application(work.session, application_id, latest_view(work.today))
    if found is None:
        raise NotFound(GONE)
    if version is not None:
        check_version(work.session, version, found.seq, "这份申报")
    return found


def advance(
    work: UnitOfWork,
    application_id: int,
    step: Step,
    *,
    on: date | None = None,
    text: str = "",
    reference: str = "",
    version: int | None = None,
) -> int:
    """Take a step of cultivation (进入培养, 年度考核, 期满考核, 结项, 续培, 退出); returns its number.

    The caller has asked for the permission. ``on`` is the day of the step, today unless given; ``reference``
    the number of a document. Raises NotFound, Conflict, and Invalid where the step does not apply to the
    stage, is one of the selection, lacks its reason, or its day lies before the last step or after today.
    """
    if step not in CULTIVATION_STEPS:
        raise Invalid("这一步属于选拔阶段，请在申报页面办理。")
    found = found_application(work, application_id, version)
    return take_step(work, found, step, on=on, text=text, reference=reference)


def take_step(
    work: UnitOfWork,
    found: ApplicationRecord,
    step: Step,
    *,
    on: date | None = None,
    text: str = "",
    reference: str = "",
    publication_id: int | None = None,
) -> int:
    """Take any step that leads on from where the application stands; returns the ledger's number."""
    stage = next_stage(found.stage, step)
    day = day_of_step(on, work.today, found.since)
    return _write(work, found, Taken(step, day, stage), clean_text(step, text), reference, publication_id)


def take_back(
    work: UnitOfWork, application_id: int, reason: str, version: int, only: frozenset[Step] | None = None
) -> int:
    """Take the last step back, for a reason; returns the ledger's number.

    ``only`` names the steps that the caller may take back. Raises NotFound, Conflict, and Invalid without a
    reason or where the last step is the applicant's own or another's business.
    """
    found = found_application(work, application_id, version)
    text = clean_text(Step.REVERT, reason)
    taken = [one.taken for one in queries.steps(work.session, application_id, latest_view(work.today))]
    after = reverted(taken)
    if only is not None and standing_steps(taken)[-1].step not in only:
        raise Invalid("上一步不属于您的办理范围，不能撤销。")
    return _write(work, found, after, text, "", None)


def _write(
    work: UnitOfWork,
    found: ApplicationRecord,
    taken: Taken,
    text: str,
    reference: str,
    publication_id: int | None,
) -> int:
    number = reference.strip()
    if len(number) > REFERENCE_LIMIT:
        raise Invalid(f"文号不超过 {REFERENCE_LIMIT} 字，请修改。", {"reference": "过长"})
    seq = work.record(
        f"talent.{taken.step}",
        APPLICATION,
        found.application_id,
        {"stage": found.stage.value},
        {"stage": taken.stage.value, "day": taken.on.isoformat()} | ({"reference": number} if number else {}),
    )
    write_row(work, found.application_id, taken, seq, text, number, publication_id)
    if (found.stage in CHOSEN_STAGES) != (taken.stage in CHOSEN_STAGES):
        counted.changed(work, counted.SELECTED, taken.on)
    return seq


def write_row(
    work: UnitOfWork,
    application_id: int,
    taken: Taken,
    seq: int,
    text: str = "",
    reference: str = "",
    publication_id: int | None = None,
) -> None:
    """The row of a step that the ledger recorded under this number."""
    work.session.add(
        TalentStep(
            application_id=application_id,
            kind=taken.step.value,
            stage=taken.stage.value,
            actor_id=work.actor.user_id,
            at=work.now,
            text=text or None,
            reference=reference or None,
            publication_id=publication_id,
            effective_on=taken.on,
            change_seq=seq,
        )
    )
    work.session.flush()


def steps_of(work: UnitOfWork, application_id: int) -> tuple[StepRecord, ...]:
    """All steps of an application up to now, in the order in which they were recorded."""
    return queries.steps(work.session, application_id, latest_view(work.today))
