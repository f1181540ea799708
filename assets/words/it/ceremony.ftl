# The sentences about the things of a ceremony, in Italian. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Una chiave nuova per una persona
purpose-check = Un controllo di una chiave che una persona ha già
purpose-recover = Una chiave nuova dopo una perdita
purpose-found-key = Una chiave trovata da qualcuno
purpose-prepare = Una chiave preparata per una persona lontana
purpose-activate = Una chiave preparata che è arrivata
purpose-token = Un token hardware che mostra codici
purpose-program-token = Un token che una persona programma da sé
purpose-self-registration = Un pass con cui una persona registra da sé una chiave

chapter-find-person = Cerca persona
chapter-old-key = Vecchia chiave
chapter-readiness = Requisiti
chapter-access-pass = Pass di accesso
chapter-insert-key = Inserisci chiave
chapter-choose-pin = Scegli PIN
chapter-touch-key = Tocca chiave
chapter-verify-sign-in = Verifica accesso
chapter-register-key = Registra chiave
chapter-token = Token
chapter-receipt = Ricevuta

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] gen
        [2] feb
        [3] mar
        [4] apr
        [5] mag
        [6] giu
        [7] lug
        [8] ago
        [9] set
        [10] ott
        [11] nov
       *[12] dic
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock }–{ $end } ({ $zone })
period-of-days = { $from } – { $to }

## Ways on

way-try-again = Riprova
way-sign-in-again = Accedi di nuovo
way-retype-pin = Digita di nuovo il PIN
way-another-person = Un’altra persona
way-use-this-key = Usa questa chiave
way-another-key = Usa un’altra chiave
way-replace-pass = Sostituisci il pass
way-choose-by-touch = Scegli toccando
way-key-is-registered = La chiave è registrata
way-program-token = Programma invece un token
way-open-own-page = Apri qui la pagina
way-token-is-programmed = Il token è aggiunto
way-use-as-it-is = Usala così com’è
way-enrol-finger = Aggiungi un’impronta
way-skip-finger = Salta l’impronta
way-fingers-done = Continua
way-reset-key = Reimposta la chiave
way-look-inside = Guarda che cosa contiene
way-lose-contents = Sì, elimina tutto il contenuto
way-reset-for-good = Reimposta ora
way-keep-key = Non reimpostare
way-issue-pass = Pass per un dispositivo
way-leave-pass = Lascia il pass
way-take-pass-back = Ritira il pass
way-self-register = La chiave la registra la persona
way-do-without-sign-in = Finisci senza accesso
way-set-key-aside = La chiave è da parte
way-key-is-out = La chiave è fuori
way-prove-by-sign-in = La persona accede
way-ask-second-operator = Conferma un secondo operatore
way-another-proof = Un’altra prova
way-not-in-the-list = Non è nell’elenco
way-remove-now = Rimuovila ora
way-remove-after-proof = Rimuovila alla fine
way-remove-before-reset = Rimuovila prima di reimpostare
way-another-old-key = Un’altra
way-another-token = Altro token
way-leave-it = Lascia com’è
way-go-on = Continua
way-give-up = Annulla sessione

## The desk's permissions

right-passkeys = Serve alla postazione per registrare le chiavi delle persone.
right-passes = Serve alla postazione per emettere e ritirare pass di accesso temporaneo.
right-conditional-access = Serve alla postazione per vedere se una regola si applica all’accesso che dimostra.
right-logs = Serve alla postazione per cercare l’accesso nei log dell’organizzazione.
right-sessions = Serve in un recupero per terminare le sessioni di una persona a cui è stata rubata la chiave.
right-all-policies = Serve a un controllo del tenant per leggere accesso condizionale, impostazioni predefinite per la sicurezza e MFA per utente.
right-licences = Serve a un controllo del tenant per vedere quali licenze ha il tenant.
right-organization = Serve a un controllo del tenant per indicare l’organizzazione.
right-mail = Serve alla postazione per comunicare alle persone per e-mail che cosa è stato fatto per loro, dalla cassetta postale dell’operatore.
right-shared-mail = Serve alla postazione per comunicare alle persone per e-mail che cosa è stato fatto per loro, dalla cassetta postale condivisa indicata nelle impostazioni.
right-chat = Serve alla postazione per aprire la chat di Teams in cui l’operatore invita una persona.
right-chat-message = Serve alla postazione per scrivere l’invito dell’operatore in una chat di Teams.
right-tokens = Serve alla postazione per assegnare token hardware alle persone e ritirarli.
right-methods = Serve alla postazione per vedere quali metodi di accesso hanno le persone.
right-policy = Serve alla postazione per leggere quali chiavi e pass consente il tenant.
right-people = Serve alla postazione per trovare le persone e controllare se il loro account è pronto.
right-groups = Serve alla postazione per vedere per quali gruppi di persone il tenant consente chiavi.
right-roles = Serve alla postazione per vedere quali persone sono amministratori e richiedono qui un ruolo più forte.

## Not ready

blocker-no-provisioning = In questo cloud Microsoft, un operatore non può configurare una chiave per un’altra persona
    .next = La postazione può emettere un pass di accesso, e la persona configura da sé la chiave
blocker-own-account = Questo è l’account dell’operatore
    .next = Un altro operatore può configurare questa chiave
blocker-operator-has-no-role = L’operatore non ha un ruolo che consenta di configurare chiavi
    .next = Un amministratore dei ruoli con privilegi può dare all’operatore il ruolo Amministratore dell’autenticazione
blocker-protected = L’account è protetto: { $by }
    .next = Un operatore con il ruolo Amministratore dell’autenticazione con privilegi può configurare questa chiave
blocker-perhaps-protected = L’account ha un ruolo, e questa postazione non sa se lo protegge: { $by }
    .next = Continua, e decide Entra. Se rifiuta, un operatore con il ruolo Amministratore dell’autenticazione con privilegi può configurare questa chiave
blocker-operator-role-unknown = L’operatore ha un ruolo personalizzato, o che forse non vale per questa persona
    .next = Continua, e decide Entra. Se rifiuta, un amministratore dei ruoli con privilegi può dare all’operatore il ruolo Amministratore dell’autenticazione
blocker-account-disabled = L’account è disattivato
    .next = Un amministratore utenti può riattivarlo
blocker-guest = L’account è un guest di questa organizzazione
    .next = Un guest riceve la chiave dalla sua organizzazione. Microsoft ha annunciato chiavi per i guest per la fine del 2026: continua, e decide Entra
