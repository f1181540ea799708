# The sentences of the window and of the walk-through in a terminal, in Dutch.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Sleutelbalie
bar-attended = Operator: { $operator }
bar-contrast = Contrast
bar-lock = Vergrendelen
bar-sign-out = Afmelden
bar-hand-over = Overdragen
bar-larger-text = Grotere tekst
bar-normal-text = Normale tekst
bar-still = Stilzetten
bar-motion = Beweging tonen
region-now = Wat u nu moet doen
region-ways = Hoe verder
region-desk = De balie
region-steps = Stappen
region-practice = Oefenen
step-of = Stap { $number } van { $all }
step-back = Terugdraaien
step-none = Gereed
step-unattended = Er is geen operator aangemeld
rail-done = Stap { $number } van { $all }, { $title }, gedaan
rail-now = Stap { $number } van { $all }, { $title }, huidige stap
rail-to-do = Stap { $number } van { $all }, { $title }, nog te doen
session = Sessie { $name }
locks-soon =
    { $seconds ->
        [0] Keydesk wordt vergrendeld
        [one] Keydesk wordt over één seconde vergrendeld. Er gaat niets verloren
       *[other] Keydesk wordt over { $seconds } seconden vergrendeld. Er gaat niets verloren
    }
rests-soon =
    { $seconds ->
        [0] Keydesk pauzeert
        [one] Keydesk pauzeert over één seconde. Er gaat niets verloren
       *[other] Keydesk pauzeert over { $seconds } seconden. Er gaat niets verloren
    }
locks-without-code =
    { $seconds ->
        [0] Keydesk wordt vergrendeld
        [one] Zonder baliecode wordt Keydesk over één seconde vergrendeld
       *[other] Zonder baliecode wordt Keydesk over { $seconds } seconden vergrendeld
    }
stay-here = Ik heb meer tijd nodig
minutes-left =
    { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }
seconds-left =
    { $seconds ->
        [one] één seconde
       *[other] { $seconds } seconden
    }
key-typed = De sleutel typte een code
    .next = Die is hier niet nodig en is weggegooid
cancel-sure = Echt annuleren? Keydesk draait terug wat is gedaan
cancel-yes = Ja, sessie annuleren
cancel-no = Doorgaan met de sessie

more-of-list = Meer tonen, pagina { $page } van { $all }
call-operator = Operator roepen

## Two screens

person-window = Keydesk: voor de persoon
person-wait = Een ogenblik geduld
    .lead = De operator is bezig. Dit scherm laat zien wanneer u aan de beurt bent
person-wait-do = Hier hoeft u nu niets te doen
    .next = De operator aan deze balie helpt u
person-rests = Een sessie is onderbroken
    .lead = Zodra een operator is aangemeld, gaat de sessie verder waar die gebleven was: er gaat niets verloren
person-rests-do = Vraag de operator zich aan te melden
    .next = Uw sessie wacht daarop
beside = { $name } is bij het andere scherm
    .lead = Het andere scherm toont wat hieronder staat
beside-take = Overnemen met de baliecode
turn-first = Draai dit scherm naar { $name }
    .lead = Wat nu komt, is voor deze persoon
turn = Draai dit scherm naar { $name }
    .lead = Het andere scherm is weg. Er is niets verloren gegaan
turn-do = De persoon gaat hier verder
    .next = Wat voor de operator is, blijft verborgen tot de baliecode is getypt
turn-done = Het scherm is gedraaid

## The desk code

code-choose = Kies een baliecode
    .lead = Hiermee neemt u het scherm terug van een persoon. De code wordt vergeten als u zich afmeldt
code-repeat = Typ dezelfde code nog een keer
    .lead = Zo weet u zeker dat u hebt getypt wat u bedoelde
code-new = Nieuwe baliecode
code-again = Dezelfde code
code-set = Code instellen
code-go-repeat = Code herhalen
code-without = Zonder code
code-why = Kies vier cijfers of meer
    .next = Zonder code meldt u zich na elke persoon opnieuw aan
code-refused = Te veel mensen zouden deze code raden
    .next = Kies een andere, geen jaartal, reeks of patroon op het toetsenblok
code-private = Alleen de operator typt hier
    .next = De persoon kijkt weg
code-call = De operator is hier nodig
    .lead = Roep de operator, die verdergaat met de baliecode
code-next = De volgende sessie
    .lead = De operator begint die met de baliecode
