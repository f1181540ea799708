# What the commands say, in French. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Le système ne donne pas de threads : { $why }
    .next = Fermez d’autres programmes, puis réessayez
cli-desk-broke = Le guichet a échoué : { $why }
    .next = Redémarrez-le : la session continue. Si cela se reproduit, montrez ceci à l’assistance
cli-yes-or-no = { $question } Tapez yes
cli-nobody-to-ask = Il n’y a pas de terminal où poser une question
    .next = Ajoutez --yes si c’est bien voulu
cli-nothing-changed = Rien n’a été changé
    .next = Pour continuer, tapez yes
cli-unreadable = { $file } ne peut pas être lu : { $why }
    .next = Vérifiez le chemin et les droits
cli-unwritable = { $file } ne peut pas être écrit : { $why }
    .next = Vérifiez le chemin et les droits
cli-no-certificate = { $file } ne contient aucun certificat
    .next = Indiquez un fichier avec des certificats en PEM ou DER

## keydesk open, keydesk practice

open-certificate = Les paramètres indiquent un certificat, avec lequel aucun opérateur ne se connecte : Entra ne vérifie alors aucun rôle, et aucune trace ne dit qui a servi la personne
    .next = Définissez sign_in = "browser" ou "device-code" dans [operator]. Un certificat sert à `keydesk config check` et aux rapports
open-tokens = { $file } ne peut pas servir de fichier de jetons. Erreurs : { $count }
    .next = Voyez-les avec : keydesk oath import --dry-run { $file }
open-no-face = Il n’y a ni écran ni terminal pour un guichet
    .next = Démarrez-le dans un terminal, ou définissez DISPLAY ou WAYLAND_DISPLAY
open-no-window = La fenêtre ne peut pas s’ouvrir : { $why }
    .next = Supprimez DISPLAY et WAYLAND_DISPLAY pour le parcours dans un terminal ; `keydesk practice --auto` n’a besoin d’aucun des deux
practice-no-room = Il n’y a pas de place pour un monde d’exercice : { $why }
    .next = Libérez de l’espace disque, ou indiquez un dossier avec --world
practice-no-chromium = Il n’y a pas de Chromium où la personne pourrait se connecter : { $why }
practice-json-alone = --json ne peut pas être utilisé seul
    .next = Utilisez-le avec --auto, --serve ou --people
practice-no-world = Le monde d’exercice { $folder } ne peut pas être ouvert : { $why }
    .next = Restaurez le fichier depuis une copie ; ou déplacez le dossier, et l’exercice y crée un nouveau monde
practice-no-folder = Le monde d’exercice { $folder } ne peut pas être ouvert : { $why }
    .next = Indiquez un dossier où ce compte peut écrire
practice-world-in-use = Le monde d’exercice { $folder } est utilisé par le processus { $process } depuis le { $time } : { $command }
    .next = Terminez-le d’abord, ou indiquez un autre dossier
practice-world-in-use-by-another = Le monde d’exercice { $folder } est utilisé par un autre processus
    .next = Terminez-le d’abord, ou indiquez un autre dossier
practice-no-operator = Personne dans le locataire d’exercice n’a le nom de connexion { $name }
    .next = Les opérateurs sont { $operators } ; --people liste tout le monde
