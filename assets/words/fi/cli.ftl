# What the commands say, in Finnish. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Järjestelmä ei anna säikeitä: { $why }
    .next = Sulje muita ohjelmia ja yritä uudelleen
cli-desk-broke = Keydesk kaatui: { $why }
    .next = Käynnistä se uudelleen: asiointi jatkuu. Jos tämä toistuu, näytä tämä tuelle
cli-yes-or-no = { $question } Kirjoita yes
cli-nobody-to-ask = Ei ole päätettä, jossa kysyä
    .next = Anna --yes, jos olet varma
cli-nothing-changed = Mitään ei muutettu
    .next = Jatka kirjoittamalla yes
cli-unreadable = Tiedostoa { $file } ei voi lukea: { $why }
    .next = Tarkista polku ja käyttöoikeudet
cli-unwritable = Tiedostoa { $file } ei voi kirjoittaa: { $why }
    .next = Tarkista polku ja käyttöoikeudet
cli-no-certificate = Tiedostossa { $file } ei ole varmennetta
    .next = Anna tiedosto, jossa on PEM- tai DER-varmenteita

## keydesk open, keydesk practice

open-certificate = Asetuksissa on varmenne, jolla kukaan virkailija ei kirjaudu: Entra ei silloin tarkista roolia, eikä mikään kirjaus kerro, kuka palveli henkilöä
    .next = Aseta sign_in = "browser" tai "device-code" kohdassa [operator]. Varmenne on komentoa `keydesk config check` ja raportteja varten
open-tokens = Tiedostoa { $file } ei voi käyttää koodilaitetiedostona. Virheitä: { $count }
    .next = Katso ne: keydesk oath import --dry-run { $file }
open-no-face = Keydeskille ei ole näyttöä eikä päätettä
    .next = Käynnistä se päätteessä tai aseta DISPLAY tai WAYLAND_DISPLAY
open-no-window = Ikkuna ei aukea: { $why }
    .next = Poista DISPLAY ja WAYLAND_DISPLAY, niin voit edetä päätteessä; `keydesk practice --auto` ei tarvitse kumpaakaan
practice-no-room = Harjoitusympäristölle ei ole tilaa: { $why }
    .next = Vapauta levytilaa tai anna kansio valinnalla --world
practice-no-chromium = Chromiumia, jolla henkilö voisi kirjautua, ei ole: { $why }
practice-json-alone = --json ei toimi yksinään
    .next = Anna sen kanssa --auto, --serve tai --people
practice-no-world = Harjoitusympäristö { $folder } ei aukea: { $why }
    .next = Palauta tiedosto kopiosta tai siirrä kansio pois, niin harjoitus luo tilalle uuden
practice-no-folder = Harjoitusympäristö { $folder } ei aukea: { $why }
    .next = Anna kansio, johon tämä tili voi kirjoittaa
practice-world-in-use = Harjoitusympäristö { $folder } on prosessin { $process } käytössä { $time } alkaen: { $command }
    .next = Lopeta se ensin tai anna toinen kansio
practice-world-in-use-by-another = Harjoitusympäristö { $folder } on toisen prosessin käytössä
    .next = Lopeta se ensin tai anna toinen kansio
practice-no-operator = Harjoitusvuokraajassa ei ole käyttäjätunnusta { $name }
    .next = Virkailijat: { $operators }; --people näyttää kaikki
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = mitään estettä ei ole
practice-shows-apostrophe = mitään estettä ei ole; käyttäjätunnuksessa on heittomerkki
practice-shows-namesake = kahdella henkilöllä on tämä etunimi
practice-shows-guest = vieras: Entra ei anna avaimia vieraille
practice-shows-disabled = tili on poissa käytöstä
practice-shows-excluded = ryhmässä, joka ei saa käyttää pääsyavaimia
practice-shows-protected = Global Administrator: vaatii virkailijan, jolla on etuoikeutettu rooli; voi vahvistaa toisena virkailijana
practice-shows-protected-by-group = suojaavassa ryhmässä: vaatii virkailijan, jolla on etuoikeutettu rooli
practice-shows-custom-role = mukautettu rooli: Keydesk kertoo sen, ja Entra päättää
practice-shows-nine-keys = jo yhdeksän pääsyavainta
practice-shows-thirty-keys = jo kolmekymmentä pääsyavainta
practice-shows-live-pass = voimassa oleva pääsykoodi joltakulta toiselta
practice-shows-synced = tili tulee yrityksen omasta hakemistosta; varastojen hallintayksikössä
practice-shows-long-name = 200 kirjaimen nimi
practice-shows-arabic = nimi arabialaisin kirjaimin, oikealta vasemmalle
practice-shows-hebrew = nimi heprealaisin kirjaimin, oikealta vasemmalle
practice-shows-chinese = nimi kiinalaisin merkein
practice-shows-cyrillic = nimi kyrillisin kirjaimin
practice-shows-combining-marks = nimi, jonka tarkkeet ovat omia merkkejään
practice-shows-emoji = nimi, jossa on emoji
practice-shows-operator = virkailija: Authentication Administrator, Global Reader
practice-shows-privileged-operator = virkailija: Privileged Authentication Administrator, Global Reader
practice-shows-operator-without-reader = virkailija: Authentication Administrator, mutta ei Global Reader
practice-shows-operator-who-reads-only = virkailija: Global Reader, ei roolia, jolla voi rekisteröidä avaimia
practice-shows-operator-without-role = virkailija ilman roolia
practice-shows-operator-of-a-unit = virkailija: Authentication Administrator vain varastoille, Global Reader
model-no-list = Luetteloa, josta mallin löytäisi nimellä, ei ole
    .next = Anna --metadata PATH tai JSON-tiedosto, jossa on mallin authenticatorGetInfo