code-label = Baliecode
code-go-on = Verder
code-home = Naar het begin
code-back = Terug naar de persoon
code-wrong = Dit is niet de baliecode
    .next =
    { $tries ->
        [one] Nog één poging. Daarna meldt de operator zich opnieuw aan
       *[other] Nog { $tries } pogingen. Daarna meldt de operator zich opnieuw aan
    }
code-none = De operator meldt zich opnieuw aan
    .next = Er is geen baliecode
code-spent = De operator meldt zich opnieuw aan
    .next = De baliecode was te vaak onjuist

## The practice bench

bench-token = Het oefentoken { $serial } toont { $code }
bench = Oefentafel
    .next = Niets is hier echt
bench-served = Oefentenant
    .next = Wat daarin gebeurt is niet echt. Een sleutel die wordt ingestoken wel
bench-insert-allowed = Oefensleutel insteken
bench-insert-second = De tweede sleutel insteken
bench-insert-not-allowed = Ander model insteken
bench-remove = Sleutel eruit
bench-touch = Sleutel aanraken
bench-finger-badly = Vinger scheef leggen
bench-add-on-own-page = Op de eigen pagina toevoegen
bench-program-token = Token op de eigen pagina programmeren

## The operator signs in

sign-in = Meld u aan bij deze balie
    .lead = Een operator moet zich aanmelden voordat mensen een sleutel kunnen krijgen
sign-in-locked = Deze balie is vergrendeld
    .lead = { $name } was aangemeld. Na de volgende aanmelding gaat Keydesk verder waar het gebleven was
sign-in-not-enough = Er ontbreken machtigingen
    .lead = U bent aangemeld, maar deze app heeft de onderstaande machtigingen niet
sign-in-start = Aanmelden
sign-in-cancel = Stoppen met aanmelden
sign-in-browser = Aanmelden met uw werkaccount
    .next = De aanmeldpagina opent in een eigen venster en bewaart niets nadat het is gesloten
sign-in-device = Aanmelden met een code
    .next = Keydesk toont een code. Typ die op de aanmeldpagina op een ander apparaat
sign-in-device-warning = Typ de code alleen als u aan deze balie staat en de code hier leest
    .next = Met een code die iemand u stuurt of zegt, meldt die persoon zich aan als u. Scherm de code af voor voorbijgangers
sign-in-under-way = Ga verder op de aanmeldpagina
    .next = Keydesk wacht tot u klaar bent
sign-in-code = Typ deze code op { $page }
    .next = Keydesk wacht tot u klaar bent
sign-in-left = Keydesk wacht nog { $left }. Daarna begint u met één druk opnieuw
sign-in-over = De tijd is om. Begin met één druk opnieuw
sign-in-missing = { $scope } ontbreekt
    .next = { $for } Een cloudtoepassingsbeheerder kan er voor deze app toestemming voor geven. Meld u daarna opnieuw aan

## Home

home = Welkom bij de sleutelbalie
    .lead = Wie van deze balie weggaat, heeft een sleutel die werkt
home-elsewhere = Welkom bij de sleutelbalie
    .lead = Deze organisatie zit in een Microsoft-cloud waarin Keydesk minder kan
home-start = Sessie starten
home-check = Sleutel controleren
home-recover = Sleutel kwijt
home-whose = Van wie is deze sleutel?
home-what = Wat er gebeurt
home-line-person = De persoon zoeken en nagaan wie het is
home-line-ready = Nagaan of het account klaar is voor een sleutel
home-line-key = De sleutel instellen met een pincode die alleen de persoon kent
home-line-proof = Aantonen dat de persoon zich met de sleutel kan aanmelden
home-own = In deze Microsoft-cloud kan een operator geen sleutel voor een ander instellen
    .next = Keydesk geeft een toegangspas uit, en de persoon registreert de sleutel zelf
home-nothing = In deze Microsoft-cloud kan Keydesk niets doen
    .next = Er zijn geen toegangspassen. Mensen registreren een sleutel met een aanmeldmethode die ze al hebben
home-note = Het duurt ongeveer vijf minuten. Als er iets misgaat, wordt alles teruggedraaid
home-today =
    { $well ->
        [0] Vandaag is nog geen sessie goed afgelopen
        [one] Vandaag is één sessie goed afgelopen
       *[other] Vandaag zijn { $well } sessies goed afgelopen
    }
    .next =
        { $back ->
            [0] Er hoefde niets te worden teruggedraaid
            [one] Eén sessie is teruggedraaid
           *[other] { $back } sessies zijn teruggedraaid
        }
