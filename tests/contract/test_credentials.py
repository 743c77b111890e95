"""What each kind of credential opens, over HTTP: its own address and nothing else, whatever is sent."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from domain.permissions import CREDENTIAL_POLICY, Actor, CredentialKind, Permission, Role
from server.credentials import SCREEN_COOKIE
from server.guard import PAGES, ROUTE_CREDENTIALS, ROUTES
from server.state import EXTENSION, ServedCockpit
from services import administration, credentials, plan_access
from services.identity import actor_of_account
from tests.contract.calls import body_of, guarded_callbacks, permission_of, scoped_role
from tests.contract.conftest import Site
from tests.contract.test_pages_by_role import path_of
from tests.contract.test_routes import EXPECTED, SUITE, example_of
from tests.contract.world import FOREIGN, MANAGED, NOW, OTHER_HEAD, RESTRICTED, login_of
from tests.support.client import call, callback_body, csrf_token, router_body

DIRECTOR, HEAD, REPORTER = (login_of(r) for r in (Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.REPORTER))
API = ("/api/v1/projects", f"/api/v1/projects/{MANAGED}", "/api/v1/cockpit")
PROBLEM = "application/problem+json"


def bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def secret(site: Site, name: str) -> str:
    return site.world.facts.secrets[name]


def screen(site: Site) -> FlaskClient:
    """A browser that holds the live screen's cookie."""
    client = site.flask.test_client()
    client.set_cookie(SCREEN_COOKIE, secret(site, "screen"))
    return client


def told(answer: TestResponse) -> str:
    """What a callback's answer holds, as characters."""
    return str(answer.get_json())


def allow(site: Site, limit: str) -> None:
    """Lower the rate that this test's installation allows."""
    served: ServedCockpit = site.flask.extensions[EXTENSION]
    served.settings = served.settings.model_copy(update={"api_rate_limit": limit})


def refused(status: int) -> bool:
    return status in (401, 403, 404)


class TestEveryCallback:
    """The role × callback test, extended: no credential but a log-in opens any of them."""

    def headers_of(self, site: Site, kind: CredentialKind) -> dict[str, str]:
        if kind is CredentialKind.API_TOKEN:
            return bearer(secret(site, DIRECTOR))
        if kind is CredentialKind.SIGNED_LINK:
            return bearer(secret(site, "link"))
        return {"Cookie": f"{SCREEN_COOKIE}={secret(site, 'screen')}"}

    @pytest.mark.parametrize("kind", [kind for kind in CredentialKind if kind is not CredentialKind.SESSION])
    def test_is_refused(self, site: Site, kind: CredentialKind) -> None:
        before, wrong = site.written(), []
        client = site.flask.test_client(use_cookies=False)
        for output, entry in guarded_callbacks(site).items():
            body = body_of(site, output, scoped_role(permission_of(entry)))
            answer = call(client, body, headers=self.headers_of(site, kind))
            if answer.status_code != 403:
                wrong.append(f"{output}: {answer.status_code}")
        assert not wrong, "\n".join(wrong)
        assert site.written() == before

    @pytest.mark.parametrize("kind", [CredentialKind.API_TOKEN, CredentialKind.SIGNED_LINK])
    def test_and_so_is_the_router(self, site: Site, kind: CredentialKind) -> None:
        client = site.flask.test_client(use_cookies=False)
        for page in PAGES:
            body = router_body(path_of(page), "?screen=1")
            assert call(client, body, headers=self.headers_of(site, kind)).status_code == 403


