# What `keydesk oath` says, in Spanish.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] Un error. No se envió nada
       *[other] { $count } errores. No se envió nada
    }
oath-file-open = Otros usuarios de este equipo pueden leer { $file }, y quien tiene una semilla tiene el token. Quíteles los permisos: chmod 600
oath-folder-open = Otros usuarios pueden escribir en la carpeta de { $file }. Guárdelo en una carpeta que solo usted pueda abrir
oath-no-pskc-key = { $file } no tiene ninguna clave de AES
    .next = Escriba en él 32, 48 o 64 dígitos hexadecimales, como le dijo el fabricante
oath-unused = Estas columnas no se usan aquí: { $columns }
oath-looking = Personas comprobadas: { $done } de { $all }
oath-sending = { $done } de { $all } tokens enviados
oath-not-sent = No se envió nada
oath-stopped = Importe otra vez el mismo archivo: lo que ya está se deja como está
oath-shredded = El archivo se sobrescribió con ceros y se eliminó. Un SSD, una instantánea o una copia de seguridad aún puede tener los bytes antiguos: solo un disco cifrado da certeza
oath-shred-it = Todos los tokens están en el inquilino. El archivo con sus semillas sigue ahí: guárdelo bajo llave, o destrúyalo con --shred
oath-became-new = se enviaría
oath-became-stood-already = ya existe
oath-became-refused = fue rechazado:
oath-became-not-there = no está en el inquilino
oath-count-stands =
    { $count ->
        [one] Se envió un token y está en el inquilino
       *[other] Se enviaron { $count } tokens y están en el inquilino
    }
oath-count-stood-already =
    { $count ->
        [one] Un token ya estaba en el inquilino. Si tiene esta semilla, lo muestra su primer código
       *[other] { $count } tokens ya estaban en el inquilino. Si tienen estas semillas, lo muestran sus primeros códigos
    }
oath-count-new =
    { $count ->
        [one] Se enviaría un token
       *[other] Se enviarían { $count } tokens
    }
oath-count-refused =
    { $count ->
        [one] Se rechazó un token
       *[other] Se rechazaron { $count } tokens
    }
oath-count-not-there =
    { $count ->
        [one] Un token no está en el inquilino
       *[other] { $count } tokens no están en el inquilino
    }
