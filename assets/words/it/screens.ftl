# The sentences of the window and of the walk-through in a terminal, in Italian.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Postazione chiavi
bar-attended = Operatore: { $operator }
bar-contrast = Contrasto
bar-lock = Blocca
bar-sign-out = Disconnetti
bar-hand-over = Passa schermo
bar-larger-text = Testo grande
bar-normal-text = Testo normale
bar-still = Stop animazioni
bar-motion = Animazioni
region-now = Che cosa fare ora
region-ways = Come continuare
region-desk = La postazione
region-steps = Passaggi
region-practice = Esercitazione
step-of = Passo { $number } di { $all }
step-back = Annullamento
step-none = Pronto
step-unattended = Nessun operatore connesso
rail-done = Passo { $number } di { $all }, { $title }, fatto
rail-now = Passo { $number } di { $all }, { $title }, in corso
rail-to-do = Passo { $number } di { $all }, { $title }, da fare
session = Sessione { $name }
locks-soon =
    { $seconds ->
        [0] La postazione si blocca
        [one] La postazione si blocca tra un secondo. Non si perde nulla
       *[other] La postazione si blocca tra { $seconds } secondi. Non si perde nulla
    }
rests-soon =
    { $seconds ->
        [0] La postazione va in pausa
        [one] La postazione va in pausa tra un secondo. Non si perde nulla
       *[other] La postazione va in pausa tra { $seconds } secondi. Non si perde nulla
    }
locks-without-code =
    { $seconds ->
        [0] La postazione si blocca
        [one] Senza il codice postazione, si blocca tra un secondo
       *[other] Senza il codice postazione, si blocca tra { $seconds } secondi
    }
stay-here = Mi serve più tempo
minutes-left =
    { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }
seconds-left =
    { $seconds ->
        [one] un secondo
       *[other] { $seconds } secondi
    }
key-typed = La chiave ha digitato un codice
    .next = Qui non serve ed è stato scartato
cancel-sure = Annullare davvero? La postazione annulla quanto è stato fatto
cancel-yes = Sì, annulla la sessione
cancel-no = Continua la sessione

more-of-list = Mostra altro, pagina { $page } di { $all }
call-operator = Chiama l’operatore

## Two screens

person-window = Keydesk: per la persona
person-wait = Un momento, per favore
    .lead = L’operatore è al lavoro. Questo schermo mostra quando tocca a te
person-wait-do = Qui ora non c’è nulla da fare
    .next = L’operatore di questa postazione ti aiuta
person-rests = Una sessione è stata interrotta
    .lead = Riprenderà da dove era quando un operatore accederà: non si perde nulla
person-rests-do = Chiedi all’operatore di accedere
    .next = La tua sessione aspetta solo questo
beside = { $name } è all’altro schermo
    .lead = L’altro schermo mostra quanto segue
beside-take = Riprendi con il codice postazione
turn-first = Gira questo schermo verso { $name }
    .lead = Quello che segue è per questa persona
turn = Gira questo schermo verso { $name }
    .lead = L’altro schermo non c’è più. Non si è perso nulla
turn-do = Qui continua la persona
    .next = Ciò che è dell’operatore resta nascosto finché non si digita il codice postazione
turn-done = Lo schermo è girato

## The desk code

code-choose = Scegli un codice postazione
    .lead = Serve a riprendere lo schermo dopo una persona. Viene dimenticato quando ti disconnetti
code-repeat = Digita di nuovo lo stesso codice
    .lead = Così hai la certezza di aver digitato ciò che volevi
code-new = Nuovo codice postazione
code-again = Lo stesso codice
code-set = Imposta codice
code-go-repeat = Ripeti il codice
code-without = Senza codice
code-why = Scegli almeno quattro cifre
    .next = Senza codice accedi di nuovo dopo ogni persona
code-refused = Troppe persone indovinerebbero questo codice
    .next = Scegline un altro: niente anni, sequenze o disegni sul tastierino
code-private = Qui digita solo l’operatore
    .next = La persona guarda altrove
code-call = Qui serve l’operatore
    .lead = Chiama l’operatore, che continua con il codice postazione
code-next = La prossima sessione
    .lead = L’operatore la inizia con il codice postazione
