"""Old registers from Excel or CSV: choose, look, correct, take over, take back."""
