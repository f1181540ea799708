### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Las claves de paso (FIDO2) están desactivadas, o no son para nadie
    .good = Las claves de paso (FIDO2) están activadas
    .why = Entra no acepta la llave de seguridad de nadie
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2)
check-self-service = El autoservicio de claves de paso está desactivado
    .good = El autoservicio de claves de paso está activado
    .why = Sin él, Entra rechaza todo registro, también el de un puesto
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2), Configurar
check-restriction-empty = Un perfil de claves de paso solo permite los modelos de una lista, y la lista está vacía: { $names }
    .good = Ningún perfil de claves de paso tiene una lista de modelos vacía
    .why = Ninguna llave cumple un perfil así
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2), Configurar
check-attestation = No se exige atestación en el perfil de claves de paso: { $names }
    .good = Todos los perfiles de claves de paso exigen atestación
    .why = Una llave solo dice entonces qué modelo es, y nadie puede estar seguro de ello
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2), Configurar
check-key-restrictions = Cualquier modelo de llave cumple el perfil de claves de paso: { $names }
    .good = Los perfiles de claves de paso indican los modelos de llave
    .why = Se pueden registrar llaves que nadie eligió
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2), Configurar
check-mild-profile = Un perfil de claves de paso que admite cualquier llave acompaña a uno estricto: { $names }
    .good = Ningún perfil de claves de paso permisivo acompaña a uno estricto
    .why = A una llave le basta cumplir un perfil, así que el estricto no decide nada para quienes tienen ambos
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2)
check-mild-profile-comes = Microsoft da a quienes tienen teléfono un perfil que admite cualquier clave de paso
    .good = El inquilino ha dicho que no quiere ningún perfil de claves de paso de Microsoft
    .why = Un perfil estricto no decide entonces nada para estas personas. Un inquilino puede rechazarlo hasta el 1 de febrero de 2027
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy con optOutSettings.passkeyDynamicMigration = true
check-profiles = El inquilino no tiene perfiles de claves de paso, solo los campos antiguos de la directiva
    .good = El inquilino tiene perfiles de claves de paso
    .why = Los campos antiguos de atestación y de restricción de llaves terminan el 15 de octubre de 2027
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2): activarlos. No se puede deshacer
check-policy-size = La directiva de métodos de autenticación tiene { $names } bytes
    .good = La directiva de métodos de autenticación tiene espacio
    .why = Entra no acepta directivas de más de 20 KB
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Clave de paso (FIDO2), Configurar

## Passes

check-passes-on = Los Pases de acceso temporal están desactivados, o no son para nadie
    .good = Los Pases de acceso temporal están activados
    .why = Una persona nueva no puede iniciar sesión antes de su primera llave, y un pase emitido a pesar de ello no sirve para iniciar sesión
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Pase de acceso temporal
check-pass-refused = La regla para registrar métodos no acepta un pase: { $names }
    .good = Lo que protege el registro de métodos acepta un pase
    .why = Quien solo tiene un pase no puede registrar su primera llave
    .where = Centro de administración de Entra, Acceso condicional, Intensidades de autenticación
check-pass-once = Los pases se pueden usar más de una vez
    .good = Los pases se pueden usar una sola vez
    .why = Quien lee un pase en una nota también puede usarlo. Con un pase de un solo uso hay que registrar la llave en 10 minutos
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Pase de acceso temporal, Configurar
check-pass-lifetime = Los pases duran mucho: { $names } minutos
    .good = Los pases duran lo que una cita, y no más de un día
    .why = Un pase que dura días es una contraseña que nadie eligió
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Pase de acceso temporal, Configurar

## Other methods

