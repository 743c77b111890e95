"""The paragraphs of a Word document, read as a stream: text, outline levels, automatic numbers, tables.

Nothing but three parts of the package is unpacked, within limits; a document type declaration, and with it
every entity, is refused. Numbers that Word reckons are not in the text and are reckoned here.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

from domain.errors import Invalid
from domain.plan_document import SourceLine

PART_LIMIT = 60_000_000
"""Bytes of a part once it is unpacked; a plan of a thousand pages has a third of that."""
TEXT_LIMIT = 3_000_000
"""Characters of a document."""
DAMAGED = "Word 文档已损坏或不完整，读不出来。请用 Word 或 WPS 打开，另存为 .docx 后再上传。"
TOO_LONG = f"文档超过 {TEXT_LIMIT // 10_000} 万字，不像一份规划。请只保留要导入的部分后再上传。"

_FAILURES = (
    expat.ExpatError, ElementTree.ParseError, zipfile.BadZipFile, zlib.error, struct.error,
    NotImplementedError, RuntimeError, EOFError, ValueError, LookupError, OSError,
)  # fmt: skip
"""What reading a package that was damaged or tampered with may raise."""
_CHUNK = 1 << 18
_SKIPPED = frozenset({"Fallback", "moveFrom", "pPrChange", "rPrChange", "del", "rt", "instrText"})
"""Elements whose text is no part of what one reads: doubles for old programs, what was moved or deleted."""
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class WordText:
    """The paragraphs of a document, numbered from 1 with the empty ones, and how many pictures it has."""

    lines: tuple[SourceLine, ...]
    pictures: int


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    outline: int | None = None
    number_id: str = ""
    level: int = 0


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    style: str = ""
    outline: int | None = None
    number_id: str | None = None
    level: int | None = None


def read_word(file: Path) -> WordText:
    """The paragraphs of a .docx file. Raises Invalid, saying what to do, for what cannot be read."""
    try:
        with zipfile.ZipFile(file) as package:
            names = set(package.namelist())
            styles = _styles(_part(package, "word/styles.xml")) if "word/styles.xml" in names else {}
            numbers = _Numbers({}, {})
            if "word/numbering.xml" in names:
                numbers = _numbering(_part(package, "word/numbering.xml"))
            _check_size(package, "word/document.xml")
            walk = _Walk(styles, numbers)
            with package.open("word/document.xml") as part:
                parser = _parser(walk)
                while chunk := part.read(_CHUNK):
                    parser.Parse(chunk, False)
                parser.Parse(b"", True)
    except Invalid:
        raise
    except _FAILURES:
        raise Invalid(DAMAGED, {"content": "已损坏"}) from None
    return WordText(tuple(walk.lines), walk.pictures)


def _check_size(package: zipfile.ZipFile, name: str) -> None:
    # The size that a package declares is the most that is ever unpacked.
    if package.getinfo(name).file_size > PART_LIMIT:
        raise Invalid(TOO_LONG, {"content": "过大"})


def _part(package: zipfile.ZipFile, name: str) -> ElementTree.Element:
    _check_size(package, name)
    data = package.read(name)
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = _refuse_doctype
    guard.Parse(data, True)
    return ElementTree.fromstring(data)


def _refuse_doctype(*_: object) -> None:
    raise Invalid(DAMAGED, {"content": "已损坏"})


def _parser(walk: _Walk) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    return parser


def _local(name: str) -> str:
    return name.rpartition(" ")[2].rpartition("}")[2]


def _value(attributes: Mapping[str, str]) -> str:
    return next((value for name, value in attributes.items() if _local(name) == "val"), "")


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


class _Walk:
    """Follows the document's elements and puts down each paragraph as it ends."""

    def __init__(self, styles: Mapping[str, _Style], numbers: _Numbers) -> None:
        self.lines: list[SourceLine] = []
        self.pictures = 0
        self._styles, self._numbers = styles, numbers
        self._open: list[_Paragraph] = []
        self._tables = self._skipping = self._properties = self._size = self._paragraphs = 0
        self._contents: list[bool] = []
        self._in_text = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = _local(name)
        if local in _SKIPPED:
            self._skipping += 1
        if self._skipping:
            return
        if local == "p" and "wordprocessingml" in name:
            self._open.append(_Paragraph())
        elif local == "tbl":
            self._tables += 1
        elif local == "sdt":
            self._contents.append(False)
        elif local == "docPartGallery" and self._contents:
            self._contents[-1] = _value(attributes) == "Table of Contents"
        elif local in ("blip", "imagedata"):
            self.pictures += 1
        elif self._open:
            self._inside(local, attributes)

    def _inside(self, local: str, attributes: dict[str, str]) -> None:
        paragraph = self._open[-1]
        if local == "pPr":
            self._properties += 1
        elif local == "t":
            self._in_text = True
        elif not self._properties:
            signs = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
            paragraph.parts.append(signs.get(local, ""))
        elif local == "pStyle":
            paragraph.style = _value(attributes)
        elif local == "numId":
            paragraph.number_id = _value(attributes)
        elif local == "ilvl":
            paragraph.level = _whole(_value(attributes))
        elif local == "outlineLvl":
            paragraph.outline = _whole(_value(attributes))

    def text(self, data: str) -> None:
        """Words of a run."""
        if self._in_text and not self._skipping and self._open:
            self._size += len(data)
            if self._size > TEXT_LIMIT:
                raise Invalid(TOO_LONG, {"content": "过大"})
            self._open[-1].parts.append(data)

    def end(self, name: str) -> None:
        """An element ends."""
        local = _local(name)
        if local in _SKIPPED:
            self._skipping -= 1
        if self._skipping:
            return
        if local == "p" and "wordprocessingml" in name and self._open:
            self._put_down(self._open.pop())
        elif local == "tbl":
            self._tables -= 1
        elif local == "sdt" and self._contents:
            self._contents.pop()
        elif local == "pPr" and self._properties:
            self._properties -= 1
        elif local == "t":
            self._in_text = False

    def _put_down(self, paragraph: _Paragraph) -> None:
        self._paragraphs += 1
        style = _resolved(self._styles, paragraph.style)
        text = "".join(paragraph.parts).strip(" \t\n")
        if not text:
            return
        number_id = style.number_id if paragraph.number_id is None else paragraph.number_id
        level = style.level if paragraph.level is None else paragraph.level
        outline = style.outline if paragraph.outline is None else paragraph.outline
        number = self._numbers.next(number_id, level) if number_id else ""
        self.lines.append(
            SourceLine(
                self._paragraphs,
                f"{number}{text}",
                # The tenth level stands for the body.
                outline=outline + 1 if outline is not None and outline < _LEVELS else None,
                contents=any(self._contents) or style.name.startswith("toc "),
                boxed=self._tables > 0,
            )
        )


