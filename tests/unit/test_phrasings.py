"""Rules of understanding that hold in every language: phrasings of each, and beside them the near misses that it must not reach."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, STIG, in_short

KARL = ("karl.lindqvist@nordbygg.example", "Karl Lindqvist")
SARA = ("sara@ekologen.example", "Sara Ek")

WITHDRAWN = ["other WITHDRAWS"]

ADMIN = " ->authorized=True"

#: What a question is about that points at the sentence before it: a user who may go, not the company ('we have not decided', 'with us').
POINTING = [
    (SARA, "Vi funderar på att ta bort Jonas inlogg men har inte bestämt oss. Hur går det till?", ["question topic=manage_users"]),
    (SARA, "Kanske ska vi ta bort en användare hos oss. Behöver man säga till långt i förväg?", ["question topic=other"]),
    (SARA, "Kanske ska vi ta bort en användare hos oss. Hur gör man?", ["question topic=manage_users"]),
    (SARA, "Kanske ska vi ta bort oss från er tjänst. Hur gör man?", ["question topic=cancel"]),
    (EMILY, "We may remove a user of ours but have not decided yet. How does that work?", ["question topic=manage_users"]),
    (METTE, "Måske skal vi fjerne en bruger hos os. Hvordan gør man det?", ["question topic=manage_users"]),
]

#: The noun behind words that take an order back only tells which order.
TAKEN_BACK = [
    (ANNA, "Vi vill avbryta beställningen av en ny användare.", WITHDRAWN),
    (ANNA, "Bortse från min beställning av ny användare.", WITHDRAWN),
    (ANNA, "Jag drar tillbaka min beställning av nytt inlogg till Bo Ek.", WITHDRAWN),
    (EMILY, "Please ignore my request for a new user.", WITHDRAWN),
    (EMILY, "I would like to withdraw our order for a new user, Noor Rahman, noor@northlight.example.", WITHDRAWN),
    (EMILY, "I would like to cancel the order for a new user.", WITHDRAWN),
    (INGRID, "Vi vil avbryte bestillingen av en ny bruker.", WITHDRAWN),
    (METTE, "Vi vil gerne annullere bestillingen af en ny bruger.", WITHDRAWN),
    (PAIVI, "Haluan perua tilaukseni uudesta käyttäjästä.", WITHDRAWN),
    (PAIVI, "Perukaa uuden käyttäjän tilaus.", WITHDRAWN),
    (PAIVI, "Haluan perua Basic-tilauksen.", ["cancel_agreement service=basic"]),
    (
        EMILY,
        "Disregard my earlier order. New user: Noor Rahman, noor@northlight.example.",
        ["?add_user:Noor Rahman/noor@northlight.example"],
    ),
    (EMILY, "Order a login for Noor Rahman, noor@northlight.example.", ["add_user:Noor Rahman/noor@northlight.example"]),
    (ANNA, "Kan ni avbryta beställningen av en ny användare?", ["?add_user:-/-"]),
]

#: What the sender will be able to do then is not ordered, and who wishes to become an administrator names himself.
PURPOSE = [
    (KARL, "Jag vill bli administratör så att jag kan lägga till användare.", [f"change_user:{KARL[1]}/{KARL[0]}{ADMIN}"]),
    (KARL, "Jag vill bli administratör så att jag själv kan ta bort Maria Öberg.", [f"change_user:{KARL[1]}/{KARL[0]}{ADMIN}"]),
    (KARL, "Ge mig inlogg så att jag kan avsluta avtalet.", [f"add_user:{KARL[1]}/{KARL[0]}"]),
    (EMILY, "I'd like to be an admin so I can order logins for my colleagues.", [f"change_user:{EMILY[1]}/{EMILY[0]}{ADMIN}"]),
    (
        INGRID,
        "Jeg vil gjerne bli administrator slik at jeg kan bestille brukere til kollegene mine.",
        [f"change_user:{INGRID[1]}/{INGRID[0]}{ADMIN}"],
    ),
    (
        METTE,
        "Opret mig som administrator, så jeg selv kan bestille logins til mine kolleger.",
        [f"change_user:{METTE[1]}/{METTE[0]}{ADMIN}"],
    ),
    (
        ANNA,
        "Jag ska vara ledig från januari och då måste någon annan kunna beställa.",
        ["change_user:-/- ->authorized=True requested_on=2027-01-01 from"],
    ),
    (EMILY, "I want our accountant to become an administrator.", ["change_user:-/- ->authorized=True"]),
    (EMILY, "Please help us so that we can remove Priya.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (ANNA, "Ge Karl rättigheter så att han kan lägga till användare själv.", [f"change_user:{KARL[1]}/{KARL[0]}{ADMIN}"]),
]

MARIA = "change_user:Maria Öberg/maria.oberg@nordbygg.example ->email=maria@nordbygg.example"
LARS = "change_user:Lars Moen/lars@oslofjord-regnskap.example ->email=lars.moen@oslofjord-regnskap.example"

#: Beside a change 'so that she is not locked out' forbids nothing, and who closes 'the old one' removes nobody.
OLD_VALUE = [
    (
        ANNA,
        "Maria Öbergs mejl är ändrad till maria@nordbygg.example. Den gamla, maria.oberg@nordbygg.example, läggs ner i veckan, "
        "så jag vore tacksam om ni lade om det så att hon inte blir utelåst.",
        [MARIA],
    ),
    (
        INGRID,
        "Endre Lars sin e-post til lars.moen@oslofjord-regnskap.example. Den gamle, lars@oslofjord-regnskap.example, legges ned, så sørg "
        "for at han ikke blir stengt ute.",
        [LARS],
    ),
    (
        EMILY,
        "Change James' address to james@northlight.example. The old one, james.osei@northlight.example, can be deleted, please.",
        ["change_user:James Osei/james.osei@northlight.example ->email=james@northlight.example"],
    ),
    (ANNA, "Byt Marias mejl till maria@nordbygg.example. Marias mejl ska inte bli ändrad.", [f"?{MARIA}"]),
    (
        ANNA,
        "Byt Marias mejl till maria@nordbygg.example. Den gamla användaren karl.lindqvist@nordbygg.example ska tas bort.",
        [MARIA, "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (ANNA, "Karls adress blir inte karl@nordbygg.example.", ["?other"]),
]

#: A notice that another sentence declares one, for the turn of the half-year.
DECLARED = [
    (
        STIG,
        "Larssons Lager & Logistik behöver er fram till halvårsskiftet 2027, sen säger vi upp. Räkna detta som uppsägningen.",
        ["cancel_agreement requested_on=2027-06-30"],
    ),
    (INGRID, "Vi sier opp avtalen til halvårsskiftet.", ["cancel_agreement requested_on=2027-06-30"]),
    (STIG, "Larssons Åkeri: vi säger upp avtalet under halvåret.", ["?cancel_agreement"]),
    (STIG, "Larssons Åkeri: säg upp leasingavtalet. Se detta som en uppsägning.", ["?cancel_agreement"]),
    (STIG, "Vi behöver bilen fram till halvårsskiftet, sen säger vi upp.", ["?cancel_agreement requested_on=2027-06-30"]),
]

#: Under a name and a line of dashes stands a signature, if nothing was asked above it; an order there is for a person to see.
UNDER_DASHES = [
    (SARA, "Tack, då förstår jag!\n\nSara Ek\nEkologen Konsult HB\n--\nSäg upp pappersfakturan du också.", ["THANKS"]),
    (SARA, "Tack!\nSara Ek\n--\nSäg upp avtalet.", ["ASIDE"]),
    (SARA, "Jonas slutar idag.\nSara Ek\n--\nTa bort honom.", ["ASIDE"]),
    (
        SARA,
        "Lägg till Bo Alm, bo@ekologen.example\nSara Ek\n--\nTa bort Jonas Ek.",
        ["add_user:Bo Alm/bo@ekologen.example", "remove_user:Jonas Ek/jonas@ekologen.example"],
    ),
]

PRIYA = "priya.nair@northlight.example"
MATTI = "Matti Korhonen/matti.korhonen@turunsahko.example"

#: A right, a known user and a courtesy at the end ask for the right; thanks for it, a denial and 'from' do not.
RIGHT = [
    (PAIVI, "Matille pääkäyttäjän oikeudet, kiitos.", [f"change_user:{MATTI}{ADMIN}"]),
    (ANNA, "Administratörsrättigheter till Karl, tack.", [f"change_user:{KARL[1]}/{KARL[0]}{ADMIN}"]),
    (EMILY, "Admin rights for Priya, please.", [f"change_user:Priya Nair/{PRIYA}{ADMIN}"]),
    (METTE, "Administratorrettigheder til Søren, tak.", [f"change_user:Søren Kjær/soren@aarhustomrer.example{ADMIN}"]),
    (EMILY, "Thanks for Priya's admin rights.", []),
    (EMILY, "No admin rights for Priya, please.", []),
    (ANNA, "Administratörsrättigheterna från Karl, tack.", []),
    (PAIVI, "Matille pääkäyttäjän oikeudet.", []),
]

#: What the sender tried himself without luck is an order where he asks us to do it; what somebody else tried is none.
TRIED = [
    (
        PAIVI,
        "Yritin eilen kirjautua ja poistaa Matin tunnuksen, mutta järjestelmä ei antanut tehdä sitä. Voitteko te hoitaa poiston?",
        [f"remove_user:{MATTI}"],
    ),
    (PAIVI, "Yritin poistaa Matin tunnuksen mutta en onnistunut. Voitteko tehdä sen?", [f"remove_user:{MATTI}"]),
    (PAIVI, "Yritin poistaa Matin tunnuksen, mutta järjestelmä ei antanut tehdä sitä.", [f"?remove_user:{MATTI}"]),
    (ANNA, "Jag försökte ta bort Karls inlogg men det gick inte. Kan ni göra det?", [f"remove_user:{KARL[1]}/{KARL[0]}"]),
    (ANNA, "Jag försökte ta bort Karls inlogg men det gick inte.", [f"?remove_user:{KARL[1]}/{KARL[0]}"]),
    (
        METTE,
        "Jeg prøvede at slette Sørens bruger, men det gik ikke. Kan I gøre det?",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example"],
    ),
    (ANNA, "Maria Öberg ville ta bort Karl men det gick inte. Hur gör man?", ["question topic=manage_users"]),
    (ANNA, "Jag försökte ta bort Karl men det gick inte. Kan ni göra det möjligt igen?", [f"?remove_user:{KARL[1]}/{KARL[0]}"]),
    (ANNA, "Jag försökte ta bort Karl men det gick inte. Kan ni göra det åt mig idag?", [f"remove_user:{KARL[1]}/{KARL[0]}"]),
    (ANNA, "Vår ekonomichef ville ta bort Karl.", [f"?remove_user:{KARL[1]}/{KARL[0]}"]),
    (ANNA, "Karl Lindqvist slutar idag ta bort honom", [f"remove_user:{KARL[1]}/{KARL[0]}"]),
    (ANNA, "Ta bort Karl, men inte än.", [f"?remove_user:{KARL[1]}/{KARL[0]}"]),
]


#: What is possible of an agreement is no notice, and 'is that so?' asks about it.
POSSIBLE = [
    (EMILY, "The contract can be cancelled at any time. Is that correct?", ["question topic=cancel"]),
    (EMILY, "I read that the agreement can be cancelled by mail.", ["?cancel_agreement"]),
    (EMILY, "Agreements can be cancelled by mail.", ["?cancel_agreement"]),
    (ANNA, "Jag läste att avtalet kan sägas upp via mejl.", ["?cancel_agreement"]),
    (PAIVI, "Ehtojen mukaan sopimuksen voi irtisanoa milloin vain sitoutumisajan jälkeen. Onko näin?", ["question topic=cancel"]),
    (PAIVI, "Sopimuksen voi irtisanoa milloin vain. Pitääkö paikkansa?", ["question topic=cancel"]),
    (EMILY, "Our agreement can be cancelled now.", ["cancel_agreement"]),
    (EMILY, "We no longer need the service, so the agreement can be cancelled.", ["cancel_agreement"]),
    (EMILY, "Our agreement can be cancelled as of 31 March.", ["cancel_agreement requested_on=2027-03-31"]),
    (ANNA, "Vi behöver inte tjänsten längre, avtalet kan sägas upp.", ["cancel_agreement"]),
]

MATTI_HIMSELF = ("matti.korhonen@turunsahko.example", "Matti Korhonen")

#: The sender's own login in every case of Finnish, and a language that nobody reads, whose words look like thanks.
OWN_AND_UNREAD = [
    (MATTI_HIMSELF, "En tarvitse enää tunnustani. Voitteko poistaa sen?", [f"remove_user:{MATTI}"]),
    (MATTI_HIMSELF, "Tunnustani ei enää tarvita. Poistakaa se.", [f"remove_user:{MATTI}"]),
    (MATTI_HIMSELF, "En pääse kirjautumaan tunnustani käyttäen. Voitteko korjata sen?", ["question topic=credentials"]),
    (PAIVI, "Tere! Palun kustutage kasutaja Matti Korhonen, ta ei tööta enam meie juures.", []),
    (PAIVI, "Ok, kiitos!", ["THANKS"]),
]

BERG, BERGMAN = (f"remove_user:Anders {name}/anders.{name.lower()}@larssonsakeri.example" for name in ("Berg", "Bergman"))
FIRM = ("peter@ekstromredovisning.example", "Ekström Redovisning")

#: A shared first name before the surnames of all who share it is nobody else; a firm's own address is his whose name stands beside it.
WHO_IS_WHO = [
    (STIG, "Båda mina Anders på åkeriet, Berg och Bergman, slutar. Ta bort dem.", [BERG, BERGMAN]),
    (STIG, "Våra två Anders på åkeriet, Anders Berg och Anders Bergman, har slutat. Ta bort båda två.", [BERG, BERGMAN]),
    (STIG, "Ta bort Anders på åkeriet.", ["remove_user:Anders/-"]),
    (STIG, "Anders på åkeriet slutar. Ta bort Berg.", [BERG]),
    (
        FIRM,
        "Nordbygg Entreprenad AB, 559337-1890: Lägg upp Peter Ekström, peter@ekstromredovisning.example.",
        [f"add_user:Peter Ekström/{FIRM[0]}"],
    ),
    (
        FIRM,
        "Nordbygg Entreprenad AB, 559337-1890: Lägg upp Lisa Alm. Min mejl är peter@ekstromredovisning.example.",
        ["add_user:Lisa Alm/-"],
    ),
]

NADIA = ("salongklippet@postlada.example", "Nadia Rahimi")
NOOR = "add_user:Noor Rahman/noor@northlight.example"

#: 'Instead of me' may hand over the right to order, which staff decide; where that is denied, it is a swap and nothing else.
INSTEAD_OF_ME = [
    (
        NADIA,
        "Kan ni byta så att Parisa Karimi (parisa@salongklippet.example) är användare i stället för mig? Hon ska ej kunna beställa.",
        [f"remove_user:{NADIA[1]}/{NADIA[0]}", "add_user:Parisa Karimi/parisa@salongklippet.example"],
    ),
    (
        EMILY,
        "Please make Noor Rahman, noor@northlight.example, a user instead of me. She must not be able to order anything.",
        [f"remove_user:{EMILY[1]}/{EMILY[0]}", NOOR],
    ),
    (
        INGRID,
        "Legg inn Silje Berge, silje@oslofjord-regnskap.example, i stedet for meg. Hun skal ikke kunne bestille noe.",
        [f"remove_user:{INGRID[1]}/{INGRID[0]}", "add_user:Silje Berge/silje@oslofjord-regnskap.example"],
    ),
    (EMILY, "Please make Noor Rahman, noor@northlight.example, a user instead of me.", [f"{NOOR}/AUTH"]),
]

#: How long a right is to be had is no condition; 'now' keeps another order's day away; Finnish names in small letters are found.
EVERYDAY = [
    (
        ANNA,
        "Kan Maria Öberg få behörighet att beställa ändringar så länge jag är borta?",
        [f"change_user:Maria Öberg/maria.oberg@nordbygg.example{ADMIN}"],
    ),
    (ANNA, "Ge Karl behörighet att beställa om han vill.", ["?other"]),
    (ANNA, "Ta bort Karl så länge.", ["?other"]),
    (
        SARA,
        "Jonas slutar den 31 december och Tilda Brant tar över. Lägg upp Tilda redan nu (tilda@ekologen.example) och ta bort Jonas den 31.",
        ["add_user:Tilda Brant/tilda@ekologen.example", "remove_user:Jonas Ek/jonas@ekologen.example requested_on=2026-12-31"],
    ),
    (PAIVI, "voitteko poistaa matin tunnukset heti, lähti tänään", [f"remove_user:{MATTI}"]),
    (
        ANNA,
        "Ta bort Karl. Jag hittar inte er senaste faktura, kan ni skicka en kopia?",
        [f"remove_user:{KARL[1]}/{KARL[0]}", "question topic=invoice"],
    ),
]

#: 'de' is 'you' in Nynorsk and 'they' in Bokmål
NYNORSK = [
    (
        INGRID,
        "Lars Moen har slutta. De kan stengje brukaren, eg treng han ikkje.",
        ["remove_user:Lars Moen/lars@oslofjord-regnskap.example"],
    ),
    (INGRID, "Lars har sluttet. De kan slette ham selv, sier de.", ["?remove_user:Lars Moen/lars@oslofjord-regnskap.example"]),
    (INGRID, "Me sluttar hjå dykk. Kan de stadfesta?", ["cancel_agreement"]),
]

#: Who is taken away is told by a pronoun before the verb; 'at' the company says only where from, and ends no agreement.
TAKEN_FROM = [
    (STIG, "Anders Berg har slutat. Han ska bort hos Larssons Åkeri.", ["remove_user:Anders Berg/anders.berg@larssonsakeri.example"]),
    (STIG, "Från Larssons Åkeri stryker ni Anders Berg.", ["remove_user:Anders Berg/anders.berg@larssonsakeri.example"]),
    (EMILY, "Priya has left. She should be removed from our account.", [f"remove_user:Priya Nair/{PRIYA}"]),
    (METTE, "Søren er stoppet. Ham kan I slette hos Aarhus Tømrer.", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
]

RULES = [
    TAKEN_FROM,
    EVERYDAY,
    INSTEAD_OF_ME,
    WHO_IS_WHO,
    POINTING,
    TAKEN_BACK,
    PURPOSE,
    OLD_VALUE,
    DECLARED,
    UNDER_DASHES,
    RIGHT,
    TRIED,
    POSSIBLE,
    OWN_AND_UNREAD,
    NYNORSK,
]


@pytest.mark.parametrize(("sender", "text", "expected"), [phrasing for rule in RULES for phrasing in rule])
def test_a_phrasing_is_understood_as_its_rule_says(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected
