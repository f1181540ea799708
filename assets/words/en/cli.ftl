# What the commands say, in English. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = The system gives no threads: { $why }
    .next = Close other programs, then try again
cli-desk-broke = The desk failed: { $why }
    .next = Start it again: the session continues. If it happens again, show this to support
cli-yes-or-no = { $question } Type yes
cli-nobody-to-ask = There is no terminal to ask a question at
    .next = Say --yes if you are sure
cli-nothing-changed = Nothing was changed
    .next = To go on, type yes
cli-unreadable = { $file } cannot be read: { $why }
    .next = Check the path and the permissions
cli-unwritable = { $file } cannot be written: { $why }
    .next = Check the path and the permissions
cli-no-certificate = { $file } holds no certificate
    .next = Name a file with certificates in PEM or DER

## keydesk open, keydesk practice

open-certificate = The settings name a certificate, with which no operator signs in: Entra then checks no role, and no record says who served the person
    .next = Set sign_in = "browser" or "device-code" in [operator]. A certificate is for `keydesk config check` and reports
open-tokens = { $file } cannot be used as a file of tokens. Faults in it: { $count }
    .next = See them with: keydesk oath import --dry-run { $file }
open-no-face = There is neither a display nor a terminal for a desk
    .next = Start it in a terminal, or set DISPLAY or WAYLAND_DISPLAY
open-no-window = The window cannot open: { $why }
    .next = Unset DISPLAY and WAYLAND_DISPLAY to walk through in a terminal; `keydesk practice --auto` needs neither
practice-no-room = There is no room for a practice world: { $why }
    .next = Free some disk space, or name a folder with --world
practice-no-chromium = There is no Chromium at which the person could sign in: { $why }
practice-json-alone = --json cannot be used alone
    .next = Use it with --auto, --serve or --people
practice-no-world = The practice world { $folder } cannot be opened: { $why }
    .next = Put the file back from a copy; or move the folder away, and practice makes a new world there
practice-no-folder = The practice world { $folder } cannot be opened: { $why }
    .next = Name a folder that this account can write to
practice-world-in-use = The practice world { $folder } is in use by process { $process } since { $time }: { $command }
    .next = End that one first, or name another folder
practice-world-in-use-by-another = The practice world { $folder } is in use by another process
    .next = End that one first, or name another folder
practice-no-operator = Nobody in the practice tenant has the sign-in name { $name }
    .next = Operators are { $operators }; --people lists everybody
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = nothing is in the way
practice-shows-apostrophe = nothing is in the way; the sign-in name has an apostrophe
practice-shows-namesake = two people have this first name
practice-shows-guest = a guest: Entra refuses keys for guests
practice-shows-disabled = the account is disabled
practice-shows-excluded = in a group that may not use passkeys
practice-shows-protected = a Global Administrator: needs an operator with the privileged role; may confirm as a second operator
practice-shows-protected-by-group = in a group that protects: needs an operator with the privileged role
practice-shows-custom-role = holds a custom role: the desk says so, and Entra decides
practice-shows-nine-keys = has nine passkeys already
practice-shows-thirty-keys = has thirty passkeys already
practice-shows-live-pass = has a live pass from somebody else
practice-shows-synced = the account comes from the company's own directory; in the administrative unit of the warehouses
practice-shows-long-name = a name of 200 letters
practice-shows-arabic = a name in Arabic letters, from right to left
practice-shows-hebrew = a name in Hebrew letters, from right to left
practice-shows-chinese = a name in Chinese characters
practice-shows-cyrillic = a name in Cyrillic letters
practice-shows-combining-marks = a name whose accents are characters of their own
practice-shows-emoji = a name with an emoji
practice-shows-operator = operator: Authentication Administrator, Global Reader
practice-shows-privileged-operator = operator: Privileged Authentication Administrator, Global Reader
practice-shows-operator-without-reader = operator: Authentication Administrator, but not Global Reader
practice-shows-operator-who-reads-only = operator: Global Reader, and no role that may register keys
practice-shows-operator-without-role = operator without a role
practice-shows-operator-of-a-unit = operator: Authentication Administrator of the warehouses alone, Global Reader
model-no-list = There is no list in which a model could be found by name
    .next = Say --metadata PATH, or name a JSON file with the model’s authenticatorGetInfo
