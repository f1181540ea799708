### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Pääsyavaimia (FIDO2) ei ole sallittu lainkaan tai kenellekään
    .good = Pääsyavaimet (FIDO2) ovat käytössä
    .why = Entra ei hyväksy kenenkään suojausavainta
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2)”
check-self-service = Pääsyavainten itsepalvelu on poissa käytöstä
    .good = Pääsyavainten itsepalvelu on käytössä
    .why = Ilman sitä Entra hylkää kaikki rekisteröinnit, myös palvelupisteen
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2), Configure”
check-restriction-empty = Pääsyavainprofiili sallii vain luettelon mallit, ja luettelo on tyhjä: { $names }
    .good = Minkään pääsyavainprofiilin malliluettelo ei ole tyhjä
    .why = Mikään avain ei täytä tällaista profiilia
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2), Configure”
check-attestation = Attestointi ei ole pakollinen pääsyavainprofiilissa: { $names }
    .good = Attestointi on pakollinen kaikissa pääsyavainprofiileissa
    .why = Avain vain ilmoittaa mallinsa, eikä kukaan voi olla siitä varma
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2), Configure”
check-key-restrictions = Mikä tahansa avaimen malli täyttää pääsyavainprofiilin: { $names }
    .good = Pääsyavainprofiilit nimeävät avainten mallit
    .why = Henkilöt voivat rekisteröidä avaimia, joita kukaan ei ole valinnut
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2), Configure”
check-mild-profile = Tiukan pääsyavainprofiilin rinnalla on profiili, joka hyväksyy kaikki avaimet: { $names }
    .good = Tiukan pääsyavainprofiilin rinnalla ei ole väljää
    .why = Avaimen tarvitsee täyttää vain yksi profiili, joten tiukka ei ratkaise mitään niille, joilla on molemmat
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2)”
check-mild-profile-comes = Microsoft antaa puhelimen käyttäjille pääsyavainprofiilin, joka hyväksyy kaikki pääsyavaimet
    .good = Vuokraaja on ilmoittanut, ettei se halua Microsoftin pääsyavainprofiilia
    .why = Tiukka profiili ei silloin ratkaise mitään heidän kohdallaan. Vuokraaja voi kieltäytyä 1.2.2027 asti
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy, optOutSettings.passkeyDynamicMigration = true
check-profiles = Vuokraajalla ei ole pääsyavainprofiileja, vain käytännön vanhat kentät
    .good = Vuokraajalla on pääsyavainprofiileja
    .why = Attestoinnin ja avainrajoitusten vanhat kentät päättyvät 15.10.2027
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2)”: siirry profiileihin. Sitä ei voi perua
check-policy-size = Todennusmenetelmien käytännössä on { $names } tavua
    .good = Todennusmenetelmien käytännössä on tilaa
    .why = Entra ei hyväksy yli 20 kt:n käytäntöä
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Passkey (FIDO2), Configure”

## Passes

check-passes-on = Pääsykoodeja (Temporary Access Pass) ei ole sallittu lainkaan tai kenellekään
    .good = Pääsykoodit (Temporary Access Pass) ovat käytössä
    .why = Uusi henkilö ei voi kirjautua ennen ensimmäistä avaintaan, eikä silti myönnetyllä pääsykoodilla pääse sisään
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Temporary Access Pass”
check-pass-refused = Menetelmien rekisteröinnin sääntö ei hyväksy pääsykoodia: { $names }
    .good = Menetelmien rekisteröinnin suojaus hyväksyy pääsykoodin
    .why = Pelkällä pääsykoodilla ei voi rekisteröidä ensimmäistä avainta
    .where = Entra-hallintakeskus: ”Conditional Access, Authentication strengths”
check-pass-once = Pääsykoodeja voi käyttää useammin kuin kerran
    .good = Pääsykoodeja voi käyttää vain kerran
    .why = Se, joka lukee pääsykoodin lapusta, voi myös käyttää sitä. Kertakäyttöisellä avain on rekisteröitävä 10 minuutissa
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Temporary Access Pass, Configure”
check-pass-lifetime = Pääsykoodit ovat pitkään voimassa: { $names } minuuttia
    .good = Pääsykoodit ovat voimassa tapaamisen ajan ja enintään päivän
    .why = Päiviä voimassa oleva pääsykoodi on salasana, jota kukaan ei ole valinnut
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Temporary Access Pass, Configure”

