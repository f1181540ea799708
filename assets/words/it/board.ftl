# The sentences of the window in which keys for people far away are prepared side by side, in Italian.
# The operator alone reads them.

## At home

home-prepare = Prepara chiavi
home-activate = Attiva una chiave
home-token = Assegna un token

## Which list, and how

batch-list = Per chi si preparano le chiavi?
    .lead = Scegli un elenco. Il più recente è il primo
batch-runs-out = La prima chiave a scadere è quella di { $name }. Attivala entro: { $time }
batch-list-of =
    { $people ->
        [one] L’unica persona non ha ancora una chiave
       *[other] { $due } persone su { $people } non hanno ancora una chiave
    }
batch-list-file = Importato da un file in data { $time }
batch-list-group = Importato dal gruppo { $group } in data { $time }
batch-no-list = Nessun elenco in attesa
    .lead = Un elenco dice per chi si preparano le chiavi
batch-no-list-do = Importa un elenco in un terminale: keydesk prepare import FILE
    .next = Il file ha un nome di accesso in ogni riga. Prima chiudi questa postazione, poi riaprila
batch-setup =
    { $due ->
        [one] Prepara una chiave per una persona
       *[other] Prepara chiavi per { $due } persone
    }
    .lead = Ogni chiave riceve un PIN casuale, che una lettera comunica alla persona
batch-inert = Una chiave non apre nulla prima di essere attivata. Ciò si basa su un parametro beta di Microsoft Graph che Microsoft non supporta in produzione
batch-live = Una chiave funziona da quando è creata, anche durante la spedizione
batch-slots = Quante chiavi alla volta?
batch-slots-of =
    { $slots ->
        [one] Una chiave alla volta
       *[other] { $slots } chiavi alla volta
    }
batch-on-failure = Se una chiave non si può preparare
batch-stop = Ferma
batch-set-aside = Mettila da parte e continua
batch-begin = Inizia
batch-back = Indietro

## The board

board = Chiavi per posta
board-touch =
    { $count ->
        [one] Tocca la chiave che lampeggia: slot { $slots }
       *[other] Tocca le chiavi che lampeggiano: { $slots }
    }
board-asks =
    { $count ->
        [one] Lo slot { $slots } attende una risposta
       *[other] Questi slot attendono una risposta: { $slots }
    }
board-take-out =
    { $count ->
        [one] Togli la chiave: slot { $slots }
       *[other] Togli queste chiavi: { $slots }
    }
board-insert =
    { $count ->
        [one] Inserisci una chiave nuova: slot { $slots }
       *[other] Inserisci chiavi nuove: { $slots }
    }
board-works = La postazione prepara le chiavi
board-stopping = Non si iniziano altre chiavi. La postazione finisce quelle in corso
board-stopped = La postazione si è fermata
board-stopped-at = La postazione si è fermata: errore nello slot { $slot }
board-count = Preparate: { $done }, da fare: { $due }, da parte: { $aside }
board-rate = { $rate } chiavi all’ora, Microsoft ne consente { $most }
board-end = { $rate } chiavi all’ora, Microsoft ne consente { $most }. Fine: { $time }
board-held-up = Microsoft chiede una pausa
board-stop = Ferma dopo queste chiavi
board-go-on = Continua
board-try-again = Riprova
board-answer-later = Torna a tutti gli slot
board-over =
    { $done ->
        [0] Nessuna chiave preparata
        [one] Una chiave preparata
       *[other] { $done } chiavi preparate
    }
    .lead =
        { $aside ->
            [0] Non resta nessuno in questo elenco
            [one] Una persona di questo elenco è rimasta senza chiave
           *[other] { $aside } persone di questo elenco sono rimaste senza chiave
        }
board-over-letters = Stampa le lettere con i PIN: keydesk prepare letters
board-over-report = Stampa la distinta di spedizione e le etichette: keydesk prepare report
board-over-apart = Spedisci le chiavi e le lettere in giorni diversi
board-over-activate = Attiva ogni chiave quando è arrivata alla persona: “Attiva una chiave” nella pagina iniziale
board-over-close = Chiudi questa postazione prima di digitare un comando, poi riaprila
board-leave = All’inizio

## A slot

slot-nobody = Nessuno
slot-idle = Slot { $slot }, nessuno in attesa
    .state = Nulla da fare
slot-insert = Slot { $slot }, { $name }, inserisci una chiave nuova
    .state = Inserisci chiave nuova
slot-working = Slot { $slot }, { $name }, in corso: { $what }
    .state = In corso
slot-touch = Slot { $slot }, { $name }, tocca la chiave
    .state = Tocca la chiave: lampeggia
slot-take-out = Slot { $slot }, { $name }, togli la chiave
    .state = Togli la chiave
slot-asks = Slot { $slot }, { $name }, attende una risposta: { $what }
    .state = Attende risposta
slot-port = Porta { $port }

## A key has arrived

ask-sheet-code = Digita il codice del foglio di consegna
    .lead = { $name } te lo legge dal foglio arrivato con la chiave
sheet-code-dots = Codice, { $entered } lettere e cifre digitate su { $all }
sheet-code-how = Digitalo sulla tastiera. Maiuscole e minuscole sono equivalenti
    .next = Un codice errato viene contato. Dopo cinque il codice non vale più
sheet-code-check = Controlla il codice
sheet-code-back = Altro modo
receipt-activated = Ora la chiave di { $name } funziona
    .lead = Comunica a { $name } che può usarla per accedere
receipt-away-works = È registrata. Nessuno l’ha ancora usata per accedere
receipt-away-letter = La lettera con il PIN può partire: keydesk prepare letters
receipt-away-pin = Il PIN della lettera va cambiato al primo uso
receipt-away-lost = Se la chiave va persa, un recupero a questa postazione la rimuove
