# The sentences of the window and of the walk-through in a terminal, in Swedish.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Nyckeldisk
bar-attended = Bemannas av { $operator }
bar-contrast = Kontrast
bar-lock = Lås
bar-sign-out = Logga ut
bar-hand-over = Lämna över
bar-larger-text = Större text
bar-normal-text = Normal text
bar-still = Utan rörelse
bar-motion = Visa rörelse
region-now = Att göra nu
region-ways = Vägar vidare
region-desk = Nyckeldisken
region-steps = Steg
region-practice = Övning
step-of = Steg { $number } av { $all }
step-back = Tas tillbaka
step-none = Redo
step-unattended = Ingen operatör är inloggad
rail-done = Steg { $number } av { $all }, { $title }, klart
rail-now = Steg { $number } av { $all }, { $title }, pågår nu
rail-to-do = Steg { $number } av { $all }, { $title }, återstår
session = Ärende { $name }
locks-soon =
    { $seconds ->
        [0] Keydesk låses
        [one] Keydesk låses om en sekund. Inget går förlorat
       *[other] Keydesk låses om { $seconds } sekunder. Inget går förlorat
    }
rests-soon =
    { $seconds ->
        [0] Keydesk pausar
        [one] Keydesk pausar om en sekund. Inget går förlorat
       *[other] Keydesk pausar om { $seconds } sekunder. Inget går förlorat
    }
locks-without-code =
    { $seconds ->
        [0] Keydesk låses
        [one] Utan operatörskoden låses Keydesk om en sekund
       *[other] Utan operatörskoden låses Keydesk om { $seconds } sekunder
    }
stay-here = Jag behöver mer tid
minutes-left =
    { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }
seconds-left =
    { $seconds ->
        [one] en sekund
       *[other] { $seconds } sekunder
    }
key-typed = Nyckeln skrev en kod
    .next = Den behövs inte här och har kastats
cancel-sure = Vill du verkligen avbryta? Det som gjorts tas tillbaka
cancel-yes = Ja, avbryt ärendet
cancel-no = Fortsätt ärendet

more-of-list = Visa fler, sida { $page } av { $all }
call-operator = Hämta operatören

## Two screens

person-window = Keydesk: för personen
person-wait = Ett ögonblick
    .lead = Operatören arbetar. Skärmen visar när det är din tur
person-wait-do = Du behöver inte göra något nu
    .next = Operatören vid disken hjälper dig
person-rests = Ett ärende avbröts
    .lead = När en operatör har loggat in fortsätter det där det var: inget är förlorat
person-rests-do = Be operatören logga in
    .next = Ditt ärende väntar på det
beside = { $name } är vid den andra skärmen
    .lead = Den andra skärmen visar det som står nedan
beside-take = Ta över med operatörskoden
turn-first = Vänd skärmen mot { $name }
    .lead = Det som kommer nu är för personen
turn = Vänd skärmen mot { $name }
    .lead = Den andra skärmen är borta. Inget gick förlorat
turn-do = Personen fortsätter här
    .next = Det som är operatörens är dolt tills operatörskoden skrivs in
turn-done = Skärmen är vänd

## The desk code

code-choose = Välj en operatörskod
    .lead = Med den tar du tillbaka skärmen från en person. Den glöms när du loggar ut
code-repeat = Skriv samma kod igen
    .lead = Då är det säkert att du skrev det du menade
code-new = Ny operatörskod
code-again = Samma kod igen
code-set = Spara koden
code-go-repeat = Upprepa koden
code-without = Utan kod
code-why = Välj minst fyra siffror
    .next = Utan kod loggar du in igen efter varje person
code-refused = För många skulle gissa den här koden
    .next = Välj en annan, inte ett årtal, en följd eller ett mönster på knappsatsen
code-private = Bara operatören skriver här
    .next = Personen tittar bort
code-call = Operatören behövs här
    .lead = Hämta operatören, som fortsätter med operatörskoden
code-next = Nästa ärende
    .lead = Operatören börjar det med operatörskoden
code-label = Operatörskod
code-go-on = Fortsätt
code-home = Till start
code-back = Tillbaka till personen
code-wrong = Det är inte operatörskoden
    .next =
    { $tries ->
        [one] Ett försök återstår. Sedan loggar operatören in igen
       *[other] { $tries } försök återstår. Sedan loggar operatören in igen
    }
