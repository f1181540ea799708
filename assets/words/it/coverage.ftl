# keydesk tenant coverage

coverage-title = Chi ha una chiave di sicurezza
coverage-everybody = Tutti
coverage-no-department = Senza reparto
coverage-sum =
    { $active ->
        [one] Una persona può avere qui una chiave di sicurezza
       *[other] { $active } persone possono avere qui una chiave di sicurezza
    }, e { $key ->
        [one] { $key } ne ha
       *[other] { $key } ne hanno
    } una: { $percent }%
coverage-report =
    Data del report: { $time }, { $hours ->
        [0] meno di un’ora fa
        [one] un’ora fa
       *[other] { $hours } ore fa
    }
coverage-report-without-date = Il report non dice quando è stato fatto
coverage-bar = { $percent }% di { $active }
coverage-more-parts =
    { $count ->
        [one] Un altro è solo nella tabella (--csv)
       *[other] Altri { $count } sono solo nella tabella (--csv)
    }
coverage-trend = Quota di persone nel tempo
coverage-key = Chiave di sicurezza
coverage-resistant = Passkey in un’app, Windows Hello o certificato
coverage-other-factor = App, codice o token
coverage-phone-only = Solo telefono: SMS o chiamata
coverage-nothing = Solo una password
coverage-not-in-report = Non ancora nel report
coverage-disabled = Disattivato
coverage-guest = Guest
coverage-not-counted =
    Non contati: { $disabled ->
        [one] un account disattivato
       *[other] { $disabled } account disattivati
    }, { $guests ->
        [one] un guest
       *[other] { $guests } guest
    }{ $departed ->
        [0] { "" }
        [one] , e una persona del report che non è più nella directory
       *[other] , e { $departed } persone del report che non sono più nella directory
    }
coverage-admins =
    { $admins ->
        [one] Un amministratore
       *[other] { $admins } amministratori
    }, di cui { $without } senza chiave di sicurezza
coverage-registered = Secondo fattore registrato: { $count } (Microsoft: registered)
coverage-capable = Di questi, utilizzabili perché il criterio li prevede per la persona (enabled): { $count } (Microsoft: capable)
coverage-barred =
    { $count ->
        [one] Una persona ne ha
       *[other] { $count } persone ne hanno
    } registrato uno che il criterio non consente di usare. Non servirà per accedere
coverage-passwordless = Accesso possibile senza password: { $count }
coverage-unknown-words = Questa versione non conosce queste parole del report, e le conta come altro metodo: { $words }
coverage-listed =
    { $people ->
        [0] Nessuno ha bisogno di una chiave
        [one] Una persona ha bisogno di una chiave
       *[other] { $people } persone hanno bisogno di una chiave
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , in { $waves } fasi
    }
coverage-left-out =
    { $count ->
        [one] Un’altra ha un nome di accesso che non può stare in un elenco
       *[other] Altre { $count } hanno un nome di accesso che non può stare in un elenco
    }
coverage-goes-on = L’esecuzione iniziata in data { $time } riprende: { $count } righe sono già qui
coverage-progress = Letti { $report } righe del report e { $members } account
coverage-run-again = Quanto è stato letto si conserva per un giorno: ripeti il comando, e riprende da lì
coverage-no-premium = Il report di registrazione richiede una licenza di Entra ID P1, che questo tenant non ha
    .next = Senza licenza, Graph non elenca i metodi di tutti insieme. `keydesk tenant check` dice che altro si può vedere
coverage-list-refused =
    { $count ->
        [one] Una riga dell’elenco non è come dovrebbe
       *[other] { $count } righe dell’elenco non sono come dovrebbero
    }
    .next = Scrivilo con --list, e leggilo con `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Impossibile conservare l’elenco: { $why }
    .next = Scrivilo con --list, e leggilo con `keydesk prepare import FILE`

# keydesk tenant use

use-title = Come accedono le persone
use-lead =
    { $people ->
        [0] Nessuno ha eseguito l’accesso
        [one] Una persona ha eseguito l’accesso
       *[other] { $people } persone hanno eseguito l’accesso
    } in { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }, di cui { $key } con una chiave di sicurezza: { $percent }%
use-part = Il log è più lungo di quanto si legge in una volta: questo inizia solo da: { $time }
use-phone = Al massimo un telefono: SMS o chiamata
use-password = Al massimo una password
use-bar =
    { $people ->
        [one] Una persona
       *[other] { $people } persone
    }
use-methods =
    Report di Microsoft di { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }: quante volte è stato mostrato ogni metodo. Un accesso può mostrarne due
use-unknown-labels = Questa versione non conosce queste parole del log, e le conta come altro metodo: { $labels }
use-programs = Alcuni programmi accedono con la password di questi account, e non possono toccare chiavi: { $names }. Dai a ciascuno un’identità propria prima che una regola lo fermi
use-no-people = Non si può vedere nel log di accesso chi ha eseguito l’accesso e come: { $why }
use-no-methods = Il report di Microsoft sull’uso dei metodi non si può leggere: { $why }
use-progress = Accessi letti: { $count }

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Ritira la tua chiave di sicurezza
invitation-why = La tua organizzazione ti dà una chiave di sicurezza: con questa accedi senza password, e nessun altro può farlo.
invitation-where = Vieni alla postazione “{ $desk }”. Porta un documento con la tua foto. Ci vogliono circa cinque minuti.
invitation-until = Vieni entro: { $date }.
invitation-contact =
    { $known ->
        [yes] Per domande, rivolgiti qui: { $contact }
       *[no] Per domande, chiama l’assistenza a un numero che conosci.
    }
invitation-asks-nothing = Questo messaggio non contiene link, e nessuno ti chiederà per questo una password o un PIN.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Una persona viene invitata
       *[other] { $people } persone vengono invitate
    }
invite-not-due = In elenco per più tardi: { $count }
invite-before = Invito già inviato, o forse: { $count }
invite-opted-out = Invito non desiderato: { $count }
invite-no-account = Guest o account disattivato: { $count }
invite-text = L’invito, in italiano:
invite-dry-run = Non è stato inviato nulla. Aggiungi --send per inviarlo
invite-question = Inviare gli inviti?
invite-progress = Inviti inviati: { $done } di { $all }
invite-sent =
    { $sent ->
        [one] È stato inviato un invito
       *[other] Sono stati inviati { $sent } inviti
    }
invite-not-sent = Invio impossibile in questo modo: { $count }. Manca un indirizzo, o viene rifiutato, o manca Teams. Si può invitare un’altra volta
invite-in-doubt = Non è noto se l’invito è partito: { $count }. Non viene inviato di nuovo
invite-stopped = Ripeti il comando per continuare: nessuno viene invitato due volte
invite-no-mail = Le impostazioni dicono che questa postazione non invia e-mail
    .next = Imposta mail_from in [notice]; kiosk.toml lo spiega
invite-nobody = Ora non c’è nessuno da invitare
coverage-invited = Persone invitate: { $invited }. Di queste, ora con una chiave di sicurezza: { $came }
invite-faulty =
    { $count ->
        [one] { $file } ha un errore nella riga { $line }
       *[other] { $file } ha { $count } errori, il primo nella riga { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` dice che cosa non va in ogni riga
