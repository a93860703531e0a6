"""Which forms the Finnish verbs of orders have: made of their stems, so that no verb lacks a mood, a clitic or its spoken form.

The forms of a verb, with the classes of ``OrderWords`` that they stand under:

- ``base``: imperatives ('poistakaa', 'vaihda'), questions that ask politely ('poistaisitteko', spoken 'poistasitteks'), 'saisiko …
  poistettua';
- ``polite``: the same questions, which are no questions for information;
- ``said``: infinitives, 'we', 'I' and the declarative 'you' ('poistaa', 'poistamaan', 'poistamme', 'poistaisitte');
- ``passive``: 'poistetaan', 'poistettaisiin', 'on poistettava', and modal verbs with the infinitive ('pitäisi … poistaa');
- ``noun``: 'poistaminen' in its cases.

A particle ('pois', 'irti') or an object may follow each form.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from parsers.lexicon.order_words import Words

#: Modal verbs (their spoken forms are variants of these) behind which an infinitive tells what is to be done.
MODALS = (
    "pitäisi", "pitää", "täytyy", "täytyisi", "tulee", "tulisi", "voi", "voisi", "voidaan", "voitaisiin", "saa", "saisi", "kuuluu",
    "kuuluisi", "tarvitsee", "tarvitsisi", "joutaa", "joutais", "saadaan", "saataisiin", "sopii",
)  # fmt: skip

#: Those of them that oblige: 'voi irtisanoa' only tells the terms of an agreement.
OBLIGING = tuple(modal for modal in MODALS if modal.startswith(("pit", "täy", "tul", "kuu", "tar")))

#: Questions that ask to have something done, before a participle.
_HAVE_DONE = ("saisiko", "saisimmeko", "saisinko", "saataisiinko", "saisinks", "saiskohan", "saisikohan")


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its stems: 'vaihtaa', vaihda(n), vaihta(kaa), vaihtaisi, vaihdeta(an), vaihdettu, vaihtama(an)."""

    infinitive: str
    #: of the first person, which is the imperative of one
    weak: str
    #: before '-kaa'
    imperative: str
    conditional: str
    passive: str
    participle: str
    supine: str
    #: the imperative of one means something else where it stands alone ('muuta' is also 'other')
    ambiguous: bool = False

    @property
    def a(self) -> str:
        """The vowel of its endings."""
        return "a" if set(self.infinitive) & set("aou") else "ä"

    @property
    def o(self) -> str:
        """The vowel of its question."""
        return "o" if self.a == "a" else "ö"

    def imperatives(self) -> Iterator[str]:
        """'poistakaa', 'poistakaapa', 'vaihda', 'vaihdapa'."""
        plural = f"{self.imperative}k{self.a}{self.a}"
        yield from (plural, f"{plural}p{self.a}", f"{plural}h{self.a}n", f"{self.weak}p{self.a}", f"{self.weak}h{self.a}n")
        yield from (f"{plural}tten", f"{self.weak}ppa" if self.a == "a" else f"{self.weak}ppä")
        if not self.ambiguous:
            yield self.weak

    def questions(self) -> Iterator[str]:
        """'poistaisitteko', 'poistatko', spoken 'poistasitteks', 'poistaisitsä'."""
        spoken = self.conditional.replace("aisi", "asi").replace("äisi", "äsi") if self.infinitive.endswith(("taa", "tää")) else ""
        for stem in (self.conditional, spoken, self.weak):
            if stem:
                for ending in ("tteko", "tko", "tteks", "tsä", "ttekohan", "tkohan", "ttekos", "tkos", "ttehan", "than", "ttekste"):
                    yield stem + ending.replace("o", self.o).replace("han", f"h{self.a}n")
        yield f"{self.conditional}k{self.o}"
        root = self.participle[:-1]
        yield from (f"{root}{self.a}isk{self.o}", f"{root}{self.a}isiink{self.o}")
        if spoken:
            yield f"{spoken[:-1]}k{self.o}"

    def had_done(self) -> Iterator[str]:
        """'saisiko … poistettua', 'saisimmeko … poistetuksi'."""
        for question in _HAVE_DONE:
            yield f"{question} … {self.participle}{self.a}"
            yield f"{question} … {self.translative}"

    @property
    def translative(self) -> str:
        """'poistetuksi', 'lisätyksi'."""
        stem = self.participle.removesuffix("ttu").removesuffix("tty")
        tail = self.participle[-1]
        return f"{stem}t{tail}ksi" if stem != self.participle else f"{self.participle[:-2]}{'t' if stem.endswith('stu') else 'd'}{tail}ksi"

    def said(self) -> Iterator[str]:
        """'poistaa', 'poistamaan', 'poistamme', 'poistan', 'poistatte', 'poistaisitte', and what follows a negation ('älkää poistako')."""
        yield from (f"{self.imperative}k{self.o}", self.passive)
        # 'hankin' as written: folding makes 'hänkin' ('he too') one with it
        first = f"{self.weak}n"
        yield from (self.infinitive, f"{self.weak}mme", f"={first}" if first == "hankin" else first)
        # as written: folding makes 'tekemään' one with 'tekemän' ('the invoice that he made')
        yield from (f"={self.supine}{self.a}n", f"={self.supine}{self.a}n".replace("ä", "a"))
        yield from (f"{self.weak}tte", f"{self.conditional}tte", f"{self.conditional}t")
        if self.infinitive not in ("perua", "peruuttaa"):  # done to anything ('saimme laskun peruttua')
            yield f"{self.participle}{self.a}"

    def passives(self, modals: Iterable[str]) -> Iterator[str]:
        """'poistetaan', 'poistettaisiin', 'poistettava', 'pitäisi … poistaa'."""
        yield f"{self.passive}{self.a}n"
        root = self.participle[:-1]
        yield from (f"{root}{self.a}isiin", f"{root}{self.a}is")
        necessary = f"{root}{self.a}v{self.a}"
        yield from (
            f"on {necessary}",
            f"olisi {necessary}",
            f"olis {necessary}",
            f"on … {necessary}",
            f"{necessary}ksi",
            f"{necessary}n",
            self.translative,
        )
        for modal in modals:
            yield f"{modal} … {self.infinitive}"

    def nouns(self) -> Iterator[str]:
        """'poistaminen' in its cases."""
        stem = f"{self.supine[:-1]}is"
        yield f"{self.supine[:-1]}inen"
        yield from (f"{stem}t{self.a}", f"{stem}en", f"{stem}est{self.a}", f"{stem}eksi", f"{stem}een")


