# keydesk tenant coverage

coverage-title = Kenellä on suojausavain
coverage-everybody = Kaikki
coverage-no-department = Ei osastoa
coverage-sum =
    { $active ->
        [one] Suojausavain voi täällä olla yhdellä henkilöllä
       *[other] Suojausavain voi täällä olla { $active } henkilöllä
    }, ja se on { $key ->
        [one] yhdellä
       *[other] { $key } henkilöllä
    }: { $percent } %
coverage-report =
    Raportti on laadittu { $time }, { $hours ->
        [0] alle tunti sitten
        [one] tunti sitten
       *[other] { $hours } tuntia sitten
    }
coverage-report-without-date = Raportti ei kerro, milloin se on laadittu
coverage-bar = { $percent } %, yhteensä { $active }
coverage-more-parts =
    { $count ->
        [one] Yksi lisää on vain taulukossa (--csv)
       *[other] { $count } lisää on vain taulukossa (--csv)
    }
coverage-trend = Osuus henkilöistä ajan kuluessa
coverage-key = Suojausavain
coverage-resistant = Sovelluksen pääsyavain, Windows Hello tai varmenne
coverage-other-factor = Sovellus, koodi tai koodilaite
coverage-phone-only = Vain puhelin: SMS tai puhelu
coverage-nothing = Vain salasana
coverage-not-in-report = Ei vielä raportissa
coverage-disabled = Ei käytössä
coverage-guest = Vieras
coverage-not-counted =
    Laskematta: { $disabled ->
        [one] yksi käytöstä poistettu tili
       *[other] { $disabled } käytöstä poistettua tiliä
    }, { $guests ->
        [one] yksi vieras
       *[other] { $guests } vierasta
    }{ $departed ->
        [0] { "" }
        [one] , ja yksi raportin henkilö, jota ei enää ole hakemistossa
       *[other] , ja { $departed } raportin henkilöä, joita ei enää ole hakemistossa
    }
coverage-admins =
    { $admins ->
        [one] Yksi järjestelmänvalvoja
       *[other] { $admins } järjestelmänvalvojaa
    }, ilman suojausavainta: { $without }
coverage-registered = Toisen tekijän rekisteröineitä: { $count } (Microsoft: registered)
coverage-capable = Heistä voi myös käyttää sitä, koska käytäntö sallii sen (enabled): { $count }; heillä on valmius (capable)
coverage-barred =
    { $count ->
        [one] Yksi henkilö on
       *[other] { $count } henkilöä on
    } rekisteröinyt tekijän, jota käytäntö ei anna käyttää. Se ei auta kirjautumaan
coverage-passwordless = Ilman salasanaa voi kirjautua { $count }
coverage-unknown-words = Tämä versio ei tunne näitä raportin sanoja ja laskee ne muuksi menetelmäksi: { $words }
coverage-listed =
    { $people ->
        [0] Kukaan ei tarvitse avainta
        [one] Yksi henkilö tarvitsee avaimen
       *[other] { $people } henkilöä tarvitsee avaimen
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , { $waves } erässä
    }
coverage-left-out =
    { $count ->
        [one] Lisäksi yhdellä on käyttäjätunnus, joka ei sovi luetteloon
       *[other] Lisäksi { $count } henkilöllä on käyttäjätunnus, joka ei sovi luetteloon
    }
coverage-goes-on = Aiempi ajo ({ $time }) jatkuu: { $count } riviä on jo luettu
coverage-progress = Luettu { $report } raportin riviä ja { $members } tiliä
coverage-run-again = Luettu säilyy päivän: anna komento uudelleen, niin se jatkuu siitä
coverage-no-premium = Rekisteröintiraportti vaatii Entra ID P1 -lisenssin, jota vuokraajalla ei ole
    .next = Ilman sitä Graph ei kerro kaikkien menetelmiä yhdessä luettelossa. `keydesk tenant check` kertoo, mitä muuta voi nähdä
