"""The API for programs: plan and network read, figures of units sent in. See docs/mechanisms/api.md."""

from __future__ import annotations

# The routes are registered by being imported.
import server.api.indicators
import server.api.network
import server.api.plan  # noqa: F401
from server.api.document import api_guide, openapi
from server.api.operations import api

__all__ = ["api", "api_guide", "openapi"]
