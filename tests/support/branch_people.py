"""People of a branch network to test with: those of one district, of one point, and of the city's library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.permissions import Role, ScopeKind
from domain.tables.compare import SubmittedRow
from services.administration import GrantTerms, create_user
from services.exchange.grid import OpenTable, Saved, open_table, save_rows
from services.network.entry_table import EntrySubject, UnitEntry
from tests.support.branches import Branches, branches
from tests.support.factories import PASSWORD, SYSTEM, Library

PEOPLE: Mapping[str, tuple[Role, str]] = {
    "xw_reporter": (Role.REPORTER, "XW"),
    "xw_point": (Role.REPORTER, "XW-1"),
    "xw_reviewer": (Role.UNIT_REVIEWER, "XW"),
    "qh_reporter": (Role.REPORTER, "QH"),
    "qh_reviewer": (Role.UNIT_REVIEWER, "QH"),
}
"""Log-in names with the role and the unit it is held in; ``statistics`` is in the small library already."""


@dataclass
class StaffedBranches(Branches):
    """A network with its people, on the small library ``home``."""

    home: Library


def staffed(home: Library) -> StaffedBranches:
    """The small network with its people."""
    net = StaffedBranches(branches(home).library, home)
    for number, (login, (role, unit)) in enumerate(PEOPLE.items(), 1):
        grant = GrantTerms(role, ScopeKind.UNIT, net.unit_id(unit))
        create_user(
            home.context, SYSTEM, login, f"网员{number}", (grant,), password=PASSWORD, temporary=False
        )
    return net


class Clerk:
    """Somebody at the entry grid."""

    def __init__(self, net: StaffedBranches, login: str, library: str = "", period: str = "2024-02") -> None:
        self.net, self.actor = net, net.home.actor(login)
        self.marks = {"library": library, "period": period}

    def open(self) -> OpenTable:
        """The grid as it stands."""
        return open_table(self.net.library.context, self.actor, "network", self.marks)

    @property
    def subject(self) -> EntrySubject:
        """What the grid is of."""
        subject: EntrySubject = self.open().subject
        return subject

    def entry(self, unit: str) -> UnitEntry:
        """One unit's report in the grid."""
        return self.subject.entries[unit]

    def shown(self, unit: str, code: str) -> object:
        """What a cell shows."""
        return {row.key: row.values.get(code) for row in self.open().rows}[unit]

    def type(self, unit: str, cells: Mapping[str, str], base: Mapping[str, str] | None = None) -> Saved:
        """Type into cells of a unit; ``base`` is what stood there when they were opened, else what stands."""
        if base is None:
            base = {code: str(self.shown(unit, code) or "") for code in cells}
        row = SubmittedRow(1, {"key": unit, **cells}, base)
        return save_rows(self.net.library.context, self.actor, "network", self.marks, [row], partial=True)

    def fill(self, unit: str, value: str = "10") -> None:
        """Type the same into all that is blank."""
        saved = self.type(unit, dict.fromkeys(self.entry(unit).blank, value))
        assert not saved.bad
