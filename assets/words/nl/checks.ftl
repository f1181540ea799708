### What is looked at in a tenant, in Dutch. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Wachtwoordsleutels (FIDO2) staan uit of staan voor niemand aan
    .good = Wachtwoordsleutels (FIDO2) staan aan
    .why = Entra accepteert van niemand een beveiligingssleutel
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2)
check-self-service = Selfservice-instelling van wachtwoordsleutels staat uit
    .good = Selfservice-instelling van wachtwoordsleutels staat aan
    .why = Zonder die instelling weigert Entra elke registratie, ook een door een balie
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2), Configureren
check-restriction-empty = Een wachtwoordsleutelprofiel staat alleen de modellen van een lijst toe, en de lijst is leeg: { $names }
    .good = Geen wachtwoordsleutelprofiel heeft een lege modellenlijst
    .why = Geen enkele sleutel voldoet aan zo’n profiel
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2), Configureren
check-attestation = Attestation wordt niet afgedwongen in het wachtwoordsleutelprofiel: { $names }
    .good = Attestation wordt afgedwongen in elk wachtwoordsleutelprofiel
    .why = Een sleutel zegt dan alleen welk model het is, en niemand kan daar zeker van zijn
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2), Configureren
check-key-restrictions = Elk sleutelmodel voldoet aan het wachtwoordsleutelprofiel: { $names }
    .good = De wachtwoordsleutelprofielen noemen de sleutelmodellen
    .why = Mensen kunnen sleutels registreren die niemand heeft gekozen
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2), Configureren
check-mild-profile = Een wachtwoordsleutelprofiel dat elke sleutel toelaat, staat naast een streng profiel: { $names }
    .good = Geen mild wachtwoordsleutelprofiel staat naast een streng
    .why = Een sleutel hoeft maar aan één profiel te voldoen; het strenge beslist dus niets voor wie beide heeft
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2)
check-mild-profile-comes = Microsoft geeft mensen met een telefoon een wachtwoordsleutelprofiel dat elke wachtwoordsleutel toelaat
    .good = De tenant heeft gemeld geen wachtwoordsleutelprofiel van Microsoft te willen
    .why = Een streng profiel beslist dan niets voor deze mensen. Tot 1 februari 2027 kan een tenant dit weigeren
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy met optOutSettings.passkeyDynamicMigration = true
check-profiles = De tenant heeft geen wachtwoordsleutelprofielen, alleen de oude velden van het beleid
    .good = De tenant heeft wachtwoordsleutelprofielen
    .why = De oude velden voor attestation en sleutelbeperkingen eindigen op 15 oktober 2027
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2): overstappen. Dat kan niet worden teruggedraaid
check-policy-size = Het beleid voor verificatiemethoden heeft { $names } bytes
    .good = Het beleid voor verificatiemethoden heeft nog ruimte
    .why = Entra accepteert geen beleid van meer dan 20 kB
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Wachtwoordsleutel (FIDO2), Configureren

## Passes

check-passes-on = Tijdelijke toegangspassen staan uit of staan voor niemand aan
    .good = Tijdelijke toegangspassen staan aan
    .why = Een nieuwe persoon kan zich vóór de eerste sleutel niet aanmelden, en met een pas die toch wordt uitgegeven, lukt het ook niet
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Tijdelijke toegangspas
check-pass-refused = De regel voor het registreren van methoden accepteert geen pas: { $names }
    .good = Wat de registratie van methoden beschermt, accepteert een pas
    .why = Wie alleen een pas heeft, kan de eerste sleutel niet registreren
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Verificatiesterkten
check-pass-once = Passen zijn vaker dan één keer te gebruiken
    .good = Passen zijn maar één keer te gebruiken
    .why = Wie een pas van een briefje leest, kan die ook gebruiken. Met een pas voor één keer moet de sleutel binnen 10 minuten zijn geregistreerd
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Tijdelijke toegangspas, Configureren
check-pass-lifetime = Passen zijn lang geldig: { $names } minuten
    .good = Passen zijn geldig voor een afspraak, en niet langer dan een dag
    .why = Een pas die dagen geldig is, is een wachtwoord dat niemand heeft gekozen
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Tijdelijke toegangspas, Configureren

