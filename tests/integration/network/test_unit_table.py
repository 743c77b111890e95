"""The table of units on both databases, and roles that are given in units."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

import services.capabilities  # noqa: F401 - registers the table
from domain.errors import Invalid
from domain.permissions import Permission, Role, ScopeKind
from domain.tables.compare import SubmittedRow
from services.administration import GrantTerms, grant_role, name_deputy, terms_of
from services.exchange.grid import Saved, open_table, save_rows
from services.network.registry import load_registry
from services.search import search
from services.viewing import ViewRequest
from tests.support.factories import SYSTEM, TODAY, Library
from tests.support.units import CORNER, MACHINE, SOUTH, STREET, build_units


def key(library: Library, code: str) -> str:
    """The key of a unit's row."""
    with library.context.database.reading() as session:
        unit = load_registry(session).unit(code)
    assert unit is not None
    return f"U{unit.id}"


def save(library: Library, rows: Sequence[dict[str, str]], since: str = "2024-03-01") -> Saved:
    """Save rows of the table, new ones without a key."""
    given = [SubmittedRow(number, row) for number, row in enumerate(rows, 2)]
    return save_rows(library.context, library.actor("statistics"), "units", {"from": since}, given)


def messages(saved: Saved) -> list[str]:
    """What is wrong with the rows, in their order."""
    return [f"{fault.column}:{fault.message}" for outcome in saved.bad for fault in outcome.faults]


def test_rows_are_changed_and_added_from_the_day_of_the_table(library: Library) -> None:
    build_units(library.context)
    new = {"type": "社区分馆", "district": "秦淮区", "opened_on": "2024-02-01", "tags": "江北新区、夜间"}
    saved = save(
        library,
        [
            {"key": key(library, CORNER), "seats": "24", "district": "秦淮"},
            {
                "key": "",
                "code": "qh-012",
                "name": "新点下的点",
                **new,
                "type": "少儿图书室",
                "parent": "QH-011",
            },
            {"key": "", "code": "QH-011", "name": "新点", **new, "parent": STREET},
        ],
    )
    assert messages(saved) == []
    assert saved.written is not None
    with library.context.database.reading() as session:
        registry = load_registry(session)
    corner, added = registry.unit(CORNER), registry.unit("QH-011")
    assert corner is not None
    assert added is not None
    assert corner.seats == 24
    assert registry.at(date(2024, 2, 29))[corner.id].seats is None
    assert added.tags == ("江北新区", "夜间")
    assert added.effective_on == date(2024, 2, 1)


def test_faults_stand_at_their_cells_and_nothing_is_written(library: Library) -> None:
    before = build_units(library.context)
    good = {"name": "新点", "type": "社区分馆", "parent": STREET, "district": "秦淮"}
    saved = save(
        library,
        [
            {"key": key(library, SOUTH), "parent": CORNER},
            {"key": key(library, CORNER), "district": "江北新区"},
            {"key": key(library, MACHINE), "longitude": "31.2", "latitude": "118.7"},
            {"key": "", **good, "code": STREET},
            {"key": "", **good, "code": "QH-013", "opened_on": "2024-02-31"},
            {"key": key(library, STREET), "code": "QH-999"},
        ],
    )
    told = messages(saved)
    for words in (
        "parent:",
        "district:江北新区不是行政区",
        "longitude:经度和纬度好像填反了",
        "code:编号“QH-001”已由",
    ):
        assert any(message.startswith(words) for message in told), (words, told)
    assert len(saved.bad) == 6
    with library.context.database.reading() as session:
        assert load_registry(session).revisions == before.revisions
    with pytest.raises(Invalid, match="生效日期写法不对"):
        open_table(library.context, library.actor("statistics"), "units", {"from": "昨天"})


def test_a_role_in_a_unit_reaches_down_and_a_deputy_holds_it(library: Library) -> None:
    registry = build_units(library.context)
    south = registry.unit(SOUTH)
    assert south is not None
    with pytest.raises(Invalid, match="请同时选择单位"):
        terms_of(Role.UNIT_REVIEWER, None, None, None)
    with pytest.raises(Invalid, match="不按服务网络的单位授权"):
        terms_of(Role.DIRECTOR, None, None, None, south.id)
    missing = GrantTerms(Role.REPORTER, ScopeKind.UNIT, 10**6)
    with pytest.raises(Invalid, match="请为该角色指定服务网络的单位"):
        grant_role(library.context, SYSTEM, library.user_id("staff"), missing)
    terms = terms_of(Role.REPORTER, None, None, None, south.id)
    grant_role(library.context, SYSTEM, library.user_id("staff"), terms)
    name_deputy(library.context, SYSTEM, library.user_id("staff"), library.user_id("panel"), TODAY, TODAY)
    corner, north = registry.unit(CORNER), registry.unit("XW")
    assert corner is not None
    assert north is not None
    for login in ("staff", "panel"):
        scope = library.actor(login).scope(Permission.UNIT_WRITE)
        assert scope.covers_unit(registry.path(corner.id, TODAY))
        assert not scope.covers_unit(registry.path(north.id, TODAY))
    assert not library.actor("trustee").may(Permission.UNIT_WRITE)


def test_search_finds_units_for_whoever_reads_the_network(library: Library) -> None:
    build_units(library.context)

    def found(login: str) -> list[str]:
        results = search(library.context, library.actor(login), "试验街道", ViewRequest())
        return [hit.href for group in results.groups for hit in group.hits if hit.kind == "unit"]

    assert found("director") == [f"/network/units/{STREET}"]
    assert found("trustee") == []
