### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Le passkey (FIDO2) sono disattivate, o attive per nessuno
    .good = Le passkey (FIDO2) sono attive
    .why = Entra non accetta nessuna chiave di sicurezza
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2)
check-self-service = La configurazione self-service delle passkey è disattivata
    .good = La configurazione self-service delle passkey è attiva
    .why = Se è disattivata, Entra rifiuta ogni registrazione, anche da una postazione
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2), Configura
check-restriction-empty = Un profilo passkey consente solo i modelli di un elenco, e l’elenco è vuoto: { $names }
    .good = Nessun profilo passkey ha un elenco di modelli vuoto
    .why = Nessuna chiave soddisfa un tale profilo
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2), Configura
check-attestation = L’attestazione non è imposta nel profilo passkey: { $names }
    .good = L’attestazione è imposta in ogni profilo passkey
    .why = Allora una chiave dice solo di che modello è, e nessuno può averne la certezza
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2), Configura
check-key-restrictions = Ogni modello di chiave soddisfa il profilo passkey: { $names }
    .good = I profili passkey indicano i modelli di chiave
    .why = Le persone possono registrare chiavi che nessuno ha scelto
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2), Configura
check-mild-profile = Un profilo passkey che ammette ogni chiave coesiste con uno severo: { $names }
    .good = Nessun profilo passkey permissivo coesiste con uno severo
    .why = A una chiave basta soddisfare un solo profilo, quindi quello severo non decide nulla per chi li ha entrambi
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2)
check-mild-profile-comes = Microsoft dà a chi ha un telefono un profilo passkey che ammette ogni passkey
    .good = Il tenant ha dichiarato di non volere profili passkey da Microsoft
    .why = Un profilo severo allora non decide nulla per queste persone. Un tenant può rinunciare fino al 1° febbraio 2027
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy con optOutSettings.passkeyDynamicMigration = true
check-profiles = Il tenant non ha profili passkey, solo i vecchi campi dei criteri
    .good = Il tenant ha profili passkey
    .why = I vecchi campi per attestazione e restrizioni delle chiavi terminano il 15 ottobre 2027
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2): attivali. Non si può annullare
check-policy-size = Dimensione dei criteri dei metodi di autenticazione in byte: { $names }
    .good = I criteri dei metodi di autenticazione hanno spazio
    .why = Entra non accetta criteri oltre 20 KB
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Passkey (FIDO2), Configura

## Passes

check-passes-on = I pass di accesso temporaneo sono disattivati, o attivi per nessuno
    .good = I pass di accesso temporaneo sono attivi
    .why = Una persona nuova non può accedere prima della sua prima chiave, e un pass emesso comunque non consente di accedere
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Pass di accesso temporaneo
check-pass-refused = La regola per registrare metodi non accetta pass: { $names }
    .good = Ciò che protegge la registrazione dei metodi accetta un pass
    .why = Chi ha un pass e nient’altro non può registrare la sua prima chiave
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Livelli di autenticazione
check-pass-once = I pass si possono usare più di una volta
    .good = I pass si possono usare una sola volta
    .why = Anche chi legge un pass su un foglio può usarlo. Con un pass monouso la chiave va registrata entro 10 minuti
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Pass di accesso temporaneo, Configura
check-pass-lifetime = I pass durano a lungo, in minuti: { $names }
    .good = I pass durano il tempo di un appuntamento, e non più di un giorno
    .why = Un pass che dura giorni è una password che nessuno ha scelto
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Pass di accesso temporaneo, Configura

## Other methods

