"""Each kind of fault is found and named by its line."""

from __future__ import annotations

import json

import pytest

from domain.plan_file import PlanFileInvalid, decode_plan, parse_plan
from domain.plan_file.parse import MAX_BYTES
from tests.unit.plan.texts import SOUND, WORK, broken, faults, line_number

# what is replaced, by what, on the line of which fragment the fault is named, a word of the message
SHAPE_FAULTS = [
    pytest.param("format: 1", "format: 2", "format: 2", "只能是1（本程序认识的版本）", id="another format"),
    pytest.param("format: 1\n", "", "plan:", "文件缺少“format”", id="missing section"),
    pytest.param(
        "shortfalls:\n", "shortfals:\n", "shortfals:", "不认识的键“shortfals”", id="unknown section"
    ),
    pytest.param("    title: 专题一\n", "", "- code: T1", "节点“T1”缺少“title”", id="missing key"),
    pytest.param("title: 专题一", "titel: 专题一", "titel", "不认识的键“titel”", id="misspelt key"),
    pytest.param("title: 专题一", "title: 专题一\n    title: 又", "title: 又", "写了两次", id="repeated key"),
    pytest.param("title: 专题一", "? [a]\n    : b", "? [a]", "不认识的键", id="key that is no text"),
    pytest.param("title: 专题一", "title: 2021", "title: 2021", "请加引号", id="number for a text"),
    pytest.param("title: 专题一", "title: no", "title: no", "请加引号", id="truth value for a text"),
    pytest.param("title: 专题一", "title: [甲]", "title: [甲]", "应为文字", id="list for a text"),
    pytest.param("title: 专题一", "title:", "title:\ntargets", "应为文字", id="nothing for a text"),
    pytest.param("title: 专题一", "title: '  '", "title: '  '", "不能为空", id="blank text"),
    pytest.param("title: 专题一", "title: " + "长" * 201, "title: 长", "有201字，最多200字", id="long title"),
    pytest.param("summary: 摘要", "summary: " + "长" * 2001, "summary: 长", "最多2000字", id="long summary"),
    pytest.param("title: 专题一", 'title: "专\\a题"', 'title: "专', "U+0007", id="escaped control character"),
    pytest.param("title: 专题一", 'title: "专\\n题"', 'title: "专', "U+000A", id="line feed in a title"),
    pytest.param(
        "title: 专题一", "title: 专\u202e题", "title: 专\u202e", "U+202E", id="reordering character"
    ),
    pytest.param("keywords: [甲, 乙]", "keywords: 甲", "keywords: 甲", "应为列表", id="text for a list"),
    pytest.param("keywords: [甲, 乙]", "keywords: [甲, 甲]", "keywords:", "“甲”重复", id="repeated keyword"),
    pytest.param("keywords: [甲, 乙]", "keywords: [甲, 1]", "keywords:", "请加引号", id="number in a list"),
    pytest.param(
        "nodes:\n  - code: D01\n", "nodes:\n  - 甲\n  - code: D01\n", "- 甲", "键: 值", id="no mapping"
    ),
    pytest.param("code: T1", "code: t 1", "code: t 1", "应如D01.1.2或T1", id="wrong code"),
    pytest.param("  code: P-1", "  code: 规划", "  code: 规划", "应如JLP-14", id="wrong plan code"),
    pytest.param("level: topic", "level: 专题", "level: 专题", "只能是", id="unknown level"),
    pytest.param("order: 3", "order: 三", "order: 三", "应为整数", id="order that is no number"),
    pytest.param("order: 3", "order: '3'", "order: '3'", "应为整数", id="quoted order"),
    pytest.param("order: 3", "order: 0", "order: 0", "从1起", id="order zero"),
    pytest.param("ends_on: 2025-12-31", "ends_on: 2025-13-31", "ends_on", "不是日期", id="no such day"),
    pytest.param("ends_on: 2025-12-31", "ends_on: 2025", "ends_on", "不是日期", id="a year for a day"),
    pytest.param("ends_on: 2025-12-31", "ends_on: [1]", "ends_on", "应为日期", id="a list for a day"),
    pytest.param("value: 100", "value: 一百", "value: 一百", "应为数字", id="numeric target without number"),
    pytest.param("value: 100", "value: -1", "value: -1", "不为负", id="negative target"),
    pytest.param("value: 100", "value: 1_000", "value: 1_000", "应为数字", id="number with underscore"),
    pytest.param("value: 100", "value: 1.23456", "value: 1.23456", "至多四位小数", id="too many decimals"),
    pytest.param("value: 3+4+X", "value: 3", "value: 3", "请加引号", id="structural target with a number"),
    pytest.param("kind: numeric", "kind: number", "kind: number", "只能是numeric", id="unknown target kind"),
    pytest.param("kind: platform", "kind: 平台", "kind: 平台", "只能是programme", id="unknown system kind"),
    pytest.param("also_in: [review]", "also_in: [S1]", "also_in: [S1]", "只能是review", id="unknown part"),
    pytest.param("建议·待确认", "已确认", "status: 已确认", "确认在系统中进行", id="confirmed suggestion"),
    pytest.param(
        "- {name: 次数, unit: 次}",
        "- {name: 次数, unit: 次}\n        - {name: 次数, unit: 场}",
        "unit: 场",
        "建议指标“次数”重复",
        id="repeated measure",
    ),
    pytest.param(
        "period: 2016-2020\n    kind: total", "period: 十三五\n    kind: total", "period: 十", "应如2016"
    ),
]

