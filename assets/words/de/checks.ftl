### What is looked at in a tenant, in German. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Passkeys (FIDO2) sind aus oder für niemanden an
    .good = Passkeys (FIDO2) sind an
    .why = Entra nimmt von niemandem einen Sicherheitsschlüssel an
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2)
check-self-service = Die Self-Service-Einrichtung von Passkeys ist aus
    .good = Die Self-Service-Einrichtung von Passkeys ist an
    .why = Ohne sie lehnt Entra jede Registrierung ab, auch die an einem Schalter
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2), Konfigurieren
check-restriction-empty = Ein Passkey-Profil erlaubt nur Modelle einer Liste, und die Liste ist leer: { $names }
    .good = Kein Passkey-Profil hat eine leere Modellliste
    .why = Kein Schlüssel erfüllt ein solches Profil
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2), Konfigurieren
check-attestation = Der Nachweis wird im Passkey-Profil nicht erzwungen: { $names }
    .good = Der Nachweis wird in jedem Passkey-Profil erzwungen
    .why = Ein Schlüssel sagt dann nur, welches Modell er ist, und niemand kann sicher sein
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2), Konfigurieren
check-key-restrictions = Jedes Schlüsselmodell erfüllt das Passkey-Profil: { $names }
    .good = Die Passkey-Profile nennen die Schlüsselmodelle
    .why = Personen können Schlüssel registrieren, die niemand ausgewählt hat
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2), Konfigurieren
check-mild-profile = Neben einem strengen Passkey-Profil steht eines, das jeden Schlüssel zulässt: { $names }
    .good = Kein lockeres Passkey-Profil steht neben einem strengen
    .why = Ein Schlüssel muss nur ein Profil erfüllen, also entscheidet das strenge nichts, wo beide gelten
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2)
check-mild-profile-comes = Microsoft gibt Personen mit Telefon ein Passkey-Profil, das jeden Passkey zulässt
    .good = Der Mandant hat erklärt, dass er kein Passkey-Profil von Microsoft will
    .why = Ein strenges Profil entscheidet für diese Personen dann nichts. Bis 1. Februar 2027 kann ein Mandant widersprechen
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy mit optOutSettings.passkeyDynamicMigration = true
check-profiles = Der Mandant hat keine Passkey-Profile, nur die alten Felder der Richtlinie
    .good = Der Mandant hat Passkey-Profile
    .why = Die alten Felder für Nachweis und Schlüsseleinschränkungen enden am 15. Oktober 2027
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2): umstellen. Das lässt sich nicht zurücknehmen
check-policy-size = Die Richtlinie für Authentifizierungsmethoden hat { $names } Bytes
    .good = Die Richtlinie für Authentifizierungsmethoden hat noch Platz
    .why = Entra nimmt keine Richtlinie über 20 KB an
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Passkey (FIDO2), Konfigurieren

## Passes

check-passes-on = Befristete Zugriffspässe sind aus oder für niemanden an
    .good = Befristete Zugriffspässe sind an
    .why = Wer neu ist, kann sich vor dem ersten Schlüssel nicht anmelden, und mit einem trotzdem ausgestellten Pass auch nicht
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Befristeter Zugriffspass
check-pass-refused = Die Regel für die Registrierung von Methoden akzeptiert keinen Pass: { $names }
    .good = Was die Registrierung von Methoden schützt, akzeptiert einen Pass
    .why = Wer nur einen Pass hat, kann den ersten Schlüssel nicht registrieren
    .where = Entra Admin Center, Bedingter Zugriff, Authentifizierungsstärken
check-pass-once = Pässe können mehr als einmal verwendet werden
    .good = Pässe können nur einmal verwendet werden
    .why = Wer einen Pass von einem Zettel liest, kann ihn auch verwenden. Mit einem einmaligen Pass muss der Schlüssel binnen 10 Minuten registriert werden
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Befristeter Zugriffspass, Konfigurieren
check-pass-lifetime = Pässe gelten lange: { $names } Minuten
    .good = Pässe gelten für einen Termin und nicht länger als einen Tag
    .why = Ein Pass, der tagelang gilt, ist ein Kennwort, das niemand gewählt hat
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Befristeter Zugriffspass, Konfigurieren

