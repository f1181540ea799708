# What the commands say, in Italian. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Il sistema non fornisce thread: { $why }
    .next = Chiudi altri programmi, poi riprova
cli-desk-broke = Errore della postazione: { $why }
    .next = Riavviala: la sessione continua. Se succede ancora, mostralo all’assistenza
cli-yes-or-no = { $question } Digita yes
cli-nobody-to-ask = Non c’è un terminale a cui fare una domanda
    .next = Usa --yes se ne hai la certezza
cli-nothing-changed = Non è stato modificato nulla
    .next = Per continuare, digita yes
cli-unreadable = Impossibile leggere { $file }: { $why }
    .next = Controlla il percorso e le autorizzazioni
cli-unwritable = Impossibile scrivere { $file }: { $why }
    .next = Controlla il percorso e le autorizzazioni
cli-no-certificate = { $file } non contiene certificati
    .next = Indica un file con certificati in PEM o DER

## keydesk open, keydesk practice

open-certificate = Le impostazioni indicano un certificato, con cui nessun operatore accede: Entra allora non controlla nessun ruolo, e nessun registro dice chi ha servito la persona
    .next = Imposta sign_in = "browser" o "device-code" in [operator]. Un certificato serve per `keydesk config check` e i report
open-tokens = { $file } non si può usare come file di token. Errori presenti: { $count }
    .next = Per vederli: keydesk oath import --dry-run { $file }
open-no-face = Non c’è né uno schermo né un terminale per una postazione
    .next = Avviala in un terminale, o imposta DISPLAY o WAYLAND_DISPLAY
open-no-window = La finestra non si può aprire: { $why }
    .next = Rimuovi DISPLAY e WAYLAND_DISPLAY per procedere in un terminale; `keydesk practice --auto` non richiede né finestra né terminale
practice-no-room = Non c’è spazio per un mondo di prova: { $why }
    .next = Libera spazio su disco, o indica una cartella con --world
practice-no-chromium = Non c’è Chromium con cui la persona possa accedere: { $why }
practice-json-alone = --json non si può usare da solo
    .next = Usalo con --auto, --serve o --people
practice-no-world = Il mondo di prova { $folder } non si può aprire: { $why }
    .next = Ripristina il file da una copia; o sposta la cartella, e practice vi crea un mondo nuovo
practice-no-folder = Il mondo di prova { $folder } non si può aprire: { $why }
    .next = Indica una cartella in cui questo account può scrivere
practice-world-in-use = Il mondo di prova { $folder } è usato dal processo { $process }, iniziato in data { $time }: { $command }
    .next = Prima termina quello, o indica un’altra cartella
practice-world-in-use-by-another = Il mondo di prova { $folder } è usato da un altro processo
    .next = Prima termina quello, o indica un’altra cartella
practice-no-operator = Nessuno nel tenant di prova ha il nome di accesso { $name }
    .next = Gli operatori sono { $operators }; --people elenca tutti
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = nessun ostacolo
practice-shows-apostrophe = nessun ostacolo; il nome di accesso ha un apostrofo
practice-shows-namesake = due persone hanno questo nome
practice-shows-guest = un guest: Entra rifiuta chiavi per i guest
practice-shows-disabled = l’account è disattivato
practice-shows-excluded = in un gruppo che non può usare passkey
practice-shows-protected = un amministratore globale: serve un operatore con il ruolo con privilegi; può confermare come secondo operatore
practice-shows-protected-by-group = in un gruppo che protegge: serve un operatore con il ruolo con privilegi
practice-shows-custom-role = ha un ruolo personalizzato: la postazione lo dice, ed Entra decide
practice-shows-nine-keys = ha già nove passkey
practice-shows-thirty-keys = ha già trenta passkey
practice-shows-live-pass = ha un pass valido emesso da altri
practice-shows-synced = l’account viene dalla directory dell’azienda; nell’unità amministrativa dei magazzini
practice-shows-long-name = un nome di 200 lettere
practice-shows-arabic = un nome in lettere arabe, da destra a sinistra
practice-shows-hebrew = un nome in lettere ebraiche, da destra a sinistra
practice-shows-chinese = un nome in caratteri cinesi
practice-shows-cyrillic = un nome in lettere cirilliche
practice-shows-combining-marks = un nome i cui accenti sono caratteri a sé
practice-shows-emoji = un nome con un’emoji
practice-shows-operator = operatore: Amministratore dell’autenticazione, Lettore globale
practice-shows-privileged-operator = operatore: Amministratore dell’autenticazione con privilegi, Lettore globale
practice-shows-operator-without-reader = operatore: Amministratore dell’autenticazione, ma non Lettore globale
practice-shows-operator-who-reads-only = operatore: Lettore globale, e nessun ruolo per registrare chiavi
practice-shows-operator-without-role = operatore senza ruolo
practice-shows-operator-of-a-unit = operatore: Amministratore dell’autenticazione dei soli magazzini, Lettore globale
model-no-list = Non c’è un elenco in cui cercare un modello per nome
    .next = Usa --metadata PATH, o indica un file JSON con authenticatorGetInfo del modello
