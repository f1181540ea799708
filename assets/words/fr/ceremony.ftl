# The sentences about the things of a ceremony, in French. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Une nouvelle clé pour une personne
purpose-check = Vérification d’une clé déjà remise
purpose-recover = Une nouvelle clé après une perte
purpose-found-key = Une clé que quelqu’un a trouvée
purpose-prepare = Une clé préparée pour une personne éloignée
purpose-activate = Une clé préparée qui est arrivée
purpose-token = Un jeton matériel qui affiche des codes
purpose-program-token = Un jeton qu’une personne programme elle-même
purpose-self-registration = Un passe avec lequel une personne inscrit elle-même une clé

chapter-find-person = La personne
chapter-old-key = Ancienne clé
chapter-readiness = Préalables
chapter-access-pass = Passe d’accès
chapter-insert-key = Insérer la clé
chapter-choose-pin = Code PIN
chapter-touch-key = Toucher la clé
chapter-verify-sign-in = Essai de connexion
chapter-register-key = Inscription
chapter-token = Jeton
chapter-receipt = Reçu

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock } à { $end } ({ $zone })
period-of-days = du { $from } au { $to }

## Ways on

way-try-again = Réessayer
way-sign-in-again = Se reconnecter
way-retype-pin = Retaper le code PIN
way-another-person = Autre personne
way-use-this-key = Prendre cette clé
way-another-key = Une autre clé
way-replace-pass = Remplacer le passe
way-choose-by-touch = Choisir en touchant
way-key-is-registered = La clé est inscrite
way-program-token = Programmer plutôt un jeton
way-open-own-page = Ouvrir la page ici
way-token-is-programmed = Le jeton est ajouté
way-use-as-it-is = Utiliser telle quelle
way-enrol-finger = Ajouter une empreinte
way-skip-finger = Sans empreinte
way-fingers-done = Continuer
way-reset-key = Réinitialiser
way-look-inside = Voir son contenu
way-lose-contents = Oui, effacer tout son contenu
way-reset-for-good = Oui, réinitialiser
way-keep-key = Ne rien effacer
way-issue-pass = Passe d’accès pour un appareil
way-leave-pass = Laisser le passe
way-take-pass-back = Retirer le passe
way-self-register = La personne inscrit la clé
way-do-without-sign-in = Terminer sans la connexion
way-set-key-aside = Clé mise de côté
way-key-is-out = La clé est retirée
way-prove-by-sign-in = La personne se connecte
way-ask-second-operator = Un second opérateur confirme
way-another-proof = Une autre preuve
way-not-in-the-list = Pas dans la liste
way-remove-now = Supprimer maintenant
way-remove-after-proof = Supprimer à la fin
way-remove-before-reset = Supprimer avant de réinitialiser
way-another-old-key = Une autre
way-another-token = Un autre jeton
way-leave-it = Ne rien changer
way-go-on = Continuer
way-give-up = Annuler la session

## The desk's permissions

right-passkeys = Le guichet en a besoin pour inscrire des clés pour les personnes.
right-passes = Le guichet en a besoin pour émettre et retirer des Passes d’accès temporaires.
right-conditional-access = Le guichet en a besoin pour voir si une règle s’applique à la connexion qu’il prouve.
right-logs = Le guichet en a besoin pour chercher la connexion dans les journaux de l’organisation.
right-sessions = Une récupération en a besoin pour fermer les sessions d’une personne dont la clé a été volée.
right-all-policies = Une vérification du locataire en a besoin pour lire l’Accès conditionnel, les paramètres de sécurité par défaut et la MFA par utilisateur.
right-licences = Une vérification du locataire en a besoin pour voir les licences du locataire.
right-organization = Une vérification du locataire en a besoin pour nommer l’organisation.
right-mail = Le guichet en a besoin pour informer par e-mail les personnes de ce qui a été fait, depuis la boîte aux lettres de l’opérateur.
right-shared-mail = Le guichet en a besoin pour informer par e-mail les personnes de ce qui a été fait, depuis la boîte aux lettres partagée des paramètres.
right-chat = Le guichet en a besoin pour ouvrir dans Teams la conversation où l’opérateur invite une personne.
right-chat-message = Le guichet en a besoin pour écrire l’invitation de l’opérateur dans une conversation Teams.
right-tokens = Le guichet en a besoin pour remettre des jetons matériels et les retirer.
right-methods = Le guichet en a besoin pour voir les méthodes de connexion des personnes.
right-policy = Le guichet en a besoin pour lire quelles clés et quels passes le locataire permet.
right-people = Le guichet en a besoin pour trouver les personnes et vérifier que leur compte est prêt.
right-groups = Le guichet en a besoin pour voir à quels groupes le locataire permet des clés.
right-roles = Le guichet en a besoin pour voir qui est administrateur et demande un rôle plus fort à ce guichet.

## Not ready

blocker-no-provisioning = Dans ce cloud Microsoft, un opérateur ne peut pas configurer de clé pour quelqu’un d’autre
    .next = Le guichet peut émettre un passe d’accès, et la personne configure elle-même la clé
blocker-own-account = C’est le compte de l’opérateur lui-même
    .next = Un autre opérateur peut configurer cette clé
blocker-operator-has-no-role = L’opérateur n’a aucun rôle qui permette de configurer des clés
    .next = Un administrateur de rôle privilégié peut donner à l’opérateur le rôle Administrateur d’authentification
blocker-protected = Le compte est protégé : { $by }
    .next = Un opérateur avec le rôle Administrateur d’authentification privilégié peut configurer cette clé
blocker-perhaps-protected = Le compte a un rôle dont ce guichet ne sait pas s’il le protège : { $by }
    .next = Continuez, Entra décidera. En cas de refus, un opérateur avec le rôle Administrateur d’authentification privilégié peut configurer cette clé
blocker-operator-role-unknown = Le rôle de l’opérateur est personnalisé, ou ne s’étend peut-être pas à cette personne
    .next = Continuez, Entra décidera. En cas de refus, un administrateur de rôle privilégié peut donner à l’opérateur le rôle Administrateur d’authentification
blocker-account-disabled = Le compte est désactivé
    .next = Un administrateur d’utilisateurs peut le réactiver
blocker-guest = Le compte est un invité de cette organisation
    .next = Un invité reçoit sa clé de sa propre organisation. Microsoft a annoncé des clés pour les invités pour fin 2026 : continuez, Entra décidera
blocker-passkeys-off = Les clés de sécurité sont désactivées pour l’organisation
    .next = Un administrateur de stratégie d’authentification peut activer la méthode Clé d’accès