recent-line = { $time }, sessie { $name }: { $end }
end-onboarded = de sleutel werkt
end-self-registered = zelf een sleutel geregistreerd
end-checked = sleutel gecontroleerd
end-recovered = verloren sleutel vervangen
end-found-key = gevonden sleutel bekeken
end-prepared = sleutel voorbereid
end-activated = een voorbereide sleutel werkt
end-token-given = token uitgegeven
end-token-programmed = zelf een token geprogrammeerd
end-taken-back = alles is teruggedraaid
end-open = nog niet afgelopen
home-ledger =
    { $debts ->
        [0] Journaal: in orde bij de start van Keydesk, { $megabytes } MB, niets staat nog open
        [one] Journaal: in orde bij de start van Keydesk, { $megabytes } MB, één ding staat nog open
       *[other] Journaal: in orde bij de start van Keydesk, { $megabytes } MB, { $debts } dingen staan nog open
    }
home-tenant = Microsoft Graph antwoordde op { $time }
home-tenant-silent = Microsoft Graph was niet bereikbaar op { $time }
home-clock = De klok van deze computer wijkt { $minutes } minuten af van die van Microsoft. Stel de klok goed in
home-notices = Aandachtspunten
notice-unreadable = Sessie { $name } is niet te lezen
    .next = Er kan een toegangspas of een sleutel zijn achtergebleven. Bewaar het journaal en vraag om hulp met de naam van deze sessie
notice-keys-wait =
    { $count ->
        [one] Eén voorbereide sleutel wacht op activering
       *[other] { $count } voorbereide sleutels wachten op activering
    }
    .next = De eerste kan worden geactiveerd tot { $time }. `keydesk prepare status` noemt ze
notice-logs-awaited =
    { $count ->
        [one] Keydesk wacht tot de logboeken de aanmelding van één sessie tonen
       *[other] Keydesk wacht tot de logboeken de aanmeldingen van { $count } sessies tonen
    }
    .next = Keydesk vraagt het vanzelf opnieuw, tot { $time }
notice-log-checked = Sessie { $name }: { $log }
    .next = Het staat in het verslag van de sessie
notice-due = Uiterlijk { $time }
list-issue = Modellenlijst: uitgave { $number }, de volgende komt op { $date }
list-overdue =
    { $days ->
        [one] Modellenlijst: uitgave { $number }, gisteren had er een nieuwere moeten zijn
       *[other] Modellenlijst: uitgave { $number }, { $days } dagen geleden had er een nieuwere moeten zijn
    }
list-missing = Deze balie heeft nog geen modellenlijst: geen sleutel is te bewijzen

## Who is it

ask-who = Wie is er aan de balie?
    .lead = Zoek op naam of aanmeldnaam
who-field = Naam of aanmeldnaam
who-search = Zoeken
who-stop = Zoeken stoppen
who-searching = “{ $text }” wordt gezocht
who-none = Niemand gevonden voor “{ $text }”
    .next = Controleer de spelling of zoek op de aanmeldnaam
who-start = Vraag de persoon naar de naam en typ die
who-edited = Het zoeken begint als u stopt met typen. Enter zoekt meteen
who-found =
    { $count ->
        [one] Eén persoon gevonden
       *[other] { $count } personen gevonden
    }
who-choose = { $name }, { $upn } kiezen

## Check identity

ask-identity = Hoe hebt u nagegaan wie dit is?
    .lead = Ga na of { $name } echt de persoon is die voor u staat
identity-photo-id = Legitimatie met foto
    .next = Paspoort, identiteitskaart of personeelspas met foto
identity-known = Ik ken deze persoon
    .next = U hebt elkaar eerder ontmoet en weet het zeker