class TestTokens:
    def test_they_open_the_api_and_nothing_else(self, site: Site) -> None:
        client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
        for rule, method in EXPECTED:
            answer = client.open(example_of(rule), method=method, headers=headers)
            kind = EXPECTED[rule, method]
            if kind == "token":
                # What is sent without a key is refused; the token has let it in.
                assert answer.status_code in ((200, 404) if method == "GET" else (403, 422)), rule
            elif not kind.startswith(("public", "some public", "link")):
                assert answer.status_code == 403, (rule, method)
        for page in PAGES:
            assert client.get(path_of(page), headers=headers).status_code == 403

    def test_nothing_else_opens_the_api(self, site: Site) -> None:
        wrong = ["", "x", "jlt_" + "x" * 43, secret(site, "link"), secret(site, "screen"), "\xe9", "jlt_ a"]
        tries = [bearer(word) for word in wrong]
        tries += [
            {"Authorization": f"Basic {secret(site, DIRECTOR)}"},
            {"Authorization": secret(site, DIRECTOR)},
        ]
        for path in API:
            for headers in tries:
                for client in (site.flask.test_client(), site.as_(DIRECTOR), screen(site)):
                    answer = client.get(path, headers=headers)
                    assert answer.status_code == 401, headers
                    assert answer.mimetype == PROBLEM
                    assert answer.headers["WWW-Authenticate"] == "Bearer"
                    assert answer.get_json()["detail"].endswith("。")
            in_query = f"{path}?access_token={secret(site, DIRECTOR)}&token={secret(site, DIRECTOR)}"
            assert site.flask.test_client().get(in_query).status_code == 401

    def test_they_see_what_their_owner_sees(self, site: Site) -> None:
        client = site.flask.test_client()
        for login, code, status in (
            (DIRECTOR, RESTRICTED, 200),
            (OTHER_HEAD, RESTRICTED, 200),
            (HEAD, RESTRICTED, 404),
            (HEAD, FOREIGN, 200),
            (REPORTER, FOREIGN, 404),
            (REPORTER, MANAGED, 200),
        ):
            headers = bearer(secret(site, login))
            assert client.get(f"/api/v1/projects/{code}", headers=headers).status_code == status, (
                login,
                code,
            )
            listed = client.get("/api/v1/projects", headers=headers).get_json()["projects"]
            assert (code in {line["code"] for line in listed}) == (status == 200), (login, code)
        answer = client.get("/api/v1/cockpit", headers=bearer(secret(site, REPORTER)))
        assert (answer.status_code, answer.mimetype) == (403, PROBLEM)
        assert answer.get_json()["title"] == "没有权限"

    def test_they_carry_no_more_than_was_chosen(self, site: Site) -> None:
        owner = actor_of_account(site.context, site.world.accounts[DIRECTOR].user_id)
        assert owner is not None
        made = credentials.make_token(site.context, owner, "只看项目", [Permission.PROJECT_READ], 1)
        client, headers = site.flask.test_client(), bearer(made.secret)
        assert client.get("/api/v1/projects", headers=headers).status_code == 200
        assert client.get("/api/v1/cockpit", headers=headers).status_code == 403
        site.clock.set(NOW + timedelta(days=1, minutes=1))
        assert client.get("/api/v1/projects", headers=headers).status_code == 401

    def test_they_die_at_once(self, site: Site) -> None:
        client, headers = site.flask.test_client(), bearer(secret(site, HEAD))
        assert client.get(API[0], headers=headers).status_code == 200
        administration.set_active_by_login(site.context, Actor.system(), HEAD, False)
        assert client.get(API[0], headers=headers).status_code == 401
        token_id = site.world.facts.credentials[DIRECTOR]
        credentials.revoke(site.context, Actor.system(), token_id)
        assert client.get(API[0], headers=bearer(secret(site, DIRECTOR))).status_code == 401

    def test_a_session_beside_it_changes_nothing(self, site: Site) -> None:
        seen = site.as_(DIRECTOR).get(f"/api/v1/projects/{RESTRICTED}", headers=bearer(secret(site, HEAD)))
        assert seen.status_code == 404
        assert site.as_(DIRECTOR).get("/projects", headers=bearer(secret(site, HEAD))).status_code == 403

    @pytest.mark.parametrize(
        "query",
        ["asof=x", "asof=2025-02-31", "plan=none", "known=x", "light=pink", "node=D99", "department=x",
         "format=xml", "colour=red", "q=1", "light=%00", "node=" + "a" * 101],
    )  # fmt: skip
    def test_bad_parameters_are_told(self, site: Site, query: str) -> None:
        answer = site.flask.test_client().get(f"{API[0]}?{query}", headers=bearer(secret(site, DIRECTOR)))
        assert answer.status_code in (404, 422)
        assert answer.mimetype == PROBLEM

    def test_what_is_not_there_is_told_as_a_problem(self, site: Site) -> None:
        headers = bearer(secret(site, DIRECTOR))
        for path in ("/api/v1/nothing", "/api/", "/api/v2/projects", "/api/v1/projects/D99-99"):
            answer = site.flask.test_client().get(path, headers=headers)
            assert (answer.status_code, answer.mimetype) == (404, PROBLEM), path
        for method in ("POST", "PUT", "DELETE"):
            answer = site.flask.test_client().open(API[0], method=method, headers=headers)
            assert (answer.status_code, answer.mimetype) in ((404, PROBLEM), (405, PROBLEM))

    def test_an_answer_is_sent_again_only_when_it_changed(self, site: Site) -> None:
        client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
        for path in API:
            first = client.get(path, headers=headers)
            known = headers | {"If-None-Match": first.headers["ETag"]}
            again = client.get(path, headers=known)
            assert (again.status_code, again.data) == (304, b"")
            assert client.get(path + "?asof=2024-06-30", headers=known).status_code == 200
            other = known | bearer(secret(site, HEAD))
            assert client.get(path, headers=other).status_code == 200, "it is another reader's"
        administration.save_department(site.context, Actor.system(), "new", "新部门")
        assert client.get(API[0], headers=known).status_code == 200
        site.clock.set(NOW + timedelta(days=1))
        assert client.get(API[2], headers=known).status_code == 200

    def test_too_many_requests_are_turned_away(self, site: Site) -> None:
        allow(site, "3 per minute")
        client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
        assert [client.get(API[0], headers=headers).status_code for _ in range(4)] == [200] * 3 + [429]
        answer = client.get(API[0], headers=headers)
        assert (answer.status_code, answer.mimetype) == (429, PROBLEM)
        # Another token is another count.
        assert client.get(API[0], headers=bearer(secret(site, HEAD))).status_code == 200


