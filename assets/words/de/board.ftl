# The sentences of the window in which keys for people far away are prepared side by side, in German.
# The operator alone reads them.

## At home

home-prepare = Vorbereiten
home-activate = Aktivieren
home-token = Token ausgeben

## Which list, and how

batch-list = Für wen werden Schlüssel vorbereitet?
    .lead = Wählen Sie eine Liste. Die neueste steht oben
batch-runs-out = Zuerst läuft der Schlüssel von { $name } ab: aktivieren bis { $time }
batch-list-of =
    { $people ->
        [one] Wer darauf steht, hat noch keinen Schlüssel
       *[other] { $due } von { $people } Personen haben noch keinen Schlüssel
    }
batch-list-file = Aus einer Datei importiert am { $time }
batch-list-group = Aus der Gruppe { $group } importiert am { $time }
batch-no-list = Keine Liste wartet
    .lead = Eine Liste sagt, für wen Schlüssel vorbereitet werden
batch-no-list-do = Importieren Sie eine Liste in einem Terminal: keydesk prepare import FILE
    .next = Jede Zeile der Datei enthält einen Anmeldenamen. Schließen Sie Keydesk vorher und öffnen Sie es danach wieder
batch-setup =
    { $due ->
        [one] Schlüssel für eine Person vorbereiten
       *[other] Schlüssel für { $due } Personen vorbereiten
    }
    .lead = Jeder Schlüssel bekommt eine zufällige PIN, die ein Brief der Person mitteilt
batch-inert = Ein Schlüssel öffnet nichts, bevor er aktiviert ist. Das beruht auf einem Beta-Parameter von Microsoft Graph, den Microsoft in Produktion nicht unterstützt
batch-live = Ein Schlüssel funktioniert, sobald er erstellt ist, auch in der Post
batch-slots = Wie viele Schlüssel gleichzeitig?
batch-slots-of =
    { $slots ->
        [one] Ein Schlüssel auf einmal
       *[other] { $slots } Schlüssel gleichzeitig
    }
batch-on-failure = Wenn ein Schlüssel misslingt
batch-stop = Anhalten
batch-set-aside = Beiseitelegen, weiter
batch-begin = Beginnen
batch-back = Zurück

## The board

board = Schlüssel per Post
board-touch =
    { $count ->
        [one] Blinkenden Schlüssel berühren: Platz { $slots }
       *[other] Blinkende Schlüssel berühren: { $slots }
    }
board-asks =
    { $count ->
        [one] Platz { $slots } braucht eine Antwort
       *[other] Diese Plätze brauchen eine Antwort: { $slots }
    }
board-take-out =
    { $count ->
        [one] Schlüssel abziehen: Platz { $slots }
       *[other] Diese Schlüssel abziehen: { $slots }
    }
board-insert =
    { $count ->
        [one] Neuen Schlüssel einstecken: Platz { $slots }
       *[other] Neue Schlüssel einstecken: { $slots }
    }
board-works = Die Schlüssel werden vorbereitet
board-stopping = Kein neuer Schlüssel mehr. Die begonnenen werden fertiggestellt
board-stopped = Keydesk wurde angehalten
board-stopped-at = Keydesk wurde angehalten: Fehler an Platz { $slot }
board-count = { $done } vorbereitet, { $due } offen, { $aside } beiseite
board-rate = { $rate } Schlüssel pro Stunde, Microsoft erlaubt { $most }
board-end = { $rate } Schlüssel pro Stunde, Microsoft erlaubt { $most }. Fertig am { $time }
board-held-up = Microsoft bittet um eine Pause
board-stop = Nach diesen anhalten
board-go-on = Weiter
board-try-again = Noch einmal
board-answer-later = Zu allen Plätzen
board-over =
    { $done ->
        [0] Kein Schlüssel wurde vorbereitet
        [one] Ein Schlüssel ist vorbereitet
       *[other] { $done } Schlüssel sind vorbereitet
    }
    .lead =
        { $aside ->
            [0] Niemand von dieser Liste ist übrig
            [one] Eine Person dieser Liste bekam keinen Schlüssel
           *[other] { $aside } Personen dieser Liste bekamen keinen Schlüssel
        }
board-over-letters = Drucken Sie die Briefe mit den PINs: keydesk prepare letters
board-over-report = Drucken Sie Packliste und Etiketten: keydesk prepare report
board-over-apart = Versenden Sie Schlüssel und Briefe an verschiedenen Tagen
board-over-activate = Aktivieren Sie jeden Schlüssel, wenn die Person ihn hat: „Aktivieren“ am Anfang
board-over-close = Schließen Sie Keydesk, bevor Sie einen Befehl eingeben, und öffnen Sie es danach wieder
board-leave = Zum Anfang

## A slot

slot-nobody = Niemand
slot-idle = Platz { $slot }, niemand ist an der Reihe
    .state = Nichts zu tun
slot-insert = Platz { $slot }, { $name }, neuen Schlüssel einstecken
    .state = Neuen einstecken
slot-working = Platz { $slot }, { $name }, in Arbeit: { $what }
    .state = In Arbeit
slot-touch = Platz { $slot }, { $name }, Schlüssel berühren
    .state = Berühren: Er blinkt
slot-take-out = Platz { $slot }, { $name }, Schlüssel abziehen
    .state = Schlüssel abziehen
slot-asks = Platz { $slot }, { $name }, braucht eine Antwort: { $what }
    .state = Braucht Antwort
slot-port = Anschluss { $port }

## A key has arrived

ask-sheet-code = Code des Übergabeblatts eingeben
    .lead = { $name } liest ihn Ihnen vom Blatt vor, das mit dem Schlüssel kam
sheet-code-dots = Code, { $entered } von { $all } Buchstaben und Ziffern eingegeben
sheet-code-how = Geben Sie ihn auf der Tastatur ein. Groß- und Kleinbuchstaben sind gleich
    .next = Ein falscher Code wird gezählt. Nach fünf gilt der Code nicht mehr
sheet-code-check = Code prüfen
sheet-code-back = Anderer Weg
receipt-activated = Der Schlüssel von { $name } funktioniert
    .lead = Sagen Sie { $name }, dass die Anmeldung damit jetzt möglich ist
receipt-away-works = Er ist registriert. Noch hat sich niemand damit angemeldet
receipt-away-letter = Der Brief mit seiner PIN darf jetzt versandt werden: keydesk prepare letters
receipt-away-pin = Die PIN im Brief ist bei der ersten Verwendung zu ändern
receipt-away-lost = Geht der Schlüssel verloren, wird er an diesem Schalter entfernt
