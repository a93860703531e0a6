"""English: what questions and notices of insolvency are about."""

from parsers.lexicon.order_words import crossed, words

QUESTION_NOUN = words("question | questions | query | enquiry | inquiry")
BANKRUPTCY = words(
    """bankrupt | bankruptcy | bankruptcies | bankruptcy estate | declared bankrupt | insolvent | insolvency |
        bankruptcy petition"""
)
LIQUIDATION = words(
    """liquidation | liquidator | liquidated | in liquidation | wound up | winding up | winding-up | dissolved | dissolution"""
)
ESTATE = words(
    """bankruptcy estate | estate of | the estate | trustee in bankruptcy | bankruptcy trustee | bankruptcy administrator |
        bankruptcy order | bankruptcy decision | date of bankruptcy | date of the bankruptcy | since the bankruptcy |
        after the bankruptcy | before the bankruptcy | in the bankruptcy of | liquidator"""
)
REORGANISATION = words("reorganisation | reorganization | restructuring | administration order")
TRUSTEE = words(
    """trustee | receiver | liquidator | administrator in bankruptcy | official receiver | bankruptcy administrator |
        insolvency practitioner"""
)
PASSWORD = words("""password* | passcode | user name | username | credentials | login details | log-in details | sign-in details | pin
        code
        | lost her login | lost his login | lost their login | lost my login | lost our login | lost the login | lost
        her logins | lost his logins | lost her log-in | lost his log-in | lost her sign-in | lost his sign-in | lost
        her details | lost his details | mislaid her login | mislaid his login | forgotten her login | forgotten his
        login | forgot her login | forgot his login | forgot my login | forgotten my login | new login details | login
        details again | new sign-in link | new login link | new link to log in | lost her credentials | lost his
        credentials | new credentials | fresh credentials""")
CANNOT_SIGN_IN = words(
    """reset link | reset mail | reset e-mail | reset my password | can't log in | cannot log in | can not log in | unable to
        log in | can't sign in | cannot sign in | locked out | locked account | can't get in | cannot get in | not able to log
        in | account is locked | problem logging in | problems logging in | trouble logging in | trouble signing in | won't let
        me in | won't accept | forgot my | forgot … password | forgotten … password | lost … password | forgotten my | unable to
        sign in | can't access | cannot access | login fails | login doesn't work | login does not work | can't remember |
        cannot remember | lost my login | log in any more | lost access | logging in | log me in | couldn't log in | could not
        log in | cannot get into | can't get into | won't let us in | kicked out | locked myself out | login not working | logon
        fails | doesn't recognise | does not recognise | doesn't recognize | login stopped working | can't seem to log in |
        struggle to log in | struggling to log in | keeps rejecting | keeps logging me out | not let me in | unable to access |
        unable to get in | cant log in | cant login | can't login | cannot login | cant get in | cant sign in | forgot my login
        | forgot pw | forgot pwd | seems to be locked | appears to be locked | is locked | has been locked | got locked | too
        many attempts | locked my account | account locked | login locked | been blocked | is blocked | e-mail with her login |
        e-mail with his login | mail with her login | mail with his login | mail with the login | e-mail with the login | login
        e-mail | login email | resend the login | resend her login | resend his login | resend the credentials | activation link
        | activation e-mail | activation email | link has expired | link expired"""
)
INVOICE = words(
    """your invoice | invoice from you | invoice copy | copy of the invoice | copy of invoice | copies of invoice* | you
        invoiced | you billed | you charged | been charged | been billed | invoiced twice | charged twice | credit note |
        payment reminder | your bill | billing | invoice number | amount differs | refund | overcharged | last invoice | latest
        invoice | this invoice | reminder fee | invoices from you | wrong amount | invoice i received | invoice we received |
        invoice dated | charged for | double charged | double-charged | charged us | invoiced us | billed us | bill from |
        billed for | invoiced for | got billed | got charged | got invoiced | invoice is wrong | invoice seems | invoice does
        not | invoice doesn't | paid twice | debited | received an invoice | received a bill | your last bill | our last bill |
        a bill | copy of … invoice* | copies of … invoice* | copy invoice* | invoice no | invoices no | resend
        … invoice* | statement of account"""
)
NUMBER_EXISTS = words(
    """already exists | already registered | already in use | already taken | is taken | exists already | already been
        registered | already have an account | already used | already there | already on file | already in your system
        | already in the system | already known | already on record | already signed up | is in use | already has an
        account | has already got an account | exists in your system | already linked | already connected | previously
        registered | is registered already | in use already | taken already"""
)
INTEGRATION = words(
    """integration | integrate | integrated | integrates | integrating | connect … to | connected to | api | erp |
        accounting system | accounting software | edi | erp system | connector | plugin"""
)
COMPANY_DETAILS = words("""postal address | company address | company name | company details | company's address | our
        address | our new address |
        visiting address | billing address | invoice address | business address | company information | street address | bank
        account | bank details | logo | moved office* | moved premises | our details | new premises | new offices | moved to new
        | our office address | vat number | company's name | company profile | registered address | contact person | head office
        | office address | new office address | relocated | changed premises | company has changed its name | changed company
        name | changed our name | our company's name | trading name | legal name | our company name | our postal address | our
        invoicing address | our billing address | our company details | our company information | name of our company | name of
        the company | company's phone | company phone | company's telephone | company's details
        | changed our company name | company name has changed | company's new name | new company name | renamed the
        company""")
