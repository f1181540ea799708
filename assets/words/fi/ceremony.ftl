# The sentences about the things of a ceremony, in Finnish. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Uusi avain henkilölle
purpose-check = Henkilön avaimen tarkistus
purpose-recover = Uusi avain kadonneen tilalle
purpose-found-key = Löytynyt avain
purpose-prepare = Avain, joka valmistellaan kaukana olevalle henkilölle
purpose-activate = Perille tullut valmisteltu avain
purpose-token = Koodilaite
purpose-program-token = Koodilaite, jonka henkilö ohjelmoi itse
purpose-self-registration = Pääsykoodi, jolla henkilö rekisteröi avaimen itse

chapter-find-person = Henkilö
chapter-old-key = Vanha avain
chapter-readiness = Valmius
chapter-access-pass = Pääsykoodi
chapter-insert-key = Avain
chapter-choose-pin = PIN-koodi
chapter-touch-key = Kosketus
chapter-verify-sign-in = Kirjautuminen
chapter-register-key = Rekisteröinti
chapter-token = Koodilaite
chapter-receipt = Kuitti

## Dates and times, in the time zone of the reader

date =
    { $day }.{ $month ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[12] 12
    }.{ $year }
time = { date } klo { $clock }
time-with-zone = { date } klo { $clock } ({ $zone })
period = { date } klo { $clock }–{ $end } ({ $zone })
period-of-days = { $from } – { $to }

## Ways on

way-try-again = Yritä uudelleen
way-sign-in-again = Kirjaudu uudelleen
way-retype-pin = Kirjoita PIN uudelleen
way-another-person = Joku muu
way-use-this-key = Käytä tätä avainta
way-another-key = Käytä toista avainta
way-replace-pass = Korvaa pääsykoodi
way-choose-by-touch = Valitse koskettamalla
way-key-is-registered = Avain on rekisteröity
way-program-token = Ohjelmoi sen sijaan koodilaite
way-open-own-page = Avaa sivu tässä
way-token-is-programmed = Koodilaite on lisätty
way-use-as-it-is = Käytä sellaisenaan
way-enrol-finger = Lisää sormenjälki
way-skip-finger = Ohita sormenjälki
way-fingers-done = Jatka
way-reset-key = Nollaa tämä avain
way-look-inside = Katso, mitä siinä on
way-lose-contents = Kyllä, poista siitä kaikki
way-reset-for-good = Nollaa lopullisesti
way-keep-key = Älä nollaa
way-issue-pass = Pääsykoodi laitetta varten
way-leave-pass = Säilytä pääsykoodi
way-take-pass-back = Mitätöi pääsykoodi
way-self-register = Henkilö rekisteröi avaimen
way-do-without-sign-in = Vie loppuun ilman kirjautumista
way-set-key-aside = Avain on sivussa
way-key-is-out = Avain on irrotettu
way-prove-by-sign-in = Henkilö kirjautuu
way-ask-second-operator = Toinen virkailija vahvistaa
way-another-proof = Muu todiste
way-not-in-the-list = Sitä ei ole luettelossa
way-remove-now = Poista nyt
way-remove-after-proof = Poista lopuksi
way-remove-before-reset = Poista ennen nollausta
way-another-old-key = Jokin muu
way-another-token = Toinen koodilaite
way-leave-it = Jätä ennalleen
way-go-on = Jatka
way-give-up = Peruuta asiointi

## The desk's permissions

right-passkeys = Keydesk tarvitsee sen rekisteröidäkseen avaimia henkilöille.
right-passes = Keydesk tarvitsee sen myöntääkseen ja mitätöidäkseen tilapäisiä pääsykoodeja.
right-conditional-access = Keydesk tarvitsee sen nähdäkseen, onko sen todistaman kirjautumisen takana sääntö.
right-logs = Keydesk tarvitsee sen etsiäkseen kirjautumista organisaation lokeista.
right-sessions = Sillä päätetään sen henkilön istunnot, jonka avain on varastettu.
right-all-policies = Vuokraajan tarkistus tarvitsee sen lukeakseen ehdollisen käyttöoikeuden, suojauksen oletusasetukset ja käyttäjäkohtaisen MFA:n.
right-licences = Vuokraajan tarkistus tarvitsee sen nähdäkseen vuokraajan lisenssit.
right-organization = Vuokraajan tarkistus tarvitsee sen nimetäkseen organisaation.
right-mail = Keydesk tarvitsee sen lähettääkseen henkilöille virkailijan omasta postilaatikosta viestin siitä, mitä heille on tehty.
right-shared-mail = Keydesk tarvitsee sen lähettääkseen henkilöille asetuksissa nimetystä jaetusta postilaatikosta viestin siitä, mitä heille on tehty.
right-chat = Keydesk tarvitsee sen avatakseen Teams-keskustelun, jossa virkailija kutsuu henkilön.
right-chat-message = Keydesk tarvitsee sen kirjoittaakseen virkailijan kutsun Teams-keskusteluun.
right-tokens = Keydesk tarvitsee sen antaakseen koodilaitteita ja ottaakseen niitä takaisin.
right-methods = Keydesk tarvitsee sen nähdäkseen henkilöiden kirjautumismenetelmät.
right-policy = Keydesk tarvitsee sen lukeakseen, mitkä avaimet ja pääsykoodit vuokraaja sallii.
right-people = Keydesk tarvitsee sen löytääkseen henkilöt ja tarkistaakseen, onko heidän tilinsä valmis.
right-groups = Keydesk tarvitsee sen nähdäkseen, mille ryhmille vuokraaja sallii avaimet.
right-roles = Keydesk tarvitsee sen nähdäkseen, ketkä ovat järjestelmänvalvojia ja vaativat virkailijalta vahvemman roolin.

## Not ready

blocker-no-provisioning = Tässä Microsoftin pilvessä virkailija ei voi ottaa avainta käyttöön toisen puolesta
    .next = Keydesk voi myöntää pääsykoodin, ja henkilö ottaa avaimen itse käyttöön
blocker-own-account = Tämä on virkailijan oma tili
    .next = Toinen virkailija voi ottaa tämän avaimen käyttöön
blocker-operator-has-no-role = Virkailijalla ei ole roolia, jolla avaimia voi ottaa käyttöön
    .next = Privileged Role Administrator voi antaa virkailijalle roolin Authentication Administrator
blocker-protected = Tili on suojattu: { $by }
    .next = Virkailija, jolla on rooli Privileged Authentication Administrator, voi ottaa tämän avaimen käyttöön
blocker-perhaps-protected = Tilillä on rooli, josta Keydesk ei tiedä, suojaako se tiliä: { $by }
    .next = Jatka, niin Entra päättää. Jos Entra kieltäytyy, avaimen voi ottaa käyttöön virkailija, jolla on rooli Privileged Authentication Administrator
blocker-operator-role-unknown = Virkailijalla on mukautettu rooli, tai rooli ei ehkä koske tätä henkilöä
    .next = Jatka, niin Entra päättää. Jos Entra kieltäytyy, Privileged Role Administrator voi antaa virkailijalle roolin Authentication Administrator
blocker-account-disabled = Tili on poistettu käytöstä
    .next = User Administrator voi ottaa sen taas käyttöön