blocker-excluded = Un groupe exclut cette personne de l’usage des clés de sécurité
    .next = Un administrateur de groupes, ou un propriétaire du groupe, peut l’en retirer
blocker-not-in-scope = Les clés de sécurité ne sont pas activées pour cette personne
    .next = Un administrateur de stratégie d’authentification peut donner un profil de clé d’accès à un groupe de cette personne
blocker-self-service-off = La configuration de clés de sécurité est désactivée
    .next = Un administrateur de stratégie d’authentification peut autoriser la configuration en libre-service
blocker-per-user-mfa = L’ancienne authentification multifacteur par utilisateur est activée pour cette personne
    .next = Elle peut demander un téléphone ou une application à la connexion, quoi que disent les règles. Un administrateur de stratégie d’authentification peut la désactiver ; ou continuez
blocker-tokens-off = Les jetons OATH matériels ne sont pas activés dans l’organisation
    .next = Un administrateur de stratégie d’authentification peut les activer. Un changement peut prendre jusqu’à une heure
blocker-tokens-not-for-them = Les jetons OATH matériels sont activés, mais pas pour cette personne
    .next = Un administrateur de stratégie d’authentification peut ajouter la personne ou son groupe. Un changement peut prendre jusqu’à une heure
blocker-too-many-tokens = Cette personne a cinq jetons et applications d’authentification, le maximum dans Entra
    .next = Supprimez-en un qui ne sert plus, et réessayez
blocker-software-tokens-off = Les applications d’authentification tierces ne sont pas activées dans l’organisation, et pour elle ce jeton en est une
    .next = Un administrateur de stratégie d’authentification peut activer les jetons OATH logiciels tiers. Un changement peut prendre jusqu’à une heure
blocker-software-tokens-not-for-them = Les applications d’authentification tierces sont activées, mais pas pour cette personne
    .next = Un administrateur de stratégie d’authentification peut ajouter la personne ou son groupe. Un changement peut prendre jusqu’à une heure
blocker-no-tokens-in-this-cloud = Entra n’a pas de jetons OATH matériels dans ce cloud
    .next = Donnez à la personne une clé de sécurité
blocker-pass-refused = Les règles d’inscription de méthodes n’acceptent aucun passe : { $by }
    .next = Avec un passe seul, cette personne ne peut pas inscrire de clé. Un administrateur de l’accès conditionnel peut faire accepter les passes par la force exigée ; ou continuez
blocker-passes-off = Les passes d’accès ne sont pas activés pour cette personne
    .next = Un administrateur de stratégie d’authentification peut activer pour elle le Passe d’accès temporaire

## A second operator

second-wanted = Le compte est protégé : { $by }
    .next = Un autre opérateur avec le rôle Administrateur d’authentification privilégié se connecte ici. Votre connexion reste ouverte
second-wanted-as-proof = Un autre opérateur peut confirmer l’identité de la personne
    .next = Il se connecte ici. Votre connexion reste ouverte
not-second-attends = { $name } tient déjà cette session
    .next = Un autre opérateur avec le rôle Administrateur d’authentification privilégié peut confirmer
not-second-is-the-person = { $name } est la personne qui reçoit la clé
    .next = Un autre opérateur avec le rôle Administrateur d’authentification privilégié peut confirmer
not-second-role-too-weak = { $name } n’a aucun rôle qui permette de configurer des clés pour les comptes protégés
    .next = Un autre opérateur avec le rôle Administrateur d’authentification privilégié peut confirmer

not-second-no-role = { $name } n’a aucun rôle qui permette de configurer des clés
    .next = Un autre opérateur avec le rôle Administrateur d’authentification peut confirmer

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] L’organisation ne dit pas de quel modèle il s’agit
       *[other] Identifiant du modèle : { $aaguid }
    }

## The key

key-serial = N° de série { $serial }
key-no-serial = Sans numéro de série
key-firmware = micrologiciel { $firmware }
key-pin-not-set = sans code PIN
key-pin-set = a un code PIN
key-pin-must-change = code PIN à changer
key-pin-unsupported = sans code PIN possible
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, n° de série { $serial }
    }
key-tries =
    { $tries ->
        [0] Il ne reste aucun essai pour le code PIN
        [one] Il reste un essai pour le code PIN
       *[other] Il reste { $tries } essais pour le code PIN
    }
key-room =
    { $count ->
        [0] Pas de place pour une autre clé d’accès
        [one] Place pour encore une clé d’accès
       *[other] Place pour encore { $count } clés d’accès
    }

replug-key-why =
    { $tries ->
        [unknown] Après trop de codes PIN incorrects, la clé est bloquée pour de bon
        [one] Il reste { $tries } essai avant que la clé soit bloquée pour de bon
       *[other] Il reste { $tries } essais avant que la clé soit bloquée pour de bon
    }
    .next = Laissez au propriétaire le temps de réfléchir. Si le code PIN est oublié, utilisez une autre clé, ou réinitialisez celle-ci

refused-not-fido2 = La clé ne prend pas en charge FIDO2
    .next = Utilisez une clé de sécurité FIDO2
refused-no-resident-keys = La clé ne peut pas stocker de clé d’accès
    .next = Utilisez un modèle plus récent
refused-no-pin = La clé ne peut pas avoir de code PIN
    .next = Utilisez un modèle avec code PIN
refused-no-hmac-secret = Il manque à la clé une fonction que Microsoft Entra exige là où les clés doivent prouver leur modèle
    .next = Utilisez un modèle plus récent
refused-pin-not-for-passkeys = La clé n’accepte pour les clés d’accès qu’une empreinte, pas de code PIN
    .next = Utilisez un modèle qui accepte un code PIN
refused-no-pin-protocol = La clé échange le code PIN d’une façon que ce guichet ne connaît pas
    .next = Utilisez un autre modèle
refused-no-es256 = Il manque à la clé la signature qu’utilise la connexion de l’organisation
    .next = Utilisez un autre modèle
refused-pin-must-change = Le code PIN de la clé doit d’abord être changé
    .next = Utilisez une autre clé, changez le code PIN avec le programme du fabricant, ou réinitialisez la clé
refused-set-aside = Cette clé a été mise de côté
    .next = Elle garde un code PIN, une empreinte ou une clé d’accès d’une session passée. Réinitialisez-la, ou utilisez une autre clé
refused-first-key = C’est la première clé de cette personne
    .next = Retirez-la, et insérez la clé qui sera la seconde
refused-came-with-pin = Cette clé a déjà un code PIN
    .next = Personne ici ne le connaît. Réinitialisez la clé, ou prenez-en une neuve
refused-prepared-before = Cette clé a été préparée pour quelqu’un
    .next = L’inscription de cette personne en dépend. Rangez la clé avec la lettre, et utilisez une autre clé