model-unknown = Nessun modello si chiama { $model }
    .next = I nomi più vicini: { $nearest }
model-not-one = Più modelli si chiamano { $model }
    .next = Indicane uno con il suo AAGUID: { $models }
model-not-playable = Nessuna chiave di prova può essere del modello { $model }: { $why }
    .next = Indica un altro modello
practice-pin = La chiave di prova è già stata usata. Il suo PIN è { $pin }
practice-no-scope = La postazione non ha un’autorizzazione di nome { $scope }
    .next = Scegli tra { $scopes }
practice-unknown-scope = Il tenant di prova non ha un’autorizzazione di nome { $scope }
    .next = Usa un’autorizzazione di Microsoft Graph che il tenant di prova conosce
practice-served = Il tenant di prova { $tenant } è disponibile su https://{ $address }
practice-served-app = La sua applicazione è { $client }; le persone dimostrano l’accesso in { $proof }
practice-served-operators = Operatori: { $operators }. Password: { $password }
practice-served-until = Termina quando questo input si chiude, o con Ctrl+C
practice-no-longer-served = Il tenant di prova non è più disponibile
cli-self-registered = La persona ha registrato una chiave
cli-token-programmed = La persona ha aggiunto un token
practice-stopped = La postazione si è fermata: { $sentence }
practice-costs = { $ctap } comandi CTAP, { $touches } tocchi, { $graph } chiamate a Graph ({ $methods } sui metodi di autenticazione), { $ms } ms
receipt-of = Ricevuta { $ceremony }
receipt-person = Persona
receipt-self-test = Autotest
receipt-self-test-passed = superato, contatore di firme { $count }
receipt-method = Metodo
receipt-left = Resta
receipt-written = La ricevuta è in { $file }
receipt-signature = Data e firma: { $name }

## keydesk ledger

ledger-which = Nessun registro indicato
    .next = Usa --ledger FILE, o imposta KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } fatti
ledger-no-person = nessuna persona
ledger-open = aperta
ledger-waiting = in attesa
ledger-closed = chiusa
ledger-awaits-log = chiusa, attende il log
ledger-awaits-letter = chiusa, la sua lettera non è stampata
ledger-unreadable = illeggibile
ledger-unreadable-fact = illeggibile: { $why }
ledger-second-key = La seconda chiave di questa persona: sessione { $ceremony }
ledger-no-ceremony = Il registro non ha una sessione { $id }
    .next = `keydesk ledger list` le mostra
ledger-several = Più di una sessione inizia con { $id }
    .next = Indica più caratteri dell’ID
ledger-no-receipt = La sessione { $id } non ha una ricevuta
    .next = L’ha solo una sessione finita bene; `keydesk ledger list` mostra come è finita ciascuna
ledger-fact-unreadable = Il fatto { $number } della sessione non si può leggere, quindi non se ne ricava nulla: { $why }
    .next = `keydesk ledger verify` dice se è stato modificato
ledger-nothing-to-tell = Nella sessione { $id } non è stato fatto nulla da comunicare alla persona
    .next = `keydesk ledger show` ne mostra i fatti
