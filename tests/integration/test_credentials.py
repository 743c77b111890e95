"""Credentials on either database: made once, narrowed to their kind, dead with whatever they stand on."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from data_access.models import Change, IssuedCredential
from domain.credentials import LINK_DAYS, LIVE_LIMIT, TOKEN_DAYS, TOKEN_MARK
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Permission
from domain.projects.lights import Light
from domain.workflow import Action
from services import credentials as creds
from services.administration import name_deputy, reset_password, set_active_by_login
from services.credentials import CredentialKind, CredentialState, LinkOver, Made
from services.plan_access import restrict_node
from tests.support.factories import BUILDING, PARTY, PLATFORM, SYSTEM, TODAY, Library

READ = (Permission.COCKPIT_READ, Permission.PROJECT_READ)


def token(library: Library, who: str = "head_ops", days: int = 30) -> Made:
    return creds.make_token(library.context, library.actor(who), "报表", READ, days)


def link(library: Library, who: str = "head_ops", code: str = BUILDING, days: int = 7) -> Made:
    return creds.share_project(
        library.context, library.actor(who), library.project_id(code), days, "给规划处"
    )


def screen(library: Library, who: str = "admin") -> str:
    made = creds.make_screen(library.context, library.actor(who), "一楼大厅", 365)
    return creds.exchange_code(library.context, made.secret).secret


def opens(library: Library, made: Made) -> bool:
    try:
        creds.open_link(library.context, made.secret)
    except LinkOver:
        return False
    return True


def holds(library: Library, made: Made) -> bool:
    return creds.actor_of_token(library.context, made.secret) is not None


def later(library: Library, days: int) -> None:
    library.go_to(TODAY + timedelta(days=days), 10)


class TestTokens:
    def test_it_is_its_owner_narrowed_to_what_was_chosen(self, library: Library) -> None:
        made = creds.make_token(
            library.context, library.actor("head_ops"), "报表", [Permission.PROJECT_READ], 30
        )
        actor = creds.actor_of_token(library.context, made.secret)
        owner = library.actor("head_ops")
        assert actor is not None
        assert made.secret.startswith(TOKEN_MARK)
        assert actor.user_id == owner.user_id
        assert {p for p in Permission if actor.may(p)} == {Permission.PROJECT_READ}
        assert actor.scope(Permission.PROJECT_READ) == owner.scope(Permission.PROJECT_READ)
        assert actor.scope(Permission.PROGRESS_WRITE).empty
        [listed] = creds.own_tokens(library.context, owner)
        assert (listed.label, listed.state) == ("报表", CredentialState.LIVE)
        assert listed.last_used_at == library.clock.now()
        assert made.secret.startswith(listed.beginning)
        assert len(listed.beginning) < len(made.secret) / 3

    def test_it_cannot_be_given_more_than_one_has(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        for wanted in ([], [Permission.COCKPIT_READ], [Permission.PROGRESS_WRITE], list(Permission)):
            with pytest.raises(Invalid, match="权限"):
                creds.make_token(library.context, reporter, "报表", wanted, 30)
        assert Permission.PROJECT_READ in creds.choices(reporter)
        assert Permission.COCKPIT_READ not in creds.choices(reporter)
        for who in ("trustee", "staff", "admin"):
            with pytest.raises(Forbidden):
                creds.make_token(library.context, library.actor(who), "报表", READ, 30)

    @pytest.mark.parametrize(
        ("label", "days"), [("", 30), ("名" * 41, 30), ("名", 0), ("名", TOKEN_DAYS + 1)]
    )
    def test_bad_terms_are_refused(self, library: Library, label: str, days: int) -> None:
        with pytest.raises(Invalid):
            creds.make_token(library.context, library.actor("director"), label, READ, days)

    def test_it_ends_with_its_day_its_revocation_and_its_account(self, library: Library) -> None:
        expiring, revoked, orphan = token(library, days=1), token(library), token(library)
        creds.revoke(library.context, library.actor("head_ops"), revoked.credential_id)
        creds.revoke(library.context, library.actor("head_ops"), revoked.credential_id)
        assert [holds(library, made) for made in (expiring, revoked, orphan)] == [True, False, True]
        later(library, 2)
        assert [holds(library, made) for made in (expiring, orphan)] == [False, True]
        reset_password(library.context, SYSTEM, "head_ops")
        assert not holds(library, orphan), "a temporary password waits to be changed"

    def test_it_is_dead_while_its_account_is(self, library: Library) -> None:
        made = token(library)
        set_active_by_login(library.context, SYSTEM, "head_ops", False)
        assert not holds(library, made)
        set_active_by_login(library.context, SYSTEM, "head_ops", True)
        assert holds(library, made)

    def test_its_rights_are_those_of_today(self, library: Library) -> None:
        name_deputy(
            library.context,
            SYSTEM,
            library.user_id("director"),
            library.user_id("reporter_ops"),
            TODAY,
            TODAY + timedelta(days=3),
        )
        made = token(library, "reporter_ops")
        actor = creds.actor_of_token(library.context, made.secret)
        assert actor is not None
        assert actor.scope(Permission.PROJECT_READ).everywhere
        later(library, 4)
        actor = creds.actor_of_token(library.context, made.secret)
        assert actor is not None
        assert not actor.scope(Permission.PROJECT_READ).everywhere
        assert not actor.may(Permission.COCKPIT_READ), "the deputyship is over"

    def test_unknown_ones_open_nothing(self, unchanging_library: Library) -> None:
        for secret in ("", "x", TOKEN_MARK, TOKEN_MARK + "x" * 43, "\x00", "\ud800", "无"):
            assert creds.actor_of_token(unchanging_library.context, secret) is None

    def test_kinds_are_not_mistaken_for_one_another(self, library: Library) -> None:
        shared, shown, made = link(library), screen(library), token(library)
        for secret in (shared.secret, shown, TOKEN_MARK + shared.secret):
            assert creds.actor_of_token(library.context, secret) is None
        for secret in (shared.secret, made.secret):
            assert creds.actor_of_screen(library.context, secret) is None
        for secret in (made.secret, shown):
            with pytest.raises(LinkOver):
                creds.open_link(library.context, secret)

    def test_one_person_has_a_limited_number(self, library: Library) -> None:
        actor = library.actor("director")
        for _ in range(LIVE_LIMIT):
            creds.make_token(library.context, actor, "报表", READ, 1)
        with pytest.raises(Invalid, match="20"):
            creds.make_token(library.context, actor, "报表", READ, 1)
        later(library, 2)
        assert token(library, "director").secret


class TestLinks:
    def test_its_figures_are_those_of_the_day_it_was_made(self, library: Library) -> None:
        made = link(library)
        before = creds.open_link(library.context, made.secret)[1].detail
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 100.0, 2: 80.0}, TODAY)
        library.decide(library.actor("head_ops"), report, Action.APPROVE)
        library.save(library.actor("head_ops"), BUILDING, title="改了名的新馆")
        later(library, 5)
        after = creds.open_link(library.context, made.secret)[1].detail
        assert after.line.title == before.line.title == "新馆建设"
        assert after.line.progress == before.line.progress
        assert after.line.verdict.light == before.line.verdict.light is not Light.DONE
        assert after.view.as_of == before.view.as_of
        assert library.detail(BUILDING).line.progress != before.line.progress

    def test_whoever_opens_it_holds_nothing_else(self, library: Library) -> None:
        reader, brief = creds.open_link(library.context, link(library, "director").secret)
        assert {p for p in Permission if reader.may(p)} == {Permission.PROJECT_READ}
        assert reader.credential.kind is CredentialKind.SIGNED_LINK
        assert brief.detail.line.code == BUILDING
        assert not brief.detail.line.may_report
        assert not brief.detail.may_edit

    def test_only_work_within_one_s_scope_is_shared_and_nothing_restricted(self, library: Library) -> None:
        for who in ("director", "office", "head_party"):
            with pytest.raises((Invalid, NotFound)):
                link(library, who, PARTY)
        with pytest.raises(NotFound):
            link(library, "head_ops", PLATFORM)
        with pytest.raises(NotFound):
            creds.share_project(library.context, library.actor("director"), 987_654, 7)
        for who in ("reporter_ops", "trustee", "admin"):
            with pytest.raises(Forbidden):
                link(library, who)
        with pytest.raises(Invalid, match="90"):
            link(library, days=LINK_DAYS + 1)
        with pytest.raises(Invalid):
            link(library, days=0)

    def test_it_ends_with_its_day_and_its_revocation(self, library: Library) -> None:
        expiring, revoked, other = link(library), link(library), link(library)
        creds.revoke(library.context, library.actor("director"), revoked.credential_id)
        assert [opens(library, made) for made in (expiring, revoked, other)] == [True, False, True]
        listed = creds.links_of_project(
            library.context, library.actor("head_ops"), library.project_id(BUILDING)
        )
        assert [one.credential_id for one in listed] == [other.credential_id, expiring.credential_id]
        later(library, 7)
        assert not opens(library, expiring)

    def test_it_ends_with_its_maker_s_account(self, library: Library) -> None:
        made = link(library)
        set_active_by_login(library.context, SYSTEM, "head_ops", False)
        assert not opens(library, made)

    def test_it_ends_with_the_deputyship_it_was_made_in(self, library: Library) -> None:
        library_ids = library.user_id("head_ops"), library.user_id("reporter_ops")
        name_deputy(library.context, SYSTEM, *library_ids, TODAY, TODAY + timedelta(days=2))
        made = link(library, "reporter_ops")
        assert opens(library, made)
        later(library, 3)
        assert not opens(library, made)

    def test_it_ends_when_the_node_is_restricted(self, library: Library) -> None:
        made = link(library)
        restrict_node(library.context, SYSTEM, "P-14", "D01.1")
        assert not opens(library, made)
        assert not opens(library, Made(1, "\ud800", made.expires_at))

    def test_views_are_counted_and_a_day_is_noted_once_without_a_person(self, library: Library) -> None:
        made = link(library)
        for _ in range(3):
            creds.open_link(library.context, made.secret)
        later(library, 1)
        creds.open_link(library.context, made.secret)
        [listed] = creds.links_of_project(
            library.context, library.actor("head_ops"), library.project_id(BUILDING)
        )
        assert listed.uses == 4
        with library.context.database.reading() as session:
            rows = session.scalars(select(Change).where(Change.action == "signed_link.view")).all()
        assert [(row.actor_id, list(row.after or ())) for row in rows] == [(None, ["day"])] * 2


class TestScreens:
    def test_its_address_opens_one_display_once(self, library: Library) -> None:
        made = creds.make_screen(library.context, library.actor("director"), "一楼大厅", 365)
        assert creds.actor_of_screen(library.context, made.secret) is None
        secret = creds.exchange_code(library.context, made.secret).secret
        with pytest.raises(Invalid, match="用过"):
            creds.exchange_code(library.context, made.secret)
        actor = creds.actor_of_screen(library.context, secret)
        assert actor is not None
        assert (actor.name, actor.user_id) == ("一楼大厅", None)
        assert {p for p in Permission if actor.may(p)} == {Permission.COCKPIT_READ}

    def test_the_one_time_address_lasts_a_day(self, library: Library) -> None:
        made = creds.make_screen(library.context, library.actor("admin"), "大厅", 365)
        later(library, 2)
        with pytest.raises(Invalid):
            creds.exchange_code(library.context, made.secret)
        [listed] = creds.all_credentials(library.context, library.actor("admin"))
        assert listed.state is CredentialState.EXPIRED

    def test_addresses_that_nobody_opened_leave_room(self, library: Library) -> None:
        for _ in range(LIVE_LIMIT):
            creds.make_screen(library.context, library.actor("admin"), "大厅", 365)
        with pytest.raises(Invalid, match="20"):
            creds.make_screen(library.context, library.actor("admin"), "大厅", 365)
        later(library, 2)
        creds.make_screen(library.context, library.actor("admin"), "大厅", 365)

    def test_it_outlives_its_maker_but_not_its_day(self, library: Library) -> None:
        secret = screen(library, "director")
        set_active_by_login(library.context, SYSTEM, "director", False)
        later(library, 364)
        assert creds.actor_of_screen(library.context, secret) is not None
        later(library, 366)
        assert creds.actor_of_screen(library.context, secret) is None

    def test_it_is_revoked_at_once(self, library: Library) -> None:
        secret = screen(library)
        [listed] = creds.all_credentials(library.context, library.actor("director2"))
        creds.revoke(library.context, library.actor("director2"), listed.credential_id)
        assert creds.actor_of_screen(library.context, secret) is None

    def test_only_administrators_and_directors_make_them(self, library: Library) -> None:
        for who in ("office", "head_ops", "reporter_ops", "trustee"):
            with pytest.raises(Forbidden):
                creds.make_screen(library.context, library.actor(who), "大厅", 30)
            with pytest.raises(Forbidden):
                creds.all_credentials(library.context, library.actor(who))


def test_who_may_revoke_what(library: Library) -> None:
    made = token(library).credential_id
    shared = link(library).credential_id
    wall = creds.make_screen(library.context, library.actor("admin"), "大厅", 30).credential_id
    refused = {
        "head_tech": (made, shared, wall),
        "reporter_ops": (made, shared, wall),
        "director": (made,),
        "office": (made, wall),
        "head_ops": (wall,),
        "trustee": (made, shared, wall, 987_654),
    }
    for who, ids in refused.items():
        for credential_id in ids:
            with pytest.raises(NotFound):
                creds.revoke(library.context, library.actor(who), credential_id)
    for who, credential_id in (("director", wall), ("office", shared), ("admin", made)):
        creds.revoke(library.context, library.actor(who), credential_id)
    states = {
        v.credential_id: v.state for v in creds.all_credentials(library.context, library.actor("admin"))
    }
    assert states == dict.fromkeys((made, shared, wall), CredentialState.REVOKED)
    kinds = {v.kind for v in creds.all_credentials(library.context, library.actor("director"))}
    assert kinds == {CredentialKind.SCREEN}, "a director oversees the screens alone"


def test_no_secret_is_kept_anywhere(library: Library) -> None:
    secrets = [token(library).secret, link(library).secret, screen(library)]
    code = creds.make_screen(library.context, library.actor("admin"), "大厅", 30).secret
    hashes = {hashlib.sha256(secret.encode()).hexdigest() for secret in secrets}
    with library.context.database.reading() as session:
        assert hashes <= set(session.scalars(select(IssuedCredential.secret_hash)))
        written = [
            str(tuple(row))
            for table in ("credential", "change")
            for row in session.execute(text(f"SELECT * FROM {table}"))
        ]
    for secret in (*secrets, code):
        assert not any(secret in line for line in written)
        # Nor more of it than its recognisable beginning.
        assert not any(secret[4:17] in line for line in written)