## Other methods

check-methods-scoped = Een methode staat aan en is voor niemand: { $names }
    .good = Elke methode die aanstaat, is voor iemand
    .why = Het lijkt alsof mensen die kunnen gebruiken, en niemand kan het
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid
check-two-methods =
    { $count ->
        [0] Er staat geen methode aan
       *[other] Er staat maar één methode aan: { $names }
    }
    .good = Er staan minstens twee methoden aan
    .why = Wie de enige methode kwijtraakt, kan zich niet aanmelden tot iemand helpt
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid
check-sms = Sms-berichten staan aan
    .good = Sms-berichten staan uit
    .why = Codes in sms-berichten kunnen door anderen worden gelezen en door een nagemaakte pagina worden gevraagd. Microsoft beëindigt ze op 1 februari 2027
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Sms
check-voice = Spraakoproepen staan aan
    .good = Spraakoproepen staan uit
    .why = Wie de telefoon opneemt, komt binnen. Microsoft beëindigt ze op 1 februari 2027
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Spraakoproep
check-email = Codes per e-mail staan aan
    .good = Codes per e-mail staan uit
    .why = Voor leden dienen die alleen om wachtwoorden te herstellen, en het postvak zit vaak achter hetzelfde wachtwoord
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, E-mail-OTP
check-sms-sign-in = Mensen kunnen zich met een sms aanmelden in plaats van met een wachtwoord
    .good = Een sms is niet genoeg om zich aan te melden
    .why = Het telefoonnummer is dan het enige wat iemand nodig heeft
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Sms
check-app-mode = Microsoft Authenticator bevestigt alleen wachtwoorden
    .good = Microsoft Authenticator kan mensen zonder wachtwoord aanmelden
    .why = Wie geen sleutel heeft, blijft wachtwoorden gebruiken
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Microsoft Authenticator
check-app-codes = Microsoft Authenticator geeft codes van zes cijfers
    .good = Microsoft Authenticator geeft geen codes
    .why = Een nagemaakte pagina kan om de code vragen en die meteen gebruiken
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Microsoft Authenticator, Configureren
check-app-numbers = Nummerkoppeling is uitgeschakeld
    .good = Microsoft Authenticator vraagt om het nummer op het scherm
    .why = Mensen bevestigen aanmeldingen die ze niet zijn begonnen
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Microsoft Authenticator, Configureren
check-app-context = Microsoft Authenticator toont niet iedereen waarbij en vanwaar wordt aangemeld
    .good = Microsoft Authenticator toont waarbij en vanwaar wordt aangemeld
    .why = Mensen kunnen niet zien dat iemand anders zich aanmeldt
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Microsoft Authenticator, Configureren
check-system-preferred = De sterkste methode wordt niet als eerste aangeboden
    .good = De sterkste methode wordt als eerste aangeboden
    .why = Wie een sleutel heeft, wordt om telefoon of app gevraagd
    .where = Entra-beheercentrum, Verificatiemethoden, Instellingen, Meervoudige verificatie met systeemvoorkeur
check-campaign = De registratiecampagne vraagt mensen Microsoft Authenticator toe te voegen, terwijl sleutels gewenst zijn
    .good = De registratiecampagne leidt mensen niet weg van sleutels
    .why = Mensen voegen de app toe, worden ernaar gevraagd en komen geen sleutel halen
    .where = Entra-beheercentrum, Verificatiemethoden, Registratiecampagne
check-report-suspicious = Niet iedereen kan een aanmelding melden die een ander is begonnen
    .good = Iedereen kan een aanmelding melden die een ander is begonnen
    .why = Een aanval met een bekend wachtwoord wordt niet opgemerkt
    .where = Entra-beheercentrum, Verificatiemethoden, Instellingen, Verdachte activiteit melden
