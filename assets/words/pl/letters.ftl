## What stands on paper, in Polish: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, numer seryjny { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = zadzwoń do pomocy technicznej pod numer, który znasz
paper-column-number = Nr
paper-column-mark = Lista
paper-column-person = Osoba
paper-column-key = Klucz
paper-column-state = Stan
paper-column-letter = List z PIN-em

pin-letter = List z PIN-em { $number }
pin-letter-heading = PIN do Twojego klucza zabezpieczeń
pin-letter-where = PIN do Twojego klucza ({ $key }) jest na następnej, osobnej stronie. Klucz przyjdzie osobno
pin-letter-forced = Przy pierwszym użyciu wybierz własny PIN. PIN-u z tego listu klucz nie przyjmie do niczego innego
pin-letter-asked = Przed pierwszym użyciem wybierz własny PIN. Ten klucz nie może Cię o to poprosić
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Zrób to na komputerze. Windows: Ustawienia, Konta, Opcje logowania, Klucz zabezpieczeń, Zarządzaj. Mac lub Linux: otwórz w Chrome chrome://settings/securityKeys. Telefon może pokazać tylko, że PIN jest błędny
pin-letter-secret = Nie podawaj PIN-u nikomu. Żadna pomoc techniczna o niego nie pyta. Potem zniszcz ten list
pin-letter-broken = Jeśli ktoś otworzył ten list przed Tobą, nie używaj klucza i od razu to zgłoś: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = Strona testowa
pin-letter-test-heading = Czy ta drukarka nadaje się do listów z PIN-em?
pin-letter-test-window = Nazwisko i adres są widoczne w okienku koperty
pin-letter-test-apart = Następna strona lub druga strona tej kartki to strona na PIN. Składa się ją przy obu znakach i nic nie prześwituje
pin-letter-test-whole = Nic nie jest ucięte, a drukarka stoi tam, gdzie tylko Ty wyjmujesz papier
pin-letter-test-pin = bez PIN-u

sheets-title = Karty przekazania { $list }
sheet-heading = Twój klucz zabezpieczeń
sheet-about = Tym kluczem i jego PIN-em logujesz się zamiast hasłem. Jest tylko dla Ciebie
sheet-inert = Klucz jeszcze niczego nie otwiera. Gdy będzie w Twoich rękach, zgłoś to do { $until }: { $contact }
sheet-live = Klucz już działa. Jeśli ktoś otworzył tę przesyłkę przed Tobą, od razu to zgłoś: { $contact }
sheet-say-code = Podaj ten kod. Pokazuje on, że przesyłka jest u Ciebie
sheet-letter = PIN przyjdzie w osobnym liście. Poczekaj na niego
sheet-begin = List mówi, jak wybrać własny PIN. Zrób to najpierw
sheet-sign-in = Potem otwórz poniższą stronę, wybierz logowanie kluczem zabezpieczeń, włóż klucz, wpisz PIN i dotknij klucza
sheet-help = Jeśli czegoś brakuje lub coś było otwarte, nie używaj klucza i zgłoś to: { $contact }

labels-title = Etykiety { $list }

packing-title = Lista wysyłkowa { $list }
packing-heading = Klucze z listy { $list }
packing-live = Te klucze działają: kto ma klucz i jego PIN, może się zalogować. Wysyłaj je za potwierdzeniem odbioru
packing-apart = Nigdy nie wkładaj listu z PIN-em do tej samej przesyłki co jego klucz
packing-packed = Pakuje
packing-checked = Sprawdza

report-title = Klucze z listy { $list }
report-made = Stan: { $time }

key-state-due = nieprzygotowany
key-state-waits = przygotowany, nieaktywny
key-state-waits-until = przygotowany, można aktywować do { $until }
key-state-active = aktywny
key-state-expired = za późno na aktywację
key-state-void = nieważny, przygotować ponownie
key-state-erased = osoba wymazana

letter-state-none = brak
letter-state-waits = musi czekać
letter-state-waits-until = musi czekać do { $day } lub do aktywacji klucza
letter-state-ready = można drukować
letter-state-in-doubt = być może wydrukowany
letter-state-failed = niewydrukowany
letter-state-printed = wydrukowany

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Obejrzyj obie strony. Jeśli są dobre, wydrukuj listy z PIN-ami
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Wydrukowane: { $printed }, można drukować: { $ready }, muszą czekać: { $waits }, nie wiadomo, czy wyszły: { $open }
letters-look = Najpierw sprawdź drukarkę i jej tacę. Aby wydrukować list ponownie: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Brak nieudanego lub niepewnego listu { $number }
    .next = `keydesk prepare letters` pokazuje listy z PIN-ami i ich numery. PIN wydrukowanego już nie istnieje: przygotuj ten klucz ponownie
letters-not-opened = Nie można odszyfrować PIN-u: { $why }
    .next = Kto ma klucz odzyskiwania z `[prepare] recovery_recipients`, może go odszyfrować: `age -d`
letters-not-made = Nie można utworzyć listu: { $why }
    .next = Nic nie wydrukowano. Zgłoś to, podając miejsce listu na liście
letters-not-written = Nie można zapisać rejestru: { $why }
    .next = Zwolnij miejsce na dysku i uruchom to ponownie: najpierw sprawdzi kolejkę drukarki

kept-no-list = Nie ma tu listy { $id }
    .next = `keydesk prepare status` wymienia listy osób
kept-several-lists = Od { $id } zaczyna się kilka list
    .next = Podaj dłuższy identyfikator
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · List z PIN-em: { $letter }
report-written = Zapisano w { $file }
# In the printer's queue
report-job = Dokumenty listy
report-nowhere = Nie podano, dokąd to ma trafić
    .next = Dodaj --print QUEUE lub --out FILE
report-sheets-secret = Karta przekazania ma kod, którego nie zapisuje się w pliku jawnie
    .next = Dodaj --print QUEUE zamiast --out albo --to z odbiorcą age