blocker-guest = Tili on tämän organisaation vierastili
    .next = Vieras saa avaimen kotiorganisaatioltaan. Microsoft on ilmoittanut tuovansa avaimet vieraille vuoden 2026 lopulla: jatka, niin Entra päättää
blocker-passkeys-off = Suojausavaimet on poistettu käytöstä organisaatiossa
    .next = Authentication Policy Administrator voi ottaa pääsyavainmenetelmän käyttöön
blocker-excluded = Ryhmä estää tätä henkilöä käyttämästä suojausavaimia
    .next = Groups Administrator tai ryhmän omistaja voi poistaa henkilön siitä
blocker-not-in-scope = Suojausavaimia ei ole sallittu tälle henkilölle
    .next = Authentication Policy Administrator voi antaa jollekin henkilön ryhmälle pääsyavainprofiilin
blocker-self-service-off = Suojausavainten käyttöönotto on estetty
    .next = Authentication Policy Administrator voi sallia itsepalvelun käyttöönotossa
blocker-per-user-mfa = Vanha käyttäjäkohtainen monimenetelmäinen todentaminen on käytössä tällä henkilöllä
    .next = Kirjautuessa voidaan pyytää puhelinta tai sovellusta säännöistä huolimatta. Authentication Policy Administrator voi poistaa sen käytöstä; tai jatka
blocker-tokens-off = Koodilaitteet (Hardware OATH tokens) eivät ole käytössä organisaatiossa
    .next = Authentication Policy Administrator voi ottaa ne käyttöön. Muutos voi kestää tunnin
blocker-tokens-not-for-them = Koodilaitteet (Hardware OATH tokens) ovat käytössä, mutta eivät tällä henkilöllä
    .next = Authentication Policy Administrator voi lisätä henkilön tai hänen ryhmänsä. Muutos voi kestää tunnin
blocker-too-many-tokens = Henkilöllä on viisi koodilaitetta ja todennussovellusta, eikä Entra salli enempää
    .next = Poista jokin, jota hän ei enää käytä, ja yritä uudelleen
blocker-software-tokens-off = Muiden valmistajien todennussovellukset eivät ole käytössä organisaatiossa, ja sille tämä koodilaite on sellainen
    .next = Authentication Policy Administrator voi ottaa käyttöön menetelmän Third-party software OATH tokens. Muutos voi kestää tunnin
blocker-software-tokens-not-for-them = Muiden valmistajien todennussovellukset ovat käytössä, mutta eivät tällä henkilöllä
    .next = Authentication Policy Administrator voi lisätä henkilön tai hänen ryhmänsä. Muutos voi kestää tunnin
blocker-no-tokens-in-this-cloud = Entrassa ei ole koodilaitteita tässä pilvessä
    .next = Anna henkilölle suojausavain
blocker-pass-refused = Menetelmien rekisteröinnin säännöt eivät hyväksy pääsykoodia: { $by }
    .next = Pelkällä pääsykoodilla henkilö ei voi rekisteröidä avainta. Conditional Access Administrator voi sallia pääsykoodit todennusvahvuudessa; tai jatka
blocker-passes-off = Pääsykoodit eivät ole käytössä tällä henkilöllä
    .next = Authentication Policy Administrator voi ottaa menetelmän Temporary Access Pass hänelle käyttöön

## A second operator

second-wanted = Tili on suojattu: { $by }
    .next = Toinen virkailija, jolla on rooli Privileged Authentication Administrator, kirjautuu tässä. Sinä pysyt kirjautuneena
second-wanted-as-proof = Toinen virkailija voi vahvistaa, kuka henkilö on
    .next = Hän kirjautuu tässä. Sinä pysyt kirjautuneena
not-second-attends = { $name } on jo tämän asioinnin virkailija
    .next = Toinen virkailija, jolla on rooli Privileged Authentication Administrator, voi vahvistaa
not-second-is-the-person = { $name } on avaimen saava henkilö
    .next = Toinen virkailija, jolla on rooli Privileged Authentication Administrator, voi vahvistaa
not-second-role-too-weak = Virkailijalla { $name } ei ole roolia, jolla avaimia voi ottaa käyttöön suojatuille tileille
    .next = Toinen virkailija, jolla on rooli Privileged Authentication Administrator, voi vahvistaa

not-second-no-role = Virkailijalla { $name } ei ole roolia, jolla avaimia voi ottaa käyttöön
    .next = Toinen virkailija, jolla on rooli Authentication Administrator, voi vahvistaa

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] Organisaatio ei kerro, mikä malli se on
       *[other] Mallitunnus { $aaguid }
    }

## The key

key-serial = Sarjanumero { $serial }
key-no-serial = Ei sarjanumeroa
key-firmware = laiteohjelmisto { $firmware }
key-pin-not-set = ei vielä PIN-koodia
key-pin-set = PIN-koodi asetettu
key-pin-must-change = PIN-koodi on vaihdettava
key-pin-unsupported = ei tue PIN-koodia
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, sarjanumero { $serial }
    }
key-tries =
    { $tries ->
        [0] PIN-koodille ei ole yrityksiä jäljellä
        [one] PIN-koodille on yksi yritys jäljellä
       *[other] PIN-koodille on { $tries } yritystä jäljellä
    }
key-room =
    { $count ->
        [0] Ei tilaa uudelle pääsyavaimelle
        [one] Tilaa vielä yhdelle pääsyavaimelle
       *[other] Tilaa vielä { $count } pääsyavaimelle
    }

replug-key-why =
    { $tries ->
        [unknown] Liian monen väärän PIN-koodin jälkeen avain lukkiutuu pysyvästi
        [one] Yksi yritys jäljellä, ennen kuin avain lukkiutuu pysyvästi
       *[other] { $tries } yritystä jäljellä, ennen kuin avain lukkiutuu pysyvästi
    }
    .next = Anna omistajan miettiä rauhassa. Jos PIN-koodi on unohtunut, käytä toista avainta tai nollaa tämä

refused-not-fido2 = Avain ei tue FIDO2:ta
    .next = Käytä FIDO2-suojausavainta
refused-no-resident-keys = Avain ei voi tallentaa pääsyavainta
    .next = Käytä uudempaa mallia
refused-no-pin = Avaimella ei voi olla PIN-koodia
    .next = Käytä mallia, jossa on PIN-koodi
refused-no-hmac-secret = Avaimesta puuttuu toiminto, jonka Microsoft Entra vaatii, kun avaimen on todistettava mallinsa
    .next = Käytä uudempaa mallia
refused-pin-not-for-passkeys = Avain hyväksyy pääsyavaimille vain sormenjäljen, ei PIN-koodia
    .next = Käytä mallia, joka hyväksyy PIN-koodin
refused-no-pin-protocol = Avain välittää PIN-koodin tavalla, jota Keydesk ei tunne
    .next = Käytä toista mallia
refused-no-es256 = Avaimesta puuttuu allekirjoitus, jota organisaation kirjautuminen käyttää
    .next = Käytä toista mallia
refused-pin-must-change = Avaimen PIN-koodi on ensin vaihdettava
    .next = Käytä toista avainta, vaihda PIN-koodi valmistajan ohjelmalla tai nollaa avain
refused-set-aside = Tämä avain on siirretty sivuun
    .next = Siinä on aiemman asioinnin PIN-koodi, sormenjälki tai pääsyavain. Nollaa se tai käytä toista avainta