practice-person = { $upn }  { $name } : { $shows }
practice-shows-onboarding = rien ne fait obstacle
practice-shows-apostrophe = rien ne fait obstacle ; le nom de connexion a une apostrophe
practice-shows-namesake = deux personnes ont ce prénom
practice-shows-guest = un invité : Entra refuse les clés pour les invités
practice-shows-disabled = le compte est désactivé
practice-shows-excluded = dans un groupe qui n’a pas droit aux clés d’accès
practice-shows-protected = un Administrateur général : il faut un opérateur avec le rôle privilégié ; peut confirmer comme second opérateur
practice-shows-protected-by-group = dans un groupe qui protège : il faut un opérateur avec le rôle privilégié
practice-shows-custom-role = a un rôle personnalisé : le guichet le dit, et Entra décide
practice-shows-nine-keys = a déjà neuf clés d’accès
practice-shows-thirty-keys = a déjà trente clés d’accès
practice-shows-live-pass = a un passe valable émis par quelqu’un d’autre
practice-shows-synced = le compte vient de l’annuaire de l’entreprise ; dans l’unité administrative des entrepôts
practice-shows-long-name = un nom de 200 lettres
practice-shows-arabic = un nom en lettres arabes, de droite à gauche
practice-shows-hebrew = un nom en lettres hébraïques, de droite à gauche
practice-shows-chinese = un nom en caractères chinois
practice-shows-cyrillic = un nom en lettres cyrilliques
practice-shows-combining-marks = un nom dont les accents sont des caractères à part
practice-shows-emoji = un nom avec un emoji
practice-shows-operator = opérateur : Administrateur d’authentification, Lecteur général
practice-shows-privileged-operator = opérateur : Administrateur d’authentification privilégié, Lecteur général
practice-shows-operator-without-reader = opérateur : Administrateur d’authentification, mais pas Lecteur général
practice-shows-operator-who-reads-only = opérateur : Lecteur général, et aucun rôle pour inscrire des clés
practice-shows-operator-without-role = opérateur sans rôle
practice-shows-operator-of-a-unit = opérateur : Administrateur d’authentification des seuls entrepôts, Lecteur général
model-no-list = Il n’y a pas de liste où trouver un modèle par son nom
    .next = Utilisez --metadata PATH, ou indiquez un fichier JSON avec l’authenticatorGetInfo du modèle
model-unknown = Aucun modèle ne s’appelle { $model }
    .next = Les noms les plus proches : { $nearest }
model-not-one = Plusieurs modèles s’appellent { $model }
    .next = Désignez-en un par son AAGUID : { $models }
model-not-playable = Aucune clé d’exercice ne peut être du modèle { $model } : { $why }
    .next = Indiquez un autre modèle
practice-pin = La clé d’exercice a déjà servi. Son code PIN est { $pin }
practice-no-scope = Le guichet n’a pas d’autorisation nommée { $scope }
    .next = Choisissez parmi { $scopes }
practice-unknown-scope = Le locataire d’exercice n’a pas d’autorisation nommée { $scope }
    .next = Utilisez une autorisation de Microsoft Graph que connaît le locataire d’exercice
practice-served = Le locataire d’exercice { $tenant } est servi sur https://{ $address }
practice-served-app = Son application est { $client } ; les personnes prouvent leur connexion auprès de { $proof }
practice-served-operators = Opérateurs : { $operators }. Mot de passe : { $password }
practice-served-until = Il s’arrête quand cette entrée se ferme, ou avec Ctrl+C
practice-no-longer-served = Le locataire d’exercice n’est plus servi
cli-self-registered = La personne a inscrit une clé
cli-token-programmed = La personne a ajouté un jeton
practice-stopped = Le guichet s’est arrêté : { $sentence }
practice-costs = { $ctap } commandes CTAP, { $touches } contacts, { $graph } appels à Graph (dont { $methods } sur les méthodes d’authentification), { $ms } ms
receipt-of = Reçu { $ceremony }
receipt-person = Personne
receipt-self-test = Autotest
receipt-self-test-passed = réussi, compteur de signatures { $count }
receipt-method = Méthode
receipt-left = Reste
receipt-written = Le reçu est dans { $file }
receipt-signature = Date et signature : { $name }

## keydesk ledger

ledger-which = Aucun registre n’est indiqué
    .next = Utilisez --ledger FILE, ou définissez KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } faits
ledger-no-person = sans personne
ledger-open = ouverte
ledger-waiting = en attente
ledger-closed = terminée
ledger-awaits-log = terminée, attend le journal
ledger-awaits-letter = terminée, lettre non imprimée
ledger-unreadable = illisible
ledger-unreadable-fact = illisible : { $why }
ledger-second-key = La seconde clé de cette personne : session { $ceremony }
ledger-no-ceremony = Le registre n’a pas de session { $id }
    .next = `keydesk ledger list` les montre
ledger-several = Plus d’une session commence par { $id }
    .next = Donnez plus de son identifiant
ledger-no-receipt = La session { $id } n’a pas de reçu
    .next = Seule une session menée à bien en a un ; `keydesk ledger list` montre la fin de chacune
ledger-fact-unreadable = Le fait { $number } de la session est illisible, donc rien n’en est tiré : { $why }
    .next = `keydesk ledger verify` dit s’il a été modifié
ledger-nothing-to-tell = Dans la session { $id }, rien n’a été fait dont la personne doive être avisée
    .next = `keydesk ledger show` en donne les faits
