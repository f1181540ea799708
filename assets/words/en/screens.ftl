# The sentences of the window and of the walk-through in a terminal, in English.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = Security key desk
bar-attended = Attended by { $operator }
bar-contrast = Contrast
bar-lock = Lock
bar-sign-out = Sign out
bar-hand-over = Hand over
bar-larger-text = Larger text
bar-normal-text = Normal text
bar-still = Keep still
bar-motion = Show motion
region-now = What to do now
region-ways = Ways on
region-desk = The desk
region-steps = Steps
region-practice = Practice
step-of = Step { $number } of { $all }
step-back = Taking back
step-none = Ready
step-unattended = No operator is signed in
rail-done = Step { $number } of { $all }, { $title }, done
rail-now = Step { $number } of { $all }, { $title }, current step
rail-to-do = Step { $number } of { $all }, { $title }, to do
session = Session { $name }
locks-soon =
    { $seconds ->
        [0] The desk locks itself
        [one] The desk locks itself in one second. Nothing is lost
       *[other] The desk locks itself in { $seconds } seconds. Nothing is lost
    }
rests-soon =
    { $seconds ->
        [0] The desk pauses
        [one] The desk pauses in one second. Nothing is lost
       *[other] The desk pauses in { $seconds } seconds. Nothing is lost
    }
locks-without-code =
    { $seconds ->
        [0] The desk locks itself
        [one] Without the desk code, the desk locks itself in one second
       *[other] Without the desk code, the desk locks itself in { $seconds } seconds
    }
