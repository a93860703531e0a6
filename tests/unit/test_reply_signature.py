"""Signatures and notices cut, and no order cut with them, in five languages."""

import pytest

from parsers.reading import Part
from parsers.reply import separate

ORDER = {
    "sv": "Ta bort Karl Lindqvist.",
    "en": "Please remove Karl Lindqvist.",
    "nb": "Kan dere fjerne Lars Moen?",
    "da": "Slet venligst Søren Kjær.",
    "fi": "Poistakaa Matti Korhonen.",
}

SIGNATURES = [
    ("sv", "Anna Svensson", "Mvh\nAnna"),
    ("sv", "Anna Svensson", "Mvh Anna S"),
    ("sv", "Anna Svensson", "M.v.h. Anna"),
    ("sv", "Anna Svensson", "/Anna"),
    ("sv", "Anna Svensson", "/anna"),
    ("sv", "Anna Svensson", "/Anna på Nordbygg"),
    ("sv", "Anna Svensson", "Hälsn. Anna"),
    ("sv", "Anna Svensson", "Halsningar Anna"),
    ("sv", "Anna Svensson", "Ha en fin dag!\n/Anna på Nordbygg"),
    ("sv", "Anna Svensson", "Hälsningar från byrån\nAnna"),
    ("sv", "Anna Svensson", "Anna"),
    ("sv", "Anna Svensson", "Anna Svensson\nNordbygg Entreprenad AB 559337-1890"),
    ("sv", "Svensson, Anna", "A. Svensson"),
    ("sv", "", "Med vänlig hälsning / Best regards\n\nAnna Svensson"),
    (
        "sv",
        "Anna Svensson",
        "Med vänlig hälsning\n\nAnna Svensson\nRedovisningsansvarig\n_______________\nNordbygg Entreprenad AB\nOrg.nr 559337-1890\n"
        "Hamngatan 4, 541 30 Skövde\nTel 0500-17 40 61 | Mobil 070-174 06 61\nanna.svensson@nordbygg.example\nwww.nordbygg.example",
    ),
    ("sv", "Anna Svensson", "Vänligen\nAnna Svensson\nE-post: ekonomi@nordbygg.example\nBesöksadress:\nStorgatan 1"),
    ("sv", "Anna Svensson", "Skickat från min iPhone"),
    ("sv", "Anna Svensson", "Anna\n\nHämta Outlook för iOS<https://aka.ms/o0ukef>"),
    ("sv", "Nordbygg ekonomi", "Med vänlig hälsning\nAnna Svensson\nEkonomi i Skövde"),
    ("en", "Emily Carter", "Best regards,\nEmily Carter\nHead of IT, Northlight Media"),
    ("en", "Emily Carter", "Kind regards\n\nEmily\n\n--\nEmily Carter | Finance Manager | +46 70 174 06 20"),
    ("en", "Emily Carter", "Cheers\nEmily"),
    ("en", "Emily Carter", "Best,\nEmily"),
    ("en", "Emily Carter", "BR Emily"),
    ("en", "Emily Carter", "Sent from my Samsung Galaxy smartphone."),
    ("en", "Emily Carter", "Get Outlook for Android"),
    ("en", "Emily Carter", "Emily Carter\nFinance Manager\nemily.carter@northlight.example"),
    ("en", "Emily Carter", "-- \nEmily Carter\nWe make media that people remember."),
    ("nb", "Ingrid Haugen", "Med vennlig hilsen\nIngrid Haugen\nOslofjord Regnskap AS\nOrg.nr. 919 704 594"),
    ("nb", "Ingrid Haugen", "Hilsen Ingrid"),
    ("nb", "Ingrid Haugen", "Mvh Ingrid Haugen\nDaglig leder"),
    ("nb", "Ingrid Haugen", "Sendt fra min iPad"),
    ("nb", "Ingrid Haugen", "Ingrid\n\nSkaff deg Outlook for iOS"),
    ("da", "Mette Sørensen", "Venlig hilsen\nMette Sørensen, bogholder"),
    ("da", "Mette Sørensen", "Med venlig hilsen\n\nMette Sørensen\nAarhus Tømrer ApS\nCVR-nr. 34 93 08 48\nTlf. 86 17 40 60"),
    ("da", "Mette Sørensen", "Vh Mette"),
    ("da", "Mette Sørensen", "De bedste hilsner\nMette"),
    ("da", "Mette Sørensen", "Sendt fra min iPhone"),
    ("da", "Mette Sørensen", "Mette\n\nHent Outlook til iOS"),
    ("fi", "Päivi Virtanen", "Ystävällisin terveisin\nPäivi Virtanen\nToimistopäällikkö\nTurun Sähköhuolto Oy\nPuh. 040 123 4500"),
    ("fi", "Päivi Virtanen", "Terveisin Päivi"),
    ("fi", "Päivi Virtanen", "T. Päivi"),
    ("fi", "Päivi Virtanen", "t. päivi"),
    ("fi", "Päivi Virtanen", "Yst. terv. Päivi Virtanen"),
    ("fi", "Päivi Virtanen", "Lähetetty iPhonesta"),
    ("fi", "Päivi Virtanen", "Päivi\n\nHanki Outlook for Android"),
]


