"""The small words by which a language is told, for our five and for the others that may arrive (whose orders a person reads)."""

from types import MappingProxyType

#: language → words that are frequent in it; how much a word tells is computed from how few languages share it
FUNCTION_WORDS = MappingProxyType(
    {
        "sv": """henne oss mig dig nej igen aldrig blev bli gå ut sa fått bytt avtalen mobilen jobbar fortfarande tusen ring
            årsskiftet super
            och att det som en ett på är av för med den till inte om har de ni er vi jag han hon hans hennes kan ska skall vill från
            hos också även men eller när var vad hur varför vår vårt våra min mitt mina här där nu så ej efter bort lägg lägga ta
            tar slutat hej tack hälsning hälsningar vänlig vänliga mvh vänligen användare konto kontot avtal avtalet uppsägning säga
            upp säger ändra ändras byt byta ny nya nytt heter behöver snälla härmed gärna adress adressen mejl företag företaget
            inlogg inloggning fråga bolaget faktura fakturor lösenord skulle kunna blir blivit finns får gör göra sedan sen detta
            denna dessa sig skickat hälsn undrar önskar kollega""",
        "en": """am about into just then there when been being thinking we'd i'm the and to of a in is that for it you with on this be
            are as have not we i our your can please could would from by or an at will has was he she his her they their if what how
            do does my me us thanks thank regards hello hi dear best kind remove add user users account cancel agreement change new
            address name no longer left who which where need needs should also any but all get them him want like subscription
            company""",
        "nb": """gå høre komme må gang regning årsskiftet adgang
            og å at det som en et på er av for med den til ikke om har de dere deres vi jeg han hun hans hennes kan skal vil fra hos
            også men eller når var hva hvordan hvorfor vår vårt våre min mitt mine her der nå så etter bort legg legge fjern fjerne
            slette opprett sluttet slutta hei takk hilsen vennlig vennligst bruker brukeren brukere konto avtale avtalen oppsigelse
            si opp sier endre endres bytt ny nye nytt heter trenger herved gjerne adresse adressen e-post firma selskapet innlogging
            spørsmål passord ønsker tilgang tilgangen regnskapsfører noen blitt mvh dersom hvis være gjøre få får ble bli oss eit
            ikkje eg vere frå kva korleis me dykk dykkar brukar deg meg seg nei ut noe ho dei noko nokon ein vart blei skulle ville
            kunne bare allerede lenger lenge jobber jobbar gjelder gjør mottatt bekreftelse bekrefte kontoen avtaler selskap
            bedriften regnskap regnskapet hvem hvilken hvilke både denne disse mellom etternavn navn navnet nummer mobilnummer
            tilganger innloggingen pålogging oppgave beskjed mail mailen virker fungerer fortsatt igjen neste siste uke måned
            begynner begynte hjelp hjelpe fint fått kommer fikk gikk ennå endring endringer stenge stenges deaktivere opprette
            opprettes fjernes slettes oppdatere herfra kollega tilbake hele alt deaktiveres sagt sa egentlig bruke brukes lengre
            hvorvidt snarest kanskje vurderer besluttet mulig mye mer veldig takke flere avsluttet avsluttes rettigheter blir
            slettet fjernet dag systemet ta tar av lage lag sett satt sette fjerner sletter oppretter vennligst skulle hadde vært
            fortsatt epost mailadresse eposten nummeret mobilen heisann tusen håper gjerne slutter brukerne avslutt ikkje dykkar eg hjå
            seie seia leggje leggja ynskjer treng sluttar brukaren brukarar avtala noe kven frå dokker dåkker æ itj kor sånn slik
            ham henne dem der faktura fakturaer fakturaen overtar tok mottaker ring ringe ferie kansellere hver hos istedet
            istedenfor dette snill mens fordi siden enda bare flytte oppdater fiks ordne ordner velkommen kundeforhold
            abonnement abonnementet ved under over selv man godt sende sender sendt samt mange straks starter""",
        "da": """dette fordi mobilen slutter ring velkommen
            og at det som en et på er af for med den til ikke om har de i jer jeres vi jeg han hun hans hendes kan skal vil fra hos
            også men eller når var hvad hvordan hvorfor vores min mit mine her der nu så efter væk tilføj tilføje slet slette
            oprette opret stoppet hej tak hilsen venlig venligst bruger brugeren brugere konto aftale aftalen opsigelse opsige
            opsiger ændre ændres ny nye nyt hedder behøver hermed gerne adresse adressen mail firma firmaet virksomhed login
            spørgsmål adgangskode ønsker adgang adgangen bogholder nogen blevet mvh vh hvis være gøre få får blev blive os hedde
            kunne må bedes fået udgangen dig mig sig nej ud noget nogle jo skulle ville bare kun allerede længere arbejder gælder
            gør modtaget bekræftelse bekræfte kontoen aftaler selskab virksomheden regnskab hvem hvilken hvilke både denne disse
            mellem efternavn navn navnet nummer mobilnummer adgange loginet besked mailen virker fungerer stadig igen næste sidste
            uge måned begynder begyndte hjælp hjælpe fint kommer fik gik endnu ændring ændringer lukke lukkes sletter slettes
            oprettes opdatere kodeord kollega bedt meget måske findes stopper afmelde skifte altså lige cvr vedhæftet tusind tilbage
            vender hele alt brug bruge fratrådt hurtigst muligt snarest sagt siger egentlig overvejer besluttet mere bedre rigtig
            fjerne fjern fjernes spærre spær spærret nedlægge
            nedlæg afmeldt tilføjes tilføjet medarbejder medarbejdere ansat starter hvornår hvorfor vide høre tjekke sende sender
            sendt faktura fakturaer fakturaen ved uden under over mod mens idet samt selv siden sådan ude mange lavet laver gang gange
            dem man været godt lidt aldrig endelig desværre heldigvis hurtig hurtigt straks udløb årsskiftet opsiges opsagt ophøre
            ophør pågældende abonnement abonnementet afmelding oprettelse sletning vedr
            foråret lukket ham hende dejligt dag slettet oprettet fjernet gå komme lave lav ringe mailadressen skift flere bede
            deaktivere faktura fakturaer fakturaen rettigheder selskabet regning regninger super afsluttet afsluttes bliver systemet""",
        "fi": """väärä väärin väärän oikea oikein oikean tämän tuo tuon ollut olivat olisi olisin olemme olette ollaan oltiin tule
            tulee tulevat saa saada saanut saatu saimme sain antaa annettu ottaa otettu ota voimme voin voitte voivat pitää
            pitäisi täytyy tulisi kannattaa emmekä enkä ettekä eivätkä eikö ettei siksi silti vaikka kunnes kunhan ennen aikana
            kautta mukaan vastaan ilman kanssa luona päällä paljon vähän monta jokin joku jotain mikään mitään kukaan toinen
            toisen muut muita muuta muun oma oman omaa itse itsensä itselleni tänään huomenna eilen pian heti viikko viikolla
            kuukausi kuukauden vuosi vuoden päivää päivänä aamulla illalla jatkossa jälleen edelleen lähettää lähetti lähetämme
            lähetetty soittaa kirjoittaa kertoa kertokaa sanoi sanottu tietää tiedä tiedoksi tietoa odottaa odotellaan odotan
            odotamme asia asian asiaa asiasta asiat juttu homma laskulla laskulle laskulta laskuja laskut laskusta laskunne
            laskullanne viite viitenumero puhelinnumero nimeä nimen uutta uudet vanha vanhan entinen nykyinen teidät meidät
            häneltä hänestä heiltä niin näin kyllä joo juu okei selvä hienoa kiva viikonloppua päivänjatkoa yhteistyöstä avusta
            nopeasti mahdollisimman pahoittelut anteeksi valitettavasti onneksi tosiaan oikeastaan varmaan ilmeisesti tietysti
            lisäksi samalla samoin kuitenkin siellä täältä tänne sinne teillä toimii onnistuu onnistu menee tehdä tehty teette
            teemme tein saapui olla jäi jää jäävät käyttää käytämme käytetä käyttöön käytössä tarvita tarvitse tarvitaan vastaa
            hoitaa hoidan
            ja on ei että se hän ne me te minä olen olemme ovat oli tai mutta jos kun kuin mitä miten missä miksi voisitteko
            voitteko voiko kiitos terveisin terv hei moi ystävällisin käyttäjä käyttäjäksi käyttäjän tunnus tunnuksen tunnukset
            sopimus sopimuksen sopimuksemme irtisanomme irtisanoa irtisanominen poistakaa poistaa lisätkää lisätä vaihtaa vaihtakaa
            muuttaa uusi uuden sähköposti sähköpostiosoite osoite yritys yrityksen yrityksemme meidän meille meillä teidän hänen
            hänet tämä tämän myös enää enkä eikä ole kanssanne palvelu palvelun haluamme haluan pyydän tarvitsee pitäisi kysymys
            salasana salasanan lasku laskun nyt vielä sekä joka siis sitten voi vai kaikki hänelle nimi puhelin emme eivät älkää älä
            en et ette minun minulle minulla sinun heidän heidät heille teille teitä teiltä meiltä meitä siitä sitä sen siihen siinä
            tästä tässä tällä täällä jotta koska mikäli joten vaan vain ehkä noin hieman kuinka mistä milloin kuka kenen paljonko
            onko voinko saako voisitko voitko saisiko saisimmeko pyydämme pyytäisin haluaisin haluaisimme toivomme tarvitsemme
            tarvitsisimme ystävällisesti hyvä hyvää päivää huomenta terve terveiset arvoisa vastaanottaja asiakaspalvelu etukäteen
            mukavaa poista lisää vaihda muuttakaa muuta päivittäkää päivittää päivitä poisto lisäys muutos irtisanon irtisanokaa
            sanomme irti lopettaa lopettakaa lopettanut lopetti lähtenyt lähti töissä töistä eläkkeelle työntekijä työntekijämme
            kirjanpitäjä numero numeron käyttäjää käyttäjät käyttäjiä käyttäjätunnus käyttäjätunnuksen tunnusta tunnuksensa tilin
            tilimme yhtiö yhtiön yhtiömme firma firman asiakas konkurssi konkurssiin selvitystilaan pois tilalle jälkeen alkaen asti
            mennessä lähtien päivä kuun loppuun vuoden lukien luokaa luoda tehkää avata antakaa pääse kirjautumaan kirjautuminen
            laskutus vahvistus vahvistaa terveisiä yst kunnioittavasti jo aina juuri samalla lisäksi kuitenkin siksi heti pian
            tänään huomenna viime ensi alla ohessa liitteenä tiedoksi asia asian asiaan ettei oikein tuli tulee täytyy pitää olisi
            ollut""",
        "de": """aus unserem unserer unseren arbeitet mehr bei uns bitte entfernen löschen hinzufügen guten tag mit freundlichen
        freundliche sehr geehrte möchten können sie nicht ist sind wird werden dass wenn oder aber noch kein keine einen einem zum
        zur vom beim ab bis seit weil denn dann dort hier jetzt kündigen vertrag benutzerin mitarbeiter der die das und ist nicht
        wir sie ich ein eine zu mit für auf von den dem im bitte herr frau sehr geehrte damen herren
            benutzer konto vertrag kündigen kündigung mein unser ihre haben werden wird auch nach bei grüße freundlichen""",
        "fr": """ajouter supprimer merci utilisatrice aux cette ces elle ils nos vos être avoir fait sans plus très bien à partir
        compte le la les et est nous vous je un une des du de pour dans avec sur pas ne que qui bonjour merci cordialement utilisateur
            compte contrat résilier notre votre veuillez mon sont au aux ce cette plus""",
        "nl": """verwijderen toevoegen alstublieft mijn zij wij ons hun niet meer als maar dan dit deze kunnen willen zou de het
        een en van is niet wij u ik voor met op dat die zijn aan graag gebruiker rekening overeenkomst opzeggen onze uw
            vriendelijke groet bedankt kunt hebben wordt ook naar bij onder geachte heer mevrouw""",
        "es": """añadir usuario usuaria quitar nuestra nuestros pueden quiero queremos ya hola buenos días atentamente el la los
        las y es no nosotros usted yo un una de para en con por que favor hola gracias saludos usuario cuenta contrato
            cancelar nuestro su eliminar está son del al como más""",
        "pl": """prosze usunac dodac uzytkownika konta nasza naszej pozdrowieniami dzien i w nie na jest że się z do to proszę
        dzień dobry dziękuję pozdrawiam użytkownika konto umowa usunąć dodać nasz mamy czy
            jak od dla oraz""",
        "et": """ja on ei et see ta me teie mina oleme palun tere tänan lugupidamisega kasutaja konto leping lepingu kustutada lisada
            meie oma ning või kui ka""",
        "it": """rimuovere aggiungere utenti vorremmo nostra buongiorno il lo la i gli le e è non noi voi io un una di per con su
        che prego ciao grazie saluti utente account contratto nostro
            vostro gentile cordiali sono del della""",
    }
)
