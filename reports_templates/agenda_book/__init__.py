"""Kutipan buku agenda: the register of letters of a period, with its gaps explained."""
