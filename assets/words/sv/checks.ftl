### What is looked at in a tenant, in Swedish. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Passkeys (FIDO2) är av eller inte på för någon
    .good = Passkeys (FIDO2) är på
    .why = Entra godtar ingen säkerhetsnyckel från någon
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2)
check-self-service = Självbetjäning för passkeys är av
    .good = Självbetjäning för passkeys är på
    .why = Utan den nekar Entra varje registrering, även från Keydesk
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2), Konfigurera
check-restriction-empty = En passkeyprofil tillåter bara modellerna på en lista, och listan är tom: { $names }
    .good = Ingen passkeyprofil har en tom modellista
    .why = Ingen nyckel uppfyller en sådan profil
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2), Konfigurera
check-attestation = Attestering framtvingas inte i passkeyprofilen: { $names }
    .good = Attestering framtvingas i varje passkeyprofil
    .why = En nyckel uppger då bara sin modell, och ingen kan vara säker på den
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2), Konfigurera
check-key-restrictions = Alla nyckelmodeller uppfyller passkeyprofilen: { $names }
    .good = Passkeyprofilerna anger nyckelmodellerna
    .why = Nycklar som ingen har valt kan registreras
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2), Konfigurera
check-mild-profile = En passkeyprofil som släpper in alla nycklar finns bredvid en sträng: { $names }
    .good = Ingen mild passkeyprofil finns bredvid en sträng
    .why = En nyckel behöver bara uppfylla en profil, så den stränga avgör inget för den som har båda
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2)
check-mild-profile-comes = Microsoft ger personer med telefon en passkeyprofil som släpper in alla passkeys
    .good = Klientorganisationen har tackat nej till passkeyprofil från Microsoft
    .why = En sträng profil avgör då inget för dem. Till den 1 februari 2027 går det att tacka nej
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy med optOutSettings.passkeyDynamicMigration = true
check-profiles = Klientorganisationen har inga passkeyprofiler, bara principens gamla fält
    .good = Klientorganisationen har passkeyprofiler
    .why = De gamla fälten för attestering och nyckelbegränsningar upphör den 15 oktober 2027
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2): gå över. Det går inte att ta tillbaka
check-policy-size = Principen för autentiseringsmetoder har { $names } byte
    .good = Principen för autentiseringsmetoder har plats
    .why = Entra godtar ingen princip på mer än 20 KB
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Passkey (FIDO2), Konfigurera

## Passes

check-passes-on = Tillfälliga åtkomstpass är av eller inte på för någon
    .good = Tillfälliga åtkomstpass är på
    .why = En ny person kan inte logga in före sin första nyckel, och ett pass som ändå utfärdas går inte att logga in med
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Tillfälligt åtkomstpass
check-pass-refused = Regeln för att registrera metoder godtar inte pass: { $names }
    .good = Det som skyddar registreringen av metoder godtar pass
    .why = Den som bara har ett pass kan inte registrera sin första nyckel
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Autentiseringsstyrkor
check-pass-once = Pass kan användas mer än en gång
    .good = Pass kan bara användas en gång
    .why = Den som läser ett pass på en lapp kan också använda det. Med ett engångspass måste nyckeln registreras inom 10 minuter
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Tillfälligt åtkomstpass, Konfigurera
check-pass-lifetime = Pass gäller länge: { $names } minuter
    .good = Pass gäller för ett besök, högst en dag
    .why = Ett pass som gäller i dagar är ett lösenord som ingen har valt
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Tillfälligt åtkomstpass, Konfigurera

## Other methods

