# What the commands say, in Dutch. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Het systeem geeft geen threads: { $why }
    .next = Sluit andere programma’s en probeer het opnieuw
cli-desk-broke = Er ging iets mis in Keydesk: { $why }
    .next = Start Keydesk opnieuw: de sessie gaat verder. Gebeurt het opnieuw, toon dit dan aan support
cli-yes-or-no = { $question } Typ yes
cli-nobody-to-ask = Er is geen terminal om een vraag te stellen
    .next = Geef --yes op als u het zeker weet
cli-nothing-changed = Er is niets veranderd
    .next = Typ yes om verder te gaan
cli-unreadable = { $file } is niet te lezen: { $why }
    .next = Controleer het pad en de rechten
cli-unwritable = { $file } is niet te schrijven: { $why }
    .next = Controleer het pad en de rechten
cli-no-certificate = { $file } bevat geen certificaat
    .next = Noem een bestand met certificaten in PEM of DER

## keydesk open, keydesk practice

open-certificate = De instellingen noemen een certificaat, waarmee geen operator zich aanmeldt: Entra controleert dan geen rol, en geen verslag zegt wie de persoon hielp
    .next = Stel sign_in = "browser" of "device-code" in onder [operator]. Een certificaat is voor `keydesk config check` en rapporten
open-tokens = { $file } is niet te gebruiken als tokenbestand. Fouten erin: { $count }
    .next = Bekijk ze met: keydesk oath import --dry-run { $file }
open-no-face = Er is geen beeldscherm en geen terminal voor een balie
    .next = Start het in een terminal of stel DISPLAY of WAYLAND_DISPLAY in
open-no-window = Het venster kan niet openen: { $why }
    .next = Verwijder DISPLAY en WAYLAND_DISPLAY om de sessie in een terminal te doorlopen; `keydesk practice --auto` heeft geen van beide nodig
practice-no-room = Er is geen ruimte voor een oefenwereld: { $why }
    .next = Maak schijfruimte vrij of noem een map met --world
practice-no-chromium = Er is geen Chromium waarmee de persoon zich kan aanmelden: { $why }
practice-json-alone = --json kan niet alleen worden gebruikt
    .next = Gebruik het met --auto, --serve of --people
practice-no-world = De oefenwereld { $folder } kan niet worden geopend: { $why }
    .next = Zet het bestand terug uit een kopie; of verplaats de map, dan maakt practice daar een nieuwe wereld
practice-no-folder = De oefenwereld { $folder } kan niet worden geopend: { $why }
    .next = Noem een map waarin dit account kan schrijven
practice-world-in-use = De oefenwereld { $folder } is sinds { $time } in gebruik door proces { $process }: { $command }
    .next = Beëindig dat eerst of noem een andere map
practice-world-in-use-by-another = De oefenwereld { $folder } is in gebruik door een ander proces
    .next = Beëindig dat eerst of noem een andere map
practice-no-operator = Niemand in de oefentenant heeft de aanmeldnaam { $name }
    .next = Operators zijn { $operators }; --people toont iedereen
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = niets staat in de weg
practice-shows-apostrophe = niets staat in de weg; de aanmeldnaam heeft een apostrof
practice-shows-namesake = twee personen hebben deze voornaam
practice-shows-guest = een gast: Entra weigert sleutels voor gasten
practice-shows-disabled = het account is uitgeschakeld
practice-shows-excluded = in een groep zonder recht op wachtwoordsleutels
practice-shows-protected = een globale beheerder: heeft een operator met de bevoorrechte rol nodig; mag als tweede operator bevestigen
practice-shows-protected-by-group = in een groep die beschermt: heeft een operator met de bevoorrechte rol nodig
practice-shows-custom-role = heeft een aangepaste rol: Keydesk zegt dat, en Entra beslist
practice-shows-nine-keys = heeft al negen wachtwoordsleutels
practice-shows-thirty-keys = heeft al dertig wachtwoordsleutels
practice-shows-live-pass = heeft een geldige pas van iemand anders
practice-shows-synced = het account komt uit de eigen directory van het bedrijf; in de beheereenheid van de magazijnen
practice-shows-long-name = een naam van 200 letters
practice-shows-arabic = een naam in Arabische letters, van rechts naar links
practice-shows-hebrew = een naam in Hebreeuwse letters, van rechts naar links
practice-shows-chinese = een naam in Chinese tekens
practice-shows-cyrillic = een naam in cyrillische letters
practice-shows-combining-marks = een naam waarvan de accenten eigen tekens zijn
practice-shows-emoji = een naam met een emoji
practice-shows-operator = operator: verificatiebeheerder, globale lezer
practice-shows-privileged-operator = operator: bevoorrechte verificatiebeheerder, globale lezer
practice-shows-operator-without-reader = operator: verificatiebeheerder, maar geen globale lezer
practice-shows-operator-who-reads-only = operator: globale lezer, en geen rol die sleutels mag registreren
practice-shows-operator-without-role = operator zonder rol
practice-shows-operator-of-a-unit = operator: verificatiebeheerder van alleen de magazijnen, globale lezer
model-no-list = Er is geen lijst om een model op naam in te zoeken
    .next = Geef --metadata PATH op of noem een JSON-bestand met de authenticatorGetInfo van het model
