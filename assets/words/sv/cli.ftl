# What the commands say, in Swedish. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Systemet ger inga trådar: { $why }
    .next = Stäng andra program och försök igen
cli-desk-broke = Keydesk misslyckades: { $why }
    .next = Starta det igen: ärendet fortsätter. Om det händer igen: visa detta för supporten
cli-yes-or-no = { $question } Skriv yes
cli-nobody-to-ask = Det finns ingen terminal att ställa en fråga i
    .next = Ange --yes om du är säker
cli-nothing-changed = Inget ändrades
    .next = Skriv yes för att fortsätta
cli-unreadable = { $file } kan inte läsas: { $why }
    .next = Kontrollera sökvägen och rättigheterna
cli-unwritable = { $file } kan inte skrivas: { $why }
    .next = Kontrollera sökvägen och rättigheterna
cli-no-certificate = { $file } innehåller inget certifikat
    .next = Ange en fil med certifikat i PEM eller DER

## keydesk open, keydesk practice

open-certificate = Inställningarna anger ett certifikat, som ingen operatör loggar in med: Entra kontrollerar då ingen roll, och liggaren säger inte vem som hjälpte personen
    .next = Ange sign_in = "browser" eller "device-code" i [operator]. Ett certifikat är för `keydesk config check` och rapporter
open-tokens = { $file } kan inte användas som fil med koddosor. Fel i den: { $count }
    .next = Se dem med: keydesk oath import --dry-run { $file }
open-no-face = Det finns varken bildskärm eller terminal för Keydesk
    .next = Starta det i en terminal, eller ange DISPLAY eller WAYLAND_DISPLAY
open-no-window = Fönstret kan inte öppnas: { $why }
    .next = Ta bort DISPLAY och WAYLAND_DISPLAY för att gå igenom allt i en terminal; `keydesk practice --auto` behöver inget av dem
practice-no-room = Det finns ingen plats för en övningsvärld: { $why }
    .next = Frigör lagringsutrymme eller ange en mapp med --world
practice-no-chromium = Det finns ingen Chromium som personen kan logga in i: { $why }
practice-json-alone = --json kan inte användas ensamt
    .next = Använd det med --auto, --serve eller --people
practice-no-world = Övningsvärlden { $folder } kan inte öppnas: { $why }
    .next = Lägg tillbaka filen från en kopia; eller flytta undan mappen, så skapas en ny värld där
practice-no-folder = Övningsvärlden { $folder } kan inte öppnas: { $why }
    .next = Ange en mapp som kontot kan skriva i
practice-world-in-use = Övningsvärlden { $folder } används av process { $process } sedan { $time }: { $command }
    .next = Avsluta den först eller ange en annan mapp
practice-world-in-use-by-another = Övningsvärlden { $folder } används av en annan process
    .next = Avsluta den först eller ange en annan mapp
practice-no-operator = Ingen i övningsorganisationen har inloggningsnamnet { $name }
    .next = Operatörer är { $operators }; --people räknar upp alla
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = inget är i vägen
practice-shows-apostrophe = inget är i vägen; inloggningsnamnet har en apostrof
practice-shows-namesake = två personer har det här förnamnet
practice-shows-guest = gäst: Entra nekar nycklar för gäster
practice-shows-disabled = kontot är avstängt
practice-shows-excluded = i en grupp som inte får använda passkeys
practice-shows-protected = Global administratör: kräver en operatör med den privilegierade rollen; får bekräfta som en andra operatör
practice-shows-protected-by-group = i en grupp som skyddar: kräver en operatör med den privilegierade rollen
practice-shows-custom-role = har en anpassad roll: Keydesk säger det, och Entra avgör
practice-shows-nine-keys = har redan nio passkeys
practice-shows-thirty-keys = har redan trettio passkeys
practice-shows-live-pass = har ett giltigt pass från någon annan
practice-shows-synced = kontot kommer från företagets egen katalog; i lagrens administrativa enhet
practice-shows-long-name = ett namn på 200 bokstäver
practice-shows-arabic = ett namn med arabiska bokstäver, från höger till vänster
practice-shows-hebrew = ett namn med hebreiska bokstäver, från höger till vänster
practice-shows-chinese = ett namn med kinesiska tecken
practice-shows-cyrillic = ett namn med kyrilliska bokstäver
practice-shows-combining-marks = ett namn vars accenter är egna tecken
practice-shows-emoji = ett namn med en emoji
practice-shows-operator = operatör: Autentiseringsadministratör, Global läsare
practice-shows-privileged-operator = operatör: Privilegierad autentiseringsadministratör, Global läsare
practice-shows-operator-without-reader = operatör: Autentiseringsadministratör, men inte Global läsare
practice-shows-operator-who-reads-only = operatör: Global läsare, och ingen roll som får registrera nycklar
practice-shows-operator-without-role = operatör utan roll
practice-shows-operator-of-a-unit = operatör: Autentiseringsadministratör bara för lagren, Global läsare
model-no-list = Det finns ingen lista där en modell kan hittas efter namn
    .next = Ange --metadata PATH, eller en JSON-fil med modellens authenticatorGetInfo
