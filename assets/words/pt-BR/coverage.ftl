# keydesk tenant coverage

coverage-title = Quem tem uma chave de segurança
coverage-everybody = Todos
coverage-no-department = Sem departamento
coverage-sum =
    { $active ->
        [one] { $active } pessoa pode ter uma chave de segurança aqui
       *[other] { $active } pessoas podem ter uma chave de segurança aqui
    }, e { $key } { $key ->
        [one] já tem
       *[other] já têm
    } uma: { $percent }%
coverage-report =
    O relatório é de { $time }, { $hours ->
        [0] há menos de uma hora
        [one] há uma hora
       *[other] há { $hours } horas
    }
coverage-report-without-date = O relatório não diz quando foi feito
coverage-bar = { $percent }% de { $active }
coverage-more-parts =
    { $count ->
        [one] Mais { $count } está só na tabela (--csv)
       *[other] Mais { $count } estão só na tabela (--csv)
    }
coverage-trend = Evolução da parcela de pessoas
coverage-key = Chave de segurança
coverage-resistant = Chave de acesso em um aplicativo, Windows Hello ou certificado
coverage-other-factor = Aplicativo, código ou token
coverage-phone-only = Só um telefone: SMS ou chamada
coverage-nothing = Só uma senha
coverage-not-in-report = Ainda não no relatório
coverage-disabled = Desabilitada
coverage-guest = Convidado
coverage-not-counted =
    Não contadas: { $disabled ->
        [one] { $disabled } conta desabilitada
       *[other] { $disabled } contas desabilitadas
    }, { $guests ->
        [one] { $guests } de convidado
       *[other] { $guests } de convidados
    }{ $departed ->
        [0] { "" }
        [one] , e uma do relatório que não está mais no diretório
       *[other] , e { $departed } do relatório que não estão mais no diretório
    }
coverage-admins =
    { $admins ->
        [one] { $admins } administrador
       *[other] { $admins } administradores
    }, dos quais sem chave de segurança: { $without }
coverage-registered = Pessoas com um segundo fator registrado: { $count } (Microsoft: registered)
coverage-capable = Desses, podem também usá-lo, porque a política o ativa (enabled): { $count }; são “capable”
coverage-barred =
    { $count ->
        [one] { $count } pessoa registrou
       *[other] { $count } pessoas registraram
    } um que a política não deixa usar. Ele não ajudará a entrar
coverage-passwordless = Podem entrar sem senha: { $count }
coverage-unknown-words = Esta versão não conhece estas palavras do relatório e as conta como outro método: { $words }
coverage-listed =
    { $people ->
        [0] Ninguém precisa de uma chave
        [one] Uma pessoa precisa de uma chave
       *[other] { $people } pessoas precisam de uma chave
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , em { $waves } levas
    }
coverage-left-out =
    { $count ->
        [one] Mais { $count } tem um nome de entrada que não pode constar em uma lista
       *[other] Mais { $count } têm um nome de entrada que não pode constar em uma lista
    }
coverage-goes-on = A execução de { $time } continua: { $count } linhas já estão aqui
coverage-progress = { $report } linhas do relatório e { $members } contas lidas
coverage-run-again = O que foi lido é guardado por um dia: execute o comando de novo, e ele continua dali
coverage-no-premium = O relatório de registro exige uma licença do Entra ID P1, e este locatário não tem nenhuma
    .next = Sem ela, o Graph não dá os métodos de todos em uma lista. `keydesk tenant check` diz o que mais se pode ver
coverage-list-refused =
    { $count ->
        [one] { $count } linha da lista não está como deveria
       *[other] { $count } linhas da lista não estão como deveriam
    }
    .next = Grave-a com --list e leia-a com `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Não foi possível guardar a lista: { $why }
    .next = Grave-a com --list e leia-a com `keydesk prepare import FILE`

# keydesk tenant use

use-title = Como as pessoas entram
use-lead =
    { $people ->
        [0] Ninguém entrou
        [one] Uma pessoa entrou
       *[other] { $people } pessoas entraram
    } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }; com uma chave de segurança: { $key }, { $percent }%
use-part = O log é mais longo do que se lê de uma vez: isto é só desde { $time }
use-phone = No máximo um telefone: SMS ou chamada
use-password = No máximo uma senha
use-bar =
    { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }
use-methods =
    Relatório da Microsoft de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }: quantas vezes cada método foi mostrado. Uma entrada pode mostrar dois
use-unknown-labels = Esta versão não conhece estas palavras do log e as conta como outro método: { $labels }
use-programs = Programas entram com a senha destas contas e não podem tocar em uma chave: { $names }. Dê a cada um uma identidade própria antes que uma regra o barre
use-no-people = Não se pode ver no log de entrada quem entrou e como: { $why }
use-no-methods = O relatório da Microsoft sobre o uso de métodos não pode ser lido: { $why }
use-progress = { $count } entradas lidas

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Venha buscar sua chave de segurança
invitation-why = Sua organização dá a você uma chave de segurança: com ela, você entra sem senha, e ninguém mais pode fazer isso.
invitation-where = Venha ao posto “{ $desk }”. Traga um documento com foto. Leva cerca de cinco minutos.
invitation-until = Venha até { $date }.
invitation-contact =
    { $known ->
        [yes] Se tiver dúvidas, pergunte aqui: { $contact }
       *[no] Se tiver dúvidas, ligue para o suporte, em um número que você conhece.
    }
invitation-asks-nothing = Esta mensagem não tem nenhum link, e ninguém pedirá uma senha ou um PIN por causa dela.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] { $people } pessoa é convidada
       *[other] { $people } pessoas são convidadas
    }
invite-not-due = Da lista, para mais tarde: { $count }
invite-before = Convite já enviado antes, ou talvez: { $count }
invite-opted-out = Pessoas que não querem convite: { $count }
invite-no-account = Convidados do locatário ou contas desabilitadas: { $count }
invite-text = O convite, em português do Brasil:
invite-dry-run = Nada foi enviado. Use --send para enviar
invite-question = Enviar os convites?
invite-progress = { $done } de { $all } convites enviados
invite-sent =
    { $sent ->
        [one] { $sent } convite foi enviado
       *[other] { $sent } convites foram enviados
    }
invite-not-sent = Envio impossível deste modo: { $count }. Não há endereço, ou ele é recusado, ou falta o Teams. O convite pode ser feito em outra ocasião
invite-in-doubt = Não se sabe se o convite saiu: { $count }. Ele não é enviado de novo
invite-stopped = Execute o comando de novo para continuar: ninguém é convidado duas vezes
invite-no-mail = As configurações dizem que este posto não envia email
    .next = Defina mail_from em [notice]; kiosk.toml explica isso
invite-nobody = Não há ninguém a convidar agora
coverage-invited = Pessoas convidadas: { $invited }; dessas, já com uma chave de segurança: { $came }
invite-faulty =
    { $count ->
        [one] { $file } tem um erro na linha { $line }
       *[other] { $file } tem { $count } erros, o primeiro na linha { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` diz o que está errado em cada linha
