# The sentences about the things of a ceremony, in Spanish. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Una llave nueva para una persona
purpose-check = Comprobación de una llave que alguien tiene
purpose-recover = Una llave nueva tras una pérdida
purpose-found-key = Una llave que alguien encontró
purpose-prepare = Una llave preparada para alguien que está lejos
purpose-activate = Una llave preparada que ya llegó
purpose-token = Un token de hardware que muestra códigos
purpose-program-token = Un token que la propia persona programa
purpose-self-registration = Un pase con el que la persona registra su propia llave

chapter-find-person = Buscar persona
chapter-old-key = Llave anterior
chapter-readiness = Requisitos
chapter-access-pass = Pase de acceso
chapter-insert-key = Insertar llave
chapter-choose-pin = Elegir PIN
chapter-touch-key = Tocar llave
chapter-verify-sign-in = Inicio de sesión
chapter-register-key = Registrar llave
chapter-token = Token
chapter-receipt = Recibo

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock } a { $end } ({ $zone })
period-of-days = { $from } a { $to }

## Ways on

way-try-again = Reintentar
way-sign-in-again = Volver a iniciar sesión
way-retype-pin = Repetir el PIN
way-another-person = Otra persona
way-use-this-key = Usar esta llave
way-another-key = Usar otra llave
way-replace-pass = Sustituir el pase
way-choose-by-touch = Elegir tocando
way-key-is-registered = La llave está registrada
way-program-token = Programar un token en su lugar
way-open-own-page = Abrir aquí la página
way-token-is-programmed = El token está añadido
way-use-as-it-is = Usar tal como está
way-enrol-finger = Añadir una huella
way-skip-finger = Omitir la huella
way-fingers-done = Continuar
way-reset-key = Restablecer llave
way-look-inside = Ver su contenido
way-lose-contents = Sí, borrar todo su contenido
way-reset-for-good = Sí, restablecer
way-keep-key = No restablecer
way-issue-pass = Pase para un dispositivo
way-leave-pass = Dejar el pase
way-take-pass-back = Anular el pase
way-self-register = La persona registra la llave
way-do-without-sign-in = Terminar sin inicio de sesión
way-set-key-aside = Llave apartada
way-key-is-out = Ya está fuera
way-prove-by-sign-in = La persona inicia sesión
way-ask-second-operator = Confirma un segundo operador
way-another-proof = Otra prueba
way-not-in-the-list = No está en la lista
way-remove-now = Quitarla ya
way-remove-after-proof = Quitarla al final
way-remove-before-reset = Quitar antes de restablecer
way-another-old-key = Otra distinta
way-another-token = Otro token
way-leave-it = Dejar como está
way-go-on = Continuar
way-give-up = Cancelar trámite

## The desk's permissions

right-passkeys = El puesto lo necesita para registrar llaves de otras personas.
right-passes = El puesto lo necesita para emitir y anular Pases de acceso temporal.
right-conditional-access = El puesto lo necesita para ver si hay una regla detrás del inicio de sesión que demuestra.
right-logs = El puesto lo necesita para buscar el inicio de sesión en los registros de la organización.
right-sessions = Una recuperación lo necesita para cerrar las sesiones de una persona a quien le robaron la llave.
right-all-policies = La revisión del inquilino lo necesita para leer el acceso condicional, los valores predeterminados de seguridad y la MFA por usuario.
right-licences = La revisión del inquilino lo necesita para ver qué licencias tiene el inquilino.
right-organization = La revisión del inquilino lo necesita para nombrar la organización.
right-mail = El puesto lo necesita para avisar por correo a las personas de lo que se hizo, desde el buzón del operador.
right-shared-mail = El puesto lo necesita para avisar por correo a las personas de lo que se hizo, desde el buzón compartido que indica la configuración.
right-chat = El puesto lo necesita para abrir el chat de Teams en el que el operador invita a una persona.
right-chat-message = El puesto lo necesita para escribir la invitación del operador en un chat de Teams.
right-tokens = El puesto lo necesita para dar tokens de hardware a las personas y retirarlos.
right-methods = El puesto lo necesita para ver qué métodos de inicio de sesión tienen las personas.
right-policy = El puesto lo necesita para leer qué llaves y pases permite el inquilino.
right-people = El puesto lo necesita para buscar personas y comprobar si su cuenta cumple los requisitos.
right-groups = El puesto lo necesita para ver a qué grupos de personas permite llaves el inquilino.
right-roles = El puesto lo necesita para ver quiénes son administradores y requieren un rol superior en este puesto.

## Not ready

blocker-no-provisioning = En esta nube de Microsoft, un operador no puede configurar una llave para otra persona
    .next = El puesto puede emitir un pase de acceso, y la persona configura su propia llave
blocker-own-account = Esta es la cuenta del propio operador
    .next = Otro operador puede configurar esta llave
blocker-operator-has-no-role = El operador no tiene ningún rol que permita configurar llaves
    .next = Un administrador de roles con privilegios puede dar al operador el rol Administrador de autenticación
blocker-protected = La cuenta está protegida: { $by }
    .next = Un operador con el rol Administrador de autenticación con privilegios puede configurar esta llave
blocker-perhaps-protected = La cuenta tiene un rol, y este puesto no sabe si la protege: { $by }
    .next = Continúe, y Entra decide. Si lo rechaza, un operador con el rol Administrador de autenticación con privilegios puede configurar esta llave
blocker-operator-role-unknown = El rol del operador es personalizado, o quizá no alcance a esta persona
    .next = Continúe, y Entra decide. Si lo rechaza, un administrador de roles con privilegios puede dar al operador el rol Administrador de autenticación
blocker-account-disabled = La cuenta está deshabilitada
    .next = Un administrador de usuarios puede habilitarla de nuevo
blocker-guest = La cuenta es de un invitado de esta organización
    .next = Un invitado recibe la llave de su propia organización. Microsoft anunció llaves para invitados para finales de 2026: continúe, y Entra decide
blocker-passkeys-off = Las llaves de seguridad están desactivadas en la organización
    .next = Un administrador de directivas de autenticación puede habilitar el método de claves de paso
