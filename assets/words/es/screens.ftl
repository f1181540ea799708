# The sentences of the window and of the walk-through in a terminal, in Spanish.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Puesto de llaves
bar-attended = Operador: { $operator }
bar-contrast = Contraste
bar-lock = Bloquear
bar-sign-out = Cerrar sesión
bar-hand-over = Ceder pantalla
bar-larger-text = Texto grande
bar-normal-text = Texto normal
bar-still = Sin animación
bar-motion = Con animación
region-now = Qué hacer ahora
region-ways = Opciones
region-desk = El puesto
region-steps = Pasos
region-practice = Práctica
step-of = Paso { $number } de { $all }
step-back = Deshaciendo
step-none = Listo
step-unattended = Sin sesión de operador
rail-done = Paso { $number } de { $all }, { $title }, hecho
rail-now = Paso { $number } de { $all }, { $title }, paso actual
rail-to-do = Paso { $number } de { $all }, { $title }, pendiente
session = Trámite { $name }
locks-soon =
    { $seconds ->
        [0] El puesto se bloquea
        [one] El puesto se bloquea en un segundo. No se pierde nada
       *[other] El puesto se bloquea en { $seconds } segundos. No se pierde nada
    }
rests-soon =
    { $seconds ->
        [0] El puesto hace una pausa
        [one] El puesto hace una pausa en un segundo. No se pierde nada
       *[other] El puesto hace una pausa en { $seconds } segundos. No se pierde nada
    }
locks-without-code =
    { $seconds ->
        [0] El puesto se bloquea
        [one] Sin el código del puesto, el puesto se bloquea en un segundo
       *[other] Sin el código del puesto, el puesto se bloquea en { $seconds } segundos
    }
