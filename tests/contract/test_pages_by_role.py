"""Every page, asked for by every role, by its address and through Dash's router: only the table decides."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from urllib.parse import parse_qs, urlsplit

import pytest

from domain.permissions import OPEN_TO_ALL, Permission, Role
from server.guard import PAGES, GuardedPage
from tests.contract.calls import scoped_role
from tests.contract.conftest import Site
from tests.contract.forgeries import LOGIN_PATH, WRONG_PARTS, WRONG_VALUES
from tests.contract.world import (
    INDICATOR,
    MANAGED,
    NOBODY,
    OWN_DEPARTMENT,
    PASSWORD,
    RESTRICTED,
    login_of,
    roles_that_may,
)
from tests.contract.worlds import talent_cultivation
from tests.support.client import call, log_in, router_body

PEOPLE: list[Role | None] = [*Role, None]
CHINESE = re.compile("[一-鿿]")


def who(person: Role | None) -> str:
    """How a case is called; None has no role at all."""
    return person.value if person else NOBODY


def login(person: Role | None) -> str:
    """The log-in name of the account with this role alone, or of the one without any."""
    return login_of(person) if person else NOBODY


def path_of(page: GuardedPage, code: str = "", own: Mapping[str, str] | None = None) -> str:
    """An address that leads to a page; ``own`` are parts of it that lead to what is one's own."""
    standing = MANAGED
    if page.template.startswith("/indicators/"):
        standing = INDICATOR
    elif page.template.startswith("/network/"):
        standing = "XW"
    elif page.template.startswith("/rollout/sites/"):
        standing = "ET001"
    elif page.template.startswith("/nodes/"):
        standing = "D01" if "/evaluation/" in page.template else "plan"
    known = {
        "<code>": code or standing,
        "<kind>": "final",
        "<user>": "1",
        "<order>": "1",
        "<draw>": "1",
        "<risk>": "1",
        "<problem>": "1",
        "<department>": OWN_DEPARTMENT,
        "<document>": "1",
        "<year>": "2024",
        "<item>": "1",
        "<period>": "2025-08",
        "<number>": "YG0001",
        "<cultivation>": "1",
        "<share>": "1",
        "<part>": "1",
        "<claim>": "1",
        "<cadre>": "1",
        "<case>": "1",
        "<batch>": "1",
        "<application>": "1",
        "<sheet>": "1",
        "<activity>": "1",
        "<exchange>": "1",
        "<room>": "ET801",
        "<assessment>": "1",
    }
    path = page.template
    for name, value in {**known, **(own or {})}.items():
        path = path.replace(name, value)
    return path


def in_sight(site: Site, person: Role | None) -> dict[str, str]:
    """The parts of addresses that lead to what is one's own, or was given to the panel."""
    programme = site.world.facts.talent["programme"]
    own = programme["own"].get(login(person))
    return {
        **talent_cultivation.own_pages(site.world.facts.talent, login(person)),
        "<sheet>": str(programme["judged"][1]),
        "<application>": str(own["draft"][0]) if own else "1",
    }


def may(person: Role | None, permission: Permission) -> bool:
    """What the policy table says."""
    return permission in OPEN_TO_ALL or person in roles_that_may(permission)


def navigation_of(person: Role | None) -> list[str]:
    """The addresses of the pages that stand in the navigation and are permitted, in order."""
    listed = [page for page in PAGES if page.nav_label and may(person, page.permission)]
    return [page.template for page in sorted(listed, key=lambda page: page.nav_order)]


@pytest.mark.parametrize("person", PEOPLE, ids=who)
def test_pages_open_by_their_address_for_those_who_may(site: Site, person: Role | None) -> None:
    client, home = site.as_(login(person)), (navigation_of(person) or ["/"])[0]
    own = in_sight(site, person)
    for page in PAGES:
        answer = client.get(path_of(page, own=own))
        if may(person, page.permission):
            assert answer.status_code == 200, page.template
            assert f"<title>{page.title} · " in answer.text
        elif page.template == "/" and home != "/":
            assert (answer.status_code, answer.location) == (302, home)
        else:
            assert answer.status_code == 403, page.template
            assert "没有权限" in answer.text
            assert "react-entry-point" not in answer.text