ledger-whole = Le registre est intact : { $facts } faits, tête { $head }
ledger-signed =
    { $ceremonies ->
        [one] { $ceremonies } session, signée avec la clé du guichet { $key }
       *[other] { $ceremonies } sessions, signées avec la clé du guichet { $key }
    }
ledger-agrees = C’est le registre dont la tête a été conservée : ses { $facts } premiers faits sont les mêmes
ledger-witnessed = Le témoin { $witness } a vu cette tête : { $time }
ledger-collected =
    { $entries ->
        [one] { $entries } entrée est
       *[other] { $entries } entrées sont
    } chez { $url }
ledger-collector-otlp = Seul --format otlp va à un collecteur
    .next = Indiquez --format otlp, ou retirez --to
ledger-collector-refused = Le collecteur { $url } n’a pas accepté les entrées : { $why }
    .next = Envoyez-les de nouveau quand il les acceptera : chaque entrée a son numéro
ledger-nothing-so-old = Aucune session aussi ancienne n’a encore de données personnelles
ledger-parts-expired =
    { $parts ->
        [one] Effacé : { $parts } partie
       *[other] Effacé : { $parts } parties
    }, { $ceremonies ->
        [one] dans { $ceremonies } session terminée avant
       *[other] dans { $ceremonies } sessions terminées avant
    }. La chaîne est intacte
ledger-no-debts = Il ne reste rien à faire
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = La dette { $id } est réglée
ledger-nothing-of-person = Le registre ne contient rien sur cette personne
ledger-person-is-erased =
    { $parts ->
        [one] Effacé : { $parts } partie
       *[other] Effacé : { $parts } parties
    }, { $ceremonies ->
        [one] dans { $ceremonies } session sur cette personne
       *[other] dans { $ceremonies } sessions sur cette personne
    }. La chaîne est intacte

## Printing

print-begins = Impression sur { $queue }
print-done = { $queue } l’a imprimé, dit CUPS
print-no-cups = CUPS ne répond pas à { $socket }
    .next = Installez le paquet cups et démarrez-le ; rien n’a été imprimé
print-no-queue = Il n’y a pas d’imprimante { $queue }
    .next = `lpstat -e` liste les imprimantes
print-refused = { $queue } ne l’accepte pas : { $why }
    .next = `lpstat -p { $queue } -l` montre son état ; `cupsaccept { $queue }` lui fait à nouveau accepter des documents
print-not =
    { $pages ->
        [0] { $queue } ne l’a pas imprimé : { $why }
        [one] { $queue } a imprimé une page, mais pas le reste : { $why }
       *[other] { $queue } a imprimé { $pages } pages, mais pas le reste : { $why }
    }
    .next = Il n’est plus dans la file. Occupez-vous de l’imprimante, puis réimprimez
print-in-doubt = Personne ne peut savoir si { $queue } l’a imprimé
    .next = Regardez l’imprimante et sa file avant de réimprimer
print-no-reason = l’imprimante ne donne pas de raison
print-reason =
    { $reason ->
        [media-empty] il n’y a plus de papier
        [media-needed] il faut du papier
        [media-jam] bourrage de papier
        [offline] elle est hors ligne
        [paused] elle est en pause
        [printer-stopped] elle est arrêtée
        [door-open] une porte est ouverte
        [cover-open] un capot est ouvert
        [toner-empty] il n’y a plus de toner
        [marker-supply-empty] il n’y a plus de toner ou d’encre
        [job-hold-until-specified] la tâche est retenue
        [resources-are-not-ready] elle ne répond pas
       *[other] { $reason }
    }

## keydesk key

key-none = Aucune clé de sécurité n’est branchée
    .next = Branchez-en une, puis réessayez
key-cannot-be-read = illisible : { $why }
key-no-passkey = Il n’y a aucune clé d’accès sur la clé
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } a déjà un code PIN
    .next = `keydesk key change-pin` le change
key-has-no-pin = { $key } n’a pas encore de code PIN
    .next = `keydesk key set-pin` en définit un
key-pin-of = Code PIN, clé { $key }
key-new-pin-for = Nouveau code PIN pour { $key }
key-old-pin-of = Ancien code PIN, clé { $key }
key-new-pin = Nouveau code PIN
key-pin-again = Le même à nouveau
key-pin-is-set = { $key } a son code PIN
key-pin-is = Le code PIN, montré une seule fois :
key-pin-is-changed = { $key } a un nouveau code PIN
key-pin-differs = Les deux codes PIN diffèrent
    .next = Rien n’a été changé. Réessayez