refused-at-work-elsewhere = Cette clé appartient à un autre emplacement
    .next = Elle y est en préparation. Remettez-la en place, et utilisez une autre clé ici
refused-not-in-inventory = Cette clé n’est pas dans l’inventaire de la liste
    .next = Mettez-la de côté et cherchez d’où elle vient. Utilisez une clé de l’inventaire
refused-another-serial-wanted = La liste prévoit une autre clé pour cette personne
    .next = Utilisez la clé dont le numéro de série est { $detail }
refused-no-room = La clé n’a plus de place pour une autre clé d’accès
    .next = Utilisez une autre clé, ou réinitialisez celle-ci. Un administrateur peut aussi effacer une clé d’accès devenue inutile
refused-names-too-long = Le nom et le nom de connexion de cette personne sont trop longs pour cette clé
    .next = Utilisez un autre modèle
refused-profile-wants-synced = Le profil « { $profile } » ne permet que des clés d’accès dans un téléphone ou un gestionnaire de mots de passe
    .next = Un administrateur de stratégie d’authentification peut permettre les clés de sécurité dans « { $profile } »
refused-not-on-allow-list = Ce modèle n’est pas dans la liste de ceux que permet « { $profile } »
    .next = Utilisez un modèle de la liste, ou demandez à un administrateur de stratégie d’authentification d’ajouter celui-ci à « { $profile } »
refused-on-block-list = Le profil « { $profile } » interdit ce modèle
    .next = Utilisez un autre modèle, ou demandez à un administrateur de stratégie d’authentification de retirer celui-ci de la liste du profil « { $profile } »
refused-cannot-be-proven = Le profil « { $profile } » exige un modèle prouvé, et celui-ci n’est pas dans la liste des modèles de confiance
    .next = Utilisez un autre modèle, ou demandez à l’administrateur du guichet de mettre la liste à jour
refused-withdrawn = La liste des modèles de confiance met en garde contre ce modèle : { $detail }
    .next = Utilisez un autre modèle, et gardez cette clé pour un administrateur
refused-desk-model = Ce guichet ne remet pas ce modèle
    .next = Utilisez un autre modèle, ou demandez à l’administrateur du guichet de l’ajouter aux paramètres
refused-desk-maker = Ce guichet ne remet pas de clés de ce fabricant
    .next = Utilisez un autre modèle, ou demandez à l’administrateur du guichet de changer les paramètres
refused-desk-unproven = Ce guichet ne remet que des modèles prouvés, et celui-ci n’est pas dans la liste des modèles de confiance
    .next = Utilisez un autre modèle, ou demandez à l’administrateur du guichet de mettre la liste à jour
refused-desk-certification = La certification de ce modèle est inférieure à ce que ce guichet exige
    .next = Utilisez un autre modèle, ou demandez à l’administrateur du guichet de changer les paramètres
refused-desk-firmware = Le micrologiciel de la clé est antérieur à la version { $detail }, la plus ancienne que remet ce guichet
    .next = Utilisez une clé plus récente de ce modèle
refused-desk-capability = Il manque à la clé une fonction que ce guichet exige : { $detail }
    .next = Utilisez un autre modèle, ou demandez à l’administrateur du guichet de changer les paramètres

## The tenant's authentication strengths

stopped-by-strength = La force d’authentification « { $strength } » n’accepte pas ce modèle
    .next = Utilisez un modèle qu’elle accepte, ou demandez à un administrateur de l’accès conditionnel d’ajouter celui-ci à « { $strength } »
warned-cannot-erase = La clé ne sait pas supprimer une clé d’accès seule
    .next = Si cette session est annulée après que la clé a été touchée, il faut réinitialiser la clé, ce qui efface tout son contenu, ou la laisser au guichet
strengths-every = Toutes les forces d’authentification acceptent ce modèle
strengths-not-by = Refusé par { $strengths }
strengths-not-checked = Non vérifié : l’opérateur ne peut pas lire les forces d’authentification

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = a au moins { $minimum } chiffres
pin-rule-no-run = n’est ni une suite, ni une répétition, ni un motif du clavier, comme 123456, 1212 ou 147258
pin-rule-not-common = n’est ni une année, ni un code PIN que beaucoup choisissent
pin-rule-fits = n’a pas plus de 63 chiffres
pin-rule-of-key = n’est pas refusé par cette clé : elle a sa propre règle contre les codes PIN simples

## A key that is in use

used-key =
    { $passkeys ->
        [one] Elle contient { $passkeys } clé d’accès
       *[other] Elle contient { $passkeys } clés d’accès
    }
    .next = Le propriétaire de la clé sait à quoi elles servent
reset-lost =
    { $passkeys ->
        [0] Elle ne contient aucune clé d’accès
        [one] Une clé d’accès sera perdue
       *[other] { $passkeys } clés d’accès seront perdues
    }
    .next =
    { $passkeys ->
        [0] Seul le code PIN sera perdu
        [one] Le propriétaire de la clé devra s’y connecter autrement
       *[other] Le propriétaire de la clé devra se connecter autrement à chacun de ces endroits
    }
reset-lost-unseen = Le guichet ne peut pas dire ce qui sera perdu
    .next = Sans son code PIN, la clé ne montre pas son contenu. Demandez au propriétaire à quoi elle lui sert
reset-lost-unknown = La clé ne montre pas ce qui sera perdu
    .next = Demandez au propriétaire à quoi elle lui sert

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Posez le milieu du bout du doigt sur le capteur
    .next = Appuyez légèrement et attendez la phrase suivante
sample-good = Bien
    .next = Levez le doigt, puis reposez-le
sample-too-high = Un peu trop haut
    .next = Décalez le doigt vers le bas, puis reposez-le
sample-too-low = Un peu trop bas
    .next = Décalez le doigt vers le haut, puis reposez-le
sample-too-left = Un peu trop à gauche
    .next = Décalez le doigt vers la droite, puis reposez-le
sample-too-right = Un peu trop à droite
    .next = Décalez le doigt vers la gauche, puis reposez-le
sample-too-fast = Trop vite
    .next = Laissez le doigt un peu plus longtemps
sample-too-slow = Trop lent
    .next = Levez le doigt un peu plus tôt
sample-poor-quality = L’image n’est pas nette
    .next = Essuyez le doigt et le capteur, puis reposez-le
sample-too-skewed = Votre doigt est de travers
    .next = Tenez-le droit, puis reposez-le
sample-too-short = Trop peu du doigt
    .next = Posez une plus grande partie du doigt sur le capteur