RULE_FAULTS = [
    pytest.param("ends_on: 2025-12-31", "ends_on: 2020-12-31", "ends_on", "早于", id="ends before it starts"),
    pytest.param(
        "code: D01.1.2",
        "code: D01.1.1",
        "code: D01.1.1\n    level: subitem\n    parent: D01.1\n    order: 2",
        "节点编码“D01.1.1”重复，前一次在第39行",
        id="repeated node code",
    ),
    pytest.param("parent: D01\n", "parent: D99\n", "parent: D99", "上级“D99”不存在", id="unknown parent"),
    pytest.param("    parent: D01\n", "", "- code: D01.1\n", "缺少上级", id="item without parent"),
    pytest.param(
        "level: item", "level: subitem", "level: subitem\n    parent: D01\n", "上级应为项", id="misfit level"
    ),
    pytest.param(
        "level: domain", "level: domain\n    parent: T1", "parent: T1", "不能有上级", id="domain with parent"
    ),
    pytest.param(
        "order: 2", "order: 1", "order: 1\n    title: 子项二", "与同级节点“D01.1.1”", id="repeated order"
    ),
    pytest.param("mean_of: visits_total", "mean_of: visits", "mean_of", "没有这项", id="mean of nothing"),
    pytest.param("mean_of: visits_total", "mean_of: visits_mean", "mean_of", "不是", id="mean of a mean"),
    pytest.param("kind: annual_mean", "kind: total", "mean_of", "只用于年均数", id="total with mean_of"),
    pytest.param(
        "value: 209.61", "value: 209.62", "value: 209.62", "1048.07÷5年=209.614不符", id="wrong mean"
    ),
    pytest.param(
        "2016-2020\n    kind: total", "2021-2020\n    kind: total", "period: 2021", "晚于", id="period"
    ),
    pytest.param("node: T1", "node: T9", "node: T9", "所在节点“T9”不存在", id="target at unknown node"),
    pytest.param(
        "code: G2", "code: G1", "code: G1\n    node: T1", "规划目标编码“G1”重复", id="repeated target"
    ),
    pytest.param(
        "nodes: [D01.1.1, T1]", "nodes:\n      - T1\n      - T9", "- T9", "“T9”不存在", id="system at unknown"
    ),
    pytest.param(
        "code: S002", "code: S001", "code: S001\n    name: 品牌乙", "命名体系编码“S001”重复", id="system code"
    ),
    pytest.param(
        "name: 品牌乙", "name: 平台甲", "name: 平台甲\n    kind: brand", "“平台甲”重名", id="system name"
    ),
]