model-unknown = Geen model heet { $model }
    .next = Namen die erop lijken: { $nearest }
model-not-one = Meerdere modellen heten { $model }
    .next = Noem er een met de AAGUID: { $models }
model-not-playable = Geen oefensleutel kan van het model { $model } zijn: { $why }
    .next = Noem een ander model
practice-pin = De oefensleutel is eerder gebruikt. De pincode is { $pin }
practice-no-scope = Keydesk heeft geen machtiging met de naam { $scope }
    .next = Kies uit { $scopes }
practice-unknown-scope = De oefentenant heeft geen machtiging met de naam { $scope }
    .next = Gebruik een machtiging van Microsoft Graph die de oefentenant kent
practice-served = De oefentenant { $tenant } wordt aangeboden op https://{ $address }
practice-served-app = De toepassing is { $client }; mensen bewijzen hun aanmelding bij { $proof }
practice-served-operators = Operators: { $operators }. Wachtwoord: { $password }
practice-served-until = Het eindigt als deze invoer sluit of met Ctrl+C
practice-no-longer-served = De oefentenant wordt niet meer aangeboden
cli-self-registered = De persoon heeft een sleutel geregistreerd
cli-token-programmed = De persoon heeft een token toegevoegd
practice-stopped = Keydesk is gestopt: { $sentence }
practice-costs = { $ctap } CTAP-opdrachten, { $touches } aanrakingen, { $graph } Graph-aanvragen ({ $methods } over verificatiemethoden), { $ms } ms
receipt-of = Ontvangstbewijs { $ceremony }
receipt-person = Persoon
receipt-self-test = Zelftest
receipt-self-test-passed = geslaagd, handtekeningteller { $count }
receipt-method = Methode
receipt-left = Overgebleven
receipt-written = Het ontvangstbewijs staat in { $file }
receipt-signature = Datum en handtekening: { $name }

## keydesk ledger

ledger-which = Geen journaal genoemd
    .next = Geef --ledger FILE op of stel KEYDESK_LEDGER in
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } feiten
ledger-no-person = geen persoon
ledger-open = open
ledger-waiting = wacht
ledger-closed = gesloten
ledger-awaits-log = gesloten, wacht op het logboek
ledger-awaits-letter = gesloten, de brief is niet afgedrukt
ledger-unreadable = onleesbaar
ledger-unreadable-fact = onleesbaar: { $why }
ledger-second-key = De tweede sleutel van deze persoon: sessie { $ceremony }
ledger-no-ceremony = Het journaal heeft geen sessie { $id }
    .next = `keydesk ledger list` toont ze
ledger-several = Meer dan één sessie begint met { $id }
    .next = Geef een langer deel van de id op
ledger-no-receipt = De sessie { $id } heeft geen ontvangstbewijs
    .next = Alleen een sessie die goed is afgelopen, heeft er een; `keydesk ledger list` toont hoe elke is geëindigd
ledger-fact-unreadable = Feit { $number } van de sessie is niet te lezen, dus er wordt niets van gemaakt: { $why }
    .next = `keydesk ledger verify` zegt of het is veranderd
ledger-nothing-to-tell = In de sessie { $id } is niets gedaan wat de persoon moet weten
    .next = `keydesk ledger show` toont de feiten
ledger-whole = Het journaal is ongeschonden: { $facts } feiten, kop { $head }
ledger-signed =
    { $ceremonies ->
        [one] Eén sessie, ondertekend met de baliesleutel { $key }
       *[other] { $ceremonies } sessies, ondertekend met de baliesleutel { $key }
    }
