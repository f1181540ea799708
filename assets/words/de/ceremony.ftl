# The sentences about the things of a ceremony, in German. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Neuer Schlüssel für eine Person
purpose-check = Prüfung eines Schlüssels, den eine Person hat
purpose-recover = Neuer Schlüssel nach Verlust
purpose-found-key = Ein gefundener Schlüssel
purpose-prepare = Ein vorbereiteter Schlüssel für eine Person anderswo
purpose-activate = Ein vorbereiteter Schlüssel, der angekommen ist
purpose-token = Ein Hardwaretoken, das Codes anzeigt
purpose-program-token = Ein Token, das eine Person selbst programmiert
purpose-self-registration = Ein Pass, mit dem eine Person selbst einen Schlüssel registriert

chapter-find-person = Person finden
chapter-old-key = Alter Schlüssel
chapter-readiness = Bereitschaft
chapter-access-pass = Zugriffspass
chapter-insert-key = Einstecken
chapter-choose-pin = PIN wählen
chapter-touch-key = Berühren
chapter-verify-sign-in = Anmeldung prüfen
chapter-register-key = Registrieren
chapter-token = Token
chapter-receipt = Beleg

## Dates and times, in the time zone of the reader

date =
    { $day }. { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock } bis { $end } ({ $zone })
period-of-days = { $from } bis { $to }

## Ways on

way-try-again = Noch einmal
way-sign-in-again = Neu anmelden
way-retype-pin = PIN neu eingeben
way-another-person = Andere Person
way-use-this-key = Diesen nehmen
way-another-key = Anderer Schlüssel
way-replace-pass = Pass ersetzen
way-choose-by-touch = Per Berührung
way-key-is-registered = Schlüssel ist registriert
way-program-token = Stattdessen Token programmieren
way-open-own-page = Seite hier öffnen
way-token-is-programmed = Token ist hinzugefügt
way-use-as-it-is = So verwenden
way-enrol-finger = Finger hinzufügen
way-skip-finger = Ohne Fingerabdruck
way-fingers-done = Weiter
way-reset-key = Zurücksetzen
way-look-inside = Inhalt ansehen
way-lose-contents = Ja, alles darauf löschen
way-reset-for-good = Jetzt zurücksetzen
way-keep-key = Doch nicht
way-issue-pass = Zugriffspass für ein Gerät
way-leave-pass = Pass behalten
way-take-pass-back = Pass zurücknehmen
way-self-register = Person registriert selbst
way-do-without-sign-in = Ohne Anmeldung beenden
way-set-key-aside = Beiseitegelegt
way-key-is-out = Ist abgezogen
way-prove-by-sign-in = Person meldet sich an
way-ask-second-operator = Zweiter Operator bestätigt
way-another-proof = Anderer Nachweis
way-not-in-the-list = Nicht in der Liste
way-remove-now = Jetzt entfernen
way-remove-after-proof = Am Ende entfernen
way-remove-before-reset = Vor dem Zurücksetzen entfernen
way-another-old-key = Anderer
way-another-token = Anderes Token
way-leave-it = So lassen
way-go-on = Weiter
way-give-up = Abbrechen

## The desk's permissions

right-passkeys = Keydesk braucht sie, um Schlüssel für Personen zu registrieren.
right-passes = Keydesk braucht sie, um befristete Zugriffspässe auszustellen und zurückzunehmen.
right-conditional-access = Keydesk braucht sie, um zu sehen, ob hinter der geprüften Anmeldung eine Regel steht.
right-logs = Keydesk braucht sie, um die Anmeldung in den Protokollen der Organisation zu suchen.
right-sessions = Nach einem Diebstahl braucht Keydesk sie, um die Sitzungen der Person zu beenden.
right-all-policies = Die Prüfung des Mandanten braucht sie, um bedingten Zugriff, Sicherheitsstandards und MFA pro Benutzer zu lesen.
right-licences = Die Prüfung des Mandanten braucht sie, um die Lizenzen des Mandanten zu sehen.
right-organization = Die Prüfung des Mandanten braucht sie, um die Organisation zu nennen.
right-mail = Keydesk braucht sie, um Personen per E-Mail aus dem Postfach des Operators mitzuteilen, was für sie getan wurde.
right-shared-mail = Keydesk braucht sie, um Personen per E-Mail aus dem freigegebenen Postfach der Einstellungen mitzuteilen, was für sie getan wurde.
right-chat = Keydesk braucht sie, um den Teams-Chat zu öffnen, in dem der Operator eine Person einlädt.
right-chat-message = Keydesk braucht sie, um die Einladung des Operators in einen Teams-Chat zu schreiben.
right-tokens = Keydesk braucht sie, um Hardwaretoken zu vergeben und zurückzunehmen.
right-methods = Keydesk braucht sie, um zu sehen, welche Anmeldemethoden Personen haben.
right-policy = Keydesk braucht sie, um zu lesen, welche Schlüssel und Pässe der Mandant erlaubt.
right-people = Keydesk braucht sie, um Personen zu finden und zu prüfen, ob ihr Konto bereit ist.
right-groups = Keydesk braucht sie, um zu sehen, für welche Gruppen der Mandant Schlüssel erlaubt.
right-roles = Keydesk braucht sie, um zu sehen, wer Administrator ist und an diesem Schalter eine stärkere Rolle braucht.

## Not ready

blocker-no-provisioning = In dieser Microsoft-Cloud kann ein Operator keinen Schlüssel für andere einrichten
    .next = Sie können einen Zugriffspass ausstellen, und die Person richtet den Schlüssel selbst ein
blocker-own-account = Das ist das eigene Konto des Operators
    .next = Ein anderer Operator kann diesen Schlüssel einrichten
blocker-operator-has-no-role = Der Operator hat keine Rolle, mit der er Schlüssel einrichten darf
    .next = Ein Administrator für privilegierte Rollen kann ihm die Rolle Authentifizierungsadministrator geben
blocker-protected = Das Konto ist geschützt: { $by }
    .next = Ein Operator mit der Rolle Privilegierter Authentifizierungsadministrator kann diesen Schlüssel einrichten
blocker-perhaps-protected = Das Konto hat eine Rolle, die es vielleicht schützt. Dieser Schalter kennt sie nicht: { $by }
    .next = Fahren Sie fort: Entra entscheidet. Lehnt Entra ab, kann ein Operator mit der Rolle Privilegierter Authentifizierungsadministrator diesen Schlüssel einrichten
blocker-operator-role-unknown = Der Operator hat eine benutzerdefinierte Rolle, oder sie gilt vielleicht nicht für diese Person
    .next = Fahren Sie fort: Entra entscheidet. Lehnt Entra ab, kann ein Administrator für privilegierte Rollen dem Operator die Rolle Authentifizierungsadministrator geben
blocker-account-disabled = Das Konto ist deaktiviert
    .next = Ein Benutzeradministrator kann es wieder aktivieren
blocker-guest = Das Konto ist ein Gast dieser Organisation
    .next = Ein Gast bekommt den Schlüssel von der eigenen Organisation. Microsoft hat Schlüssel für Gäste für Ende 2026 angekündigt. Fahren Sie fort: Entra entscheidet
blocker-passkeys-off = Sicherheitsschlüssel sind für die Organisation ausgeschaltet
    .next = Ein Authentifizierungsrichtlinienadministrator kann die Passkey-Methode aktivieren
blocker-excluded = Eine Gruppe schließt diese Person von Sicherheitsschlüsseln aus
    .next = Ein Gruppenadministrator oder ein Besitzer der Gruppe kann die Person daraus entfernen
blocker-not-in-scope = Sicherheitsschlüssel sind für diese Person nicht aktiviert
    .next = Ein Authentifizierungsrichtlinienadministrator kann einer Gruppe dieser Person ein Passkey-Profil geben
