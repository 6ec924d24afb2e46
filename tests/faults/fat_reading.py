"""Reads the root folder of a FAT volume from its sectors alone, believing nothing else."""

import struct
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

SECTOR = 512
SLOT = 32
LONG_NAME, VOLUME_LABEL = 0x0F, 0x08
DELETED = 0xE5
PER_SECTOR = SECTOR // SLOT


def checksum(short):
    """Return what ties the slots of a long name to their short one."""
    total = 0
    for byte in short:
        total = ((total & 1) << 7) + (total >> 1) + byte & 0xFF
    return total


@dataclass(frozen=True)
class Found:
    """A file read out of a volume; ``whole`` unless its chain is shorter than its size says."""

    content: bytes
    whole: bool
    shared: bool


def read_files(read):
    """Return the files in the root folder by name; ``read(sector)`` returns a sector's content."""
    boot = read(0)
    per_cluster, reserved, tables, entries = struct.unpack_from("<BHBH", boot, 13)
    wide = entries == 0
    table = struct.unpack_from("<I", boot, 36)[0] if wide else struct.unpack_from("<H", boot, 22)[0]
    root = reserved + tables * table
    data = root + entries // PER_SECTOR

    per, end = (128, 0x0FFFFFF8) if wide else (256, 0xFFF8)

    def chain(cluster):
        seen, row, at = [], (), -1
        while 2 <= cluster < end and len(seen) < 1 << 16:
            index, place = divmod(cluster, per)
            if index != at:
                row, at = table_row(read(reserved + index), wide), index
            after = row[place] & 0x0FFFFFFF
            if after == 0:
                break
            seen.append(cluster)
            cluster = after
        return seen

    def sectors(clusters):
        begins = (data + (cluster - 2) * per_cluster for cluster in clusters)
        return [begin + at for begin in begins for at in range(per_cluster)]

    folder = sectors(chain(struct.unpack_from("<I", boot, 44)[0])) if wide else range(root, data)
    named = {}
    for name, first, size, _ in entries_in(b"".join(map(read, folder))):
        need = -(-size // (SECTOR * per_cluster))
        clusters = chain(first)[:need] if size else []
        content = b"".join(map(read, sectors(clusters)))[:size]
        named[name] = (content, len(clusters) == need, clusters)
    owners = defaultdict(int)
    for _, _, clusters in named.values():
        for cluster in clusters:
            owners[cluster] += 1
    return {
        name: Found(content, whole, any(owners[one] > 1 for one in clusters))
        for name, (content, whole, clusters) in named.items()
    }


@lru_cache(4096)
def table_row(sector, wide):
    """Return the entries in one sector of a table."""
    return struct.unpack("<128I" if wide else "<256H", sector)


def entries_in(folder):
    """Yield name, first cluster, size and slots of the files in a folder's bytes."""
    parts = []
    for at in range(0, len(folder), SLOT):
        entry = folder[at : at + SLOT]
        if entry[0] == 0:
            return
        if entry[0] == DELETED or entry[11] == VOLUME_LABEL:
            parts = []
        elif entry[11] == LONG_NAME:
            if entry[0] & 0x40:
                parts = []
            parts.append(entry)
        else:
            stem, ending = entry[:8].decode("latin-1").rstrip(), entry[8:11].decode("latin-1")
            long = _long_name(parts, entry[:11])
            slot = at // SLOT
            slots = range(slot - len(parts) if long else slot, slot + 1)
            parts = []
            high, low, size = struct.unpack_from("<H4xHI", entry, 20)
            yield long or f"{stem}.{ending.rstrip()}".rstrip("."), high << 16 | low, size, slots


def _long_name(parts, short):
    """Return a long name if all of its slots are there and belong to this short one."""
    numbers = [part[0] & 0x3F for part in parts]
    if not parts or numbers != list(range(len(parts), 0, -1)) or not parts[0][0] & 0x40:
        return ""
    if any(part[13] != checksum(short) for part in parts):
        return ""
    text = b"".join(part[1:11] + part[14:26] + part[28:32] for part in reversed(parts))
    return text.decode("utf-16-le", "replace").partition("\0")[0]
