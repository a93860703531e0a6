"""Swedish: the words of our questions and of short answers to them."""

from parsers.lexicon.order_words import words
from parsers.lexicon.question_words import QuestionWords

WORDS = QuestionWords(
    who=words("vem | vems | vilka | vilken användare | vilken av | vilken person | vilken kollega | vilket konto | vilken medarbetare"),
    when=words("när | vilken dag | vilket datum | hur snart | sista dag | sista dagen | första dag | första dagen"),
    stay=words(
        """vara kvar | ha kvar | kvar | behålla | behåller | stanna | fortsätta | fortfarande ha | fortfarande vara | fortfarande
        behöver | behöver … fortfarande | ha … kvar | vara … kvar"""
    ),
    leave=words("bort | tas bort | raderas | stängas | avslutas | inaktiveras | plockas bort | avregistreras | ut ur"),
    come=words(
        """lägga till | läggas till | lägga upp | läggas upp | lägger till | lägger upp | skapa | skapas | ta över | tar över | tar vid
        | i hans ställe | i hennes ställe | i stället | istället | efterträda | efterträder | få åtkomst | ha åtkomst | ha konto |
        ha ett konto | få konto | få ett konto | behöver konto | behöver ett konto | komma in | in i stället | in istället | ha
        inlogg | få inlogg"""
    ),
    replace=words("ersätta | ersätter | ersättas | ersättare | bytas ut | byta ut | byter ut"),
    somebody=words(
        """en användare | någon användare | någon | nån | någon annan | någon ny | några | nya användare | fler användare | en ny
        användare | ny användare | ytterligare"""
    ),
    newcomer=words(
        """den nya användaren | den nya | den nye | nya användarens | den nya kollegan | den nya personen | den nyanställda | nya
        kollegan"""
    ),
    right=words("beställa beställare beställningsrätt* behörig administratör administratörs*"),
    more=words(
        """något mer | något annat | nåt mer | nåt annat | något övrigt | andra ändringar | fler ändringar | hjälpa till med | hjälpa
        er med"""
    ),
    same=words("och ¤ | hur blir det med ¤ | hur är det med ¤ | hur gör vi med ¤ | samma för ¤ | gäller det även ¤ | gäller det också ¤"),
    same_value=words("samma oförändrad oförändrat"),
    old_value=words("den gamla | det gamla | gamla adressen | gamla numret"),
    means=words(
        """menar ni ¤ | menar du ¤ | är det ¤ | gäller det ¤ | gäller ¤ | handlar det om ¤ | gäller borttagningen ¤ | gäller ändringen
        ¤"""
    ),
    turned=words(
        """hos er | anställd | jobbar | arbetar | på företaget | inte | ej | eller | aldrig | utan | om | tills | bara | endast |
        enbart | utom | inga | ingen | fram till"""
    ),
    plain=words(
        """efter riktigt korrekt stänga stänger ger ytterligare framöver finns hej och också även då så nu tack innan vi går vidare
        först sedan sen slutligen bara för att vara säker säkra stämmer det som ska skall skulle vill får kan kunde ni du er ert era
        oss önskar behöver behövs av den denna en ett ha har hade i på med från om han hon honom henne hans hennes de dem deras sin
        sitt sina där här vad vilken vilket vilka vilk* konto kontot konton kontona åtkomst åtkomsten inlogg inloggning inloggningen
        användare användaren användarna användarkonto heter namn fullständiga adress adressen e-post e-postadress e-postadressen
        epostadress mejladress mailadress mejl mail mobil mobilnummer telefonnummer telefon nummer nya ny nytt kollega kollegan
        person personen någon nån idag fortfarande redan systemet hos bolaget företaget aktiv vanlig fall helt längre därefter kunna
        rätt rättighet* behörighet behörigheten beställa ändringar ändring beställningar få ge ges annan annat är blir gör göra
        göras gäller gällande dag dagen datum sista första bli sluta slutar slutat börja börjar anställd tas bort ta fråga frågan
        skrev nämnde menar menade just precis egentligen per fr m o till uppgift uppgifter arbetar jobbar ut in ställe över vet tar
        vem bolag kommer komma gamla adresserna samma oförändrad oförändrat gälla kopplad inlagd upplagd"""
    ),
    echoed=(),
    yes=words(
        """ja | ja tack | jadå | japp | jajamän | jo | jodå | yes | stämmer | det stämmer | det stämmer bra | precis | exakt | absolut
        | självklart | gärna | javisst | visst | korrekt | det går bra | gör det | givetvis | jepp"""
    ),
    no=words(
        """nej | nej tack | nix | nä | nej det behövs inte | behövs inte | det behövs inte | inte alls | absolut inte | verkligen inte
        | nepp | nej det ska han inte | nej det ska hon inte | nej det ska de inte | nej det behöver han inte | nej det behöver hon
        inte | nej det behöver de inte | nej det gör han inte | nej det gör hon inte | nej det gör de inte | nej det får han inte |
        nej det får hon inte | nej det får de inte | nej det kan han inte | nej det kan hon inte | nej det kan de inte | det ska han
        inte | det ska hon inte | det behöver han inte | det behöver hon inte"""
    ),
    stays=words(
        """vara kvar | ska vara kvar | är kvar | stannar | stannar kvar | stanna | behåller | behålla | ha kvar | har kvar | kvar |
        behöver det | som nu | oförändrat | rör inte | rör ej | inte röra | inte rör | inte
        röras | låt … vara"""
    ),
    too=words("också | även | med | likaså | samma | detsamma | samma sak | båda | bägge | båda två"),
    no_sooner=words("inte förr | inte tidigare | inte innan dess | inte förrän då | ej tidigare"),
    soonest=words(
        """så snart ni kan | så fort ni kan | så snart som möjligt | så fort som möjligt | snarast möjligt | när ni hinner | så snart
        det går | så fort det går"""
    ),
    be=words("är"),
    unsure=words(
        """har redan | redan har | finns redan | redan användare | inte än | inte ännu | kanske | troligen | troligtvis | nog |
        antagligen | möjligen | möjligtvis | tror | tänker | tills | om | när | men | fast | dock | bara om | senare | snart |
        osäker | vet inte | återkommer | kollar | kolla | ska fråga | frågar | eller | istället för | i stället för | utom |
        tillfälligt | tills vidare | vänta | avvakta | inte | ej | aldrig | beror | antingen | skulle | kunde | hade | var | efter |
        innan | förrän | så småningom | snarare | fel | misstag | ursäkta | förlåt | vet ej | ännu | eventuellt | ev"""
    ),
    coloured=words(
        """i rött | med rött | röd text | rödmarkera | i blått | med blått | blå text | i grönt | med grönt | grön text | i färg | i
        fetstil | med fetstil | annan färg"""
    ),
    aside=words(
        """tack snälla gärna och den det en ett vår vårt våra min mitt hennes hans deras hon han de honom henne dem är blir vara med
        som ny nya nytt namn namnet heter adress adressen e-post epost e-postadress mejl mail mejladress mailadress mobil
        mobilnummer telefon nummer användare användaren vanlig vanliga konto kontot åtkomst åtkomsten inlogg ska skall kan får nu
        idag redan direkt genast omgående från på per av i till för hos kollega kollegan ekonom ekonomen redovisningsansvarig
        ekonomiassistent assistent vem gör så slutat slutade slutar har gått pension lämnat jobbar arbetar längre kvar här oss vi
        jag mig bolaget företaget tar över ta börjar börja började dag dagen datum sista första ekonomi avdelning avdelningen
        ansvarig ansvarar chef båda också även samma bra ok okej fint hej roll jobb bort tas tagas läggas läggs in ut fr o m räcker
        bara går två tre användarna snarast ställe stället istället fortfarande behöver ni ersätter ersätta"""
    ),
)
