### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Ключі доступу (FIDO2) вимкнено або ні для кого не ввімкнено
    .good = Ключі доступу (FIDO2) увімкнено
    .why = Entra не приймає ключів безпеки ні від кого
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2)»
check-self-service = Самостійне налаштування ключів доступу вимкнено
    .good = Самостійне налаштування ключів доступу ввімкнено
    .why = Без нього Entra відмовляє в кожній реєстрації, також через стійку
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure»
check-restriction-empty = Профіль ключів доступу дозволяє лише моделі зі списку, а список порожній: { $names }
    .good = Жоден профіль ключів доступу не має порожнього списку моделей
    .why = Такого профілю не задовольняє жоден ключ
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure»
check-attestation = Атестація не обов’язкова в профілі ключів доступу: { $names }
    .good = Атестація обов’язкова в кожному профілі ключів доступу
    .why = Тоді ключ лише каже, яка це модель, і певності ніхто не має
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure»
check-key-restrictions = Профіль ключів доступу задовольняє будь-яка модель ключа: { $names }
    .good = Профілі ключів доступу називають моделі ключів
    .why = Люди можуть реєструвати ключі, яких ніхто не вибирав
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure»
check-mild-profile = Поряд із суворим профілем ключів доступу є той, що впускає будь-який ключ: { $names }
    .good = Поряд із суворим профілем ключів доступу немає м’якого
    .why = Ключу досить задовольнити один профіль, тож для людей з обома суворий нічого не вирішує
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2)»
check-mild-profile-comes = Microsoft дає людям із телефонами профіль, що впускає будь-який ключ доступу
    .good = Тенант заявив, що не хоче профілю ключів доступу від Microsoft
    .why = Тоді для цих людей суворий профіль нічого не вирішує. Тенант може відмовитися до 1 лютого 2027 року
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy, де optOutSettings.passkeyDynamicMigration = true
check-profiles = Тенант не має профілів ключів доступу, лише старі поля політики
    .good = Тенант має профілі ключів доступу
    .why = Старі поля для атестації та обмежень ключів зникнуть 15 жовтня 2027 року
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2)»: погодьтеся. Скасувати цього не можна
check-policy-size = Політика методів автентифікації має байтів: { $names }
    .good = Політика методів автентифікації має запас місця
    .why = Entra не приймає політики, більшої за 20 КБ
    .where = «Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure»

## Passes

check-passes-on = Temporary Access Pass вимкнено або ні для кого не ввімкнено
    .good = Temporary Access Pass увімкнено
    .why = Нова людина до першого ключа не має чим увійти, а видана попри це перепустка не діє
    .where = «Entra admin center, Authentication methods, Policies, Temporary Access Pass»
check-pass-refused = Правило реєстрації методів не приймає перепустки: { $names }
    .good = Захист реєстрації методів приймає перепустку
    .why = Хто має лише перепустку, не може зареєструвати перший ключ
    .where = «Entra admin center, Conditional Access, Authentication strengths»
check-pass-once = Перепустки можна використати більше ніж раз
    .good = Перепустки можна використати лише раз
    .why = Хто прочитає перепустку із записки, теж може увійти з нею. Одноразова дає 10 хвилин на реєстрацію ключа
    .where = «Entra admin center, Authentication methods, Policies, Temporary Access Pass, Configure»
check-pass-lifetime = Перепустки діють довго, хвилин: { $names }
    .good = Перепустки діють на час зустрічі й не довше за день
    .why = Перепустка, що діє днями, — це пароль, якого ніхто не вибирав
    .where = «Entra admin center, Authentication methods, Policies, Temporary Access Pass, Configure»

## Other methods

check-methods-scoped = Метод увімкнено, але ні для кого: { $names }
    .good = Кожен увімкнений метод для когось призначено
    .why = Здається, що люди можуть ним користуватися, але не може ніхто
    .where = «Entra admin center, Authentication methods, Policies»
check-two-methods =
    { $count ->
        [0] Жодного методу не ввімкнено
       *[other] Увімкнено лише один метод: { $names }
    }
    .good = Увімкнено щонайменше два методи
    .why = Хто втратить єдиний метод, не ввійде, доки хтось не допоможе
    .where = «Entra admin center, Authentication methods, Policies»
check-sms = Текстові повідомлення (SMS) увімкнено
    .good = Текстові повідомлення (SMS) вимкнено
    .why = Коди з повідомлень можуть прочитати інші або випросити підроблена сторінка. Microsoft прибирає їх 1 лютого 2027 року
    .where = «Entra admin center, Authentication methods, Policies, SMS»