check-migration = Het oude beleid voor meervoudige verificatie en wachtwoordherstel telt nog: { $names }
    .good = Alleen het beleid voor verificatiemethoden telt
    .why = Een methode die hier uitstaat, kan daar aanstaan, en mensen gebruiken die
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid, Migratie beheren

## Two factors, security defaults, Conditional Access

check-defaults-and-access = De standaardinstellingen voor beveiliging staan aan, en regels voor voorwaardelijke toegang ook: { $names }
    .good = De standaardinstellingen voor beveiliging en voorwaardelijke toegang staan niet tegelijk aan
    .why = Ze sluiten elkaar uit: wat van mensen wordt gevraagd, is niet wat de regels zeggen
    .where = Entra-beheercentrum, Overzicht, Eigenschappen, Standaardinstellingen voor beveiliging beheren
check-mfa-for-all = Niets vraagt iedereen om een tweede factor
    .good = Iedereen wordt om een tweede factor gevraagd
    .why = Een wachtwoord alleen opent de tenant. De standaardinstellingen voor beveiliging vragen erom, of een regel voor voorwaardelijke toegang, niet beide
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid
check-keys-for-admins = Geen regel vraagt deze rollen om een sleutel: { $names }
    .good = Bevoorrechte rollen worden om een sleutel gevraagd
    .why = Een nagemaakte pagina kan een beheerder overnemen
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid, met de verificatiesterkte Phishing-bestendige MFA
check-keys-for-all = Niet iedereen wordt om een sleutel gevraagd
    .good = Iedereen wordt om een sleutel gevraagd
    .why = Wie een sleutel heeft, kan door een nagemaakte pagina toch om iets zwakkers worden gevraagd
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid, met de verificatiesterkte Phishing-bestendige MFA
check-registration-open = Niets beschermt de registratie van methoden
    .good = De registratie van methoden is beschermd
    .why = Wie het wachtwoord van een nieuwe persoon kent, kan een eigen methode registreren
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid, gebruikersactie Beveiligingsgegevens registreren
check-strength-without-keys = Een regel vereist een sterkte waaraan geen sleutel voldoet: { $names }
    .good = Elke sterkte die een regel vereist, accepteert sleutels
    .why = Wie een sleutel heeft, kan zich daar niet aanmelden
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Verificatiesterkten
check-strength-models = Een verificatiesterkte weert sleutelmodellen die een wachtwoordsleutelprofiel toestaat: { $names }
    .good = De verificatiesterkten accepteren elk model dat een wachtwoordsleutelprofiel toestaat
    .why = Zo’n sleutel kan worden geregistreerd, maar aanmelden lukt niet waar een regel de sterkte vereist
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Verificatiesterkten
check-old-clients = Clients zonder tweede factor worden toegelaten
    .good = Clients zonder tweede factor worden geweerd
    .why = Daar is een wachtwoord genoeg
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid, client-apps
check-device-code = Niets weert aanmeldingen met een apparaatcode
    .good = Aanmeldingen met een apparaatcode worden geweerd
    .why = Daarbij typt iemand een code in die een ander heeft gestuurd, en laat die met elke sleutel binnen. Een balie waarvan de operators zich zo aanmelden, heeft een uitzondering nodig
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid, voorwaarde Verificatiestromen
check-emergency =
    { $count ->
        [0] Geen account is van elke regel uitgesloten voor de dag dat niemand anders zich kan aanmelden
       *[other] Maar één account is van elke regel uitgesloten voor de dag dat niemand anders zich kan aanmelden: { $names }
    }
    .good = Twee accounts mogen alles en vallen onder geen enkele regel voor toepassingen
    .why = Een verkeerde regel sluit iedereen buiten, ook beheerders
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid, uit te sluiten gebruikers
check-deleted-groups = Een methode noemt groepen die er niet meer zijn: { $names }
    .good = Elke groep die een methode noemt, bestaat
    .why = Wie bedoeld was, wordt niet toegelaten of niet uitgesloten
    .where = Entra-beheercentrum, Verificatiemethoden, Beleid
