"""Credentials besides log-ins: API tokens, signed links and screens, as pages list them, and their limits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import CockpitError, Invalid
from domain.permissions import CredentialKind, Permission

LABEL_LIMIT, NOTE_LIMIT = 40, 200
TOKEN_DAYS = 365
"""Longest life of a token and of a screen, in days."""
LINK_DAYS, LINK_DAYS_USUAL = 90, 7
CODE_HOURS = 24
"""How long the one-time address of a screen may be opened."""
LIVE_LIMIT = 20
"""Live credentials of one kind that a person or a project may have."""

TOKEN_MARK = "jlt_"
"""What every API token begins with, so that one that leaked is recognised."""


class CredentialState(StrEnum):
    """Whether a credential still opens anything."""

    WAITING = "waiting"
    LIVE = "live"
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A credential in a list: never its secret, only the beginning that people recognise it by."""

    credential_id: int
    kind: CredentialKind
    label: str
    note: str
    beginning: str
    maker: str
    permissions: frozenset[Permission]
    project_code: str
    project_title: str
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    uses: int
    state: CredentialState
    units: int = 0
    """To how many units, with what lies below them, it is narrowed; 0 for no narrowing."""

    @property
    def open(self) -> bool:
        """Whether it can still be revoked."""
        return self.state in (CredentialState.LIVE, CredentialState.WAITING)


@dataclass(frozen=True, slots=True)
class Made:
    """A credential that was just made: its secret is shown once and kept by nobody."""

    credential_id: int
    secret: str
    expires_at: datetime


class NotLetIn(CockpitError):
    """A credential was given that opens nothing (any more), or none where one is needed."""

    status = 401

    def __init__(self, message: str = "访问令牌缺失、已失效或不正确。请在“我的账户”重新创建。") -> None:
        super().__init__(message)


class LinkOver(CockpitError):
    """A link that is unknown, expired or revoked: the same to whoever opens it."""

    status = 404

    def __init__(self, message: str = "链接可能已过期、已被撤销，或地址不完整。") -> None:
        super().__init__(message)


def clean_label(text: str, what: str) -> str:
    """The name of a credential as it is kept. Raises Invalid when there is none or it is too long."""
    label = " ".join(text.split())
    if not label or len(label) > LABEL_LIMIT:
        raise Invalid(f"请填写{what}，不超过 {LABEL_LIMIT} 字。", {"label": "必填"})
    return label


def clean_note(text: str) -> str | None:
    """The note as it is kept, None for none. Raises Invalid when it is too long."""
    note = " ".join(text.split())
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"备注不超过 {NOTE_LIMIT} 字，请精简。", {"note": "过长"})
    return note or None


def check_days(days: int, longest: int) -> None:
    """Raise Invalid unless a life in days is at least one and at most ``longest``."""
    if not 1 <= days <= longest:
        raise Invalid(f"有效期须在 1 至 {longest} 天之间，请修改。", {"days": "超出范围"})


def state_at(
    now: datetime, expires_at: datetime, revoked_at: datetime | None, waiting: bool
) -> CredentialState:
    """Where a credential stands at an instant."""
    if revoked_at is not None:
        return CredentialState.REVOKED
    if expires_at <= now:
        return CredentialState.EXPIRED
    return CredentialState.WAITING if waiting else CredentialState.LIVE