coverage-list-refused =
    { $count ->
        [one] Yksi luettelon rivi on virheellinen
       *[other] { $count } luettelon riviä on virheellisiä
    }
    .next = Kirjoita se valinnalla --list ja lue se: `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Luetteloa ei voitu tallentaa: { $why }
    .next = Kirjoita se valinnalla --list ja lue se: `keydesk prepare import FILE`

# keydesk tenant use

use-title = Miten kirjaudutaan
use-lead =
    { $people ->
        [0] Kukaan ei kirjautunut
        [one] Yksi henkilö kirjautui
       *[other] { $people } henkilöä kirjautui
    } { $days ->
        [one] päivän
       *[other] { $days } päivän
    } aikana, suojausavaimella { $key }: { $percent } %
use-part = Loki on pidempi kuin siitä kerralla luetaan: tämä on vain { $time } alkaen
use-phone = Enintään puhelin: SMS tai puhelu
use-password = Enintään salasana
use-bar =
    { $people ->
        [one] Yksi henkilö
       *[other] { $people } henkilöä
    }
use-methods =
    Microsoftin raportti { $days ->
        [one] yhdeltä päivältä
       *[other] { $days } päivältä
    }: montako kertaa kutakin menetelmää käytettiin. Yhdessä kirjautumisessa voi olla kaksi
use-unknown-labels = Tämä versio ei tunne näitä lokin sanoja ja laskee ne muuksi menetelmäksi: { $labels }
use-programs = Ohjelmat kirjautuvat näiden tilien salasanalla eivätkä voi koskettaa avainta: { $names }. Anna kullekin oma identiteetti, ennen kuin sääntö estää sen
use-no-people = Kirjautumislokista ei näe, kuka kirjautui miten: { $why }
use-no-methods = Microsoftin raporttia menetelmien käytöstä ei voi lukea: { $why }
use-progress = { $count } kirjautumista on luettu

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Tule hakemaan suojausavaimesi
invitation-why = Organisaatiosi antaa sinulle suojausavaimen: sillä kirjaudut ilman salasanaa, eikä kukaan muu pysty siihen.
invitation-where = Tule palvelupisteeseen ”{ $desk }”. Ota mukaan kuvallinen henkilötodistus. Aikaa kuluu noin viisi minuuttia.
invitation-until = Tule viimeistään { $date }.
invitation-contact =
    { $known ->
        [yes] Jos sinulla on kysyttävää, ota yhteyttä: { $contact }
       *[no] Jos sinulla on kysyttävää, soita tukipalveluun numeroon, jonka tunnet.
    }
invitation-asks-nothing = Tässä viestissä ei ole linkkiä, eikä kukaan kysy sinulta sen vuoksi salasanaa tai PIN-koodia.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Yksi henkilö kutsutaan
       *[other] { $people } henkilöä kutsutaan
    }
invite-not-due = Luettelosta myöhemmin vuorossa: { $count }
invite-before = Jo kutsuttu tai ehkä kutsuttu: { $count }
invite-opted-out = Kutsusta kieltäytyneitä: { $count }
invite-no-account = Vieraita tai käytöstä poistettuja tilejä: { $count }
invite-text = Kutsu suomeksi:
invite-dry-run = Mitään ei lähetetty. Lähetä valinnalla --send
invite-question = Lähetetäänkö kutsut?
invite-progress = { $done } / { $all } kutsua lähetetty
invite-sent =
    { $sent ->
        [one] Yksi kutsu lähetettiin
       *[other] { $sent } kutsua lähetettiin
    }
invite-not-sent = Ei tavoiteta näin: { $count }. Osoite puuttuu tai hylätään, tai Teamsia ei ole. Kutsua voi myöhemmin
invite-in-doubt = Ei tiedetä, lähtikö kutsu: { $count }. Kutsua ei lähetetä uudelleen
invite-stopped = Jatka antamalla komento uudelleen: ketään ei kutsuta toista kertaa
invite-no-mail = Asetusten mukaan täältä ei lähetetä sähköpostia
    .next = Aseta mail_from kohdassa [notice]; kiosk.toml selittää sen
invite-nobody = Ketään ei nyt tarvitse kutsua
coverage-invited = Kutsuttuja { $invited }, heistä suojausavain on nyt { $came }
invite-faulty =
    { $count ->
        [one] { $file }: virhe rivillä { $line }
       *[other] { $file }: { $count } virhettä, ensimmäinen rivillä { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` kertoo, mitä kullakin rivillä on vialla
