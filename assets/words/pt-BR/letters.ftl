## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, número de série { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = ligue para o suporte, em um número que você conhece
paper-column-number = Nº
paper-column-mark = Lista
paper-column-person = Pessoa
paper-column-key = Chave
paper-column-state = Estado
paper-column-letter = Carta do PIN

pin-letter = Carta do PIN { $number }
pin-letter-heading = O PIN da sua chave de segurança
pin-letter-where = O PIN da sua chave ({ $key }) está na próxima página, sozinho. A chave vem separada
pin-letter-forced = Escolha um PIN seu no primeiro uso. A chave não aceita o PIN desta carta para mais nada
pin-letter-asked = Escolha um PIN seu antes do primeiro uso. Esta chave não consegue pedir isso a você
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Faça isso em um computador. Windows: Configurações, Contas, Opções de entrada, Chave de segurança, Gerenciar. Mac ou Linux: abra chrome://settings/securityKeys no Chrome. Um telefone talvez só diga que o PIN está errado
pin-letter-secret = Não diga o PIN a ninguém. Nenhum suporte o pede. Destrua esta carta depois
pin-letter-broken = Se alguém abriu esta carta antes de você, não use a chave e avise imediatamente: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = Página de teste
pin-letter-test-heading = Esta impressora está pronta para cartas do PIN?
pin-letter-test-window = O nome e o endereço aparecem na janela do seu envelope
pin-letter-test-apart = A próxima página, ou o verso desta, é a página do PIN. Ela é dobrada nas duas marcas, e nada transparece
pin-letter-test-whole = Nada está cortado, e a impressora fica onde só você retira o papel
pin-letter-test-pin = sem PIN

sheets-title = Folhas de entrega { $list }
sheet-heading = Sua chave de segurança
sheet-about = Com esta chave e o PIN dela, você entra sem senha. Ela é só para você
sheet-inert = A chave ainda não abre nada. Quando estiver em suas mãos, avise até { $until }: { $contact }
sheet-live = A chave já funciona. Se alguém abriu este pacote antes de você, avise imediatamente: { $contact }
sheet-say-code = Diga este código. Ele mostra que o pacote está com você
sheet-letter = O PIN vem em uma carta própria. Espere por ela
sheet-begin = A carta diz como você escolhe um PIN seu. Faça isso primeiro
sheet-sign-in = Depois abra a página abaixo, escolha entrar com uma chave de segurança, insira a chave, digite seu PIN e toque na chave
sheet-help = Se algo faltar ou tiver sido aberto, não use a chave e avise: { $contact }

labels-title = Etiquetas { $list }

packing-title = Lista de remessa { $list }
packing-heading = Chaves da lista { $list }
packing-live = Estas chaves já funcionam: quem tem uma e o PIN dela pode entrar. Envie-as por um meio que exija assinatura
packing-apart = Nunca ponha uma carta do PIN no mesmo pacote da chave
packing-packed = Embalado por
packing-checked = Conferido por

report-title = Chaves da lista { $list }
report-made = Situação: { $time }

key-state-due = não preparada
key-state-waits = preparada, não ativa
key-state-waits-until = preparada, pode ser ativada até { $until }
key-state-active = ativa
key-state-expired = tarde demais para ativar
key-state-void = sem validade, a preparar de novo
key-state-erased = pessoa apagada

letter-state-none = nenhuma
letter-state-waits = deve esperar
letter-state-waits-until = deve esperar até { $day } ou até a chave ser ativada
letter-state-ready = pode ser impressa
letter-state-in-doubt = talvez impressa
letter-state-failed = não impressa
letter-state-printed = impressa

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Olhe as duas páginas. Se estiverem certas, imprima as cartas
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Impressas: { $printed }; podem ser impressas: { $ready }; devem esperar: { $waits }; não se sabe se saíram: { $open }
letters-look = Olhe primeiro a impressora e a bandeja. Para imprimir uma de novo: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = A carta { $number } não falhou nem está em dúvida
    .next = `keydesk prepare letters` mostra as cartas com seus números. O PIN de uma que foi impressa não existe mais: prepare essa chave de novo
letters-not-opened = Não foi possível abrir o PIN: { $why }
    .next = Quem tem uma chave de recuperação de `[prepare] recovery_recipients` pode abri-lo com `age -d`
letters-not-made = Não foi possível fazer a carta: { $why }
    .next = Nada foi impresso. Comunique isto com o lugar da carta na lista
letters-not-written = Não foi possível gravar no livro: { $why }
    .next = Libere espaço no disco e execute isto de novo: a fila da impressora é consultada primeiro

kept-no-list = Não há lista { $id } guardada aqui
    .next = `keydesk prepare status` mostra as listas
kept-several-lists = Várias listas começam com { $id }
    .next = Escreva mais do ID
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · Carta do PIN: { $letter }
report-written = Gravado em { $file }
# In the printer's queue
report-job = Papéis de uma lista
report-nowhere = Não foi dito para onde isto vai
    .next = Acrescente --print QUEUE ou --out FILE
report-sheets-secret = Uma folha de entrega tem um código, que não é gravado sem criptografia em um arquivo
    .next = Acrescente --print QUEUE no lugar de --out, ou --to com um destinatário age