ledger-whole = Il registro è integro: { $facts } fatti, testa { $head }
ledger-signed =
    { $ceremonies ->
        [one] Una sessione, firmata con la chiave della postazione { $key }
       *[other] { $ceremonies } sessioni, firmate con la chiave della postazione { $key }
    }
ledger-agrees = È il registro la cui testa è stata conservata: i suoi primi { $facts } fatti sono gli stessi
ledger-witnessed = Il testimone { $witness } ha visto quella testa: { $time }
ledger-collected = Voci presso { $url }: { $entries }
ledger-collector-otlp = Solo --format otlp va a un collector
    .next = Indica --format otlp, o togli --to
ledger-collector-refused = Il collector { $url } non ha accettato le voci: { $why }
    .next = Inviale di nuovo quando le accetta: ogni voce ha il suo numero
ledger-nothing-so-old = Nessuna sessione così vecchia ha ancora dati personali
ledger-parts-expired =
    { $parts ->
        [one] Una parte cancellata
       *[other] { $parts } parti cancellate
    }, { $ceremonies ->
        [one] di una sessione finita prima
       *[other] di { $ceremonies } sessioni finite prima
    }. La catena è integra
ledger-no-debts = Non resta nulla da fare
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = In sospeso { $id }: risolto
ledger-nothing-of-person = Il registro non contiene nulla su questa persona
ledger-person-is-erased =
    { $parts ->
        [one] Una parte cancellata
       *[other] { $parts } parti cancellate
    }, { $ceremonies ->
        [one] di una sessione su questa persona
       *[other] di { $ceremonies } sessioni su questa persona
    }. La catena è integra

## Printing

print-begins = Stampa su { $queue }
print-done = { $queue } l’ha stampato, dice CUPS
print-no-cups = CUPS non risponde su { $socket }
    .next = Installa il pacchetto cups e avvialo; non è stato stampato nulla
print-no-queue = Non esiste una stampante { $queue }
    .next = `lpstat -e` elenca le stampanti
print-refused = { $queue } non lo accetta: { $why }
    .next = `lpstat -p { $queue } -l` ne mostra lo stato; `cupsaccept { $queue }` le fa accettare di nuovo documenti
print-not =
    { $pages ->
        [0] { $queue } non l’ha stampato: { $why }
        [one] { $queue } ha stampato una pagina, e non il resto: { $why }
       *[other] { $queue } ha stampato { $pages } pagine, e non il resto: { $why }
    }
    .next = Non è più nella coda. Sistema la stampante, poi stampalo di nuovo
print-in-doubt = Non si può sapere se { $queue } l’ha stampato
    .next = Guarda la stampante e la sua coda prima di stamparlo di nuovo
print-no-reason = la stampante non dà un motivo
print-reason =
    { $reason ->
        [media-empty] manca la carta
        [media-needed] serve carta
        [media-jam] la carta è inceppata
        [offline] è offline
        [paused] è in pausa
        [printer-stopped] è ferma
        [door-open] uno sportello è aperto
        [cover-open] un coperchio è aperto
        [toner-empty] manca il toner
        [marker-supply-empty] mancano toner o inchiostro
        [job-hold-until-specified] il lavoro è trattenuto
        [resources-are-not-ready] non risponde
       *[other] { $reason }
    }

## keydesk key

key-none = Nessuna chiave di sicurezza collegata
    .next = Collegane una, poi riprova
key-cannot-be-read = non si può leggere: { $why }
key-no-passkey = Non ci sono passkey sulla chiave
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } ha già un PIN
    .next = `keydesk key change-pin` lo cambia
key-has-no-pin = { $key } non ha ancora un PIN
    .next = `keydesk key set-pin` ne imposta uno
key-pin-of = PIN di { $key }
key-new-pin-for = Nuovo PIN per { $key }
key-old-pin-of = Vecchio PIN di { $key }
key-new-pin = Nuovo PIN
key-pin-again = Di nuovo lo stesso
key-pin-is-set = { $key } ha il suo PIN
key-pin-is = Il PIN, mostrato una sola volta:
key-pin-is-changed = { $key } ha un nuovo PIN
key-pin-differs = I due PIN non erano uguali
    .next = Non è stato modificato nulla. Riprova
