# keydesk tenant coverage, in Polish

coverage-title = Kto ma klucz zabezpieczeń
coverage-everybody = Wszyscy
coverage-no-department = Bez działu
coverage-sum =
    { $active ->
        [one] Klucz zabezpieczeń może tu mieć jedna osoba
        [few] Klucz zabezpieczeń mogą tu mieć { $active } osoby
        [many] Klucz zabezpieczeń może tu mieć { $active } osób
       *[other] Klucz zabezpieczeń może tu mieć { $active } osoby
    }, { $key ->
        [few] mają
       *[other] ma
    } go { $key }: { $percent }%
coverage-report =
    Raport z { $time }, { $hours ->
        [0] sprzed niecałej godziny
        [one] sprzed godziny
       *[other] sprzed { $hours } godzin
    }
coverage-report-without-date = Raport nie mówi, kiedy powstał
coverage-bar = { $percent }% z { $active }
coverage-more-parts =
    { $count ->
        [one] Jeszcze jedna pozycja jest tylko w tabeli (--csv)
        [few] Jeszcze { $count } pozycje są tylko w tabeli (--csv)
        [many] Jeszcze { $count } pozycji jest tylko w tabeli (--csv)
       *[other] Jeszcze { $count } pozycji jest tylko w tabeli (--csv)
    }
coverage-trend = Udział osób w czasie
coverage-key = Klucz zabezpieczeń
coverage-resistant = Klucz dostępu w aplikacji, Windows Hello lub certyfikat
coverage-other-factor = Aplikacja, kod lub token
coverage-phone-only = Tylko telefon: SMS lub połączenie
coverage-nothing = Tylko hasło
coverage-not-in-report = Jeszcze nie w raporcie
coverage-disabled = Wyłączone
coverage-guest = Gość
coverage-not-counted =
    Nie policzono: { $disabled ->
        [one] jedno wyłączone konto
        [few] { $disabled } wyłączone konta
        [many] { $disabled } wyłączonych kont
       *[other] { $disabled } wyłączonego konta
    }, { $guests ->
        [one] jeden gość
        [few] { $guests } gości
        [many] { $guests } gości
       *[other] { $guests } gościa
    }{ $departed ->
        [0] { "" }
       *[other] , osoby z raportu, których nie ma już w katalogu: { $departed }
    }
coverage-admins =
    { $admins ->
        [one] Jeden administrator
        [few] { $admins } administratorów
        [many] { $admins } administratorów
       *[other] { $admins } administratora
    }, z tego bez klucza zabezpieczeń: { $without }
coverage-registered = Osoby z zarejestrowanym drugim składnikiem (Microsoft: registered): { $count }
coverage-capable = Z tego mogą go też używać, bo zasady im na to pozwalają (enabled), czyli są „capable”: { $count }
coverage-barred =
    { $count ->
        [one] Jedna osoba ma zarejestrowany składnik, którego zasady nie pozwalają jej używać
        [few] { $count } osoby mają zarejestrowany składnik, którego zasady nie pozwalają im używać
        [many] { $count } osób ma zarejestrowany składnik, którego zasady nie pozwalają im używać
       *[other] { $count } osoby ma zarejestrowany składnik, którego zasady nie pozwalają im używać
    }. Nie pomoże on w logowaniu
coverage-passwordless = Mogą logować się bez hasła: { $count }
coverage-unknown-words = Ta wersja nie zna tych słów raportu i liczy je jako inną metodę: { $words }
coverage-listed =
    { $people ->
        [0] Nikt nie potrzebuje klucza
        [one] Jedna osoba potrzebuje klucza
        [few] { $people } osoby potrzebują klucza
        [many] { $people } osób potrzebuje klucza
       *[other] { $people } osoby potrzebuje klucza
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , liczba tur: { $waves }
    }
coverage-left-out =
    { $count ->
        [one] Jeszcze jedna osoba ma nazwę logowania, która nie może być na liście
        [few] Jeszcze { $count } osoby mają nazwę logowania, która nie może być na liście
        [many] Jeszcze { $count } osób ma nazwę logowania, która nie może być na liście
       *[other] Jeszcze { $count } osoby ma nazwę logowania, która nie może być na liście
    }
coverage-goes-on = Trwa dalej przebieg z { $time }, wiersze już odczytane: { $count }
coverage-progress = Odczytano wierszy raportu: { $report }, kont: { $members }
coverage-run-again = To, co odczytano, jest przechowywane przez dobę: uruchom polecenie ponownie, a ruszy od tego miejsca
coverage-no-premium = Raport rejestracji wymaga licencji Entra ID P1, a ta dzierżawa jej nie ma
    .next = Bez niej Graph nie podaje metod wszystkich osób na jednej liście. `keydesk tenant check` mówi, co jeszcze widać
