# The sentences of the window and of the walk-through in a terminal, in German.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Sicherheitsschlüssel
bar-attended = Betreut von { $operator }
bar-contrast = Kontrast
bar-lock = Sperren
bar-sign-out = Abmelden
bar-hand-over = Übergeben
bar-larger-text = Größerer Text
bar-normal-text = Normaler Text
bar-still = Ohne Bewegung
bar-motion = Mit Bewegung
region-now = Was jetzt zu tun ist
region-ways = Weitere Schritte
region-desk = Der Schalter
region-steps = Schritte
region-practice = Übung
step-of = Schritt { $number } von { $all }
step-back = Rücknahme
step-none = Bereit
step-unattended = Kein Operator ist angemeldet
rail-done = Schritt { $number } von { $all }, { $title }, erledigt
rail-now = Schritt { $number } von { $all }, { $title }, aktueller Schritt
rail-to-do = Schritt { $number } von { $all }, { $title }, noch zu tun
session = Vorgang { $name }
locks-soon =
    { $seconds ->
        [0] Der Schalter wird gesperrt
        [one] Der Schalter wird in einer Sekunde gesperrt. Nichts geht verloren
       *[other] Der Schalter wird in { $seconds } Sekunden gesperrt. Nichts geht verloren
    }
rests-soon =
    { $seconds ->
        [0] Keydesk pausiert
        [one] Keydesk pausiert in einer Sekunde. Nichts geht verloren
       *[other] Keydesk pausiert in { $seconds } Sekunden. Nichts geht verloren
    }
locks-without-code =
    { $seconds ->
        [0] Der Schalter wird gesperrt
        [one] Ohne Schaltercode wird der Schalter in einer Sekunde gesperrt
       *[other] Ohne Schaltercode wird der Schalter in { $seconds } Sekunden gesperrt
    }
stay-here = Ich brauche mehr Zeit
minutes-left =
    { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }
seconds-left =
    { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    }
key-typed = Der Schlüssel tippte einen Code
    .next = Er wird hier nicht gebraucht und wurde verworfen
cancel-sure = Wirklich abbrechen? Was getan wurde, wird zurückgenommen
cancel-yes = Ja, Vorgang abbrechen
cancel-no = Vorgang fortsetzen

more-of-list = Mehr anzeigen, Seite { $page } von { $all }
call-operator = Operator rufen

## Two screens

person-window = Keydesk: für die Person
person-wait = Einen Moment bitte
    .lead = Der Operator arbeitet. Dieser Bildschirm zeigt, wann Sie an der Reihe sind
person-wait-do = Hier ist jetzt nichts zu tun
    .next = Der Operator an diesem Schalter hilft Ihnen
person-rests = Ein Vorgang wurde unterbrochen
    .lead = Sobald ein Operator angemeldet ist, geht er an derselben Stelle weiter: Nichts geht verloren
person-rests-do = Bitten Sie den Operator, sich anzumelden
    .next = Ihr Vorgang wartet darauf
beside = { $name } ist am anderen Bildschirm
    .lead = Der andere Bildschirm zeigt, was unten steht
beside-take = Mit dem Schaltercode übernehmen
turn-first = Bildschirm zu { $name } drehen
    .lead = Was jetzt kommt, ist für diese Person
turn = Bildschirm zu { $name } drehen
    .lead = Der andere Bildschirm ist weg. Nichts ging verloren
turn-do = Die Person macht hier weiter
    .next = Die Seite des Operators bleibt verborgen, bis der Schaltercode eingegeben ist
turn-done = Bildschirm ist gedreht

## The desk code

code-choose = Schaltercode wählen
    .lead = Mit ihm übernehmen Sie den Bildschirm wieder von einer Person. Beim Abmelden wird er vergessen
code-repeat = Denselben Code wiederholen
    .lead = So ist sicher, dass Sie sich nicht vertippt haben
code-new = Neuer Schaltercode
code-again = Derselbe Code noch einmal
code-set = Code setzen
code-go-repeat = Wiederholen
code-without = Ohne Code
code-why = Wählen Sie mindestens vier Ziffern
    .next = Ohne Code melden Sie sich nach jeder Person neu an
code-refused = Diesen Code würden zu viele erraten
    .next = Wählen Sie einen anderen, kein Jahr, keine Folge, kein Tastenmuster
code-private = Hier tippt nur der Operator
    .next = Die Person schaut weg
code-call = Hier wird der Operator gebraucht
    .lead = Rufen Sie den Operator. Mit dem Schaltercode geht es weiter
code-next = Der nächste Vorgang
    .lead = Der Operator beginnt ihn mit dem Schaltercode
code-label = Schaltercode
code-go-on = Weiter
code-home = Zum Anfang
code-back = Zurück zur Person
code-wrong = Das ist nicht der Schaltercode
    .next =
    { $tries ->
        [one] Noch ein Versuch. Danach meldet sich der Operator neu an
       *[other] Noch { $tries } Versuche. Danach meldet sich der Operator neu an
    }
