"""Quotes, forwards and own words kept apart, in five languages and as the usual programs write them."""

import pytest

from parsers.reading import Part
from parsers.reply import separate
from tests.unit.growth import assert_linear

OWN = "Hej, ta bort Karl Lindqvist.\n\nMer nedanför."

#: lines that introduce an earlier mail
WROTE = [
    "Den ons 18 nov. 2026 kl 15:05 skrev InExchange Kundservice <kundservice@inexchange.se>:",
    "Den ons 18 nov. 2026 kl 15:05 skrev InExchange\nKundservice <kundservice@inexchange.se>:",
    "Den ons 18 nov. 2026 kl 15:05 skrev InExchange Kundservice <\nkundservice@inexchange.se>:",
    "Den 18 november 2026 skrev Sara Ek <sara@ekologen.example>:",
    "Den 2026-11-18 kl. 10:20, skrev Sara Ek:",
    "20 nov. 2026 kl. 11:18 skrev Anna Svensson <anna.svensson@nordbygg.example>:",
    "sara@ekologen.example skrev den 2026-11-18 10:20:",
    "Anna Berg <anna@nordbygg.example> skrev:",
    "On Wed, 18 Nov 2026 at 16:40, InExchange Kundservice <kundservice@inexchange.se>\nwrote:",
    "On 18/11/2026 16:40, Kundservice wrote:",
    "On Nov 18, 2026, at 4:40 PM, Kundservice <\nkundservice@inexchange.se\n> wrote:",
    "---- On Wed, 18 Nov 2026 14:02:50 +0100 kundservice@inexchange.se wrote ----",
    "Den 24. nov. 2026 kl. 13:44 skrev Lars Moen <lars@oslofjord-regnskap.example>:",
    "tir. 24. nov. 2026 kl. 13:44 skrev Lars Moen <lars@oslofjord-regnskap.example>:",
    "ons. 18. nov. 2026 kl. 15.05 skrev <kundservice@inexchange.se>:",
    "Den tirs. 24. nov. 2026 kl. 13.44 skrev Mette Sørensen <\nmette@aarhustomrer.example>:",
    "På 24. november 2026 på 13:44:18, Lars Moen (lars@oslofjord-regnskap.example) skrev:",
    "to 19. marrask. 2026 klo 12.00 Päivi Virtanen (paivi.virtanen@turunsahko.example) kirjoitti:",
    "Päivi Virtanen kirjoitti 24.11.2026 klo 9.15:",
    "Päivi Virtanen <paivi.virtanen@turunsahko.example> kirjoitti 24.11.2026 kello 9.15:",
    "ke 18. marrask. 2026 klo 15.05 InExchange Kundservice\n(kundservice@inexchange.se) kirjoitti:",
    "Am 24.11.2026 um 10:00 schrieb Hans Huber <hans@huber.example>:",
    "Le lun. 16 nov. 2026 à 19:42, Jean Petit <jean@petit.example>\na écrit :",
]


@pytest.mark.parametrize("line", WROTE)
@pytest.mark.parametrize("body", ["> Hej!\n>\n> Vem gäller det?\n", "\nHej!\n\nVem gäller det?\n"], ids=["marked", "bare"])
def test_a_wrote_line_and_what_follows_is_quoted(line: str, body: str) -> None:
    parts = separate(f"{OWN}\n\n{line}\n{body}", "Anna Svensson", "Sv: fråga")
    assert parts.own == OWN
    assert parts.of(Part.QUOTED) == (f"{line}\n{body}",)


@pytest.mark.parametrize(
    "line",
    [
        "Den 18 november skrev jag till er om att lägga till följande:",
        "Den 18 november 2026 kl 15:05 skrev jag till Anna Berg:",
        "Karl skrev till er:",
        "Kollegan skrev att ni ska ta bort följande:",
        "Nya användare från den 1 december 2026 kl 08:00:",
        "On Monday 18 November 2026 at 10:00 we wrote:",
        "On Monday I wrote:",
        "Den 24. november sendte vi dere en oppsigelse:",
        "Jeg skrev den 24. november 2026 til dere om følgende:",
        "Ta bort dessa den 30 november 2026:",
        "Lägg till Bengt Ek <bengt@nordbygg.example>",
        "Olen kirjoittanut teille seuraavasta:",
    ],
)
def test_a_sentence_about_writing_is_own(line: str) -> None:
    text = f"Hej!\n\n{line}\n\nBengt Ek ska bort."
    assert separate(text, "Anna Svensson").own == text


