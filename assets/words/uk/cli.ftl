# What the commands say, in Ukrainian. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = Система не дає потоків: { $why }
    .next = Закрийте інші програми й спробуйте ще раз
cli-desk-broke = У стійці стався збій: { $why }
    .next = Запустіть її знову: сеанс триває далі. Якщо це повториться, покажіть це службі підтримки
cli-yes-or-no = { $question } Введіть yes
cli-nobody-to-ask = Немає термінала, щоб поставити запитання
    .next = Якщо ви певні, додайте --yes
cli-nothing-changed = Нічого не змінено
    .next = Щоб продовжити, введіть yes
cli-unreadable = Не вдалося прочитати { $file }: { $why }
    .next = Перевірте шлях і права
cli-unwritable = Не вдалося записати { $file }: { $why }
    .next = Перевірте шлях і права
cli-no-certificate = У файлі { $file } немає сертифіката
    .next = Укажіть файл із сертифікатами у форматі PEM або DER

## keydesk open, keydesk practice

open-certificate = У налаштуваннях указано сертифікат, з яким не входить жоден оператор: тоді Entra не перевіряє ролей, а запис не каже, хто обслужив людину
    .next = Задайте sign_in = "browser" або "device-code" у [operator]. Сертифікат — для `keydesk config check` і звітів
open-tokens = { $file } непридатний як файл токенів. Помилок у ньому: { $count }
    .next = Переглянути їх: keydesk oath import --dry-run { $file }
open-no-face = Для стійки немає ні екрана, ні термінала
    .next = Запустіть її в терміналі або задайте DISPLAY чи WAYLAND_DISPLAY
open-no-window = Вікно не відкривається: { $why }
    .next = Приберіть DISPLAY і WAYLAND_DISPLAY, щоб пройти все в терміналі; `keydesk practice --auto` не потребує ні того, ні іншого
practice-no-room = Немає місця для навчального середовища: { $why }
    .next = Звільніть місце на диску або вкажіть папку: --world
practice-no-chromium = Немає Chromium, у якому людина могла б увійти: { $why }
practice-json-alone = --json не можна вживати окремо
    .next = Додайте --auto, --serve або --people
practice-no-world = Навчальне середовище { $folder } не відкривається: { $why }
    .next = Поверніть файл із копії; або перенесіть папку, і там буде створено нове середовище
practice-no-folder = Навчальне середовище { $folder } не відкривається: { $why }
    .next = Укажіть папку, до якої цей обліковий запис може писати
practice-world-in-use = Навчальне середовище { $folder } зайняте процесом { $process } з { $time }: { $command }
    .next = Спершу завершіть його або вкажіть іншу папку
practice-world-in-use-by-another = Навчальне середовище { $folder } зайняте іншим процесом
    .next = Спершу завершіть його або вкажіть іншу папку
practice-no-operator = У навчальному тенанті ні в кого немає імені для входу { $name }
    .next = Оператори: { $operators }; --people показує всіх
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = ніщо не заважає
practice-shows-apostrophe = ніщо не заважає; в імені для входу є апостроф
practice-shows-namesake = таке ім’я мають двоє людей
practice-shows-guest = гість: Entra відмовляє гостям у ключах
practice-shows-disabled = обліковий запис вимкнено
practice-shows-excluded = у групі, якій не дозволено ключі доступу
practice-shows-protected = Global Administrator: потребує оператора з привілейованою роллю; може підтверджувати як другий оператор
practice-shows-protected-by-group = у групі, що захищає: потребує оператора з привілейованою роллю
practice-shows-custom-role = має користувацьку роль: стійка про це каже, а вирішує Entra
practice-shows-nine-keys = уже має дев’ять ключів доступу
practice-shows-thirty-keys = уже має тридцять ключів доступу
practice-shows-live-pass = має дійсну перепустку від когось іншого
practice-shows-synced = обліковий запис із власного каталогу компанії; в адміністративній одиниці складів
practice-shows-long-name = ім’я з 200 літер
practice-shows-arabic = ім’я арабськими літерами, справа наліво
practice-shows-hebrew = ім’я літерами івриту, справа наліво
practice-shows-chinese = ім’я китайськими ієрогліфами
practice-shows-cyrillic = ім’я кирилицею
practice-shows-combining-marks = ім’я, у якому діакритика — окремі символи
practice-shows-emoji = ім’я з емодзі
practice-shows-operator = оператор: Authentication Administrator, Global Reader
practice-shows-privileged-operator = оператор: Privileged Authentication Administrator, Global Reader
practice-shows-operator-without-reader = оператор: Authentication Administrator, але не Global Reader
practice-shows-operator-who-reads-only = оператор: Global Reader і жодної ролі, що може реєструвати ключі
practice-shows-operator-without-role = оператор без ролі
practice-shows-operator-of-a-unit = оператор: Authentication Administrator лише складів, Global Reader
model-no-list = Немає списку, у якому можна знайти модель за назвою
    .next = Додайте --metadata PATH або вкажіть файл JSON з authenticatorGetInfo моделі
