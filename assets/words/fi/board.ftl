# The sentences of the window in which keys for people far away are prepared side by side, in Finnish.
# The operator alone reads them.

## At home

home-prepare = Valmistele avaimia
home-activate = Aktivoi avain
home-token = Anna koodilaite

## Which list, and how

batch-list = Kenelle avaimet valmistellaan?
    .lead = Valitse luettelo. Uusin on ensimmäisenä
batch-runs-out = Ensimmäisenä vanhenee henkilön { $name } avain: aktivoi se viimeistään { $time }
batch-list-of =
    { $people ->
        [one] Luettelon ainoalla henkilöllä ei ole vielä avainta
       *[other] Ilman avainta: { $due } / { $people } henkilöä
    }
batch-list-file = Tuotu tiedostosta { $time }
batch-list-group = Tuotu ryhmästä { $group } { $time }
batch-no-list = Ei odottavia luetteloita
    .lead = Luettelo kertoo, kenelle avaimet valmistellaan
batch-no-list-do = Tuo luettelo päätteessä: keydesk prepare import FILE
    .next = Tiedostossa on yksi käyttäjätunnus rivillä. Sulje Keydesk ensin ja avaa se sitten uudelleen
batch-setup =
    { $due ->
        [one] Valmistele avain yhdelle henkilölle
       *[other] Valmistele avaimet { $due } henkilölle
    }
    .lead = Jokainen avain saa satunnaisen PIN-koodin, jonka henkilö saa kirjeessä
batch-inert = Avain ei avaa mitään ennen aktivointia. Tämä perustuu Microsoft Graphin beetaparametriin, jota Microsoft ei tue tuotantokäytössä
batch-live = Avain toimii heti valmistuttuaan, myös postissa
batch-slots = Montako avainta yhtä aikaa?
batch-slots-of =
    { $slots ->
        [one] Yksi avain kerrallaan
       *[other] { $slots } avainta yhtä aikaa
    }
batch-on-failure = Jos avaimen valmistelu ei onnistu
batch-stop = Lopeta
batch-set-aside = Siirrä avain sivuun ja jatka
batch-begin = Aloita
batch-back = Takaisin

## The board

board = Avaimet postitse
board-touch =
    { $count ->
        [one] Kosketa vilkkuvaa avainta: paikka { $slots }
       *[other] Kosketa vilkkuvia avaimia: { $slots }
    }
board-asks =
    { $count ->
        [one] Paikka { $slots } odottaa vastausta
       *[other] Nämä paikat odottavat vastausta: { $slots }
    }
board-take-out =
    { $count ->
        [one] Irrota avain: paikka { $slots }
       *[other] Irrota nämä avaimet: { $slots }
    }
board-insert =
    { $count ->
        [one] Liitä uusi avain: paikka { $slots }
       *[other] Liitä uudet avaimet: { $slots }
    }
board-works = Keydesk valmistelee avaimia
board-stopping = Uusia avaimia ei aloiteta. Keskeneräiset tehdään loppuun
board-stopped = Keydesk on pysähtynyt
board-stopped-at = Keydesk on pysähtynyt: virhe paikassa { $slot }
board-count = Valmisteltu { $done }, jäljellä { $due }, sivussa { $aside }
board-rate = { $rate } avainta tunnissa, Microsoft sallii { $most }
board-end = { $rate } avainta tunnissa, Microsoft sallii { $most }. Valmista { $time }
board-held-up = Microsoft pyytää odottamaan
board-stop = Lopeta näiden jälkeen
board-go-on = Jatka
board-try-again = Yritä uudelleen
board-answer-later = Takaisin paikkoihin
board-over =
    { $done ->
        [0] Yhtään avainta ei valmisteltu
        [one] Yksi avain on valmisteltu
       *[other] { $done } avainta on valmisteltu
    }
    .lead =
        { $aside ->
            [0] Kaikki luettelossa olevat on käsitelty
            [one] Yksi luettelossa oleva henkilö ei saanut avainta
           *[other] { $aside } luettelossa olevaa henkilöä ei saanut avainta
        }
board-over-letters = Tulosta PIN-kirjeet: keydesk prepare letters
board-over-report = Tulosta pakkausluettelo ja tarrat: keydesk prepare report
board-over-apart = Lähetä avaimet ja kirjeet eri päivinä
board-over-activate = Aktivoi kukin avain, kun se on perillä: alkunäytön ”Aktivoi avain”
board-over-close = Sulje Keydesk, ennen kuin annat komennon, ja avaa se sitten uudelleen
board-leave = Alkuun

## A slot

slot-nobody = Ei ketään
slot-idle = Paikka { $slot }, ei ketään vuorossa
    .state = Ei tehtävää
slot-insert = Paikka { $slot }, { $name }, liitä uusi avain
    .state = Liitä uusi avain
slot-working = Paikka { $slot }, { $name }, työn alla: { $what }
    .state = Työn alla
slot-touch = Paikka { $slot }, { $name }, kosketa avainta
    .state = Kosketa vilkkuvaa avainta
slot-take-out = Paikka { $slot }, { $name }, irrota avain
    .state = Irrota avain
slot-asks = Paikka { $slot }, { $name }, odottaa vastausta: { $what }
    .state = Odottaa vastausta
slot-port = Portti { $port }

## A key has arrived

ask-sheet-code = Kirjoita lähetteen koodi
    .lead = { $name } lukee sen sinulle avaimen mukana tulleesta lähetteestä
sheet-code-dots = Koodi, { $entered } / { $all } merkkiä kirjoitettu
sheet-code-how = Kirjoita se näppäimistöllä. Isoilla ja pienillä kirjaimilla ei ole eroa
    .next = Väärät koodit lasketaan. Viiden jälkeen koodi ei enää kelpaa
sheet-code-check = Tarkista koodi
sheet-code-back = Muu tapa
receipt-activated = Henkilön { $name } avain toimii nyt
    .lead = Kerro henkilölle { $name }, että avaimella voi kirjautua
receipt-away-works = Se on rekisteröity. Kukaan ei ole vielä kirjautunut sillä
receipt-away-letter = PIN-kirje voidaan nyt lähettää: keydesk prepare letters
receipt-away-pin = Kirjeen PIN-koodi on vaihdettava ensimmäisellä käyttökerralla
receipt-away-lost = Jos avain katoaa, se poistetaan tässä palvelupisteessä
