"""The roof: where everything is switched on. It imports everybody; nobody imports it."""
