"""What stands around an English mail: quote lines, closings, what is no signature, form labels."""

from parsers.lexicon.en.automatic import AUTOMATIC
from parsers.lexicon.mail_words import FormWords, MailWords, NoticeWords, QuoteWords, SignatureWords, phrases

QUOTE = QuoteWords(
    wrote=phrases("wrote | writes | sent | has written | said | wrote the following"),
    wrote_starts=phrases("on | at | monday | tuesday | wednesday | thursday | friday | saturday | sunday"),
    pronouns=phrases("i | we | you | he | she | they | who | nobody | somebody"),
    from_labels=phrases("from | sender"),
    sent_labels=phrases("sent | date | sent on | sent at"),
    to_labels=phrases("to | recipient | recipients"),
    copy_labels=phrases("cc | bcc"),
    subject_labels=phrases("subject"),
    other_labels=phrases("reply-to | reply to | importance | attachments | priority | sensitivity | resent-from | organization"),
    original_marks=phrases("original message | original mail | original e-mail | original email | original appointment | reply message"),
    forward_marks=phrases("""
        forwarded message | begin forwarded message | forwarded mail | forwarded by | forwarded e-mail | forwarded email | start of
        forwarded message | forward message"""),
    forward_prefixes=phrases("fwd | fw | forward | forwarded"),
    reply_prefixes=phrases("re"),
)

SIGNATURE = SignatureWords(
    run_on_closings=phrases(
        "best regards | kind regards | warm regards | many thanks and regards | yours sincerely | best wishes | regards"
    ),
    closings=phrases("""
        best regards | kind regards | kindest regards | warm regards | warmest regards | with best regards | with kind regards | with
        regards | with warm regards | regards | rgds | best wishes | with best wishes | all the best | sincerely | yours sincerely |
        sincerely yours | yours faithfully | yours truly | faithfully | respectfully | respectfully yours | cordially | cheers | br |
        b.r. | brgds | b/r | w/best regards | have a nice day | have a great day | have a good day | have a nice weekend | have a
        great weekend | take care"""),
    lone_closings=phrases("best | all best | very best | my best | signed | kr | respectfully"),
    thanks=phrases("""
        thanks | thank you | many thanks | thanks a lot | thanks so much | thank you so much | thank you very much | thanks in advance
        | thank you in advance | thanks and regards | thanks & regards | thx | ta | with thanks | many thanks in advance | thanks
        again"""),
    sent_from=phrases("""
        sent from | sent with | sent via | sent using | get outlook for | from my iphone | from my ipad | typed on my | sent on the go
        from"""),
    devices=phrases("""
        iphone | ipad | phone | mobile | telephone | android | samsung | huawei | galaxy | tablet | mail | outlook | windows | app"""),
    joiners=phrases("and"),
    contact_labels=phrases("""
        tel | telephone | phone | ph | mobile | mob | cell | direct | office | switchboard | fax | e-mail | email | mail | web |
        website | address | skype | linkedin | twitter | facebook | instagram | vat | vat no | reg. no | reg no | company no | company
        reg | registered office | registration number | corporate id | po box | p.o. box | t | m | p | f | e | w | d | o | c | a"""),
    titles=phrases("""
        ceo | cfo | cto | coo | manager | director | head | of | finance | accounts | accountant | accounting | payable | receivable |
        controller | assistant | administrator | bookkeeper | owner | founder | partner | consultant | officer | purchasing |
        procurement | office | sales | support | team | department | dept | trustee | lawyer | solicitor | liquidator | senior |
        junior | lead | chief | specialist | coordinator | secretary | treasurer | at | and | for | the | in | via | from | with |
        mobile"""),
    company_forms=phrases("ltd | limited | inc | llc | plc | llp | corp | corporation | gmbh | company | group | holding"),
    role_names=phrases("""
        info | contact | office | mail | post | admin | support | sales | invoice | invoices | accounts | accounting | finance | hello
        | hr | it | order | orders | service | team"""),
    addressing=phrases("your | yours"),
    speaking=phrases("me | my | we | us | our | please | pls | kindly"),
    sentence_words=phrases("""
        i | we | you | he | she | they | it | this | that | these | those | him | her | them | us | me | our | your | my | his | their
        | is | are | was | were | am | be | been | has | have | had | will | would | can | could | should | shall | must | may | need
        | needs | want | wants | please | pls | not | no | never | don't | do | does | did | if | when | because | who | which | what
        | how | why | ps | p.s. | nb | add | remove | delete | deactivate | cancel | terminate | close | change | update | create |
        replace | disable | register | confirm | send | call | also | instead | new | user | users | access | agreement |
        subscription | leaves | left | leaving | leaver | starter | starts | stop | end | forgot | by the way | btw"""),
    disclaimers=phrases("""
        processes personal data in accordance | processes your personal data | process personal data in accordance |
        this e-mail and any attachment | this email and any attachment | this e-mail and any files | this email and any files | this
        e-mail message | this email message | this e-mail is confidential | this email is confidential | this message is confidential
        | this e-mail may contain | this email may contain | this e-mail contains | this email contains | this message may contain |
        this message contains | this message and any attachment | this message is intended | this e-mail is intended | this email is
        intended | this communication is confidential | the information contained in this | the information in this e-mail | the
        information in this email | the contents of this e-mail | the contents of this email | the information transmitted | intended
        solely for | intended only for the | if you are not the intended recipient | if you have received this e-mail in error | if
        you have received this email in error | if you have received this message in error | if you received this e-mail in error | if
        you received this email in error | if you received this message in error | if you received this in error | please notify the
        sender immediately | confidentiality notice | privileged and confidential | legally privileged | please consider the
        environment | think before you print | save a tree | for information on how we process personal data | how we process your
        personal data | for more information about our privacy | virus-free | this e-mail has been scanned | this email has been
        scanned | this email has been checked for viruses | scanned for viruses"""),
    banners=phrases("""
        this email originated from outside | this e-mail originated from outside | this message originated from outside | this email
        was sent from outside | this email came from outside | this message came from outside | this email is from an external sender
        | this message was sent from an external | external email | external sender | external e-mail | you don't often get email from
        | some people who received this message don't often get email from | do not click links or open attachments | do not click on
        links or open attachments"""),
    list_footers=phrases("""
        mailing list | unsubscribe | you received this message because you are subscribed | you are receiving this because | you are
        receiving this email because | you received this mail because | you received this email because | you get this mail because |
        to view this discussion | view it on github | manage your subscription"""),
)

