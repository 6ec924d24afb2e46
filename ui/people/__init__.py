"""The rail's "Pegawai": everybody who ever stood in a case, and who may be whom."""
