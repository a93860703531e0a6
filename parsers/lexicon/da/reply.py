"""Which Danish words a short answer to a question of ours says yes by, or says that something is not meant."""

from parsers.lexicon.reply_words import ReplyWords

WORDS = ReplyWords(
    yes=(
        "ja", "jo", "bekræfter", "bekræftes", "passer",
    ),
    polite=(
        "jeg", "vi", "det", "dette", "tak", "gerne", "hej", "mvh", "hilsen", "med", "venlig", "bestillingen", "hermed",
    ),
    unless=(
        "ikke", "ingen", "nej", "aldrig", "men", "hvis", "forkert", "stedet", "eller", "anden", "uden",
    ),
)  # fmt: skip