check-methods-scoped = En metod är på men inte för någon: { $names }
    .good = Varje metod som är på är till för någon
    .why = Det ser ut som om den kan användas, men ingen kan
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer
check-two-methods =
    { $count ->
        [0] Ingen metod är på
       *[other] Bara en metod är på: { $names }
    }
    .good = Minst två metoder är på
    .why = Den som förlorar sin enda metod kan inte logga in förrän någon hjälper till
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer
check-sms = Sms är på
    .good = Sms är av
    .why = Koder i sms kan läsas av andra och efterfrågas av en kopierad sida. Microsoft avvecklar dem den 1 februari 2027
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, SMS
check-voice = Röstsamtal är på
    .good = Röstsamtal är av
    .why = Den som svarar i telefonen släpps in. Microsoft avvecklar dem den 1 februari 2027
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Röstsamtal
check-email = Koder via e-post är på
    .good = Koder via e-post är av
    .why = För medlemmar återställer de bara lösenord, och postlådan ligger ofta bakom samma lösenord
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, ”Email OTP”
check-sms-sign-in = Det går att logga in med sms i stället för lösenord
    .good = Ett sms räcker inte för att logga in
    .why = Telefonnumret är då det enda som någon behöver
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, SMS
check-app-mode = Microsoft Authenticator bekräftar bara lösenord
    .good = Microsoft Authenticator kan logga in utan lösenord
    .why = Den som inte har en nyckel fortsätter med lösenord
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Microsoft Authenticator
check-app-codes = Microsoft Authenticator ger sexsiffriga koder
    .good = Microsoft Authenticator ger inga koder
    .why = En kopierad sida kan fråga efter koden och använda den genast
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Microsoft Authenticator, Konfigurera
check-app-numbers = Nummermatchning är avstängd
    .good = Microsoft Authenticator frågar efter numret på skärmen
    .why = Inloggningar bekräftas av personer som inte har påbörjat dem
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Microsoft Authenticator, Konfigurera
check-app-context = Microsoft Authenticator visar inte för alla vad inloggningen gäller och varifrån den görs
    .good = Microsoft Authenticator visar vad inloggningen gäller och varifrån den görs
    .why = Det syns inte att någon annan loggar in
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Microsoft Authenticator, Konfigurera
check-system-preferred = Den starkaste metoden erbjuds inte först
    .good = Den starkaste metoden erbjuds först
    .why = Den som har en nyckel ombeds använda telefon eller app
    .where = Entra administrationscenter, Autentiseringsmetoder, Inställningar, ”System-preferred multifactor authentication”
check-campaign = Registreringskampanjen ber personer lägga till Microsoft Authenticator, fast nycklar är önskade
    .good = Registreringskampanjen leder ingen bort från nycklar
    .why = Många lägger till appen, ombeds använda den och hämtar ingen nyckel
    .where = Entra administrationscenter, Autentiseringsmetoder, Registreringskampanj
check-report-suspicious = Inte alla kan rapportera en inloggning som de inte har påbörjat
    .good = Alla kan rapportera en inloggning som de inte har påbörjat
    .why = Ett angrepp med ett känt lösenord märks inte
    .where = Entra administrationscenter, Autentiseringsmetoder, Inställningar, Rapportera misstänkt aktivitet
check-migration = De gamla principerna för multifaktorautentisering och lösenordsåterställning gäller än: { $names }
    .good = Bara principen för autentiseringsmetoder gäller
    .why = En metod som är av här kan vara på där, och den används
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer, Hantera migrering

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Säkerhetsstandarder är på, och även regler för villkorsstyrd åtkomst: { $names }
    .good = Säkerhetsstandarder och villkorsstyrd åtkomst är inte på samtidigt
    .why = De utesluter varandra: det som krävs är inte det som reglerna säger
    .where = Entra administrationscenter, Översikt, Egenskaper, Hantera säkerhetsstandarder
