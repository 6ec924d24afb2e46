"""The chain of ops: history, audit, what bundles carry, what projections are built from."""