check-methods-scoped = Un metodo è attivo ma per nessuno: { $names }
    .good = Ogni metodo attivo è per qualcuno
    .why = Sembra che le persone possano usarlo, ma nessuno può
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri
check-two-methods =
    { $count ->
        [0] Nessun metodo è attivo
       *[other] È attivo un solo metodo: { $names }
    }
    .good = Almeno due metodi sono attivi
    .why = Chi perde l’unico metodo che ha non può accedere finché qualcuno non l’aiuta
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri
check-sms = Messaggi di testo (SMS) attivi
    .good = Messaggi di testo (SMS) disattivati
    .why = I codici negli SMS possono essere letti da altri e chiesti da una pagina copiata. Microsoft li ritira il 1° febbraio 2027
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, SMS
check-voice = Chiamate vocali attive
    .good = Chiamate vocali disattivate
    .why = Chi risponde al telefono viene fatto entrare. Microsoft le ritira il 1° febbraio 2027
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Chiamata vocale
check-email = Codici via e-mail attivi
    .good = Codici via e-mail disattivati
    .why = Per i membri serve solo a reimpostare le password, e la cassetta postale è spesso protetta dalla stessa password
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, “Email OTP”
check-sms-sign-in = Le persone possono accedere con un SMS al posto della password
    .good = Un SMS non basta per accedere
    .why = Allora il numero di telefono è l’unica cosa che serve
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, SMS
check-app-mode = Microsoft Authenticator conferma soltanto le password
    .good = Microsoft Authenticator può far accedere le persone senza password
    .why = Chi non ha una chiave continua con la password
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Microsoft Authenticator
check-app-codes = Microsoft Authenticator fornisce codici a sei cifre
    .good = Microsoft Authenticator non fornisce codici
    .why = Una pagina copiata può chiedere il codice e usarlo subito
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Microsoft Authenticator, Configura
check-app-numbers = La corrispondenza dei numeri è disattivata
    .good = Microsoft Authenticator chiede il numero sullo schermo
    .why = Le persone confermano accessi che non hanno iniziato
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Microsoft Authenticator, Configura
check-app-context = Microsoft Authenticator non mostra a tutti a che cosa si accede e da dove
    .good = Microsoft Authenticator mostra a che cosa si accede e da dove
    .why = Le persone non vedono che accede qualcun altro
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Microsoft Authenticator, Configura
check-system-preferred = Il metodo più forte non viene offerto per primo
    .good = Il metodo più forte viene offerto per primo
    .why = A chi ha una chiave viene chiesto il telefono o l’app
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Impostazioni, Autenticazione a più fattori preferita dal sistema
check-campaign = La campagna di registrazione chiede di aggiungere Microsoft Authenticator, anche se si vogliono chiavi
    .good = La campagna di registrazione non allontana le persone dalle chiavi
    .why = Le persone aggiungono l’app, viene loro chiesta, e non vengono per una chiave
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Campagna di registrazione
check-report-suspicious = Non tutti possono segnalare un accesso che non hanno iniziato
    .good = Tutti possono segnalare un accesso che non hanno iniziato
    .why = Un attacco con una password nota non viene notato
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Impostazioni, Segnala attività sospette
check-migration = I vecchi criteri per autenticazione a più fattori e reimpostazione della password valgono ancora: { $names }
    .good = Valgono solo i criteri dei metodi di autenticazione
    .why = Un metodo qui disattivato può essere attivo lì, e le persone lo usano
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri, Gestisci migrazione

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Le impostazioni predefinite per la sicurezza sono attive, e anche regole di accesso condizionale: { $names }
    .good = Impostazioni predefinite per la sicurezza e accesso condizionale non sono attivi insieme
    .why = Si escludono: ciò che viene chiesto alle persone non è ciò che dicono le regole
    .where = Interfaccia di amministrazione di Entra, Panoramica, Proprietà, Gestisci le impostazioni predefinite per la sicurezza
