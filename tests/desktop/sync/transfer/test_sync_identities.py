"""The identity of a reporter follows a case only if somebody asks and somebody sends it."""

import pytest

from db.recorder import Recorder
from desktop.cases.handing import Standing
from desktop.cases.history import case_history
from desktop.cases.leaks import unmarked_reporters
from desktop.cases.queries import case_view
from desktop.cases.reporter import code_name, open_reporter
from desktop.errors import Refused
from desktop.keys.sealing import new_identity
from desktop.sync.forwarding import pass_on, send_back
from desktop.sync.identities import (
    open_identity,
    request_identity,
    send_identity,
    withhold_identity,
)
from desktop.sync.identity_views import identity_errands, identity_lines, identity_lines_of
from desktop.sync.transfer_views import whole_history
from tests.desktop.sync.transferring import (
    BEKASI,
    BOGOR,
    DEPOK,
    identity_key,
    offer,
    pass_by,
    register,
    sound,
    standing,
    take,
    view,
)

NAME, CONTACT = "Kenari Rahasia Pelapor", "0812-7777-8888"
GIVEN = {"mode": "dirahasiakan", "name": NAME, "contact": CONTACT}
ASKS, SENDS, OPENS = "Perlu klarifikasi", "Pelapor setuju", "Menjadwalkan klarifikasi"


def secret(office):
    return identity_key(office.name).secret


