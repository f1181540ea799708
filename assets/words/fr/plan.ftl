# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in French.
# A single sentence takes no full stop.

plan-call = { $call }. Autorisation { $scope }, rôle { $role }
plan-lose =
    { $people ->
        [one] { $people } personne la perd
       *[other] { $people } personnes la perdent
    }{ $alone ->
        [0] . Elle n’est pour personne la seule méthode
        [one] . Une personne n’a alors rien d’autre
       *[other] . { $alone } d’entre elles n’ont alors rien d’autre
    }
plan-some-lose = Des personnes peuvent la perdre. Combien n’ont alors rien d’autre n’est pas compté
plan-others-not-for-all = Certaines des autres n’ont peut-être rien d’autre non plus : une méthode qui reste activée ne vaut pas pour tous, et cela n’est pas compté
plan-models-stop = Les clés des modèles et types qui ne sont plus admis n’ouvriront plus rien, même celles déjà en service
plan-nothing-asks = Rien ne demande alors de second facteur : les paramètres de sécurité par défaut sont désactivés, et aucune stratégie d’Accès conditionnel n’est appliquée
plan-defaults-begin = Les programmes sans authentification moderne s’arrêtent, et chacun doit inscrire une méthode dans les 14 jours
plan-reports-only = Personne n’est touché : elle écrit dans le journal de connexion ce qu’elle aurait demandé
plan-must-be-answered = Quelqu’un pourrait rester dehors, ou entrer trop facilement. Pour continuer, indiquez-le : --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan } : { $count } changement. Rien n’a été changé
       *[other] Plan { $plan } : { $count } changements. Rien n’a été changé
    }
plan-empty = Le locataire est comme le dit le fichier. Il n’y a rien à changer
plan-stored =
    Ce sont des documents enregistrés. { $count ->
        [0] Rien
       *[other] Rien de cela
    } ne peut en être appliqué, et le nombre de personnes concernées par un changement est inconnu : il faut pour cela le locataire (`keydesk tenant plan` sans --from)
plan-counting = { $people } personnes du rapport d’inscription sont comptées

plan-not-read = { $name } ne peut pas être lu, donc rien n’en est planifié : { $why }
    .next = Connectez-vous avec un compte qui peut le lire, ou retirez sa partie du fichier
plan-no-profile = Il n’y a pas de profil de clé d’accès { $name }
    .next = Décrivez-le dans [passkeys.profiles] du fichier, ou corrigez le nom
plan-profiles-not-in-use = Le locataire n’a pas encore de profils de clé d’accès : { $name } ne peut pas être défini
    .next = Activez les profils dans le centre d’administration Entra, ce qui est irréversible, ou ne décrivez que le profil "default" sans types
plan-no-strength = Il n’y a pas de force d’authentification { $name }
    .next = Décrivez-la dans [strength] du fichier, ou corrigez le nom
plan-several-of-name = Plusieurs s’appellent { $name }
    .next = Donnez un autre nom à tous sauf un dans le centre d’administration Entra
plan-strength-built-in = { $name } est une des forces de Microsoft, et ne peut pas être changée
    .next = Choisissez un autre nom dans [strength] du fichier
plan-policy-enforced = La stratégie { $name } est appliquée et dit autre chose
    .next = Mettez-la en mode Rapport uniquement dans le centre d’administration Entra, ou choisissez un autre nom dans [access_policy] du fichier
plan-defaults-exclude-policies = Les paramètres de sécurité par défaut ne peuvent pas être activés tant qu’une stratégie d’Accès conditionnel est appliquée
    .next = Retirez security_defaults du fichier, ou désactivez les stratégies dans le centre d’administration Entra

apply-not-planned = Une partie du fichier ne peut pas être planifiée, donc rien n’est appliqué
    .next = Corrigez le fichier, ou retirez-en cette partie
apply-another-plan = C’est maintenant un autre plan : { $plan }
    .next = Regardez-le avec `keydesk tenant plan`, puis indiquez son identifiant
apply-not-shown = Rien n’est changé sans avoir été vu
    .next = Regardez le plan avec `keydesk tenant plan`, puis indiquez son identifiant avec --plan
apply-lock-out = Quelqu’un pourrait rester dehors, ou entrer trop facilement : { $names }
    .next = Regardez le plan. Ce qui est voulu, indiquez-le par son nom avec --answer
apply-answer = Quelqu’un pourrait rester dehors, ou entrer trop facilement. Si c’est voulu, tapez { $name }
apply-question = Faire ces changements ? Tapez yes

change-done = Fait, et relu : { $name }
change-not-done = Non fait : { $name }
change-refused = { $name } n’a pas été changé, ou l’on ne sait pas s’il l’a été : { $why }
    .next = Regardez un nouveau plan : il dit ce qui reste à faire
change-not-so = Le locataire a accepté { $name }, mais le document ne le dit pas
    .next = Attendez quelques minutes, puis regardez un nouveau plan : il dit ce qui reste à faire
change-meanwhile = { $name } n’a pas été changé : quelqu’un d’autre a changé le document depuis le plan
    .next = Regardez un nouveau plan, et parlez à qui l’a changé
change-made = Changé, et relu : { $name }
change-not-made = Non changé : { $name }
change-in-doubt = Commencé et non relu, donc peut-être changé : { $name }

changes-applied = Tout est comme le dit le fichier. Changé : { $made }. Pour l’annuler : keydesk tenant undo { $run }
changes-stopped = Cela s’est arrêté là. En place : { $made }. Pour l’annuler : keydesk tenant undo { $run }
changes-taken-back = Annulé : { $made }
changes-none = Rien n’a été changé d’ici
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, appliqué, exécution { $run }
        [taken-back] { $time }, { $operator }, changements annulés, exécution { $run }
        [stopped] { $time }, { $operator }, arrêté en cours, exécution { $run }
       *[other] { $time }, { $operator }, coupé en cours, exécution { $run }
    }

undo-nothing = Il n’y a rien à annuler
    .next = `keydesk tenant changes` liste ce qui a été changé d’ici
undo-question = Annuler ces changements ?
undo-changed-since = Changé depuis, par quelqu’un d’autre ou par une exécution ultérieure : { $names }. Rien n’a été annulé
    .next = Annulez d’abord l’exécution ultérieure, ou parlez à qui l’a changé. Écrivez dans le fichier l’état voulu, et regardez un nouveau plan

admin-no-application = Les paramètres n’indiquent aucune application pour les administrateurs
    .next = Définissez client_id dans [admin] de kiosk.toml. kiosk-config/kiosk.toml dit quelles autorisations il lui faut
admin-desks-application = L’application pour les administrateurs est celle du guichet : tout guichet pourrait alors changer le locataire
    .next = Inscrivez une autre application, et définissez client_id dans [admin] de kiosk.toml