ledger-agrees = Dit is het journaal waarvan de kop is bewaard: de eerste { $facts } feiten zijn dezelfde
ledger-witnessed = De getuige { $witness } heeft die kop gezien: { $time }
ledger-collected =
    { $entries ->
        [one] Eén regel staat
       *[other] { $entries } regels staan
    } bij { $url }
ledger-collector-otlp = Alleen --format otlp gaat naar een collector
    .next = Geef --format otlp op, of laat --to weg
ledger-collector-refused = De collector { $url } heeft de regels niet aangenomen: { $why }
    .next = Verzend ze opnieuw zodra die ze aanneemt: elke regel heeft een nummer
ledger-nothing-so-old = Geen sessie van zo lang geleden heeft nog persoonsgegevens
ledger-parts-expired =
    { $parts ->
        [one] Eén deel is gewist
       *[other] { $parts } delen zijn gewist
    }, { $ceremonies ->
        [one] van één sessie die daarvoor eindigde
       *[other] van { $ceremonies } sessies die daarvoor eindigden
    }. De keten is ongeschonden
ledger-no-debts = Er staat niets meer open
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Punt { $id } is afgehandeld
ledger-nothing-of-person = Het journaal bevat niets over deze persoon
ledger-person-is-erased =
    { $parts ->
        [one] Eén deel is gewist
       *[other] { $parts } delen zijn gewist
    }, { $ceremonies ->
        [one] van één sessie over deze persoon
       *[other] van { $ceremonies } sessies over deze persoon
    }. De keten is ongeschonden

## Printing

print-begins = Afdrukken op { $queue }
print-done = { $queue } heeft het afgedrukt, zegt CUPS
print-no-cups = CUPS antwoordt niet op { $socket }
    .next = Installeer het pakket cups en start het; er is niets afgedrukt
print-no-queue = Er is geen printer { $queue }
    .next = `lpstat -e` toont de printers
print-refused = { $queue } accepteert het niet: { $why }
    .next = `lpstat -p { $queue } -l` toont de staat; `cupsaccept { $queue }` laat de printer weer documenten accepteren
print-not =
    { $pages ->
        [0] { $queue } heeft het niet afgedrukt: { $why }
        [one] { $queue } heeft één pagina afgedrukt en de rest niet: { $why }
       *[other] { $queue } heeft { $pages } pagina’s afgedrukt en de rest niet: { $why }
    }
    .next = Het is weer uit de wachtrij. Kijk naar de printer en druk het dan opnieuw af
print-in-doubt = Niemand kan weten of { $queue } het heeft afgedrukt
    .next = Kijk bij de printer en in de wachtrij voordat u het opnieuw afdrukt
print-no-reason = de printer noemt geen reden
print-reason =
    { $reason ->
        [media-empty] er zit geen papier in
        [media-needed] er is papier nodig
        [media-jam] er is papier vastgelopen
        [offline] de printer is offline
        [paused] de printer is onderbroken
        [printer-stopped] de printer is gestopt
        [door-open] er staat een klep open
        [cover-open] er staat een deksel open
        [toner-empty] er zit geen toner in
        [marker-supply-empty] er zit geen toner of inkt in
        [job-hold-until-specified] de taak wordt vastgehouden
        [resources-are-not-ready] de printer antwoordt niet
       *[other] { $reason }
    }

## keydesk key

key-none = Er is geen beveiligingssleutel aangesloten
    .next = Sluit er een aan en probeer het opnieuw
key-cannot-be-read = is niet te lezen: { $why }
key-no-passkey = Er staat geen wachtwoordsleutel op de sleutel
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } heeft al een pincode
    .next = `keydesk key change-pin` wijzigt die
key-has-no-pin = { $key } heeft nog geen pincode
    .next = `keydesk key set-pin` stelt er een in
key-pin-of = Pincode van { $key }
key-new-pin-for = Nieuwe pincode voor { $key }
key-old-pin-of = Oude pincode van { $key }
key-new-pin = Nieuwe pincode
key-pin-again = Dezelfde nog een keer
key-pin-is-set = { $key } heeft nu een pincode
key-pin-is = De pincode, slechts één keer getoond:
key-pin-is-changed = { $key } heeft een nieuwe pincode
key-pin-differs = De twee pincodes waren niet gelijk
    .next = Er is niets veranderd. Probeer het opnieuw
