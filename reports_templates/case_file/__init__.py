"""The first pages of a bound case file."""
