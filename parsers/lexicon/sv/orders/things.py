"""Swedish: what orders are about: users, agreements, companies, addresses, rights, services."""

from parsers.lexicon.order_words import crossed, words

USER = words(
    """användar* | konto | kontot | konton | kontona | användarkonto* | inlogg | inlogget | inloggen | inloggning* | login
        | loginet | behörighet | behörigheten | behörigheter | access | accessen | tillgång | tillgången | åtkomst | åtkomsten
        | tillträde | komma in | logga in | komma åt | användarnamn* | licens* | användaruppgift* | kunna logga in |
        inloggningsuppgift* | profil | profilen | användaren | portalen in | inlogging* | inloggnings* | användaridentitet* |
        webbkonto* | useraccount | user | usern | medanvändare | användere | anvendare | anvndare"""
)
AGREEMENT = words(
    """avtal | avtalet | avtalen | abonnemang* | prenumeration* | tjänst | tjänsten | tjänsterna | tjänster |
        kundförhållande* | samarbete | samarbetet | kontrakt* | serviceavtal* | basicavtal* | kundavtal* | engagemang* |
        fakturatjänst* | e-fakturatjänst* | kundrelation* | basic-prenumeration* | basicabonnemang* | basic-abonnemang* |
        gratiskonto* | företagskonto* | kundkonto* | anslutning | anslutningen | uppdraget | lösningen | överenskommelse* |
        månadsabonnemang* | abonemang* | abbonemang* | prenumation* | prenumerat* | paketet | fakturaportalen |
        e-fakturaportalen | faktureringstjänst* | faktureringslösning* | e-faktureringen | affärsförhållande* |
        avtalsförhållande* | avtalsrelation* | mellanhavande* | tjänsteavtal* | engagemanget"""
)
AGREEMENT += words("vårt hos er | vårat hos er | vårt med er |")
COMPANY = words(
    """bolag | bolaget | bolagets | företag | företaget | företagets | firma | firman | firmans | föreningen |
        verksamheten | aktiebolag* | handelsbolag* | enskild firma | rörelsen | salongen | smidesfirman | stiftelsen | byrån |
        butiken | restaurangen | åkeriet | verkstaden | varvet | bageriet | gården | lantbruket | kliniken | studion | kafeet
        | caféet | pizzerian | hotellet | klubben | brf | bostadsrättsföreningen | koncernen | enskilda firma | enskilda
        firman | bageri | vårt bageri | åkeri | varv | restaurang | butik | salong | vår salong | byrå | verkstad | studio |
        klinik | kafé | café"""
)
US = words(
    """oss | vårt konto | vårat konto | våra konton | vårt företagskonto | hela kontot | företagets konto | bolagets konto
        | firmans konto | kontot hos er | vårt bolag | vårt företag | vår firma | min firma | mitt företag | mitt bolag |
        våran firma | vårat företag | vårat bolag | min enskilda firma | hela vårt konto | bolagskontot | föreningens konto |
        oss som kund | oss som kunder | bolaget som kund | företaget som kund | mig som kund | min verksamhet | vår verksamhet
        | våra tjänster | våran tjänst"""
)
US += crossed(
    """salongens | åkeriets | bageriets | restaurangens | butikens | byråns | verksamhetens | klubbens | stiftelsens | caféets |
    hotellets | verkstadens | klinikens | enskilda firmans | rörelsens""",
    "konto | kundkonto | företagskonto",
)
MY_ACCOUNT = words("mitt konto | mitt företagskonto | mitt kundkonto | mitt gratiskonto | mitt abonnemang | mitt avtal")
BOTH_COMPANIES = words(
    """båda bolagen | båda företagen | bägge bolagen | bägge företagen | båda firmorna | alla bolagen | samtliga bolag"""
)
EMAIL = words(
    """e-post* | epost* | mejl* | mail | mailen | mailadress* | mejladress* | adress | adressen | e-mail* | email* |
        mailadressen | mejlen | inkorg* | jobbmejl* | jobbmail* | e-mejl* | emejl* | mailad* | mejlad* | maila* | e-adress* |
        epostadress*"""
)
NAME = words("mellannamn* | andranamn* | tillnamn* | dubbelnamn* | namn | namnet | efternamn* | förnamn* | tilltalsnamn* | flicknamn*")
PHONE = words(
    """*mobil | *mobilen | *telefon | *telefonen |
        telefon* | mobil | mobilen | mobilnummer* | mobilnr | nummer | numret | tel | telnr | tfn | mobiltelefon* |
        direktnummer* | nr | jobbtelefon* | jobbmobil* | arbetstelefon* | tjänstetelefon* | mobilnr* | mobnr | mob | telefonnr
        | tele | telefonnumret | jobbnummer* | mobtel"""
)
POSTAL = words("adress | adressen | adresser | adressuppgift*")
AUTHORITY = words(
    """behörig användare | behöriga användare | behörig | behöriga | administratör* | admin | adminbehörighet* |
        adminrättighet* | administratörsrätt* | administratörsbehörighet* | beställarrätt* | beställarbehörighet* |
        beställningsrätt* | rätt att beställa | rätten att beställa | få beställa | lov att beställa | kunna beställa | beställa ändringar |
        beställa åt | rättighet* | huvudanvändare | superanvändare | beställare | beställarroll* | kontoansvarig | behörighet
        att beställa | behörigheten att beställa | rätt att lägga | rätt att göra ändringar | göra beställningar | ändra
        användare | samma behörighet som | samma rättigheter som | behörig att | behörighet att göra | behörigheten att göra |
        rätten att göra ändringar | rätt att göra beställningar | rätt att administrera | kunna administrera | administrera
        användare | administrera kontot | administrationsrätt* | adminroll* | admin-roll* | admin-behörighet* |
        admin-rättighet* | administratörsroll* | kontoadministratör* | beställningsbehörig* | behörig beställare | ansvarig
        användare | huvudadministratör* | kontoägare | ändringsrätt* | lägga beställningar | beställa nya användare |
        huvudansvarig användare | beställningsrättigheter | orderrätt* | adminkonto | adminstatus | rätten att ändra | rätt
        att ändra | rätt att lägga till | rätten att lägga till | fullmakt att beställa | fullmakt att lägga | behörighet att
        lägga | behörighet att ändra | behörighet att ta bort | beställningar åt | fullmakt | fullmakten"""
)
DETAILS = words(
    """uppgifter | uppgifterna | kontaktuppgifter* | detaljer | detaljerna | information | profil | profilen | användaruppgift* |
        informationen"""
)
NUMBER = words(
    """organisationsnummer* | organisationsnumret | orgnr | org.nr | org nr | organisationsnr | registreringsnummer* |
        registreringsnumret | orgnummer* | orgnumret | org.nummer | bolaget | företaget | org . nr | org . nr . | org nr . |
        orgnr ."""
)
BASIC = words(
    """basic | basictjänst* | basic-tjänst* | basicavtal* | basic-avtal* | basic-prenumeration* | basicabonnemang* |
        basic-abonnemang* | basicpaket*"""
)
INTEGRATED = words(
    """integrated | integrerat | integrerat avtal | integrerat abonnemang |
        integrerad | integrerad tjänst | integrerade tjänsten | integrerade lösningen | integrerad lösning |
        integrationstjänst* | den integrerade | det integrerade | integrationen | integrerade tjänst | integrerade tjänster | integrerade
        lösning | integrerade paketet | integrerade avtalet | integrerade abonnemanget | integrated-tjänst* |
        integrated-avtal* | integrerad-tjänst* | integrationslösning*
        | det integrerade | integrerade delen | integrerade varianten | integrerade biten | integrerade upplägget"""
)
FREE = words("free | gratiskonto* | gratistjänst* | gratisversion* | gratis | fria versionen")
EVERYTHING = words(
    """allt | alltihop | rubbet | alla avtal | alla våra avtal | samtliga avtal | alla tjänster | allt vi har | alla abonnemang |
        båda avtalen | båda tjänsterna | samtliga tjänster"""
)