code-label = Codice postazione
code-go-on = Continua
code-home = All’inizio
code-back = Torna alla persona
code-wrong = Codice postazione errato
    .next =
    { $tries ->
        [one] Resta un tentativo. Poi l’operatore accede di nuovo
       *[other] Restano { $tries } tentativi. Poi l’operatore accede di nuovo
    }
code-none = L’operatore accede di nuovo
    .next = Non c’è un codice postazione
code-spent = L’operatore accede di nuovo
    .next = Codice postazione errato troppe volte

## The practice bench

bench-token = Il token di prova { $serial } mostra { $code }
bench = Banco di prova
    .next = Qui nulla è reale
bench-served = Tenant di prova
    .next = Ciò che vi accade non è reale. Una chiave inserita lo è
bench-insert-allowed = Inserisci chiave di prova
bench-insert-second = Inserisci la seconda chiave
bench-insert-not-allowed = Inserisci un altro modello
bench-remove = Togli chiave
bench-touch = Tocca la chiave
bench-finger-badly = Appoggia male il dito
bench-add-on-own-page = Aggiungi la chiave nella pagina della persona
bench-program-token = Programma il token nella pagina della persona

## The operator signs in

sign-in = Accedi a questa postazione
    .lead = Un operatore deve accedere prima che si possano dare chiavi
sign-in-locked = Questa postazione è bloccata
    .lead = Ultimo operatore: { $name }. Dopo il prossimo accesso la postazione riprende da dove era
sign-in-not-enough = Mancano autorizzazioni
    .lead = Hai eseguito l’accesso, ma questa app non ha le autorizzazioni seguenti
sign-in-start = Accedi
sign-in-cancel = Interrompi l’accesso
sign-in-browser = Accedi con l’account aziendale
    .next = La pagina di accesso si apre in una sua finestra e non conserva nulla dopo la chiusura
sign-in-device = Accedi con un codice
    .next = La postazione mostra un codice. Digitalo nella pagina di accesso su un altro dispositivo
sign-in-device-warning = Digita il codice solo se sei a questa postazione e lo leggi qui
    .next = Con un codice che qualcuno ti invia o ti dice, quella persona accederebbe a tuo nome. Nascondi il codice a chi passa
sign-in-under-way = Continua nella pagina di accesso
    .next = La postazione attende che tu finisca
sign-in-code = Digita questo codice in { $page }
    .next = La postazione attende che tu finisca
sign-in-left = La postazione attende ancora { $left }. Poi basta premere per ricominciare
sign-in-over = Il tempo è scaduto. Basta premere per ricominciare
sign-in-missing = Manca { $scope }
    .next = { $for } Un amministratore di applicazioni cloud può dare il consenso per questa app. Poi accedi di nuovo

## Home

home = Benvenuti alla postazione chiavi
    .lead = Da qui si esce con una chiave che funziona
home-elsewhere = Benvenuti alla postazione chiavi
    .lead = Questa organizzazione è in un cloud Microsoft in cui la postazione può fare meno
home-start = Inizia una sessione
home-check = Controlla una chiave
home-recover = Chiave perduta
home-whose = Di chi è questa chiave?
home-what = Che cosa succederà
home-line-person = Cerca la persona e controlla chi è
home-line-ready = Controlla che l’account sia pronto per una chiave
home-line-key = Configura la chiave con un PIN che solo la persona conosce
home-line-proof = Dimostra che può accedere con la chiave
home-own = In questo cloud Microsoft, un operatore non può configurare una chiave per un’altra persona
    .next = La postazione emette un pass di accesso, e la persona registra da sé la chiave
home-nothing = In questo cloud Microsoft, questa postazione non può fare nulla
    .next = Non ha pass di accesso. Le persone registrano una chiave con un metodo di accesso che hanno già
home-note = Ci vogliono circa cinque minuti. Se qualcosa va storto, tutto viene annullato
home-today =
    { $well ->
        [0] Oggi nessuna sessione è finita bene
        [one] Oggi una sessione è finita bene
       *[other] Oggi { $well } sessioni sono finite bene
    }
    .next =
        { $back ->
            [0] Non è stato necessario annullare nulla
            [one] Una sessione è stata annullata
           *[other] { $back } sessioni sono state annullate
        }
