# The sentences about the things of a ceremony, in Dutch. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Een nieuwe sleutel voor iemand
purpose-check = Een controle van iemands sleutel
purpose-recover = Een nieuwe sleutel na een verlies
purpose-found-key = Een sleutel die iemand heeft gevonden
purpose-prepare = Een sleutel die wordt voorbereid voor iemand ver weg
purpose-activate = Een voorbereide sleutel die is aangekomen
purpose-token = Een hardwaretoken dat codes toont
purpose-program-token = Een token dat iemand zelf programmeert
purpose-self-registration = Een pas waarmee iemand zelf een sleutel registreert

chapter-find-person = Persoon zoeken
chapter-old-key = Oude sleutel
chapter-readiness = Gereedheid
chapter-access-pass = Toegangspas
chapter-insert-key = Insteken
chapter-choose-pin = Pincode
chapter-touch-key = Aanraken
chapter-verify-sign-in = Aanmelding nagaan
chapter-register-key = Registreren
chapter-token = Token
chapter-receipt = Ontvangstbewijs

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] jan
        [2] feb
        [3] mrt
        [4] apr
        [5] mei
        [6] jun
        [7] jul
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[12] dec
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock } tot { $end } ({ $zone })
period-of-days = { $from } tot { $to }

## Ways on

way-try-again = Opnieuw proberen
way-sign-in-again = Opnieuw aanmelden
way-retype-pin = Pincode opnieuw typen
way-another-person = Iemand anders
way-use-this-key = Deze gebruiken
way-another-key = Andere sleutel
way-replace-pass = De pas vervangen
way-choose-by-touch = Kiezen door aanraken
way-key-is-registered = De sleutel is geregistreerd
way-program-token = Liever een token programmeren
way-open-own-page = Pagina hier openen
way-token-is-programmed = Token is toegevoegd
way-use-as-it-is = Gebruiken zoals die is
way-enrol-finger = Vingerafdruk toevoegen
way-skip-finger = Vingerafdruk overslaan
way-fingers-done = Verder
way-reset-key = Sleutel resetten
way-look-inside = Inhoud bekijken
way-lose-contents = Ja, alles erop verwijderen
way-reset-for-good = Definitief resetten
way-keep-key = Niet resetten
way-issue-pass = Toegangspas voor apparaat
way-leave-pass = De pas geldig laten
way-take-pass-back = De pas intrekken
way-self-register = De persoon registreert zelf
way-do-without-sign-in = Afronden zonder aanmelding
way-set-key-aside = Sleutel ligt apart
way-key-is-out = De sleutel is eruit
way-prove-by-sign-in = De persoon meldt zich aan
way-ask-second-operator = Tweede operator bevestigt
way-another-proof = Een ander bewijs
way-not-in-the-list = Staat niet in de lijst
way-remove-now = Nu verwijderen
way-remove-after-proof = Aan het eind verwijderen
way-remove-before-reset = Voor de reset verwijderen
way-another-old-key = Een andere
way-another-token = Ander token
way-leave-it = Laten zoals het is
way-go-on = Verder
way-give-up = Sessie annuleren

## The desk's permissions

right-passkeys = Keydesk heeft dit nodig om sleutels voor mensen te registreren.
right-passes = Keydesk heeft dit nodig om tijdelijke toegangspassen uit te geven en in te trekken.
right-conditional-access = Keydesk heeft dit nodig om te zien of er een regel achter de aangetoonde aanmelding staat.
right-logs = Keydesk heeft dit nodig om de aanmelding in de logboeken van de organisatie te zoeken.
right-sessions = Een herstel heeft dit nodig om de aanmeldsessies te beëindigen van iemand van wie de sleutel is gestolen.
right-all-policies = Een controle van de tenant heeft dit nodig om voorwaardelijke toegang, standaardinstellingen voor beveiliging en MFA per gebruiker te lezen.
right-licences = Een controle van de tenant heeft dit nodig om te zien welke licenties de tenant heeft.
right-organization = Een controle van de tenant heeft dit nodig om de organisatie te noemen.
right-mail = Keydesk heeft dit nodig om mensen per e-mail te melden wat voor hen is gedaan, uit het postvak van de operator.
right-shared-mail = Keydesk heeft dit nodig om mensen per e-mail te melden wat voor hen is gedaan, uit het gedeelde postvak dat de instellingen noemen.
right-chat = Keydesk heeft dit nodig om de chat in Teams te openen waarin de operator iemand uitnodigt.
right-chat-message = Keydesk heeft dit nodig om de uitnodiging van de operator in een chat in Teams te schrijven.
right-tokens = Keydesk heeft dit nodig om hardwaretokens aan mensen te geven en terug te nemen.
right-methods = Keydesk heeft dit nodig om te zien welke aanmeldmethoden mensen hebben.
right-policy = Keydesk heeft dit nodig om te lezen welke sleutels en passen de tenant toestaat.
right-people = Keydesk heeft dit nodig om mensen te vinden en na te gaan of hun account klaar is.
right-groups = Keydesk heeft dit nodig om te zien voor welke groepen de tenant sleutels toestaat.
right-roles = Keydesk heeft dit nodig om te zien wie beheerder is en aan deze balie een sterkere rol vereist.

## Not ready

blocker-no-provisioning = In deze Microsoft-cloud kan een operator geen sleutel voor een ander instellen
    .next = Keydesk kan een toegangspas uitgeven, en de persoon stelt de sleutel zelf in
blocker-own-account = Dit is het eigen account van de operator
    .next = Een andere operator kan deze sleutel instellen
blocker-operator-has-no-role = De operator heeft geen rol waarmee sleutels mogen worden ingesteld
    .next = Een beheerder voor bevoorrechte rollen kan de operator de rol Verificatiebeheerder geven
blocker-protected = Het account is beschermd: { $by }
    .next = Een operator met de rol Bevoorrechte verificatiebeheerder kan deze sleutel instellen
blocker-perhaps-protected = Het account heeft een rol waarvan Keydesk niet weet of die het beschermt: { $by }
    .next = Ga verder, dan beslist Entra. Als Entra weigert, kan een operator met de rol Bevoorrechte verificatiebeheerder deze sleutel instellen
blocker-operator-role-unknown = De rol van de operator is een aangepaste rol of geldt misschien niet voor deze persoon
    .next = Ga verder, dan beslist Entra. Als Entra weigert, kan een beheerder voor bevoorrechte rollen de operator de rol Verificatiebeheerder geven
blocker-account-disabled = Het account is uitgeschakeld
    .next = Een gebruikersbeheerder kan het weer inschakelen
blocker-guest = Het account is van een gast van deze organisatie
    .next = Een gast krijgt de sleutel van de eigen organisatie. Microsoft heeft sleutels voor gasten aangekondigd voor eind 2026: ga verder, dan beslist Entra
blocker-passkeys-off = Beveiligingssleutels zijn uitgeschakeld voor de organisatie
    .next = Een verificatiebeleidsbeheerder kan de methode wachtwoordsleutel inschakelen