identity-vouched = Een collega heeft bevestigd wie dit is
    .next = De collega is nu hier

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Geen aanmeldmethode naast een wachtwoord
        [one] 1 aanmeldmethode naast een wachtwoord
       *[other] { $count } aanmeldmethoden naast een wachtwoord
    }{ $first ->
        [strongest] . De sterkste wordt eerst gevraagd{ $chosen ->
            [none] { "" }
           *[other] {" "}(eigen standaard: { $chosen })
        }
        [chosen] . Eerst gevraagd: { $chosen ->
            [none] geen standaard gekozen
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Met alleen een pas kan deze persoon niets registreren: { $by } accepteert die niet
chosen-push = een melding in de app
chosen-oath = een code
chosen-voice = een oproep
chosen-sms = een sms
chosen-another = een andere methode

## After a loss

ask-what-happened = Wat is er gebeurd met de sleutel van { $name }?
    .lead = Het antwoord bepaalt wat er eerst gebeurt
ask-first-proof = Hoe hebt u nagegaan wie dit is?
    .lead = Na een verlies zijn twee bewijzen nodig. Ga na of { $name } echt de persoon is die voor u staat
ask-second-proof = Een tweede bewijs dat dit { $name } is
    .lead = Dit moet van een andere soort zijn dan het eerste
ask-which-key = Welke sleutel was het?
    .lead = Vraag { $name } naar de naam, het model en het laatste gebruik
ask-which-key-blocked = Welke sleutel is hier?
    .lead = Vergelijk het model met de sleutel die { $name } in de hand heeft
ask-remove-old-key = Wachtwoordsleutel van { $name } verwijderen?
    .lead = Kijk twee keer: een verwijderde wachtwoordsleutel komt niet terug
ask-not-the-old-key = Dit is een andere sleutel dan die is genoemd
    .lead = { $key } is niet van het model van deze wachtwoordsleutel van { $name }
which-key-choose = Het was { $key }

name-key = Naam geven
ask-name-key = Hoe heet de sleutel?
    .lead = { $name } ziet deze naam tussen de aanmeldmethoden
name-key-field = Naam, hoogstens 30 tekens
name-key-own = Leeg: het model en het nummer van deze sessie. Heeft { $name } de naam al, dan komt er een nummer bij
name-key-automatic = model en nummer
name-key-long = Deze naam is te lang. Sommige letters en symbolen tellen dubbel
name-key-primary = Voor elke dag
name-key-spare = Reserve
name-key-done = Deze naam gebruiken
name-key-back = Laten zoals het was
name-key-is = De sleutel krijgt deze naam: { $key }

## Readiness

ask-not-ready = { $name } kan nog geen sleutel krijgen
    .lead = Een beheerder moet dit eerst veranderen. Controleer daarna opnieuw
ask-token-policy = Nog geen token voor { $name }
    .lead = Een beheerder moet dit eerst veranderen. Keydesk controleert vanzelf opnieuw en gaat verder zodra het kan
not-ready-again = Opnieuw nagaan
ask-may-be-refused = Entra kan { $name } weigeren
    .lead = Lees dit eerst. U kunt verdergaan en het afwachten
not-ready-go-on = Verder
ask-second-operator = Een tweede operator bevestigt
    .lead = { $name } krijgt pas een sleutel als een tweede operator akkoord is
second-start = Tweede operator aanmelden

## Another pass is valid

ask-replace-pass = { $name } heeft al een toegangspas
    .lead = Als u verdergaat, wordt die pas verwijderd en een nieuwe uitgegeven
replace-pass-what = De pas is niet in deze sessie uitgegeven en werkt nog
    .next = Vraag of de persoon de pas nu gebruikt. Zo ja, annuleer dan de sessie en kom later terug

## The pass for a device

ask-leave-pass = Heeft { $name } de toegangspas nog nodig?
    .lead = De pas vervalt nu of blijft geldig tot { $time }
leave-pass-what = Laat de pas alleen geldig voor een apparaat dat de persoon vandaag instelt
    .next = Zolang een pas geldig is, bewijst een aanmelding minder over de sleutel. Op het ontvangstbewijs staat hoelang de pas geldig is

## The person registers the key themselves

ask-not-for-others = Keydesk mag geen sleutel registreren voor { $name }
    .lead = { $name } kan dat zelf, met een toegangspas van deze balie

ask-register-yourself = { $name } registreert nu de sleutel
    .lead = Op de pagina van de organisatie zelf, met de toegangspas
own-line-open = Scan de code of open { $page }
own-line-pass = Meld u daar aan met de toegangspas
own-line-add = Voeg een beveiligingssleutel toe als aanmeldmethode en doe wat de pagina zegt
own-not-there = Bij de organisatie staat nog geen nieuwe sleutel
    .next = Maak de stappen op de pagina af en druk dan opnieuw. De lijst kan een minuut achterlopen
ask-program-token = { $name } programmeert nu het token
    .lead = Op de eigen pagina, met de toegangspas
program-line-pass = Onthoud de toegangspas. Open dan de pagina hier of scan de code met een eigen apparaat
program-line-add = Kies “Aanmeldingsmethode toevoegen”, “Authenticator-app”, “Ik wil een andere verificator-app gebruiken” en dan “Can’t scan image?”
program-line-token = Schrijf de geheime sleutel die daar staat in het token, met het programma van de fabrikant. Typ de code die het token dan toont en sluit de pagina
own-token-not-there = Bij de organisatie staat nog geen nieuw token
    .next = Maak de stappen op de pagina af en druk dan opnieuw. De lijst kan een minuut achterlopen
own-token = Een token dat codes toont
    .next = Voor de organisatie is het een authenticator-app. Het verandert niets aan hoe de persoon zich bij Windows aanmeldt
token-programmed = { $name } heeft een token toegevoegd
    .lead = Toegevoegd door de persoon. Keydesk heeft het token niet gecontroleerd
self-registered = { $name } heeft een sleutel geregistreerd
    .lead = Geregistreerd door de persoon. Keydesk heeft de sleutel niet gecontroleerd
self-registered-pass = De toegangspas is ingetrokken
    .next = Bij de volgende aanmelding ziet de persoon of het werkt

## The key

ask-insert-key = Steek de sleutel in
    .lead = Steek een nieuwe beveiligingssleutel in de poort van deze balie
insert-key-do = Duw de sleutel erin tot die stevig vastzit
    .next = Keydesk merkt het vanzelf
insert-key-back = Steek de sleutel van deze sessie in
    .lead = Keydesk heeft de sleutel nog één keer nodig om terug te draaien wat erop staat
insert-key-before = Haal { $key } eruit
    .next = Die zat al in de poort voordat deze sessie begon
insert-key-two = Er zit meer dan één sleutel in
    .next = Kies door aanraken of laat alleen de sleutel zitten die { $name } krijgt
insert-key-but-not = Haal de geweigerde sleutel eruit
    .next = Steek er dan een andere in
ask-replug-key = Haal de sleutel eruit en steek die weer in
    .lead = De pincode was twee keer achter elkaar onjuist. De sleutel moet opnieuw worden ingestoken voor de volgende poging
replug-key-do = Haal de sleutel eruit en duw die er weer in
    .next = Keydesk merkt het beide keren vanzelf
ask-key-refused = Deze sleutel is niet bruikbaar
    .lead = Er is niets op geschreven. Gebruik een andere sleutel
ask-key-warned = Deze sleutel heeft beperkingen
    .lead = De sleutel kan worden ingesteld. Lees dit eerst; er is niets op geschreven
key-connected = Verbonden
picture-insert = Afbeelding: duw de sleutel in de poort
picture-take-out = Afbeelding: haal de sleutel uit de poort
picture-replug = Afbeelding: haal de sleutel uit de poort en duw die er weer in
picture-touch = Afbeelding: een vinger op de sleutel in de poort
picture-leave-in = Afbeelding: de sleutel in de poort

## The PIN

ask-choose-pin = Kies een pincode voor uw sleutel
    .lead = Deze pincode typt u elke keer dat u zich met de sleutel aanmeldt. Gebruik minstens { $minimum } cijfers
ask-repeat-pin = Typ dezelfde pincode nog een keer
    .lead = Zo weet u zeker dat u hebt getypt wat u bedoelde
ask-type-pin = Typ de pincode van uw sleutel
    .lead = De sleutel heeft al een pincode. Alleen de eigenaar kent die
pin-new = Nieuwe pincode
pin-repeat = Dezelfde pincode
pin-current = Huidige pincode
pin-dots =
    { $entered ->
        [one] Pincode, 1 cijfer ingevoerd, minstens { $minimum } nodig
       *[other] Pincode, { $entered } cijfers ingevoerd, minstens { $minimum } nodig
    }
pin-good = Een goede pincode is
pin-rule-kept = in orde
pin-rule-open = nog niet in orde
pin-different = De twee pincodes waren niet gelijk
    .next = Kies opnieuw een pincode
pin-private = Alleen de eigenaar van de sleutel typt hier
    .next = De operator kijkt weg
pin-forgotten = Pincode vergeten?
    .next = Gebruik een andere sleutel of reset deze: een reset verwijdert alles wat erop staat
pin-stays = De pincode is alleen voor de sleutel. Keydesk bewaart die niet
pin-clear = Alles wissen
pin-delete = Laatste cijfer wissen
pin-go-repeat = Herhalen
pin-set = Instellen
pin-check = Controleren

## A key that is in use

ask-found-key = Van wie is deze sleutel?
    .lead = Dit toont de sleutel zonder pincode
ask-used-key = Deze sleutel is in gebruik
    .lead = Wat erop staat blijft, naast de nieuwe wachtwoordsleutel
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } wachtwoordsleutels
    }