class TestLinks:
    OVER = "链接打不开"

    def opened(self, site: Site, token: str) -> tuple[int, str]:
        answer = site.flask.test_client().get(f"/share/{token}")
        return answer.status_code, answer.text

    def test_it_shows_its_project_to_anybody_and_keeps_its_address(self, site: Site) -> None:
        answer = site.flask.test_client().get(f"/share/{secret(site, 'link')}")
        assert answer.status_code == 200
        assert MANAGED in answer.text
        assert "<script" not in answer.text
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in answer.headers["X-Robots-Tag"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Set-Cookie" not in answer.headers
        assert not [a.name for a in site.world.accounts.values() if a.name in answer.text]

    def test_unknown_expired_and_revoked_ones_look_the_same(self, site: Site) -> None:
        unknown = self.opened(site, "x" * 43)
        assert unknown[0] == 404
        assert self.OVER in unknown[1]
        for wrong in ("x", "%00", "%ED%A0%80", "a" * 3000, secret(site, DIRECTOR), secret(site, "screen")):
            assert self.opened(site, wrong) == unknown, wrong[:20]
        site.clock.set(NOW + timedelta(days=7, minutes=1))
        assert self.opened(site, secret(site, "link")) == unknown
        site.clock.set(NOW)
        assert self.opened(site, secret(site, "link"))[0] == 200
        credentials.revoke(site.context, Actor.system(), site.world.facts.credentials["link"])
        assert self.opened(site, secret(site, "link")) == unknown
        headers = site.flask.test_client().get("/share/x").headers
        assert headers["Referrer-Policy"] == "no-referrer"

    def test_it_dies_with_its_maker_and_with_a_restriction(self, site: Site) -> None:
        token = secret(site, "link")
        administration.set_active_by_login(site.context, Actor.system(), DIRECTOR, False)
        assert self.opened(site, token)[0] == 404
        administration.set_active_by_login(site.context, Actor.system(), DIRECTOR, True)
        assert self.opened(site, token)[0] == 200
        plan_access.restrict_node(site.context, Actor.system(), "JLP-14", "D01.1")
        assert self.opened(site, token)[0] == 404

    def test_too_many_views_are_turned_away(self, site: Site) -> None:
        allow(site, "3 per minute")
        path = f"/share/{secret(site, 'link')}"
        assert [site.flask.test_client().get(path).status_code for _ in range(4)] == [200] * 3 + [429]

    def test_people_who_are_logged_in_are_not_counted(self, site: Site) -> None:
        allow(site, "3 per minute")
        admin = site.as_(login_of(Role.ADMINISTRATOR))
        assert [admin.get("/admin/rights.csv").status_code for _ in range(5)] == [200] * 5

    def test_its_secret_opens_no_other_address(self, site: Site) -> None:
        token = secret(site, "link")
        for path in (*API, "/projects", f"/projects/{MANAGED}", "/"):
            assert refused(site.flask.test_client().get(path, headers=bearer(token)).status_code), path
        client = site.flask.test_client()
        client.set_cookie(SCREEN_COOKIE, token)
        assert client.get("/?screen=1").status_code == 401
        for method in ("POST", "PUT", "DELETE"):
            assert client.open(f"/share/{token}", method=method).status_code in (401, 404, 405)

    @pytest.mark.parametrize("code", [FOREIGN, RESTRICTED])
    def test_a_head_shares_the_own_department_s_work_alone(self, site: Site, code: str) -> None:
        output = next(o for o in guarded_callbacks(site) if "link-made" in o)
        before = site.written()
        answer = call(site.as_(HEAD), body_of(site, output, Role.DEPARTMENT_HEAD, code))
        assert answer.status_code == 404
        assert site.written() == before

    def test_nobody_shares_a_restricted_project(self, site: Site) -> None:
        output = next(o for o in guarded_callbacks(site) if "link-made" in o)
        before = site.written()
        for role in (Role.DIRECTOR, Role.OFFICE):
            answer = call(site.as_(login_of(role)), body_of(site, output, role, RESTRICTED))
            assert "不能对外分享" in told(answer)
        assert site.written() == before


class TestScreens:
    def test_it_opens_the_wall_and_nothing_else(self, site: Site) -> None:
        before = site.written()
        client = screen(site)
        wall = client.get("/?screen=1")
        assert wall.status_code == 200
        assert 'class="wall"' in wall.text
        assert 'name="csrf_token"' not in wall.text
        assert "Set-Cookie" not in wall.headers
        assert (client.get("/").status_code, client.get("/").location) == (302, "/?screen=1")
        for page in PAGES:
            if page.template != "/":
                assert client.get(path_of(page) + "?screen=1").status_code == 403, page.template
        # The wall is made of scripts, as every page is; the rest that is open is open to anybody.
        scripts = ("/assets/<path:filename>", "/assets/bundle/<name>.js")
        made_of = (SUITE, *scripts, "/_dash-layout", "/_dash-dependencies")
        for (rule, method), kind in EXPECTED.items():
            if rule in (*made_of, "/") or kind.startswith(("public", "callback")):
                continue
            status = client.open(example_of(rule), method=method).status_code
            assert status in ((401, 404) if kind in ("token", "link") else (403,)), (rule, method)
        for path in ("/account/password", "/notices/bell", "/search/hits?q=x"):
            assert client.get(path).status_code == 403
        assert client.post("/logout").status_code == 403
        assert site.written() == before

    def test_the_router_gives_it_the_wall_without_a_link(self, site: Site) -> None:
        client = screen(site)
        answer = call(client, router_body("/", "?screen=1&theme=dark"))
        assert answer.status_code == 200
        assert "lead-sentence" in answer.text
        assert '"href"' not in answer.text
        assert RESTRICTED not in answer.text
        for path, query in (("/", ""), ("/", "?screen=0"), ("/projects", "?screen=1"), ("/account", "")):
            assert call(client, router_body(path, query)).status_code == 403, (path, query)
        wild: tuple[Any, ...] = (None, 5, [], "?screen=1&screen=2", {"screen": 1})
        for value in wild:
            assert call(client, router_body("/", value)).status_code in (403, 422), value

    def test_a_person_may_look_at_the_wall_too(self, site: Site) -> None:
        assert 'class="wall"' in site.as_(DIRECTOR).get("/?screen=1").text
        assert site.as_(login_of(Role.TRUSTEE)).get("/?screen=1").status_code == 302

    def test_it_does_not_time_out_but_ends_at_once(self, site: Site) -> None:
        client = screen(site)
        site.clock.set(NOW + timedelta(days=20))
        assert client.get("/?screen=1").status_code == 200
        credentials.revoke(site.context, Actor.system(), site.world.facts.credentials["screen"])
        over = client.get("/?screen=1")
        assert over.status_code == 401
        assert "授权已过期或已被撤销" in over.text
        # The dead cookie is gone with that answer: the browser is anybody's again.
        assert client.get("/").status_code == 302
        assert client.get("/_dash-layout").status_code == 401

    def test_an_expired_one_is_over(self, site: Site) -> None:
        client = screen(site)
        site.clock.set(NOW + timedelta(days=31))
        assert client.get("/?screen=1").status_code == 401

    def test_its_address_is_exchanged_once_for_a_cookie_of_its_own(self, site: Site) -> None:
        client, path = site.flask.test_client(), f"/screen/{secret(site, 'waiting')}"
        page = client.get(path)
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert client.post(path).status_code == 400, "a form's token is asked for"
        answer = client.post(path, data={"csrf_token": csrf_token(page), "theme": "dark"})
        assert (answer.status_code, answer.location) == (302, "/?screen=1&theme=dark")
        [kept] = [c for c in answer.headers.getlist("Set-Cookie") if c.startswith(SCREEN_COOKIE)]
        assert "HttpOnly" in kept
        assert "SameSite=Lax" in kept
        assert "Path=/" in kept
        assert secret(site, "waiting") not in kept
        assert client.get("/?screen=1").status_code == 200
        # The display that is open goes on; another browser comes too late.
        assert client.get(path).location == "/?screen=1"
        late = site.flask.test_client()
        again = late.post(path, data={"csrf_token": csrf_token(late.get(path))})
        assert again.status_code == 422
        assert "用过" in again.text

    @pytest.mark.parametrize("code", ["x", "%00", "%ED%A0%80", "a" * 3000])
    def test_a_made_up_address_opens_nothing(self, site: Site, code: str) -> None:
        client = site.flask.test_client()
        page = client.get(f"/screen/{code}")
        answer = client.post(f"/screen/{code}", data={"csrf_token": csrf_token(page)})
        assert answer.status_code == 422
        assert not [c for c in answer.headers.getlist("Set-Cookie") if c.startswith(SCREEN_COOKIE)]

    def test_a_cookie_made_up_opens_nothing(self, site: Site) -> None:
        for value in ("x", secret(site, "waiting"), secret(site, DIRECTOR), "jlt_", "%00"):
            client = site.flask.test_client()
            client.set_cookie(SCREEN_COOKIE, value)
            assert client.get("/?screen=1").status_code == 401, value
            assert call(client, router_body("/", "?screen=1")).status_code == 401

    def test_its_cookie_is_secure_where_the_others_are(
        self, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(site.flask.config, "SESSION_COOKIE_SECURE", True)
        client, path = site.flask.test_client(), f"/screen/{secret(site, 'waiting')}"
        base = "https://localhost"
        page = client.get(path, base_url=base)
        answer = client.post(
            path, data={"csrf_token": csrf_token(page)}, base_url=base, headers={"Referer": base}
        )
        [kept] = [c for c in answer.headers.getlist("Set-Cookie") if c.startswith(SCREEN_COOKIE)]
        assert "Secure" in kept


def test_every_route_by_another_credential_carries_what_its_kind_may() -> None:
    assert ROUTE_CREDENTIALS
    for endpoint, kind in ROUTE_CREDENTIALS.items():
        assert ROUTES[endpoint] in CREDENTIAL_POLICY[kind], endpoint


class TestPages:
    def revocation(self, site: Site, place: str, credential: str) -> dict[str, object]:
        output = next(o for o in guarded_callbacks(site) if f"{place}-revoked" in o)
        entry = guarded_callbacks(site)[output]
        facts = {"token": site.world.facts.credentials[credential]}
        facts |= {"link": facts["token"], "screen": facts["token"]}
        return callback_body(output, entry, entry["callback"].guard.example(facts))

    def test_nobody_revokes_what_is_not_theirs(self, site: Site) -> None:
        before = site.written()
        for login, place, credential in (
            (HEAD, "token", DIRECTOR),
            (HEAD, "token", "screen"),
            (OTHER_HEAD, "link", "link"),
            (DIRECTOR, "token", HEAD),
            (DIRECTOR, "screen", HEAD),
        ):
            answer = call(site.as_(login), self.revocation(site, place, credential))
            assert "不归您管理" in told(answer), (login, place, credential)
        assert site.written() == before

    def test_a_director_s_list_holds_screens_and_an_administrator_s_all(self, site: Site) -> None:
        answer = told(call(site.as_(DIRECTOR), router_body("/admin/credentials")))
        assert "大厅" in answer
        assert "访问令牌（" not in answer
        every = told(call(site.as_(login_of(Role.ADMINISTRATOR)), router_body("/admin/credentials")))
        assert "访问令牌（" in every
        assert f"分享链接（{MANAGED}" in every

    def test_no_page_tells_a_secret_again(self, site: Site) -> None:
        pages = ("/account", "/admin/credentials", f"/projects/{MANAGED}", "/admin/ledger")
        secrets = site.world.facts.secrets.values()
        for login in (DIRECTOR, HEAD, login_of(Role.ADMINISTRATOR)):
            for path in pages:
                shown = call(site.as_(login), router_body(path)).text
                assert not [word for word in secrets if word in shown]

    def test_no_secret_is_in_the_database(self, site: Site) -> None:
        with site.context.database.engine.connect() as connection:
            tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars()
            for table in tables.all():
                rows = connection.execute(text(f'SELECT * FROM "{table}"')).all()
                for word in site.world.facts.secrets.values():
                    assert not any(word in str(tuple(row)) for row in rows), table
        assert not any(word.encode() in site.path.read_bytes() for word in site.world.facts.secrets.values())