check-mfa-for-all = Inget kräver en andra faktor av alla
    .good = En andra faktor krävs av alla
    .why = Ett lösenord ensamt öppnar klientorganisationen. Säkerhetsstandarder kräver det, eller en regel för villkorsstyrd åtkomst, inte båda
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer
check-keys-for-admins = Ingen regel kräver en nyckel av de här rollerna: { $names }
    .good = En nyckel krävs av privilegierade roller
    .why = En kopierad sida kan ta över en administratör
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer, med autentiseringsstyrkan Nätfiskeresistent MFA
check-keys-for-all = En nyckel krävs inte av alla
    .good = En nyckel krävs av alla
    .why = En kopierad sida kan fortfarande fråga den som har en nyckel efter något svagare
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer, med autentiseringsstyrkan Nätfiskeresistent MFA
check-registration-open = Inget skyddar registreringen av metoder
    .good = Registreringen av metoder är skyddad
    .why = Den som vet en ny persons lösenord kan registrera en egen metod
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer, användaråtgärden Registrera säkerhetsinformation
check-strength-without-keys = En regel kräver en styrka som ingen nyckel uppfyller: { $names }
    .good = Varje styrka som en regel kräver godtar nycklar
    .why = Den som har en nyckel kan inte logga in där
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Autentiseringsstyrkor
check-strength-models = En autentiseringsstyrka stoppar nyckelmodeller som en passkeyprofil tillåter: { $names }
    .good = Autentiseringsstyrkorna godtar varje modell som en passkeyprofil tillåter
    .why = En sådan nyckel kan registreras men går inte att logga in med där en regel kräver styrkan
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Autentiseringsstyrkor
check-old-clients = Klienter som inte klarar en andra faktor släpps in
    .good = Klienter som inte klarar en andra faktor stoppas
    .why = Där räcker ett lösenord
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer, klientappar
check-device-code = Inget stoppar inloggningar med enhetskod
    .good = Inloggningar med enhetskod stoppas
    .why = Där skriver en person in en kod från någon annan och släpper in den med vilken nyckel som helst. En nyckeldisk vars operatörer loggar in på det sättet behöver ett undantag
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer, villkoret Autentiseringsflöden
check-emergency =
    { $count ->
        [0] Inget konto är undantaget från alla regler för den dag då ingen annan kan logga in
       *[other] Bara ett konto är undantaget från alla regler för den dag då ingen annan kan logga in: { $names }
    }
    .good = Två konton kan göra allt och omfattas inte av någon regel för appar
    .why = En felaktig regel låser ute alla, även administratörer
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer, undantagna användare
check-deleted-groups = En metod anger grupper som inte finns längre: { $names }
    .good = Varje grupp som en metod anger finns
    .why = De som avsågs släpps inte in, eller undantas inte
    .where = Entra administrationscenter, Autentiseringsmetoder, Principer
check-access-deleted-groups = En regel för villkorsstyrd åtkomst anger grupper som inte finns längre: { $names }
    .good = Varje grupp som en regel för villkorsstyrd åtkomst anger finns
    .why = Regeln skyddar ingen, eller undantar ingen
    .where = Entra administrationscenter, Villkorsstyrd åtkomst, Principer

## People

check-per-user-mfa = MFA per användare är på för: { $names }
    .good = MFA per användare är av för administratörerna som undersöktes
    .why = De kan bli ombedda att använda telefon eller app vid inloggning, oavsett villkorsstyrd åtkomst
    .where = Entra administrationscenter, Användare, MFA per användare; där finns alla
check-admin-without-key = Administratörer saknar en metod utan lösenord: { $names }
    .good = Varje administratör har en metod utan lösenord
    .why = En kopierad sida kan ta över en administratör
    .where = Entra administrationscenter, Autentiseringsmetoder, Information om användarregistrering
check-admin-one-method = Administratörer har bara en metod utan lösenord: { $names }
    .good = Varje administratör med en nyckel har en andra metod utan lösenord
    .why = Om den förloras kan bara en annan administratör hjälpa
    .where = Entra administrationscenter, Användare, Autentiseringsmetoder
check-pilot-admins =
    { $count ->
        [0] Ingen administratör finns i grupperna som får använda passkeys
       *[other] Bara en administratör finns i grupperna som får använda passkeys: { $names }
    }
    .good = Minst två administratörer finns i grupperna som får använda passkeys
    .why = De som hjälper andra bör veta hur det är
    .where = Entra administrationscenter, Grupper
check-phones = Personer har registrerat en telefon: { $names }
    .good = Ingen har registrerat en telefon
    .why = Sms och röstsamtal upphör den 1 februari 2027. Vem som inte har något annat: keydesk tenant coverage
    .where = Entra administrationscenter, Autentiseringsmetoder, Information om användarregistrering
check-admin-reset = Administratörer kan återställa sitt eget lösenord
    .good = Administratörer kan inte återställa sitt eget lösenord
    .why = En telefon eller postlåda räcker då för att bli administratör
    .where = Microsoft Graph: PATCH policies/authorizationPolicy med allowedToUseSSPR = false
check-old-clients-used = Gamla klienter som inte klarar en andra faktor loggar fortfarande in: { $names }
    .good = Ingen gammal klient har loggat in på senare tid
    .why = Säkerhetsstandarder och en regel mot gamla klienter stoppar dem
    .where = Entra administrationscenter, Inloggningsloggar, filtret Klientapp