WORK_FAULTS = [
    pytest.param("code: D01.1.1-01\n", "code: 项目 1\n", "code: 项目", "应如D01.1.1-01", id="project code"),
    pytest.param(
        "node: D01.1.1\n    title: 子项一\n    kind",
        "node: D7\n    title: 子项一\n    kind",
        "node: D7",
        "“D7”不存在",
        id="project at unknown node",
    ),
    pytest.param(
        "kind: construction", "kind: 建设类", "kind: 建设类", "只能是construction", id="project kind"
    ),
    pytest.param(
        "kind_confirmed: true", "kind_confirmed: yes", "kind_confirmed", "true或false", id="truth value"
    ),
    pytest.param(
        "lead_department: ops", "lead_department: hr", "lead_department", "没有列在", id="lead department"
    ),
    pytest.param(
        "departments: [ops]", "departments: [hr]", "supporting", "没有列在", id="supporting department"
    ),
    pytest.param("2022-12-31", "2020-12-31", "planned_finish", "早于", id="finish before start"),
    pytest.param(
        "    reason: 并入\n",
        "demonstration: {label: 正式, business_date: 2025-11-20}\n",
        "demonstration",
        "只能是“演示数据”",
        id="demonstration without its label",
    ),
    pytest.param("director: wang", "director: 王", "director: 王", "小写字母开头", id="login"),
    pytest.param("weight: 2.5", "weight: 0", "weight: 0", "大于0", id="weight zero"),
    pytest.param("weight: 2.5", "weight: 1e999", "weight: 1e999", "大于0", id="weight beyond all numbers"),
    pytest.param("weight: 2.5", "weight: '2'", "weight: '2'", "应为数字", id="quoted weight"),
    pytest.param("weight: 2.5", "weight: .nan", "weight: .nan", "应为数字", id="weight that is no number"),
    pytest.param("weight: 3", "weight: -3", "weight: -3", "大于0", id="negative weight"),
    pytest.param(
        "project: D01.1.1-01\n    position: 2",
        "project: X\n    position: 2",
        "project: X",
        "“X”不存在",
        id="milestone of unknown project",
    ),
    pytest.param(
        "projects:", "project:", "milestones:", "必须有“projects”", id="milestones without projects"
    ),
]


def _assert_fault(text: str, where: str, message: str) -> None:
    found = faults(text)
    line = line_number(text, where)
    assert any(at == line and message in said for at, said in found), f"line {line}: {found}"


@pytest.mark.parametrize(("old", "new", "where", "message"), SHAPE_FAULTS + RULE_FAULTS)
def test_fault_is_named_by_its_line(old: str, new: str, where: str, message: str) -> None:
    _assert_fault(broken(old, new), where, message)


@pytest.mark.parametrize(("old", "new", "where", "message"), WORK_FAULTS)
def test_fault_in_the_work_is_named_by_its_line(old: str, new: str, where: str, message: str) -> None:
    text = SOUND + broken(old, new, WORK)
    at = text.index(WORK.splitlines()[0])
    _assert_fault(text, text[at:][text[at:].index(where) :], message)


def test_all_faults_are_found_at_once_in_the_order_of_lines() -> None:
    text = broken(
        "order: 2", "order: 1", broken("level: topic", "level: t", broken("kind: brand", "kind: b"))
    )
    found = faults(text)
    assert [line for line, _ in found] == sorted(
        line_number(text, f) for f in ("order: 1\n    title: 子项二", "level: t\n", "kind: b\n")
    )


def test_a_cycle_of_parents_is_named_once() -> None:
    text = broken("parent: D01\n", "parent: D01.1.1\n")
    cycles = [(line, said) for line, said in faults(text) if "成环" in said]
    assert cycles == [
        (line_number(text, "parent: D01.1.1\n"), "节点“D01.1”的上级关系成环：D01.1 → D01.1.1 → D01.1。")
    ]


