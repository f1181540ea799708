# What the commands say, in Spanish. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = El sistema no puede crear hilos: { $why }
    .next = Cierre otros programas y vuelva a intentarlo
cli-desk-broke = El puesto falló: { $why }
    .next = Arránquelo otra vez: el trámite continúa. Si se repite, muestre esto a soporte
cli-yes-or-no = { $question } Escriba yes
cli-nobody-to-ask = No hay ningún terminal en el que preguntar
    .next = Use --yes si no tiene dudas
cli-nothing-changed = No se cambió nada
    .next = Para continuar, escriba yes
cli-unreadable = No se puede leer { $file }: { $why }
    .next = Compruebe la ruta y los permisos
cli-unwritable = No se puede escribir { $file }: { $why }
    .next = Compruebe la ruta y los permisos
cli-no-certificate = { $file } no contiene ningún certificado
    .next = Indique un archivo con certificados en PEM o DER

## keydesk open, keydesk practice

open-certificate = La configuración indica un certificado, con el que no inicia sesión ningún operador: Entra no comprueba entonces ningún rol, y nada en el libro dice quién atendió a la persona
    .next = Establezca sign_in = "browser" o "device-code" en [operator]. Un certificado es para `keydesk config check` y los informes
open-tokens = { $file } no se puede usar como archivo de tokens. Errores en él: { $count }
    .next = Véalos con: keydesk oath import --dry-run { $file }
open-no-face = No hay pantalla ni terminal para un puesto
    .next = Arránquelo en un terminal, o defina DISPLAY o WAYLAND_DISPLAY
open-no-window = No se puede abrir la ventana: { $why }
    .next = Anule DISPLAY y WAYLAND_DISPLAY para hacer el recorrido en un terminal; `keydesk practice --auto` no necesita ninguno
practice-no-room = No hay espacio para un mundo de práctica: { $why }
    .next = Libere espacio en el disco, o indique una carpeta con --world
practice-no-chromium = No hay ningún Chromium en el que la persona pueda iniciar sesión: { $why }
practice-json-alone = --json no se puede usar solo
    .next = Úselo con --auto, --serve o --people
practice-no-world = No se puede abrir el mundo de práctica { $folder }: { $why }
    .next = Recupere el archivo de una copia; o mueva la carpeta a otro lugar, y la práctica crea allí un mundo nuevo
practice-no-folder = No se puede abrir el mundo de práctica { $folder }: { $why }
    .next = Indique una carpeta en la que esta cuenta pueda escribir
practice-world-in-use = El mundo de práctica { $folder } lo usa el proceso { $process } desde el { $time }: { $command }
    .next = Termine antes ese proceso, o indique otra carpeta
practice-world-in-use-by-another = El mundo de práctica { $folder } lo usa otro proceso
    .next = Termine antes ese proceso, o indique otra carpeta
practice-no-operator = En el inquilino de práctica nadie tiene el nombre de inicio de sesión { $name }
    .next = Operadores: { $operators }; --people los muestra a todos
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = nada lo impide
practice-shows-apostrophe = nada lo impide; el nombre de inicio de sesión tiene un apóstrofo
practice-shows-namesake = dos personas tienen este nombre de pila
practice-shows-guest = un invitado: Entra rechaza llaves para invitados
practice-shows-disabled = la cuenta está deshabilitada
practice-shows-excluded = en un grupo que no puede usar claves de paso
practice-shows-protected = un administrador global: necesita un operador con el rol con privilegios; puede confirmar como segundo operador
practice-shows-protected-by-group = en un grupo que protege: necesita un operador con el rol con privilegios
practice-shows-custom-role = tiene un rol personalizado: el puesto lo dice, y Entra decide
practice-shows-nine-keys = ya tiene nueve claves de paso
practice-shows-thirty-keys = ya tiene treinta claves de paso
practice-shows-live-pass = tiene un pase válido que emitió otro
practice-shows-synced = la cuenta viene del directorio propio de la empresa; en la unidad administrativa de los almacenes
practice-shows-long-name = un nombre de 200 letras
practice-shows-arabic = un nombre en letras árabes, de derecha a izquierda
practice-shows-hebrew = un nombre en letras hebreas, de derecha a izquierda
practice-shows-chinese = un nombre en caracteres chinos
practice-shows-cyrillic = un nombre en letras cirílicas
practice-shows-combining-marks = un nombre cuyos acentos son caracteres aparte
practice-shows-emoji = un nombre con un emoji
practice-shows-operator = operador: Administrador de autenticación, Lector global
practice-shows-privileged-operator = operador: Administrador de autenticación con privilegios, Lector global
practice-shows-operator-without-reader = operador: Administrador de autenticación, pero no Lector global
practice-shows-operator-who-reads-only = operador: Lector global, y ningún rol que pueda registrar llaves
practice-shows-operator-without-role = operador sin rol
practice-shows-operator-of-a-unit = operador: Administrador de autenticación solo de los almacenes, Lector global
model-no-list = No hay ninguna lista en la que buscar un modelo por su nombre
    .next = Use --metadata PATH, o indique un archivo JSON con el authenticatorGetInfo del modelo
