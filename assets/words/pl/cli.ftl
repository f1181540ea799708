# What the commands say, in Polish. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = System nie daje wątków: { $why }
    .next = Zamknij inne programy i spróbuj ponownie
cli-desk-broke = Stanowisko zawiodło: { $why }
    .next = Uruchom je ponownie: sesja trwa dalej. Jeśli to się powtórzy, pokaż to pomocy technicznej
cli-yes-or-no = { $question } Wpisz yes
cli-nobody-to-ask = Nie ma terminala, w którym można zadać pytanie
    .next = Podaj --yes, jeśli masz pewność
cli-nothing-changed = Nic nie zmieniono
    .next = Aby kontynuować, wpisz yes
cli-unreadable = Nie można odczytać { $file }: { $why }
    .next = Sprawdź ścieżkę i uprawnienia
cli-unwritable = Nie można zapisać { $file }: { $why }
    .next = Sprawdź ścieżkę i uprawnienia
cli-no-certificate = { $file } nie zawiera certyfikatu
    .next = Podaj plik z certyfikatami w formacie PEM lub DER

## keydesk open, keydesk practice

open-certificate = Ustawienia podają certyfikat, którym nie loguje się żaden operator: Entra nie sprawdza wtedy roli i żaden zapis nie mówi, kto obsłużył osobę
    .next = Ustaw sign_in = "browser" lub "device-code" w [operator]. Certyfikat służy do `keydesk config check` i raportów
open-tokens = { $file } nie nadaje się jako plik tokenów. Błędy: { $count }
    .next = Pokazuje je: keydesk oath import --dry-run { $file }
open-no-face = Nie ma ani ekranu, ani terminala dla stanowiska
    .next = Uruchom je w terminalu lub ustaw DISPLAY albo WAYLAND_DISPLAY
open-no-window = Nie można otworzyć okna: { $why }
    .next = Usuń DISPLAY i WAYLAND_DISPLAY, aby przejść wszystko w terminalu; `keydesk practice --auto` nie potrzebuje ani okna, ani terminala
practice-no-room = Nie ma miejsca na świat ćwiczebny: { $why }
    .next = Zwolnij miejsce na dysku lub podaj folder za pomocą --world
practice-no-chromium = Nie ma Chromium, w którym osoba mogłaby się zalogować: { $why }
practice-json-alone = Nie można użyć samego --json
    .next = Użyj go z --auto, --serve lub --people
practice-no-world = Nie można otworzyć świata ćwiczebnego { $folder }: { $why }
    .next = Przywróć plik z kopii lub przenieś folder, a ćwiczenie utworzy tam nowy świat
practice-no-folder = Nie można otworzyć świata ćwiczebnego { $folder }: { $why }
    .next = Podaj folder, w którym to konto może pisać
practice-world-in-use = Świata ćwiczebnego { $folder } używa proces { $process } od { $time }: { $command }
    .next = Najpierw go zakończ lub podaj inny folder
practice-world-in-use-by-another = Świata ćwiczebnego { $folder } używa inny proces
    .next = Najpierw go zakończ lub podaj inny folder
practice-no-operator = Nikt w dzierżawie ćwiczebnej nie ma nazwy logowania { $name }
    .next = Operatorzy: { $operators }; wszystkich wymienia --people
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = nic nie stoi na przeszkodzie
practice-shows-apostrophe = nic nie stoi na przeszkodzie; nazwa logowania ma apostrof
practice-shows-namesake = dwie osoby mają to imię
practice-shows-guest = gość: Entra odmawia kluczy gościom
practice-shows-disabled = konto jest wyłączone
practice-shows-excluded = w grupie, która nie może używać kluczy dostępu
practice-shows-protected = administrator globalny: wymaga operatora z rolą uprzywilejowaną; może potwierdzać jako drugi operator
practice-shows-protected-by-group = w grupie, która chroni: wymaga operatora z rolą uprzywilejowaną
practice-shows-custom-role = ma rolę niestandardową: stanowisko to mówi, a decyduje Entra
practice-shows-nine-keys = ma już dziewięć kluczy dostępu
practice-shows-thirty-keys = ma już trzydzieści kluczy dostępu
practice-shows-live-pass = ma ważny kod dostępu od kogoś innego
practice-shows-synced = konto pochodzi z własnego katalogu firmy; w jednostce administracyjnej magazynów
practice-shows-long-name = nazwisko z 200 liter
practice-shows-arabic = nazwisko arabskie, pisane od prawej do lewej
practice-shows-hebrew = nazwisko hebrajskie, pisane od prawej do lewej
practice-shows-chinese = nazwisko chińskimi znakami
practice-shows-cyrillic = nazwisko cyrylicą
practice-shows-combining-marks = nazwisko, w którym akcenty są osobnymi znakami
practice-shows-emoji = nazwisko z emoji
practice-shows-operator = operator: Administrator uwierzytelniania, Czytelnik globalny
practice-shows-privileged-operator = operator: Uprzywilejowany administrator uwierzytelniania, Czytelnik globalny
practice-shows-operator-without-reader = operator: Administrator uwierzytelniania, ale nie Czytelnik globalny
practice-shows-operator-who-reads-only = operator: Czytelnik globalny bez roli, która może rejestrować klucze
practice-shows-operator-without-role = operator bez roli
practice-shows-operator-of-a-unit = operator: Administrator uwierzytelniania tylko dla magazynów, Czytelnik globalny
model-no-list = Nie ma listy, na której można znaleźć model po nazwie
    .next = Podaj --metadata PATH lub plik JSON z authenticatorGetInfo modelu