model-unknown = Немає моделі з назвою { $model }
    .next = Найближчі назви: { $nearest }
model-not-one = Назву { $model } мають кілька моделей
    .next = Укажіть одну за AAGUID: { $models }
model-not-playable = Навчальний ключ не може бути моделі { $model }: { $why }
    .next = Укажіть іншу модель
practice-pin = Цим навчальним ключем уже користувалися. Його PIN-код: { $pin }
practice-no-scope = Стійка не має дозволу з назвою { $scope }
    .next = Виберіть із: { $scopes }
practice-unknown-scope = Навчальний тенант не має дозволу з назвою { $scope }
    .next = Візьміть дозвіл Microsoft Graph, який знає навчальний тенант
practice-served = Навчальний тенант { $tenant } працює на https://{ $address }
practice-served-app = Його застосунок: { $client }; люди підтверджують вхід на { $proof }
practice-served-operators = Оператори: { $operators }. Пароль: { $password }
practice-served-until = Він зупиниться, коли закриється це введення, або після Ctrl+C
practice-no-longer-served = Навчальний тенант більше не працює
cli-self-registered = Людина зареєструвала ключ
cli-token-programmed = Людина додала токен
practice-stopped = Стійка зупинилася: { $sentence }
practice-costs = Команд CTAP: { $ctap }, дотиків: { $touches }, викликів Graph: { $graph } (про методи автентифікації: { $methods }), { $ms } мс
receipt-of = Квитанція { $ceremony }
receipt-person = Людина
receipt-self-test = Випробування
receipt-self-test-passed = пройдено, лічильник підписів { $count }
receipt-method = Метод
receipt-left = Лишилося
receipt-written = Квитанція у файлі { $file }
receipt-signature = Дата й підпис: { $name }

## keydesk ledger

ledger-which = Реєстр не вказано
    .next = Додайте --ledger FILE або задайте KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  фактів: { $facts }
ledger-no-person = без людини
ledger-open = відкрито
ledger-waiting = чекає
ledger-closed = закрито
ledger-awaits-log = закрито, чекає на журнал
ledger-awaits-letter = закрито, лист не надруковано
ledger-unreadable = не читається
ledger-unreadable-fact = не читається: { $why }
ledger-second-key = Другий ключ цієї людини: сеанс { $ceremony }
ledger-no-ceremony = У реєстрі немає сеансу { $id }
    .next = Їх показує `keydesk ledger list`
ledger-several = Кілька сеансів починаються з { $id }
    .next = Укажіть довший ідентифікатор
ledger-no-receipt = Сеанс { $id } не має квитанції
    .next = Її має лише сеанс, що добре закінчився; як закінчився кожен, показує `keydesk ledger list`
ledger-fact-unreadable = Факт { $number } сеансу не вдається прочитати, тож із нього нічого не зроблено: { $why }
    .next = Чи його змінено, каже `keydesk ledger verify`
ledger-nothing-to-tell = У сеансі { $id } не зроблено нічого, про що треба повідомити людину
    .next = Його факти показує `keydesk ledger show`