model-unknown = Mallia { $model } ei ole
    .next = Lähimmät nimet: { $nearest }
model-not-one = Nimellä { $model } on useita malleja
    .next = Anna yksi AAGUID-tunnuksella: { $models }
model-not-playable = Harjoitusavain ei voi olla mallia { $model }: { $why }
    .next = Anna toinen malli
practice-pin = Harjoitusavainta on käytetty aiemmin. Sen PIN-koodi on { $pin }
practice-no-scope = Keydeskillä ei ole käyttöoikeutta nimeltä { $scope }
    .next = Valitse näistä: { $scopes }
practice-unknown-scope = Harjoitusvuokraajalla ei ole käyttöoikeutta nimeltä { $scope }
    .next = Käytä Microsoft Graphin käyttöoikeutta, jonka harjoitusvuokraaja tuntee
practice-served = Harjoitusvuokraaja { $tenant } vastaa osoitteessa https://{ $address }
practice-served-app = Sen sovellus on { $client }; kirjautuminen todistetaan sovelluksessa { $proof }
practice-served-operators = Virkailijat: { $operators }. Salasana: { $password }
practice-served-until = Se päättyy, kun tämä syöte sulkeutuu tai painetaan Ctrl+C
practice-no-longer-served = Harjoitusvuokraaja ei enää vastaa
cli-self-registered = Henkilö on rekisteröinyt avaimen
cli-token-programmed = Henkilö on lisännyt koodilaitteen
practice-stopped = Keydesk pysähtyi: { $sentence }
practice-costs = { $ctap } CTAP-komentoa, { $touches } kosketusta, { $graph } Graph-kutsua ({ $methods } todennusmenetelmistä), { $ms } ms
receipt-of = Kuitti { $ceremony }
receipt-person = Henkilö
receipt-self-test = Itsetesti
receipt-self-test-passed = läpäisty, allekirjoituslaskuri { $count }
receipt-method = Menetelmä
receipt-left = Jäi
receipt-written = Kuitti on tiedostossa { $file }
receipt-signature = Päiväys ja allekirjoitus: { $name }

## keydesk ledger

ledger-which = Tapahtumakirjaa ei ole annettu
    .next = Anna --ledger FILE tai aseta KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  kirjauksia { $facts }
ledger-no-person = ei henkilöä
ledger-open = auki
ledger-waiting = odottaa
ledger-closed = päättynyt
ledger-awaits-log = päättynyt, odottaa lokia
ledger-awaits-letter = päättynyt, kirjettä ei ole tulostettu
ledger-unreadable = lukukelvoton
ledger-unreadable-fact = lukukelvoton: { $why }
ledger-second-key = Henkilön toinen avain: asiointi { $ceremony }
ledger-no-ceremony = Tapahtumakirjassa ei ole asiointia { $id }
    .next = `keydesk ledger list` näyttää ne
ledger-several = Usean asioinnin tunniste alkaa merkeillä { $id }
    .next = Anna tunnisteesta enemmän
ledger-no-receipt = Asioinnilla { $id } ei ole kuittia
    .next = Kuitti on vain hyvin päättyneellä asioinnilla; `keydesk ledger list` näyttää, miten kukin päättyi
ledger-fact-unreadable = Asioinnin kirjausta { $number } ei voi lukea, joten siitä ei tehdä mitään: { $why }
    .next = `keydesk ledger verify` kertoo, onko sitä muutettu
ledger-nothing-to-tell = Asioinnissa { $id } ei tehty mitään, mistä henkilölle on kerrottava
    .next = `keydesk ledger show` näyttää sen kirjaukset
