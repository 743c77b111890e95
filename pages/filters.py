"""The filters of a list: each is a word in the address, so that a view can be sent to a colleague."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import dash_bootstrap_components as dbc
from dash import dcc, html

from pages.frame import PageRequest


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list at ``path`` is filtered by: ``given`` has the text of each filter, empty when it is off.

    Those named in ``several`` take more than one value, joined by commas; the others one at a time.
    """

    asked: PageRequest
    path: str
    given: Mapping[str, str]
    several: frozenset[str] = frozenset()

    def href(self, **changes: str) -> str:
        """The address of the list with these filters changed."""
        return self.asked.href(self.path, **{**self.given, **changes})

    def on(self, name: str, value: str) -> bool:
        """Whether a filter has this value, alone or among others."""
        return value in self.given[name].split(",")

    def chip(self, name: str, value: str, text: str) -> dcc.Link:
        """A link that switches one value of a filter on, or off when it is on."""
        on = self.on(name, value)
        others = [item for item in self.given[name].split(",") if item and item != value]
        kept = others if name in self.several else []
        following = ",".join(kept if on else [*kept, value])
        return dcc.Link(text, href=self.href(**{name: following}), className="chip is-on" if on else "chip")

    def chips(self, name: str, counted: Iterable[tuple[str, str, int]]) -> list[dcc.Link]:
        """Chips of (value, words, count); those without any are left out, unless they are on."""
        return [
            self.chip(name, value, f"{words} {count}")
            for value, words, count in counted
            if count or self.on(name, value)
        ]

    def departments(self, control_id: str, label: str, names: Iterable[tuple[int, str]]) -> html.Label:
        """The department scope: choosing one goes to its address."""
        options = [{"label": f"全部{label}", "value": self.href(department="")}]
        options += [{"label": name, "value": self.href(department=str(key))} for key, name in names]
        chosen = self.href(department=self.given["department"])
        return html.Label(
            [
                html.Span(label, className="visually-hidden"),
                dbc.Select(id=control_id, options=options, value=chosen),
            ]
        )

    def cleared(self, className: str = "chip", **kept: str) -> dcc.Link:
        """The way back to the whole list."""
        return dcc.Link("清除筛选", href=self.asked.href(self.path, **kept), className=className)

    def exports(self, table: str, *, follows_search: bool = False, **changes: str) -> list[html.A]:
        """The filtered list as files of the table exchange.

        With ``follows_search`` the link takes along what was typed into a search box since.
        """
        marks: dict[str, str] = {"data-with-filters": ""} if follows_search else {}
        return [
            html.A(
                words,
                href=self.asked.href(f"/exchange/{table}.{extension}", **{**self.given, **changes}),
                download="",
                **marks,  # type: ignore[arg-type]
            )
            for words, extension in (("导出 Excel", "xlsx"), ("导出 CSV", "csv"))
        ]
