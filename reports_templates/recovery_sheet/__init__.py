"""Recovery sheet: the code that opens a vault when a passphrase is forgotten."""
