"""Documents that leave the vault are written down on this PC, and nowhere else."""

import pytest

from desktop.cases.documents import NewDocument, attach_document, record_document_export
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import LOCAL, Side
from tests.builders import receive
from tests.desks import open_desk

PAPER = NewDocument({"type": "BAP", "title": "BAP <Budi>"})


def traces(desk):
    return desk.ask(lambda unit: unit.objects.all("trace"))


def test_an_export_leaves_a_trace_that_stays_here(desk):
    document = desk.do(attach_document, desk.register().case, PAPER)
    desk.do(record_document_export, document, "E:/")
    (trace,) = traces(desk)
    assert (trace.text("kind"), trace.text("subject")) == ("document.exported", document)
    assert trace.get("details") == {"title": "BAP <Budi>", "place": "E:/"}
    assert trace.scope == LOCAL


def test_headquarters_writes_its_own_exports_down(builder):
    region, hq = open_desk(builder), open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    hq.vault.knows(region.vault, hq.vault)
    document = region.do(attach_document, region.register().case, PAPER)
    receive(hq.vault, region.vault.ops())
    hq.do(record_document_export, document, "D:/")
    assert len(traces(hq)) == 1
    assert traces(region) == []


def test_what_is_no_document_is_refused(desk):
    case = desk.register().case
    for oid in (case, ObjectId("0" * 32)):
        with pytest.raises(Refused, match=r"document\.unknown"):
            desk.do(record_document_export, oid, "E:/")
