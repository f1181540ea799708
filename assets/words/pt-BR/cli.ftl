# What the commands say, in Brazilian Portuguese. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = O sistema não fornece threads: { $why }
    .next = Feche outros programas e tente de novo
cli-desk-broke = O posto falhou: { $why }
    .next = Inicie-o de novo: o atendimento continua. Se acontecer outra vez, mostre isto ao suporte
cli-yes-or-no = { $question } Digite yes
cli-nobody-to-ask = Não há terminal para fazer uma pergunta
    .next = Use --yes se tiver certeza
cli-nothing-changed = Nada foi alterado
    .next = Para continuar, digite yes
cli-unreadable = { $file } não pode ser lido: { $why }
    .next = Verifique o caminho e as permissões
cli-unwritable = { $file } não pode ser gravado: { $why }
    .next = Verifique o caminho e as permissões
cli-no-certificate = { $file } não contém nenhum certificado
    .next = Indique um arquivo com certificados em PEM ou DER

## keydesk open, keydesk practice

open-certificate = As configurações indicam um certificado, com o qual nenhum operador entra: o Entra então não verifica nenhuma função, e o livro não diz quem atendeu a pessoa
    .next = Defina sign_in = "browser" ou "device-code" em [operator]. Um certificado serve para `keydesk config check` e relatórios
open-tokens = { $file } não pode ser usado como arquivo de tokens. Erros nele: { $count }
    .next = Veja-os com: keydesk oath import --dry-run { $file }
open-no-face = Não há nem tela nem terminal para um posto
    .next = Inicie-o em um terminal ou defina DISPLAY ou WAYLAND_DISPLAY
open-no-window = A janela não pode ser aberta: { $why }
    .next = Remova DISPLAY e WAYLAND_DISPLAY para seguir em um terminal; `keydesk practice --auto` não precisa de nenhum dos dois
practice-no-room = Não há espaço para um mundo de treino: { $why }
    .next = Libere espaço no disco ou indique uma pasta com --world
practice-no-chromium = Não há Chromium em que a pessoa possa entrar: { $why }
practice-json-alone = --json não pode ser usado sozinho
    .next = Use-o com --auto, --serve ou --people
practice-no-world = O mundo de treino { $folder } não pode ser aberto: { $why }
    .next = Reponha o arquivo a partir de uma cópia; ou mova a pasta, e o treino cria um novo mundo ali
practice-no-folder = O mundo de treino { $folder } não pode ser aberto: { $why }
    .next = Indique uma pasta em que esta conta possa gravar
practice-world-in-use = O mundo de treino { $folder } está em uso pelo processo { $process } desde { $time }: { $command }
    .next = Encerre-o antes ou indique outra pasta
practice-world-in-use-by-another = O mundo de treino { $folder } está em uso por outro processo
    .next = Encerre-o antes ou indique outra pasta
