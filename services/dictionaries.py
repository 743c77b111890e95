"""Code lists: what may be chosen, what an old fact's choice is called, and keeping the lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from data_access.models import DictionaryEntry, DictionaryEntryRevision
from data_access.queries import dictionaries as dictionary_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.dictionaries import BY_CODE, DICTIONARIES, WORK_STOP_REASONS, Dictionary, Entry, merged
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from services.context import Context
from services.versions import check_version

__all__ = [
    "DICTIONARIES",
    "WORK_STOP_REASONS",
    "Dictionary",
    "DictionaryView",
    "Entry",
    "all_dictionaries",
    "check_choice",
    "entries",
    "save_entry",
]

LABEL_LIMIT, NOTE_LIMIT = 80, 200
ENTRY_LIMIT = 200
_NUMBERED = re.compile(r"e([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class DictionaryView:
    """A code list with all its entries, retired ones last; ``version`` is for saving."""

    dictionary: Dictionary
    entries: tuple[Entry, ...]
    version: int


def entries(session: Session, code: str, view: AsOf) -> tuple[Entry, ...]:
    """All entries of a code list at a point of view, retired ones last; one statement.

    Offer the active ones for choosing; look up old choices among all. Raises KeyError for an unknown list.
    """
    recorded = dictionary_queries.recorded(session, view)
    return merged(BY_CODE[code].standard, recorded.get(code, ()))


def check_choice(session: Session, code: str, choice: str, view: AsOf) -> str | None:
    """The chosen entry's code, None for no choice. Raises Invalid for what may not be chosen."""
    if not choice:
        return None
    if any(entry.code == choice and entry.active for entry in entries(session, code, view)):
        return choice
    raise Invalid(f"“{BY_CODE[code].name}”中没有这一项，或已停用，请重新选择。", {"category": "请重新选择"})


def all_dictionaries(context: Context, actor: Actor) -> tuple[DictionaryView, ...]:
    """Every code list as it is today."""
    actor.require(Permission.DICTIONARY_MANAGE)
    with context.database.reading() as session:
        recorded = dictionary_queries.recorded(session, _today(context))
        return tuple(
            DictionaryView(
                dictionary,
                merged(dictionary.standard, recorded.get(dictionary.code, ())),
                dictionary_queries.version(session, dictionary.code),
            )
            for dictionary in DICTIONARIES
        )


def _today(context: Context) -> AsOf:
    return AsOf(context.today, EVERYTHING_KNOWN)


def save_entry(
    context: Context,
    actor: Actor,
    dictionary: str,
    code: str,
    wanted: Entry,
    version: int,
) -> int:
    """Add an entry (empty ``code``) or change one, from today on; ``wanted.code`` does not count.

    Returns the ledger's number, or ``version`` when nothing differs. Raises NotFound, Conflict when
    somebody changed the list after ``version``, Invalid.
    """
    actor.require(Permission.DICTIONARY_MANAGE)
    if dictionary not in BY_CODE:
        raise NotFound("没有这个字典，请刷新页面后重试。")
    wanted = _checked(wanted)
    with context.database.writing(actor) as work:
        present = {found.code: found for found in entries(work.session, dictionary, _today(context))}
        if code and code not in present:
            raise NotFound("没有这一项，请刷新页面后重试。")
        if code and present[code] == replace(wanted, code=code):
            return version
        saved = dictionary_queries.version(work.session, dictionary)
        check_version(work.session, version, saved, "这个字典")
        if any(other.label == wanted.label for other in present.values() if other.code != code):
            raise Invalid(
                f"已有名为“{wanted.label}”的项（可能已停用），请改名或重新启用。", {"label": "重名"}
            )
        if not code and len(present) >= ENTRY_LIMIT:
            raise Invalid(f"一个字典最多 {ENTRY_LIMIT} 项。")
        return _record(work, dictionary, replace(wanted, code=code or _next_code(present)), present.get(code))


def _checked(wanted: Entry) -> Entry:
    label, note = wanted.label.strip(), wanted.note.strip()
    if not label or len(label) > LABEL_LIMIT:
        raise Invalid(f"请填写名称，不超过 {LABEL_LIMIT} 字。", {"label": "必填"})
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"说明不超过 {NOTE_LIMIT} 字。", {"note": "过长"})
    if not 0 <= wanted.position <= 9999:
        raise Invalid("排序须为 0 至 9999 的整数。", {"position": "超出范围"})
    return replace(wanted, label=label, note=note)


def _next_code(present: dict[str, Entry]) -> str:
    numbers = [int(found[1]) for code in present if (found := _NUMBERED.fullmatch(code))]
    return f"e{max(numbers, default=0) + 1}"


def _record(work: UnitOfWork, dictionary: str, wanted: Entry, before: Entry | None) -> int:
    identity = dictionary_queries.entry(work.session, dictionary, wanted.code)
    if identity is None:
        identity = DictionaryEntry(dictionary=dictionary, code=wanted.code)
        work.session.add(identity)
        work.session.flush()
    seq = work.record(
        "dictionary.save",
        "dictionary",
        f"{dictionary}/{wanted.code}",
        _as_document(before) if before else None,
        _as_document(wanted),
    )
    work.session.add(
        DictionaryEntryRevision(
            entry_id=identity.id,
            label=wanted.label,
            position=wanted.position,
            active=wanted.active,
            note=wanted.note or None,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    return seq


def _as_document(entry: Entry) -> dict[str, object]:
    return {"label": entry.label, "position": entry.position, "active": entry.active, "note": entry.note}
