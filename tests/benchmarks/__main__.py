"""`dev.py bench [NAME ...]`: prints each figure beside its floor and its aim."""

import importlib
import sys

KNOWN = ("start", "list", "save", "report", "annex", "import", "encodings")


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all of them."""
    unknown = [name for name in names if name not in KNOWN]
    if unknown:
        print(f"Không có phép đo “{unknown[0]}”. Các phép đo có: {', '.join(KNOWN)}.")
        return 2
    for name in names or KNOWN:
        importlib.import_module(f"tests.benchmarks.bench_{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