@pytest.mark.parametrize(("language", "name", "signature"), SIGNATURES)
def test_a_signature_is_set_aside(language: str, name: str, signature: str) -> None:
    parts = separate(f"Hej!\n\n{ORDER[language]}\n\n{signature}\n", name)
    assert parts.own == f"Hej!\n\n{ORDER[language]}"
    assert "".join(parts.of(Part.SIGNATURE)) == f"{signature}\n"
    assert parts.shown == parts.own


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("Anna Svensson", "Mvh\nAnna\n\nPS. Ta bort Karl också.", "PS. Ta bort Karl också."),
        ("Anna Svensson", "Mvh\nAnna\n\nPS Karl Lindqvist ska bort", "PS Karl Lindqvist ska bort"),
        (
            "Anna Svensson",
            "Mvh Anna\n\nNya användare:\nBengt Ek, bengt.ek@nordbygg.example",
            "Nya användare:\nBengt Ek, bengt.ek@nordbygg.example",
        ),
        ("Anna Svensson", "Mvh\nAnna\n\nbengt.ek@nordbygg.example", "bengt.ek@nordbygg.example"),
        ("Anna Svensson", "Mvh\nAnna\nBengt Ek bengt.ek@nordbygg.example", "Bengt Ek bengt.ek@nordbygg.example"),
        ("Anna Svensson", "Hälsningar Anna\n\n- Bengt Ek\n- Eva Holm", "- Bengt Ek\n- Eva Holm"),
        ("Anna Svensson", "Vänligen ta bort Karl Lindqvist", "Vänligen ta bort Karl Lindqvist"),
        ("Anna Svensson", "-- \nAnna\n\nKan ni ta bort Karl?", "Kan ni ta bort Karl?"),
        ("Emily Carter", "Best regards\nEmily\n\nOne more thing: please cancel Basic.", "One more thing: please cancel Basic."),
        ("Emily Carter", "Cheers\nEmily\n\nRemove Priya", "Remove Priya"),
        ("Emily Carter", "Best Western Skövde should be added", "Best Western Skövde should be added"),
        ("Emily Carter", "Regards\nEmily\n\nWho is our contact?", "Who is our contact?"),
        ("Ingrid Haugen", "Hilsen Ingrid\n\nPS: Fjern Lars også", "PS: Fjern Lars også"),
        ("Ingrid Haugen", "Mvh\nIngrid\n\nKan dere si opp avtalen?", "Kan dere si opp avtalen?"),
        ("Mette Sørensen", "Vh Mette\n\nOg slet Søren", "Og slet Søren"),
        ("Mette Sørensen", "Med venlig hilsen\nMette\n\nVi vil også opsige aftalen.", "Vi vil også opsige aftalen."),
        ("Päivi Virtanen", "T. Päivi\n\nPs. Poistakaa myös Matti", "Ps. Poistakaa myös Matti"),
        ("Päivi Virtanen", "Terveisin\nPäivi\n\nIrtisanomme sopimuksen", "Irtisanomme sopimuksen"),
    ],
)
def test_an_order_under_a_signature_is_own(name: str, text: str, kept: str) -> None:
    own = separate(f"Hej!\n\nEn fråga.\n\n{text}\n", name).own
    assert own.endswith(kept)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Anna Svensson", "Kan ni ta bort följande användare?\n\nKarl Lindqvist\nMaria Öberg"),
        ("Anna Svensson", "Ta bort dessa:\n\nAnna Svensson\nKarl Lindqvist"),
        ("Anna Svensson", "Lägg till en användare.\n\nBengt Ek\nbengt.ek@nordbygg.example\n070-174 06 61"),
        ("Anna Svensson", "Ny användare:\n\nNamn: Bengt Ek\nE-post: bengt.ek@nordbygg.example\nTelefon: 070-174 06 61"),
        ("Anna Svensson", "Vi säger upp avtalet för\n\nNordbygg Entreprenad AB\n559337-1890"),
        ("Nordbygg", "Vi säger upp avtalet.\n\nNordbygg Entreprenad AB\n559337-1890"),
        ("Lars Moen", "Her er de nye brukerne\n- Silje Berge\n- Lars Berg"),
        ("Emily Carter", "Two new users, please\n\nTom Reyes, tom.reyes@northlight.example\nHanna Wirén, hanna@wirenbooks.example"),
        ("Emily Carter", "Sent from my desk, is much easier than my mobile phone."),
        ("Anna Svensson", "Skickat från oss i går, har ni fått det?"),
        ("Lars Moen", "Ny bruker hos oss\n\nLars Berg"),
        ("Anna Svensson", "Anna"),
        ("Anna Svensson", "Tack!"),
    ],
)
def test_what_an_order_consists_of_is_no_signature(name: str, text: str) -> None:
    assert separate(f"{text}\n", name).own == text