code-none = Der Operator meldet sich neu an
    .next = Es gibt keinen Schaltercode
code-spent = Der Operator meldet sich neu an
    .next = Der Schaltercode war zu oft falsch

## The practice bench

bench-token = Das Übungstoken { $serial } zeigt { $code }
bench = Übungsbank
    .next = Nichts hier ist echt
bench-served = Übungsmandant
    .next = Was in ihm geschieht, ist nicht echt. Ein Schlüssel, der eingesteckt wird, schon
bench-insert-allowed = Schlüssel einstecken
bench-insert-second = Zweiten einstecken
bench-insert-not-allowed = Anderes Modell einstecken
bench-remove = Abziehen
bench-touch = Berühren
bench-finger-badly = Schlecht auflegen
bench-add-on-own-page = Auf der Seite der Person hinzufügen
bench-program-token = Auf der Seite der Person programmieren

## The operator signs in

sign-in = Am Schalter anmelden
    .lead = Bevor Personen Schlüssel bekommen, muss sich ein Operator anmelden
sign-in-locked = Der Schalter ist gesperrt
    .lead = { $name } war angemeldet. Nach der nächsten Anmeldung geht es an derselben Stelle weiter
sign-in-not-enough = Berechtigungen fehlen
    .lead = Sie sind angemeldet, aber dieser App fehlen die Berechtigungen unten
sign-in-start = Anmelden
sign-in-cancel = Anmeldung abbrechen
sign-in-browser = Mit dem Geschäftskonto anmelden
    .next = Die Anmeldeseite öffnet sich in einem eigenen Fenster und behält nach dem Schließen nichts
sign-in-device = Mit einem Code anmelden
    .next = Keydesk zeigt einen Code. Geben Sie ihn auf einem anderen Gerät auf der Anmeldeseite ein
sign-in-device-warning = Geben Sie den Code nur ein, wenn Sie vor diesem Schalter stehen und ihn hier lesen
    .next = Ein Code, den Ihnen jemand schickt oder sagt, würde diese Person als Sie anmelden. Verdecken Sie den Code vor Vorbeigehenden
sign-in-under-way = Weiter auf der Anmeldeseite
    .next = Keydesk wartet, bis Sie fertig sind
sign-in-code = Diesen Code eingeben auf { $page }
    .next = Keydesk wartet, bis Sie fertig sind
sign-in-left = Keydesk wartet noch { $left }. Danach beginnen Sie mit einem Klick neu
sign-in-over = Die Zeit ist um. Beginnen Sie mit einem Klick neu
sign-in-missing = { $scope } fehlt
    .next = { $for } Ein Cloudanwendungsadministrator kann der Berechtigung für diese App zustimmen. Melden Sie sich dann neu an

## Home

home = Willkommen am Schalter für Sicherheitsschlüssel
    .lead = Wer hier weggeht, hat einen Schlüssel, der funktioniert
home-elsewhere = Willkommen am Schalter für Sicherheitsschlüssel
    .lead = Diese Organisation ist in einer Microsoft-Cloud, in der Keydesk weniger kann
home-start = Vorgang beginnen
home-check = Schlüssel prüfen
home-recover = Schlüssel verloren
home-whose = Wessen Schlüssel?
home-what = Was geschieht
home-line-person = Person finden und prüfen, wer sie ist
home-line-ready = Prüfen, ob ihr Konto für einen Schlüssel bereit ist
home-line-key = Schlüssel einrichten, mit einer PIN, die nur sie kennt
home-line-proof = Nachweisen, dass sie sich damit anmelden kann
home-own = In dieser Microsoft-Cloud kann ein Operator keinen Schlüssel für andere einrichten
    .next = Sie stellen einen Zugriffspass aus, und die Person registriert den Schlüssel selbst
home-nothing = In dieser Microsoft-Cloud kann Keydesk nichts tun
    .next = Es gibt hier keine Zugriffspässe. Personen registrieren einen Schlüssel mit einer Anmeldemethode, die sie schon haben
home-note = Es dauert etwa fünf Minuten. Geht etwas schief, wird alles zurückgenommen
home-today =
    { $well ->
        [0] Heute war noch kein Vorgang erfolgreich
        [one] Heute war ein Vorgang erfolgreich
       *[other] Heute waren { $well } Vorgänge erfolgreich
    }
    .next =
        { $back ->
            [0] Nichts musste zurückgenommen werden
            [one] Ein Vorgang wurde zurückgenommen
           *[other] { $back } Vorgänge wurden zurückgenommen
        }
