"""Two people on one thing: the check every write makes of the version its form was opened with.

A use case calls what the form saw ``version``. Most are numbers of the ledger: the last change of the
thing, 0 before the first. A write that would change nothing returns the version it was given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from data_access.queries.people import author_of_change
from domain.errors import Conflict, FieldConflict

__all__ = ["check_version", "overtaken"]


def check_version(
    session: Session,
    seen: int,
    saved: int,
    what: str,
    differences: Callable[[], Sequence[FieldConflict]] | None = None,
) -> None:
    """Raise Conflict when ``saved``, the ledger's number of the last change, is not what the form saw.

    ``what`` names the thing for the reader (这个项目). ``differences`` is asked, on a conflict alone, for the
    two versions side by side; a form that shows them keeps what was typed.
    """
    if seen != saved:
        found = None if differences is None else differences()
        raise overtaken(author_of_change(session, saved), saved, what, found)


def overtaken(
    author: str, saved: int, what: str, differences: Sequence[FieldConflict] | None = None
) -> Conflict:
    """The conflict of a form that somebody was faster than, for versions that are no numbers of the ledger.

    ``author`` is the other person's name; ``differences`` as in ``check_version``, None when none are shown.
    """
    advice = (
        "，本次操作没有执行。请刷新页面，核对后再操作。"
        if differences is None
        else "。您填写的内容仍保留在页面上，请对照后再保存。"
    )
    return Conflict(
        f"您打开页面之后，{author}已经修改过{what}{advice}",
        tuple(differences or ()),
        saved_by=author,
        saved_version=saved,
    )
