# The sentences of the window and of the walk-through in a terminal, in Polish.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Stanowisko kluczy
bar-attended = Operator: { $operator }
bar-contrast = Kontrast
bar-lock = Zablokuj
bar-sign-out = Wyloguj się
bar-hand-over = Przekaż
bar-larger-text = Większy tekst
bar-normal-text = Zwykły tekst
bar-still = Bez ruchu
bar-motion = Z ruchem
region-now = Co teraz zrobić
region-ways = Co dalej
region-desk = Stanowisko
region-steps = Kroki
region-practice = Ćwiczenie
step-of = Krok { $number } z { $all }
step-back = Wycofywanie
step-none = Gotowe
step-unattended = Operator nie jest zalogowany
rail-done = Krok { $number } z { $all }, { $title }, gotowy
rail-now = Krok { $number } z { $all }, { $title }, bieżący
rail-to-do = Krok { $number } z { $all }, { $title }, do zrobienia
session = Sesja { $name }
locks-soon =
    { $seconds ->
        [0] Stanowisko blokuje się
        [one] Stanowisko zablokuje się za sekundę. Nic nie przepadnie
        [few] Stanowisko zablokuje się za { $seconds } sekundy. Nic nie przepadnie
        [many] Stanowisko zablokuje się za { $seconds } sekund. Nic nie przepadnie
       *[other] Stanowisko zablokuje się za { $seconds } sekundy. Nic nie przepadnie
    }
rests-soon =
    { $seconds ->
        [0] Stanowisko robi przerwę
        [one] Stanowisko zrobi przerwę za sekundę. Nic nie przepadnie
        [few] Stanowisko zrobi przerwę za { $seconds } sekundy. Nic nie przepadnie
        [many] Stanowisko zrobi przerwę za { $seconds } sekund. Nic nie przepadnie
       *[other] Stanowisko zrobi przerwę za { $seconds } sekundy. Nic nie przepadnie
    }
locks-without-code =
    { $seconds ->
        [0] Stanowisko blokuje się
        [one] Bez kodu stanowisko zablokuje się za sekundę
        [few] Bez kodu stanowisko zablokuje się za { $seconds } sekundy
        [many] Bez kodu stanowisko zablokuje się za { $seconds } sekund
       *[other] Bez kodu stanowisko zablokuje się za { $seconds } sekundy
    }