sample-merge-failure = Cela ne correspond pas aux essais précédents
    .next = Prenez chaque fois le même doigt
sample-exists = La clé connaît déjà ce doigt
    .next = Prenez un autre doigt
sample-no-activity = La clé attend votre doigt
    .next = Posez le milieu du bout du doigt sur le capteur
sample-not-lifted = Levez le doigt entre deux essais
    .next = Retirez-le, puis reposez-le
sample-other = Ce n’était pas assez bon
    .next = Reposez votre doigt
enrol-picture = Image : le milieu du bout d’un doigt sur le capteur de la clé
enrol-progress = Essais réussis : { $good } sur { $all }

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Vos moyens de connexion ont été modifiés
notice-to = Bonjour { $name },
notice-done = Voici ce qui a été fait pour vous le { $time }, au guichet « { $desk } » :
notice-key-added =
    { $serial ->
        [none] Une clé de sécurité a été ajoutée : { $name } ({ $model }).
       *[other] Une clé de sécurité a été ajoutée : { $name } ({ $model }, numéro de série { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Un jeton matériel qui affiche des codes a été ajouté : numéro de série { $serial }.
       *[other] Un jeton matériel qui affiche des codes a été ajouté : { $model }, numéro de série { $serial }.
    }
notice-token-perhaps-added = Un jeton matériel qui affiche des codes a peut-être été ajouté : numéro de série { $serial }.
notice-own-key-added = Vous avez inscrit vous-même une clé de sécurité : { $name }.
notice-own-token-added = Vous avez ajouté vous-même un jeton qui affiche des codes.
notice-own-token-perhaps-added = Un jeton qui affiche des codes a peut-être été ajouté. La session s’est terminée avant que ce soit certain.
notice-key-removed = Une clé de sécurité a été supprimée et n’ouvre plus rien : { $name }.
notice-sessions-ended = Vos sessions ont été fermées partout. Cela peut prendre quelques minutes.
notice-key-perhaps-added = Une clé de sécurité a peut-être été ajoutée. La session s’est terminée avant que ce soit certain.
notice-pass-until = Un passe d’accès, avec lequel quelqu’un peut se connecter à votre nom, est valable jusqu’au { $time }.
notice-by = Opérateur : { $operator }. Numéro de la session : { $session }.
notice-confirmed-by = Confirmation : { $operator }.
notice-not-you =
    { $known ->
        [yes] Si ce n’était pas vous, prévenez aussitôt ce contact : { $contact }
       *[no] Si ce n’était pas vous, appelez aussitôt votre assistance, à un numéro que vous connaissez.
    }
notice-asks-nothing = Si c’était vous, vous n’avez rien à faire. Cet avis ne demande rien et ne contient aucun lien.

## Whose a key is

whose-serial =
    { $count ->
        [one] Le numéro de série est celui de la clé de cette personne
       *[other] Le numéro de série est celui d’une clé que ces personnes utilisent
    }
    .next = Demandez de venir la chercher, et ne la donnez à personne d’autre
whose-only-one = Il n’y a pas de numéro de série à comparer, et ce guichet connaît une personne avec une clé de ce modèle
    .next = C’est peut-être la sienne. Un autre guichet a pu aussi remettre ce modèle
whose-several = Il n’y a pas de numéro de série à comparer, et ce guichet connaît { $count } personnes avec une clé de ce modèle
    .next = Ce peut être la clé de l’une d’elles, ou de quelqu’un d’autre
whose-nobody = Ce guichet ne connaît personne avec cette clé
    .next = Un autre guichet a pu la remettre
whose-blank = Elle n’a pas de code PIN : elle est neuve, ou a été réinitialisée depuis
    .next = Personne ne se connecte avec elle telle quelle
whose-held =
    { $name } ({ $upn }) : { $how ->
        [given] clé remise
        [prepared] clé préparée
       *[checked] clé vérifiée
    } le { $time }, session { $session }{ $key ->
        [none] { "" }
       *[other] , sous le nom « { $key } »
    }

## The steps

step-check-readiness = Vérification que le compte est prêt
step-issue-pass = Émission d’un passe d’accès
step-recall-pass = Recherche d’un passe déjà émis
step-choose-key = Attente d’un contact sur une des clés
step-read-key = Lecture de la clé
step-judge-key = Vérification que cette clé est permise
step-set-pin = Définition du code PIN sur la clé
step-check-pin = Vérification du code PIN auprès de la clé
step-list-fingers = Lecture des doigts que la clé connaît
step-enrol-finger = Ajout d’une empreinte sur la clé
step-fetch-options = Demande à l’organisation du genre de clé d’accès voulu
step-look-inside = Lecture du contenu de la clé
step-reset-key = Réinitialisation de la clé
step-make-credential = Création de la clé d’accès sur la clé
step-check-attestation = Vérification du fabricant de la clé
step-register = Inscription de la clé d’accès auprès de l’organisation
step-look-for-method = Vérification que la clé d’accès a été inscrite
step-read-back = Comparaison de ce qui a été inscrit
step-self-test = Test de la clé d’accès
step-prove-sign-in = Connexion avec la clé, comme le fera la personne
step-open-own-page = La page de la personne est ouverte. Elle est fermée quand la personne a terminé
step-look-for-own-method = Vérification de l’inscription
step-prove-identity = Connexion avec une méthode que la personne a encore
step-list-methods = Lecture des méthodes de connexion de la personne
step-remove-old-method = Suppression de la clé d’accès de l’ancienne clé
step-end-sessions = Fermeture des sessions de la personne
step-revoke-other-pass = Retrait d’un autre passe d’accès
step-send-notice = Envoi de l’e-mail qui en avise la personne
step-revoke-pass = Retrait du passe d’accès
step-remove-fingers = Suppression de l’empreinte sur la clé
step-erase-credential = Effacement de la clé d’accès sur la clé
step-remove-method = Suppression de l’inscription
step-release-key = Fermeture de la liaison avec la clé
step-seal-pin = Tirage d’un code PIN et mise sous scellé
step-unseal-pin = Lecture du code PIN scellé
step-force-pin-change = Ordre à la clé de faire changer son code PIN
step-seal-registration = Mise sous scellé de l’inscription
step-find-prepared = Recherche de la clé préparée de cette personne
step-find-token = Recherche du jeton
step-activate-token = Attribution du jeton à la personne
step-look-for-token = Relecture de ce qui est en place
step-take-token-back = Retrait du jeton

## Troubles

trouble-no-key = Aucune clé n’est insérée
    .next = Insérez la clé, puis réessayez
trouble-key-not-opened = La clé n’a pas pu être ouverte
    .next = Retirez-la et insérez-la à nouveau. Si cela n’aide pas, fermez les autres programmes qui utilisent la clé
trouble-key-removed = La clé a été retirée trop tôt
    .next = Insérez-la à nouveau et laissez-la jusqu’à ce que le guichet demande de la retirer
trouble-key-silent = La clé ne répond pas
    .next = Retirez-la, insérez-la à nouveau et réessayez
trouble-key-garbage = Le guichet ne comprend pas la réponse de la clé
    .next = Retirez-la et insérez-la à nouveau. Si cela se reproduit, utilisez une autre clé
trouble-key-busy = Un autre programme utilise la clé
    .next = Fermez l’autre programme, ou retirez la clé et insérez-la à nouveau
trouble-not-protected = La clé ne protège pas la clé d’accès comme l’organisation l’exige
    .next = Utilisez une autre clé, si possible un modèle plus récent
trouble-not-fido2 = Cet appareil n’est pas une clé de sécurité FIDO2
    .next = Utilisez une clé de sécurité FIDO2
trouble-pin-wrong =
    { $tries ->
        [unknown] Le code PIN est incorrect
        [one] Le code PIN est incorrect. Il reste { $tries } essai
       *[other] Le code PIN est incorrect. Il reste { $tries } essais
    }
    .next =
        { $tries ->
            [unknown] Laissez le propriétaire de la clé le retaper, lentement
            [one] Ne continuez que si le propriétaire de la clé en est sûr. Un autre code PIN incorrect bloquera la clé
           *[other] Laissez le propriétaire de la clé le retaper, lentement
        }
trouble-pin-replug = Trois codes PIN incorrects de suite : la clé n’en accepte plus pour le moment
    .next = Retirez la clé, insérez-la à nouveau, et laissez le propriétaire taper lentement le code PIN
trouble-pin-blocked = La clé est bloquée après trop de codes PIN incorrects
    .next = Utilisez une autre clé, ou réinitialisez celle-ci : tout son contenu est alors effacé
trouble-pin-refused = La clé n’accepte pas ce code PIN
    .next = Laissez le propriétaire en choisir un plus long ou moins simple. Les règles figurent là où il est tapé
trouble-pin-must-change = Le code PIN de la clé doit d’abord être changé
    .next = Utilisez une autre clé, changez le code PIN avec le programme du fabricant, ou réinitialisez celle-ci
trouble-pin-not-set = La clé n’a pas de code PIN
    .next = Laissez le propriétaire de la clé en choisir un
trouble-already-registered = Cette clé est déjà inscrite pour cette personne
    .next = Utilisez une autre clé. La personne peut se connecter avec la clé inscrite telle quelle
trouble-key-full = La clé n’a plus de place pour une autre clé d’accès
    .next = Utilisez une autre clé, ou réinitialisez celle-ci : tout son contenu est alors effacé
trouble-fingers-full = La clé n’a plus de place pour une autre empreinte
    .next = Continuez sans en ajouter. Avec le code PIN, `keydesk key fingers` peut en supprimer une
trouble-no-good-sample = La clé n’a pas pu reconnaître le doigt
    .next = Réessayez avec un doigt sec et propre, ou avec un autre doigt. Le code PIN fonctionne toujours
trouble-no-touch = La clé n’a pas été touchée à temps
    .next = Réessayez, et touchez le contact métallique pendant qu’il clignote
trouble-too-late-to-reset = Une clé ne peut être réinitialisée que juste après son insertion
    .next = Retirez-la, insérez-la à nouveau, et touchez-la dans les dix secondes
trouble-not-this-key =
    { $serial ->
        [none] C’est une autre clé : { $model }
       *[other] C’est une autre clé : { $model }, n° de série { $serial }
    }
    .next = Rien n’y a été changé. Retirez-la et insérez la clé qui était là avant
trouble-cancelled = La clé a cessé d’attendre
    .next = Réessayez
trouble-no-credential = La clé d’accès n’est pas sur cette clé
    .next = Insérez la clé de cette session et réessayez
trouble-key-unsupported = La clé ne sait pas faire ce qu’il faut
    .next = Utilisez une autre clé, si possible un modèle plus récent
trouble-request-too-large = La demande est plus longue que ce que cette clé accepte
    .next = Utilisez un autre modèle
trouble-key-refused = La clé a refusé
    .next = Réessayez. Si cela se reproduit, utilisez une autre clé
trouble-unreachable = Le service de l’organisation est injoignable
    .next = Vérifiez le réseau du guichet, puis réessayez
trouble-not-trusted = La liaison avec le service de l’organisation n’est pas approuvée
    .next = Si un proxy lit le trafic ici, demandez à l’administrateur du guichet d’indiquer son certificat dans kiosk.toml, sous network
trouble-answer-lost = La réponse du service de l’organisation s’est perdue
    .next = Réessayez. Le guichet vérifie d’abord : rien n’est fait deux fois
trouble-busy =
    { $seconds ->
        [one] Le service de l’organisation est occupé pendant encore { $seconds } seconde
       *[other] Le service de l’organisation est occupé pendant encore { $seconds } secondes
    }
    .next = Attendez ce temps, puis réessayez
trouble-operator-sign-in = La connexion de l’opérateur a pris fin
    .next = L’opérateur se reconnecte, et la session continue
trouble-not-permitted = L’opérateur n’a pas le droit de faire cela
    .next =
    { $scope ->
        [unknown] Un administrateur de rôle privilégié peut donner à l’opérateur le rôle nécessaire
       *[other]
    { $role ->
        [none] Un administrateur d’application cloud peut consentir à l’autorisation { $scope }
       *[other]
    { $stronger ->
        [none] Un administrateur d’application cloud peut consentir à l’autorisation { $scope }, ou un administrateur de rôle privilégié peut donner à l’opérateur le rôle { $role }
       *[other] Un administrateur d’application cloud peut consentir à l’autorisation { $scope }, ou un administrateur de rôle privilégié peut donner à l’opérateur le rôle { $role }. Un compte protégé exige un opérateur avec le rôle { $stronger }
    }
    }
    }
trouble-not-found = Le service de l’organisation ne le trouve pas
    .next = Réessayez dans une minute. S’il reste introuvable, un administrateur d’utilisateurs peut chercher le compte
trouble-tenant-refused = Le service de l’organisation a refusé
    .next = Réessayez. Si cela se reproduit, montrez les détails à un administrateur
trouble-tenant-garbage = Le guichet ne comprend pas la réponse du service de l’organisation
    .next = Réessayez. Si cela se reproduit, montrez les détails à un administrateur
trouble-policy-word = La stratégie de l’organisation a une règle que ce guichet ne connaît pas
    .next = Le guichet ne devine pas. Montrez les détails à l’administrateur du guichet
trouble-sign-in-closed = La page de connexion a été fermée
    .next = Réessayez, et laissez la page ouverte jusqu’à ce qu’elle se ferme d’elle-même
trouble-no-browser = Le guichet n’a pas de navigateur pour la page de connexion
    .next = Demandez à l’administrateur du guichet d’installer Chromium, Chrome ou Edge, ou d’en indiquer un dans les paramètres
trouble-sign-in-unreachable = La page de connexion est injoignable
    .next = Vérifiez le réseau du guichet, puis réessayez
trouble-sign-in-refused = La connexion a été refusée
    .next = Réessayez. Si cela se reproduit, montrez les détails à un administrateur
trouble-sign-in-interrupted = Le guichet a été verrouillé pendant la connexion
    .next = Réessayez
trouble-sign-in-timed-out = La connexion a duré trop longtemps
    .next = Réessayez. La page attend la personne cinq minutes
trouble-sign-in-not-enough = La connexion en montre moins que ce guichet ne demande
    .next = Les paramètres du guichet demandent une preuve plus forte. Montrez ceci à l’administrateur du guichet
refused-by-policy = La clé a été acceptée, mais une règle d’Accès conditionnel a refusé la connexion d’ici
    .next = Un lecteur de sécurité peut voir dans le journal de connexion quelle règle c’était, et un administrateur de l’accès conditionnel peut la changer. La clé n’est pas en cause
refused-device = La clé a été acceptée, mais l’organisation ne laisse personne se connecter depuis l’ordinateur de ce guichet
    .next = La règle demande un appareil géré. Un administrateur de l’accès conditionnel peut en exclure l’application du guichet
refused-not-assigned = La clé a été acceptée, mais la personne ne peut pas utiliser l’application du guichet
    .next = Un administrateur d’application peut la lui attribuer, ou désactiver l’attribution
refused-no-consent = La clé a été acceptée, mais personne n’a consenti à l’application du guichet
    .next = Un administrateur d’application peut y consentir pour tous
refused-to-be-confirmed = La clé a été acceptée, mais la page de connexion voulait une confirmation
    .next = Réessayez, et confirmez sur la page que c’est bien vous
refused-external-challenge = La clé a été acceptée, mais l’organisation demande une preuve de plus à un autre service
    .next = Un administrateur de l’accès conditionnel peut l’examiner. La clé n’est pas en cause
refused-second-factor = La clé a été acceptée, mais l’organisation demande aussi une autre méthode
    .next = Un administrateur de stratégie d’authentification peut voir si la MFA par utilisateur est activée pour la personne, et la désactiver
refused-registration = La clé a été acceptée, mais la page voulait que la personne inscrive une autre méthode
    .next = Un administrateur de stratégie d’authentification peut examiner la campagne d’inscription, et un administrateur de l’accès conditionnel les paramètres de sécurité par défaut
trouble-clock-wrong =
    L’horloge de cet ordinateur n’est pas à l’heure : { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } { $direction ->
        [slow] de retard
       *[fast] d’avance
    }
    .next = Corrigez l’heure de cet ordinateur et activez l’heure automatique, puis réessayez
trouble-another-person = Une autre personne s’est connectée
    .next = Réessayez avec la clé de cette session
trouble-sign-in-not-fresh = La connexion est plus ancienne que cette session
    .next = Réessayez et connectez-vous avec la clé
trouble-operator-too-old = Votre connexion date d’avant la demande de ce guichet
    .next = Sur l’autre appareil, ouvrez la page dans une fenêtre privée, pour qu’elle demande qui vous êtes. Puis réessayez
trouble-operator-age = L’organisation ne dit pas à ce guichet de quand date votre connexion
    .next = Un administrateur d’application peut ajouter la revendication facultative auth_time à l’application du guichet, comme le fait register.sh
trouble-operator-context = Votre connexion n’a pas le contexte d’authentification { $context }, que ce guichet demande
    .next = Un administrateur de l’accès conditionnel peut voir si le contexte existe. Les paramètres du guichet l’indiquent
trouble-sign-in-not-ours = La connexion n’appartient pas à cette session
    .next = Réessayez. Si cela se reproduit, annulez la session et prévenez un administrateur
trouble-sign-in-not-with-key = La connexion ne s’est pas faite avec la clé de sécurité
    .next = Reconnectez-vous et choisissez la clé de sécurité sur la page de connexion
trouble-sign-in-another-key = La connexion s’est faite avec une autre clé de la personne
    .next = Reconnectez-vous avec la clé de cette session
trouble-token-invalid = La preuve de la connexion n’est pas valide
    .next = Vérifiez l’horloge du guichet et réessayez. Si cela se reproduit, montrez les détails à un administrateur
trouble-sign-in-garbage = Le guichet ne comprend pas la réponse de la page de connexion
    .next = Réessayez. Si cela se reproduit, montrez les détails à un administrateur
trouble-registration-invalid = La clé d’accès créée par la clé n’est pas valide
    .next = Utilisez une autre clé, et montrez les détails à un administrateur
trouble-chain = La clé ne peut pas prouver qu’elle vient de son fabricant
    .next = Utilisez une autre clé, et gardez celle-ci pour un administrateur
trouble-unknown-model = Le modèle de la clé n’est pas dans la liste des modèles de confiance
    .next = Utilisez une autre clé, ou demandez à un administrateur si ce modèle est digne de confiance
trouble-model-withdrawn = La liste des modèles de confiance met en garde contre le modèle de cette clé
    .next = Utilisez une clé d’un autre modèle, et montrez les détails à un administrateur
trouble-not-proven = La clé ne prouve pas son modèle, et l’organisation exige la preuve
    .next = Utilisez une clé qui prouve son modèle
trouble-self-attested = La clé a signé pour elle-même, et Microsoft Entra ne compte pas de telles clés parmi celles qu’il accepte
    .next = Utilisez une clé d’un autre modèle, que le certificat du fabricant prouve
trouble-another-model = La clé a annoncé d’abord un modèle, puis un autre
    .next = Utilisez une autre clé, et gardez celle-ci pour un administrateur
trouble-assertion = Le test de la clé d’accès a échoué
    .next = Utilisez une autre clé, et montrez les détails à un administrateur
trouble-read-back = L’organisation a inscrit autre chose que ce que cette clé a créé
    .next = Annulez la session, pour annuler aussi cette inscription, et montrez les détails à un administrateur
trouble-not-unsealed = Ce qui est scellé ne s’ouvre pas avec la clé de ce guichet
    .next = Restaurez le fichier seal-key.txt du guichet à partir de sa copie, ou préparez à nouveau la clé
trouble-step-broke = Le guichet a échoué à cette étape
    .next = Réessayez. Le guichet vérifie d’abord : rien n’est fait deux fois

## What a receipt or an ending says

key-primary = { $name }, pour tous les jours
key-spare = { $name }, de réserve
identity-was-photo-id = Pièce d’identité avec photo vérifiée
identity-was-known = L’opérateur connaît la personne
identity-was-vouched = Un collègue a confirmé l’identité de la personne
identity-was-signed-in = La personne s’est connectée avec une méthode qu’elle a encore
identity-was-second-operator = Un second opérateur a confirmé l’identité de la personne
received-was-call = La personne a confirmé par téléphone qu’elle a la clé
received-was-video = La personne a montré la clé en vidéo
received-was-manager = Le responsable de la personne a confirmé qu’elle a la clé
received-was-code = Le code de la fiche de remise a été donné
attestation-proven = Le certificat du fabricant prouve le modèle
attestation-proven-model = Le certificat du fabricant prouve le modèle : { $model }
attestation-self = La clé a signé pour elle-même. Son fabricant n’est pas prouvé
attestation-none = La clé ne dit pas qui l’a fabriquée
sign-in-not-shown = Connexion faite par { $name } le { $time }. Rien ne montre avec quoi
sign-in-key-named = Connexion faite par { $name } avec une clé FIDO2 le { $time }
sign-in-only-a-key = Connexion faite par { $name } le { $time }, là où seule une clé de sécurité est acceptée
sign-in-bound = C’était cette clé, car la personne n’en a pas d’autre
sign-in-bound-used = C’était cette clé, car le locataire dit qu’elle a été utilisée
sign-in-not-bound = C’était une autre clé de la personne
sign-in-not-proved = Pas de preuve. La clé a répondu à un test de ce guichet
evidence-method = Le jeton de connexion nomme une clé FIDO2
evidence-context = Le jeton de connexion porte le contexte d’authentification { $context }
evidence-policy = La stratégie { $policy } s’applique à la personne, et seul FIDO2 la satisfait
evidence-policy-others = La stratégie { $policy } s’applique à la personne, et d’autres méthodes la satisfont aussi
evidence-no-policy = Aucune stratégie ne demande quoi que ce soit à cette personne dans ce contexte : il ne montre rien
evidence-policy-not-read = Le guichet n’a pas pu lire quelles stratégies s’appliquent : le contexte ne montre rien
evidence-passkeys =
    { $count ->
        [one] La personne a { $count } clé d’accès
       *[other] La personne a { $count } clés d’accès
    }
evidence-token-could-do-more = Le guichet n’a gardé aucun jeton de connexion. Celui qu’il a jeté aurait pu faire plus que prouver la connexion, car les personnes se connectent à l’application des opérateurs
evidence-pass-alive = Un passe d’accès était alors valable, et la page propose un passe avant une clé
evidence-last-used = Le locataire dit que cette clé a servi à la connexion, et aucune autre clé de la personne
evidence-several-last-used = Le locataire dit que cette clé et une autre clé de la personne ont été utilisées à ce moment-là
evidence-another-last-used = Le locataire dit qu’une autre clé de la personne a été utilisée à ce moment-là, et non celle-ci
evidence-none-last-used = Le locataire n’a pas encore dit quelle clé a été utilisée
evidence-last-use-not-read = Le guichet n’a pas pu lire quelle clé a été utilisée
log-awaited = Le guichet cherche cette connexion dans les journaux de l’organisation jusqu’au { $time }
log-key = Le journal contient cette connexion, avec la méthode { $method }
log-key-by-time = Le journal contient une connexion de la personne à ce guichet à ce moment-là, avec la méthode { $method }
log-another-method = Le journal contient cette connexion, et ne nomme aucune clé FIDO2
log-earlier = Le journal dit seulement qu’une connexion antérieure suffisait. Cela ne montre aucune clé
log-not-there = La connexion n’est pas apparue à temps dans le journal
log-not-licensed = Le journal ne peut pas être lu sans Microsoft Entra ID P1
log-not-permitted = Aucun opérateur connecté à ce guichet n’a le droit de lire le journal
log-not-read = Le guichet n’a pas pu lire le journal
log-person-erased = La personne a été effacée du registre avant la lecture du journal
audit-seen = Le journal d’audit contient l’inscription
audit-not-there = L’inscription n’est pas apparue à temps dans le journal d’audit
audit-not-read = Le journal d’audit n’a pas pu être lu
pass-never-issued = Aucun n’a été émis
pass-revoked = Retiré
pass-already-gone = N’existait déjà plus au moment du retrait
pass-left-until = Encore valable jusqu’au { $time }
notified-mail =
    { $own ->
        [0] Par e-mail au responsable, car l’organisation n’a aucune adresse e-mail de la personne
        [one] Par e-mail à une adresse de la personne{ $manager ->
            [0] { "" }
           *[other] , avec copie au responsable
        }
       *[other] Par e-mail à { $own } adresses de la personne{ $manager ->
            [0] { "" }
           *[other] , avec copie au responsable
        }
    }
notified-perhaps = Peut-être par e-mail : le guichet a commencé l’envoi et ne sait pas s’il est parti
notified-no-address = Pas par e-mail : l’organisation n’a aucune adresse e-mail de la personne
notified-not-sent = Pas par e-mail : { $why }
notified-not-by-mail = Pas par e-mail
notified-sheet = Donnez la feuille au responsable : keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] La clé { $model } reste au guichet
       *[other] La clé { $model }, numéro de série { $serial }, reste au guichet
    }
    .next = Elle doit être réinitialisée avec le programme du fabricant avant de resservir
