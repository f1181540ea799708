# The sentences about the things of a ceremony, in Swedish. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = En ny nyckel till en person
purpose-check = Kontroll av en nyckel som en person har
purpose-recover = En ny nyckel efter en förlust
purpose-found-key = En upphittad nyckel
purpose-prepare = En nyckel som förbereds för någon på annan ort
purpose-activate = En förberedd nyckel som har kommit fram
purpose-token = En koddosa
purpose-program-token = En koddosa som någon själv programmerar
purpose-self-registration = Ett pass som någon själv registrerar en nyckel med

chapter-find-person = Hitta person
chapter-old-key = Gammal nyckel
chapter-readiness = Konto redo
chapter-access-pass = Åtkomstpass
chapter-insert-key = Sätt i nyckel
chapter-choose-pin = Välj PIN-kod
chapter-touch-key = Beröring
chapter-verify-sign-in = Pröva inloggning
chapter-register-key = Registrera
chapter-token = Koddosa
chapter-receipt = Kvitto

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] jan.
        [2] feb.
        [3] mars
        [4] apr.
        [5] maj
        [6] juni
        [7] juli
        [8] aug.
        [9] sep.
        [10] okt.
        [11] nov.
       *[12] dec.
    } { $year }
time = { date } { $clock }
time-with-zone = { date } { $clock } ({ $zone })
period = { date } { $clock } till { $end } ({ $zone })
period-of-days = { $from } till { $to }

## Ways on

way-try-again = Försök igen
way-sign-in-again = Logga in igen
way-retype-pin = Skriv PIN-koden igen
way-another-person = Någon annan
way-use-this-key = Använd nyckeln
way-another-key = Ta en annan nyckel
way-replace-pass = Ersätt passet
way-choose-by-touch = Välj med beröring
way-key-is-registered = Nyckeln är registrerad
way-program-token = Programmera koddosa i stället
way-open-own-page = Öppna sidan här
way-token-is-programmed = Koddosan är tillagd
way-use-as-it-is = Använd som den är
way-enrol-finger = Lägg till fingeravtryck
way-skip-finger = Utan fingeravtryck
way-fingers-done = Fortsätt
way-reset-key = Återställ nyckeln
way-look-inside = Visa innehållet
way-lose-contents = Ja, radera allt på den
way-reset-for-good = Återställ för gott
way-keep-key = Återställ inte
way-issue-pass = Åtkomstpass för en enhet
way-leave-pass = Låt passet gälla
way-take-pass-back = Ta tillbaka passet
way-self-register = Personen registrerar själv
way-do-without-sign-in = Avsluta utan inloggningen
way-set-key-aside = Nyckeln är undanlagd
way-key-is-out = Nyckeln är ute
way-prove-by-sign-in = Personen loggar in
way-ask-second-operator = En andra operatör bekräftar
way-another-proof = Ett annat bevis
way-not-in-the-list = Den finns inte i listan
way-remove-now = Ta bort den nu
way-remove-after-proof = Ta bort den sist
way-remove-before-reset = Ta bort före återställning
way-another-old-key = En annan
way-another-token = En annan koddosa
way-leave-it = Låt vara som den är
way-go-on = Fortsätt
way-give-up = Avbryt ärendet

## The desk's permissions

right-passkeys = Keydesk behöver den för att registrera nycklar åt andra.
right-passes = Keydesk behöver den för att utfärda tillfälliga åtkomstpass och ta tillbaka dem.
right-conditional-access = Keydesk behöver den för att se om en regel ligger bakom inloggningen som är beviset.
right-logs = Keydesk behöver den för att söka inloggningen i organisationens loggar.
right-sessions = Den behövs för att avsluta sessionerna för en person vars nyckel har stulits.
right-all-policies = En kontroll av klientorganisationen behöver den för att läsa villkorsstyrd åtkomst, säkerhetsstandarder och MFA per användare.
right-licences = En kontroll av klientorganisationen behöver den för att se vilka licenser som finns.
right-organization = En kontroll av klientorganisationen behöver den för att ange organisationens namn.
right-mail = Keydesk behöver den för att mejla personer om vad som gjorts åt dem, från operatörens egen postlåda.
right-shared-mail = Keydesk behöver den för att mejla personer om vad som gjorts åt dem, från den delade postlåda som inställningarna anger.
right-chat = Keydesk behöver den för att öppna Teams-chatten där operatören bjuder in en person.
right-chat-message = Keydesk behöver den för att skriva operatörens inbjudan i en Teams-chatt.
right-tokens = Keydesk behöver den för att lämna ut koddosor och ta tillbaka dem.
right-methods = Keydesk behöver den för att se vilka inloggningsmetoder personer har.
right-policy = Keydesk behöver den för att läsa vilka nycklar och pass klientorganisationen tillåter.
right-people = Keydesk behöver den för att hitta personer och kontrollera om kontot är redo.
right-groups = Keydesk behöver den för att se för vilka grupper klientorganisationen tillåter nycklar.
right-roles = Keydesk behöver den för att se vilka personer som är administratörer och kräver en starkare roll här.

## Not ready

blocker-no-provisioning = I det här Microsoft-molnet kan en operatör inte ställa in en nyckel åt någon annan
    .next = Keydesk kan utfärda ett åtkomstpass, och personen ställer in nyckeln själv
blocker-own-account = Det här är operatörens eget konto
    .next = En annan operatör kan ställa in nyckeln
blocker-operator-has-no-role = Operatören har ingen roll som tillåter att ställa in nycklar
    .next = En privilegierad rolladministratör kan ge operatören rollen Autentiseringsadministratör
blocker-protected = Kontot är skyddat: { $by }
    .next = En operatör med rollen Privilegierad autentiseringsadministratör kan ställa in nyckeln
blocker-perhaps-protected = Keydesk vet inte om kontots roll skyddar det: { $by }
    .next = Fortsätt, så avgör Entra. Om det nekas kan en operatör med rollen Privilegierad autentiseringsadministratör ställa in nyckeln
blocker-operator-role-unknown = Operatörens roll är anpassad eller omfattar kanske inte personen
    .next = Fortsätt, så avgör Entra. Om det nekas kan en privilegierad rolladministratör ge operatören rollen Autentiseringsadministratör
blocker-account-disabled = Kontot är avstängt
    .next = En användaradministratör kan aktivera det igen
