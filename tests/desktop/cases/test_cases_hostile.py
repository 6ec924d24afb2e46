"""What another PC wrote fits its kinds and nothing more; lists and pages must bear it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases.history import case_history
from desktop.cases.people import find_people, person_view
from desktop.cases.queries import case_list, case_view
from desktop.progress import Silent
from tests.builders import write
from tests.desks import PERSON

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5) | st.just("2024-10-02"),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


def maps(*keys):
    return st.fixed_dictionaries({}, optional={key: _JSON for key in keys})


RESPONDENT = st.fixed_dictionaries(
    {
        "state": maps("code", "since", "step", "due", "due_how"),
        "allegations": st.lists(_JSON, max_size=3),
        "supervisor": maps("name", "nip", "position"),
    }
)
STEP = st.fixed_dictionaries(
    {
        "from_state": st.sampled_from(["", "DRAF", "SK_TERBIT", "X"]),
        "to_state": st.sampled_from(["", "SK_TERBIT", "UPAYA_ADM", "X"]),
        "values": maps("sanksi", "tanggal", "upaya"),
        "documents": st.lists(_JSON, max_size=2),
        "overridden": st.lists(_JSON, max_size=2),
    }
)
DOCUMENT = st.fixed_dictionaries(
    {"type": st.text(max_size=5), "respondents": st.lists(_JSON, max_size=2)}
)


@given(RESPONDENT, STEP, DOCUMENT, maps("bawaslu", "x"))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_value_that_fits_its_kind_breaks_a_list_or_a_page(desk, person, step, paper, numbers):
    made = desk.register({**PERSON, "nip": ""})

    def strange(unit):
        unit.journal.put(made.respondents[0], person)
        unit.journal.create("step", step, parent=made.respondents[0])
        unit.journal.create("document", paper, parent=made.case)
        unit.journal.put(made.case, {"external_numbers": numbers, "received_on": None})

    desk.do(write, strange)
    assert desk.ask(case_view, made.case).respondents[0].name == "Budi Santoso"
    assert desk.ask(case_list).rows[0].id == made.case
    assert desk.ask(case_history, made.case)
    assert desk.ask(person_view, made.respondents[0])
    assert desk.ask(find_people, "budi")


def test_after_all_that_a_rebuild_agrees(desk):
    made = desk.register()
    desk.do(write, lambda unit: unit.journal.put(made.respondents[0], {"allegations": [{}, 5]}))
    assert desk.vault.store.differences(Silent()) == []
