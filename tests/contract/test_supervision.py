"""Orders over HTTP: the list as a file, and what a wrong department is told."""

from __future__ import annotations

from domain.permissions import Role
from tests.contract.conftest import Site
from tests.contract.world import OTHER_HEAD, login_of
from tests.support.client import call, router_body


def test_the_list_leaves_as_a_file_with_its_filters(site: Site) -> None:
    office = site.as_(login_of(Role.OFFICE))
    told = office.get("/exchange/orders.csv").get_data(as_text=True)
    assert told.count("督办〔2025〕") == 6
    raised = office.get("/exchange/orders.csv?state=raised").get_data(as_text=True)
    assert raised.count("督办〔2025〕") == 1
    assert office.get("/exchange/orders.xlsx").data.startswith(b"PK")
    assert office.get("/exchange/orders.csv?colour=pink").status_code == 422


def test_another_department_sees_and_exports_nothing(site: Site) -> None:
    other = site.as_(OTHER_HEAD)
    assert "督办〔" not in other.get("/exchange/orders.csv").get_data(as_text=True)
    answer = call(other, router_body("/supervision/1"))
    assert "没有找到" in str(answer.get_json())
    trustee = site.as_(login_of(Role.TRUSTEE))
    assert trustee.get("/exchange/orders.csv").status_code == 403
