"""Fonts with their licences, and the sample crest."""
