"""Plain text and Markdown: from bytes to lines."""

from __future__ import annotations

import codecs
import re

from domain.errors import Invalid
from domain.plan_document.model import SourceLine

NOT_TEXT = (
    "文件内容不是文本，或编码不是 UTF-8、GBK、UTF-16。请用记事本或 WPS 打开，另存为 UTF-8 文本后再上传。"
)
LONGEST_LINE = 4000
"""Characters of a line that are looked at: a heading stands at its beginning."""

_HASHES = re.compile(r" {0,3}(#{1,6})(?!#)(.*)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\u200b-\u200f\u202a-\u202e\u2060]")


def decode_text(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or GB 18030. Raises Invalid for anything else."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in data[:400]:
        # Text has no zero bytes unless its units are wider; the zeros of plain signs tell which way round.
        little = data[1:400:2].count(0) >= data[:400:2].count(0)
        encodings = ("utf-16-le" if little else "utf-16-be",)
    else:
        encodings = ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Invalid(NOT_TEXT, {"content": "不是文本"})


def text_lines(text: str) -> list[SourceLine]:
    """The lines of a plain text, numbered as editors number them."""
    return [SourceLine(number, _clean(line)) for number, line in enumerate(_split(text), 1)]


def markdown_lines(text: str) -> list[SourceLine]:
    """The lines of a Markdown text: headings have their level, emphasis is taken off, code is left out."""
    found = []
    fenced = ""
    for number, line in enumerate(_split(text), 1):
        fence = _FENCE.match(line)
        if fence and fenced in ("", fence[1]):
            fenced = "" if fenced else fence[1]
            continue
        if fenced:
            continue
        plain = line.replace("**", "").replace("__", "")
        heading = _HASHES.fullmatch(plain)
        title = _clean(heading[2].strip().rstrip("#").strip()) if heading else ""
        if heading and title:
            found.append(SourceLine(number, title, outline=len(heading[1])))
        else:
            found.append(SourceLine(number, _clean(plain)))
    return found


def _split(text: str) -> list[str]:
    return re.split("\r\n|\r|\n|\f|\x0b|\u2028|\u2029", text)


def _clean(line: str) -> str:
    return _CONTROLS.sub("", line[:LONGEST_LINE]).rstrip()
