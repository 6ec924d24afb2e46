"""The law as dated data: catalogue, states, moves, clocks and code lists, with their sources.

``packs`` is the one reader; ``workflow``, ``clocks``, ``phase`` and ``citations``
interpret what it read. No rule of law is written in code.
"""