model-unknown = Żaden model nie nazywa się { $model }
    .next = Najbliższe nazwy: { $nearest }
model-not-one = Kilka modeli nazywa się { $model }
    .next = Podaj jeden przez jego AAGUID: { $models }
model-not-playable = Klucz ćwiczebny nie może być modelem { $model }: { $why }
    .next = Podaj inny model
practice-pin = Klucz ćwiczebny był już używany. Jego PIN to { $pin }
practice-no-scope = Stanowisko nie ma uprawnienia o nazwie { $scope }
    .next = Wybierz z tych: { $scopes }
practice-unknown-scope = Dzierżawa ćwiczebna nie ma uprawnienia o nazwie { $scope }
    .next = Użyj uprawnienia Microsoft Graph, które zna dzierżawa ćwiczebna
practice-served = Dzierżawa ćwiczebna { $tenant } działa na https://{ $address }
practice-served-app = Jej aplikacja to { $client }; osoby potwierdzają logowanie w { $proof }
practice-served-operators = Operatorzy: { $operators }. Hasło: { $password }
practice-served-until = Kończy się z zamknięciem tego wejścia lub po Ctrl+C
practice-no-longer-served = Dzierżawa ćwiczebna już nie działa
cli-self-registered = Osoba zarejestrowała klucz
cli-token-programmed = Osoba dodała token
practice-stopped = Stanowisko się zatrzymało: { $sentence }
practice-costs = Polecenia CTAP: { $ctap }, dotknięcia: { $touches }, wywołania Graph: { $graph } (o metodach uwierzytelniania: { $methods }), { $ms } ms
receipt-of = Pokwitowanie { $ceremony }
receipt-person = Osoba
receipt-self-test = Autotest
receipt-self-test-passed = pomyślny, licznik podpisów { $count }
receipt-method = Metoda
receipt-left = Pozostało
receipt-written = Pokwitowanie jest w { $file }
receipt-signature = Data i podpis: { $name }

## keydesk ledger

ledger-which = Nie podano rejestru
    .next = Podaj --ledger FILE lub ustaw KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  fakty: { $facts }
ledger-no-person = bez osoby
ledger-open = otwarta
ledger-waiting = czeka
ledger-closed = zamknięta
ledger-awaits-log = zamknięta, czeka na dziennik
ledger-awaits-letter = zamknięta, list niewydrukowany
ledger-unreadable = nieczytelna
ledger-unreadable-fact = nieczytelny: { $why }
ledger-second-key = Drugi klucz tej osoby: sesja { $ceremony }
ledger-no-ceremony = Rejestr nie ma sesji { $id }
    .next = Pokazuje je `keydesk ledger list`
ledger-several = Od { $id } zaczyna się więcej niż jedna sesja
    .next = Podaj dłuższy identyfikator
ledger-no-receipt = Sesja { $id } nie ma pokwitowania
    .next = Ma je tylko sesja zakończona pomyślnie; `keydesk ledger list` pokazuje, jak zakończyła się każda
ledger-fact-unreadable = Nie można odczytać faktu { $number } sesji, więc nic z niej nie powstanie: { $why }
    .next = `keydesk ledger verify` mówi, czy go zmieniono
ledger-nothing-to-tell = W sesji { $id } nie zrobiono nic, o czym trzeba powiadomić osobę
    .next = Jej fakty pokazuje `keydesk ledger show`
