# keydesk tenant coverage

coverage-title = Хто має ключ безпеки
coverage-everybody = Усі
coverage-no-department = Без відділу
coverage-sum =
    { $active ->
        [one] Ключ безпеки тут може мати { $active } людина
        [few] Ключ безпеки тут можуть мати { $active } людини
        [many] Ключ безпеки тут можуть мати { $active } людей
       *[other] Ключ безпеки тут можуть мати { $active } людини
    }, { $key ->
        [one] має { $key }
        [few] мають { $key }
        [many] мають { $key }
       *[other] мають { $key }
    }: { $percent } %
coverage-report =
    Звіт від { $time }, { $hours ->
        [0] йому менш ніж година
        [one] йому { $hours } година
        [few] йому { $hours } години
        [many] йому { $hours } годин
       *[other] йому { $hours } години
    }
coverage-report-without-date = Звіт не каже, коли його створено
coverage-bar = { $percent } % із { $active }
coverage-more-parts = Ще { $count } є лише в таблиці (--csv)
coverage-trend = Частка людей у часі
coverage-key = Ключ безпеки
coverage-resistant = Ключ доступу в застосунку, Windows Hello або сертифікат
coverage-other-factor = Застосунок, код або токен
coverage-phone-only = Лише телефон: SMS або виклик
coverage-nothing = Лише пароль
coverage-not-in-report = Ще немає у звіті
coverage-disabled = Вимкнено
coverage-guest = Гість
coverage-not-counted =
    Не враховано: { $disabled ->
        [one] { $disabled } вимкнений обліковий запис
        [few] { $disabled } вимкнені облікові записи
        [many] { $disabled } вимкнених облікових записів
       *[other] { $disabled } вимкненого облікового запису
    }, { $guests ->
        [one] { $guests } гостя
        [few] { $guests } гостей
        [many] { $guests } гостей
       *[other] { $guests } гостя
    }{ $departed ->
        [0] { "" }
       *[other] , у звіті, але вже не в каталозі: { $departed }
    }
coverage-admins =
    { $admins ->
        [one] { $admins } адміністратор
        [few] { $admins } адміністратори
        [many] { $admins } адміністраторів
       *[other] { $admins } адміністратора
    }, без ключа безпеки: { $without }
coverage-registered = Людей із зареєстрованим другим фактором: { $count } (Microsoft: registered)
coverage-capable = Із них можуть ним користуватися: { $count }, бо політика ввімкнула його для них (enabled): вони capable
coverage-barred =
    { $count ->
        [one] { $count } людина зареєструвала
        [few] { $count } людини зареєстрували
        [many] { $count } людей зареєстрували
       *[other] { $count } людини зареєстрували
    } фактор, якого політика не дозволяє. Увійти він не допоможе
coverage-passwordless = Можуть увійти без пароля: { $count }
coverage-unknown-words = Ця версія не знає цих слів звіту й рахує їх як інший метод: { $words }
coverage-listed =
    { $people ->
        [0] Ключ нікому не потрібен
        [one] Ключ потрібен { $people } людині
        [few] Ключ потрібен { $people } людям
        [many] Ключ потрібен { $people } людям
       *[other] Ключ потрібен { $people } людини
    }{ $waves ->
        [0] { "" }
        [1] { "" }
       *[other] , хвиль: { $waves }
    }
coverage-left-out = Ще людей, чиє ім’я для входу не може стояти в списку: { $count }
coverage-goes-on = Триває запуск від { $time }: рядків уже є { $count }
coverage-progress = Прочитано рядків звіту: { $report }, облікових записів: { $members }
coverage-run-again = Прочитане зберігається добу: запустіть команду знову, і вона продовжить звідти
coverage-no-premium = Для звіту про реєстрацію потрібна ліцензія Entra ID P1, а цей тенант її не має
    .next = Без неї Graph не показує методів усіх одним списком. Що ще видно, каже `keydesk tenant check`
coverage-list-refused =
    { $count ->
        [one] { $count } рядок списку не такий, як треба
        [few] { $count } рядки списку не такі, як треба
        [many] { $count } рядків списку не такі, як треба
       *[other] { $count } рядка списку не такі, як треба
    }
    .next = Запишіть його з --list і прочитайте: `keydesk prepare import FILE --dry-run`
