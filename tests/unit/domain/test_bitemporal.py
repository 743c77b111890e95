"""Reading and amending facts that have two times."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.bitemporal import Version, amend, state_at
from domain.errors import Invalid

JAN, FEB, MAR, APR, MAY, JUN = (date(2024, month, 1) for month in range(1, 7))


def v(effective_on: date, seq: int, **values: object) -> Version:
    return Version(effective_on, seq, values)


def after(history: Sequence[Version], effective_on: date, **changes: object) -> list[Version]:
    """The history with an amendment appended as one new change."""
    seq = max((row.seq for row in history), default=0) + 1
    return [*history, *(Version(day, seq, values) for day, values in amend(history, effective_on, changes))]


def values_at(
    history: Sequence[Version], day: date, known_at: int | None = None
) -> Mapping[str, object] | None:
    row = state_at(history, day, known_at)
    return None if row is None else row.values


class TestStateAt:
    """The row with the largest (effective_on, seq) that holds and is known."""

    history = (v(MAR, 1, a=1), v(JAN, 2, a=2), v(MAR, 3, a=3), v(MAY, 4, a=4))

    @pytest.mark.parametrize(
        ("day", "known_at", "a"),
        [
            (date(2023, 12, 31), None, None),
            (JAN, None, 2),
            (FEB, None, 2),
            (MAR, None, 3),
            (APR, None, 3),
            (MAY, None, 4),
            (JUN, 3, 3),
            (MAR, 2, 1),
            (FEB, 1, None),
            (JUN, 0, None),
        ],
    )
    def test_table(self, day: date, known_at: int | None, a: int | None) -> None:
        found = values_at(self.history, day, known_at)
        assert found == (None if a is None else {"a": a})

    def test_the_order_of_the_rows_does_not_matter(self) -> None:
        assert state_at(self.history[::-1], APR) == state_at(self.history, APR)

    def test_an_empty_history(self) -> None:
        assert state_at((), JAN) is None


class TestAmend:
    """What has to be appended for a change to hold from a day on."""

    def test_a_change_at_the_end_is_one_snapshot(self) -> None:
        assert amend([v(JAN, 1, due="x", title="t")], MAR, {"due": "y"}) == [
            (MAR, {"due": "y", "title": "t"})
        ]

    def test_a_correction_is_carried_through_later_snapshots(self) -> None:
        history = [v(JAN, 1, due="x", title="t"), v(APR, 2, due="x", title="T")]
        assert amend(history, FEB, {"due": "y"}) == [
            (FEB, {"due": "y", "title": "t"}),
            (APR, {"due": "y", "title": "T"}),
        ]

    def test_a_later_explicit_change_of_the_attribute_stands(self) -> None:
        history = [v(JAN, 1, due="x"), v(MAR, 2, due="z"), v(MAY, 3, due="z", title="T")]
        assert amend(history, FEB, {"due": "y"}) == [(FEB, {"due": "y"})]

    def test_each_attribute_is_carried_as_far_as_it_goes(self) -> None:
        history = [v(JAN, 1, a=1, b=1, c=1), v(MAR, 2, a=5, b=1, c=1), v(MAY, 3, a=5, b=5, c=2)]
        assert amend(history, FEB, {"a": 9, "b": 9}) == [
            (FEB, {"a": 9, "b": 9, "c": 1}),
            (MAR, {"a": 5, "b": 9, "c": 1}),
        ]

    def test_a_change_back_later_is_a_change(self) -> None:
        history = [v(JAN, 1, a=1), v(MAR, 2, a=2), v(MAY, 3, a=1)]
        assert amend(history, FEB, {"a": 7}) == [(FEB, {"a": 7})]

    def test_only_the_prevailing_row_of_a_day_counts(self) -> None:
        history = [v(JAN, 1, a=1, b=1), v(MAR, 2, a=1, b=2), v(MAR, 3, a=1, b=3)]
        assert amend(history, FEB, {"a": 9})[-1] == (MAR, {"a": 9, "b": 3})

    def test_an_explicit_change_stands_though_the_past_once_agreed_with_it(self) -> None:
        history = [v(JAN, 1, a=1), v(MAR, 2, a=2)]
        agreeing = after(history, FEB, a=2)
        corrected = after(agreeing, FEB, a=3)
        assert values_at(corrected, FEB) == {"a": 3}
        assert values_at(corrected, MAR) == {"a": 2}

    def test_a_withdrawn_change_does_not_stand(self) -> None:
        withdrawn = after(after([v(JAN, 1, a=1)], MAR, a=2), MAR, a=1)
        assert values_at(after(withdrawn, FEB, a=5), MAR) == {"a": 5}

    def test_a_second_correction_goes_as_far_as_the_first(self) -> None:
        history = [v(JAN, 1, a=1, b=1), v(APR, 2, a=1, b=2)]
        twice = after(after(history, FEB, a=9), FEB, a=7)
        assert values_at(twice, APR) == {"a": 7, "b": 2}

    def test_carrying_another_attribute_does_not_wash_an_explicit_change_out(self) -> None:
        agreeing = after([v(JAN, 1, a=1, b=1), v(MAR, 2, a=2, b=1)], FEB, a=2)
        carried = after(agreeing, FEB, b=9)
        assert values_at(carried, MAR) == {"a": 2, "b": 9}
        assert values_at(after(carried, FEB, a=3), MAR) == {"a": 2, "b": 9}

    def test_a_value_set_anew_is_judged_by_its_last_setting(self) -> None:
        history = after(after([v(JAN, 1, a=1)], MAR, a=2), FEB, a=2)
        renewed = after(after(history, MAR, a=3), MAR, a=2)
        assert values_at(after(renewed, FEB, a=5), MAR) == {"a": 5}

    def test_a_snapshot_that_was_never_carried_forward_is_taken_as_it_reads(self) -> None:
        history = [v(JAN, 1, a=1, b=1), v(APR, 2, a=1, b=2), v(FEB, 3, a=9, b=1)]
        assert amend(history, FEB, {"a": 7}) == [(FEB, {"a": 7, "b": 1})]

    def test_a_first_registration_stands_when_an_earlier_day_is_registered_later(self) -> None:
        history = [v(MAR, 1, a=1), v(JAN, 2, a=1)]
        assert amend(history, FEB, {"a": 7}) == [(FEB, {"a": 7})]

    def test_amending_the_day_of_a_snapshot_replaces_it(self) -> None:
        history = [v(JAN, 1, a=1), v(MAR, 2, a=2)]
        assert amend(history, MAR, {"a": 3}) == [(MAR, {"a": 3})]

    def test_a_new_attribute_is_added_throughout(self) -> None:
        history = [v(JAN, 1, a=1), v(MAR, 2, a=2)]
        assert amend(history, JAN, {"b": None}) == [(JAN, {"a": 1, "b": None}), (MAR, {"a": 2, "b": None})]

    def test_nothing_changes_nothing(self) -> None:
        history = [v(JAN, 1, a=1), v(MAR, 2, a=2)]
        assert amend(history, FEB, {"a": 1}) == []
        assert amend(history, FEB, {}) == []

    def test_nothing_to_amend_yet(self) -> None:
        with pytest.raises(Invalid, match="不能早于首次登记的日期 2024-03-01") as caught:
            amend([v(MAY, 2, a=1), v(MAR, 1, a=1)], FEB, {"a": 2})
        assert set(caught.value.fields) == {"effective_on"}
        with pytest.raises(Invalid, match="还没有可以更正的记录"):
            amend([], FEB, {"a": 2})

    def test_rows_do_not_share_their_values_with_the_history(self) -> None:
        first = v(JAN, 1, a=1)
        (appended,) = amend([first], JAN, {"a": 2})
        appended[1]["a"] = 3
        assert first.values == {"a": 1}


Script = list[tuple[int, dict[str, int]]]

START = date(2024, 1, 1)
offsets = st.integers(0, 8)
edits = st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), max_size=3)
scripts = st.lists(st.tuples(offsets, edits), max_size=7)


def day(offset: int) -> date:
    return START + timedelta(days=offset)


def written(script: Script) -> list[Version]:
    """A history as the application writes it: a first snapshot, then amendments in any order of days."""
    history = [v(START, 1, a=0, b=0, c=0)]
    for offset, changes in script:
        history = after(history, day(offset), **changes)
    return history


@given(scripts, offsets, edits)
def test_the_amendment_holds_on_its_day(script: Script, at: int, changes: dict[str, int]) -> None:
    history = written(script)
    before = values_at(history, day(at))
    assert before is not None
    assert values_at(after(history, day(at), **changes), day(at)) == {**before, **changes}


@given(scripts, offsets, edits)
def test_other_attributes_and_earlier_days_stay(script: Script, at: int, changes: dict[str, int]) -> None:
    history = written(script)
    amended = after(history, day(at), **changes)
    for offset in range(-1, 10):
        old, new = values_at(history, day(offset)), values_at(amended, day(offset))
        if old is None or new is None or offset < at:
            assert old == new
        else:
            kept = [name for name in "abc" if name not in changes]
            assert [old[name] for name in kept] == [new[name] for name in kept]


class Timeline:
    """What amendments of one attribute mean: the days it was set on to another value than the day before."""

    def __init__(self) -> None:
        self.settings = {0: 0}

    def at(self, offset: int) -> int:
        return self.settings[max(day for day in self.settings if day <= offset)]

    def set(self, offset: int, value: int) -> None:
        if self.at(offset) == value:
            return
        if offset > 0 and self.at(offset - 1) == value:
            del self.settings[offset]
        else:
            self.settings[offset] = value


@given(scripts)
def test_amendments_mean_what_a_plain_timeline_says(script: Script) -> None:
    history = written(script)
    timelines = {name: Timeline() for name in "abc"}
    for offset, changes in script:
        for name, value in changes.items():
            timelines[name].set(offset, value)
    for offset in range(10):
        expected = {name: timeline.at(offset) for name, timeline in timelines.items()}
        assert values_at(history, day(offset)) == expected


@given(scripts, offsets, edits)
def test_what_was_known_reads_as_before(script: Script, at: int, changes: dict[str, int]) -> None:
    history = written(script)
    amended = after(history, day(at), **changes)
    latest = max(row.seq for row in history)
    for known_at in range(latest + 1):
        for offset in range(-1, 10):
            assert state_at(amended, day(offset), known_at) == state_at(history, day(offset), known_at)


@given(scripts, offsets, edits)
def test_amending_twice_is_amending_once(script: Script, at: int, changes: dict[str, int]) -> None:
    amended = after(written(script), day(at), **changes)
    assert amend(amended, day(at), changes) == []


@given(scripts, offsets, edits)
def test_only_rows_that_say_something_new_are_appended(
    script: Script, at: int, changes: dict[str, int]
) -> None:
    history = written(script)
    appended = amend(history, day(at), changes)
    assert [d for d, _ in appended] == sorted({d for d, _ in appended})
    for effective_on, values in appended:
        assert values_at(history, effective_on) != values


@given(st.permutations(range(1, 6)), st.lists(st.integers(0, 2), min_size=5, max_size=5))
def test_the_order_of_recording_does_not_matter_for_explicit_changes(
    order: list[int], values: list[int]
) -> None:
    """Five changes of one attribute, each to a value of its own, reach one timeline however they arrive."""
    distinct = [10 * place + value for place, value in enumerate(values, start=1)]
    history = [v(START, 1, a=0)]
    for place in order:
        history = after(history, day(place), a=distinct[place - 1])
    read = [values_at(history, day(place)) for place in range(1, 6)]
    assert read == [{"a": value} for value in distinct]
