"""Reading YAML safely and with line numbers: a strict composer and typed access to its nodes.

The composer refuses what a plan never needs and an attacker might use: anchors and aliases (which expand
without end), tags, and deep nesting. JSON is read the same way, being YAML with brackets.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import yaml

from domain.plan_file.faults import PlanFault, PlanFileInvalid

MAX_DEPTH = 12
REFUSED = "!refused"
NULL_TAG = "tag:yaml.org,2002:null"
TEXT_TAG = "tag:yaml.org,2002:str"

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,16})(\.[0-9]{1,20})?([eE][-+]?[0-9]{1,3})?")
_FIGURE = re.compile(r"(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Joiners shape emoji and are harmless; the other format characters hide or reorder what is read.
_HARMLESS_FORMAT = frozenset("\u200c\u200d")


class Faults:
    """Collects faults, so that a person sees all of them at once."""

    def __init__(self) -> None:
        self.found: list[PlanFault] = []

    def add(self, line: int, message: str) -> None:
        """Note a fault on a line (from 1)."""
        self.found.append(PlanFault(line, message))

    def at(self, node: yaml.Node, message: str) -> None:
        """Note a fault on the line where a node starts."""
        self.add(line_of(node), message)

    def stop_if_any(self) -> None:
        """Raise PlanFileInvalid if anything was found."""
        if self.found:
            raise PlanFileInvalid(self.found)


def line_of(node: yaml.Node) -> int:
    """The line, from 1, where a node starts."""
    return int(node.start_mark.line) + 1


class _StrictComposer(yaml.SafeLoader):
    """Composes nodes; notes aliases, anchors and tags as faults and stops at deep nesting."""

    def __init__(self, text: str, faults: Faults) -> None:
        super().__init__(text)
        self._faults = faults
        self._depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """One node, or a stand-in marked as refused where the file has an alias."""
        # The type stubs leave the parser's methods untyped.
        parser: Any = self
        event: Any = parser.peek_event()
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            mark: Any = event.start_mark
            parser.get_event()
            self._faults.add(line, "不允许使用引用（*），请把内容直接写出来。")
            return yaml.ScalarNode(REFUSED, "", mark, mark)
        if event.anchor is not None:
            self._faults.add(line, "不允许使用锚点（&），请删去。")
        if event.tag is not None:
            self._faults.add(line, "不允许使用类型标签（!），请删去。")
        if self._depth >= MAX_DEPTH:
            raise PlanFileInvalid(
                [*self._faults.found, PlanFault(line, f"层次超过{MAX_DEPTH}层，不是规划文件。")]
            )
        self._depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1


def compose(text: str, faults: Faults) -> yaml.Node | None:
    """The node at the root of a text, or nothing if it holds none.

    Raises PlanFileInvalid if the text is not YAML or nested too deeply.
    """
    try:
        loader = _StrictComposer(text, faults)
        try:
            return loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise PlanFileInvalid(
            [PlanFault(line, f"含有不可见的控制字符（U+{_code_point(error):04X}），请删去。")]
        ) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        detail = error.problem or error.context or ""
        raise PlanFileInvalid(
            [*faults.found, PlanFault(line, f"不是合法的YAML，请检查缩进、冒号和引号（{detail}）。")]
        ) from error


def _code_point(error: yaml.reader.ReaderError) -> int:
    character: Any = error.character
    return ord(character) if isinstance(character, str) else int(character)


def plain_figure(text: str) -> str:
    """A decimal number without trailing zeros: 140.60 becomes 140.6, 5.0 becomes 5."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def _calendar_day(text: str) -> date | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def short(text: str) -> str:
    """A text as messages quote it: on one line, its first 60 characters."""
    line = text.replace("\n", " ")
    return f"{line[:60]}…" if len(line) > 60 else line


def hidden_characters(text: str, *, lines: bool) -> list[str]:
    """Control and other invisible characters of a text, as U+XXXX; line feeds count unless ``lines``."""
    return [
        f"U+{ord(character):04X}"
        for character in text
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        and character not in _HARMLESS_FORMAT
        and not (lines and character == "\n")
    ]


