"""Is a file PDF/A? Judged by pikepdf's validator (the rules of veraPDF).

The validator approves only what it knows. It does not look into tiling patterns, with which
matplotlib hatches bars: those are looked at here, and nothing else may be left unlooked at.
"""

from io import BytesIO

import pikepdf
from pikepdf import pdfa

_HATCHING = {"q", "Q", "cm", "m", "l", "c", "h", "re", "w", "f", "B", "S", "b", "n"}
_HATCHING |= {"RG", "rg", "G", "g", "d", "j", "J"}


def findings(pdf: bytes, flavour: str) -> list[str]:
    """What the validator holds against the file, without hatching proven to be harmless."""
    report = pdfa.validate_written(BytesIO(pdf), flavour)
    found = [str(each) for each in report.findings if "attern" not in each.message]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Stream) and "/PatternType" in item:
                drawn = {str(line.operator) for line in pikepdf.parse_content_stream(item)}
                found += [f"hatching draws by {sign}" for sign in drawn - _HATCHING]
    return found
