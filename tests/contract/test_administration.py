"""Administration over HTTP: forged ids and addresses, files, passwords shown once, deputies' days."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from components.labels.ledger import LEDGER_ACTIONS, LEDGER_KINDS
from components.ledger_words import field_name
from data_access.engine import make_engine
from data_access.models import Change
from domain.permissions import Actor, Role
from domain.projects.lights import Light
from services import administration
from services.administration import AccountFilter, LedgerFilter
from services.administration.rules import SettingKey, preview_rule, rule_page, save_rule
from services.installation import open_context
from services.projects.portfolio import load_portfolio
from services.viewing import ViewRequest
from tests.contract.calls import NOBODYS_ID, complaints, guarded_callbacks
from tests.contract.conftest import Site
from tests.contract.world import COLLEAGUE, NOBODY, NOW, OTHER_REPORTER, PASSWORD, facts_for, login_of
from tests.support.application import default_rules
from tests.support.client import call, callback_body, log_in, router_body
from tests.support.databases import copy_sqlite
from tests.support.live_server import DATABASE, demo_folder
from tests.support.session import TestSession

ADMIN, DIRECTOR, STAFF = login_of(Role.ADMINISTRATOR), login_of(Role.DIRECTOR), login_of(Role.STAFF)
SYSTEM = Actor.system()
OTHER_SITE = {"Sec-Fetch-Site": "cross-site"}
CONFIRM = "..user-done.search...user-message.children...user-password.children.."
CREATE = "..user-new-message.children...user-new-made.children...user-new-form.hidden.."
UNDEPUTY = "..account-undeputy-done.search...account-undeputy-message.children.."


def ask(site: Site, output: str, login: str = ADMIN, **values: Any) -> Any:
    """Call a callback as its example says, but for some values by ``id__property``."""
    entry = guarded_callbacks(site)[output]
    account = site.world.accounts[login]
    facts = facts_for(site.world, account, entry["callback"].guard.permission)
    example: Mapping[str, Any] = entry["callback"].guard.example(facts)
    replaced = {name.replace("__", ".").replace("_", "-"): value for name, value in values.items()}
    return call(site.as_(login), callback_body(output, entry, {**example, **replaced}))


def act(site: Site, act: str, item: Any = "", **values: Any) -> Any:
    """Confirm an act on the colleague's account."""
    return ask(site, CONFIRM, user_act__data={"act": act, "item": item}, **values)


def page(site: Site, path: str, search: str = "", login: str = ADMIN) -> str:
    """The content of a page as text."""
    answer = call(site.as_(login), router_body(path, search))
    assert answer.status_code == 200
    return str(answer.get_json())


def colleague(site: Site) -> int:
    return site.world.accounts[COLLEAGUE].user_id


class TestActs:
    """The act travels with the click: each is checked again, whatever the page had asked about."""

    @pytest.mark.parametrize("name", ["", "explode", "deactivate ", "DEACTIVATE", "x" * 21, None, 5, [], {}])
    def test_unknown_acts_do_nothing(self, site: Site, name: Any) -> None:
        before = site.written()
        assert act(site, name).status_code == 200
        assert site.written() == before

    @pytest.mark.parametrize("act_name", ["revoke", "undeputy"])
    @pytest.mark.parametrize("item", ["", "x", "-1", "1.5", "9" * 30, "987654321"])
    def test_items_that_are_none_do_nothing(self, site: Site, act_name: str, item: str) -> None:
        before = site.written()
        assert act(site, act_name, item).status_code in (200, 404)
        assert site.written() == before

    def test_a_grant_of_another_account_is_not_found(self, site: Site) -> None:
        other = administration.account_page(
            site.context, SYSTEM, site.world.accounts[OTHER_REPORTER].user_id
        ).grants[0]
        assert act(site, "revoke", str(other.grant_id)).status_code == 404

    def test_an_account_that_is_not_there(self, site: Site) -> None:
        for name in ("deactivate", "activate", "unlock", "erase", "reset"):
            assert act(site, name, user_id__data=NOBODYS_ID).status_code == 404

    def test_a_second_click_closes_once(self, site: Site) -> None:
        head = site.written()[0]
        for _ in range(2):
            assert complaints(act(site, "deactivate").get_json()) == []
        assert site.actions_since(head) == ["account.set_active"]
        assert site.as_(COLLEAGUE).get("/account").status_code == 302

    def test_without_a_reason_nothing_is_closed(self, site: Site) -> None:
        before = site.written()
        answer = act(site, "deactivate", user_reason__value="　")
        assert "请写明原因" in str(complaints(answer.get_json()))
        assert site.written() == before

    def test_one_s_own_account_is_refused_with_the_reason(self, site: Site) -> None:
        own = site.world.accounts[ADMIN].user_id
        version = administration.account_page(site.context, SYSTEM, own).version
        for name in ("deactivate", "reset", "erase"):
            before = site.written()
            answer = act(site, name, user_id__data=own, user_version__data=version)
            assert complaints(answer.get_json()), name
            assert site.written() == before