## Other methods

check-methods-scoped = Menetelmä on käytössä, mutta ei kenelläkään: { $names }
    .good = Jokainen käytössä oleva menetelmä on jollakulla
    .why = Näyttää siltä, että sitä voi käyttää, mutta kukaan ei voi
    .where = Entra-hallintakeskus: ”Authentication methods, Policies”
check-two-methods =
    { $count ->
        [0] Mikään menetelmä ei ole käytössä
       *[other] Vain yksi menetelmä on käytössä: { $names }
    }
    .good = Vähintään kaksi menetelmää on käytössä
    .why = Se, joka menettää ainoan menetelmänsä, ei voi kirjautua ilman toisen apua
    .where = Entra-hallintakeskus: ”Authentication methods, Policies”
check-sms = Tekstiviestit (SMS) ovat käytössä
    .good = Tekstiviestit (SMS) ovat poissa käytöstä
    .why = Muut voivat lukea tekstiviestien koodit, ja väärennetty sivu voi pyytää niitä. Microsoft lopettaa ne 1.2.2027
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, SMS”
check-voice = Puhelut ovat käytössä
    .good = Puhelut ovat poissa käytöstä
    .why = Se, joka vastaa puhelimeen, pääsee sisään. Microsoft lopettaa ne 1.2.2027
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Voice call”
check-email = Sähköpostikoodit ovat käytössä
    .good = Sähköpostikoodit ovat poissa käytöstä
    .why = Jäsenet voivat niillä vain vaihtaa salasanan, ja postilaatikko on usein saman salasanan takana
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Email OTP”
check-sms-sign-in = Tekstiviestillä voi kirjautua salasanan sijasta
    .good = Tekstiviesti ei riitä kirjautumiseen
    .why = Puhelinnumero on silloin ainoa, mitä kukaan tarvitsee
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, SMS”
check-app-mode = Microsoft Authenticator vain vahvistaa salasanoja
    .good = Microsoft Authenticatorilla voi kirjautua ilman salasanaa
    .why = Henkilöt, joilla ei ole avainta, jatkavat salasanoilla
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Microsoft Authenticator”
check-app-codes = Microsoft Authenticator antaa kuusinumeroisia koodeja
    .good = Microsoft Authenticator ei anna koodeja
    .why = Väärennetty sivu voi pyytää koodin ja käyttää sen heti
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Microsoft Authenticator, Configure”
check-app-numbers = Numeron vertailu (number matching) on poissa käytöstä
    .good = Microsoft Authenticator kysyy näytöllä olevan numeron
    .why = Henkilöt vahvistavat kirjautumisia, joita eivät ole aloittaneet
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Microsoft Authenticator, Configure”
check-app-context = Microsoft Authenticator ei näytä kaikille, mihin ja mistä kirjaudutaan
    .good = Microsoft Authenticator näyttää, mihin ja mistä kirjaudutaan
    .why = Henkilöt eivät näe, että joku muu kirjautuu
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Microsoft Authenticator, Configure”
check-system-preferred = Vahvinta menetelmää ei tarjota ensin
    .good = Vahvinta menetelmää tarjotaan ensin
    .why = Henkilöiltä, joilla on avain, pyydetään puhelinta tai sovellusta
    .where = Entra-hallintakeskus: ”Authentication methods, Settings, System-preferred multifactor authentication”
check-campaign = Rekisteröintikampanja pyytää lisäämään Microsoft Authenticatorin, vaikka halutaan avaimia
    .good = Rekisteröintikampanja ei ohjaa pois avaimista
    .why = Henkilöt lisäävät sovelluksen, sitä pyydetään heiltä, eivätkä he tule hakemaan avainta
    .where = Entra-hallintakeskus: ”Authentication methods, Registration campaign”
check-report-suspicious = Kaikki eivät voi ilmoittaa kirjautumisesta, jota eivät ole aloittaneet
    .good = Kaikki voivat ilmoittaa kirjautumisesta, jota eivät ole aloittaneet
    .why = Hyökkäystä tunnetulla salasanalla ei huomata
    .where = Entra-hallintakeskus: ”Authentication methods, Settings, Report suspicious activity”