model-unknown = Ningún modelo se llama { $model }
    .next = Los nombres más parecidos: { $nearest }
model-not-one = Varios modelos se llaman { $model }
    .next = Indique uno por su AAGUID: { $models }
model-not-playable = Ninguna llave de práctica puede ser del modelo { $model }: { $why }
    .next = Indique otro modelo
practice-pin = La llave de práctica ya se usó. Su PIN es { $pin }
practice-no-scope = El puesto no tiene ningún permiso con el nombre { $scope }
    .next = Elija entre { $scopes }
practice-unknown-scope = El inquilino de práctica no tiene ningún permiso con el nombre { $scope }
    .next = Use un permiso de Microsoft Graph que el inquilino de práctica conozca
practice-served = El inquilino de práctica { $tenant } está disponible en https://{ $address }
practice-served-app = Su aplicación es { $client }; el inicio de sesión se demuestra en { $proof }
practice-served-operators = Operadores: { $operators }. Contraseña: { $password }
practice-served-until = Termina cuando se cierra esta entrada, o con Ctrl+C
practice-no-longer-served = El inquilino de práctica ya no está disponible
cli-self-registered = La persona ha registrado una llave
cli-token-programmed = La persona ha añadido un token
practice-stopped = El puesto se detuvo: { $sentence }
practice-costs = { $ctap } comandos CTAP, { $touches } toques, { $graph } llamadas a Graph ({ $methods } sobre métodos de autenticación), { $ms } ms
receipt-of = Recibo { $ceremony }
receipt-person = Persona
receipt-self-test = Autoprueba
receipt-self-test-passed = superada, contador de firmas { $count }
receipt-method = Método
receipt-left = Queda
receipt-written = El recibo está en { $file }
receipt-signature = Fecha y firma: { $name }

## keydesk ledger

ledger-which = No se indica ningún libro
    .next = Use --ledger FILE, o defina KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } hechos
ledger-no-person = sin persona
ledger-open = abierto
ledger-waiting = en espera
ledger-closed = cerrado
ledger-awaits-log = cerrado, espera el registro
ledger-awaits-letter = cerrado, su carta no está impresa
ledger-unreadable = ilegible
ledger-unreadable-fact = ilegible: { $why }
ledger-second-key = La segunda llave de esta persona: trámite { $ceremony }
ledger-no-ceremony = El libro no tiene ningún trámite { $id }
    .next = `keydesk ledger list` los muestra
ledger-several = Más de un trámite empieza por { $id }
    .next = Indique más caracteres
ledger-no-receipt = El trámite { $id } no tiene recibo
    .next = Solo lo tiene un trámite que terminó bien; `keydesk ledger list` muestra cómo terminó cada uno
ledger-fact-unreadable = El hecho { $number } del trámite no se puede leer, así que no se hace nada con él: { $why }
    .next = `keydesk ledger verify` dice si se cambió