stay-here = Necesito más tiempo
minutes-left =
    { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
seconds-left =
    { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }
key-typed = La llave escribió un código
    .next = Aquí no hace falta y se descartó
cancel-sure = ¿Cancelar de verdad? El puesto deshace lo que se hizo
cancel-yes = Sí, cancelar el trámite
cancel-no = Continuar el trámite

more-of-list = Ver más, página { $page } de { $all }
call-operator = Llamar al operador

## Two screens

person-window = Keydesk: para la persona
person-wait = Un momento, por favor
    .lead = El operador está trabajando. Esta pantalla le avisará cuando sea su turno
person-wait-do = Nada que hacer aquí ahora
    .next = El operador de este puesto le ayuda
person-rests = Se interrumpió un trámite
    .lead = Continúa donde estaba en cuanto un operador inicie sesión: no se pierde nada
person-rests-do = Pida al operador que inicie sesión
    .next = Su trámite espera hasta entonces
beside = { $name } usa la otra pantalla
    .lead = La otra pantalla muestra lo que aparece abajo
beside-take = Tomar el control con el código
turn-first = Gire esta pantalla hacia { $name }
    .lead = Lo siguiente es para esa persona
turn = Gire esta pantalla hacia { $name }
    .lead = La otra pantalla se desconectó. No se perdió nada
turn-do = La persona continúa aquí
    .next = Lo del operador queda oculto hasta que se escriba el código del puesto
turn-done = La pantalla está girada

## The desk code

code-choose = Elija un código del puesto
    .lead = Con él recupera la pantalla de una persona. Se olvida al cerrar sesión
code-repeat = Repita el mismo código
    .lead = Así se asegura de haber escrito lo que quería
code-new = Nuevo código
code-again = Otra vez el mismo código
code-set = Fijar código
code-go-repeat = Repetir el código
code-without = Sin código
code-why = Elija cuatro dígitos o más
    .next = Sin código, vuelve a iniciar sesión después de cada persona
code-refused = Demasiadas personas adivinarían este código
    .next = Elija otro que no sea un año, una secuencia o un patrón del teclado
code-private = Aquí solo escribe el operador
    .next = La persona mira a otro lado
code-call = Se necesita aquí al operador
    .lead = Llame al operador, que continúa con el código del puesto
code-next = El trámite siguiente
    .lead = El operador lo inicia con el código del puesto
code-label = Código del puesto
code-go-on = Continuar
code-home = Al inicio
code-back = Volver a la persona
code-wrong = Este no es el código del puesto
    .next =
    { $tries ->
        [one] Queda un intento. Después, el operador vuelve a iniciar sesión
       *[other] Quedan { $tries } intentos. Después, el operador vuelve a iniciar sesión
    }
code-none = El operador vuelve a iniciar sesión
    .next = No hay código del puesto
code-spent = El operador vuelve a iniciar sesión
    .next = El código falló demasiadas veces

## The practice bench

bench-token = El token de práctica { $serial } muestra { $code }
bench = Banco de prácticas
    .next = Aquí nada es real
bench-served = Inquilino de práctica
    .next = Lo que ocurre en él no es real. Una llave que se inserta sí lo es
bench-insert-allowed = Insertar llave de práctica
bench-insert-second = Insertar la segunda llave
bench-insert-not-allowed = Insertar otro modelo
bench-remove = Sacar llave
bench-touch = Tocar la llave
bench-finger-badly = Poner mal el dedo
bench-add-on-own-page = Añadir la llave en la página de la persona
bench-program-token = Programar el token en la página de la persona

## The operator signs in

sign-in = Inicie sesión aquí
    .lead = Un operador debe iniciar sesión antes de que se puedan entregar llaves
sign-in-locked = Puesto bloqueado
    .lead = Había una sesión de { $name }. Tras el próximo inicio de sesión, el puesto continúa donde estaba
sign-in-not-enough = Faltan permisos
    .lead = Ha iniciado sesión, pero esta aplicación no tiene los permisos siguientes
sign-in-start = Iniciar sesión
sign-in-cancel = Cancelar el inicio
sign-in-browser = Inicie sesión con su cuenta profesional
    .next = La página de inicio de sesión se abre en su propia ventana y no guarda nada al cerrarse
sign-in-device = Inicie sesión con un código
    .next = El puesto muestra un código. Escríbalo en la página de inicio de sesión en otro dispositivo
sign-in-device-warning = Escriba el código solo si está ante este puesto y lo lee aquí
    .next = Un código que alguien le envía o le dice permitiría a esa persona iniciar sesión como usted. Tape el código a quienes pasen
sign-in-under-way = Continúe en la página de inicio de sesión
    .next = El puesto espera a que termine
sign-in-code = Escriba este código en { $page }
    .next = El puesto espera a que termine
sign-in-left = El puesto espera { $left } más. Después, empiece de nuevo con una pulsación
sign-in-over = Se acabó el tiempo. Empiece de nuevo con una pulsación
sign-in-missing = Falta { $scope }
    .next = { $for } Un administrador de aplicaciones en la nube puede consentirlo para esta aplicación. Luego vuelva a iniciar sesión

## Home

home = Le damos la bienvenida al puesto de llaves
    .lead = Cada persona sale de este puesto con una llave que funciona
home-elsewhere = Le damos la bienvenida al puesto de llaves
    .lead = Esta organización está en una nube de Microsoft en la que el puesto puede hacer menos
home-start = Iniciar un trámite
home-check = Comprobar una llave
home-recover = Llave perdida
home-whose = ¿De quién es esta llave?
home-what = Qué va a pasar
home-line-person = Buscar a la persona y comprobar quién es
home-line-ready = Comprobar que su cuenta puede recibir una llave
home-line-key = Configurar la llave con un PIN que solo la persona sabe
home-line-proof = Demostrar que puede iniciar sesión con la llave
home-own = En esta nube de Microsoft, un operador no puede configurar una llave para otra persona
    .next = El puesto emite un pase de acceso, y la persona registra su propia llave
home-nothing = En esta nube de Microsoft, este puesto no puede hacer nada
    .next = No tiene pases de acceso. Las personas registran una llave con un método de inicio de sesión que ya tienen
home-note = Dura unos cinco minutos. Si algo sale mal, se deshace todo
home-today =
    { $well ->
        [0] Hoy no ha terminado bien ningún trámite
        [one] Hoy terminó bien un trámite
       *[other] Hoy terminaron bien { $well } trámites
    }
    .next =
        { $back ->
            [0] No hubo que deshacer nada
            [one] Se deshizo un trámite
           *[other] Se deshicieron { $back } trámites
        }
recent-line = { $time }, trámite { $name }: { $end }
end-onboarded = la llave funciona
end-self-registered = la persona registró una llave
end-checked = se comprobó una llave
end-recovered = se sustituyó una llave perdida
end-found-key = se examinó una llave encontrada
end-prepared = se preparó una llave
end-activated = una llave preparada funciona
end-token-given = se dio un token
end-token-programmed = una persona programó un token
end-taken-back = se deshizo todo
end-open = no ha terminado
home-ledger =
    { $debts ->
        [0] Libro: en orden al arrancar el puesto, { $megabytes } MB, nada pendiente
        [one] Libro: en orden al arrancar el puesto, { $megabytes } MB, un asunto pendiente
       *[other] Libro: en orden al arrancar el puesto, { $megabytes } MB, { $debts } asuntos pendientes
    }
home-tenant = Microsoft Graph respondió el { $time }
home-tenant-silent = Sin conexión con Microsoft Graph el { $time }
home-clock = El reloj de este puesto difiere del de Microsoft en { $minutes } minutos. Póngalo en hora
home-notices = Por atender
notice-unreadable = No se puede leer el trámite { $name }
    .next = Puede haber dejado un pase de acceso o una llave. Conserve el libro y pida ayuda con el nombre de este trámite
notice-keys-wait =
    { $count ->
        [one] Una llave preparada espera su activación
       *[other] { $count } llaves preparadas esperan su activación
    }
    .next = La primera se puede activar hasta el { $time }. `keydesk prepare status` las nombra
notice-logs-awaited =
    { $count ->
        [one] El puesto espera a que los registros muestren el inicio de sesión de un trámite
       *[other] El puesto espera a que los registros muestren los inicios de sesión de { $count } trámites
    }
    .next = Vuelve a preguntar por sí mismo, hasta el { $time }
notice-log-checked = Trámite { $name }: { $log }
    .next = Consta en el libro, en este trámite
notice-due = Plazo: { $time }
list-issue = Lista de modelos: edición { $number }, la próxima sale el { $date }
list-overdue =
    { $days ->
        [one] Lista de modelos: edición { $number }, una más nueva debía salir ayer
       *[other] Lista de modelos: edición { $number }, una más nueva debía salir hace { $days } días
    }
list-missing = Este puesto aún no tiene lista de modelos: no se puede acreditar ninguna llave

## Who is it

ask-who = ¿Quién está en el puesto?
    .lead = Busque por nombre o nombre de inicio de sesión
who-field = Nombre o nombre de inicio de sesión
who-search = Buscar
who-stop = Dejar de buscar
who-searching = Buscando “{ $text }”
who-none = No se encontró a nadie con “{ $text }”
    .next = Compruebe cómo está escrito, o busque por el nombre de inicio de sesión
who-start = Pregunte a la persona su nombre y escríbalo
who-edited = Se busca cuando deja de escribir. Con Enter se busca enseguida
who-found =
    { $count ->
        [one] Una persona encontrada
       *[other] { $count } personas encontradas
    }
who-choose = Elegir a { $name }, { $upn }

## Check identity

ask-identity = ¿Cómo comprobó quién es?
    .lead = Asegúrese de que { $name } es la persona que tiene delante
identity-photo-id = Documento con foto
    .next = Pasaporte, documento de identidad o credencial con foto
identity-known = Conozco a esta persona
    .next = Se han visto antes y no tiene dudas
identity-vouched = Un colega confirmó quién es
    .next = El colega está aquí ahora

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Ningún método de inicio de sesión aparte de la contraseña
        [one] 1 método de inicio de sesión aparte de la contraseña
       *[other] { $count } métodos de inicio de sesión aparte de la contraseña
    }{ $first ->
        [strongest] . Primero se pide el más fuerte{ $chosen ->
            [none] { "" }
           *[other] {" "}(su predeterminado: { $chosen })
        }
        [chosen] . Se pide primero: { $chosen ->
            [none] ningún predeterminado elegido
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Un pase solo no permite a esta persona registrar nada: { $by } no lo acepta
chosen-push = una notificación en la aplicación
chosen-oath = un código
chosen-voice = una llamada
chosen-sms = un SMS
chosen-another = otro método

## After a loss

ask-what-happened = ¿Qué pasó con la llave de { $name }?
    .lead = La respuesta decide qué se hace primero
ask-first-proof = ¿Cómo comprobó quién es?
    .lead = Tras una pérdida hacen falta dos pruebas. Asegúrese de que { $name } es la persona que tiene delante
ask-second-proof = Una segunda prueba de que es { $name }
    .lead = Debe ser de un tipo distinto al de la primera
ask-which-key = ¿Qué llave era?
    .lead = Pregunte a { $name } el nombre, el modelo y cuándo se usó por última vez
ask-which-key-blocked = ¿Qué llave está aquí?
    .lead = Compare el modelo con la llave que { $name } tiene en la mano
ask-remove-old-key = ¿Quitar esta clave de paso de { $name }?
    .lead = Mire dos veces: una clave de paso quitada no vuelve
ask-not-the-old-key = Esta no es la llave que se indicó
    .lead = { $key } no es del modelo de esta clave de paso de { $name }
which-key-choose = Era { $key }

name-key = Poner nombre
ask-name-key = ¿Cómo se llama la llave?
    .lead = { $name } ve este nombre entre los métodos de inicio de sesión
name-key-field = Nombre, 30 caracteres como máximo
name-key-own = Vacío: su modelo y el número de este trámite. Un nombre que { $name } ya tiene recibe un número
name-key-automatic = su modelo y número
name-key-long = Este nombre es demasiado largo. Algunas letras y símbolos cuentan doble
name-key-primary = Uso diario
name-key-spare = Repuesto
name-key-done = Usar este nombre
name-key-back = Dejar como estaba
name-key-is = La llave recibe este nombre: { $key }

## Readiness

ask-not-ready = { $name } aún no puede tener llave
    .lead = Un administrador debe cambiar esto antes. Luego compruebe otra vez
ask-token-policy = Aún no hay token para { $name }
    .lead = Un administrador debe cambiar esto antes. Este puesto vuelve a comprobarlo por sí mismo y sigue en cuanto puede
not-ready-again = Comprobar ya
ask-may-be-refused = Entra puede rechazar a { $name }
    .lead = Lea esto primero. Puede continuar y ver qué pasa
not-ready-go-on = Continuar
ask-second-operator = Confirma un segundo operador
    .lead = { $name } recibe una llave solo si un segundo operador está de acuerdo
second-start = Segundo operador: iniciar sesión

## Another pass is valid

ask-replace-pass = { $name } ya tiene un pase de acceso
    .lead = Si continúa, ese pase se elimina y se emite uno nuevo
replace-pass-what = El pase no se emitió en este trámite, y aún funciona
    .next = Pregunte a la persona si lo está usando ahora. Si es así, cancele el trámite y vuelva más tarde

## The pass for a device

ask-leave-pass = ¿{ $name } necesita aún el pase de acceso?
    .lead = Se anula ahora, o sigue válido hasta el { $time }
leave-pass-what = Déjelo solo para un dispositivo que la persona configure hoy
    .next = Mientras hay un pase válido, un inicio de sesión demuestra menos sobre la llave. El recibo dice hasta cuándo es válido

## The person registers the key themselves

ask-not-for-others = Este puesto no puede registrar una llave para { $name }
    .lead = { $name } puede registrarla por su cuenta, con un pase de acceso de este puesto

ask-register-yourself = { $name } registra ahora la llave
    .lead = En la página de la organización, con el pase de acceso
own-line-open = Escanee el código, o abra { $page }
own-line-pass = Inicie sesión allí con el pase de acceso
own-line-add = Añada una llave de seguridad como método de inicio de sesión y haga lo que dice la página
own-not-there = La organización aún no muestra ninguna llave nueva
    .next = Termine primero en la página y vuelva a pulsar. La lista puede tardar un minuto
ask-program-token = { $name } programa ahora el token
    .lead = En su propia página, con el pase de acceso
program-line-pass = Memorice el pase de acceso. Luego abra aquí la página, o escanee el código con un dispositivo propio
program-line-add = Elija “Agregar método de inicio de sesión”, “Aplicación de autenticación”, “Quiero usar otra aplicación de autenticación” y luego “¿No puede escanear la imagen?”
program-line-token = Escriba en el token la clave secreta que aparece allí, con la herramienta del fabricante. Escriba el código que el token muestra entonces, y cierre la página
own-token-not-there = La organización aún no muestra ningún token nuevo
    .next = Termine primero en la página y vuelva a pulsar. La lista puede tardar un minuto
own-token = Un token que muestra códigos
    .next = Para la organización es una aplicación de autenticación. No cambia cómo la persona inicia sesión en Windows
token-programmed = { $name } añadió un token
    .lead = Lo añadió la propia persona. Este puesto no ha comprobado el token
self-registered = { $name } registró una llave
    .lead = La registró la propia persona. Este puesto no ha comprobado la llave
self-registered-pass = El pase de acceso se anuló
    .next = La persona verá en el próximo inicio de sesión si funciona

## The key

ask-insert-key = Inserte la llave
    .lead = Ponga una llave de seguridad nueva en el puerto de este puesto
insert-key-do = Empuje la llave hasta que quede firme
    .next = El puesto lo detecta por sí mismo
insert-key-back = Inserte la llave de este trámite
    .lead = El puesto la necesita otra vez para deshacer lo que contiene
insert-key-before = Saque { $key }
    .next = Estaba en el puerto antes de empezar este trámite
insert-key-two = Hay más de una llave insertada
    .next = Elija tocando, o deje solo la llave que recibirá { $name }
insert-key-but-not = Saque la llave que fue rechazada
    .next = Luego inserte otra
ask-replug-key = Saque la llave y vuelva a insertarla
    .lead = El PIN fue incorrecto dos veces seguidas. Hay que volver a insertar la llave antes del próximo intento
replug-key-do = Saque la llave y vuelva a insertarla
    .next = El puesto detecta ambas cosas por sí mismo
ask-key-refused = Esta llave no se puede usar
    .lead = No se escribió nada en ella. Use otra llave
ask-key-warned = Esta llave tiene límites
    .lead = Se puede configurar. Lea esto primero; no se escribió nada en ella
key-connected = Conectada
picture-insert = Imagen: insertar la llave en el puerto
picture-take-out = Imagen: sacar la llave del puerto
picture-replug = Imagen: sacar la llave y volver a insertarla
picture-touch = Imagen: un dedo sobre la llave en el puerto
picture-leave-in = Imagen: la llave en el puerto

## The PIN

ask-choose-pin = Elija un PIN para su llave
    .lead = Escribirá este PIN cada vez que inicie sesión con la llave. Use al menos { $minimum } dígitos
ask-repeat-pin = Repita el mismo PIN
    .lead = Así se asegura de haber escrito lo que quería
ask-type-pin = Escriba el PIN de su llave
    .lead = La llave ya tiene un PIN. Solo su titular lo sabe
pin-new = Nuevo PIN
pin-repeat = Otra vez el mismo PIN
pin-current = PIN de la llave
pin-dots =
    { $entered ->
        [one] PIN, 1 dígito escrito, se necesitan al menos { $minimum }
       *[other] PIN, { $entered } dígitos escritos, se necesitan al menos { $minimum }
    }
pin-good = Un buen PIN
pin-rule-kept = se cumple
pin-rule-open = aún no se cumple
pin-different = Los dos PIN no eran iguales
    .next = Elija un PIN otra vez
pin-private = Aquí solo escribe el titular
    .next = El operador mira a otro lado
pin-forgotten = ¿Olvidó el PIN?
    .next = Use otra llave o restablezca esta: al restablecerla se borra todo su contenido
pin-stays = El PIN es solo para la llave. El puesto no lo guarda
pin-clear = Borrar PIN
pin-delete = Borrar último dígito
pin-go-repeat = Repetir PIN
pin-set = Fijar PIN
pin-check = Probar PIN

## A key that is in use

ask-found-key = ¿De quién es esta llave?
    .lead = Esto es lo que muestra sin su PIN
ask-used-key = Esta llave está en uso
    .lead = Lo que contiene se queda, junto a la nueva clave de paso
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } claves de paso
    }
