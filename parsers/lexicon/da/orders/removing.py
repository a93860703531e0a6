"""Danish: how one asks to take somebody away, and tells that somebody has left or stays."""

from parsers.lexicon.order_words import words

REMOVE_BASE = words(
    """fjern | fjerne | pil … ud | pille … ud | pil ud |
        slet | slette | tag væk | tag … væk | tage væk | tage … væk | tag ud | tag … ud | tage ud | tage … ud |
        tag af | tag … af | tage … af | meld ud | melde ud | meld … ud | melde … ud | meld fra | melde fra | meld … fra
        | melde … fra | afmeld | afmelde | framelde | frameld | deaktiver | deaktivere | inaktiver | inaktivere | spær |
        spærre | spær … for | bloker | blokere | smid ud | smid … ud | smide ud | smide … ud | luk ude | luk … ude |
        lukke … ude | afregistrer | afregistrere | inddrag | inddrage | stryg | stryge | ryd | kobl fra | kobl … fra |
        koble … fra | tag bort | tage bort | få slettet | få … slettet | have slettet | have … slettet | få fjernet | få
        … fjernet | have fjernet | have … fjernet | få deaktiveret | få … deaktiveret | have deaktiveret | have …
        deaktiveret | få spærret | få … spærret | have spærret | have … spærret | få afmeldt | få … afmeldt | have
        afmeldt | have … afmeldt | få meldt ud | få … meldt ud | få … ud | af med | fratag | fratage | tag … fra | tage
        … fra | slå fra | slå … fra | få sløjfet | sløjf | sløjfe | klip | klippe | kap | kappe | hiv … ud | hive … ud |
        afbryd | afbryde | udmeld | udmelde | slæt | slætte | slete | fjærn | fjærne | få smidt … ud | få … væk | tag …
        væk fra | få taget … af | få taget … ud | få taget … væk | få smidt ud | få lukket ned for | få lukket for | få
        … lukket ned for | luk af for | lukke af for | luk … adgang | lukke … adgang | afmonter | ekskluder | ekskludere
        | udeluk | udelukke | ophæv … adgang | ophæve … adgang | trække … adgang tilbage | træk … adgang tilbage | træk …
        rettighed tilbage | træk … rettigheden tilbage | trække … rettighed tilbage | træk
        rettigheden tilbage | træk retten tilbage | træk … ret tilbage | få
        frataget | få inddraget | få blokeret | få … blokeret | have blokeret | have … blokeret | få inaktiveret | få …
        inaktiveret | få sat … inaktiv | sæt … inaktiv | sætte … inaktiv | sæt … som inaktiv | gør … inaktiv | gøre …
        inaktiv | få ryddet ud | pille ud | pille … ud | pille af | smid … af | smide … af | kyl … ud | kyle … ud | kyl
        … af | kyle … af | smid … væk | smide … væk
        | have væk | have … væk"""
)
REMOVE_SAID = words(
    """ud med | fjerner | sletter | tager væk | tager … væk | tager … af | deaktiverer | inaktiverer | spærrer | afmelder |
        melder … ud | melder … fra | blokerer | inddrager | smider … ud | kobler … fra | sløjfer | sletter i | fjerner i
        | tager i … væk | udmelder
    | hvis i slettede | hvis i fjernede | hvis i lukkede | om i slettede | om i fjernede | hvis du slettede
    | hvis du fjernede"""
)
REMOVE_PASSIVE = words("""skal den væk | skal brugeren væk | skal adgangen væk | må den væk | må brugeren væk | fjernes | slettes |
        deaktiveres | inaktiveres | spærres | afmeldes | meldes ud | blokeres |
        inddrages | tages væk |
        tages af | tages ud | stryges | skal væk | skal ud | må væk | må ud | kan fjernes | fjernet | slettet |
        deaktiveret | spærret | afmeldt | udgår | udgå | ryge ud | sløjfes | blive slettet | bliver slettet | bedes
        slettet | ønskes slettet | bedes venligst slettet | blive fjernet | bliver fjernet | bedes fjernet | ønskes
        fjernet | bedes venligst fjernet | blive deaktiveret | bliver deaktiveret | bedes deaktiveret | ønskes
        deaktiveret | bedes venligst deaktiveret | blive spærret | bliver spærret | bedes spærret | ønskes spærret |
        bedes venligst spærret | blive afmeldt | bliver afmeldt | bedes afmeldt | ønskes afmeldt | bedes venligst
        afmeldt | blive meldt ud | bliver meldt ud | bedes meldt ud | ønskes meldt ud | bedes venligst meldt ud |
        udmeldes | udelukkes | afbrydes | pilles ud | pilles af | smides ud | smides væk | trækkes tilbage | sættes
        inaktiv | gøres inaktiv | skal ryge ud | skal af | skal helt væk | skal væk fra | skal ud af | fratages | blive
        blokeret | bliver blokeret | bedes blokeret | ønskes blokeret | blive inaktiveret | bedes inaktiveret | ønskes
        inaktiveret | bedes inddraget | ønskes inddraget | bedes straks slettet | bedes straks fjernet | bedes straks
        spærret | bedes straks lukket | bedes hermed slettet | bedes derfor slettet | bedes derfor fjernet | bedes
        derfor spærret | bedes derfor deaktiveret | skal sløjfes | ryger ud | ryges ud
        | ud af systemet | ud af portalen | ud af løsningen | ud fra systemet | ud af registret""")