@pytest.mark.parametrize("person", PEOPLE, ids=who)
def test_the_router_gives_content_to_those_who_may(site: Site, person: Role | None) -> None:
    before, own = site.written(), in_sight(site, person)
    for page in PAGES:
        answer = call(site.as_(login(person)), router_body(path_of(page, own=own)))
        assert answer.status_code == (200 if may(person, page.permission) else 403), page.template
        if answer.status_code == 200:
            content = answer.get_json()["response"]["_pages_content"]["children"]
            problems = {"没有权限", "没有找到", "网址中的条件有误"}
            assert content["props"]["className"] == "page"
            assert not problems & set(texts_of(content)), page.template
        else:
            assert CHINESE.search(answer.get_json()["error"])
    # Pages write nothing but that somebody's particulars were read.
    assert set(site.actions_since(before[0])) <= {"staff.read"}
    assert site.written()[1:] == before[1:]


def texts_of(content: object) -> list[str]:
    """All texts in a layout as it travels."""
    if isinstance(content, str):
        return [content]
    if isinstance(content, dict):
        return [text for value in content.values() for text in texts_of(value)]
    if isinstance(content, list):
        return [text for value in content for text in texts_of(value)]
    return []


@pytest.mark.parametrize("person", PEOPLE, ids=who)
def test_the_navigation_shows_what_the_person_may_open(site: Site, person: Role | None) -> None:
    expected = navigation_of(person)
    assert "/account" in expected
    for address in expected:
        page = site.as_(login(person)).get(address).text
        found = re.search(r'<nav id="nav".*?</nav>', page, re.DOTALL)
        assert found is not None
        assert re.findall(r'href="([^"]*)"', found[0]) == expected
        assert re.findall(r'href="([^"]*)"[^>]*aria-current="page"', found[0]) == [address]


def test_only_those_who_read_the_plan_get_its_controls(site: Site) -> None:
    for role in Role:
        readers = roles_that_may(Permission.COCKPIT_READ) | roles_that_may(Permission.PROJECT_READ)
        page = site.as_(login_of(role)).get("/account").text
        assert ("data-asof " in page or "data-asof\n" in page) == (role in readers), role


def test_the_shell_of_one_person_is_never_kept_for_another(site: Site) -> None:
    for role in Role:
        answer = site.as_(login_of(role)).get("/account")
        assert answer.headers["Cache-Control"] == "no-store"
        names = {account.name for account in site.world.accounts.values() if account.name in answer.text}
        assert names == {site.world.of_role(role).name}


def test_anonymous_people_are_sent_to_the_log_in_page_and_back(site: Site) -> None:
    for page in PAGES:
        for query in ("", "?asof=2024-12-31&known=then"):
            wanted = path_of(page) + query
            answer = site.as_(None).get(wanted)
            assert answer.status_code == 302
            sent = urlsplit(answer.location)
            assert (sent.scheme, sent.netloc, sent.path) == ("", "", "/login")
            assert parse_qs(sent.query).get("next", ["/"]) == [wanted]
    form = site.as_(None).get(answer.location).text
    assert f'name="next" value="{escape(wanted)}"' in form
    answer = log_in(site.as_(None), login_of(Role.STAFF), PASSWORD, next=wanted)
    assert (answer.status_code, answer.location) == (302, wanted)


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "///evil.example",
        "////evil.example/%2f..",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/\t\\evil.example",
        "\t//evil.example",
        " //evil.example",
        "https://evil.example",
        "HTTPS://evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "evil.example",
        "/login",
        "/login?next=//evil.example",
        "/logout",
        "/\r\nSet-Cookie: a=b",
        "/" + "a" * 5000,
        "/\x00",
        "/\u2028/evil.example",
        "/..//evil.example",
        "/.//evil.example",
        "/@evil.example",
        "/[",
        "//[",
        "//user@evil.example",
        "/😀",
    ],
    ids=lambda target: ascii(target)[:30],
)
def test_nobody_is_sent_elsewhere_after_logging_in(site: Site, target: str) -> None:
    answer = log_in(site.flask.test_client(), login_of(Role.STAFF), PASSWORD, next=target)
    assert answer.status_code == 302
    # Browsers drop tabs and line breaks and read a backslash as a slash.
    location = re.sub(r"[\t\r\n]", "", answer.location).strip().replace("\\", "/")
    assert location.startswith("/")
    assert not location.startswith("//")
    assert not location.startswith(("/login", "/logout"))
    assert "Set-Cookie: a" not in str(answer.headers)


