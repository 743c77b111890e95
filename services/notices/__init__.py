"""Notices: what people are told inside the application, and the messages that go out of it."""

from services.notices.noting import NoticeKind, notify, resolve

__all__ = ["NoticeKind", "notify", "resolve"]