ledger-whole = Tapahtumakirja on eheä: { $facts } kirjausta, kärki { $head }
ledger-signed =
    { $ceremonies ->
        [one] Yksi asiointi, allekirjoitettu palvelupisteen avaimella { $key }
       *[other] { $ceremonies } asiointia, allekirjoitettu palvelupisteen avaimella { $key }
    }
ledger-agrees = Tämä on tapahtumakirja, jonka kärki säilytettiin: ensimmäiset { $facts } kirjausta ovat samat
ledger-witnessed = Todistaja { $witness } näki tämän kärjen: { $time }
ledger-collected = Kirjauksia osoitteessa { $url }: { $entries }
ledger-collector-otlp = Vain --format otlp menee kerääjälle
    .next = Anna --format otlp tai jätä --to pois
ledger-collector-refused = Kerääjä { $url } ei ottanut kirjauksia vastaan: { $why }
    .next = Lähetä ne uudelleen, kun se ottaa vastaan: jokaisella kirjauksella on numero
ledger-nothing-so-old = Missään niin vanhassa asioinnissa ei ole enää mitään henkilökohtaista
ledger-parts-expired = Poistettuja osia: { $parts }, aiemmin päättyneitä asiointeja: { $ceremonies }. Ketju on eheä
ledger-no-debts = Mitään ei ole tekemättä
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Rästi { $id } on hoidettu
ledger-nothing-of-person = Tapahtumakirjassa ei ole mitään tästä henkilöstä
ledger-person-is-erased = Poistettuja osia: { $parts }, henkilön asiointeja: { $ceremonies }. Ketju on eheä

## Printing

print-begins = Tulostetaan: { $queue }
print-done = CUPSin mukaan tulostettu: { $queue }
print-no-cups = CUPS ei vastaa: { $socket }
    .next = Asenna paketti cups ja käynnistä se; mitään ei tulostettu
print-no-queue = Tulostinta { $queue } ei ole
    .next = `lpstat -e` luettelee tulostimet
print-refused = Tulostin { $queue } ei ota sitä vastaan: { $why }
    .next = `lpstat -p { $queue } -l` näyttää sen tilan; `cupsaccept { $queue }` sallii taas asiakirjat
print-not =
    { $pages ->
        [0] Tulostin { $queue } ei ole tulostanut sitä: { $why }
        [one] Tulostin { $queue } on tulostanut yhden sivun, ei loppua: { $why }
       *[other] Tulostin { $queue } on tulostanut { $pages } sivua, ei loppua: { $why }
    }
    .next = Se on poistettu jonosta. Tarkista tulostin ja tulosta uudelleen
print-in-doubt = Ei voi tietää, onko tulostin { $queue } tulostanut sen
    .next = Katso tulostin ja sen jono, ennen kuin tulostat uudelleen
print-no-reason = tulostin ei kerro syytä
print-reason =
    { $reason ->
        [media-empty] paperi on loppu
        [media-needed] se tarvitsee paperia
        [media-jam] paperi on jumissa
        [offline] se ei ole yhteydessä
        [paused] se on keskeytetty
        [printer-stopped] se on pysäytetty
        [door-open] luukku on auki
        [cover-open] kansi on auki
        [toner-empty] väriaine on loppu
        [marker-supply-empty] väriaine tai muste on loppu
        [job-hold-until-specified] työ on pidossa
        [resources-are-not-ready] se ei vastaa
       *[other] { $reason }
    }

## keydesk key

key-none = Suojausavainta ei ole liitetty
    .next = Liitä avain ja yritä uudelleen
key-cannot-be-read = ei voi lukea: { $why }
key-no-passkey = Avaimessa ei ole pääsyavaimia
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = Avaimessa { $key } on jo PIN-koodi
    .next = `keydesk key change-pin` vaihtaa sen
key-has-no-pin = Avaimessa { $key } ei ole vielä PIN-koodia
    .next = `keydesk key set-pin` asettaa sen
key-pin-of = PIN-koodi: { $key }
key-new-pin-for = Uusi PIN-koodi: { $key }
key-old-pin-of = Vanha PIN-koodi: { $key }
key-new-pin = Uusi PIN-koodi
key-pin-again = Sama uudelleen
key-pin-is-set = PIN-koodi on asetettu: { $key }
key-pin-is = PIN-koodi, näytetään vain kerran:
key-pin-is-changed = PIN-koodi on vaihdettu: { $key }
key-pin-differs = PIN-koodit eivät olleet samat
    .next = Mitään ei muutettu. Yritä uudelleen
key-pin-breaks-rule = Tämä PIN-koodi ei ole riittävän hyvä
    .next = Hyvä PIN-koodi on { $rule }