ledger-nothing-to-tell = En el trámite { $id } no se hizo nada de lo que haya que avisar a la persona
    .next = `keydesk ledger show` tiene sus hechos
ledger-whole = El libro está íntegro: { $facts } hechos, cabeza { $head }
ledger-signed =
    { $ceremonies ->
        [one] Un trámite, firmado con la clave del puesto { $key }
       *[other] { $ceremonies } trámites, firmados con la clave del puesto { $key }
    }
ledger-agrees = Es el libro cuya cabeza se guardó: sus primeros { $facts } hechos son los mismos
ledger-witnessed = El testigo { $witness } vio esa cabeza: { $time }
ledger-collected =
    { $entries ->
        [one] Una entrada está
       *[other] { $entries } entradas están
    } en { $url }
ledger-collector-otlp = Solo --format otlp va a un recopilador
    .next = Indique --format otlp o quite --to
ledger-collector-refused = El recopilador { $url } no aceptó las entradas: { $why }
    .next = Envíelas otra vez cuando las acepte: cada entrada lleva su número
ledger-nothing-so-old = Ningún trámite tan antiguo conserva datos personales
ledger-parts-expired =
    { $parts ->
        [one] Se borró una parte
       *[other] Se borraron { $parts } partes
    }, { $ceremonies ->
        [one] de un trámite que terminó antes
       *[other] de { $ceremonies } trámites que terminaron antes
    }. La cadena está íntegra
ledger-no-debts = No queda nada por hacer
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Pendiente { $id } resuelto
ledger-nothing-of-person = El libro no contiene nada sobre esta persona
ledger-person-is-erased =
    { $parts ->
        [one] Se borró una parte
       *[other] Se borraron { $parts } partes
    }, { $ceremonies ->
        [one] de un trámite sobre esta persona
       *[other] de { $ceremonies } trámites sobre esta persona
    }. La cadena está íntegra

## Printing

print-begins = Imprimiendo en { $queue }
print-done = CUPS dice que { $queue } lo ha impreso
print-no-cups = CUPS no responde en { $socket }
    .next = Instale el paquete cups e inícielo; no se imprimió nada
print-no-queue = No hay ninguna impresora { $queue }
    .next = `lpstat -e` muestra las impresoras
print-refused = { $queue } no lo acepta: { $why }
    .next = `lpstat -p { $queue } -l` muestra su estado; con `cupsaccept { $queue }` vuelve a aceptar documentos
print-not =
    { $pages ->
        [0] { $queue } no lo ha impreso: { $why }
        [one] { $queue } ha impreso una página, y no el resto: { $why }
       *[other] { $queue } ha impreso { $pages } páginas, y no el resto: { $why }
    }
    .next = Ya no está en la cola. Atienda la impresora e imprímalo otra vez
print-in-doubt = Nadie puede saber si { $queue } lo ha impreso
    .next = Mire la impresora y su cola antes de imprimirlo otra vez
print-no-reason = la impresora no da ningún motivo
print-reason =
    { $reason ->
        [media-empty] no tiene papel
        [media-needed] necesita papel
        [media-jam] hay papel atascado
        [offline] está desconectada
        [paused] está en pausa
        [printer-stopped] está detenida
        [door-open] hay una puerta abierta
        [cover-open] hay una tapa abierta
        [toner-empty] no tiene tóner
        [marker-supply-empty] no tiene tóner o tinta
        [job-hold-until-specified] el trabajo está retenido
        [resources-are-not-ready] no responde
       *[other] { $reason }
    }

## keydesk key

key-none = No hay ninguna llave de seguridad conectada
    .next = Conecte una y vuelva a intentarlo
key-cannot-be-read = no se puede leer: { $why }
key-no-passkey = No hay ninguna clave de paso en la llave
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } ya tiene un PIN
    .next = `keydesk key change-pin` lo cambia
key-has-no-pin = { $key } aún no tiene PIN
    .next = `keydesk key set-pin` establece uno
