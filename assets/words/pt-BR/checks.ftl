### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Chaves de acesso (FIDO2) desativadas ou para ninguém
    .good = Chaves de acesso (FIDO2) ativadas
    .why = O Entra não aceita a chave de segurança de ninguém
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2)
check-self-service = Autoatendimento de chaves de acesso desativado
    .good = Autoatendimento de chaves de acesso ativado
    .why = Sem ele, o Entra recusa cada registro, também o de um posto
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2), Configurar
check-restriction-empty = Um perfil de chave de acesso só permite os modelos de uma lista, e a lista está vazia: { $names }
    .good = Nenhum perfil de chave de acesso tem uma lista de modelos vazia
    .why = Nenhuma chave satisfaz um perfil assim
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2), Configurar
check-attestation = O atestado não é imposto no perfil de chave de acesso: { $names }
    .good = O atestado é imposto em cada perfil de chave de acesso
    .why = Uma chave então só diz de que modelo é, e ninguém pode ter certeza
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2), Configurar
check-key-restrictions = Todo modelo de chave satisfaz o perfil de chave de acesso: { $names }
    .good = Os perfis de chave de acesso indicam os modelos de chave
    .why = As pessoas podem registrar chaves que ninguém escolheu
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2), Configurar
check-mild-profile = Um perfil de chave de acesso que deixa entrar qualquer chave está ao lado de um rígido: { $names }
    .good = Nenhum perfil de chave de acesso brando está ao lado de um rígido
    .why = Uma chave só precisa satisfazer um perfil, então o rígido não decide nada para quem tem os dois
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2)
check-mild-profile-comes = A Microsoft dá a quem tem telefone um perfil que deixa entrar qualquer chave de acesso
    .good = O locatário disse que não quer nenhum perfil de chave de acesso da Microsoft
    .why = Um perfil rígido então não decide nada para essas pessoas. Até 1º de fevereiro de 2027, um locatário pode recusar
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy com optOutSettings.passkeyDynamicMigration = true
check-profiles = O locatário não tem perfis de chave de acesso, só os campos antigos da política
    .good = O locatário tem perfis de chave de acesso
    .why = Os campos antigos de atestado e restrições de chave acabam em 15 de outubro de 2027
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2): aderir. Não pode ser desfeito
check-policy-size = A política de métodos de autenticação tem { $names } bytes
    .good = A política de métodos de autenticação tem espaço
    .why = O Entra não aceita uma política de mais de 20 KB
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chave de acesso (FIDO2), Configurar

## Passes

check-passes-on = Passes de Acesso Temporário desativados ou para ninguém
    .good = Passes de Acesso Temporário ativados
    .why = Uma pessoa nova não tem como entrar antes da primeira chave, e um passe emitido mesmo assim não serve para entrar
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Passe de Acesso Temporário
check-pass-refused = A regra para registrar métodos não aceita passe: { $names }
    .good = O que protege o registro de métodos aceita um passe
    .why = Quem tem um passe e mais nada não consegue registrar a primeira chave
    .where = Centro de administração do Entra, Acesso Condicional, Forças de autenticação
check-pass-once = Os passes podem ser usados mais de uma vez
    .good = Os passes só podem ser usados uma vez
    .why = Quem lê um passe em um papel também pode usá-lo. Um passe de uso único deve registrar a chave em até 10 minutos
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Passe de Acesso Temporário, Configurar
check-pass-lifetime = Passes de longa duração: { $names } minutos
    .good = Os passes valem para um atendimento, e não mais de um dia
    .why = Um passe que vale por dias é uma senha que ninguém escolheu
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Passe de Acesso Temporário, Configurar

## Other methods