recent-line = { $time }, sessione { $name }: { $end }
end-onboarded = la chiave funziona
end-self-registered = la persona ha registrato una chiave
end-checked = controllata una chiave
end-recovered = sostituita una chiave perduta
end-found-key = esaminata una chiave trovata da qualcuno
end-prepared = preparata una chiave
end-activated = una chiave preparata funziona
end-token-given = assegnato un token
end-token-programmed = una persona ha programmato un token
end-taken-back = tutto annullato
end-open = non è finita
home-ledger =
    { $debts ->
        [0] Registro: in ordine all’avvio della postazione, { $megabytes } MB, nulla in sospeso
        [one] Registro: in ordine all’avvio della postazione, { $megabytes } MB, una cosa in sospeso
       *[other] Registro: in ordine all’avvio della postazione, { $megabytes } MB, { $debts } cose in sospeso
    }
home-tenant = Ultima risposta di Microsoft Graph: { $time }
home-tenant-silent = Microsoft Graph non raggiungibile: { $time }
home-clock =
    L’orologio di questa postazione differisce da quello di Microsoft di { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }. Regolalo
home-notices = Da seguire
notice-unreadable = La sessione { $name } non si può leggere
    .next = Può aver lasciato un pass di accesso o una chiave. Conserva il registro, e chiedi aiuto con il nome di questa sessione
notice-keys-wait =
    { $count ->
        [one] Una chiave preparata attende l’attivazione
       *[other] { $count } chiavi preparate attendono l’attivazione
    }
    .next = La prima si può attivare fino a: { $time }. `keydesk prepare status` le elenca
notice-logs-awaited =
    { $count ->
        [one] La postazione attende che i log mostrino l’accesso di una sessione
       *[other] La postazione attende che i log mostrino gli accessi di { $count } sessioni
    }
    .next = Lo chiede di nuovo da sola, fino a: { $time }
notice-log-checked = Sessione { $name }: { $log }
    .next = È nel registro della sessione
notice-due = Scadenza: { $time }
list-issue = Elenco dei modelli: edizione { $number }, prossima edizione: { $date }
list-overdue =
    { $days ->
        [one] Elenco dei modelli: edizione { $number }, una più recente era attesa ieri
       *[other] Elenco dei modelli: edizione { $number }, una più recente era attesa { $days } giorni fa
    }
list-missing = Manca ancora l’elenco dei modelli: nessuna chiave si può comprovare

## Who is it

ask-who = Chi è alla postazione?
    .lead = Cerca per nome o nome di accesso
who-field = Nome o nome di accesso
who-search = Cerca
who-stop = Ferma la ricerca
who-searching = Ricerca di “{ $text }”
who-none = Nessuna persona trovata per “{ $text }”
    .next = Controlla come è scritto, o cerca per nome di accesso
who-start = Chiedi alla persona il nome, e digitalo
who-edited = La ricerca parte quando smetti di digitare. Invio cerca subito
who-found =
    { $count ->
        [one] Trovata una persona
       *[other] Trovate { $count } persone
    }
who-choose = Scegli { $name }, { $upn }

## Check identity

ask-identity = Come hai controllato chi è?
    .lead = Assicurati che { $name } sia la persona davanti a te
identity-photo-id = Documento con foto
    .next = Passaporto, carta d’identità o tesserino con foto
identity-known = Conosco questa persona
    .next = Vi siete già incontrati e ne hai la certezza