recent-line = { $time }, Vorgang { $name }: { $end }
end-onboarded = Schlüssel funktioniert
end-self-registered = Schlüssel selbst registriert
end-checked = Schlüssel geprüft
end-recovered = verlorener Schlüssel ersetzt
end-found-key = gefundener Schlüssel angesehen
end-prepared = Schlüssel vorbereitet
end-activated = Schlüssel aktiviert
end-token-given = Token ausgegeben
end-token-programmed = Token selbst programmiert
end-taken-back = alles zurückgenommen
end-open = nicht abgeschlossen
home-ledger =
    { $debts ->
        [0] Journal: beim Start in Ordnung, { $megabytes } MB, nichts offen
        [one] Journal: beim Start in Ordnung, { $megabytes } MB, ein Punkt offen
       *[other] Journal: beim Start in Ordnung, { $megabytes } MB, { $debts } Punkte offen
    }
home-tenant = Microsoft Graph hat geantwortet: { $time }
home-tenant-silent = Microsoft Graph war nicht erreichbar: { $time }
home-clock = Die Uhr dieses Schalters weicht { $minutes } Minuten von Microsofts Uhr ab. Stellen Sie sie richtig
home-notices = Zu beachten
notice-unreadable = Vorgang { $name } kann nicht gelesen werden
    .next = Vielleicht hat er einen Zugriffspass oder Schlüssel hinterlassen. Bewahren Sie das Journal auf und bitten Sie mit dem Namen dieses Vorgangs um Hilfe
notice-keys-wait =
    { $count ->
        [one] Ein vorbereiteter Schlüssel wartet auf seine Aktivierung
       *[other] { $count } vorbereitete Schlüssel warten auf ihre Aktivierung
    }
    .next = Der erste kann aktiviert werden bis { $time }. `keydesk prepare status` nennt sie
notice-logs-awaited =
    { $count ->
        [one] Keydesk wartet, bis die Protokolle die Anmeldung eines Vorgangs zeigen
       *[other] Keydesk wartet, bis die Protokolle die Anmeldungen von { $count } Vorgängen zeigen
    }
    .next = Keydesk fragt von selbst wieder, bis { $time }
notice-log-checked = Vorgang { $name }: { $log }
    .next = Das steht im Journal des Vorgangs
notice-due = Fällig { $time }
list-issue = Modellliste: Ausgabe { $number }, die nächste ist fällig am { $date }
list-overdue =
    { $days ->
        [one] Modellliste: Ausgabe { $number }, eine neuere war gestern fällig
       *[other] Modellliste: Ausgabe { $number }, eine neuere war vor { $days } Tagen fällig
    }
list-missing = Dieser Schalter hat noch keine Modellliste: Kein Schlüssel kann nachgewiesen werden

## Who is it

ask-who = Wer ist am Schalter?
    .lead = Suchen Sie nach Name oder Anmeldename
who-field = Name oder Anmeldename
who-search = Suchen
who-stop = Suche beenden
who-searching = Suche nach „{ $text }“
who-none = Niemand gefunden: „{ $text }“
    .next = Prüfen Sie die Schreibweise oder suchen Sie nach dem Anmeldenamen
who-start = Fragen Sie die Person nach ihrem Namen und geben Sie ihn ein
who-edited = Gesucht wird, wenn Sie nicht mehr tippen. Enter sucht sofort
who-found =
    { $count ->
        [one] Eine Person gefunden
       *[other] { $count } Personen gefunden
    }
who-choose = { $name }, { $upn } wählen

## Check identity

ask-identity = Wie haben Sie die Person geprüft?
    .lead = Stellen Sie sicher, dass { $name } vor Ihnen steht
identity-photo-id = Ausweis mit Foto geprüft
    .next = Reisepass, Personalausweis oder Dienstausweis mit Bild
identity-known = Ich kenne diese Person
    .next = Sie sind ihr schon begegnet und sind sicher
