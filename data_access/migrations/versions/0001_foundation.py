"""The tables of the first release.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "department",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_department")),
        sa.UniqueConstraint("code", name=op.f("uq_department_code")),
    )
    op.create_table(
        "installation",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_installation")),
    )
    op.create_table(
        "ledger_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_head")),
    )
    op.create_table(
        "plan",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sa.UniqueConstraint("code", name=op.f("uq_plan_code")),
    )
    op.create_table(
        "user_account",
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("must_change_password", sa.Boolean(), nullable=False),
        sa.Column("password_changed_at", sa.DateTime(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_account")),
        sa.UniqueConstraint("login", name=op.f("uq_user_account_login")),
    )
    op.create_table(
        "baseline_figure",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_baseline_figure_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baseline_figure")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_baseline_figure_plan_id_code")),
    )
    op.create_table(
        "change",
        sa.Column(
            "seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("actor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("subject_kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.String(length=80), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["user_account.id"], name=op.f("fk_change_actor_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index("ix_change_actor_id", ["actor_id"], unique=False)
        batch_op.create_index("ix_change_recorded_at", ["recorded_at"], unique=False)
        batch_op.create_index("ix_change_subject", ["subject_kind", "subject_id"], unique=False)

    op.create_table(
        "draft",
        sa.Column("subject_kind", sa.String(length=40), nullable=False),
        sa.Column("subject_key", sa.String(length=80), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("page", sa.String(length=32), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["updated_by"], ["user_account.id"], name=op.f("fk_draft_updated_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        sa.UniqueConstraint("subject_kind", "subject_key", name=op.f("uq_draft_subject_kind_subject_key")),
    )
    op.create_table(
        "login_session",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_login_session_user_id")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_login_session")),
    )
    with op.batch_alter_table("login_session", schema=None) as batch_op:
        batch_op.create_index("ix_login_session_user_id", ["user_id"], unique=False)

    op.create_table(
        "named_system",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_named_system_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_system")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_named_system_plan_id_code")),
    )
    op.create_table(
        "node",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_node_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_node")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_node_plan_id_code")),
    )
    op.create_table(
        "person_name",
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("position_title", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_person_name_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_person_name")),
    )
    op.create_table(
        "shortfall",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_shortfall_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shortfall")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_shortfall_plan_id_code")),
    )
    op.create_table(
        "stated_target",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_stated_target_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stated_target")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_stated_target_plan_id_code")),
    )
    op.create_table(
        "baseline_figure_revision",
        sa.Column("baseline_figure_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("value_text", sa.String(length=40), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=False),
        sa.Column("period", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("mean_of", sa.String(length=60), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["baseline_figure_id"],
            ["baseline_figure.id"],
            name=op.f("fk_baseline_figure_revision_baseline_figure_id"),
        ),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_baseline_figure_revision_change_seq")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baseline_figure_revision")),
    )
    with op.batch_alter_table("baseline_figure_revision", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_baseline_figure_revision_change_seq"), ["change_seq"], unique=False
        )
        batch_op.create_index(
            "ix_baseline_figure_revision_latest",
            ["baseline_figure_id", "effective_on", "change_seq"],
            unique=False,
        )

    op.create_table(
        "current_plan",
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_current_plan_change_seq")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_current_plan_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_current_plan")),
    )
    with op.batch_alter_table("current_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_current_plan_change_seq"), ["change_seq"], unique=False)

    op.create_table(
        "decision",
        sa.Column("subject_kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("action", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("actor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["user_account.id"], name=op.f("fk_decision_actor_id")),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_decision_change_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_decision_latest", ["subject_kind", "subject_id", "change_seq"], unique=False
        )

    op.create_table(
        "department_revision",
        sa.Column("department_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("predecessor_ids", sa.Text(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_department_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name=op.f("fk_department_revision_department_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_department_revision")),
    )
    with op.batch_alter_table("department_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_department_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_department_revision_latest", ["department_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "deputyship",
        sa.Column("principal_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("deputy_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("revoked_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_deputyship_change_seq")),
        sa.ForeignKeyConstraint(["deputy_id"], ["user_account.id"], name=op.f("fk_deputyship_deputy_id")),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["user_account.id"], name=op.f("fk_deputyship_principal_id")
        ),
        sa.ForeignKeyConstraint(["revoked_seq"], ["change.seq"], name=op.f("fk_deputyship_revoked_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deputyship")),
    )
    with op.batch_alter_table("deputyship", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_deputyship_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_deputyship_deputy_id", ["deputy_id"], unique=False)

    op.create_table(
        "named_system_revision",
        sa.Column("named_system_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("node_codes", sa.Text(), nullable=False),
        sa.Column("also_in", sa.Text(), nullable=False),
        sa.Column("tracker_record", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_named_system_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["named_system_id"], ["named_system.id"], name=op.f("fk_named_system_revision_named_system_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_system_revision")),
    )
    with op.batch_alter_table("named_system_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_named_system_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_named_system_revision_latest", ["named_system_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "node_restriction",
        sa.Column("node_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lifted_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_node_restriction_change_seq")),
        sa.ForeignKeyConstraint(["lifted_seq"], ["change.seq"], name=op.f("fk_node_restriction_lifted_seq")),
        sa.ForeignKeyConstraint(["node_id"], ["node.id"], name=op.f("fk_node_restriction_node_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_node_restriction")),
    )
    with op.batch_alter_table("node_restriction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_node_restriction_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(batch_op.f("ix_node_restriction_node_id"), ["node_id"], unique=False)

    op.create_table(
        "node_revision",
        sa.Column("node_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("parent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("keywords", sa.Text(), nullable=False),
        sa.Column("suggested_deliverables", sa.Text(), nullable=False),
        sa.Column("suggested_measures", sa.Text(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_node_revision_change_seq")),
        sa.ForeignKeyConstraint(["node_id"], ["node.id"], name=op.f("fk_node_revision_node_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["node.id"], name=op.f("fk_node_revision_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_node_revision")),
    )
    with op.batch_alter_table("node_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_node_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_node_revision_latest", ["node_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "plan_revision",
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=True),
        sa.Column("organisation", sa.String(length=120), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_plan_revision_change_seq")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_revision_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_revision")),
    )
    with op.batch_alter_table("plan_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_plan_revision_latest", ["plan_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "project",
        sa.Column("plan_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("node_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["node_id"], ["node.id"], name=op.f("fk_project_node_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_project_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_project_plan_id_code")),
    )
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_project_node_id"), ["node_id"], unique=False)

    op.create_table(
        "role_grant",
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("scope_kind", sa.String(length=20), nullable=False),
        sa.Column("scope_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("revoked_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_role_grant_change_seq")),
        sa.ForeignKeyConstraint(["revoked_seq"], ["change.seq"], name=op.f("fk_role_grant_revoked_seq")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_role_grant_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_grant")),
    )
    with op.batch_alter_table("role_grant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_role_grant_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_role_grant_user_id", ["user_id"], unique=False)

    op.create_table(
        "shortfall_revision",
        sa.Column("shortfall_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_shortfall_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["shortfall_id"], ["shortfall.id"], name=op.f("fk_shortfall_revision_shortfall_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shortfall_revision")),
    )
    with op.batch_alter_table("shortfall_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shortfall_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_shortfall_revision_latest", ["shortfall_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "stated_target_revision",
        sa.Column("stated_target_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("node_code", sa.String(length=60), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("value_text", sa.String(length=40), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_stated_target_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["stated_target_id"],
            ["stated_target.id"],
            name=op.f("fk_stated_target_revision_stated_target_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stated_target_revision")),
    )
    with op.batch_alter_table("stated_target_revision", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_stated_target_revision_change_seq"), ["change_seq"], unique=False
        )
        batch_op.create_index(
            "ix_stated_target_revision_latest",
            ["stated_target_id", "effective_on", "change_seq"],
            unique=False,
        )

    op.create_table(
        "milestone",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_milestone_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
    )
    with op.batch_alter_table("milestone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_milestone_project_id"), ["project_id"], unique=False)

    op.create_table(
        "progress_report",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("achieved", sa.Text(), nullable=False),
        sa.Column("problems", sa.Text(), nullable=True),
        sa.Column("next_steps", sa.Text(), nullable=True),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["user_account.id"], name=op.f("fk_progress_report_author_id")
        ),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_progress_report_change_seq")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_progress_report_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_report")),
        sa.UniqueConstraint(
            "project_id", "month", "number", name=op.f("uq_progress_report_project_id_month_number")
        ),
    )
    with op.batch_alter_table("progress_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_progress_report_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_progress_report_latest", ["project_id", "month", "change_seq"], unique=False
        )

    op.create_table(
        "project_revision",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("kind_confirmed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("state_reason", sa.String(length=500), nullable=True),
        sa.Column("state_since", sa.Date(), nullable=True),
        sa.Column("lead_department_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("supporting_department_ids", sa.Text(), nullable=False),
        sa.Column("director_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("owner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("planned_start", sa.Date(), nullable=True),
        sa.Column("planned_finish", sa.Date(), nullable=True),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_project_revision_change_seq")),
        sa.ForeignKeyConstraint(
            ["director_id"], ["user_account.id"], name=op.f("fk_project_revision_director_id")
        ),
        sa.ForeignKeyConstraint(
            ["lead_department_id"], ["department.id"], name=op.f("fk_project_revision_lead_department_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["user_account.id"], name=op.f("fk_project_revision_owner_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_revision_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_revision")),
    )
    with op.batch_alter_table("project_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_project_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_project_revision_latest", ["project_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "milestone_progress",
        sa.Column("milestone_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("report_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("completion", sa.Float(), nullable=False),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_milestone_progress_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["milestone_id"], ["milestone.id"], name=op.f("fk_milestone_progress_milestone_id")
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["progress_report.id"], name=op.f("fk_milestone_progress_report_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone_progress")),
    )
    with op.batch_alter_table("milestone_progress", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_milestone_progress_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_milestone_progress_latest", ["milestone_id", "effective_on", "change_seq"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_milestone_progress_report_id"), ["report_id"], unique=False)

    op.create_table(
        "milestone_revision",
        sa.Column("milestone_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=False),
            nullable=False,
        ),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_milestone_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["milestone_id"], ["milestone.id"], name=op.f("fk_milestone_revision_milestone_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone_revision")),
    )
    with op.batch_alter_table("milestone_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_milestone_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_milestone_revision_latest", ["milestone_id", "effective_on", "change_seq"], unique=False
        )
    op.execute("INSERT INTO ledger_head (id, seq) VALUES (1, 0)")


def downgrade() -> None:
    raise RuntimeError("the first release has nothing to go back to")