blocker-guest = Kontot är gäst i organisationen
    .next = En gäst får sin nyckel av hemorganisationen. Microsoft har aviserat nycklar för gäster till slutet av 2026: fortsätt, så avgör Entra
blocker-passkeys-off = Säkerhetsnycklar är avstängda för organisationen
    .next = En autentiseringsprincipadministratör kan aktivera passkeymetoden
blocker-excluded = En grupp undantar personen från säkerhetsnycklar
    .next = En gruppadministratör, eller en ägare av gruppen, kan ta bort personen ur den
blocker-not-in-scope = Säkerhetsnycklar är inte aktiverade för personen
    .next = En autentiseringsprincipadministratör kan ge en av personens grupper en passkeyprofil
blocker-self-service-off = Inställning av säkerhetsnycklar är avstängd
    .next = En autentiseringsprincipadministratör kan tillåta självbetjäning
blocker-per-user-mfa = Den gamla MFA per användare är på för personen
    .next = Den kan kräva en telefon eller app vid inloggning, oavsett reglerna. En autentiseringsprincipadministratör kan stänga av den; eller fortsätt
blocker-tokens-off = OATH-maskinvarutoken är inte aktiverade i organisationen
    .next = En autentiseringsprincipadministratör kan aktivera dem. En ändring kan ta upp till en timme
blocker-tokens-not-for-them = OATH-maskinvarutoken är aktiverade, men inte för personen
    .next = En autentiseringsprincipadministratör kan lägga till personen eller personens grupp. En ändring kan ta upp till en timme
blocker-too-many-tokens = Personen har fem koddosor och autentiseringsappar, så många som Entra tillåter
    .next = Ta bort en som inte används längre och försök igen
blocker-software-tokens-off = Autentiseringsappar från andra tillverkare är inte aktiverade i organisationen, och dit räknas koddosan
    .next = En autentiseringsprincipadministratör kan aktivera OATH-programvarutoken från tredje part. En ändring kan ta upp till en timme
blocker-software-tokens-not-for-them = Autentiseringsappar från andra tillverkare är aktiverade, men inte för personen
    .next = En autentiseringsprincipadministratör kan lägga till personen eller personens grupp. En ändring kan ta upp till en timme
blocker-no-tokens-in-this-cloud = Entra har inga OATH-maskinvarutoken i det här molnet
    .next = Ge personen en säkerhetsnyckel
blocker-pass-refused = Reglerna för att registrera metoder godtar inte pass: { $by }
    .next = Med enbart ett pass kan personen inte registrera en nyckel. En administratör för villkorsstyrd åtkomst kan låta styrkan godta pass; eller fortsätt
blocker-passes-off = Åtkomstpass är inte aktiverade för personen
    .next = En autentiseringsprincipadministratör kan aktivera tillfälligt åtkomstpass för personen

## A second operator

second-wanted = Kontot är skyddat: { $by }
    .next = En annan operatör med rollen Privilegierad autentiseringsadministratör loggar in här. Du förblir inloggad
second-wanted-as-proof = En annan operatör kan bekräfta vem personen är
    .next = Operatören loggar in här. Du förblir inloggad
not-second-attends = { $name } är redan operatör i ärendet
    .next = En annan operatör med rollen Privilegierad autentiseringsadministratör kan bekräfta
not-second-is-the-person = { $name } är den som får nyckeln
    .next = En annan operatör med rollen Privilegierad autentiseringsadministratör kan bekräfta
not-second-role-too-weak = { $name } har ingen roll som tillåter att ställa in nycklar för skyddade konton
    .next = En annan operatör med rollen Privilegierad autentiseringsadministratör kan bekräfta

not-second-no-role = { $name } har ingen roll som tillåter att ställa in nycklar
    .next = En annan operatör med rollen Autentiseringsadministratör kan bekräfta

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] Organisationen anger inte vilken modell det är
       *[other] Modell-id { $aaguid }
    }

## The key

key-serial = Serienr { $serial }
key-no-serial = Inget serienummer
key-firmware = firmware { $firmware }
key-pin-not-set = ingen PIN-kod vald än
key-pin-set = har en PIN-kod
key-pin-must-change = PIN-koden måste ändras
key-pin-unsupported = kan inte ha en PIN-kod
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, serienr { $serial }
    }
key-tries =
    { $tries ->
        [0] Inget försök återstår för PIN-koden
        [one] Ett försök återstår för PIN-koden
       *[other] { $tries } försök återstår för PIN-koden
    }
key-room =
    { $count ->
        [0] Ingen plats för fler passkeys
        [one] Plats för en passkey till
       *[other] Plats för { $count } passkeys till
    }

replug-key-why =
    { $tries ->
        [unknown] Efter för många felaktiga PIN-koder spärras nyckeln för gott
        [one] Ett försök återstår innan nyckeln spärras för gott
       *[other] { $tries } försök återstår innan nyckeln spärras för gott
    }
    .next = Ge nyckelns ägare tid att tänka. Om PIN-koden är glömd: använd en annan nyckel eller återställ den här

refused-not-fido2 = Nyckeln stöder inte FIDO2
    .next = Använd en FIDO2-säkerhetsnyckel
refused-no-resident-keys = Nyckeln kan inte lagra en passkey
    .next = Använd en nyare modell
refused-no-pin = Nyckeln kan inte ha en PIN-kod
    .next = Använd en modell med PIN-kod
refused-no-hmac-secret = Nyckeln saknar en funktion som Microsoft Entra kräver där nycklar måste bevisa sin modell
    .next = Använd en nyare modell
refused-pin-not-for-passkeys = Nyckeln godtar bara fingeravtryck för passkeys, inte PIN-kod
    .next = Använd en modell som godtar PIN-kod
refused-no-pin-protocol = Nyckeln överför PIN-koden på ett sätt som Keydesk inte känner till
    .next = Använd en annan modell
refused-no-es256 = Nyckeln saknar signaturen som organisationens inloggning använder
    .next = Använd en annan modell
refused-pin-must-change = Nyckelns PIN-kod måste ändras först
    .next = Använd en annan nyckel, ändra PIN-koden med tillverkarens program eller återställ nyckeln