check-voice = Голосові виклики ввімкнено
    .good = Голосові виклики вимкнено
    .why = Увійде той, хто візьме слухавку. Microsoft прибирає їх 1 лютого 2027 року
    .where = «Entra admin center, Authentication methods, Policies, Voice call»
check-email = Коди електронною поштою ввімкнено
    .good = Коди електронною поштою вимкнено
    .why = Учасникам вони лише скидають пароль, а скриньку часто захищає той самий пароль
    .where = «Entra admin center, Authentication methods, Policies, Email OTP»
check-sms-sign-in = Люди можуть входити з текстовим повідомленням замість пароля
    .good = Для входу текстового повідомлення замало
    .why = Тоді кожному досить номера телефону
    .where = «Entra admin center, Authentication methods, Policies, SMS»
check-app-mode = Microsoft Authenticator лише підтверджує паролі
    .good = Microsoft Authenticator може впускати людей без пароля
    .why = Люди без ключа й далі користуються паролями
    .where = «Entra admin center, Authentication methods, Policies, Microsoft Authenticator»
check-app-codes = Microsoft Authenticator дає шестизначні коди
    .good = Microsoft Authenticator не дає кодів
    .why = Підроблена сторінка може випросити код і відразу ним скористатися
    .where = «Entra admin center, Authentication methods, Policies, Microsoft Authenticator, Configure»
check-app-numbers = Зіставлення чисел вимкнено
    .good = Microsoft Authenticator просить число з екрана
    .why = Люди підтверджують входи, яких не починали
    .where = «Entra admin center, Authentication methods, Policies, Microsoft Authenticator, Configure»
check-app-context = Microsoft Authenticator не всім показує, куди входять і звідки
    .good = Microsoft Authenticator показує, куди входять і звідки
    .why = Люди не бачать, що входить хтось інший
    .where = «Entra admin center, Authentication methods, Policies, Microsoft Authenticator, Configure»
check-system-preferred = Найсильніший метод не пропонують першим
    .good = Найсильніший метод пропонують першим
    .why = Людей із ключем просять скористатися телефоном чи застосунком
    .where = «Entra admin center, Authentication methods, Settings, System-preferred multifactor authentication»
check-campaign = Кампанія реєстрації просить додати Microsoft Authenticator, хоча потрібні ключі
    .good = Кампанія реєстрації не відводить людей від ключів
    .why = Люди додають застосунок, вхід потребує його, і по ключ вони не приходять
    .where = «Entra admin center, Authentication methods, Registration campaign»
check-report-suspicious = Не всі можуть повідомити про вхід, якого не починали
    .good = Усі можуть повідомити про вхід, якого не починали
    .why = Атаку з відомим паролем не помічають
    .where = «Entra admin center, Authentication methods, Settings, Report suspicious activity»
check-migration = Старі політики багатофакторної автентифікації та скидання пароля ще діють: { $names }
    .good = Діє лише політика методів автентифікації
    .why = Метод, вимкнений тут, може бути ввімкнений там, і люди ним користуються
    .where = «Entra admin center, Authentication methods, Policies, Manage migration»

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Увімкнено стандартні параметри безпеки, а водночас і правила умовного доступу: { $names }
    .good = Стандартні параметри безпеки й умовний доступ не ввімкнено водночас
    .why = Вони виключають одне одного: від людей вимагають не того, що кажуть правила
    .where = «Entra admin center, Overview, Properties, Manage security defaults»
check-mfa-for-all = Ніщо не вимагає другого фактора від усіх
    .good = Другого фактора вимагають від усіх
    .why = Самого пароля досить, щоб відкрити тенант. Вимагати можуть стандартні параметри безпеки або правило умовного доступу, але не обидва
    .where = «Entra admin center, Conditional Access, Policies»
check-keys-for-admins = Жодне правило не вимагає ключа від цих ролей: { $names }
    .good = Від привілейованих ролей вимагають ключа
    .why = Підроблена сторінка може захопити адміністратора
    .where = «Entra admin center, Conditional Access, Policies», рівень автентифікації «Phishing-resistant MFA»
check-keys-for-all = Ключа вимагають не від усіх
    .good = Ключа вимагають від усіх
    .why = У людей із ключем підроблена сторінка все ще може попросити щось слабше
    .where = «Entra admin center, Conditional Access, Policies», рівень автентифікації «Phishing-resistant MFA»