BLOCKS = [
    "Från: Maria Öberg <maria@nordbygg.example>\nSkickat: den 23 november 2026 12:58\nTill: Anna Svensson\nÄmne: inlogg",
    "*Från:* Maria Öberg <maria@nordbygg.example>\n*Skickat:* den 23 november 2026 12:58\n*Till:* Anna Svensson\n*Ämne:* inlogg",
    "________________________________\nFrån: Maria Öberg <maria@nordbygg.example>\nSkickat: 2026-11-23 12:58\nTill: Anna\nÄmne: inlogg",
    "-----Ursprungligt meddelande-----\nFrån: Maria Öberg\nSkickat: den 23 november 2026 12:58\nTill: Anna\nKopia: Karl\nÄmne: inlogg",
    "From: Maria Berg <maria@nordbygg.example>\nSent: Monday, November 23, 2026 12:58 PM\nTo: Anna\nSubject: login",
    "From: Maria Berg <maria@nordbygg.example>\nDate: Monday, 23 November 2026 at 12:58\nTo: Anna <anna@nordbygg.example>\nSubject: login",
    "-----Original Message-----\nFrom: Maria Berg\nSent: Monday, November 23, 2026 12:58 PM\nTo: Anna\nSubject: login",
    "Fra: Lars Moen <lars@oslofjord-regnskap.example>\nSendt: mandag 23. november 2026 12:58\nTil: Ingrid\nEmne: ny bruker",
    "Fra: Mette Sørensen <mette@aarhustomrer.example>\nDato: mandag, 23. november 2026 kl. 12.58\nTil: Søren\nEmne: bruger",
    "-------- Oprindelig besked --------\nFra: Mette\nDato: 23.11.2026 12.58 (GMT+01:00)\nTil: kundservice\nEmne: bruger",
    "Lähettäjä: Matti <matti@turunsahko.example>\nLähetetty: maanantai 23. marraskuuta 2026 12.58\nVastaanottaja: Päivi\nAihe: laskut",
    "Lähettäjä: Matti\nLähetetty: maanantai 23. marraskuuta 2026 12.58\nAihe: laskut",
    "Von: Hans Huber <hans@huber.example>\nGesendet: Montag, 23. November 2026 12:58\nAn: Anna\nBetreff: Zugang",
    "De : Jean Petit <jean@petit.example>\nEnvoyé : lundi 23 novembre 2026 12:58\nÀ : Anna\nObjet : accès",
    "Från: Maria Öberg\n<maria.oberg.som.har.en.lang.adress@nordbygg.example>\nSkickat: 2026-11-23 12:58\nTill: Anna\nÄmne: inlogg",
]


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize(
    ("subject", "kind"),
    [("Sv: inlogg", Part.QUOTED), ("Re: VB: inlogg", Part.QUOTED), ("VB: inlogg", Part.FORWARDED), ("Fwd: x", Part.FORWARDED)],
)
def test_a_header_block_is_quoted_or_forwarded_by_the_subject(block: str, subject: str, kind: Part) -> None:
    parts = separate(f"{OWN}\n\n{block}\n\nLägg till Viktor Hall.\n", "Anna Svensson", subject)
    assert parts.own == OWN
    assert parts.of(kind) == (f"{block}\n\nLägg till Viktor Hall.\n",)


@pytest.mark.parametrize(
    ("subject", "block", "kind"),
    [
        ("VS: laskut", "Lähettäjä: Matti\nLähetetty: ma 23.11.2026 12.58\nVastaanottaja: Päivi\nAihe: laskut", Part.QUOTED),
        ("VL: laskut", "Lähettäjä: Matti\nLähetetty: ma 23.11.2026 12.58\nVastaanottaja: Päivi\nAihe: laskut", Part.FORWARDED),
        ("VS: bruker", "Fra: Lars\nSendt: mandag 23. november 2026 12:58\nTil: Ingrid\nEmne: bruker", Part.FORWARDED),
        ("SV: bruker", "Fra: Lars\nSendt: mandag 23. november 2026 12:58\nTil: Ingrid\nEmne: bruker", Part.QUOTED),
    ],
)
def test_vs_is_a_reply_in_finnish_and_a_forward_in_norwegian(subject: str, block: str, kind: Part) -> None:
    assert separate(f"{OWN}\n\n{block}\n\nx\n", subject=subject).of(kind) == (f"{block}\n\nx\n",)


