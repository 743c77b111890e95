"""Tables: AG Grid in our theme, in Chinese, as cards on a phone; and trees drawn on flat rows.

The cells named here (``LightCell`` …) and the functions are in ``assets/js/grids.js``. Nothing is ever
evaluated from a string that came with data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dash_ag_grid import AgGrid

from components.labels import LIGHTS, Label

Column = dict[str, Any]
Row = dict[str, Any]

ROW_HEIGHT = 36
HEADER_HEIGHT = 36
LIGHT_WORDS: dict[str, str] = {light.value: label.text for light, label in LIGHTS.items()}

_DEFAULT_COLUMN: Column = {
    "sortable": True,
    "resizable": True,
    "filter": False,
    "suppressHeaderMenuButton": True,
    "minWidth": 64,
    "comparator": {"function": "cockpitCompare"},
}

_OPTIONS: dict[str, Any] = {
    "theme": {"function": "themeQuartz"},
    "getLocaleText": {"function": "cockpitLocale(params)"},
    "rowHeight": ROW_HEIGHT,
    "headerHeight": HEADER_HEIGHT,
    "suppressCellFocus": False,
    "suppressMovableColumns": True,
    "suppressColumnVirtualisation": True,
    "suppressDragLeaveHidesColumns": True,
    "enableCellTextSelection": True,
    "ensureDomOrder": True,
    "tooltipShowDelay": 400,
    "animateRows": False,
}


def grid(
    grid_id: Any,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    row_id: str = "id",
    height: int | None = None,
    card: Mapping[str, Any] | None = None,
    options: Mapping[str, Any] | None = None,
    row_links: bool = False,
    selectable: bool = False,
    **props: Any,
) -> AgGrid:
    """A table of `rows` (plain dictionaries) with `columns` made by the functions below.

    `row_id` is the field that identifies a row. With `row_links` the whole row leads to the address in its
    field ``href``, by click or by the enter key; with `selectable` rows are ticked by boxes. Without `height`
    the table is as high as its rows, which is right up to about forty of them; with it the table scrolls
    inside and draws only what is seen. `card` (see `phone_card`) says what a row shows below 768 px.
    """
    settings: dict[str, Any] = {**_OPTIONS, **(options or {})}
    if card is not None:
        settings["context"] = {**settings.get("context", {}), "card": dict(card)}
        settings["isFullWidthRow"] = {"function": "cockpitIsCard(params)"}
        settings["fullWidthCellRenderer"] = "CardRow"
        settings["getRowHeight"] = {"function": "cockpitRowHeight(params)"}
    if row_links:
        follow = ["cockpitFollowRow(params)"]
        props["eventListeners"] = {
            **props.get("eventListeners", {}),
            "rowClicked": follow,
            "cellKeyDown": follow,
        }
        props["className"] = f"row-links {props.get('className', '')}"
    if selectable:
        settings["rowSelection"] = {"mode": "multiRow", "enableClickSelection": False}
    if height is None:
        settings["domLayout"] = "autoHeight"
    style = {"width": "100%"} | (
        {"height": f"{height}px"} if height else {"minHeight": f"{_natural(rows)}px"}
    )
    class_name = f"grid{' grid-phone' if card is not None else ''} {props.pop('className', '')}".strip()
    return AgGrid(
        id=grid_id,
        columnDefs=list(columns),
        rowData=[{**row, row_id: str(row[row_id])} for row in rows],
        getRowId=f"params.data.{row_id}",
        defaultColDef={**_DEFAULT_COLUMN, **props.pop("default_column", {})},
        columnSize=props.pop("columnSize", None),
        dashGridOptions=settings,
        className=class_name,
        style=style,
        **props,
    )


def tree_grid(
    grid_id: str,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    search: str = "",
    lights: Sequence[str] = (),
    closed_below: int | None = None,
    height: int | None = 640,
    card: Mapping[str, Any] | None = None,
    options: Mapping[str, Any] | None = None,
    **props: Any,
) -> AgGrid:
    """A table whose rows form a tree, folded and filtered in the browser.

    `rows` come from `tree_rows`, depth first; the first column is made by `tree_column`. `search` and
    `lights` are the filters in force at the start (the address holds them); later changes go through the
    clientside function ``cockpit.treeFilter(search, lights, grid_id)``, which keeps the ancestors of every
    hit in sight. Rows at depth `closed_below` and deeper start folded. Keys in the first column: → opens,
    ← closes, space toggles, enter follows the link.
    """
    settings: dict[str, Any] = {
        "context": {"tree": grid_id, "search": search, "lights": list(lights), "closed_below": closed_below},
        "isExternalFilterPresent": {"function": "cockpitTreeOn(params)"},
        "doesExternalFilterPass": {"function": f"cockpitTreePasses('{grid_id}', params)"},
        **(options or {}),
    }
    listeners = {"rowDataUpdated": ["cockpitTreeData(params)"]}
    unsorted: Column = {"sortable": False, **props.pop("default_column", {})}
    return grid(
        grid_id,
        [_in_tree(column, grid_id) for column in columns],
        rows,
        height=height,
        card=card,
        options=settings,
        default_column=unsorted,
        eventListeners=listeners,
        rowClassRules={
            "row-level-0": "params.data.depth == 0",
            "row-cancelled": "params.data.light == 'cancelled'",
        },
        **props,
    )


def tree_rows(rows: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Add ``depth``, ``has_children`` and ``search`` to rows that carry ``id`` and ``path``.

    ``path`` lists the ids from the root to the row itself; rows come depth first. ``search`` (the words a
    search looks through) is made of code, name and ``keywords`` unless the row has its own.
    """
    found = [dict(row) for row in rows]
    parents = {row["path"][-2] for row in found if len(row["path"]) > 1}
    for row in found:
        row["depth"] = len(row["path"]) - 1
        row["has_children"] = row["id"] in parents
        words = (row.get("code"), row.get("name"), row.get("keywords"))
        row.setdefault("search", " ".join(str(word) for word in words if word))
    return found