check-mfa-for-all = Nulla chiede a tutti un secondo fattore
    .good = A tutti viene chiesto un secondo fattore
    .why = La sola password apre il tenant. Lo chiedono le impostazioni predefinite per la sicurezza o una regola di accesso condizionale, non entrambe
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri
check-keys-for-admins = Nessuna regola chiede una chiave a questi ruoli: { $names }
    .good = Ai ruoli con privilegi viene chiesta una chiave
    .why = Una pagina copiata può impadronirsi di un amministratore
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri, con il livello di autenticazione MFA resistente al phishing
check-keys-for-all = Non a tutti viene chiesta una chiave
    .good = A tutti viene chiesta una chiave
    .why = A chi ha una chiave una pagina copiata può ancora chiedere qualcosa di più debole
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri, con il livello di autenticazione MFA resistente al phishing
check-registration-open = Nulla protegge la registrazione dei metodi
    .good = La registrazione dei metodi è protetta
    .why = Chi conosce la password di una persona nuova può registrare un metodo proprio
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri, azione utente Registra le informazioni di sicurezza
check-strength-without-keys = Una regola chiede un livello che nessuna chiave soddisfa: { $names }
    .good = Ogni livello chiesto da una regola accetta chiavi
    .why = Lì chi ha una chiave non può accedere
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Livelli di autenticazione
check-strength-models = Un livello di autenticazione blocca modelli di chiave che un profilo passkey consente: { $names }
    .good = I livelli di autenticazione accettano ogni modello che un profilo passkey consente
    .why = Una tale chiave si può registrare, ma non consente di accedere dove una regola chiede il livello
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Livelli di autenticazione
check-old-clients = Sono ammessi client che non possono usare un secondo fattore
    .good = I client che non possono usare un secondo fattore sono esclusi
    .why = Lì basta una password
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri, app client
check-device-code = Nulla esclude gli accessi con un codice dispositivo
    .good = Gli accessi con un codice dispositivo sono esclusi
    .why = Lì una persona immette un codice inviato da un altro, e lo fa entrare con qualsiasi chiave. Una postazione i cui operatori accedono così ha bisogno di un’eccezione
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri, condizione Flussi di autenticazione
check-emergency =
    { $count ->
        [0] Nessun account è escluso da ogni regola per il giorno in cui nessun altro può accedere
       *[other] Un solo account è escluso da ogni regola per il giorno in cui nessun altro può accedere: { $names }
    }
    .good = Due account possono fare tutto e non sono soggetti a regole per le applicazioni
    .why = Una regola sbagliata chiude fuori tutti, anche gli amministratori
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri, utenti da escludere
check-deleted-groups = Un metodo indica gruppi che non esistono più: { $names }
    .good = Ogni gruppo indicato da un metodo esiste
    .why = Chi si intendeva non è ammesso, o non è escluso
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Criteri
check-access-deleted-groups = Una regola di accesso condizionale indica gruppi che non esistono più: { $names }
    .good = Ogni gruppo indicato da una regola di accesso condizionale esiste
    .why = La regola non protegge nessuno, o non esclude nessuno
    .where = Interfaccia di amministrazione di Entra, Accesso condizionale, Criteri

## People

check-per-user-mfa = L’autenticazione a più fattori per utente è attiva per: { $names }
    .good = L’autenticazione a più fattori per utente è disattivata per gli amministratori esaminati
    .why = All’accesso può essere chiesto a queste persone un telefono o un’app, qualunque cosa dica l’accesso condizionale
    .where = Interfaccia di amministrazione di Entra, Utenti, MFA per utente, che elenca tutti
check-admin-without-key = Amministratori senza un metodo senza password: { $names }
    .good = Ogni amministratore ha un metodo senza password
    .why = Una pagina copiata può impadronirsi di un amministratore
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Dettagli registrazione utente
check-admin-one-method = Amministratori con un solo metodo senza password: { $names }
    .good = Ogni amministratore con una chiave ha un secondo metodo senza password
    .why = Quando va perso, può aiutare solo un altro amministratore
    .where = Interfaccia di amministrazione di Entra, Utenti, Metodi di autenticazione
check-pilot-admins =
    { $count ->
        [0] Nessun amministratore è nei gruppi che possono usare passkey
       *[other] Un solo amministratore è nei gruppi che possono usare passkey: { $names }
    }
    .good = Almeno due amministratori sono nei gruppi che possono usare passkey
    .why = Chi aiuta le persone dovrebbe sapere come funziona
    .where = Interfaccia di amministrazione di Entra, Gruppi
check-phones = Persone che hanno registrato un telefono: { $names }
    .good = Nessuno ha registrato un telefono
    .why = SMS e chiamate vocali terminano il 1° febbraio 2027. Chi non ha altro: keydesk tenant coverage
    .where = Interfaccia di amministrazione di Entra, Metodi di autenticazione, Dettagli registrazione utente
check-admin-reset = Gli amministratori possono reimpostare la propria password
    .good = Gli amministratori non possono reimpostare la propria password
    .why = Allora un telefono o una cassetta postale basta per diventare amministratore
    .where = Microsoft Graph: PATCH policies/authorizationPolicy con allowedToUseSSPR = false
check-old-clients-used = Accedono ancora vecchi client che non possono usare un secondo fattore: { $names }
    .good = Nessun accesso recente di vecchi client
    .why = Li fermano le impostazioni predefinite per la sicurezza e una regola apposita
    .where = Interfaccia di amministrazione di Entra, Log di accesso, filtro App client