check-migration = Vanhat monimenetelmäisen todentamisen ja salasanan vaihdon käytännöt ovat yhä voimassa: { $names }
    .good = Vain todennusmenetelmien käytäntö on voimassa
    .why = Täällä poissa oleva menetelmä voi olla siellä käytössä, ja henkilöt käyttävät sitä
    .where = Entra-hallintakeskus: ”Authentication methods, Policies, Manage migration”

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Suojauksen oletusasetukset ovat käytössä, samoin ehdollisen käyttöoikeuden säännöt: { $names }
    .good = Suojauksen oletusasetukset ja ehdollinen käyttöoikeus eivät ole käytössä yhtä aikaa
    .why = Ne sulkevat toisensa pois: henkilöiltä ei vaadita sitä, mitä säännöt sanovat
    .where = Entra-hallintakeskus: ”Overview, Properties, Manage security defaults”
check-mfa-for-all = Mikään ei vaadi toista tekijää kaikilta
    .good = Toinen tekijä vaaditaan kaikilta
    .why = Pelkkä salasana avaa vuokraajan. Toisen tekijän vaativat suojauksen oletusasetukset tai ehdollisen käyttöoikeuden sääntö, eivät molemmat
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”
check-keys-for-admins = Mikään sääntö ei vaadi avainta näiltä rooleilta: { $names }
    .good = Etuoikeutetuilta rooleilta vaaditaan avain
    .why = Väärennetty sivu voi kaapata järjestelmänvalvojan
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”, todennusvahvuutena ”Phishing-resistant MFA”
check-keys-for-all = Avainta ei vaadita kaikilta
    .good = Avain vaaditaan kaikilta
    .why = Väärennetty sivu voi yhä pyytää avaimen omistajalta jotakin heikompaa
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”, todennusvahvuutena ”Phishing-resistant MFA”
check-registration-open = Mikään ei suojaa menetelmien rekisteröintiä
    .good = Menetelmien rekisteröinti on suojattu
    .why = Se, joka tietää uuden henkilön salasanan, voi rekisteröidä oman menetelmänsä
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”, käyttäjän toiminto ”Register security information”
check-strength-without-keys = Sääntö vaatii vahvuutta, jota mikään avain ei täytä: { $names }
    .good = Jokainen säännön vaatima vahvuus hyväksyy avaimet
    .why = Avaimen omistajat eivät voi kirjautua siellä
    .where = Entra-hallintakeskus: ”Conditional Access, Authentication strengths”
check-strength-models = Todennusvahvuus estää avainten malleja, jotka pääsyavainprofiili sallii: { $names }
    .good = Todennusvahvuudet hyväksyvät kaikki mallit, jotka pääsyavainprofiili sallii
    .why = Tällaisen avaimen voi rekisteröidä, mutta sillä ei voi kirjautua, kun sääntö vaatii vahvuutta
    .where = Entra-hallintakeskus: ”Conditional Access, Authentication strengths”
check-old-clients = Asiakasohjelmat, jotka eivät osaa toista tekijää, pääsevät sisään
    .good = Asiakasohjelmat, jotka eivät osaa toista tekijää, eivät pääse sisään
    .why = Siellä salasana riittää
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”, asiakasohjelmat ”Client apps”
check-device-code = Mikään ei estä kirjautumista laitekoodilla
    .good = Kirjautuminen laitekoodilla on estetty
    .why = Siinä henkilö antaa koodin, jonka joku muu on lähettänyt, ja päästää tämän sisään millä tahansa avaimella. Palvelupiste, jonka virkailijat kirjautuvat näin, tarvitsee poikkeuksen
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”, ehto ”Authentication flows”
check-emergency =
    { $count ->
        [0] Yhtään tiliä ei ole jätetty kaikkien sääntöjen ulkopuolelle sen päivän varalta, kun kukaan muu ei voi kirjautua
       *[other] Vain yksi tili on jätetty kaikkien sääntöjen ulkopuolelle sen päivän varalta, kun kukaan muu ei voi kirjautua: { $names }
    }
    .good = Kahdella tilillä voi tehdä kaiken, eikä mikään sovelluksia koskeva sääntö koske niitä
    .why = Väärä sääntö lukitsee kaikki ulos, myös järjestelmänvalvojat
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”, poissuljettavat käyttäjät ”Exclude”
check-deleted-groups = Menetelmä mainitsee ryhmiä, joita ei enää ole: { $names }
    .good = Jokainen menetelmän mainitsema ryhmä on olemassa
    .why = Tarkoitettuja henkilöitä ei päästetä sisään tai ei jätetä ulkopuolelle
    .where = Entra-hallintakeskus: ”Authentication methods, Policies”