identity-vouched = Von einem Kollegen bestätigt
    .next = Der Kollege ist jetzt hier

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Keine Anmeldemethode außer einem Kennwort
        [one] 1 Anmeldemethode außer einem Kennwort
       *[other] { $count } Anmeldemethoden außer einem Kennwort
    }{ $first ->
        [strongest] . Die stärkste wird zuerst verlangt{ $chosen ->
            [none] { "" }
           *[other] {" "}(eigene Vorgabe: { $chosen })
        }
        [chosen] . Zuerst verlangt: { $chosen ->
            [none] keine Vorgabe gewählt
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Mit einem Pass allein lässt sich für diese Person nichts registrieren: { $by } akzeptiert keinen
chosen-push = eine Benachrichtigung in der App
chosen-oath = ein Code
chosen-voice = ein Anruf
chosen-sms = eine SMS
chosen-another = eine andere Methode

## After a loss

ask-what-happened = Was ist mit dem Schlüssel von { $name }?
    .lead = Die Antwort entscheidet, was zuerst getan wird
ask-first-proof = Wie haben Sie die Person geprüft?
    .lead = Nach einem Verlust sind zwei Nachweise nötig. Stellen Sie sicher, dass { $name } vor Ihnen steht
ask-second-proof = Ein zweiter Nachweis für { $name }
    .lead = Er muss von anderer Art sein als der erste
ask-which-key = Welcher Schlüssel war es?
    .lead = Fragen Sie { $name } nach Name, Modell und letzter Verwendung
ask-which-key-blocked = Welcher Schlüssel ist hier?
    .lead = Vergleichen Sie das Modell mit dem Schlüssel in der Hand von { $name }
ask-remove-old-key = Diesen Passkey von { $name } entfernen?
    .lead = Sehen Sie zweimal hin: Ein entfernter Passkey kommt nicht zurück
ask-not-the-old-key = Das ist ein anderer Schlüssel als der genannte
    .lead = { $key } ist ein anderes Modell als bei diesem Passkey von { $name }
which-key-choose = Es war { $key }

name-key = Schlüssel benennen
ask-name-key = Wie heißt der Schlüssel?
    .lead = { $name } sieht diesen Namen unter den Anmeldemethoden
name-key-field = Name, höchstens 30 Zeichen
name-key-own = Leer: Modell und Nummer dieses Vorgangs. Hat { $name } den Namen schon, bekommt er eine Nummer
name-key-automatic = Modell und Nummer
name-key-long = Dieser Name ist zu lang. Manche Buchstaben und Symbole zählen doppelt
name-key-primary = Für jeden Tag
name-key-spare = Ersatz
name-key-done = Name verwenden
name-key-back = Wie vorher lassen
name-key-is = Der Schlüssel bekommt diesen Namen: { $key }

## Readiness

ask-not-ready = Noch kein Schlüssel für { $name }
    .lead = Zuerst muss ein Administrator das ändern. Prüfen Sie dann noch einmal
ask-token-policy = Noch kein Token für { $name }
    .lead = Zuerst muss ein Administrator das ändern. Keydesk prüft von selbst neu und macht weiter, sobald es geht
not-ready-again = Neu prüfen
ask-may-be-refused = Entra lehnt { $name } vielleicht ab
    .lead = Lesen Sie das zuerst. Sie können es trotzdem versuchen
not-ready-go-on = Weiter
ask-second-operator = Zweiter Operator bestätigt
    .lead = { $name } bekommt einen Schlüssel erst, wenn ein zweiter Operator zustimmt
second-start = Zweiten Operator anmelden

## Another pass is valid

ask-replace-pass = { $name } hat schon einen Zugriffspass
    .lead = Wenn Sie fortfahren, wird er gelöscht und ein neuer ausgestellt
replace-pass-what = Der Pass stammt nicht aus diesem Vorgang und gilt noch
    .next = Fragen Sie die Person, ob sie ihn gerade verwendet. Wenn ja, brechen Sie den Vorgang ab und kommen Sie später wieder

## The pass for a device

ask-leave-pass = Braucht { $name } den Zugriffspass noch?
    .lead = Er wird jetzt gelöscht oder bleibt gültig bis { $time }
leave-pass-what = Behalten Sie ihn nur für ein Gerät, das die Person heute einrichtet
    .next = Solange ein Pass gültig ist, sagt eine Anmeldung weniger über den Schlüssel aus. Der Beleg sagt, wie lange er gilt

## The person registers the key themselves

ask-not-for-others = Registrieren für { $name } geht hier nicht
    .lead = { $name } kann den Schlüssel selbst registrieren, mit einem Zugriffspass von diesem Schalter

ask-register-yourself = { $name } registriert jetzt selbst
    .lead = Auf der Seite der Organisation, mit dem Zugriffspass
own-line-open = Code scannen oder Seite öffnen: { $page }
own-line-pass = Dort mit dem Zugriffspass anmelden
own-line-add = Einen Sicherheitsschlüssel als Anmeldemethode hinzufügen und der Seite folgen
own-not-there = In der Organisation ist noch kein neuer Schlüssel zu sehen
    .next = Machen Sie zuerst auf der Seite alles fertig und drücken Sie dann noch einmal. Die Liste kann sich um eine Minute verspäten
ask-program-token = { $name } programmiert jetzt das Token
    .lead = Auf der eigenen Seite, mit dem Zugriffspass
program-line-pass = Den Zugriffspass merken. Dann die Seite hier öffnen oder den Code mit einem eigenen Gerät scannen
program-line-add = „Anmeldemethode hinzufügen“, „Authenticator-App“, „Ich möchte eine andere Authenticator-App verwenden“ und dann „Can’t scan image?“ wählen
program-line-token = Den geheimen Schlüssel, der dort steht, mit dem Programm des Herstellers in das Token schreiben. Den Code eingeben, den das Token dann zeigt, und die Seite schließen
own-token-not-there = In der Organisation ist noch kein neues Token zu sehen
    .next = Machen Sie zuerst auf der Seite alles fertig und drücken Sie dann noch einmal. Die Liste kann sich um eine Minute verspäten
own-token = Ein Token, das Codes anzeigt
    .next = Für die Organisation ist es eine Authenticator-App. An der Anmeldung der Person bei Windows ändert sich nichts
token-programmed = { $name } hat ein Token hinzugefügt
    .lead = Von der Person hinzugefügt. An diesem Schalter wurde das Token nicht geprüft
self-registered = { $name } hat einen Schlüssel registriert
    .lead = Von der Person registriert. An diesem Schalter wurde der Schlüssel nicht geprüft
self-registered-pass = Der Zugriffspass wurde zurückgenommen
    .next = Die Person sieht bei der nächsten Anmeldung, ob es funktioniert

## The key

ask-insert-key = Schlüssel einstecken
    .lead = Stecken Sie einen neuen Sicherheitsschlüssel in den Anschluss
insert-key-do = Drücken Sie ihn hinein, bis er fest sitzt
    .next = Das wird von selbst erkannt
insert-key-back = Den Schlüssel dieses Vorgangs einstecken
    .lead = Er wird noch einmal gebraucht, um zurückzunehmen, was darauf ist
insert-key-before = Ziehen Sie { $key } ab
    .next = Er steckte schon, bevor dieser Vorgang begann
insert-key-two = Mehr als ein Schlüssel ist eingesteckt
    .next = Wählen Sie durch Berühren, oder lassen Sie nur den Schlüssel stecken, den { $name } bekommt
insert-key-but-not = Ziehen Sie den abgelehnten Schlüssel ab
    .next = Stecken Sie dann einen anderen ein
ask-replug-key = Schlüssel abziehen und wieder einstecken
    .lead = Die PIN war zweimal hintereinander falsch. Vor dem nächsten Versuch muss der Schlüssel neu eingesteckt werden
replug-key-do = Ziehen Sie den Schlüssel ab und stecken Sie ihn wieder ein
    .next = Beides wird von selbst erkannt
ask-key-refused = Schlüssel nicht verwendbar
    .lead = Auf ihn wurde nichts geschrieben. Nehmen Sie einen anderen
ask-key-warned = Schlüssel ist eingeschränkt
    .lead = Er lässt sich einrichten. Lesen Sie zuerst das; auf ihn wurde nichts geschrieben
key-connected = Verbunden
picture-insert = Bild: den Schlüssel in den Anschluss stecken
picture-take-out = Bild: den Schlüssel abziehen
picture-replug = Bild: den Schlüssel abziehen und wieder einstecken
picture-touch = Bild: ein Finger auf dem eingesteckten Schlüssel
picture-leave-in = Bild: der eingesteckte Schlüssel

## The PIN

ask-choose-pin = PIN für Ihren Schlüssel wählen
    .lead = Diese PIN geben Sie bei jeder Anmeldung mit dem Schlüssel ein. Nehmen Sie mindestens { $minimum } Ziffern
ask-repeat-pin = PIN noch einmal eingeben
    .lead = So ist sicher, dass Sie sich nicht vertippt haben
ask-type-pin = PIN Ihres Schlüssels eingeben
    .lead = Der Schlüssel hat schon eine PIN. Nur sein Inhaber kennt sie
pin-new = Neue PIN
pin-repeat = Dieselbe PIN noch einmal
pin-current = PIN des Schlüssels
pin-dots =
    { $entered ->
        [one] PIN, 1 Ziffer eingegeben, mindestens { $minimum } nötig
       *[other] PIN, { $entered } Ziffern eingegeben, mindestens { $minimum } nötig
    }
pin-good = Eine gute PIN ist
pin-rule-kept = erfüllt
pin-rule-open = noch nicht erfüllt
pin-different = Die beiden PINs waren nicht gleich
    .next = Wählen Sie noch einmal eine PIN
pin-private = Hier tippt nur der Inhaber des Schlüssels
    .next = Der Operator schaut weg
pin-forgotten = PIN vergessen?
    .next = Nehmen Sie einen anderen Schlüssel oder setzen Sie diesen zurück: Das löscht alles darauf
pin-stays = Die PIN ist nur für den Schlüssel. Keydesk behält sie nicht
pin-clear = PIN leeren
pin-delete = Letzte Ziffer löschen
pin-go-repeat = Wiederholen
pin-set = PIN setzen
pin-check = PIN prüfen

## A key that is in use

ask-found-key = Wessen Schlüssel?
    .lead = Das zeigt er ohne seine PIN
ask-used-key = Schlüssel ist in Gebrauch
    .lead = Was darauf ist, bleibt neben dem neuen Passkey
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } Passkeys
    }