coverage-list-refused =
    { $count ->
        [one] Jeden wiersz listy jest nieprawidłowy
        [few] { $count } wiersze listy są nieprawidłowe
        [many] { $count } wierszy listy jest nieprawidłowych
       *[other] { $count } wiersza listy jest nieprawidłowe
    }
    .next = Zapisz ją za pomocą --list i odczytaj: `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Nie udało się zachować listy: { $why }
    .next = Zapisz ją za pomocą --list i odczytaj: `keydesk prepare import FILE`

# keydesk tenant use

use-title = Jak ludzie się logują
use-lead =
    { $people ->
        [0] Nikt się nie logował
        [one] Logowała się jedna osoba
        [few] Logowały się { $people } osoby
        [many] Logowało się { $people } osób
       *[other] Logowało się { $people } osoby
    } w ciągu { $days ->
        [one] dnia
       *[other] { $days } dni
    }, z tego kluczem zabezpieczeń: { $key } ({ $percent }%)
use-part = Dziennik jest dłuższy niż część czytana za jednym razem: tu jest tylko od { $time }
use-phone = Najwyżej telefon: SMS lub połączenie
use-password = Najwyżej hasło
use-bar =
    { $people ->
        [one] Jedna osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    }
use-methods =
    Raport Microsoft za { $days ->
        [one] jeden dzień
       *[other] { $days } dni
    }: ile razy pokazano każdą metodę. Jedno logowanie może pokazać dwie
use-unknown-labels = Ta wersja nie zna tych słów dziennika i liczy je jako inną metodę: { $labels }
use-programs = Programy logują się hasłem tych kont i nie dotkną żadnego klucza: { $names }. Daj każdemu własną tożsamość, zanim zatrzyma je reguła
use-no-people = Z dziennika logowania nie można odczytać, kto i jak się logował: { $why }
use-no-methods = Nie można odczytać raportu Microsoft o użyciu metod: { $why }
use-progress = Odczytane logowania: { $count }

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Zapraszamy po klucz zabezpieczeń
invitation-why = Twoja organizacja daje Ci klucz zabezpieczeń: zalogujesz się nim bez hasła, a nikt inny tego nie zrobi.
invitation-where = Przyjdź do stanowiska „{ $desk }”. Weź dokument ze zdjęciem. Potrwa to około pięciu minut.
invitation-until = Przyjdź do { $date }.
invitation-contact =
    { $known ->
        [yes] Masz pytania? Pytaj tutaj: { $contact }
       *[no] Masz pytania? Zadzwoń do pomocy technicznej pod numer, który znasz.
    }
invitation-asks-nothing = Ta wiadomość nie zawiera linku i nikt z jej powodu nie poprosi Cię o hasło ani PIN.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Zaproszenie otrzyma jedna osoba
        [few] Zaproszenie otrzymają { $people } osoby
        [many] Zaproszenie otrzyma { $people } osób
       *[other] Zaproszenie otrzyma { $people } osoby
    }
invite-not-due = Na liście z późniejszym terminem: { $count }
invite-before = Zaproszono wcześniej, na pewno lub być może: { $count }
invite-opted-out = Osoby, które nie chcą zaproszenia: { $count }
invite-no-account = Goście lub wyłączone konta: { $count }
invite-text = Zaproszenie po polsku:
invite-dry-run = Nic nie wysłano. Aby wysłać, podaj --send
invite-question = Wysłać zaproszenia?
invite-progress = Wysłano zaproszenia: { $done } z { $all }
invite-sent =
    { $sent ->
        [one] Wysłano jedno zaproszenie
        [few] Wysłano { $sent } zaproszenia
        [many] Wysłano { $sent } zaproszeń
       *[other] Wysłano { $sent } zaproszenia
    }
invite-not-sent = Osoby nieosiągalne tą drogą: { $count }. Brak adresu, adres jest odrzucany lub brak Teams. Zaprosić można innym razem
invite-in-doubt = Nie wiadomo, czy zaproszenie wyszło: { $count }. Nie zostanie wysłane ponownie
invite-stopped = Uruchom polecenie ponownie, aby kontynuować: nikt nie otrzyma zaproszenia dwa razy
invite-no-mail = Ustawienia mówią, że to stanowisko nie wysyła poczty
    .next = Ustaw mail_from w [notice]; wyjaśnia to kiosk.toml
invite-nobody = Nikogo nie trzeba teraz zapraszać
coverage-invited = Zaproszono: { $invited }, z tego klucz zabezpieczeń ma już: { $came }
invite-faulty =
    { $count ->
        [one] { $file } ma błąd w wierszu { $line }
        [few] { $file } ma { $count } błędy, pierwszy w wierszu { $line }
        [many] { $file } ma { $count } błędów, pierwszy w wierszu { $line }
       *[other] { $file } ma { $count } błędu, pierwszy w wierszu { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` mówi, co jest źle w każdym wierszu
