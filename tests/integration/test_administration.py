"""Changing accounts in the browser's way: looked at, changed by one, refused to those who looked before."""

from __future__ import annotations

from datetime import timedelta

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from domain.accounts import AccountState
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, Grant, Permission, Role, ScopeKind
from services import administration
from services.administration import AccountFilter, AccountPage, GrantTerms
from services.administration.rights import Extent, rights
from services.credentials.links import share_project
from services.credentials.tokens import make_token
from services.identity import actor_of_session, log_in
from tests.support.factories import BUILDING, PASSWORD, PEOPLE, SYSTEM, TODAY, Library, name_of
from tests.support.threads import at_once, winner_and_loser

WHY = "工作调整"


def page_of(library: Library, login: str) -> AccountPage:
    """The page of an account as the administrator opens it."""
    admin = library.actor("admin")
    return administration.account_page(library.context, admin, library_id(library, login))


def library_id(library: Library, login: str) -> int:
    """The id of an account, without logging it in."""
    found = administration.list_accounts(library.context, SYSTEM, AccountFilter())
    return next(line.user_id for line in found.lines if line.login == login)


def second_administrator(library: Library) -> Actor:
    """Make the office an administrator too; returns who that is."""
    administration.grant_role(
        library.context, SYSTEM, library_id(library, "office"), GrantTerms(Role.ADMINISTRATOR)
    )
    return library.actor("office")


class TestRevoking:
    """A role is taken away at once, by its grant, with a reason."""

    def test_the_right_is_gone_with_the_next_request(self, library: Library) -> None:
        token = library.token("head_ops")
        page = page_of(library, "head_ops")
        grant = page.grants[0]
        assert (grant.role, grant.scope_name, grant.ends_on) == (Role.DEPARTMENT_HEAD, "业务部", None)
        seq = administration.revoke_grant(
            library.context, library.actor("admin"), page.line.user_id, grant.grant_id, WHY, page.version
        )
        actor = actor_of_session(library.context, token)
        assert actor is not None
        assert actor.roles == frozenset()
        assert page_of(library, "head_ops").grants == ()
        # A second click on what is done is no second change, however old its page.
        again = administration.revoke_grant(
            library.context, library.actor("admin"), page.line.user_id, grant.grant_id, WHY, page.version
        )
        assert again == seq

    def test_a_page_from_before_is_told(self, library: Library) -> None:
        page, admin = page_of(library, "head_ops"), library.actor("admin")
        user_id = page.line.user_id
        administration.rename_person(library.context, admin, user_id, "改名", "主任", page.version)
        with pytest.raises(Conflict, match=f"{name_of('admin')}已经修改过这个账户"):
            administration.revoke_grant(
                library.context, admin, user_id, page.grants[0].grant_id, WHY, page.version
            )
        with pytest.raises(Conflict):
            administration.grant_role(
                library.context, admin, user_id, GrantTerms(Role.PUBLICITY), page.version
            )
        with pytest.raises(Conflict):
            administration.deactivate(library.context, admin, user_id, WHY, page.version)
        with pytest.raises(Conflict):
            administration.reset_password_of(library.context, admin, user_id, page.version)
        assert log_in(library.context, "head_ops", PASSWORD)

    def test_log_ins_do_not_make_a_page_old(self, library: Library) -> None:
        page = page_of(library, "head_ops")
        library.token("head_ops")
        with pytest.raises(Invalid):
            log_in(library.context, "head_ops", "Wrong-password-1")
        assert page_of(library, "head_ops").version == page.version

    def test_a_grant_of_somebody_else_is_not_found(self, library: Library) -> None:
        grant = page_of(library, "head_tech").grants[0]
        page = page_of(library, "head_ops")
        for grant_id in (grant.grant_id, 999_999):
            with pytest.raises(NotFound):
                administration.revoke_grant(
                    library.context, SYSTEM, page.line.user_id, grant_id, WHY, page.version
                )

    @pytest.mark.parametrize("reason", ["", "  ", "\u3000", "长" * 501])
    def test_a_reason_is_needed(self, unchanging_library: Library, reason: str) -> None:
        page = page_of(unchanging_library, "head_ops")
        with pytest.raises(Invalid, match="原因"):
            administration.revoke_grant(
                unchanging_library.context,
                SYSTEM,
                page.line.user_id,
                page.grants[0].grant_id,
                reason,
                page.version,
            )

    def test_a_role_is_not_given_twice(self, library: Library) -> None:
        user_id, ops = library_id(library, "head_ops"), library.department("ops")
        same = GrantTerms(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, ops)
        with pytest.raises(Invalid, match="不必重复授予"):
            administration.grant_role(library.context, SYSTEM, user_id, same)
        other = GrantTerms(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, library.department("tech"))
        administration.grant_role(library.context, SYSTEM, user_id, other)
        with pytest.raises(Invalid, match="同时选择部门"):
            administration.terms_of(Role.REPORTER, None, None, None)

    def test_a_role_with_an_end_ends(self, library: Library) -> None:
        last = TODAY + timedelta(days=3)
        terms = administration.terms_of(Role.PUBLICITY, None, TODAY + timedelta(days=1), last)
        administration.grant_role(library.context, SYSTEM, library_id(library, "staff"), terms)
        held = {}
        for days in range(5):
            library.go_to(TODAY + timedelta(days=days))
            held[days] = Role.PUBLICITY in library.actor("staff").roles
        assert held == {0: False, 1: True, 2: True, 3: True, 4: False}


