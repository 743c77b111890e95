"""How many SQL statements a page costs: layout and callbacks together, over HTTP, on the demonstration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine, event

from domain.permissions import Actor
from services.administration.rules import SettingKey, rule_page, save_rule
from services.context import Context
from services.demonstration.scenario import CORRECTION, DEMO_LOGINS
from services.demonstration.talent.training import PERSONNEL
from services.identity import log_in
from services.installation import open_context
from tests.support.application import default_rules, serving
from tests.support.client import call, client_with, router_body
from tests.support.databases import copy_sqlite
from tests.support.live_server import DATABASE, DEMO_PASSWORD, demo_folder
from tests.support.session import TestSession

BUDGET = 12
AGAIN = 4
"""What a page costs as long as the ledger stands still: whether it does, and whose page it is."""
TAB_BUDGET = 16
PERSON_BUDGET = 30
"""A person's page puts the records of six rooms together; the number does not grow with what is in them."""
COMPONENTS = 800
"""What a page is made of, at most."""


@pytest.fixture(scope="module")
def demonstration(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """A copy of the demonstration."""
    path = tmp_path_factory.mktemp("statements") / DATABASE
    copy_sqlite(demo_folder(run) / DATABASE, path)
    context = open_context(f"sqlite:///{path}", 5.0, default_rules())
    # Rules set from a day on come along with what is read anyway.
    lights = {"behind_gap": -20.0, "watch_gap": -5.0, "overdue_days": 30, "due_soon_days": 30}
    version = rule_page(context, Actor.system()).version
    save_rule(context, Actor.system(), SettingKey.LIGHTS, lights, context.today, "试行", version)
    yield context
    context.database.engine.dispose()


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """The statements sent within the block, but for the session's own query and the BEGIN around it."""
    sent: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        if "login_session" in statement:
            assert sent.pop() == "BEGIN"
            return
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("role", ["director", "head", "office"])
@pytest.mark.parametrize("search", ["", "?asof=2023-06-30&known=then", "?basis=provisional"])
@pytest.mark.parametrize("path", ["/", "/projects"])
def test_layout_and_callbacks_keep_to_their_budget(
    path: str, search: str, role: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS[role], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            assert client.get("/_dash-layout").status_code == 200
            assert client.get("/_dash-dependencies").status_code == 200
            answer = call(client, router_body(path, search))
    assert answer.status_code == 200
    assert "lead-sentence" in answer.text or "projects-tree" in answer.text
    assert 1 < len(sent) <= BUDGET, "\n".join(sent)


@pytest.mark.parametrize(
    ("path", "role", "budget"),
    [
        ("/talent/register", "hr", TAB_BUDGET),
        ("/talent/register", "head", TAB_BUDGET),
        ("/talent/me", "staff", PERSON_BUDGET),
    ],
)
def test_the_staff_register_keeps_to_a_budget(
    path: str, role: str, budget: int, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS[role], DEMO_PASSWORD)
    with serving(flask_app, demonstration), counted(demonstration.database.engine) as sent:
        answer = call(client_with(flask_app, token), router_body(path))
    assert answer.status_code == 200
    assert "登记" in str(answer.get_json())
    assert len(sent) <= budget, f"{len(sent)}: " + "\n".join(sent)


@pytest.mark.parametrize("role", ["director", "office", "trustee"])
@pytest.mark.parametrize("search", ["", "?year=2023", "?asof=2024-06-30&known=then"])
def test_the_talent_overview_keeps_to_its_budget(
    search: str, role: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS[role], DEMO_PASSWORD)
    with serving(flask_app, demonstration), counted(demonstration.database.engine) as sent:
        answer = call(client_with(flask_app, token), router_body("/talent", search))
    assert answer.status_code == 200
    assert "储备满足率" in str(answer.get_json())
    # At another point of view the plan's frame and what was known by then are read too.
    assert 1 < len(sent) <= BUDGET + (3 if "asof" in search else 1), "\n".join(sent)
    assert answer.text.count('"namespace"') < COMPONENTS


@pytest.mark.parametrize(
    ("path", "role", "part"),
    [
        ("/rollout", "director", "停留最久"),
        ("/rollout?by=tier", "trustee", "只列统计数"),
        ("/rollout?asof=2024-06-30&known=then", "director", "2024-06-30 的情况"),
        ("/rollout/targets", "office", "district-targets-save"),
    ],
)
def test_the_overview_of_rooms_and_its_targets_keep_to_the_budget_of_tabs(
    path: str, role: str, part: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS[role], DEMO_PASSWORD)
    address, _, search = path.partition("?")
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(address, f"?{search}" if search else ""))
    assert part in str(answer.get_json())
    assert 1 < len(sent) <= TAB_BUDGET, "\n".join(sent)
    assert answer.text.count('"namespace"') < COMPONENTS


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("/talent/programme", "staff"),
        ("/talent/programme/2", "hr"),
        ("/talent/applications/10", "hr"),
        ("/talent/panel", "panel_member"),
    ],
)
def test_the_programme_keeps_to_a_budget(
    path: str, role: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS[role], DEMO_PASSWORD)
    with serving(flask_app, demonstration), counted(demonstration.database.engine) as sent:
        answer = call(client_with(flask_app, token), router_body(path))
    assert answer.status_code == 200
    assert "（演示数据）" in str(answer.get_json())
    assert len(sent) <= TAB_BUDGET, "\n".join(sent)


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("/talent/hours", "staff"),
        ("/talent/hours/library", "director"),
        ("/talent/hours/years", "hr"),
        ("/talent/claims", "hr"),
        ("/talent/claims/1", "hr"),
    ],
)
def test_hours_keep_to_a_budget(path: str, role: str, flask_app: Flask, demonstration: Context) -> None:
    token = log_in(demonstration, DEMO_LOGINS[role], DEMO_PASSWORD)
    with serving(flask_app, demonstration), counted(demonstration.database.engine) as sent:
        answer = call(client_with(flask_app, token), router_body(path))
    assert answer.status_code == 200
    assert "学时" in str(answer.get_json())
    assert 1 < len(sent) <= TAB_BUDGET, "\n".join(sent)


