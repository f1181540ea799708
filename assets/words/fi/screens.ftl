# The sentences of the window and of the walk-through in a terminal, in Finnish.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Avainten palvelupiste
bar-attended = Virkailija: { $operator }
bar-contrast = Kontrasti
bar-lock = Lukitse
bar-sign-out = Kirjaudu ulos
bar-hand-over = Henkilölle
bar-larger-text = Suurempi teksti
bar-normal-text = Normaali teksti
bar-still = Pysäytä liike
bar-motion = Näytä liike
region-now = Mitä nyt tehdään
region-ways = Miten jatketaan
region-desk = Palvelupiste
region-steps = Vaiheet
region-practice = Harjoitus
step-of = Vaihe { $number } / { $all }
step-back = Perutaan
step-none = Valmis
step-unattended = Virkailija ei ole kirjautunut
rail-done = Vaihe { $number } / { $all }, { $title }, valmis
rail-now = Vaihe { $number } / { $all }, { $title }, nykyinen vaihe
rail-to-do = Vaihe { $number } / { $all }, { $title }, tekemättä
session = Asiointi { $name }
locks-soon =
    { $seconds ->
        [0] Keydesk lukittuu
        [one] Keydesk lukittuu sekunnin kuluttua. Mitään ei häviä
       *[other] Keydesk lukittuu { $seconds } sekunnin kuluttua. Mitään ei häviä
    }
rests-soon =
    { $seconds ->
        [0] Keydesk jää tauolle
        [one] Keydesk jää tauolle sekunnin kuluttua. Mitään ei häviä
       *[other] Keydesk jää tauolle { $seconds } sekunnin kuluttua. Mitään ei häviä
    }
locks-without-code =
    { $seconds ->
        [0] Keydesk lukittuu
        [one] Ilman virkailijakoodia Keydesk lukittuu sekunnin kuluttua
       *[other] Ilman virkailijakoodia Keydesk lukittuu { $seconds } sekunnin kuluttua
    }
stay-here = Tarvitsen lisää aikaa
minutes-left =
    { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    }
seconds-left =
    { $seconds ->
        [one] yksi sekunti
       *[other] { $seconds } sekuntia
    }
key-typed = Avain kirjoitti koodin
    .next = Sitä ei tarvita tässä, ja se hylättiin
cancel-sure = Peruutetaanko? Keydesk peruu sen, mitä tehtiin
cancel-yes = Kyllä, peruuta asiointi
cancel-no = Jatka asiointia

more-of-list = Näytä lisää, sivu { $page } / { $all }
call-operator = Kutsu virkailija

## Two screens

person-window = Keydesk: henkilölle
person-wait = Hetki vain
    .lead = Virkailija työskentelee. Tämä näyttö kertoo, kun on sinun vuorosi
person-wait-do = Sinun ei tarvitse tehdä nyt mitään
    .next = Palvelupisteen virkailija auttaa sinua
person-rests = Asiointi keskeytyi
    .lead = Se jatkuu samasta kohdasta, kun virkailija on kirjautunut: mitään ei häviä
person-rests-do = Pyydä virkailijaa kirjautumaan
    .next = Asiointisi odottaa sitä
beside = { $name } on toisella näytöllä
    .lead = Toisella näytöllä näkyy sama kuin alla
beside-take = Ota haltuun virkailijakoodilla
turn-first = Käännä näyttö henkilölle { $name }
    .lead = Seuraava osuus on hänelle
turn = Käännä näyttö henkilölle { $name }
    .lead = Toinen näyttö on poissa. Mitään ei hävinnyt
turn-do = Henkilö jatkaa tässä
    .next = Virkailijan osuus on piilossa, kunnes virkailijakoodi kirjoitetaan
turn-done = Näyttö on käännetty

## The desk code

code-choose = Valitse virkailijakoodi
    .lead = Sillä otat näytön takaisin henkilöltä. Se unohdetaan, kun kirjaudut ulos
code-repeat = Kirjoita sama koodi uudelleen
    .lead = Näin varmistetaan, että kirjoitit sen, mitä tarkoitit
code-new = Uusi virkailijakoodi
code-again = Sama koodi uudelleen
code-set = Aseta koodi
code-go-repeat = Toista koodi
code-without = Ilman koodia
code-why = Valitse vähintään neljä numeroa
    .next = Ilman koodia kirjaudut uudelleen jokaisen henkilön jälkeen
code-refused = Liian moni arvaisi tämän koodin
    .next = Valitse toinen: ei vuosilukua, numerosarjaa eikä näppäinkuviota
code-private = Vain virkailija kirjoittaa tähän
    .next = Henkilö katsoo poispäin
code-call = Virkailijaa tarvitaan
    .lead = Kutsu virkailija, joka jatkaa virkailijakoodilla
code-next = Seuraava asiointi
    .lead = Virkailija aloittaa sen virkailijakoodilla