def test_a_node_cannot_be_its_own_parent() -> None:
    assert any(
        "成环：D01.1 → D01.1。" in said for _, said in faults(broken("parent: D01\n", "parent: D01.1\n"))
    )


def test_a_mean_may_be_rounded_but_no_further() -> None:
    assert parse_plan(broken("value: 209.61", "value: 209.6"))
    assert faults(broken("value: 209.61", "value: 209.7"))


def test_anchors_aliases_and_tags_are_refused() -> None:
    text = broken(
        "keywords: [甲, 乙]",
        "keywords: &k [甲, 乙]",
        broken("title: 专题一", "title: 专题一\n    keywords: *k"),
    )
    _assert_fault(text, "keywords: &k", "锚点")
    _assert_fault(text, "keywords: *k", "引用")
    _assert_fault(
        broken("title: 专题一", "title: !!python/object/apply:os.system [ls]"), "!!python", "类型标签"
    )


def test_a_bomb_of_aliases_is_refused_at_once() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]" for i in range(1, 60)]
    assert any("引用" in said for _, said in faults("\n".join(rows)))


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_nesting_is_refused(opening: str) -> None:
    assert "层次超过" in faults(opening * 10_000)[0][1]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "空的"),
        ("# 只有说明\n", 1, "空的"),
        ("- 甲\n", 1, "最外层"),
        ("规划\n", 1, "最外层"),
        ("format: 1\nplan: [\n", 3, "不是合法的YAML"),
        ("format: 1\n  plan: 2\n", 2, "不是合法的YAML"),
        ("format: 1\n---\nformat: 1\n", 2, "不是合法的YAML"),
        ("format: 1\nplan: \x07\n", 2, "U+0007"),
        ("format: 1\nplan: \ud800\n", 2, "U+D800"),
        ("*a\n", 1, "引用"),
    ],
)
def test_what_is_no_plan_file_is_refused(text: str, line: int, message: str) -> None:
    found = faults(text)
    assert found[0][0] == line
    assert message in found[0][1]


def test_sections_of_the_wrong_type_are_named() -> None:
    names = ("plan", "baselines", "shortfalls", "nodes", "targets", "systems")
    text = "format: 1\n" + "".join(f"{name}: 文字\n" for name in names)
    assert {line for line, _ in faults(text)} == set(range(2, 8))


def test_a_plan_needs_nodes() -> None:
    text = SOUND[: SOUND.index("nodes:")] + "nodes: []\ntargets: []\nsystems: []\n"
    _assert_fault(text, "nodes:", "至少要有一个节点")


def test_a_file_in_another_encoding_is_refused_by_line() -> None:
    with pytest.raises(PlanFileInvalid) as caught:
        decode_plan("format: 1\ntitle: 规划".encode("gb18030"))
    assert caught.value.faults[0].line == 2
    assert "UTF-8" in caught.value.message


def test_a_byte_order_mark_is_no_fault() -> None:
    assert parse_plan(decode_plan(SOUND.encode("utf-8-sig")))


def test_too_large_a_file_is_refused() -> None:
    with pytest.raises(PlanFileInvalid, match="超过5MB"):
        decode_plan(b"#" * (MAX_BYTES + 1))
    with pytest.raises(PlanFileInvalid, match="超过5MB"):
        parse_plan("#" * (MAX_BYTES + 1))


def test_the_message_lists_the_first_fifty_faults_and_counts_the_rest() -> None:
    text = SOUND + "".join(f"k{i}: 1\n" for i in range(60))
    with pytest.raises(PlanFileInvalid) as caught:
        parse_plan(text)
    assert caught.value.message.startswith("规划文件有60处问题，没有载入任何内容：\n第")
    assert caught.value.message.endswith("另有10处，改正以上各处后重新校验。")


def test_json_faults_have_lines_too() -> None:
    text = json.dumps({"format": 1, "plan": 1}, indent=1)
    assert (3, "规划应写成“键: 值”的形式。") in faults(text)