blocker-excluded = Un grupo impide a esta persona usar llaves de seguridad
    .next = Un administrador de grupos, o un propietario del grupo, puede sacarla de él
blocker-not-in-scope = Las llaves de seguridad no están habilitadas para esta persona
    .next = Un administrador de directivas de autenticación puede dar un perfil de claves de paso a un grupo de esta persona
blocker-self-service-off = La configuración de llaves de seguridad está desactivada
    .next = Un administrador de directivas de autenticación puede permitir la configuración de autoservicio
blocker-per-user-mfa = La antigua autenticación multifactor por usuario está activada para esta persona
    .next = Puede pedirle un teléfono o una aplicación al iniciar sesión, digan lo que digan las reglas. Un administrador de directivas de autenticación puede desactivarla; o continúe
blocker-tokens-off = Los tokens OATH de hardware no están habilitados en la organización
    .next = Un administrador de directivas de autenticación puede habilitarlos. Un cambio puede tardar hasta una hora
blocker-tokens-not-for-them = Los tokens OATH de hardware están habilitados, pero no para esta persona
    .next = Un administrador de directivas de autenticación puede añadir a la persona o a su grupo. Un cambio puede tardar hasta una hora
blocker-too-many-tokens = Esta persona tiene cinco tokens y aplicaciones de autenticación, el máximo que permite Entra
    .next = Quite uno que ya no use y vuelva a intentarlo
blocker-software-tokens-off = Las aplicaciones de autenticación de otros fabricantes no están habilitadas en la organización, y para ella este token es una
    .next = Un administrador de directivas de autenticación puede habilitar los tokens OATH de software de terceros. Un cambio puede tardar hasta una hora
blocker-software-tokens-not-for-them = Las aplicaciones de autenticación de otros fabricantes están habilitadas, pero no para esta persona
    .next = Un administrador de directivas de autenticación puede añadir a la persona o a su grupo. Un cambio puede tardar hasta una hora
blocker-no-tokens-in-this-cloud = Entra no tiene tokens OATH de hardware en esta nube
    .next = Dé a la persona una llave de seguridad
blocker-pass-refused = Las reglas para registrar métodos no aceptan un pase: { $by }
    .next = Solo con un pase, esta persona no puede registrar una llave. Un administrador de acceso condicional puede hacer que su intensidad acepte pases; o continúe
blocker-passes-off = Los pases de acceso no están habilitados para esta persona
    .next = Un administrador de directivas de autenticación puede habilitarle el Pase de acceso temporal

## A second operator

second-wanted = La cuenta está protegida: { $by }
    .next = Otro operador con el rol Administrador de autenticación con privilegios inicia sesión aquí. Usted mantiene la suya
second-wanted-as-proof = Otro operador puede confirmar quién es la persona
    .next = Ese operador inicia sesión aquí. Usted mantiene la suya
not-second-attends = { $name } ya es operador de este trámite
    .next = Puede confirmar otro operador con el rol Administrador de autenticación con privilegios
not-second-is-the-person = { $name } es la persona que recibe la llave
    .next = Puede confirmar otro operador con el rol Administrador de autenticación con privilegios
not-second-role-too-weak = { $name } no tiene ningún rol que permita configurar llaves para cuentas protegidas
    .next = Puede confirmar otro operador con el rol Administrador de autenticación con privilegios

not-second-no-role = { $name } no tiene ningún rol que permita configurar llaves
    .next = Puede confirmar otro operador con el rol Administrador de autenticación

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] La organización no dice qué modelo es
       *[other] Identificador de modelo { $aaguid }
    }

## The key

key-serial = Serie { $serial }
key-no-serial = Sin número de serie
key-firmware = firmware { $firmware }
key-pin-not-set = aún sin PIN
key-pin-set = tiene PIN
key-pin-must-change = hay que cambiar el PIN
key-pin-unsupported = no admite PIN
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, serie { $serial }
    }
key-tries =
    { $tries ->
        [0] No quedan intentos para el PIN
        [one] Queda un intento para el PIN
       *[other] Quedan { $tries } intentos para el PIN
    }
key-room =
    { $count ->
        [0] Sin espacio para otra clave de paso
        [one] Espacio para una clave de paso más
       *[other] Espacio para { $count } claves de paso más
    }

replug-key-why =
    { $tries ->
        [unknown] Tras demasiados PIN incorrectos, la llave se bloquea para siempre
        [one] Queda un intento antes de que la llave se bloquee para siempre
       *[other] Quedan { $tries } intentos antes de que la llave se bloquee para siempre
    }
    .next = Dé tiempo al titular para pensar. Si olvidó el PIN, use otra llave o restablezca esta

refused-not-fido2 = La llave no admite FIDO2
    .next = Use una llave de seguridad FIDO2
refused-no-resident-keys = La llave no puede guardar una clave de paso
    .next = Use un modelo más nuevo
refused-no-pin = La llave no admite PIN
    .next = Use un modelo con PIN
refused-no-hmac-secret = A la llave le falta una función que Microsoft Entra exige donde las llaves deben acreditar su modelo
    .next = Use un modelo más nuevo
refused-pin-not-for-passkeys = Para las claves de paso, la llave solo acepta una huella, y no un PIN
    .next = Use un modelo que acepte un PIN
refused-no-pin-protocol = La llave intercambia el PIN de una forma que este puesto no conoce
    .next = Use otro modelo
refused-no-es256 = A la llave le falta la firma que usa el inicio de sesión de la organización
    .next = Use otro modelo
refused-pin-must-change = Antes hay que cambiar el PIN de la llave
    .next = Use otra llave, cambie el PIN con el programa del fabricante o restablezca la llave
refused-set-aside = Esta llave fue apartada
    .next = Guarda un PIN, una huella o una clave de paso de un trámite anterior. Restablézcala o use otra llave
refused-first-key = Esta es la primera llave de esta persona
    .next = Sáquela e inserte la que será la segunda
refused-came-with-pin = Esta llave ya tiene un PIN
    .next = Nadie lo sabe aquí. Restablezca la llave o use una nueva
