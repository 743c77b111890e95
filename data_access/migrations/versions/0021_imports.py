"""Files of figures: what was mapped, and what became of each row.

Revision ID: 0021
Revises: 0020
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "import_source",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("signature", sa.String(length=500), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=True),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["created_by"], ["user_account.id"], name=op.f("fk_import_source_created_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_source")),
        sa.UniqueConstraint("name", name=op.f("uq_import_source_name")),
    )
    op.create_index(op.f("ix_import_source_signature"), "import_source", ["signature"])
    op.create_table(
        "import_alias",
        sa.Column("source_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name_key", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("confirmed_by", KEY, nullable=True),
        sa.Column("confirmed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["import_source.id"], name=op.f("fk_import_alias_source_id")),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["user_account.id"], name=op.f("fk_import_alias_confirmed_by")
        ),
        sa.PrimaryKeyConstraint("source_id", "kind", "name_key", name=op.f("pk_import_alias")),
    )
    op.create_table(
        "import_run",
        sa.Column("source_id", KEY, nullable=True),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("file_size", sa.BigInteger(), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stated", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=True),
        sa.Column("error", sa.String(length=500), nullable=True),
        sa.Column("job_id", sa.BigInteger(), nullable=True),
        sa.Column("batch_id", KEY, nullable=True),
        sa.Column("undone_id", KEY, nullable=True),
        sa.Column("uploaded_by", KEY, nullable=True),
        sa.Column("uploaded_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("committed_by", KEY, nullable=True),
        sa.Column("committed_at", sa.DateTime(), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["import_source.id"], name=op.f("fk_import_run_source_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["observation_batch.id"], name=op.f("fk_import_run_batch_id")),
        sa.ForeignKeyConstraint(
            ["undone_id"], ["observation_batch.id"], name=op.f("fk_import_run_undone_id")
        ),
        sa.ForeignKeyConstraint(["uploaded_by"], ["user_account.id"], name=op.f("fk_import_run_uploaded_by")),
        sa.ForeignKeyConstraint(
            ["committed_by"], ["user_account.id"], name=op.f("fk_import_run_committed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_index("ix_import_run_state", "import_run", ["state"])
    op.create_table(
        "import_row",
        sa.Column("run_id", KEY, nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["import_run.id"], name=op.f("fk_import_row_run_id")),
        sa.PrimaryKeyConstraint("run_id", "part", name=op.f("pk_import_row")),
    )


def downgrade() -> None:
    op.drop_table("import_row")
    op.drop_index("ix_import_run_state", table_name="import_run")
    op.drop_table("import_run")
    op.drop_table("import_alias")
    op.drop_index(op.f("ix_import_source_signature"), table_name="import_source")
    op.drop_table("import_source")