key-pin-breaks-rule = Ce code PIN n’est pas assez bon
    .next = Un bon code PIN { $rule }
key-no-terminal = Il n’y a pas de terminal où taper un code PIN
    .next = Utilisez --pin-stdin pour le transmettre
key-no-pin-came = Aucun code PIN donné
    .next = Tapez-le, ou transmettez-le sur l’entrée standard, un code PIN par ligne
key-will-be-reset = Toutes ses clés d’accès disparaîtront, et son code PIN. Elle ne permettra plus aucune connexion
key-reset-sure = Réinitialiser cette clé ?
key-take-out = Retirez la clé
key-insert-again = Insérez-la à nouveau
key-touch-now = Touchez-la maintenant
key-is-reset = { $key } est comme neuve
key-taken-out-again = La clé a été retirée à nouveau
    .next = Recommencez, et laissez-la jusqu’à la fin de la réinitialisation
key-nothing-happened = Rien ne s’est passé pendant deux minutes
    .next = Rien n’a été changé. Recommencez quand la clé est à portée de main
key-no-enterprise = { $key } n’a pas d’attestation d’entreprise
    .next = Utilisez un modèle qui l’a
key-enterprise-will-be-on = Une organisation qui peut demander verra quelle clé c’est. Seule une réinitialisation y met fin
key-enterprise-sure = Activer l’attestation d’entreprise ?
key-enterprise-is-on = Attestation d’entreprise activée : { $key }
key-not-one-passkey = Aucune ou plusieurs clés d’accès commencent par { $id }
    .next = `keydesk key credentials` les liste
key-will-be-erased = Elle disparaîtra pour de bon
key-erase-sure = Effacer cette clé d’accès pour de bon ?
key-is-erased = La clé d’accès est effacée
key-no-sensor = { $key } n’a pas de capteur d’empreintes
    .next = Utilisez un modèle qui en a un
key-no-finger = Il n’y a aucune empreinte sur la clé
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Posez un doigt sur la clé et levez-le, jusqu’à ce que la clé le connaisse. Ctrl-C arrête
key-finger-is-added = L’empreinte est sur la clé : { $finger }
key-finger-is-named = L’empreinte a son nom : { $finger }
key-not-one-finger = Aucune ou plusieurs empreintes commencent par { $id }
    .next = `keydesk key fingers list` les liste
key-finger-sure = Supprimer cette empreinte pour de bon ?
key-finger-is-removed = L’empreinte est supprimée
key-no-such = Il n’y a pas de clé { $name }
    .next = Choisissez parmi { $keys }
key-two-such = Plusieurs clés correspondent à { $name }
    .next = Choisissez parmi { $keys }
key-which = Plus d’une clé est branchée
    .next = Utilisez --key SERIAL ou PATH. Clés branchées : { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, micrologiciel { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] { $tries } code PIN incorrect la bloque pour de bon
       *[other] { $tries } codes PIN incorrects la bloquent pour de bon
    }
key-shortest-pin = Un code PIN a au moins { $minimum } caractères
key-extensions = Extensions : { $extensions }
key-options = Options : { $options }
key-option = { $name } { $on ->
        [yes] oui
       *[no] non
    }
key-enterprise-absent = Attestation d’entreprise : la clé n’en a pas
key-enterprise-off = Attestation d’entreprise : désactivée
key-enterprise-on = Attestation d’entreprise : activée
key-transports = Transports : { $transports }

## keydesk config check

config-ready = Ce guichet est prêt
config-not-ready = Pas encore prêt
config-no-file = Indiquez le fichier avec --config
config-wrong-line = Corrigez cette ligne ; kiosk-config/kiosk.toml explique chaque paramètre
config-others = Ne laissez que root et l’utilisateur du guichet modifier ce fichier et son dossier
config-correct = Corrigez-le dans kiosk.toml
config-can-be-used = { $file } est utilisable
config-no-browser = Installez Chromium, Chrome ou Edge, ou indiquez le programme dans kiosk.toml, [operator] browser
config-browser-shut-in = Le navigateur de connexion est isolé
config-browser-no-cage = Le navigateur de connexion peut lire les fichiers de cet utilisateur : bubblewrap manque, ou ne peut pas créer d’espaces de noms
    .next = Installez le paquet bubblewrap, et permettez les espaces de noms utilisateur sans privilège