## Other methods

check-methods-scoped = Eine Methode ist an, gilt aber für niemanden: { $names }
    .good = Jede Methode, die an ist, gilt für jemanden
    .why = Es sieht aus, als wäre sie verwendbar, aber niemand kann sie verwenden
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien
check-two-methods =
    { $count ->
        [0] Keine Methode ist an
       *[other] Nur eine Methode ist an: { $names }
    }
    .good = Mindestens zwei Methoden sind an
    .why = Wer die einzige Methode verliert, kann sich nicht anmelden, bis jemand hilft
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien
check-sms = SMS ist an
    .good = SMS ist aus
    .why = Codes per SMS können andere lesen, und eine gefälschte Seite kann sie abfragen. Microsoft stellt sie am 1. Februar 2027 ein
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, SMS
check-voice = Sprachanrufe sind an
    .good = Sprachanrufe sind aus
    .why = Wer ans Telefon geht, wird eingelassen. Microsoft stellt sie am 1. Februar 2027 ein
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Sprachanruf
check-email = Codes per E-Mail sind an
    .good = Codes per E-Mail sind aus
    .why = Für Mitglieder setzen sie nur Kennwörter zurück, und das Postfach hat oft dasselbe Kennwort
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, E-Mail-OTP
check-sms-sign-in = Statt mit einem Kennwort kann man sich mit einer SMS anmelden
    .good = Eine SMS genügt nicht zum Anmelden
    .why = Dann braucht man nichts als die Telefonnummer
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, SMS
check-app-mode = Microsoft Authenticator bestätigt nur Kennwörter
    .good = Microsoft Authenticator kann ohne Kennwort anmelden
    .why = Wer keinen Schlüssel hat, bleibt beim Kennwort
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Microsoft Authenticator
check-app-codes = Microsoft Authenticator gibt sechsstellige Codes aus
    .good = Microsoft Authenticator gibt keine Codes aus
    .why = Eine gefälschte Seite kann den Code abfragen und sofort verwenden
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Microsoft Authenticator, Konfigurieren
check-app-numbers = Der Nummernabgleich ist ausgeschaltet
    .good = Microsoft Authenticator fragt nach der Nummer auf dem Bildschirm
    .why = Personen bestätigen Anmeldungen, die sie nicht begonnen haben
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Microsoft Authenticator, Konfigurieren
check-app-context = Microsoft Authenticator zeigt nicht allen, wo und von wo aus angemeldet wird
    .good = Microsoft Authenticator zeigt, wo und von wo aus angemeldet wird
    .why = Personen sehen nicht, dass sich jemand anderes anmeldet
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Microsoft Authenticator, Konfigurieren
check-system-preferred = Die stärkste Methode wird nicht zuerst angeboten
    .good = Die stärkste Methode wird zuerst angeboten
    .why = Wer einen Schlüssel hat, wird nach Telefon oder App gefragt
    .where = Entra Admin Center, Authentifizierungsmethoden, Einstellungen, Vom System bevorzugte Multi-Faktor-Authentifizierung
check-campaign = Die Registrierungskampagne wirbt für Microsoft Authenticator, obwohl Schlüssel gewollt sind
    .good = Die Registrierungskampagne führt nicht von Schlüsseln weg
    .why = Personen fügen die App hinzu, werden nach ihr gefragt und holen keinen Schlüssel
    .where = Entra Admin Center, Authentifizierungsmethoden, Registrierungskampagne
check-report-suspicious = Nicht alle können eine Anmeldung melden, die sie nicht begonnen haben
    .good = Alle können eine Anmeldung melden, die sie nicht begonnen haben
    .why = Ein Angriff mit einem bekannten Kennwort bleibt unbemerkt
    .where = Entra Admin Center, Authentifizierungsmethoden, Einstellungen, Verdächtige Aktivitäten melden