def _verb(written: str) -> Verb:
    infinitive, weak, imperative, conditional, passive_stem, participle, supine, *mark = written.split()
    return Verb(infinitive, weak, imperative, conditional, passive_stem, participle, supine, bool(mark))


def table(written: str) -> tuple[Verb, ...]:
    """The verbs of a table, a line each."""
    return tuple(_verb(line) for line in written.strip().splitlines())


ADD = table("""
    lisätä lisää lisät lisäisi lisätä lisätty lisäämä
    rekisteröidä rekisteröi rekisteröi rekisteröisi rekisteröidä rekisteröity rekisteröimä
    aktivoida aktivoi aktivoi aktivoisi aktivoida aktivoitu aktivoima
    kutsua kutsu kutsu kutsuisi kutsuta kutsuttu kutsuma
    perustaa perusta perusta perustaisi perusteta perustettu perustama x
""")
GIVE = table("""
    luoda luo luo loisi luoda luotu luoma
    tehdä tee teh tekisi tehdä tehty tekemä
    avata avaa avat avaisi avata avattu avaama
    antaa anna anta antaisi anneta annettu antama x
    hankkia hanki hankki hankkisi hankita hankittu hankkima
    järjestää järjestä järjestä järjestäisi järjestetä järjestetty järjestämä
    laittaa laita laitta laittaisi laiteta laitettu laittama
    pistää pistä pistä pistäisi pistetä pistetty pistämä
    toimittaa toimita toimitta toimittaisi toimiteta toimitettu toimittama
    myöntää myönnä myöntä myöntäisi myönnetä myönnetty myöntämä
    tehä tee teh tekis tehä tehty tekemä x
    hoitaa hoida hoita hoitaisi hoideta hoidettu hoitama
    väsätä väsää väsät väsäisi väsätä väsätty väsäämä
    hommata hommaa hommat hommaisi hommata hommattu hommaama
    pyöräyttää pyöräytä pyöräyttä pyöräyttäisi pyöräytetä pyöräytetty pyöräyttämä
    loihtia loihdi loihti loihtisi loihdita loihdittu loihtima
    pykätä pykää pykät pykäisi pykätä pykätty pykäämä
""")
REMOVE = table("""
    poistaa poista poista poistaisi poisteta poistettu poistama x
    deaktivoida deaktivoi deaktivoi deaktivoisi deaktivoida deaktivoitu deaktivoima
    passivoida passivoi passivoi passivoisi passivoida passivoitu passivoima
    inaktivoida inaktivoi inaktivoi inaktivoisi inaktivoida inaktivoitu inaktivoima
    deletoida deletoi deletoi deletoisi deletoida deletoitu deletoima
    disabloida disabloi disabloi disabloisi disabloida disabloitu disabloima
    dellata dellaa dellat dellaisi dellata dellattu dellaama
    hävittää hävitä hävittä hävittäisi hävitetä hävitetty hävittämä
    estää estä estä estäisi estetä estetty estämä
""")
#: Puts a value where it belongs.
NOTE = table("""
    merkitä merkitse merkit merkitsisi merkitä merkitty merkitsemä
    kirjata kirjaa kirjat kirjaisi kirjata kirjattu kirjaama
    tallentaa tallenna tallenta tallentaisi tallenneta tallennettu tallentama
    täydentää täydennä täydentä täydentäisi täydennetä täydennetty täydentämä
    syöttää syötä syöttä syöttäisi syötetä syötetty syöttämä
""")
#: Orders a removal together with 'pois' or 'ulos'.
TAKE = table("""
    ottaa ota otta ottaisi oteta otettu ottama
    laittaa laita laitta laittaisi laiteta laitettu laittama
    pistää pistä pistä pistäisi pistetä pistetty pistämä
    heittää heitä heittä heittäisi heitetä heitetty heittämä
    tiputtaa tiputa tiputta tiputtaisi tiputeta tiputettu tiputtama
    pudottaa pudota pudotta pudottaisi pudoteta pudotettu pudottama
    siivota siivoa siivot siivoaisi siivota siivottu siivoama
    kytkeä kytke kytke kytkisi kytketä kytketty kytkemä
    saada saa saa saisi saada saatu saama x
""")
END = table("""
    lopettaa lopeta lopetta lopettaisi lopeteta lopetettu lopettama
    sulkea sulje sulke sulkisi suljeta suljettu sulkema
    lakkauttaa lakkauta lakkautta lakkauttaisi lakkauteta lakkautettu lakkauttama
    katkaista katkaise katkais katkaisisi katkaista katkaistu katkaisema
""")
#: Ends together with 'poikki', 'katki' or 'kiinni'.
PUT = table("""
    laittaa laita laitta laittaisi laiteta laitettu laittama
    pistää pistä pistä pistäisi pistetä pistetty pistämä
    panna pane pan panisi panna pantu panema
    saada saa saa saisi saada saatu saama x
""")
CANCEL = table("""
    irtisanoa irtisano irtisano irtisanoisi irtisanota irtisanottu irtisanoma
    peruuttaa peruuta peruutta peruuttaisi peruuteta peruutettu peruuttama
    perua peru peru peruisi peruta peruttu peruma
    purkaa pura purka purkaisi pureta purettu purkama
""")
SAY = table("sanoa sano sano sanoisi sanota sanottu sanoma")
CHANGE = table("""
    vaihtaa vaihda vaihta vaihtaisi vaihdeta vaihdettu vaihtama
    muuttaa muuta muutta muuttaisi muuteta muutettu muuttama x
    päivittää päivitä päivittä päivittäisi päivitetä päivitetty päivittämä
    korjata korjaa korjat korjaisi korjata korjattu korjaama
    oikaista oikaise oikais oikaisisi oikaista oikaistu oikaisema
    muokata muokkaa muokat muokkaisi muokata muokattu muokkaama
""")


