"""Confidentiality notices in words of their own, and own words that look like them."""

import pytest

from parsers.disclaimer import disclaimer_lines

NOTICES = [
    "Denne e-posten er kun ment for mottakeren. Har du fått den ved en feil, vennligst slett den og gi beskjed til avsender.",
    "E-posten er konfidensiell og kun for adressaten. Er du ikke rett mottaker, ber vi deg slette den.",
    "Konfidensielt. Har du mottatt denne meldingen ved en feiltakelse, slett den og varsle avsender.",
    "Dersom denne e-posten er feilsendt, ber vi om at du sletter den og varsler avsenderen.",
    "Innholdet i denne meldingen er taushetsbelagt og bare beregnet på adressaten.\nSlett meldingen om du har fått den ved et uhell.",
    "Detta mejl är endast avsett för mottagaren. Har du fått det av misstag, vänligen radera det och meddela avsändaren.",
    "Det här meddelandet är konfidentiellt. Om det har hamnat fel, ta bort det och meddela avsändaren.",
    "Denna e-post kan innehålla konfidentiell information och är avsedd enbart för adressaten. Är du "
    "inte rätt mottagare ber vi dig radera mejlet.",
    "Mejlet kan innehålla sekretessbelagd information. Har ni fått mejlet av misstag, radera det.",
    "Har du fått det här mejlet av misstag? Radera det och hör av dig till avsändaren.",
    "Om du felaktigt har mottagit detta mail ber vi dig ta bort det omgående.",
    "Denne mail er kun til modtageren. Har du fået den ved en fejl, så slet den venligst og giv afsenderen besked.",
    "Denne besked er fortrolig. Hvis du har modtaget den ved en fejl, bedes du slette den og underrette afsender.",
    "Mailen er alene beregnet for adressaten. Er du ikke rette modtager, bedes du slette den.",
    "Er mailen havnet hos dig ved en fejl, bedes du slette den og kontakte afsender.",
    "Fortroligt: Har du fejlagtigt modtaget denne e-mail, bedes du straks slette den.",
    "This email is for the named recipient only. If it has reached you by mistake, please delete it and let the sender know.",
    "Confidential. If you've got this by mistake please delete it and tell the sender.",
    "This mail is meant only for the addressee. Please delete it if you are not the addressee.",
    "If you are not the named addressee you should not disseminate, distribute or copy this e-mail.",
    "The contents of this message are private. Should you have received it in error, kindly remove it "
    "from your system and inform the sender.",
    "This e-mail is intended only for the person\nor entity to which it is addressed.\nPlease delete all copies if received in error.",
    "Please delete this email and notify the sender if it was sent to you in error.",
    "Tämä sähköposti on tarkoitettu vain vastaanottajalle. Jos sait sen vahingossa, poista se ja ilmoita lähettäjälle.",
    "Viesti on tarkoitettu ainoastaan vastaanottajalleen. Jos viesti on tullut sinulle erehdyksessä, "
    "poistathan sen ja ilmoitat lähettäjälle.",
    "Luottamuksellinen. Mikäli olet saanut viestin virheellisesti, hävitä se ja ilmoita asiasta lähettäjälle.",
    "Jos tämä viesti on tullut sinulle vahingossa, ole hyvä ja poista se.",
    "Sähköposti sisältää luottamuksellista tietoa. Jos olet saanut sen erehdyksessä, pyydämme poistamaan sen.",
]


@pytest.mark.parametrize("ruled", [False, True])
@pytest.mark.parametrize("divider", [" ", "\n"])
@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_is_no_own_words(notice: str, divider: str, ruled: bool) -> None:
    written = notice.replace(". ", f".{divider}")
    lines = ["Hej!", "", "Ta bort Karl.", "", "Mvh Ingrid", "", *(["-----"] if ruled else []), *written.split("\n")]
    assert disclaimer_lines(lines) == set(range(6, len(lines)))


@pytest.mark.parametrize(
    "text",
    [
        "Ändra e-posten, den är felaktig. Ta bort Karl.",
        "Om ni har fått mejlet om honom av misstag: ta inte bort honom.",
        "Detta mejl är konfidentiellt. Ta bort mig som användare.",
        "Please remove Karl. This email is confidential.",
        "If you got the email by mistake, don't delete him.",
        "Hvis du har fått mailen ved en feil, skal han likevel slettes.",
        "If you are not the right recipient of this, please forward it to whoever removes users.",
        "This mail is about a recipient of invoices. Please remove Karl.",
        "You received my last mail in error, please delete it.",
        "If you have received my order of yesterday by mistake, please ignore it.",
        "If you've received the order from Karl by mistake, please delete his user.",
        "Detta mejl gäller en mottagare av fakturor. Ta bort Karl.",
        "Ni fick förra mejlet av misstag, radera det.",
        "Jag skickade detta mejl av misstag, ta inte bort Karl.",
        "Dere fikk den forrige mailen ved en feil, slett den.",
        "I fik min mail ved en fejl, slet den.",
        "Saitte edellisen viestin vahingossa, poistakaa se.",
        "Tämä viesti koskee Karlia, poistakaa hänet.",
    ],
)
def test_own_words_of_mistakes_and_recipients_are_no_notice(text: str) -> None:
    assert disclaimer_lines(["Hej", "", text]) == set()
