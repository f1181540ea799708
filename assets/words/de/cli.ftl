# What the commands say, in German. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Das System stellt keine Threads bereit: { $why }
    .next = Schließen Sie andere Programme und versuchen Sie es erneut
cli-desk-broke = Fehler in Keydesk: { $why }
    .next = Starten Sie es neu: Der Vorgang geht weiter. Geschieht es wieder, zeigen Sie das dem Support
cli-yes-or-no = { $question } Geben Sie yes ein
cli-nobody-to-ask = Es gibt kein Terminal für eine Frage
    .next = Geben Sie --yes an, wenn Sie sicher sind
cli-nothing-changed = Nichts wurde geändert
    .next = Um fortzufahren, geben Sie yes ein
cli-unreadable = { $file } kann nicht gelesen werden: { $why }
    .next = Prüfen Sie Pfad und Berechtigungen
cli-unwritable = { $file } kann nicht geschrieben werden: { $why }
    .next = Prüfen Sie Pfad und Berechtigungen
cli-no-certificate = { $file } enthält kein Zertifikat
    .next = Nennen Sie eine Datei mit Zertifikaten in PEM oder DER

## keydesk open, keydesk practice

open-certificate = Die Einstellungen nennen ein Zertifikat, mit dem sich kein Operator anmeldet: Entra prüft dann keine Rolle, und kein Journal sagt, wer die Person bedient hat
    .next = Setzen Sie sign_in = "browser" oder "device-code" in [operator]. Ein Zertifikat ist für `keydesk config check` und Berichte
open-tokens = { $file } kann nicht als Tokendatei verwendet werden. Fehler darin: { $count }
    .next = Sehen Sie sie mit: keydesk oath import --dry-run { $file }
open-no-face = Es gibt weder eine Anzeige noch ein Terminal für Keydesk
    .next = Starten Sie es in einem Terminal, oder setzen Sie DISPLAY oder WAYLAND_DISPLAY
open-no-window = Das Fenster lässt sich nicht öffnen: { $why }
    .next = Entfernen Sie DISPLAY und WAYLAND_DISPLAY, um in einem Terminal zu arbeiten; `keydesk practice --auto` braucht keines von beiden
practice-no-room = Für eine Übungswelt ist kein Platz: { $why }
    .next = Machen Sie Speicherplatz frei oder nennen Sie einen Ordner mit --world
practice-no-chromium = Es gibt kein Chromium, in dem sich die Person anmelden könnte: { $why }
practice-json-alone = --json geht nicht allein
    .next = Verwenden Sie es mit --auto, --serve oder --people
practice-no-world = Die Übungswelt { $folder } lässt sich nicht öffnen: { $why }
    .next = Stellen Sie die Datei aus einer Kopie wieder her, oder verschieben Sie den Ordner, und practice legt dort eine neue Welt an
practice-no-folder = Die Übungswelt { $folder } lässt sich nicht öffnen: { $why }
    .next = Nennen Sie einen Ordner, in den dieses Konto schreiben kann
practice-world-in-use = Die Übungswelt { $folder } wird von Prozess { $process } verwendet seit { $time }: { $command }
    .next = Beenden Sie ihn zuerst oder nennen Sie einen anderen Ordner
practice-world-in-use-by-another = Die Übungswelt { $folder } wird von einem anderen Prozess verwendet
    .next = Beenden Sie ihn zuerst oder nennen Sie einen anderen Ordner
practice-no-operator = Niemand im Übungsmandanten hat den Anmeldenamen { $name }
    .next = Operatoren sind { $operators }; --people nennt alle
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = nichts steht im Weg
practice-shows-apostrophe = nichts steht im Weg; der Anmeldename hat einen Apostroph
practice-shows-namesake = zwei Personen haben diesen Vornamen
practice-shows-guest = ein Gast: Entra lehnt Schlüssel für Gäste ab
practice-shows-disabled = das Konto ist deaktiviert
practice-shows-excluded = in einer Gruppe, die keine Passkeys verwenden darf
practice-shows-protected = ein globaler Administrator: braucht einen Operator mit der privilegierten Rolle; darf als zweiter Operator bestätigen
practice-shows-protected-by-group = in einer Gruppe, die schützt: braucht einen Operator mit der privilegierten Rolle
practice-shows-custom-role = hat eine benutzerdefinierte Rolle: Keydesk sagt es, und Entra entscheidet
practice-shows-nine-keys = hat schon neun Passkeys
practice-shows-thirty-keys = hat schon dreißig Passkeys
practice-shows-live-pass = hat einen gültigen Pass von jemand anderem
practice-shows-synced = das Konto kommt aus dem eigenen Verzeichnis der Firma; in der Verwaltungseinheit der Lager
practice-shows-long-name = ein Name mit 200 Buchstaben
practice-shows-arabic = ein Name in arabischer Schrift, von rechts nach links
practice-shows-hebrew = ein Name in hebräischer Schrift, von rechts nach links
practice-shows-chinese = ein Name in chinesischen Zeichen
practice-shows-cyrillic = ein Name in kyrillischer Schrift
practice-shows-combining-marks = ein Name, dessen Akzente eigene Zeichen sind
practice-shows-emoji = ein Name mit einem Emoji
practice-shows-operator = Operator: Authentifizierungsadministrator, Globaler Leser
practice-shows-privileged-operator = Operator: Privilegierter Authentifizierungsadministrator, Globaler Leser
practice-shows-operator-without-reader = Operator: Authentifizierungsadministrator, aber nicht Globaler Leser
practice-shows-operator-who-reads-only = Operator: Globaler Leser, und keine Rolle, die Schlüssel registrieren darf
practice-shows-operator-without-role = Operator ohne Rolle
practice-shows-operator-of-a-unit = Operator: Authentifizierungsadministrator nur für die Lager, Globaler Leser
model-no-list = Es gibt keine Liste, in der ein Modell nach Namen zu finden wäre
    .next = Geben Sie --metadata PATH an, oder nennen Sie eine JSON-Datei mit authenticatorGetInfo des Modells