check-access-deleted-groups = Ehdollisen käyttöoikeuden sääntö mainitsee ryhmiä, joita ei enää ole: { $names }
    .good = Jokainen ehdollisen käyttöoikeuden säännön mainitsema ryhmä on olemassa
    .why = Sääntö ei suojaa ketään tai ei jätä ketään ulkopuolelle
    .where = Entra-hallintakeskus: ”Conditional Access, Policies”

## People

check-per-user-mfa = Käyttäjäkohtainen MFA on käytössä: { $names }
    .good = Tarkastelluilla järjestelmänvalvojilla ei ole käyttäjäkohtaista MFA:ta
    .why = Näiltä henkilöiltä voidaan kirjautuessa pyytää puhelinta tai sovellusta ehdollisesta käyttöoikeudesta huolimatta
    .where = Entra-hallintakeskus: ”Users, Per-user MFA”, jossa näkyvät kaikki
check-admin-without-key = Järjestelmänvalvojilla ei ole salasanatonta menetelmää: { $names }
    .good = Jokaisella järjestelmänvalvojalla on salasanaton menetelmä
    .why = Väärennetty sivu voi kaapata järjestelmänvalvojan
    .where = Entra-hallintakeskus: ”Authentication methods, User registration details”
check-admin-one-method = Järjestelmänvalvojilla on vain yksi salasanaton menetelmä: { $names }
    .good = Jokaisella avaimen omistavalla järjestelmänvalvojalla on toinen salasanaton menetelmä
    .why = Jos se katoaa, vain toinen järjestelmänvalvoja voi auttaa
    .where = Entra-hallintakeskus: ”Users, Authentication methods”
check-pilot-admins =
    { $count ->
        [0] Pääsyavaimia käyttävissä ryhmissä ei ole järjestelmänvalvojia
       *[other] Pääsyavaimia käyttävissä ryhmissä on vain yksi järjestelmänvalvoja: { $names }
    }
    .good = Pääsyavaimia käyttävissä ryhmissä on vähintään kaksi järjestelmänvalvojaa
    .why = Muita auttavien on hyvä tietää, millaista se on
    .where = Entra-hallintakeskus: ”Groups”
check-phones = Puhelimen rekisteröineitä: { $names }
    .good = Kukaan ei ole rekisteröinyt puhelinta
    .why = Tekstiviestit ja puhelut päättyvät 1.2.2027. Ne, joilla ei ole muuta: keydesk tenant coverage
    .where = Entra-hallintakeskus: ”Authentication methods, User registration details”
check-admin-reset = Järjestelmänvalvojat voivat vaihtaa unohtuneen salasanansa itse
    .good = Järjestelmänvalvojat eivät voi vaihtaa unohtunutta salasanaansa itse
    .why = Puhelin tai postilaatikko riittää silloin järjestelmänvalvojaksi pääsyyn
    .where = Microsoft Graph: PATCH policies/authorizationPolicy, allowedToUseSSPR = false
check-old-clients-used = Vanhoilla asiakasohjelmilla, jotka eivät osaa toista tekijää, kirjaudutaan yhä: { $names }
    .good = Vanhoilla asiakasohjelmilla ei ole viime aikoina kirjauduttu
    .why = Suojauksen oletusasetukset ja vanhat asiakasohjelmat kieltävä sääntö estävät ne
    .where = Entra-hallintakeskus: ”Sign-in logs”, suodatin ”Client app”
check-unattended = Tilejä, joilla ohjelmat kirjautuvat, ei lueta tässä: Graph ei dokumentoi kirjautumislokiinsa niille suodatinta, ja koko loki on pitkä
    .why = Tällaisella tilillä ei voi koskettaa avainta. Anna sille oma identiteetti, ennen kuin sääntö estää sen
    .where = `keydesk tenant use` lukee lokin ja nimeää ne; tai Entra-hallintakeskus: ”Sign-in logs”, suodatin ”Authentication protocol: ROPC”

## The tenant