code-none = Operatören loggar in igen
    .next = Det finns ingen operatörskod
code-spent = Operatören loggar in igen
    .next = Operatörskoden var fel för många gånger

## The practice bench

bench-token = Övningsdosan { $serial } visar { $code }
bench = Övningsbänk
    .next = Inget här är på riktigt
bench-served = Övningsorganisation
    .next = Det som händer i den är inte på riktigt. En nyckel som sätts in är det
bench-insert-allowed = Sätt i övningsnyckel
bench-insert-second = Sätt i andra nyckeln
bench-insert-not-allowed = Sätt i annan modell
bench-remove = Ta ut nyckeln
bench-touch = Rör vid nyckeln
bench-finger-badly = Lägg fingret fel
bench-add-on-own-page = Lägg till nyckeln på personens sida
bench-program-token = Programmera koddosan på personens sida

## The operator signs in

sign-in = Logga in vid nyckeldisken
    .lead = En operatör måste logga in innan någon kan få en nyckel
sign-in-locked = Keydesk är låst
    .lead = { $name } var inloggad. Efter nästa inloggning fortsätter Keydesk där det var
sign-in-not-enough = Behörigheter saknas
    .lead = Du är inloggad, men appen saknar behörigheterna nedan
sign-in-start = Logga in
sign-in-cancel = Avbryt inloggningen
sign-in-browser = Logga in med ditt arbetskonto
    .next = Inloggningssidan öppnas i ett eget fönster och sparar inget när det stängs
sign-in-device = Logga in med en kod
    .next = Keydesk visar en kod. Skriv den på inloggningssidan på en annan enhet
sign-in-device-warning = Skriv koden bara om du står vid disken och läser den här
    .next = En kod som någon skickar eller säger skulle logga in den personen som dig. Skyl koden för den som går förbi
sign-in-under-way = Fortsätt på inloggningssidan
    .next = Keydesk väntar tills du är klar
sign-in-code = Skriv den här koden på { $page }
    .next = Keydesk väntar tills du är klar
sign-in-left = Keydesk väntar { $left } till. Börja sedan om med ett tryck
sign-in-over = Tiden är slut. Börja om med ett tryck
sign-in-missing = { $scope } saknas
    .next = { $for } En molnprogramadministratör kan ge appen medgivande. Logga sedan in igen

## Home

home = Välkommen till nyckeldisken
    .lead = Här får en person en nyckel som fungerar
home-elsewhere = Välkommen till nyckeldisken
    .lead = Organisationen finns i ett Microsoft-moln där Keydesk kan göra mindre
home-start = Starta ett ärende
home-check = Kontrollera en nyckel
home-recover = Nyckel förlorad
home-whose = Vems nyckel är det?
home-what = Det här händer
home-line-person = Hitta personen och kontrollera identiteten
home-line-ready = Kontrollera att kontot är redo för en nyckel
home-line-key = Ställ in nyckeln med en PIN-kod som bara personen vet
home-line-proof = Visa att personen kan logga in med nyckeln
home-own = I det här Microsoft-molnet kan en operatör inte ställa in en nyckel åt någon annan
    .next = Keydesk utfärdar ett åtkomstpass, och personen registrerar nyckeln själv
home-nothing = I det här Microsoft-molnet kan Keydesk inte göra något
    .next = Det har inga åtkomstpass. Var och en registrerar sin nyckel med en inloggningsmetod som redan finns
home-note = Det tar ungefär fem minuter. Om något går fel tas allt tillbaka
home-today =
    { $well ->
        [0] Inget ärende har slutat väl i dag
        [one] Ett ärende har slutat väl i dag
       *[other] { $well } ärenden har slutat väl i dag
    }
    .next =
        { $back ->
            [0] Inget har behövt tas tillbaka
            [one] Ett ärende togs tillbaka
           *[other] { $back } ärenden togs tillbaka
        }