blocker-self-service-off = Das Einrichten von Sicherheitsschlüsseln ist ausgeschaltet
    .next = Ein Authentifizierungsrichtlinienadministrator kann die Self-Service-Einrichtung zulassen
blocker-per-user-mfa = Die alte MFA pro Benutzer ist für diese Person eingeschaltet
    .next = Sie kann bei einer Anmeldung ein Telefon oder eine App verlangen, unabhängig von den Regeln. Ein Authentifizierungsrichtlinienadministrator kann sie ausschalten; oder fahren Sie fort
blocker-tokens-off = OATH-Hardwaretoken sind in der Organisation nicht aktiviert
    .next = Ein Authentifizierungsrichtlinienadministrator kann sie aktivieren. Eine Änderung kann bis zu einer Stunde dauern
blocker-tokens-not-for-them = OATH-Hardwaretoken sind aktiviert, aber nicht für diese Person
    .next = Ein Authentifizierungsrichtlinienadministrator kann sie oder ihre Gruppe hinzufügen. Eine Änderung kann bis zu einer Stunde dauern
blocker-too-many-tokens = Diese Person hat fünf Token und Authenticator-Apps, mehr erlaubt Entra nicht
    .next = Entfernen Sie etwas, das nicht mehr benutzt wird, und versuchen Sie es erneut
blocker-software-tokens-off = Authenticator-Apps anderer Hersteller sind in der Organisation nicht aktiviert, und dieses Token gilt dort als eine solche App
    .next = Ein Authentifizierungsrichtlinienadministrator kann OATH-Softwaretoken von Drittanbietern aktivieren. Eine Änderung kann bis zu einer Stunde dauern
blocker-software-tokens-not-for-them = Authenticator-Apps anderer Hersteller sind aktiviert, aber nicht für diese Person
    .next = Ein Authentifizierungsrichtlinienadministrator kann sie oder ihre Gruppe hinzufügen. Eine Änderung kann bis zu einer Stunde dauern
blocker-no-tokens-in-this-cloud = In dieser Cloud hat Entra keine OATH-Hardwaretoken
    .next = Geben Sie der Person einen Sicherheitsschlüssel
blocker-pass-refused = Die Regeln für die Registrierung von Methoden akzeptieren keinen Pass: { $by }
    .next = Mit einem Pass allein kann diese Person keinen Schlüssel registrieren. Ein Administrator für bedingten Zugriff kann Pässe in dieser Stärke zulassen; oder fahren Sie fort
blocker-passes-off = Zugriffspässe sind für diese Person nicht aktiviert
    .next = Ein Authentifizierungsrichtlinienadministrator kann befristete Zugriffspässe für sie aktivieren

## A second operator

second-wanted = Das Konto ist geschützt: { $by }
    .next = Ein anderer Operator mit der Rolle Privilegierter Authentifizierungsadministrator meldet sich hier an. Sie bleiben angemeldet
second-wanted-as-proof = Ein anderer Operator kann bestätigen, wer die Person ist
    .next = Er meldet sich hier an. Sie bleiben angemeldet
not-second-attends = { $name } ist bereits der Operator dieses Vorgangs
    .next = Ein anderer Operator mit der Rolle Privilegierter Authentifizierungsadministrator kann bestätigen
not-second-is-the-person = { $name } ist die Person, die den Schlüssel bekommt
    .next = Ein anderer Operator mit der Rolle Privilegierter Authentifizierungsadministrator kann bestätigen
not-second-role-too-weak = { $name } hat keine Rolle, mit der man Schlüssel für geschützte Konten einrichten darf
    .next = Ein anderer Operator mit der Rolle Privilegierter Authentifizierungsadministrator kann bestätigen

not-second-no-role = { $name } hat keine Rolle, mit der man Schlüssel einrichten darf
    .next = Ein anderer Operator mit der Rolle Authentifizierungsadministrator kann bestätigen

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] Die Organisation sagt nicht, welches Modell es ist
       *[other] Modellkennung { $aaguid }
    }

## The key

key-serial = Seriennr. { $serial }
key-no-serial = Keine Seriennummer
key-firmware = Firmware { $firmware }
key-pin-not-set = noch keine PIN
key-pin-set = hat eine PIN
key-pin-must-change = PIN muss geändert werden
key-pin-unsupported = kann keine PIN haben
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, Seriennr. { $serial }
    }
key-tries =
    { $tries ->
        [0] Kein Versuch mehr für die PIN
        [one] Noch ein Versuch für die PIN
       *[other] Noch { $tries } Versuche für die PIN
    }
key-room =
    { $count ->
        [0] Kein Platz für einen weiteren Passkey
        [one] Platz für einen weiteren Passkey
       *[other] Platz für { $count } weitere Passkeys
    }

replug-key-why =
    { $tries ->
        [unknown] Nach zu vielen falschen PINs ist der Schlüssel endgültig gesperrt
        [one] Noch ein Versuch, dann ist der Schlüssel endgültig gesperrt
       *[other] Noch { $tries } Versuche, dann ist der Schlüssel endgültig gesperrt
    }
    .next = Lassen Sie dem Inhaber Zeit zum Nachdenken. Ist die PIN vergessen, nehmen Sie einen anderen Schlüssel oder setzen Sie diesen zurück

refused-not-fido2 = Der Schlüssel unterstützt FIDO2 nicht
    .next = Nehmen Sie einen FIDO2-Sicherheitsschlüssel
refused-no-resident-keys = Der Schlüssel kann keinen Passkey speichern
    .next = Nehmen Sie ein neueres Modell
refused-no-pin = Der Schlüssel kann keine PIN haben
    .next = Nehmen Sie ein Modell mit PIN
refused-no-hmac-secret = Dem Schlüssel fehlt eine Funktion, die Microsoft Entra verlangt, wenn Schlüssel ihr Modell nachweisen müssen
    .next = Nehmen Sie ein neueres Modell
refused-pin-not-for-passkeys = Der Schlüssel nimmt für Passkeys nur einen Fingerabdruck und keine PIN an
    .next = Nehmen Sie ein Modell, das eine PIN annimmt
refused-no-pin-protocol = Der Schlüssel überträgt die PIN auf eine Weise, die Keydesk nicht kennt
    .next = Nehmen Sie ein anderes Modell
refused-no-es256 = Dem Schlüssel fehlt die Signatur, die die Anmeldung der Organisation verwendet
    .next = Nehmen Sie ein anderes Modell
refused-pin-must-change = Zuerst muss die PIN des Schlüssels geändert werden
    .next = Nehmen Sie einen anderen Schlüssel, ändern Sie die PIN mit dem Programm des Herstellers oder setzen Sie den Schlüssel zurück
refused-set-aside = Dieser Schlüssel wurde beiseitegelegt
    .next = Er enthält PIN, Fingerabdruck oder Passkey eines früheren Vorgangs. Setzen Sie ihn zurück oder nehmen Sie einen anderen
refused-first-key = Das ist der erste Schlüssel dieser Person
    .next = Ziehen Sie ihn ab und stecken Sie den Schlüssel ein, der der zweite sein soll
refused-came-with-pin = Dieser Schlüssel hat schon eine PIN
    .next = Niemand hier kennt sie. Setzen Sie den Schlüssel zurück oder nehmen Sie einen neuen
refused-prepared-before = Dieser Schlüssel wurde für jemanden vorbereitet
    .next = Die Registrierung dieser Person braucht ihn. Legen Sie ihn zu ihrem Brief und nehmen Sie einen anderen
refused-at-work-elsewhere = Dieser Schlüssel gehört an einen anderen Platz
    .next = Dort wird er gerade vorbereitet. Stecken Sie ihn zurück und nehmen Sie hier einen anderen
