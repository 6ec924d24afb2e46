"""What the program knows and does, as plain Python.

The floors, bottom to top; a room may use only what stands before it:
cellar (errors, ids, clock, progress, settings) < journal < keys < law
< cases < letters < sync < desk. ``desktop.app`` is the roof: it switches
everything on and nobody imports it.
"""

__version__ = "0.1.0"
