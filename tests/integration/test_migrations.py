"""Schemas: what migrations make is what the models say, and no release's data are lost on the way here."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, MetaData, Table, inspect, select, text

from data_access import migrate
from data_access.engine import make_engine
from data_access.migrate import current_revision, head_revision, upgrade
from data_access.models import Base
from domain.projects.work import ProjectState
from domain.workflow import State
from services.projects.reporting import report_form
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PLATFORM, YEARLY, opened
from tests.support.postgres import PostgresServer

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.sql"))
KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]

# Tables a dump has nothing of. Only a demonstration is marked as something special, and nothing was mailed.
EMPTY = {
    "0001": {"installation"},
    "0008": {"installation", "delivery"},
    "0024-world": {
        "answered_request",
        "attachment_removal",
        "consolidated_text",
        "decision_remark",
        "dictionary_entry",
        "dictionary_entry_revision",
        "evaluation_finding",
        "import_row",
        "installation",
        "notice_preference",
        "person_contact",
        "project_succession",
        "reporting_round_revision",
        "setting_revision",
        "unit_closure",
        "unit_movement",
        "verification_finding",
    },
    "0032-world": {
        "answered_request",
        "attachment_removal",
        "consolidated_text",
        "cultivation_assessment",
        "decision_remark",
        "development_review",
        "dictionary_entry",
        "dictionary_entry_revision",
        "evaluation_finding",
        "hour_assessment",
        "hour_close",
        "hour_entry",
        "hour_rule_revision",
        "hour_sheet",
        "import_row",
        "installation",
        "notice_preference",
        "person_contact",
        "project_succession",
        "reporting_round_revision",
        "setting_revision",
        "staff_leave",
        "talent_recusal",
        "talent_ruling",
        "training_attendance",
        "training_headcount",
        "unit_closure",
        "unit_movement",
        "verification_finding",
    },
}

# What a later migration has dropped on purpose: tables, and columns as "table.column".
GONE: frozenset[str] = frozenset()

Rows = dict[str, list[dict[str, Any]]]


def revision_of(release: Path) -> str:
    """The schema that a dump is of; what follows a dash in its name says what it holds."""
    return release.stem.partition("-")[0]


@pytest.fixture(params=KINDS)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database of either kind without any table."""
    if request.param == "sqlite":
        engine = make_engine(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
        yield engine
        engine.dispose()
        return
    server: PostgresServer = request.getfixturevalue("shared_postgresql")
    server.drop("test_migrations")
    engine = make_engine(server.create("test_migrations"))
    yield engine
    engine.dispose()
    server.drop("test_migrations")


def differences(connection: Connection) -> list[Any]:
    # SQLite has no identity columns that could be compared: its keys count up by themselves.
    options = {"compare_type": True, "compare_server_default": connection.dialect.name != "sqlite"}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))


def schema(engine: Engine) -> dict[str, Any]:
    """All that the database tells about its tables."""
    found = inspect(engine)
    return {
        name: (
            [{**column, "type": str(column["type"])} for column in found.get_columns(name)],
            found.get_indexes(name),
            found.get_foreign_keys(name),
            found.get_unique_constraints(name),
            found.get_pk_constraint(name),
        )
        for name in sorted(found.get_table_names())
    }


def contents(engine: Engine) -> Rows:
    """Every row of every table, as reflected."""
    metadata = MetaData()
    metadata.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: sorted((dict(row) for row in connection.execute(select(table)).mappings()), key=repr)
            for table in metadata.sorted_tables
            if table.name != "alembic_version"
        }


def test_migrations_make_what_the_models_say(empty: Engine) -> None:
    upgrade(empty)
    with empty.connect() as connection:
        assert differences(connection) == []
    assert current_revision(empty) == head_revision()
    with empty.connect() as connection:
        assert connection.execute(text("SELECT id, seq, beside FROM ledger_head")).all() == [(1, 0, 0)]


def test_a_difference_would_be_noticed(empty: Engine) -> None:
    upgrade(empty)
    with empty.begin() as connection:
        connection.execute(text("DROP INDEX ix_milestone_project_id"))
        connection.execute(text("ALTER TABLE plan ADD COLUMN forgotten INTEGER"))
    with empty.connect() as connection:
        assert {difference[0] for difference in differences(connection)} == {"add_index", "remove_column"}


def test_upgrading_again_changes_nothing(empty: Engine) -> None:
    upgrade(empty)
    before = schema(empty), contents(empty)
    upgrade(empty)
    assert (schema(empty), contents(empty)) == before