key-no-terminal = Ei ole päätettä, jossa PIN-koodin voisi kirjoittaa
    .next = Välitä se valinnalla --pin-stdin
key-no-pin-came = PIN-koodia ei annettu
    .next = Kirjoita se tai välitä se vakiosyötteessä, kukin PIN-koodi omalla rivillään
key-will-be-reset = Kaikki sen pääsyavaimet ja PIN-koodi häviävät. Sillä ei sen jälkeen kirjauduta mihinkään
key-reset-sure = Nollataanko tämä avain?
key-take-out = Irrota avain
key-insert-again = Liitä se uudelleen
key-touch-now = Kosketa sitä nyt
key-is-reset = Avain on kuin uusi: { $key }
key-taken-out-again = Avain irrotettiin taas
    .next = Aloita alusta ja jätä se paikalleen, kunnes se on nollattu
key-nothing-happened = Kahteen minuuttiin ei tapahtunut mitään
    .next = Mitään ei muutettu. Aloita alusta, kun avain on käsillä
key-no-enterprise = Avaimessa { $key } ei ole yritysattestointia
    .next = Käytä mallia, jossa se on
key-enterprise-will-be-on = Siihen oikeutettu organisaatio näkee, mikä avain se on. Vain nollaus päättää sen
key-enterprise-sure = Otetaanko yritysattestointi käyttöön?
key-enterprise-is-on = Yritysattestointi on käytössä: { $key }
key-not-one-passkey = Merkeillä { $id } ei ala täsmälleen yksi pääsyavain
    .next = `keydesk key credentials` luettelee ne
key-will-be-erased = Se häviää lopullisesti
key-erase-sure = Poistetaanko tämä pääsyavain lopullisesti?
key-is-erased = Pääsyavain on poistettu
key-no-sensor = Avaimessa { $key } ei ole sormenjälkitunnistinta
    .next = Käytä mallia, jossa se on
key-no-finger = Avaimessa ei ole sormenjälkiä
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Pane sormi avaimelle ja nosta se, kunnes avain tuntee sen. Ctrl-C lopettaa
key-finger-is-added = Sormenjälki on avaimessa: { $finger }
key-finger-is-named = Sormenjälki on nimetty: { $finger }
key-not-one-finger = Merkeillä { $id } ei ala täsmälleen yksi sormenjälki
    .next = `keydesk key fingers list` luettelee ne
key-finger-sure = Poistetaanko tämä sormenjälki lopullisesti?
key-finger-is-removed = Sormenjälki on poistettu
key-no-such = Avainta { $name } ei ole
    .next = Valitse näistä: { $keys }
key-two-such = Useampi kuin yksi avain on { $name }
    .next = Valitse näistä: { $keys }
key-which = Useampi kuin yksi avain on liitetty
    .next = Anna --key SERIAL tai PATH. Avaimet: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, laiteohjelmisto { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] Yksi väärä PIN-koodi lukitsee sen pysyvästi
       *[other] { $tries } väärää PIN-koodia lukitsee sen pysyvästi
    }
key-shortest-pin = PIN-koodissa on vähintään { $minimum } merkkiä
key-extensions = Laajennukset: { $extensions }
key-options = Asetukset: { $options }
key-option = { $name } { $on ->
        [yes] kyllä
       *[no] ei
    }
key-enterprise-absent = Yritysattestointi: avaimessa ei ole sitä
key-enterprise-off = Yritysattestointi: ei käytössä
key-enterprise-on = Yritysattestointi: käytössä
key-transports = Siirtotavat: { $transports }

## keydesk config check

config-ready = Tämä palvelupiste on valmis
config-not-ready = Ei vielä valmis
config-no-file = Anna tiedosto valinnalla --config
config-wrong-line = Korjaa rivi; kiosk-config/kiosk.toml selittää jokaisen asetuksen
config-others = Anna vain rootin ja Keydeskin käyttäjän muuttaa tätä tiedostoa ja sen kansiota
config-correct = Korjaa se tiedostossa kiosk.toml
config-can-be-used = Tiedostoa { $file } voi käyttää
config-no-browser = Asenna Chromium, Chrome tai Edge tai anna ohjelma tiedostossa kiosk.toml, [operator] browser
config-browser-shut-in = Kirjautumisselain on eristetty
config-browser-no-cage = Kirjautumisselain voi lukea tämän käyttäjän tiedostoja: bubblewrap puuttuu tai ei saa luoda nimiavaruuksia
    .next = Asenna paketti bubblewrap ja salli nimiavaruudet ilman pääkäyttäjän oikeuksia
