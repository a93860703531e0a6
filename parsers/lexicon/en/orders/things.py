"""English: what orders are about: users, agreements, companies, addresses, rights, services."""

from parsers.lexicon.order_words import crossed, words

USER = words("""user | users | user's | account | accounts | login | logins | log-in | log-ins | access | profile | user account | user
        name | username | log in | log on | sign in | credentials | seat | seats | licence | license | user profile | logon |
        get into | account's | permission to log in | user's account | user-account | sign-in | signin | log-on | user id |
        userid | accesses | licences | licenses | user licence | user license | permissions | loggin | profile access | password
        access | usr | acount | acct | accout | acc
        | have the same as | get the same as | have the same access | get the same access | have what""")
AGREEMENT = words(
    """agreement | agreements | contract | contracts | subscription | subscriptions | service | services | plan | cooperation |
        customer relationship | package | service agreement | partnership | arrangement | engagement | business relationship |
        relationship | abonnement | abonement | subscribtion | subscripton | aggreement | agreemnt | arrangement with you"""
)
AGREEMENT += words("ours with you |")
COMPANY = words("company | firm | business | organisation | organization | company's | entity | association | partnership")
US = words(
    """us | our account | our accounts | our company account | our whole account | our company | our business | our firm | my
        company | my business | the company account | the whole account | our entire account | our customer account | our
        account with you | our organisation | our organization | our entire company | our whole company | our whole organisation
        | the account with you | our profile | our account entirely | northlight's account"""
)
US += crossed(
    "company's | firm's | salon's | shop's | bakery's | business's | agency's | association's | restaurant's", "account | customer account"
)
MY_ACCOUNT = words("my account | my subscription | my agreement | my contract | my free account")
EMAIL = words("""e-mail* | email* | mail | mail address | address | mailbox | e mail | addresses | e-mail addresses | mails""")
NAME = words("middle name | middle names | second name | double name | name | surname | last name | family name | first name | maiden name")
PHONE = words("number's | phone* | telephone* | mobile* | cell* | number | tel | direct line | direct dial | telephone number")
AUTHORITY = words(
    """authorised user | right of ordering | authorized user | authorised | authorized | administrator* | admin | admin rights
        | ordering rights | ordering right | entitled to order | right to order | rights to order | order changes | place orders
        | allowed to order | main user | super user | superuser | same rights | same permissions | full rights | authority to |
        authority | entitled to | sign off on changes | signatory | manage users | permission to order | ordering authority |
        able to order | orderer | can order | rights as | power to order | request changes | make changes on our behalf |
        authority to order | authority to place orders | authority to make changes | power to make changes | rights to make
        changes | ordering powers | order powers | hand over the ordering"""
)
DETAILS = words("details | information | data | contact details | particulars | profile | info")
BASIC = words("basic | basic subscription | basic service | basic plan | basic agreement")
INTEGRATED = words(
    """integrated | integrated service | integrated agreement | integrated solution | the integration service | integrated plan"""
)
FREE = words(
    """free account | free plan | free version | inexchange free | free service | free subscription | free tier | free edition |
        free package | free licence | free offering | free one | from free | off free"""
)
EVERYTHING = words(
    """everything | all of it | the lot | all agreements | all our agreements | all of our agreements | everything we have |
        all services | all our services | both agreements | both services | all our subscriptions | all contracts | the whole
        lot | the whole thing | all of our subscriptions | any and all | whatever we have | every agreement | every service |
        any agreements | all existing agreements | all of our contracts | all our contracts | both contracts | both
        subscriptions | all of our services | all of the services | everything with you"""
)
NUMBER = words(
    """registration number | organisation number | organization number | company number | corporate number | reg no |
        org number | orgnr | organisationsnummer* | registration no | company registration | reg number | vat number | org no |
        the company"""
)
POSTAL = words("address | addresses")
BOTH_COMPANIES = words(
    """both companies | both firms | both businesses | all companies | all our companies | both our companies | both of our
        companies | the two companies | both our firms | our two companies | each of our companies"""
)