used-key-further =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
used-key-stale = Una de ellas es una clave de paso anterior de { $name }
    .next = La organización no la conoce. La nueva clave de paso la sustituye

ask-reset-key = ¿Restablecer esta llave?
    .lead = Al restablecerla se borran todo su contenido y su PIN
ask-reset-for-good = Restablecer { $key }
    .lead = Esto no se puede deshacer
reset-for-good-what = Desaparecen todas las claves de paso de esta llave y su PIN
    .next = Asegúrese de que es la llave que tiene delante
ask-replug-to-reset = Saque la llave y vuelva a insertarla
    .lead = Luego tóquela antes de diez segundos
replug-to-reset-do = Saque la llave, vuelva a insertarla y tóquela
    .next = Tenga un dedo preparado antes de insertarla
replug-to-reset-why = Una llave solo se puede restablecer en sus primeros diez segundos
    .next = Parpadea enseguida. Si el toque llega tarde, no se pierde nada y lo intenta otra vez

## Setting a key aside

ask-take-key-out = Saque la llave
    .lead = Su llave está lista. Es suya: guárdela
ask-take-key-out-back = Saque la llave
    .lead = El trámite ha terminado para esta llave
take-key-out-do = Extraiga la llave del puerto
    .next = El puesto lo detecta por sí mismo