ledger-whole = Реєстр цілий: фактів { $facts }, останній геш { $head }
ledger-signed =
    { $ceremonies ->
        [one] { $ceremonies } сеанс, підписано ключем стійки { $key }
        [few] { $ceremonies } сеанси, підписано ключем стійки { $key }
        [many] { $ceremonies } сеансів, підписано ключем стійки { $key }
       *[other] { $ceremonies } сеансу, підписано ключем стійки { $key }
    }
ledger-agrees = Це реєстр, геш якого зберегли. Збігається перших фактів: { $facts }
ledger-witnessed = Свідок { $witness } бачив цей геш: { $time }
ledger-collected = Записи за адресою { $url }: { $entries }
ledger-collector-otlp = До збирача йде лише --format otlp
    .next = Укажіть --format otlp або приберіть --to
ledger-collector-refused = Збирач { $url } не прийняв записів: { $why }
    .next = Надішліть їх ще раз, коли прийме: кожен запис має номер
ledger-nothing-so-old = У жодному такому давньому сеансі вже немає нічого особистого
ledger-parts-expired = Стерто частин: { $parts }, сеансів, що закінчилися раніше: { $ceremonies }. Ланцюг цілий
ledger-no-debts = Незакінчених справ немає
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Справу { $id } закінчено
ledger-nothing-of-person = У реєстрі немає нічого про цю людину
ledger-person-is-erased = Стерто частин: { $parts }, сеансів цієї людини: { $ceremonies }. Ланцюг цілий

## Printing

print-begins = Друк на { $queue }
print-done = { $queue }: надруковано, каже CUPS
print-no-cups = CUPS не відповідає: { $socket }
    .next = Установіть пакет cups і запустіть його; нічого не надруковано
print-no-queue = Немає принтера { $queue }
    .next = Принтери показує `lpstat -e`
print-refused = { $queue } не приймає документа: { $why }
    .next = `lpstat -p { $queue } -l` показує його стан; `cupsaccept { $queue }` дозволяє йому знову приймати документи
print-not =
    { $pages ->
        [0] { $queue } нічого не надрукував: { $why }
        [one] { $queue } надрукував { $pages } сторінку, а решту ні: { $why }
        [few] { $queue } надрукував { $pages } сторінки, а решту ні: { $why }
        [many] { $queue } надрукував { $pages } сторінок, а решту ні: { $why }
       *[other] { $queue } надрукував { $pages } сторінки, а решту ні: { $why }
    }
    .next = У черзі документа вже немає. Подбайте про принтер і друкуйте знову
print-in-doubt = Ніхто не може знати, чи { $queue } це надрукував
    .next = Перш ніж друкувати знову, погляньте на принтер і його чергу
print-no-reason = принтер не називає причини
print-reason =
    { $reason ->
        [media-empty] у ньому немає паперу
        [media-needed] йому потрібен папір
        [media-jam] у ньому зім’явся папір
        [offline] він не в мережі
        [paused] його призупинено
        [printer-stopped] його зупинено
        [door-open] відчинено дверцята
        [cover-open] відкрито кришку
        [toner-empty] у ньому немає тонера
        [marker-supply-empty] у ньому немає тонера або чорнила
        [job-hold-until-specified] завдання затримано
        [resources-are-not-ready] він не відповідає
       *[other] { $reason }
    }

## keydesk key

key-none = Ключ безпеки не вставлено
    .next = Вставте його й спробуйте ще раз
key-cannot-be-read = не читається: { $why }
key-no-passkey = На ключі немає ключа доступу
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } уже має PIN-код
    .next = Змінити його: `keydesk key change-pin`
key-has-no-pin = { $key } ще не має PIN-коду
    .next = Встановити його: `keydesk key set-pin`
key-pin-of = PIN-код ключа { $key }
key-new-pin-for = Новий PIN-код для { $key }
key-old-pin-of = Старий PIN-код ключа { $key }
key-new-pin = Новий PIN-код
key-pin-again = Ще раз той самий
key-pin-is-set = { $key } має PIN-код
key-pin-is = PIN-код, показано лише раз:
key-pin-is-changed = { $key } має новий PIN-код
key-pin-differs = Два PIN-коди не збіглися
    .next = Нічого не змінено. Спробуйте ще раз
