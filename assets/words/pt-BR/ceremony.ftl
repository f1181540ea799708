# The sentences about the things of a ceremony, in Brazilian Portuguese. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = Uma nova chave para uma pessoa
purpose-check = A verificação da chave que uma pessoa tem
purpose-recover = Uma nova chave após uma perda
purpose-found-key = Uma chave que alguém encontrou
purpose-prepare = Uma chave preparada para uma pessoa distante
purpose-activate = Uma chave preparada que chegou
purpose-token = Um token de hardware que mostra códigos
purpose-program-token = Um token que a pessoa programa por conta própria
purpose-self-registration = Um passe com o qual a pessoa registra uma chave por conta própria

chapter-find-person = Pessoa
chapter-old-key = Chave antiga
chapter-readiness = Requisitos
chapter-access-pass = Passe de acesso
chapter-insert-key = Inserir chave
chapter-choose-pin = Escolher PIN
chapter-touch-key = Toque
chapter-verify-sign-in = Testar entrada
chapter-register-key = Registrar chave
chapter-token = Token
chapter-receipt = Comprovante

## Dates and times, in the time zone of the reader

date =
    { $day } de { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] mai.
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    } de { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, de { $clock } a { $end } ({ $zone })
period-of-days = { $from } a { $to }

## Ways on

way-try-again = Tentar de novo
way-sign-in-again = Entrar de novo
way-retype-pin = Redigitar o PIN
way-another-person = Outra pessoa
way-use-this-key = Usar esta chave
way-another-key = Usar outra chave
way-replace-pass = Substituir o passe
way-choose-by-touch = Escolher por toque
way-key-is-registered = A chave está registrada
way-program-token = Em vez disso, programar token
way-open-own-page = Abrir a página aqui
way-token-is-programmed = O token foi adicionado
way-use-as-it-is = Usar como está
way-enrol-finger = Adicionar digital
way-skip-finger = Pular a digital
way-fingers-done = Continuar
way-reset-key = Redefinir a chave
way-look-inside = Ver o que há nela
way-lose-contents = Sim, excluir tudo da chave
way-reset-for-good = Redefinir de vez
way-keep-key = Não redefinir
way-issue-pass = Passe para um dispositivo
way-leave-pass = Manter o passe
way-take-pass-back = Revogar o passe
way-self-register = A pessoa registra a chave
way-do-without-sign-in = Concluir sem a entrada
way-set-key-aside = Chave separada
way-key-is-out = Chave retirada
way-prove-by-sign-in = A pessoa entra
way-ask-second-operator = Um segundo operador confirma
way-another-proof = Outra prova
way-not-in-the-list = Não está na lista
way-remove-now = Remover agora
way-remove-after-proof = Remover no fim
way-remove-before-reset = Remover antes de redefinir
way-another-old-key = Outra
way-another-token = Outro token
way-leave-it = Deixar como está
way-go-on = Continuar
way-give-up = Cancelar tudo

## The desk's permissions

right-passkeys = O posto precisa dela para registrar chaves para as pessoas.
right-passes = O posto precisa dela para emitir e revogar Passes de Acesso Temporário.
right-conditional-access = O posto precisa dela para ver se há uma regra por trás da entrada que ele comprova.
right-logs = O posto precisa dela para procurar a entrada nos logs da organização.
right-sessions = Uma recuperação precisa dela para encerrar as sessões de quem teve a chave roubada.
right-all-policies = A verificação do locatário precisa dela para ler o Acesso Condicional, os padrões de segurança e a MFA por usuário.
right-licences = A verificação do locatário precisa dela para ver quais licenças ele tem.
right-organization = A verificação do locatário precisa dela para dizer o nome da organização.
right-mail = O posto precisa dela para avisar as pessoas do que foi feito por elas, por email, da caixa do próprio operador.
right-shared-mail = O posto precisa dela para avisar as pessoas do que foi feito por elas, por email, da caixa compartilhada indicada nas configurações.
right-chat = O posto precisa dela para abrir o chat do Teams em que o operador convida uma pessoa.
right-chat-message = O posto precisa dela para escrever o convite do operador em um chat do Teams.
right-tokens = O posto precisa dela para dar tokens de hardware às pessoas e recolhê-los.
right-methods = O posto precisa dela para ver quais métodos de entrada as pessoas têm.
right-policy = O posto precisa dela para ler quais chaves e passes o locatário permite.
right-people = O posto precisa dela para encontrar pessoas e verificar se a conta está pronta.
right-groups = O posto precisa dela para ver a quais grupos o locatário permite chaves.
right-roles = O posto precisa dela para ver quem é administrador e exige uma função mais forte neste posto.

## Not ready

blocker-no-provisioning = Nesta nuvem da Microsoft, um operador não pode configurar uma chave para outra pessoa
    .next = O posto pode emitir um passe de acesso, e a pessoa configura a chave por conta própria
blocker-own-account = Esta é a conta do próprio operador
    .next = Outro operador pode configurar esta chave
blocker-operator-has-no-role = O operador não tem uma função que permita configurar chaves
    .next = Um administrador de função com privilégios pode dar ao operador a função Administrador de Autenticação
blocker-protected = A conta é protegida: { $by }
    .next = Um operador com a função Administrador de Autenticação com Privilégios pode configurar esta chave
blocker-perhaps-protected = Este posto não sabe se isto protege a conta: { $by }
    .next = Continue, e o Entra decide. Se ele recusar, um operador com a função Administrador de Autenticação com Privilégios pode configurar esta chave
blocker-operator-role-unknown = A função do operador é personalizada ou talvez não alcance esta pessoa
    .next = Continue, e o Entra decide. Se ele recusar, um administrador de função com privilégios pode dar ao operador a função Administrador de Autenticação
blocker-account-disabled = A conta está desativada
    .next = Um administrador de usuários pode ativá-la de novo
blocker-guest = A conta é de convidado nesta organização
    .next = Um convidado recebe a chave da organização de origem. A Microsoft anunciou chaves para convidados para o fim de 2026: continue, e o Entra decide
blocker-passkeys-off = As chaves de segurança estão desativadas na organização
    .next = Um administrador de política de autenticação pode habilitar o método de chave de acesso
blocker-excluded = Um grupo impede esta pessoa de usar chaves de segurança
    .next = Um administrador de grupos, ou um proprietário do grupo, pode retirar a pessoa dele
blocker-not-in-scope = As chaves de segurança não estão habilitadas para esta pessoa
    .next = Um administrador de política de autenticação pode dar um perfil de chave de acesso a um grupo desta pessoa
blocker-self-service-off = A configuração de chaves de segurança está desativada
    .next = Um administrador de política de autenticação pode permitir a configuração por autoatendimento
blocker-per-user-mfa = A antiga autenticação multifator por usuário está ativa para esta pessoa
    .next = Na entrada, ela pode pedir um telefone ou aplicativo, digam o que disserem as regras. Um administrador de política de autenticação pode desativá-la; ou continue
blocker-tokens-off = Os tokens OATH de hardware não estão habilitados na organização
    .next = Um administrador de política de autenticação pode habilitá-los. Uma alteração pode levar até uma hora
blocker-tokens-not-for-them = Os tokens OATH de hardware estão habilitados, mas não para esta pessoa
    .next = Um administrador de política de autenticação pode incluir a pessoa ou o grupo dela. Uma alteração pode levar até uma hora
blocker-too-many-tokens = Esta pessoa tem cinco tokens e aplicativos autenticadores, o máximo que o Entra permite
    .next = Remova um que ela não use mais e tente de novo
blocker-software-tokens-off = Aplicativos autenticadores de outros fabricantes não estão habilitados na organização, e para ela este token é um deles
    .next = Um administrador de política de autenticação pode habilitar tokens OATH de software de terceiros. Uma alteração pode levar até uma hora
blocker-software-tokens-not-for-them = Aplicativos autenticadores de outros fabricantes estão habilitados, mas não para esta pessoa
    .next = Um administrador de política de autenticação pode incluir a pessoa ou o grupo dela. Uma alteração pode levar até uma hora
blocker-no-tokens-in-this-cloud = O Entra não tem tokens OATH de hardware nesta nuvem
    .next = Dê à pessoa uma chave de segurança
blocker-pass-refused = As regras para registrar métodos não aceitam passe: { $by }
    .next = Só com um passe, esta pessoa não consegue registrar uma chave. Um administrador de Acesso Condicional pode permitir passes na força de autenticação; ou continue
blocker-passes-off = Os passes de acesso não estão habilitados para esta pessoa
    .next = Um administrador de política de autenticação pode habilitar o Passe de Acesso Temporário para ela

## A second operator

second-wanted = A conta é protegida: { $by }
    .next = Outro operador com a função Administrador de Autenticação com Privilégios entra aqui. Sua sessão continua aberta
second-wanted-as-proof = Outro operador pode confirmar quem é a pessoa
    .next = Ele entra aqui. Sua sessão continua aberta
not-second-attends = { $name } já é o operador deste atendimento
    .next = Outro operador com a função Administrador de Autenticação com Privilégios pode confirmar
not-second-is-the-person = { $name } é a pessoa que recebe a chave
    .next = Outro operador com a função Administrador de Autenticação com Privilégios pode confirmar
not-second-role-too-weak = { $name } não tem uma função que permita configurar chaves para contas protegidas
    .next = Outro operador com a função Administrador de Autenticação com Privilégios pode confirmar

not-second-no-role = { $name } não tem uma função que permita configurar chaves
    .next = Outro operador com a função Administrador de Autenticação pode confirmar

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] A organização não informa qual é o modelo
       *[other] Identificador do modelo { $aaguid }
    }