used-key-further =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
used-key-stale = Eén ervan is een oude wachtwoordsleutel van { $name }
    .next = De organisatie kent die niet. De nieuwe wachtwoordsleutel vervangt die

ask-reset-key = Deze sleutel resetten?
    .lead = Een reset verwijdert alles erop, ook de pincode
ask-reset-for-good = { $key } resetten
    .lead = Dit kan niet ongedaan worden gemaakt
reset-for-good-what = Elke wachtwoordsleutel op deze sleutel verdwijnt, en de pincode ook
    .next = Ga na of dit echt de sleutel is die voor u ligt
ask-replug-to-reset = Haal de sleutel eruit en steek die weer in
    .lead = Raak de sleutel dan binnen tien seconden aan
replug-to-reset-do = Haal de sleutel eruit, duw die er weer in en raak die aan
    .next = Houd een vinger klaar voordat u de sleutel erin duwt
replug-to-reset-why = Een sleutel is alleen in de eerste tien seconden te resetten
    .next = De sleutel knippert meteen. Komt de aanraking te laat, dan is er niets verloren en probeert u het opnieuw

## Setting a key aside

ask-take-key-out = Haal de sleutel eruit
    .lead = Uw sleutel is klaar. Die is van u: bewaar die goed
ask-take-key-out-back = Haal de sleutel eruit
    .lead = De sessie is voor deze sleutel afgelopen
