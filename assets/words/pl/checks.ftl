### What is looked at in a tenant, in Polish. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Klucze dostępu (FIDO2) są wyłączone lub włączone dla nikogo
    .good = Klucze dostępu (FIDO2) są włączone
    .why = Entra od nikogo nie przyjmuje klucza zabezpieczeń
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2)
check-self-service = Samodzielna konfiguracja kluczy dostępu jest wyłączona
    .good = Samodzielna konfiguracja kluczy dostępu jest włączona
    .why = Bez niej Entra odrzuca każdą rejestrację, także wykonaną przez stanowisko
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2), Konfiguruj
check-restriction-empty = Profil kluczy dostępu dopuszcza tylko modele z listy, a lista jest pusta: { $names }
    .good = Żaden profil kluczy dostępu nie ma pustej listy modeli
    .why = Żaden klucz nie spełnia takiego profilu
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2), Konfiguruj
check-attestation = Zaświadczanie nie jest wymuszane w profilu kluczy dostępu: { $names }
    .good = Zaświadczanie jest wymuszane w każdym profilu kluczy dostępu
    .why = Klucz tylko mówi, jaki to model, i nikt nie ma pewności
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2), Konfiguruj
check-key-restrictions = Każdy model klucza spełnia profil kluczy dostępu: { $names }
    .good = Profile kluczy dostępu wymieniają modele kluczy
    .why = Ludzie mogą rejestrować klucze, których nikt nie wybrał
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2), Konfiguruj
check-mild-profile = Obok surowego profilu kluczy dostępu jest taki, który wpuszcza każdy klucz: { $names }
    .good = Obok surowego profilu kluczy dostępu nie ma łagodnego
    .why = Klucz musi spełniać tylko jeden profil, więc surowy o niczym nie decyduje u osób, które mają oba
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2)
check-mild-profile-comes = Microsoft daje osobom z telefonami profil kluczy dostępu, który wpuszcza każdy klucz dostępu
    .good = Dzierżawa zrezygnowała z profilu kluczy dostępu od Microsoft
    .why = Surowy profil o niczym wtedy u tych osób nie decyduje. Dzierżawa może z tego zrezygnować do 1 lutego 2027
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy, optOutSettings.passkeyDynamicMigration = true
check-profiles = Dzierżawa nie ma profili kluczy dostępu, tylko stare pola zasad
    .good = Dzierżawa ma profile kluczy dostępu
    .why = Stare pola zaświadczania i ograniczeń kluczy znikną 15 października 2027
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2): włącz profile. Nie można tego cofnąć
check-policy-size = Zasady metod uwierzytelniania mają tyle bajtów: { $names }
    .good = W zasadach metod uwierzytelniania jest miejsce
    .why = Entra nie przyjmuje zasad większych niż 20 KB
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Klucz dostępu (FIDO2), Konfiguruj

## Passes

check-passes-on = Tymczasowe kody dostępu są wyłączone lub włączone dla nikogo
    .good = Tymczasowe kody dostępu są włączone
    .why = Nowa osoba nie ma jak się zalogować przed pierwszym kluczem, a wydanym mimo to kodem dostępu nie można się zalogować
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, „Temporary Access Pass”
check-pass-refused = Reguła rejestrowania metod nie przyjmuje kodu dostępu: { $names }
    .good = To, co chroni rejestrowanie metod, przyjmuje kod dostępu
    .why = Kto ma tylko kod dostępu, nie może zarejestrować pierwszego klucza
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Siły uwierzytelniania
check-pass-once = Kodów dostępu można użyć więcej niż raz
    .good = Kodów dostępu można użyć tylko raz
    .why = Kto odczyta kod dostępu z kartki, też może go użyć. Jednorazowym trzeba zarejestrować klucz w ciągu 10 minut
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, „Temporary Access Pass”, Konfiguruj
check-pass-lifetime = Kody dostępu są długo ważne, minut: { $names }
    .good = Kody dostępu są ważne na czas spotkania, nie dłużej niż dzień
    .why = Kod dostępu ważny wiele dni to hasło, którego nikt nie wybrał
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, „Temporary Access Pass”, Konfiguruj

## Other methods

