"""Swedish: other people's words, wishes and doings."""

from parsers.lexicon.order_words import words

TOLD_BY = words(
    """löd | skrev | skriver | hälsar att | hälsade att | meddelar att | meddelade att | nämnde att | sa | sade | säger |
        fick | fått | mejlade | mailade | exempel | lyder | står | stod | begäran | mallen | bad | sa till |
        föreslog | tycker | påstår | hävdar | mejlar | trodde | tror | antog | hörde | påstod | skrek | ropade"""
)
ABILITY = words(
    """också kunna | även kunna | ska kunna | skall kunna | få lov att | får lov att | ha rätt att | har rätt att | behörig att |
    få rätt att | får rätt att | rätten att | befogenhet att | behörighet att |
    fullmakt att | tillåtelse att | möjlighet att | rättighet att | rättigheter att | måste kunna | behöver kunna | bör kunna"""
)
RELATIVE = words("som | vars | vilken | vilka")
WITH_OTHERS = words("med dem | med dom | hos dem | hos dom | med deras | hos leverantören | med leverantören")
WITH_NOBODY = words(
    """med omedelbar* | med start | med början | med en månads | med två månaders | med tre månaders | med vänlig* | med tack
    | med hänvisning"""
)
TELL_OTHERS = words("""be | bed | säg till | tala med | hälsa | meddela | hälsar""")
OTHERS_WANT = words(
    """den som säger | frågade om | undrade om | frågar om ni | sade att | säger ta | tycker vi | tycker att vi | anser
    att | anser vi | menar att | vill nog | föreslog | föreslår att | skrev till mig | hävdar | påstår |
    ringde och sa | ni skriver | ni skriver att | ni säger | ni säger att | ni påstår | enligt er | i ert
    mejl står | det står att | jag har hört | vi har hört | jag hörde | hört att | det sägs | ryktet säger |
    har sagt att | chefen sa att | sagt till mig att"""
)
ASK_FIRST = words(
    """fråga … först | stäm av med | stämma av med | kolla med | kolla först | hör med | höra med | fråga mig först | fråga oss först |
    fråga först | ring först | ring mig först | ring innan | bekräfta med | förankra | invänta | inväntar |
    väntar på godkännande | behöver godkännas | godkännande från | klartecken från | ok från | måste fråga |
    behöver fråga | ska fråga chefen | fråga chefen först | får fråga chefen | kollar med chefen | vänta på
    klartecken | vänta på besked | vänta på mitt | vänta på grönt ljus | vänta på godkännande | vänta på
    hans | vänta på hennes | jag bekräftar imorgon | jag bekräftar senare | bekräftar i morgon | bekräftar
    jag senare | säger till när | säger till i förväg | meddelar när | ger klartecken | på mitt kommando |
    på given signal | på min signal | med förbehåll | under förutsättning av | men först vill vi | men först
    vill jag | men först behöver vi | men först måste vi | men först undrar vi | men först undrar jag |
    måste godkänna det | måste godkänna detta | måste godkänna först | ska godkänna det | ska godkänna detta
    | först måste … godkänna | behöver godkänna det | behöver godkänna detta | måste … godkänna det | ska …
    godkänna först | innan ni gör något | innan ni gör nåt | innan ni gör det | innan något görs | innan ni
    ändrar något | hör av er innan | höra av er innan | kontakta mig innan | prata med mig innan | måste ge
    sitt ok | måste säga ja"""
)
PURPOSE = words(
    """så att jag kan | så att jag … kan | så att vi kan | så att vi … kan | så jag kan | så jag … kan | så vi kan | så vi … kan |
    så att jag ska kunna | så att vi ska kunna | så jag ska kunna | så vi ska kunna | så att jag kunde | så att vi kunde"""
)
WILL = words("ska | skall | kommer att | kommer | tänker | tänkte | ämnar | får | kan | måste")
RECEIVE = words("få")
EMPLOYER = words("arbetsgivare* | arbetsplats* | nya jobb* | konkurrent*")
STILL_WANTS = words(
    """vill ändå ha … direkt | vill ändå ha … eget | vill ändå ha … egen | vill ändå vara … direkt | vill ändå köra …
    direkt | vill fortfarande ha … direkt | vill fortfarande ha … eget | vill i alla fall ha … direkt | vill i
    alla fall ha … eget | vill hellre ha … direkt | önskar ändå … direkt | ändå … tjänsten direkt | vill ändå
    använda … direkt | vill ändå registrera oss | vill ändå ansluta oss | vill ändå skaffa"""
)
KIN = words("""fru frun hustru hustrun maken sambo sambon bror brodern brorsan broder syster systern syrran mor mamma far pappa
        sonen dotter dottern kusin kusinen svåger svägerska svärson svärdotter svärmor svärfar brorson brorsdotter
        systerson systerdotter flickvän pojkvän partner tvilling fästman fästmö fruns frus hustrus makes sambos brors
        systers dotters mammas pappas son sons man mans""")
ASKS_OPINION = words(
    """vad säger ni | vad säger du | vad tycker ni | vad tycker du | vad tror ni | vad menar ni om | är det så här |
    är det såhär | ska det se ut så | ser det rätt ut | ser det bra ut så | ska det se ut så här | räcker det så |
    räcker det så här | duger det så | duger detta | är det rätt så | blir det rätt så | är det rätt formulerat |
    skriver man så
    | ser detta bra ut | är det så man skriver | är det så här man | är det så man"""
)
HEARSAY = words(
    """verkar som att | verkar som om | ser ut som att | ser ut som om |
    tvivlar | tvivlar på att | fick höra | fick höra att | har fått höra | nämnde att | någon nämnde | trodde att |
        trodde | förväntade mig att | räknade med att | uppfattade det som att | befarar att |
        risk att"""
)
OFFER = words(
    """bättre erbjudande | erbjuda oss | erbjuda mig | erbjuda för | bättre pris | bättre villkor | bättre avtal |
    motbud | rabatt | lägre pris | sänka priset | sänka avgiften | sänker priset"""
)
AGREES = words("tycker ni | tycker du | håller ni med | är ni med på det | vad anser ni | är ni överens")
HABIT = words("brukar | brukade | för det mesta")
HOUSE = words("chefen | vd | vd:n | vdn | ägaren | ledningen | styrelsen | facket | hr | ekonomichefen | personalchefen")
