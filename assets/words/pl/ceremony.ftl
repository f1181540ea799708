# The sentences about the things of a ceremony, in Polish. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Nowy klucz dla osoby
purpose-check = Sprawdzenie klucza, który osoba już ma
purpose-recover = Nowy klucz po utracie
purpose-found-key = Klucz, który ktoś znalazł
purpose-prepare = Klucz przygotowany dla osoby daleko stąd
purpose-activate = Przygotowany klucz, który dotarł
purpose-token = Token sprzętowy, który pokazuje kody
purpose-program-token = Token, który osoba sama programuje
purpose-self-registration = Kod dostępu, którym osoba sama rejestruje klucz

chapter-find-person = Osoba
chapter-old-key = Stary klucz
chapter-readiness = Gotowość
chapter-access-pass = Kod dostępu
chapter-insert-key = Klucz
chapter-choose-pin = Wybór PIN-u
chapter-touch-key = Dotknięcie
chapter-verify-sign-in = Logowanie
chapter-register-key = Rejestracja
chapter-token = Token
chapter-receipt = Pokwitowanie

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] sty
        [2] lut
        [3] mar
        [4] kwi
        [5] maj
        [6] cze
        [7] lip
        [8] sie
        [9] wrz
        [10] paź
        [11] lis
       *[12] gru
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock }–{ $end } ({ $zone })
period-of-days = { $from } – { $to }

## Ways on

way-try-again = Ponów próbę
way-sign-in-again = Zaloguj ponownie
way-retype-pin = Wpisz PIN ponownie
way-another-person = Ktoś inny
way-use-this-key = Użyj tego klucza
way-another-key = Użyj innego klucza
way-replace-pass = Zastąp kod dostępu
way-choose-by-touch = Wybierz dotknięciem
way-key-is-registered = Klucz jest zarejestrowany
way-program-token = Zaprogramuj zamiast tego token
way-open-own-page = Otwórz stronę tutaj
way-token-is-programmed = Token jest dodany
way-use-as-it-is = Użyj bez zmian
way-enrol-finger = Dodaj odcisk palca
way-skip-finger = Pomiń odcisk palca
way-fingers-done = Dalej
way-reset-key = Zresetuj ten klucz
way-look-inside = Zobacz, co na nim jest
way-lose-contents = Tak, usuń z niego wszystko
way-reset-for-good = Zresetuj na stałe
way-keep-key = Nie resetuj
way-issue-pass = Kod dostępu dla urządzenia
way-leave-pass = Zostaw kod dostępu
way-take-pass-back = Cofnij kod dostępu
way-self-register = Osoba rejestruje klucz
way-do-without-sign-in = Zakończ bez logowania
way-set-key-aside = Klucz jest odłożony
way-key-is-out = Klucz jest wyjęty
way-prove-by-sign-in = Osoba się loguje
way-ask-second-operator = Potwierdza drugi operator
way-another-proof = Inne potwierdzenie
way-not-in-the-list = Nie ma go na liście
way-remove-now = Usuń go teraz
way-remove-after-proof = Usuń go na końcu
way-remove-before-reset = Usuń przed resetowaniem
way-another-old-key = Inny
way-another-token = Inny token
way-leave-it = Zostaw bez zmian
way-go-on = Dalej
way-give-up = Anuluj sesję

## The desk's permissions

right-passkeys = Stanowisko potrzebuje go, by rejestrować klucze innym osobom.
right-passes = Stanowisko potrzebuje go, by wydawać i cofać tymczasowe kody dostępu.
right-conditional-access = Stanowisko potrzebuje go, by sprawdzić, czy za logowaniem, które potwierdza, stoi reguła.
right-logs = Stanowisko potrzebuje go, by szukać logowania w dziennikach organizacji.
right-sessions = Odzyskiwanie potrzebuje go, by zakończyć sesje osoby, której ukradziono klucz.
right-all-policies = Sprawdzenie dzierżawy potrzebuje go, by odczytać dostęp warunkowy, domyślne ustawienia zabezpieczeń i MFA na użytkownika.
right-licences = Sprawdzenie dzierżawy potrzebuje go, by zobaczyć, jakie licencje ma dzierżawa.
right-organization = Sprawdzenie dzierżawy potrzebuje go, by podać nazwę organizacji.
right-mail = Stanowisko potrzebuje go, by powiadamiać osoby pocztą o tym, co dla nich zrobiono, z własnej skrzynki operatora.
right-shared-mail = Stanowisko potrzebuje go, by powiadamiać osoby pocztą o tym, co dla nich zrobiono, ze skrzynki udostępnionej podanej w ustawieniach.
right-chat = Stanowisko potrzebuje go, by otworzyć w Teams czat, w którym operator zaprasza osobę.
right-chat-message = Stanowisko potrzebuje go, by napisać zaproszenie operatora w czacie w Teams.
right-tokens = Stanowisko potrzebuje go, by wydawać i odbierać tokeny sprzętowe.
right-methods = Stanowisko potrzebuje go, by zobaczyć, jakie metody logowania mają osoby.
right-policy = Stanowisko potrzebuje go, by odczytać, jakie klucze i kody dostępu dopuszcza dzierżawa.
right-people = Stanowisko potrzebuje go, by znajdować osoby i sprawdzać, czy ich konta są gotowe.
right-groups = Stanowisko potrzebuje go, by zobaczyć, którym grupom dzierżawa pozwala na klucze.
right-roles = Stanowisko potrzebuje go, by zobaczyć, które osoby są administratorami i wymagają tu silniejszej roli.

## Not ready

blocker-no-provisioning = W tej chmurze Microsoft operator nie może skonfigurować klucza innej osobie
    .next = Stanowisko może wydać kod dostępu, a osoba sama skonfiguruje klucz
blocker-own-account = To własne konto operatora
    .next = Ten klucz może skonfigurować inny operator
blocker-operator-has-no-role = Operator nie ma roli, która pozwala konfigurować klucze
    .next = Administrator ról uprzywilejowanych może nadać operatorowi rolę Administrator uwierzytelniania
blocker-protected = Konto jest chronione: { $by }
    .next = Ten klucz może skonfigurować operator z rolą Uprzywilejowany administrator uwierzytelniania
blocker-perhaps-protected = Konto ma rolę, o której to stanowisko nie wie, czy chroni: { $by }
    .next = Przejdź dalej, a zdecyduje Entra. Jeśli odmówi, klucz może skonfigurować operator z rolą Uprzywilejowany administrator uwierzytelniania
blocker-operator-role-unknown = Rola operatora jest niestandardowa lub może nie obejmować tej osoby
    .next = Przejdź dalej, a zdecyduje Entra. Jeśli odmówi, administrator ról uprzywilejowanych może nadać operatorowi rolę Administrator uwierzytelniania
blocker-account-disabled = Konto jest wyłączone
    .next = Administrator użytkowników może je znowu włączyć
blocker-guest = Konto należy do gościa tej organizacji
    .next = Gość otrzymuje klucz od swojej organizacji. Microsoft zapowiada klucze dla gości na koniec 2026: przejdź dalej, a zdecyduje Entra
