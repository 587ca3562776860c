"""Cuts branches that are too deep for a page; each goes on as a tree of its own, below."""

from __future__ import annotations

from netjournal.people.introducers import Forest, Introduced

AGAIN = "… "


def cut_at(forest: Forest, depth: int) -> Forest:
    """Return the trees, none deeper than `depth` columns (2 at least).

    Who stands where a branch was cut stands again, under a negative id, as the root of the rest.
    """
    people = dict(forest.people)
    roots: list[int] = []
    left = list(reversed(forest.roots))
    while left:
        root = left.pop()
        roots.append(root)
        cut = [_again(people, person) for person in _at_edge(people, root, depth)]
        left += reversed(cut)
    return forest._replace(people=people, roots=tuple(roots))


def _at_edge(people: dict[int, Introduced], root: int, depth: int) -> list[int]:
    """Who stands in the last column and led to somebody."""
    column = [root]
    for _step in range(depth - 1):
        column = [child for person in column for child in people[person].children]
    return [person for person in column if people[person].children]


def _again(people: dict[int, Introduced], person: int) -> int:
    whole = people[person]
    again = -person
    people[again] = whole._replace(id=again, name=AGAIN + whole.name, by=None)
    people[person] = whole._replace(children=())
    for child in whole.children:
        people[child] = people[child]._replace(by=again)
    return again
