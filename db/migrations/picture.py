"""Draws the schema that the migrations make, for ``db/schema.sql`` and whoever reads it.

``python -m db.migrations.picture`` writes the file anew after a step was added.
"""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

PICTURE = Path(__file__).parents[1] / "schema.sql"
_HEAD = (
    "-- The schema as the migrations make it. A picture for readers, run by nobody;\n"
    "-- python -m db.migrations.picture draws it anew, a test compares.\n"
)


def draw() -> str:
    """Return the schema of a new data file as text."""
    from db import migrations
    from db.engine import KEY_BYTES, connect, utils

    with (
        TemporaryDirectory() as folder,
        closing(connect(Path(folder) / "empty.db", bytes(KEY_BYTES))) as connection,
    ):
        migrations.steps().apply(utils(connection))
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        statements = {str(name): str(sql) for name, sql in rows}
    # A full-text index brings tables of its own, which belong to the engine.
    indexes = [name for name, sql in statements.items() if sql.startswith("CREATE VIRTUAL")]
    own = re.compile(rf"({'|'.join(indexes)})_(data|idx|content|docsize|config)")
    shown = [sql for name, sql in statements.items() if not own.fullmatch(name)]
    return _HEAD + "\n" + "".join(f"{sql};\n" for sql in shown)


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8", newline="\n")
