"""Tables that people fill in: an AG Grid from the same columns as the workbook, and what goes around it.

The behaviour (reading cells, paste from Excel, undo, saving, upload) is in ``assets/js/tables.js``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from dash import dcc, html
from dash_ag_grid import AgGrid

from components import grids
from components.attributes import aria
from components.labels import Label
from domain.tables.cells import format_cell
from domain.tables.compare import RowOutcome, RowState
from domain.tables.spec import CellKind, ColumnSpec, TableRow, TableSpec, Value

PIXELS_PER_CHARACTER = 8
SMALLEST_HEIGHT, LARGEST_HEIGHT = 320, 560
"""Pixels: the editor of a long text needs room in a table of three rows too."""
BESIDE_HEIGHT = 52
"""Pixels of a row with earlier values beside its cells."""
LINES_SHOWN = 2000
"""Lines of a preview; the marked workbook has all of them."""

ROW_STATES: dict[str, Label] = {
    "change": Label("将修改", "pencil-square", "tag tag-done"),
    "new": Label("将新增", "plus-lg", "tag tag-normal"),
    "fault": Label("有错误", "exclamation-triangle", "tag tag-behind"),
    "held": Label("暂不导入", "dot", "tag tag-unset"),
    "conflict": Label("有冲突", "exclamation-triangle", "tag tag-watch"),
}


def prefix(spec: TableSpec) -> str:
    """What the ids of a table's elements begin with."""
    return f"table-{spec.name}"


def table_grid(
    spec: TableSpec,
    rows: Sequence[TableRow],
    *,
    autosave: bool,
    hidden: Sequence[str] = (),
    choosable: Collection[str] = (),
    acts: Mapping[str, str] | None = None,
    kept_as: str = "",
    pinned: Sequence[str] = (),
) -> AgGrid:
    """A grid in which the editable columns are filled in; ``hidden`` names columns that only files need.

    Changes go into the store ``<prefix>-edits`` as ``{at, rows: [{id, cells, base}]}``, all of them texts;
    with ``autosave`` soon after they are made, and only those that can be read. Rows named in ``choosable``
    can be ticked; ``acts`` are words of a button at the end of a row, and a click goes into the store
    ``<prefix>-row``. With ``kept_as`` the browser keeps under that name what could not be saved yet. Columns
    named in ``pinned`` stay in sight at the left.
    """
    name = prefix(spec)
    columns = [
        _column(column, hide=column.key in hidden) | ({"pinned": "left"} if column.key in pinned else {})
        for column in spec.columns
    ]
    beside = any(row.beside for row in rows)
    if acts is not None:
        columns.append(
            {
                "field": "_act",
                "headerName": "",
                "width": 124,
                "pinned": "right",
                "cellRenderer": "TableActCell",
                "editable": False,
            }
        )
    settings: dict[str, Any] = {}
    if choosable:
        settings["rowSelection"] = {
            "mode": "multiRow",
            "enableClickSelection": False,
            "hideDisabledCheckboxes": True,
            "isRowSelectable": {"function": "cockpitTableChoosable(params)"},
        }
    context = {
        "table": {
            "grid": f"{name}-grid",
            "name": name,
            "autosave": autosave,
            "columns": [column.for_browser() for column in spec.columns],
            "kept": kept_as,
        }
    }
    return grids.grid(
        f"{name}-grid",
        columns,
        [
            {
                **_row(spec, row),
                **({"_choose": True} if row.key in choosable else {}),
                **({"_act": acts[row.key]} if acts and row.key in acts else {}),
            }
            for row in rows
        ],
        height=min(max(_natural(rows, beside), SMALLEST_HEIGHT), LARGEST_HEIGHT),
        className="table-grid",
        default_column={"sortable": False, "cellDataType": False},
        rowClassRules={"row-level-0": "params.data._heading"},
        eventListeners={
            "cellValueChanged": ["cockpitTableChanged(params)"],
        },
        options={
            **settings,
            **({"rowHeight": BESIDE_HEIGHT} if beside else {}),
            "context": context,
            "stopEditingWhenCellsLoseFocus": True,
            "enterNavigatesVertically": True,
            "enterNavigatesVerticallyAfterEdit": True,
            "enableCellTextSelection": False,
            "tooltipShowDelay": 200,
        },
    )