@pytest.mark.parametrize("search", ["", "?asof=2023-06-30&known=then", "?basis=provisional"])
@pytest.mark.parametrize("node", ["plan", "D04", CORRECTION.project_code.removesuffix("-01")])
def test_a_node_s_page_keeps_to_the_same_budget(
    node: str, search: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(f"/nodes/{node}", search))
    assert "node-curve" in answer.text
    assert 1 < len(sent) <= BUDGET, "\n".join(sent)


@pytest.mark.parametrize("path", ["/", "/projects", "/nodes/plan"])
def test_as_long_as_the_ledger_stands_still_nothing_is_read_twice(
    path: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        first = call(client, router_body(path, ""))
        with counted(demonstration.database.engine) as sent:
            again = call(client, router_body(path, ""))
    # Some ids of a page are drawn anew each time; they are of one length.
    assert len(again.data) == len(first.data)
    assert len(sent) <= AGAIN, "\n".join(sent)


@pytest.mark.parametrize(
    ("path", "limit", "part"),
    [
        ("/projects?view=gantt", BUDGET, "gantt-legend"),
        ("/projects?view=gantt&zoom=month&light=behind&asof=2024-06-30", BUDGET, "gantt-legend"),
        (f"/projects/{CORRECTION.project_code}/sequence", TAB_BUDGET, "sequence-curve"),
    ],
)
def test_the_chart_and_the_schedule_keep_to_theirs(
    path: str, limit: int, part: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["office"], DEMO_PASSWORD)
    address, _, search = path.partition("?")
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(address, f"?{search}" if search else ""))
    assert part in answer.text
    assert 1 < len(sent) <= limit, "\n".join(sent)


@pytest.mark.parametrize(
    ("path", "login", "part"),
    [("/consolidation", "office", "consolidation-reports"), ("/tables/report", "head", "table-report-grid")],
)
def test_a_round_in_one_grid_keeps_to_the_budget_of_tabs(
    path: str, login: str, part: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS[login], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(path, ""))
    assert part in answer.text
    assert 1 < len(sent) <= TAB_BUDGET, "\n".join(sent)