check-methods-scoped = Un método está activado y no es para nadie: { $names }
    .good = Cada método activado es para alguien
    .why = Parece que se puede usar, y nadie puede
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas
check-two-methods =
    { $count ->
        [0] No hay ningún método activado
       *[other] Solo hay un método activado: { $names }
    }
    .good = Hay al menos dos métodos activados
    .why = Quien pierde su único método no puede iniciar sesión hasta que alguien le ayude
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas
check-sms = Los mensajes de texto (SMS) están activados
    .good = Los mensajes de texto (SMS) están desactivados
    .why = Otros pueden leer los códigos en mensajes de texto, y una página copiada puede pedirlos. Microsoft los retira el 1 de febrero de 2027
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, SMS
check-voice = Las llamadas de voz están activadas
    .good = Las llamadas de voz están desactivadas
    .why = Quien contesta el teléfono obtiene acceso. Microsoft las retira el 1 de febrero de 2027
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Llamada de voz
check-email = Los códigos por correo están activados
    .good = Los códigos por correo están desactivados
    .why = A los miembros solo les sirven para restablecer contraseñas, y el buzón suele tener la misma contraseña
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, OTP por correo electrónico
check-sms-sign-in = Se puede iniciar sesión con un mensaje de texto en lugar de una contraseña
    .good = Un mensaje de texto no basta para iniciar sesión
    .why = El número de teléfono es entonces lo único que hace falta
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, SMS
check-app-mode = Microsoft Authenticator solo confirma contraseñas
    .good = Con Microsoft Authenticator se puede iniciar sesión sin contraseña
    .why = Quienes no tienen llave siguen con contraseñas
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Microsoft Authenticator
check-app-codes = Microsoft Authenticator da códigos de seis dígitos
    .good = Microsoft Authenticator no da códigos
    .why = Una página copiada puede pedir el código y usarlo enseguida
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Microsoft Authenticator, Configurar
check-app-numbers = La coincidencia de números está desactivada
    .good = Microsoft Authenticator pide el número de la pantalla
    .why = Se confirman inicios de sesión que uno no empezó
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Microsoft Authenticator, Configurar
check-app-context = Microsoft Authenticator no muestra a todos en qué se inicia sesión y desde dónde
    .good = Microsoft Authenticator muestra en qué se inicia sesión y desde dónde
    .why = No se ve que inicia sesión otra persona
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Microsoft Authenticator, Configurar
check-system-preferred = El método más fuerte no se ofrece primero
    .good = El método más fuerte se ofrece primero
    .why = A quienes tienen llave se les pide el teléfono o la aplicación
    .where = Centro de administración de Entra, Métodos de autenticación, Configuración, Autenticación multifactor preferida por el sistema
check-campaign = La campaña de registro pide añadir Microsoft Authenticator, aunque se quieren llaves
    .good = La campaña de registro no aleja a las personas de las llaves
    .why = Añaden la aplicación, se les pide, y no vienen por una llave
    .where = Centro de administración de Entra, Métodos de autenticación, Campaña de registro
check-report-suspicious = No todos pueden notificar un inicio de sesión que no empezaron
    .good = Todos pueden notificar un inicio de sesión que no empezaron
    .why = No se advierte un ataque con una contraseña conocida
    .where = Centro de administración de Entra, Métodos de autenticación, Configuración, Notificar actividad sospechosa
check-migration = Las directivas antiguas de autenticación multifactor y de restablecimiento de contraseña aún cuentan: { $names }
    .good = Solo cuenta la directiva de métodos de autenticación
    .why = Un método desactivado aquí puede estar activado allí, y se usa
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas, Administrar migración

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Los valores predeterminados de seguridad están activados, y también hay reglas de acceso condicional: { $names }
    .good = Los valores predeterminados de seguridad y el acceso condicional no están activados a la vez
    .why = Se excluyen: lo que se pide a las personas no es lo que dicen las reglas
    .where = Centro de administración de Entra, Información general, Propiedades, Administrar valores predeterminados de seguridad
check-mfa-for-all = Nada pide a todos un segundo factor
    .good = A todos se les pide un segundo factor
    .why = Una contraseña sola abre el inquilino. Lo piden los valores predeterminados de seguridad o una regla de acceso condicional, no ambos
    .where = Centro de administración de Entra, Acceso condicional, Directivas
check-keys-for-admins = Ninguna regla pide una llave a estos roles: { $names }
    .good = A los roles con privilegios se les pide una llave
    .why = Una página copiada puede suplantar a un administrador
    .where = Centro de administración de Entra, Acceso condicional, Directivas, con la intensidad de autenticación MFA resistente a la suplantación de identidad
check-keys-for-all = No a todos se les pide una llave
    .good = A todos se les pide una llave
    .why = A quienes tienen llave, una página copiada aún puede pedirles algo más débil
    .where = Centro de administración de Entra, Acceso condicional, Directivas, con la intensidad de autenticación MFA resistente a la suplantación de identidad
check-registration-open = Nada protege el registro de métodos
    .good = El registro de métodos está protegido
    .why = Quien sabe la contraseña de una persona nueva puede registrar un método propio
    .where = Centro de administración de Entra, Acceso condicional, Directivas, acción del usuario Registrar información de seguridad
check-strength-without-keys = Una regla pide una intensidad que ninguna llave cumple: { $names }
    .good = Cada intensidad que pide una regla acepta llaves
    .why = Quienes tienen llave no pueden iniciar sesión allí
    .where = Centro de administración de Entra, Acceso condicional, Intensidades de autenticación
