## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, серійний номер { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = зателефонуйте до служби підтримки за номером, який ви знаєте
paper-column-number = №
paper-column-mark = Список
paper-column-person = Людина
paper-column-key = Ключ
paper-column-state = Стан ключа
paper-column-letter = Лист із PIN

pin-letter = Лист із PIN-кодом { $number }
pin-letter-heading = PIN-код вашого ключа безпеки
pin-letter-where = PIN-код вашого ключа ({ $key }) — окремо, на наступній сторінці. Ключ надходить окремо
pin-letter-forced = Під час першого використання виберіть власний PIN-код. PIN-код із цього листа ключ приймає лише для цього
pin-letter-asked = Перед першим використанням виберіть власний PIN-код. Цей ключ не може сам вас про це попросити
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Зробіть це на комп’ютері. Windows: «Параметри», «Облікові записи», «Параметри входу», «Ключ безпеки», «Керувати». Mac або Linux: відкрийте chrome://settings/securityKeys у Chrome. Телефон може сказати лише, що PIN-код хибний
pin-letter-secret = Нікому не повідомляйте PIN-код. Жодна служба підтримки його не питає. Потім знищте цей лист
pin-letter-broken = Якщо хтось відкрив цей лист до вас, не користуйтеся ключем і негайно скажіть про це: { $contact }
# Above the PIN
pin-letter-pin = PIN-код
pin-letter-test = Пробна сторінка
pin-letter-test-heading = Чи готовий принтер до листів із PIN-кодами?
pin-letter-test-window = Ім’я та адресу видно у вікні вашого конверта
pin-letter-test-apart = Наступна сторінка або зворот цієї — місце для PIN-коду. Її згинають за обома мітками, і ніщо не просвічує
pin-letter-test-whole = Нічого не обрізано, а принтер стоїть там, де папір забираєте лише ви
pin-letter-test-pin = без PIN-коду

sheets-title = Супровідні аркуші { $list }
sheet-heading = Ваш ключ безпеки
sheet-about = Цей ключ і його PIN-код замінюють вам пароль для входу. Ключ лише для вас
sheet-inert = Ключ поки що нічого не відкриває. Коли він буде у вас, скажіть про це до { $until }: { $contact }
sheet-live = Ключ уже діє. Якщо хтось відкрив цю посилку до вас, негайно скажіть про це: { $contact }
sheet-say-code = Назвіть цей код. Він показує, що посилка у вас
sheet-letter = PIN-код надійде окремим листом. Дочекайтеся його
sheet-begin = У листі сказано, як вибрати власний PIN-код. Спершу зробіть це
sheet-sign-in = Тоді відкрийте сторінку, вказану нижче, виберіть вхід із ключем безпеки, вставте ключ, введіть PIN-код і торкніться ключа
sheet-help = Якщо чогось бракує або щось відкрито, не користуйтеся ключем і скажіть про це: { $contact }

labels-title = Наліпки { $list }

packing-title = Опис вкладення { $list }
packing-heading = Ключі списку { $list }
packing-live = Ці ключі вже діють: хто має ключ і його PIN-код, може ввійти. Надсилайте їх так, щоб отримувач розписався
packing-apart = Ніколи не кладіть лист із PIN-кодом в одну посилку з його ключем
packing-packed = Пакування
packing-checked = Перевірка

report-title = Ключі списку { $list }
report-made = Станом на { $time }

key-state-due = не підготовлено
key-state-waits = підготовлено, не активовано
key-state-waits-until = підготовлено, активувати можна до { $until }
key-state-active = діє
key-state-expired = запізно активувати
key-state-void = недійсний, підготувати знову
key-state-erased = дані людини стерто

letter-state-none = немає
letter-state-waits = має чекати
letter-state-waits-until = має чекати до { $day } або до активації ключа
letter-state-ready = можна друкувати
letter-state-in-doubt = можливо, надруковано
letter-state-failed = не надруковано
letter-state-printed = надруковано

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Погляньте на обидві сторінки. Якщо все гаразд, друкуйте листи
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = Надруковано: { $printed }, можна друкувати: { $ready }, мають чекати: { $waits }, невідомо, чи вийшли: { $open }
letters-look = Спершу погляньте на принтер і його лоток. Щоб надрукувати лист знову: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = Серед невдалих і сумнівних листів немає { $number }
    .next = Листи з номерами показує `keydesk prepare letters`. PIN-код надрукованого вже зник: підготуйте той ключ знову
letters-not-opened = PIN-код не відкривається: { $why }
    .next = Його може відкрити командою `age -d` той, хто має ключ відновлення з `[prepare] recovery_recipients`
letters-not-made = Лист не вдалося створити: { $why }
    .next = Нічого не надруковано. Повідомте про це, вказавши місце листа в списку
letters-not-written = Не вдалося записати в реєстр: { $why }
    .next = Звільніть місце на диску й запустіть знову: спершу буде перевірено чергу принтера

kept-no-list = Списку { $id } тут не збережено
    .next = Списки показує `keydesk prepare status`
kept-several-lists = Кілька списків починаються з { $id }
    .next = Укажіть довший ідентифікатор
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · лист із PIN-кодом: { $letter }
report-written = Записано у файл { $file }
# In the printer's queue
report-job = Папери списку
report-nowhere = Не сказано, куди це виводити
    .next = Додайте --print QUEUE або --out FILE
report-sheets-secret = Супровідний аркуш має код, який не записують у файл відкрито
    .next = Додайте --print QUEUE замість --out або --to з отримувачем age