check-access-deleted-groups = Een regel voor voorwaardelijke toegang noemt groepen die er niet meer zijn: { $names }
    .good = Elke groep die een regel voor voorwaardelijke toegang noemt, bestaat
    .why = De regel beschermt niemand of sluit niemand uit
    .where = Entra-beheercentrum, Voorwaardelijke toegang, Beleid

## People

check-per-user-mfa = MFA per gebruiker staat aan voor: { $names }
    .good = MFA per gebruiker staat uit voor de bekeken beheerders
    .why = Deze personen kunnen bij een aanmelding om een telefoon of app worden gevraagd, wat voorwaardelijke toegang ook zegt
    .where = Entra-beheercentrum, Gebruikers, MFA per gebruiker, waar iedereen staat
check-admin-without-key = Beheerders hebben geen methode zonder wachtwoord: { $names }
    .good = Elke beheerder heeft een methode zonder wachtwoord
    .why = Een nagemaakte pagina kan een beheerder overnemen
    .where = Entra-beheercentrum, Verificatiemethoden, Details van gebruikersregistratie
check-admin-one-method = Beheerders hebben maar één methode zonder wachtwoord: { $names }
    .good = Elke beheerder met een sleutel heeft een tweede methode zonder wachtwoord
    .why = Gaat die verloren, dan kan alleen een andere beheerder helpen
    .where = Entra-beheercentrum, Gebruikers, Verificatiemethoden
check-pilot-admins =
    { $count ->
        [0] Geen beheerder zit in de groepen die wachtwoordsleutels mogen gebruiken
       *[other] Maar één beheerder zit in de groepen die wachtwoordsleutels mogen gebruiken: { $names }
    }
    .good = Minstens twee beheerders zitten in de groepen die wachtwoordsleutels mogen gebruiken
    .why = Wie mensen helpt, moet weten hoe het werkt
    .where = Entra-beheercentrum, Groepen
check-phones = Mensen hebben een telefoon geregistreerd: { $names }
    .good = Niemand heeft een telefoon geregistreerd
    .why = Sms-berichten en spraakoproepen eindigen op 1 februari 2027. Wie niets anders heeft: keydesk tenant coverage
    .where = Entra-beheercentrum, Verificatiemethoden, Details van gebruikersregistratie
check-admin-reset = Beheerders kunnen hun eigen wachtwoord herstellen
    .good = Beheerders kunnen hun eigen wachtwoord niet herstellen
    .why = Een telefoon of postvak is dan genoeg om beheerder te worden
    .where = Microsoft Graph: PATCH policies/authorizationPolicy met allowedToUseSSPR = false
check-old-clients-used = Oude clients zonder tweede factor melden zich nog aan: { $names }
    .good = Geen oude client heeft zich onlangs aangemeld
    .why = De standaardinstellingen voor beveiliging en een regel tegen oude clients houden ze tegen
    .where = Entra-beheercentrum, Aanmeldingslogboeken, filter Client-app
check-unattended = Met welke accounts programma’s zich aanmelden, wordt hier niet gelezen: Graph beschrijft er in het aanmeldingslogboek geen filter voor, en het hele logboek is lang
    .why = Zo’n account kan geen sleutel aanraken. Geef het een eigen identiteit voordat een regel het tegenhoudt
    .where = `keydesk tenant use` leest het logboek en noemt ze; of Entra-beheercentrum, Aanmeldingslogboeken, filter Verificatieprotocol: ROPC

## The tenant

check-licence = De tenant heeft geen Entra ID P1
    .good = De tenant heeft Entra ID P1 of P2
    .why = Zonder P1 is er geen voorwaardelijke toegang, geen verificatiesterkte en geen rapport. Dan beschermen de standaardinstellingen voor beveiliging de mensen
    .where = Microsoft 365-beheercentrum, Facturering