REMOVE_NOUN = words(
    """sletning | fjernelse | deaktivering | inaktivering | spærring | afmelding | sletning af bruger | fjernelse af bruger |
        deaktivering af bruger | afmelding af bruger | framelding | afregistrering | sletning af en bruger | sletning af
        brugere | sletning af adgang | fjernelse af en bruger | fjernelse af adgang | nedlæggelse af bruger |
        nedlæggelse af brugeren | lukning af bruger | lukning af brugeren | lukning af brugeradgang | lukning af adgang
        | spærring af bruger | spærring af adgang | udmeldelse af bruger | afmelding af brugere | deaktivering af
        brugere | brugersletning
    | afslutning af bruger | afslutning af adgang*"""
)
OUT = words("""ud | væk | bort | udgår | stoppet | fratrådt
        | slutter | stopper | fratræder | stoppede | går ud | skal ud | fjernes | slettes | holder op
        | ude | offboarding""")
LEFT = words(
    """er stoppet | stoppet hos | stoppet i | stoppet | stopper | stoppede | har stoppet | stopper hos | stopper i | fratrådt |
        er fratrådt | fratræder | fratrådte | arbejder ikke længere | arbejder ikke mere | ikke længere ansat | er ikke
        længere | er ikke ansat | ikke mere ansat | ikke længere i firmaet | ikke længere hos | er ikke mere | gået på
        pension | går på pension | gik på pension | pensioneret | pensioneres | pensionist | på efterløn | forlader os |
        har forladt | forladt os | forladt firmaet | forladt virksomheden | forlod | rejst | er rejst | rejser | holdt
        op | er holdt op | holder op | fået nyt job | nyt job hos | nyt arbejde | sidste arbejdsdag* | sidste dag* |
        bruger ikke længere | afskediget | fyret | er væk fra | gået bort | er død | afgået ved døden | gået videre |
        videre til nye udfordringer | afgået | afgår | er færdig hos | er færdig i | ikke længere en del af | er slut
        hos os | slutter hos | anden stilling | skiftet job | skifter job | arbejder ikke her | arbejder ikke hos |
        arbejder ikke i firmaet | arbejder her ikke længere | arbejder ikke for os | har sagt op | sagt op | sagt sit
        job op | sagt sin stilling op | opsagt sin stilling | har opsagt sit | opsagt sit job | opsagt sit arbejde | er
        blevet opsagt | blevet opsagt | er opsagt | er blevet fyret | blevet fyret | bortvist | har fået sin afsked |
        udtrådt | udtræder | er sluttet | sluttet | slutter | slutter her | har sluttet | er færdig her | er færdig med
        at arbejde | væk fra firmaet | ude af firmaet | ude af virksomheden | ikke her mere | ikke her længere | her
        ikke mere | her ikke længere | ikke hos os mere | ikke hos os længere | ikke ved os længere | ikke ved os mere |
        ikke længere ved os | er ikke hos os | ikke længere tilknyttet | ikke mere tilknyttet | ikke tilknyttet længere
        | andet arbejde | andet job | fået nyt arbejde | fået arbejde | fået job | ny arbejdsgiver | nye udfordringer |
        forladt selskabet | valgt at stoppe | valgt at fratræde | valgt at forlade | har fratrådt | gået på efterløn |
        går på efterløn | gik på efterløn | går fra | afgår ved døden | døde | sov stille ind | ikke ansat længere |
        ikke ansat mere | ikke længere er ansat | ikke mere er ansat | ikke er ansat | ikke længere arbejder | ikke
        arbejder | sidste dag | flyttet firma | skiftet arbejde | skifter arbejde | stoper | stopet | er stopet |
        fratræd | er smuttet | blevet pensionist | går af | hører op | holdt op hos | ikke hos os | ansættelse ophører |
        ansættelse er ophørt | ansættelsesforhold ophører | ophørt hos | ophører hos | ikke på lønningslisten"""
)
AWAY = words("barsel* | på barsel | orlov* | sygemeldt | sygemelding* | langtidssyg* | forældreorlov* | fædreorlov* | barselsorlov*")
MUST_NOT_HAVE = words(
    """ikke kommer ind | ikke længere kommer ind | ikke kommer sig ind | ikke slipper ind |

        har derfor ikke brug for | har derfor ikke længere brug for | har derfor ikke behov for | har derfor ikke
        længere behov for | skal derfor ikke have | skal derfor ikke længere have | behøver derfor ikke adgang | behøver
        derfor ikke længere adgang | har dermed ikke brug for | har dermed ikke længere brug for | har dermed ikke behov
        for | har dermed ikke længere behov for | skal dermed ikke have | skal dermed ikke længere have | behøver dermed
        ikke adgang | behøver dermed ikke længere adgang | har altså ikke brug for | har altså ikke længere brug for |
        har altså ikke behov for | har altså ikke længere behov for | skal altså ikke have | skal altså ikke længere
        have | behøver altså ikke adgang | behøver altså ikke længere adgang | har nu ikke brug for | har nu ikke
        længere brug for | har nu ikke behov for | har nu ikke længere behov for | skal nu ikke have | skal nu ikke
        længere have | behøver nu ikke adgang | behøver nu ikke længere adgang | har så ikke brug for | har så ikke
        længere brug for | har så ikke behov for | har så ikke længere behov for | skal så ikke have | skal så ikke
        længere have | behøver så ikke adgang | behøver så ikke længere adgang |
        skal ikke længere have | skal ikke mere have | skal ikke have | ikke længere skal have | ikke skal have | ikke længere
        have | ikke mere have | ikke have | må ikke have | må ikke længere have | bør ikke have | bør ikke længere have
        | skal ikke længere kunne | skal ikke kunne | ikke længere skal kunne | ikke længere kunne | ikke kunne logge |
        skal ikke længere være | skal ikke være | ikke længere skal være | ikke længere være | vil ikke længere være |
        vil ikke længere stå | skal ikke længere stå | skal ikke længere logge | ikke komme ind | har ikke længere brug
        for | har ikke brug for | har ikke længere behov for | har ikke behov for | ikke længere har brug for | ikke
        længere har behov for | ikke har brug for | behøver ikke længere adgang | behøver ikke adgang | behøver ikke
        længere bruger* | ikke længere behøver adgang | behøver ikke længere at have | behøver ikke at have | har ikke
        mere brug for | skal ikke bruge | behøver ikke login* | behøver ikke bruger* | behøver ikke konto* | skal ikke
        have … længere | skal ikke have … mere | ikke længere skal bruge | skal ikke længere bruge | skal ikke bruge …
        mere | skal ikke bruge … længere | skal ikke mere kunne | skal ikke mere være | skal ikke mere bruge | ikke mere
        kunne | ikke mere være | skal ej have | skal ej længere have | ej længere have | skal ikke stå | skal ikke stå
        som | ikke længere stå | ikke stå som | bør ikke længere være | bør ikke længere kunne | bør ikke kunne | må
        ikke kunne | må ikke længere kunne | må ikke længere være | må ikke mere have | må ikke logge | må ikke komme
        ind | ikke skal have adgang | ikke bør have | skal ikk have | skal ik have | skal ikk længere have | skal ik
        længere have | har ikke mere behov for | har ikke længere nogen brug for | bruger ikke længere sin adgang |
        behøver ikke mere adgang | skal ikke ha | sørg for , at … ikke kan | sørg for at … ikke kan | sørge for , at …
        ikke kan | sørge for at … ikke kan | sørg for , at … ikke længere kan | sørg for at … ikke længere kan | sørge
        for , at … ikke længere kan | sørge for at … ikke længere kan | sørg for , at … ikke længere har | sørg for at …
        ikke længere har | sørge for , at … ikke længere har | sørge for at … ikke længere har | sørg for , at … ikke
        har | sørg for at … ikke har | sørge for , at … ikke har | sørge for at … ikke har | sørg for , at … mister |
        sørg for at … mister | sørge for , at … mister | sørge for at … mister | sikre , at … ikke kan | sikre at … ikke
        kan | sikre , at … ikke længere kan | sikre at … ikke længere kan
    | skal ikke ligge inde | skal ikke stå inde | skal ikke stå som bruger
        | må ikke længere bestille | må ikke mere bestille | ikke længere må bestille"""
)
KEEPS = words(
    """urørt | urørte | beholde | beholder | behold | lad … være | lad … stå | bevare | bevares | bliver stående | fortsætter |
        fortsætte | fortsat | uændret | uændrede | som før | som hidtil | som nu | som sædvanlig | forbliver |
        bestå | består | skal blive | kører videre | køre videre | løber videre | skal stadig have | skal
        stadig kunne | stadig have | skal fortsat have | skal fortsat kunne | har stadig brug for | ikke røres
        | må ikke røres | skal bevares | skal beholde | forblive | skal stadigvæk | hedde det samme | hedde
        som før | hedde som hidtil
        | som det skal være | som den skal være | er rigtig som den er
    | lad login* | lad kontoen | lad hans login* | lad hendes login* | lad hans konto | lad hendes konto | lad brugeren blive
    | ikke røre ved | ikke rør ved | rør ikke ved | skal i ikke røre"""
)
LEFT_PAST = words(
    """sluttede | rejste | forlod | gik på pension | gik på efterløn | gik fra | havde sidste dag | haft sidste dag | havde sin
        sidste dag | haft sin sidste dag | havde sidste arbejdsdag | haft sidste arbejdsdag | havde sin sidste
        arbejdsdag"""
)
LEAVE_OUT = words(
    """undtagelse : | undtagelsen er | undtaget : |
    annuller | aflys | minus | men uden | altså uden | ignorer | se bort fra | spring … over | glem | drop | udelad |
        stryg … fra listen | tag … af listen | vent med | alligevel ikke | skal alligevel ikke | ikke alligevel | lad … blive |
        hold … udenfor | hold … uden for"""
)
NOT_COMING = words(
    """takkede … nej | takket … nej | sagde op | udgår | fået job | fik job | er ikke aktuel | ikke længere aktuel |
    ikke aktuel længere | har sagt op | behøves ikke | takket nej | takkede nej | takker nej | takket nej til jobbet
    | takkede nej til jobbet | takket nej til stillingen | takkede nej til stillingen | takket nej til tilbuddet |
    sagt nej | sagde nej til jobbet | sagt nej til jobbet | sagt nej til stillingen | sagt nej tak | afslog |
    afslået | afslog tilbuddet | sprang fra | sprunget fra | er sprunget fra | trak sig | trukket sig | bakkede ud |
    bakket ud | kommer ikke til os | kommer ikke hos os | kommer ikke | starter ikke hos os | starter ikke |
    begynder ikke hos os | begynder ikke | startede aldrig | begyndte aldrig | dukkede aldrig op | mødte aldrig op |
    skal ikke starte | skal ikke begynde | fået et andet job | fik et andet job | fået andet job | fik andet job |
    tog et andet job | taget et andet job | ombestemte sig | ombestemt sig | har fortrudt | fortrød | fortrudt |
    blev ikke ansat | bliver der ikke noget med | bliver det ikke til noget med | fik kolde fødder | skal ikke med |
    skal ikke være med | kan vente | må vente"""
)
SOLE = words(
    """det blev kun | blev kun | kun … til sidst | kun | bare | blot | alene | det er kun | det bliver kun | det er bare |
        det er nok med | nok med | behøver kun | kun … så | bare … så | kun … altså | bare … altså | kun … indtil videre |
        kun … foreløbig | så er der kun | tilbage er"""
)