practice-no-operator = Ninguém no locatário de treino tem o nome de entrada { $name }
    .next = Os operadores são { $operators }; --people lista todos
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = nada impede
practice-shows-apostrophe = nada impede; o nome de entrada tem um apóstrofo
practice-shows-namesake = duas pessoas têm este primeiro nome
practice-shows-guest = convidado: o Entra recusa chaves para convidados
practice-shows-disabled = a conta está desabilitada
practice-shows-excluded = em um grupo que não pode usar chaves de acesso
practice-shows-protected = Administrador Global: exige um operador com a função privilegiada; pode confirmar como segundo operador
practice-shows-protected-by-group = em um grupo que protege: exige um operador com a função privilegiada
practice-shows-custom-role = tem uma função personalizada: o posto avisa, e o Entra decide
practice-shows-nine-keys = já tem nove chaves de acesso
practice-shows-thirty-keys = já tem trinta chaves de acesso
practice-shows-live-pass = tem um passe válido emitido por outra pessoa
practice-shows-synced = a conta vem do diretório da própria empresa; na unidade administrativa dos depósitos
practice-shows-long-name = um nome de 200 letras
practice-shows-arabic = um nome em letras árabes, da direita para a esquerda
practice-shows-hebrew = um nome em letras hebraicas, da direita para a esquerda
practice-shows-chinese = um nome em caracteres chineses
practice-shows-cyrillic = um nome em letras cirílicas
practice-shows-combining-marks = um nome cujos acentos são caracteres à parte
practice-shows-emoji = um nome com um emoji
practice-shows-operator = operador: Administrador de Autenticação, Leitor Global
practice-shows-privileged-operator = operador: Administrador de Autenticação com Privilégios, Leitor Global
practice-shows-operator-without-reader = operador: Administrador de Autenticação, mas não Leitor Global
practice-shows-operator-who-reads-only = operador: Leitor Global e nenhuma função que possa registrar chaves
practice-shows-operator-without-role = operador sem função
practice-shows-operator-of-a-unit = operador: Administrador de Autenticação só dos depósitos, Leitor Global
model-no-list = Não há lista em que procurar um modelo pelo nome
    .next = Use --metadata PATH ou indique um arquivo JSON com o authenticatorGetInfo do modelo
model-unknown = Nenhum modelo se chama { $model }
    .next = Os nomes mais próximos: { $nearest }
model-not-one = Vários modelos se chamam { $model }
    .next = Indique um pelo AAGUID: { $models }
model-not-playable = Nenhuma chave de treino pode ser do modelo { $model }: { $why }
    .next = Indique outro modelo
practice-pin = A chave de treino já foi usada. O PIN dela é { $pin }
practice-no-scope = O posto não tem permissão com o nome { $scope }
    .next = Escolha entre { $scopes }
practice-unknown-scope = O locatário de treino não tem permissão com o nome { $scope }
    .next = Use uma permissão do Microsoft Graph que o locatário de treino conheça
practice-served = O locatário de treino { $tenant } está disponível em https://{ $address }
practice-served-app = O aplicativo dele é { $client }; as pessoas comprovam a entrada em { $proof }
practice-served-operators = Operadores: { $operators }. Senha: { $password }
practice-served-until = Ele termina quando a entrada padrão se fecha ou com Ctrl+C
practice-no-longer-served = O locatário de treino não está mais disponível
cli-self-registered = A pessoa registrou uma chave
cli-token-programmed = A pessoa adicionou um token
practice-stopped = O posto parou: { $sentence }
practice-costs = { $ctap } comandos CTAP, { $touches } toques, { $graph } chamadas ao Graph ({ $methods } sobre métodos de autenticação), { $ms } ms
receipt-of = Comprovante { $ceremony }
receipt-person = Pessoa
receipt-self-test = Autoteste
receipt-self-test-passed = aprovado, contador de assinaturas { $count }
receipt-method = Método
receipt-left = Restou
receipt-written = O comprovante está em { $file }
receipt-signature = Data e assinatura: { $name }

## keydesk ledger

ledger-which = Nenhum livro foi indicado
    .next = Use --ledger FILE ou defina KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } fatos
ledger-no-person = nenhuma pessoa
ledger-open = aberto
ledger-waiting = em espera
ledger-closed = encerrado
ledger-awaits-log = encerrado, espera o log
ledger-awaits-letter = encerrado, carta não impressa
ledger-unreadable = ilegível
ledger-unreadable-fact = ilegível: { $why }
ledger-second-key = A segunda chave desta pessoa: atendimento { $ceremony }
ledger-no-ceremony = O livro não tem o atendimento { $id }
    .next = `keydesk ledger list` mostra os que existem
ledger-several = Mais de um atendimento começa com { $id }
    .next = Informe mais do ID
ledger-no-receipt = O atendimento { $id } não tem comprovante
    .next = Só tem um o atendimento que terminou bem; `keydesk ledger list` mostra como cada um terminou
ledger-fact-unreadable = O fato { $number } do atendimento não pode ser lido, então nada é feito com ele: { $why }
    .next = `keydesk ledger verify` diz se ele foi alterado
