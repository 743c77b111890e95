"""Evaluations of a domain half way and at the end of the plan: verdicts on its tasks, and what is frozen.

An evaluation is written by the department that answers for it, signed by the department's head, then by a
director. What a director signs is frozen: a canonical text and its SHA-256. A correction is a new version.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from domain.projects.work import COMPLETE

REASON_LIMIT = 500
TEXT_LIMIT = 5000


class EvaluationKind(StrEnum):
    """When in the life of a plan it is evaluated."""

    MIDTERM = "midterm"
    FINAL = "final"


class VerdictKind(StrEnum):
    """What becomes of a task."""

    DONE = "done"
    CARRIED = "carried"
    MERGED = "merged"
    CANCELLED = "cancelled"


VERDICT_WORDS: Mapping[VerdictKind, str] = {
    VerdictKind.DONE: "完成",
    VerdictKind.CARRIED: "结转",
    VerdictKind.MERGED: "并入",
    VerdictKind.CANCELLED: "取消",
}
"""What the verdicts are called."""


class Section(StrEnum):
    """The parts of the narrative, in order."""

    OVERALL = "overall"
    RESULTS = "results"
    PROBLEMS = "problems"
    ENVIRONMENT = "environment"
    NEXT = "next"
    CORRECTION = "correction"


REQUIRED = (Section.OVERALL, Section.RESULTS, Section.PROBLEMS)
"""What no evaluation is signed without; a correction besides says why it is made."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a task, and why; ``into`` is the task that it is merged into.

    ``finding`` is a director's reason for calling done what has not reached 100 %.
    """

    project_id: int
    kind: VerdictKind
    reason: str
    into: int | None = None
    finding: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A task as a verdict is checked against it; ``progress`` in percent, None while nothing was reported."""

    project_id: int
    code: str
    title: str
    progress: float | None
    cancelled: bool = False

    @property
    def complete(self) -> bool:
        """Whether it has reached 100 %."""
        return self.progress is not None and self.progress >= COMPLETE

    @property
    def progress_text(self) -> str:
        """Its progress in words."""
        return "未报" if self.progress is None else f"{self.progress:.1f}%"


def verdict_faults(
    tasks: Iterable[Task],
    verdicts: Mapping[int, Verdict],
    plan: Mapping[int, Task],
    others: Mapping[int, Verdict],
    *,
    all_needed: bool,
) -> dict[str, str]:
    """What is wrong with the verdicts on ``tasks``, by field; empty when they may be signed.

    ``plan`` has every task of the plan, ``others`` the verdicts that stand on tasks evaluated elsewhere.
    Fields are ``verdict-<id>``, ``reason-<id>`` and ``into-<id>``.
    """
    faults: dict[str, str] = {}
    for task in tasks:
        verdict = verdicts.get(task.project_id)
        if verdict is None:
            if all_needed:
                faults[f"verdict-{task.project_id}"] = f"“{task.title}”还没有结论"
            continue
        faults |= _faults(task, verdict, verdicts, plan, others)
    return faults


def _faults(
    task: Task,
    verdict: Verdict,
    verdicts: Mapping[int, Verdict],
    plan: Mapping[int, Task],
    others: Mapping[int, Verdict],
) -> dict[str, str]:
    key, named = task.project_id, f"“{task.title}”"
    if not verdict.reason.strip():
        if verdict.kind is VerdictKind.DONE and not task.complete:
            told = f"{named}进度为 {task.progress_text}，认定完成须写明理由，并由馆领导认定"
            return {f"reason-{key}": told}
        return {f"reason-{key}": f"{named}的结论须写明理由"}
    if len(verdict.reason) > REASON_LIMIT:
        return {f"reason-{key}": f"{named}的理由不超过 {REASON_LIMIT} 字，现在有 {len(verdict.reason)} 字"}
    if task.cancelled and verdict.kind in (VerdictKind.DONE, VerdictKind.CARRIED):
        return {f"verdict-{key}": f"{named}已取消，结论只能是取消或并入"}
    if verdict.kind is not VerdictKind.MERGED:
        return {}
    return _merging_faults(task, verdict, verdicts, plan, others)


