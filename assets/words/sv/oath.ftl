# What `keydesk oath` says, in Swedish.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Ett fel. Inget skickades
       *[other] { $count } fel. Inget skickades
    }
oath-file-open = Andra användare på datorn får läsa { $file }, och den som har en hemlig nyckel har koddosan. Ta ifrån dem rättigheterna: chmod 600
oath-folder-open = Andra användare får skriva i mappen för { $file }. Förvara den i en mapp som bara du kan öppna
oath-no-pskc-key = { $file } har ingen AES-nyckel
    .next = Skriv 32, 48 eller 64 hexadecimala siffror i den, enligt tillverkarens besked
oath-unused = De här kolumnerna säger inget här: { $columns }
oath-looking = { $done } av { $all } personer är kontrollerade
oath-sending = { $done } av { $all } koddosor är skickade
oath-not-sent = Inget skickades
oath-stopped = Importera samma fil igen: det som finns lämnas som det är
oath-shredded = Filen skrevs över med nollor och togs bort. En SSD, en ögonblicksbild eller en säkerhetskopia kan ha kvar det gamla innehållet: bara en krypterad hårddisk är säker
oath-shred-it = Alla koddosor finns på plats. Filen med deras hemliga nycklar finns kvar: förvara den inlåst eller förstör den med --shred
oath-became-new = skulle skickas
oath-became-stood-already = finns redan
oath-became-refused = nekades:
oath-became-not-there = saknas i klientorganisationen
oath-count-stands =
    { $count ->
        [one] En koddosa skickades och finns i klientorganisationen
       *[other] { $count } koddosor skickades och finns i klientorganisationen
    }
oath-count-stood-already =
    { $count ->
        [one] En koddosa fanns redan i klientorganisationen. Om den har den här hemliga nyckeln visar dess första kod
       *[other] { $count } koddosor fanns redan i klientorganisationen. Om de har de här hemliga nycklarna visar deras första koder
    }
oath-count-new =
    { $count ->
        [one] En koddosa skulle skickas
       *[other] { $count } koddosor skulle skickas
    }
oath-count-refused =
    { $count ->
        [one] En koddosa nekades
       *[other] { $count } koddosor nekades
    }
oath-count-not-there =
    { $count ->
        [one] En koddosa finns inte i klientorganisationen
       *[other] { $count } koddosor finns inte i klientorganisationen
    }