refused-first-key = Tämä on henkilön ensimmäinen avain
    .next = Irrota se ja liitä avain, josta tulee toinen
refused-came-with-pin = Tässä avaimessa on jo PIN-koodi
    .next = Kukaan täällä ei tunne sitä. Nollaa avain tai käytä uutta
refused-prepared-before = Tämä avain on valmisteltu jollekulle
    .next = Hänen rekisteröintinsä on sen varassa. Laita se hänen kirjeensä luo ja käytä toista avainta
refused-at-work-elsewhere = Tämä avain kuuluu toiseen paikkaan
    .next = Sitä valmistellaan siellä. Pane se takaisin ja käytä tässä toista avainta
refused-not-in-inventory = Tätä avainta ei ole luettelon avainvarastossa
    .next = Pane se sivuun ja selvitä, mistä se tulee. Käytä varastossa olevaa avainta
refused-another-serial-wanted = Luettelossa on tälle henkilölle toinen avain
    .next = Käytä avainta, jonka sarjanumero on { $detail }
refused-no-room = Avaimessa ei ole tilaa uudelle pääsyavaimelle
    .next = Käytä toista avainta tai nollaa tämä. Järjestelmänvalvoja voi myös poistaa tarpeettoman pääsyavaimen
refused-names-too-long = Henkilön nimi ja käyttäjätunnus ovat liian pitkiä tälle avaimelle
    .next = Käytä toista mallia
refused-profile-wants-synced = Profiili ”{ $profile }” sallii vain puhelimen tai salasananhallinnan pääsyavaimet
    .next = Authentication Policy Administrator voi sallia suojausavaimet profiilissa ”{ $profile }”
refused-not-on-allow-list = Tämä malli ei ole profiilin ”{ $profile }” sallimien mallien luettelossa
    .next = Käytä luettelon mallia tai pyydä, että Authentication Policy Administrator lisää tämän profiiliin ”{ $profile }”
refused-on-block-list = Profiili ”{ $profile }” kieltää tämän mallin
    .next = Käytä toista mallia tai pyydä, että Authentication Policy Administrator poistaa tämän profiilin ”{ $profile }” luettelosta
refused-cannot-be-proven = Profiili ”{ $profile }” vaatii todistetun mallin, eikä tämä ole luotettavien mallien luettelossa
    .next = Käytä toista mallia tai pyydä palvelupisteen järjestelmänvalvojaa päivittämään luettelo
refused-withdrawn = Luotettavien mallien luettelo varoittaa tästä mallista: { $detail }
    .next = Käytä toista mallia ja säilytä tämä avain järjestelmänvalvojaa varten
refused-desk-model = Tämä palvelupiste ei anna tätä mallia
    .next = Käytä toista mallia tai pyydä palvelupisteen järjestelmänvalvojaa lisäämään se asetuksiin
refused-desk-maker = Tämä palvelupiste ei anna tämän valmistajan avaimia
    .next = Käytä toista mallia tai pyydä palvelupisteen järjestelmänvalvojaa muuttamaan asetuksia
refused-desk-unproven = Tämä palvelupiste antaa vain todistettuja malleja, eikä tämä ole luotettavien mallien luettelossa
    .next = Käytä toista mallia tai pyydä palvelupisteen järjestelmänvalvojaa päivittämään luettelo
refused-desk-certification = Mallin sertifiointi on alempi kuin tämä palvelupiste vaatii
    .next = Käytä toista mallia tai pyydä palvelupisteen järjestelmänvalvojaa muuttamaan asetuksia
refused-desk-firmware = Avaimen laiteohjelmisto on vanhempi kuin { $detail }, vanhin, jonka tämä palvelupiste antaa
    .next = Käytä tämän mallin uudempaa avainta
refused-desk-capability = Avaimesta puuttuu toiminto, jonka tämä palvelupiste vaatii: { $detail }
    .next = Käytä toista mallia tai pyydä palvelupisteen järjestelmänvalvojaa muuttamaan asetuksia

## The tenant's authentication strengths

stopped-by-strength = Todennusvahvuus ”{ $strength }” ei hyväksy tätä mallia
    .next = Käytä hyväksyttyä mallia tai pyydä, että Conditional Access Administrator lisää tämän todennusvahvuuteen ”{ $strength }”
warned-cannot-erase = Avain ei voi poistaa yksittäistä pääsyavainta
    .next = Jos asiointi peruutetaan avaimen koskettamisen jälkeen, avain on nollattava, jolloin siitä häviää kaikki, tai se jää palvelupisteeseen
strengths-every = Kaikki todennusvahvuudet hyväksyvät tämän mallin
strengths-not-by = Ei hyväksy: { $strengths }
strengths-not-checked = Ei tarkistettu: virkailija ei voi lukea todennusvahvuuksia

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = vähintään { $minimum } numeroa pitkä
pin-rule-no-run = muu kuin numerosarja, toisto tai näppäinkuvio (123456, 1212 tai 147258)
pin-rule-not-common = muu kuin vuosiluku tai PIN-koodi, jonka moni valitsee
pin-rule-fits = enintään 63 numeroa pitkä
pin-rule-of-key = sellainen, jonka avain hyväksyy: avaimella on oma sääntönsä liian helppoja PIN-koodeja vastaan

## A key that is in use

used-key =
    { $passkeys ->
        [one] Avaimessa on yksi pääsyavain
       *[other] Avaimessa on { $passkeys } pääsyavainta
    }
    .next = Omistaja tietää, mihin niitä käytetään
reset-lost =
    { $passkeys ->
        [0] Avaimessa ei ole pääsyavaimia
        [one] Yksi pääsyavain häviää
       *[other] { $passkeys } pääsyavainta häviää
    }
    .next =
    { $passkeys ->
        [0] Vain PIN-koodi häviää
        [one] Omistaja tarvitsee siellä toisen tavan kirjautua
       *[other] Omistaja tarvitsee kussakin paikassa toisen tavan kirjautua
    }
reset-lost-unseen = Keydesk ei näe, mitä häviää
    .next = Ilman PIN-koodia avain ei näytä, mitä siinä on. Kysy omistajalta, mihin hän sitä käyttää
reset-lost-unknown = Avain ei näytä, mitä häviää
    .next = Kysy omistajalta, mihin hän sitä käyttää

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Pane sormenpään keskikohta tunnistimelle
    .next = Paina kevyesti ja odota seuraavaa ohjetta
sample-good = Hyvä
    .next = Nosta sormi ja pane se takaisin
sample-too-high = Hieman liian ylhäällä
    .next = Siirrä sormea alemmas ja pane se takaisin
sample-too-low = Hieman liian alhaalla
    .next = Siirrä sormea ylemmäs ja pane se takaisin
sample-too-left = Hieman liian vasemmalla
    .next = Siirrä sormea oikealle ja pane se takaisin
sample-too-right = Hieman liian oikealla
    .next = Siirrä sormea vasemmalle ja pane se takaisin
sample-too-fast = Liian nopeasti
    .next = Pidä sormea paikallaan hieman pidempään
sample-too-slow = Liian hitaasti
    .next = Nosta sormi hieman aiemmin
