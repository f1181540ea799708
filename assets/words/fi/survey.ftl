### The pages about the whole tenant, in the window. They are the operator's alone.

survey = Vuokraaja
home-survey = Vuokraaja
survey-back = Takaisin
survey-again = Lue uudelleen
survey-check = Onko vuokraaja valmis?
survey-who = Kenellä on avain?

## Is the tenant ready?

survey-reads = Vuokraajaa luetaan
    .lead =
    { $all ->
        [0] Ensimmäistä asiakirjaa pyydetään
       *[other] { $read } / { $all } asiakirjaa luettu
    }
survey-reads-do = Mitään ei muuteta
    .next = Tämä kestää enintään minuutin, koska Microsoft rajoittaa kutsuja. Se, mitä virkailija ei saa lukea, mainitaan, ja muu arvioidaan
survey-failed = Vuokraajaa ei voitu lukea
    .lead = Mitään ei muutettu
survey-checked =
    { $stops ->
        [0] Mikään ei estä avaimia
        [one] Yksi havainto estää avaimet
       *[other] { $stops } havaintoa estää avaimet
    }, { $risks ->
        [0] mikään ovi ei ole auki
        [one] yksi jättää oven auki
       *[other] { $risks } jättää oven auki
    }{ $advice ->
        [0] { "" }
        [one] , yksi on neuvo
       *[other] , { $advice } on neuvoja
    }
    .lead =
    { $known ->
        [yes] { $tenant }, luettu { $time }. Valitse rivi, niin näet, kuka voi muuttaa sitä
       *[no] Luettu { $time }. Valitse rivi, niin näet, kuka voi muuttaa sitä
    }
survey-group-stops = Estää avaimet: { $count }
    .name = Mikä estää avaimet: { $count }
survey-group-risk = Avoimet ovet: { $count }
    .name = Mikä jättää oven auki: { $count }
survey-group-advice = Neuvot: { $count }
    .name = Mikä voisi olla paremmin: { $count }
survey-group-unknown = Ei tiedossa: { $count }
    .name = Mikä ei ole tiedossa: { $count }
survey-group-good = Kunnossa: { $count }
    .name = Mikä on kunnossa: { $count }
survey-role = { $role } voi muuttaa sitä
survey-of = { $number } / { $all }
survey-one-stops = Tämä estää avaimet
survey-one-risk = Tämä jättää oven auki
survey-one-advice = Tämä voisi olla paremmin
survey-one-unknown = Tämä ei ole tiedossa
survey-one-good = Tämä on kunnossa
notice-tenant-stops = { $role } voi muuttaa sitä. Luettu { $time }; ”Vuokraaja” näyttää, miten
survey-next = Seuraava
survey-all = Kaikki rivit
survey-change = Kuka voi muuttaa sitä ja miten
survey-look = Miten sen saa selville
survey-means = Miksi sillä on väliä
survey-part = Kaikkea ei luettu
survey-others = Muiden tarkistukset, jotka kysyvät samaa

## Who has a key?

survey-nobody = Täällä ei ole vielä laskettu ketään
    .lead = Keydesk voi laskea osastoittain, kenellä on suojausavain
survey-nobody-do = Keydesk lukee Microsoftin rekisteröintiraportin ja hakemiston
    .next = 25 000 henkilöä vie noin minuutin. `keydesk tenant coverage` tekee saman, myös ryhmittäin ja tiedostoon
survey-counts = Henkilöitä lasketaan
    .lead =
    { $all ->
        [yes] Kaikki on luettu
       *[no] Luettu { $report } raportin riviä ja { $members } tiliä
    }
survey-counts-do = Voit palata takaisin ja jatkaa laskemista myöhemmin
    .next = Luettu säilyy päivän. Laskenta pysähtyy myös, kun Keydesk lukittuu
survey-not-counted = Laskenta on pysähtynyt
    .lead = Luettu säilyy päivän, ja seuraava laskenta jatkaa siitä
survey-disk = Laskentaa ei voitu tallentaa
    .next = { $why }
survey-count = Laske nyt
survey-count-again = Laske uudelleen
survey-go-on = Jatka laskentaa
survey-coverage =
    { $active ->
        [one] Suojausavain on: { $key } / 1 henkilö, { $percent } %
       *[other] Suojausavain on: { $key } / { $active } henkilöä, { $percent } %
    }
survey-counted =
    { $days ->
        [0] Laskettu tänään
        [one] Laskettu päivä sitten
       *[other] Laskettu { $days } päivää sitten
    }{ $dated ->
        [yes] , Microsoftin raportista { $time }
       *[no] , raportista, joka ei kerro laatimisaikaansa
    }
survey-everybody = Kaikki
survey-parts = Osastoittain
survey-over-time = Ajan kuluessa
survey-old = Luvut ovat vanhoja: laske uudelleen
survey-phones =
    { $count ->
        [one] Yhdellä henkilöllä
       *[other] { $count } henkilöllä
    } on vain puhelin. Kuka on seuraava: `keydesk tenant coverage --to-prepare`
survey-none-left = Kaikilla on suojausavain
survey-list = Luettelo seuraavista: `keydesk tenant coverage --to-prepare`
survey-one-day = Viiva alkaa toisesta päivästä
    .next = Laske uudelleen toisena päivänä. Laskentojen luvut säilyvät tapahtumakirjan vieressä eivätkä nimeä ketään
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first } % { $from }, { $last } % { $to }
