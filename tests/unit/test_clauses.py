"""With which force a verb is said: one sentence a row, its language, the words of the verb and how they are meant."""

import pytest

from parsers.clauses import force_of
from parsers.force import Force
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View
from parsers.phrase_book import book
from parsers.tokens import sentences

ROWS = [
    ("sv", "Ta bort Karl.", "remove_base", Force.ORDER),
    ("sv", "Kan ni ta bort Karl?", "remove_base", Force.ORDER),
    ("sv", "Ta inte bort Karl.", "remove_base", Force.NEGATED),
    ("sv", "Hur tar man bort en användare?", "remove_said", Force.QUESTION),
    ("sv", "Ta bort Karl om han vill det.", "remove_base", Force.CONDITION),
    ("sv", "Vi funderar på att säga upp avtalet.", "cancel_base", Force.CONSIDER),
    ("sv", "Vi säger upp avtalet.", "cancel_said", Force.ORDER),
    ("sv", "Vi bad er förra veckan att ta bort Karl.", "remove_base", Force.REPORT),
    ("sv", "Ta bort Karl? Nej.", "remove_base", Force.QUESTION),
    ("sv", "Undvik att ta bort Karl.", "remove_base", Force.NEGATED),
    ("en", "Please cancel our agreement.", "cancel_base", Force.ORDER),
    ("en", "Do not cancel our agreement.", "cancel_base", Force.NEGATED),
    ("en", "If the price goes up we will cancel the agreement.", "cancel_base", Force.CONDITION),
    ("en", "We are considering to cancel the agreement.", "cancel_base", Force.CONSIDER),
    ("en", "How do we cancel the agreement?", "cancel_base", Force.QUESTION),
    ("en", "My boss wants us to cancel the agreement.", "cancel_base", Force.OTHERS),
    ("en", "Tell Visma to cancel the agreement.", "cancel_base", Force.OTHERS),
    ("en", "Please do nto cancel our agreement.", "cancel_base", Force.NEGATED),
    ("en", "These browser plugins add a toolbar to every account.", "add_base", Force.WEAK),
    ("en", "Hello guys add Mark Hill.", "add_base", Force.ORDER),
    ("en", "As agreed with our managers remove Priya Nair.", "remove_base", Force.ORDER),
    ("nb", "Kan dere slette brukeren til Lars?", "remove_base", Force.ORDER),
    ("nb", "Ikke slett brukeren til Lars.", "remove_base", Force.NEGATED),
    ("nb", "Hvis prisen øker, sier vi opp avtalen.", "cancel_said", Force.CONDITION),
    ("da", "Vil I slette Sørens bruger?", "remove_base", Force.ORDER),
    ("da", "Slet ikke Sørens bruger.", "remove_base", Force.NEGATED),
    ("da", "Hvis prisen stiger, opsiger vi aftalen.", "cancel_said", Force.CONDITION),
    ("fi", "Poistakaa Matin tunnus.", "remove_base", Force.ORDER),
    ("fi", "Älkää poistako Matin tunnusta.", "remove_said", Force.NEGATED),
]


@pytest.mark.parametrize(("language", "text", "concept", "force"), ROWS, ids=[row[1] for row in ROWS])
def test_force_of_a_verb(language: str, text: str, concept: str, force: Force) -> None:
    lexicon = LEXICONS[language]
    view = View(sentences(text)[0], book(lexicon.orders, lexicon.caution))
    marks = view.all(concept)
    assert marks, [mark.concept for mark in view.marks]
    assert force_of(view, max(marks, key=lambda mark: mark.words)) is force
