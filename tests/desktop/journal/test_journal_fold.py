"""The rules by which an op counts for nothing, each with the attack it stops.

Every attack is delivered in two orders, with the victim's ops before and after; the
verdict and all that follows from it must be the same.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.journal import fold
from desktop.journal.model import (
    ACTION,
    CREATE,
    WITHDRAW,
    Feed,
    Kind,
    Side,
    Version,
    id_of_creation,
    op_id,
)
from tests.builders import BOGOR, DEPOK, WHO, Forger, receive


def heads(vault):
    return vault.rows("SELECT oid, key, feed, seq FROM head ORDER BY 1, 2, 3, 4")


def state(vault):
    """Return all that follows from the ops."""
    return heads(vault), vault.rows(
        "SELECT oid, otype, scope, parent, withdrawn, doc, conflicts FROM object ORDER BY oid"
    )


def voids(vault, feed):
    return dict(vault.rows("SELECT seq, void FROM op WHERE feed = ? ORDER BY seq", feed))


@pytest.fixture
def scene(builder):
    """A region's matter, and two readers who get it and the attack in opposite orders."""
    author = builder.vault("author")
    first, second = builder.vault("first"), builder.vault("second", Side.HQ, "pusat")
    rival = builder.vault("rival")
    hq = builder.vault("hq", Side.HQ, "pusat")
    other = builder.vault("other", scope=DEPOK)
    for reader in (first, second):
        reader.knows(author, rival, hq, other)
    matter = author.add(title="asli", note="catatan")
    remark = author.add("remark", parent=matter, text="tetap")
    birth = author.ask(lambda unit: unit.trail.history([matter]))[0][0].id
    born = author.ask(lambda unit: unit.trail.history([remark]))[0][0].id
    title = author.ask(lambda unit: unit.trail.history([matter]))[2][0].id
    return locals()


def attacked(scene, forger):
    """Deliver the attack before and after the rest of the victim's ops; return its voids."""
    known = scene["author"].ops()
    scene["author"].put(scene["matter"], title="diganti")
    later = scene["author"].ops()[len(known) :]
    for reader, order in (
        (scene["first"], [*known, *later, *forger.ops]),
        (scene["second"], [*forger.ops, *known, *later]),
    ):
        assert receive(reader, order) == []
    assert state(scene["first"]) == state(scene["second"])
    found = voids(scene["first"], forger.feed)
    assert found == voids(scene["second"], forger.feed)
    for reader in (scene["first"], scene["second"]):
        obj = reader.get(scene["matter"])
        assert (obj.fields["title"], obj.conflicts) == ("diganti", {})
    return found


def test_foreign_id_nobody_can_create_an_object_under_another_ones_id(scene):
    forger = Forger(scene["rival"].id)
    forger.create("matter", oid=scene["matter"])
    assert attacked(scene, forger)[2] == fold.VOID_ID


def test_foreign_id_nor_write_to_it_after_a_false_creation(scene):
    forger = Forger(scene["rival"].id)
    _, false = forger.create("matter", oid=scene["matter"])
    forger.op("matter", scene["matter"], "title", "palsu", [false])
    found = attacked(scene, forger)
    assert (found[2], found[3]) == (fold.VOID_ID, fold.VOID_BASE)


def test_base_omitted_the_op_counts_for_nothing(scene):
    forger = Forger(scene["rival"].id)
    forger.op("matter", scene["matter"], "title", "palsu")
    assert attacked(scene, forger)[2] == fold.VOID_BASE


def test_base_of_another_object_is_no_base(scene):
    forger = Forger(scene["rival"].id)
    _, own = forger.create("matter")
    forger.op("matter", scene["matter"], "title", "palsu", [own])
    assert attacked(scene, forger)[3] == fold.VOID_BASE


def test_another_type_cannot_lend_its_fields_to_an_object(scene):
    # A task belongs to both sides and has a title too; headquarters must not use that
    # to write, or to supersede, the title of a region's matter.
    forger = Forger(scene["hq"].id)
    forger.op("task", scene["matter"], "title", "palsu", [scene["birth"], scene["title"]])
    assert attacked(scene, forger)[2] == fold.VOID_BASE


def test_another_type_cannot_build_on_its_own_misplaced_op(scene):
    forger = Forger(scene["hq"].id)
    first = forger.op("task", scene["matter"], "title", "palsu")
    forger.op("task", scene["matter"], "title", "palsu lagi", [first])
    found = attacked(scene, forger)
    assert (found[2], found[3]) == (fold.VOID_BASE, fold.VOID_BASE)


def test_a_device_without_certificate_cannot_prepare_the_ground(scene):
    # The misplaced op is misplaced whoever wrote it: certificates come and go.
    stranger = Forger("strangerstranger")
    ground = stranger.op("task", scene["matter"], "title", "palsu")
    forger = Forger(scene["hq"].id)
    forger.op("task", scene["matter"], "title", "palsu lagi", [ground])
    forger.ops[:0] = stranger.ops
    assert attacked(scene, forger)[2] == fold.VOID_BASE
    assert voids(scene["first"], stranger.feed)[2] == fold.VOID_BASE


