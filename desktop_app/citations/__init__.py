"""Works and items as citations: CSL-JSON, formal styles, BibTeX and RIS. Without Qt and without a database."""

STYLE_IDS = ("chicago", "chicago-note", "mla", "apa", "iso690", "gost")