def _merging_faults(
    task: Task,
    verdict: Verdict,
    verdicts: Mapping[int, Verdict],
    plan: Mapping[int, Task],
    others: Mapping[int, Verdict],
) -> dict[str, str]:
    field, named = f"into-{task.project_id}", f"“{task.title}”"
    if verdict.into is None:
        return {field: f"{named}并入哪一项，请填写该项目的编号"}
    if verdict.into == task.project_id:
        return {field: f"{named}不能并入自己"}
    target = plan.get(verdict.into)
    if target is None:
        return {field: f"{named}要并入的项目不在本规划中"}
    standing = verdicts.get(verdict.into) or others.get(verdict.into)
    if target.cancelled or (standing is not None and standing.kind is VerdictKind.CANCELLED):
        return {field: f"{named}要并入的“{target.title}”已取消，请另选一项"}
    circle = circle_from(task.project_id, {**others, **verdicts})
    if circle:
        chain = " → ".join(plan[key].code if key in plan else str(key) for key in circle)
        return {field: f"{named}的并入关系绕成了一圈：{chain}，请改其中一项"}
    return {}


def circle_from(project_id: int, verdicts: Mapping[int, Verdict]) -> tuple[int, ...]:
    """The tasks that merge into one another from this one back to itself; empty when they do not."""
    trail = [project_id]
    while True:
        verdict = verdicts.get(trail[-1])
        if verdict is None or verdict.kind is not VerdictKind.MERGED or verdict.into is None:
            return ()
        if verdict.into == project_id:
            return (*trail, project_id)
        if verdict.into in trail:
            return ()
        trail.append(verdict.into)


def unfounded(tasks: Iterable[Task], verdicts: Mapping[int, Verdict]) -> tuple[Task, ...]:
    """The tasks called done below 100 % without a director's reason."""
    return tuple(
        task
        for task in tasks
        if (verdict := verdicts.get(task.project_id)) is not None
        and verdict.kind is VerdictKind.DONE
        and not task.complete
        and not verdict.finding.strip()
    )


def narrative_faults(texts: Mapping[Section, str], version: int) -> dict[str, str]:
    """What is wrong with the narrative of a version, by section."""
    needed = (*REQUIRED, Section.CORRECTION) if version > 1 else REQUIRED
    faults = {section.value: f"请填写“{SECTIONS[section]}”" for section in needed if not texts.get(section)}
    return faults | too_long(texts)


def too_long(texts: Mapping[Section, str]) -> dict[str, str]:
    """The sections that are longer than they may be."""
    return {
        section.value: f"“{SECTIONS[section]}”不超过 {TEXT_LIMIT} 字，现在有 {len(text)} 字"
        for section, text in texts.items()
        if len(text) > TEXT_LIMIT
    }


SECTIONS: Mapping[Section, str] = {
    Section.OVERALL: "总体评价",
    Section.RESULTS: "主要成效",
    Section.PROBLEMS: "存在问题",
    Section.ENVIRONMENT: "形势变化",
    Section.NEXT: "下一步建议",
    Section.CORRECTION: "更正说明",
}
"""What the parts of the narrative are called."""


def canonical(content: Mapping[str, Any]) -> str:
    """The one text of a content: JSON with sorted keys and no spaces, Chinese as it is."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(text: str) -> str:
    """SHA-256 of a canonical text, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Delta:
    """A figure that differs now from what was frozen; ``what`` is the thing, ``field`` which figure of it."""

    what: str
    field: str
    frozen: float | str | None
    now: float | str | None


def differences(
    frozen: Sequence[Mapping[str, Any]],
    now: Sequence[Mapping[str, Any]],
    key: str,
    title: str,
    fields: Sequence[str],
) -> tuple[Delta, ...]:
    """Where rows named by ``key`` differ in ``fields``, those gone or new among them."""
    present = {row[key]: row for row in now}
    found = [
        Delta(row[title], field, row.get(field), present.get(row[key], {}).get(field))
        for row in frozen
        for field in fields
        if row.get(field) != present.get(row[key], {}).get(field)
    ]
    before = {row[key] for row in frozen}
    found += [
        Delta(row[title], field, None, row.get(field))
        for row in now
        if row[key] not in before
        for field in fields[:1]
    ]
    return tuple(found)
