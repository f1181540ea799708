# What `keydesk oath` says, in French.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] { $count } erreur. Rien n’a été envoyé
       *[other] { $count } erreurs. Rien n’a été envoyé
    }
oath-file-open = D’autres utilisateurs de cette machine peuvent lire { $file }, et qui a une graine a le jeton. Retirez-leur ce droit : chmod 600
oath-folder-open = D’autres utilisateurs peuvent écrire dans le dossier qui contient { $file }. Gardez-le dans un dossier que personne d’autre ne peut ouvrir
oath-no-pskc-key = { $file } ne contient pas de clé AES
    .next = Écrivez-y 32, 48 ou 64 chiffres hexadécimaux, tels que le fabricant vous les a donnés
oath-unused = Ces colonnes ne disent rien ici : { $columns }
oath-looking = Personnes vérifiées : { $done } sur { $all }
oath-sending = Jetons envoyés : { $done } sur { $all }
oath-not-sent = Rien n’a été envoyé
oath-stopped = Importez à nouveau le même fichier : ce qui est en place n’est pas touché
oath-shredded = Le fichier a été écrasé par des zéros et supprimé. Un SSD, un instantané ou une sauvegarde peut encore avoir les anciens octets : seul un disque chiffré est sûr
oath-shred-it = Tous les jetons sont en place. Le fichier avec leurs graines est encore là : gardez-le sous clé, ou détruisez-le avec --shred
oath-became-new = serait envoyé
oath-became-stood-already = est déjà en place
oath-became-refused = a été refusé :
oath-became-not-there = n’est pas dans le locataire
oath-count-stands =
    { $count ->
        [one] { $count } jeton a été envoyé et est en place dans le locataire
       *[other] { $count } jetons ont été envoyés et sont en place dans le locataire
    }
oath-count-stood-already =
    { $count ->
        [one] { $count } jeton était déjà dans le locataire. Son premier code montrera s’il a cette graine
       *[other] { $count } jetons étaient déjà dans le locataire. Leurs premiers codes montreront s’ils ont ces graines
    }
oath-count-new =
    { $count ->
        [one] { $count } jeton serait envoyé
       *[other] { $count } jetons seraient envoyés
    }
oath-count-refused =
    { $count ->
        [one] { $count } jeton a été refusé
       *[other] { $count } jetons ont été refusés
    }
oath-count-not-there =
    { $count ->
        [one] { $count } jeton n’est pas dans le locataire
       *[other] { $count } jetons ne sont pas dans le locataire
    }
