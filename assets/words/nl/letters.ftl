## What stands on paper, in Dutch: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, serienummer { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = bel uw servicedesk, op een nummer dat u kent
paper-column-number = Nr.
paper-column-mark = Lijst
paper-column-person = Persoon
paper-column-key = Sleutel
paper-column-state = Sleutel is
paper-column-letter = Pinbrief

pin-letter = Pinbrief { $number }
pin-letter-heading = De pincode van uw beveiligingssleutel
pin-letter-where = De pincode van uw sleutel ({ $key }) staat op de volgende pagina, apart. De sleutel komt afzonderlijk
pin-letter-forced = Kies bij het eerste gebruik een eigen pincode. De sleutel accepteert de pincode van deze brief nergens anders voor
pin-letter-asked = Kies vóór het eerste gebruik een eigen pincode. Deze sleutel kan er niet om vragen
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Doe dit op een computer. Windows: Instellingen, Accounts, Aanmeldingsopties, Beveiligingssleutel, Beheren. Mac of Linux: open chrome://settings/securityKeys in Chrome. Een telefoon zegt misschien alleen dat de pincode onjuist is
pin-letter-secret = Vertel de pincode aan niemand. Geen servicedesk vraagt erom. Vernietig deze brief daarna
pin-letter-broken = Heeft iemand deze brief vóór u geopend, gebruik de sleutel dan niet en meld het meteen: { $contact }
# Above the PIN
pin-letter-pin = Pincode
pin-letter-test = Testpagina
pin-letter-test-heading = Is deze printer klaar voor pinbrieven?
pin-letter-test-window = De naam en het adres staan in het venster van uw envelop
pin-letter-test-apart = De volgende pagina, of de achterkant van deze, is de pagina voor de pincode. Die wordt bij beide tekens gevouwen, en niets schijnt door
pin-letter-test-whole = Er is niets afgesneden, en de printer staat waar alleen u het papier eruit haalt
pin-letter-test-pin = geen pincode

sheets-title = Overdrachtsbladen { $list }
sheet-heading = Uw beveiligingssleutel
sheet-about = Met deze sleutel en de pincode meldt u zich aan, in plaats van met een wachtwoord. De sleutel is alleen voor u
sheet-inert = De sleutel opent nog niets. Als u de sleutel in handen hebt, meld dat dan uiterlijk { $until }: { $contact }
sheet-live = De sleutel werkt al. Heeft iemand dit pakket vóór u geopend, meld het dan meteen: { $contact }
sheet-say-code = Noem deze code. Zo blijkt dat u het pakket hebt
sheet-letter = De pincode komt in een aparte brief. Wacht daarop
sheet-begin = De brief zegt hoe u een eigen pincode kiest. Doe dat eerst
sheet-sign-in = Open dan de pagina hieronder, kies aanmelden met een beveiligingssleutel, steek de sleutel in, typ uw pincode en raak de sleutel aan
sheet-help = Ontbreekt er iets of is er iets geopend, gebruik de sleutel dan niet en meld het: { $contact }

labels-title = Etiketten { $list }

packing-title = Paklijst { $list }
packing-heading = Sleutels van de lijst { $list }
packing-live = Deze sleutels werken al: wie er een heeft met de pincode, kan zich aanmelden. Verstuur ze aangetekend
packing-apart = Doe een pinbrief nooit in hetzelfde pakket als de sleutel
packing-packed = Ingepakt door
packing-checked = Gecontroleerd door

report-title = Sleutels van de lijst { $list }
report-made = Stand van { $time }

key-state-due = niet voorbereid
key-state-waits = voorbereid, niet actief
key-state-waits-until = voorbereid, te activeren tot { $until }
key-state-active = actief
key-state-expired = te laat om te activeren
key-state-void = ongeldig, opnieuw voorbereiden
key-state-erased = persoon gewist

letter-state-none = geen
letter-state-waits = moet wachten
letter-state-waits-until = moet wachten tot { $day } of tot de sleutel is geactiveerd
letter-state-ready = mag worden afgedrukt
letter-state-in-doubt = misschien afgedrukt
letter-state-failed = niet afgedrukt
letter-state-printed = afgedrukt

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Bekijk beide pagina’s. Kloppen ze, druk dan de brieven af
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Afgedrukt: { $printed }, mag worden afgedrukt: { $ready }, moet wachten: { $waits }, misschien niet uit de printer gekomen: { $open }
letters-look = Kijk eerst bij de printer en in de lade. Een brief opnieuw afdrukken: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Er is geen mislukte of onzekere brief { $number }
    .next = `keydesk prepare letters` toont de brieven met hun nummers. De pincode van een afgedrukte brief is weg: bereid die sleutel opnieuw voor
letters-not-opened = De pincode kan niet worden geopend: { $why }
    .next = Wie een herstelsleutel van `[prepare] recovery_recipients` heeft, kan die openen met `age -d`
letters-not-made = De brief kan niet worden gemaakt: { $why }
    .next = Er is niets afgedrukt. Meld dit met de plek van de brief in de lijst
letters-not-written = Het journaal kan niet worden geschreven: { $why }
    .next = Maak ruimte op de schijf en voer dit opnieuw uit: eerst wordt de wachtrij van de printer bekeken

kept-no-list = Hier wordt geen lijst { $id } bewaard
    .next = `keydesk prepare status` toont de lijsten
kept-several-lists = Meerdere lijsten beginnen met { $id }
    .next = Geef een langer deel van de id op
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · Pinbrief: { $letter }
report-written = Geschreven naar { $file }
# In the printer's queue
report-job = Papieren van een lijst
report-nowhere = Er is niet gezegd waar dit heen gaat
    .next = Voeg --print QUEUE of --out FILE toe
report-sheets-secret = Op een overdrachtsblad staat een code, die niet leesbaar in een bestand wordt geschreven
    .next = Voeg --print QUEUE toe in plaats van --out, of --to met een ontvanger voor age