code-label = Virkailijakoodi
code-go-on = Jatka
code-home = Alkuun
code-back = Takaisin henkilölle
code-wrong = Tämä ei ole virkailijakoodi
    .next =
    { $tries ->
        [one] Yksi yritys jäljellä. Sitten virkailija kirjautuu uudelleen
       *[other] { $tries } yritystä jäljellä. Sitten virkailija kirjautuu uudelleen
    }
code-none = Virkailija kirjautuu uudelleen
    .next = Virkailijakoodia ei ole
code-spent = Virkailija kirjautuu uudelleen
    .next = Virkailijakoodi oli väärä liian monta kertaa

## The practice bench

bench-token = Harjoituskoodilaite { $serial } näyttää { $code }
bench = Harjoituspöytä
    .next = Mikään tässä ei ole oikeaa
bench-served = Harjoitusvuokraaja
    .next = Mitä siinä tapahtuu, ei ole oikeaa. Liitetty avain on oikea
bench-insert-allowed = Liitä harjoitusavain
bench-insert-second = Liitä toinen avain
bench-insert-not-allowed = Liitä toinen malli
bench-remove = Irrota avain
bench-touch = Kosketa avainta
bench-finger-badly = Pane sormi huonosti
bench-add-on-own-page = Lisää avain henkilön sivulla
bench-program-token = Ohjelmoi koodilaite henkilön sivulla

## The operator signs in

sign-in = Kirjaudu palvelupisteeseen
    .lead = Virkailijan on kirjauduttava, ennen kuin avaimia voi saada
sign-in-locked = Keydesk on lukittu
    .lead = { $name } oli kirjautuneena. Seuraavan kirjautumisen jälkeen jatketaan samasta kohdasta
sign-in-not-enough = Käyttöoikeuksia puuttuu
    .lead = Olet kirjautunut, mutta sovelluksella ei ole alla olevia käyttöoikeuksia
sign-in-start = Kirjaudu
sign-in-cancel = Lopeta kirjautuminen
sign-in-browser = Kirjaudu työtililläsi
    .next = Kirjautumissivu avautuu omaan ikkunaansa, eikä sulkemisen jälkeen jää mitään talteen
sign-in-device = Kirjaudu koodilla
    .next = Keydesk näyttää koodin. Kirjoita se kirjautumissivulle toisella laitteella
sign-in-device-warning = Kirjoita koodi vain, jos seisot tässä palvelupisteessä ja luet sen täältä
    .next = Jonkun lähettämä tai kertoma koodi kirjaisi hänet sisään sinuna. Peitä koodi ohikulkijoilta
sign-in-under-way = Jatka kirjautumissivulla
    .next = Keydesk odottaa, kunnes olet valmis
sign-in-code = Kirjoita tämä koodi osoitteessa { $page }
    .next = Keydesk odottaa, kunnes olet valmis
sign-in-left = Odotusaikaa jäljellä: { $left }. Sen jälkeen aloita uudelleen yhdellä painalluksella
sign-in-over = Aika on päättynyt. Aloita uudelleen yhdellä painalluksella
sign-in-missing = { $scope } puuttuu
    .next = { $for } Cloud Application Administrator voi hyväksyä sen tälle sovellukselle. Kirjaudu sitten uudelleen

## Home

home = Tervetuloa suojausavainten palvelupisteeseen
    .lead = Täältä lähdetään toimivan avaimen kanssa
home-elsewhere = Tervetuloa suojausavainten palvelupisteeseen
    .lead = Organisaatio on Microsoftin pilvessä, jossa Keydesk voi tehdä vähemmän
home-start = Aloita asiointi
home-check = Tarkista henkilön avain
home-recover = Avain on kadonnut
home-whose = Kenen avain tämä on?
home-what = Mitä tapahtuu
home-line-person = Etsi henkilö ja tarkista, kuka hän on
home-line-ready = Tarkista, että tili on valmis avaimelle
home-line-key = Ota avain käyttöön PIN-koodilla, jonka vain hän tietää
home-line-proof = Todista, että hän voi kirjautua avaimella
home-own = Tässä Microsoftin pilvessä virkailija ei voi ottaa avainta käyttöön toisen puolesta
    .next = Keydesk myöntää pääsykoodin, ja henkilö rekisteröi avaimen itse
home-nothing = Tässä Microsoftin pilvessä Keydesk ei voi tehdä mitään
    .next = Siinä ei ole pääsykoodeja. Avain rekisteröidään kirjautumismenetelmällä, joka henkilöllä jo on
home-note = Aikaa kuluu noin viisi minuuttia. Jos jokin menee vikaan, kaikki perutaan
home-today =
    { $well ->
        [0] Yksikään asiointi ei ole tänään päättynyt hyvin
        [one] Yksi asiointi päättyi tänään hyvin
       *[other] { $well } asiointia päättyi tänään hyvin
    }
    .next =
        { $back ->
            [0] Mitään ei tarvinnut perua
            [one] Yksi asiointi peruttiin
           *[other] { $back } asiointia peruttiin
        }