refused-not-in-inventory = Dieser Schlüssel steht nicht im Bestand der Liste
    .next = Legen Sie ihn beiseite und klären Sie, woher er kommt. Nehmen Sie einen Schlüssel aus dem Bestand
refused-another-serial-wanted = Die Liste nennt für diese Person einen anderen Schlüssel
    .next = Nehmen Sie den Schlüssel mit der Seriennummer { $detail }
refused-no-room = Der Schlüssel hat keinen Platz für einen weiteren Passkey
    .next = Nehmen Sie einen anderen Schlüssel oder setzen Sie diesen zurück. Ein Administrator kann auch einen nicht mehr benötigten Passkey löschen
refused-names-too-long = Name und Anmeldename dieser Person sind zu lang für diesen Schlüssel
    .next = Nehmen Sie ein anderes Modell
refused-profile-wants-synced = Das Profil „{ $profile }“ erlaubt nur Passkeys in einem Telefon oder Kennwort-Manager
    .next = Ein Authentifizierungsrichtlinienadministrator kann Sicherheitsschlüssel in „{ $profile }“ erlauben
refused-not-on-allow-list = Dieses Modell steht nicht auf der Liste der Modelle, die „{ $profile }“ erlaubt
    .next = Nehmen Sie ein Modell der Liste oder bitten Sie einen Authentifizierungsrichtlinienadministrator, dieses in „{ $profile }“ aufzunehmen
refused-on-block-list = Das Profil „{ $profile }“ verbietet dieses Modell
    .next = Nehmen Sie ein anderes Modell oder bitten Sie einen Authentifizierungsrichtlinienadministrator, dieses von der Liste von „{ $profile }“ zu nehmen
refused-cannot-be-proven = Das Profil „{ $profile }“ verlangt ein nachgewiesenes Modell, und dieses steht nicht auf der Liste vertrauenswürdiger Modelle
    .next = Nehmen Sie ein anderes Modell oder bitten Sie den Administrator des Schalters, die Liste zu aktualisieren
refused-withdrawn = Die Liste vertrauenswürdiger Modelle warnt vor diesem Modell: { $detail }
    .next = Nehmen Sie ein anderes Modell und heben Sie diesen für einen Administrator auf
refused-desk-model = Dieser Schalter gibt dieses Modell nicht aus
    .next = Nehmen Sie ein anderes Modell oder bitten Sie den Administrator des Schalters, es in die Einstellungen aufzunehmen
refused-desk-maker = Dieser Schalter gibt keine Schlüssel dieses Herstellers aus
    .next = Nehmen Sie ein anderes Modell oder bitten Sie den Administrator des Schalters, die Einstellungen zu ändern
refused-desk-unproven = Dieser Schalter gibt nur nachgewiesene Modelle aus, und dieses steht nicht auf der Liste vertrauenswürdiger Modelle
    .next = Nehmen Sie ein anderes Modell oder bitten Sie den Administrator des Schalters, die Liste zu aktualisieren
refused-desk-certification = Die Zertifizierung dieses Modells ist niedriger, als dieser Schalter verlangt
    .next = Nehmen Sie ein anderes Modell oder bitten Sie den Administrator des Schalters, die Einstellungen zu ändern
refused-desk-firmware = Die Firmware des Schlüssels ist älter als { $detail }, die älteste, die dieser Schalter ausgibt
    .next = Nehmen Sie einen neueren Schlüssel dieses Modells
refused-desk-capability = Dem Schlüssel fehlt eine Funktion, die dieser Schalter verlangt: { $detail }
    .next = Nehmen Sie ein anderes Modell oder bitten Sie den Administrator des Schalters, die Einstellungen zu ändern

## The tenant's authentication strengths

stopped-by-strength = Die Authentifizierungsstärke „{ $strength }“ akzeptiert dieses Modell nicht
    .next = Nehmen Sie ein Modell, das sie akzeptiert, oder bitten Sie einen Administrator für bedingten Zugriff, dieses in „{ $strength }“ aufzunehmen
warned-cannot-erase = Der Schlüssel kann keinen einzelnen Passkey löschen
    .next = Wird dieser Vorgang nach der Berührung abgebrochen, muss der Schlüssel zurückgesetzt werden, was alles darauf löscht, oder er bleibt am Schalter
strengths-every = Alle Authentifizierungsstärken akzeptieren dieses Modell
strengths-not-by = Nicht akzeptiert von { $strengths }
strengths-not-checked = Nicht geprüft: Der Operator kann die Authentifizierungsstärken nicht lesen

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = mindestens { $minimum } Ziffern lang
pin-rule-no-run = keine Folge, keine Wiederholung, kein Tastenmuster, wie 123456, 1212 oder 147258
pin-rule-not-common = kein Jahr und keine PIN, die viele wählen
pin-rule-fits = nicht länger als 63 Ziffern
pin-rule-of-key = keine, die dieser Schlüssel ablehnt: Er hat eine eigene Regel gegen einfache PINs

## A key that is in use

used-key =
    { $passkeys ->
        [one] Ein Passkey ist darauf
       *[other] { $passkeys } Passkeys sind darauf
    }
    .next = Der Inhaber des Schlüssels weiß, wofür
reset-lost =
    { $passkeys ->
        [0] Kein Passkey ist darauf
        [one] Ein Passkey geht verloren
       *[other] { $passkeys } Passkeys gehen verloren
    }
    .next =
    { $passkeys ->
        [0] Nur die PIN geht verloren
        [one] Der Inhaber braucht dort einen anderen Weg, sich anzumelden
       *[other] Der Inhaber braucht überall dort einen anderen Weg, sich anzumelden
    }
reset-lost-unseen = Keydesk weiß nicht, was verloren geht
    .next = Ohne seine PIN zeigt der Schlüssel nicht, was darauf ist. Fragen Sie den Inhaber, wofür er ihn verwendet
reset-lost-unknown = Der Schlüssel zeigt nicht, was verloren geht
    .next = Fragen Sie den Inhaber, wofür er ihn verwendet

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Legen Sie die Mitte der Fingerkuppe auf den Sensor
    .next = Drücken Sie leicht und warten Sie auf den nächsten Satz
sample-good = Gut
    .next = Heben Sie den Finger und legen Sie ihn wieder auf
sample-too-high = Etwas zu hoch
    .next = Legen Sie den Finger etwas tiefer wieder auf
sample-too-low = Etwas zu tief
    .next = Legen Sie den Finger etwas höher wieder auf
sample-too-left = Etwas zu weit links
    .next = Legen Sie den Finger etwas weiter rechts wieder auf
sample-too-right = Etwas zu weit rechts
    .next = Legen Sie den Finger etwas weiter links wieder auf
sample-too-fast = Zu schnell
    .next = Lassen Sie den Finger etwas länger liegen
sample-too-slow = Zu langsam
    .next = Heben Sie den Finger etwas früher
sample-poor-quality = Das Bild ist nicht klar
    .next = Trocknen Sie Finger und Sensor ab und legen Sie den Finger wieder auf
sample-too-skewed = Der Finger ist gedreht
    .next = Halten Sie ihn gerade und legen Sie ihn wieder auf
sample-too-short = Zu wenig vom Finger
    .next = Legen Sie mehr von der Fingerkuppe auf den Sensor
sample-merge-failure = Das passt nicht zu den Versuchen davor
    .next = Nehmen Sie jedes Mal denselben Finger
sample-exists = Der Schlüssel kennt diesen Finger schon
    .next = Nehmen Sie einen anderen Finger
sample-no-activity = Der Schlüssel wartet auf den Finger
    .next = Legen Sie die Mitte der Fingerkuppe auf den Sensor
