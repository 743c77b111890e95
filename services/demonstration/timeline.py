"""Everything that happens after the projects were handed out, as events on their days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from services.demonstration.corrections import corrected_tracks, with_corrections
from services.demonstration.dates import date_events
from services.demonstration.dependencies import dependency_events
from services.demonstration.draws import draw_events
from services.demonstration.evaluations import evaluation_events
from services.demonstration.evidence import evidence_events
from services.demonstration.figures import figure_events
from services.demonstration.office_rounds import round_events
from services.demonstration.orders import order_events
from services.demonstration.pace import series, tracks
from services.demonstration.people import DEPARTMENTS, DEPUTIES, PEOPLE, REORGANISED_ON
from services.demonstration.proof import proof_events, proof_of
from services.demonstration.replay import Event, Replay
from services.demonstration.risks import risk_events
from services.demonstration.rounds import ProjectRounds
from services.demonstration.script import ProjectScript
from services.demonstration.terms import Change
from services.demonstration.workdays import at, later, office_hour
from services.demonstration.years_and_money import year_and_money_events

FIRST_CONFIRMATION = date(2021, 3, 1)

_VISITS: tuple[tuple[date, str], ...] = (
    (date(2025, 11, 21), "xulinqiao"),
    (date(2025, 11, 24), "gujingyuan"),
    (date(2025, 11, 24), "linxiachu"),
    (date(2025, 11, 24), "luoweizhen"),
    (date(2025, 11, 25), "tangyuning"),
    (date(2025, 11, 25), "mengyitang"),
    (date(2025, 11, 25), "xiazhiqiu"),
)
"""Some log-ins of the last days, for the ledger."""

_MISTYPED = (date(2025, 11, 24), "xulinqiao")
"""A wrong password among them."""


_TO_DECIDE = timedelta(minutes=100)
"""How long a director takes to decide on dates that were asked for."""

_READ_UP = date(2025, 11, 18)
"""Until when everybody has read their notices: years of them unread would be no house in use."""


def events(
    replay: Replay, scripts: Sequence[ProjectScript], titles: Mapping[str, Mapping[int | str, str]]
) -> Iterator[Event]:
    """All that happens, in no particular order."""
    yield from _confirmations(replay, scripts)
    yield from _staff(replay, scripts)
    for script in scripts:
        yield from _changes(replay, script)
        yield from _reports(replay, script, titles[script.code])
    yield from figure_events(replay, scripts)
    yield from round_events(replay)
    yield from proof_events(replay)
    yield from evidence_events(replay, scripts)
    yield from date_events(replay, scripts)
    yield from dependency_events(replay, scripts)
    yield from order_events(replay, scripts)
    yield from draw_events(replay)
    yield from evaluation_events(replay)
    yield from risk_events(replay, scripts)
    yield from year_and_money_events(replay, scripts)
    yield Event(at(_READ_UP, "17:40"), replay.read_up)
    yield Event(at(_MISTYPED[0], "08:31"), partial(replay.mistype, _MISTYPED[1]))
    for number, (day, login) in enumerate(_VISITS):
        moment = at(day, "08:40") + timedelta(minutes=7 * number)
        yield Event(moment, partial(replay.visit, login))


def _confirmations(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """Each department confirms its work on one day of March 2021."""
    for number, department in enumerate(DEPARTMENTS):
        day = later(FIRST_CONFIRMATION, number)
        own = [script for script in scripts if script.lead == department.code and script.steps]
        for place, script in enumerate(own):
            moment = at(day, "09:20") + timedelta(minutes=9 * place)
            yield Event(moment, partial(replay.confirm, script))


def _staff(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    staff = replay.staff
    yield Event(at(REORGANISED_ON, "08:05"), staff.reorganise)
    yield Event(at(REORGANISED_ON, "08:20"), partial(replay.hand_over, scripts))
    for person in PEOPLE:
        if person.left is not None:
            yield Event(at(person.left, "08:10"), partial(staff.leave, person))
        if person.joined is not None:
            yield Event(at(person.joined, "08:10"), partial(staff.join, person))
    for deputy in DEPUTIES:
        yield Event(at(deputy.named_on, "16:30"), partial(staff.stand_in, deputy))


def _changes(replay: Replay, script: ProjectScript) -> Iterator[Event]:
    rng = series(script.code, "changes")
    changes: dict[date, Change] = defaultdict(Change)
    for move in script.moves:
        changes[move.on].moves.append(move)
    for drop in script.drops:
        changes[drop.on].drops.append(drop)
    if script.restart is not None:
        changes[script.restart.on].start = script.restart.start
    if script.reweighing is not None:
        changes[script.reweighing.on].weight = script.weight
    for day, change in changes.items():
        moment = office_hour(rng, day)
        yield Event(moment, partial(replay.amend, script, change))
        if change.moves:
            yield Event(moment + _TO_DECIDE, partial(replay.approve_moves, script))
    for turn in script.turns:
        yield Event(at(turn.on, "08:15"), partial(replay.turn, script, turn))


def _reports(replay: Replay, script: ProjectScript, titles: Mapping[int | str, str]) -> Iterator[Event]:
    if not script.steps:
        return
    known = {step.milestone: titles.get(step.milestone, str(step.milestone)) for step in script.steps}
    rounds = ProjectRounds(script, corrected_tracks(script.code, tracks(script)), known)
    for plan in with_corrections(script.code, rounds.plans()):
        yield from proof_of(replay, plan)
        yield Event(plan.at, partial(replay.report, plan))
        for number, decision in enumerate(plan.decisions):
            yield Event(decision.at, partial(replay.decide, plan, number))