recent-line = { $time }, asiointi { $name }: { $end }
end-onboarded = avain toimii
end-self-registered = henkilö rekisteröi avaimen
end-checked = avain tarkistettiin
end-recovered = kadonnut avain korvattiin
end-found-key = löytynyt avain katsottiin
end-prepared = avain valmisteltiin
end-activated = valmisteltu avain toimii
end-token-given = koodilaite annettiin
end-token-programmed = henkilö ohjelmoi koodilaitteen
end-taken-back = kaikki peruttiin
end-open = se on kesken
home-ledger =
    { $debts ->
        [0] Tapahtumakirja: kunnossa käynnistyksessä, { $megabytes } Mt, ei rästejä
        [one] Tapahtumakirja: kunnossa käynnistyksessä, { $megabytes } Mt, yksi rästi
       *[other] Tapahtumakirja: kunnossa käynnistyksessä, { $megabytes } Mt, { $debts } rästiä
    }
home-tenant = Microsoft Graph vastasi { $time }
home-tenant-silent = Microsoft Graphiin ei saatu yhteyttä { $time }
home-clock = Tämän tietokoneen kello poikkeaa Microsoftin kellosta { $minutes } minuuttia. Aseta se oikein
home-notices = Huomattavaa
notice-unreadable = Asiointia { $name } ei voi lukea
    .next = Siitä on voinut jäädä pääsykoodi tai avain. Säilytä tapahtumakirja ja pyydä apua tämän asioinnin numerolla
notice-keys-wait =
    { $count ->
        [one] Yksi valmisteltu avain odottaa aktivointia
       *[other] { $count } valmisteltua avainta odottaa aktivointia
    }
    .next = Ensimmäinen on aktivoitavissa { $time } asti. `keydesk prepare status` nimeää ne
notice-logs-awaited =
    { $count ->
        [one] Odotetaan, että yhden asioinnin kirjautuminen näkyy lokeissa
       *[other] Odotetaan, että { $count } asioinnin kirjautumiset näkyvät lokeissa
    }
    .next = Keydesk kysyy uudelleen itse { $time } asti
notice-log-checked = Asiointi { $name }: { $log }
    .next = Se on kirjattu asiointiin
notice-due = Määräaika { $time }
list-issue = Malliluettelo: julkaisu { $number }, seuraavan määräpäivä { $date }
list-overdue =
    { $days ->
        [one] Malliluettelo: julkaisu { $number }, uudemman määräpäivä oli eilen
       *[other] Malliluettelo: julkaisu { $number }, uudemman määräpäivästä on { $days } päivää
    }
list-missing = Palvelupisteellä ei ole vielä malliluetteloa: avaimia ei voi todistaa

## Who is it

ask-who = Kuka on palvelupisteessä?
    .lead = Hae nimellä tai käyttäjätunnuksella
who-field = Nimi tai käyttäjätunnus
who-search = Hae
who-stop = Lopeta haku
who-searching = Haetaan ”{ $text }”
who-none = Ketään ei löytynyt haulla ”{ $text }”
    .next = Tarkista kirjoitusasu tai hae käyttäjätunnuksella
who-start = Kysy henkilön nimi ja kirjoita se
who-edited = Haku alkaa, kun lopetat kirjoittamisen. Enter hakee heti
who-found =
    { $count ->
        [one] Yksi henkilö löytyi
       *[other] { $count } henkilöä löytyi
    }
who-choose = Valitse { $name }, { $upn }

## Check identity

ask-identity = Miten tarkistit, kuka hän on?
    .lead = Varmista, että edessäsi on { $name }
identity-photo-id = Henkilötodistus tarkistettu
    .next = Passi, henkilökortti tai kuvallinen henkilöstökortti
identity-known = Tunnen henkilön
    .next = Olette tavanneet aiemmin, ja olet varma