sample-not-lifted = Heben Sie den Finger zwischen zwei Versuchen
    .next = Nehmen Sie ihn weg und legen Sie ihn wieder auf
sample-other = Das war nicht gut genug
    .next = Legen Sie den Finger noch einmal auf
enrol-picture = Bild: die Mitte einer Fingerkuppe auf dem Sensor des Schlüssels
enrol-progress = { $good } von { $all } guten Versuchen

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Ihre Anmeldemethoden wurden geändert
notice-to = Guten Tag { $name },
notice-done = das wurde am { $time } am Schalter „{ $desk }“ für Sie getan:
notice-key-added =
    { $serial ->
        [none] Ein Sicherheitsschlüssel wurde hinzugefügt: { $name } ({ $model }).
       *[other] Ein Sicherheitsschlüssel wurde hinzugefügt: { $name } ({ $model }, Seriennummer { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Ein Hardwaretoken, das Codes anzeigt, wurde hinzugefügt: Seriennummer { $serial }.
       *[other] Ein Hardwaretoken, das Codes anzeigt, wurde hinzugefügt: { $model }, Seriennummer { $serial }.
    }
notice-token-perhaps-added = Ein Hardwaretoken, das Codes anzeigt, wurde vielleicht hinzugefügt: Seriennummer { $serial }.
notice-own-key-added = Sie haben selbst einen Sicherheitsschlüssel registriert: { $name }.
notice-own-token-added = Sie haben selbst ein Token hinzugefügt, das Codes anzeigt.
notice-own-token-perhaps-added = Ein Token, das Codes anzeigt, wurde vielleicht hinzugefügt. Der Vorgang endete, bevor das sicher war.
notice-key-removed = Ein Sicherheitsschlüssel wurde entfernt und öffnet nichts mehr: { $name }.
notice-sessions-ended = Sie wurden überall abgemeldet. Das kann einige Minuten dauern.
notice-key-perhaps-added = Ein Sicherheitsschlüssel wurde vielleicht hinzugefügt. Der Vorgang endete, bevor das sicher war.
notice-pass-until = Ein Zugriffspass, mit dem sich jemand als Sie anmelden kann, ist gültig bis { $time }.
notice-by = Der Operator war { $operator }. Die Nummer des Vorgangs ist { $session }.
notice-confirmed-by = { $operator } hat es bestätigt.
notice-not-you =
    { $known ->
        [yes] Wenn Sie das nicht waren, melden Sie sich sofort bei diesem Kontakt: { $contact }
       *[no] Wenn Sie das nicht waren, rufen Sie sofort Ihren Servicedesk unter einer Nummer an, die Sie kennen.
    }
notice-asks-nothing = Wenn Sie das waren, müssen Sie nichts tun. Diese Nachricht verlangt nichts und enthält keinen Link.

## Whose a key is

whose-serial =
    { $count ->
        [one] Die Seriennummer ist die des Schlüssels dieser Person
       *[other] Die Seriennummer ist die eines Schlüssels, den diese Personen verwenden
    }
    .next = Bitten Sie sie, zu kommen, und geben Sie ihn niemand anderem
whose-only-one = Es gibt keine Seriennummer zum Vergleich, und dieser Schalter kennt eine Person mit einem Schlüssel dieses Modells
    .next = Vielleicht gehört er ihr. Auch ein anderer Schalter kann dieses Modell ausgegeben haben
whose-several = Es gibt keine Seriennummer zum Vergleich, und dieser Schalter kennt { $count } Personen mit einem Schlüssel dieses Modells
    .next = Er kann jeder von ihnen gehören oder jemand anderem
whose-nobody = Dieser Schalter kennt niemanden mit diesem Schlüssel
    .next = Vielleicht hat ihn ein anderer Schalter ausgegeben
whose-blank = Er hat keine PIN: Er ist neu oder wurde seitdem zurückgesetzt
    .next = So meldet sich niemand mit ihm an
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] ausgegeben
        [prepared] vorbereitet
       *[checked] geprüft
    } am { $time }, Vorgang { $session }{ $key ->
        [none] { "" }
       *[other] , als „{ $key }“
    }

## The steps

step-check-readiness = Prüfung, ob das Konto bereit ist
step-issue-pass = Ein Zugriffspass wird ausgestellt
step-recall-pass = Prüfung, ob ein Pass ausgestellt wurde
step-choose-key = Warten, bis ein Schlüssel berührt wird
step-read-key = Schlüssel wird gelesen
step-judge-key = Prüfung, ob dieser Schlüssel erlaubt ist
step-set-pin = PIN wird auf dem Schlüssel gesetzt
step-check-pin = PIN wird mit dem Schlüssel geprüft
step-list-fingers = Prüfung, welche Finger der Schlüssel kennt
step-enrol-finger = Ein Fingerabdruck wird hinzugefügt
step-fetch-options = Die Organisation wird gefragt, welche Art Passkey sie will
step-look-inside = Inhalt des Schlüssels wird geprüft
step-reset-key = Schlüssel wird zurückgesetzt
step-make-credential = Passkey wird auf dem Schlüssel erstellt
step-check-attestation = Hersteller des Schlüssels wird geprüft
step-register = Passkey wird bei der Organisation registriert
step-look-for-method = Prüfung, ob der Passkey registriert wurde
step-read-back = Das Registrierte wird verglichen
step-self-test = Passkey wird getestet
step-prove-sign-in = Anmeldung mit dem Schlüssel, so wie die Person sich anmelden wird
step-open-own-page = Die Seite der Person ist offen. Sie wird geschlossen, wenn die Person fertig ist
step-look-for-own-method = Prüfung, ob die Methode registriert ist
step-prove-identity = Anmeldung mit einer Methode, die die Person noch hat
step-list-methods = Anmeldemethoden der Person werden gelesen
step-remove-old-method = Passkey des alten Schlüssels wird entfernt
step-end-sessions = Sitzungen der Person werden beendet
step-revoke-other-pass = Ein anderer Zugriffspass wird zurückgenommen
step-send-notice = Die E-Mail, die die Person informiert, wird gesendet
step-revoke-pass = Zugriffspass wird zurückgenommen
step-remove-fingers = Fingerabdruck wird vom Schlüssel entfernt
step-erase-credential = Passkey wird vom Schlüssel gelöscht
step-remove-method = Registrierung wird entfernt
step-release-key = Verbindung zum Schlüssel wird geschlossen
step-seal-pin = Eine zufällige PIN wird erzeugt und versiegelt
step-unseal-pin = Versiegelte PIN wird gelesen
step-force-pin-change = PIN-Änderung wird im Schlüssel vorgemerkt
step-seal-registration = Registrierung wird versiegelt
step-find-prepared = Vorbereiteter Schlüssel dieser Person wird gesucht
step-find-token = Token wird gesucht
step-activate-token = Die Person bekommt das Token
step-look-for-token = Der Stand wird noch einmal gelesen
step-take-token-back = Token wird zurückgenommen

## Troubles

trouble-no-key = Kein Schlüssel ist eingesteckt
    .next = Stecken Sie den Schlüssel ein und versuchen Sie es erneut
trouble-key-not-opened = Der Schlüssel ließ sich nicht öffnen
    .next = Stecken Sie ihn neu ein. Hilft das nicht, schließen Sie andere Programme, die ihn verwenden
trouble-key-removed = Der Schlüssel wurde zu früh abgezogen
    .next = Stecken Sie ihn wieder ein und lassen Sie ihn stecken, bis Sie ihn abziehen sollen
trouble-key-silent = Der Schlüssel antwortet nicht
    .next = Stecken Sie ihn neu ein und versuchen Sie es erneut
trouble-key-garbage = Keydesk versteht die Antwort des Schlüssels nicht
    .next = Stecken Sie ihn neu ein. Geschieht es wieder, nehmen Sie einen anderen Schlüssel
