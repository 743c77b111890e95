"""Tables over HTTP: downloads, uploads as a stream, and who may have which."""

from __future__ import annotations

import csv
import io
from typing import Any
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient
from openpyxl import load_workbook

from domain.permissions import Permission, Role
from domain.plan_file.initial_work import first_project_code
from domain.rollout.ladder import NODE as CITY_NODE
from server.guard import ROUTES
from server.uploads import STALE_PAGE
from services.exchange.files import FILE_LIMIT, TABLES
from tests.contract.conftest import Site
from tests.contract.world import (
    BY_COLLEAGUE,
    BY_HEAD,
    BY_REPORTER,
    DRAFTED,
    FOREIGN,
    MANAGED,
    RESTRICTED,
    login_of,
    roles_that_may,
)
from tests.support.client import csrf_token
from tests.support.workbooks import Edited

HEAD = login_of(Role.DEPARTMENT_HEAD)
OFFICE = login_of(Role.OFFICE)
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def taken(client: FlaskClient, table: str = "milestones") -> Edited:
    answer = client.get(f"/exchange/{table}.xlsx")
    assert answer.status_code == 200
    return Edited(answer.get_data())


def sent(client: FlaskClient, data: bytes, table: str = "milestones", **headers: str) -> Any:
    told = {"X-File-Name": "%E8%A1%A8.xlsx", **asking(client), **headers}
    return client.post(f"/exchange/{table}", data=data, headers=told)


def asking(client: FlaskClient) -> dict[str, str]:
    """The headers of a script of one of the client's pages."""
    return {"X-CSRF-Token": csrf_token(client.get("/account")), "Accept": "application/json"}