check-modern-authentication = Of Exchange Online moderne verificatie accepteert, staat niet in Microsoft Graph
    .why = Waar die uitstaat, vraagt Outlook alleen om een wachtwoord
    .where = Microsoft 365-beheercentrum, Instellingen, Organisatie-instellingen, Moderne verificatie
check-windows-hello = Voor welke computers Windows Hello aanstaat, staat niet in het beleid voor methoden
    .why = Het weerstaat phishing zoals een sleutel, op één computer. Intune of het beleid van het domein schakelt het in
    .where = Intune-beheercentrum, Apparaten, Inschrijving, Windows Hello voor Bedrijven
check-combined-registration = Of gecombineerde registratie aanstaat, staat niet in Microsoft Graph
    .why = Mensen voegen sleutels toe op de gecombineerde pagina. Tenants die sinds augustus 2020 zijn gemaakt, hebben die
    .where = Entra-beheercentrum, Gebruikers, Gebruikersinstellingen, Instellingen voor gebruikersfuncties beheren

## One person

check-person-per-user-mfa = MFA per gebruiker staat voor deze persoon op “{ $names }”
    .good = MFA per gebruiker staat uit voor deze persoon
    .why = De persoon kan bij een aanmelding om een telefoon of app worden gevraagd, wat de regels ook zeggen
    .where = Entra-beheercentrum, Gebruikers, MFA per gebruiker
check-person-two-methods =
    { $count ->
        [0] Deze persoon heeft geen methode naast een wachtwoord
       *[other] Deze persoon heeft maar één methode: { $names }
    }
    .good = Deze persoon heeft minstens twee methoden
    .why = Gaat die verloren, dan is aanmelden onmogelijk tot iemand helpt. Een tweede sleutel is een tweede methode
    .where = De balie
check-person-key = Deze persoon heeft geen methode zonder wachtwoord
    .good = Deze persoon heeft een methode zonder wachtwoord
    .why = Een nagemaakte pagina kan het wachtwoord en de code overnemen
    .where = De balie
check-person-first-method = Deze persoon krijgt niet de sterkste methode als eerste aangeboden, maar de ooit gekozen methode: { $names }
    .good = Deze persoon krijgt de sterkste methode als eerste aangeboden
    .why = Ook met een sleutel wordt nog om de andere methode gevraagd
    .where = De eigen pagina van de persoon: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = De tenant { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Een balie kan deze persoon een sleutel geven
tenant-check-no-person = Niemand heet hier { $person }
    .next = Geef de aanmeldnaam of het e-mailadres op; met --from, van een persoon van wie documenten zijn bewaard
tenant-check-several = Meerdere personen heten { $person }
    .next = Geef de aanmeldnaam op
tenant-check-summary =
    { $tenant }: { $found ->
        [0] niets gevonden
        [one] één bevinding
       *[other] { $found } bevindingen
    }, { $stops ->
        [0] geen daarvan houdt sleutels tegen
        [one] één daarvan houdt sleutels tegen
       *[other] { $stops } daarvan houden sleutels tegen
    }; { $good } goed, { $unknown } onbekend. Gelezen: { $documents } documenten in { $calls ->
        [one] één aanvraag
       *[other] { $calls } aanvragen
    }
tenant-check-plan = { $role }: `keydesk tenant plan` met { $section } in tenant.toml, of { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Kijk bij: { $place }
tenant-check-not-known = Het is niet bekend of dit zo is: { $what }
tenant-check-refused = { $path } kon niet worden gelezen: { $why }
tenant-check-not-read = { $path } is niet gelezen
tenant-check-part = Alleen het eerste deel van { $path } is gelezen. Wat in de rest staat, kan dit veranderen
tenant-check-no-premium = daarvoor is Entra ID P1 nodig
tenant-check-nothing-stored = Er zijn geen documenten in { $folder }
    .next = Geef een map op die `keydesk tenant check --save` of EntraExporter heeft geschreven
tenant-check-too-large = het is te groot voor een document