sample-poor-quality = Kuva ei ole selvä
    .next = Pyyhi sormi ja tunnistin kuiviksi ja pane sormi takaisin
sample-too-skewed = Sormi on vinossa
    .next = Pidä se suorassa ja pane se takaisin
sample-too-short = Sormea näkyy liian vähän
    .next = Pane sormenpäätä enemmän tunnistimelle
sample-merge-failure = Tämä ei sovi aiempiin yrityksiin
    .next = Käytä joka kerta samaa sormea
sample-exists = Avain tuntee jo tämän sormen
    .next = Käytä toista sormea
sample-no-activity = Avain odottaa sormeasi
    .next = Pane sormenpään keskikohta tunnistimelle
sample-not-lifted = Nosta sormi yritysten välillä
    .next = Ota se pois ja pane se takaisin
sample-other = Tämä ei riittänyt
    .next = Pane sormi uudelleen tunnistimelle
enrol-picture = Kuva: sormenpään keskikohta avaimen tunnistimella
enrol-progress = { $good } / { $all } yritystä onnistui

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Kirjautumistapojasi on muutettu
notice-to = Hei, { $name }!
notice-done = Sinulle tehtiin { $time } palvelupisteessä ”{ $desk }” seuraavaa:
notice-key-added =
    { $serial ->
        [none] Suojausavain lisättiin: { $name } ({ $model }).
       *[other] Suojausavain lisättiin: { $name } ({ $model }, sarjanumero { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Koodilaite lisättiin: sarjanumero { $serial }.
       *[other] Koodilaite lisättiin: { $model }, sarjanumero { $serial }.
    }
notice-token-perhaps-added = Koodilaite ehkä lisättiin: sarjanumero { $serial }.
notice-own-key-added = Rekisteröit itse suojausavaimen: { $name }.
notice-own-token-added = Lisäsit itse koodilaitteen.
notice-own-token-perhaps-added = Koodilaite ehkä lisättiin. Asiointi päättyi, ennen kuin se varmistui.
notice-key-removed = Suojausavain poistettiin, eikä se avaa enää mitään: { $name }.
notice-sessions-ended = Sinut kirjattiin ulos kaikkialta. Tämä voi kestää muutaman minuutin.
notice-key-perhaps-added = Suojausavain ehkä lisättiin. Asiointi päättyi, ennen kuin se varmistui.
notice-pass-until = Pääsykoodi, jolla voi kirjautua sinun nimissäsi, on voimassa { $time } asti.
notice-by = Virkailija: { $operator }. Asioinnin numero: { $session }.
notice-confirmed-by = Vahvistaja: { $operator }.
notice-not-you =
    { $known ->
        [yes] Jos se et ollut sinä, kerro siitä heti: { $contact }
       *[no] Jos se et ollut sinä, soita heti tukipalveluun numeroon, jonka tunnet.
    }
notice-asks-nothing = Jos se olit sinä, sinun ei tarvitse tehdä mitään. Tämä ilmoitus ei pyydä mitään, eikä siinä ole linkkiä.

## Whose a key is

whose-serial =
    { $count ->
        [one] Sarjanumero kuuluu tämän henkilön avaimelle
       *[other] Sarjanumero kuuluu avaimelle, jota nämä henkilöt käyttävät
    }
    .next = Pyydä tulemaan paikalle äläkä anna avainta kenellekään muulle
whose-only-one = Verrattavaa sarjanumeroa ei ole. Täällä tunnetaan yksi henkilö, jolla on tämän mallin avain
    .next = Se on ehkä hänen. Myös toinen palvelupiste on voinut antaa tätä mallia
whose-several = Verrattavaa sarjanumeroa ei ole. Täällä tunnetaan { $count } henkilöä, joilla on tämän mallin avain
    .next = Se voi olla kenen tahansa heistä tai jonkun muun
whose-nobody = Täällä ei tunneta ketään, jolla on tämä avain
    .next = Toinen palvelupiste on voinut antaa sen
whose-blank = Siinä ei ole PIN-koodia: se on uusi tai nollattu
    .next = Kukaan ei kirjaudu sillä tällaisenaan
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] annettu
        [prepared] valmisteltu
       *[checked] tarkistettu
    } { $time }, asiointi { $session }{ $key ->
        [none] { "" }
       *[other] , nimellä ”{ $key }”
    }

## The steps

step-check-readiness = Tarkistetaan, onko tili valmis
step-issue-pass = Myönnetään pääsykoodi
step-recall-pass = Tarkistetaan, myönnettiinkö pääsykoodi
step-choose-key = Odotetaan, että jotakin avainta kosketetaan
step-read-key = Luetaan avain
step-judge-key = Tarkistetaan, onko avain sallittu
step-set-pin = Asetetaan avaimen PIN-koodi
step-check-pin = Tarkistetaan PIN-koodi avaimella
step-list-fingers = Tarkistetaan, mitkä sormet avain tuntee
step-enrol-finger = Lisätään sormenjälki avaimeen
step-fetch-options = Kysytään, millaisen pääsyavaimen organisaatio haluaa
step-look-inside = Tarkistetaan, mitä avaimessa on
step-reset-key = Nollataan avain
step-make-credential = Luodaan pääsyavain avaimeen
step-check-attestation = Tarkistetaan avaimen valmistaja
step-register = Rekisteröidään pääsyavain organisaatioon
step-look-for-method = Tarkistetaan, rekisteröitiinkö pääsyavain
step-read-back = Verrataan rekisteröityä
step-self-test = Testataan pääsyavain
step-prove-sign-in = Kirjaudutaan avaimella, kuten henkilö jatkossa
step-open-own-page = Henkilön oma sivu on auki. Se suljetaan, kun hän on valmis
step-look-for-own-method = Tarkistetaan, onko se rekisteröity
step-prove-identity = Kirjaudutaan menetelmällä, joka henkilöllä on vielä
step-list-methods = Luetaan henkilön kirjautumismenetelmät
step-remove-old-method = Poistetaan vanhan avaimen pääsyavain
step-end-sessions = Päätetään henkilön istunnot
step-revoke-other-pass = Mitätöidään toinen pääsykoodi
step-send-notice = Lähetetään henkilölle ilmoitus sähköpostitse
step-revoke-pass = Mitätöidään pääsykoodi
step-remove-fingers = Poistetaan sormenjälki avaimesta
step-erase-credential = Poistetaan pääsyavain avaimesta
step-remove-method = Poistetaan rekisteröinti
step-release-key = Suljetaan yhteys avaimeen
step-seal-pin = Arvotaan PIN-koodi ja sinetöidään se
step-unseal-pin = Luetaan sinetöity PIN-koodi
step-force-pin-change = Asetetaan avain vaatimaan PIN-koodin vaihtoa
step-seal-registration = Sinetöidään rekisteröinti
step-find-prepared = Etsitään henkilön valmisteltu avain
step-find-token = Etsitään koodilaite
step-activate-token = Annetaan koodilaite henkilölle
step-look-for-token = Luetaan, mitä on voimassa
step-take-token-back = Otetaan koodilaite takaisin

## Troubles

trouble-no-key = Avainta ei ole liitetty
    .next = Liitä avain ja yritä uudelleen
trouble-key-not-opened = Avainta ei voitu avata
    .next = Irrota se ja liitä se uudelleen. Jos se ei auta, sulje muut avainta käyttävät ohjelmat
