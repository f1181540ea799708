### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Les clés d’accès (FIDO2) sont désactivées, ou activées pour personne
    .good = Les clés d’accès (FIDO2) sont activées
    .why = Entra n’accepte aucune clé de sécurité
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2)
check-self-service = La configuration en libre-service de clés d’accès est désactivée
    .good = La configuration en libre-service de clés d’accès est activée
    .why = Sans elle, Entra refuse toute inscription, même faite par un guichet
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2), Configurer
check-restriction-empty = Un profil de clé d’accès ne permet que les modèles d’une liste, et la liste est vide : { $names }
    .good = Aucun profil de clé d’accès n’a une liste de modèles vide
    .why = Aucune clé ne satisfait un tel profil
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2), Configurer
check-attestation = L’attestation n’est pas imposée dans le profil de clé d’accès : { $names }
    .good = L’attestation est imposée dans chaque profil de clé d’accès
    .why = Une clé ne fait alors que dire son modèle, et personne ne peut en être sûr
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2), Configurer
check-key-restrictions = Tout modèle de clé satisfait le profil de clé d’accès : { $names }
    .good = Les profils de clé d’accès nomment les modèles de clé
    .why = On peut inscrire des clés que personne n’a choisies
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2), Configurer
check-mild-profile = Un profil de clé d’accès qui admet toute clé côtoie un profil strict : { $names }
    .good = Aucun profil de clé d’accès souple ne côtoie un profil strict
    .why = Une clé ne doit satisfaire qu’un profil : le strict ne décide donc rien pour qui a les deux
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2)
check-mild-profile-comes = Microsoft donne à ceux qui ont un téléphone un profil de clé d’accès qui admet toute clé d’accès
    .good = Le locataire a dit qu’il ne veut pas de profil de clé d’accès de Microsoft
    .why = Un profil strict ne décide alors rien pour ces personnes. Un locataire peut s’y opposer jusqu’au 1er février 2027
    .where = Microsoft Graph, bêta : PATCH policies/authenticationMethodsPolicy avec optOutSettings.passkeyDynamicMigration = true
check-profiles = Le locataire n’a pas de profils de clé d’accès, seulement les anciens champs de la stratégie
    .good = Le locataire a des profils de clé d’accès
    .why = Les anciens champs d’attestation et de restriction de clés prennent fin le 15 octobre 2027
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2) : y adhérer. C’est irréversible
check-policy-size = La stratégie des méthodes d’authentification occupe { $names } octets
    .good = La stratégie des méthodes d’authentification a de la place
    .why = Entra n’accepte pas de stratégie de plus de 20 Ko
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Clé d’accès (FIDO2), Configurer

## Passes

check-passes-on = Les Passes d’accès temporaires sont désactivés, ou activés pour personne
    .good = Les Passes d’accès temporaires sont activés
    .why = Une nouvelle personne ne peut pas se connecter avant sa première clé, et un passe émis malgré tout ne permet pas de se connecter
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Passe d’accès temporaire
check-pass-refused = La règle pour l’inscription de méthodes n’accepte aucun passe : { $names }
    .good = Ce qui protège l’inscription de méthodes accepte un passe
    .why = Qui n’a qu’un passe ne peut pas inscrire sa première clé
    .where = Centre d’administration Entra, Accès conditionnel, Forces d’authentification
check-pass-once = Les passes peuvent servir plus d’une fois
    .good = Les passes ne peuvent servir qu’une fois
    .why = Qui lit un passe sur un papier peut aussi s’en servir. Avec un passe à usage unique, la clé doit être inscrite dans les 10 minutes
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Passe d’accès temporaire, Configurer
check-pass-lifetime = Les passes durent longtemps : { $names } minutes
    .good = Les passes durent le temps d’un rendez-vous, et un jour au plus
    .why = Un passe qui dure des jours est un mot de passe que personne n’a choisi
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Passe d’accès temporaire, Configurer

## Other methods

