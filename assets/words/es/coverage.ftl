# keydesk tenant coverage

coverage-title = Quién tiene llave de seguridad
coverage-everybody = Todos
coverage-no-department = Sin departamento
coverage-sum =
    { $active ->
        [one] Aquí una persona puede tener una llave de seguridad
       *[other] Aquí { $active } personas pueden tener una llave de seguridad
    }, y { $key ->
        [one] una la tiene
       *[other] { $key } la tienen
    }: { $percent } %
coverage-report =
    El informe es del { $time }, { $hours ->
        [0] de hace menos de una hora
        [one] de hace una hora
       *[other] de hace { $hours } horas
    }
coverage-report-without-date = El informe no dice cuándo se hizo
coverage-bar = { $percent } % de { $active }
coverage-more-parts =
    { $count ->
        [one] Uno más está solo en la tabla (--csv)
       *[other] { $count } más están solo en la tabla (--csv)
    }
coverage-trend = Proporción de personas en el tiempo
coverage-key = Llave de seguridad
coverage-resistant = Clave de paso en una aplicación, Windows Hello o certificado
coverage-other-factor = Aplicación, código o token
coverage-phone-only = Solo un teléfono: SMS o llamada
coverage-nothing = Solo una contraseña
coverage-not-in-report = Aún no en el informe
coverage-disabled = Deshabilitada
coverage-guest = Invitado
coverage-not-counted =
    Sin contar: { $disabled ->
        [one] una cuenta deshabilitada
       *[other] { $disabled } cuentas deshabilitadas
    }, { $guests ->
        [one] un invitado
       *[other] { $guests } invitados
    }{ $departed ->
        [0] { "" }
        [one] , y una persona del informe que ya no está en el directorio
       *[other] , y { $departed } personas del informe que ya no están en el directorio
    }
coverage-admins =
    { $admins ->
        [one] Un administrador
       *[other] { $admins } administradores
    }, sin llave de seguridad: { $without }
coverage-registered = Segundo factor registrado (en Microsoft: registered): { $count }
coverage-capable = De ellos, utilizables porque la directiva los activa para la persona (enabled): { $count } (en Microsoft: capable)
coverage-barred =
    { $count ->
        [one] Una persona ha registrado
       *[other] { $count } personas han registrado
    } uno que la directiva no permite usar. No servirá para iniciar sesión
coverage-passwordless = Inicio de sesión posible sin contraseña: { $count }
coverage-unknown-words = Esta versión no conoce estas palabras del informe, y las cuenta como otro método: { $words }
coverage-listed =
    { $people ->
        [0] Nadie necesita una llave
        [one] Una persona necesita una llave
       *[other] { $people } personas necesitan una llave
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , en { $waves } tandas
    }
coverage-left-out =
    { $count ->
        [one] Una más tiene un nombre de inicio de sesión que no puede estar en una lista
       *[other] { $count } más tienen un nombre de inicio de sesión que no puede estar en una lista
    }
coverage-goes-on = Continúa la ejecución del { $time }: ya hay aquí { $count } filas
coverage-progress = Leídas { $report } filas del informe y { $members } cuentas
coverage-run-again = Lo leído se conserva un día: ejecute el comando otra vez, y continúa desde ahí
coverage-no-premium = El informe de registro necesita una licencia de Entra ID P1, y este inquilino no tiene ninguna
    .next = Sin ella, Graph no da los métodos de todos en una sola lista. `keydesk tenant check` dice qué más se puede ver
coverage-list-refused =
    { $count ->
        [one] Una línea de la lista no es como debería
       *[other] { $count } líneas de la lista no son como deberían
    }
    .next = Escríbala con --list, y léala con `keydesk prepare import FILE --dry-run`
coverage-not-prepared = No se pudo guardar la lista: { $why }
    .next = Escríbala con --list, y léala con `keydesk prepare import FILE`

# keydesk tenant use

use-title = Cómo se inicia sesión
use-lead =
    { $people ->
        [0] Nadie inició sesión
        [one] Una persona inició sesión
       *[other] { $people } personas iniciaron sesión
    } en { $days ->
        [one] un día
       *[other] { $days } días
    }; con llave de seguridad: { $key }, { $percent } %
use-part = El registro es más largo que lo que se lee de él de una vez: esto es solo desde el { $time }
use-phone = Como máximo un teléfono: SMS o llamada
use-password = Como máximo una contraseña
use-bar =
    { $people ->
        [one] Una persona
       *[other] { $people } personas
    }
use-methods =
    Informe de Microsoft de { $days ->
        [one] un día
       *[other] { $days } días
    }: cuántas veces se mostró cada método. Un inicio de sesión puede mostrar dos
use-unknown-labels = Esta versión no conoce estas palabras del registro, y las cuenta como otro método: { $labels }
use-programs = Hay programas que inician sesión con la contraseña de estas cuentas y no pueden tocar una llave: { $names }. Dé a cada una su propia identidad antes de que una regla la detenga
use-no-people = En el registro de inicio de sesión no se puede ver quién inició sesión y cómo: { $why }
use-no-methods = No se puede leer el informe de Microsoft sobre el uso de métodos: { $why }
use-progress = { $count } inicios de sesión leídos

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Recoja su llave de seguridad
invitation-why = Su organización le da una llave de seguridad: con ella inicia sesión sin contraseña, y nadie más puede hacerlo.
invitation-where = Acuda al puesto “{ $desk }”. Traiga un documento con su foto. Dura unos cinco minutos.
invitation-until = Venga hasta el { $date }.
invitation-contact =
    { $known ->
        [yes] Si tiene preguntas, consulte aquí: { $contact }
       *[no] Si tiene preguntas, llame a su servicio de asistencia a un número que ya conozca.
    }
invitation-asks-nothing = Este mensaje no contiene ningún enlace, y nadie le pedirá por ello una contraseña ni un PIN.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Se invita a una persona
       *[other] Se invita a { $people } personas
    }
invite-not-due = De la lista, para más tarde: { $count }
invite-before = Invitación ya enviada, o quizá: { $count }
invite-opted-out = Invitación no deseada: { $count }
invite-no-account = Cuentas de invitado o deshabilitadas: { $count }
invite-text = La invitación, en español:
invite-dry-run = No se envió nada. Use --send para enviarla
invite-question = ¿Enviar las invitaciones?
invite-progress = { $done } de { $all } invitaciones enviadas
invite-sent =
    { $sent ->
        [one] Se envió una invitación
       *[other] Se enviaron { $sent } invitaciones
    }
invite-not-sent = Envío imposible por esta vía: { $count }. No hay dirección, o se rechaza, o no hay Teams. Se puede invitar en otra ocasión
invite-in-doubt = No se sabe si salió la invitación: { $count }. No se envía de nuevo
invite-stopped = Ejecute el comando otra vez para continuar: no se invita a nadie dos veces
invite-no-mail = La configuración dice que este puesto no envía correo
    .next = Establezca mail_from en [notice]; kiosk.toml lo explica
invite-nobody = Ahora no hay que invitar a nadie
coverage-invited = Personas invitadas: { $invited }; de ellas, ya tienen llave de seguridad: { $came }
invite-faulty =
    { $count ->
        [one] { $file } tiene un error en la línea { $line }
       *[other] { $file } tiene { $count } errores, el primero en la línea { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` dice qué está mal en cada línea
