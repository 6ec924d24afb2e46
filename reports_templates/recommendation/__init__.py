"""Recommendation of the inspectorate to the Pejabat Pembina Kepegawaian (REK-1, REK-2)."""