def refused(office, action, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        office.do(action, *args, **kwargs)
    return caught.value.code, caught.value.details


def reporter_of(office, case):
    return view(office, case).reporter.id


def handed_over(stick, bogor, hq, depok, reporter=GIVEN):
    """Hand a case with a reporter over; return it as it is at either office."""
    made = register(bogor, reporter=reporter)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    return made.case, take(depok).case


def ask(office, case):
    return office.do(request_identity, reporter_of(office, case), ASKS).result


def answer(office, action, *more):
    """Answer the one request that waits."""
    (line,) = (one for one in office.ask(identity_lines) if one.standing == "asked")
    return office.do(action, line.request, SENDS, *more).result


def opened(office, case, why=OPENS):
    return office.do(open_identity, reporter_of(office, case), why, secret(office)).result


def told(office, case):
    return [(one.way, one.standing) for one in
            office.ask(identity_lines_of, reporter_of(office, case))]  # fmt: skip


def seals(office):
    return [one.fields for one in office.ask(lambda unit: unit.objects.all("sealed_identity"))]


@pytest.fixture
def asked(stick, hq, bogor, depok):
    """A case that was handed over, whose new office asks for the identity."""
    old, new = handed_over(stick, bogor, hq, depok)
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    return old, new


@pytest.fixture
def arrived(stick, hq, bogor, depok, asked):
    """The same, and what was sealed has come."""
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    return asked


def test_the_whole_way_of_an_identity(stick, hq, bogor, depok):
    old, new = handed_over(stick, bogor, hq, depok)
    assert told(depok, new) == [("in", "elsewhere")]
    assert refused(depok, open_identity, reporter_of(depok, new), OPENS, secret(depok))[0] == (
        "reporter.no_identity"
    )
    ask(depok, new)
    assert told(depok, new) == [("in", "asked")]
    pass_by(stick, depok, hq, bogor)
    (line,) = bogor.ask(identity_errands)
    assert (line.case, line.office, line.reason) == (old, "Inspektorat depok", ASKS)
    assert (line.officer, line.standing) == ("Sari Contoh", "asked")
    assert line.digits == depok.ask(identity_lines)[0].digits
    answer(bogor, send_identity, secret(bogor))
    assert told(bogor, old) == [("out", "sent")]
    assert bogor.ask(identity_errands) == ()
    pass_by(stick, bogor, hq, depok)
    (errand,) = depok.ask(identity_errands)
    assert (errand.standing, errand.answer, errand.answered_by) == ("arrived", SENDS, "Sari Contoh")
    identity = opened(depok, new)
    assert (identity.name, identity.contact) == (NAME, CONTACT)
    assert told(depok, new) == [("in", "taken")]
    pass_by(stick, depok, hq, bogor)
    assert told(bogor, old) == [("out", "taken")]
    assert sound(hq, bogor, depok)


def test_it_becomes_the_sealed_identity_of_the_new_case(arrived, depok):
    _, new = arrived
    opened(depok, new)
    (kept,) = depok.ask(lambda unit: unit.objects.all("reporter_identity"))
    assert (kept.scope, kept.parent) == ("kantor", reporter_of(depok, new))
    shown = view(depok, new).reporter
    assert (shown.sealed, shown.code) == (True, depok.ask(code_name, new).removesuffix("-2"))
    assert depok.ask(unmarked_reporters, new) == ()
    again = depok.do(open_reporter, shown.id, OPENS, secret(depok)).result
    assert again.name == NAME
    traces = depok.ask(lambda unit: unit.objects.all("trace"))
    assert [one.text("kind") for one in traces].count("reporter.opened") == 2


def test_both_journals_tell_who_when_and_why(arrived, stick, hq, bogor, depok):
    old, new = arrived
    opened(depok, new)
    pass_by(stick, depok, hq, bogor)
    here = {one.what: one for one in bogor.ask(case_history, old)}
    assert here["reporter.asked_for"].after["reason"] == ASKS
    assert here["reporter.sent"].reason == SENDS
    assert here["reporter.sent"].officer_name == "Sari Contoh"
    assert "reporter.taken" in here
    there = {one.what: one for one in depok.ask(whole_history, new)}
    assert there["reporter.requested"].reason == ASKS
    assert there["reporter.arrived"].after["reason"] == SENDS
    assert there["reporter.read"].reason == OPENS
    for entry in (*here.values(), *there.values()):
        assert not {"sealed", "signature", "certificate", "recipient"} & set(entry.after)


def test_headquarters_can_open_nothing_of_it(arrived, hq):
    old, _ = arrived
    assert len(seals(hq)) == 2
    found = hq.ask(case_view, old).reporter
    assert found.sealed is False
    for key in (secret(hq), new_identity().secret):
        assert refused(hq, open_identity, found.id, OPENS, key)[0] == "reporter.no_identity"
    from desktop.cases.reporter import read_identity

    for sealed in seals(hq):
        with pytest.raises(Refused, match=r"sealed\.not_for_us"):
            read_identity(sealed["sealed"], secret(hq))


def test_what_was_opened_is_taken_out_of_both_scopes(arrived, stick, hq, bogor, depok):
    _, new = arrived
    opened(depok, new)
    pass_by(stick, depok, hq, bogor)
    pass_by(stick, hq, depok)
    assert [seals(one) for one in (bogor, depok, hq)] == [[{}], [{}], [{}, {}]]
    assert opened(depok, new, "Lagi").name == NAME
    assert sound(hq, bogor, depok)


def test_it_may_be_withheld_and_sent_after_all(asked, stick, hq, bogor, depok):
    old, new = asked
    answer(bogor, withhold_identity)
    assert told(bogor, old) == [("out", "withheld")]
    pass_by(stick, bogor, hq, depok)
    (line,) = depok.ask(identity_lines)
    assert (line.standing, line.answer, line.may_ask) == ("withheld", SENDS, True)
    (line,) = bogor.ask(identity_lines)
    assert refused(bogor, withhold_identity, line.request, SENDS)[0] == "reporter.withheld"
    bogor.do(send_identity, line.request, SENDS, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    assert opened(depok, new).name == NAME


def test_it_may_be_asked_for_again_once_it_was_withheld(asked, stick, hq, bogor, depok):
    _, new = asked
    answer(bogor, withhold_identity)
    pass_by(stick, bogor, hq, depok)
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    assert opened(depok, new).name == NAME


def test_asking_needs_a_reason_and_is_done_once(stick, hq, bogor, depok):
    old, new = handed_over(stick, bogor, hq, depok)
    theirs, ours = reporter_of(depok, new), reporter_of(bogor, old)
    assert refused(depok, request_identity, theirs, " ")[0] == "reporter.request_reason"
    assert refused(depok, request_identity, theirs, "x" * 2001)[0] == "field.too_long"
    ask(depok, new)
    assert refused(depok, request_identity, theirs, ASKS)[0] == "reporter.requested"
    assert refused(bogor, request_identity, ours, ASKS)[0] == "reporter.not_taken_over"
    assert refused(hq, request_identity, theirs, ASKS)[0] in ("reporter.unknown",
                                                             "sync.only_region")  # fmt: skip


def test_sending_needs_a_reason_that_does_not_name_anybody(asked, bogor):
    (line,) = bogor.ask(identity_lines)
    for words, code in (
        (" ", "reporter.request_reason"),
        (f"Atas izin {NAME}", "reporter.named_in_reason"),
        (f"Hubungi {CONTACT}", "reporter.named_in_reason"),
    ):
        assert refused(bogor, send_identity, line.request, words, secret(bogor))[0] == code
    assert refused(bogor, withhold_identity, line.request, f"{NAME} menolak")[0] == (
        "reporter.named_in_reason"
    )
    assert seals(bogor) == []
    bogor.do(send_identity, line.request, SENDS, secret(bogor))
    assert refused(bogor, send_identity, line.request, SENDS, secret(bogor))[0] == "reporter.sent"


def test_a_reason_for_opening_that_names_him_does_not_travel(arrived, depok):
    _, new = arrived
    code, _ = refused(
        depok, open_identity, reporter_of(depok, new), f"Menemui {NAME}", secret(depok)
    )
    assert code == "reporter.named_in_reason"
    assert told(depok, new) == [("in", "arrived")]
    assert refused(depok, open_identity, reporter_of(depok, new), "", secret(depok))[0] == (
        "reporter.reason_required"
    )


@pytest.mark.parametrize("mode", ["terbuka", "dirahasiakan"])
def test_both_modes_that_have_an_identity_go_the_same_way(stick, hq, bogor, depok, mode):
    _, new = handed_over(stick, bogor, hq, depok, {**GIVEN, "mode": mode})
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    assert opened(depok, new).name == NAME
    assert view(depok, new).reporter.mode == mode


def test_of_an_anonymous_reporter_there_is_nothing_to_ask(stick, hq, bogor, depok):
    _, new = handed_over(stick, bogor, hq, depok, {"mode": "anonim"})
    (line,) = depok.ask(identity_lines_of, reporter_of(depok, new))
    assert (line.standing, line.may_ask) == ("anonymous", False)
    assert refused(depok, request_identity, reporter_of(depok, new), ASKS)[0] == (
        "reporter.anonymous"
    )


def test_an_office_without_the_identity_can_only_say_so(stick, hq, bogor, depok):
    _, new = handed_over(stick, bogor, hq, depok, {"mode": "dirahasiakan"})
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    (line,) = bogor.ask(identity_lines)
    assert refused(bogor, send_identity, line.request, SENDS, secret(bogor))[0] == (
        "reporter.no_identity"
    )
    bogor.do(withhold_identity, line.request, "Tidak pernah diberikan")
    pass_by(stick, bogor, hq, depok)
    assert depok.ask(identity_lines)[0].answer == "Tidak pernah diberikan"


def test_a_case_that_stayed_has_no_such_lines(hq, bogor):
    made = register(bogor, reporter=GIVEN)
    assert told(bogor, made.case) == []
    assert bogor.ask(identity_lines) == ()


# --- several PCs, several offices -----------------------------------------------------


def test_the_pc_that_asked_opens_it_and_another_may_ask_for_itself(stick, hq, bogor, depok, realm):
    second = realm.region("depok2", DEPOK, hq)
    _, new = handed_over(stick, bogor, hq, depok)
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, second)
    code, details = refused(second, open_identity, reporter_of(second, new), OPENS, secret(second))
    assert (code, details) == ("reporter.sealed_elsewhere", {"officer": "Sari Contoh"})
    assert second.ask(identity_errands) == ()
    ask(second, new)
    pass_by(stick, second, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, second)
    assert opened(second, new).name == NAME
    pass_by(stick, hq, depok)
    assert opened(depok, new).name == NAME
    pass_by(stick, second, depok, second)
    for office in (depok, second):
        assert opened(office, new, "Lagi").name == NAME
    assert sound(hq, depok, second)


def test_two_pcs_of_the_sender_may_both_answer(asked, stick, hq, bogor, depok, realm):
    _, new = asked
    second = realm.region("bogor2", BOGOR, hq)
    pass_by(stick, hq, second)
    answer(second, withhold_identity)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, second, hq, depok)
    assert told(depok, new) == [("in", "withheld")]
    pass_by(stick, bogor, hq, depok)
    assert told(depok, new) == [("in", "arrived")]
    assert opened(depok, new).name == NAME


