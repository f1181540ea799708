# The sentences of the window in which keys for people far away are prepared side by side, in Polish.
# The operator alone reads them.

## At home

home-prepare = Przygotuj klucze
home-activate = Aktywuj klucz
home-token = Wydaj token

## Which list, and how

batch-list = Dla kogo przygotować klucze?
    .lead = Wybierz listę. Najnowsza jest pierwsza
batch-runs-out = Najpierw mija termin klucza: { $name }. Aktywuj go do { $time }
batch-list-of =
    { $people ->
        [one] Osoba z tej listy nie ma jeszcze klucza
       *[other] Bez klucza: { $due } z { $people } osób
    }
batch-list-file = Zaimportowana { $time } z pliku
batch-list-group = Zaimportowana { $time } z grupy „{ $group }”
batch-no-list = Żadna lista nie czeka
    .lead = Lista mówi, dla kogo przygotować klucze
batch-no-list-do = Zaimportuj listę w terminalu: keydesk prepare import FILE
    .next = Plik ma w każdym wierszu jedną nazwę logowania. Najpierw zamknij to stanowisko, potem otwórz je ponownie
batch-setup =
    { $due ->
        [one] Przygotuj klucz dla jednej osoby
       *[other] Przygotuj klucze dla { $due } osób
    }
    .lead = Każdy klucz otrzymuje losowy PIN, który osoba pozna z listu
batch-inert = Przed aktywacją klucz niczego nie otwiera. Opiera się to na parametrze beta Microsoft Graph, którego Microsoft nie obsługuje w środowisku produkcyjnym
batch-live = Klucz działa od chwili utworzenia, także w przesyłce
batch-slots = Ile kluczy jednocześnie?
batch-slots-of =
    { $slots ->
        [one] Jeden klucz naraz
        [few] { $slots } klucze jednocześnie
        [many] { $slots } kluczy jednocześnie
       *[other] { $slots } klucza jednocześnie
    }
batch-on-failure = Gdy klucza nie da się przygotować
batch-stop = Zatrzymaj
batch-set-aside = Odłóż go i kontynuuj
batch-begin = Zacznij
batch-back = Wstecz

## The board

board = Klucze pocztą
board-touch =
    { $count ->
        [one] Dotknij migającego klucza: gniazdo { $slots }
       *[other] Dotknij migających kluczy: { $slots }
    }
board-asks =
    { $count ->
        [one] Gniazdo { $slots } wymaga odpowiedzi
       *[other] Te gniazda wymagają odpowiedzi: { $slots }
    }
board-take-out =
    { $count ->
        [one] Wyjmij klucz: gniazdo { $slots }
       *[other] Wyjmij te klucze: { $slots }
    }
board-insert =
    { $count ->
        [one] Włóż nowy klucz: gniazdo { $slots }
       *[other] Włóż nowe klucze: { $slots }
    }
board-works = Stanowisko przygotowuje klucze
board-stopping = Nowych kluczy nie będzie. Stanowisko kończy zaczęte
board-stopped = Stanowisko się zatrzymało
board-stopped-at = Stanowisko się zatrzymało: błąd w gnieździe { $slot }
board-count = Gotowe: { $done }, do zrobienia: { $due }, odłożone: { $aside }
board-rate = Kluczy na godzinę: { $rate }, Microsoft dopuszcza { $most }
board-end = Kluczy na godzinę: { $rate }, Microsoft dopuszcza { $most }. Koniec: { $time }
board-held-up = Microsoft prosi o przerwę
board-stop = Zatrzymaj po tych kluczach
board-go-on = Dalej
board-try-again = Ponów próbę
board-answer-later = Do wszystkich gniazd
board-over =
    { $done ->
        [0] Nie przygotowano żadnego klucza
        [one] Przygotowano jeden klucz
        [few] Przygotowano { $done } klucze
        [many] Przygotowano { $done } kluczy
       *[other] Przygotowano { $done } klucza
    }
    .lead =
        { $aside ->
            [0] Nikt z tej listy już nie czeka
            [one] Jedna osoba z tej listy nie dostała klucza
            [few] { $aside } osoby z tej listy nie dostały klucza
            [many] { $aside } osób z tej listy nie dostało klucza
           *[other] { $aside } osoby z tej listy nie dostało klucza
        }
board-over-letters = Wydrukuj listy z PIN-ami: keydesk prepare letters
board-over-report = Wydrukuj listę wysyłkową i etykiety: keydesk prepare report
board-over-apart = Klucze i listy z PIN-ami wyślij w różnych dniach
board-over-activate = Aktywuj każdy klucz, gdy osoba już go ma: „Aktywuj klucz” na ekranie początkowym
board-over-close = Zanim wpiszesz polecenie, zamknij to stanowisko, a potem otwórz je ponownie
board-leave = Na początek

## A slot

slot-nobody = Nikt
slot-idle = Gniazdo { $slot }, nikt nie czeka
    .state = Nic do zrobienia
slot-insert = Gniazdo { $slot }, { $name }, włóż nowy klucz
    .state = Włóż nowy klucz
slot-working = Gniazdo { $slot }, { $name }, w toku: { $what }
    .state = W toku
slot-touch = Gniazdo { $slot }, { $name }, dotknij klucza
    .state = Dotknij klucza: miga
slot-take-out = Gniazdo { $slot }, { $name }, wyjmij klucz
    .state = Wyjmij klucz
slot-asks = Gniazdo { $slot }, { $name }, wymaga odpowiedzi: { $what }
    .state = Wymaga odpowiedzi
slot-port = Port { $port }

## A key has arrived

ask-sheet-code = Wpisz kod z karty przekazania
    .lead = { $name } czyta go z karty, która przyszła z kluczem
sheet-code-dots = Kod, wpisano liter i cyfr: { $entered } z { $all }
sheet-code-how = Wpisz go na klawiaturze. Wielkość liter nie ma znaczenia
    .next = Błędne kody są liczone. Po pięciu kod traci ważność
sheet-code-check = Sprawdź kod
sheet-code-back = Inny sposób
receipt-activated = Klucz już działa: { $name }
    .lead = Powiadom osobę { $name }, że może się nim logować
receipt-away-works = Jest zarejestrowany. Nikt się nim jeszcze nie logował
receipt-away-letter = List z PIN-em można już wysłać: keydesk prepare letters
receipt-away-pin = PIN z listu trzeba zmienić przy pierwszym użyciu
receipt-away-lost = Jeśli klucz zginie, usunie go odzyskiwanie na tym stanowisku
