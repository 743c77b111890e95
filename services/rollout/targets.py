"""Targets of districts: how many rooms each is to have open, and how many streets it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data_access.models import DistrictTargetRevision, DistrictTargetRow
from data_access.queries.rollout import burnup as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid
from domain.network.districts import DISTRICTS, District
from domain.permissions import Actor, Permission
from domain.rollout.burnup import GOAL, LONGEST_BASIS, DistrictTarget, TargetEntry, target_faults
from domain.rollout.stages import FIRST_DAY
from services.context import Context
from services.rollout.counted import ROOMS, changed
from services.rollout.reading import today_of
from services.versions import check_version

__all__ = ["DISTRICTS", "GOAL", "TargetEntry", "TargetForm", "save_targets", "target_form"]

TARGET = "district_target"
"""The kind, for the ledger."""
LATEST_YEAR = 2060


@dataclass(frozen=True, slots=True)
class TargetForm:
    """The targets as they stand today, for the form. ``due_on`` and ``basis`` are those set last."""

    lines: tuple[tuple[District, DistrictTarget | None], ...]
    version: int
    today: date
    due_on: date | None

    @property
    def rooms(self) -> int:
        """All targets together."""
        return sum(found.rooms for _, found in self.lines if found)


def target_form(context: Context, actor: Actor) -> TargetForm:
    """The form. Three statements at most. Raises Forbidden."""
    actor.require(Permission.ROLLOUT_TARGETS)
    with context.database.reading() as session:
        found = queries.targets(session, today_of(context))
        version = queries.targets_version(session)
    return TargetForm(
        tuple((district, found.get(code)) for code, district in DISTRICTS.items()),
        version,
        context.today,
        max((one.due_on for one in found.values()), default=None),
    )


def save_targets(
    context: Context,
    actor: Actor,
    version: int,
    entries: Mapping[str, TargetEntry],
    due_on: date | None,
    basis: str,
    effective_on: date | None,
) -> int:
    """Set targets of districts from a day on, all or none; what is not changed keeps its day and basis.

    A district without a number keeps having none; one that had a target cannot lose it, only 0 says that
    nothing is asked. Returns the ledger's number, ``version`` when nothing differs. Raises Forbidden,
    Conflict, and Invalid by field.
    """
    actor.require(Permission.ROLLOUT_TARGETS)
    with context.database.writing(actor) as work:
        check_version(work.session, version, queries.targets_version(work.session), "各区目标")
        present = queries.targets(work.session, today_of(context))
        faults = target_faults(entries, present) | _faults(work.today, due_on, basis, effective_on)
        if faults:
            raise Invalid("".join(faults.values()), faults)
        assert due_on is not None
        assert effective_on is not None
        differing = {
            code: entry
            for code, entry in entries.items()
            if entry.rooms is not None and _differs(entry, due_on, present.get(code))
        }
        if not differing:
            return version
        seq = work.record(
            "district_target.set",
            TARGET,
            effective_on.isoformat(),
            before={"targets": [_words(one) for code, one in present.items() if code in differing]},
            after={
                "targets": [
                    _told(code, entry.rooms or 0, entry.streets) for code, entry in differing.items()
                ],
                "due_on": due_on,
                "basis": basis.strip(),
                "effective_on": effective_on,
            },
        )
        known = queries.target_ids(work.session)
        for code, entry in differing.items():
            work.session.add(
                DistrictTargetRevision(
                    target_id=known.get(code) or _new(work, code, seq),
                    rooms=entry.rooms,
                    streets=entry.streets,
                    due_on=due_on,
                    basis=basis.strip(),
                    effective_on=effective_on,
                    change_seq=seq,
                )
            )
        work.session.flush()
        changed(work, ROOMS, effective_on)
        return seq


def _faults(today: date, due_on: date | None, basis: str, effective_on: date | None) -> dict[str, str]:
    found: dict[str, str] = {}
    if due_on is None:
        found["due_on"] = "请填写目标的完成日期。"
    elif not FIRST_DAY <= due_on <= date(LATEST_YEAR, 12, 31):
        found["due_on"] = "完成日期的年份不对，请修改。"
    if not basis.strip():
        found["basis"] = "请写明设置依据，如文件或会议名称。"
    elif len(basis.strip()) > LONGEST_BASIS:
        found["basis"] = f"设置依据不超过 {LONGEST_BASIS} 字，请精简。"
    if effective_on is None:
        found["effective_on"] = "请填写生效日期。"
    elif not FIRST_DAY <= effective_on <= today:
        found["effective_on"] = f"生效日期须在 {FIRST_DAY} 至今天（{today}）之间，请修改。"
    return found


def _differs(entry: TargetEntry, due_on: date, before: DistrictTarget | None) -> bool:
    wanted = entry.rooms, entry.streets, due_on
    return before is None or wanted != (before.rooms, before.streets, before.due_on)


def _new(work: UnitOfWork, code: str, seq: int) -> int:
    row = DistrictTargetRow(district=code, change_seq=seq)
    work.session.add(row)
    work.session.flush()
    return row.id


def _words(target: DistrictTarget) -> str:
    return _told(target.district, target.rooms, target.streets)


def _told(code: str, rooms: int, streets: int | None) -> str:
    said = f"{DISTRICTS[code].full_name} {rooms} 个"
    return said if streets is None else f"{said}，{streets} 个街道（镇）"