check-unattended = Qui non si legge con quali account accedono i programmi: Graph non documenta un filtro per questi nel suo log di accesso, e il log intero è lungo
    .why = Un tale account non può toccare chiavi. Dagli un’identità propria prima che una regola lo fermi
    .where = `keydesk tenant use` legge il log e li elenca; oppure Interfaccia di amministrazione di Entra, Log di accesso, filtro Protocollo di autenticazione: ROPC

## The tenant

check-licence = Il tenant non ha Entra ID P1
    .good = Il tenant ha Entra ID P1 o P2
    .why = Senza, non ci sono accesso condizionale, livelli di autenticazione né report. Le persone sono protette dalle impostazioni predefinite per la sicurezza
    .where = Interfaccia di amministrazione di Microsoft 365, Fatturazione
check-modern-authentication = Microsoft Graph non dice se Exchange Online accetta l’autenticazione moderna
    .why = Dove è disattivata, Outlook chiede solo una password
    .where = Interfaccia di amministrazione di Microsoft 365, Impostazioni, Impostazioni dell’organizzazione, Autenticazione moderna
check-windows-hello = I criteri dei metodi non dicono per quali computer è attivo Windows Hello
    .why = Resiste al phishing come una chiave, su un solo computer. Lo attivano Intune o i criteri del dominio
    .where = Interfaccia di amministrazione di Intune, Dispositivi, Registrazione, Windows Hello for Business
check-combined-registration = Microsoft Graph non dice se la registrazione combinata è attiva
    .why = Le persone aggiungono chiavi nella pagina combinata. L’hanno i tenant creati da agosto 2020
    .where = Interfaccia di amministrazione di Entra, Utenti, Impostazioni utente, Gestisci le impostazioni delle funzionalità utente

## One person

check-person-per-user-mfa = Stato dell’autenticazione a più fattori per utente di questa persona: “{ $names }”
    .good = L’autenticazione a più fattori per utente è disattivata per questa persona
    .why = All’accesso possono esserle chiesti un telefono o un’app, qualunque cosa dicano le regole
    .where = Interfaccia di amministrazione di Entra, Utenti, MFA per utente
check-person-two-methods =
    { $count ->
        [0] Questa persona non ha metodi oltre alla password
       *[other] Questa persona ha un solo metodo: { $names }
    }
    .good = Questa persona ha almeno due metodi
    .why = Quando va perso, non può accedere finché qualcuno non l’aiuta. Una seconda chiave è un secondo metodo
    .where = La postazione
check-person-key = Questa persona non ha un metodo senza password
    .good = Questa persona ha un metodo senza password
    .why = Una pagina copiata può prenderle password e codice
    .where = La postazione
check-person-first-method = A questa persona non viene offerto per primo il metodo più forte, ma quello scelto in passato: { $names }
    .good = A questa persona viene offerto per primo il metodo più forte
    .why = Con una chiave le viene chiesto comunque l’altro metodo
    .where = La sua pagina: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Il tenant { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Una postazione può dare una chiave a questa persona
tenant-check-no-person = Qui nessuno si chiama { $person }
    .next = Indica il nome di accesso o l’indirizzo e-mail; con --from, di una persona i cui documenti sono stati salvati
tenant-check-several = Più persone si chiamano { $person }
    .next = Indica il nome di accesso
tenant-check-summary =
    { $tenant }: { $found ->
        [0] nessun rilievo
        [one] un rilievo
       *[other] { $found } rilievi
    }, di cui { $stops ->
        [0] nessuno blocca
        [one] uno blocca
       *[other] { $stops } bloccano
    } le chiavi; a posto: { $good }, sconosciuti: { $unknown }. Letti: { $documents } documenti in { $calls ->
        [one] una chiamata
       *[other] { $calls } chiamate
    }
tenant-check-plan = { $role }: `keydesk tenant plan` con { $section } in tenant.toml, oppure { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Guarda in: { $place }
tenant-check-not-known = Non è noto se è così: { $what }
tenant-check-refused = Non è stato possibile leggere { $path }: { $why }
tenant-check-not-read = { $path } non è stato letto
tenant-check-part = È stata letta solo la prima parte di { $path }. Il resto può cambiare questo rilievo
tenant-check-no-premium = richiede Entra ID P1
tenant-check-nothing-stored = Non ci sono documenti in { $folder }
    .next = Indica una cartella scritta da `keydesk tenant check --save` o EntraExporter
tenant-check-too-large = è troppo grande per un documento