def _with(forms: Iterable[str], particle: str) -> Iterator[str]:
    """Each form, and the particle somewhere behind it; no particle leaves it as it is."""
    return (f"{form} … {particle}" if particle else form for form in forms)


def base(verbs: Iterable[Verb], particle: str = "") -> Words:
    """What orders by itself: imperatives and polite questions."""
    return tuple(
        form for verb in verbs for form in _with((*verb.imperatives(), *_mistyped(verb), *verb.questions(), *verb.had_done()), particle)
    )


def polite(*classes: Iterable[Verb]) -> Words:
    """The questions that ask politely."""
    return tuple(dict.fromkeys(form for verbs in classes for verb in verbs for form in verb.questions()))


def said(verbs: Iterable[Verb], particle: str = "") -> Words:
    """What orders only behind a wish, a request or a 'we'."""
    return tuple(form for verb in verbs for form in _with(verb.said(), particle))


def thought(verbs: Iterable[Verb]) -> Words:
    """'I would remove', 'we would remove': what is only thought of or asked about."""
    return tuple(f"{verb.conditional}{ending}" for verb in verbs for ending in ("n", "mme"))


def passive(verbs: Iterable[Verb], particle: str = "", modals: Iterable[str] = MODALS) -> Words:
    """What orders as a thing to be done."""
    return tuple(form for verb in verbs for form in _with(verb.passives(modals), particle))


def necessary(*classes: Iterable[Verb]) -> Words:
    """'on … poistettava': what must be done."""
    needed = dict.fromkeys(f"{verb.participle[:-1]}{verb.a}v{verb.a}" for verbs in classes for verb in verbs)
    return tuple(f"{copula} {need}" for need in needed for copula in ("on", "on …", "olisi", "olisi …"))


def noun(verbs: Iterable[Verb]) -> Words:
    """The names of the deed."""
    return tuple(form for verb in verbs for form in verb.nouns())


def _mistyped(verb: Verb) -> Iterator[str]:
    """The imperative of several with a vowel too few at its end ('lisätkä', 'poistaka'), as phones leave it."""
    yield f"{verb.imperative}k{verb.a}"
