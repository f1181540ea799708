# The sentences of the window and of the walk-through in a terminal, in Brazilian Portuguese.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Posto de chaves
bar-attended = Operador: { $operator }
bar-contrast = Contraste
bar-lock = Bloquear
bar-sign-out = Sair
bar-hand-over = Passar a tela
bar-larger-text = Texto maior
bar-normal-text = Texto normal
bar-still = Sem animação
bar-motion = Com animação
region-now = O que fazer agora
region-ways = Opções
region-desk = O posto
region-steps = Etapas
region-practice = Treino
step-of = Etapa { $number } de { $all }
step-back = Desfazendo
step-none = Pronto
step-unattended = Nenhum operador entrou
rail-done = Etapa { $number } de { $all }, { $title }, concluída
rail-now = Etapa { $number } de { $all }, { $title }, etapa atual
rail-to-do = Etapa { $number } de { $all }, { $title }, a fazer
session = Atendimento { $name }
locks-soon =
    { $seconds ->
        [0] O posto se bloqueia
        [one] O posto se bloqueia em um segundo. Nada se perde
       *[other] O posto se bloqueia em { $seconds } segundos. Nada se perde
    }
rests-soon =
    { $seconds ->
        [0] O posto faz uma pausa
        [one] O posto faz uma pausa em um segundo. Nada se perde
       *[other] O posto faz uma pausa em { $seconds } segundos. Nada se perde
    }
locks-without-code =
    { $seconds ->
        [0] O posto se bloqueia
        [one] Sem o código do posto, ele se bloqueia em um segundo
       *[other] Sem o código do posto, ele se bloqueia em { $seconds } segundos
    }