@pytest.mark.parametrize(
    "path", ["/nothing", "/projects/", "/projects//", "/projects/a/b", "/admin", "/a" * 900]
)
def test_unknown_addresses_say_so_in_chinese(site: Site, path: str) -> None:
    answer = site.as_(login_of(Role.DIRECTOR)).get(path)
    assert answer.status_code == 404
    assert "没有找到页面" in answer.text
    assert "没有这个页面，请检查网址" in answer.text
    assert 'lang="zh-CN"' in answer.text
    routed = call(site.as_(login_of(Role.DIRECTOR)), router_body(path))
    assert routed.status_code == 404
    assert routed.get_json()["error"].startswith("没有这个页面")
    assert site.flask.test_client().get(path).status_code == 302


def test_a_project_that_does_not_exist_says_so_in_its_place(site: Site) -> None:
    for template in ("/projects/<code>", "/projects/<code>/report", "/projects/<code>/edit"):
        page = next(page for page in PAGES if page.template == template)
        role = scoped_role(page.permission)
        answer = call(site.as_(login_of(role)), router_body(path_of(page, "D99-99")))
        assert answer.status_code == 200
        assert "没有找到" in texts_of(answer.get_json())


def test_a_restricted_project_opens_to_directors_the_office_and_its_department(site: Site) -> None:
    readers = {login_of(Role.DIRECTOR), login_of(Role.OFFICE), "other.head", "other.reporter"}
    for name in (*readers, login_of(Role.DEPARTMENT_HEAD), login_of(Role.REPORTER), "colleague"):
        answer = call(site.as_(name), router_body(f"/projects/{RESTRICTED}"))
        listed = call(site.as_(name), router_body("/projects"))
        assert ("没有找到" not in texts_of(answer.get_json())) == (name in readers), name
        assert (RESTRICTED in texts_of(listed.get_json())) == (name in readers), name


# ---- forged calls of the router ----


def test_wrong_values_never_break_the_router(site: Site) -> None:
    before, wrong = site.written(), []
    bodies = [router_body(value) for value in WRONG_VALUES]
    bodies += [router_body("/account", value) for value in WRONG_VALUES]
    whole = router_body("/account")
    bodies += [{**whole, part: value} for part in whole if part != "output" for value in WRONG_PARTS]
    bodies += [{**whole, "inputs": [*whole["inputs"], LOGIN_PATH]}, {**whole, "state": [LOGIN_PATH]}]
    for body in bodies:
        for person in (Role.ADMINISTRATOR, Role.DIRECTOR):
            status = call(site.as_(login_of(person)), body).status_code
            if status >= 500 or status in (401, 403):
                wrong.append(f"{status}: {ascii(body)[:200]}")
        assert call(site.as_(None), body).status_code == 401
    assert not wrong, "\n".join(wrong)
    assert site.written() == before


@pytest.mark.parametrize(
    "path", ["/login", "/healthz", "/account/password", "/_dash-layout", "/assets/css/app.css", "//", "/../"]
)
def test_the_router_leads_to_pages_only(site: Site, path: str) -> None:
    assert call(site.as_(login_of(Role.DIRECTOR)), router_body(path)).status_code == 404
    assert call(site.as_(None), router_body(path)).status_code == 401