blocker-passkeys-off = Le chiavi di sicurezza sono disattivate per l’organizzazione
    .next = Un amministratore dei criteri di autenticazione può abilitare il metodo passkey
blocker-excluded = Un gruppo esclude questa persona dall’uso delle chiavi di sicurezza
    .next = Un amministratore dei gruppi, o un proprietario del gruppo, può togliere la persona dal gruppo
blocker-not-in-scope = Le chiavi di sicurezza non sono abilitate per questa persona
    .next = Un amministratore dei criteri di autenticazione può dare un profilo passkey a un gruppo di questa persona
blocker-self-service-off = La configurazione di chiavi di sicurezza è disattivata
    .next = Un amministratore dei criteri di autenticazione può consentire la configurazione self-service
blocker-per-user-mfa = La vecchia autenticazione a più fattori per utente è attiva per questa persona
    .next = Può chiederle un telefono o un’app all’accesso, qualunque cosa dicano le regole. Un amministratore dei criteri di autenticazione può disattivarla; oppure continua
blocker-tokens-off = I token hardware OATH non sono abilitati nell’organizzazione
    .next = Un amministratore dei criteri di autenticazione può abilitarli. La modifica può richiedere fino a un’ora
blocker-tokens-not-for-them = I token hardware OATH sono abilitati, ma non per questa persona
    .next = Un amministratore dei criteri di autenticazione può aggiungere la persona o il suo gruppo. La modifica può richiedere fino a un’ora
blocker-too-many-tokens = Questa persona ha cinque token e app di autenticazione, il massimo consentito da Entra
    .next = Rimuovine uno che non si usa più, e riprova
blocker-software-tokens-off = Le app di autenticazione di altri produttori non sono abilitate nell’organizzazione, che considera tale questo token
    .next = Un amministratore dei criteri di autenticazione può abilitare i token OATH software di terze parti. La modifica può richiedere fino a un’ora
blocker-software-tokens-not-for-them = Le app di autenticazione di altri produttori sono abilitate, ma non per questa persona
    .next = Un amministratore dei criteri di autenticazione può aggiungere la persona o il suo gruppo. La modifica può richiedere fino a un’ora
blocker-no-tokens-in-this-cloud = In questo cloud Entra non ha token hardware OATH
    .next = Dai alla persona una chiave di sicurezza
blocker-pass-refused = Le regole per registrare metodi non accettano pass: { $by }
    .next = Con il solo pass questa persona non può registrare una chiave. Un amministratore dell’accesso condizionale può far accettare i pass al livello richiesto; oppure continua
blocker-passes-off = I pass di accesso non sono abilitati per questa persona
    .next = Un amministratore dei criteri di autenticazione può abilitare per la persona il pass di accesso temporaneo

## A second operator

second-wanted = L’account è protetto: { $by }
    .next = Qui accede un altro operatore con il ruolo Amministratore dell’autenticazione con privilegi. Il tuo accesso resta attivo
second-wanted-as-proof = Un altro operatore può confermare chi è la persona
    .next = Accede qui. Il tuo accesso resta attivo
not-second-attends = { $name } è già l’operatore di questa sessione
    .next = Può confermare un altro operatore con il ruolo Amministratore dell’autenticazione con privilegi
not-second-is-the-person = { $name } è la persona che riceve la chiave
    .next = Può confermare un altro operatore con il ruolo Amministratore dell’autenticazione con privilegi
not-second-role-too-weak = { $name } non ha un ruolo che consenta di configurare chiavi per account protetti
    .next = Può confermare un altro operatore con il ruolo Amministratore dell’autenticazione con privilegi

not-second-no-role = { $name } non ha un ruolo che consenta di configurare chiavi
    .next = Può confermare un altro operatore con il ruolo Amministratore dell’autenticazione

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] L’organizzazione non dice di quale modello si tratta
       *[other] Identificatore del modello { $aaguid }
    }

## The key

key-serial = N. di serie { $serial }
key-no-serial = Nessun numero di serie
key-firmware = firmware { $firmware }
key-pin-not-set = nessun PIN impostato
key-pin-set = ha un PIN
key-pin-must-change = PIN da cambiare
key-pin-unsupported = non può avere un PIN
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, n. di serie { $serial }
    }
key-tries =
    { $tries ->
        [0] Non restano tentativi per il PIN
        [one] Resta un tentativo per il PIN
       *[other] Restano { $tries } tentativi per il PIN
    }
key-room =
    { $count ->
        [0] Nessuno spazio per un’altra passkey
        [one] Spazio per un’altra passkey
       *[other] Spazio per altre { $count } passkey
    }

replug-key-why =
    { $tries ->
        [unknown] Dopo troppi PIN errati la chiave si blocca per sempre
        [one] Resta un tentativo prima che la chiave si blocchi per sempre
       *[other] Restano { $tries } tentativi prima che la chiave si blocchi per sempre
    }
    .next = Dai alla persona il tempo di pensarci. Se non ricorda il PIN, usa un’altra chiave o reimposta questa

refused-not-fido2 = La chiave non supporta FIDO2
    .next = Usa una chiave di sicurezza FIDO2
refused-no-resident-keys = La chiave non può memorizzare una passkey
    .next = Usa un modello più recente
refused-no-pin = La chiave non può avere un PIN
    .next = Usa un modello con PIN
refused-no-hmac-secret = Alla chiave manca una funzione che Microsoft Entra richiede dove le chiavi devono dimostrare il modello
    .next = Usa un modello più recente
refused-pin-not-for-passkeys = La chiave accetta per le passkey solo un’impronta, e nessun PIN
    .next = Usa un modello che accetta un PIN
refused-no-pin-protocol = La chiave scambia il PIN in un modo che questa postazione non conosce
    .next = Usa un altro modello
refused-no-es256 = Alla chiave manca la firma usata per l’accesso dell’organizzazione
    .next = Usa un altro modello
refused-pin-must-change = Prima va cambiato il PIN della chiave
    .next = Usa un’altra chiave, cambia il PIN con il programma del produttore, o reimposta la chiave
refused-set-aside = Questa chiave è stata messa da parte
    .next = Conserva un PIN, un’impronta o una passkey di una sessione precedente. Reimpostala, o usa un’altra chiave
refused-first-key = Questa è la prima chiave di questa persona
    .next = Toglila, e inserisci la chiave che deve essere la seconda
refused-came-with-pin = Questa chiave ha già un PIN
    .next = Qui nessuno lo conosce. Reimposta la chiave, o usane una nuova