ledger-whole = Rejestr jest nienaruszony: faktów { $facts }, ostatni skrót { $head }
ledger-signed =
    { $ceremonies ->
        [one] Jedna sesja podpisana kluczem stanowiska { $key }
        [few] { $ceremonies } sesje podpisane kluczem stanowiska { $key }
        [many] { $ceremonies } sesji podpisanych kluczem stanowiska { $key }
       *[other] { $ceremonies } sesji podpisanych kluczem stanowiska { $key }
    }
ledger-agrees = To rejestr, którego skrót zachowano. Zgodnych pierwszych faktów: { $facts }
ledger-witnessed = Świadek { $witness } widział ten skrót: { $time }
ledger-collected = Wpisy pod adresem { $url }: { $entries }
ledger-collector-otlp = Do kolektora trafia tylko --format otlp
    .next = Podaj --format otlp albo usuń --to
ledger-collector-refused = Kolektor { $url } nie przyjął wpisów: { $why }
    .next = Wyślij je ponownie, gdy przyjmie: każdy wpis ma swój numer
ledger-nothing-so-old = Żadna tak dawna sesja nie zawiera już danych osobowych
ledger-parts-expired = Wymazane części: { $parts }, z sesji zakończonych wcześniej: { $ceremonies }. Łańcuch jest nienaruszony
ledger-no-debts = Nie ma nic do zrobienia
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Sprawa { $id } jest załatwiona
ledger-nothing-of-person = Rejestr nie zawiera nic o tej osobie
ledger-person-is-erased = Wymazane części: { $parts }, z sesji o tej osobie: { $ceremonies }. Łańcuch jest nienaruszony

## Printing

print-begins = Drukowanie: { $queue }
print-done = { $queue }: wydrukowano według CUPS
print-no-cups = CUPS nie odpowiada pod { $socket }
    .next = Zainstaluj pakiet cups i uruchom go; nic nie wydrukowano
print-no-queue = Nie ma drukarki { $queue }
    .next = Drukarki wymienia `lpstat -e`
print-refused = { $queue } tego nie przyjmuje: { $why }
    .next = `lpstat -p { $queue } -l` pokazuje jej stan; po `cupsaccept { $queue }` znowu przyjmuje dokumenty
print-not =
    { $pages ->
        [0] { $queue }: nie wydrukowano: { $why }
        [one] { $queue }: wydrukowano jedną stronę, bez reszty: { $why }
        [few] { $queue }: wydrukowano { $pages } strony, bez reszty: { $why }
        [many] { $queue }: wydrukowano { $pages } stron, bez reszty: { $why }
       *[other] { $queue }: wydrukowano { $pages } strony, bez reszty: { $why }
    }
    .next = Usunięto to z kolejki. Zajmij się drukarką i wydrukuj ponownie
print-in-doubt = { $queue }: nie wiadomo, czy wydrukowano
    .next = Zanim wydrukujesz ponownie, sprawdź drukarkę i jej kolejkę
print-no-reason = drukarka nie podaje przyczyny
print-reason =
    { $reason ->
        [media-empty] nie ma w niej papieru
        [media-needed] potrzebuje papieru
        [media-jam] papier się zaciął
        [offline] jest offline
        [paused] jest wstrzymana
        [printer-stopped] jest zatrzymana
        [door-open] otwarte są drzwiczki
        [cover-open] otwarta jest pokrywa
        [toner-empty] nie ma w niej toneru
        [marker-supply-empty] nie ma w niej toneru lub atramentu
        [job-hold-until-specified] zadanie jest wstrzymane
        [resources-are-not-ready] nie odpowiada
       *[other] { $reason }
    }

## keydesk key

key-none = Nie podłączono klucza zabezpieczeń
    .next = Podłącz go i spróbuj ponownie
key-cannot-be-read = nie można odczytać: { $why }
key-no-passkey = Na kluczu nie ma klucza dostępu
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } ma już PIN
    .next = Zmienia go `keydesk key change-pin`
key-has-no-pin = { $key } nie ma jeszcze PIN-u
    .next = Ustawia go `keydesk key set-pin`
key-pin-of = PIN klucza { $key }
key-new-pin-for = Nowy PIN klucza { $key }
key-old-pin-of = Stary PIN klucza { $key }
key-new-pin = Nowy PIN
key-pin-again = Jeszcze raz ten sam
key-pin-is-set = { $key } ma PIN
key-pin-is = PIN, pokazywany tylko raz:
key-pin-is-changed = { $key } ma nowy PIN
key-pin-differs = PIN-y nie były takie same
    .next = Nic nie zmieniono. Spróbuj ponownie
key-pin-breaks-rule = Ten PIN nie jest dość dobry
    .next = Dobry PIN { $rule }
