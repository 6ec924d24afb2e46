"""Help inside the program: what a page is for, what to do next there, and its keys. Offline."""
