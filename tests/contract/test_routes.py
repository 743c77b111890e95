"""Every address the server knows is classified; what is new and unclassified fails here."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.permissions import Role
from server.guard import CALLBACK_ENDPOINT, PAGE_ENDPOINTS, PUBLIC_ENDPOINTS, SIGNED_IN_ENDPOINTS
from tests.contract.conftest import Site
from tests.contract.world import NOBODY, login_of
from tests.support.processes import PROJECT_ROOT

STAFF = login_of(Role.STAFF)
SUITE = "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>"

# Rule and method to what it is. A new route is entered here, on purpose.
EXPECTED = {
    ("/login", "GET"): "public",
    ("/login", "POST"): "public",
    ("/healthz", "GET"): "public",
    ("/readyz", "GET"): "public from this machine, else signed in",
    ("/assets/<path:filename>", "GET"): "some public, else signed in",
    (SUITE, "GET"): "signed in",
    ("/assets/bundle/<name>.js", "GET"): "signed in",
    ("/_dash-layout", "GET"): "signed in",
    ("/_dash-dependencies", "GET"): "signed in",
    ("/logout", "POST"): "signed in",
    ("/account/password", "GET"): "signed in",
    ("/account/password", "POST"): "signed in",
    ("/search/hits", "GET"): "permission",
    ("/notices/bell", "GET"): "signed in",
    ("/notices/read", "POST"): "signed in",
    ("/exchange/projects.<any(xlsx, csv):extension>", "GET"): "guarded",
    ("/exchange/orders.<any(xlsx, csv):extension>", "GET"): "guarded",
    ("/exchange/risks.<any(xlsx, csv):extension>", "GET"): "guarded",
    ("/exchange/problems.<any(xlsx, csv):extension>", "GET"): "guarded",
    ("/exchange/targets.xlsx", "GET"): "guarded",
    ("/exchange/talent-hours.xlsx", "GET"): "guarded",
    ("/exchange/targets", "POST"): "guarded",
    ("/exchange/targets/<token>.xlsx", "GET"): "guarded",
    ("/exchange/units.xlsx", "GET"): "guarded",
    ("/exchange/units", "POST"): "guarded",
    ("/exchange/units/<token>.xlsx", "GET"): "guarded",
    ("/exchange/sites.xlsx", "GET"): "guarded",
    ("/exchange/peers.xlsx", "GET"): "guarded",
    ("/exchange/peers", "POST"): "guarded",
    ("/exchange/peers/<token>.xlsx", "GET"): "guarded",
    ("/exchange/sites", "POST"): "guarded",
    ("/exchange/sites/<token>.xlsx", "GET"): "guarded",
    ("/exchange/staff.xlsx", "GET"): "guarded",
    ("/exchange/staff", "POST"): "guarded",
    ("/exchange/staff/<token>.xlsx", "GET"): "guarded",
    ("/talent/register.xlsx", "GET"): "guarded",
    ("/talent/cadres.xlsx", "GET"): "guarded",
    ("/talent/mechanisms.xlsx", "GET"): "guarded",
    ("/talent/cultivation.xlsx", "GET"): "guarded",
    ("/talent/achievements.xlsx", "GET"): "guarded",
    ("/exchange/milestones.xlsx", "GET"): "guarded",
    ("/exchange/milestones", "POST"): "guarded",
    ("/exchange/milestones/<token>.xlsx", "GET"): "guarded",
    ("/exchange/nodes/<code>/changes.xlsx", "GET"): "guarded",
    ("/exchange/report.xlsx", "GET"): "guarded",
    ("/exchange/report", "POST"): "guarded",
    ("/exchange/report/<token>.xlsx", "GET"): "guarded",
    ("/exchange/network.xlsx", "GET"): "guarded",
    ("/exchange/network", "POST"): "guarded",
    ("/exchange/network/<token>.xlsx", "GET"): "guarded",
    ("/exchange/evaluations/<code>/<any(midterm, final):kind>.xlsx", "GET"): "guarded",
    ("/plan-documents", "POST"): "guarded",
    ("/plan-documents/<int:document_id>.xlsx", "GET"): "guarded",
    ("/network/imports/files", "POST"): "guarded",
    ("/network/imports/<int:run_id>/checked.xlsx", "GET"): "guarded",
    ("/jobs/<int:job_id>/result", "GET"): "own job",
    ("/api/v1/projects", "GET"): "token",
    ("/api/v1/projects/<code>", "GET"): "token",
    ("/api/v1/cockpit", "GET"): "token",
    ("/api/v1/indicators", "GET"): "token",
    ("/api/v1/targets", "GET"): "token",
    ("/api/v1/units", "GET"): "token",
    ("/api/v1/observations", "GET"): "token",
    ("/api/v1/observations", "POST"): "token",
    ("/api/v1/figures", "GET"): "token",
    ("/api/v1/openapi.json", "GET"): "token",
    ("/api-guide/openapi.json", "GET"): "guarded",
    ("/share/<token>", "GET"): "link",
    ("/screen/<code>", "GET"): "public",
    ("/screen/<code>", "POST"): "public",
    ("/admin/ledger/export", "POST"): "guarded",
    ("/admin/rights.<any(csv, xlsx):extension>", "GET"): "guarded",
    ("/_dash-update-component", "POST"): "callback",
    ("/", "GET"): "page",
    ("/<path:path>", "GET"): "page",
    ("/attachments/of/<kind>/<key>", "POST"): "by the thing it hangs on",
    ("/attachments/<int:attachment_id>", "GET"): "by the thing it hangs on",
    ("/attachments/<int:attachment_id>/thumbnail", "GET"): "by the thing it hangs on",
    ("/attachments/<int:attachment_id>/removal", "POST"): "by the thing it hangs on",
    ("/_reload-hash", "GET"): "denied",
    ("/_favicon.ico", "GET"): "denied",
}


def rules(site: Site) -> dict[tuple[str, str], str]:
    """Every rule and method of the application with its endpoint, but for what Flask adds by itself."""
    return {
        (rule.rule, method): rule.endpoint
        for rule in site.flask.url_map.iter_rules()
        for method in rule.methods or ()
        if method not in ("HEAD", "OPTIONS")
    }


def example_of(rule: str) -> str:
    """An address that the rule matches."""
    filled = rule.replace("<any(csv, xlsx):extension>", "csv").replace("<any(midterm, final):kind>", "final")
    filled = filled.replace("<any(xlsx, csv):extension>", "csv").replace("<token>", "0" * 32)
    filled = filled.replace("<string:package_name>", "dcc").replace("<path:fingerprinted_path>", "x.js")
    filled = filled.replace("<int:job_id>", "1").replace("<int:document_id>", "1").replace("<code>", "D01")
    filled = filled.replace("<int:attachment_id>", "1").replace("<kind>", "project").replace("<key>", "1")
    filled = filled.replace("<int:run_id>", "1")
    filled = filled.replace("<path:path>", "projects").replace("bundle/<name>", "bundle/page")
    return filled.replace("<path:filename>", "js/shell.js")


def test_every_route_is_classified(site: Site) -> None:
    assert rules(site).keys() == EXPECTED.keys()


def test_the_guard_lists_name_routes_that_exist(site: Site) -> None:
    named = PUBLIC_ENDPOINTS | SIGNED_IN_ENDPOINTS | PAGE_ENDPOINTS | {CALLBACK_ENDPOINT}
    assert named <= set(rules(site).values())


def test_the_guard_treats_each_route_as_classified(site: Site) -> None:
    for (rule, method), kind in EXPECTED.items():
        answer = site.flask.test_client().open(example_of(rule), method=method)
        expected = {
            "public": (200, 400),
            "public from this machine, else signed in": (200,),
            "page": (302,),
            "link": (404,),
        }.get(kind, (401,))
        assert answer.status_code in expected, (rule, method)
        if kind == "denied":
            assert site.as_(STAFF).open(example_of(rule), method=method).status_code == 403


def test_a_route_that_nobody_classified_is_denied(site: Site) -> None:
    for path in ("/_reload-hash", "/_favicon.ico"):
        for login in (STAFF, login_of(Role.ADMINISTRATOR), login_of(Role.DIRECTOR)):
            assert site.as_(login).get(path).status_code == 403


@pytest.mark.parametrize(
    "path",
    [
        "/_dash-layout",
        "/_dash-dependencies",
        "/_reload-hash",
        "/_favicon.ico",
        "/_dash-component-suites/dash/deps/react@18.v3_1_1m1.3.1.min.js",
        "/_dash-component-suites/dash_ag_grid/dash_ag_grid.v1m1.min.js",
        "/_dash-component-suites/os/x.py",
        "/assets/js/shell.js",
        "/assets/vendor/vendor.css",
        "/assets/nothing.css",
        "/assets/../app.py",
        "/assets/css/app.css/../../js/shell.js",
        "/assets/css/app.css%2f..%2f..%2fjs/shell.js",
        "/assets/css/../js/shell.js",
        "/account/password",
    ],
)
def test_the_anonymous_get_nothing_of_it(site: Site, path: str) -> None:
    for method in ("GET", "HEAD"):
        answer = site.flask.test_client().open(path, method=method)
        assert answer.status_code in (302, 401), method
        assert len(answer.data) < 500


def test_the_anonymous_get_the_log_in_page_with_all_its_files(site: Site) -> None:
    client = site.flask.test_client()
    page = client.get("/login")
    assert page.status_code == 200
    addresses = [part.split('"')[0] for part in page.text.split('="')[1:] if part.startswith("/assets/")]
    assert len(addresses) == 3
    for address in addresses:
        assert client.get(address, buffered=True).status_code == 200, address
    assert "<script" not in page.text, "it works without JavaScript"


def test_no_other_file_is_public(site: Site) -> None:
    client, public = site.flask.test_client(), []
    for file in sorted((PROJECT_ROOT / "assets").rglob("*")):
        address = f"/assets/{file.relative_to(PROJECT_ROOT / 'assets').as_posix()}"
        if file.is_file() and client.get(address, buffered=True).status_code != 401:
            public.append(address)
    assert public == ["/assets/css/app.css", "/assets/css/tokens.css", "/assets/icons/favicon.svg"]


@pytest.mark.parametrize(
    "path", ["../app.py", "..%2fapp.py", "%2e%2e/app.py", "/etc/passwd", "..\\app.py", "%2fetc/passwd"]
)
def test_files_outside_the_assets_stay_inside(site: Site, path: str) -> None:
    answer = site.as_(STAFF).get(f"/assets/{path}")
    assert answer.status_code in (403, 404, 308)
    assert "create_app" not in answer.text


def test_the_component_suites_serve_registered_scripts_only(site: Site) -> None:
    for path in ("os/os.py", "dash/dash.py", "server/guard.py", "dash/../../app.py", "flask/app.py"):
        answer = site.as_(STAFF).get(f"/_dash-component-suites/{path}")
        assert answer.status_code in (403, 404, 500)
        assert "import" not in answer.text


def test_health_is_public_and_says_nothing(site: Site) -> None:
    answer = site.flask.test_client().get("/healthz", environ_overrides={"REMOTE_ADDR": "203.0.113.9"})
    assert (answer.status_code, answer.text) == (200, "ok\n")


def test_readiness_is_for_this_machine_and_for_those_who_are_logged_in(site: Site) -> None:
    far = {"REMOTE_ADDR": "203.0.113.9"}
    anonymous = site.flask.test_client()
    for near in ("127.0.0.1", "::1"):
        assert anonymous.get("/readyz", environ_overrides={"REMOTE_ADDR": near}).text == "ready\n"
    assert anonymous.get("/readyz", environ_overrides=far).status_code == 401
    forged = {"X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1", "Forwarded": "for=127.0.0.1"}
    assert anonymous.get("/readyz", environ_overrides=far, headers=forged).status_code == 401
    assert site.as_(NOBODY).get("/readyz", environ_overrides=far).status_code == 200


def test_readiness_tells_when_the_database_is_gone(site: Site) -> None:
    site.context.database.engine.dispose()
    site.path.rename(site.path.with_suffix(".gone"))
    Path(site.path).mkdir()
    answer = site.flask.test_client().get("/readyz")
    assert (answer.status_code, answer.text) == (503, "database unavailable\n")
    assert site.flask.test_client().get("/healthz").status_code == 200
    site.path.rmdir()
    site.path.with_suffix(".gone").rename(site.path)
    assert site.flask.test_client().get("/readyz").status_code == 200


@pytest.mark.parametrize("path", ["/", "/projects", "/account", "/admin/ledger", "/nothing"])
def test_head_answers_as_get_does_and_options_gives_nothing_away(site: Site, path: str) -> None:
    for login in (STAFF, login_of(Role.DIRECTOR), NOBODY, None):
        got = site.as_(login).get(path)
        head = site.as_(login).head(path)
        assert (head.status_code, head.location, head.data) == (got.status_code, got.location, b"")
        options = site.as_(login).options(path)
        assert options.data == b"" or options.status_code in (302, 403, 404)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["/", "/projects", "/healthz", "/readyz", "/_dash-layout", "/nothing"])
def test_pages_are_read_only(site: Site, path: str, method: str) -> None:
    before = site.written()
    assert site.flask.test_client().open(path, method=method).status_code == 401
    for login in (login_of(Role.DIRECTOR), login_of(Role.ADMINISTRATOR)):
        answer = site.as_(login).open(path, method=method)
        assert answer.status_code in (404, 405)
        assert answer.headers["Content-Type"].startswith(("text/html", "application/json"))
    assert site.written() == before


def test_the_layout_tells_browsers_nothing_but_the_frame(site: Site) -> None:
    layout = site.as_(NOBODY).get("/_dash-layout").get_data(as_text=True)
    assert "_pages_content" in layout
    assert all(account.name not in layout for account in site.world.accounts.values())
