"""What stands before an open vault: choosing one, making one, unlocking one.

``values`` are the frozen values the pages give back, ``controller`` drives the
pages through the callables of :class:`~ui.start.controller.StartDesk`, which the
roof fills with real vaults. The pages know neither.
"""
