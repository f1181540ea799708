## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, numero di serie { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = chiama l’assistenza, a un numero che conosci
paper-column-number = N.
paper-column-mark = Elenco
paper-column-person = Persona
paper-column-key = Chiave
paper-column-state = Stato chiave
paper-column-letter = Lettera PIN

pin-letter = Lettera con il PIN { $number }
pin-letter-heading = Il PIN della tua chiave di sicurezza
pin-letter-where = Il PIN della tua chiave ({ $key }) è da solo nella pagina successiva. La chiave arriva separatamente
pin-letter-forced = Scegli un PIN tuo al primo uso. La chiave accetta il PIN di questa lettera solo per questo
pin-letter-asked = Scegli un PIN tuo prima del primo uso. Questa chiave non può chiedertelo
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Fallo da un computer. Windows: Impostazioni, Account, Opzioni di accesso, Chiave di sicurezza, Gestisci. Mac o Linux: apri chrome://settings/securityKeys in Chrome. Un telefono può dire solo che il PIN è errato
pin-letter-secret = Non dire il PIN a nessuno. Nessuna assistenza lo chiede. Poi distruggi questa lettera
pin-letter-broken = Se qualcuno ha aperto questa lettera prima di te, non usare la chiave e segnalalo subito: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = Pagina di prova
pin-letter-test-heading = Questa stampante è pronta per le lettere con il PIN?
pin-letter-test-window = Nome e indirizzo sono nella finestra della busta
pin-letter-test-apart = La pagina successiva, o il retro di questa, è la pagina per il PIN. È piegata in corrispondenza dei due segni e non traspare nulla
pin-letter-test-whole = Non manca nulla ai bordi, e la stampante è dove solo tu prendi i fogli
pin-letter-test-pin = nessun PIN

sheets-title = Fogli di consegna { $list }
sheet-heading = La tua chiave di sicurezza
sheet-about = Con questa chiave e il suo PIN accedi senza usare la password. È solo per te
sheet-inert = La chiave non apre ancora nulla. Quando l’hai in mano, comunicalo entro: { $until }. Contatto: { $contact }
sheet-live = La chiave funziona già. Se qualcuno ha aperto questo pacco prima di te, segnalalo subito: { $contact }
sheet-say-code = Comunica questo codice. Dimostra che il pacco è arrivato a te
sheet-letter = Il PIN arriva in una lettera a parte. Aspettala
sheet-begin = La lettera dice come scegliere un PIN tuo. Comincia da lì
sheet-sign-in = Poi apri la pagina qui sotto, scegli di accedere con una chiave di sicurezza, inserisci la chiave, digita il PIN e tocca la chiave
sheet-help = Se qualcosa manca o è stato aperto, non usare la chiave e segnalalo: { $contact }

labels-title = Etichette { $list }

packing-title = Distinta di spedizione { $list }
packing-heading = Chiavi dell’elenco { $list }
packing-live = Queste chiavi funzionano già: chi ne ha una con il suo PIN può accedere. Spediscile con consegna contro firma
packing-apart = Non mettere mai una lettera con il PIN nello stesso pacco della chiave
packing-packed = Imballato da
packing-checked = Controllato da

report-title = Chiavi dell’elenco { $list }
report-made = Data: { $time }

key-state-due = non preparata
key-state-waits = preparata, non attiva
key-state-waits-until = preparata, attivabile fino a: { $until }
key-state-active = attiva
key-state-expired = non più attivabile
key-state-void = non valida, da preparare di nuovo
key-state-erased = persona cancellata

letter-state-none = nessuna
letter-state-waits = deve attendere
letter-state-waits-until = deve attendere fino a: { $day }, o fino all’attivazione della chiave
letter-state-ready = può essere stampata
letter-state-in-doubt = forse stampata
letter-state-failed = non stampata
letter-state-printed = stampata

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Guarda entrambe le pagine. Se vanno bene, stampa le lettere
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Stampate: { $printed }, da stampare: { $ready }, in attesa: { $waits }, stampa incerta: { $open }
letters-look = Guarda prima la stampante e il suo vassoio. Per ristamparne una: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Nessuna lettera { $number } non riuscita o incerta
    .next = `keydesk prepare letters` mostra le lettere con i loro numeri. Il PIN di una lettera stampata non esiste più: prepara di nuovo quella chiave
letters-not-opened = Il PIN non si può aprire: { $why }
    .next = Chi ha una chiave di recupero di `[prepare] recovery_recipients` può aprirlo con `age -d`
letters-not-made = La lettera non si può creare: { $why }
    .next = Non è stato stampato nulla. Segnalalo con la posizione della lettera nell’elenco
letters-not-written = Impossibile scrivere nel registro: { $why }
    .next = Libera spazio su disco, poi ripeti il comando: guarda prima la coda della stampante

kept-no-list = Qui non c’è un elenco { $id }
    .next = `keydesk prepare status` mostra gli elenchi
kept-several-lists = Più elenchi iniziano con { $id }
    .next = Scrivi più caratteri dell’ID
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · lettera con il PIN: { $letter }
report-written = Scritto in { $file }
# In the printer's queue
report-job = Documenti di un elenco
report-nowhere = Non è indicata una destinazione
    .next = Aggiungi --print QUEUE o --out FILE
report-sheets-secret = Un foglio di consegna ha un codice, che non si scrive in chiaro in un file
    .next = Usa --print QUEUE al posto di --out, o --to con un destinatario age
