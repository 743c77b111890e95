"""Password rules, lock-out and idle time-out."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.passwords import Lockout, after_failure, check_password, is_idle, is_locked

NOW = datetime(2025, 11, 3, 8, 30, tzinfo=UTC)
RULE = Lockout()


@pytest.mark.parametrize(
    "password",
    ["Abcdefghi1", "abcdefgh1!", "ABCDEFGH1!", "Abcdefghi!", "图书馆之城Abcde1", "Aa1" + "x" * 125],
)
def test_good_passwords(password: str) -> None:
    check_password(password, "zhangsan")


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("Abcdefgh1", "至少 10 个字符"),
        ("Aa1" + "x" * 126, "最多 128 个字符"),
        ("abcdefghi1", "至少含 3 类"),
        ("ABCDEFGHI1", "至少含 3 类"),
        ("1234567890", "至少含 3 类"),
        ("abcdefghij!", "至少含 3 类"),
        ("Zhangsan2025!", "不能包含登录名"),
        ("xxZHANGSAN1", "不能包含登录名"),
        ("ｚｈａｎｇｓａｎA1!", "不能包含登录名"),
    ],
)
def test_bad_passwords_are_told_why(password: str, fault: str) -> None:
    with pytest.raises(Invalid) as caught:
        check_password(password, "zhangsan")
    assert caught.value.message == caught.value.fields["password"]
    assert caught.value.message.startswith("密码不符合要求：")
    assert fault in caught.value.message
    assert caught.value.message.count("；") == 0


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(Invalid) as caught:
        check_password("lisi", "lisi")
    assert caught.value.message == (
        "密码不符合要求：至少 10 个字符；大写字母、小写字母、数字、其他符号中至少含 3 类；不能包含登录名。"
    )


def test_without_a_login_name_nothing_is_contained() -> None:
    check_password("Abcdefghi1", "")


def accepted(password: str, login_name: str) -> bool:
    try:
        check_password(password, login_name)
    except Invalid:
        return False
    return True


@given(st.text("aZ7!", max_size=140), st.text("aZ7", min_size=3, max_size=4))
def test_the_rule_is_kept_to_the_letter(password: str, login_name: str) -> None:
    classes = len(set(password))  # one character of each class in the alphabet
    contained = login_name.lower() in password.lower()
    assert accepted(password, login_name) == (10 <= len(password) <= 128 and classes >= 3 and not contained)


@given(st.text(min_size=1, max_size=6), st.text(max_size=20), st.text(max_size=20))
def test_the_login_name_is_found_anywhere(login_name: str, before: str, after: str) -> None:
    with pytest.raises(Invalid):
        check_password(before + login_name + after, login_name)


class TestLockout:
    """Five failures lock for fifteen minutes."""

    def test_the_fifth_failure_locks(self) -> None:
        for failures in range(4):
            assert after_failure(failures, NOW, RULE) == (failures + 1, None)
        assert after_failure(4, NOW, RULE) == (0, NOW + timedelta(minutes=15))

    def test_a_lock_ends_by_itself(self) -> None:
        until = after_failure(4, NOW, RULE).locked_until
        assert until is not None
        assert is_locked(until, NOW)
        assert is_locked(until, until - timedelta(microseconds=1))
        assert not is_locked(until, until)
        assert not is_locked(None, NOW)

    def test_a_count_beyond_a_lowered_limit_locks_at_once(self) -> None:
        assert after_failure(4, NOW, Lockout(max_failures=3, minutes=1)) == (0, NOW + timedelta(minutes=1))

    @given(st.integers(1, 10), st.integers(1, 60), st.integers(1, 40))
    def test_every_nth_failure_locks(self, limit: int, minutes: int, attempts: int) -> None:
        rule = Lockout(limit, minutes)
        failures, locks = 0, 0
        for _ in range(attempts):
            failures, until = after_failure(failures, NOW, rule)
            locks += until is not None
        assert locks == attempts // limit
        assert failures == attempts % limit


@pytest.mark.parametrize(("idle", "expected"), [(29.99, False), (30, True), (300, True), (-5, False)])
def test_idle_time(idle: float, expected: bool) -> None:
    assert is_idle(NOW - timedelta(minutes=idle), NOW, 30) is expected
