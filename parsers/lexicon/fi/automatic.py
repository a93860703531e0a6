"""What machines write in Finnish: automatic answers, receipts, invitations, acknowledgements, bounces."""

from parsers.lexicon.mail_words import AutomaticWords, phrases

AUTOMATIC = AutomaticWords(
    reply_subjects=phrases("""
        automaattinen vastaus | automaattivastaus | automaattinen viesti | poissaoloilmoitus | poissaoloviesti | lomaviesti |
        automaattinen kuittaus"""),
    absence_subjects=phrases("""
        poissa | poissaolo | lomalla | loma | en ole toimistolla | en ole paikalla | poissa toimistosta | vuosilomalla | vuosiloma |
        vanhempainvapaalla"""),
    absences=phrases("""
        olen lomalla | olen vuosilomalla | olen kesälomalla | olen talvilomalla | olen joululomalla | olen poissa | olen tällä
        hetkellä poissa | olen tällä hetkellä lomalla | olen vapaalla | olen matkoilla | olen työmatkalla | olen sairauslomalla | olen
        vanhempainvapaalla | olen äitiyslomalla | olen isyyslomalla | olen hoitovapaalla | olen perhevapaalla | olen opintovapaalla |
        en ole toimistolla | en ole paikalla | en ole tavoitettavissa | en lue sähköpost | enkä lue sähköpost | luen sähköpostia
        rajoitetusti | luen sähköpostiani satunnaisesti | en ole enää | en työskentele enää | en työskentele | toimistomme on suljettu
        | olemme suljettu | olemme lomalla | lomailen"""),
    returns=phrases("""
        saakka | asti | palaan | takaisin | palattuani | tavoitettavissa jälleen | jälleen tavoitettavissa | töissä taas | paluuni"""),
    substitutes=phrases("""
        kiireellisissä | kiireellisissä asioissa | kiireisissä asioissa | kiireellistä asiaa | jos asiasi on kiireellinen | jos asia
        on kiireellinen | ottakaa yhteyttä | ota yhteyttä | olkaa yhteydessä | ole yhteydessä | yhteyttä | sijaisenani | sijaiseni |
        minua sijaistaa | poissa ollessani | poissaollessani | lomani aikana | viestejä ei välitetä | viestiäsi ei ole välitetty |
        viestiäsi ei välitetä | soita"""),
    mail_thanks=phrases("""
        kiitos viestistäsi | kiitos viestistä | kiitos viestistänne | kiitos sähköpostistasi | kiitos sähköpostistanne | kiitos
        yhteydenotostasi | kiitos yhteydenotosta | kiitos yhteydenotostanne"""),
    says_automatic=phrases("""
        tämä on automaattinen | tämä on automaattivastaus | tämä viesti on lähetetty automaattisesti | tämä viesti on luotu
        automaattisesti | automaattisesti luotu | automaattinen viesti"""),
    receipt_subjects=phrases("luettu | lukukuittaus | lukematta | ei luettu | lukuvahvistus | toimitettu"),
    receipts=phrases("on luettu | luettiin | viestisi | poistettiin lukematta | lukukuittaus | poistettu lukematta"),
    calendar_subjects=phrases("""
        hyväksytty | hylätty | alustavasti hyväksytty | alustava | kutsu | päivitetty kutsu | peruttu | peruutettu | kokouskutsu |
        uusi aika ehdotettu"""),
    acknowledgements=phrases("""
        olemme vastaanottaneet viestisi | olemme vastaanottaneet viestinne | olemme vastaanottaneet yhteydenottosi | olemme
        vastaanottaneet yhteydenottonne | olemme vastaanottaneet pyyntösi | olemme vastaanottaneet pyyntönne | olemme vastaanottaneet
        tukipyyntösi | olemme saaneet viestisi | olemme saaneet viestinne | olemme saaneet yhteydenottosi | olemme saaneet
        yhteydenottopyyntösi | viestisi on vastaanotettu | viestinne on vastaanotettu | pyyntösi on vastaanotettu | pyyntönne on
        vastaanotettu | yhteydenottosi on vastaanotettu | yhteydenottosi on kirjattu | tukipyyntösi on vastaanotettu | tukipyyntösi on
        kirjattu | palvelupyyntösi on vastaanotettu | palvelupyyntösi on kirjattu | asiasi on kirjattu | tapauksesi on luotu"""),
    contact_thanks=phrases("kiitos yhteydenotostasi | kiitos yhteydenotostanne | kiitos yhteydenotosta"),
    ticket_words=phrases("tapaus | tiketti | palvelupyyntö | tukipyyntö | tapausnumero"),
    acknowledgement_followups=phrases("""
        palaamme asiaan | palaamme | vastaamme | mahdollisimman pian | niin pian kuin | 24 tunnin | arkipäivän | työpäivän |
        tapausnumero | tikettinumero | viitenumero | palvelupyynnön numero | aihekentässä | otsikkokentässä | älä vastaa tähän |
        käsittelemme"""),
    bounce_subjects=phrases("""
        ei voitu toimittaa | ei toimitettu | toimitus epäonnistui | toimitusvirhe | toimittamaton | palautettu viesti | perille
        toimittaminen epäonnistui"""),
    bounces=phrases("""
        ei voitu toimittaa | ei voida toimittaa | toimitus epäonnistui | toimittaminen epäonnistui | osoitetta ei löydy |
        vastaanottajaa ei löydy | ei saapunut perille"""),
    no_reply_names=phrases("eivastausta | eivastauksia | alavastaa | elavastaa | eivastata | alkaavastatko"),
    asking=phrases("""
        voitteko | voisitteko | voisitko | voitko | poistakaa | poista | poistaa | lisätkää | lisää käyttäjä | lisätä | luokaa |
        muuttakaa | vaihtakaa | irtisanokaa | irtisanoa | irtisanomme | irtisanon | lopettakaa | lopetamme | sulkekaa | päättäkää |
        päivittäkää | haluan | haluamme | haluaisin | haluaisimme | saisiko | miten | kuinka | sitä ennen | ennen sitä | pyydän |
        pyydämme"""),
)