config-browser-no-policy = Le navigateur de connexion ouvre n’importe quelle page, et a les outils de développement et les téléchargements
    .next = Copiez kiosk-config/browser-policy.json dans les stratégies gérées du navigateur, comme /etc/chromium/policies/managed
config-browser-root = Le guichet tourne sous root, donc son navigateur sous nobody, qui ne peut pas atteindre la clé
    .next = Faites tourner le guichet sous son propre utilisateur
config-browser-opens = Un navigateur s’ouvre. Connectez-vous-y
config-sign-in-at = Connectez-vous sur { $page } avec le code { $code }
config-signed-in = Connexion en tant que { $name }
    .next = Les stratégies du locataire décident avec quoi un opérateur se connecte. Avec un contexte d’authentification qui demande une force résistante à l’hameçonnage, indiqué dans [operator] authentication_context, le guichet n’accepte rien de plus faible
config-signed-in-context = Connexion en tant que { $name }, dans le contexte d’authentification { $context }
config-signed-in-app = Connexion en tant que { $name } ; Entra n’y vérifie aucun rôle, donc aucun guichet n’ouvre avec ces paramètres
config-one-application = Les personnes prouvent leur connexion à l’application des opérateurs : le jeton de connexion que le guichet jette aurait pu faire plus
    .next = kiosk-config/app-registration/register.sh crée une seconde application sans autorisations. Indiquez-la dans [sign_in] client_id
config-two-applications = Les personnes prouvent leur connexion à une application à part

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } n’est pas une inscription enregistrée : { $why }
    .next = `keydesk attestation check --help` dit ce qu’il doit contenir
attestation-list-untrusted = La liste n’est pas digne de confiance : { $why }
    .next = Utilisez la liste signée de FIDO, ou indiquez une autre racine avec --root
attestation-no-list = La liste ne peut pas être lue : { $why }
    .next = Utilisez le contenu de la liste de FIDO, en JSON
mds-where = Aucun dossier n’est indiqué pour la liste
    .next = Utilisez --folder DIR, ou définissez KEYDESK_METADATA
mds-none = Le guichet n’a pas encore de liste
    .next = `keydesk mds update` la télécharge, et `keydesk mds import FILE` la prend d’un fichier
mds-issue = Édition { $number }, reçue le { $time }
mds-next = La prochaine est attendue le { $date }
mds-overdue =
    { $days ->
        [one] La suivante était attendue le { $date }, il y a { $days } jour
       *[other] La suivante était attendue le { $date }, il y a { $days } jours
    }