oath-count-unknown =
    { $count ->
        [one] Det är inte känt om en koddosa finns
       *[other] Det är inte känt om { $count } koddosor finns
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Filen har mer än { $number } byte
    .next = Dela den i flera filer
oath-workbook = Det här är en arbetsbok från ett kalkylprogram
    .next = Hämta filen från tillverkaren igen och öppna den inte i ett kalkylprogram
oath-not-text = Det här är ingen text
    .next = Kopiera filen igen eller hämta den från tillverkaren igen
oath-not-read = JSON eller XML kan inte läsas härifrån
    .next = Kopiera filen igen eller hämta den från tillverkaren igen
oath-empty = Det finns ingen rad med kolumnnamn
    .next = Den första raden är: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = Det finns ingen koddosa i filen
    .next = Varje koddosa har en rad, ett JSON-objekt eller ett KeyPackage i PSKC
oath-no-column = Ingen kolumn heter { $named }
    .next = Den första raden är: upn,serial number,secret key,time interval,manufacturer,model. upn får utelämnas
oath-column-twice = Två kolumner heter { $named }
    .next = Ta bort en av dem
oath-quote-not-closed = Ett citattecken öppnas här och stängs aldrig
    .next = Stäng det eller ta bort det. Ett citattecken i citerad text skrivs två gånger
oath-too-many-cells = Raden har { $cells } celler, och det finns { $number } kolumner
    .next = Sätt en text som innehåller avgränsaren inom citattecken
oath-missing = Koddosan saknar ”{ $named }”
    .next = Hämta filen från tillverkaren igen eller fyll i det
oath-not-a-login = upn är inget inloggningsnamn
    .next = Skriv det helt och ensamt, som name@contoso.com, eller lämna det tomt
oath-formula = Ett kalkylprogram skulle ta ”{ $named }” för en formel
    .next = Börja med något annat än = + - @
oath-too-long = För långt: ”{ $named }”
    .next = Högst { $number } tecken får plats
oath-shortened = Ett kalkylprogram har kortat serienumret, och de sista siffrorna är förlorade
    .next = Hämta filen från tillverkaren igen och öppna den inte i ett kalkylprogram
oath-lost-zeros = Andra koddosor av modellen har serienummer med { $number } siffror: ett kalkylprogram har tagit bort nollorna som detta började med
    .next = Hämta filen från tillverkaren igen. Om numret står så på koddosan, skriv det som ="123"
oath-not-a-serial = Serienumret innehåller annat än bokstäver, siffror, - _ och /, eller är ett JSON-tal
    .next = Skriv det som det står på koddosan, i JSON inom citattecken
oath-seed-character = Tecken { $number } i den hemliga nyckeln är ”{ $named }”, som den inte kan ha
    .next = Base32 har bokstäverna och 2 till 7, men inte 1, 8, 9 eller 0. Be tillverkaren om filen igen; om de hemliga nycklarna är hexadecimala, ange keydesk oath import --hex
oath-seed-shortened = Ett kalkylprogram tog den hemliga nyckeln för ett tal och har kortat den
    .next = Hämta filen från tillverkaren igen och öppna den inte i ett kalkylprogram
oath-seed-length = Ingen hemlig nyckel har { $number } tecken: några saknas, eller är för många
    .next = Be tillverkaren om filen igen
oath-not-an-interval = Tidsintervallet är varken 30 eller 60
    .next = Entra godtar inga andra koddosor
oath-not-a-hash = Hashfunktionen är varken SHA-1 eller SHA-256
    .next = Entra godtar inga andra koddosor
oath-document-type = XML-filen har en dokumenttyp, och en fil med koddosor behöver ingen
    .next = Den öppnas inte. Be tillverkaren om filen igen
oath-not-totp = Det här är ingen TOTP-koddosa med sex siffror
    .next = Entra godtar inga andra koddosor
oath-sealed = Den hemliga nyckeln är krypterad
    .next = Ange --pskc-key-file med nyckeln som tillverkaren har gett dig
oath-other-cipher = Filen är krypterad på ett sätt som inte läses här
    .next = Be tillverkaren om en med en i förväg delad AES-nyckel, eller om CSV
oath-no-mac = Inget i filen kan visa om nyckeln är den rätta
    .next = Be tillverkaren om en fil med ValueMAC (RFC 6030), eller om CSV
oath-wrong-key = Nyckeln öppnar inte den hemliga nyckeln
    .next = Jämför nyckeln med tillverkarens besked. Om den är rätt har filen ändrats
oath-serial-twice = Rad { $number } har redan serienumret { $named }
    .next = En koddosa tillhör en person: uppladdning på det gamla sättet tillät flera, och då kan ingen säga vems koden var
oath-seed-twice = Rad { $number } har samma hemliga nyckel med ett annat serienummer
    .next = Be tillverkaren om filen igen
oath-not-found = Ingen i klientorganisationen loggar in eller får mejl som { $named }
    .next = Rätta namnet. I en fil får det vara tomt
oath-several = Flera personer i klientorganisationen har mejladressen { $named }
    .next = Skriv inloggningsnamnet i stället
oath-guest = { $named } är gäst, och Entra ger inga koddosor till gäster
    .next = Lämna namnet tomt i en fil och ge personen en annan metod
oath-another-stands = Klientorganisationen har en annan koddosa med serienumret { $named }
    .next = Jämför tillverkare, modell, intervall och hash med den där. Ta bort den i klientorganisationen eller ta bort raden
oath-legacy-stands = Personen har koddosan { $named } från en uppladdning på det gamla sättet
    .next = Ta bort den i Entras portal under Multifaktorautentisering, OATH-token, och importera sedan
oath-others-token = Någon annan har koddosan { $named }
    .next = Ta tillbaka den först eller lämna namnet tomt

# One token.
oath-stock = { $model }: { $available } av { $all } kan lämnas ut
oath-no-stock = Klientorganisationen har inga koddosor. Det som laddades upp i portalen på det gamla sättet visas inte
oath-assigned = Koddosan är tilldelad personen. Den fungerar när den är aktiverad
oath-activated = Koddosan är aktiverad
oath-deactivated = Koddosan är inte aktiv längre. Personen har den kvar
oath-unassigned = Koddosan har tagits tillbaka och kan ges till någon annan
oath-removed = Koddosan är borttagen ur klientorganisationen
oath-state-available = kan lämnas ut
oath-state-assigned = tilldelad, inte aktiverad
oath-state-activated = aktiverad
oath-state-failed = tilldelad, men aktiveringen misslyckades
oath-state-other = i ett tillstånd som den här versionen inte känner till
oath-which-code = De sex siffrorna som koddosan visar
oath-way-passkey = Säkerhetsnyckel eller passkey
oath-lost = { $person } har inte koddosan längre, och den som hittar den kan inte logga in med den
oath-lost-ways-in = { $person } kan fortfarande logga in med: { $ways }
oath-lost-no-way-in = { $person } har inget annat att logga in med: ge personen en säkerhetsnyckel, en annan koddosa eller ett tillfälligt åtkomstpass
oath-lost-sessions = Sessioner som öppnades med koddosan fortsätter: avsluta dem i Entras portal, på personens sida, med ”Återkalla sessioner”
oath-lost-log = Se i inloggningsloggen om den användes efter förlusten
oath-lost-remove = Den räknas som en som kan lämnas ut. Om den inte dyker upp: keydesk oath remove { $serial }
oath-file-faulty = Filen { $file } har fel
    .next = keydesk oath import --dry-run räknar upp dem
oath-no-token = Klientorganisationen har ingen koddosa med serienumret { $serial }
    .next = Jämför numret med koddosan eller importera koddosan först. Det som laddades upp på det gamla sättet hittas inte här: ta bort det i Entras portal under Multifaktorautentisering, OATH-token
oath-several-tokens = Klientorganisationen har flera koddosor med serienumret { $serial }
    .next = Ta bort dem som ingen använder i Entras portal
oath-too-many = Personen har fem koddosor och autentiseringsappar, och Entra tillåter inte fler
    .next = Ta bort en av dem från personen först
oath-taken = Koddosan { $serial } tillhör { $named }
    .next = Ta tillbaka den först: keydesk oath unassign { $serial }
oath-not-taken = Ingen har koddosan { $serial }
    .next = Ge den till någon med keydesk oath assign { $serial } --to UPN eller ta bort den med keydesk oath remove { $serial }
oath-not-active = Koddosan { $serial } är inte aktiv
    .next = Aktivera den med keydesk oath activate { $serial } eller ta tillbaka den med keydesk oath unassign { $serial }
oath-not-so = Klientorganisationen godtog ändringen men visar den inte än
    .next = Titta med keydesk oath list om några minuter och kör detta igen om inget har ändrats
oath-too-fast = Entra aktiverar högst 200 koddosor på fem minuter
    .next = { $minutes ->
        [one] Skriv nästa kod om en minut
       *[other] Skriv nästa kod om { $minutes } minuter
    }
oath-code-refused = Entra nekar koden utan att säga varför. Den kan vara felskriven, för gammal eller från en annan koddosa; koddosans klocka kan gå fel; eller så är metoden inte på än för personen, vilket tar upp till en timme
    .next = Skriv nästa kod. Med --file och tillverkarens fil kan orsaken anges
oath-not-in-file = Filen har ingen koddosa med serienumret { $serial }
    .next = Ta filen som den importerades med eller utelämna --file
oath-code-ahead =
    { $minutes ->
        [one] Koddosans klocka går en minut före, mer än Entra godtar
       *[other] Koddosans klocka går { $minutes } minuter före, mer än Entra godtar
    }
    .next = Ge personen en annan koddosa. Tillverkaren kan kanske ställa den här
oath-code-behind =
    { $minutes ->
        [one] Koden är en minut gammal, eller så går koddosans klocka lika mycket efter
       *[other] Koden är { $minutes } minuter gammal, eller så går koddosans klocka lika mycket efter
    }
    .next = Skriv koden som den visar nu. Om den också nekas: ge personen en annan koddosa
oath-code-of-another = Det här är koden från koddosan { $named }
    .next = Jämför serienumret på koddosan
oath-code-mistyped = Ingen koddosa i filen visar den koden
    .next = Skriv nästa kod
oath-no-code = En kod har sex siffror, med nollorna i början
    .next = Skriv alla sex

## The page about tokens in the window

survey-tokens = Koddosor
tokens-reads = Koddosorna läses
    .lead = Ur organisationens förråd
tokens-waits = Det här tar en stund
    .next = Inget skickas förrän du vill det
tokens-looks =
    { $all ->
        [0] Filen läses
       *[other] { $done } av { $all } personer är kontrollerade
    }
    .lead = Inget skickas
tokens-sends = { $done } av { $all } koddosor är skickade
    .lead = Låt Keydesk vara igång till den sista
tokens-failed = Det gick inte
    .lead = Det som inte skickades finns inte i någon klientorganisation
tokens-stock =
    { $free ->
        [0] Ingen koddosa kan lämnas ut
        [one] En koddosa kan lämnas ut
       *[other] { $free } koddosor kan lämnas ut
    }
    .lead = Koddosor som finns i Entra och som ingen har
tokens-active =
    { $count ->
        [one] En person har en aktiv koddosa
       *[other] { $count } koddosor är aktiva
    }
    .next = Den som har en loggar in med den. En koddosa som laddades upp i portalen på det gamla sättet räknas inte
tokens-waiting =
    { $count ->
        [0] Ingen koddosa väntar på sin första kod
        [one] En koddosa väntar på sin första kod
       *[other] { $count } koddosor väntar på sin första kod
    }
    .next = En koddosa aktiveras i ett ärende vid nyckeldisken
tokens-drop = Släpp tillverkarens fil på det här fönstret för att importera koddosor
    .next = Den läses först, och varje fel i den anges med rad
tokens-faults =
    { $count ->
        [one] Ett fel i { $file }. Inget skickades
       *[other] { $count } fel i { $file }. Inget skickades
    }
    .lead = Rätta filen och släpp den här igen
tokens-line = Rad { $line }: { $what }
tokens-ready =
    { $count ->
        [0] Organisationen har redan alla koddosor i { $file }
        [one] En koddosa i { $file } kan skickas
       *[other] { $count } koddosor i { $file } kan skickas
    }
    .lead = Inget har skickats än
tokens-standing =
    { $count ->
        [0] Ingen av dem finns i organisationen
        [one] En koddosa i filen finns redan i organisationen
       *[other] { $count } koddosor i filen finns redan i organisationen
    }
    .next = Det som redan finns lämnas som det är. Entra behöver en P1- eller P2-licens för koddosor
tokens-file-open = Andra användare på datorn får läsa filen
    .next = Den som har en hemlig nyckel har koddosan. Ta ifrån dem rättigheterna eller flytta filen dit där bara du kan läsa
tokens-folder-open = Andra användare får ändra filens mapp
    .next = Förvara filen i en mapp som bara du kan öppna
tokens-send = Skicka koddosorna
tokens-done =
    { $count ->
        [0] Ingen koddosa i filen finns på plats
        [one] En koddosa i filen finns på plats
       *[other] { $count } koddosor i filen finns på plats
    }
    .lead = Enligt det som lästes tillbaka från organisationen
tokens-missing =
    { $count ->
        [one] En koddosa saknas, eller saknas kanske
       *[other] { $count } koddosor saknas, eller saknas kanske
    }
    .next = Släpp filen här en gång till: det som finns skickas inte igen
tokens-shred = Förstör filen
tokens-shred-it = Filen med de hemliga nycklarna finns kvar
    .next = Förvara den inlåst eller förstör den. En SSD, en ögonblicksbild eller en säkerhetskopia kan behålla det gamla innehållet
tokens-shredded = Filen skrevs över med nollor och togs bort
    .next = En SSD, en ögonblicksbild eller en säkerhetskopia kan ha kvar det gamla innehållet: bara en krypterad hårddisk är säker
tokens-not-shredded = Filen kunde inte förstöras: { $why }
    .next = Ta bort den själv
tokens-file = { $file } kan inte läsas: { $why }
    .next = Släpp den här igen när du får läsa den
tokens-ledger = Liggaren kunde inte skrivas: { $why }
    .next = Titta på koddosorna en gång till innan du importerar igen
