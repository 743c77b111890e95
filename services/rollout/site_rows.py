"""Rows of sites: what a change adds to a site's revisions, in the transaction of a use case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from data_access.models import ChildrenSiteRevision
from data_access.queries.rollout import sites as site_queries
from data_access.unit_of_work import UnitOfWork
from domain.bitemporal import Version, amend
from domain.rollout.sites import TERMS, Site, SiteTerms

Rows = list[tuple[date, dict[str, Any]]]
"""Snapshots by the day from which they hold."""


def clean(terms: SiteTerms) -> SiteTerms:
    """Terms without the blanks around their texts."""
    texts = ("name", "street", "host_name", "address", "note")
    return replace(terms, **{name: getattr(terms, name).strip() for name in texts})


def values_of(terms: SiteTerms) -> dict[str, Any]:
    """Terms by the names of their fields."""
    return {name: getattr(terms, name) for name in TERMS}


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as the table keeps them."""
    return {name: getattr(value, "value", value) for name, value in values.items()}


def amended(work: UnitOfWork, site: Site, day: date, changes: Mapping[str, Any]) -> Rows:
    """The snapshots that make `changes` hold from a day on."""
    kept = [
        Version(row.effective_on, row.change_seq, {name: getattr(row, name) for name in TERMS})
        for row in site_queries.revisions(work.session, site.id)
    ]
    kept.sort(key=lambda row: (row.effective_on, row.seq))
    if day < kept[0].effective_on:
        # It stood before it was registered.
        kept.insert(0, Version(day, kept[0].seq, kept[0].values))
    return [(on, dict(values)) for on, values in amend(kept, day, _plain(changes))]


def write_rows(work: UnitOfWork, site_id: int, rows: Iterable[tuple[date, dict[str, Any]]], seq: int) -> None:
    """Add snapshots of a site, all of one change."""
    work.session.add_all(
        ChildrenSiteRevision(site_id=site_id, effective_on=day, change_seq=seq, **values)
        for day, values in rows
    )
    work.session.flush()


def first_row(site_id: int, terms: SiteTerms, day: date, seq: int) -> ChildrenSiteRevision:
    """The first snapshot of a new site."""
    return ChildrenSiteRevision(site_id=site_id, effective_on=day, change_seq=seq, **_plain(values_of(terms)))