refused-set-aside = Nyckeln är undanlagd
    .next = Den har en PIN-kod, ett fingeravtryck eller en passkey från ett tidigare ärende. Återställ den eller använd en annan nyckel
refused-first-key = Det här är personens första nyckel
    .next = Ta ut den och sätt i nyckeln som ska bli den andra
refused-came-with-pin = Nyckeln har redan en PIN-kod
    .next = Ingen här vet den. Återställ nyckeln eller använd en ny
refused-prepared-before = Nyckeln har förberetts för någon
    .next = Den personens registrering bygger på den. Lägg den tillsammans med brevet och använd en annan nyckel
refused-at-work-elsewhere = Nyckeln hör till en annan plats
    .next = Den förbereds där. Sätt tillbaka den och använd en annan nyckel här
refused-not-in-inventory = Nyckeln finns inte i listans inventarieförteckning
    .next = Lägg den åt sidan och ta reda på varifrån den kommer. Använd en nyckel ur förteckningen
refused-another-serial-wanted = Listan anger en annan nyckel för personen
    .next = Använd nyckeln med serienummer { $detail }
refused-no-room = Nyckeln har ingen plats för fler passkeys
    .next = Använd en annan nyckel eller återställ den här. En administratör kan också radera en passkey som inte behövs längre
refused-names-too-long = Personens namn och inloggningsnamn är för långa för nyckeln
    .next = Använd en annan modell
refused-profile-wants-synced = Profilen ”{ $profile }” tillåter bara passkeys i en telefon eller lösenordshanterare
    .next = En autentiseringsprincipadministratör kan tillåta säkerhetsnycklar i ”{ $profile }”
refused-not-on-allow-list = Modellen finns inte på listan över modeller som ”{ $profile }” tillåter
    .next = Använd en modell på listan eller be en autentiseringsprincipadministratör lägga till den här i ”{ $profile }”
refused-on-block-list = Profilen ”{ $profile }” förbjuder modellen
    .next = Använd en annan modell eller be en autentiseringsprincipadministratör ta bort den här från listan i ”{ $profile }”
refused-cannot-be-proven = Profilen ”{ $profile }” kräver en bevisad modell, och den här finns inte på listan över betrodda modeller
    .next = Använd en annan modell eller be Keydesks administratör uppdatera listan
refused-withdrawn = Listan över betrodda modeller varnar för modellen: { $detail }
    .next = Använd en annan modell och spara nyckeln åt en administratör
refused-desk-model = Den här disken lämnar inte ut modellen
    .next = Använd en annan modell eller be Keydesks administratör lägga till den i inställningarna
refused-desk-maker = Den här disken lämnar inte ut nycklar från tillverkaren
    .next = Använd en annan modell eller be Keydesks administratör ändra inställningarna
refused-desk-unproven = Den här disken lämnar bara ut bevisade modeller, och den här finns inte på listan över betrodda modeller
    .next = Använd en annan modell eller be Keydesks administratör uppdatera listan
refused-desk-certification = Modellens certifiering är lägre än den här disken kräver
    .next = Använd en annan modell eller be Keydesks administratör ändra inställningarna
refused-desk-firmware = Nyckelns firmware är äldre än { $detail }, den äldsta som den här disken lämnar ut
    .next = Använd en nyare nyckel av modellen
refused-desk-capability = Nyckeln saknar en funktion som den här disken kräver: { $detail }
    .next = Använd en annan modell eller be Keydesks administratör ändra inställningarna

## The tenant's authentication strengths

stopped-by-strength = Autentiseringsstyrkan ”{ $strength }” godtar inte modellen
    .next = Använd en modell som den godtar eller be en administratör för villkorsstyrd åtkomst lägga till den här i ”{ $strength }”
warned-cannot-erase = Nyckeln kan inte radera en enstaka passkey
    .next = Om ärendet avbryts efter beröringen måste nyckeln återställas, vilket raderar allt på den, eller bli kvar vid disken
strengths-every = Alla autentiseringsstyrkor godtar modellen
strengths-not-by = Godtas inte av { $strengths }
strengths-not-checked = Inte kontrollerat: operatören kan inte läsa autentiseringsstyrkorna

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = minst { $minimum } siffror lång
pin-rule-no-run = inte en följd, en upprepning eller ett mönster på knappsatsen, som 123456, 1212 eller 147258
pin-rule-not-common = inte ett årtal och inte en PIN-kod som många väljer
pin-rule-fits = högst 63 siffror lång
pin-rule-of-key = inte en som nyckeln nekar: den har en egen regel mot enkla PIN-koder

## A key that is in use

used-key =
    { $passkeys ->
        [one] Det finns en passkey på den
       *[other] Det finns { $passkeys } passkeys på den
    }
    .next = Nyckelns ägare vet vad de är till för
reset-lost =
    { $passkeys ->
        [0] Det finns ingen passkey på den
        [one] En passkey går förlorad
       *[other] { $passkeys } passkeys går förlorade
    }
    .next =
    { $passkeys ->
        [0] Bara PIN-koden går förlorad
        [one] Nyckelns ägare behöver ett annat sätt att logga in där
       *[other] Nyckelns ägare behöver ett annat sätt att logga in på vart och ett av ställena
    }
reset-lost-unseen = Keydesk kan inte säga vad som går förlorat
    .next = Utan PIN-koden visar nyckeln inte vad som finns på den. Fråga ägaren vad den används till
reset-lost-unknown = Nyckeln visar inte vad som går förlorat
    .next = Fråga ägaren vad den används till

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Lägg mitten av fingertoppen på sensorn
    .next = Tryck lätt och vänta på nästa besked
sample-good = Bra
    .next = Lyft fingret och lägg dit det igen
sample-too-high = Lite för högt
    .next = Flytta fingret nedåt och lägg dit det igen
sample-too-low = Lite för lågt
    .next = Flytta fingret uppåt och lägg dit det igen
sample-too-left = Lite för långt åt vänster
    .next = Flytta fingret åt höger och lägg dit det igen
sample-too-right = Lite för långt åt höger
    .next = Flytta fingret åt vänster och lägg dit det igen
sample-too-fast = För snabbt
    .next = Låt fingret ligga kvar lite längre
sample-too-slow = För långsamt
    .next = Lyft fingret lite tidigare
sample-poor-quality = Bilden är inte tydlig
    .next = Torka av fingret och sensorn och lägg dit fingret igen
