"""The receipt for a piece of evidence."""
