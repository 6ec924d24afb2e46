"""The case and everything that hangs on it, from the report to the closing record.

``model`` declares the objects, ``views`` what queries return, ``fields`` and ``intake``
read what people typed, ``nip`` checks civil servants' numbers. Actions stand by noun:
``office``, ``registration``, ``steps``, ``evidence``, ``documents``, ``reporter``.
"""
