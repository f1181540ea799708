### The pages about the whole tenant, in the window. They are the operator's alone.

survey = El inquilino
home-survey = El inquilino
survey-back = Atrás
survey-again = Leer de nuevo
survey-check = ¿Está listo el inquilino?
survey-who = ¿Quién tiene llave?

## Is the tenant ready?

survey-reads = Se está leyendo el inquilino
    .lead =
    { $all ->
        [0] Se pide el primer documento
       *[other] { $read } de { $all } documentos leídos
    }
survey-reads-do = No se cambia nada
    .next = Tarda hasta un minuto, porque Microsoft limita estas llamadas. Se indica lo que la sesión del operador no puede leer, y se evalúa el resto
survey-failed = No se pudo leer el inquilino
    .lead = No se cambió nada
survey-checked =
    { $stops ->
        [0] Nada impide dar llaves
        [one] Un hallazgo impide dar llaves
       *[other] { $stops } hallazgos impiden dar llaves
    }, { $risks ->
        [0] ninguna puerta abierta
        [one] uno deja una puerta abierta
       *[other] { $risks } dejan una puerta abierta
    }{ $advice ->
        [0] { "" }
        [one] , uno es un consejo
       *[other] , { $advice } son consejos
    }
    .lead =
    { $known ->
        [yes] { $tenant }, leído el { $time }. Elija una línea para ver quién puede cambiarlo
       *[no] Leído el { $time }. Elija una línea para ver quién puede cambiarlo
    }
survey-group-stops = Bloqueos: { $count }
    .name = Lo que impide dar llaves: { $count }
survey-group-risk = Puertas abiertas: { $count }
    .name = Lo que deja una puerta abierta: { $count }
survey-group-advice = Consejos: { $count }
    .name = Lo que podría mejorar: { $count }
survey-group-unknown = Sin determinar: { $count }
    .name = Lo que no se sabe: { $count }
survey-group-good = Bien: { $count }
    .name = Lo que está bien: { $count }
survey-role = Puede cambiarlo: { $role }
survey-of = { $number } de { $all }
survey-one-stops = Esto impide dar llaves
survey-one-risk = Esto deja una puerta abierta
survey-one-advice = Esto podría mejorar
survey-one-unknown = Esto no se sabe
survey-one-good = Esto está bien
notice-tenant-stops = Puede cambiarlo: { $role }. Leído el { $time }; “El inquilino” muestra cómo
survey-next = Siguiente
survey-all = Ver todas
survey-change = Quién puede cambiarlo, y cómo
survey-look = Cómo averiguarlo
survey-means = Por qué importa
survey-part = No se leyó todo
survey-others = Comprobaciones ajenas que piden lo mismo

## Who has a key?

survey-nobody = Aún no se ha contado a nadie desde este puesto
    .lead = El puesto puede contar quién tiene una llave de seguridad, por departamento
survey-nobody-do = El puesto lee el informe de registro de Microsoft y el directorio
    .next = 25 000 personas tardan alrededor de un minuto. `keydesk tenant coverage` hace lo mismo, también por grupos y en un archivo
survey-counts = Se está contando a las personas
    .lead =
    { $all ->
        [yes] Se leyó todo
       *[no] Leídas { $report } filas del informe y { $members } cuentas
    }
survey-counts-do = Puede volver atrás y seguir contando más tarde
    .next = Lo leído se conserva un día. También se detiene cuando el puesto se bloquea
survey-not-counted = El recuento se ha detenido
    .lead = Lo leído se conserva un día, y el próximo recuento continúa desde ahí
survey-disk = No se pudo guardar el recuento
    .next = { $why }
survey-count = Contar ahora
survey-count-again = Contar de nuevo
survey-go-on = Continuar
survey-coverage =
    { $active ->
        [one] Con llave de seguridad, { $key } de una persona: { $percent } %
       *[other] { $key } de { $active } personas tienen llave de seguridad: { $percent } %
    }
survey-counted =
    { $days ->
        [0] Contado hoy
        [one] Contado hace un día
       *[other] Contado hace { $days } días
    }{ $dated ->
        [yes] , según el informe de Microsoft del { $time }
       *[no] , según un informe que no dice cuándo se hizo
    }
survey-everybody = Todos
survey-parts = Por departamento
survey-over-time = En el tiempo
survey-old = Las cifras son antiguas: cuente de nuevo
survey-phones =
    { $count ->
        [one] Una persona tiene
       *[other] { $count } personas tienen
    } solo un teléfono. Quiénes siguen: `keydesk tenant coverage --to-prepare`
survey-none-left = Todos tienen una llave de seguridad
survey-list = Una lista de quiénes siguen: `keydesk tenant coverage --to-prepare`
survey-one-day = La línea empieza el segundo día
    .next = Cuente de nuevo otro día. Las cifras de cada recuento se guardan junto al libro y no nombran a nadie
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first } % el { $from }, { $last } % el { $to }
