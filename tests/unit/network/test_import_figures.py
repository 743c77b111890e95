"""Whole tables as other people lay them out: what each column is taken for, and the figures that come out."""

from __future__ import annotations

from domain.network.importing.delimited import Line
from domain.network.importing.examining import Examined, examine, signature
from domain.network.importing.figures import Figure, FigureReader, Remark, Standing, names_in
from domain.network.importing.mapping import Mapping, Role
from domain.network.importing.names import name_key

CATALOGUE = {
    "V01": ("V01", "到馆人次"),
    "C01": ("C01", "文献外借册次"),
    "C05": ("C05", "少儿文献外借册次"),
    "E01": ("E01", "读者活动场次"),
}
UNITS = {name_key(name): at for at, name in enumerate(("甲馆", "乙馆", "丙馆"), 1)}


def table(text: str) -> list[Line]:
    """Lines of cells, separated by bars."""
    return [Line(at, row.split("|")) for at, row in enumerate(text.strip().split("\n"), 1)]


def read(text: str, name: str = "表.csv") -> tuple[Examined, list[Figure], list[Remark]]:
    """What a file seems to mean, and what its lines give by that."""
    lines = table(text)
    found = examine(lines, name, CATALOGUE)
    codes = {name_key(word): code for code, words in CATALOGUE.items() for word in words}
    reader = FigureReader(found.mapping, UNITS, codes, frozenset())
    return found, list(reader.read(lines)), reader.remarks.kept


def test_months_under_years_in_a_header_of_two_lines() -> None:
    found, figures, _ = read(
        "单位|2023年||2024年|\n|11月|12月|1月|2月\n甲馆|1|2|3|4\n乙馆|5|6|7|8", "到馆人次.csv"
    )
    assert [column.period for column in found.mapping.figures] == ["2023-11", "2023-12", "2024-01", "2024-02"]
    assert found.mapping.position(Role.UNIT) == 0
    assert [(f.period, f.e4 // 10_000) for f in figures[:4]] == [
        ("2023-11", 1), ("2023-12", 2), ("2024-01", 3), ("2024-02", 4),
    ]  # fmt: skip


def test_years_and_months_in_columns_of_their_own() -> None:
    found, figures, _ = read("年份|月份|馆名|到馆人次|文献外借册次\n2024|1|甲馆|10|20\n2024|13|甲馆|1|1")
    assert found.mapping.position(Role.YEAR) == 0
    assert found.mapping.position(Role.MONTH) == 1
    assert [(f.code, f.period) for f in figures] == [("V01", "2024-01"), ("C01", "2024-01")]


def test_indicators_in_lines() -> None:
    found, figures, remarks = read(
        "单位|期次|指标|数值|计量方式\n甲馆|2024Q1|到馆人次|7|估算\n甲馆|2024Q1|不明指标|7|实测\n甲馆|2024Q1|少儿文献外借册次|3|实测"
    )
    assert found.mapping.position(Role.INDICATOR) == 2
    told = [(f.code, f.period, f.estimated) for f in figures]
    assert told == [("V01", "2024-Q1", True), ("C05", "2024-Q1", False)]
    assert "没有对应到指标" in remarks[0].text


def test_a_snapshot_of_one_month_says_so_in_its_title() -> None:
    found, figures, _ = read(
        "全市各馆2024年3月业务统计|||\n|||\n单位名称|到馆人次|少儿文献外借册次|读者活动场次\n甲馆|1|2|3"
    )
    assert found.mapping.period == "2024-03"
    assert {column.code for column in found.mapping.figures} == {"V01", "C05", "E01"}
    assert {f.period for f in figures} == {"2024-03"}


def test_sums_of_parts_and_of_all_are_compared() -> None:
    _, figures, remarks = read(
        "馆名|1月|2月\n甲馆|1|2\n乙馆|3|4\n小计|4|6\n丙馆|5|6\n小计|5|7\n总计|9|12\n平均|3|4\n制表：某某||",
        "到馆人次2024.csv",
    )
    assert len(figures) == 6
    told = {remark.line: (remark.standing, remark.text) for remark in remarks}
    assert told[4][0] is Standing.LEFT_OUT
    assert told[6][0] is Standing.WARNING
    assert "2月写的是 7、各行之和是 6" in told[6][1]
    assert told[7] == (Standing.LEFT_OUT, "“总计”行核对相符，略去")
    assert told[8][0] is Standing.LEFT_OUT
    assert "说明文字" in told[9][1]


def test_names_to_be_mapped_leave_out_totals_and_notes() -> None:
    text = "馆名|1月\n甲馆*|1\n 甲馆|2\n合计|3\n注：说明|"
    found = examine(table(text), "到馆2024.csv", CATALOGUE)
    assert names_in(table(text), found.mapping)[Role.UNIT].found == {"甲馆": "甲馆"}


def test_the_signature_forgets_which_months_there_are() -> None:
    one = examine(table("馆名|1月|2月|合计\n甲馆|1|2|3"), "a.csv", CATALOGUE)
    other = examine(table("馆名|2024-05|合计\n甲馆|1|1"), "b.csv", CATALOGUE)
    assert signature(one.columns) == signature(other.columns)


def test_a_mapping_is_kept_as_it_is() -> None:
    mapping = examine(table("馆名|1月|2月|合计\n甲馆|1|2|3"), "到馆2024.csv", CATALOGUE).mapping
    assert Mapping.from_json(mapping.as_json()) == mapping