blocker-passkeys-off = Klucze zabezpieczeń są w organizacji wyłączone
    .next = Administrator zasad uwierzytelniania może włączyć metodę klucza dostępu
blocker-excluded = Grupa wyklucza tę osobę z używania kluczy zabezpieczeń
    .next = Administrator grup lub właściciel grupy może usunąć z niej tę osobę
blocker-not-in-scope = Klucze zabezpieczeń nie są włączone dla tej osoby
    .next = Administrator zasad uwierzytelniania może przypisać grupie tej osoby profil kluczy dostępu
blocker-self-service-off = Konfigurowanie kluczy zabezpieczeń jest wyłączone
    .next = Administrator zasad uwierzytelniania może zezwolić na samodzielną konfigurację
blocker-per-user-mfa = Ta osoba ma włączone stare uwierzytelnianie wieloskładnikowe na użytkownika
    .next = Przy logowaniu może ono wymagać telefonu lub aplikacji wbrew regułom. Administrator zasad uwierzytelniania może je wyłączyć; możesz też przejść dalej
blocker-tokens-off = Tokeny sprzętowe OATH nie są w organizacji włączone
    .next = Administrator zasad uwierzytelniania może je włączyć. Zmiana może potrwać do godziny
blocker-tokens-not-for-them = Tokeny sprzętowe OATH są włączone, ale nie dla tej osoby
    .next = Administrator zasad uwierzytelniania może dodać ją lub jej grupę. Zmiana może potrwać do godziny
blocker-too-many-tokens = Ta osoba ma pięć tokenów i aplikacji uwierzytelniających, Entra nie dopuszcza więcej
    .next = Usuń jeden, którego już nie używa, i spróbuj ponownie
blocker-software-tokens-off = Aplikacje uwierzytelniające innych producentów nie są włączone w organizacji, a ten token jest dla niej taką aplikacją
    .next = Administrator zasad uwierzytelniania może włączyć tokeny programowe OATH innych firm. Zmiana może potrwać do godziny
blocker-software-tokens-not-for-them = Aplikacje uwierzytelniające innych producentów są włączone, ale nie dla tej osoby
    .next = Administrator zasad uwierzytelniania może dodać ją lub jej grupę. Zmiana może potrwać do godziny
blocker-no-tokens-in-this-cloud = W tej chmurze Entra nie ma tokenów sprzętowych OATH
    .next = Wydaj osobie klucz zabezpieczeń
blocker-pass-refused = Reguły rejestrowania metod nie przyjmują kodu dostępu: { $by }
    .next = Samym kodem dostępu ta osoba nie zarejestruje klucza. Administrator dostępu warunkowego może dopuścić kody dostępu w sile uwierzytelniania; możesz też przejść dalej
blocker-passes-off = Kody dostępu nie są włączone dla tej osoby
    .next = Administrator zasad uwierzytelniania może włączyć dla niej tymczasowy kod dostępu

## A second operator

second-wanted = Konto jest chronione: { $by }
    .next = Tutaj loguje się inny operator z rolą Uprzywilejowany administrator uwierzytelniania. Nie musisz się wylogowywać
second-wanted-as-proof = Inny operator może potwierdzić, kim jest osoba
    .next = Loguje się tutaj. Nie musisz się wylogowywać
not-second-attends = { $name } prowadzi już tę sesję jako operator
    .next = Potwierdzić może inny operator z rolą Uprzywilejowany administrator uwierzytelniania
not-second-is-the-person = { $name } to osoba, która otrzymuje klucz
    .next = Potwierdzić może inny operator z rolą Uprzywilejowany administrator uwierzytelniania
not-second-role-too-weak = { $name } nie ma roli, która pozwala konfigurować klucze chronionym kontom
    .next = Potwierdzić może inny operator z rolą Uprzywilejowany administrator uwierzytelniania

not-second-no-role = { $name } nie ma roli, która pozwala konfigurować klucze
    .next = Potwierdzić może inny operator z rolą Administrator uwierzytelniania

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] Organizacja nie podaje, jaki to model
       *[other] ID modelu { $aaguid }
    }

## The key

key-serial = Nr seryjny { $serial }
key-no-serial = Brak numeru seryjnego
key-firmware = firmware { $firmware }
key-pin-not-set = bez PIN-u
key-pin-set = ma PIN
key-pin-must-change = PIN trzeba zmienić
key-pin-unsupported = nie może mieć PIN-u
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, nr seryjny { $serial }
    }
key-tries =
    { $tries ->
        [0] Nie została żadna próba PIN-u
        [one] Została jedna próba PIN-u
        [few] Zostały { $tries } próby PIN-u
        [many] Zostało { $tries } prób PIN-u
       *[other] Zostało { $tries } próby PIN-u
    }
key-room =
    { $count ->
        [0] Brak miejsca na kolejny klucz dostępu
        [one] Miejsce na jeszcze jeden klucz dostępu
        [few] Miejsce na jeszcze { $count } klucze dostępu
        [many] Miejsce na jeszcze { $count } kluczy dostępu
       *[other] Miejsce na jeszcze { $count } klucza dostępu
    }

replug-key-why =
    { $tries ->
        [unknown] Zbyt wiele błędnych PIN-ów blokuje klucz na stałe
        [one] Została jedna próba, potem klucz zablokuje się na stałe
        [few] Zostały { $tries } próby, potem klucz zablokuje się na stałe
        [many] Zostało { $tries } prób, potem klucz zablokuje się na stałe
       *[other] Zostało prób: { $tries }, potem klucz zablokuje się na stałe
    }
    .next = Daj właścicielowi klucza czas do namysłu. Jeśli nie pamięta PIN-u, użyj innego klucza lub zresetuj ten

refused-not-fido2 = Klucz nie obsługuje FIDO2
    .next = Użyj klucza zabezpieczeń FIDO2
refused-no-resident-keys = Klucz nie może przechować klucza dostępu
    .next = Użyj nowszego modelu
refused-no-pin = Klucz nie może mieć PIN-u
    .next = Użyj modelu z PIN-em
refused-no-hmac-secret = Klucz nie ma funkcji, której wymaga Microsoft Entra, gdy klucze muszą potwierdzić swój model
    .next = Użyj nowszego modelu
refused-pin-not-for-passkeys = Do kluczy dostępu klucz przyjmuje tylko odcisk palca, a nie PIN
    .next = Użyj modelu, który przyjmuje PIN
refused-no-pin-protocol = Klucz wymienia PIN w sposób nieznany temu stanowisku
    .next = Użyj innego modelu
refused-no-es256 = Klucz nie ma podpisu, którego używa logowanie organizacji
    .next = Użyj innego modelu
refused-pin-must-change = Najpierw trzeba zmienić PIN klucza
    .next = Użyj innego klucza, zmień PIN programem producenta lub zresetuj klucz
refused-set-aside = Ten klucz został odłożony
    .next = Zachowuje PIN, odcisk palca lub klucz dostępu z wcześniejszej sesji. Zresetuj go lub użyj innego klucza