check-migration = Die alten Richtlinien für Multi-Faktor-Authentifizierung und Kennwortzurücksetzung gelten noch: { $names }
    .good = Nur die Richtlinie für Authentifizierungsmethoden gilt
    .why = Eine Methode, die hier aus ist, kann dort an sein und verwendet werden
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien, Migration verwalten

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Sicherheitsstandards sind an, und Regeln für bedingten Zugriff auch: { $names }
    .good = Sicherheitsstandards und bedingter Zugriff sind nicht zugleich an
    .why = Sie schließen einander aus: Verlangt wird nicht, was die Regeln sagen
    .where = Entra Admin Center, Übersicht, Eigenschaften, Sicherheitsstandards verwalten
check-mfa-for-all = Nichts verlangt von allen einen zweiten Faktor
    .good = Von allen wird ein zweiter Faktor verlangt
    .why = Ein Kennwort allein öffnet den Mandanten. Sicherheitsstandards verlangen ihn oder eine Regel für bedingten Zugriff, nicht beides
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien
check-keys-for-admins = Keine Regel verlangt von diesen Rollen einen Schlüssel: { $names }
    .good = Von privilegierten Rollen wird ein Schlüssel verlangt
    .why = Eine gefälschte Seite kann ein Administratorkonto übernehmen
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien, mit der Authentifizierungsstärke Phishing-resistente MFA
check-keys-for-all = Nicht von allen wird ein Schlüssel verlangt
    .good = Von allen wird ein Schlüssel verlangt
    .why = Auch wer einen Schlüssel hat, kann auf einer gefälschten Seite nach Schwächerem gefragt werden
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien, mit der Authentifizierungsstärke Phishing-resistente MFA
check-registration-open = Nichts schützt die Registrierung von Methoden
    .good = Die Registrierung von Methoden ist geschützt
    .why = Wer das Kennwort einer neuen Person kennt, kann eine eigene Methode registrieren
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien, Benutzeraktion Sicherheitsinformationen registrieren
check-strength-without-keys = Eine Regel verlangt eine Stärke, die kein Schlüssel erfüllt: { $names }
    .good = Jede Stärke, die eine Regel verlangt, akzeptiert Schlüssel
    .why = Mit einem Schlüssel kann man sich dort nicht anmelden
    .where = Entra Admin Center, Bedingter Zugriff, Authentifizierungsstärken
check-strength-models = Eine Authentifizierungsstärke sperrt Schlüsselmodelle, die ein Passkey-Profil erlaubt: { $names }
    .good = Die Authentifizierungsstärken akzeptieren jedes Modell, das ein Passkey-Profil erlaubt
    .why = So ein Schlüssel lässt sich registrieren, aber nicht zum Anmelden verwenden, wo eine Regel die Stärke verlangt
    .where = Entra Admin Center, Bedingter Zugriff, Authentifizierungsstärken
check-old-clients = Clients ohne zweiten Faktor werden eingelassen
    .good = Clients ohne zweiten Faktor werden abgewiesen
    .why = Dort genügt ein Kennwort
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien, Client-Apps
check-device-code = Nichts verhindert Anmeldungen mit Gerätecode
    .good = Anmeldungen mit Gerätecode werden abgewiesen
    .why = Dort gibt eine Person einen Code ein, den jemand anderes geschickt hat, und lässt diesen anderen mit jedem Schlüssel ein. Ein Schalter, dessen Operatoren sich so anmelden, braucht eine Ausnahme
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien, Bedingung Authentifizierungsflows
check-emergency =
    { $count ->
        [0] Kein Konto ist von jeder Regel ausgenommen, für den Tag, an dem sich sonst niemand anmelden kann
       *[other] Nur ein Konto ist von jeder Regel ausgenommen, für den Tag, an dem sich sonst niemand anmelden kann: { $names }
    }
    .good = Zwei Konten dürfen alles und stehen unter keiner Regel für Anwendungen
    .why = Eine falsche Regel sperrt alle aus, auch Administratoren
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien, ausgeschlossene Benutzer
check-deleted-groups = Eine Methode nennt Gruppen, die es nicht mehr gibt: { $names }
    .good = Jede Gruppe, die eine Methode nennt, gibt es
    .why = Wer gemeint war, wird nicht eingelassen oder nicht ausgenommen
    .where = Entra Admin Center, Authentifizierungsmethoden, Richtlinien