## The key

key-serial = Série { $serial }
key-no-serial = Sem número de série
key-firmware = firmware { $firmware }
key-pin-not-set = ainda sem PIN
key-pin-set = tem PIN
key-pin-must-change = o PIN deve ser trocado
key-pin-unsupported = não pode ter PIN
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, série { $serial }
    }
key-tries =
    { $tries ->
        [0] Não resta nenhuma tentativa para o PIN
        [one] Resta uma tentativa para o PIN
       *[other] Restam { $tries } tentativas para o PIN
    }
key-room =
    { $count ->
        [0] Sem espaço para outra chave de acesso
        [one] Espaço para mais uma chave de acesso
       *[other] Espaço para mais { $count } chaves de acesso
    }

replug-key-why =
    { $tries ->
        [unknown] Após muitos PINs errados, a chave fica bloqueada de vez
        [one] Resta { $tries } tentativa antes que a chave fique bloqueada de vez
       *[other] Restam { $tries } tentativas antes que a chave fique bloqueada de vez
    }
    .next = Dê ao titular da chave tempo para pensar. Se ele esqueceu o PIN, use outra chave ou redefina esta

refused-not-fido2 = A chave não é compatível com FIDO2
    .next = Use uma chave de segurança FIDO2
refused-no-resident-keys = A chave não guarda chaves de acesso
    .next = Use um modelo mais novo
refused-no-pin = A chave não pode ter PIN
    .next = Use um modelo com PIN
refused-no-hmac-secret = Falta à chave um recurso que o Microsoft Entra exige onde as chaves devem comprovar o modelo
    .next = Use um modelo mais novo
refused-pin-not-for-passkeys = Para chaves de acesso, a chave só aceita a impressão digital, e não um PIN
    .next = Use um modelo que aceite PIN
refused-no-pin-protocol = A chave troca o PIN de um modo que este posto não conhece
    .next = Use outro modelo
refused-no-es256 = Falta à chave a assinatura usada na entrada da organização
    .next = Use outro modelo
refused-pin-must-change = O PIN da chave deve ser trocado antes
    .next = Use outra chave, troque o PIN com o programa do fabricante ou redefina a chave
refused-set-aside = Esta chave foi separada
    .next = Ela guarda um PIN, uma digital ou uma chave de acesso de um atendimento anterior. Redefina-a ou use outra chave