check-strength-models = Una intensidad de autenticación no acepta modelos de llave que un perfil de claves de paso permite: { $names }
    .good = Las intensidades de autenticación aceptan cada modelo que permite un perfil de claves de paso
    .why = Una llave así se puede registrar, pero no sirve donde una regla pide esa intensidad
    .where = Centro de administración de Entra, Acceso condicional, Intensidades de autenticación
check-old-clients = Se admiten clientes que no pueden usar un segundo factor
    .good = No se admiten clientes que no pueden usar un segundo factor
    .why = Allí basta una contraseña
    .where = Centro de administración de Entra, Acceso condicional, Directivas, aplicaciones cliente
check-device-code = Nada impide los inicios de sesión con código de dispositivo
    .good = No se admiten inicios de sesión con código de dispositivo
    .why = Allí una persona escribe un código que otra le envió, y la deja entrar con cualquier llave. Un puesto cuyos operadores inician sesión así necesita una excepción
    .where = Centro de administración de Entra, Acceso condicional, Directivas, condición Flujos de autenticación
check-emergency =
    { $count ->
        [0] Ninguna cuenta está excluida de todas las reglas para el día en que nadie más pueda iniciar sesión
       *[other] Solo una cuenta está excluida de todas las reglas para el día en que nadie más pueda iniciar sesión: { $names }
    }
    .good = Dos cuentas pueden hacerlo todo y no están bajo ninguna regla de aplicaciones
    .why = Una regla equivocada deja fuera a todos, también a los administradores
    .where = Centro de administración de Entra, Acceso condicional, Directivas, usuarios que excluir
check-deleted-groups = Un método indica grupos que ya no existen: { $names }
    .good = Todos los grupos que indica un método existen
    .why = No incluye, o no excluye, a quienes debía
    .where = Centro de administración de Entra, Métodos de autenticación, Directivas
check-access-deleted-groups = Una regla de acceso condicional indica grupos que ya no existen: { $names }
    .good = Todos los grupos que indica una regla de acceso condicional existen
    .why = La regla no protege a nadie, o no excluye a nadie
    .where = Centro de administración de Entra, Acceso condicional, Directivas

## People

check-per-user-mfa = La autenticación multifactor por usuario está activada para: { $names }
    .good = La autenticación multifactor por usuario está desactivada para los administradores revisados
    .why = A estas personas se les puede pedir un teléfono o una aplicación al iniciar sesión, diga lo que diga el acceso condicional
    .where = Centro de administración de Entra, Usuarios, MFA por usuario, que muestra a todos
check-admin-without-key = Administradores sin ningún método sin contraseña: { $names }
    .good = Cada administrador tiene un método sin contraseña
    .why = Una página copiada puede suplantar a un administrador
    .where = Centro de administración de Entra, Métodos de autenticación, Detalles de registro de usuarios
check-admin-one-method = Administradores con un solo método sin contraseña: { $names }
    .good = Cada administrador con llave tiene un segundo método sin contraseña
    .why = Si lo pierde, solo otro administrador puede ayudar
    .where = Centro de administración de Entra, Usuarios, Métodos de autenticación
check-pilot-admins =
    { $count ->
        [0] Ningún administrador está en los grupos que pueden usar claves de paso
       *[other] Solo un administrador está en los grupos que pueden usar claves de paso: { $names }
    }
    .good = Al menos dos administradores están en los grupos que pueden usar claves de paso
    .why = Quienes ayudan a otros deben saber cómo es
    .where = Centro de administración de Entra, Grupos
check-phones = Personas que han registrado un teléfono: { $names }
    .good = Nadie ha registrado un teléfono
    .why = Los mensajes de texto y las llamadas de voz terminan el 1 de febrero de 2027. Quién no tiene otra cosa: keydesk tenant coverage
    .where = Centro de administración de Entra, Métodos de autenticación, Detalles de registro de usuarios
check-admin-reset = Los administradores pueden restablecer su propia contraseña
    .good = Los administradores no pueden restablecer su propia contraseña
    .why = Un teléfono o un buzón basta entonces para hacerse administrador
    .where = Microsoft Graph: PATCH policies/authorizationPolicy con allowedToUseSSPR = false
check-old-clients-used = Aún inician sesión clientes antiguos que no pueden usar un segundo factor: { $names }
    .good = Ningún cliente antiguo inició sesión últimamente
    .why = Los detienen los valores predeterminados de seguridad y una regla contra ellos
    .where = Centro de administración de Entra, Registros de inicio de sesión, filtro Aplicación cliente