key-pin-breaks-rule = Deze pincode is niet goed genoeg
    .next = Een goede pincode is { $rule }
key-no-terminal = Er is geen terminal om een pincode te typen
    .next = Geef --pin-stdin op om die door te geven
key-no-pin-came = Geen pincode gegeven
    .next = Typ die of geef die door via standaardinvoer, elke pincode op een regel
key-will-be-reset = Elke wachtwoordsleutel erop verdwijnt, en de pincode ook. Aanmelden met de sleutel lukt daarna nergens meer
key-reset-sure = Deze sleutel resetten?
key-take-out = Haal de sleutel eruit
key-insert-again = Steek die weer in
key-touch-now = Raak die nu aan
key-is-reset = { $key } is weer als nieuw
key-taken-out-again = De sleutel is er weer uit gehaald
    .next = Begin opnieuw en laat de sleutel zitten tot die is gereset
key-nothing-happened = Er is twee minuten niets gebeurd
    .next = Er is niets veranderd. Begin opnieuw als de sleutel bij de hand is
key-no-enterprise = { $key } heeft geen enterprise attestation
    .next = Gebruik een model dat dit heeft
key-enterprise-will-be-on = Een organisatie die erom mag vragen, ziet welke sleutel het is. Alleen een reset beëindigt dat
key-enterprise-sure = Enterprise attestation inschakelen?
key-enterprise-is-on = Enterprise attestation van { $key } staat aan
key-not-one-passkey = Er is niet precies één wachtwoordsleutel die begint met { $id }
    .next = `keydesk key credentials` toont ze
key-will-be-erased = Die verdwijnt voorgoed
key-erase-sure = Deze wachtwoordsleutel voorgoed wissen?
key-is-erased = De wachtwoordsleutel is gewist
key-no-sensor = { $key } heeft geen vingerafdruksensor
    .next = Gebruik een model dat er een heeft
key-no-finger = Er staat geen vingerafdruk op de sleutel
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Leg een vinger op de sleutel en til die op, tot de sleutel de vinger kent. Ctrl-C stopt
key-finger-is-added = De vingerafdruk staat op de sleutel: { $finger }
key-finger-is-named = De vingerafdruk heeft een naam: { $finger }
key-not-one-finger = Er is niet precies één vingerafdruk die begint met { $id }
    .next = `keydesk key fingers list` toont ze
key-finger-sure = Deze vingerafdruk voorgoed verwijderen?
key-finger-is-removed = De vingerafdruk is verwijderd
key-no-such = Er is geen sleutel { $name }
    .next = Kies uit { $keys }
key-two-such = Meer dan één sleutel past bij { $name }
    .next = Kies uit { $keys }
key-which = Er is meer dan één sleutel aangesloten
    .next = Geef --key SERIAL of PATH op. Kies uit { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] Eén onjuiste pincode blokkeert de sleutel voorgoed
       *[other] { $tries } onjuiste pincodes blokkeren de sleutel voorgoed
    }
key-shortest-pin = Een pincode heeft minstens { $minimum } tekens
key-extensions = Extensies: { $extensions }
key-options = Opties: { $options }
key-option = { $name } { $on ->
        [yes] ja
       *[no] nee
    }
key-enterprise-absent = Enterprise attestation: de sleutel heeft die niet
key-enterprise-off = Enterprise attestation: uit
key-enterprise-on = Enterprise attestation: aan
key-transports = Transportmethoden: { $transports }

## keydesk config check

config-ready = Deze balie is klaar
config-not-ready = Nog niet klaar
config-no-file = Noem het bestand met --config
config-wrong-line = Verbeter die regel; kiosk-config/kiosk.toml legt elke instelling uit
config-others = Laat alleen root en de gebruiker van Keydesk dit bestand en zijn map wijzigen
config-correct = Verbeter het in kiosk.toml
config-can-be-used = { $file } is te gebruiken
config-no-browser = Installeer Chromium, Chrome of Edge of noem het programma in kiosk.toml, [operator] browser
config-browser-shut-in = De browser voor het aanmelden is afgeschermd
config-browser-no-cage = De browser voor het aanmelden kan de bestanden van deze gebruiker lezen: bubblewrap ontbreekt of mag geen namespaces maken
    .next = Installeer het pakket bubblewrap en sta unprivileged user namespaces toe
