# The sentences of the window and of the walk-through in a terminal, in French.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Guichet des clés de sécurité
bar-attended = Tenu par { $operator }
bar-contrast = Contraste
bar-lock = Verrouiller
bar-sign-out = Déconnexion
bar-hand-over = Passer la main
bar-larger-text = Texte agrandi
bar-normal-text = Texte normal
bar-still = Sans animation
bar-motion = Animation
region-now = À faire maintenant
region-ways = Suite possible
region-desk = Le guichet
region-steps = Étapes
region-practice = Exercice
step-of = Étape { $number } sur { $all }
step-back = Annulation
step-none = Prêt
step-unattended = Aucun opérateur connecté
rail-done = Étape { $number } sur { $all }, { $title }, terminée
rail-now = Étape { $number } sur { $all }, { $title }, en cours
rail-to-do = Étape { $number } sur { $all }, { $title }, à faire
session = Session { $name }
locks-soon =
    { $seconds ->
        [0] Le guichet se verrouille
        [one] Le guichet se verrouille dans une seconde. Rien n’est perdu
       *[other] Le guichet se verrouille dans { $seconds } secondes. Rien n’est perdu
    }
rests-soon =
    { $seconds ->
        [0] Le guichet se met en pause
        [one] Le guichet se met en pause dans une seconde. Rien n’est perdu
       *[other] Le guichet se met en pause dans { $seconds } secondes. Rien n’est perdu
    }
locks-without-code =
    { $seconds ->
        [0] Le guichet se verrouille
        [one] Sans le code du guichet, verrouillage dans une seconde
       *[other] Sans le code du guichet, verrouillage dans { $seconds } secondes
    }