check-registration-open = Реєстрацію методів ніщо не захищає
    .good = Реєстрацію методів захищено
    .why = Хто знає пароль нової людини, може зареєструвати власний метод
    .where = «Entra admin center, Conditional Access, Policies», дія користувача «Register security information»
check-strength-without-keys = Правило вимагає рівня, якого не задовольняє жоден ключ: { $names }
    .good = Кожен рівень, якого вимагає правило, приймає ключі
    .why = Люди з ключем не можуть там увійти
    .where = «Entra admin center, Conditional Access, Authentication strengths»
check-strength-models = Рівень автентифікації спиняє моделі ключів, дозволені профілем ключів доступу: { $names }
    .good = Рівні автентифікації приймають кожну модель, дозволену профілем ключів доступу
    .why = Такий ключ можна зареєструвати, але він не впускає там, де правило вимагає цього рівня
    .where = «Entra admin center, Conditional Access, Authentication strengths»
check-old-clients = Клієнтським програмам без другого фактора вхід відкрито
    .good = Клієнтським програмам без другого фактора вхід закрито
    .why = Там досить пароля
    .where = «Entra admin center, Conditional Access, Policies, client apps»
check-device-code = Ніщо не блокує входів із кодом пристрою
    .good = Входи з кодом пристрою заблоковано
    .why = Людина вводить код, який надіслав хтось інший, і впускає його з будь-яким ключем. Стійка, чиї оператори входять так, потребує винятку
    .where = «Entra admin center, Conditional Access, Policies», умова «Authentication flows»
check-emergency =
    { $count ->
        [0] Жодного облікового запису не виключено з усіх правил на день, коли ніхто інший не зможе ввійти
       *[other] Лише один обліковий запис виключено з усіх правил на день, коли ніхто інший не зможе ввійти: { $names }
    }
    .good = Два облікові записи можуть усе й не підлягають правилам для застосунків
    .why = Хибне правило не впустить нікого, навіть адміністраторів
    .where = «Entra admin center, Conditional Access, Policies, users to exclude»
check-deleted-groups = Метод називає групи, яких уже немає: { $names }
    .good = Кожна група, яку називає метод, існує
    .why = Тих, кого мали на увазі, не впущено або не виключено
    .where = «Entra admin center, Authentication methods, Policies»
check-access-deleted-groups = Правило умовного доступу називає групи, яких уже немає: { $names }
    .good = Кожна група, яку називає правило умовного доступу, існує
    .why = Правило нікого не захищає або нікого не виключає
    .where = «Entra admin center, Conditional Access, Policies»

## People

check-per-user-mfa = Індивідуальну багатофакторну автентифікацію ввімкнено для: { $names }
    .good = Для переглянутих адміністраторів індивідуальну багатофакторну автентифікацію вимкнено
    .why = Під час входу в цих людей можуть вимагати телефон чи застосунок, хоч би що казав умовний доступ
    .where = «Entra admin center, Users, Per-user MFA»: там перелічено всіх
check-admin-without-key = Адміністратори без жодного безпарольного методу: { $names }
    .good = Кожен адміністратор має безпарольний метод
    .why = Підроблена сторінка може захопити адміністратора
    .where = «Entra admin center, Authentication methods, User registration details»
check-admin-one-method = Адміністратори лише з одним безпарольним методом: { $names }
    .good = Кожен адміністратор із ключем має другий безпарольний метод
    .why = Якщо його втрачено, допомогти може лише інший адміністратор
    .where = «Entra admin center, Users, Authentication methods»
check-pilot-admins =
    { $count ->
        [0] У групах, яким дозволено ключі доступу, немає адміністраторів
       *[other] У групах, яким дозволено ключі доступу, лише один адміністратор: { $names }
    }
    .good = У групах, яким дозволено ключі доступу, є щонайменше два адміністратори
    .why = Хто допомагає людям, має знати, як це працює
    .where = «Entra admin center, Groups»
check-phones = Люди, що зареєстрували телефон: { $names }
    .good = Ніхто не зареєстрував телефону
    .why = Текстові повідомлення й голосові виклики закінчуються 1 лютого 2027 року. Хто не має іншого: keydesk tenant coverage
    .where = «Entra admin center, Authentication methods, User registration details»
check-admin-reset = Адміністратори можуть скинути власний пароль
    .good = Адміністратори не можуть скинути власного пароля
    .why = Тоді досить телефону чи скриньки, щоб стати адміністратором
    .where = Microsoft Graph: PATCH policies/authorizationPolicy, де allowedToUseSSPR = false