used-key-further =
    { $count ->
        [one] und noch einer
       *[other] und { $count } weitere
    }
used-key-stale = Einer davon ist ein alter Passkey von { $name }
    .next = Die Organisation kennt ihn nicht. Der neue Passkey ersetzt ihn

ask-reset-key = Schlüssel zurücksetzen?
    .lead = Das löscht alles auf dem Schlüssel und seine PIN
ask-reset-for-good = { $key } zurücksetzen
    .lead = Das ist endgültig
reset-for-good-what = Alle Passkeys auf diesem Schlüssel sind dann weg, auch seine PIN
    .next = Stellen Sie sicher, dass es der Schlüssel vor Ihnen ist
ask-replug-to-reset = Schlüssel abziehen und wieder einstecken
    .lead = Berühren Sie ihn dann binnen zehn Sekunden
replug-to-reset-do = Ziehen Sie den Schlüssel ab, stecken Sie ihn wieder ein und berühren Sie ihn
    .next = Halten Sie vor dem Einstecken einen Finger bereit
replug-to-reset-why = Zurücksetzen geht nur in den ersten zehn Sekunden
    .next = Er blinkt sofort. Kommt die Berührung zu spät, geht nichts verloren, und Sie versuchen es erneut

## Setting a key aside

ask-take-key-out = Schlüssel abziehen
    .lead = Er ist fertig und gehört Ihnen: Behalten Sie ihn