sample-too-skewed = Fingret är snett
    .next = Håll det rakt och lägg dit det igen
sample-too-short = För lite av fingret
    .next = Lägg mer av fingertoppen på sensorn
sample-merge-failure = Det stämmer inte med de tidigare försöken
    .next = Använd samma finger varje gång
sample-exists = Nyckeln känner redan fingret
    .next = Använd ett annat finger
sample-no-activity = Nyckeln väntar på ditt finger
    .next = Lägg mitten av fingertoppen på sensorn
sample-not-lifted = Lyft fingret mellan försöken
    .next = Ta bort det och lägg dit det igen
sample-other = Det räckte inte
    .next = Lägg dit fingret igen
enrol-picture = Bild: mitten av en fingertopp på nyckelns sensor
enrol-progress = { $good } av { $all } bra försök

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Dina sätt att logga in har ändrats
notice-to = Hej { $name }!
notice-done = Detta gjordes åt dig den { $time } vid nyckeldisken ”{ $desk }”:
notice-key-added =
    { $serial ->
        [none] En säkerhetsnyckel lades till: { $name } ({ $model }).
       *[other] En säkerhetsnyckel lades till: { $name } ({ $model }, serienummer { $serial }).
    }
notice-token-added =
    { $model ->
        [none] En koddosa lades till: serienummer { $serial }.
       *[other] En koddosa lades till: { $model }, serienummer { $serial }.
    }
notice-token-perhaps-added = En koddosa lades kanske till: serienummer { $serial }.
notice-own-key-added = Du registrerade själv en säkerhetsnyckel: { $name }.
notice-own-token-added = Du lade själv till en koddosa.
notice-own-token-perhaps-added = En koddosa lades kanske till. Ärendet tog slut innan det var säkert.
notice-key-removed = En säkerhetsnyckel togs bort och öppnar inget längre: { $name }.
notice-sessions-ended = Du loggades ut överallt. Det kan ta några minuter.
notice-key-perhaps-added = En säkerhetsnyckel lades kanske till. Ärendet tog slut innan det var säkert.
notice-pass-until = Ett åtkomstpass, som någon kan logga in som dig med, gäller till { $time }.
notice-by = Operatören var { $operator }. Ärendets nummer är { $session }.
notice-confirmed-by = Bekräftat av: { $operator }.
notice-not-you =
    { $known ->
        [yes] Om det inte var du: meddela genast den här kontakten: { $contact }
       *[no] Om det inte var du: ring genast servicedesken, på ett nummer som du känner till.
    }
notice-asks-nothing = Om det var du behöver du inte göra något. Meddelandet ber inte om något och har ingen länk.

## Whose a key is

whose-serial =
    { $count ->
        [one] Serienumret hör till personens nyckel
       *[other] Serienumret hör till en nyckel som dessa personer använder
    }
    .next = Låt nyckeln hämtas här och ge den inte till någon annan
whose-only-one = Det finns inget serienummer att jämföra, och Keydesk känner till en person med en nyckel av modellen
    .next = Kanske är det den personens. En annan nyckeldisk kan också ha lämnat ut modellen
whose-several = Det finns inget serienummer att jämföra, och Keydesk känner till { $count } personer med en nyckel av modellen
    .next = Nyckeln kan tillhöra vem som helst av dem, eller någon annan
whose-nobody = Keydesk känner inte till någon med nyckeln
    .next = En annan nyckeldisk kan ha lämnat ut den
whose-blank = Den har ingen PIN-kod: den är ny eller har återställts
    .next = Ingen loggar in med den som den är
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] utlämnad
        [prepared] förberedd
       *[checked] kontrollerad
    } den { $time }, ärende { $session }{ $key ->
        [none] { "" }
       *[other] , som ”{ $key }”
    }

## The steps

step-check-readiness = Kontrollerar om kontot är redo
step-issue-pass = Utfärdar ett åtkomstpass
step-recall-pass = Kontrollerar om ett pass har utfärdats
step-choose-key = Väntar på att någon rör vid en av nycklarna
step-read-key = Läser nyckeln
step-judge-key = Kontrollerar om nyckeln är tillåten
step-set-pin = Sparar PIN-koden på nyckeln
step-check-pin = Kontrollerar PIN-koden mot nyckeln
step-list-fingers = Kontrollerar vilka fingrar nyckeln känner
step-enrol-finger = Lägger till ett fingeravtryck på nyckeln
step-fetch-options = Frågar organisationen vilken sorts passkey den vill ha
step-look-inside = Kontrollerar vad som finns på nyckeln
step-reset-key = Återställer nyckeln
step-make-credential = Skapar passkeyn på nyckeln
step-check-attestation = Kontrollerar nyckelns tillverkare
step-register = Registrerar passkeyn hos organisationen
step-look-for-method = Kontrollerar om passkeyn har registrerats
step-read-back = Jämför det som registrerades
step-self-test = Testar passkeyn
step-prove-sign-in = Loggar in med nyckeln, så som personen kommer att göra
step-open-own-page = Personens egen sida är öppen. Den stängs när personen är klar
step-look-for-own-method = Kontrollerar om metoden är registrerad
step-prove-identity = Loggar in med en metod som personen har kvar
step-list-methods = Läser vilka inloggningsmetoder personen har
step-remove-old-method = Tar bort den gamla nyckelns passkey
step-end-sessions = Avslutar personens sessioner
step-revoke-other-pass = Tar tillbaka ett annat åtkomstpass
step-send-notice = Skickar mejlet som berättar det för personen
step-revoke-pass = Tar tillbaka åtkomstpasset
step-remove-fingers = Tar bort fingeravtrycket från nyckeln
step-erase-credential = Raderar passkeyn från nyckeln
step-remove-method = Tar bort registreringen
step-release-key = Stänger anslutningen till nyckeln
step-seal-pin = Slumpar fram en PIN-kod och förseglar den
step-unseal-pin = Läser den förseglade PIN-koden
step-force-pin-change = Ställer in att nyckelns PIN-kod måste bytas
step-seal-registration = Förseglar registreringen
step-find-prepared = Söker personens förberedda nyckel
step-find-token = Söker koddosan
step-activate-token = Tilldelar personen koddosan
step-look-for-token = Läser tillbaka vad som gäller
step-take-token-back = Tar tillbaka koddosan