stay-here = Quero mais tempo
minutes-left =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
seconds-left =
    { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
key-typed = A chave digitou um código
    .next = Ele não é necessário aqui e foi descartado
cancel-sure = Cancelar mesmo? O posto desfaz o que foi feito
cancel-yes = Sim, cancelar o atendimento
cancel-no = Continuar o atendimento

more-of-list = Mostrar mais, página { $page } de { $all }
call-operator = Chamar o operador

## Two screens

person-window = Keydesk: para a pessoa
person-wait = Um momento, por favor
    .lead = O operador está trabalhando. Esta tela avisa quando for a sua vez
person-wait-do = Nada a fazer aqui agora
    .next = O operador deste posto ajuda você
person-rests = Um atendimento foi interrompido
    .lead = Quando um operador entrar, ele continua de onde parou: nada se perde
person-rests-do = Peça ao operador que entre
    .next = Seu atendimento espera por isso
beside = { $name } está na outra tela
    .lead = A outra tela mostra o que está abaixo
beside-take = Assumir com o código do posto
turn-first = Vire esta tela para { $name }
    .lead = O que vem agora é para essa pessoa
turn = Vire esta tela para { $name }
    .lead = A outra tela sumiu. Nada se perdeu
turn-do = A pessoa continua aqui
    .next = O que é do operador fica oculto até que o código do posto seja digitado
turn-done = A tela está virada

## The desk code

code-choose = Crie um código do posto
    .lead = Com ele, você retoma a tela depois que uma pessoa a usou. Ele é esquecido quando você sai
code-repeat = Digite o mesmo código de novo
    .lead = Assim você confirma que digitou o que queria
code-new = Novo código
code-again = O mesmo código de novo
code-set = Definir código
code-go-repeat = Repetir o código
code-without = Sem código
code-why = Escolha quatro dígitos ou mais
    .next = Sem código, você entra de novo após cada pessoa
code-refused = Muita gente adivinharia este código
    .next = Escolha outro, que não seja um ano, uma sequência ou um desenho no teclado
code-private = Só o operador digita aqui
    .next = A pessoa desvia o olhar
code-call = O operador é necessário aqui
    .lead = Chame o operador, que continua com o código do posto
code-next = Próximo atendimento
    .lead = O operador o inicia com o código do posto
code-label = Código do posto
code-go-on = Continuar
code-home = Ao início
code-back = Voltar à pessoa
code-wrong = Este não é o código do posto
    .next =
    { $tries ->
        [one] Resta { $tries } tentativa. Depois o operador entra de novo
       *[other] Restam { $tries } tentativas. Depois o operador entra de novo
    }
code-none = O operador entra de novo
    .next = Não há código do posto
code-spent = O operador entra de novo
    .next = O código do posto estava errado vezes demais

## The practice bench

bench-token = O token de treino { $serial } mostra { $code }
bench = Bancada de treino
    .next = Nada aqui é real
bench-served = Locatário de treino
    .next = O que acontece nele não é real. Uma chave inserida é real
bench-insert-allowed = Inserir chave de treino
bench-insert-second = Inserir a segunda chave
bench-insert-not-allowed = Inserir outro modelo
bench-remove = Retirar chave
bench-touch = Tocar na chave
bench-finger-badly = Pôr mal o dedo
bench-add-on-own-page = Adicionar a chave na página da pessoa
bench-program-token = Programar o token na página da pessoa

## The operator signs in

sign-in = Entre neste posto
    .lead = Um operador deve entrar antes que as pessoas possam receber chaves
sign-in-locked = Posto bloqueado
    .lead = Operador anterior: { $name }. Após a próxima entrada, o posto continua de onde estava
sign-in-not-enough = Faltam permissões
    .lead = Você entrou, mas este aplicativo não tem as permissões abaixo
sign-in-start = Entrar
sign-in-cancel = Cancelar entrada
sign-in-browser = Entrar com a conta corporativa
    .next = A página de entrada abre em uma janela própria e não guarda nada depois de fechar
sign-in-device = Entrar com um código
    .next = O posto mostra um código. Digite-o na página de entrada em outro dispositivo
sign-in-device-warning = Digite o código só se você estiver neste posto e o ler aqui
    .next = Um código que alguém envia ou dita a você faria essa pessoa entrar em seu nome. Cubra o código de quem passa
sign-in-under-way = Continue na página de entrada
    .next = O posto espera até você terminar
sign-in-code = Digite este código em { $page }
    .next = O posto espera até você terminar
sign-in-left = O posto espera mais { $left }. Depois, comece de novo com um clique
sign-in-over = O tempo acabou. Comece de novo com um clique
sign-in-missing = Falta a permissão { $scope }
    .next = { $for } Um administrador de aplicativos de nuvem pode dar o consentimento para este aplicativo. Depois, entre de novo

## Home

home = Boas-vindas ao posto de chaves
    .lead = A pessoa sai deste posto com uma chave que funciona
home-elsewhere = Boas-vindas ao posto de chaves
    .lead = Esta organização está em uma nuvem da Microsoft em que o posto pode fazer menos
home-start = Iniciar atendimento
home-check = Verificar uma chave
home-recover = Chave perdida
home-whose = De quem é esta chave?
home-what = O que vai acontecer
home-line-person = Encontrar a pessoa e verificar quem ela é
home-line-ready = Verificar se a conta está pronta para uma chave
home-line-key = Configurar a chave com um PIN que só ela conhece
home-line-proof = Comprovar que ela consegue entrar com a chave
home-own = Nesta nuvem da Microsoft, um operador não pode configurar uma chave para outra pessoa
    .next = O posto emite um passe de acesso, e a pessoa registra a chave por conta própria
home-nothing = Nesta nuvem da Microsoft, este posto não pode fazer nada
    .next = Ela não tem passes de acesso. As pessoas registram uma chave com um método de entrada que já têm
home-note = Leva cerca de cinco minutos. Se algo der errado, tudo é desfeito
home-today =
    { $well ->
        [0] Nenhum atendimento terminou bem hoje
        [one] Um atendimento terminou bem hoje
       *[other] { $well } atendimentos terminaram bem hoje
    }
    .next =
        { $back ->
            [0] Nada precisou ser desfeito
            [one] Um atendimento foi desfeito
           *[other] { $back } atendimentos foram desfeitos
        }
recent-line = { $time }, atendimento { $name }: { $end }
end-onboarded = a chave funciona
end-self-registered = a pessoa registrou uma chave
end-checked = chave verificada
end-recovered = chave perdida substituída
end-found-key = chave encontrada e examinada
end-prepared = chave preparada
end-activated = a chave preparada funciona
end-token-given = token entregue
end-token-programmed = uma pessoa programou um token
end-taken-back = tudo desfeito
end-open = não terminou
home-ledger =
    { $debts ->
        [0] Livro: em ordem no início do posto, { $megabytes } MB, nada em aberto
        [one] Livro: em ordem no início do posto, { $megabytes } MB, uma pendência
       *[other] Livro: em ordem no início do posto, { $megabytes } MB, { $debts } pendências
    }
home-tenant = O Microsoft Graph respondeu em { $time }
home-tenant-silent = O Microsoft Graph não pôde ser acessado em { $time }
home-clock = O relógio deste posto difere do da Microsoft em { $minutes } minutos. Acerte-o
home-notices = Requer atenção
notice-unreadable = O atendimento { $name } não pode ser lido
    .next = Ele pode ter deixado um passe de acesso ou uma chave. Guarde o livro e peça ajuda com o nome deste atendimento
notice-keys-wait =
    { $count ->
        [one] { $count } chave preparada espera a ativação
       *[other] { $count } chaves preparadas esperam a ativação
    }
    .next = A primeira pode ser ativada até { $time }. `keydesk prepare status` mostra quais são
notice-logs-awaited =
    { $count ->
        [one] O posto espera até que os logs mostrem a entrada de { $count } atendimento
       *[other] O posto espera até que os logs mostrem as entradas de { $count } atendimentos
    }
    .next = Ele pergunta de novo sozinho, até { $time }
notice-log-checked = Atendimento { $name }: { $log }
    .next = Consta no livro, neste atendimento
notice-due = Prazo: { $time }
list-issue = Lista de modelos: edição { $number }, a próxima é esperada em { $date }
list-overdue =
    { $days ->
        [one] Lista de modelos: edição { $number }, uma mais nova era esperada há { $days } dia
       *[other] Lista de modelos: edição { $number }, uma mais nova era esperada há { $days } dias
    }
list-missing = Este posto ainda não tem lista de modelos: nenhuma chave pode ser comprovada

## Who is it

ask-who = Quem está no posto?
    .lead = Procure pelo nome ou pelo nome de entrada
who-field = Nome ou nome de entrada
who-search = Procurar
who-stop = Parar a busca
who-searching = Procurando “{ $text }”
who-none = Ninguém encontrado para “{ $text }”
    .next = Confira a grafia ou procure pelo nome de entrada
who-start = Pergunte o nome à pessoa e digite-o
who-edited = A busca começa quando você para de digitar. Enter procura na hora
who-found =
    { $count ->
        [one] { $count } pessoa encontrada
       *[other] { $count } pessoas encontradas
    }
who-choose = Escolher { $name }, { $upn }

## Check identity

ask-identity = Como você verificou quem é a pessoa?
    .lead = Certifique-se de que a pessoa à sua frente é { $name }
identity-photo-id = Documento com foto
    .next = Passaporte, identidade ou crachá com foto
identity-known = Conheço esta pessoa
    .next = Vocês já se encontraram e você tem certeza
identity-vouched = Um colega confirmou quem é
    .next = O colega está aqui agora

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] Nenhum método de entrada além de uma senha
        [one] 1 método de entrada além de uma senha
       *[other] { $count } métodos de entrada além de uma senha
    }{ $first ->
        [strongest] . O mais forte é pedido primeiro{ $chosen ->
            [none] { "" }
           *[other] {" "}(padrão da pessoa: { $chosen })
        }
        [chosen] . Pedido primeiro: { $chosen ->
            [none] nenhum padrão foi escolhido
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = Só um passe não registra nada para esta pessoa; não é aceito por: { $by }
chosen-push = uma notificação no aplicativo
chosen-oath = um código
chosen-voice = uma ligação
chosen-sms = um SMS
chosen-another = outro método

## After a loss

ask-what-happened = O que houve com a chave de { $name }?
    .lead = A resposta decide o que se faz primeiro
ask-first-proof = Como você verificou quem é a pessoa?
    .lead = Após uma perda, são necessárias duas provas. Certifique-se de que a pessoa à sua frente é { $name }
ask-second-proof = Uma segunda prova de que é { $name }
    .lead = Ela deve ser de tipo diferente da primeira
ask-which-key = Qual era a chave?
    .lead = Pergunte a { $name } o nome, o modelo e quando foi usada pela última vez
ask-which-key-blocked = Qual chave está aqui?
    .lead = Compare o modelo com a chave na mão de { $name }
ask-remove-old-key = Remover esta chave de acesso de { $name }?
    .lead = Confira bem: uma chave de acesso removida não volta
ask-not-the-old-key = Esta não é a chave que foi indicada
    .lead = { $key } não é do modelo desta chave de acesso de { $name }
which-key-choose = Era { $key }

name-key = Nomear a chave
ask-name-key = Como se chama a chave?
    .lead = { $name } vê este nome entre os métodos de entrada
name-key-field = Nome, no máximo 30 caracteres
name-key-own = Vazio: o modelo e o número deste atendimento. Um nome que { $name } já tem recebe um número
name-key-automatic = o modelo e o número dela
name-key-long = Este nome é longo demais. Algumas letras e símbolos contam em dobro
name-key-primary = Para o dia a dia
name-key-spare = Reserva
name-key-done = Usar este nome
name-key-back = Deixar como estava
name-key-is = A chave recebe este nome: { $key }

## Readiness

ask-not-ready = { $name } ainda não pode ter chave
    .lead = Um administrador deve alterar isto antes. Depois verifique de novo
ask-token-policy = Ainda sem token para { $name }
    .lead = Um administrador precisa mudar isso antes. Este posto verifica de novo sozinho e continua assim que puder
not-ready-again = Reverificar
ask-may-be-refused = O Entra pode recusar { $name }
    .lead = Leia isto antes. Você pode continuar e ver
not-ready-go-on = Continuar
ask-second-operator = Um segundo operador confirma
    .lead = { $name } só recebe uma chave depois que um segundo operador concordar
second-start = O segundo operador entra

## Another pass is valid

ask-replace-pass = { $name } já tem um passe de acesso
    .lead = Se você continuar, esse passe é excluído e um novo é emitido
replace-pass-what = O passe não foi emitido neste atendimento e ainda funciona
    .next = Pergunte se a pessoa o está usando agora. Se estiver, cancele o atendimento e volte mais tarde

## The pass for a device

ask-leave-pass = { $name } ainda precisa do passe de acesso?
    .lead = Ele acaba agora ou continua válido até { $time }
leave-pass-what = Mantenha-o só para um dispositivo que a pessoa configura hoje
    .next = Enquanto um passe é válido, uma entrada mostra menos sobre a chave. O comprovante diz até quando ele vale

## The person registers the key themselves

ask-not-for-others = Este posto não pode registrar uma chave para { $name }
    .lead = { $name } pode registrá-la por conta própria, com um passe de acesso deste posto

ask-register-yourself = { $name } registra a chave agora
    .lead = Na página da própria organização, com o passe de acesso
own-line-open = Escaneie o código ou abra { $page }
own-line-pass = Entre lá com o passe de acesso
own-line-add = Adicione uma chave de segurança como método de entrada e faça o que a página diz
own-not-there = A organização ainda não lista nenhuma chave nova
    .next = Termine na página primeiro e depois pressione de novo. A lista pode atrasar um minuto
ask-program-token = { $name } programa o token agora
    .lead = Na própria página, com o passe de acesso
program-line-pass = Memorize o passe de acesso. Depois abra a página aqui ou escaneie o código com um dispositivo seu
program-line-add = Escolha “Adicionar método de entrada”, “Aplicativo autenticador”, “Desejo usar um aplicativo autenticador diferente” e depois “Can’t scan image?”
program-line-token = Grave no token a chave secreta que aparece lá, com a ferramenta do fabricante. Digite o código que o token então mostra e feche a página
own-token-not-there = A organização ainda não lista nenhum token novo
    .next = Termine na página primeiro e depois pressione de novo. A lista pode atrasar um minuto
own-token = Um token que mostra códigos
    .next = Para a organização, é um aplicativo autenticador. Ele não muda a forma como a pessoa entra no Windows
token-programmed = { $name } adicionou um token
    .lead = Adicionado pela pessoa. Este posto não verificou o token
self-registered = { $name } registrou uma chave
    .lead = Registrada pela pessoa. Este posto não verificou a chave
self-registered-pass = O passe de acesso foi revogado
    .next = Na próxima entrada, a pessoa verá se funciona

## The key

ask-insert-key = Insira a chave
    .lead = Ponha uma nova chave de segurança na porta deste posto
insert-key-do = Empurre a chave até ficar firme
    .next = O posto percebe sozinho
insert-key-back = Insira a chave deste atendimento
    .lead = O posto precisa dela mais uma vez para desfazer o que há nela
insert-key-before = Retire { $key }
    .next = Estava na porta antes do início deste atendimento
insert-key-two = Há mais de uma chave inserida
    .next = Escolha por toque ou deixe só a chave que { $name } vai receber
insert-key-but-not = Retire a chave que foi recusada
    .next = Depois insira outra
ask-replug-key = Retire a chave e insira-a de novo
    .lead = O PIN estava errado duas vezes seguidas. A chave deve ser inserida de novo antes da próxima tentativa
replug-key-do = Retire a chave e insira-a de novo
    .next = O posto percebe as duas coisas sozinho
ask-key-refused = Esta chave não pode ser usada
    .lead = Nada foi gravado nela. Use outra chave
ask-key-warned = Esta chave tem limites
    .lead = Ela pode ser configurada. Leia isto antes; nada foi gravado nela
key-connected = Conectada
picture-insert = Imagem: insira a chave na porta
picture-take-out = Imagem: retire a chave da porta
picture-replug = Imagem: retire a chave e insira-a de novo
picture-touch = Imagem: um dedo na chave inserida
picture-leave-in = Imagem: a chave na porta

## The PIN

ask-choose-pin = Escolha um PIN para sua chave
    .lead = Você vai digitar este PIN cada vez que entrar com a chave. Use pelo menos { $minimum } dígitos
ask-repeat-pin = Digite o mesmo PIN de novo
    .lead = Assim você confirma que digitou o que queria
ask-type-pin = Digite o PIN da sua chave
    .lead = A chave já tem um PIN. Só o titular o conhece
pin-new = Novo PIN
pin-repeat = O mesmo PIN de novo
pin-current = PIN da chave
pin-dots =
    { $entered ->
        [one] PIN, { $entered } dígito digitado, pelo menos { $minimum } necessários
       *[other] PIN, { $entered } dígitos digitados, pelo menos { $minimum } necessários
    }
pin-good = Um bom PIN
pin-rule-kept = cumprida
pin-rule-open = não cumprida
pin-different = Os dois PINs não são iguais
    .next = Escolha um PIN mais uma vez
pin-private = Só o titular da chave digita aqui
    .next = O operador desvia o olhar
pin-forgotten = Esqueceu o PIN?
    .next = Use outra chave ou redefina esta: redefinir exclui tudo o que há nela
pin-stays = O PIN é só para a chave. O posto não o guarda
pin-clear = Limpar PIN
pin-delete = Apagar último dígito
pin-go-repeat = Repetir PIN
pin-set = Definir PIN
pin-check = Conferir PIN

## A key that is in use

ask-found-key = De quem é esta chave?
    .lead = Isto é o que ela mostra sem o PIN
ask-used-key = Esta chave está em uso
    .lead = O que há nela fica, ao lado da nova chave de acesso
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } chaves de acesso
    }