refused-first-key = Esta é a primeira chave desta pessoa
    .next = Retire-a e insira a chave que será a segunda
refused-came-with-pin = Esta chave já tem um PIN
    .next = Ninguém aqui o conhece. Redefina a chave ou use uma nova
refused-prepared-before = Esta chave foi preparada para alguém
    .next = O registro dessa pessoa depende dela. Guarde-a com a carta da pessoa e use outra chave
refused-at-work-elsewhere = Esta chave pertence a outro slot
    .next = Ela está sendo preparada lá. Devolva-a e use outra chave aqui
refused-not-in-inventory = Esta chave não está no inventário da lista
    .next = Separe-a e descubra de onde vem. Use uma chave que esteja no inventário
refused-another-serial-wanted = A lista indica outra chave para esta pessoa
    .next = Use a chave com o número de série { $detail }
refused-no-room = A chave não tem espaço para outra chave de acesso
    .next = Use outra chave ou redefina esta. Um administrador também pode apagar uma chave de acesso que não seja mais necessária
refused-names-too-long = O nome e o nome de entrada desta pessoa são longos demais para esta chave
    .next = Use outro modelo
refused-profile-wants-synced = O perfil “{ $profile }” só permite chaves de acesso em um telefone ou gerenciador de senhas
    .next = Um administrador de política de autenticação pode permitir chaves de segurança em “{ $profile }”
refused-not-on-allow-list = Este modelo não está na lista dos que “{ $profile }” permite
    .next = Use um modelo da lista ou peça a um administrador de política de autenticação que inclua este em “{ $profile }”
refused-on-block-list = O perfil “{ $profile }” proíbe este modelo
    .next = Use outro modelo ou peça a um administrador de política de autenticação que retire este da lista de “{ $profile }”
refused-cannot-be-proven = O perfil “{ $profile }” exige um modelo comprovado, e este não está na lista de modelos confiáveis
    .next = Use outro modelo ou peça ao administrador do posto que atualize a lista
refused-withdrawn = A lista de modelos confiáveis traz um alerta sobre este modelo: { $detail }
    .next = Use outro modelo e guarde esta chave para um administrador
refused-desk-model = Este posto não entrega este modelo
    .next = Use outro modelo ou peça ao administrador do posto que o inclua nas configurações
refused-desk-maker = Este posto não entrega chaves deste fabricante
    .next = Use outro modelo ou peça ao administrador do posto que altere as configurações
refused-desk-unproven = Este posto só entrega modelos comprovados, e este não está na lista de modelos confiáveis
    .next = Use outro modelo ou peça ao administrador do posto que atualize a lista
refused-desk-certification = A certificação deste modelo é inferior à que este posto exige
    .next = Use outro modelo ou peça ao administrador do posto que altere as configurações
refused-desk-firmware = O firmware da chave é anterior ao { $detail }, o mais antigo que este posto entrega
    .next = Use uma chave mais nova deste modelo
refused-desk-capability = Falta à chave um recurso que este posto exige: { $detail }
    .next = Use outro modelo ou peça ao administrador do posto que altere as configurações

## The tenant's authentication strengths

stopped-by-strength = A força de autenticação “{ $strength }” não aceita este modelo
    .next = Use um modelo que ela aceite ou peça a um administrador de Acesso Condicional que inclua este em “{ $strength }”
warned-cannot-erase = A chave não exclui chaves de acesso uma a uma
    .next = Se este atendimento for cancelado depois do toque na chave, ela deve ser redefinida, o que exclui tudo o que há nela, ou fica no posto
strengths-every = Todas as forças de autenticação aceitam este modelo
strengths-not-by = Não aceito por { $strengths }
strengths-not-checked = Não verificado: o operador não pode ler as forças de autenticação

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = tem pelo menos { $minimum } dígitos
pin-rule-no-run = não é uma sequência, uma repetição ou um desenho no teclado, como 123456, 1212 ou 147258
pin-rule-not-common = não é um ano nem um PIN que muita gente escolhe
pin-rule-fits = não passa de 63 dígitos
pin-rule-of-key = não é um dos que esta chave recusa: ela tem uma regra própria contra PINs simples

## A key that is in use

used-key =
    { $passkeys ->
        [one] Há { $passkeys } chave de acesso nela
       *[other] Há { $passkeys } chaves de acesso nela
    }
    .next = O titular da chave sabe para que servem
reset-lost =
    { $passkeys ->
        [0] Não há nenhuma chave de acesso nela
        [one] Uma chave de acesso será perdida
       *[other] { $passkeys } chaves de acesso serão perdidas
    }
    .next =
    { $passkeys ->
        [0] Só o PIN será perdido
        [one] O titular da chave precisa de outro modo de entrar nesse lugar
       *[other] O titular da chave precisa de outro modo de entrar em cada um desses lugares
    }
reset-lost-unseen = O posto não sabe o que será perdido
    .next = Sem o PIN, a chave não mostra o que há nela. Pergunte ao titular da chave para que ele a usa
reset-lost-unknown = A chave não mostra o que será perdido
    .next = Pergunte ao titular da chave para que ele a usa

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Ponha o meio da ponta do dedo no sensor
    .next = Pressione de leve e espere a próxima frase
sample-good = Bom
    .next = Levante o dedo e ponha-o de novo
sample-too-high = Um pouco alto demais
    .next = Mova o dedo para baixo e ponha-o de novo
sample-too-low = Um pouco baixo demais
    .next = Mova o dedo para cima e ponha-o de novo
sample-too-left = Um pouco à esquerda demais
    .next = Mova o dedo para a direita e ponha-o de novo
sample-too-right = Um pouco à direita demais
    .next = Mova o dedo para a esquerda e ponha-o de novo
sample-too-fast = Rápido demais
    .next = Deixe o dedo um pouco mais
sample-too-slow = Devagar demais
    .next = Levante o dedo um pouco antes
sample-poor-quality = A imagem não está nítida
    .next = Seque o dedo e o sensor e ponha o dedo de novo
sample-too-skewed = O dedo está torto
    .next = Endireite o dedo e ponha-o de novo