def test_the_third_office_asks_the_second_which_asks_the_first(stick, hq, bogor, depok, realm):
    bekasi = realm.region("bekasi", BEKASI, hq)
    _, new = handed_over(stick, bogor, hq, depok)
    ask(depok, new)
    offer(depok, new, BEKASI)
    pass_by(stick, depok, hq, bekasi)
    last = take(bekasi).case
    ask(bekasi, last)
    pass_by(stick, bekasi, hq, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    assert standing(depok, new) == Standing.ACCEPTED
    assert opened(depok, new).name == NAME
    answer(depok, send_identity, secret(depok))
    pass_by(stick, depok, hq, bekasi)
    assert opened(bekasi, last).name == NAME
    assert sound(hq, bogor, depok, bekasi)


def test_a_case_that_headquarters_gave_away_brings_it_too(stick, hq, bogor, depok):
    made = register(bogor, reporter=GIVEN)
    pass_by(stick, bogor, hq)
    offer(hq, made.case)
    hq.do(pass_on)
    pass_by(stick, hq, depok)
    new = take(depok).case
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    assert opened(depok, new).name == NAME


# --- sticks ---------------------------------------------------------------------------


def test_doubled_and_late_sticks_bring_it_once(asked, stick, hq, bogor, depok, tmp_path):
    _, new = asked
    answer(bogor, send_identity, secret(bogor))
    late = bogor.export(hq, tmp_path / "late").file
    pass_by(stick, bogor, hq, depok)
    hq.take(late)
    opened(depok, new)
    pass_by(stick, depok, hq, depok)
    hq.take(late)
    hq.do(pass_on)
    pass_by(stick, hq, bogor, hq, depok)
    assert len(depok.ask(lambda unit: unit.objects.all("handover_identity"))) == 1
    assert [seals(one) for one in (bogor, depok)] == [[{}], [{}]]
    assert opened(depok, new, "Lagi").name == NAME


def test_a_lost_stick_is_made_good_by_the_next(asked, stick, hq, bogor, depok, tmp_path):
    _, new = asked
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq)
    hq.export(depok, tmp_path / "lost")
    pass_by(stick, hq, depok)
    assert opened(depok, new).name == NAME


