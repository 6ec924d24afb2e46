"""The pages with made-up values: what they show, what they ask, how they are reached."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from desktop.cases.nip import check_nip
from desktop.cases.views import (
    AllegedForm,
    CaseFilter,
    CaseView,
    Deadline,
    HistoryEntry,
    HqRecommendation,
    Lack,
    LetterLine,
    Reason,
    RespondentView,
    ReviewLine,
    Stage,
    StepChoice,
    StepInput,
)
from desktop.cases.workflow_views import EscalationEntry, EscalationView, WarningView
from desktop.journal.model import Side
from ui.cases.allegations import AllegationPicker
from ui.cases.case_page import OVERVIEW, CasePage
from ui.cases.fields import FieldForm, Pick
from ui.cases.filters import FilterBar
from ui.cases.list_page import CaseListPage
from ui.cases.lists import Lists, Offered
from ui.cases.new_case_page import NewCasePage
from ui.cases.process_strip import EscalationStrip, measures
from ui.cases.respondent_card import RespondentCard
from ui.cases.step_dialog import StepDialog, merged_choices
from ui.cases.warning_line import WarningLine
from ui.cases.words import computed_words, left_words, nip_words
from ui.messages.history import tell
from ui.remembered import UntilExit
from ui.widgets.buttons import PlainButton
from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel

CANARY = "<b>Budi</b> & <img src=x> Santoso"
LONG = (
    "Prof. Dr. Ir. Raden Mas Haji Muhammad Abdurrahman Wahyuningrat Kusumonegoro, S.H., S.IP.,"
    " M.Si., M.H., Ph.D., CGCAE."
)
TODAY = date(2026, 11, 22)


class Ending:
    """A job that ends when the test says so."""

    def ended(self, slot):
        self.end = slot
        return self


LISTS = Lists(
    choices={
        "state": (Choice("KAJIAN", "Kajian/analisis"), Choice("EKSPOSE", "Ekspose/pleno")),
        "outcome": (Choice("tidak_terbukti", "Tidak terbukti"), Choice("dihentikan", "Henti")),
        "document": (Choice("LHP", "LHP"), Choice("BAP", "BAP")),
        "sanction": (Choice("HD-R1", "Teguran lisan"), Choice("HD-R2", "Teguran tertulis")),
        "confidentiality": (Choice("R", "Rahasia"),),
        "source": (Choice("BAWASLU", "Bawaslu"),),
        "start": (Choice("MASUK_STATUS", "Masuk ke status ini"),),
    },
    today=TODAY,
    officer="Sari Contoh",
)
FORWARD = StepChoice(
    "EKSPOSE", "Lanjut ke ekspose", "maju", True, (), (), False, False, (), False, ""
)
LACKING = replace(
    FORWARD,
    allowed=False,
    reasons=(Reason("law.step_lacks_document", {"any_of": ["LHP"]}),),
    lacks=(Lack("KAJIAN", ("LHP", "BAP"), ("LHP", "BAP"), True, "PP 94/2021 Pasal 26"),),
)
BARRED = replace(
    FORWARD,
    target="TUTUP",
    label="Tutup",
    sort="tutup",
    allowed=False,
    reasons=(Reason("law.step_needs_role", {"roles": ["inspektur"], "basis": "Pasal 1"}),),
    outcome_required=True,
    outcomes=("tidak_terbukti", "dihentikan"),
)
PERSON = RespondentView(
    id="1" * 32,
    name="Budi Santoso",
    full_name="Budi Santoso, M.Si.",
    front_title="",
    back_title="M.Si.",
    asn_type="PNS",
    nip="198609262015051001",
    nip_check=check_nip("198609262015051001", "PNS", TODAY),
    nip_old="",
    rank="III/d",
    position="Camat Contoh",
    position_kind="",
    area_head="",
    unit="Kecamatan Contoh",
    institution="",
    supervisor=None,
    allegations=(AllegedForm("DS-06", "Unggahan", fits=True),),
    primary_allegation="",
    acted_on=None,
    rule_set="RS2023",
    rule_set_assumed="",
    state="KAJIAN",
    state_label="Kajian/analisis",
    since=date(2026, 11, 12),
    stage="REKOMENDASI",
    outcome="",
    closed=False,
    deadline=Deadline(
        date(2026, 11, 19),
        {
            "clock": "kajian",
            "label": "Batas kantor",
            "value": 5,
            "unit": "HK",
            "start_event": "MASUK_STATUS",
            "started_on": "2026-11-12",
            "due": "2026-11-19",
            "skipped": [
                {"day": "2026-11-14", "name": "Sabtu"},
                {"day": "2026-11-17", "name": "Libur Contoh"},
            ],
            "from_table": False,
            "calendar_final": False,
        },
    ),
    steps=(FORWARD, BARRED),
    lacks=(Lack("KAJIAN", ("LHP",), ("LHP",), True, ""),),
    taken=(),
    correctable=(),
    facts="",
    aggravating="",
    mitigating="",
    conclusion="",
    proposed_sanction="",
    competent_official="",
    recommendations=(),
    prior=(),
    conflicts=(),
)
CASE = CaseView(
    id="2" * 32,
    register_number="0042/NET/2026",
    subject="Unggahan dukungan",
    event="PILKADA-2024",
    event_name="Pilkada 2024",
    received_on=date(2026, 10, 2),
    source="BAWASLU",
    external_numbers={},
    account="Uraian",
    place="",
    acted_on=None,
    confidentiality="R",
    share_reporter=False,
    officer="Sari Contoh",
    motive="",
    stages=tuple(
        Stage(code, code.title()) for code in ("PENERIMAAN", "PEMERIKSAAN", "REKOMENDASI", "X", "Y")
    ),
    respondents=(PERSON,),
    reporter=None,
    reports=(),
    evidence=(),
    documents=(),
    letters=(LetterLine("3" * 32, "REK-1", "700/1", TODAY, "Rekomendasi", "Bupati", (), "", ()),),
    reviews=(),
    conflicts=(),
)


@pytest.fixture
def case_page(qtbot, dressed):
    page = CasePage()
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show_lists(LISTS)
    return page


def labels_of(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def keys_reach(widget):
    """Return the widgets one can type into or press that Tab leads to."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)
    return [
        part
        for kind in kinds
        for part in widget.findChildren(kind)
        if part.isVisibleTo(widget) and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def made_pages(qtbot):
    listing, new, case = CaseListPage(UntilExit()), NewCasePage(), CasePage()
    for page in (listing, new, case):
        qtbot.addWidget(page)
    listing.show_lists(LISTS, may_add=True)
    new.show_lists(LISTS, "")
    case.show_lists(LISTS)
    case.show_case(CASE)
    for tab in (*range(6), OVERVIEW):
        case.go(tab)
    dialog = StepDialog([PERSON], LACKING, LISTS)
    qtbot.addWidget(dialog)
    return listing, new, case, dialog


def test_everything_one_can_press_has_a_name(qtbot, dressed):
    for page in made_pages(qtbot):
        page.resize(1180, 700)
        page.show()
        parts = keys_reach(page)
        for tab in range(6) if isinstance(page, CasePage) else ():
            page.go(tab)
            parts += keys_reach(page)
        assert parts
        nameless = [
            part
            for part in parts
            if not part.accessibleName()
            and not (isinstance(part, QAbstractButton) and part.text())
            and not isinstance(part, QTabBar)
            and part.objectName() != "qt_spinbox_lineedit"
        ]
        assert nameless == []


def test_nothing_from_a_case_is_read_as_markup(qtbot, dressed, case_page):
    bad = replace(PERSON, full_name=CANARY, name=CANARY, position=CANARY)
    case_page.show_case(replace(CASE, subject=CANARY, account=CANARY, respondents=(bad, bad)))
    for tab in range(6):
        case_page.go(tab)
    assert any(CANARY in text for text in labels_of(case_page))
    for label in case_page.findChildren(PlainLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for part in case_page.findChildren(QWidget):
        assert "<img" not in part.toolTip()


def test_the_longest_name_does_not_widen_the_page(qtbot, dressed, case_page):
    case_page.show_case(replace(CASE, respondents=(replace(PERSON, full_name=LONG),) * 3))
    case_page.resize(900, 600)
    case_page.show()
    assert case_page.width() <= 900
    assert case_page.overview.widget().minimumSizeHint().width() <= 900


def test_the_next_step_has_the_one_loud_button(qtbot, dressed):
    card = RespondentCard(PERSON, CASE, LISTS)
    qtbot.addWidget(card)
    loud = [one for one in card.steps.buttons if one.button.property("role") == "primary"]
    assert [one.button.text() for one in loud] == ["Lanjut ke ekspose"]
    assert not loud[0].reason
    assert "inspektur" in card.steps.buttons[1].reason
    assert "Pasal 1" in card.steps.buttons[1].reason


def test_a_step_that_only_lacks_documents_can_be_opened(qtbot, dressed):
    card = RespondentCard(replace(PERSON, steps=(LACKING,)), CASE, LISTS)
    qtbot.addWidget(card)
    assert not card.steps.buttons[0].reason


def test_the_dialog_asks_for_what_blocks_and_offers_the_rest(qtbot, dressed):
    dialog = StepDialog([PERSON], LACKING, LISTS)
    qtbot.addWidget(dialog)
    card = dialog._cards[0]
    assert not card.fields.isHidden()
    assert dialog.step().documents == ()
    card.fields.number.setText("7/LHP")
    card.fields.number.textEdited.emit("7/LHP")
    assert card.tick.isChecked()
    typed = dialog.step()
    assert typed.on == TODAY
    assert [one.fields for one in typed.documents] == [{"type": "LHP", "number": "7/LHP"}]
    card.tick.setChecked(False)
    assert dialog.step().documents == ()


def test_a_closing_step_asks_for_its_outcome_and_cites_headquarters(qtbot, dressed):
    said = HqRecommendation("4" * 32, "HD-R1", None, "Alasan", "R-1", TODAY)
    dialog = StepDialog([replace(PERSON, recommendations=(said,))], BARRED, LISTS)
    qtbot.addWidget(dialog)
    dialog.form.field("hasil").set_value("dihentikan")
    typed = dialog.step()
    assert typed.values == {"hasil": "dihentikan"}
    assert typed.cites == said.id


def test_a_doubt_can_be_overridden_but_a_rule_cannot(qtbot, dressed):
    dialog = StepDialog([PERSON], FORWARD, LISTS)
    qtbot.addWidget(dialog)
    dialog.offer_overrides([("step.too_early", "Terlalu awal."), ("TIM", "Tanpa tim.")])
    assert dialog.step().overrides == set()
    dialog._overrides["step.too_early"].setChecked(True)
    assert dialog.step().overrides == {"step.too_early"}


def test_steps_for_many_are_those_that_some_can_take():
    other = replace(PERSON, steps=(LACKING,))
    (one,) = merged_choices([PERSON, other])
    assert (one.target, one.allowed, len(one.lacks)) == ("EKSPOSE", False, 1)
    (one,) = merged_choices([PERSON, replace(PERSON, steps=())])
    assert one.label.startswith("Lanjut ke ekspose (1 ")
    assert one.allowed
    assert merged_choices([]) == ()


def test_the_dialog_for_many_names_who_stays_behind_and_why(qtbot, dressed):
    barred = replace(PERSON, id="5" * 32, full_name="Dewi Contoh", steps=(BARRED,))
    people = [PERSON, replace(PERSON, id="6" * 32, full_name="Eko Contoh"), barred]
    dialog = StepDialog(people, FORWARD, LISTS)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Dewi Contoh: " in said
    assert dialog.step().respondents == (PERSON.id, "6" * 32)
    assert not dialog.step().those_who_can
    dialog.offer_those_who_can([("Eko Contoh", "Belum ada LHP.")])
    dialog._those_who_can.setChecked(True)
    assert dialog.step().those_who_can


def test_what_belongs_to_one_outcome_is_asked_with_it_alone(qtbot, dressed):
    to = StepInput("tujuan", "Nama instansi tujuan", False, ("dihentikan",))
    dialog = StepDialog([PERSON], replace(BARRED, fields=(to,)), LISTS)
    qtbot.addWidget(dialog)
    dialog.form.field("tujuan").setText("Bawaslu")
    dialog.form.field("hasil").set_value("tidak_terbukti")
    assert "tujuan" not in dialog.step().values
    dialog.form.field("hasil").set_value("dihentikan")
    assert dialog.step().values["tujuan"] == "Bawaslu"


def test_headquarters_sees_no_steps_to_press(qtbot, dressed):
    lists = replace(LISTS, side=Side.HQ)
    card = RespondentCard(replace(PERSON, lacks=LACKING.lacks), CASE, lists)
    qtbot.addWidget(card)
    assert card.steps.buttons == []
    assert [one.key for one in measures(PERSON, None, lists)] == ["escalation"]


def test_warnings_stand_on_the_card_and_can_be_set_aside(qtbot, dressed):
    note = WarningView("TIM_WAJIB", "Tim wajib.", "catatan", "PP 94/2021", False, True)
    aside = replace(note, code="LAMA", text="Sudah lama.", dismissed="Ditunda PPK")
    fixed = replace(note, code="TETAP", text="Tetap.", dismissible=False, weight="alasan")
    card = RespondentCard(replace(PERSON, warnings=(note, aside, fixed)), CASE, LISTS)
    qtbot.addWidget(card)
    lines = card.findChildren(WarningLine)
    assert [line.code for line in lines] == ["TIM_WAJIB", "TETAP"]
    assert [len(line.findChildren(PlainButton)) for line in lines] == [1, 0]
    with qtbot.waitSignal(card.process_requested) as asked:
        lines[0].findChild(PlainButton).click()
    assert asked.args == ["dismiss", "TIM_WAJIB"]


def test_escalation_stands_beside_the_stepper(qtbot, dressed):
    entry = EscalationEntry("7" * 32, "TEGURAN", "Teguran", TODAY, "B-2", "BKN", "", False)
    track = EscalationView(TODAY, blocked=False, entries=(entry,))
    card = RespondentCard(replace(PERSON, escalation=track), CASE, LISTS)
    qtbot.addWidget(card)
    strip = card.findChild(EscalationStrip)
    said = " ".join(label.text() for label in strip.findChildren(QLabel))
    assert "Teguran" in said
    assert "BKN" in said


def test_several_are_ticked_and_take_the_step_once(qtbot, case_page):
    second = replace(PERSON, id="5" * 32, full_name="Dewi")
    case_page.show_case(replace(CASE, respondents=(PERSON, second)))
    table = case_page.overview.table
    table.setCurrentCell(1, 0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.ticked_rows() == [1]
    table.tick([0, 1])
    with qtbot.waitSignal(case_page.overview.step_requested) as asked:
        case_page.overview.many.buttons[0].click()
    assert asked.args == [(PERSON.id, second.id), FORWARD]


def test_the_place_stays_when_the_case_changes(qtbot, case_page):
    second = replace(PERSON, id="5" * 32, full_name="Dewi")
    both = replace(CASE, respondents=(PERSON, second))
    case_page.show_case(both)
    case_page.overview.table.setCurrentCell(1, 0)
    case_page.overview.table.tick([1])
    case_page.show_case(replace(both, subject="Perihal baru"))
    assert case_page.overview.person == second
    assert case_page.overview.table.ticked_rows() == [1]
    case_page.show_case(replace(both, id="6" * 32))
    assert case_page.overview.table.ticked_rows() == []
    assert case_page.tabs.currentIndex() == OVERVIEW


def test_a_deadline_says_how_it_was_counted(dressed):
    told = computed_words(PERSON.deadline.how, LISTS)
    assert "5 hari kerja" in told
    assert "1 hari akhir pekan" in told
    assert "Libur Contoh" in told
    assert "Masuk ke status ini" in told
    assert left_words(date(2026, 11, 19), TODAY) == "lewat 3 hari"
    assert left_words(TODAY, TODAY) == "hari ini"
    assert left_words(date(2026, 11, 23), TODAY) == "besok"


def test_headquarters_reads_and_writes_only_its_own(qtbot, dressed):
    page = CasePage()
    qtbot.addWidget(page)
    refusals = dict.fromkeys(
        ("respondent.step", "case.edit", "respondent.edit", "evidence.add", "letter.draft"),
        ("side", ""),
    )
    page.show_lists(replace(LISTS, side=Side.HQ, refusals=refusals))
    review = ReviewLine("7" * 32, "Telaah contoh", "Setuju", TODAY, "Wati")
    page.show_case(replace(CASE, reviews=(review,)))
    for tab in range(6):
        page.go(tab)
    assert all(one.reason for one in page.overview.card.steps.buttons)
    assert "Telaah contoh" in labels_of(page.overview)
    assert page.people.form.field("name").isReadOnly()
    assert page.report.form.field("subject").isReadOnly()
    assert "milik daerah" in page.evidence.add.reason
    with qtbot.waitSignal(page.overview.recommend_requested) as asked:
        page.overview._recommend()
    assert asked.args == [PERSON.id]


def test_the_filter_is_told_and_can_be_cleared(qtbot, dressed):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_lists(LISTS)
    told = []
    bar.changed.connect(told.append)
    bar.search.setText("budi")
    bar._state._list.actions()[0].trigger()
    bar._standing._chips["mine"].click()
    assert told[-1] == CaseFilter(query="budi", states=("KAJIAN",), officers=("Sari Contoh",))
    assert "Kajian" in bar._state.text()
    bar._open_periods()
    bar._periods.actions()[2].trigger()
    bar._periods.close()
    assert told[-1].received_from == date(2026, 1, 1)
    bar._clear.click()
    assert told[-1] == CaseFilter()


def test_what_is_not_in_the_list_any_more_is_kept(qtbot, dressed):
    pick = Pick()
    qtbot.addWidget(pick)
    pick.set_value("LAMA")
    pick.show_choices([Choice("BARU", "Baru")])
    assert pick.value() == "LAMA"


def test_only_what_differs_is_a_change(qtbot, dressed):
    form = FieldForm()
    qtbot.addWidget(form)
    form.line("name", "Nama")
    form.date("on", "Tanggal")
    form.show_values({"name": "Budi", "on": "2026-11-22"})
    assert form.changes() == {}
    form.field("name").setText("")
    form.field("on").findChildren(QLineEdit)[0].setText("besok")
    assert form.changes() == {"name": None, "on": "besok"}
    form.put_back()
    assert form.values() == {"name": "Budi", "on": "2026-11-22"}


def test_a_misfit_allegation_is_marked_not_dropped(qtbot, dressed):
    page = NewCasePage()
    qtbot.addWidget(page)
    page.show_lists(LISTS, "")
    form = page.people[0].form
    form.show_values({"allegations": ["DS-06"]})
    picker = form.field("allegations")
    picker.show_offered(Offered("RS2020", "SKB 2020", "", (Choice("A-1", "Lain"),), ()))
    assert picker.value() == ["DS-06"]
    assert any("tidak mengenal" in text for text in labels_of(picker))
    picker._catalogue.choose("A-1")
    picker._enter.pressed.emit()
    assert picker.value() == ["DS-06", "A-1"]
    assert form.field("primary_allegation").findData("A-1") >= 0


def test_a_form_is_added_only_when_there_is_one_to_add(qtbot, dressed):
    picker = AllegationPicker()
    qtbot.addWidget(picker)
    assert "dicari" in picker._add.reason
    old, new = Choice("A-1", "Lama"), Choice("DS-06", "Unggahan", "DS-06")
    picker._catalogue._edit.setText("ds-06")
    picker.show_offered(Offered("RS2020", "SKB 2020", "", (old,), ()))
    assert not picker._add.button.isEnabled()
    assert "cocok" in picker._add.reason
    picker._enter.pressed.emit()
    assert picker.value() == []
    picker.show_offered(Offered("RS2022", "SKB 2022", "", (old, new), ()))
    picker._add.click()
    assert picker.value() == ["DS-06"]
    assert "DS-06" in picker._add.reason
    picker._catalogue._edit.setText("")
    picker._catalogue.choose("A-1")
    picker._add.click()
    assert picker.value() == ["DS-06", "A-1"]


def test_what_was_typed_before_the_lists_came_stays(qtbot, dressed):
    page = NewCasePage()
    qtbot.addWidget(page)
    page.show_draft({"subject": "Dari draf"}, datetime(2026, 11, 22, 9, 41, tzinfo=UTC))
    page.show_lists(LISTS, "")
    assert page.typed()["subject"] == "Dari draf"


def test_nothing_can_be_typed_that_a_saving_would_not_save(qtbot, dressed):
    page = NewCasePage()
    qtbot.addWidget(page)
    page.show_lists(LISTS, "")
    job = Ending()
    page.be_busy_with(job)
    assert not page.case.field("subject").isEnabled()
    page.show_refused("subject", "Perihal belum diisi.")
    assert page.case.field("subject").isEnabled()
    job.end()
    assert page.save.isEnabled()


@pytest.mark.parametrize(
    ("typed", "tone"), [("", ""), ("198609262015051001", "good"), ("123", "danger")]
)
def test_a_nip_is_never_called_valid(dressed, typed, tone):
    words, found = nip_words(check_nip(typed, "PNS", TODAY))
    assert found == tone
    assert "valid" not in words.lower()
    assert bool(words) == bool(typed)


def test_history_is_told_in_sentences(dressed):
    entry = HistoryEntry(
        at=datetime(2026, 11, 22, 5, tzinfo=UTC),
        officer="0",
        officer_name="Sari",
        role="petugas",
        action="case.edit",
        reason="Salah ketik",
        what="case.changed",
        type="case",
        object=CASE.id,
        name="0042/NET/2026",
        before={"place": "A", "acted_on": "2026-01-02"},
        after={"place": "B", "acted_on": None},
        void="owner",
        device="x",
    )
    told = tell(entry)
    assert [change[1:] for change in told.changes] == [("A", "B"), ("2 Jan 2026", "—")]
    assert told.void
    step = replace(entry, what="step.taken", before={"state": "A"}, after={"state": "B"}, void="")
    assert "A" in tell(step).sentence
    strange = tell(replace(entry, what="moon.landed"))
    assert "moon.landed" in strange.sentence