identity-vouched = Un collega ha confermato chi è
    .next = Il collega ora è qui

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Nessun metodo di accesso oltre alla password
        [one] 1 metodo di accesso oltre alla password
       *[other] { $count } metodi di accesso oltre alla password
    }{ $first ->
        [strongest] . Il più forte viene chiesto per primo{ $chosen ->
            [none] { "" }
           *[other] {" "}(metodo predefinito scelto: { $chosen })
        }
        [chosen] . Chiesto per primo: { $chosen ->
            [none] nessun metodo predefinito scelto
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Il solo pass non registra nulla per questa persona: { $by } non lo accetta
chosen-push = una notifica nell’app
chosen-oath = un codice
chosen-voice = una telefonata
chosen-sms = un SMS
chosen-another = un altro metodo

## After a loss

ask-what-happened = Che cosa è successo alla chiave di { $name }?
    .lead = La risposta decide che cosa si fa prima
ask-first-proof = Come hai controllato chi è?
    .lead = Dopo una perdita servono due prove. Assicurati che { $name } sia la persona davanti a te
ask-second-proof = Una seconda prova che si tratta di { $name }
    .lead = Deve essere di un altro tipo rispetto alla prima
ask-which-key = Quale chiave era?
    .lead = Chiedi a { $name } il nome, il modello e l’ultimo uso
ask-which-key-blocked = Quale chiave è qui?
    .lead = Confronta il modello con la chiave in mano a { $name }
ask-remove-old-key = Rimuovere questa passkey di { $name }?
    .lead = Guarda bene: una passkey rimossa non torna più
ask-not-the-old-key = Questa chiave non è quella indicata
    .lead = { $key } non è del modello di questa passkey di { $name }
which-key-choose = Era { $key }

name-key = Dai un nome
ask-name-key = Come si chiama la chiave?
    .lead = { $name } vede questo nome tra i metodi di accesso
name-key-field = Nome, al massimo 30 caratteri
name-key-own = Vuoto: il modello e il numero di questa sessione. Un nome che { $name } ha già riceve un numero
name-key-automatic = modello e numero
name-key-long = Questo nome è troppo lungo. Alcune lettere e simboli contano due volte
name-key-primary = Per ogni giorno
name-key-spare = Una riserva
name-key-done = Usa questo nome
name-key-back = Lascia come prima
name-key-is = La chiave riceve questo nome: { $key }

## Readiness

ask-not-ready = { $name } non può ancora avere una chiave
    .lead = Un amministratore deve prima cambiare questo. Poi controlla di nuovo
ask-token-policy = Ancora nessun token per { $name }
    .lead = Un amministratore deve prima cambiare questo. Questa postazione ricontrolla da sola e continua appena possibile
not-ready-again = Ricontrolla
ask-may-be-refused = Entra può rifiutare { $name }
    .lead = Prima leggi qui. Puoi continuare e vedere
not-ready-go-on = Continua
ask-second-operator = Conferma un secondo operatore
    .lead = { $name } riceve una chiave solo con il consenso di un secondo operatore
second-start = Accede un secondo operatore

## Another pass is valid

ask-replace-pass = { $name } ha già un pass di accesso
    .lead = Se continui, quel pass viene eliminato e ne viene emesso uno nuovo
replace-pass-what = Il pass non è stato emesso in questa sessione, e funziona ancora
    .next = Chiedi alla persona se lo sta usando ora. In tal caso, annulla la sessione e riprova più tardi

## The pass for a device

ask-leave-pass = A { $name } serve ancora il pass di accesso?
    .lead = Viene ritirato ora, o resta valido fino a: { $time }
leave-pass-what = Lascialo solo per un dispositivo che la persona configura oggi
    .next = Finché un pass è valido, un accesso dimostra meno sulla chiave. La ricevuta dice fino a quando è valido

## The person registers the key themselves

ask-not-for-others = Questa postazione non può registrare una chiave per { $name }
    .lead = { $name } può registrarla da sé, con un pass di accesso di questa postazione

ask-register-yourself = Ora { $name } registra la chiave
    .lead = Nella pagina dell’organizzazione, con il pass di accesso
own-line-open = Inquadra il codice, o apri { $page }
own-line-pass = Accedi lì con il pass di accesso
own-line-add = Aggiungi una chiave di sicurezza come metodo di accesso, e segui la pagina
own-not-there = L’organizzazione non elenca ancora una chiave nuova
    .next = Prima finisci nella pagina, poi premi di nuovo. L’elenco può tardare di un minuto
ask-program-token = Ora { $name } programma il token
    .lead = Nella propria pagina, con il pass di accesso
program-line-pass = Ricorda il pass di accesso. Poi apri qui la pagina, o inquadra il codice con un tuo dispositivo
program-line-add = Scegli “Aggiungi metodo di accesso”, “App di autenticazione”, “Voglio usare un’app di autenticazione diversa” e poi “Can’t scan image?”
program-line-token = Scrivi nel token la chiave segreta indicata lì, con lo strumento del produttore. Digita il codice che il token mostra poi, e chiudi la pagina
own-token-not-there = L’organizzazione non elenca ancora un token nuovo
    .next = Prima finisci nella pagina, poi premi di nuovo. L’elenco può tardare di un minuto
own-token = Un token che mostra codici
    .next = Per l’organizzazione è un’app di autenticazione. Non cambia il modo in cui la persona accede a Windows
token-programmed = { $name } ha aggiunto un token
    .lead = Aggiunto dalla persona. Questa postazione non ha controllato il token
self-registered = { $name } ha registrato una chiave
    .lead = Registrata dalla persona. Questa postazione non ha controllato la chiave
self-registered-pass = Il pass di accesso è stato ritirato
    .next = La persona vedrà al prossimo accesso se funziona

## The key

ask-insert-key = Inserisci la chiave
    .lead = Metti una chiave di sicurezza nuova nella porta di questa postazione
insert-key-do = Spingi la chiave finché non è ben ferma
    .next = La postazione se ne accorge da sola
insert-key-back = Inserisci la chiave di questa sessione
    .lead = Serve ancora alla postazione per annullare ciò che contiene
insert-key-before = Togli { $key }
    .next = Era nella porta prima di questa sessione
insert-key-two = È inserita più di una chiave
    .next = Scegli toccando, o lascia solo la chiave per { $name }
insert-key-but-not = Togli la chiave rifiutata
    .next = Poi inseriscine un’altra
ask-replug-key = Togli la chiave e inseriscila di nuovo
    .lead = Il PIN era errato due volte di seguito. La chiave va inserita di nuovo prima del prossimo tentativo
replug-key-do = Togli la chiave, poi inseriscila di nuovo
    .next = La postazione se ne accorge da sola
ask-key-refused = Questa chiave non si può usare
    .lead = Non vi è stato scritto nulla. Usa un’altra chiave
ask-key-warned = Questa chiave ha dei limiti
    .lead = Si può configurare. Prima leggi qui; non vi è stato scritto nulla
key-connected = Collegata
picture-insert = Immagine: inserisci la chiave nella porta
picture-take-out = Immagine: togli la chiave dalla porta
picture-replug = Immagine: togli la chiave e inseriscila di nuovo
picture-touch = Immagine: un dito sulla chiave nella porta
picture-leave-in = Immagine: la chiave nella porta

## The PIN

ask-choose-pin = Scegli un PIN per la tua chiave
    .lead = Digiterai questo PIN ogni volta che accedi con la chiave. Usa almeno { $minimum } cifre
ask-repeat-pin = Digita di nuovo lo stesso PIN
    .lead = Così hai la certezza di aver digitato ciò che volevi
ask-type-pin = Digita il PIN della tua chiave
    .lead = La chiave ha già un PIN. Solo chi la possiede lo conosce
pin-new = Nuovo PIN
pin-repeat = Lo stesso PIN
pin-current = PIN della chiave
pin-dots =
    { $entered ->
        [one] PIN, digitata 1 cifra, ne servono almeno { $minimum }
       *[other] PIN, digitate { $entered } cifre, ne servono almeno { $minimum }
    }
pin-good = Un buon PIN
pin-rule-kept = rispettata
pin-rule-open = da rispettare
pin-different = I due PIN non erano uguali
    .next = Scegli di nuovo un PIN
pin-private = Qui digita solo chi possiede la chiave
    .next = L’operatore guarda altrove
pin-forgotten = PIN dimenticato?
    .next = Usa un’altra chiave, o reimposta questa: la reimpostazione elimina tutto il contenuto
pin-stays = Il PIN è solo per la chiave. La postazione non lo conserva
pin-clear = Cancella PIN
pin-delete = Elimina ultima cifra
pin-go-repeat = Ripeti PIN
pin-set = Imposta PIN
pin-check = Controlla PIN

## A key that is in use

ask-found-key = Di chi è questa chiave?
    .lead = Ecco che cosa mostra senza il PIN
ask-used-key = Questa chiave è già in uso
    .lead = Il suo contenuto resta, accanto alla nuova passkey
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } passkey
    }
