"""Yearly assessments of rooms: the score sheet, which is data, and what is wrong with what was scored.

Points are kept in tenths. An assessment keeps the lines of the sheet it was made with, so that a later sheet
changes nothing of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.errors import Invalid
from domain.workflow import State

LINES, LONGEST_TITLE, LONGEST_GUIDE, LONGEST_SOURCE, LONGEST_FINDINGS = 20, 30, 200, 200, 2000
MOST_POINTS = 1000
"""The most that one line may be worth, in tenths of a point."""
SOURCE = "系统默认评分表，供试用，请按本馆办法调整后保存。"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One thing that is scored: from 0 to `most`, in tenths of a point."""

    key: str
    title: str
    most: int
    guide: str = ""


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """A score sheet: its lines, and the least sum that is enough. `version` is 0 for the one shipped."""

    lines: tuple[SheetLine, ...]
    passing: int
    source: str = SOURCE
    version: int = 0

    @property
    def most(self) -> int:
        """The highest sum there is, in tenths."""
        return sum(line.most for line in self.lines)


DEFAULT_SHEET = ScoreSheet(
    (
        SheetLine("place", "场地设施", 200, "面积、少儿座席、分区、标识和无障碍"),
        SheetLine("books", "文献资源", 200, "藏书数量、当年更新、适龄分类"),
        SheetLine("service", "开放服务", 250, "按公示时间开放、借阅便利、人员在岗"),
        SheetLine("activity", "阅读活动", 200, "活动场次、参与人次、常态品牌"),
        SheetLine("safety", "安全管理", 150, "消防、设施安全、未成年人保护制度"),
    ),
    600,
)


@dataclass(frozen=True, slots=True)
class Scored:
    """A line of the sheet with what a room was given for it."""

    line: SheetLine
    points: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """An assessment of a room for a year. `state` is that of the workflow, `reason` what was said last."""

    id: int
    site_id: int
    year: int
    scored: tuple[Scored, ...]
    passing: int
    findings: str
    assessed_on: date
    author_id: int
    seq: int
    state: State
    reason: str = ""

    @property
    def total(self) -> int:
        """The sum of the points, in tenths."""
        return sum(one.points for one in self.scored)

    @property
    def most(self) -> int:
        """The highest sum there was, in tenths."""
        return sum(one.line.most for one in self.scored)

    @property
    def passed(self) -> bool:
        """Whether the sum is enough."""
        return self.total >= self.passing

    @property
    def approved(self) -> bool:
        """Whether it counts."""
        return self.state is State.APPROVED

    @property
    def stands(self) -> bool:
        """Whether it counts or waits for a decision."""
        return self.state in (State.SUBMITTED, State.APPROVED)


def points_text(tenths: int) -> str:
    """Points as they are read: 82.5, 80."""
    return f"{tenths / 10:g}"


def checked_sheet(lines: Sequence[SheetLine], passing: int | None, source: str) -> ScoreSheet:
    """A sheet as it may be saved; empty lines are left out, and lines without a key get one.

    Raises Invalid by field: ``line-<number>``, ``passing``, ``source``.
    """
    faults: dict[str, str] = {}
    kept: list[SheetLine] = []
    taken = {line.key for line in lines if line.key}
    for number, line in enumerate(lines, 1):
        title, guide = line.title.strip(), line.guide.strip()
        if not title and not guide and not line.most:
            continue
        told = _line_fault(title, guide, line.most)
        if told:
            faults[f"line-{number}"] = f"第 {number} 项{told}"
        elif title in {other.title for other in kept}:
            faults[f"line-{number}"] = f"第 {number} 项与前面的“{title}”重复，请修改或删去。"
        key = line.key or next(f"item{n}" for n in range(1, 1000) if f"item{n}" not in taken)
        taken.add(key)
        kept.append(SheetLine(key, title, line.most, guide))
    if not kept:
        faults["line-1"] = "请至少填写一项评分内容。"
    if len(kept) > LINES:
        faults["line-1"] = f"评分表最多 {LINES} 项，请合并。"
    most = sum(line.most for line in kept)
    if passing is None or not 0 < passing <= most:
        faults["passing"] = f"合格线须大于 0、不超过满分 {points_text(most)} 分，请修改。"
    if len(source.strip()) > LONGEST_SOURCE:
        faults["source"] = f"依据不超过 {LONGEST_SOURCE} 字，请精简。"
    if faults:
        raise Invalid(next(iter(faults.values())), faults)
    assert passing is not None
    return ScoreSheet(tuple(kept), passing, source.strip())