sample-too-short = Faltou parte do dedo
    .next = Ponha mais da ponta do dedo no sensor
sample-merge-failure = Não combina com as tentativas anteriores
    .next = Use sempre o mesmo dedo
sample-exists = A chave já conhece este dedo
    .next = Use outro dedo
sample-no-activity = A chave espera o seu dedo
    .next = Ponha o meio da ponta do dedo no sensor
sample-not-lifted = Levante o dedo entre duas tentativas
    .next = Tire o dedo e ponha-o de novo
sample-other = Não foi bom o suficiente
    .next = Ponha o dedo de novo
enrol-picture = Imagem: o meio da ponta de um dedo no sensor da chave
enrol-progress = { $good } de { $all } tentativas boas

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Seus modos de entrar foram alterados
notice-to = Olá, { $name },
notice-done = Isto foi feito para você em { $time }, no posto “{ $desk }”:
notice-key-added =
    { $serial ->
        [none] Uma chave de segurança foi adicionada: { $name } ({ $model }).
       *[other] Uma chave de segurança foi adicionada: { $name } ({ $model }, número de série { $serial }).
    }
notice-token-added =
    { $model ->
        [none] Um token de hardware que mostra códigos foi adicionado: número de série { $serial }.
       *[other] Um token de hardware que mostra códigos foi adicionado: { $model }, número de série { $serial }.
    }
notice-token-perhaps-added = Um token de hardware que mostra códigos talvez tenha sido adicionado: número de série { $serial }.
notice-own-key-added = Você registrou uma chave de segurança por conta própria: { $name }.
notice-own-token-added = Você adicionou por conta própria um token que mostra códigos.
notice-own-token-perhaps-added = Um token que mostra códigos talvez tenha sido adicionado. O atendimento terminou antes que isso fosse certo.
notice-key-removed = Uma chave de segurança foi removida e não abre mais nada: { $name }.
notice-sessions-ended = Suas sessões foram encerradas em todos os lugares. Isso pode levar alguns minutos.
notice-key-perhaps-added = Uma chave de segurança talvez tenha sido adicionada. O atendimento terminou antes que isso fosse certo.
notice-pass-until = Um passe de acesso, com o qual alguém pode entrar como você, é válido até { $time }.
notice-by = O operador foi { $operator }. O número do atendimento é { $session }.
notice-confirmed-by = { $operator } confirmou.
notice-not-you =
    { $known ->
        [yes] Se não foi você, avise imediatamente este contato: { $contact }
       *[no] Se não foi você, ligue imediatamente para o suporte, em um número que você conhece.
    }
notice-asks-nothing = Se foi você, não precisa fazer nada. Este aviso não pede nada e não tem nenhum link.

## Whose a key is

whose-serial =
    { $count ->
        [one] O número de série é o da chave desta pessoa
       *[other] O número de série é o de uma chave que estas pessoas usam
    }
    .next = Peça que venham e não a entregue a mais ninguém
whose-only-one = Não há número de série para comparar, e este posto conhece uma pessoa com uma chave deste modelo
    .next = Talvez seja dela. Outro posto também pode ter entregado este modelo
whose-several = Não há número de série para comparar, e este posto conhece { $count } pessoas com uma chave deste modelo
    .next = Pode ser de qualquer uma delas ou de outra pessoa
whose-nobody = Este posto não conhece ninguém com esta chave
    .next = Outro posto pode tê-la entregado
whose-blank = Ela não tem PIN: é nova ou foi redefinida desde então
    .next = Ninguém entra com ela como está
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] entregue
        [prepared] preparada
       *[checked] verificada
    } em { $time }, atendimento { $session }{ $key ->
        [none] { "" }
       *[other] , como “{ $key }”
    }

## The steps

step-check-readiness = Verificando se a conta está pronta
step-issue-pass = Emitindo um passe de acesso
step-recall-pass = Verificando se um passe foi emitido
step-choose-key = Esperando o toque em uma das chaves
step-read-key = Lendo a chave
step-judge-key = Verificando se esta chave é permitida
step-set-pin = Definindo o PIN na chave
step-check-pin = Verificando o PIN com a chave
step-list-fingers = Verificando quais dedos a chave conhece
step-enrol-finger = Adicionando uma digital à chave
step-fetch-options = Perguntando à organização que tipo de chave de acesso ela quer
step-look-inside = Verificando o que há na chave
step-reset-key = Redefinindo a chave
step-make-credential = Criando a chave de acesso na chave
step-check-attestation = Verificando o fabricante da chave
step-register = Registrando a chave de acesso na organização
step-look-for-method = Verificando se a chave de acesso foi registrada
step-read-back = Comparando o que foi registrado
step-self-test = Testando a chave de acesso
step-prove-sign-in = Entrando com a chave, como a pessoa fará
step-open-own-page = A página da própria pessoa está aberta. Ela será fechada quando a pessoa terminar
step-look-for-own-method = Verificando se está registrado
step-prove-identity = Entrando com um método que a pessoa ainda tem
step-list-methods = Lendo quais métodos de entrada a pessoa tem
step-remove-old-method = Removendo a chave de acesso da chave antiga
step-end-sessions = Encerrando as sessões da pessoa
step-revoke-other-pass = Revogando outro passe de acesso
step-send-notice = Enviando o email que avisa a pessoa
step-revoke-pass = Revogando o passe de acesso
step-remove-fingers = Removendo a digital da chave
step-erase-credential = Apagando a chave de acesso da chave
step-remove-method = Removendo o registro
step-release-key = Fechando a conexão com a chave
step-seal-pin = Sorteando um PIN e selando-o
step-unseal-pin = Lendo o PIN selado
step-force-pin-change = Mandando a chave exigir a troca do PIN
step-seal-registration = Selando o registro
step-find-prepared = Procurando a chave preparada desta pessoa
step-find-token = Procurando o token
step-activate-token = Dando o token à pessoa
step-look-for-token = Relendo o que ficou
step-take-token-back = Recolhendo o token

## Troubles