config-browser-no-policy = De browser voor het aanmelden opent elke pagina en heeft ontwikkelhulpmiddelen en downloads
    .next = Kopieer kiosk-config/browser-policy.json naar het beheerde beleid van de browser, zoals /etc/chromium/policies/managed
config-browser-root = Keydesk draait als root, dus de browser draait als nobody, die misschien niet bij de sleutel mag
    .next = Laat Keydesk draaien als een eigen gebruiker
config-browser-opens = Er opent een browser. Meld u daar aan
config-sign-in-at = Meld u aan op { $page } met de code { $code }
config-signed-in = Aangemeld als { $name }
    .next = Het beleid van de tenant beslist waarmee een operator zich aanmeldt. Met een verificatiecontext die een phishing-bestendige sterkte vereist, genoemd in [operator] authentication_context, accepteert Keydesk niets zwakkers
config-signed-in-context = Aangemeld als { $name }, in de verificatiecontext { $context }
config-signed-in-app = Aangemeld als { $name }; Entra controleert er geen rol voor, dus geen balie opent met deze instellingen
config-one-application = Mensen bewijzen hun aanmelding bij de toepassing van de operators, dus het aanmeldtoken dat Keydesk weggooit, had meer gekund
    .next = kiosk-config/app-registration/register.sh maakt een tweede toepassing zonder machtigingen. Noem die in [sign_in] client_id
config-two-applications = Mensen bewijzen hun aanmelding bij een eigen toepassing daarvoor

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } is geen bewaarde registratie: { $why }
    .next = `keydesk attestation check --help` zegt wat erin moet staan
attestation-list-untrusted = De lijst wordt niet vertrouwd: { $why }
    .next = Gebruik de ondertekende lijst van FIDO of noem een andere root met --root
attestation-no-list = De lijst is niet te lezen: { $why }
    .next = Gebruik de payload van de lijst van FIDO, als JSON
mds-where = Er is geen map genoemd voor de lijst
    .next = Geef --folder DIR op of stel KEYDESK_METADATA in
mds-none = De balie heeft nog geen lijst
    .next = `keydesk mds update` haalt die op, en `keydesk mds import FILE` neemt die uit een bestand
mds-issue = Uitgave { $number }, overgenomen op { $time }
mds-next = De volgende komt op { $date }
mds-overdue =
    { $days ->
        [one] De volgende had er op { $date } moeten zijn, één dag geleden
       *[other] De volgende had er op { $date } moeten zijn, { $days } dagen geleden
    }
mds-usable = { $usable } van { $models } modellen zijn hier te bewijzen
mds-unusable = Niet te bewijzen: { $model } ({ $aaguid }): { $why }
mds-unread = Niet volledig te lezen: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Sleutels kunnen voor mensen worden geregistreerd
finding-issues-passes = Met een pas van deze balie registreren mensen hun sleutel zelf, op { $page }
finding-offers-nothing = In deze cloud kan een balie geen sleutels registreren en geen passen uitgeven
    .why = Mensen zouden voor niets naar deze balie komen
    .next = Mensen registreren hun sleutel zelf, op { $page }
finding-scopes-granted = Alle { $count } zijn verleend
finding-scopes-not-told = De dienst zegt niet wat een toepassing mag. Wat alleen leest, wordt hieronder geprobeerd; passen en sleutels bij de eerste persoon
finding-scope-missing = { $scope } is niet verleend
    .next = Een cloudtoepassingsbeheerder verleent die op { $consent }. Wat een certificaat mag, verleent een beheerder voor bevoorrechte rollen
finding-people-found = Er worden mensen gevonden
finding-no-people = De tenant heeft geen mensen
    .why = Een balie geeft sleutels aan mensen van de eigen tenant
    .next = Controleer de id van de tenant in kiosk.toml
finding-methods-open = Wachtwoordsleutels en passen zijn mogelijk
finding-no-role = De operator heeft geen rol waarmee sleutels mogen worden ingesteld
    .why = Entra weigert elke sleutel en elke pas van deze operator
    .next = Een beheerder voor bevoorrechte rollen kan de operator de rol Verificatiebeheerder geven
finding-role-unknown = De rol van de operator is een aangepaste rol of geldt voor een deel van de tenant
    .why = Entra kan sleutels en passen voor sommige personen weigeren
    .next = Een beheerder voor bevoorrechte rollen kan de operator de rol Verificatiebeheerder voor de hele tenant geven
