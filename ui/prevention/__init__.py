"""Prevention: the register of what was done before a breach, and the institutions' scores."""