trouble-key-busy = Ein anderes Programm verwendet den Schlüssel
    .next = Schließen Sie das andere Programm, oder stecken Sie den Schlüssel neu ein
trouble-not-protected = Der Schlüssel schützt den Passkey nicht so, wie die Organisation es verlangt
    .next = Nehmen Sie einen anderen Schlüssel, möglichst ein neueres Modell
trouble-not-fido2 = Dieses Gerät ist kein FIDO2-Sicherheitsschlüssel
    .next = Nehmen Sie einen FIDO2-Sicherheitsschlüssel
trouble-pin-wrong =
    { $tries ->
        [unknown] Die PIN ist falsch
        [one] Die PIN ist falsch. Noch ein Versuch
       *[other] Die PIN ist falsch. Noch { $tries } Versuche
    }
    .next =
        { $tries ->
            [unknown] Lassen Sie den Inhaber sie noch einmal langsam eingeben
            [one] Fahren Sie nur fort, wenn der Inhaber sicher ist. Noch eine falsche PIN sperrt den Schlüssel
           *[other] Lassen Sie den Inhaber sie noch einmal langsam eingeben
        }
trouble-pin-replug = Dreimal falsche PIN: Der Schlüssel nimmt vorerst keine PIN an
    .next = Stecken Sie den Schlüssel neu ein und lassen Sie den Inhaber die PIN langsam eingeben
trouble-pin-blocked = Der Schlüssel ist nach zu vielen falschen PINs gesperrt
    .next = Nehmen Sie einen anderen Schlüssel oder setzen Sie diesen zurück: Das löscht alles darauf
trouble-pin-refused = Der Schlüssel nimmt diese PIN nicht an
    .next = Lassen Sie den Inhaber eine längere oder weniger einfache PIN wählen. Die Regeln stehen bei der Eingabe
trouble-pin-must-change = Zuerst muss die PIN des Schlüssels geändert werden
    .next = Nehmen Sie einen anderen Schlüssel, ändern Sie die PIN mit dem Programm des Herstellers oder setzen Sie diesen zurück
trouble-pin-not-set = Der Schlüssel hat keine PIN
    .next = Lassen Sie den Inhaber eine wählen
trouble-already-registered = Dieser Schlüssel ist für diese Person schon registriert
    .next = Nehmen Sie einen anderen. Mit dem registrierten Schlüssel kann sich die Person anmelden, so wie er ist
trouble-key-full = Der Schlüssel hat keinen Platz für einen weiteren Passkey
    .next = Nehmen Sie einen anderen Schlüssel oder setzen Sie diesen zurück: Das löscht alles darauf
trouble-fingers-full = Der Schlüssel hat keinen Platz für einen weiteren Fingerabdruck
    .next = Fahren Sie ohne einen weiteren fort. Mit der PIN kann `keydesk key fingers` einen entfernen
trouble-no-good-sample = Der Schlüssel konnte den Finger nicht erkennen
    .next = Versuchen Sie es erneut mit trockenem, sauberem Finger oder mit einem anderen. Die PIN funktioniert immer
trouble-no-touch = Der Schlüssel wurde nicht rechtzeitig berührt
    .next = Versuchen Sie es erneut und berühren Sie den Metallkontakt, solange er blinkt
trouble-too-late-to-reset = Ein Schlüssel kann nur gleich nach dem Einstecken zurückgesetzt werden
    .next = Stecken Sie ihn neu ein und berühren Sie ihn binnen zehn Sekunden
trouble-not-this-key =
    { $serial ->
        [none] Das ist ein anderer Schlüssel: { $model }
       *[other] Das ist ein anderer Schlüssel: { $model }, Seriennr. { $serial }
    }
    .next = Nichts darauf wurde geändert. Ziehen Sie ihn ab und stecken Sie den Schlüssel ein, der vorher hier war
trouble-cancelled = Der Schlüssel wartet nicht mehr
    .next = Versuchen Sie es erneut
trouble-no-credential = Der Passkey ist nicht auf diesem Schlüssel
    .next = Stecken Sie den Schlüssel dieses Vorgangs ein und versuchen Sie es erneut
trouble-key-unsupported = Der Schlüssel kann nicht, was nötig ist
    .next = Nehmen Sie einen anderen Schlüssel, möglichst ein neueres Modell
trouble-request-too-large = Die Anfrage ist länger, als dieser Schlüssel annimmt
    .next = Nehmen Sie ein anderes Modell
trouble-key-refused = Der Schlüssel hat abgelehnt
    .next = Versuchen Sie es erneut. Geschieht es wieder, nehmen Sie einen anderen Schlüssel
trouble-unreachable = Der Dienst der Organisation ist nicht erreichbar
    .next = Prüfen Sie das Netzwerk des Schalters und versuchen Sie es erneut
trouble-not-trusted = Der Verbindung zum Dienst der Organisation wird nicht vertraut
    .next = Liest hier ein Proxy den Datenverkehr mit, bitten Sie den Administrator des Schalters, dessen Zertifikat in kiosk.toml unter network zu nennen
trouble-answer-lost = Die Antwort des Dienstes der Organisation ging verloren
    .next = Versuchen Sie es erneut. Keydesk prüft zuerst, also geschieht nichts doppelt
trouble-busy =
    { $seconds ->
        [one] Der Dienst der Organisation ist noch eine Sekunde ausgelastet
       *[other] Der Dienst der Organisation ist noch { $seconds } Sekunden ausgelastet
    }
    .next = Warten Sie so lange und versuchen Sie es erneut
trouble-operator-sign-in = Die Anmeldung des Operators ist abgelaufen
    .next = Der Operator meldet sich neu an, und der Vorgang geht weiter
trouble-not-permitted = Der Operator darf das nicht
    .next =
    { $scope ->
        [unknown] Ein Administrator für privilegierte Rollen kann dem Operator die nötige Rolle geben
       *[other]
    { $role ->
        [none] Ein Cloudanwendungsadministrator kann der Berechtigung { $scope } zustimmen
       *[other]
    { $stronger ->
        [none] Ein Cloudanwendungsadministrator kann der Berechtigung { $scope } zustimmen, oder ein Administrator für privilegierte Rollen kann dem Operator die Rolle { $role } geben
       *[other] Ein Cloudanwendungsadministrator kann der Berechtigung { $scope } zustimmen, oder ein Administrator für privilegierte Rollen kann dem Operator die Rolle { $role } geben. Ein geschütztes Konto braucht einen Operator mit der Rolle { $stronger }
    }
    }
    }
trouble-not-found = Der Dienst der Organisation findet es nicht
    .next = Versuchen Sie es in einer Minute noch einmal. Wird es dann nicht gefunden, kann ein Benutzeradministrator nach dem Konto sehen
trouble-tenant-refused = Der Dienst der Organisation hat abgelehnt
    .next = Versuchen Sie es erneut. Geschieht es wieder, zeigen Sie einem Administrator die Details
trouble-tenant-garbage = Keydesk versteht die Antwort des Dienstes der Organisation nicht
    .next = Versuchen Sie es erneut. Geschieht es wieder, zeigen Sie einem Administrator die Details
trouble-policy-word = Die Richtlinie der Organisation hat eine Regel, die Keydesk nicht kennt
    .next = Keydesk rät nicht. Zeigen Sie dem Administrator des Schalters die Details
trouble-sign-in-closed = Die Anmeldeseite wurde geschlossen
    .next = Versuchen Sie es erneut und lassen Sie die Seite offen, bis sie sich selbst schließt
trouble-no-browser = Der Schalter hat keinen Browser für die Anmeldeseite
    .next = Bitten Sie den Administrator des Schalters, Chromium, Chrome oder Edge zu installieren oder einen in den Einstellungen zu nennen