ask-set-key-aside = Aparte esta llave
    .lead = La llave guarda un PIN, una huella o una clave de paso de este trámite. No se la dé a nadie
set-key-aside-what = Saque la llave y póngala donde se guardan las llaves usadas
    .next = Hay que restablecerla antes de volver a usarla. El puesto puede hacerlo ahora

## A fingerprint

ask-finger = ¿Quiere añadir su huella digital?
    .lead = Esta llave puede reconocer un dedo, y así necesita menos veces su PIN
ask-second-finger = Su huella está en la llave
    .lead = Añada un segundo dedo, o continúe
ask-finger-again = La huella aún no está en la llave
    .lead = Vuelva a intentarlo, o continúe sin ella
finger-line-how = Ponga un dedo en la llave varias veces. Dura alrededor de un minuto
finger-line-pin = El PIN sigue sirviendo, también cuando la llave no reconoce el dedo
finger-line-private = La huella se queda en la llave. Ni este puesto ni la organización la reciben
finger-line-second = Un dedo de la otra mano ayuda si el primero está mojado o herido
finger-line-tip = Use un dedo seco y limpio, y ponga el centro sobre el sensor
finger-before =
    { $count ->
        [one] Ya hay una huella en esta llave
       *[other] Ya hay { $count } huellas en esta llave
    }
    .next = Quien tenga su huella en ella puede iniciar sesión con esta llave. ¿No fue usted? Avise al operador: al restablecerla se quitan todas