check-methods-scoped = Um método ativado não vale para ninguém: { $names }
    .good = Cada método ativado vale para alguém
    .why = Parece que as pessoas poderiam usá-lo, mas ninguém pode
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas
check-two-methods =
    { $count ->
        [0] Nenhum método está ativado
       *[other] Só um método está ativado: { $names }
    }
    .good = Pelo menos dois métodos estão ativados
    .why = Quem perde o único método que tem não consegue entrar até que alguém ajude
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas
check-sms = Mensagens de texto (SMS) ativadas
    .good = Mensagens de texto (SMS) desativadas
    .why = Códigos em mensagens de texto podem ser lidos por outros e pedidos por uma página copiada. A Microsoft os encerra em 1º de fevereiro de 2027
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, SMS
check-voice = Chamadas de voz ativadas
    .good = Chamadas de voz desativadas
    .why = Quem atende o telefone entra. A Microsoft as encerra em 1º de fevereiro de 2027
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Chamada de voz
check-email = Códigos por email ativados
    .good = Códigos por email desativados
    .why = Para membros, isso só redefine senhas, e a caixa de correio muitas vezes depende da mesma senha
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, OTP de email
check-sms-sign-in = As pessoas podem entrar com uma mensagem de texto no lugar da senha
    .good = Uma mensagem de texto não basta para entrar
    .why = O número de telefone é então a única coisa de que alguém precisa
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, SMS
check-app-mode = O Microsoft Authenticator só confirma senhas
    .good = Com o Microsoft Authenticator é possível entrar sem senha
    .why = Quem não tem chave continua com senhas
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Microsoft Authenticator
check-app-codes = O Microsoft Authenticator dá códigos de seis dígitos
    .good = O Microsoft Authenticator não dá códigos
    .why = Uma página copiada pode pedir o código e usá-lo na hora
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Microsoft Authenticator, Configurar
check-app-numbers = A correspondência de números está desativada
    .good = O Microsoft Authenticator pede o número mostrado na tela
    .why = As pessoas confirmam entradas que não iniciaram
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Microsoft Authenticator, Configurar
check-app-context = O Microsoft Authenticator não mostra a todos em que se entra e de onde
    .good = O Microsoft Authenticator mostra em que se entra e de onde
    .why = As pessoas não conseguem ver que é outra pessoa que entra
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Microsoft Authenticator, Configurar
check-system-preferred = O método mais forte não é oferecido primeiro
    .good = O método mais forte é oferecido primeiro
    .why = A quem tem uma chave se pede o telefone ou o aplicativo
    .where = Centro de administração do Entra, Métodos de autenticação, Configurações, Autenticação multifator preferencial do sistema
check-campaign = A campanha de registro pede que as pessoas adicionem o Microsoft Authenticator, embora se queiram chaves
    .good = A campanha de registro não afasta as pessoas das chaves
    .why = As pessoas adicionam o aplicativo, têm de usá-lo e não vêm buscar uma chave
    .where = Centro de administração do Entra, Métodos de autenticação, Campanha de registro
check-report-suspicious = Nem todos podem relatar uma entrada que não iniciaram
    .good = Todos podem relatar uma entrada que não iniciaram
    .why = Um ataque com uma senha conhecida não é percebido
    .where = Centro de administração do Entra, Métodos de autenticação, Configurações, Relatar atividade suspeita
check-migration = As políticas antigas de autenticação multifator e de redefinição de senha ainda valem: { $names }
    .good = Só vale a política de métodos de autenticação
    .why = Um método desativado aqui pode estar ativado lá, e as pessoas o usam
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas, Gerenciar migração

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Os padrões de segurança estão ativados, e também regras de Acesso Condicional: { $names }
    .good = Os padrões de segurança e o Acesso Condicional não estão ativados ao mesmo tempo
    .why = Eles se excluem: o que se exige das pessoas não é o que dizem as regras
    .where = Centro de administração do Entra, Visão geral, Propriedades, Gerenciar padrões de segurança
check-mfa-for-all = Nada exige de todos um segundo fator
    .good = Um segundo fator é exigido de todos
    .why = Só uma senha já abre o locatário. Os padrões de segurança exigem o segundo fator, ou uma regra de Acesso Condicional, não os dois
    .where = Centro de administração do Entra, Acesso Condicional, Políticas
check-keys-for-admins = Nenhuma regra exige uma chave destas funções: { $names }
    .good = Uma chave é exigida das funções privilegiadas
    .why = Uma página copiada pode tomar a conta de um administrador
    .where = Centro de administração do Entra, Acesso Condicional, Políticas, com a força de autenticação MFA resistente a phishing
check-keys-for-all = Uma chave não é exigida de todos
    .good = Uma chave é exigida de todos
    .why = Mesmo a quem tem uma chave, uma página copiada ainda pode pedir algo mais fraco
    .where = Centro de administração do Entra, Acesso Condicional, Políticas, com a força de autenticação MFA resistente a phishing
check-registration-open = Nada protege o registro de métodos
    .good = O registro de métodos está protegido
    .why = Quem conhece a senha de uma pessoa nova pode registrar um método seu
    .where = Centro de administração do Entra, Acesso Condicional, Políticas, ação do usuário Registrar informações de segurança