ask-take-key-out-back = Schlüssel abziehen
    .lead = Für diesen Schlüssel ist der Vorgang beendet
take-key-out-do = Ziehen Sie den Schlüssel heraus
    .next = Das wird von selbst erkannt
ask-set-key-aside = Schlüssel beiseitelegen
    .lead = Er enthält eine PIN, einen Fingerabdruck oder einen Passkey dieses Vorgangs. Geben Sie ihn niemandem
set-key-aside-what = Ziehen Sie den Schlüssel ab und legen Sie ihn zu den benutzten Schlüsseln
    .next = Vor der nächsten Verwendung muss er zurückgesetzt werden. Das geht jetzt hier

## A fingerprint

ask-finger = Ihren Fingerabdruck hinzufügen?
    .lead = Dieser Schlüssel kann einen Finger erkennen, dann brauchen Sie seine PIN seltener
ask-second-finger = Ihr Fingerabdruck ist auf dem Schlüssel
    .lead = Fügen Sie einen zweiten hinzu oder fahren Sie fort
ask-finger-again = Noch kein Fingerabdruck auf dem Schlüssel
    .lead = Versuchen Sie es erneut oder fahren Sie ohne fort
finger-line-how = Legen Sie einen Finger mehrmals auf den Schlüssel. Das dauert etwa eine Minute
finger-line-pin = Die PIN gilt weiter, auch wenn der Schlüssel den Finger nicht erkennt
finger-line-private = Der Fingerabdruck bleibt im Schlüssel. Weder dieser Schalter noch die Organisation bekommt ihn
finger-line-second = Ein Finger der anderen Hand hilft, wenn der erste nass oder verletzt ist
finger-line-tip = Nehmen Sie einen trockenen, sauberen Finger und legen Sie seine Mitte auf den Sensor
finger-before =
    { $count ->
        [one] Ein Fingerabdruck ist schon auf diesem Schlüssel
       *[other] { $count } Fingerabdrücke sind schon auf diesem Schlüssel
    }
    .next = Wessen Finger darauf ist, kann sich mit diesem Schlüssel anmelden. Waren Sie das nicht? Sagen Sie es dem Operator: Zurücksetzen entfernt alle
enrolling = Finger auf den Schlüssel legen
    .lead = Heben Sie ihn und legen Sie ihn wieder auf, bis der Ring voll ist
enrol-ends-soon = In weniger als 20 Sekunden endet das Warten
    .next = Nichts geht verloren: Sie können es erneut versuchen oder nur mit der PIN fortfahren
enrol-left =
    { $seconds ->
        [0] Das Warten endet
        [one] Noch eine Sekunde
       *[other] Noch { $seconds } Sekunden
    }
enrol-more-time = Ich brauche mehr Zeit

## The desk's turn

working = Einen Moment
    .lead = Keydesk arbeitet
working-held-up = Warten auf Microsoft
    .lead = Der Dienst nimmt nur wenige Aufrufe auf einmal an. Es geht von selbst weiter
working-touch = Schlüssel berühren
    .lead = Legen Sie einen Finger dorthin, wo der Schlüssel blinkt
working-touch-again = Schlüssel noch einmal berühren
    .lead = Danke. Der Schlüssel wurde einmal berührt; diese Berührung zeigt, dass er funktioniert
working-choose = Den Schlüssel für { $name } berühren
    .lead = Alle eingesteckten Schlüssel blinken
working-reset = Schlüssel berühren
    .lead = Er lässt sich nur binnen zehn Sekunden zurücksetzen
working-touch-do = Berühren Sie den Metallkontakt
    .next = Er blinkt, solange er wartet
working-finger = Finger jetzt auf den Schlüssel legen
    .lead = Der Schlüssel erkennt ihn. Wenn nicht, gilt Ihre PIN
working-finger-again = Finger noch einmal auflegen
    .lead = Danke. Diese Berührung zeigt, dass der Schlüssel funktioniert