refused-prepared-before = Esta llave se preparó para alguien
    .next = El registro de esa persona depende de ella. Déjela con su carta y use otra llave
refused-at-work-elsewhere = Esta llave es de otra ranura
    .next = Allí se está preparando. Devuélvala y use aquí otra llave
refused-not-in-inventory = Esta llave no está en el inventario de la lista
    .next = Apártela y averigüe de dónde viene. Use una llave que esté en el inventario
refused-another-serial-wanted = La lista indica otra llave para esta persona
    .next = Use la llave con el número de serie { $detail }
refused-no-room = La llave no tiene espacio para otra clave de paso
    .next = Use otra llave o restablezca esta. Un administrador también puede borrar una clave de paso que ya no haga falta
refused-names-too-long = El nombre y el nombre de inicio de sesión de esta persona son demasiado largos para esta llave
    .next = Use otro modelo
refused-profile-wants-synced = El perfil “{ $profile }” solo permite claves de paso en un teléfono o un administrador de contraseñas
    .next = Un administrador de directivas de autenticación puede permitir llaves de seguridad en “{ $profile }”
refused-not-on-allow-list = Este modelo no está en la lista de modelos que permite “{ $profile }”
    .next = Use un modelo de la lista, o pida a un administrador de directivas de autenticación que añada este a “{ $profile }”
refused-on-block-list = El perfil “{ $profile }” prohíbe este modelo
    .next = Use otro modelo, o pida a un administrador de directivas de autenticación que quite este de la lista de “{ $profile }”
refused-cannot-be-proven = El perfil “{ $profile }” exige un modelo acreditado, y este no está en la lista de modelos de confianza
    .next = Use otro modelo, o pida al administrador del puesto que actualice la lista
refused-withdrawn = La lista de modelos de confianza advierte sobre este modelo: { $detail }
    .next = Use otro modelo y guarde esta llave para un administrador
refused-desk-model = Este puesto no entrega este modelo
    .next = Use otro modelo, o pida al administrador del puesto que lo añada a la configuración
refused-desk-maker = Este puesto no entrega llaves de este fabricante
    .next = Use otro modelo, o pida al administrador del puesto que cambie la configuración
refused-desk-unproven = Este puesto solo entrega modelos acreditados, y este no está en la lista de modelos de confianza
    .next = Use otro modelo, o pida al administrador del puesto que actualice la lista
refused-desk-certification = La certificación de este modelo es inferior a la que exige este puesto
    .next = Use otro modelo, o pida al administrador del puesto que cambie la configuración
refused-desk-firmware = El firmware de la llave es anterior a { $detail }, el más antiguo que entrega este puesto
    .next = Use una llave más nueva de este modelo
refused-desk-capability = A la llave le falta una función que exige este puesto: { $detail }
    .next = Use otro modelo, o pida al administrador del puesto que cambie la configuración

## The tenant's authentication strengths

stopped-by-strength = La intensidad de autenticación “{ $strength }” no acepta este modelo
    .next = Use un modelo que acepte, o pida a un administrador de acceso condicional que añada este a “{ $strength }”
warned-cannot-erase = La llave no puede borrar una sola clave de paso
    .next = Si este trámite se cancela después de tocar la llave, hay que restablecerla, lo que borra todo su contenido, o se queda en el puesto
strengths-every = Todas las intensidades de autenticación aceptan este modelo
strengths-not-by = No lo aceptan: { $strengths }
strengths-not-checked = Sin comprobar: el operador no puede leer las intensidades de autenticación

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = tiene al menos { $minimum } dígitos
pin-rule-no-run = no es una secuencia, una repetición ni un patrón del teclado, como 123456, 1212 o 147258
pin-rule-not-common = no es un año ni un PIN que muchas personas elijan
pin-rule-fits = no tiene más de 63 dígitos
pin-rule-of-key = no es uno que esta llave rechace: tiene su propia regla contra los PIN sencillos

## A key that is in use

used-key =
    { $passkeys ->
        [one] Contiene una clave de paso
       *[other] Contiene { $passkeys } claves de paso
    }
    .next = El titular de la llave sabe para qué son
reset-lost =
    { $passkeys ->
        [0] No contiene ninguna clave de paso
        [one] Se perderá una clave de paso
       *[other] Se perderán { $passkeys } claves de paso
    }
    .next =
    { $passkeys ->
        [0] Solo se perderá el PIN
        [one] El titular de la llave necesita otra forma de iniciar sesión allí
       *[other] El titular de la llave necesita otra forma de iniciar sesión en cada uno de estos lugares
    }
reset-lost-unseen = El puesto no puede saber qué se perderá
    .next = Sin su PIN, la llave no muestra lo que contiene. Pregunte al titular para qué la usa
reset-lost-unknown = La llave no muestra qué se perderá
    .next = Pregunte al titular para qué la usa

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Ponga el centro de la yema del dedo sobre el sensor
    .next = Presione suavemente y espere la indicación siguiente
sample-good = Bien
    .next = Levante el dedo y vuelva a ponerlo
sample-too-high = Un poco alto
    .next = Mueva el dedo hacia abajo y vuelva a ponerlo
sample-too-low = Un poco bajo
    .next = Mueva el dedo hacia arriba y vuelva a ponerlo
sample-too-left = Un poco a la izquierda
    .next = Mueva el dedo a la derecha y vuelva a ponerlo
sample-too-right = Un poco a la derecha
    .next = Mueva el dedo a la izquierda y vuelva a ponerlo
sample-too-fast = Demasiado rápido
    .next = Deje el dedo un poco más
sample-too-slow = Demasiado lento
    .next = Levante el dedo un poco antes
sample-poor-quality = La imagen no es nítida
    .next = Seque el dedo y el sensor, y vuelva a poner el dedo
sample-too-skewed = El dedo está girado
    .next = Póngalo recto y vuelva a intentarlo
sample-too-short = Muy poca parte del dedo
    .next = Ponga más parte de la yema sobre el sensor
sample-merge-failure = No coincide con los intentos anteriores
    .next = Use el mismo dedo cada vez
sample-exists = La llave ya conoce este dedo
    .next = Use otro dedo
