"""The world of the oracle's mails: whose keys are published how, as one file of TXT records that both readers of a mail are given."""

from dataclasses import dataclass
from functools import cache

from tests.signed_mails import SigningKey, ed25519_key, odd_rsa_key, rsa_key

#: The sender, a part of its domain, one whose DMARC record wants strict alignment, a name under a public suffix, an A-label.
SENDERS = ("firma.example", "mail.firma.example", "strikt.example", "mail.strikt.example", "alice.co.uk", "xn--smrgs-pra0j.example")
#: Who signs what is not theirs.
FOREIGN = ("attack.example", "notfirma.example", "firma.example.attack.example", "mallory.co.uk", "co.uk", "example")


@dataclass(frozen=True)
class Published:
    """One key, as a selector publishes it."""

    key: SigningKey
    texts: tuple[str, ...]
    #: whether a signature under it may prove anything (RFC 6376 section 3.6.1, security.md section 1)
    sound: bool
    #: ``i=`` must then be the very domain of ``d=`` (``t=s``)
    exact: bool = False


@cache
def selectors() -> dict[str, Published]:
    """Every selector; each domain publishes all of them."""
    rsa, edwards, small = rsa_key(1024), ed25519_key(), odd_rsa_key(512)

    def rsa_as(text: str, sound: bool, exact: bool = False) -> Published:
        return Published(rsa, (text,), sound, exact)

    return {
        "s1": rsa_as(rsa.record(), True),
        "s2": Published(rsa_key(2048), (rsa_key(2048).record(),), True),
        "s4": Published(rsa_key(4096), (rsa_key(4096).record(),), True),
        "e1": Published(edwards, (edwards.record(),), True),
        "no-v": rsa_as(f"k=rsa; p={rsa.public}", True),
        "no-k": rsa_as(f"v=DKIM1; p={rsa.public};", True),
        "spaces": rsa_as(f" v = DKIM1 ;\t k = rsa ; p = {rsa.public[:40]} {rsa.public[40:]} ; ", True),
        "email": rsa_as(rsa.record("s=email:tlsrpt; "), True),
        "any-use": rsa_as(rsa.record("s=*; n=a note; "), True),
        "sha256": rsa_as(rsa.record("h=sha1:sha256; "), True),
        "exact": rsa_as(rsa.record("t=s; "), True, exact=True),
        "unknown-tags": rsa_as(rsa.record("x=y; zz=1; "), True),
        "pkcs1": Published(odd_rsa_key(1024), (odd_rsa_key(1024).record(),), True),
        "revoked": rsa_as("v=DKIM1; k=rsa; p=", False),
        "testing": rsa_as(rsa.record("t=y; "), False),
        "testing-exact": rsa_as(rsa.record("t=y:s; "), False),
        "other-use": rsa_as(rsa.record("s=tlsrpt; "), False),
        "sha1": rsa_as(rsa.record("h=sha1; "), False),
        "for-some": rsa_as(rsa.record("g=info; "), False),
        "version-2": rsa_as(f"v=DKIM2; p={rsa.public}", False),
        "v-last": rsa_as(f"k=rsa; p={rsa.public}; v=DKIM1", False),
        "p-twice": rsa_as(f"{rsa.record()}; p={rsa_key(2048).public}", False),
        "other-type": rsa_as(f"v=DKIM1; k=ed25519; p={rsa.public}", False),
        "unknown-type": rsa_as(f"v=DKIM1; k=dsa; p={rsa.public}", False),
        "other-key": rsa_as(rsa_key(2048).record(), False),
        "small": Published(small, (small.record(),), False),
        "two": Published(rsa, (rsa.record(), rsa.record()), False),
        "beside": Published(rsa, (rsa.record(), "v=spf1 -all"), False),
        "no-base64": rsa_as("v=DKIM1; k=rsa; p=****", False),
        "prose": rsa_as("hello", False),
    }


@cache
def records() -> dict[str, tuple[str, ...]]:
    """All TXT records by name."""
    found = {
        f"{selector}._domainkey.{domain}": published.texts for domain in (*SENDERS, *FOREIGN) for selector, published in selectors().items()
    }
    return found | {"_dmarc.strikt.example": ("v=DMARC1; p=reject; adkim=s",), "_dmarc.firma.example": ("v=DMARC1; p=none",)}
