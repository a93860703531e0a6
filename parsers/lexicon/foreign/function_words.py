"""The small words by which languages are told whose orders a person reads."""

from types import MappingProxyType

from parsers.lexicon.order_words import words

#: language → words that are frequent in it
WORDS = MappingProxyType(
    {
        "de": words(
            """
            aus unserem unserer unseren arbeitet mehr bei uns bitte entfernen löschen hinzufügen guten tag mit freundlichen
            freundliche sehr geehrte möchten können sie nicht ist sind wird werden dass wenn oder aber noch kein keine einen einem
            zum zur vom beim ab bis seit weil denn dann dort hier jetzt kündigen vertrag benutzerin mitarbeiter der die das und
            wir ich ein eine zu für auf von den dem im herr frau damen herren benutzer konto kündigung mein unser ihre haben auch
            nach grüße
            """
        ),
        "fr": words(
            """
            ajouter supprimer merci utilisatrice aux cette ces elle ils nos vos être avoir fait sans plus très bien à partir
            compte le la les et est nous vous je un une des du de pour dans avec sur pas ne que qui bonjour cordialement
            utilisateur contrat résilier notre votre veuillez mon sont au ce
            """
        ),
        "nl": words(
            """
            verwijderen toevoegen alstublieft mijn zij wij ons hun niet meer als maar dan dit deze kunnen willen zou de het een en
            van is u ik voor met op dat die zijn aan graag gebruiker rekening overeenkomst opzeggen onze uw vriendelijke groet
            bedankt kunt hebben wordt ook naar bij onder geachte heer mevrouw
            """
        ),
        "es": words(
            """
            añadir usuario usuaria quitar nuestra nuestros pueden quiero queremos ya hola buenos días atentamente el la los las y
            es no nosotros usted yo un una de para en con por que favor gracias saludos cuenta contrato cancelar nuestro su
            eliminar está son del al como más
            """
        ),
        "pl": words(
            """
            prosze usunac dodac uzytkownika konta nasza naszej pozdrowieniami dzien i w nie na jest że się z do to proszę dzień
            dobry dziękuję pozdrawiam użytkownika konto umowa usunąć dodać nasz mamy czy jak od dla oraz
            """
        ),
        "et": words(
            """
            ja on ei et see ta me teie mina oleme palun tere tänan lugupidamisega kasutaja konto leping lepingu kustutada lisada
            meie oma ning või kui ka
            """
        ),
        "it": words(
            """
            rimuovere aggiungere utenti vorremmo nostra buongiorno il lo la i gli le e è non noi voi io un una di per con su che
            prego ciao grazie saluti utente account contratto nostro vostro gentile cordiali sono del della
            """
        ),
    }
)