trouble-key-removed = Avain irrotettiin liian aikaisin
    .next = Liitä se uudelleen ja jätä se paikalleen, kunnes sinua pyydetään irrottamaan se
trouble-key-silent = Avain ei vastaa
    .next = Irrota se, liitä se uudelleen ja yritä vielä kerran
trouble-key-garbage = Keydesk ei ymmärrä avaimen vastausta
    .next = Irrota se ja liitä se uudelleen. Jos tämä toistuu, käytä toista avainta
trouble-key-busy = Toinen ohjelma käyttää avainta
    .next = Sulje toinen ohjelma tai irrota avain ja liitä se uudelleen
trouble-not-protected = Avain ei suojaa pääsyavainta organisaation vaatimalla tavalla
    .next = Käytä toista avainta, mieluiten uudempaa mallia
trouble-not-fido2 = Tämä laite ei ole FIDO2-suojausavain
    .next = Käytä FIDO2-suojausavainta
trouble-pin-wrong =
    { $tries ->
        [unknown] Väärä PIN-koodi
        [one] Väärä PIN-koodi. Yksi yritys jäljellä
       *[other] Väärä PIN-koodi. { $tries } yritystä jäljellä
    }
    .next =
        { $tries ->
            [unknown] Anna omistajan kirjoittaa se uudelleen rauhassa
            [one] Jatka vain, jos omistaja on varma. Vielä yksi väärä PIN-koodi lukitsee avaimen
           *[other] Anna omistajan kirjoittaa se uudelleen rauhassa
        }
trouble-pin-replug = Kolme väärää PIN-koodia peräkkäin: avain ei nyt ota vastaan PIN-koodia
    .next = Irrota avain, liitä se uudelleen ja anna omistajan kirjoittaa PIN-koodi rauhassa
trouble-pin-blocked = Avain on lukittu liian monen väärän PIN-koodin jälkeen
    .next = Käytä toista avainta tai nollaa tämä: nollaus poistaa siitä kaiken
trouble-pin-refused = Avain ei hyväksy tätä PIN-koodia
    .next = Anna omistajan valita pidempi tai vähemmän helppo PIN-koodi. Säännöt näkyvät kirjoituskohdassa
trouble-pin-must-change = Avaimen PIN-koodi on ensin vaihdettava
    .next = Käytä toista avainta, vaihda PIN-koodi valmistajan ohjelmalla tai nollaa tämä
trouble-pin-not-set = Avaimessa ei ole PIN-koodia
    .next = Anna omistajan valita se
trouble-already-registered = Tämä avain on jo rekisteröity tälle henkilölle
    .next = Käytä toista avainta. Henkilö voi kirjautua rekisteröidyllä avaimella sellaisenaan
trouble-key-full = Avaimessa ei ole tilaa uudelle pääsyavaimelle
    .next = Käytä toista avainta tai nollaa tämä: nollaus poistaa siitä kaiken
trouble-fingers-full = Avaimessa ei ole tilaa uudelle sormenjäljelle
    .next = Jatka ilman uutta. PIN-koodin avulla `keydesk key fingers` voi poistaa sormenjäljen
trouble-no-good-sample = Avain ei tunnistanut sormea
    .next = Yritä uudelleen kuivalla, puhtaalla sormella tai toisella sormella. PIN-koodi toimii aina
trouble-no-touch = Avainta ei kosketettu ajoissa
    .next = Yritä uudelleen ja kosketa metallipintaa, kun se vilkkuu
trouble-too-late-to-reset = Avaimen voi nollata vain heti liittämisen jälkeen
    .next = Irrota se, liitä se uudelleen ja kosketa sitä kymmenen sekunnin kuluessa
trouble-not-this-key =
    { $serial ->
        [none] Tämä on toinen avain: { $model }
       *[other] Tämä on toinen avain: { $model }, sarjanumero { $serial }
    }
    .next = Sitä ei muutettu. Irrota se ja liitä avain, joka oli tässä aiemmin
trouble-cancelled = Avain lakkasi odottamasta
    .next = Yritä uudelleen
trouble-no-credential = Pääsyavain ei ole tässä avaimessa
    .next = Liitä tämän asioinnin avain ja yritä uudelleen
trouble-key-unsupported = Avain ei pysty tarvittavaan
    .next = Käytä toista avainta, mieluiten uudempaa mallia
trouble-request-too-large = Pyyntö on pidempi kuin tämä avain ottaa vastaan
    .next = Käytä toista mallia
trouble-key-refused = Avain kieltäytyi
    .next = Yritä uudelleen. Jos tämä toistuu, käytä toista avainta
trouble-unreachable = Organisaation palveluun ei saada yhteyttä
    .next = Tarkista palvelupisteen verkko ja yritä uudelleen
trouble-not-trusted = Yhteys organisaation palveluun ei ole luotettu
    .next = Jos välityspalvelin lukee täällä liikennettä, pyydä palvelupisteen järjestelmänvalvojaa nimeämään sen varmenne tiedostossa kiosk.toml kohdassa network
trouble-answer-lost = Organisaation palvelun vastaus katosi
    .next = Yritä uudelleen. Keydesk tarkistaa ensin, joten mitään ei tehdä kahdesti
trouble-busy =
    { $seconds ->
        [one] Organisaation palvelu on varattu vielä sekunnin
       *[other] Organisaation palvelu on varattu { $seconds } sekuntia
    }
    .next = Odota sen ajan ja yritä uudelleen
trouble-operator-sign-in = Virkailijan kirjautuminen on päättynyt
    .next = Virkailija kirjautuu uudelleen, ja asiointi jatkuu
trouble-not-permitted = Virkailija ei saa tehdä tätä
    .next =
    { $scope ->
        [unknown] Privileged Role Administrator voi antaa virkailijalle tarvittavan roolin
       *[other]
    { $role ->
        [none] Cloud Application Administrator voi hyväksyä käyttöoikeuden { $scope }
       *[other]
    { $stronger ->
        [none] Cloud Application Administrator voi hyväksyä käyttöoikeuden { $scope }, tai Privileged Role Administrator voi antaa virkailijalle roolin { $role }
       *[other] Cloud Application Administrator voi hyväksyä käyttöoikeuden { $scope }, tai Privileged Role Administrator voi antaa virkailijalle roolin { $role }. Suojattu tili vaatii virkailijan, jolla on rooli { $stronger }
    }
    }
    }
trouble-not-found = Organisaation palvelu ei löydä sitä
    .next = Yritä minuutin kuluttua uudelleen. Jos sitä ei vieläkään löydy, User Administrator voi etsiä tilin
trouble-tenant-refused = Organisaation palvelu kieltäytyi
    .next = Yritä uudelleen. Jos tämä toistuu, näytä tiedot järjestelmänvalvojalle
trouble-tenant-garbage = Keydesk ei ymmärrä organisaation palvelun vastausta
    .next = Yritä uudelleen. Jos tämä toistuu, näytä tiedot järjestelmänvalvojalle
trouble-policy-word = Organisaation käytännössä on sääntö, jota Keydesk ei tunne
    .next = Keydesk ei arvaa. Näytä tiedot palvelupisteen järjestelmänvalvojalle
