"""Danish: other spellings, courtesies, fixed expressions and everyday words that are no names."""

from parsers.lexicon.order_words import words

VARIANTS = words(
    """osse = også | hvornaar = hvornår | sku = skulle | ka = kan | ik ikk ikek ikkke itt ikkje ikek = ikke | ska skla = skal |
        ku kune kunnne = kunne | vl = vil | gern gjerne gærne = gerne | brugr bruer buger brugre = bruger | brugeren's =
        brugeren | adresen addressen = adressen | addresse adrese = adresse | veligst venlist vennligst vensligst
        venlgst = venligst | slæt slettt slæte = slet | slete = slette | opret' oppret opprett = opret | opprette =
        oprette | oprettte = oprette | tilføg tillføj = tilføj | tilføge tillføje = tilføje | fjærn fjen = fjern |
        fjærne = fjerne | stopet stoppt = stoppet | aftalle aftle = aftale | aftallen aftlen = aftalen | abonnementer
        abonementer = abonnementer | abonement abonnoment abbonement abonemang = abonnement | abonementet abonnomentet
        abbonementet = abonnementet | opsi oppsig = opsig | opsie oppsige = opsige | oppsigelse opsiglese opsigelsse =
        opsigelse | hvodan hvordn hvorn vordan = hvordan | hilssen = hilsen | fratråt fratraadt = fratrådt | mailadr
        mail-adr = mailadresse | tlf-nr tlfnr = tlf | os' = os | jr = jer | måske' moske = måske"""
)
THANKS = words(
    """tak | takker | tusind tak | tusinde tak | tusen tak | mange tak | på forhånd tak | tak for det | super | perfekt |
        dejligt | fantastisk | skønt | herligt | fedt | alletiders | topservice | glimrende | tak for hurtig | tak for
        hjælpen | mange tak for | takker for | 1000 tak | tak skal i have | tak skal du have | super tak | supert | det
        er modtaget tak |
        i er stjerner | du er en stjerne | i er de bedste | i er guld værd | knus fra | vidunderligt"""
)
FINE = words("""og er glad | inde og glad | og er tilfreds | er inde nu | kommer ind nu | nu virker det | nu fungerer det |
        det virker | det fungerer |
        virker | fungerer | ok | okay | fint | modtaget |
        noteret | forstået | godt | det er godt | klaret | løst | på plads | i orden | alt ok | alt godt | alt er godt | kommet ind |
        hurtig hjælp | hjælpen | hjælp | god weekend | god dag* | god jul | hav det godt | bekræftet | modtog | hurtigt svar |
        hurtig respons | det var det | så er jeg med | den er god | det lykkedes""")
GREETING = words("""hej | hejsa | hej med jer | hej alle | godmorgen | god morgen | goddag | god dag* | god eftermiddag | godaften |
        hallo | davs | hej igen | kære kundeservice | kære inexchange | kære support | til kundeservice | til inexchange |
        til rette vedkommende | hej hej | halløj | mojn""")
