"""Swedish: words that cast doubt on an order."""

from parsers.lexicon.order_files import gathered_caution
from parsers.lexicon.sv.caution import doubt, left_open, others, taking_back, things, times

WORDS = gathered_caution(doubt, left_open, others, taking_back, things, times)