class TestPreviews:
    """What an address asks about is told, and nothing is done by looking."""

    def test_looking_changes_nothing(self, site: Site) -> None:
        before = site.written()
        user = colleague(site)
        grant = administration.account_page(site.context, SYSTEM, user).grants[0].grant_id
        for search, told in (
            ("?act=deactivate", "将影响"),
            ("?act=reset", "临时密码只显示一次"),
            (f"?act=revoke&item={grant}", "立即失去该角色的全部权限"),
        ):
            assert told in page(site, f"/admin/users/{user}", search)
        for search in ("?act=erase", "?act=activate", "?act=unlock", "?act=revoke&item=999", "?act=x"):
            assert "user-confirm" not in page(site, f"/admin/users/{user}", search)
        assert site.written() == before

    def test_administrators_are_not_told_of_restricted_work(self, site: Site) -> None:
        told = page(site, "/admin/departments/holdings", "?act=end")
        assert "在限定范围内，不列名称" in told
        assert "D02.1.2-01" not in told

    @pytest.mark.parametrize("user", ["0", "-1", "x", "9" * 40, "1e3", "%00"])
    def test_odd_numbers_are_no_accounts(self, site: Site, user: str) -> None:
        answer = call(site.as_(ADMIN), router_body(f"/admin/users/{user}"))
        assert answer.status_code in (200, 404, 422)
        assert "user-confirm" not in answer.text

    def test_odd_departments_are_none(self, site: Site) -> None:
        for code in ("nowhere", "%E6%B1%89", "'", "a" * 300):
            answer = call(site.as_(ADMIN), router_body(f"/admin/departments/{code}"))
            assert "没有找到" in str(answer.get_json()), code