blocker-excluded = Een groep sluit deze persoon uit van beveiligingssleutels
    .next = Een groepenbeheerder of een eigenaar van de groep kan de persoon eruit halen
blocker-not-in-scope = Beveiligingssleutels zijn niet ingeschakeld voor deze persoon
    .next = Een verificatiebeleidsbeheerder kan een groep van deze persoon een wachtwoordsleutelprofiel geven
blocker-self-service-off = Het instellen van beveiligingssleutels is uitgeschakeld
    .next = Een verificatiebeleidsbeheerder kan selfservice-instelling toestaan
blocker-per-user-mfa = De oude MFA per gebruiker is ingeschakeld voor deze persoon
    .next = Die kan bij een aanmelding om een telefoon of app vragen, wat de regels ook zeggen. Een verificatiebeleidsbeheerder kan MFA per gebruiker uitschakelen; of ga verder
blocker-tokens-off = OATH-hardwaretokens zijn niet ingeschakeld in de organisatie
    .next = Een verificatiebeleidsbeheerder kan ze inschakelen. Een wijziging kan tot een uur duren
blocker-tokens-not-for-them = OATH-hardwaretokens zijn ingeschakeld, maar niet voor deze persoon
    .next = Een verificatiebeleidsbeheerder kan de persoon of een groep toevoegen. Een wijziging kan tot een uur duren
blocker-too-many-tokens = Deze persoon heeft vijf tokens en authenticator-apps, zoveel als Entra toestaat
    .next = Verwijder er een die niet meer wordt gebruikt en probeer het opnieuw
blocker-software-tokens-off = Authenticator-apps van andere fabrikanten zijn niet ingeschakeld in de organisatie, en daar telt dit token als zo’n app
    .next = Een verificatiebeleidsbeheerder kan OATH-softwaretokens van derden inschakelen. Een wijziging kan tot een uur duren
blocker-software-tokens-not-for-them = Authenticator-apps van andere fabrikanten zijn ingeschakeld, maar niet voor deze persoon
    .next = Een verificatiebeleidsbeheerder kan de persoon of een groep toevoegen. Een wijziging kan tot een uur duren
blocker-no-tokens-in-this-cloud = Entra heeft in deze cloud geen OATH-hardwaretokens
    .next = Geef de persoon een beveiligingssleutel
blocker-pass-refused = De regels voor het registreren van methoden accepteren geen pas: { $by }
    .next = Met alleen een pas kan deze persoon geen sleutel registreren. Een beheerder voor voorwaardelijke toegang kan passen toestaan in de verificatiesterkte; of ga verder
blocker-passes-off = Toegangspassen zijn niet ingeschakeld voor deze persoon
    .next = Een verificatiebeleidsbeheerder kan Tijdelijke toegangspas voor deze persoon inschakelen

## A second operator

second-wanted = Het account is beschermd: { $by }
    .next = Een andere operator met de rol Bevoorrechte verificatiebeheerder meldt zich hier aan. U blijft aangemeld
second-wanted-as-proof = Een andere operator kan bevestigen wie de persoon is
    .next = Die meldt zich hier aan. U blijft aangemeld
not-second-attends = { $name } is al de operator van deze sessie
    .next = Een andere operator met de rol Bevoorrechte verificatiebeheerder kan bevestigen
not-second-is-the-person = { $name } is de persoon die de sleutel krijgt
    .next = Een andere operator met de rol Bevoorrechte verificatiebeheerder kan bevestigen
not-second-role-too-weak = { $name } heeft geen rol om sleutels in te stellen voor beschermde accounts
    .next = Een andere operator met de rol Bevoorrechte verificatiebeheerder kan bevestigen

not-second-no-role = { $name } heeft geen rol om sleutels in te stellen
    .next = Een andere operator met de rol Verificatiebeheerder kan bevestigen

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] De organisatie zegt niet welk model het is
       *[other] Model-id { $aaguid }
    }

## The key

key-serial = Serienr. { $serial }
key-no-serial = Geen serienummer
key-firmware = firmware { $firmware }
key-pin-not-set = nog geen pincode
key-pin-set = heeft een pincode
key-pin-must-change = pincode moet worden gewijzigd
key-pin-unsupported = kan geen pincode hebben
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, serienr. { $serial }
    }
key-tries =
    { $tries ->
        [0] Geen poging meer voor de pincode
        [one] Nog één poging voor de pincode
       *[other] Nog { $tries } pogingen voor de pincode
    }
key-room =
    { $count ->
        [0] Geen ruimte voor nog een wachtwoordsleutel
        [one] Ruimte voor nog één wachtwoordsleutel
       *[other] Ruimte voor nog { $count } wachtwoordsleutels
    }

replug-key-why =
    { $tries ->
        [unknown] Na te veel onjuiste pincodes is de sleutel voorgoed geblokkeerd
        [one] Nog één poging voordat de sleutel voorgoed is geblokkeerd
       *[other] Nog { $tries } pogingen voordat de sleutel voorgoed is geblokkeerd
    }
    .next = Geef de eigenaar van de sleutel tijd om na te denken. Is de pincode vergeten, gebruik dan een andere sleutel of reset deze

refused-not-fido2 = De sleutel ondersteunt FIDO2 niet
    .next = Gebruik een FIDO2-beveiligingssleutel
refused-no-resident-keys = De sleutel kan geen wachtwoordsleutel opslaan
    .next = Gebruik een nieuwer model
refused-no-pin = De sleutel kan geen pincode hebben
    .next = Gebruik een model met pincode
refused-no-hmac-secret = De sleutel mist een functie die Microsoft Entra eist waar sleutels hun model moeten bewijzen
    .next = Gebruik een nieuwer model
refused-pin-not-for-passkeys = De sleutel accepteert voor wachtwoordsleutels alleen een vingerafdruk en geen pincode
    .next = Gebruik een model dat een pincode accepteert
refused-no-pin-protocol = De sleutel wisselt de pincode uit op een manier die Keydesk niet kent
    .next = Gebruik een ander model
refused-no-es256 = De sleutel mist de handtekening die de aanmelding van de organisatie gebruikt
    .next = Gebruik een ander model
refused-pin-must-change = De pincode van de sleutel moet eerst worden gewijzigd
    .next = Gebruik een andere sleutel, wijzig de pincode met het programma van de fabrikant of reset de sleutel
refused-set-aside = Deze sleutel is apart gelegd
    .next = Er staat een pincode, vingerafdruk of wachtwoordsleutel van een eerdere sessie op. Reset de sleutel of gebruik een andere
refused-first-key = Dit is de eerste sleutel van deze persoon
    .next = Haal die eruit en steek de sleutel in die de tweede moet worden
refused-came-with-pin = Deze sleutel heeft al een pincode
    .next = Niemand hier kent die. Reset de sleutel of gebruik een nieuwe
