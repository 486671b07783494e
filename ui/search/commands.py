"""What can be found besides records: something to do, a screen, a page of help."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nsuat_desktop.records.global_search import rank_of
from nsuat_desktop.text.fold import fold


@dataclass(frozen=True)
class Command:
    """`words` are other words one may look for; `usual` ones are shown before anything is typed."""

    title: str
    icon: str
    group: str
    act: Callable[[], object]
    words: str = ""
    detail: str = ""
    usual: bool = True


def matching(commands: Sequence[Command], query: str) -> list[tuple[int, Command]]:
    """(rank, command) of those that hold all words, the best first; the usual ones for none."""
    words = fold(query).split()
    if not words:
        return [(0, each) for each in commands if each.usual]
    found = [
        (rank_of(each.title, words), each)
        for each in commands
        if all(word in fold(f"{each.title} {each.words}") for word in words)
    ]
    return sorted(found, key=lambda pair: pair[0])