check-methods-scoped = Une méthode est activée mais pour personne : { $names }
    .good = Chaque méthode activée l’est pour quelqu’un
    .why = Elle semble utilisable, mais ne l’est pour personne
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies
check-two-methods =
    { $count ->
        [0] Aucune méthode n’est activée
       *[other] Une seule méthode est activée : { $names }
    }
    .good = Au moins deux méthodes sont activées
    .why = Qui perd sa seule méthode ne peut plus se connecter tant que personne ne l’aide
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies
check-sms = Les SMS sont activés
    .good = Les SMS sont désactivés
    .why = Les codes par SMS peuvent être lus par d’autres et demandés par une page copiée. Microsoft les retire le 1er février 2027
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, SMS
check-voice = Les appels vocaux sont activés
    .good = Les appels vocaux sont désactivés
    .why = Qui répond au téléphone entre. Microsoft les retire le 1er février 2027
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Appel vocal
check-email = Les codes par e-mail sont activés
    .good = Les codes par e-mail sont désactivés
    .why = Pour les membres, ils ne font que réinitialiser les mots de passe, et la boîte est souvent derrière le même mot de passe
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, « Email OTP »
check-sms-sign-in = On peut se connecter avec un SMS au lieu d’un mot de passe
    .good = Un SMS ne suffit pas pour se connecter
    .why = Le numéro de téléphone suffit alors à n’importe qui
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, SMS
check-app-mode = Microsoft Authenticator ne fait que confirmer des mots de passe
    .good = Microsoft Authenticator permet de se connecter sans mot de passe
    .why = Qui n’a pas de clé en reste aux mots de passe
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Microsoft Authenticator
check-app-codes = Microsoft Authenticator donne des codes à six chiffres
    .good = Microsoft Authenticator ne donne pas de codes
    .why = Une page copiée peut demander le code et l’utiliser aussitôt
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Microsoft Authenticator, Configurer
check-app-numbers = La correspondance des numéros est désactivée
    .good = Microsoft Authenticator demande le numéro affiché à l’écran
    .why = On confirme des connexions que l’on n’a pas commencées
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Microsoft Authenticator, Configurer
check-app-context = Microsoft Authenticator ne montre pas à tous à quoi on se connecte, et d’où
    .good = Microsoft Authenticator montre à quoi on se connecte, et d’où
    .why = On ne peut pas voir que quelqu’un d’autre se connecte
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Microsoft Authenticator, Configurer
check-system-preferred = La méthode la plus forte n’est pas proposée d’abord
    .good = La méthode la plus forte est proposée d’abord
    .why = À ceux qui ont une clé, on demande leur téléphone ou leur application
    .where = Centre d’administration Entra, Méthodes d’authentification, Paramètres, « System-preferred multifactor authentication »
check-campaign = La campagne d’inscription invite à ajouter Microsoft Authenticator, alors que des clés sont voulues
    .good = La campagne d’inscription ne détourne pas des clés
    .why = Les personnes ajoutent l’application, on la leur demande, et elles ne viennent pas chercher de clé
    .where = Centre d’administration Entra, Méthodes d’authentification, Campagne d’inscription
check-report-suspicious = Tous ne peuvent pas signaler une connexion qu’ils n’ont pas commencée
    .good = Chacun peut signaler une connexion qu’il n’a pas commencée
    .why = Une attaque avec un mot de passe connu passe inaperçue
    .where = Centre d’administration Entra, Méthodes d’authentification, Paramètres, Signaler une activité suspecte
check-migration = Les anciennes stratégies de MFA et de réinitialisation de mot de passe comptent encore : { $names }
    .good = Seule la stratégie des méthodes d’authentification compte
    .why = Une méthode désactivée ici peut être activée là-bas, et être utilisée
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies, Gérer la migration

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Les paramètres de sécurité par défaut sont activés, et des règles d’Accès conditionnel aussi : { $names }
    .good = Les paramètres de sécurité par défaut et l’Accès conditionnel ne sont pas activés en même temps
    .why = Ils s’excluent : ce qui est demandé n’est pas ce que disent les règles
    .where = Centre d’administration Entra, Vue d’ensemble, Propriétés, Gérer les paramètres de sécurité par défaut
check-mfa-for-all = Rien ne demande à tous un second facteur
    .good = Un second facteur est demandé à tous
    .why = Un mot de passe seul ouvre le locataire. Les paramètres de sécurité par défaut le demandent, ou une règle d’Accès conditionnel, pas les deux
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies
check-keys-for-admins = Aucune règle ne demande de clé à ces rôles : { $names }
    .good = Une clé est demandée aux rôles privilégiés
    .why = Une page copiée peut prendre le contrôle d’un administrateur
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies, avec la force d’authentification « Phishing-resistant MFA »
check-keys-for-all = Une clé n’est pas demandée à tous
    .good = Une clé est demandée à tous
    .why = À qui a une clé, une page copiée peut encore demander quelque chose de plus faible
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies, avec la force d’authentification « Phishing-resistant MFA »
check-registration-open = Rien ne protège l’inscription de méthodes
    .good = L’inscription de méthodes est protégée
    .why = Qui connaît le mot de passe d’une nouvelle personne peut inscrire sa propre méthode
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies, action utilisateur « Register security information »
check-strength-without-keys = Une règle demande une force qu’aucune clé ne satisfait : { $names }
    .good = Chaque force que demande une règle accepte les clés
    .why = Qui a une clé ne peut pas s’y connecter
    .where = Centre d’administration Entra, Accès conditionnel, Forces d’authentification