class TestPasswords:
    """A temporary password is in the one answer that shows it and nowhere else."""

    def test_creating_shows_it_once(self, site: Site, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level("DEBUG")
        answer = ask(site, CREATE)
        password = _shown(answer.get_json())
        made = administration.list_accounts(site.context, SYSTEM, AccountFilter(words="new.comer")).lines[0]
        assert {grant.role for grant in made.grants} == {Role.REPORTER, Role.PUBLICITY}
        assert answer.headers["Cache-Control"] == "no-store"
        ledger = administration.read_ledger(site.context, SYSTEM, LedgerFilter())
        assert password not in caplog.text + repr(ledger) + page(site, f"/admin/users/{made.user_id}")
        entered = log_in(site.flask.test_client(), "new.comer", password)
        assert entered.status_code == 302
        # A second click finds the name taken and makes no second account.
        again = ask(site, CREATE)
        assert "已被使用" in str(complaints(again.get_json()))

    def test_resetting_shows_it_once(self, site: Site) -> None:
        password = _shown(act(site, "reset").get_json())
        assert log_in(site.flask.test_client(), COLLEAGUE, PASSWORD).status_code == 401
        assert log_in(site.flask.test_client(), COLLEAGUE, password).status_code == 302
        refused = act(site, "reset").get_json()
        assert "已经修改过这个账户" in str(complaints(refused))

    def test_a_reporter_needs_a_department(self, site: Site) -> None:
        before = site.written()
        answer = ask(site, CREATE, user_new_1_department__value="0")
        assert "请同时选择部门" in str(complaints(answer.get_json()))
        assert site.written() == before


def _shown(answer: Any) -> str:
    """The temporary password in an answer."""

    def walk(part: Any) -> Any:
        if isinstance(part, dict):
            if part.get("id") == "temporary-password":
                return part["children"]
            part = list(part.values())
        if isinstance(part, list):
            return next((found for item in part if (found := walk(item))), None)
        return None

    found = walk(answer)
    assert isinstance(found, str)
    return found


class TestDeputies:
    """Whoever stands in may what the other may, on the days that were named."""

    def test_rights_begin_and_end_with_the_days(self, site: Site) -> None:
        director, staff = (site.world.accounts[login].user_id for login in (DIRECTOR, STAFF))
        first, last = NOW.date() + timedelta(days=1), NOW.date() + timedelta(days=2)
        administration.name_deputy(site.context, SYSTEM, director, staff, first, last)
        opened = []
        for days in range(4):
            site.clock.set(NOW + timedelta(days=days))
            client = site.flask.test_client()
            log_in(client, STAFF, PASSWORD)
            opened.append(call(client, router_body("/projects")).status_code)
        assert opened == [403, 200, 200, 403]

    def test_one_ends_one_s_own_and_no_other(self, site: Site) -> None:
        others = site.world.facts.deputyships[DIRECTOR]
        before = site.written()
        for login in (STAFF, NOBODY, COLLEAGUE):
            answer = ask(site, UNDEPUTY, login, account_undeputy_id__data=others)
            assert answer.status_code == 404
        assert site.written() == before
        assert "account-undeputy-id" not in page(site, "/account", f"?act=undeputy&item={others}", STAFF)
        own = site.world.facts.deputyships[STAFF]
        assert "account-undeputy-id" in page(site, "/account", f"?act=undeputy&item={own}", STAFF)

    def test_somebody_without_a_role_has_an_account_of_their_own(self, site: Site) -> None:
        assert site.as_(NOBODY).get("/").location == "/account"
        told = page(site, "/account", login=NOBODY)
        assert "还没有分配角色" in told
        assert site.as_(NOBODY).get("/account/password").status_code == 200
        assert site.as_(NOBODY).get("/admin/users").status_code == 403


def export(site: Site, login: str | None = ADMIN, headers: Any = None, **fields: str) -> Any:
    """Ask for the ledger as a file."""
    return site.as_(login).post("/admin/ledger/export", data={"as": "csv", **fields}, headers=headers)


class TestLedgerFiles:
    """What a filter shows, all of it, in cells that cannot run; and who took it out."""

    def test_a_csv_file_holds_every_line(self, site: Site) -> None:
        head = site.written()[0]
        answer = export(site)
        assert answer.status_code == 200
        assert answer.headers["Content-Disposition"].startswith("attachment;")
        rows = list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"))))
        assert rows[0][:4] == ["序号", "时间", "操作人", "操作"]
        assert [int(row[0]) for row in rows[1:]] == list(range(head, 0, -1))
        assert all(len(row) == len(rows[0]) for row in rows)
        assert site.actions_since(head) == ["ledger.export"]
        line = administration.read_ledger(site.context, SYSTEM, LedgerFilter(kind="ledger")).lines[0]
        assert (line.actor, line.subject_id) == (site.world.accounts[ADMIN].name, "csv")

    def test_a_filter_is_kept_and_recorded(self, site: Site) -> None:
        answer = export(site, action="account.create", subject=str(colleague(site)), kind="account")
        rows = list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"))))
        assert [row[3] for row in rows[1:]] == ["新建账户"]
        assert rows[1][5] == site.world.accounts[COLLEAGUE].name
        line = administration.read_ledger(site.context, SYSTEM, LedgerFilter(kind="ledger")).lines[0]
        assert line.after_document == {
            "action": "account.create",
            "kind": "account",
            "subject": str(colleague(site)),
        }

    @pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
    def test_no_cell_can_run(self, site: Site, start: str) -> None:
        with site.context.database.writing(SYSTEM) as work:
            work.record("test.write", "test", f"{start}cmd", before=f"{start}1+1", after=[f"{start}2"])
        rows = list(csv.reader(io.StringIO(export(site, kind="test").data.decode("utf-8-sig"), newline="")))
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
        book = load_workbook(io.BytesIO(export(site, kind="test", **{"as": "xlsx"}).data))
        cells = [cell for row in book.active.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
        assert not [cell for cell in cells if cell.data_type == "f"]

    def test_a_workbook_holds_the_same(self, site: Site) -> None:
        lines = len(list(csv.reader(io.StringIO(export(site, kind="project").data.decode("utf-8-sig")))))
        answer = export(site, kind="project", **{"as": "xlsx"})
        assert zipfile.is_zipfile(io.BytesIO(answer.data))
        sheet = load_workbook(io.BytesIO(answer.data), read_only=True).active
        assert sum(1 for _ in sheet.rows) == lines

    def test_other_people_and_other_sites_get_none(self, site: Site) -> None:
        before = site.written()
        for login in (DIRECTOR, STAFF, NOBODY):
            assert export(site, login).status_code == 403
        assert export(site, None).status_code == 401
        assert export(site, headers=OTHER_SITE).status_code == 403
        assert site.as_(ADMIN).get("/admin/ledger/export").status_code in (404, 405)
        for fields in ({"as": "exe"}, {"from": "gestern"}, {"from": "2024-02-02", "to": "2024-01-01"}):
            assert export(site, **fields).status_code == 422, fields
        assert site.written() == before


def test_the_rights_table_is_a_file_too(site: Site) -> None:
    rows = list(csv.reader(io.StringIO(site.as_(ADMIN).get("/admin/rights.csv").data.decode("utf-8-sig"))))
    assert rows[0][:3] == ["权限", "馆领导", "部门负责人"]
    assert ["馆领导", site.world.of_role(Role.DIRECTOR).name, "全馆"] in [row[:3] for row in rows]
    book = load_workbook(io.BytesIO(site.as_(ADMIN).get("/admin/rights.xlsx").data))
    assert book.active["A1"].value == "权限"
    for login in (DIRECTOR, STAFF):
        assert site.as_(login).get("/admin/rights.csv").status_code == 403


def test_the_ledger_is_told_in_chinese(site: Site) -> None:
    told = page(site, "/admin/ledger", "?kind=account&action=account.grant")
    assert "角色＝" in told
    assert "开始日期＝" in told
    assert "scope_kind" not in told
    assert site.world.accounts[COLLEAGUE].name in told


def test_whatever_the_demonstration_recorded_has_a_chinese_name(run: TestSession) -> None:
    engine = make_engine(f"sqlite:///{demo_folder(run) / DATABASE}")
    with Session(engine) as session:
        changes = session.scalars(select(Change)).all()
    engine.dispose()
    assert {change.action for change in changes} <= LEDGER_ACTIONS.keys()
    assert {change.subject_kind for change in changes} <= LEDGER_KINDS.keys()
    fields = {
        (change.subject_kind, name)
        for change in changes
        for document in (change.before, change.after)
        if isinstance(document, dict)
        for name in document
        if not name.startswith("milestone:")
    }
    nameless = {f"{kind}.{name}" for kind, name in fields if field_name(kind, name) == name}
    assert not nameless, sorted(nameless)


def test_the_preview_of_rules_is_what_then_happens(run: TestSession, tmp_path: Path) -> None:
    """On the demonstration, whose work moves by milestones, by the year and by figures."""
    path = tmp_path / DATABASE
    copy_sqlite(demo_folder(run) / DATABASE, path)
    context = open_context(f"sqlite:///{path}", 5.0, default_rules())

    def lights() -> dict[str, Light]:
        with context.database.reading() as session:
            portfolio = load_portfolio(context, session, ViewRequest())
        return {r.work.code: portfolio.standings[r.work.project_id].verdict.light for r in portfolio.records}

    for values in (
        {"behind_gap": -8, "watch_gap": -5, "overdue_days": 30, "due_soon_days": 30},
        {"behind_gap": -40, "watch_gap": -1, "overdue_days": 3, "due_soon_days": 90},
    ):
        told = preview_rule(context, SYSTEM, SettingKey.LIGHTS, values, context.today)
        before = lights()
        version = rule_page(context, SYSTEM).version
        save_rule(context, SYSTEM, SettingKey.LIGHTS, values, context.today, "试行", version)
        after = lights()
        changed = {code: (before[code], after[code]) for code in before if before[code] is not after[code]}
        named = {change.code: (change.before, change.after) for change in told.lights}
        assert named.items() <= changed.items()
        assert (told.lights_total, told.judged) == (len(changed), len(before))
    context.database.engine.dispose()