enrolling = Ponga el dedo en la llave
    .lead = Levántelo y vuelva a ponerlo, hasta que el anillo esté completo
enrol-ends-soon = El puesto deja de esperar en menos de 20 segundos
    .next = No se pierde nada: puede volver a intentarlo, o continuar solo con el PIN
enrol-left =
    { $seconds ->
        [0] El puesto deja de esperar
        [one] Queda un segundo
       *[other] Quedan { $seconds } segundos
    }
enrol-more-time = Necesito más tiempo

## The desk's turn

working = Un momento
    .lead = El puesto está trabajando
working-held-up = Esperando a Microsoft
    .lead = El servicio acepta pocas llamadas a la vez. El puesto continúa por sí mismo
working-touch = Toque ahora la llave
    .lead = Ponga un dedo en la llave donde parpadea
working-touch-again = Toque otra vez la llave
    .lead = Gracias. La llave ya se tocó una vez; este toque demuestra que funciona
working-choose = Toque la llave que recibirá { $name }
    .lead = Todas las llaves insertadas parpadean
working-reset = Toque ahora la llave
    .lead = La llave solo se puede restablecer antes de diez segundos
working-touch-do = Toque el contacto metálico
    .next = Parpadea mientras espera
working-finger = Ponga ahora el dedo en la llave
    .lead = La llave lo reconoce. Si no, se usa su PIN