class TestNobodyShutsThemselvesOut:
    """There is always an active administrator, and nobody acts on their own account."""

    def test_the_last_one_stays(self, library: Library) -> None:
        page = page_of(library, "admin")
        user_id, grant_id = page.line.user_id, page.grants[0].grant_id
        refused = administration.consequences_of_closing(library.context, SYSTEM, user_id).refusal
        assert "只剩这一位" in refused
        for call in (
            lambda: administration.deactivate(library.context, SYSTEM, user_id, WHY, page.version),
            lambda: administration.set_active(library.context, SYSTEM, user_id, False),
            lambda: administration.revoke_grant(
                library.context, SYSTEM, user_id, grant_id, WHY, page.version
            ),
        ):
            with pytest.raises(Invalid, match="只剩这一位可用的系统管理员"):
                call()
        assert Permission.USER_MANAGE in {p for p in Permission if library.actor("admin").may(p)}

    def test_a_second_one_does_not_count_once_inactive(self, library: Library) -> None:
        second_administrator(library)
        page = page_of(library, "admin")
        administration.set_active(library.context, SYSTEM, library_id(library, "office"), False)
        with pytest.raises(Invalid, match="只剩这一位"):
            administration.deactivate(library.context, SYSTEM, page.line.user_id, WHY, page.version)

    def test_a_deputy_is_no_administrator_of_their_own(self, library: Library) -> None:
        admin = library_id(library, "admin")
        administration.name_deputy(library.context, SYSTEM, admin, library_id(library, "staff"), TODAY, TODAY)
        deputy = library.actor("staff")
        page = administration.account_page(library.context, deputy, admin)
        with pytest.raises(Invalid, match="只剩这一位"):
            administration.deactivate(library.context, deputy, admin, WHY, page.version)

    def test_own_account(self, library: Library) -> None:
        second_administrator(library)
        admin, page = library.actor("admin"), page_of(library, "admin")
        own = page.line.user_id
        for call, words in (
            (lambda: administration.deactivate(library.context, admin, own, WHY, page.version), "停用自己"),
            (lambda: administration.set_active(library.context, admin, own, False), "停用自己"),
            (
                lambda: administration.revoke_grant(
                    library.context, admin, own, page.grants[0].grant_id, WHY, page.version
                ),
                "撤销自己的系统管理员角色",
            ),
            (
                lambda: administration.reset_password_of(library.context, admin, own, page.version),
                "重置自己的密码",
            ),
            (
                lambda: administration.end_session(library.context, admin, own, page.sessions[0].key),
                "结束自己的会话",
            ),
        ):
            with pytest.raises(Invalid, match=words):
                call()

    def test_two_cannot_close_each_other(self, library: Library) -> None:
        office, admin = second_administrator(library), library.actor("admin")
        pages = {login: page_of(library, login) for login in ("admin", "office")}
        done, refused = winner_and_loser(
            at_once(
                lambda: administration.deactivate(
                    library.context, admin, pages["office"].line.user_id, WHY, pages["office"].version
                ),
                lambda: administration.deactivate(
                    library.context, office, pages["admin"].line.user_id, WHY, pages["admin"].version
                ),
            )
        )
        assert isinstance(done, int)
        assert isinstance(refused, Invalid)