key-pin-of = PIN de { $key }
key-new-pin-for = Nuevo PIN para { $key }
key-old-pin-of = PIN anterior de { $key }
key-new-pin = Nuevo PIN
key-pin-again = Otra vez el mismo
key-pin-is-set = { $key } ya tiene su PIN
key-pin-is = El PIN, que se muestra una sola vez:
key-pin-is-changed = { $key } tiene un PIN nuevo
key-pin-differs = Los dos PIN no eran iguales
    .next = No se cambió nada. Vuelva a intentarlo
key-pin-breaks-rule = Este PIN no es lo bastante bueno
    .next = Un buen PIN { $rule }
key-no-terminal = No hay ningún terminal en el que escribir un PIN
    .next = Use --pin-stdin para pasarlo
key-no-pin-came = No se dio ningún PIN
    .next = Escríbalo, o páselo por la entrada estándar, cada PIN en una línea
key-will-be-reset = Desaparecen todas sus claves de paso y su PIN. Después no sirve para iniciar sesión en ningún lugar
key-reset-sure = ¿Restablecer esta llave?
key-take-out = Saque la llave
key-insert-again = Vuelva a insertarla
key-touch-now = Tóquela ahora
key-is-reset = { $key } está como nueva
key-taken-out-again = Se sacó otra vez la llave
    .next = Empiece de nuevo, y déjela insertada hasta que se restablezca
key-nothing-happened = No pasó nada en dos minutos
    .next = No se cambió nada. Empiece de nuevo cuando tenga la llave a mano
key-no-enterprise = { $key } no tiene atestación empresarial
    .next = Use un modelo que la tenga
key-enterprise-will-be-on = Una organización autorizada a preguntar verá qué llave es. Solo un restablecimiento lo termina
key-enterprise-sure = ¿Activar la atestación empresarial?
key-enterprise-is-on = La atestación empresarial de { $key } está activada
key-not-one-passkey = No hay exactamente una clave de paso que empiece por { $id }
    .next = `keydesk key credentials` las muestra
key-will-be-erased = Desaparece para siempre
key-erase-sure = ¿Borrar esta clave de paso para siempre?
key-is-erased = Se borró la clave de paso
key-no-sensor = { $key } no tiene sensor de huellas
    .next = Use un modelo que lo tenga
key-no-finger = No hay ninguna huella en la llave
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Ponga un dedo en la llave y levántelo, hasta que la llave lo conozca. Ctrl-C lo detiene
key-finger-is-added = La huella está en la llave: { $finger }
key-finger-is-named = La huella ya tiene nombre: { $finger }
key-not-one-finger = No hay exactamente una huella que empiece por { $id }
    .next = `keydesk key fingers list` las muestra
key-finger-sure = ¿Quitar esta huella para siempre?
key-finger-is-removed = Se quitó la huella
key-no-such = No hay ninguna llave { $name }
    .next = Elija entre { $keys }
key-two-such = Más de una llave coincide con { $name }
    .next = Elija entre { $keys }
key-which = Hay más de una llave conectada
    .next = Use --key SERIAL o PATH. Hay: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] Un PIN incorrecto la bloquea para siempre
       *[other] { $tries } PIN incorrectos la bloquean para siempre
    }
key-shortest-pin = Un PIN tiene al menos { $minimum } caracteres
key-extensions = Extensiones: { $extensions }
key-options = Opciones: { $options }
key-option = { $name } { $on ->
        [yes] sí
       *[no] no
    }
key-enterprise-absent = Atestación empresarial: la llave no la tiene
key-enterprise-off = Atestación empresarial: desactivada
key-enterprise-on = Atestación empresarial: activada
key-transports = Transportes: { $transports }

## keydesk config check

config-ready = Este puesto está listo
config-not-ready = Aún no está listo
config-no-file = Indique el archivo con --config
config-wrong-line = Corrija esa línea; kiosk-config/kiosk.toml explica cada opción
config-others = Permita que solo root y el usuario del puesto cambien este archivo y su carpeta
config-correct = Corríjalo en kiosk.toml
config-can-be-used = { $file } se puede usar
config-no-browser = Instale Chromium, Chrome o Edge, o indique el programa en kiosk.toml, [operator] browser
config-browser-shut-in = El navegador para iniciar sesión está aislado
config-browser-no-cage = El navegador para iniciar sesión puede leer los archivos de este usuario: falta bubblewrap, o no puede crear espacios de nombres
    .next = Instale el paquete bubblewrap y permita espacios de nombres de usuario sin privilegios