check-methods-scoped = Metoda jest włączona, ale dla nikogo: { $names }
    .good = Każda włączona metoda jest dla kogoś
    .why = Wygląda, jakby można jej było używać, a nikt nie może
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady
check-two-methods =
    { $count ->
        [0] Żadna metoda nie jest włączona
       *[other] Włączona jest tylko jedna metoda: { $names }
    }
    .good = Włączone są co najmniej dwie metody
    .why = Kto straci swoją jedyną metodę, nie zaloguje się, dopóki ktoś mu nie pomoże
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady
check-sms = Wiadomości SMS są włączone
    .good = Wiadomości SMS są wyłączone
    .why = Kody z wiadomości SMS mogą odczytać inni, może też o nie poprosić podrobiona strona. Microsoft wycofa je 1 lutego 2027
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, SMS
check-voice = Połączenia głosowe są włączone
    .good = Połączenia głosowe są wyłączone
    .why = Kto odbierze telefon, ten wchodzi. Microsoft wycofa je 1 lutego 2027
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Połączenie głosowe
check-email = Kody pocztą e-mail są włączone
    .good = Kody pocztą e-mail są wyłączone
    .why = U członków służy to tylko do resetowania haseł, a skrzynkę często chroni to samo hasło
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, „Email OTP”
check-sms-sign-in = Zamiast hasła można zalogować się wiadomością SMS
    .good = Wiadomość SMS nie wystarcza do zalogowania się
    .why = Wtedy wystarczy mieć sam numer telefonu
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, SMS
check-app-mode = Microsoft Authenticator tylko potwierdza hasła
    .good = Microsoft Authenticator może logować bez hasła
    .why = Osoby bez klucza dalej używają haseł
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Microsoft Authenticator
check-app-codes = Microsoft Authenticator podaje sześciocyfrowe kody
    .good = Microsoft Authenticator nie podaje kodów
    .why = Podrobiona strona może poprosić o kod i od razu go użyć
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Microsoft Authenticator, Konfiguruj
check-app-numbers = Dopasowywanie numerów jest wyłączone
    .good = Microsoft Authenticator pyta o numer z ekranu
    .why = Ludzie potwierdzają logowania, których nie zaczęli
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Microsoft Authenticator, Konfiguruj
check-app-context = Microsoft Authenticator nie każdemu pokazuje, do czego i skąd jest logowanie
    .good = Microsoft Authenticator pokazuje, do czego i skąd jest logowanie
    .why = Ludzie nie widzą, że loguje się ktoś inny
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Microsoft Authenticator, Konfiguruj
check-system-preferred = Najsilniejsza metoda nie jest proponowana jako pierwsza
    .good = Najsilniejsza metoda jest proponowana jako pierwsza
    .why = Osoby z kluczem są proszone o telefon lub aplikację
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Ustawienia, „System-preferred multifactor authentication”
check-campaign = Kampania rejestracji prosi o dodanie Microsoft Authenticator, choć potrzebne są klucze
    .good = Kampania rejestracji nie odciąga ludzi od kluczy
    .why = Ludzie dodają aplikację, są o nią proszeni i nie przychodzą po klucz
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Kampania rejestracji
check-report-suspicious = Nie każdy może zgłosić logowanie, którego nie zaczął
    .good = Każdy może zgłosić logowanie, którego nie zaczął
    .why = Ataku ze znanym hasłem nikt nie zauważy
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Ustawienia, „Report suspicious activity”
check-migration = Stare zasady uwierzytelniania wieloskładnikowego i resetowania haseł nadal obowiązują: { $names }
    .good = Obowiązują tylko zasady metod uwierzytelniania
    .why = Metoda wyłączona tutaj może być włączona tam, i ludzie jej używają
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady, Zarządzaj migracją

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Włączone są domyślne ustawienia zabezpieczeń, a także reguły dostępu warunkowego: { $names }
    .good = Domyślne ustawienia zabezpieczeń i dostęp warunkowy nie są włączone jednocześnie
    .why = Wykluczają się nawzajem: od ludzi wymaga się czegoś innego, niż mówią reguły
    .where = Centrum administracyjne Entra, Przegląd, Właściwości, „Manage security defaults”