model-unknown = Ingen modell heter { $model }
    .next = De närmaste namnen: { $nearest }
model-not-one = Flera modeller heter { $model }
    .next = Ange en med dess AAGUID: { $models }
model-not-playable = Ingen övningsnyckel kan vara av modellen { $model }: { $why }
    .next = Ange en annan modell
practice-pin = Övningsnyckeln har använts förut. PIN-koden är { $pin }
practice-no-scope = Keydesk har ingen behörighet med namnet { $scope }
    .next = Välj bland { $scopes }
practice-unknown-scope = Övningsorganisationen har ingen behörighet med namnet { $scope }
    .next = Använd en behörighet i Microsoft Graph som övningsorganisationen känner till
practice-served = Övningsorganisationen { $tenant } finns på https://{ $address }
practice-served-app = Dess app är { $client }; personer bevisar sin inloggning i { $proof }
practice-served-operators = Operatörer: { $operators }. Lösenord: { $password }
practice-served-until = Den slutar när inmatningen stängs, eller med Ctrl+C
practice-no-longer-served = Övningsorganisationen är stängd
cli-self-registered = Personen har registrerat en nyckel
cli-token-programmed = Personen har lagt till en koddosa
practice-stopped = Keydesk stannade: { $sentence }
practice-costs = { $ctap } CTAP-kommandon, { $touches } beröringar, { $graph } Graph-anrop ({ $methods } om autentiseringsmetoder), { $ms } ms
receipt-of = Kvitto { $ceremony }
receipt-person = Person
receipt-self-test = Självtest
receipt-self-test-passed = godkänt, signaturräknare { $count }
receipt-method = Metod
receipt-left = Kvar
receipt-written = Kvittot finns i { $file }
receipt-signature = Datum och underskrift: { $name }

## keydesk ledger

ledger-which = Ingen liggare är angiven
    .next = Ange --ledger FILE eller KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } poster
ledger-no-person = ingen person
ledger-open = öppet
ledger-waiting = väntar
ledger-closed = avslutat
ledger-awaits-log = avslutat, väntar på loggen
ledger-awaits-letter = avslutat, brevet är inte utskrivet
ledger-unreadable = oläsligt
ledger-unreadable-fact = oläsligt: { $why }
ledger-second-key = Personens andra nyckel: ärende { $ceremony }
ledger-no-ceremony = Liggaren har inget ärende { $id }
    .next = `keydesk ledger list` visar dem
ledger-several = Fler än ett ärende börjar med { $id }
    .next = Ange mer av id:t
ledger-no-receipt = Ärende { $id } har inget kvitto
    .next = Bara ett ärende som slutade väl har ett; `keydesk ledger list` visar hur vart och ett slutade
ledger-fact-unreadable = Post { $number } i ärendet kan inte läsas, så inget görs av det: { $why }
    .next = `keydesk ledger verify` säger om den har ändrats