identity-vouched = Työtoveri vahvisti, kuka hän on
    .next = Työtoveri on nyt paikalla

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Ei muita kirjautumismenetelmiä kuin salasana
        [one] Yksi kirjautumismenetelmä salasanan lisäksi
       *[other] { $count } kirjautumismenetelmää salasanan lisäksi
    }{ $first ->
        [strongest] . Vahvinta pyydetään ensin{ $chosen ->
            [none] { "" }
           *[other] {" "}(oma oletus: { $chosen })
        }
        [chosen] . Ensin pyydetään: { $chosen ->
            [none] oletusta ei ole valittu
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Pelkällä pääsykoodilla henkilö ei voi rekisteröidä mitään. Sen estää: { $by }
chosen-push = ilmoitus sovelluksessa
chosen-oath = koodi
chosen-voice = puhelu
chosen-sms = tekstiviesti
chosen-another = muu menetelmä

## After a loss

ask-what-happened = Mitä henkilön { $name } avaimelle tapahtui?
    .lead = Vastaus ratkaisee, mitä tehdään ensin
ask-first-proof = Miten tarkistit, kuka hän on?
    .lead = Katoamisen jälkeen tarvitaan kaksi todistetta. Varmista, että edessäsi on { $name }
ask-second-proof = Toinen todiste siitä, että tämä on { $name }
    .lead = Sen on oltava eri lajia kuin ensimmäinen
ask-which-key = Mikä avain se oli?
    .lead = Kysy henkilöltä { $name } avaimen nimi, malli ja viimeisin käyttö
ask-which-key-blocked = Mikä avain on tässä?
    .lead = Vertaa mallia avaimeen, joka on kädessä henkilöllä { $name }
ask-remove-old-key = Poistetaanko tämä pääsyavain henkilöltä { $name }?
    .lead = Tarkista vielä: poistettu pääsyavain ei tule takaisin
ask-not-the-old-key = Tämä on toinen avain kuin nimetty
    .lead = { $key } ei ole samaa mallia kuin henkilön { $name } pääsyavain
which-key-choose = Se oli { $key }

name-key = Nimeä avain
ask-name-key = Mikä avaimen nimi on?
    .lead = { $name } näkee tämän nimen kirjautumismenetelmissä
name-key-field = Nimi, enintään 30 merkkiä
name-key-own = Tyhjä: malli ja asioinnin numero. Nimi, joka henkilöllä { $name } jo on, saa numeron
name-key-automatic = sen malli ja numero
name-key-long = Nimi on liian pitkä. Jotkin kirjaimet ja merkit lasketaan kahdeksi
name-key-primary = Arkikäyttöön
name-key-spare = Vara-avain
name-key-done = Käytä tätä nimeä
name-key-back = Säilytä entinen
name-key-is = Avain saa tämän nimen: { $key }

## Readiness

ask-not-ready = { $name } ei voi vielä saada avainta
    .lead = Järjestelmänvalvojan on ensin muutettava tämä. Tarkista sitten uudelleen
ask-token-policy = { $name } ei voi vielä saada koodilaitetta
    .lead = Järjestelmänvalvojan on ensin muutettava tämä. Keydesk tarkistaa itse uudelleen ja jatkaa heti kun voi
not-ready-again = Tarkista uudelleen
ask-may-be-refused = Entra voi hylätä avaimen: { $name }
    .lead = Lue tämä ensin. Voit jatkaa ja katsoa
not-ready-go-on = Jatka
ask-second-operator = Toinen virkailija vahvistaa
    .lead = { $name } saa avaimen vasta, kun toinen virkailija hyväksyy
second-start = Toinen virkailija kirjautuu

## Another pass is valid

ask-replace-pass = Henkilöllä { $name } on jo pääsykoodi
    .lead = Jos jatkat, se poistetaan ja myönnetään uusi
replace-pass-what = Pääsykoodia ei myönnetty tässä asioinnissa, ja se toimii yhä
    .next = Kysy, käyttääkö henkilö sitä juuri nyt. Jos käyttää, peruuta asiointi ja palaa myöhemmin

## The pass for a device

ask-leave-pass = Tarvitseeko { $name } vielä pääsykoodia?
    .lead = Se poistetaan nyt tai on voimassa { $time } asti
leave-pass-what = Säilytä se vain laitetta varten, jonka henkilö ottaa käyttöön tänään
    .next = Kun pääsykoodi on voimassa, kirjautuminen osoittaa avaimesta vähemmän. Kuitti kertoo, kuinka kauan se on voimassa

## The person registers the key themselves

ask-not-for-others = Täällä ei voi rekisteröidä avainta henkilölle { $name }
    .lead = { $name } voi rekisteröidä sen itse täältä saadulla pääsykoodilla

ask-register-yourself = { $name } rekisteröi avaimen nyt
    .lead = Organisaation omalla sivulla, pääsykoodilla
own-line-open = Skannaa QR-koodi tai avaa { $page }
own-line-pass = Kirjaudu siellä pääsykoodilla
own-line-add = Lisää suojausavain kirjautumismenetelmäksi ja tee, mitä sivu pyytää
own-not-there = Organisaatiolla ei näy vielä uutta avainta
    .next = Tee sivulla kaikki loppuun ja paina sitten uudelleen. Luettelo voi olla minuutin myöhässä
ask-program-token = { $name } ohjelmoi koodilaitteen nyt
    .lead = Omalla sivullaan, pääsykoodilla
program-line-pass = Paina pääsykoodi mieleesi. Avaa sitten sivu tässä tai skannaa QR-koodi omalla laitteellasi
program-line-add = Valitse ”Lisää kirjautumismenetelmä”, ”Authenticator-sovellus”, ”I want to use a different authenticator app” ja sitten ”Can’t scan image?”
program-line-token = Kirjoita sivulla näkyvä salainen avain koodilaitteeseen sen valmistajan työkalulla. Kirjoita sivulle koodi, jonka laite sitten näyttää, ja sulje sivu
own-token-not-there = Organisaatiolla ei näy vielä uutta koodilaitetta
    .next = Tee sivulla kaikki loppuun ja paina sitten uudelleen. Luettelo voi olla minuutin myöhässä
own-token = Koodilaite
    .next = Organisaatiolle se on todennussovellus. Se ei muuta sitä, miten henkilö kirjautuu Windowsiin
token-programmed = { $name } on lisännyt koodilaitteen
    .lead = Henkilö lisäsi sen itse. Sitä ei ole tarkistettu täällä
self-registered = { $name } on rekisteröinyt avaimen
    .lead = Henkilö rekisteröi avaimen itse. Sitä ei ole tarkistettu täällä
self-registered-pass = Pääsykoodi mitätöitiin
    .next = Henkilö näkee seuraavalla kirjautumisella, toimiiko se

## The key

ask-insert-key = Liitä avain
    .lead = Pane uusi suojausavain palvelupisteen porttiin
insert-key-do = Työnnä avainta, kunnes se on tukevasti paikallaan
    .next = Keydesk huomaa sen itse
insert-key-back = Liitä tämän asioinnin avain
    .lead = Sitä tarvitaan vielä kerran, jotta siihen tallennettu voidaan perua
insert-key-before = Irrota { $key }
    .next = Se oli portissa jo ennen asioinnin alkua
insert-key-two = Useampi kuin yksi avain on liitetty
    .next = Valitse koskettamalla tai jätä vain avain, jonka saa { $name }
insert-key-but-not = Irrota avain, joka ei kelvannut
    .next = Liitä sitten toinen
ask-replug-key = Irrota avain ja liitä se uudelleen
    .lead = PIN-koodi oli kahdesti peräkkäin väärä. Avain on liitettävä uudelleen ennen seuraavaa yritystä
replug-key-do = Irrota avain ja työnnä se takaisin
    .next = Keydesk huomaa molemmat itse
ask-key-refused = Tätä avainta ei voi käyttää
    .lead = Siihen ei kirjoitettu mitään. Käytä toista avainta
ask-key-warned = Avaimella on rajoituksia
    .lead = Sen voi ottaa käyttöön. Lue tämä ensin; siihen ei kirjoitettu mitään
key-connected = Liitetty
picture-insert = Kuva: työnnä avain porttiin
picture-take-out = Kuva: irrota avain portista
picture-replug = Kuva: irrota avain ja työnnä se takaisin
picture-touch = Kuva: sormi portissa olevalla avaimella
picture-leave-in = Kuva: avain portissa

## The PIN

ask-choose-pin = Valitse avaimellesi PIN-koodi
    .lead = Kirjoitat sen aina, kun kirjaudut avaimella. Käytä vähintään { $minimum } numeroa
ask-repeat-pin = Kirjoita sama PIN-koodi uudelleen
    .lead = Näin varmistetaan, että kirjoitit sen, mitä tarkoitit
ask-type-pin = Kirjoita avaimesi PIN-koodi
    .lead = Avaimessa on jo PIN-koodi. Vain sen omistaja tietää sen
pin-new = Uusi PIN-koodi
pin-repeat = Sama PIN uudelleen
pin-current = Avaimen PIN-koodi
pin-dots =
    { $entered ->
        [one] PIN-koodi, 1 numero kirjoitettu, vähintään { $minimum } tarvitaan
       *[other] PIN-koodi, { $entered } numeroa kirjoitettu, vähintään { $minimum } tarvitaan
    }
pin-good = Hyvä PIN-koodi on
pin-rule-kept = täyttyy
pin-rule-open = ei vielä täyty
pin-different = PIN-koodit eivät olleet samat
    .next = Valitse PIN-koodi vielä kerran
pin-private = Vain avaimen omistaja kirjoittaa tähän
    .next = Virkailija katsoo poispäin
pin-forgotten = Unohtuiko PIN-koodi?
    .next = Käytä toista avainta tai nollaa tämä: nollaus poistaa siitä kaiken
pin-stays = PIN-koodi on vain avainta varten. Keydesk ei säilytä sitä
pin-clear = Tyhjennä
pin-delete = Poista viimeinen numero
pin-go-repeat = Toista PIN
pin-set = Aseta PIN
pin-check = Tarkista PIN

## A key that is in use

ask-found-key = Kenen avain tämä on?
    .lead = Tämän se näyttää ilman PIN-koodia
ask-used-key = Tämä avain on käytössä
    .lead = Sen sisältö säilyy uuden pääsyavaimen rinnalla
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } pääsyavainta
    }
