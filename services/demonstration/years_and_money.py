"""The yearly lists of the demonstration, and money of some projects: invented figures, told as such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from data_access.queries import money as money_queries
from domain.permissions import Role
from domain.workflow import Action
from domain.years import Verdict
from services.demonstration.people import holders, lead_on
from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.rounds import hash_of
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at
from services.money.stating import Amounts, MoneyTerms, decide, state_money
from services.viewing import ViewRequest
from services.years import drawing
from services.years.reading import YearFilter, YearPage, year_page

YEARS = (2022, 2023, 2024, 2025)
"""In 2021 work was only handed out in spring: no list was issued."""
DIRECTOR = "gujingyuan"
_DRAWN = {2022: (2, 14), 2023: (2, 13), 2024: (2, 19), 2025: (2, 17)}
"""Month and day on which the office draws up each year's list."""
_LISTED = 24
_NOTE = "演示数据：先行垫付，次年拨付。"
_WAN = 1_000_000
_FUNDED = 14
"""How many projects have money."""


def year_and_money_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """What happens around yearly lists and money, in no particular order."""
    story = _Story(replay)
    for year in YEARS:
        month, day = _DRAWN[year]
        yield Event(at(date(year, month, day), "09:50"), partial(story.draw, year))
        yield Event(at(date(year, month, day + 2), "16:10"), partial(story.issue, year))
        if year < YEARS[-1]:
            yield Event(at(date(year, 12, 28), "15:30"), partial(story.close, year))
    able = [script for script in scripts if script.steps and not script.turns]
    funded = able[2 :: max(len(able) // _FUNDED, 1)][:_FUNDED]
    for number, script in enumerate(funded):
        for year in (2023, 2024, 2025):
            moment = at(date(year, 10, 20), f"10:{10 + number}")
            yield Event(moment, partial(story.state, script, year))


class _Story:
    """Carries yearly lists and money out through the services."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._versions: dict[str, int] = {}

    def _page(self, year: int) -> YearPage:
        context, office = self._replay.context, self._replay.staff.actor(OFFICE)
        return year_page(context, office, ViewRequest(), year, YearFilter())

    def draw(self, year: int) -> None:
        """The office draws up a list of what is due in the year, unless the year before began it."""
        context, office = self._replay.context, self._replay.staff.actor(OFFICE)
        page = self._page(year)
        if page.state is None:
            drawing.draw_up(context, office, year)
            page = self._page(year)
        fit = [found for found in page.proposals if found.terms.department_id is not None]
        step = max(len(fit) // _LISTED, 1)
        keys = [found.key for found in fit[::step][:_LISTED]]
        if keys:
            drawing.include(context, office, year, page.version, keys)

    def issue(self, year: int) -> None:
        """A director issues it, under a number that nobody takes for a real one."""
        page = self._page(year)
        director = self._replay.staff.actor(DIRECTOR)
        if page.total:
            number, day = f"演示发〔{year}〕1号", self._replay.context.today
            drawing.issue(self._replay.context, director, year, page.version, number, day)

    def close(self, year: int) -> None:
        """At the end of the year the office judges every item and closes the list."""
        context, office = self._replay.context, self._replay.staff.actor(OFFICE)
        page = self._page(year)
        for line in page.items:
            verdict, reason = Verdict.DONE, ""
            if (line.actual or 0) < 100:
                verdict = Verdict.MISSED if line.terms.recurring else Verdict.CARRIED
                reason = "年内未全部完成。"
            drawing.judge(context, office, line.item_id, line.version, verdict, reason)
        if page.items:
            drawing.close(context, office, year, page.version)

    def state(self, script: ProjectScript, year: int) -> None:
        """A head states the money of a project so far, and a director approves it."""
        context, staff = self._replay.context, self._replay.staff
        head = holders(Role.DEPARTMENT_HEAD, lead_on(script.lead, context.today), context.today)[0]
        seed = hash_of(f"{script.code}{year}")
        budget = (20 + seed % 180) * _WAN
        received = budget * (60 + seed % 41) // 100
        spent = received * (45 + seed // 7 % 50 + (30 if seed % 13 == 0 else 0)) // 100
        step = _WAN // 100
        city = Amounts(budget, received // step * step, spent // step * step)
        amounts = {"city": city}
        if seed % 3 == 0:
            amounts["own"] = Amounts(budget=(5 + seed % 20) * _WAN)
        project_id = self._replay.project_ids[script.code]
        version = self._versions.get(script.code, 0)
        terms = MoneyTerms(year, amounts, note=_NOTE if city.overspent else "演示数据")
        statement = state_money(context, staff.actor(head), project_id, version, terms)
        with context.database.reading() as session:
            self._versions[script.code] = money_queries.last_change(session, project_id)
        decide(context, staff.actor(DIRECTOR), statement, Action.APPROVE)