check-strength-without-keys = Uma regra exige uma força que nenhuma chave satisfaz: { $names }
    .good = Cada força que uma regra exige aceita chaves
    .why = Quem tem uma chave não consegue entrar ali
    .where = Centro de administração do Entra, Acesso Condicional, Forças de autenticação
check-strength-models = Uma força de autenticação barra modelos de chave que um perfil de chave de acesso permite: { $names }
    .good = As forças de autenticação aceitam cada modelo que um perfil de chave de acesso permite
    .why = Uma chave assim pode ser registrada, mas não serve para entrar onde uma regra exige a força
    .where = Centro de administração do Entra, Acesso Condicional, Forças de autenticação
check-old-clients = Clientes incapazes de um segundo fator podem entrar
    .good = Clientes incapazes de um segundo fator são barrados
    .why = Ali uma senha basta
    .where = Centro de administração do Entra, Acesso Condicional, Políticas, Aplicativos cliente
check-device-code = Nada barra entradas com código de dispositivo
    .good = Entradas com código de dispositivo são barradas
    .why = Ali uma pessoa digita um código que outra enviou e a deixa entrar, seja qual for a chave. Um posto cujos operadores entram assim precisa de uma exceção
    .where = Centro de administração do Entra, Acesso Condicional, Políticas, condição Fluxos de autenticação
check-emergency =
    { $count ->
        [0] Nenhuma conta está fora de todas as regras para o dia em que ninguém mais consiga entrar
       *[other] Só uma conta está fora de todas as regras para o dia em que ninguém mais consiga entrar: { $names }
    }
    .good = Duas contas podem fazer tudo e não estão sob nenhuma regra para aplicativos
    .why = Uma regra errada deixa todos de fora, os administradores também
    .where = Centro de administração do Entra, Acesso Condicional, Políticas, usuários a excluir
check-deleted-groups = Um método indica grupos que não existem mais: { $names }
    .good = Cada grupo que um método indica existe
    .why = Quem devia entrar não entra, ou quem devia ficar fora não fica
    .where = Centro de administração do Entra, Métodos de autenticação, Políticas
check-access-deleted-groups = Uma regra de Acesso Condicional indica grupos que não existem mais: { $names }
    .good = Cada grupo que uma regra de Acesso Condicional indica existe
    .why = A regra não protege ninguém ou não deixa ninguém de fora
    .where = Centro de administração do Entra, Acesso Condicional, Políticas

## People

check-per-user-mfa = A autenticação multifator por usuário está ativada para: { $names }
    .good = A autenticação multifator por usuário está desativada para os administradores examinados
    .why = A estas pessoas se pode pedir um telefone ou aplicativo na entrada, diga o que disser o Acesso Condicional
    .where = Centro de administração do Entra, Usuários, MFA por usuário, que lista todos
check-admin-without-key = Administradores não têm nenhum método sem senha: { $names }
    .good = Cada administrador tem um método sem senha
    .why = Uma página copiada pode tomar a conta de um administrador
    .where = Centro de administração do Entra, Métodos de autenticação, Detalhes do registro do usuário
check-admin-one-method = Administradores têm só um método sem senha: { $names }
    .good = Cada administrador com uma chave tem um segundo método sem senha
    .why = Se ele se perde, só outro administrador pode ajudar
    .where = Centro de administração do Entra, Usuários, Métodos de autenticação
check-pilot-admins =
    { $count ->
        [0] Nenhum administrador está nos grupos que podem usar chaves de acesso
       *[other] Só um administrador está nos grupos que podem usar chaves de acesso: { $names }
    }
    .good = Pelo menos dois administradores estão nos grupos que podem usar chaves de acesso
    .why = Quem ajuda as pessoas deve saber como é
    .where = Centro de administração do Entra, Grupos
check-phones = Pessoas que registraram um telefone: { $names }
    .good = Ninguém registrou um telefone
    .why = As mensagens de texto e as chamadas de voz acabam em 1º de fevereiro de 2027. Quem não tem mais nada: keydesk tenant coverage
    .where = Centro de administração do Entra, Métodos de autenticação, Detalhes do registro do usuário
check-admin-reset = Os administradores podem redefinir a própria senha
    .good = Os administradores não podem redefinir a própria senha
    .why = Um telefone ou uma caixa de correio basta então para se tornar administrador
    .where = Microsoft Graph: PATCH policies/authorizationPolicy com allowedToUseSSPR = false
check-old-clients-used = Clientes antigos, incapazes de um segundo fator, ainda entram: { $names }
    .good = Nenhum cliente antigo entrou ultimamente
    .why = Os padrões de segurança e uma regra contra clientes antigos os barram
    .where = Centro de administração do Entra, Logs de entrada, filtro Aplicativo cliente