mds-usable = Modèles qui peuvent être prouvés ici : { $usable } sur { $models }
mds-unusable = Ne peut pas être prouvé : { $model } ({ $aaguid }) : { $why }
mds-unread = Ne peut pas être lu en entier : { $model } : { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Des clés peuvent être inscrites pour les personnes
finding-issues-passes = Avec un passe de ce guichet, les personnes inscrivent elles-mêmes leur clé, sur { $page }
finding-offers-nothing = Dans ce cloud, un guichet ne peut ni inscrire de clés ni émettre de passes
    .why = On viendrait à ce guichet pour rien
    .next = Les personnes inscrivent elles-mêmes leur clé, sur { $page }
finding-scopes-granted = Toutes accordées ({ $count })
finding-scopes-not-told = Le service ne dit pas ce que peut une application. Ce qui ne fait que lire est essayé ci-dessous, passes et clés avec la première personne
finding-scope-missing = { $scope } n’est pas accordée
    .next = Un administrateur d’application cloud l’accorde sur { $consent }. Les droits d’un certificat sont accordés par un administrateur de rôle privilégié
finding-people-found = Personnes trouvées
finding-no-people = Aucune personne dans le locataire
    .why = Un guichet donne des clés aux personnes de son locataire
    .next = Vérifiez l’identifiant du locataire dans kiosk.toml
finding-methods-open = Des clés d’accès et des passes peuvent être donnés
finding-no-role = L’opérateur n’a aucun rôle pour configurer des clés
    .why = Entra refuse toute clé et tout passe de cet opérateur
    .next = Un administrateur de rôle privilégié peut donner à l’opérateur le rôle Administrateur d’authentification
finding-role-unknown = Le rôle de l’opérateur est personnalisé, ou vaut pour une partie du locataire
    .why = Entra peut refuser des clés et des passes pour certaines personnes
    .next = Un administrateur de rôle privilégié peut donner à l’opérateur le rôle Administrateur d’authentification pour tout le locataire
finding-roles-not-seen = Les rôles personnalisés, et ceux d’une partie du locataire, ne sont pas vus
    .why = Entra peut refuser une personne en pleine session à cause d’un tel rôle
    .next = Un administrateur de rôle privilégié peut donner à l’opérateur le rôle Lecteurs d’annuaire ou Lecteur général
finding-passkeys-off = Les clés d’accès sont désactivées pour tous
    .why = Entra refuse toute inscription
    .next = Un administrateur de stratégie d’authentification peut activer la méthode Clé d’accès pour ceux qui reçoivent des clés
finding-self-service-off = La configuration en libre-service de clés d’accès est désactivée
    .why = Sans elle, Entra refuse toute inscription, même faite par un guichet
    .next = Un administrateur de stratégie d’authentification peut autoriser la configuration en libre-service
finding-context-not-set = Aucun contexte d’authentification n’est défini : le reçu dit que la personne s’est connectée, et avec quoi seulement là où le jeton de connexion le dit
finding-context-only-a-key = Dans le contexte { $context }, la stratégie { $policy } demande FIDO2 à tous, et rien d’autre ne la satisfait
finding-context-not-for-all =
    Dans le contexte { $context }, seul FIDO2 satisfait la stratégie { $policy }, et { $for_all ->
        [yes] { $exclusions ->
            [one] une personne, un groupe ou un rôle en est exclu
           *[other] { $exclusions } personnes, groupes ou rôles en sont exclus
        }
       *[no] elle ne vaut pas pour tous
    }. Pour ceux qu’elle laisse de côté, le reçu dit seulement qu’ils se sont connectés
finding-context-takes-others = Dans le contexte { $context }, d’autres méthodes que FIDO2 satisfont aussi la stratégie { $policy }
    .why = Le reçu ne peut pas dire que seule une clé a été acceptée
    .next = Un administrateur de l’accès conditionnel peut donner à la stratégie une force d’authentification que seul FIDO2 satisfait
finding-context-not-in-force = La stratégie { $policy } pour le contexte { $context } n’est pas activée
    .why = Entra ne demande alors rien, et le contexte ne montre rien
    .next = Un administrateur de l’accès conditionnel peut activer la stratégie
finding-context-without-policy = Aucune stratégie ne nomme le contexte { $context }
    .why = Entra émet quand même le contexte : il ne montre donc rien
    .next = Un administrateur de l’accès conditionnel peut créer pour lui une stratégie que seul FIDO2 satisfait ; il faut Microsoft Entra ID P1. Sans P1, retirez le contexte de kiosk.toml : le reçu dit alors que la personne s’est connectée et, avec beta = true, quelle clé a servi, là où Entra le dit
finding-logs-readable = Le journal de connexion peut être lu
finding-logs-not-licensed = Le journal de connexion ne peut pas être lu sans Microsoft Entra ID P1. Le dossier de chaque session le dit. La clé utilisée est demandée quand même
finding-passes-off = Les Passes d’accès temporaires sont désactivés pour tous
    .why = Sans passe, une nouvelle personne ne peut pas se connecter avant l’inscription de la clé
    .next = Un administrateur de stratégie d’authentification peut activer le Passe d’accès temporaire pour ceux qui reçoivent des clés

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Le fichier a plus de { $number } octets
    .next = Divisez-le en plusieurs listes
list-workbook = C’est un classeur de tableur
    .next = Enregistrez-le en « CSV UTF-8 »
list-not-text = Ce n’est pas du texte
    .next = Enregistrez la liste en « CSV UTF-8 ». Un fichier coupé doit être copié à nouveau
list-empty = Il n’y a pas de ligne avec les noms des colonnes
    .next = La première ligne nomme les colonnes, comme upn;serial;language;address;note
list-no-lines = Il n’y a rien après les noms des colonnes
    .next = Écrivez une ligne par personne ou par clé
list-no-people-column = Aucune colonne ne dit pour qui sont les clés
    .next = Nommez une des colonnes upn, userPrincipalName, username, login, email ou mail
list-no-serial-column = Aucune colonne n’a de numéros de série
    .next = Nommez une des colonnes serial
list-column-twice = Il y a deux colonnes pour la même chose : { $named }
    .next = Supprimez l’une des deux
list-quote-not-closed = Un guillemet est ouvert ici et jamais fermé
    .next = Fermez-le, ou supprimez-le. Un guillemet dans un texte entre guillemets s’écrit deux fois
list-line-in-cell = Cette cellule continue à la ligne suivante : { $named }
    .next = Cherchez un guillemet manquant. Seule une adresse peut avoir plusieurs lignes
list-too-many-cells = Cette ligne a { $cells } cellules, et il y a { $number } colonnes
    .next = Mettez entre guillemets un texte qui contient le séparateur
list-no-login = Cette ligne ne dit rien dans les colonnes des personnes
    .next = Écrivez le nom de connexion de la personne, ou supprimez la ligne
list-not-a-login = Ce n’est ni un nom de connexion ni une adresse e-mail : { $named }
    .next = Écrivez-le en entier et seul, comme name@contoso.com
list-formula = Un tableur prendrait ceci pour une formule : { $named }
    .next = Commencez le texte par autre chose que = + - @
list-shortened = Un tableur a raccourci ce nombre, et ses derniers chiffres sont perdus : { $named }
    .next = Mettez la colonne au format texte, et entrez à nouveau le numéro de série
list-not-a-serial = Ce n’est pas un numéro de série : { $named }
    .next = N’écrivez que ses chiffres et ses lettres
list-not-a-language = Ce n’est pas une langue : { $named }
    .next = Écrivez son code, comme de ou de-AT
list-not-a-day = Ce n’est pas un jour : { $named }
    .next = Écrivez-le comme 2027-01-31
list-too-long = C’est trop long : { $named }
    .next = Maximum : { $number }
list-differs-from = Cette personne est déjà à la ligne { $number }, avec autre chose à côté
    .next = Gardez l’une des deux lignes
list-serial-twice = La ligne { $number } a déjà la clé de numéro de série { $named }
    .next = Chaque personne a besoin de sa propre clé
list-not-in-inventory = L’inventaire n’a pas de clé de numéro de série { $named }
    .next = Corrigez le numéro, ou ajoutez la clé à l’inventaire
list-not-found = Personne dans le locataire ne se connecte ni ne reçoit d’e-mail sous { $named }
    .next = Corrigez le nom, ou supprimez la ligne
list-several = Plusieurs personnes du locataire ont l’adresse e-mail { $named }
    .next = Écrivez le nom de connexion à la place
list-same-person = C’est un autre nom de la personne de la ligne { $number }
    .next = Gardez l’une des deux lignes

# keydesk prepare
prepare-refused =
    { $count ->
        [one] { $count } erreur. Rien n’a été gardé
       *[other] { $count } erreurs. Rien n’a été gardé
    }
prepare-encoding = Le fichier a été lu en { $encoding }. Regardez les noms et adresses avec des lettres particulières : s’ils sont faux, enregistrez le fichier en « CSV UTF-8 »
prepare-repeated = Ces lignes répètent une ligne antérieure, et n’ont compté qu’une fois : { $lines }
prepare-unused = Ces colonnes n’ont pas servi : { $columns }
prepare-progress = { $percent } % des questions au locataire ont leur réponse
prepare-counts =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }. Prêtes : { $ready }, à décider par l’opérateur : { $doubtful }, arrêtées : { $stopped }{ $erased ->
        [0] { "" }
       *[other] , effacées : { $erased }
    }
