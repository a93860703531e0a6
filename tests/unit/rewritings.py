"""Ways in which other programs and people would have written the same mail: what it asks for stays what it is."""

import re
import textwrap
from collections.abc import Callable

#: Letters as they are written on a keyboard that lacks them.
_BARE = str.maketrans({"å": "a", "ä": "a", "ö": "o", "ø": "o", "Å": "A", "Ä": "A", "Ö": "O", "Ø": "O", "é": "e", "æ": "ae", "Æ": "Ae"})

_FOOTERS = {
    "sv": "Skickat från min iPhone",
    "en": "Sent from my iPhone",
    "nb": "Sendt fra min iPhone",
    "da": "Sendt fra min iPhone",
    "fi": "Lähetetty iPhonesta",
}

_NOTICES = {
    "sv": "Detta meddelande kan innehålla konfidentiell information. Har du fått det av misstag ber vi dig ta bort det.",
    "en": "This e-mail may contain confidential information. If you have received it in error, please delete it.",
    "nb": "Denne e-posten kan inneholde konfidensiell informasjon. Er den kommet til feil person, vennligst slett den.",
    "da": "Denne e-mail kan indeholde fortrolige oplysninger. Har du modtaget den ved en fejl, bedes du slette den.",
    "fi": "Tämä viesti voi sisältää luottamuksellista tietoa. Jos olet saanut sen vahingossa, ole hyvä ja poista se.",
}

#: A reply of ours under the mail, with a word of ordering in it that is nobody's order.
_HISTORIES = {
    "sv": (
        "Den tors 5 nov. 2026 kl 10:12 skrev InExchange Kundservice <kundservice@inexchange.se>:",
        "Vill du ta bort en användare skriver du vem det gäller.",
    ),
    "en": (
        "On Thu, 5 Nov 2026 at 10:12, InExchange Support <kundservice@inexchange.se> wrote:",
        "If you want us to remove a user, please tell us who.",
    ),
    "nb": (
        "tor. 5. nov. 2026 kl. 10:12 skrev InExchange Kundeservice <kundservice@inexchange.se>:",
        "Skal vi slette en bruker, må du skrive hvem det gjelder.",
    ),
    "da": (
        "Den tors. 5. nov. 2026 kl. 10.12 skrev InExchange Kundeservice <kundservice@inexchange.se>:",
        "Skal vi slette en bruger, så skriv hvem det drejer sig om.",
    ),
    "fi": (
        "to 5. marrask. 2026 klo 10.12 InExchange Asiakaspalvelu <kundservice@inexchange.se> kirjoitti:",
        "Jos haluat poistaa käyttäjän, kerro kenestä on kyse.",
    ),
}


def _own(text: str, change: Callable[[str], str]) -> str:
    """``text`` with every line changed that is no quote."""
    return "\n".join(line if line.startswith(">") else change(line) for line in text.split("\n"))


def _wrapped(line: str) -> str:
    return "\n".join(textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False)) or line


def _history(text: str, language: str) -> str:
    head, line = _HISTORIES[language]
    return f"{text.rstrip()}\n\n{head}\n\n> {line}\n"


#: Name → (text, language) → the text as it would have been written.
REWRITINGS: dict[str, Callable[[str, str], str]] = {
    "wrapped at 72 columns (RFC 3676 4.2)": lambda text, _: _own(text, _wrapped),
    "without Nordic letters": lambda text, _: text.translate(_BARE),
    "without full stops at the lines' ends": lambda text, _: _own(text, lambda line: re.sub(r"[.!]+\s*$", "", line)),
    "without blank lines": lambda text, _: re.sub(r"\n{2,}", "\n", text),
    "with a telephone's footer": lambda text, language: f"{text.rstrip()}\n\n{_FOOTERS[language]}\n",
    "with a notice of confidence": lambda text, language: f"{text.rstrip()}\n\n{_NOTICES[language]}\n",
    "with our reply quoted below": _history,
}
