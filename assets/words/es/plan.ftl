# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Spanish.
# A single sentence takes no full stop.

plan-call = { $call }. Permiso { $scope }, rol { $role }
plan-lose =
    { $people ->
        [one] Lo pierde una persona
       *[other] Lo pierden { $people } personas
    }{ $alone ->
        [0] . No es el único método de nadie
        [one] . Una persona no tiene entonces nada más
       *[other] . De ellas, { $alone } no tienen entonces nada más
    }
plan-some-lose = Algunas personas pueden perderlo. No se cuenta cuántas no tienen entonces nada más
plan-others-not-for-all = Algunas de las demás tampoco tendrán quizá nada más: un método que sigue activado no es para todos, y eso no se cuenta
plan-models-stop = Las llaves de los modelos y tipos que ya no se admiten dejan de funcionar, también las que ya se entregaron
plan-nothing-asks = Nada pide entonces un segundo factor: los valores predeterminados de seguridad están desactivados, y no se aplica ninguna directiva de acceso condicional
plan-defaults-begin = Los programas sin autenticación moderna dejan de funcionar, y todos deben registrar un método en 14 días
plan-reports-only = No afecta a nadie: escribe en el registro de inicio de sesión lo que habría pedido
plan-must-be-answered = Alguien puede quedar fuera, o entrar con demasiada facilidad. Para continuar, indíquelo: --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan }: un cambio. No se cambió nada
       *[other] Plan { $plan }: { $count } cambios. No se cambió nada
    }
plan-empty = El inquilino está como dice el archivo. No hay que cambiar nada
plan-stored =
    Estos son documentos guardados. { $count ->
        [0] Nada
       *[other] Nada de ello
    } se puede aplicar desde ellos, y no se sabe a cuántas personas afecta un cambio: para eso hace falta el inquilino (`keydesk tenant plan` sin --from)
plan-counting = Contadas { $people } personas del informe de registro

plan-not-read = No se puede leer { $name }, así que no se planifica nada de ello: { $why }
    .next = Inicie sesión como alguien que pueda leerlo, o quite su parte del archivo
plan-no-profile = No hay ningún perfil de claves de paso { $name }
    .next = Descríbalo en [passkeys.profiles] del archivo, o corrija el nombre
plan-profiles-not-in-use = El inquilino aún no tiene perfiles de claves de paso, así que { $name } no se puede establecer
    .next = Active los perfiles en el centro de administración de Entra, lo que no se puede deshacer, o describa solo el perfil "default" sin types
plan-no-strength = No hay ninguna intensidad de autenticación { $name }
    .next = Descríbala en [strength] del archivo, o corrija el nombre
plan-several-of-name = Hay varios con el nombre { $name }
    .next = Dé otro nombre a todos menos uno en el centro de administración de Entra
plan-strength-built-in = { $name } es una de las intensidades propias de Microsoft, y no se puede cambiar
    .next = Elija otro nombre en [strength] del archivo
plan-policy-enforced = La directiva { $name } se aplica y dice otra cosa
    .next = Póngala en modo de solo informe en el centro de administración de Entra, o elija otro nombre en [access_policy] del archivo
plan-defaults-exclude-policies = Los valores predeterminados de seguridad no se pueden activar mientras se aplica una directiva de acceso condicional
    .next = Quite security_defaults del archivo, o desactive las directivas en el centro de administración de Entra

apply-not-planned = Una parte del archivo no se puede planificar, así que no se aplica nada
    .next = Corrija el archivo, o quite esa parte
apply-another-plan = El plan es ahora otro: { $plan }
    .next = Mírelo con `keydesk tenant plan` y luego indique su identificador
apply-not-shown = No se cambia nada que nadie haya visto
    .next = Mire el plan con `keydesk tenant plan` y luego indique su identificador con --plan
apply-lock-out = Alguien puede quedar fuera, o entrar con demasiada facilidad: { $names }
    .next = Mire el plan. Si es lo que quiere, dígalo por su nombre con --answer
apply-answer = Alguien puede quedar fuera, o entrar con demasiada facilidad. Si es lo que quiere, escriba { $name }
apply-question = ¿Hacer estos cambios? Escriba yes

change-done = Hecho, y comprobado: { $name }
change-not-done = Sin hacer: { $name }
change-refused = { $name } no se cambió, o no se sabe si se cambió: { $why }
    .next = Mire un plan nuevo: dice lo que queda por hacer
change-not-so = El inquilino aceptó { $name }, y el documento no lo dice
    .next = Espere unos minutos y mire un plan nuevo: dice lo que queda por hacer
change-meanwhile = { $name } no se cambió: otra persona cambió el documento después del plan
    .next = Mire un plan nuevo, y hable con quien lo cambió
change-made = Cambiado, y comprobado: { $name }
change-not-made = Sin cambiar: { $name }
change-in-doubt = Empezado y sin comprobar, así que puede estar cambiado o no: { $name }

changes-applied = Todo está como dice el archivo. Cambiado: { $made }. Para deshacerlo: keydesk tenant undo { $run }
changes-stopped = Se detuvo ahí. Lo que queda hecho: { $made }. Para deshacerlo: keydesk tenant undo { $run }
changes-taken-back = Deshecho: { $made }
changes-none = Desde aquí no se cambió nada
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, aplicado, ejecución { $run }
        [taken-back] { $time }, { $operator }, cambios deshechos, ejecución { $run }
        [stopped] { $time }, { $operator }, detenido a la mitad, ejecución { $run }
       *[other] { $time }, { $operator }, cortado a la mitad, ejecución { $run }
    }

undo-nothing = No hay nada que deshacer
    .next = `keydesk tenant changes` muestra lo que se cambió desde aquí
undo-question = ¿Deshacer estos cambios?
undo-changed-since = Cambiado desde entonces, por otra persona o por una ejecución posterior: { $names }. No se deshizo nada
    .next = Deshaga antes la ejecución posterior, o hable con quien lo cambió. Escriba en el archivo lo que debe ser y mire un plan nuevo

admin-no-application = La configuración no indica ninguna aplicación para administradores
    .next = Establezca client_id en [admin] de kiosk.toml. kiosk-config/kiosk.toml dice qué permisos necesita
admin-desks-application = La aplicación para administradores es la del propio puesto: cualquier puesto podría entonces cambiar el inquilino
    .next = Registre otra aplicación, y establezca client_id en [admin] de kiosk.toml
