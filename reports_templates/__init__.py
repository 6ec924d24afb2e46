"""What goes on paper: one folder per letter, turning a finished value into PDF bytes.

Start at ``catalogue``. Nothing here looks anything up, allots a number or knows a screen.
"""