check-unattended = Não se lê aqui com quais contas os programas entram: o Graph não documenta um filtro para elas no log de entrada, e o log inteiro é longo
    .why = Uma conta assim não pode tocar em uma chave. Dê ao programa uma identidade própria antes que uma regra o barre
    .where = `keydesk tenant use` lê o log e indica as contas; ou Centro de administração do Entra, Logs de entrada, filtro Protocolo de autenticação: ROPC

## The tenant

check-licence = O locatário não tem o Entra ID P1
    .good = O locatário tem o Entra ID P1 ou P2
    .why = Sem ele não há Acesso Condicional, força de autenticação nem relatório. Os padrões de segurança são o que protege as pessoas
    .where = Centro de administração do Microsoft 365, Cobrança
check-modern-authentication = O Microsoft Graph não diz se o Exchange Online aceita a autenticação moderna
    .why = Onde ela está desativada, o Outlook só pede uma senha
    .where = Centro de administração do Microsoft 365, Configurações, Configurações da organização, Autenticação moderna
check-windows-hello = A política de métodos não diz em quais computadores o Windows Hello está ativado
    .why = Ele resiste a phishing como uma chave, em um só computador. O Intune ou as políticas do domínio o ativam
    .where = Centro de administração do Intune, Dispositivos, Registro, Windows Hello para Empresas
check-combined-registration = O Microsoft Graph não diz se o registro combinado está ativado
    .why = As pessoas adicionam chaves na página combinada. Locatários criados desde agosto de 2020 a têm
    .where = Centro de administração do Entra, Usuários, Configurações do usuário, Gerenciar configurações de recursos do usuário

## One person

check-person-per-user-mfa = A autenticação multifator por usuário desta pessoa está em “{ $names }”
    .good = A autenticação multifator por usuário está desativada para esta pessoa
    .why = Na entrada se pode pedir a ela um telefone ou aplicativo, digam o que disserem as regras
    .where = Centro de administração do Entra, Usuários, MFA por usuário
check-person-two-methods =
    { $count ->
        [0] Esta pessoa não tem nenhum método além de uma senha
       *[other] Esta pessoa tem só um método: { $names }
    }
    .good = Esta pessoa tem pelo menos dois métodos
    .why = Se ele se perde, ela não consegue entrar até que alguém ajude. Uma segunda chave é um segundo método
    .where = O posto
check-person-key = Esta pessoa não tem nenhum método sem senha
    .good = Esta pessoa tem um método sem senha
    .why = Uma página copiada pode tomar a senha e o código dela
    .where = O posto
check-person-first-method = A esta pessoa não se oferece primeiro o método mais forte, e sim o que ela escolheu um dia: { $names }
    .good = A esta pessoa se oferece primeiro o método mais forte
    .why = Mesmo com uma chave, ainda se pede a ela o outro método
    .where = A página da própria pessoa: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = O locatário { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Um posto pode dar uma chave a esta pessoa
tenant-check-no-person = Ninguém se chama { $person } aqui
    .next = Informe o nome de entrada ou o endereço de email; com --from, de uma pessoa cujos documentos foram salvos
tenant-check-several = Várias pessoas se chamam { $person }
    .next = Informe o nome de entrada
tenant-check-summary =
    { $tenant }: { $found ->
        [0] nenhum apontamento
        [one] um apontamento
       *[other] { $found } apontamentos
    }, dos quais { $stops ->
        [0] nenhum impede
        [one] um impede
       *[other] { $stops } impedem
    } chaves. Bom: { $good }; não se sabe: { $unknown }. Lidos: { $documents } documentos em { $calls ->
        [one] { $calls } chamada
       *[other] { $calls } chamadas
    }
tenant-check-plan = { $role }: `keydesk tenant plan` com { $section } em tenant.toml, ou { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Veja em: { $place }
tenant-check-not-known = Não se sabe se isto é assim: { $what }
tenant-check-refused = { $path } não pôde ser lido: { $why }
tenant-check-not-read = { $path } não foi lido
tenant-check-part = Só a primeira parte de { $path } foi lida. O que está no resto pode mudar isto
tenant-check-no-premium = exige o Entra ID P1
tenant-check-nothing-stored = Não há documentos em { $folder }
    .next = Informe uma pasta gravada por `keydesk tenant check --save` ou pelo EntraExporter
tenant-check-too-large = é grande demais para um documento