check-strength-models = Une force d’authentification arrête des modèles de clé que permet un profil de clé d’accès : { $names }
    .good = Les forces d’authentification acceptent chaque modèle que permet un profil de clé d’accès
    .why = Une telle clé peut être inscrite, mais ne permet pas de se connecter là où une règle demande cette force
    .where = Centre d’administration Entra, Accès conditionnel, Forces d’authentification
check-old-clients = Des clients incapables d’un second facteur sont admis
    .good = Les clients incapables d’un second facteur sont exclus
    .why = Un mot de passe y suffit
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies, applications clientes
check-device-code = Rien n’écarte les connexions par code d’appareil
    .good = Les connexions par code d’appareil sont écartées
    .why = On y tape un code que quelqu’un d’autre a envoyé, et on le fait entrer avec n’importe quelle clé. Un guichet dont les opérateurs se connectent ainsi a besoin d’une exception
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies, condition Flux d’authentification
check-emergency =
    { $count ->
        [0] Aucun compte n’échappe à toutes les règles pour le jour où personne d’autre ne peut se connecter
       *[other] Un seul compte échappe à toutes les règles pour le jour où personne d’autre ne peut se connecter : { $names }
    }
    .good = Deux comptes peuvent tout et ne sont soumis à aucune règle pour les applications
    .why = Une règle erronée bloque tout le monde, administrateurs compris
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies, utilisateurs à exclure
check-deleted-groups = Une méthode nomme des groupes qui n’existent plus : { $names }
    .good = Chaque groupe que nomme une méthode existe
    .why = Les personnes visées n’entrent pas, ou ne sont pas exclues
    .where = Centre d’administration Entra, Méthodes d’authentification, Stratégies
check-access-deleted-groups = Une règle d’Accès conditionnel nomme des groupes qui n’existent plus : { $names }
    .good = Chaque groupe que nomme une règle d’Accès conditionnel existe
    .why = La règle ne protège personne, ou n’exclut personne
    .where = Centre d’administration Entra, Accès conditionnel, Stratégies

## People

check-per-user-mfa = L’authentification multifacteur par utilisateur est activée pour : { $names }
    .good = L’authentification multifacteur par utilisateur est désactivée pour les administrateurs examinés
    .why = Un téléphone ou une application peut leur être demandé à la connexion, quoi que dise l’Accès conditionnel
    .where = Centre d’administration Entra, Utilisateurs, MFA par utilisateur, qui liste tout le monde
check-admin-without-key = Des administrateurs n’ont aucune méthode sans mot de passe : { $names }
    .good = Chaque administrateur a une méthode sans mot de passe
    .why = Une page copiée peut prendre le contrôle d’un administrateur
    .where = Centre d’administration Entra, Méthodes d’authentification, Détails de l’inscription des utilisateurs
check-admin-one-method = Des administrateurs n’ont qu’une méthode sans mot de passe : { $names }
    .good = Chaque administrateur avec une clé a une seconde méthode sans mot de passe
    .why = Si elle est perdue, seul un autre administrateur peut aider
    .where = Centre d’administration Entra, Utilisateurs, Méthodes d’authentification
check-pilot-admins =
    { $count ->
        [0] Aucun administrateur n’est dans les groupes autorisés aux clés d’accès
       *[other] Un seul administrateur est dans les groupes autorisés aux clés d’accès : { $names }
    }
    .good = Au moins deux administrateurs sont dans les groupes autorisés aux clés d’accès
    .why = Ceux qui aident les autres devraient savoir comment c’est
    .where = Centre d’administration Entra, Groupes
check-phones = Des personnes ont inscrit un téléphone : { $names }
    .good = Personne n’a inscrit de téléphone
    .why = Les SMS et les appels vocaux prennent fin le 1er février 2027. Qui n’a rien d’autre : keydesk tenant coverage
    .where = Centre d’administration Entra, Méthodes d’authentification, Détails de l’inscription des utilisateurs
check-admin-reset = Les administrateurs peuvent réinitialiser leur propre mot de passe
    .good = Les administrateurs ne peuvent pas réinitialiser leur propre mot de passe
    .why = Un téléphone ou une boîte aux lettres suffit alors pour devenir administrateur
    .where = Microsoft Graph : PATCH policies/authorizationPolicy avec allowedToUseSSPR = false
check-old-clients-used = D’anciens clients incapables d’un second facteur se connectent encore : { $names }
    .good = Aucun ancien client ne s’est connecté récemment
    .why = Les paramètres de sécurité par défaut et une règle contre les anciens clients les arrêtent
    .where = Centre d’administration Entra, Journaux de connexion, filtre Application cliente
