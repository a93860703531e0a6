"""What a postscript puts right of an order: the address of whoever comes, while another goes; the day; an old address that ends."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

MARIA = "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
YLVA = "add_user:Ylva Stråhle/ylva.strahle@nordbygg.example"
SWAP = "Ut: Maria Öberg.\nIn: Ylva Stråhle, ylva.strahle@nordbyg.example\n\n"
FALK = "Lägg upp Peter Falk som ny användare hos oss, peter.falk@nordbygg.example.\n\n"
DELE = "Dele Adeyemi is joining on Monday 7 December. Please set up his login as of that date: dele.adeyemi@northlight.example\n\n"
ON_THE_14TH = "add_user:Dele Adeyemi/dele.adeyemi@northlight.example requested_on=2026-12-14"

PUT_RIGHT = [
    ("sv", f"{SWAP}RÄTTELSE: två g i nordbygg så klart => ylva.strahle@nordbygg.example", [MARIA, YLVA]),
    (
        "da",
        "Slet Søren og opret Ole Bak, ole.bak@arhustomrer.example. Rettelse: ole.bak@aarhustomrer.example",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example", "add_user:Ole Bak/ole.bak@aarhustomrer.example"],
    ),
    (
        "fi",
        "Poistakaa Matti ja lisätkää Anne Salmi, anne.salmi@turunsahk.example. Korjaus: anne.salmi@turunsahko.example",
        ["remove_user:Matti Korhonen/matti.korhonen@turunsahko.example", "add_user:Anne Salmi/anne.salmi@turunsahko.example"],
    ),
    (
        "sv",
        f"{FALK}PS. Rättelse! Såg nu att Peters adress är p.falk@nordbygg.example, så använd den och inte den jag skrev ovan. DS",
        ["add_user:Peter Falk/p.falk@nordbygg.example"],
    ),
    (
        "en",
        "Please add Wei Chen, wei@northlight.example.\n\nCorrection. The address should be w.chen@northlight.example.",
        ["add_user:Wei Chen/w.chen@northlight.example"],
    ),
    ("en", f"{DELE}EDIT: HR just told me it's Monday 14 December. So please make that the 14th, not the 7th.", [ON_THE_14TH]),
    ("en", f"{DELE}EDIT: HR just told me it's Monday 14 December.", [ON_THE_14TH]),
    (
        "en",
        "Please remove Priya on 7 December.\n\nEDIT: it's 14 December. So please make that the 14th, not the 7th.",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-12-14"],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), PUT_RIGHT)
def test_only_what_is_told_otherwise_changes(language: str, text: str, told: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == told


DOUBTED = [
    ("sv", f"{SWAP}RÄTTELSE: Maria stannar, Ylvas adress är ylva.strahle@nordbygg.example", MARIA),
    ("sv", f"{SWAP}Rättelse: karl.lindqvist@nordbygg.example ska det vara.", MARIA),
    ("sv", f"{FALK}Rättelse! Lägg inte upp honom, p.falk@nordbygg.example är redan användare.", "add_user:Peter Falk"),
    ("sv", f"{FALK}Rättelse! Han stannar på sitt gamla jobb.", "add_user:Peter Falk"),
    ("en", f"{DELE}EDIT: on 14 December I am away.", "add_user:Dele Adeyemi"),
    (
        "en",
        "Please remove Priya on 7 December.\n\nEDIT: HR just told me it's Monday 14 December for James.",
        "remove_user:Priya Nair",
    ),
]


@pytest.mark.parametrize(("language", "text", "doubted"), DOUBTED)
def test_what_is_put_right_is_in_doubt(language: str, text: str, doubted: str) -> None:
    assert any(told.startswith(f"?{doubted}") for told in in_short(text, SENDERS[language]))


SOREN = "change_user:Søren Kjær/soren@aarhustomrer.example ->email=skj@aarhustomrer.example"
OLD = [
    ("da", "Ret Sørens mail til skj@aarhustomrer.example. Den gamle bliver lukket til jul.", [SOREN]),
    ("da", "Ret Sørens mail til skj@aarhustomrer.example. Den gamle skal bruges til jul.", [f"?{SOREN}"]),
    ("da", "Ret Sørens mail til skj@aarhustomrer.example. Det skal ske til jul.", [f"?{SOREN}"]),
    (
        "sv",
        "Ändra Karls adress till kl@nordbygg.example. Den gamla stängs till jul.",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=kl@nordbygg.example"],
    ),
    (
        "fi",
        "Vaihtakaa Matin osoitteeksi mk@turunsahko.example. Vanha suljetaan jouluna.",
        ["change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->email=mk@turunsahko.example"],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), OLD)
def test_the_end_of_the_old_value_sets_no_time(language: str, text: str, told: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == told
