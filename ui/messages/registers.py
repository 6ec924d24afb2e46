"""Sentences for the prevention register, institutions and the import of an old register."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "field.number": (
        mark("messages", "{field} must be a number between {lowest} and {highest}."),
        mark("messages", "Correct it and try again."),
    ),
    "withdraw.reason_required": (
        mark("messages", "Taking something back needs a reason."),
        mark("messages", "Write in one sentence why; it stays in the history."),
    ),
    "prevention.unknown": (
        mark("messages", "This entry of the prevention register is not there."),
        mark("messages", "Look for it in the list; it may have been taken back."),
    ),
    "prevention_file.unknown": (
        mark("messages", "This attached file is not there."),
        mark("messages", "Look at the entry again; the file may have been taken back."),
    ),
    "prevention.out_of_order": (
        mark("messages", "The end ({until}) lies before the beginning ({day})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "prevention.in_future": (
        mark("messages", "The date {day} has not come yet; today is {today}."),
        mark("messages", "Enter what has taken place already."),
    ),
    "prevention.more_signed": (
        mark("messages", "{signed} have signed, but only {expected} should."),
        mark("messages", "Correct one of the two numbers."),
    ),
    "prevention.file_already_here": (
        mark("messages", "This file is attached already, as “{title}”."),
        mark("messages", "Choose another file; this one is not kept twice."),
    ),
    "institution.unknown": (
        mark("messages", "This institution or score is not there."),
        mark("messages", "Look for it in the list of institutions."),
    ),
    "institution.exists": (
        mark("messages", "There already is an institution called “{other}”."),
        mark("messages", "Use that one, or give this one another name."),
    ),
    "institution.no_score": (
        mark("messages", "Neither score nor category is given."),
        mark("messages", "Enter at least one of them."),
    ),
}

_AS_IT_STANDS = mark("messages", "Put it right in the file, or enter the case by hand.")

MESSAGES |= {
    "sheet_import.unknown": (
        mark("messages", "This import is not there."),
        mark("messages", "Look at the list of imports."),
    ),
    "sheet.too_large": (
        mark("messages", "The file is too large for a register; the limit is {limit:size}."),
        mark("messages", "Take pictures out of it, or divide it by years."),
    ),
    "sheet.empty": (
        mark("messages", "There is nothing in this file."),
        mark("messages", "Choose another file."),
    ),
    "sheet.locked": (
        mark("messages", "The file is protected by a password."),
        mark("messages", "Open it in Excel, save it without a password, and choose it again."),
    ),
    "sheet.unreadable": (
        mark("messages", "This file cannot be read as a table."),
        mark("messages", "Open it in Excel and save it as “Excel Workbook (.xlsx)”."),
    ),
    "sheet.no_such_sheet": (
        mark("messages", "There is no sheet “{sheet}” in this file."),
        mark("messages", "Choose one of its sheets."),
    ),
    "sheet.too_many_rows": (
        mark("messages", "The sheet has more than {limit} rows."),
        mark("messages", "Divide it by years and bring the parts in one after the other."),
    ),
    "sheet.too_many_columns": (
        mark("messages", "The sheet has more than {limit} columns."),
        mark("messages", "Take out the columns that belong to no case."),
    ),
    "sheet.bad_map": (
        mark("messages", "The map of columns has the wrong form: {reason}"),
        mark("messages", "Compare it with the one that --dry-run prints."),
    ),
    "sheet.bad_header_row": (
        mark("messages", "Row {row} cannot hold the titles; the sheet has {rows} rows."),
        mark("messages", "Name the row in which the titles of the columns stand."),
    ),
    "sheet.no_such_column": (
        mark("messages", "There is no column “{column}” in this sheet."),
        mark("messages", "Name columns by their letter or by their title."),
    ),
    "sheet.no_name_column": (
        mark("messages", "No column is said to hold the names of respondents."),
        mark("messages", "Say of one column that it holds the name."),
    ),
    "sheet.unknown_meaning": (
        mark("messages", "“{meaning}” is nothing that a column can hold."),
        mark("messages", "Take one of these: {known}."),
    ),
    "sheet.meaning_twice": (
        mark("messages", "Two columns are said to hold the same ({meaning})."),
        mark("messages", "Leave one of them out; its text is kept in any case."),
    ),
    "sheet.nothing_to_import": (
        mark("messages", "No row can come in; {parked} would be parked."),
        mark("messages", "Look at the reasons, and at what the columns are said to hold."),
    ),
    "sheet.undone_already": (
        mark("messages", "This import was taken back already, on {at}."),
        mark("messages", "There is nothing more to do."),
    ),
    "sheet.unknown_ending": (
        mark("messages", "A table cannot be written to {file}."),
        mark("messages", "Let the name end in one of these: {known}."),
    ),
    "sheet.no_name": (mark("messages", "The row names nobody."), _AS_IT_STANDS),
    "sheet.no_date": (mark("messages", "The day of receipt is missing."), _AS_IT_STANDS),
    "sheet.bad_date": (mark("messages", "“{value}” is no possible date."), _AS_IT_STANDS),
    "sheet.future_date": (
        mark("messages", "The day of receipt ({date}) has not come yet."),
        _AS_IT_STANDS,
    ),
    "sheet.case_parked": (
        mark("messages", "The first row of this case cannot come in, so neither can this one."),
        _AS_IT_STANDS,
    ),
    "sheet.too_long": (
        mark("messages", "{field} is longer than {limit} letters."),
        _AS_IT_STANDS,
    ),
    "sheet.row_too_long": (
        mark("messages", "The row holds more than {limit} letters."),
        mark("messages", "Shorten it; long papers are added to the case as files."),
    ),
    "sheet.too_many_people": (
        mark("messages", "Case {number} would have more than {limit} respondents."),
        mark("messages", "Look whether one number was used for several cases."),
    ),
    "sheet.known_number": (
        mark("messages", "Case {number} is here already."),
        mark("messages", "Add what is missing to that case."),
    ),
    "sheet.known_person": (
        mark("messages", "{name} is in case {number} of the same day already."),
        mark("messages", "Add what is missing to that case."),
    ),
    "sheet.row_twice": (
        mark("messages", "{name} stands in row {other} of the same case already."),
        mark("messages", "If these are two people, give their NIP in the file."),
    ),
    "sheet.row_known": (
        mark("messages", "Row {row} of this file was taken over before."),
        mark("messages", "There is nothing to do."),
    ),
    "sheet.act_date_unread": (
        mark("messages", "The date of the act “{value}” could not be read and stays empty."),
        mark("messages", "Fill it in on the case."),
    ),
    "sheet.act_after_report": (
        mark("messages", "The act ({acted_on}) would lie after its report ({received_on})."),
        mark("messages", "The date of the act stays empty; fill it in on the case."),
    ),
    "sheet.status_unread": (
        mark("messages", "The status “{value}” is not known; the case counts as received."),
        mark("messages", "Say what it means, or take the steps on the case."),
    ),
}