used-key-further =
    { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }
used-key-stale = Una è una vecchia passkey di { $name }
    .next = L’organizzazione non la conosce. La nuova passkey la sostituisce

ask-reset-key = Reimpostare questa chiave?
    .lead = La reimpostazione elimina tutto il contenuto della chiave, e il PIN
ask-reset-for-good = Reimposta { $key }
    .lead = Non si può annullare
reset-for-good-what = Ogni passkey su questa chiave andrà persa, e il PIN
    .next = Assicurati che questa sia la chiave davanti a te
ask-replug-to-reset = Togli la chiave e inseriscila di nuovo
    .lead = Poi toccala entro dieci secondi
replug-to-reset-do = Togli la chiave, inseriscila di nuovo, e toccala
    .next = Tieni pronto un dito prima di inserirla
replug-to-reset-why = Una chiave si può reimpostare solo nei primi dieci secondi
    .next = Lampeggia subito. Se il tocco arriva tardi, non si perde nulla e riprovi

## Setting a key aside

ask-take-key-out = Togli la chiave
    .lead = La tua chiave è pronta. È tua: tienila
ask-take-key-out-back = Togli la chiave
    .lead = La sessione è finita per questa chiave
take-key-out-do = Estrai la chiave dalla porta
    .next = La postazione se ne accorge da sola