recent-line = { $time }, ärende { $name }: { $end }
end-onboarded = nyckeln fungerar
end-self-registered = personen registrerade en nyckel
end-checked = en nyckel kontrollerades
end-recovered = en förlorad nyckel ersattes
end-found-key = en upphittad nyckel undersöktes
end-prepared = en nyckel förbereddes
end-activated = en förberedd nyckel fungerar
end-token-given = en koddosa lämnades ut
end-token-programmed = personen programmerade en koddosa
end-taken-back = allt togs tillbaka
end-open = inte avslutat
home-ledger =
    { $debts ->
        [0] Liggare: i ordning när Keydesk startade, { $megabytes } MB, inget kvar att göra
        [one] Liggare: i ordning när Keydesk startade, { $megabytes } MB, en sak kvar att göra
       *[other] Liggare: i ordning när Keydesk startade, { $megabytes } MB, { $debts } saker kvar att göra
    }
home-tenant = Microsoft Graph svarade { $time }
home-tenant-silent = Microsoft Graph kunde inte nås { $time }
home-clock = Klockan här skiljer sig { $minutes } min från Microsofts. Ställ den
home-notices = Att se till
notice-unreadable = Ärende { $name } kan inte läsas
    .next = Det kan ha lämnat kvar ett åtkomstpass eller en nyckel. Behåll liggaren och be om hjälp med ärendets namn
notice-keys-wait =
    { $count ->
        [one] En förberedd nyckel väntar på aktivering
       *[other] { $count } förberedda nycklar väntar på aktivering
    }
    .next = Den första kan aktiveras till { $time }. `keydesk prepare status` räknar upp dem
notice-logs-awaited =
    { $count ->
        [one] Keydesk väntar tills loggarna visar inloggningen i ett ärende
       *[other] Keydesk väntar tills loggarna visar inloggningarna i { $count } ärenden
    }
    .next = Keydesk frågar igen av sig självt, till { $time }
notice-log-checked = Ärende { $name }: { $log }
    .next = Det står i liggaren för ärendet
notice-due = Senast { $time }
list-issue = Modellista: utgåva { $number }, nästa väntas den { $date }
list-overdue =
    { $days ->
        [one] Modellista: utgåva { $number }, en nyare skulle ha kommit i går
       *[other] Modellista: utgåva { $number }, en nyare skulle ha kommit för { $days } dagar sedan
    }
list-missing = Det finns ingen modellista än: ingen nyckel kan bevisas

## Who is it

ask-who = Vem är vid disken?
    .lead = Sök på namn eller inloggningsnamn
who-field = Namn eller inloggningsnamn
who-search = Sök
who-stop = Sluta söka
who-searching = Söker efter ”{ $text }”
who-none = Ingen person hittades för ”{ $text }”
    .next = Kontrollera stavningen eller sök på inloggningsnamnet
who-start = Fråga personen efter namnet och skriv det
who-edited = Sökningen börjar när du slutar skriva. Enter söker direkt
who-found =
    { $count ->
        [one] En person hittades
       *[other] { $count } personer hittades
    }
who-choose = Välj { $name }, { $upn }

## Check identity

ask-identity = Hur kontrollerade du vem det är?
    .lead = Försäkra dig om att { $name } är personen framför dig
identity-photo-id = Kontrollerat legitimation
    .next = Pass, id-kort eller tjänstekort med foto
identity-known = Jag känner personen
    .next = Ni har träffats förut och du är säker