class TestReleases:
    """Databases that earlier releases have left behind."""

    @contextmanager
    def released(self, release: Path, folder: Path) -> Iterator[Engine]:
        path = folder / "released.sqlite3"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(release.read_text("utf-8"))
        engine = make_engine(f"sqlite:///{path}")
        yield engine
        engine.dispose()

    def check_nothing_lost(self, before: Rows, after: Rows) -> None:
        for table in before.keys() - GONE:
            columns = {name for row in before[table] for name in row if f"{table}.{name}" not in GONE}
            old, new = (
                Counter(repr([(name, row[name]) for name in sorted(columns)]) for row in rows[table])
                for rows in (before, after)
            )
            assert old <= new, table

    @pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.stem)
    def test_the_dump_is_what_its_release_made(self, release: Path, tmp_path: Path) -> None:
        with self.released(release, tmp_path) as engine:
            assert current_revision(engine) == revision_of(release)
            dumped, rows = schema(engine), contents(engine)
        fresh = make_engine(f"sqlite:///{tmp_path / 'fresh.sqlite3'}")
        upgrade(fresh, revision_of(release))
        assert schema(fresh) == dumped
        fresh.dispose()
        assert {name for name, found in rows.items() if not found} == EMPTY[release.stem]

    @pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.stem)
    def test_it_comes_to_the_present_without_loss(self, release: Path, tmp_path: Path) -> None:
        with self.released(release, tmp_path) as engine:
            before = contents(engine)
            upgrade(engine)
            assert current_revision(engine) == head_revision()
            self.check_nothing_lost(before, contents(engine))
            with engine.connect() as connection:
                assert differences(connection) == []
                # Of what was recorded before anybody asked, all may concern the plan.
                known = before.get("ledger_head", [{}])[0].get("beside", 0)
                assert connection.execute(text("SELECT beside FROM ledger_head")).scalar_one() == known
                assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
                assert connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
            url = f"sqlite:///{tmp_path / 'released.sqlite3'}"
        if release.stem == revision_of(release):
            self.check_work_goes_on(url)

    def check_work_goes_on(self, url: str) -> None:
        with opened(url) as library:
            building, platform = library.detail(BUILDING), library.detail(PLATFORM)
            assert (building.line.title, building.line.progress.actual) == ("新馆建设（一期）", 55.0)
            assert [report.state for report in building.reports] == [State.APPROVED]
            assert platform.line.work.state is ProjectState.PAUSED
            assert [report.state for report in platform.reports] == [State.SUBMITTED]
            reporter = library.actor("reporter_ops")
            form = report_form(library.context, reporter, YEARLY, ViewRequest(), "2024-03")
            assert (form.state, form.draft.version) == (State.RETURNED, 1)
            library.submit_draft(reporter, YEARLY, 1)

    @pytest.mark.postgresql
    @pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.stem)
    def test_postgresql_comes_along_too(
        self, release: Path, tmp_path: Path, shared_postgresql: PostgresServer
    ) -> None:
        shared_postgresql.drop("test_release")
        target = make_engine(shared_postgresql.create("test_release"))
        upgrade(target, revision_of(release))
        with self.released(release, tmp_path) as source:
            copy_rows(source, target)
            before = contents(source)
        upgrade(target)
        assert current_revision(target) == head_revision()
        with target.connect() as connection:
            assert differences(connection) == []
        self.check_nothing_lost(before, contents(target))
        target.dispose()
        shared_postgresql.drop("test_release")

    def test_there_is_one_of_every_release(self) -> None:
        assert (
            [release.stem for release in RELEASES] == [*EMPTY] == ["0001", "0008", "0024-world", "0032-world"]
        )


def copy_rows(source: Engine, target: Engine) -> None:
    """Copy every row from a database into an empty one of the same schema and another kind."""
    metadata = MetaData()
    metadata.reflect(source)
    names = [table.name for table in metadata.sorted_tables if table.name != "alembic_version"]
    with source.connect() as reader, target.begin() as writer:
        for name in names:
            table = Table(name, MetaData(), autoload_with=target, resolve_fks=False)
            writer.execute(table.delete())
            rows = [dict(row) for row in reader.execute(select(metadata.tables[name])).mappings()]
            if rows:
                writer.execute(table.insert(), rows)


class TestNextMigration:
    """What a later release may do, tried on the last one's data."""

    def following(self, monkeypatch: pytest.MonkeyPatch, folder: Path, steps: str) -> None:
        """Add one more migration to a copy of those there are."""
        copy = folder / "migrations"
        shutil.copytree(migrate.MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
        lines = [
            "import sqlalchemy as sa",
            "from alembic import op",
            "revision = 'following'",
            f"down_revision = {head_revision()!r}",
            "branch_labels = depends_on = None",
            "def upgrade():",
            *(f"    {line}" for line in steps.strip().splitlines()),
        ]
        (copy / "versions" / "following.py").write_text("\n".join(lines), "utf-8")
        monkeypatch.setattr(migrate, "MIGRATIONS", copy)

    @pytest.fixture
    def last(self, tmp_path: Path) -> Iterator[Engine]:
        """The last release's database, upgraded as far as this one goes."""
        with TestReleases().released(RELEASES[-1], tmp_path) as engine:
            upgrade(engine)
            yield engine

    def test_one_that_fails_half_way_leaves_all_as_it_was(
        self, last: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = schema(last), contents(last), current_revision(last)
        self.following(
            monkeypatch,
            tmp_path,
            """
op.create_table('half', sa.Column('id', sa.Integer()))
op.execute("DELETE FROM draft")
raise RuntimeError('broken')
""",
        )
        with pytest.raises(RuntimeError, match="broken"):
            upgrade(last)
        assert (schema(last), contents(last), current_revision(last)) == before

    def test_one_may_rebuild_a_table_that_others_refer_to(
        self, last: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = contents(last)
        self.following(
            monkeypatch,
            tmp_path,
            """
for table in ('user_account', 'change', 'project'):
    with op.batch_alter_table(table, recreate='always') as batch:
        batch.add_column(sa.Column('added', sa.Integer(), nullable=False, server_default='7'))
""",
        )
        upgrade(last)
        after = contents(last)
        assert current_revision(last) == "following"
        assert {row["added"] for name in ("user_account", "change", "project") for row in after[name]} == {7}
        for name in ("user_account", "change", "project"):
            for row in after[name]:
                del row["added"]
        assert {name: sorted(rows, key=repr) for name, rows in after.items()} == before
        with last.connect() as connection:
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
            # Foreign keys guard again.
            assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1

    def test_one_that_breaks_a_reference_is_undone(
        self, last: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = contents(last)
        self.following(monkeypatch, tmp_path, "op.execute('DELETE FROM user_account WHERE id = 1')")
        with pytest.raises(RuntimeError, match=r"rows that are gone: .*person_name → user_account"):
            upgrade(last)
        assert contents(last) == before