check-mfa-for-all = Nic nie wymaga od wszystkich drugiego składnika
    .good = Od wszystkich wymaga się drugiego składnika
    .why = Dzierżawę otwiera samo hasło. Drugiego składnika wymagają domyślne ustawienia zabezpieczeń albo reguła dostępu warunkowego, nie oba naraz
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady
check-keys-for-admins = Żadna reguła nie wymaga klucza od tych ról: { $names }
    .good = Od ról uprzywilejowanych wymaga się klucza
    .why = Podrobiona strona może przejąć konto administratora
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady, z siłą uwierzytelniania „Phishing-resistant MFA”
check-keys-for-all = Nie od każdego wymaga się klucza
    .good = Od każdego wymaga się klucza
    .why = Podrobiona strona może prosić osoby z kluczem o coś słabszego
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady, z siłą uwierzytelniania „Phishing-resistant MFA”
check-registration-open = Nic nie chroni rejestrowania metod
    .good = Rejestrowanie metod jest chronione
    .why = Kto zna hasło nowej osoby, może zarejestrować własną metodę
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady, akcja użytkownika „Register security information”
check-strength-without-keys = Reguła wymaga siły, której nie spełnia żaden klucz: { $names }
    .good = Każda siła, której wymaga reguła, przyjmuje klucze
    .why = Osoby z kluczem nie mogą się tam zalogować
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Siły uwierzytelniania
check-strength-models = Siła uwierzytelniania odrzuca modele kluczy, które dopuszcza profil kluczy dostępu: { $names }
    .good = Siły uwierzytelniania przyjmują każdy model, który dopuszcza profil kluczy dostępu
    .why = Taki klucz można zarejestrować, ale nie można się nim zalogować tam, gdzie reguła wymaga tej siły
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Siły uwierzytelniania
check-old-clients = Wpuszczane są programy, które nie obsługują drugiego składnika
    .good = Programy, które nie obsługują drugiego składnika, nie są wpuszczane
    .why = Tam wystarcza hasło
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady, aplikacje klienckie
check-device-code = Nic nie blokuje logowań kodem urządzenia
    .good = Logowania kodem urządzenia są zablokowane
    .why = Osoba wpisuje tam kod przysłany przez kogoś i wpuszcza go dowolnym kluczem. Stanowisko, na którym operatorzy tak się logują, wymaga wyjątku
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady, warunek „Authentication flows”
check-emergency =
    { $count ->
        [0] Żadne konto nie jest wykluczone ze wszystkich reguł na dzień, w którym nikt inny nie może się zalogować
       *[other] Tylko jedno konto jest wykluczone ze wszystkich reguł na dzień, w którym nikt inny nie może się zalogować: { $names }
    }
    .good = Dwa konta mogą wszystko i nie podlegają żadnej regule dla aplikacji
    .why = Błędna reguła odcina wszystkich, także administratorów
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady, użytkownicy do wykluczenia
check-deleted-groups = Metoda wymienia grupy, których już nie ma: { $names }
    .good = Każda grupa, którą wymienia metoda, istnieje
    .why = Osoby, o które chodziło, nie są wpuszczane albo nie są wykluczone
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Zasady
check-access-deleted-groups = Reguła dostępu warunkowego wymienia grupy, których już nie ma: { $names }
    .good = Każda grupa, którą wymienia reguła dostępu warunkowego, istnieje
    .why = Reguła nikogo nie chroni albo nikogo nie wyklucza
    .where = Centrum administracyjne Entra, Dostęp warunkowy, Zasady

## People

check-per-user-mfa = Uwierzytelnianie wieloskładnikowe na użytkownika jest włączone dla: { $names }
    .good = Uwierzytelnianie wieloskładnikowe na użytkownika jest wyłączone dla sprawdzonych administratorów
    .why = Przy logowaniu można wymagać od tych osób telefonu lub aplikacji wbrew dostępowi warunkowemu
    .where = Centrum administracyjne Entra, Użytkownicy, „Per-user MFA”, gdzie jest pełna lista
check-admin-without-key = Administratorzy nie mają metody bez hasła: { $names }
    .good = Każdy administrator ma metodę bez hasła
    .why = Podrobiona strona może przejąć konto administratora
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Szczegóły rejestracji użytkownika
check-admin-one-method = Administratorzy mają tylko jedną metodę bez hasła: { $names }
    .good = Każdy administrator z kluczem ma drugą metodę bez hasła
    .why = Gdy zginie, pomóc może tylko inny administrator
    .where = Centrum administracyjne Entra, Użytkownicy, Metody uwierzytelniania
check-pilot-admins =
    { $count ->
        [0] W grupach, które mogą używać kluczy dostępu, nie ma administratora
       *[other] W grupach, które mogą używać kluczy dostępu, jest tylko jeden administrator: { $names }
    }
    .good = W grupach, które mogą używać kluczy dostępu, jest co najmniej dwóch administratorów
    .why = Kto pomaga innym, powinien wiedzieć, jak to jest
    .where = Centrum administracyjne Entra, Grupy
check-phones = Osoby z zarejestrowanym telefonem: { $names }
    .good = Nikt nie zarejestrował telefonu
    .why = Wiadomości SMS i połączenia głosowe znikną 1 lutego 2027. Kto nie ma nic innego: keydesk tenant coverage
    .where = Centrum administracyjne Entra, Metody uwierzytelniania, Szczegóły rejestracji użytkownika
check-admin-reset = Administratorzy mogą sami zresetować swoje hasło
    .good = Administratorzy nie mogą sami zresetować swojego hasła
    .why = Wtedy telefon lub skrzynka wystarczą, by stać się administratorem
    .where = Microsoft Graph: PATCH policies/authorizationPolicy, allowedToUseSSPR = false
check-old-clients-used = Nadal logują się stare programy, które nie obsługują drugiego składnika: { $names }
    .good = Ostatnio nie logował się żaden stary program
    .why = Zatrzymują je domyślne ustawienia zabezpieczeń i reguła przeciw starym programom
    .where = Centrum administracyjne Entra, Dzienniki logowania, filtr Aplikacja kliencka