stay-here = Plus de temps
minutes-left =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
seconds-left =
    { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
key-typed = La clé a tapé un code
    .next = Il n’est pas utile ici et a été ignoré
cancel-sure = Vraiment annuler ? Le guichet annule ce qui a été fait
cancel-yes = Oui, annuler la session
cancel-no = Continuer la session

more-of-list = Voir la suite, page { $page } sur { $all }
call-operator = Appeler l’opérateur

## Two screens

person-window = Keydesk : pour la personne
person-wait = Un instant, s’il vous plaît
    .lead = L’opérateur travaille. Cet écran vous dira quand c’est à vous
person-wait-do = Rien à faire ici pour le moment
    .next = L’opérateur du guichet vous aide
person-rests = Une session a été interrompue
    .lead = Elle reprendra au même point dès qu’un opérateur se connectera : rien n’est perdu
person-rests-do = Demandez à l’opérateur de se connecter
    .next = Votre session n’attend que cela
beside = { $name } est à l’autre écran
    .lead = L’autre écran affiche ce qui figure ci-dessous
beside-take = Reprendre avec le code du guichet
turn-first = Tournez l’écran vers { $name }
    .lead = La suite est pour cette personne
turn = Tournez l’écran vers { $name }
    .lead = L’autre écran a disparu. Rien n’a été perdu
turn-do = La personne continue ici
    .next = Ce qui est à l’opérateur reste caché tant que le code du guichet n’est pas tapé
turn-done = L’écran est tourné

## The desk code

code-choose = Choisissez le code du guichet
    .lead = Il sert à reprendre l’écran après une personne. Il est oublié à votre déconnexion
code-repeat = Tapez à nouveau ce code
    .lead = Pour vérifier que c’est bien ce que vous vouliez taper
code-new = Nouveau code
code-again = Le même code
code-set = Valider le code
code-go-repeat = Répéter le code
code-without = Sans code
code-why = Choisissez au moins 4 chiffres
    .next = Sans code, vous devez vous reconnecter après chaque personne
code-refused = Trop de gens devineraient ce code
    .next = Choisissez-en un autre : ni année, ni suite, ni motif du clavier
code-private = Seul l’opérateur tape ici
    .next = La personne regarde ailleurs
code-call = Il faut l’opérateur ici
    .lead = Appelez l’opérateur, qui continue avec le code du guichet
code-next = La session suivante
    .lead = L’opérateur la commence avec le code du guichet
code-label = Code du guichet
code-go-on = Continuer
code-home = Vers l’accueil
code-back = Retour à la personne
code-wrong = Ce n’est pas le code du guichet
    .next =
    { $tries ->
        [one] Il reste { $tries } essai. Ensuite, l’opérateur doit se reconnecter
       *[other] Il reste { $tries } essais. Ensuite, l’opérateur doit se reconnecter
    }
code-none = L’opérateur doit se reconnecter
    .next = Pas de code du guichet
code-spent = L’opérateur doit se reconnecter
    .next = Trop de codes du guichet incorrects

## The practice bench

bench-token = Le jeton d’exercice { $serial } affiche { $code }
bench = Banc d’exercice
    .next = Rien n’est réel ici
bench-served = Locataire d’exercice
    .next = Ce qui s’y passe n’est pas réel. Une clé que l’on insère l’est
bench-insert-allowed = Insérer la clé d’exercice
bench-insert-second = Insérer la seconde clé
bench-insert-not-allowed = Insérer un autre modèle
bench-remove = Retirer la clé
bench-touch = Toucher la clé
bench-finger-badly = Mal poser le doigt
bench-add-on-own-page = Ajouter la clé sur la page de la personne
bench-program-token = Programmer le jeton sur la page de la personne

## The operator signs in

sign-in = Connectez-vous à ce guichet
    .lead = Un opérateur doit se connecter avant toute remise de clé
sign-in-locked = Ce guichet est verrouillé
    .lead = Dernier opérateur : { $name }. À la prochaine connexion, le guichet reprend au même point
sign-in-not-enough = Autorisations manquantes
    .lead = La connexion a réussi, mais cette application n’a pas les autorisations ci-dessous
sign-in-start = Se connecter
sign-in-cancel = Arrêter
sign-in-browser = Connexion par compte professionnel
    .next = La page de connexion s’ouvre dans sa propre fenêtre et ne garde rien une fois fermée
sign-in-device = Connexion avec un code
    .next = Le guichet affiche un code. Tapez-le sur la page de connexion d’un autre appareil
sign-in-device-warning = Ne tapez ce code que si vous êtes à ce guichet et le lisez ici
    .next = Avec un code envoyé ou dicté par quelqu’un, cette personne se connecterait à votre place. Cachez le code aux passants
sign-in-under-way = Continuez sur la page de connexion
    .next = Le guichet attend que vous ayez fini
sign-in-code = Tapez ce code sur { $page }
    .next = Le guichet attend que vous ayez fini
sign-in-left = Le guichet attend encore { $left }. Ensuite, il suffit d’une pression pour recommencer
sign-in-over = Le temps est écoulé. Une pression suffit pour recommencer
sign-in-missing = Il manque { $scope }
    .next = { $for } Un administrateur d’application cloud peut y consentir pour cette application. Reconnectez-vous ensuite

## Home

home = Bienvenue au guichet des clés de sécurité
    .lead = On repart de ce guichet avec une clé qui fonctionne
home-elsewhere = Bienvenue au guichet des clés de sécurité
    .lead = Cette organisation est dans un cloud Microsoft où le guichet offre moins de fonctions
home-start = Nouvelle session
home-check = Vérifier une clé
home-recover = Clé perdue
home-whose = À qui est cette clé ?
home-what = Ce qui va se passer
home-line-person = Trouver la personne et vérifier son identité
home-line-ready = Vérifier que son compte est prêt pour une clé
home-line-key = Configurer la clé avec un code PIN qu’elle seule connaît
home-line-proof = Prouver qu’elle peut se connecter avec la clé
home-own = Dans ce cloud Microsoft, un opérateur ne peut pas configurer de clé pour quelqu’un d’autre
    .next = Le guichet émet un passe d’accès, et la personne inscrit elle-même la clé
home-nothing = Dans ce cloud Microsoft, ce guichet ne peut rien faire
    .next = Il n’y a pas de passe d’accès. Chacun inscrit sa clé avec une méthode de connexion déjà en place
home-note = Cela prend environ cinq minutes. Au moindre problème, tout est annulé
home-today =
    { $well ->
        [0] Aucune session bien terminée aujourd’hui
        [one] Une session bien terminée aujourd’hui
       *[other] { $well } sessions bien terminées aujourd’hui
    }
    .next =
        { $back ->
            [0] Rien n’a dû être annulé
            [one] Une session a été annulée
           *[other] { $back } sessions ont été annulées
        }
recent-line = { $time }, session { $name } : { $end }
end-onboarded = la clé fonctionne
end-self-registered = la personne a inscrit une clé
end-checked = une clé a été vérifiée
end-recovered = une clé perdue a été remplacée
end-found-key = une clé trouvée a été examinée
end-prepared = une clé a été préparée
end-activated = une clé préparée fonctionne
end-token-given = un jeton a été donné
end-token-programmed = une personne a programmé un jeton
end-taken-back = tout a été annulé
end-open = elle n’est pas finie
home-ledger =
    { $debts ->
        [0] Registre : en ordre au démarrage du guichet, { $megabytes } Mo, rien en suspens
        [one] Registre : en ordre au démarrage du guichet, { $megabytes } Mo, un point en suspens
       *[other] Registre : en ordre au démarrage du guichet, { $megabytes } Mo, { $debts } points en suspens
    }
home-tenant = Microsoft Graph a répondu le { $time }
home-tenant-silent = Microsoft Graph était injoignable le { $time }
home-clock = L’horloge du guichet diffère de { $minutes } minutes de celle de Microsoft. Réglez-la
home-notices = À suivre
notice-unreadable = La session { $name } est illisible
    .next = Elle a pu laisser un passe d’accès ou une clé. Gardez le registre et demandez de l’aide avec le nom de cette session
notice-keys-wait =
    { $count ->
        [one] { $count } clé préparée attend son activation
       *[other] { $count } clés préparées attendent leur activation
    }
    .next = La première peut être activée jusqu’au { $time }. `keydesk prepare status` en donne la liste
notice-logs-awaited =
    { $count ->
        [one] Le guichet attend de voir dans les journaux la connexion de { $count } session
       *[other] Le guichet attend de voir dans les journaux les connexions de { $count } sessions
    }
    .next = Il redemande de lui-même, jusqu’au { $time }
notice-log-checked = Session { $name } : { $log }
    .next = C’est noté dans le dossier de la session
notice-due = Échéance : { $time }
list-issue = Liste des modèles : édition { $number }, la prochaine est attendue le { $date }
list-overdue =
    { $days ->
        [one] Liste des modèles : édition { $number }, la suivante était attendue hier
       *[other] Liste des modèles : édition { $number }, la suivante était attendue il y a { $days } jours
    }
list-missing = Pas encore de liste des modèles ici : aucune clé ne peut prouver le sien

## Who is it

ask-who = Qui est au guichet ?
    .lead = Cherchez par nom ou par nom de connexion
who-field = Nom ou nom de connexion
who-search = Chercher
who-stop = Arrêter
who-searching = Recherche de « { $text } »
who-none = Aucune personne trouvée pour « { $text } »
    .next = Vérifiez l’orthographe, ou cherchez par nom de connexion
who-start = Demandez son nom à la personne, et tapez-le
who-edited = La recherche part quand vous cessez de taper. La touche Entrée la lance aussitôt
who-found =
    { $count ->
        [one] { $count } personne trouvée
       *[other] { $count } personnes trouvées
    }
who-choose = Choisir { $name }, { $upn }

## Check identity

ask-identity = Comment avez-vous vérifié l’identité ?
    .lead = Assurez-vous que la personne devant vous est bien { $name }
identity-photo-id = Pièce d’identité avec photo
    .next = Passeport, carte d’identité ou badge avec photo
identity-known = Je connais cette personne
    .next = Déjà rencontrée, et aucun doute possible
identity-vouched = Un collègue a confirmé l’identité
    .next = Le collègue est ici maintenant

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Aucune méthode de connexion en plus d’un mot de passe
        [one] { $count } méthode de connexion en plus d’un mot de passe
       *[other] { $count } méthodes de connexion en plus d’un mot de passe
    }{ $first ->
        [strongest] . La plus forte est demandée d’abord{ $chosen ->
            [none] { "" }
           *[other] {" "}(choix de la personne : { $chosen })
        }
        [chosen] . Méthode demandée d’abord : { $chosen ->
            [none] aucun choix par défaut
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Pour cette personne, un passe seul ne permet aucune inscription : { $by } ne l’accepte pas
chosen-push = une notification dans l’application
chosen-oath = un code
chosen-voice = un appel
chosen-sms = un SMS
chosen-another = une autre méthode

## After a loss

ask-what-happened = { $name } : qu’est-il arrivé à la clé ?
    .lead = La réponse décide de ce qui est fait en premier
ask-first-proof = Comment avez-vous vérifié l’identité ?
    .lead = Après une perte, il faut deux preuves. Assurez-vous que la personne devant vous est bien { $name }
ask-second-proof = Une seconde preuve que c’est { $name }
    .lead = Elle doit être d’un autre genre que la première
ask-which-key = Quelle clé était-ce ?
    .lead = Demandez à { $name } le nom, le modèle et la date du dernier usage
ask-which-key-blocked = Quelle clé est ici ?
    .lead = Comparez le modèle avec la clé que { $name } a en main
ask-remove-old-key = { $name } : supprimer cette clé d’accès ?
    .lead = Regardez bien : une clé d’accès supprimée ne revient pas
ask-not-the-old-key = Ce n’est pas la clé qui a été nommée
    .lead = { $key } n’est pas du modèle de cette clé d’accès, inscrite pour { $name }
which-key-choose = C’était { $key }

name-key = Nommer la clé
ask-name-key = Comment s’appelle la clé ?
    .lead = { $name } voit ce nom parmi les méthodes de connexion
name-key-field = Nom, 30 caractères au plus
name-key-own = Vide : le modèle et le numéro de cette session. Un nom que { $name } utilise déjà reçoit un numéro
name-key-automatic = le modèle et le numéro
name-key-long = Ce nom est trop long. Certains signes comptent double
name-key-primary = Tous les jours
name-key-spare = De réserve
name-key-done = Utiliser ce nom
name-key-back = Laisser tel quel
name-key-is = La clé reçoit ce nom : { $key }

## Readiness

ask-not-ready = Pas encore de clé pour { $name }
    .lead = Un administrateur doit d’abord changer ceci. Vérifiez ensuite à nouveau
ask-token-policy = Pas encore de jeton pour { $name }
    .lead = Un administrateur doit d’abord changer ceci. Ce guichet revérifie de lui-même et continue dès que possible
not-ready-again = Revérifier
ask-may-be-refused = Entra pourrait refuser { $name }
    .lead = Lisez d’abord ceci. Vous pouvez continuer et voir
not-ready-go-on = Continuer
ask-second-operator = Un second opérateur confirme
    .lead = { $name } ne reçoit une clé qu’avec l’accord d’un second opérateur
second-start = Connexion du second opérateur

## Another pass is valid

ask-replace-pass = { $name } a déjà un passe d’accès
    .lead = Si vous continuez, ce passe est supprimé et un nouveau est émis
replace-pass-what = Le passe n’a pas été émis dans cette session, et il fonctionne encore
    .next = Demandez à la personne si elle s’en sert en ce moment. Si oui, annulez la session et revenez plus tard

## The pass for a device

ask-leave-pass = { $name } : le passe d’accès est-il encore utile ?
    .lead = Retiré maintenant, ou valable jusqu’au { $time }
leave-pass-what = Ne le laissez que pour un appareil que la personne configure aujourd’hui
    .next = Tant qu’un passe est valable, une connexion en dit moins sur la clé. Le reçu indique sa durée

## The person registers the key themselves

ask-not-for-others = Ce guichet ne peut pas inscrire de clé pour { $name }
    .lead = { $name } peut le faire en personne, avec un passe d’accès de ce guichet

ask-register-yourself = À { $name } d’inscrire la clé
    .lead = Sur la page de l’organisation, avec le passe d’accès
own-line-open = Scannez le code, ou ouvrez { $page }
own-line-pass = Connectez-vous-y avec le passe d’accès
own-line-add = Ajoutez une clé de sécurité comme méthode de connexion et suivez les indications
own-not-there = L’organisation ne voit pas encore de nouvelle clé
    .next = Terminez d’abord sur la page, puis appuyez à nouveau. La liste peut avoir une minute de retard
ask-program-token = À { $name } de programmer le jeton
    .lead = Sur sa propre page, avec le passe d’accès
program-line-pass = Retenez le passe d’accès. Puis ouvrez la page ici, ou scannez le code avec votre propre appareil
program-line-add = Choisissez « Ajouter une méthode de connexion », « Application d’authentification », « Je souhaite utiliser une autre application d’authentification », puis « Impossible de scanner l’image ? »
program-line-token = Écrivez dans le jeton la clé secrète affichée, avec l’outil de son fabricant. Tapez le code que le jeton affiche ensuite, et fermez la page
own-token-not-there = L’organisation ne voit pas encore de nouveau jeton
    .next = Terminez d’abord sur la page, puis appuyez à nouveau. La liste peut avoir une minute de retard
own-token = Un jeton qui affiche des codes
    .next = Pour l’organisation, c’est une application d’authentification. Il ne change rien à la connexion à Windows
token-programmed = { $name } a ajouté un jeton
    .lead = Ajouté par la personne. Ce guichet n’a pas vérifié le jeton
self-registered = { $name } a inscrit une clé
    .lead = Inscrite par la personne. Ce guichet n’a pas vérifié la clé
self-registered-pass = Le passe d’accès a été retiré
    .next = La personne verra à la prochaine connexion si cela fonctionne

## The key

ask-insert-key = Insérez la clé
    .lead = Mettez une clé de sécurité neuve dans le port de ce guichet
insert-key-do = Poussez la clé jusqu’à ce qu’elle tienne bien
    .next = Le guichet le remarque de lui-même
insert-key-back = Insérez la clé de cette session
    .lead = Le guichet en a encore besoin pour annuler ce qui s’y trouve
insert-key-before = Retirez { $key }
    .next = Elle était dans le port avant le début de cette session
insert-key-two = Plus d’une clé est insérée
    .next = Choisissez en touchant, ou ne laissez que la clé destinée à { $name }
insert-key-but-not = Retirez la clé qui a été refusée
    .next = Insérez-en ensuite une autre
ask-replug-key = Retirez la clé et insérez-la à nouveau
    .lead = Le code PIN était incorrect deux fois de suite. Il faut réinsérer la clé avant le prochain essai
replug-key-do = Retirez la clé, puis enfoncez-la à nouveau
    .next = Le guichet remarque les deux de lui-même
ask-key-refused = Cette clé ne peut pas servir
    .lead = Rien n’y a été écrit. Utilisez une autre clé
ask-key-warned = Cette clé a des limites
    .lead = Elle peut être configurée. Lisez d’abord ceci ; rien n’y a été écrit
key-connected = Connectée
picture-insert = Image : enfoncez la clé dans le port
picture-take-out = Image : retirez la clé du port
picture-replug = Image : retirez la clé et enfoncez-la à nouveau
picture-touch = Image : un doigt sur la clé dans le port
picture-leave-in = Image : la clé dans le port

## The PIN

ask-choose-pin = Choisissez un code PIN pour votre clé
    .lead = Vous taperez ce code PIN à chaque connexion avec la clé. Prenez au moins { $minimum } chiffres
ask-repeat-pin = Tapez à nouveau ce code PIN
    .lead = Pour vérifier que c’est bien ce que vous vouliez taper
ask-type-pin = Tapez le code PIN de votre clé
    .lead = La clé a déjà un code PIN. Seul son propriétaire le connaît
pin-new = Nouveau code PIN
pin-repeat = Le même code PIN
pin-current = Code PIN de la clé
pin-dots =
    { $entered ->
        [one] Code PIN, { $entered } chiffre saisi, { $minimum } au moins
       *[other] Code PIN, { $entered } chiffres saisis, { $minimum } au moins
    }
pin-good = Un bon code PIN
pin-rule-kept = respecté
pin-rule-open = pas encore
pin-different = Les deux codes PIN diffèrent
    .next = Choisissez à nouveau un code PIN
pin-private = Seul le propriétaire de la clé tape ici
    .next = L’opérateur regarde ailleurs
pin-forgotten = Code PIN oublié ?
    .next = Utilisez une autre clé, ou réinitialisez celle-ci : tout son contenu est alors effacé
pin-stays = Le code PIN ne sert qu’à la clé. Le guichet ne le garde pas
pin-clear = Effacer tout
pin-delete = Effacer un chiffre
pin-go-repeat = Répéter le PIN
pin-set = Valider
pin-check = Vérifier

## A key that is in use

ask-found-key = À qui est cette clé ?
    .lead = Voici ce qu’elle montre sans son code PIN
ask-used-key = Clé déjà utilisée
    .lead = Son contenu reste, à côté de la nouvelle clé d’accès
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } clés d’accès
    }