def _column(column: ColumnSpec, *, hide: bool) -> grids.Column:
    title = f"{column.title} *" if column.required and column.editable else column.title
    found: grids.Column = {
        "field": column.key,
        "headerName": title,
        "headerTooltip": column.help or title,
        "width": column.width * PIXELS_PER_CHARACTER + 24,
        "valueFormatter": {"function": "cockpitTableShown(params)"},
        "tooltipValueGetter": {"function": "cockpitTableTip(params)"},
        "cellClassRules": {
            "cell-open": "cockpitTableOpen(params)",
            "cell-locked": "cockpitTableLocked(params)",
            "cell-remarked": "cockpitTableRemarked(params)",
            "cell-doubted": "cockpitTableDoubted(params)",
            "cell-touched": "cockpitTableTouched(params)",
            "cell-faulty": "cockpitTableFaulty(params)",
        },
        "hide": hide,
    }
    if column.numeric:
        found["type"] = "rightAligned"
    if column.editable:
        found |= _editor(column)
    return found


def _editor(column: ColumnSpec) -> grids.Column:
    found: grids.Column = {
        "editable": {"function": "cockpitTableOpen(params)"},
        "valueParser": {"function": "cockpitTableParsed(params)"},
        "cellEditor": "agTextCellEditor",
        "cellEditorParams": {"useFormatter": True},
    }
    if column.multiline:
        found |= {
            "cellEditor": "agLargeTextCellEditor",
            "cellEditorPopup": True,
            "cellEditorParams": {"maxLength": column.limit, "rows": 6, "cols": 56},
        }
    elif column.kind is CellKind.FIGURE:
        found |= {"type": "rightAligned", "cellRenderer": "TableFigureCell"}
    elif column.kind in (CellKind.CHOICE, CellKind.FLAG):
        choices = list(column.choices) if column.kind is CellKind.CHOICE else ["是", "否"]
        found |= {"cellEditor": "agSelectCellEditor", "cellEditorParams": {"values": choices}}
    return found


def _natural(rows: Sequence[TableRow], beside: bool) -> int:
    # The line below the header, and the bar for scrolling sideways.
    return grids.HEADER_HEIGHT + (BESIDE_HEIGHT if beside else grids.ROW_HEIGHT) * len(rows) + 18


def _row(spec: TableSpec, row: TableRow) -> grids.Row:
    shown: grids.Row = {"id": row.key, "_locked": sorted(row.locked), "_heading": row.heading}
    for name, said in (("_remarks", row.remarks), ("_closed", row.closed), ("_doubts", row.doubts)):
        if said:
            shown[name] = dict(said)
    if row.beside:
        shown["_beside"] = {key: list(values) for key, values in row.beside.items()}
    for column in spec.columns:
        shown[column.key] = _for_browser(row.values.get(column.key))
    return shown


def for_browser_text(column: ColumnSpec, value: Value) -> str:
    """A value as the grid compares it: as text that reads back as the same value."""
    return format_cell(column, value)


def _for_browser(value: Value) -> str | int | float | None:
    if isinstance(value, bool):
        return "是" if value else "否"
    if value is None or isinstance(value, str | int | float):
        return value
    return value.isoformat()


def table_stores(spec: TableSpec) -> list[Any]:
    """What the grid tells the server, and the server's answer."""
    name = prefix(spec)
    return [
        dcc.Store(id=f"{name}-edits"),
        dcc.Store(id=f"{name}-answer"),
        dcc.Store(id=f"{name}-row"),
        dcc.Store(id=f"{name}-go"),
    ]