refused-prepared-before = Deze sleutel is voor iemand voorbereid
    .next = De registratie hangt ervan af. Leg de sleutel bij de bijbehorende brief en gebruik een andere
refused-at-work-elsewhere = Deze sleutel hoort op een andere plaats
    .next = De sleutel wordt daar voorbereid. Steek die terug en gebruik hier een andere
refused-not-in-inventory = Deze sleutel staat niet in de inventaris van de lijst
    .next = Leg de sleutel apart en zoek uit waar die vandaan komt. Gebruik een sleutel uit de inventaris
refused-another-serial-wanted = De lijst noemt een andere sleutel voor deze persoon
    .next = Gebruik de sleutel met het serienummer { $detail }
refused-no-room = De sleutel heeft geen ruimte voor nog een wachtwoordsleutel
    .next = Gebruik een andere sleutel of reset deze. Een beheerder kan ook een wachtwoordsleutel wissen die niet meer nodig is
refused-names-too-long = De naam en de aanmeldnaam van deze persoon zijn te lang voor deze sleutel
    .next = Gebruik een ander model
refused-profile-wants-synced = Het profiel “{ $profile }” staat alleen wachtwoordsleutels in een telefoon of wachtwoordmanager toe
    .next = Een verificatiebeleidsbeheerder kan beveiligingssleutels toestaan in “{ $profile }”
refused-not-on-allow-list = Dit model staat niet op de lijst met modellen die “{ $profile }” toestaat
    .next = Gebruik een model van de lijst of vraag een verificatiebeleidsbeheerder dit model toe te voegen aan “{ $profile }”
refused-on-block-list = Het profiel “{ $profile }” verbiedt dit model
    .next = Gebruik een ander model of vraag een verificatiebeleidsbeheerder dit model van de lijst van “{ $profile }” te halen
refused-cannot-be-proven = Het profiel “{ $profile }” eist een bewezen model, en dit staat niet op de lijst met vertrouwde modellen
    .next = Gebruik een ander model of vraag de beheerder van de balie de lijst bij te werken
refused-withdrawn = De lijst met vertrouwde modellen waarschuwt voor dit model: { $detail }
    .next = Gebruik een ander model en bewaar deze sleutel voor een beheerder
refused-desk-model = Deze balie geeft dit model niet uit
    .next = Gebruik een ander model of vraag de beheerder van de balie het toe te voegen aan de instellingen
refused-desk-maker = Deze balie geeft geen sleutels van deze fabrikant uit
    .next = Gebruik een ander model of vraag de beheerder van de balie de instellingen te wijzigen
refused-desk-unproven = Deze balie geeft alleen bewezen modellen uit, en dit staat niet op de lijst met vertrouwde modellen
    .next = Gebruik een ander model of vraag de beheerder van de balie de lijst bij te werken
refused-desk-certification = De certificering van dit model is lager dan deze balie eist
    .next = Gebruik een ander model of vraag de beheerder van de balie de instellingen te wijzigen
refused-desk-firmware = De firmware van de sleutel is ouder dan { $detail }, de oudste die deze balie uitgeeft
    .next = Gebruik een nieuwere sleutel van dit model
refused-desk-capability = De sleutel mist een functie die deze balie eist: { $detail }
    .next = Gebruik een ander model of vraag de beheerder van de balie de instellingen te wijzigen

## The tenant's authentication strengths

stopped-by-strength = De verificatiesterkte “{ $strength }” accepteert dit model niet
    .next = Gebruik een model dat wel wordt geaccepteerd of vraag een beheerder voor voorwaardelijke toegang dit model toe te voegen aan “{ $strength }”
warned-cannot-erase = De sleutel kan geen losse wachtwoordsleutel wissen
    .next = Wordt deze sessie geannuleerd nadat de sleutel is aangeraakt, dan moet de sleutel worden gereset, wat alles erop verwijdert, of aan de balie blijven
strengths-every = Elke verificatiesterkte accepteert dit model
strengths-not-by = Niet geaccepteerd door { $strengths }
strengths-not-checked = Niet gecontroleerd: de operator kan de verificatiesterkten niet lezen

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = minstens { $minimum } cijfers lang
pin-rule-no-run = geen reeks, herhaling of patroon op het toetsenblok, zoals 123456, 1212 of 147258
pin-rule-not-common = geen jaartal en geen pincode die veel mensen kiezen
pin-rule-fits = niet langer dan 63 cijfers
pin-rule-of-key = geen pincode die deze sleutel weigert: die heeft een eigen regel tegen eenvoudige pincodes

## A key that is in use

used-key =
    { $passkeys ->
        [one] Er staat één wachtwoordsleutel op
       *[other] Er staan { $passkeys } wachtwoordsleutels op
    }
    .next = De eigenaar van de sleutel weet waarvoor
reset-lost =
    { $passkeys ->
        [0] Er staat geen wachtwoordsleutel op
        [one] Eén wachtwoordsleutel gaat verloren
       *[other] { $passkeys } wachtwoordsleutels gaan verloren
    }
    .next =
    { $passkeys ->
        [0] Alleen de pincode gaat verloren
        [one] De eigenaar van de sleutel heeft daar een andere manier van aanmelden nodig
       *[other] De eigenaar van de sleutel heeft op elk van deze plekken een andere manier van aanmelden nodig
    }
reset-lost-unseen = Keydesk kan niet zien wat er verloren gaat
    .next = Zonder pincode toont de sleutel niet wat erop staat. Vraag de eigenaar waarvoor de sleutel wordt gebruikt
reset-lost-unknown = De sleutel toont niet wat er verloren gaat
    .next = Vraag de eigenaar waarvoor de sleutel wordt gebruikt

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Leg het midden van uw vingertop op de sensor
    .next = Druk licht en wacht op de volgende zin
sample-good = Goed
    .next = Til uw vinger op en leg die weer neer
sample-too-high = Iets te hoog
    .next = Schuif uw vinger omlaag en leg die weer neer
sample-too-low = Iets te laag
    .next = Schuif uw vinger omhoog en leg die weer neer
sample-too-left = Iets te ver naar links
    .next = Schuif uw vinger naar rechts en leg die weer neer
sample-too-right = Iets te ver naar rechts
    .next = Schuif uw vinger naar links en leg die weer neer
sample-too-fast = Te snel
    .next = Laat uw vinger wat langer liggen
sample-too-slow = Te langzaam
    .next = Til uw vinger wat eerder op
sample-poor-quality = Het beeld is niet scherp
    .next = Veeg uw vinger en de sensor droog en leg de vinger weer neer
sample-too-skewed = Uw vinger is gedraaid
    .next = Houd de vinger recht en leg die weer neer
sample-too-short = Te weinig van de vinger
    .next = Leg meer van uw vingertop op de sensor
sample-merge-failure = Dit past niet bij de vorige pogingen
    .next = Gebruik steeds dezelfde vinger
sample-exists = De sleutel kent deze vinger al
    .next = Gebruik een andere vinger
