"""Targets: set with definition and source by the office or a director, confirmed by another director."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data_access.models import IndicatorTarget, IndicatorTargetRevision
from data_access.queries import observations
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Forbidden, Invalid, NotFound
from domain.indicators.definition import Direction, Subject, applies_to
from domain.indicators.target import Measure, Nature, Target
from domain.permissions import Actor, Permission
from domain.plan import PlanLabel
from services.context import Context
from services.indicators.defining import check_day, record_for_update, required_text
from services.versions import overtaken
from services.viewing import ViewRequest, open_view

TEXT_LIMIT, SOURCE_LIMIT = 1000, 200


@dataclass(frozen=True, slots=True)
class TargetTerms:
    """What a target says. ``steps`` are the values planned for the ends of years; empty for an even path."""

    value: float
    due_on: date
    measure: Measure
    direction: Direction
    nature: Nature
    definition: str
    source: str
    baseline: float | None = None
    starts_on: date | None = None
    steps: tuple[tuple[int, float], ...] = ()


def save_target(
    context: Context,
    actor: Actor,
    code: str,
    subject: Subject,
    version: int,
    terms: TargetTerms,
    effective_on: date | None = None,
    wanted: ViewRequest | None = None,
) -> int:
    """Set or change a plan's target for an indicator; returns its version.

    It holds from a day on (today, or the plan's last day once that is over), and waits to be confirmed: until
    then it lights nothing. ``version`` is that of the target on the page, 0 for none. Raises Conflict,
    Invalid, NotFound, Forbidden.
    """
    actor.require(Permission.INDICATOR_DEFINE)
    with context.database.writing(actor) as work:
        plan = open_view(context, work.session, wanted or ViewRequest()).plan
        record = record_for_update(work, code)
        if not applies_to(record.definition, subject):
            raise Invalid("这个指标按行政区计，不能按单个馆设目标。", {"subject": "不适用"})
        target = _checked(terms, plan)
        identity, last = _last(work, plan, record.indicator_id, subject, version)
        day = effective_on or min(work.today, plan.ends_on)
        check_day(day, last.effective_on if last else day, work.today)
        revision = IndicatorTargetRevision(
            value=target.value,
            starts_on=target.starts_on,
            due_on=target.due_on,
            measure=target.measure.value,
            direction=target.direction.value,
            baseline=target.baseline,
            steps=[list(step) for step in target.steps],
            nature=terms.nature.value,
            definition=required_text(terms.definition, TEXT_LIMIT, "definition", "目标口径"),
            source=required_text(terms.source, SOURCE_LIMIT, "source", "目标来源"),
            defined_by=actor.user_id,
            confirmed_by=None,
            confirmed_on=None,
            removed=False,
            effective_on=day,
        )
        return _write(work, "indicator.target", code, identity, last, revision)


def confirm_target(
    context: Context,
    actor: Actor,
    code: str,
    subject: Subject,
    version: int,
    wanted: ViewRequest | None = None,
) -> int:
    """Answer for a target (确认人): from then on it lights. Returns its version.

    Only a director does, and nobody confirms what they set themselves, nor as the deputy of who did. Raises
    Conflict, Invalid, NotFound, Forbidden.
    """
    actor.require(Permission.INDICATOR_CONFIRM)
    with context.database.writing(actor) as work:
        plan = open_view(context, work.session, wanted or ViewRequest()).plan
        record = record_for_update(work, code)
        identity, last = _last(work, plan, record.indicator_id, subject, version)
        if last is None or last.removed:
            raise NotFound("还没有设定目标，请刷新页面。")
        if last.confirmed_on is not None:
            raise Invalid("这个目标已经确认，无需重复确认。")
        if not may_confirm(actor, last.defined_by):
            raise Forbidden("目标须由设定人以外的馆领导确认。")
        revision = _copy_of(last)
        revision.confirmed_by, revision.confirmed_on = actor.user_id, work.today
        return _write(work, "indicator.confirm_target", code, identity, last, revision)


def may_confirm(actor: Actor, defined_by: int | None) -> bool:
    """Whether the actor may answer for a target that this person set."""
    if actor.user_id is not None and actor.user_id == defined_by:
        return False
    return actor.without_rights_of(defined_by).may(Permission.INDICATOR_CONFIRM)


def withdraw_target(
    context: Context,
    actor: Actor,
    code: str,
    subject: Subject,
    version: int,
    wanted: ViewRequest | None = None,
) -> int:
    """Give a target up from today on; returns the change. Raises Conflict, NotFound, Forbidden."""
    actor.require(Permission.INDICATOR_DEFINE)
    with context.database.writing(actor) as work:
        plan = open_view(context, work.session, wanted or ViewRequest()).plan
        record = record_for_update(work, code)
        identity, last = _last(work, plan, record.indicator_id, subject, version)
        if last is None or last.removed:
            raise NotFound("还没有设定目标，请刷新页面。")
        revision = _copy_of(last)
        revision.removed, revision.effective_on = True, max(last.effective_on, min(work.today, plan.ends_on))
        return _write(work, "indicator.withdraw_target", code, identity, last, revision)


def _checked(terms: TargetTerms, plan: PlanLabel) -> Target:
    if terms.due_on.year > plan.ends_on.year + 10:
        raise Invalid("完成日期过远，请检查。", {"due_on": "过远"})
    return Target(
        value=terms.value,
        starts_on=terms.starts_on or plan.starts_on,
        due_on=terms.due_on,
        measure=terms.measure,
        direction=terms.direction,
        baseline=terms.baseline,
        steps=terms.steps,
    )


def _last(
    work: UnitOfWork, plan: PlanLabel, indicator_id: int, subject: Subject, version: int
) -> tuple[IndicatorTarget, IndicatorTargetRevision | None]:
    """The identity of a target, made if there is none, with its last revision. Raises Conflict."""
    identity, last = observations.target_revision(work.session, plan.plan_id, indicator_id, subject)
    present = last.change_seq if last is not None and not last.removed else 0
    if present != version:
        # One that was given up has no version; whoever gave it up is still named.
        author = people_queries.author_of_change(work.session, last.change_seq if last else 0)
        raise overtaken(author, present, "这个目标")
    if identity is None:
        identity = IndicatorTarget(plan_id=plan.plan_id, indicator_id=indicator_id, subject=subject.value)
        work.session.add(identity)
        work.session.flush()
    return identity, last


_COPIED = (
    "value",
    "starts_on",
    "due_on",
    "measure",
    "direction",
    "baseline",
    "steps",
    "nature",
    "definition",
    "source",
    "defined_by",
    "confirmed_by",
    "confirmed_on",
    "removed",
    "effective_on",
)


def _copy_of(last: IndicatorTargetRevision) -> IndicatorTargetRevision:
    """A new snapshot that says the same."""
    return IndicatorTargetRevision(**{name: getattr(last, name) for name in _COPIED})


def _write(
    work: UnitOfWork,
    action: str,
    code: str,
    identity: IndicatorTarget,
    last: IndicatorTargetRevision | None,
    revision: IndicatorTargetRevision,
) -> int:
    seq = work.record(
        action, "indicator", code, before=_values(last) if last else None, after=_values(revision)
    )
    revision.target_id, revision.change_seq = identity.id, seq
    work.session.add(revision)
    return seq


def _values(revision: IndicatorTargetRevision) -> dict[str, object]:
    return {
        "value": revision.value,
        "due_on": revision.due_on.isoformat(),
        "measure": revision.measure,
        "direction": revision.direction,
        "baseline": revision.baseline,
        "steps": revision.steps,
        "nature": revision.nature,
        "definition": revision.definition,
        "source": revision.source,
        "effective_on": revision.effective_on.isoformat(),
    }
