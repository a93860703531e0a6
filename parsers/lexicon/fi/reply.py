"""Which Finnish words a short answer to a question of ours says yes by, or says that something is not meant."""

from parsers.lexicon.reply_words import ReplyWords

WORDS = ReplyWords(
    yes=(
        "kyllä", "joo", "juu", "vahvistan", "vahvistamme", "vahvistetaan",
    ),
    polite=(
        "minä", "me", "se", "tämän", "tilauksen", "kiitos", "kiitän", "hei", "terveisin", "ystävällisin", "näin", "on",
    ),
    unless=(
        "ei", "emme", "eikä", "älä", "älkää", "vaan", "mutta", "jos", "väärin", "tai", "toinen",
    ),
)  # fmt: skip