sample-no-activity = De sleutel wacht op uw vinger
    .next = Leg het midden van uw vingertop op de sensor
sample-not-lifted = Til uw vinger op tussen twee pogingen
    .next = Haal de vinger weg en leg die weer neer
sample-other = Dat was niet goed genoeg
    .next = Leg uw vinger weer neer
enrol-picture = Afbeelding: het midden van een vingertop op de sensor van de sleutel
enrol-progress = { $good } van { $all } goede pogingen

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Uw aanmeldmethoden zijn gewijzigd
notice-to = Hallo { $name },
notice-done = Dit is voor u gedaan op { $time }, aan de balie “{ $desk }”:
notice-key-added =
    { $serial ->
        [none] Er is een beveiligingssleutel toegevoegd: { $name } ({ $model }).
       *[other] Er is een beveiligingssleutel toegevoegd: { $name } ({ $model }, serienummer { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Er is een hardwaretoken toegevoegd dat codes toont: serienummer { $serial }.
       *[other] Er is een hardwaretoken toegevoegd dat codes toont: { $model }, serienummer { $serial }.
    }
notice-token-perhaps-added = Er is misschien een hardwaretoken toegevoegd dat codes toont: serienummer { $serial }.
notice-own-key-added = U hebt zelf een beveiligingssleutel geregistreerd: { $name }.
notice-own-token-added = U hebt zelf een token toegevoegd dat codes toont.
notice-own-token-perhaps-added = Er is misschien een token toegevoegd dat codes toont. De sessie eindigde voordat dat zeker was.
notice-key-removed = Er is een beveiligingssleutel verwijderd, die nu niets meer opent: { $name }.
notice-sessions-ended = U bent overal afgemeld. Dit kan enkele minuten duren.
notice-key-perhaps-added = Er is misschien een beveiligingssleutel toegevoegd. De sessie eindigde voordat dat zeker was.
notice-pass-until = Een toegangspas, waarmee iemand zich als u kan aanmelden, is geldig tot { $time }.
notice-by = De operator was { $operator }. Het nummer van de sessie is { $session }.
notice-confirmed-by = Bevestigd door { $operator }.
notice-not-you =
    { $known ->
        [yes] Was u dit niet, meld het dan meteen aan dit contact: { $contact }
       *[no] Was u dit niet, bel dan meteen uw servicedesk, op een nummer dat u kent.
    }
notice-asks-nothing = Was u het wel, dan hoeft u niets te doen. Dit bericht vraagt niets en bevat geen link.

## Whose a key is

whose-serial =
    { $count ->
        [one] Het serienummer is dat van de sleutel van deze persoon
       *[other] Het serienummer is dat van een sleutel die deze personen gebruiken
    }
    .next = Laat de sleutel hier ophalen en geef die aan niemand anders
whose-only-one = Er is geen serienummer om te vergelijken, en deze balie kent één persoon met een sleutel van dit model
    .next = Misschien is de sleutel van deze persoon. Een andere balie kan dit model ook hebben uitgegeven
whose-several = Er is geen serienummer om te vergelijken, en deze balie kent { $count } personen met een sleutel van dit model
    .next = De sleutel kan van ieder van hen zijn, of van iemand anders
whose-nobody = Deze balie kent niemand met deze sleutel
    .next = Een andere balie kan de sleutel hebben uitgegeven
whose-blank = De sleutel heeft geen pincode: die is nieuw of is sindsdien gereset
    .next = Zo meldt niemand zich ermee aan
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] uitgegeven
        [prepared] voorbereid
       *[checked] gecontroleerd
    } op { $time }, sessie { $session }{ $key ->
        [none] { "" }
       *[other] , als “{ $key }”
    }

## The steps

step-check-readiness = Nagaan of het account klaar is
step-issue-pass = Een toegangspas uitgeven
step-recall-pass = Nagaan of er een pas is uitgegeven
step-choose-key = Wachten tot een van de sleutels wordt aangeraakt
step-read-key = De sleutel lezen
step-judge-key = Nagaan of deze sleutel is toegestaan
step-set-pin = De pincode op de sleutel instellen
step-check-pin = De pincode met de sleutel controleren
step-list-fingers = Nagaan welke vingers de sleutel kent
step-enrol-finger = Een vingerafdruk aan de sleutel toevoegen
step-fetch-options = De organisatie vragen welk soort wachtwoordsleutel ze wil
step-look-inside = Nagaan wat er op de sleutel staat
step-reset-key = De sleutel resetten
step-make-credential = De wachtwoordsleutel op de sleutel maken
step-check-attestation = De fabrikant van de sleutel controleren
step-register = De wachtwoordsleutel bij de organisatie registreren
step-look-for-method = Nagaan of de wachtwoordsleutel is geregistreerd
step-read-back = Vergelijken wat is geregistreerd
step-self-test = De wachtwoordsleutel testen
step-prove-sign-in = Aanmelden met de sleutel, zoals de persoon het zal doen
step-open-own-page = De eigen pagina van de persoon is open. Die wordt gesloten als de persoon klaar is
step-look-for-own-method = Nagaan of de methode is geregistreerd
step-prove-identity = Aanmelden met een methode die de persoon nog heeft
step-list-methods = Lezen welke aanmeldmethoden de persoon heeft
step-remove-old-method = De wachtwoordsleutel van de oude sleutel verwijderen
step-end-sessions = De persoon overal afmelden
step-revoke-other-pass = Een andere toegangspas intrekken
step-send-notice = Het bericht aan de persoon verzenden
step-revoke-pass = De toegangspas intrekken
step-remove-fingers = De vingerafdruk van de sleutel verwijderen
step-erase-credential = De wachtwoordsleutel van de sleutel wissen
step-remove-method = De registratie verwijderen
step-release-key = De verbinding met de sleutel sluiten
step-seal-pin = Een pincode genereren en verzegelen
step-unseal-pin = De verzegelde pincode lezen
step-force-pin-change = De sleutel opdragen de pincode te laten wijzigen
step-seal-registration = De registratie verzegelen
step-find-prepared = De voorbereide sleutel van deze persoon zoeken
step-find-token = Het token zoeken
step-activate-token = Het token aan de persoon geven
step-look-for-token = Teruglezen wat er nu staat
step-take-token-back = Het token terugnemen

## Troubles

trouble-no-key = Er zit geen sleutel in
    .next = Steek de sleutel in en probeer het opnieuw
trouble-key-not-opened = De sleutel kon niet worden geopend
    .next = Haal de sleutel eruit en steek die weer in. Helpt dat niet, sluit dan andere programma’s die de sleutel gebruiken
trouble-key-removed = De sleutel is te vroeg eruit gehaald
    .next = Steek de sleutel weer in en laat die zitten tot Keydesk vraagt die eruit te halen
trouble-key-silent = De sleutel antwoordt niet
    .next = Haal de sleutel eruit, steek die weer in en probeer het nog een keer
