"""Messages for the outside, to a real mail server and a real webhook that behave and that do not."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import services.capabilities  # noqa: F401 - registers what is due
from domain.errors import Forbidden, Invalid, NotFound
from domain.notices import DeliveryState, Preferences
from services import worklist
from services.administration import deputies_of, name_deputy, revoke_deputy, set_active
from services.notices import sending
from services.notices.contacts import set_email
from services.notices.deliveries import deliveries_page, send_again
from services.notices.inbox import save_preferences
from services.notices.mail import send_mail
from services.notices.outside import MailServer, Outcome, Outside, Security
from services.notices.sending import remind, send_due
from services.plan_access import restrict_node
from tests.support.factories import SYSTEM, TODAY, Library, name_of, opened
from tests.support.processes import free_port
from tests.support.receivers import MailBox, Robot, drip, drip_http, hang, mail_server, robot, tcp_server
from tests.support.threads import at_once

SENT, WAITING, FAILED = DeliveryState.SENT, DeliveryState.WAITING, DeliveryState.FAILED
UNCERTAIN, LAPSED, DROPPED = DeliveryState.UNCERTAIN, DeliveryState.LAPSED, DeliveryState.DROPPED
READERS = ("head_ops", "head_tech", "reporter_ops", "reporter_tech", "staff")
"""Who has an address here; the last has nothing to do, so four have a digest coming."""
DIGESTS = 4
SECRET = "Smtp-secret-1912"


def email(login: str) -> str:
    return f"{login}@example.com"


@pytest.fixture(autouse=True)
def _addresses(library: Library) -> None:
    for login in READERS:
        set_email(library.context, SYSTEM, library.user_id(login), email(login))


@pytest.fixture
def box() -> Iterator[MailBox]:
    """A mail server that behaves."""
    with mail_server() as made:
        yield made


@pytest.fixture
def webhook() -> Iterator[Robot]:
    """A robot that behaves."""
    with robot() as made:
        yield made


def by_mail(port: int, seconds: float = 5.0, budget: float = 30.0) -> Outside:
    """The way out over a mail server on this machine."""
    server = MailServer("127.0.0.1", port, Security.NONE, "cockpit@example.com")
    return Outside(server, "", "https://cockpit.example.com", seconds, budget)


def by_robot(url: str, seconds: float = 5.0) -> Outside:
    """The way out over a webhook."""
    return Outside(None, url, "https://cockpit.example.com", seconds, 20.0)


def states(library: Library) -> dict[str, DeliveryState]:
    """Where each person's message stands, by name."""
    lines = deliveries_page(library.context, library.actor("admin")).lines
    return {line.recipient: line.state for line in lines}


