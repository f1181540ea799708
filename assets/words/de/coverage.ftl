# keydesk tenant coverage, in German

coverage-title = Wer einen Sicherheitsschlüssel hat
coverage-everybody = Alle
coverage-no-department = Keine Abteilung
coverage-sum =
    { $active ->
        [one] Eine Person kann hier einen Sicherheitsschlüssel haben
       *[other] { $active } Personen können hier einen Sicherheitsschlüssel haben
    }, und { $key } davon { $key ->
        [one] hat
       *[other] haben
    } einen: { $percent } %
coverage-report =
    Der Bericht ist vom { $time }, { $hours ->
        [0] weniger als eine Stunde alt
        [one] eine Stunde alt
       *[other] { $hours } Stunden alt
    }
coverage-report-without-date = Der Bericht sagt nicht, von wann er ist
coverage-bar = { $percent } % von { $active }
coverage-more-parts =
    { $count ->
        [one] Eine weitere steht nur in der Tabelle (--csv)
       *[other] { $count } weitere stehen nur in der Tabelle (--csv)
    }
coverage-trend = Anteil der Personen im Verlauf
coverage-key = Sicherheitsschlüssel
coverage-resistant = Passkey in einer App, Windows Hello oder Zertifikat
coverage-other-factor = App, Code oder Token
coverage-phone-only = Nur ein Telefon: SMS oder Anruf
coverage-nothing = Nur ein Kennwort
coverage-not-in-report = Noch nicht im Bericht
coverage-disabled = Deaktiviert
coverage-guest = Gast
coverage-not-counted =
    Nicht gezählt: { $disabled ->
        [one] ein deaktiviertes Konto
       *[other] { $disabled } deaktivierte Konten
    }, { $guests ->
        [one] ein Gast
       *[other] { $guests } Gäste
    }{ $departed ->
        [0] { "" }
        [one] {" "}und einer aus dem Bericht, der nicht mehr im Verzeichnis steht
       *[other] {" "}und { $departed } aus dem Bericht, die nicht mehr im Verzeichnis stehen
    }
coverage-admins =
    { $admins ->
        [one] Ein Administrator
       *[other] { $admins } Administratoren
    }, davon { $without } ohne Sicherheitsschlüssel
coverage-registered = Zweiter Faktor registriert (Microsoft: registered): { $count }
coverage-capable = Davon verwendbar, weil die Richtlinie ihn für sie anbietet (enabled): { $count } (capable)
coverage-barred =
    { $count ->
        [one] Eine Person hat
       *[other] { $count } Personen haben
    } einen registriert, den die Richtlinie nicht erlaubt. Er hilft nicht beim Anmelden
coverage-passwordless = Anmeldung ohne Kennwort möglich: { $count }
coverage-unknown-words = Diese Version kennt diese Wörter des Berichts nicht und zählt sie als andere Methode: { $words }
coverage-listed =
    { $people ->
        [0] Niemand braucht einen Schlüssel
        [one] Eine Person braucht einen Schlüssel
       *[other] { $people } Personen brauchen einen Schlüssel
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , in { $waves } Wellen
    }
coverage-left-out =
    { $count ->
        [one] Eine weitere hat einen Anmeldenamen, der nicht in einer Liste stehen kann
       *[other] { $count } weitere haben einen Anmeldenamen, der nicht in einer Liste stehen kann
    }
coverage-goes-on = Der Lauf vom { $time } geht weiter: { $count } Zeilen sind schon hier
coverage-progress = { $report } Zeilen des Berichts und { $members } Konten gelesen
coverage-run-again = Das Gelesene wird einen Tag aufbewahrt: Rufen Sie den Befehl noch einmal auf, und er macht dort weiter
coverage-no-premium = Der Registrierungsbericht braucht eine Lizenz für Entra ID P1, und dieser Mandant hat keine
    .next = Ohne sie gibt Graph die Methoden der Personen nicht als Liste aus. `keydesk tenant check` sagt, was sonst zu sehen ist