## Troubles

trouble-no-key = Ingen nyckel sitter i
    .next = Sätt i nyckeln och försök igen
trouble-key-not-opened = Nyckeln kunde inte öppnas
    .next = Ta ut den och sätt i den igen. Om det inte hjälper: stäng andra program som använder nyckeln
trouble-key-removed = Nyckeln togs ut för tidigt
    .next = Sätt i den igen och låt den sitta tills Keydesk ber dig ta ut den
trouble-key-silent = Nyckeln svarar inte
    .next = Ta ut den, sätt i den igen och försök en gång till
trouble-key-garbage = Keydesk förstår inte nyckelns svar
    .next = Ta ut den och sätt i den igen. Om det händer igen: använd en annan nyckel
trouble-key-busy = Ett annat program använder nyckeln
    .next = Stäng det andra programmet, eller ta ut nyckeln och sätt i den igen
trouble-not-protected = Nyckeln skyddar inte passkeyn så som organisationen kräver
    .next = Använd en annan nyckel, helst en nyare modell
trouble-not-fido2 = Enheten är ingen FIDO2-säkerhetsnyckel
    .next = Använd en FIDO2-säkerhetsnyckel
trouble-pin-wrong =
    { $tries ->
        [unknown] PIN-koden är fel
        [one] PIN-koden är fel. Ett försök återstår
       *[other] PIN-koden är fel. { $tries } försök återstår
    }
    .next =
        { $tries ->
            [unknown] Låt nyckelns ägare skriva den igen, långsamt
            [one] Fortsätt bara om nyckelns ägare är säker. En felaktig PIN-kod till spärrar nyckeln
           *[other] Låt nyckelns ägare skriva den igen, långsamt
        }
trouble-pin-replug = Tre felaktiga PIN-koder i rad: nyckeln godtar ingen PIN-kod just nu
    .next = Ta ut nyckeln, sätt i den igen och låt nyckelns ägare skriva PIN-koden långsamt
trouble-pin-blocked = Nyckeln är spärrad efter för många felaktiga PIN-koder
    .next = Använd en annan nyckel eller återställ den här: då raderas allt på den
trouble-pin-refused = Nyckeln godtar inte PIN-koden
    .next = Låt nyckelns ägare välja en längre eller mindre enkel PIN-kod. Reglerna står där den skrivs
trouble-pin-must-change = Nyckelns PIN-kod måste ändras först
    .next = Använd en annan nyckel, ändra PIN-koden med tillverkarens program eller återställ den här
trouble-pin-not-set = Nyckeln har ingen PIN-kod
    .next = Låt nyckelns ägare välja en
trouble-already-registered = Nyckeln är redan registrerad för personen
    .next = Använd en annan nyckel. Personen kan logga in med den registrerade som den är
trouble-key-full = Nyckeln har ingen plats för fler passkeys
    .next = Använd en annan nyckel eller återställ den här: då raderas allt på den
trouble-fingers-full = Nyckeln har ingen plats för fler fingeravtryck
    .next = Fortsätt utan fler. Med PIN-koden kan `keydesk key fingers` ta bort ett
trouble-no-good-sample = Nyckeln kunde inte känna igen fingret
    .next = Försök igen med ett torrt, rent finger eller med ett annat finger. PIN-koden fungerar alltid
trouble-no-touch = Ingen rörde vid nyckeln i tid
    .next = Försök igen och rör vid metallkontakten medan den blinkar
trouble-too-late-to-reset = En nyckel kan återställas bara strax efter att den satts i
    .next = Ta ut den, sätt i den igen och rör vid den inom tio sekunder
trouble-not-this-key =
    { $serial ->
        [none] Det här är en annan nyckel: { $model }
       *[other] Det här är en annan nyckel: { $model }, serienr { $serial }
    }
    .next = Inget på den ändrades. Ta ut den och sätt i nyckeln som satt här förut
trouble-cancelled = Nyckeln slutade vänta
    .next = Försök igen
trouble-no-credential = Passkeyn finns inte på nyckeln
    .next = Sätt i nyckeln från ärendet och försök igen
trouble-key-unsupported = Nyckeln kan inte göra det som behövs
    .next = Använd en annan nyckel, helst en nyare modell
trouble-request-too-large = Begäran är längre än vad nyckeln klarar
    .next = Använd en annan modell
trouble-key-refused = Nyckeln nekade
    .next = Försök igen. Om det händer igen: använd en annan nyckel
trouble-unreachable = Organisationens tjänst kan inte nås
    .next = Kontrollera nätverket vid disken och försök igen
trouble-not-trusted = Anslutningen till organisationens tjänst är inte betrodd
    .next = Om en proxy läser trafiken här: be Keydesks administratör ange dess certifikat i kiosk.toml, under network
trouble-answer-lost = Svaret från organisationens tjänst gick förlorat
    .next = Försök igen. Keydesk kontrollerar först, så inget görs två gånger
trouble-busy =
    { $seconds ->
        [one] Organisationens tjänst är upptagen en sekund till
       *[other] Organisationens tjänst är upptagen i { $seconds } sekunder
    }
    .next = Vänta så länge och försök sedan igen
trouble-operator-sign-in = Operatörens inloggning har upphört
    .next = Operatören loggar in igen och ärendet fortsätter
trouble-not-permitted = Operatören får inte göra detta
    .next =
    { $scope ->
        [unknown] En privilegierad rolladministratör kan ge operatören den roll som behövs
       *[other]
    { $role ->
        [none] En molnprogramadministratör kan ge medgivande till behörigheten { $scope }
       *[other]
    { $stronger ->
        [none] En molnprogramadministratör kan ge medgivande till behörigheten { $scope }, eller en privilegierad rolladministratör kan ge operatören rollen ”{ $role }”
       *[other] En molnprogramadministratör kan ge medgivande till behörigheten { $scope }, eller en privilegierad rolladministratör kan ge operatören rollen ”{ $role }”. Ett skyddat konto kräver en operatör med rollen ”{ $stronger }”
    }
    }
    }
trouble-not-found = Organisationens tjänst hittar det inte
    .next = Försök igen om en minut. Om det fortfarande inte hittas kan en användaradministratör leta efter kontot
trouble-tenant-refused = Organisationens tjänst nekade
    .next = Försök igen. Om det händer igen: visa detaljerna för en administratör
