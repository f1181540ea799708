# keydesk tenant coverage

coverage-title = Who has a security key
coverage-everybody = Everybody
coverage-no-department = No department
coverage-sum =
    { $active ->
        [one] One person can have a security key here
       *[other] { $active } people can have a security key here
    }, and { $key } of them { $key ->
        [one] has
       *[other] have
    } one: { $percent } %
coverage-report =
    The report is of { $time }, { $hours ->
        [0] less than an hour old
        [one] an hour old
       *[other] { $hours } hours old
    }
coverage-report-without-date = The report does not say when it was made
coverage-bar = { $percent } % of { $active }
coverage-more-parts =
    { $count ->
        [one] One more is in the table only (--csv)
       *[other] { $count } more are in the table only (--csv)
    }
coverage-trend = Share of people over time
coverage-key = Security key
coverage-resistant = Other method against phishing: passkey in an app, Windows Hello, certificate
coverage-other-factor = App, code or token
coverage-phone-only = Only a phone: SMS or call
coverage-nothing = Only a password
coverage-not-in-report = Not in the report yet
coverage-disabled = Disabled
coverage-guest = Guest
coverage-not-counted =
    Not counted: { $disabled ->
        [one] one disabled account
       *[other] { $disabled } disabled accounts
    }, { $guests ->
        [one] one guest
       *[other] { $guests } guests
    }{ $departed ->
        [0] { "" }
        [one] , and one of the report who is no longer in the directory
       *[other] , and { $departed } of the report who are no longer in the directory
    }
coverage-admins =
    { $admins ->
        [one] One administrator
       *[other] { $admins } administrators
    }, { $without } of them without a security key
coverage-registered = { $count } have registered a second factor (Microsoft: registered)
coverage-capable = { $count } of them may use it as well, because the policy has it on for them (enabled): they are capable
coverage-barred =
    { $count ->
        [one] One has
       *[other] { $count } have
    } registered one that the policy does not let them use. It will not help them to sign in
coverage-passwordless = { $count } can sign in without a password
coverage-unknown-words = This version does not know these words of the report, and counts them as another method: { $words }
coverage-listed =
    { $people ->
        [0] Nobody needs a key
        [one] One person needs a key
       *[other] { $people } people need a key
    }{ $waves ->
        [0] { "" }
        [one] { "" }
       *[other] , in { $waves } waves
    }
coverage-left-out =
    { $count ->
        [one] One more has a sign-in name that cannot stand in a list
       *[other] { $count } more have a sign-in name that cannot stand in a list
    }
coverage-goes-on = The run of { $time } goes on: { $count } rows are here already
coverage-progress = { $report } rows of the report and { $members } accounts are read
coverage-run-again = What was read is kept for a day: run the command again, and it goes on there
coverage-no-premium = The registration report needs a licence for Entra ID P1, and this tenant has none
    .next = Without it Graph tells nobody's methods in one list. `keydesk tenant check` says what else can be seen
coverage-list-refused =
    { $count ->
        [one] One line of the list is not as it should be
       *[other] { $count } lines of the list are not as they should be
    }
    .next = Write it with --list, and read it with `keydesk prepare import FILE --dry-run`
coverage-not-prepared = The list could not be kept: { $why }
    .next = Write it with --list, and read it with `keydesk prepare import FILE`
