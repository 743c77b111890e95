"""Cultivation of those selected: mentors, plans, achievements, assessments.

Revision ID: 0029
Revises: 0028
"""

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled below."""
