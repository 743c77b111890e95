"""The words that leave the house: a mail's subject and bodies, a robot's message."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.worklist import DueItem, Duty
from reports.notices import (
    ROBOT_BYTES,
    DepartmentCount,
    Digest,
    DigestLine,
    DigestSection,
    GroupSummary,
    SummaryWords,
    letter_of,
    markdown_of,
)
from services.notices.digests import digest_of
from services.notices.mail import message_of
from services.notices.outside import MailServer, Security

DAY = date(2025, 11, 26)
SERVER = MailServer("127.0.0.1", 25, Security.NONE, "cockpit@example.com")


def item(duty: Duty, due: date | None, title: str = "甲", done: bool = False) -> DueItem:
    return DueItem(duty, "progress_report", "1", title, "2025-10 月报", due, "/projects/A", done)


def test_a_digest_is_made_of_what_presses() -> None:
    items = (
        item(Duty.REPORT, date(2025, 11, 5), "逾期的"),
        item(Duty.REVISE, date(2025, 11, 28), "本周的"),
        item(Duty.REPORT, date(2025, 12, 25), "以后的"),
        item(Duty.REPORT, date(2025, 11, 5), "已报的", done=True),
        item(Duty.DECIDE, None, "待审的"),
    )
    digest = digest_of(items, DAY)
    assert digest is not None
    assert [(s.heading, [line.title for line in s.lines]) for s in digest.sections] == [
        ("逾期", ["逾期的"]),
        ("本周到期", ["本周的"]),
        ("待您审核", ["待审的"]),
    ]
    assert digest.sections[0].lines[0].detail == "2025-10 月报，截止 2025-11-05，逾期 21 天"
    assert Digest.from_json(digest.as_json()) == digest


def test_nothing_to_say_is_no_digest() -> None:
    assert digest_of((), DAY) is None
    later = (item(Duty.REPORT, date(2025, 12, 25)), item(Duty.REPORT, date(2025, 11, 5), done=True))
    assert digest_of(later, DAY) is None


def test_long_lists_are_cut_and_counted() -> None:
    digest = digest_of(tuple(item(Duty.REPORT, date(2025, 11, 5)) for _ in range(100)), DAY)
    assert digest is not None
    letter = letter_of(digest, "某人", "", False)
    assert "逾期 100 项" in letter.subject
    assert "另有 70 项，请登录系统查看。" in letter.text
    assert "另有 70 项，请登录系统查看。" in letter.html


def test_what_people_typed_is_no_markup() -> None:
    line = DigestLine('<img src=x onerror="alert(1)">', "甲 & 乙", '/projects/"><script>')
    letter = letter_of(Digest(DAY, (DigestSection("逾期", 1, (line,)),)), "<b>", "https://x.example", True)
    assert "<img" not in letter.html
    assert "<script" not in letter.html
    assert "<b>" not in letter.html
    assert letter.subject == "【演示数据】规划填报待办 1 项（11月26日）：逾期 1 项"


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_name_or_title_breaks_out_of_its_header(name: str, title: str) -> None:
    digest = Digest(DAY, (DigestSection("逾期", 1, (DigestLine(title, "", "/x"),)),))
    encodable = name.encode("utf-8", "replace").decode()
    titled = title.encode("utf-8", "replace").decode()
    digest = Digest(DAY, (DigestSection("逾期", 1, (DigestLine(titled, "", "/x"),)),))
    message = message_of(SERVER, letter_of(digest, encodable, "", False), encodable, "a@example.com", "k")
    wire = message.as_bytes()
    head = wire.partition(b"\r\n\r\n")[0]
    assert [line.split(b":")[0] for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))] == [
        b"Subject",
        b"From",
        b"To",
        b"Date",
        b"Message-ID",
        b"Auto-Submitted",
        b"MIME-Version",
        b"Content-Type",
    ]
    assert b"\r\n." not in wire


def summary(names: list[str]) -> GroupSummary:
    counts = tuple(DepartmentCount(name, 3) for name in names)
    return GroupSummary(DAY, "2025-11 月报", date(2025, 12, 5), False, 100, 97, 4, counts)


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=80), max_size=60))
def test_a_robot_s_message_fits_whatever_departments_are_called(names: list[str]) -> None:
    text = markdown_of(summary(names), "https://cockpit.example.com", False)
    assert len(text.encode()) <= ROBOT_BYTES
    assert "应报 100 份，已报 97 份" in text


def test_departments_that_do_not_fit_are_counted() -> None:
    text = markdown_of(summary(["部" * 80] * 60), "", False)
    assert "另有 " in text
    assert text.count("部" * 80) >= 10


def test_a_name_is_no_markup() -> None:
    text = markdown_of(summary(["[甲](http://x.example)", "**乙**\n# 丙"]), "", False)
    assert "](http" not in text
    assert "**乙" not in text
    assert "\n#" not in text
    assert GroupSummary.from_json(summary(["甲"]).as_json()) == summary(["甲"])


def test_the_summary_of_reports_reads_as_the_office_would_write_it() -> None:
    told = markdown_of(summary(["业务部", "技术部"]), "https://cockpit.example.com/", False)
    assert told.splitlines()[1:] == [
        "2025-11 月报应报 100 份，已报 97 份，截止 12月5日。",
        "> 尚未报送：业务部 3 份、技术部 3 份",
        "待审核 4 份。",
        "[进入我的填报](https://cockpit.example.com/worklist)",
    ]


def test_any_kind_of_duty_is_summed_up_in_its_own_words() -> None:
    words = SummaryWords("应办结", "已办结", "尚未办结", "逾期未办结", "待销号", "件", "查看督办")
    orders = GroupSummary(
        DAY, "督办事项", None, True, 5, 3, 1, (DepartmentCount("业务部", 2),), words, "/supervision"
    )
    assert markdown_of(orders, "https://cockpit.example.com", False).splitlines()[1:] == [
        "督办事项应办结 5 件，已办结 3 件。",
        "> 逾期未办结：业务部 2 件",
        "待销号 1 件。",
        "[查看督办](https://cockpit.example.com/supervision)",
    ]
    assert GroupSummary.from_json(json.loads(json.dumps(orders.as_json()))) == orders
