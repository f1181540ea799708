# What `keydesk oath` says, in Dutch.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Eén fout. Er is niets verzonden
       *[other] { $count } fouten. Er is niets verzonden
    }
oath-file-open = Andere gebruikers van deze machine mogen { $file } lezen, en wie een geheim heeft, heeft het token. Neem hun rechten weg: chmod 600
oath-folder-open = Andere gebruikers mogen schrijven in de map van { $file }. Bewaar het bestand in een map die alleen u kunt openen
oath-no-pskc-key = { $file } bevat geen AES-sleutel
    .next = Schrijf er 32, 48 of 64 hexadecimale cijfers in, zoals de fabrikant ze heeft genoemd
oath-unused = Deze kolommen zeggen hier niets: { $columns }
oath-looking = { $done } van { $all } personen bekeken
oath-sending = { $done } van { $all } tokens verzonden
oath-not-sent = Er is niets verzonden
oath-stopped = Importeer hetzelfde bestand opnieuw: wat er staat, blijft zoals het is
oath-shredded = Het bestand is met nullen overschreven en verwijderd. Een ssd, momentopname of back-up kan de oude bytes nog hebben: alleen een versleutelde schijf geeft zekerheid
oath-shred-it = Alle tokens staan er. Het bestand met de geheimen is er nog: bewaar het achter slot of vernietig het met --shred
oath-became-new = zou worden verzonden
oath-became-stood-already = staat er al
oath-became-refused = is geweigerd:
oath-became-not-there = staat niet in de tenant
oath-count-stands =
    { $count ->
        [one] Eén token is verzonden en staat in de tenant
       *[other] { $count } tokens zijn verzonden en staan in de tenant
    }
oath-count-stood-already =
    { $count ->
        [one] Eén token stond al in de tenant. Of het dit geheim heeft, toont de eerste code
       *[other] { $count } tokens stonden al in de tenant. Of ze deze geheimen hebben, tonen de eerste codes
    }
oath-count-new =
    { $count ->
        [one] Eén token zou worden verzonden
       *[other] { $count } tokens zouden worden verzonden
    }
oath-count-refused =
    { $count ->
        [one] Eén token is geweigerd
       *[other] { $count } tokens zijn geweigerd
    }
oath-count-not-there =
    { $count ->
        [one] Eén token staat niet in de tenant
       *[other] { $count } tokens staan niet in de tenant
    }
