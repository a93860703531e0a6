"""Swedish: what questions and notices of insolvency are about."""

from parsers.lexicon.order_words import words

QUESTION_NOUN = words("fråga | frågor | undran | fundering | supportfråga")
BANKRUPTCY = words(
    """konkurs | konkursen | konkursat | konkursbo* | konkursförvaltare* | konkursbeslut* | i konkurs | konkursdrabba* |
        konkursutbrott* | konkursgäldenär* | konkursförfarande* | konkursförvaltning* | konkad | gått i kk | konkursad"""
)
LIQUIDATION = words(
    """likvidation | likvidationen | likvidator* | likvideras | likviderats | likviderat | likvidera | tvångslikvid* |
        likvidations* | frivillig likvidation"""
)
ESTATE = words(
    """konkursbo* | konkursförvaltare* | konkursförvaltning* | konkursbeslut* | konkursdag* | konkursgäldenär* | likvidator*
        | efter konkursen | sedan konkursen | före konkursen | i konkursen"""
)
REORGANISATION = words("rekonstruktion* | företagsrekonstruktion* | ackord")
TRUSTEE = words("konkursförvaltare* | förvaltare | förvaltaren | likvidator* | boförvaltare | rättens ombudsman")
COURT = words("tingsrätt | tingsrätten | hovrätt | kommun | universitet | tingsrätts | tingsrättens | hovrätts | hovrättens")
PASSWORD = words("lösenord* | användarnamn* | inloggningsuppgifter* | glömt lösen* | glömt min inlogg* | lösen")
CANNOT_SIGN_IN = words(
    """får ingen kod | får inte någon kod | får inte koden | koden kommer inte | kommer ingen kod | ingen kod kommer |
        återställningslänk* | återställa lösen* | återställa mitt lösen* | glömt … lösenord* | glömt bort … lösenord* |
        tappat bort … lösenord* | minns inte … lösenord* | kommer inte ihåg … lösenord* | glömt … inlogg* | kommer inte in |
        kan inte logga in | kan ej logga in | inte logga in | kommer inte åt | utelåst | utlåst | låst ute | låst mig ute |
        låst konto* | kontot är låst | går inte att logga in | problem att logga in | problem med inlogg* | problem med att
        logga in | logga in längre | kontot låst | spärrat mig | glömt inlogg* | glömt bort inlogg* | inloggningen fungerar
        inte | inloggningen funkar inte | får inte in | inte kommer in | inte kan logga in | inte kan komma in | inte lyckas
        logga in | inte kommer åt"""
)
INVOICE = words(
    """kredit | kreditera* | skicka en kredit | er faktura | faktura från er | fakturan från er | fakturakopia |
        kopia på faktura* | kopia av faktura* | fakturakopior | fakturan ni | fakturor från er | fakturerat oss | fakturerar ni |
        ni fakturerat | betalat fakturan | betalningspåminnelse* | kreditfaktura* | krediter* | avgiften | debiterat* |
        debiterad* | dubbelfakturerat | fel belopp | er avgift | fakturanummer* | fått en faktura | inkasso* |
        senaste fakturan | er senaste faktura | er sista faktura |
        era fakturor | kopia på senaste fakturan"""
)
NUMBER_EXISTS = words(
    """finns redan | redan registrerat | redan finns | är upptaget | redan upptaget | redan registrerad | används redan |
        existerar redan | redan existerar | finns sedan tidigare | finns sen tidigare | finns sedan förut | finns i
        systemet | registrerat sedan tidigare | registrerat sen tidigare | registrerad sedan tidigare | är redan
        upplagt | redan upplagt | redan taget | är registrerat på någon annan | är registrerat hos någon annan |
        upptaget av någon annan | har redan ett konto | har redan konto | redan är registrerat | redan är upplagt |
        redan är upptaget | redan används | redan anslutet | redan är anslutet | numret är taget | numret är redan
        taget"""
)
INTEGRATION = words(
    """integration* | integrera | integrerad* | integrerat | koppla ihop | kopplas ihop | koppla till | koppling till |
        kopplas till | api | affärssystem* | ekonomisystem* | edi | integrationer"""
)
COMPANY_DETAILS = words(
    """postadress* | besöksadress* | företagsuppgift* | bolagsuppgift* | företagsnamn* | bolagsnamn* | företagets adress* |
        bolagets adress* | företagets namn | bolagets namn | firmanamn* | företagets uppgifter | bolagets uppgifter | vår adress |
        vår nya adress | våra uppgifter | fakturaadress* | faktureringsadress* | bankgiro* | plusgiro* | kontaktperson |
        logotyp* | bytt lokaler | flyttat | ny adress till kontoret | gatuadress* | företagsinformation* | adressuppgift* |
        momsnummer* | kontouppgift*"""
)
PRICE = words(
    "kostar | kosta | pris | priset | priser | prislista* | kostnad* | avgift | höjning* | prishöjning* | offert* | rabatt* | pris på"
)
FORMATS = words(
    """format | peppol | xml | pdf | ubl | svefaktura | e-faktura | edifact | leverera | skicka fakturor | ta emot fakturor |
        ta emot e-fakturor | gln"""
)
TRIED = words(
    """rött fel | kommer bara ett fel | får bara ett fel | bara ett felmeddelande | provat tre gånger | provat flera
        gånger | testat flera gånger | testat tre gånger | försökt flera gånger | försökt tre gånger | flera olika
        webbläsare | två olika webbläsare | i en annan webbläsare | annan webbläsare | går inte att spara | vad gör
        jag för fel | vad gör vi för fel | kommer aldrig något mejl | kommer aldrig något mail | aldrig något mejl |
        inget mejl | skräppost* | tryckt på glömt |
        klickat på glömt | kommer aldrig | dyker aldrig upp | mejlet kommer inte | mailet kommer inte | försökt återställa |
        provat att återställa | provat återställ* | återställningslänk* | återställningsmejl* | återställningsmail* |
        får inget mejl | får inget mail | kommer inget mejl | kommer inget mail | inget mejl kommer | enligt instruktion* |
        enligt er guide | enligt er instruktion* | följt instruktion* | följt guiden | följt er | följt anvisning* |
        hjälper inte | hjälpte inte | hjälpte ej | länken fungerar inte | länken funkar inte | har redan provat |
        har redan försökt | redan testat | testat att återställa | fortfarande inte | utan resultat | provat det som står |
        gjort som det står | gjort som ni"""
)
GUESSED = words(
    """namn | namnet | hundens namn | födelsedag* | födelsedatum | alla lösenord* | alla mina | alla möjliga | alla varianter
        | gamla lösenord* | olika lösenord* | gissa* | gissning* | kombination* | varianter"""
)
PUZZLED = words(
    """förstår inte | förstår … inte | förstår ej | förstår mig inte | begriper inte | begriper … inte | begriper ej | fattar
        inte | fattar … inte | kan inte förstå | kan inte begripa | vet inte | vet … inte | ingen aning | inte en
        aning | inte klok på | känner inte igen | känner inte till | känns inte vid | får inte ihop | kan inte se |
        obegriplig*"""
)
PRIVACY = words(
    """gdpr | dataskydd* | registerutdrag* | personuppgift* | rätten att bli glömd | rätt att bli bortglömd |
        dataskyddsförordning*"""
)
CALL_ME = words(
    """ring mig | ring upp | ringer upp | ringa mig | ring på | kontakta mig | kontakta oss | hör av er | boka ett möte |
        återkoppla"""
)
CONFIRM = words(
    """svar behövs inte | svar behövs ej | bekräftelse behövs inte | bekräftelse behövs ej | bekräfta | bekräftelse* | bekräftar |
    slutdatum* | sista avtalsdag* | sista dag för avtal* | meddela sista |
        när det är klart | när det är gjort | när är det klart | återkom | återkoppla | hör av er | idag | så snart som möjligt |
        går det bra | är det okej | är det ok | räcker det | hur går vi vidare | behöver ni | mer ni behöver | något mer
        | när är sista dagen | när blir sista dagen | när är den sista dagen | när blir den sista dagen | när är vår sista dag |
        när blir vår sista dag | vilken är sista dagen | vilken blir sista dagen | vilken dag är … sista | vilken dag
        blir … sista | vilket datum är … sista | vilket datum blir … sista | vilken blir vår sista dag | vilken är vår
        sista dag"""
)