model-unknown = No model is called { $model }
    .next = The nearest names: { $nearest }
model-not-one = Several models are called { $model }
    .next = Name one by its AAGUID: { $models }
model-not-playable = No practice key can be of the model { $model }: { $why }
    .next = Name another model
practice-pin = The practice key was used before. Its PIN is { $pin }
practice-no-scope = The desk has no permission with the name { $scope }
    .next = Choose from { $scopes }
practice-unknown-scope = The practice tenant has no permission with the name { $scope }
    .next = Use a permission of Microsoft Graph that the practice tenant knows
practice-served = The practice tenant { $tenant } is served on https://{ $address }
practice-served-app = Its application is { $client }; people prove their sign-in at { $proof }
practice-served-operators = Operators: { $operators }. Password: { $password }
practice-served-until = It ends when this input closes, or with Ctrl+C
practice-no-longer-served = The practice tenant is no longer served
cli-self-registered = The person has registered a key
cli-token-programmed = The person has added a token
practice-stopped = The desk stopped: { $sentence }
practice-costs = { $ctap } CTAP commands, { $touches } touches, { $graph } Graph calls ({ $methods } about authentication methods), { $ms } ms
receipt-of = Receipt { $ceremony }
receipt-person = Person
receipt-self-test = Self-test
receipt-self-test-passed = passed, signature counter { $count }
receipt-method = Method
receipt-left = Left
receipt-written = The receipt is in { $file }
receipt-signature = Date and signature: { $name }

## keydesk ledger

ledger-which = No ledger is named
    .next = Say --ledger FILE, or set KEYDESK_LEDGER
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  { $facts } facts
ledger-no-person = no person
ledger-open = open
ledger-waiting = waiting
ledger-closed = closed
ledger-awaits-log = closed, waits for the log
ledger-awaits-letter = closed, its letter is not printed
ledger-unreadable = unreadable
ledger-unreadable-fact = unreadable: { $why }
ledger-second-key = The second key of this person: ceremony { $ceremony }
ledger-no-ceremony = The ledger has no ceremony { $id }
    .next = `keydesk ledger list` shows them
ledger-several = More than one ceremony begins with { $id }
    .next = Give more of its id
ledger-no-receipt = The session { $id } has no receipt
    .next = Only a session that came to its good end has one; `keydesk ledger list` shows how each ended
ledger-fact-unreadable = Fact { $number } of the session cannot be read, so nothing is made from it: { $why }
    .next = `keydesk ledger verify` says whether it was changed
ledger-nothing-to-tell = In the ceremony { $id } nothing was done of which the person must be told
    .next = `keydesk ledger show` has its facts
ledger-whole = The ledger is whole: { $facts } facts, head { $head }
ledger-signed =
    { $ceremonies ->
        [one] One ceremony, signed with the desk key { $key }
       *[other] { $ceremonies } ceremonies, signed with the desk key { $key }
    }
ledger-agrees = It is the ledger whose head was kept: its first { $facts } facts are the same
ledger-witnessed = The witness { $witness } saw that head: { $time }
ledger-collected =
    { $entries ->
        [one] One entry is
       *[other] { $entries } entries are
    } at { $url }
ledger-collector-otlp = Only --format otlp goes to a collector
    .next = Say --format otlp, or take --to away
ledger-collector-refused = The collector { $url } did not take the entries: { $why }
    .next = Send them again when it does: each entry has its number
