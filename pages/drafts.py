"""Forms that keep themselves: every change is saved as a draft, in the order it was made.

A form's parts are named after it: ``<name>-version``, ``-page``, ``-stamp``, ``-saved``,
``-autosave-message``, and, where a person may put their own words over another's, ``-overwrite`` and
``-theirs``; ``-send`` takes the click of the button that ends the draft.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx, no_update

from components.conflict import conflict_notice, notice
from components.formatting import local_moment
from pages.parsing import as_version
from server.guard import Conflict, Invalid, Permission, context, guarded_callback

Field = tuple[Any, str]
"""A part of a form: its id, or the pattern of its ids, and the property that holds what was filled in."""


class Draft(Protocol):
    """A form as it was sent, with the version of the draft it was made from."""

    @property
    def version(self) -> int:
        """The draft's version; 0 when there was none."""


_D = TypeVar("_D", bound=Draft)


def form_of(words: Sequence[Field], *besides: State) -> tuple[State, ...]:
    """The form as a whole, in the order it is sent: what is filled in, then what says which form it is."""
    return (*(State(*word) for word in words), *besides)


def autosaved(
    name: str,
    words: Sequence[Field],
    form: Sequence[State],
    *,
    permission: Permission,
    example: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    read: Callable[[tuple[Any, ...]], _D],
    save: Callable[[_D, int, int], int],
    overwrites: bool = True,
) -> None:
    """Keep a form's draft while a person types.

    ``read`` makes the draft of the values of ``form`` and raises Invalid; ``save`` keeps it, given the
    version it was made from and the number of the change, and returns its new version; it raises Conflict
    and Invalid. With ``overwrites`` a conflict offers to put one's own words over the others.
    """
    _told_when_saved(name)
    # Every change gets the next number at once; the save then takes all fields as they are. Saves that
    # overtake each other on the way are put in order by that number.
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="stamp"),
        Output(f"{name}-stamp", "data"),
        *(Input(*word) for word in words),
        State(f"{name}-stamp", "data"),
        prevent_initial_call=True,
    )
    shown = [
        Output(f"{name}-version", "data"),
        Output(f"{name}-saved", "children"),
        Output(f"{name}-autosave-message", "children"),
    ]
    asked: list[Any] = [Input(f"{name}-stamp", "data")]
    if overwrites:
        shown += [Output(f"{name}-overwrite", "hidden"), Output(f"{name}-theirs", "data")]
        asked += [Input(f"{name}-overwrite", "n_clicks"), State(f"{name}-theirs", "data")]
    offered = len(shown) - 3

    @guarded_callback(
        *shown, *asked, *form, permission=permission, example=example, prevent_initial_call=True
    )
    def _autosave(stamp: Any, *values: Any) -> tuple[Any, ...]:
        """Keep the draft whenever the person stops typing; on a conflict, show both versions."""
        theirs = values[1] if overwrites else None
        mine = values[len(asked) - 1 :]
        keep_mine = overwrites and ctx.triggered_id == f"{name}-overwrite" and theirs is not None
        try:
            sent = read(mine)
            saved = save(sent, as_version(theirs) if keep_mine else sent.version, as_version(stamp or 0))
        except Conflict as error:
            offer = (error.saved_version == 0, error.saved_version)[:offered]
            return no_update, "草稿未保存", conflict_notice(error), *offer
        except Invalid as error:
            return no_update, "草稿未保存", notice(error.message), *[no_update] * offered
        told = f"草稿已于 {local_moment(context().clock.now())[-5:]} 保存"
        return saved, told, "", *(True, None)[:offered]


def _told_when_saved(name: str) -> None:
    """Let the page know that nothing typed is unsaved any more: it no longer asks before it is left."""
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="saved"),
        Output(f"{name}-saved", "title"),
        Input(f"{name}-saved", "children"),
    )


def sent_when_settled(name: str, button: str) -> None:
    """Let a form go when its last words are saved: one may press the button while they are on their way."""
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="settled"),
        Output(f"{name}-send", "data"),
        Input(button, "n_clicks"),
        prevent_initial_call=True,
    )