refused-first-key = To pierwszy klucz tej osoby
    .next = Wyjmij go i włóż klucz, który ma być drugi
refused-came-with-pin = Ten klucz ma już PIN
    .next = Nikt go tu nie zna. Zresetuj klucz lub użyj nowego
refused-prepared-before = Ten klucz przygotowano już dla kogoś
    .next = Od niego zależy rejestracja tej osoby. Odłóż go do jej listu z PIN-em i użyj innego klucza
refused-at-work-elsewhere = Ten klucz należy do innego gniazda
    .next = Tam jest przygotowywany. Włóż go z powrotem, a tu użyj innego klucza
refused-not-in-inventory = Tego klucza nie ma w spisie tej listy
    .next = Odłóż go i ustal, skąd pochodzi. Użyj klucza, który jest w spisie
refused-another-serial-wanted = Lista podaje dla tej osoby inny klucz
    .next = Użyj klucza z numerem seryjnym { $detail }
refused-no-room = W kluczu nie ma miejsca na kolejny klucz dostępu
    .next = Użyj innego klucza lub zresetuj ten. Administrator może też skasować zbędny klucz dostępu
refused-names-too-long = Nazwisko i nazwa logowania tej osoby są za długie dla tego klucza
    .next = Użyj innego modelu
refused-profile-wants-synced = Profil „{ $profile }” dopuszcza tylko klucze dostępu w telefonie lub menedżerze haseł
    .next = Administrator zasad uwierzytelniania może dopuścić klucze zabezpieczeń w profilu „{ $profile }”
refused-not-on-allow-list = Tego modelu nie ma na liście modeli, które dopuszcza profil „{ $profile }”
    .next = Użyj modelu z listy lub poproś administratora zasad uwierzytelniania, by dodał ten do profilu „{ $profile }”
refused-on-block-list = Profil „{ $profile }” zabrania tego modelu
    .next = Użyj innego modelu lub poproś administratora zasad uwierzytelniania, by usunął ten z listy profilu „{ $profile }”
refused-cannot-be-proven = Profil „{ $profile }” wymaga potwierdzonego modelu, a tego nie ma na liście zaufanych modeli
    .next = Użyj innego modelu lub poproś administratora stanowiska o aktualizację listy
refused-withdrawn = Lista zaufanych modeli ostrzega przed tym modelem: { $detail }
    .next = Użyj innego modelu, a ten klucz zachowaj dla administratora
refused-desk-model = To stanowisko nie wydaje tego modelu
    .next = Użyj innego modelu lub poproś administratora stanowiska o dodanie go do ustawień stanowiska
refused-desk-maker = To stanowisko nie wydaje kluczy tego producenta
    .next = Użyj innego modelu lub poproś administratora stanowiska o zmianę ustawień stanowiska
refused-desk-unproven = To stanowisko wydaje tylko potwierdzone modele, a tego nie ma na liście zaufanych modeli
    .next = Użyj innego modelu lub poproś administratora stanowiska o aktualizację listy
refused-desk-certification = Certyfikacja tego modelu jest niższa, niż wymaga stanowisko
    .next = Użyj innego modelu lub poproś administratora stanowiska o zmianę ustawień stanowiska
refused-desk-firmware = Firmware klucza jest starszy niż { $detail }, najstarszy, jaki wydaje to stanowisko
    .next = Użyj nowszego klucza tego modelu
refused-desk-capability = Klucz nie ma funkcji, której wymaga to stanowisko: { $detail }
    .next = Użyj innego modelu lub poproś administratora stanowiska o zmianę ustawień stanowiska

## The tenant's authentication strengths

stopped-by-strength = Siła uwierzytelniania „{ $strength }” nie przyjmuje tego modelu
    .next = Użyj modelu, który przyjmuje, lub poproś administratora dostępu warunkowego, by dodał ten do „{ $strength }”
warned-cannot-erase = Klucz nie potrafi skasować pojedynczego klucza dostępu
    .next = Jeśli ta sesja zostanie anulowana po dotknięciu klucza, trzeba go będzie zresetować, co usuwa z niego wszystko, albo zostanie na stanowisku
strengths-every = Każda siła uwierzytelniania przyjmuje ten model
strengths-not-by = Nie przyjmuje go: { $strengths }
strengths-not-checked = Nie sprawdzono: operator nie może odczytać sił uwierzytelniania

## The PIN. Each rule follows “A good PIN is”

pin-rule-length =
    { $minimum ->
        [few] ma co najmniej { $minimum } cyfry
       *[other] ma co najmniej { $minimum } cyfr
    }
pin-rule-no-run = nie jest ciągiem, powtórzeniem ani wzorem z klawiatury, np. 123456, 1212 lub 147258
pin-rule-not-common = nie jest rokiem ani PIN-em, który wybiera wiele osób
pin-rule-fits = nie jest dłuższy niż 63 cyfry
pin-rule-of-key = nie jest z tych, które ten klucz odrzuca: ma własną regułę przeciw prostym PIN-om

## A key that is in use

used-key =
    { $passkeys ->
        [one] Jest na nim jeden klucz dostępu
        [few] Są na nim { $passkeys } klucze dostępu
        [many] Jest na nim { $passkeys } kluczy dostępu
       *[other] Jest na nim { $passkeys } klucza dostępu
    }
    .next = Właściciel klucza wie, do czego służą
reset-lost =
    { $passkeys ->
        [0] Nie ma na nim klucza dostępu
        [one] Przepadnie jeden klucz dostępu
        [few] Przepadną { $passkeys } klucze dostępu
        [many] Przepadnie { $passkeys } kluczy dostępu
       *[other] Przepadnie { $passkeys } klucza dostępu
    }
    .next =
    { $passkeys ->
        [0] Przepadnie tylko PIN
        [one] Właściciel klucza musi mieć inny sposób logowania się tam
       *[other] Właściciel klucza musi mieć inny sposób logowania się w każdym z tych miejsc
    }
reset-lost-unseen = Stanowisko nie wie, co przepadnie
    .next = Bez PIN-u klucz nie pokazuje, co na nim jest. Zapytaj właściciela, do czego go używa
reset-lost-unknown = Klucz nie pokazuje, co przepadnie
    .next = Zapytaj właściciela klucza, do czego go używa

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Przyłóż środek opuszka palca do czytnika
    .next = Naciśnij lekko i poczekaj na następne zdanie
sample-good = Dobrze
    .next = Podnieś palec i przyłóż go ponownie
sample-too-high = Trochę za wysoko
    .next = Przesuń palec w dół i przyłóż go ponownie
sample-too-low = Trochę za nisko
    .next = Przesuń palec w górę i przyłóż go ponownie
sample-too-left = Trochę za bardzo w lewo
    .next = Przesuń palec w prawo i przyłóż go ponownie
sample-too-right = Trochę za bardzo w prawo
    .next = Przesuń palec w lewo i przyłóż go ponownie
sample-too-fast = Za szybko
    .next = Przytrzymaj palec trochę dłużej
sample-too-slow = Za wolno
    .next = Podnieś palec trochę wcześniej