COMMON = words(
    """enkelt enkelte eneste
        hej hejsa hallo god godmorgen goddag godaften eftermiddag aften jeg vi du han hun hen den det de en et og men så som at
        af på i for til med fra hos om når da nu her der hvad hvem hvor hvordan hvorfor hvornår kan skal vil har er var
        bliver blev tak tusind mvh vh hilsen hilsner venlig venligst bedste kære kærlig altså samt desuden derudover
        også sedan siden efter følgende nedenfor herunder ovenfor denne disse dette min mit mine vores vor jeres deres
        hans hendes ny nye nyt gammel gamle tag skift ændr ændre ret lav luk stop opsig sig giv ordn fiks registrer
        opdater slet fjern afslut deaktiver opret tilføj inviter sæt læg meld gør se obs ps nb navn navne e-mail email
        e-post telefon mobil tlf tel mail adresse firma selskab virksomhed cvr cvr-nr cvr-nummer emne besked rolle
        afdeling bruger brugere konto aftale aftalen abonnement abonnementet opsigelse kundeservice kundservice
        inexchange support svar sv vs re fwd fw januar februar marts april maj juni juli august september oktober
        november december mandag tirsdag onsdag torsdag fredag lørdag søndag ja nej ok okay fint super perfekt sendt to
        tre fire begge alle ingen ikke kun bare ifølge før under over mellem uden mod gennem rundt angående vedrørende
        vedr gælder ang skulle kunne må bør burde får fik går gik kom kommer tænkte tænker overvejer behøver ønsker
        ønskes hermed undertegnede selskabet firmaet virksomheden personen kollegaen ellers tidligere idag imorgen igår
        først sidst slutteligt kl faktura fakturaer basic free integrated peppol nemhandel norge sverige danmark finland
        jul nytår påske sommer weekend uge hjælp spørgsmål sletning fjernelse ændring ændringer login adgang adgange
        rettigheder adgangskode kodeord password konkurs likvidation klage ansættelse opstart send bekræft ring kontakt
        direktør aps as a/s i/s k/s ivs ab oy sms pdf gdpr id it hr ceo cfo moms edi erp api xml regnskab bogholderi
        økonomi indkøb salg løn fordi mens dersom hvis såfremt desværre heldigvis endelig næste forrige både enten
        dermed derfor alligevel forresten eventuelt evt vedhæftet vedlagt glemte glemt husk bemærk håber ved synes mener
        vis gerne nåh stoppet stopper begynder starter arbejder indtil frem fremover snarest haster vigtigt info
        information bestilling bestiller bestille ekstra endnu yderligere samme nogen nogle noget dagens ca inkl pga mht
        ift iht oprettelse konkursdekret kurator skifteretten navneændring lige dels dens dets uanset tillykke beklager
        undskyld tidl eks jf hov ups arh nåja jamen øh mandags tirsdags onsdags torsdags fredags dd fyi ditto dato start
        startdato slutdato telefonnr mobilnr tlfnr brugernavn fratræder fratrådt udmeld udmeldelse afmeld afmelding spær
        spærre nedlæg nedlægge lukke slette fjerne oprette tilføje rette skifte opsige udskift byt bytte erstat ombyt
        lad få gider gad ku ka ønske anmodning anmoder please hører hør kig tjek fratrædelse tiltrædelse ansat nyansat
        kollega medarbejder status handling type kolonne linje række fornavn efternavn mailadresse
        *kontoret *afdelingen *lageret *værkstedet"""
)
IDIOM = words(
    """så få | som eventuelt står | der eventuelt står | der måske står | der eventuelt er registreret | der måtte
        stå | som måtte stå | der eventuelt ligger |
        bliver hvor han er | bliver hvor hun er | bliver der hvor han er | bliver der hvor hun er |
        bliver ved med at | blive ved med at | bliver det ved med
        | med rette | som i måske | i måske | som du måske | du måske | få fat | få fat i | få fat på | få svar | få hjælp | få
        besked | give besked | giv besked | giv mig besked | give mig besked | få at vide | lægge mærke til |
        læg mærke til | lægge tid i | tage kontakt | tag kontakt | i god tid | tage stilling | tage stilling
        til | til og med | lægge til grund | sige til | sig til | sig endelig til | sige tak | sende ind |
        send ind | sende faktura | sende fakturaer | sende ud | send ud | send mig | sende mig | send en
        bekræftelse | send gerne | få bekræftet | få en bekræftelse | have en bekræftelse | i orden | tage sig
        af | tage jer af | på plads | luk op | lukke op | i stand til | til sidst | i gang | sætte i gang |
        sæt i gang | sætte pris på | sætter pris på | det er ret | ret til at | har sagt op | sagt sit job op
        | sagt sin stilling op | har opsagt sin stilling | opsagt sin stilling | opsagt sit job | opsiger sin
        stilling | opsige sin stilling | sige sin stilling op | siger sit job op | sige sit job op | blevet
        opsagt | er blevet opsagt | skal ud på | skal ud at | skal ud i | skal ud og | som i evt | som i
        eventuelt | så snart i måske | få styr på | få ryddet op | få set på | opsagt sit arbejde | opsige sit
        job | opsige sit arbejde | opsiger sit job | opsiger sit arbejde | siger sin stilling op | siger sit
        arbejde op | sagde sit job op | sagde sin stilling op | sagde op | har sagt sin stilling op | har sagt
        sit arbejde op | siger mit job op | siger min stilling op | sig tak | opsagt sin | stoppe betalingen |
        stopper betalingen | stoppe med at betale | ophøret af hans | ophøret af hendes | retter henvendelse |
        rette henvendelse | ret henvendelse | rette vedkommende | til rette vedkommende | ret mig hvis | rette
        op på | sende en mail | send en mail | vi bruger | jeg bruger | han bruger | hun bruger | de bruger |
        i bruger | bruger vi | bruger jeg | bruger han | bruger hun | bruger de | bruger i | der bruger |
        bruger ikke | bruger aldrig | bruger kun | bruger stadig | de andre | andre brugere | alle andre |
        ingen andre | nogen andre | andre end | blandt andre | vores andre | mange andre | nogle andre | to
        andre | tre andre | flere andre | jeres andre | andre ting | andre medarbejdere | andre kolleger | min
        far | vores far | hans far | til andre | af andre | med andre | ombestemte sig | ombestemt sig |
        ændret mening | er stoppet med at bruge | stoppet med at bruge | stopper med at bruge | holdt op med
        at bruge | holder op med at bruge | er holdt op med at bruge | stoppet med at ryge | holdt op med at
        ryge
    | i brug | ikke desto mindre
    | bliver ved med at være | bliver ved med | blive ved med | bliver fortsat
        | hvordan det end er | hvordan det nu end er | uanset hvordan | hvordan det end bliver"""
)
