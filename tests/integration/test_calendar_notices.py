"""What the calendar tells people inside the application: rounds and deputyships, once each."""

from __future__ import annotations

import threading
from datetime import date, timedelta

from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers what the calendar tells
from data_access.models import PersonContact
from domain.notices import NoticeKind
from services.administration import name_deputy
from services.administration.accounts import deactivate, erase_person
from services.administration.directory import account_page
from services.notices import inbox
from services.notices.contacts import set_email
from services.notices.daily import KEPT_DAYS, tell_calendar
from services.notices.deliveries import deliveries_page
from services.notices.outside import MailServer, Outside, Security
from services.notices.postman import Postman
from services.notices.sending import remind
from tests.support.factories import SYSTEM, TODAY, Library, name_of
from tests.support.processes import free_port
from tests.support.receivers import mail_server

OPEN, DUE, OVERDUE = NoticeKind.ROUND_OPEN, NoticeKind.ROUND_DUE, NoticeKind.ROUND_OVERDUE
BEGINS, ENDS = NoticeKind.DEPUTY_BEGINS, NoticeKind.DEPUTY_ENDS


def kinds(library: Library, login: str) -> list[NoticeKind]:
    """The kinds of a person's notices, the oldest first."""
    lines = inbox.notices_page(library.context, library.actor(login)).lines
    return [line.kind for line in reversed(lines)]


class TestRounds:
    """填报开放, 即将截止, 逾期未报."""

    def test_whoever_reports_is_told_once_of_each(self, library: Library) -> None:
        days = [date(2024, 3, 25), date(2024, 3, 26), date(2024, 4, 2), date(2024, 4, 4), date(2024, 4, 6)]
        for day in days:
            library.go_to(day)
            for _ in range(2):
                tell_calendar(library.context)
        for login in ("reporter_ops", "reporter_ops2", "head_ops", "reporter_party", "head_tech"):
            assert kinds(library, login) == [OPEN, DUE, OVERDUE], login
        for login in ("director", "office", "admin", "staff", "trustee"):
            assert kinds(library, login) == [], login
        first = inbox.notices_page(library.context, library.actor("reporter_ops")).lines[-1]
        assert (first.text, first.href) == ("2024-03 月报开始填报，截止 2024-04-05", "/worklist")
        assert first.detail == "您有 2 个项目待报"
        assert first.actor == ""

    def test_whoever_has_reported_is_left_in_peace(self, library: Library) -> None:
        reporter, head = library.actor("reporter_tech"), library.actor("head_tech")
        library.approve(head, library.submit(reporter, "D01.1.2-01", {1: 100}))
        library.go_to(date(2024, 4, 3))
        tell_calendar(library.context)
        assert DUE not in kinds(library, "reporter_tech")
        assert DUE in kinds(library, "reporter_ops")

    def test_between_rounds_nobody_is_told(self, library: Library) -> None:
        library.go_to(date(2021, 1, 10))
        tell_calendar(library.context)
        assert kinds(library, "reporter_ops") == []


class TestDeputies:
    """A deputyship begins and ends on its days."""

    def test_both_are_told_on_the_first_and_on_the_last_day(self, library: Library) -> None:
        head, deputy = library.user_id("head_ops"), library.user_id("staff")
        first, last = TODAY + timedelta(days=30), TODAY + timedelta(days=32)
        name_deputy(library.context, SYSTEM, head, deputy, first, last)
        for number in range(40):
            library.go_to(TODAY + timedelta(days=number))
            tell_calendar(library.context)
        assert [k for k in kinds(library, "staff") if k in (BEGINS, ENDS)] == [BEGINS, ENDS]
        assert [k for k in kinds(library, "head_ops") if k in (BEGINS, ENDS)] == [BEGINS, ENDS]
        begins = next(
            line
            for line in inbox.notices_page(library.context, library.actor("staff")).lines
            if line.kind is BEGINS
        )
        assert begins.actor == name_of("head_ops")
        assert begins.text.startswith("代理已生效，至 2024-04-26：您代行其职责")

    def test_one_that_begins_when_it_is_named_is_told_once(self, library: Library) -> None:
        head, deputy = library.user_id("head_ops"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, head, deputy, TODAY, TODAY + timedelta(days=3))
        tell_calendar(library.context)
        assert NoticeKind.DEPUTY_NAMED in kinds(library, "staff")
        assert BEGINS not in kinds(library, "staff")
        assert OPEN in kinds(library, "staff"), "the principal's reports are the deputy's now"


def test_what_was_read_long_ago_is_dropped(library: Library) -> None:
    tell_calendar(library.context)
    reporter = library.actor("reporter_ops")
    inbox.mark_all_read(library.context, reporter)
    library.go_to(date(2021, 1, 10) + timedelta(days=365 * 6))
    tell_calendar(library.context)
    assert OPEN not in kinds(library, "reporter_ops")
    assert OPEN in kinds(library, "head_ops"), "what was never read stays"
    assert KEPT_DAYS < 365


def test_the_postman_tells_the_day_and_sends_what_failed_before(library: Library) -> None:
    port = free_port()
    server = MailServer("127.0.0.1", port, Security.NONE, "cockpit@example.com")
    outside = Outside(server, timeout_seconds=5)
    postman = Postman(library.context, outside, threading.Event())
    postman.make_round()
    assert OPEN in kinds(library, "head_ops")
    set_email(library.context, SYSTEM, library.user_id("head_ops"), "head@example.com")
    remind(library.context, outside)
    library.clock.advance(minutes=6)
    with mail_server(port) as box:
        for _ in range(3):
            postman.make_round()
    assert box.recipients() == ["head@example.com"]
    postman = Postman(library.context, Outside(), threading.Event())
    library.go_to(TODAY + timedelta(days=1))
    postman.make_round()


def test_an_address_goes_with_the_name(library: Library) -> None:
    admin, user_id = library.actor("admin"), library.user_id("staff")
    set_email(library.context, admin, user_id, "staff@example.com")
    deactivate(library.context, admin, user_id, "离馆", account_page(library.context, admin, user_id).version)
    version = account_page(library.context, admin, user_id).version
    erase_person(library.context, admin, user_id, "已离馆", version)
    assert "staff@example.com" not in str(deliveries_page(library.context, admin).contacts)
    with library.context.database.reading() as session:
        assert session.scalars(select(PersonContact)).all() == []