refused-prepared-before = Questa chiave è stata preparata per qualcuno
    .next = La sua registrazione dipende da questa chiave. Mettila con la sua lettera, e usa un’altra chiave
refused-at-work-elsewhere = Questa chiave appartiene a un altro slot
    .next = È in preparazione lì. Rimettila al suo posto, e usa qui un’altra chiave
refused-not-in-inventory = Questa chiave non è nell’inventario dell’elenco
    .next = Mettila da parte, e scopri da dove viene. Usa una chiave dell’inventario
refused-another-serial-wanted = L’elenco indica un’altra chiave per questa persona
    .next = Usa la chiave con il numero di serie { $detail }
refused-no-room = La chiave non ha spazio per un’altra passkey
    .next = Usa un’altra chiave, o reimposta questa. Un amministratore può anche cancellare una passkey che non serve più
refused-names-too-long = Il nome e il nome di accesso di questa persona sono troppo lunghi per questa chiave
    .next = Usa un altro modello
refused-profile-wants-synced = Il profilo “{ $profile }” consente solo passkey in un telefono o in uno strumento di gestione delle password
    .next = Un amministratore dei criteri di autenticazione può consentire chiavi di sicurezza in “{ $profile }”
refused-not-on-allow-list = Questo modello non è nell’elenco dei modelli che “{ $profile }” consente
    .next = Usa un modello dell’elenco, o chiedi a un amministratore dei criteri di autenticazione di aggiungere questo a “{ $profile }”
refused-on-block-list = Il profilo “{ $profile }” vieta questo modello
    .next = Usa un altro modello, o chiedi a un amministratore dei criteri di autenticazione di togliere questo dall’elenco di “{ $profile }”
refused-cannot-be-proven = Il profilo “{ $profile }” richiede un modello comprovato, e questo non è nell’elenco dei modelli attendibili
    .next = Usa un altro modello, o chiedi all’amministratore della postazione di aggiornare l’elenco
refused-withdrawn = L’elenco dei modelli attendibili avverte di questo modello: { $detail }
    .next = Usa un altro modello, e conserva questa chiave per un amministratore
refused-desk-model = Questa postazione non consegna questo modello
    .next = Usa un altro modello, o chiedi all’amministratore della postazione di aggiungerlo alle impostazioni
refused-desk-maker = Questa postazione non consegna chiavi di questo produttore
    .next = Usa un altro modello, o chiedi all’amministratore della postazione di cambiare le impostazioni
refused-desk-unproven = Questa postazione consegna solo modelli comprovati, e questo non è nell’elenco dei modelli attendibili
    .next = Usa un altro modello, o chiedi all’amministratore della postazione di aggiornare l’elenco
refused-desk-certification = La certificazione di questo modello è inferiore a quella richiesta qui
    .next = Usa un altro modello, o chiedi all’amministratore della postazione di cambiare le impostazioni
refused-desk-firmware = Il firmware della chiave è precedente alla versione { $detail }, la più vecchia che questa postazione consegna
    .next = Usa una chiave più recente di questo modello
refused-desk-capability = Alla chiave manca una funzione che questa postazione richiede: { $detail }
    .next = Usa un altro modello, o chiedi all’amministratore della postazione di cambiare le impostazioni

## The tenant's authentication strengths

stopped-by-strength = Il livello di autenticazione “{ $strength }” non accetta questo modello
    .next = Usa un modello che accetta, o chiedi a un amministratore dell’accesso condizionale di aggiungere questo a “{ $strength }”
warned-cannot-erase = La chiave non può eliminare una singola passkey
    .next = Se questa sessione viene annullata dopo il tocco della chiave, la chiave va reimpostata, il che elimina tutto il contenuto, o resta alla postazione
strengths-every = Ogni livello di autenticazione accetta questo modello
strengths-not-by = Non accettato da { $strengths }
strengths-not-checked = Non controllato: l’operatore non può leggere i livelli di autenticazione

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = ha almeno { $minimum } cifre
pin-rule-no-run = non è una sequenza, una ripetizione o un disegno sul tastierino, come 123456, 1212 o 147258
pin-rule-not-common = non è un anno, e non è un PIN scelto da molti
pin-rule-fits = non supera 63 cifre
pin-rule-of-key = non è tra quelli che questa chiave rifiuta: ha una sua regola contro i PIN semplici

## A key that is in use

used-key =
    { $passkeys ->
        [one] Contiene una passkey
       *[other] Contiene { $passkeys } passkey
    }
    .next = Chi possiede la chiave sa a che cosa servono
reset-lost =
    { $passkeys ->
        [0] Non contiene passkey
        [one] Una passkey andrà persa
       *[other] { $passkeys } passkey andranno perse
    }
    .next =
    { $passkeys ->
        [0] Andrà perso solo il PIN
        [one] Lì la persona ha bisogno di un altro modo di accedere
       *[other] In ognuno di questi luoghi la persona ha bisogno di un altro modo di accedere
    }
reset-lost-unseen = La postazione non può dire che cosa andrà perso
    .next = Senza il PIN, la chiave non mostra il contenuto. Chiedi alla persona per che cosa la usa
reset-lost-unknown = La chiave non mostra che cosa andrà perso
    .next = Chiedi alla persona per che cosa la usa

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Metti il centro del polpastrello sul sensore
    .next = Premi leggermente, e attendi la prossima frase
sample-good = Bene
    .next = Solleva il dito, poi appoggialo di nuovo
sample-too-high = Un po’ troppo in alto
    .next = Sposta il dito in basso, poi appoggialo di nuovo
sample-too-low = Un po’ troppo in basso
    .next = Sposta il dito in alto, poi appoggialo di nuovo
sample-too-left = Un po’ troppo a sinistra
    .next = Sposta il dito a destra, poi appoggialo di nuovo
sample-too-right = Un po’ troppo a destra
    .next = Sposta il dito a sinistra, poi appoggialo di nuovo
sample-too-fast = Troppo veloce
    .next = Lascia il dito un po’ più a lungo
sample-too-slow = Troppo lento
    .next = Solleva il dito un po’ prima
sample-poor-quality = L’immagine non è nitida
    .next = Asciuga il dito e il sensore, poi appoggialo di nuovo
sample-too-skewed = Il dito è storto
    .next = Tienilo dritto, poi appoggialo di nuovo
sample-too-short = Si vede troppo poco del dito
    .next = Appoggia una parte più ampia del polpastrello sul sensore