working-finger-again = Ponga otra vez el dedo en la llave
    .lead = Gracias. Este toque demuestra que la llave funciona
working-finger-do = Ponga el dedo sobre el sensor
    .next = Parpadea mientras espera
working-back = Deshaciendo lo que se hizo
    .lead = El puesto no deja nada sin deshacer
working-wait = Tarda unos segundos
working-leave-in = Deje la llave insertada. Tarda unos segundos
touch-left =
    { $seconds ->
        [0] La llave deja de esperar. No se pierde nada: desde la pantalla siguiente se empieza otra vez
        [one] La llave espera un segundo más, más o menos
       *[other] La llave espera unos { $seconds } segundos más
    }
proof-left =
    { $seconds ->
        [0] El inicio de sesión deja de esperar. No se pierde nada: desde la pantalla siguiente se empieza otra vez
       *[other] El inicio de sesión espera { $left } más
    }

## Troubles

ask-key-works = La llave funciona. El inicio de sesión no
    .lead = La llave respondió a una prueba de este puesto, así que no es la causa
trouble-kept = Lo que se hizo antes se queda como está
    .next = Elija abajo cómo continuar
trouble-while = Ocurrió durante este paso: { $step }
details-show = Ver detalles
details-hide = Ocultar detalles
details-for = Detalles para soporte