ledger-nothing-so-old = No session that ended so long ago has anything personal left
ledger-parts-expired =
    { $parts ->
        [one] One part is erased
       *[other] { $parts } parts are erased
    }, { $ceremonies ->
        [one] of one session that ended before
       *[other] of { $ceremonies } sessions that ended before
    }. The chain is whole
ledger-no-debts = Nothing is left to do
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = Debt { $id } is paid
ledger-nothing-of-person = The ledger holds nothing about this person
ledger-person-is-erased =
    { $parts ->
        [one] One part is erased
       *[other] { $parts } parts are erased
    }, { $ceremonies ->
        [one] of one ceremony about this person
       *[other] of { $ceremonies } ceremonies about this person
    }. The chain is whole

## Printing

print-begins = Printing on { $queue }
print-done = { $queue } has printed it, says CUPS
print-no-cups = CUPS does not answer at { $socket }
    .next = Install the package cups and start it; nothing was printed
print-no-queue = There is no printer { $queue }
    .next = `lpstat -e` lists the printers
print-refused = { $queue } does not take it: { $why }
    .next = `lpstat -p { $queue } -l` shows its state; `cupsaccept { $queue }` lets it take documents again
print-not =
    { $pages ->
        [0] { $queue } has not printed it: { $why }
        [one] { $queue } has printed one page, and not the rest: { $why }
       *[other] { $queue } has printed { $pages } pages, and not the rest: { $why }
    }
    .next = It is out of the queue again. See to the printer, then print it again
print-in-doubt = Nobody can know whether { $queue } has printed it
    .next = Look at the printer and at its queue before you print it again
print-no-reason = the printer gives no reason
print-reason =
    { $reason ->
        [media-empty] there is no paper in it
        [media-needed] it needs paper
        [media-jam] paper is jammed
        [offline] it is offline
        [paused] it is paused
        [printer-stopped] it is stopped
        [door-open] a door is open
        [cover-open] a cover is open
        [toner-empty] there is no toner in it
        [marker-supply-empty] there is no toner or ink in it
        [job-hold-until-specified] the job is held
        [resources-are-not-ready] it does not answer
       *[other] { $reason }
    }

## keydesk key

key-none = No security key is plugged in
    .next = Plug one in, then try again
key-cannot-be-read = cannot be read: { $why }
key-no-passkey = There is no passkey on the key
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } has a PIN already
    .next = `keydesk key change-pin` changes it
key-has-no-pin = { $key } has no PIN yet
    .next = `keydesk key set-pin` sets one
key-pin-of = PIN of { $key }
key-new-pin-for = New PIN for { $key }
key-old-pin-of = Old PIN of { $key }
key-new-pin = New PIN
key-pin-again = The same again
key-pin-is-set = { $key } has its PIN
key-pin-is = The PIN, shown only once:
key-pin-is-changed = { $key } has a new PIN
key-pin-differs = The two PINs were not the same
    .next = Nothing was changed. Try again
key-pin-breaks-rule = This PIN is not good enough
    .next = A good PIN is { $rule }
key-no-terminal = There is no terminal to type a PIN at
    .next = Say --pin-stdin to pass it in
key-no-pin-came = No PIN was given
    .next = Type it, or pass it in on standard input, each PIN on a line
key-will-be-reset = Every passkey on it will be gone, and its PIN. It signs in nowhere after that
key-reset-sure = Reset this key?
key-take-out = Take the key out
key-insert-again = Insert it again
key-touch-now = Touch it now
key-is-reset = { $key } is as new
key-taken-out-again = The key was taken out again
    .next = Start again, and leave it in until it is reset
key-nothing-happened = Nothing happened for two minutes
    .next = Nothing was changed. Start again when the key is at hand
key-no-enterprise = { $key } has no enterprise attestation
    .next = Use a model that has it
