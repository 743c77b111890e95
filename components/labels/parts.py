"""What every room of labels is made of: a state's label, and the ledger's words of a capability."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Label:
    """What stands for one state: the word, the name of an icon (``ci-…``) and a CSS class."""

    text: str
    icon: str
    css: str


@dataclass(frozen=True, slots=True)
class LedgerWords:
    """What a capability calls its changes: the actions, the kinds of things, their fields and values.

    A field is named ``<kind>.<field>``; one that means the same for every kind goes by itself. ``people`` and
    ``departments`` list the fields, by themselves, that hold their ids.
    """

    actions: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
