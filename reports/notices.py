"""What goes out of the house: the day's digest as a mail, and the group's summary, in an official's words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from typing import Any

PRODUCT = "金陵图书馆规划管理驾驶舱"
LINES_LIMIT = 30
ROBOT_BYTES = 4096
"""What a WeCom robot takes in one markdown message, in UTF-8."""
_NUMERALS = "一二三四五六七八九十"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-!>|<])")


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One thing to do; ``href`` is a path of the application, ``subject`` the thing as notices name it."""

    title: str
    detail: str
    href: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class DigestSection:
    """A heading with what stands under it; ``total`` counts what was left out too."""

    heading: str
    total: int
    lines: tuple[DigestLine, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """What one person has to do on a day. It holds no name and no address: both are added on sending."""

    day: date
    sections: tuple[DigestSection, ...]

    @property
    def total(self) -> int:
        """How many things there are to do."""
        return sum(section.total for section in self.sections)

    @property
    def subjects(self) -> frozenset[str]:
        """What its lines are about."""
        return frozenset(line.subject for section in self.sections for line in section.lines)

    def without(self, hidden: Collection[str]) -> Digest | None:
        """The digest without what is hidden from its reader by now; None when nothing is left."""
        sections = []
        for section in self.sections:
            lines = tuple(line for line in section.lines if line.subject not in hidden)
            total = section.total - (len(section.lines) - len(lines))
            if total:
                sections.append(DigestSection(section.heading, total, lines))
        return Digest(self.day, tuple(sections)) if sections else None

    def as_json(self) -> dict[str, Any]:
        """The digest as the outbox keeps it."""
        return {"day": self.day.isoformat(), "sections": [asdict(section) for section in self.sections]}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Digest:
        """The digest back from the outbox."""
        return cls(
            date.fromisoformat(body["day"]),
            tuple(
                DigestSection(
                    section["heading"],
                    section["total"],
                    tuple(DigestLine(**line) for line in section["lines"]),
                )
                for section in body["sections"]
            ),
        )


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail's subject and its two bodies."""

    subject: str
    text: str
    html: str


def letter_of(digest: Digest, name: str, public_url: str, demonstration: bool) -> Letter:
    """The digest as a mail; links only where the address of the application is known."""
    counts = "，".join(f"{section.heading} {section.total} 项" for section in digest.sections)
    mark = "【演示数据】" if demonstration else ""
    subject = f"{mark}规划填报待办 {digest.total} 项（{digest.day.month}月{digest.day.day}日）：{counts}"
    base = public_url.rstrip("/")
    day = f"{digest.day.year}年{digest.day.month}月{digest.day.day}日"
    lead = f"截至{day}，您在规划管理系统中有 {digest.total} 项待办，其中{counts}。请及时办理。"
    foot = "本邮件由系统自动发送，每天至多一封，请勿回复。如需调整，请登录系统，在“通知”页面修改通知方式。"
    return Letter(
        subject,
        _text(digest, name, lead, foot, base, mark),
        _html(digest, name, lead, foot, base, mark),
    )


def _text(digest: Digest, name: str, lead: str, foot: str, base: str, mark: str) -> str:
    parts = [f"{mark}{name}：", "", lead]
    for number, section in enumerate(digest.sections):
        parts += ["", f"{_NUMERALS[number]}、{section.heading}（{section.total} 项）"]
        for place, line in enumerate(section.lines, 1):
            parts.append(f"{place}. {line.title}　{line.detail}")
            if base:
                parts.append(f"   {base}{line.href}")
        if section.total > len(section.lines):
            parts.append(f"另有 {section.total - len(section.lines)} 项，请登录系统查看。")
    if base:
        parts += ["", f"全部待办：{base}/worklist"]
    return "\n".join([*parts, "", foot, PRODUCT, ""])


def _html(digest: Digest, name: str, lead: str, foot: str, base: str, mark: str) -> str:
    cell = "padding:6px 8px;border-bottom:1px solid #e5e7eb;text-align:left;vertical-align:top"
    blocks = []
    for number, section in enumerate(digest.sections):
        rows = "".join(
            f'<tr><td style="{cell}">{_linked(line, base)}</td>'
            f'<td style="{cell};color:#4b5563">{escape(line.detail)}</td></tr>'
            for line in section.lines
        )
        rest = section.total - len(section.lines)
        more = f"<p>另有 {rest} 项，请登录系统查看。</p>" if rest else ""
        blocks.append(
            f'<h2 style="font-size:16px;margin:20px 0 4px">{_NUMERALS[number]}、{escape(section.heading)}'
            f'（{section.total} 项）</h2><table style="border-collapse:collapse;width:100%">{rows}</table>'
            f"{more}"
        )
    link = f'<p><a href="{escape(base)}/worklist">打开我的填报</a></p>' if base else ""
    return (
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"></head>'
        '<body style="font:14px/22px sans-serif;color:#1f2937;max-width:720px">'
        f"<p>{mark}{escape(name)}：</p><p>{escape(lead)}</p>{''.join(blocks)}{link}"
        f'<p style="color:#6b7280;font-size:12px">{escape(foot)}<br>{PRODUCT}</p></body></html>'
    )


def _linked(line: DigestLine, base: str) -> str:
    title = escape(line.title)
    return f'<a href="{escape(base + line.href)}">{title}</a>' if base else title


@dataclass(frozen=True, slots=True)
class DepartmentCount:
    """How many things a department owes."""

    name: str
    owed: int


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """How one speaks of a kind of duty: by default of things that are handed in and approved."""

    due: str = "应报"
    done: str = "已报"
    owing: str = "尚未报送"
    late: str = "逾期未报"
    waiting: str = "待审核"
    unit: str = "份"
    link: str = "进入我的填报"


@dataclass(frozen=True, slots=True)
class GroupSummary:
    """What the group is told of one kind of duty on a day: departments and counts, no person, no work.

    ``what`` names it (2025-11 月报); of ``due`` things ``done`` are done, ``waiting`` of them wait for a
    decision, and ``departments`` owe the others. ``due_on`` is None for what has no common last day.
    """

    day: date
    what: str
    due_on: date | None
    overdue: bool
    due: int
    done: int
    waiting: int
    departments: tuple[DepartmentCount, ...]
    words: SummaryWords = SummaryWords()
    href: str = "/worklist"

    def as_json(self) -> dict[str, Any]:
        """The summary as the outbox keeps it."""
        due_on = self.due_on.isoformat() if self.due_on else None
        return asdict(self) | {"day": self.day.isoformat(), "due_on": due_on}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> GroupSummary:
        """The summary back from the outbox."""
        return cls(
            **{
                **body,
                "day": date.fromisoformat(body["day"]),
                "due_on": date.fromisoformat(body["due_on"]) if body["due_on"] else None,
                "departments": tuple(DepartmentCount(**count) for count in body["departments"]),
                "words": SummaryWords(**body["words"]),
            }
        )


def markdown_of(summary: GroupSummary, public_url: str, demonstration: bool, limit: int = ROBOT_BYTES) -> str:
    """The summary as a robot's message of at most ``limit`` bytes; departments that don't fit are counted."""
    mark, words = "【演示数据】" if demonstration else "", summary.words
    due = f"，截止 {summary.due_on.month}月{summary.due_on.day}日" if summary.due_on else ""
    word = words.late if summary.overdue else words.owing
    head = [
        f"**{mark}规划填报提醒（{summary.day.month}月{summary.day.day}日）**",
        f"{summary.what}{words.due} {summary.due} {words.unit}，"
        f"{words.done} {summary.done} {words.unit}{due}。",
    ]
    tail = [f"{words.waiting} {summary.waiting} {words.unit}。"] if summary.waiting else []
    if public_url:
        tail.append(f"[{words.link}]({public_url.rstrip('/')}{summary.href})")
    names = [f"{_plain(count.name)} {count.owed} {words.unit}" for count in summary.departments]
    for kept in range(len(names), -1, -1):
        told = _joined(word, names[:kept], len(names) - kept)
        message = "\n".join([*head, *told, *tail])
        if len(message.encode()) <= limit:
            return message
    return "\n".join(head)


def _joined(word: str, names: Sequence[str], rest: int) -> list[str]:
    if not names and not rest:
        return []
    more = f"等，另有 {rest} 个部门" if rest else ""
    return [f"> {word}：{'、'.join(names)}{more}"]


def _plain(name: str) -> str:
    """A name that means nothing to markdown."""
    return _MARKDOWN.sub(lambda found: f"\\{found[1]}", " ".join(name.split()))