sample-no-activity = La llave espera su dedo
    .next = Ponga el centro de la yema del dedo sobre el sensor
sample-not-lifted = Levante el dedo entre dos intentos
    .next = Retírelo y vuelva a ponerlo
sample-other = No fue suficiente
    .next = Vuelva a poner el dedo
enrol-picture = Imagen: el centro de la yema de un dedo sobre el sensor de la llave
enrol-progress = { $good } de { $all } intentos buenos

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Cambiaron sus formas de iniciar sesión
notice-to = Hola, { $name }:
notice-done = El { $time } se hizo lo siguiente para usted en el puesto “{ $desk }”:
notice-key-added =
    { $serial ->
        [none] Se añadió una llave de seguridad: { $name } ({ $model }).
       *[other] Se añadió una llave de seguridad: { $name } ({ $model }, número de serie { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Se añadió un token de hardware que muestra códigos: número de serie { $serial }.
       *[other] Se añadió un token de hardware que muestra códigos: { $model }, número de serie { $serial }.
    }
notice-token-perhaps-added = Quizá se añadió un token de hardware que muestra códigos: número de serie { $serial }.
notice-own-key-added = Usted registró por su cuenta una llave de seguridad: { $name }.
notice-own-token-added = Usted añadió por su cuenta un token que muestra códigos.
notice-own-token-perhaps-added = Quizá se añadió un token que muestra códigos. El trámite terminó antes de poder confirmarlo.
notice-key-removed = Se quitó una llave de seguridad, que ya no abre nada: { $name }.
notice-sessions-ended = Se cerró su sesión en todas partes. Puede tardar unos minutos.
notice-key-perhaps-added = Quizá se añadió una llave de seguridad. El trámite terminó antes de poder confirmarlo.
notice-pass-until = Un pase de acceso, con el que alguien puede iniciar sesión como usted, es válido hasta el { $time }.
notice-by = Operador: { $operator }. Número del trámite: { $session }.
notice-confirmed-by = Lo confirmó: { $operator }.
notice-not-you =
    { $known ->
        [yes] Si no fue usted, avise enseguida a este contacto: { $contact }
       *[no] Si no fue usted, llame enseguida a su servicio de asistencia, a un número que ya conozca.
    }
notice-asks-nothing = Si fue usted, no tiene que hacer nada. Este aviso no pide nada y no contiene ningún enlace.

## Whose a key is

whose-serial =
    { $count ->
        [one] El número de serie es el de la llave de esta persona
       *[other] El número de serie es el de una llave que usan estas personas
    }
    .next = Pida que vengan por ella y no se la dé a nadie más
whose-only-one = No hay número de serie que comparar, y este puesto conoce a una persona con una llave de este modelo
    .next = Quizá sea suya. Otro puesto también puede haber entregado este modelo
whose-several = No hay número de serie que comparar, y este puesto conoce a { $count } personas con una llave de este modelo
    .next = Puede ser la llave de cualquiera de ellas, o de otra persona
whose-nobody = Este puesto no conoce a nadie con esta llave
    .next = Puede haberla entregado otro puesto
whose-blank = No tiene PIN: es nueva, o se restableció después
    .next = Nadie inicia sesión con ella tal como está
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] entregada
        [prepared] preparada
       *[checked] comprobada
    } el { $time }, trámite { $session }{ $key ->
        [none] { "" }
       *[other] , como “{ $key }”
    }

## The steps

step-check-readiness = Comprobando si la cuenta cumple los requisitos
step-issue-pass = Emitiendo un pase de acceso
step-recall-pass = Comprobando si se emitió un pase
step-choose-key = Esperando a que se toque una de las llaves
step-read-key = Leyendo la llave
step-judge-key = Comprobando si esta llave está permitida
step-set-pin = Estableciendo el PIN de la llave
step-check-pin = Comprobando el PIN con la llave
step-list-fingers = Comprobando qué dedos conoce la llave
step-enrol-finger = Añadiendo una huella a la llave
step-fetch-options = Preguntando a la organización qué tipo de clave de paso quiere
step-look-inside = Comprobando qué contiene la llave
step-reset-key = Restableciendo la llave
step-make-credential = Creando la clave de paso en la llave
step-check-attestation = Comprobando el fabricante de la llave
step-register = Registrando la clave de paso en la organización
step-look-for-method = Comprobando si se registró la clave de paso
step-read-back = Comparando lo que se registró
step-self-test = Probando la clave de paso
step-prove-sign-in = Iniciando sesión con la llave, como lo hará la persona
step-open-own-page = La página de la persona está abierta. Se cierra cuando la persona termina
step-look-for-own-method = Comprobando si el método está registrado
step-prove-identity = Iniciando sesión con un método que la persona aún tiene
step-list-methods = Leyendo qué métodos de inicio de sesión tiene la persona
step-remove-old-method = Quitando la clave de paso de la llave anterior
step-end-sessions = Cerrando las sesiones de la persona
step-revoke-other-pass = Anulando otro pase de acceso
step-send-notice = Enviando el correo que avisa a la persona
step-revoke-pass = Anulando el pase de acceso
step-remove-fingers = Quitando la huella de la llave
step-erase-credential = Borrando la clave de paso de la llave
step-remove-method = Quitando el registro
step-release-key = Cerrando la conexión con la llave
step-seal-pin = Sorteando un PIN y sellándolo
step-unseal-pin = Leyendo el PIN sellado
step-force-pin-change = Indicando a la llave que exija cambiar el PIN
step-seal-registration = Sellando el registro
step-find-prepared = Buscando la llave preparada de esta persona
step-find-token = Buscando el token
step-activate-token = Dando el token a la persona
step-look-for-token = Comprobando lo que quedó registrado
step-take-token-back = Retirando el token

## Troubles

trouble-no-key = No hay llave insertada
    .next = Inserte la llave y vuelva a intentarlo
trouble-key-not-opened = No se pudo abrir la llave
    .next = Sáquela y vuelva a insertarla. Si no basta, cierre otros programas que usen la llave
trouble-key-removed = La llave se sacó demasiado pronto
    .next = Vuelva a insertarla y déjela hasta que el puesto le pida sacarla
