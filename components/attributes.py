"""HTML attributes that are no Python names."""

from __future__ import annotations

from typing import Any


def aria(**attributes: str) -> dict[str, Any]:
    """``aria-…`` attributes to spread into a component: ``aria(label="主导航")``."""
    return {f"aria-{name}": value for name, value in attributes.items()}


def data(**attributes: str) -> dict[str, Any]:
    """``data-…`` attributes to spread into a component; underscores become hyphens."""
    return {f"data-{name.replace('_', '-')}": value for name, value in attributes.items()}
