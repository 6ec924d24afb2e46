"""How Netra looks: tokens, palette and sheet, icons, fonts.

One accent, one-pixel lines, no shadows, an 8-pixel grid. Widgets say what they
are by property (see :mod:`ui.style.sheet`); colours live only in
:mod:`ui.style.tokens`.
"""