sample-poor-quality = Obraz jest niewyraźny
    .next = Wytrzyj palec i czytnik do sucha i przyłóż go ponownie
sample-too-skewed = Palec jest obrócony
    .next = Trzymaj go prosto i przyłóż ponownie
sample-too-short = Za mało palca
    .next = Przyłóż do czytnika większą część opuszka
sample-merge-failure = To nie pasuje do wcześniejszych prób
    .next = Używaj za każdym razem tego samego palca
sample-exists = Klucz zna już ten palec
    .next = Użyj innego palca
sample-no-activity = Klucz czeka na twój palec
    .next = Przyłóż środek opuszka palca do czytnika
sample-not-lifted = Podnoś palec między próbami
    .next = Zdejmij go i przyłóż ponownie
sample-other = To jeszcze nie wystarczyło
    .next = Przyłóż palec ponownie
enrol-picture = Obraz: środek opuszka palca na czytniku klucza
enrol-progress = Udane próby: { $good } z { $all }

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Zmieniono Twoje metody logowania
notice-to = Dzień dobry, { $name },
notice-done = Na stanowisku „{ $desk }” zrobiono dla Ciebie ({ $time }):
notice-key-added =
    { $serial ->
        [none] Dodano klucz zabezpieczeń: { $name } ({ $model }).
       *[other] Dodano klucz zabezpieczeń: { $name } ({ $model }, numer seryjny { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Dodano token sprzętowy, który pokazuje kody: numer seryjny { $serial }.
       *[other] Dodano token sprzętowy, który pokazuje kody: { $model }, numer seryjny { $serial }.
    }
notice-token-perhaps-added = Być może dodano token sprzętowy, który pokazuje kody: numer seryjny { $serial }.
notice-own-key-added = Samodzielnie zarejestrowany klucz zabezpieczeń: { $name }.
notice-own-token-added = Samodzielnie dodany token, który pokazuje kody.
notice-own-token-perhaps-added = Być może dodano token, który pokazuje kody. Sesja skończyła się, zanim było to pewne.
notice-key-removed = Usunięto klucz zabezpieczeń, który niczego już nie otwiera: { $name }.
notice-sessions-ended = Wylogowano Cię wszędzie. Może to potrwać kilka minut.
notice-key-perhaps-added = Być może dodano klucz zabezpieczeń. Sesja skończyła się, zanim było to pewne.
notice-pass-until = Kod dostępu, którym ktoś może zalogować się jako Ty, jest ważny do { $time }.
notice-by = Operator: { $operator }. Numer sesji: { $session }.
notice-confirmed-by = Potwierdzenie: { $operator }.
notice-not-you =
    { $known ->
        [yes] Jeśli to nie Ty, od razu powiadom: { $contact }
       *[no] Jeśli to nie Ty, od razu zadzwoń do pomocy technicznej pod numer, który znasz.
    }
notice-asks-nothing = Jeśli to Ty, nie musisz nic robić. To powiadomienie o nic nie prosi i nie zawiera linku.

## Whose a key is

whose-serial =
    { $count ->
        [one] Ten numer seryjny ma klucz tej osoby
       *[other] Ten numer seryjny ma klucz, którego używają te osoby
    }
    .next = Poproś o przyjście i nie dawaj klucza nikomu innemu
whose-only-one = Brak numeru seryjnego do porównania, a to stanowisko zna jedną osobę z kluczem tego modelu
    .next = Być może należy do niej. Ten model mogło też wydać inne stanowisko
whose-several =
    { $count ->
        [one] Brak numeru seryjnego do porównania, a to stanowisko zna { $count } osobę z kluczem tego modelu
        [few] Brak numeru seryjnego do porównania, a to stanowisko zna { $count } osoby z kluczem tego modelu
        [many] Brak numeru seryjnego do porównania, a to stanowisko zna { $count } osób z kluczem tego modelu
       *[other] Brak numeru seryjnego do porównania, a to stanowisko zna { $count } osoby z kluczem tego modelu
    }
    .next = Może należeć do każdej z nich albo do kogoś innego
whose-nobody = To stanowisko nie zna nikogo z tym kluczem
    .next = Mogło go wydać inne stanowisko
whose-blank = Nie ma PIN-u: jest nowy albo został zresetowany
    .next = W tym stanie nikt się nim nie loguje
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] wydano
        [prepared] przygotowano
       *[checked] sprawdzono
    } { $time }, sesja { $session }{ $key ->
        [none] { "" }
       *[other] , jako „{ $key }”
    }

## The steps

step-check-readiness = Sprawdzanie, czy konto jest gotowe
step-issue-pass = Wydawanie kodu dostępu
step-recall-pass = Sprawdzanie, czy wydano kod dostępu
step-choose-key = Czekanie na dotknięcie jednego z kluczy
step-read-key = Odczytywanie klucza
step-judge-key = Sprawdzanie, czy ten klucz jest dozwolony
step-set-pin = Ustawianie PIN-u na kluczu
step-check-pin = Sprawdzanie PIN-u z kluczem
step-list-fingers = Sprawdzanie, jakie palce zna klucz
step-enrol-finger = Dodawanie odcisku palca do klucza
step-fetch-options = Pytanie organizacji, jakiego klucza dostępu chce
step-look-inside = Sprawdzanie, co jest na kluczu
step-reset-key = Resetowanie klucza
step-make-credential = Tworzenie klucza dostępu na kluczu
step-check-attestation = Sprawdzanie producenta klucza
step-register = Rejestrowanie klucza dostępu w organizacji
step-look-for-method = Sprawdzanie, czy klucz dostępu zarejestrowano
step-read-back = Porównywanie tego, co zarejestrowano
step-self-test = Testowanie klucza dostępu
step-prove-sign-in = Logowanie kluczem, tak jak będzie robić to osoba
step-open-own-page = Własna strona osoby jest otwarta. Zamknie się, gdy osoba skończy
step-look-for-own-method = Sprawdzanie, czy metodę zarejestrowano
step-prove-identity = Logowanie metodą, którą osoba jeszcze ma
step-list-methods = Odczytywanie metod logowania osoby
step-remove-old-method = Usuwanie klucza dostępu starego klucza
step-end-sessions = Kończenie sesji osoby
step-revoke-other-pass = Cofanie innego kodu dostępu
step-send-notice = Wysyłanie wiadomości, która powiadamia o tym osobę
step-revoke-pass = Cofanie kodu dostępu
step-remove-fingers = Usuwanie odcisku palca z klucza
step-erase-credential = Kasowanie klucza dostępu z klucza
step-remove-method = Usuwanie rejestracji
step-release-key = Zamykanie połączenia z kluczem
step-seal-pin = Losowanie i szyfrowanie PIN-u
step-unseal-pin = Odszyfrowywanie PIN-u
step-force-pin-change = Nakazywanie kluczowi zmiany PIN-u
step-seal-registration = Szyfrowanie rejestracji
step-find-prepared = Szukanie przygotowanego klucza tej osoby
step-find-token = Szukanie tokenu
step-activate-token = Wydawanie tokenu osobie
step-look-for-token = Odczytywanie tego, co zapisano
step-take-token-back = Odbieranie tokenu

