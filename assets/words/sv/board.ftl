# The sentences of the window in which keys for people far away are prepared side by side, in Swedish.
# The operator alone reads them.

## At home

home-prepare = Förbered nycklar
home-activate = Aktivera en nyckel
home-token = Ge en koddosa

## Which list, and how

batch-list = För vem förbereds nycklar?
    .lead = Välj en lista. Den nyaste står först
batch-runs-out = Först går nyckeln för { $name } ut: aktivera den senast { $time }
batch-list-of =
    { $people ->
        [one] Personen på den har ingen nyckel än
       *[other] { $due } av { $people } personer har ingen nyckel än
    }
batch-list-file = Importerad från en fil den { $time }
batch-list-group = Importerad från gruppen { $group } den { $time }
batch-no-list = Ingen lista väntar
    .lead = En lista säger för vem nycklar förbereds
batch-no-list-do = Importera en lista i en terminal: keydesk prepare import FILE
    .next = Filen har ett inloggningsnamn på varje rad. Stäng Keydesk först och öppna det igen efteråt
batch-setup =
    { $due ->
        [one] Förbered en nyckel till en person
       *[other] Förbered nycklar till { $due } personer
    }
    .lead = Varje nyckel får en slumpmässig PIN-kod, som personen får i ett brev
batch-inert = En nyckel öppnar inget innan den är aktiverad. Det bygger på en betaparameter i Microsoft Graph som Microsoft inte stöder i produktion
batch-live = En nyckel fungerar så snart den är skapad, även i posten
batch-slots = Hur många nycklar samtidigt?
batch-slots-of =
    { $slots ->
        [one] En nyckel i taget
       *[other] { $slots } nycklar samtidigt
    }
batch-on-failure = Om en nyckel inte kan förberedas
batch-stop = Stanna
batch-set-aside = Lägg undan den och fortsätt
batch-begin = Börja
batch-back = Tillbaka

## The board

board = Nycklar per post
board-touch =
    { $count ->
        [one] Rör vid nyckeln som blinkar: plats { $slots }
       *[other] Rör vid nycklarna som blinkar: { $slots }
    }
board-asks =
    { $count ->
        [one] Plats { $slots } behöver ett svar
       *[other] Dessa platser behöver ett svar: { $slots }
    }
board-take-out =
    { $count ->
        [one] Ta ut nyckeln: plats { $slots }
       *[other] Ta ut dessa nycklar: { $slots }
    }
board-insert =
    { $count ->
        [one] Sätt i en ny nyckel: plats { $slots }
       *[other] Sätt i nya nycklar: { $slots }
    }
board-works = Keydesk förbereder nycklarna
board-stopping = Ingen ny nyckel påbörjas. De påbörjade görs klara
board-stopped = Keydesk har stannat
board-stopped-at = Keydesk har stannat: fel på plats { $slot }
board-count = { $done } förberedda, { $due } kvar, { $aside } undanlagda
board-rate = { $rate } nycklar i timmen, Microsoft tillåter { $most }
board-end = { $rate } nycklar i timmen, Microsoft tillåter { $most }. Klart den { $time }
board-held-up = Microsoft ber om en paus
board-stop = Stanna efter dessa nycklar
board-go-on = Fortsätt
board-try-again = Försök igen
board-answer-later = Till alla platser
board-over =
    { $done ->
        [0] Ingen nyckel förbereddes
        [one] En nyckel är förberedd
       *[other] { $done } nycklar är förberedda
    }
    .lead =
        { $aside ->
            [0] Ingen på listan är kvar
            [one] En person på listan fick ingen nyckel
           *[other] { $aside } personer på listan fick ingen nyckel
        }
board-over-letters = Skriv ut breven med PIN-koderna: keydesk prepare letters
board-over-report = Skriv ut packlistan och etiketterna: keydesk prepare report
board-over-apart = Skicka nycklar och brev olika dagar
board-over-activate = Aktivera varje nyckel när personen har den: ”Aktivera en nyckel” på startsidan
board-over-close = Stäng Keydesk innan du skriver ett kommando och öppna det igen efteråt
board-leave = Till start

## A slot

slot-nobody = Ingen
slot-idle = Plats { $slot }, ingen står på tur
    .state = Inget att göra
slot-insert = Plats { $slot }, { $name }, sätt i en ny nyckel
    .state = Sätt i en ny nyckel
slot-working = Plats { $slot }, { $name }, arbetar: { $what }
    .state = Arbetar
slot-touch = Plats { $slot }, { $name }, rör vid nyckeln
    .state = Rör vid nyckeln: den blinkar
slot-take-out = Plats { $slot }, { $name }, ta ut nyckeln
    .state = Ta ut nyckeln
slot-asks = Plats { $slot }, { $name }, behöver ett svar: { $what }
    .state = Behöver ett svar
slot-port = Port { $port }

## A key has arrived

ask-sheet-code = Skriv överlämningsbladets kod
    .lead = { $name } läser upp den från bladet som kom med nyckeln
sheet-code-dots = Kod, { $entered } av { $all } bokstäver och siffror inskrivna
sheet-code-how = Skriv den på tangentbordet. Små och stora bokstäver räknas lika
    .next = En felaktig kod räknas. Efter fem gäller koden inte längre
sheet-code-check = Kontrollera koden
sheet-code-back = Ett annat sätt
receipt-activated = Nyckeln för { $name } fungerar nu
    .lead = Berätta för { $name } att det går att logga in med den
receipt-away-works = Den är registrerad. Ingen har loggat in med den än
receipt-away-letter = Brevet med PIN-koden får skickas nu: keydesk prepare letters
receipt-away-pin = PIN-koden i brevet ska bytas vid första användningen
receipt-away-lost = Om nyckeln förloras tas den bort här vid nyckeldisken
