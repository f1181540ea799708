## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, sarjanumero { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = soita tukipalveluun numeroon, jonka tunnet
paper-column-number = Nro
paper-column-mark = Luettelo
paper-column-person = Henkilö
paper-column-key = Avain
paper-column-state = Avain on
paper-column-letter = PIN-kirje

pin-letter = PIN-kirje { $number }
pin-letter-heading = Suojausavaimesi PIN-koodi
pin-letter-where = Avaimesi ({ $key }) PIN-koodi on yksin seuraavalla sivulla. Avain tulee erikseen
pin-letter-forced = Valitse oma PIN-koodi ensimmäisellä käyttökerralla. Tämän kirjeen PIN-koodi ei kelpaa muuhun
pin-letter-asked = Valitse oma PIN-koodi ennen ensimmäistä käyttöä. Tämä avain ei osaa pyytää sitä
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Tee se tietokoneella. Windows: Asetukset, Tilit, Kirjautumisvaihtoehdot, Suojausavain, Hallitse. Mac tai Linux: avaa Chromessa chrome://settings/securityKeys. Puhelin saattaa vain sanoa, että PIN-koodi on väärä
pin-letter-secret = Älä kerro PIN-koodia kenellekään. Mikään tukipalvelu ei kysy sitä. Tuhoa tämä kirje lopuksi
pin-letter-broken = Jos joku on avannut tämän kirjeen ennen sinua, älä käytä avainta ja ilmoita siitä heti: { $contact }
# Above the PIN
pin-letter-pin = PIN-koodi
pin-letter-test = Testisivu
pin-letter-test-heading = Onko tämä tulostin valmis PIN-kirjeisiin?
pin-letter-test-window = Nimi ja osoite näkyvät kirjekuoren ikkunassa
pin-letter-test-apart = Seuraava sivu tai tämän kääntöpuoli on PIN-koodin sivu. Se taitetaan molempien merkkien kohdalta, eikä mikään kuulla läpi
pin-letter-test-whole = Mitään ei ole leikkautunut pois, ja tulosteet pääset ottamaan vain sinä
pin-letter-test-pin = ei PIN-koodia

sheets-title = Lähetteet { $list }
sheet-heading = Suojausavaimesi
sheet-about = Tällä avaimella ja sen PIN-koodilla kirjaudut salasanan sijasta. Se on vain sinulle
sheet-inert = Avain ei avaa vielä mitään. Kun se on sinulla, ilmoita siitä viimeistään { $until }: { $contact }
sheet-live = Avain toimii jo. Jos joku on avannut tämän lähetyksen ennen sinua, ilmoita siitä heti: { $contact }
sheet-say-code = Kerro tämä koodi. Se osoittaa, että lähetys on sinulla
sheet-letter = PIN-koodi tulee omassa kirjeessään. Odota sitä
sheet-begin = Kirje kertoo, miten valitset oman PIN-koodin. Tee se ensin
sheet-sign-in = Avaa sitten alla oleva sivu, valitse kirjautuminen suojausavaimella, liitä avain, kirjoita PIN-koodi ja kosketa avainta
sheet-help = Jos jotakin puuttuu tai jokin on avattu, älä käytä avainta ja ilmoita siitä: { $contact }

labels-title = Tarrat { $list }

packing-title = Pakkausluettelo { $list }
packing-heading = Luettelon { $list } avaimet
packing-live = Nämä avaimet toimivat: jokainen, jolla on avain ja sen PIN-koodi, voi kirjautua. Lähetä ne allekirjoitusta vastaan
packing-apart = Älä koskaan pane PIN-kirjettä samaan lähetykseen avaimen kanssa
packing-packed = Pakkasi
packing-checked = Tarkisti

report-title = Luettelon { $list } avaimet
report-made = Tilanne { $time }

key-state-due = valmistelematta
key-state-waits = valmisteltu, ei aktiivinen
key-state-waits-until = valmisteltu, aktivoitavissa { $until } asti
key-state-active = aktiivinen
key-state-expired = aktivointiaika päättynyt
key-state-void = mitätön, valmisteltava uudelleen
key-state-erased = henkilö poistettu

letter-state-none = ei ole
letter-state-waits = odottaa
letter-state-waits-until = odottaa { $day } asti tai avaimen aktivointia
letter-state-ready = voi tulostaa
letter-state-in-doubt = ehkä tulostettu
letter-state-failed = ei tulostettu
letter-state-printed = tulostettu

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Katso molemmat sivut. Jos ne ovat oikein, tulosta kirjeet
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Tulostettu { $printed }, tulostettavissa { $ready }, odottaa { $waits }, tulostuminen epävarmaa { $open }
letters-look = Katso ensin tulostin ja sen lokero. Yhden tulostus uudelleen: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Epäonnistunutta tai epävarmaa kirjettä { $number } ei ole
    .next = `keydesk prepare letters` näyttää kirjeet ja numerot. Tulostetun kirjeen PIN-koodia ei enää ole: valmistele avain uudelleen
letters-not-opened = PIN-koodia ei voi avata: { $why }
    .next = Se, jolla on asetuksen `[prepare] recovery_recipients` palautusavain, voi avata sen komennolla `age -d`
letters-not-made = Kirjettä ei voi tehdä: { $why }
    .next = Mitään ei tulostettu. Ilmoita tästä ja kirjeen paikasta luettelossa
letters-not-written = Tapahtumakirjaan ei voi kirjoittaa: { $why }
    .next = Vapauta levytilaa ja aja tämä uudelleen: se katsoo ensin tulostimen jonon

kept-no-list = Luetteloa { $id } ei ole täällä
    .next = `keydesk prepare status` näyttää luettelot
kept-several-lists = Useat luettelot alkavat merkeillä { $id }
    .next = Kirjoita tunnisteesta enemmän
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · PIN-kirje: { $letter }
report-written = Kirjoitettu tiedostoon { $file }
# In the printer's queue
report-job = Luettelon paperit
report-nowhere = Ei ole kerrottu, minne tämä menee
    .next = Lisää --print QUEUE tai --out FILE
report-sheets-secret = Lähetteessä on koodi, jota ei kirjoiteta salaamattomana tiedostoon
    .next = Anna --print QUEUE valinnan --out sijasta tai --to ja age-vastaanottaja
