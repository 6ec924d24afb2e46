"""An old register from a spreadsheet: read, understood, looked at, taken over, taken back.

``reading`` turns a file into cells (in a worker process), ``columns`` guesses what stands in
each column, ``values`` and ``statuses`` what a cell means, ``planning`` decides row by row
what would happen, and ``applying`` does it. Nothing up to ``applying`` touches the vault.
"""
