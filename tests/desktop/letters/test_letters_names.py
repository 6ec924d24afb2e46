import pytest

from desktop.letters.names import NBSP, AsnType, PersonName, nip_label, show_nip


@pytest.mark.parametrize(
    ("name", "full", "capital"),
    [
        (
            PersonName("Budi Contoh", "Dr. H.", "S.H., M.Si."),
            "Dr. H. Budi Contoh, S.H., M.Si.",
            "Dr. H. BUDI CONTOH, S.H., M.Si.",
        ),
        (PersonName("Siti binti Contoh"), "Siti binti Contoh", "SITI BINTI CONTOH"),
        (PersonName("Budi", "", ", S.Sos. "), "Budi, S.Sos.", "BUDI, S.Sos."),
        (PersonName(" Budi  Contoh ", "Drs. ,", "M.M ,Ph.D."), "Drs. Budi Contoh, M.M,Ph.D.", None),
    ],
)
def test_degrees_stand_where_spelling_puts_them_and_keep_their_case(name, full, capital):
    assert name.full() == full
    if capital:
        assert name.capital() == capital


def test_a_head_of_region_may_be_named_without_degrees():
    assert PersonName("Budi Contoh", "Dr.", "M.Si.").plain() == "Budi Contoh"


@pytest.mark.parametrize(
    "typed", ["197001011995031001", "19700101 199503 1 001", "19700101.199503.1.001"]
)
def test_a_number_is_grouped_and_held_together(typed):
    assert show_nip(typed) == NBSP.join(("19700101", "199503", "1", "001"))


def test_a_number_of_another_length_is_left_as_typed():
    assert show_nip("1234") == "1234"


def test_contract_employees_have_another_number():
    assert nip_label(AsnType.PNS) == "NIP"
    assert nip_label(AsnType.PPPK) == f"NI{NBSP}PPPK"