@pytest.mark.parametrize(
    "text",
    [
        "Byt adress för Karl.\n\nFrån: karl.l@nordbygg.example\nTill: karl.lindqvist@nordbygg.example\n\nTack!",
        "Hun er borte i perioden\nFra: 1. desember\nTil: 31. desember\n\nFjern henne da.",
        "Ny användare:\n\nNamn: Bengt Ek\nE-post: bengt.ek@nordbygg.example\nDatum: 1 december\nÄrende: fakturor",
        "Ärende: uppsägning\nTill: kundservice\n\nVi säger upp avtalet.",
        "From: 1 December\nTo: 31 December\n\nplease keep her account closed",
    ],
)
def test_a_few_labelled_lines_are_no_header_block(text: str) -> None:
    assert separate(text, "Anna Svensson").own == text


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Vidarebefordrat meddelande --------",
        "Vidarebefordrat brev:",
        "---------- Videresendt melding ---------",
        "Videresendt besked:",
        "---------- Välitetty viesti ----------",
        "----- Forwarded by Anna Svensson/Nordbygg on 2026-11-18 10:00 -----",
    ],
)
def test_what_stands_under_a_forward_mark_is_forwarded(mark: str) -> None:
    below = f"{mark}\nFrom: HR <hr@nordbygg.example>\nDate: Tue, 24 Nov 2026 at 08:30\n\nTa bort alla.\n"
    parts = separate(f"{OWN}\n\n{below}", "Anna Svensson", "Sv: lista")
    assert parts.own == OWN
    assert parts.of(Part.FORWARDED) == (below,)


def test_a_forward_that_html_marked_as_a_quote_is_forwarded() -> None:
    text = "För kännedom.\n\n> ---------- Forwarded message ---------\n> From: HR <hr@nordbygg.example>\n>\n> Ta bort alla.\n"
    assert separate(text, subject="Fwd: lista").of(Part.FORWARDED) == (text.partition("\n\n")[2],)
    text = (
        "För kännedom.\n\n> Från: HR <hr@nordbygg.example>\n> Skickat: 2026-11-24 08:30\n> Till: Anna\n> Ämne: lista\n>\n> Ta bort alla.\n"
    )
    assert separate(text, subject="VB: lista").of(Part.FORWARDED) == (text.partition("\n\n")[2],)
    assert separate(text, subject="Sv: lista").of(Part.QUOTED) == (text.partition("\n\n")[2],)


def test_answers_between_quotes_are_kept_in_order() -> None:
    text = (
        "Hej Linda\n\nSvar herunder.\n\n> Hvem er det, der skal slettes?\n\nSøren Kjær, soren@aarhustomrer.example. Ham må I slette.\n\n"
        "> Skal der oprettes en ny?\n\nJa tak, opret Pia Lund.\n\n> Venlig hilsen\n> Linda\n\nMvh Mette\n"
    )
    parts = separate(text, "Mette Sørensen", "Re: brugere")
    assert parts.own == (
        "Hej Linda\n\nSvar herunder.\n\nSøren Kjær, soren@aarhustomrer.example. Ham må I slette.\n\nJa tak, opret Pia Lund."
    )
    assert parts.of(Part.SIGNATURE) == ("Mvh Mette\n",)


@pytest.mark.parametrize("answer", ["Karl Lindqvist", "Anna Svensson", "ja", "Karl Lindqvist\nMaria Öberg"])
def test_a_name_between_quotes_is_an_answer_and_no_signature(answer: str) -> None:
    text = f"> Hej Anna!\n> Vem ska tas bort?\n{answer}\n> Och från när?\nfrån i dag\n"
    assert separate(text, "Anna Svensson").own == f"{answer}\n\nfrån i dag"


def test_own_words_under_the_quote_are_kept() -> None:
    assert separate("On 04/02/2026 06:26 PM, Megan One wrote:\n> Who leaves?\nKarl Lindqvist does.\n").own == "Karl Lindqvist does."


def test_a_quoted_line_that_a_program_broke_stays_quoted() -> None:
    text = "Yes.\n\n> We have received your question about the users of your company and would like\nto know who it is about\n> Regards\n"
    assert separate(text).own == "Yes."


def test_own_words_and_a_wrote_line_on_one_line_are_divided() -> None:
    parts = separate("remove Karl On Wed, Apr 4, 2012 at 3:59 PM, bob@nordbygg.example wrote:\n> Who?\n")
    assert parts.own == "remove Karl"
    assert "".join(segment.text for segment in parts.segments).startswith("remove Karl On Wed, Apr")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_segments_together_are_the_whole_text(line_end: str) -> None:
    above = "CAUTION: This email originated from outside of the organization.||Hej!||Ta bort Karl. Mvh Anna||-- |Anna||"
    below = "Den ons 18 nov. 2026 kl 15:05 skrev X <x@inexchange.se>:|> Hej|Tillägg: Eva också.||"
    text = (above + below).replace("|", line_end)
    parts = separate(text, "Anna Svensson")
    assert "".join(segment.text for segment in parts.segments) == text.replace("\r\n", "\n").replace("\r", "\n")
    assert parts.own == "Hej!\n\nTa bort Karl.\n\nTillägg: Eva också."
    assert [segment.kind for segment in parts.segments] == [Part.DISCLAIMER, Part.OWN, Part.SIGNATURE, Part.QUOTED, Part.OWN]