key-pin-breaks-rule = Цей PIN-код недостатньо добрий
    .next = Добрий PIN-код — { $rule }
key-no-terminal = Немає термінала, щоб увести PIN-код
    .next = Щоб передати його, додайте --pin-stdin
key-no-pin-came = PIN-коду не надано
    .next = Введіть його або подайте на стандартне введення, кожен PIN-код окремим рядком
key-will-be-reset = Зникнуть усі ключі доступу на ньому і його PIN-код. Увійти з ним потім ніде не можна
key-reset-sure = Скинути цей ключ?
key-take-out = Вийміть ключ
key-insert-again = Вставте його знову
key-touch-now = Торкніться його
key-is-reset = { $key } тепер як новий
key-taken-out-again = Ключ знову вийнято
    .next = Почніть знову й не виймайте його до кінця скидання
key-nothing-happened = Дві хвилини нічого не відбувалося
    .next = Нічого не змінено. Почніть знову, коли ключ буде під рукою
key-no-enterprise = { $key } не має корпоративної атестації
    .next = Візьміть модель, яка її має
key-enterprise-will-be-on = Організація, яка має право питати, бачитиме, котрий це ключ. Це скасовує лише скидання
key-enterprise-sure = Увімкнути корпоративну атестацію?
key-enterprise-is-on = Корпоративну атестацію ввімкнено: { $key }
key-not-one-passkey = З { $id } починається не рівно один ключ доступу
    .next = Їх показує `keydesk key credentials`
key-will-be-erased = Він зникне назавжди
key-erase-sure = Стерти цей ключ доступу назавжди?
key-is-erased = Ключ доступу стерто
key-no-sensor = { $key } не має сенсора відбитків
    .next = Візьміть модель, яка його має
key-no-finger = На ключі немає відбитка пальця
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Прикладайте палець до ключа й піднімайте, доки ключ його не знатиме. Ctrl-C це спиняє
key-finger-is-added = Відбиток пальця на ключі: { $finger }
key-finger-is-named = Відбиток пальця має назву: { $finger }
key-not-one-finger = З { $id } починається не рівно один відбиток пальця
    .next = Їх показує `keydesk key fingers list`
key-finger-sure = Видалити цей відбиток пальця назавжди?
key-finger-is-removed = Відбиток пальця видалено
key-no-such = Немає ключа { $name }
    .next = Виберіть із: { $keys }
key-two-such = { $name } — це не один ключ, а кілька
    .next = Виберіть із: { $keys }
key-which = Вставлено кілька ключів
    .next = Додайте --key SERIAL або PATH. Є { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, мікропрограма { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] { $tries } хибний PIN-код блокує його назавжди
        [few] { $tries } хибні PIN-коди блокують його назавжди
        [many] { $tries } хибних PIN-кодів блокують його назавжди
       *[other] { $tries } хибного PIN-коду блокують його назавжди
    }
key-shortest-pin =
    { $minimum ->
        [one] PIN-код має щонайменше { $minimum } символ
        [few] PIN-код має щонайменше { $minimum } символи
        [many] PIN-код має щонайменше { $minimum } символів
       *[other] PIN-код має щонайменше { $minimum } символу
    }
key-extensions = Розширення: { $extensions }
key-options = Параметри: { $options }
key-option = { $name } { $on ->
        [yes] так
       *[no] ні
    }
key-enterprise-absent = Корпоративна атестація: ключ її не має
key-enterprise-off = Корпоративна атестація: вимкнено
key-enterprise-on = Корпоративна атестація: увімкнено
key-transports = З’єднання: { $transports }

## keydesk config check

config-ready = Ця стійка готова
config-not-ready = Ще не готова
config-no-file = Укажіть файл: --config
config-wrong-line = Виправте цей рядок; kiosk-config/kiosk.toml пояснює кожне налаштування
config-others = Дозвольте змінювати цей файл і його папку лише root і користувачеві стійки
config-correct = Виправте це в kiosk.toml
config-can-be-used = { $file } придатний
config-no-browser = Установіть Chromium, Chrome чи Edge або вкажіть програму в kiosk.toml, [operator] browser
config-browser-shut-in = Браузер для входу ізольовано
config-browser-no-cage = Браузер для входу може читати файли цього користувача: немає bubblewrap або йому заборонено простори імен
    .next = Установіть пакет bubblewrap і дозвольте непривілейовані простори імен користувача