PRICE = words(
    """charge | charges | charged | charging | price | prices | cost | costs | pricing | fee | fees | quote | discount |
        how much"""
)
FORMATS = words("""format | formats | peppol | xml | pdf | ubl | e-invoice* | einvoice* | edifact | deliver | send invoices |
        receive invoices | gln
        | fortnox | visma | xero | sage | quickbooks | dynamics | sap | our accounting system | our accounting
        software | our erp""")
TRIED = words(
    """never shows up | never show up | never showed up | doesn't show up | does not show up | didn't show up | four
        times | multiple times | a few times now | not in spam | not in my spam | nothing in spam | another browser |
        different browser | different browsers | two browsers | won't save | what am i doing wrong | what are we doing
        wrong | never reaches | never reached | does not arrive | doesn't arrive | not arriving | checked spam | never
        came | never
        comes | spam folder | junk folder | no e-mail came | no email came | clicked forgot | nothing came | not received any |
        haven't received any | never received | tried to reset | tried resetting | tried the reset | reset link | reset mail |
        reset e-mail | no mail arrives | no e-mail arrives | no email arrives | never arrives | nothing arrives | followed the |
        following the guide | followed your | still can't | still cannot | still not working | nothing happens | without success
        | to no avail | no luck | nothing comes | already tried | did what the | as described | as the guide | no joy | never
        turned up | doesn't turn up | does not turn up | hasn't arrived | has not arrived | hasn't come | not come through |
        nothing turns up | three times | several times | keeps failing | still does not | still doesn't | still won't | tried
        everything | tried that | tried it | gave it a try | didn't help | did not help | doesn't help | does not help | same
        error | error message"""
)
GUESSED = words(
    """dog's name | cat's name | name | names | birthday | birthdays | birthdates | every password | every one | all
        passwords | all the passwords | all my | all the usual | all sorts | old passwords | old ones | usual ones |
        usual suspects | guess | guesses | guessing | combination* | variation*"""
)
PUZZLED = words(
    """don't understand | do not understand | can't understand | cannot understand | fail to understand | don't see why |
        don't see what | cannot see what | can't see what | no idea | not a clue | haven't a clue | don't know | do
        not know | can't work out | cannot work out | can't make out | can't make sense | cannot make sense | puzzled
        | baffled | mystified | at a loss | don't recognise | do not recognise | don't recognize | do not recognize |
        can't tell what | cannot tell what"""
)
PRIVACY = words(
    """gdpr | data protection | right of access | right to be forgotten | personal data | erasure | subject access |
        data subject"""
)
CALL_ME = words(
    """call me | ring me | call us | contact me | contact us | give me a call | get in touch | phone me | book a call |
        schedule a call | short call | book a demo | get back to me"""
)
CONFIRM = words("""confirm | confirmation | end date | last day of the agreement | once done | when done | when it is done |
        when this is done | acknowledge | today | as soon as possible | is that ok | is that okay | does that work |
        can it be done | can this be done | anything else you need | is there anything else you need | is there anything you need |
        anything you need | need anything |
        need any more | let me know | all right |
        written confirmation | what else | by when | how soon | do you need | next steps
        | is that something you | is this something you | can that be arranged | can this be arranged | is that doable
        | is this doable | is that possible | is this possible | would that be possible | can that be done | can this
        be done | would that work | is that feasible
        | when is the last day | when is our last day |
        when will the last day be | when will our last day be | when would the last day be | when would our last day be
        | when is our final day | what is the last day | what is our last day | what will be the last day | what will be
        our last day | what would be the last day | what would be our last day | what will the last day be | what would
        the last day be""") + crossed("which | what", "date | day", "would … the last | will … the last | is … the last | … our last")
COURT = words("district court | court")