used-key-further =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
used-key-stale = Uma delas é uma chave de acesso antiga de { $name }
    .next = A organização não a conhece. A nova chave de acesso a substitui

ask-reset-key = Redefinir esta chave?
    .lead = Redefinir exclui tudo o que há na chave, inclusive o PIN
ask-reset-for-good = Redefinir { $key }
    .lead = Isto não pode ser desfeito
reset-for-good-what = Todas as chaves de acesso desta chave vão sumir, e o PIN também
    .next = Certifique-se de que esta é a chave à sua frente
ask-replug-to-reset = Retire a chave e insira-a de novo
    .lead = Depois toque nela em até dez segundos
replug-to-reset-do = Retire a chave, insira-a de novo e toque nela
    .next = Deixe um dedo a postos antes de inseri-la
replug-to-reset-why = Uma chave só se redefine nos primeiros dez segundos
    .next = Ela pisca na hora. Se o toque vier tarde, nada se perde e você tenta de novo

## Setting a key aside

ask-take-key-out = Retire a chave
    .lead = Sua chave está pronta. Ela é sua: guarde-a
ask-take-key-out-back = Retire a chave
    .lead = O atendimento terminou para esta chave
take-key-out-do = Puxe a chave da porta
    .next = O posto percebe sozinho
ask-set-key-aside = Separe esta chave
    .lead = A chave guarda um PIN, uma digital ou uma chave de acesso deste atendimento. Não a dê a ninguém