ask-set-key-aside = Metti da parte questa chiave
    .lead = La chiave conserva un PIN, un’impronta o una passkey di questa sessione. Non darla a nessuno
set-key-aside-what = Togli la chiave e mettila dove si tengono le chiavi usate
    .next = Va reimpostata prima di essere riusata. La postazione può farlo ora

## A fingerprint

ask-finger = Vuoi aggiungere la tua impronta?
    .lead = Questa chiave può riconoscere un dito, così il PIN ti serve meno spesso
ask-second-finger = La tua impronta è sulla chiave
    .lead = Aggiungi un secondo dito, o continua
ask-finger-again = L’impronta non è ancora sulla chiave
    .lead = Riprova, o continua senza
finger-line-how = Appoggia più volte un dito sulla chiave. Ci vuole circa un minuto
finger-line-pin = Il PIN continua a funzionare, anche quando la chiave non riconosce il dito
finger-line-private = L’impronta resta nella chiave. Non la riceve né questa postazione né l’organizzazione
finger-line-second = Un dito dell’altra mano aiuta quando il primo è bagnato o ferito
finger-line-tip = Usa un dito asciutto e pulito, e appoggiane il centro sul sensore
finger-before =
    { $count ->
        [one] Su questa chiave c’è già un’impronta
       *[other] Su questa chiave ci sono già { $count } impronte
    }
    .next = Chiunque vi abbia un’impronta può accedere con questa chiave. Non è la tua? Dillo all’operatore: la reimpostazione le rimuove tutte
enrolling = Appoggia il dito sulla chiave
    .lead = Sollevalo e appoggialo di nuovo, finché l’anello non è pieno
enrol-ends-soon = La postazione smette di attendere tra meno di 20 secondi
    .next = Non si perde nulla: puoi riprovare, o continuare con il solo PIN
enrol-left =
    { $seconds ->
        [0] La postazione smette di attendere
        [one] Resta un secondo
       *[other] Restano { $seconds } secondi
    }
enrol-more-time = Mi serve più tempo

## The desk's turn

working = Un momento
    .lead = La postazione è al lavoro
working-held-up = In attesa di Microsoft
    .lead = Il servizio accetta solo poche chiamate alla volta. La postazione continua da sola
working-touch = Tocca ora la chiave
    .lead = Appoggia un dito sulla chiave dove lampeggia
working-touch-again = Tocca ancora la chiave
    .lead = Grazie. La chiave è stata toccata una volta; questo tocco dimostra che funziona
working-choose = Tocca la chiave per { $name }
    .lead = Tutte le chiavi inserite lampeggiano
working-reset = Tocca ora la chiave
    .lead = La chiave si reimposta solo entro dieci secondi
working-touch-do = Tocca il contatto metallico
    .next = Lampeggia mentre attende
working-finger = Appoggia ora il dito sulla chiave
    .lead = La chiave lo riconosce. Se non lo riconosce, si usa il tuo PIN
working-finger-again = Appoggia ancora il dito sulla chiave
    .lead = Grazie. Questo tocco dimostra che la chiave funziona
working-finger-do = Appoggia il dito sul sensore
    .next = Lampeggia mentre attende
