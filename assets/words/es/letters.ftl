## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, número de serie { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = llame a su servicio de asistencia, a un número que ya conozca
paper-column-number = N.º
paper-column-mark = Lista
paper-column-person = Persona
paper-column-key = Llave
paper-column-state = Estado
paper-column-letter = Carta del PIN

pin-letter = Carta del PIN { $number }
pin-letter-heading = El PIN de su llave de seguridad
pin-letter-where = El PIN de su llave ({ $key }) está en la página siguiente, aparte. La llave llega por separado
pin-letter-forced = Elija un PIN propio en el primer uso. La llave no acepta el PIN de esta carta para nada más
pin-letter-asked = Elija un PIN propio antes del primer uso. Esta llave no puede pedírselo
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Hágalo en un equipo. Windows: Configuración, Cuentas, Opciones de inicio de sesión, Llave de seguridad, Administrar. Mac o Linux: abra chrome://settings/securityKeys en Chrome. Un teléfono quizá solo diga que el PIN es incorrecto
pin-letter-secret = No diga el PIN a nadie. Ningún servicio de asistencia lo pide. Destruya después esta carta
pin-letter-broken = Si alguien abrió esta carta antes que usted, no use la llave y avise enseguida: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = Página de prueba
pin-letter-test-heading = ¿Está lista esta impresora para cartas del PIN?
pin-letter-test-window = El nombre y la dirección se ven en la ventana del sobre
pin-letter-test-apart = La página siguiente, o el reverso de esta, es la página del PIN. Se dobla por ambas marcas, y no se trasluce nada
pin-letter-test-whole = No falta nada en los bordes, y solo usted saca el papel de la impresora
pin-letter-test-pin = sin PIN

sheets-title = Hojas de entrega { $list }
sheet-heading = Su llave de seguridad
sheet-about = Con esta llave y su PIN inicia sesión, en lugar de una contraseña. Es solo para usted
sheet-inert = La llave aún no abre nada. Cuando la tenga en sus manos, avise hasta el { $until }: { $contact }
sheet-live = La llave ya funciona. Si alguien abrió este paquete antes que usted, avise enseguida: { $contact }
sheet-say-code = Diga este código. Demuestra que el paquete le llegó
sheet-letter = El PIN llega en una carta aparte. Espérela
sheet-begin = La carta dice cómo elegir un PIN propio. Hágalo primero
sheet-sign-in = Luego abra la página de abajo, elija iniciar sesión con una llave de seguridad, inserte la llave, escriba su PIN y toque la llave
sheet-help = Si falta algo o se abrió algo, no use la llave y avise: { $contact }

labels-title = Etiquetas { $list }

packing-title = Lista de envío { $list }
packing-heading = Llaves de la lista { $list }
packing-live = Estas llaves están activas: quien tenga una y su PIN puede iniciar sesión. Envíelas de forma que se firme la entrega
packing-apart = Nunca ponga una carta del PIN en el mismo paquete que su llave
packing-packed = Empaquetó
packing-checked = Comprobó

report-title = Llaves de la lista { $list }
report-made = Situación: { $time }

key-state-due = sin preparar
key-state-waits = preparada, no activa
key-state-waits-until = preparada, se puede activar hasta el { $until }
key-state-active = activa
key-state-expired = fuera de plazo
key-state-void = no vale, hay que prepararla otra vez
key-state-erased = persona borrada

letter-state-none = ninguna
letter-state-waits = debe esperar
letter-state-waits-until = debe esperar hasta el { $day }, o hasta que se active su llave
letter-state-ready = se puede imprimir
letter-state-in-doubt = quizá impresa
letter-state-failed = no impresa
letter-state-printed = impresa

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Mire ambas páginas. Si están bien, imprima las cartas
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Impresas: { $printed }; se pueden imprimir: { $ready }; deben esperar: { $waits }; no se sabe si salieron: { $open }
letters-look = Mire antes la impresora y su bandeja. Para imprimir una otra vez: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Ninguna carta { $number } falló ni está en duda
    .next = `keydesk prepare letters` muestra las cartas con sus números. El PIN de una ya impresa dejó de existir: prepare otra vez esa llave
letters-not-opened = No se puede abrir el PIN: { $why }
    .next = Quien tenga una clave de recuperación de `[prepare] recovery_recipients` puede abrirlo con `age -d`
letters-not-made = No se puede hacer la carta: { $why }
    .next = No se imprimió nada. Comuníquelo con el lugar de la carta en su lista
letters-not-written = No se puede escribir en el libro: { $why }
    .next = Libere espacio en el disco y ejecute esto otra vez: mira primero la cola de la impresora

kept-no-list = Aquí no se guarda ninguna lista { $id }
    .next = `keydesk prepare status` muestra las listas
kept-several-lists = Varias listas empiezan por { $id }
    .next = Escriba más caracteres
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · Carta del PIN: { $letter }
report-written = Escrito en { $file }
# In the printer's queue
report-job = Documentos de una lista
report-nowhere = No se indica adónde va esto
    .next = Añada --print QUEUE o --out FILE
report-sheets-secret = Una hoja de entrega tiene un código, que no se escribe sin cifrar en un archivo
    .next = Añada --print QUEUE en lugar de --out, o --to con un destinatario age
