# keydesk tenant coverage, in Dutch

coverage-title = Wie een sleutel heeft
coverage-everybody = Iedereen
coverage-no-department = Geen afdeling
coverage-sum =
    { $active ->
        [one] Eén persoon kan hier een beveiligingssleutel hebben
       *[other] { $active } personen kunnen hier een beveiligingssleutel hebben
    }, en { $key } van hen { $key ->
        [one] heeft
       *[other] hebben
    } er een: { $percent }%
coverage-report =
    Het rapport is van { $time }, { $hours ->
        [0] minder dan een uur oud
        [one] een uur oud
       *[other] { $hours } uur oud
    }
coverage-report-without-date = Het rapport zegt niet wanneer het is gemaakt
coverage-bar = { $percent }% van { $active }
coverage-more-parts =
    { $count ->
        [one] Nog één staat alleen in de tabel (--csv)
       *[other] Nog { $count } staan alleen in de tabel (--csv)
    }
coverage-trend = Aandeel van de personen in de tijd
coverage-key = Beveiligingssleutel
coverage-resistant = Wachtwoordsleutel in een app, Windows Hello of certificaat
coverage-other-factor = App, code of token
coverage-phone-only = Alleen een telefoon: sms of oproep
coverage-nothing = Alleen een wachtwoord
coverage-not-in-report = Nog niet in het rapport
coverage-disabled = Uitgeschakeld
coverage-guest = Gast
coverage-not-counted =
    Niet geteld: { $disabled ->
        [one] één uitgeschakeld account
       *[other] { $disabled } uitgeschakelde accounts
    }, { $guests ->
        [one] één gast
       *[other] { $guests } gasten
    }{ $departed ->
        [0] { "" }
        [one] , en één uit het rapport die niet meer in de directory staat
       *[other] , en { $departed } uit het rapport die niet meer in de directory staan
    }
coverage-admins =
    { $admins ->
        [one] Eén beheerder
       *[other] { $admins } beheerders
    }, waarvan { $without } zonder beveiligingssleutel
coverage-registered = Een tweede factor geregistreerd: { $count } (Microsoft: registered)
coverage-capable = Daarvan ook te gebruiken, omdat het beleid de factor voor de persoon inschakelt (enabled): { $count } (Microsoft: capable)
coverage-barred =
    { $count ->
        [one] Eén heeft
       *[other] { $count } hebben
    } er een geregistreerd die volgens het beleid niet mag worden gebruikt. Daarmee lukt aanmelden niet
coverage-passwordless = Aanmelden zonder wachtwoord mogelijk: { $count }
coverage-unknown-words = Deze versie kent deze woorden van het rapport niet en telt ze als een andere methode: { $words }
coverage-listed =
    { $people ->
        [0] Niemand heeft een sleutel nodig
        [one] Eén persoon heeft een sleutel nodig
       *[other] { $people } personen hebben een sleutel nodig
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , in { $waves } rondes
    }
coverage-left-out =
    { $count ->
        [one] Nog één heeft een aanmeldnaam die niet in een lijst kan staan
       *[other] Nog { $count } hebben een aanmeldnaam die niet in een lijst kan staan
    }
coverage-goes-on = De run van { $time } gaat verder: { $count } rijen zijn er al
coverage-progress = { $report } rijen van het rapport en { $members } accounts gelezen
coverage-run-again = Wat is gelezen, blijft een dag bewaard: voer de opdracht opnieuw uit, dan gaat die daar verder
coverage-no-premium = Het registratierapport vereist een licentie voor Entra ID P1, en deze tenant heeft er geen
    .next = Zonder licentie toont Graph van niemand de methoden in één lijst. `keydesk tenant check` zegt wat er wel te zien is
coverage-list-refused =
    { $count ->
        [one] Eén regel van de lijst is niet zoals die moet zijn
       *[other] { $count } regels van de lijst zijn niet zoals ze moeten zijn
    }
    .next = Schrijf de lijst met --list en lees die met `keydesk prepare import FILE --dry-run`
coverage-not-prepared = De lijst kon niet worden bewaard: { $why }
    .next = Schrijf de lijst met --list en lees die met `keydesk prepare import FILE`

