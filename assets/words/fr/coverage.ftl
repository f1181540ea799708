# keydesk tenant coverage

coverage-title = Qui a une clé de sécurité
coverage-everybody = Tout le monde
coverage-no-department = Sans service
coverage-sum =
    { $active ->
        [one] { $active } personne peut avoir une clé de sécurité ici
       *[other] { $active } personnes peuvent avoir une clé de sécurité ici
    }, et { $key } { $key ->
        [one] en a
       *[other] en ont
    } une : { $percent } %
coverage-report =
    Le rapport est du { $time }, { $hours ->
        [0] il y a moins d’une heure
        [one] il y a une heure
       *[other] il y a { $hours } heures
    }
coverage-report-without-date = Le rapport ne dit pas quand il a été fait
coverage-bar = { $percent } % de { $active }
coverage-more-parts =
    { $count ->
        [one] { $count } autre figure seulement dans le tableau (--csv)
       *[other] { $count } autres figurent seulement dans le tableau (--csv)
    }
coverage-trend = Part des personnes au fil du temps
coverage-key = Clé de sécurité
coverage-resistant = Clé d’accès dans une application, Windows Hello ou certificat
coverage-other-factor = Application, code ou jeton
coverage-phone-only = Un téléphone seulement : SMS ou appel
coverage-nothing = Un mot de passe seulement
coverage-not-in-report = Pas encore dans le rapport
coverage-disabled = Désactivé
coverage-guest = Invité
coverage-not-counted =
    Non comptés : { $disabled ->
        [one] { $disabled } compte désactivé
       *[other] { $disabled } comptes désactivés
    }, { $guests ->
        [one] { $guests } invité
       *[other] { $guests } invités
    }{ $departed ->
        [0] { "" }
        [one] , et une personne du rapport qui n’est plus dans l’annuaire
       *[other] , et { $departed } personnes du rapport qui ne sont plus dans l’annuaire
    }
coverage-admins =
    { $admins ->
        [one] { $admins } administrateur
       *[other] { $admins } administrateurs
    }, dont { $without } sans clé de sécurité
coverage-registered = Second facteur inscrit : { $count } (Microsoft : inscrit)
coverage-capable = Utilisable aussi, car la stratégie l’active pour la personne (enabled) : { $count } (Microsoft : capable)
coverage-barred =
    { $count ->
        [one] { $count } en a inscrit
       *[other] { $count } en ont inscrit
    } un que la stratégie ne permet pas d’utiliser. Il n’aidera pas à se connecter
coverage-passwordless = Connexion possible sans mot de passe : { $count }
coverage-unknown-words = Cette version ne connaît pas ces mots du rapport, et les compte comme une autre méthode : { $words }
coverage-listed =
    { $people ->
        [0] Personne n’a besoin d’une clé
        [one] Une personne a besoin d’une clé
       *[other] { $people } personnes ont besoin d’une clé
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , en { $waves } vagues
    }
coverage-left-out =
    { $count ->
        [one] { $count } autre a un nom de connexion qui ne peut pas figurer dans une liste
       *[other] { $count } autres ont un nom de connexion qui ne peut pas figurer dans une liste
    }
coverage-goes-on = Le comptage commencé le { $time } continue : { $count } lignes sont déjà là
coverage-progress = Lus : { $report } lignes du rapport et { $members } comptes
coverage-run-again = Ce qui a été lu est gardé un jour : relancez la commande, et elle continue à partir de là
coverage-no-premium = Le rapport d’inscription exige une licence Entra ID P1, et ce locataire n’en a pas
    .next = Sans elle, Graph ne donne pas la liste des méthodes de chacun. `keydesk tenant check` dit ce que l’on peut voir d’autre
coverage-list-refused =
    { $count ->
        [one] Une ligne de la liste n’est pas comme il faut
       *[other] { $count } lignes de la liste ne sont pas comme il faut
    }
    .next = Écrivez-la avec --list, et lisez-la avec `keydesk prepare import FILE --dry-run`
