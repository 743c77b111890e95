"""What programs send under a key is done once, whatever happens to the connection. On either database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from data_access.models import AnsweredRequest, Change
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from services import credentials
from services.idempotency import KEPT_DAYS, Answer, check_key, fingerprint, once
from tests.support.factories import TODAY, Library
from tests.support.threads import at_once

KEY = "3f1c8a52-0001"
HASH = fingerprint("POST", {"b": 1, "a": [1.5, "数"]})


def program(library: Library, who: str = "head_ops") -> Actor:
    made = credentials.make_token(
        library.context, library.actor(who), "计数器", [Permission.PROJECT_READ], 365
    )
    actor = credentials.actor_of_token(library.context, made.secret)
    assert actor is not None
    return actor


def writing(library: Library, actor: Actor, done: list[int]) -> Callable[[], Answer]:
    """An act that leaves a line in the ledger and tells how often it was asked."""

    def act() -> Answer:
        with library.context.database.writing(actor) as work:
            seq = work.record("tests.sent", "test", KEY)
        done.append(seq)
        return Answer(201, {"seq": seq, "text": "已写入"})

    return act


def lines(library: Library) -> int:
    with library.context.database.reading() as session:
        counted = select(func.count(Change.seq)).where(Change.action == "tests.sent")
        return session.scalar(counted) or 0


def kept(library: Library) -> int:
    with library.context.database.reading() as session:
        return session.scalar(select(func.count(AnsweredRequest.id))) or 0


def test_a_repeated_request_is_answered_alike_and_done_once(library: Library) -> None:
    actor, done = program(library), list[int]()
    first = once(library.context, actor, KEY, HASH, writing(library, actor, done))
    again = once(library.context, actor, KEY, HASH, writing(library, actor, done))
    assert (first.status, first.body, first.repeated) == (201, {"seq": done[0], "text": "已写入"}, False)
    assert (again.status, again.body, again.repeated) == (201, first.body, True)
    assert (len(done), lines(library)) == (1, 1)
    # Another program's key is another one.
    other = program(library, "director")
    assert not once(library.context, other, KEY, HASH, writing(library, other, done)).repeated
    assert lines(library) == 2


def test_a_key_belongs_to_one_request(library: Library) -> None:
    actor, done = program(library), list[int]()
    once(library.context, actor, KEY, HASH, writing(library, actor, done))
    with pytest.raises(Invalid, match="另一批内容不同的数据"):
        once(library.context, actor, KEY, fingerprint("POST", {"a": 2}), writing(library, actor, done))
    assert lines(library) == 1


def test_what_is_refused_leaves_neither_rows_nor_the_key(library: Library) -> None:
    actor, done = program(library), list[int]()

    def refused() -> Answer:
        writing(library, actor, done)()
        raise Invalid("第 2 项不对。")

    with pytest.raises(Invalid, match="第 2 项"):
        once(library.context, actor, KEY, HASH, refused)
    assert (lines(library), kept(library)) == (0, 0)
    other = fingerprint("corrected")
    assert not once(library.context, actor, KEY, other, writing(library, actor, done)).repeated


def test_of_two_at_once_one_is_done_and_both_are_answered_alike(library: Library) -> None:
    actor, done = program(library), list[int]()

    def send() -> Answer:
        return once(library.context, actor, KEY, HASH, writing(library, actor, done))

    answers: list[Any] = at_once(send, send, send)
    assert {(answer.status, answer.body["seq"]) for answer in answers} == {(201, done[0])}
    assert sorted(answer.repeated for answer in answers) == [False, True, True]
    assert (lines(library), kept(library)) == (1, 1)


def test_keys_are_forgotten_once_nobody_repeats_them(library: Library) -> None:
    actor, done = program(library), list[int]()
    once(library.context, actor, KEY, HASH, writing(library, actor, done))
    library.go_to(TODAY + timedelta(days=KEPT_DAYS + 1), 10)
    once(library.context, actor, "another-key", HASH, writing(library, actor, done))
    assert kept(library) == 1


def test_only_a_credential_repeats(library: Library) -> None:
    with pytest.raises(ValueError, match="credential"):
        once(library.context, library.actor("head_ops"), KEY, HASH, lambda: Answer(200, {}))


@pytest.mark.parametrize("key", [None, "", "short", "x" * 81, "with a space", "中文的键有八个字", "a\nbcdef"])
def test_a_key_is_asked_for_and_plain(key: str | None) -> None:
    with pytest.raises(Invalid, match="Idempotency-Key"):
        check_key(key)
    assert check_key("0b6c2a3e-8f5d-4a51-9d0e-000000000001")


def test_the_order_of_names_makes_no_other_request() -> None:
    assert fingerprint({"a": 1, "b": [1, 2]}) == fingerprint({"b": [1, 2], "a": 1})
    assert fingerprint({"a": 1}) != fingerprint({"a": "1"})
    assert fingerprint([1, 2]) != fingerprint([2, 1])