model-unknown = Kein Modell heißt { $model }
    .next = Die ähnlichsten Namen: { $nearest }
model-not-one = Mehrere Modelle heißen { $model }
    .next = Nennen Sie eines mit seiner AAGUID: { $models }
model-not-playable = Kein Übungsschlüssel kann vom Modell { $model } sein: { $why }
    .next = Nennen Sie ein anderes Modell
practice-pin = Der Übungsschlüssel wurde schon verwendet. Seine PIN ist { $pin }
practice-no-scope = Keydesk hat keine Berechtigung mit dem Namen { $scope }
    .next = Wählen Sie aus { $scopes }
practice-unknown-scope = Der Übungsmandant hat keine Berechtigung mit dem Namen { $scope }
    .next = Verwenden Sie eine Berechtigung von Microsoft Graph, die der Übungsmandant kennt
practice-served = Der Übungsmandant { $tenant } wird bereitgestellt auf https://{ $address }
practice-served-app = Seine Anwendung ist { $client }; Personen weisen ihre Anmeldung nach an { $proof }
practice-served-operators = Operatoren: { $operators }. Kennwort: { $password }
practice-served-until = Er endet, wenn diese Eingabe schließt, oder mit Strg+C
practice-no-longer-served = Der Übungsmandant wird nicht mehr bereitgestellt
cli-self-registered = Die Person hat einen Schlüssel registriert
cli-token-programmed = Die Person hat ein Token hinzugefügt
practice-stopped = Keydesk wurde angehalten: { $sentence }
practice-costs = { $ctap } CTAP-Befehle, { $touches } Berührungen, { $graph } Graph-Aufrufe ({ $methods } zu Authentifizierungsmethoden), { $ms } ms
receipt-of = Beleg { $ceremony }
receipt-person = Person
receipt-self-test = Selbsttest
receipt-self-test-passed = bestanden, Signaturzähler { $count }
receipt-method = Methode
receipt-left = Übrig
receipt-written = Der Beleg ist in { $file }
receipt-signature = Datum und Unterschrift: { $name }

## keydesk ledger

ledger-which = Kein Journal ist angegeben
    .next = Geben Sie --ledger FILE an, oder setzen Sie KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } Fakten
ledger-no-person = keine Person
ledger-open = offen
ledger-waiting = wartet
ledger-closed = abgeschlossen
ledger-awaits-log = abgeschlossen, wartet auf das Protokoll
ledger-awaits-letter = abgeschlossen, der Brief ist nicht gedruckt
ledger-unreadable = nicht lesbar
ledger-unreadable-fact = nicht lesbar: { $why }
ledger-second-key = Der zweite Schlüssel dieser Person: Vorgang { $ceremony }
ledger-no-ceremony = Das Journal hat keinen Vorgang { $id }
    .next = `keydesk ledger list` zeigt sie
ledger-several = Mehr als ein Vorgang beginnt mit { $id }
    .next = Geben Sie mehr von seiner ID an
ledger-no-receipt = Der Vorgang { $id } hat keinen Beleg
    .next = Nur ein erfolgreicher Vorgang hat einen; `keydesk ledger list` zeigt, wie jeder endete
ledger-fact-unreadable = Fakt { $number } des Vorgangs ist nicht lesbar, also wird nichts daraus erstellt: { $why }
    .next = `keydesk ledger verify` sagt, ob er geändert wurde
ledger-nothing-to-tell = Im Vorgang { $id } wurde nichts getan, was der Person mitgeteilt werden muss
    .next = `keydesk ledger show` zeigt seine Fakten