def tree_column(header: str, field: str = "name", **options: Any) -> Column:
    """The column that carries the tree: indent, fold button, code, name (a link if the row has ``href``)."""
    return {
        "colId": "tree",
        "field": field,
        "headerName": header,
        "cellRenderer": "TreeCell",
        "suppressKeyboardEvent": {"function": "cockpitTreeKey(params)"},
        "flex": 3,
        "minWidth": 280,
        "pinned": None,
        "tooltipField": field,
        **options,
    }


def text_column(field: str, header: str, **options: Any) -> Column:
    """Words; what does not fit shows on hover, and a missing value is "—"."""
    return _column(field, header, {"tooltipField": field, "valueFormatter": _dash("params.value"), **options})


def link_column(field: str, header: str, href: str = "href", **options: Any) -> Column:
    """Words that lead to the address in the row's `href` field."""
    renderer = {"cellRenderer": "LinkCell", "cellRendererParams": {"href": href}, "tooltipField": field}
    return _column(field, header, {**renderer, **options})


def number_column(field: str, header: str, *, decimals: int = 0, unit: str = "", **options: Any) -> Column:
    """Numbers at the right with thousands separators; the unit stands in the header."""
    shown = f"d3.format(',.{decimals}f')(params.value)"
    return _number(field, f"{header}（{unit}）" if unit else header, shown, "number", decimals, options)


def percent_column(field: str, header: str, *, decimals: int = 1, **options: Any) -> Column:
    """Percentages given in percent (62.5 is 62.5 %)."""
    shown = f"d3.format('.{decimals}f')(params.value) + '%'"
    return _number(field, header, shown, "percent", decimals, options)


def points_column(field: str, header: str, **options: Any) -> Column:
    """Differences of rates in percentage points, signed."""
    told = {"headerTooltip": "单位：个百分点", **options}
    return _number(field, header, "d3.format('+.1f')(params.value)", "points", 1, told)


def date_column(field: str, header: str, **options: Any) -> Column:
    """ISO dates."""
    given = {"width": 112, "valueFormatter": _dash("params.value"), "context": {"kind": "date"}}
    return _column(field, header, {**given, **options})


def light_column(field: str = "light", header: str = "灯色", **options: Any) -> Column:
    """A light: shape, word, colour. The value is the light's code, e.g. ``watch``."""
    renderer = {"cellRenderer": "LightCell", "cellRendererParams": {"lights": LIGHT_WORDS}, "width": 96}
    return _column(field, header, {**renderer, **options})


def bullet_column(
    header: str = "进度",
    *,
    actual: str = "actual",
    planned: str = "planned",
    light: str = "light",
    **options: Any,
) -> Column:
    """A bullet bar of the fields `actual` and `planned` (percent), coloured by the field `light`."""
    renderer = {
        "cellRenderer": "BulletCell",
        "cellRendererParams": {"actual": actual, "planned": planned, "light": light},
    }
    tip = "横条为实际进度，竖线为序时进度"
    return _column(actual, header, {**renderer, "minWidth": 150, "flex": 1, "headerTooltip": tip, **options})


def tag_column(field: str, header: str, labels: Mapping[Any, Label], **options: Any) -> Column:
    """A state by its label, e.g. ``labels.REPORTING``; the value is the state's code."""
    renderer = {"cellRenderer": "TagCell", "cellRendererParams": {"labels": _words(labels)}, "width": 104}
    return _column(field, header, {**renderer, **options})


def _words(labels: Mapping[Any, Label]) -> dict[str, list[str]]:
    return {str(state): [label.text, label.css] for state, label in labels.items()}


def phone_card(
    title: str,
    *,
    light: str | None = None,
    actual: str | None = None,
    planned: str | None = None,
    meta: Sequence[tuple[str, str]] = (),
    tags: Mapping[str, Mapping[Any, Label]] | None = None,
    tick: bool = False,
) -> dict[str, Any]:
    """What a row shows as a card on a phone: fields of title, light and bullet, and (field, word) pairs.

    `tags` are states by their labels, as `tag_column` has them, by field. With `tick` a row of a selectable
    table is ticked on its card too: for what may be done to many rows on a phone as well.
    """
    return {
        "title": title,
        "light": light,
        "lights": LIGHT_WORDS,
        "actual": actual,
        "planned": planned,
        "meta": [list(item) for item in meta],
        "tags": [[field, _words(labels)] for field, labels in (tags or {}).items()],
        "tick": tick,
    }


def _column(field: str, header: str, options: Mapping[str, Any]) -> Column:
    return {"field": field, "headerName": header, "headerTooltip": header, **options}


def _number(
    field: str, header: str, shown: str, kind: str, decimals: int, options: Mapping[str, Any]
) -> Column:
    given = {
        "type": "rightAligned",
        "width": 104,
        "valueFormatter": {"function": f"params.value == null ? '—' : {shown}"},
        # What the workbook and the printed table make of it.
        "context": {"kind": kind, "decimals": decimals},
    }
    return _column(field, header, {**given, **options})


def _dash(shown: str) -> dict[str, str]:
    return {"function": f"params.value == null || params.value === '' ? '—' : {shown}"}


def _in_tree(column: Column, grid_id: str) -> Column:
    if column.get("cellRenderer") != "TreeCell":
        return column
    return {**column, "cellRendererParams": {"tree": grid_id}}


def _natural(rows: Sequence[Row]) -> int:
    return HEADER_HEIGHT + ROW_HEIGHT * max(len(rows), 1) + 2