def _children(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (child for child in element if _local(child.tag) == name)


def _of(element: ElementTree.Element, *path: str) -> str:
    """The value of an element some steps below; empty when it is not there."""
    found: ElementTree.Element | None = element
    for name in path:
        found = next(_children(found, name), None) if found is not None else None
    return _value(found.attrib) if found is not None else ""


def _attribute(element: ElementTree.Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if _local(key) == name), "")


def _styles(root: ElementTree.Element) -> dict[str, _Style]:
    found = {}
    for element in _children(root, "style"):
        name = _of(element, "name").lower()
        outline = _whole(_of(element, "pPr", "outlineLvl"))
        if outline is None and name.startswith("heading ") and (level := _whole(name[8:])):
            outline = level - 1
        found[_attribute(element, "styleId")] = _Style(
            name,
            _of(element, "basedOn"),
            outline,
            _of(element, "pPr", "numPr", "numId"),
            _whole(_of(element, "pPr", "numPr", "ilvl")) or 0,
        )
    return found


def _resolved(styles: Mapping[str, _Style], style_id: str) -> _Style:
    """A style with what it inherits."""
    own = styles.get(style_id, _Style())
    outline, number_id, level = own.outline, own.number_id, own.level
    above = own
    for _ in range(20):
        above = styles.get(above.based_on, _Style())
        outline = above.outline if outline is None else outline
        if not number_id and above.number_id:
            number_id, level = above.number_id, above.level
    return _Style(own.name, own.based_on, outline, number_id, level)


