"""How the sections of a person's page look: a room registers a renderer under its section's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pages.frame import PageRequest

__all__ = ["RENDERERS", "Renderer", "renderer"]

Renderer = Callable[[PageRequest, str, Any], Any]
"""Makes a card of a section's heading and view."""

RENDERERS: dict[str, Renderer] = {}


def renderer(name: str) -> Callable[[Renderer], Renderer]:
    """Make a function the look of the section with this name (a decorator)."""

    def register(made: Renderer) -> Renderer:
        RENDERERS[name] = made
        return made

    return register
