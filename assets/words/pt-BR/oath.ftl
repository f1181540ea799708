# What `keydesk oath` says, in Brazilian Portuguese.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] { $count } erro. Nada foi enviado
       *[other] { $count } erros. Nada foi enviado
    }
oath-file-open = Outros usuários desta máquina podem ler { $file }, e quem tem uma semente tem o token. Tire os direitos deles: chmod 600
oath-folder-open = Outros usuários podem gravar na pasta de { $file }. Guarde-o em uma pasta que só você possa abrir
oath-no-pskc-key = { $file } não tem uma chave AES
    .next = Escreva nele 32, 48 ou 64 dígitos hexadecimais, como o fabricante informou
oath-unused = Estas colunas não dizem nada aqui: { $columns }
oath-looking = { $done } de { $all } pessoas consultadas
oath-sending = { $done } de { $all } tokens enviados
oath-not-sent = Nada foi enviado
oath-stopped = Importe o mesmo arquivo de novo: o que já está lá fica como está
oath-shredded = O arquivo foi sobrescrito com zeros e removido. Um SSD, um instantâneo ou um backup ainda pode ter os bytes antigos: um disco criptografado é o único modo seguro
oath-shred-it = Todos os tokens estão lá. O arquivo com as sementes ainda existe: guarde-o trancado ou destrua-o com --shred
oath-became-new = seria enviado
oath-became-stood-already = já está lá
oath-became-refused = foi recusado:
oath-became-not-there = não está no locatário
oath-count-stands =
    { $count ->
        [one] { $count } token foi enviado e está no locatário
       *[other] { $count } tokens foram enviados e estão no locatário
    }
oath-count-stood-already =
    { $count ->
        [one] { $count } token já estava no locatário. Se tem esta semente, o primeiro código mostra
       *[other] { $count } tokens já estavam no locatário. Se têm estas sementes, os primeiros códigos mostram
    }
oath-count-new =
    { $count ->
        [one] { $count } token seria enviado
       *[other] { $count } tokens seriam enviados
    }
oath-count-refused =
    { $count ->
        [one] { $count } token foi recusado
       *[other] { $count } tokens foram recusados
    }
oath-count-not-there =
    { $count ->
        [one] { $count } token não está no locatário
       *[other] { $count } tokens não estão no locatário
    }
