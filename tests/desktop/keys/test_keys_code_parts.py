"""A file goes through codes and comes out the same, in any order, or not at all."""

import re
import zlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.keys.code_parts import MARK, MOST_PARTS, Gathered, read_parts, write_parts

LIMIT = 64 * 1024


def noise(size, seed=1):
    return Random(seed).randbytes(size)


def gather(texts):
    gathered = Gathered()
    for text in texts:
        gathered = gathered.with_text(text)
    return gathered


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value


@given(st.binary(max_size=4096), st.randoms(use_true_random=False))
def test_any_bytes_come_back_in_any_order(content, chance):
    texts = list(write_parts(content))
    texts += chance.sample(texts, chance.randrange(len(texts)))
    chance.shuffle(texts)
    assert gather(texts).content(LIMIT) == content


@given(st.integers(0, 30_000), st.integers())
def test_sizes_up_to_the_limit_come_back(size, seed):
    content = noise(size, seed)
    texts = write_parts(content)
    assert len(texts) <= MOST_PARTS
    assert gather(reversed(texts)).content(LIMIT) == content


def test_every_text_fits_a_comfortable_code_and_a_scanner_that_types():
    for size in (0, 1, 579, 580, 581, 5_000, 30_000):
        for text in write_parts(noise(size)):
            assert len(text) <= 970
            assert re.fullmatch(r"[A-Z0-9.]+", text)


def test_a_file_for_too_many_codes_is_refused_with_their_number():
    refusal = refused(write_parts, noise(40_000))
    assert refusal.code == "qr.too_large"
    assert refusal.details == {"parts": 70, "most": MOST_PARTS}


def test_line_ends_small_letters_and_words_before_do_not_matter():
    texts = write_parts(noise(1500))
    run_together = "Kepada kantor pusat:\n" + "".join(texts).lower()
    wrapped = "\r\n".join(run_together[at : at + 60] for at in range(0, len(run_together), 60))
    assert Gathered().with_text(wrapped).content(LIMIT) == noise(1500)


def test_missing_parts_are_named():
    texts = write_parts(noise(2000))
    gathered = gather([texts[0], texts[3]])
    assert (gathered.count, gathered.missing, gathered.complete) == (4, (2, 3), False)
    refusal = refused(gathered.content, LIMIT)
    assert (refusal.code, refusal.details["missing"]) == ("qr.parts_missing", (2, 3))
    assert refused(Gathered().content, LIMIT).code == "qr.parts_missing"


def test_parts_of_two_files_are_never_put_together():
    one, other = write_parts(noise(1500, 1)), write_parts(noise(1500, 2))
    gathered = gather(one[:2])
    assert refused(gathered.with_text, other[2]).code == "qr.two_files"
    assert gathered.with_text(one[2]).content(LIMIT) == noise(1500, 1)


@given(st.data())
def test_a_slip_in_any_character_is_found(data):
    text = write_parts(noise(700))[0]
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("ABCXYZ0123456789."))
    slipped = text[:place] + letter + text[place + 1 :]
    if slipped != text:
        code = refused(read_parts, slipped).code
        assert code == ("qr.other_code" if place < len(MARK) else "qr.part_damaged")


def test_a_lost_end_is_found_and_the_part_named():
    text = write_parts(noise(1500))[1]
    assert refused(read_parts, text[:-1]).details == {"part": 2}
    assert refused(read_parts, text[:30]).details == {"part": 0}


@pytest.mark.parametrize(
    "text", ["", "   ", "https://example.org", "NETRA1|2026-11-22|ab|-", "x" * 2_000_000]
)
def test_other_codes_are_not_ours(text):
    assert refused(read_parts, text).code == "qr.other_code"


def forged(packed, whole):
    """Return the one text whose check is right over any data and hash."""
    from desktop.keys import code_parts

    return code_parts._written(1, 1, whole, packed)


def test_data_that_swells_stops_at_the_limit():
    bomb = zlib.compress(bytes(100_000_000), 9)[:2500]
    assert refused(gather([forged(bomb, "A" * 16)]).content, LIMIT).code == "qr.whole_damaged"
    just = zlib.compress(bytes(LIMIT + 1), 9)
    text = forged(just, write_parts(bytes(LIMIT + 1))[0].split(".")[3])
    assert refused(gather([text]).content, LIMIT).code == "qr.whole_damaged"
    assert len(gather([text]).content(LIMIT + 1)) == LIMIT + 1


ONE = zlib.compress(b"x")


@pytest.mark.parametrize("packed", [b"no zlib at all", ONE[:-1], ONE + b"y", ONE])
def test_a_whole_that_does_not_bear_its_hash_is_refused(packed):
    assert refused(gather([forged(packed, "B" * 16)]).content, LIMIT).code == "qr.whole_damaged"
