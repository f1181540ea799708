### The pages about the whole tenant, in the window, in Dutch. They are the operator's alone.

survey = De tenant
home-survey = De tenant
survey-back = Terug
survey-again = Opnieuw lezen
survey-check = Is de tenant klaar?
survey-who = Wie heeft een sleutel?

## Is the tenant ready?

survey-reads = De tenant wordt gelezen
    .lead =
    { $all ->
        [0] Het eerste document wordt opgevraagd
       *[other] { $read } van { $all } documenten gelezen
    }
survey-reads-do = Er wordt niets veranderd
    .next = Het duurt hoogstens een minuut, want Microsoft beperkt zulke aanvragen. Wat de aanmelding van de operator niet mag lezen, wordt genoemd; de rest wordt beoordeeld
survey-failed = De tenant kon niet worden gelezen
    .lead = Er is niets veranderd
survey-checked =
    { $stops ->
        [0] Niets houdt sleutels tegen
        [one] Eén bevinding houdt sleutels tegen
       *[other] { $stops } bevindingen houden sleutels tegen
    }, { $risks ->
        [0] geen deur staat open
        [one] één laat een deur open
       *[other] { $risks } laten een deur open
    }{ $advice ->
        [0] { "" }
        [one] , één is advies
       *[other] , { $advice } zijn advies
    }
    .lead =
    { $known ->
        [yes] { $tenant }, gelezen op { $time }. Kies een regel om te zien wie het kan wijzigen
       *[no] Gelezen op { $time }. Kies een regel om te zien wie het kan wijzigen
    }
survey-group-stops = Houdt tegen: { $count }
    .name = Wat mensen van sleutels afhoudt: { $count }
survey-group-risk = Open deuren: { $count }
    .name = Wat een deur open laat: { $count }
survey-group-advice = Advies: { $count }
    .name = Wat beter kan: { $count }
survey-group-unknown = Onbekend: { $count }
    .name = Wat niet bekend is: { $count }
survey-group-good = Goed: { $count }
    .name = Wat goed is: { $count }
survey-role = Kan dit wijzigen: { $role }
survey-of = { $number } van { $all }
survey-one-stops = Dit houdt mensen van sleutels af
survey-one-risk = Dit laat een deur open
survey-one-advice = Dit kan beter
survey-one-unknown = Dit is niet bekend
survey-one-good = Dit is goed
notice-tenant-stops = Kan dit wijzigen: { $role }. Gelezen op { $time }; “De tenant” toont hoe
survey-next = Volgende
survey-all = Alle regels
survey-change = Wie het kan wijzigen, en hoe
survey-look = Hoe u het nagaat
survey-means = Waarom het telt
survey-part = Niet alles is gelezen
survey-others = Controles van anderen die hetzelfde vragen

## Who has a key?

survey-nobody = Vanaf deze balie is nog niemand geteld
    .lead = Keydesk kan tellen wie een beveiligingssleutel heeft, per afdeling
survey-nobody-do = Keydesk leest het registratierapport van Microsoft en de directory
    .next = 25.000 personen kosten ongeveer een minuut. `keydesk tenant coverage` doet hetzelfde, ook per groep en als bestand
survey-counts = Er wordt geteld
    .lead =
    { $all ->
        [yes] Alles is gelezen
       *[no] { $report } rijen van het rapport en { $members } accounts gelezen
    }
survey-counts-do = U kunt teruggaan en later verder tellen
    .next = Wat is gelezen, blijft een dag bewaard. Het tellen stopt ook als Keydesk wordt vergrendeld
survey-not-counted = Het tellen is gestopt
    .lead = Wat is gelezen, blijft een dag bewaard; de volgende telling gaat daar verder
survey-disk = De telling kon niet worden bewaard
    .next = { $why }
survey-count = Nu tellen
survey-count-again = Opnieuw tellen
survey-go-on = Verder tellen
survey-coverage =
    { $active ->
        [one] Met een beveiligingssleutel: { $key } van één persoon, { $percent }%
       *[other] Met een beveiligingssleutel: { $key } van { $active } personen, { $percent }%
    }
survey-counted =
    { $days ->
        [0] Vandaag geteld
        [one] Een dag geleden geteld
       *[other] { $days } dagen geleden geteld
    }{ $dated ->
        [yes] , uit het rapport van Microsoft van { $time }
       *[no] , uit een rapport dat niet zegt wanneer het is gemaakt
    }
survey-everybody = Iedereen
survey-parts = Per afdeling
survey-over-time = In de tijd
survey-old = De cijfers zijn oud: tel opnieuw
survey-phones =
    { $count ->
        [one] Eén persoon heeft
       *[other] { $count } personen hebben
    } alleen een telefoon. Wie nu aan de beurt is: `keydesk tenant coverage --to-prepare`
survey-none-left = Iedereen heeft een beveiligingssleutel
survey-list = Een lijst van wie nu aan de beurt is: `keydesk tenant coverage --to-prepare`
survey-one-day = De lijn begint met de tweede dag
    .next = Tel op een andere dag opnieuw. De cijfers van elke telling blijven bij het journaal en noemen niemand
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first }% op { $from }, { $last }% op { $to }
