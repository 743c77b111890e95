"""Writing for programs that may repeat themselves: what came under a key is done once and answered alike.

A program whose connection broke cannot know whether its request was done: it sends it again, under that key.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete

from data_access.models import AnsweredRequest
from data_access.queries import idempotency as queries
from domain.errors import Invalid
from domain.permissions import Actor
from services.context import Context

KEY = re.compile(r"[A-Za-z0-9._:+/=-]{8,80}")
KEPT_DAYS = 30
"""For how long a repeated request is recognised."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered. ``repeated`` when it was done before and this is the answer it got then."""

    status: int
    body: Any
    repeated: bool = False


def check_key(key: str | None) -> str:
    """The key of a request. Raises Invalid when there is none, or not one that could be kept."""
    if not key:
        raise Invalid("缺少请求头 Idempotency-Key：每批数据用一个不重复的键（如 UUID），重发同一批时不变。")
    if not KEY.fullmatch(key):
        raise Invalid("请求头 Idempotency-Key 须为 8 至 80 个字母、数字或 . _ : + / = - 符号，建议用 UUID。")
    return key


def fingerprint(*parts: Any) -> str:
    """What tells one request from another: the SHA-256 of its canonical text."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def once(context: Context, actor: Actor, key: str, request_hash: str, act: Callable[[], Answer]) -> Answer:
    """Do what a request asks unless it was done under this key, and keep the answer with it.

    Both are one transaction: of two that come at once the second waits and gets the first one's answer, and
    what ``act`` raises leaves neither. Raises Invalid when the key came with another request before, and
    ValueError for an actor without a credential.
    """
    credential_id = actor.credential.credential_id
    if credential_id is None:
        raise ValueError("only a credential repeats a request")
    with context.database.batch(), context.database.writing(actor) as work:
        found = queries.answered(work.session, credential_id, key)
        if found is not None:
            if found.request_hash != request_hash:
                raise Invalid(
                    "这个 Idempotency-Key 已经用于另一批内容不同的数据。新的一批请换键，重发请保持内容不变。"
                )
            return Answer(found.status, found.answer, repeated=True)
        work.session.execute(
            delete(AnsweredRequest).where(
                AnsweredRequest.credential_id == credential_id,
                AnsweredRequest.answered_at < work.now - timedelta(days=KEPT_DAYS),
            )
        )
        answer = act()
        work.session.add(
            AnsweredRequest(
                credential_id=credential_id,
                key=key,
                request_hash=request_hash,
                status=answer.status,
                answer=answer.body,
                answered_at=work.now,
            )
        )
        return answer