trouble-sign-in-unreachable = Die Anmeldeseite ist nicht erreichbar
    .next = Prüfen Sie das Netzwerk des Schalters und versuchen Sie es erneut
trouble-sign-in-refused = Die Anmeldung wurde abgelehnt
    .next = Versuchen Sie es erneut. Geschieht es wieder, zeigen Sie einem Administrator die Details
trouble-sign-in-interrupted = Während der Anmeldung wurde der Schalter gesperrt
    .next = Versuchen Sie es erneut
trouble-sign-in-timed-out = Die Anmeldung hat zu lange gedauert
    .next = Versuchen Sie es erneut. Die Seite wartet fünf Minuten auf die Person
trouble-sign-in-not-enough = Die Anmeldung zeigt weniger, als dieser Schalter verlangt
    .next = Die Einstellungen des Schalters verlangen einen stärkeren Nachweis. Zeigen Sie das dem Administrator des Schalters
refused-by-policy = Der Schlüssel wurde akzeptiert, aber eine Regel für bedingten Zugriff hat die Anmeldung von hier abgelehnt
    .next = Ein Sicherheitsleseberechtigter sieht im Anmeldeprotokoll, welche Regel es war, und ein Administrator für bedingten Zugriff kann sie ändern. Am Schlüssel liegt es nicht
refused-device = Der Schlüssel wurde akzeptiert, aber die Organisation lässt vom Computer dieses Schalters keine Anmeldung zu
    .next = Die Regel verlangt ein verwaltetes Gerät. Ein Administrator für bedingten Zugriff kann die Anwendung des Schalters davon ausnehmen
refused-not-assigned = Der Schlüssel wurde akzeptiert, aber die Person darf die Anwendung des Schalters nicht verwenden
    .next = Ein Anwendungsadministrator kann ihr die Person zuweisen oder die Zuweisung abschalten
refused-no-consent = Der Schlüssel wurde akzeptiert, aber niemand hat der Anwendung des Schalters zugestimmt
    .next = Ein Anwendungsadministrator kann ihr für alle zustimmen
refused-to-be-confirmed = Der Schlüssel wurde akzeptiert, aber die Anmeldeseite wollte eine Bestätigung
    .next = Versuchen Sie es erneut und bestätigen Sie auf der Seite, dass Sie es sind
refused-external-challenge = Der Schlüssel wurde akzeptiert, aber die Organisation verlangt einen weiteren Nachweis von einem anderen Dienst
    .next = Ein Administrator für bedingten Zugriff kann das prüfen. Am Schlüssel liegt es nicht
refused-second-factor = Der Schlüssel wurde akzeptiert, aber die Organisation verlangt außerdem eine andere Methode
    .next = Ein Authentifizierungsrichtlinienadministrator kann sehen, ob für die Person MFA pro Benutzer eingeschaltet ist, und sie ausschalten
refused-registration = Der Schlüssel wurde akzeptiert, aber die Seite wollte, dass die Person eine weitere Methode registriert
    .next = Ein Authentifizierungsrichtlinienadministrator kann die Registrierungskampagne prüfen, ein Administrator für bedingten Zugriff die Sicherheitsstandards
trouble-clock-wrong =
    Die Uhr dieses Computers ist falsch: Sie geht { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } { $direction ->
        [slow] nach
       *[fast] vor
    }
    .next = Stellen Sie die Uhr dieses Computers, schalten Sie die automatische Zeit ein und versuchen Sie es erneut
trouble-another-person = Eine andere Person hat sich angemeldet
    .next = Versuchen Sie es erneut mit dem Schlüssel dieses Vorgangs
trouble-sign-in-not-fresh = Die Anmeldung ist älter als dieser Vorgang
    .next = Versuchen Sie es erneut und melden Sie sich mit dem Schlüssel an
trouble-operator-too-old = Sie haben sich angemeldet, bevor dieser Schalter es verlangte
    .next = Öffnen Sie die Seite auf dem anderen Gerät in einem privaten Fenster, damit sie fragt, wer Sie sind. Versuchen Sie es dann noch einmal
trouble-operator-age = Die Organisation teilt diesem Schalter nicht mit, wann Sie sich angemeldet haben
    .next = Ein Anwendungsadministrator kann der Anwendung des Schalters den optionalen Anspruch auth_time hinzufügen, wie register.sh es tut
trouble-operator-context = Ihrer Anmeldung fehlt der Authentifizierungskontext { $context }, den dieser Schalter verlangt
    .next = Ein Administrator für bedingten Zugriff kann sehen, ob es den Kontext gibt. Die Einstellungen des Schalters nennen ihn
trouble-sign-in-not-ours = Die Anmeldung gehört nicht zu diesem Vorgang
    .next = Versuchen Sie es erneut. Geschieht es wieder, brechen Sie den Vorgang ab und sagen Sie es einem Administrator
trouble-sign-in-not-with-key = Die Anmeldung erfolgte nicht mit dem Sicherheitsschlüssel
    .next = Melden Sie sich neu an und wählen Sie auf der Anmeldeseite den Sicherheitsschlüssel
trouble-sign-in-another-key = Die Anmeldung erfolgte mit einem anderen Schlüssel der Person
    .next = Melden Sie sich neu mit dem Schlüssel dieses Vorgangs an
trouble-token-invalid = Der Nachweis der Anmeldung ist ungültig
    .next = Prüfen Sie die Uhr des Schalters und versuchen Sie es erneut. Geschieht es wieder, zeigen Sie einem Administrator die Details
trouble-sign-in-garbage = Keydesk versteht die Antwort der Anmeldeseite nicht
    .next = Versuchen Sie es erneut. Geschieht es wieder, zeigen Sie einem Administrator die Details
trouble-registration-invalid = Der Passkey, den der Schlüssel erstellt hat, ist ungültig
    .next = Nehmen Sie einen anderen Schlüssel und zeigen Sie einem Administrator die Details
trouble-chain = Der Schlüssel kann seinen Hersteller nicht nachweisen
    .next = Nehmen Sie einen anderen Schlüssel und heben Sie diesen für einen Administrator auf
trouble-unknown-model = Das Modell des Schlüssels steht nicht auf der Liste vertrauenswürdiger Modelle
    .next = Nehmen Sie einen anderen Schlüssel oder fragen Sie einen Administrator, ob diesem Modell vertraut werden kann
trouble-model-withdrawn = Die Liste vertrauenswürdiger Modelle warnt vor dem Modell dieses Schlüssels
    .next = Nehmen Sie einen Schlüssel eines anderen Modells und zeigen Sie einem Administrator die Details
trouble-not-proven = Der Schlüssel weist sein Modell nicht nach, aber die Organisation verlangt den Nachweis
    .next = Nehmen Sie einen Schlüssel, der sein Modell nachweist
trouble-self-attested = Der Schlüssel bürgt für sich selbst, und Microsoft Entra führt solche Schlüssel nicht unter den akzeptierten
    .next = Nehmen Sie einen Schlüssel eines anderen Modells, das ein Zertifikat seines Herstellers nachweist
trouble-another-model = Der Schlüssel hat erst ein Modell und später ein anderes gemeldet
    .next = Nehmen Sie einen anderen Schlüssel und heben Sie diesen für einen Administrator auf
trouble-assertion = Der Test des Passkeys ist fehlgeschlagen
    .next = Nehmen Sie einen anderen Schlüssel und zeigen Sie einem Administrator die Details
trouble-read-back = Die Organisation hat etwas anderes registriert, als dieser Schlüssel erstellt hat
    .next = Brechen Sie den Vorgang ab, damit es zurückgenommen wird, und zeigen Sie einem Administrator die Details
