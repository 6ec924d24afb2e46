"""Enrolment sheet: a request or an answer as square codes on paper."""
