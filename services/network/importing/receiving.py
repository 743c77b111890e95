"""Receiving a file of figures: which kind it is, its lines, and what they seem to mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from data_access.import_store import chunks_of, read_lines, receive, write_lines
from data_access.models import ImportRun
from data_access.queries.network import imports as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.attachments import MEGABYTE, TooLarge, clean_name
from domain.errors import Invalid
from domain.network.cells import COMPUTED
from domain.network.importing.decoding import ENCODING_WORDS, decoded, detect_encoding
from domain.network.importing.delimited import Line, separated, sniff_delimiter, text_lines
from domain.network.importing.examining import examine, proposed_besides, signature
from domain.network.importing.figures import names_in
from domain.network.importing.mapping import Mapping as ColumnMapping
from domain.network.importing.mapping import Role
from domain.network.importing.names import name_key, proposals
from domain.network.importing.views import Basis, NameChoice, RunState
from domain.permissions import Actor, Permission
from reports.figure_files import read_sheet
from services.context import Context
from services.network import rollups
from services.network.importing.keeping import lines_of, store_of
from services.network.rollups import Ground

TEXT_LIMIT = 120 * MEGABYTE
"""Bytes of a file of text: far more than a million lines."""
BOOK_LIMIT = 20 * MEGABYTE
"""Bytes of a workbook; longer tables come as text."""
KEPT_DAYS = 30
_SNIFFED = 64
_NEAR_ENOUGH = 0.7
_KINDS = {"unit": Role.UNIT, "indicator": Role.INDICATOR}
_HEADS = ((b"%PDF-", "PDF"), (b"\x89PNG", "图片"), (b"\xff\xd8\xff", "图片"), (b"{\\rtf", "RTF 文档"))


def receive_file(
    context: Context, actor: Actor, raw_name: str, chunks: Iterable[bytes], declared: int | None = None
) -> int:
    """Read an uploaded file and propose what it means; returns the run's id. Nothing of it counts yet.

    Raises Invalid, saying what to do, for what is no table; TooLarge, Forbidden.
    """
    actor.require(Permission.IMPORT_RUN)
    name = clean_name(raw_name)
    ending = _ending(name)
    limit = BOOK_LIMIT if ending == "xlsx" else TEXT_LIMIT
    _check_size(declared or 0, limit)
    store = store_of(context)
    with store.incoming() as folder:
        file, sheet = folder / "file", folder / "lines"
        size, sha256 = receive(file, _limited(chunks, limit))
        stated, lines, count = _read(file, sheet, ending)
        with context.database.reading() as session:
            ground = ground_now(context, session)
        examined = examine(lines(), name, catalogue_of(ground))
        with context.database.writing(actor) as work:
            source = queries.source_like(work.session, signature(examined.columns))
            mapping = examined.mapping
            if source is not None and source.mapping is not None:
                mapping = _remembered(mapping, ColumnMapping.from_json(source.mapping))
            stated |= examined.as_json() | {"signature": signature(examined.columns)}
            run = ImportRun(
                source_id=source.id if source else None,
                file_name=name[:200],
                file_size=size,
                file_sha256=sha256,
                lines=count,
                state=RunState.MAPPING,
                version=1,
                stated=stated,
                mapping={"columns": mapping.as_json(), "source": source.name if source else _stem(name)},
                uploaded_by=actor.user_id,
                uploaded_at=work.now,
                updated_at=work.now,
            )
            work.session.add(run)
            work.session.flush()
            work.record(
                "unit_import.upload",
                "unit_import",
                run.id,
                after={"file": name, "size": size, "lines": count},
            )
            kept = queries.active_runs(work.session, work.now - timedelta(days=KEPT_DAYS))
            run_id = run.id
            store.keep(run_id, file, sheet if sheet.is_file() else None)
        name_all(context, actor, run_id, propose_items=True)
        store.remove_strays(kept)
    return run_id


def _ending(name: str) -> str:
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending in ("csv", "txt", "tsv", "xlsx", "xlsm"):
        return "xlsx" if ending == "xlsm" else ending
    if ending in ("xls", "et", "ods", "numbers"):
        raise Invalid(f".{ending} 文件不能直接导入，请另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8”后再上传。")
    raise Invalid("可以导入的是 Excel 工作簿（.xlsx）和文本表格（.csv、.tsv、.txt），请另存后再上传。")


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise TooLarge(
            f"文件超过 {limit // MEGABYTE} MB，没有上传。长表请另存为 CSV，或分成几份后再上传。",
            {"size": "过大"},
        )


def _limited(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        _check_size(size, limit)
        yield chunk


def _read(file: Path, sheet: Path, ending: str) -> tuple[dict[str, Any], Any, int]:
    """How the file is read, its lines (anew with each call) and how many there are. Raises Invalid."""
    with file.open("rb") as handle:
        head = handle.read(8)
    for start, kind in _HEADS:
        if head.startswith(start):
            raise Invalid(f"文件名是 .{ending}，内容却是{kind}，不能导入。请上传 Excel 或 CSV 表格。")
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) or ending == "xlsx":
        # People rename files: what a workbook is follows from its content.
        if file.stat().st_size > BOOK_LIMIT:
            _check_size(file.stat().st_size, BOOK_LIMIT)
        book = read_sheet(file.read_bytes())
        count = write_lines(sheet, ((line.number, line.cells) for line in book.lines))
        stated = {"encoding": "xlsx", "delimiter": ",", "notes": list(book.notes)}

        def numbered() -> Iterator[Line]:
            return (Line(number, cells) for number, cells in read_lines(sheet))

        return stated, numbered, count
    encoding = detect_encoding(chunks_of(file))
    first = list(islice(text_lines(decoded(chunks_of(file), encoding)), _SNIFFED))
    delimiter = sniff_delimiter(first)

    def lines() -> Iterator[Line]:
        return separated(text_lines(decoded(chunks_of(file), encoding)), delimiter)

    count = sum(1 for line in lines() if line.cells)
    notes = [f"文字编码：{ENCODING_WORDS[encoding]}"]
    return {"encoding": encoding, "delimiter": delimiter, "notes": notes}, lines, count


def _stem(name: str) -> str:
    """A name for the files of one kind: the file's own without its years and numbers."""
    stem = name.rpartition(".")[0] or name
    plain = (
        re.sub(r"[\s_\-.]*(?:\d{4}[年\-_.]?\d{0,2}月?|\(\d+\)|\d+)[\s_\-.]*", " ", stem)
        .replace("_", " ")
        .strip()
    )
    return (plain or stem)[:100]


