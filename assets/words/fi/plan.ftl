# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Finnish.
# A single sentence takes no full stop.

plan-call = { $call }. Käyttöoikeus { $scope }, rooli { $role }
plan-lose =
    { $people ->
        [one] Yksi henkilö menettää sen
       *[other] { $people } henkilöä menettää sen
    }{ $alone ->
        [0] . Se ei ole kenenkään ainoa menetelmä
        [one] . Yhdelle henkilölle ei jää mitään muuta
       *[other] . { $alone } henkilölle ei jää mitään muuta
    }
plan-some-lose = Jotkut voivat menettää sen. Ei ole laskettu, kuinka monelle ei jää mitään muuta
plan-others-not-for-all = Myös osalle muista ei ehkä jää mitään muuta: käyttöön jäävä menetelmä ei ole kaikilla, eikä sitä ole laskettu
plan-models-stop = Avaimet, joiden mallia tai tyyppiä ei enää hyväksytä, lakkaavat avaamasta mitään, myös jo annetut
plan-nothing-asks = Mikään ei silloin vaadi toista tekijää: suojauksen oletusasetukset ovat poissa käytöstä eikä mikään ehdollisen käyttöoikeuden käytäntö ole voimassa
plan-defaults-begin = Ohjelmat ilman modernia todennusta lakkaavat toimimasta, ja kaikkien on rekisteröitävä menetelmä 14 päivän kuluessa
plan-reports-only = Tämä ei vaikuta keneenkään: kirjautumislokiin kirjoitetaan, mitä olisi vaadittu
plan-must-be-answered = Joku voi lukittua ulos tai päästä sisään liian helposti. Jatka nimeämällä se: --answer { $name }
plan-shown =
    { $count ->
        [one] Suunnitelma { $plan }: yksi muutos. Mitään ei muutettu
       *[other] Suunnitelma { $plan }: { $count } muutosta. Mitään ei muutettu
    }
plan-empty = Vuokraaja on tiedoston mukainen. Mitään ei tarvitse muuttaa
plan-stored =
    Nämä ovat tallennettuja asiakirjoja. { $count ->
        [0] Mitään
       *[other] Mitään tästä
    } ei voi ottaa käyttöön niiden perusteella, eikä tiedetä, kuinka montaa henkilöä muutos koskee: siihen tarvitaan vuokraaja (`keydesk tenant plan` ilman valintaa --from)
plan-counting = { $people } rekisteröintiraportin henkilöä on laskettu

plan-not-read = { $name } ei ole luettavissa, joten siitä ei suunnitella mitään: { $why }
    .next = Kirjaudu tunnuksella, jolla sen saa lukea, tai poista sen osa tiedostosta
plan-no-profile = Pääsyavainprofiilia { $name } ei ole
    .next = Kuvaa se tiedoston kohdassa [passkeys.profiles] tai korjaa nimi
plan-profiles-not-in-use = Vuokraajalla ei ole vielä pääsyavainprofiileja, joten profiilia { $name } ei voi asettaa
    .next = Ota profiilit käyttöön Entra-hallintakeskuksessa, mitä ei voi perua, tai kuvaa vain profiili "default" ilman tyyppejä
plan-no-strength = Todennusvahvuutta { $name } ei ole
    .next = Kuvaa se tiedoston kohdassa [strength] tai korjaa nimi
plan-several-of-name = Usealla on nimi { $name }
    .next = Anna muille kuin yhdelle toinen nimi Entra-hallintakeskuksessa
plan-strength-built-in = { $name } on Microsoftin oma vahvuus, eikä sitä voi muuttaa
    .next = Valitse toinen nimi tiedoston kohdassa [strength]
plan-policy-enforced = Käytäntö { $name } on voimassa ja sanoo jotakin muuta
    .next = Aseta se Entra-hallintakeskuksessa tilaan ”Report-only” tai valitse toinen nimi tiedoston kohdassa [access_policy]