trouble-not-unsealed = Das Versiegelte lässt sich mit dem Schlüssel dieses Schalters nicht öffnen
    .next = Stellen Sie seal-key.txt des Schalters aus der Kopie wieder her oder bereiten Sie den Schlüssel neu vor
trouble-step-broke = Fehler in Keydesk bei diesem Schritt
    .next = Versuchen Sie es erneut. Keydesk prüft zuerst, also geschieht nichts doppelt

## What a receipt or an ending says

key-primary = { $name }, für jeden Tag
key-spare = { $name }, der Ersatz
identity-was-photo-id = Ein Ausweis mit Foto wurde geprüft
identity-was-known = Der Operator kennt die Person
identity-was-vouched = Ein Kollege hat bestätigt, wer die Person ist
identity-was-signed-in = Die Person hat sich mit einer Methode angemeldet, die sie noch hat
identity-was-second-operator = Ein zweiter Operator hat bestätigt, wer die Person ist
received-was-call = Die Person hat am Telefon bestätigt, dass sie den Schlüssel hat
received-was-video = Die Person hat den Schlüssel im Video gezeigt
received-was-manager = Die Führungskraft der Person hat bestätigt, dass sie den Schlüssel hat
received-was-code = Der Code des Übergabeblatts wurde genannt
attestation-proven = Das Zertifikat des Herstellers weist das Modell nach
attestation-proven-model = Das Zertifikat des Herstellers weist das Modell nach: { $model }
attestation-self = Der Schlüssel bürgt für sich selbst. Sein Hersteller ist nicht nachgewiesen
attestation-none = Der Schlüssel sagt nicht, wer ihn hergestellt hat
sign-in-not-shown = { $name } hat sich am { $time } angemeldet. Womit, wurde nicht gezeigt
sign-in-key-named = { $name } hat sich am { $time } mit einem FIDO2-Schlüssel angemeldet
sign-in-only-a-key = { $name } hat sich am { $time } dort angemeldet, wo nur ein Sicherheitsschlüssel akzeptiert wird
sign-in-bound = Es war dieser Schlüssel, denn die Person hat keinen anderen
sign-in-bound-used = Es war dieser Schlüssel, denn der Mandant sagt, dass er verwendet wurde
sign-in-not-bound = Es war ein anderer Schlüssel der Person
sign-in-not-proved = Nicht nachgewiesen. Der Schlüssel hat auf einen Test dieses Schalters geantwortet
evidence-method = Das Token nennt einen FIDO2-Schlüssel
evidence-context = Das Token enthält den Authentifizierungskontext { $context }
evidence-policy = Die Richtlinie { $policy } gilt für die Person, und nur FIDO2 erfüllt sie
evidence-policy-others = Die Richtlinie { $policy } gilt für die Person, und auch andere Methoden erfüllen sie
evidence-no-policy = Keine Richtlinie verlangt in diesem Kontext etwas von dieser Person, er zeigt also nichts
evidence-policy-not-read = Keydesk konnte nicht lesen, welche Richtlinien gelten, der Kontext zeigt also nichts
evidence-passkeys =
    { $count ->
        [one] Die Person hat einen Passkey
       *[other] Die Person hat { $count } Passkeys
    }
evidence-token-could-do-more = Keydesk hat kein Token behalten. Das verworfene hätte mehr gekonnt, als die Anmeldung nachzuweisen, denn Personen melden sich an der Anwendung der Operatoren an
evidence-pass-alive = Zu der Zeit war ein Zugriffspass gültig, und die Seite bietet einen Pass vor einem Schlüssel an
evidence-last-used = Der Mandant sagt, dass dieser Schlüssel für die Anmeldung verwendet wurde und kein anderer der Person
evidence-several-last-used = Der Mandant sagt, dass zu der Zeit dieser und ein anderer Schlüssel der Person verwendet wurden
evidence-another-last-used = Der Mandant sagt, dass zu der Zeit ein anderer Schlüssel der Person verwendet wurde und nicht dieser
evidence-none-last-used = Der Mandant hat noch nicht gesagt, welcher Schlüssel verwendet wurde
evidence-last-use-not-read = Keydesk konnte nicht lesen, welcher Schlüssel verwendet wurde
log-awaited = Keydesk sucht diese Anmeldung in den Protokollen der Organisation bis { $time }
log-key = Das Protokoll enthält diese Anmeldung, mit der Methode { $method }
log-key-by-time = Das Protokoll enthält zu der Zeit eine Anmeldung der Person an diesem Schalter, mit der Methode { $method }
log-another-method = Das Protokoll enthält diese Anmeldung, nennt aber keinen FIDO2-Schlüssel
log-earlier = Das Protokoll sagt nur, dass eine frühere Anmeldung genügte. Das zeigt keinen Schlüssel
log-not-there = Die Anmeldung erschien nicht rechtzeitig im Protokoll
log-not-licensed = Ohne Microsoft Entra ID P1 ist das Protokoll nicht lesbar
log-not-permitted = Kein an diesem Schalter angemeldeter Operator darf das Protokoll lesen
log-not-read = Keydesk konnte das Protokoll nicht lesen
log-person-erased = Die Person wurde aus dem Journal gelöscht, bevor das Protokoll gelesen war
audit-seen = Das Überwachungsprotokoll enthält die Registrierung
audit-not-there = Die Registrierung erschien nicht rechtzeitig im Überwachungsprotokoll
audit-not-read = Überwachungsprotokoll nicht lesbar
pass-never-issued = Keiner ausgestellt
pass-revoked = Zurückgenommen
pass-already-gone = War schon weg, als er zurückgenommen wurde
pass-left-until = Noch gültig bis { $time }
notified-mail =
    { $own ->
        [0] Per E-Mail an die Führungskraft, denn die Organisation hat keine E-Mail-Adresse der Person
        [one] Per E-Mail an eine Adresse der Person{ $manager ->
            [0] { "" }
           *[other] , mit Kopie an die Führungskraft
        }
       *[other] Per E-Mail an { $own } Adressen der Person{ $manager ->
            [0] { "" }
           *[other] , mit Kopie an die Führungskraft
        }
    }
notified-perhaps = Vielleicht per E-Mail: Keydesk begann zu senden und weiß nicht, ob sie abgeschickt wurde
notified-no-address = Nicht per E-Mail: Die Organisation hat keine E-Mail-Adresse der Person
notified-not-sent = Nicht per E-Mail: { $why }
notified-not-by-mail = Nicht per E-Mail
notified-sheet = Geben Sie der Führungskraft das Blatt: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] Der Schlüssel { $model } bleibt am Schalter
       *[other] Der Schlüssel { $model } mit der Seriennummer { $serial } bleibt am Schalter
    }
    .next = Vor der nächsten Verwendung muss er mit dem Programm des Herstellers zurückgesetzt werden
left-pass = Ein Zugriffspass ist vielleicht gültig bis { $time }
    .next =
        { $known ->
            [yes] Keydesk löscht ihn, sobald es geht. Ein Authentifizierungsadministrator kann es vorher tun
           *[no] Ein Authentifizierungsadministrator kann ihn vorher löschen
        }
left-method = Eine Registrierung dieses Vorgangs gibt es vielleicht noch
    .next = Keydesk sucht noch einmal nach ihr und löscht sie. Ein Authentifizierungsadministrator kann diesen Passkey der Person finden und löschen: { $id }
left-sessions = Die Sitzungen der Person konnten nicht beendet werden
    .next = Keydesk versucht es noch einmal. Ein Benutzeradministrator kann die Sitzungen der Person jetzt in Entra widerrufen
left-old-key = Der alte Schlüssel ist irgendwo: { $model }
    .next = Wird er gefunden, bringen Sie ihn zu diesem Schalter. Ohne seinen Passkey öffnet er nichts
