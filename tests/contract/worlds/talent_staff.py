"""The staff register of the world: everybody who has hours and applications of their own is on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from data_access.queries.talent import staff as staff_queries
from services.context import Context
from tests.support.staff import enrol, terms

NUMBER = "YG0001"
"""Somebody of the own department, looked at by others."""


def build(context: Context, people: Mapping[str, str], own_department: int) -> dict[str, Any]:
    """Put people on the register by log-in name and name, the one who is looked at first."""
    ids = enrol(context, [(login, name, terms(own_department)) for login, name in people.items()])
    with context.database.reading() as session:
        version = staff_queries.version(session, ids[NUMBER])
    return {
        "staff": {
            "id": ids[NUMBER],
            "ids": dict(zip(people, ids.values(), strict=True)),
            "key": f"P{ids[NUMBER]}",
            "number": NUMBER,
            "title": terms(own_department).title,
            "department": own_department,
            "version": version,
        }
    }
