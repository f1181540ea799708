### The pages about the whole tenant, in the window, in Polish. They are the operator's alone.

survey = Dzierżawa
home-survey = Dzierżawa
survey-back = Wstecz
survey-again = Odśwież
survey-check = Czy dzierżawa jest gotowa?
survey-who = Kto ma klucz?

## Is the tenant ready?

survey-reads = Trwa odczytywanie dzierżawy
    .lead =
    { $all ->
        [0] Zażądano pierwszego dokumentu
       *[other] Odczytane dokumenty: { $read } z { $all }
    }
survey-reads-do = Nic nie jest zmieniane
    .next = Trwa to do minuty, bo Microsoft ogranicza takie wywołania. To, czego logowanie operatora nie może odczytać, zostanie wymienione, a reszta oceniona
survey-failed = Nie udało się odczytać dzierżawy
    .lead = Nic nie zmieniono
survey-checked =
    { $stops ->
        [0] Brak przeszkód dla kluczy
        [one] Jedna przeszkoda dla kluczy
        [few] { $stops } przeszkody dla kluczy
        [many] { $stops } przeszkód dla kluczy
       *[other] { $stops } przeszkody dla kluczy
    }, { $risks ->
        [0] żadnej otwartej furtki
        [one] jedna otwarta furtka
        [few] { $risks } otwarte furtki
        [many] { $risks } otwartych furtek
       *[other] { $risks } otwartej furtki
    }{ $advice ->
        [0] { "" }
        [one] , jedna rada
        [few] , { $advice } rady
        [many] , { $advice } rad
       *[other] , { $advice } rady
    }
    .lead =
    { $known ->
        [yes] { $tenant }, odczytano { $time }. Wybierz wiersz, by zobaczyć, kto może to zmienić
       *[no] Odczytano { $time }. Wybierz wiersz, by zobaczyć, kto może to zmienić
    }
survey-group-stops = Przeszkody: { $count }
    .name = Co odcina ludzi od kluczy: { $count }
survey-group-risk = Otwarte furtki: { $count }
    .name = Co zostawia otwartą furtkę: { $count }
survey-group-advice = Rady: { $count }
    .name = Co mogłoby być lepsze: { $count }
survey-group-unknown = Nieznane: { $count }
    .name = Czego nie wiadomo: { $count }
survey-group-good = Dobrze: { $count }
    .name = Co jest w porządku: { $count }
survey-role = Może to zmienić: { $role }
survey-of = { $number } z { $all }
survey-one-stops = To odcina ludzi od kluczy
survey-one-risk = To zostawia otwartą furtkę
survey-one-advice = To mogłoby być lepsze
survey-one-unknown = Tego nie wiadomo
survey-one-good = W porządku
notice-tenant-stops = Może to zmienić: { $role }. Odczytano { $time }; jak to zrobić, pokazuje „Dzierżawa”
survey-next = Dalej
survey-all = Wszystkie wiersze
survey-change = Kto może to zmienić i jak
survey-look = Jak to ustalić
survey-means = Dlaczego to ważne
survey-part = Nie odczytano wszystkiego
survey-others = To samo w innych zestawach kontroli

## Who has a key?

survey-nobody = Na tym stanowisku jeszcze nie liczono
    .lead = Stanowisko może policzyć, kto ma klucz zabezpieczeń, według działów
survey-nobody-do = Stanowisko czyta raport rejestracji Microsoft i katalog
    .next = Dla 25 000 osób trwa to około minuty. `keydesk tenant coverage` robi to samo, także według grup i do pliku
survey-counts = Trwa liczenie osób
    .lead =
    { $all ->
        [yes] Wszystko odczytano
       *[no] Odczytano wierszy raportu: { $report }, kont: { $members }
    }
survey-counts-do = Możesz wrócić i policzyć resztę później
    .next = To, co odczytano, jest przechowywane przez dobę. Liczenie staje też, gdy stanowisko się blokuje
survey-not-counted = Liczenie się zatrzymało
    .lead = To, co odczytano, jest przechowywane przez dobę, a następne liczenie ruszy od tego miejsca
survey-disk = Nie udało się zachować wyniku liczenia
    .next = { $why }
survey-count = Policz teraz
survey-count-again = Policz ponownie
survey-go-on = Licz dalej
survey-coverage =
    { $active ->
        [one] Klucz zabezpieczeń ma { $key } z jednej osoby: { $percent }%
       *[other] Klucz zabezpieczeń ma { $key } z { $active } osób: { $percent }%
    }
survey-counted =
    { $days ->
        [0] Policzono dzisiaj
        [one] Policzono wczoraj
       *[other] Policzono { $days } dni temu
    }{ $dated ->
        [yes] , z raportu Microsoft z { $time }
       *[no] , z raportu, który nie mówi, kiedy powstał
    }
survey-everybody = Wszyscy
survey-parts = Według działów
survey-over-time = Trend
survey-old = Liczby są stare: policz ponownie
survey-phones =
    { $count ->
        [one] Jedna osoba ma
        [few] { $count } osoby mają
        [many] { $count } osób ma
       *[other] { $count } osoby ma
    } tylko telefon. Kto następny: `keydesk tenant coverage --to-prepare`
survey-none-left = Wszyscy mają klucz zabezpieczeń
survey-list = Lista następnych: `keydesk tenant coverage --to-prepare`
survey-one-day = Linia zaczyna się od drugiego dnia
    .next = Policz ponownie innego dnia. Liczby z każdego liczenia są przechowywane obok rejestru i nie zawierają nazwisk
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first }% ({ $from }), { $last }% ({ $to })
