"""Answers to attempts, how long to wait for one, prompts that had their turn, and boundaries gone against."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answered_on", sa.Date(), nullable=True))
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("patient_until", sa.Date(), nullable=True))
        batch_op.create_index(batch_op.f("ix_person_patient_until"), ["patient_until"], unique=False)
    op.create_table(
        "prompt",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("dismissed", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("prompt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_prompt_person_id"), ["person_id"], unique=False)
    op.create_table(
        "override",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("boundary_id", KEY, nullable=True),
        sa.Column("touch_id", KEY, nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["boundary_id"], ["boundary.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["touch_id"], ["touch.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("override", schema=None) as batch_op:
        for column in ("boundary_id", "person_id", "touch_id"):
            batch_op.create_index(batch_op.f(f"ix_override_{column}"), [column], unique=False)


def downgrade() -> None:
    op.drop_table("override")
    op.drop_table("prompt")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_patient_until"))
        batch_op.drop_column("patient_until")
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.drop_column("answered_on")
