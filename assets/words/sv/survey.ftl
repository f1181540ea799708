### The pages about the whole tenant, in the window, in Swedish. They are the operator's alone.

survey = Klientorganisation
home-survey = Klientorganisation
survey-back = Tillbaka
survey-again = Läs igen
survey-check = Redo för nycklar?
survey-who = Vem har en nyckel?

## Is the tenant ready?

survey-reads = Klientorganisationen läses
    .lead =
    { $all ->
        [0] Det första dokumentet hämtas
       *[other] { $read } av { $all } dokument är lästa
    }
survey-reads-do = Inget ändras
    .next = Det tar upp till en minut, eftersom Microsoft begränsar sådana anrop. Det som operatörens inloggning inte får läsa anges, och resten bedöms
survey-failed = Klientorganisationen kunde inte läsas
    .lead = Inget ändrades
survey-checked =
    { $stops ->
        [0] Inget stoppar nycklar
        [one] En anmärkning stoppar nycklar
       *[other] { $stops } anmärkningar stoppar nycklar
    }, { $risks ->
        [0] ingen dörr är öppen
        [one] en lämnar en dörr öppen
       *[other] { $risks } lämnar en dörr öppen
    }{ $advice ->
        [0] { "" }
        [one] , en är ett råd
       *[other] , { $advice } är råd
    }
    .lead =
    { $known ->
        [yes] { $tenant }, läst { $time }. Välj en rad för att se vem som kan ändra den
       *[no] Läst { $time }. Välj en rad för att se vem som kan ändra den
    }
survey-group-stops = Stoppar nycklar: { $count }
    .name = Det som hindrar nycklar: { $count }
survey-group-risk = Öppna dörrar: { $count }
    .name = Det som lämnar en dörr öppen: { $count }
survey-group-advice = Råd: { $count }
    .name = Det som kunde vara bättre: { $count }
survey-group-unknown = Okänt: { $count }
    .name = Det som inte är känt: { $count }
survey-group-good = Bra: { $count }
    .name = Det som är bra: { $count }
survey-role = Kan ändra det: { $role }
survey-of = { $number } av { $all }
survey-one-stops = Det här hindrar nycklar
survey-one-risk = Det här lämnar en dörr öppen
survey-one-advice = Det här kunde vara bättre
survey-one-unknown = Det här är inte känt
survey-one-good = Det här är bra
notice-tenant-stops = Kan ändra det: { $role }. Läst { $time }; ”Klientorganisation” visar hur
survey-next = Nästa
survey-all = Alla rader
survey-change = Vem kan ändra det, och hur
survey-look = Så tar du reda på det
survey-means = Vad det betyder
survey-part = Allt lästes inte
survey-others = Andras kontroller av samma sak

## Who has a key?

survey-nobody = Ingen har räknats härifrån än
    .lead = Keydesk kan räkna vem som har en säkerhetsnyckel, per avdelning
survey-nobody-do = Keydesk läser Microsofts registreringsrapport och katalogen
    .next = 25 000 personer tar ungefär en minut. `keydesk tenant coverage` gör detsamma, även per grupp och som fil
survey-counts = Personer räknas
    .lead =
    { $all ->
        [yes] Allt är läst
       *[no] { $report } rader i rapporten och { $members } konton är lästa
    }
survey-counts-do = Du kan gå tillbaka och räkna vidare senare
    .next = Det som har lästs sparas en dag. Räkningen stannar också när Keydesk låses
survey-not-counted = Räkningen har stannat
    .lead = Det som har lästs sparas en dag, och nästa räkning fortsätter där
survey-disk = Räkningen kunde inte sparas
    .next = { $why }
survey-count = Räkna nu
survey-count-again = Räkna igen
survey-go-on = Räkna vidare
survey-coverage =
    { $active ->
        [one] { $key } av en person har en säkerhetsnyckel: { $percent } %
       *[other] { $key } av { $active } personer har en säkerhetsnyckel: { $percent } %
    }
survey-counted =
    { $days ->
        [0] Räknat i dag
        [one] Räknat för en dag sedan
       *[other] Räknat för { $days } dagar sedan
    }{ $dated ->
        [yes] , ur Microsofts rapport från { $time }
       *[no] , ur en rapport som inte säger när den gjordes
    }
survey-everybody = Alla
survey-parts = Per avdelning
survey-over-time = Över tid
survey-old = Siffrorna är gamla: räkna igen
survey-phones =
    { $count ->
        [one] En person har
       *[other] { $count } personer har
    } bara en telefon. Vem som står på tur: `keydesk tenant coverage --to-prepare`
survey-none-left = Alla har en säkerhetsnyckel
survey-list = En lista över vem som står på tur: `keydesk tenant coverage --to-prepare`
survey-one-day = Linjen börjar den andra dagen
    .next = Räkna igen en annan dag. Siffrorna från varje räkning sparas bredvid liggaren och anger ingen vid namn
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first } % den { $from }, { $last } % den { $to }