coverage-list-refused =
    { $count ->
        [one] Eine Zeile der Liste ist nicht, wie sie sein soll
       *[other] { $count } Zeilen der Liste sind nicht, wie sie sein sollen
    }
    .next = Schreiben Sie sie mit --list und lesen Sie sie mit `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Die Liste konnte nicht gespeichert werden: { $why }
    .next = Schreiben Sie sie mit --list und lesen Sie sie mit `keydesk prepare import FILE`

# keydesk tenant use

use-title = Wie sich Personen anmelden
use-lead =
    Innerhalb { $days ->
        [one] eines Tages
       *[other] von { $days } Tagen
    } { $people ->
        [0] hat sich niemand angemeldet
        [one] hat sich eine Person angemeldet
       *[other] haben sich { $people } Personen angemeldet
    }, davon { $key } mit einem Sicherheitsschlüssel: { $percent } %
use-part = Das Protokoll ist länger, als auf einmal gelesen wird: Das hier reicht nur zurück bis { $time }
use-phone = Höchstens ein Telefon: SMS oder Anruf
use-password = Höchstens ein Kennwort
use-bar =
    { $people ->
        [one] Eine Person
       *[other] { $people } Personen
    }
use-methods =
    Microsofts Bericht über { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }: wie oft jede Methode gezeigt wurde. Eine Anmeldung kann zwei zeigen
use-unknown-labels = Diese Version kennt diese Wörter des Protokolls nicht und zählt sie als andere Methode: { $labels }
use-programs = Programme melden sich mit dem Kennwort dieser Konten an und können keinen Schlüssel berühren: { $names }. Geben Sie jedem eine eigene Identität, bevor eine Regel es stoppt
use-no-people = Wer sich wie angemeldet hat, ist im Anmeldeprotokoll nicht zu sehen: { $why }
use-no-methods = Microsofts Bericht über die Verwendung der Methoden ist nicht lesbar: { $why }
use-progress = { $count } Anmeldungen gelesen

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Bitte holen Sie Ihren Sicherheitsschlüssel
invitation-why = Ihre Organisation gibt Ihnen einen Sicherheitsschlüssel: Mit ihm melden Sie sich ohne Kennwort an, und niemand sonst kann es.
invitation-where = Bitte kommen Sie zum Schalter „{ $desk }“. Bringen Sie einen Ausweis mit Foto mit. Es dauert etwa fünf Minuten.
invitation-until = Kommen Sie bis { $date }.
invitation-contact =
    { $known ->
        [yes] Wenn Sie Fragen haben, fragen Sie hier: { $contact }
       *[no] Wenn Sie Fragen haben, rufen Sie Ihren Servicedesk unter einer Nummer an, die Sie kennen.
    }
invitation-asks-nothing = Diese Nachricht enthält keinen Link, und niemand wird Sie deswegen nach einem Kennwort oder einer PIN fragen.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Eine Person wird eingeladen
       *[other] { $people } Personen werden eingeladen
    }
invite-not-due = Später an der Reihe: { $count } von der Liste
invite-before = Schon oder vielleicht schon eingeladen: { $count }
invite-opted-out = Einladung nicht gewünscht: { $count }
invite-no-account = Gäste oder deaktivierte Konten: { $count }
invite-text = Die Einladung, auf Deutsch:
invite-dry-run = Nichts wurde gesendet. Geben Sie --send an, um zu senden
invite-question = Einladungen senden?
invite-progress = { $done } von { $all } Einladungen gesendet
invite-sent =
    { $sent ->
        [one] Eine Einladung wurde gesendet
       *[other] { $sent } Einladungen wurden gesendet
    }
invite-not-sent = So nicht erreichbar: { $count }. Es gibt keine Adresse, eine abgelehnte oder kein Teams. Eine Einladung ist ein andermal möglich
invite-in-doubt = Bei { $count } ist nicht bekannt, ob die Einladung abgeschickt wurde. Niemand davon wird noch einmal eingeladen
invite-stopped = Rufen Sie den Befehl noch einmal auf, um fortzufahren: Niemand wird zweimal eingeladen
invite-no-mail = Die Einstellungen sagen, dass dieser Schalter keine E-Mail sendet
    .next = Setzen Sie mail_from in [notice]; kiosk.toml erklärt es
invite-nobody = Jetzt ist niemand einzuladen
coverage-invited = Eingeladen: { $invited }. Davon jetzt mit Sicherheitsschlüssel: { $came }
invite-faulty =
    { $count ->
        [one] { $file } hat einen Fehler in Zeile { $line }
       *[other] { $file } hat { $count } Fehler, den ersten in Zeile { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` sagt, was in jeder Zeile falsch ist