ledger-nothing-to-tell = No atendimento { $id } nada foi feito de que a pessoa deva ser avisada
    .next = `keydesk ledger show` mostra os fatos
ledger-whole = O livro está íntegro: { $facts } fatos, topo { $head }
ledger-signed =
    { $ceremonies ->
        [one] { $ceremonies } atendimento, assinado com a chave do posto { $key }
       *[other] { $ceremonies } atendimentos, assinados com a chave do posto { $key }
    }
ledger-agrees = É o livro cujo topo foi guardado: os primeiros { $facts } fatos são os mesmos
ledger-witnessed = A testemunha { $witness } viu esse topo: { $time }
ledger-collected = Lançamentos em { $url }: { $entries }
ledger-collector-otlp = Só --format otlp vai para um coletor
    .next = Informe --format otlp ou retire --to
ledger-collector-refused = O coletor { $url } não aceitou os lançamentos: { $why }
    .next = Envie de novo quando ele aceitar: cada lançamento tem seu número
ledger-nothing-so-old = Nenhum atendimento terminado há tanto tempo ainda tem dados pessoais
ledger-parts-expired = Partes apagadas: { $parts }; atendimentos que terminaram antes: { $ceremonies }. A cadeia está íntegra
ledger-no-debts = Não há nada a fazer
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Pendência { $id } resolvida
ledger-nothing-of-person = O livro não contém nada sobre esta pessoa
ledger-person-is-erased = Partes apagadas: { $parts }; atendimentos sobre esta pessoa: { $ceremonies }. A cadeia está íntegra

## Printing

print-begins = Imprimindo em { $queue }
print-done = { $queue } imprimiu, diz o CUPS
print-no-cups = O CUPS não responde em { $socket }
    .next = Instale o pacote cups e inicie-o; nada foi impresso
print-no-queue = Não há a impressora { $queue }
    .next = `lpstat -e` lista as impressoras
print-refused = { $queue } não aceita: { $why }
    .next = `lpstat -p { $queue } -l` mostra o estado; `cupsaccept { $queue }` faz a impressora aceitar documentos de novo
print-not =
    { $pages ->
        [0] { $queue } não imprimiu: { $why }
        [one] { $queue } imprimiu uma página, e não o resto: { $why }
       *[other] { $queue } imprimiu { $pages } páginas, e não o resto: { $why }
    }
    .next = O documento saiu da fila. Verifique a impressora e imprima-o de novo
print-in-doubt = Ninguém pode saber se { $queue } imprimiu
    .next = Olhe a impressora e a fila antes de imprimir de novo
print-no-reason = a impressora não dá o motivo
print-reason =
    { $reason ->
        [media-empty] não há papel nela
        [media-needed] ela precisa de papel
        [media-jam] há papel preso
        [offline] ela está offline
        [paused] ela está em pausa
        [printer-stopped] ela está parada
        [door-open] uma porta está aberta
        [cover-open] uma tampa está aberta
        [toner-empty] não há toner nela
        [marker-supply-empty] não há toner ou tinta nela
        [job-hold-until-specified] o trabalho está retido
        [resources-are-not-ready] ela não responde
       *[other] { $reason }
    }

## keydesk key

key-none = Nenhuma chave de segurança está conectada
    .next = Conecte uma e tente de novo
key-cannot-be-read = não pode ser lida: { $why }
key-no-passkey = Não há chave de acesso na chave
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } já tem um PIN
    .next = `keydesk key change-pin` troca o PIN
key-has-no-pin = { $key } ainda não tem PIN
    .next = `keydesk key set-pin` define um
key-pin-of = PIN de { $key }
key-new-pin-for = Novo PIN para { $key }
key-old-pin-of = PIN antigo de { $key }
key-new-pin = Novo PIN
key-pin-again = O mesmo de novo
key-pin-is-set = O PIN de { $key } está definido
key-pin-is = O PIN, mostrado só uma vez:
key-pin-is-changed = { $key } tem um novo PIN
key-pin-differs = Os dois PINs não são iguais
    .next = Nada foi alterado. Tente de novo