check-access-deleted-groups = Eine Regel für bedingten Zugriff nennt Gruppen, die es nicht mehr gibt: { $names }
    .good = Jede Gruppe, die eine Regel für bedingten Zugriff nennt, gibt es
    .why = Die Regel schützt niemanden oder nimmt niemanden aus
    .where = Entra Admin Center, Bedingter Zugriff, Richtlinien

## People

check-per-user-mfa = MFA pro Benutzer ist an für: { $names }
    .good = MFA pro Benutzer ist für die betrachteten Administratoren aus
    .why = Von ihnen kann bei einer Anmeldung ein Telefon oder eine App verlangt werden, unabhängig vom bedingten Zugriff
    .where = Entra Admin Center, Benutzer, MFA pro Benutzer; dort stehen alle
check-admin-without-key = Administratoren haben keine kennwortlose Methode: { $names }
    .good = Jeder Administrator hat eine kennwortlose Methode
    .why = Eine gefälschte Seite kann ein Administratorkonto übernehmen
    .where = Entra Admin Center, Authentifizierungsmethoden, Details zur Benutzerregistrierung
check-admin-one-method = Administratoren haben nur eine kennwortlose Methode: { $names }
    .good = Jeder Administrator mit Schlüssel hat eine zweite kennwortlose Methode
    .why = Geht sie verloren, kann nur ein anderer Administrator helfen
    .where = Entra Admin Center, Benutzer, Authentifizierungsmethoden
check-pilot-admins =
    { $count ->
        [0] Kein Administrator ist in den Gruppen, die Passkeys verwenden dürfen
       *[other] Nur ein Administrator ist in den Gruppen, die Passkeys verwenden dürfen: { $names }
    }
    .good = Mindestens zwei Administratoren sind in den Gruppen, die Passkeys verwenden dürfen
    .why = Wer anderen hilft, sollte wissen, wie es ist
    .where = Entra Admin Center, Gruppen
check-phones = Personen haben ein Telefon registriert: { $names }
    .good = Niemand hat ein Telefon registriert
    .why = SMS und Sprachanrufe enden am 1. Februar 2027. Wer sonst nichts hat: keydesk tenant coverage
    .where = Entra Admin Center, Authentifizierungsmethoden, Details zur Benutzerregistrierung
check-admin-reset = Administratoren können ihr eigenes Kennwort zurücksetzen
    .good = Administratoren können ihr eigenes Kennwort nicht zurücksetzen
    .why = Ein Telefon oder Postfach genügt dann, um Administrator zu werden
    .where = Microsoft Graph: PATCH policies/authorizationPolicy mit allowedToUseSSPR = false
check-old-clients-used = Alte Clients ohne zweiten Faktor melden sich noch an: { $names }
    .good = Kein alter Client hat sich in letzter Zeit angemeldet
    .why = Sicherheitsstandards und eine Regel gegen alte Clients stoppen sie
    .where = Entra Admin Center, Anmeldeprotokolle, Filter Client-App
check-unattended = Mit welchen Konten sich Programme anmelden, wird hier nicht gelesen: Graph dokumentiert dafür keinen Filter im Anmeldeprotokoll, und das ganze Protokoll ist lang
    .why = So ein Konto kann keinen Schlüssel berühren. Geben Sie ihm eine eigene Identität, bevor eine Regel es stoppt
    .where = `keydesk tenant use` liest das Protokoll und nennt sie; oder Entra Admin Center, Anmeldeprotokolle, Filter Authentifizierungsprotokoll: ROPC

## The tenant

check-licence = Der Mandant hat kein Entra ID P1
    .good = Der Mandant hat Entra ID P1 oder P2
    .why = Ohne diese Lizenz gibt es keinen bedingten Zugriff, keine Authentifizierungsstärke und keinen Bericht. Dann schützen die Sicherheitsstandards
    .where = Microsoft 365 Admin Center, Abrechnung