ledger-whole = Das Journal ist unversehrt: { $facts } Fakten, Kopf { $head }
ledger-signed =
    { $ceremonies ->
        [one] Ein Vorgang, signiert mit dem Schalterschlüssel { $key }
       *[other] { $ceremonies } Vorgänge, signiert mit dem Schalterschlüssel { $key }
    }
ledger-agrees = Es ist das Journal, dessen Kopf aufbewahrt wurde: Seine ersten { $facts } Fakten sind dieselben
ledger-witnessed = Der Zeuge { $witness } hat diesen Kopf gesehen: { $time }
ledger-collected =
    { $entries ->
        [one] Ein Eintrag ist
       *[other] { $entries } Einträge sind
    } bei { $url }
ledger-collector-otlp = Nur --format otlp geht an einen Collector
    .next = Geben Sie --format otlp an, oder lassen Sie --to weg
ledger-collector-refused = Der Collector { $url } hat die Einträge nicht angenommen: { $why }
    .next = Senden Sie sie noch einmal, wenn er sie annimmt: Jeder Eintrag hat seine Nummer
ledger-nothing-so-old = Kein so alter Vorgang enthält noch personenbezogene Daten
ledger-parts-expired =
    { $parts ->
        [one] Ein Teil ist gelöscht
       *[other] { $parts } Teile sind gelöscht
    }, { $ceremonies ->
        [one] aus einem Vorgang, der davor endete
       *[other] aus { $ceremonies } Vorgängen, die davor endeten
    }. Die Kette ist unversehrt
ledger-no-debts = Nichts ist mehr zu tun
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Punkt { $id } ist erledigt
ledger-nothing-of-person = Das Journal enthält nichts über diese Person
ledger-person-is-erased =
    { $parts ->
        [one] Ein Teil ist gelöscht
       *[other] { $parts } Teile sind gelöscht
    }, { $ceremonies ->
        [one] aus einem Vorgang über diese Person
       *[other] aus { $ceremonies } Vorgängen über diese Person
    }. Die Kette ist unversehrt

## Printing

print-begins = Druck auf { $queue }
print-done = { $queue } hat es gedruckt, sagt CUPS
print-no-cups = CUPS antwortet nicht an { $socket }
    .next = Installieren Sie das Paket cups und starten Sie es; nichts wurde gedruckt
print-no-queue = Es gibt keinen Drucker { $queue }
    .next = `lpstat -e` listet die Drucker auf
print-refused = { $queue } nimmt es nicht an: { $why }
    .next = `lpstat -p { $queue } -l` zeigt den Zustand; `cupsaccept { $queue }` lässt ihn wieder Dokumente annehmen
print-not =
    { $pages ->
        [0] { $queue } hat es nicht gedruckt: { $why }
        [one] { $queue } hat eine Seite gedruckt und den Rest nicht: { $why }
       *[other] { $queue } hat { $pages } Seiten gedruckt und den Rest nicht: { $why }
    }
    .next = Der Auftrag ist aus der Warteschlange entfernt. Sehen Sie nach dem Drucker und drucken Sie dann erneut
print-in-doubt = Niemand kann wissen, ob { $queue } es gedruckt hat
    .next = Sehen Sie nach dem Drucker und seiner Warteschlange, bevor Sie erneut drucken
print-no-reason = der Drucker nennt keinen Grund
print-reason =
    { $reason ->
        [media-empty] das Papier fehlt
        [media-needed] Papier wird gebraucht
        [media-jam] Papierstau
        [offline] er ist offline
        [paused] er ist pausiert
        [printer-stopped] er ist angehalten
        [door-open] eine Klappe ist offen
        [cover-open] eine Abdeckung ist offen
        [toner-empty] der Toner fehlt
        [marker-supply-empty] Toner oder Tinte fehlt
        [job-hold-until-specified] der Auftrag ist angehalten
        [resources-are-not-ready] er antwortet nicht
       *[other] { $reason }
    }

## keydesk key

key-none = Kein Sicherheitsschlüssel ist eingesteckt
    .next = Stecken Sie einen ein und versuchen Sie es erneut
key-cannot-be-read = nicht lesbar: { $why }
key-no-passkey = Auf dem Schlüssel ist kein Passkey
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } hat schon eine PIN
    .next = `keydesk key change-pin` ändert sie
key-has-no-pin = { $key } hat noch keine PIN
    .next = `keydesk key set-pin` setzt eine
key-pin-of = PIN von { $key }
key-new-pin-for = Neue PIN für { $key }
key-old-pin-of = Alte PIN von { $key }
key-new-pin = Neue PIN
key-pin-again = Dieselbe noch einmal
key-pin-is-set = { $key } hat seine PIN
key-pin-is = Die PIN, nur einmal gezeigt:
key-pin-is-changed = { $key } hat eine neue PIN
key-pin-differs = Die beiden PINs waren nicht gleich
    .next = Nichts wurde geändert. Versuchen Sie es erneut