key-pin-breaks-rule = Este PIN não é bom o suficiente
    .next = Um bom PIN { $rule }
key-no-terminal = Não há terminal em que digitar um PIN
    .next = Use --pin-stdin para passá-lo
key-no-pin-came = Nenhum PIN informado
    .next = Digite-o ou passe-o pela entrada padrão, cada PIN em uma linha
key-will-be-reset = Todas as chaves de acesso nela vão sumir, e o PIN também. Depois disso, ela não entra em lugar nenhum
key-reset-sure = Redefinir esta chave?
key-take-out = Retire a chave
key-insert-again = Insira-a de novo
key-touch-now = Toque nela agora
key-is-reset = { $key } está como nova
key-taken-out-again = A chave foi retirada de novo
    .next = Comece de novo e deixe-a inserida até ser redefinida
key-nothing-happened = Nada aconteceu por dois minutos
    .next = Nada foi alterado. Comece de novo quando a chave estiver à mão
key-no-enterprise = { $key } não tem atestado empresarial
    .next = Use um modelo que o tenha
key-enterprise-will-be-on = Uma organização autorizada a perguntar verá qual é a chave. Só redefini-la acaba com isso
key-enterprise-sure = Ativar o atestado empresarial?
key-enterprise-is-on = O atestado empresarial de { $key } está ativo
key-not-one-passkey = Não há exatamente uma chave de acesso que comece com { $id }
    .next = `keydesk key credentials` lista todas
key-will-be-erased = Ela vai sumir de vez
key-erase-sure = Apagar esta chave de acesso de vez?
key-is-erased = A chave de acesso foi apagada
key-no-sensor = { $key } não tem sensor de impressão digital
    .next = Use um modelo que o tenha
key-no-finger = Não há digital na chave
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Ponha um dedo na chave e levante-o, até a chave conhecê-lo. Ctrl-C interrompe
key-finger-is-added = A digital está na chave: { $finger }
key-finger-is-named = A digital recebeu o nome: { $finger }
key-not-one-finger = Não há exatamente uma digital que comece com { $id }
    .next = `keydesk key fingers list` lista todas
key-finger-sure = Remover esta digital de vez?
key-finger-is-removed = A digital foi removida
key-no-such = Não há chave { $name }
    .next = Escolha entre { $keys }
key-two-such = Há mais de uma chave { $name }
    .next = Escolha entre { $keys }
key-which = Há mais de uma chave conectada
    .next = Use --key SERIAL ou PATH. Há: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] { $tries } PIN errado bloqueia a chave de vez
       *[other] { $tries } PINs errados bloqueiam a chave de vez
    }
key-shortest-pin = Um PIN tem pelo menos { $minimum } caracteres
key-extensions = Extensões: { $extensions }
key-options = Opções: { $options }
key-option = { $name } { $on ->
        [yes] sim
       *[no] não
    }
key-enterprise-absent = Atestado empresarial: a chave não tem
key-enterprise-off = Atestado empresarial: inativo
key-enterprise-on = Atestado empresarial: ativo
key-transports = Transportes: { $transports }

## keydesk config check

config-ready = Este posto está pronto
config-not-ready = Ainda não está pronto
config-no-file = Indique o arquivo com --config
config-wrong-line = Corrija essa linha; kiosk-config/kiosk.toml explica cada configuração
config-others = Permita que só o root e o usuário do posto alterem este arquivo e a pasta dele
config-correct = Corrija em kiosk.toml
config-can-be-used = { $file } pode ser usado
config-no-browser = Instale o Chromium, o Chrome ou o Edge, ou indique o programa em kiosk.toml, [operator] browser
config-browser-shut-in = O navegador para entrar está isolado
config-browser-no-cage = O navegador para entrar pode ler os arquivos deste usuário: falta o bubblewrap, ou ele não pode criar namespaces
    .next = Instale o pacote bubblewrap e permita namespaces de usuário sem privilégios
