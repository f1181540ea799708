### The pages about the whole tenant, in the window. They are the operator's alone.

survey = Le locataire
home-survey = Le locataire
survey-back = Retour
survey-again = Relire
survey-check = Le locataire est-il prêt ?
survey-who = Qui a une clé ?

## Is the tenant ready?

survey-reads = Lecture du locataire
    .lead =
    { $all ->
        [0] Le premier document est demandé
       *[other] Documents lus : { $read } sur { $all }
    }
survey-reads-do = Rien n’est changé
    .next = Cela prend jusqu’à une minute, car Microsoft limite ces appels. Ce que la connexion de l’opérateur ne peut pas lire est indiqué, et le reste est évalué
survey-failed = Le locataire n’a pas pu être lu
    .lead = Rien n’a été changé
survey-checked =
    { $stops ->
        [0] Rien ne bloque les clés
        [one] Un constat bloque les clés
       *[other] { $stops } constats bloquent les clés
    }, { $risks ->
        [0] aucune porte n’est ouverte
        [one] un laisse une porte ouverte
       *[other] { $risks } laissent une porte ouverte
    }{ $advice ->
        [0] { "" }
        [one] , un est un conseil
       *[other] , { $advice } sont des conseils
    }
    .lead =
    { $known ->
        [yes] { $tenant }, lu le { $time }. Choisissez une ligne pour voir qui peut la changer
       *[no] Lu le { $time }. Choisissez une ligne pour voir qui peut la changer
    }
survey-group-stops = Bloquants : { $count }
    .name = Ce qui bloque les clés : { $count }
survey-group-risk = Portes ouvertes : { $count }
    .name = Ce qui laisse une porte ouverte : { $count }
survey-group-advice = Conseils : { $count }
    .name = Ce qui pourrait être mieux : { $count }
survey-group-unknown = Inconnu : { $count }
    .name = Ce qui est inconnu : { $count }
survey-group-good = Bon : { $count }
    .name = Ce qui est bon : { $count }
survey-role = Qui peut le changer : { $role }
survey-of = { $number } sur { $all }
survey-one-stops = Ceci bloque les clés
survey-one-risk = Ceci laisse une porte ouverte
survey-one-advice = Ceci pourrait être mieux
survey-one-unknown = Ceci est inconnu
survey-one-good = C’est bon
notice-tenant-stops = Qui peut le changer : { $role }. Lu le { $time } ; « Le locataire » montre comment
survey-next = Suivant
survey-all = Toutes les lignes
survey-change = Qui peut le changer, et comment
survey-look = Comment le savoir
survey-means = Pourquoi cela compte
survey-part = Tout n’a pas été lu
survey-others = Contrôles équivalents ailleurs

## Who has a key?

survey-nobody = Pas encore de comptage depuis ce guichet
    .lead = Le guichet peut compter qui a une clé de sécurité, par service
survey-nobody-do = Le guichet lit le rapport d’inscription de Microsoft et l’annuaire
    .next = Compter 25 000 personnes prend environ une minute. `keydesk tenant coverage` fait de même, aussi par groupes et en fichier
survey-counts = Comptage des personnes
    .lead =
    { $all ->
        [yes] Tout est lu
       *[no] Lus : { $report } lignes du rapport et { $members } comptes
    }
survey-counts-do = Vous pouvez revenir et compter la suite plus tard
    .next = Ce qui a été lu est gardé un jour. Le comptage s’arrête aussi quand le guichet se verrouille
survey-not-counted = Le comptage s’est arrêté
    .lead = Ce qui a été lu est gardé un jour, et le prochain comptage reprend là
survey-disk = Le comptage n’a pas pu être gardé
    .next = { $why }
survey-count = Compter
survey-count-again = Recompter
survey-go-on = Continuer
survey-coverage = Personnes avec une clé de sécurité : { $key } sur { $active }, soit { $percent } %
survey-counted =
    { $days ->
        [0] Compté aujourd’hui
        [one] Compté hier
       *[other] Compté il y a { $days } jours
    }{ $dated ->
        [yes] , d’après le rapport de Microsoft du { $time }
       *[no] , d’après un rapport qui ne dit pas quand il a été fait
    }
survey-everybody = Tout le monde
survey-parts = Par service
survey-over-time = Évolution
survey-old = Ces chiffres sont anciens : recomptez
survey-phones =
    { $count ->
        [one] { $count } personne n’a
       *[other] { $count } personnes n’ont
    } qu’un téléphone. Les suivantes : `keydesk tenant coverage --to-prepare`
survey-none-left = Tout le monde a une clé de sécurité
survey-list = Une liste des suivantes : `keydesk tenant coverage --to-prepare`
survey-one-day = La courbe commence le deuxième jour
    .next = Recomptez un autre jour. Les chiffres de chaque comptage sont gardés à côté du registre, et ne nomment personne
survey-bar = { $name } : { $total }. { $kinds }
survey-kind = { $kind } : { $count }
survey-line = { $name } : { $first } % le { $from }, { $last } % le { $to }