left-inert =
    { $serial ->
        [none] Der vorbereitete Schlüssel { $model } ist noch nicht aktiviert
       *[other] Der vorbereitete Schlüssel { $model }, Seriennr. { $serial }, ist noch nicht aktiviert
    }
    .next = Aktivieren Sie ihn, wenn er angekommen ist. Seine Registrierung wartet bis { $time }; danach bereiten Sie den Schlüssel neu vor
left-token = Das Hardwaretoken { $serial } gehört dieser Person oder gehört ihr vielleicht
    .next = Soll sie es nicht haben, nehmen Sie es zurück mit: keydesk oath unassign { $serial }
left-own-key = Die Person hat vielleicht selbst eine Anmeldemethode registriert
    .next = Ein Authentifizierungsadministrator kann ihre Anmeldemethoden prüfen

## After a loss

loss-stolen = Der Schlüssel wurde gestohlen
    .next = Oder vielleicht hat ihn jemand: Er wird zuerst entfernt
loss-lost = Der Schlüssel ging verloren
    .next = Niemand weiß, wo er ist
loss-broken = Der Schlüssel ist defekt
    .next = Er antwortet nicht mehr
loss-blocked = Die PIN ist vergessen oder gesperrt
    .next = Der Schlüssel ist hier. Er wird zurückgesetzt
method-authenticator = Authenticator-App
method-phone = Telefon
method-windows-hello = Windows Hello
method-one-time-passcode = Einmalcodes
method-password = Kennwort
method-email = E-Mail-Adresse
method-another = Andere Methode
passkey-no-name = Ein Passkey ohne Namen
passkey-no-model = Modell nicht bekannt
passkey-added = hinzugefügt am { $date }
passkey-used = zuletzt verwendet am { $date }
which-key-others = Die Organisation nennt außerdem: { $methods }
remove-old-key-stolen = „{ $key }“ wird jetzt entfernt, und alle Sitzungen der Person werden beendet
    .next = Niemand kann das zurücknehmen. Fragen Sie noch einmal, ob es dieser ist
remove-old-key-lost = „{ $key }“ öffnet nach dem Entfernen nichts mehr, und alle Sitzungen werden beendet
    .next = Ist die Person sicher, dass ihn niemand hat, kann das warten, bis der neue Schlüssel funktioniert. Wenn nicht, entfernen Sie ihn jetzt
remove-old-key-broken = „{ $key }“ öffnet nach dem Entfernen nichts mehr
    .next = Ist die Person sicher, dass er defekt ist, kann das warten, bis der neue Schlüssel funktioniert. Wenn nicht, entfernen Sie ihn jetzt
remove-old-key-blocked = „{ $key }“ wird entfernt, wenn der Schlüssel eingesteckt ist; danach kann er zurückgesetzt werden
    .next = Fragen Sie noch einmal, ob es dieser ist
removed-by-desk = „{ $key }“ wurde am { $time } entfernt
removed-before = „{ $key }“ war am { $time } schon weg
removed-nothing = Kein Passkey wurde entfernt
sessions-ended = Beendet am { $time }. Es kann einige Minuten dauern, bis alle Geräte eine Anmeldung verlangen
ways-in = { $ways }
ways-in-none = nichts, wovon dieser Schalter weiß

## A prepared key

received-call = Am Telefon bestätigt
    .next = Unter einer Nummer, die die Organisation kennt
received-video = Im Video bestätigt
    .next = Die Person hat den Schlüssel gezeigt
received-manager = Von der Führungskraft bestätigt
    .next = Sie sagt, dass die Person den Schlüssel hat
received-code = Der Code des Übergabeblatts
    .next = Wer ihn vorliest, hat das Blatt
waiting-key =
    { $serial ->
        [none] { $model }, ohne Seriennummer
       *[other] { $model }, Seriennr. { $serial }
    }
    .next = Vorbereitet am { $prepared }. Kann aktiviert werden bis { $until }
sheet-code = Code des Übergabeblatts
sheet-code-wrong = Das ist nicht der Code des Übergabeblatts
    .next =
        { $count ->
            [0] Der Code gilt nicht mehr. Bestätigen Sie es auf andere Weise
            [one] Noch ein Code kann versucht werden
           *[other] Noch { $count } Codes können versucht werden
        }
cannot-activate-nothing = Für diese Person wurde kein Schlüssel vorbereitet
    .next = Prüfen Sie den Namen. Vielleicht wurde er an einem anderen Schalter vorbereitet
cannot-activate-active = Dieser Schlüssel funktioniert seit { $time }
    .next = Es ist nichts zu tun
cannot-activate-void = Der Schlüssel, der für diese Person vorbereitet wurde, kann nicht mehr aktiviert werden
    .next = Die Person steht in ihrer Liste wieder an: Bereiten Sie einen neuen Schlüssel vor. Der alte Brief ist ungültig
cannot-activate-expired = Die Zeit dieses Schlüssels ist abgelaufen: { $time }
    .next = Bereiten Sie einen neuen Schlüssel für diese Person vor. Der alte Brief ist ungültig
cannot-activate-refused = Die Organisation lehnt die Registrierung dieses Schlüssels ab
    .next = Sie kann nicht noch einmal gesendet werden: Der Brief ist ungültig, und die Person steht in ihrer Liste wieder an. Vielleicht hat sich die Richtlinie seit der Vorbereitung geändert
token-not-in-inventory = Kein Token der Organisation hat diese Seriennummer
    .next = Vergleichen Sie sie mit dem Etikett auf dem Token. Ein Administrator importiert neue Token mit: keydesk oath import
token-twice = Zwei Token der Organisation haben diese Seriennummer
    .next = Niemand weiß, welches gemeint ist. Nehmen Sie ein anderes; ein Administrator entfernt eines der beiden
token-anothers = Jemand anderes hat dieses Token
    .next = Nehmen Sie ein anderes. Ein Administrator kann es zurücknehmen mit: keydesk oath unassign
token-theirs = Die Person hat dieses Token schon, und es funktioniert
    .next = Es ist nichts zu tun. Oder nehmen Sie ein anderes
code-not-a-code = Ein Code hat sechs Ziffern
    .next = Lesen Sie ihn noch einmal, mit den Nullen am Anfang
code-mistyped = Das Token zeigt diesen Code nicht
    .next = Lesen Sie ihn noch einmal. Hat die Anzeige inzwischen gewechselt, geben Sie den neuen Code ein
code-drifted =
    { $way ->
        [ahead] Die Uhr dieses Tokens geht { $minutes } min vor
       *[behind] Die Uhr dieses Tokens geht { $minutes } min nach
    }
    .next = Entra würde seine Codes ablehnen. Nehmen Sie ein anderes Token und geben Sie dieses dem Hersteller zurück
code-anothers = Das ist der Code eines anderen Tokens: { $serial }
    .next = Vergleichen Sie die Seriennummer auf dem Token mit der eingegebenen
trouble-code-refused = Entra hat den Code nicht angenommen
    .next = Er kann vertippt sein oder von einem anderen Token stammen, oder die Uhr des Tokens geht falsch. Auch Token, die vor weniger als einer Stunde aktiviert wurden, können abgelehnt werden. Versuchen Sie es mit einem neuen Code
code-was-right = Der Code stimmte mit der Datei des Herstellers überein, und Entra hat ihn angenommen
code-was-not-checked = Entra hat den Code angenommen. Die Datei des Herstellers war an diesem Schalter nicht geöffnet
sign-in-not-tried = Nicht versucht. Entra hat einen Code des Tokens angenommen
pin-change-forced = Der Schlüssel nimmt seine PIN nur an, um sie zu ändern
pin-change-key-cannot = Der Schlüssel kann eine Änderung seiner PIN nicht verlangen
