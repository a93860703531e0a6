"""Finnish: how customers order, ask, wish, doubt and tell.

A Finnish imperative ('poistakaa') is never an infinitive ('poistaa'): the bare infinitives stand under ``…_said``, which orders only behind
a wish or a polite question ('haluamme poistaa'), so 'yritin poistaa' orders nothing. Politeness is often an ending ('poistaisitteko'), and
so is 'we' ('irtisanomme'); such words stand under both concepts. Not listed are words that folding makes into names ('mikä' is Mika).
"""

from parsers.lexicon.fi.orders import adding, changing, doubt, ending, everyday, force, lists, mandates, people, removing, things, topics
from parsers.lexicon.order_files import gathered

WORDS = gathered(
    "fi", adding, changing, doubt, ending, everyday, force, lists, mandates, people, removing, things, topics, i=people.FIRST_PERSON
)