trouble-tenant-garbage = Keydesk förstår inte svaret från organisationens tjänst
    .next = Försök igen. Om det händer igen: visa detaljerna för en administratör
trouble-policy-word = Organisationens princip har en regel som Keydesk inte känner till
    .next = Keydesk gissar inte. Visa detaljerna för Keydesks administratör
trouble-sign-in-closed = Inloggningssidan stängdes
    .next = Försök igen och låt sidan vara öppen tills den stängs av sig själv
trouble-no-browser = Det finns ingen webbläsare för inloggningssidan
    .next = Be Keydesks administratör installera Chromium, Chrome eller Edge, eller ange en i inställningarna
trouble-sign-in-unreachable = Inloggningssidan kan inte nås
    .next = Kontrollera nätverket vid disken och försök igen
trouble-sign-in-refused = Inloggningen nekades
    .next = Försök igen. Om det händer igen: visa detaljerna för en administratör
trouble-sign-in-interrupted = Keydesk låstes under inloggningen
    .next = Försök igen
trouble-sign-in-timed-out = Inloggningen tog för lång tid
    .next = Försök igen. Sidan väntar fem minuter på personen
trouble-sign-in-not-enough = Inloggningen visar mindre än vad Keydesk kräver
    .next = Inställningarna kräver ett starkare bevis. Visa detta för Keydesks administratör
refused-by-policy = Nyckeln godtogs, men en regel för villkorsstyrd åtkomst nekade inloggningen härifrån
    .next = En säkerhetsläsare kan se i inloggningsloggen vilken regel det var, och en administratör för villkorsstyrd åtkomst kan ändra den. Nyckeln är inte orsaken
refused-device = Nyckeln godtogs, men organisationen låter ingen logga in från datorn vid disken
    .next = Regeln kräver en hanterad enhet. En administratör för villkorsstyrd åtkomst kan undanta Keydesks app från den
refused-not-assigned = Nyckeln godtogs, men personen får inte använda Keydesks app
    .next = En programadministratör kan tilldela personen appen eller stänga av kravet på tilldelning
refused-no-consent = Nyckeln godtogs, men ingen har gett Keydesks app medgivande
    .next = En programadministratör kan ge medgivande för alla
refused-to-be-confirmed = Nyckeln godtogs, men inloggningssidan ville ha en bekräftelse
    .next = Försök igen och bekräfta på sidan att det är du
refused-external-challenge = Nyckeln godtogs, men organisationen kräver ett bevis till från en annan tjänst
    .next = En administratör för villkorsstyrd åtkomst kan undersöka det. Nyckeln är inte orsaken
refused-second-factor = Nyckeln godtogs, men organisationen kräver en metod till
    .next = En autentiseringsprincipadministratör kan se om MFA per användare är på för personen och stänga av den
refused-registration = Nyckeln godtogs, men sidan ville att personen skulle registrera en metod till
    .next = En autentiseringsprincipadministratör kan se över registreringskampanjen, och en administratör för villkorsstyrd åtkomst säkerhetsstandarderna
trouble-clock-wrong =
    Klockan i datorn går fel: den går { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } { $direction ->
        [slow] efter
       *[fast] före
    }
    .next = Rätta datorns tid, slå på automatisk tid och försök igen
trouble-another-person = En annan person loggade in
    .next = Försök igen med nyckeln från ärendet
trouble-sign-in-not-fresh = Inloggningen är äldre än ärendet
    .next = Försök igen och logga in med nyckeln
trouble-operator-too-old = Du loggade in innan Keydesk bad om det
    .next = Öppna sidan i ett privat fönster på den andra enheten, så att den frågar vem du är. Försök sedan igen
trouble-operator-age = Organisationen talar inte om för Keydesk när du loggade in
    .next = En programadministratör kan lägga till det valfria anspråket auth_time i Keydesks app, som register.sh gör
trouble-operator-context = Din inloggning saknar autentiseringskontexten { $context }, som krävs här
    .next = En administratör för villkorsstyrd åtkomst kan se om kontexten finns. Keydesks inställningar anger den
trouble-sign-in-not-ours = Inloggningen hör inte till ärendet
    .next = Försök igen. Om det händer igen: avbryt ärendet och berätta det för en administratör
trouble-sign-in-not-with-key = Inloggningen gjordes inte med säkerhetsnyckeln
    .next = Logga in igen och välj säkerhetsnyckeln på inloggningssidan
trouble-sign-in-another-key = Inloggningen gjordes med en annan av personens nycklar
    .next = Logga in igen med nyckeln från ärendet
trouble-token-invalid = Beviset på inloggningen är inte giltigt
    .next = Kontrollera klockan i datorn och försök igen. Om det händer igen: visa detaljerna för en administratör
trouble-sign-in-garbage = Keydesk förstår inte inloggningssidans svar
    .next = Försök igen. Om det händer igen: visa detaljerna för en administratör
trouble-registration-invalid = Passkeyn som nyckeln skapade är inte giltig
    .next = Använd en annan nyckel och visa detaljerna för en administratör
trouble-chain = Nyckeln kan inte bevisa att tillverkaren har gjort den
    .next = Använd en annan nyckel och spara den här åt en administratör
trouble-unknown-model = Nyckelns modell finns inte på listan över betrodda modeller
    .next = Använd en annan nyckel eller fråga en administratör om modellen går att lita på
trouble-model-withdrawn = Listan över betrodda modeller varnar för nyckelns modell
    .next = Använd en nyckel av en annan modell och visa detaljerna för en administratör
trouble-not-proven = Nyckeln bevisar inte sin modell, och organisationen kräver beviset
    .next = Använd en nyckel som bevisar sin modell
trouble-self-attested = Nyckeln signerade för sig själv, och Microsoft Entra räknar inte upp sådana nycklar bland dem som godtas
    .next = Använd en nyckel av en annan modell, som tillverkarens certifikat bevisar
trouble-another-model = Nyckeln uppgav först en modell och senare en annan
    .next = Använd en annan nyckel och spara den här åt en administratör
trouble-assertion = Testet av passkeyn misslyckades
    .next = Använd en annan nyckel och visa detaljerna för en administratör
trouble-read-back = Organisationen registrerade något annat än det som nyckeln skapade
    .next = Avbryt ärendet, så att det tas tillbaka, och visa detaljerna för en administratör