config-browser-no-policy = El navegador para iniciar sesión abre cualquier página, y tiene herramientas de desarrollo y descargas
    .next = Copie kiosk-config/browser-policy.json en las directivas administradas del navegador, como /etc/chromium/policies/managed
config-browser-root = El puesto se ejecuta como root, así que su navegador se ejecuta como nobody, que quizá no alcance la llave
    .next = Ejecute el puesto con un usuario propio
config-browser-opens = Se abre un navegador. Inicie sesión allí
config-sign-in-at = Inicie sesión en { $page } con el código { $code }
config-signed-in = Sesión iniciada como { $name }
    .next = Las directivas propias del inquilino deciden con qué inicia sesión un operador. Con un contexto de autenticación que pida una intensidad resistente a la suplantación de identidad, indicado en [operator] authentication_context, el puesto no acepta nada más débil
config-signed-in-context = Sesión iniciada como { $name }, en el contexto de autenticación { $context }
config-signed-in-app = Sesión iniciada como { $name }; Entra no comprueba ningún rol, así que ningún puesto se abre con esta configuración
config-one-application = El inicio de sesión se demuestra en la aplicación de los operadores, así que el token que el puesto descarta podía hacer más
    .next = kiosk-config/app-registration/register.sh crea una segunda aplicación sin permisos. Indíquela en [sign_in] client_id
config-two-applications = El inicio de sesión se demuestra en una aplicación propia

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } no es un registro guardado: { $why }
    .next = `keydesk attestation check --help` dice qué debe contener
attestation-list-untrusted = La lista no es de confianza: { $why }
    .next = Use la lista firmada de FIDO, o indique otra raíz con --root
attestation-no-list = No se puede leer la lista: { $why }
    .next = Use el contenido de la lista de FIDO, como JSON
mds-where = No se indica ninguna carpeta para la lista
    .next = Use --folder DIR, o defina KEYDESK_METADATA
mds-none = El puesto aún no tiene lista
    .next = `keydesk mds update` la descarga, y `keydesk mds import FILE` la toma de un archivo
mds-issue = Edición { $number }, recibida el { $time }
mds-next = La próxima sale el { $date }
mds-overdue =
    { $days ->
        [one] La próxima debía salir el { $date }, hace un día
       *[other] La próxima debía salir el { $date }, hace { $days } días
    }
mds-usable = Aquí se pueden acreditar { $usable } de { $models } modelos
mds-unusable = No se puede acreditar: { $model } ({ $aaguid }): { $why }
mds-unread = No se puede leer entero: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Se pueden registrar llaves para otras personas
finding-issues-passes = Con un pase de este puesto, las personas registran sus propias llaves en { $page }
finding-offers-nothing = En esta nube, un puesto no puede registrar llaves ni emitir pases
    .why = Se acudiría a este puesto para nada
    .next = Las personas registran sus propias llaves en { $page }
finding-scopes-granted = Los { $count } están concedidos
finding-scopes-not-told = El servicio no dice qué puede hacer una aplicación. Lo que solo lee se prueba abajo; los pases y las llaves, con la primera persona
finding-scope-missing = { $scope } no está concedido
    .next = Un administrador de aplicaciones en la nube lo concede en { $consent }. Lo que puede hacer un certificado lo concede un administrador de roles con privilegios
finding-people-found = Se encuentran personas
finding-no-people = El inquilino no tiene personas
    .why = Un puesto da llaves a personas de su inquilino
    .next = Compruebe el identificador del inquilino en kiosk.toml
finding-methods-open = Se pueden dar claves de paso y pases
finding-no-role = El operador no tiene ningún rol que pueda configurar llaves
    .why = Entra rechaza cada llave y cada pase de este operador
    .next = Un administrador de roles con privilegios puede dar al operador el rol Administrador de autenticación