config-browser-no-policy = O navegador para entrar abre qualquer página e tem ferramentas de desenvolvedor e downloads
    .next = Copie kiosk-config/browser-policy.json para as políticas gerenciadas do navegador, como /etc/chromium/policies/managed
config-browser-root = O posto é executado como root, então o navegador dele é executado como nobody, que talvez não alcance a chave
    .next = Execute o posto com um usuário próprio
config-browser-opens = Um navegador se abre. Entre por ele
config-sign-in-at = Entre em { $page } com o código { $code }
config-signed-in = Entrou como { $name }
    .next = As políticas do próprio locatário decidem com que um operador entra. Com um contexto de autenticação que exige uma força resistente a phishing, indicado em [operator] authentication_context, o posto não aceita nada mais fraco
config-signed-in-context = Entrou como { $name }, no contexto de autenticação { $context }
config-signed-in-app = Entrou como { $name }; nesse caso o Entra não verifica nenhuma função, então nenhum posto abre com estas configurações
config-one-application = As pessoas comprovam a entrada no aplicativo dos operadores, então o token que o posto descarta poderia ter feito mais
    .next = kiosk-config/app-registration/register.sh cria um segundo aplicativo sem permissões. Indique-o em [sign_in] client_id
config-two-applications = As pessoas comprovam a entrada em um aplicativo próprio

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } não é um registro armazenado: { $why }
    .next = `keydesk attestation check --help` diz o que ele deve conter
attestation-list-untrusted = A lista não é confiável: { $why }
    .next = Use a lista assinada da FIDO ou indique outra raiz com --root
attestation-no-list = A lista não pode ser lida: { $why }
    .next = Use o conteúdo da lista da FIDO, em JSON
mds-where = Nenhuma pasta foi indicada para a lista
    .next = Use --folder DIR ou defina KEYDESK_METADATA
mds-none = O posto ainda não tem lista
    .next = `keydesk mds update` busca a lista, e `keydesk mds import FILE` a tira de um arquivo
mds-issue = Edição { $number }, obtida em { $time }
mds-next = A próxima é esperada em { $date }
mds-overdue =
    { $days ->
        [one] A próxima era esperada em { $date }, há { $days } dia
       *[other] A próxima era esperada em { $date }, há { $days } dias
    }
mds-usable = { $usable } de { $models } modelos podem ser comprovados aqui
mds-unusable = Não pode ser comprovado: { $model } ({ $aaguid }): { $why }
mds-unread = Não pode ser lido por inteiro: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = É possível registrar chaves para as pessoas
finding-issues-passes = Com um passe deste posto, as pessoas registram as chaves por conta própria, em { $page }
finding-offers-nothing = Nesta nuvem, um posto não pode nem registrar chaves nem emitir passes
    .why = As pessoas viriam a este posto à toa
    .next = As pessoas registram as chaves por conta própria, em { $page }
finding-scopes-granted = Todas as { $count } concedidas
finding-scopes-not-told = O serviço não diz o que um aplicativo pode fazer. O que só lê é testado abaixo; passes e chaves, com a primeira pessoa
finding-scope-missing = { $scope } não está concedida
    .next = Um administrador de aplicativos de nuvem a concede em { $consent }. O que um certificado pode fazer, um administrador de função com privilégios concede
finding-people-found = Pessoas encontradas
finding-no-people = O locatário não tem pessoas
    .why = Um posto dá chaves às pessoas do seu locatário
    .next = Verifique o ID do locatário em kiosk.toml
finding-methods-open = Chaves de acesso e passes podem ser dados
finding-no-role = O operador não tem uma função que possa configurar chaves
    .why = O Entra recusa cada chave e cada passe deste operador
    .next = Um administrador de função com privilégios pode dar ao operador a função Administrador de Autenticação