ledger-nothing-to-tell = I ärende { $id } gjordes inget som personen måste få veta
    .next = `keydesk ledger show` har dess poster
ledger-whole = Liggaren är hel: { $facts } poster, head { $head }
ledger-signed =
    { $ceremonies ->
        [one] Ett ärende, signerat med Keydesks nyckel { $key }
       *[other] { $ceremonies } ärenden, signerade med Keydesks nyckel { $key }
    }
ledger-agrees = Det är liggaren vars head sparades: de första { $facts } posterna är desamma
ledger-witnessed = Vittnet { $witness } såg detta head: { $time }
ledger-collected = { $entries } poster finns hos { $url }
ledger-collector-otlp = Bara --format otlp går till en insamlare
    .next = Ange --format otlp, eller ta bort --to
ledger-collector-refused = Insamlaren { $url } tog inte emot posterna: { $why }
    .next = Skicka dem igen när den tar emot dem: varje post har sitt nummer
ledger-nothing-so-old = Inget så gammalt ärende har kvar personuppgifter
ledger-parts-expired =
    { $parts ->
        [one] En del är raderad
       *[other] { $parts } delar är raderade
    }, { $ceremonies ->
        [one] i ett ärende som slutade före
       *[other] i { $ceremonies } ärenden som slutade före
    }. Kedjan är hel
ledger-no-debts = Inget är kvar att göra
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Skulden { $id } är betald
ledger-nothing-of-person = Liggaren har inget om personen
ledger-person-is-erased =
    { $parts ->
        [one] En del är raderad
       *[other] { $parts } delar är raderade
    }, { $ceremonies ->
        [one] i ett ärende om personen
       *[other] i { $ceremonies } ärenden om personen
    }. Kedjan är hel

## Printing

print-begins = Skriver ut på { $queue }
print-done = { $queue } har skrivit ut det, säger CUPS
print-no-cups = CUPS svarar inte på { $socket }
    .next = Installera paketet cups och starta det; inget skrevs ut
print-no-queue = Det finns ingen skrivare { $queue }
    .next = `lpstat -e` räknar upp skrivarna
print-refused = { $queue } tar inte emot det: { $why }
    .next = `lpstat -p { $queue } -l` visar läget; `cupsaccept { $queue }` låter den ta emot dokument igen
print-not =
    { $pages ->
        [0] { $queue } har inte skrivit ut det: { $why }
        [one] { $queue } har skrivit ut en sida, men inte resten: { $why }
       *[other] { $queue } har skrivit ut { $pages } sidor, men inte resten: { $why }
    }
    .next = Det är borta ur kön igen. Se till skrivaren och skriv ut igen
print-in-doubt = Ingen kan veta om { $queue } har skrivit ut det
    .next = Titta på skrivaren och dess kö innan du skriver ut igen
print-no-reason = skrivaren anger ingen orsak
print-reason =
    { $reason ->
        [media-empty] den har inget papper
        [media-needed] den behöver papper
        [media-jam] papper har fastnat
        [offline] den är offline
        [paused] den är pausad
        [printer-stopped] den är stoppad
        [door-open] en lucka är öppen
        [cover-open] ett lock är öppet
        [toner-empty] den har ingen toner
        [marker-supply-empty] den har ingen toner eller bläck
        [job-hold-until-specified] jobbet hålls kvar
        [resources-are-not-ready] den svarar inte
       *[other] { $reason }
    }

## keydesk key

key-none = Ingen säkerhetsnyckel sitter i
    .next = Sätt i en och försök igen
key-cannot-be-read = kan inte läsas: { $why }
key-no-passkey = Det finns ingen passkey på nyckeln
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } har redan en PIN-kod
    .next = `keydesk key change-pin` ändrar den
key-has-no-pin = { $key } har ingen PIN-kod än
    .next = `keydesk key set-pin` ställer in en
