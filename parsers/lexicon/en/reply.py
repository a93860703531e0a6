"""Which English words a short answer to a question of ours says yes by, or says that something is not meant."""

from parsers.lexicon.reply_words import ReplyWords

WORDS = ReplyWords(
    yes=(
        "yes", "yep", "confirm", "confirmed", "correct",
    ),
    polite=(
        "i", "we", "it", "this", "that", "is", "thanks", "thank", "you", "please", "hi", "hello", "regards", "best", "kind", "hereby",
        "order", "the",
    ),
    unless=(
        "not", "no", "never", "don't", "dont", "isn't", "but", "if", "instead", "wrong", "or", "unless", "other", "except", "neither",
    ),
)  # fmt: skip
