# The sentences of the window in which keys for people far away are prepared side by side, in Spanish.
# The operator alone reads them.

## At home

home-prepare = Preparar llaves
home-activate = Activar una llave
home-token = Dar un token

## Which list, and how

batch-list = ¿Para quién se preparan llaves?
    .lead = Elija una lista. La más nueva es la primera
batch-runs-out = La llave de { $name } caduca primero: actívela hasta el { $time }
batch-list-of =
    { $people ->
        [one] La única persona de la lista aún no tiene llave
       *[other] { $due } de { $people } personas aún no tienen llave
    }
batch-list-file = Importada de un archivo el { $time }
batch-list-group = Importada del grupo { $group } el { $time }
batch-no-list = No hay listas
    .lead = Una lista dice para quién se preparan llaves
batch-no-list-do = Importe una lista en un terminal: keydesk prepare import FILE
    .next = El archivo tiene un nombre de inicio de sesión en cada línea. Cierre antes este puesto y ábralo de nuevo después
batch-setup =
    { $due ->
        [one] Preparar una llave para una persona
       *[other] Preparar llaves para { $due } personas
    }
    .lead = Cada llave recibe un PIN al azar, que la persona recibe por carta
batch-inert = Una llave no abre nada antes de activarse. Esto depende de un parámetro beta de Microsoft Graph que Microsoft no admite en producción
batch-live = Una llave funciona desde que se crea, también en el correo
batch-slots = ¿Cuántas llaves a la vez?
batch-slots-of =
    { $slots ->
        [one] Una llave cada vez
       *[other] { $slots } llaves a la vez
    }
batch-on-failure = Si una llave no se puede preparar
batch-stop = Parar
batch-set-aside = Apartarla y continuar
batch-begin = Empezar
batch-back = Atrás

## The board

board = Llaves por correo
board-touch =
    { $count ->
        [one] Toque la llave que parpadea: ranura { $slots }
       *[other] Toque las llaves que parpadean: { $slots }
    }
board-asks =
    { $count ->
        [one] La ranura { $slots } necesita una respuesta
       *[other] Estas ranuras necesitan una respuesta: { $slots }
    }
board-take-out =
    { $count ->
        [one] Saque la llave: ranura { $slots }
       *[other] Saque estas llaves: { $slots }
    }
board-insert =
    { $count ->
        [one] Inserte una llave nueva: ranura { $slots }
       *[other] Inserte llaves nuevas: { $slots }
    }
board-works = El puesto prepara las llaves
board-stopping = No empieza ninguna llave más. El puesto termina las que están en curso
board-stopped = El puesto se ha detenido
board-stopped-at = El puesto se ha detenido: falló la ranura { $slot }
board-count = Preparadas: { $done }; pendientes: { $due }; apartadas: { $aside }
board-rate = { $rate } llaves por hora, Microsoft permite { $most }
board-end = { $rate } llaves por hora, Microsoft permite { $most }. Fin: el { $time }
board-held-up = Microsoft pide una pausa
board-stop = Parar tras estas llaves
board-go-on = Continuar
board-try-again = Reintentar
board-answer-later = Volver a las ranuras
board-over =
    { $done ->
        [0] No se preparó ninguna llave
        [one] Una llave está preparada
       *[other] { $done } llaves están preparadas
    }
    .lead =
        { $aside ->
            [0] No queda nadie de esta lista
            [one] Una persona de esta lista no recibió llave
           *[other] { $aside } personas de esta lista no recibieron llave
        }
board-over-letters = Imprima las cartas con los PIN: keydesk prepare letters
board-over-report = Imprima la lista de envío y las etiquetas: keydesk prepare report
board-over-apart = Envíe las llaves y las cartas en días distintos
board-over-activate = Active cada llave cuando la persona la tenga: “Activar una llave” al inicio
board-over-close = Cierre este puesto antes de escribir un comando, y ábralo de nuevo después
board-leave = Al inicio

## A slot

slot-nobody = Nadie
slot-idle = Ranura { $slot }, nadie a continuación
    .state = Nada que hacer
slot-insert = Ranura { $slot }, { $name }, inserte una llave nueva
    .state = Inserte llave nueva
slot-working = Ranura { $slot }, { $name }, en curso: { $what }
    .state = En curso
slot-touch = Ranura { $slot }, { $name }, toque la llave
    .state = Toque la llave: parpadea
slot-take-out = Ranura { $slot }, { $name }, saque la llave
    .state = Saque la llave
slot-asks = Ranura { $slot }, { $name }, necesita una respuesta: { $what }
    .state = Pide una respuesta
slot-port = Puerto { $port }

## A key has arrived

ask-sheet-code = Escriba el código de la hoja de entrega
    .lead = { $name } se lo lee de la hoja que llegó con la llave
sheet-code-dots = Código, { $entered } de { $all } letras y dígitos escritos
sheet-code-how = Escríbalo con el teclado. Las mayúsculas y minúsculas son iguales
    .next = Cada código incorrecto cuenta. Tras cinco, el código ya no vale
sheet-code-check = Comprobar código
sheet-code-back = De otra forma
receipt-activated = La llave de { $name } ya funciona
    .lead = Diga a { $name } que puede iniciar sesión con ella
receipt-away-works = Está registrada. Nadie ha iniciado sesión con ella todavía
receipt-away-letter = La carta con su PIN ya puede salir: keydesk prepare letters
receipt-away-pin = El PIN de la carta debe cambiarse en el primer uso
receipt-away-lost = Si la llave se pierde, una recuperación en este puesto la quita