check-licence = Vuokraajalla ei ole Entra ID P1:tä
    .good = Vuokraajalla on Entra ID P1 tai P2
    .why = Ilman sitä ei ole ehdollista käyttöoikeutta, todennusvahvuuksia eikä raporttia. Henkilöitä suojaavat suojauksen oletusasetukset
    .where = Microsoft 365 -hallintakeskus, Laskutus
check-modern-authentication = Microsoft Graph ei kerro, onko Exchange Onlinen moderni todennus käytössä
    .why = Jos se ei ole käytössä, Outlook kysyy vain salasanan
    .where = Microsoft 365 -hallintakeskus, Asetukset, Organisaation asetukset, Moderni todennus
check-windows-hello = Menetelmien käytäntö ei kerro, missä tietokoneissa Windows Hello on käytössä
    .why = Se kestää tietojenkalastelua kuten avain, yhdessä tietokoneessa. Intune tai toimialueen käytännöt ottavat sen käyttöön
    .where = Intune-hallintakeskus: ”Devices, Enrollment, Windows Hello for Business”
check-combined-registration = Microsoft Graph ei kerro, onko yhdistetty rekisteröinti käytössä
    .why = Henkilöt lisäävät avaimia yhdistetyllä sivulla. Elokuusta 2020 alkaen luoduilla vuokraajilla se on
    .where = Entra-hallintakeskus: ”Users, User settings, Manage user feature settings”

## One person

check-person-per-user-mfa = Henkilön käyttäjäkohtainen MFA: ”{ $names }”
    .good = Henkilön käyttäjäkohtainen MFA on poissa käytöstä
    .why = Häneltä voidaan kirjautuessa pyytää puhelinta tai sovellusta säännöistä huolimatta
    .where = Entra-hallintakeskus: ”Users, Per-user MFA”
check-person-two-methods =
    { $count ->
        [0] Henkilöllä ei ole muuta menetelmää kuin salasana
       *[other] Henkilöllä on vain yksi menetelmä: { $names }
    }
    .good = Henkilöllä on vähintään kaksi menetelmää
    .why = Jos se katoaa, hän ei voi kirjautua ilman toisen apua. Toinen avain on toinen menetelmä
    .where = Palvelupiste
check-person-key = Henkilöllä ei ole salasanatonta menetelmää
    .good = Henkilöllä on salasanaton menetelmä
    .why = Väärennetty sivu voi viedä hänen salasanansa ja koodinsa
    .where = Palvelupiste
check-person-first-method = Henkilölle ei tarjota ensin vahvinta menetelmää, vaan hänen kerran valitsemaansa: { $names }
    .good = Henkilölle tarjotaan vahvinta menetelmää ensin
    .why = Avaimesta huolimatta häneltä pyydetään toista menetelmää
    .where = Henkilön oma sivu: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Vuokraaja { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Palvelupiste voi antaa tälle henkilölle avaimen
tenant-check-no-person = Täällä ei ole henkilöä { $person }
    .next = Anna käyttäjätunnus tai sähköpostiosoite; valinnalla --from henkilöltä, jonka asiakirjat on tallennettu
tenant-check-several = Nimellä { $person } on useita henkilöitä
    .next = Anna käyttäjätunnus
tenant-check-summary =
    { $tenant }: { $found ->
        [0] ei havaintoja
        [one] yksi havainto
       *[other] { $found } havaintoa
    }, joista { $stops ->
        [0] yksikään ei estä avaimia
        [one] yksi estää avaimet
       *[other] { $stops } estää avaimet
    }; { $good } kunnossa, { $unknown } ei tiedossa. Luettu: { $documents } asiakirjaa { $calls ->
        [one] yhdellä kutsulla
       *[other] { $calls } kutsulla
    }
tenant-check-plan = { $role }: `keydesk tenant plan`, { $section } tiedostossa tenant.toml, tai { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Katso: { $place }
tenant-check-not-known = Ei tiedetä, onko näin: { $what }
tenant-check-refused = { $path }: lukeminen ei onnistunut: { $why }
tenant-check-not-read = { $path }: ei luettu
tenant-check-part = { $path }: vain ensimmäinen osa luettiin. Loppuosa voi muuttaa tätä
tenant-check-no-premium = se vaatii Entra ID P1:n
tenant-check-nothing-stored = Kansiossa { $folder } ei ole asiakirjoja
    .next = Anna kansio, jonka `keydesk tenant check --save` tai EntraExporter on kirjoittanut
tenant-check-too-large = se on liian suuri asiakirjaksi