trouble-key-silent = La llave no responde
    .next = Sáquela, insértela otra vez y vuelva a intentarlo
trouble-key-garbage = El puesto no entiende la respuesta de la llave
    .next = Sáquela y vuelva a insertarla. Si se repite, use otra llave
trouble-key-busy = Otro programa usa la llave
    .next = Cierre el otro programa, o saque la llave y vuelva a insertarla
trouble-not-protected = La llave no protege la clave de paso como exige la organización
    .next = Use otra llave, si es posible un modelo más nuevo
trouble-not-fido2 = Este dispositivo no es una llave de seguridad FIDO2
    .next = Use una llave de seguridad FIDO2
trouble-pin-wrong =
    { $tries ->
        [unknown] El PIN es incorrecto
        [one] El PIN es incorrecto. Queda un intento
       *[other] El PIN es incorrecto. Quedan { $tries } intentos
    }
    .next =
        { $tries ->
            [unknown] El titular de la llave debe repetirlo, despacio
            [one] Continúe solo si el titular no tiene dudas. Otro PIN incorrecto bloquea la llave
           *[other] El titular de la llave debe repetirlo, despacio
        }
trouble-pin-replug = Tres PIN incorrectos seguidos: por ahora la llave no acepta ningún PIN
    .next = Saque la llave, vuelva a insertarla, y que el titular escriba el PIN despacio
trouble-pin-blocked = La llave está bloqueada por demasiados PIN incorrectos
    .next = Use otra llave o restablezca esta: al restablecerla se borra todo su contenido
trouble-pin-refused = La llave no acepta este PIN
    .next = El titular de la llave debe elegir un PIN más largo o menos sencillo. Las reglas están donde se escribe
trouble-pin-must-change = Antes hay que cambiar el PIN de la llave
    .next = Use otra llave, cambie el PIN con el programa del fabricante o restablezca esta
trouble-pin-not-set = La llave no tiene PIN
    .next = El titular de la llave debe elegir uno
trouble-already-registered = Esta llave ya está registrada para esta persona
    .next = Use otra llave. La persona puede iniciar sesión con la llave registrada tal como está
trouble-key-full = La llave no tiene espacio para otra clave de paso
    .next = Use otra llave o restablezca esta: al restablecerla se borra todo su contenido
trouble-fingers-full = La llave no tiene espacio para otra huella
    .next = Continúe sin otra más. Con su PIN, `keydesk key fingers` puede quitar una
trouble-no-good-sample = La llave no pudo reconocer el dedo
    .next = Vuelva a intentarlo con un dedo seco y limpio, o con otro dedo. El PIN siempre sirve
trouble-no-touch = No se tocó la llave a tiempo
    .next = Vuelva a intentarlo y toque el contacto metálico mientras parpadea
trouble-too-late-to-reset = Una llave solo se puede restablecer justo después de insertarla
    .next = Sáquela, vuelva a insertarla y tóquela antes de diez segundos
trouble-not-this-key =
    { $serial ->
        [none] Esta es otra llave: { $model }
       *[other] Esta es otra llave: { $model }, serie { $serial }
    }
    .next = No se cambió nada en ella. Sáquela e inserte la llave que estaba antes
trouble-cancelled = La llave dejó de esperar
    .next = Vuelva a intentarlo
trouble-no-credential = La clave de paso no está en esta llave
    .next = Inserte la llave de este trámite y vuelva a intentarlo
trouble-key-unsupported = La llave no puede hacer lo que se necesita
    .next = Use otra llave, si es posible un modelo más nuevo
trouble-request-too-large = La solicitud es más larga de lo que admite esta llave
    .next = Use otro modelo
trouble-key-refused = La llave lo rechazó
    .next = Vuelva a intentarlo. Si se repite, use otra llave
trouble-unreachable = No hay conexión con el servicio de la organización
    .next = Compruebe la red del puesto y vuelva a intentarlo
trouble-not-trusted = La conexión con el servicio de la organización no es de confianza
    .next = Si aquí un proxy lee el tráfico, pida al administrador del puesto que indique su certificado en kiosk.toml, en network
trouble-answer-lost = Se perdió la respuesta del servicio de la organización
    .next = Vuelva a intentarlo. El puesto comprueba primero, así que nada se hace dos veces
trouble-busy =
    { $seconds ->
        [one] El servicio de la organización está ocupado un segundo más
       *[other] El servicio de la organización está ocupado { $seconds } segundos
    }
    .next = Espere ese tiempo y vuelva a intentarlo
trouble-operator-sign-in = La sesión del operador ha caducado
    .next = El operador vuelve a iniciar sesión, y el trámite continúa
trouble-not-permitted = El operador no tiene permiso para hacer esto
    .next =
    { $scope ->
        [unknown] Un administrador de roles con privilegios puede dar al operador el rol necesario
       *[other]
    { $role ->
        [none] Un administrador de aplicaciones en la nube puede consentir el permiso { $scope }
       *[other]
    { $stronger ->
        [none] Un administrador de aplicaciones en la nube puede consentir el permiso { $scope }, o un administrador de roles con privilegios puede dar al operador el rol { $role }
       *[other] Un administrador de aplicaciones en la nube puede consentir el permiso { $scope }, o un administrador de roles con privilegios puede dar al operador el rol { $role }. Una cuenta protegida necesita un operador con el rol { $stronger }
    }
    }
    }
trouble-not-found = El servicio de la organización no lo encuentra
    .next = Vuelva a intentarlo dentro de un minuto. Si sigue sin encontrarse, un administrador de usuarios puede buscar la cuenta
trouble-tenant-refused = El servicio de la organización lo rechazó
    .next = Vuelva a intentarlo. Si se repite, muestre los detalles a un administrador
trouble-tenant-garbage = El puesto no entiende la respuesta del servicio de la organización
    .next = Vuelva a intentarlo. Si se repite, muestre los detalles a un administrador
trouble-policy-word = La directiva de la organización tiene una regla que este puesto no conoce
    .next = El puesto no adivina. Muestre los detalles al administrador del puesto