stay-here = Chcę więcej czasu
minutes-left =
    { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
seconds-left =
    { $seconds ->
        [one] sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }
key-typed = Klucz wpisał kod
    .next = Nie jest tu potrzebny i został odrzucony
cancel-sure = Na pewno anulować? Stanowisko wycofa to, co zrobiono
cancel-yes = Tak, anuluj sesję
cancel-no = Kontynuuj sesję

more-of-list = Pokaż więcej, strona { $page } z { $all }
call-operator = Zawołaj operatora

## Two screens

person-window = Keydesk: dla osoby
person-wait = Chwileczkę
    .lead = Pracuje operator. Ten ekran pokaże, kiedy przyjdzie twoja kolej
person-wait-do = Teraz nie trzeba tu nic robić
    .next = Operator stanowiska ci pomoże
person-rests = Sesja została przerwana
    .lead = Ruszy dalej od tego samego miejsca, gdy zaloguje się operator: nic nie przepadło
person-rests-do = Poproś operatora o zalogowanie się
    .next = Twoja sesja na to czeka
beside = { $name } jest przy drugim ekranie
    .lead = Drugi ekran pokazuje to, co poniżej
beside-take = Przejmij kodem stanowiska
turn-first = Obróć ekran do osoby: { $name }
    .lead = To, co teraz nastąpi, jest dla niej
turn = Obróć ekran do osoby: { $name }
    .lead = Drugiego ekranu już nie ma. Nic nie przepadło
turn-do = Osoba kontynuuje tutaj
    .next = Widok operatora jest ukryty do czasu wpisania kodu stanowiska
turn-done = Ekran jest obrócony

## The desk code

code-choose = Wybierz kod stanowiska
    .lead = Przejmiesz nim ekran od osoby. Po wylogowaniu kod zostanie zapomniany
code-repeat = Wpisz ten sam kod jeszcze raz
    .lead = Tak sprawdzisz, że wpisany jest właściwy kod
code-new = Nowy kod
code-again = Ten sam kod jeszcze raz
code-set = Ustaw kod
code-go-repeat = Powtórz kod
code-without = Bez kodu
code-why = Wybierz co najmniej cztery cyfry
    .next = Bez kodu logujesz się ponownie po każdej osobie
code-refused = Ten kod odgadłoby zbyt wiele osób
    .next = Wybierz inny: nie rok, nie ciąg i nie wzór z klawiatury
code-private = Tu pisze tylko operator
    .next = Osoba odwraca wzrok
code-call = Potrzebny jest tu operator
    .lead = Zawołaj operatora, który wpisze kod stanowiska
code-next = Następna sesja
    .lead = Operator rozpoczyna ją kodem stanowiska
code-label = Kod stanowiska
code-go-on = Dalej
code-home = Na początek
code-back = Wróć do osoby
code-wrong = To nie jest kod stanowiska
    .next =
    { $tries ->
        [one] Została jedna próba. Potem operator loguje się ponownie
        [few] Zostały { $tries } próby. Potem operator loguje się ponownie
        [many] Zostało { $tries } prób. Potem operator loguje się ponownie
       *[other] Zostało { $tries } próby. Potem operator loguje się ponownie
    }
code-none = Operator loguje się ponownie
    .next = Nie ma kodu stanowiska
code-spent = Operator loguje się ponownie
    .next = Kod stanowiska był błędny zbyt wiele razy

## The practice bench

bench-token = Token ćwiczebny { $serial } pokazuje { $code }
bench = Stół ćwiczebny
    .next = Nic tu nie jest prawdziwe
bench-served = Dzierżawa ćwiczebna
    .next = To, co się w niej dzieje, nie jest prawdziwe. Włożony klucz jest prawdziwy
bench-insert-allowed = Włóż klucz ćwiczebny
bench-insert-second = Włóż drugi klucz
bench-insert-not-allowed = Włóż inny model
bench-remove = Wyjmij klucz
bench-touch = Dotknij klucza
bench-finger-badly = Źle przyłóż palec
bench-add-on-own-page = Dodaj klucz na stronie osoby
bench-program-token = Zaprogramuj token na stronie osoby

## The operator signs in

sign-in = Zaloguj się na stanowisku
    .lead = Zanim ktoś otrzyma klucz, musi zalogować się operator
sign-in-locked = Stanowisko zablokowane
    .lead = Operator: { $name }. Po następnym logowaniu stanowisko ruszy od tego samego miejsca
sign-in-not-enough = Brakuje uprawnień
    .lead = Logowanie się udało, ale ta aplikacja nie ma poniższych uprawnień
sign-in-start = Zaloguj się
sign-in-cancel = Przerwij logowanie
sign-in-browser = Zaloguj się kontem służbowym
    .next = Strona logowania otwiera się w osobnym oknie i po zamknięciu nic nie zachowuje
sign-in-device = Zaloguj się kodem
    .next = Stanowisko pokazuje kod. Wpisz go na stronie logowania na innym urządzeniu
sign-in-device-warning = Wpisz kod tylko wtedy, gdy stoisz przy tym stanowisku i tu go czytasz
    .next = Kodem, który ktoś ci przysłał lub podał, ta osoba zalogowałaby się jako ty. Zasłoń kod przed przechodzącymi
sign-in-under-way = Kontynuuj na stronie logowania
    .next = Stanowisko czeka, aż skończysz
sign-in-code = Wpisz ten kod na stronie { $page }
    .next = Stanowisko czeka, aż skończysz
sign-in-left = Stanowisko czeka jeszcze { $left }. Potem zaczniesz od nowa jednym naciśnięciem
sign-in-over = Czas minął. Zacznij od nowa jednym naciśnięciem
sign-in-missing = Brakuje { $scope }
    .next = { $for } Administrator aplikacji w chmurze może wyrazić na to zgodę dla tej aplikacji. Potem zaloguj się ponownie

## Home

home = Witaj na stanowisku kluczy zabezpieczeń
    .lead = Osoba odchodzi stąd z działającym kluczem
home-elsewhere = Witaj na stanowisku kluczy zabezpieczeń
    .lead = Ta organizacja jest w chmurze Microsoft, w której stanowisko może mniej
home-start = Rozpocznij sesję
home-check = Sprawdź klucz osoby
home-recover = Zgubiono klucz
home-whose = Czyj to klucz?
home-what = Co się wydarzy
home-line-person = Znalezienie osoby i sprawdzenie, kim jest
home-line-ready = Sprawdzenie, czy jej konto jest gotowe na klucz
home-line-key = Skonfigurowanie klucza z PIN-em, który zna tylko ona
home-line-proof = Potwierdzenie, że może się zalogować tym kluczem
home-own = W tej chmurze Microsoft operator nie może skonfigurować klucza innej osobie
    .next = Stanowisko wydaje kod dostępu, a osoba sama rejestruje klucz
home-nothing = W tej chmurze Microsoft to stanowisko nie może nic zrobić
    .next = Nie ma tu kodów dostępu. Ludzie rejestrują klucz metodą logowania, którą już mają
home-note = Trwa to około pięciu minut. Jeśli coś się nie uda, wszystko zostanie wycofane
home-today =
    { $well ->
        [0] Żadna sesja nie zakończyła się dziś pomyślnie
        [one] Jedna sesja zakończyła się dziś pomyślnie
        [few] { $well } sesje zakończyły się dziś pomyślnie
        [many] { $well } sesji zakończyło się dziś pomyślnie
       *[other] { $well } sesji zakończyło się dziś pomyślnie
    }
    .next =
        { $back ->
            [0] Niczego nie trzeba było wycofywać
            [one] Jedną sesję wycofano
            [few] Wycofano { $back } sesje
            [many] Wycofano { $back } sesji
           *[other] Wycofano { $back } sesji
        }
recent-line = { $time }, sesja { $name }: { $end }
end-onboarded = klucz działa
end-self-registered = osoba zarejestrowała klucz
end-checked = klucz sprawdzono
end-recovered = zastąpiono zgubiony klucz
end-found-key = obejrzano znaleziony klucz
end-prepared = klucz przygotowano
end-activated = przygotowany klucz działa
end-token-given = wydano token
end-token-programmed = osoba zaprogramowała token
end-taken-back = wszystko wycofano
end-open = jeszcze trwa
home-ledger =
    { $debts ->
        [0] Rejestr: przy starcie w porządku, { $megabytes } MB, brak otwartych spraw
        [one] Rejestr: przy starcie w porządku, { $megabytes } MB, jedna otwarta sprawa
        [few] Rejestr: przy starcie w porządku, { $megabytes } MB, { $debts } otwarte sprawy
        [many] Rejestr: przy starcie w porządku, { $megabytes } MB, { $debts } otwartych spraw
       *[other] Rejestr: przy starcie w porządku, { $megabytes } MB, { $debts } otwartej sprawy
    }
home-tenant = Microsoft Graph odpowiada, ostatnio: { $time }
home-tenant-silent = Microsoft Graph był nieosiągalny: { $time }
home-clock = Zegar stanowiska różni się od zegara Microsoft o { $minutes } min. Ustaw go
home-notices = Do załatwienia
notice-unreadable = Nie można odczytać sesji { $name }
    .next = Mógł po niej zostać kod dostępu lub klucz. Zachowaj rejestr i poproś o pomoc, podając nazwę tej sesji
notice-keys-wait =
    { $count ->
        [one] Jeden przygotowany klucz czeka na aktywację
        [few] { $count } przygotowane klucze czekają na aktywację
        [many] { $count } przygotowanych kluczy czeka na aktywację
       *[other] { $count } przygotowanego klucza czeka na aktywację
    }
    .next = Pierwszy można aktywować do { $time }. Wymienia je `keydesk prepare status`
notice-logs-awaited =
    { $count ->
        [one] Stanowisko czeka, aż dzienniki pokażą logowanie jednej sesji
       *[other] Stanowisko czeka, aż dzienniki pokażą logowania { $count } sesji
    }
    .next = Pyta ponownie samo, do { $time }
notice-log-checked = Sesja { $name }: { $log }
    .next = To jest w zapisie sesji
notice-due = Termin: { $time }
list-issue = Lista modeli: wydanie { $number }, następne: { $date }
list-overdue =
    { $days ->
        [one] Lista modeli: wydanie { $number }, nowsze powinno być od wczoraj
       *[other] Lista modeli: wydanie { $number }, nowsze powinno być od { $days } dni
    }
list-missing = To stanowisko nie ma jeszcze listy modeli: nie można potwierdzić żadnego klucza

## Who is it

ask-who = Kto jest przy stanowisku?
    .lead = Szukaj po nazwisku lub nazwie logowania
who-field = Nazwisko lub nazwa logowania
who-search = Szukaj
who-stop = Przerwij szukanie
who-searching = Szukanie: „{ $text }”
who-none = Nie znaleziono osoby: „{ $text }”
    .next = Sprawdź pisownię lub szukaj po nazwie logowania
who-start = Zapytaj osobę o nazwisko i wpisz je
who-edited = Szukanie rusza, gdy przestajesz pisać. Enter szuka od razu
who-found =
    { $count ->
        [one] Znaleziono jedną osobę
        [few] Znaleziono { $count } osoby
        [many] Znaleziono { $count } osób
       *[other] Znaleziono { $count } osoby
    }
who-choose = Wybierz: { $name }, { $upn }

## Check identity

ask-identity = Jak sprawdzono, kim jest ta osoba?
    .lead = Upewnij się, że osoba przed tobą to: { $name }
identity-photo-id = Dokument ze zdjęciem
    .next = Paszport, dowód osobisty lub identyfikator pracownika ze zdjęciem
identity-known = Znam tę osobę
    .next = Znacie się i nie masz wątpliwości
identity-vouched = Potwierdza to współpracownik
    .next = Współpracownik jest tu teraz

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Brak metod logowania poza hasłem
        [one] 1 metoda logowania poza hasłem
        [few] { $count } metody logowania poza hasłem
        [many] { $count } metod logowania poza hasłem
       *[other] { $count } metody logowania poza hasłem
    }{ $first ->
        [strongest] . Jako pierwsza proponowana jest najsilniejsza{ $chosen ->
            [none] { "" }
           *[other] {" "}(własny wybór: { $chosen })
        }
        [chosen] . Jako pierwsza proponowana: { $chosen ->
            [none] brak własnego wyboru
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Samym kodem dostępu ta osoba nic nie zarejestruje, bo nie przyjmuje go: { $by }
chosen-push = powiadomienie w aplikacji
chosen-oath = kod
chosen-voice = połączenie telefoniczne
chosen-sms = wiadomość SMS
chosen-another = inna metoda

## After a loss

ask-what-happened = Co się stało z kluczem osoby { $name }?
    .lead = Od odpowiedzi zależy, co będzie zrobione najpierw
ask-first-proof = Jak sprawdzono, kim jest ta osoba?
    .lead = Po utracie klucza trzeba dwóch potwierdzeń. Upewnij się, że osoba przed tobą to: { $name }
ask-second-proof = Drugie potwierdzenie, że to { $name }
    .lead = Musi być innego rodzaju niż pierwsze
ask-which-key = Który to był klucz?
    .lead = Zapytaj osobę { $name } o nazwę, model i ostatnie użycie
ask-which-key-blocked = Który klucz tu jest?
    .lead = Porównaj model z kluczem, który trzyma { $name }
ask-remove-old-key = Usunąć ten klucz dostępu osoby { $name }?
    .lead = Sprawdź dwa razy: usunięty klucz dostępu nie wróci
ask-not-the-old-key = To inny klucz niż ten, który podano
    .lead = { $key } to nie model tego klucza dostępu osoby { $name }
which-key-choose = To był { $key }

name-key = Nazwij klucz
ask-name-key = Jak ma się nazywać klucz?
    .lead = { $name } widzi tę nazwę wśród metod logowania
name-key-field = Nazwa, najwyżej 30 znaków
name-key-own = Puste: model i numer tej sesji. Jeśli { $name } ma już taką nazwę, zostanie dodany numer
name-key-automatic = model i numer
name-key-long = Ta nazwa jest za długa. Niektóre litery i symbole liczą się podwójnie
name-key-primary = Na co dzień
name-key-spare = Zapasowy
name-key-done = Użyj tej nazwy
name-key-back = Zostaw jak było
name-key-is = Klucz otrzyma nazwę: { $key }

## Readiness

ask-not-ready = { $name } nie może jeszcze otrzymać klucza
    .lead = Najpierw administrator musi to zmienić. Potem sprawdź ponownie
ask-token-policy = { $name }: jeszcze bez tokenu
    .lead = Najpierw administrator musi to zmienić. Stanowisko samo sprawdza ponownie i działa dalej, gdy tylko to możliwe
not-ready-again = Sprawdź ponownie
ask-may-be-refused = Entra może odmówić: { $name }
    .lead = Najpierw to przeczytaj. Możesz spróbować
not-ready-go-on = Dalej
ask-second-operator = Potwierdza drugi operator
    .lead = { $name } otrzyma klucz dopiero za zgodą drugiego operatora
second-start = Drugi operator loguje się

## Another pass is valid

ask-replace-pass = { $name } ma już kod dostępu
    .lead = Jeśli przejdziesz dalej, zostanie on usunięty, a wydany nowy
replace-pass-what = Ten kod dostępu nie pochodzi z tej sesji i nadal działa
    .next = Zapytaj osobę, czy właśnie go używa. Jeśli tak, anuluj sesję i spróbuj później

## The pass for a device

ask-leave-pass = Czy { $name } nadal potrzebuje kodu dostępu?
    .lead = Zniknie teraz albo zostanie ważny do { $time }
leave-pass-what = Zostaw go tylko dla urządzenia, które osoba dziś konfiguruje
    .next = Gdy kod dostępu jest ważny, logowanie mówi o kluczu mniej. Pokwitowanie podaje, jak długo jest ważny

## The person registers the key themselves

ask-not-for-others = To stanowisko nie może zarejestrować klucza: { $name }
    .lead = { $name } może zarejestrować go samodzielnie kodem dostępu z tego stanowiska

ask-register-yourself = { $name } rejestruje teraz klucz
    .lead = Na stronie organizacji, kodem dostępu
own-line-open = Zeskanuj kod QR lub otwórz { $page }
own-line-pass = Zaloguj się tam kodem dostępu
own-line-add = Dodaj klucz zabezpieczeń jako metodę logowania i rób to, co mówi strona
own-not-there = Organizacja nie ma jeszcze nowego klucza na liście
    .next = Najpierw dokończ na stronie, potem naciśnij ponownie. Lista może się spóźniać o minutę
ask-program-token = { $name } programuje teraz token
    .lead = Na własnej stronie, kodem dostępu
program-line-pass = Zapamiętaj kod dostępu. Potem otwórz stronę tutaj lub zeskanuj kod QR własnym urządzeniem
program-line-add = Wybierz „Dodaj metodę logowania”, „Aplikacja uwierzytelniania”, „Chcę użyć innej aplikacji uwierzytelniania”, a potem „Can’t scan image?”
program-line-token = Zapisz w tokenie klucz tajny, który tam widać, narzędziem producenta tokenu. Wpisz kod, który token wtedy pokaże, i zamknij stronę
own-token-not-there = Organizacja nie ma jeszcze nowego tokenu na liście
    .next = Najpierw dokończ na stronie, potem naciśnij ponownie. Lista może się spóźniać o minutę
own-token = Token, który pokazuje kody
    .next = Dla organizacji to aplikacja uwierzytelniająca. Logowanie osoby do Windows się nie zmienia
token-programmed = { $name } ma dodany token
    .lead = Dodany przez tę osobę. To stanowisko nie sprawdziło tokenu
self-registered = { $name } ma zarejestrowany klucz
    .lead = Zarejestrowany samodzielnie. To stanowisko nie sprawdziło klucza
self-registered-pass = Kod dostępu cofnięto
    .next = Przy następnym logowaniu osoba zobaczy, czy to działa

## The key

ask-insert-key = Włóż klucz
    .lead = Włóż nowy klucz zabezpieczeń do portu stanowiska
insert-key-do = Wsuń klucz do oporu
    .next = Stanowisko samo to zauważy
insert-key-back = Włóż klucz tej sesji
    .lead = Stanowisko potrzebuje go jeszcze raz, by wycofać to, co na nim jest
insert-key-before = Wyjmij { $key }
    .next = Był w porcie, zanim zaczęła się ta sesja
insert-key-two = Włożono więcej niż jeden klucz
    .next = Wybierz dotknięciem lub zostaw tylko klucz dla osoby { $name }
insert-key-but-not = Wyjmij odrzucony klucz
    .next = Potem włóż inny
ask-replug-key = Wyjmij klucz i włóż go ponownie
    .lead = PIN był błędny dwa razy z rzędu. Przed następną próbą klucz trzeba włożyć ponownie
replug-key-do = Wyjmij klucz, a potem włóż go znowu
    .next = Stanowisko zauważy jedno i drugie
ask-key-refused = Tego klucza nie można użyć
    .lead = Nic na nim nie zapisano. Użyj innego klucza
ask-key-warned = Ten klucz ma ograniczenia
    .lead = Można go skonfigurować. Najpierw to przeczytaj; nic na nim nie zapisano
key-connected = Połączony
picture-insert = Obraz: klucz wsuwany do portu
picture-take-out = Obraz: klucz wyjmowany z portu
picture-replug = Obraz: klucz wyjmowany i wkładany ponownie
picture-touch = Obraz: palec na kluczu w porcie
picture-leave-in = Obraz: klucz w porcie

## The PIN

ask-choose-pin = Wybierz PIN do swojego klucza
    .lead = Będziesz go wpisywać przy każdym logowaniu kluczem. Użyj co najmniej { $minimum } cyfr
ask-repeat-pin = Wpisz ten sam PIN jeszcze raz
    .lead = Tak sprawdzisz, że wpisany jest właściwy PIN
ask-type-pin = Wpisz PIN swojego klucza
    .lead = Klucz ma już PIN. Zna go tylko jego właściciel
pin-new = Nowy PIN
pin-repeat = Ten sam PIN ponownie
pin-current = PIN klucza
pin-dots =
    { $entered ->
        [one] PIN, wpisano 1 cyfrę, potrzeba co najmniej { $minimum }
        [few] PIN, wpisano { $entered } cyfry, potrzeba co najmniej { $minimum }
        [many] PIN, wpisano { $entered } cyfr, potrzeba co najmniej { $minimum }
       *[other] PIN, wpisano { $entered } cyfry, potrzeba co najmniej { $minimum }
    }
pin-good = Dobry PIN
pin-rule-kept = spełnione
pin-rule-open = jeszcze nie
pin-different = PIN-y nie były takie same
    .next = Wybierz PIN jeszcze raz
pin-private = Tu pisze tylko właściciel klucza
    .next = Operator odwraca wzrok
pin-forgotten = Nie pamiętasz PIN-u?
    .next = Użyj innego klucza lub zresetuj ten: resetowanie usuwa z niego wszystko
pin-stays = PIN służy tylko do klucza. Stanowisko go nie zachowuje
pin-clear = Wyczyść PIN
pin-delete = Usuń ostatnią cyfrę
pin-go-repeat = Powtórz PIN
pin-set = Ustaw PIN
pin-check = Sprawdź PIN

## A key that is in use

ask-found-key = Czyj to klucz?
    .lead = Tyle pokazuje bez PIN-u
ask-used-key = Ten klucz jest w użyciu
    .lead = To, co na nim jest, zostanie obok nowego klucza dostępu
used-key-for =
    { $passkeys ->
        [one] { $id }
        [few] { $id }, { $passkeys } klucze dostępu
        [many] { $id }, { $passkeys } kluczy dostępu
       *[other] { $id }, { $passkeys } klucza dostępu
    }
used-key-further =
    { $count ->
        [one] i jeszcze jeden
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
used-key-stale = Jeden z nich to stary klucz dostępu: { $name }
    .next = Organizacja go nie zna. Zastąpi go nowy klucz dostępu

ask-reset-key = Zresetować ten klucz?
    .lead = Resetowanie usuwa z klucza wszystko, także PIN
ask-reset-for-good = Zresetuj { $key }
    .lead = Tego nie można cofnąć
reset-for-good-what = Znikną wszystkie klucze dostępu z tego klucza i jego PIN
    .next = Upewnij się, że to klucz, który masz przed sobą
ask-replug-to-reset = Wyjmij klucz i włóż go ponownie
    .lead = Potem dotknij go w ciągu dziesięciu sekund
replug-to-reset-do = Wyjmij klucz, włóż go znowu i dotknij
    .next = Przygotuj palec, zanim go włożysz
replug-to-reset-why = Klucz można zresetować tylko w pierwszych dziesięciu sekundach
    .next = Miga od razu. Jeśli nie zdążysz go dotknąć, nic nie przepadnie i spróbujesz ponownie

## Setting a key aside

ask-take-key-out = Wyjmij klucz
    .lead = Twój klucz jest gotowy. Należy do ciebie: zachowaj go
ask-take-key-out-back = Wyjmij klucz
    .lead = Sesja tego klucza się skończyła
take-key-out-do = Wyciągnij klucz z portu
    .next = Stanowisko samo to zauważy
ask-set-key-aside = Odłóż ten klucz
    .lead = Klucz zachowuje PIN, odcisk palca lub klucz dostępu z tej sesji. Nie dawaj go nikomu
set-key-aside-what = Wyjmij klucz i odłóż tam, gdzie leżą używane klucze
    .next = Przed ponownym użyciem trzeba go zresetować. Stanowisko może to zrobić teraz

## A fingerprint

ask-finger = Czy chcesz dodać swój odcisk palca?
    .lead = Ten klucz rozpoznaje palec, więc PIN będzie potrzebny rzadziej
ask-second-finger = Odcisk palca jest już w kluczu
    .lead = Dodaj drugi palec lub przejdź dalej
ask-finger-again = Odcisku palca nie ma jeszcze w kluczu
    .lead = Ponów próbę lub przejdź dalej bez niego
finger-line-how = Przyłóż jeden palec do klucza kilka razy. Trwa to około minuty
finger-line-pin = PIN działa dalej, także gdy klucz nie rozpozna palca
finger-line-private = Odcisk palca zostaje w kluczu. Nie dostaje go ani stanowisko, ani organizacja
finger-line-second = Palec drugiej ręki przyda się, gdy pierwszy będzie mokry lub skaleczony
finger-line-tip = Użyj suchego, czystego palca i przyłóż jego środek do czytnika
finger-before =
    { $count ->
        [one] W tym kluczu jest już jeden odcisk palca
        [few] W tym kluczu są już { $count } odciski palców
        [many] W tym kluczu jest już { $count } odcisków palców
       *[other] W tym kluczu jest już { $count } odcisku palca
    }
    .next = Każdy, czyj palec jest w kluczu, może się nim zalogować. To nie twój? Powiedz operatorowi: resetowanie usuwa wszystkie
enrolling = Przyłóż palec do klucza
    .lead = Podnoś go i przykładaj ponownie, aż pierścień się zapełni
enrol-ends-soon = Stanowisko przestanie czekać za mniej niż 20 sekund
    .next = Nic nie przepadnie: spróbujesz ponownie lub przejdziesz dalej z samym PIN-em
enrol-left =
    { $seconds ->
        [0] Stanowisko przestaje czekać
        [one] Została jedna sekunda
        [few] Zostały { $seconds } sekundy
        [many] Zostało { $seconds } sekund
       *[other] Zostało { $seconds } sekundy
    }
enrol-more-time = Chcę więcej czasu

## The desk's turn

working = Chwileczkę
    .lead = Stanowisko pracuje
working-held-up = Czekanie na Microsoft
    .lead = Usługa przyjmuje naraz tylko kilka wywołań. Stanowisko samo ruszy dalej
working-touch = Dotknij teraz klucza
    .lead = Przyłóż palec do klucza tam, gdzie miga
working-touch-again = Dotknij klucza jeszcze raz
    .lead = Dziękujemy. Jedno dotknięcie już było; to pokaże, że klucz działa
working-choose = Dotknij klucza, który otrzyma { $name }
    .lead = Miga każdy włożony klucz
working-reset = Dotknij teraz klucza
    .lead = Klucz resetuje się tylko w ciągu dziesięciu sekund
working-touch-do = Dotknij metalowego styku
    .next = Miga, gdy czeka
working-finger = Przyłóż teraz palec do klucza
    .lead = Klucz go rozpozna. Jeśli nie, użyty będzie twój PIN
working-finger-again = Przyłóż palec do klucza jeszcze raz
    .lead = Dziękujemy. To dotknięcie pokaże, że klucz działa
working-finger-do = Przyłóż palec do czytnika
    .next = Miga, gdy czeka
working-back = Wycofywanie tego, co zrobiono
    .lead = Stanowisko nic po sobie nie zostawia
working-wait = Potrwa to kilka sekund
working-leave-in = Nie wyjmuj klucza. Potrwa to kilka sekund
touch-left =
    { $seconds ->
        [0] Klucz przestaje czekać. Nic nie przepadnie: następny ekran zacznie od nowa
        [one] Klucz czeka jeszcze około sekundy
       *[other] Klucz czeka jeszcze około { $seconds } sekund
    }
proof-left =
    { $seconds ->
        [0] Logowanie przestaje czekać. Nic nie przepadnie: następny ekran zacznie od nowa
       *[other] Logowanie czeka jeszcze { $left }
    }

## Troubles

ask-key-works = Klucz działa. Logowanie się nie udało
    .lead = Klucz przeszedł test stanowiska, więc to nie on jest przyczyną
trouble-kept = To, co zrobiono wcześniej, pozostaje bez zmian
    .next = Wybierz poniżej, co dalej
trouble-while = Zdarzyło się to w tym kroku: { $step }
details-show = Pokaż szczegóły
details-hide = Ukryj szczegóły
details-for = Dla pomocy technicznej

## The access pass

pass = Kod dostępu
    .next = { $name } może się nim logować, dopóki klucz nie zadziała
pass-once = Działa raz, na stronie z tego kodu QR
pass-many = Działa na stronie z tego kodu QR
pass-until = Ważny do { $time }
pass-left = Ważny do { $time }, jeszcze { $left }
pass-over = Już nieważny
pass-hides = Ukryje się za { $left }
pass-show = Pokaż kod
pass-hide = Ukryj kod
pass-shown = Kod dostępu jest widoczny na ekranie
pass-forgotten = Stanowisko uruchomiono ponownie i nie zna już kodu dostępu
    .next = Jeśli go zapisano, nadal działa. Stanowisko cofnie go na końcu
pass-qr = Kod QR strony logowania

## The terminal

terminal-choose = Wpisz numer
terminal-choose-again = Wpisz jeden z numerów powyżej
terminal-search = Wpisz numer lub szukane nazwisko
terminal-inserted = Klucz jest włożony
terminal-taken-out = Klucz wyjęty
terminal-touch = Naciśnij Enter, aby dotknąć klucza ćwiczebnego
terminal-finger = Naciśnij Enter, aby przyłożyć palec do klucza ćwiczebnego, lub wpisz 0, aby przejść dalej bez niego
terminal-close = Naciśnij Enter, by iść dalej
terminal-pin-empty = Aby zrobić coś innego, naciśnij Enter bez PIN-u
terminal-input-ended = Wprowadzanie danych się zakończyło, więc sesja została anulowana

## The endings

receipt = Klucz jest gotowy
    .lead = Przekaż klucz osobie: { $name }. Wszystko poniżej sprawdzono
receipt-checked = Sprawdzanie zakończone
    .lead = { $name } zachowuje klucz. Nic nie zmieniono
receipt-heading = Pokwitowanie
receipt-plain-proved = Klucz działa: udało się nim zalogować
receipt-plain-not-shown = Klucz przeszedł test. Logowania nim nie pokazano
receipt-plain-use = Aby się zalogować, włóż klucz, wpisz PIN i dotknij klucza
receipt-plain-pin = Tylko ty znasz PIN. Jeśli go zapomnisz, wróć do tego stanowiska
receipt-plain-signed-out = W ciągu kilku minut wszędzie nastąpi wylogowanie. Zaloguj się ponownie tym kluczem
receipt-plain-removed = Stary klucz już niczego nie otwiera: { $key }
receipt-plain-lost = Jeśli zgubisz klucz, od razu powiadom pomoc techniczną
receipt-plain-second = To twój drugi klucz. Trzymaj go w innym miejscu niż pierwszy
receipt-plain-offer = Jeśli chcesz drugi klucz na wypadek zgubienia tego, zawołaj operatora
receipt-second-key = Drugi klucz dla tej osoby
receipt-which = Który klucz
receipt-which-first = Pierwszy klucz podczas tej wizyty
receipt-which-second = Drugi klucz podczas tej wizyty. Pierwszy ma pokwitowanie { $ceremony }
receipt-evidence-show = Pokaż dowody
receipt-evidence-more = Następna strona
receipt-identity = Tożsamość
receipt-key = Klucz
receipt-name = Nazwa
receipt-model-id = ID modelu
receipt-serial = Numer seryjny
receipt-maker = Producent
receipt-profile = Dopuszcza go
receipt-profile-milder = { $profile }. Dotyczy go też surowszy profil „{ $stricter }”, a Microsoft Entra przyjmuje klucz, który spełnia jeden z nich
receipt-strengths = Reguły logowania
receipt-sign-in = Logowanie
receipt-evidence = Podstawa
receipt-log = W dziennikach
receipt-pass = Kod dostępu
receipt-notified = Powiadomienie
receipt-operator = Operator
receipt-loss = Stary klucz
receipt-removed = Usunięto
receipt-ways-in = Metody logowania
receipt-sessions = Sesje
receipt-other-pass = Inny kod dostępu
receipt-second-proof = Drugie potwierdzenie
receipt-second = Potwierdza
receipt-times = Czas
receipt-ledger = Rejestr
receipt-ledger-head = faktów { $facts }, ostatni skrót { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Następna osoba
ended = Sesja została anulowana
    .lead = Poniżej widać, co po niej zostało
ended-clean = Wszystko wycofano
    .next = Po tej sesji nie został kod dostępu, klucz dostępu ani PIN. Osoba może przyjść ponownie w każdej chwili
ended-most = Całą resztę wycofano
    .next = Osoba może przyjść ponownie w każdej chwili
ended-next = Następna osoba

stopped = Stanowisko się zatrzymało
    .lead = Nie może prowadzić zapisu, a bez zapisu nic nie robi
stopped-what = To, co zaczęto, nie przepadło
    .next = Wezwij administratora stanowiska. Po ponownym uruchomieniu stanowisko ruszy od tego samego miejsca
ways-in-unknown = To stanowisko nie wie, czym osoba może się jeszcze zalogować
ways-in-of = { $name }, pozostałe metody logowania: { $ways }

## A prepared key

ask-confirm-receipt = Czy { $name } ma klucz?
    .lead = Nic nie zostanie zarejestrowane przed potwierdzeniem
ask-cannot-activate = Klucz nie został aktywowany
    .lead = Poniżej widać, co zrobić
ask-which-token = Który token otrzyma { $name }?
    .lead = Wpisz lub zeskanuj numer seryjny
which-token-field = Numer seryjny
which-token-find = Znajdź
which-token-how = Numer seryjny jest z tyłu tokenu
    .next = Zadziała też czytnik kodów kreskowych, który pisze jak klawiatura. Każdy token jest dla jednej osoby: zajęty zostanie odrzucony
ask-token-code = Co pokazuje twój token?
    .lead = Naciśnij jego przycisk i wpisz sześć cyfr
token-code = Kod
token-code-check = Sprawdź kod
token-code-dots = Kod, wpisano cyfr: { $entered } z { $minimum }
token-code-how = Kod zmienia się co pół minuty lub co minutę
    .next = Jeśli zaraz się zmieni, poczekaj na nowy. Zera na początku też się liczą
token-code-private = Token trzymasz tylko ty
    .next = Tego kodu nikt później nie potrzebuje
receipt-token = { $name } ma działający token
    .lead = Osoba może logować się hasłem i kodem z tokenu
receipt-token-works = Twój token należy do ciebie i działa.
receipt-token-use = Gdy logowanie wymaga kodu, naciśnij przycisk tokenu i wpisz sześć cyfr.
receipt-token-windows = Logowanie do Windows się nie zmienia.
receipt-token-lost = Jeśli go zgubisz, od razu zadzwoń do pomocy technicznej.
receipt-token-model = Token
receipt-token-code = Kod
kiosk-help = Pomoc na tym stanowisku: { $contact }
kiosk-saver = Dotknij ekranu lub naciśnij klawisz, aby zacząć
kiosk-again = Ponów próbę
kiosk-opens = Otwieranie stanowiska
    .next = To potrwa kilka sekund
kiosk-no-settings = Stanowisko się nie otwiera: brak jego ustawień lub jest w nich błąd
    .next = Wezwij administratora stanowiska. Co jest źle i gdzie, podano poniżej
kiosk-in-use = Stanowisko się nie otwiera: jego rejestr jest otwarty w innym programie
    .next = Zamknij drugie stanowisko lub polecenie i ponów próbę
kiosk-no-ledger = Stanowisko się nie otwiera: nie można użyć jego rejestru
    .next = Wezwij administratora stanowiska. Niczego nie zmieniono
kiosk-cannot-open = Stanowisko się nie otwiera
    .next = Ponów próbę. Jeśli to nie pomoże, wezwij administratora stanowiska
letters-capital = Wielka litera
letters-space = Spacja
letters-back = Usuń ostatni znak
letters-enter = Enter
letters-away = Ukryj litery