used-key-further =
    { $count ->
        [one] ja yksi muu
       *[other] ja { $count } muuta
    }
used-key-stale = Yksi niistä on henkilön { $name } vanha pääsyavain
    .next = Organisaatio ei tunne sitä. Uusi pääsyavain korvaa sen

ask-reset-key = Nollataanko tämä avain?
    .lead = Nollaus poistaa kaiken avaimesta, myös PIN-koodin
ask-reset-for-good = Nollaa { $key }
    .lead = Tätä ei voi perua
reset-for-good-what = Kaikki avaimen pääsyavaimet ja PIN-koodi häviävät
    .next = Varmista, että tämä on edessäsi oleva avain
ask-replug-to-reset = Irrota avain ja liitä se uudelleen
    .lead = Kosketa sitä sitten kymmenen sekunnin kuluessa
replug-to-reset-do = Irrota avain, työnnä se takaisin ja kosketa sitä
    .next = Pidä sormi valmiina, ennen kuin työnnät avaimen
replug-to-reset-why = Avaimen voi nollata vain ensimmäisten kymmenen sekunnin aikana
    .next = Se vilkkuu heti. Jos kosketus tulee liian myöhään, mitään ei häviä ja yrität uudelleen

## Setting a key aside

ask-take-key-out = Irrota avain
    .lead = Avaimesi on valmis. Se on sinun: pidä se