take-key-out-do = Trek de sleutel uit de poort
    .next = Keydesk merkt het vanzelf
ask-set-key-aside = Leg deze sleutel apart
    .lead = Er blijft een pincode, vingerafdruk of wachtwoordsleutel van deze sessie op de sleutel. Geef die aan niemand
set-key-aside-what = Haal de sleutel eruit en leg die bij de gebruikte sleutels
    .next = De sleutel moet worden gereset voordat die weer wordt gebruikt. Keydesk kan dat nu doen

## A fingerprint

ask-finger = Wilt u uw vingerafdruk toevoegen?
    .lead = Deze sleutel kan een vinger herkennen, zodat u de pincode minder vaak nodig hebt
ask-second-finger = Uw vingerafdruk staat op de sleutel
    .lead = Voeg een tweede vinger toe of ga verder
ask-finger-again = De vingerafdruk staat nog niet op de sleutel
    .lead = Probeer het opnieuw of ga zonder verder
finger-line-how = Leg een vinger enkele keren op de sleutel. Het duurt ongeveer een minuut
finger-line-pin = De pincode blijft werken, ook als de sleutel de vinger niet herkent
finger-line-private = De vingerafdruk blijft in de sleutel. Deze balie en de organisatie krijgen die niet
finger-line-second = Een vinger van de andere hand helpt als de eerste nat of gewond is
finger-line-tip = Gebruik een droge, schone vinger en leg het midden op de sensor
finger-before =
    { $count ->
        [one] Er staat al één vingerafdruk op deze sleutel
       *[other] Er staan al { $count } vingerafdrukken op deze sleutel
    }
    .next = Ieder van wie een vingerafdruk erop staat, kan zich met deze sleutel aanmelden. Was u dat niet? Zeg het de operator: een reset verwijdert ze allemaal
enrolling = Leg uw vinger op de sleutel
    .lead = Til de vinger op en leg die weer neer, tot de ring vol is
enrol-ends-soon = Keydesk stopt met wachten over minder dan 20 seconden
    .next = Er gaat dan niets verloren: u kunt het opnieuw proberen of met alleen de pincode verdergaan
enrol-left =
    { $seconds ->
        [0] Keydesk stopt met wachten
        [one] Nog één seconde
       *[other] Nog { $seconds } seconden
    }
enrol-more-time = Ik heb meer tijd nodig

## The desk's turn

working = Een ogenblik
    .lead = Keydesk is bezig
working-held-up = Wachten op Microsoft
    .lead = De dienst neemt maar een paar aanvragen tegelijk aan. Keydesk gaat vanzelf verder
working-touch = Raak de sleutel nu aan
    .lead = Leg een vinger op de sleutel waar die knippert
working-touch-again = Raak de sleutel nog een keer aan
    .lead = Dank u. De sleutel is één keer aangeraakt; deze aanraking toont dat die werkt
working-choose = Raak de sleutel aan die { $name } krijgt
    .lead = Elke ingestoken sleutel knippert
working-reset = Raak de sleutel nu aan
    .lead = De sleutel is alleen binnen tien seconden te resetten
working-touch-do = Raak het metalen contact aan
    .next = Het knippert zolang het wacht
working-finger = Leg uw vinger nu op de sleutel
    .lead = De sleutel herkent de vinger. Zo niet, dan wordt uw pincode gebruikt