key-enterprise-will-be-on = An organisation that may ask will see which key it is. Only a reset ends that
key-enterprise-sure = Turn enterprise attestation on?
key-enterprise-is-on = Enterprise attestation of { $key } is on
key-not-one-passkey = Not exactly one passkey begins with { $id }
    .next = `keydesk key credentials` lists them
key-will-be-erased = It will be gone for good
key-erase-sure = Erase this passkey for good?
key-is-erased = The passkey is erased
key-no-sensor = { $key } has no fingerprint sensor
    .next = Use a model that has one
key-no-finger = There is no fingerprint on the key
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = Put a finger on the key, and lift it, until the key knows it. Ctrl-C stops it
key-finger-is-added = The fingerprint is on the key: { $finger }
key-finger-is-named = The fingerprint has its name: { $finger }
key-not-one-finger = Not exactly one fingerprint begins with { $id }
    .next = `keydesk key fingers list` lists them
key-finger-sure = Remove this fingerprint for good?
key-finger-is-removed = The fingerprint is removed
key-no-such = There is no key { $name }
    .next = Choose from { $keys }
key-two-such = More than one key is { $name }
    .next = Choose from { $keys }
key-which = More than one key is plugged in
    .next = Say --key SERIAL or PATH. There are { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }, { $pin }
       *[other] AAGUID { $aaguid }, firmware { $firmware }, { $pin }
    }
key-blocks-after =
    { $tries ->
        [one] One wrong PIN blocks it for good
       *[other] { $tries } wrong PINs block it for good
    }
key-shortest-pin = A PIN has at least { $minimum } characters
key-extensions = Extensions: { $extensions }
key-options = Options: { $options }
key-option = { $name } { $on ->
        [yes] yes
       *[no] no
    }
key-enterprise-absent = Enterprise attestation: the key has none
key-enterprise-off = Enterprise attestation: off
key-enterprise-on = Enterprise attestation: on
key-transports = Transports: { $transports }

## keydesk config check

config-ready = This desk is ready
config-not-ready = Not ready yet
config-no-file = Name the file with --config
config-wrong-line = Correct that line; kiosk-config/kiosk.toml explains each setting
config-others = Let nobody but root and the desk’s user change this file and its folder
config-correct = Correct it in kiosk.toml
config-can-be-used = { $file } can be used
config-no-browser = Install Chromium, Chrome or Edge, or name the program in kiosk.toml, [operator] browser
config-browser-shut-in = The browser for signing in is isolated
config-browser-no-cage = The browser for signing in can read the files of this user: bubblewrap is missing, or may make no namespaces
    .next = Install the package bubblewrap, and allow unprivileged user namespaces
config-browser-no-policy = The browser for signing in opens any page, and has developer tools and downloads
    .next = Copy kiosk-config/browser-policy.json into the managed policies of the browser, such as /etc/chromium/policies/managed
config-browser-root = The desk runs as root, so its browser runs as nobody, who may not reach the key
    .next = Run the desk as a user of its own
config-browser-opens = A browser opens. Please sign in there
config-sign-in-at = Please sign in at { $page } with the code { $code }
config-signed-in = Signed in as { $name }
    .next = The tenant’s own policies decide with what an operator signs in. With an authentication context that asks for a phishing-resistant strength, named in [operator] authentication_context, the desk takes nothing weaker
config-signed-in-context = Signed in as { $name }, in the authentication context { $context }
config-signed-in-app = Signed in as { $name }; Entra checks no role for it, so no desk opens with these settings
config-one-application = People prove their sign-in at the operators’ application, so the token that the desk drops could have done more
    .next = kiosk-config/app-registration/register.sh makes a second application without permissions. Name it in [sign_in] client_id
config-two-applications = People prove their sign-in at an application of its own

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } is no stored registration: { $why }
    .next = `keydesk attestation check --help` says what it must hold
attestation-list-untrusted = The list is not trusted: { $why }
    .next = Use FIDO’s signed list, or name another root with --root
attestation-no-list = The list cannot be read: { $why }
    .next = Use the payload of FIDO’s list, as JSON