check-unattended = Tu nie odczytuje się, na które konta logują się programy: Graph nie opisuje dla nich filtru w dzienniku logowania, a cały dziennik jest długi
    .why = Takie konto nie dotknie żadnego klucza. Daj mu własną tożsamość, zanim zatrzyma je reguła
    .where = `keydesk tenant use` czyta dziennik i je wymienia; lub centrum administracyjne Entra, Dzienniki logowania, filtr „Authentication protocol”: ROPC

## The tenant

check-licence = Dzierżawa nie ma Entra ID P1
    .good = Dzierżawa ma Entra ID P1 lub P2
    .why = Bez niego nie ma dostępu warunkowego, sił uwierzytelniania ani raportu. Ludzi chronią wtedy domyślne ustawienia zabezpieczeń
    .where = Centrum administracyjne Microsoft 365, Rozliczenia
check-modern-authentication = Microsoft Graph nie mówi, czy Exchange Online przyjmuje nowoczesne uwierzytelnianie
    .why = Gdy jest wyłączone, Outlook pyta tylko o hasło
    .where = Centrum administracyjne Microsoft 365, Ustawienia, Ustawienia organizacji, Nowoczesne uwierzytelnianie
check-windows-hello = Zasady metod nie mówią, na których komputerach jest włączone Windows Hello
    .why = Chroni przed wyłudzaniem informacji tak jak klucz, na jednym komputerze. Włącza je Intune lub zasady domeny
    .where = Centrum administracyjne Intune, Urządzenia, Rejestracja, Windows Hello dla firm
check-combined-registration = Microsoft Graph nie mówi, czy włączono rejestrację łączoną
    .why = Klucze dodaje się na łączonej stronie. Mają ją dzierżawy utworzone od sierpnia 2020
    .where = Centrum administracyjne Entra, Użytkownicy, Ustawienia użytkownika, „Manage user feature settings”

## One person

check-person-per-user-mfa = Stan uwierzytelniania wieloskładnikowego na użytkownika dla tej osoby: { $names }
    .good = Uwierzytelnianie wieloskładnikowe na użytkownika jest dla tej osoby wyłączone
    .why = Przy logowaniu można wymagać od niej telefonu lub aplikacji wbrew regułom
    .where = Centrum administracyjne Entra, Użytkownicy, „Per-user MFA”
check-person-two-methods =
    { $count ->
        [0] Ta osoba nie ma żadnej metody poza hasłem
       *[other] Ta osoba ma tylko jedną metodę: { $names }
    }
    .good = Ta osoba ma co najmniej dwie metody
    .why = Gdy ją straci, nie zaloguje się, dopóki ktoś jej nie pomoże. Drugi klucz to druga metoda
    .where = Stanowisko
check-person-key = Ta osoba nie ma metody bez hasła
    .good = Ta osoba ma metodę bez hasła
    .why = Podrobiona strona może przejąć jej hasło i kod
    .where = Stanowisko
check-person-first-method = Tej osobie nie proponuje się najpierw najsilniejszej metody, lecz tę, którą kiedyś wybrała: { $names }
    .good = Tej osobie proponuje się najpierw najsilniejszą metodę
    .why = Mimo klucza jest proszona o inną metodę
    .where = Jej własna strona: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Dzierżawa { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Stanowisko może wydać tej osobie klucz
tenant-check-no-person = Nikt nie nazywa się tu { $person }
    .next = Podaj nazwę logowania lub adres e-mail; z --from: osoby, której dokumenty zapisano
tenant-check-several = Kilka osób nazywa się { $person }
    .next = Podaj nazwę logowania
tenant-check-summary =
    { $tenant }: { $found ->
        [0] brak problemów
        [one] jeden problem
        [few] { $found } problemy
        [many] { $found } problemów
       *[other] { $found } problemu
    }, w tym przeszkody dla kluczy: { $stops ->
        [0] brak
       *[other] { $stops }
    }; dobrze: { $good }, nieznane: { $unknown }. Odczytano dokumentów: { $documents }, wywołań: { $calls }
tenant-check-plan = { $role }: `keydesk tenant plan` z { $section } w tenant.toml lub { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Sprawdź: { $place }
tenant-check-not-known = Nie wiadomo, czy tak jest: { $what }
tenant-check-refused = Nie można było odczytać { $path }: { $why }
tenant-check-not-read = Nie odczytano { $path }
tenant-check-part = Odczytano tylko pierwszą część { $path }. Reszta może to zmienić
tenant-check-no-premium = wymaga to Entra ID P1
tenant-check-nothing-stored = W { $folder } nie ma dokumentów
    .next = Podaj folder zapisany przez `keydesk tenant check --save` lub EntraExporter
tenant-check-too-large = jest za duży jak na dokument
