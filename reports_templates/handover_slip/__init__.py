"""Handover slip: the paper that goes along with a bundle on a stick."""
