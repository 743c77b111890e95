"""The indicators that the network's pages show, with all that their 口径 tells; in one statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy.orm import Session

from data_access.queries import indicators as indicator_queries
from domain.asof import AsOf
from domain.errors import Invalid
from domain.indicators.definition import Definition
from domain.indicators.views import DefinitionChange, IndicatorRecord
from domain.network.figure_views import Explained

Revisions = Mapping[str, list[tuple[IndicatorRecord, str]]]


@dataclass(frozen=True, slots=True)
class Indicators:
    """All indicators at a point of view, by code in the order of the catalogue."""

    records: Mapping[str, IndicatorRecord]
    changes: Mapping[str, tuple[DefinitionChange, ...]]
    definitions: Mapping[str, Definition]

    def explained(self, code: str) -> Explained:
        """An indicator with its 口径. Raises `Invalid` for a code there is not."""
        if code not in self.definitions:
            raise Invalid("网址中的指标编号不对，请从页面上方重新选择。", {"indicator": "没有这个指标"})
        definition = self.definitions[code]
        names = {part: self.definitions[part].name for part in definition.parts if part in self.definitions}
        parts = [change for part in definition.parts for change in self.changes.get(part, ())]
        changes = sorted({*self.changes.get(code, ()), *parts}, key=lambda change: change.effective_on)
        return Explained(definition, names, tuple(changes))


def load_indicators(session: Session, view: AsOf) -> Indicators:
    """The indicators as defined at a point of view, with every change of what they count until then.

    A ratio has changed where one of its parts has. What the system counts of its own records is none of
    the network's.
    """
    found = {
        code: revisions
        for code, revisions in indicator_queries.all_revisions(session, view).items()
        if not revisions[-1][0].definition.counted
    }
    records = {code: revisions[-1][0] for code, revisions in found.items()}
    ordered = sorted(records, key=lambda code: (records[code].position, code))
    return Indicators(
        records={code: records[code] for code in ordered},
        changes={code: _changes(revisions) for code, revisions in found.items() if len(revisions) > 1},
        definitions={code: records[code].definition for code in ordered},
    )


def _changes(revisions: list[tuple[IndicatorRecord, str]]) -> tuple[DefinitionChange, ...]:
    return tuple(
        DefinitionChange(later.effective_on, later.definition.text, reason)
        for (earlier, _), (later, reason) in pairwise(revisions)
        if _counts(earlier.definition) != _counts(later.definition)
    )


def _counts(definition: Definition) -> tuple[object, ...]:
    """What of a definition says what is counted."""
    return definition.text, definition.unit, definition.parts, definition.factor