class TestClosing:
    """Deactivating tells what it touches, ends sessions at once, and can be undone."""

    def test_what_it_would_touch(self, library: Library) -> None:
        head = library_id(library, "head_ops")
        library.save(library.actor("office"), BUILDING, owner_id=head)
        library.save(library.actor("office"), "D01.2-01", director_id=head)
        administration.name_deputy(
            library.context, SYSTEM, head, library_id(library, "reporter_ops"), TODAY, TODAY
        )
        library.token("head_ops")
        actor = library.actor("head_ops")
        make_token(library.context, actor, "演示程序", [Permission.PROJECT_READ], 30)
        share_project(library.context, actor, library.project_id(BUILDING), 5)
        told = administration.consequences_of_closing(library.context, library.actor("admin"), head)
        held = {kind: sum(h.count for h in told.of(kind)) for kind in {h.kind for h in told.held}}
        assert held == {"session": 2, "api_token": 1, "signed_link": 1, "project": 2, "deputyship": 1}
        assert told.refusal == ""
        assert [grant.role for grant in told.grants] == [Role.DEPARTMENT_HEAD]
        # The project on a restricted node is counted and not named: administrators have no rights on it.
        (work,) = told.of("project")
        assert ([name.code for name in work.names], work.hidden) == ([BUILDING], 1)
        assert "D01.2-01" not in str(told)
        assert name_of("reporter_ops") in told.of("deputyship")[0].told

    def test_sessions_end_and_roles_come_back(self, library: Library) -> None:
        token, page, admin = library.token("office"), page_of(library, "office"), library.actor("admin")
        user_id = page.line.user_id
        assert administration.deactivate(library.context, admin, user_id, WHY, page.version)
        assert actor_of_session(library.context, token) is None
        assert administration.deactivate(library.context, admin, user_id, WHY, page.version) == page.version
        closed = page_of(library, "office")
        assert (closed.line.state, closed.sessions) == (AccountState.INACTIVE, ())
        with pytest.raises(Invalid, match="请先启用"):
            administration.reset_password_of(library.context, admin, user_id, closed.version)
        administration.activate(library.context, admin, user_id, closed.version)
        assert Role.OFFICE in library.actor("office").roles
        assert actor_of_session(library.context, token) is None

    def test_one_session_of_two(self, library: Library) -> None:
        first = library.token("office")
        library.clock.advance(minutes=1)
        second = library.token("office")
        page, admin = page_of(library, "office"), library.actor("admin")
        assert len(page.sessions) == 2
        assert administration.end_session(library.context, admin, page.line.user_id, page.sessions[0].key)
        alive = [actor_of_session(library.context, token) is not None for token in (first, second)]
        assert alive == [True, False]
        assert (
            administration.end_session(library.context, admin, page.line.user_id, page.sessions[0].key) == 0
        )
        # A key opens nothing, and names only sessions of that person.
        assert actor_of_session(library.context, page.sessions[1].key) is None
        other = library_id(library, "staff")
        assert administration.end_session(library.context, admin, other, page.sessions[1].key) == 0
        assert actor_of_session(library.context, first) is not None

    def test_unlocking_keeps_the_password(self, library: Library) -> None:
        for _ in range(library.context.rules.lockout.max_failures):
            with pytest.raises(Invalid):
                log_in(library.context, "office", "Wrong-password-1")
        page = page_of(library, "office")
        assert page.line.state is AccountState.LOCKED
        assert len(page.refused) == library.context.rules.lockout.max_failures
        assert administration.unlock(library.context, library.actor("admin"), page.line.user_id)
        assert log_in(library.context, "office", PASSWORD)
        assert administration.unlock(library.context, library.actor("admin"), page.line.user_id) == 0

    def test_a_reset_password_is_in_no_record(self, library: Library) -> None:
        page, admin = page_of(library, "office"), library.actor("admin")
        login, password = administration.reset_password_of(
            library.context, admin, page.line.user_id, page.version
        )
        assert login == "office"
        assert page_of(library, "office").line.state is AccountState.TEMPORARY
        ledger = administration.read_ledger(library.context, admin, administration.LedgerFilter())
        assert password not in repr(ledger)
        # The page it was done from is old now: a second click makes no third password.
        with pytest.raises(Conflict):
            administration.reset_password_of(library.context, admin, page.line.user_id, page.version)
        assert log_in(library.context, "office", password)


