# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Dutch.
# A single sentence takes no full stop.

plan-call = { $call }. Machtiging { $scope }, rol { $role }
plan-lose =
    { $people ->
        [one] Eén persoon verliest het
       *[other] { $people } personen verliezen het
    }{ $alone ->
        [0] . Voor niemand is het de enige methode
        [one] . Eén persoon heeft dan niets anders
       *[other] . { $alone } van hen hebben dan niets anders
    }
plan-some-lose = Sommigen kunnen het verliezen. Hoeveel er dan niets anders hebben, is niet geteld
plan-others-not-for-all = Sommige anderen hebben misschien ook niets anders: een methode die blijft, is niet voor iedereen, en dat is niet geteld
plan-models-stop = Sleutels van modellen en soorten die niet meer worden toegelaten, openen niets meer, ook sleutels die mensen al hebben
plan-nothing-asks = Dan vraagt niets om een tweede factor: de standaardinstellingen voor beveiliging staan uit en geen beleid voor voorwaardelijke toegang wordt afgedwongen
plan-defaults-begin = Programma’s zonder moderne verificatie stoppen, en iedereen moet binnen 14 dagen een methode registreren
plan-reports-only = Niemand merkt er iets van: het schrijft in het aanmeldingslogboek wat het zou hebben gevraagd
plan-must-be-answered = Iemand kan worden buitengesloten of te gemakkelijk worden toegelaten. Noem het om verder te gaan: --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan }: één wijziging. Er is niets veranderd
       *[other] Plan { $plan }: { $count } wijzigingen. Er is niets veranderd
    }
plan-empty = De tenant is zoals het bestand zegt. Er hoeft niets te worden veranderd
plan-stored =
    Dit zijn bewaarde documenten. { $count ->
        [0] Niets
       *[other] Niets ervan
    } kan ermee worden toegepast, en hoeveel personen een wijziging raakt, is niet bekend: daarvoor is de tenant nodig (`keydesk tenant plan` zonder --from)
plan-counting = { $people } personen van het registratierapport zijn geteld

plan-not-read = { $name } is niet te lezen, dus niets ervan wordt gepland: { $why }
    .next = Meld u aan als iemand die het mag lezen of haal dit deel uit het bestand
plan-no-profile = Er is geen wachtwoordsleutelprofiel { $name }
    .next = Beschrijf het in [passkeys.profiles] van het bestand of verbeter de naam
plan-profiles-not-in-use = De tenant heeft nog geen wachtwoordsleutelprofielen, dus { $name } kan niet worden ingesteld
    .next = Schakel profielen in het Entra-beheercentrum in, wat niet kan worden teruggedraaid, of beschrijf alleen het profiel "default" zonder types
plan-no-strength = Er is geen verificatiesterkte { $name }
    .next = Beschrijf die in [strength] van het bestand of verbeter de naam
plan-several-of-name = Er zijn er meer met de naam { $name }
    .next = Geef ze, op één na, een andere naam in het Entra-beheercentrum
plan-strength-built-in = { $name } is een van Microsofts eigen sterkten en kan niet worden gewijzigd
    .next = Kies een andere naam in [strength] van het bestand
plan-policy-enforced = Het beleid { $name } wordt afgedwongen en zegt iets anders
    .next = Zet het in het Entra-beheercentrum op alleen rapporteren of kies een andere naam in [access_policy] van het bestand
plan-defaults-exclude-policies = De standaardinstellingen voor beveiliging kunnen niet worden ingeschakeld zolang beleid voor voorwaardelijke toegang wordt afgedwongen
    .next = Haal security_defaults uit het bestand of schakel het beleid uit in het Entra-beheercentrum

apply-not-planned = Een deel van het bestand kan niet worden gepland, dus niets wordt toegepast
    .next = Verbeter het bestand of haal dat deel eruit
apply-another-plan = Het plan is nu een ander: { $plan }
    .next = Bekijk het met `keydesk tenant plan` en noem dan de id ervan
apply-not-shown = Niets wordt veranderd wat niemand heeft gezien
    .next = Bekijk het plan met `keydesk tenant plan` en noem dan de id met --plan
apply-lock-out = Iemand kan worden buitengesloten of te gemakkelijk worden toegelaten: { $names }
    .next = Bekijk het plan. Noem wat zo is bedoeld bij de naam met --answer
apply-answer = Iemand kan worden buitengesloten of te gemakkelijk worden toegelaten. Is dat de bedoeling, typ dan { $name }
apply-question = Deze wijzigingen uitvoeren? Typ yes

change-done = Gedaan en teruggelezen: { $name }
change-not-done = Niet gedaan: { $name }
change-refused = { $name } is niet gewijzigd, of dat is niet bekend: { $why }
    .next = Bekijk een nieuw plan: dat zegt wat er nog moet gebeuren
change-not-so = { $name } is door de tenant geaccepteerd, maar in het document staat het niet
    .next = Wacht enkele minuten en bekijk dan een nieuw plan: dat zegt wat er nog moet gebeuren
change-meanwhile = { $name } is niet gewijzigd: iemand anders heeft het document sinds het plan gewijzigd
    .next = Bekijk een nieuw plan en overleg met wie het heeft gewijzigd
change-made = Gewijzigd en teruggelezen: { $name }
change-not-made = Niet gewijzigd: { $name }
change-in-doubt = Begonnen en niet teruggelezen, dus misschien gewijzigd: { $name }

changes-applied = Alles is zoals het bestand zegt. Gewijzigd: { $made }. Terugdraaien: keydesk tenant undo { $run }
changes-stopped = Daar is het gestopt. Gewijzigd: { $made }. Terugdraaien: keydesk tenant undo { $run }
changes-taken-back = Teruggedraaid: { $made }
changes-none = Van hieruit is niets gewijzigd
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, toegepast, run { $run }
        [taken-back] { $time }, { $operator }, wijzigingen teruggedraaid, run { $run }
        [stopped] { $time }, { $operator }, halverwege gestopt, run { $run }
       *[other] { $time }, { $operator }, halverwege afgebroken, run { $run }
    }

undo-nothing = Er is niets om terug te draaien
    .next = `keydesk tenant changes` toont wat van hieruit is gewijzigd
undo-question = Deze wijzigingen terugdraaien?
undo-changed-since = Sindsdien gewijzigd, door iemand anders of een latere run: { $names }. Er is niets teruggedraaid
    .next = Draai eerst de latere run terug of overleg met wie het heeft gewijzigd. Schrijf wat zo moet zijn in het bestand en bekijk een nieuw plan

admin-no-application = De instellingen noemen geen toepassing voor beheerders
    .next = Stel client_id in [admin] van kiosk.toml in. kiosk-config/kiosk.toml zegt welke machtigingen nodig zijn
admin-desks-application = De toepassing voor beheerders is die van de balie zelf: elke balie zou dan de tenant kunnen wijzigen
    .next = Registreer een andere toepassing en stel client_id in [admin] van kiosk.toml in