trouble-key-garbage = Keydesk begrijpt het antwoord van de sleutel niet
    .next = Haal de sleutel eruit en steek die weer in. Gebeurt het opnieuw, gebruik dan een andere sleutel
trouble-key-busy = Een ander programma gebruikt de sleutel
    .next = Sluit het andere programma of haal de sleutel eruit en steek die weer in
trouble-not-protected = De sleutel beschermt de wachtwoordsleutel niet zoals de organisatie eist
    .next = Gebruik een andere sleutel, zo mogelijk een nieuwer model
trouble-not-fido2 = Dit apparaat is geen FIDO2-beveiligingssleutel
    .next = Gebruik een FIDO2-beveiligingssleutel
trouble-pin-wrong =
    { $tries ->
        [unknown] De pincode is onjuist
        [one] De pincode is onjuist. Nog één poging
       *[other] De pincode is onjuist. Nog { $tries } pogingen
    }
    .next =
        { $tries ->
            [unknown] Laat de eigenaar van de sleutel de pincode rustig opnieuw typen
            [one] Ga alleen verder als de eigenaar het zeker weet. Nog één onjuiste pincode blokkeert de sleutel
           *[other] Laat de eigenaar van de sleutel de pincode rustig opnieuw typen
        }
trouble-pin-replug = Drie onjuiste pincodes achter elkaar: de sleutel accepteert nu even geen pincode
    .next = Haal de sleutel eruit, steek die weer in en laat de eigenaar de pincode rustig typen
trouble-pin-blocked = De sleutel is geblokkeerd na te veel onjuiste pincodes
    .next = Gebruik een andere sleutel of reset deze: een reset verwijdert alles wat erop staat
trouble-pin-refused = De sleutel accepteert deze pincode niet
    .next = Laat de eigenaar van de sleutel een langere of minder eenvoudige pincode kiezen. De regels staan waar de pincode wordt getypt
trouble-pin-must-change = De pincode van de sleutel moet eerst worden gewijzigd
    .next = Gebruik een andere sleutel, wijzig de pincode met het programma van de fabrikant of reset deze
trouble-pin-not-set = De sleutel heeft geen pincode
    .next = Laat de eigenaar van de sleutel er een kiezen
trouble-already-registered = Deze sleutel is al geregistreerd voor deze persoon
    .next = Gebruik een andere sleutel. De persoon kan zich met de geregistreerde sleutel aanmelden zoals die is
trouble-key-full = De sleutel heeft geen ruimte voor nog een wachtwoordsleutel
    .next = Gebruik een andere sleutel of reset deze: een reset verwijdert alles wat erop staat
trouble-fingers-full = De sleutel heeft geen ruimte voor nog een vingerafdruk
    .next = Ga verder zonder nieuwe. Met de pincode kan `keydesk key fingers` er een verwijderen
trouble-no-good-sample = De sleutel kon de vinger niet herkennen
    .next = Probeer het opnieuw met een droge, schone vinger of met een andere vinger. De pincode werkt altijd
trouble-no-touch = De sleutel is niet op tijd aangeraakt
    .next = Probeer het opnieuw en raak het metalen contact aan terwijl het knippert
trouble-too-late-to-reset = Een sleutel is alleen te resetten vlak nadat die is ingestoken
    .next = Haal de sleutel eruit, steek die weer in en raak die binnen tien seconden aan
trouble-not-this-key =
    { $serial ->
        [none] Dit is een andere sleutel: { $model }
       *[other] Dit is een andere sleutel: { $model }, serienr. { $serial }
    }
    .next = Er is niets op veranderd. Haal die eruit en steek de sleutel in die hier eerder was
trouble-cancelled = De sleutel is gestopt met wachten
    .next = Probeer het opnieuw
trouble-no-credential = De wachtwoordsleutel staat niet op deze sleutel
    .next = Steek de sleutel van deze sessie in en probeer het opnieuw
trouble-key-unsupported = De sleutel kan niet wat nodig is
    .next = Gebruik een andere sleutel, zo mogelijk een nieuwer model
trouble-request-too-large = De aanvraag is langer dan deze sleutel aankan
    .next = Gebruik een ander model
trouble-key-refused = De sleutel weigert
    .next = Probeer het opnieuw. Gebeurt het opnieuw, gebruik dan een andere sleutel
trouble-unreachable = De dienst van de organisatie is niet bereikbaar
    .next = Controleer het netwerk van de balie en probeer het opnieuw
trouble-not-trusted = De verbinding met de dienst van de organisatie wordt niet vertrouwd
    .next = Leest hier een proxy het verkeer, vraag de beheerder van de balie dan het certificaat ervan te noemen in kiosk.toml, onder network
trouble-answer-lost = Het antwoord van de dienst van de organisatie is verloren gegaan
    .next = Probeer het opnieuw. Keydesk kijkt eerst na, zodat niets dubbel gebeurt
trouble-busy =
    { $seconds ->
        [one] De dienst van de organisatie is nog één seconde bezet
       *[other] De dienst van de organisatie is nog { $seconds } seconden bezet
    }
    .next = Wacht zo lang en probeer het dan opnieuw
trouble-operator-sign-in = De aanmelding van de operator is beëindigd
    .next = De operator meldt zich opnieuw aan, en de sessie gaat verder
trouble-not-permitted = De operator mag dit niet
    .next =
    { $scope ->
        [unknown] Een beheerder voor bevoorrechte rollen kan de operator de benodigde rol geven
       *[other]
    { $role ->
        [none] Een cloudtoepassingsbeheerder kan toestemming geven voor de machtiging { $scope }
       *[other]
    { $stronger ->
        [none] Een cloudtoepassingsbeheerder kan toestemming geven voor de machtiging { $scope }, of een beheerder voor bevoorrechte rollen kan de operator deze rol geven: { $role }
       *[other] Een cloudtoepassingsbeheerder kan toestemming geven voor de machtiging { $scope }, of een beheerder voor bevoorrechte rollen kan de operator deze rol geven: { $role }. Een beschermd account vereist een operator met deze rol: { $stronger }
    }
    }
    }
trouble-not-found = De dienst van de organisatie vindt het niet
    .next = Probeer het over een minuut opnieuw. Wordt het dan nog niet gevonden, dan kan een gebruikersbeheerder het account zoeken
trouble-tenant-refused = De dienst van de organisatie weigert
    .next = Probeer het opnieuw. Gebeurt het opnieuw, toon de details dan aan een beheerder
trouble-tenant-garbage = Keydesk begrijpt het antwoord van de dienst van de organisatie niet
    .next = Probeer het opnieuw. Gebeurt het opnieuw, toon de details dan aan een beheerder
trouble-policy-word = Het beleid van de organisatie heeft een regel die Keydesk niet kent
    .next = Keydesk gokt niet. Toon de details aan de beheerder van de balie
trouble-sign-in-closed = De aanmeldpagina is gesloten
    .next = Probeer het opnieuw en laat de pagina open tot die vanzelf sluit
