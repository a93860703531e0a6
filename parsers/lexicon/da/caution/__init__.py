"""Danish: words that cast doubt on an order."""

from parsers.lexicon.da.caution import doubt, left_open, others, taking_back, things, times
from parsers.lexicon.order_files import gathered_caution

WORDS = gathered_caution(doubt, left_open, others, taking_back, things, times)