key-no-terminal = Nie ma terminala, w którym można wpisać PIN
    .next = Podaj --pin-stdin, aby go przekazać
key-no-pin-came = Nie podano PIN-u
    .next = Wpisz go lub przekaż przez standardowe wejście, każdy PIN w osobnym wierszu
key-will-be-reset = Znikną wszystkie klucze dostępu i PIN. Potem nigdzie się nim nie zalogujesz
key-reset-sure = Zresetować ten klucz?
key-take-out = Wyjmij klucz
key-insert-again = Włóż go ponownie
key-touch-now = Dotknij go teraz
key-is-reset = { $key } jest jak nowy
key-taken-out-again = Klucz znowu wyjęto
    .next = Zacznij od nowa i zostaw go, aż się zresetuje
key-nothing-happened = Przez dwie minuty nic się nie działo
    .next = Nic nie zmieniono. Zacznij od nowa, gdy klucz będzie pod ręką
key-no-enterprise = { $key } nie ma zaświadczania przedsiębiorstwa
    .next = Użyj modelu, który je ma
key-enterprise-will-be-on = Organizacja, która może o to pytać, zobaczy, który to klucz. Kończy to tylko resetowanie
key-enterprise-sure = Włączyć zaświadczanie przedsiębiorstwa?
key-enterprise-is-on = Zaświadczanie przedsiębiorstwa jest włączone: { $key }
key-not-one-passkey = Od { $id } nie zaczyna się dokładnie jeden klucz dostępu
    .next = Wymienia je `keydesk key credentials`
key-will-be-erased = Zniknie na stałe
key-erase-sure = Skasować ten klucz dostępu na stałe?
key-is-erased = Klucz dostępu skasowano
key-no-sensor = { $key } nie ma czytnika odcisków palców
    .next = Użyj modelu, który go ma
key-no-finger = Na kluczu nie ma odcisku palca
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Przykładaj palec do klucza i podnoś go, aż klucz go pozna. Ctrl-C przerywa
key-finger-is-added = Odcisk palca jest w kluczu: { $finger }
key-finger-is-named = Odcisk palca ma nazwę: { $finger }
key-not-one-finger = Od { $id } nie zaczyna się dokładnie jeden odcisk palca
    .next = Wymienia je `keydesk key fingers list`
key-finger-sure = Usunąć ten odcisk palca na stałe?
key-finger-is-removed = Odcisk palca usunięto
key-no-such = Nie ma klucza { $name }
    .next = Wybierz z tych: { $keys }
key-two-such = Więcej niż jeden klucz pasuje do { $name }
    .next = Wybierz z tych: { $keys }
key-which = Podłączono więcej niż jeden klucz
    .next = Podaj --key SERIAL lub PATH. Są: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] Jeden błędny PIN blokuje go na stałe
        [few] { $tries } błędne PIN-y blokują go na stałe
        [many] { $tries } błędnych PIN-ów blokuje go na stałe
       *[other] { $tries } błędnego PIN-u blokuje go na stałe
    }
key-shortest-pin =
    { $minimum ->
        [few] PIN ma co najmniej { $minimum } znaki
       *[other] PIN ma co najmniej { $minimum } znaków
    }
key-extensions = Rozszerzenia: { $extensions }
key-options = Opcje: { $options }
key-option = { $name } { $on ->
        [yes] tak
       *[no] nie
    }
key-enterprise-absent = Zaświadczanie przedsiębiorstwa: klucz go nie ma
key-enterprise-off = Zaświadczanie przedsiębiorstwa: wyłączone
key-enterprise-on = Zaświadczanie przedsiębiorstwa: włączone
key-transports = Transporty: { $transports }

## keydesk config check

config-ready = To stanowisko jest gotowe
config-not-ready = Jeszcze niegotowe
config-no-file = Podaj plik za pomocą --config
config-wrong-line = Popraw ten wiersz; każde ustawienie wyjaśnia kiosk-config/kiosk.toml
config-others = Pozwól zmieniać ten plik i jego folder tylko użytkownikowi root i użytkownikowi stanowiska
config-correct = Popraw to w kiosk.toml
config-can-be-used = Można użyć { $file }
config-no-browser = Zainstaluj Chromium, Chrome lub Edge albo podaj program w kiosk.toml, [operator] browser
config-browser-shut-in = Przeglądarka do logowania jest odizolowana
config-browser-no-cage = Przeglądarka do logowania może czytać pliki tego użytkownika: brak bubblewrap lub nie może on tworzyć przestrzeni nazw
    .next = Zainstaluj pakiet bubblewrap i zezwól na nieuprzywilejowane przestrzenie nazw użytkownika