oath-count-unknown =
    { $count ->
        [one] Of één token er staat, is niet bekend
       *[other] Of { $count } tokens er staan, is niet bekend
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Het bestand heeft meer dan { $number } bytes
    .next = Splits het in meerdere bestanden
oath-workbook = Dit is een werkmap van een spreadsheet
    .next = Vraag de fabrikant opnieuw om het bestand en open het niet in een spreadsheet
oath-not-text = Dit is geen tekst
    .next = Kopieer het bestand opnieuw of vraag de fabrikant er opnieuw om
oath-not-read = De JSON of XML is vanaf hier niet te lezen
    .next = Kopieer het bestand opnieuw of vraag de fabrikant er opnieuw om
oath-empty = Er is geen regel met kolomnamen
    .next = De eerste regel is: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = Er staat geen token in het bestand
    .next = Elk token heeft een regel, een JSON-object of een KeyPackage van PSKC
oath-no-column = Er ontbreekt een kolom: { $named }
    .next = De eerste regel is: upn,serial number,secret key,time interval,manufacturer,model. De upn mag ontbreken
oath-column-twice = Twee kolommen hebben dezelfde naam: { $named }
    .next = Haal er een weg
oath-quote-not-closed = Hier begint een aanhalingsteken dat nergens wordt gesloten
    .next = Sluit het of haal het weg. Een aanhalingsteken binnen tekst tussen aanhalingstekens wordt dubbel geschreven
oath-too-many-cells = Deze regel heeft { $cells } cellen, en er zijn { $number } kolommen
    .next = Zet tekst die het scheidingsteken bevat tussen aanhalingstekens
oath-missing = Bij dit token ontbreekt: { $named }
    .next = Vraag de fabrikant opnieuw om het bestand of vul het in
oath-not-a-login = De upn is geen aanmeldnaam
    .next = Schrijf die volledig en zonder iets anders, zoals name@contoso.com, of laat die leeg
oath-formula = Een spreadsheet zou dit voor een formule houden: { $named }
    .next = Begin met iets anders dan = + - @
oath-too-long = Dit is te lang: { $named }
    .next = Er passen hoogstens { $number } tekens
oath-shortened = Een spreadsheet heeft het serienummer ingekort; de laatste cijfers zijn weg
    .next = Vraag de fabrikant opnieuw om het bestand en open het niet in een spreadsheet
oath-lost-zeros = Andere tokens van dit model hebben serienummers van { $number } cijfers: een spreadsheet heeft de nullen aan het begin weggehaald
    .next = Vraag de fabrikant opnieuw om het bestand. Staat het nummer zo op het token, schrijf het dan als ="123"
oath-not-a-serial = Het serienummer bevat iets anders dan letters, cijfers, - _ en /, of is een JSON-getal
    .next = Schrijf het zoals het op het token staat, in JSON tussen aanhalingstekens
oath-seed-character = Teken { $number } van de geheime sleutel is “{ $named }”, wat niet kan
    .next = Base32 heeft de letters en 2 tot 7, en geen 1, 8, 9 of 0. Vraag de fabrikant opnieuw om het bestand; zijn de geheimen hexadecimaal, geef dan keydesk oath import --hex op
oath-seed-shortened = Een spreadsheet hield de geheime sleutel voor een getal en heeft die ingekort
    .next = Vraag de fabrikant opnieuw om het bestand en open het niet in een spreadsheet
oath-seed-length = Geen geheime sleutel heeft { $number } tekens: er ontbreken er of er zijn er te veel
    .next = Vraag de fabrikant opnieuw om het bestand
oath-not-an-interval = Het tijdsinterval is geen 30 en geen 60
    .next = Entra accepteert geen andere tokens
oath-not-a-hash = De hashfunctie is niet SHA-1 en niet SHA-256
    .next = Entra accepteert geen andere tokens
oath-document-type = De XML heeft een documenttype, en een tokenbestand heeft er geen nodig
    .next = Het wordt niet geopend. Vraag de fabrikant opnieuw om het bestand
oath-not-totp = Dit is geen TOTP-token met zes cijfers
    .next = Entra accepteert geen andere tokens
oath-sealed = De geheime sleutel is versleuteld
    .next = Geef --pskc-key-file op met de sleutel die de fabrikant heeft genoemd
oath-other-cipher = Het bestand is versleuteld op een manier die hier niet wordt gelezen
    .next = Vraag de fabrikant om een bestand met een vooraf gedeelde AES-sleutel of om CSV
oath-no-mac = Niets in het bestand zegt of de sleutel de juiste is
    .next = Vraag de fabrikant om een bestand met een ValueMAC (RFC 6030) of om CSV
oath-wrong-key = De sleutel opent deze geheime sleutel niet
    .next = Vergelijk de sleutel met de sleutel die de fabrikant heeft genoemd. Klopt die, dan is het bestand veranderd
oath-serial-twice = Regel { $number } heeft het serienummer { $named } al
    .next = Een token is van één persoon: oude uploads lieten er meer toe, en dan kan niemand zeggen van wie de code was
oath-seed-twice = Regel { $number } heeft dezelfde geheime sleutel onder een ander serienummer
    .next = Vraag de fabrikant opnieuw om het bestand
oath-not-found = Niemand in de tenant meldt zich aan of krijgt e-mail als { $named }
    .next = Verbeter de naam. In een bestand mag die leeg zijn
oath-several = Meerdere personen van de tenant hebben het e-mailadres { $named }
    .next = Schrijf in plaats daarvan de aanmeldnaam
oath-guest = { $named } is gast, en Entra geeft gasten geen hardwaretoken
    .next = Laat de naam in een bestand leeg en geef de gast een andere methode
oath-another-stands = De tenant heeft een ander token met het serienummer { $named }
    .next = Vergelijk fabrikant, model, interval en hash met het token daar. Verwijder dat in de tenant of haal deze regel weg
oath-legacy-stands = De persoon heeft het token { $named } uit een oude upload
    .next = Verwijder het in de Entra-portal onder Meervoudige verificatie, OATH-tokens, en importeer het dan
oath-others-token = Iemand anders heeft het token { $named }
    .next = Neem het eerst terug of laat de naam leeg

# One token.
oath-stock = { $model }: { $available } van { $all } beschikbaar
oath-no-stock = De tenant heeft geen hardwaretokens. Wat op de oude manier in de portal is geüpload, staat er niet bij
oath-assigned = Het token is aan de persoon gegeven. Het werkt zodra het is geactiveerd
oath-activated = Het token is geactiveerd
oath-deactivated = Het token is niet meer actief. De persoon heeft het nog
oath-unassigned = Het token is teruggenomen en kan aan iemand anders worden gegeven
oath-removed = Het token is uit de tenant verwijderd
oath-state-available = beschikbaar
oath-state-assigned = toegewezen, niet geactiveerd
oath-state-activated = geactiveerd
oath-state-failed = toegewezen, en de activering is mislukt
oath-state-other = in een staat die deze versie niet kent
oath-which-code = De zes cijfers die het token toont
oath-way-passkey = Beveiligingssleutel of wachtwoordsleutel
oath-lost = { $person } heeft het token niet meer, en wie het vindt, kan zich er niet mee aanmelden
oath-lost-ways-in = { $person } kan zich nog aanmelden met: { $ways }
oath-lost-no-way-in = { $person } heeft niets anders om zich aan te melden: geef een beveiligingssleutel, een ander token of een tijdelijke toegangspas
oath-lost-sessions = Aanmeldsessies die met het token zijn geopend, gaan door: beëindig ze in de Entra-portal, op de pagina van de persoon, met “Sessies intrekken”
oath-lost-log = Kijk in het aanmeldingslogboek of het na het verlies is gebruikt
oath-lost-remove = Het telt als een token dat kan worden uitgegeven. Komt het niet terug: keydesk oath remove { $serial }
oath-file-faulty = Het bestand { $file } heeft fouten
    .next = keydesk oath import --dry-run noemt ze
oath-no-token = De tenant heeft geen token met het serienummer { $serial }
    .next = Vergelijk het nummer met het token of importeer het token eerst. Wat op de oude manier is geüpload, wordt hier niet gevonden: verwijder het in de Entra-portal onder Meervoudige verificatie, OATH-tokens
oath-several-tokens = De tenant heeft meerdere tokens met het serienummer { $serial }
    .next = Verwijder in de Entra-portal de tokens die niemand gebruikt
oath-too-many = De persoon heeft vijf tokens en authenticator-apps, en Entra staat er niet meer toe
    .next = Verwijder er eerst een bij deze persoon
oath-taken = { $named } heeft het token { $serial }
    .next = Neem het eerst terug: keydesk oath unassign { $serial }
oath-not-taken = Niemand heeft het token { $serial }
    .next = Geef het aan iemand met keydesk oath assign { $serial } --to UPN of verwijder het met keydesk oath remove { $serial }
oath-not-active = Het token { $serial } is niet actief
    .next = Activeer het met keydesk oath activate { $serial } of neem het terug met keydesk oath unassign { $serial }
oath-not-so = De tenant heeft de wijziging geaccepteerd en toont die nog niet
    .next = Kijk over enkele minuten met keydesk oath list en herhaal dit als er niets is veranderd
oath-too-fast = Entra activeert hoogstens 200 tokens in vijf minuten
    .next = { $minutes ->
        [one] Typ de volgende code over een minuut
       *[other] Typ de volgende code over { $minutes } minuten
    }
oath-code-refused = Entra weigert de code en zegt niet waarom. Die kan verkeerd getypt, te oud of van een ander token zijn; de klok van het token kan verkeerd lopen; of de methode staat voor deze persoon nog niet aan, wat tot een uur duurt
    .next = Typ de volgende code. Met --file en het bestand van de fabrikant is de reden te vinden
oath-not-in-file = Het bestand heeft geen token met het serienummer { $serial }
    .next = Neem het bestand waarmee het is geïmporteerd of laat --file weg
oath-code-ahead =
    { $minutes ->
        [one] De klok van het token loopt één minuut voor, meer dan Entra accepteert
       *[other] De klok van het token loopt { $minutes } minuten voor, meer dan Entra accepteert
    }
    .next = Geef de persoon een ander token. Misschien kan de fabrikant dit gelijkzetten
oath-code-behind =
    { $minutes ->
        [one] De code is één minuut oud, of de klok van het token loopt zoveel achter
       *[other] De code is { $minutes } minuten oud, of de klok van het token loopt zoveel achter
    }
    .next = Typ de code die het nu toont. Wordt die ook geweigerd, geef de persoon dan een ander token
oath-code-of-another = Dit is de code van het token { $named }
    .next = Vergelijk het serienummer op het token
oath-code-mistyped = Geen token van het bestand toont deze code
    .next = Typ de volgende code
oath-no-code = Een code heeft zes cijfers, met de nullen aan het begin
    .next = Typ ze alle zes

## The page about tokens in the window

survey-tokens = Tokens
tokens-reads = De tokens worden gelezen
    .lead = Uit de voorraad van de organisatie
tokens-waits = Dit duurt even
    .next = Er wordt niets verzonden voordat u dat wilt
tokens-looks =
    { $all ->
        [0] Het bestand wordt gelezen
       *[other] { $done } van { $all } personen opgezocht
    }
    .lead = Er wordt niets verzonden
tokens-sends = { $done } van { $all } tokens verzonden
    .lead = Laat Keydesk aanstaan tot het laatste token
tokens-failed = Dit is niet gelukt
    .lead = Wat niet is verzonden, staat in geen tenant
tokens-stock =
    { $free ->
        [0] Er is geen token beschikbaar
        [one] Er is één token beschikbaar
       *[other] Er zijn { $free } tokens beschikbaar
    }
    .lead = Tokens die in Entra staan en van niemand zijn
tokens-active =
    { $count ->
        [one] Eén persoon heeft een actief token
       *[other] { $count } tokens zijn actief
    }
    .next = Wie er een heeft, meldt zich ermee aan. Een token dat op de oude manier in de portal is geüpload, telt niet mee
tokens-waiting =
    { $count ->
        [0] Geen token wacht op de eerste code
        [one] Eén token wacht op de eerste code
       *[other] { $count } tokens wachten op hun eerste code
    }
    .next = Een token wordt in een sessie aan deze balie geactiveerd
tokens-drop = Sleep het bestand van de fabrikant naar dit venster om tokens te importeren
    .next = Het wordt eerst gelezen, en elke fout erin wordt met de regel genoemd
tokens-faults =
    { $count ->
        [one] Eén fout in { $file }. Er is niets verzonden
       *[other] { $count } fouten in { $file }. Er is niets verzonden
    }
    .lead = Verbeter het bestand en sleep het opnieuw hierheen
tokens-line = Regel { $line }: { $what }
tokens-ready =
    { $count ->
        [0] De organisatie heeft alle tokens uit { $file } al
        [one] Eén token uit { $file } kan worden verzonden
       *[other] { $count } tokens uit { $file } kunnen worden verzonden
    }
    .lead = Er is nog niets verzonden
tokens-standing =
    { $count ->
        [0] Geen ervan staat in de organisatie
        [one] Eén token uit het bestand staat al in de organisatie
       *[other] { $count } tokens uit het bestand staan al in de organisatie
    }
    .next = Wat er al staat, blijft zoals het is. Entra heeft voor hardwaretokens een licentie P1 of P2 nodig
tokens-file-open = Andere gebruikers van deze machine mogen het bestand lezen
    .next = Wie een geheim heeft, heeft het token. Neem hun rechten weg of verplaats het bestand naar een plek waar alleen u kunt lezen
tokens-folder-open = Andere gebruikers mogen de map van het bestand wijzigen
    .next = Bewaar het bestand in een map die alleen u kunt openen
tokens-send = Tokens verzenden
tokens-done =
    { $count ->
        [0] Geen token uit het bestand staat er
        [one] Eén token uit het bestand staat er
       *[other] { $count } tokens uit het bestand staan er
    }
    .lead = Zoals teruggelezen bij de organisatie
tokens-missing =
    { $count ->
        [one] Eén token staat er niet of misschien niet
       *[other] { $count } tokens staan er niet of misschien niet
    }
    .next = Sleep het bestand nog een keer hierheen: wat er staat, wordt niet opnieuw verzonden
tokens-shred = Bestand vernietigen
tokens-shred-it = Het bestand met de geheimen is er nog
    .next = Bewaar het achter slot of vernietig het. Een ssd, momentopname of back-up kan de oude bytes houden
tokens-shredded = Het bestand is met nullen overschreven en verwijderd
    .next = Een ssd, momentopname of back-up kan de oude bytes nog hebben: alleen een versleutelde schijf geeft zekerheid
tokens-not-shredded = Het bestand kon niet worden vernietigd: { $why }
    .next = Verwijder het zelf
tokens-file = { $file } is niet te lezen: { $why }
    .next = Sleep het opnieuw hierheen zodra u het mag lezen
tokens-ledger = Het journaal kon niet worden geschreven: { $why }
    .next = Bekijk de tokens nog een keer voordat u opnieuw importeert