mds-where = No folder is named for the list
    .next = Say --folder DIR, or set KEYDESK_METADATA
mds-none = The desk has no list yet
    .next = `keydesk mds update` fetches it, and `keydesk mds import FILE` takes it from a file
mds-issue = Issue { $number }, taken on { $time }
mds-next = The next one is due on { $date }
mds-overdue =
    { $days ->
        [one] The next one was due on { $date }, one day ago
       *[other] The next one was due on { $date }, { $days } days ago
    }
mds-usable = { $usable } of { $models } models can be proven here
mds-unusable = Cannot be proven: { $model } ({ $aaguid }): { $why }
mds-unread = Cannot be read in full: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = Keys can be registered for people
finding-issues-passes = With a pass from this desk, people register their keys themselves, at { $page }
finding-offers-nothing = In this cloud a desk can neither register keys nor issue passes
    .why = People would come to this desk for nothing
    .next = People register their keys themselves, at { $page }
finding-scopes-granted = All { $count } are granted
finding-scopes-not-told = The service does not say what an application may do. What only reads is tried below, passes and keys with the first person
finding-scope-missing = { $scope } is not granted
    .next = A cloud application administrator grants it at { $consent }. What a certificate may do, a privileged role administrator grants
finding-people-found = People are found
finding-no-people = The tenant has no people
    .why = A desk gives keys to people of its tenant
    .next = Check the tenant’s id in kiosk.toml
finding-methods-open = Passkeys and passes can be given
finding-no-role = The operator has no role that may set up keys
    .why = Entra refuses each key and each pass of this operator
    .next = A privileged role administrator can give the operator the role Authentication Administrator
finding-role-unknown = The operator’s role is a custom one, or holds for a part of the tenant
    .why = Entra may refuse keys and passes for some people
    .next = A privileged role administrator can give the operator the role Authentication Administrator for the whole tenant
finding-roles-not-seen = Custom roles, and roles for a part of the tenant, are not seen
    .why = Entra may refuse a person in the middle of a session because of such a role
    .next = A privileged role administrator can give the operator the role Directory Readers or Global Reader
finding-passkeys-off = Passkeys are switched off for all people
    .why = Entra refuses each registration
    .next = An authentication policy administrator can enable the passkey method for the people who get keys
finding-self-service-off = Self-service set up of passkeys is switched off
    .why = Entra refuses each registration without it, also one by a desk
    .next = An authentication policy administrator can allow self-service set up
finding-context-not-set = No authentication context is set: the receipt says that the person signed in, and with what only where the token says it
finding-context-only-a-key = In the context { $context } the policy { $policy } asks everybody for FIDO2, and nothing else satisfies it
finding-context-not-for-all =
    In the context { $context } only FIDO2 satisfies the policy { $policy }, and { $for_all ->
        [yes] { $exclusions ->
            [one] one person, group or role is excluded
           *[other] { $exclusions } people, groups or roles are excluded
        }
       *[no] it is not for everybody
    }. For those whom it leaves out, the receipt says only that they signed in
finding-context-takes-others = In the context { $context } other methods than FIDO2 satisfy the policy { $policy } too
    .why = The receipt cannot say that only a key was accepted
    .next = A Conditional Access administrator can give the policy an authentication strength that only FIDO2 satisfies
finding-context-not-in-force = The policy { $policy } for the context { $context } is not switched on
    .why = Entra then asks for nothing, and the context shows nothing
    .next = A Conditional Access administrator can switch the policy on
finding-context-without-policy = No policy names the context { $context }
    .why = Entra issues the context all the same, so it shows nothing
    .next = A Conditional Access administrator can make a policy for it that only FIDO2 satisfies; that needs Microsoft Entra ID P1. Without P1, leave the context out of kiosk.toml: the receipt then says that the person signed in, and with beta = true also which key was used, where Entra tells
