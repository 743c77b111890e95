"""How many of the last changes do not concern the plan; of those there are, all may.

Revision ID: 0032
Revises: 0030
"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ledger_head", sa.Column("beside", sa.BigInteger(), nullable=True))
    op.execute("UPDATE ledger_head SET beside = 0")
    with op.batch_alter_table("ledger_head", schema=None) as batch_op:
        batch_op.alter_column("beside", existing_type=sa.BigInteger(), nullable=False)