## Troubles

trouble-no-key = Nie włożono klucza
    .next = Włóż klucz i spróbuj ponownie
trouble-key-not-opened = Nie udało się połączyć z kluczem
    .next = Wyjmij go i włóż ponownie. Jeśli to nie pomoże, zamknij inne programy, które używają klucza
trouble-key-removed = Klucz wyjęto za wcześnie
    .next = Włóż go ponownie i zostaw, aż stanowisko poprosi o wyjęcie
trouble-key-silent = Klucz nie odpowiada
    .next = Wyjmij go, włóż ponownie i spróbuj jeszcze raz
trouble-key-garbage = Stanowisko nie rozumie odpowiedzi klucza
    .next = Wyjmij go i włóż ponownie. Jeśli to się powtórzy, użyj innego klucza
trouble-key-busy = Klucza używa inny program
    .next = Zamknij ten program albo wyjmij klucz i włóż go ponownie
trouble-not-protected = Klucz nie chroni klucza dostępu tak, jak wymaga organizacja
    .next = Użyj innego klucza, w miarę możliwości nowszego modelu
trouble-not-fido2 = To urządzenie nie jest kluczem zabezpieczeń FIDO2
    .next = Użyj klucza zabezpieczeń FIDO2
trouble-pin-wrong =
    { $tries ->
        [unknown] PIN jest błędny
        [one] PIN jest błędny. Została jedna próba
        [few] PIN jest błędny. Zostały { $tries } próby
        [many] PIN jest błędny. Zostało { $tries } prób
       *[other] PIN jest błędny. Zostało prób: { $tries }
    }
    .next =
        { $tries ->
            [unknown] Niech właściciel klucza wpisze go ponownie, powoli
            [one] Przejdź dalej tylko, gdy właściciel klucza jest pewien. Kolejny błędny PIN zablokuje klucz
           *[other] Niech właściciel klucza wpisze go ponownie, powoli
        }
trouble-pin-replug = Trzy błędne PIN-y z rzędu: na razie klucz nie przyjmuje PIN-u
    .next = Wyjmij klucz, włóż go ponownie i niech właściciel powoli wpisze PIN
trouble-pin-blocked = Klucz jest zablokowany po zbyt wielu błędnych PIN-ach
    .next = Użyj innego klucza lub zresetuj ten: resetowanie usuwa z niego wszystko
trouble-pin-refused = Klucz nie przyjmuje tego PIN-u
    .next = Niech właściciel klucza wybierze PIN dłuższy lub mniej prosty. Reguły są tam, gdzie się go wpisuje
trouble-pin-must-change = Najpierw trzeba zmienić PIN klucza
    .next = Użyj innego klucza, zmień PIN programem producenta lub zresetuj ten
trouble-pin-not-set = Klucz nie ma PIN-u
    .next = Niech właściciel klucza go wybierze
trouble-already-registered = Ten klucz jest już zarejestrowany dla tej osoby
    .next = Użyj innego klucza. Zarejestrowanym kluczem osoba może już się logować
trouble-key-full = W kluczu nie ma miejsca na kolejny klucz dostępu
    .next = Użyj innego klucza lub zresetuj ten: resetowanie usuwa z niego wszystko
trouble-fingers-full = W kluczu nie ma miejsca na kolejny odcisk palca
    .next = Przejdź dalej bez kolejnego. Za pomocą PIN-u można jeden usunąć: `keydesk key fingers`
trouble-no-good-sample = Klucz nie rozpoznał palca
    .next = Spróbuj ponownie suchym, czystym palcem lub innym palcem. PIN zawsze działa
trouble-no-touch = Klucza nie dotknięto na czas
    .next = Spróbuj ponownie i dotknij metalowego styku, gdy miga
trouble-too-late-to-reset = Klucz można zresetować tylko tuż po włożeniu
    .next = Wyjmij go, włóż ponownie i dotknij w ciągu dziesięciu sekund
trouble-not-this-key =
    { $serial ->
        [none] To inny klucz: { $model }
       *[other] To inny klucz: { $model }, nr seryjny { $serial }
    }
    .next = Nic na nim nie zmieniono. Wyjmij go i włóż klucz, który był tu wcześniej
trouble-cancelled = Klucz przestał czekać
    .next = Ponów próbę
trouble-no-credential = Tego klucza dostępu nie ma na tym kluczu
    .next = Włóż klucz tej sesji i spróbuj ponownie
trouble-key-unsupported = Klucz nie potrafi tego, co potrzebne
    .next = Użyj innego klucza, w miarę możliwości nowszego modelu
trouble-request-too-large = Żądanie jest dłuższe, niż przyjmuje ten klucz
    .next = Użyj innego modelu
trouble-key-refused = Klucz odmówił
    .next = Spróbuj ponownie. Jeśli to się powtórzy, użyj innego klucza
trouble-unreachable = Usługa organizacji jest nieosiągalna
    .next = Sprawdź sieć stanowiska i spróbuj ponownie
trouble-not-trusted = Połączenie z usługą organizacji nie jest zaufane
    .next = Jeśli ruch czyta tu serwer proxy, poproś administratora stanowiska o podanie jego certyfikatu w kiosk.toml, w sekcji network
trouble-answer-lost = Odpowiedź usługi organizacji przepadła
    .next = Spróbuj ponownie. Stanowisko najpierw sprawdza, więc nic nie zdarzy się dwa razy
trouble-busy =
    { $seconds ->
        [one] Usługa organizacji jest zajęta jeszcze przez sekundę
        [few] Usługa organizacji jest zajęta przez { $seconds } sekundy
        [many] Usługa organizacji jest zajęta przez { $seconds } sekund
       *[other] Usługa organizacji jest zajęta przez { $seconds } sekundy
    }
    .next = Odczekaj tyle i spróbuj ponownie
trouble-operator-sign-in = Logowanie operatora wygasło
    .next = Operator loguje się ponownie i sesja trwa dalej
trouble-not-permitted = Operator nie ma do tego uprawnień
    .next =
    { $scope ->
        [unknown] Administrator ról uprzywilejowanych może nadać operatorowi potrzebną rolę
       *[other]
    { $role ->
        [none] Administrator aplikacji w chmurze może wyrazić zgodę na uprawnienie { $scope }
       *[other]
    { $stronger ->
        [none] Administrator aplikacji w chmurze może wyrazić zgodę na uprawnienie { $scope } albo administrator ról uprzywilejowanych może nadać operatorowi rolę „{ $role }”
       *[other] Administrator aplikacji w chmurze może wyrazić zgodę na uprawnienie { $scope } albo administrator ról uprzywilejowanych może nadać operatorowi rolę „{ $role }”. Chronione konto wymaga operatora z rolą „{ $stronger }”
    }
    }
    }
trouble-not-found = Usługa organizacji tego nie znajduje
    .next = Spróbuj ponownie za minutę. Jeśli to nie pomoże, konto może sprawdzić administrator użytkowników