CONTACTS = "Tel. 0911-12 34 50\nwww.ekologen.example"


@pytest.mark.parametrize(
    "entries",
    ["Ekologen AB\nSupport / kundtjänst", "Me Claire Fontaine\nMaison du Lac", "Bageri | konditori", "Direktor • Ekologen AB"],
)
def test_contacts_under_a_line_of_dashes_are_a_signature(entries: str) -> None:
    block = f"------------\n\n{entries}\n\n{CONTACTS}\n"
    parts = separate(f"Ta bort Karl.\n\n{block}", "Sara Ek")
    assert parts.own == "Ta bort Karl."
    assert parts.of(Part.SIGNATURE) == (block,)


@pytest.mark.parametrize(
    "entries",
    ["Karl ska inte vara kvar", "Ta bort Karl Ek", "anna ska in", "Vem har hand om det?", "Anna och Karl / de slutar båda två nu"],
)
def test_words_under_a_line_of_dashes_stay_own(entries: str) -> None:
    text = f"Hej!\n\n------------\n\nEkologen AB\n{entries}\n\n{CONTACTS}"
    assert separate(text, "Sara Ek").own == text


def test_company_and_number_above_the_closing_are_own() -> None:
    text = "Härmed säger vi upp avtalet.\n\nNordbygg Entreprenad AB\n559337-1890\n\nMed vänlig hälsning\nAnna Svensson\n"
    assert separate(text, "Anna Svensson").own == "Härmed säger vi upp avtalet.\n\nNordbygg Entreprenad AB\n559337-1890"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Lägg till Elin Kvist, elin.kvist@nordbygg.example. /Anna\n", "Lägg till Elin Kvist, elin.kvist@nordbygg.example."),
        ("Kan dere oppdatere den? Mvh Ingrid\n", "Kan dere oppdatere den?"),
        ("Tack! Mvh Anna\n", "Tack!"),
        ("Thanks for the help! Best regards, Emily Carter\n", "Thanks for the help!"),
    ],
)
def test_a_closing_at_the_end_of_a_line_is_cut_off_it(text: str, own: str) -> None:
    assert separate(text, "Anna Svensson").own == own


def test_thanks_are_own_words() -> None:
    assert separate("Thanks,\nEmily\n", "Emily Carter").own == "Thanks,"
    assert separate("Toppen!\n\nTack för hjälpen\nAnna\n", "Anna Svensson").own == "Toppen!\n\nTack för hjälpen"
    assert separate("Toppen!\n\nTack,\nAnna\n", "").own == "Toppen!\n\nTack,"