key-pin-breaks-rule = Questo PIN non va bene
    .next = Un buon PIN { $rule }
key-no-terminal = Non c’è un terminale in cui digitare un PIN
    .next = Usa --pin-stdin per passarlo
key-no-pin-came = Nessun PIN indicato
    .next = Digitalo, o passalo nell’input standard, un PIN per riga
key-will-be-reset = Ogni passkey che contiene andrà persa, e il PIN. Poi non si potrà usare per accedere da nessuna parte
key-reset-sure = Reimpostare questa chiave?
key-take-out = Togli la chiave
key-insert-again = Inseriscila di nuovo
key-touch-now = Toccala ora
key-is-reset = { $key } è come nuova
key-taken-out-again = La chiave è stata tolta di nuovo
    .next = Ricomincia, e lasciala inserita finché non è reimpostata
key-nothing-happened = Per due minuti non è successo nulla
    .next = Non è stato modificato nulla. Ricomincia quando hai la chiave a portata di mano
key-no-enterprise = { $key } non ha l’attestazione aziendale
    .next = Usa un modello che ce l’ha
key-enterprise-will-be-on = Un’organizzazione che può chiederlo vedrà di quale chiave si tratta. Solo una reimpostazione lo annulla
key-enterprise-sure = Attivare l’attestazione aziendale?
key-enterprise-is-on = Attestazione aziendale attiva: { $key }
key-not-one-passkey = Nessuna passkey, o più di una, inizia con { $id }
    .next = `keydesk key credentials` le elenca
key-will-be-erased = Andrà persa per sempre
key-erase-sure = Cancellare per sempre questa passkey?
key-is-erased = La passkey è cancellata
key-no-sensor = { $key } non ha un sensore di impronte
    .next = Usa un modello che ce l’ha
key-no-finger = Non ci sono impronte sulla chiave
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Appoggia un dito sulla chiave, e sollevalo, finché la chiave non lo conosce. Ctrl-C interrompe
key-finger-is-added = L’impronta è sulla chiave: { $finger }
key-finger-is-named = L’impronta ha il suo nome: { $finger }
key-not-one-finger = Nessuna impronta, o più di una, inizia con { $id }
    .next = `keydesk key fingers list` le elenca
key-finger-sure = Rimuovere per sempre questa impronta?
key-finger-is-removed = L’impronta è rimossa
key-no-such = Non esiste una chiave { $name }
    .next = Scegli tra { $keys }
key-two-such = Più di una chiave corrisponde a { $name }
    .next = Scegli tra { $keys }
key-which = È collegata più di una chiave
    .next = Usa --key SERIAL o PATH. Collegate: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] Un PIN errato la blocca per sempre
       *[other] { $tries } PIN errati la bloccano per sempre
    }
key-shortest-pin = Un PIN ha almeno { $minimum } caratteri
key-extensions = Estensioni: { $extensions }
key-options = Opzioni: { $options }
key-option = { $name } { $on ->
        [yes] sì
       *[no] no
    }
key-enterprise-absent = Attestazione aziendale: assente sulla chiave
key-enterprise-off = Attestazione aziendale: disattivata
key-enterprise-on = Attestazione aziendale: attiva
key-transports = Trasporti: { $transports }

## keydesk config check

config-ready = Questa postazione è pronta
config-not-ready = Non ancora pronta
config-no-file = Indica il file con --config
config-wrong-line = Correggi quella riga; kiosk-config/kiosk.toml spiega ogni impostazione
config-others = Consenti solo a root e all’utente della postazione di modificare questo file e la sua cartella
config-correct = Correggilo in kiosk.toml
config-can-be-used = { $file } si può usare
config-no-browser = Installa Chromium, Chrome o Edge, o indica il programma in kiosk.toml, [operator] browser
config-browser-shut-in = Il browser per l’accesso è isolato
config-browser-no-cage = Il browser per l’accesso può leggere i file di questo utente: manca bubblewrap, o non può creare spazi dei nomi
    .next = Installa il pacchetto bubblewrap, e consenti gli spazi dei nomi utente senza privilegi
