"""What mail programs put around a quote in languages whose orders are not read: a guest's phone may speak German."""

from parsers.lexicon.mail_words import AutomaticWords, MailWords, QuoteWords, SignatureWords, phrases

QUOTE = QuoteWords(
    wrote=phrases("""
        schrieb | schrieb am | hat geschrieben | geschrieben | a écrit | ha scritto | schreef | het volgende geschreven | geschreven |
        escribió | escreveu | napisał | napisała | napisał(a) | írta | написал | написала | пишет | đã viết | yazdı | napsal |
        napsal(a) | skrifaði | kirjutas | rašė | rakstīja | wrotes"""),
    wrote_starts=phrases("am | le | il | op | el | em | in data | w dniu | dnia | vào | пн | вт | ср | чт | пт | сб | вс | dne"),
    pronouns=phrases("ich | wir | sie | er | je | nous | vous | il | elle | ik | wij | yo | nosotros | eu | nós | ja | my"),
    from_labels=phrases("von | de | van | da | od | от | expéditeur"),
    sent_labels=phrases("""
        message du | gesendet | datum | envoyé | envoyé le | verzonden | inviato | enviado | enviada em | enviado el | wysłano | data |
        fecha | отправлено | дата"""),
    to_labels=phrases("an | à | a | aan | para | do | кому | pour"),
    copy_labels=phrases("kopie | copie à | copia | dw | копия"),
    subject_labels=phrases("betreff | objet | sujet | onderwerp | oggetto | asunto | assunto | temat | тема"),
    original_marks=phrases("""
        ursprüngliche nachricht | originalnachricht | message d'origine | message original | oorspronkelijk bericht | messaggio
        originale | mensaje original | mensagem original | wiadomość oryginalna | oryginalna wiadomość"""),
    forward_marks=phrases("""
        weitergeleitete nachricht | anfang der weitergeleiteten nachricht | message transféré | début du message réexpédié | début du
        message transféré | doorgestuurd bericht | begin doorgestuurd bericht | messaggio inoltrato | mensaje reenviado | mensagem
        encaminhada | wiadomość przekazana"""),
    forward_prefixes=phrases("wg | tr | doorst | rv | enc | pd"),
    reply_prefixes=phrases("aw | antw | rif | odp | rép"),
)

SIGNATURE = SignatureWords(
    closings=phrases("""
        mit freundlichen grüßen | mit freundlichen gruessen | freundliche grüße | viele grüße | beste grüße | mfg | cordialement |
        bien cordialement | met vriendelijke groet | mvg | saludos | saludos cordiales | cordiali saluti | pozdrawiam"""),
    sent_from=phrases("""
        gesendet von | von meinem iphone gesendet | gesendet mit | envoyé de mon | envoyé depuis | envoyé à partir | inviato da |
        enviado desde | enviado do | verzonden vanaf | wysłane z | outlook für | отправлено с"""),
    disclaimers=phrases("""
        diese e-mail enthält vertrauliche | ce message et toutes les pièces jointes | ce message est confidentiel | dit bericht is
        vertrouwelijk"""),
)

AUTOMATIC = AutomaticWords(
    reply_subjects=phrases("""
        automatische antwort | abwesenheitsnotiz | réponse automatique | automatisch antwoord | risposta automatica | respuesta
        automática | resposta automática | odpowiedź automatyczna | автоответ"""),
    absence_subjects=phrases("abwesend | abwesenheit | absence du bureau | fuera de la oficina | fuori sede | afwezig"),
    receipt_subjects=phrases("gelesen | lu | gelezen | letto | leído | lido"),
    calendar_subjects=phrases("zugesagt | abgelehnt | accepté | refusé | geaccepteerd"),
    bounce_subjects=phrases("""
        unzustellbar | non remis | échec de la remise | onbestelbaar | не доставлено | utilisateur non recensé | mancato recapito | no
        se puede entregar | не доставлен"""),
    bounces=phrases("""
        konnte nicht zugestellt werden | n'a pas pu être remis | n'a pu être remis | non remis | kon niet worden bezorgd | не удалось
        доставить | не доставлен"""),
)

MAIL = MailWords(language="foreign", quote=QUOTE, signature=SIGNATURE, automatic=AUTOMATIC)