check-unattended = Aquí no se lee con qué cuentas inician sesión los programas: Graph no documenta ningún filtro para ellas en su registro de inicio de sesión, y el registro entero es largo
    .why = Una cuenta así no puede tocar una llave. Dele una identidad propia antes de que una regla la detenga
    .where = `keydesk tenant use` lee el registro y las nombra; o bien, Centro de administración de Entra, Registros de inicio de sesión, filtro Protocolo de autenticación: ROPC

## The tenant

check-licence = El inquilino no tiene Entra ID P1
    .good = El inquilino tiene Entra ID P1 o P2
    .why = Sin él no hay acceso condicional, intensidades de autenticación ni informes. A las personas las protegen los valores predeterminados de seguridad
    .where = Centro de administración de Microsoft 365, Facturación
check-modern-authentication = En Microsoft Graph no consta si Exchange Online admite la autenticación moderna
    .why = Donde está desactivada, Outlook solo pide una contraseña
    .where = Centro de administración de Microsoft 365, Configuración, Configuración de la organización, Autenticación moderna
check-windows-hello = En la directiva de métodos no consta en qué equipos está activado Windows Hello
    .why = Resiste la suplantación de identidad como una llave, en un solo equipo. Lo activan Intune o las directivas del dominio
    .where = Centro de administración de Intune, Dispositivos, Inscripción, Windows Hello para empresas
check-combined-registration = En Microsoft Graph no consta si el registro combinado está activado
    .why = Las llaves se añaden en la página combinada. Los inquilinos creados desde agosto de 2020 la tienen
    .where = Centro de administración de Entra, Usuarios, Configuración de usuario, Administrar características de usuario

## One person

check-person-per-user-mfa = Estado de la autenticación multifactor por usuario de esta persona: { $names }
    .good = La autenticación multifactor por usuario está desactivada para esta persona
    .why = Se le puede pedir un teléfono o una aplicación al iniciar sesión, digan lo que digan las reglas
    .where = Centro de administración de Entra, Usuarios, MFA por usuario
check-person-two-methods =
    { $count ->
        [0] Esta persona no tiene ningún método aparte de la contraseña
       *[other] Esta persona tiene un solo método: { $names }
    }
    .good = Esta persona tiene al menos dos métodos
    .why = Si lo pierde, no puede iniciar sesión hasta que alguien le ayude. Una segunda llave es un segundo método
    .where = El puesto
check-person-key = Esta persona no tiene ningún método sin contraseña
    .good = Esta persona tiene un método sin contraseña
    .why = Una página copiada puede quitarle la contraseña y el código
    .where = El puesto
check-person-first-method = A esta persona no se le ofrece primero su método más fuerte, sino el que eligió una vez: { $names }
    .good = A esta persona se le ofrece primero su método más fuerte
    .why = Aunque tenga llave, se le sigue pidiendo el otro método
    .where = Su propia página: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Inquilino: { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Un puesto puede dar una llave a esta persona
tenant-check-no-person = Aquí nadie se llama { $person }
    .next = Indique el nombre de inicio de sesión o la dirección de correo; con --from, de una persona cuyos documentos se guardaron
tenant-check-several = Varias personas se llaman { $person }
    .next = Indique el nombre de inicio de sesión
tenant-check-summary =
    { $tenant }: { $found ->
        [0] ningún hallazgo
        [one] un hallazgo
       *[other] { $found } hallazgos
    }; impiden dar llaves: { $stops ->
        [0] ninguno
        [one] uno
       *[other] { $stops }
    }; bien: { $good }; sin determinar: { $unknown }. Leídos: { $documents } documentos en { $calls ->
        [one] una llamada
       *[other] { $calls } llamadas
    }
tenant-check-plan = { $role }: `keydesk tenant plan` con { $section } en tenant.toml, o { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Mire en: { $place }
tenant-check-not-known = No se sabe si es así: { $what }
tenant-check-refused = No se pudo leer { $path }: { $why }
tenant-check-not-read = No se leyó { $path }
tenant-check-part = Solo se leyó la primera parte de { $path }. Lo que está en el resto puede cambiar esto
tenant-check-no-premium = necesita Entra ID P1
tenant-check-nothing-stored = No hay documentos en { $folder }
    .next = Indique una carpeta escrita por `keydesk tenant check --save` o EntraExporter
tenant-check-too-large = es demasiado grande para un documento
