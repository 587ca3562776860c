"""How strong a passphrase is, in words."""

import pytest

from netjournal.strength import Strength, judged


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.WEAK),
        ("password", Strength.WEAK),
        ("Hal2020!", Strength.WEAK),
        ("orchid lamp quiet seventeen walnut", Strength.STRONG),
        ("orchid lamp quiet seventeen walnut " * 50, Strength.STRONG),
        ("correct horse, battery", Strength.STRONG),
    ],
)
def test_it_is_judged(passphrase: str, strength: Strength) -> None:
    assert judged(passphrase).strength is strength


def test_what_is_known_of_its_owner_is_weaker() -> None:
    order = list(Strength)
    known = judged("quillon vexley", ("Quillon Vexley",)).strength
    assert order.index(known) < order.index(judged("quillon vexley").strength)


def test_advice_is_given_only_where_it_is_needed() -> None:
    assert judged("password").advice
    assert not judged("orchid lamp quiet seventeen walnut").advice


def test_it_never_takes_long() -> None:
    for passphrase in ("a" * 10_000, "aB3$" * 18, "пароль 🗝" * 9, "1" * 72):
        assert judged(passphrase).strength in Strength