identity-vouched = En kollega intygade vem det är
    .next = Kollegan är här nu

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Ingen inloggningsmetod utöver lösenord
        [one] 1 inloggningsmetod utöver lösenord
       *[other] { $count } inloggningsmetoder utöver lösenord
    }{ $first ->
        [strongest] . Den starkaste efterfrågas först{ $chosen ->
            [none] { "" }
           *[other] {" "}(personens standardval: { $chosen })
        }
        [chosen] . Efterfrågas först: { $chosen ->
            [none] inget standardval
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Med enbart ett pass kan personen inte registrera något. Godtar inte pass: { $by }
chosen-push = avisering i appen
chosen-oath = kod
chosen-voice = telefonsamtal
chosen-sms = sms
chosen-another = annan metod

## After a loss

ask-what-happened = Vad har hänt med nyckeln för { $name }?
    .lead = Svaret avgör vad som görs först
ask-first-proof = Hur kontrollerade du vem det är?
    .lead = Efter en förlust behövs två bevis. Försäkra dig om att { $name } är personen framför dig
ask-second-proof = Ett andra bevis på att det är { $name }
    .lead = Det måste vara av en annan sort än det första
ask-which-key = Vilken nyckel var det?
    .lead = Fråga { $name } efter namn, modell och senaste användning
ask-which-key-blocked = Vilken nyckel är här?
    .lead = Jämför modellen med nyckeln som { $name } håller i
ask-remove-old-key = Ta bort den här passkeyn för { $name }?
    .lead = Titta en gång till: en borttagen passkey kommer inte tillbaka
ask-not-the-old-key = Det är inte nyckeln som uppgavs
    .lead = { $key } är en annan modell än passkeyn för { $name }
which-key-choose = Det var { $key }

name-key = Namnge nyckeln
ask-name-key = Vad ska nyckeln heta?
    .lead = { $name } ser namnet bland inloggningsmetoderna
name-key-field = Namn, högst 30 tecken
name-key-own = Tomt: modellen och ärendets nummer. Om { $name } redan har namnet läggs ett nummer till
name-key-automatic = modell och nummer
name-key-long = Namnet är för långt. Vissa bokstäver och symboler räknas dubbelt
name-key-primary = Till vardags
name-key-spare = I reserv
name-key-done = Använd namnet
name-key-back = Behåll som det var
name-key-is = Nyckeln får namnet: { $key }

## Readiness

ask-not-ready = { $name } kan inte få en nyckel än
    .lead = En administratör måste ändra detta först. Pröva sedan igen
ask-token-policy = Ingen koddosa till { $name } än
    .lead = En administratör måste ändra detta först. Keydesk kontrollerar igen av sig själv och fortsätter så snart det går
not-ready-again = Pröva igen
ask-may-be-refused = Entra kan neka { $name }
    .lead = Läs detta först. Du kan fortsätta och se
not-ready-go-on = Fortsätt
ask-second-operator = En andra operatör bekräftar
    .lead = { $name } får en nyckel först när en andra operatör har godkänt det
second-start = Andra operatören loggar in

## Another pass is valid

ask-replace-pass = { $name } har redan ett åtkomstpass
    .lead = Om du fortsätter tas det bort och ett nytt utfärdas
replace-pass-what = Passet utfärdades inte i det här ärendet, och det gäller än
    .next = Fråga personen om passet används just nu. I så fall: avbryt ärendet och kom tillbaka senare

## The pass for a device

ask-leave-pass = Behöver { $name } fortfarande åtkomstpasset?
    .lead = Det tas bort nu eller gäller till { $time }
leave-pass-what = Låt det gälla bara för en enhet som ställs in i dag
    .next = Medan ett pass gäller visar en inloggning mindre om nyckeln. Kvittot säger hur länge det gäller

## The person registers the key themselves

ask-not-for-others = Keydesk får inte registrera en nyckel åt { $name }
    .lead = { $name } kan göra det med ett åtkomstpass härifrån

ask-register-yourself = { $name } registrerar nyckeln nu
    .lead = På organisationens egen sida, med åtkomstpasset
own-line-open = Skanna koden eller öppna { $page }
own-line-pass = Logga in där med åtkomstpasset
own-line-add = Lägg till en säkerhetsnyckel som inloggningsmetod och följ sidans anvisningar
own-not-there = Organisationen visar ingen ny nyckel än
    .next = Gör klart på sidan först och tryck sedan igen. Listan kan släpa efter en minut
ask-program-token = { $name } programmerar koddosan nu
    .lead = På sin egen sida, med åtkomstpasset
program-line-pass = Kom ihåg åtkomstpasset. Öppna sedan sidan här eller skanna koden med en egen enhet
program-line-add = Välj ”Lägg till inloggningsmetod”, ”Autentiseringsapp”, ”Jag vill använda en annan autentiseringsapp” och sedan ”Can’t scan image?”
program-line-token = Skriv in den hemliga nyckeln från sidan i koddosan med tillverkarens program. Skriv koden som koddosan då visar och stäng sidan
own-token-not-there = Organisationen visar ingen ny koddosa än
    .next = Gör klart på sidan först och tryck sedan igen. Listan kan släpa efter en minut
own-token = En koddosa
    .next = För organisationen är den en autentiseringsapp. Personen loggar in i Windows på samma sätt som förut
token-programmed = { $name } har lagt till en koddosa
    .lead = Personen lade till den själv. Keydesk har inte kontrollerat koddosan
self-registered = { $name } har registrerat en nyckel
    .lead = Personen registrerade den själv. Keydesk har inte kontrollerat nyckeln
self-registered-pass = Åtkomstpasset har tagits tillbaka
    .next = Nästa inloggning visar om det fungerar

## The key

ask-insert-key = Sätt i nyckeln
    .lead = Sätt en ny säkerhetsnyckel i porten här vid disken
insert-key-do = Tryck in nyckeln tills den sitter fast
    .next = Keydesk märker det självt
insert-key-back = Sätt i nyckeln från ärendet
    .lead = Keydesk behöver den en gång till för att ta tillbaka det som finns på den
insert-key-before = Ta ut { $key }
    .next = Den satt i porten innan ärendet började
insert-key-two = Fler än en nyckel sitter i
    .next = Välj med beröring eller låt bara nyckeln som { $name } ska få sitta i
insert-key-but-not = Ta ut nyckeln som nekades
    .next = Sätt sedan i en annan
ask-replug-key = Ta ut nyckeln och sätt i den igen
    .lead = PIN-koden var fel två gånger i rad. Nyckeln måste sättas i på nytt före nästa försök
replug-key-do = Ta ut nyckeln och tryck in den igen
    .next = Keydesk märker det självt
ask-key-refused = Nyckeln kan inte användas
    .lead = Inget skrevs till den. Använd en annan nyckel
ask-key-warned = Nyckeln har begränsningar
    .lead = Den kan ställas in. Läs detta först; inget har skrivits till den
key-connected = Ansluten
picture-insert = Bild: nyckeln trycks in i porten
picture-take-out = Bild: nyckeln tas ut ur porten
picture-replug = Bild: nyckeln tas ut och trycks in igen
picture-touch = Bild: ett finger på nyckeln i porten
picture-leave-in = Bild: nyckeln i porten

## The PIN

ask-choose-pin = Välj en PIN-kod till din nyckel
    .lead = Du skriver PIN-koden varje gång du loggar in med nyckeln. Använd minst { $minimum } siffror
ask-repeat-pin = Skriv samma PIN-kod igen
    .lead = Då är det säkert att du skrev det du menade
ask-type-pin = Skriv PIN-koden till din nyckel
    .lead = Nyckeln har redan en PIN-kod. Bara ägaren vet den
pin-new = Ny PIN-kod
pin-repeat = Samma PIN-kod igen
pin-current = Nyckelns PIN-kod
pin-dots =
    { $entered ->
        [one] PIN-kod, 1 siffra inskriven, minst { $minimum } behövs
       *[other] PIN-kod, { $entered } siffror inskrivna, minst { $minimum } behövs
    }
pin-good = En bra PIN-kod är
pin-rule-kept = uppfyllt
pin-rule-open = inte uppfyllt än
pin-different = PIN-koderna var inte lika
    .next = Välj en PIN-kod en gång till
pin-private = Bara nyckelns ägare skriver här
    .next = Operatören tittar bort
pin-forgotten = Glömt PIN-koden?
    .next = Använd en annan nyckel eller återställ den här: då raderas allt på den
pin-stays = PIN-koden är bara till nyckeln. Keydesk sparar den inte
pin-clear = Rensa PIN
pin-delete = Radera sista siffran
pin-go-repeat = Upprepa PIN
pin-set = Spara PIN
pin-check = Bekräfta PIN

## A key that is in use

ask-found-key = Vems nyckel är det?
    .lead = Detta visar den utan PIN-koden
ask-used-key = Nyckeln används redan
    .lead = Det som finns på den blir kvar, bredvid den nya passkeyn
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } passkeys
    }