sample-merge-failure = Non corrisponde ai tentativi precedenti
    .next = Usa ogni volta lo stesso dito
sample-exists = La chiave conosce già questo dito
    .next = Usa un altro dito
sample-no-activity = La chiave attende il tuo dito
    .next = Metti il centro del polpastrello sul sensore
sample-not-lifted = Solleva il dito tra due tentativi
    .next = Toglilo, poi appoggialo di nuovo
sample-other = Non è bastato
    .next = Appoggia di nuovo il dito
enrol-picture = Immagine: il centro di un polpastrello sul sensore della chiave
enrol-progress = { $good } tentativi riusciti su { $all }

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = I tuoi metodi di accesso sono stati modificati
notice-to = Salve { $name },
notice-done = Operazioni eseguite per te ({ $time }) alla postazione “{ $desk }”:
notice-key-added =
    { $serial ->
        [none] È stata aggiunta una chiave di sicurezza: { $name } ({ $model }).
       *[other] È stata aggiunta una chiave di sicurezza: { $name } ({ $model }, numero di serie { $serial }).
    }
notice-token-added =
    { $model ->
        [none] È stato aggiunto un token hardware che mostra codici: numero di serie { $serial }.
       *[other] È stato aggiunto un token hardware che mostra codici: { $model }, numero di serie { $serial }.
    }
notice-token-perhaps-added = Forse è stato aggiunto un token hardware che mostra codici: numero di serie { $serial }.
notice-own-key-added = Hai registrato personalmente una chiave di sicurezza: { $name }.
notice-own-token-added = Hai aggiunto personalmente un token che mostra codici.
notice-own-token-perhaps-added = Forse è stato aggiunto un token che mostra codici. La sessione è finita prima che fosse certo.
notice-key-removed = È stata rimossa una chiave di sicurezza, che non apre più nulla: { $name }.
notice-sessions-ended = Il tuo account è stato disconnesso ovunque. Possono volerci alcuni minuti.
notice-key-perhaps-added = Forse è stata aggiunta una chiave di sicurezza. La sessione è finita prima che fosse certo.
notice-pass-until = È valido un pass di accesso, con cui qualcuno può accedere a tuo nome. Scadenza: { $time }.
notice-by = Operatore: { $operator }. Numero della sessione: { $session }.
notice-confirmed-by = Conferma di: { $operator }.
notice-not-you =
    { $known ->
        [yes] Se non l’hai voluto tu, avvisa subito questo contatto: { $contact }
       *[no] Se non l’hai voluto tu, chiama subito l’assistenza a un numero che conosci.
    }
notice-asks-nothing = Se l’hai voluto tu, non devi fare nulla. Questo avviso non chiede nulla e non contiene link.

## Whose a key is

whose-serial =
    { $count ->
        [one] Il numero di serie è quello della chiave di questa persona
       *[other] Il numero di serie è quello di una chiave che queste persone usano
    }
    .next = Chiedi di venire a ritirarla, e non darla a nessun altro
whose-only-one = Non c’è un numero di serie da confrontare, e questa postazione conosce una persona con una chiave di questo modello
    .next = Forse è la sua. Anche un’altra postazione può aver consegnato questo modello
whose-several = Non c’è un numero di serie da confrontare, e questa postazione conosce { $count } persone con una chiave di questo modello
    .next = Può essere la chiave di una qualunque di loro, o di altri
whose-nobody = Questa postazione non sa di chi è questa chiave
    .next = Può averla consegnata un’altra postazione
whose-blank = Non ha un PIN: è nuova, o nel frattempo è stata reimpostata
    .next = Così com’è, nessuno la usa per accedere
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] consegnata
        [prepared] preparata
       *[checked] controllata
    } in data { $time }, sessione { $session }{ $key ->
        [none] { "" }
       *[other] , come “{ $key }”
    }

## The steps

step-check-readiness = Verifica che l’account sia pronto
step-issue-pass = Emissione di un pass di accesso
step-recall-pass = Verifica se è stato emesso un pass
step-choose-key = Attesa che una delle chiavi venga toccata
step-read-key = Lettura della chiave
step-judge-key = Verifica che questa chiave sia consentita
step-set-pin = Impostazione del PIN sulla chiave
step-check-pin = Verifica del PIN con la chiave
step-list-fingers = Verifica delle dita che la chiave conosce
step-enrol-finger = Aggiunta di un’impronta alla chiave
step-fetch-options = Richiesta all’organizzazione del tipo di passkey che vuole
step-look-inside = Verifica del contenuto della chiave
step-reset-key = Reimpostazione della chiave
step-make-credential = Creazione della passkey sulla chiave
step-check-attestation = Verifica del produttore della chiave
step-register = Registrazione della passkey nell’organizzazione
step-look-for-method = Verifica se la passkey è stata registrata
step-read-back = Confronto di ciò che è stato registrato
step-self-test = Test della passkey
step-prove-sign-in = Accesso con la chiave, come farà la persona
step-open-own-page = La pagina della persona è aperta. Viene chiusa quando la persona ha finito
step-look-for-own-method = Verifica della registrazione
step-prove-identity = Accesso con un metodo che la persona ha ancora
step-list-methods = Lettura dei metodi di accesso della persona
step-remove-old-method = Rimozione della passkey della vecchia chiave
step-end-sessions = Chiusura delle sessioni della persona
step-revoke-other-pass = Ritiro di un altro pass di accesso
step-send-notice = Invio dell’e-mail che avvisa la persona
step-revoke-pass = Ritiro del pass di accesso
step-remove-fingers = Rimozione dell’impronta dalla chiave
step-erase-credential = Cancellazione della passkey dalla chiave
step-remove-method = Rimozione della registrazione
step-release-key = Chiusura della connessione con la chiave
step-seal-pin = Scelta e sigillatura di un PIN casuale
step-unseal-pin = Lettura del PIN sigillato
step-force-pin-change = Richiesta alla chiave di far cambiare il PIN
step-seal-registration = Sigillatura della registrazione
step-find-prepared = Ricerca della chiave preparata per questa persona
step-find-token = Ricerca del token
step-activate-token = Assegnazione del token alla persona
step-look-for-token = Rilettura dello stato del token
step-take-token-back = Ritiro del token

## Troubles

trouble-no-key = Nessuna chiave inserita
    .next = Inserisci la chiave, poi riprova
trouble-key-not-opened = Non è stato possibile aprire la chiave
    .next = Toglila e inseriscila di nuovo. Se non serve, chiudi gli altri programmi che usano la chiave
