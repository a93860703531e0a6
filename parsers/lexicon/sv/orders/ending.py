"""Swedish: how one closes accounts, terminates agreements, winds up, and orders another service."""

from parsers.lexicon.order_words import crossed, words

END_BASE = words(
    """avsluta | stäng | stänga | stäng av | stänga av | stäng … av | stänga … av | stäng ner | stänga ner | lägg ner |
        lägga ner | dra in | släck ner | stänga igen | stäng igen | släcka ner | släck ned | släcka ned | stäng ned | stänga
        ned | lägg ned | lägga ned | dra ner | få avslutat | få stängt | få avslutad | få … avslutat | få … stängt | få …
        avslutad | göra slut på | upphöra med | sätta punkt för"""
)
END_SAID = words("avslutar | stänger | stänger av | lägger ner | släcker | stänger ner | stänger ned | lägger ned")
END_PASSIVE = words(
    """avslutas | stängas | stängs | stängas av | stängs av | avslutat | avslutad | läggas ner | läggas ned | släckas ner
        | stängas ner | stängas ned"""
)
END_NOUN = words("avslut | avslutning | avslutande | stängning | nedstängning | nedläggning")
CANCEL_BASE = words(
    """bringa … till upphörande | låt … upphöra | låt … löpa ut | låta … löpa ut | säga upp | säg upp | säga … upp | säg …
        upp | annullera | avbeställ | avbeställa | avbryt | avbryta | gå ur |
        häva | lämna er | lämna tjänsten | sluta använda | avveckla | säja upp | säj upp | säja … upp | säg …
        opp | säga opp | säg opp | kansellera | cancela | cancla | frånträda | bryta avtalet | bryta avtal |
        bryt avtalet | sluta som kund | sluta vara kund | sluta hos er | sluta använda er | sluta med er | lämna
        samarbetet | lämna inexchange | hoppa av | kliva av | få uppsagt | få … uppsagt | säga ifrån oss | inte
        förlänga | inte förnya | inte att förlänga | inte att förnya | ej förlänga | ej förnya | säga up | säg
        up | låta … upphöra | bringa … att upphöra | makulera … avtal* | makulera … abonnemang* | makulera …
        tjänst* | inte … att förlänga | inte … att förnya | ej … att förlänga | inte längre vara kund | inte
        längre vara kunder | inte vara kund längre | inte vara kunder längre | inte vara kund hos er | inte vara
        kunder hos er"""
)
CANCEL_SAID = words(
    """bringar … att upphöra | bringar … till upphörande | bringar … till ett slut | låter … upphöra | låter … löpa ut |
        inte förnyar | inte förlänger | förnyar inte | förlänger inte | säger upp | säger … upp | uppsäger |
        avbeställer | säger jag upp | säger
        vi upp | lämnar er tjänst | ska därför säga upp | måste därför säga upp | ska nu säga upp | får därför säga upp | får
        säga upp | tvingas säga upp | tvingas därför säga upp | nödgas säga upp | nödgas därför säga upp | tvungna att säga
        upp | väljer att säga upp | väljer därför att säga upp | tvungen att säga upp | frånträder | kansellerar | säjer upp |
        slutar som kund | slutar som kunder | slutar hos er | slutar använda er | slutar med er | lämnar er
        | lämnar inexchange | uppsäges"""
) + crossed("vill ur | vill gärna ur | vill gå ur | vill komma ur | önskar gå ur | önskar komma ur", "avtalet | abonnemanget | kontraktet")
CANCEL_PASSIVE = words(
    """sägas upp | sägs upp | sägs … upp | säges upp | säges … upp | uppsägs | uppsagt | uppsagd | avbeställas |
        annulleras | uppsagda | kanselleras | uppsägas | bringas att upphöra"""
)
CANCEL_NOUN = words("uppsägning | uppsägningen | uppsägelse | avbeställning | uppsägning av | uppsägningar | annullering")
TERMS = words("uppsägningstid* | bindningstid* | uppsägningsvillkor*")
EXPIRE_PASSIVE = words("ska sluta | skall sluta | löpa ut | löper ut | sluta gälla | upphöra | upphör | ska upphöra | löper … ut")
CLOSE_DOWN = words(
    """lägga ner | lägger ner | lagt ner | upphöra med | upphör med | avvecklar | avveckla | avvecklas | stänga verksamheten |
        läggs ner | lagts ner | läggas ned | upphört"""
)
UPGRADE = words(
    """uppgradera | uppgraderar | uppgradering | uppgraderas | uppgraderat | basic-kund* | basickund* | bli basic* | gå upp
        till basic | byta upp | byta plan | större paket | högre paket | från free till | från gratis till | gå över
        till basic | gå till basic | från gratiskontot till | från gratisversionen till | uppgradering till | gå upp
        till | kliva upp till | komma upp till basic | flytta upp till | byta till basic | byter till basic | byta
        över till basic | över till basic | upp till basic | skaffa basic | skaffar basic | teckna basic | börja med
        basic | ta basic | växla upp till | bli kund i basic | ha basic istället | ha basic i stället | byta … till
        basic | byter … till basic | går … till basic | kommer … till basic | får vi basic | får jag basic | flyttar …
        till basic"""
)
ORDER_SERVICE = words(
    """beställa | beställer | beställ | teckna | tecknar | köpa | skaffa | börja med | gå över till | byta till | vill ha"""
)