used-key-further =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
used-key-stale = En av dem är en gammal passkey för { $name }
    .next = Organisationen känner inte till den. Den nya passkeyn ersätter den

ask-reset-key = Återställa nyckeln?
    .lead = En återställning raderar allt på nyckeln, även PIN-koden
ask-reset-for-good = Återställ { $key }
    .lead = Det går inte att ångra
reset-for-good-what = Alla passkeys på nyckeln försvinner, även PIN-koden
    .next = Försäkra dig om att det är nyckeln framför dig
ask-replug-to-reset = Ta ut nyckeln och sätt i den igen
    .lead = Rör sedan vid den inom tio sekunder
replug-to-reset-do = Ta ut nyckeln, tryck in den igen och rör vid den
    .next = Ha ett finger redo innan du trycker in den
replug-to-reset-why = En nyckel kan återställas bara under de första tio sekunderna
    .next = Den blinkar genast. Om beröringen kommer för sent är inget förlorat, och du försöker igen

## Setting a key aside

ask-take-key-out = Ta ut nyckeln
    .lead = Din nyckel är klar. Den är din: behåll den
ask-take-key-out-back = Ta ut nyckeln
    .lead = Ärendet är slut för den här nyckeln
take-key-out-do = Dra ut nyckeln ur porten
    .next = Keydesk märker det självt