trouble-sign-in-closed = Se cerró la página de inicio de sesión
    .next = Vuelva a intentarlo y deje la página abierta hasta que se cierre sola
trouble-no-browser = El puesto no tiene navegador para la página de inicio de sesión
    .next = Pida al administrador del puesto que instale Chromium, Chrome o Edge, o que indique uno en la configuración
trouble-sign-in-unreachable = No hay conexión con la página de inicio de sesión
    .next = Compruebe la red del puesto y vuelva a intentarlo
trouble-sign-in-refused = El inicio de sesión fue rechazado
    .next = Vuelva a intentarlo. Si se repite, muestre los detalles a un administrador
trouble-sign-in-interrupted = El puesto se bloqueó durante el inicio de sesión
    .next = Vuelva a intentarlo
trouble-sign-in-timed-out = El inicio de sesión tardó demasiado
    .next = Vuelva a intentarlo. La página espera cinco minutos a la persona
trouble-sign-in-not-enough = El inicio de sesión demuestra menos de lo que pide este puesto
    .next = La configuración del puesto pide una prueba más fuerte. Muestre esto al administrador del puesto
refused-by-policy = La llave fue aceptada, y una regla de acceso condicional rechazó el inicio de sesión desde aquí
    .next = Un lector de seguridad puede ver en el registro de inicio de sesión qué regla fue, y un administrador de acceso condicional puede cambiarla. La llave no es la causa
refused-device = La llave fue aceptada, y la organización no deja iniciar sesión a nadie desde el equipo de este puesto
    .next = La regla pide un dispositivo administrado. Un administrador de acceso condicional puede excluir de ella la aplicación del puesto
refused-not-assigned = La llave fue aceptada, y la persona no puede usar la aplicación del puesto
    .next = Un administrador de aplicaciones puede asignarle la aplicación, o dejar de exigir la asignación
refused-no-consent = La llave fue aceptada, y nadie ha dado consentimiento a la aplicación del puesto
    .next = Un administrador de aplicaciones puede darlo en nombre de todos
refused-to-be-confirmed = La llave fue aceptada, y la página de inicio de sesión pidió una confirmación
    .next = Vuelva a intentarlo y confirme en la página que es usted
refused-external-challenge = La llave fue aceptada, y la organización pide otra prueba más de otro servicio
    .next = Un administrador de acceso condicional puede revisarlo. La llave no es la causa
refused-second-factor = La llave fue aceptada, y la organización pide además otro método
    .next = Un administrador de directivas de autenticación puede ver si la MFA por usuario está activada para la persona, y desactivarla
refused-registration = La llave fue aceptada, y la página pidió a la persona registrar otro método
    .next = Un administrador de directivas de autenticación puede revisar la campaña de registro, y un administrador de acceso condicional, los valores predeterminados de seguridad
trouble-clock-wrong =
    El reloj de este equipo está mal: va { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    } { $direction ->
        [slow] atrasado
       *[fast] adelantado
    }
    .next = Corrija la hora de este equipo, active la hora automática y vuelva a intentarlo
trouble-another-person = Inició sesión otra persona
    .next = Vuelva a intentarlo con la llave de este trámite
trouble-sign-in-not-fresh = El inicio de sesión es anterior a este trámite
    .next = Vuelva a intentarlo e inicie sesión con la llave
trouble-operator-too-old = Usted inició sesión antes de que este puesto lo pidiera
    .next = En el otro dispositivo, abra la página en una ventana privada, para que pregunte quién es usted. Luego vuelva a intentarlo
trouble-operator-age = La organización no dice a este puesto cuándo inició sesión usted
    .next = Un administrador de aplicaciones puede añadir la notificación opcional auth_time a la aplicación del puesto, como hace register.sh
trouble-operator-context = Su inicio de sesión no tiene el contexto de autenticación { $context }, que este puesto pide
    .next = Un administrador de acceso condicional puede ver si el contexto existe. Lo indica la configuración del puesto
trouble-sign-in-not-ours = El inicio de sesión no es de este trámite
    .next = Vuelva a intentarlo. Si se repite, cancele el trámite y avise a un administrador
trouble-sign-in-not-with-key = El inicio de sesión no fue con la llave de seguridad
    .next = Vuelva a iniciar sesión y elija la llave de seguridad en la página de inicio de sesión
trouble-sign-in-another-key = El inicio de sesión fue con otra llave de la persona
    .next = Vuelva a iniciar sesión con la llave de este trámite
trouble-token-invalid = La prueba del inicio de sesión no es válida
    .next = Compruebe el reloj del puesto y vuelva a intentarlo. Si se repite, muestre los detalles a un administrador
trouble-sign-in-garbage = El puesto no entiende la respuesta de la página de inicio de sesión
    .next = Vuelva a intentarlo. Si se repite, muestre los detalles a un administrador
trouble-registration-invalid = La clave de paso que creó la llave no es válida
    .next = Use otra llave y muestre los detalles a un administrador
trouble-chain = La llave no puede acreditar que la hizo su fabricante
    .next = Use otra llave y guarde esta para un administrador
trouble-unknown-model = El modelo de la llave no está en la lista de modelos de confianza
    .next = Use otra llave, o pregunte a un administrador si este modelo es de confianza
trouble-model-withdrawn = La lista de modelos de confianza advierte sobre el modelo de esta llave
    .next = Use una llave de otro modelo y muestre los detalles a un administrador
trouble-not-proven = La llave no acredita su modelo, y la organización lo exige
    .next = Use una llave que acredite su modelo
trouble-self-attested = La llave firmó en su propio nombre, y Microsoft Entra no incluye tales llaves entre las que acepta
    .next = Use una llave de otro modelo, que acredite el certificado de su fabricante
trouble-another-model = La llave indicó primero un modelo y después otro
    .next = Use otra llave y guarde esta para un administrador
trouble-assertion = La prueba de la clave de paso falló
    .next = Use otra llave y muestre los detalles a un administrador
trouble-read-back = La organización registró algo distinto de lo que creó esta llave
    .next = Cancele el trámite, para que se deshaga, y muestre los detalles a un administrador