def _remembered(proposed: ColumnMapping, kept: ColumnMapping) -> ColumnMapping:
    """What a file says of itself, with what was confirmed for an earlier file of the same headers."""
    by_header = {column.header: column for column in kept.columns}
    columns = tuple(
        replace(column, role=known.role, code=known.code)
        if (known := by_header.get(column.header)) is not None and bool(known.period) == bool(column.period)
        else column
        for column in proposed.columns
    )
    moved = {
        known.position: column.position
        for column in columns
        if (known := by_header.get(column.header)) is not None
    }
    besides = tuple(replace(one, position=moved.get(one.position, one.position)) for one in kept.besides)
    return replace(
        proposed,
        columns=columns,
        code=proposed.code or kept.code,
        sums=kept.sums,
        estimated=kept.estimated,
        besides=besides,
        skipped=kept.skipped,
    )


def ground_now(context: Context, session: Session) -> Ground:
    """Definitions and units as they stand."""
    return rollups.load_ground(session, AsOf(context.today, EVERYTHING_KNOWN))


def catalogue_of(ground: Ground) -> dict[str, tuple[str, ...]]:
    """The names of indicators that can be entered, by code."""
    return {
        code: (code, definition.name)
        for code, definition in ground.definitions.items()
        if not definition.derived and code not in COMPUTED
    }


def units_of(ground: Ground) -> dict[str, tuple[str, ...]]:
    """The names that units have or had, by code; removed ones are not among them."""
    found: dict[str, tuple[str, ...]] = {}
    for revisions in ground.registry.revisions.values():
        if not revisions[-1].removed:
            found[revisions[-1].code] = (revisions[-1].code, *dict.fromkeys(one.name for one in revisions))
    return found


def name_all(context: Context, actor: Actor, run_id: int, *, propose_items: bool = False) -> None:
    """Look through a file for the names to be mapped, and propose what each stands for.

    Called where the columns of names have changed; what was chosen by hand for the same name stays.
    """
    with context.database.reading() as session:
        run = session.get_one(ImportRun, run_id)
        mapping = ColumnMapping.from_json(run.mapping["columns"])
        ground = ground_now(context, session)
        own = queries.aliases(session, run.source_id) if run.source_id else {}
        others = queries.aliases(session, None)
    found = names_in(lines_of(context, run), mapping)
    before = {kind: {row[0]: row for row in run.mapping.get("names", {}).get(kind, [])} for kind in _KINDS}
    known = {"unit": units_of(ground), "indicator": catalogue_of(ground)}
    same = {kind: _by_key(words) for kind, words in known.items()}
    names: dict[str, list[list[Any]]] = {}
    for kind, role in _KINDS.items():
        if role not in found:
            continue
        names[kind] = [
            before[kind].get(key)
            or _row(_proposed(kind, key, name, known[kind], same[kind].get(key, ()), own, others))
            for key, name in found[role].found.items()
        ]
    items = sorted(found[Role.ITEM].found.values()) if Role.ITEM in found else []
    if propose_items and items and not mapping.besides:
        besides = proposed_besides(mapping, items, known["indicator"])
        mapping = replace(mapping, besides=besides)
    with context.database.writing(actor) as work:
        row = work.session.get_one(ImportRun, run_id)
        row.mapping = {**row.mapping, "columns": mapping.as_json(), "names": names, "items": items}


def _by_key(known: Mapping[str, tuple[str, ...]]) -> dict[str, set[str]]:
    """The codes that each name stands for, but for signs and blanks."""
    found: dict[str, set[str]] = {}
    for code, words in known.items():
        for word in words:
            found.setdefault(name_key(word), set()).add(code)
    return found


def _row(choice: NameChoice) -> list[Any]:
    return [choice.key, choice.name[:200], choice.code, choice.basis.value]


def _proposed(
    kind: str,
    key: str,
    name: str,
    known: Mapping[str, tuple[str, ...]],
    same: Collection[str],
    own: Mapping[tuple[str, str], str | None],
    others: Mapping[tuple[str, str], str | None],
) -> NameChoice:
    """What a name seems to stand for: what was confirmed, the same name, one that is much alike."""
    if (kind, key) in own:
        code = own[kind, key]
        if code is None:
            return NameChoice(key, name, "", Basis.REMEMBERED)
        if code in known:
            return NameChoice(key, name, code, Basis.REMEMBERED)
    if len(same) == 1:
        return NameChoice(key, name, next(iter(same)), Basis.SAME)
    elsewhere = others.get((kind, key))
    if elsewhere is not None and elsewhere in known:
        return NameChoice(key, name, elsewhere, Basis.REMEMBERED)
    # Comparing takes its time: only what is not the same is compared.
    near = () if same else proposals(name, known)
    if near and near[0].score >= _NEAR_ENOUGH:
        return NameChoice(key, name, near[0].code, Basis.ALIKE)
    return NameChoice(key, name, None, Basis.OPEN)