set-key-aside-what = Retire a chave e ponha-a onde ficam as chaves usadas
    .next = Ela deve ser redefinida antes de ser usada de novo. O posto pode fazer isso agora

## A fingerprint

ask-finger = Você quer adicionar sua impressão digital?
    .lead = Esta chave pode reconhecer um dedo, e assim você precisa menos do PIN
ask-second-finger = Sua digital está na chave
    .lead = Adicione um segundo dedo ou continue
ask-finger-again = A digital ainda não está na chave
    .lead = Tente de novo ou continue sem ela
finger-line-how = Ponha um dedo na chave várias vezes. Leva cerca de um minuto
finger-line-pin = O PIN continua funcionando, também quando a chave não reconhece o dedo
finger-line-private = A digital fica na chave. Nem este posto nem a organização a recebem
finger-line-second = Um dedo da outra mão ajuda quando o primeiro está molhado ou ferido
finger-line-tip = Use um dedo seco e limpo, com o meio dele no sensor
finger-before =
    { $count ->
        [one] Já há { $count } digital nesta chave
       *[other] Já há { $count } digitais nesta chave
    }
    .next = Quem tem a digital nela pode entrar com esta chave. Não foi você? Avise o operador: redefinir a chave remove todas
enrolling = Ponha o dedo na chave
    .lead = Levante-o e ponha-o de novo, até o anel se completar