ask-take-key-out-back = Irrota avain
    .lead = Asiointi on tämän avaimen osalta päättynyt
take-key-out-do = Vedä avain portista
    .next = Keydesk huomaa sen itse
ask-set-key-aside = Siirrä tämä avain sivuun
    .lead = Avaimessa on tämän asioinnin PIN-koodi, sormenjälki tai pääsyavain. Älä anna sitä kenellekään
set-key-aside-what = Irrota avain ja pane se käytettyjen avainten paikkaan
    .next = Se on nollattava, ennen kuin sitä käytetään uudelleen. Sen voi tehdä nyt

## A fingerprint

ask-finger = Haluatko lisätä sormenjälkesi?
    .lead = Tämä avain voi tunnistaa sormen, joten tarvitset PIN-koodia harvemmin
ask-second-finger = Sormenjälkesi on avaimessa
    .lead = Lisää toinen sormi tai jatka
ask-finger-again = Sormenjälki ei ole vielä avaimessa
    .lead = Yritä uudelleen tai jatka ilman sitä
finger-line-how = Pane yksi sormi avaimelle useita kertoja. Aikaa kuluu noin minuutti
finger-line-pin = PIN-koodi toimii edelleen, myös jos avain ei tunnista sormea
finger-line-private = Sormenjälki pysyy avaimessa. Palvelupiste ja organisaatio eivät saa sitä
finger-line-second = Toisen käden sormesta on apua, kun ensimmäinen on märkä tai kipeä
finger-line-tip = Käytä kuivaa, puhdasta sormea ja pane sen keskikohta tunnistimelle
finger-before =
    { $count ->
        [one] Avaimessa on jo yksi sormenjälki
       *[other] Avaimessa on jo { $count } sormenjälkeä
    }
    .next = Jokainen, jonka sormenjälki siinä on, voi kirjautua tällä avaimella. Jos se ei ole sinun, kerro virkailijalle: nollaus poistaa kaikki
enrolling = Pane sormi avaimelle
    .lead = Nosta se ja pane se takaisin, kunnes rengas on täysi
enrol-ends-soon = Odotus päättyy alle 20 sekunnin kuluttua
    .next = Mitään ei häviä: voit yrittää uudelleen tai jatkaa pelkällä PIN-koodilla
enrol-left =
    { $seconds ->
        [0] Odotus päättyy
        [one] Yksi sekunti jäljellä
       *[other] { $seconds } sekuntia jäljellä
    }
enrol-more-time = Tarvitsen lisää aikaa

## The desk's turn

working = Hetki
    .lead = Keydesk työskentelee
working-held-up = Odotetaan Microsoftia
    .lead = Palvelu ottaa vain muutaman kutsun kerrallaan. Keydesk jatkaa itse
working-touch = Kosketa avainta nyt
    .lead = Pane sormi avaimen vilkkuvaan kohtaan
working-touch-again = Kosketa avainta vielä kerran
    .lead = Kiitos. Avainta kosketettiin kerran; tämä kosketus osoittaa, että se toimii
working-choose = Kosketa avainta, jonka saa { $name }
    .lead = Jokainen liitetty avain vilkkuu
working-reset = Kosketa avainta nyt
    .lead = Avain nollautuu vain kymmenen sekunnin sisällä
working-touch-do = Kosketa metallipintaa
    .next = Se vilkkuu odottaessaan
working-finger = Pane sormi avaimelle nyt
    .lead = Avain tunnistaa sen. Jos ei tunnista, käytetään PIN-koodiasi
working-finger-again = Pane sormi avaimelle vielä kerran
    .lead = Kiitos. Tämä kosketus osoittaa, että avain toimii
working-finger-do = Pane sormi tunnistimelle
    .next = Se vilkkuu odottaessaan
