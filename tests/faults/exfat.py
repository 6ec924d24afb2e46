"""Reads the root folder of an exFAT volume from its bytes alone, as a PC does that believes little.

A file whose entries do not add up is not there; see the published exFAT specification, sections
3, 6 and 7.
"""

import struct

from tests.faults.fat_reading import Found

ENTRY = 32
FILE, STREAM, NAME = 0x85, 0xC0, 0xC1
CONTIGUOUS = 0x02


def read_exfat(image):
    """Return the files in the root folder by name."""
    table, _, heap, count, root = struct.unpack_from("<5I", image, 80)
    sector = 1 << image[108]
    cluster = sector << image[109]

    def content(first, size, contiguous):
        need = -(-size // cluster)
        if contiguous:
            chain = list(range(first, first + need))
        else:
            chain = []
            while 2 <= first < count + 2 and len(chain) < (need or count):
                chain.append(first)
                first = struct.unpack_from("<I", image, table * sector + 4 * first)[0]
        begins = [heap * sector + (one - 2) * cluster for one in chain]
        return b"".join(bytes(image[at : at + cluster]) for at in begins), len(chain) >= need

    folder, _ = content(root, 0, contiguous=False)
    entries = [folder[at : at + ENTRY] for at in range(0, len(folder), ENTRY)]
    found = {}
    for at, entry in enumerate(entries):
        if entry[0] == 0:
            break
        together = entries[at : at + 1 + entry[1]]
        if entry[0] == FILE and _adds_up(together):
            stream = together[1]
            valid, first, size = struct.unpack_from("<Q4xIQ", stream, 8)
            text = b"".join(one[2:] for one in together[2:]).decode("utf-16-le", "replace")
            data, whole = content(first, size, stream[1] & CONTIGUOUS) if size else (b"", True)
            data = data[:valid].ljust(size, b"\0")[:size]
            found[text[: stream[3]]] = Found(data, whole, shared=False)
    return found


def _adds_up(entries):
    if len(entries) < 3 or entries[1][0] != STREAM or any(one[0] != NAME for one in entries[2:]):
        return False
    total = 0
    for at, byte in enumerate(b"".join(entries)):
        if at not in (2, 3):
            total = (total << 15 | total >> 1) + byte & 0xFFFF
    return total == struct.unpack_from("<H", entries[0], 2)[0]