left-pass = Un passe d’accès peut être valable jusqu’au { $time }
    .next =
        { $known ->
            [yes] Ce guichet le supprime dès que possible. Un administrateur d’authentification peut le faire avant
           *[no] Un administrateur d’authentification peut le supprimer avant
        }
left-method = Une inscription de cette session existe peut-être encore
    .next = Ce guichet la cherche à nouveau et la supprime. Un administrateur d’authentification peut trouver cette clé d’accès de la personne et la supprimer : { $id }
left-sessions = Les sessions de la personne n’ont pas pu être fermées
    .next = Ce guichet réessaie. Un administrateur d’utilisateurs peut révoquer dès maintenant les sessions de la personne dans Entra
left-old-key = L’ancienne clé est quelque part : { $model }
    .next = Si elle est retrouvée, apportez-la à ce guichet. Elle n’ouvre plus rien une fois sa clé d’accès supprimée
left-inert =
    { $serial ->
        [none] La clé préparée { $model } n’est pas encore activée
       *[other] La clé préparée { $model }, n° de série { $serial }, n’est pas encore activée
    }
    .next = Quand elle est arrivée, activez-la. Son inscription attend jusqu’au { $time } ; ensuite, préparez à nouveau la clé
left-token = Le jeton matériel { $serial } est à cette personne, ou l’est peut-être
    .next = Si elle ne doit pas l’avoir, retirez-le avec : keydesk oath unassign { $serial }