oath-count-unknown =
    { $count ->
        [one] Pour { $count } jeton, on ne sait pas s’il est en place
       *[other] Pour { $count } jetons, on ne sait pas s’ils sont en place
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = Le fichier a plus de { $number } octets
    .next = Divisez-le en plusieurs fichiers
oath-workbook = C’est un classeur de tableur
    .next = Redemandez le fichier au fabricant, et ne l’ouvrez pas dans un tableur
oath-not-text = Ce n’est pas du texte
    .next = Copiez le fichier à nouveau, ou redemandez-le au fabricant
oath-not-read = Le JSON ou le XML ne peut plus être lu à partir d’ici
    .next = Copiez le fichier à nouveau, ou redemandez-le au fabricant
oath-empty = Il n’y a pas de ligne avec les noms des colonnes
    .next = La première ligne est : upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = Il n’y a aucun jeton dans le fichier
    .next = Chaque jeton a une ligne, un objet JSON ou un KeyPackage de PSKC
oath-no-column = Aucune colonne ne s’appelle { $named }
    .next = La première ligne est : upn,serial number,secret key,time interval,manufacturer,model. L’upn peut manquer
oath-column-twice = Deux colonnes s’appellent { $named }
    .next = Supprimez l’une des deux
oath-quote-not-closed = Un guillemet est ouvert ici et jamais fermé
    .next = Fermez-le, ou supprimez-le. Un guillemet dans un texte entre guillemets s’écrit deux fois
oath-too-many-cells = Cette ligne a { $cells } cellules, et il y a { $number } colonnes
    .next = Mettez entre guillemets un texte qui contient le séparateur
oath-missing = Il manque à ce jeton : { $named }
    .next = Redemandez le fichier au fabricant, ou complétez-le
oath-not-a-login = L’upn n’est pas un nom de connexion
    .next = Écrivez-le en entier et seul, comme name@contoso.com, ou laissez-le vide
oath-formula = Un tableur prendrait ce champ pour une formule : { $named }
    .next = Commencez-le par autre chose que = + - @
oath-too-long = Ce champ est trop long : { $named }
    .next = { $number } caractères au plus
oath-shortened = Un tableur a raccourci le numéro de série, et ses derniers chiffres sont perdus
    .next = Redemandez le fichier au fabricant, et ne l’ouvrez pas dans un tableur
oath-lost-zeros = D’autres jetons de ce modèle ont des numéros de série de { $number } chiffres : un tableur a supprimé les zéros par lesquels celui-ci commençait
    .next = Redemandez le fichier au fabricant. Si le jeton porte bien ce numéro, écrivez-le ="123"
oath-not-a-serial = Le numéro de série contient autre chose que des lettres, des chiffres, - _ et /, ou est un nombre JSON
    .next = Écrivez-le comme il est sur le jeton, en JSON entre guillemets
oath-seed-character = Le caractère { $number } de la clé secrète est « { $named } », ce qui est impossible
    .next = Base32 a les lettres et 2 à 7, mais ni 1, 8, 9 ni 0. Redemandez le fichier au fabricant ; si ses graines sont hexadécimales, utilisez keydesk oath import --hex
oath-seed-shortened = Un tableur a pris la clé secrète pour un nombre et l’a raccourcie
    .next = Redemandez le fichier au fabricant, et ne l’ouvrez pas dans un tableur
oath-seed-length = Aucune clé secrète n’a { $number } caractères : il en manque, ou il y en a trop
    .next = Redemandez le fichier au fabricant
oath-not-an-interval = L’intervalle n’est ni 30 ni 60
    .next = Entra n’accepte pas d’autres jetons
oath-not-a-hash = La fonction de hachage n’est ni SHA-1 ni SHA-256
    .next = Entra n’accepte pas d’autres jetons
oath-document-type = Le XML a un type de document, dont un fichier de jetons n’a pas besoin
    .next = Il n’est pas ouvert. Redemandez le fichier au fabricant
oath-not-totp = Ce n’est pas un jeton TOTP à six chiffres
    .next = Entra n’accepte pas d’autres jetons
oath-sealed = La clé secrète est chiffrée
    .next = Utilisez --pskc-key-file avec la clé que le fabricant vous a donnée
oath-other-cipher = Le fichier est chiffré d’une façon qui n’est pas lue ici
    .next = Demandez au fabricant un fichier avec une clé AES prépartagée, ou un CSV
oath-no-mac = Rien dans le fichier ne permet de dire si la clé est la bonne
    .next = Demandez au fabricant un fichier avec un ValueMAC (RFC 6030), ou un CSV
oath-wrong-key = La clé n’ouvre pas cette clé secrète
    .next = Comparez la clé avec celle que le fabricant vous a donnée. Si elle est juste, le fichier a été modifié
oath-serial-twice = La ligne { $number } a déjà le numéro de série { $named }
    .next = Un jeton est à une seule personne : l’ancienne façon d’importer en permettait plusieurs, et personne ne peut alors dire de qui était le code
oath-seed-twice = La ligne { $number } a la même clé secrète sous un autre numéro de série
    .next = Redemandez le fichier au fabricant
oath-not-found = Personne dans le locataire ne se connecte ni ne reçoit d’e-mail sous { $named }
    .next = Corrigez le nom. Dans un fichier, il peut être vide
oath-several = Plusieurs personnes du locataire ont l’adresse e-mail { $named }
    .next = Écrivez le nom de connexion à la place
oath-guest = { $named } est un compte invité, et Entra ne donne pas de jeton matériel aux invités
    .next = Laissez le nom vide dans un fichier, et donnez une autre méthode à la personne
oath-another-stands = Le locataire a un autre jeton de numéro de série { $named }
    .next = Comparez fabricant, modèle, intervalle et hachage avec celui du locataire. Supprimez-le dans le locataire, ou supprimez cette ligne
oath-legacy-stands = La personne a le jeton { $named }, importé de l’ancienne façon
    .next = Supprimez-le dans le portail d’Entra, sous Authentification multifacteur, Jetons OATH, puis importez-le
oath-others-token = Quelqu’un d’autre a le jeton { $named }
    .next = Retirez-le-lui d’abord, ou laissez le nom vide

# One token.
oath-stock = { $model } : { $available } sur { $all } à disposition
oath-no-stock = Le locataire n’a pas de jetons matériels. Ce qui a été importé dans le portail de l’ancienne façon n’est pas listé
oath-assigned = Le jeton est attribué à la personne. Il fonctionne une fois activé
oath-activated = Le jeton est activé
oath-deactivated = Le jeton n’est plus actif. La personne l’a encore
oath-unassigned = Le jeton est retiré, et peut être donné à quelqu’un d’autre
oath-removed = Le jeton est supprimé du locataire
oath-state-available = disponible
oath-state-assigned = attribué, non activé
oath-state-activated = activé
oath-state-failed = attribué, et son activation a échoué
oath-state-other = dans un état que cette version ne connaît pas
oath-which-code = Les six chiffres que le jeton affiche
oath-way-passkey = Clé de sécurité ou clé d’accès
oath-lost = { $person } n’a plus le jeton, et qui le trouve ne peut pas s’en servir pour se connecter
oath-lost-ways-in = { $person } peut encore se connecter avec : { $ways }
oath-lost-no-way-in = { $person } n’a rien d’autre pour se connecter : donnez une clé de sécurité, un autre jeton ou un Passe d’accès temporaire
oath-lost-sessions = Les sessions ouvertes avec le jeton continuent : fermez-les dans le portail d’Entra, sur la page de la personne, avec « Révoquer les sessions »
oath-lost-log = Regardez dans le journal de connexion s’il a servi après sa perte
oath-lost-remove = Il compte comme disponible. S’il ne réapparaît pas : keydesk oath remove { $serial }
oath-file-faulty = Le fichier { $file } a des erreurs
    .next = keydesk oath import --dry-run les liste
oath-no-token = Le locataire n’a aucun jeton de numéro de série { $serial }
    .next = Comparez le numéro avec le jeton, ou importez d’abord le jeton. Ce qui a été importé de l’ancienne façon n’est pas trouvé ici : supprimez-le dans le portail d’Entra, sous Authentification multifacteur, Jetons OATH
oath-several-tokens = Le locataire a plusieurs jetons de numéro de série { $serial }
    .next = Supprimez dans le portail d’Entra ceux que personne n’utilise
oath-too-many = La personne a cinq jetons et applications d’authentification, et Entra n’en permet pas plus
    .next = Supprimez-en d’abord un pour cette personne
oath-taken = { $named } a le jeton { $serial }
    .next = Retirez-le d’abord : keydesk oath unassign { $serial }
oath-not-taken = Personne n’a le jeton { $serial }
    .next = Donnez-le à quelqu’un avec keydesk oath assign { $serial } --to UPN, ou supprimez-le avec keydesk oath remove { $serial }
oath-not-active = Le jeton { $serial } n’est pas actif
    .next = Activez-le avec keydesk oath activate { $serial }, ou retirez-le avec keydesk oath unassign { $serial }
oath-not-so = Le locataire a accepté le changement, mais ne le montre pas encore
    .next = Regardez avec keydesk oath list dans quelques minutes, et relancez la commande si rien n’a changé
oath-too-fast = Entra active au plus 200 jetons en cinq minutes
    .next = { $minutes ->
        [one] Tapez le prochain code dans une minute
       *[other] Tapez le prochain code dans { $minutes } minutes
    }
oath-code-refused = Entra refuse le code et ne dit pas pourquoi. Il peut être mal tapé, trop ancien, ou venir d’un autre jeton ; l’horloge du jeton peut ne pas être à l’heure ; ou la méthode n’est pas encore active pour cette personne, ce qui prend jusqu’à une heure
    .next = Tapez le prochain code. Avec --file et le fichier du fabricant, la raison peut être dite
oath-not-in-file = Le fichier n’a aucun jeton de numéro de série { $serial }
    .next = Prenez le fichier avec lequel il a été importé, ou omettez --file
oath-code-ahead =
    { $minutes ->
        [one] L’horloge du jeton a { $minutes } minute d’avance, plus qu’Entra n’accepte
       *[other] L’horloge du jeton a { $minutes } minutes d’avance, plus qu’Entra n’accepte
    }
    .next = Donnez un autre jeton à la personne. Le fabricant peut peut-être régler celui-ci
oath-code-behind =
    { $minutes ->
        [one] Le code date d’il y a { $minutes } minute, ou l’horloge du jeton retarde d’autant
       *[other] Le code date d’il y a { $minutes } minutes, ou l’horloge du jeton retarde d’autant
    }
    .next = Tapez le code qu’il affiche maintenant. S’il est refusé aussi, donnez un autre jeton à la personne
oath-code-of-another = C’est le code du jeton { $named }
    .next = Comparez le numéro de série sur le jeton
oath-code-mistyped = Aucun jeton du fichier n’affiche ce code
    .next = Tapez le prochain code
oath-no-code = Un code a six chiffres, avec les zéros du début
    .next = Tapez les six

## The page about tokens in the window

survey-tokens = Jetons
tokens-reads = Lecture des jetons
    .lead = Dans l’inventaire de l’organisation
tokens-waits = Cela prend un instant
    .next = Rien n’est envoyé sans votre accord
tokens-looks =
    { $all ->
        [0] Lecture du fichier
       *[other] Personnes vérifiées : { $done } sur { $all }
    }
    .lead = Rien n’est envoyé
tokens-sends = Jetons envoyés : { $done } sur { $all }
    .lead = Laissez ce guichet allumé jusqu’au dernier
tokens-failed = Cela n’a pas fonctionné
    .lead = Ce qui n’a pas été envoyé n’est dans aucun locataire
tokens-stock =
    { $free ->
        [0] Aucun jeton à disposition
        [one] { $free } jeton à disposition
       *[other] { $free } jetons à disposition
    }
    .lead = Jetons qui sont dans Entra et que personne n’a
tokens-active =
    { $count ->
        [one] { $count } jeton est actif
       *[other] { $count } jetons sont actifs
    }
    .next = Un jeton actif sert à se connecter. Un jeton importé dans le portail de l’ancienne façon n’est pas compté
tokens-waiting =
    { $count ->
        [0] Aucun jeton n’attend son premier code
        [one] { $count } jeton attend son premier code
       *[other] { $count } jetons attendent leur premier code
    }
    .next = Un jeton s’active dans une session de ce guichet
tokens-drop = Pour importer des jetons, déposez le fichier du fabricant sur cette fenêtre
    .next = Il est d’abord lu, et chaque erreur est indiquée avec sa ligne
tokens-faults =
    { $count ->
        [one] { $count } erreur dans { $file }. Rien n’a été envoyé
       *[other] { $count } erreurs dans { $file }. Rien n’a été envoyé
    }
    .lead = Corrigez le fichier, et déposez-le à nouveau ici
tokens-line = Ligne { $line } : { $what }
tokens-ready =
    { $count ->
        [0] L’organisation a déjà tous les jetons du fichier { $file }
        [one] { $count } jeton du fichier { $file } peut être envoyé
       *[other] { $count } jetons du fichier { $file } peuvent être envoyés
    }
    .lead = Rien n’a encore été envoyé
tokens-standing =
    { $count ->
        [0] Aucun d’eux n’est dans l’organisation
        [one] { $count } jeton du fichier est déjà dans l’organisation
       *[other] { $count } jetons du fichier sont déjà dans l’organisation
    }
    .next = Ce qui est en place n’est pas touché. Pour les jetons matériels, Entra exige une licence P1 ou P2
tokens-file-open = D’autres utilisateurs de cette machine peuvent lire le fichier
    .next = Qui a une graine a le jeton. Retirez-leur ce droit, ou déplacez le fichier là où personne d’autre ne peut lire
tokens-folder-open = D’autres utilisateurs peuvent modifier le dossier du fichier
    .next = Gardez le fichier dans un dossier que personne d’autre ne peut ouvrir
tokens-send = Envoyer les jetons
tokens-done =
    { $count ->
        [0] Aucun jeton du fichier n’est en place
        [one] { $count } jeton du fichier est en place
       *[other] { $count } jetons du fichier sont en place
    }
    .lead = D’après une relecture dans l’organisation
tokens-missing =
    { $count ->
        [one] { $count } jeton n’est pas en place, ou on ne le sait pas
       *[other] { $count } jetons ne sont pas en place, ou on ne le sait pas
    }
    .next = Déposez ici le fichier encore une fois : ce qui est en place n’est pas renvoyé
tokens-shred = Détruire le fichier
tokens-shred-it = Le fichier avec les graines est encore là
    .next = Gardez-le sous clé, ou détruisez-le. Un SSD, un instantané ou une sauvegarde peut garder les anciens octets
tokens-shredded = Le fichier a été écrasé par des zéros et supprimé
    .next = Un SSD, un instantané ou une sauvegarde peut encore avoir les anciens octets : seul un disque chiffré est sûr
tokens-not-shredded = Le fichier n’a pas pu être détruit : { $why }
    .next = Supprimez-le vous-même
tokens-file = Impossible de lire { $file } : { $why }
    .next = Déposez-le à nouveau ici quand vous pourrez le lire
tokens-ledger = Le registre n’a pas pu être écrit : { $why }
    .next = Regardez encore une fois les jetons avant une nouvelle importation