def test_parent_not_cited(scene):
    forger = Forger(scene["rival"].id)
    forger.create("remark", {"text": "palsu"}, parent=scene["matter"])
    assert attacked(scene, forger)[2] == fold.VOID_BASE


def test_parent_in_another_scope_is_void_and_nobody_waits_for_it(scene):
    forger = Forger(scene["other"].id, DEPOK)
    forger.create("remark", {"text": "palsu"}, parent=scene["matter"], base=[scene["birth"]])
    assert attacked(scene, forger)[2] == fold.VOID_SCOPE
    alone = scene["builder"].vault("alone", scope=DEPOK)
    alone.knows(scene["other"])
    assert receive(alone, forger.ops) == []
    assert voids(alone, forger.feed)[2] == fold.VOID_SCOPE


def test_a_field_cannot_be_written_from_another_scope(scene):
    forger = Forger(scene["other"].id, DEPOK)
    forger.op("matter", scene["matter"], "title", "palsu", [scene["birth"]])
    assert attacked(scene, forger)[2] == fold.VOID_SCOPE


def test_a_field_cannot_be_written_from_a_narrower_scope(scene):
    # Tasks live in both scopes; a value inside headquarters would never reach the region.
    task = scene["author"].add("task", scope=BOGOR, title="asli")
    birth = scene["author"].ask(lambda unit: unit.trail.history([task]))[0][0].id
    forger = Forger(scene["hq"].id, "pusat")
    forger.op("task", task, "title", "palsu", [birth])
    for reader in (scene["first"], scene["second"]):
        receive(reader, [*scene["author"].ops(), *forger.ops])
        assert voids(reader, forger.feed)[2] == fold.VOID_SCOPE
        assert reader.get(task).fields["title"] == "asli"


def test_a_region_cannot_write_into_another_regions_scope(scene):
    forger = Forger(scene["other"].id, BOGOR)
    forger.op("matter", scene["matter"], "title", "palsu", [scene["birth"]])
    assert attacked(scene, forger)[2] == fold.VOID_DEVICE


@pytest.mark.parametrize("scope", ["pusat", "umum"])
def test_a_region_cannot_write_where_headquarters_does(scene, scope):
    forger = Forger(scene["rival"].id, scope)
    forger.create("task")
    assert attacked(scene, forger)[2] in (fold.VOID_DEVICE, fold.VOID_SCOPE)


def test_a_type_does_not_live_in_every_scope(scene):
    forger = Forger(scene["rival"].id, "lokal")
    forger.create("matter")
    assert attacked(scene, forger)[2] == fold.VOID_SCOPE


def test_headquarters_cannot_write_a_regions_field(scene):
    forger = Forger(scene["hq"].id)
    forger.op("matter", scene["matter"], "title", "palsu", [scene["title"]])
    forger.op("matter", scene["matter"], WITHDRAW, True, [scene["birth"]])
    forger.create("matter")
    forger.create("remark", {"text": "palsu"}, scene["matter"], [scene["birth"]])
    found = attacked(scene, forger)
    assert [found[n] for n in (2, 3, 4, 5)] == [fold.VOID_OWNER] * 4


def test_a_region_cannot_write_in_headquarters_name(scene):
    forger = Forger(scene["rival"].id)
    forger.create("opinion", {"text": "palsu"}, scene["matter"], [scene["birth"]])
    assert attacked(scene, forger)[2] == fold.VOID_OWNER


def test_a_device_that_nobody_certified_counts_for_nothing(scene):
    forger = Forger("strangerstranger")
    forger.op("matter", scene["matter"], "title", "palsu", [scene["birth"]])
    found = attacked(scene, forger)
    assert found == {1: fold.VOID_DEVICE, 2: fold.VOID_DEVICE}


def test_an_immutable_object_keeps_its_value(scene):
    forger = Forger(scene["rival"].id)
    forger.op("remark", scene["remark"], "text", "palsu", [scene["born"]])
    forger.op("remark", scene["remark"], "anything", "palsu", [scene["born"]])
    found = attacked(scene, forger)
    assert (found[2], found[3]) == (fold.VOID_IMMUTABLE, fold.VOID_IMMUTABLE)


def test_nobody_takes_back_what_was_done(scene):
    forger = Forger(scene["rival"].id)
    group = forger.group
    forger.op(ACTION, group, WITHDRAW, True, [f"{forger.feed}/1"])
    assert attacked(scene, forger)[2] == fold.VOID_IMMUTABLE


def test_a_creation_of_a_mutable_object_carries_no_fields(scene):
    # Else ownership per field could be passed by.
    forger = Forger(scene["rival"].id)
    forger.create("matter", {"title": "palsu"})
    assert attacked(scene, forger)[2] == fold.VOID_VALUE


def test_an_immutable_value_cannot_pretend_to_be_withdrawn(scene):
    forger = Forger(scene["rival"].id)
    forger.create("remark", {"text": "x", WITHDRAW: True}, scene["matter"], [scene["birth"]])
    assert attacked(scene, forger)[2] == fold.VOID_VALUE


