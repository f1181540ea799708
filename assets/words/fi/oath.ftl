# What `keydesk oath` says, in Finnish.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Yksi virhe. Mitään ei lähetetty
       *[other] { $count } virhettä. Mitään ei lähetetty
    }
oath-file-open = Muut tämän koneen käyttäjät voivat lukea tiedoston { $file }, ja salaisen avaimen haltijalla on koodilaite. Poista heidän oikeutensa: chmod 600
oath-folder-open = Muut käyttäjät voivat kirjoittaa tiedoston { $file } kansioon. Säilytä tiedostoa kansiossa, jonka vain sinä voit avata
oath-no-pskc-key = Tiedostossa { $file } ei ole AES-avainta
    .next = Kirjoita siihen valmistajan kertomat 32, 48 tai 64 heksadesimaalimerkkiä
oath-unused = Näillä sarakkeilla ei ole tässä merkitystä: { $columns }
oath-looking = { $done } / { $all } henkilöä katsottu
oath-sending = { $done } / { $all } koodilaitetta lähetetty
oath-not-sent = Mitään ei lähetetty
oath-stopped = Tuo sama tiedosto uudelleen: olemassa oleva jätetään ennalleen
oath-shredded = Tiedosto kirjoitettiin yli nollilla ja poistettiin. SSD-levyllä, tilannevedoksessa tai varmuuskopiossa voi yhä olla vanhat tavut: vain salattu levy on varma keino
oath-shred-it = Kaikki koodilaitteet ovat vuokraajassa. Tiedosto salaisine avaimineen on yhä olemassa: säilytä se lukittuna tai tuhoa se valinnalla --shred
oath-became-new = lähetettäisiin
oath-became-stood-already = on jo olemassa
oath-became-refused = hylättiin:
oath-became-not-there = ei ole vuokraajassa
oath-count-stands =
    { $count ->
        [one] Yksi koodilaite lähetettiin ja on vuokraajassa
       *[other] { $count } koodilaitetta lähetettiin ja on vuokraajassa
    }
oath-count-stood-already =
    { $count ->
        [one] Yksi koodilaite oli jo vuokraajassa. Sen ensimmäinen koodi osoittaa, onko sillä tämä siemen
       *[other] { $count } koodilaitetta oli jo vuokraajassa. Niiden ensimmäiset koodit osoittavat, onko niillä nämä siemenet
    }
oath-count-new =
    { $count ->
        [one] Yksi koodilaite lähetettäisiin
       *[other] { $count } koodilaitetta lähetettäisiin
    }
oath-count-refused =
    { $count ->
        [one] Yksi koodilaite hylättiin
       *[other] { $count } koodilaitetta hylättiin
    }
oath-count-not-there =
    { $count ->
        [one] Yksi koodilaite ei ole vuokraajassa
       *[other] { $count } koodilaitetta ei ole vuokraajassa
    }