key-pin-breaks-rule = Diese PIN ist nicht gut genug
    .next = Eine gute PIN ist { $rule }
key-no-terminal = Es gibt kein Terminal für die Eingabe einer PIN
    .next = Geben Sie --pin-stdin an, um sie zu übergeben
key-no-pin-came = Keine PIN wurde angegeben
    .next = Geben Sie sie ein, oder übergeben Sie sie über die Standardeingabe, jede PIN in einer Zeile
key-will-be-reset = Alle Passkeys darauf sind dann weg, auch seine PIN. Danach ist mit ihm nirgends mehr eine Anmeldung möglich
key-reset-sure = Schlüssel zurücksetzen?
key-take-out = Schlüssel abziehen
key-insert-again = Wieder einstecken
key-touch-now = Jetzt berühren
key-is-reset = { $key } ist wie neu
key-taken-out-again = Der Schlüssel wurde wieder abgezogen
    .next = Beginnen Sie neu und lassen Sie ihn stecken, bis er zurückgesetzt ist
key-nothing-happened = Zwei Minuten lang geschah nichts
    .next = Nichts wurde geändert. Beginnen Sie neu, wenn der Schlüssel zur Hand ist
key-no-enterprise = { $key } hat keine Enterprise Attestation
    .next = Nehmen Sie ein Modell, das sie hat
key-enterprise-will-be-on = Eine Organisation, die fragen darf, sieht, welcher Schlüssel es ist. Nur Zurücksetzen beendet das
key-enterprise-sure = Enterprise Attestation einschalten?
key-enterprise-is-on = Enterprise Attestation von { $key } ist an
key-not-one-passkey = Kein oder mehr als ein Passkey beginnt mit { $id }
    .next = `keydesk key credentials` listet sie auf
key-will-be-erased = Er ist dann endgültig weg
key-erase-sure = Diesen Passkey endgültig löschen?
key-is-erased = Der Passkey ist gelöscht
key-no-sensor = { $key } hat keinen Fingerabdrucksensor
    .next = Nehmen Sie ein Modell mit Sensor
key-no-finger = Auf dem Schlüssel ist kein Fingerabdruck
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Legen Sie einen Finger auf den Schlüssel und heben Sie ihn, bis der Schlüssel ihn kennt. Strg+C bricht ab
key-finger-is-added = Der Fingerabdruck ist auf dem Schlüssel: { $finger }
key-finger-is-named = Der Fingerabdruck hat seinen Namen: { $finger }
key-not-one-finger = Kein oder mehr als ein Fingerabdruck beginnt mit { $id }
    .next = `keydesk key fingers list` listet sie auf
key-finger-sure = Diesen Fingerabdruck endgültig entfernen?
key-finger-is-removed = Der Fingerabdruck ist entfernt
key-no-such = Es gibt keinen Schlüssel { $name }
    .next = Wählen Sie aus { $keys }
key-two-such = Mehr als ein Schlüssel ist { $name }
    .next = Wählen Sie aus { $keys }
key-which = Mehr als ein Schlüssel ist eingesteckt
    .next = Geben Sie --key SERIAL oder PATH an. Vorhanden: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, Firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] Eine falsche PIN sperrt ihn endgültig
       *[other] { $tries } falsche PINs sperren ihn endgültig
    }
key-shortest-pin = Eine PIN hat mindestens { $minimum } Zeichen
key-extensions = Erweiterungen: { $extensions }
key-options = Optionen: { $options }
key-option = { $name } { $on ->
        [yes] ja
       *[no] nein
    }
key-enterprise-absent = Enterprise Attestation: hat der Schlüssel nicht
key-enterprise-off = Enterprise Attestation: aus
key-enterprise-on = Enterprise Attestation: an
key-transports = Transportwege: { $transports }

## keydesk config check

config-ready = Dieser Schalter ist bereit
config-not-ready = Noch nicht bereit
config-no-file = Nennen Sie die Datei mit --config
config-wrong-line = Berichtigen Sie diese Zeile; kiosk-config/kiosk.toml erklärt jede Einstellung
config-others = Lassen Sie nur root und den Benutzer von Keydesk diese Datei und ihren Ordner ändern
config-correct = Berichtigen Sie es in kiosk.toml
config-can-be-used = { $file } ist verwendbar
config-no-browser = Installieren Sie Chromium, Chrome oder Edge, oder nennen Sie das Programm in kiosk.toml, [operator] browser
config-browser-shut-in = Der Browser für die Anmeldung ist isoliert
config-browser-no-cage = Der Browser für die Anmeldung kann die Dateien dieses Benutzers lesen: bubblewrap fehlt oder darf keine Namespaces anlegen
    .next = Installieren Sie das Paket bubblewrap und erlauben Sie nicht privilegierte User-Namespaces
