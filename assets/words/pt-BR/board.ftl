# The sentences of the window in which keys for people far away are prepared side by side, in Brazilian Portuguese.
# The operator alone reads them.

## At home

home-prepare = Preparar chaves
home-activate = Ativar uma chave
home-token = Entregar token

## Which list, and how

batch-list = Para quem preparar chaves?
    .lead = Escolha uma lista. A mais nova é a primeira
batch-runs-out = A chave de { $name } vence primeiro: ative-a até { $time }
batch-list-of =
    { $people ->
        [one] Quem está nela ainda não tem chave
       *[other] { $due } de { $people } pessoas ainda não têm chave
    }
batch-list-file = Importada de um arquivo em { $time }
batch-list-group = Importada do grupo { $group } em { $time }
batch-no-list = Nenhuma lista espera
    .lead = Uma lista diz para quem as chaves são preparadas
batch-no-list-do = Importe uma lista em um terminal: keydesk prepare import FILE
    .next = O arquivo tem um nome de entrada em cada linha. Feche este posto antes e abra-o de novo depois
batch-setup =
    { $due ->
        [one] Preparar uma chave para { $due } pessoa
       *[other] Preparar chaves para { $due } pessoas
    }
    .lead = Cada chave recebe um PIN aleatório, que uma carta informa à pessoa
batch-inert = Uma chave não abre nada antes de ser ativada. Isso se baseia em um parâmetro beta do Microsoft Graph, para o qual a Microsoft não dá suporte em produção
batch-live = Uma chave funciona assim que é feita, também no correio
batch-slots = Quantas chaves ao mesmo tempo?
batch-slots-of =
    { $slots ->
        [one] Uma chave por vez
       *[other] { $slots } chaves ao mesmo tempo
    }
batch-on-failure = Se uma chave não puder ser preparada
batch-stop = Parar
batch-set-aside = Separá-la e continuar
batch-begin = Iniciar
batch-back = Voltar

## The board

board = Envio de chaves
board-touch =
    { $count ->
        [one] Toque na chave que pisca: slot { $slots }
       *[other] Toque nas chaves que piscam: { $slots }
    }
board-asks =
    { $count ->
        [one] O slot { $slots } pede uma resposta
       *[other] Estes slots pedem uma resposta: { $slots }
    }
board-take-out =
    { $count ->
        [one] Retire a chave: slot { $slots }
       *[other] Retire estas chaves: { $slots }
    }
board-insert =
    { $count ->
        [one] Insira uma nova chave: slot { $slots }
       *[other] Insira novas chaves: { $slots }
    }
board-works = O posto prepara as chaves
board-stopping = Nenhuma chave nova começa. O posto termina as que estão em curso
board-stopped = O posto parou
board-stopped-at = O posto parou: o slot { $slot } falhou
board-count = Preparadas: { $done }; pendentes: { $due }; separadas: { $aside }
board-rate = { $rate } chaves por hora, a Microsoft permite { $most }
board-end = { $rate } chaves por hora, a Microsoft permite { $most }. Fim: { $time }
board-held-up = A Microsoft pede uma pausa
board-stop = Parar após estas chaves
board-go-on = Continuar
board-try-again = Tentar de novo
board-answer-later = Ver todos os slots
board-over =
    { $done ->
        [0] Nenhuma chave foi preparada
        [one] Uma chave está preparada
       *[other] { $done } chaves estão preparadas
    }
    .lead =
        { $aside ->
            [0] Não falta ninguém desta lista
            [one] Uma pessoa desta lista não recebeu chave
           *[other] { $aside } pessoas desta lista não receberam chave
        }
board-over-letters = Imprima as cartas com os PINs: keydesk prepare letters
board-over-report = Imprima a lista de remessa e as etiquetas: keydesk prepare report
board-over-apart = Envie as chaves e as cartas em dias diferentes
board-over-activate = Ative cada chave quando a pessoa a tiver: “Ativar uma chave” no início
board-over-close = Feche este posto antes de digitar um comando e abra-o de novo depois
board-leave = Ao início

## A slot

slot-nobody = Ninguém
slot-idle = Slot { $slot }, não há próxima pessoa
    .state = Nada a fazer
slot-insert = Slot { $slot }, { $name }, insira uma nova chave
    .state = Insira nova chave
slot-working = Slot { $slot }, { $name }, em curso: { $what }
    .state = Em curso
slot-touch = Slot { $slot }, { $name }, toque na chave
    .state = Toque na chave: ela pisca
slot-take-out = Slot { $slot }, { $name }, retire a chave
    .state = Retire a chave
slot-asks = Slot { $slot }, { $name }, pede uma resposta: { $what }
    .state = Pede resposta
slot-port = Porta { $port }

## A key has arrived

ask-sheet-code = Digite o código da folha de entrega
    .lead = { $name } o lê para você na folha que veio com a chave
sheet-code-dots = Código, { $entered } de { $all } letras e dígitos digitados
sheet-code-how = Digite-o no teclado. Maiúsculas e minúsculas são iguais
    .next = Um código errado é contado. Após cinco, o código não vale mais
sheet-code-check = Conferir o código
sheet-code-back = Outro modo
receipt-activated = A chave de { $name } funciona agora
    .lead = Diga a { $name } que já pode entrar com ela
receipt-away-works = Ela está registrada. Ninguém entrou com ela ainda
receipt-away-letter = A carta com o PIN já pode sair: keydesk prepare letters
receipt-away-pin = O PIN da carta deve ser trocado no primeiro uso
receipt-away-lost = Se a chave se perder, uma recuperação neste posto a remove