key-pin-of = PIN-kod till { $key }
key-new-pin-for = Ny PIN-kod till { $key }
key-old-pin-of = Gammal PIN-kod till { $key }
key-new-pin = Ny PIN-kod
key-pin-again = Samma igen
key-pin-is-set = { $key } har sin PIN-kod
key-pin-is = PIN-koden, som bara visas en gång:
key-pin-is-changed = { $key } har en ny PIN-kod
key-pin-differs = PIN-koderna var inte lika
    .next = Inget ändrades. Försök igen
key-pin-breaks-rule = PIN-koden är inte bra nog
    .next = En bra PIN-kod är { $rule }
key-no-terminal = Det finns ingen terminal att skriva en PIN-kod i
    .next = Ange --pin-stdin för att skicka in den
key-no-pin-came = Ingen PIN-kod angavs
    .next = Skriv den eller skicka in den på standard in, varje PIN-kod på en rad
key-will-be-reset = Alla passkeys på den försvinner, även PIN-koden. Sedan går det inte att logga in med den någonstans
key-reset-sure = Återställa nyckeln?
key-take-out = Ta ut nyckeln
key-insert-again = Sätt i den igen
key-touch-now = Rör vid den nu
key-is-reset = { $key } är som ny
key-taken-out-again = Nyckeln togs ut igen
    .next = Börja om och låt den sitta i tills den är återställd
key-nothing-happened = Inget hände på två minuter
    .next = Inget ändrades. Börja om när nyckeln är till hands
key-no-enterprise = { $key } har ingen företagsattestering
    .next = Använd en modell som har det
key-enterprise-will-be-on = En organisation som får fråga ser vilken nyckel det är. Bara en återställning avslutar det
key-enterprise-sure = Slå på företagsattestering?
key-enterprise-is-on = Företagsattestering är på för { $key }
key-not-one-passkey = Det finns inte exakt en passkey som börjar med { $id }
    .next = `keydesk key credentials` räknar upp dem
key-will-be-erased = Den försvinner för gott
key-erase-sure = Radera passkeyn för gott?
key-is-erased = Passkeyn är raderad
key-no-sensor = { $key } har ingen fingeravtrycksläsare
    .next = Använd en modell som har en
key-no-finger = Det finns inget fingeravtryck på nyckeln
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Lägg ett finger på nyckeln och lyft det, tills nyckeln känner det. Ctrl-C avbryter
key-finger-is-added = Fingeravtrycket finns på nyckeln: { $finger }
key-finger-is-named = Fingeravtrycket har fått sitt namn: { $finger }
key-not-one-finger = Det finns inte exakt ett fingeravtryck som börjar med { $id }
    .next = `keydesk key fingers list` räknar upp dem
key-finger-sure = Ta bort fingeravtrycket för gott?
key-finger-is-removed = Fingeravtrycket är borttaget
key-no-such = Det finns ingen nyckel { $name }
    .next = Välj bland { $keys }
key-two-such = Fler än en nyckel motsvarar { $name }
    .next = Välj bland { $keys }
key-which = Fler än en nyckel sitter i
    .next = Ange --key SERIAL eller PATH. Välj bland { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] En felaktig PIN-kod spärrar den för gott
       *[other] { $tries } felaktiga PIN-koder spärrar den för gott
    }
key-shortest-pin = En PIN-kod har minst { $minimum } tecken
key-extensions = Tillägg: { $extensions }
key-options = Alternativ: { $options }
key-option = { $name } { $on ->
        [yes] ja
       *[no] nej
    }
key-enterprise-absent = Företagsattestering: nyckeln har ingen
key-enterprise-off = Företagsattestering: av
key-enterprise-on = Företagsattestering: på
key-transports = Överföringssätt: { $transports }

## keydesk config check

config-ready = Nyckeldisken är redo
config-not-ready = Inte redo än
config-no-file = Ange filen med --config
config-wrong-line = Rätta raden; kiosk-config/kiosk.toml förklarar varje inställning
config-others = Låt bara root och Keydesks användare ändra den här filen och dess mapp
config-correct = Rätta det i kiosk.toml
config-can-be-used = { $file } kan användas
config-no-browser = Installera Chromium, Chrome eller Edge, eller ange programmet i kiosk.toml, [operator] browser
config-browser-shut-in = Webbläsaren för inloggning är isolerad
config-browser-no-cage = Webbläsaren för inloggning kan läsa användarens filer: bubblewrap saknas eller får inte skapa namnrymder
    .next = Installera paketet bubblewrap och tillåt oprivilegierade användarnamnrymder
