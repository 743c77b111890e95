"""Evaluations of nodes and verdicts on tasks.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "evaluation",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("node_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(["node_id"], ["node.id"], name=op.f("fk_evaluation_node_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_evaluation_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sa.UniqueConstraint("plan_id", "node_id", "kind", name=op.f("uq_evaluation_plan_id_node_id_kind")),
    )

    op.create_table(
        "evaluation_terms",
        sa.Column("evaluation_id", KEY, nullable=False),
        sa.Column("department_id", KEY, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("figures_on", sa.Date(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_evaluation_terms_change_seq")),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name=op.f("fk_evaluation_terms_department_id")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_evaluation_terms_evaluation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_terms")),
    )
    with op.batch_alter_table("evaluation_terms", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_evaluation_terms_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_evaluation_terms_latest", ["evaluation_id", "change_seq"], unique=False)

    op.create_table(
        "evaluation_submission",
        sa.Column("evaluation_id", KEY, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("figures_on", sa.Date(), nullable=False),
        sa.Column("known_at", KEY, nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["user_account.id"], name=op.f("fk_evaluation_submission_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_evaluation_submission_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_evaluation_submission_evaluation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_submission")),
        sa.UniqueConstraint(
            "evaluation_id", "number", name=op.f("uq_evaluation_submission_evaluation_id_number")
        ),
    )
    with op.batch_alter_table("evaluation_submission", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_evaluation_submission_change_seq"), ["change_seq"], unique=False)

    op.create_table(
        "evaluation_finding",
        sa.Column("submission_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("actor_id", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["user_account.id"], name=op.f("fk_evaluation_finding_actor_id")
        ),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_evaluation_finding_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_evaluation_finding_project_id")
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["evaluation_submission.id"], name=op.f("fk_evaluation_finding_submission_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_finding")),
    )
    with op.batch_alter_table("evaluation_finding", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_evaluation_finding_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(op.f("ix_evaluation_finding_submission_id"), ["submission_id"], unique=False)

    op.create_table(
        "evaluation_seal",
        sa.Column("evaluation_id", KEY, nullable=False),
        sa.Column("submission_id", KEY, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("signed_by", KEY, nullable=False),
        sa.Column("signed_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_evaluation_seal_change_seq")),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_evaluation_seal_evaluation_id")
        ),
        sa.ForeignKeyConstraint(
            ["signed_by"], ["user_account.id"], name=op.f("fk_evaluation_seal_signed_by")
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["evaluation_submission.id"], name=op.f("fk_evaluation_seal_submission_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_seal")),
        sa.UniqueConstraint("submission_id", name=op.f("uq_evaluation_seal_submission_id")),
    )
    with op.batch_alter_table("evaluation_seal", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_evaluation_seal_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_evaluation_seal_latest", ["evaluation_id", "change_seq"], unique=False)

    op.create_table(
        "evaluation_verdict",
        sa.Column("seal_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("into_project_id", KEY, nullable=True),
        sa.Column("finding", sa.String(length=500), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["into_project_id"], ["project.id"], name=op.f("fk_evaluation_verdict_into_project_id")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_evaluation_verdict_project_id")
        ),
        sa.ForeignKeyConstraint(
            ["seal_id"], ["evaluation_seal.id"], name=op.f("fk_evaluation_verdict_seal_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_verdict")),
        sa.UniqueConstraint("seal_id", "project_id", name=op.f("uq_evaluation_verdict_seal_id_project_id")),
    )
    with op.batch_alter_table("evaluation_verdict", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_evaluation_verdict_project_id"), ["project_id"], unique=False)