enrol-ends-soon = O posto para de esperar em menos de 20 segundos
    .next = Nada se perde: você pode tentar de novo ou continuar só com o PIN
enrol-left =
    { $seconds ->
        [0] O posto para de esperar
        [one] Resta um segundo
       *[other] Restam { $seconds } segundos
    }
enrol-more-time = Quero mais tempo

## The desk's turn

working = Um momento
    .lead = O posto está trabalhando
working-held-up = Esperando a Microsoft
    .lead = O serviço só aceita poucas chamadas por vez. O posto continua sozinho
working-touch = Toque na chave agora
    .lead = Ponha um dedo na chave onde ela pisca
working-touch-again = Toque na chave mais uma vez
    .lead = Obrigado. A chave foi tocada uma vez; este toque mostra que ela funciona
working-choose = Toque na chave que { $name } vai receber
    .lead = Todas as chaves inseridas piscam
working-reset = Toque na chave agora
    .lead = A chave só se redefine dentro de dez segundos
working-touch-do = Toque no contato de metal
    .next = Ele pisca enquanto espera
working-finger = Ponha o dedo na chave agora
    .lead = A chave o reconhece. Se não, o PIN é usado
working-finger-again = Ponha o dedo na chave mais uma vez
    .lead = Obrigado. Este toque mostra que a chave funciona