check-modern-authentication = Ob Exchange Online moderne Authentifizierung nutzt, steht nicht in Microsoft Graph
    .why = Wo sie aus ist, verlangt Outlook nur ein Kennwort
    .where = Microsoft 365 Admin Center, Einstellungen, Einstellungen der Organisation, Moderne Authentifizierung
check-windows-hello = Für welche Computer Windows Hello an ist, steht nicht in der Methodenrichtlinie
    .why = Es widersteht Phishing wie ein Schlüssel, auf einem Computer. Intune oder die Richtlinien der Domäne schalten es ein
    .where = Intune Admin Center, Geräte, Registrierung, Windows Hello for Business
check-combined-registration = Ob die kombinierte Registrierung an ist, steht nicht in Microsoft Graph
    .why = Personen fügen Schlüssel auf der kombinierten Seite hinzu. Mandanten ab August 2020 haben sie
    .where = Entra Admin Center, Benutzer, Benutzereinstellungen, Einstellungen für Benutzerfeatures verwalten

## One person

check-person-per-user-mfa = MFA pro Benutzer hat für diese Person den Status { $names }
    .good = MFA pro Benutzer ist für diese Person aus
    .why = Von ihr kann bei einer Anmeldung ein Telefon oder eine App verlangt werden, unabhängig von den Regeln
    .where = Entra Admin Center, Benutzer, MFA pro Benutzer
check-person-two-methods =
    { $count ->
        [0] Diese Person hat keine Methode außer einem Kennwort
       *[other] Diese Person hat nur eine Methode: { $names }
    }
    .good = Diese Person hat mindestens zwei Methoden
    .why = Geht sie verloren, kann sie sich nicht anmelden, bis jemand hilft. Ein zweiter Schlüssel ist eine zweite Methode
    .where = Der Schalter
check-person-key = Diese Person hat keine kennwortlose Methode
    .good = Diese Person hat eine kennwortlose Methode
    .why = Eine gefälschte Seite kann ihr Kennwort und ihren Code abfangen
    .where = Der Schalter
check-person-first-method = Dieser Person wird nicht die stärkste Methode zuerst angeboten, sondern was sie einmal gewählt hat: { $names }
    .good = Dieser Person wird ihre stärkste Methode zuerst angeboten
    .why = Auch mit Schlüssel wird noch die andere Methode verlangt
    .where = Ihre eigene Seite: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Der Mandant { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Ein Schalter kann dieser Person einen Schlüssel geben
tenant-check-no-person = Niemand heißt hier { $person }
    .next = Geben Sie den Anmeldenamen oder die E-Mail-Adresse an; mit --from den einer Person, deren Dokumente gespeichert wurden
tenant-check-several = Mehrere Personen heißen { $person }
    .next = Geben Sie den Anmeldenamen an
tenant-check-summary =
    { $tenant }: { $found ->
        [0] keine Befunde
        [one] ein Befund
       *[other] { $found } Befunde
    }, { $stops ->
        [0] keiner verhindert
        [one] einer verhindert
       *[other] { $stops } verhindern
    } Schlüssel für Personen; { $good } gut, { $unknown } nicht bekannt. Gelesen: { $documents } Dokumente in { $calls ->
        [one] einem Aufruf
       *[other] { $calls } Aufrufen
    }
tenant-check-plan = { $role }: `keydesk tenant plan` mit { $section } in tenant.toml, oder { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Sehen Sie nach: { $place }
tenant-check-not-known = Es ist nicht bekannt, ob das so ist: { $what }
tenant-check-refused = { $path } konnte nicht gelesen werden: { $why }
tenant-check-not-read = { $path } wurde nicht gelesen
tenant-check-part = Von { $path } wurde nur der erste Teil gelesen. Der Rest kann das ändern
tenant-check-no-premium = dafür ist Entra ID P1 nötig
tenant-check-nothing-stored = In { $folder } sind keine Dokumente
    .next = Geben Sie einen Ordner an, den `keydesk tenant check --save` oder EntraExporter geschrieben hat
tenant-check-too-large = es ist zu groß für ein Dokument