config-browser-no-policy = Webbläsaren för inloggning öppnar alla sidor och har utvecklarverktyg och nedladdningar
    .next = Kopiera kiosk-config/browser-policy.json till webbläsarens hanterade principer, till exempel /etc/chromium/policies/managed
config-browser-root = Keydesk körs som root, så webbläsaren körs som nobody, som kanske inte når nyckeln
    .next = Kör Keydesk som en egen användare
config-browser-opens = En webbläsare öppnas. Logga in där
config-sign-in-at = Logga in på { $page } med koden { $code }
config-signed-in = Inloggad som { $name }
    .next = Klientorganisationens principer avgör vad en operatör loggar in med. Med en autentiseringskontext som kräver en nätfiskeresistent styrka, angiven i [operator] authentication_context, godtar Keydesk inget svagare
config-signed-in-context = Inloggad som { $name }, i autentiseringskontexten { $context }
config-signed-in-app = Inloggad som { $name }; Entra kontrollerar ingen roll för det, så Keydesk öppnas inte med de här inställningarna
config-one-application = Personer bevisar sin inloggning i operatörernas app, så den token som Keydesk kastar kunde ha gjort mer
    .next = kiosk-config/app-registration/register.sh skapar en andra app utan behörigheter. Ange den i [sign_in] client_id
config-two-applications = Personer bevisar sin inloggning i en egen app

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } är ingen sparad registrering: { $why }
    .next = `keydesk attestation check --help` säger vad den måste innehålla
attestation-list-untrusted = Listan är inte betrodd: { $why }
    .next = Använd FIDO:s signerade lista eller ange en annan rot med --root
attestation-no-list = Listan kan inte läsas: { $why }
    .next = Använd nyttolasten i FIDO:s lista, som JSON
mds-where = Ingen mapp är angiven för listan
    .next = Ange --folder DIR eller KEYDESK_METADATA
mds-none = Det finns ingen lista än
    .next = `keydesk mds update` hämtar den, och `keydesk mds import FILE` tar den från en fil
mds-issue = Utgåva { $number }, hämtad den { $time }
mds-next = Nästa väntas den { $date }
mds-overdue =
    { $days ->
        [one] Nästa skulle ha kommit den { $date }, för en dag sedan
       *[other] Nästa skulle ha kommit den { $date }, för { $days } dagar sedan
    }
mds-usable = { $usable } av { $models } modeller kan bevisas här
mds-unusable = Kan inte bevisas: { $model } ({ $aaguid }): { $why }
mds-unread = Kan inte läsas helt: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Nycklar kan registreras åt andra
finding-issues-passes = Med ett pass härifrån registrerar personer sina nycklar själva, på { $page }
finding-offers-nothing = I det här molnet kan Keydesk varken registrera nycklar eller utfärda pass
    .why = Personer skulle komma till nyckeldisken förgäves
    .next = Personer registrerar sina nycklar själva, på { $page }
finding-scopes-granted = Alla { $count } är beviljade
finding-scopes-not-told = Tjänsten säger inte vad en app får göra. Det som bara läser prövas nedan, pass och nycklar med den första personen
finding-scope-missing = { $scope } är inte beviljad
    .next = En molnprogramadministratör beviljar den på { $consent }. Vad ett certifikat får göra beviljar en privilegierad rolladministratör
finding-people-found = Personer hittas
finding-no-people = Klientorganisationen saknar personer
    .why = Keydesk ger nycklar till personer i sin klientorganisation
    .next = Kontrollera klientorganisationens id i kiosk.toml