working-finger-do = Legen Sie den Finger auf den Sensor
    .next = Er blinkt, solange er wartet
working-back = Vorgang wird zurückgenommen
    .lead = Keydesk lässt nichts zurück
working-wait = Das dauert einige Sekunden
working-leave-in = Lassen Sie ihn stecken. Das dauert einige Sekunden
touch-left =
    { $seconds ->
        [0] Der Schlüssel wartet nicht mehr. Nichts geht verloren: Auf der nächsten Seite beginnen Sie neu
        [one] Der Schlüssel wartet noch etwa eine Sekunde
       *[other] Der Schlüssel wartet noch etwa { $seconds } Sekunden
    }
proof-left =
    { $seconds ->
        [0] Die Anmeldung wartet nicht mehr. Nichts geht verloren: Auf der nächsten Seite beginnen Sie neu
       *[other] Die Anmeldung wartet noch { $left }
    }

## Troubles

ask-key-works = Schlüssel funktioniert, Anmeldung nicht
    .lead = Der Schlüssel hat auf einen Test dieses Schalters geantwortet, an ihm liegt es also nicht
trouble-kept = Was vorher getan wurde, bleibt
    .next = Wählen Sie unten, wie es weitergeht
trouble-while = Es geschah bei diesem Schritt: { $step }
details-show = Details zeigen
details-hide = Ausblenden
details-for = Details für den Support

## The access pass

pass = Zugriffspass
    .next = { $name } kann sich damit anmelden, bis der Schlüssel funktioniert
pass-once = Gilt einmal, auf der Seite hinter diesem Code
pass-many = Gilt auf der Seite hinter diesem Code
pass-until = Gültig bis { $time }
pass-left = Gültig bis { $time }, noch { $left }
pass-over = Nicht mehr gültig
pass-hides = Noch { $left } sichtbar
pass-show = Pass zeigen
pass-hide = Verbergen
pass-shown = Der Zugriffspass ist auf dem Bildschirm zu sehen
pass-forgotten = Keydesk wurde neu gestartet und kennt den Pass nicht mehr
    .next = Wurde der Pass aufgeschrieben, gilt er noch. Am Ende wird er zurückgenommen
pass-qr = QR-Code der Anmeldeseite

## The terminal

terminal-choose = Zahl eingeben
terminal-choose-again = Eine der Zahlen oben eingeben
terminal-search = Zahl oder Namen zum Suchen eingeben
terminal-inserted = Der Schlüssel steckt
terminal-taken-out = Ich habe ihn abgezogen
terminal-touch = Enter drücken, um den Übungsschlüssel zu berühren
terminal-finger = Enter drücken, um den Finger auf den Übungsschlüssel zu legen, oder 0 eingeben, um ohne ihn fortzufahren
terminal-close = Weiter mit Enter
terminal-pin-empty = Um etwas anderes zu tun, Enter ohne PIN drücken
terminal-input-ended = Die Eingabe ist zu Ende, also wird der Vorgang abgebrochen

## The endings

receipt = Der Schlüssel ist fertig
    .lead = Geben Sie { $name } den Schlüssel. Alles unten wurde geprüft
receipt-checked = Die Prüfung ist fertig
    .lead = { $name } behält den Schlüssel. Nichts wurde geändert
