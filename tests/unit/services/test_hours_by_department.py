"""Departments too small to be broken down, for readers who see some of them by name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.permissions import Actor, Grant, Role, ScopeKind
from domain.talent.hours import Verdict
from services.talent.hours_library import by_department

SIZES = st.dictionaries(st.integers(1, 7), st.integers(1, 12), min_size=1)


@given(SIZES, st.frozensets(st.integers(1, 7)), st.integers(2, 8))
def test_what_one_sees_by_name_gives_no_other_department_away(
    sizes: dict[int, int], own: frozenset[int], floor: int
) -> None:
    actor = Actor(1, "x", "某人", (Grant(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, own),))
    asked = [(key, (900, 600, Verdict.MET)) for key, size in sizes.items() for _ in range(size)]
    found = by_department(actor, asked, {key: f"部门{key}" for key in sizes}, False, floor)
    shown = dict(zip(sizes, found, strict=True))
    assert all(shown[key].people == sizes[key] for key in own & sizes.keys())
    # The total is public, and so is what is one's own: what is left is broken down safely or not at all.
    others = [key for key in sizes if key not in own]
    hidden = [key for key in others if shown[key].people is None]
    assert all(sizes[key] >= floor for key in others if key not in hidden)
    if hidden and len(hidden) < len(others):
        assert len(hidden) >= 2
        assert sum(sizes[key] for key in hidden) >= floor
    assert all((shown[key].met, shown[key].mean, shown[key].dots) == (None, None, ()) for key in hidden)
