"""Receiving a plan document: what it is, its headings, and the review that begins with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from data_access.attachment_content import check_content
from data_access.attachment_store import write_chunks
from data_access.models import Attachment, PlanDocument, PlanDocumentRow
from data_access.queries import plan_documents as queries
from data_access.unit_of_work import UnitOfWork
from domain.attachments import FILE_TYPES, MEGABYTE, TooLarge, clean_name
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan_document import (
    STRUCTURAL,
    ReadDocument,
    Row,
    SourceLine,
    decode_text,
    markdown_lines,
    proposed_part,
    read_document,
    rows_of,
    text_lines,
)
from domain.plan_document.views import DocumentState, PlanTerms
from reports.plan_documents import read_word
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context

FILE_LIMIT = 20 * MEGABYTE
"""Bytes of a document; a plan with its pictures stays below."""
TEXT_LIMIT = 10 * MEGABYTE
"""Bytes of a text."""
HEADING_LIMIT = 5_000
"""Headings of a document that can be looked through."""
ENDINGS = ("docx", "txt", "md")
ONLY = "可以导入的是 Word 文档（.docx）和文本（.txt、.md）"
PICTURE = "图片和扫描件里的文字无法识别，请上传规划的 Word 原文（.docx），或把文字录入后保存为文本。"

_PICTURES = ("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic")
_HEADS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"RIFF", "picture"),
    (b"%PDF-", "pdf"),
    (b"\xd0\xcf\x11\xe0", "doc"),
    (b"{\\rtf", "rtf"),
    (b"PK\x03\x04", "docx"),
)
_SHORT_TEXT = 40
"""Characters below which a document with pictures is no text."""
_DOCUMENT_ID = re.compile(r"[1-9]\d{0,17}")


@dataclass(frozen=True, slots=True)
class _Received:
    """A file as it was received and read."""

    name: str
    content: Path
    sha256: str
    size: int
    counted: str
    media_type: str
    found: ReadDocument


def upload(
    context: Context, actor: Actor, raw_name: str, chunks: Iterable[bytes], declared_size: int | None = None
) -> int:
    """Read an uploaded plan document and begin its review; returns the document's id.

    The same file under the same name that is under review already is found again, so that a second click
    does no harm. Raises Invalid, saying what to do, for what is no text or has no headings; TooLarge,
    Forbidden, Unavailable.
    """
    actor.require(Permission.PLAN_MANAGE)
    name = clean_name(raw_name)
    ending = _ending_of(name)
    limit = FILE_LIMIT if ending == "docx" else TEXT_LIMIT
    if declared_size is not None:
        _check_size(declared_size, limit)
    store = attachments.store_of(context)
    with store.incoming() as folder:
        content = folder / "content"
        sha256, size = write_chunks(content, _limited(chunks, limit))
        counted, found = _read(content, ending)
        media_type = FILE_TYPES[ending].media_type if ending in FILE_TYPES else "text/markdown"
        received = _Received(name, content, sha256, size, counted, media_type, found)
        with context.database.writing(actor) as work:
            same = _same(work.session, received)
            if same is not None:
                return same
            document_id = _written(work, received)
            row = Attachment(
                subject_kind=queries.KIND,
                subject_id=str(document_id),
                name=name,
                media_type=media_type,
                size=size,
                sha256=sha256,
                thumbnail_sha256=None,
                uploaded_by=actor.user_id,
                uploaded_at=work.now,
            )
            attachments.attach_checked(work, store, content, row, work.today)
            return document_id


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise TooLarge(
            f"文件超过 {limit // MEGABYTE} MB，没有上传。请去掉图片、附录等无关内容，只保留规划正文后再试。",
            {"size": "过大"},
        )


def _limited(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        _check_size(size, limit)
        yield chunk


def _ending_of(name: str) -> str:
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending in ENDINGS:
        return ending
    if ending in _PICTURES:
        raise Invalid(PICTURE, {"name": "类型不允许"})
    told = {
        "doc": "这是旧版 Word 文档，请用 Word 或 WPS 另存为 .docx 后再上传。",
        "wps": "这是 WPS 文档，请用 WPS 另存为 .docx 后再上传。",
        "pdf": "PDF 不能直接导入。请上传规划的 Word 原文（.docx），或用 WPS 转换为 .docx 后再上传。",
    }
    which = f"不能导入 .{ending[:10]} 文件" if ending else "文件名没有扩展名"
    raise Invalid(told.get(ending, f"{which}，{ONLY}。"), {"name": "类型不允许"})


def _read(content: Path, ending: str) -> tuple[str, ReadDocument]:
    """What the lines of a file are counted in, and its headings. Raises Invalid."""
    with content.open("rb") as handle:
        head = handle.read(64)
    if not head.strip():
        raise Invalid("文件是空的，请检查后重新选择。", {"content": "为空"})
    is_really = next((kind for start, kind in _HEADS if head.startswith(start)), "text")
    if is_really == "picture" and (ending == "docx" or b"\0" in head):
        raise Invalid(f"文件名是 .{ending}，内容却是一张图片。{PICTURE}", {"content": "与扩展名不符"})
    if ending != "docx" and is_really in ("docx", "doc", "pdf", "rtf"):
        raise Invalid(
            f"文件名是 .{ending}，内容却不是文本。请把扩展名改回来，或在 Word、WPS 中另存为 .docx 后再上传。",
            {"content": "与扩展名不符"},
        )
    if ending == "docx":
        check_content(content, FILE_TYPES["docx"])
        word = read_word(content)
        return "段", _with_headings(word.lines, word.pictures, wrapped=False)
    text = decode_text(content.read_bytes())
    lines = markdown_lines(text) if ending == "md" else text_lines(text)
    return "行", _with_headings(lines, 0, wrapped=True)


def _with_headings(lines: Iterable[SourceLine], pictures: int, *, wrapped: bool) -> ReadDocument:
    given = list(lines)
    signs = sum(len(line.text.strip()) for line in given)
    if pictures and signs < _SHORT_TEXT:
        raise Invalid(f"文档里只有图片，没有可以识别的文字。{PICTURE}", {"content": "没有文字"})
    if not signs:
        raise Invalid("文件里没有文字，请检查后重新选择。", {"content": "为空"})
    found = read_document(given, wrapped=wrapped)
    proper = sum(heading.omission is None for heading in found.headings)
    if not proper:
        more = "文档里有图片，其中的文字无法识别。" if pictures else ""
        raise Invalid(
            f"没有识别出带编号的标题，无法形成规划条目。{more}请确认标题写有“一、”“（一）”“1.”“第一章”"
            "等编号，或在 Word 中设为标题样式，每个标题单独成段。",
            {"content": "没有标题"},
        )
    if proper > HEADING_LIMIT:
        raise Invalid(
            f"识别出 {proper} 个标题，超过 {HEADING_LIMIT} 个，无法逐条核对。"
            "请只保留要导入的部分，或分成几份上传。",
            {"content": "标题过多"},
        )
    return found


def _same(session: Session, received: _Received) -> int | None:
    """A document under review that is the same file."""
    rows = session.scalars(
        select(Attachment.subject_id)
        .where(
            Attachment.subject_kind == queries.KIND,
            Attachment.sha256 == received.sha256,
            Attachment.name == received.name,
        )
        .order_by(Attachment.id.desc())
    )
    for subject in rows:
        found = session.get(PlanDocument, int(subject))
        if found is not None and found.state == DocumentState.REVIEWING:
            return found.id
    return None


def _written(work: UnitOfWork, received: _Received) -> int:
    found = received.found
    rows = rows_of(found.headings)
    document = PlanDocument(
        name=received.name,
        counted=received.counted,
        state=DocumentState.REVIEWING,
        version=1,
        part=proposed_part(rows),
        header=queries.terms_kept(_terms(found)),
        left_out={why.value: count for why, count in found.left_out.items()},
        uploaded_by=work.actor.user_id,
        uploaded_at=work.now,
        updated_by=work.actor.user_id,
        updated_at=work.now,
        plan_id=None,
    )
    work.session.add(document)
    work.session.flush()
    work.session.execute(insert(PlanDocumentRow), [_columns(document.id, row) for row in rows])
    headings = sum(row.omission is None or row.omission in STRUCTURAL for row in rows)
    work.record(
        "plan_document.upload",
        queries.KIND,
        document.id,
        after={"file": received.name, "size": received.size, "headings": headings},
    )
    return document.id


def _terms(found: ReadDocument) -> PlanTerms:
    head = found.head
    first, last = head.first_year, head.last_year
    return PlanTerms(
        title=head.title,
        document_number=head.document_number[:80],
        organisation=head.organisation,
        starts_on=date(first, 1, 1) if first else None,
        ends_on=date(last, 12, 31) if last else None,
    )


def _columns(document_id: int, row: Row) -> Mapping[str, object]:
    return {
        "document_id": document_id,
        "position": row.key,
        "line": row.line,
        "excerpt": row.excerpt,
        "written": row.written[:40],
        "number": row.number,
        "sequence": row.group,
        "depth": row.depth,
        "parent": row.parent,
        "topic": row.topic,
        "notes": [[note.remark.value, note.text] for note in row.notes],
        "omission": row.omission.value if row.omission else None,
        "standing": row.standing.value,
        "title": row.title,
        "code": row.code,
        "department": row.department,
        "version": row.version,
    }


def of_document(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """The file of a document: to be read by those who load plans, and never added to by hand."""
    if not actor.may(Permission.PLAN_MANAGE) or not _DOCUMENT_ID.fullmatch(subject_id):
        raise NotFound(attachments.GONE)
    if session.get(PlanDocument, int(subject_id)) is None:
        raise NotFound(attachments.GONE)
    return SubjectAccess(context.today, "规划文件从“规划导入”页面上传，不能在这里增减。")


attachments.register(queries.KIND, of_document)
