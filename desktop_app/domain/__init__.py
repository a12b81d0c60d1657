"""What the edition speaks of: dates, spans and items. Standard library and jdcal only."""
