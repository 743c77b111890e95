"""Whether a file is what its name says, by its content. Nothing of it is executed or unpacked."""

from __future__ import annotations

import codecs
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from data_access.attachment_store import CHUNK
from domain.attachments import Family, FileType
from domain.errors import Invalid

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_END_OF_ZIP = b"PK\x05\x06"
_DIRECTORY_LIMIT = 2_000_000
"""Bytes of a package's list of parts; real ones stay far below, and each part listed costs memory."""
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    NotImplementedError, RuntimeError, EOFError, ValueError, LookupError, OSError,
)  # fmt: skip
"""What reading a package that was tampered with may raise."""
_UNPACKED_LIMIT = 1_000_000_000
_CONTENT_TYPES = "[Content_Types].xml"
_ALLOWED_CONTROLS = frozenset("\t\n\r\f\v")


def check_content(file: Path, kind: FileType) -> None:
    """Raise Invalid unless the content is of the kind. Pictures are judged by ``attachment_images``."""
    if file.stat().st_size == 0:
        raise Invalid("文件是空的，请检查后重新选择。", {"content": "为空"})
    check = _CHECKS.get(kind.family)
    if check is not None:
        with file.open("rb") as handle:
            check(handle, kind)


def not_what_it_says(kind: FileType, why: str = "") -> Invalid:
    """The refusal of a file whose name says something else than its content."""
    gap = " " if kind.label[0].isascii() else ""
    told = why or f"内容不是{gap}{kind.label}"
    return Invalid(
        f"文件名是 .{kind.ending}，{told}。请确认文件没有损坏、扩展名没有改过，再重新上传。",
        {"content": "与扩展名不符"},
    )


def _check_pdf(handle: BinaryIO, kind: FileType) -> None:
    if b"%PDF-" not in handle.read(1024):
        raise not_what_it_says(kind)
    size = handle.seek(0, 2)
    handle.seek(max(0, size - 4096))
    if b"%%EOF" not in handle.read():
        raise not_what_it_says(kind, "但内容不完整，可能没有下载完")


def _check_open_xml(handle: BinaryIO, kind: FileType) -> None:
    if handle.read(8) == _OLE:
        raise not_what_it_says(kind, _told_of_ole(handle))
    _check_directory(handle, kind)
    try:
        with zipfile.ZipFile(handle) as package:
            parts = {part.filename for part in package.infolist()}
            unpacked = sum(part.file_size for part in package.infolist())
            types = _content_types(package) if _CONTENT_TYPES in parts else b""
    except _DAMAGED:
        raise not_what_it_says(kind, "但内容已损坏") from None
    main = f"{kind.media_type}.main+xml".encode()
    if kind.mark not in parts or main not in types:
        raise not_what_it_says(kind, "但内容带有宏，请另存为不含宏的文件" if b"macroEnabled" in types else "")
    if unpacked > _UNPACKED_LIMIT:
        raise Invalid("文件解压后过大，不能上传，请拆分后再试。", {"content": "过大"})


def _check_directory(handle: BinaryIO, kind: FileType) -> None:
    """Refuse a package whose list of parts is missing or huge, before it is read into memory."""
    size = handle.seek(0, 2)
    handle.seek(max(0, size - 65_557))
    tail = handle.read()
    at = tail.rfind(_END_OF_ZIP)
    if at < 0 or at + 22 > len(tail):
        raise not_what_it_says(kind)
    (length,) = struct.unpack_from("<I", tail, at + 12)
    if length > _DIRECTORY_LIMIT:
        raise not_what_it_says(kind, "但内部结构不正常")


def _content_types(package: zipfile.ZipFile) -> bytes:
    with package.open(_CONTENT_TYPES) as part:
        return part.read(_DIRECTORY_LIMIT)


def _check_ole(handle: BinaryIO, kind: FileType) -> None:
    if handle.read(8) != _OLE:
        raise not_what_it_says(kind)
    names = ("Workbook", "Book") if kind.ending == "xls" else (kind.mark,)
    if not any(_has_stream(handle, name) for name in names):
        raise not_what_it_says(kind)


def _told_of_ole(handle: BinaryIO) -> str:
    """What to say of an old container under a new name: most often a document with a password to open it."""
    if _has_stream(handle, "EncryptedPackage"):
        return "但设有打开密码，请取消密码后再上传"
    return "但内容是旧版 Office 格式"


def _has_stream(handle: BinaryIO, name: str) -> bool:
    """Whether an old Office container has a stream of this name: an entry, aligned, of its directory."""
    wanted = name.encode("utf-16-le") + b"\x00\x00"
    handle.seek(0)
    start, kept = 0, b""
    while chunk := handle.read(CHUNK):
        block = kept + chunk
        at = block.find(wanted)
        while at >= 0:
            if (start - len(kept) + at) % 128 == 0:
                return True
            at = block.find(wanted, at + 1)
        start += len(chunk)
        kept = block[-len(wanted) :]
    return False


def _check_text(handle: BinaryIO, kind: FileType) -> None:
    """Text in UTF-8, UTF-16 with its mark or GB 18030, without control characters."""
    head = handle.read(4)
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encodings = ("utf-16",) if wide else ("utf-8-sig", "gb18030")
    if not any(_decodes(handle, encoding) for encoding in encodings):
        raise not_what_it_says(kind, "内容却不是文本，或编码不是 UTF-8、GBK")


def _decodes(handle: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    handle.seek(0)
    try:
        while chunk := handle.read(CHUNK):
            if not _readable(decoder.decode(chunk)):
                return False
        return _readable(decoder.decode(b"", final=True))
    except UnicodeDecodeError:
        return False


def _readable(text: str) -> bool:
    return not any((c < " " and c not in _ALLOWED_CONTROLS) or c == "\x7f" for c in set(text))


_CHECKS: Mapping[Family, Callable[[BinaryIO, FileType], None]] = {
    Family.PDF: _check_pdf,
    Family.OPEN_XML: _check_open_xml,
    Family.OLE: _check_ole,
    Family.TEXT: _check_text,
}