config-browser-no-policy = Przeglądarka do logowania otwiera każdą stronę oraz ma narzędzia deweloperskie i pobieranie
    .next = Skopiuj kiosk-config/browser-policy.json do zarządzanych zasad przeglądarki, np. /etc/chromium/policies/managed
config-browser-root = Stanowisko działa jako root, więc przeglądarka działa jako nobody, który może nie mieć dostępu do klucza
    .next = Uruchom stanowisko jako osobny użytkownik
config-browser-opens = Otwiera się przeglądarka. Zaloguj się w niej
config-sign-in-at = Zaloguj się na { $page } kodem { $code }
config-signed-in = Zalogowano: { $name }
    .next = O tym, czym loguje się operator, decydują zasady dzierżawy. Z kontekstem uwierzytelniania, który wymaga siły odpornej na wyłudzanie informacji, podanym w [operator] authentication_context, stanowisko nie przyjmie nic słabszego
config-signed-in-context = Zalogowano: { $name }, w kontekście uwierzytelniania { $context }
config-signed-in-app = Zalogowano: { $name }; Entra nie sprawdza tu żadnej roli, więc z tymi ustawieniami nie otworzy się żadne stanowisko
config-one-application = Osoby potwierdzają logowanie w aplikacji operatorów, więc token logowania, który stanowisko odrzuca, mógłby więcej
    .next = kiosk-config/app-registration/register.sh tworzy drugą aplikację bez uprawnień. Podaj ją w [sign_in] client_id
config-two-applications = Osoby potwierdzają logowanie w osobnej aplikacji

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } nie jest zapisaną rejestracją: { $why }
    .next = `keydesk attestation check --help` mówi, co musi zawierać
attestation-list-untrusted = Lista nie jest zaufana: { $why }
    .next = Użyj podpisanej listy FIDO lub podaj inny certyfikat główny za pomocą --root
attestation-no-list = Nie można odczytać listy: { $why }
    .next = Użyj zawartości listy FIDO w formacie JSON
mds-where = Nie podano folderu na listę
    .next = Podaj --folder DIR lub ustaw KEYDESK_METADATA
mds-none = Stanowisko nie ma jeszcze listy
    .next = `keydesk mds update` ją pobiera, a `keydesk mds import FILE` bierze ją z pliku
mds-issue = Wydanie { $number }, pobrane { $time }
mds-next = Termin następnego: { $date }
mds-overdue =
    { $days ->
        [one] Termin następnego: { $date }, minął dzień temu
       *[other] Termin następnego: { $date }, minął { $days } dni temu
    }
mds-usable = Modele, które można tu potwierdzić: { $usable } z { $models }
mds-unusable = Nie można potwierdzić: { $model } ({ $aaguid }): { $why }
mds-unread = Nie można odczytać w całości: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Można rejestrować klucze innym osobom
finding-issues-passes = Z kodem dostępu z tego stanowiska ludzie sami rejestrują klucze na { $page }
finding-offers-nothing = W tej chmurze stanowisko nie może ani rejestrować kluczy, ani wydawać kodów dostępu
    .why = Ludzie przychodziliby do tego stanowiska na próżno
    .next = Ludzie sami rejestrują klucze na { $page }
finding-scopes-granted = Przyznano wszystkie: { $count }
finding-scopes-not-told = Usługa nie mówi, co wolno aplikacji. To, co tylko czyta, jest sprawdzane poniżej, kody dostępu i klucze przy pierwszej osobie
finding-scope-missing = Nie przyznano { $scope }
    .next = Administrator aplikacji w chmurze przyznaje je na { $consent }. To, co wolno certyfikatowi, przyznaje administrator ról uprzywilejowanych
finding-people-found = Można znaleźć osoby
finding-no-people = W dzierżawie nie ma osób
    .why = Stanowisko daje klucze osobom ze swojej dzierżawy
    .next = Sprawdź identyfikator dzierżawy w kiosk.toml
finding-methods-open = Można wydawać klucze dostępu i kody dostępu
finding-no-role = Operator nie ma roli, która pozwala konfigurować klucze
    .why = Entra odrzuca każdy klucz i każdy kod dostępu tego operatora
    .next = Administrator ról uprzywilejowanych może nadać operatorowi rolę Administrator uwierzytelniania
finding-role-unknown = Rola operatora jest niestandardowa lub obejmuje część dzierżawy
    .why = Entra może odrzucać klucze i kody dostępu niektórych osób
    .next = Administrator ról uprzywilejowanych może nadać operatorowi rolę Administrator uwierzytelniania dla całej dzierżawy