trouble-sign-in-closed = Kirjautumissivu suljettiin
    .next = Yritä uudelleen ja jätä sivu auki, kunnes se sulkeutuu itse
trouble-no-browser = Palvelupisteessä ei ole selainta kirjautumissivua varten
    .next = Pyydä palvelupisteen järjestelmänvalvojaa asentamaan Chromium, Chrome tai Edge tai nimeämään selain asetuksissa
trouble-sign-in-unreachable = Kirjautumissivulle ei saada yhteyttä
    .next = Tarkista palvelupisteen verkko ja yritä uudelleen
trouble-sign-in-refused = Kirjautuminen hylättiin
    .next = Yritä uudelleen. Jos tämä toistuu, näytä tiedot järjestelmänvalvojalle
trouble-sign-in-interrupted = Keydesk lukittiin kirjautumisen aikana
    .next = Yritä uudelleen
trouble-sign-in-timed-out = Kirjautuminen kesti liian kauan
    .next = Yritä uudelleen. Sivu odottaa henkilöä viisi minuuttia
trouble-sign-in-not-enough = Kirjautuminen osoittaa vähemmän kuin palvelupiste vaatii
    .next = Palvelupisteen asetukset vaativat vahvemman todisteen. Näytä tämä palvelupisteen järjestelmänvalvojalle
refused-by-policy = Avain hyväksyttiin, mutta ehdollisen käyttöoikeuden sääntö esti kirjautumisen täältä
    .next = Security Reader näkee kirjautumislokista, mikä sääntö se oli, ja Conditional Access Administrator voi muuttaa sitä. Syy ei ole avaimessa
refused-device = Avain hyväksyttiin, mutta organisaatio ei salli kirjautumista tämän palvelupisteen tietokoneelta
    .next = Sääntö vaatii hallitun laitteen. Conditional Access Administrator voi jättää palvelupisteen sovelluksen sen ulkopuolelle
refused-not-assigned = Avain hyväksyttiin, mutta henkilö ei saa käyttää palvelupisteen sovellusta
    .next = Application Administrator voi lisätä henkilön sovellukseen tai poistaa vaatimuksen käytöstä
refused-no-consent = Avain hyväksyttiin, mutta kukaan ei ole hyväksynyt palvelupisteen sovellusta
    .next = Application Administrator voi hyväksyä sen kaikkien puolesta
refused-to-be-confirmed = Avain hyväksyttiin, ja kirjautumissivu pyysi vahvistusta
    .next = Yritä uudelleen ja vahvista sivulla, että se olet sinä
refused-external-challenge = Avain hyväksyttiin, ja organisaatio pyytää lisätodisteen toisesta palvelusta
    .next = Conditional Access Administrator voi selvittää asian. Syy ei ole avaimessa
refused-second-factor = Avain hyväksyttiin, ja organisaatio pyytää lisäksi toista menetelmää
    .next = Authentication Policy Administrator näkee, onko henkilöllä käyttäjäkohtainen MFA, ja voi poistaa sen käytöstä
refused-registration = Avain hyväksyttiin, ja sivu pyysi henkilöä rekisteröimään toisen menetelmän
    .next = Authentication Policy Administrator voi tarkistaa rekisteröintikampanjan ja Conditional Access Administrator suojauksen oletusasetukset
trouble-clock-wrong =
    Tämän tietokoneen kello on väärässä: se { $direction ->
        [slow] jätättää
       *[fast] edistää
    } { $minutes ->
        [one] minuutin
       *[other] { $minutes } minuuttia
    }
    .next = Korjaa tietokoneen kellonaika, ota automaattinen aika käyttöön ja yritä uudelleen
trouble-another-person = Joku muu kirjautui
    .next = Yritä uudelleen tämän asioinnin avaimella
trouble-sign-in-not-fresh = Kirjautuminen on vanhempi kuin tämä asiointi
    .next = Yritä uudelleen ja kirjaudu avaimella
trouble-operator-too-old = Kirjauduit, ennen kuin Keydesk pyysi
    .next = Avaa sivu toisella laitteella yksityisessä ikkunassa, jotta se kysyy, kuka olet. Yritä sitten uudelleen
trouble-operator-age = Organisaatio ei kerro, milloin kirjauduit
    .next = Application Administrator voi lisätä palvelupisteen sovellukseen valinnaisen väittämän auth_time, kuten register.sh tekee
trouble-operator-context = Kirjautumisestasi puuttuu todennuskonteksti { $context }, jota tämä palvelupiste vaatii
    .next = Conditional Access Administrator voi tarkistaa, onko konteksti olemassa. Se nimetään palvelupisteen asetuksissa
trouble-sign-in-not-ours = Kirjautuminen ei kuulu tähän asiointiin
    .next = Yritä uudelleen. Jos tämä toistuu, peruuta asiointi ja kerro järjestelmänvalvojalle
trouble-sign-in-not-with-key = Kirjautumisessa ei käytetty suojausavainta
    .next = Kirjaudu uudelleen ja valitse kirjautumissivulla suojausavain
trouble-sign-in-another-key = Kirjautumisessa käytettiin henkilön toista avainta
    .next = Kirjaudu uudelleen tämän asioinnin avaimella
trouble-token-invalid = Kirjautumisen todiste ei kelpaa
    .next = Tarkista palvelupisteen kello ja yritä uudelleen. Jos tämä toistuu, näytä tiedot järjestelmänvalvojalle
trouble-sign-in-garbage = Keydesk ei ymmärrä kirjautumissivun vastausta
    .next = Yritä uudelleen. Jos tämä toistuu, näytä tiedot järjestelmänvalvojalle
trouble-registration-invalid = Avaimen luoma pääsyavain ei kelpaa
    .next = Käytä toista avainta ja näytä tiedot järjestelmänvalvojalle
trouble-chain = Avain ei voi todistaa, että se on valmistajansa tekemä
    .next = Käytä toista avainta ja säilytä tämä järjestelmänvalvojaa varten
trouble-unknown-model = Avaimen malli ei ole luotettavien mallien luettelossa
    .next = Käytä toista avainta tai kysy järjestelmänvalvojalta, voiko malliin luottaa
trouble-model-withdrawn = Luotettavien mallien luettelo varoittaa tämän avaimen mallista
    .next = Käytä toisen mallin avainta ja näytä tiedot järjestelmänvalvojalle
trouble-not-proven = Avain ei todista malliaan, ja organisaatio vaatii todisteen
    .next = Käytä avainta, joka todistaa mallinsa
trouble-self-attested = Avain allekirjoitti attestointinsa itse, eikä Microsoft Entra mainitse tällaisia avaimia hyväksymiensä joukossa
    .next = Käytä toisen mallin avainta, jonka valmistajan varmenne todistaa
trouble-another-model = Avain ilmoitti ensin yhden mallin ja myöhemmin toisen
    .next = Käytä toista avainta ja säilytä tämä järjestelmänvalvojaa varten
trouble-assertion = Pääsyavaimen testi epäonnistui
    .next = Käytä toista avainta ja näytä tiedot järjestelmänvalvojalle
trouble-read-back = Organisaatio rekisteröi muuta kuin tämä avain loi
    .next = Peruuta asiointi, jotta rekisteröinti perutaan, ja näytä tiedot järjestelmänvalvojalle