trouble-key-removed = La chiave è stata tolta troppo presto
    .next = Inseriscila di nuovo e lasciala finché la postazione non chiede di toglierla
trouble-key-silent = La chiave non risponde
    .next = Toglila, inseriscila di nuovo e riprova
trouble-key-garbage = La postazione non capisce la risposta della chiave
    .next = Toglila e inseriscila di nuovo. Se succede ancora, usa un’altra chiave
trouble-key-busy = Un altro programma usa la chiave
    .next = Chiudi l’altro programma, o togli la chiave e inseriscila di nuovo
trouble-not-protected = La chiave non protegge la passkey come l’organizzazione richiede
    .next = Usa un’altra chiave, se possibile un modello più recente
trouble-not-fido2 = Questo dispositivo non è una chiave di sicurezza FIDO2
    .next = Usa una chiave di sicurezza FIDO2
trouble-pin-wrong =
    { $tries ->
        [unknown] Il PIN è errato
        [one] Il PIN è errato. Resta un tentativo
       *[other] Il PIN è errato. Restano { $tries } tentativi
    }
    .next =
        { $tries ->
            [unknown] Fallo digitare di nuovo alla persona, lentamente
            [one] Continua solo se la persona ne ha la certezza. Un altro PIN errato blocca la chiave
           *[other] Fallo digitare di nuovo alla persona, lentamente
        }
trouble-pin-replug = Tre PIN errati di seguito: per ora la chiave non accetta PIN
    .next = Togli la chiave, inseriscila di nuovo, e fai digitare il PIN alla persona, lentamente
trouble-pin-blocked = La chiave è bloccata dopo troppi PIN errati
    .next = Usa un’altra chiave, o reimposta questa: la reimpostazione elimina tutto il contenuto
trouble-pin-refused = La chiave non accetta questo PIN
    .next = Fai scegliere alla persona un PIN più lungo o meno semplice. Le regole sono dove lo si digita
trouble-pin-must-change = Prima va cambiato il PIN della chiave
    .next = Usa un’altra chiave, cambia il PIN con il programma del produttore, o reimposta questa
trouble-pin-not-set = La chiave non ha un PIN
    .next = Fanne scegliere uno alla persona
trouble-already-registered = Questa chiave è già registrata per questa persona
    .next = Usa un’altra chiave. La persona può accedere con la chiave registrata così com’è
trouble-key-full = La chiave non ha spazio per un’altra passkey
    .next = Usa un’altra chiave, o reimposta questa: la reimpostazione elimina tutto il contenuto
trouble-fingers-full = La chiave non ha spazio per un’altra impronta
    .next = Continua senza aggiungerne altre. Con il suo PIN, `keydesk key fingers` può rimuoverne una
trouble-no-good-sample = La chiave non ha riconosciuto il dito
    .next = Riprova con un dito asciutto e pulito, o con un altro dito. Il PIN funziona sempre
trouble-no-touch = La chiave non è stata toccata in tempo
    .next = Riprova, e tocca il contatto metallico mentre lampeggia
trouble-too-late-to-reset = Una chiave si può reimpostare solo subito dopo l’inserimento
    .next = Toglila, inseriscila di nuovo, e toccala entro dieci secondi
trouble-not-this-key =
    { $serial ->
        [none] Questa è un’altra chiave: { $model }
       *[other] Questa è un’altra chiave: { $model }, n. di serie { $serial }
    }
    .next = Non è stato modificato nulla. Toglila e inserisci la chiave che era qui prima
trouble-cancelled = La chiave ha smesso di attendere
    .next = Riprova
trouble-no-credential = La passkey non è su questa chiave
    .next = Inserisci la chiave di questa sessione e riprova
trouble-key-unsupported = La chiave non può fare ciò che serve
    .next = Usa un’altra chiave, se possibile un modello più recente
trouble-request-too-large = La richiesta è più lunga di quanto accetta questa chiave
    .next = Usa un altro modello
trouble-key-refused = La chiave ha rifiutato
    .next = Riprova. Se succede ancora, usa un’altra chiave
trouble-unreachable = Il servizio dell’organizzazione non è raggiungibile
    .next = Controlla la rete della postazione, poi riprova
trouble-not-trusted = La connessione al servizio dell’organizzazione non è attendibile
    .next = Se qui un proxy legge il traffico, chiedi all’amministratore della postazione di indicarne il certificato in kiosk.toml, sotto network
trouble-answer-lost = La risposta del servizio dell’organizzazione è andata persa
    .next = Riprova. La postazione controlla prima, quindi nulla viene fatto due volte
trouble-busy =
    { $seconds ->
        [one] Il servizio dell’organizzazione è occupato ancora per un secondo
       *[other] Il servizio dell’organizzazione è occupato per { $seconds } secondi
    }
    .next = Attendi fino ad allora, poi riprova
trouble-operator-sign-in = L’accesso dell’operatore è terminato
    .next = L’operatore accede di nuovo, e la sessione continua
trouble-not-permitted = L’operatore non è autorizzato a farlo
    .next =
    { $scope ->
        [unknown] Un amministratore dei ruoli con privilegi può dare all’operatore il ruolo necessario
       *[other]
    { $role ->
        [none] Un amministratore di applicazioni cloud può dare il consenso all’autorizzazione { $scope }
       *[other]
    { $stronger ->
        [none] Un amministratore di applicazioni cloud può dare il consenso all’autorizzazione { $scope }, o un amministratore dei ruoli con privilegi può dare all’operatore il ruolo “{ $role }”
       *[other] Un amministratore di applicazioni cloud può dare il consenso all’autorizzazione { $scope }, o un amministratore dei ruoli con privilegi può dare all’operatore il ruolo “{ $role }”. Un account protetto richiede un operatore con il ruolo “{ $stronger }”
    }
    }
    }
trouble-not-found = Il servizio dell’organizzazione non lo trova
    .next = Riprova tra un minuto. Se ancora non si trova, un amministratore utenti può cercare l’account
trouble-tenant-refused = Il servizio dell’organizzazione ha rifiutato
    .next = Riprova. Se succede ancora, mostra i dettagli a un amministratore
trouble-tenant-garbage = La postazione non capisce la risposta del servizio dell’organizzazione
    .next = Riprova. Se succede ancora, mostra i dettagli a un amministratore
trouble-policy-word = I criteri dell’organizzazione hanno una regola che questa postazione non conosce
    .next = La postazione non tira a indovinare. Mostra i dettagli all’amministratore della postazione
