"""Ops as bytes: what is written comes back; what others write is read strictly."""

import base64
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.journal import chain, codec
from desktop.journal.model import Feed, FeedState, Header, id_of_creation

FEED = "abcdefghijklmnop.1.wbogorbogor22"
OID = "0123456789abcdef" * 2
SALT = base64.b64encode(bytes(16)).decode()


def header(**changes):
    fields = {"f": FEED, "s": 3, "t": 5, "a": OID, "g": OID, "o": "case", "i": OID, "k": "title"}
    return Header(**fields | changes)


def encoded(**changes):
    return msgspec.json.encode(header(**changes))


def payload(value):
    return msgspec.json.encode({"v": value, "n": SALT})


scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
def test_what_is_written_comes_back_unchanged(value):
    op = codec.write(header(b=[f"{FEED}/1"]), value)
    again = codec.read(op.header_bytes, op.payload)
    assert again == op
    assert codec.value_of(again.payload) == value
    line = codec.line(op)
    assert line.count(b"\n") == 1
    assert line.count(b"\t") == 1


@given(values, values)
def test_equal_values_hash_differently_because_of_the_salt(one, two):
    first, second = codec.write(header(), one), codec.write(header(), two)
    assert first.payload_hash != second.payload_hash


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), 2**53, -(2**60), {1: 2}, b"x", {"a": {3, 4}}, object()],
    ids=repr,
)
def test_what_json_would_change_is_refused(value):
    with pytest.raises(Refused) as refusal:
        codec.write(header(), value)
    assert refusal.value.code == "journal.bad_value"


def nested(depth):
    value = "x"
    for _ in range(depth):
        value = [value]
    return value


def test_depth_has_a_limit_both_ways():
    deep, deeper = nested(codec.DEPTH_LIMIT), nested(codec.DEPTH_LIMIT + 1)
    assert codec.value_of(codec.write(header(), deep).payload) == deep
    with pytest.raises(Refused):
        codec.write(header(), deeper)
    with pytest.raises(Refused, match="malformed"):
        codec.read(encoded(), payload(deeper))


def test_text_that_utf8_cannot_carry_is_refused():
    for value in ("\ud800", {"\ud800": 1}):
        with pytest.raises(Refused) as refusal:
            codec.write(header(), value)
        assert refusal.value.code == "journal.bad_text"


def test_a_value_may_be_64_kib_and_no_more():
    largest = "x" * (codec.VALUE_LIMIT - 2)
    op = codec.write(header(), largest)
    assert codec.read(op.header_bytes, op.payload) == op
    with pytest.raises(Refused) as refusal:
        codec.write(header(), "x" * (codec.VALUE_LIMIT + 300))
    assert refusal.value.code == "journal.value_too_large"


GOOD_PAYLOAD = payload("x")

BAD_HEADERS = {
    "no feed": encoded(f="nofeed"),
    "epoch 0": encoded(f="abcdefghijklmnop.0.w1"),
    "long epoch": encoded(f="abcdefghijklmnop.1234567890.w1"),
    "capitals": encoded(f="ABCDEFGHIJKLMNOP.1.w1"),
    "other digits": encoded(f="abcdefghijklmnop.١.w1"),
    "other letters": encoded(f="abcdefghijklmnop.1.ｗ１"),
    "sequence 0": encoded(s=0),
    "sequence too high": encoded(s=2**53),
    "negative clock": encoded(t=-1),
    "clock too high": encoded(t=2**53),
    "object id": encoded(i="xyz"),
    "group id": encoded(g=OID.upper()),
    "type": encoded(o="Case"),
    "field": encoded(k="TITLE"),
    "two signs": encoded(k="+-"),
    "officer too long": encoded(a="x" * 65),
    "schema 0": encoded(z=0),
    "base is no op": encoded(b=["x"]),
    "base number with zeros": encoded(b=[f"{FEED}/01"]),
    "base number too long": encoded(b=[f"{FEED}/{10**17}"]),
    "cites itself": encoded(b=[f"{FEED}/3"]),
    "true as number": encoded().replace(b'"s":3', b'"s":true'),
    "float as number": encoded().replace(b'"s":3', b'"s":3.0'),
    "space": encoded().replace(b",", b", ", 1),
    "key twice": encoded().replace(b'"s":3', b'"s":1,"s":3'),
    "order": json.dumps(dict(reversed(json.loads(encoded()).items()))).encode(),
    "default written out": encoded()[:-1] + b',"z":1}',
    "unknown key": encoded()[:-1] + b',"q":1}',
    "no object": b"[]",
    "cut": encoded()[:-1],
    "too large": encoded(b=[f"{FEED}/{n}" for n in range(1, 600)]),
    "bad utf-8": encoded().replace(b"title", b"t\xff"),
}