def _numbering(root: ElementTree.Element) -> _Numbers:
    lists: dict[str, dict[int, _Level]] = {}
    for element in _children(root, "abstractNum"):
        levels = {}
        for level in _children(element, "lvl"):
            at = _whole(_attribute(level, "ilvl"))
            start = _whole(_of(level, "start"))
            if at is not None and at < _LEVELS:
                levels[at] = _Level(
                    1 if start is None else start, _of(level, "numFmt"), _of(level, "lvlText")
                )
        lists[_attribute(element, "abstractNumId")] = levels
    names = {
        _attribute(element, "numId"): _of(element, "abstractNumId") for element in _children(root, "num")
    }
    restarted = {
        _attribute(element, "numId"): {
            at: start
            for override in _children(element, "lvlOverride")
            if (at := _whole(_attribute(override, "ilvl"))) is not None
            and (start := _whole(_of(override, "startOverride"))) is not None
        }
        for element in _children(root, "num")
    }
    return _Numbers(lists, names, restarted)


class _Numbers:
    """Reckons automatic numbers as Word does: each list counts on, and starts anew below a higher level."""

    def __init__(
        self,
        lists: Mapping[str, Mapping[int, _Level]],
        names: Mapping[str, str],
        restarted: Mapping[str, Mapping[int, int]] | None = None,
    ) -> None:
        self._lists, self._names, self._restarted = lists, names, dict(restarted or {})
        self._counts: dict[str, dict[int, int]] = {}

    def next(self, number_id: str, at: int) -> str:
        """The next number of a list at a level, as it is shown; empty for bullets and unknown ways."""
        name = self._names.get(number_id, "")
        levels = self._lists.get(name, {})
        level = levels.get(at)
        if level is None:
            return ""
        counts = self._counts.setdefault(name, {})
        for deep, start in self._restarted.pop(number_id, {}).items():
            counts[deep] = start - 1
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in range(at + 1, _LEVELS):
            counts.pop(deeper, None)
        shown = level.text
        for other in range(at + 1):
            above = levels.get(other, _Level())
            formed = _formed(counts.get(other, above.start), above.form)
            if f"%{other + 1}" in shown and not formed:
                return ""
            shown = shown.replace(f"%{other + 1}", formed)
        return f"{shown} " if shown.strip() and level.form not in ("bullet", "none") else ""


_DIGITS = "零一二三四五六七八九"
_ENCLOSED = {"decimalEnclosedCircle": 0x2460, "decimalEnclosedCircleChinese": 0x2460}
_ENCLOSED |= {"decimalEnclosedParen": 0x2474, "decimalEnclosedFullstop": 0x2488}


def _formed(number: int, form: str) -> str:
    if form in ("decimal", "decimalHalfWidth", "decimalFullWidth", "decimalFullWidth2", "decimalZero"):
        return str(number)
    if form in _ENCLOSED and 1 <= number <= 20:
        return chr(_ENCLOSED[form] + number - 1)
    if form.startswith(("chineseCounting", "japaneseCounting", "taiwaneseCounting", "ideographDigital")):
        return _chinese(number)
    return ""


def _chinese(number: int) -> str:
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    return f"{_DIGITS[tens] if tens > 1 else ''}{'十' if tens else ''}{_DIGITS[ones] if ones else ''}"