finding-role-unknown = El rol del operador es personalizado, o vale para una parte del inquilino
    .why = Entra puede rechazar llaves y pases para algunas personas
    .next = Un administrador de roles con privilegios puede dar al operador el rol Administrador de autenticación para todo el inquilino
finding-roles-not-seen = No se ven los roles personalizados ni los de una parte del inquilino
    .why = Por un rol así, Entra puede rechazar a una persona en mitad de un trámite
    .next = Un administrador de roles con privilegios puede dar al operador el rol Lectores de directorio o Lector global
finding-passkeys-off = Las claves de paso están desactivadas para todos
    .why = Entra rechaza cada registro
    .next = Un administrador de directivas de autenticación puede habilitar el método de claves de paso para quienes reciben llaves
finding-self-service-off = El autoservicio de claves de paso está desactivado
    .why = Sin él, Entra rechaza todo registro, también el de un puesto
    .next = Un administrador de directivas de autenticación puede permitir la configuración de autoservicio
finding-context-not-set = No se ha establecido ningún contexto de autenticación: el recibo dice que la persona inició sesión, y con qué solo donde lo dice el token
finding-context-only-a-key = En el contexto { $context }, la directiva { $policy } pide FIDO2 a todos, y nada más la cumple
finding-context-not-for-all =
    En el contexto { $context } solo FIDO2 cumple la directiva { $policy }, y { $for_all ->
        [yes] { $exclusions ->
            [one] se excluye a una persona, un grupo o un rol
           *[other] se excluyen { $exclusions } personas, grupos o roles
        }
       *[no] no es para todos
    }. De quienes deja fuera, el recibo solo dice que iniciaron sesión
finding-context-takes-others = En el contexto { $context }, otros métodos distintos de FIDO2 también cumplen la directiva { $policy }
    .why = El recibo no puede decir que solo se aceptó una llave
    .next = Un administrador de acceso condicional puede dar a la directiva una intensidad de autenticación que solo cumpla FIDO2
finding-context-not-in-force = La directiva { $policy } del contexto { $context } no está activada
    .why = Entra no pide entonces nada, y el contexto no demuestra nada
    .next = Un administrador de acceso condicional puede activar la directiva
finding-context-without-policy = Ninguna directiva indica el contexto { $context }
    .why = Entra emite el contexto de todos modos, así que no demuestra nada
    .next = Un administrador de acceso condicional puede crear para él una directiva que solo cumpla FIDO2; eso necesita Microsoft Entra ID P1. Sin P1, no ponga el contexto en kiosk.toml: el recibo dice entonces que la persona inició sesión, y con beta = true también qué llave se usó, donde Entra lo dice
finding-logs-readable = El registro de inicio de sesión se puede leer
finding-logs-not-licensed = El registro de inicio de sesión no se puede leer sin Microsoft Entra ID P1. El libro lo dice en cada trámite. Qué llave se usó se pregunta de todos modos
finding-passes-off = Los Pases de acceso temporal están desactivados para todos
    .why = Sin un pase, una persona nueva no puede iniciar sesión antes de registrar la llave
    .next = Un administrador de directivas de autenticación puede habilitar el Pase de acceso temporal para quienes reciben llaves

# Work lists: what is wrong in a line. The place stands before it
list-too-large = El archivo tiene más de { $number } bytes
    .next = Divídalo en varias listas
list-workbook = Esto es un libro de una hoja de cálculo
    .next = Guárdelo como “CSV UTF-8”
list-not-text = Esto no es texto
    .next = Guarde la lista como “CSV UTF-8”. Un archivo cortado hay que copiarlo otra vez
list-empty = No hay ninguna línea con los nombres de las columnas
    .next = La primera línea nombra las columnas, como upn;serial;language;address;note
list-no-lines = No hay nada después de los nombres de las columnas
    .next = Escriba una línea por cada persona o llave