ask-set-key-aside = Lägg undan nyckeln
    .lead = Nyckeln har kvar en PIN-kod, ett fingeravtryck eller en passkey från ärendet. Ge den inte till någon
set-key-aside-what = Ta ut nyckeln och lägg den där använda nycklar förvaras
    .next = Den måste återställas innan den används igen. Keydesk kan göra det nu

## A fingerprint

ask-finger = Vill du lägga till ditt fingeravtryck?
    .lead = Nyckeln kan känna igen ett finger, så att du behöver PIN-koden mer sällan
ask-second-finger = Ditt fingeravtryck finns på nyckeln
    .lead = Lägg till ett finger till eller fortsätt
ask-finger-again = Fingeravtrycket finns inte på nyckeln än
    .lead = Försök igen eller fortsätt utan
finger-line-how = Lägg ett finger på nyckeln flera gånger. Det tar ungefär en minut
finger-line-pin = PIN-koden fungerar fortfarande, även om nyckeln inte känner igen fingret
finger-line-private = Fingeravtrycket stannar i nyckeln. Varken Keydesk eller organisationen får det
finger-line-second = Ett finger på andra handen hjälper om det första är vått eller skadat
finger-line-tip = Använd ett torrt, rent finger och lägg mitten av det på sensorn
finger-before =
    { $count ->
        [one] Ett fingeravtryck finns redan på nyckeln
       *[other] { $count } fingeravtryck finns redan på nyckeln
    }
    .next = Den vars finger finns på nyckeln kan logga in med den. Var det inte du? Säg det till operatören: en återställning tar bort alla
enrolling = Lägg fingret på nyckeln
    .lead = Lyft det och lägg dit det igen, tills ringen är full
enrol-ends-soon = Keydesk slutar vänta om mindre än 20 sekunder
    .next = Inget är förlorat då: du kan försöka igen eller fortsätta med bara PIN-koden
enrol-left =
    { $seconds ->
        [0] Keydesk slutar vänta
        [one] En sekund återstår
       *[other] { $seconds } sekunder återstår
    }
enrol-more-time = Jag behöver mer tid

## The desk's turn

working = Ett ögonblick
    .lead = Keydesk arbetar
working-held-up = Väntar på Microsoft
    .lead = Tjänsten tar bara emot några få anrop i taget. Keydesk fortsätter självt
working-touch = Rör vid nyckeln nu
    .lead = Lägg ett finger på nyckeln där den blinkar
working-touch-again = Rör vid nyckeln en gång till
    .lead = Tack. En beröring är gjord; den här visar att nyckeln fungerar
working-choose = Rör vid nyckeln som { $name } ska få
    .lead = Alla nycklar som sitter i blinkar
working-reset = Rör vid nyckeln nu
    .lead = Nyckeln återställs bara inom tio sekunder
working-touch-do = Rör vid metallkontakten
    .next = Den blinkar medan den väntar
working-finger = Lägg fingret på nyckeln nu
    .lead = Nyckeln känner igen det. Annars används din PIN-kod
working-finger-again = Lägg fingret på nyckeln en gång till
    .lead = Tack. Den här beröringen visar att nyckeln fungerar
working-finger-do = Lägg fingret på sensorn
    .next = Den blinkar medan den väntar
