"""Which Swedish words a short answer to a question of ours says yes by, or says that something is not meant."""

from parsers.lexicon.reply_words import ReplyWords

WORDS = ReplyWords(
    yes=(
        "ja", "jadå", "japp", "jajamän", "bekräftar", "bekräftas", "stämmer",
    ),
    polite=(
        "jag", "vi", "det", "detta", "tack", "gärna", "hej", "mvh", "hälsning", "hälsningar", "med", "vänlig", "vänliga",
        "beställningen", "här",
    ),
    unless=(
        "inte", "ej", "inga", "ingen", "inget", "nej", "aldrig", "utan", "men", "om", "fel", "istället", "stället", "eller", "annan",
    ),
)  # fmt: skip