finding-role-unknown = A função do operador é personalizada ou vale para uma parte do locatário
    .why = O Entra pode recusar chaves e passes para algumas pessoas
    .next = Um administrador de função com privilégios pode dar ao operador a função Administrador de Autenticação para todo o locatário
finding-roles-not-seen = Funções personalizadas, e funções para uma parte do locatário, não são vistas
    .why = O Entra pode recusar uma pessoa no meio de um atendimento por causa de uma função assim
    .next = Um administrador de função com privilégios pode dar ao operador a função Leitores de Diretório ou Leitor Global
finding-passkeys-off = Chaves de acesso desativadas para todas as pessoas
    .why = O Entra recusa cada registro
    .next = Um administrador de política de autenticação pode habilitar o método de chave de acesso para quem recebe chaves
finding-self-service-off = Autoatendimento de chaves de acesso desativado
    .why = Sem ele, o Entra recusa cada registro, também o de um posto
    .next = Um administrador de política de autenticação pode permitir a configuração por autoatendimento
finding-context-not-set = Nenhum contexto de autenticação está definido: o comprovante diz que a pessoa entrou, e com quê só onde o token o diz
finding-context-only-a-key = No contexto { $context }, a política { $policy } exige FIDO2 de todos, e nada mais a satisfaz
finding-context-not-for-all =
    No contexto { $context }, só FIDO2 satisfaz a política { $policy }, e { $for_all ->
        [yes] { $exclusions ->
            [one] { $exclusions } pessoa, grupo ou função está excluído
           *[other] { $exclusions } pessoas, grupos ou funções estão excluídos
        }
       *[no] ela não vale para todos
    }. Sobre quem ela deixa de fora, o comprovante só diz que entrou
finding-context-takes-others = No contexto { $context }, outros métodos além de FIDO2 também satisfazem a política { $policy }
    .why = O comprovante não pode dizer que só uma chave foi aceita
    .next = Um administrador de Acesso Condicional pode dar à política uma força de autenticação que só FIDO2 satisfaz
finding-context-not-in-force = A política { $policy } para o contexto { $context } não está ativada
    .why = O Entra então não exige nada, e o contexto não comprova nada
    .next = Um administrador de Acesso Condicional pode ativar a política
finding-context-without-policy = Nenhuma política indica o contexto { $context }
    .why = O Entra emite o contexto mesmo assim, então ele não comprova nada
    .next = Um administrador de Acesso Condicional pode criar para ele uma política que só FIDO2 satisfaz; isso exige o Microsoft Entra ID P1. Sem P1, tire o contexto de kiosk.toml: o comprovante então diz que a pessoa entrou e, com beta = true, também qual chave foi usada, onde o Entra o diz
finding-logs-readable = O log de entrada pode ser lido
finding-logs-not-licensed = O log de entrada não pode ser lido sem o Microsoft Entra ID P1. O livro o diz em cada atendimento. Mesmo assim se pergunta qual chave foi usada
finding-passes-off = Passes de Acesso Temporário desativados para todas as pessoas
    .why = Sem um passe, uma pessoa nova não consegue entrar antes que a chave seja registrada
    .next = Um administrador de política de autenticação pode habilitar o Passe de Acesso Temporário para quem recebe chaves

# Work lists: what is wrong in a line. The place stands before it
list-too-large = O arquivo tem mais de { $number } bytes
    .next = Divida-o em várias listas
list-workbook = Isto é uma pasta de trabalho de planilha
    .next = Salve-a como “CSV UTF-8”
list-not-text = Isto não é texto
    .next = Salve a lista como “CSV UTF-8”. Um arquivo que foi cortado deve ser copiado de novo
list-empty = Não há linha com os nomes das colunas
    .next = A primeira linha dá nome às colunas, como upn;serial;language;address;note
list-no-lines = Depois dos nomes das colunas não há nada
    .next = Escreva uma linha para cada pessoa ou chave
list-no-people-column = Nenhuma coluna diz para quem são as chaves
    .next = Dê a uma das colunas o nome upn, userPrincipalName, username, login, email ou mail
