"""Headings found in made-up documents: each kind of fault that official plans have, and none invented."""

from __future__ import annotations

from time import perf_counter

import pytest

from domain.plan_document import (
    Heading,
    Omission,
    Remark,
    Scheme,
    SourceLine,
    has_numbering_fault,
    markdown_lines,
    numbering_notes,
    read_document,
    rows_of,
    state_of,
)
from domain.plan_document.numbers import mark_of
from tests.unit.plan_document.written import FAULTY, lines_of


def proper(text: str) -> list[Heading]:
    return [heading for heading in read_document(lines_of(text)).headings if heading.omission is None]


def outline(text: str) -> list[tuple[int, str]]:
    return [(heading.depth, heading.title) for heading in proper(text)]


@pytest.mark.parametrize(
    ("line", "scheme", "number", "rest"),
    [
        ("第一章 总则", Scheme.CHAPTER, 1, "总则"),
        ("第十二节　保障", Scheme.SECTION, 12, "保障"),
        ("第三部分：任务", Scheme.PART, 3, "任务"),
        ("第2章总则", Scheme.CHAPTER, 2, "总则"),
        ("一、总体要求", Scheme.CHINESE, 1, "总体要求"),
        ("二十一．服务", Scheme.CHINESE, 21, "服务"),
        ("（十二）交流", Scheme.CHINESE_BRACKETS, 12, "交流"),
        ("(十二) 交流", Scheme.CHINESE_BRACKETS, 12, "交流"),
        ("（三)交流", Scheme.CHINESE_BRACKETS, 3, "交流"),
        ("一）交流", Scheme.CHINESE_BRACKETS, 1, "交流"),
        ("㈣交流", Scheme.CHINESE_BRACKETS, 4, "交流"),
        ("１．服务", Scheme.ARABIC, 1, "服务"),
        ("4、服务", Scheme.ARABIC, 4, "服务"),
        ("⒉服务", Scheme.ARABIC, 2, "服务"),
        ("1.2 服务", Scheme.DECIMAL_2, 2, "服务"),
        ("1.2.3服务", Scheme.DECIMAL_3, 3, "服务"),
        ("（1）服务", Scheme.ARABIC_BRACKETS, 1, "服务"),
        ("2) 服务", Scheme.ARABIC_BRACKETS, 2, "服务"),
        ("⑶服务", Scheme.ARABIC_BRACKETS, 3, "服务"),
        ("⑫服务", Scheme.CIRCLED, None, ""),
        ("⑪服务", Scheme.CIRCLED, None, ""),
        ("③服务", Scheme.CIRCLED, 3, "服务"),
        ("专题 1: “一一一” 工程", Scheme.TOPIC, 1, "“一一一” 工程"),
        ("专栏二：志愿", Scheme.TOPIC, 2, "志愿"),
        ("【专栏３】志愿", Scheme.TOPIC, 3, "志愿"),
    ],
)
def test_numbers_are_read_in_every_way_of_writing(
    line: str, scheme: Scheme, number: int | None, rest: str
) -> None:
    found = mark_of(line)
    assert found is not None
    if number is None:  # parenthesised and circled signs look alike
        assert found.scheme in (Scheme.CIRCLED, Scheme.ARABIC_BRACKETS)
    else:
        assert (found.scheme, found.number, found.rest) == (scheme, number, rest)


@pytest.mark.parametrize(
    "line",
    [
        "1.5万册藏书",
        "2021年以来",
        "1,000册",
        "10:30开馆",
        "十四五期间",
        "（2021）7号",
        "第一章的规定",
        "3 月底前",
        "一三五开放",
        "专题会议",
        "",
        "。",
    ],
)
def test_what_is_no_number_of_a_heading(line: str) -> None:
    assert mark_of(line) is None


def test_a_faulty_document_gives_its_headings_and_no_others() -> None:
    assert outline(FAULTY) == [
        (1, "基础与形势"),
        (1, "主要任务"),
        (2, "阅读服务"),
        (3, "延长开放时间"),
        (3, "增设自助借还"),
        (4, "配置自助设备"),
        (4, "维护自助设备"),
        (3, "开展阅读推广"),
        (2, "馆藏建设与资源共享"),
        (3, "少儿阅读空间"),
        (3, "充实地方文献"),
        (1, "保障措施"),
        (2, "落实经费"),
        (3, "列入预算"),
        (4, "志愿服务"),
    ]


def test_faults_stand_beside_their_lines() -> None:
    document = read_document(lines_of(FAULTY))
    shown = state_of(rows_of(document.headings)).rows
    told = {item.row.title: {note.remark for note in item.faults} for item in shown if item.row.is_heading}
    assert told["增设自助借还"] == {Remark.REPEATED}
    assert told["配置自助设备"] == {Remark.MISSING, Remark.FORM}
    assert told["开展阅读推广"] == {Remark.MISSING, Remark.FORM, Remark.RUN_ON}
    assert told["馆藏建设与资源共享"] == {Remark.MISSING, Remark.FORM, Remark.JOINED}
    assert told["充实地方文献"] == {Remark.MISSING}
    assert told["落实经费"] == {Remark.SKIPPED}
    assert told["延长开放时间"] == told["维护自助设备"] == set()
    line = next(item.row.line for item in shown if item.row.title == "延长开放时间")
    words = {item.row.title: numbering_notes(item) for item in shown}
    assert f"编号 1 重复，第 {line} 行已经用过" in words["增设自助借还"]
    assert "缺少编号 2、3，直接到了 4" in words["开展阅读推广"]
    assert sum(has_numbering_fault(item) for item in shown) >= 6


