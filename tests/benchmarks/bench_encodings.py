"""How well TCVN3 and VNI are told from Unicode by their letters alone, on a corpus of columns."""

from tests.encodings_corpus import SIZES, measure


def run() -> None:
    """Print false alarms and misses for columns of some sizes, with an example of each."""
    print("Columns judged without a font: false alarms (Unicode taken for old), misses (old kept)")
    for size in SIZES:
        found = measure(size)
        alarms, misses = len(found.false_alarms), len(found.misses)
        print(f"  {size:4} cells: {alarms}/{found.new} false alarms, {misses}/{found.old} misses")
        for kind, columns in (("alarm", found.false_alarms), ("miss", found.misses)):
            for column in columns[:3]:
                print(f"       {kind}: {column.name} ({column.encoding}) {column.cells[:3]}")