config-browser-no-policy = Der Browser für die Anmeldung öffnet jede Seite und hat Entwicklertools und Downloads
    .next = Kopieren Sie kiosk-config/browser-policy.json in die verwalteten Richtlinien des Browsers, etwa /etc/chromium/policies/managed
config-browser-root = Keydesk läuft als root, also läuft sein Browser als nobody, der vielleicht keinen Zugriff auf den Schlüssel hat
    .next = Lassen Sie Keydesk als eigenen Benutzer laufen
config-browser-opens = Ein Browser öffnet sich. Melden Sie sich dort an
config-sign-in-at = Melden Sie sich an auf { $page } mit dem Code { $code }
config-signed-in = Angemeldet als { $name }
    .next = Die Richtlinien des Mandanten entscheiden, womit sich ein Operator anmeldet. Mit einem Authentifizierungskontext, der eine Phishing-resistente Stärke verlangt und in [operator] authentication_context steht, akzeptiert Keydesk nichts Schwächeres
config-signed-in-context = Angemeldet als { $name }, im Authentifizierungskontext { $context }
config-signed-in-app = Angemeldet als { $name }; Entra prüft dafür keine Rolle, also öffnet mit diesen Einstellungen kein Schalter
config-one-application = Personen weisen ihre Anmeldung an der Anwendung der Operatoren nach, also hätte das verworfene Token mehr gekonnt
    .next = kiosk-config/app-registration/register.sh legt eine zweite Anwendung ohne Berechtigungen an. Nennen Sie sie in [sign_in] client_id
config-two-applications = Personen weisen ihre Anmeldung an einer eigenen Anwendung nach

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } ist keine gespeicherte Registrierung: { $why }
    .next = `keydesk attestation check --help` sagt, was sie enthalten muss
attestation-list-untrusted = Der Liste wird nicht vertraut: { $why }
    .next = Nehmen Sie die signierte Liste von FIDO, oder nennen Sie eine andere Wurzel mit --root
attestation-no-list = Die Liste kann nicht gelesen werden: { $why }
    .next = Nehmen Sie die Nutzdaten der Liste von FIDO, als JSON
mds-where = Für die Liste ist kein Ordner angegeben
    .next = Geben Sie --folder DIR an, oder setzen Sie KEYDESK_METADATA
mds-none = Der Schalter hat noch keine Liste
    .next = `keydesk mds update` holt sie, und `keydesk mds import FILE` nimmt sie aus einer Datei
mds-issue = Ausgabe { $number }, übernommen am { $time }
mds-next = Die nächste ist fällig am { $date }
mds-overdue =
    { $days ->
        [one] Die nächste war fällig am { $date }, vor einem Tag
       *[other] Die nächste war fällig am { $date }, vor { $days } Tagen
    }
mds-usable = Hier nachweisbar: { $usable } von { $models } Modellen
mds-unusable = Nicht nachweisbar: { $model } ({ $aaguid }): { $why }
mds-unread = Nicht vollständig lesbar: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Schlüssel können für Personen registriert werden
finding-issues-passes = Mit einem Pass von diesem Schalter registrieren Personen ihre Schlüssel selbst, auf { $page }
finding-offers-nothing = In dieser Cloud kann ein Schalter weder Schlüssel registrieren noch Pässe ausstellen
    .why = Personen kämen vergeblich an diesen Schalter
    .next = Personen registrieren ihre Schlüssel selbst, auf { $page }
finding-scopes-granted = Alle { $count } sind erteilt
finding-scopes-not-told = Der Dienst sagt nicht, was eine Anwendung darf. Was nur liest, wird unten versucht, Pässe und Schlüssel mit der ersten Person
finding-scope-missing = { $scope } ist nicht erteilt
    .next = Ein Cloudanwendungsadministrator erteilt sie auf { $consent }. Was ein Zertifikat darf, erteilt ein Administrator für privilegierte Rollen
finding-people-found = Personen werden gefunden
finding-no-people = Der Mandant hat keine Personen
    .why = Ein Schalter gibt Schlüssel an Personen seines Mandanten
    .next = Prüfen Sie die ID des Mandanten in kiosk.toml
finding-methods-open = Passkeys und Pässe können vergeben werden
finding-no-role = Der Operator hat keine Rolle, mit der er Schlüssel einrichten darf
    .why = Entra lehnt jeden Schlüssel und jeden Pass dieses Operators ab
    .next = Ein Administrator für privilegierte Rollen kann ihm die Rolle Authentifizierungsadministrator geben
finding-role-unknown = Die Rolle des Operators ist benutzerdefiniert oder gilt nur für einen Teil des Mandanten
    .why = Entra lehnt Schlüssel und Pässe für manche Personen vielleicht ab
    .next = Ein Administrator für privilegierte Rollen kann ihm die Rolle Authentifizierungsadministrator für den ganzen Mandanten geben
