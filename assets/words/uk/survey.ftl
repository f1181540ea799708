### The pages about the whole tenant, in the window. They are the operator's alone.

survey = Тенант
home-survey = Тенант
survey-back = Назад
survey-again = Читати знову
survey-check = Чи готовий тенант?
survey-who = Хто має ключ?

## Is the tenant ready?

survey-reads = Читання тенанта
    .lead =
    { $all ->
        [0] Запит першого документа
       *[other] Прочитано документів: { $read } із { $all }
    }
survey-reads-do = Нічого не змінюється
    .next = Це триває до хвилини, бо Microsoft обмежує такі виклики. Те, чого вхід оператора не може прочитати, буде названо, а решту оцінено
survey-failed = Тенант не вдалося прочитати
    .lead = Нічого не змінено
survey-checked =
    { $stops ->
        [0] Ніщо не спиняє ключів
        [one] { $stops } зауваження спиняє ключі
        [few] { $stops } зауваження спиняють ключі
        [many] { $stops } зауважень спиняють ключі
       *[other] { $stops } зауваження спиняють ключі
    }, { $risks ->
        [0] відчинених дверей немає
       *[other] відчинених дверей: { $risks }
    }{ $advice ->
        [0] { "" }
       *[other] , порад: { $advice }
    }
    .lead =
    { $known ->
        [yes] { $tenant }, прочитано { $time }. Виберіть рядок, щоб побачити, хто може це змінити
       *[no] Прочитано { $time }. Виберіть рядок, щоб побачити, хто може це змінити
    }
survey-group-stops = Спиняє ключі: { $count }
    .name = Що не дає людям ключів: { $count }
survey-group-risk = Відчинені двері: { $count }
    .name = Що лишає двері відчиненими: { $count }
survey-group-advice = Поради: { $count }
    .name = Що могло б бути краще: { $count }
survey-group-unknown = Невідомо: { $count }
    .name = Що невідомо: { $count }
survey-group-good = Добре: { $count }
    .name = Що добре: { $count }
survey-role = Може змінити: { $role }
survey-of = { $number } із { $all }
survey-one-stops = Це не дає людям ключів
survey-one-risk = Це лишає двері відчиненими
survey-one-advice = Це могло б бути краще
survey-one-unknown = Це невідомо
survey-one-good = Це добре
notice-tenant-stops = Може змінити: { $role }. Прочитано { $time }; як, показує «Тенант»
survey-next = Далі
survey-all = Усі рядки
survey-change = Хто й як може це змінити
survey-look = Як з’ясувати
survey-means = Чому це важливо
survey-part = Прочитано не все
survey-others = Те саме в інших наборах перевірок

## Who has a key?

survey-nobody = На цій стійці ще нікого не рахували
    .lead = Стійка може порахувати за відділами, хто має ключ безпеки
survey-nobody-do = Стійка читає звіт Microsoft про реєстрацію й каталог
    .next = 25 000 людей — це близько хвилини. Те саме робить `keydesk tenant coverage`, також за групами й у файл
survey-counts = Триває підрахунок
    .lead =
    { $all ->
        [yes] Усе прочитано
       *[no] Прочитано рядків звіту: { $report }, облікових записів: { $members }
    }
survey-counts-do = Можна повернутися, а рахувати далі пізніше
    .next = Прочитане зберігається добу. Підрахунок спиняється й тоді, коли стійка блокується
survey-not-counted = Підрахунок зупинився
    .lead = Прочитане зберігається добу, і наступний підрахунок продовжить звідти
survey-disk = Підрахунок не вдалося зберегти
    .next = { $why }
survey-count = Рахувати
survey-count-again = Рахувати знову
survey-go-on = Рахувати далі
survey-coverage =
    { $active ->
        [one] Ключ безпеки: { $key } з { $active } людини, { $percent } %
        [few] Ключ безпеки: { $key } з { $active } людей, { $percent } %
        [many] Ключ безпеки: { $key } з { $active } людей, { $percent } %
       *[other] Ключ безпеки: { $key } з { $active } людини, { $percent } %
    }
survey-counted =
    { $days ->
        [0] Пораховано сьогодні
        [one] Пораховано { $days } день тому
        [few] Пораховано { $days } дні тому
        [many] Пораховано { $days } днів тому
       *[other] Пораховано { $days } дня тому
    }{ $dated ->
        [yes] , за звітом Microsoft від { $time }
       *[no] , за звітом, який не каже, коли його створено
    }
survey-everybody = Усі
survey-parts = За відділами
survey-over-time = Динаміка
survey-old = Числа застаріли: порахуйте знову
survey-phones =
    { $count ->
        [one] { $count } людина має
        [few] { $count } людини мають
        [many] { $count } людей мають
       *[other] { $count } людини мають
    } лише телефон. Хто наступний: `keydesk tenant coverage --to-prepare`
survey-none-left = Ключ безпеки мають усі
survey-list = Список наступних: `keydesk tenant coverage --to-prepare`
survey-one-day = Лінія починається з другого дня
    .next = Порахуйте знову іншого дня. Числа кожного підрахунку зберігаються поряд із реєстром і нікого не називають
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first } % на { $from }, { $last } % на { $to }