config-browser-no-policy = Il browser per l’accesso apre qualsiasi pagina, e ha strumenti di sviluppo e download
    .next = Copia kiosk-config/browser-policy.json nei criteri gestiti del browser, ad esempio /etc/chromium/policies/managed
config-browser-root = La postazione viene eseguita come root, quindi il suo browser come nobody, che non può raggiungere la chiave
    .next = Esegui la postazione con un utente proprio
config-browser-opens = Si apre un browser. Accedi lì
config-sign-in-at = Accedi in { $page } con il codice { $code }
config-signed-in = Accesso eseguito come { $name }
    .next = I criteri del tenant decidono con che cosa accede un operatore. Con un contesto di autenticazione che chiede un livello resistente al phishing, indicato in [operator] authentication_context, la postazione non accetta nulla di più debole
config-signed-in-context = Accesso eseguito come { $name }, nel contesto di autenticazione { $context }
config-signed-in-app = Accesso eseguito come { $name }; Entra non controlla ruoli, quindi nessuna postazione si apre con queste impostazioni
config-one-application = Le persone dimostrano l’accesso nell’applicazione degli operatori, quindi il token scartato dalla postazione avrebbe potuto fare di più
    .next = kiosk-config/app-registration/register.sh crea una seconda applicazione senza autorizzazioni. Indicala in [sign_in] client_id
config-two-applications = Le persone dimostrano l’accesso in un’applicazione a parte

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } non è una registrazione salvata: { $why }
    .next = `keydesk attestation check --help` dice che cosa deve contenere
attestation-list-untrusted = L’elenco non è attendibile: { $why }
    .next = Usa l’elenco firmato di FIDO, o indica un’altra radice con --root
attestation-no-list = L’elenco non si può leggere: { $why }
    .next = Usa il contenuto dell’elenco di FIDO, come JSON
mds-where = Nessuna cartella indicata per l’elenco
    .next = Usa --folder DIR, o imposta KEYDESK_METADATA
mds-none = La postazione non ha ancora un elenco
    .next = `keydesk mds update` lo scarica, e `keydesk mds import FILE` lo prende da un file
mds-issue = Edizione { $number }, acquisita: { $time }
mds-next = Prossima edizione prevista: { $date }
mds-overdue =
    { $days ->
        [one] La prossima era prevista un giorno fa: { $date }
       *[other] La prossima era prevista { $days } giorni fa: { $date }
    }
mds-usable = Qui si possono comprovare { $usable } modelli su { $models }
mds-unusable = Non si può comprovare: { $model } ({ $aaguid }): { $why }
mds-unread = Non si può leggere per intero: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Si possono registrare chiavi per le persone
finding-issues-passes = Con un pass di questa postazione, le persone registrano da sé le chiavi, in { $page }
finding-offers-nothing = In questo cloud una postazione non può né registrare chiavi né emettere pass
    .why = Le persone verrebbero a questa postazione per nulla
    .next = Le persone registrano da sé le chiavi, in { $page }
finding-scopes-granted = Tutte concesse: { $count }
finding-scopes-not-told = Il servizio non dice che cosa può fare un’applicazione. Ciò che solo legge viene provato sotto, pass e chiavi con la prima persona
finding-scope-missing = { $scope } non è concessa
    .next = Un amministratore di applicazioni cloud la concede in { $consent }. Ciò che può fare un certificato lo concede un amministratore dei ruoli con privilegi
finding-people-found = Persone trovate
finding-no-people = Il tenant non ha persone
    .why = Una postazione dà chiavi alle persone del suo tenant
    .next = Controlla l’ID del tenant in kiosk.toml
finding-methods-open = Si possono dare passkey e pass
finding-no-role = L’operatore non ha un ruolo che consenta di configurare chiavi
    .why = Entra rifiuta ogni chiave e ogni pass di questo operatore
    .next = Un amministratore dei ruoli con privilegi può dare all’operatore il ruolo Amministratore dell’autenticazione
