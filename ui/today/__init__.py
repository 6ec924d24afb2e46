"""The page of today: what wants somebody, with the button for it, and the week sheet."""