@pytest.mark.parametrize(
    "notice",
    [
        "This e-mail and any attachment is confidential.\nIf you are not the intended recipient, delete it.",
        "Detta e-postmeddelande kan innehålla konfidentiell information. Om du inte är rätt mottagare,\nvänligen ta bort det.",
        "Denne e-posten kan inneholde konfidensiell informasjon. Hvis du ikke er rett mottaker, vennligst slett den.",
        "Denne e-mail kan indeholde fortrolige oplysninger. Hvis du ikke er den rette modtager, bedes du slette den.",
        "Tämä viesti on tarkoitettu vain vastaanottajalle. Jos et ole viestin oikea vastaanottaja, poista se.",
        "När du kommunicerar med oss via e-post behandlar vi dina uppgifter. Läs mer på nordbygg.example.",
        "Please consider the environment before printing this e-mail.",
        "Virusfri. www.avast.example",
        "_______________________________________________\nEkonomi mailing list\nekonomi@nordbygg.example",
        "--\nYou received this message because you are subscribed to the group Ekonomi.\nTo unsubscribe, send a mail.",
    ],
)
def test_notices_are_disclaimers(notice: str) -> None:
    parts = separate(f"Hej!\n\nTa bort Karl.\n\nMvh\nAnna\n\n{notice}\n", "Anna Svensson")
    assert parts.own == "Hej!\n\nTa bort Karl."
    assert "".join(parts.of(Part.DISCLAIMER)) == f"{notice}\n"


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments from strangers.",
        "You don't often get email from anna@nordbygg.example. Learn why this is important",
        "Detta meddelande kommer från en extern avsändare. Klicka inte på länkar eller öppna bilagor.",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_banner_above_takes_nothing_below_with_it(banner: str, gap: str) -> None:
    assert (
        separate(f"{banner}{gap}Ta bort Karl Lindqvist från vårt konto.\n", "Anna Svensson").own
        == "Ta bort Karl Lindqvist från vårt konto."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Please treat this as confidential: we want to remove Karl.",
        "Vi vill ha mindre papper, tänk om ni kunde avsluta brevutskicken.",
        "Ta bort Karl. Han är på en mejl som heter info@nordbygg.example.",
    ],
)
def test_own_words_about_secrets_and_paper_are_no_disclaimer(text: str) -> None:
    assert separate(text).own == text


def test_an_order_above_a_notice_in_the_same_paragraph_is_own() -> None:
    text = "Ta bort Karl Lindqvist.\nDetta e-postmeddelande kan innehålla konfidentiell information.\n"
    assert separate(text).own == "Ta bort Karl Lindqvist."


@pytest.mark.parametrize(
    ("name", "address", "below"),
    [
        ("Emily Carter", "emily.carter@northlight.example", "Cancel your old phone agreement today and switch to Northlight!"),
        ("Anna Svensson", "anna.svensson@nordbygg.example", "Säg upp ditt gamla avtal och byt till Nordbygg i dag!"),
        ("Mette Sørensen", "mette@aarhustomrer.example", "Opsig din gamle aftale, og lad Aarhus Tømrer klare taget!"),
    ],
)
def test_a_cry_for_the_writers_own_firm_under_his_name_is_no_order(name: str, address: str, below: str) -> None:
    text = f"A question about the invoice, can you call me?\n\n{name}\n{below}"
    assert separate(text, name, "", address).own == "A question about the invoice, can you call me?"


@pytest.mark.parametrize(
    "below",
    [
        "Please cancel our agreement for Northlight!",
        "Cancel Northlight's agreement today!",
        "Remove Priya Nair from Northlight, would you!",
        "We want you to close the account of Northlight!",
        "Cancel your agreement with us today!",
    ],
)
def test_an_order_under_the_name_is_no_advertisement(below: str) -> None:
    text = f"A question about the invoice, can you call me?\n\nEmily Carter\n{below}"
    assert below in separate(text, "Emily Carter", "", "emily.carter@northlight.example").own
