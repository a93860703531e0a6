"""What stands around a Finnish mail: quote lines, closings, what is no signature, form labels."""

from parsers.lexicon.fi.automatic import AUTOMATIC
from parsers.lexicon.mail_words import FormWords, MailWords, NoticeWords, QuoteWords, SignatureWords, phrases

QUOTE = QuoteWords(
    wrote=phrases("kirjoitti | kirjoittaa | lähetti | kirjoitti seuraavaa | on kirjoittanut"),
    wrote_starts=phrases("""
        ma | ti | ke | to | pe | la | su | maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai |
        maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina | sunnuntaina | klo"""),
    pronouns=phrases("minä | sinä | hän | me | te | he | joku | kukaan"),
    from_labels=phrases("lähettäjä"),
    sent_labels=phrases("lähetetty | päiväys | päivämäärä | pvm | päivä"),
    to_labels=phrases("vastaanottaja | vastaanottajat"),
    copy_labels=phrases("kopio | piilokopio"),
    subject_labels=phrases("aihe | otsikko"),
    other_labels=phrases("vastausosoite | tärkeys | liitteet | vastaus osoitteeseen"),
    original_marks=phrases("alkuperäinen viesti | alkuperäinen sähköposti | alkuperäinen sähköpostiviesti"),
    forward_marks=phrases("""
        välitetty viesti | edelleenlähetetty viesti | välitetty sähköposti | alkaa välitetty viesti | välitetyn viestin alku |
        edelleenlähetetyn viestin alku | lähetetty edelleen"""),
    forward_prefixes=phrases("vl | välitetty | edelleenlähetetty"),
    reply_prefixes=phrases("vs | vast | vastaus"),
)

SIGNATURE = SignatureWords(
    run_on_closings=phrases(
        "terv. | terv | yst. terv. | yst terv | yst.terv. | terveisin | ystävällisin terveisin | parhain terveisin | ystävällisesti"
    ),
    closings=phrases("""
        terveisin | terveiset | ystävällisin terveisin | ystävällisesti | parhain terveisin | yst. terv. | yst.terv. | yst terv |
        yst.terveisin | yst. terveisin | kunnioittavasti | lämpimin terveisin | aurinkoisin terveisin | hyvin terveisin | terv. | terv
        | t. | t: | t | yt | yst | hyvää päivänjatkoa | hyvää päivän jatkoa | mukavaa päivänjatkoa | hyvää viikonloppua | mukavaa
        viikonloppua | kivaa viikonloppua | mukavaa päivää | hyvää päivää jatkossakin"""),
    thanks=phrases("""
        kiitos | kiitos etukäteen | kiitos jo etukäteen | kiitos avusta | kiitoksia | kiitos paljon | suuri kiitos | paljon kiitoksia
        | kiitän | kiittäen | kiitoksin | kiitos ja"""),
    sent_from=phrases("lähetetty | hanki outlook | lähetetty minun"),
    devices=phrases("puhelin | puhelimesta | laitteesta"),
    joiners=phrases("ja"),
    contact_labels=phrases("""
        puh | puhelin | matkapuhelin | gsm | vaihde | faksi | fax | s-posti | sähköposti | email | kotisivut | www | osoite |
        käyntiosoite | postiosoite | pl | laskutusosoite | verkkolaskuosoite | y-tunnus | ly-tunnus | alv-nro | alv-tunnus"""),
    titles=phrases("""
        toimitusjohtaja | talousjohtaja | talouspäällikkö | talous | taloushallinto | kirjanpitäjä | kirjanpito | controller |
        toimistosihteeri | toimistopäällikkö | toimistoassistentti | sihteeri | hankinta | ostaja | osto | ostopäällikkö |
        asiakaspalvelu | pesänhoitaja | asianajaja | selvitysmies | lakimies | yrittäjä | omistaja | puheenjohtaja | myyjä | myynti |
        projektipäällikkö | palkanlaskija | palkanlaskenta | reskontranhoitaja | hallinto | it-päällikkö | ja | varatuomari"""),
    company_forms=phrases("oy | oyj | ky | ay | tmi | ry | osk | osuuskunta | yhtiö | kunta | kaupunki | säätiö | rf"),
    role_names=phrases("toimisto | talous | lasku | laskut | asiakaspalvelu | myynti | palkat | kirjaamo | hankinta"),
    addressing=phrases("sinun | teidän"),
    speaking=phrases("minä | minut | minun | me | meidän | meille | kiitos | pyydän | pyydämme"),
    sentence_words=phrases("""
        minä | me | te | hän | he | se | ne | hänet | hänen | minun | meidän | teidän | heidän | minut | meille | teille | hänelle |
        on | ovat | oli | olen | olemme | olisi | ei | emme | en | eivät | älkää | älä | pitää | täytyy | tulee | voi | voitte |
        voitteko | voisitte | voisitteko | saisiko | saako | haluan | haluamme | haluaisin | haluaisimme | että | joka | jos | kun |
        ps | p.s. | huom | nb | poistakaa | poista | poistaa | poistettava | poisto | pois | lisätkää | lisää | lisätä | lisäys |
        luokaa | luoda | muuttakaa | muuta | muuttaa | muutos | vaihtakaa | vaihda | vaihtaa | irtisanokaa | irtisano | irtisanoa |
        irtisanomme | irtisanon | irtisanominen | lopettakaa | lopetamme | lopettaa | sulkekaa | päättäkää | päivittäkää | vahvistakaa
        | lähettäkää | soittakaa | myös | lisäksi | sekä | sijaan | tilalle | uusi | uudet | uuden | käyttäjä | käyttäjän | käyttäjät
        | käyttäjiä | tunnus | tunnukset | sopimus | sopimuksen | tili | tilin | unohdin | lopettanut"""),
    disclaimers=phrases("""
        käsittelee henkilötietoja | käsittelemme henkilötietoja |
        tämä viesti on tarkoitettu | tämä sähköposti on tarkoitettu | tämä sähköpostiviesti on tarkoitettu | tämä sähköpostiviesti ja
        sen liitteet | tämä sähköposti ja sen liitteet | tämä viesti ja sen liitteet | tämä viesti liitteineen | tämä sähköpostiviesti
        liitteineen | tämä viesti voi sisältää | tämä viesti saattaa sisältää | tämä sähköposti voi sisältää | tämä sähköposti saattaa
        sisältää | tämä sähköpostiviesti voi sisältää | tämä sähköpostiviesti saattaa sisältää | viesti on luottamuksellinen | jos et
        ole viestin | jos ette ole viestin | jos et ole tarkoitettu vastaanottaja | jos olet saanut tämän viestin vahingossa | jos
        olette saanut tämän viestin | mikäli olet saanut tämän viestin | mikäli et ole | ajattele ympäristöä ennen kuin tulostat |
        ajattele ympäristöä | harkitse ennen tulostamista | tietosuojaselosteemme | lue lisää henkilötietojen käsittelystä |
        viruksista vapaa | virukseton"""),
    banners=phrases("""
        tämä viesti tulee organisaation ulkopuolelta | tämä viesti on lähetetty organisaation ulkopuolelta | ulkoinen lähettäjä |
        ulkoinen viesti | älä avaa linkkejä tai liitteitä | et saa usein sähköpostia osoitteesta"""),
    list_footers=phrases("peruuta tilaus | peruuta uutiskirje | postituslista | sait tämän viestin, koska | saat tämän viestin, koska"),
)