list-no-people-column = Ninguna columna dice para quién son las llaves
    .next = Dé a una de las columnas el nombre upn, userPrincipalName, username, login, email o mail
list-no-serial-column = Ninguna columna tiene números de serie
    .next = Dé a una de las columnas el nombre serial
list-column-twice = Hay dos columnas para lo mismo: { $named }
    .next = Quite una de ellas
list-quote-not-closed = Aquí se abre una comilla que no se cierra
    .next = Ciérrela o quítela. Una comilla dentro de un texto entre comillas se escribe dos veces
list-line-in-cell = Esta celda sigue en la línea siguiente: { $named }
    .next = Busque una comilla que falta. Solo una dirección puede tener varias líneas
list-too-many-cells = Esta línea tiene { $cells } celdas, y hay { $number } columnas
    .next = Ponga entre comillas un texto que contenga el separador
list-no-login = Esta línea no dice nada en las columnas de personas
    .next = Escriba el nombre de inicio de sesión de la persona, o quite la línea
list-not-a-login = Esto no es un nombre de inicio de sesión ni una dirección de correo: { $named }
    .next = Escríbalo entero y solo, como name@contoso.com
list-formula = Una hoja de cálculo tomaría esto por una fórmula: { $named }
    .next = Empiece el texto con algo distinto de = + - @
list-shortened = Una hoja de cálculo acortó este número, y se perdieron sus últimos dígitos: { $named }
    .next = Dé a la columna formato de texto y escriba otra vez el número de serie
list-not-a-serial = Esto no es un número de serie: { $named }
    .next = Escriba solo sus dígitos y letras
list-not-a-language = Esto no es un idioma: { $named }
    .next = Escriba su código, como de o de-AT
list-not-a-day = Esto no es una fecha: { $named }
    .next = Escríbalo como 2027-01-31
list-too-long = Esto es demasiado largo: { $named }
    .next = Caben { $number } como máximo
list-differs-from = Esta persona ya está en la línea { $number }, con otros datos
    .next = Deje una de las dos líneas
list-serial-twice = La línea { $number } ya tiene la llave con el número de serie { $named }
    .next = Cada persona necesita su propia llave
list-not-in-inventory = El inventario no tiene ninguna llave con el número de serie { $named }
    .next = Corrija el número, o añada la llave al inventario
list-not-found = En el inquilino nadie inicia sesión ni recibe correo como { $named }
    .next = Corrija el nombre, o quite la línea
list-several = Varias personas del inquilino tienen la dirección de correo { $named }
    .next = Escriba en su lugar el nombre de inicio de sesión
list-same-person = Este es otro nombre de la persona de la línea { $number }
    .next = Deje una de las dos líneas

# keydesk prepare
prepare-refused =
    { $count ->
        [one] Un error. No se guardó nada
       *[other] { $count } errores. No se guardó nada
    }