config-browser-no-policy = Kirjautumisselain avaa minkä tahansa sivun, ja siinä on kehittäjätyökalut ja lataukset
    .next = Kopioi kiosk-config/browser-policy.json selaimen hallittuihin käytäntöihin, esimerkiksi /etc/chromium/policies/managed
config-browser-root = Keydesk toimii rootina, joten sen selain toimii käyttäjänä nobody, joka ei ehkä pääse avaimeen
    .next = Käytä Keydeskiä sen omalla käyttäjällä
config-browser-opens = Selain avautuu. Kirjaudu siinä
config-sign-in-at = Kirjaudu osoitteessa { $page } koodilla { $code }
config-signed-in = Kirjautuneena: { $name }
    .next = Vuokraajan omat käytännöt ratkaisevat, millä virkailija kirjautuu. Jos [operator] authentication_context nimeää todennuskontekstin, joka vaatii tietojenkalastelua kestävän vahvuuden, Keydesk ei hyväksy mitään heikompaa
config-signed-in-context = Kirjautuneena: { $name }, todennuskonteksti { $context }
config-signed-in-app = Kirjautuneena: { $name }; Entra ei tarkista sille roolia, joten Keydesk ei aukea näillä asetuksilla
config-one-application = Henkilöt todistavat kirjautumisensa virkailijoiden sovelluksessa, joten hylättävällä tunnussanomalla olisi voinut tehdä muutakin
    .next = kiosk-config/app-registration/register.sh luo toisen sovelluksen ilman käyttöoikeuksia. Anna se kohdassa [sign_in] client_id
config-two-applications = Henkilöt todistavat kirjautumisensa erillisessä sovelluksessa

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } ei ole tallennettu rekisteröinti: { $why }
    .next = `keydesk attestation check --help` kertoo, mitä siinä on oltava
attestation-list-untrusted = Luettelo ei ole luotettu: { $why }
    .next = Käytä FIDOn allekirjoitettua luetteloa tai anna toinen juurivarmenne valinnalla --root
attestation-no-list = Luetteloa ei voi lukea: { $why }
    .next = Käytä FIDOn luettelon sisältöä JSON-muodossa
mds-where = Luettelolle ei ole annettu kansiota
    .next = Anna --folder DIR tai aseta KEYDESK_METADATA
mds-none = Palvelupisteellä ei ole vielä luetteloa
    .next = `keydesk mds update` hakee sen, ja `keydesk mds import FILE` ottaa sen tiedostosta
mds-issue = Julkaisu { $number }, otettu käyttöön { $time }
mds-next = Seuraavan määräpäivä on { $date }
mds-overdue =
    { $days ->
        [one] Seuraavan määräpäivä oli { $date }, päivä sitten
       *[other] Seuraavan määräpäivä oli { $date }, { $days } päivää sitten
    }
mds-usable = { $usable } / { $models } mallia voidaan täällä todistaa
mds-unusable = Ei voida todistaa: { $model } ({ $aaguid }): { $why }
mds-unread = Ei voida lukea kokonaan: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Avaimia voidaan rekisteröidä henkilöille
finding-issues-passes = Henkilöt rekisteröivät avaimensa itse täältä saadulla pääsykoodilla osoitteessa { $page }
finding-offers-nothing = Tässä pilvessä palvelupiste ei voi rekisteröidä avaimia eikä myöntää pääsykoodeja
    .why = Henkilöt tulisivat tähän palvelupisteeseen turhaan
    .next = Henkilöt rekisteröivät avaimensa itse osoitteessa { $page }
finding-scopes-granted = Kaikki { $count } on myönnetty
finding-scopes-not-told = Palvelu ei kerro, mitä sovellus saa tehdä. Lukuoikeudet kokeillaan alla, pääsykoodit ja avaimet ensimmäisen henkilön kanssa
finding-scope-missing = Käyttöoikeutta { $scope } ei ole myönnetty
    .next = Cloud Application Administrator myöntää sen osoitteessa { $consent }. Varmenteen oikeudet myöntää Privileged Role Administrator
finding-people-found = Henkilöt löytyvät
finding-no-people = Vuokraajassa ei ole henkilöitä
    .why = Palvelupiste antaa avaimia vuokraajansa henkilöille
    .next = Tarkista vuokraajan tunnus tiedostossa kiosk.toml
finding-methods-open = Pääsyavaimia ja pääsykoodeja voidaan antaa
finding-no-role = Virkailijalla ei ole roolia, jolla avaimia voi ottaa käyttöön
    .why = Entra hylkää jokaisen tämän virkailijan avaimen ja pääsykoodin
    .next = Privileged Role Administrator voi antaa virkailijalle roolin Authentication Administrator
