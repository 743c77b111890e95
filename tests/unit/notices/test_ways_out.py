"""One attempt to send: every way a receiver can behave is an outcome within its time."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from domain.notices import Preferences, Retrying
from services.notices.outside import Ending
from services.notices.robot import send_robot
from tests.support.processes import free_port
from tests.support.receivers import drip, drip_http, hang, robot, tcp_server

NO_ANSWERS: list[tuple[int, Any]] = [
    (500, b"oops"),
    (404, b""),
    (302, b""),
    (200, {"errcode": 93000, "errmsg": "invalid webhook url"}),
    (200, {"errcode": "0"}),
    (200, {"errcode": False}),
    (200, {}),
    (200, [0]),
    (200, b"<html>"),
    (200, b"\xff\xfe"),
    (200, b"[" * 60_000),
    (200, b" " * 200_000 + b'{"errcode": 0}'),
]


def test_a_robot_that_says_yes_has_it() -> None:
    with robot() as webhook:
        assert send_robot(webhook.url, "**甲** 1 份", 2).ending is Ending.SENT
    assert webhook.told == [{"msgtype": "markdown", "markdown": {"content": "**甲** 1 份"}}]


@pytest.mark.parametrize("answer", NO_ANSWERS, ids=lambda answer: str(answer)[:40])
def test_what_is_no_yes_is_to_be_tried_again(answer: tuple[int, Any]) -> None:
    with robot("key-of-the-group") as webhook:
        webhook.answers = [answer]
        outcome = send_robot(webhook.url, "甲", 2)
    assert outcome.ending is Ending.AGAIN
    assert outcome.error
    assert "key-of-the-group" not in outcome.error


@pytest.mark.parametrize("talk", [hang, drip, drip_http], ids=["hangs", "drips", "drips headers"])
def test_an_attempt_ends_in_its_time(talk: Any) -> None:
    with tcp_server(talk) as port:
        began = time.monotonic()
        assert send_robot(f"http://127.0.0.1:{port}/x", "甲", 0.3).ending is Ending.AGAIN
        assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "url", ["ftp://127.0.0.1/x", "nonsense", "http://[", "http://127.0.0.1:99999/", "https:///x", ""]
)
def test_a_faulty_address_is_an_outcome(url: str) -> None:
    assert send_robot(url, "甲", 0.3).ending is Ending.AGAIN


def test_nobody_at_the_address_is_an_outcome() -> None:
    for scheme in ("http", "https"):
        assert send_robot(f"{scheme}://127.0.0.1:{free_port()}/x", "甲", 0.3).ending is Ending.AGAIN


def test_plain_words_where_encryption_is_wanted_are_an_outcome() -> None:
    with robot() as webhook:
        url = webhook.url.replace("http://", "https://")
        assert send_robot(url, "甲", 0.5).error == "与群机器人的加密连接没有建立"


def test_attempts_come_later_and_later_and_end() -> None:
    now = datetime(2024, 3, 25, tzinfo=UTC)
    waits = [Retrying((5, 15)).next_try(attempts, now) for attempts in (1, 2, 3)]
    assert waits == [now + timedelta(minutes=5), now + timedelta(minutes=15), None]


@pytest.mark.parametrize(
    ("wishes", "day", "wanted"),
    [
        (Preferences(), date(2024, 3, 30), True),
        (Preferences(mail=False), date(2024, 3, 25), False),
        (Preferences(workdays_only=True), date(2024, 3, 29), True),
        (Preferences(workdays_only=True), date(2024, 3, 30), False),
        (Preferences(quiet_until=date(2024, 3, 25)), date(2024, 3, 25), False),
        (Preferences(quiet_until=date(2024, 3, 25)), date(2024, 3, 26), True),
    ],
)
def test_wishes(wishes: Preferences, day: date, wanted: bool) -> None:
    assert wishes.wants_mail_on(day) is wanted
