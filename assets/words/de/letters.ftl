## What stands on paper, in German: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, Seriennummer { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = Rufen Sie Ihren Servicedesk unter einer Nummer an, die Sie kennen
paper-column-number = Nr.
paper-column-mark = Liste
paper-column-person = Person
paper-column-key = Schlüssel
paper-column-state = Zustand
paper-column-letter = PIN-Brief

pin-letter = PIN-Brief { $number }
pin-letter-heading = Die PIN Ihres Sicherheitsschlüssels
pin-letter-where = Die PIN Ihres Schlüssels ({ $key }) steht allein auf der nächsten Seite. Der Schlüssel kommt getrennt
pin-letter-forced = Wählen Sie bei der ersten Verwendung eine eigene PIN. Für anderes nimmt der Schlüssel die PIN dieses Briefs nicht an
pin-letter-asked = Wählen Sie vor der ersten Verwendung eine eigene PIN. Dieser Schlüssel kann Sie nicht dazu auffordern
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Tun Sie es an einem Computer. Windows: Einstellungen, Konten, Anmeldeoptionen, Sicherheitsschlüssel, Verwalten. Mac oder Linux: Öffnen Sie chrome://settings/securityKeys in Chrome. Ein Telefon sagt vielleicht nur, dass die PIN falsch ist
pin-letter-secret = Sagen Sie die PIN niemandem. Kein Servicedesk fragt nach ihr. Vernichten Sie diesen Brief danach
pin-letter-broken = Hat jemand diesen Brief vor Ihnen geöffnet, verwenden Sie den Schlüssel nicht und melden Sie es sofort: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = Testseite
pin-letter-test-heading = Ist dieser Drucker bereit für PIN-Briefe?
pin-letter-test-window = Name und Adresse stehen im Fenster Ihres Umschlags
pin-letter-test-apart = Die nächste Seite oder die Rückseite ist die Seite für die PIN. Sie wird an beiden Marken gefaltet, und nichts scheint durch
pin-letter-test-whole = Nichts ist abgeschnitten, und der Drucker steht, wo nur Sie das Papier herausnehmen
pin-letter-test-pin = keine PIN

sheets-title = Übergabeblätter { $list }
sheet-heading = Ihr Sicherheitsschlüssel
sheet-about = Mit diesem Schlüssel und seiner PIN melden Sie sich an, statt mit einem Kennwort. Er ist nur für Sie
sheet-inert = Noch öffnet der Schlüssel nichts. Wenn Sie ihn in Händen haben, melden Sie das bis { $until }: { $contact }
sheet-live = Der Schlüssel funktioniert schon. Hat jemand dieses Paket vor Ihnen geöffnet, melden Sie es sofort: { $contact }
sheet-say-code = Nennen Sie diesen Code. Er zeigt, dass das Paket bei Ihnen ist
sheet-letter = Die PIN kommt in einem eigenen Brief. Warten Sie auf ihn
sheet-begin = Der Brief sagt, wie Sie eine eigene PIN wählen. Tun Sie das zuerst
sheet-sign-in = Öffnen Sie dann die Seite unten, wählen Sie die Anmeldung mit einem Sicherheitsschlüssel, stecken Sie ihn ein, geben Sie Ihre PIN ein und berühren Sie ihn
sheet-help = Fehlt etwas oder war etwas geöffnet, verwenden Sie den Schlüssel nicht und melden Sie es: { $contact }

labels-title = Etiketten { $list }

packing-title = Packliste { $list }
packing-heading = Schlüssel der Liste { $list }
packing-live = Diese Schlüssel sind aktiv: Wer einen und seine PIN hat, kann sich anmelden. Versenden Sie sie so, dass der Empfang quittiert wird
packing-apart = Legen Sie nie einen PIN-Brief in dasselbe Paket wie seinen Schlüssel
packing-packed = Gepackt von
packing-checked = Geprüft von

report-title = Schlüssel der Liste { $list }
report-made = Stand { $time }

key-state-due = nicht vorbereitet
key-state-waits = vorbereitet, nicht aktiv
key-state-waits-until = vorbereitet, aktivierbar bis { $until }
key-state-active = aktiv
key-state-expired = zu spät zum Aktivieren
key-state-void = ungültig, neu vorzubereiten
key-state-erased = Person gelöscht

letter-state-none = keiner
letter-state-waits = muss warten
letter-state-waits-until = muss warten bis { $day } oder bis sein Schlüssel aktiviert ist
letter-state-ready = darf gedruckt werden
letter-state-in-doubt = vielleicht gedruckt
letter-state-failed = nicht gedruckt
letter-state-printed = gedruckt

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Sehen Sie sich beide Seiten an. Stimmen sie, drucken Sie die Briefe
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = { $printed } gedruckt, { $ready } druckbereit, { $waits } noch wartend, { $open } vielleicht nicht herausgekommen
letters-look = Sehen Sie zuerst nach dem Drucker und seinem Fach. Einen neu drucken: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Kein Brief { $number } ist fehlgeschlagen oder unklar
    .next = `keydesk prepare letters` zeigt die Briefe mit ihren Nummern. Die PIN eines gedruckten Briefs ist weg: Bereiten Sie den Schlüssel neu vor
letters-not-opened = Die PIN kann nicht geöffnet werden: { $why }
    .next = Wer einen Wiederherstellungsschlüssel aus `[prepare] recovery_recipients` hat, kann sie mit `age -d` öffnen
letters-not-made = Der Brief kann nicht erstellt werden: { $why }
    .next = Nichts wurde gedruckt. Melden Sie das mit dem Platz des Briefs in seiner Liste
letters-not-written = Das Journal kann nicht geschrieben werden: { $why }
    .next = Schaffen Sie Platz auf dem Datenträger und rufen Sie das noch einmal auf: Zuerst wird die Warteschlange des Druckers geprüft

kept-no-list = Hier ist keine Liste { $id } gespeichert
    .next = `keydesk prepare status` zeigt die Listen
kept-several-lists = Mehrere Listen beginnen mit { $id }
    .next = Schreiben Sie mehr von der ID
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · PIN-Brief: { $letter }
report-written = Geschrieben in { $file }
# In the printer's queue
report-job = Papiere einer Liste
report-nowhere = Es ist nicht angegeben, wohin das geht
    .next = Fügen Sie --print QUEUE oder --out FILE hinzu
report-sheets-secret = Ein Übergabeblatt hat einen Code, der nicht im Klartext in eine Datei geschrieben wird
    .next = Nehmen Sie --print QUEUE statt --out, oder --to mit einem age-Empfänger