prepare-person = { $state } : { $name } ({ $upn })
listed-ready = Prête
listed-doubtful = À décider
listed-stopped = Arrêtée
prepare-kept = La liste est gardée sous { $list }. `keydesk prepare status` la montre
prepare-not-kept = La liste est bonne. Rien n’a été gardé
prepare-no-lists = Aucune liste n’est gardée ici
prepare-list = { $list } · { $time } · { $source } · importée par { $operator }
prepare-withdrawn = { "    " }Annulée le { $time } par { $operator } : plus personne n’y attend de clé
prepare-runs-out-all =
    { $count ->
        [one] { $count } clé préparée n’est pas activée
       *[other] { $count } clés préparées ne sont pas activées, la première à expirer en tête
    }
prepare-runs-out = { $time } : { $name } ({ $upn }), { $key }
    .next = Quand elle est arrivée, activez-la : keydesk activate { $upn } --by call. Passé ce délai, il faudra une autre clé
prepare-ran-out = Expirée le { $time } : { $name } ({ $upn }), { $key }
    .next = Elle ne peut plus être activée, et sa lettre est sans valeur. Préparez une autre clé
withdraw-before = La liste { $list } est déjà annulée
    .next = `keydesk prepare status` dit par qui
withdraw-at-work =
    { $count ->
        [one] { $count } clé de cette liste est en cours
       *[other] { $count } clés de cette liste sont en cours
    }
    .next = Terminez d’abord : `keydesk prepare run`. Annulez ensuite la liste
