### The pages about the whole tenant, in the window. They are the operator's alone.

survey = Il tenant
home-survey = Il tenant
survey-back = Indietro
survey-again = Rileggi
survey-check = Il tenant è pronto?
survey-who = Chi ha una chiave?

## Is the tenant ready?

survey-reads = Lettura del tenant in corso
    .lead =
    { $all ->
        [0] Richiesta del primo documento
       *[other] Documenti letti: { $read } di { $all }
    }
survey-reads-do = Non viene modificato nulla
    .next = Può volerci un minuto, perché Microsoft limita queste chiamate. Ciò che l’accesso dell’operatore non può leggere viene indicato, e il resto viene valutato
survey-failed = Non è stato possibile leggere il tenant
    .lead = Non è stato modificato nulla
survey-checked =
    { $stops ->
        [0] Nulla blocca le chiavi
        [one] Un rilievo blocca le chiavi
       *[other] { $stops } rilievi bloccano le chiavi
    }, { $risks ->
        [0] nessuna porta è aperta
        [one] una porta è aperta
       *[other] { $risks } porte sono aperte
    }{ $advice ->
        [0] { "" }
        [one] , un consiglio
       *[other] , { $advice } consigli
    }
    .lead =
    { $known ->
        [yes] { $tenant }, letto: { $time }. Scegli una riga per vedere chi può modificarla
       *[no] Letto: { $time }. Scegli una riga per vedere chi può modificarla
    }
survey-group-stops = Bloccano le chiavi: { $count }
    .name = Che cosa blocca le chiavi: { $count }
survey-group-risk = Porte aperte: { $count }
    .name = Che cosa lascia una porta aperta: { $count }
survey-group-advice = Consigli: { $count }
    .name = Che cosa può migliorare: { $count }
survey-group-unknown = Non noti: { $count }
    .name = Che cosa non è noto: { $count }
survey-group-good = A posto: { $count }
    .name = Che cosa è a posto: { $count }
survey-role = Chi può modificarlo: { $role }
survey-of = { $number } di { $all }
survey-one-stops = Blocca le chiavi
survey-one-risk = Lascia una porta aperta
survey-one-advice = Può migliorare
survey-one-unknown = Non è noto
survey-one-good = È a posto
notice-tenant-stops = Chi può modificarlo: { $role }. Letto: { $time }; “Il tenant” mostra come
survey-next = Avanti
survey-all = Tutte le righe
survey-change = Chi può modificarlo, e come
survey-look = Come scoprirlo
survey-means = Perché è importante
survey-part = Lettura incompleta
survey-others = Controlli equivalenti di altri

## Who has a key?

survey-nobody = Da qui non è ancora stato contato nessuno
    .lead = La postazione può contare chi ha una chiave di sicurezza, per reparto
survey-nobody-do = La postazione legge il report di registrazione di Microsoft e la directory
    .next = Per 25.000 persone serve circa un minuto. `keydesk tenant coverage` fa lo stesso, anche per gruppi e come file
survey-counts = Conteggio delle persone in corso
    .lead =
    { $all ->
        [yes] Lettura completata
       *[no] Letti { $report } righe del report e { $members } account
    }
survey-counts-do = Puoi tornare indietro e continuare più tardi
    .next = Quanto è stato letto si conserva per un giorno. Il conteggio si ferma anche quando la postazione si blocca
survey-not-counted = Il conteggio si è fermato
    .lead = Quanto è stato letto si conserva per un giorno, e il prossimo conteggio riprende da lì
survey-disk = Impossibile conservare il conteggio
    .next = { $why }
survey-count = Conta ora
survey-count-again = Conta di nuovo
survey-go-on = Riprendi
survey-coverage =
    { $active ->
        [one] Persone con una chiave di sicurezza: { $key } su una, { $percent }%
       *[other] Persone con una chiave di sicurezza: { $key } su { $active }, { $percent }%
    }
survey-counted =
    { $days ->
        [0] Contate oggi
        [one] Contate un giorno fa
       *[other] Contate { $days } giorni fa
    }{ $dated ->
        [yes] , dal report di Microsoft, { $time }
       *[no] , da un report che non dice quando è stato fatto
    }
survey-everybody = Tutti
survey-parts = Per reparto
survey-over-time = Nel tempo
survey-old = I numeri sono vecchi: conta di nuovo
survey-phones =
    { $count ->
        [one] Una persona ha
       *[other] { $count } persone hanno
    } solo un telefono. Chi è il prossimo: `keydesk tenant coverage --to-prepare`
survey-none-left = Tutti hanno una chiave di sicurezza
survey-list = Un elenco dei prossimi: `keydesk tenant coverage --to-prepare`
survey-one-day = La linea inizia con il secondo giorno
    .next = Conta di nuovo un altro giorno. I numeri di ogni conteggio si conservano accanto al registro, senza nomi
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first }% ({ $from }), { $last }% ({ $to })