trouble-not-unsealed = Sinetöity tieto ei aukea tämän palvelupisteen avaimella
    .next = Palauta palvelupisteen seal-key.txt kopiosta tai valmistele avain uudelleen
trouble-step-broke = Keydesk epäonnistui tässä vaiheessa
    .next = Yritä uudelleen. Keydesk tarkistaa ensin, joten mitään ei tehdä kahdesti

## What a receipt or an ending says

key-primary = { $name }, arkikäyttöön
key-spare = { $name }, vara-avain
identity-was-photo-id = Henkilötodistus tarkistettiin
identity-was-known = Virkailija tuntee henkilön
identity-was-vouched = Työtoveri vahvisti, kuka henkilö on
identity-was-signed-in = Henkilö kirjautui menetelmällä, joka hänellä on vielä
identity-was-second-operator = Toinen virkailija vahvisti, kuka henkilö on
received-was-call = Henkilö vahvisti puhelimessa, että avain on hänellä
received-was-video = Henkilö näytti avaimen videolla
received-was-manager = Esihenkilö vahvisti, että avain on henkilöllä
received-was-code = Lähetteen koodi kerrottiin
attestation-proven = Valmistajan varmenne todistaa mallin
attestation-proven-model = Valmistajan varmenne todistaa mallin: { $model }
attestation-self = Avain allekirjoitti attestointinsa itse. Valmistajaa ei ole todistettu
attestation-none = Avain ei kerro, kuka sen on tehnyt
sign-in-not-shown = { $name } kirjautui { $time }. Ei käy ilmi, millä
sign-in-key-named = { $name } kirjautui FIDO2-avaimella { $time }
sign-in-only-a-key = { $name } kirjautui { $time } paikkaan, jossa vain suojausavain kelpaa
sign-in-bound = Se oli tämä avain, koska henkilöllä ei ole muita
sign-in-bound-used = Se oli tämä avain, koska vuokraajan mukaan sitä käytettiin
sign-in-not-bound = Se oli henkilön toinen avain
sign-in-not-proved = Ei todistettu. Avain vastasi palvelupisteen testiin
evidence-method = Tunnussanoma mainitsee FIDO2-avaimen
evidence-context = Tunnussanomassa on todennuskonteksti { $context }
evidence-policy = Käytäntö { $policy } koskee henkilöä, ja vain FIDO2 täyttää sen
evidence-policy-others = Käytäntö { $policy } koskee henkilöä, ja muutkin menetelmät täyttävät sen
evidence-no-policy = Mikään käytäntö ei vaadi henkilöltä mitään tässä kontekstissa, joten se ei osoita mitään
evidence-policy-not-read = Keydesk ei voinut lukea, mitkä käytännöt ovat voimassa, joten konteksti ei osoita mitään
evidence-passkeys =
    { $count ->
        [one] Henkilöllä on yksi pääsyavain
       *[other] Henkilöllä on { $count } pääsyavainta
    }
evidence-token-could-do-more = Keydesk ei säilyttänyt tunnussanomaa. Hylätyllä olisi voinut tehdä muutakin kuin todistaa kirjautumisen, koska henkilöt kirjautuvat virkailijoiden sovellukseen
evidence-pass-alive = Pääsykoodi oli silloin voimassa, ja sivu tarjoaa pääsykoodia ennen avainta
evidence-last-used = Vuokraajan mukaan kirjautumisessa käytettiin tätä avainta eikä muita henkilön avaimia
evidence-several-last-used = Vuokraajan mukaan silloin käytettiin tätä avainta ja henkilön toista avainta
evidence-another-last-used = Vuokraajan mukaan silloin käytettiin henkilön toista avainta eikä tätä
evidence-none-last-used = Vuokraaja ei ole vielä kertonut, mitä avainta käytettiin
evidence-last-use-not-read = Keydesk ei voinut lukea, mitä avainta käytettiin
log-awaited = Keydesk etsii tätä kirjautumista organisaation lokeista { $time } asti
log-key = Lokissa on tämä kirjautuminen, menetelmä: { $method }
log-key-by-time = Lokissa on henkilön kirjautuminen tähän palvelupisteeseen siihen aikaan, menetelmä: { $method }
log-another-method = Lokissa on tämä kirjautuminen, mutta ei mainintaa FIDO2-avaimesta
log-earlier = Loki kertoo vain, että aiempi kirjautuminen riitti. Se ei osoita avaimesta mitään
log-not-there = Kirjautuminen ei ilmestynyt lokiin ajoissa
log-not-licensed = Lokia ei voi lukea ilman Microsoft Entra ID P1:tä
log-not-permitted = Kukaan täällä kirjautunut virkailija ei saa lukea lokia
log-not-read = Keydesk ei voinut lukea lokia
log-person-erased = Henkilö poistettiin tapahtumakirjasta, ennen kuin loki luettiin
audit-seen = Rekisteröinti on valvontalokissa
audit-not-there = Rekisteröinti ei ilmestynyt valvontalokiin ajoissa
audit-not-read = Valvontalokia ei voitu lukea
pass-never-issued = Ei myönnetty
pass-revoked = Mitätöity
pass-already-gone = Poissa jo ennen mitätöintiä
pass-left-until = Vielä voimassa { $time } asti
notified-mail =
    { $own ->
        [0] Sähköpostitse esihenkilölle, koska organisaatiolla ei ole henkilön osoitetta
        [one] Sähköpostitse yhteen henkilön osoitteeseen{ $manager ->
            [0] { "" }
           *[other] , kopio esihenkilölle
        }
       *[other] Sähköpostitse { $own } henkilön osoitteeseen{ $manager ->
            [0] { "" }
           *[other] , kopio esihenkilölle
        }
    }
notified-perhaps = Ehkä sähköpostitse: Keydesk alkoi lähettää viestiä eikä tiedä, lähtikö se
notified-no-address = Ei sähköpostitse: organisaatiolla ei ole henkilön osoitetta
notified-not-sent = Ei sähköpostitse: { $why }
notified-not-by-mail = Ei sähköpostitse
notified-sheet = Anna ilmoitus paperilla esihenkilölle: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] Avain { $model } jää palvelupisteeseen
       *[other] Avain { $model }, sarjanumero { $serial }, jää palvelupisteeseen
    }
    .next = Se on nollattava valmistajan ohjelmalla, ennen kuin sitä käytetään uudelleen
left-pass = Pääsykoodi voi olla voimassa { $time } asti
    .next =
        { $known ->
            [yes] Keydesk poistaa sen mahdollisimman pian. Authentication Administrator voi tehdä sen aiemmin
           *[no] Authentication Administrator voi poistaa sen aiemmin
        }
left-method = Tämän asioinnin rekisteröinti voi olla vielä olemassa
    .next = Keydesk etsii sen uudelleen ja poistaa sen. Authentication Administrator löytää henkilön pääsyavaimen ja voi poistaa sen: { $id }
left-sessions = Henkilön istuntoja ei voitu päättää
    .next = Keydesk yrittää uudelleen. User Administrator voi päättää istunnot Entrassa jo nyt
left-old-key = Vanha avain on jossakin: { $model }
    .next = Jos se löytyy, tuo se tähän palvelupisteeseen. Se ei avaa mitään pääsyavaimen poistamisen jälkeen
