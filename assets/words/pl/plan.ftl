# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Polish.
# A single sentence takes no full stop.

plan-call = { $call }. Uprawnienie { $scope }, rola „{ $role }”
plan-lose =
    { $people ->
        [one] Jedna osoba to traci
        [few] { $people } osoby to tracą
        [many] { $people } osób to traci
       *[other] { $people } osoby to traci
    }{ $alone ->
        [0] . Dla nikogo nie jest to jedyna metoda
        [one] . Jedna osoba nie ma potem nic innego
        [few] . { $alone } osoby nie mają potem nic innego
        [many] . { $alone } osób nie ma potem nic innego
       *[other] . { $alone } osoby nie ma potem nic innego
    }
plan-some-lose = Niektóre osoby mogą to stracić. Nie policzono, ile z nich nie ma potem nic innego
plan-others-not-for-all = Niektóre z pozostałych też mogą nie mieć nic innego: metoda, która zostaje, nie jest dla wszystkich, a tego nie policzono
plan-models-stop = Klucze modeli i typów, które nie są już wpuszczane, przestają cokolwiek otwierać, także te, które ludzie już mają
plan-nothing-asks = Potem nic nie wymaga drugiego składnika: domyślne ustawienia zabezpieczeń są wyłączone, a żadne zasady dostępu warunkowego nie są wymuszane
plan-defaults-begin = Programy bez nowoczesnego uwierzytelniania przestaną działać, a każdy musi zarejestrować metodę w ciągu 14 dni
plan-reports-only = Nikogo to nie dotyczy: w dzienniku logowania zapisuje się tylko, czego by wymagano
plan-must-be-answered = Ktoś może zostać odcięty lub wpuszczony zbyt łatwo. Aby kontynuować, podaj nazwę: --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan }: jedna zmiana. Nic nie zmieniono
        [few] Plan { $plan }: { $count } zmiany. Nic nie zmieniono
        [many] Plan { $plan }: { $count } zmian. Nic nie zmieniono
       *[other] Plan { $plan }: { $count } zmiany. Nic nie zmieniono
    }
plan-empty = Dzierżawa jest taka, jak mówi plik. Nic nie trzeba zmieniać
plan-stored =
    To zapisane dokumenty. { $count ->
        [0] Niczego
       *[other] Niczego z tego
    } nie można na ich podstawie zastosować i nie wiadomo, ilu osób dotyczy zmiana: do tego potrzeba dzierżawy (`keydesk tenant plan` bez --from)
plan-counting = Policzone osoby z raportu rejestracji: { $people }

plan-not-read = Nie można odczytać: { $name }, więc nic z tego nie zaplanowano: { $why }
    .next = Zaloguj się jako ktoś, kto może to czytać, lub usuń tę część z pliku
plan-no-profile = Nie ma profilu kluczy dostępu { $name }
    .next = Opisz go w [passkeys.profiles] pliku lub popraw nazwę
plan-profiles-not-in-use = Dzierżawa nie ma jeszcze profili kluczy dostępu, więc nie można ustawić { $name }
    .next = Włącz profile w centrum administracyjnym Entra, czego nie można cofnąć, lub opisz tylko profil "default" bez typów
plan-no-strength = Nie ma siły uwierzytelniania { $name }
    .next = Opisz ją w [strength] pliku lub popraw nazwę
plan-several-of-name = Kilka nazywa się { $name }
    .next = Zmień w centrum administracyjnym Entra nazwy wszystkich poza jedną
plan-strength-built-in = { $name } to siła wbudowana przez Microsoft i nie można jej zmienić
    .next = Wybierz inną nazwę w [strength] pliku
plan-policy-enforced = Zasady „{ $name }” są wymuszane i mówią coś innego
    .next = Ustaw je w centrum administracyjnym Entra na „Tylko raport” lub wybierz inną nazwę w [access_policy] pliku
plan-defaults-exclude-policies = Nie można włączyć domyślnych ustawień zabezpieczeń, dopóki wymuszane są zasady dostępu warunkowego
    .next = Usuń security_defaults z pliku lub wyłącz zasady w centrum administracyjnym Entra

apply-not-planned = Części pliku nie można zaplanować, więc nic nie zastosowano
    .next = Popraw plik lub usuń z niego tę część
apply-another-plan = Plan jest teraz inny: { $plan }
    .next = Obejrzyj go: `keydesk tenant plan`, potem podaj jego identyfikator
apply-not-shown = Nie zmienia się niczego, czego nikt nie widział
    .next = Obejrzyj plan: `keydesk tenant plan`, potem podaj jego identyfikator za pomocą --plan
apply-lock-out = Ktoś może zostać odcięty lub wpuszczony zbyt łatwo: { $names }
    .next = Obejrzyj plan. To, co zamierzone, podaj z nazwy za pomocą --answer
apply-answer = Ktoś może zostać odcięty lub wpuszczony zbyt łatwo. Jeśli tak ma być, wpisz { $name }
apply-question = Wprowadzić te zmiany? Wpisz yes

change-done = Zrobione i odczytane ponownie: { $name }
change-not-done = Niezrobione: { $name }
change-refused = { $name }: nie zmieniono lub nie wiadomo, czy zmieniono: { $why }
    .next = Obejrzyj nowy plan: mówi, co zostało do zrobienia
change-not-so = { $name }: dzierżawa przyjęła zmianę, ale dokument tego nie pokazuje
    .next = Poczekaj kilka minut i obejrzyj nowy plan: mówi, co zostało do zrobienia
change-meanwhile = { $name }: nie zmieniono, bo od czasu planu ktoś inny zmienił dokument
    .next = Obejrzyj nowy plan i porozmawiaj z tym, kto go zmienił
change-made = Zmienione i odczytane ponownie: { $name }
change-not-made = Niezmienione: { $name }
change-in-doubt = Zaczęte, ale nieodczytane ponownie, więc mogło się zmienić lub nie: { $name }

changes-applied = Wszystko jest tak, jak mówi plik. Zmieniono: { $made }. Aby to wycofać: keydesk tenant undo { $run }
changes-stopped = W tym miejscu zatrzymano. Obowiązuje: { $made }. Aby to wycofać: keydesk tenant undo { $run }
changes-taken-back = Wycofano: { $made }
changes-none = Stąd nic nie zmieniono
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, zastosowano, przebieg { $run }
        [taken-back] { $time }, { $operator }, wycofano zmiany, przebieg { $run }
        [stopped] { $time }, { $operator }, zatrzymano w połowie, przebieg { $run }
       *[other] { $time }, { $operator }, przerwano w połowie, przebieg { $run }
    }

undo-nothing = Nie ma czego wycofać
    .next = `keydesk tenant changes` wymienia, co stąd zmieniono
undo-question = Wycofać te zmiany?
undo-changed-since = Zmienione od tego czasu przez kogoś innego lub późniejszy przebieg: { $names }. Nic nie wycofano
    .next = Najpierw wycofaj późniejszy przebieg lub porozmawiaj z tym, kto to zmienił. To, co ma obowiązywać, wpisz do pliku i obejrzyj nowy plan

admin-no-application = Ustawienia nie podają aplikacji dla administratorów
    .next = Ustaw client_id w [admin] pliku kiosk.toml. kiosk-config/kiosk.toml mówi, jakich uprawnień potrzebuje
admin-desks-application = Aplikacja dla administratorów to aplikacja stanowiska: każde stanowisko mogłoby wtedy zmieniać dzierżawę
    .next = Zarejestruj inną aplikację i ustaw client_id w [admin] pliku kiosk.toml