finding-role-unknown = L’operatore ha un ruolo personalizzato, o valido per una parte del tenant
    .why = Entra può rifiutare chiavi e pass per alcune persone
    .next = Un amministratore dei ruoli con privilegi può dare all’operatore il ruolo Amministratore dell’autenticazione per tutto il tenant
finding-roles-not-seen = I ruoli personalizzati, e quelli per una parte del tenant, non si vedono
    .why = Per un tale ruolo, Entra può rifiutare una persona a metà di una sessione
    .next = Un amministratore dei ruoli con privilegi può dare all’operatore il ruolo Lettori di directory o Lettore globale
finding-passkeys-off = Le passkey sono disattivate per tutti
    .why = Entra rifiuta ogni registrazione
    .next = Un amministratore dei criteri di autenticazione può abilitare il metodo passkey per chi riceve chiavi
finding-self-service-off = La configurazione self-service delle passkey è disattivata
    .why = Se è disattivata, Entra rifiuta ogni registrazione, anche da una postazione
    .next = Un amministratore dei criteri di autenticazione può consentire la configurazione self-service
finding-context-not-set = Nessun contesto di autenticazione impostato: la ricevuta dice che la persona ha eseguito l’accesso, e con che cosa solo dove lo dice il token
finding-context-only-a-key = Nel contesto { $context } il criterio { $policy } chiede a tutti FIDO2, e null’altro lo soddisfa
finding-context-not-for-all =
    Nel contesto { $context } solo FIDO2 soddisfa il criterio { $policy }, ma { $for_all ->
        [yes] { $exclusions ->
            [one] è esclusa una persona, un gruppo o un ruolo
           *[other] sono esclusi { $exclusions } tra persone, gruppi o ruoli
        }
       *[no] non è per tutti
    }. Per chi ne resta fuori, la ricevuta dice solo che ha eseguito l’accesso
finding-context-takes-others = Nel contesto { $context } anche metodi diversi da FIDO2 soddisfano il criterio { $policy }
    .why = La ricevuta non può dire che era accettata solo una chiave
    .next = Un amministratore dell’accesso condizionale può dare al criterio un livello di autenticazione che solo FIDO2 soddisfa
finding-context-not-in-force = Il criterio { $policy } per il contesto { $context } non è attivo
    .why = Entra allora non chiede nulla, e il contesto non dimostra nulla
    .next = Un amministratore dell’accesso condizionale può attivare il criterio
finding-context-without-policy = Nessun criterio indica il contesto { $context }
    .why = Entra emette comunque il contesto, quindi non dimostra nulla
    .next = Un amministratore dell’accesso condizionale può creare per esso un criterio che solo FIDO2 soddisfa; richiede Microsoft Entra ID P1. Senza P1, togli il contesto da kiosk.toml: la ricevuta dice allora che la persona ha eseguito l’accesso, e con beta = true anche quale chiave è stata usata, dove Entra lo dice
finding-logs-readable = Il log di accesso si può leggere
finding-logs-not-licensed = Senza Microsoft Entra ID P1 il log di accesso non si può leggere. Il registro di ogni sessione lo dice. Quale chiave è stata usata viene chiesto comunque
finding-passes-off = I pass di accesso temporaneo sono disattivati per tutti
    .why = Senza un pass una persona nuova non può accedere prima che la chiave sia registrata
    .next = Un amministratore dei criteri di autenticazione può abilitare il pass di accesso temporaneo per chi riceve chiavi

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Il file supera { $number } byte
    .next = Dividilo in più elenchi
list-workbook = Questo è un file di un foglio di calcolo
    .next = Salvalo come “CSV UTF-8”
list-not-text = Questo non è testo
    .next = Salva l’elenco come “CSV UTF-8”. Un file troncato va copiato di nuovo
list-empty = Non c’è una riga con i nomi delle colonne
    .next = La prima riga indica le colonne, ad esempio upn;serial;language;address;note
list-no-lines = Dopo i nomi delle colonne non c’è nulla
    .next = Scrivi una riga per ogni persona o chiave
list-no-people-column = Nessuna colonna dice per chi sono le chiavi
    .next = Chiama una delle colonne upn, userPrincipalName, username, login, email o mail
