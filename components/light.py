"""Lights and tags: always shape, word and colour together."""

from __future__ import annotations

from typing import Any

from dash import html

from components.labels import LIGHTS, PROJECT_STATES, REPORTING, WORK_KINDS, WORKFLOW_STATES, Label
from domain.projects.lights import Light
from domain.projects.reporting import ReportingStatus
from domain.projects.work import ProjectState, WorkKind
from domain.workflow import State


def light_badge(
    light: Light, *, reason: str = "", big: bool = False, bare: bool = False, **props: Any
) -> html.Span:
    """A light as one component; `reason` (灯色依据) shows on hover, `bare` leaves out the tinted ground."""
    label = LIGHTS[light]
    classes = ["light", label.css, "light-big" if big else "", "light-bare" if bare else ""]
    if reason:
        props["title"] = reason
    return html.Span(label.text, className=" ".join(filter(None, classes)), **props)


def tag(value: WorkKind | ProjectState | ReportingStatus | State, **props: Any) -> html.Span:
    """The tag of a kind of work, a project state, a reporting status or a workflow state."""
    label = _label(value)
    return html.Span(label.text, className=label.css, **props)


def plain_tag(text: str, tone: str = "", **props: Any) -> html.Span:
    """A tag with any word; `tone` is one of normal, watch, behind, done, unset, accent or empty."""
    return html.Span(text, className=f"tag tag-{tone}" if tone else "tag", **props)


def icon(name: str, **props: Any) -> html.I:
    """One of the icons of ``server.frontend.ICONS``; decoration only, so hidden from screen readers."""
    props.setdefault("aria-hidden", "true")
    return html.I(className=f"ci ci-{name}", **props)


def _label(value: WorkKind | ProjectState | ReportingStatus | State) -> Label:
    match value:
        case WorkKind():
            return WORK_KINDS[value]
        case ProjectState():
            return PROJECT_STATES[value]
        case ReportingStatus():
            return REPORTING[value]
        case State():
            return WORKFLOW_STATES[value]
