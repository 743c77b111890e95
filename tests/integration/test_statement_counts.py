"""Pages take few statements, and no more of them when there is more to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from domain.permissions import Actor
from services.cockpit import cockpit
from services.identity import actor_of_session
from services.plans import load_reference_plan
from services.projects.editing import edit_form, save_terms
from services.projects.reading import project_detail, project_list
from services.projects.reporting import report_form
from services.viewing import ViewRequest, shell_view
from tests.support.factories import BUILDING, FOUNDED, SYSTEM, TODAY, Library
from tests.support.statements import counted

VIEWS = [
    pytest.param({}, id="now"),
    pytest.param({"asof": "2023-09-30", "known": "then", "basis": "provisional"}, id="then"),
]
SMALL, LARGE = "P-14", "JLP-14"
IN_LARGE = "D01.1.1-01"

Page = Callable[[Library, Actor, ViewRequest, str], object]
PAGES: dict[str, tuple[Page, int]] = {
    "cockpit": (lambda library, actor, view, code: cockpit(library.context, actor, view), 12),
    "list": (lambda library, actor, view, code: project_list(library.context, actor, view), 12),
    # Besides the project: its files, the code list of reasons.
    "detail": (lambda library, actor, view, code: project_detail(library.context, actor, code, view), 16),
    "edit": (lambda library, actor, view, code: edit_form(library.context, actor, code, view), 14),
    "report": (
        lambda library, actor, view, code: report_form(library.context, actor, code, view, None),
        # Besides the form: what a reviewer remarked at its fields, and the files at its milestones.
        16,
    ),
    "shell": (lambda library, actor, view, code: shell_view(library.context, actor, view), 6),
}


def statements(library: Library, page: str, view: ViewRequest, code: str) -> int:
    show, _ = PAGES[page]
    with counted(library.context.database.engine) as sent:
        show(library, SYSTEM, view, code)
    return len(sent)


@pytest.fixture
def full(library: Library) -> Library:
    """The small plan and the real one side by side, both since the beginning."""
    library.go_to(FOUNDED)
    assert len(load_reference_plan(library.context, SYSTEM).projects) == 76
    library.go_to(TODAY)
    return library


@pytest.mark.parametrize("view", VIEWS)
def test_pages_keep_their_budget_however_many_projects_there_are(full: Library, view: dict[str, str]) -> None:
    for page, (_, budget) in PAGES.items():
        small = statements(full, page, ViewRequest(plan=SMALL, **view), BUILDING)
        large = statements(full, page, ViewRequest(plan=LARGE, **view), IN_LARGE)
        assert 0 < small <= budget, page
        assert large == small, page


def test_a_project_s_page_does_not_grow_with_its_history(library: Library) -> None:
    reporter, head, office = (library.actor(login) for login in ("reporter_ops", "head_ops", "office"))
    library.submit(reporter, BUILDING, {1: 5})
    pages = ("cockpit", "list", "detail", "edit", "report")
    before = {page: statements(library, page, ViewRequest(), BUILDING) for page in pages}
    library.approve(head, 1)
    for number in range(1, 6):
        library.approve(head, library.submit(reporter, BUILDING, {1: 10 * number}))
        library.save(office, BUILDING, weight=float(number + 3))
    assert {page: statements(library, page, ViewRequest(), BUILDING) for page in pages} == before


def test_writing_does_not_depend_on_other_projects(library: Library) -> None:
    reporter, office = library.actor("reporter_ops"), library.actor("office")
    project = library.project_id(BUILDING)
    engine = library.context.database.engine

    def cost(call: Callable[[], object]) -> int:
        with counted(engine) as sent:
            call()
        return len(sent)

    def writes() -> list[int]:
        version, terms = library.terms(BUILDING)
        changed = replace(terms, weight=terms.weight + 1)
        save = cost(partial(save_terms, library.context, office, project, version, changed))
        body = library.body(BUILDING, {1: 10})
        submit = cost(partial(library.submit_body, reporter, BUILDING, 0, body))
        return [save, submit]

    alone = writes()
    library.approve(library.actor("head_ops"), 1)
    load_reference_plan(library.context, SYSTEM)
    assert writes() == alone
    # Two of them ask whether what is newly reported as done has its evidence.
    assert max(alone) <= 32


def test_who_asks_takes_one_statement(library: Library) -> None:
    token = library.token("head_ops")
    with counted(library.context.database.engine) as sent:
        assert actor_of_session(library.context, token) is not None
    assert len(sent) == 1
