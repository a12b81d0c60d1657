"""Works and items as citations: CSL-JSON, formal styles, BibTeX and RIS. Without Qt and without a database."""
