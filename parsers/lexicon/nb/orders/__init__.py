"""Norwegian (Bokmål, with the common forms of Nynorsk): how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.nb.orders import adding, changing, doubt, ending, everyday, force, lists, mandates, people, removing, things, topics
from parsers.lexicon.nb.variants import VARIANTS
from parsers.lexicon.order_files import gathered

WORDS = gathered(
    "nb",
    adding,
    changing,
    doubt,
    ending,
    everyday,
    force,
    lists,
    mandates,
    people,
    removing,
    things,
    topics,
    i=people.FIRST_PERSON,
    variants=VARIANTS,
)
