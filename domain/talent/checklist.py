"""五个一: a checklist for each year and group of staff, and how far each person is with it.

What the five are is nowhere public, so they are configured. An item is ticked by a claim that somebody
confirms, or by itself: by an activity attended, or by an exchange whose report was accepted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid
from domain.talent.staff import StaffGroup
from domain.workflow import State

MOST_ITEMS = 12
TITLE_LIMIT = 40
DETAIL_LIMIT = 200
CLAIM_LIMIT = 500
MOST_TIMES = 20


class Proof(StrEnum):
    """What ticks an item."""

    CLAIM = "claim"
    ACTIVITY = "activity"
    EXCHANGE = "exchange"


class ItemState(StrEnum):
    """How a person stands to an item."""

    OPEN = "open"
    WAITING = "waiting"
    RETURNED = "returned"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist; ``key`` stays when its words change, ``times`` is how often it is due."""

    key: str
    title: str
    detail: str = ""
    proof: Proof = Proof.CLAIM
    times: int = 1


@dataclass(frozen=True, slots=True)
class Checklist:
    """The list of one year and group; ``version`` 0 stands for one that was never set."""

    year: int
    group: StaffGroup
    items: tuple[Item, ...] = ()
    version: int = 0

    def item(self, key: str) -> Item | None:
        """The item of a key; None when the list has none such."""
        return next((item for item in self.items if item.key == key), None)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a person says they did for an item, and where it stands with those who confirm."""

    claim_id: int
    staff_id: int
    year: int
    key: str
    text: str
    done_on: date
    author_id: int
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ItemProgress:
    """One item of one person: how often it is done, how often it waits, and the latest claim."""

    item: Item
    done: int
    waiting: int = 0
    latest: Claim | None = None

    @property
    def state(self) -> ItemState:
        """How the person stands to it."""
        if self.done >= self.item.times:
            return ItemState.DONE
        if self.waiting:
            return ItemState.WAITING
        if self.latest is not None and self.latest.state is State.RETURNED:
            return ItemState.RETURNED
        return ItemState.OPEN


@dataclass(frozen=True, slots=True)
class Progress:
    """All items of one person in one year."""

    staff_id: int
    items: tuple[ItemProgress, ...]

    @property
    def done(self) -> int:
        """How many items are done."""
        return sum(found.state is ItemState.DONE for found in self.items)

    @property
    def complete(self) -> bool:
        """Whether there are items and all are done."""
        return bool(self.items) and self.done == len(self.items)


def progress(
    staff_id: int, checklist: Checklist, claims: Sequence[Claim], activities: int, exchanges: int
) -> Progress:
    """How far a person is: their claims of the year, and how often they attended and were exchanged.

    A claim for a key that the list has no longer counts for nothing, and is kept.
    """
    by_itself: Mapping[Proof, int] = {Proof.ACTIVITY: activities, Proof.EXCHANGE: exchanges}
    items = []
    for item in checklist.items:
        own = [claim for claim in claims if claim.key == item.key and claim.staff_id == staff_id]
        done = sum(claim.state is State.APPROVED for claim in own)
        waiting = sum(claim.state is State.SUBMITTED for claim in own)
        latest = max(own, key=lambda claim: claim.claim_id, default=None)
        if item.proof is not Proof.CLAIM:
            done, waiting, latest = by_itself[item.proof], 0, None
        items.append(ItemProgress(item, min(done, item.times), waiting, latest))
    return Progress(staff_id, tuple(items))


def checked_items(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items with texts trimmed, without empty lines. Raises Invalid naming the line."""
    found: list[Item] = []
    for number, item in enumerate(items, 1):
        title, detail = item.title.strip(), item.detail.strip()
        if not title and not detail:
            continue
        if not title:
            raise Invalid(f"第 {number} 项没有名称，请填写，或清空整行。", {"items": "缺名称"})
        if len(title) > TITLE_LIMIT or len(detail) > DETAIL_LIMIT:
            raise Invalid(
                f"第 {number} 项过长：名称不超过 {TITLE_LIMIT} 字，要求不超过 {DETAIL_LIMIT} 字。",
                {"items": "过长"},
            )
        if not 1 <= item.times <= MOST_TIMES:
            raise Invalid(f"第 {number} 项的次数须为 1 至 {MOST_TIMES} 的整数。", {"items": "次数"})
        if any(other.title == title for other in found):
            raise Invalid(f"“{title}”重复了，请合并为一项。", {"items": "重复"})
        found.append(Item(item.key, title, detail, item.proof, item.times))
    if not found:
        raise Invalid("清单至少要有一项。", {"items": "必填"})
    if len(found) > MOST_ITEMS:
        raise Invalid(f"清单最多 {MOST_ITEMS} 项，请合并。", {"items": "过多"})
    return _keyed(found)


def _keyed(items: Sequence[Item]) -> tuple[Item, ...]:
    """Give new items keys that none of the list has."""
    taken = {item.key for item in items if item.key}
    number = 0
    keyed = []
    for item in items:
        key = item.key
        while not key:
            number += 1
            if f"i{number}" not in taken:
                key = f"i{number}"
                taken.add(key)
        keyed.append(Item(key, item.title, item.detail, item.proof, item.times))
    return tuple(keyed)


def check_claim(
    found: Progress, item: Item | None, year: int, done_on: date | None, text: str, today: date
) -> tuple[Item, date, str]:
    """What is claimed, of which day, and its text, trimmed. Raises Invalid unless it may be claimed now."""
    if item is None:
        raise Invalid("清单中没有这一项，可能已调整，请刷新页面。")
    if item.proof is not Proof.CLAIM:
        raise Invalid("这一项由系统按考勤或交流报告自动认定，无需申报。")
    standing = next(one for one in found.items if one.item.key == item.key)
    if standing.done + standing.waiting >= item.times:
        told = "正在等待确认" if standing.waiting else "已经完成"
        raise Invalid(f"“{item.title}”{told}，无需再申报。")
    if done_on is None:
        raise Invalid("请填写完成日期。", {"done_on": "必填"})
    if done_on.year != year:
        raise Invalid(f"完成日期须在 {year} 年内，请修改。", {"done_on": "不在当年"})
    if done_on > today:
        raise Invalid("完成日期不能晚于今天，请修改。", {"done_on": "晚于今天"})
    said = text.strip()
    if not said:
        raise Invalid("请写明做了什么、在哪里、成果是什么。", {"text": "必填"})
    if len(said) > CLAIM_LIMIT:
        raise Invalid(f"说明不超过 {CLAIM_LIMIT} 字，现在有 {len(said)} 字，请精简。", {"text": "过长"})
    return item, done_on, said