trouble-no-key = Nenhuma chave inserida
    .next = Insira a chave e tente de novo
trouble-key-not-opened = Não foi possível abrir a chave
    .next = Retire-a e insira-a de novo. Se não ajudar, feche outros programas que usam a chave
trouble-key-removed = A chave foi retirada cedo demais
    .next = Insira-a de novo e deixe-a até o posto pedir que a retire
trouble-key-silent = A chave não responde
    .next = Retire-a, insira-a de novo e tente mais uma vez
trouble-key-garbage = O posto não entende a resposta da chave
    .next = Retire-a e insira-a de novo. Se acontecer outra vez, use outra chave
trouble-key-busy = Outro programa usa a chave
    .next = Feche o outro programa ou retire a chave e insira-a de novo
trouble-not-protected = A chave não protege a chave de acesso como a organização exige
    .next = Use outra chave, se possível de um modelo mais novo
trouble-not-fido2 = Este dispositivo não é uma chave de segurança FIDO2
    .next = Use uma chave de segurança FIDO2
trouble-pin-wrong =
    { $tries ->
        [unknown] O PIN está errado
        [one] O PIN está errado. Resta { $tries } tentativa
       *[other] O PIN está errado. Restam { $tries } tentativas
    }
    .next =
        { $tries ->
            [unknown] Deixe o titular da chave digitá-lo de novo, devagar
            [one] Continue só se o titular da chave tiver certeza. Mais um PIN errado bloqueia a chave
           *[other] Deixe o titular da chave digitá-lo de novo, devagar
        }
trouble-pin-replug = Três PINs errados seguidos: por ora, a chave não aceita nenhum PIN
    .next = Retire a chave, insira-a de novo e deixe o titular digitar o PIN devagar
trouble-pin-blocked = A chave está bloqueada após muitos PINs errados
    .next = Use outra chave ou redefina esta: redefinir exclui tudo o que há nela
trouble-pin-refused = A chave não aceita este PIN
    .next = Deixe o titular da chave escolher um PIN mais longo ou menos simples. As regras estão onde ele é digitado
trouble-pin-must-change = O PIN da chave deve ser trocado antes
    .next = Use outra chave, troque o PIN com o programa do fabricante ou redefina esta
trouble-pin-not-set = A chave não tem PIN
    .next = Deixe o titular da chave escolher um
trouble-already-registered = Esta chave já está registrada para esta pessoa
    .next = Use outra chave. A pessoa pode entrar com a chave registrada como ela está
trouble-key-full = A chave não tem espaço para outra chave de acesso
    .next = Use outra chave ou redefina esta: redefinir exclui tudo o que há nela
trouble-fingers-full = A chave não tem espaço para outra digital
    .next = Continue sem outra. Com o PIN dela, `keydesk key fingers` pode remover uma
trouble-no-good-sample = A chave não conseguiu reconhecer o dedo
    .next = Tente de novo com um dedo seco e limpo ou com outro dedo. O PIN sempre funciona
trouble-no-touch = A chave não foi tocada a tempo
    .next = Tente de novo e toque no contato de metal enquanto ela pisca
trouble-too-late-to-reset = Uma chave só pode ser redefinida logo após ser inserida
    .next = Retire-a, insira-a de novo e toque nela em até dez segundos
trouble-not-this-key =
    { $serial ->
        [none] Esta é outra chave: { $model }
       *[other] Esta é outra chave: { $model }, série { $serial }
    }
    .next = Nada foi alterado nela. Retire-a e insira a chave que estava aqui antes
trouble-cancelled = A chave parou de esperar
    .next = Tente de novo
trouble-no-credential = A chave de acesso não está nesta chave
    .next = Insira a chave deste atendimento e tente de novo
trouble-key-unsupported = A chave não consegue fazer o necessário
    .next = Use outra chave, se possível de um modelo mais novo
trouble-request-too-large = A solicitação é mais longa do que esta chave aceita
    .next = Use outro modelo
trouble-key-refused = A chave recusou
    .next = Tente de novo. Se acontecer outra vez, use outra chave
trouble-unreachable = Não é possível acessar o serviço da organização
    .next = Verifique a rede do posto e tente de novo
trouble-not-trusted = A conexão com o serviço da organização não é confiável
    .next = Se um proxy lê o tráfego aqui, peça ao administrador do posto que indique o certificado dele em kiosk.toml, em network
trouble-answer-lost = A resposta do serviço da organização se perdeu
    .next = Tente de novo. O posto verifica antes, então nada é feito duas vezes
trouble-busy =
    { $seconds ->
        [one] O serviço da organização está ocupado por mais { $seconds } segundo
       *[other] O serviço da organização está ocupado por { $seconds } segundos
    }
    .next = Espere esse tempo e tente de novo
trouble-operator-sign-in = A sessão do operador expirou
    .next = O operador entra de novo, e o atendimento continua
trouble-not-permitted = O operador não tem permissão para fazer isto
    .next =
    { $scope ->
        [unknown] Um administrador de função com privilégios pode dar ao operador a função necessária
       *[other]
    { $role ->
        [none] Um administrador de aplicativos de nuvem pode dar consentimento à permissão { $scope }
       *[other]
    { $stronger ->
        [none] Um administrador de aplicativos de nuvem pode dar consentimento à permissão { $scope }, ou um administrador de função com privilégios pode dar ao operador a função “{ $role }”
       *[other] Um administrador de aplicativos de nuvem pode dar consentimento à permissão { $scope }, ou um administrador de função com privilégios pode dar ao operador a função “{ $role }”. Uma conta protegida exige um operador com a função “{ $stronger }”
    }
    }
    }
trouble-not-found = O serviço da organização não encontra o item
    .next = Tente de novo em um minuto. Se ainda não for encontrado, um administrador de usuários pode procurar a conta
trouble-tenant-refused = O serviço da organização recusou
    .next = Tente de novo. Se acontecer outra vez, mostre os detalhes a um administrador
trouble-tenant-garbage = O posto não entende a resposta do serviço da organização
    .next = Tente de novo. Se acontecer outra vez, mostre os detalhes a um administrador