coverage-not-prepared = Список не вдалося зберегти: { $why }
    .next = Запишіть його з --list і прочитайте: `keydesk prepare import FILE`

# keydesk tenant use

use-title = Як люди входять
use-lead =
    { $people ->
        [0] Ніхто не входив
        [one] Входила { $people } людина
        [few] Входили { $people } людини
        [many] Входили { $people } людей
       *[other] Входили { $people } людини
    } за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, з ключем безпеки: { $key } ({ $percent } %)
use-part = Журнал довший, ніж читають за раз: тут лише з { $time }
use-phone = Щонайбільше телефон: SMS або виклик
use-password = Щонайбільше пароль
use-bar =
    { $people ->
        [one] { $people } людина
        [few] { $people } людини
        [many] { $people } людей
       *[other] { $people } людини
    }
use-methods =
    Звіт Microsoft за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }: скільки разів показано кожен метод. Один вхід може показати два
use-unknown-labels = Ця версія не знає цих слів журналу й рахує їх як інший метод: { $labels }
use-programs = Програми входять із паролем цих облікових записів і не можуть торкнутися ключа: { $names }. Дайте кожній власне посвідчення, перш ніж її спинить правило
use-no-people = Хто і як входив, у журналі входів не видно: { $why }
use-no-methods = Не вдається прочитати звіт Microsoft про використання методів: { $why }
use-progress = Прочитано входів: { $count }

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Просимо отримати ключ безпеки
invitation-why = Організація дає вам ключ безпеки: з ним ви входите без пароля, і ніхто інший цього не зможе.
invitation-where = Приходьте, будь ласка, до стійки «{ $desk }». Візьміть документ із фото. Це триватиме близько п’яти хвилин.
invitation-until = Приходьте до { $date }.
invitation-contact =
    { $known ->
        [yes] Якщо маєте запитання, звертайтеся сюди: { $contact }
       *[no] Якщо маєте запитання, зателефонуйте до служби підтримки за номером, який ви знаєте.
    }
invitation-asks-nothing = Це повідомлення не має посилань, і ніхто через нього не проситиме у вас пароля чи PIN-коду.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] Запрошення отримає { $people } людина
        [few] Запрошення отримають { $people } людини
        [many] Запрошення отримають { $people } людей
       *[other] Запрошення отримають { $people } людини
    }
invite-not-due = У списку з пізнішим строком: { $count }
invite-before = Запрошено раніше або, можливо, запрошено: { $count }
invite-opted-out = Людей, які не хочуть запрошень: { $count }
invite-no-account = Гості або вимкнені облікові записи: { $count }
invite-text = Запрошення українською:
invite-dry-run = Нічого не надіслано. Щоб надіслати, додайте --send
invite-question = Надіслати запрошення?
invite-progress = Надіслано запрошень: { $done } із { $all }
invite-sent =
    { $sent ->
        [one] Надіслано { $sent } запрошення
        [few] Надіслано { $sent } запрошення
        [many] Надіслано { $sent } запрошень
       *[other] Надіслано { $sent } запрошення
    }
invite-not-sent = Людей, до яких не дістатися цим шляхом: { $count }. Немає адреси, її відхилено або немає Teams. Запросити можна іншим разом
invite-in-doubt = Невідомо, чи надіслано запрошення: { $count }. Знову його не надсилають
invite-stopped = Щоб продовжити, запустіть команду знову: двічі нікого не запросять
invite-no-mail = За налаштуваннями ця стійка не надсилає листів
    .next = Задайте mail_from у [notice]; пояснення є в kiosk.toml
invite-nobody = Зараз запрошувати нікого
coverage-invited = Запрошено: { $invited }, із них уже з ключем безпеки: { $came }
invite-faulty =
    { $count ->
        [1] { $file }: помилка в рядку { $line }
        [one] { $file }: { $count } помилка, перша в рядку { $line }
        [few] { $file }: { $count } помилки, перша в рядку { $line }
        [many] { $file }: { $count } помилок, перша в рядку { $line }
       *[other] { $file }: { $count } помилки, перша в рядку { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` каже, що хибне в кожному рядку
