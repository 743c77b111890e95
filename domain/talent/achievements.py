"""Achievements: works that several people may share, each with a rank of their own, counted once.

Two entries are the same work when kind, year and title agree, the title compared without spaces, punctuation
and forms of letters. What is merely alike is shown to whoever confirms it and never refused.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from domain.errors import Invalid
from domain.workflow import State

TITLE_LIMIT = 200
ISSUER_LIMIT = 120
KEY_LIMIT = 400
RANK_LIMIT = 50
"""The last place in a list of authors that is asked for."""
EARLIEST = date(1970, 1, 1)
ALIKE = 85
"""From how many percent two titles are alike, unless set otherwise."""


class AchievementKind(StrEnum):
    """What kind of work it is."""

    PAPER = "paper"
    PROJECT = "project"
    AWARD = "award"
    STANDARD = "standard"
    BOOK = "book"
    LECTURE = "lecture"


class AchievementLevel(StrEnum):
    """The level of whoever published, granted or awarded it."""

    NATIONAL = "national"
    PROVINCIAL = "provincial"
    MUNICIPAL = "municipal"
    LIBRARY = "library"


KIND_WORDS: Mapping[AchievementKind, str] = {
    AchievementKind.PAPER: "论文",
    AchievementKind.PROJECT: "课题",
    AchievementKind.AWARD: "获奖",
    AchievementKind.STANDARD: "标准",
    AchievementKind.BOOK: "著作",
    AchievementKind.LECTURE: "讲座",
}
LEVEL_WORDS: Mapping[AchievementLevel, str] = {
    AchievementLevel.NATIONAL: "国家级",
    AchievementLevel.PROVINCIAL: "省部级",
    AchievementLevel.MUNICIPAL: "市厅级",
    AchievementLevel.LIBRARY: "馆级",
}
LIVE: tuple[State, ...] = (State.SUBMITTED, State.APPROVED)
"""A share in one of these states holds its rank; one that was returned or recalled has given it up."""


@dataclass(frozen=True, slots=True)
class AchievementTerms:
    """What is said of a work. ``issuer``: where it appeared, who granted or awarded it."""

    kind: AchievementKind
    title: str
    level: AchievementLevel
    achieved_on: date
    issuer: str

    @property
    def key(self) -> tuple[AchievementKind, int, str]:
        """What tells one work from another."""
        return self.kind, self.achieved_on.year, title_key(self.title)


@dataclass(frozen=True, slots=True)
class Share:
    """One person's part in a work: the place among its authors, and where its confirmation stands."""

    share_id: int
    achievement_id: int
    staff_id: int
    rank: int
    state: State


@dataclass(frozen=True, slots=True)
class Achievement:
    """A work as of a point of view, with the shares in it; ``version`` is the ledger's last number."""

    achievement_id: int
    version: int
    terms: AchievementTerms
    shares: tuple[Share, ...] = ()

    @property
    def live_shares(self) -> tuple[Share, ...]:
        """The shares that hold their ranks."""
        return tuple(share for share in self.shares if share.state in LIVE)

    @property
    def confirmed(self) -> bool:
        """Whether it counts: somebody's share was confirmed."""
        return any(share.state is State.APPROVED for share in self.shares)


def title_key(title: str) -> str:
    """A title reduced to what tells it from others: letters, digits and characters in one form.

    Book-title marks, quotation marks, spaces, full or half width and capitals make no difference.
    """
    text = unicodedata.normalize("NFKC", title).casefold()
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())[:KEY_LIMIT]


def alike(one: str, other: str) -> int:
    """How much two titles have in common, in percent: pairs of neighbouring characters (Dice)."""
    first, second = title_key(one), title_key(other)
    if first == second:
        return 100 if first else 0
    left, right = _pairs(first), _pairs(second)
    total = sum(left.values()) + sum(right.values())
    if not total:
        return 0
    return round(200 * sum(min(count, right.get(pair, 0)) for pair, count in left.items()) / total)