list-no-serial-column = Nessuna colonna ha numeri di serie
    .next = Chiama una delle colonne serial
list-column-twice = Ci sono due colonne per lo stesso dato: { $named }
    .next = Togline una
list-quote-not-closed = Qui si apre una virgoletta che non si chiude mai
    .next = Chiudila, o toglila. Una virgoletta dentro un testo tra virgolette si scrive due volte
list-line-in-cell = Questa cella continua nella riga successiva: { $named }
    .next = Cerca una virgoletta mancante. Solo un indirizzo può avere più righe
list-too-many-cells = Questa riga ha { $cells } celle, ma le colonne sono { $number }
    .next = Metti tra virgolette un testo che contiene il separatore
list-no-login = Questa riga non dice nulla nelle colonne delle persone
    .next = Scrivi il nome di accesso della persona, o togli la riga
list-not-a-login = Questo non è un nome di accesso né un indirizzo e-mail: { $named }
    .next = Scrivilo intero e da solo, come name@contoso.com
list-formula = Un foglio di calcolo prenderebbe questo per una formula: { $named }
    .next = Inizia il testo con un carattere diverso da = + - @
list-shortened = Un foglio di calcolo ha abbreviato questo numero, e le ultime cifre sono perse: { $named }
    .next = Formatta la colonna come testo, e immetti di nuovo il numero di serie
list-not-a-serial = Questo non è un numero di serie: { $named }
    .next = Scrivi solo le sue cifre e lettere
list-not-a-language = Questa non è una lingua: { $named }
    .next = Scrivi il suo codice, come de o de-AT
list-not-a-day = Questa non è una data: { $named }
    .next = Scrivila come 2027-01-31
list-too-long = Troppo lungo: { $named }
    .next = Al massimo: { $number }
list-differs-from = Questa persona è già nella riga { $number }, con altri dati accanto
    .next = Lascia una sola delle due righe
list-serial-twice = La riga { $number } ha già la chiave con il numero di serie { $named }
    .next = Ogni persona ha bisogno di una chiave propria
list-not-in-inventory = L’inventario non ha una chiave con il numero di serie { $named }
    .next = Correggi il numero, o aggiungi la chiave all’inventario
list-not-found = Nel tenant nessuno accede o riceve e-mail come { $named }
    .next = Correggi il nome, o togli la riga
list-several = Più persone del tenant hanno l’indirizzo e-mail { $named }
    .next = Scrivi invece il nome di accesso
list-same-person = Questo è un altro nome della persona nella riga { $number }
    .next = Lascia una sola delle due righe

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Un errore. Non è stato conservato nulla
       *[other] { $count } errori. Non è stato conservato nulla
    }