left-own-key = La personne a peut-être inscrit elle-même une méthode de connexion
    .next = Un administrateur d’authentification peut vérifier ses méthodes de connexion

## After a loss

loss-stolen = La clé a été volée
    .next = Ou quelqu’un l’a peut-être : elle est supprimée d’abord
loss-lost = La clé est perdue
    .next = Personne ne sait où elle est
loss-broken = La clé est cassée
    .next = Elle ne répond plus
loss-blocked = Le code PIN est oublié ou bloqué
    .next = La clé est ici. Elle est réinitialisée
method-authenticator = Application d’authentification
method-phone = Téléphone
method-windows-hello = Windows Hello
method-one-time-passcode = Codes à usage unique
method-password = Mot de passe
method-email = Adresse e-mail
method-another = Autre méthode
passkey-no-name = Une clé d’accès sans nom
passkey-no-model = Modèle inconnu
passkey-added = ajoutée le { $date }
passkey-used = dernier usage le { $date }
which-key-others = L’organisation liste aussi : { $methods }
remove-old-key-stolen = « { $key } » est supprimée maintenant, et toutes les sessions de la personne sont fermées
    .next = Personne ne peut revenir en arrière. Demandez encore une fois si c’est bien elle
remove-old-key-lost = « { $key } » n’ouvre plus rien une fois supprimée, et toutes les sessions sont fermées
    .next = Si la personne est sûre que personne ne l’a, cela peut attendre que la nouvelle clé fonctionne. Sinon, supprimez-la maintenant
