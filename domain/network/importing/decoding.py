"""From the bytes of a text file to its characters, whichever of the usual encodings it was saved in."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.errors import Invalid

UNREADABLE = (
    "文件的文字编码无法识别，可能已损坏或不是文本文件。请用 Excel 或 WPS 打开，"
    "另存为“CSV UTF-8（逗号分隔）”或“Excel 工作簿（.xlsx）”后再上传。"
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ENCODING_WORDS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "gb18030": "GB18030（GBK）", "utf-16": "UTF-16"}
"""The encodings that are read, by the name of their codec, as people know them."""


@dataclass(slots=True)
class _Attempt:
    """One encoding that the bytes may be of, until they turn out not to be."""

    name: str
    decoder: codecs.IncrementalDecoder

    @classmethod
    def of(cls, name: str) -> _Attempt:
        return cls(name, codecs.getincrementaldecoder(name)("strict"))

    def takes(self, chunk: bytes, final: bool = False) -> bool:
        try:
            text = self.decoder.decode(chunk, final)
        except UnicodeError:
            return False
        return "\0" not in text


def detect_encoding(chunks: Iterable[bytes]) -> str:
    """The codec that reads the whole of a text: UTF-8 with or without its mark, UTF-16 with, GB18030.

    Every byte is looked at, since a file is UTF-8 to its last line or not at all. Raises Invalid for what is
    empty, binary or in none of them.
    """
    attempts: list[_Attempt] | None = None
    for chunk in chunks:
        if not chunk:
            continue
        if attempts is None:
            marked = next((name for mark, name in _BYTE_ORDER_MARKS if chunk.startswith(mark)), None)
            names = (marked,) if marked else ("utf-8", "gb18030")
            attempts = [_Attempt.of(name) for name in names]
        attempts = [attempt for attempt in attempts if attempt.takes(chunk)]
        if not attempts:
            raise Invalid(UNREADABLE)
    if attempts is None:
        raise Invalid("文件是空的，请检查后重新选择。")
    for attempt in attempts:
        if attempt.takes(b"", final=True):
            return attempt.name
    raise Invalid(UNREADABLE)


def decoded(chunks: Iterable[bytes], encoding: str) -> Iterator[str]:
    """The characters of a text, piece by piece. Raises Invalid where the bytes are not of the encoding."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        for chunk in chunks:
            yield decoder.decode(chunk)
        yield decoder.decode(b"", True)
    except UnicodeError:
        raise Invalid(UNREADABLE) from None
