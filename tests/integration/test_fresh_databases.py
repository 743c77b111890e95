"""The databases that the other tests are given."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from data_access.engine import make_engine
from data_access.migrate import current_revision, head_revision
from tests.support.postgres import PostgresServer


def test_a_fresh_database_has_the_present_schema(database_url: str) -> None:
    engine = make_engine(database_url)
    try:
        assert current_revision(engine) == head_revision()
    finally:
        engine.dispose()


@pytest.mark.parametrize("turn", [1, 2])
def test_one_test_does_not_see_what_another_wrote(database_url: str, turn: int) -> None:
    engine = make_engine(database_url)
    try:
        with engine.begin() as connection:
            # A name taken by the other turn would be an error.
            connection.execute(text("CREATE TABLE left_behind (turn INTEGER)"))
    finally:
        engine.dispose()


@pytest.mark.postgresql
def test_the_server_keeps_chinese_text_and_the_c_locale(shared_postgresql: PostgresServer) -> None:
    engine = make_engine(shared_postgresql.url("postgres"))
    try:
        with engine.connect() as connection:
            assert connection.execute(text("SHOW server_encoding")).scalar_one() == "UTF8"
            assert connection.execute(text("SHOW lc_collate")).scalar_one() == "C.UTF-8"
            assert connection.execute(text("SELECT length('金陵图书馆')")).scalar_one() == 5
    finally:
        engine.dispose()