def test_a_download_is_a_file_and_never_a_page(site: Site) -> None:
    answer = site.as_(HEAD).get("/exchange/milestones.xlsx")
    assert answer.headers["Content-Type"] == WORKBOOK
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert "%E9%87%8C%E7%A8%8B%E7%A2%91" in answer.headers["Content-Disposition"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_table_holds_the_rows_of_ones_own_department(site: Site) -> None:
    own = taken(site.as_(HEAD))
    codes = {own.sheet.cell(n, 2).value for n in range(2, own.sheet.max_row + 1)}
    assert MANAGED in codes
    assert FOREIGN not in codes
    everything = taken(site.as_(OFFICE))
    assert FOREIGN in {everything.sheet.cell(n, 2).value for n in range(2, everything.sheet.max_row + 1)}
    report = taken(site.as_(HEAD), "report")
    reported = {report.sheet.cell(n, 2).value for n in range(2, report.sheet.max_row + 1)}
    assert DRAFTED in reported
    # It waits for a decision: one line, closed.
    lines = [n for n in range(2, report.sheet.max_row + 1) if report.sheet.cell(n, 2).value == BY_REPORTER]
    assert [report.sheet.cell(n, report.column("状态")).value for n in lines] == ["待审核"]


def test_an_upload_is_answered_with_a_token_and_its_marked_workbook(site: Site) -> None:
    client = site.as_(HEAD)
    book = taken(client)
    key = str(book.sheet.cell(2, 1).value)
    book.put(key, "权重", "很重")
    answer = sent(client, book.save())
    assert answer.status_code == 200, answer.json
    token = answer.json["token"]
    marked = client.get(f"/exchange/milestones/{token}.xlsx")
    assert marked.status_code == 200
    assert "须填数字" in Edited(marked.get_data()).get(key, "检查结果")
    assert site.as_(OFFICE).get(f"/exchange/milestones/{token}.xlsx").status_code == 404
    assert client.get(f"/exchange/report/{token}.xlsx").status_code == 404


@pytest.mark.parametrize(
    ("data", "status", "message"),
    [
        (b"", 422, "不是能读的 Excel"),
        (b"%PDF-1.7", 422, "不是能读的 Excel"),
        (b"0" * (FILE_LIMIT + 1), 422, "超过 8 MB"),
    ],
)
def test_a_bad_upload_is_told_in_words(site: Site, data: bytes, status: int, message: str) -> None:
    before = site.written()
    answer = sent(site.as_(HEAD), data)
    assert answer.status_code == status
    assert message in answer.json["error"]
    assert site.written() == before


def test_an_endless_upload_is_cut_off(site: Site) -> None:
    class Endless(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            self.given += len(buffer)
            assert self.given < FILE_LIMIT * 3, "it reads on"
            return len(buffer)

    client = site.as_(HEAD)
    answer = client.post(
        "/exchange/milestones",
        headers=asking(client),
        environ_overrides={
            "wsgi.input": io.BufferedReader(Endless()),
            "wsgi.input_terminated": True,
            "HTTP_TRANSFER_ENCODING": "chunked",
            "CONTENT_LENGTH": "",
        },
    )
    assert answer.status_code == 422
    assert "超过 8 MB" in answer.get_json()["error"]


def test_an_upload_without_a_token_of_the_page_is_refused(site: Site) -> None:
    before = site.written()
    data = taken(site.as_(HEAD)).save()
    for wrong in ("", "forged"):
        answer = sent(site.as_(HEAD), data, **{"X-CSRF-Token": wrong})
        assert (answer.status_code, answer.json["error"]) == (422, STALE_PAGE)
    assert site.written() == before


def test_an_upload_from_another_site_is_refused(site: Site) -> None:
    data = taken(site.as_(HEAD)).save()
    assert sent(site.as_(HEAD), data, **{"Sec-Fetch-Site": "cross-site"}).status_code == 403


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\x00b.xlsx", "%00%0A", "\u202e.xlsx", "", "长" * 400])
def test_names_of_files_are_only_names(site: Site, name: str) -> None:
    client = site.as_(HEAD)
    answer = sent(client, taken(client).save(), **{"X-File-Name": quote(name)})
    assert answer.status_code == 200
    marked = client.get(f"/exchange/milestones/{answer.json['token']}.xlsx")
    assert marked.status_code == 200
    told = marked.headers["Content-Disposition"]
    assert "/" not in told
    assert "%2F" not in told
    assert "\n" not in told


def test_each_route_declares_the_permission_of_its_table() -> None:
    declared = {name: found for name, found in ROUTES.items() if name.startswith("exchange.")}
    expected = {
        f"exchange.{name}_{kind}": table.permission
        for name, table in TABLES.items()
        for kind in ("download", "upload", "checked")
    }
    assert {**expected, "exchange.projects": Permission.PROJECT_READ}.items() <= declared.items()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("table", sorted(TABLES))
def test_each_role_gets_the_tables_it_may(site: Site, role: Role, table: str) -> None:
    allowed = role in roles_that_may(TABLES[table].permission)
    client = site.as_(login_of(role))
    assert client.get(f"/exchange/{table}.xlsx").status_code == (200 if allowed else 403)
    assert sent(client, b"x", table).status_code == (422 if allowed else 403)
    assert client.get(f"/exchange/{table}/{'0' * 32}.xlsx").status_code == (404 if allowed else 403)


def test_the_list_is_exported_with_the_filters_of_the_page(site: Site) -> None:
    client = site.as_(HEAD)
    everything = client.get("/exchange/projects.csv")
    lines = list(csv.reader(io.StringIO(everything.get_data().decode("utf-8-sig"), newline="")))
    assert lines[0][:2] == ["项目编号", "项目名称"]
    department = site.world.facts.departments["readers"]
    some = client.get(f"/exchange/projects.csv?department={department}")
    narrowed = list(csv.reader(io.StringIO(some.get_data().decode("utf-8-sig"), newline="")))
    assert {line[0] for line in narrowed[1:]} == set(own_projects())
    one = client.get(f"/exchange/projects.xlsx?q={MANAGED}")
    sheet = load_workbook(io.BytesIO(one.get_data())).worksheets[0]
    assert [cell.value for cell in sheet["A"]] == ["项目编号", MANAGED]
    assert client.get("/exchange/projects.csv?light=pink").status_code == 422
    assert client.get("/exchange/projects.exe").status_code == 404


def own_projects() -> tuple[str, ...]:
    """The projects of the head's department."""
    return MANAGED, DRAFTED, BY_COLLEAGUE, BY_HEAD, BY_REPORTER, first_project_code(CITY_NODE)


def test_nobody_exports_a_restricted_project_who_may_not_see_it(site: Site) -> None:
    assert RESTRICTED not in site.as_(HEAD).get("/exchange/projects.csv").get_data(as_text=True)
    assert RESTRICTED in site.as_(OFFICE).get("/exchange/projects.csv").get_data(as_text=True)
