"""Swedish: real words that are one letter away from a word of the order lexicon, and no slips of the pen."""

from parsers.lexicon.order_words import words

WORDS = words(
    """
    agerade agerar agerat aktierna alerta allihop alternativet ananas andakt andning andningen anfaller aningen ankomst ankomsten
    anlända anländer anseende anslutande anslutas anslutna anslutning anstalt anställa antalet användas användbar användbara
    användes använts arbetat arbetslag arkivera arkiveras arrende ateist avgående avsatt avsedd avsändare avsändaren avtalat
    avvisning bakning bankett befaller befatta befogad befogat begäret begått behovet behöll behövas behövts belagd belägen beläget
    beröva besatta beslutet beslöt bestar bestraffade beställda bestämda består bestått besätta betalt bildad bildningen biogas
    bladen blåvit blöjan boning borgar borrade borrar borrat borste bortre bortåt boxning böckerna böjning bördan dennas densamma
    desamma dofter flotta forskat fortsatt fortsätt fortsättning framgår framåt frigör frugan frågande frångår fungera fungerat
    fuskar fälgar färgar fåglar fångade fångar följder förakt förankring föratt förberedd förberedda förbjöd förbud förbund fördelar
    förena förenar föresten företagens företog förfarande förfesten förlag förlaga förlagda förlägga förläggning förläng förlängda
    förlåt förman förmån förmått förnybar förseningen förslår försäkra försämring försätta försätter försåg försöket förutsett
    förutspått förutsätta förutsätter förutsättningen förvaltade förändra genant gillande glodde gnällande gnäller godkänns grattis
    grävts haglar halkar haltar halter hastar hattar helgon heller hettar hintar hjälmen hjälpe hjälpta hjälte hjälten hostan hänger
    härdar hästar hästen hårigt höften hönsen informerats inland inlägg inläggen inlägget inställt interaktion interaktionen
    interaktioner invanda invända iskall jobbat kallar kallats kapare kassar kastar kickat killar kinder kjolar klivet knölar kollas
    kolleger kommen kommet kontant kontrast kontrollerna korsar kossor kottar krisen kräsen kudden kullar kungen kungens kusken
    kusten kvälls kypare köpman köpmän lackar lagras landade landar landat landen langade langar larmade larmar larmat loggor
    lämpade lämpar lämpat länkade länkar länkat läsken läsningen lånade lången löning löpning löpningen manade matten medlen misstog
    mjölet mobiler molnigt mängder målade målande månadens mångas måtten noterna offrat offret oordning ordinär ordrar orsaka
    orsaker pakten pantade parken passen pastor pausen perser personval pesten pissar pjäsen placerar planterar plåtade poeten
    portar porten postal postar potten pratande prefekt prisar privat prosten provet pussar pustar pälsen raderna rasera raserar
    raseras raserat rastar rasten register reglera regnar ringar rinner rubbat rubinen ruinen ruiner rutten rycker rycket ryttare
    rättade rätter råttan råttor sajter sakens saknats saktar saltade saltat samarbetat sambal samtalat satans satser scanna scannar
    separat shoppa sickla simmar sitter skadar skadas skalar skamliga skanna skannar skattade skattar skatter skenar skinka skjutna
    skjutsa skogar skojare skolade skolår skonas skrapar skriker skriket skrikit skrivna skrovet skruva skräpar skutta skymtar
    skällt skämma skämmer skämtare skäras skärmar skärpas skärps skådar skålar slagna slakta slampa slappna slater slickade slickar
    slickat slinga slippa slukade slukar slunga sluter slutet slägga slängas slänger slängs släpar släpas släppta slätter smakar
    snacka snappa snutar snyder snäcka snävare snålare sommarn somnar somrar spader spamma spanar sparar sparas sparat sparka
    sparkar sparkas sparkat sparris sparta sporrar spänna spårar spåras spårat stadga stammar stampa stapla starka stater statliga
    sticka stickade stickar stickat stilla stimulera stjäla stolle strama strypa stränga strävade stråla strålade stråle strålning
    stumma stuvade stycka styrka styrkas städade städas städer ställda ställde stämband stämda stämmor stängda stänker stärka
    stärkas stålet ståtliga stöder stölder stöter suktar sutter svacka svanar svänger svävade svårare svårast synder systembolag
    säckar sägner säkrar säkrare säkras säkrast sändas sängar sänkas sänker säsongen såpass sönder tacken tacklar tackor takten
    takter tanter tappet termin tester testet tillagad tillfoga tillhöra tillsagd tillträdde tippat tippen tjänar tjänat toppat
    traven tricket trycker trycket tränar trånar tuppen tystar täcken täcket täckte tänder tänjer tänkbar tänkvärt tågets tången
    underlig undgår undrande undvek uppför uppföra uppfört uppgav upphov upphöja upphöjt uppror upprättat upprör uppröra upprört
    uppsatt uppsatta uppslag uppsåt utforma utförda utgöra utkant utlyst utlöst utökat vagnar vaknar vaktar vakten valter vargen
    varnar varven vektor verken vikten vildare villor vilsen vimlet vinken vinsten virket visare vitare vägnar väldig väldiga
    väldigt väller välter vändor vänner värden värmen värnar värtan västar växten våning våningen vården vårtor äldres ämbetet
    änglar åldrar åldras åldrats åldringar årtalet åtalet återfå återfår återgå återgår återstår
    """
)