trouble-not-unsealed = Det som är förseglat går inte att öppna med Keydesks nyckel
    .next = Lägg tillbaka Keydesks seal-key.txt från kopian eller förbered nyckeln igen
trouble-step-broke = Keydesk misslyckades med steget
    .next = Försök igen. Keydesk kontrollerar först, så inget görs två gånger

## What a receipt or an ending says

key-primary = { $name }, till vardags
key-spare = { $name }, i reserv
identity-was-photo-id = Legitimation kontrollerades
identity-was-known = Operatören känner personen
identity-was-vouched = En kollega intygade vem personen är
identity-was-signed-in = Personen loggade in med en metod som finns kvar
identity-was-second-operator = En andra operatör bekräftade vem personen är
received-was-call = Personen bekräftade per telefon att nyckeln är mottagen
received-was-video = Personen visade nyckeln på video
received-was-manager = Personens chef bekräftade att personen har nyckeln
received-was-code = Koden på överlämningsbladet angavs
attestation-proven = Tillverkarens certifikat bevisar modellen
attestation-proven-model = Tillverkarens certifikat bevisar modellen: { $model }
attestation-self = Nyckeln signerade för sig själv. Tillverkaren är inte bevisad
attestation-none = Nyckeln anger inte vem som har tillverkat den
sign-in-not-shown = { $name } loggade in den { $time }. Med vad framgår inte
sign-in-key-named = { $name } loggade in med en FIDO2-nyckel den { $time }
sign-in-only-a-key = { $name } loggade in den { $time } där bara en säkerhetsnyckel godtas
sign-in-bound = Det var den här nyckeln, för personen har ingen annan
sign-in-bound-used = Det var den här nyckeln, för enligt klientorganisationen användes den
sign-in-not-bound = Det var en annan av personens nycklar
sign-in-not-proved = Inte bevisad. Nyckeln klarade ett test här
evidence-method = Tokenen anger en FIDO2-nyckel
evidence-context = Tokenen har autentiseringskontexten { $context }
evidence-policy = Principen { $policy } gäller personen, och bara FIDO2 uppfyller den
evidence-policy-others = Principen { $policy } gäller personen, men även andra metoder uppfyller den
evidence-no-policy = Ingen princip kräver något av personen i den här kontexten, så den visar inget
evidence-policy-not-read = Keydesk kunde inte läsa vilka principer som gäller, så kontexten visar inget
evidence-passkeys =
    { $count ->
        [one] Personen har en passkey
       *[other] Personen har { $count } passkeys
    }
evidence-token-could-do-more = Keydesk behöll ingen token. Den som kastades kunde ha gjort mer än att bevisa inloggningen, eftersom personer loggar in i operatörernas app
evidence-pass-alive = Ett åtkomstpass gällde då, och sidan erbjuder ett pass före en nyckel
evidence-last-used = Enligt klientorganisationen användes den här nyckeln för inloggningen, och ingen annan av personens nycklar
evidence-several-last-used = Enligt klientorganisationen användes den här nyckeln och en annan av personens nycklar då
evidence-another-last-used = Enligt klientorganisationen användes en annan av personens nycklar då, inte den här
evidence-none-last-used = Klientorganisationen har inte sagt än vilken nyckel som användes
evidence-last-use-not-read = Keydesk kunde inte läsa vilken nyckel som användes
log-awaited = Keydesk söker inloggningen i organisationens loggar till { $time }
log-key = Inloggningen finns i loggen, med metoden { $method }
log-key-by-time = Loggen har en inloggning av personen till Keydesk vid den tiden, med metoden { $method }
log-another-method = Inloggningen finns i loggen, men ingen FIDO2-nyckel anges
log-earlier = Loggen säger bara att en tidigare inloggning räckte. Det visar ingen nyckel
log-not-there = Inloggningen dök inte upp i loggen i tid
log-not-licensed = Loggen kan inte läsas utan Microsoft Entra ID P1
log-not-permitted = Ingen operatör som var inloggad här får läsa loggen
log-not-read = Keydesk kunde inte läsa loggen
log-person-erased = Personen raderades ur liggaren innan loggen lästes
audit-seen = Registreringen finns i granskningsloggen
audit-not-there = Registreringen dök inte upp i granskningsloggen i tid
audit-not-read = Granskningsloggen kunde inte läsas
pass-never-issued = Inget utfärdades
pass-revoked = Tillbakataget
pass-already-gone = Redan borta när Keydesk tog tillbaka det
pass-left-until = Gäller fortfarande till { $time }
notified-mail =
    { $own ->
        [0] Via mejl till chefen, för organisationen har ingen mejladress till personen
        [one] Via mejl till en av personens adresser{ $manager ->
            [0] { "" }
           *[other] , med kopia till chefen
        }
       *[other] Via mejl till { $own } av personens adresser{ $manager ->
            [0] { "" }
           *[other] , med kopia till chefen
        }
    }
notified-perhaps = Kanske via mejl: Keydesk började skicka det och vet inte om det kom i väg
notified-no-address = Inte via mejl: organisationen har ingen mejladress till personen
notified-not-sent = Inte via mejl: { $why }
notified-not-by-mail = Inte via mejl
notified-sheet = Ge bladet till chefen: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] Nyckeln { $model } stannar vid disken
       *[other] Nyckeln { $model } med serienummer { $serial } stannar vid disken
    }
    .next = Den måste återställas med tillverkarens program innan den används igen
left-pass = Ett åtkomstpass kan gälla till { $time }
    .next =
        { $known ->
            [yes] Keydesk tar bort det så snart det går. En autentiseringsadministratör kan göra det dessförinnan
           *[no] En autentiseringsadministratör kan ta bort det dessförinnan
        }
left-method = En registrering från ärendet kan finnas kvar
    .next = Keydesk söker den igen och tar bort den. En autentiseringsadministratör kan hitta personens passkey och ta bort den: { $id }
left-sessions = Personens sessioner kunde inte avslutas
    .next = Keydesk försöker igen. En användaradministratör kan återkalla personens sessioner i Entra nu
left-old-key = Den gamla nyckeln finns någonstans: { $model }
    .next = Om den hittas: lämna den vid nyckeldisken. Den öppnar inget när dess passkey har tagits bort