prepare-encoding = Il file è stato letto come { $encoding }. Guarda nomi e indirizzi con lettere speciali: se sono sbagliati, salva il file come “CSV UTF-8”
prepare-repeated = Queste righe ripetono una riga precedente, e sono state prese una volta sola: { $lines }
prepare-unused = Queste colonne non sono state usate: { $columns }
prepare-progress = Risposte del tenant ricevute: { $percent }%
prepare-counts =
    { $people ->
        [one] Una persona
       *[other] { $people } persone
    }: pronte { $ready }, da decidere dall’operatore { $doubtful }, bloccate { $stopped }{ $erased ->
        [0] { "" }
       *[other] , cancellate { $erased }
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Via libera
listed-doubtful = Da decidere
listed-stopped = Blocco
prepare-kept = L’elenco è conservato come { $list }. `keydesk prepare status` lo mostra
prepare-not-kept = L’elenco va bene. Non è stato conservato nulla
prepare-no-lists = Nessun elenco conservato
prepare-list = { $list } · { $time } · { $source } · importato da { $operator }
prepare-withdrawn = { "    " }Ritirato da { $operator } in data { $time }: nessuno è più in attesa
prepare-runs-out-all =
    { $count ->
        [one] Una chiave preparata non è attivata
       *[other] { $count } chiavi preparate non sono attivate, in ordine di scadenza
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Quando è arrivata, attivala: keydesk activate { $upn } --by call. Dopo quel momento serve un’altra chiave
prepare-ran-out = Scadenza passata, { $time }: { $name } ({ $upn }), { $key }
    .next = Non si può più attivare, e la sua lettera non vale più. Prepara un’altra chiave
withdraw-before = L’elenco { $list } è già ritirato
    .next = `keydesk prepare status` dice da chi
withdraw-at-work =
    { $count ->
        [one] Una chiave di questo elenco è in lavorazione
       *[other] { $count } chiavi di questo elenco sono in lavorazione
    }
    .next = Prima finiscile: `keydesk prepare run`. Poi ritira l’elenco
withdraw-due =
    { $count ->
        [0] Nell’elenco { $list } nessuno è in attesa
        [one] Nell’elenco { $list } una persona non ha ancora una chiave e non la riceverà
       *[other] Nell’elenco { $list } { $count } persone non hanno ancora una chiave e non la riceveranno
    }
withdraw-key-waits = Resta: la chiave di { $name } ({ $upn }), { $key }. Attivabile fino a: { $time }
withdraw-key-works = Resta: la chiave di { $name } ({ $upn }), { $key }. Funziona
withdraw-question = Ritirare questo elenco? Non si può annullare
withdraw-done = L’elenco { $list } è ritirato
prepare-from-file = da un file
prepare-from-group = gruppo { $group }
prepare-inventory =
    { $count ->
        [one] Si può usare una sola chiave
       *[other] Si possono usare solo { $count } chiavi
    }
prepare-no-group = Nessun gruppo del tenant si chiama { $group }
    .next = Scrivi il nome come lo mostra Entra
prepare-several-groups = { $count } gruppi del tenant si chiamano { $group }
    .next = Rinominane uno, o importa un file
prepare-empty-group = Il gruppo { $group } è vuoto
    .next = Aggiungi persone. Un nuovo membro può comparire dopo alcuni minuti
prepare-no-such-list = Nessun elenco, o più di uno, ha un ID che inizia con { $list }. Gli elenchi ritirati non contano
    .next = `keydesk prepare status` mostra gli elenchi
prepare-not-signed-in = Nessuno ha eseguito l’accesso: { $why }
prepare-slot = Slot { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Nulla da fare
prepare-slot-insert = Inserisci chiave nuova
prepare-slot-working = La postazione lavora sulla chiave
prepare-slot-touch = Tocca la chiave che lampeggia
prepare-slot-take-out = Togli la chiave
prepare-slot-asks = Serve una decisione
prepare-stopped = Fermato: le chiavi in corso si finiscono, e non se ne iniziano altre
prepare-stopped-at = Fermato per un errore: le chiavi in corso si finiscono, e non se ne iniziano altre
prepare-cannot-read = Non è stato possibile leggere le persone dell’elenco
prepare-over = Tutti nell’elenco hanno una chiave o sono stati messi da parte
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = Preparate: { $done }, da fare: { $due }, da parte: { $set-aside }, { $rate } chiavi all’ora, Microsoft ne consente { $most }
practice-prepared = Chiavi preparate: { $prepared } in { $minutes } minuti di tempo di Graph ({ $rate } all’ora), da parte: { $set-aside }; utilizzabili prima dell’arrivo: { $live }
practice-activated = Chiavi attivate una a una: { $count }, e ogni persona può accedere con la sua
practice-not-activated = La chiave di { $name } non consente di accedere

## keydesk activate

activate-works = La chiave funziona
    .next = Non c’è nulla da fare
activate-no-person = L’organizzazione non conosce nessuno con questo nome di accesso
    .next = Controlla come è scritto
activate-no-code = Il codice non si può leggere
activate-second-operator = Un secondo operatore deve confermare che questa persona riceve una chiave
    .next = Attiva la chiave nella finestra: keydesk open
activate-another-session = Un’altra sessione di questa postazione è stata interrotta, e va ripresa prima
    .next = Finiscila: keydesk open
activate-taken-back = La chiave non è attivata
    .next = Non è stato registrato nulla
activate-stopped = La postazione si è fermata: { $sentence }
    .next = Vedi il log