def test_an_envelope_waits_at_headquarters_for_the_request_it_answers(stick, hq, bogor, depok):
    """A headquarters that was restored gets the answer first, and the request later."""
    _, new = handed_over(stick, bogor, hq, depok)
    ask(depok, new)
    before = hq.snapshot()
    pass_by(stick, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    hq.turn_back({path: data for path, data in before.items() if hq.folder in path.parents})
    pass_by(stick, bogor, hq)
    assert hq.ask(lambda unit: unit.objects.all("handover_identity")) == []
    pass_by(stick, hq, depok, hq, bogor, hq, depok)
    assert told(depok, new) == [("in", "arrived")]
    assert opened(depok, new).name == NAME
    assert sound(hq, bogor, depok)


def test_a_restored_headquarters_asks_and_brings_it_once_more(asked, stick, hq, bogor, depok):
    _, new = asked
    before = hq.snapshot()
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq)
    hq.turn_back({path: data for path, data in before.items() if hq.folder in path.parents})
    for _ in range(2):
        pass_by(stick, bogor, hq, depok, hq, bogor)
    assert told(depok, new) == [("in", "arrived")]
    assert opened(depok, new).name == NAME
    assert len(bogor.ask(identity_lines)) == 1
    pass_by(stick, depok, hq, bogor)
    assert all(one == {} for office in (hq, bogor) for one in seals(office))
    assert sound(hq, bogor, depok)


def test_a_restored_receiver_asks_again_and_gets_it(asked, stick, hq, bogor, depok):
    _, new = asked
    before = depok.snapshot()
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    opened(depok, new)
    pass_by(stick, depok, hq, bogor)
    kept = {path: data for path, data in before.items() if depok.folder in path.parents}
    depok.turn_back(kept)
    pass_by(stick, hq, depok)
    pass_by(stick, depok, hq, depok)
    assert depok.ask(lambda unit: unit.objects.all("sealed_identity"))
    (line,) = depok.ask(identity_lines)
    assert (line.standing, line.may_ask) == ("lost", True)
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    answer(bogor, send_identity, secret(bogor))
    pass_by(stick, bogor, hq, depok)
    assert opened(depok, new).name == NAME


# --- what ended, what is not believed -------------------------------------------------


def test_before_the_other_office_has_the_case_nothing_is_sent(stick, hq, bogor, depok):
    made = register(bogor, reporter=GIVEN)
    transfer = offer(bogor, made.case)
    pass_by(stick, bogor, hq, bogor)
    reporter = reporter_of(bogor, made.case)
    wish = hq.add("transfer_request", parent=transfer, request="0" * 32, reporter=reporter,
                  recipient=identity_key("depok").recipient)  # fmt: skip
    pass_by(stick, hq, bogor)
    assert refused(bogor, send_identity, wish, SENDS, secret(bogor))[0] == (
        "reporter.not_handed_over"
    )
    assert [one.standing for one in bogor.ask(identity_lines)] == ["over"]


