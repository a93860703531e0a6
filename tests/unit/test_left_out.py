"""Whom a later sentence takes out of an order again, in every language, and beside it the news that must not do so."""

import pytest

from tests.unit.growth import assert_linear
from tests.unit.reading_in_short import SENDERS, in_short

#: An order for two new people, a language each.
TWO = {
    "en": "Please add Hugo Bell, hugo.bell@northlight.example, and Nina Cross, nina.cross@northlight.example.",
    "sv": "Lägg till Hugo Bell, hugo.bell@nordbygg.example, och Nina Kross, nina.kross@nordbygg.example.",
    "nb": "Legg til Hugo Bell, hugo.bell@oslofjord-regnskap.example, og Nina Kors, nina.kors@oslofjord-regnskap.example.",
    "da": "Opret Hugo Bell, hugo.bell@aarhustomrer.example, og Nina Kors, nina.kors@aarhustomrer.example.",
    "fi": "Lisätkää Hugo Bell, hugo.bell@turunsahko.example, ja Nina Risti, nina.risti@turunsahko.example.",
}


def _told(language: str, behind: str) -> list[str]:
    """What becomes of the order with some words behind it: the first names, with a question mark where a person is asked."""
    read = in_short(f"{TWO[language]}\n\n{behind}", SENDERS[language])
    return [each.replace("add_user:", "").split(" ", 1)[0] for each in read]


#: By a pronoun, by 'only Nina', or by the news that he does not come: Hugo is out, and Nina is added.
OUT = {
    "en": """Just heard from HR that Hugo turned the job down. So forget him, it's only Nina.
        PS Hugo turned the job down.
        I hear that Hugo has declined the offer.
        So it's only Nina then.
        Just Nina then.
        Nina only, sorry.
        Make that just Nina.
        Only add Nina.
        Hugo isn't joining us after all.
        Wait - Hugo changed his mind and is not coming. Only Nina then.
        Hugo just called, he got another job. Forget about him.
        Scrap Hugo, only Nina please.
        Leave him out, it's only Nina.
        Minus Hugo, please.
        Hugo has withdrawn. Nina still starts on time.""",
    "sv": """Hugo tackade nej till jobbet. Så glöm honom, det blir bara Nina.
        Hörde just att Hugo har tackat nej till tjänsten.
        Så det blir bara Nina.
        Det räcker med Nina.
        Lägg bara till Nina.
        Hugo hoppade av, så hoppa över honom.
        Vänta, Hugo har ångrat sig och kommer inte. Bara Nina alltså.
        Strunta i Hugo, bara Nina ska läggas upp.
        Hugo är inte aktuell längre.""",
    "nb": """Hugo takket nei til jobben. Så glem ham, det er bare Nina.
        Hørte nettopp at Hugo har takket nei til stillingen.
        Legg bare til Nina.
        Hugo kommer ikke likevel.
        Hugo trakk seg, så hopp over ham.
        Dropp Hugo, kun Nina takk.""",
    "da": """Hugo har sagt nej til jobbet. Så glem ham, det er kun Nina.
        Har lige hørt at Hugo har takket nej til stillingen.
        Opret kun Nina.
        Hugo kommer ikke alligevel, så ham skal I ikke oprette.
        Hugo sprang fra, så spring ham over.
        Drop Hugo, kun Nina tak.""",
    "fi": """Hugo kieltäytyi paikasta. Unohtakaa hänet, vain Nina lisätään.
        Kuulin juuri, että Hugo ei otakaan paikkaa vastaan.
        Pelkkä Nina riittää.
        Lisätkää vain Nina.
        Hugo perui, joten jättäkää hänet pois.
        Hugoa ei tarvitse lisätä.""",
}


@pytest.mark.parametrize(("language", "behind"), [(each, line.strip()) for each, lines in OUT.items() for line in lines.splitlines()])
def test_one_of_two_is_out_again(language: str, behind: str) -> None:
    assert _told(language, behind) == ["Nina"]


