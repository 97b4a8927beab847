"""What a line says beside who, when and how: kept with the touch it came from. And notes of a day."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TOLD = ("fact", "moment", "relation")
"""What may come from a touch, besides promises, threads and kindnesses, which always could."""


def upgrade() -> None:
    op.create_table(
        "note",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("logged_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_note_happened_on", "note", ["happened_on"], unique=False)
    # Plain ADD COLUMN, which SQLite does in no time: copying a table of a million touches takes minutes.
    op.add_column("touch", sa.Column("original", sa.String(), nullable=True))
    op.add_column("touch", sa.Column("at", sa.String(), nullable=True))
    op.add_column("touch", sa.Column("minutes", sa.Integer(), nullable=True))
    op.add_column("touch", sa.Column("place", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("touch", sa.Column("door", sa.String(), nullable=False, server_default=sa.text("''")))
    # By which names and places are completed while somebody types.
    op.create_index("touch_place", "touch", ["place"], sqlite_where=sa.text("place <> ''"))
    op.create_index("ix_person_last_touch", "person", ["last_touch"], unique=False)
    op.add_column("thread", sa.Column("planned", sa.Boolean(), nullable=False, server_default=sa.false()))
    for table in TOLD:
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column("touch_id", KEY, nullable=True))
            batch.create_foreign_key(f"{table}_touch", "touch", ["touch_id"], ["id"], ondelete="SET NULL")
            batch.create_index(f"ix_{table}_touch_id", ["touch_id"], unique=False)


def downgrade() -> None:
    for table in TOLD:
        with op.batch_alter_table(table) as batch:
            batch.drop_index(f"ix_{table}_touch_id")
            batch.drop_column("touch_id")
    op.drop_column("thread", "planned")
    op.drop_index("ix_person_last_touch", "person")
    op.drop_index("touch_place", "touch")
    for column in ("door", "place", "minutes", "at", "original"):
        op.drop_column("touch", column)
    op.drop_table("note")