finding-roles-not-seen = Aangepaste rollen, en rollen voor een deel van de tenant, zijn niet te zien
    .why = Entra kan iemand midden in een sessie weigeren vanwege zo’n rol
    .next = Een beheerder voor bevoorrechte rollen kan de operator de rol Directorylezers of Globale lezer geven
finding-passkeys-off = Wachtwoordsleutels zijn voor iedereen uitgeschakeld
    .why = Entra weigert elke registratie
    .next = Een verificatiebeleidsbeheerder kan de methode wachtwoordsleutel inschakelen voor wie sleutels krijgt
finding-self-service-off = Selfservice-instelling van wachtwoordsleutels is uitgeschakeld
    .why = Zonder die instelling weigert Entra elke registratie, ook een door een balie
    .next = Een verificatiebeleidsbeheerder kan selfservice-instelling toestaan
finding-context-not-set = Er is geen verificatiecontext ingesteld: het ontvangstbewijs zegt dat de persoon zich heeft aangemeld, en waarmee alleen waar het aanmeldtoken dat zegt
finding-context-only-a-key = In de context { $context } vraagt het beleid { $policy } iedereen om FIDO2, en niets anders voldoet eraan
finding-context-not-for-all =
    In de context { $context } voldoet alleen FIDO2 aan het beleid { $policy }, en { $for_all ->
        [yes] { $exclusions ->
            [one] één persoon, groep of rol is uitgesloten
           *[other] { $exclusions } personen, groepen of rollen zijn uitgesloten
        }
       *[no] dat is niet voor iedereen
    }. Voor wie erbuiten valt, zegt het ontvangstbewijs alleen dat de aanmelding er was
finding-context-takes-others = In de context { $context } voldoen ook andere methoden dan FIDO2 aan het beleid { $policy }
    .why = Het ontvangstbewijs kan niet zeggen dat alleen een sleutel werd geaccepteerd
    .next = Een beheerder voor voorwaardelijke toegang kan het beleid een verificatiesterkte geven waaraan alleen FIDO2 voldoet
finding-context-not-in-force = Het beleid { $policy } voor de context { $context } is niet ingeschakeld
    .why = Entra vraagt dan niets, en de context toont niets aan
    .next = Een beheerder voor voorwaardelijke toegang kan het beleid inschakelen
finding-context-without-policy = Geen beleid noemt de context { $context }
    .why = Entra geeft de context toch uit, dus die toont niets aan
    .next = Een beheerder voor voorwaardelijke toegang kan er een beleid voor maken waaraan alleen FIDO2 voldoet; daarvoor is Microsoft Entra ID P1 nodig. Laat zonder P1 de context uit kiosk.toml: het ontvangstbewijs zegt dan dat de persoon zich heeft aangemeld, en met beta = true ook welke sleutel is gebruikt, waar Entra dat zegt
finding-logs-readable = Het aanmeldingslogboek is te lezen
finding-logs-not-licensed = Het aanmeldingslogboek is niet te lezen zonder Microsoft Entra ID P1. Het verslag van elke sessie zegt dat. Welke sleutel is gebruikt, wordt toch gevraagd
finding-passes-off = Tijdelijke toegangspassen zijn voor iedereen uitgeschakeld
    .why = Zonder pas kan een nieuwe persoon zich niet aanmelden voordat de sleutel is geregistreerd
    .next = Een verificatiebeleidsbeheerder kan Tijdelijke toegangspas inschakelen voor wie sleutels krijgt

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Het bestand heeft meer dan { $number } bytes
    .next = Splits het in meerdere lijsten
list-workbook = Dit is een werkmap van een spreadsheet
    .next = Sla die op als “CSV UTF-8”
list-not-text = Dit is geen tekst
    .next = Sla de lijst op als “CSV UTF-8”. Een afgekapt bestand moet opnieuw worden gekopieerd
list-empty = Er is geen regel met kolomnamen
    .next = De eerste regel noemt de kolommen, zoals upn;serial;language;address;note
list-no-lines = Na de kolomnamen komt niets
    .next = Schrijf één regel voor elke persoon of sleutel
list-no-people-column = Geen kolom zegt voor wie de sleutels zijn
    .next = Noem een van de kolommen upn, userPrincipalName, username, login, email of mail