check-unattended = Vilka konton program loggar in med läses inte här: Graph har inget dokumenterat filter för dem i inloggningsloggen, och hela loggen är lång
    .why = Ett sådant konto kan inte röra vid en nyckel. Ge det en egen identitet innan en regel stoppar det
    .where = `keydesk tenant use` läser loggen och räknar upp dem; eller Entra administrationscenter, Inloggningsloggar, filtret Autentiseringsprotokoll: ROPC

## The tenant

check-licence = Klientorganisationen saknar Entra ID P1
    .good = Klientorganisationen har Entra ID P1 eller P2
    .why = Utan det finns ingen villkorsstyrd åtkomst, ingen autentiseringsstyrka och ingen rapport. Säkerhetsstandarder är det som skyddar
    .where = Microsoft 365 administrationscenter, Fakturering
check-modern-authentication = Om Exchange Online godtar modern autentisering framgår inte av Microsoft Graph
    .why = Där det är av frågar Outlook bara efter ett lösenord
    .where = Microsoft 365 administrationscenter, Inställningar, Organisationsinställningar, Modern autentisering
check-windows-hello = För vilka datorer Windows Hello är på framgår inte av metodprincipen
    .why = Det står emot nätfiske som en nyckel, på en enda dator. Intune eller domänens principer slår på det
    .where = Intune administrationscenter, Enheter, Registrering, Windows Hello för företag
check-combined-registration = Om kombinerad registrering är på framgår inte av Microsoft Graph
    .why = Nycklar läggs till på den kombinerade sidan. Klientorganisationer från augusti 2020 eller senare har den
    .where = Entra administrationscenter, Användare, Användarinställningar, Hantera inställningar för användarfunktioner

## One person

check-person-per-user-mfa = MFA per användare för personen: { $names }
    .good = MFA per användare är av för personen
    .why = Personen kan bli ombedd att använda telefon eller app vid inloggning, oavsett reglerna
    .where = Entra administrationscenter, Användare, MFA per användare
check-person-two-methods =
    { $count ->
        [0] Personen har ingen metod utöver lösenord
       *[other] Personen har bara en metod: { $names }
    }
    .good = Personen har minst två metoder
    .why = Om den förloras går det inte att logga in förrän någon hjälper till. En andra nyckel är en andra metod
    .where = Nyckeldisken
check-person-key = Personen har ingen metod utan lösenord
    .good = Personen har en metod utan lösenord
    .why = En kopierad sida kan ta lösenordet och koden
    .where = Nyckeldisken
check-person-first-method = Personen erbjuds inte sin starkaste metod först, utan det som valdes en gång: { $names }
    .good = Personen erbjuds sin starkaste metod först
    .why = Även med en nyckel efterfrågas den andra metoden
    .where = Personens egen sida: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Klientorganisationen { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Personen kan få en nyckel vid en nyckeldisk
tenant-check-no-person = Ingen här heter { $person }
    .next = Ange inloggningsnamnet eller mejladressen; med --from, för en person vars dokument har sparats
tenant-check-several = Flera personer heter { $person }
    .next = Ange inloggningsnamnet
tenant-check-summary =
    { $tenant }: { $found ->
        [0] inga anmärkningar
        [one] en anmärkning
       *[other] { $found } anmärkningar
    }, varav { $stops ->
        [0] ingen hindrar
        [one] en hindrar
       *[other] { $stops } hindrar
    } nycklar; { $good } bra, { $unknown } okända. Läst: { $documents } dokument i { $calls ->
        [one] ett anrop
       *[other] { $calls } anrop
    }
tenant-check-plan = { $role }: `keydesk tenant plan` med { $section } i tenant.toml, eller { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Titta på: { $place }
tenant-check-not-known = Det är inte känt om det är så: { $what }
tenant-check-refused = { $path } kunde inte läsas: { $why }
tenant-check-not-read = { $path } lästes inte
tenant-check-part = Bara den första delen av { $path } lästes. Resten kan ändra detta
tenant-check-no-premium = det kräver Entra ID P1
tenant-check-nothing-stored = Det finns inga dokument i { $folder }
    .next = Ange en mapp som `keydesk tenant check --save` eller EntraExporter har skrivit
tenant-check-too-large = det är för stort för ett dokument
