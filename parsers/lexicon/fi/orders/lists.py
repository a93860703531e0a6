"""Finnish: what stands above the rows of a list of who comes and who goes, and in a row that awaits no day."""

from parsers.lexicon.order_words import words

COMING = words(
    """tulijat | tulija | tulevat | sisään | uusi | uudet | uudet käyttäjät | uudet työntekijät | uudet henkilöt | uudet
    ihmiset | aloittavat | aloittaa | aloittajat | aloittaja | lisättävät | lisättävä | lisäykset | lisäyksiä | lisäys | lisätään |
    lisää | lisätkää | saapuvat | uudet tulijat | luotavat"""
)
GOING = words(
    """lähtijät | lähtijä | lähtevät | lähtee | poistuvat | poistuu | poistujat | poistettavat | poistettava | poistot | poistoja |
    poisto | poistetaan | poista | poistakaa | pois | ulos | lopettavat | lopettaa | lopettajat | lopettaneet |
    lähteneet | poistuneet | eroavat"""
)
ALREADY_SO = words(
    """jo täällä | täällä jo | on jo täällä | jo talossa | talossa jo | jo paikalla | paikalla jo | jo töissä | töissä
    jo | aloittanut jo | jo aloittanut | on aloittanut | aloitti jo | jo lähtenyt | lähtenyt jo | on lähtenyt |
    lopettanut jo | jo lopettanut | on lopettanut | jo poissa | heti | heti nyt | nyt | välittömästi | saman tien |
    tänään | jo nyt | mahdollisimman pian"""
)
LIST_ASIDE = words(
    """jo tehty | on tehty | tehtiin | tehneet itse | tehnyt itse | tein itse | teimme itse | viime kuun | viime viikon
    | viime vuoden | alustava* | alustavasti | intranet* | intra* | suunnitel* | suunnitt* | luonnos* | ehdotu* |
    toteutet* | henkilöstöuutis* | uutiskirje*
    | poissa tällä viikolla | poissa tänään | poissa toimistolta"""
)
