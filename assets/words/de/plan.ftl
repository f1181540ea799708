# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in German.
# A single sentence takes no full stop.

plan-call = { $call }. Berechtigung { $scope }, Rolle { $role }
plan-lose =
    { $people ->
        [one] Eine Person verliert es
       *[other] { $people } Personen verlieren es
    }{ $alone ->
        [0] . Für niemanden ist es die einzige Methode
        [one] . Eine Person hat dann nichts anderes
       *[other] . { $alone } davon haben dann nichts anderes
    }
plan-some-lose = Manche Personen verlieren es vielleicht. Wie viele dann nichts anderes haben, ist nicht gezählt
plan-others-not-for-all = Auch von den anderen haben manche vielleicht nichts anderes: Eine Methode, die an bleibt, gilt nicht für alle, und das ist nicht gezählt
plan-models-stop = Schlüssel der Modelle und Arten, die nicht mehr zugelassen sind, öffnen nichts mehr, auch schon ausgegebene
plan-nothing-asks = Nichts verlangt dann einen zweiten Faktor: Sicherheitsstandards sind aus, und keine Richtlinie für bedingten Zugriff wird erzwungen
plan-defaults-begin = Programme ohne moderne Authentifizierung gehen nicht mehr, und alle müssen binnen 14 Tagen eine Methode registrieren
plan-reports-only = Niemand ist betroffen: Im Anmeldeprotokoll steht nur, was verlangt worden wäre
plan-must-be-answered = Vielleicht wird jemand ausgesperrt oder zu leicht eingelassen. Um fortzufahren, nennen Sie es: --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan }: eine Änderung. Nichts wurde geändert
       *[other] Plan { $plan }: { $count } Änderungen. Nichts wurde geändert
    }
plan-empty = Der Mandant ist, wie die Datei es sagt. Nichts muss geändert werden
plan-stored =
    Das sind gespeicherte Dokumente. { $count ->
        [0] Nichts
       *[other] Nichts davon
    } kann daraus angewendet werden, und wie viele Personen eine Änderung betrifft, ist nicht bekannt: Dafür ist der Mandant nötig (`keydesk tenant plan` ohne --from)
plan-counting = { $people } Personen des Registrierungsberichts gezählt

plan-not-read = { $name } kann nicht gelesen werden, also wird nichts davon geplant: { $why }
    .next = Melden Sie sich als jemand an, der es lesen darf, oder nehmen Sie den Teil aus der Datei
plan-no-profile = Es gibt kein Passkey-Profil { $name }
    .next = Beschreiben Sie es in [passkeys.profiles] der Datei, oder berichtigen Sie den Namen
plan-profiles-not-in-use = Der Mandant hat noch keine Passkey-Profile, also kann { $name } nicht gesetzt werden
    .next = Schalten Sie Profile im Entra Admin Center ein, was sich nicht zurücknehmen lässt, oder beschreiben Sie nur das Profil "default" ohne Typen
plan-no-strength = Es gibt keine Authentifizierungsstärke { $name }
    .next = Beschreiben Sie sie in [strength] der Datei, oder berichtigen Sie den Namen
plan-several-of-name = Mehrere heißen { $name }
    .next = Geben Sie allen bis auf einem im Entra Admin Center einen anderen Namen
plan-strength-built-in = { $name } ist eine der Stärken von Microsoft und kann nicht geändert werden
    .next = Wählen Sie in [strength] der Datei einen anderen Namen
plan-policy-enforced = Die Richtlinie { $name } wird erzwungen und sagt etwas anderes
    .next = Stellen Sie sie im Entra Admin Center auf „Nur Bericht“, oder wählen Sie in [access_policy] der Datei einen anderen Namen
plan-defaults-exclude-policies = Sicherheitsstandards lassen sich nicht einschalten, solange eine Richtlinie für bedingten Zugriff erzwungen wird
    .next = Nehmen Sie security_defaults aus der Datei, oder schalten Sie die Richtlinien im Entra Admin Center aus

apply-not-planned = Ein Teil der Datei kann nicht geplant werden, also wird nichts angewendet
    .next = Berichtigen Sie die Datei, oder nehmen Sie den Teil heraus
apply-another-plan = Der Plan ist jetzt ein anderer: { $plan }
    .next = Sehen Sie ihn sich mit `keydesk tenant plan` an und nennen Sie dann seine ID
apply-not-shown = Nichts wird geändert, was niemand gesehen hat
    .next = Sehen Sie sich den Plan mit `keydesk tenant plan` an und nennen Sie dann seine ID mit --plan
apply-lock-out = Vielleicht wird jemand ausgesperrt oder zu leicht eingelassen: { $names }
    .next = Sehen Sie sich den Plan an. Was gewollt ist, nennen Sie beim Namen mit --answer
apply-answer = Vielleicht wird jemand ausgesperrt oder zu leicht eingelassen. Ist das gewollt, geben Sie { $name } ein
apply-question = Diese Änderungen vornehmen? Geben Sie yes ein

change-done = Erledigt und zurückgelesen: { $name }
change-not-done = Nicht erledigt: { $name }
change-refused = { $name } wurde nicht geändert, oder es ist nicht bekannt, ob doch: { $why }
    .next = Sehen Sie sich einen neuen Plan an: Er sagt, was noch zu tun ist
change-not-so = Der Mandant hat { $name } angenommen, aber das Dokument sagt es nicht
    .next = Warten Sie einige Minuten und sehen Sie sich dann einen neuen Plan an: Er sagt, was noch zu tun ist
change-meanwhile = { $name } wurde nicht geändert: Jemand anderes hat das Dokument seit dem Plan geändert
    .next = Sehen Sie sich einen neuen Plan an und sprechen Sie mit dem, der es geändert hat
change-made = Geändert und zurückgelesen: { $name }
change-not-made = Nicht geändert: { $name }
change-in-doubt = Begonnen und nicht zurückgelesen, also vielleicht geändert: { $name }

changes-applied = Alles ist, wie die Datei es sagt. Geändert: { $made }. Zurücknehmen mit: keydesk tenant undo { $run }
changes-stopped = Dort wurde angehalten. Es bleibt: { $made }. Zurücknehmen mit: keydesk tenant undo { $run }
changes-taken-back = Zurückgenommen: { $made }
changes-none = Von hier wurde nichts geändert
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, angewendet, Lauf { $run }
        [taken-back] { $time }, { $operator }, Änderungen zurückgenommen, Lauf { $run }
        [stopped] { $time }, { $operator }, mittendrin angehalten, Lauf { $run }
       *[other] { $time }, { $operator }, mittendrin abgebrochen, Lauf { $run }
    }

undo-nothing = Es gibt nichts zurückzunehmen
    .next = `keydesk tenant changes` zeigt, was von hier geändert wurde
undo-question = Diese Änderungen zurücknehmen?
undo-changed-since = Seitdem geändert, von jemand anderem oder einem späteren Lauf: { $names }. Nichts wurde zurückgenommen
    .next = Nehmen Sie zuerst den späteren Lauf zurück, oder sprechen Sie mit dem, der es geändert hat. Was gelten soll, schreiben Sie in die Datei und sehen sich einen neuen Plan an

admin-no-application = Die Einstellungen nennen keine Anwendung für Administratoren
    .next = Setzen Sie client_id in [admin] von kiosk.toml. kiosk-config/kiosk.toml sagt, welche Berechtigungen sie braucht
admin-desks-application = Die Anwendung für Administratoren ist die des Schalters: Jeder Schalter könnte dann den Mandanten ändern
    .next = Registrieren Sie eine andere Anwendung und setzen Sie client_id in [admin] von kiosk.toml
