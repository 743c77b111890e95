"""A site of the own department that its next gate stops: it has no address and no host."""

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
        name="缺项点位", tier=Tier.DISTRICT, district="320104", street="", department_id=department
    )
    day = context.today - timedelta(days=20)
    saved = create_site(context, Actor.system(), Lane.NEW, terms, day)
    return {"gate_site": saved.code, "gate_site_version": saved.version}
