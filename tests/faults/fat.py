"""A small FAT volume in memory: what the medium holds after every single sector was written.

:class:`FatVolume` formats, and plays what happened to a folder (``tests.faults.media``) as an
operating system does: long names, chains, two tables, a directory that may lie across sectors.
It keeps every sector in the order written and what each sync made durable. One root folder, no
others; ``tests.faults.fat_reading`` reads it back.
"""

import struct
from collections import defaultdict
from dataclasses import dataclass
from itertools import count, islice

from tests.faults.fat_reading import (
    DELETED,
    LONG_NAME,
    PER_SECTOR,
    SECTOR,
    SLOT,
    checksum,
    entries_in,
)

ARCHIVE = 0x20
EMPTY = bytes(SECTOR)


@dataclass(frozen=True)
class Layout:
    """Where things lie; clusters are one sector, so that a pull has the most places to hit."""

    bits: int
    total: int

    @property
    def reserved(self):
        return 32 if self.bits == 32 else 1

    @property
    def root_entries(self):
        """Entries of a root folder with a fixed place, 0 where it is a chain of clusters."""
        return 0 if self.bits == 32 else 512

    @property
    def table(self):
        """Sectors of one of the two tables."""
        return -(-(self.total + 2) * self.bits // 8 // SECTOR)

    @property
    def root(self):
        return self.reserved + 2 * self.table

    @property
    def data(self):
        return self.root + self.root_entries // PER_SECTOR

    @property
    def clusters(self):
        return self.total - self.data

    @property
    def end(self):
        """What ends a chain."""
        return 0x0FFFFFFF if self.bits == 32 else 0xFFFF

    def sector_of(self, cluster):
        return self.data + cluster - 2


FAT16 = Layout(16, 16 * 1024)
FAT32 = Layout(32, 70 * 1024)
ROOT_CLUSTERS = 16
"""Length of a FAT32 root folder here; it never has to grow."""


class FatVolume:
    """A formatted volume; ``writes`` are (sector, content) in order, ``syncs`` what was flushed.

    With ``entries_first`` the system writes a folder before the tables and the data, and takes
    an old name away before it gives the new one; without, the other way round.
    """

    def __init__(self, layout, *, entries_first=False):
        self.layout = layout
        self.writes = []
        self.syncs = []
        self._first = entries_first
        self.now = {}
        self._dirty = []
        self._slots = {}
        self._chains = {}
        self._sizes = {}
        self._shorts = {}
        self._format()
        self.formatted = dict(self.now)
        self.writes.clear()

    def play(self, tape):
        """Do to the volume what a tape says happened to a folder."""
        for change in tape:
            if change.kind == "create":
                self.create(change.name)
            elif change.kind == "write":
                self.write(change.name, change.at, change.content)
            elif change.kind == "rename":
                self.rename(change.name, change.to)
            elif change.kind == "unlink":
                self.unlink(change.name)
            else:
                self.sync(change.name if change.kind == "sync" else None)

    def put(self, files):
        """Lay files down and make them durable, as they lay there before anything began."""
        for name, content in files.items():
            self.create(name)
            self.write(name, 0, content)
        self._settle()

    @classmethod
    def resumed(cls, layout, state):
        """Return the volume that a PC finds which plugs a pulled stick in and repairs nothing."""
        volume = cls(layout)
        volume.now = {**volume.now, **state}
        code = "I" if layout.bits == 32 else "H"
        for sector in range(layout.reserved, layout.reserved + layout.table):
            row = struct.unpack(
                f"<{SECTOR * 8 // layout.bits}{code}", volume.now.get(sector, EMPTY)
            )
            first = (sector - layout.reserved) * len(row)
            volume._entries |= {first + at: one for at, one in enumerate(row) if one}
        folder = b"".join(volume.now.get(sector, EMPTY) for sector in volume._folder)
        for name, first, size, slots in entries_in(folder):
            places = [divmod(slot, PER_SECTOR) for slot in slots]
            volume._slots[name] = [(volume._folder[sector], index) for sector, index in places]
            volume._shorts[name] = folder[slots[-1] * SLOT : slots[-1] * SLOT + 11]
            chain = []
            while size and 2 <= first < layout.clusters and len(chain) * SECTOR < size:
                chain.append(first)
                first = volume._entries.get(first, 0)
            volume._chains[name], volume._sizes[name] = chain, size
        volume._settle()
        return volume

    def _settle(self):
        self.formatted = dict(self.now)
        self.writes.clear()
        self.syncs.clear()

    def holds_data(self, sector):
        """Say whether a sector belongs to files and not to tables or the folder."""
        return sector >= self.layout.data and not self._in_folder(sector)

    def create(self, name):
        self._slots[name] = self._free_slots(-(-len(name) // 13) + 1)
        self._chains[name], self._sizes[name] = [], 0
        self._write_entries(name)

    def write(self, name, at, content):
        chain, grown = self._chains[name], at + len(content)
        # The lowest ones that are free, so that what was given up is used again at once.
        free = (one for one in range(2, self.layout.clusters) if not self._entries.get(one))
        new = list(islice(free, max(0, -(-grown // SECTOR) - len(chain))))
        self._sizes[name] = max(self._sizes[name], grown)
        tail, had = chain[-1:], len(chain)
        chain += new
        if self._first:
            self._write_entries(name, long=False)
        if new:
            self._link([*tail, *new])
        for index in range(at // SECTOR, -(-grown // SECTOR)):
            sector = self.layout.sector_of(chain[index])
            before = bytearray(self.now.get(sector, EMPTY) if index < had else EMPTY)
            begin = max(at, index * SECTOR)
            end = min(grown, (index + 1) * SECTOR)
            before[begin - index * SECTOR : end - index * SECTOR] = content[begin - at : end - at]
            self._put(sector, before)
        if not self._first:
            self._write_entries(name, long=False)

    def rename(self, name, to):
        if to in self._slots:
            self.unlink(to)
        old = self._slots.pop(name)
        del self._shorts[name]
        self._slots[to] = self._free_slots(-(-len(to) // 13) + 1, old)
        self._chains[to], self._sizes[to] = self._chains.pop(name), self._sizes.pop(name)
        if self._first:
            self._erase(old)
        self._write_entries(to)
        if not self._first:
            self._erase(old)

    def unlink(self, name):
        old, chain = self._slots.pop(name), self._chains.pop(name)
        del self._sizes[name], self._shorts[name]
        if not self._first:
            self._erase(old)
        self._link(chain, free=True)
        if self._first:
            self._erase(old)

    def sync(self, name):
        """Make durable: of a file its bytes, the tables, its short entry; or all of the folder."""
        if name is None:
            wanted = {sector for sector in self._dirty if self._in_folder(sector)}
        else:
            own = {self.layout.sector_of(cluster) for cluster in self._chains[name]}
            own.add(self._slots[name][-1][0])
            tables = range(self.layout.reserved, self.layout.root)
            wanted = {sector for sector in self._dirty if sector in own or sector in tables}
        self.syncs.append((len(self.writes), frozenset(wanted)))
        self._dirty = [sector for sector in self._dirty if sector not in wanted]

    def _format(self):
        wide, layout = self.layout.bits == 32, self.layout
        small = 0 if wide or layout.total > 0xFFFF else layout.total
        boot = struct.pack(
            "<3s8sHBHBHHBHHHII", b"\xeb\x58\x90", b"NETRATST", SECTOR, 1, layout.reserved, 2,
            layout.root_entries, small, 0xF8, 0 if wide else layout.table, 32, 2, 0,
            0 if small else layout.total,
        )  # fmt: skip
        if wide:
            boot += struct.pack("<IHHIHH12x", layout.table, 0, 0, 2, 1, 6)
        boot += struct.pack("<BBBI11s8s", 0x80, 0, 0x29, 0x2D4E5452, b"NO NAME    ",
                            f"FAT{layout.bits}   ".encode())  # fmt: skip
        for sector in (0, 6) if wide else (0,):
            self._put(sector, boot.ljust(510, b"\0") + b"\x55\xaa")
        if wide:
            # The count of free clusters is unknown, and stays so.
            free = struct.pack("<4s480x4sII14x", b"RRaA", b"rrAa", 0xFFFFFFFF, 0xFFFFFFFF)
            self._put(1, free + b"\x55\xaa")
        self._entries = {0: 0x0FFFFFF8 if wide else 0xFFF8, 1: layout.end}
        self._put_table(range(2))
        if wide:
            root = list(range(2, 2 + ROOT_CLUSTERS))
            self._link(root)
            self._folder = [layout.sector_of(cluster) for cluster in root]
        else:
            self._folder = list(range(layout.root, layout.data))

    def _in_folder(self, sector):
        return sector in self._folder

    def _put(self, sector, content):
        content = bytes(content)
        self.now[sector] = content
        self.writes.append((sector, content))
        self._dirty.append(sector)

    def _link(self, chain, *, free=False):
        following = [*chain[1:], self.layout.end]
        for cluster, after in zip(chain, following, strict=True):
            self._entries[cluster] = 0 if free else after
        self._put_table(chain)

    def _put_table(self, clusters):
        per, code = (128, "I") if self.layout.bits == 32 else (256, "H")
        for index in dict.fromkeys(cluster // per for cluster in clusters):
            row = [self._entries.get(at, 0) for at in range(index * per, (index + 1) * per)]
            for copy in range(2):
                at = self.layout.reserved + copy * self.layout.table + index
                self._put(at, struct.pack(f"<{per}{code}", *row))

    def _free_slots(self, count, but=()):
        taken = {slot for slots in self._slots.values() for slot in slots} | set(but)
        every = [(sector, index) for sector in self._folder for index in range(PER_SECTOR)]
        for at in range(len(every)):
            if not taken & set(every[at : at + count]):
                return every[at : at + count]
        raise AssertionError("the folder of the rig is full")

    def _write_entries(self, name, *, long=True):
        """Write a name's slots; of a file that grew its short entry alone."""
        short = self._short_name(name)
        first = self._chains[name][0] if self._chains[name] else 0
        entry = struct.pack("<11sB8xH4xHI", short, ARCHIVE, first >> 16, first & 0xFFFF,
                            self._sizes[name])  # fmt: skip
        texts = [*_long_entries(name, short), entry] if long else [entry]
        self._set(dict(zip(self._slots[name][-len(texts) :], texts, strict=True)))

    def _short_name(self, name):
        if name not in self._shorts:
            stem, _, ending = name.lstrip(".").rpartition(".")
            taken = set(self._shorts.values())
            stem, ending = stem[:6].ljust(6, "_").upper(), ending[:3].ljust(3).upper()
            tries = (f"{stem}~{number}{ending}".encode() for number in count(1))
            self._shorts[name] = next(one for one in tries if one not in taken)
        return self._shorts[name]

    def _erase(self, slots):
        gone = {}
        for sector, index in slots:
            content = self.now[sector]
            gone[sector, index] = bytes([DELETED]) + content[index * SLOT + 1 : (index + 1) * SLOT]
        self._set(gone)

    def _set(self, wanted):
        by_sector = defaultdict(dict)
        for (sector, index), content in wanted.items():
            by_sector[sector][index] = content
        for sector, entries in by_sector.items():
            content = bytearray(self.now.get(sector, EMPTY))
            for index, entry in entries.items():
                content[index * SLOT : (index + 1) * SLOT] = entry
            self._put(sector, content)


def _long_entries(name, short):
    """Return the slots of a long name, the last part first, as they lie in a folder."""
    text = name.encode("utf-16-le")
    parts = [text[at : at + 26] for at in range(0, len(text), 26)]
    if len(parts[-1]) < 26:
        parts[-1] = (parts[-1] + b"\0\0").ljust(26, b"\xff")
    found = []
    for number, part in reversed(list(enumerate(parts, 1))):
        order = number | (0x40 if number == len(parts) else 0)
        found.append(struct.pack("<B10sBBB12sH4s", order, part[:10], LONG_NAME, 0,
                                 checksum(short), part[10:22], 0, part[22:]))  # fmt: skip
    return found
