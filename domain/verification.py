"""抽查: drawing some of what was reported as done, by a rule that anybody can recompute, and what was found.

A draw is a pure function of a recorded seed and a recorded list of candidates: whoever draws chooses the
scope and the size, and never which claims come out.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from domain.errors import Invalid

METHOD = "sha256-1"
"""How candidates are put in order; another way would have another name, and old draws keep theirs."""
NOTE_LIMIT = 2000
REMARK_LIMIT = 500
SIZE_LIMIT = 200
"""Claims in one draw: more are not checked by anybody."""


class ScopeOfDraw(StrEnum):
    """What a draw is made from."""

    PLAN = "plan"
    NODE = "node"
    DEPARTMENT = "department"


class Result(StrEnum):
    """What a check of a claim came to."""

    CONFIRMED = "confirmed"
    PARTLY = "partly"
    REFUTED = "refuted"
    INSUFFICIENT = "insufficient"


RESULT_WORDS: Mapping[Result, str] = {
    Result.CONFIRMED: "属实",
    Result.PARTLY: "部分属实",
    Result.REFUTED: "不属实",
    Result.INSUFFICIENT: "材料不足",
}


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """An approved report that brought a milestone to 100 %."""

    milestone_id: int
    report_id: int


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim with whose it is: what it needs to stand in a draw."""

    claim: Claim
    project_id: int
    author_id: int
    decided_by: int
    approved_on: date


@dataclass(frozen=True, slots=True)
class Statement:
    """One approved statement of a milestone's completion, in the order of ``Claimed`` by its decision."""

    claimed: Claimed
    percent: float
    effective_on: date
    seq: int


def completions(statements: Iterable[Statement], complete: float = 100.0) -> tuple[Claimed, ...]:
    """The claims that brought milestones to 100 % and still stand, one for each milestone.

    ``statements`` come in the order in which they were approved. Saying 100 % once more claims nothing new;
    after a fall below it the next claim is a new one.
    """
    brought: dict[int, Claimed] = {}
    standing: dict[int, tuple[date, int, float]] = {}
    for said in statements:
        key = said.claimed.claim.milestone_id
        before = standing.get(key)
        if before is None or (said.effective_on, said.seq) >= before[:2]:
            standing[key] = (said.effective_on, said.seq, said.percent)
        if said.percent < complete:
            continue
        if key not in brought or (before is not None and before[2] < complete):
            brought[key] = said.claimed
    return tuple(found for key, found in sorted(brought.items()) if standing[key][2] >= complete)


def listing(candidates: Iterable[Claim]) -> str:
    """The one text of a list of candidates: pairs of milestone and report, in order of their ids."""
    return json.dumps([[c.milestone_id, c.report_id] for c in sorted(candidates)], separators=(",", ":"))


def digest(candidates: Iterable[Claim]) -> str:
    """SHA-256 of the list of candidates, in hexadecimal."""
    return sha256(listing(candidates).encode()).hexdigest()


def in_drawn_order(seed: str, candidates: Iterable[Claim]) -> tuple[Claim, ...]:
    """The candidates in the order in which they are drawn: by the SHA-256 of seed, milestone and report."""

    def place(claim: Claim) -> tuple[str, Claim]:
        return sha256(f"{seed}:{claim.milestone_id}:{claim.report_id}".encode()).hexdigest(), claim

    return tuple(sorted(set(candidates), key=place))


def sample(seed: str, candidates: Iterable[Claim], size: int) -> tuple[Claim, ...]:
    """The first ``size`` of the candidates in drawn order."""
    return in_drawn_order(seed, candidates)[:size]


def size_of(count: int, size: int | None, share: float | None) -> int:
    """How many to draw of ``count`` candidates: a number, or a share in per cent rounded up.

    Raises Invalid by field.
    """
    if not count:
        raise Invalid(
            "这个范围和时间内没有已审定为 100% 的里程碑，无可抽取。请放宽范围或时间。",
            {"scope": "没有候选项"},
        )
    if (size is None) == (share is None):
        raise Invalid("请填写抽取数量或抽取比例，只填一项。", {"size": "二选一"})
    if share is not None:
        if not (math.isfinite(share) and 0 < share <= 100):
            raise Invalid("抽取比例须大于 0、不超过 100，请修改。", {"share": "超出范围"})
        found = math.ceil(round(count * share / 100, 9))
        if found > SIZE_LIMIT:
            raise Invalid(
                f"按此比例将抽取 {found} 项，一次最多 {SIZE_LIMIT} 项，请降低比例。", {"share": "过多"}
            )
        return found
    if size is None or size < 1:
        raise Invalid("抽取数量须为不小于 1 的整数，请修改。", {"size": "超出范围"})
    if size > count:
        raise Invalid(
            f"候选只有 {count} 项，不能抽取 {size} 项，请减少数量或放宽范围。", {"size": "超过候选数"}
        )
    if size > SIZE_LIMIT:
        raise Invalid(f"一次最多抽取 {SIZE_LIMIT} 项，请减少数量。", {"size": "过多"})
    return size


def assigned(
    items: Sequence[Claimed], verifiers: Sequence[int], barred: Mapping[int, Collection[int]]
) -> tuple[int, ...]:
    """Who checks which item: the verifiers in turn, passing over those an item's project bars.

    ``barred`` has people by project; author and decider of a claim are barred from it as well. Raises Invalid
    when an item is left with nobody.
    """
    if not verifiers:
        raise Invalid("请至少选择一名核查人。", {"verifiers": "必填"})
    given: list[int] = []
    turn = 0
    for item in items:
        own = {item.author_id, item.decided_by, *barred.get(item.project_id, ())}
        order = [verifiers[(turn + step) % len(verifiers)] for step in range(len(verifiers))]
        free = next((person for person in order if person not in own), None)
        if free is None:
            raise Invalid(
                "所选核查人都填报或审核过抽中的事项，或属于其牵头部门，不能核查。请增加其他部门的核查人。",
                {"verifiers": "需要回避"},
            )
        turn = verifiers.index(free) + 1
        given.append(free)
    return tuple(given)


def check_finding(result: Result, note: str, looked_at: Collection[int]) -> str:
    """The note as it is kept. Raises Invalid: what is not plainly confirmed by a file must be explained."""
    words = note.strip()
    if len(words) > NOTE_LIMIT:
        raise Invalid(f"核查说明不超过 {NOTE_LIMIT} 字，现在有 {len(words)} 字，请精简。", {"note": "过长"})
    if result is not Result.CONFIRMED and not words:
        raise Invalid(f"结论为“{RESULT_WORDS[result]}”时须写明核查说明：哪里不符。", {"note": "必填"})
    if not looked_at and not words:
        raise Invalid("请勾选看过的佐证材料；现场核查没有材料的，请在核查说明中写明。", {"looked_at": "必填"})
    return words
