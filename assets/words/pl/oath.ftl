# What `keydesk oath` says, in Polish.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Jeden błąd. Nic nie wysłano
        [few] { $count } błędy. Nic nie wysłano
        [many] { $count } błędów. Nic nie wysłano
       *[other] { $count } błędu. Nic nie wysłano
    }
oath-file-open = Inni użytkownicy tego komputera mogą czytać { $file }, a kto ma klucz tajny, ma token. Odbierz im uprawnienia: chmod 600
oath-folder-open = Inni użytkownicy mogą pisać w folderze pliku { $file }. Trzymaj go w folderze, który tylko ty możesz otworzyć
oath-no-pskc-key = { $file } nie zawiera klucza AES
    .next = Wpisz do niego 32, 48 lub 64 cyfry szesnastkowe podane przez producenta
oath-unused = Te kolumny nic tu nie znaczą: { $columns }
oath-looking = Sprawdzone osoby: { $done } z { $all }
oath-sending = Wysłane tokeny: { $done } z { $all }
oath-not-sent = Nic nie wysłano
oath-stopped = Zaimportuj ten sam plik ponownie: to, co już jest, pozostanie bez zmian
oath-shredded = Plik nadpisano zerami i usunięto. Dysk SSD, migawka lub kopia zapasowa mogą jeszcze mieć stare bajty: pewność daje tylko szyfrowany dysk
oath-shred-it = Wszystkie tokeny są zapisane. Plik z ich kluczami tajnymi nadal istnieje: trzymaj go pod kluczem lub zniszcz za pomocą --shred
oath-became-new = byłby wysłany
oath-became-stood-already = już jest
oath-became-refused = odrzucono:
oath-became-not-there = nie ma go w dzierżawie
oath-count-stands =
    { $count ->
        [one] Jeden token wysłano i jest on w dzierżawie
        [few] { $count } tokeny wysłano i są one w dzierżawie
        [many] { $count } tokenów wysłano i są one w dzierżawie
       *[other] { $count } tokenu wysłano i są one w dzierżawie
    }
oath-count-stood-already =
    { $count ->
        [one] Jeden token był już w dzierżawie. Czy ma ten klucz tajny, pokaże jego pierwszy kod
        [few] { $count } tokeny były już w dzierżawie. Czy mają te klucze tajne, pokażą ich pierwsze kody
        [many] { $count } tokenów było już w dzierżawie. Czy mają te klucze tajne, pokażą ich pierwsze kody
       *[other] { $count } tokenu było już w dzierżawie. Czy mają te klucze tajne, pokażą ich pierwsze kody
    }
oath-count-new =
    { $count ->
        [one] Jeden token byłby wysłany
        [few] { $count } tokeny byłyby wysłane
        [many] { $count } tokenów byłoby wysłanych
       *[other] { $count } tokenu byłoby wysłane
    }
oath-count-refused =
    { $count ->
        [one] Jeden token odrzucono
        [few] { $count } tokeny odrzucono
        [many] { $count } tokenów odrzucono
       *[other] { $count } tokenu odrzucono
    }
oath-count-not-there =
    { $count ->
        [one] Jednego tokenu nie ma w dzierżawie
       *[other] { $count } tokenów nie ma w dzierżawie
    }