oath-count-unknown =
    { $count ->
        [one] Yhdestä koodilaitteesta ei tiedetä, onko se olemassa
       *[other] { $count } koodilaitteesta ei tiedetä, ovatko ne olemassa
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Tiedostossa on yli { $number } tavua
    .next = Jaa se useaksi tiedostoksi
oath-workbook = Tämä on taulukkolaskennan työkirja
    .next = Pyydä tiedosto uudelleen valmistajalta äläkä avaa sitä taulukkolaskennassa
oath-not-text = Tämä ei ole tekstiä
    .next = Kopioi tiedosto uudelleen tai pyydä se uudelleen valmistajalta
oath-not-read = JSONia tai XML:ää ei voi lukea tästä eteenpäin
    .next = Kopioi tiedosto uudelleen tai pyydä se uudelleen valmistajalta
oath-empty = Riviä, jossa on sarakkeiden nimet, ei ole
    .next = Ensimmäinen rivi on: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = Tiedostossa ei ole koodilaitteita
    .next = Kullakin koodilaitteella on rivi, JSON-objekti tai PSKC:n KeyPackage
oath-no-column = Saraketta { $named } ei ole
    .next = Ensimmäinen rivi on: upn,serial number,secret key,time interval,manufacturer,model. Sarakkeen upn voi jättää pois
oath-column-twice = Kahden sarakkeen nimi on { $named }
    .next = Poista toinen niistä
oath-quote-not-closed = Tässä alkaa lainausmerkki, jota ei suljeta
    .next = Sulje se tai poista se. Lainatun tekstin sisällä lainausmerkki kirjoitetaan kahdesti
oath-too-many-cells = Rivillä on { $cells } solua, mutta sarakkeita on { $number }
    .next = Pane erottimen sisältävä teksti lainausmerkkeihin
oath-missing = Koodilaitteelta puuttuu ”{ $named }”
    .next = Pyydä tiedosto uudelleen valmistajalta tai täydennä se
oath-not-a-login = upn ei ole käyttäjätunnus
    .next = Kirjoita se kokonaan ja yksin, kuten name@contoso.com, tai jätä se tyhjäksi
oath-formula = Taulukkolaskenta pitäisi tätä kaavana: ”{ $named }”
    .next = Aloita se muulla kuin = + - @
oath-too-long = ”{ $named }” on liian pitkä
    .next = Enintään { $number } merkkiä mahtuu
oath-shortened = Taulukkolaskenta on lyhentänyt sarjanumeron, ja loppunumerot ovat kadonneet
    .next = Pyydä tiedosto uudelleen valmistajalta äläkä avaa sitä taulukkolaskennassa
oath-lost-zeros = Muiden tämän mallin koodilaitteiden sarjanumerossa on { $number } numeroa: taulukkolaskenta on poistanut nollat tämän alusta
    .next = Pyydä tiedosto uudelleen valmistajalta. Jos numero on laitteessa näin, kirjoita se muodossa ="123"
oath-not-a-serial = Sarjanumerossa on muuta kuin kirjaimia, numeroita, - _ ja /, tai se on JSON-luku
    .next = Kirjoita se kuten laitteessa, JSONissa lainausmerkkeihin
oath-seed-character = Salaisen avaimen merkki { $number } on ”{ $named }”, jota siinä ei voi olla
    .next = Base32:ssa on kirjaimet ja numerot 2–7, ei 1, 8, 9 tai 0. Pyydä tiedosto uudelleen valmistajalta; jos salaiset avaimet ovat heksadesimaalisia, anna keydesk oath import --hex
oath-seed-shortened = Taulukkolaskenta piti salaista avainta lukuna ja on lyhentänyt sen
    .next = Pyydä tiedosto uudelleen valmistajalta äläkä avaa sitä taulukkolaskennassa
oath-seed-length = Salaisessa avaimessa ei voi olla { $number } merkkiä: joko niitä puuttuu tai niitä on liikaa
    .next = Pyydä tiedosto uudelleen valmistajalta
oath-not-an-interval = Aikaväli ei ole 30 eikä 60
    .next = Entra ei hyväksy muita koodilaitteita
oath-not-a-hash = Tiivistefunktio ei ole SHA-1 eikä SHA-256
    .next = Entra ei hyväksy muita koodilaitteita
oath-document-type = XML:ssä on dokumenttityyppi, jota koodilaitetiedosto ei tarvitse
    .next = Sitä ei avata. Pyydä tiedosto uudelleen valmistajalta
oath-not-totp = Tämä ei ole kuusinumeroinen TOTP-laite
    .next = Entra ei hyväksy muita koodilaitteita
oath-sealed = Salainen avain on salattu
    .next = Anna --pskc-key-file ja valmistajan kertoma avain
oath-other-cipher = Tiedosto on salattu tavalla, jota tässä ei lueta
    .next = Pyydä valmistajalta tiedosto, jossa on ennalta jaettu AES-avain, tai CSV
oath-no-mac = Mikään tiedostossa ei kerro, onko avain oikea
    .next = Pyydä valmistajalta tiedosto, jossa on ValueMAC (RFC 6030), tai CSV
oath-wrong-key = Avain ei avaa tätä salaista avainta
    .next = Vertaa avainta valmistajan kertomaan. Jos se on oikea, tiedostoa on muutettu
oath-serial-twice = Rivillä { $number } on jo sarjanumero { $named }
    .next = Koodilaite kuuluu yhdelle henkilölle: vanha lataustapa salli useita, eikä silloin tiedetä, kenen koodi se oli
oath-seed-twice = Rivillä { $number } on sama salainen avain toisella sarjanumerolla
    .next = Pyydä tiedosto uudelleen valmistajalta
oath-not-found = Kenelläkään vuokraajassa ei ole tätä käyttäjätunnusta tai osoitetta: { $named }
    .next = Korjaa nimi. Tiedostossa se voi olla tyhjä
oath-several = Usealla vuokraajan henkilöllä on sähköpostiosoite { $named }
    .next = Kirjoita sen sijasta käyttäjätunnus
oath-guest = { $named } on vieras, eikä Entra anna koodilaitteita vieraille
    .next = Jätä nimi tiedostossa tyhjäksi ja anna hänelle muu menetelmä
oath-another-stands = Vuokraajassa on toinen koodilaite, jonka sarjanumero on { $named }
    .next = Vertaa valmistajaa, mallia, aikaväliä ja tiivistettä sikäläiseen. Poista se vuokraajasta tai poista tämä rivi
oath-legacy-stands = Henkilöllä on vanhalla tavalla ladattu koodilaite { $named }
    .next = Poista se Entran portaalissa kohdassa ”Multifactor authentication, OATH tokens” ja tuo se sitten
oath-others-token = Koodilaite { $named } on jollakulla muulla
    .next = Ota se ensin takaisin häneltä tai jätä nimi tyhjäksi

# One token.
oath-stock = { $model }: { $available } / { $all } voidaan antaa
oath-no-stock = Vuokraajassa ei ole koodilaitteita. Portaaliin vanhalla tavalla ladattuja ei luetella
oath-assigned = Koodilaite on annettu henkilölle. Se toimii, kun se on aktivoitu
oath-activated = Koodilaite on aktivoitu
oath-deactivated = Koodilaite ei ole enää aktiivinen. Se on yhä henkilöllään
oath-unassigned = Koodilaite on otettu takaisin, ja sen voi antaa toiselle
oath-removed = Koodilaite on poistettu vuokraajasta
oath-state-available = voidaan antaa
oath-state-assigned = annettu, ei aktivoitu
oath-state-activated = aktivoitu
oath-state-failed = annettu, aktivointi epäonnistui
oath-state-other = tilassa, jota tämä versio ei tunne
oath-which-code = Koodilaitteen näyttämät kuusi numeroa
oath-way-passkey = Suojausavain tai pääsyavain
oath-lost = Koodilaite ei ole enää henkilöllä { $person }, eikä löytäjä voi kirjautua sillä
oath-lost-ways-in = { $person } voi yhä kirjautua näin: { $ways }
oath-lost-no-way-in = { $person } ei voi kirjautua muulla tavalla: anna hänelle suojausavain, toinen koodilaite tai tilapäinen pääsykoodi
oath-lost-sessions = Koodilaitteella avatut istunnot jatkuvat: päätä ne Entran portaalissa henkilön sivulla kohdasta ”Revoke sessions”
oath-lost-log = Katso kirjautumislokista, käytettiinkö sitä katoamisen jälkeen
oath-lost-remove = Se lasketaan annettavissa olevaksi. Jos sitä ei löydy: keydesk oath remove { $serial }
oath-file-faulty = Tiedostossa { $file } on virheitä
    .next = keydesk oath import --dry-run nimeää ne
oath-no-token = Vuokraajassa ei ole koodilaitetta, jonka sarjanumero on { $serial }
    .next = Vertaa numeroa laitteeseen tai tuo koodilaite ensin. Vanhalla tavalla ladattua ei löydy täältä: poista se Entran portaalissa kohdassa ”Multifactor authentication, OATH tokens”
oath-several-tokens = Vuokraajassa on useita koodilaitteita, joiden sarjanumero on { $serial }
    .next = Poista Entran portaalissa ne, joita kukaan ei käytä
oath-too-many = Henkilöllä on viisi koodilaitetta ja todennussovellusta, eikä Entra salli enempää
    .next = Poista ensin jokin niistä henkilöltä
oath-taken = Koodilaitteen { $serial } haltija: { $named }
    .next = Ota se ensin takaisin: keydesk oath unassign { $serial }
oath-not-taken = Koodilaite { $serial } ei ole kenelläkään
    .next = Anna se jollekulle: keydesk oath assign { $serial } --to UPN, tai poista se: keydesk oath remove { $serial }
oath-not-active = Koodilaite { $serial } ei ole aktiivinen
    .next = Aktivoi se: keydesk oath activate { $serial }, tai ota se takaisin: keydesk oath unassign { $serial }
oath-not-so = Vuokraaja hyväksyi muutoksen, mutta ei näytä sitä vielä
    .next = Katso muutaman minuutin kuluttua: keydesk oath list, ja anna komento uudelleen, jos mikään ei ole muuttunut
oath-too-fast = Entra aktivoi enintään 200 koodilaitetta viidessä minuutissa
    .next = { $minutes ->
        [one] Kirjoita seuraava koodi minuutin kuluttua
       *[other] Kirjoita seuraava koodi { $minutes } minuutin kuluttua
    }
oath-code-refused = Entra hylkää koodin eikä kerro syytä. Siinä voi olla kirjoitusvirhe, se voi olla liian vanha tai toisen laitteen; laitteen kello voi olla väärässä; tai menetelmä ei ole vielä käytössä henkilöllä, mikä voi kestää tunnin
    .next = Kirjoita seuraava koodi. Syyn voi selvittää valinnalla --file ja valmistajan tiedostolla
oath-not-in-file = Tiedostossa ei ole koodilaitetta, jonka sarjanumero on { $serial }
    .next = Käytä tiedostoa, josta se tuotiin, tai jätä --file pois
oath-code-ahead =
    { $minutes ->
        [one] Koodilaitteen kello edistää minuutin, enemmän kuin Entra hyväksyy
       *[other] Koodilaitteen kello edistää { $minutes } minuuttia, enemmän kuin Entra hyväksyy
    }
    .next = Anna henkilölle toinen koodilaite. Valmistaja voi ehkä asettaa tämän kellon
oath-code-behind =
    { $minutes ->
        [one] Koodi on minuutin vanha, tai koodilaitteen kello jätättää saman verran
       *[other] Koodi on { $minutes } minuuttia vanha, tai koodilaitteen kello jätättää saman verran
    }
    .next = Kirjoita nyt näkyvä koodi. Jos sekin hylätään, anna henkilölle toinen koodilaite
oath-code-of-another = Tämä on koodilaitteen { $named } koodi
    .next = Vertaa laitteen sarjanumeroa
oath-code-mistyped = Mikään tiedoston koodilaite ei näytä tätä koodia
    .next = Kirjoita seuraava koodi
oath-no-code = Koodissa on kuusi numeroa, myös alussa olevat nollat
    .next = Kirjoita kaikki kuusi

## The page about tokens in the window

survey-tokens = Koodilaitteet
tokens-reads = Koodilaitteita luetaan
    .lead = Organisaation varastosta
tokens-waits = Tämä kestää hetken
    .next = Mitään ei lähetetä, ennen kuin haluat
tokens-looks =
    { $all ->
        [0] Tiedostoa luetaan
       *[other] { $done } / { $all } henkilöä haettu
    }
    .lead = Mitään ei lähetetä
tokens-sends = { $done } / { $all } koodilaitetta lähetetty
    .lead = Pidä Keydesk käynnissä viimeiseen asti
tokens-failed = Tämä ei onnistunut
    .lead = Lähettämättä jäänyt ei ole missään vuokraajassa
tokens-stock =
    { $free ->
        [0] Annettavia koodilaitteita ei ole
        [one] Yksi koodilaite on annettavissa
       *[other] { $free } koodilaitetta on annettavissa
    }
    .lead = Koodilaitteet, jotka ovat Entrassa mutta eivät kenelläkään
tokens-active =
    { $count ->
        [one] Yhdellä henkilöllä on aktiivinen koodilaite
       *[other] Aktiivisia koodilaitteita on { $count }
    }
    .next = Koodilaitteen haltija kirjautuu sillä. Portaaliin vanhalla tavalla ladattuja ei lasketa
tokens-waiting =
    { $count ->
        [0] Mikään koodilaite ei odota ensimmäistä koodiaan
        [one] Yksi koodilaite odottaa ensimmäistä koodiaan
       *[other] { $count } koodilaitetta odottaa ensimmäistä koodiaan
    }
    .next = Koodilaite aktivoidaan asioinnissa tässä palvelupisteessä
tokens-drop = Tuo koodilaitteita pudottamalla valmistajan tiedosto tähän ikkunaan
    .next = Se luetaan ensin, ja jokaisesta virheestä kerrotaan rivi
tokens-faults =
    { $count ->
        [one] Tiedostossa { $file } on yksi virhe. Mitään ei lähetetty
       *[other] Tiedostossa { $file } on { $count } virhettä. Mitään ei lähetetty
    }
    .lead = Korjaa tiedosto ja pudota se tähän uudelleen
tokens-line = Rivi { $line }: { $what }
tokens-ready =
    { $count ->
        [0] Organisaatiossa ovat jo kaikki tiedoston { $file } koodilaitteet
        [one] Tiedostosta { $file } voidaan lähettää yksi koodilaite
       *[other] Tiedostosta { $file } voidaan lähettää { $count } koodilaitetta
    }
    .lead = Mitään ei ole vielä lähetetty
tokens-standing =
    { $count ->
        [0] Mikään niistä ei ole organisaatiossa
        [one] Yksi tiedoston koodilaite on jo organisaatiossa
       *[other] { $count } tiedoston koodilaitetta on jo organisaatiossa
    }
    .next = Olemassa oleva jätetään ennalleen. Entra vaatii koodilaitteille lisenssin P1 tai P2
tokens-file-open = Muut tämän koneen käyttäjät voivat lukea tiedoston
    .next = Salaisen avaimen haltijalla on koodilaite. Poista heidän oikeutensa tai siirrä tiedosto paikkaan, jossa vain sinä voit lukea sen
tokens-folder-open = Muut käyttäjät voivat muuttaa tiedoston kansiota
    .next = Säilytä tiedostoa kansiossa, jonka vain sinä voit avata
tokens-send = Lähetä koodilaitteet
tokens-done =
    { $count ->
        [0] Mikään tiedoston koodilaite ei ole organisaatiossa
        [one] Yksi tiedoston koodilaite on organisaatiossa
       *[other] { $count } tiedoston koodilaitetta on organisaatiossa
    }
    .lead = Näin ne luettiin organisaatiosta takaisin
tokens-missing =
    { $count ->
        [one] Yksi koodilaite ei ole organisaatiossa, tai sitä ei tiedetä
       *[other] { $count } koodilaitetta ei ole organisaatiossa, tai sitä ei tiedetä
    }
    .next = Pudota tiedosto tähän vielä kerran: olemassa olevaa ei lähetetä uudelleen
tokens-shred = Tuhoa tiedosto
tokens-shred-it = Tiedosto salaisine avaimineen on yhä olemassa
    .next = Säilytä se lukittuna tai tuhoa se. Vanhat tavut voivat säilyä SSD-levyllä, tilannevedoksessa tai varmuuskopiossa
tokens-shredded = Tiedosto kirjoitettiin yli nollilla ja poistettiin
    .next = SSD-levyllä, tilannevedoksessa tai varmuuskopiossa voi yhä olla vanhat tavut: vain salattu levy on varma keino
tokens-not-shredded = Tiedostoa ei voitu tuhota: { $why }
    .next = Poista se itse
tokens-file = Tiedostoa { $file } ei voi lukea: { $why }
    .next = Pudota se tähän uudelleen, kun sinulla on lukuoikeus
tokens-ledger = Tapahtumakirjaan ei voitu kirjoittaa: { $why }
    .next = Katso koodilaitteet vielä kerran, ennen kuin tuot uudelleen
