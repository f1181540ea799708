# What `keydesk oath` says, in German.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Ein Fehler. Nichts wurde gesendet
       *[other] { $count } Fehler. Nichts wurde gesendet
    }
oath-file-open = Andere Benutzer dieses Computers dürfen { $file } lesen, und wer einen Seed hat, hat das Token. Nehmen Sie ihnen die Rechte: chmod 600
oath-folder-open = Andere Benutzer dürfen in den Ordner von { $file } schreiben. Bewahren Sie sie in einem Ordner auf, den nur Sie öffnen können
oath-no-pskc-key = { $file } enthält keinen AES-Schlüssel
    .next = Schreiben Sie 32, 48 oder 64 hexadezimale Ziffern hinein, wie der Hersteller sie Ihnen genannt hat
oath-unused = Diese Spalten sagen hier nichts: { $columns }
oath-looking = { $done } von { $all } Personen geprüft
oath-sending = { $done } von { $all } Token gesendet
oath-not-sent = Nichts wurde gesendet
oath-stopped = Importieren Sie dieselbe Datei noch einmal: Was schon da ist, bleibt, wie es ist
oath-shredded = Die Datei wurde mit Nullen überschrieben und entfernt. Eine SSD, ein Snapshot oder eine Sicherung kann die alten Bytes noch haben: Sicher ist nur ein verschlüsselter Datenträger
oath-shred-it = Alle Token sind da. Die Datei mit ihren Seeds gibt es noch: Halten Sie sie unter Verschluss oder vernichten Sie sie mit --shred
oath-became-new = würde gesendet
oath-became-stood-already = ist schon da
oath-became-refused = wurde abgelehnt:
oath-became-not-there = ist nicht im Mandanten
oath-count-stands =
    { $count ->
        [one] Ein Token wurde gesendet und ist im Mandanten
       *[other] { $count } Token wurden gesendet und sind im Mandanten
    }
oath-count-stood-already =
    { $count ->
        [one] Ein Token war schon im Mandanten. Ob es diesen Seed hat, zeigt sein erster Code
       *[other] { $count } Token waren schon im Mandanten. Ob sie diese Seeds haben, zeigen ihre ersten Codes
    }
oath-count-new =
    { $count ->
        [one] Ein Token würde gesendet
       *[other] { $count } Token würden gesendet
    }
oath-count-refused =
    { $count ->
        [one] Ein Token wurde abgelehnt
       *[other] { $count } Token wurden abgelehnt
    }
oath-count-not-there =
    { $count ->
        [one] Ein Token ist nicht im Mandanten
       *[other] { $count } Token sind nicht im Mandanten
    }