class TestDigests:
    """What people are sent, and that it is once."""

    def test_each_gets_one_mail_and_a_second_run_sends_nothing(self, library: Library, box: MailBox) -> None:
        first = remind(library.context, by_mail(box.port))
        assert (first.composed, dict(first.ended)) == (DIGESTS, {SENT: DIGESTS})
        assert box.recipients() == sorted(email(login) for login in READERS[:-1])
        for hours in (0, 2, 5):
            library.clock.advance(hours=hours)
            again = remind(library.context, by_mail(box.port))
            assert (again.composed, dict(again.ended)) == (0, {})
        assert len(box.taken) == DIGESTS
        library.go_to(TODAY + timedelta(days=1))
        assert remind(library.context, by_mail(box.port)).composed == DIGESTS
        assert len(box.taken) == 2 * DIGESTS

    def test_it_says_in_chinese_what_is_to_be_done(self, library: Library, box: MailBox) -> None:
        library.submit(library.actor("reporter_ops"), "D01.1.1-01", {1: 50})
        remind(library.context, by_mail(box.port))
        [mail] = box.to(email("head_ops"))
        assert mail["From"] == "金陵图书馆规划管理驾驶舱 <cockpit@example.com>"
        assert mail["Subject"].startswith("规划填报待办 ")
        assert "（3月25日）：逾期 " in mail["Subject"]
        assert mail["Subject"].endswith("待您审核 1 项")
        assert mail["Auto-Submitted"] == "auto-generated"
        plain, html = (part.get_content() for part in mail.iter_parts())
        assert plain.startswith(f"{name_of('head_ops')}：")
        for told in ("截至2024年3月25日", "一、逾期（", "新馆建设", "逾期 ", "请勿回复"):
            assert told in plain
        assert "https://cockpit.example.com/projects/D01.1.1-01" in plain
        assert '<a href="https://cockpit.example.com/projects/D01.1.1-01">新馆建设</a>' in html
        assert "党建工作" not in plain, "another department's"

    def test_what_became_restricted_before_it_left_is_not_told(self, library: Library, box: MailBox) -> None:
        head, deputy = library.user_id("head_ops"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, head, deputy, TODAY, TODAY)
        remind(library.context, by_mail(free_port()))
        assert set(states(library).values()) == {WAITING}
        (line,) = deputies_of(library.context, SYSTEM, deputy)
        revoke_deputy(library.context, SYSTEM, line.deputyship_id)
        restrict_node(library.context, SYSTEM, "P-14", "D01")
        library.clock.advance(minutes=6)
        send_due(library.context, by_mail(box.port))
        of_deputy, of_head = (
            next(box.to(email(login))[0].iter_parts()).get_content() for login in ("staff", "head_ops")
        )
        assert "新馆建设" in of_head
        assert "新馆建设" not in of_deputy
        assert "年度阅读节" in of_deputy

    def test_a_mail_with_nothing_left_to_tell_is_dropped(self, library: Library, box: MailBox) -> None:
        head, deputy = library.user_id("head_ops"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, head, deputy, TODAY, TODAY)
        remind(library.context, by_mail(free_port()))
        (line,) = deputies_of(library.context, SYSTEM, deputy)
        revoke_deputy(library.context, SYSTEM, line.deputyship_id)
        for node in ("D01", "D02"):
            restrict_node(library.context, SYSTEM, "P-14", node)
        library.clock.advance(minutes=6)
        send_due(library.context, by_mail(box.port))
        assert states(library)[name_of("staff")] is DROPPED
        assert not box.to(email("staff"))

    def test_without_an_address_of_its_own_it_has_no_links(self, library: Library, box: MailBox) -> None:
        remind(library.context, replace(by_mail(box.port), public_url=""))
        text = str(box.to(email("head_ops"))[0])
        assert "http" not in text

    def test_a_deputy_gets_the_principal_s_while_it_lasts(self, library: Library, box: MailBox) -> None:
        head, deputy = library.user_id("head_party"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, head, deputy, TODAY, TODAY)
        remind(library.context, by_mail(box.port))
        [mail] = box.to(email("staff"))
        assert "党建工作" in next(mail.iter_parts()).get_content()
        library.go_to(TODAY + timedelta(days=1))
        remind(library.context, by_mail(box.port))
        assert len(box.to(email("staff"))) == 1

    @pytest.mark.parametrize(
        ("chosen", "day", "sent"),
        [
            (Preferences(mail=False), TODAY, 0),
            (Preferences(quiet_until=TODAY), TODAY, 0),
            (Preferences(quiet_until=TODAY), TODAY + timedelta(days=1), 1),
            (Preferences(workdays_only=True), date(2024, 3, 30), 0),
            (Preferences(workdays_only=True), date(2024, 4, 1), 1),
        ],
    )
    def test_wishes_are_kept(
        self, library: Library, box: MailBox, chosen: Preferences, day: date, sent: int
    ) -> None:
        save_preferences(library.context, library.actor("head_ops"), chosen, email("head_ops"))
        library.go_to(day)
        remind(library.context, by_mail(box.port))
        assert len(box.to(email("head_ops"))) == sent
        assert len(box.to(email("head_tech"))) == 1

    def test_who_left_or_changed_their_mind_before_it_went_gets_none(self, library: Library) -> None:
        port = free_port()
        remind(library.context, by_mail(port))
        set_active(library.context, SYSTEM, library.user_id("head_ops"), active=False)
        set_email(library.context, SYSTEM, library.user_id("reporter_ops"), "")
        library.clock.advance(minutes=6)
        with mail_server(port) as box:
            send_due(library.context, by_mail(port))
            assert box.recipients() == sorted((email("head_tech"), email("reporter_tech")))
        assert states(library)[name_of("reporter_ops")] is DROPPED

    def test_one_whose_list_cannot_be_made_costs_the_others_nothing(
        self, library: Library, box: MailBox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        plain, faulty = worklist.due_items, library.user_id("head_ops")

        def due_items(context: Any, actor: Any) -> Any:
            if actor.user_id == faulty:
                raise RuntimeError("an accident")
            return plain(context, actor)

        monkeypatch.setattr("services.notices.digests.due_items", due_items)
        assert remind(library.context, by_mail(box.port)).composed == DIGESTS - 1
        assert len(box.taken) == DIGESTS - 1

    def test_a_fault_of_ours_in_one_costs_the_others_nothing(
        self, library: Library, box: MailBox, caplog: pytest.LogCaptureFixture
    ) -> None:
        plain = send_mail

        def send(server: Any, message: Any, address: str, seconds: float) -> Outcome:
            if address == email("head_ops"):
                raise RuntimeError(f"an accident with {address}")
            return plain(server, message, address, seconds)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sending, "send_mail", send)
            run = remind(library.context, by_mail(box.port))
        assert dict(run.ended) == {SENT: DIGESTS - 1, UNCERTAIN: 1}
        own = [r.getMessage() for r in caplog.records if r.name.startswith("services")]
        assert any("RuntimeError" in text for text in own)
        assert not any("@" in text for text in own)

    def test_nothing_is_asked_of_anybody_without_a_way_out(self, library: Library) -> None:
        run = remind(library.context, Outside())
        assert (run.composed, dict(run.ended)) == (0, {})
        assert states(library) == {}