check-unattended = Les comptes avec lesquels des programmes se connectent ne sont pas lus ici : Graph ne documente aucun filtre pour eux dans son journal de connexion, et le journal entier est long
    .why = Un tel compte ne peut toucher aucune clé. Donnez-lui une identité propre avant qu’une règle ne l’arrête
    .where = `keydesk tenant use` lit le journal et les énumère ; ou Centre d’administration Entra, Journaux de connexion, filtre Protocole d’authentification : ROPC

## The tenant

check-licence = Le locataire n’a pas Entra ID P1
    .good = Le locataire a Entra ID P1 ou P2
    .why = Sans cette licence, ni Accès conditionnel, ni force d’authentification, ni rapport. Ce sont les paramètres de sécurité par défaut qui protègent
    .where = Centre d’administration Microsoft 365, Facturation
check-modern-authentication = Microsoft Graph ne dit pas si Exchange Online accepte l’authentification moderne
    .why = Là où elle est désactivée, Outlook ne demande qu’un mot de passe
    .where = Centre d’administration Microsoft 365, Paramètres, Paramètres de l’organisation, Authentification moderne
check-windows-hello = La stratégie des méthodes ne dit pas sur quels ordinateurs Windows Hello est activé
    .why = Il résiste à l’hameçonnage comme une clé, sur un seul ordinateur. Intune ou les stratégies du domaine l’activent
    .where = Centre d’administration Intune, Appareils, Inscription, Windows Hello Entreprise
check-combined-registration = Microsoft Graph ne dit pas si l’inscription combinée est activée
    .why = C’est sur la page combinée que l’on ajoute des clés. Les locataires créés depuis août 2020 l’ont
    .where = Centre d’administration Entra, Utilisateurs, Paramètres utilisateur, « Manage user feature settings »

## One person

check-person-per-user-mfa = Authentification multifacteur par utilisateur, état pour cette personne : { $names }
    .good = L’authentification multifacteur par utilisateur est désactivée pour cette personne
    .why = Un téléphone ou une application peut lui être demandé à la connexion, quoi que disent les règles
    .where = Centre d’administration Entra, Utilisateurs, MFA par utilisateur
check-person-two-methods =
    { $count ->
        [0] Cette personne n’a aucune méthode en plus d’un mot de passe
       *[other] Cette personne n’a qu’une méthode : { $names }
    }
    .good = Cette personne a au moins deux méthodes
    .why = Si elle la perd, elle ne peut plus se connecter tant que personne ne l’aide. Une seconde clé est une seconde méthode
    .where = Le guichet
check-person-key = Cette personne n’a aucune méthode sans mot de passe
    .good = Cette personne a une méthode sans mot de passe
    .why = Une page copiée peut prendre son mot de passe et son code
    .where = Le guichet
check-person-first-method = Ce n’est pas sa méthode la plus forte qui est proposée d’abord à cette personne, mais son choix passé : { $names }
    .good = La méthode la plus forte est proposée d’abord à cette personne
    .why = Même avec une clé, l’autre méthode lui est encore demandée
    .where = Sa propre page : https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Locataire { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Un guichet peut donner une clé à cette personne
tenant-check-no-person = Personne ne s’appelle { $person } ici
    .next = Donnez le nom de connexion ou l’adresse e-mail ; avec --from, d’une personne dont les documents ont été enregistrés
tenant-check-several = Plusieurs personnes s’appellent { $person }
    .next = Donnez le nom de connexion
tenant-check-summary =
    { $tenant } : { $found ->
        [0] aucun constat
        [one] un constat
       *[other] { $found } constats
    }, dont { $stops ->
        [0] aucun ne bloque
        [one] un bloque
       *[other] { $stops } bloquent
    } les clés ; bons : { $good }, inconnus : { $unknown }. Documents lus : { $documents }, en { $calls ->
        [0] aucun appel
        [one] un appel
       *[other] { $calls } appels
    }
tenant-check-plan = { $role } : `keydesk tenant plan` avec { $section } dans tenant.toml, ou { $place }
tenant-check-portal = { $role } : { $place }
tenant-check-look = Voyez : { $place }
tenant-check-not-known = On ne sait pas si c’est le cas : { $what }
tenant-check-refused = { $path } n’a pas pu être lu : { $why }
tenant-check-not-read = { $path } n’a pas été lu
tenant-check-part = Seule la première partie de { $path } a été lue. Le reste peut changer ce constat
tenant-check-no-premium = il faut Entra ID P1
tenant-check-nothing-stored = Il n’y a aucun document dans { $folder }
    .next = Donnez un dossier qu’a écrit `keydesk tenant check --save` ou EntraExporter
tenant-check-too-large = trop grand pour un document
