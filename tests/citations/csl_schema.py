"""The rules of the CSL 1.0.2 data schema that concern what the edition writes, as a JSON schema."""

from jsonschema import Draft7Validator

_TYPES = """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
""".split()
_TEXTS = "title container-title publisher publisher-place DOI ISBN ISSN URL note language archive_location".split()
_NUMBERS = "volume issue page number chapter-number version".split()
_NAME = {
    "type": "object",
    "properties": {key: {"type": "string"} for key in "family given dropping-particle suffix literal".split()},
    "additionalProperties": False,
    "anyOf": [{"required": ["family"]}, {"required": ["literal"]}],
}
_DATE_PARTS = {"type": "array", "items": {"type": ["string", "number"]}, "minItems": 1, "maxItems": 3}
_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {"type": "array", "items": _DATE_PARTS, "minItems": 1, "maxItems": 2},
        "circa": {"type": ["string", "number", "boolean"]},
        "literal": {"type": "string"},
    },
    "additionalProperties": False,
    "minProperties": 1,
}
_ITEM = {
    "type": "object",
    "required": ["type", "id"],
    "properties": {
        "id": {"type": ["string", "number"]},
        "type": {"enum": _TYPES},
        "author": {"type": "array", "items": _NAME},
        "editor": {"type": "array", "items": _NAME},
        "issued": _DATE,
        **{key: {"type": "string", "minLength": 1} for key in _TEXTS},
        **{key: {"type": ["string", "number"]} for key in _NUMBERS},
    },
    "additionalProperties": False,
}

VALIDATOR = Draft7Validator({"type": "array", "items": _ITEM})