def _line_fault(title: str, guide: str, most: int) -> str:
    if not title:
        return "没有名称，请填写，或清空整行。"
    if len(title) > LONGEST_TITLE:
        return f"的名称不超过 {LONGEST_TITLE} 字，请精简。"
    if len(guide) > LONGEST_GUIDE:
        return f"的评分要点不超过 {LONGEST_GUIDE} 字，请精简。"
    if not 0 < most <= MOST_POINTS:
        return f"的分值须大于 0、不超过 {MOST_POINTS // 10} 分，请修改。"
    return ""


def checked_scores(sheet: ScoreSheet, points: Mapping[str, int | None]) -> tuple[Scored, ...]:
    """What was given for each line of a sheet. Raises Invalid by ``score-<key>``."""
    faults: dict[str, str] = {}
    scored = []
    for line in sheet.lines:
        given = points.get(line.key)
        if given is None:
            faults[f"score-{line.key}"] = f"请填写“{line.title}”的得分；没有得分的填 0。"
        elif not 0 <= given <= line.most:
            faults[f"score-{line.key}"] = (
                f"“{line.title}”的得分须在 0 至 {points_text(line.most)} 之间，请修改。"
            )
        else:
            scored.append(Scored(line, given))
    if faults:
        raise Invalid(next(iter(faults.values())), faults)
    return tuple(scored)


def assessment_faults(
    year: int, assessed_on: date | None, findings: str, passed: bool, opened_on: date | None, today: date
) -> dict[str, str]:
    """What is wrong with the rest of an assessment, by field (year, assessed_on, findings)."""
    faults: dict[str, str] = {}
    if opened_on is None or opened_on > today:
        faults["year"] = "图书室还没有开放，开放后才能评估。"
    elif not opened_on.year <= year <= today.year:
        faults["year"] = f"评估年度须在 {opened_on.year} 至 {today.year} 之间，请修改。"
    if assessed_on is None:
        faults["assessed_on"] = "请填写评估日期。"
    elif assessed_on > today:
        faults["assessed_on"] = f"评估日期不能晚于今天（{today.isoformat()}），请修改。"
    elif assessed_on.year < year or (opened_on is not None and assessed_on < opened_on):
        faults["assessed_on"] = "评估日期不能早于评估年度，也不能早于开放日期，请修改。"
    said = findings.strip()
    if len(said) > LONGEST_FINDINGS:
        faults["findings"] = f"发现的问题不超过 {LONGEST_FINDINGS} 字，请精简。"
    elif not passed and not said:
        faults["findings"] = "得分低于合格线，请写明发现的问题，供整改使用。"
    return faults


def to_lines(scored: Sequence[Scored]) -> list[dict[str, Any]]:
    """What was scored, as an assessment keeps it."""
    return [{**_line(one.line), "points": one.points} for one in scored]


def from_lines(kept: Sequence[Mapping[str, Any]]) -> tuple[Scored, ...]:
    """What was scored, as an assessment has kept it."""
    return tuple(Scored(line_of(one), int(one["points"])) for one in kept)


def sheet_lines(sheet: ScoreSheet) -> list[dict[str, Any]]:
    """The lines of a sheet as it is kept."""
    return [_line(line) for line in sheet.lines]


def line_of(kept: Mapping[str, Any]) -> SheetLine:
    """A line as it has been kept."""
    return SheetLine(str(kept["key"]), str(kept["title"]), int(kept["most"]), str(kept.get("guide", "")))


def _line(line: SheetLine) -> dict[str, Any]:
    return {"key": line.key, "title": line.title, "most": line.most, "guide": line.guide}