working-back = Annullamento di quanto fatto
    .lead = La postazione non lascia nulla
working-wait = Ci vuole qualche secondo
working-leave-in = Lascia inserita la chiave. Ci vuole qualche secondo
touch-left =
    { $seconds ->
        [0] La chiave smette di attendere. Non si perde nulla: la prossima schermata ricomincia
        [one] La chiave attende ancora circa un secondo
       *[other] La chiave attende ancora circa { $seconds } secondi
    }
proof-left =
    { $seconds ->
        [0] L’accesso smette di attendere. Non si perde nulla: la prossima schermata ricomincia
       *[other] L’accesso attende ancora { $left }
    }

## Troubles

ask-key-works = La chiave funziona. L’accesso non è riuscito
    .lead = La chiave ha risposto a un test di questa postazione, quindi il motivo è un altro
trouble-kept = Quanto è stato fatto prima resta com’è
    .next = Scegli sotto come continuare
trouble-while = È successo in questo passaggio: { $step }
details-show = Mostra dettagli
details-hide = Nascondi dettagli
details-for = Dettagli per l’assistenza

## The access pass

pass = Pass di accesso
    .next = { $name } può usarlo per accedere finché la chiave non funziona
pass-once = Vale una volta, nella pagina di questo codice
pass-many = Vale nella pagina di questo codice
pass-until = Valido fino a: { $time }
pass-left = Valido fino a: { $time }, ancora { $left }
pass-over = Non più valido
pass-hides = Di nuovo nascosto tra { $left }
pass-show = Mostra pass
pass-hide = Nascondi pass
pass-shown = Il pass di accesso è mostrato sullo schermo
pass-forgotten = La postazione è stata riavviata e non conosce più il pass
    .next = Il pass vale ancora se è stato annotato. La postazione lo ritira alla fine
pass-qr = Codice QR della pagina di accesso

## The terminal

terminal-choose = Digita un numero
terminal-choose-again = Digita uno dei numeri qui sopra
terminal-search = Digita un numero, o un nome da cercare
terminal-inserted = La chiave è inserita
terminal-taken-out = Ho tolto la chiave
terminal-touch = Premi Invio per toccare la chiave di prova
terminal-finger = Premi Invio per appoggiare il dito sulla chiave di prova, o digita 0 per continuare senza
terminal-close = Premi Invio per continuare
terminal-pin-empty = Per fare altro, premi Invio senza PIN
terminal-input-ended = L’input è terminato, quindi la sessione viene annullata

## The endings

receipt = La chiave è pronta
    .lead = Consegna la chiave a { $name }. Quanto segue è stato controllato
receipt-checked = Il controllo è finito
    .lead = { $name } tiene la chiave. Non è stato modificato nulla