trouble-not-unsealed = Lo que está sellado no se abre con la clave de este puesto
    .next = Recupere seal-key.txt del puesto desde su copia, o prepare otra vez la llave
trouble-step-broke = El puesto falló en este paso
    .next = Vuelva a intentarlo. El puesto comprueba primero, así que nada se hace dos veces

## What a receipt or an ending says

key-primary = { $name }, de uso diario
key-spare = { $name }, de repuesto
identity-was-photo-id = Se comprobó un documento con foto
identity-was-known = El operador conoce a la persona
identity-was-vouched = Un colega confirmó quién es la persona
identity-was-signed-in = La persona inició sesión con un método que aún tiene
identity-was-second-operator = Un segundo operador confirmó quién es la persona
received-was-call = La persona confirmó por teléfono que tiene la llave
received-was-video = La persona mostró la llave por vídeo
received-was-manager = El responsable confirmó que la persona tiene la llave
received-was-code = Se dio el código de la hoja de entrega
attestation-proven = El certificado del fabricante acredita el modelo
attestation-proven-model = El certificado del fabricante acredita el modelo: { $model }
attestation-self = La llave firmó en su propio nombre. Su fabricante no está acreditado
attestation-none = La llave no dice quién la hizo
sign-in-not-shown = { $name } inició sesión el { $time }. No consta con qué
sign-in-key-named = { $name } inició sesión con una llave FIDO2 el { $time }
sign-in-only-a-key = { $name } inició sesión el { $time } donde solo se acepta una llave de seguridad
sign-in-bound = Fue esta llave, porque la persona no tiene otra
sign-in-bound-used = Fue esta llave, porque el inquilino dice que se usó
sign-in-not-bound = Fue otra llave de la persona
sign-in-not-proved = Sin demostrar. La llave respondió a una prueba de este puesto
evidence-method = El token indica una llave FIDO2
evidence-context = El token lleva el contexto de autenticación { $context }
evidence-policy = La directiva { $policy } se aplica a la persona, y solo FIDO2 la cumple
evidence-policy-others = La directiva { $policy } se aplica a la persona, y otros métodos también la cumplen
evidence-no-policy = Ninguna directiva pide nada a esta persona en este contexto, así que no demuestra nada
evidence-policy-not-read = El puesto no pudo leer qué directivas se aplican, así que el contexto no demuestra nada
evidence-passkeys =
    { $count ->
        [one] La persona tiene una clave de paso
       *[other] La persona tiene { $count } claves de paso
    }
evidence-token-could-do-more = El puesto no guardó ningún token. El que descartó podía hacer más que demostrar el inicio de sesión, porque las personas inician sesión en la aplicación de los operadores
evidence-pass-alive = Había entonces un pase de acceso válido, y la página ofrece un pase antes que una llave
evidence-last-used = El inquilino dice que para el inicio de sesión se usó esta llave y ninguna otra de la persona
evidence-several-last-used = El inquilino dice que a esa hora se usaron esta llave y otra de la persona
evidence-another-last-used = El inquilino dice que a esa hora se usó otra llave de la persona, y no esta
evidence-none-last-used = El inquilino aún no indicaba qué llave se usó
evidence-last-use-not-read = El puesto no pudo leer qué llave se usó
log-awaited = El puesto busca este inicio de sesión en los registros de la organización hasta el { $time }
log-key = El registro tiene este inicio de sesión, con el método { $method }
log-key-by-time = El registro tiene un inicio de sesión de la persona en este puesto a esa hora, con el método { $method }
log-another-method = El registro tiene este inicio de sesión y no indica ninguna llave FIDO2
log-earlier = El registro solo dice que bastó un inicio de sesión anterior. Eso no demuestra ninguna llave
log-not-there = El inicio de sesión no apareció a tiempo en el registro
log-not-licensed = El registro no se puede leer sin Microsoft Entra ID P1
log-not-permitted = Ningún operador con sesión en este puesto puede leer el registro
log-not-read = El puesto no pudo leer el registro
log-person-erased = La persona se borró del libro antes de leer el registro
audit-seen = La auditoría muestra el registro de la llave
audit-not-there = El registro de la llave no apareció a tiempo en la auditoría
audit-not-read = No se pudo leer el registro de auditoría
pass-never-issued = No se emitió ninguno
pass-revoked = Anulado
pass-already-gone = Ya no existía cuando el puesto lo anuló
pass-left-until = Aún válido hasta el { $time }
notified-mail =
    { $own ->
        [0] Por correo al responsable, porque la organización no tiene dirección de correo de la persona
        [one] Por correo a una dirección de la persona{ $manager ->
            [0] { "" }
           *[other] , con copia al responsable
        }
       *[other] Por correo a { $own } direcciones de la persona{ $manager ->
            [0] { "" }
           *[other] , con copia al responsable
        }
    }
notified-perhaps = Quizá por correo: el puesto empezó a enviarlo y no sabe si salió
notified-no-address = No por correo: la organización no tiene dirección de correo de la persona
notified-not-sent = No por correo: { $why }
notified-not-by-mail = No por correo
notified-sheet = Entregue la hoja al responsable: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] La llave { $model } se queda en el puesto
       *[other] La llave { $model } con el número de serie { $serial } se queda en el puesto
    }
    .next = Hay que restablecerla con el programa del fabricante antes de volver a usarla
left-pass = Puede haber un pase de acceso válido hasta el { $time }
    .next =
        { $known ->
            [yes] Este puesto lo elimina en cuanto puede. Un administrador de autenticación puede hacerlo antes
           *[no] Un administrador de autenticación puede eliminarlo antes
        }
left-method = Puede quedar un registro de llave de este trámite
    .next = Este puesto lo busca de nuevo y lo elimina. Un administrador de autenticación puede encontrar esta clave de paso de la persona y eliminarla: { $id }
left-sessions = No se pudieron cerrar las sesiones de la persona
    .next = Este puesto lo vuelve a intentar. Un administrador de usuarios puede revocar ya las sesiones de la persona en Entra
left-old-key = La llave anterior está en alguna parte: { $model }
    .next = Si aparece, tráigala a este puesto. Ya no abre nada, porque se quitó su clave de paso