finding-logs-readable = The sign-in log can be read
finding-logs-not-licensed = The sign-in log cannot be read without Microsoft Entra ID P1. The record of each session says so. Which key was used is asked all the same
finding-passes-off = Temporary Access Passes are switched off for all people
    .why = Without a pass a new person cannot sign in before the key is registered
    .next = An authentication policy administrator can enable Temporary Access Pass for the people who get keys

# Work lists: what is wrong in a line. The place stands before it
list-too-large = The file has more than { $number } bytes
    .next = Split it into several lists
list-workbook = This is a workbook of a spreadsheet
    .next = Save it as “CSV UTF-8”
list-not-text = This is no text
    .next = Save the list as “CSV UTF-8”. A file that was cut off must be copied again
list-empty = There is no line with the names of columns
    .next = The first line names the columns, such as upn;serial;language;address;note
list-no-lines = After the names of columns there is nothing
    .next = Write one line for each person or key
list-no-people-column = No column says who the keys are for
    .next = Name one of the columns upn, userPrincipalName, username, login, email or mail
list-no-serial-column = No column has serial numbers
    .next = Name one of the columns serial
list-column-twice = There are two columns for the same: { $named }
    .next = Take one of them out
list-quote-not-closed = A quotation mark is opened here and never closed
    .next = Close it, or take it away. A quotation mark within quoted text is written twice
list-line-in-cell = This cell goes on in the next line: { $named }
    .next = Look for a missing quotation mark. Only an address may have several lines
list-too-many-cells = This line has { $cells } cells, and there are { $number } columns
    .next = Put a text that contains the separator between quotation marks
list-no-login = This line says nothing in the columns of people
    .next = Write the person’s sign-in name, or take the line out
list-not-a-login = This is no sign-in name and no mail address: { $named }
    .next = Write it whole and alone, such as name@contoso.com
list-formula = A spreadsheet would take this for a formula: { $named }
    .next = Begin the text with something else than = + - @
list-shortened = A spreadsheet has shortened this number, and its last digits are lost: { $named }
    .next = Format the column as text, and enter the serial number again
list-not-a-serial = This is no serial number: { $named }
    .next = Write its digits and letters alone
list-not-a-language = This is no language: { $named }
    .next = Write its code, such as de or de-AT
list-not-a-day = This is no day: { $named }
    .next = Write it as 2027-01-31
list-too-long = This is too long: { $named }
    .next = At most { $number } fit
list-differs-from = This person is in line { $number } already, with something else beside them
    .next = Leave one of the two lines
list-serial-twice = Line { $number } has the key with the serial number { $named } already
    .next = Each person needs a key of their own
list-not-in-inventory = The inventory has no key with the serial number { $named }
    .next = Correct the number, or add the key to the inventory
list-not-found = Nobody in the tenant signs in or gets mail as { $named }
    .next = Correct the name, or take the line out
list-several = Several people of the tenant have the mail address { $named }
    .next = Write the sign-in name in its place
list-same-person = This is another name of the person in line { $number }
    .next = Leave one of the two lines

# keydesk prepare
prepare-refused =
    { $count ->
        [one] One fault. Nothing was kept
       *[other] { $count } faults. Nothing was kept
    }
