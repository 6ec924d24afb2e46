"""Loads what the children of a campaign would each load anew; opens no database."""

import pikepdf.pdfa
import sqlite_utils

import db.store
import reports_templates.archive
import reports_templates.page
import tests.faults.office_days
from desktop.law.packs import law
from reports_templates import fonts

LOADED = (
    pikepdf.pdfa,
    sqlite_utils,
    db.store,
    reports_templates.archive,
    reports_templates.page,
    tests.faults.office_days,
)

law()
for name in fonts._FILES:
    fonts.load(name)