def test_a_page_is_not_reached_by_another_spelling_of_its_address(site: Site) -> None:
    """Dash strips slashes and matches generously; what is permitted goes by the exact address."""
    spellings = ("//admin/ledger", "/admin/ledger/", "/admin//ledger", "/ADMIN/ledger", "/admin/ledger\n")
    for path in spellings:
        assert call(site.as_(login_of(Role.DIRECTOR)), router_body(path)).status_code in (404, 422)
        assert call(site.as_(login_of(Role.ADMINISTRATOR)), router_body(path)).status_code in (404, 422)


VIEW = ("plan", "asof", "known", "basis")
PARAMETERS = {
    "/admin/credentials": ("done", "at"),
    "/worklist": ("month", "when"),
    "/admin/rounds": ("month",),
    "/consolidation": ("month", "domain", "done", "at"),
    "/": VIEW,
    "/projects": (*VIEW, "q", "light", "node", "department", "work", "director"),
    "/admin/plans": ("new", "act", "item", "done", "at"),
    "/plans/carry": ("from", "to", "done", "at"),
    "/plans/compare": ("earlier", "later"),
    "/nodes/<code>": (*VIEW, "code"),
    "/nodes/<code>/evaluation/<kind>": (*VIEW, "code", "kind", "version", "done"),
    "/evaluations": (*VIEW, "state"),
    "/nodes/<code>/forecast": (*VIEW, "code"),
    "/network/entry": ("library", "period", "unit", "upload", "done"),
    "/network/reports": ("period", "library", "state", "done"),
    "/network/reports/<code>/<period>": ("code", "period", "done"),
    "/nodes/<code>/changes": (*VIEW, "code", "from", "to"),
    "/tables/report": ("plan", "upload", "done", "month", "ask"),
    "/tables/milestones": ("plan", "upload", "done"),
    "/projects/<code>": ("code", "done", "at"),
    "/supervision": (*VIEW, "state", "colour", "department", "mine"),
    "/supervision/new": ("subject",),
    "/network": (*VIEW, "indicator", "period", "district", "type", "by"),
    "/network/comparing": (*VIEW, "indicator", "period", "against"),
    "/talent": (*VIEW, "year"),
    "/talent/register": ("q", "department", "level", "group", "status"),
    "/talent/register/table": ("from", "upload", "done"),
    "/talent/register/new": (),
    "/talent/people/<number>": ("number", "done", "at"),
    "/talent/people/<number>/edit": ("number", "done", "at"),
    "/talent/me": (),
    "/talent/cultivation": (*VIEW, "done", "at"),
    "/talent/cultivation/<cultivation>": (*VIEW, "cultivation", "act", "goal", "mentor", "done", "at"),
    "/talent/achievements": (*VIEW, "state", "kind", "level", "done", "at"),
    "/talent/achievements/new": (),
    "/talent/achievements/<part>/edit": ("part",),
    "/talent/achievements/<share>": (*VIEW, "share", "act", "done", "at"),
    "/talent/training": ("year", "mine"),
    "/talent/training/new": (),
    "/talent/training/<activity>": ("activity", "done", "at"),
    "/talent/training/<activity>/edit": ("activity",),
    "/talent/exchanges": ("exchange", "done", "at"),
    "/talent/exchanges/new": (),
    "/talent/exchanges/<exchange>/edit": ("exchange",),
    "/talent/checklist": ("year", "claim", "done", "at"),
    "/talent/checklist/setup": ("year", "group"),
    "/talent/hours": (*VIEW, "year", "done", "at"),
    "/talent/hours/claim": (*VIEW, "claim", "done", "at"),
    "/talent/hours/library": (*VIEW, "year"),
    "/talent/hours/method": ("year",),
    "/talent/hours/people/<number>": (*VIEW, "number", "year", "done", "at"),
    "/talent/hours/people/<number>/sheet": ("number", "year"),
    "/talent/hours/sheet": ("year",),
    "/talent/hours/years": (*VIEW, "year", "done", "at"),
    "/talent/claims": (*VIEW, "done", "at"),
    "/talent/claims/<claim>": (*VIEW, "claim", "done", "at"),
    "/talent/programme": (*VIEW, "done", "at"),
    "/talent/programme/new": (),
    "/talent/programme/<batch>": (*VIEW, "batch", "done", "at"),
    "/talent/programme/<batch>/edit": ("batch",),
    "/talent/applications/<application>": (*VIEW, "application", "done", "at"),
    "/talent/panel": (*VIEW, "done", "at"),
    "/talent/panel/<sheet>": (*VIEW, "sheet", "done", "at"),
    "/talent/reserve": VIEW,
    "/talent/cadres": (*VIEW, "direction", "level", "readiness", "gone", "done", "at"),
    "/talent/cadres/new": (),
    "/talent/cadres/needs": (),
    "/talent/cadres/<cadre>": (*VIEW, "cadre", "done", "at"),
    "/talent/mechanisms": (*VIEW, "mechanism", "state", "year"),
    "/talent/mechanisms/documents/new": (),
    "/talent/mechanisms/documents/<document>": (*VIEW, "document", "done", "at"),
    "/talent/mechanisms/cases/new": (),
    "/talent/mechanisms/cases/<case>": (*VIEW, "case", "done", "at"),
    "/rollout/rooms": (*VIEW, "district", "lane", "state"),
    "/rollout/rooms/<room>": (*VIEW, "room"),
    "/rollout/rooms/<room>/assess": ("room", "year"),
    "/rollout/assessments/<assessment>": ("assessment", "done", "at"),
    "/rollout/score-sheet": ("done", "at"),
    "/rollout": (*VIEW, "by", "done", "at"),
    "/rollout/targets": (),
    "/rollout/city": (*VIEW, "done", "at"),
    "/rollout/peers": (*VIEW, "upload", "done"),
    "/rollout/board": (
        *VIEW,
        *("lane", "district", "tier", "department", "show", "site", "act", "to", "of", "done", "at"),
    ),
    "/rollout/sites": (*VIEW, "q", "lane", "tier", "district", "stage", "state", "department", "done", "at"),
    "/rollout/sites/new": (),
    "/rollout/sites/table": ("from", "upload", "done"),
    "/rollout/sites/<code>": (*VIEW, "code", "act", "turn", "done", "at"),
    "/rollout/sites/<code>/edit": ("code",),
    "/rollout/sites/<code>/plan": ("code",),
    "/rollout/sites/<code>/money": ("code",),
    "/rollout/sites/<code>/waiver": ("code",),
    "/rollout/gates": (*VIEW, "gate", "done", "at"),
    "/network/units": ("q", "district", "type", "state", "under"),
    "/network/units/table": ("from", "upload", "done"),
    "/network/units/new": (),
    "/network/units/<code>": ("code", "done", "at"),
    "/network/units/<code>/edit": ("code", "act", "from"),
    "/network/units/<code>/figures": (*VIEW, "code", "indicator", "period"),
    "/network/doubts": ("state", "check", "code", "period", "unit", "done"),
    "/network/imports": ("undo", "done", "at"),
    "/network/imports/new": ("run", "job", "step", "act"),
    "/api-guide": VIEW,
    "/network/targets": (*VIEW, "indicator", "year", "upload", "done", "at"),
    "/verification": VIEW,
    "/verification/new": ("plan",),
    "/verification/<draw>": (*VIEW, "draw", "item", "done", "at"),
    "/supervision/<order>": (*VIEW, "order", "done", "at"),
    "/supervision/<order>/sheet": (*VIEW, "order"),
    "/projects/<code>/orders": (*VIEW, "code"),
    "/projects/<code>/money": (*VIEW, "code", "year", "done", "at"),
    "/nodes/<code>/money": (*VIEW, "code"),
    "/risks": (*VIEW, "level", "state", "pstate", "cell", "department", "mine"),
    "/risks/new": ("subject",),
    "/risks/<risk>": (*VIEW, "risk", "done", "at"),
    "/risks/<risk>/edit": ("risk",),
    "/problems/new": ("subject", "risk", "report"),
    "/problems/<problem>": (*VIEW, "problem", "done", "at"),
    "/problems/<problem>/edit": ("problem",),
    "/projects/<code>/risks": (*VIEW, "code"),
    "/nodes/<code>/risks": (*VIEW, "code"),
    "/years": (*VIEW, "department", "director", "quarter"),
    "/years/<year>": (*VIEW, "year", "department", "director", "quarter", "done", "at"),
    "/years/<year>/new": (*VIEW, "year"),
    "/years/<year>/items/<item>": (*VIEW, "item", "done", "at"),
    "/projects/<code>/report": ("month",),
    "/projects/<code>/lights": (*VIEW, "code", "done"),
    "/projects/<code>/schedule": (*VIEW, "code", "done"),
    "/projects/<code>/edit": ("code",),
    "/projects/<code>/sequence": (*VIEW, "code", "done"),
    "/admin/plan-documents": ("done",),
    "/admin/plan-documents/<document>": ("document", "act", "done"),
    "/admin/users": ("q", "department", "role", "state", "new"),
    "/admin/users/<user>": ("act", "item", "done", "at"),
    "/admin/departments": ("on", "new", "done", "at"),
    "/admin/departments/<department>": ("act", "done", "at"),
    "/admin/rules": ("done", "at"),
    "/admin/dictionaries": ("dictionary", "entry", "done", "at"),
    "/indicators": (*VIEW, "show"),
    "/indicators/<code>": ("code", "subject", "period", "done"),
    "/indicators/<code>/edit": ("code", "subject"),
    "/admin/rights": ("x",),
    "/admin/ledger": ("actor", "action", "kind", "subject", "from", "to", "page"),
    "/jobs": ("job", "at", "done"),
    "/admin/jobs": ("job", "at", "done"),
    "/account": ("act", "item", "done", "x"),
    "/admin/backups": ("x",),
    "/search": (*VIEW, "q"),
    "/notices": ("show", "done", "at"),
    "/admin/deliveries": ("done", "at"),
}
WILD = (
    "",
    "%20",
    "-1",
    "9" * 300,
    "1e308",
    "nan",
    "0001-01-01",
    "9999-12-31",
    "%F0%9F%98%80%E2%80%AE",
    "%ED%A0%80%FF",
    "%25%27%22;--",
    "a" * 3000,
    "%00",
    "1&{name}=2",
)
"""The last one gives the parameter twice."""