## The access pass

pass = Pase de acceso
    .next = { $name } puede iniciar sesión con él hasta que funcione la llave
pass-once = Sirve una vez, en la página de este código
pass-many = Sirve en la página de este código
pass-until = Válido hasta el { $time }
pass-left = Válido hasta el { $time }, queda: { $left }
pass-over = Ya no es válido
pass-hides = Se oculta en { $left }
pass-show = Mostrar pase
pass-hide = Ocultar pase
pass-shown = El pase de acceso se muestra en la pantalla
pass-forgotten = El puesto se reinició y ya no conoce el pase
    .next = El pase aún funciona si se anotó. El puesto lo anula al final
pass-qr = Código QR de la página de inicio de sesión

## The terminal

terminal-choose = Escriba un número
terminal-choose-again = Escriba uno de los números de arriba
terminal-search = Escriba un número, o un nombre para buscar
terminal-inserted = La llave está insertada
terminal-taken-out = Ya está fuera
terminal-touch = Pulse Enter para tocar la llave de práctica
terminal-finger = Pulse Enter para poner el dedo en la llave de práctica, o escriba 0 para continuar sin él
terminal-close = Pulse Enter para continuar
terminal-pin-empty = Para hacer otra cosa, pulse Enter sin PIN
terminal-input-ended = La entrada ha terminado, así que el trámite se cancela

## The endings

receipt = La llave está lista
    .lead = Entregue la llave a { $name }. Todo lo de abajo se comprobó
receipt-checked = Comprobación terminada
    .lead = { $name } conserva la llave. No se cambió nada
