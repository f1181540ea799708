# What `keydesk oath` says, in Italian.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Un errore. Non è stato inviato nulla
       *[other] { $count } errori. Non è stato inviato nulla
    }
oath-file-open = Altri utenti di questo computer possono leggere { $file }, e chi ha un seme ha il token. Togli loro i diritti: chmod 600
oath-folder-open = Altri utenti possono scrivere nella cartella di { $file }. Tienilo in una cartella che solo tu puoi aprire
oath-no-pskc-key = { $file } non contiene una chiave AES
    .next = Scrivici 32, 48 o 64 cifre esadecimali, come indicate dal produttore
oath-unused = Qui queste colonne non dicono nulla: { $columns }
oath-looking = Persone verificate: { $done } di { $all }
oath-sending = Token inviati: { $done } di { $all }
oath-not-sent = Non è stato inviato nulla
oath-stopped = Importa di nuovo lo stesso file: ciò che c’è già resta com’è
oath-shredded = Il file è stato sovrascritto con zeri e rimosso. Un SSD, uno snapshot o un backup può avere ancora i vecchi byte: l’unico modo sicuro è un disco crittografato
oath-shred-it = Tutti i token sono nel tenant. Il file con i semi esiste ancora: tienilo sotto chiave, o distruggilo con --shred
oath-became-new = da inviare
oath-became-stood-already = già presente
oath-became-refused = rifiutato:
oath-became-not-there = non è nel tenant
oath-count-stands =
    { $count ->
        [one] Un token è stato inviato ed è nel tenant
       *[other] { $count } token sono stati inviati e sono nel tenant
    }
oath-count-stood-already =
    { $count ->
        [one] Un token era già nel tenant. Il suo primo codice mostra se ha questo seme
       *[other] { $count } token erano già nel tenant. I loro primi codici mostrano se hanno questi semi
    }
oath-count-new =
    { $count ->
        [one] Un token da inviare
       *[other] { $count } token da inviare
    }
oath-count-refused =
    { $count ->
        [one] Un token è stato rifiutato
       *[other] { $count } token sono stati rifiutati
    }
oath-count-not-there =
    { $count ->
        [one] Un token non è nel tenant
       *[other] { $count } token non sono nel tenant
    }