trouble-policy-word = A política da organização tem uma regra que este posto não conhece
    .next = O posto não adivinha. Mostre os detalhes ao administrador do posto
trouble-sign-in-closed = A página de entrada foi fechada
    .next = Tente de novo e deixe a página aberta até ela se fechar sozinha
trouble-no-browser = O posto não tem navegador para a página de entrada
    .next = Peça ao administrador do posto que instale o Chromium, o Chrome ou o Edge, ou indique um nas configurações
trouble-sign-in-unreachable = Não é possível acessar a página de entrada
    .next = Verifique a rede do posto e tente de novo
trouble-sign-in-refused = A entrada foi recusada
    .next = Tente de novo. Se acontecer outra vez, mostre os detalhes a um administrador
trouble-sign-in-interrupted = O posto foi bloqueado durante a entrada
    .next = Tente de novo
trouble-sign-in-timed-out = A entrada demorou demais
    .next = Tente de novo. A página espera cinco minutos pela pessoa
trouble-sign-in-not-enough = A entrada comprova menos do que este posto pede
    .next = As configurações do posto pedem uma prova mais forte. Mostre isto ao administrador do posto
refused-by-policy = A chave foi aceita, mas uma regra de Acesso Condicional recusou a entrada a partir daqui
    .next = Um leitor de segurança pode ver no log de entrada qual foi a regra, e um administrador de Acesso Condicional pode alterá-la. A chave não é a causa
refused-device = A chave foi aceita, mas a organização não deixa ninguém entrar do computador deste posto
    .next = A regra exige um dispositivo gerenciado. Um administrador de Acesso Condicional pode excluir dela o aplicativo do posto
refused-not-assigned = A chave foi aceita, mas a pessoa não pode usar o aplicativo do posto
    .next = Um administrador de aplicativos pode atribuí-lo à pessoa ou desativar a atribuição
refused-no-consent = A chave foi aceita, mas ninguém deu consentimento ao aplicativo do posto
    .next = Um administrador de aplicativos pode dar o consentimento em nome de todos
refused-to-be-confirmed = A chave foi aceita, mas a página de entrada pediu uma confirmação
    .next = Tente de novo e confirme na página que é você
refused-external-challenge = A chave foi aceita, mas a organização pede mais uma prova de outro serviço
    .next = Um administrador de Acesso Condicional pode examinar o caso. A chave não é a causa
refused-second-factor = A chave foi aceita, mas a organização pede também outro método
    .next = Um administrador de política de autenticação pode ver se a MFA por usuário está ativa para a pessoa e desativá-la
refused-registration = A chave foi aceita, mas a página pediu que a pessoa registrasse outro método
    .next = Um administrador de política de autenticação pode ver a campanha de registro, e um administrador de Acesso Condicional, os padrões de segurança
trouble-clock-wrong =
    O relógio deste computador está errado: { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } { $direction ->
        [slow] atrasado
       *[fast] adiantado
    }
    .next = Corrija a hora deste computador, ative a hora automática e tente de novo
trouble-another-person = Outra pessoa entrou
    .next = Tente de novo com a chave deste atendimento
trouble-sign-in-not-fresh = A entrada é anterior a este atendimento
    .next = Tente de novo e entre com a chave
trouble-operator-too-old = Você entrou antes que este posto pedisse
    .next = No outro dispositivo, abra a página em uma janela privada, para que ela pergunte quem você é. Depois tente de novo
trouble-operator-age = A organização não informa a este posto quando você entrou
    .next = Um administrador de aplicativos pode incluir a declaração opcional auth_time no aplicativo do posto, como faz o register.sh
trouble-operator-context = Sua entrada não tem o contexto de autenticação { $context }, que este posto pede
    .next = Um administrador de Acesso Condicional pode ver se o contexto existe. As configurações do posto o indicam
trouble-sign-in-not-ours = A entrada não pertence a este atendimento
    .next = Tente de novo. Se acontecer outra vez, cancele o atendimento e avise um administrador
trouble-sign-in-not-with-key = A entrada não foi com a chave de segurança
    .next = Entre de novo e escolha a chave de segurança na página de entrada
trouble-sign-in-another-key = A entrada foi com outra chave da pessoa
    .next = Entre de novo com a chave deste atendimento
trouble-token-invalid = A prova da entrada não é válida
    .next = Verifique o relógio do posto e tente de novo. Se acontecer outra vez, mostre os detalhes a um administrador
trouble-sign-in-garbage = O posto não entende a resposta da página de entrada
    .next = Tente de novo. Se acontecer outra vez, mostre os detalhes a um administrador
trouble-registration-invalid = A chave de acesso que a chave criou não é válida
    .next = Use outra chave e mostre os detalhes a um administrador
trouble-chain = A chave não comprova seu fabricante
    .next = Use outra chave e guarde esta para um administrador
trouble-unknown-model = O modelo da chave não está na lista de modelos confiáveis
    .next = Use outra chave ou pergunte a um administrador se este modelo é confiável
trouble-model-withdrawn = A lista de modelos confiáveis traz um alerta sobre o modelo desta chave
    .next = Use uma chave de outro modelo e mostre os detalhes a um administrador
trouble-not-proven = A chave não comprova seu modelo, e a organização exige a prova
    .next = Use uma chave que comprove seu modelo
trouble-self-attested = A chave assinou por si mesma, e o Microsoft Entra não inclui chaves assim entre as que aceita
    .next = Use uma chave de outro modelo, comprovado pelo certificado do fabricante
trouble-another-model = A chave informou primeiro um modelo e depois outro
    .next = Use outra chave e guarde esta para um administrador
trouble-assertion = O teste da chave de acesso falhou
    .next = Use outra chave e mostre os detalhes a um administrador
trouble-read-back = A organização registrou algo diferente do que esta chave criou
    .next = Cancele o atendimento, para que isso seja desfeito, e mostre os detalhes a um administrador
trouble-not-unsealed = O que está selado não se abre com a chave deste posto
    .next = Reponha o seal-key.txt do posto a partir da cópia ou prepare a chave de novo
