# The sentences of the window in which keys for people far away are prepared side by side, in Dutch.
# The operator alone reads them.

## At home

home-prepare = Voorbereiden
home-activate = Sleutel activeren
home-token = Token uitgeven

## Which list, and how

batch-list = Voor wie worden sleutels voorbereid?
    .lead = Kies een lijst. De nieuwste staat bovenaan
batch-runs-out = De sleutel van { $name } verloopt het eerst: activeer die vóór { $time }
batch-list-of =
    { $people ->
        [one] Wie erop staat, heeft nog geen sleutel
       *[other] Nog zonder sleutel: { $due } van { $people } personen
    }
batch-list-file = Op { $time } geïmporteerd uit een bestand
batch-list-group = Op { $time } geïmporteerd uit de groep { $group }
batch-no-list = Er wacht geen lijst
    .lead = Een lijst zegt voor wie sleutels worden voorbereid
batch-no-list-do = Importeer een lijst in een terminal: keydesk prepare import FILE
    .next = Het bestand heeft één aanmeldnaam per regel. Sluit eerst Keydesk en open het daarna weer
batch-setup =
    { $due ->
        [one] Een sleutel voorbereiden voor één persoon
       *[other] Sleutels voorbereiden voor { $due } personen
    }
    .lead = Elke sleutel krijgt een willekeurige pincode, die de persoon per brief ontvangt
batch-inert = Een sleutel opent niets voordat die is geactiveerd. Dit berust op een bètaparameter van Microsoft Graph die Microsoft niet ondersteunt in productie
batch-live = Een sleutel werkt zodra die is gemaakt, ook tijdens de verzending
batch-slots = Hoeveel sleutels tegelijk?
batch-slots-of =
    { $slots ->
        [one] Eén sleutel tegelijk
       *[other] { $slots } sleutels tegelijk
    }
batch-on-failure = Als een sleutel niet kan worden voorbereid
batch-stop = Stoppen
batch-set-aside = Apart leggen en verdergaan
batch-begin = Beginnen
batch-back = Terug

## The board

board = Sleutels per post
board-touch =
    { $count ->
        [one] Raak de knipperende sleutel aan: plaats { $slots }
       *[other] Raak de knipperende sleutels aan: { $slots }
    }
board-asks =
    { $count ->
        [one] Plaats { $slots } wacht op antwoord
       *[other] Deze plaatsen wachten op antwoord: { $slots }
    }
board-take-out =
    { $count ->
        [one] Haal de sleutel eruit: plaats { $slots }
       *[other] Haal deze sleutels eruit: { $slots }
    }
board-insert =
    { $count ->
        [one] Steek een nieuwe sleutel in: plaats { $slots }
       *[other] Steek nieuwe sleutels in: { $slots }
    }
board-works = Keydesk bereidt de sleutels voor
board-stopping = Er begint geen nieuwe sleutel. Wat bezig is, wordt afgemaakt
board-stopped = Keydesk is gestopt
board-stopped-at = Keydesk is gestopt: fout op plaats { $slot }
board-count = { $done } voorbereid, { $due } te doen, { $aside } apart gelegd
board-rate = { $rate } sleutels per uur, Microsoft staat { $most } toe
board-end = { $rate } sleutels per uur, Microsoft staat { $most } toe. Klaar op { $time }
board-held-up = Microsoft vraagt om een pauze
board-stop = Na deze sleutels stoppen
board-go-on = Verder
board-try-again = Opnieuw proberen
board-answer-later = Naar alle plaatsen
board-over =
    { $done ->
        [0] Er is geen sleutel voorbereid
        [one] Er is één sleutel voorbereid
       *[other] Er zijn { $done } sleutels voorbereid
    }
    .lead =
        { $aside ->
            [0] Niemand van deze lijst is over
            [one] Eén persoon van deze lijst kreeg geen sleutel
           *[other] { $aside } personen van deze lijst kregen geen sleutel
        }
board-over-letters = Druk de brieven met de pincodes af: keydesk prepare letters
board-over-report = Druk de paklijst en de etiketten af: keydesk prepare report
board-over-apart = Verstuur sleutels en brieven op verschillende dagen
board-over-activate = Activeer elke sleutel als de persoon die heeft: “Sleutel activeren” op het beginscherm
board-over-close = Sluit Keydesk voordat u een opdracht typt en open het daarna weer
board-leave = Naar het begin

## A slot

slot-nobody = Niemand
slot-idle = Plaats { $slot }, er komt niemand meer
    .state = Niets te doen
slot-insert = Plaats { $slot }, { $name }, steek een nieuwe sleutel in
    .state = Nieuwe sleutel insteken
slot-working = Plaats { $slot }, { $name }, bezig: { $what }
    .state = Bezig
slot-touch = Plaats { $slot }, { $name }, raak de sleutel aan
    .state = Raak de sleutel aan: die knippert
slot-take-out = Plaats { $slot }, { $name }, haal de sleutel eruit
    .state = Haal de sleutel eruit
slot-asks = Plaats { $slot }, { $name }, wacht op antwoord: { $what }
    .state = Wacht op antwoord
slot-port = Poort { $port }

## A key has arrived

ask-sheet-code = Typ de code van het overdrachtsblad
    .lead = { $name } leest die voor van het blad dat bij de sleutel zat
sheet-code-dots = Code, { $entered } van { $all } letters en cijfers getypt
sheet-code-how = Typ de code op het toetsenbord. Hoofdletters en kleine letters zijn gelijk
    .next = Een onjuiste code wordt geteld. Na vijf keer geldt de code niet meer
sheet-code-check = Code controleren
sheet-code-back = Anders bevestigen
receipt-activated = De sleutel van { $name } werkt nu
    .lead = Vertel { $name } dat aanmelden met de sleutel nu kan
receipt-away-works = De sleutel is geregistreerd. Nog niemand heeft zich ermee aangemeld
receipt-away-letter = De brief met de pincode mag nu weg: keydesk prepare letters
receipt-away-pin = De pincode in de brief moet bij het eerste gebruik worden gewijzigd
receipt-away-lost = Raakt de sleutel zoek, laat die dan met een herstel aan deze balie verwijderen