finding-roles-not-seen = Benutzerdefinierte Rollen und Rollen für einen Teil des Mandanten sind nicht zu sehen
    .why = Wegen einer solchen Rolle lehnt Entra eine Person vielleicht mitten im Vorgang ab
    .next = Ein Administrator für privilegierte Rollen kann dem Operator die Rolle Verzeichnisleseberechtigte oder Globaler Leser geben
finding-passkeys-off = Passkeys sind für alle Personen ausgeschaltet
    .why = Entra lehnt jede Registrierung ab
    .next = Ein Authentifizierungsrichtlinienadministrator kann die Passkey-Methode für die Personen aktivieren, die Schlüssel bekommen
finding-self-service-off = Die Self-Service-Einrichtung von Passkeys ist ausgeschaltet
    .why = Ohne sie lehnt Entra jede Registrierung ab, auch die an einem Schalter
    .next = Ein Authentifizierungsrichtlinienadministrator kann die Self-Service-Einrichtung zulassen
finding-context-not-set = Kein Authentifizierungskontext ist gesetzt: Der Beleg sagt, dass sich die Person angemeldet hat, und womit nur, wo das Token es sagt
finding-context-only-a-key = Im Kontext { $context } verlangt die Richtlinie { $policy } von allen FIDO2, und nichts anderes erfüllt sie
finding-context-not-for-all =
    Im Kontext { $context } erfüllt nur FIDO2 die Richtlinie { $policy }, und { $for_all ->
        [yes] { $exclusions ->
            [one] eine Person, Gruppe oder Rolle ist ausgenommen
           *[other] { $exclusions } Personen, Gruppen oder Rollen sind ausgenommen
        }
       *[no] sie gilt nicht für alle
    }. Für die anderen sagt der Beleg nur, dass sie sich angemeldet haben
finding-context-takes-others = Im Kontext { $context } erfüllen auch andere Methoden als FIDO2 die Richtlinie { $policy }
    .why = Der Beleg kann nicht sagen, dass nur ein Schlüssel akzeptiert wurde
    .next = Ein Administrator für bedingten Zugriff kann der Richtlinie eine Authentifizierungsstärke geben, die nur FIDO2 erfüllt
finding-context-not-in-force = Die Richtlinie { $policy } für den Kontext { $context } ist nicht eingeschaltet
    .why = Entra verlangt dann nichts, und der Kontext zeigt nichts
    .next = Ein Administrator für bedingten Zugriff kann die Richtlinie einschalten
finding-context-without-policy = Keine Richtlinie nennt den Kontext { $context }
    .why = Entra stellt den Kontext trotzdem aus, er zeigt also nichts
    .next = Ein Administrator für bedingten Zugriff kann eine Richtlinie dafür anlegen, die nur FIDO2 erfüllt; das braucht Microsoft Entra ID P1. Ohne P1 lassen Sie den Kontext in kiosk.toml weg: Der Beleg sagt dann, dass sich die Person angemeldet hat, und mit beta = true auch, mit welchem Schlüssel, wo Entra es sagt
finding-logs-readable = Das Anmeldeprotokoll ist lesbar
finding-logs-not-licensed = Ohne Microsoft Entra ID P1 ist das Anmeldeprotokoll nicht lesbar. Das Journal jedes Vorgangs sagt es. Welcher Schlüssel verwendet wurde, wird trotzdem abgefragt
finding-passes-off = Befristete Zugriffspässe sind für alle Personen ausgeschaltet
    .why = Ohne Pass kann sich eine neue Person nicht anmelden, bevor der Schlüssel registriert ist
    .next = Ein Authentifizierungsrichtlinienadministrator kann befristete Zugriffspässe für die Personen aktivieren, die Schlüssel bekommen

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Die Datei hat mehr als { $number } Bytes
    .next = Teilen Sie sie in mehrere Listen
list-workbook = Das ist die Arbeitsmappe einer Tabellenkalkulation
    .next = Speichern Sie sie als „CSV UTF-8“
list-not-text = Das ist kein Text
    .next = Speichern Sie die Liste als „CSV UTF-8“. Eine abgeschnittene Datei muss neu kopiert werden
list-empty = Es gibt keine Zeile mit den Spaltennamen
    .next = Die erste Zeile nennt die Spalten, etwa upn;serial;language;address;note
list-no-lines = Nach den Spaltennamen kommt nichts
    .next = Schreiben Sie eine Zeile für jede Person oder jeden Schlüssel
list-no-people-column = Keine Spalte sagt, für wen die Schlüssel sind
    .next = Geben Sie einer Spalte einen dieser Namen: upn, userPrincipalName, username, login, email oder mail
list-no-serial-column = Keine Spalte enthält Seriennummern
    .next = Geben Sie einer Spalte den Namen serial