withdraw-due =
    { $count ->
        [0] Sur la liste { $list }, personne n’attend de clé
        [one] Sur la liste { $list }, une personne n’a pas encore de clé et n’en recevra pas
       *[other] Sur la liste { $list }, { $count } personnes n’ont pas encore de clé et n’en recevront pas
    }
withdraw-key-waits = Elle reste : { $name } ({ $upn }), { $key }. Elle peut être activée jusqu’au { $time }
withdraw-key-works = Elle reste : { $name } ({ $upn }), { $key }. Elle fonctionne
withdraw-question = Annuler cette liste ? C’est irréversible
withdraw-done = La liste { $list } est annulée
prepare-from-file = d’un fichier
prepare-from-group = le groupe { $group }
prepare-inventory =
    { $count ->
        [one] { $count } seule clé peut servir
       *[other] Seules { $count } clés peuvent servir
    }
prepare-no-group = Aucun groupe du locataire ne s’appelle { $group }
    .next = Écrivez son nom comme Entra le montre
prepare-several-groups = { $count } groupes du locataire s’appellent { $group }
    .next = Renommez-en un, ou importez un fichier
prepare-empty-group = Il n’y a personne dans le groupe { $group }
    .next = Ajoutez-y des personnes. Un nouveau membre peut mettre quelques minutes à apparaître
prepare-no-such-list = Aucune liste, ou plus d’une, a un identifiant qui commence par { $list }. Les listes annulées ne comptent pas
    .next = `keydesk prepare status` montre les listes
prepare-not-signed-in = Aucun opérateur connecté : { $why }
prepare-slot = Emplacement { $number } : { $name } { $serial } – { $what }
prepare-slot-idle = Rien à faire
prepare-slot-insert = Insérez une clé neuve
prepare-slot-working = Le guichet travaille sur la clé
prepare-slot-touch = Touchez la clé qui clignote
prepare-slot-take-out = Retirez la clé
prepare-slot-asks = Une décision est attendue
prepare-stopped = Arrêté : les clés en cours sont terminées, aucune autre ne commence
prepare-stopped-at = Arrêté sur un échec : les clés en cours sont terminées, aucune autre ne commence
prepare-cannot-read = Les personnes de la liste n’ont pas pu être lues
prepare-over = Chacun sur la liste a une clé ou a été mis de côté
prepare-answer = { "    " }{ $slot } { $number } : { $way }
prepare-board = Préparées : { $done }, à faire : { $due }, mises de côté : { $set-aside }, { $rate } clés par heure, Microsoft en permet { $most }
practice-prepared = { $prepared } clés préparées en { $minutes } minutes du temps de Graph ({ $rate } par heure), { $set-aside } mises de côté ; { $live } peuvent servir avant d’être arrivées
practice-activated = { $count } clés ont été activées une à une, et chaque personne peut se connecter avec la sienne
practice-not-activated = La clé ne permet pas de se connecter : { $name }

## keydesk activate

activate-works = La clé fonctionne
    .next = Il n’y a rien à faire
activate-no-person = L’organisation ne connaît personne sous ce nom de connexion
    .next = Vérifiez son orthographe
activate-no-code = Le code ne peut pas être lu
activate-second-operator = Un second opérateur doit confirmer que cette personne reçoit une clé
    .next = Activez la clé dans la fenêtre : keydesk open
activate-another-session = Une autre session de ce guichet a été interrompue, et passe d’abord
    .next = Terminez-la : keydesk open
activate-taken-back = La clé n’est pas activée
    .next = Rien n’a été inscrit
activate-stopped = Le guichet s’est arrêté : { $sentence }
    .next = Voyez le journal
