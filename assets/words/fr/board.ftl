# The sentences of the window in which keys for people far away are prepared side by side, in French.
# The operator alone reads them.

## At home

home-prepare = Préparer des clés
home-activate = Activer une clé
home-token = Donner un jeton

## Which list, and how

batch-list = Pour qui préparer des clés ?
    .lead = Choisissez une liste. La plus récente est la première
batch-runs-out = Première clé à expirer : { $name }, à activer jusqu’au { $time }
batch-list-of =
    { $people ->
        [one] La personne de la liste n’a pas encore de clé
       *[other] Encore sans clé : { $due } sur { $people }
    }
batch-list-file = Importée d’un fichier le { $time }
batch-list-group = Importée du groupe { $group } le { $time }
batch-no-list = Aucune liste n’attend
    .lead = Une liste dit pour qui préparer des clés
batch-no-list-do = Importez une liste dans un terminal : keydesk prepare import FILE
    .next = Le fichier a un nom de connexion par ligne. Fermez d’abord ce guichet, et rouvrez-le ensuite
batch-setup =
    { $due ->
        [one] Préparer une clé pour { $due } personne
       *[other] Préparer des clés pour { $due } personnes
    }
    .lead = Chaque clé reçoit un code PIN au hasard, qu’une lettre indique à la personne
batch-inert = Une clé n’ouvre rien avant son activation. Cela repose sur un paramètre bêta de Microsoft Graph, que Microsoft ne prend pas en charge en production
batch-live = Une clé fonctionne dès sa préparation, même pendant l’envoi postal
batch-slots = Combien de clés à la fois ?
batch-slots-of =
    { $slots ->
        [one] Une clé à la fois
       *[other] { $slots } clés à la fois
    }
batch-on-failure = Si une clé ne peut pas être préparée
batch-stop = Arrêter
batch-set-aside = Mettre de côté et continuer
batch-begin = Commencer
batch-back = Retour

## The board

board = Clés par la poste
board-touch =
    { $count ->
        [one] Touchez la clé qui clignote : emplacement { $slots }
       *[other] Touchez les clés qui clignotent : { $slots }
    }
board-asks =
    { $count ->
        [one] Réponse attendue : emplacement { $slots }
       *[other] Réponses attendues : { $slots }
    }
board-take-out =
    { $count ->
        [one] Retirez la clé : emplacement { $slots }
       *[other] Retirez ces clés : { $slots }
    }
board-insert =
    { $count ->
        [one] Insérez une clé neuve : emplacement { $slots }
       *[other] Insérez des clés neuves : { $slots }
    }
board-works = Le guichet prépare les clés
board-stopping = Aucune nouvelle clé. Le guichet termine celles en cours
board-stopped = Le guichet s’est arrêté
board-stopped-at = Arrêt : échec à l’emplacement { $slot }
board-count = Préparées : { $done }, à faire : { $due }, mises de côté : { $aside }
board-rate = { $rate } clés par heure, Microsoft en permet { $most }
board-end = { $rate } clés par heure, Microsoft en permet { $most }. Fin : { $time }
board-held-up = Microsoft demande une pause
board-stop = Arrêter après ces clés
board-go-on = Continuer
board-try-again = Réessayer
board-answer-later = Tous les emplacements
board-over =
    { $done ->
        [0] Aucune clé n’a été préparée
        [one] Une clé est préparée
       *[other] { $done } clés sont préparées
    }
    .lead =
        { $aside ->
            [0] Il ne reste personne dans cette liste
            [one] Une personne de cette liste n’a pas eu de clé
           *[other] { $aside } personnes de cette liste n’ont pas eu de clé
        }
board-over-letters = Imprimez les lettres PIN : keydesk prepare letters
board-over-report = Imprimez la liste de colisage et les étiquettes : keydesk prepare report
board-over-apart = Envoyez les clés et les lettres à des jours différents
board-over-activate = Activez chaque clé quand la personne l’a reçue : « Activer une clé » à l’accueil
board-over-close = Fermez ce guichet avant de taper une commande, et rouvrez-le ensuite
board-leave = Vers l’accueil

## A slot

slot-nobody = Libre
slot-idle = Emplacement { $slot }, file vide
    .state = Rien à faire
slot-insert = Emplacement { $slot }, { $name }, insérez une clé neuve
    .state = Insérez une clé neuve
slot-working = Emplacement { $slot }, { $name }, en cours : { $what }
    .state = En cours
slot-touch = Emplacement { $slot }, { $name }, touchez la clé
    .state = Touchez la clé : elle clignote
slot-take-out = Emplacement { $slot }, { $name }, retirez la clé
    .state = Retirez la clé
slot-asks = Emplacement { $slot }, { $name }, attend une réponse : { $what }
    .state = Attend une réponse
slot-port = Port { $port }

## A key has arrived

ask-sheet-code = Tapez le code de la fiche de remise
    .lead = { $name } vous le lit sur la fiche arrivée avec la clé
sheet-code-dots = Code, lettres et chiffres saisis : { $entered } sur { $all }
sheet-code-how = Tapez-le au clavier. Majuscules et minuscules se valent
    .next = Chaque code incorrect est compté. Après cinq, le code n’est plus valable
sheet-code-check = Vérifier le code
sheet-code-back = Autrement
receipt-activated = La clé fonctionne maintenant : { $name }
    .lead = Dites à { $name } que la clé peut servir
receipt-away-works = Elle est inscrite. Personne ne s’est encore connecté avec elle
receipt-away-letter = La lettre PIN peut partir maintenant : keydesk prepare letters
receipt-away-pin = Le code PIN de la lettre est à changer au premier usage
receipt-away-lost = Si la clé est perdue, une récupération à ce guichet la supprime
