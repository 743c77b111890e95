"""Tabs of a project's and a node's pages: each capability adds its own, none knows the others.

A tab is a page of its own with an address of its own; what one of them reads costs the others nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dash import dcc, html

from components.attributes import aria
from pages.frame import PageRequest
from server.guard import Permission


class TabSubject(StrEnum):
    """What a row of tabs is about."""

    PROJECT = "projects"
    NODE = "nodes"


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab; ``name`` is the last part of its address, empty for the first page of the subject."""

    subject: TabSubject
    name: str
    label: str
    order: int
    permission: Permission = Permission.PROJECT_READ


_TABS: list[Tab] = []


def register_tab(
    subject: TabSubject,
    name: str,
    label: str,
    order: int,
    permission: Permission = Permission.PROJECT_READ,
) -> None:
    """Add a tab; its page is registered apart, at ``/{subject}/<code>/{name}`` with the same permission."""
    _TABS.append(Tab(subject, name, label, order, permission))


def tab_bar(asked: PageRequest, subject: TabSubject, code: str, active: str) -> Any:
    """The row of tabs this person may open; nothing where there is only one."""
    tabs = sorted(
        (tab for tab in _TABS if tab.subject is subject and asked.actor.may(tab.permission)),
        key=lambda tab: tab.order,
    )
    if len(tabs) < 2:
        return None
    links = [
        # The page one is on is no way to anywhere, and a dcc.Link cannot say that it is the current one.
        html.Span(tab.label, className="tab is-on", **aria(current="page"))
        if tab.name == active
        else dcc.Link(
            tab.label,
            href=asked.href("/".join(filter(None, [f"/{subject}/{code}", tab.name]))),
            className="tab",
        )
        for tab in tabs
    ]
    return html.Nav(links, className="tabs", **aria(label="分页"))