finding-methods-open = Passkeys och pass kan ges
finding-no-role = Operatören har ingen roll som får ställa in nycklar
    .why = Entra nekar varje nyckel och varje pass från operatören
    .next = En privilegierad rolladministratör kan ge operatören rollen Autentiseringsadministratör
finding-role-unknown = Operatörens roll är anpassad eller gäller en del av klientorganisationen
    .why = Entra kan neka nycklar och pass för vissa personer
    .next = En privilegierad rolladministratör kan ge operatören rollen Autentiseringsadministratör för hela klientorganisationen
finding-roles-not-seen = Anpassade roller, och roller för en del av klientorganisationen, syns inte
    .why = Entra kan neka en person mitt i ett ärende på grund av en sådan roll
    .next = En privilegierad rolladministratör kan ge operatören rollen Katalogläsare eller Global läsare
finding-passkeys-off = Passkeys är avstängda för alla
    .why = Entra nekar varje registrering
    .next = En autentiseringsprincipadministratör kan aktivera passkeymetoden för dem som får nycklar
finding-self-service-off = Självbetjäning för passkeys är avstängd
    .why = Utan den nekar Entra varje registrering, även från Keydesk
    .next = En autentiseringsprincipadministratör kan tillåta självbetjäning
finding-context-not-set = Ingen autentiseringskontext är angiven: kvittot säger att personen loggade in, och med vad bara om tokenen säger det
finding-context-only-a-key = I kontexten { $context } kräver principen { $policy } FIDO2 av alla, och inget annat uppfyller den
finding-context-not-for-all =
    I kontexten { $context } uppfyller bara FIDO2 principen { $policy }, och { $for_all ->
        [yes] { $exclusions ->
            [one] en person, grupp eller roll är undantagen
           *[other] { $exclusions } personer, grupper eller roller är undantagna
        }
       *[no] den gäller inte alla
    }. För dem som den utelämnar säger kvittot bara att de loggade in
finding-context-takes-others = I kontexten { $context } uppfyller även andra metoder än FIDO2 principen { $policy }
    .why = Kvittot kan inte säga att bara en nyckel godtogs
    .next = En administratör för villkorsstyrd åtkomst kan ge principen en autentiseringsstyrka som bara FIDO2 uppfyller
finding-context-not-in-force = Principen { $policy } för kontexten { $context } är inte påslagen
    .why = Entra kräver då inget, och kontexten visar inget
    .next = En administratör för villkorsstyrd åtkomst kan slå på principen
finding-context-without-policy = Ingen princip anger kontexten { $context }
    .why = Entra utfärdar ändå kontexten, så den visar inget
    .next = En administratör för villkorsstyrd åtkomst kan skapa en princip för den som bara FIDO2 uppfyller; det kräver Microsoft Entra ID P1. Utan P1: ta bort kontexten ur kiosk.toml. Kvittot säger då att personen loggade in, och med beta = true även vilken nyckel som användes, om Entra anger det
finding-logs-readable = Inloggningsloggen kan läsas
finding-logs-not-licensed = Inloggningsloggen kan inte läsas utan Microsoft Entra ID P1. Det står i liggaren för varje ärende. Vilken nyckel som användes efterfrågas ändå
finding-passes-off = Tillfälliga åtkomstpass är avstängda för alla
    .why = Utan ett pass kan en ny person inte logga in innan nyckeln är registrerad
    .next = En autentiseringsprincipadministratör kan aktivera tillfälligt åtkomstpass för dem som får nycklar

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Filen har mer än { $number } byte
    .next = Dela den i flera listor
list-workbook = Det här är en arbetsbok från ett kalkylprogram
    .next = Spara den som ”CSV UTF-8”
list-not-text = Det här är ingen text
    .next = Spara listan som ”CSV UTF-8”. En avklippt fil måste kopieras igen
list-empty = Det finns ingen rad med kolumnnamn
    .next = Den första raden anger kolumnerna, till exempel upn;serial;language;address;note
list-no-lines = Efter kolumnnamnen finns inget
    .next = Skriv en rad för varje person eller nyckel