plan-defaults-exclude-policies = Suojauksen oletusasetuksia ei voi ottaa käyttöön, kun ehdollisen käyttöoikeuden käytäntö on voimassa
    .next = Poista security_defaults tiedostosta tai poista käytännöt käytöstä Entra-hallintakeskuksessa

apply-not-planned = Osaa tiedostosta ei voi suunnitella, joten mitään ei oteta käyttöön
    .next = Korjaa tiedosto tai poista osa siitä
apply-another-plan = Suunnitelma on nyt toinen: { $plan }
    .next = Katso se komennolla `keydesk tenant plan` ja anna sen tunniste
apply-not-shown = Mitään ei muuteta näkemättä
    .next = Katso suunnitelma komennolla `keydesk tenant plan` ja anna sen tunniste valinnalla --plan
apply-lock-out = Joku voi lukittua ulos tai päästä sisään liian helposti: { $names }
    .next = Katso suunnitelma. Nimeä tarkoitettu valinnalla --answer
apply-answer = Joku voi lukittua ulos tai päästä sisään liian helposti. Jos se on tarkoitus, kirjoita { $name }
apply-question = Tehdäänkö nämä muutokset? Kirjoita yes

change-done = Tehty ja tarkistettu: { $name }
change-not-done = Ei tehty: { $name }
change-refused = { $name }: ei muutettu, tai ei tiedetä, muutettiinko: { $why }
    .next = Katso uusi suunnitelma: se kertoo, mitä on vielä tehtävä
change-not-so = Vuokraaja hyväksyi muutoksen, mutta se ei näy asiakirjassa: { $name }
    .next = Odota muutama minuutti ja katso uusi suunnitelma: se kertoo, mitä on vielä tehtävä
change-meanwhile = Ei muutettu: { $name }. Joku muu on muuttanut asiakirjaa suunnitelman jälkeen
    .next = Katso uusi suunnitelma ja keskustele muuttajan kanssa
change-made = Muutettu ja tarkistettu: { $name }
change-not-made = Ei muutettu: { $name }
change-in-doubt = Aloitettu mutta tarkistamatta, joten ei tiedetä, muuttuiko se: { $name }

changes-applied = Kaikki on tiedoston mukaista. Muutettu: { $made }. Peru: keydesk tenant undo { $run }
changes-stopped = Se pysähtyi tähän. Voimassa: { $made }. Peru: keydesk tenant undo { $run }
changes-taken-back = Peruttu: { $made }
changes-none = Täältä ei muutettu mitään
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, otettu käyttöön, ajo { $run }
        [taken-back] { $time }, { $operator }, muutokset peruttu, ajo { $run }
        [stopped] { $time }, { $operator }, pysähtyi kesken, ajo { $run }
       *[other] { $time }, { $operator }, katkesi kesken, ajo { $run }
    }

undo-nothing = Peruttavaa ei ole
    .next = `keydesk tenant changes` luettelee täältä tehdyt muutokset
undo-question = Perutaanko nämä muutokset?
undo-changed-since = Muuttunut sen jälkeen, muun tekijän tai myöhemmän ajon vuoksi: { $names }. Mitään ei peruttu
    .next = Peru ensin myöhempi ajo tai keskustele muuttajan kanssa. Kirjoita haluttu tila tiedostoon ja katso uusi suunnitelma

admin-no-application = Asetuksissa ei ole järjestelmänvalvojien sovellusta
    .next = Aseta client_id tiedoston kiosk.toml kohdassa [admin]. kiosk-config/kiosk.toml kertoo sen tarvitsemat käyttöoikeudet
admin-desks-application = Järjestelmänvalvojien sovellus on sama kuin palvelupisteen: jokainen palvelupiste voisi silloin muuttaa vuokraajaa
    .next = Rekisteröi toinen sovellus ja aseta client_id tiedoston kiosk.toml kohdassa [admin]