config-browser-no-policy = Браузер для входу відкриває будь-яку сторінку, має інструменти розробника й завантаження
    .next = Скопіюйте kiosk-config/browser-policy.json до керованих політик браузера, як-от /etc/chromium/policies/managed
config-browser-root = Стійка працює як root, тож її браузер працює як nobody і може не дістатися ключа
    .next = Запускайте стійку від окремого користувача
config-browser-opens = Відкривається браузер. Увійдіть там, будь ласка
config-sign-in-at = Увійдіть, будь ласка, на { $page } з кодом { $code }
config-signed-in = Виконано вхід: { $name }
    .next = Чим входить оператор, вирішують політики тенанта. З контекстом автентифікації, що вимагає стійкого до фішингу рівня й указаний у [operator] authentication_context, стійка не приймає нічого слабшого
config-signed-in-context = Виконано вхід: { $name }, контекст автентифікації { $context }
config-signed-in-app = Виконано вхід: { $name }; Entra не перевіряє для нього ролей, тож із цими налаштуваннями жодна стійка не відкриється
config-one-application = Люди підтверджують вхід у застосунку операторів, тож відкинутий стійкою маркер міг більше
    .next = kiosk-config/app-registration/register.sh створює другий застосунок без дозволів. Укажіть його в [sign_in] client_id
config-two-applications = Люди підтверджують вхід в окремому застосунку

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } — не збережена реєстрація: { $why }
    .next = Що в ній має бути, каже `keydesk attestation check --help`
attestation-list-untrusted = Список не є довіреним: { $why }
    .next = Візьміть підписаний список FIDO або вкажіть інший кореневий сертифікат: --root
attestation-no-list = Список не вдається прочитати: { $why }
    .next = Візьміть вміст списку FIDO у форматі JSON
mds-where = Для списку не вказано папки
    .next = Додайте --folder DIR або задайте KEYDESK_METADATA
mds-none = Стійка ще не має списку
    .next = `keydesk mds update` завантажує його, а `keydesk mds import FILE` бере з файлу
mds-issue = Випуск { $number }, отримано { $time }
mds-next = Наступний має вийти { $date }
mds-overdue =
    { $days ->
        [one] Наступний мав вийти { $date }, { $days } день тому
        [few] Наступний мав вийти { $date }, { $days } дні тому
        [many] Наступний мав вийти { $date }, { $days } днів тому
       *[other] Наступний мав вийти { $date }, { $days } дня тому
    }
mds-usable = Тут можна підтвердити моделей: { $usable } із { $models }
mds-unusable = Не можна підтвердити: { $model } ({ $aaguid }): { $why }
mds-unread = Не читається повністю: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Ключі можна реєструвати для людей
finding-issues-passes = З перепусткою від цієї стійки люди реєструють ключі самі: { $page }
finding-offers-nothing = У цій хмарі стійка не може ні реєструвати ключів, ні видавати перепусток
    .why = Люди приходили б до цієї стійки марно
    .next = Люди реєструють ключі самі: { $page }
finding-scopes-granted = Надано всі: { $count }
finding-scopes-not-told = Служба не каже, що дозволено застосунку. Читання перевірено нижче, перепустки й ключі — з першою людиною
finding-scope-missing = { $scope } не надано
    .next = Адміністратор хмарних застосунків надає його тут: { $consent }. Дозволи сертифіката надає адміністратор привілейованих ролей
finding-people-found = Людей знайдено
finding-no-people = У тенанті немає людей
    .why = Стійка видає ключі людям свого тенанта
    .next = Перевірте ідентифікатор тенанта в kiosk.toml
finding-methods-open = Ключі доступу й перепустки можна видавати
finding-no-role = Оператор не має ролі, яка може налаштовувати ключі
    .why = Entra відмовляє в кожному ключі й кожній перепустці цього оператора
    .next = Адміністратор привілейованих ролей може надати оператору роль Authentication Administrator
