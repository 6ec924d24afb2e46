"""The week sheet: what wants somebody, to hang beside the desk and tick off."""