trouble-tenant-refused = Usługa organizacji odmówiła
    .next = Spróbuj ponownie. Jeśli to się powtórzy, pokaż szczegóły administratorowi
trouble-tenant-garbage = Stanowisko nie rozumie odpowiedzi usługi organizacji
    .next = Spróbuj ponownie. Jeśli to się powtórzy, pokaż szczegóły administratorowi
trouble-policy-word = Zasady organizacji mają regułę, której to stanowisko nie zna
    .next = Stanowisko nie zgaduje. Pokaż szczegóły administratorowi stanowiska
trouble-sign-in-closed = Stronę logowania zamknięto
    .next = Spróbuj ponownie i zostaw stronę otwartą, aż sama się zamknie
trouble-no-browser = Stanowisko nie ma przeglądarki do strony logowania
    .next = Poproś administratora stanowiska o zainstalowanie Chromium, Chrome lub Edge albo o podanie przeglądarki w ustawieniach
trouble-sign-in-unreachable = Strona logowania jest nieosiągalna
    .next = Sprawdź sieć stanowiska i spróbuj ponownie
trouble-sign-in-refused = Odmówiono logowania
    .next = Spróbuj ponownie. Jeśli to się powtórzy, pokaż szczegóły administratorowi
trouble-sign-in-interrupted = Podczas logowania stanowisko się zablokowało
    .next = Ponów próbę
trouble-sign-in-timed-out = Logowanie trwało za długo
    .next = Spróbuj ponownie. Strona czeka na osobę pięć minut
trouble-sign-in-not-enough = Logowanie pokazuje mniej, niż wymaga to stanowisko
    .next = Ustawienia stanowiska wymagają silniejszego potwierdzenia. Pokaż to administratorowi stanowiska
refused-by-policy = Klucz przyjęto, ale reguła dostępu warunkowego odmówiła logowania stąd
    .next = Czytelnik zabezpieczeń może zobaczyć w dzienniku logowania, która to reguła, a administrator dostępu warunkowego może ją zmienić. To nie klucz jest przyczyną
refused-device = Klucz przyjęto, ale organizacja nie pozwala logować się z komputera tego stanowiska
    .next = Reguła wymaga urządzenia zarządzanego. Administrator dostępu warunkowego może wykluczyć z niej aplikację stanowiska
refused-not-assigned = Klucz przyjęto, ale osoba nie może używać aplikacji stanowiska
    .next = Administrator aplikacji może przypisać do niej osobę lub wyłączyć przypisywanie
refused-no-consent = Klucz przyjęto, ale nikt nie wyraził zgody na aplikację stanowiska
    .next = Administrator aplikacji może wyrazić zgodę za wszystkich
refused-to-be-confirmed = Klucz przyjęto, ale strona logowania chciała potwierdzenia
    .next = Spróbuj ponownie i potwierdź na stronie, że to ty
refused-external-challenge = Klucz przyjęto, ale organizacja wymaga jeszcze potwierdzenia z innej usługi
    .next = Może to sprawdzić administrator dostępu warunkowego. To nie klucz jest przyczyną
refused-second-factor = Klucz przyjęto, ale organizacja wymaga jeszcze innej metody
    .next = Administrator zasad uwierzytelniania może sprawdzić, czy osoba ma włączone MFA na użytkownika, i je wyłączyć
refused-registration = Klucz przyjęto, ale strona chciała, by osoba zarejestrowała inną metodę
    .next = Administrator zasad uwierzytelniania może sprawdzić kampanię rejestracji, a administrator dostępu warunkowego domyślne ustawienia zabezpieczeń