used-key-further =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
used-key-stale = L’une d’elles est une ancienne clé d’accès : { $name }
    .next = L’organisation ne la connaît pas. La nouvelle clé d’accès la remplace

ask-reset-key = Réinitialiser cette clé ?
    .lead = Tout le contenu de la clé est effacé, code PIN compris
ask-reset-for-good = Réinitialiser { $key }
    .lead = C’est irréversible
reset-for-good-what = Toutes les clés d’accès de cette clé disparaîtront, et son code PIN
    .next = Assurez-vous que c’est bien la clé devant vous
ask-replug-to-reset = Retirez la clé et insérez-la à nouveau
    .lead = Touchez-la ensuite dans les dix secondes
replug-to-reset-do = Retirez la clé, enfoncez-la à nouveau et touchez-la
    .next = Tenez un doigt prêt avant de l’enfoncer
replug-to-reset-why = Une clé n’est réinitialisable que dans ses dix premières secondes
    .next = Elle clignote aussitôt. Si vous touchez trop tard, rien n’est perdu et vous réessayez

## Setting a key aside

ask-take-key-out = Retirez la clé
    .lead = Votre clé est prête. Elle est à vous : gardez-la
ask-take-key-out-back = Retirez la clé
    .lead = La session est terminée pour cette clé