# keydesk tenant use

use-title = Hoe mensen zich aanmelden
use-lead =
    { $people ->
        [0] Niemand heeft zich aangemeld
        [one] Eén persoon heeft zich aangemeld
       *[other] { $people } personen hebben zich aangemeld
    } binnen { $days ->
        [one] een dag
       *[other] { $days } dagen
    }, { $key } van hen met een beveiligingssleutel: { $percent }%
use-part = Het logboek is langer dan wat ervan in één keer wordt gelezen: dit geldt pas vanaf { $time }
use-phone = Hoogstens een telefoon: sms of oproep
use-password = Hoogstens een wachtwoord
use-bar =
    { $people ->
        [one] Eén persoon
       *[other] { $people } personen
    }
use-methods =
    Rapport van Microsoft over { $days ->
        [one] één dag
       *[other] { $days } dagen
    }: hoe vaak elke methode is getoond. Eén aanmelding kan er twee tonen
use-unknown-labels = Deze versie kent deze woorden van het logboek niet en telt ze als een andere methode: { $labels }
use-programs = Programma’s melden zich aan met het wachtwoord van deze accounts en kunnen geen sleutel aanraken: { $names }. Geef elk een eigen identiteit voordat een regel ze tegenhoudt
use-no-people = Wie zich hoe heeft aangemeld, is niet te zien in het aanmeldingslogboek: { $why }
use-no-methods = Het rapport van Microsoft over het gebruik van methoden is niet te lezen: { $why }
use-progress = { $count } aanmeldingen gelezen

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Haal uw beveiligingssleutel op
invitation-why = Uw organisatie geeft u een beveiligingssleutel: daarmee meldt u zich aan zonder wachtwoord, en niemand anders kan dat.
invitation-where = Kom naar de balie “{ $desk }”. Neem een legitimatiebewijs met foto mee. Het duurt ongeveer vijf minuten.
invitation-until = Kom uiterlijk op { $date }.
invitation-contact =
    { $known ->
        [yes] Hebt u vragen, stel ze dan hier: { $contact }
       *[no] Hebt u vragen, bel dan uw servicedesk op een nummer dat u kent.
    }
invitation-asks-nothing = Dit bericht bevat geen link, en niemand vraagt u hierom naar een wachtwoord of pincode.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Eén persoon wordt uitgenodigd
       *[other] { $people } personen worden uitgenodigd
    }
invite-not-due = Later aan de beurt, van de lijst: { $count }
invite-before = Al uitgenodigd, of misschien: { $count }
invite-opted-out = Wil niet worden uitgenodigd: { $count }
invite-no-account = Gast of uitgeschakeld account: { $count }
invite-text = De uitnodiging, in het Nederlands:
invite-dry-run = Er is niets verzonden. Geef --send op om te verzenden
invite-question = De uitnodigingen verzenden?
invite-progress = { $done } van { $all } uitnodigingen verzonden
invite-sent =
    { $sent ->
        [one] Eén uitnodiging is verzonden
       *[other] { $sent } uitnodigingen zijn verzonden
    }
invite-not-sent = Zo niet te bereiken: { $count }. Er is geen adres, of een dat wordt geweigerd, of geen Teams. Uitnodigen kan een andere keer
invite-in-doubt = Niet bekend of de uitnodiging is verzonden: { $count }. Er gaat geen tweede uitnodiging uit
invite-stopped = Voer de opdracht opnieuw uit om verder te gaan: niemand wordt twee keer uitgenodigd
invite-no-mail = Volgens de instellingen verstuurt deze balie geen e-mail
    .next = Stel mail_from in [notice] in; kiosk.toml legt het uit
invite-nobody = Nu hoeft niemand te worden uitgenodigd
coverage-invited = Uitgenodigd: { $invited }, waarvan nu met een beveiligingssleutel: { $came }
invite-faulty =
    { $count ->
        [one] { $file } heeft een fout in regel { $line }
       *[other] { $file } heeft { $count } fouten, de eerste in regel { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` zegt wat er in elke regel fout is
