# The sentences of the window in which keys for people far away are prepared side by side, in Ukrainian.
# The operator alone reads them.

## At home

home-prepare = Готувати ключі
home-activate = Активувати ключ
home-token = Видати токен

## Which list, and how

batch-list = Для кого підготувати ключі?
    .lead = Виберіть список. Найновіший стоїть першим
batch-runs-out = Першим спливає строк ключа: { $name }. Активуйте його до { $time }
batch-list-of =
    { $people ->
        [1] Людина зі списку ще не має ключа
       *[other] Ще без ключа: { $due } з { $people }
    }
batch-list-file = Імпортовано { $time } з файлу
batch-list-group = Імпортовано { $time } з групи «{ $group }»
batch-no-list = Немає жодного списку
    .lead = Список каже, для кого готують ключі
batch-no-list-do = Імпортуйте список у терміналі: keydesk prepare import FILE
    .next = У кожному рядку файлу одне ім’я для входу. Спершу закрийте цю стійку, а потім відкрийте знову
batch-setup =
    { $due ->
        [1] Підготувати ключ для однієї людини
        [one] Підготувати ключі для { $due } людини
        [few] Підготувати ключі для { $due } людей
        [many] Підготувати ключі для { $due } людей
       *[other] Підготувати ключі для { $due } людини
    }
    .lead = Кожен ключ отримує випадковий PIN-код; людина дізнається його з листа
batch-inert = Без активації ключ нічого не відкриває. Це спирається на бета-параметр Microsoft Graph, який Microsoft не підтримує для робочих середовищ
batch-live = Ключ діє з моменту створення, також у дорозі
batch-slots = Скільки ключів одночасно?
batch-slots-of =
    { $slots ->
        [1] По одному ключу
        [one] { $slots } ключ одночасно
        [few] { $slots } ключі одночасно
        [many] { $slots } ключів одночасно
       *[other] { $slots } ключа одночасно
    }
batch-on-failure = Якщо ключ не вдається підготувати
batch-stop = Зупинитися
batch-set-aside = Відкласти його й продовжити
batch-begin = Почати
batch-back = Назад

## The board

board = Ключі поштою
board-touch =
    { $count ->
        [1] Торкніться ключа, що блимає: гніздо { $slots }
       *[other] Торкніться ключів, що блимають: { $slots }
    }
board-asks =
    { $count ->
        [1] Гніздо { $slots } потребує відповіді
       *[other] Ці гнізда потребують відповіді: { $slots }
    }
board-take-out =
    { $count ->
        [1] Вийміть ключ: гніздо { $slots }
       *[other] Вийміть ці ключі: { $slots }
    }
board-insert =
    { $count ->
        [1] Вставте новий ключ: гніздо { $slots }
       *[other] Вставте нові ключі: { $slots }
    }
board-works = Стійка готує ключі
board-stopping = Нових ключів не буде. Стійка закінчує розпочаті
board-stopped = Стійка зупинилася
board-stopped-at = Стійка зупинилася: збій у гнізді { $slot }
board-count = Підготовлено: { $done }, лишилося: { $due }, відкладено: { $aside }
board-rate = Ключів за годину: { $rate }, Microsoft дозволяє { $most }
board-end = Ключів за годину: { $rate }, Microsoft дозволяє { $most }. Кінець: { $time }
board-held-up = Microsoft просить зачекати
board-stop = Зупинити після цих ключів
board-go-on = Продовжити
board-try-again = Повторити
board-answer-later = До всіх гнізд
board-over =
    { $done ->
        [0] Жодного ключа не підготовлено
        [one] Підготовлено { $done } ключ
        [few] Підготовлено { $done } ключі
        [many] Підготовлено { $done } ключів
       *[other] Підготовлено { $done } ключа
    }
    .lead =
        { $aside ->
            [0] У цьому списку нікого не лишилося
            [one] { $aside } людина зі списку не отримала ключа
            [few] { $aside } людини зі списку не отримали ключа
            [many] { $aside } людей зі списку не отримали ключа
           *[other] { $aside } людини зі списку не отримали ключа
        }
board-over-letters = Надрукуйте листи з PIN-кодами: keydesk prepare letters
board-over-report = Надрукуйте опис вкладення й наліпки: keydesk prepare report
board-over-apart = Надсилайте ключі й листи в різні дні
board-over-activate = Активуйте кожен ключ, коли людина його отримає: «Активувати ключ» на початковому екрані
board-over-close = Перш ніж вводити команду, закрийте цю стійку, а потім відкрийте знову
board-leave = На початок

## A slot

slot-nobody = Нікого
slot-idle = Гніздо { $slot }, черга порожня
    .state = Справ немає
slot-insert = Гніздо { $slot }, { $name }, вставте новий ключ
    .state = Вставте новий ключ
slot-working = Гніздо { $slot }, { $name }, у роботі: { $what }
    .state = У роботі
slot-touch = Гніздо { $slot }, { $name }, торкніться ключа
    .state = Торкніться ключа: він блимає
slot-take-out = Гніздо { $slot }, { $name }, вийміть ключ
    .state = Вийміть ключ
slot-asks = Гніздо { $slot }, { $name }, потрібна відповідь: { $what }
    .state = Потрібна відповідь
slot-port = Порт { $port }

## A key has arrived

ask-sheet-code = Введіть код супровідного аркуша
    .lead = { $name } читає його вам з аркуша, що надійшов разом із ключем
sheet-code-dots = Код, введено літер і цифр: { $entered } із { $all }
sheet-code-how = Введіть його на клавіатурі. Великі й малі літери не розрізняються
    .next = Хибні коди рахуються. Після п’яти код більше не діє
sheet-code-check = Перевірити код
sheet-code-back = Інший спосіб
receipt-activated = Ключ тепер діє: { $name }
    .lead = Повідомте: { $name } може входити з цим ключем
receipt-away-works = Його зареєстровано. З ним іще ніхто не входив
receipt-away-letter = Лист із PIN-кодом тепер можна надіслати: keydesk prepare letters
receipt-away-pin = PIN-код із листа треба змінити під час першого використання
receipt-away-lost = Якщо ключ загубиться, його видалить відновлення на цій стійці
