"""Reviewed text sources in, the edition out. Never shipped."""