trouble-sign-in-closed = La pagina di accesso è stata chiusa
    .next = Riprova, e lascia aperta la pagina finché non si chiude da sola
trouble-no-browser = La postazione non ha un browser per la pagina di accesso
    .next = Chiedi all’amministratore della postazione di installare Chromium, Chrome o Edge, o di indicarne uno nelle impostazioni
trouble-sign-in-unreachable = La pagina di accesso non è raggiungibile
    .next = Controlla la rete della postazione, poi riprova
trouble-sign-in-refused = L’accesso è stato rifiutato
    .next = Riprova. Se succede ancora, mostra i dettagli a un amministratore
trouble-sign-in-interrupted = La postazione è stata bloccata durante l’accesso
    .next = Riprova
trouble-sign-in-timed-out = L’accesso ha richiesto troppo tempo
    .next = Riprova. La pagina attende la persona per cinque minuti
trouble-sign-in-not-enough = L’accesso dimostra meno di quanto questa postazione chiede
    .next = Le impostazioni della postazione chiedono una prova più forte. Mostralo all’amministratore della postazione
refused-by-policy = La chiave è stata accettata, ma una regola di accesso condizionale ha rifiutato l’accesso da qui
    .next = Un lettore di sicurezza può vedere nel log di accesso quale regola era, e un amministratore dell’accesso condizionale può cambiarla. Il motivo non è la chiave
refused-device = La chiave è stata accettata, ma l’organizzazione non fa accedere nessuno dal computer di questa postazione
    .next = La regola chiede un dispositivo gestito. Un amministratore dell’accesso condizionale può escluderne l’applicazione della postazione
refused-not-assigned = La chiave è stata accettata, ma la persona non può usare l’applicazione della postazione
    .next = Un amministratore di applicazioni può assegnare la persona all’applicazione, o disattivare l’obbligo
refused-no-consent = La chiave è stata accettata, ma nessuno ha dato il consenso all’applicazione della postazione
    .next = Un amministratore di applicazioni può dare il consenso per tutti
refused-to-be-confirmed = La chiave è stata accettata, ma la pagina di accesso voleva una conferma
    .next = Riprova, e conferma sulla pagina la tua identità
refused-external-challenge = La chiave è stata accettata, ma l’organizzazione chiede un’altra prova da un altro servizio
    .next = Un amministratore dell’accesso condizionale può esaminarlo. Il motivo non è la chiave
refused-second-factor = La chiave è stata accettata, ma l’organizzazione chiede anche un altro metodo
    .next = Un amministratore dei criteri di autenticazione può vedere se l’MFA per utente è attiva per la persona, e disattivarla
refused-registration = La chiave è stata accettata, ma la pagina voleva che la persona registrasse un altro metodo
    .next = Un amministratore dei criteri di autenticazione può guardare la campagna di registrazione, e un amministratore dell’accesso condizionale le impostazioni predefinite per la sicurezza
trouble-clock-wrong =
    L’orologio di questo computer è sbagliato: { $direction ->
        [slow] è indietro di
       *[fast] è avanti di
    } { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }
    .next = Correggi l’ora di questo computer e attiva l’ora automatica, poi riprova
trouble-another-person = Ha eseguito l’accesso un’altra persona
    .next = Riprova con la chiave di questa sessione
trouble-sign-in-not-fresh = L’accesso è precedente a questa sessione
    .next = Riprova e accedi con la chiave
trouble-operator-too-old = Il tuo accesso precede la richiesta di questa postazione
    .next = Sull’altro dispositivo, apri la pagina in una finestra privata, in modo che chieda chi sei. Poi riprova
trouble-operator-age = L’organizzazione non dice a questa postazione quando hai eseguito l’accesso
    .next = Un amministratore di applicazioni può aggiungere l’attestazione (claim) facoltativa auth_time all’applicazione della postazione, come fa register.sh
trouble-operator-context = Il tuo accesso non ha il contesto di autenticazione { $context }, che questa postazione chiede
    .next = Un amministratore dell’accesso condizionale può vedere se il contesto esiste. È indicato nelle impostazioni della postazione
trouble-sign-in-not-ours = L’accesso non appartiene a questa sessione
    .next = Riprova. Se succede ancora, annulla la sessione e avvisa un amministratore
trouble-sign-in-not-with-key = L’accesso non è avvenuto con la chiave di sicurezza
    .next = Accedi di nuovo e scegli la chiave di sicurezza nella pagina di accesso
trouble-sign-in-another-key = L’accesso è avvenuto con un’altra chiave della persona
    .next = Accedi di nuovo con la chiave di questa sessione
trouble-token-invalid = La prova dell’accesso non è valida
    .next = Controlla l’orologio della postazione e riprova. Se succede ancora, mostra i dettagli a un amministratore
trouble-sign-in-garbage = La postazione non capisce la risposta della pagina di accesso
    .next = Riprova. Se succede ancora, mostra i dettagli a un amministratore
trouble-registration-invalid = La passkey creata dalla chiave non è valida
    .next = Usa un’altra chiave, e mostra i dettagli a un amministratore
trouble-chain = La chiave non può dimostrare chi l’ha prodotta
    .next = Usa un’altra chiave, e conserva questa per un amministratore
trouble-unknown-model = Il modello della chiave non è nell’elenco dei modelli attendibili
    .next = Usa un’altra chiave, o chiedi a un amministratore se questo modello è attendibile
trouble-model-withdrawn = L’elenco dei modelli attendibili avverte del modello di questa chiave
    .next = Usa una chiave di un altro modello, e mostra i dettagli a un amministratore
trouble-not-proven = La chiave non dimostra il suo modello, e l’organizzazione richiede la prova
    .next = Usa una chiave che dimostra il suo modello
trouble-self-attested = La chiave ha firmato per sé stessa, e Microsoft Entra non elenca tali chiavi tra quelle che accetta
    .next = Usa una chiave di un altro modello, dimostrato dal certificato del produttore
trouble-another-model = La chiave ha indicato prima un modello e poi un altro
    .next = Usa un’altra chiave, e conserva questa per un amministratore
trouble-assertion = Il test della passkey non è riuscito
    .next = Usa un’altra chiave, e mostra i dettagli a un amministratore
trouble-read-back = L’organizzazione ha registrato qualcosa di diverso da ciò che questa chiave ha creato
    .next = Annulla la sessione, per annullare anche questa registrazione, e mostra i dettagli a un amministratore
