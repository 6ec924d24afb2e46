"""The page from which a punishment is typed into SIASN."""