trouble-clock-wrong =
    Zegar tego komputera źle chodzi: { $direction ->
        [slow] spóźnia się
       *[fast] spieszy się
    } o { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
    .next = Popraw czas komputera, włącz automatyczne ustawianie czasu i spróbuj ponownie
trouble-another-person = Zalogowała się inna osoba
    .next = Spróbuj ponownie kluczem tej sesji
trouble-sign-in-not-fresh = Logowanie jest starsze niż ta sesja
    .next = Spróbuj ponownie i zaloguj się kluczem
trouble-operator-too-old = Logowanie odbyło się przed prośbą stanowiska
    .next = Na innym urządzeniu otwórz stronę w oknie prywatnym, aby zapytała, kim jesteś. Potem spróbuj ponownie
trouble-operator-age = Organizacja nie podaje stanowisku, kiedy odbyło się twoje logowanie
    .next = Administrator aplikacji może dodać do aplikacji stanowiska opcjonalne oświadczenie auth_time, jak robi to register.sh
trouble-operator-context = Twoje logowanie nie ma kontekstu uwierzytelniania { $context }, którego wymaga to stanowisko
    .next = Administrator dostępu warunkowego może sprawdzić, czy kontekst istnieje. Podają go ustawienia stanowiska
trouble-sign-in-not-ours = Logowanie nie należy do tej sesji
    .next = Spróbuj ponownie. Jeśli to się powtórzy, anuluj sesję i powiadom administratora
trouble-sign-in-not-with-key = Logowanie nie odbyło się kluczem zabezpieczeń
    .next = Zaloguj się ponownie i wybierz na stronie logowania klucz zabezpieczeń
trouble-sign-in-another-key = Logowanie odbyło się innym kluczem osoby
    .next = Zaloguj się ponownie kluczem tej sesji
trouble-token-invalid = Potwierdzenie logowania jest nieważne
    .next = Sprawdź zegar stanowiska i spróbuj ponownie. Jeśli to się powtórzy, pokaż szczegóły administratorowi
trouble-sign-in-garbage = Stanowisko nie rozumie odpowiedzi strony logowania
    .next = Spróbuj ponownie. Jeśli to się powtórzy, pokaż szczegóły administratorowi
trouble-registration-invalid = Klucz dostępu utworzony przez klucz jest nieprawidłowy
    .next = Użyj innego klucza i pokaż szczegóły administratorowi
trouble-chain = Klucz nie może potwierdzić, że zrobił go jego producent
    .next = Użyj innego klucza, a ten zachowaj dla administratora
trouble-unknown-model = Modelu klucza nie ma na liście zaufanych modeli
    .next = Użyj innego klucza lub zapytaj administratora, czy temu modelowi można ufać
trouble-model-withdrawn = Lista zaufanych modeli ostrzega przed modelem tego klucza
    .next = Użyj klucza innego modelu i pokaż szczegóły administratorowi
trouble-not-proven = Klucz nie potwierdza swojego modelu, a organizacja tego wymaga
    .next = Użyj klucza, który potwierdza swój model
trouble-self-attested = Klucz podpisał się sam, a Microsoft Entra nie wymienia takich kluczy wśród przyjmowanych
    .next = Użyj klucza innego modelu, potwierdzonego certyfikatem producenta
trouble-another-model = Klucz podał najpierw jeden model, a potem inny
    .next = Użyj innego klucza, a ten zachowaj dla administratora
trouble-assertion = Test klucza dostępu się nie powiódł
    .next = Użyj innego klucza i pokaż szczegóły administratorowi
trouble-read-back = Organizacja zarejestrowała coś innego, niż utworzył ten klucz
    .next = Anuluj sesję, by to wycofać, i pokaż szczegóły administratorowi
trouble-not-unsealed = Tego, co zaszyfrowano, nie otwiera klucz stanowiska
    .next = Przywróć z kopii plik seal-key.txt stanowiska lub przygotuj klucz ponownie
trouble-step-broke = Stanowisko zawiodło w tym kroku
    .next = Spróbuj ponownie. Stanowisko najpierw sprawdza, więc nic nie zdarzy się dwa razy

## What a receipt or an ending says

key-primary = { $name }, na co dzień
key-spare = { $name }, zapasowy
identity-was-photo-id = Sprawdzono dokument ze zdjęciem
identity-was-known = Operator zna osobę
identity-was-vouched = Współpracownik potwierdził, kim jest osoba
identity-was-signed-in = Osoba zalogowała się metodą, którą jeszcze ma
identity-was-second-operator = Drugi operator potwierdził, kim jest osoba
received-was-call = Osoba potwierdziła telefonicznie, że ma klucz
received-was-video = Osoba pokazała klucz na wideo
received-was-manager = Przełożony osoby potwierdził, że ma ona klucz
received-was-code = Podano kod z karty przekazania
attestation-proven = Certyfikat producenta potwierdza model
attestation-proven-model = Certyfikat producenta potwierdza model: { $model }
attestation-self = Klucz podpisał się sam. Producent nie jest potwierdzony
attestation-none = Klucz nie mówi, kto go zrobił
sign-in-not-shown = Zalogowano: { $name }, { $time }. Nie wykazano, czym
sign-in-key-named = Zalogowano kluczem FIDO2: { $name }, { $time }
sign-in-only-a-key = Zalogowano: { $name }, { $time }, tam, gdzie przyjmowany jest tylko klucz zabezpieczeń
sign-in-bound = To był ten klucz, bo osoba nie ma innego
sign-in-bound-used = To był ten klucz, bo dzierżawa mówi, że go użyto
sign-in-not-bound = To był inny klucz osoby
sign-in-not-proved = Nie potwierdzono. Klucz przeszedł test stanowiska
evidence-method = Token logowania wymienia klucz FIDO2
evidence-context = Token logowania ma kontekst uwierzytelniania { $context }
evidence-policy = Zasady „{ $policy }” obejmują osobę, a spełnia je tylko FIDO2
evidence-policy-others = Zasady „{ $policy }” obejmują osobę, ale spełniają je też inne metody
evidence-no-policy = W tym kontekście żadne zasady niczego od osoby nie wymagają, więc nic on nie wykazuje
evidence-policy-not-read = Stanowisko nie mogło odczytać, jakie zasady obowiązują, więc kontekst nic nie wykazuje
evidence-passkeys =
    { $count ->
        [one] Osoba ma jeden klucz dostępu
        [few] Osoba ma { $count } klucze dostępu
        [many] Osoba ma { $count } kluczy dostępu
       *[other] Osoba ma { $count } klucza dostępu
    }
evidence-token-could-do-more = Stanowisko nie zachowało tokenu logowania. Odrzucony mógł więcej, niż potwierdzić logowanie, bo osoby logują się w aplikacji operatorów
evidence-pass-alive = W tym czasie ważny był kod dostępu, a strona proponuje go przed kluczem
evidence-last-used = Dzierżawa mówi, że do logowania użyto tego klucza i żadnego innego klucza osoby
evidence-several-last-used = Dzierżawa mówi, że w tym czasie użyto tego klucza i innego klucza osoby
evidence-another-last-used = Dzierżawa mówi, że w tym czasie użyto innego klucza osoby, a nie tego
evidence-none-last-used = Dzierżawa nie podała jeszcze, którego klucza użyto
evidence-last-use-not-read = Stanowisko nie mogło odczytać, którego klucza użyto
log-awaited = Stanowisko szuka tego logowania w dziennikach organizacji do { $time }
log-key = Dziennik ma to logowanie, metoda: { $method }
log-key-by-time = Dziennik ma w tym czasie logowanie osoby na tym stanowisku, metoda: { $method }
log-another-method = Dziennik ma to logowanie, ale nie wymienia klucza FIDO2
log-earlier = Dziennik mówi tylko, że wystarczyło wcześniejsze logowanie. To nie wykazuje klucza
log-not-there = Logowanie nie pojawiło się w dzienniku na czas
log-not-licensed = Bez Microsoft Entra ID P1 nie można odczytać dziennika
log-not-permitted = Żaden operator zalogowany na tym stanowisku nie może czytać dziennika
log-not-read = Stanowisko nie mogło odczytać dziennika
log-person-erased = Osobę wymazano z zapisu przed odczytaniem dziennika
audit-seen = Dziennik inspekcji ma rejestrację
audit-not-there = Rejestracja nie pojawiła się w dzienniku inspekcji na czas
audit-not-read = Nie można było odczytać dziennika inspekcji
pass-never-issued = Nie wydano
pass-revoked = Cofnięto
pass-already-gone = Zniknął, zanim stanowisko go cofnęło
pass-left-until = Nadal ważny do { $time }
notified-mail =
    { $own ->
        [0] Pocztą do przełożonego, bo organizacja nie ma adresu e-mail osoby
        [one] Pocztą na jeden adres osoby{ $manager ->
            [0] { "" }
           *[other] , z kopią do przełożonego
        }
        [few] Pocztą na { $own } adresy osoby{ $manager ->
            [0] { "" }
           *[other] , z kopią do przełożonego
        }
        [many] Pocztą na { $own } adresów osoby{ $manager ->
            [0] { "" }
           *[other] , z kopią do przełożonego
        }
       *[other] Pocztą na { $own } adresu osoby{ $manager ->
            [0] { "" }
           *[other] , z kopią do przełożonego
        }
    }
notified-perhaps = Być może pocztą: stanowisko zaczęło wysyłać wiadomość i nie wie, czy wyszła
notified-no-address = Nie pocztą: organizacja nie ma adresu e-mail osoby
notified-not-sent = Nie pocztą: { $why }
notified-not-by-mail = Nie pocztą
notified-sheet = Daj przełożonemu wydruk: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] Klucz { $model } zostaje na stanowisku
       *[other] Klucz { $model } z numerem seryjnym { $serial } zostaje na stanowisku
    }
    .next = Przed ponownym użyciem trzeba go zresetować programem producenta
left-pass = Kod dostępu może być ważny do { $time }
    .next =
        { $known ->
            [yes] To stanowisko usunie go, gdy tylko będzie mogło. Wcześniej może to zrobić administrator uwierzytelniania
           *[no] Administrator uwierzytelniania może go usunąć wcześniej
        }
left-method = Może jeszcze istnieć rejestracja z tej sesji
    .next = To stanowisko poszuka jej ponownie i ją usunie. Administrator uwierzytelniania może znaleźć ten klucz dostępu osoby i go usunąć: { $id }
left-sessions = Nie udało się zakończyć sesji osoby
    .next = To stanowisko spróbuje ponownie. Administrator użytkowników może od razu odwołać sesje osoby w Entra
