## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, numéro de série { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = appelez votre assistance, à un numéro que vous connaissez
paper-column-number = N°
paper-column-mark = Liste
paper-column-person = Personne
paper-column-key = Clé
paper-column-state = État de la clé
paper-column-letter = Lettre PIN

pin-letter = Lettre PIN { $number }
pin-letter-heading = Le code PIN de votre clé de sécurité
pin-letter-where = Le code PIN de votre clé ({ $key }) est sur la page suivante, seul. La clé arrive à part
pin-letter-forced = Choisissez votre propre code PIN au premier usage. La clé n’accepte celui de cette lettre pour rien d’autre
pin-letter-asked = Choisissez votre propre code PIN avant le premier usage. Cette clé ne peut pas vous le demander
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Faites-le sur un ordinateur. Windows : Paramètres, Comptes, Options de connexion, Clé de sécurité, Gérer. Mac ou Linux : ouvrez chrome://settings/securityKeys dans Chrome. Un téléphone peut dire seulement que le code PIN est incorrect
pin-letter-secret = Ne dites le code PIN à personne. Aucune assistance ne le demande. Détruisez ensuite cette lettre
pin-letter-broken = Si quelqu’un a ouvert cette lettre avant vous, n’utilisez pas la clé, et signalez-le aussitôt : { $contact }
# Above the PIN
pin-letter-pin = Code PIN
pin-letter-test = Page d’essai
pin-letter-test-heading = Cette imprimante est-elle prête pour les lettres PIN ?
pin-letter-test-window = Le nom et l’adresse sont dans la fenêtre de votre enveloppe
pin-letter-test-apart = La page suivante, ou le verso de celle-ci, est la page du code PIN. Elle se plie aux deux repères, et rien ne se voit à travers
pin-letter-test-whole = Rien n’est coupé, et l’imprimante est là où personne d’autre ne prend le papier
pin-letter-test-pin = pas de code PIN

sheets-title = Fiches de remise { $list }
sheet-heading = Votre clé de sécurité
sheet-about = Avec cette clé et son code PIN, vous vous connectez sans mot de passe. Elle n’est que pour vous
sheet-inert = La clé n’ouvre encore rien. Quand vous l’avez en main, dites-le au plus tard le { $until } : { $contact }
sheet-live = La clé fonctionne déjà. Si quelqu’un a ouvert ce colis avant vous, signalez-le aussitôt : { $contact }
sheet-say-code = Dites ce code. Il montre que le colis est entre vos mains
sheet-letter = Le code PIN arrive dans une lettre à part. Attendez-la
sheet-begin = La lettre dit comment choisir votre propre code PIN. Faites-le d’abord
sheet-sign-in = Ouvrez ensuite la page ci-dessous, choisissez la connexion avec une clé de sécurité, insérez la clé, tapez votre code PIN et touchez la clé
sheet-help = Si quelque chose manque ou a été ouvert, n’utilisez pas la clé, et signalez-le : { $contact }

labels-title = Étiquettes { $list }

packing-title = Liste de colisage { $list }
packing-heading = Clés de la liste { $list }
packing-live = Ces clés sont actives : qui en a une avec son code PIN peut se connecter. Envoyez-les contre signature
packing-apart = Ne mettez jamais une lettre PIN dans le même colis que sa clé
packing-packed = Emballé par
packing-checked = Vérifié par

report-title = Clés de la liste { $list }
report-made = État au { $time }

key-state-due = non préparée
key-state-waits = préparée, non active
key-state-waits-until = préparée, activable jusqu’au { $until }
key-state-active = active
key-state-expired = trop tard pour l’activer
key-state-void = sans valeur, à refaire
key-state-erased = personne effacée

letter-state-none = aucune
letter-state-waits = doit attendre
letter-state-waits-until = doit attendre le { $day }, ou l’activation de la clé
letter-state-ready = peut être imprimée
letter-state-in-doubt = peut-être imprimée
letter-state-failed = non imprimée
letter-state-printed = imprimée

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Regardez les deux pages. Si elles sont bonnes, imprimez les lettres
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Imprimées : { $printed }, imprimables : { $ready }, en attente : { $waits }, sortie incertaine : { $open }
letters-look = Regardez d’abord l’imprimante et son bac. Pour en réimprimer une : keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Aucune lettre { $number } n’a échoué ni n’est incertaine
    .next = `keydesk prepare letters` montre les lettres avec leurs numéros. Le code PIN d’une lettre imprimée n’existe plus : préparez à nouveau cette clé
letters-not-opened = Le code PIN ne peut pas être ouvert : { $why }
    .next = Qui a une clé de récupération de `[prepare] recovery_recipients` peut l’ouvrir avec `age -d`
letters-not-made = La lettre ne peut pas être créée : { $why }
    .next = Rien n’a été imprimé. Signalez-le avec la place de la lettre dans sa liste
letters-not-written = Le registre ne peut pas être écrit : { $why }
    .next = Faites de la place sur le disque, puis relancez : la file de l’imprimante est d’abord vérifiée

kept-no-list = Aucune liste { $id } n’est gardée ici
    .next = `keydesk prepare status` montre les listes
kept-several-lists = Plusieurs listes commencent par { $id }
    .next = Donnez plus de l’identifiant
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · Lettre PIN : { $letter }
report-written = Écrit dans { $file }
# In the printer's queue
report-job = Papiers d’une liste
report-nowhere = La destination n’est pas indiquée
    .next = Ajoutez --print QUEUE ou --out FILE
report-sheets-secret = Une fiche de remise porte un code, qui ne s’écrit pas en clair dans un fichier
    .next = Ajoutez --print QUEUE au lieu de --out, ou --to avec un destinataire age