left-inert =
    { $serial ->
        [none] Den förberedda nyckeln { $model } är inte aktiverad än
       *[other] Den förberedda nyckeln { $model }, serienr { $serial }, är inte aktiverad än
    }
    .next = Aktivera den när den kommit fram. Registreringen väntar till { $time }; förbered därefter nyckeln igen
left-token = Koddosan { $serial } är, eller är kanske, tilldelad personen
    .next = Om personen inte ska ha den, ta tillbaka den med: keydesk oath unassign { $serial }
left-own-key = Personen kan ha registrerat en inloggningsmetod själv
    .next = En autentiseringsadministratör kan kontrollera personens inloggningsmetoder

## After a loss

loss-stolen = Nyckeln är stulen
    .next = Eller så kan någon ha den: den tas bort först
loss-lost = Nyckeln är borttappad
    .next = Ingen vet var den är
loss-broken = Nyckeln är trasig
    .next = Den svarar inte längre
loss-blocked = PIN-koden är glömd eller spärrad
    .next = Nyckeln är här. Den återställs
method-authenticator = Autentiseringsapp
method-phone = Telefon
method-windows-hello = Windows Hello
method-one-time-passcode = Engångskoder
method-password = Lösenord
method-email = E-postadress
method-another = Annan metod
passkey-no-name = En passkey utan namn
passkey-no-model = Okänd modell
passkey-added = tillagd den { $date }
passkey-used = senast använd den { $date }
which-key-others = Organisationen har också: { $methods }
remove-old-key-stolen = ”{ $key }” tas bort nu, och alla personens sessioner avslutas
    .next = Ingen kan ta tillbaka det. Fråga en gång till om det är den här
remove-old-key-lost = ”{ $key }” öppnar inget längre när den tagits bort, och alla sessioner avslutas
    .next = Om personen är säker på att ingen har den kan det vänta tills den nya nyckeln fungerar. Annars: ta bort den nu
remove-old-key-broken = ”{ $key }” öppnar inget längre när den tagits bort
    .next = Om personen är säker på att den är trasig kan det vänta tills den nya nyckeln fungerar. Annars: ta bort den nu
remove-old-key-blocked = ”{ $key }” tas bort när nyckeln sätts i, och sedan kan nyckeln återställas
    .next = Fråga en gång till om det är den här
removed-by-desk = ”{ $key }” togs bort den { $time }
removed-before = ”{ $key }” var redan borta den { $time }
removed-nothing = Ingen passkey togs bort
sessions-ended = Avslutade den { $time }. Det kan ta några minuter tills alla enheter kräver inloggning
ways-in = { $ways }
ways-in-none = inget som Keydesk känner till

## A prepared key

received-call = Bekräftat per telefon
    .next = På ett nummer som organisationen känner till
received-video = Bekräftat på video
    .next = Personen visade nyckeln
received-manager = Bekräftat av chefen
    .next = Chefen säger att personen har nyckeln
received-code = Koden på överlämningsbladet
    .next = Den som läser upp den har bladet
waiting-key =
    { $serial ->
        [none] { $model }, utan serienummer
       *[other] { $model }, serienr { $serial }
    }
    .next = Förberedd { $prepared }. Den kan aktiveras till { $until }
sheet-code = Överlämningsbladets kod
sheet-code-wrong = Det är inte koden på överlämningsbladet
    .next =
        { $count ->
            [0] Koden gäller inte längre. Bekräfta på ett annat sätt
            [one] En kod till kan prövas
           *[other] { $count } koder till kan prövas
        }
cannot-activate-nothing = Ingen nyckel har förberetts för personen
    .next = Kontrollera namnet. Den kan ha förberetts vid en annan nyckeldisk
cannot-activate-active = Nyckeln fungerar sedan { $time }
    .next = Inget behöver göras
cannot-activate-void = Nyckeln som förbereddes för personen kan inte aktiveras längre
    .next = Personen står på tur i sin lista igen: förbered en ny nyckel. Det gamla brevet är ogiltigt
cannot-activate-expired = Nyckelns tid har gått ut: { $time }
    .next = Förbered en ny nyckel till personen. Det gamla brevet är ogiltigt
cannot-activate-refused = Organisationen nekar registreringen av nyckeln
    .next = Den kan inte skickas igen: brevet är ogiltigt, och personen står på tur i sin lista igen. Principen kan ha ändrats sedan nyckeln förbereddes
token-not-in-inventory = Ingen av organisationens koddosor har serienumret
    .next = Jämför med etiketten på koddosan. En administratör importerar nya koddosor med: keydesk oath import
token-twice = Två av organisationens koddosor har serienumret
    .next = Ingen vet vilken som menas. Ta en annan koddosa; en administratör tar bort en av de två
token-anothers = Någon annan har koddosan
    .next = Ta en annan. En administratör kan ta tillbaka den med: keydesk oath unassign
token-theirs = Personen har redan koddosan, och den fungerar
    .next = Inget behöver göras. Eller ta en annan
code-not-a-code = En kod har sex siffror
    .next = Läs av den igen, med nollorna i början
code-mistyped = Koddosan visar inte den koden
    .next = Läs av den igen. Om displayen har ändrats: skriv den nya koden
code-drifted =
    { $way ->
        [ahead] Koddosans klocka går { $minutes } min före
       *[behind] Koddosans klocka går { $minutes } min efter
    }
    .next = Entra skulle neka dess koder. Ta en annan koddosa och lämna tillbaka den här till tillverkaren
code-anothers = Det är en kod från en annan koddosa: { $serial }
    .next = Jämför serienumret på koddosan med det som skrevs in
trouble-code-refused = Entra godtog inte koden
    .next = Den kan vara felskriven eller komma från en annan koddosa, eller så går koddosans klocka fel. En koddosa som aktiverades för mindre än en timme sedan kan också nekas. Försök med en ny kod
code-was-right = Koden var rätt enligt tillverkarens fil, och Entra godtog den
code-was-not-checked = Entra godtog koden. Tillverkarens fil var inte öppen här
sign-in-not-tried = Inte prövad. Entra godtog en kod från koddosan
pin-change-forced = Nyckeln godtar sin PIN-kod bara för att byta den
pin-change-key-cannot = Nyckeln kan inte fås att kräva byte av PIN-koden
