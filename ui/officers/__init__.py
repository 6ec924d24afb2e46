"""Officers at one PC: who sits here, who may do what, and what two people do."""
