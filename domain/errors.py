"""Errors a person may meet. Every message is Chinese and says what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


class CockpitError(Exception):
    """Base of all expected errors; ``message`` is fit to be shown to a person."""

    status = 400

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Invalid(CockpitError):
    """The input breaks a rule; ``fields`` names the faulty fields and what is wrong with each."""

    status = 422

    def __init__(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields: dict[str, str] = dict(fields or {})


class Forbidden(CockpitError):
    """The actor may not do this."""

    status = 403

    def __init__(self, message: str = "您没有执行这项操作的权限。如工作需要，请联系系统管理员。") -> None:
        super().__init__(message)


class NotFound(CockpitError):
    """The thing asked for does not exist or is outside what the actor may see."""

    status = 404

    def __init__(self, message: str = "没有找到该内容，可能已被删除，或不在您的查看范围内。") -> None:
        super().__init__(message)


class Unavailable(CockpitError):
    """The database did not answer; nothing was written."""

    status = 503

    def __init__(
        self, message: str = "数据库暂时繁忙或连接不上，本次操作没有写入任何内容，请稍后重试。"
    ) -> None:
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field two people changed: the value both started from, mine, and the one already saved."""

    field: str
    base: str
    mine: str
    theirs: str


class Conflict(CockpitError):
    """Somebody else changed the thing first. Carries both versions, so that nothing is lost."""

    status = 409

    def __init__(
        self,
        message: str,
        differences: tuple[FieldConflict, ...] = (),
        saved_by: str = "",
        saved_version: int = 0,
    ) -> None:
        super().__init__(message)
        self.differences = differences
        self.saved_by = saved_by
        self.saved_version = saved_version
