"""Reserve cadres and the three mechanisms: steps, gaps, ages, arrangements that collide, yearly counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.talent.cadre_actions import (
    ActionKind,
    ActionStage,
    ActionState,
    ActionTerms,
    check_open,
    clash,
    span_fault,
)
from domain.talent.cadre_gaps import GapCell, GapState, age_band, gap_table
from domain.talent.cadres import (
    CadreLevel,
    CadreStep,
    CadreTerms,
    Readiness,
    check_step,
    day_fault,
)
from domain.talent.mechanisms import (
    CONCLUSIONS,
    CaseState,
    CaseStep,
    CaseTerms,
    Conclusion,
    Mechanism,
    check_case_step,
    yearly_counts,
)

DAY = date(2024, 3, 25)
TERMS = CadreTerms("children", CadreLevel.DEPUTY, Readiness.SOON)
DIRECTIONS = (("readers", "读者服务"), ("children", "少儿管理"), ("technology", "技术"))


class TestSteps:
    def test_who_is_in_is_assessed_or_leaves_and_who_left_only_comes_back(self) -> None:
        out = replace(TERMS, in_pool=False)
        for step, terms in ((CadreStep.ASSESS, TERMS), (CadreStep.EXIT, TERMS), (CadreStep.RETURN, out)):
            check_step(terms, step)
        with pytest.raises(Invalid, match="仍在库中"):
            check_step(TERMS, CadreStep.RETURN)
        for step in (CadreStep.ASSESS, CadreStep.EXIT):
            with pytest.raises(Invalid, match="已经出库"):
                check_step(out, step)

    @pytest.mark.parametrize(
        ("day", "earliest", "told"),
        [
            (None, None, "请填写入库日期"),
            (date(2024, 3, 26), None, "不能晚于今天（2024-03-25）"),
            (date(2024, 3, 1), date(2024, 3, 2), "不能早于入馆日期（2024-03-02）"),
            (DAY, DAY, ""),
        ],
    )
    def test_days(self, day: date | None, earliest: date | None, told: str) -> None:
        assert told in day_fault(day, DAY, earliest, "入库日期", "入馆日期")
        assert bool(told) == bool(day_fault(day, DAY, earliest, "入库日期", "入馆日期"))


class TestGaps:
    @pytest.mark.parametrize(
        ("needed", "held", "gap", "met", "state"),
        [
            (2, 0, 2, 0, GapState.EMPTY),
            (2, 1, 1, 1, GapState.SHORT),
            (2, 2, 0, 2, GapState.MET),
            (2, 5, 0, 2, GapState.MET),
            (0, 0, 0, 0, GapState.MET),
            (None, 0, 0, 0, GapState.UNSET),
            (None, 3, 0, 0, GapState.UNSET),
        ],
    )
    def test_a_cell(self, needed: int | None, held: int, gap: int, met: int, state: GapState) -> None:
        cell = GapCell(needed, held, 0)
        assert (cell.gap, cell.met, cell.state) == (gap, met, state)

    def test_named_shortages_come_first_and_one_level_does_not_fill_another(self) -> None:
        held = [
            ("children", CadreLevel.GROUP, Readiness.NOW),
            ("children", CadreLevel.GROUP, Readiness.LATER),
            ("readers", CadreLevel.HEAD, Readiness.SOON),
        ]
        needs = {("children", CadreLevel.HEAD): 1, ("children", CadreLevel.GROUP): 1}
        table = gap_table(DIRECTIONS, held, needs)
        assert [row.direction for row in table.rows] == ["children", "technology", "readers"]
        assert [row.named for row in table.rows] == [True, True, False]
        children = table.rows[0]
        assert (children.held, children.needed, children.gap, children.ready) == (2, 2, 1, 1)
        assert (table.met, table.needed, table.gap, table.coverage) == (1, 2, 1, 50.0)

    def test_without_needs_there_is_no_coverage(self) -> None:
        assert gap_table(DIRECTIONS, [], {}).coverage is None

    @given(
        st.lists(
            st.tuples(
                st.sampled_from([code for code, _ in DIRECTIONS]),
                st.sampled_from(CadreLevel),
                st.sampled_from(Readiness),
            ),
            max_size=30,
        ),
        st.dictionaries(
            st.tuples(st.sampled_from([code for code, _ in DIRECTIONS]), st.sampled_from(CadreLevel)),
            st.integers(0, 9),
        ),
    )
    def test_what_is_needed_is_met_or_missing(
        self,
        held: list[tuple[str, CadreLevel, Readiness]],
        needs: dict[tuple[str, CadreLevel], int],
    ) -> None:
        table = gap_table(DIRECTIONS, held, needs)
        assert table.met + table.gap == table.needed == sum(needs.values())
        assert sum(row.held for row in table.rows) == len(held)
        assert all(cell.ready <= cell.held for row in table.rows for cell in row.cells)
        assert table.coverage is None or 0 <= table.coverage <= 100

    @pytest.mark.parametrize(
        ("born", "band"),
        [
            (1989, "35岁及以下"),
            (1988, "36–40岁"),
            (1984, "36–40岁"),
            (1979, "41–45岁"),
            (1974, "46–50岁"),
            (1960, "51岁及以上"),
        ],
    )
    def test_bands_of_age(self, born: int, band: str) -> None:
        assert age_band(born, 2024) == band


class TestActions:
    MADE = ActionTerms(ActionKind.ROTATION, "到技术部", date(2024, 1, 8), date(2024, 6, 28), 2)

    @pytest.mark.parametrize(
        ("day", "stage"),
        [
            (date(2024, 1, 7), ActionStage.AHEAD),
            (date(2024, 1, 8), ActionStage.UNDER_WAY),
            (date(2024, 6, 28), ActionStage.UNDER_WAY),
            (date(2024, 6, 29), ActionStage.OVERDUE),
        ],
    )
    def test_how_one_stands(self, day: date, stage: ActionStage) -> None:
        assert self.MADE.stage(day) is stage
        assert replace(self.MADE, state=ActionState.DONE).stage(day) is ActionStage.DONE

    def test_what_is_over_is_not_changed(self) -> None:
        check_open(self.MADE)
        with pytest.raises(Invalid, match="这项安排已取消"):
            check_open(replace(self.MADE, state=ActionState.CANCELLED))

    @pytest.mark.parametrize(
        ("first", "last", "told"),
        [
            (None, DAY, "请填写起止日期"),
            (DAY, date(2024, 3, 24), "早于开始日期"),
            (DAY, date(2029, 4, 30), "最长五年"),
            (DAY, DAY, ""),
        ],
    )
    def test_spans(self, first: date | None, last: date, told: str) -> None:
        assert told in span_fault(first, last)
        assert bool(told) == bool(span_fault(first, last))

    @pytest.mark.parametrize(
        ("kind", "first", "last", "found"),
        [
            (ActionKind.SECONDMENT, date(2024, 6, 28), date(2024, 9, 1), True),
            (ActionKind.SECONDMENT, date(2024, 6, 29), date(2024, 9, 1), False),
            (ActionKind.ROTATION, date(2023, 1, 1), date(2024, 1, 8), True),
            (ActionKind.ROTATION, date(2023, 1, 1), date(2024, 1, 7), False),
            (ActionKind.TRAINING, date(2024, 2, 1), date(2024, 2, 5), False),
        ],
    )
    def test_what_takes_somebody_away_twice(
        self, kind: ActionKind, first: date, last: date, found: bool
    ) -> None:
        wanted = ActionTerms(kind, "挂职", first, last)
        assert (clash(wanted, [self.MADE]) is not None) is found
        assert clash(wanted, [replace(self.MADE, state=ActionState.CANCELLED)]) is None


def case(mechanism: Mechanism, conclusion: Conclusion | None, on: date | None, *people: int) -> CaseTerms:
    """A case as it was concluded."""
    state = CaseState.OPEN if conclusion is None else CaseState.CONCLUDED
    return CaseTerms(mechanism, "事项", "情况", people, date(2022, 1, 4), state, conclusion, on)


class TestMechanisms:
    def test_every_conclusion_belongs_to_one_mechanism(self) -> None:
        listed = [conclusion for every in CONCLUSIONS.values() for conclusion in every]
        assert sorted(listed) == sorted(Conclusion)

    def test_steps(self) -> None:
        check_case_step(CaseState.OPEN, CaseStep.CONCLUDE)
        check_case_step(CaseState.CONCLUDED, CaseStep.REOPEN)
        with pytest.raises(Invalid, match="这件事已办结，不能作出结论"):
            check_case_step(CaseState.CONCLUDED, CaseStep.CONCLUDE)
        with pytest.raises(Invalid, match="这件事已撤销，不能撤销"):
            check_case_step(CaseState.WITHDRAWN, CaseStep.WITHDRAW)

    def test_a_year_counts_what_was_concluded_in_it_and_each_person_once(self) -> None:
        cases = [
            case(Mechanism.TOLERATE, Conclusion.TOLERATED, date(2023, 5, 4), 1, 2),
            case(Mechanism.TOLERATE, Conclusion.LIGHTENED, date(2023, 12, 31), 2),
            case(Mechanism.TOLERATE, Conclusion.NOT_TOLERATED, date(2023, 7, 1), 3),
            case(Mechanism.TOLERATE, Conclusion.TOLERATED, date(2024, 1, 1), 1),
            case(Mechanism.MOVE, Conclusion.STAYED, date(2023, 3, 1), 4),
            case(Mechanism.ENCOURAGE, None, None, 5),
        ]
        found = {(y.year, y.mechanism): y for y in yearly_counts(cases, (2023, 2024))}
        year = found[2023, Mechanism.TOLERATE]
        assert (year.cases, year.applied, year.people) == (3, 2, 2)
        assert year.conclusions == {
            Conclusion.TOLERATED: 1,
            Conclusion.LIGHTENED: 1,
            Conclusion.NOT_TOLERATED: 1,
        }
        assert (found[2024, Mechanism.TOLERATE].cases, found[2024, Mechanism.TOLERATE].people) == (1, 1)
        assert (found[2023, Mechanism.MOVE].cases, found[2023, Mechanism.MOVE].applied) == (1, 0)
        assert found[2023, Mechanism.ENCOURAGE].cases == 0