def test_a_leaver_s_name_is_erased_and_their_work_stays(library: Library) -> None:
    reporter, admin = library.actor("reporter_ops"), library.actor("admin")
    library.approve(library.actor("head_ops"), library.submit(reporter, BUILDING, {1: 100}))
    page = page_of(library, "reporter_ops")
    user_id, erased = page.line.user_id, f"人员{page.line.user_id}"
    with pytest.raises(Invalid, match="请先停用"):
        administration.erase_person(library.context, admin, user_id, WHY, page.version)
    administration.deactivate(library.context, admin, user_id, WHY, page.version)
    version = page_of(library, "reporter_ops").version
    assert administration.erase_person(library.context, admin, user_id, WHY, version)
    gone = administration.account_page(library.context, admin, user_id)
    assert (gone.line.name, gone.line.state, gone.line.login) == (erased, AccountState.ERASED, f"#{user_id}")
    assert library.detail(BUILDING).reports[0].author == erased
    assert administration.erase_person(library.context, admin, user_id, WHY, gone.version) == gone.version
    with pytest.raises(Invalid, match="不能再启用"):
        administration.activate(library.context, admin, user_id, gone.version)
    with pytest.raises(Invalid, match="已清除"):
        administration.rename_person(library.context, admin, user_id, "又来", "", gone.version)
    for login in ("reporter_ops", f"#{user_id}"):
        with pytest.raises(Invalid):
            log_in(library.context, login, PASSWORD)


def test_names_are_not_in_the_ledger(library: Library) -> None:
    page, admin = page_of(library, "office"), library.actor("admin")
    administration.rename_person(library.context, admin, page.line.user_id, "旧名甲", "职务乙", page.version)
    ledger = administration.read_ledger(
        library.context, admin, administration.LedgerFilter(action="account.rename")
    )
    assert ledger.lines[0].after_document == {"changed": ["name", "position_title"]}
    again = page_of(library, "office")
    assert (again.line.name, again.line.position_title) == ("旧名甲", "职务乙")
    same = administration.rename_person(
        library.context, admin, page.line.user_id, "旧名甲", "职务乙", again.version
    )
    assert same == again.version


class TestDeputies:
    """Anybody names a deputy; its rights last as long as its days and no longer."""

    def test_the_rights_end_with_the_last_day_and_with_a_revocation(self, library: Library) -> None:
        head, deputy = library.actor("head_ops"), library_id(library, "staff")
        assert head.user_id is not None
        last = TODAY + timedelta(days=2)
        administration.name_deputy(library.context, head, head.user_id, deputy, TODAY, last)
        held = {}
        for day in (TODAY, last, last + timedelta(days=1)):
            library.go_to(day)
            held[day] = Role.DEPARTMENT_HEAD in library.actor("staff").roles
        assert held == {TODAY: True, last: True, last + timedelta(days=1): False}
        library.go_to(TODAY)
        given = administration.deputies_of(library.context, head, head.user_id)[0]
        with pytest.raises(NotFound):
            administration.revoke_deputy(library.context, library.actor("head_tech"), given.deputyship_id)
        with pytest.raises(NotFound):
            administration.revoke_deputy(library.context, library.actor("staff"), given.deputyship_id)
        seq = administration.revoke_deputy(library.context, head, given.deputyship_id)
        assert administration.revoke_deputy(library.context, head, given.deputyship_id) == seq
        assert library.actor("staff").roles == {Role.STAFF}
        assert administration.deputies_of(library.context, head, head.user_id) == ()

    @pytest.mark.parametrize(
        ("starts", "ends", "words"),
        [(-5, -1, "已经过去"), (3, 2, "不能早于开始日期"), (0, 400, "最长一年")],
    )
    def test_unlikely_days_are_refused(
        self, unchanging_library: Library, starts: int, ends: int, words: str
    ) -> None:
        library, actor = unchanging_library, unchanging_library.actor("head_ops")
        days = (TODAY + timedelta(days=starts), TODAY + timedelta(days=ends))
        with pytest.raises(Invalid, match=words):
            administration.name_deputy(
                library.context, actor, actor.user_id or 0, library_id(library, "staff"), *days
            )

    def test_the_same_is_not_named_twice_for_a_day(self, library: Library) -> None:
        head, deputy = library.actor("head_ops"), library_id(library, "staff")
        days = (TODAY, TODAY + timedelta(days=3))
        administration.name_deputy(library.context, head, head.user_id or 0, deputy, *days)
        with pytest.raises(Invalid, match="不必重复指定"):
            administration.name_deputy(library.context, head, head.user_id or 0, deputy, *days)

    def test_somebody_else_s_deputies_are_for_administrators(self, unchanging_library: Library) -> None:
        library = unchanging_library
        with pytest.raises(Forbidden):
            administration.deputies_of(library.context, library.actor("office"), library_id(library, "staff"))
        chosen = administration.possible_deputies(library.context, library.actor("staff"))
        assert len(chosen) == len(PEOPLE) - 1
        assert library_id(library, "staff") not in {user_id for user_id, _ in chosen}