@pytest.mark.parametrize("text", ["", "\n", "   \n\n", ">", "-- ", "Mvh", ":", "Från:", "On wrote:"])
def test_nearly_empty_texts_are_taken_apart_too(text: str) -> None:
    parts = separate(text, "Anna")
    assert "".join(segment.text for segment in parts.segments) == text


def test_a_megabyte_of_quoted_history_is_taken_apart_in_linear_time() -> None:
    def take_apart(lines: int) -> None:
        text = "Ta bort Karl.\n\nDen ons 18 nov. 2026 kl 15:05 skrev X <x@inexchange.se>:\n" + "> somebody wrote this long ago:\n" * lines
        assert separate(text, "Anna Svensson").own == "Ta bort Karl."

    assert_linear(take_apart, 8_000)


@pytest.mark.parametrize(
    "piece",
    [
        "> quoted history line that somebody wrote long ago\n",
        "Den ons 18 nov. 2026 kl 15:05 skrev X <x@inexchange.se>\n",
        "Från: a@b.example\n",
        "Mvh\n",
        "a. ",
        "skrev: ",
        "<",
        "On Wed, ",
        "- - ",
        "____\n",
        "Anna Svensson\n",
        "This e-mail is confidential.\n",
        "\n",
        "x@y ",
    ],
)
def test_much_of_anything_is_taken_apart_in_linear_time(piece: str) -> None:
    def take_apart(size: int) -> None:
        text = "Ta bort Karl.\n\n" + piece * (size // len(piece))
        parts = separate(text, "Anna Svensson", "Sv: x")
        assert sum(len(segment.text) for segment in parts.segments) == len(text)

    assert_linear(take_apart, 60_000)


@pytest.mark.parametrize(
    "closing",
    ["Hälsningar, Tove", "Mvh Anna Svensson", "Vänliga hälsningar\nAnna", "Kind regards, Emily", "Hilsen Lars", "Terveisin Päivi", "/Anna"],
)
def test_a_closing_alone_under_a_quote_is_shown_and_not_read(closing: str) -> None:
    parts = separate(f"Ta bort Karl.\n\nDen 18 november 2026 kl. 10:20 skrev Sara Ek:\n\n> Vem?\n\n{closing}\n", "Anna Svensson")
    assert parts.own == "Ta bort Karl."
    assert parts.shown == f"Ta bort Karl.\n\n{closing}"
    assert parts.of(Part.SIGNATURE) == (f"{closing}\n",)


@pytest.mark.parametrize(
    "below",
    [
        "Mvh\nAnna Svensson\nNordbygg Entreprenad AB\n",
        "-- \nAnna Svensson\n",
        "Skickat från min iPhone\n",
    ],
)
def test_a_signature_under_a_quote_is_not_shown(below: str) -> None:
    parts = separate(f"Ta bort Karl.\n\n> Vem?\n\n{below}", "Anna Svensson")
    assert (parts.own, parts.shown) == ("Ta bort Karl.", "Ta bort Karl.")


def test_nothing_is_shown_of_a_mail_without_own_words() -> None:
    assert separate("> Ta bort Karl.\n\nMvh Anna\n", "Anna Svensson").shown == ""


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("--------------------", "Ta bort Karl.\n\n--------------------"),
        ("____________________", "Ta bort Karl."),
        ("-----Ursprungligt meddelande-----", "Ta bort Karl."),
    ],
)
def test_a_line_of_dashes_above_an_earlier_mail_may_be_typed(rule: str, shown: str) -> None:
    block = "Från: Sara Ek <sara@ekologen.example>\nSkickat: den 18 november 2026 10:20\nTill: Anna\nÄmne: konto"
    parts = separate(f"Ta bort Karl.\n\n{rule}\n{block}\n\nHej!\n", "Anna Svensson", "Sv: konto")
    assert (parts.own, parts.shown) == ("Ta bort Karl.", shown)
    assert "".join(segment.text for segment in parts.segments if segment.kind is Part.QUOTED).startswith(rule)