receipt-heading = Beleg
receipt-plain-proved = Der Schlüssel funktioniert: Sie haben sich damit angemeldet
receipt-plain-not-shown = Der Schlüssel hat auf einen Test geantwortet. Eine Anmeldung damit wurde nicht gezeigt
receipt-plain-use = Zum Anmelden stecken Sie den Schlüssel ein, geben Ihre PIN ein und berühren ihn
receipt-plain-pin = Nur Sie kennen die PIN. Haben Sie sie vergessen, kommen Sie wieder an diesen Schalter
receipt-plain-signed-out = Sie werden binnen einiger Minuten überall abgemeldet. Melden Sie sich mit diesem Schlüssel neu an
receipt-plain-removed = Der alte Schlüssel öffnet nichts mehr: { $key }
receipt-plain-lost = Verlieren Sie den Schlüssel, sagen Sie es sofort dem Helpdesk
receipt-plain-second = Das ist Ihr zweiter Schlüssel. Bewahren Sie ihn an einem anderen Ort auf als den ersten
receipt-plain-offer = Für einen zweiten Schlüssel, falls Sie diesen einmal verlieren, rufen Sie den Operator
receipt-second-key = Zweiter Schlüssel für die Person
receipt-which = Welcher
receipt-which-first = Der erste Schlüssel dieses Besuchs
receipt-which-second = Der zweite Schlüssel dieses Besuchs. Der erste hat den Beleg { $ceremony }
receipt-evidence-show = Nachweise zeigen
receipt-evidence-more = Umblättern
receipt-identity = Identität
receipt-key = Schlüssel
receipt-name = Name
receipt-model-id = Modellkennung
receipt-serial = Seriennummer
receipt-maker = Hersteller
receipt-profile = Erlaubt von
receipt-profile-milder = { $profile }. Auch das strengere Profil „{ $stricter }“ gilt, und Microsoft Entra akzeptiert einen Schlüssel, der eines von beiden erfüllt
receipt-strengths = Anmelderegeln
receipt-sign-in = Anmeldung
receipt-evidence = Beruht auf
receipt-log = Protokolle
receipt-pass = Zugriffspass
receipt-notified = Informiert
receipt-operator = Operator
receipt-loss = Alter Schlüssel
receipt-removed = Entfernt
receipt-ways-in = Anmelden mit
receipt-sessions = Sitzungen
receipt-other-pass = Anderer Pass
receipt-second-proof = Zweiter Nachweis
receipt-second = Bestätigt von
receipt-times = Zeit
receipt-ledger = Journal
receipt-ledger-head = { $facts } Fakten, Kopf { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Nächste Person
ended = Der Vorgang wurde abgebrochen
    .lead = Unten steht, was davon übrig ist
ended-clean = Alles wurde zurückgenommen
    .next = Kein Pass, kein Passkey und keine PIN dieses Vorgangs ist übrig. Die Person kann jederzeit wiederkommen
ended-most = Alles andere wurde zurückgenommen
    .next = Die Person kann jederzeit wiederkommen
ended-next = Nächste Person

stopped = Keydesk wurde angehalten
    .lead = Das Journal kann nicht geschrieben werden, und ohne Journal geschieht nichts
stopped-what = Was begonnen wurde, ist nicht verloren
    .next = Rufen Sie den Administrator des Schalters. Nach dem Neustart geht es an derselben Stelle weiter
ways-in-unknown = Dieser Schalter weiß nicht, womit sich die Person noch anmelden kann
ways-in-of = { $name } kann sich noch anmelden mit: { $ways }

## A prepared key

ask-confirm-receipt = Ist der Schlüssel bei { $name }?
    .lead = Vor der Bestätigung wird nichts registriert
ask-cannot-activate = Der Schlüssel ist nicht aktiviert
    .lead = Unten steht, was zu tun ist
ask-which-token = Welches Token bekommt { $name }?
    .lead = Geben Sie die Seriennummer ein oder scannen Sie sie
which-token-field = Seriennummer
which-token-find = Suchen
which-token-how = Die Seriennummer steht auf der Rückseite des Tokens
    .next = Ein Barcodeleser mit Tastatureingabe funktioniert hier. Jedes Token ist für eine Person: Hat es schon jemand, wird es abgelehnt
ask-token-code = Was zeigt Ihr Token?
    .lead = Drücken Sie seinen Knopf und geben Sie die sechs Ziffern ein
token-code = Code
token-code-check = Code prüfen
token-code-dots = Code, { $entered } von { $minimum } Ziffern eingegeben
token-code-how = Der Code wechselt jede halbe oder jede ganze Minute
    .next = Wechselt er gleich, warten Sie auf einen neuen. Nullen am Anfang zählen
token-code-private = Nur Sie haben das Token
    .next = Später braucht niemand diesen Code
receipt-token = { $name } hat ein Token, das funktioniert
    .lead = Die Person kann sich mit ihrem Kennwort und seinem Code anmelden
receipt-token-works = Ihr Token gehört Ihnen, und es funktioniert.
receipt-token-use = Wo ein Code verlangt wird, drücken Sie seinen Knopf und geben die sechs Ziffern ein.
receipt-token-windows = An Ihrer Anmeldung bei Windows ändert sich nichts.
receipt-token-lost = Verlieren Sie es, rufen Sie sofort den Helpdesk an.
receipt-token-model = Token
receipt-token-code = Code
kiosk-help = Hilfe an diesem Schalter: { $contact }
kiosk-saver = Zum Beginnen Bildschirm berühren oder Taste drücken
kiosk-again = Noch einmal
kiosk-opens = Keydesk startet
    .next = Das dauert einige Sekunden
kiosk-no-settings = Keydesk kann nicht starten: Die Einstellungen fehlen oder haben einen Fehler
    .next = Rufen Sie den Administrator des Schalters. Was falsch ist und wo, steht unten
kiosk-in-use = Keydesk kann nicht starten: Das Journal ist in einem anderen Programm geöffnet
    .next = Beenden Sie das andere Keydesk oder den Befehl und versuchen Sie es erneut
kiosk-no-ledger = Keydesk kann nicht starten: Das Journal ist nicht verwendbar
    .next = Rufen Sie den Administrator des Schalters. Nichts wurde geändert
kiosk-cannot-open = Keydesk kann nicht starten
    .next = Versuchen Sie es erneut. Hilft das nicht, rufen Sie den Administrator des Schalters
letters-capital = Großbuchstabe
letters-space = Leerzeichen
letters-back = Letztes Zeichen löschen
letters-enter = Enter
letters-away = Buchstaben ausblenden