left-old-key = Stary klucz gdzieś jest: { $model }
    .next = Jeśli się znajdzie, przynieś go na to stanowisko. Po usunięciu jego klucza dostępu niczego nie otwiera
left-inert =
    { $serial ->
        [none] Przygotowany klucz { $model } nie jest jeszcze aktywowany
       *[other] Przygotowany klucz { $model }, nr seryjny { $serial }, nie jest jeszcze aktywowany
    }
    .next = Gdy dotrze, aktywuj go. Jego rejestracja czeka do { $time }; potem przygotuj klucz ponownie
left-token = Ta osoba ma (lub być może ma) token sprzętowy { $serial }
    .next = Jeśli nie powinna go mieć, odbierz go: keydesk oath unassign { $serial }
left-own-key = Osoba mogła sama zarejestrować metodę logowania
    .next = Administrator uwierzytelniania może sprawdzić jej metody logowania

## After a loss

loss-stolen = Klucz skradziono
    .next = Albo ktoś może go mieć: zostanie usunięty najpierw
loss-lost = Klucz zgubiono
    .next = Nikt nie wie, gdzie jest
loss-broken = Klucz jest zepsuty
    .next = Już nie odpowiada
loss-blocked = PIN zapomniano lub zablokowano
    .next = Klucz jest tutaj. Zostanie zresetowany
method-authenticator = Aplikacja uwierzytelniająca
method-phone = Telefon
method-windows-hello = Windows Hello
method-one-time-passcode = Kody jednorazowe
method-password = Hasło
method-email = Adres e-mail
method-another = Inna metoda
passkey-no-name = Klucz dostępu bez nazwy
passkey-no-model = Model nieznany
passkey-added = dodany { $date }
passkey-used = ostatnio użyty { $date }
which-key-others = Organizacja wymienia też: { $methods }
remove-old-key-stolen = „{ $key }” zostanie usunięty teraz, a wszystkie sesje osoby zakończone
    .next = Nikt nie może tego cofnąć. Zapytaj jeszcze raz, czy to ten
remove-old-key-lost = „{ $key }” po usunięciu niczego już nie otwiera, a wszystkie sesje zostaną zakończone
    .next = Jeśli osoba jest pewna, że nikt go nie ma, może poczekać, aż nowy klucz zadziała. Jeśli nie, usuń go teraz
remove-old-key-broken = „{ $key }” po usunięciu niczego już nie otwiera
    .next = Jeśli osoba jest pewna, że jest zepsuty, może poczekać, aż nowy klucz zadziała. Jeśli nie, usuń go teraz
remove-old-key-blocked = „{ $key }” zostanie usunięty po włożeniu klucza, a potem klucz można zresetować
    .next = Zapytaj jeszcze raz, czy to ten
removed-by-desk = „{ $key }” usunięto { $time }
removed-before = „{ $key }”: już go nie było { $time }
removed-nothing = Nie usunięto klucza dostępu
sessions-ended = Zakończono { $time }. Może minąć kilka minut, zanim wszystkie urządzenia poproszą o zalogowanie
ways-in = { $ways }
ways-in-none = żadna znana temu stanowisku

## A prepared key

received-call = Potwierdzono telefonicznie
    .next = Pod numerem, który zna organizacja
received-video = Potwierdzono na wideo
    .next = Osoba pokazała klucz
received-manager = Potwierdził przełożony
    .next = Mówi, że osoba ma klucz
received-code = Kod z karty przekazania
    .next = Kto go odczyta, ma kartę
waiting-key =
    { $serial ->
        [none] { $model }, bez numeru seryjnego
       *[other] { $model }, nr seryjny { $serial }
    }
    .next = Przygotowano { $prepared }. Można go aktywować do { $until }
sheet-code = Kod z karty przekazania
sheet-code-wrong = To nie jest kod z karty przekazania
    .next =
        { $count ->
            [0] Kod stracił ważność. Potwierdź w inny sposób
            [one] Można spróbować jeszcze jeden raz
            [few] Można spróbować jeszcze { $count } razy
            [many] Można spróbować jeszcze { $count } razy
           *[other] Można spróbować jeszcze { $count } razy
        }
cannot-activate-nothing = Dla tej osoby nie przygotowano klucza
    .next = Sprawdź nazwisko. Klucz mogło przygotować inne stanowisko
cannot-activate-active = Ten klucz działa od { $time }
    .next = Nie trzeba nic robić
cannot-activate-void = Klucza przygotowanego dla tej osoby nie można już aktywować
    .next = Osoba znowu czeka na swojej liście: przygotuj klucz ponownie. Stary list jest nieważny
cannot-activate-expired = Termin tego klucza minął: { $time }
    .next = Przygotuj dla tej osoby nowy klucz. Stary list jest nieważny
cannot-activate-refused = Organizacja odrzuca rejestrację tego klucza
    .next = Nie można wysłać jej ponownie: list jest nieważny, a osoba znowu czeka na swojej liście. Zasady mogły się zmienić od czasu przygotowania klucza
token-not-in-inventory = Żaden token organizacji nie ma tego numeru seryjnego
    .next = Porównaj go z etykietą na tokenie. Administrator importuje nowe tokeny: keydesk oath import
token-twice = Dwa tokeny organizacji mają ten numer seryjny
    .next = Nikt nie wie, o który chodzi. Weź inny token; administrator usunie jeden z dwóch
token-anothers = Ten token ma ktoś inny
    .next = Weź inny. Administrator może go odebrać: keydesk oath unassign
token-theirs = Osoba ma już ten token i on działa
    .next = Nie trzeba nic robić. Albo weź inny
code-not-a-code = Kod ma sześć cyfr
    .next = Odczytaj go ponownie, z zerami na początku
code-mistyped = Token nie pokazuje tego kodu
    .next = Odczytaj go ponownie. Jeśli wyświetlacz się zmienił, wpisz nowy kod
code-drifted =
    { $way ->
        [ahead] Zegar tego tokenu spieszy się o { $minutes } min
       *[behind] Zegar tego tokenu spóźnia się o { $minutes } min
    }
    .next = Entra odrzucałaby jego kody. Weź inny token, a ten oddaj producentowi
code-anothers = To kod innego tokenu: { $serial }
    .next = Porównaj numer seryjny na tokenie z wpisanym
trouble-code-refused = Entra nie przyjęła kodu
    .next = Mógł być błędnie wpisany lub pochodzić z innego tokenu albo zegar tokenu źle chodzi. Mogą też być odrzucane tokeny włączone niecałą godzinę temu. Spróbuj z nowym kodem
code-was-right = Według pliku producenta kod był poprawny, a Entra go przyjęła
code-was-not-checked = Entra przyjęła kod. Plik producenta nie był otwarty na tym stanowisku
sign-in-not-tried = Nie próbowano. Entra przyjęła jeden kod tokenu
pin-change-forced = Klucz przyjmuje swój PIN tylko po to, by go zmienić
pin-change-key-cannot = Kluczowi nie można nakazać zmiany PIN-u