remove-old-key-broken = « { $key } » n’ouvre plus rien une fois supprimée
    .next = Si la personne est sûre qu’elle est cassée, cela peut attendre que la nouvelle clé fonctionne. Sinon, supprimez-la maintenant
remove-old-key-blocked = « { $key } » est supprimée quand la clé est insérée, et la clé peut alors être réinitialisée
    .next = Demandez encore une fois si c’est bien elle
removed-by-desk = « { $key } » a été supprimée le { $time }
removed-before = « { $key } » n’existait déjà plus le { $time }
removed-nothing = Aucune clé d’accès n’a été supprimée
sessions-ended = Fermées le { $time }. Il peut falloir quelques minutes pour que tous les appareils redemandent une connexion
ways-in = { $ways }
ways-in-none = rien que ce guichet connaisse

## A prepared key

received-call = Confirmé par téléphone
    .next = À un numéro que l’organisation connaît
received-video = Confirmé en vidéo
    .next = La personne a montré la clé
received-manager = Confirmé par le responsable
    .next = Il dit que la personne a la clé
received-code = Le code de la fiche de remise
    .next = La personne qui le lit a la fiche
waiting-key =
    { $serial ->
        [none] { $model }, sans numéro de série
       *[other] { $model }, n° de série { $serial }
    }
    .next = Préparée le { $prepared }. Elle peut être activée jusqu’au { $until }