class TestBadReceivers:
    """Mail servers that refuse, hang and drip."""

    def test_one_who_is_refused_or_hangs_costs_the_others_nothing(
        self, library: Library, box: MailBox
    ) -> None:
        box.mischief = {email("head_ops"): "refuse", email("head_tech"): "hang_rcpt"}
        box.mischief[email("reporter_ops")] = "hang_data"
        began = time.monotonic()
        run = remind(library.context, by_mail(box.port, seconds=1.5))
        assert time.monotonic() - began < 15
        assert dict(run.ended) == {SENT: 1, FAILED: 1, WAITING: 1, UNCERTAIN: 1}
        assert states(library) == {
            name_of("head_ops"): FAILED,
            name_of("head_tech"): WAITING,
            name_of("reporter_ops"): UNCERTAIN,
            name_of("reporter_tech"): SENT,
        }
        box.mischief.clear()
        assert dict(send_due(library.context, by_mail(box.port))) == {}, "not so soon"
        library.clock.advance(minutes=6)
        assert dict(send_due(library.context, by_mail(box.port))) == {SENT: 1}
        # The mail that was taken without a word had arrived: it is not sent again.
        assert box.recipients() == sorted(email(x) for x in ("head_tech", "reporter_ops", "reporter_tech"))

    @pytest.mark.parametrize("talk", [hang, drip], ids=["hangs", "drips"])
    def test_a_server_that_hangs_ends_with_the_run_and_all_is_sent_later(
        self, library: Library, talk: Any
    ) -> None:
        began = time.monotonic()
        with tcp_server(talk) as port:
            run = remind(library.context, by_mail(port, seconds=0.4))
        assert time.monotonic() - began < 10
        assert dict(run.ended) == {WAITING: 3}, "after three in a row the server counts as down"
        library.clock.advance(minutes=6)
        with mail_server() as box:
            assert dict(send_due(library.context, by_mail(box.port))) == {SENT: DIGESTS}
            assert len(set(box.recipients())) == len(box.taken) == DIGESTS

    def test_a_run_ends_with_its_budget(self, library: Library) -> None:
        with tcp_server(hang) as port:
            began = time.monotonic()
            run = remind(library.context, by_mail(port, seconds=30, budget=1.0))
            assert time.monotonic() - began < 6
        assert sum(run.ended.values()) <= 1

    def test_after_the_last_attempt_it_is_a_dead_letter_for_administrators(
        self, library: Library, box: MailBox
    ) -> None:
        box.mischief = {email("head_ops"): "later"}
        remind(library.context, by_mail(box.port))
        for minutes in (6, 16, 61):
            library.clock.advance(minutes=minutes)
            assert dict(send_due(library.context, by_mail(box.port))) == {WAITING: 1}
        library.clock.advance(minutes=241)
        assert dict(send_due(library.context, by_mail(box.port))) == {FAILED: 1}
        library.clock.advance(minutes=300)
        assert dict(send_due(library.context, by_mail(box.port))) == {}
        page = deliveries_page(library.context, library.actor("admin"))
        dead = page.lines[0]
        assert (dead.recipient, dead.state, dead.attempts) == (name_of("head_ops"), FAILED, 5)
        assert dead.error == "邮件服务器拒绝收件人（451）"
        for login in ("director", "office", "head_ops", "staff"):
            with pytest.raises(Forbidden):
                deliveries_page(library.context, library.actor(login))
            with pytest.raises(Forbidden):
                send_again(library.context, library.actor(login), dead.delivery_id)
        box.mischief.clear()
        send_again(library.context, library.actor("admin"), dead.delivery_id)
        assert dict(send_due(library.context, by_mail(box.port))) == {SENT: 1}
        with pytest.raises(Invalid):
            send_again(library.context, library.actor("admin"), dead.delivery_id)
        with pytest.raises(NotFound):
            send_again(library.context, library.actor("admin"), 987_654)

    def test_the_next_day_s_takes_the_place_of_what_never_left(self, library: Library) -> None:
        remind(library.context, by_mail(free_port()))
        library.go_to(TODAY + timedelta(days=1))
        with mail_server() as box:
            remind(library.context, by_mail(box.port))
            assert len(box.taken) == DIGESTS
        lines = deliveries_page(library.context, library.actor("admin")).lines
        assert {line.day for line in lines if line.state is LAPSED} == {TODAY}
        lapsed = next(line for line in lines if line.state is LAPSED)
        with pytest.raises(Invalid, match="已过期"):
            send_again(library.context, library.actor("admin"), lapsed.delivery_id)

    @pytest.mark.parametrize("security", [Security.SSL, Security.STARTTLS])
    def test_a_server_without_the_wanted_encryption_gets_no_mail(
        self, library: Library, box: MailBox, security: Security
    ) -> None:
        outside = by_mail(box.port)
        assert outside.mail is not None
        run = remind(library.context, replace(outside, mail=replace(outside.mail, security=security)))
        assert dict(run.ended) == {WAITING: 3}
        assert box.taken == []

    def test_logs_errors_and_pages_name_no_address_and_no_secret(
        self, library: Library, box: MailBox, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        box.mischief = {email("head_ops"): "refuse", email("head_tech"): "later"}
        with robot("key-of-the-group") as webhook:
            webhook.answers = [(500, b"<html>")]
            library.go_to(date(2024, 4, 3))
            outside = replace(by_mail(box.port), robot_url=webhook.url)
            assert outside.mail is not None
            remind(library.context, outside)
            secretive = replace(outside.mail, user="cockpit", password=SECRET)
            library.clock.advance(minutes=20)
            send_due(library.context, replace(outside, mail=secretive))
        formatter = logging.Formatter("%(name)s %(message)s")
        # The mail server's own log is not the application's.
        own = [record for record in caplog.records if not record.name.startswith("mail.")]
        written = "\n".join(formatter.format(record) for record in own)
        assert "by mail" in written
        page = str(deliveries_page(library.context, library.actor("admin")).lines)
        for word in ("@example.com", "key-of-the-group", SECRET, *(name_of(login) for login in READERS)):
            assert word not in written
        assert "@example.com" not in page
        for secret in ("key-of-the-group", SECRET):
            assert secret not in page + repr(outside) + repr(secretive)


class TestOnce:
    """Never twice, whoever runs it and however it ends."""

    def test_runs_at_the_same_time_share_the_work(self, library: Library, box: MailBox) -> None:
        box.delay = 0.05

        def run() -> int:
            with opened(library.url) as own:
                return remind(own.context, by_mail(box.port, seconds=5)).ended.get(SENT, 0)

        assert sum(int(str(sent)) for sent in at_once(run, run, run)) == DIGESTS
        assert len(set(box.recipients())) == len(box.taken) == DIGESTS

    @contextmanager
    def dying(self, at: int, before: bool) -> Iterator[None]:
        """A process that dies at its so manieth mail, before or after the server has it."""
        plain, count = send_mail, iter(range(1, 100))

        def send(*arguments: Any) -> Outcome:
            last = next(count) == at
            if last and before:
                raise KeyboardInterrupt
            outcome = plain(*arguments)
            if last:
                raise KeyboardInterrupt
            return outcome

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sending, "send_mail", send)
            yield

    @pytest.mark.parametrize("before", [True, False])
    def test_a_run_that_died_half_way_is_finished_by_the_next(
        self, library: Library, box: MailBox, before: bool
    ) -> None:
        with self.dying(2, before), pytest.raises(KeyboardInterrupt):
            remind(library.context, by_mail(box.port))
        remind(library.context, by_mail(box.port))
        arrived = DIGESTS - before
        assert len(set(box.recipients())) == len(box.taken) == arrived
        library.clock.advance(minutes=16)
        remind(library.context, by_mail(box.port))
        assert len(box.taken) == arrived, "nobody knows whether it had arrived: it is not sent again"
        [line] = [x for x in deliveries_page(library.context, library.actor("admin")).lines if x.error]
        assert (line.state, line.error) == (UNCERTAIN, "发送过程中断，可能已送达")
        send_again(library.context, library.actor("admin"), line.delivery_id)
        send_due(library.context, by_mail(box.port))
        assert len(box.taken) == arrived + 1