WRONG = {
    "title": 5,
    "note": ["x"],
    "on": "2026-02-30",
    "count": 1.5,
    "closed": "ya",
    "tags": {"a": 1},
    "more": ["a"],
}


@pytest.mark.parametrize("key", WRONG)
def test_wrong_kind_of_value(scene, key):
    forger = Forger(scene["rival"].id)
    forger.op("matter", scene["matter"], key, WRONG[key], [scene["birth"]])
    assert attacked(scene, forger)[2] == fold.VOID_VALUE


def test_wrong_kind_of_value_inside_an_immutable_object(scene):
    forger = Forger(scene["rival"].id)
    for body in ({"text": 5}, {"on": "kemarin"}, ["text"]):
        forger.create("remark", body, scene["matter"], [scene["birth"]])
    forger.op("remark", id_of_creation(forger.feed, 5), CREATE, "nothing")
    found = attacked(scene, forger)
    assert [found[n] for n in (2, 3, 4, 5)] == [fold.VOID_VALUE] * 4


def test_an_op_cannot_hide_behind_somebody_elses_action(scene):
    victim = scene["author"].ops()[0].header.g
    forger = Forger(scene["rival"].id)
    own, birth = forger.create("matter")
    forger.op("matter", own, "title", "palsu", [birth], group=victim)
    forger.op("matter", own, "title", "palsu lagi", [birth], group=victim)
    # An action op of one's own, filed under the victim's group, explains nothing either.
    oid = id_of_creation(forger.feed, forger.seq + 1)
    body = {"parent": None, "value": {"name": "case.edit", "reason": "palsu"}}
    forger.op(ACTION, oid, CREATE, body, group=victim)
    found = attacked(scene, forger)
    assert [found[n] for n in (2, 3, 4, 5)] == [None] + [fold.VOID_GROUP] * 3
    for reader in (scene["first"], scene["second"]):
        assert reader.ask(lambda unit: unit.trail.group(victim))["reason"] == ""


def test_an_op_before_any_action_counts_for_nothing(scene):
    forger = Forger(scene["rival"].id)
    forger.ops.clear()
    forger.seq = 0
    forger.create("matter")
    assert attacked(scene, forger)[1] == fold.VOID_GROUP


def test_the_group_is_known_again_in_the_next_transaction(scene):
    forger = Forger(scene["rival"].id)
    own, birth = forger.create("matter")
    receive(scene["first"], forger.ops)
    forger.op("matter", own, "title", "judul", [birth])
    receive(scene["first"], forger.ops)
    assert scene["first"].get(own).fields == {"title": "judul"}


def test_what_builds_on_a_void_op_stands_and_shows_the_rival(office):
    # The author's PC was revoked after a colleague had gone on with its value.
    a, b, hq = office
    matter = a.add(title="satu")
    receive(b, a.ops())
    a.put(matter, title="dua")
    receive(b, a.ops())
    b.put(matter, title="tiga")
    receive(hq, b.ops())
    assert hq.get(matter).fields["title"] == "tiga"
    feed = str(Feed(a.id, 1, BOGOR))
    last = next(s.seq for s in hq.ask(lambda u: u.trail.feeds()) if str(s.feed) == feed)
    with hq.store.begin(WHO) as unit:
        unit.devices.revoke(a.id, {feed: last - 2})
        unit.fold.rejudge(a.id)
    obj = hq.get(matter)
    assert {version.value for version in obj.conflicts["title"]} == {"satu", "tiga"}


names = st.sampled_from(["aa", "bb", "cc"])
versions = st.builds(
    lambda t, value, name: Version(op_id(f"{name}.1.w1", t + 1), value, t, "x", name, ""),
    st.integers(0, 3),
    st.sampled_from(["x", "y"]),
    names,
)


@given(
    st.lists(
        st.tuples(versions, st.sampled_from(Side)),
        min_size=1,
        max_size=5,
        unique_by=lambda head: head[0].op,
    ),
    st.randoms(),
)
def test_what_is_shown_does_not_depend_on_the_order(heads, random):
    shown = fold.shown(heads, Side.REGION)
    shuffled = list(heads)
    random.shuffle(shuffled)
    assert fold.shown(shuffled, Side.REGION) == shown
    owned = [version for version, side in heads if side is Side.REGION]
    assert not owned or shown in owned


@pytest.mark.parametrize("kind", Kind)
def test_cleared_fits_every_kind(kind):
    assert fold.fits(kind, None)


def test_numbers_beyond_what_every_reader_holds_do_not_fit():
    assert fold.fits(Kind.NUMBER, 2**53 - 1)
    assert not fold.fits(Kind.NUMBER, 2**53)
    assert not fold.fits(Kind.NUMBER, True)


def test_ops_of_unknown_types_and_fields_wait_for_a_newer_version(scene):
    forger = Forger(scene["rival"].id)
    own, birth = forger.create("matter")
    unknown, _ = forger.create("invention")
    forger.op("matter", own, "new_field", 5, [birth])
    found = attacked(scene, forger)
    assert (found[3], found[4]) == (None, None)
    assert scene["first"].get(unknown) is None
    assert "new_field" not in scene["first"].get(own).fields