stay-here = I need more time
minutes-left =
    { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
seconds-left =
    { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }
key-typed = The key typed a code
    .next = It is not needed here and was dropped
cancel-sure = Really cancel? The desk takes back what was done
cancel-yes = Yes, cancel the session
cancel-no = Go on with the session

more-of-list = Show more, page { $page } of { $all }
call-operator = Call the operator

## Two screens

person-window = Keydesk: for the person
person-wait = One moment, please
    .lead = The operator is at work. This screen shows when it is your turn
person-wait-do = Nothing to do here now
    .next = The operator at this desk helps you
person-rests = A session was interrupted
    .lead = It goes on where it was when an operator has signed in: nothing is lost
person-rests-do = Ask the operator to sign in
    .next = Your session waits for that
beside = { $name } is at the other screen
    .lead = The other screen shows what stands below
beside-take = Take over with the desk code
turn-first = Turn this screen to { $name }
    .lead = What comes now is for them
turn = Turn this screen to { $name }
    .lead = The other screen has gone. Nothing was lost
turn-do = The person goes on here
    .next = What is the operator’s stays hidden until the desk code is typed
turn-done = The screen is turned

## The desk code

code-choose = Choose a desk code
    .lead = With it you take the screen back from a person. It is forgotten when you sign out
code-repeat = Type the same code again
    .lead = This makes sure that you typed what you meant
code-new = New desk code
code-again = The same code again
code-set = Set the code
code-go-repeat = Repeat the code
code-without = Without a code
code-why = Choose four digits or more
    .next = Without a code you sign in again after each person
code-refused = Too many people would guess this code
    .next = Choose another one, not a year, a sequence or a keypad pattern
code-private = Only the operator types here
    .next = The person looks away
code-call = The operator is needed here
    .lead = Call the operator, who goes on with the desk code
code-next = The next session
    .lead = The operator begins it with the desk code
code-label = Desk code
code-go-on = Go on
code-home = To the start
code-back = Back to the person
code-wrong = This is not the desk code
    .next =
    { $tries ->
        [one] One try is left. Then the operator signs in again
       *[other] { $tries } tries are left. Then the operator signs in again
    }
code-none = The operator signs in again
    .next = There is no desk code
code-spent = The operator signs in again
    .next = The desk code was wrong too often

## The practice bench

bench-token = The practice token { $serial } shows { $code }
bench = Practice bench
    .next = Nothing here is real
bench-served = Practice tenant
    .next = What happens in it is not real. A key that is inserted is
bench-insert-allowed = Insert practice key
bench-insert-second = Insert the second key
bench-insert-not-allowed = Insert another model
bench-remove = Remove key
bench-touch = Touch the key
bench-finger-badly = Put finger badly
bench-add-on-own-page = Add the key on the person’s page
bench-program-token = Program the token on the person’s page

## The operator signs in

sign-in = Sign in to this desk
    .lead = An operator must sign in before people can get keys
sign-in-locked = This desk is locked
    .lead = { $name } was signed in. After the next sign-in the desk continues where it was
sign-in-not-enough = Permissions are missing
    .lead = You are signed in, but this app does not have the permissions below
sign-in-start = Sign in
sign-in-cancel = Stop signing in
sign-in-browser = Sign in with your work account
    .next = The sign-in page opens in its own window and keeps nothing after it closes
sign-in-device = Sign in with a code
    .next = The desk shows a code. Type it into the sign-in page on another device
sign-in-device-warning = Type the code only if you stand at this desk and read it here
    .next = A code that somebody sends or tells you would sign them in as you. Cover the code from people who pass by
sign-in-under-way = Continue on the sign-in page
    .next = The desk waits until you are done
sign-in-code = Type this code at { $page }
    .next = The desk waits until you are done
sign-in-left = The desk waits { $left } more. After that, begin again with one press
sign-in-over = The time is over. Begin again with one press
sign-in-missing = { $scope } is missing
    .next = { $for } A cloud application administrator can consent to it for this app. Then sign in again

## Home

home = Welcome to the security key desk
    .lead = A person leaves this desk with a key that works
home-elsewhere = Welcome to the security key desk
    .lead = This organisation is in a Microsoft cloud in which the desk can do less
home-start = Start a session
home-check = Check a person’s key
home-recover = A key was lost
home-whose = Whose key is this?
home-what = What will happen
home-line-person = Find the person and check who they are
home-line-ready = Check that their account is ready for a key
home-line-key = Set up the key with a PIN that only they know
home-line-proof = Prove that they can sign in with the key
home-own = In this Microsoft cloud, an operator cannot set up a key for another person
    .next = The desk issues an access pass, and the person registers the key themselves
home-nothing = In this Microsoft cloud, this desk can do nothing
    .next = It has no access passes. People register a key with a sign-in method that they already have
home-note = It takes about five minutes. If anything goes wrong, everything is taken back
home-today =
    { $well ->
        [0] No session has ended well today
        [one] One session ended well today
       *[other] { $well } sessions ended well today
    }
    .next =
        { $back ->
            [0] Nothing had to be taken back
            [one] One session was taken back
           *[other] { $back } sessions were taken back
        }
recent-line = { $time }, session { $name }: { $end }
end-onboarded = the key works
end-self-registered = the person registered a key
end-checked = a key was checked
end-recovered = a lost key was replaced
end-found-key = a key was looked at that somebody found
end-prepared = a key was prepared
end-activated = a prepared key works
end-token-given = a token was given
end-token-programmed = a person programmed a token
end-taken-back = all was taken back
end-open = it is not over
home-ledger =
    { $debts ->
        [0] Ledger: in order at the start of the desk, { $megabytes } MB, nothing left open
        [one] Ledger: in order at the start of the desk, { $megabytes } MB, one thing left open
       *[other] Ledger: in order at the start of the desk, { $megabytes } MB, { $debts } things left open
    }
home-tenant = Microsoft Graph answered at { $time }
home-tenant-silent = Microsoft Graph could not be reached at { $time }
home-clock = The clock of this desk differs from Microsoft’s by { $minutes } minutes. Set it
home-notices = To look after
notice-unreadable = Session { $name } cannot be read
    .next = It may have left an access pass or a key. Keep the ledger, and ask for help with this session’s name
notice-keys-wait =
    { $count ->
        [one] One prepared key waits for its activation
       *[other] { $count } prepared keys wait for their activation
    }
    .next = The first can be activated until { $time }. `keydesk prepare status` names them
notice-logs-awaited =
    { $count ->
        [one] The desk waits until the logs show the sign-in of one session
       *[other] The desk waits until the logs show the sign-ins of { $count } sessions
    }
    .next = It asks again by itself, until { $time }
notice-log-checked = Session { $name }: { $log }
    .next = It is in the record of the session
notice-due = Due { $time }
list-issue = List of models: issue { $number }, the next is due on { $date }
list-overdue =
    { $days ->
        [one] List of models: issue { $number }, a newer one was due yesterday
       *[other] List of models: issue { $number }, a newer one was due { $days } days ago
    }
list-missing = This desk has no list of models yet: no key can be proven

## Who is it

ask-who = Who is at the desk?
    .lead = Search by name or sign-in name
who-field = Name or sign-in name
who-search = Search
who-stop = Stop searching
who-searching = Searching for “{ $text }”
who-none = No person found for “{ $text }”
    .next = Check the spelling, or search by the sign-in name
who-start = Ask the person for their name, and type it
who-edited = It is searched when you stop typing. Enter searches at once
who-found =
    { $count ->
        [one] One person found
       *[other] { $count } people found
    }
who-choose = Choose { $name }, { $upn }

## Check identity

ask-identity = How did you check who this is?
    .lead = Make sure that { $name } is the person in front of you
identity-photo-id = Checked a photo ID
    .next = Passport, ID card or staff badge with a picture
identity-known = I know this person
    .next = You have met before and are sure
identity-vouched = A colleague confirmed who they are
    .next = The colleague is here now

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] No sign-in method besides a password
        [one] 1 sign-in method besides a password
       *[other] { $count } sign-in methods besides a password
    }{ $first ->
        [strongest] . The strongest is asked for first{ $chosen ->
            [none] { "" }
           *[other] {" "}(their own default: { $chosen })
        }
        [chosen] . Asked for first: { $chosen ->
            [none] no default is chosen
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = A pass alone registers nothing for this person: { $by } does not take it
chosen-push = a notification in the app
chosen-oath = a code
chosen-voice = a phone call
chosen-sms = a text message
chosen-another = another method

## After a loss

ask-what-happened = What happened to the key of { $name }?
    .lead = The answer decides what is done first
ask-first-proof = How did you check who this is?
    .lead = After a loss two proofs are needed. Make sure that { $name } is the person in front of you
ask-second-proof = A second proof that this is { $name }
    .lead = It must be of another kind than the first
ask-which-key = Which key was it?
    .lead = Ask { $name } for the name, the model and when it was used last
ask-which-key-blocked = Which key is here?
    .lead = Compare the model with the key in { $name }’s hand
ask-remove-old-key = Remove this passkey of { $name }?
    .lead = Look twice: a passkey that was removed does not come back
ask-not-the-old-key = This is another key than the one that was named
    .lead = { $key } is not of the model of this passkey of { $name }
which-key-choose = It was { $key }

name-key = Name the key
ask-name-key = What is the key called?
    .lead = { $name } sees this name among the sign-in methods
name-key-field = Name, at most 30 characters
name-key-own = Empty: its model and the number of this session. A name that { $name } has already gets a number
name-key-automatic = its model and number
name-key-long = This name is too long. Some letters and symbols count twice
name-key-primary = For every day
name-key-spare = A spare
name-key-done = Use this name
name-key-back = Keep it as it was
name-key-is = The key gets this name: { $key }

## Readiness

ask-not-ready = { $name } cannot get a key yet
    .lead = An administrator must change this first. Then check again
ask-token-policy = No token for { $name } yet
    .lead = An administrator must change this first. This desk looks again by itself, and goes on as soon as it can
not-ready-again = Check again
ask-may-be-refused = Entra may refuse { $name }
    .lead = Read this first. You can go on and see
not-ready-go-on = Go on
ask-second-operator = A second operator confirms
    .lead = { $name } gets a key only after a second operator agrees
second-start = Second operator signs in

## Another pass is valid

ask-replace-pass = { $name } already has an access pass
    .lead = If you go on, that pass is deleted and a new one is issued
replace-pass-what = The pass was not issued in this session, and it still works
    .next = Ask the person whether they are using it right now. If they are, cancel the session and come back later

## The pass for a device

ask-leave-pass = Does { $name } still need the access pass?
    .lead = It goes now, or stays valid until { $time }
leave-pass-what = Leave it only for a device that the person sets up today
    .next = While a pass is valid, a sign-in shows less about the key. The receipt says how long it is valid

## The person registers the key themselves

ask-not-for-others = This desk may not register a key for { $name }
    .lead = { $name } can register it themselves, with an access pass from this desk

ask-register-yourself = { $name } registers the key now
    .lead = On the organisation’s own page, with the access pass
own-line-open = Scan the code, or open { $page }
own-line-pass = Sign in there with the access pass
own-line-add = Add a security key as a sign-in method, and do what the page says
own-not-there = The organisation lists no new key yet
    .next = Finish on the page first, then press again. The list can be a minute late
ask-program-token = { $name } programs the token now
    .lead = On their own page, with the access pass
program-line-pass = Remember the access pass. Then open the page here, or scan the code with a device of your own
program-line-add = Choose “Add sign-in method”, “Authenticator app”, “I want to use a different authenticator app”, and then “Can’t scan image?”
program-line-token = Write the secret key that stands there into the token, with its maker’s tool. Type the code that the token then shows, and close the page
own-token-not-there = The organisation lists no new token yet
    .next = Finish on the page first, then press again. The list can be a minute late
own-token = A token that shows codes
    .next = To the organisation it is an authenticator app. It does not change how the person signs in to Windows
token-programmed = { $name } has added a token
    .lead = Added by the person. This desk has not checked the token
self-registered = { $name } has registered a key
    .lead = Registered by the person. This desk has not checked the key
self-registered-pass = The access pass was taken back
    .next = The person will see at the next sign-in whether it works

## The key

ask-insert-key = Insert the key
    .lead = Put a new security key into the port of this desk
insert-key-do = Push the key in until it sits firmly
    .next = The desk notices it by itself
insert-key-back = Insert the key of this session
    .lead = The desk needs it once more to take back what is on it
insert-key-before = Take out { $key }
    .next = It was in the port before this session began
insert-key-two = More than one key is inserted
    .next = Choose by touch, or leave only the key that { $name } will get
insert-key-but-not = Take out the key that was refused
    .next = Then insert a different one
ask-replug-key = Take the key out and insert it again
    .lead = The PIN was wrong twice in a row. The key must be inserted again before the next try
replug-key-do = Take the key out, then push it in again
    .next = The desk notices both by itself
ask-key-refused = This key cannot be used
    .lead = Nothing was written to it. Use another key
ask-key-warned = This key has limits
    .lead = It can be set up. Read this first; nothing was written to it
key-connected = Connected
picture-insert = Picture: push the key into the port
picture-take-out = Picture: take the key out of the port
picture-replug = Picture: take the key out and push it in again
picture-touch = Picture: a finger on the key in the port
picture-leave-in = Picture: the key in the port

## The PIN

ask-choose-pin = Choose a PIN for your key
    .lead = You will type this PIN every time you sign in with the key. Use at least { $minimum } digits
ask-repeat-pin = Type the same PIN again
    .lead = This makes sure that you typed what you meant
ask-type-pin = Type the PIN of your key
    .lead = The key already has a PIN. Only its owner knows it
pin-new = New PIN
pin-repeat = The same PIN again
pin-current = PIN of the key
pin-dots =
    { $entered ->
        [one] PIN, 1 digit entered, at least { $minimum } needed
       *[other] PIN, { $entered } digits entered, at least { $minimum } needed
    }
pin-good = A good PIN is
pin-rule-kept = kept
pin-rule-open = not kept yet
pin-different = The two PINs were not the same
    .next = Choose a PIN once more
pin-private = Only the key owner types here
    .next = The operator looks away
pin-forgotten = Forgotten the PIN?
    .next = Use another key, or reset this one: a reset deletes everything on it
pin-stays = The PIN is only for the key. The desk does not keep it
pin-clear = Clear PIN
pin-delete = Delete last digit
pin-go-repeat = Repeat PIN
pin-set = Set PIN
pin-check = Check PIN

## A key that is in use

ask-found-key = Whose key is this?
    .lead = This is what it shows without its PIN
ask-used-key = This key is in use
    .lead = What is on it stays, next to the new passkey
used-key-for =
    { $passkeys ->
        [one] { $id }
       *[other] { $id }, { $passkeys } passkeys
    }
used-key-further =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
used-key-stale = One of them is an old passkey of { $name }
    .next = The organisation does not know it. The new passkey replaces it

ask-reset-key = Reset this key?
    .lead = A reset deletes everything on the key, and its PIN
ask-reset-for-good = Reset { $key }
    .lead = This cannot be undone
reset-for-good-what = Every passkey on this key will be gone, and its PIN
    .next = Make sure that this is the key in front of you
ask-replug-to-reset = Take the key out and insert it again
    .lead = Then touch it within ten seconds
replug-to-reset-do = Take the key out, push it in again, and touch it
    .next = Have a finger ready before you push it in
replug-to-reset-why = A key can be reset only in its first ten seconds
    .next = It blinks at once. If the touch comes too late, nothing is lost and you try again

## Setting a key aside

ask-take-key-out = Take the key out
    .lead = Your key is ready. It is yours: keep it
ask-take-key-out-back = Take the key out
    .lead = The session has ended for this key
take-key-out-do = Pull the key out of the port
    .next = The desk notices it by itself
ask-set-key-aside = Set this key aside
    .lead = The key keeps a PIN, a fingerprint or a passkey of this session. Do not give it to anyone
set-key-aside-what = Take the key out and put it where used keys are kept
    .next = It must be reset before it is used again. The desk can do that now

## A fingerprint

ask-finger = Do you want to add your fingerprint?
    .lead = This key can recognise a finger, so that you need its PIN less often
ask-second-finger = Your fingerprint is on the key
    .lead = Add a second finger, or go on
ask-finger-again = The fingerprint is not on the key yet
    .lead = Try again, or go on without it
finger-line-how = Put one finger on the key several times. It takes about a minute
finger-line-pin = The PIN goes on working, also when the key does not recognise the finger
finger-line-private = The fingerprint stays in the key. Neither this desk nor the organisation gets it
finger-line-second = A finger of the other hand helps when the first one is wet or hurt
finger-line-tip = Use a dry, clean finger, and put its middle on the sensor
finger-before =
    { $count ->
        [one] One fingerprint is on this key already
       *[other] { $count } fingerprints are on this key already
    }
    .next = Anyone whose finger is on it can sign in with this key. Was that not you? Tell the operator: a reset removes all
enrolling = Put your finger on the key
    .lead = Lift it and put it on again, until the ring is full
enrol-ends-soon = The desk stops waiting in less than 20 seconds
    .next = Nothing is lost then: you can try again, or go on with the PIN alone
enrol-left =
    { $seconds ->
        [0] The desk stops waiting
        [one] One second is left
       *[other] { $seconds } seconds are left
    }
enrol-more-time = I need more time

## The desk's turn

working = One moment
    .lead = The desk is working
working-held-up = Waiting for Microsoft
    .lead = The service accepts only a few calls at a time. The desk goes on by itself
working-touch = Touch the key now
    .lead = Put a finger on the key where it blinks
working-touch-again = Touch the key once more
    .lead = Thank you. The key was touched once; this touch shows that it works
working-choose = Touch the key that { $name } will get
    .lead = Every key that is inserted blinks
working-reset = Touch the key now
    .lead = The key resets only within ten seconds
working-touch-do = Touch the metal contact
    .next = It blinks while it waits
working-finger = Put your finger on the key now
    .lead = The key recognises it. If it does not, your PIN is used
working-finger-again = Put your finger on the key once more
    .lead = Thank you. This touch shows that the key works
working-finger-do = Put your finger on the sensor
    .next = It blinks while it waits
working-back = Taking back what was done
    .lead = The desk leaves nothing behind
working-wait = This takes a few seconds
working-leave-in = Leave the key in. This takes a few seconds
touch-left =
    { $seconds ->
        [0] The key stops waiting. Nothing is lost: the next screen starts it again
        [one] The key waits about one more second
       *[other] The key waits about { $seconds } more seconds
    }
proof-left =
    { $seconds ->
        [0] The sign-in stops waiting. Nothing is lost: the next screen starts it again
       *[other] The sign-in waits { $left } more
    }

## Troubles

ask-key-works = The key works. The sign-in did not
    .lead = The key answered a test of this desk, so it is not the reason
trouble-kept = What was done before stays as it is
    .next = Choose below how to go on
trouble-while = It happened during this step: { $step }
details-show = Show details
details-hide = Hide details
details-for = Details for support

## The access pass

pass = Access pass
    .next = { $name } can sign in with it until the key works
pass-once = Works once, on the page behind this code
pass-many = Works on the page behind this code
pass-until = Valid until { $time }
pass-left = Valid until { $time }, { $left } left
pass-over = No longer valid
pass-hides = Hidden again in { $left }
pass-show = Show pass
pass-hide = Hide pass
pass-shown = Access pass is shown on the screen
pass-forgotten = The desk was started again and no longer knows the pass
    .next = The pass still works if it was written down. The desk takes it back at the end
pass-qr = QR code of the sign-in page

## The terminal

terminal-choose = Type a number
terminal-choose-again = Type one of the numbers above
terminal-search = Type a number, or a name to search for
terminal-inserted = The key is inserted
terminal-taken-out = I have taken it out
terminal-touch = Press Enter to touch the practice key
terminal-finger = Press Enter to put the finger on the practice key, or type 0 to go on without it
terminal-close = Press Enter to go on
terminal-pin-empty = To do something else, press Enter without a PIN
terminal-input-ended = The input has ended, so the session is cancelled

## The endings

receipt = The key is ready
    .lead = Hand the key to { $name }. Everything below was checked
receipt-checked = The check is done
    .lead = { $name } keeps the key. Nothing was changed
receipt-heading = Receipt
receipt-plain-proved = The key works: you have signed in with it
receipt-plain-not-shown = The key answered a test. A sign-in with it was not shown
receipt-plain-use = To sign in, put the key in, type your PIN and touch the key
receipt-plain-pin = Only you know the PIN. If you forget it, come back to this desk
receipt-plain-signed-out = You are signed out everywhere within some minutes. Sign in again with this key
receipt-plain-removed = The old key opens nothing any more: { $key }
receipt-plain-lost = If you lose the key, tell the help desk at once
receipt-plain-second = This is your second key. Keep it in another place than the first
receipt-plain-offer = If you want a second key, for the day on which you lose this one, call the operator
receipt-second-key = Second key for this person
receipt-which = Which key
receipt-which-first = The first key of this visit
receipt-which-second = The second key of this visit. The first has the receipt { $ceremony }
receipt-evidence-show = Show the evidence
receipt-evidence-more = Turn the page
receipt-identity = Identity
receipt-key = Key
receipt-name = Name
receipt-model-id = Model identifier
receipt-serial = Serial number
receipt-maker = Maker
receipt-profile = Allowed by
receipt-profile-milder = { $profile }. The stricter profile “{ $stricter }” applies too, and Microsoft Entra accepts a key that satisfies either
receipt-strengths = Sign-in rules
receipt-sign-in = Sign-in
receipt-evidence = It rests on
receipt-log = In the logs
receipt-pass = Access pass
receipt-notified = Told
receipt-operator = Operator
receipt-loss = The old key
receipt-removed = Removed
receipt-ways-in = Can sign in with
receipt-sessions = Sessions
receipt-other-pass = Another pass
receipt-second-proof = Second proof
receipt-second = Confirmed by
receipt-times = Time
receipt-ledger = Ledger
receipt-ledger-head = { $facts } facts, head { $root }
receipt-desk = { $operator }, { $desk }
receipt-next = Next person
ended = The session was cancelled
    .lead = See below what is left of it
ended-clean = Everything was taken back
    .next = No pass, no passkey and no PIN of this session is left. The person can come again at any time
ended-most = Everything else was taken back
    .next = The person can come again at any time
ended-next = Next person

stopped = The desk has stopped
    .lead = It cannot write its record, and it does nothing without a record
stopped-what = What was begun is not lost
    .next = Call the desk’s administrator. When the desk starts again, it goes on where it stopped
ways-in-unknown = This desk does not know with what the person can still sign in
ways-in-of = { $name } can still sign in with: { $ways }

## A prepared key

ask-confirm-receipt = Is the key with { $name }?
    .lead = Nothing is registered before that is confirmed
ask-cannot-activate = The key is not activated
    .lead = See below what to do
ask-which-token = Which token does { $name } get?
    .lead = Type the serial number, or scan it
which-token-field = Serial number
which-token-find = Find
which-token-how = The serial number is on the back of the token
    .next = A barcode reader that types works here. Each token is for one person: one that somebody has is refused
ask-token-code = What does your token show?
    .lead = Press its button, and type the six digits
token-code = Code
token-code-check = Check code
token-code-dots = Code, { $entered } of { $minimum } digits typed
token-code-how = The code changes every half minute or every minute
    .next = Wait for a new one if it is about to change. Zeros at its beginning count
token-code-private = Only you hold the token
    .next = Nobody needs this code later
receipt-token = { $name } has a token that works
    .lead = The person can sign in with their password and its code
receipt-token-works = Your token belongs to you, and it works.
receipt-token-use = Where you are asked for a code, press its button and type the six digits.
receipt-token-windows = It changes nothing about how you sign in to Windows.
receipt-token-lost = If you lose it, call the help desk at once.
receipt-token-model = Token
receipt-token-code = Code

# A desk in a lobby: [desk] kiosk
kiosk-help = Help at this desk: { $contact }
kiosk-saver = Touch the screen or press a key to begin
kiosk-again = Try again
kiosk-opens = The desk opens
    .next = This takes some seconds
kiosk-no-settings = The desk cannot open: its settings are missing or have an error
    .next = Call the desk’s administrator. What is wrong, and where, stands below
kiosk-in-use = The desk cannot open: its ledger is open in another program
    .next = Close the other desk or command, then try again
kiosk-no-ledger = The desk cannot open: its ledger cannot be used
    .next = Call the desk’s administrator. Nothing was changed
kiosk-cannot-open = The desk cannot open
    .next = Try again. If it stays so, call the desk’s administrator
letters-capital = Capital letter
letters-space = Space
letters-back = Delete the last character
letters-enter = Enter
letters-away = Hide the letters