take-key-out-do = Tirez la clé hors du port
    .next = Le guichet le remarque de lui-même
ask-set-key-aside = Mettez cette clé de côté
    .lead = Elle garde un code PIN, une empreinte ou une clé d’accès de cette session. Ne la donnez à personne
set-key-aside-what = Retirez la clé et rangez-la avec les clés déjà utilisées
    .next = Il faut la réinitialiser avant de s’en resservir. Le guichet peut le faire maintenant

## A fingerprint

ask-finger = Voulez-vous ajouter votre empreinte ?
    .lead = Cette clé sait reconnaître un doigt : vous aurez moins souvent besoin du code PIN
ask-second-finger = Votre empreinte est sur la clé
    .lead = Ajoutez un second doigt, ou continuez
ask-finger-again = L’empreinte n’est pas encore sur la clé
    .lead = Réessayez, ou continuez sans elle
finger-line-how = Posez plusieurs fois le même doigt sur la clé. Cela prend environ une minute
finger-line-pin = Le code PIN continue de fonctionner, même si la clé ne reconnaît pas le doigt
finger-line-private = L’empreinte reste dans la clé. Ni ce guichet ni l’organisation ne la reçoivent
finger-line-second = Un doigt de l’autre main aide quand le premier est mouillé ou blessé
finger-line-tip = Prenez un doigt sec et propre, et posez-en le milieu sur le capteur
finger-before =
    { $count ->
        [one] { $count } empreinte est déjà sur cette clé
       *[other] { $count } empreintes sont déjà sur cette clé
    }
    .next = Tout doigt enregistré permet de se connecter avec cette clé. Ce n’était pas vous ? Dites-le à l’opérateur : une réinitialisation efface tout