finding-role-unknown = Virkailijan rooli on mukautettu tai koskee vain osaa vuokraajasta
    .why = Entra voi hylätä joidenkin henkilöiden avaimet ja pääsykoodit
    .next = Privileged Role Administrator voi antaa virkailijalle roolin Authentication Administrator koko vuokraajaan
finding-roles-not-seen = Mukautettuja rooleja ja vuokraajan osaa koskevia rooleja ei nähdä
    .why = Entra voi sellaisen roolin vuoksi hylätä henkilön kesken asioinnin
    .next = Privileged Role Administrator voi antaa virkailijalle roolin Directory Readers tai Global Reader
finding-passkeys-off = Pääsyavaimet ovat poissa käytöstä kaikilta
    .why = Entra hylkää kaikki rekisteröinnit
    .next = Authentication Policy Administrator voi ottaa pääsyavainmenetelmän käyttöön niille, jotka saavat avaimen
finding-self-service-off = Pääsyavainten itsepalvelu on poissa käytöstä
    .why = Ilman sitä Entra hylkää kaikki rekisteröinnit, myös palvelupisteen
    .next = Authentication Policy Administrator voi sallia itsepalvelun käyttöönotossa
finding-context-not-set = Todennuskontekstia ei ole asetettu: kuitti kertoo, että henkilö kirjautui, ja millä vain, jos tunnussanoma kertoo sen
finding-context-only-a-key = Kontekstissa { $context } käytäntö { $policy } vaatii kaikilta FIDO2:n, eikä mikään muu täytä sitä
finding-context-not-for-all =
    Kontekstissa { $context } vain FIDO2 täyttää käytännön { $policy }, ja { $for_all ->
        [yes] { $exclusions ->
            [one] yksi henkilö, ryhmä tai rooli on jätetty ulkopuolelle
           *[other] { $exclusions } henkilöä, ryhmää tai roolia on jätetty ulkopuolelle
        }
       *[no] se ei koske kaikkia
    }. Ulkopuolelle jäävistä kuitti kertoo vain, että he kirjautuivat
finding-context-takes-others = Kontekstissa { $context } muutkin menetelmät kuin FIDO2 täyttävät käytännön { $policy }
    .why = Kuitti ei voi sanoa, että vain avain hyväksyttiin
    .next = Conditional Access Administrator voi antaa käytännölle todennusvahvuuden, jonka vain FIDO2 täyttää
finding-context-not-in-force = Kontekstin { $context } käytäntö { $policy } ei ole käytössä
    .why = Entra ei silloin vaadi mitään, eikä konteksti osoita mitään
    .next = Conditional Access Administrator voi ottaa käytännön käyttöön
finding-context-without-policy = Mikään käytäntö ei nimeä kontekstia { $context }
    .why = Entra antaa kontekstin silti, joten se ei osoita mitään
    .next = Conditional Access Administrator voi luoda sille käytännön, jonka vain FIDO2 täyttää; se vaatii Microsoft Entra ID P1:n. Ilman P1:tä jätä konteksti pois tiedostosta kiosk.toml: kuitti kertoo silloin, että henkilö kirjautui, ja asetuksella beta = true myös mitä avainta käytettiin, jos Entra kertoo sen
finding-logs-readable = Kirjautumislokin voi lukea
finding-logs-not-licensed = Kirjautumislokia ei voi lukea ilman Microsoft Entra ID P1:tä. Se kirjataan jokaiseen asiointiin. Käytettyä avainta kysytään silti
finding-passes-off = Tilapäiset pääsykoodit ovat poissa käytöstä kaikilta
    .why = Ilman pääsykoodia uusi henkilö ei voi kirjautua, ennen kuin avain on rekisteröity
    .next = Authentication Policy Administrator voi ottaa menetelmän Temporary Access Pass käyttöön niille, jotka saavat avaimen

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Tiedostossa on yli { $number } tavua
    .next = Jaa se useaksi luetteloksi
list-workbook = Tämä on taulukkolaskennan työkirja
    .next = Tallenna se muodossa ”CSV UTF-8”
list-not-text = Tämä ei ole tekstiä
    .next = Tallenna luettelo muodossa ”CSV UTF-8”. Katkennut tiedosto on kopioitava uudelleen
list-empty = Riviä, jossa on sarakkeiden nimet, ei ole
    .next = Ensimmäinen rivi nimeää sarakkeet, kuten upn;serial;language;address;note
list-no-lines = Sarakkeiden nimien jälkeen ei ole mitään
    .next = Kirjoita yksi rivi kutakin henkilöä tai avainta kohti
list-no-people-column = Mikään sarake ei kerro, kenelle avaimet ovat
    .next = Anna yhdelle sarakkeelle nimi upn, userPrincipalName, username, login, email tai mail
