"""Finnish: how one closes accounts, terminates agreements, winds up, and orders another service."""

from parsers.lexicon.fi import verbs
from parsers.lexicon.order_words import words

END_BASE = (
    words(
        """lopettakaa | lopeta | lopettaisitteko | lopettaisitko | sulkekaa | sulje | sulkisitteko | sulkisitko | sulkekaapa |
        päättäkää | päättäisittekö | katkaiskaa | katkaisisitteko | lakkauttakaa | lakkauta | lakkauttaisitteko | keskeyttäkää |
        saisiko … suljettua | saisimmeko … suljettua | saisiko … lopetettua | saisimmeko … lopetettua | saisiko … suljetuksi"""
    )
    + verbs.base(verbs.END)
    + verbs.base(verbs.PUT, "poikki")
    + verbs.base(verbs.PUT, "katki")
    + verbs.base(verbs.PUT, "kiinni")
    + verbs.base(verbs.PUT, "päättymään")
    + verbs.base(verbs.PUT, "loppumaan")
)
END_SAID = (
    words(
        """lopettaa | lopettamaan | lopetamme | lopetan | sulkea | sulkemaan | suljemme | suljen | päättää | päätämme | päätän |
        päättämään | lakkauttaa | lakkautamme | katkaista | lopettako | sulkeko | suljeta | lopeteta | lopettaisitte |
        sulkisitte | suljette | lopetatte | päättyköön | lopettelemme | lopetellaan"""
    )
    + verbs.said(verbs.END)
    + verbs.said(verbs.PUT, "poikki")
    + verbs.said(verbs.PUT, "katki")
    + verbs.said(verbs.PUT, "kiinni")
    + verbs.said(verbs.PUT, "päättymään")
    + verbs.said(verbs.PUT, "loppumaan")
)
END_PASSIVE = (
    words(
        """suljetaan | lopetetaan | lakkautetaan | päätetään | pitäisi lopettaa | pitäisi … lopettaa | tulee sulkea | täytyy
        sulkea | pitää sulkea | on suljettava | lopetettaisiin | suljettaisiin | suljettavaksi | lopetettavaksi | voidaan
        päättää | voi päättää | voi … päättää | voidaan … päättää | pitäisi … päättää | tulisi … päättää | voisi päättää | pitäisi
        päättää | tulee päättää | tulisi päättää | on päätettävä |
        päätettäväksi | päätetään sopimu* | sopimus päätetään | sopimuksen voi lopettaa | voidaan lopettaa | voi lopettaa |
        saa lopettaa | voisi lopettaa | voitaisiin lopettaa | pitäisi saada kiinni | pitää saada kiinni"""
    )
    + verbs.passive(verbs.END, modals=verbs.OBLIGING)
    + verbs.passive(verbs.PUT, "poikki")
    + verbs.passive(verbs.PUT, "kiinni")
)
END_NOUN = words(
    """lopetus | lopetuksen | lopettaminen | lopettamista | lopettamisen | sulkeminen | sulkemista | sulkemisen | päättäminen
        | päättämistä | päättämisen | päättyminen | päättymisestä | lakkauttaminen | lakkautus | lopetusilmoitus |
        lopettamisilmoitus | lopettelu | sulkupyyntö | lopetuspyyntö | tilin sulku | tilin sulkemi* | sulku | sulkupyynnön"""
) + verbs.noun(verbs.END)
CANCEL_BASE = (
    words(
        """antakaa … päättyä | antakaa … raueta | antaa … päättyä | irtisanokaa | irtisano | irtisanoisitteko |
        irtisanoisitko | sanokaa irti | sanokaa … irti | sano irti | sano … irti |
        sanoisitteko irti | sanoisitteko … irti | peruuttakaa | peruuta | peruuttaisitteko | perukaa | peru | peruisitteko |
        purkakaa | pura | saisiko … irtisanottua | saisimmeko … irtisanottua | saisiko … peruttua"""
    )
    + verbs.base(verbs.CANCEL)
    + verbs.base(verbs.SAY, "irti")
)
CANCEL_SAID = (
    words(
        """saatamme … päätökseen | saatan … päätökseen | annamme … päättyä | annamme … raueta | irtisanomme | irtisanon |
        sanomme irti | sanomme … irti | sanon irti | sanon … irti | sanoudumme irti |
        irtisanoudumme | peruutamme | perumme | peruutan | perun | puramme | irtisanoa | irtisanomaan |
        irtisanovamme | sanoa irti | sanoa … irti | sanomaan irti | peruuttaa | peruuttamaan | perua | perumaan
        | purkaa | luovumme | luovun | luopua | luopumaan | eroamme | jätämme palvelu* | lopettaa … käyttä* |
        lopetamme … käyttä* | lopetamme … käytön | emme jatka sopimu* | emme jatka palvelu* | emme enää jatka
        sopimu* | emme enää jatka palvelu* | emme jatka enää sopimu* | emme uusi sopimu* | emme halua jatkaa
        sopimu* | emme halua jatkaa palvelu* | en jatka sopimu* | en jatka palvelu* | eroon | irtaantua |
        irtaudumme | irtautua | irtisanoko | irtisanota | irtisanoisin | irtisanoisimme | irtisanotte |
        irtisanoisitte | irtisanoo | irtisanovat | sanoo irti | sanoo … irti | sanoutuu irti | irtisanoutuu | ei
        uusita sopimu* | ei jatketa sopimu* | ei jatketa palvelu* | ei enää jatketa sopimu* | ei jatketa enää
        sopimu* | ei enää uusita sopimu* | ei uusita enää sopimu* | ei uudisteta sopimu* | emme uudista sopimu*
        | ei jatka sopimu* | ei uusi sopimu* | emme tule jatkamaan sopimu* | emme aio jatkaa sopimu* | emme tule
        uusimaan sopimu* | emme aio uusia sopimu* | sopimusta ei jatketa | sopimusta ei uusita | sopimusta ei
        enää jatketa | palvelua ei jatketa | tilausta ei jatketa | tilausta ei uusita | lakkaamme käyttämästä |
        lopetamme palvelun* | lopetamme tilau* | luopuu | luovutaan | päätämme sopimu* | emme halua uusia
        sopimu* | emme halua enää olla asiak* | emme halua olla enää asiak* | en halua enää olla asiakas |
        päätämme asiakkuu* | päätämme tilau* | irti sopimu* | päätämme yhteisty* | lopetamme yhteisty*"""
    )
    + verbs.said(verbs.CANCEL)
    + verbs.said(verbs.SAY, "irti")
)
CANCEL_PASSIVE = (
    words(
        """pitäisi irtisanoa | pitäisi … irtisanoa | pitäisi sanoa irti | pitäisi … sanoa irti | irtisanotuksi | irtisanottavaksi |
        irtisanotaan | sanotaan irti | perutaan | pitäisi perua | pitäisi peruuttaa"""
    )
    + verbs.passive(verbs.CANCEL, modals=verbs.OBLIGING)
    + verbs.passive(verbs.SAY, "irti", modals=verbs.OBLIGING)
)
CANCEL_NOUN = words(
    """irtisanominen | irtisanomista | irtisanomisen | irtisanomisesta | irtisanomisemme | irtisanomisilmoitus |
        irtisanomisilmoituksen | irtisanomispyyntö | irtisanonta | irtisanonnan | sopimus irti | basic pois päältä | basic pois |
        basic irti | basic poikki | sopimus poikki | sopimus katki |
        sopimuksemme irti | palvelu poikki |
        tilaus poikki | sopimuksen irtisanominen | peruutus |
        peruutuksen | peruuttaminen | peruuttamista | peruminen | perumista | purkaminen | luopuminen"""
) + verbs.noun(verbs.CANCEL)
TERMS = words(
    """irtisanomisaika* | irtisanomisajan | irtisanomisaj* | irtisanomiseh* | sopimuskau* | sopimuskausi* | määräaikai* |
        sitoutumisaika* | sitoutumisaj*"""
)
EXPIRE_PASSIVE = words(
    """päättyy | päättyisi | päättyä | päättyvän | päättyväksi | loppuu | umpeutuu | raukeaa | saa päättyä | saa loppua | voi
        päättyä | voi loppua | annetaan päättyä | päättyköön | loppukoon | annamme sopimuksen päättyä | saa raueta | päätetään
        päättymään | loppuisi | loppua | umpeutua | umpeutumaan"""
)
CLOSE_DOWN = words(
    """lopettaa toiminnan | lopettaa toimintansa | lopetamme toiminnan | lopettanut toimintansa | lopettaneet toiminnan |
        toiminta päättyy | toiminta loppuu | toiminta on loppunut | toimintamme päättyy | toimintamme loppuu | ajamme alas |
        yritystoiminta loppuu | yritystoiminta päättyy | yritys lopettaa | lopetamme yritystoiminnan | purkautuu | puretaan |
        lopetettu toiminta | toiminta on lopetettu | toiminta lopetetaan | toiminta lopetettiin | liiketoiminta loppuu |
        liiketoiminta päättyy | liiketoiminta on loppunut | liiketoiminta lopetetaan | lopetamme liiketoiminn* | lopetin
        toiminnan | lopetan toiminnan | lopetan yritystoiminn* | lopetan toiminimen | lopetamme toimintamme | lopetimme
        toiminnan | lopetimme toimintamme | yritys lopetettu | yritys on lopetettu | yritys lopetetaan | firma lopetetaan |
        firma lopettaa | firma on lopetettu | pistämme lapun luukulle | laitamme lapun luukulle | lappu luukulla | lappu
        luukulle | laitettiin lappu luukulle | ajetaan alas | ajettu alas | purettu"""
)
UPGRADE = words(
    """päivittää palvelu* | päivittää … basic* | päivittäkää … basic* | päivitämme … basic* | päivitys basic* |
        päivittäisittekö … basic* | korottaa | laajentaa | laajentaisimme | laajennamme | ylempään palvelu* | ylempään
        paketti* | siirtyä … basic* | siirrymme … basic* | vaihtaa … basic* | vaihtakaa … basic* | päivittää free* |
        päivittää ilmais* | siirtyä maksullis* | siirrymme maksullis* | päivitetään … basic* | nostaa … basic* |
        nostakaa … basic* | vaihdamme … basic* | siirtyä ilmais* | päivittää … sopimu* | upgrade* | upgreid* | vaihtaa
        laajem* | laajempaan | isompaan paket* | laajempaan paket* | laajempaan palvelu* | isompaan palvelu* |
        päivittää tili* | päivittää tilimme | päivittää paket* | päivitetään paket* | korkeampaan | premium* | nostaa
        tasoa | nostaa palvelutaso* | paremman paketin | parempaan paket* | vaihdettua … basic* | päivitettyä … basic*
        | muutettua … basic* | nostettua … basic* | siirrettyä … basic* | muuttaa … basic* | vaihtuu … basic* | vaihto
        … basic* | siirtyminen … basic* | siirrytään … basic* | vaihdetaan … basic* | freestä basiciin | ilmaisesta
        basiciin | ilmaisversiosta | siirtyä basiciin | vaihtaa basiciin | freestä basic-* | pääsen basic* | pääsemme
        basic* | pääsisin basic* | pääsisimme basic* | saan basic* | saamme basic* | saisin basic* | saisimme basic* |
        hankkia basic* | hankin basic* | ottaa basic* | otan basic* | basiciin siirty* | siirtyä … basiciin | mennä
        basic* | vaihdan … basic* | vaihtaisin … basic* | siirryn … basic* | siirtyisin … basic* | siirtyisimme …
        basic*"""
)
ORDER_SERVICE = words(
    """tilaamme | tilaan | tilata | ostaa | hankkia | hankimme | ottaa käyttöön | otamme käyttöön | ottaisimme käyttöön |
        haluamme käyttöömme | haluaisimme käyttöömme | siirrymme … integroi* | siirtyä … integroi* | siirrymme … integrated* |
        siirtyä … integrated* | haluamme … integroidun palvelu* | haluaisimme … integroidun palvelu* |
        haluaisin … integroidun palvelu*"""
)
