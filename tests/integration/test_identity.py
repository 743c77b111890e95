"""Logging in and out, sessions, passwords, one's own account."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from data_access.models import Change, LoginSession, UserAccount
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Role
from services import identity
from services.administration import GrantTerms, grant_role, name_deputy, reset_password, set_active
from services.identity import actor_of_session, change_password, log_in, log_out, own_account
from tests.support.factories import PASSWORD, SYSTEM, TODAY, Library, name_of

NEW = "Another-one-2024"
WRONG = identity.WRONG_CREDENTIALS


def refused(library: Library, login: str, password: str = "Wrong-one-2024") -> str:
    """What somebody is told who is not let in."""
    with pytest.raises(Invalid) as error:
        log_in(library.context, login, password)
    assert error.value.fields == {}
    return error.value.message


def alive(library: Library, token: str) -> bool:
    return actor_of_session(library.context, token) is not None


def told(library: Library, action: str) -> list[dict[str, Any] | None]:
    """What the ledger keeps of an action, oldest first."""
    with library.context.database.reading() as session:
        found = select(Change.after).where(Change.action == action).order_by(Change.seq)
        return list(session.scalars(found))


class TestLogIn:
    """Who gets in, and what those who do not are told."""

    def test_the_right_password_opens_a_session(self, library: Library) -> None:
        actor = actor_of_session(library.context, log_in(library.context, " Head_OPS ", PASSWORD))
        assert actor is not None
        assert (actor.login, actor.name) == ("head_ops", name_of("head_ops"))
        assert actor.roles == {Role.DEPARTMENT_HEAD}
        assert actor.departments == {library.department("ops")}
        assert not actor.must_change_password

    def test_all_that_is_wrong_is_told_in_the_same_words(self, library: Library) -> None:
        set_active(library.context, SYSTEM, library.user_id("staff"), False)
        assert {
            refused(library, "director"),
            refused(library, "director", ""),
            refused(library, "nobody", PASSWORD),
            refused(library, "", PASSWORD),
            refused(library, "staff", PASSWORD),
            refused(library, "x" * 1000, "y" * 100_000),
        } == {WRONG}
        assert [after["why"] for after in told(library, "session.refuse") if after] == [
            "password",
            "password",
            "unknown",
            "unknown",
            "inactive",
            "unknown",
        ]

    def test_unknown_names_take_as_long_as_known_ones(
        self, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        checked: list[str] = []
        genuine = identity._matches

        def watched(stored: str, password: str) -> bool:
            checked.append(stored)
            return genuine(stored, password)

        monkeypatch.setattr(identity, "_matches", watched)
        for login in ("nobody", "director"):
            refused(library, login)
        assert len(checked) == 2
        assert all(stored.startswith("$argon2id$") for stored in checked)

    @pytest.mark.parametrize("text", ["\x00", "\ud800", "'; DROP TABLE change; --", "％"])
    def test_odd_characters_are_just_wrong(self, library: Library, text: str) -> None:
        with pytest.raises(Invalid):
            log_in(library.context, text, text)
        with pytest.raises(Invalid):
            log_in(library.context, "director", text)
        assert library.actor("director").login == "director"

    def test_failures_lock_and_time_unlocks(self, library: Library) -> None:
        token = library.token("office")
        rule = library.context.rules.lockout
        messages = [refused(library, "office") for _ in range(rule.max_failures)]
        assert messages == [WRONG] * rule.max_failures
        assert refused(library, "office", PASSWORD) == WRONG
        # Sessions that were open end too: somebody may be guessing beside them.
        assert not alive(library, token)
        library.clock.advance(minutes=rule.minutes, seconds=-1)
        assert refused(library, "office", PASSWORD) == WRONG
        library.clock.advance(seconds=1)
        assert library.actor("office").login == "office"

    def test_a_success_starts_the_count_anew(self, library: Library) -> None:
        for _ in range(3):
            for _ in range(library.context.rules.lockout.max_failures - 1):
                assert refused(library, "office") == WRONG
            library.token("office")

    def test_an_administrator_unlocks(self, library: Library) -> None:
        for _ in range(library.context.rules.lockout.max_failures):
            refused(library, "office")
        password = reset_password(library.context, library.actor("admin"), "office")
        actor = actor_of_session(library.context, log_in(library.context, "office", password))
        assert actor is not None
        assert actor.must_change_password

    def test_no_secret_is_kept_in_the_clear(self, library: Library) -> None:
        token = library.token("director")
        change_password(library.context, library.actor("director"), PASSWORD, NEW, NEW)
        refused(library, "director", "Not-this-one-2024")
        with library.context.database.reading() as session:
            changes = session.execute(select(Change.before, Change.after)).all()
            stored = session.scalars(select(LoginSession.token_hash)).all()
            hashes = session.scalars(select(UserAccount.password_hash)).all()
        assert all(kept.startswith("$argon2id$") for kept in hashes)
        text = repr(changes)
        for secret in (token, PASSWORD, NEW, "Not-this-one-2024", *stored, *hashes):
            assert secret not in text
        assert token not in stored


class TestSessions:
    """How long a log-in lasts."""

    def test_it_ends_by_idling(self, library: Library) -> None:
        token, minutes = library.token("director"), library.context.rules.session_idle_minutes
        for _ in range(3):
            library.clock.advance(minutes=minutes, seconds=-1)
            assert alive(library, token)
        library.clock.advance(minutes=minutes)
        assert not alive(library, token)

    def test_it_ends_by_age_however_busy(self, library: Library) -> None:
        token, hours = library.token("director"), library.context.rules.session_hours
        for _ in range(hours * 4):
            library.clock.advance(minutes=15)
            assert alive(library, token)
        library.clock.advance(seconds=1)
        assert not alive(library, token)

    def test_logging_out_ends_one_and_no_other(self, library: Library) -> None:
        one, other = library.token("director"), library.token("director")
        actor = actor_of_session(library.context, one)
        assert actor is not None
        log_out(library.context, actor)
        assert (alive(library, one), alive(library, other)) == (False, True)

    @pytest.fixture
    def tokens(self, library: Library) -> Iterator[list[str]]:
        """Two sessions of one person; in the end those and no others have ended."""
        ended = [library.token("director"), library.token("director")]
        another = library.token("director2")
        yield ended
        assert [alive(library, token) for token in (*ended, another)] == [False, False, True]

    def test_all_end_on_a_change_of_password(self, library: Library, tokens: list[str]) -> None:
        change_password(library.context, library.actor("director"), PASSWORD, NEW, NEW)

    def test_all_end_when_the_password_is_reset(self, library: Library, tokens: list[str]) -> None:
        reset_password(library.context, SYSTEM, "director")

    def test_all_end_on_deactivation_and_stay_so(self, library: Library, tokens: list[str]) -> None:
        user_id = library.user_id("director")
        set_active(library.context, SYSTEM, user_id, False)
        assert [alive(library, token) for token in tokens] == [False, False]
        set_active(library.context, SYSTEM, user_id, True)
        assert library.actor("director").user_id == user_id

    @pytest.mark.parametrize("token", ["", "x", "\x00", "长" * 5000])
    def test_invented_tokens_open_nothing(self, unchanging_library: Library, token: str) -> None:
        assert not alive(unchanging_library, token)


class TestPasswords:
    """Changing one's own."""

    @pytest.mark.parametrize(
        ("old", "new", "repeated", "field", "message"),
        [
            (PASSWORD, NEW, NEW + "x", "repeated", "两次输入的新密码不一致，请重新输入。"),
            (PASSWORD, "Short-1", "Short-1", "password", "密码不符合要求：至少 10 个字符。"),
            (PASSWORD, PASSWORD, PASSWORD, "new", "新密码不能与原密码相同，请换一个。"),
            ("Wrong-one-2024", NEW, NEW, "old", "原密码不正确，请重新输入。"),
            ("\ud800", NEW, NEW, "old", "原密码不正确，请重新输入。"),
            (PASSWORD, "My-Director-24", "My-Director-24", "password", "密码不符合要求：不能包含登录名。"),
            (
                PASSWORD,
                NEW + "\ud800",
                NEW + "\ud800",
                "password",
                "密码不符合要求：不能含有无法识别的字符。",
            ),
        ],
    )
    def test_refusals(
        self, unchanging_library: Library, old: str, new: str, repeated: str, field: str, message: str
    ) -> None:
        actor = unchanging_library.actor("director")
        with pytest.raises(Invalid) as error:
            change_password(unchanging_library.context, actor, old, new, repeated)
        assert (set(error.value.fields), error.value.message) == ({field}, message)
        assert unchanging_library.actor("director").login == "director"

    def test_the_new_one_counts_and_the_old_one_no_longer(self, library: Library) -> None:
        temporary = reset_password(library.context, SYSTEM, "director")
        actor = actor_of_session(library.context, log_in(library.context, "director", temporary))
        assert actor is not None
        assert actor.must_change_password
        change_password(library.context, actor, temporary, NEW, NEW)
        assert refused(library, "director", temporary) == WRONG
        again = actor_of_session(library.context, log_in(library.context, "director", NEW))
        assert again is not None
        assert not again.must_change_password
        assert own_account(library.context, again).password_changed_at == library.clock.now()

    def test_only_administrators_reset(self, library: Library) -> None:
        for login in ("director", "office", "hr", "head_ops"):
            with pytest.raises(Forbidden):
                reset_password(library.context, library.actor(login), "staff")
        with pytest.raises(NotFound, match="没有这个账户"):
            reset_password(library.context, library.actor("admin"), "nobody")
        assert reset_password(library.context, library.actor("admin"), " STAFF ")


def test_one_s_own_account(library: Library) -> None:
    grant_role(library.context, SYSTEM, library.user_id("head_ops"), GrantTerms(Role.PUBLICITY))
    name_deputy(
        library.context,
        SYSTEM,
        library.user_id("director"),
        library.user_id("head_ops"),
        TODAY,
        TODAY + timedelta(days=2),
    )
    for hour in range(10, 17):
        library.go_to(TODAY, hour)
        actor = library.actor("head_ops")
    view = own_account(library.context, actor)
    assert (view.login, view.name, view.position_title) == ("head_ops", name_of("head_ops"), "")
    assert {(g.role_name, g.scope_name, g.deputy_for, g.ends_on) for g in view.grants} == {
        ("部门负责人", "业务部", "", None),
        ("宣传", "", "", None),
        ("馆领导", "", name_of("director"), TODAY + timedelta(days=2)),
    }
    assert [login.hour + 8 for login in view.recent_logins] == [16, 15, 14, 13, 12]
    library.go_to(date(2024, 3, 28))
    later = own_account(library.context, library.actor("head_ops"))
    assert {grant.role_name for grant in later.grants} == {"部门负责人", "宣传"}