receipt-heading = Ricevuta
receipt-plain-proved = La chiave funziona: l’hai usata per accedere
receipt-plain-not-shown = La chiave ha risposto a un test. Nessun accesso è stato dimostrato
receipt-plain-use = Per accedere, inserisci la chiave, digita il PIN e tocca la chiave
receipt-plain-pin = Solo tu conosci il PIN. Se lo dimentichi, torna a questa postazione
receipt-plain-signed-out = Entro alcuni minuti il tuo account è disconnesso ovunque. Accedi di nuovo con questa chiave
receipt-plain-removed = La vecchia chiave non apre più nulla: { $key }
receipt-plain-lost = Se perdi la chiave, avvisa subito l’assistenza
receipt-plain-second = Questa è la tua seconda chiave. Tienila in un posto diverso dalla prima
receipt-plain-offer = Se vuoi una seconda chiave, per il giorno in cui perdi questa, chiama l’operatore
receipt-second-key = Seconda chiave per questa persona
receipt-which = Quale chiave
receipt-which-first = La prima chiave di questa visita
receipt-which-second = La seconda chiave di questa visita. La ricevuta della prima è { $ceremony }
receipt-evidence-show = Mostra le prove
receipt-evidence-more = Pagina seguente
receipt-identity = Identità
receipt-key = Chiave
receipt-name = Nome
receipt-model-id = ID del modello
receipt-serial = Numero di serie
receipt-maker = Produttore
receipt-profile = Consentita da
receipt-profile-milder = { $profile }. Vale anche il profilo più severo “{ $stricter }”, ma Microsoft Entra accetta una chiave che soddisfa uno dei due
receipt-strengths = Regole di accesso
receipt-sign-in = Accesso
receipt-evidence = Si basa su
receipt-log = Nei log
receipt-pass = Pass di accesso
receipt-notified = Avviso
receipt-operator = Operatore
receipt-loss = Vecchia chiave
receipt-removed = Rimossa
receipt-ways-in = Può accedere con
receipt-sessions = Sessioni
receipt-other-pass = Altro pass
receipt-second-proof = Seconda prova
receipt-second = Conferma di
receipt-times = Ora
receipt-ledger = Registro
receipt-ledger-head = { $facts } fatti, testa { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Prossima persona
ended = La sessione è stata annullata
    .lead = Vedi sotto che cosa ne resta
ended-clean = Tutto è stato annullato
    .next = Non resta nessun pass, nessuna passkey e nessun PIN di questa sessione. La persona può tornare in ogni momento
ended-most = Tutto il resto è stato annullato
    .next = La persona può tornare in ogni momento
ended-next = Prossima persona

stopped = La postazione si è fermata
    .lead = Non può scrivere il registro, e senza registro non fa nulla
stopped-what = Quanto è stato iniziato non va perso
    .next = Chiama l’amministratore della postazione. Quando la postazione riparte, riprende da dove si è fermata
ways-in-unknown = Questa postazione non sa con che cosa la persona può ancora accedere
ways-in-of = { $name } può ancora accedere con: { $ways }

## A prepared key

ask-confirm-receipt = La chiave è arrivata a { $name }?
    .lead = Nulla viene registrato prima di questa conferma
ask-cannot-activate = La chiave non è attivata
    .lead = Vedi sotto che cosa fare
ask-which-token = Quale token riceve { $name }?
    .lead = Digita il numero di serie, o scansionalo
which-token-field = Numero di serie
which-token-find = Trova
which-token-how = Il numero di serie è sul retro del token
    .next = Va bene anche un lettore di codici a barre che scrive come una tastiera. Ogni token è per una persona: uno già assegnato viene rifiutato
ask-token-code = Che cosa mostra il tuo token?
    .lead = Premi il pulsante, e digita le sei cifre
token-code = Codice
token-code-check = Controlla codice
token-code-dots = Codice, digitate { $entered } cifre su { $minimum }
token-code-how = Il codice cambia ogni mezzo minuto o ogni minuto
    .next = Se sta per cambiare, attendi quello nuovo. Gli zeri iniziali contano
token-code-private = Il token lo tieni solo tu
    .next = Questo codice poi non serve a nessuno
receipt-token = { $name } ha un token che funziona
    .lead = La persona può accedere con la password e il codice del token
receipt-token-works = Il token è tuo, e funziona.
receipt-token-use = Dove ti viene chiesto un codice, premi il pulsante e digita le sei cifre.
receipt-token-windows = Non cambia nulla nel modo in cui accedi a Windows.
receipt-token-lost = Se lo perdi, chiama subito l’assistenza.
receipt-token-model = Token
receipt-token-code = Codice
kiosk-help = Aiuto per questa postazione: { $contact }
kiosk-saver = Tocca lo schermo o premi un tasto per iniziare
kiosk-again = Riprova
kiosk-opens = Apertura in corso
    .next = Servono alcuni secondi
kiosk-no-settings = La postazione non si apre: le impostazioni mancano o hanno un errore
    .next = Chiama l’amministratore della postazione. Sotto è indicato che cosa non va, e dove
kiosk-in-use = La postazione non si apre: il suo registro è aperto in un altro programma
    .next = Chiudi l’altra postazione o l’altro comando, poi riprova
kiosk-no-ledger = La postazione non si apre: il suo registro non è utilizzabile
    .next = Chiama l’amministratore della postazione. Non è stato modificato nulla
kiosk-cannot-open = La postazione non si apre
    .next = Riprova. Se non cambia, chiama l’amministratore della postazione
letters-capital = Maiuscola
letters-space = Spazio
letters-back = Cancella l’ultimo carattere
letters-enter = Invio
letters-away = Nascondi le lettere