class TestRobot:
    """The group's summary."""

    @pytest.fixture(autouse=True)
    def _last_days(self, library: Library) -> None:
        library.go_to(date(2024, 4, 3))

    def test_it_names_departments_and_counts_once_a_day(self, library: Library, webhook: Robot) -> None:
        for _ in range(2):
            remind(library.context, by_robot(webhook.url))
        [text] = webhook.texts
        assert webhook.told[0]["msgtype"] == "markdown"
        assert "2024-03 月报应报 4 份，已报 0 份，截止 4月5日。" in text
        assert "尚未报送：业务部 2 份、党群部 1 份、技术部 1 份" in text
        assert "https://cockpit.example.com/worklist" in text
        assert not any(name_of(login) in text for login in READERS)
        assert "新馆建设" not in text
        library.go_to(date(2024, 4, 6))
        remind(library.context, by_robot(webhook.url))
        assert "逾期未报" in webhook.texts[1]

    def test_it_is_silent_when_there_is_nothing_to_say(self, library: Library, webhook: Robot) -> None:
        library.go_to(date(2024, 3, 27))
        remind(library.context, by_robot(webhook.url))
        assert webhook.told == []

    def test_it_is_tried_again_until_it_says_yes(self, library: Library, webhook: Robot) -> None:
        webhook.answers = [(200, {"errcode": 93000, "errmsg": "invalid webhook url"}), (200, {"errcode": 0})]
        assert dict(remind(library.context, by_robot(webhook.url)).ended) == {WAITING: 1}
        assert dict(remind(library.context, by_robot(webhook.url)).ended) == {}
        library.clock.advance(minutes=6)
        assert dict(send_due(library.context, by_robot(webhook.url))) == {SENT: 1}
        assert len(webhook.told) == 2

    @pytest.mark.parametrize("talk", [hang, drip, drip_http], ids=["hangs", "drips", "drips headers"])
    def test_one_that_hangs_holds_up_nobody(
        self, library: Library, webhook: Robot, box: MailBox, talk: Any
    ) -> None:
        with tcp_server(talk) as port:
            stuck = replace(by_mail(box.port, seconds=1.5), robot_url=f"http://127.0.0.1:{port}/send?key=x")
            began = time.monotonic()
            run = remind(library.context, stuck)
        assert time.monotonic() - began < 15
        assert dict(run.ended) == {SENT: DIGESTS, WAITING: 1}
        library.clock.advance(minutes=6)
        assert dict(send_due(library.context, by_robot(webhook.url))) == {SENT: 1}
        assert len(webhook.told) == 1