coverage-not-prepared = La liste n’a pas pu être gardée : { $why }
    .next = Écrivez-la avec --list, et lisez-la avec `keydesk prepare import FILE`

# keydesk tenant use

use-title = Comment on se connecte
use-lead =
    { $people ->
        [0] Personne ne s’est connecté
        [one] Une personne s’est connectée
       *[other] { $people } personnes se sont connectées
    } en { $days ->
        [one] un jour
       *[other] { $days } jours
    }, dont { $key } avec une clé de sécurité : { $percent } %
use-part = Le journal est plus long que ce qui s’en lit à la fois : ceci ne remonte qu’au { $time }
use-phone = Un téléphone au plus : SMS ou appel
use-password = Un mot de passe au plus
use-bar =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
use-methods =
    Rapport de Microsoft sur { $days ->
        [one] un jour
       *[other] { $days } jours
    } : combien de fois chaque méthode a été montrée. Une connexion peut en montrer deux
use-unknown-labels = Cette version ne connaît pas ces mots du journal, et les compte comme une autre méthode : { $labels }
use-programs = Des programmes se connectent avec le mot de passe de ces comptes, et ne peuvent toucher aucune clé : { $names }. Donnez à chacun une identité propre avant qu’une règle ne l’arrête
use-no-people = Le journal de connexion ne montre pas qui s’est connecté et comment : { $why }
use-no-methods = Le rapport de Microsoft sur l’usage des méthodes ne peut pas être lu : { $why }
use-progress = { $count } connexions lues

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Venez chercher votre clé de sécurité
invitation-why = Votre organisation vous donne une clé de sécurité : elle vous permet de vous connecter sans mot de passe, et personne d’autre ne le peut.
invitation-where = Présentez-vous au guichet « { $desk } ». Apportez une pièce d’identité avec photo. Cela prend environ cinq minutes.
invitation-until = Venez au plus tard le { $date }.
invitation-contact =
    { $known ->
        [yes] Pour toute question, adressez-vous ici : { $contact }
       *[no] Pour toute question, appelez votre assistance à un numéro que vous connaissez.
    }
invitation-asks-nothing = Ce message ne contient aucun lien, et personne ne vous demandera à ce titre de mot de passe ni de code PIN.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] { $people } personne est invitée
       *[other] { $people } personnes sont invitées
    }
invite-not-due = À inviter plus tard, selon la liste : { $count }
invite-before = Invitation déjà envoyée, ou peut-être : { $count }
invite-opted-out = Invitation non souhaitée : { $count }
invite-no-account = Comptes invités du locataire ou désactivés : { $count }
invite-text = L’invitation, en français :
invite-dry-run = Rien n’a été envoyé. Ajoutez --send pour l’envoyer
invite-question = Envoyer les invitations ?
invite-progress = Invitations envoyées : { $done } sur { $all }
invite-sent =
    { $sent ->
        [one] { $sent } invitation a été envoyée
       *[other] { $sent } invitations ont été envoyées
    }
invite-not-sent = Envoi impossible ainsi : { $count }. Pas d’adresse, adresse refusée, ou pas de Teams. Une invitation reste possible une autre fois
invite-in-doubt = Envoi incertain : { $count }. Pas de nouvelle invitation dans ce cas
invite-stopped = Relancez la commande pour continuer : personne n’est invité une seconde fois
invite-no-mail = Les paramètres disent que ce guichet n’envoie pas d’e-mail
    .next = Définissez mail_from dans [notice] ; kiosk.toml l’explique
invite-nobody = Personne n’est à inviter maintenant
coverage-invited = Personnes invitées : { $invited }, dont { $came } avec une clé de sécurité maintenant
invite-faulty =
    { $count ->
        [one] { $file } a une erreur à la ligne { $line }
       *[other] { $file } a { $count } erreurs, la première à la ligne { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` dit ce qui ne va pas à chaque ligne