finding-role-unknown = Роль оператора користувацька або діє для частини тенанта
    .why = Для деяких людей Entra може відмовити в ключах і перепустках
    .next = Адміністратор привілейованих ролей може надати оператору роль Authentication Administrator для всього тенанта
finding-roles-not-seen = Користувацьких ролей і ролей для частини тенанта не видно
    .why = Через таку роль Entra може відмовити людині посеред сеансу
    .next = Адміністратор привілейованих ролей може надати оператору роль Directory Readers або Global Reader
finding-passkeys-off = Ключі доступу вимкнено для всіх людей
    .why = Entra відмовляє в кожній реєстрації
    .next = Адміністратор політик автентифікації може ввімкнути метод ключів доступу для людей, що отримують ключі
finding-self-service-off = Самостійне налаштування ключів доступу вимкнено
    .why = Без нього Entra відмовляє в кожній реєстрації, також через стійку
    .next = Адміністратор політик автентифікації може дозволити самостійне налаштування
finding-context-not-set = Контексту автентифікації не задано: квитанція каже, що людина ввійшла, а чим — лише там, де це каже маркер
finding-context-only-a-key = У контексті { $context } політика { $policy } вимагає FIDO2 від усіх, і ніщо інше її не задовольняє
finding-context-not-for-all =
    У контексті { $context } політику { $policy } задовольняє лише FIDO2, { $for_all ->
        [yes] виключено людей, груп і ролей: { $exclusions }
       *[no] але вона не для всіх
    }. Про тих, кого вона оминає, квитанція каже лише, що вони ввійшли
finding-context-takes-others = У контексті { $context } політику { $policy } задовольняють не лише FIDO2, а й інші методи
    .why = Квитанція не може сказати, що прийнято лише ключ
    .next = Адміністратор умовного доступу може дати політиці рівень автентифікації, який задовольняє лише FIDO2
finding-context-not-in-force = Політику { $policy } для контексту { $context } не ввімкнено
    .why = Тоді Entra нічого не вимагає, і контекст нічого не показує
    .next = Адміністратор умовного доступу може ввімкнути політику
finding-context-without-policy = Жодна політика не називає контексту { $context }
    .why = Entra однаково видає контекст, тож він нічого не показує
    .next = Адміністратор умовного доступу може створити для нього політику, яку задовольняє лише FIDO2; це потребує Microsoft Entra ID P1. Без P1 не вказуйте контексту в kiosk.toml: тоді квитанція каже, що людина ввійшла, а з beta = true ще й який ключ використано, де Entra це каже
finding-logs-readable = Журнал входів можна прочитати
finding-logs-not-licensed = Без Microsoft Entra ID P1 журналу входів не прочитати. Запис кожного сеансу про це каже. Про використаний ключ однаково питають
finding-passes-off = Temporary Access Pass вимкнено для всіх людей
    .why = Без перепустки нова людина не може ввійти, доки ключ не зареєстровано
    .next = Адміністратор політик автентифікації може ввімкнути Temporary Access Pass для людей, що отримують ключі

# Work lists: what is wrong in a line. The place stands before it
list-too-large = Файл більший за { $number } байтів
    .next = Поділіть його на кілька списків
list-workbook = Це книга електронних таблиць
    .next = Збережіть її як «CSV UTF-8»
list-not-text = Це не текст
    .next = Збережіть список як «CSV UTF-8». Обрізаний файл треба скопіювати знову
list-empty = Немає рядка з назвами стовпців
    .next = Перший рядок називає стовпці, наприклад upn;serial;language;address;note
list-no-lines = Після назв стовпців нічого немає
    .next = Запишіть по рядку для кожної людини чи ключа
list-no-people-column = Жоден стовпець не каже, для кого ключі
    .next = Назвіть один зі стовпців upn, userPrincipalName, username, login, email або mail
list-no-serial-column = Немає стовпця серійних номерів
    .next = Назвіть один зі стовпців serial
list-column-twice = Два стовпці про те саме: { $named }
    .next = Приберіть один із них