working-back = Perutaan, mitä tehtiin
    .lead = Keydesk ei jätä mitään jälkeensä
working-wait = Tämä kestää muutaman sekunnin
working-leave-in = Jätä avain paikalleen. Tämä kestää muutaman sekunnin
touch-left =
    { $seconds ->
        [0] Avain lakkaa odottamasta. Mitään ei häviä: seuraava näyttö aloittaa sen uudelleen
        [one] Avain odottaa vielä noin sekunnin
       *[other] Avain odottaa vielä noin { $seconds } sekuntia
    }
proof-left =
    { $seconds ->
        [0] Kirjautuminen lakkaa odottamasta. Mitään ei häviä: seuraava näyttö aloittaa sen uudelleen
       *[other] Aikaa kirjautua: { $left }
    }

## Troubles

ask-key-works = Avain toimii. Kirjautuminen ei
    .lead = Avain vastasi palvelupisteen testiin, joten syy ei ole siinä
trouble-kept = Aiemmin tehty säilyy
    .next = Valitse alta, miten jatketaan
trouble-while = Tämä tapahtui vaiheessa: { $step }
details-show = Näytä tiedot
details-hide = Piilota tiedot
details-for = Tiedot tukea varten

## The access pass

pass = Pääsykoodi
    .next = { $name } voi kirjautua sillä, kunnes avain toimii
pass-once = Toimii kerran sivulla, jonka QR-koodi avaa
pass-many = Toimii sivulla, jonka QR-koodi avaa
pass-until = Voimassa { $time } asti
pass-left = Voimassa { $time } asti, jäljellä { $left }
pass-over = Ei enää voimassa
pass-hides = Aikaa piilottamiseen: { $left }
pass-show = Näytä koodi
pass-hide = Piilota koodi
pass-shown = Pääsykoodi näkyy näytöllä
pass-forgotten = Keydesk käynnistettiin uudelleen eikä enää tiedä pääsykoodia
    .next = Pääsykoodi toimii yhä, jos se kirjoitettiin muistiin. Keydesk mitätöi sen lopuksi
pass-qr = Kirjautumissivun QR-koodi

## The terminal

terminal-choose = Kirjoita numero
terminal-choose-again = Kirjoita jokin yllä olevista numeroista
terminal-search = Kirjoita numero tai haettava nimi
terminal-inserted = Avain on liitetty
terminal-taken-out = Olen irrottanut sen
terminal-touch = Kosketa harjoitusavainta painamalla Enter
terminal-finger = Pane sormi harjoitusavaimelle painamalla Enter tai jatka ilman sitä kirjoittamalla 0
terminal-close = Jatka painamalla Enter
terminal-pin-empty = Tee jotakin muuta painamalla Enter ilman PIN-koodia
terminal-input-ended = Syöte on päättynyt, joten asiointi peruutetaan

## The endings

receipt = Avain on valmis
    .lead = Anna avain henkilölle { $name }. Kaikki alla oleva on tarkistettu
receipt-checked = Tarkistus on valmis
    .lead = { $name } pitää avaimen. Mitään ei muutettu