@pytest.mark.parametrize("name", BAD_HEADERS)
def test_bad_headers_are_refused(name):
    with pytest.raises(Refused) as refusal:
        codec.read(BAD_HEADERS[name], GOOD_PAYLOAD)
    assert refusal.value.code == "journal.malformed_op"


BAD_PAYLOADS = {
    "no salt": b'{"v":1}',
    "short salt": b'{"v":1,"n":"AAAA"}',
    "salt no base64": b'{"v":1,"n":"%s"}' % (b"!" * 24),
    "space": GOOD_PAYLOAD.replace(b":", b": "),
    "tab": GOOD_PAYLOAD.replace(b":", b":\t"),
    "value twice": GOOD_PAYLOAD.replace(b'"v"', b'"v":1,"v"'),
    "key twice": b'{"v":{"a":1,"a":2},"n":"%s"}' % SALT.encode(),
    "not a number": b'{"v":NaN,"n":"%s"}' % SALT.encode(),
    "beyond floats": b'{"v":1e400,"n":"%s"}' % SALT.encode(),
    "huge integer": b'{"v":%s,"n":"%s"}' % (b"9" * 30, SALT.encode()),
    "very huge integer": b'{"v":%s,"n":"%s"}' % (b"9" * 30_000, SALT.encode()),
    "half a pair": b'{"v":"\\ud800","n":"%s"}' % SALT.encode(),
    "deep": b'{"v":%s%s,"n":"%s"}' % (b"[" * 30_000, b"]" * 30_000, SALT.encode()),
    "escape nobody needs": b'{"v":"\\u0041","n":"%s"}' % SALT.encode(),
    "unknown key": GOOD_PAYLOAD[:-1] + b',"q":1}',
    "too large": payload("x" * (codec.VALUE_LIMIT + 300)),
    "empty": b"",
}


@pytest.mark.parametrize("name", BAD_PAYLOADS)
def test_bad_payloads_are_refused(name):
    with pytest.raises(Refused) as refusal:
        codec.read(encoded(), BAD_PAYLOADS[name])
    assert refusal.value.code == "journal.malformed_op"


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(one, two):
    for left, right in ((one, two), (encoded(), two), (one, GOOD_PAYLOAD)):
        try:
            codec.read(left, right)
        except Refused as refusal:
            assert refusal.code == "journal.malformed_op"


@given(st.data())
def test_a_changed_byte_is_refused_or_changes_the_hash(data):
    op = codec.write(header(), "text")
    whole = bytearray(op.header_bytes + b"\t" + op.payload)
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    left, _, right = bytes(whole).partition(b"\t")
    try:
        read = codec.read(left, right)
    except Refused:
        return
    start = chain.start(Feed.parse(FEED))
    assert chain.extend(start, read) != chain.extend(start, op)


def test_ops_of_a_newer_schema_are_kept_as_they_are():
    newer = encoded(z=codec.SCHEMA + 1)[:-1] + b',"q":"new"}'
    more = b'{"v":{"x":1},"n":"%s","w":2}' % SALT.encode()
    op = codec.read(newer, more)
    assert (op.header_bytes, op.payload) == (newer, more)
    with pytest.raises(Refused):
        codec.read(newer.replace(b",", b",\t", 1), more)


def test_the_chain_is_the_one_that_is_written_down():
    # Computed by hand from the definition; it must never change.
    import hashlib

    op = codec.read(encoded(), GOOD_PAYLOAD)
    start = hashlib.sha256(FEED.encode()).digest()
    parts = start, hashlib.sha256(encoded()).digest(), hashlib.sha256(GOOD_PAYLOAD).digest()
    assert (
        chain.extend(chain.start(Feed.parse(FEED)), op) == hashlib.sha256(b"".join(parts)).digest()
    )
    assert id_of_creation(FEED, 3) == hashlib.sha256(f"{FEED}/3".encode()).hexdigest()[:32]
    assert encoded(b=[f"{FEED}/1"]) == (
        b'{"f":"abcdefghijklmnop.1.wbogorbogor22","s":3,"t":5,'
        b'"a":"0123456789abcdef0123456789abcdef","g":"0123456789abcdef0123456789abcdef",'
        b'"o":"case","i":"0123456789abcdef0123456789abcdef","k":"title",'
        b'"b":["abcdefghijklmnop.1.wbogorbogor22/1"]}'
    )


def test_the_vault_head_depends_on_every_feed_but_not_on_their_order():
    feeds = [
        FeedState(Feed.parse(f"{name}.1.w1"), 1, bytes([n]) * 32)
        for n, name in enumerate(["aa", "bb", "cc"])
    ]
    head = chain.vault_head(feeds)
    assert chain.vault_head(reversed(feeds)) == head
    assert chain.vault_head(feeds[:2]) != head
    other = [*feeds[:2], FeedState(feeds[2].feed, 2, feeds[2].head)]
    assert chain.vault_head(other) != head