enrolling = Posez votre doigt sur la clé
    .lead = Levez-le et reposez-le, jusqu’à ce que l’anneau soit plein
enrol-ends-soon = Le guichet cesse d’attendre dans moins de 20 secondes
    .next = Rien n’est perdu : vous pourrez réessayer, ou continuer avec le seul code PIN
enrol-left =
    { $seconds ->
        [0] Le guichet cesse d’attendre
        [one] Il reste une seconde
       *[other] Il reste { $seconds } secondes
    }
enrol-more-time = Plus de temps

## The desk's turn

working = Un instant
    .lead = Le guichet travaille
working-held-up = En attente de Microsoft
    .lead = Le service n’accepte que peu d’appels à la fois. Le guichet continue de lui-même
working-touch = Touchez la clé maintenant
    .lead = Posez un doigt sur la clé, là où elle clignote
working-touch-again = Touchez encore une fois la clé
    .lead = Merci. La clé a été touchée une fois ; ce second geste montre qu’elle fonctionne
working-choose = Touchez la clé destinée à { $name }
    .lead = Toutes les clés insérées clignotent
working-reset = Touchez la clé maintenant
    .lead = Elle ne se réinitialise que dans les dix secondes
working-touch-do = Touchez le contact métallique
    .next = Il clignote pendant l’attente