trouble-no-browser = Keydesk heeft geen browser voor de aanmeldpagina
    .next = Vraag de beheerder van de balie Chromium, Chrome of Edge te installeren of er een in de instellingen te noemen
trouble-sign-in-unreachable = De aanmeldpagina is niet bereikbaar
    .next = Controleer het netwerk van de balie en probeer het opnieuw
trouble-sign-in-refused = De aanmelding is geweigerd
    .next = Probeer het opnieuw. Gebeurt het opnieuw, toon de details dan aan een beheerder
trouble-sign-in-interrupted = Keydesk is tijdens de aanmelding vergrendeld
    .next = Probeer het opnieuw
trouble-sign-in-timed-out = De aanmelding duurde te lang
    .next = Probeer het opnieuw. De pagina wacht vijf minuten op de persoon
trouble-sign-in-not-enough = De aanmelding toont minder aan dan deze balie vraagt
    .next = De instellingen van de balie vragen om een sterker bewijs. Toon dit aan de beheerder van de balie
refused-by-policy = De sleutel is geaccepteerd, en een regel voor voorwaardelijke toegang weigerde de aanmelding vanaf hier
    .next = Een beveiligingslezer kan in het aanmeldingslogboek zien welke regel het was, en een beheerder voor voorwaardelijke toegang kan die wijzigen. De sleutel is niet de oorzaak
refused-device = De sleutel is geaccepteerd, en de organisatie laat niemand zich aanmelden vanaf de computer van deze balie
    .next = De regel vereist een beheerd apparaat. Een beheerder voor voorwaardelijke toegang kan de toepassing van de balie ervan uitsluiten
refused-not-assigned = De sleutel is geaccepteerd, en de persoon mag de toepassing van de balie niet gebruiken
    .next = Een toepassingsbeheerder kan de persoon eraan toewijzen of de toewijzing uitschakelen
refused-no-consent = De sleutel is geaccepteerd, en niemand heeft toestemming gegeven voor de toepassing van de balie
    .next = Een toepassingsbeheerder kan er voor iedereen toestemming voor geven
refused-to-be-confirmed = De sleutel is geaccepteerd, en de aanmeldpagina wilde een bevestiging
    .next = Probeer het opnieuw en bevestig op de pagina dat u het bent
refused-external-challenge = De sleutel is geaccepteerd, en de organisatie vraagt om nog een bewijs van een andere dienst
    .next = Een beheerder voor voorwaardelijke toegang kan ernaar kijken. De sleutel is niet de oorzaak
refused-second-factor = De sleutel is geaccepteerd, en de organisatie vraagt ook om een andere methode
    .next = Een verificatiebeleidsbeheerder kan zien of MFA per gebruiker voor de persoon aanstaat, en die uitschakelen
refused-registration = De sleutel is geaccepteerd, en de pagina wilde dat de persoon nog een methode registreerde
    .next = Een verificatiebeleidsbeheerder kan naar de registratiecampagne kijken, en een beheerder voor voorwaardelijke toegang naar de standaardinstellingen voor beveiliging
trouble-clock-wrong =
    De klok van deze computer is verkeerd: die loopt { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } { $direction ->
        [slow] achter
       *[fast] voor
    }
    .next = Zet de tijd van deze computer goed, schakel automatische tijd in en probeer het opnieuw
trouble-another-person = Iemand anders heeft zich aangemeld
    .next = Probeer het opnieuw met de sleutel van deze sessie
trouble-sign-in-not-fresh = De aanmelding is ouder dan deze sessie
    .next = Probeer het opnieuw en meld u aan met de sleutel
trouble-operator-too-old = U hebt zich aangemeld voordat Keydesk erom vroeg
    .next = Open de pagina op het andere apparaat in een privévenster, zodat die vraagt wie u bent. Probeer het dan opnieuw
trouble-operator-age = De organisatie zegt niet wanneer u zich hebt aangemeld
    .next = Een toepassingsbeheerder kan de optionele claim auth_time aan de toepassing van de balie toevoegen, zoals register.sh doet
trouble-operator-context = Uw aanmelding heeft niet de verificatiecontext { $context }, die deze balie vereist
    .next = Een beheerder voor voorwaardelijke toegang kan zien of de context bestaat. De instellingen van de balie noemen die
trouble-sign-in-not-ours = De aanmelding hoort niet bij deze sessie
    .next = Probeer het opnieuw. Gebeurt het opnieuw, annuleer dan de sessie en meld het een beheerder
trouble-sign-in-not-with-key = De aanmelding gebeurde niet met de beveiligingssleutel
    .next = Meld u opnieuw aan en kies de beveiligingssleutel op de aanmeldpagina
trouble-sign-in-another-key = De aanmelding gebeurde met een andere sleutel van de persoon
    .next = Meld u opnieuw aan met de sleutel van deze sessie
trouble-token-invalid = Het bewijs van de aanmelding is niet geldig
    .next = Controleer de klok van de balie en probeer het opnieuw. Gebeurt het opnieuw, toon de details dan aan een beheerder
trouble-sign-in-garbage = Keydesk begrijpt het antwoord van de aanmeldpagina niet
    .next = Probeer het opnieuw. Gebeurt het opnieuw, toon de details dan aan een beheerder
trouble-registration-invalid = De wachtwoordsleutel die de sleutel heeft gemaakt, is niet geldig
    .next = Gebruik een andere sleutel en toon de details aan een beheerder
trouble-chain = De sleutel kan niet bewijzen dat de fabrikant die heeft gemaakt
    .next = Gebruik een andere sleutel en bewaar deze voor een beheerder
trouble-unknown-model = Het model van de sleutel staat niet op de lijst met vertrouwde modellen
    .next = Gebruik een andere sleutel of vraag een beheerder of dit model te vertrouwen is
trouble-model-withdrawn = De lijst met vertrouwde modellen waarschuwt voor het model van deze sleutel
    .next = Gebruik een sleutel van een ander model en toon de details aan een beheerder
trouble-not-proven = De sleutel bewijst zijn model niet, en de organisatie eist dat bewijs
    .next = Gebruik een sleutel die zijn model bewijst
trouble-self-attested = De sleutel heeft voor zichzelf getekend, en Microsoft Entra noemt zulke sleutels niet bij de geaccepteerde
    .next = Gebruik een sleutel van een ander model, dat door het certificaat van de fabrikant wordt bewezen
trouble-another-model = De sleutel meldde eerst een ander model dan later
    .next = Gebruik een andere sleutel en bewaar deze voor een beheerder
trouble-assertion = De test van de wachtwoordsleutel is mislukt
    .next = Gebruik een andere sleutel en toon de details aan een beheerder
trouble-read-back = De organisatie heeft iets anders geregistreerd dan deze sleutel heeft gemaakt
    .next = Annuleer de sessie, zodat het wordt teruggedraaid, en toon de details aan een beheerder
trouble-not-unsealed = Wat verzegeld is, gaat niet open met de sleutel van deze balie
    .next = Zet seal-key.txt van de balie terug uit de kopie of bereid de sleutel opnieuw voor
