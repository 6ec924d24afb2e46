"""The sheet about something seen on the internet."""