receipt-heading = Recibo
receipt-plain-proved = La llave funciona: ha iniciado sesión con ella
receipt-plain-not-shown = La llave respondió a una prueba. No consta un inicio de sesión con ella
receipt-plain-use = Para iniciar sesión, inserte la llave, escriba su PIN y toque la llave
receipt-plain-pin = Solo usted sabe el PIN. Si lo olvida, vuelva a este puesto
receipt-plain-signed-out = En unos minutos se cierra su sesión en todas partes. Vuelva a iniciarla con esta llave
receipt-plain-removed = La llave anterior ya no abre nada: { $key }
receipt-plain-lost = Si pierde la llave, avise enseguida al servicio de asistencia
receipt-plain-second = Esta es su segunda llave. Guárdela en un lugar distinto al de la primera
receipt-plain-offer = Si quiere una segunda llave, para el día en que pierda esta, llame al operador
receipt-second-key = Segunda llave para la persona
receipt-which = Qué llave
receipt-which-first = La primera llave de esta visita
receipt-which-second = La segunda llave de esta visita. La primera tiene el recibo { $ceremony }
receipt-evidence-show = Ver las pruebas
receipt-evidence-more = Pasar la página
receipt-identity = Identidad
receipt-key = Llave
receipt-name = Nombre
receipt-model-id = Identificador
receipt-serial = Número de serie
receipt-maker = Fabricante
receipt-profile = Permitida por
receipt-profile-milder = { $profile }. También se aplica el perfil más estricto “{ $stricter }”, y Microsoft Entra acepta una llave que cumpla cualquiera de los dos
receipt-strengths = Reglas de inicio
receipt-sign-in = Inicio de sesión
receipt-evidence = Se basa en
receipt-log = En los registros
receipt-pass = Pase de acceso
receipt-notified = Avisos
receipt-operator = Operador
receipt-loss = Llave anterior
receipt-removed = Quitada
receipt-ways-in = Puede entrar con
receipt-sessions = Sesiones
receipt-other-pass = Otro pase
receipt-second-proof = Segunda prueba
receipt-second = Confirmó
receipt-times = Hora
receipt-ledger = Libro
receipt-ledger-head = { $facts } hechos, cabeza { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Otra persona
ended = Se canceló el trámite
    .lead = Vea abajo lo que queda de él
ended-clean = Se deshizo todo
    .next = De este trámite no queda ningún pase, ninguna clave de paso y ningún PIN. La persona puede volver cuando quiera
ended-most = Se deshizo todo lo demás
    .next = La persona puede volver cuando quiera
ended-next = Otra persona

stopped = El puesto se ha detenido
    .lead = No puede escribir en su libro, y sin él no hace nada
stopped-what = Lo que se empezó no se pierde
    .next = Llame al administrador del puesto. Cuando el puesto arranque otra vez, continúa donde se detuvo
ways-in-unknown = Este puesto no sabe con qué puede aún iniciar sesión la persona
ways-in-of = { $name } aún puede iniciar sesión con: { $ways }

## A prepared key

ask-confirm-receipt = ¿Está la llave con { $name }?
    .lead = No se registra nada antes de que se confirme
ask-cannot-activate = La llave no está activada
    .lead = Vea abajo qué hacer
ask-which-token = ¿Qué token recibe { $name }?
    .lead = Escriba el número de serie, o escanéelo
which-token-field = Número de serie
which-token-find = Buscar
which-token-how = El número de serie está en el reverso del token
    .next = Aquí sirve un lector de códigos de barras que escriba. Cada token es para una persona: el que ya tiene alguien se rechaza
ask-token-code = ¿Qué muestra su token?
    .lead = Pulse su botón y escriba los seis dígitos
token-code = Código
token-code-check = Probar código
token-code-dots = Código, { $entered } de { $minimum } dígitos escritos
token-code-how = El código cambia cada medio minuto o cada minuto
    .next = Espere uno nuevo si está a punto de cambiar. Los ceros iniciales cuentan
token-code-private = Solo usted tiene el token
    .next = Nadie necesita este código después
receipt-token = { $name } tiene un token que funciona
    .lead = La persona puede iniciar sesión con su contraseña y el código del token
receipt-token-works = Su token le pertenece y funciona.
receipt-token-use = Donde se le pida un código, pulse el botón y escriba los seis dígitos.
receipt-token-windows = No cambia nada en su forma de iniciar sesión en Windows.
receipt-token-lost = Si lo pierde, llame enseguida al servicio de asistencia.
receipt-token-model = Token
receipt-token-code = Código
kiosk-help = Ayuda en este puesto: { $contact }
kiosk-saver = Toque la pantalla o pulse una tecla para empezar
kiosk-again = Reintentar
kiosk-opens = El puesto se abre
    .next = Tarda unos segundos
kiosk-no-settings = El puesto no se abre: su configuración falta o tiene un error
    .next = Llame al administrador del puesto. Abajo se indica qué falla y dónde
kiosk-in-use = El puesto no se abre: su libro está abierto en otro programa
    .next = Cierre el otro puesto o comando y vuelva a intentarlo
kiosk-no-ledger = El puesto no se abre: su libro no se puede usar
    .next = Llame al administrador del puesto. No se cambió nada
kiosk-cannot-open = El puesto no se abre
    .next = Vuelva a intentarlo. Si sigue igual, llame al administrador del puesto
letters-capital = Mayúscula
letters-space = Espacio
letters-back = Borrar el último carácter
letters-enter = Enter
letters-away = Ocultar las letras