trouble-not-unsealed = Il contenuto sigillato non si apre con la chiave di questa postazione
    .next = Ripristina il file seal-key.txt della postazione dalla sua copia, o prepara di nuovo la chiave
trouble-step-broke = Questo passaggio non è riuscito
    .next = Riprova. La postazione controlla prima, quindi nulla viene fatto due volte

## What a receipt or an ending says

key-primary = { $name }, per ogni giorno
key-spare = { $name }, la riserva
identity-was-photo-id = Controllato un documento con foto
identity-was-known = L’operatore conosce la persona
identity-was-vouched = Un collega ha confermato chi è la persona
identity-was-signed-in = La persona ha eseguito l’accesso con un metodo che ha ancora
identity-was-second-operator = Un secondo operatore ha confermato chi è la persona
received-was-call = La persona ha confermato al telefono di avere la chiave
received-was-video = La persona ha mostrato la chiave in video
received-was-manager = Il responsabile della persona ha confermato che ha la chiave
received-was-code = È stato comunicato il codice del foglio di consegna
attestation-proven = Il certificato del produttore dimostra il modello
attestation-proven-model = Il certificato del produttore dimostra il modello: { $model }
attestation-self = La chiave ha firmato per sé stessa. Il produttore non è dimostrato
attestation-none = La chiave non dice chi l’ha prodotta
sign-in-not-shown = { $name } ha eseguito l’accesso ({ $time }). Non è indicato con che cosa
sign-in-key-named = { $name } ha eseguito l’accesso con una chiave FIDO2 ({ $time })
sign-in-only-a-key = { $name } ha eseguito l’accesso dove è accettata solo una chiave di sicurezza ({ $time })
sign-in-bound = Era questa chiave, perché la persona non ne ha altre
sign-in-bound-used = Era questa chiave, perché il tenant dice che è stata usata
sign-in-not-bound = Era un’altra chiave della persona
sign-in-not-proved = Non dimostrato. La chiave ha risposto a un test di questa postazione
evidence-method = Il token indica una chiave FIDO2
evidence-context = Il token contiene il contesto di autenticazione { $context }
evidence-policy = Il criterio { $policy } vale per la persona, e solo FIDO2 lo soddisfa
evidence-policy-others = Il criterio { $policy } vale per la persona, e lo soddisfano anche altri metodi
evidence-no-policy = Nessun criterio chiede qualcosa a questa persona in questo contesto, quindi non dimostra nulla
evidence-policy-not-read = La postazione non ha potuto leggere quali criteri valgono, quindi il contesto non dimostra nulla
evidence-passkeys =
    { $count ->
        [one] La persona ha una passkey
       *[other] La persona ha { $count } passkey
    }
evidence-token-could-do-more = La postazione non ha conservato token. Quello scartato avrebbe potuto fare più che dimostrare l’accesso, perché le persone accedono all’applicazione degli operatori
evidence-pass-alive = In quel momento era valido un pass di accesso, e la pagina offre il pass prima della chiave
evidence-last-used = Il tenant dice che per l’accesso è stata usata questa chiave, e nessun’altra della persona
evidence-several-last-used = Il tenant dice che in quel momento sono state usate questa chiave e un’altra della persona
evidence-another-last-used = Il tenant dice che in quel momento è stata usata un’altra chiave della persona, e non questa
evidence-none-last-used = Il tenant non ha ancora detto quale chiave è stata usata
evidence-last-use-not-read = La postazione non ha potuto leggere la chiave usata
log-awaited = La postazione cerca questo accesso nei log dell’organizzazione. Termine: { $time }
log-key = Il log contiene questo accesso, con il metodo { $method }
log-key-by-time = Il log contiene un accesso della persona a questa postazione in quel momento, con il metodo { $method }
log-another-method = Il log contiene questo accesso, e non indica una chiave FIDO2
log-earlier = Il log dice solo che bastava un accesso precedente. Ciò non dimostra una chiave
log-not-there = L’accesso non è comparso in tempo nel log
log-not-licensed = Senza Microsoft Entra ID P1 il log non si può leggere
log-not-permitted = Nessun operatore connesso a questa postazione può leggere il log
log-not-read = La postazione non ha potuto leggere il log
log-person-erased = La persona è stata cancellata dal registro prima della lettura del log
audit-seen = Il log di controllo contiene la registrazione
audit-not-there = La registrazione non è comparsa in tempo nel log di controllo
audit-not-read = Il log di controllo non si è potuto leggere
pass-never-issued = Nessuno emesso
pass-revoked = Ritirato
pass-already-gone = Già assente quando la postazione l’ha ritirato
pass-left-until = Ancora valido fino a: { $time }
notified-mail =
    { $own ->
        [0] Per e-mail al responsabile, perché l’organizzazione non ha un indirizzo e-mail della persona
        [one] Per e-mail a un indirizzo della persona{ $manager ->
            [0] { "" }
           *[other] , con copia al responsabile
        }
       *[other] Per e-mail a { $own } indirizzi della persona{ $manager ->
            [0] { "" }
           *[other] , con copia al responsabile
        }
    }
notified-perhaps = Forse per e-mail: la postazione ha iniziato l’invio e non sa se è riuscito
notified-no-address = Non per e-mail: l’organizzazione non ha un indirizzo e-mail della persona
notified-not-sent = Non per e-mail: { $why }
notified-not-by-mail = Non per e-mail
notified-sheet = Dai il foglio al responsabile: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] La chiave { $model } resta alla postazione
       *[other] La chiave { $model } con il numero di serie { $serial } resta alla postazione
    }
    .next = Va reimpostata con il programma del produttore prima di essere riusata
left-pass = Un pass di accesso può essere valido fino a: { $time }
    .next =
        { $known ->
            [yes] Questa postazione lo elimina appena può. Un amministratore dell’autenticazione può farlo prima
           *[no] Un amministratore dell’autenticazione può eliminarlo prima
        }
left-method = Una registrazione di questa sessione può esistere ancora
    .next = Questa postazione la cerca di nuovo e la elimina. Un amministratore dell’autenticazione può trovare questa passkey della persona ed eliminarla: { $id }
left-sessions = Non è stato possibile terminare le sessioni della persona
    .next = Questa postazione riprova. Un amministratore utenti può revocare ora le sessioni della persona in Entra
left-old-key = La vecchia chiave è ancora in giro: { $model }
    .next = Se viene trovata, portala a questa postazione. Non apre nulla dopo la rimozione della sua passkey