working-finger-do = Ponha o dedo no sensor
    .next = Ele pisca enquanto espera
working-back = Desfazendo o que foi feito
    .lead = O posto não deixa nada para trás
working-wait = Leva alguns segundos
working-leave-in = Deixe a chave inserida. Leva alguns segundos
touch-left =
    { $seconds ->
        [0] A chave para de esperar. Nada se perde: a próxima tela a inicia de novo
        [one] A chave espera mais cerca de um segundo
       *[other] A chave espera mais cerca de { $seconds } segundos
    }
proof-left =
    { $seconds ->
        [0] A entrada para de esperar. Nada se perde: a próxima tela a inicia de novo
       *[other] A entrada espera mais { $left }
    }

## Troubles

ask-key-works = A chave funciona. A entrada não
    .lead = A chave respondeu a um teste deste posto, então não é a causa
trouble-kept = O que foi feito antes fica como está
    .next = Escolha abaixo como continuar
trouble-while = Aconteceu nesta etapa: { $step }
details-show = Ver detalhes
details-hide = Ocultar detalhes
details-for = Detalhes para o suporte

## The access pass

pass = Passe de acesso
    .next = { $name } pode entrar com ele até a chave funcionar
pass-once = Vale uma vez, na página deste código
pass-many = Vale na página deste código
pass-until = Válido até { $time }
pass-left = Válido até { $time }, por mais { $left }
pass-over = Não é mais válido
pass-hides = Oculto de novo em { $left }
pass-show = Ver passe
pass-hide = Ocultar passe
pass-shown = O passe de acesso aparece na tela
pass-forgotten = O posto foi reiniciado e não conhece mais o passe
    .next = O passe ainda funciona, se foi anotado. O posto o revoga no fim