list-column-twice = Zwei Spalten sind für dasselbe da: { $named }
    .next = Nehmen Sie eine davon heraus
list-quote-not-closed = Ein Anführungszeichen wird hier geöffnet und nie geschlossen
    .next = Schließen Sie es oder nehmen Sie es weg. In Text zwischen Anführungszeichen wird ein Anführungszeichen doppelt geschrieben
list-line-in-cell = Diese Zelle geht in der nächsten Zeile weiter: { $named }
    .next = Suchen Sie ein fehlendes Anführungszeichen. Nur eine Adresse darf mehrere Zeilen haben
list-too-many-cells = Diese Zeile hat { $cells } Zellen, und es gibt { $number } Spalten
    .next = Setzen Sie Text, der das Trennzeichen enthält, zwischen Anführungszeichen
list-no-login = In dieser Zeile steht nichts in den Spalten für Personen
    .next = Schreiben Sie den Anmeldenamen der Person, oder nehmen Sie die Zeile heraus
list-not-a-login = Das ist weder ein Anmeldename noch eine E-Mail-Adresse: { $named }
    .next = Schreiben Sie ihn vollständig und allein, etwa name@contoso.com
list-formula = Eine Tabellenkalkulation hielte das für eine Formel: { $named }
    .next = Beginnen Sie den Text mit etwas anderem als = + - @
list-shortened = Eine Tabellenkalkulation hat diese Nummer gekürzt, die letzten Ziffern sind verloren: { $named }
    .next = Formatieren Sie die Spalte als Text und geben Sie die Seriennummer neu ein
list-not-a-serial = Das ist keine Seriennummer: { $named }
    .next = Schreiben Sie nur ihre Ziffern und Buchstaben
list-not-a-language = Das ist keine Sprache: { $named }
    .next = Schreiben Sie ihren Code, etwa de oder de-AT
list-not-a-day = Das ist kein Tag: { $named }
    .next = Schreiben Sie ihn als 2027-01-31
list-too-long = Das ist zu lang: { $named }
    .next = Höchstens { $number } passen
list-differs-from = Diese Person steht schon in Zeile { $number }, mit anderen Angaben
    .next = Lassen Sie eine der beiden Zeilen stehen
list-serial-twice = Zeile { $number } hat schon den Schlüssel mit der Seriennummer { $named }
    .next = Jede Person braucht einen eigenen Schlüssel
list-not-in-inventory = Der Bestand hat keinen Schlüssel mit der Seriennummer { $named }
    .next = Berichtigen Sie die Nummer, oder nehmen Sie den Schlüssel in den Bestand auf
list-not-found = Niemand im Mandanten meldet sich so an oder bekommt so E-Mail: { $named }
    .next = Berichtigen Sie den Namen, oder nehmen Sie die Zeile heraus
list-several = Mehrere Personen des Mandanten haben die E-Mail-Adresse { $named }
    .next = Schreiben Sie stattdessen den Anmeldenamen
list-same-person = Das ist ein anderer Name der Person in Zeile { $number }
    .next = Lassen Sie eine der beiden Zeilen stehen

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Ein Fehler. Nichts wurde gespeichert
       *[other] { $count } Fehler. Nichts wurde gespeichert
    }