NOTICE = NoticeWords(
    itself=phrases("""
        tämä viesti | tämä sähköposti | tämän viestin | tämän sähköpostin | viesti | viestin | sähköposti | sähköpostin |
        sähköpostiviesti"""),
    secret=phrases("luottamukselli | salassapidettäv | salassapitovelvo"),
    meant=phrases("vain | ainoastaan | yksinomaan | tarkoitettu"),
    recipient=phrases("vastaanottaja | henkilölle"),
    not_recipient=phrases("""
        et ole oikea vastaanottaja | ette ole oikea vastaanottaja | et ole viestin vastaanottaja | ette ole viestin vastaanottaja |
        et ole tarkoitettu vastaanottaja | ette ole tarkoitettu vastaanottaja | et ole aiottu vastaanottaja | et ole vastaanottaja"""),
    condition=phrases("jos | mikäli"),
    received=phrases("sait | saitte | saanut | saaneet | tullut | vastaanottanut | päätynyt | lähetetty"),
    mistaken=phrases("vahingossa | erehdyksessä | virheellisesti | väärälle | väärään | erehdyksestä"),
    sender=phrases("lähettäjä | lähettäjälle"),
    people=phrases("""
        hän | hänet | hänen | häntä | hänelle | käyttäjä | käyttäjän | käyttäjät | tili | tilin | sopimus | sopimuksen"""),
)

FORM = FormWords(
    name=phrases("nimi | koko nimi | etu- ja sukunimi | yhteyshenkilö | lähettäjä | nimesi"),
    email=phrases("sähköposti | sähköpostiosoite | s-posti | email | e-mail | sähköpostisi"),
    phone=phrases("puhelin | puhelinnumero | puh | matkapuhelin | gsm | puhelinnumerosi"),
    company=phrases("yritys | yrityksen nimi | yhtiö | organisaatio | yrityksesi"),
    number=phrases("y-tunnus | ytunnus | y tunnus | rekisterinumero | ly-tunnus | alv-tunnus"),
    subject=phrases("aihe | otsikko | asia | yhteydenoton aihe | kategoria"),
    message=phrases("viesti | viestisi | kuvaus | kysymys | kommentti | teksti | lisätiedot"),
    yours=phrases("sinun"),
)

MAIL = MailWords(
    language="fi",
    quote=QUOTE,
    signature=SIGNATURE,
    notice=NOTICE,
    automatic=AUTOMATIC,
    form=FORM,
    greetings=phrases("hei | moi | terve | päivää | hyvää päivää | huomenta | hyvää huomenta | hyvä vastaanottaja | moikka | tervehdys"),
)
