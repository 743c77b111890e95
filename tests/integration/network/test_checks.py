"""Doubts about figures: found when figures come, settled when they change, answered and decided on."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from data_access.queries import indicators as indicator_queries
from data_access.queries.network import doubts as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.network.checks.doubts import Check, DoubtState
from domain.periods import Month
from domain.permissions import Actor, Grant, Role, ScopeKind
from domain.workflow import Action
from domain.worklist import DueItem, Duty
from services.network.checks import doubts_of, examine_figures, examine_recent
from services.network.doubt_duties import doubts_due
from services.network.doubts import DoubtFilter, DoubtLine, answer, confirm, open_queue, send_back
from services.network.movements import keep_movements
from services.network.posting import Source, post
from tests.support.branches import Branches, branches
from tests.support.factories import SYSTEM, Library
from tests.support.statements import counted

LAST = Month(2024, 2)
UNITS = ("SG", "XW", "QH", "XW-1", "QH-1")


@dataclass
class Checked:
    """A network with two years of figures, all of them usual, and what tests do with it."""

    net: Branches
    library: Library

    def tell(self, unit: str, code: str, value: float) -> int:
        """Tell a figure of the last month; returns how many doubts wait more than before."""
        before = len(self.queue())
        self.net.post((unit, code, str(LAST), value))
        return len(self.queue()) - before

    def examine(self, unit: str, codes: list[str] | None = None, period: str = str(LAST)) -> int:
        parts = [(self.net.unit_id(unit), Month.parse(period))]
        return examine_figures(self.library.context, parts, codes)

    def actor(self, login: str, role: Role, unit: str) -> Actor:
        """A person with a role in a unit."""
        grant = Grant(role, ScopeKind.UNIT, frozenset({self.net.unit_id(unit)}))
        return replace(self.library.actor(login), grants=(grant,))

    def queue(self, actor: Actor = SYSTEM, **chosen: str) -> tuple[DoubtLine, ...]:
        return open_queue(self.library.context, actor, DoubtFilter.from_text(**chosen)).lines

    def duties(self, actor: Actor) -> list[DueItem]:
        with self.library.context.database.reading() as session:
            return list(doubts_due(self.library.context, session, actor))

    def only(self, actor: Actor = SYSTEM, **chosen: str) -> DoubtLine:
        (line,) = self.queue(actor, **chosen)
        return line


def item(line: DoubtLine) -> tuple[int, int]:
    return line.doubt_id, line.version


def usual(unit: str, period: Month) -> float:
    level = {"SG": 90_000, "XW": 20_000, "QH": 15_000, "XW-1": 3000, "QH-1": 1200}[unit]
    wave = 0.2 * math.cos((period.month - 7) * math.pi / 6)
    noise = 0.03 * math.sin(period.month * 1.7 + period.year + len(unit))
    return round(level * (1 + wave + noise))


def checked(library: Library) -> Checked:
    """The network with its figures: of the last three months, and of the last one a year before."""
    made = branches(library)
    months = [LAST.shift(-back) for back in (0, 1, 2, 12)]
    made.post(
        *(
            (unit, code, str(month), round(usual(unit, month) * part))
            for unit in UNITS
            for month in months
            for code, part in (("V01", 1), ("C01", 0.4))
        )
    )
    return Checked(made, library)


@pytest.fixture(name="net")
def _net(library: Library) -> Checked:
    return checked(library)


class TestExamining:
    def test_a_doubt_is_found_told_with_its_effect_and_settled_by_a_correction(self, net: Checked) -> None:
        parts = [(net.net.unit_id(unit), LAST) for unit in UNITS]
        assert examine_figures(net.library.context, parts) == 0
        assert net.queue() == ()
        assert net.tell("XW-1", "V01", 30_000) == 1
        line = net.only()
        assert (line.unit_code, line.code, line.check) == ("XW-1", "V01", Check.SEASON)
        assert line.state is DoubtState.OPEN
        assert line.words.startswith("到馆人次本期 30,000人次；去年同期 ")
        total = sum(usual(unit, LAST) for unit in UNITS) - usual("XW-1", LAST) + 30_000
        assert line.share == pytest.approx(line.effect / total)
        assert line.library == "单位XW"
        assert net.examine("XW-1") == 0
        assert net.tell("XW-1", "E01", 3) == 0
        assert net.only().code == "V01"
        net.tell("XW-1", "V01", usual("XW-1", LAST) + 1)
        assert net.queue() == ()
        assert len(net.queue(state="settled")) == 1

    def test_another_figure_may_settle_it_and_the_largest_effect_comes_first(self, net: Checked) -> None:
        net.tell("XW-1", "C05", 5000)
        assert "大于文献外借册次" in net.only(check="relation").words
        net.tell("XW-1", "C01", 9000)
        assert net.queue(check="relation") == ()
        net.tell("QH-1", "V01", 12_000)
        net.tell("XW-1", "V01", 30_000)
        assert [line.unit_code for line in net.queue(code="V01")] == ["XW-1", "QH-1"]

    def test_what_was_told_long_ago_can_be_left_out_and_movements_are_kept(self, net: Checked) -> None:
        context = net.library.context
        entries = [net.net.entry("XW-1", "V01", month, 30_000) for month in ("2023-03", str(LAST))]
        post(context, SYSTEM, Source.IMPORT, entries)
        post(context, SYSTEM, Source.IMPORT, [net.net.entry("QH-1", "V01", str(LAST), 12_000)])
        net.net.approve("QH-1", str(LAST))
        assert net.queue() == ()
        assert examine_recent(context) == 1
        assert net.only().period == LAST
        assert examine_figures(context, [(net.net.unit_id("XW-1"), Month(2023, 3))]) == 1
        made = keep_movements(context)
        assert made >= 2 * 3
        with context.database.reading() as session:
            found = queries.movements(session, ["V01"], [LAST])
        moved = found["V01", LAST, LAST.a_year_before()]
        assert moved.units == 5
        assert abs(moved.middle) < 0.1
        # Only the last periods are worked out anew.
        assert keep_movements(context) <= made

    def test_what_would_be_doubtful_is_told_before_saving_and_nothing_is_written(self, net: Checked) -> None:
        unit_id = net.net.unit_id("XW-1")
        context = net.library.context
        with context.database.reading() as session:
            view = AsOf(context.today, EVERYTHING_KNOWN)
            records = indicator_queries.definitions(session, view)
            definitions = {code: record.definition for code, record in records.items()}
            with counted(context.database.engine) as sent:
                found = doubts_of(session, [unit_id], LAST, {(unit_id, "V01"): 30_000}, definitions)
        assert [doubt.check for doubt in found[unit_id, "V01"]] == [Check.SEASON]
        assert len(sent) <= 3
        assert net.queue() == ()


class TestAnswering:
    @pytest.fixture(name="doubted")
    def _doubted(self, net: Checked) -> Checked:
        net.tell("XW-1", "V01", 30_000)
        return net

    def test_from_a_reason_to_a_confirmation(self, doubted: Checked) -> None:
        context = doubted.library.context
        reporter = doubted.actor("reporter_ops", Role.REPORTER, "XW-1")
        reviewer = doubted.actor("unit_reviewer", Role.UNIT_REVIEWER, "XW")
        (duty,) = doubted.duties(reporter)
        assert duty.detail.startswith("1 个数据与往常差异较大")
        line = doubted.only(reporter)
        assert (line.may_answer, line.may_decide) == (True, False)
        answer(context, reporter, [item(line)], "events", "读书节启动仪式在本点举办。")
        assert doubted.duties(reporter) == []
        (waiting,) = doubted.duties(reviewer)
        assert waiting.duty is Duty.DECIDE
        assert waiting.href == "/network/doubts?state=answered"
        answered = doubted.only(reviewer, state="answered")
        assert (answered.reason, answered.note) == ("活动", "读书节启动仪式在本点举办。")
        confirm(context, reviewer, [item(answered)])
        assert doubted.queue() == ()
        assert doubted.only(state="confirmed").reason == "活动"
        assert doubted.examine("XW-1") == 0

    def test_sent_back_until_the_figure_is_another_one(self, doubted: Checked) -> None:
        context = doubted.library.context
        reporter = doubted.actor("reporter_ops", Role.REPORTER, "XW-1")
        reviewer = doubted.actor("unit_reviewer", Role.UNIT_REVIEWER, "XW")
        doubted.net.step(Action.SUBMIT, ("XW-1", str(LAST)))
        assert doubted.net.figure("network", "M11", str(LAST)).value == 1
        send_back(context, reviewer, [item(doubted.only(reviewer))], "请核对 2 月闸机记录。")
        (duty,) = doubted.duties(reporter)
        assert duty.detail == "1 个数据被退回，请更正后重新保存"
        doubted.examine("XW-1")
        assert doubted.only(reporter).state is DoubtState.RETURNED
        assert doubted.net.figure("network", "M11", str(LAST)).value == 0
        doubted.tell("XW-1", "V01", usual("XW-1", LAST))
        assert doubted.queue() == ()

    def test_many_at_once_and_never_over_what_somebody_else_did(self, doubted: Checked) -> None:
        doubted.tell("QH-1", "V01", 12_000)
        context, statistics = doubted.library.context, doubted.library.actor("statistics")
        lines = doubted.queue(statistics)
        answer(context, statistics, [item(lines[0])], "events")
        with pytest.raises(Conflict, match="有 1 条已被他人处理"):
            confirm(context, statistics, [item(line) for line in lines], "equipment")
        lines = doubted.queue(statistics)
        confirm(context, statistics, [item(line) for line in lines], "equipment")
        assert doubted.queue() == ()
        assert len(doubted.queue(state="confirmed")) == 2
        with pytest.raises(Conflict):
            confirm(context, statistics, [item(line) for line in lines], "equipment")
        with pytest.raises(NotFound):
            answer(context, statistics, [(987_654, 1)], "events")


@pytest.fixture(scope="module", name="still")
def _still(unchanging_library: Library) -> Checked:
    """One doubt, for tests of what is refused."""
    net = checked(unchanging_library)
    net.tell("XW-1", "V01", 30_000)
    return net


class TestRefusals:
    @pytest.fixture(name="doubted")
    def _doubted(self, still: Checked) -> Checked:
        return still

    @pytest.mark.parametrize(
        ("act", "message", "field"),
        [
            (lambda c, a, i: answer(c, a, i, ""), "请选择原因", "reason"),
            (lambda c, a, i: answer(c, a, i, "weather"), "没有这一项", "category"),
            (lambda c, a, i: answer(c, a, i, "other"), "写明具体情况", "note"),
            (lambda c, a, i: answer(c, a, i, "events", "长" * 501), "不超过 500 字", "note"),
            (lambda c, a, i: answer(c, a, [], "events"), "请先勾选", "items"),
            (lambda c, a, i: confirm(c, a, i), "请选择原因", "reason"),
            (lambda c, a, i: send_back(c, a, i, " "), "请写明需要更正什么", "note"),
        ],
    )
    def test_what_is_missing_is_said(
        self, doubted: Checked, act: Callable[..., int], message: str, field: str
    ) -> None:
        statistics = doubted.library.actor("statistics")
        with pytest.raises(Invalid, match=message) as caught:
            act(doubted.library.context, statistics, [item(doubted.only())])
        assert field in caught.value.fields
        assert doubted.only().state is DoubtState.OPEN

    def test_impossible_figures_are_refused_with_the_limits(self, doubted: Checked) -> None:
        with pytest.raises(Invalid, match="须在 0 至 2,000,000 之间"):
            doubted.net.post(("QH-1", "V01", str(LAST), 2_000_001))
        with pytest.raises(Invalid, match="须在 0 至 744 之间"):
            doubted.net.post(("QH-1", "R05", str(LAST), 745))

    def test_nobody_acts_outside_of_their_units(self, doubted: Checked) -> None:
        context, line = doubted.library.context, doubted.only()
        other = doubted.actor("reporter_tech", Role.REPORTER, "QH")
        assert doubted.queue(other) == ()
        with pytest.raises(Forbidden):
            answer(context, other, [item(line)], "events")
        with pytest.raises(Forbidden):
            confirm(context, doubted.actor("reporter_ops", Role.REPORTER, "XW-1"), [item(line)], "events")
        with pytest.raises(Forbidden):
            send_back(context, doubted.actor("unit_reviewer", Role.UNIT_REVIEWER, "QH"), [item(line)], "错")
        with pytest.raises(Forbidden):
            open_queue(context, doubted.library.actor("trustee"))
        director = doubted.only(doubted.library.actor("director"))
        assert (director.may_answer, director.may_decide) == (False, False)

    def test_addresses_that_no_page_has_are_refused(self, doubted: Checked) -> None:
        for given in ({"state": "gone"}, {"check": "luck"}, {"period": "2024-13"}):
            with pytest.raises(Invalid):
                DoubtFilter.from_text(**given)
        assert doubted.queue(unit="NO-1") == ()
        assert len(doubted.queue(unit="XW", code="V01", period=str(LAST))) == 1
        assert doubted.queue(unit="QH") == ()
