"""The step 对应: what each column holds, what each name stands for, what no column says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from components import forms, grids
from components.attributes import aria
from components.cards import card, facts
from components.labels.imports import BASES
from pages.network.importing.layout import WIZARD
from server.guard import Invalid
from services.network.importing.mapping import ROLE_NAMES, Basis, Role
from services.network.importing.reading import NameChoice, RunPage

COLUMNS, UNITS, INDICATORS = "import-columns", "import-units", "import-indicators"
NO_CODE, LEFT_OUT, OPEN = "（不指定）", "（不导入）", "（未对应）"
_SHORT = 12


def mapping_cards(page: RunPage) -> list[Any]:
    """Everything to be confirmed before the trial."""
    return [
        _about(page),
        card("每一列是什么", _columns(page), note="双击“用途”“指标”修改；不需要的列保持“不导入”", flush=True),
        card("补充说明", _terms(page), note="表里没有写的，在这里说明"),
        _items(page),
        *_names(page),
        html.Div(id="import-names-message", **aria(live="assertive")),
        html.Div(id="import-message", **aria(live="assertive")),
        html.Div(
            [
                html.Button("确认对应，开始试算", id="import-try", className="btn-main", n_clicks=0),
                dcc.Link(
                    "放弃这份文件…", href=f"{WIZARD}?run={page.line.run_id}&act=discard", className="btn-line"
                ),
                html.Span("试算不改动任何数据", className="draft-state"),
            ],
            className="actions sticky-actions",
        ),
    ]


def _about(page: RunPage) -> Any:
    rows: list[tuple[str, Any]] = [("行数", f"{page.line.lines}，表头在第 {page.mapping.header_line} 行")]
    if page.title:
        rows.append(("标题", page.title))
    return card(
        "这份文件", [facts(rows), html.Ul([html.Li(note) for note in page.notes], className="reasons")]
    )


def indicator_word(code: str, names: dict[str, str]) -> str:
    """An indicator as the grids show it."""
    return f"{code} {names.get(code, '')}".strip() if code else NO_CODE


def _columns(page: RunPage) -> Any:
    names = dict(page.indicators)
    uses = {use.position: use for use in page.mapping.columns}
    rows = []
    for column in page.columns:
        use = uses[column.position]
        period = f"期次：{use.period}" if use.period else ""
        rows.append(
            {
                "id": column.position,
                "number": column.position + 1,
                "header": column.header or "（没有表头）",
                "samples": "、".join(column.samples),
                "role": ROLE_NAMES[use.role],
                "indicator": (use.code and indicator_word(use.code, names))
                or (NO_CODE if use.role is Role.FIGURE else ""),
                "told": period,
            }
        )
    open_rule = {"cell-open": "true"}
    columns = [
        grids.number_column("number", "列", width=64),
        grids.text_column("header", "表头", width=170),
        grids.text_column("samples", "样例", flex=1, minWidth=180),
        grids.text_column(
            "role",
            "用途",
            width=170,
            editable=True,
            cellClassRules=open_rule,
            cellEditor="agSelectCellEditor",
            cellEditorParams={"values": list(ROLE_NAMES.values())},
        ),
        grids.text_column(
            "indicator",
            "指标",
            width=200,
            editable={"function": f"params.data.role === '{ROLE_NAMES[Role.FIGURE]}'"},
            cellClassRules={"cell-open": f"params.data.role === '{ROLE_NAMES[Role.FIGURE]}'"},
            cellEditor="agSelectCellEditor",
            cellEditorParams={"values": [NO_CODE, *(indicator_word(code, names) for code in names)]},
        ),
        grids.text_column("told", "识别为", width=140),
    ]
    return _grid(COLUMNS, columns, rows)


def _grid(grid_id: str, columns: list[Any], rows: list[dict[str, Any]]) -> Any:
    return grids.grid(
        grid_id,
        columns,
        rows,
        height=420 if len(rows) > _SHORT else None,
        default_column={"sortable": False},
        options={"stopEditingWhenCellsLoseFocus": True, "enableCellTextSelection": False},
    )


def _terms(page: RunPage) -> Any:
    mapping = page.mapping
    flags = [name for name, on in (("sums", mapping.sums), ("estimated", mapping.estimated)) if on]
    indicators = [(code, indicator_word(code, dict(page.indicators))) for code, _ in page.indicators]
    return html.Div(
        [
            html.Div(
                [
                    forms.field(
                        "数据来源",
                        forms.text("import-source", page.line.source, limit=120),
                        required=True,
                        hint="下次同一来源、同样表头的文件沿用这次的对应关系",
                    ),
                    forms.field(
                        "全表的指标",
                        forms.choice("import-code", indicators, mapping.code or None, empty=NO_CODE),
                        hint="列上没有指定指标的数值都算作它",
                    ),
                    forms.field(
                        "年份",
                        forms.text(
                            "import-year",
                            str(mapping.year or ""),
                            limit=4,
                            placeholder="如 2024",
                            inputMode="numeric",
                        ),
                        hint="月份没有写年份时使用",
                    ),
                    forms.field(
                        "全表的期次",
                        forms.text("import-period", mapping.period, limit=20, placeholder="如 2024-03"),
                        hint="没有期次列时使用",
                    ),
                ],
                className="field-grid",
            ),
            dcc.Checklist(
                id="import-flags",
                options=[
                    {"label": "同一单位、期次、指标有几行时相加（如分类别列出的）", "value": "sums"},
                    {"label": "全部是估算数", "value": "estimated"},
                ],
                value=flags,
                className="import-checks",
            ),
        ],
        className="form",
    )


def _items(page: RunPage) -> Any:
    besides = page.mapping.besides[0] if page.mapping.besides else None
    figures = [(column.position, column.header) for column in page.mapping.figures]
    indicators = [(code, indicator_word(code, dict(page.indicators))) for code, _ in page.indicators]
    listed = [(item, item) for item in page.items]
    column, code = (besides.position, besides.code) if besides else (None, None)
    chosen = forms.several("import-besides-items", listed, "选择类别")
    chosen.value = list(besides.items) if besides else []
    skipped = forms.several("import-skipped", listed, "选择类别")
    skipped.value = list(page.mapping.skipped)
    return card(
        f"{len(page.items)} 个类别",
        html.Div(
            [
                html.Div(
                    [
                        forms.field(
                            "这些类别另计一项", chosen, hint="仍计入本列的指标，同时相加为另一个指标"
                        ),
                        forms.field(
                            "数值取自",
                            forms.choice(
                                "import-besides-column",
                                figures,
                                column,
                                empty=OPEN,
                            ),
                        ),
                        forms.field(
                            "另计为",
                            forms.choice(
                                "import-besides-code",
                                indicators,
                                code,
                                empty=NO_CODE,
                            ),
                        ),
                        forms.field("这些类别不导入", skipped),
                    ],
                    className="field-grid",
                ),
            ],
            className="form",
        ),
        className="" if page.items else "is-absent",
    )


def _names(page: RunPage) -> list[Any]:
    shown = []
    for kind, grid_id, title, known in (
        ("unit", UNITS, "单位名称对应", page.units),
        ("indicator", INDICATORS, "指标名称对应", page.indicators),
    ):
        choices = page.names.get(kind, ())
        words = {code: f"{code} {name}" for code, name in known}
        rows = [name_row(choice, words) for choice in choices]
        opened = sum(choice.code is None for choice in choices)
        columns = [
            grids.text_column("name", "文件中的写法", flex=1, minWidth=180),
            grids.text_column(
                "stands",
                "对应到",
                flex=1,
                minWidth=200,
                editable=True,
                cellClassRules={"cell-open": "true", "cell-faulty": "params.data.open"},
            ),
            grids.text_column("basis", "依据", width=170),
        ]
        how = "双击“对应到”，填写编码或名称；不要的填“不导入”"
        note = f"{opened} 个未对应，所在的行不导入。{how}" if opened else f"请核对，确认后下次自动沿用。{how}"
        hidden = "" if choices else "is-absent"
        table = _grid(grid_id, columns, rows)
        shown.append(card(f"{len(choices)} 个{title}", table, note=note, flush=True, className=hidden))
    return shown


def code_of(word: str, known: Sequence[tuple[str, str]]) -> str | None:
    """The code that a word typed for a name means: a code, or a name; None for nothing, empty for left out.

    Raises Invalid where nothing is called so.
    """
    plain = word.strip()
    if plain in ("", OPEN):
        return None
    if plain in (LEFT_OUT, LEFT_OUT.strip("（）")):
        return ""
    codes = {code.casefold(): code for code, _ in known}
    by_code = codes.get(plain.casefold()) or codes.get(plain.split(" ")[0].casefold())
    if by_code is not None:
        return by_code
    named = [code for code, name in known if name == plain]
    if len(named) == 1:
        return named[0]
    raise Invalid(f"没有编码或名称为“{plain[:20]}”的，请核对后重填；不要的填“不导入”。")


def name_row(choice: NameChoice, words: dict[str, str]) -> dict[str, Any]:
    """A name as the grid shows it."""
    stands = OPEN if choice.code is None else words.get(choice.code, choice.code) if choice.code else LEFT_OUT
    return {
        "id": choice.key,
        "name": choice.name,
        "stands": stands,
        "basis": BASES[choice.basis],
        "open": choice.basis in (Basis.OPEN, Basis.ALIKE),
    }