working-finger-again = Leg uw vinger nog een keer op de sleutel
    .lead = Dank u. Deze aanraking toont dat de sleutel werkt
working-finger-do = Leg uw vinger op de sensor
    .next = De sensor knippert zolang die wacht
working-back = Alles wordt teruggedraaid
    .lead = Keydesk laat niets achter
working-wait = Dit duurt een paar seconden
working-leave-in = Laat de sleutel zitten. Dit duurt een paar seconden
touch-left =
    { $seconds ->
        [0] De sleutel stopt met wachten. Er is niets verloren: op het volgende scherm begint u opnieuw
        [one] De sleutel wacht nog ongeveer één seconde
       *[other] De sleutel wacht nog ongeveer { $seconds } seconden
    }
proof-left =
    { $seconds ->
        [0] De aanmelding stopt met wachten. Er is niets verloren: op het volgende scherm begint u opnieuw
       *[other] De aanmelding wacht nog { $left }
    }

## Troubles

ask-key-works = De sleutel werkt. De aanmelding niet
    .lead = De sleutel heeft een test van deze balie doorstaan en is dus niet de oorzaak
trouble-kept = Wat eerder is gedaan, blijft zoals het is
    .next = Kies hieronder hoe u verdergaat
trouble-while = Het gebeurde bij deze stap: { $step }
details-show = Details tonen
details-hide = Details verbergen
details-for = Details voor support

## The access pass

pass = Toegangspas
    .next = { $name } kan zich ermee aanmelden tot de sleutel werkt
pass-once = Werkt één keer, op de pagina achter deze code
pass-many = Werkt op de pagina achter deze code
pass-until = Geldig tot { $time }
pass-left = Geldig tot { $time }, nog { $left }
pass-over = Niet meer geldig
pass-hides = Weer verborgen over { $left }
pass-show = Pas tonen
pass-hide = Pas verbergen
pass-shown = De toegangspas staat op het scherm
pass-forgotten = Keydesk is opnieuw gestart en kent de pas niet meer
    .next = Als de pas is opgeschreven, werkt die nog. Keydesk trekt de pas aan het eind in
pass-qr = QR-code van de aanmeldpagina

## The terminal

terminal-choose = Typ een nummer
terminal-choose-again = Typ een van de nummers hierboven
terminal-search = Typ een nummer of een naam om te zoeken
terminal-inserted = De sleutel zit erin
terminal-taken-out = De sleutel is eruit
terminal-touch = Druk op Enter om de oefensleutel aan te raken
terminal-finger = Druk op Enter om de vinger op de oefensleutel te leggen, of typ 0 om zonder verder te gaan
terminal-close = Verder met Enter
terminal-pin-empty = Om iets anders te doen, drukt u zonder pincode op Enter
terminal-input-ended = De invoer is geëindigd, dus de sessie is geannuleerd

## The endings

receipt = De sleutel is klaar
    .lead = Geef de sleutel aan { $name }. Alles hieronder is gecontroleerd
receipt-checked = De controle is klaar
    .lead = { $name } houdt de sleutel. Er is niets veranderd
