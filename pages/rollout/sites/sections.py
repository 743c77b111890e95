"""What stands on a site's page: each room of the capability adds its own part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pages.frame import PageRequest
from services.rollout.directory import SiteSheet

Build = Callable[[PageRequest, SiteSheet], Any]

_SECTIONS: dict[bool, dict[int, Build]] = {False: {}, True: {}}


def site_section(order: int, *, aside: bool = False) -> Callable[[Build], Build]:
    """Add a part to the page of a site: a card, or None where there is nothing to show.

    Parts stand in the wide column, or `aside`, from the smallest order down. Raises ValueError for an order
    that is taken.
    """

    def added(build: Build) -> Build:
        column = _SECTIONS[aside]
        if order in column:
            raise ValueError(f"two parts of a site's page have the order {order}")
        column[order] = build
        return build

    return added


def sections(asked: PageRequest, sheet: SiteSheet, *, aside: bool = False) -> list[Any]:
    """The parts of a column, those left out that have nothing to show."""
    built = (build(asked, sheet) for _, build in sorted(_SECTIONS[aside].items()))
    return [part for part in built if part is not None]