sheet-code = Code de la fiche de remise
sheet-code-wrong = Ce n’est pas le code de la fiche de remise
    .next =
        { $count ->
            [0] Le code n’est plus valable. Confirmez d’une autre façon
            [one] Il reste un essai de code
           *[other] Il reste { $count } essais de code
        }
cannot-activate-nothing = Aucune clé n’a été préparée pour cette personne
    .next = Vérifiez le nom. Elle a pu être préparée à un autre guichet
cannot-activate-active = Cette clé fonctionne depuis le { $time }
    .next = Il n’y a rien à faire
cannot-activate-void = La clé préparée pour cette personne ne peut plus être activée
    .next = La personne attend de nouveau une clé dans sa liste : préparez une autre clé. L’ancienne lettre est sans valeur
cannot-activate-expired = Le délai de cette clé est passé : { $time }
    .next = Préparez une autre clé pour cette personne. L’ancienne lettre est sans valeur
cannot-activate-refused = L’organisation refuse l’inscription de cette clé
    .next = Elle ne peut pas être renvoyée : la lettre est sans valeur, et la personne attend de nouveau une clé dans sa liste. La stratégie a pu changer depuis la préparation de la clé
token-not-in-inventory = Aucun jeton de l’organisation n’a ce numéro de série
    .next = Comparez-le avec l’étiquette du jeton. Un administrateur importe de nouveaux jetons avec : keydesk oath import
token-twice = Deux jetons de l’organisation ont ce numéro de série
    .next = Personne ne sait duquel il s’agit. Prenez un autre jeton ; un administrateur supprime l’un des deux
token-anothers = Quelqu’un d’autre a ce jeton
    .next = Prenez-en un autre. Un administrateur peut le retirer avec : keydesk oath unassign
token-theirs = La personne a déjà ce jeton, et il fonctionne
    .next = Il n’y a rien à faire. Ou prenez-en un autre
code-not-a-code = Un code a six chiffres
    .next = Relisez-le, avec les zéros du début
code-mistyped = Le jeton n’affiche pas ce code
    .next = Relisez-le. Si l’affichage a changé entre-temps, tapez le nouveau code
code-drifted =
    { $way ->
        [ahead] L’horloge de ce jeton a { $minutes } min d’avance
       *[behind] L’horloge de ce jeton a { $minutes } min de retard
    }
    .next = Entra refuserait ses codes. Prenez un autre jeton, et rendez celui-ci au fabricant
code-anothers = C’est le code d’un autre jeton : { $serial }
    .next = Comparez le numéro de série du jeton avec celui qui a été tapé
trouble-code-refused = Entra n’a pas accepté le code
    .next = Il peut être mal tapé, ou venir d’un autre jeton, ou l’horloge du jeton n’est pas à l’heure. Un jeton activé depuis moins d’une heure peut aussi être refusé. Essayez avec un nouveau code
code-was-right = Le code était juste d’après le fichier du fabricant, et Entra l’a accepté
code-was-not-checked = Entra a accepté le code. Le fichier du fabricant n’était pas ouvert à ce guichet
sign-in-not-tried = Pas essayée. Entra a accepté un code du jeton
pin-change-forced = La clé n’accepte son code PIN que pour le changer
pin-change-key-cannot = La clé ne sait pas faire changer son code PIN