def test_the_list_is_filtered(unchanging_library: Library) -> None:
    library = unchanging_library

    def found(**wanted: object) -> set[str]:
        listed = administration.list_accounts(library.context, SYSTEM, AccountFilter(**wanted))  # type: ignore[arg-type]  # as named
        return {line.login for line in listed.lines}

    assert found() == set(PEOPLE)
    assert found(words="HEAD_ops") == {"head_ops"}
    assert found(words=f"head {name_of('head_ops')}") == {"head_ops"}
    assert found(words="%") == set()
    assert found(role=Role.DIRECTOR) == {"director", "director2"}
    assert found(department=library.department("party")) == {"head_party", "reporter_party"}
    assert found(department=library.department("party"), role=Role.REPORTER) == {"reporter_party"}
    assert found(state=AccountState.LOCKED) == set()


def test_the_rights_table_is_what_is_enforced(library: Library) -> None:
    administration.name_deputy(
        library.context,
        SYSTEM,
        library_id(library, "director"),
        library_id(library, "staff"),
        TODAY,
        TODAY + timedelta(days=9),
    )
    administration.set_active(library.context, SYSTEM, library_id(library, "director2"), False)
    view = rights(library.context, library.actor("admin"))
    assert [line.permission for line in view.lines] == list(Permission)
    for line in view.lines:
        for role, extent in line.extents.items():
            actor = Actor(1, "x", "某人", grants=(_grant_of(role),))
            assert actor.may(line.permission) == (line.everybody or extent is not Extent.NONE)
            scope = actor.scope(line.permission)
            if extent is Extent.ALL:
                assert scope.everywhere
                assert scope.restricted
            if extent is Extent.DEPARTMENT:
                assert not scope.everywhere
                assert scope.departments
    directors = [h for h in view.holders if h.role is Role.DIRECTOR]
    assert {(h.person, h.deputy_for, h.ends_on) for h in directors} == {
        (name_of("director"), "", ""),
        (name_of("staff"), name_of("director"), (TODAY + timedelta(days=9)).isoformat()),
    }
    with pytest.raises(Forbidden):
        rights(library.context, library.actor("director"))


def _grant_of(role: Role) -> Grant:
    return Grant(role, ScopeKind.DEPARTMENT, frozenset({1}))


@pytest.mark.parametrize("login", ["director", "office", "head_ops", "hr"])
def test_only_administrators_see_and_change_accounts(unchanging_library: Library, login: str) -> None:
    library = unchanging_library
    context, actor, staff = library.context, library.actor(login), library_id(library, "staff")
    for call in (
        lambda: administration.list_accounts(context, actor, AccountFilter()),
        lambda: administration.account_page(context, actor, staff),
        lambda: administration.consequences_of_closing(context, actor, staff),
        lambda: administration.rename_person(context, actor, staff, "新名", "", 0),
        lambda: administration.reset_password_of(context, actor, staff, 0),
        lambda: administration.unlock(context, actor, staff),
        lambda: administration.deactivate(context, actor, staff, WHY, 0),
        lambda: administration.activate(context, actor, staff, 0),
        lambda: administration.end_session(context, actor, staff, "x"),
        lambda: administration.erase_person(context, actor, staff, WHY, 0),
        lambda: administration.revoke_grant(context, actor, staff, 1, WHY, 0),
    ):
        with pytest.raises(Forbidden):
            call()