trouble-step-broke = O posto falhou nesta etapa
    .next = Tente de novo. O posto verifica antes, então nada é feito duas vezes

## What a receipt or an ending says

key-primary = { $name }, para o dia a dia
key-spare = { $name }, a reserva
identity-was-photo-id = Documento com foto verificado
identity-was-known = O operador conhece a pessoa
identity-was-vouched = Um colega confirmou quem é a pessoa
identity-was-signed-in = A pessoa entrou com um método que ainda tem
identity-was-second-operator = Um segundo operador confirmou quem é a pessoa
received-was-call = A pessoa confirmou por telefone que tem a chave
received-was-video = A pessoa mostrou a chave em vídeo
received-was-manager = O gestor da pessoa confirmou que ela tem a chave
received-was-code = O código da folha de entrega foi informado
attestation-proven = O certificado do fabricante comprova o modelo
attestation-proven-model = O certificado do fabricante comprova o modelo: { $model }
attestation-self = A chave assinou por si mesma. O fabricante não está comprovado
attestation-none = A chave não diz quem a fez
sign-in-not-shown = { $name } entrou em { $time }. Não se comprovou com quê
sign-in-key-named = { $name } entrou com uma chave FIDO2 em { $time }
sign-in-only-a-key = { $name } entrou em { $time } onde só uma chave de segurança é aceita
sign-in-bound = Foi esta chave, porque a pessoa não tem outra
sign-in-bound-used = Foi esta chave, porque o locatário diz que ela foi usada
sign-in-not-bound = Foi outra chave da pessoa
sign-in-not-proved = Não comprovada. A chave respondeu a um teste deste posto
evidence-method = O token indica uma chave FIDO2
evidence-context = O token traz o contexto de autenticação { $context }
evidence-policy = A política { $policy } se aplica à pessoa, e só FIDO2 a satisfaz
evidence-policy-others = A política { $policy } se aplica à pessoa, e outros métodos também a satisfazem
evidence-no-policy = Nenhuma política exige algo desta pessoa neste contexto, então ele não comprova nada
evidence-policy-not-read = O posto não conseguiu ler quais políticas se aplicam, então o contexto não comprova nada
evidence-passkeys =
    { $count ->
        [one] A pessoa tem { $count } chave de acesso
       *[other] A pessoa tem { $count } chaves de acesso
    }
evidence-token-could-do-more = O posto não guardou nenhum token. O que ele descartou poderia ter feito mais do que comprovar a entrada, porque as pessoas entram no aplicativo dos operadores
evidence-pass-alive = Um passe de acesso era válido na hora, e a página oferece o passe antes da chave
evidence-last-used = O locatário diz que esta chave foi usada na entrada, e nenhuma outra da pessoa
evidence-several-last-used = O locatário diz que esta chave e outra da pessoa foram usadas naquela hora
evidence-another-last-used = O locatário diz que outra chave da pessoa foi usada naquela hora, e não esta
evidence-none-last-used = O locatário ainda não disse qual chave foi usada
evidence-last-use-not-read = O posto não conseguiu ler qual chave foi usada
log-awaited = O posto procura esta entrada nos logs da organização até { $time }
log-key = O log tem esta entrada, com o método { $method }
log-key-by-time = O log tem uma entrada da pessoa neste posto naquela hora, com o método { $method }
log-another-method = O log tem esta entrada e não indica nenhuma chave FIDO2
log-earlier = O log só diz que uma entrada anterior bastou. Isso não mostra nenhuma chave
log-not-there = A entrada não apareceu no log a tempo
log-not-licensed = O log não pode ser lido sem o Microsoft Entra ID P1
log-not-permitted = Nenhum operador que entrou neste posto pode ler o log
log-not-read = O posto não conseguiu ler o log
log-person-erased = A pessoa foi apagada do livro antes que o log fosse lido
audit-seen = O log de auditoria tem o registro
audit-not-there = O registro não apareceu no log de auditoria a tempo
audit-not-read = Não foi possível ler o log de auditoria
pass-never-issued = Nenhum foi emitido
pass-revoked = Revogado
pass-already-gone = Já não existia quando o posto o revogou
pass-left-until = Ainda válido até { $time }
notified-mail =
    { $own ->
        [0] Por email ao gestor, porque a organização não tem um endereço de email da pessoa
        [one] Por email a um endereço da pessoa{ $manager ->
            [0] { "" }
           *[other] , com cópia para o gestor
        }
       *[other] Por email a { $own } endereços da pessoa{ $manager ->
            [0] { "" }
           *[other] , com cópia para o gestor
        }
    }
notified-perhaps = Talvez por email: o posto começou o envio e não sabe se ele saiu
notified-no-address = Não por email: a organização não tem um endereço de email da pessoa
notified-not-sent = Não por email: { $why }
notified-not-by-mail = Não por email
notified-sheet = Dê a folha ao gestor: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] A chave { $model } fica no posto
       *[other] A chave { $model } com o número de série { $serial } fica no posto
    }
    .next = Ela deve ser redefinida com o programa do fabricante antes de ser usada de novo
left-pass = Um passe de acesso talvez seja válido até { $time }
    .next =
        { $known ->
            [yes] Este posto o exclui assim que puder. Um administrador de autenticação pode fazê-lo antes disso
           *[no] Um administrador de autenticação pode excluí-lo antes disso
        }
left-method = Um registro deste atendimento ainda pode existir
    .next = Este posto o procura de novo e o exclui. Um administrador de autenticação pode encontrar esta chave de acesso da pessoa e excluí-la: { $id }
left-sessions = Não foi possível encerrar as sessões da pessoa
    .next = Este posto tenta de novo. Um administrador de usuários pode revogar agora as sessões da pessoa no Entra
left-old-key = A chave antiga está em algum lugar: { $model }
    .next = Se for encontrada, traga-a a este posto. Ela não abre nada depois de removida a chave de acesso dela