oath-count-unknown =
    { $count ->
        [one] Não se sabe se { $count } token está lá
       *[other] Não se sabe se { $count } tokens estão lá
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = O arquivo tem mais de { $number } bytes
    .next = Divida-o em vários arquivos
oath-workbook = Isto é uma pasta de trabalho de planilha
    .next = Peça o arquivo de novo ao fabricante e não o abra em uma planilha
oath-not-text = Isto não é texto
    .next = Copie o arquivo de novo ou peça-o de novo ao fabricante
oath-not-read = O JSON ou XML não pode ser lido daqui em diante
    .next = Copie o arquivo de novo ou peça-o de novo ao fabricante
oath-empty = Não há linha com os nomes das colunas
    .next = A primeira linha é: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = Não há token no arquivo
    .next = Cada token tem uma linha, um objeto JSON ou um KeyPackage de PSKC
oath-no-column = Nenhuma coluna se chama { $named }
    .next = A primeira linha é: upn,serial number,secret key,time interval,manufacturer,model. O upn pode faltar
oath-column-twice = Duas colunas se chamam { $named }
    .next = Retire uma delas
oath-quote-not-closed = Aspas abrem aqui e nunca se fecham
    .next = Feche-as ou retire-as. Aspas dentro de um texto entre aspas são escritas em dobro
oath-too-many-cells = Esta linha tem { $cells } células, e há { $number } colunas
    .next = Ponha entre aspas um texto que contenha o separador
oath-missing = Falta neste token: “{ $named }”
    .next = Peça o arquivo de novo ao fabricante ou preencha o que falta
oath-not-a-login = O upn não é um nome de entrada
    .next = Escreva-o inteiro e sozinho, como name@contoso.com, ou deixe-o vazio
oath-formula = Uma planilha tomaria por fórmula: “{ $named }”
    .next = Comece com algo que não seja = + - @
oath-too-long = Longo demais: “{ $named }”
    .next = Cabem no máximo { $number } caracteres
oath-shortened = Uma planilha encurtou o número de série, e os últimos dígitos se perderam
    .next = Peça o arquivo de novo ao fabricante e não o abra em uma planilha
oath-lost-zeros = Outros tokens deste modelo têm números de série de { $number } dígitos: uma planilha tirou os zeros do início deste
    .next = Peça o arquivo de novo ao fabricante. Se o número está assim no token, escreva-o como ="123"
oath-not-a-serial = O número de série tem algo além de letras, dígitos, - _ e /, ou é um número de JSON
    .next = Escreva-o como está no token, em JSON entre aspas
oath-seed-character = O caractere { $number } da chave secreta é “{ $named }”, que ela não pode ter
    .next = Base32 tem as letras e 2 a 7, e não 1, 8, 9 nem 0. Peça o arquivo de novo ao fabricante; se as sementes são hexadecimais, use keydesk oath import --hex
oath-seed-shortened = Uma planilha tomou a chave secreta por um número e a encurtou
    .next = Peça o arquivo de novo ao fabricante e não o abra em uma planilha
oath-seed-length = Nenhuma chave secreta tem { $number } caracteres: faltam alguns, ou há demais
    .next = Peça o arquivo de novo ao fabricante
oath-not-an-interval = O intervalo de tempo não é nem 30 nem 60
    .next = O Entra não aceita outros tokens
oath-not-a-hash = A função de hash não é nem SHA-1 nem SHA-256
    .next = O Entra não aceita outros tokens
oath-document-type = O XML tem um tipo de documento, e um arquivo de tokens não precisa dele
    .next = Ele não é aberto. Peça o arquivo de novo ao fabricante
oath-not-totp = Este não é um token TOTP de seis dígitos
    .next = O Entra não aceita outros tokens
oath-sealed = A chave secreta está criptografada
    .next = Use --pskc-key-file com a chave que o fabricante informou
oath-other-cipher = O arquivo está criptografado de um modo que não se lê aqui
    .next = Peça ao fabricante um com uma chave AES pré-compartilhada ou em CSV
oath-no-mac = Nada no arquivo diz se a chave é a certa
    .next = Peça ao fabricante um arquivo com um ValueMAC (RFC 6030) ou em CSV
oath-wrong-key = A chave não abre esta chave secreta
    .next = Compare a chave com o que o fabricante informou. Se ela estiver certa, o arquivo foi alterado
oath-serial-twice = A linha { $number } já tem o número de série { $named }
    .next = Um token pertence a uma pessoa: envios pelo modo antigo permitiam várias, e então ninguém sabe de quem foi o código
oath-seed-twice = A linha { $number } tem a mesma chave secreta sob outro número de série
    .next = Peça o arquivo de novo ao fabricante
oath-not-found = Ninguém no locatário entra ou recebe email como { $named }
    .next = Corrija o nome. Em um arquivo, ele pode ficar vazio
oath-several = Várias pessoas do locatário têm o endereço de email { $named }
    .next = Escreva o nome de entrada no lugar dele
oath-guest = { $named } é uma conta de convidado, e o Entra não dá token de hardware a convidados
    .next = Deixe o nome vazio no arquivo e dê à pessoa outro método
oath-another-stands = O locatário tem outro token com o número de série { $named }
    .next = Compare fabricante, modelo, intervalo e hash com os de lá. Exclua-o no locatário ou retire esta linha
oath-legacy-stands = A pessoa tem o token { $named } de um envio pelo modo antigo
    .next = Exclua-o no portal do Entra em Autenticação multifator, Tokens OATH, e depois importe-o
oath-others-token = Outra pessoa tem o token { $named }
    .next = Recolha-o dela antes ou deixe o nome vazio

# One token.
oath-stock = { $model }: { $available } de { $all } podem ser entregues
oath-no-stock = O locatário não tem tokens de hardware. O que foi enviado pelo portal, do modo antigo, não é listado
oath-assigned = O token foi dado à pessoa. Ele funciona depois de ativado
oath-activated = O token está ativado
oath-deactivated = O token não está mais ativo. A pessoa ainda o tem
oath-unassigned = O token foi recolhido e pode ser dado a outra pessoa
oath-removed = O token foi removido do locatário
oath-state-available = pode ser entregue
oath-state-assigned = atribuído, não ativado
oath-state-activated = ativado
oath-state-failed = atribuído, e a ativação falhou
oath-state-other = em um estado que esta versão não conhece
oath-which-code = Os seis dígitos que o token mostra
oath-way-passkey = Chave de segurança ou de acesso
oath-lost = { $person } não tem mais o token, e quem o encontrar não pode entrar com ele
oath-lost-ways-in = { $person } ainda pode entrar com: { $ways }
oath-lost-no-way-in = { $person } não tem mais nada com que entrar: dê uma chave de segurança, outro token ou um Passe de Acesso Temporário
oath-lost-sessions = As sessões abertas com o token continuam: encerre-as no portal do Entra, na página da pessoa, com “Revogar sessões”
oath-lost-log = Veja no log de entrada se ele foi usado depois de perdido
oath-lost-remove = Ele conta como um que pode ser entregue. Se não aparecer: keydesk oath remove { $serial }
oath-file-faulty = O arquivo { $file } tem erros
    .next = keydesk oath import --dry-run mostra quais são
oath-no-token = O locatário não tem token com o número de série { $serial }
    .next = Compare o número com o token ou importe o token antes. O que foi enviado pelo modo antigo não é encontrado aqui: exclua-o no portal do Entra em Autenticação multifator, Tokens OATH
oath-several-tokens = O locatário tem vários tokens com o número de série { $serial }
    .next = Exclua no portal do Entra os que ninguém usa
oath-too-many = A pessoa tem cinco tokens e aplicativos autenticadores, e o Entra não permite mais
    .next = Remova antes um deles da pessoa
oath-taken = { $named } tem o token { $serial }
    .next = Recolha-o antes: keydesk oath unassign { $serial }
oath-not-taken = Ninguém tem o token { $serial }
    .next = Dê-o a alguém com keydesk oath assign { $serial } --to UPN ou remova-o com keydesk oath remove { $serial }
oath-not-active = O token { $serial } não está ativo
    .next = Ative-o com keydesk oath activate { $serial } ou recolha-o com keydesk oath unassign { $serial }
oath-not-so = O locatário aceitou a alteração, mas ainda não a mostra
    .next = Olhe com keydesk oath list em alguns minutos e chame isto de novo se nada mudou
oath-too-fast = O Entra ativa no máximo 200 tokens em cinco minutos
    .next = { $minutes ->
        [one] Digite o próximo código em { $minutes } minuto
       *[other] Digite o próximo código em { $minutes } minutos
    }
oath-code-refused = O Entra recusa o código e não diz por quê. Ele pode ter erro de digitação, ser antigo demais ou de outro token; o relógio do token pode estar errado; ou o método ainda não está ativado para esta pessoa, o que leva até uma hora
    .next = Digite o próximo código. Com --file e o arquivo do fabricante, é possível dizer o motivo
oath-not-in-file = O arquivo não tem token com o número de série { $serial }
    .next = Use o arquivo com que ele foi importado ou omita --file
oath-code-ahead =
    { $minutes ->
        [one] O relógio do token está { $minutes } minuto adiantado, mais do que o Entra aceita
       *[other] O relógio do token está { $minutes } minutos adiantado, mais do que o Entra aceita
    }
    .next = Dê à pessoa outro token. O fabricante talvez consiga acertar este
oath-code-behind =
    { $minutes ->
        [one] O código tem { $minutes } minuto, ou o relógio do token está atrasado nessa medida
       *[other] O código tem { $minutes } minutos, ou o relógio do token está atrasado nessa medida
    }
    .next = Digite o código que ele mostra agora. Se também for recusado, dê à pessoa outro token
oath-code-of-another = Este é o código do token { $named }
    .next = Compare o número de série no token
oath-code-mistyped = Nenhum token do arquivo mostra este código
    .next = Digite o próximo código
oath-no-code = Um código tem seis dígitos, com os zeros do início
    .next = Digite os seis

## The page about tokens in the window

survey-tokens = Tokens
tokens-reads = Os tokens estão sendo lidos
    .lead = Do inventário da organização
tokens-waits = Isto leva um momento
    .next = Nada é enviado antes que você queira
tokens-looks =
    { $all ->
        [0] O arquivo está sendo lido
       *[other] { $done } de { $all } pessoas consultadas
    }
    .lead = Nada é enviado
tokens-sends = { $done } de { $all } tokens enviados
    .lead = Deixe este posto ligado até o último
tokens-failed = Isto não deu certo
    .lead = O que não foi enviado não está em nenhum locatário
tokens-stock =
    { $free ->
        [0] Nenhum token está em estoque
        [one] { $free } token está em estoque
       *[other] { $free } tokens estão em estoque
    }
    .lead = Tokens que estão no Entra e com mais ninguém
tokens-active =
    { $count ->
        [one] { $count } pessoa tem um token ativo
       *[other] { $count } tokens estão ativos
    }
    .next = Quem tem um entra com ele. Um token enviado pelo portal, do modo antigo, não é contado
tokens-waiting =
    { $count ->
        [0] Nenhum token espera o primeiro código
        [one] { $count } token espera o primeiro código
       *[other] { $count } tokens esperam o primeiro código
    }
    .next = Um token é ativado em um atendimento deste posto
tokens-drop = Para importar tokens, solte o arquivo do fabricante nesta janela
    .next = Primeiro ele é lido, e cada erro nele é indicado com a linha
tokens-faults =
    { $count ->
        [one] { $count } erro em { $file }. Nada foi enviado
       *[other] { $count } erros em { $file }. Nada foi enviado
    }
    .lead = Corrija o arquivo e solte-o aqui de novo
tokens-line = Linha { $line }: { $what }
tokens-ready =
    { $count ->
        [0] A organização já tem todos os tokens de { $file }
        [one] { $count } token de { $file } pode ser enviado
       *[other] { $count } tokens de { $file } podem ser enviados
    }
    .lead = Nada foi enviado ainda
tokens-standing =
    { $count ->
        [0] Nenhum deles está na organização
        [one] { $count } token do arquivo já está na organização
       *[other] { $count } tokens do arquivo já estão na organização
    }
    .next = O que já está lá fica como está. O Entra exige uma licença P1 ou P2 para tokens de hardware
tokens-file-open = Outros usuários desta máquina podem ler o arquivo
    .next = Quem tem uma semente tem o token. Tire os direitos deles ou mova o arquivo para onde só você possa ler
tokens-folder-open = Outros usuários podem alterar a pasta do arquivo
    .next = Guarde o arquivo em uma pasta que só você possa abrir
tokens-send = Enviar os tokens
tokens-done =
    { $count ->
        [0] Nenhum token do arquivo está na organização
        [one] { $count } token do arquivo está na organização
       *[other] { $count } tokens do arquivo estão na organização
    }
    .lead = Como foram relidos na organização
tokens-missing =
    { $count ->
        [one] { $count } token não está lá, ou não se sabe se está
       *[other] { $count } tokens não estão lá, ou não se sabe se estão
    }
    .next = Solte o arquivo aqui mais uma vez: o que já está lá não é enviado de novo
tokens-shred = Destruir o arquivo
tokens-shred-it = O arquivo com as sementes ainda existe
    .next = Guarde-o trancado ou destrua-o. Um SSD, um instantâneo ou um backup pode conservar os bytes antigos
tokens-shredded = O arquivo foi sobrescrito com zeros e removido
    .next = Um SSD, um instantâneo ou um backup ainda pode ter os bytes antigos: um disco criptografado é o único modo seguro
tokens-not-shredded = Não foi possível destruir o arquivo: { $why }
    .next = Remova-o manualmente
tokens-file = { $file } não pode ser lido: { $why }
    .next = Solte-o aqui de novo quando você puder lê-lo
tokens-ledger = Não foi possível gravar no livro: { $why }
    .next = Veja os tokens mais uma vez antes de importar de novo