list-no-people-column = Ingen kolumn säger vem nycklarna är till
    .next = Kalla en av kolumnerna upn, userPrincipalName, username, login, email eller mail
list-no-serial-column = Ingen kolumn har serienummer
    .next = Kalla en av kolumnerna serial
list-column-twice = Det finns två kolumner för samma sak: { $named }
    .next = Ta bort en av dem
list-quote-not-closed = Ett citattecken öppnas här och stängs aldrig
    .next = Stäng det eller ta bort det. Ett citattecken i citerad text skrivs två gånger
list-line-in-cell = Cellen fortsätter på nästa rad: { $named }
    .next = Leta efter ett citattecken som saknas. Bara en adress får ha flera rader
list-too-many-cells = Raden har { $cells } celler, och det finns { $number } kolumner
    .next = Sätt en text som innehåller avgränsaren inom citattecken
list-no-login = Raden har inget i personkolumnerna
    .next = Skriv personens inloggningsnamn eller ta bort raden
list-not-a-login = Det här är varken inloggningsnamn eller mejladress: { $named }
    .next = Skriv det helt och ensamt, som name@contoso.com
list-formula = Ett kalkylprogram skulle ta detta för en formel: { $named }
    .next = Börja texten med något annat än = + - @
list-shortened = Ett kalkylprogram har kortat numret, och de sista siffrorna är förlorade: { $named }
    .next = Formatera kolumnen som text och skriv in serienumret igen
list-not-a-serial = Det här är inget serienummer: { $named }
    .next = Skriv bara dess siffror och bokstäver
list-not-a-language = Det här är inget språk: { $named }
    .next = Skriv dess kod, som de eller de-AT
list-not-a-day = Det här är ingen dag: { $named }
    .next = Skriv den som 2027-01-31
list-too-long = Det här är för långt: { $named }
    .next = Högst { $number } får plats
list-differs-from = Personen finns redan på rad { $number }, med andra uppgifter bredvid
    .next = Behåll en av de två raderna
list-serial-twice = Rad { $number } har redan nyckeln med serienumret { $named }
    .next = Varje person behöver en egen nyckel
list-not-in-inventory = Inventarieförteckningen har ingen nyckel med serienumret { $named }
    .next = Rätta numret eller lägg till nyckeln i förteckningen
list-not-found = Ingen i klientorganisationen loggar in eller får mejl som { $named }
    .next = Rätta namnet eller ta bort raden
list-several = Flera personer i klientorganisationen har mejladressen { $named }
    .next = Skriv inloggningsnamnet i stället
list-same-person = Det här är ett annat namn för personen på rad { $number }
    .next = Behåll en av de två raderna

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Ett fel. Inget sparades
       *[other] { $count } fel. Inget sparades
    }
