# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Swedish.
# A single sentence takes no full stop.

plan-call = { $call }. Behörighet { $scope }, roll { $role }
plan-lose =
    { $people ->
        [one] En person förlorar det
       *[other] { $people } personer förlorar det
    }{ $alone ->
        [0] . Ingen har det som enda metod
        [one] . En person har då inget annat
       *[other] . { $alone } av dem har då inget annat
    }
plan-some-lose = Några kan förlora det. Hur många som då inte har något annat räknas inte
plan-others-not-for-all = Några av de andra kan också sakna annat: en metod som är kvar gäller inte alla, och det räknas inte
plan-models-stop = Nycklar av modeller och typer som inte längre släpps in slutar öppna något, även de som redan är utlämnade
plan-nothing-asks = Inget kräver då en andra faktor: säkerhetsstandarder är av, och ingen princip för villkorsstyrd åtkomst tillämpas
plan-defaults-begin = Program utan modern autentisering slutar fungera, och alla måste registrera en metod inom 14 dagar
plan-reports-only = Ingen berörs: det som skulle ha krävts skrivs i inloggningsloggen
plan-must-be-answered = Någon kan låsas ute eller släppas in för lätt. Ange det för att fortsätta: --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan }: en ändring. Inget ändrades
       *[other] Plan { $plan }: { $count } ändringar. Inget ändrades
    }
plan-empty = Klientorganisationen är som filen säger. Inget behöver ändras
plan-stored =
    Det här är sparade dokument. { $count ->
        [0] Inget
       *[other] Inget av detta
    } kan tillämpas från dem, och hur många en ändring berör är inte känt: det kräver klientorganisationen (`keydesk tenant plan` utan --from)
plan-counting = { $people } personer i registreringsrapporten är räknade

plan-not-read = { $name } kan inte läsas, så inget av det planeras: { $why }
    .next = Logga in som någon som får läsa det eller ta bort delen ur filen
plan-no-profile = Det finns ingen passkeyprofil { $name }
    .next = Beskriv den i [passkeys.profiles] i filen eller rätta namnet
plan-profiles-not-in-use = Klientorganisationen har inga passkeyprofiler än, så { $name } kan inte ställas in
    .next = Slå på profiler i Entra administrationscenter, vilket inte går att ta tillbaka, eller beskriv bara profilen "default" utan typer
plan-no-strength = Det finns ingen autentiseringsstyrka { $name }
    .next = Beskriv den i [strength] i filen eller rätta namnet
plan-several-of-name = Flera heter { $name }
    .next = Ge alla utom en ett annat namn i Entra administrationscenter
plan-strength-built-in = { $name } är en av Microsofts egna styrkor och kan inte ändras
    .next = Välj ett annat namn i [strength] i filen
plan-policy-enforced = Principen { $name } tillämpas och säger något annat
    .next = Ställ in den på endast rapport i Entra administrationscenter eller välj ett annat namn i [access_policy] i filen
plan-defaults-exclude-policies = Säkerhetsstandarder kan inte slås på medan en princip för villkorsstyrd åtkomst tillämpas
    .next = Ta bort security_defaults ur filen eller stäng av principerna i Entra administrationscenter

apply-not-planned = En del av filen kan inte planeras, så inget tillämpas
    .next = Rätta filen eller ta bort delen ur den
apply-another-plan = Planen är en annan nu: { $plan }
    .next = Se på den med `keydesk tenant plan` och ange sedan dess id
apply-not-shown = Inget ändras som ingen har sett
    .next = Se på planen med `keydesk tenant plan` och ange sedan dess id med --plan
apply-lock-out = Någon kan låsas ute eller släppas in för lätt: { $names }
    .next = Se på planen. Ange det som är avsett vid namn med --answer
apply-answer = Någon kan låsas ute eller släppas in för lätt. Om det är avsett, skriv { $name }
apply-question = Göra de här ändringarna? Skriv yes

change-done = Klart och tillbakaläst: { $name }
change-not-done = Inte gjort: { $name }
change-refused = { $name } ändrades inte, eller så är det okänt om det ändrades: { $why }
    .next = Se på en ny plan: den säger vad som återstår
change-not-so = Klientorganisationen godtog { $name }, men dokumentet säger det inte
    .next = Vänta några minuter och se sedan på en ny plan: den säger vad som återstår
change-meanwhile = { $name } ändrades inte: någon annan har ändrat dokumentet sedan planen
    .next = Se på en ny plan och tala med den som ändrade det
change-made = Ändrat och tillbakaläst: { $name }
change-not-made = Inte ändrat: { $name }
change-in-doubt = Påbörjat men inte tillbakaläst, så det kan vara ändrat eller inte: { $name }

changes-applied = Allt är som filen säger. Ändrat: { $made }. Ta tillbaka det med: keydesk tenant undo { $run }
changes-stopped = Där tog det stopp. Det här gäller: { $made }. Ta tillbaka det med: keydesk tenant undo { $run }
changes-taken-back = Tillbakataget: { $made }
changes-none = Inget har ändrats härifrån
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, tillämpat, körning { $run }
        [taken-back] { $time }, { $operator }, tog tillbaka ändringar, körning { $run }
        [stopped] { $time }, { $operator }, stannade mitt i, körning { $run }
       *[other] { $time }, { $operator }, avbröts mitt i, körning { $run }
    }

undo-nothing = Det finns inget att ta tillbaka
    .next = `keydesk tenant changes` räknar upp vad som har ändrats härifrån
undo-question = Ta tillbaka de här ändringarna?
undo-changed-since = Ändrat sedan dess, av någon annan eller av en senare körning: { $names }. Inget togs tillbaka
    .next = Ta tillbaka den senare körningen först eller tala med den som ändrade. Skriv det som ska gälla i filen och se på en ny plan

admin-no-application = Inställningarna anger ingen app för administratörer
    .next = Ange client_id i [admin] i kiosk.toml. kiosk-config/kiosk.toml säger vilka behörigheter den behöver
admin-desks-application = Appen för administratörer är Keydesks egen: varje nyckeldisk skulle då kunna ändra klientorganisationen
    .next = Registrera en annan app och ange client_id i [admin] i kiosk.toml