working-finger = Posez votre doigt sur la clé
    .lead = La clé le reconnaît. Sinon, votre code PIN est utilisé
working-finger-again = Reposez votre doigt sur la clé
    .lead = Merci. Ce second geste montre que la clé fonctionne
working-finger-do = Posez votre doigt sur le capteur
    .next = Il clignote pendant l’attente
working-back = Annulation de ce qui a été fait
    .lead = Le guichet ne laisse rien derrière lui
working-wait = Cela prend quelques secondes
working-leave-in = Laissez la clé en place. Cela prend quelques secondes
touch-left =
    { $seconds ->
        [0] La clé cesse d’attendre. Rien n’est perdu : l’écran suivant relance l’étape
        [one] La clé attend encore une seconde environ
       *[other] La clé attend encore { $seconds } secondes environ
    }
proof-left =
    { $seconds ->
        [0] La connexion cesse d’attendre. Rien n’est perdu : l’écran suivant la relance
       *[other] La connexion attend encore { $left }
    }

## Troubles

ask-key-works = La clé fonctionne. La connexion a échoué
    .lead = La clé a répondu à un test de ce guichet : elle n’est pas en cause
trouble-kept = Ce qui a été fait avant reste tel quel
    .next = Choisissez ci-dessous la suite
trouble-while = C’est arrivé pendant cette étape : { $step }
details-show = Voir les détails
details-hide = Cacher les détails
details-for = Détails pour l’assistance