finding-roles-not-seen = Nie widać ról niestandardowych ani ról dla części dzierżawy
    .why = Z powodu takiej roli Entra może odmówić osobie w połowie sesji
    .next = Administrator ról uprzywilejowanych może nadać operatorowi rolę Czytelnicy katalogów lub Czytelnik globalny
finding-passkeys-off = Klucze dostępu są wyłączone dla wszystkich
    .why = Entra odrzuca każdą rejestrację
    .next = Administrator zasad uwierzytelniania może włączyć metodę klucza dostępu osobom, które otrzymują klucze
finding-self-service-off = Samodzielna konfiguracja kluczy dostępu jest wyłączona
    .why = Bez niej Entra odrzuca każdą rejestrację, także wykonaną przez stanowisko
    .next = Administrator zasad uwierzytelniania może zezwolić na samodzielną konfigurację
finding-context-not-set = Nie ustawiono kontekstu uwierzytelniania: pokwitowanie mówi, że osoba się zalogowała, a czym, tylko wtedy, gdy podaje to token logowania
finding-context-only-a-key = W kontekście { $context } zasady „{ $policy }” wymagają od wszystkich FIDO2 i nic innego ich nie spełnia
finding-context-not-for-all =
    W kontekście { $context } tylko FIDO2 spełnia zasady „{ $policy }”, ale { $for_all ->
        [yes] { $exclusions ->
            [one] wykluczono jedną osobę, grupę lub rolę
           *[other] wykluczono osoby, grupy lub role, razem { $exclusions }
        }
       *[no] nie są dla wszystkich
    }. O pominiętych pokwitowanie mówi tylko, że się zalogowali
finding-context-takes-others = W kontekście { $context } zasady „{ $policy }” spełniają też metody inne niż FIDO2
    .why = Pokwitowanie nie może powiedzieć, że przyjmowano tylko klucz
    .next = Administrator dostępu warunkowego może dać zasadom siłę uwierzytelniania, którą spełnia tylko FIDO2
finding-context-not-in-force = Zasady „{ $policy }” dla kontekstu { $context } nie są włączone
    .why = Entra niczego wtedy nie wymaga, a kontekst nic nie wykazuje
    .next = Administrator dostępu warunkowego może włączyć zasady
finding-context-without-policy = Żadne zasady nie wymieniają kontekstu { $context }
    .why = Entra i tak go wydaje, więc nic nie wykazuje
    .next = Administrator dostępu warunkowego może utworzyć dla niego zasady, które spełnia tylko FIDO2; wymaga to Microsoft Entra ID P1. Bez P1 usuń kontekst z kiosk.toml: pokwitowanie mówi wtedy, że osoba się zalogowała, a z beta = true także, którego klucza użyto, jeśli Entra to podaje
finding-logs-readable = Dziennik logowania można odczytać
finding-logs-not-licensed = Bez Microsoft Entra ID P1 nie można odczytać dziennika logowania. Mówi o tym zapis każdej sesji. Stanowisko i tak pyta, którego klucza użyto
finding-passes-off = Tymczasowe kody dostępu są wyłączone dla wszystkich
    .why = Bez kodu dostępu nowa osoba nie może się zalogować przed zarejestrowaniem klucza
    .next = Administrator zasad uwierzytelniania może włączyć tymczasowy kod dostępu osobom, które otrzymują klucze

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Plik ma więcej bajtów niż { $number }
    .next = Podziel go na kilka list
list-workbook = To skoroszyt arkusza kalkulacyjnego
    .next = Zapisz go jako „CSV UTF-8”
list-not-text = To nie jest tekst
    .next = Zapisz listę jako „CSV UTF-8”. Ucięty plik trzeba skopiować ponownie
list-empty = Brak wiersza z nazwami kolumn
    .next = Pierwszy wiersz podaje nazwy kolumn, np. upn;serial;language;address;note
list-no-lines = Po nazwach kolumn nic nie ma
    .next = Wpisz po jednym wierszu na osobę lub klucz
list-no-people-column = Żadna kolumna nie mówi, dla kogo są klucze
    .next = Nazwij jedną z kolumn upn, userPrincipalName, username, login, email lub mail
list-no-serial-column = Żadna kolumna nie ma numerów seryjnych
    .next = Nazwij jedną z kolumn serial
list-column-twice = Dwie kolumny są na to samo: { $named }
    .next = Usuń jedną z nich