left-inert =
    { $serial ->
        [none] La llave preparada { $model } aún no está activada
       *[other] La llave preparada { $model }, serie { $serial }, aún no está activada
    }
    .next = Cuando llegue, actívela. Su registro espera hasta el { $time }; después, prepare otra vez la llave
left-token = El token de hardware { $serial } es de esta persona, o quizá lo sea
    .next = Si no debe tenerlo, retírelo con: keydesk oath unassign { $serial }
left-own-key = La persona puede haber registrado un método de inicio de sesión por su cuenta
    .next = Un administrador de autenticación puede comprobar sus métodos de inicio de sesión

## After a loss

loss-stolen = Robaron la llave
    .next = O quizá la tenga alguien: se quita primero
loss-lost = La llave se perdió
    .next = Nadie sabe dónde está
loss-broken = La llave está rota
    .next = Ya no responde
loss-blocked = El PIN se olvidó o está bloqueado
    .next = La llave está aquí. Se restablece
method-authenticator = Aplicación de autenticación
method-phone = Teléfono
method-windows-hello = Windows Hello
method-one-time-passcode = Códigos de un solo uso
method-password = Contraseña
method-email = Correo electrónico
method-another = Otro método
passkey-no-name = Una clave de paso sin nombre
passkey-no-model = Modelo desconocido
passkey-added = añadida el { $date }
passkey-used = último uso el { $date }
which-key-others = La organización muestra también: { $methods }
remove-old-key-stolen = “{ $key }” se quita ahora, y se cierran todas las sesiones de la persona
    .next = Nadie puede deshacerlo. Pregunte otra vez si es esta
remove-old-key-lost = “{ $key }” ya no abre nada después de quitarla, y se cierran todas las sesiones
    .next = Si la persona está segura de que nadie la tiene, puede esperar hasta que funcione la llave nueva. Si no, quítela ahora
remove-old-key-broken = “{ $key }” ya no abre nada después de quitarla
    .next = Si la persona está segura de que está rota, puede esperar hasta que funcione la llave nueva. Si no, quítela ahora
remove-old-key-blocked = “{ $key }” se quita cuando se inserta la llave, y entonces la llave se puede restablecer
    .next = Pregunte otra vez si es esta
removed-by-desk = “{ $key }” se quitó el { $time }
removed-before = “{ $key }” ya no existía el { $time }
removed-nothing = No se quitó ninguna clave de paso
sessions-ended = Se cerraron el { $time }. Todos los dispositivos pueden tardar unos minutos en pedir un inicio de sesión
ways-in = { $ways }
ways-in-none = nada que este puesto conozca

## A prepared key

received-call = Confirmado por teléfono
    .next = Llamando a un número que la organización conoce
received-video = Confirmado por vídeo
    .next = La persona mostró la llave
received-manager = Confirmado por el responsable
    .next = Dice que la persona tiene la llave
received-code = El código de la hoja de entrega
    .next = Quien lo lee tiene la hoja
waiting-key =
    { $serial ->
        [none] { $model }, sin número de serie
       *[other] { $model }, serie { $serial }
    }
    .next = Preparada: { $prepared }. Se puede activar hasta: { $until }
sheet-code = Código de la hoja de entrega
sheet-code-wrong = Este no es el código de la hoja de entrega
    .next =
        { $count ->
            [0] El código ya no vale. Confirme de otra forma
            [one] Se puede probar un código más
           *[other] Se pueden probar { $count } códigos más
        }
cannot-activate-nothing = No se preparó ninguna llave para esta persona
    .next = Compruebe el nombre. Puede haberse preparado en otro puesto
cannot-activate-active = Esta llave funciona desde el { $time }
    .next = No hay que hacer nada
cannot-activate-void = La llave preparada para esta persona ya no se puede activar
    .next = La persona vuelve a estar pendiente en su lista: prepare otra llave. La carta anterior no vale
cannot-activate-expired = El plazo de esta llave terminó: { $time }
    .next = Prepare otra llave para esta persona. La carta anterior no vale
cannot-activate-refused = La organización rechaza el registro de esta llave
    .next = No se puede enviar otra vez: la carta no vale, y la persona vuelve a estar pendiente en su lista. La directiva puede haber cambiado desde que se preparó la llave
token-not-in-inventory = Ningún token de la organización tiene este número de serie
    .next = Compárelo con la etiqueta del token. Un administrador importa tokens nuevos con: keydesk oath import
token-twice = Dos tokens de la organización tienen este número de serie
    .next = No se sabe cuál es. Tome otro token; un administrador elimina uno de los dos
token-anothers = Este token lo tiene otra persona
    .next = Tome otro. Un administrador puede retirarlo con: keydesk oath unassign
token-theirs = La persona ya tiene este token, y funciona
    .next = No hay que hacer nada. O tome otro
code-not-a-code = Un código tiene seis dígitos
    .next = Vuelva a leerlo, con los ceros iniciales
code-mistyped = El token no muestra este código
    .next = Vuelva a leerlo. Si la pantalla cambió entretanto, escriba el código nuevo
code-drifted =
    { $way ->
        [ahead] El reloj de este token va { $minutes } min adelantado
       *[behind] El reloj de este token va { $minutes } min atrasado
    }
    .next = Entra rechazaría sus códigos. Tome otro token y devuelva este al fabricante
code-anothers = Este es el código de otro token: { $serial }
    .next = Compare el número de serie del token con el que se escribió
trouble-code-refused = Entra no aceptó el código
    .next = Puede estar mal escrito o ser de otro token, o el reloj del token va mal. También pueden rechazarse tokens habilitados hace menos de una hora. Pruebe con un código nuevo
code-was-right = El código era correcto según el archivo del fabricante, y Entra lo aceptó
code-was-not-checked = Entra aceptó el código. El archivo del fabricante no estaba abierto en este puesto
sign-in-not-tried = Sin probar. Entra aceptó un código del token
pin-change-forced = La llave acepta su PIN solo para cambiarlo
pin-change-key-cannot = A la llave no se le puede indicar que exija cambiar el PIN