prepare-encoding = Filen lästes som { $encoding }. Titta på namn och adresser med särskilda bokstäver: om de är fel, spara filen som ”CSV UTF-8”
prepare-repeated = De här raderna säger samma som en tidigare och räknas en gång: { $lines }
prepare-unused = De här kolumnerna användes inte: { $columns }
prepare-progress = { $percent } % av frågorna till klientorganisationen är besvarade
prepare-counts =
    { $people ->
        [one] En person
       *[other] { $people } personer
    }: { $ready } redo, { $doubtful } som operatören avgör, { $stopped } stoppade{ $erased ->
        [0] { "" }
       *[other] , { $erased } raderade
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Redo
listed-doubtful = Att avgöra
listed-stopped = Stoppad
prepare-kept = Listan är sparad som { $list }. `keydesk prepare status` visar den
prepare-not-kept = Listan är bra. Inget sparades
prepare-no-lists = Ingen lista är sparad här
prepare-list = { $list } · { $time } · { $source } · importerad av { $operator }
prepare-withdrawn = { "    " }Indragen den { $time } av { $operator }: ingen på den står på tur
prepare-runs-out-all =
    { $count ->
        [one] En förberedd nyckel är inte aktiverad
       *[other] { $count } förberedda nycklar är inte aktiverade, den som går ut först står först
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Aktivera den när den kommit fram: keydesk activate { $upn } --by call. Efter den tiden behövs en annan nyckel
prepare-ran-out = Gick ut den { $time }: { $name } ({ $upn }), { $key }
    .next = Den kan inte aktiveras längre, och brevet är ogiltigt. Förbered en annan nyckel
withdraw-before = Listan { $list } är redan indragen
    .next = `keydesk prepare status` säger av vem
withdraw-at-work =
    { $count ->
        [one] En nyckel på listan är under arbete
       *[other] { $count } nycklar på listan är under arbete
    }
    .next = Gör klart dem först: `keydesk prepare run`. Dra sedan in listan
withdraw-due =
    { $count ->
        [0] På listan { $list } står ingen på tur
        [one] På listan { $list } har en person ingen nyckel än och får ingen
       *[other] På listan { $list } har { $count } personer ingen nyckel än och får ingen
    }
withdraw-key-waits = Står kvar: nyckeln för { $name } ({ $upn }), { $key }. Den kan aktiveras till { $time }
withdraw-key-works = Står kvar: nyckeln för { $name } ({ $upn }), { $key }. Den fungerar
withdraw-question = Dra in listan? Det går inte att ta tillbaka
withdraw-done = Listan { $list } är indragen
prepare-from-file = från en fil
prepare-from-group = gruppen { $group }
prepare-inventory =
    { $count ->
        [one] Bara en nyckel får användas
       *[other] Bara { $count } nycklar får användas
    }
prepare-no-group = Ingen grupp i klientorganisationen heter { $group }
    .next = Skriv namnet som Entra visar det
prepare-several-groups = { $count } grupper i klientorganisationen heter { $group }
    .next = Byt namn på en av dem eller importera en fil
prepare-empty-group = Ingen finns i gruppen { $group }
    .next = Lägg till personer i den. Det kan ta minuter innan en ny medlem syns
prepare-no-such-list = Ingen lista, eller fler än en, har ett id som börjar med { $list }. Indragna listor räknas inte
    .next = `keydesk prepare status` visar listorna
prepare-not-signed-in = Ingen är inloggad: { $why }
prepare-slot = Plats { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Inget att göra
prepare-slot-insert = Sätt i en ny nyckel
prepare-slot-working = Keydesk arbetar med nyckeln
prepare-slot-touch = Rör vid nyckeln som blinkar
prepare-slot-take-out = Ta ut nyckeln
prepare-slot-asks = Ett beslut behövs
prepare-stopped = Stannat: nycklar under arbete görs klara, och ingen ny påbörjas
prepare-stopped-at = Stannat vid ett fel: nycklar under arbete görs klara, och ingen ny påbörjas
prepare-cannot-read = Personerna på listan kunde inte läsas
prepare-over = Alla på listan har en nyckel eller lades undan
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = { $done } förberedda, { $due } kvar, { $set-aside } undanlagda, { $rate } nycklar i timmen, Microsoft tillåter { $most }
practice-prepared = { $prepared } nycklar förbereddes på { $minutes } minuter av Graphs tid ({ $rate } i timmen), { $set-aside } lades undan; { $live } kan användas innan de kommit fram
practice-activated = { $count } nycklar aktiverades en efter en, och med var och en kan rätt person logga in
practice-not-activated = Det går inte att logga in med nyckeln för { $name }

## keydesk activate

activate-works = Nyckeln fungerar
    .next = Inget behöver göras
activate-no-person = Organisationen känner ingen med det inloggningsnamnet
    .next = Kontrollera hur det är skrivet
activate-no-code = Koden kan inte läsas
activate-second-operator = En andra operatör måste bekräfta att personen får en nyckel
    .next = Aktivera nyckeln i fönstret: keydesk open
activate-another-session = Ett annat ärende avbröts och fortsätter först
    .next = Gör klart det: keydesk open
activate-taken-back = Nyckeln är inte aktiverad
    .next = Inget registrerades
activate-stopped = Keydesk stannade: { $sentence }
    .next = Se loggen