def test_every_page_has_its_parameters_tried(site: Site) -> None:
    assert site.flask
    assert PARAMETERS.keys() == {page.template for page in PAGES}


@pytest.mark.parametrize("template", PARAMETERS)
def test_wild_parameters_never_break_a_page(site: Site, template: str) -> None:
    page = next(page for page in PAGES if page.template == template)
    person, wrong = login_of(scoped_role(page.permission)), []
    for name in PARAMETERS[template]:
        for value in WILD:
            address, query = path_of(page), f"?{name}={value}".replace("{name}", name)
            statuses = {call(site.as_(person), router_body(address, query)).status_code}
            if name in VIEW:
                statuses.add(site.as_(person).get(address + query).status_code)
            if not statuses <= {200, 422}:
                wrong.append(f"{address}{query[:60]}: {statuses}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "code", ["%00", "%E6%B1%89", "..", "%2e%2e", "a%2fb", "'", "x" * 2000, "<script>", "{{7}}"]
)
def test_wild_codes_never_break_a_page(site: Site, code: str) -> None:
    person = login_of(Role.DEPARTMENT_HEAD)
    for template in ("/projects/<code>", "/projects/<code>/report", "/projects/<code>/edit"):
        path = template.replace("<code>", code)
        assert call(site.as_(person), router_body(path)).status_code in (200, 404, 422)
        answer = site.as_(person).get(path)
        assert answer.status_code in (200, 404, 422)
        assert "<script>/" not in answer.text