receipt-heading = Ontvangstbewijs
receipt-plain-proved = De sleutel werkt: u hebt zich ermee aangemeld
receipt-plain-not-shown = De sleutel heeft een test doorstaan. Een aanmelding ermee is niet aangetoond
receipt-plain-use = Aanmelden: steek de sleutel in, typ uw pincode en raak de sleutel aan
receipt-plain-pin = Alleen u kent de pincode. Vergeet u die, kom dan terug naar deze balie
receipt-plain-signed-out = U wordt binnen enkele minuten overal afgemeld. Meld u opnieuw aan met deze sleutel
receipt-plain-removed = De oude sleutel opent niets meer: { $key }
receipt-plain-lost = Bent u de sleutel kwijt, zeg het dan meteen tegen de helpdesk
receipt-plain-second = Dit is uw tweede sleutel. Bewaar die op een andere plek dan de eerste
receipt-plain-offer = Wilt u een tweede sleutel, voor als u deze kwijtraakt? Roep de operator
receipt-second-key = Tweede sleutel voor deze persoon
receipt-which = Welke sleutel
receipt-which-first = De eerste sleutel van dit bezoek
receipt-which-second = De tweede sleutel van dit bezoek. De eerste heeft ontvangstbewijs { $ceremony }
receipt-evidence-show = Bewijzen tonen
receipt-evidence-more = Pagina omslaan
receipt-identity = Identiteit
receipt-key = Sleutel
receipt-name = Naam
receipt-model-id = Model-id
receipt-serial = Serienummer
receipt-maker = Fabrikant
receipt-profile = Toegestaan door
receipt-profile-milder = { $profile }. Het strengere profiel “{ $stricter }” geldt ook, en Microsoft Entra accepteert een sleutel die aan één van beide voldoet
receipt-strengths = Aanmeldregels
receipt-sign-in = Aanmelding
receipt-evidence = Gebaseerd op
receipt-log = In de logboeken
receipt-pass = Toegangspas
receipt-notified = Bericht
receipt-operator = Operator
receipt-loss = De oude sleutel
receipt-removed = Verwijderd
receipt-ways-in = Aanmelden kan met
receipt-sessions = Aanmeldsessies
receipt-other-pass = Andere pas
receipt-second-proof = Tweede bewijs
receipt-second = Bevestigd door
receipt-times = Tijd
receipt-ledger = Journaal
receipt-ledger-head = { $facts } feiten, kop { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Volgende persoon
ended = De sessie is geannuleerd
    .lead = Zie hieronder wat ervan over is
ended-clean = Alles is teruggedraaid
    .next = Er is geen pas, wachtwoordsleutel of pincode van deze sessie over. De persoon kan altijd terugkomen
ended-most = Al het andere is teruggedraaid
    .next = De persoon kan altijd terugkomen
ended-next = Volgende persoon

stopped = Keydesk is gestopt
    .lead = Het verslag kan niet worden geschreven, en zonder verslag doet Keydesk niets
stopped-what = Wat was begonnen, is niet verloren
    .next = Roep de beheerder van de balie. Als Keydesk weer start, gaat het verder waar het stopte
ways-in-unknown = Keydesk weet niet waarmee de persoon zich nog kan aanmelden
ways-in-of = { $name } kan zich nog aanmelden met: { $ways }

## A prepared key

ask-confirm-receipt = Heeft { $name } de sleutel?
    .lead = Er wordt niets geregistreerd voordat dat is bevestigd
ask-cannot-activate = De sleutel is niet geactiveerd
    .lead = Zie hieronder wat u kunt doen
ask-which-token = Welk token krijgt { $name }?
    .lead = Typ of scan het serienummer
which-token-field = Serienummer
which-token-find = Zoeken
which-token-how = Het serienummer staat op de achterkant van het token
    .next = Een barcodelezer die typt, werkt hier. Elk token is voor één persoon: een token dat iemand al heeft, wordt geweigerd
ask-token-code = Wat toont uw token?
    .lead = Druk op de knop en typ de zes cijfers
token-code = Code
token-code-check = Controleren
token-code-dots = Code, { $entered } van { $minimum } cijfers getypt
token-code-how = De code verandert elke halve minuut of elke minuut
    .next = Wacht op een nieuwe als die bijna verandert. Nullen aan het begin tellen mee
token-code-private = Alleen u hebt het token in handen
    .next = Niemand heeft deze code later nodig
receipt-token = { $name } heeft een token dat werkt
    .lead = De persoon kan zich aanmelden met het wachtwoord en de code van het token
receipt-token-works = Uw token is van u en het werkt.
receipt-token-use = Waar u om een code wordt gevraagd, drukt u op de knop en typt u de zes cijfers.
receipt-token-windows = Het verandert niets aan hoe u zich bij Windows aanmeldt.
receipt-token-lost = Bent u het kwijt, bel dan meteen de helpdesk.
receipt-token-model = Token
receipt-token-code = Code
kiosk-help = Hulp bij deze balie: { $contact }
kiosk-saver = Tik op het scherm of druk op een toets om te beginnen
kiosk-again = Opnieuw proberen
kiosk-opens = Keydesk start
    .next = Dit duurt enkele seconden
kiosk-no-settings = Keydesk kan niet starten: de instellingen ontbreken of bevatten een fout
    .next = Roep de beheerder van de balie. Wat er mis is, en waar, staat hieronder
kiosk-in-use = Keydesk kan niet starten: het journaal is geopend in een ander programma
    .next = Sluit de andere Keydesk of opdracht en probeer het opnieuw
kiosk-no-ledger = Keydesk kan niet starten: het journaal is niet bruikbaar
    .next = Roep de beheerder van de balie. Er is niets veranderd
kiosk-cannot-open = Keydesk kan niet starten
    .next = Probeer het opnieuw. Blijft het zo, roep dan de beheerder van de balie
letters-capital = Hoofdletter
letters-space = Spatie
letters-back = Laatste teken wissen
letters-enter = Enter
letters-away = Letters verbergen
