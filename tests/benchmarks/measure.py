"""Timing with the variants interleaved, so that other work on the machine hits all alike."""

import statistics
import time
from collections.abc import Callable, Mapping


def interleaved(variants: Mapping[str, Callable[[], object]], runs: int) -> dict[str, list[float]]:
    """Seconds of each run of each variant; the first, cold run of each is left out."""
    times: dict[str, list[float]] = {name: [] for name in variants}
    for number in range(runs + 1):
        for name, variant in variants.items():
            start = time.perf_counter()
            variant()
            if number:
                times[name].append(time.perf_counter() - start)
    return times


def tell(title: str, floor: str, times: Mapping[str, list[float]], aim: str = "") -> None:
    """Print median, 95th percentile and the ratio of medians to the floor."""
    print(f"\n{title}" + (f"  (aim: {aim})" if aim else ""))
    base = statistics.median(times[floor])
    for name, taken in times.items():
        median = statistics.median(taken)
        high = sorted(taken)[int(len(taken) * 0.95)] if len(taken) > 1 else taken[0]
        mark = "floor" if name == floor else f"{median / base:.2f}x"
        print(f"  {name:<42} {median * 1000:9.2f} ms  p95 {high * 1000:9.2f} ms  {mark}")
