"""Words by which a short answer to a question of ours says yes, or says that something is not meant; words only, a tuple a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ReplyWords:
    """One language's words for a short answer; compared after ``parsers.fold``."""

    language: str
    #: words of which one begins an answer that confirms
    yes: tuple[str, ...]
    #: words that may stand beside a yes
    polite: tuple[str, ...]
    #: words that make any short answer unsafe to follow: negations, conditions, contrasts
    unless: tuple[str, ...]


REPLY_WORDS = (
    ReplyWords(
        "sv",
        yes=("ja", "jadå", "japp", "jajamän", "bekräftar", "bekräftas", "stämmer"),
        polite=(
            "jag",
            "vi",
            "det",
            "detta",
            "tack",
            "gärna",
            "hej",
            "mvh",
            "hälsning",
            "hälsningar",
            "med",
            "vänlig",
            "vänliga",
            "beställningen",
            "här",
        ),
        unless=(
            "inte",
            "ej",
            "inga",
            "ingen",
            "inget",
            "nej",
            "aldrig",
            "utan",
            "men",
            "om",
            "fel",
            "istället",
            "stället",
            "eller",
            "annan",
        ),
    ),
    ReplyWords(
        "en",
        yes=("yes", "yep", "confirm", "confirmed", "correct"),
        polite=(
            "i",
            "we",
            "it",
            "this",
            "that",
            "is",
            "thanks",
            "thank",
            "you",
            "please",
            "hi",
            "hello",
            "regards",
            "best",
            "kind",
            "hereby",
            "order",
            "the",
        ),
        unless=(
            "not",
            "no",
            "never",
            "don't",
            "dont",
            "isn't",
            "but",
            "if",
            "instead",
            "wrong",
            "or",
            "unless",
            "other",
            "except",
            "neither",
        ),
    ),
    ReplyWords(
        "nb",
        yes=("ja", "jada", "bekrefter", "bekreftes", "stemmer"),
        polite=("jeg", "vi", "det", "dette", "takk", "gjerne", "hei", "mvh", "hilsen", "med", "vennlig", "bestillingen", "herved"),
        unless=("ikke", "ingen", "nei", "aldri", "men", "hvis", "feil", "stedet", "isteden", "eller", "annen", "uten"),
    ),
    ReplyWords(
        "da",
        yes=("ja", "jo", "bekræfter", "bekræftes", "passer"),
        polite=("jeg", "vi", "det", "dette", "tak", "gerne", "hej", "mvh", "hilsen", "med", "venlig", "bestillingen", "hermed"),
        unless=("ikke", "ingen", "nej", "aldrig", "men", "hvis", "forkert", "stedet", "eller", "anden", "uden"),
    ),
    ReplyWords(
        "fi",
        yes=("kyllä", "joo", "juu", "vahvistan", "vahvistamme", "vahvistetaan"),
        polite=("minä", "me", "se", "tämän", "tilauksen", "kiitos", "kiitän", "hei", "terveisin", "ystävällisin", "näin", "on"),
        unless=("ei", "emme", "eikä", "älä", "älkää", "vaan", "mutta", "jos", "väärin", "tai", "toinen"),
    ),
)
