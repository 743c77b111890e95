"""Every callback, asked by every role with its registered example: only the policy table decides."""

from __future__ import annotations

import pytest

from domain.permissions import OPEN_TO_ALL, Permission, Role
from server.guard import GuardedCallback
from tests.contract.calls import complaints, server_callbacks
from tests.contract.conftest import Site
from tests.contract.world import NOBODY, facts_for, login_of, roles_that_may
from tests.support.application import callback_list, callback_map
from tests.support.client import ROUTER, call, callback_body, dependency_names, input_names

PEOPLE: list[Role | str | None] = [*Role, NOBODY, None]


def who(person: Role | str | None) -> str:
    """How a case is called."""
    return person.value if isinstance(person, Role) else person or "anonymous"


def test_every_callback_but_the_router_declares_a_permission_and_an_example(site: Site) -> None:
    found = server_callbacks(site)
    undeclared = {output for output, entry in found.items() if not hasattr(entry["callback"], "guard")}
    assert undeclared == {ROUTER}
    named = {name for entry in found.values() for name in dependency_names(entry)}
    for output, entry in found.items():
        if output == ROUTER:
            continue
        declared = entry["callback"].guard
        assert isinstance(declared, GuardedCallback), output
        assert declared.permission in Permission, output
        example = declared.example(facts_for(site.world, None, declared.permission))
        assert example, f"{output} has no example"
        assert example.keys() & set(input_names(entry)), f"the example of {output} gives no input a value"
        unknown = example.keys() - named - {"changed"}
        assert not unknown, f"the example of {output} names {unknown}, which no callback has"


def test_what_runs_in_the_browser_alone_is_not_served(site: Site) -> None:
    clientside = {
        declared["output"] for declared in callback_list(site.flask) if declared["clientside_function"]
    }
    browser_only = {output for output, entry in callback_map(site.flask).items() if "callback" not in entry}
    assert browser_only == clientside
    for output in browser_only:
        for person in (Role.DIRECTOR, Role.ADMINISTRATOR):
            body = {"output": output, "inputs": [], "state": []}
            assert call(site.as_(login_of(person)), body).status_code == 403, output


@pytest.mark.parametrize("person", PEOPLE, ids=who)
def test_only_the_policy_table_decides(site: Site, person: Role | str | None) -> None:
    account = site.world.of_role(person) if isinstance(person, Role) else None
    login = account.login if account else person if isinstance(person, str) else None
    wrong = []
    for output, entry in server_callbacks(site).items():
        if output == ROUTER:
            continue
        permission = entry["callback"].guard.permission
        values = entry["callback"].guard.example(facts_for(site.world, account, permission))
        site.restore()
        before = site.written()
        answer = call(site.as_(login), callback_body(output, entry, values))
        of_role = isinstance(person, Role) and person in roles_that_may(permission)
        may = of_role or (person is not None and permission in OPEN_TO_ALL)
        expected = 401 if person is None else 200 if may else 403
        if answer.status_code != expected:
            wrong.append(f"{output}: {answer.status_code} instead of {expected}: {answer.text[:200]}")
        elif may:
            wrong += [f"{output} complains: {text}" for text in complaints(answer.get_json())]
        elif site.written() != before:
            wrong.append(f"{output} was refused and yet wrote {site.actions_since(before[0])}")
    assert not wrong, "\n".join(wrong)