NOTICE = NoticeWords(
    itself=phrases("""
        this e-mail | this email | this mail | this message | this communication | this transmission | the e-mail | the email | the
        message"""),
    secret=phrases("confidential | privileged | message are private | message is private"),
    meant=phrases("only | solely | intended | meant | exclusively"),
    recipient=phrases("recipient | addressee | the person | the individual | individual or entity | whom it is addressed"),
    not_recipient=phrases("""
        not the intended recipient | not an intended recipient | not the named recipient | not the addressee | not the named
        addressee | not the intended addressee | not the right recipient | not the correct recipient"""),
    condition=phrases("if | should you | should it | should this | in case | in the event"),
    received=phrases("received | receive | got | have this | reached | sent | come to you | arrived | delivered"),
    mistaken=phrases("in error | by mistake | by accident | mistakenly | erroneously | wrongly"),
    sender=phrases("the sender | the originator | the author"),
    people=phrases("him | her | he | she | user | users | account | accounts | agreement | login"),
)

FORM = FormWords(
    name=phrases("name | full name | contact person | contact name | contact | sender | first and last name"),
    email=phrases("e-mail | email | mail | e-mail address | email address"),
    phone=phrases("phone | telephone | phone number | telephone number | mobile | mobile number | tel | cell | mobile phone"),
    company=phrases("company | company name | organisation | organization | organisation name | organization name | business"),
    number=phrases("""
        registration number | company registration number | company number | reg. no | reg no | reg.no | organisation number |
        organization number | corporate identity number | vat number | vat | registration no | corporate id | org. number | org number"""),
    subject=phrases("subject | topic | regarding | category | reason | matter | type of request"),
    message=phrases("message | description | question | comment | comments | text | how can we help | enquiry | inquiry"),
    yours=phrases("your"),
)

MAIL = MailWords(
    language="en",
    quote=QUOTE,
    signature=SIGNATURE,
    notice=NOTICE,
    automatic=AUTOMATIC,
    form=FORM,
    greetings=phrases("""
        hi | hello | hey | dear | good morning | good afternoon | good evening | hi there | greetings | to whom it may concern"""),
)
