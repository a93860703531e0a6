"""Swedish: how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.order_files import gathered
from parsers.lexicon.sv.orders import adding, changing, ending, everyday, force, lists, mandates, people, removing, things, topics

WORDS = gathered("sv", adding, changing, ending, everyday, force, lists, mandates, people, removing, things, topics, i=people.FIRST_PERSON)
