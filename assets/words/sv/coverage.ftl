# keydesk tenant coverage, in Swedish

coverage-title = Vem har en säkerhetsnyckel
coverage-everybody = Alla
coverage-no-department = Ingen avdelning
coverage-sum =
    { $active ->
        [one] En person kan ha en säkerhetsnyckel här
       *[other] { $active } personer kan ha en säkerhetsnyckel här
    }, och { $key } av dem { $key ->
        [one] har
       *[other] har
    } en: { $percent } %
coverage-report =
    Rapporten är från { $time }, { $hours ->
        [0] mindre än en timme gammal
        [one] en timme gammal
       *[other] { $hours } timmar gammal
    }
coverage-report-without-date = Rapporten säger inte när den gjordes
coverage-bar = { $percent } % av { $active }
coverage-more-parts =
    { $count ->
        [one] En till finns bara i tabellen (--csv)
       *[other] { $count } till finns bara i tabellen (--csv)
    }
coverage-trend = Andel personer över tid
coverage-key = Säkerhetsnyckel
coverage-resistant = Passkey i en app, Windows Hello eller certifikat
coverage-other-factor = App, kod eller koddosa
coverage-phone-only = Bara telefon: sms eller samtal
coverage-nothing = Bara lösenord
coverage-not-in-report = Inte i rapporten än
coverage-disabled = Avstängt
coverage-guest = Gäst
coverage-not-counted =
    Inte räknade: { $disabled ->
        [one] ett avstängt konto
       *[other] { $disabled } avstängda konton
    }, { $guests ->
        [one] en gäst
       *[other] { $guests } gäster
    }{ $departed ->
        [0] { "" }
        [one] , och en i rapporten som inte längre finns i katalogen
       *[other] , och { $departed } i rapporten som inte längre finns i katalogen
    }
coverage-admins =
    { $admins ->
        [one] En administratör
       *[other] { $admins } administratörer
    }, { $without } av dem utan säkerhetsnyckel
coverage-registered = { $count } har registrerat en andra faktor (Microsoft: registered)
coverage-capable = { $count } av dem kan också använda den, eftersom principen har den på för dem (enabled): capable
coverage-barred =
    { $count ->
        [one] En har
       *[other] { $count } har
    } registrerat en som principen inte låter dem använda. Den hjälper inte vid inloggning
coverage-passwordless = { $count } kan logga in utan lösenord
coverage-unknown-words = Den här versionen känner inte till dessa ord i rapporten och räknar dem som en annan metod: { $words }
coverage-listed =
    { $people ->
        [0] Ingen behöver en nyckel
        [one] En person behöver en nyckel
       *[other] { $people } personer behöver en nyckel
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , i { $waves } omgångar
    }
coverage-left-out =
    { $count ->
        [one] En till har ett inloggningsnamn som inte kan stå i en lista
       *[other] { $count } till har ett inloggningsnamn som inte kan stå i en lista
    }
coverage-goes-on = Körningen från { $time } fortsätter: { $count } rader finns redan
coverage-progress = { $report } rader i rapporten och { $members } konton är lästa
coverage-run-again = Det som har lästs sparas en dag: kör kommandot igen, så fortsätter det där
coverage-no-premium = Registreringsrapporten kräver en licens för Entra ID P1, och klientorganisationen har ingen
    .next = Utan den visar Graph inte personernas metoder i en lista. `keydesk tenant check` säger vad som ändå går att se
coverage-list-refused =
    { $count ->
        [one] En rad i listan är inte som den ska vara
       *[other] { $count } rader i listan är inte som de ska vara
    }
    .next = Skriv den med --list och läs den med `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Listan kunde inte sparas: { $why }
    .next = Skriv den med --list och läs den med `keydesk prepare import FILE`

# keydesk tenant use

use-title = Så loggar personer in
use-lead =
    { $people ->
        [0] Ingen loggade in
        [one] En person loggade in
       *[other] { $people } personer loggade in
    } inom { $days ->
        [one] en dag
       *[other] { $days } dagar
    }, { $key } av dem med en säkerhetsnyckel: { $percent } %
use-part = Loggen är längre än det som läses av den på en gång: detta är bara från och med { $time }
use-phone = Högst telefon: sms eller samtal
use-password = Högst lösenord
use-bar =
    { $people ->
        [one] En person
       *[other] { $people } personer
    }
use-methods =
    Microsofts rapport över { $days ->
        [one] en dag
       *[other] { $days } dagar
    }: hur ofta varje metod visades. En inloggning kan visa två
use-unknown-labels = Den här versionen känner inte till dessa ord i loggen och räknar dem som en annan metod: { $labels }
use-programs = Program loggar in med lösenordet för de här kontona och kan inte röra vid en nyckel: { $names }. Ge vart och ett en egen identitet innan en regel stoppar det
use-no-people = Vem som loggade in hur går inte att se i inloggningsloggen: { $why }
use-no-methods = Microsofts rapport om hur metoder används kan inte läsas: { $why }
use-progress = { $count } inloggningar är lästa

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Hämta din säkerhetsnyckel
invitation-why = Din organisation ger dig en säkerhetsnyckel: med den loggar du in utan lösenord, och ingen annan kan det.
invitation-where = Kom till nyckeldisken ”{ $desk }”. Ta med legitimation med foto. Det tar ungefär fem minuter.
invitation-until = Kom senast { $date }.
invitation-contact =
    { $known ->
        [yes] Om du har frågor, fråga här: { $contact }
       *[no] Om du har frågor, ring servicedesken på ett nummer som du känner till.
    }
invitation-asks-nothing = Meddelandet har ingen länk, och ingen kommer att fråga dig efter lösenord eller PIN-kod på grund av det.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] En person bjuds in
       *[other] { $people } personer bjuds in
    }
invite-not-due = { $count } på listan står på tur senare
invite-before = { $count } har, eller har kanske, redan bjudits in
invite-opted-out = { $count } vill inte bjudas in
invite-no-account = Gäst eller avstängt konto: { $count }
invite-text = Inbjudan, på svenska:
invite-dry-run = Inget skickades. Ange --send för att skicka
invite-question = Skicka inbjudningarna?
invite-progress = { $done } av { $all } inbjudningar är skickade
invite-sent =
    { $sent ->
        [one] En inbjudan skickades
       *[other] { $sent } inbjudningar skickades
    }
invite-not-sent = { $count } kan inte nås så här: adress saknas eller nekas, eller så saknas Teams. Det går att bjuda in en annan gång
invite-in-doubt = För { $count } är det inte känt om inbjudan gick i väg. Ingen ny skickas
invite-stopped = Kör kommandot igen för att fortsätta: ingen bjuds in två gånger
invite-no-mail = Enligt inställningarna skickar Keydesk inga mejl
    .next = Ange mail_from i [notice]; kiosk.toml förklarar det
invite-nobody = Ingen ska bjudas in nu
coverage-invited = { $invited } har bjudits in, och { $came } av dem har en säkerhetsnyckel nu
invite-faulty =
    { $count ->
        [one] { $file } har ett fel på rad { $line }
       *[other] { $file } har { $count } fel, det första på rad { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` säger vad som är fel på varje rad
