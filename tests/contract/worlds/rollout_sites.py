"""A site of the own department in the world: it may enter its second stage."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from domain.permissions import Actor
from domain.rollout.sites import Lane, SiteTerms, Tier
from services.context import Context
from services.rollout.sites import create_site


def build(context: Context, department: int) -> dict[str, Any]:
    """The site's code and version."""
    terms = SiteTerms(
        name="试验点位",
        tier=Tier.STREET,
        district="320102",
        street="试验街道",
        host_name="试验社区",
        address="试验路1号",
        department_id=department,
    )
    day = context.today - timedelta(days=40)
    saved = create_site(context, Actor.system(), Lane.NEW, terms, day)
    return {"site": saved.code, "site_version": saved.version}