left-inert =
    { $serial ->
        [none] La chiave preparata { $model } non è ancora attivata
       *[other] La chiave preparata { $model }, n. di serie { $serial }, non è ancora attivata
    }
    .next = Quando è arrivata, attivala. La registrazione attende fino a: { $time }; dopo, prepara di nuovo la chiave
left-token = Il token hardware { $serial } è di questa persona, o forse lo è
    .next = Se non deve averlo, ritiralo con: keydesk oath unassign { $serial }
left-own-key = La persona può aver registrato da sé un metodo di accesso
    .next = Un amministratore dell’autenticazione può controllarne i metodi di accesso

## After a loss

loss-stolen = La chiave è stata rubata
    .next = O forse l’ha qualcuno: prima di tutto viene rimossa
loss-lost = La chiave è andata persa
    .next = Nessuno sa dove sia
loss-broken = La chiave è rotta
    .next = Non risponde più
loss-blocked = Il PIN è dimenticato o bloccato
    .next = La chiave è qui. Viene reimpostata
method-authenticator = App di autenticazione
method-phone = Telefono
method-windows-hello = Windows Hello
method-one-time-passcode = Passcode monouso
method-password = Password
method-email = Indirizzo e-mail
method-another = Un altro metodo
passkey-no-name = Una passkey senza nome
passkey-no-model = Modello sconosciuto
passkey-added = aggiunta: { $date }
passkey-used = ultimo uso: { $date }
which-key-others = L’organizzazione elenca anche: { $methods }
remove-old-key-stolen = “{ $key }” viene rimossa ora, e tutte le sessioni della persona vengono terminate
    .next = Nessuno può annullarlo. Chiedi ancora una volta se è questa
remove-old-key-lost = “{ $key }” non apre più nulla dopo la rimozione, e tutte le sessioni vengono terminate
    .next = Se la persona è certa che non l’abbia nessuno, si può attendere che la nuova chiave funzioni. Altrimenti, rimuovila ora
remove-old-key-broken = “{ $key }” non apre più nulla dopo la rimozione
    .next = Se la persona è certa che è rotta, si può attendere che la nuova chiave funzioni. Altrimenti, rimuovila ora
remove-old-key-blocked = “{ $key }” viene rimossa quando la chiave è inserita, poi la chiave si può reimpostare
    .next = Chiedi ancora una volta se è questa
removed-by-desk = “{ $key }” è stata rimossa in data { $time }
removed-before = “{ $key }” non esisteva già più in data { $time }
removed-nothing = Nessuna passkey è stata rimossa
sessions-ended = Terminate in data { $time }. Possono volerci alcuni minuti prima che tutti i dispositivi chiedano di accedere
ways-in = { $ways }
ways-in-none = nulla che questa postazione conosca

## A prepared key

received-call = Confermato al telefono
    .next = A un numero che l’organizzazione conosce
received-video = Confermato in video
    .next = La persona ha mostrato la chiave
received-manager = Confermato dal responsabile
    .next = Dice che la persona ha la chiave
received-code = Il codice del foglio di consegna
    .next = Chi lo legge ha il foglio
waiting-key =
    { $serial ->
        [none] { $model }, senza numero di serie
       *[other] { $model }, n. di serie { $serial }
    }
    .next = Preparata: { $prepared }. Attivabile fino a: { $until }
sheet-code = Codice del foglio di consegna
sheet-code-wrong = Questo non è il codice del foglio di consegna
    .next =
        { $count ->
            [0] Il codice non vale più. Conferma in un altro modo
            [one] Si può provare ancora un codice
           *[other] Si possono provare ancora { $count } codici
        }
cannot-activate-nothing = Nessuna chiave preparata per questa persona
    .next = Controlla il nome. Può essere stata preparata a un’altra postazione
cannot-activate-active = Questa chiave funziona già, da: { $time }
    .next = Non c’è nulla da fare
cannot-activate-void = La chiave preparata per questa persona non si può più attivare
    .next = La persona è di nuovo in attesa nel suo elenco: prepara un’altra chiave. La vecchia lettera non vale più
cannot-activate-expired = Il tempo di questa chiave è scaduto: { $time }
    .next = Prepara un’altra chiave per questa persona. La vecchia lettera non vale più
cannot-activate-refused = L’organizzazione rifiuta la registrazione di questa chiave
    .next = Non si può inviare di nuovo: la lettera non vale più, e la persona è di nuovo in attesa nel suo elenco. I criteri possono essere cambiati dopo la preparazione della chiave
token-not-in-inventory = Nessun token dell’organizzazione ha questo numero di serie
    .next = Confrontalo con l’etichetta sul token. Un amministratore importa token nuovi con: keydesk oath import
token-twice = Due token dell’organizzazione hanno questo numero di serie
    .next = Nessuno sa quale sia quello giusto. Prendi un altro token; un amministratore rimuove uno dei due
token-anothers = Questo token è di un’altra persona
    .next = Prendine un altro. Un amministratore può ritirarlo con: keydesk oath unassign
token-theirs = La persona ha già questo token, e funziona
    .next = Non c’è nulla da fare. Oppure prendine un altro
code-not-a-code = Un codice ha sei cifre
    .next = Leggilo di nuovo, con gli zeri iniziali
code-mistyped = Il token non mostra questo codice
    .next = Leggilo di nuovo. Se nel frattempo è cambiato, digita il codice nuovo
code-drifted =
    { $way ->
        [ahead] L’orologio di questo token è avanti di { $minutes } min
       *[behind] L’orologio di questo token è indietro di { $minutes } min
    }
    .next = Entra rifiuterebbe i suoi codici. Prendi un altro token, e restituisci questo al produttore
code-anothers = Questo è il codice di un altro token: { $serial }
    .next = Confronta il numero di serie sul token con quello digitato
trouble-code-refused = Entra non ha accettato il codice
    .next = Può essere digitato male, o di un altro token, o l’orologio del token è sbagliato. Possono essere rifiutati anche i token abilitati da meno di un’ora. Prova con un codice nuovo
code-was-right = Il codice era giusto secondo il file del produttore, ed Entra l’ha accettato
code-was-not-checked = Entra ha accettato il codice. Il file del produttore non era aperto a questa postazione
sign-in-not-tried = Non provato. Entra ha accettato un codice del token
pin-change-forced = La chiave accetta il PIN solo per cambiarlo
pin-change-key-cannot = Non si può chiedere alla chiave di far cambiare il PIN
