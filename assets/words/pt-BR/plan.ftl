# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Brazilian Portuguese.
# A single sentence takes no full stop.

plan-call = { $call }. Permissão { $scope }, função { $role }
plan-lose =
    { $people ->
        [one] { $people } pessoa o perde
       *[other] { $people } pessoas o perdem
    }{ $alone ->
        [0] . Não é o único método de ninguém
        [one] . Uma pessoa fica então sem opção
       *[other] . { $alone } delas ficam então sem opção
    }
plan-some-lose = Algumas pessoas podem perdê-lo. Não se conta quantas ficam então sem opção
plan-others-not-for-all = Algumas das outras também podem ficar sem opção: um método que continua ativado não vale para todos, e isso não é contado
plan-models-stop = Chaves dos modelos e tipos que deixam de ser aceitos não abrem mais nada, também as que as pessoas já têm
plan-nothing-asks = Nada exige então um segundo fator: os padrões de segurança estão desativados, e nenhuma política de Acesso Condicional está em vigor
plan-defaults-begin = Programas sem autenticação moderna deixam de funcionar, e todos devem registrar um método em até 14 dias
plan-reports-only = Ninguém é afetado: isto grava no log de entrada o que teria exigido
plan-must-be-answered = Alguém pode ficar de fora ou entrar com facilidade demais. Para continuar, indique: --answer { $name }
plan-shown =
    { $count ->
        [one] Plano { $plan }: { $count } alteração. Nada foi alterado
       *[other] Plano { $plan }: { $count } alterações. Nada foi alterado
    }
plan-empty = O locatário está como o arquivo diz. Nada precisa ser alterado
plan-stored =
    Estes são documentos armazenados. { $count ->
        [0] Nada
       *[other] Nada disto
    } pode ser aplicado a partir deles, e não se sabe quantas pessoas uma alteração afeta: isso exige o locatário (`keydesk tenant plan` sem --from)
plan-counting = { $people } pessoas do relatório de registro contadas

plan-not-read = Não é possível ler { $name }, então nada disso é planejado: { $why }
    .next = Entre como alguém que possa lê-lo ou tire essa parte do arquivo
plan-no-profile = Não há perfil de chave de acesso { $name }
    .next = Descreva-o em [passkeys.profiles] do arquivo ou corrija o nome
plan-profiles-not-in-use = O locatário ainda não tem perfis de chave de acesso, então { $name } não pode ser definido
    .next = Ative os perfis no centro de administração do Entra, o que não pode ser desfeito, ou descreva só o perfil "default" sem tipos
plan-no-strength = Não há força de autenticação { $name }
    .next = Descreva-a em [strength] do arquivo ou corrija o nome
plan-several-of-name = Há várias com o nome { $name }
    .next = Dê outro nome a todas menos uma no centro de administração do Entra
plan-strength-built-in = { $name } é uma das forças da própria Microsoft e não pode ser alterada
    .next = Escolha outro nome em [strength] do arquivo
plan-policy-enforced = A política { $name } está em vigor e diz outra coisa
    .next = Ponha-a em “Somente relatório” no centro de administração do Entra ou escolha outro nome em [access_policy] do arquivo
plan-defaults-exclude-policies = Os padrões de segurança não podem ser ativados enquanto uma política de Acesso Condicional está em vigor
    .next = Tire security_defaults do arquivo ou desative as políticas no centro de administração do Entra

apply-not-planned = Uma parte do arquivo não pode ser planejada, então nada é aplicado
    .next = Corrija o arquivo ou tire essa parte dele
apply-another-plan = O plano agora é outro: { $plan }
    .next = Veja-o com `keydesk tenant plan` e depois indique o ID dele
apply-not-shown = Nada se altera que ninguém tenha visto
    .next = Veja o plano com `keydesk tenant plan` e depois indique o ID dele com --plan
apply-lock-out = Alguém pode ficar de fora ou entrar com facilidade demais: { $names }
    .next = Veja o plano. O que for intencional, indique pelo nome com --answer
apply-answer = Alguém pode ficar de fora ou entrar com facilidade demais. Se for intencional, digite { $name }
apply-question = Fazer estas alterações? Digite yes

change-done = Feito e relido: { $name }
change-not-done = Não feito: { $name }
change-refused = { $name }: não alterado, ou não se sabe se foi: { $why }
    .next = Veja um novo plano: ele diz o que ainda falta fazer
change-not-so = { $name }: aceito pelo locatário, mas o documento não mostra isso
    .next = Espere alguns minutos e veja um novo plano: ele diz o que ainda falta fazer
change-meanwhile = { $name }: não alterado, pois outra pessoa alterou o documento desde o plano
    .next = Veja um novo plano e fale com quem fez a alteração
change-made = Alterado e relido: { $name }
change-not-made = Não alterado: { $name }
change-in-doubt = Iniciado e não relido, então pode ter sido alterado ou não: { $name }

changes-applied = Tudo está como o arquivo diz. Alterado: { $made }. Para desfazer: keydesk tenant undo { $run }
changes-stopped = Parou ali. O que vale: { $made }. Para desfazer isso: keydesk tenant undo { $run }
changes-taken-back = Desfeito: { $made }
changes-none = Nada foi alterado a partir daqui
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, aplicou, execução { $run }
        [taken-back] { $time }, { $operator }, desfez alterações, execução { $run }
        [stopped] { $time }, { $operator }, parou no meio, execução { $run }
       *[other] { $time }, { $operator }, interrompida no meio, execução { $run }
    }

undo-nothing = Não há nada a desfazer
    .next = `keydesk tenant changes` lista o que foi alterado a partir daqui
undo-question = Desfazer estas alterações?
undo-changed-since = Alterado desde então, por outra pessoa ou por uma execução posterior: { $names }. Nada foi desfeito
    .next = Desfaça antes a execução posterior ou fale com quem fez a alteração. Escreva no arquivo o que deve valer e veja um novo plano

admin-no-application = As configurações não indicam um aplicativo para administradores
    .next = Defina client_id em [admin] de kiosk.toml. kiosk-config/kiosk.toml diz de quais permissões ele precisa
admin-desks-application = O aplicativo para administradores é o do próprio posto: todo posto poderia então alterar o locatário
    .next = Registre outro aplicativo e defina client_id em [admin] de kiosk.toml