oath-count-unknown =
    { $count ->
        [one] Non è noto se un token è nel tenant
       *[other] Non è noto se { $count } token sono nel tenant
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Il file supera { $number } byte
    .next = Dividilo in più file
oath-workbook = Questo è un file di un foglio di calcolo
    .next = Richiedi il file al produttore, e non aprirlo in un foglio di calcolo
oath-not-text = Questo non è testo
    .next = Copia di nuovo il file, o richiedilo al produttore
oath-not-read = Da qui il JSON o XML non si può leggere
    .next = Copia di nuovo il file, o richiedilo al produttore
oath-empty = Non c’è una riga con i nomi delle colonne
    .next = La prima riga è: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = Nel file non ci sono token
    .next = Ogni token ha una riga, un oggetto JSON o un KeyPackage di PSKC
oath-no-column = Nessuna colonna si chiama { $named }
    .next = La prima riga è: upn,serial number,secret key,time interval,manufacturer,model. La colonna upn può mancare
oath-column-twice = Due colonne si chiamano { $named }
    .next = Togline una
oath-quote-not-closed = Qui si apre una virgoletta che non si chiude mai
    .next = Chiudila, o toglila. Una virgoletta dentro un testo tra virgolette si scrive due volte
oath-too-many-cells = Questa riga ha { $cells } celle, ma le colonne sono { $number }
    .next = Metti tra virgolette un testo che contiene il separatore
oath-missing = A questo token manca: { $named }
    .next = Richiedi il file al produttore, o completalo
oath-not-a-login = upn non è un nome di accesso
    .next = Scrivilo intero e da solo, come name@contoso.com, o lascialo vuoto
oath-formula = Un foglio di calcolo prenderebbe “{ $named }” per una formula
    .next = Inizialo con un carattere diverso da = + - @
oath-too-long = Troppo lungo: { $named }
    .next = Al massimo { $number } caratteri
oath-shortened = Un foglio di calcolo ha abbreviato il numero di serie, e le ultime cifre sono perse
    .next = Richiedi il file al produttore, e non aprirlo in un foglio di calcolo
oath-lost-zeros = Altri token di questo modello hanno numeri di serie di { $number } cifre: un foglio di calcolo ha tolto gli zeri iniziali di questo
    .next = Richiedi il file al produttore. Se il numero è così sul token, scrivilo come ="123"
oath-not-a-serial = Il numero di serie contiene altro oltre a lettere, cifre, - _ e /, o è un numero JSON
    .next = Scrivilo com’è sul token, in JSON tra virgolette
oath-seed-character = Il carattere { $number } della chiave segreta è “{ $named }”, che non è ammesso
    .next = Base32 ha le lettere e da 2 a 7, e non 1, 8, 9 o 0. Richiedi il file al produttore; se i semi sono esadecimali, usa keydesk oath import --hex
oath-seed-shortened = Un foglio di calcolo ha preso la chiave segreta per un numero e l’ha abbreviata
    .next = Richiedi il file al produttore, e non aprirlo in un foglio di calcolo
oath-seed-length = Nessuna chiave segreta ha { $number } caratteri: ne mancano, o sono troppi
    .next = Richiedi il file al produttore
oath-not-an-interval = L’intervallo di tempo non è né 30 né 60
    .next = Entra non accetta altri token
oath-not-a-hash = La funzione hash non è né SHA-1 né SHA-256
    .next = Entra non accetta altri token
oath-document-type = L’XML ha un tipo di documento, che un file di token non richiede
    .next = Non viene aperto. Richiedi il file al produttore
oath-not-totp = Questo non è un token TOTP a sei cifre
    .next = Entra non accetta altri token
oath-sealed = La chiave segreta è crittografata
    .next = Usa --pskc-key-file con la chiave indicata dal produttore
oath-other-cipher = Il file è crittografato in un modo che qui non si legge
    .next = Chiedi al produttore un file con una chiave AES precondivisa, o un CSV
oath-no-mac = Nulla nel file può dire se la chiave è quella giusta
    .next = Chiedi al produttore un file con un ValueMAC (RFC 6030), o un CSV
oath-wrong-key = La chiave non apre questa chiave segreta
    .next = Confronta la chiave con quella indicata dal produttore. Se è giusta, il file è stato modificato
oath-serial-twice = La riga { $number } ha già il numero di serie { $named }
    .next = Un token è di una sola persona: i caricamenti alla vecchia maniera ne consentivano più d’uno, e poi nessuno sa dire di chi era il codice
oath-seed-twice = La riga { $number } ha la stessa chiave segreta con un altro numero di serie
    .next = Richiedi il file al produttore
oath-not-found = Nel tenant nessuno accede o riceve e-mail come { $named }
    .next = Correggi il nome. In un file può essere vuoto
oath-several = Più persone del tenant hanno l’indirizzo e-mail { $named }
    .next = Scrivi invece il nome di accesso
oath-guest = { $named } è un guest, ed Entra non dà token hardware ai guest
    .next = Lascia vuoto il nome in un file, e dai a questa persona un altro metodo
oath-another-stands = Il tenant ha un altro token con il numero di serie { $named }
    .next = Confronta produttore, modello, intervallo e hash con quello presente. Eliminalo nel tenant, o togli questa riga
oath-legacy-stands = La persona ha il token { $named } da un caricamento alla vecchia maniera
    .next = Eliminalo nel portale di Entra in Autenticazione a più fattori, Token OATH, poi importalo
oath-others-token = Qualcun altro ha il token { $named }
    .next = Prima ritiralo, o lascia vuoto il nome

# One token.
oath-stock = { $model }: assegnabili { $available } di { $all }
oath-no-stock = Il tenant non ha token hardware. Ciò che è stato caricato nel portale alla vecchia maniera non è elencato
oath-assigned = Il token è assegnato alla persona. Funziona dopo l’attivazione
oath-activated = Il token è attivato
oath-deactivated = Il token non è più attivo. La persona l’ha ancora
oath-unassigned = Il token è ritirato, e si può assegnare ad altri
oath-removed = Il token è rimosso dal tenant
oath-state-available = assegnabile
oath-state-assigned = assegnato, non attivato
oath-state-activated = attivato
oath-state-failed = assegnato, attivazione non riuscita
oath-state-other = in uno stato che questa versione non conosce
oath-which-code = Le sei cifre che il token mostra
oath-way-passkey = Chiave di sicurezza o passkey
oath-lost = { $person } non ha più il token, e chi lo trova non può usarlo per accedere
oath-lost-ways-in = { $person } può ancora accedere con: { $ways }
oath-lost-no-way-in = { $person } non ha altro per accedere: servono una chiave di sicurezza, un altro token o un pass di accesso temporaneo
oath-lost-sessions = Le sessioni aperte con il token continuano: terminale nel portale di Entra, nella pagina della persona, con “Revoca sessioni”
oath-lost-log = Guarda nel log di accesso se è stato usato dopo la perdita
oath-lost-remove = Conta come assegnabile. Se non si ritrova: keydesk oath remove { $serial }
oath-file-faulty = Il file { $file } ha errori
    .next = keydesk oath import --dry-run li elenca
oath-no-token = Il tenant non ha un token con il numero di serie { $serial }
    .next = Confronta il numero con il token, o importa prima il token. Ciò che è stato caricato alla vecchia maniera qui non si trova: eliminalo nel portale di Entra in Autenticazione a più fattori, Token OATH
oath-several-tokens = Il tenant ha più token con il numero di serie { $serial }
    .next = Elimina nel portale di Entra quelli che nessuno usa
oath-too-many = La persona ha cinque token e app di autenticazione, ed Entra non ne consente altri
    .next = Prima rimuovine uno di questa persona
oath-taken = { $named } ha il token { $serial }
    .next = Prima ritiralo: keydesk oath unassign { $serial }
oath-not-taken = Nessuno ha il token { $serial }
    .next = Assegnalo con keydesk oath assign { $serial } --to UPN, o rimuovilo con keydesk oath remove { $serial }
oath-not-active = Il token { $serial } non è attivo
    .next = Attivalo con keydesk oath activate { $serial }, o ritiralo con keydesk oath unassign { $serial }
oath-not-so = Il tenant ha accettato la modifica, ma non la mostra ancora
    .next = Guarda con keydesk oath list tra qualche minuto, e ripeti il comando se non è cambiato nulla
oath-too-fast = Entra attiva al massimo 200 token in cinque minuti
    .next = { $minutes ->
        [one] Digita il prossimo codice tra un minuto
       *[other] Digita il prossimo codice tra { $minutes } minuti
    }
oath-code-refused = Entra rifiuta il codice e non dice perché. Può essere digitato male, troppo vecchio, o di un altro token; l’orologio del token può essere sbagliato; o il metodo non è ancora attivo per questa persona, il che richiede fino a un’ora
    .next = Digita il prossimo codice. Con --file e il file del produttore si può dire il motivo
oath-not-in-file = Il file non ha un token con il numero di serie { $serial }
    .next = Usa il file con cui è stato importato, o ometti --file
oath-code-ahead =
    { $minutes ->
        [one] L’orologio del token è avanti di un minuto, più di quanto Entra accetti
       *[other] L’orologio del token è avanti di { $minutes } minuti, più di quanto Entra accetti
    }
    .next = Dai alla persona un altro token. Forse il produttore può regolare questo
oath-code-behind =
    { $minutes ->
        [one] Il codice è di un minuto fa, o l’orologio del token è indietro di altrettanto
       *[other] Il codice è di { $minutes } minuti fa, o l’orologio del token è indietro di altrettanto
    }
    .next = Digita il codice che mostra ora. Se anche questo viene rifiutato, dai alla persona un altro token
oath-code-of-another = Questo è il codice del token { $named }
    .next = Confronta il numero di serie sul token
oath-code-mistyped = Nessun token del file mostra questo codice
    .next = Digita il prossimo codice
oath-no-code = Un codice ha sei cifre, con gli zeri iniziali
    .next = Digitale tutte e sei

## The page about tokens in the window

survey-tokens = Token
tokens-reads = Lettura dei token in corso
    .lead = Dall’inventario dell’organizzazione
tokens-waits = Serve un momento
    .next = Non viene inviato nulla finché non lo vuoi
tokens-looks =
    { $all ->
        [0] Lettura del file in corso
       *[other] Persone verificate: { $done } di { $all }
    }
    .lead = Non viene inviato nulla
tokens-sends = Token inviati: { $done } di { $all }
    .lead = Lascia accesa la postazione fino all’ultimo
tokens-failed = Operazione non riuscita
    .lead = Ciò che non è stato inviato non è in nessun tenant
tokens-stock =
    { $free ->
        [0] Nessun token assegnabile
        [one] Un token assegnabile
       *[other] { $free } token assegnabili
    }
    .lead = Token che sono in Entra e che nessuno ha
tokens-active =
    { $count ->
        [one] Una persona ha un token attivo
       *[other] { $count } token sono attivi
    }
    .next = Chi ne ha uno lo usa per accedere. Un token caricato nel portale alla vecchia maniera non è contato
tokens-waiting =
    { $count ->
        [0] Nessun token attende il primo codice
        [one] Un token attende il primo codice
       *[other] { $count } token attendono il primo codice
    }
    .next = Un token si attiva in una sessione di questa postazione
tokens-drop = Per importare token, trascina il file del produttore in questa finestra
    .next = Prima viene letto, e ogni errore è indicato con la sua riga
tokens-faults =
    { $count ->
        [one] Un errore in { $file }. Non è stato inviato nulla
       *[other] { $count } errori in { $file }. Non è stato inviato nulla
    }
    .lead = Correggi il file, e trascinalo di nuovo qui
tokens-line = Riga { $line }: { $what }
tokens-ready =
    { $count ->
        [0] L’organizzazione ha già tutti i token di { $file }
        [one] Un token di { $file } si può inviare
       *[other] { $count } token di { $file } si possono inviare
    }
    .lead = Non è stato ancora inviato nulla
tokens-standing =
    { $count ->
        [0] Nessuno di questi è nell’organizzazione
        [one] Un token del file è già nell’organizzazione
       *[other] { $count } token del file sono già nell’organizzazione
    }
    .next = Ciò che c’è già resta com’è. Per i token hardware Entra richiede una licenza P1 o P2
tokens-file-open = Altri utenti di questo computer possono leggere il file
    .next = Chi ha un seme ha il token. Togli loro i diritti, o sposta il file dove solo tu puoi leggere
tokens-folder-open = Altri utenti possono modificare la cartella del file
    .next = Tieni il file in una cartella che solo tu puoi aprire
tokens-send = Invia i token
tokens-done =
    { $count ->
        [0] Nessun token del file è nell’organizzazione
        [one] Un token del file è nell’organizzazione
       *[other] { $count } token del file sono nell’organizzazione
    }
    .lead = In base alla rilettura dall’organizzazione
tokens-missing =
    { $count ->
        [one] Un token non è nell’organizzazione, o non si sa
       *[other] { $count } token non sono nell’organizzazione, o non si sa
    }
    .next = Trascina qui il file ancora una volta: ciò che c’è già non viene inviato di nuovo
tokens-shred = Distruggi il file
tokens-shred-it = Il file con i semi esiste ancora
    .next = Tienilo sotto chiave, o distruggilo. Un SSD, uno snapshot o un backup può conservare i vecchi byte
tokens-shredded = Il file è stato sovrascritto con zeri e rimosso
    .next = Un SSD, uno snapshot o un backup può avere ancora i vecchi byte: l’unico modo sicuro è un disco crittografato
tokens-not-shredded = Impossibile distruggere il file: { $why }
    .next = Rimuovilo tu
tokens-file = Impossibile leggere { $file }: { $why }
    .next = Trascinalo di nuovo qui quando puoi leggerlo
tokens-ledger = Impossibile scrivere nel registro: { $why }
    .next = Guarda ancora una volta i token prima di importare di nuovo
