"""Carries the stories of the sites out: proposed, planned, paid for, moved on, opened, assessed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, partial

from domain.money.amounts import Amounts
from domain.permissions import Actor
from domain.rollout.assessments import DEFAULT_SHEET
from domain.rollout.burnup import TargetEntry
from domain.rollout.peers import KINDS, PeerEntry
from domain.rollout.sites import STAGES, Lane, MoveKind, SiteStage, SiteTerms
from domain.workflow import Action
from services.demonstration.network.places import LIBRARIES
from services.demonstration.pace import series
from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.rollout.stories import LABEL, TODAY, Story, Turn, stories
from services.demonstration.workdays import at, later, on_or_after
from services.rollout.assessing import assess_room, decide_assessment
from services.rollout.costing import money_form, save_money
from services.rollout.peers import save_peers
from services.rollout.planning import plan_form, save_plan
from services.rollout.reading import load_sites, today_of
from services.rollout.sites import change_site, create_site, move_site
from services.rollout.targets import save_targets
from services.rollout.waiving import give_waiver

HEAD, DIRECTOR = "yeyutong", "tangyuning"
"""The head of the children's department, and who is in charge of it."""
DEPARTMENT = "SEB"
_ASSESSED: Mapping[int, date] = {2023: date(2023, 12, 4), 2024: date(2024, 12, 3)}
_TARGETS_ON = date(2022, 2, 21)
_PEERS_ON = date(2025, 9, 12)
_FAILED = "座席磨损、图书更新不足，服务台经常无人值守。"
_WAN = 1_000_000
"""Fen in 万元."""


