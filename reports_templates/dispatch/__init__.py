"""The cover list of a package that goes by post or e-mail."""