receipt-heading = Kuitti
receipt-plain-proved = Avain toimii: olet kirjautunut sillä
receipt-plain-not-shown = Avain vastasi testiin. Kirjautumista sillä ei osoitettu
receipt-plain-use = Kirjautuminen: liitä avain, kirjoita PIN-koodi ja kosketa avainta
receipt-plain-pin = Vain sinä tiedät PIN-koodin. Jos unohdat sen, palaa tähän palvelupisteeseen
receipt-plain-signed-out = Sinut kirjataan ulos kaikkialta muutamassa minuutissa. Kirjaudu uudelleen tällä avaimella
receipt-plain-removed = Vanha avain ei avaa enää mitään: { $key }
receipt-plain-lost = Jos kadotat avaimen, kerro heti tukipalveluun
receipt-plain-second = Tämä on toinen avaimesi. Säilytä sitä eri paikassa kuin ensimmäistä
receipt-plain-offer = Jos haluat toisen avaimen sen päivän varalta, jona kadotat tämän, kutsu virkailija
receipt-second-key = Toinen avain tälle henkilölle
receipt-which = Mikä avain
receipt-which-first = Käynnin ensimmäinen avain
receipt-which-second = Käynnin toinen avain. Ensimmäisen kuitti on { $ceremony }
receipt-evidence-show = Näytä todisteet
receipt-evidence-more = Käännä sivu
receipt-identity = Henkilöllisyys
receipt-key = Avain
receipt-name = Nimi
receipt-model-id = Mallitunnus
receipt-serial = Sarjanumero
receipt-maker = Valmistaja
receipt-profile = Salliva profiili
receipt-profile-milder = { $profile }. Myös tiukempi profiili ”{ $stricter }” on voimassa, ja Microsoft Entra hyväksyy avaimen, joka täyttää jommankumman
receipt-strengths = Kirjautumissäännöt
receipt-sign-in = Kirjautuminen
receipt-evidence = Perusteet
receipt-log = Lokeissa
receipt-pass = Pääsykoodi
receipt-notified = Ilmoitettu
receipt-operator = Virkailija
receipt-loss = Vanha avain
receipt-removed = Poistettu
receipt-ways-in = Voi kirjautua näin
receipt-sessions = Istunnot
receipt-other-pass = Toinen pääsykoodi
receipt-second-proof = Toinen todiste
receipt-second = Vahvistanut
receipt-times = Aika
receipt-ledger = Tapahtumakirja
receipt-ledger-head = { $facts } kirjausta, kärki { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Seuraava henkilö
ended = Asiointi peruutettiin
    .lead = Katso alta, mitä siitä jäi
ended-clean = Kaikki peruttiin
    .next = Asioinnista ei jäänyt pääsykoodia, pääsyavainta eikä PIN-koodia. Henkilö voi tulla uudelleen milloin tahansa
ended-most = Kaikki muu peruttiin
    .next = Henkilö voi tulla uudelleen milloin tahansa
ended-next = Seuraava henkilö

stopped = Keydesk on pysähtynyt
    .lead = Se ei voi kirjoittaa tapahtumakirjaan eikä tee ilman sitä mitään
stopped-what = Aloitettu työ ei ole hävinnyt
    .next = Kutsu palvelupisteen järjestelmänvalvoja. Kun Keydesk käynnistyy uudelleen, se jatkaa siitä, mihin jäi
ways-in-unknown = Keydesk ei tiedä, millä henkilö voi vielä kirjautua
ways-in-of = { $name } voi vielä kirjautua näin: { $ways }

## A prepared key

ask-confirm-receipt = Onko avain henkilöllä { $name }?
    .lead = Mitään ei rekisteröidä, ennen kuin se on vahvistettu
ask-cannot-activate = Avainta ei ole aktivoitu
    .lead = Katso alta, mitä on tehtävä
ask-which-token = Minkä koodilaitteen saa { $name }?
    .lead = Kirjoita sarjanumero tai lue se viivakoodista
which-token-field = Sarjanumero
which-token-find = Etsi
which-token-how = Sarjanumero on koodilaitteen takana
    .next = Kirjoittava viivakoodinlukija toimii tässä. Kukin koodilaite on yhdelle henkilölle: toisella jo olevaa ei hyväksytä
ask-token-code = Mitä koodilaitteesi näyttää?
    .lead = Paina sen painiketta ja kirjoita kuusi numeroa
token-code = Koodi
token-code-check = Tarkista koodi
token-code-dots = Koodi, { $entered } / { $minimum } numeroa kirjoitettu
token-code-how = Koodi vaihtuu puolen minuutin tai minuutin välein
    .next = Odota uutta, jos se on juuri vaihtumassa. Alussa olevat nollat kuuluvat koodiin
token-code-private = Koodilaite on vain sinun kädessäsi
    .next = Kukaan ei tarvitse tätä koodia myöhemmin
receipt-token = Henkilöllä { $name } on toimiva koodilaite
    .lead = Henkilö voi kirjautua salasanallaan ja laitteen koodilla
receipt-token-works = Koodilaite on sinun, ja se toimii.
receipt-token-use = Kun sinulta kysytään koodia, paina laitteen painiketta ja kirjoita kuusi numeroa.
receipt-token-windows = Windowsiin kirjaudut kuten ennenkin.
receipt-token-lost = Jos kadotat sen, soita heti tukipalveluun.
receipt-token-model = Koodilaite
receipt-token-code = Koodi
kiosk-help = Palvelupisteen tuki: { $contact }
kiosk-saver = Aloita koskettamalla näyttöä tai painamalla näppäintä
kiosk-again = Yritä uudelleen
kiosk-opens = Keydesk avautuu
    .next = Tämä kestää muutaman sekunnin
kiosk-no-settings = Keydesk ei avaudu: asetukset puuttuvat tai niissä on virhe
    .next = Kutsu palvelupisteen järjestelmänvalvoja. Alla on, mikä on vialla ja missä
kiosk-in-use = Keydesk ei avaudu: tapahtumakirja on auki toisessa ohjelmassa
    .next = Sulje toinen Keydesk tai komento ja yritä sitten uudelleen
kiosk-no-ledger = Keydesk ei avaudu: tapahtumakirjaa ei voi käyttää
    .next = Kutsu palvelupisteen järjestelmänvalvoja. Mitään ei muutettu
kiosk-cannot-open = Keydesk ei avaudu
    .next = Yritä uudelleen. Jos se ei auta, kutsu palvelupisteen järjestelmänvalvoja
letters-capital = Iso kirjain
letters-space = Välilyönti
letters-back = Poista viimeinen merkki
letters-enter = Enter
letters-away = Piilota kirjaimet