trouble-step-broke = Bij deze stap ging iets mis in Keydesk
    .next = Probeer het opnieuw. Keydesk kijkt eerst na, zodat niets dubbel gebeurt

## What a receipt or an ending says

key-primary = { $name }, voor elke dag
key-spare = { $name }, de reserve
identity-was-photo-id = Legitimatie met foto bekeken
identity-was-known = De operator kent de persoon
identity-was-vouched = Een collega heeft bevestigd wie de persoon is
identity-was-signed-in = De persoon heeft zich aangemeld met een methode die er nog is
identity-was-second-operator = Een tweede operator heeft bevestigd wie de persoon is
received-was-call = De persoon heeft telefonisch bevestigd de sleutel te hebben
received-was-video = De persoon heeft de sleutel op video getoond
received-was-manager = De leidinggevende heeft bevestigd dat de persoon de sleutel heeft
received-was-code = De code van het overdrachtsblad is genoemd
attestation-proven = Het certificaat van de fabrikant bewijst het model
attestation-proven-model = Het certificaat van de fabrikant bewijst het model: { $model }
attestation-self = De sleutel heeft voor zichzelf getekend. De fabrikant is niet bewezen
attestation-none = De sleutel zegt niet wie die heeft gemaakt
sign-in-not-shown = { $name } heeft zich op { $time } aangemeld. Waarmee is niet aangetoond
sign-in-key-named = { $name } heeft zich op { $time } aangemeld met een FIDO2-sleutel
sign-in-only-a-key = { $name } heeft zich op { $time } aangemeld waar alleen een beveiligingssleutel wordt geaccepteerd
sign-in-bound = Het was deze sleutel, want de persoon heeft geen andere
sign-in-bound-used = Het was deze sleutel, want de tenant zegt dat die is gebruikt
sign-in-not-bound = Het was een andere sleutel van de persoon
sign-in-not-proved = Niet bewezen. De sleutel heeft een test van deze balie doorstaan
evidence-method = Het aanmeldtoken noemt een FIDO2-sleutel
evidence-context = Het aanmeldtoken bevat de verificatiecontext { $context }
evidence-policy = Het beleid { $policy } geldt voor de persoon, en alleen FIDO2 voldoet eraan
evidence-policy-others = Het beleid { $policy } geldt voor de persoon, en andere methoden voldoen er ook aan
evidence-no-policy = Geen beleid vraagt deze persoon iets in deze context, dus die toont niets aan
evidence-policy-not-read = Keydesk kon niet lezen welk beleid geldt, dus de context toont niets aan
evidence-passkeys =
    { $count ->
        [one] De persoon heeft één wachtwoordsleutel
       *[other] De persoon heeft { $count } wachtwoordsleutels
    }
evidence-token-could-do-more = Keydesk heeft geen aanmeldtoken bewaard. Het weggegooide had meer gekund dan de aanmelding bewijzen, want mensen melden zich aan bij de toepassing van de operators
evidence-pass-alive = Er was toen een toegangspas geldig, en de pagina biedt een pas aan vóór een sleutel
evidence-last-used = De tenant zegt dat deze sleutel voor de aanmelding is gebruikt, en geen andere sleutel van de persoon
evidence-several-last-used = De tenant zegt dat deze sleutel en een andere sleutel van de persoon toen zijn gebruikt
evidence-another-last-used = De tenant zegt dat toen een andere sleutel van de persoon is gebruikt, en niet deze
evidence-none-last-used = De tenant zei nog niet welke sleutel is gebruikt
evidence-last-use-not-read = Keydesk kon niet lezen welke sleutel is gebruikt
log-awaited = Keydesk zoekt deze aanmelding in de logboeken van de organisatie tot { $time }
log-key = Het logboek bevat deze aanmelding, met de methode { $method }
log-key-by-time = Het logboek bevat op dat tijdstip een aanmelding van de persoon bij deze balie, met de methode { $method }
log-another-method = Het logboek bevat deze aanmelding en noemt geen FIDO2-sleutel
log-earlier = Het logboek zegt alleen dat een eerdere aanmelding genoeg was. Dat toont geen sleutel aan
log-not-there = De aanmelding verscheen niet op tijd in het logboek
log-not-licensed = Het logboek is niet te lezen zonder Microsoft Entra ID P1
log-not-permitted = Geen operator die aan deze balie was aangemeld, mag het logboek lezen
log-not-read = Keydesk kon het logboek niet lezen
log-person-erased = De persoon is uit het verslag gewist voordat het logboek was gelezen
audit-seen = Het auditlogboek bevat de registratie
audit-not-there = De registratie verscheen niet op tijd in het auditlogboek
audit-not-read = Het auditlogboek kon niet worden gelezen
pass-never-issued = Niet uitgegeven
pass-revoked = Ingetrokken
pass-already-gone = Al weg toen Keydesk de pas introk
pass-left-until = Nog geldig tot { $time }
notified-mail =
    { $own ->
        [0] Per e-mail aan de leidinggevende, want de organisatie heeft geen e-mailadres van de persoon
        [one] Per e-mail aan één adres van de persoon{ $manager ->
            [0] { "" }
           *[other] , met een kopie aan de leidinggevende
        }
       *[other] Per e-mail aan { $own } adressen van de persoon{ $manager ->
            [0] { "" }
           *[other] , met een kopie aan de leidinggevende
        }
    }
notified-perhaps = Misschien per e-mail: Keydesk begon te verzenden en weet niet of het is gelukt
notified-no-address = Niet per e-mail: de organisatie heeft geen e-mailadres van de persoon
notified-not-sent = Niet per e-mail: { $why }
notified-not-by-mail = Niet per e-mail
notified-sheet = Geef de leidinggevende het blad: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] De sleutel { $model } blijft aan de balie
       *[other] De sleutel { $model } met het serienummer { $serial } blijft aan de balie
    }
    .next = De sleutel moet met het programma van de fabrikant worden gereset voordat die weer wordt gebruikt
left-pass = Er kan een toegangspas geldig zijn tot { $time }
    .next =
        { $known ->
            [yes] Keydesk verwijdert die zodra dat kan. Een verificatiebeheerder kan het eerder doen
           *[no] Een verificatiebeheerder kan die eerder verwijderen
        }
left-method = Er kan nog een registratie van deze sessie bestaan
    .next = Keydesk zoekt die opnieuw en verwijdert die. Een verificatiebeheerder kan deze wachtwoordsleutel van de persoon zoeken en verwijderen: { $id }
left-sessions = De aanmeldsessies van de persoon konden niet worden beëindigd
    .next = Keydesk probeert het opnieuw. Een gebruikersbeheerder kan de sessies van de persoon nu in Entra intrekken
left-old-key = De oude sleutel is nog ergens: { $model }
    .next = Wordt die gevonden, breng die dan naar deze balie. De sleutel opent niets meer sinds de wachtwoordsleutel is verwijderd