#: News of something else, what only one of them has, needs or may, and a reminder leave both in the order.
BOTH = {
    "en": """Please don't forget Hugo and Nina.
        Only Nina needs a phone.
        Just Nina is in Stockholm, Hugo sits in London.
        Hugo turned down the company car.
        Hugo has not declined, whatever you have heard.
        Forget her phone number, we will send it later.""",
    "sv": """Glöm inte Hugo!
        Bara Nina har telefon.
        Det är bara Nina som saknar telefon.
        Glöm inte att Hugo bara har mobil.
        Hugo kommer inte förrän på måndag.
        Bara så ni vet sitter Nina i Gävle.""",
    "nb": "Ikke glem Hugo.\nKun Nina har telefon.\nHugo kommer ikke før mandag.",
    "da": "Glem ikke Hugo.\nKun Nina har telefon.\nHugo kommer ikke før mandag.",
    "fi": "Älkää unohtako Hugoa.\nVain Ninalla on puhelin.",
}


@pytest.mark.parametrize(("language", "behind"), [(each, line.strip()) for each, lines in BOTH.items() for line in lines.splitlines()])
def test_both_stay_in_the_order(language: str, behind: str) -> None:
    assert _told(language, behind) == ["Hugo", "Nina"]


#: Where it is not plain who is out, or whether he is, a person is asked.
ASKED = [
    ("en", "Actually forget him.", ["?Hugo", "?Nina"]),
    ("en", "If Hugo turns us down I will tell you.", ["?Hugo", "?Nina"]),
    ("en", "Forget them both.", ["?Hugo", "?Nina"]),
    ("en", "Just Nina on Monday, please.", ["?Hugo", "Nina"]),
    ("en", "Hugo is not coming to the kick-off.", ["?Hugo", "Nina"]),
    ("en", "Hugo left after two days.", ["?Hugo", "Nina"]),
    ("sv", "Ta Nina men inte Hugo.", ["?Hugo", "Nina"]),
    ("nb", "Hugo sluttet etter to dager.", ["?Hugo", "Nina"]),
    ("fi", "Hän ei tulekaan.", ["?Hugo", "?Nina"]),
]


@pytest.mark.parametrize(("language", "behind", "told"), ASKED)
def test_a_person_is_asked_where_it_is_not_plain(language: str, behind: str, told: list[str]) -> None:
    assert _told(language, behind) == told


def test_only_one_of_those_who_go_stands_for_all_orders_of_the_kind() -> None:
    priya = "remove_user:Priya Nair/priya.nair@northlight.example"
    assert in_short("Please remove James and Priya. It's only Priya then.", SENDERS["en"]) == [priya]
    assert in_short("Please remove Priya. Only James.", SENDERS["en"]) == [f"?{priya}"]
    assert in_short(f"Please remove Priya. {TWO['en']} Only Nina then.", SENDERS["en"]) == [
        priya,
        "add_user:Nina Cross/nina.cross@northlight.example",
    ]


def _forget_him(times: int) -> None:
    in_short(f"{TWO['en']} " + " ".join(["Actually forget him, it is only Nina."] * times), SENDERS["en"])


def test_the_cost_of_pronouns_grows_with_their_number() -> None:
    assert_linear(_forget_him, 60)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please add him with rasmus.toft@northlight.example, and remove Priya Nair at the same time, who has gone home to Mumbai."),
        ("da", "Opret ham med rasmus.toft@aarhustomrer.example, og fjern samtidig Søren Kjær, som er rejst hjem til Mumbai."),
    ],
)
def test_who_is_removed_because_he_has_left_takes_nobody_else_along(language: str, text: str) -> None:
    colleague = {"en": "Our new colleague Rasmus Toft still lacks a login.", "da": "Vores nye kollega Rasmus Toft mangler stadig et login."}
    told = in_short(f"{colleague[language]} {text}", SENDERS[language])
    assert [each.partition(":")[0] for each in told] == ["add_user", "remove_user"]