## The access pass

pass = Passe d’accès
    .next = { $name } peut l’utiliser jusqu’à ce que la clé fonctionne
pass-once = Valable une fois, sur la page de ce code
pass-many = Valable sur la page de ce code
pass-until = Valable jusqu’au { $time }
pass-left = Valable jusqu’au { $time }, encore { $left }
pass-over = Plus valable
pass-hides = De nouveau caché dans { $left }
pass-show = Voir le passe
pass-hide = Cacher le passe
pass-shown = Le passe d’accès est affiché à l’écran
pass-forgotten = Le guichet a redémarré et ne connaît plus le passe
    .next = Le passe reste valable s’il a été noté. Le guichet le retire à la fin
pass-qr = Code QR de la page de connexion

## The terminal

terminal-choose = Tapez un numéro
terminal-choose-again = Tapez un des numéros ci-dessus
terminal-search = Tapez un numéro, ou un nom à chercher
terminal-inserted = La clé est insérée
terminal-taken-out = Je l’ai retirée
terminal-touch = Entrée : toucher la clé d’exercice
terminal-finger = Entrée : poser le doigt sur la clé d’exercice ; 0 : continuer sans empreinte
terminal-close = Entrée : continuer
terminal-pin-empty = Pour faire autre chose, appuyez sur Entrée sans code PIN
terminal-input-ended = La saisie a pris fin : la session est annulée

## The endings

receipt = La clé est prête
    .lead = Remettez la clé à { $name }. Tout ce qui suit a été vérifié
receipt-checked = Vérification terminée
    .lead = { $name } garde la clé. Rien n’a été changé