left-inert =
    { $serial ->
        [none] De voorbereide sleutel { $model } is nog niet geactiveerd
       *[other] De voorbereide sleutel { $model }, serienr. { $serial }, is nog niet geactiveerd
    }
    .next = Activeer de sleutel als die is aangekomen. De registratie wacht tot { $time }; bereid de sleutel daarna opnieuw voor
left-token = Het hardwaretoken { $serial } is (misschien) van deze persoon
    .next = Mag de persoon het niet hebben, neem het dan terug met: keydesk oath unassign { $serial }
left-own-key = De persoon kan zelf een aanmeldmethode hebben geregistreerd
    .next = Een verificatiebeheerder kan de aanmeldmethoden van de persoon controleren

## After a loss

loss-stolen = De sleutel is gestolen
    .next = Of iemand kan die hebben: de sleutel wordt eerst verwijderd
loss-lost = De sleutel is verloren
    .next = Niemand weet waar die is
loss-broken = De sleutel is kapot
    .next = Die antwoordt niet meer
loss-blocked = De pincode is vergeten of geblokkeerd
    .next = De sleutel is hier. Die wordt gereset
method-authenticator = Authenticator-app
method-phone = Telefoon
method-windows-hello = Windows Hello
method-one-time-passcode = Eenmalige codes
method-password = Wachtwoord
method-email = E-mailadres
method-another = Een andere methode
passkey-no-name = Een wachtwoordsleutel zonder naam
passkey-no-model = Model onbekend
passkey-added = toegevoegd op { $date }
passkey-used = laatst gebruikt op { $date }
which-key-others = De organisatie noemt ook: { $methods }
remove-old-key-stolen = “{ $key }” wordt nu verwijderd, en alle aanmeldsessies van de persoon worden beëindigd
    .next = Niemand kan dit terugdraaien. Vraag nog een keer of het deze is
remove-old-key-lost = “{ $key }” opent na het verwijderen niets meer, en alle aanmeldsessies worden beëindigd
    .next = Weet de persoon zeker dat niemand de sleutel heeft, dan kan dit wachten tot de nieuwe werkt. Zo niet, verwijder die nu
remove-old-key-broken = “{ $key }” opent na het verwijderen niets meer
    .next = Weet de persoon zeker dat de sleutel kapot is, dan kan dit wachten tot de nieuwe werkt. Zo niet, verwijder die nu
remove-old-key-blocked = “{ $key }” wordt verwijderd als de sleutel is ingestoken; daarna kan de sleutel worden gereset
    .next = Vraag nog een keer of het deze is
removed-by-desk = “{ $key }” is verwijderd op { $time }
removed-before = “{ $key }” was al weg op { $time }
removed-nothing = Geen wachtwoordsleutel verwijderd
sessions-ended = Beëindigd op { $time }. Het kan enkele minuten duren tot alle apparaten om een aanmelding vragen
ways-in = { $ways }
ways-in-none = niets waarvan Keydesk weet

## A prepared key

received-call = Telefonisch bevestigd
    .next = Op een nummer dat de organisatie kent
received-video = Op video bevestigd
    .next = De persoon heeft de sleutel getoond
received-manager = Bevestigd door de leidinggevende
    .next = Die zegt dat de persoon de sleutel heeft
received-code = De code van het overdrachtsblad
    .next = Wie die voorleest, heeft het blad
waiting-key =
    { $serial ->
        [none] { $model }, zonder serienummer
       *[other] { $model }, serienr. { $serial }
    }
    .next = Voorbereid op { $prepared }. Te activeren tot { $until }
sheet-code = Code van het overdrachtsblad
sheet-code-wrong = Dit is niet de code van het overdrachtsblad
    .next =
        { $count ->
            [0] De code geldt niet meer. Bevestig het op een andere manier
            [one] Er kan nog één code worden geprobeerd
           *[other] Er kunnen nog { $count } codes worden geprobeerd
        }
cannot-activate-nothing = Er is geen sleutel voorbereid voor deze persoon
    .next = Controleer de naam. De sleutel kan aan een andere balie zijn voorbereid
cannot-activate-active = Deze sleutel werkt sinds { $time }
    .next = Er hoeft niets te gebeuren
cannot-activate-void = De voorbereide sleutel van deze persoon kan niet meer worden geactiveerd
    .next = De persoon staat weer open in de lijst: bereid opnieuw een sleutel voor. De oude brief is ongeldig
cannot-activate-expired = De tijd van deze sleutel is verlopen: { $time }
    .next = Bereid een nieuwe sleutel voor deze persoon voor. De oude brief is ongeldig
cannot-activate-refused = De organisatie weigert de registratie van deze sleutel
    .next = Opnieuw verzenden kan niet: de brief is ongeldig, en de persoon staat weer open in de lijst. Het beleid kan zijn gewijzigd sinds de sleutel is voorbereid
token-not-in-inventory = Geen token van de organisatie heeft dit serienummer
    .next = Vergelijk het met het etiket op het token. Een beheerder importeert nieuwe tokens met: keydesk oath import
token-twice = Twee tokens van de organisatie hebben dit serienummer
    .next = Niemand weet welk is bedoeld. Neem een ander token; een beheerder verwijdert een van de twee
token-anothers = Iemand anders heeft dit token
    .next = Neem een ander. Een beheerder kan het terugnemen met: keydesk oath unassign
token-theirs = De persoon heeft dit token al, en het werkt
    .next = Er hoeft niets te gebeuren. Of neem een ander
code-not-a-code = Een code heeft zes cijfers
    .next = Lees de code opnieuw, met de nullen aan het begin
code-mistyped = Het token toont deze code niet
    .next = Lees de code opnieuw. Is het display intussen veranderd, typ dan de nieuwe code
code-drifted =
    { $way ->
        [ahead] De klok van dit token loopt { $minutes } min voor
       *[behind] De klok van dit token loopt { $minutes } min achter
    }
    .next = Entra zou de codes weigeren. Neem een ander token en geef dit terug aan de fabrikant
code-anothers = Dit is de code van een ander token: { $serial }
    .next = Vergelijk het serienummer op het token met het getypte
trouble-code-refused = Entra heeft de code niet geaccepteerd
    .next = De code kan verkeerd getypt zijn of van een ander token, of de klok van het token loopt verkeerd. Tokens die minder dan een uur geleden zijn ingeschakeld, kunnen ook worden geweigerd. Probeer het met een nieuwe code
code-was-right = De code klopte volgens het bestand van de fabrikant, en Entra accepteerde die
code-was-not-checked = Entra heeft de code geaccepteerd. Het bestand van de fabrikant was aan deze balie niet open
sign-in-not-tried = Niet geprobeerd. Entra heeft één code van het token geaccepteerd
pin-change-forced = De sleutel accepteert zijn pincode alleen om die te wijzigen
pin-change-key-cannot = De sleutel kan geen wijziging van de pincode afdwingen