prepare-encoding = El archivo se leyó como { $encoding }. Mire los nombres y direcciones con letras especiales: si están mal, guarde el archivo como “CSV UTF-8”
prepare-repeated = Estas líneas dicen lo mismo que una anterior, y se tomaron una vez: { $lines }
prepare-unused = Estas columnas no se usaron: { $columns }
prepare-progress = Respondido el { $percent } % de las preguntas al inquilino
prepare-counts =
    { $people ->
        [one] Una persona
       *[other] { $people } personas
    }. Todo listo: { $ready }; por decidir: { $doubtful }; con impedimento: { $stopped }{ $erased ->
        [0] { "" }
       *[other] ; borradas: { $erased }
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Todo listo
listed-doubtful = Por decidir
listed-stopped = Impedimento
prepare-kept = La lista se guarda como { $list }. `keydesk prepare status` la muestra
prepare-not-kept = La lista está bien. No se guardó nada
prepare-no-lists = No hay listas guardadas aquí
prepare-list = { $list } · { $time } · { $source } · importada por { $operator }
prepare-withdrawn = { "    " }Retirada el { $time } por { $operator }: nadie de ella está pendiente
prepare-runs-out-all =
    { $count ->
        [one] Una llave preparada no está activada
       *[other] { $count } llaves preparadas no están activadas; primero, la que antes caduca
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Cuando llegue, actívela: keydesk activate { $upn } --by call. Después de esa hora hace falta otra llave
prepare-ran-out = Caducó el { $time }: { $name } ({ $upn }), { $key }
    .next = Ya no se puede activar, y su carta no vale. Prepare otra llave
withdraw-before = La lista { $list } ya está retirada
    .next = `keydesk prepare status` dice por quién
withdraw-at-work =
    { $count ->
        [one] Una llave de esta lista está en curso
       *[other] { $count } llaves de esta lista están en curso
    }
    .next = Termínelas antes: `keydesk prepare run`. Luego retire la lista
withdraw-due =
    { $count ->
        [0] En la lista { $list } no hay nadie pendiente
        [one] En la lista { $list }, una persona aún no tiene llave y no la recibirá
       *[other] En la lista { $list }, { $count } personas aún no tienen llave y no la recibirán
    }
withdraw-key-waits = Se queda: la llave de { $name } ({ $upn }), { $key }. Se puede activar hasta el { $time }
withdraw-key-works = Se queda: la llave de { $name } ({ $upn }), { $key }. Funciona
withdraw-question = ¿Retirar esta lista? No se puede deshacer
withdraw-done = Se retiró la lista { $list }
prepare-from-file = de un archivo
prepare-from-group = el grupo { $group }
prepare-inventory =
    { $count ->
        [one] Solo se puede usar una llave
       *[other] Solo se pueden usar { $count } llaves
    }
prepare-no-group = Ningún grupo del inquilino se llama { $group }
    .next = Escriba su nombre como lo muestra Entra
prepare-several-groups = { $count } grupos del inquilino se llaman { $group }
    .next = Cambie el nombre de uno, o importe un archivo
prepare-empty-group = No hay nadie en el grupo { $group }
    .next = Añada personas. Un miembro nuevo puede tardar minutos en aparecer
prepare-no-such-list = Ninguna lista, o más de una, tiene un identificador que empieza por { $list }. Las listas retiradas no cuentan
    .next = `keydesk prepare status` muestra las listas
prepare-not-signed-in = Nadie ha iniciado sesión: { $why }
prepare-slot = Ranura { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Nada que hacer
prepare-slot-insert = Inserte llave nueva
prepare-slot-working = El puesto trabaja en la llave
prepare-slot-touch = Toque la llave que parpadea
prepare-slot-take-out = Saque la llave
prepare-slot-asks = Hay que decidir
prepare-stopped = Detenido: las llaves en curso se terminan, y no empieza ninguna más
prepare-stopped-at = Detenido por un fallo: las llaves en curso se terminan, y no empieza ninguna más
prepare-cannot-read = No se pudo leer a las personas de la lista
prepare-over = Todas las personas de la lista tienen una llave o se apartaron
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = Preparadas: { $done }; pendientes: { $due }; apartadas: { $set-aside }; { $rate } llaves por hora, Microsoft permite { $most }
practice-prepared = { $prepared } llaves preparadas en { $minutes } minutos del tiempo de Graph ({ $rate } por hora); apartadas: { $set-aside }; se pueden usar antes de llegar: { $live }
practice-activated = Se activaron { $count } llaves una por una, y con cada una inicia sesión su persona
practice-not-activated = Con la llave de { $name } no se inicia sesión

## keydesk activate

activate-works = La llave funciona
    .next = No hay que hacer nada
activate-no-person = La organización no conoce a nadie con este nombre de inicio de sesión
    .next = Compruebe cómo está escrito
activate-no-code = No se puede leer el código
activate-second-operator = Un segundo operador debe confirmar que esta persona recibe una llave
    .next = Active la llave en la ventana: keydesk open
activate-another-session = Otro trámite de este puesto se interrumpió, y continúa primero
    .next = Termínelo: keydesk open
activate-taken-back = La llave no está activada
    .next = No se registró nada
activate-stopped = El puesto se detuvo: { $sentence }
    .next = Vea el registro