left-inert =
    { $serial ->
        [none] Valmisteltua avainta { $model } ei ole vielä aktivoitu
       *[other] Valmisteltua avainta { $model }, sarjanumero { $serial }, ei ole vielä aktivoitu
    }
    .next = Aktivoi se, kun se on perillä. Rekisteröinti odottaa { $time } asti; valmistele avain sen jälkeen uudelleen
left-token = Koodilaite { $serial } on tällä henkilöllä, tai ehkä on
    .next = Jos sen ei kuulu olla hänellä, ota se takaisin: keydesk oath unassign { $serial }
left-own-key = Henkilö on voinut rekisteröidä kirjautumismenetelmän itse
    .next = Authentication Administrator voi tarkistaa hänen kirjautumismenetelmänsä

## After a loss

loss-stolen = Avain on varastettu
    .next = Tai se voi olla jollakulla: se poistetaan ensin
loss-lost = Avain on kadonnut
    .next = Kukaan ei tiedä, missä se on
loss-broken = Avain on rikki
    .next = Se ei enää vastaa
loss-blocked = PIN-koodi on unohtunut tai lukittu
    .next = Avain on tässä. Se nollataan
method-authenticator = Todennussovellus
method-phone = Puhelin
method-windows-hello = Windows Hello
method-one-time-passcode = Kertakäyttökoodit
method-password = Salasana
method-email = Sähköpostiosoite
method-another = Muu menetelmä
passkey-no-name = Nimetön pääsyavain
passkey-no-model = Malli ei tiedossa
passkey-added = lisätty { $date }
passkey-used = käytetty viimeksi { $date }
which-key-others = Organisaatiolla on myös: { $methods }
remove-old-key-stolen = ”{ $key }” poistetaan nyt, ja kaikki henkilön istunnot päätetään
    .next = Tätä ei voi perua. Kysy vielä kerran, onko se tämä
remove-old-key-lost = ”{ $key }” ei poistamisen jälkeen avaa enää mitään, ja kaikki istunnot päätetään
    .next = Jos henkilö on varma, ettei avain ole kenelläkään, poisto voi odottaa, kunnes uusi avain toimii. Muuten poista se nyt
remove-old-key-broken = ”{ $key }” ei poistamisen jälkeen avaa enää mitään
    .next = Jos henkilö on varma, että avain on rikki, poisto voi odottaa, kunnes uusi avain toimii. Muuten poista se nyt
remove-old-key-blocked = ”{ $key }” poistetaan, kun avain liitetään, ja sitten avaimen voi nollata
    .next = Kysy vielä kerran, onko se tämä
removed-by-desk = ”{ $key }” poistettiin { $time }
removed-before = ”{ $key }” oli jo poissa { $time }
removed-nothing = Pääsyavaimia ei poistettu
sessions-ended = Päätetty { $time }. Voi kestää muutaman minuutin, ennen kuin kaikki laitteet pyytävät kirjautumaan
ways-in = { $ways }
ways-in-none = ei mitään, minkä Keydesk tietäisi

## A prepared key

received-call = Vahvistettu puhelimessa
    .next = Numerossa, jonka organisaatio tuntee
received-video = Vahvistettu videolla
    .next = Henkilö näytti avaimen
received-manager = Esihenkilö on vahvistanut
    .next = Hän sanoo, että avain on henkilöllä
received-code = Lähetteen koodi
    .next = Sen lukijalla on lähete
waiting-key =
    { $serial ->
        [none] { $model }, ei sarjanumeroa
       *[other] { $model }, sarjanumero { $serial }
    }
    .next = Valmisteltu { $prepared }. Aktivoitavissa { $until } asti
sheet-code = Lähetteen koodi
sheet-code-wrong = Tämä ei ole lähetteen koodi
    .next =
        { $count ->
            [0] Koodi ei enää kelpaa. Vahvista muulla tavalla
            [one] Vielä yhtä koodia voi yrittää
           *[other] Vielä { $count } koodia voi yrittää
        }
cannot-activate-nothing = Tälle henkilölle ei ole valmisteltu avainta
    .next = Tarkista nimi. Se on ehkä valmisteltu toisessa palvelupisteessä
cannot-activate-active = Tämä avain on toiminut { $time } alkaen
    .next = Mitään ei tarvitse tehdä
cannot-activate-void = Henkilölle valmisteltua avainta ei voi enää aktivoida
    .next = Henkilö on taas vuorossa luettelossaan: valmistele avain uudelleen. Vanha kirje ei kelpaa
cannot-activate-expired = Avaimen aika on päättynyt: { $time }
    .next = Valmistele henkilölle uusi avain. Vanha kirje ei kelpaa
cannot-activate-refused = Organisaatio ei hyväksy tämän avaimen rekisteröintiä
    .next = Sitä ei voi lähettää uudelleen: kirje ei kelpaa, ja henkilö on taas vuorossa luettelossaan. Käytäntö on voinut muuttua avaimen valmistelun jälkeen
token-not-in-inventory = Organisaatiolla ei ole koodilaitetta, jolla on tämä sarjanumero
    .next = Vertaa sitä laitteen tarraan. Järjestelmänvalvoja tuo uudet koodilaitteet: keydesk oath import
token-twice = Kahdella organisaation koodilaitteella on tämä sarjanumero
    .next = Kukaan ei tiedä, kumpaa tarkoitetaan. Ota toinen koodilaite; järjestelmänvalvoja poistaa toisen näistä kahdesta
token-anothers = Tämä koodilaite on jo jollakulla muulla
    .next = Ota toinen. Järjestelmänvalvoja voi ottaa sen takaisin: keydesk oath unassign
token-theirs = Henkilöllä on jo tämä koodilaite, ja se toimii
    .next = Mitään ei tarvitse tehdä. Tai ota toinen
code-not-a-code = Koodissa on kuusi numeroa
    .next = Lue se uudelleen, myös alussa olevat nollat
code-mistyped = Koodilaite ei näytä tätä koodia
    .next = Lue se uudelleen. Jos näyttö on jo vaihtunut, kirjoita uusi koodi
code-drifted =
    { $way ->
        [ahead] Koodilaitteen kello edistää { $minutes } min
       *[behind] Koodilaitteen kello jätättää { $minutes } min
    }
    .next = Entra hylkäisi sen koodit. Ota toinen koodilaite ja palauta tämä valmistajalle
code-anothers = Tämä on toisen koodilaitteen koodi: { $serial }
    .next = Vertaa laitteen sarjanumeroa kirjoitettuun
trouble-code-refused = Entra ei hyväksynyt koodia
    .next = Siinä voi olla kirjoitusvirhe, se voi olla toisen laitteen koodi tai laitteen kello käy väärin. Myös alle tunti sitten käyttöön otettu koodilaite voidaan hylätä. Kokeile uutta koodia
code-was-right = Koodi oli valmistajan tiedoston mukaan oikea, ja Entra hyväksyi sen
code-was-not-checked = Entra hyväksyi koodin. Valmistajan tiedosto ei ollut auki tässä palvelupisteessä
sign-in-not-tried = Ei kokeiltu. Entra hyväksyi yhden koodin
pin-change-forced = Avain hyväksyy PIN-koodinsa vain sen vaihtamiseen
pin-change-key-cannot = Avainta ei voi asettaa vaatimaan PIN-koodin vaihtoa