def table_tools(spec: TableSpec, *, download: str, upload: str, page: str, limit: int) -> Any:
    """Above the grid: to Excel and back, undo, and what the last paste did."""
    name = prefix(spec)
    return html.Div(
        [
            html.A("下载 Excel 填写", href=download, download="", className="btn-line"),
            upload_button(spec, upload=upload, page=page, limit=limit),
            html.Button(
                "撤销",
                type="button",
                className="btn-line",
                **{"data-table-undo": f"{name}-grid"},  # type: ignore[arg-type]
            ),
            html.Span(id=f"{name}-count", className="draft-state", **aria(live="polite")),
            html.P(id=f"{name}-uploaded", **aria(live="polite")),
            html.P(id=f"{name}-told", className="table-told", **aria(live="polite")),
        ],
        className="table-tools",
    )


def upload_button(spec: TableSpec, *, upload: str, page: str, limit: int) -> Any:
    """The button that asks for a workbook and sends it; the page is shown anew with its preview."""
    return html.Button(
        "上传填好的 Excel",
        type="button",
        className="btn-line",
        **{  # type: ignore[arg-type]
            "data-upload": upload,
            "data-next": page,
            "data-limit": str(limit),
            "data-told": f"{prefix(spec)}-uploaded",
        },
    )


def preview_grid(spec: TableSpec, outcomes: Iterable[RowOutcome], names: Sequence[str]) -> AgGrid:
    """What an upload would change, a line for each cell; ``names`` are the columns that name a row."""
    lines = preview_lines(spec, outcomes, names)[:LINES_SHOWN]
    columns = [
        grids.number_column("number", "表格行", width=84),
        grids.tag_column("state", "结果", ROW_STATES, width=96),
        *(
            grids.text_column(key, spec.by_key[key].header, width=130 if at == 0 else 240)
            for at, key in enumerate(names)
        ),
        grids.text_column("column", "列", width=130),
        grids.text_column("old", "原来", width=140),
        grids.text_column("new", "改为", width=160),
        grids.text_column("message", "说明", flex=1, minWidth=220),
    ]
    # Bad lines first: they are what is to be done.
    return grids.grid(
        f"{prefix(spec)}-preview",
        columns,
        lines,
        height=480 if len(lines) > 12 else None,
        card=grids.phone_card(
            names[-1], meta=[("column", ""), ("old", "原"), ("new", "改为"), ("message", "")]
        ),
    )


def preview_lines(
    spec: TableSpec, outcomes: Iterable[RowOutcome], names: Sequence[str]
) -> list[dict[str, Any]]:
    """A line for each fault, then one for each cell that would change."""
    bad: list[dict[str, Any]] = []
    good: list[dict[str, Any]] = []
    for outcome in outcomes:
        called = {key: format_cell(spec.by_key[key], outcome.values.get(key)) for key in names}
        start = {"number": outcome.number, **called}
        for at, fault in enumerate(outcome.faults):
            column = spec.by_key.get(fault.column)
            standing = outcome.values.get(fault.column) if column else None
            bad.append(
                {
                    **start,
                    "id": f"f{outcome.number}-{at}",
                    "column": column.header if column else "整行",
                    "old": format_cell(column, standing) if column else "",
                    "new": fault.original,
                    "state": "conflict" if outcome.state is RowState.CONFLICT else "fault",
                    "message": fault.message,
                }
            )
        for change in outcome.changes:
            column = spec.by_key[change.column]
            good.append(
                {
                    **start,
                    "id": f"c{outcome.number}-{change.column}",
                    "column": column.header,
                    "old": format_cell(column, change.old),
                    "new": format_cell(column, change.new) or "（清空）",
                    "state": "held" if outcome.bad else "new" if outcome.state is RowState.NEW else "change",
                    "message": "这一行有问题，不会导入" if outcome.bad else "",
                }
            )
    return [*bad, *good]
