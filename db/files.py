"""Small files of the vault by their hash: papers and pictures, in memory, checked."""

from __future__ import annotations

from typing import BinaryIO

from db.blobs import BlobBox, BlobRef


class Files:
    """The folder of encrypted files as rooms see it that keep papers."""

    def __init__(self, box: BlobBox) -> None:
        self._box = box

    def add(self, source: BinaryIO) -> BlobRef:
        """Keep everything ``source`` holds; durable when it returns."""
        return self._box.add(source)

    def named(self, sha256: str, size: int) -> bytes:
        """Return a kept file's bytes, checked against its hash; raises as ``BlobBox.read``."""
        return self._box.read(BlobRef(sha256, size))
