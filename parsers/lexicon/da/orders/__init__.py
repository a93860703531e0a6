"""Danish: how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.da.orders import adding, changing, doubt, ending, everyday, force, lists, mandates, people, removing, things, topics
from parsers.lexicon.order_files import gathered

WORDS = gathered(
    "da", adding, changing, doubt, ending, everyday, force, lists, mandates, people, removing, things, topics, i=people.FIRST_PERSON
)
