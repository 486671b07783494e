from nsuat_desktop.records.told_apart import ToldApart
from nsuat_desktop.workspace import Workspace


def test_groups_are_kept_whatever_their_order(workspace: Workspace) -> None:
    apart = ToldApart(workspace.state)
    apart.add(["b", "a"])
    apart.add(("a", "b"))
    apart.add(["a", "c"])
    assert ToldApart(workspace.state).groups() == {frozenset("ab"), frozenset("ac")}
    apart.remove(["a", "b"])
    assert apart.groups() == {frozenset("ac")}