def test_a_case_that_headquarters_returned_brings_no_identity(stick, hq, bogor, depok):
    made = register(bogor, reporter=GIVEN)
    transfer = offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    new = take(depok).case
    ask(depok, new)
    hq.do(send_back, transfer, "Terlalu lama", at_once=True)
    pass_by(stick, depok, hq, bogor)
    assert bogor.ask(identity_lines) == ()
    pass_by(stick, hq, depok)
    assert told(depok, new) == []
    for action, more in ((request_identity, ()), (open_identity, (secret(depok),))):
        assert refused(depok, action, reporter_of(depok, new), ASKS, *more)[0] == (
            "case.handed_over"
        )


def test_what_was_sealed_for_a_transfer_that_ended_is_taken_out(arrived, stick, hq, bogor, depok):
    """An acceptance stands; only a headquarters that was restored can still return the case."""
    _, new = arrived
    (transfer,) = hq.ask(lambda unit: unit.objects.all("transfer"))
    hq.add("transfer_ruling", parent=transfer.id, verdict="returned", reason="Dipulihkan")
    hq.do(pass_on)
    pass_by(stick, hq, depok)
    pass_by(stick, hq, bogor)
    assert [seals(one) for one in (bogor, depok, hq)] == [[{}], [{}], [{}, {}]]
    assert refused(depok, open_identity, reporter_of(depok, new), OPENS, secret(depok))[0] == (
        "case.handed_over"
    )
    assert [one.standing for one in bogor.ask(identity_lines)] == ["over"]
    assert sound(hq, bogor, depok)


def changing(monkeypatch, otype, **changes):
    """Let whoever writes objects of a type write something else."""
    whole = Recorder.create

    def create(self, made, values, **more):
        if made == otype:
            values = {**values, **changes}
        return whole(self, made, values, **more)

    monkeypatch.setattr(Recorder, "create", create)


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("recipient", identity_key("hq").recipient, "signature"),
        ("recipient", "age1unsinn", "key"),
        ("certificate", "unsinn", "certificate"),
        ("device", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "certificate"),
        ("signature", "unsinn", "signature"),
    ],
)
def test_a_request_that_was_changed_is_not_answered(
    monkeypatch, stick, hq, bogor, depok, field, value, why
):
    """Headquarters cannot put its own key in the place of the one who asks."""
    _, new = handed_over(stick, bogor, hq, depok)
    ask(depok, new)
    path = depok.export(hq, stick).file
    changing(monkeypatch, "transfer_request", **{field: value})
    hq.take(path)
    monkeypatch.undo()
    pass_by(stick, hq, bogor)
    (line,) = bogor.ask(identity_errands)
    assert (line.standing, line.why) == ("untrusted", why)
    code, details = refused(bogor, send_identity, line.request, SENDS, secret(bogor))
    assert (code, details) == ("reporter.request_untrusted", {"why": why})
    assert seals(bogor) == []


def test_a_request_for_another_case_or_by_the_own_office_is_not_answered(
    monkeypatch, stick, hq, bogor, depok
):
    other = register(bogor, {"name": "Ani Contoh"}, reporter=GIVEN)
    old, new = handed_over(stick, bogor, hq, depok)
    ask(depok, new)
    pass_by(stick, depok, hq, bogor)
    (line,) = bogor.ask(identity_lines)
    wish = bogor.get(line.request)
    from desktop.keys.sshsig import Namespace, sign
    from desktop.sync.identities import request_statement

    def again(office, reporter):
        device = hq.ask(lambda unit: unit.devices.get(office.id))
        signed = request_statement(wish.parent, reporter, wish.text("recipient"))
        fields = {
            **wish.fields,
            "reporter": reporter,
            "device": device.id,
            "certificate": device.certificate.decode(),
            "signature": sign(office.key, Namespace.IDENTITY, signed).decode(),
        }
        made = hq.add("transfer_request", parent=wish.parent, **fields)
        pass_by(stick, hq, bogor)
        return refused(bogor, send_identity, made, SENDS, secret(bogor))[1]

    assert again(depok, reporter_of(bogor, other.case)) == {"why": "reporter"}
    assert again(bogor, reporter_of(bogor, old)) == {"why": "office"}


