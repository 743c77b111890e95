"""What every page shares: the point of view from its address, its links, and its states when things fail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec

from dash import dcc, html, no_update

from components.cards import page_head
from components.conflict import conflict_notice, notice
from components.links import page_href
from components.states import EmptyReason, empty
from server.guard import (
    Actor,
    CockpitError,
    Conflict,
    Context,
    Forbidden,
    GuardedPage,
    Invalid,
    NotFound,
    ViewRequest,
    context,
    current_actor,
    guarded_page,
    view_request,
)

_P = ParamSpec("_P")


@dataclass(frozen=True)
class PageRequest:
    """Who asks for a page, of which installation, from which point of view."""

    actor: Actor
    context: Context
    wanted: ViewRequest
    parameters: Mapping[str, Any]

    @property
    def view(self) -> dict[str, str]:
        """The view parameters that links of the page carry on."""
        given = {
            "plan": self.wanted.plan,
            "asof": self.wanted.asof,
            "known": self.wanted.known,
            "basis": self.wanted.basis,
        }
        return {name: value for name, value in given.items() if value}

    def text(self, name: str, limit: int = 100) -> str:
        """A parameter of the address as short text; empty when it is not given or not text."""
        value = self.parameters.get(name)
        return value[:limit] if isinstance(value, str) else ""

    def href(self, path: str, /, **parameters: Any) -> str:
        """The address of another page from the same point of view."""
        return page_href(path, self.view, **parameters)


def done(what: str, number: int) -> str:
    """The query that shows a page anew, with what was done; the number makes the address a new one."""
    return f"?done={what}&at={number}"


def told(asked: PageRequest, words: Mapping[str, str]) -> list[Any]:
    """What was done before the page was shown anew, by the word that ``done`` put into its address."""
    found = words.get(asked.text("done"))
    return [notice(found, "good")] if found else []


def on_click(
    buttons: int = 1, *, besides: tuple[type[CockpitError], ...] = ()
) -> Callable[[Callable[_P, str]], Callable[_P, tuple[Any, Any]]]:
    """Make of a function that does what a button asks a callback of a ``dcc.Location`` and a message.

    The function returns the address that shows the page anew (``done``). Its first ``buttons`` values are
    counts of clicks: without any, nothing happens. Invalid, Conflict and what is named ``besides`` are told
    beside the form; everything else goes to the guard.
    """

    told_here: tuple[type[CockpitError], ...] = (Invalid, Conflict, *besides)

    def made(act: Callable[_P, str]) -> Callable[_P, tuple[Any, Any]]:
        @wraps(act)
        def answer(*values: _P.args, **named: _P.kwargs) -> tuple[Any, Any]:
            if not any(values[:buttons]):
                return no_update, no_update
            try:
                return act(*values, **named), ""
            except told_here as error:
                if isinstance(error, Conflict) and error.differences:
                    return no_update, conflict_notice(error)
                return no_update, notice(error.message)

        return answer

    return made


def register_page(page: GuardedPage, module: str, build: Callable[[PageRequest], Any]) -> None:
    """Register a page whose ``build`` makes its content; what is wrong with the address is shown in place."""

    def layout(**parameters: Any) -> Any:
        # The page's own permission was checked before; what is refused here is the row.
        try:
            asked = PageRequest(current_actor(), context(), view_request(parameters), parameters)
            return html.Div(build(asked), className="page")
        except (NotFound, Invalid, Forbidden) as error:
            return html.Div(problem(page.title, error), className="page")

    guarded_page(page, module, layout)


_PROBLEMS = {
    NotFound: (EmptyReason.NO_DATA, "没有找到"),
    Invalid: (EmptyReason.NO_HIT, "网址中的条件有误"),
    Forbidden: (EmptyReason.NO_RIGHT, "没有权限"),
}


def problem(title: str, error: NotFound | Invalid | Forbidden) -> list[Any]:
    """The state of a page that cannot be shown: why, and the way back."""
    reason, heading = next(found for kind, found in _PROBLEMS.items() if isinstance(error, kind))
    return [
        page_head(title),
        empty(
            reason,
            error.message,
            title=heading,
            actions=[dcc.Link("回到首页", href="/", className="btn-line")],
        ),
    ]