def test_what_is_left_out_is_told_with_why() -> None:
    left = [
        (heading.omission, heading.excerpt[:6])
        for heading in read_document(lines_of(FAULTY)).headings
        if heading.omission is not None
    ]
    assert [text for why, text in left if why is Omission.CONTENTS] == [
        "一、基础与形",
        "二、主要任务",
        "（一）阅读服",
        "三、保障措施",
    ]
    assert [text for why, text in left if why is Omission.RUNNING] == ["（3）培训了"]
    assert [text for why, text in left if why is Omission.SENTENCE][1:] == [
        "（1）到20",
        "（2）每年添",
        "（3）做好宣",
    ]


def test_the_head_of_the_document_is_read() -> None:
    head = read_document(lines_of(FAULTY)).head
    assert head.title == "试验图书馆“十五五”发展规划"
    assert head.document_number == "试图字〔2025〕3号"
    assert head.organisation == "试验图书馆"
    assert (head.first_year, head.last_year) == (2026, 2030)


def test_contents_without_dots_do_not_count_twice() -> None:
    entries = "第一章 总则\n第二章 任务\n第一节 服务\n"
    text = f"试验规划\n目录\n{entries}\n第一章 总则\n为了服务读者。\n第二章 任务\n第一节 服务\n办好服务。\n"
    assert outline(text) == [(1, "总则"), (1, "任务"), (2, "服务")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一、加强领导。坚持和完善制度。\n", "加强领导"),
        ("一、加强领导：建立制度，明确分工。\n", "加强领导"),
        ("一、加强领导　　建立制度，明确分工。\n", "加强领导"),
        ("一、建设“读者之家。”品牌\n", "建设“读者之家。”品牌"),
        ("一、主要目标：\n", "主要目标"),
        ("第一章\n总则\n", "总则"),
        ("一、办好“阅读\n之城”活动\n", "办好“阅读之城”活动"),
    ],
)
def test_where_a_title_ends(text: str, expected: str) -> None:
    assert [title for _, title in outline(text)] == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "（1）到2025年，建成分馆20个。到2027年再建10个。",
        "（1）每年举办活动不少于100场；",
        "1. 读者可以在任何一个分馆归还在其他分馆借阅的图书，不再收取费用。",
        "（1）" + "长" * 70,
    ],
)
def test_numbered_sentences_are_no_headings(line: str) -> None:
    assert outline(f"{line}\n") == []


def test_short_sentences_follow_those_beside_them() -> None:
    assert outline("1. 加强宣传。\n2. 加强培训。\n") == [(1, "加强宣传"), (1, "加强培训")]
    assert outline("1. 每年办12场活动；\n2. 加强培训。\n") == []


def test_markdown_has_levels_without_numbers() -> None:
    tasks = "### 1. **服务**\n\n```\n## 不是标题\n```\n\n### 2. 馆藏\n"
    text = f"# 试验规划\n\n## 总体要求\n\n## 主要任务\n\n{tasks}"
    found = [h for h in read_document(markdown_lines(text)).headings if h.omission is None]
    assert [(h.depth, h.title) for h in found] == [(1, "总体要求"), (1, "主要任务"), (2, "服务"), (2, "馆藏")]


def test_only_topics_are_taken_from_tables() -> None:
    lines = [
        SourceLine(1, "一、任务"),
        SourceLine(2, "专栏1：重点工程", boxed=True),
        SourceLine(3, "1. 工程甲", boxed=True),
    ]
    found = read_document(lines, wrapped=False).headings
    assert [(h.title, h.omission) for h in found] == [
        ("任务", None),
        ("重点工程", None),
        ("工程甲", Omission.BOXED),
    ]


def test_sections_may_be_numbered_right_through() -> None:
    through = "第一章 甲\n第一节 乙\n第二节 丙\n第二章 丁\n第三节 戊\n第四节 己\n"
    assert not any(item.faults for item in state_of(rows_of(read_document(lines_of(through)).headings)).rows)
    anew = "第一章 甲\n第一节 乙\n第二章 丁\n第一节 戊\n第三章 庚\n第二节 辛\n"
    faulty = [i.row.title for i in state_of(rows_of(read_document(lines_of(anew)).headings)).rows if i.faults]
    assert faulty == ["辛"]


def test_decimal_numbers_must_fit_the_one_above() -> None:
    found = proper("1 甲\n1.1 乙\n2 丙\n1.1 丁\n")
    assert [(h.depth, {n.remark for n in h.notes}) for h in found] == [
        (1, set()),
        (2, set()),
        (1, set()),
        (2, {Remark.PREFIX}),
    ]


HOSTILE = {
    "gap": "1. 甲" + " " * 3900 + "乙",
    "dots": "1. 甲" + "." * 3900 + "乙",
    "dots and gaps": "1. 甲" + ". " * 1900 + "乙",
    "hashes": "# " + "甲 #" * 1300,
    "stars": "1. " + "**甲" * 1300,
    "brackets": "(1" + " " * 3900 + "甲",
    "quotes": "一、" + "“（" * 1900,
    "numerals": "十" * 3900 + "、",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_line_takes_long(case: str) -> None:
    text = f"{HOSTILE[case]}\n" * 60
    start = perf_counter()
    read_document(lines_of(text))
    read_document(markdown_lines(text))
    assert perf_counter() - start < 10