receipt-heading = Reçu
receipt-plain-proved = La clé fonctionne : elle a servi à vous connecter
receipt-plain-not-shown = La clé a répondu à un test. Une connexion avec elle n’a pas été montrée
receipt-plain-use = Pour vous connecter, insérez la clé, tapez votre code PIN et touchez la clé
receipt-plain-pin = Personne d’autre ne connaît votre code PIN. En cas d’oubli, revenez à ce guichet
receipt-plain-signed-out = Vos sessions se ferment partout en quelques minutes. Reconnectez-vous avec cette clé
receipt-plain-removed = L’ancienne clé n’ouvre plus rien : { $key }
receipt-plain-lost = Si vous perdez la clé, prévenez aussitôt l’assistance
receipt-plain-second = C’est votre seconde clé. Gardez-la ailleurs que la première
receipt-plain-offer = Si vous voulez une seconde clé, pour le jour où vous perdriez celle-ci, appelez l’opérateur
receipt-second-key = Seconde clé pour cette personne
receipt-which = Quelle clé
receipt-which-first = La première clé de cette visite
receipt-which-second = La seconde clé de cette visite. La première a le reçu { $ceremony }
receipt-evidence-show = Voir les preuves
receipt-evidence-more = Tourner la page
receipt-identity = Identité
receipt-key = Clé
receipt-name = Nom
receipt-model-id = Identifiant du modèle
receipt-serial = N° de série
receipt-maker = Fabricant
receipt-profile = Autorisée par
receipt-profile-milder = { $profile }. Le profil plus strict « { $stricter } » s’applique aussi ; Microsoft Entra accepte une clé qui satisfait l’un ou l’autre
receipt-strengths = Règles de connexion
receipt-sign-in = Connexion
receipt-evidence = Elle repose sur
receipt-log = Journaux
receipt-pass = Passe d’accès
receipt-notified = Avis
receipt-operator = Opérateur
receipt-loss = L’ancienne clé
receipt-removed = Suppression
receipt-ways-in = Connexion par
receipt-sessions = Sessions
receipt-other-pass = Autre passe
receipt-second-proof = Seconde preuve
receipt-second = Confirmé par
receipt-times = Heure
receipt-ledger = Registre
receipt-ledger-head = { $facts } faits, tête { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Personne suivante
ended = La session a été annulée
    .lead = Voyez ci-dessous ce qu’il en reste
ended-clean = Tout a été annulé
    .next = Il ne reste ni passe, ni clé d’accès, ni code PIN de cette session. La personne peut revenir à tout moment
ended-most = Tout le reste a été annulé
    .next = La personne peut revenir à tout moment
ended-next = Personne suivante

stopped = Le guichet s’est arrêté
    .lead = Il ne peut pas écrire son registre, et sans registre il ne fait rien
stopped-what = Ce qui est commencé n’est pas perdu
    .next = Appelez l’administrateur du guichet. Au redémarrage, le guichet reprend où il s’est arrêté
ways-in-unknown = Ce guichet ne sait pas avec quoi la personne peut encore se connecter
ways-in-of = { $name } peut encore se connecter avec : { $ways }

## A prepared key

ask-confirm-receipt = { $name } a bien reçu la clé ?
    .lead = Rien n’est inscrit avant cette confirmation
ask-cannot-activate = La clé n’est pas activée
    .lead = Voyez ci-dessous que faire
ask-which-token = Quel jeton pour { $name } ?
    .lead = Tapez le numéro de série, ou scannez-le
which-token-field = Numéro de série
which-token-find = Chercher
which-token-how = Le numéro de série est au dos du jeton
    .next = Un lecteur de codes-barres en mode clavier convient. Un jeton ne sert qu’à une personne : s’il est déjà attribué, il est refusé
ask-token-code = Qu’affiche votre jeton ?
    .lead = Appuyez sur son bouton et tapez les six chiffres
token-code = Code
token-code-check = Vérifier
token-code-dots = Code, chiffres saisis : { $entered } sur { $minimum }
token-code-how = Le code change toutes les 30 ou 60 secondes
    .next = S’il va changer, attendez le suivant. Les zéros du début comptent
token-code-private = Le jeton reste entre vos mains
    .next = Personne n’en aura besoin ensuite
receipt-token = { $name } a un jeton qui fonctionne
    .lead = La personne peut se connecter avec son mot de passe et le code du jeton
receipt-token-works = Votre jeton est à vous, et il fonctionne.
receipt-token-use = Là où un code est demandé, appuyez sur son bouton et tapez les six chiffres.
receipt-token-windows = Il ne change rien à votre connexion à Windows.
receipt-token-lost = Si vous le perdez, appelez aussitôt l’assistance.
receipt-token-model = Jeton
receipt-token-code = Code
kiosk-help = Aide à ce guichet : { $contact }
kiosk-saver = Touchez l’écran ou appuyez sur une touche pour commencer
kiosk-again = Réessayer
kiosk-opens = Le guichet s’ouvre
    .next = Cela prend quelques secondes
kiosk-no-settings = Le guichet ne s’ouvre pas : ses paramètres manquent ou contiennent une erreur
    .next = Appelez l’administrateur du guichet. L’erreur et son emplacement sont indiqués ci-dessous
kiosk-in-use = Le guichet ne s’ouvre pas : son registre est ouvert dans un autre programme
    .next = Fermez l’autre guichet ou l’autre commande, puis réessayez
kiosk-no-ledger = Le guichet ne s’ouvre pas : son registre est inutilisable
    .next = Appelez l’administrateur du guichet. Rien n’a été changé
kiosk-cannot-open = Le guichet ne s’ouvre pas
    .next = Réessayez. Si rien ne change, appelez l’administrateur du guichet
letters-capital = Majuscule
letters-space = Espace
letters-back = Effacer le dernier caractère
letters-enter = Entrée
letters-away = Masquer les lettres