list-no-serial-column = Geen kolom heeft serienummers
    .next = Noem een van de kolommen serial
list-column-twice = Er zijn twee kolommen voor hetzelfde: { $named }
    .next = Haal er een weg
list-quote-not-closed = Hier begint een aanhalingsteken dat nergens wordt gesloten
    .next = Sluit het of haal het weg. Een aanhalingsteken binnen tekst tussen aanhalingstekens wordt dubbel geschreven
list-line-in-cell = Deze cel gaat in de volgende regel verder: { $named }
    .next = Zoek een ontbrekend aanhalingsteken. Alleen een adres mag meerdere regels hebben
list-too-many-cells = Deze regel heeft { $cells } cellen, en er zijn { $number } kolommen
    .next = Zet tekst die het scheidingsteken bevat tussen aanhalingstekens
list-no-login = Deze regel zegt niets in de kolommen van personen
    .next = Schrijf de aanmeldnaam van de persoon of haal de regel weg
list-not-a-login = Dit is geen aanmeldnaam en geen e-mailadres: { $named }
    .next = Schrijf die volledig en zonder iets anders, zoals name@contoso.com
list-formula = Een spreadsheet zou dit voor een formule houden: { $named }
    .next = Begin de tekst met iets anders dan = + - @
list-shortened = Een spreadsheet heeft dit getal ingekort; de laatste cijfers zijn weg: { $named }
    .next = Geef de kolom de opmaak tekst en voer het serienummer opnieuw in
list-not-a-serial = Dit is geen serienummer: { $named }
    .next = Schrijf alleen de cijfers en letters
list-not-a-language = Dit is geen taal: { $named }
    .next = Schrijf de code, zoals de of de-AT
list-not-a-day = Dit is geen dag: { $named }
    .next = Schrijf die als 2027-01-31
list-too-long = Dit is te lang: { $named }
    .next = Hoogstens { $number } passen
list-differs-from = Deze persoon staat al in regel { $number }, met andere gegevens ernaast
    .next = Laat een van de twee regels staan
list-serial-twice = Regel { $number } heeft al de sleutel met het serienummer { $named }
    .next = Elke persoon heeft een eigen sleutel nodig
list-not-in-inventory = De inventaris heeft geen sleutel met het serienummer { $named }
    .next = Verbeter het nummer of voeg de sleutel aan de inventaris toe
list-not-found = Niemand in de tenant meldt zich aan of krijgt e-mail als { $named }
    .next = Verbeter de naam of haal de regel weg
list-several = Meerdere personen van de tenant hebben het e-mailadres { $named }
    .next = Schrijf in plaats daarvan de aanmeldnaam
list-same-person = Dit is een andere naam van de persoon in regel { $number }
    .next = Laat een van de twee regels staan

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Eén fout. Er is niets bewaard
       *[other] { $count } fouten. Er is niets bewaard
    }
