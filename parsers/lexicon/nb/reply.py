"""Which Norwegian words a short answer to a question of ours says yes by, or says that something is not meant."""

from parsers.lexicon.reply_words import ReplyWords

WORDS = ReplyWords(
    yes=(
        "ja", "jada", "bekrefter", "bekreftes", "stemmer",
    ),
    polite=(
        "jeg", "vi", "det", "dette", "takk", "gjerne", "hei", "mvh", "hilsen", "med", "vennlig", "bestillingen", "herved",
    ),
    unless=(
        "ikke", "ingen", "nei", "aldri", "men", "hvis", "feil", "stedet", "isteden", "eller", "annen", "uten",
    ),
)  # fmt: skip
