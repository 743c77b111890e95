"""Creating accounts, granting roles, naming deputies; names that can be erased."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, func, select

from data_access.models import PersonName, RoleGrant, UserAccount
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.passwords import check_password
from domain.permissions import Role, ScopeKind
from domain.projects.work import ProjectState
from services.administration import (
    GrantTerms,
    LedgerFilter,
    create_user,
    grant_role,
    name_deputy,
    read_ledger,
    save_department,
    set_active,
    set_active_by_login,
    temporary_password,
)
from services.identity import actor_of_session, log_in
from services.projects.editing import edit_form, save_terms, set_state
from services.projects.reporting import report_form
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PASSWORD, PEOPLE, SYSTEM, TODAY, Library, name_of
from tests.support.threads import at_once, winner_and_loser

NOBODY = 999_999
OFFICE = (GrantTerms(Role.OFFICE),)


def accounts(library: Library) -> tuple[int, int]:
    """How many accounts and grants there are."""
    with library.context.database.reading() as session:
        users = session.scalar(select(func.count()).select_from(UserAccount)) or 0
        return users, session.scalar(select(func.count()).select_from(RoleGrant)) or 0


class TestCreating:
    """A new account with its grants, or nothing."""

    def test_it_can_log_in_with_a_password_to_be_changed(self, library: Library) -> None:
        user_id, password = create_user(
            library.context, library.actor("admin"), "  Wang.Li-2_x ", " 王 ", OFFICE, " 主任 "
        )
        actor = actor_of_session(library.context, log_in(library.context, "wang.li-2_x", password))
        assert actor is not None
        assert (actor.user_id, actor.name, actor.must_change_password) == (user_id, "王", True)
        assert actor.roles == {Role.OFFICE}

    @pytest.mark.parametrize(
        "login", ["", "a", "1wang", "_wang", "wang li", "王", "a" * 61, "wang@x", "wang\nli", "wáng", "\x00a"]
    )
    def test_log_in_names_follow_a_form(self, unchanging_library: Library, login: str) -> None:
        self.refuse(unchanging_library, "login", "登录名须以小写字母开头", login=login)

    @pytest.mark.parametrize("name", ["", "\u3000 ", "名" * 81])
    def test_a_name_is_needed(self, unchanging_library: Library, name: str) -> None:
        self.refuse(unchanging_library, "name", "请填写姓名，不超过 80 字", name=name)

    def test_a_position_has_an_end(self, unchanging_library: Library) -> None:
        self.refuse(unchanging_library, "position_title", "职务不超过 80 字", position_title="长" * 81)

    def test_a_weak_password_is_refused(self, unchanging_library: Library) -> None:
        self.refuse(unchanging_library, "password", "密码不符合要求：至少 10 个字符", password="Weak-1")

    @pytest.mark.parametrize("login", ["director", " DIRECTOR "])
    def test_a_name_is_given_once(self, unchanging_library: Library, login: str) -> None:
        self.refuse(unchanging_library, "login", "登录名“director”已被使用，请换一个", login=login)

    @pytest.mark.parametrize("scope", [None, NOBODY])
    def test_a_department_must_be_there(self, unchanging_library: Library, scope: int | None) -> None:
        terms = GrantTerms(Role.REPORTER, ScopeKind.DEPARTMENT, scope)
        self.refuse(unchanging_library, "scope_id", "请为该角色指定部门", grants=(*OFFICE, terms))

    @pytest.mark.parametrize("starts_on", [None, TODAY + timedelta(days=10)])
    def test_a_grant_does_not_end_before_it_starts(
        self, unchanging_library: Library, starts_on: date | None
    ) -> None:
        terms = GrantTerms(Role.OFFICE, starts_on=starts_on, ends_on=TODAY - timedelta(days=1))
        self.refuse(unchanging_library, "ends_on", "授权的结束日期不能早于开始日期", grants=(terms,))

    def refuse(self, library: Library, field: str, message: str, **values: Any) -> None:
        given: dict[str, Any] = {"login": "newcomer", "name": "新人", "grants": OFFICE, **values}
        before = accounts(library)
        with pytest.raises(Invalid, match=message) as refused:
            create_user(library.context, SYSTEM, **given)
        assert set(refused.value.fields) == {field}
        assert accounts(library) == before

    def test_of_two_at_once_one_gets_the_name(self, library: Library) -> None:
        _, refused = winner_and_loser(
            at_once(*[lambda: create_user(library.context, SYSTEM, "newcomer", "新人", OFFICE)] * 2)
        )
        assert isinstance(refused, Invalid)
        assert accounts(library)[0] == len(PEOPLE) + 1

    def test_generated_passwords_satisfy_the_rules(self) -> None:
        made = {temporary_password() for _ in range(500)}
        assert len(made) == 500
        for password in made:
            check_password(password, "director")


class TestGranting:
    """Roles, deputies and activity."""

    def test_unknown_people(self, unchanging_library: Library) -> None:
        context = unchanging_library.context
        known = unchanging_library.user_id("director")
        for call in (
            lambda: grant_role(context, SYSTEM, NOBODY, GrantTerms(Role.OFFICE)),
            lambda: set_active(context, SYSTEM, NOBODY, False),
            lambda: set_active_by_login(context, SYSTEM, "nobody", False),
            lambda: name_deputy(context, SYSTEM, NOBODY, known, TODAY, TODAY),
            lambda: name_deputy(context, SYSTEM, known, NOBODY, TODAY, TODAY),
        ):
            with pytest.raises(NotFound, match="没有这个账户"):
                call()

    def test_a_deputy_is_somebody_else_for_some_days(self, unchanging_library: Library) -> None:
        library = unchanging_library
        actor = library.actor("head_ops")
        own, other = library.user_id("head_ops"), library.user_id("reporter_ops")
        with pytest.raises(Invalid, match="代理的结束日期不能早于开始日期") as refused:
            name_deputy(library.context, actor, own, other, TODAY, TODAY - timedelta(days=1))
        assert set(refused.value.fields) == {"ends_on"}
        with pytest.raises(Invalid, match="不能指定本人为代理人") as refused:
            name_deputy(library.context, actor, own, own, TODAY, TODAY)
        assert set(refused.value.fields) == {"deputy_id"}
        with pytest.raises(Forbidden):
            name_deputy(library.context, actor, other, own, TODAY, TODAY)

    def test_nobody_inactive_stands_in(self, library: Library) -> None:
        principal, deputy = library.user_id("head_ops"), library.user_id("reporter_ops")
        set_active_by_login(library.context, SYSTEM, " Reporter_OPS ", False)
        with pytest.raises(NotFound, match="或账户已停用"):
            name_deputy(library.context, library.actor("head_ops"), principal, deputy, TODAY, TODAY)

    def test_setting_what_is_set_already_is_no_change(self, library: Library) -> None:
        user_id = library.user_id("staff")
        before = library.detail(BUILDING).view.latest_seq
        set_active(library.context, SYSTEM, user_id, True)
        assert library.detail(BUILDING).view.latest_seq == before

    @pytest.mark.parametrize("login", ["director", "office", "head_ops", "hr", "trustee"])
    def test_only_administrators_manage_people(self, unchanging_library: Library, login: str) -> None:
        library = unchanging_library
        context, actor = library.context, library.actor(login)
        staff, director = library.user_id("staff"), library.user_id("director2")
        for call in (
            lambda: create_user(context, actor, "newcomer", "新人", OFFICE),
            lambda: grant_role(context, actor, staff, GrantTerms(Role.DIRECTOR)),
            lambda: set_active(context, actor, staff, False),
            lambda: name_deputy(context, actor, director, staff, TODAY, TODAY),
            lambda: read_ledger(context, actor, LedgerFilter()),
            lambda: save_department(context, actor, "new", "新部"),
        ):
            with pytest.raises(Forbidden):
                call()


def test_an_erased_person_leaves_every_fact_readable(library: Library) -> None:
    reporter, head, director = (library.actor(login) for login in ("reporter_ops", "head_ops", "director"))
    report = library.submit(reporter, BUILDING, {1: 100})
    library.approve(head, report)
    version = library.save(head, BUILDING, owner_id=reporter.user_id, director_id=director.user_id)
    library.keep_draft(reporter, "D02.2-01", {2: 10})
    before = library.detail(BUILDING)
    with library.context.database.writing(SYSTEM) as work:
        gone = (reporter.user_id, head.user_id)
        work.session.execute(delete(PersonName).where(PersonName.user_id.in_(gone)))
        work.record("person.erase", "account", str(gone))

    after = library.detail(BUILDING)
    written, deciding = f"人员{reporter.user_id}", f"人员{head.user_id}"
    assert after.line.progress == before.line.progress
    assert (after.line.owner, after.line.director) == (written, name_of("director"))
    assert after.reports[0].author == written
    assert [step.actor for step in after.reports[0].steps] == [written, deciding]
    assert after.history[0].actor == deciding
    assert ("owner_id", "", written) in after.history[0].changes
    form = report_form(library.context, head, "D02.2-01", ViewRequest(), "2024-03")
    assert form.draft.saved_by == written
    labels = [c.label for c in edit_form(library.context, SYSTEM, BUILDING, ViewRequest()).people]
    assert {written, deciding} < set(labels)
    lines = read_ledger(library.context, SYSTEM, LedgerFilter(subject="progress_report")).lines
    assert [line.actor for line in lines] == [deciding, written]
    with pytest.raises(Conflict, match=f"{deciding}已经修改过这个项目"):
        set_state(
            library.context,
            director,
            library.project_id(BUILDING),
            version - 1,
            ProjectState.PAUSED,
            "缘由",
        )
    stale, terms = library.terms(BUILDING)
    with pytest.raises(Conflict, match=f"{deciding}已经修改过这个项目"):
        save_terms(library.context, library.actor("office"), library.project_id(BUILDING), stale - 1, terms)
    # The account goes on until somebody deactivates it.
    assert log_in(library.context, "head_ops", PASSWORD)
