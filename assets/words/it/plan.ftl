# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Italian.
# A single sentence takes no full stop.

plan-call = { $call }. Autorizzazione { $scope }, ruolo { $role }
plan-lose =
    { $people ->
        [one] Una persona lo perde
       *[other] { $people } persone lo perdono
    }{ $alone ->
        [0] . Non è l’unico metodo di nessuno
        [one] . A una persona non resta altro
       *[other] . A { $alone } di loro non resta altro
    }
plan-some-lose = Alcune persone possono perderlo. Non si conta a quante poi non resta altro
plan-others-not-for-all = Anche ad alcune delle altre forse non resta altro: un metodo che resta attivo non è per tutti, e questo non si conta
plan-models-stop = Le chiavi dei modelli e tipi non più ammessi smettono di aprire, anche quelle già consegnate
plan-nothing-asks = Poi nulla chiede un secondo fattore: le impostazioni predefinite per la sicurezza sono disattivate e nessun criterio di accesso condizionale è applicato
plan-defaults-begin = I programmi senza autenticazione moderna si fermano e tutti devono registrare un metodo entro 14 giorni
plan-reports-only = Nessuno ne risente: scrive nel log di accesso che cosa avrebbe chiesto
plan-must-be-answered = Qualcuno può restare escluso o entrare troppo facilmente. Per continuare, indicalo: --answer { $name }
plan-shown =
    { $count ->
        [one] Piano { $plan }: una modifica. Non è stato modificato nulla
       *[other] Piano { $plan }: { $count } modifiche. Non è stato modificato nulla
    }
plan-empty = Il tenant è come dice il file. Non c’è nulla da cambiare
plan-stored =
    Questi sono documenti salvati. { $count ->
        [0] Nulla
       *[other] Nulla di ciò
    } si può applicare a partire da essi, e non si sa quante persone riguarda una modifica: per questo serve il tenant (`keydesk tenant plan` senza --from)
plan-counting = Persone del report di registrazione contate: { $people }

plan-not-read = Non è possibile leggere { $name }, quindi non se ne pianifica nulla: { $why }
    .next = Esegui l’accesso con un account che può leggerlo, o togli la sua parte dal file
plan-no-profile = Non esiste un profilo passkey { $name }
    .next = Descrivilo in [passkeys.profiles] del file, o correggi il nome
plan-profiles-not-in-use = Il tenant non ha ancora profili passkey, quindi { $name } non si può impostare
    .next = Attiva i profili nell’interfaccia di amministrazione di Entra, operazione irreversibile, o descrivi solo il profilo "default" senza types
plan-no-strength = Non esiste un livello di autenticazione { $name }
    .next = Descrivilo in [strength] del file, o correggi il nome
plan-several-of-name = Più elementi si chiamano { $name }
    .next = Dai un altro nome a tutti tranne uno nell’interfaccia di amministrazione di Entra
plan-strength-built-in = { $name } è uno dei livelli di Microsoft e non si può modificare
    .next = Scegli un altro nome in [strength] del file
plan-policy-enforced = Il criterio { $name } è applicato e dice altro
    .next = Impostalo su solo report nell’interfaccia di amministrazione di Entra, o scegli un altro nome in [access_policy] del file
plan-defaults-exclude-policies = Le impostazioni predefinite per la sicurezza non si possono attivare mentre è applicato un criterio di accesso condizionale
    .next = Togli security_defaults dal file, o disattiva i criteri nell’interfaccia di amministrazione di Entra

apply-not-planned = Una parte del file non si può pianificare, quindi non si applica nulla
    .next = Correggi il file, o togli quella parte
apply-another-plan = Ora il piano è un altro: { $plan }
    .next = Guardalo con `keydesk tenant plan`, poi indica il suo ID
apply-not-shown = Non si cambia nulla che nessuno abbia visto
    .next = Guarda il piano con `keydesk tenant plan`, poi indica il suo ID con --plan
apply-lock-out = Qualcuno può restare escluso o entrare troppo facilmente: { $names }
    .next = Guarda il piano. Se è voluto, indicalo per nome con --answer
apply-answer = Qualcuno può restare escluso o entrare troppo facilmente. Se è voluto, digita { $name }
apply-question = Apportare queste modifiche? Digita yes

change-done = Fatto e verificato: { $name }
change-not-done = Non fatto: { $name }
change-refused = Modifica non riuscita, o dall’esito incerto: { $name }. Motivo: { $why }
    .next = Guarda un piano nuovo: dice che cosa resta da fare
change-not-so = Il tenant ha accettato { $name }, ma il documento non lo mostra
    .next = Attendi qualche minuto, poi guarda un piano nuovo: dice che cosa resta da fare
change-meanwhile = Non modificato: { $name }. Qualcun altro ha cambiato il documento dopo il piano
    .next = Guarda un piano nuovo, e parla con chi ha fatto la modifica
change-made = Modificato e verificato: { $name }
change-not-made = Non modificato: { $name }
change-in-doubt = Iniziato e non verificato, quindi forse modificato: { $name }

changes-applied = Tutto è come dice il file. Modificato: { $made }. Per annullare: keydesk tenant undo { $run }
changes-stopped = Si è fermato lì. Resta fatto: { $made }. Per annullarlo: keydesk tenant undo { $run }
changes-taken-back = Annullato: { $made }
changes-none = Da qui non è stato modificato nulla
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, applicato, esecuzione { $run }
        [taken-back] { $time }, { $operator }, modifiche annullate, esecuzione { $run }
        [stopped] { $time }, { $operator }, fermato a metà, esecuzione { $run }
       *[other] { $time }, { $operator }, interrotto a metà, esecuzione { $run }
    }

undo-nothing = Non c’è nulla da annullare
    .next = `keydesk tenant changes` elenca che cosa è stato modificato da qui
undo-question = Annullare queste modifiche?
undo-changed-since = Modificato nel frattempo, da altri o da un’esecuzione successiva: { $names }. Non è stato annullato nulla
    .next = Annulla prima l’esecuzione successiva, o parla con chi ha fatto la modifica. Scrivi nel file ciò che deve valere e guarda un piano nuovo

admin-no-application = Le impostazioni non indicano un’applicazione per gli amministratori
    .next = Imposta client_id in [admin] di kiosk.toml. kiosk-config/kiosk.toml dice quali autorizzazioni servono
admin-desks-application = L’applicazione per gli amministratori è quella della postazione: ogni postazione potrebbe modificare il tenant
    .next = Registra un’altra applicazione, e imposta client_id in [admin] di kiosk.toml
