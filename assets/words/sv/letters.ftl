## What stands on paper, in Swedish: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, serienummer { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = ring servicedesken, på ett nummer som du känner till
paper-column-number = Nr
paper-column-mark = Lista
paper-column-person = Person
paper-column-key = Nyckel
paper-column-state = Nyckeln är
paper-column-letter = PIN-brev

pin-letter = PIN-brev { $number }
pin-letter-heading = PIN-koden till din säkerhetsnyckel
pin-letter-where = PIN-koden till din nyckel ({ $key }) står ensam på nästa sida. Nyckeln kommer för sig
pin-letter-forced = Välj en egen PIN-kod vid första användningen. Nyckeln godtar PIN-koden i brevet bara för det
pin-letter-asked = Välj en egen PIN-kod före första användningen. Den här nyckeln kan inte be dig om det
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Gör det vid en dator. Windows: Inställningar, Konton, Inloggningsalternativ, Säkerhetsnyckel, Hantera. Mac eller Linux: öppna chrome://settings/securityKeys i Chrome. En telefon säger kanske bara att PIN-koden är fel
pin-letter-secret = Berätta inte PIN-koden för någon. Ingen servicedesk frågar efter den. Förstör brevet efteråt
pin-letter-broken = Om någon har öppnat brevet före dig: använd inte nyckeln och säg till genast: { $contact }
# Above the PIN
pin-letter-pin = PIN-kod
pin-letter-test = Testsida
pin-letter-test-heading = Är skrivaren redo för PIN-brev?
pin-letter-test-window = Namnet och adressen syns i kuvertets fönster
pin-letter-test-apart = Nästa sida, eller baksidan av den här, är sidan för PIN-koden. Den viks vid båda märkena, och inget lyser igenom
pin-letter-test-whole = Inget är avklippt, och skrivaren står där bara du tar ut papperet
pin-letter-test-pin = ingen PIN-kod

sheets-title = Överlämningsblad { $list }
sheet-heading = Din säkerhetsnyckel
sheet-about = Med nyckeln och dess PIN-kod loggar du in, i stället för med lösenord. Den är bara till dig
sheet-inert = Nyckeln öppnar inget än. När du har den i din hand, meddela det senast { $until }: { $contact }
sheet-live = Nyckeln fungerar redan. Om någon har öppnat paketet före dig: säg till genast: { $contact }
sheet-say-code = Säg den här koden. Den visar att paketet är hos dig
sheet-letter = PIN-koden kommer i ett eget brev. Vänta på det
sheet-begin = Brevet säger hur du väljer en egen PIN-kod. Gör det först
sheet-sign-in = Öppna sedan sidan nedan, välj att logga in med en säkerhetsnyckel, sätt i nyckeln, skriv din PIN-kod och rör vid nyckeln
sheet-help = Om något saknas eller har öppnats: använd inte nyckeln och säg till: { $contact }

labels-title = Etiketter { $list }

packing-title = Packlista { $list }
packing-heading = Nycklar på listan { $list }
packing-live = Nycklarna är aktiva: den som har en och dess PIN-kod kan logga in. Skicka dem så att mottagaren kvitterar
packing-apart = Lägg aldrig ett PIN-brev i samma paket som nyckeln
packing-packed = Packat av
packing-checked = Granskat av

report-title = Nycklar på listan { $list }
report-made = Läget den { $time }

key-state-due = inte förberedd
key-state-waits = förberedd, inte aktiv
key-state-waits-until = förberedd, kan aktiveras till { $until }
key-state-active = aktiv
key-state-expired = för sent att aktivera
key-state-void = ogiltig, ska förberedas igen
key-state-erased = personen raderad

letter-state-none = inget
letter-state-waits = måste vänta
letter-state-waits-until = måste vänta till { $day }, eller tills nyckeln är aktiverad
letter-state-ready = får skrivas ut
letter-state-in-doubt = kanske utskrivet
letter-state-failed = inte utskrivet
letter-state-printed = utskrivet

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Titta på båda sidorna. Om de är rätt: skriv ut breven
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = { $printed } utskrivna, { $ready } får skrivas ut, { $waits } måste vänta, för { $open } är det okänt om de kom ut
letters-look = Titta på skrivaren och dess fack först. Skriv ut ett igen med: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Det finns inget brev { $number } som misslyckades eller är osäkert
    .next = `keydesk prepare letters` visar breven med nummer. PIN-koden i ett utskrivet brev är borta: förbered den nyckeln igen
letters-not-opened = PIN-koden kan inte öppnas: { $why }
    .next = Den som har en återställningsnyckel från `[prepare] recovery_recipients` kan öppna den med `age -d`
letters-not-made = Brevet kan inte göras: { $why }
    .next = Inget skrevs ut. Rapportera detta med brevets plats i listan
letters-not-written = Det går inte att skriva i liggaren: { $why }
    .next = Frigör lagringsutrymme och kör detta igen: skrivarkön kontrolleras först

kept-no-list = Ingen lista { $id } finns här
    .next = `keydesk prepare status` visar listorna
kept-several-lists = Flera listor börjar med { $id }
    .next = Skriv mer av id:t
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · PIN-brev: { $letter }
report-written = Skrivet till { $file }
# In the printer's queue
report-job = Papper till en lista
report-nowhere = Det är inte sagt vart detta ska
    .next = Lägg till --print QUEUE eller --out FILE
report-sheets-secret = Ett överlämningsblad har en kod, som inte skrivs i klartext i en fil
    .next = Lägg till --print QUEUE i stället för --out, eller --to med en age-mottagare
