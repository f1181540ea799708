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
coverage-resistant = Passkey in an app, Windows Hello or certificate
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
coverage-registered =
    { $count ->
        [one] One person has registered a second factor (Microsoft: registered)
       *[other] { $count } people have registered a second factor (Microsoft: registered)
    }
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

# keydesk tenant use

use-title = How people sign in
use-lead =
    { $people ->
        [0] Nobody signed in
        [one] One person signed in
       *[other] { $people } people signed in
    } within { $days ->
        [one] a day
       *[other] { $days } days
    }, { $key } of them with a security key: { $percent } %
use-part = The log is longer than what is read of it at once: this is since { $time } only
use-phone = A phone at most: SMS or call
use-password = A password at most
use-bar =
    { $people ->
        [one] One person
       *[other] { $people } people
    }
use-methods =
    Microsoft's report of { $days ->
        [one] one day
       *[other] { $days } days
    }: how often each method was shown. One sign-in can show two
use-unknown-labels = This version does not know these words of the log, and counts them as another method: { $labels }
use-programs = Programs sign in with the password of these accounts, and can touch no key: { $names }. Give each an identity of its own before a rule stops it
use-no-people = Who signed in how cannot be seen in the sign-in log: { $why }
use-no-methods = Microsoft's report on the use of methods cannot be read: { $why }
use-progress = { $count } sign-ins are read

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = Please get your security key
invitation-why = Your organisation gives you a security key: with it you sign in without a password, and nobody else can.
invitation-where = Please come to the desk “{ $desk }”. Bring a document with your photo. It takes about five minutes.
invitation-until = Come until { $date }.
invitation-contact =
    { $known ->
        [yes] If you have questions, ask here: { $contact }
       *[no] If you have questions, call your service desk at a number that you know.
    }
invitation-asks-nothing = This message has no link, and nobody will ask you for a password or a PIN because of it.

# keydesk tenant invite

invite-counts =
    { $people ->
        [one] One person is invited
       *[other] { $people } people are invited
    }
invite-not-due =
    { $count ->
        [one] One person of the list is due later
       *[other] { $count } people of the list are due later
    }
invite-before =
    { $count ->
        [one] One person was invited before, or perhaps was
       *[other] { $count } people were invited before, or perhaps were
    }
invite-opted-out =
    { $count ->
        [one] One person does not want to be invited
       *[other] { $count } people do not want to be invited
    }
invite-no-account =
    { $count ->
        [one] One person is a guest or has a disabled account
       *[other] { $count } people are guests or have a disabled account
    }
invite-text = The invitation, in English:
invite-dry-run = Nothing was sent. Say --send to send it
invite-question = Send the invitations?
invite-progress = { $done } of { $all } invitations are sent
invite-sent =
    { $sent ->
        [one] One invitation was sent
       *[other] { $sent } invitations were sent
    }
invite-not-sent =
    { $count ->
        [one] One person cannot be reached this way
       *[other] { $count } people cannot be reached this way
    }: there is no address, or one that is refused, or no Teams. They can be invited another time
invite-in-doubt =
    { $count ->
        [one] Of one person
       *[other] Of { $count } people
    } it is not known whether the invitation left. They are not invited again
invite-stopped = Run the command again to go on: nobody is invited a second time
invite-no-mail = The settings say that this desk sends no mail
    .next = Set mail_from in [notice]; kiosk.toml explains it
invite-nobody = Nobody is to be invited now
coverage-invited =
    { $invited ->
        [one] One person was invited
       *[other] { $invited } people were invited
    }. Of them, with a security key now: { $came }
invite-faulty =
    { $count ->
        [one] { $file } has a fault in line { $line }
       *[other] { $file } has { $count } faults, the first in line { $line }
    }
    .next = `keydesk prepare import FILE --dry-run` says what is wrong in each line
