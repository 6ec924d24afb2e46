"""Bundles between offices: what goes out, what comes in, and who received what.

* ``model``: shapes and limits of a bundle; ``container``, ``lines``: its bytes.
* ``outgoing``, ``incoming``: making one, and reading one without believing it.
* ``merge``: what a checked bundle adds up to here.
* ``exchange``: a whole export or import, from file to receipt; the way in for callers.
* ``actions``, ``queries``, ``enrolment``, ``conflicts``: single transactions.

The format is described in ``docs/bundle-format.md``.
"""
