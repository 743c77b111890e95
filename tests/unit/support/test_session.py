"""What is made once for a whole run, though several processes ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.session import TestSession


@pytest.fixture
def session(tmp_path: Path) -> TestSession:
    return TestSession(tmp_path, owner=1, worker="main")


def test_a_thing_is_made_once(session: TestSession) -> None:
    made: list[Path] = []

    def make(path: Path) -> None:
        made.append(path)
        path.write_text("content", "utf-8")

    first, second = session.once("thing", make), session.once("thing", make)

    assert first == second
    assert first.read_text("utf-8") == "content"
    assert len(made) == 1


def test_a_failure_is_not_tried_again(session: TestSession) -> None:
    tries: list[Path] = []

    def fail(path: Path) -> None:
        tries.append(path)
        raise ValueError("no disk")

    with pytest.raises(ValueError, match="no disk"):
        session.once("thing", fail)
    with pytest.raises(RuntimeError, match="no disk"):
        session.once("thing", fail)
    assert len(tries) == 1
