### The pages about the whole tenant, in the window. They are the operator's alone.

survey = O locatário
home-survey = O locatário
survey-back = Voltar
survey-again = Ler de novo
survey-check = O locatário está pronto?
survey-who = Quem tem chave?

## Is the tenant ready?

survey-reads = O locatário está sendo lido
    .lead =
    { $all ->
        [0] O primeiro documento foi pedido
       *[other] { $read } de { $all } documentos lidos
    }
survey-reads-do = Nada é alterado
    .next = Leva até um minuto, porque a Microsoft limita essas chamadas. O que a entrada do operador não pode ler é indicado, e o resto é avaliado
survey-failed = Não foi possível ler o locatário
    .lead = Nada foi alterado
survey-checked =
    { $stops ->
        [0] Nada impede chaves
        [one] Um apontamento impede chaves
       *[other] { $stops } apontamentos impedem chaves
    }, { $risks ->
        [0] nenhuma porta está aberta
        [one] um deixa uma porta aberta
       *[other] { $risks } deixam uma porta aberta
    }{ $advice ->
        [0] { "" }
        [one] , um é sugestão
       *[other] , { $advice } são sugestões
    }
    .lead =
    { $known ->
        [yes] { $tenant }, lido em { $time }. Escolha uma linha para ver quem pode alterá-la
       *[no] Lido em { $time }. Escolha uma linha para ver quem pode alterá-la
    }
survey-group-stops = Impedem chaves: { $count }
    .name = O que impede as pessoas de ter chaves: { $count }
survey-group-risk = Portas abertas: { $count }
    .name = O que deixa uma porta aberta: { $count }
survey-group-advice = Sugestões: { $count }
    .name = O que poderia ser melhor: { $count }
survey-group-unknown = Não se sabe: { $count }
    .name = O que não se sabe: { $count }
survey-group-good = Bom: { $count }
    .name = O que está bom: { $count }
survey-role = Quem pode alterar: { $role }
survey-of = { $number } de { $all }
survey-one-stops = Isto impede as pessoas de ter chaves
survey-one-risk = Isto deixa uma porta aberta
survey-one-advice = Isto poderia ser melhor
survey-one-unknown = Isto não se sabe
survey-one-good = Isto está bom
notice-tenant-stops = Quem pode alterar: { $role }. Lido em { $time }; “O locatário” mostra como
survey-next = Próxima
survey-all = Ver todas
survey-change = Quem pode alterar, e como
survey-look = Como descobrir
survey-means = Por que importa
survey-part = Nem tudo foi lido
survey-others = Verificações de terceiros sobre o mesmo

## Who has a key?

survey-nobody = Ninguém foi contado a partir deste posto ainda
    .lead = O posto pode contar quem tem uma chave de segurança, por departamento
survey-nobody-do = O posto lê o relatório de registro da Microsoft e o diretório
    .next = 25.000 pessoas levam cerca de um minuto. `keydesk tenant coverage` faz o mesmo, também por grupos e em arquivo
survey-counts = As pessoas estão sendo contadas
    .lead =
    { $all ->
        [yes] Tudo foi lido
       *[no] { $report } linhas do relatório e { $members } contas lidas
    }
survey-counts-do = Você pode voltar e continuar depois
    .next = O que foi lido é guardado por um dia. A contagem também para quando o posto se bloqueia
survey-not-counted = A contagem parou
    .lead = O que foi lido é guardado por um dia, e a próxima contagem continua dali
survey-disk = Não foi possível guardar a contagem
    .next = { $why }
survey-count = Contar agora
survey-count-again = Contar de novo
survey-go-on = Continuar
survey-coverage =
    { $active ->
        [one] { $key } de { $active } pessoa tem uma chave de segurança: { $percent }%
       *[other] { $key } de { $active } pessoas têm uma chave de segurança: { $percent }%
    }
survey-counted =
    { $days ->
        [0] Contado hoje
        [one] Contado há um dia
       *[other] Contado há { $days } dias
    }{ $dated ->
        [yes] , do relatório da Microsoft de { $time }
       *[no] , de um relatório que não diz quando foi feito
    }
survey-everybody = Todos
survey-parts = Por departamento
survey-over-time = Evolução
survey-old = Os números são antigos: conte de novo
survey-phones =
    { $count ->
        [one] { $count } pessoa tem
       *[other] { $count } pessoas têm
    } só um telefone. Próximas pessoas: `keydesk tenant coverage --to-prepare`
survey-none-left = Todos têm uma chave de segurança
survey-list = Lista das próximas pessoas: `keydesk tenant coverage --to-prepare`
survey-one-day = A linha começa no segundo dia
    .next = Conte de novo outro dia. Os números de cada contagem ficam ao lado do livro e não citam ninguém
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first }% em { $from }, { $last }% em { $to }
