"""The invented sites of children's rooms: what each is, and which day it came how far. Pure and seeded.

Districts are real, nothing else: no site stands for a real room, and every name says so. The numbers are such
that the hundredth room opens in spring 2025.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random

from domain.network.changing import UnitTerms
from domain.network.units import UnitType
from domain.periods import Month
from domain.rollout.sites import STAGES, HostKind, Lane, MoveKind, SiteStage, SiteTerms, Tier
from services.demonstration.network.places import LIBRARIES, Place
from services.demonstration.pace import series
from services.demonstration.workdays import on_or_after

LABEL = "（演示数据）"
TODAY = date(2025, 11, 26)

OPENINGS: Mapping[int, int] = {2021: 8, 2022: 14, 2023: 30, 2024: 42, 2025: 24}
"""How many rooms open in a year: 118."""
_WAITING: tuple[tuple[Lane, SiteStage, int], ...] = (
    (Lane.NEW, SiteStage.SELECTION, 12),
    (Lane.NEW, SiteStage.SELECTION, 95),
    (Lane.NEW, SiteStage.SCHEME, 30),
    (Lane.NEW, SiteStage.APPROVAL, 44),
    (Lane.NEW, SiteStage.CONSTRUCTION, 60),
    (Lane.NEW, SiteStage.CONSTRUCTION, 340),
    (Lane.NEW, SiteStage.FITTING, 25),
    (Lane.NEW, SiteStage.ACCEPTANCE, 9),
    (Lane.RECOGNISED, SiteStage.NOMINATED, 16),
    (Lane.RECOGNISED, SiteStage.VERIFIED, 75),
)
"""The sites that are on their way today: where they stand, and since how many days."""
_GIVEN_UP: tuple[tuple[Lane, SiteStage, date, str], ...] = (
    (Lane.NEW, SiteStage.SCHEME, date(2023, 9, 14), "依托单位场地另作他用，重新选址后另行申报"),
    (Lane.RECOGNISED, SiteStage.NOMINATED, date(2024, 5, 21), "核查未达到认定条件，区里撤回推荐"),
)
"""The sites that were withdrawn: where they stood, when, and why."""
_LASTS: Mapping[Lane, tuple[tuple[int, int], ...]] = {
    Lane.NEW: ((20, 70), (25, 75), (20, 60), (55, 170), (25, 70), (10, 35)),
    Lane.RECOGNISED: ((15, 60), (20, 80), (10, 40)),
}
"""Between how many days the stages before the opening last, in their order."""
_FIRST_NEW = date(2022, 6, 15)
"""Before it no new room can have been built from a proposal of the plan's first year."""
_NUMBERS = "一二三四五六七八九十"
_HOSTS: tuple[tuple[HostKind, str], ...] = (
    (HostKind.COMMUNITY, "社区"),
    (HostKind.SCHOOL, "学校"),
    (HostKind.COMMUNITY, "社区"),
    (HostKind.MALL, "商业综合体"),
    (HostKind.CULTURE, "文化站"),
    (HostKind.SCENIC, "景区"),
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A move of a site: the day it holds from, what it is, and why."""

    on: date
    kind: MoveKind
    reason: str = ""
    waived: str = ""
    """What a director lets pass at the gate, if something is missing there."""


@dataclass(frozen=True, slots=True)
class Story:
    """A site: what is kept of it in the end, the library it belongs to, and its moves in order.

    `short` is what it has at first and makes good on a day; `later` what it loses again after its opening.
    `silent_since` is the first month without a report.
    """

    code: str
    lane: Lane
    terms: SiteTerms
    library: str
    turns: tuple[Turn, ...]
    short: tuple[date, Mapping[str, int | None]] | None = None
    lost: tuple[date, Mapping[str, int | None]] | None = None
    silent_since: Month | None = None

    @property
    def begun(self) -> date:
        """The day it was proposed."""
        return self.turns[0].on

    @property
    def opened_on(self) -> date | None:
        """The day it opened; None while it has not."""
        stages = STAGES[self.lane]
        at = 0
        for turn in self.turns:
            at += {MoveKind.ADVANCE: 1, MoveKind.BACK: -1}.get(turn.kind, 0)
            if stages[at] is SiteStage.OPEN:
                return turn.on
        return None

    def stage_days(self) -> Mapping[SiteStage, date]:
        """The day it first entered each stage after the first."""
        stages, found, at = STAGES[self.lane], dict[SiteStage, date](), 0
        for turn in self.turns:
            at += {MoveKind.ADVANCE: 1, MoveKind.BACK: -1}.get(turn.kind, 0)
            if turn.kind is MoveKind.ADVANCE:
                found.setdefault(stages[at], turn.on)
        return found


@cache
def stories() -> tuple[Story, ...]:
    """All sites in the order in which they were proposed; always the same."""
    rng = series("rollout", "stories")
    drafts = [*_opened(rng), *_waiting(rng), *_given_up(rng)]
    drafts.sort(key=lambda draft: draft[1][0].on)
    found = [_story(number, lane, turns) for number, (lane, turns) in enumerate(drafts, 1)]
    return tuple(_fates(found))


_Draft = tuple[Lane, tuple[Turn, ...]]


def _opened(rng: Random) -> Iterator[_Draft]:
    number = 0
    for year, count in OPENINGS.items():
        first = date(year, 8, 2) if year == 2021 else date(year, 1, 12)
        last = date(year, 11, 10) if year == 2025 else date(year, 12, 20)
        for place in range(count):
            number += 1
            share = (place + rng.uniform(0.1, 0.9)) / count
            day = on_or_after(first + timedelta(days=round((last - first).days * share)))
            lane = Lane.RECOGNISED if day < _FIRST_NEW or number % 17 % 2 == 0 else Lane.NEW
            yield lane, _way_to(rng, lane, SiteStage.OPEN, day)


def _waiting(rng: Random) -> Iterator[_Draft]:
    for lane, stage, days in _WAITING:
        yield lane, _way_to(rng, lane, stage, on_or_after(TODAY - timedelta(days=days)))


def _given_up(rng: Random) -> Iterator[_Draft]:
    for lane, stage, day, reason in _GIVEN_UP:
        way = _way_to(rng, lane, stage, on_or_after(day - timedelta(days=50)))
        yield lane, (*way, Turn(day, MoveKind.WITHDRAW, reason))


def _way_to(rng: Random, lane: Lane, stage: SiteStage, day: date) -> tuple[Turn, ...]:
    """The moves that bring a site into a stage on a day, made up from the end."""
    place = STAGES[lane].index(stage)
    days = [day]
    for least, most in reversed(_LASTS[lane][:place]):
        slow = 1.7 if rng.random() < 0.12 and days[0].year > 2022 else 1.0
        days.insert(0, on_or_after(days[0] - timedelta(days=round(rng.triangular(least, most) * slow))))
    kinds = [MoveKind.START, *[MoveKind.ADVANCE] * place]
    return tuple(Turn(on, kind) for on, kind in zip(days, kinds, strict=True))


def _story(number: int, lane: Lane, turns: tuple[Turn, ...]) -> Story:
    code = f"ET{number:03d}"
    rng = series("rollout", "site", code)
    library = list(LIBRARIES)[number % len(LIBRARIES)]
    district, name, (longitude, latitude) = LIBRARIES[library]
    kind, word = _HOSTS[rng.randrange(len(_HOSTS))]
    street = f"演示·{name}{_NUMBERS[rng.randrange(7)]}街道"
    tier = Tier.DISTRICT if number % 11 == 0 else Tier.STREET
    shared = rng.random() < 0.35
    area = rng.randrange(32, 180) * 10
    host = f"演示·{name}{_in_words(number // len(LIBRARIES) + 1)}号{word}"
    terms = SiteTerms(
        name=f"{host}少儿图书室",
        tier=tier,
        district=district,
        street=street if tier is Tier.STREET else "",
        host_kind=kind,
        host_name=host,
        address="演示地址，非真实地点",
        longitude=round(longitude + rng.uniform(-0.05, 0.05), 4),
        latitude=round(latitude + rng.uniform(-0.04, 0.04), 4),
        area_tenths=area,
        shared=shared,
        divided_tenths=max(area // 2, 160) if shared else None,
        seats=rng.randrange(12, 60, 2),
        volumes=rng.randrange(600, 4_000, 50),
        staff_tenths=rng.choice((10, 10, 15, 20)),
        # Somewhat more than the hours that points of the network report.
        hours_tenths=540,
        note="演示数据",
    )
    return Story(code, lane, terms, library, turns)


def _in_words(number: int) -> str:
    return _NUMBERS[number - 1] if number <= 10 else f"十{_NUMBERS[number - 11]}"


def _fates(found: list[Story]) -> Iterator[Story]:
    """What befalls some of them: sent back, let pass, closed, short of the standard, silent."""
    new = [one.code for one in found if one.lane is Lane.NEW and one.opened_on]
    recognised = [one.code for one in found if one.lane is Lane.RECOGNISED and one.opened_on]
    back, passed = set(new[6::14]), dict(zip(recognised[8::16], range(3), strict=False))
    closed, gone = recognised[2], recognised[5]
    losing = {new[1]: {"staff_tenths": 5}, new[9]: {"volumes": 460}, recognised[11]: {"seats": 8}}
    silent = {new[3]: Month(2025, 6), recognised[14]: Month(2025, 7), recognised[20]: Month(2025, 5)}
    for one in found:
        story = one
        if story.code in back:
            story = replace(story, turns=_sent_back(story.turns))
        if story.code in passed:
            story = _let_pass(story)
        elif story.lane is Lane.NEW:
            story = _filled_later(story)
        if story.code == closed:
            story = replace(story, turns=(*story.turns, *_reopened()))
        if story.code == gone:
            end = Turn(date(2024, 10, 15), MoveKind.CLOSE, "依托单位整体搬迁，就近并入其他图书室")
            story = replace(story, turns=(*story.turns, end))
        if story.code in losing:
            story = replace(story, lost=(date(2025, 9, 15), losing[story.code]))
        yield replace(story, silent_since=silent.get(story.code))


def _sent_back(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """A failed acceptance: back to the fitting, and once more; all that was before begins earlier."""
    opening, acceptance = turns[-1], turns[-2]
    earlier = [replace(turn, on=on_or_after(turn.on - timedelta(days=75))) for turn in turns[:-1]]
    failed = on_or_after(earlier[-1].on + timedelta(days=12))
    return (
        *earlier,
        Turn(failed, MoveKind.BACK, "验收发现书架固定和消防标识不符合要求，退回整改"),
        Turn(max(acceptance.on, on_or_after(failed + timedelta(days=20))), MoveKind.ADVANCE),
        opening,
    )


def _let_pass(story: Story) -> Story:
    """Recognised with too few books, which came before the opening."""
    turns = list(story.turns)
    turns[2] = replace(turns[2], waived="藏书正在配送，开放前补足 500 册，同意先行认定")
    made_good = turns[2].on + (turns[3].on - turns[2].on) / 2
    return replace(story, turns=tuple(turns), short=(on_or_after(made_good), {"volumes": 420}))


def _filled_later(story: Story) -> Story:
    """Of a new room books, staff and hours are known once it is fitted out."""
    entered = story.stage_days().get(SiteStage.FITTING)
    unknown: dict[str, int | None] = {"volumes": None, "staff_tenths": None, "hours_tenths": None}
    day = on_or_after(entered + timedelta(days=5)) if entered else date.max
    return replace(story, short=(day, unknown))


def _reopened() -> Iterator[Turn]:
    yield Turn(date(2024, 3, 4), MoveKind.CLOSE, "空调和照明改造，暂停开放")
    yield Turn(date(2024, 6, 18), MoveKind.REOPEN)


def open_stretches(story: Story) -> Iterator[tuple[date, date | None]]:
    """From when to when a room was open: the first day, and the day it closed if it did."""
    opened = story.opened_on
    if opened is None:
        return
    turns = [turn for turn in story.turns if turn.kind in (MoveKind.CLOSE, MoveKind.REOPEN)]
    starts = [opened, *(turn.on for turn in turns if turn.kind is MoveKind.REOPEN)]
    ends = [turn.on for turn in turns if turn.kind is MoveKind.CLOSE]
    for number, start in enumerate(starts):
        yield start, ends[number] if number < len(ends) else None


def rooms(few: int | None = None) -> Iterator[Place]:
    """The rooms that opened, as units of the network are told: with the figures of small points."""
    for story in stories()[:few]:
        if story.opened_on is not None:
            terms = UnitTerms(
                story.terms.name,
                UnitType.CHILDREN,
                story.library,
                story.terms.district,
                area_m2=(story.terms.area_tenths or 0) / 10,
                seats=story.terms.seats,
                opened_on=story.opened_on,
            )
            yield Place(story.code, terms, series("rollout", "size", story.code).uniform(0.25, 0.8))


def reported(code: str, month: Month) -> bool:
    """Whether a room sent its figures for a month: silent ones do not, and closed ones have none."""
    story = _by_code().get(code)
    if story is None:
        return True
    if story.silent_since is not None and month >= story.silent_since:
        return False
    return any(
        start <= month.last_day and (end is None or end > month.first_day)
        for start, end in open_stretches(story)
    )


@cache
def _by_code() -> Mapping[str, Story]:
    return {story.code: story for story in stories()}


def in_order(story: Story) -> bool:
    """Whether the moves of a story follow each other, which every one must."""
    return all(one.on < other.on for one, other in pairwise(story.turns)) and story.turns[-1].on <= TODAY
