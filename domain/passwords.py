"""Rules of passwords, lock-out and idle time-out as pure arithmetic; hashing and storage are elsewhere.

The defaults follow the habits of China's level-2 classified protection (等保二级): at least 10 characters of
three classes, a lock of 15 minutes after 5 failures, 30 minutes of idleness.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from unicodedata import normalize

from domain.errors import Invalid

MIN_LENGTH = 10
MAX_LENGTH = 128
MIN_CLASSES = 3


@dataclass(frozen=True, slots=True)
class Lockout:
    """How many failed logins in a row lock an account, and for how many minutes."""

    max_failures: int = 5
    minutes: int = 15


class FailureState(NamedTuple):
    """Failed logins in a row so far, and until when the account is locked (None: it is not)."""

    failures: int
    locked_until: datetime | None


def check_password(password: str, login_name: str) -> None:
    """Accept a new password or raise `Invalid`, whose message names everything that is wrong with it.

    At least `MIN_LENGTH` and at most `MAX_LENGTH` characters, from `MIN_CLASSES` of the classes upper case,
    lower case, digit, other; the login name must not occur in it, whatever its case or width.
    """
    faults = []
    if len(password) < MIN_LENGTH:
        faults.append(f"至少 {MIN_LENGTH} 个字符")
    if len(password) > MAX_LENGTH:
        faults.append(f"最多 {MAX_LENGTH} 个字符")
    if _classes(password) < MIN_CLASSES:
        faults.append(f"大写字母、小写字母、数字、其他符号中至少含 {MIN_CLASSES} 类")
    if any("\ud800" <= character <= "\udfff" for character in password):
        faults.append("不能含有无法识别的字符")
    if login_name and _folded(login_name) in _folded(password):
        faults.append("不能包含登录名")
    if faults:
        message = f"密码不符合要求：{'；'.join(faults)}。"
        raise Invalid(message, {"password": message})


def is_locked(locked_until: datetime | None, now: datetime) -> bool:
    """Whether an account locked until `locked_until` is still locked at `now` (both aware, in UTC)."""
    return locked_until is not None and now < locked_until


def after_failure(failures: int, now: datetime, rule: Lockout) -> FailureState:
    """The state after one more failed login at `now`, `failures` having gone before it.

    The failure that reaches the limit locks the account and starts the count anew, so that after the lock a
    person has the full number of attempts again.
    """
    counted = failures + 1
    if counted >= rule.max_failures:
        return FailureState(0, now + timedelta(minutes=rule.minutes))
    return FailureState(counted, None)


def is_idle(last_seen: datetime, now: datetime, minutes: int) -> bool:
    """Whether a session last used at `last_seen` has been idle for `minutes` or longer at `now`."""
    return now - last_seen >= timedelta(minutes=minutes)


_NAMED_CLASSES: tuple[Callable[[str], bool], ...] = (str.isupper, str.islower, str.isdecimal)


def _classes(password: str) -> int:
    named = sum(any(map(belongs, password)) for belongs in _NAMED_CLASSES)
    other = any(not any(belongs(c) for belongs in _NAMED_CLASSES) for c in password)
    return named + other


def _folded(text: str) -> str:
    return normalize("NFKC", text).casefold()