check-old-clients-used = Старі клієнтські програми, що не підтримують другого фактора, ще входять: { $names }
    .good = Останнім часом старі клієнтські програми не входили
    .why = Їх спиняють стандартні параметри безпеки й правило проти старих клієнтських програм
    .where = «Entra admin center, Sign-in logs», фільтр «Client app»
check-unattended = У які облікові записи входять програми, тут не читають: Graph не описує такого фільтра для журналу входів, а весь журнал довгий
    .why = Такий обліковий запис не торкнеться ключа. Дайте програмі власне посвідчення, перш ніж її спинить правило
    .where = `keydesk tenant use` читає журнал і називає їх; або «Entra admin center, Sign-in logs», фільтр «Authentication protocol: ROPC»

## The tenant

check-licence = Тенант не має Entra ID P1
    .good = Тенант має Entra ID P1 або P2
    .why = Без неї немає умовного доступу, рівнів автентифікації та звіту. Людей захищають стандартні параметри безпеки
    .where = «Microsoft 365 admin center, Billing»
check-modern-authentication = Чи приймає Exchange Online сучасну автентифікацію, у Microsoft Graph не видно
    .why = Де її вимкнено, Outlook питає лише пароль
    .where = «Microsoft 365 admin center, Settings, Org settings, Modern authentication»
check-windows-hello = Для яких комп’ютерів увімкнено Windows Hello, у політиці методів не видно
    .why = Воно протистоїть фішингу, як і ключ, але на одному комп’ютері. Вмикають його Intune або політики домену
    .where = «Intune admin center, Devices, Enrollment, Windows Hello for Business»
check-combined-registration = Чи ввімкнено об’єднану реєстрацію, у Microsoft Graph не видно
    .why = Люди додають ключі на об’єднаній сторінці. Тенанти, створені із серпня 2020 року, її мають
    .where = «Entra admin center, Users, User settings, Manage user feature settings»

## One person

check-person-per-user-mfa = Стан індивідуальної багатофакторної автентифікації цієї людини: { $names }
    .good = Для цієї людини індивідуальну багатофакторну автентифікацію вимкнено
    .why = Під час входу в неї можуть вимагати телефон чи застосунок, хоч би що казали правила
    .where = «Entra admin center, Users, Per-user MFA»
check-person-two-methods =
    { $count ->
        [0] Ця людина не має жодного методу, крім пароля
       *[other] Ця людина має лише один метод: { $names }
    }
    .good = Ця людина має щонайменше два методи
    .why = Якщо його втрачено, вона не ввійде, доки хтось не допоможе. Другий ключ — це другий метод
    .where = Стійка
check-person-key = Ця людина не має безпарольного методу
    .good = Ця людина має безпарольний метод
    .why = Підроблена сторінка може забрати її пароль і код
    .where = Стійка
check-person-first-method = Першим цій людині пропонують не найсильніший метод, а колись вибраний: { $names }
    .good = Цій людині найсильніший метод пропонують першим
    .why = Навіть із ключем їй пропонують інший метод
    .where = Її власна сторінка: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = Тенант { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = Стійка може видати цій людині ключ
tenant-check-no-person = Тут немає нікого з іменем { $person }
    .next = Укажіть ім’я для входу або електронну адресу; з --from — людини, чиї документи збережено
tenant-check-several = Кілька людей мають ім’я { $person }
    .next = Укажіть ім’я для входу
tenant-check-summary =
    { $tenant }: { $found ->
        [0] зауважень немає
        [one] { $found } зауваження
        [few] { $found } зауваження
        [many] { $found } зауважень
       *[other] { $found } зауваження
    }, із них не дають людям ключів: { $stops ->
        [0] жодне
       *[other] { $stops }
    }; добре: { $good }, невідомо: { $unknown }. Прочитано документів: { $documents }, викликів: { $calls }
tenant-check-plan = { $role }: `keydesk tenant plan` з { $section } у tenant.toml або { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Дивіться: { $place }
tenant-check-not-known = Невідомо, чи це так: { $what }
tenant-check-refused = Не вдалося прочитати { $path }: { $why }
tenant-check-not-read = { $path } не прочитано
tenant-check-part = Прочитано лише першу частину { $path }. Решта може це змінити
tenant-check-no-premium = для цього потрібна Entra ID P1
tenant-check-nothing-stored = Документів немає: { $folder }
    .next = Укажіть папку, яку записала команда `keydesk tenant check --save` або EntraExporter
tenant-check-too-large = завеликий для документа