list-no-serial-column = Nenhuma coluna tem números de série
    .next = Dê a uma das colunas o nome serial
list-column-twice = Há duas colunas para a mesma coisa: { $named }
    .next = Retire uma delas
list-quote-not-closed = Aspas abrem aqui e nunca se fecham
    .next = Feche-as ou retire-as. Aspas dentro de um texto entre aspas são escritas em dobro
list-line-in-cell = Esta célula continua na próxima linha: { $named }
    .next = Procure aspas que faltam. Só um endereço pode ter várias linhas
list-too-many-cells = Esta linha tem { $cells } células, e há { $number } colunas
    .next = Ponha entre aspas um texto que contenha o separador
list-no-login = Esta linha não diz nada nas colunas de pessoas
    .next = Escreva o nome de entrada da pessoa ou retire a linha
list-not-a-login = Isto não é nome de entrada nem endereço de email: { $named }
    .next = Escreva-o inteiro e sozinho, como name@contoso.com
list-formula = Uma planilha tomaria isto por uma fórmula: { $named }
    .next = Comece o texto com algo que não seja = + - @
list-shortened = Uma planilha encurtou este número, e os últimos dígitos se perderam: { $named }
    .next = Formate a coluna como texto e digite o número de série de novo
list-not-a-serial = Isto não é um número de série: { $named }
    .next = Escreva só os dígitos e as letras dele
list-not-a-language = Isto não é um idioma: { $named }
    .next = Escreva o código, como de ou de-AT
list-not-a-day = Isto não é um dia: { $named }
    .next = Escreva-o como 2027-01-31
list-too-long = Isto é longo demais: { $named }
    .next = Cabem no máximo { $number }
list-differs-from = Esta pessoa já está na linha { $number }, com outros dados ao lado
    .next = Deixe uma das duas linhas
list-serial-twice = A linha { $number } já tem a chave com o número de série { $named }
    .next = Cada pessoa precisa de uma chave própria
list-not-in-inventory = O inventário não tem chave com o número de série { $named }
    .next = Corrija o número ou inclua a chave no inventário
list-not-found = Ninguém no locatário entra ou recebe email como { $named }
    .next = Corrija o nome ou retire a linha
list-several = Várias pessoas do locatário têm o endereço de email { $named }
    .next = Escreva o nome de entrada no lugar dele
list-same-person = Este é outro nome da pessoa da linha { $number }
    .next = Deixe uma das duas linhas

# keydesk prepare
prepare-refused =
    { $count ->
        [one] { $count } erro. Nada foi guardado
       *[other] { $count } erros. Nada foi guardado
    }
