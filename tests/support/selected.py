"""People selected in a batch, for tests of what follows: the selection is written down directly."""

from __future__ import annotations

from datetime import date

from data_access.models import TalentApplication, TalentBatch, TalentBatchRevision
from domain.permissions import Actor
from domain.talent.programme import Category, Stage, Step, Taken
from domain.talent.programme_rules import BatchTerms, SheetItem
from services.context import Context
from services.talent.programme_steps import write_row


def batch_terms(selected_on: date, term_to: date, name: str = "2023 年青年人才") -> BatchTerms:
    """A batch that selected on a day."""
    return BatchTerms(
        category=Category.YOUNG,
        name=name,
        quota=9,
        apply_from=selected_on.replace(month=1, day=5),
        apply_to=selected_on.replace(month=2, day=5),
        decide_by=selected_on,
        term_to=term_to,
        sheet=(SheetItem("业绩", 100),),
    )


def select_directly(
    context: Context, staff_ids: list[int], selected_on: date, term_to: date, name: str = "2023 年青年人才"
) -> list[int]:
    """Make a batch that selected these people on a day; returns their applications' ids in that order."""
    terms = batch_terms(selected_on, term_to, name)
    found = []
    with context.database.writing(Actor.system()) as work:
        seq = work.record("talent_batch.create", "talent_batch", name, after=terms.as_json())
        batch = TalentBatch(category=terms.category.value, change_seq=seq)
        work.session.add(batch)
        work.session.flush()
        work.session.add(
            TalentBatchRevision(
                batch_id=batch.id, terms=terms.as_json(), effective_on=terms.apply_from, change_seq=seq
            )
        )
        for staff_id in staff_ids:
            row = TalentApplication(batch_id=batch.id, staff_id=staff_id, change_seq=seq)
            work.session.add(row)
            work.session.flush()
            found.append(row.id)
            for step, stage, on in (
                (Step.SUBMIT, Stage.APPLIED, terms.apply_from),
                (Step.SELECT, Stage.SELECTED, selected_on),
            ):
                number = work.record(f"talent.{step.value}", "talent_application", row.id)
                write_row(work, row.id, Taken(step, on, stage), number)
    return found