oath-count-unknown =
    { $count ->
        [one] Ob ein Token da ist, ist nicht bekannt
       *[other] Ob { $count } Token da sind, ist nicht bekannt
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Die Datei hat mehr als { $number } Bytes
    .next = Teilen Sie sie in mehrere Dateien
oath-workbook = Das ist die Arbeitsmappe einer Tabellenkalkulation
    .next = Holen Sie die Datei noch einmal vom Hersteller und öffnen Sie sie nicht in einer Tabellenkalkulation
oath-not-text = Das ist kein Text
    .next = Kopieren Sie die Datei neu, oder holen Sie sie noch einmal vom Hersteller
oath-not-read = Von hier an ist das JSON oder XML nicht lesbar
    .next = Kopieren Sie die Datei neu, oder holen Sie sie noch einmal vom Hersteller
oath-empty = Es gibt keine Zeile mit den Spaltennamen
    .next = Die erste Zeile ist: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = In der Datei ist kein Token
    .next = Jedes Token hat eine Zeile, ein JSON-Objekt oder ein KeyPackage von PSKC
oath-no-column = Keine Spalte heißt { $named }
    .next = Die erste Zeile ist: upn,serial number,secret key,time interval,manufacturer,model. upn darf fehlen
oath-column-twice = Zwei Spalten heißen { $named }
    .next = Nehmen Sie eine davon heraus
oath-quote-not-closed = Ein Anführungszeichen wird hier geöffnet und nie geschlossen
    .next = Schließen Sie es oder nehmen Sie es weg. In Text zwischen Anführungszeichen wird ein Anführungszeichen doppelt geschrieben
oath-too-many-cells = Diese Zeile hat { $cells } Zellen, und es gibt { $number } Spalten
    .next = Setzen Sie Text, der das Trennzeichen enthält, zwischen Anführungszeichen
oath-missing = Bei diesem Token fehlt: { $named }
    .next = Holen Sie die Datei noch einmal vom Hersteller, oder tragen Sie es ein
oath-not-a-login = Der upn ist kein Anmeldename
    .next = Schreiben Sie ihn vollständig und allein, etwa name@contoso.com, oder lassen Sie ihn leer
oath-formula = Eine Tabellenkalkulation hielte das für eine Formel: { $named }
    .next = Beginnen Sie es mit etwas anderem als = + - @
oath-too-long = Das ist zu lang: { $named }
    .next = Höchstens { $number } Zeichen passen
oath-shortened = Eine Tabellenkalkulation hat die Seriennummer gekürzt, die letzten Ziffern sind verloren
    .next = Holen Sie die Datei noch einmal vom Hersteller und öffnen Sie sie nicht in einer Tabellenkalkulation
oath-lost-zeros = Andere Token dieses Modells haben Seriennummern mit { $number } Ziffern: Eine Tabellenkalkulation hat die Nullen am Anfang entfernt
    .next = Holen Sie die Datei noch einmal vom Hersteller. Steht die Nummer so auf dem Token, schreiben Sie ="123"
oath-not-a-serial = Die Seriennummer enthält anderes als Buchstaben, Ziffern, - _ und /, oder ist eine Zahl in JSON
    .next = Schreiben Sie sie, wie sie auf dem Token steht, in JSON zwischen Anführungszeichen
oath-seed-character = Zeichen { $number } des geheimen Schlüssels ist „{ $named }“, das er nicht enthalten kann
    .next = Base32 hat die Buchstaben und 2 bis 7, aber kein 1, 8, 9 oder 0. Bitten Sie den Hersteller noch einmal um die Datei; sind ihre Seeds hexadezimal, geben Sie keydesk oath import --hex an
oath-seed-shortened = Eine Tabellenkalkulation hielt den geheimen Schlüssel für eine Zahl und hat ihn gekürzt
    .next = Holen Sie die Datei noch einmal vom Hersteller und öffnen Sie sie nicht in einer Tabellenkalkulation
oath-seed-length = Kein geheimer Schlüssel hat { $number } Zeichen: Einige fehlen oder sind zu viel
    .next = Bitten Sie den Hersteller noch einmal um die Datei
oath-not-an-interval = Das Zeitintervall ist weder 30 noch 60
    .next = Andere Token nimmt Entra nicht an
oath-not-a-hash = Die Hashfunktion ist weder SHA-1 noch SHA-256
    .next = Andere Token nimmt Entra nicht an
oath-document-type = Das XML hat einen Dokumenttyp, und eine Tokendatei braucht keinen
    .next = Sie wird nicht geöffnet. Bitten Sie den Hersteller noch einmal um die Datei
oath-not-totp = Das ist kein TOTP-Token mit sechs Ziffern
    .next = Andere Token nimmt Entra nicht an
oath-sealed = Der geheime Schlüssel ist verschlüsselt
    .next = Geben Sie --pskc-key-file mit dem Schlüssel an, den der Hersteller Ihnen genannt hat
oath-other-cipher = Die Datei ist auf eine Weise verschlüsselt, die hier nicht gelesen wird
    .next = Bitten Sie den Hersteller um eine mit vorab geteiltem AES-Schlüssel oder um CSV
oath-no-mac = Nichts in der Datei kann zeigen, ob der Schlüssel der richtige ist
    .next = Bitten Sie den Hersteller um eine Datei mit ValueMAC (RFC 6030) oder um CSV
oath-wrong-key = Der Schlüssel öffnet diesen geheimen Schlüssel nicht
    .next = Vergleichen Sie den Schlüssel mit dem, den der Hersteller Ihnen genannt hat. Ist er richtig, wurde die Datei geändert
oath-serial-twice = Zeile { $number } hat schon die Seriennummer { $named }
    .next = Ein Token gehört einer Person: Uploads nach altem Verfahren erlaubten mehrere, und dann kann niemand sagen, wessen Code es war
oath-seed-twice = Zeile { $number } hat denselben geheimen Schlüssel unter einer anderen Seriennummer
    .next = Bitten Sie den Hersteller noch einmal um die Datei
oath-not-found = Niemand im Mandanten meldet sich so an oder bekommt so E-Mail: { $named }
    .next = Berichtigen Sie den Namen. In einer Datei darf er leer sein
oath-several = Mehrere Personen des Mandanten haben die E-Mail-Adresse { $named }
    .next = Schreiben Sie stattdessen den Anmeldenamen
oath-guest = { $named } ist ein Gast, und Entra gibt Gästen kein Hardwaretoken
    .next = Lassen Sie den Namen in einer Datei leer und geben Sie dem Gast eine andere Methode
oath-another-stands = Der Mandant hat ein anderes Token mit der Seriennummer { $named }
    .next = Vergleichen Sie Hersteller, Modell, Intervall und Hash mit dem dort. Löschen Sie es im Mandanten, oder nehmen Sie diese Zeile heraus
oath-legacy-stands = Die Person hat das Token { $named } aus einem Upload nach altem Verfahren
    .next = Löschen Sie es im Entra-Portal unter Multi-Faktor-Authentifizierung, OATH-Token, und importieren Sie es dann
oath-others-token = Jemand anderes hat das Token { $named }
    .next = Nehmen Sie es dort zuerst zurück, oder lassen Sie den Namen leer

# One token.
oath-stock = { $model }: { $available } von { $all } verfügbar
oath-no-stock = Der Mandant hat keine Hardwaretoken. Was im Portal nach altem Verfahren hochgeladen wurde, ist nicht aufgeführt
oath-assigned = Die Person hat das Token. Es funktioniert, sobald es aktiviert ist
oath-activated = Das Token ist aktiviert
oath-deactivated = Das Token ist nicht mehr aktiv. Seine Person hat es noch
oath-unassigned = Das Token ist zurückgenommen und kann jemand anderem gegeben werden
oath-removed = Das Token ist aus dem Mandanten entfernt
oath-state-available = verfügbar
oath-state-assigned = zugewiesen, nicht aktiviert
oath-state-activated = aktiviert
oath-state-failed = zugewiesen, Aktivierung fehlgeschlagen
oath-state-other = in einem Zustand, den diese Version nicht kennt
oath-which-code = Die sechs Ziffern, die das Token zeigt
oath-way-passkey = Sicherheitsschlüssel oder Passkey
oath-lost = { $person } hat das Token nicht mehr, und wer es findet, kann sich damit nicht anmelden
oath-lost-ways-in = { $person } kann sich noch anmelden mit: { $ways }
oath-lost-no-way-in = { $person } hat sonst nichts zum Anmelden: Geben Sie der Person einen Sicherheitsschlüssel, ein anderes Token oder einen befristeten Zugriffspass
oath-lost-sessions = Mit dem Token geöffnete Sitzungen laufen weiter: Beenden Sie sie im Entra-Portal auf der Seite der Person mit „Sitzungen widerrufen“
oath-lost-log = Sehen Sie im Anmeldeprotokoll nach, ob es nach dem Verlust verwendet wurde
oath-lost-remove = Es zählt als verfügbar. Taucht es nicht auf: keydesk oath remove { $serial }
oath-file-faulty = Die Datei { $file } hat Fehler
    .next = keydesk oath import --dry-run nennt sie
oath-no-token = Der Mandant hat kein Token mit der Seriennummer { $serial }
    .next = Vergleichen Sie die Nummer mit dem Token, oder importieren Sie es zuerst. Nach altem Verfahren Hochgeladenes wird hier nicht gefunden: Löschen Sie es im Entra-Portal unter Multi-Faktor-Authentifizierung, OATH-Token
oath-several-tokens = Der Mandant hat mehrere Token mit der Seriennummer { $serial }
    .next = Löschen Sie im Entra-Portal die, die niemand verwendet
oath-too-many = Die Person hat fünf Token und Authenticator-Apps, mehr erlaubt Entra nicht
    .next = Entfernen Sie zuerst eines davon bei der Person
oath-taken = { $named } hat das Token { $serial }
    .next = Nehmen Sie es zuerst zurück: keydesk oath unassign { $serial }
oath-not-taken = Niemand hat das Token { $serial }
    .next = Geben Sie es jemandem mit keydesk oath assign { $serial } --to UPN, oder entfernen Sie es mit keydesk oath remove { $serial }
oath-not-active = Das Token { $serial } ist nicht aktiv
    .next = Aktivieren Sie es mit keydesk oath activate { $serial }, oder nehmen Sie es zurück mit keydesk oath unassign { $serial }
oath-not-so = Der Mandant hat die Änderung angenommen, zeigt sie aber noch nicht
    .next = Sehen Sie in einigen Minuten mit keydesk oath list nach, und rufen Sie das noch einmal auf, wenn sich nichts geändert hat
oath-too-fast = Entra aktiviert höchstens 200 Token in fünf Minuten
    .next = { $minutes ->
        [one] Geben Sie in einer Minute den nächsten Code ein
       *[other] Geben Sie in { $minutes } Minuten den nächsten Code ein
    }
oath-code-refused = Entra lehnt den Code ab und sagt nicht, warum. Er kann vertippt, zu alt oder von einem anderen Token sein; die Uhr des Tokens kann falsch gehen; oder die Methode ist für diese Person noch nicht an, was bis zu einer Stunde dauert
    .next = Geben Sie den nächsten Code ein. Mit --file und der Datei des Herstellers lässt sich der Grund nennen
oath-not-in-file = Die Datei hat kein Token mit der Seriennummer { $serial }
    .next = Nehmen Sie die Datei, mit der es importiert wurde, oder lassen Sie --file weg
oath-code-ahead =
    { $minutes ->
        [one] Die Uhr des Tokens geht eine Minute vor, mehr als Entra hinnimmt
       *[other] Die Uhr des Tokens geht { $minutes } Minuten vor, mehr als Entra hinnimmt
    }
    .next = Geben Sie der Person ein anderes Token. Der Hersteller kann dieses vielleicht stellen
oath-code-behind =
    { $minutes ->
        [one] Der Code ist eine Minute alt, oder die Uhr des Tokens geht entsprechend nach
       *[other] Der Code ist { $minutes } Minuten alt, oder die Uhr des Tokens geht entsprechend nach
    }
    .next = Geben Sie den Code ein, den es jetzt zeigt. Wird auch er abgelehnt, geben Sie der Person ein anderes Token
oath-code-of-another = Das ist der Code des Tokens { $named }
    .next = Vergleichen Sie die Seriennummer auf dem Token
oath-code-mistyped = Kein Token der Datei zeigt diesen Code
    .next = Geben Sie den nächsten Code ein
oath-no-code = Ein Code hat sechs Ziffern, mit den Nullen am Anfang
    .next = Geben Sie alle sechs ein

## The page about tokens in the window

survey-tokens = Token
tokens-reads = Die Token werden gelesen
    .lead = Aus dem Bestand der Organisation
tokens-waits = Das dauert einen Moment
    .next = Nichts wird gesendet, bevor Sie es wollen
tokens-looks =
    { $all ->
        [0] Die Datei wird gelesen
       *[other] { $done } von { $all } Personen geprüft
    }
    .lead = Nichts wird gesendet
tokens-sends = { $done } von { $all } Token gesendet
    .lead = Lassen Sie Keydesk bis zum letzten laufen
tokens-failed = Das ist nicht gelungen
    .lead = Was nicht gesendet wurde, ist in keinem Mandanten
tokens-stock =
    { $free ->
        [0] Kein Token ist verfügbar
        [one] Ein Token ist verfügbar
       *[other] { $free } Token sind verfügbar
    }
    .lead = Token, die in Entra sind und noch niemandem gehören
tokens-active =
    { $count ->
        [one] Eine Person hat ein aktives Token
       *[other] { $count } Token sind aktiv
    }
    .next = Wer eines hat, meldet sich damit an. Ein Token, das im Portal nach altem Verfahren hochgeladen wurde, ist nicht mitgezählt
tokens-waiting =
    { $count ->
        [0] Kein Token wartet auf seinen ersten Code
        [one] Ein Token wartet auf seinen ersten Code
       *[other] { $count } Token warten auf ihren ersten Code
    }
    .next = Ein Token wird in einem Vorgang an diesem Schalter aktiviert
tokens-drop = Zum Importieren ziehen Sie die Datei des Herstellers auf dieses Fenster
    .next = Sie wird zuerst gelesen, und jeder Fehler darin wird mit seiner Zeile genannt
tokens-faults =
    { $count ->
        [one] Ein Fehler in { $file }. Nichts wurde gesendet
       *[other] { $count } Fehler in { $file }. Nichts wurde gesendet
    }
    .lead = Korrigieren Sie die Datei und ziehen Sie sie wieder hierher
tokens-line = Zeile { $line }: { $what }
tokens-ready =
    { $count ->
        [0] Die Organisation hat schon alle Token aus { $file }
        [one] Ein Token aus { $file } kann gesendet werden
       *[other] { $count } Token aus { $file } können gesendet werden
    }
    .lead = Noch wurde nichts gesendet
tokens-standing =
    { $count ->
        [0] Keines davon ist in der Organisation
        [one] Ein Token aus der Datei ist schon in der Organisation
       *[other] { $count } Token aus der Datei sind schon in der Organisation
    }
    .next = Was schon da ist, bleibt, wie es ist. Für Hardwaretoken braucht Entra eine Lizenz P1 oder P2
tokens-file-open = Andere Benutzer dieses Computers dürfen die Datei lesen
    .next = Wer einen Seed hat, hat das Token. Nehmen Sie ihnen die Rechte oder verschieben Sie die Datei dorthin, wo nur Sie lesen können
tokens-folder-open = Andere Benutzer dürfen den Ordner der Datei ändern
    .next = Bewahren Sie die Datei in einem Ordner auf, den nur Sie öffnen können
tokens-send = Token senden
tokens-done =
    { $count ->
        [0] Kein Token der Datei ist da
        [one] Ein Token der Datei ist da
       *[other] { $count } Token der Datei sind da
    }
    .lead = Wie aus der Organisation zurückgelesen
tokens-missing =
    { $count ->
        [one] Ein Token fehlt oder fehlt vielleicht
       *[other] { $count } Token fehlen oder fehlen vielleicht
    }
    .next = Ziehen Sie die Datei noch einmal hierher: Was schon da ist, wird nicht wieder gesendet
tokens-shred = Datei vernichten
tokens-shred-it = Die Datei mit den Seeds gibt es noch
    .next = Halten Sie sie unter Verschluss oder vernichten Sie sie. Eine SSD, ein Snapshot oder eine Sicherung kann die alten Bytes behalten
tokens-shredded = Die Datei wurde mit Nullen überschrieben und entfernt
    .next = Eine SSD, ein Snapshot oder eine Sicherung kann die alten Bytes noch haben: Sicher ist nur ein verschlüsselter Datenträger
tokens-not-shredded = Die Datei konnte nicht vernichtet werden: { $why }
    .next = Entfernen Sie sie selbst
tokens-file = { $file } kann nicht gelesen werden: { $why }
    .next = Ziehen Sie sie wieder hierher, sobald Sie sie lesen dürfen
tokens-ledger = Das Journal konnte nicht geschrieben werden: { $why }
    .next = Sehen Sie sich die Token noch einmal an, bevor Sie wieder importieren
