### The pages about the whole tenant, in the window, in German. They are the operator's alone.

survey = Der Mandant
home-survey = Der Mandant
survey-back = Zurück
survey-again = Neu lesen
survey-check = Ist der Mandant bereit?
survey-who = Wer hat einen Schlüssel?

## Is the tenant ready?

survey-reads = Der Mandant wird gelesen
    .lead =
    { $all ->
        [0] Das erste Dokument wird angefragt
       *[other] { $read } von { $all } Dokumenten gelesen
    }
survey-reads-do = Nichts wird geändert
    .next = Es dauert bis zu einer Minute, weil Microsoft solche Aufrufe begrenzt. Was die Anmeldung des Operators nicht lesen darf, wird genannt, der Rest wird beurteilt
survey-failed = Mandant nicht lesbar
    .lead = Nichts wurde geändert
survey-checked =
    { $stops ->
        [0] Nichts verhindert Schlüssel
        [one] Ein Befund verhindert Schlüssel
       *[other] { $stops } Befunde verhindern Schlüssel
    }, { $risks ->
        [0] keine Tür ist offen
        [one] einer lässt eine Tür offen
       *[other] { $risks } lassen eine Tür offen
    }{ $advice ->
        [0] { "" }
        [one] , einer ist ein Rat
       *[other] , { $advice } sind Ratschläge
    }
    .lead =
    { $known ->
        [yes] { $tenant }, gelesen am { $time }. Wählen Sie eine Zeile, um zu sehen, wer es ändern kann
       *[no] Gelesen am { $time }. Wählen Sie eine Zeile, um zu sehen, wer es ändern kann
    }
survey-group-stops = Verhindert: { $count }
    .name = Was Schlüssel für Personen verhindert: { $count }
survey-group-risk = Offene Türen: { $count }
    .name = Was eine Tür offen lässt: { $count }
survey-group-advice = Rat: { $count }
    .name = Was besser sein könnte: { $count }
survey-group-unknown = Unbekannt: { $count }
    .name = Was nicht bekannt ist: { $count }
survey-group-good = Gut: { $count }
    .name = Was gut ist: { $count }
survey-role = { $role } kann das ändern
survey-of = { $number } von { $all }
survey-one-stops = Das verhindert Schlüssel für Personen
survey-one-risk = Das lässt eine Tür offen
survey-one-advice = Das könnte besser sein
survey-one-unknown = Das ist nicht bekannt
survey-one-good = Das ist gut
notice-tenant-stops = { $role } kann das ändern. Gelesen am { $time }; „Der Mandant“ zeigt, wie
survey-next = Weiter
survey-all = Alle Zeilen
survey-change = Wer es ändern kann und wie
survey-look = Wie man es herausfindet
survey-means = Warum es wichtig ist
survey-part = Nicht alles wurde gelesen
survey-others = Prüfungen anderer, die dasselbe fragen

## Who has a key?

survey-nobody = An diesem Schalter wurde noch niemand gezählt
    .lead = Keydesk kann zählen, wer einen Sicherheitsschlüssel hat, nach Abteilung
survey-nobody-do = Gelesen werden Microsofts Registrierungsbericht und das Verzeichnis
    .next = 25.000 Personen dauern etwa eine Minute. `keydesk tenant coverage` tut dasselbe, auch nach Gruppen und als Datei
survey-counts = Personen werden gezählt
    .lead =
    { $all ->
        [yes] Alles ist gelesen
       *[no] { $report } Zeilen des Berichts und { $members } Konten gelesen
    }
survey-counts-do = Sie können zurückgehen und später weiterzählen
    .next = Das Gelesene wird einen Tag aufbewahrt. Die Zählung hält auch an, wenn der Schalter gesperrt wird
survey-not-counted = Die Zählung wurde angehalten
    .lead = Das Gelesene wird einen Tag aufbewahrt, und die nächste Zählung macht dort weiter
survey-disk = Zählung nicht gespeichert
    .next = { $why }
survey-count = Jetzt zählen
survey-count-again = Neu zählen
survey-go-on = Weiterzählen
survey-coverage =
    { $active ->
        [one] { $key } von einer Person hat einen Sicherheitsschlüssel: { $percent } %
       *[other] { $key } von { $active } Personen haben einen Sicherheitsschlüssel: { $percent } %
    }
survey-counted =
    { $days ->
        [0] Heute gezählt
        [one] Vor einem Tag gezählt
       *[other] Vor { $days } Tagen gezählt
    }{ $dated ->
        [yes] , aus Microsofts Bericht vom { $time }
       *[no] , aus einem Bericht ohne Datum
    }
survey-everybody = Alle
survey-parts = Nach Abteilung
survey-over-time = Verlauf
survey-old = Die Zahlen sind alt: Zählen Sie neu
survey-phones =
    { $count ->
        [one] Eine Person hat
       *[other] { $count } Personen haben
    } nur ein Telefon. Wer als Nächstes an der Reihe ist: `keydesk tenant coverage --to-prepare`
survey-none-left = Alle haben einen Sicherheitsschlüssel
survey-list = Liste, wer als Nächstes an der Reihe ist: `keydesk tenant coverage --to-prepare`
survey-one-day = Die Linie beginnt am zweiten Tag
    .next = Zählen Sie an einem anderen Tag wieder. Die Zahlen jeder Zählung liegen beim Journal und nennen niemanden
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first } % am { $from }, { $last } % am { $to }
