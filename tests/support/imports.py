"""Files of figures for tests, with the faults that other people's have; and the way through the wizard."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from domain.network.importing.views import RunPage
from domain.permissions import Actor
from services.context import Context
from services.network.importing import committing, mapping, receiving, trying
from services.network.importing.reading import run_page

WIDE = """\
示例市各馆到馆人次（2023年）,,,,,
,,,,,
馆名,地址,1月,二月,MARCH,合计
单位XW*,示例路 1 号,"1,200",１３００,1400,3900
单位 XW-1  ,示例路 2 号,100,-,0,100
单位QH[1],示例路 3 号,50,60,70,999
没有这个馆,示例路 4 号,1,2,3,6
单位QH-1,示例路 5 号,-5,12.34567,abc,
合计,,1350,1360,1470,
注：* 为 3 月起试开放,,,,,
"""
"""Months across, with a title, blanks in names, marks of footnotes, totals right and wrong, a note."""

LONG = """\
month,branch,item_type,issues,renewals
2023-01,单位XW,Adult Fiction,100,20
2023-01,单位XW,Child Fiction,40,5
2023-01,单位XW,Cash Sales,7,0
2023-02,单位XW,Adult Fiction,110,21
2023-02,单位QH,Child Fiction,9,0
2023-02-31,单位QH,Adult Fiction,9,0
"""
"""A line for each kind of item, to be added up."""


def workbook(rows: Sequence[Sequence[Any]], merged: Sequence[str] = ()) -> bytes:
    """A workbook with these lines on its only sheet."""
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def send(context: Context, actor: Actor, name: str, content: str | bytes, encoding: str = "utf-8") -> RunPage:
    """Upload a file; what the wizard shows then."""
    raw = content.encode(encoding) if isinstance(content, str) else content
    run_id = receiving.receive_file(context, actor, name, [raw], len(raw))
    return run_page(context, actor, run_id)


def send_file(context: Context, actor: Actor, path: Path) -> RunPage:
    """Upload a file that lies somewhere."""
    return send(context, actor, path.name, path.read_bytes())


def try_out(context: Context, actor: Actor, page: RunPage) -> RunPage:
    """Confirm the mapping as it is, and try the file at once."""
    assert trying.ask_trial(context, actor, page.line.run_id, page.version) is None
    return run_page(context, actor, page.line.run_id)


def choose(
    context: Context, actor: Actor, page: RunPage, name: str, code: str | None, kind: str = "unit"
) -> RunPage:
    """Say what a name stands for."""
    key = next(choice.key for choice in page.names[kind] if choice.name == name)
    mapping.choose_name(context, actor, page.line.run_id, kind, key, code)
    return run_page(context, actor, page.line.run_id)


def commit(context: Context, actor: Actor, page: RunPage, *, partial: bool = False) -> int:
    """Commit what a trial staged."""
    return committing.commit(context, actor, page.line.run_id, page.version, partial=partial)
