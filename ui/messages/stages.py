"""What long work is doing, by the stable stage code it reports."""

from __future__ import annotations

from ui.i18n import mark

UNKNOWN = mark("messages", "Working…")

STAGES: dict[str, str] = {
    "copy": mark("messages", "Copying"),
    "read": mark("messages", "Reading the text of files"),
    "check": mark("messages", "Checking"),
    "open": mark("messages", "Opening"),
    "apply": mark("messages", "Taking over the changes"),
    "files": mark("messages", "Taking over the files"),
    "seal": mark("messages", "Encrypting"),
    "verify_files": mark("messages", "Checking the files"),
    "look": mark("messages", "Reading the file through"),
    "write": mark("messages", "Writing and reading back"),
    "batch_check": mark("messages", "Checking the letters"),
    "batch_issue": mark("messages", "Issuing the letters"),
    "bind": mark("messages", "Binding the case file"),
    "printing": mark("messages", "Printing"),
    "verify": mark("messages", "Checking the chain"),
    "replay": mark("messages", "Rebuilding from the journal"),
    "compare": mark("messages", "Comparing"),
    "enrolled": mark("messages", "Enrolled with headquarters"),
    "read_sheet": mark("messages", "Reading the table"),
    "judge_rows": mark("messages", "Judging the rows"),
    "import_cases": mark("messages", "Taking over cases"),
    "undo_import": mark("messages", "Taking cases back"),
    "registered": mark("messages", "Case registered"),
    "evidence": mark("messages", "Evidence added"),
    "found": mark("messages", "Case found again"),
    "previewed": mark("messages", "Letter previewed"),
    "issued": mark("messages", "Letter issued"),
    "written": mark("messages", "Bundle written"),
    "imported": mark("messages", "Bundle taken over"),
    "answered": mark("messages", "Headquarters has answered"),
    "followed": mark("messages", "Answer taken up"),
    "verified": mark("messages", "Journals checked"),
    "pictures": mark("messages", "Pictures taken"),
}