working-back = Tar tillbaka det som gjorts
    .lead = Keydesk lämnar inget efter sig
working-wait = Det tar några sekunder
working-leave-in = Låt nyckeln sitta i. Det tar några sekunder
touch-left =
    { $seconds ->
        [0] Nyckeln slutar vänta. Inget är förlorat: nästa skärmbild startar den igen
        [one] Nyckeln väntar ungefär en sekund till
       *[other] Nyckeln väntar ungefär { $seconds } sekunder till
    }
proof-left =
    { $seconds ->
        [0] Inloggningen slutar vänta. Inget är förlorat: nästa skärmbild startar den igen
       *[other] Inloggningen väntar { $left } till
    }

## Troubles

ask-key-works = Nyckeln fungerar. Det gjorde inte inloggningen
    .lead = Nyckeln klarade ett test här, så den är inte orsaken
trouble-kept = Det som gjorts tidigare står kvar
    .next = Välj nedan hur du går vidare
trouble-while = Det hände under steget: { $step }
details-show = Visa detaljer
details-hide = Dölj detaljer
details-for = Detaljer för support

## The access pass

pass = Åtkomstpass
    .next = { $name } kan logga in med det tills nyckeln fungerar
pass-once = Gäller en gång, på sidan bakom koden
pass-many = Gäller på sidan bakom koden
pass-until = Gäller till { $time }
pass-left = Gäller till { $time }, { $left } kvar
pass-over = Gäller inte längre
pass-hides = Döljs igen om { $left }
pass-show = Visa pass
pass-hide = Dölj pass
pass-shown = Åtkomstpasset visas på skärmen
pass-forgotten = Keydesk har startats om och känner inte längre passet
    .next = Passet gäller fortfarande om någon skrev upp det. Keydesk tar tillbaka det till sist
pass-qr = QR-kod för inloggningssidan

## The terminal

terminal-choose = Skriv en siffra
terminal-choose-again = Skriv en av siffrorna ovan
terminal-search = Skriv en siffra eller ett namn att söka efter
terminal-inserted = Nyckeln sitter i
terminal-taken-out = Jag har tagit ut den
terminal-touch = Tryck på Enter för att röra vid övningsnyckeln
terminal-finger = Tryck på Enter för att lägga fingret på övningsnyckeln, eller skriv 0 för att fortsätta utan
terminal-close = Fortsätt med Enter
terminal-pin-empty = Tryck på Enter utan PIN-kod för att göra något annat
terminal-input-ended = Inmatningen är slut, så ärendet avbryts

## The endings

receipt = Nyckeln är klar
    .lead = Lämna nyckeln till { $name }. Allt nedan är kontrollerat
receipt-checked = Kontrollen är klar
    .lead = { $name } behåller nyckeln. Inget ändrades