pass-qr = Código QR da página de entrada

## The terminal

terminal-choose = Digite um número
terminal-choose-again = Digite um dos números acima
terminal-search = Digite um número, ou um nome a procurar
terminal-inserted = A chave está inserida
terminal-taken-out = Retirei a chave
terminal-touch = Tecle Enter para tocar na chave de treino
terminal-finger = Tecle Enter para pôr o dedo na chave de treino, ou digite 0 para continuar sem ele
terminal-close = Tecle Enter para continuar
terminal-pin-empty = Para fazer outra coisa, tecle Enter sem PIN
terminal-input-ended = A entrada do terminal terminou, então o atendimento é cancelado

## The endings

receipt = A chave está pronta
    .lead = Entregue a chave a { $name }. Tudo abaixo foi verificado
receipt-checked = Verificação concluída
    .lead = { $name } fica com a chave. Nada foi alterado
receipt-heading = Comprovante
receipt-plain-proved = A chave funciona: você entrou com ela
receipt-plain-not-shown = A chave respondeu a um teste. Não se comprovou uma entrada com ela
receipt-plain-use = Para entrar, insira a chave, digite seu PIN e toque na chave
receipt-plain-pin = Só você conhece o PIN. Se o esquecer, volte a este posto
receipt-plain-signed-out = Em alguns minutos, suas sessões se encerram em todos os lugares. Entre de novo com esta chave
receipt-plain-removed = A chave antiga não abre mais nada: { $key }
receipt-plain-lost = Se perder a chave, avise o suporte imediatamente
receipt-plain-second = Esta é a sua segunda chave. Guarde-a em lugar diferente da primeira
receipt-plain-offer = Se quiser uma segunda chave, para o dia em que perder esta, chame o operador
receipt-second-key = Segunda chave para a pessoa
receipt-which = Qual chave
receipt-which-first = A primeira chave desta visita
receipt-which-second = A segunda chave desta visita. A primeira tem o comprovante { $ceremony }
receipt-evidence-show = Mostrar as provas
receipt-evidence-more = Virar a página
receipt-identity = Identidade
receipt-key = Chave
receipt-name = Nome
receipt-model-id = ID do modelo
receipt-serial = Número de série
receipt-maker = Fabricante
receipt-profile = Permitida por
receipt-profile-milder = { $profile }. O perfil mais rígido “{ $stricter }” também se aplica, e o Microsoft Entra aceita uma chave que satisfaça um dos dois
receipt-strengths = Regras de entrada
receipt-sign-in = Entrada
receipt-evidence = Baseia-se em
receipt-log = Nos logs
receipt-pass = Passe de acesso
receipt-notified = Aviso
receipt-operator = Operador
receipt-loss = Chave antiga
receipt-removed = Removida
receipt-ways-in = Pode entrar com
receipt-sessions = Sessões
receipt-other-pass = Outro passe
receipt-second-proof = Segunda prova
receipt-second = Confirmado por
receipt-times = Horário
receipt-ledger = Livro
receipt-ledger-head = { $facts } fatos, topo { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Próxima pessoa
ended = O atendimento foi cancelado
    .lead = Veja abaixo o que restou dele
ended-clean = Tudo foi desfeito
    .next = Não resta nenhum passe, nenhuma chave de acesso e nenhum PIN deste atendimento. A pessoa pode voltar quando quiser
ended-most = Todo o resto foi desfeito
    .next = A pessoa pode voltar quando quiser
ended-next = Próxima pessoa

stopped = O posto parou
    .lead = Ele não consegue gravar no livro e não faz nada sem ele
stopped-what = O que foi iniciado não se perde
    .next = Chame o administrador do posto. Quando o posto reiniciar, ele continua de onde parou
ways-in-unknown = Este posto não sabe com que a pessoa ainda pode entrar
ways-in-of = { $name } ainda pode entrar com: { $ways }

## A prepared key

ask-confirm-receipt = A chave está com { $name }?
    .lead = Nada é registrado antes dessa confirmação
ask-cannot-activate = A chave não está ativada
    .lead = Veja abaixo o que fazer
ask-which-token = Qual token { $name } recebe?
    .lead = Digite o número de série ou escaneie-o
which-token-field = Número de série
which-token-find = Buscar
which-token-how = O número de série está no verso do token
    .next = Um leitor de código de barras que digita funciona aqui. Cada token é para uma pessoa: o que já é de alguém é recusado
ask-token-code = O que seu token mostra?
    .lead = Pressione o botão dele e digite os seis dígitos
token-code = Código
token-code-check = Conferir
token-code-dots = Código, { $entered } de { $minimum } dígitos digitados
token-code-how = O código muda a cada meio minuto ou a cada minuto
    .next = Espere um novo se ele estiver prestes a mudar. Os zeros do início contam
token-code-private = Só você segura o token
    .next = Ninguém precisa deste código depois
receipt-token = { $name } tem um token que funciona
    .lead = A pessoa pode entrar com a senha e o código do token
receipt-token-works = O token é seu e funciona.
receipt-token-use = Onde for pedido um código, pressione o botão do token e digite os seis dígitos.
receipt-token-windows = Nada muda na sua forma de entrar no Windows.
receipt-token-lost = Se você o perder, ligue imediatamente para o suporte.
receipt-token-model = Token
receipt-token-code = Código
kiosk-help = Ajuda neste posto: { $contact }
kiosk-saver = Toque na tela ou pressione uma tecla para começar
kiosk-again = Tentar de novo
kiosk-opens = Abrindo o posto
    .next = Isto leva alguns segundos
kiosk-no-settings = O posto não pode abrir: faltam as configurações, ou elas têm um erro
    .next = Chame o administrador do posto. O que está errado, e onde, aparece abaixo
kiosk-in-use = O posto não pode abrir: o livro está aberto em outro programa
    .next = Feche o outro posto ou comando e tente de novo
kiosk-no-ledger = O posto não pode abrir: o livro não pode ser usado
    .next = Chame o administrador do posto. Nada foi alterado
kiosk-cannot-open = O posto não pode abrir
    .next = Tente de novo. Se continuar assim, chame o administrador do posto
letters-capital = Letra maiúscula
letters-space = Espaço
letters-back = Apagar o último caractere
letters-enter = Enter
letters-away = Ocultar as letras