list-quote-not-closed = Тут відкрито лапки, яких не закрито
    .next = Закрийте їх або приберіть. Лапки всередині тексту в лапках пишуть двічі
list-line-in-cell = Ця клітинка триває в наступному рядку: { $named }
    .next = Пошукайте пропущені лапки. Кілька рядків може мати лише адреса
list-too-many-cells = Клітинок у цьому рядку: { $cells }, а стовпців: { $number }
    .next = Візьміть текст із роздільником у лапки
list-no-login = У стовпцях людей цей рядок порожній
    .next = Запишіть ім’я людини для входу або приберіть рядок
list-not-a-login = Це не ім’я для входу й не електронна адреса: { $named }
    .next = Запишіть його повністю й саме, наприклад name@contoso.com
list-formula = Електронна таблиця сприйме це як формулу: { $named }
    .next = Почніть текст не з = + - @
list-shortened = Електронна таблиця скоротила це число, і останні цифри втрачено: { $named }
    .next = Задайте стовпцю текстовий формат і введіть серійний номер знову
list-not-a-serial = Це не серійний номер: { $named }
    .next = Запишіть лише його цифри й літери
list-not-a-language = Це не мова: { $named }
    .next = Запишіть її код, наприклад de або de-AT
list-not-a-day = Це не день: { $named }
    .next = Запишіть його як 2027-01-31
list-too-long = Це задовге: { $named }
    .next = Щонайбільше { $number }
list-differs-from = Ця людина вже є в рядку { $number }, але з іншими даними
    .next = Залиште один із двох рядків
list-serial-twice = Ключ із серійним номером { $named } уже є в рядку { $number }
    .next = Кожній людині потрібен власний ключ
list-not-in-inventory = В інвентарному списку немає ключа із серійним номером { $named }
    .next = Виправте номер або додайте ключ до інвентарного списку
list-not-found = Ніхто в тенанті не входить і не отримує пошти як { $named }
    .next = Виправте ім’я або приберіть рядок
list-several = Електронну адресу { $named } мають кілька людей тенанта
    .next = Запишіть замість неї ім’я для входу
list-same-person = Це інше ім’я людини з рядка { $number }
    .next = Залиште один із двох рядків

# keydesk prepare
prepare-refused =
    { $count ->
        [one] { $count } помилка. Нічого не збережено
        [few] { $count } помилки. Нічого не збережено
        [many] { $count } помилок. Нічого не збережено
       *[other] { $count } помилки. Нічого не збережено
    }