list-quote-not-closed = Cudzysłów otwarto tu i nigdzie nie zamknięto
    .next = Zamknij go lub usuń. Cudzysłów wewnątrz tekstu w cudzysłowie pisze się podwójnie
list-line-in-cell = Ta komórka ciągnie się do następnego wiersza: { $named }
    .next = Sprawdź, czy nie brakuje cudzysłowu. Kilka wierszy może mieć tylko adres
list-too-many-cells = Komórek w tym wierszu: { $cells }, a kolumn: { $number }
    .next = Tekst, który zawiera separator, ujmij w cudzysłów
list-no-login = Ten wiersz nie ma nic w kolumnach osób
    .next = Wpisz nazwę logowania osoby lub usuń wiersz
list-not-a-login = To nie nazwa logowania ani adres e-mail: { $named }
    .next = Wpisz ją całą i samą, np. name@contoso.com
list-formula = Arkusz kalkulacyjny uznałby to za formułę: { $named }
    .next = Zacznij tekst od czegoś innego niż = + - @
list-shortened = Arkusz kalkulacyjny skrócił tę liczbę i ostatnie cyfry przepadły: { $named }
    .next = Ustaw kolumnę jako tekst i wpisz numer seryjny ponownie
list-not-a-serial = To nie jest numer seryjny: { $named }
    .next = Wpisz tylko jego cyfry i litery
list-not-a-language = To nie jest język: { $named }
    .next = Wpisz jego kod, np. de lub de-AT
list-not-a-day = To nie jest dzień: { $named }
    .next = Wpisz go jako 2027-01-31
list-too-long = Za długie: { $named }
    .next = Najwyżej tyle znaków: { $number }
list-differs-from = Ta osoba jest już w wierszu { $number }, ale z innymi danymi
    .next = Zostaw jeden z tych dwóch wierszy
list-serial-twice = Wiersz { $number } ma już klucz z numerem seryjnym { $named }
    .next = Każda osoba potrzebuje własnego klucza
list-not-in-inventory = W spisie nie ma klucza z numerem seryjnym { $named }
    .next = Popraw numer lub dodaj klucz do spisu
list-not-found = Nikt w dzierżawie nie loguje się i nie otrzymuje poczty jako { $named }
    .next = Popraw nazwę lub usuń wiersz
list-several = Kilka osób w dzierżawie ma adres e-mail { $named }
    .next = Wpisz zamiast niego nazwę logowania
list-same-person = To inna nazwa osoby z wiersza { $number }
    .next = Zostaw jeden z tych dwóch wierszy

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Jeden błąd. Nic nie zachowano
        [few] { $count } błędy. Nic nie zachowano
        [many] { $count } błędów. Nic nie zachowano
       *[other] { $count } błędu. Nic nie zachowano
    }