prepare-encoding = Die Datei wurde als { $encoding } gelesen. Prüfen Sie Namen und Adressen mit besonderen Buchstaben: Sind sie falsch, speichern Sie die Datei als „CSV UTF-8“
prepare-repeated = Diese Zeilen sagen dasselbe wie eine frühere und wurden nur einmal übernommen: { $lines }
prepare-unused = Diese Spalten wurden nicht verwendet: { $columns }
prepare-progress = { $percent } % der Fragen an den Mandanten sind beantwortet
prepare-counts =
    { $people ->
        [one] Eine Person
       *[other] { $people } Personen
    }: { $ready } bereit, { $doubtful } vom Operator zu entscheiden, { $stopped } verhindert{ $erased ->
        [0] { "" }
       *[other] , { $erased } gelöscht
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Bereit
listed-doubtful = Zu entscheiden
listed-stopped = Verhindert
prepare-kept = Die Liste ist gespeichert als { $list }. `keydesk prepare status` zeigt sie
prepare-not-kept = Die Liste ist gut. Nichts wurde gespeichert
prepare-no-lists = Hier ist keine Liste gespeichert
prepare-list = { $list } · { $time } · { $source } · importiert von { $operator }
prepare-withdrawn = { "    " }Zurückgezogen am { $time } von { $operator }: Niemand davon steht an
prepare-runs-out-all =
    { $count ->
        [one] Ein vorbereiteter Schlüssel ist nicht aktiviert
       *[other] { $count } vorbereitete Schlüssel sind nicht aktiviert, der am frühesten ablaufende zuerst
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Aktivieren Sie ihn, wenn er angekommen ist: keydesk activate { $upn } --by call. Danach ist ein anderer Schlüssel nötig
prepare-ran-out = Abgelaufen am { $time }: { $name } ({ $upn }), { $key }
    .next = Er kann nicht mehr aktiviert werden, und sein Brief ist ungültig. Bereiten Sie einen anderen Schlüssel vor
withdraw-before = Die Liste { $list } ist schon zurückgezogen
    .next = `keydesk prepare status` sagt, von wem
withdraw-at-work =
    { $count ->
        [one] Ein Schlüssel dieser Liste ist in Arbeit
       *[other] { $count } Schlüssel dieser Liste sind in Arbeit
    }
    .next = Stellen Sie sie zuerst fertig: `keydesk prepare run`. Ziehen Sie dann die Liste zurück
withdraw-due =
    { $count ->
        [0] Auf der Liste { $list } steht niemand an
        [one] Auf der Liste { $list } hat eine Person noch keinen Schlüssel und bekommt keinen
       *[other] Auf der Liste { $list } haben { $count } Personen noch keinen Schlüssel und bekommen keinen
    }
withdraw-key-waits = Er bleibt: der Schlüssel von { $name } ({ $upn }), { $key }. Er kann aktiviert werden bis { $time }
withdraw-key-works = Er bleibt: der Schlüssel von { $name } ({ $upn }), { $key }. Er funktioniert
withdraw-question = Diese Liste zurückziehen? Das lässt sich nicht zurücknehmen
withdraw-done = Die Liste { $list } ist zurückgezogen
prepare-from-file = aus einer Datei
prepare-from-group = die Gruppe { $group }
prepare-inventory =
    { $count ->
        [one] Nur ein Schlüssel darf verwendet werden
       *[other] Nur { $count } Schlüssel dürfen verwendet werden
    }
prepare-no-group = Keine Gruppe des Mandanten heißt { $group }
    .next = Schreiben Sie den Namen, wie Entra ihn zeigt
prepare-several-groups = { $count } Gruppen des Mandanten heißen { $group }
    .next = Benennen Sie eine davon um, oder importieren Sie eine Datei
prepare-empty-group = Niemand ist in der Gruppe { $group }
    .next = Fügen Sie ihr Personen hinzu. Ein neues Mitglied kann erst nach Minuten erscheinen
prepare-no-such-list = Keine Liste oder mehr als eine hat eine ID, die beginnt mit { $list }. Zurückgezogene Listen zählen nicht
    .next = `keydesk prepare status` zeigt die Listen
prepare-not-signed-in = Niemand ist angemeldet: { $why }
prepare-slot = Platz { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Nichts zu tun
prepare-slot-insert = Neuen einstecken
prepare-slot-working = Keydesk bearbeitet den Schlüssel
prepare-slot-touch = Blinkenden Schlüssel berühren
prepare-slot-take-out = Schlüssel abziehen
prepare-slot-asks = Eine Entscheidung ist nötig
prepare-stopped = Angehalten: Begonnene Schlüssel werden fertiggestellt, neue nicht begonnen
prepare-stopped-at = Bei einem Fehler angehalten: Begonnene Schlüssel werden fertiggestellt, neue nicht begonnen
prepare-cannot-read = Die Personen der Liste konnten nicht gelesen werden
prepare-over = Alle auf der Liste haben einen Schlüssel oder wurden beiseitegelegt
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = { $done } vorbereitet, { $due } offen, { $set-aside } beiseite, { $rate } Schlüssel pro Stunde, Microsoft erlaubt { $most }
practice-prepared = { $prepared } Schlüssel vorbereitet in { $minutes } Minuten Graph-Zeit ({ $rate } pro Stunde), { $set-aside } beiseite; { $live } sind verwendbar, bevor sie angekommen sind
practice-activated = { $count } Schlüssel wurden einzeln aktiviert, und mit jedem kann sich seine Person anmelden
practice-not-activated = Mit dem Schlüssel von { $name } gelingt keine Anmeldung

## keydesk activate

activate-works = Der Schlüssel funktioniert
    .next = Es ist nichts zu tun
activate-no-person = Die Organisation kennt niemanden mit diesem Anmeldenamen
    .next = Prüfen Sie die Schreibweise
activate-no-code = Der Code kann nicht gelesen werden
activate-second-operator = Ein zweiter Operator muss bestätigen, dass diese Person einen Schlüssel bekommt
    .next = Aktivieren Sie den Schlüssel im Fenster: keydesk open
activate-another-session = Ein anderer Vorgang dieses Schalters wurde unterbrochen und geht vor
    .next = Schließen Sie ihn ab: keydesk open
activate-taken-back = Der Schlüssel ist nicht aktiviert
    .next = Nichts wurde registriert
activate-stopped = Keydesk wurde angehalten: { $sentence }
    .next = Siehe Protokoll