def test_a_page_of_one_project_does_not_grow_with_its_history(
    flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        counts = []
        # Both days are past: only today's page asks besides which links to it are shared.
        for day in ("2021-06-30", "2025-11-25"):
            with counted(demonstration.database.engine) as sent:
                call(client, router_body(f"/projects/{CORRECTION.project_code}", f"?asof={day}"))
            counts.append(len(sent))
    assert counts[0] == counts[1]


def test_a_node_s_forecast_costs_as_many_statements_as_its_portfolio(
    flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body("/nodes/plan/forecast", ""))
    assert "forecast-chart" in answer.text
    assert 1 < len(sent) <= BUDGET, "\n".join(sent)


OF_A_TAB = 17
"""Statements of a tab with readings of its own, when nothing is kept yet."""


@pytest.mark.parametrize("search", ["", "?asof=2025-06-30&known=then"])
@pytest.mark.parametrize(
    "path",
    [
        f"/projects/{CORRECTION.project_code}/schedule",
        f"/projects/{CORRECTION.project_code}/lights",
        "/nodes/plan/changes",
        "/nodes/D03/changes",
    ],
)
def test_dates_lights_and_changes_keep_to_the_budget_of_a_tab(
    path: str, search: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(path, search))
    assert "schedule-milestones" in answer.text or "light-changes" in answer.text or "changes-" in answer.text
    assert 1 < len(sent) <= OF_A_TAB, "\n".join(sent)


@pytest.mark.parametrize("code", ["D06", "D08", "D12"])
def test_an_evaluation_costs_as_many_statements_however_much_is_in_it(
    code: str, flask_app: Flask, demonstration: Context
) -> None:
    """Half of them are the plan's work and figures, the rest its versions, its reports and its files."""
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(f"/nodes/{code}/evaluation/final", ""))
    assert "dossier-table" in answer.text
    assert 1 < len(sent) <= 2 * BUDGET, "\n".join(sent)


@pytest.mark.parametrize(
    "path", ["/risks", "/nodes/plan/risks", f"/projects/{CORRECTION.project_code}/risks"]
)
def test_risks_cost_no_more_with_more_of_them(path: str, flask_app: Flask, demonstration: Context) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(path, ""))
    assert answer.status_code == 200
    assert 1 < len(sent) <= TAB_BUDGET, "\n".join(sent)


@pytest.mark.parametrize(
    "path",
    [
        "/network",
        "/network?indicator=U04&basis=provisional",
        "/network?indicator=V02&period=2024",
        "/network?district=320102",
        "/network?asof=2024-06-30&known=then",
        "/network/comparing?type=street",
    ],
)
def test_pages_of_the_network_keep_to_the_budget_and_stay_light(
    path: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    address, _, search = path.partition("?")
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(address, f"?{search}"))
    assert "network-filters" in answer.text
    assert 1 < len(sent) <= BUDGET, "\n".join(sent)
    assert answer.text.count('"namespace"') < COMPONENTS


@pytest.mark.parametrize("path", ["/talent/training", "/talent/exchanges", "/talent/checklist"])
def test_pages_of_training_cost_no_more_with_more_people(
    path: str, flask_app: Flask, demonstration: Context
) -> None:
    token = log_in(demonstration, PERSONNEL, DEMO_PASSWORD)
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        demonstration.database.forget_kept()
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(path, ""))
    assert answer.status_code == 200
    assert 1 < len(sent) <= TAB_BUDGET, "\n".join(sent)
    assert answer.text.count('"namespace"') < COMPONENTS


@pytest.mark.parametrize(
    "path",
    [
        "/talent/reserve",
        "/talent/cadres",
        "/talent/cadres?direction=children&asof=2024-06-30",
        "/talent/cadres/1",
        "/talent/mechanisms",
        "/talent/mechanisms/cases/1",
    ],
)
def test_the_reserve_pool_costs_no_more_with_more_of_it(
    path: str, flask_app: Flask, demonstration: Context
) -> None:
    """The page of one stay records besides that it was read."""
    token = log_in(demonstration, DEMO_LOGINS["director"], DEMO_PASSWORD)
    address, _, search = path.partition("?")
    with serving(flask_app, demonstration):
        client = client_with(flask_app, token)
        with counted(demonstration.database.engine) as sent:
            answer = call(client, router_body(address, f"?{search}"))
    assert answer.status_code == 200
    assert "card-main" in answer.text
    assert 1 < len(sent) <= TAB_BUDGET + 4 * path.startswith("/talent/cadres/"), "\n".join(sent)
    assert answer.text.count('"namespace"') < COMPONENTS