prepare-encoding = Plik odczytano jako { $encoding }. Sprawdź nazwiska i adresy ze znakami specjalnymi: jeśli są błędne, zapisz plik jako „CSV UTF-8”
prepare-repeated = Te wiersze mówią to samo, co wcześniejsze, i liczą się raz: { $lines }
prepare-unused = Nie użyto tych kolumn: { $columns }
prepare-progress = Odpowiedzi dzierżawy: { $percent }%
prepare-counts =
    { $people ->
        [one] Jedna osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    }: gotowe: { $ready }, do decyzji operatora: { $doubtful }, zatrzymane: { $stopped }{ $erased ->
        [0] { "" }
       *[other] , wymazane: { $erased }
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Gotowe
listed-doubtful = Do decyzji
listed-stopped = Zatrzymane
prepare-kept = Listę zachowano jako { $list }. Pokazuje ją `keydesk prepare status`
prepare-not-kept = Lista jest dobra. Nic nie zachowano
prepare-no-lists = Nie ma tu żadnej listy
prepare-list = { $list } · { $time } · { $source } · import: { $operator }
prepare-withdrawn = { "    " }Wycofana { $time }, { $operator }: nikt z niej już nie czeka
prepare-runs-out-all =
    { $count ->
        [one] Jeden przygotowany klucz nie jest aktywowany
        [few] { $count } przygotowane klucze nie są aktywowane, najpierw te z najbliższym terminem
        [many] { $count } przygotowanych kluczy nie jest aktywowanych, najpierw te z najbliższym terminem
       *[other] { $count } przygotowanego klucza nie jest aktywowane, najpierw te z najbliższym terminem
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Gdy dotrze, aktywuj go: keydesk activate { $upn } --by call. Po terminie potrzebny jest inny klucz
prepare-ran-out = Termin minął { $time }: { $name } ({ $upn }), { $key }
    .next = Nie można go już aktywować, a jego list jest nieważny. Przygotuj inny klucz
withdraw-before = Listę { $list } już wycofano
    .next = `keydesk prepare status` mówi, kto to zrobił
withdraw-at-work =
    { $count ->
        [one] Trwa praca nad kluczem z tej listy
        [few] Trwa praca nad { $count } kluczami z tej listy
        [many] Trwa praca nad { $count } kluczami z tej listy
       *[other] Trwa praca nad { $count } klucza z tej listy
    }
    .next = Najpierw je dokończ: `keydesk prepare run`. Potem wycofaj listę
withdraw-due =
    { $count ->
        [0] Na liście { $list } nikt nie czeka
        [one] Na liście { $list } jedna osoba nie ma jeszcze klucza i go nie dostanie
        [few] Na liście { $list } { $count } osoby nie mają jeszcze klucza i go nie dostaną
        [many] Na liście { $list } { $count } osób nie ma jeszcze klucza i go nie dostanie
       *[other] Na liście { $list } { $count } osoby nie ma jeszcze klucza i go nie dostanie
    }
withdraw-key-waits = Zostaje klucz: { $name } ({ $upn }), { $key }. Można go aktywować do { $time }
withdraw-key-works = Zostaje klucz: { $name } ({ $upn }), { $key }. Działa
withdraw-question = Wycofać tę listę? Nie można tego cofnąć
withdraw-done = Listę { $list } wycofano
prepare-from-file = z pliku
prepare-from-group = grupa { $group }
prepare-inventory =
    { $count ->
        [one] Można użyć tylko jednego klucza
       *[other] Można użyć tylko { $count } kluczy
    }
prepare-no-group = Żadna grupa dzierżawy nie nazywa się { $group }
    .next = Wpisz jej nazwę tak, jak pokazuje ją Entra
prepare-several-groups =
    { $count ->
        [few] { $count } grupy dzierżawy nazywają się { $group }
       *[other] { $count } grup dzierżawy nazywa się { $group }
    }
    .next = Zmień nazwę jednej z nich lub zaimportuj plik
prepare-empty-group = W grupie { $group } nikogo nie ma
    .next = Dodaj do niej osoby. Nowy członek może pojawić się po kilku minutach
prepare-no-such-list = Od { $list } nie zaczyna się identyfikator żadnej listy lub zaczyna się więcej niż jeden. Wycofane listy się nie liczą
    .next = `keydesk prepare status` wymienia listy osób
prepare-not-signed-in = Nikt nie jest zalogowany: { $why }
prepare-slot = Gniazdo { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Nic do zrobienia
prepare-slot-insert = Włóż nowy klucz
prepare-slot-working = Stanowisko pracuje nad kluczem
prepare-slot-touch = Dotknij migającego klucza
prepare-slot-take-out = Wyjmij klucz
prepare-slot-asks = Potrzebna jest decyzja
prepare-stopped = Zatrzymano: zaczęte klucze zostaną dokończone, nowych nie będzie
prepare-stopped-at = Zatrzymano po błędzie: zaczęte klucze zostaną dokończone, nowych nie będzie
prepare-cannot-read = Nie można odczytać osób z listy
prepare-over = Każdy na liście ma klucz lub został odłożony
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = Gotowe: { $done }, do zrobienia: { $due }, odłożone: { $set-aside }, kluczy na godzinę: { $rate }, Microsoft dopuszcza { $most }
practice-prepared = Przygotowane klucze: { $prepared }, minut czasu Graph: { $minutes } (na godzinę: { $rate }), odłożone: { $set-aside }; użyteczne jeszcze przed dotarciem: { $live }
practice-activated = Klucze aktywowane po kolei: { $count }, każdym loguje się jego osoba
practice-not-activated = Klucz, którym nie można się zalogować: { $name }

## keydesk activate

activate-works = Klucz działa
    .next = Nie trzeba nic robić
activate-no-person = Organizacja nie zna nikogo o tej nazwie logowania
    .next = Sprawdź pisownię
activate-no-code = Nie można odczytać kodu
activate-second-operator = Drugi operator musi potwierdzić, że ta osoba otrzymuje klucz
    .next = Aktywuj klucz w oknie: keydesk open
activate-another-session = Inna sesja tego stanowiska została przerwana i ma pierwszeństwo
    .next = Dokończ ją: keydesk open
activate-taken-back = Klucz nie został aktywowany
    .next = Nic nie zarejestrowano
activate-stopped = Stanowisko się zatrzymało: { $sentence }
    .next = Zobacz dziennik
