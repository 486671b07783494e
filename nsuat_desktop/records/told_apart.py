"""Look-alikes that somebody has judged to be different things: they are not asked about again."""

import json
from collections.abc import Iterable
from typing import Protocol

_KEY = "told_apart"


class State(Protocol):
    """Where an installation keeps facts about itself."""

    def get(self, key: str) -> str | None: ...
    def put(self, key: str, value: str) -> None: ...


class ToldApart:
    """Groups of record ids; kept on this computer."""

    def __init__(self, state: State) -> None:
        self._state = state

    def groups(self) -> frozenset[frozenset[str]]:
        """All groups so far."""
        kept = json.loads(self._state.get(_KEY) or "[]")
        return frozenset(frozenset(group) for group in kept)

    def add(self, ids: Iterable[str]) -> None:
        """These records are different things, however alike they look."""
        groups = self.groups() | {frozenset(ids)}
        self._state.put(_KEY, json.dumps(sorted(sorted(group) for group in groups)))

    def remove(self, ids: Iterable[str]) -> None:
        """Ask about these records again."""
        groups = self.groups() - {frozenset(ids)}
        self._state.put(_KEY, json.dumps(sorted(sorted(group) for group in groups)))