prepare-encoding = O arquivo foi lido como { $encoding }. Olhe nomes e endereços com letras especiais: se estiverem errados, salve o arquivo como “CSV UTF-8”
prepare-repeated = Estas linhas dizem o mesmo que uma anterior e contaram uma vez: { $lines }
prepare-unused = Estas colunas não foram usadas: { $columns }
prepare-progress = { $percent }% das perguntas ao locatário foram respondidas
prepare-counts =
    { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }. Prontas: { $ready }; a decidir pelo operador: { $doubtful }; paradas: { $stopped }{ $erased ->
        [0] { "" }
       *[other] ; apagadas: { $erased }
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Pronta
listed-doubtful = A decidir
listed-stopped = Parada
prepare-kept = A lista foi guardada como { $list }. `keydesk prepare status` a mostra
prepare-not-kept = A lista está boa. Nada foi guardado
prepare-no-lists = Não há listas aqui
prepare-list = { $list } · { $time } · { $source } · importada por { $operator }
prepare-withdrawn = { "    " }Retirada em { $time } por { $operator }: ninguém dela está pendente
prepare-runs-out-all =
    { $count ->
        [one] { $count } chave preparada não está ativada
       *[other] { $count } chaves preparadas não estão ativadas, a primeira a vencer vem primeiro
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Quando ela chegar, ative-a: keydesk activate { $upn } --by call. Depois dessa hora, é preciso outra chave
prepare-ran-out = Venceu em { $time }: { $name } ({ $upn }), { $key }
    .next = Ela não pode mais ser ativada, e a carta não vale mais. Prepare outra chave
withdraw-before = A lista { $list } já foi retirada
    .next = `keydesk prepare status` diz por quem
withdraw-at-work =
    { $count ->
        [one] { $count } chave desta lista está em curso
       *[other] { $count } chaves desta lista estão em curso
    }
    .next = Termine-as antes: `keydesk prepare run`. Depois retire a lista
withdraw-due =
    { $count ->
        [0] Na lista { $list } ninguém está pendente
        [one] Na lista { $list } uma pessoa ainda não tem chave e não receberá nenhuma
       *[other] Na lista { $list } { $count } pessoas ainda não têm chave e não receberão nenhuma
    }
withdraw-key-waits = Fica: a chave de { $name } ({ $upn }), { $key }. Ela pode ser ativada até { $time }
withdraw-key-works = Fica: a chave de { $name } ({ $upn }), { $key }. Ela funciona
withdraw-question = Retirar esta lista? Isto não pode ser desfeito
withdraw-done = A lista { $list } foi retirada
prepare-from-file = de um arquivo
prepare-from-group = o grupo { $group }
prepare-inventory =
    { $count ->
        [one] Só { $count } chave pode ser usada
       *[other] Só { $count } chaves podem ser usadas
    }
prepare-no-group = Nenhum grupo do locatário se chama { $group }
    .next = Escreva o nome como o Entra o mostra
prepare-several-groups = { $count } grupos do locatário se chamam { $group }
    .next = Renomeie um deles ou importe um arquivo
prepare-empty-group = Ninguém está no grupo { $group }
    .next = Adicione pessoas a ele. Um novo membro pode levar minutos para aparecer
prepare-no-such-list = Nenhuma lista, ou mais de uma, tem um ID que começa com { $list }. Listas retiradas não contam
    .next = `keydesk prepare status` mostra as listas
prepare-not-signed-in = Ninguém entrou: { $why }
prepare-slot = Slot { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Nada a fazer
prepare-slot-insert = Insira nova chave
prepare-slot-working = O posto trabalha na chave
prepare-slot-touch = Toque na chave que pisca
prepare-slot-take-out = Retire a chave
prepare-slot-asks = É preciso decidir
prepare-stopped = Parado: as chaves em curso são terminadas, e nenhuma outra começa
prepare-stopped-at = Parado por uma falha: as chaves em curso são terminadas, e nenhuma outra começa
prepare-cannot-read = Não foi possível ler as pessoas da lista
prepare-over = Todos na lista têm uma chave ou foram deixados de lado
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = Preparadas: { $done }; pendentes: { $due }; separadas: { $set-aside }; { $rate } chaves por hora, a Microsoft permite { $most }
practice-prepared = { $prepared } chaves preparadas em { $minutes } minutos do tempo do Graph ({ $rate } por hora), { $set-aside } separadas; { $live } podem ser usadas antes de chegar
practice-activated = { $count } chaves foram ativadas uma a uma, e com cada uma a pessoa entra
practice-not-activated = Com a chave de { $name } não se consegue entrar

## keydesk activate

activate-works = A chave funciona
    .next = Não é preciso fazer nada
activate-no-person = A organização não conhece ninguém com este nome de entrada
    .next = Verifique como está escrito
activate-no-code = O código não pode ser lido
activate-second-operator = Um segundo operador deve confirmar que esta pessoa recebe uma chave
    .next = Ative a chave na janela: keydesk open
activate-another-session = Outro atendimento deste posto foi interrompido e continua primeiro
    .next = Termine-o: keydesk open
activate-taken-back = A chave não está ativada
    .next = Nada foi registrado
activate-stopped = O posto parou: { $sentence }
    .next = Veja o log
