"""Points of view."""

from __future__ import annotations

from collections.abc import Mapping

from domain.asof import Basis, Knowledge

KNOWLEDGE: Mapping[Knowledge, str] = {Knowledge.NOW: "现在所知", Knowledge.THEN: "当日所知"}

BASES: Mapping[Basis, str] = {Basis.APPROVED: "仅已审定", Basis.PROVISIONAL: "含待审"}
