"""How much the child process that reads a file may use. The system kills what goes beyond."""

import contextlib
import sys

MEMORY = 1 << 30
"""Bytes. A sheet of 100,000 rows by 15 columns needs about 250 million."""
SECONDS = 60
FILE_SIZE = 100 << 20
UNPACKED_SIZE = 500 << 20
"""Of all parts of a zipped workbook together."""
RESULT_SIZE = 400 << 20
TEXT_LENGTH = 32_767
"""Letters in a cell: the most that Excel itself holds; longer texts are cut."""


def limit_this_process() -> None:
    """Give this process the limits above; what the system does not offer is left out.

    Time is bounded by the parent as well, which kills the child.
    """
    if sys.platform == "win32":
        _join_limited_job()
        return
    import resource

    for kind, value in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),  # a dump would hold personal data
    ):
        # macOS knows RLIMIT_AS but refuses it; a lower limit set from outside stays.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (value, value))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS = 9
    _PROCESS_MEMORY = 0x100
    _PROCESS_TIME = 0x2
    _TICKS_PER_SECOND = 10_000_000

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("Basic", _BasicLimits),
            ("IoCounters", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _join_limited_job() -> None:
        kernel = ctypes.WinDLL("kernel32")
        # Handles are pointers: without these types they would be cut to 32 bits.
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD,
        )  # fmt: skip
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        limits = _ExtendedLimits()
        limits.Basic.LimitFlags = _PROCESS_MEMORY | _PROCESS_TIME
        limits.Basic.PerProcessUserTimeLimit = SECONDS * _TICKS_PER_SECOND
        limits.ProcessMemoryLimit = MEMORY
        job = kernel.CreateJobObjectW(None, None)
        size = ctypes.sizeof(limits)
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
