"""Whose key, trusted or not, and what it opens: signatures, trust, sealing, key slots.

Bytes and paths in, bytes out; what is kept, and by which action, is decided above.

* ``signing``, ``sshsig``, ``certificates``: who wrote this.
* ``trust``, ``enrolment``, ``fingerprints``: why we believe it.
* ``sealing``, ``age_format``, ``pulling``: who may read it.
* ``slots``, ``slot_file``, ``wrapping``, ``passphrases``, ``recovery``, ``derive``: what opens
  the vault.
* ``documents``, ``files``: how all of them are read strictly and written durably.
"""