prepare-encoding = Het bestand is gelezen als { $encoding }. Bekijk namen en adressen met bijzondere letters: zijn die fout, sla het bestand dan op als “CSV UTF-8”
prepare-repeated = Deze regels zeggen hetzelfde als een eerdere en tellen één keer: { $lines }
prepare-unused = Deze kolommen zijn niet gebruikt: { $columns }
prepare-progress = { $percent }% van de vragen aan de tenant is beantwoord
prepare-counts =
    { $people ->
        [one] Eén persoon
       *[other] { $people } personen
    }: { $ready } gereed, { $doubtful } te beslissen door de operator, { $stopped } gestopt{ $erased ->
        [0] { "" }
       *[other] , { $erased } gewist
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Gereed
listed-doubtful = Te beslissen
listed-stopped = Gestopt
prepare-kept = De lijst is bewaard als { $list }. `keydesk prepare status` toont die
prepare-not-kept = De lijst is goed. Er is niets bewaard
prepare-no-lists = Hier wordt geen lijst bewaard
prepare-list = { $list } · { $time } · { $source } · geïmporteerd door { $operator }
prepare-withdrawn = { "    " }Ingetrokken op { $time } door { $operator }: niemand ervan staat nog open
prepare-runs-out-all =
    { $count ->
        [one] Eén voorbereide sleutel is niet geactiveerd
       *[other] { $count } voorbereide sleutels zijn niet geactiveerd; die het eerst verloopt, staat bovenaan
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Activeer de sleutel als die is aangekomen: keydesk activate { $upn } --by call. Na die tijd is een andere sleutel nodig
prepare-ran-out = Verlopen op { $time }: { $name } ({ $upn }), { $key }
    .next = De sleutel kan niet meer worden geactiveerd, en de brief is ongeldig. Bereid een andere sleutel voor
withdraw-before = De lijst { $list } is al ingetrokken
    .next = `keydesk prepare status` zegt door wie
withdraw-at-work =
    { $count ->
        [one] Eén sleutel van deze lijst is in bewerking
       *[other] { $count } sleutels van deze lijst zijn in bewerking
    }
    .next = Maak ze eerst af: `keydesk prepare run`. Trek dan de lijst in
withdraw-due =
    { $count ->
        [0] Op de lijst { $list } staat niemand meer open
        [one] Op de lijst { $list } heeft één persoon nog geen sleutel en krijgt er geen
       *[other] Op de lijst { $list } hebben { $count } personen nog geen sleutel en krijgen er geen
    }
withdraw-key-waits = Blijft: de sleutel van { $name } ({ $upn }), { $key }. Te activeren tot { $time }
withdraw-key-works = Blijft: de sleutel van { $name } ({ $upn }), { $key }. Die werkt
withdraw-question = Deze lijst intrekken? Dat kan niet worden teruggedraaid
withdraw-done = De lijst { $list } is ingetrokken
prepare-from-file = uit een bestand
prepare-from-group = de groep { $group }
prepare-inventory =
    { $count ->
        [one] Er mag maar één sleutel worden gebruikt
       *[other] Er mogen maar { $count } sleutels worden gebruikt
    }
prepare-no-group = Geen groep van de tenant heet { $group }
    .next = Schrijf de naam zoals Entra die toont
prepare-several-groups = { $count } groepen van de tenant heten { $group }
    .next = Hernoem er een of importeer een bestand
prepare-empty-group = Er zit niemand in de groep { $group }
    .next = Voeg mensen toe. Een nieuw lid verschijnt soms pas na enkele minuten
prepare-no-such-list = Geen lijst, of meer dan één, heeft een id die begint met { $list }. Ingetrokken lijsten tellen niet mee
    .next = `keydesk prepare status` toont de lijsten
prepare-not-signed-in = Er is niemand aangemeld: { $why }
prepare-slot = Plaats { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Niets te doen
prepare-slot-insert = Nieuwe sleutel insteken
prepare-slot-working = Keydesk werkt aan de sleutel
prepare-slot-touch = Raak de knipperende sleutel aan
prepare-slot-take-out = Haal de sleutel eruit
prepare-slot-asks = Er moet iets worden beslist
prepare-stopped = Gestopt: sleutels in bewerking worden afgemaakt, en geen andere begint
prepare-stopped-at = Gestopt bij een fout: sleutels in bewerking worden afgemaakt, en geen andere begint
prepare-cannot-read = De personen van de lijst konden niet worden gelezen
prepare-over = Iedereen op de lijst heeft een sleutel of is apart gelegd
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = { $done } voorbereid, { $due } te doen, { $set-aside } apart gelegd, { $rate } sleutels per uur, Microsoft staat { $most } toe
practice-prepared = { $prepared } sleutels voorbereid in { $minutes } minuten van Graph-tijd ({ $rate } per uur), { $set-aside } apart gelegd; { $live } zijn bruikbaar voordat ze zijn aangekomen
practice-activated = { $count } sleutels zijn een voor een geactiveerd, en met elke kan de juiste persoon zich aanmelden
practice-not-activated = Aanmelden met de sleutel van { $name } lukt niet

## keydesk activate

activate-works = De sleutel werkt
    .next = Er hoeft niets te gebeuren
activate-no-person = De organisatie kent niemand met deze aanmeldnaam
    .next = Controleer de spelling
activate-no-code = De code is niet te lezen
activate-second-operator = Een tweede operator moet bevestigen dat deze persoon een sleutel krijgt
    .next = Activeer de sleutel in het venster: keydesk open
activate-another-session = Een andere sessie van deze balie is afgebroken en gaat eerst verder
    .next = Maak die af: keydesk open
activate-taken-back = De sleutel is niet geactiveerd
    .next = Er is niets geregistreerd
activate-stopped = Keydesk is gestopt: { $sentence }
    .next = Zie het logboek