def test_a_pc_that_was_revoked_gets_nothing(asked, stick, hq, bogor, depok):
    from desktop.sync.enrolment import revoke_device

    hq.do(revoke_device, depok.id, "Dicuri")
    pass_by(stick, hq, bogor)
    (line,) = bogor.ask(identity_lines)
    assert (line.standing, line.why) == ("untrusted", "revoked")
    assert refused(bogor, send_identity, line.request, SENDS, secret(bogor))[1] == {
        "why": "revoked"
    }


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("sealed", "QUJD", "signature"),
        ("certificate", "unsinn", "certificate"),
        ("device", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "certificate"),
        ("signature", "unsinn", "signature"),
    ],
)
def test_an_envelope_that_was_changed_is_not_opened(
    monkeypatch, asked, stick, hq, bogor, depok, field, value, why
):
    _, new = asked
    answer(bogor, send_identity, secret(bogor))
    path = bogor.export(hq, stick).file
    changing(monkeypatch, "sealed_identity", **{field: value})
    hq.take(path)
    monkeypatch.undo()
    pass_by(stick, hq, depok)
    code, details = refused(depok, open_identity, reporter_of(depok, new), OPENS, secret(depok))
    assert (code, details) == ("reporter.envelope_damaged", {"why": why})
    assert depok.ask(lambda unit: unit.objects.all("reporter_identity")) == []


def test_an_envelope_made_by_another_office_is_not_opened(
    monkeypatch, asked, stick, hq, bogor, depok, realm
):
    """Whoever knows the key of the receiver could seal any name to it."""
    from desktop.cases.reporter import ReporterIdentity, sealed_to
    from desktop.keys.sshsig import Namespace, sign
    from desktop.sync.identities import envelope_statement, origin_of

    old, new = asked
    bekasi = realm.region("bekasi", BEKASI, hq)
    answer(bogor, send_identity, secret(bogor))
    (request,) = depok.ask(lambda unit: unit.objects.all("handover_request"))
    reporter = depok.get(reporter_of(depok, new))
    handover, there = depok.ask(lambda unit: origin_of(unit, reporter))
    recipient = request.text("recipient")
    sealed = sealed_to(ReporterIdentity("Orang Lain", ""), recipient)
    signed = envelope_statement(request.id, handover.text("transfer"), there, recipient, sealed)
    device = hq.ask(lambda unit: unit.devices.get(bekasi.id))
    path = bogor.export(hq, stick).file
    changing(monkeypatch, "sealed_identity", sealed=sealed, device=device.id,
             certificate=device.certificate.decode(),
             signature=sign(bekasi.key, Namespace.IDENTITY, signed).decode())  # fmt: skip
    hq.take(path)
    monkeypatch.undo()
    pass_by(stick, hq, depok)
    code, details = refused(depok, open_identity, reporter_of(depok, new), OPENS, secret(depok))
    assert (code, details) == ("reporter.envelope_damaged", {"why": "office"})


def test_an_envelope_for_one_reporter_is_none_for_another(monkeypatch, stick, hq, bogor, depok):
    """Headquarters can swap two envelopes for one key; neither is opened."""
    _, one = handed_over(stick, bogor, hq, depok)
    made = register(bogor, {"name": "Ani Contoh"}, reporter={**GIVEN, "name": "Merpati Lain"})
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    other = take(depok).case
    for case in (one, other):
        ask(depok, case)
    pass_by(stick, depok, hq, bogor)
    for line in bogor.ask(identity_errands):
        bogor.do(send_identity, line.request, SENDS, secret(bogor))
    sent = bogor.ask(lambda unit: unit.objects.all("sealed_identity"))
    path = bogor.export(hq, stick).file
    whole, swapped = Recorder.create, {}
    for mine, yours in zip(sent, reversed(sent), strict=True):
        swapped[mine.text("sealed")] = yours.fields

    def create(self, otype, values, **more):
        if otype == "sealed_identity":
            values = {**values, **swapped[values["sealed"]]}
        return whole(self, otype, values, **more)

    monkeypatch.setattr(Recorder, "create", create)
    hq.take(path)
    monkeypatch.undo()
    pass_by(stick, hq, depok)
    for case in (one, other):
        found = refused(depok, open_identity, reporter_of(depok, case), OPENS, secret(depok))
        assert found == ("reporter.envelope_damaged", {"why": "signature"})


def test_the_secret_of_another_pc_opens_nothing(arrived, depok):
    _, new = arrived
    code, _ = refused(depok, open_identity, reporter_of(depok, new), OPENS, new_identity().secret)
    assert code == "sealed.not_for_us"
    assert told(depok, new) == [("in", "arrived")]