prepare-encoding = The file was read as { $encoding }. Look at names and addresses with special letters: where they are wrong, save the file as “CSV UTF-8”
prepare-repeated = These lines say what an earlier one says, and were taken once: { $lines }
prepare-unused = These columns were not used: { $columns }
prepare-progress = { $percent } % of the questions to the tenant are answered
prepare-counts =
    { $people ->
        [one] One person
       *[other] { $people } people
    }: { $ready } ready, { $doubtful } to be decided by the operator, { $stopped } stopped{ $erased ->
        [0] { "" }
       *[other] , { $erased } erased
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = Ready
listed-doubtful = To be decided
listed-stopped = Stopped
prepare-kept = The list is kept as { $list }. `keydesk prepare status` shows it
prepare-not-kept = The list is good. Nothing was kept
prepare-no-lists = No list is kept here
prepare-list = { $list } · { $time } · { $source } · imported by { $operator }
prepare-withdrawn = { "    " }Withdrawn on { $time } by { $operator }: nobody of it is due
prepare-runs-out-all =
    { $count ->
        [one] One prepared key is not activated
       *[other] { $count } prepared keys are not activated, the first to run out first
    }
prepare-runs-out = { $time }: { $name } ({ $upn }), { $key }
    .next = When it has arrived, activate it: keydesk activate { $upn } --by call. After that time it takes another key
prepare-ran-out = Ran out on { $time }: { $name } ({ $upn }), { $key }
    .next = It cannot be activated any more, and its letter is void. Prepare another key
withdraw-before = The list { $list } is withdrawn already
    .next = `keydesk prepare status` says by whom
withdraw-at-work =
    { $count ->
        [one] A key of this list is at work
       *[other] { $count } keys of this list are at work
    }
    .next = Finish them first: `keydesk prepare run`. Then withdraw the list
withdraw-due =
    { $count ->
        [0] On the list { $list } nobody is due
        [one] On the list { $list } one person has no key yet and will get none
       *[other] On the list { $list } { $count } people have no key yet and will get none
    }
withdraw-key-waits = It stays: the key of { $name } ({ $upn }), { $key }. It can be activated until { $time }
withdraw-key-works = It stays: the key of { $name } ({ $upn }), { $key }. It works
withdraw-question = Withdraw this list? It cannot be taken back
withdraw-done = The list { $list } is withdrawn
prepare-from-file = from a file
prepare-from-group = the group { $group }
prepare-inventory =
    { $count ->
        [one] Only one key may be used
       *[other] Only { $count } keys may be used
    }
prepare-no-group = No group of the tenant is called { $group }
    .next = Write its name as Entra shows it
prepare-several-groups = { $count } groups of the tenant are called { $group }
    .next = Rename one of them, or import a file
prepare-empty-group = Nobody is in the group { $group }
    .next = Add people to it. A new member can take minutes to appear
prepare-no-such-list = No list, or more than one, has an id that begins with { $list }. Withdrawn lists do not count
    .next = `keydesk prepare status` shows the lists
prepare-not-signed-in = Nobody is signed in: { $why }
prepare-slot = Slot { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = Nothing to do
prepare-slot-insert = Insert a new key
prepare-slot-working = The desk works on the key
prepare-slot-touch = Touch the key that blinks
prepare-slot-take-out = Take the key out
prepare-slot-asks = A decision is wanted
prepare-stopped = Stopped: keys at work are finished, and no other begins
prepare-stopped-at = Stopped at a failure: keys at work are finished, and no other begins
prepare-cannot-read = The people of the list could not be read
prepare-over = Everybody on the list has a key or was set aside
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = { $done } prepared, { $due } to do, { $set-aside } set aside, { $rate } keys per hour, Microsoft allows { $most }
practice-prepared = { $prepared } keys prepared in { $minutes } minutes of Graph’s time ({ $rate } per hour), { $set-aside } set aside; { $live } can be used before they have arrived
practice-activated = { $count } keys were activated one by one, and each signs its person in
practice-not-activated = The key of { $name } does not sign in

## keydesk activate

activate-works = The key works
    .next = Nothing needs to be done
activate-no-person = The organisation knows nobody by this sign-in name
    .next = Check how it is written
activate-no-code = The code cannot be read
activate-second-operator = A second operator must confirm that this person gets a key
    .next = Activate the key in the window: keydesk open
activate-another-session = Another session of this desk was cut off, and goes on first
    .next = Finish it: keydesk open
activate-taken-back = The key is not activated
    .next = Nothing was registered
activate-stopped = The desk stopped: { $sentence }
    .next = See the log
