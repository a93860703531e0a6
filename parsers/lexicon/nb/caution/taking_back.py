"""Norwegian: what takes an order back, puts it off, or leaves somebody out of it."""

from parsers.lexicon.order_words import words

AVOID = words(
    """unngå | la være å | la være | vent med å | vent med | vente med | utsett | utsette | avvent | i stedet for å |
    angre | angr | gjenopprett | gjenopprette | tilbakekall | stans | stopp fjern* | stopp slett* | opphev |
    sett … på pause | omgjør | revurder | nekt | nekt å | slutt å fjerne | slutt å slette | langt fra |
    angrer på | imot å | uten å | la være med å | latt være å
    | vent litt med | vente litt med | vente med å | avvente | unnlat | unnlate | drøy med | drøye med | vente …
    med å | vent … med å"""
)
RETRACT = words("ikke gjør noe ennå | gjør ikke noe ennå | ikke gjør noe enda | gjør ingenting")
EXCEPT_FOR = words("unntatt | bortsett fra | men behold")
LATER = words(
    """kommer til å be dere | ber dere da | da vil vi be dere | da vil jeg be dere | så vil vi be dere | da ber vi dere
    | be dere senere | vil vi be dere | vil jeg be dere | kommer vi til å be dere | så hører dere fra oss |
    sender vi en forespørsel | skal vi be dere | før vi ber dere | før jeg ber dere | før vi ber om | før
    jeg ber om | kommer tilbake når"""
)
TAKEN_BACK = words(
    """rettelse | korreksjon | korrigering | oppdatering | endring | edit | nei | vent | stopp | oi | oops | aldri | eller ikke
    | eller kanskje ikke | kanskje ikke | ikke ennå | ikke enda | ikke nå | ikke gjør det | gjør det ikke | la være | stryk
    det | angrer | jeg angrer | han blir | hun blir | ikke i dag | glem det | glem dette | ikke egentlig | motsatt | omvendt"""
)
JOKE = words("""aprilsnarr | april april | en spøk | en vits | bare tull | tuller bare | bare for moro | spøker | bare tuller |
    tuller | kødder | bare spøk | haha nei | neida""")
ONLY = words("bare | kun | men bare | men først | men | først")
TAKES_BACK = words(
    """setningen over | en sjanse til | bestemmer slikt | kan droppe det | kan hoppe over det | kan se bort fra det | kan la det være
    | la oss se | feil dato | feil dag | forhastet | litt rask | litt for rask | vel rask | var for rask | var jeg for rask
    | trukket oppsigelsen | trukket tilbake
    oppsigelsen | ombestemt seg | slutter ikke | slutter likevel ikke | jeg mente | vi mente | mente jeg | feil
    person | feil navn | feil bruker | feil firma | feil mottaker | likevel bli | vent til | vent litt | vent med |
    jeg bekrefter | vi bekrefter | bekrefter i morgen | kommer tilbake med beskjed | likevel | tross alt | sendt for
    tidlig | ikke klart ennå | ikke bestemt | ikke gjør det | sendt ved en feil | sendte ved en feil | ingen
    endringer takk | ingen endringer nå | ikke oppdater noe | ikke endre noe | oppdater ikke noe | endre ikke noe
    ennå | vi får se | tar selv kontakt | kontakter dere selv | skriver selv til dere | melder selv fra | blander
    jeg sammen | blander sammen | blandet sammen | blandet jeg sammen | forvekslet | slik skrev | slik spurte | så
    skrev han | så skrev hun | vent forresten | vent med det | vent med dette | vent litt med | vent heller | vente
    med det | hold av på | sett det på vent | ikke gjør det ennå | bare vent | vent forresten med det | ikke helt
    sikre | ikke helt sikker | ikke bestemt seg | ikke bestemt oss | gjelder ikke oss | vi blir hvis | gjelder bare
    hvis | ved nærmere ettertanke | usikkert om"""
)
SPELT = words(
    """hedder egentlig | heter egentlig | heter egentleg | staves | staver | stavet | stavemåt* | skrives | staver det |
    skriver det | skriver seg"""
)
WITH_LETTER = words("med | med en | med to | med dobbel*")
DIGITS = words("siffer | siffer* | sifre* | slutter på | ender på")
LINGERS = words("ligger fortsatt | står fortsatt | ligget inne")
STAYS = words(
    """blir hvor han er | blir hvor hun er | blir der han er | blir der hun er |
        la ham | la henne | la dem | vil bli | ønsker å bli | skal bli | skal beholdes | blir likevel | blir hos oss |
    jobber her fortsatt | jobber her ennå | fortsetter hos oss"""
)
MEANT = words(
    """eller nærmere bestemt | jeg mener | eller forresten | eller nei | mener jeg | jeg mente | vi mener | eller
    rettere | eller rettere sagt"""
)
THAT_IS_ALL = words("det holder | holder det | ikke noe mer | ingen flere | ingen andre | det er alt | det var alt | ikke noe annet")
NO_ACTION = words(
    """ikke noe dere trenger å gjøre | dere trenger ikke gjøre | dere trenger ikke å gjøre | trenger dere ikke gjøre
    | ingenting dere må gjøre | dere må ikke gjøre noe | påvirker ikke dere | bare så dere vet | dere får
    beskjed | får dere beskjed | dere hører fra oss | hører dere fra oss | sier fra når | gir beskjed når
    | til orientering bare
    | har allerede bruker | har allerede en bruker | har allerede konto | har allerede tilgang | har
    allerede innlogging | har bruker fra før | har tilgang fra før
    | hjemmenummer | privat nummer | privatnummer | private nummer | privat mail | privat e-post | kommer
    tilbake til dere | kommer tilbake om | jobbnummeret er | jobbmailen er"""
)
SETTLED = words(
    """nå virker det | nå fungerer det | nå funker det | virker nå | fungerer nå | funker nå | virker igjen |
    fungerer igjen | funker igjen | no verkar det | verkar no | det løste seg | løste seg | har løst seg | har
    ordnet seg | ordnet seg | ordna seg | er løst | fant det selv | fikset det selv | nå kom jeg inn | nå kommer
    jeg inn | fikk det til"""
)
WHICH_OF_TWO = words("den første | den forrige | den andre | den gamle | det første")
THE_REST = words("resten | alt annet | for øvrig | den andre avtalen | den andre tjenesten | den andre")
IRONY = words("ja da | jada | ja ja | jaja | jo da | joda | ja vel | jo visst | å ja da | å ja visst | ja visst")
THAT_IS = words("altså | det vil si | dvs | vel å merke")
AT_LEAST = words("i hvert fall | i alle fall | i det minste")
THE_OTHERS = words("øvrige | de andre | andre brukere | resten av | alle andre | oss andre | dei andre | vi andre")