left-inert =
    { $serial ->
        [none] A chave preparada { $model } ainda não está ativada
       *[other] A chave preparada { $model }, série { $serial }, ainda não está ativada
    }
    .next = Quando ela chegar, ative-a. O registro espera até { $time }; depois disso, prepare a chave de novo
left-token = O token de hardware { $serial } é, ou talvez seja, desta pessoa
    .next = Se ela não deve tê-lo, recolha-o com: keydesk oath unassign { $serial }
left-own-key = A pessoa pode ter registrado um método de entrada por conta própria
    .next = Um administrador de autenticação pode verificar os métodos de entrada dela

## After a loss

loss-stolen = A chave foi roubada
    .next = Ou alguém pode estar com ela: ela é removida antes de tudo
loss-lost = A chave se perdeu
    .next = Ninguém sabe onde ela está
loss-broken = A chave quebrou
    .next = Ela não responde mais
loss-blocked = O PIN foi esquecido ou bloqueado
    .next = A chave está aqui. Ela é redefinida
method-authenticator = Aplicativo autenticador
method-phone = Telefone
method-windows-hello = Windows Hello
method-one-time-passcode = Códigos de uso único
method-password = Senha
method-email = Endereço de email
method-another = Outro método
passkey-no-name = Uma chave de acesso sem nome
passkey-no-model = Modelo desconhecido
passkey-added = adicionada em { $date }
passkey-used = último uso em { $date }
which-key-others = A organização também lista: { $methods }
remove-old-key-stolen = “{ $key }” é removida agora, e todas as sessões da pessoa são encerradas
    .next = Ninguém pode desfazer isto. Pergunte mais uma vez se é esta
remove-old-key-lost = “{ $key }” não abre mais nada depois de removida, e todas as sessões são encerradas
    .next = Se a pessoa tem certeza de que ninguém está com ela, isso pode esperar até a nova chave funcionar. Se não, remova-a agora
remove-old-key-broken = “{ $key }” não abre mais nada depois de removida
    .next = Se a pessoa tem certeza de que ela quebrou, isso pode esperar até a nova chave funcionar. Se não, remova-a agora
remove-old-key-blocked = “{ $key }” é removida quando a chave é inserida, e então a chave pode ser redefinida
    .next = Pergunte mais uma vez se é esta
removed-by-desk = “{ $key }” foi removida em { $time }
removed-before = “{ $key }” já não existia em { $time }
removed-nothing = Nenhuma chave de acesso
sessions-ended = Encerradas em { $time }. Pode levar alguns minutos até que todos os dispositivos peçam uma entrada
ways-in = { $ways }
ways-in-none = nada que este posto conheça

## A prepared key

received-call = Confirmado por telefone
    .next = Em um número que a organização conhece
received-video = Confirmado por vídeo
    .next = A pessoa mostrou a chave
received-manager = Confirmado pelo gestor
    .next = Ele diz que a pessoa tem a chave
received-code = O código da folha de entrega
    .next = Quem o lê tem a folha
waiting-key =
    { $serial ->
        [none] { $model }, sem número de série
       *[other] { $model }, série { $serial }
    }
    .next = Preparada em { $prepared }. Pode ser ativada até { $until }
sheet-code = Código da folha de entrega
sheet-code-wrong = Este não é o código da folha de entrega
    .next =
        { $count ->
            [0] O código não vale mais. Confirme de outro modo
            [one] Mais um código pode ser tentado
           *[other] Mais { $count } códigos podem ser tentados
        }
cannot-activate-nothing = Nenhuma chave foi preparada para esta pessoa
    .next = Verifique o nome. Ela pode ter sido preparada em outro posto
cannot-activate-active = Esta chave funciona desde { $time }
    .next = Não é preciso fazer nada
cannot-activate-void = A chave preparada para esta pessoa não pode mais ser ativada
    .next = A pessoa está de novo pendente na lista: prepare outra chave. A carta antiga não vale mais
cannot-activate-expired = O prazo desta chave terminou: { $time }
    .next = Prepare outra chave para esta pessoa. A carta antiga não vale mais
cannot-activate-refused = A organização recusa o registro desta chave
    .next = Ele não pode ser enviado de novo: a carta não vale mais, e a pessoa está de novo pendente na lista. A política pode ter mudado desde que a chave foi preparada
token-not-in-inventory = Nenhum token da organização tem este número de série
    .next = Compare-o com a etiqueta do token. Um administrador importa novos tokens com: keydesk oath import
token-twice = Dois tokens da organização têm este número de série
    .next = Ninguém sabe de qual se trata. Pegue outro token; um administrador remove um dos dois
token-anothers = Outra pessoa tem este token
    .next = Pegue outro. Um administrador pode recolhê-lo com: keydesk oath unassign
token-theirs = A pessoa já tem este token, e ele funciona
    .next = Não é preciso fazer nada. Ou pegue outro
code-not-a-code = Um código tem seis dígitos
    .next = Leia-o de novo, com os zeros do início
code-mistyped = O token não mostra este código
    .next = Leia-o de novo. Se o visor mudou nesse tempo, digite o novo código
code-drifted =
    { $way ->
        [ahead] O relógio deste token está { $minutes } min adiantado
       *[behind] O relógio deste token está { $minutes } min atrasado
    }
    .next = O Entra recusaria os códigos dele. Pegue outro token e devolva este ao fabricante
code-anothers = Este é o código de outro token: { $serial }
    .next = Compare o número de série no token com o que foi digitado
trouble-code-refused = O Entra não aceitou o código
    .next = Ele pode ter erro de digitação ou ser de outro token, ou o relógio do token está errado. Tokens habilitados há menos de uma hora também podem ser recusados. Tente com um novo código
code-was-right = O código estava certo segundo o arquivo do fabricante, e o Entra o aceitou
code-was-not-checked = O Entra aceitou o código. O arquivo do fabricante não estava aberto neste posto
sign-in-not-tried = Não tentada. O Entra aceitou um código do token
pin-change-forced = A chave só aceita o PIN para trocá-lo
pin-change-key-cannot = Não é possível mandar a chave exigir a troca do PIN