@lru_cache(maxsize=8192)
def _pairs(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(len(text) - 1):
        pair = text[start : start + 2]
        found[pair] = found.get(pair, 0) + 1
    return found


def checked(terms: AchievementTerms, rank: int, today: date) -> AchievementTerms:
    """The terms as they are kept. Raises Invalid that names every faulty field and says what to do."""
    faults: dict[str, str] = {}
    title, issuer = terms.title.strip(), terms.issuer.strip()
    if not title_key(title):
        faults["title"] = "请填写成果名称。"
    elif len(title) > TITLE_LIMIT:
        faults["title"] = f"成果名称不超过 {TITLE_LIMIT} 字，现在有 {len(title)} 字，请精简。"
    if not issuer:
        faults["issuer"] = "请填写发表刊物、出版社，或立项、颁奖、发布单位。"
    elif len(issuer) > ISSUER_LIMIT:
        faults["issuer"] = f"发表或授予单位不超过 {ISSUER_LIMIT} 字，现在有 {len(issuer)} 字，请精简。"
    if terms.achieved_on > today:
        faults["achieved_on"] = f"取得日期不能晚于今天（{today}），请修改。"
    elif terms.achieved_on < EARLIEST:
        faults["achieved_on"] = f"取得日期不能早于 {EARLIEST}，请核对。"
    if not 1 <= rank <= RANK_LIMIT:
        faults["rank"] = f"本人排名须为 1 至 {RANK_LIMIT} 的整数，请修改。"
    if faults:
        raise Invalid("".join(faults.values()), faults)
    return AchievementTerms(terms.kind, title, terms.level, terms.achieved_on, issuer)


def check_share(found: Achievement, staff_id: int, rank: int, *, linked: bool) -> None:
    """Whether a person may have a share of this rank in a work that is registered already.

    Raises Invalid when it is their own twice, when another holds the rank, and when they have not said
    (``linked``) that they mean this very work. Nobody's name is told: ranks tell people apart.
    """
    told = f"{LEVEL_WORDS[found.terms.level]}{KIND_WORDS[found.terms.kind]}“{found.terms.title}”"
    held = {share.rank: share for share in found.live_shares}
    own = next((share for share in found.live_shares if share.staff_id == staff_id), None)
    if own is not None:
        raise Invalid(
            f"您已经登记过{told}（第 {own.rank} 完成人），没有重复登记。"
            "如内容有误，请在成果列表中打开后处理。",
            {"title": "重复登记"},
        )
    if rank in held:
        raise Invalid(
            f"{told}已有人登记为第 {rank} 完成人，同一排名不能有两人。"
            f"请核对署名顺序后修改本人排名；确有争议的，请联系组织人事。",
            {"rank": "排名已被登记"},
        )
    if not linked and held:
        ranks = "、".join(str(place) for place in sorted(held))
        raise Invalid(
            f"{told}已由第 {ranks} 完成人登记，不能另立一项。"
            f"如您是同一成果的合作者，请在“合作成果”中选择“与他人已登记的成果合并”后再提交；如是另一项成果，请核对名称和日期。",
            {"linked": "请确认"},
        )


def similar(
    terms: AchievementTerms, others: Iterable[Achievement], floor: int = ALIKE, apart_from: int | None = None
) -> tuple[tuple[Achievement, int], ...]:
    """Other works whose titles are alike from ``floor`` percent on, the most alike first."""
    found = (
        (other, alike(terms.title, other.terms.title))
        for other in others
        if other.achievement_id != apart_from and other.live_shares
    )
    near = [(other, likeness) for other, likeness in found if likeness >= floor]
    return tuple(sorted(near, key=lambda pair: (-pair[1], pair[0].achievement_id)))


def by_level(achievements: Iterable[Achievement]) -> dict[tuple[AchievementKind, AchievementLevel], int]:
    """How many works count, by kind and level; a work of several people counts once."""
    found: dict[tuple[AchievementKind, AchievementLevel], int] = {}
    for achievement in achievements:
        if achievement.confirmed:
            key = achievement.terms.kind, achievement.terms.level
            found[key] = found.get(key, 0) + 1
    return found