@dataclass
class RolloutHistory:
    """The story of all sites; `few` keeps to the first of them for a quick load."""

    replay: Replay
    few: int | None = None
    _versions: dict[str, int] = field(default_factory=dict)

    @cached_property
    def told(self) -> tuple[Story, ...]:
        """The stories that are carried out."""
        return stories()[: self.few]

    def events(self) -> Iterator[Event]:
        """All that happens to the sites, in no particular order."""
        yield Event(at(_TARGETS_ON, "15:30"), self.set_targets)
        yield Event(at(_PEERS_ON, "10:40"), self.tell_peers)
        for number, story in enumerate(self.told):
            clock = f"{9 + number % 7:02d}:{number * 7 % 60:02d}"
            yield Event(at(story.begun, clock), partial(self.begin, story))
            yield Event(at(later(story.begun, 3), "11:10"), partial(self.plan, story))
            if story.lane is Lane.NEW:
                yield from self._paid(story)
            if story.short is not None and story.short[0] <= TODAY:
                known = {name: getattr(story.terms, name) for name in story.short[1]}
                yield Event(at(story.short[0], "10:20"), partial(self.state, story.code, known))
            if story.lost is not None:
                yield Event(at(story.lost[0], "14:40"), partial(self.state, story.code, story.lost[1]))
            for turn in story.turns[1:]:
                yield Event(at(turn.on, "16:10"), partial(self.move, story, turn))
        for year, day in _ASSESSED.items():
            for place, story in enumerate(self._to_assess(year)):
                moment = at(later(day, place % 8), f"{9 + place % 6:02d}:{place * 11 % 60:02d}")
                yield Event(moment, partial(self.assess, story, year, place))

    def _to_assess(self, year: int) -> list[Story]:
        opened = [s for s in self.told if s.opened_on is not None and s.opened_on <= date(year, 6, 30)]
        still = [s for s in opened if s.turns[-1].kind is not MoveKind.CLOSE]
        return still[: 24 if year == 2023 else 40]

    @property
    def _head(self) -> Actor:
        return self.replay.staff.actor(HEAD)

    def _terms(self, story: Story, changes: Mapping[str, int | None]) -> SiteTerms:
        staff = self.replay.staff
        terms = replace(
            story.terms,
            department_id=staff.departments[DEPARTMENT],
            library_unit_id=staff.units[story.library],
        )
        return replace(terms, **changes)  # type: ignore[arg-type]

    def begin(self, story: Story) -> None:
        """A site is proposed."""
        terms = self._terms(story, story.short[1] if story.short else {})
        saved = create_site(self.replay.context, self._head, story.lane, terms, story.begun, story.code)
        self._versions[story.code] = saved.version

    def state(self, code: str, changes: Mapping[str, int | None]) -> None:
        """What is kept of a site becomes known, or another."""
        context = self.replay.context
        with context.database.reading() as session:
            site = load_sites(session, today_of(context)).site(code)
        assert site is not None
        terms = replace(site.terms, **changes)  # type: ignore[arg-type]
        saved = change_site(context, self._head, code, terms, context.today, self._versions[code])
        self._versions[code] = saved.version

    def move(self, story: Story, turn: Turn) -> None:
        """A site moves on, back, out, or closes and opens again."""
        context, code = self.replay.context, story.code
        waiver = None
        if turn.waived:
            director, version = self.replay.staff.actor(DIRECTOR), self._versions[code]
            waiver = give_waiver(context, director, code, turn.waived, version)
        version = self._versions[code]
        saved = move_site(context, self._head, code, turn.kind, turn.on, turn.reason, version, waiver)
        self._versions[code] = saved.version

    def plan(self, story: Story) -> None:
        """A site's stages get their days: those of the story, without what held it up."""
        context, actor, code = self.replay.context, self._head, story.code
        days = _planned(story)
        form = plan_form(context, actor, code)
        save_plan(context, actor, code, days, "", form.version)

    def _paid(self, story: Story) -> Iterator[Event]:
        entered = story.stage_days()
        for stage, spent in ((SiteStage.CONSTRUCTION, 0.0), (SiteStage.ACCEPTANCE, 0.96)):
            if stage in entered:
                yield Event(at(later(entered[stage], 2), "15:20"), partial(self.pay, story, spent))

    def pay(self, story: Story, spent: float) -> None:
        """The budget of a new room by source, and what of it was spent."""
        context, actor, code = self.replay.context, self._head, story.code
        rng = series("rollout", "money", code)
        amounts = {}
        for source, least, most in (("district", 12, 60), ("society", 3, 20)):
            budget = rng.randrange(least, most) * _WAN
            received = budget if spent else budget // 2
            amounts[source] = Amounts(budget, received, round(budget * spent))
        version = money_form(context, actor, code).version
        save_money(context, actor, code, amounts, context.today, LABEL.strip("（）"), version)

    def assess(self, story: Story, year: int, place: int) -> None:
        """A room is assessed for a year by its department, and the office approves it."""
        context, rng = self.replay.context, series("rollout", "score", story.code, year)
        failed = place in (7, 19)
        level = rng.uniform(0.42, 0.55) if failed else rng.uniform(0.68, 0.97)
        points: dict[str, int | None] = {
            line.key: min(round(line.most * level * rng.uniform(0.94, 1.05)), line.most)
            for line in DEFAULT_SHEET.lines
        }
        findings = (_FAILED if failed else "日常管理规范，建议增加适龄新书。") + LABEL
        sheet = DEFAULT_SHEET.version
        made = assess_room(context, self._head, story.code, year, 0, sheet, points, context.today, findings)
        decide_assessment(context, self.replay.staff.actor(OFFICE), made, Action.APPROVE)

    def set_targets(self) -> None:
        """The office sets how many rooms each district is to have."""
        entries: dict[str, TargetEntry] = {}
        for code, (district, _, _) in LIBRARIES.items():
            rng = series("rollout", "target", code)
            other = entries.get(district, TargetEntry(0, 0))
            asked, streets = 7 + rng.randrange(3), 8 + rng.randrange(4)
            entries[district] = TargetEntry((other.rooms or 0) + asked, (other.streets or 0) + streets)
        actor, basis = self.replay.staff.actor(OFFICE), "演示：少儿图书室建设分工"
        save_targets(
            self.replay.context, actor, 0, entries, date(2025, 12, 31), basis, self.replay.context.today
        )

    def tell_peers(self) -> None:
        """Invented figures of invented cities and of the own: each says so where its source stands."""
        entries = []
        for place, city in enumerate(("南京", *(f"演示城市{sign}" for sign in "甲乙丙丁戊"))):
            rng = series("rollout", "peer", city)
            scale = rng.uniform(0.7, 1.6)
            for number, kind in enumerate(KINDS):
                if (place, number) in ((3, 4), (5, 2)):
                    continue  # Not every city tells everything.
                value = round(_PEERS[kind.key] * scale * rng.uniform(0.8, 1.2), kind.decimals)
                entries.append(
                    PeerEntry(None, city, kind, 2024 - (place == 4), value, "演示数据，不是真实数据")
                )
        save_peers(self.replay.context, self.replay.staff.actor(OFFICE), entries, "演示数据.xlsx")


_USUAL: Mapping[Lane, tuple[int, ...]] = {Lane.NEW: (45, 50, 40, 110, 45, 20), Lane.RECOGNISED: (35, 45, 25)}
"""How many days the stages before the opening are planned to take."""
_PEERS: Mapping[str, float] = {
    "population": 950,
    "children": 120,
    "area": 21_000,
    "seats": 1_300,
    "volumes": 85,
    "visits": 160,
    "loans": 210,
    "rooms": 130,
}
"""Round numbers about which the invented cities lie."""


def _planned(story: Story) -> dict[SiteStage, date]:
    """The days first planned: as it went, but for a tenth less time in each stage; the rest as usual."""
    usual = _USUAL[story.lane]
    entered, day = story.stage_days(), story.begun
    found: dict[SiteStage, date] = {}
    before = story.begun
    for stage, days in zip(STAGES[story.lane][1 : len(usual) + 1], usual, strict=True):
        took = (entered[stage] - before).days if stage in entered else days
        day = on_or_after(day + timedelta(days=max(round(took * 0.9), 5)))
        found[stage] = day
        before = entered.get(stage, day)
    return found
