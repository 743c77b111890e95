"""Sites to test with: terms that pass every default gate, and a walk from stage to stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain.permissions import Actor
from domain.rollout.sites import HostKind, Lane, MoveKind, Site, Sites, SiteStage, SiteTerms, Standing, Tier
from services.rollout.reading import load_sites, today_of
from services.rollout.sites import create_site, move_site
from tests.support.factories import Library
from tests.support.units import QINHUAI, SOUTH, build_units

BEGUN = date(2023, 2, 1)
"""The day on which sites of tests are begun."""


class Rooms:
    """A library with a small network, and sites in it. The head of 业务部 is responsible for them."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.registry = build_units(library.context)
        south = self.registry.unit(SOUTH)
        assert south is not None
        self.south = south
        self.head: Actor = library.actor("head_ops")

    def terms(self, **changes: Any) -> SiteTerms:
        """Terms of a room that is there for good: nothing is missing at any gate."""
        whole = SiteTerms(
            name="试验点位",
            tier=Tier.STREET,
            district=QINHUAI,
            street="试验街道",
            host_kind=HostKind.COMMUNITY,
            host_name="试验社区",
            address="试验路1号",
            longitude=118.8,
            latitude=32.02,
            area_tenths=455,
            shared=True,
            divided_tenths=160,
            seats=12,
            volumes=800,
            staff_tenths=10,
            hours_tenths=360,
            department_id=self.library.department("ops"),
            library_unit_id=self.south.id,
        )
        return replace(whole, **changes)

    def begin(self, lane: Lane = Lane.NEW, on: date = BEGUN, /, **changes: Any) -> str:
        """Register a site; its code."""
        return create_site(self.library.context, self.head, lane, self.terms(**changes), on).code

    def sites(self) -> Sites:
        """All sites as they are now."""
        with self.library.context.database.reading() as session:
            return load_sites(session, today_of(self.library.context))

    def site(self, code: str) -> Site:
        """A site as it is now."""
        found = self.sites().site(code)
        assert found is not None
        return found

    def standing(self, code: str) -> Standing:
        """Where a site stands now."""
        return self.sites().standing(self.site(code).id)

    def version(self, code: str) -> int:
        """The version a form of a site is opened with now."""
        return self.sites().version(self.site(code).id)

    def move(
        self, code: str, kind: MoveKind, on: date, reason: str = "", actor: Actor | None = None, **more: Any
    ) -> int:
        """Make a move; the new version."""
        version = self.version(code)
        by = actor or self.head
        return move_site(self.library.context, by, code, kind, on, reason, version, **more).version

    def walk(self, code: str, until: SiteStage, days: int = 10) -> date:
        """Move a site on, every so many days, until it has entered a stage; the day it did."""
        standing = self.standing(code)
        while standing.stage is not until:
            assert standing.since is not None
            self.move(code, MoveKind.ADVANCE, standing.since + timedelta(days=days))
            standing = self.standing(code)
        assert standing.since is not None
        return standing.since
