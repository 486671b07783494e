"""Tax codes ("mã số thuế"): 10, 12 or 13 digits; kept as text, leading zeros included."""

from functools import lru_cache

from stdnum.vn import mst

ENTERPRISE_DIGITS, PERSONAL_DIGITS, DEPENDENT_DIGITS = 10, 12, 13


@lru_cache(maxsize=1024)  # an import asks about a code when it is read and when it is checked
def checksum_holds(code: str) -> bool:
    """Whether the check digit of a 10- or 13-digit code is right.

    12-digit codes are personal identity numbers (from 01/07/2025) and carry no check digit.
    A remainder of 0 is never issued and does not hold.
    """
    if len(code) == PERSONAL_DIGITS:
        return True
    # What `mst.is_valid` asks, without its search for signs between digits: there are none here.
    well_formed = (
        len(code) in (ENTERPRISE_DIGITS, DEPENDENT_DIGITS)
        and code.isascii()
        and code.isdecimal()
        and code[2:9] != "0000000"
        and code[10:] != "000"
    )
    return well_formed and bool(code[9] == mst.calc_check_digit(code))


def restored_leading_zero(code: str) -> str | None:
    """The code with a leading zero put back, when its checksum then holds (Excel drops zeros)."""
    restored = "0" + code
    return restored if len(restored) == ENTERPRISE_DIGITS and checksum_holds(restored) else None


def is_personal(code: str) -> bool:
    """Whether the code is a personal identity number, to be masked like one."""
    return len(code) == PERSONAL_DIGITS
