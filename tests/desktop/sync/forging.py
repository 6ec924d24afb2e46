"""What a dishonest or broken sender could write: bundles built by hand from parts."""

import hashlib
import io
from dataclasses import dataclass, replace

import msgspec

from desktop.keys import sealing, sshsig
from desktop.keys.sshsig import Namespace
from desktop.progress import Silent
from desktop.sync import container, lines, outgoing
from desktop.sync.model import MANIFEST, OPS, SIGNATURE, Manifest, Member
from desktop.sync.reading import Reader, open_bundle
from tests.desktop.sync.conftest import bundle_key


def members_of(content):
    """Return names and bodies of the members of a bundle's bytes, in order."""
    tar = container.TarReader(io.BytesIO(content))
    found = []
    while (member := tar.next()) is not None:
        found.append((member[0], b"".join(tar.chunks())))
    return found


def tar_of(members):
    """Return the bytes of a tar of these (name, body), whatever they are."""
    body = b"".join(
        container.header(name, len(content)) + content + container.padding(len(content))
        for name, content in members
    )
    return body + container.END


@dataclass(frozen=True)
class Parts:
    """A bundle taken apart with the addressee's key, to be put together again in another way."""

    manifest: Manifest
    inner: object
    ops: tuple
    volumes: tuple = ()

    @classmethod
    def of(cls, path, addressee, sender):
        identities = (bundle_key(addressee.name),)
        opened = open_bundle(
            path, Reader(addressee.id, frozenset({sender.id}), identities), Silent()
        )
        volumes = tuple(one for one in members_of(path.read_bytes()) if one[0].endswith("blob.age"))
        return cls(opened.manifest, opened.inner, opened.ops, volumes)

    def with_inner(self, **changes):
        return replace(self, inner=msgspec.structs.replace(self.inner, **changes))

    def with_manifest(self, **changes):
        return replace(self, manifest=msgspec.structs.replace(self.manifest, **changes))

    def write(self, path, key, recipient, plain=None):
        """Sign with ``key``, seal to ``recipient`` and write to ``path``."""
        plain = lines.pack(self.inner, self.ops) if plain is None else plain
        sealed = sealing.seal(plain, [recipient])
        names = [(OPS, sealed), *self.volumes]
        listed = [Member(n, 1, len(c), hashlib.sha256(c).hexdigest()) for n, c in names]
        manifest = outgoing.write_manifest(msgspec.structs.replace(self.manifest, members=listed))
        signature = sshsig.sign(key, Namespace.BUNDLE, manifest)
        path.write_bytes(tar_of([(MANIFEST, manifest), (SIGNATURE, signature), *names]))
        return path
