"""Characters as people's spreadsheets hold them, brought to one form. The same table is in tables.js."""

from __future__ import annotations

import re

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNFIT = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]")
"""Control characters and halves of characters: no text, and no database takes them."""


def clean(text: str) -> str:
    """Text without invisible characters, with ordinary spaces, one kind of line break, and trimmed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _UNFIT.sub("", _INVISIBLE.sub("", text))
    return _SPACES.sub(" ", text).strip(" \t\n")


def fold(text: str) -> str:
    """Cleaned text with full-width letters, digits and signs as half-width ones: for all but free text."""
    folded = "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c for c in clean(text))
    return folded.replace("\u2212", "-").replace("\ufe63", "-").strip(" \t\n")