receipt-heading = Kvitto
receipt-plain-proved = Nyckeln fungerar: du har loggat in med den
receipt-plain-not-shown = Nyckeln klarade ett test. Ingen inloggning med den har visats
receipt-plain-use = Logga in så här: sätt i nyckeln, skriv PIN-koden och rör vid nyckeln
receipt-plain-pin = Bara du vet PIN-koden. Om du glömmer den: kom tillbaka till nyckeldisken
receipt-plain-signed-out = Du loggas ut överallt inom några minuter. Logga in igen med den här nyckeln
receipt-plain-removed = Den gamla nyckeln öppnar inget längre: { $key }
receipt-plain-lost = Om du tappar bort nyckeln: meddela genast servicedesken
receipt-plain-second = Det här är din andra nyckel. Förvara den på en annan plats än den första
receipt-plain-offer = Vill du ha en andra nyckel, ifall du tappar bort den här? Hämta operatören
receipt-second-key = En andra nyckel till personen
receipt-which = Vilken nyckel
receipt-which-first = Den första nyckeln vid besöket
receipt-which-second = Den andra nyckeln vid besöket. Den första har kvitto { $ceremony }
receipt-evidence-show = Visa underlaget
receipt-evidence-more = Vänd blad
receipt-identity = Identitet
receipt-key = Nyckel
receipt-name = Namn
receipt-model-id = Modell-id
receipt-serial = Serienummer
receipt-maker = Tillverkare
receipt-profile = Tillåten av
receipt-profile-milder = { $profile }. Den strängare profilen ”{ $stricter }” gäller också, och Microsoft Entra godtar en nyckel som uppfyller en av dem
receipt-strengths = Inloggningsregler
receipt-sign-in = Inloggning
receipt-evidence = Grundas på
receipt-log = I loggarna
receipt-pass = Åtkomstpass
receipt-notified = Meddelat
receipt-operator = Operatör
receipt-loss = Gammal nyckel
receipt-removed = Borttaget
receipt-ways-in = Kan logga in med
receipt-sessions = Sessioner
receipt-other-pass = Ett annat pass
receipt-second-proof = Andra beviset
receipt-second = Bekräftat av
receipt-times = Tid
receipt-ledger = Liggare
receipt-ledger-head = { $facts } poster, head { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Nästa person
ended = Ärendet avbröts
    .lead = Se nedan vad som är kvar av det
ended-clean = Allt har tagits tillbaka
    .next = Inget pass, ingen passkey och ingen PIN-kod från ärendet är kvar. Personen kan komma igen när som helst
ended-most = Allt annat har tagits tillbaka
    .next = Personen kan komma igen när som helst
ended-next = Nästa person

stopped = Keydesk har stannat
    .lead = Det går inte att skriva i liggaren, och utan liggare görs inget
stopped-what = Det som påbörjats är inte förlorat
    .next = Kontakta Keydesks administratör. När Keydesk startar igen fortsätter det där det stannade
ways-in-unknown = Keydesk vet inte vad personen fortfarande kan logga in med
ways-in-of = { $name } kan fortfarande logga in med: { $ways }

## A prepared key

ask-confirm-receipt = Har { $name } fått nyckeln?
    .lead = Inget registreras innan det är bekräftat
ask-cannot-activate = Nyckeln är inte aktiverad
    .lead = Se nedan vad du kan göra
ask-which-token = Vilken koddosa får { $name }?
    .lead = Skriv serienumret eller skanna det
which-token-field = Serienummer
which-token-find = Sök
which-token-how = Serienumret står på koddosans baksida
    .next = En streckkodsläsare som skriver fungerar här. Varje koddosa är för en enda person: en som någon redan har nekas
ask-token-code = Vad visar din koddosa?
    .lead = Tryck på knappen och skriv de sex siffrorna
token-code = Kod
token-code-check = Bekräfta kod
token-code-dots = Kod, { $entered } av { $minimum } siffror inskrivna
token-code-how = Koden byts varje halvminut eller varje minut
    .next = Vänta på en ny om den snart byts. Nollor i början räknas
token-code-private = Bara du håller i koddosan
    .next = Ingen behöver den här koden senare
receipt-token = { $name } har en koddosa som fungerar
    .lead = Personen kan logga in med sitt lösenord och koden
receipt-token-works = Koddosan är din, och den fungerar.
receipt-token-use = När du ombeds ange en kod: tryck på knappen och skriv de sex siffrorna.
receipt-token-windows = Du loggar in i Windows på samma sätt som förut.
receipt-token-lost = Om du tappar bort den: ring genast servicedesken.
receipt-token-model = Koddosa
receipt-token-code = Kod
kiosk-help = Hjälp vid nyckeldisken: { $contact }
kiosk-saver = Rör vid skärmen eller tryck på en tangent för att börja
kiosk-again = Försök igen
kiosk-opens = Keydesk startar
    .next = Det tar några sekunder
kiosk-no-settings = Keydesk kan inte starta: inställningarna saknas eller har ett fel
    .next = Kontakta Keydesks administratör. Vad som är fel, och var, står nedan
kiosk-in-use = Keydesk kan inte starta: liggaren är öppen i ett annat program
    .next = Avsluta det programmet eller kommandot och försök sedan igen
kiosk-no-ledger = Keydesk kan inte starta: liggaren kan inte användas
    .next = Kontakta Keydesks administratör. Inget ändrades
kiosk-cannot-open = Keydesk kan inte starta
    .next = Försök igen. Om det inte hjälper, kontakta Keydesks administratör
letters-capital = Stor bokstav
letters-space = Mellanslag
letters-back = Radera sista tecknet
letters-enter = Enter
letters-away = Dölj bokstäverna