list-no-serial-column = Missään sarakkeessa ei ole sarjanumeroita
    .next = Anna yhdelle sarakkeelle nimi serial
list-column-twice = Samalle tiedolle on kaksi saraketta: { $named }
    .next = Poista toinen niistä
list-quote-not-closed = Tässä alkaa lainausmerkki, jota ei suljeta
    .next = Sulje se tai poista se. Lainatun tekstin sisällä lainausmerkki kirjoitetaan kahdesti
list-line-in-cell = Tämä solu jatkuu seuraavalle riville: { $named }
    .next = Etsi puuttuva lainausmerkki. Vain osoitteessa voi olla useita rivejä
list-too-many-cells = Rivillä on { $cells } solua, mutta sarakkeita on { $number }
    .next = Pane erottimen sisältävä teksti lainausmerkkeihin
list-no-login = Rivillä ei ole mitään henkilön sarakkeissa
    .next = Kirjoita henkilön käyttäjätunnus tai poista rivi
list-not-a-login = Tämä ei ole käyttäjätunnus eikä sähköpostiosoite: { $named }
    .next = Kirjoita se kokonaan ja yksin, kuten name@contoso.com
list-formula = Taulukkolaskenta pitäisi tätä kaavana: { $named }
    .next = Aloita teksti muulla kuin = + - @
list-shortened = Taulukkolaskenta on lyhentänyt tämän luvun, ja loppunumerot ovat kadonneet: { $named }
    .next = Muotoile sarake tekstiksi ja kirjoita sarjanumero uudelleen
list-not-a-serial = Tämä ei ole sarjanumero: { $named }
    .next = Kirjoita vain sen numerot ja kirjaimet
list-not-a-language = Tämä ei ole kieli: { $named }
    .next = Kirjoita sen koodi, kuten de tai de-AT
list-not-a-day = Tämä ei ole päivämäärä: { $named }
    .next = Kirjoita se muodossa 2027-01-31
list-too-long = Tämä on liian pitkä: { $named }
    .next = Enintään { $number } mahtuu
list-differs-from = Tämä henkilö on jo rivillä { $number }, mutta eri tiedoin
    .next = Jätä toinen riveistä
list-serial-twice = Rivillä { $number } on jo avain, jonka sarjanumero on { $named }
    .next = Jokainen henkilö tarvitsee oman avaimen
list-not-in-inventory = Avainvarastossa ei ole avainta, jonka sarjanumero on { $named }
    .next = Korjaa numero tai lisää avain varastoon
list-not-found = Kenelläkään vuokraajassa ei ole tätä käyttäjätunnusta tai osoitetta: { $named }
    .next = Korjaa nimi tai poista rivi
list-several = Usealla vuokraajan henkilöllä on sähköpostiosoite { $named }
    .next = Kirjoita sen sijasta käyttäjätunnus
list-same-person = Tämä on rivin { $number } henkilön toinen nimi
    .next = Jätä toinen riveistä

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Yksi virhe. Mitään ei tallennettu
       *[other] { $count } virhettä. Mitään ei tallennettu
    }