prepare-encoding = Файл прочитано як { $encoding }. Погляньте на імена й адреси з особливими літерами: якщо вони хибні, збережіть файл як «CSV UTF-8»
prepare-repeated = Ці рядки повторюють попередні, їх узято раз: { $lines }
prepare-unused = Ці стовпці не використано: { $columns }
prepare-progress = Відповідей тенанта: { $percent } %
prepare-counts =
    { $people ->
        [one] { $people } людина
        [few] { $people } людини
        [many] { $people } людей
       *[other] { $people } людини
    }: готово { $ready }, вирішує оператор { $doubtful }, зупинено { $stopped }{ $erased ->
        [0] { "" }
       *[other] , стерто { $erased }
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Готово
listed-doubtful = Треба вирішити
listed-stopped = Зупинено
prepare-kept = Список збережено як { $list }. Його показує `keydesk prepare status`
prepare-not-kept = Список добрий. Нічого не збережено
prepare-no-lists = Збережених списків немає
prepare-list = { $list } · { $time } · { $source } · імпорт: { $operator }
prepare-withdrawn = { "    " }Відкликано { $time }, оператор { $operator }: нікого з нього немає на черзі
prepare-runs-out-all =
    { $count ->
        [one] Не активовано { $count } підготовлений ключ
        [few] Не активовано { $count } підготовлені ключі, першим той, чий строк спливає першим
        [many] Не активовано { $count } підготовлених ключів, першим той, чий строк спливає першим
       *[other] Не активовано { $count } підготовленого ключа
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = Коли він надійде, активуйте його: keydesk activate { $upn } --by call. Після цього часу потрібен інший ключ
prepare-ran-out = Строк сплив { $time }: { $name } ({ $upn }), { $key }
    .next = Активувати його вже не можна, лист недійсний. Підготуйте інший ключ
withdraw-before = Список { $list } уже відкликано
    .next = Ким, каже `keydesk prepare status`
withdraw-at-work =
    { $count ->
        [one] { $count } ключ цього списку в роботі
        [few] { $count } ключі цього списку в роботі
        [many] { $count } ключів цього списку в роботі
       *[other] { $count } ключа цього списку в роботі
    }
    .next = Спершу закінчіть їх: `keydesk prepare run`. Тоді відкличте список
withdraw-due =
    { $count ->
        [0] У списку { $list } нікого немає на черзі
        [one] У списку { $list } { $count } людина ще без ключа й не отримає його
        [few] У списку { $list } { $count } людини ще без ключа й не отримають його
        [many] У списку { $list } { $count } людей ще без ключа й не отримають його
       *[other] У списку { $list } { $count } людини ще без ключа й не отримають його
    }
withdraw-key-waits = Лишається ключ: { $name } ({ $upn }), { $key }. Його можна активувати до { $time }
withdraw-key-works = Лишається ключ: { $name } ({ $upn }), { $key }. Він діє
withdraw-question = Відкликати цей список? Скасувати це неможливо
withdraw-done = Список { $list } відкликано
prepare-from-file = з файлу
prepare-from-group = група { $group }
prepare-inventory =
    { $count ->
        [one] Можна взяти лише { $count } ключ
        [few] Можна взяти лише { $count } ключі
        [many] Можна взяти лише { $count } ключів
       *[other] Можна взяти лише { $count } ключа
    }
prepare-no-group = У тенанті немає групи з назвою { $group }
    .next = Запишіть назву так, як її показує Entra
prepare-several-groups = Груп із назвою { $group } у тенанті: { $count }
    .next = Перейменуйте одну з них або імпортуйте файл
prepare-empty-group = У групі { $group } нікого немає
    .next = Додайте до неї людей. Нова людина може з’явитися за кілька хвилин
prepare-no-such-list = Списку, чий ідентифікатор починається з { $list }, немає, або їх кілька. Відкликані списки не враховано
    .next = Списки показує `keydesk prepare status`
prepare-not-signed-in = Ніхто не ввійшов: { $why }
prepare-slot = Гніздо { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Справ немає
prepare-slot-insert = Вставте новий ключ
prepare-slot-working = Стійка працює з ключем
prepare-slot-touch = Торкніться ключа, що блимає
prepare-slot-take-out = Вийміть ключ
prepare-slot-asks = Потрібне рішення
prepare-stopped = Зупинено: розпочаті ключі закінчують, нових не починають
prepare-stopped-at = Зупинено через збій: розпочаті ключі закінчують, нових не починають
prepare-cannot-read = Людей зі списку не вдалося прочитати
prepare-over = Кожен у списку має ключ або його відкладено
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = Підготовлено { $done }, лишилося { $due }, відкладено { $set-aside }, ключів за годину { $rate }, Microsoft дозволяє { $most }
practice-prepared = Підготовлено ключів: { $prepared } за { $minutes } хв часу Graph ({ $rate } за годину), відкладено: { $set-aside }; діють іще до отримання: { $live }
practice-activated = Активовано ключів один за одним: { $count }, і кожен впускає свою людину
practice-not-activated = { $name }: увійти з ключем не вдається

## keydesk activate

activate-works = Ключ діє
    .next = Нічого робити не треба
activate-no-person = Організація не знає нікого з таким іменем для входу
    .next = Перевірте, як його написано
activate-no-code = Код не вдається прочитати
activate-second-operator = Другий оператор має підтвердити, що ця людина отримує ключ
    .next = Активуйте ключ у вікні: keydesk open
activate-another-session = Інший сеанс цієї стійки перервано, і він має закінчитися першим
    .next = Закінчіть його: keydesk open
activate-taken-back = Ключ не активовано
    .next = Нічого не зареєстровано
activate-stopped = Стійка зупинилася: { $sentence }
    .next = Дивіться журнал
