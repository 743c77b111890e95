"""Attached files: which kinds there are, how large they may be, what their names may hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.clock import SHANGHAI
from domain.errors import Invalid

NAME_BYTES = 255
"""Bytes of a file name in UTF-8; file systems allow no more."""
UNNAMED = "未命名"
MEGABYTE = 1_000_000
REASON_LIMIT = 200


class Family(StrEnum):
    """What the content of a file is recognised by."""

    PDF = "pdf"
    OPEN_XML = "open_xml"
    OLE = "ole"
    TEXT = "text"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file: the ending of its name, what it is called, how it is sent.

    ``mark`` is what the content must show within its family: the main part of an Office package, the main
    stream of an old Office file, the format of a picture.
    """

    ending: str
    label: str
    media_type: str
    family: Family
    mark: str = ""


_OPEN = "application/vnd.openxmlformats-officedocument"

FILE_TYPES: Mapping[str, FileType] = {
    kind.ending: kind
    for kind in (
        FileType("pdf", "PDF 文件", "application/pdf", Family.PDF),
        FileType(
            "docx",
            "Word 文档",
            f"{_OPEN}.wordprocessingml.document",
            Family.OPEN_XML,
            "word/document.xml",
        ),
        FileType("xlsx", "Excel 工作簿", f"{_OPEN}.spreadsheetml.sheet", Family.OPEN_XML, "xl/workbook.xml"),
        FileType(
            "pptx",
            "演示文稿",
            f"{_OPEN}.presentationml.presentation",
            Family.OPEN_XML,
            "ppt/presentation.xml",
        ),
        FileType("doc", "Word 文档", "application/msword", Family.OLE, "WordDocument"),
        FileType("xls", "Excel 工作簿", "application/vnd.ms-excel", Family.OLE, "Workbook"),
        FileType("ppt", "演示文稿", "application/vnd.ms-powerpoint", Family.OLE, "PowerPoint Document"),
        FileType("txt", "文本文件", "text/plain", Family.TEXT),
        FileType("csv", "CSV 表格", "text/csv", Family.TEXT),
        FileType("jpg", "JPEG 图片", "image/jpeg", Family.IMAGE, "JPEG"),
        FileType("png", "PNG 图片", "image/png", Family.IMAGE, "PNG"),
        FileType("webp", "WebP 图片", "image/webp", Family.IMAGE, "WEBP"),
    )
}
"""Every kind of file that may be attached, by the ending of its name."""

_SAME_AS = {"jpeg": "jpg"}
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})$")
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\.|$)", re.IGNORECASE)


class TooLarge(Invalid):
    """A file is larger than allowed."""

    status = 413


@dataclass(frozen=True, slots=True)
class AttachmentLimits:
    """What may be attached here: endings, and bytes of pictures and of everything else."""

    endings: frozenset[str]
    file_bytes: int
    image_bytes: int

    def __post_init__(self) -> None:
        unknown = self.endings - FILE_TYPES.keys()
        if unknown or not self.endings:
            raise Invalid(f"ATTACHMENT_TYPES 中有不认识的文件类型：{'、'.join(sorted(unknown)) or '（空）'}")

    @property
    def types(self) -> tuple[FileType, ...]:
        """The kinds of file that are allowed, in the order of ``FILE_TYPES``."""
        return tuple(kind for ending, kind in FILE_TYPES.items() if ending in self.endings)

    def only(self, family: Family) -> AttachmentLimits:
        """The same limits for files of one family alone, as far as any of it are allowed."""
        kept = frozenset(kind.ending for kind in self.types if kind.family is family)
        return replace(self, endings=kept) if kept else self

    def check_family(self, kind: FileType, family: Family) -> None:
        """Raise Invalid for a kind of file of another family than the place takes."""
        if kind.family is family:
            return
        told = "、".join(one.ending for one in self.types if one.family is family)
        what = "照片" if family is Family.IMAGE else "这一类文件"
        message = f"这里只能上传{what}（{told}），不能上传 .{kind.ending} 文件。其他材料请放到对应的材料栏。"
        raise Invalid(message, {"name": "类型不允许"})

    def bytes_of(self, kind: FileType) -> int:
        """The largest size of a file of this kind."""
        return self.image_bytes if kind.family is Family.IMAGE else self.file_bytes

    def type_of(self, name: str) -> FileType:
        """The kind that a cleaned name declares. Raises Invalid when there is none or it is not allowed."""
        found = _ENDING.search(name)
        ending = found[1].lower() if found else ""
        kind = FILE_TYPES.get(_SAME_AS.get(ending, ending))
        if kind is None or kind.ending not in self.endings:
            told = "、".join(kind.ending for kind in self.types)
            which = f"不能上传 .{ending} 文件" if ending else "文件名没有扩展名"
            raise Invalid(f"{which}，可以上传的类型有：{told}。", {"name": "类型不允许"})
        return kind

    def check_size(self, kind: FileType, size: int) -> None:
        """Raise TooLarge for a size beyond the limit."""
        allowed = self.bytes_of(kind)
        if size > allowed:
            raise TooLarge(
                f"文件超过 {allowed // MEGABYTE} MB，没有上传。请压缩或拆分后再试。", {"size": "过大"}
            )


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """An attached file as lists show it."""

    attachment_id: int
    subject_kind: str
    subject_id: str
    name: str
    label: str
    media_type: str
    size: int
    uploaded_by: str
    uploaded_at: datetime
    has_thumbnail: bool

    def as_json(self) -> dict[str, Any]:
        """What the browser needs to show it. ``at`` is Shanghai time to the minute."""
        return {
            "id": self.attachment_id,
            "name": self.name,
            "label": self.label,
            "size": self.size,
            "by": self.uploaded_by,
            "at": self.uploaded_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M"),
            "thumbnail": self.has_thumbnail,
        }


@dataclass(frozen=True, slots=True)
class AttachmentList:
    """The files of one thing, and what its reader may do with them."""

    subject_kind: str
    subject_id: str
    items: tuple[AttachmentView, ...]
    may_attach: bool
    limits: AttachmentLimits


def clean_name(raw: str) -> str:
    """A file name that is safe to show, to send and to save anywhere; its ending stays.

    Folders before it, control and format characters (those that turn the reading direction among them) and
    characters that Windows forbids go; what is too long is cut before the ending.
    """
    last = re.split(r"[\\/]", raw)[-1]
    kept = "".join(" " if c.isspace() else c for c in last if not _invisible(c))
    plain = re.sub(" +", " ", unicodedata.normalize("NFC", kept).translate(_FORBIDDEN)).strip(" .")
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    found = _ENDING.search(plain)
    ending = found[0] if found else ""
    stem = plain[: len(plain) - len(ending)].rstrip(" .")
    room = NAME_BYTES - len(ending)
    cut = stem.encode()[:room].decode(errors="ignore").rstrip(" .")
    return (cut or UNNAMED) + ending


def _invisible(character: str) -> bool:
    """Whether a character is a control, format, surrogate, private or unassigned one."""
    return unicodedata.category(character)[0] == "C"