oath-count-unknown =
    { $count ->
        [one] No se sabe si un token está en el inquilino
       *[other] No se sabe si { $count } tokens están en el inquilino
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = El archivo tiene más de { $number } bytes
    .next = Divídalo en varios archivos
oath-workbook = Esto es un libro de una hoja de cálculo
    .next = Pida otra vez el archivo al fabricante, y no lo abra en una hoja de cálculo
oath-not-text = Esto no es texto
    .next = Copie otra vez el archivo, o pídalo otra vez al fabricante
oath-not-read = El JSON o XML no se puede leer a partir de aquí
    .next = Copie otra vez el archivo, o pídalo otra vez al fabricante
oath-empty = No hay ninguna línea con los nombres de las columnas
    .next = La primera línea es: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = No hay ningún token en el archivo
    .next = Cada token tiene una línea, un objeto JSON o un KeyPackage de PSKC
oath-no-column = Ninguna columna se llama { $named }
    .next = La primera línea es: upn,serial number,secret key,time interval,manufacturer,model. Se puede omitir upn
oath-column-twice = Dos columnas se llaman { $named }
    .next = Quite una de ellas
oath-quote-not-closed = Aquí se abre una comilla que no se cierra
    .next = Ciérrela o quítela. Una comilla dentro de un texto entre comillas se escribe dos veces
oath-too-many-cells = Esta línea tiene { $cells } celdas, y hay { $number } columnas
    .next = Ponga entre comillas un texto que contenga el separador
oath-missing = A este token le falta: { $named }
    .next = Pida otra vez el archivo al fabricante, o complételo
oath-not-a-login = El upn no es un nombre de inicio de sesión
    .next = Escríbalo entero y solo, como name@contoso.com, o déjelo vacío
oath-formula = Una hoja de cálculo tomaría por fórmula este campo: { $named }
    .next = Empiécelo con algo distinto de = + - @
oath-too-long = Campo demasiado largo: { $named }
    .next = Caben { $number } caracteres como máximo
oath-shortened = Una hoja de cálculo acortó el número de serie, y se perdieron sus últimos dígitos
    .next = Pida otra vez el archivo al fabricante, y no lo abra en una hoja de cálculo
oath-lost-zeros = Otros tokens de este modelo tienen números de serie de { $number } dígitos: una hoja de cálculo quitó los ceros iniciales de este
    .next = Pida otra vez el archivo al fabricante. Si el número está así en el token, escríbalo como ="123"
oath-not-a-serial = El número de serie contiene algo que no son letras, dígitos, - _ o /, o es un número de JSON
    .next = Escríbalo como está en el token; en JSON, entre comillas
oath-seed-character = El carácter { $number } de la clave secreta es “{ $named }”, que no puede contener
    .next = Base32 tiene las letras y del 2 al 7, y no 1, 8, 9 ni 0. Pida otra vez el archivo al fabricante; si sus semillas son hexadecimales, use keydesk oath import --hex
oath-seed-shortened = Una hoja de cálculo tomó la clave secreta por un número y la acortó
    .next = Pida otra vez el archivo al fabricante, y no lo abra en una hoja de cálculo
oath-seed-length = Ninguna clave secreta tiene { $number } caracteres: faltan o sobran
    .next = Pida otra vez el archivo al fabricante
oath-not-an-interval = El intervalo de tiempo no es 30 ni 60
    .next = Entra no acepta otros tokens
oath-not-a-hash = La función hash no es SHA-1 ni SHA-256
    .next = Entra no acepta otros tokens
oath-document-type = El XML tiene un tipo de documento, y un archivo de tokens no lo necesita
    .next = No se abre. Pida otra vez el archivo al fabricante
oath-not-totp = Esto no es un token TOTP de seis dígitos
    .next = Entra no acepta otros tokens
oath-sealed = La clave secreta está cifrada
    .next = Use --pskc-key-file con la clave que le dijo el fabricante
oath-other-cipher = El archivo está cifrado de una forma que aquí no se lee
    .next = Pida al fabricante uno con una clave AES precompartida, o en CSV
oath-no-mac = Nada en el archivo permite saber si la clave es la correcta
    .next = Pida al fabricante un archivo con ValueMAC (RFC 6030), o en CSV
oath-wrong-key = La clave no abre esta clave secreta
    .next = Compare la clave con lo que le dijo el fabricante. Si es correcta, el archivo se cambió
oath-serial-twice = La línea { $number } ya tiene el número de serie { $named }
    .next = Un token es de una persona: la carga a la manera antigua permitía varios, y entonces nadie puede decir de quién era el código
oath-seed-twice = La línea { $number } tiene la misma clave secreta con otro número de serie
    .next = Pida otra vez el archivo al fabricante
oath-not-found = En el inquilino nadie inicia sesión ni recibe correo como { $named }
    .next = Corrija el nombre. En un archivo puede quedar vacío
oath-several = Varias personas del inquilino tienen la dirección de correo { $named }
    .next = Escriba en su lugar el nombre de inicio de sesión
oath-guest = { $named } es una cuenta de invitado, y Entra no da tokens de hardware a invitados
    .next = Deje vacío el nombre en un archivo, y dé a la persona otro método
oath-another-stands = El inquilino tiene otro token con el número de serie { $named }
    .next = Compare fabricante, modelo, intervalo y hash con el que está allí. Elimínelo en el inquilino, o quite esta línea
oath-legacy-stands = La persona tiene el token { $named } de una carga a la manera antigua
    .next = Elimínelo en el portal de Entra, en Autenticación multifactor, Tokens OATH, y luego impórtelo
oath-others-token = Otra persona tiene el token { $named }
    .next = Retíreselo antes, o deje vacío el nombre

# One token.
oath-stock = { $model }: se pueden dar { $available } de { $all }
oath-no-stock = El inquilino no tiene tokens de hardware. Lo que se cargó en el portal a la manera antigua no aparece
oath-assigned = El token se ha dado a la persona. Funciona en cuanto se active
oath-activated = El token está activado
oath-deactivated = El token ya no está activo. La persona aún lo tiene
oath-unassigned = El token se ha retirado, y se puede dar a otra persona
oath-removed = El token se ha eliminado del inquilino
oath-state-available = se puede dar
oath-state-assigned = asignado, sin activar
oath-state-activated = activado
oath-state-failed = asignado, y su activación falló
oath-state-other = en un estado que esta versión no conoce
oath-which-code = Los seis dígitos que muestra el token
oath-way-passkey = Llave de seguridad o clave de paso
oath-lost = { $person } ya no tiene el token, y quien lo encuentre no puede iniciar sesión con él
oath-lost-ways-in = { $person } aún puede iniciar sesión con: { $ways }
oath-lost-no-way-in = { $person } no tiene otra cosa para iniciar sesión: dele una llave de seguridad, otro token o un Pase de acceso temporal
oath-lost-sessions = Las sesiones abiertas con el token continúan: ciérrelas en el portal de Entra, en la página de la persona, con “Revocar sesiones”
oath-lost-log = Mire en el registro de inicio de sesión si se usó después de perderse
oath-lost-remove = Cuenta como uno que se puede dar. Si no aparece: keydesk oath remove { $serial }
oath-file-faulty = El archivo { $file } tiene errores
    .next = keydesk oath import --dry-run los indica
oath-no-token = El inquilino no tiene ningún token con el número de serie { $serial }
    .next = Compare el número con el token, o importe antes el token. Lo que se cargó a la manera antigua no se encuentra aquí: elimínelo en el portal de Entra, en Autenticación multifactor, Tokens OATH
oath-several-tokens = El inquilino tiene varios tokens con el número de serie { $serial }
    .next = Elimine en el portal de Entra los que nadie usa
oath-too-many = La persona tiene cinco tokens y aplicaciones de autenticación, y Entra no permite más
    .next = Quite antes uno a la persona
oath-taken = { $named } tiene el token { $serial }
    .next = Retírelo antes: keydesk oath unassign { $serial }
oath-not-taken = Nadie tiene el token { $serial }
    .next = Delo a alguien con keydesk oath assign { $serial } --to UPN, o elimínelo con keydesk oath remove { $serial }
oath-not-active = El token { $serial } no está activo
    .next = Actívelo con keydesk oath activate { $serial }, o retírelo con keydesk oath unassign { $serial }
oath-not-so = El inquilino aceptó el cambio, y aún no lo muestra
    .next = Mire con keydesk oath list dentro de unos minutos, y repita esto si nada ha cambiado
oath-too-fast = Entra activa como máximo 200 tokens en cinco minutos
    .next = { $minutes ->
        [one] Escriba el código siguiente dentro de un minuto
       *[other] Escriba el código siguiente dentro de { $minutes } minutos
    }
oath-code-refused = Entra rechaza el código y no dice por qué. Puede estar mal escrito, ser demasiado antiguo o de otro token; el reloj del token puede estar mal; o el método aún no está activado para esta persona, lo que tarda hasta una hora
    .next = Escriba el código siguiente. Con --file y el archivo del fabricante se puede saber el motivo
oath-not-in-file = El archivo no tiene ningún token con el número de serie { $serial }
    .next = Tome el archivo con el que se importó, u omita --file
oath-code-ahead =
    { $minutes ->
        [one] El reloj del token va un minuto adelantado, más de lo que acepta Entra
       *[other] El reloj del token va { $minutes } minutos adelantado, más de lo que acepta Entra
    }
    .next = Dé a la persona otro token. Quizá el fabricante pueda poner este en hora
oath-code-behind =
    { $minutes ->
        [one] El código es de hace un minuto, o el reloj del token lleva ese atraso
       *[other] El código es de hace { $minutes } minutos, o el reloj del token lleva ese atraso
    }
    .next = Escriba el código que muestra ahora. Si también se rechaza, dé a la persona otro token
oath-code-of-another = Este es el código del token { $named }
    .next = Compare el número de serie del token
oath-code-mistyped = Ningún token del archivo muestra este código
    .next = Escriba el código siguiente
oath-no-code = Un código tiene seis dígitos, con los ceros iniciales
    .next = Escriba los seis

## The page about tokens in the window

survey-tokens = Tokens
tokens-reads = Se están leyendo los tokens
    .lead = Del inventario de la organización
tokens-waits = Tarda un momento
    .next = No se envía nada hasta que usted quiera
tokens-looks =
    { $all ->
        [0] Se está leyendo el archivo
       *[other] Personas comprobadas: { $done } de { $all }
    }
    .lead = No se envía nada
tokens-sends = { $done } de { $all } tokens enviados
    .lead = Deje este puesto encendido hasta el último
tokens-failed = No ha funcionado
    .lead = Lo que no se envió no está en ningún inquilino
tokens-stock =
    { $free ->
        [0] No hay tokens que se puedan dar
        [one] Se puede dar un token
       *[other] Se pueden dar { $free } tokens
    }
    .lead = Tokens que están en Entra y que nadie tiene
tokens-active =
    { $count ->
        [one] Una persona tiene un token activo
       *[other] { $count } tokens están activos
    }
    .next = Quien tiene uno inicia sesión con él. No se cuenta lo que se cargó en el portal a la manera antigua
tokens-waiting =
    { $count ->
        [0] Ningún token espera su primer código
        [one] Un token espera su primer código
       *[other] { $count } tokens esperan su primer código
    }
    .next = Un token se activa en un trámite de este puesto
tokens-drop = Para importar tokens, arrastre a esta ventana el archivo del fabricante
    .next = Primero se lee, y cada error se indica con su línea
tokens-faults =
    { $count ->
        [one] Un error en { $file }. No se envió nada
       *[other] { $count } errores en { $file }. No se envió nada
    }
    .lead = Corrija el archivo y arrástrelo aquí otra vez
tokens-line = Línea { $line }: { $what }
tokens-ready =
    { $count ->
        [0] La organización ya tiene todos los tokens de { $file }
        [one] Se puede enviar un token de { $file }
       *[other] Se pueden enviar { $count } tokens de { $file }
    }
    .lead = Aún no se envió nada
tokens-standing =
    { $count ->
        [0] Ninguno está en la organización
        [one] Un token del archivo ya está en la organización
       *[other] { $count } tokens del archivo ya están en la organización
    }
    .next = Lo que ya está se deja como está. Para los tokens de hardware, Entra necesita una licencia P1 o P2
tokens-file-open = Otros usuarios de este equipo pueden leer el archivo
    .next = Quien tiene una semilla tiene el token. Quíteles los permisos, o mueva el archivo a donde solo usted pueda leer
tokens-folder-open = Otros usuarios pueden cambiar la carpeta del archivo
    .next = Guarde el archivo en una carpeta que solo usted pueda abrir
tokens-send = Enviar los tokens
tokens-done =
    { $count ->
        [0] Ningún token del archivo está en la organización
        [one] Un token del archivo está en la organización
       *[other] { $count } tokens del archivo están en la organización
    }
    .lead = Según se leyó después en la organización
tokens-missing =
    { $count ->
        [one] Un token no está en la organización, o no se sabe
       *[other] { $count } tokens no están en la organización, o no se sabe
    }
    .next = Arrastre aquí el archivo una vez más: lo que ya está no se envía de nuevo
tokens-shred = Destruir el archivo
tokens-shred-it = El archivo con las semillas sigue ahí
    .next = Guárdelo bajo llave, o destrúyalo. Un SSD, una instantánea o una copia de seguridad puede conservar los bytes antiguos
tokens-shredded = El archivo se sobrescribió con ceros y se eliminó
    .next = Un SSD, una instantánea o una copia de seguridad aún puede tener los bytes antiguos: solo un disco cifrado da certeza
tokens-not-shredded = No se pudo destruir el archivo: { $why }
    .next = Elimínelo usted
tokens-file = No se puede leer { $file }: { $why }
    .next = Arrástrelo aquí otra vez cuando pueda leerlo
tokens-ledger = No se pudo escribir en el libro: { $why }
    .next = Mire los tokens una vez más antes de volver a importar