class Fields:
    """Typed access to one mapping of the file.

    Every method returns a harmless value of its type where the file is at fault, so that reading goes on
    and all faults are found in one pass. Unknown, repeated and missing keys are noted on construction.
    """

    def __init__(
        self,
        node: yaml.Node,
        faults: Faults,
        what: str,
        required: Sequence[str],
        optional: Sequence[str] = (),
    ) -> None:
        self._faults = faults
        self._values: dict[str, yaml.Node] = {}
        self._lines: dict[str, int] = {}
        self.what = what
        self.line = line_of(node)
        if not isinstance(node, yaml.MappingNode):
            if node.tag != REFUSED:
                faults.at(node, f"{what}应写成“键: 值”的形式。")
            return
        for key, value in node.value:
            self._take(key, value, {*required, *optional})
        for name in required:
            if name not in self._values:
                faults.at(node, f"{what}缺少“{name}”。")

    def _take(self, key: yaml.Node, value: yaml.Node, known: set[str]) -> None:
        name = key.value if isinstance(key, yaml.ScalarNode) else None
        if name is None or name not in known:
            if key.tag != REFUSED:
                shown = short(name) if isinstance(name, str) else "（不是文字）"
                self._faults.at(key, f"{self.what}有不认识的键“{shown}”，请检查拼写。")
        elif name in self._values:
            self._faults.at(key, f"{self.what}的“{name}”写了两次，前一次在第{self._lines[name]}行。")
        else:
            self._values[name] = value
            self._lines[name] = line_of(key)

    @property
    def lines(self) -> Mapping[str, int]:
        """The line of each key present."""
        return self._lines

    def has(self, name: str) -> bool:
        """Whether the key is there with a value other than null."""
        node = self._values.get(name)
        return node is not None and node.tag != NULL_TAG

    def _scalar(self, name: str, expected: str) -> yaml.ScalarNode | None:
        node = self._values.get(name)
        if node is None or node.tag == REFUSED:
            return None
        if not isinstance(node, yaml.ScalarNode) or node.tag == NULL_TAG:
            self._faults.at(node, f"{self.what}的“{name}”应为{expected}。")
            return None
        return node

    def text(self, name: str, limit: int, *, lines: bool = False) -> str:
        """A text of 1 to ``limit`` characters; line feeds are allowed if ``lines``."""
        node = self._values.get(name)
        return "" if node is None else self._text_of(node, f"{self.what}的“{name}”", limit, lines=lines)

    def optional_text(self, name: str, limit: int, *, lines: bool = False) -> str | None:
        """A text as ``text`` has it, or nothing."""
        return self.text(name, limit, lines=lines) or None if self.has(name) else None

    def possibly_empty_text(self, name: str, limit: int) -> str:
        """A text that may be written as ''."""
        node = self._values.get(name)
        if isinstance(node, yaml.ScalarNode) and node.tag == TEXT_TAG and not node.value:
            return ""
        return self.text(name, limit)

    def _text_of(self, node: yaml.Node, what: str, limit: int, *, lines: bool = False) -> str:
        if node.tag == REFUSED:
            return ""
        if not isinstance(node, yaml.ScalarNode) or node.tag == NULL_TAG:
            self._faults.at(node, f"{what}应为文字。")
            return ""
        value = str(node.value)
        if node.tag != TEXT_TAG:
            self._faults.at(node, f"{what}应为文字；“{short(value)}”会被当作数字、日期或真假值，请加引号。")
            return ""
        if not value.strip():
            self._faults.at(node, f"{what}不能为空。")
            return ""
        if hidden := hidden_characters(value, lines=lines):
            self._faults.at(node, f"{what}含有不可见的控制字符（{hidden[0]}），请删去。")
            return ""
        if len(value) > limit:
            self._faults.at(node, f"{what}有{len(value)}字，最多{limit}字。")
            return ""
        return value

    def code(self, name: str, pattern: re.Pattern[str], example: str) -> str:
        """A code of the given shape."""
        value = self.text(name, 60)
        if value and not pattern.fullmatch(value):
            self._faults.add(self.lines[name], f"{self.what}的“{name}”应如{example}，现为“{short(value)}”。")
            return ""
        return value

    def choice(self, name: str, words: Mapping[str, str]) -> str:
        """One of the words; their Chinese names help whoever chose another."""
        node = self._scalar(name, "文字")
        if node is None:
            return ""
        if node.value in words:
            return str(node.value)
        known = "、".join(f"{word}（{label}）" for word, label in words.items())
        self._faults.at(node, f"{self.what}的“{name}”是“{short(node.value)}”，只能是{known}。")
        return ""

    def integer(self, name: str) -> int:
        """A whole number."""
        node = self._scalar(name, "整数")
        if node is None:
            return 0
        if node.style is None and _INTEGER.fullmatch(node.value):
            return int(node.value)
        self._faults.at(node, f"{self.what}的“{name}”应为整数，现为“{short(node.value)}”。")
        return 0

    def number(self, name: str) -> float:
        """A number, for weights."""
        node = self._scalar(name, "数字")
        if node is None:
            return 0.0
        if node.style is None and _NUMBER.fullmatch(node.value):
            return float(node.value)
        self._faults.at(node, f"{self.what}的“{name}”应为数字，现为“{short(node.value)}”。")
        return 0.0

    def figure(self, name: str) -> str:
        """A figure of the plan: not negative, at most four decimals; kept as written, less trailing zeros."""
        node = self._scalar(name, "数字")
        if node is None:
            return "0"
        if node.style is None and _FIGURE.fullmatch(node.value):
            return plain_figure(node.value)
        self._faults.at(
            node,
            f"{self.what}的“{name}”应为数字（不为负、不加引号、至多四位小数），现为“{short(node.value)}”。",
        )
        return "0"

    def boolean(self, name: str) -> bool:
        """true or false, and none of YAML's other words for them."""
        node = self._scalar(name, "true或false")
        if node is None:
            return False
        if node.style is None and node.value in {"true", "false"}:
            return bool(node.value == "true")
        self._faults.at(node, f"{self.what}的“{name}”应为true或false，现为“{short(node.value)}”。")
        return False

    def day(self, name: str) -> date | None:
        """A day written as YYYY-MM-DD."""
        node = self._scalar(name, "日期")
        if node is None:
            return None
        day = _calendar_day(node.value)
        if day is not None:
            return day
        self._faults.at(node, f"{self.what}的“{name}”不是日期，应如2021-01-01，现为“{short(node.value)}”。")
        return None

    def optional_day(self, name: str) -> date | None:
        """A day, or nothing."""
        return self.day(name) if self.has(name) else None

    def items(self, name: str) -> list[yaml.Node]:
        """The elements of a list; none if the key is absent."""
        node = self._values.get(name)
        if node is None or node.tag == REFUSED:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._faults.at(node, f"{self.what}的“{name}”应为列表（没有内容时写[]）。")
            return []
        return list(node.value)

    def texts(self, name: str, limit: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """A list of texts without repetitions, and the line of each."""
        values: list[str] = []
        lines: list[int] = []
        for node in self.items(name):
            value = self._text_of(node, f"{self.what}的“{name}”中每一条", limit)
            if value in values:
                self._faults.at(node, f"{self.what}的“{name}”中“{short(value)}”重复。")
            elif value:
                values.append(value)
                lines.append(line_of(node))
        return tuple(values), tuple(lines)

    def mapping(
        self, name: str, what: str, required: Sequence[str], optional: Sequence[str] = ()
    ) -> Fields | None:
        """The mapping under a key, or nothing if the key is absent."""
        node = self._values.get(name)
        return None if node is None else Fields(node, self._faults, what, required, optional)
