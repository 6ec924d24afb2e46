"""What is sent: the words of a letter, its number, and what stands in the way of issuing it."""