oath-count-unknown =
    { $count ->
        [one] Nie wiadomo, czy jeden token jest zapisany
        [few] Nie wiadomo, czy { $count } tokeny są zapisane
        [many] Nie wiadomo, czy { $count } tokenów jest zapisanych
       *[other] Nie wiadomo, czy { $count } tokenu jest zapisane
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Plik ma więcej bajtów niż { $number }
    .next = Podziel go na kilka plików
oath-workbook = To skoroszyt arkusza kalkulacyjnego
    .next = Pobierz plik ponownie od producenta i nie otwieraj go w arkuszu kalkulacyjnym
oath-not-text = To nie jest tekst
    .next = Skopiuj plik ponownie lub pobierz go jeszcze raz od producenta
oath-not-read = Od tego miejsca nie można odczytać JSON lub XML
    .next = Skopiuj plik ponownie lub pobierz go jeszcze raz od producenta
oath-empty = Brak wiersza z nazwami kolumn
    .next = Pierwszy wiersz to: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = W pliku nie ma tokenu
    .next = Każdy token ma wiersz, obiekt JSON lub KeyPackage w PSKC
oath-no-column = Żadna kolumna nie nazywa się { $named }
    .next = Pierwszy wiersz to: upn,serial number,secret key,time interval,manufacturer,model. Kolumnę upn można pominąć
oath-column-twice = Dwie kolumny nazywają się { $named }
    .next = Usuń jedną z nich
oath-quote-not-closed = Cudzysłów otwarto tu i nigdzie nie zamknięto
    .next = Zamknij go lub usuń. Cudzysłów wewnątrz tekstu w cudzysłowie pisze się podwójnie
oath-too-many-cells = Komórek w tym wierszu: { $cells }, a kolumn: { $number }
    .next = Tekst, który zawiera separator, ujmij w cudzysłów
oath-missing = Temu tokenowi brakuje: { $named }
    .next = Pobierz plik ponownie od producenta lub uzupełnij
oath-not-a-login = upn nie jest nazwą logowania
    .next = Wpisz ją całą i samą, np. name@contoso.com, lub zostaw puste
oath-formula = Arkusz kalkulacyjny uznałby to za formułę: { $named }
    .next = Zacznij od czegoś innego niż = + - @
oath-too-long = Za długie: { $named }
    .next = Najwyżej tyle znaków: { $number }
oath-shortened = Arkusz kalkulacyjny skrócił numer seryjny i ostatnie cyfry przepadły
    .next = Pobierz plik ponownie od producenta i nie otwieraj go w arkuszu kalkulacyjnym
oath-lost-zeros = Inne tokeny tego modelu mają w numerze seryjnym tyle cyfr: { $number }. Arkusz kalkulacyjny usunął z tego zera na początku
    .next = Pobierz plik ponownie od producenta. Jeśli taki numer jest na tokenie, wpisz go jako ="123"
oath-not-a-serial = Numer seryjny zawiera coś poza literami, cyframi, - _ i / albo jest liczbą JSON
    .next = Wpisz go tak, jak jest na tokenie, w JSON w cudzysłowie
oath-seed-character = Znak { $number } klucza tajnego to „{ $named }”, a taki jest niedozwolony
    .next = Base32 ma litery i cyfry od 2 do 7, a nie ma 1, 8, 9 ani 0. Poproś producenta o plik ponownie; jeśli jego klucze tajne są szesnastkowe, podaj keydesk oath import --hex
oath-seed-shortened = Arkusz kalkulacyjny uznał klucz tajny za liczbę i go skrócił
    .next = Pobierz plik ponownie od producenta i nie otwieraj go w arkuszu kalkulacyjnym
oath-seed-length = Klucz tajny nie może mieć tylu znaków: { $number }. Jest ich za mało lub za dużo
    .next = Poproś producenta o plik ponownie
oath-not-an-interval = Interwał czasu to ani 30, ani 60
    .next = Entra nie przyjmuje innych tokenów
oath-not-a-hash = Funkcja skrótu to ani SHA-1, ani SHA-256
    .next = Entra nie przyjmuje innych tokenów
oath-document-type = XML ma typ dokumentu, a plik tokenów go nie potrzebuje
    .next = Nie zostanie otwarty. Poproś producenta o plik ponownie
oath-not-totp = To nie jest token TOTP z sześcioma cyframi
    .next = Entra nie przyjmuje innych tokenów
oath-sealed = Klucz tajny jest zaszyfrowany
    .next = Podaj --pskc-key-file z kluczem otrzymanym od producenta
oath-other-cipher = Plik zaszyfrowano w sposób, którego tu się nie odczyta
    .next = Poproś producenta o plik ze wstępnie uzgodnionym kluczem AES lub o CSV
oath-no-mac = Nic w pliku nie pokazuje, czy klucz jest właściwy
    .next = Poproś producenta o plik z ValueMAC (RFC 6030) lub o CSV
oath-wrong-key = Klucz nie otwiera tego klucza tajnego
    .next = Porównaj go z kluczem otrzymanym od producenta. Jeśli się zgadza, plik zmieniono
oath-serial-twice = Wiersz { $number } ma już numer seryjny { $named }
    .next = Token należy do jednej osoby: stary sposób przesyłania dopuszczał kilka i nikt nie mógł powiedzieć, czyj to był kod
oath-seed-twice = Wiersz { $number } ma ten sam klucz tajny pod innym numerem seryjnym
    .next = Poproś producenta o plik ponownie
oath-not-found = Nikt w dzierżawie nie loguje się i nie otrzymuje poczty jako { $named }
    .next = Popraw nazwę. W pliku może być pusta
oath-several = Kilka osób w dzierżawie ma adres e-mail { $named }
    .next = Wpisz zamiast niego nazwę logowania
oath-guest = { $named } to gość, a Entra nie daje gościom tokenów sprzętowych
    .next = W pliku zostaw nazwę pustą i daj tej osobie inną metodę
oath-another-stands = Dzierżawa ma inny token z numerem seryjnym { $named }
    .next = Porównaj producenta, model, interwał i skrót z tamtym tokenem. Usuń go z dzierżawy lub usuń ten wiersz
oath-legacy-stands = Osoba ma token { $named } przesłany starym sposobem
    .next = Usuń go w portalu Entra w „Multifactor authentication”, „OATH tokens”, a potem zaimportuj
oath-others-token = Token { $named } ma ktoś inny
    .next = Najpierw odbierz go tej osobie lub zostaw nazwę pustą

# One token.
oath-stock = { $model }: do wydania { $available } z { $all }
oath-no-stock = Dzierżawa nie ma tokenów sprzętowych. Przesłane w portalu starym sposobem nie są tu wymienione
oath-assigned = Token wydano osobie. Zadziała po aktywacji
oath-activated = Token jest aktywowany
oath-deactivated = Token nie jest już aktywny. Osoba nadal go ma
oath-unassigned = Token odebrano, można go wydać komuś innemu
oath-removed = Token usunięto z dzierżawy
oath-state-available = można wydać
oath-state-assigned = przypisany, nieaktywowany
oath-state-activated = aktywowany
oath-state-failed = przypisany, aktywacja się nie powiodła
oath-state-other = w stanie nieznanym tej wersji
oath-which-code = Sześć cyfr, które pokazuje token
oath-way-passkey = Klucz zabezpieczeń lub klucz dostępu
oath-lost = { $person } nie ma już tokenu, a kto go znajdzie, nie zaloguje się nim
oath-lost-ways-in = { $person }, pozostałe metody logowania: { $ways }
oath-lost-no-way-in = { $person } nie ma już czym się zalogować: daj tej osobie klucz zabezpieczeń, inny token lub tymczasowy kod dostępu
oath-lost-sessions = Sesje otwarte tym tokenem trwają dalej: zakończ je w portalu Entra na stronie osoby, „Revoke sessions”
oath-lost-log = Sprawdź w dzienniku logowania, czy użyto go po zgubieniu
oath-lost-remove = Liczy się jako token do wydania. Jeśli się nie znajdzie: keydesk oath remove { $serial }
oath-file-faulty = Plik { $file } ma błędy
    .next = Wymienia je keydesk oath import --dry-run
oath-no-token = Dzierżawa nie ma tokenu z numerem seryjnym { $serial }
    .next = Porównaj numer z tokenem lub najpierw zaimportuj token. Przesłanego starym sposobem tu nie widać: usuń go w portalu Entra w „Multifactor authentication”, „OATH tokens”
oath-several-tokens = Dzierżawa ma kilka tokenów z numerem seryjnym { $serial }
    .next = Usuń w portalu Entra te, których nikt nie używa
oath-too-many = Osoba ma pięć tokenów i aplikacji uwierzytelniających, Entra nie dopuszcza więcej
    .next = Najpierw usuń osobie jeden z nich
oath-taken = { $named } ma token { $serial }
    .next = Najpierw go odbierz: keydesk oath unassign { $serial }
oath-not-taken = Nikt nie ma tokenu { $serial }
    .next = Wydaj go: keydesk oath assign { $serial } --to UPN lub usuń: keydesk oath remove { $serial }
oath-not-active = Token { $serial } nie jest aktywny
    .next = Aktywuj go: keydesk oath activate { $serial } lub odbierz: keydesk oath unassign { $serial }
oath-not-so = Dzierżawa przyjęła zmianę, ale jeszcze jej nie pokazuje
    .next = Sprawdź za kilka minut: keydesk oath list, a jeśli nic się nie zmieni, uruchom to ponownie
oath-too-fast = Entra aktywuje najwyżej 200 tokenów w ciągu pięciu minut
    .next = { $minutes ->
        [one] Wpisz następny kod za minutę
        [few] Wpisz następny kod za { $minutes } minuty
        [many] Wpisz następny kod za { $minutes } minut
       *[other] Wpisz następny kod za { $minutes } minuty
    }
oath-code-refused = Entra odrzuca kod i nie mówi dlaczego. Może być błędnie wpisany, za stary lub z innego tokenu; zegar tokenu może źle chodzić; metoda może nie być jeszcze włączona dla tej osoby, co trwa do godziny
    .next = Wpisz następny kod. Przyczynę można ustalić, podając --file z plikiem producenta
oath-not-in-file = W pliku nie ma tokenu z numerem seryjnym { $serial }
    .next = Weź plik, z którego go zaimportowano, lub pomiń --file
oath-code-ahead =
    { $minutes ->
        [one] Zegar tokenu spieszy się o minutę, czyli więcej, niż dopuszcza Entra
        [few] Zegar tokenu spieszy się o { $minutes } minuty, czyli więcej, niż dopuszcza Entra
        [many] Zegar tokenu spieszy się o { $minutes } minut, czyli więcej, niż dopuszcza Entra
       *[other] Zegar tokenu spieszy się o { $minutes } minuty, czyli więcej, niż dopuszcza Entra
    }
    .next = Daj osobie inny token. Ten może uda się ustawić producentowi
oath-code-behind =
    { $minutes ->
        [one] Kod jest sprzed minuty albo o tyle spóźnia się zegar tokenu
        [few] Kod jest sprzed { $minutes } minut albo o tyle spóźnia się zegar tokenu
        [many] Kod jest sprzed { $minutes } minut albo o tyle spóźnia się zegar tokenu
       *[other] Kod jest sprzed { $minutes } minuty albo o tyle spóźnia się zegar tokenu
    }
    .next = Wpisz kod, który pokazuje teraz. Jeśli też będzie odrzucony, daj osobie inny token
oath-code-of-another = To kod tokenu { $named }
    .next = Porównaj numer seryjny na tokenie
oath-code-mistyped = Żaden token z pliku nie pokazuje tego kodu
    .next = Wpisz następny kod
oath-no-code = Kod ma sześć cyfr, razem z zerami na początku
    .next = Wpisz wszystkie sześć

## The page about tokens in the window

survey-tokens = Tokeny
tokens-reads = Trwa odczyt tokenów
    .lead = Ze spisu organizacji
tokens-waits = To potrwa chwilę
    .next = Nic nie zostanie wysłane bez twojej zgody
tokens-looks =
    { $all ->
        [0] Trwa odczyt pliku
       *[other] Sprawdzone osoby: { $done } z { $all }
    }
    .lead = Nic nie jest wysyłane
tokens-sends = Wysłane tokeny: { $done } z { $all }
    .lead = Nie wyłączaj tego stanowiska aż do ostatniego
tokens-failed = To się nie udało
    .lead = Niewysłanych tokenów nie ma w żadnej dzierżawie
tokens-stock =
    { $free ->
        [0] Brak tokenów do wydania
        [one] Jeden token do wydania
        [few] { $free } tokeny do wydania
        [many] { $free } tokenów do wydania
       *[other] { $free } tokenu do wydania
    }
    .lead = Tokeny, które są w Entra i których nikt nie ma
tokens-active =
    { $count ->
        [one] Jedna osoba ma aktywny token
        [few] { $count } tokeny są aktywne
        [many] { $count } tokenów jest aktywnych
       *[other] { $count } tokenu jest aktywne
    }
    .next = Kto ma taki token, loguje się nim. Tokenu przesłanego w portalu starym sposobem tu nie policzono
tokens-waiting =
    { $count ->
        [0] Żaden token nie czeka na pierwszy kod
        [one] Jeden token czeka na pierwszy kod
        [few] { $count } tokeny czekają na pierwszy kod
        [many] { $count } tokenów czeka na pierwszy kod
       *[other] { $count } tokenu czeka na pierwszy kod
    }
    .next = Token aktywuje się w sesji na tym stanowisku
tokens-drop = Aby zaimportować tokeny, upuść plik producenta w tym oknie
    .next = Najpierw zostanie odczytany, a każdy błąd będzie podany z numerem wiersza
tokens-faults =
    { $count ->
        [one] Jeden błąd w pliku { $file }. Nic nie wysłano
        [few] { $count } błędy w pliku { $file }. Nic nie wysłano
        [many] { $count } błędów w pliku { $file }. Nic nie wysłano
       *[other] { $count } błędu w pliku { $file }. Nic nie wysłano
    }
    .lead = Popraw plik i upuść go tu ponownie
tokens-line = Wiersz { $line }: { $what }
tokens-ready =
    { $count ->
        [0] Organizacja ma już wszystkie tokeny z pliku { $file }
        [one] Jeden token z pliku { $file } można wysłać
        [few] { $count } tokeny z pliku { $file } można wysłać
        [many] { $count } tokenów z pliku { $file } można wysłać
       *[other] { $count } tokenu z pliku { $file } można wysłać
    }
    .lead = Nic jeszcze nie wysłano
tokens-standing =
    { $count ->
        [0] Żadnego z nich nie ma w organizacji
        [one] Jeden token z pliku jest już w organizacji
        [few] { $count } tokeny z pliku są już w organizacji
        [many] { $count } tokenów z pliku jest już w organizacji
       *[other] { $count } tokenu z pliku jest już w organizacji
    }
    .next = To, co już jest, pozostanie bez zmian. Tokeny sprzętowe wymagają w Entra licencji P1 lub P2
tokens-file-open = Inni użytkownicy tego komputera mogą czytać ten plik
    .next = Kto ma klucz tajny, ma token. Odbierz im uprawnienia lub przenieś plik tam, gdzie tylko ty możesz go czytać
tokens-folder-open = Inni użytkownicy mogą zmieniać folder tego pliku
    .next = Trzymaj plik w folderze, który tylko ty możesz otworzyć
tokens-send = Wyślij tokeny
tokens-done =
    { $count ->
        [0] Żaden token z pliku nie jest zapisany
        [one] Jeden token z pliku jest zapisany
        [few] { $count } tokeny z pliku są zapisane
        [many] { $count } tokenów z pliku jest zapisanych
       *[other] { $count } tokenu z pliku jest zapisane
    }
    .lead = Według ponownego odczytu z organizacji
tokens-missing =
    { $count ->
        [one] Jeden token nie jest zapisany albo nie wiadomo, czy jest
        [few] { $count } tokeny nie są zapisane albo nie wiadomo, czy są
        [many] { $count } tokenów nie jest zapisanych albo nie wiadomo, czy są
       *[other] { $count } tokenu nie jest zapisane albo nie wiadomo, czy jest
    }
    .next = Upuść tu plik jeszcze raz: to, co już jest, nie zostanie wysłane ponownie
tokens-shred = Zniszcz plik
tokens-shred-it = Plik z kluczami tajnymi nadal istnieje
    .next = Trzymaj go pod kluczem lub zniszcz. Dysk SSD, migawka lub kopia zapasowa mogą zachować stare bajty
tokens-shredded = Plik nadpisano zerami i usunięto
    .next = Dysk SSD, migawka lub kopia zapasowa mogą jeszcze mieć stare bajty: pewność daje tylko szyfrowany dysk
tokens-not-shredded = Nie udało się zniszczyć pliku: { $why }
    .next = Usuń go samodzielnie
tokens-file = Nie można odczytać pliku { $file }: { $why }
    .next = Upuść go tu ponownie, gdy zyskasz prawo odczytu
tokens-ledger = Nie udało się zapisać rejestru: { $why }
    .next = Sprawdź tokeny jeszcze raz, zanim ponownie zaimportujesz
