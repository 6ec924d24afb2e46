"""The law on the screen: its tables with sources, the calendar, and rule packs."""