prepare-encoding = Tiedosto luettiin merkistöllä { $encoding }. Katso nimet ja osoitteet, joissa on erikoiskirjaimia: jos ne ovat väärin, tallenna tiedosto muodossa ”CSV UTF-8”
prepare-repeated = Nämä rivit toistavat aiemman ja otettiin mukaan kerran: { $lines }
prepare-unused = Näitä sarakkeita ei käytetty: { $columns }
prepare-progress = { $percent } % vuokraajalle tehdyistä kysymyksistä on saanut vastauksen
prepare-counts =
    { $people ->
        [one] Yksi henkilö
       *[other] { $people } henkilöä
    }: { $ready } valmiina, { $doubtful } virkailijan päätettävänä, { $stopped } estetty{ $erased ->
        [0] { "" }
       *[other] , { $erased } poistettu
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Valmis
listed-doubtful = Päätettävä
listed-stopped = Estetty
prepare-kept = Luettelo on tallennettu: { $list }. `keydesk prepare status` näyttää sen
prepare-not-kept = Luettelo on kunnossa. Mitään ei tallennettu
prepare-no-lists = Täällä ei ole tallennettuja luetteloita
prepare-list = { $list } · { $time } · { $source } · tuonut { $operator }
prepare-withdrawn = { "    " }Poistettu käytöstä { $time }, virkailija { $operator }: kukaan ei ole vuorossa
prepare-runs-out-all =
    { $count ->
        [one] Yksi valmisteltu avain on aktivoimatta
       *[other] { $count } valmisteltua avainta on aktivoimatta, ensimmäisenä vanheneva ensin
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Aktivoi se, kun se on perillä: keydesk activate { $upn } --by call. Sen ajan jälkeen tarvitaan toinen avain
prepare-ran-out = Vanhentunut { $time }: { $name } ({ $upn }), { $key }
    .next = Sitä ei voi enää aktivoida, eikä sen kirje kelpaa. Valmistele toinen avain
withdraw-before = Luettelo { $list } on jo poistettu käytöstä
    .next = `keydesk prepare status` kertoo, kuka sen teki
withdraw-at-work =
    { $count ->
        [one] Yksi luettelon avain on työn alla
       *[other] { $count } luettelon avainta on työn alla
    }
    .next = Tee ne ensin loppuun: `keydesk prepare run`. Poista luettelo sitten käytöstä
withdraw-due =
    { $count ->
        [0] Luettelossa { $list } kukaan ei ole vuorossa
        [one] Luettelossa { $list } yhdellä henkilöllä ei ole vielä avainta, eikä hän saa sitä
       *[other] Luettelossa { $list } { $count } henkilöllä ei ole vielä avainta, eivätkä he saa sitä
    }
withdraw-key-waits = Jää voimaan: { $name } ({ $upn }), { $key }. Aktivoitavissa { $time } asti
withdraw-key-works = Jää voimaan: { $name } ({ $upn }), { $key }. Se toimii
withdraw-question = Poistetaanko tämä luettelo käytöstä? Sitä ei voi perua
withdraw-done = Luettelo { $list } on poistettu käytöstä
prepare-from-file = tiedostosta
prepare-from-group = ryhmä { $group }
prepare-inventory =
    { $count ->
        [one] Vain yhtä avainta saa käyttää
       *[other] Vain { $count } avainta saa käyttää
    }
prepare-no-group = Vuokraajassa ei ole ryhmää { $group }
    .next = Kirjoita nimi samoin kuin se näkyy Entrassa
prepare-several-groups = Vuokraajassa on { $count } ryhmää nimeltä { $group }
    .next = Nimeä yksi niistä uudelleen tai tuo tiedosto
prepare-empty-group = Ryhmässä { $group } ei ole ketään
    .next = Lisää siihen henkilöitä. Uuden jäsenen näkyminen voi kestää minuutteja
prepare-no-such-list = Merkeillä { $list } ei ala minkään luettelon tunniste, tai niillä alkaa usea. Käytöstä poistettuja luetteloita ei lasketa
    .next = `keydesk prepare status` näyttää luettelot
prepare-not-signed-in = Kukaan ei ole kirjautunut: { $why }
prepare-slot = Paikka { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Ei tehtävää
prepare-slot-insert = Liitä uusi avain
prepare-slot-working = Keydesk käsittelee avainta
prepare-slot-touch = Kosketa vilkkuvaa avainta
prepare-slot-take-out = Irrota avain
prepare-slot-asks = Tarvitaan päätös
prepare-stopped = Pysäytetty: keskeneräiset avaimet tehdään loppuun, uusia ei aloiteta
prepare-stopped-at = Pysäytetty virheen vuoksi: keskeneräiset avaimet tehdään loppuun, uusia ei aloiteta
prepare-cannot-read = Luettelon henkilöitä ei voitu lukea
prepare-over = Kaikilla luettelossa on avain, tai heidät on siirretty sivuun
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = Valmisteltu { $done }, jäljellä { $due }, sivussa { $set-aside }, { $rate } avainta tunnissa, Microsoft sallii { $most }
practice-prepared = { $prepared } avainta valmisteltu, Graphin aikaa kului { $minutes } minuuttia ({ $rate } tunnissa), { $set-aside } sivussa; { $live } voi käyttää jo ennen perilletuloa
practice-activated = { $count } avainta aktivoitiin yksitellen, ja jokaisella omistaja voi kirjautua
practice-not-activated = Henkilön { $name } avaimella ei voi kirjautua

## keydesk activate

activate-works = Avain toimii
    .next = Mitään ei tarvitse tehdä
activate-no-person = Organisaatio ei tunne tätä käyttäjätunnusta
    .next = Tarkista, miten se kirjoitetaan
activate-no-code = Koodia ei voi lukea
activate-second-operator = Toisen virkailijan on vahvistettava, että henkilö saa avaimen
    .next = Aktivoi avain ikkunassa: keydesk open
activate-another-session = Toinen asiointi tässä palvelupisteessä keskeytyi ja jatkuu ensin
    .next = Vie se loppuun: keydesk open
activate-taken-back = Avainta ei ole aktivoitu
    .next = Mitään ei rekisteröity
activate-stopped = Keydesk pysähtyi: { $sentence }
    .next = Katso loki
