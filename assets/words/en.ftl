# What the desk says, in English.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence on a button or a label takes no full stop.

## The house

product = Keydesk
product-subtitle = Security key desk
purpose-onboarding = A new key for a person
purpose-self-registration = A pass with which a person registers a key themselves
bar-attended = Attended by { $operator }
bar-contrast = Contrast
bar-lock = Lock
bar-sign-out = Sign out
bar-larger-text = Larger text
bar-normal-text = Normal text
step-of = Step { $number } of { $all }
step-back = Taking back
step-none = Ready
step-unattended = Nobody signed in
rail-done = Step { $number } of { $all }, { $title }, done
rail-now = Step { $number } of { $all }, { $title }, current step
rail-to-do = Step { $number } of { $all }, { $title }, to do
session = Session { $name }

chapter-find-person = Find person
chapter-readiness = Readiness
chapter-access-pass = Access pass
chapter-insert-key = Insert key
chapter-choose-pin = Choose PIN
chapter-touch-key = Touch key
chapter-verify-sign-in = Verify sign-in
chapter-receipt = Receipt

## The practice bench

bench = Practice bench
    .next = Nothing here is real
bench-insert-allowed = Insert practice key
bench-insert-not-allowed = Insert another model
bench-remove = Remove key
bench-touch = Touch the key

## Ways on

way-try-again = Try again
way-sign-in-again = Sign in again
way-retype-pin = Type the PIN again
way-use-this-key = Use this key
way-another-key = Use another key
way-replace-pass = Replace the pass
way-choose-by-touch = Choose by touch
way-key-is-registered = The key is registered
way-use-as-it-is = Use it as it is
way-reset-key = Reset this key
way-look-inside = See what is on it
way-lose-contents = Yes, it may all be lost
way-reset-for-good = Reset for good
way-keep-key = Do not reset
way-set-key-aside = Key is set aside
way-leave-it = Leave it as it is
way-give-up = Cancel session
cancel-sure = Really cancel? What was done is taken back
cancel-yes = Yes, cancel the session
cancel-no = Go on with the session

## The operator signs in

sign-in = Sign in to this desk
    .lead = An operator signs in before anybody gets a key
sign-in-locked = This desk is locked
    .lead = { $name } was here. Whoever signs in goes on where the desk was
sign-in-not-enough = This desk may not do its work yet
    .lead = You are known, but what follows was not granted to this app
sign-in-start = Sign in
sign-in-cancel = Stop signing in
sign-in-browser = Sign in with your work account
    .next = The sign-in page opens in a window of its own, which forgets everything when it closes
sign-in-device = Sign in with a code
    .next = The desk shows a code, and you type it into the sign-in page on another device
sign-in-device-warning = Type the code only where you opened the page yourself
    .next = Whoever gets somebody to type a code in for them is signed in as that person
sign-in-app = This desk signs in as an app
    .next = Nobody signs in as themselves, and the record names the app
sign-in-app-warning = No role is checked here
    .next = Whoever stands at this desk can give a key to anybody, administrators too
sign-in-under-way = Go on in the sign-in page
    .next = The desk waits until it is done
sign-in-code = Type this code at { $page }
    .next = The desk waits until it is done
sign-in-code-until = Good until { $time }
sign-in-missing = { $scope } is missing
    .next = { $for } An administrator of the tenant consents to it for this app; then sign in again
right-passkeys = It registers keys for people.
right-passes = It issues Temporary Access Passes and takes them back.
right-methods = It sees which sign-in methods people have.
right-policy = It reads which keys and passes the tenant allows.
right-people = It finds people and sees whether their account is ready.
right-groups = It sees for which groups of people the tenant allows keys.
right-roles = It sees which people are administrators and need a stronger role at this desk.

## Nobody is at the desk

home = Welcome to the security key desk
    .lead = A person leaves this desk with a key that works
home-elsewhere = Welcome to the security key desk
    .lead = This organisation is in a cloud of Microsoft’s where less is possible
home-start = Start a session
home-what = What will happen
home-line-person = Find the person and check who they are
home-line-ready = Check that their account is ready for a key
home-line-key = Set up the key with a PIN that only they know
home-line-proof = Prove that the key signs them in
home-notices = To look after
notice-unreadable = Session { $name } of { $time } cannot be read
    .next = It may have left an access pass or a key. Keep the ledger, and ask for help with this session’s name
notice-due = Due { $time }
list-issue = List of models: issue { $number }, the next is due on { $date }
list-overdue =
    { $days ->
        [one] List of models: issue { $number }, a newer one was due yesterday
       *[other] List of models: issue { $number }, a newer one was due { $days } days ago
    }
list-missing = This desk has no list of models yet: no key can be proven
home-own = In this cloud of Microsoft’s nobody can set up a key for somebody else
    .next = The desk gives out an access pass, and the person registers the key themselves
home-nothing = In this cloud of Microsoft’s this desk can do nothing
    .next = There are no access passes here. People register a key with the sign-in that they have
home-note = About five minutes. If anything goes wrong, everything is taken back

## Who is it

ask-who = Who is at the desk?
    .lead = Search by name or sign-in name
who-field = Name or sign-in name
who-search = Search
who-searching = Searching for “{ $text }”
who-none = Nobody found for “{ $text }”
    .next = Check the spelling, or search by the sign-in name
who-start = Ask the person for their name, then search
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
identity-vouched = Somebody vouched for them
    .next = A colleague who knows them is here and confirms it

## Not ready

ask-not-ready = { $name } cannot get a key yet
    .lead = Somebody must change this first. Then check again
not-ready-again = Check again

blocker-no-provisioning = In this cloud of Microsoft’s nobody can set up a key for somebody else
    .next = An access pass can be issued, and the person sets up the key themselves
blocker-own-account = This is the operator’s own account
    .next = Another operator can set up this key
blocker-operator-has-no-role = The operator may not set up keys for anybody
    .next = A privileged role administrator can give the operator the role Authentication Administrator
blocker-protected = The account is protected: { $by }
    .next = An operator with the role Privileged Authentication Administrator can set up this key
blocker-account-disabled = The account is switched off
    .next = A user administrator can switch it on again
blocker-guest = The account is a guest of this organisation
    .next = A guest gets the key from their home organisation
blocker-passkeys-off = Security keys are switched off for the organisation
    .next = An authentication policy administrator can enable the passkey method
blocker-excluded = A group keeps this person from using security keys
    .next = An authentication policy administrator can take the person out of the excluded group
blocker-not-in-scope = Security keys are not enabled for this person
    .next = An authentication policy administrator can add the person to a passkey profile
blocker-self-service-off = Setting up security keys is switched off
    .next = An authentication policy administrator can allow self-service set up
blocker-passes-off = Access passes are not enabled for this person
    .next = An authentication policy administrator can enable Temporary Access Pass for them

## A second operator

ask-second-operator = A second operator confirms
    .lead = { $name } gets a key only when somebody else says so too
second-wanted = The account is protected: { $by }
    .next = Another operator with the role Privileged Authentication Administrator signs in here. You stay signed in
second-start = Second operator signs in
not-second-attends = { $name } attends this session already
    .next = Somebody else with the role Privileged Authentication Administrator can confirm
not-second-is-the-person = { $name } is the person who gets the key
    .next = Somebody else with the role Privileged Authentication Administrator can confirm
not-second-role-too-weak = { $name } may not set up keys for people who are protected
    .next = Somebody with the role Privileged Authentication Administrator can confirm

## Another pass is alive

ask-replace-pass = { $name } already has an access pass
    .lead = Going on deletes that pass and issues a new one
replace-pass-what = Somebody else issued a pass that still works
    .next = Ask the person whether they are using it right now. If they are, cancel the session and come back later

## The person registers the key themselves

ask-register-yourself = { $name } registers the key now
    .lead = On the organisation’s own page, with the access pass
own-line-open = Scan the code, or open { $page }
own-line-pass = Sign in there with the access pass
own-line-add = Add a security key as a sign-in method, and do what the page says
own-not-there = The organisation lists no new key yet
    .next = Finish on the page first, then press again. The list can be a minute late
own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }, { $model }
    }
    .next =
    { $aaguid ->
        [none] The organisation does not say which model it is
       *[other] Model identifier { $aaguid }
    }
self-registered = { $name } has registered a key
    .lead = Registered by the person. This desk has not checked the key
self-registered-pass = The access pass was taken back
    .next = Whether the key signs them in shows when they use it

## The key

ask-insert-key = Insert the key
    .lead = Put a new security key into the port of this desk
insert-key-do = Push the key in until it sits firmly
    .next = The desk notices it by itself
insert-key-back = Insert the key of this session
    .lead = The desk needs it once more to take back what is on it
insert-key-two = More than one key is inserted
    .next = Choose by touch, or leave only the key that { $name } will get
insert-key-but-not = Take out the key that was refused
    .next = Then insert a different one

ask-replug-key = Take the key out and insert it again
    .lead = The PIN was wrong twice in a row, and the key waits before it hears another
replug-key-do = Take the key out, then push it in again
    .next = The desk notices both by itself
replug-key-why =
    { $tries ->
        [unknown] After too many wrong PINs the key is blocked for good
        [one] One try is left before the key is blocked for good
       *[other] { $tries } tries are left before the key is blocked for good
    }
    .next = Let the key owner think first. If the PIN is forgotten, use another key, or reset this one

ask-key-refused = This key cannot be used
    .lead = Nothing was written to it. Take another key

refused-not-fido2 = The key does not speak FIDO2
    .next = Take a FIDO2 security key
refused-no-resident-keys = The key cannot hold a passkey
    .next = Take a newer model
refused-no-pin = The key cannot have a PIN
    .next = Take a model with a PIN
refused-no-hmac-secret = The key lacks a function that the organisation’s sign-in needs
    .next = Take a newer model
refused-no-pin-protocol = The key’s way of taking a PIN is out of date
    .next = Take a newer model
refused-no-es256 = The key lacks the signature that the organisation’s sign-in uses
    .next = Take another model
refused-pin-must-change = The key insists that its PIN is changed first
    .next = Take another key, change the PIN with the maker’s program, or reset the key
refused-no-room = The key has no room for another passkey
    .next = Take another key, or reset this one. An administrator can also erase a passkey that is no longer needed
refused-profile-wants-synced = The profile “{ $profile }” allows only passkeys in a phone or a password manager
    .next = An authentication policy administrator can allow security keys in “{ $profile }”
refused-not-on-allow-list = This model is not on the list that “{ $profile }” allows
    .next = Take a model from the list, or ask an authentication policy administrator to add this one to “{ $profile }”
refused-on-block-list = The profile “{ $profile }” forbids this model
    .next = Take another model, or ask an authentication policy administrator to take this one off the list of “{ $profile }”
refused-cannot-be-proven = The profile “{ $profile }” asks for a proven model, and this one is not on the list of trusted models
    .next = Take another model, or ask whoever keeps this desk to bring its list up to date
refused-withdrawn = The list of trusted models warns of this one: { $detail }
    .next = Take another model, and keep this key for an administrator
refused-desk-model = This model is not one that this desk gives out
    .next = Take another model, or ask whoever keeps this desk to add it to the desk’s settings
refused-desk-maker = This desk gives out keys of other makers
    .next = Take another model, or ask whoever keeps this desk to change the desk’s settings
refused-desk-unproven = This desk gives out only models that can be proven, and this one cannot
    .next = Take another model, or ask whoever keeps this desk to bring its list up to date
refused-desk-certification = This model’s certification is lower than this desk asks for
    .next = Take another model, or ask whoever keeps this desk to change the desk’s settings
refused-desk-firmware = The key’s firmware is older than { $detail }, the oldest that this desk gives out
    .next = Take a newer key of this model
refused-desk-capability = The key lacks a function that this desk asks for: { $detail }
    .next = Take another model, or ask whoever keeps this desk to change the desk’s settings

## The tenant's authentication strengths

ask-stopped-at-sign-in = This key may be refused at sign-in
    .lead = It can be set up, but not every sign-in will take it. Nothing was written to it
stopped-by-strength = The authentication strength “{ $strength }” does not take this model
    .next = Use a model that it takes, or ask a Conditional Access administrator to add this one to “{ $strength }”
strengths-every = Every authentication strength takes this model
strengths-not-by = Not taken by { $strengths }
strengths-not-checked = Not checked: the operator may not read the authentication strengths

key-connected = Connected
key-serial = Serial { $serial }
key-no-serial = No serial number
key-firmware = firmware { $firmware }
key-pin-not-set = no PIN set yet
key-pin-set = has a PIN
key-pin-must-change = PIN must be changed
key-pin-unsupported = cannot have a PIN
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }, serial { $serial }
    }
key-tries =
    { $tries ->
        [0] No try is left for the PIN
        [one] One try is left for the PIN
       *[other] { $tries } tries are left for the PIN
    }
key-room =
    { $count ->
        [0] No room for another passkey
        [one] Room for one more passkey
       *[other] Room for { $count } more passkeys
    }
key-speaks = { $versions } with { $extensions }
key-picture = Picture of a security key

## The PIN

ask-choose-pin = Choose a PIN for your key
    .lead = You will type this PIN every time you sign in with the key. Use at least { $minimum } digits
ask-repeat-pin = Type the same PIN again
    .lead = So that you can be sure of it
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
pin-rule-length = at least { $minimum } digits long
pin-rule-no-run = not a run, repeat or walk like 123456, 1212 or 147258
pin-rule-not-common = not a year, and not what many people choose
pin-rule-fits = not longer than 63 digits
pin-rule-kept = kept
pin-rule-open = not kept yet
pin-different = The two PINs were not the same
    .next = Choose a PIN once more
pin-private = Only the key owner types here
    .next = The operator looks away
pin-forgotten = Forgotten the PIN?
    .next = Take another key, or reset this one: then everything on it is lost
pin-stays = The PIN is for the key alone. The desk does not keep it
pin-clear = Clear PIN
pin-delete = Delete last digit
pin-go-repeat = Repeat PIN
pin-set = Set PIN
pin-check = Check PIN

## A key that is in use

ask-used-key = This key is in use
    .lead = What is on it stays, next to the new passkey
used-key =
    { $passkeys ->
        [one] One passkey is on it
       *[other] { $passkeys } passkeys are on it
    }
    .next = The key owner knows what they are for
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
used-key-stale = An old passkey of { $name } is among them
    .next = The organisation does not know it. The new one takes its place

ask-reset-key = Reset this key?
    .lead = A reset takes everything off the key, and its PIN
reset-lost =
    { $passkeys ->
        [0] No passkey is on it
        [one] One passkey will be lost
       *[other] { $passkeys } passkeys will be lost
    }
    .next = What they sign in to must know another way in
reset-lost-unseen = Nobody knows what will be lost
    .next = Without its PIN the key does not tell what is on it. Ask the key owner what they use it for
reset-lost-unknown = The key does not tell what will be lost
    .next = Ask the key owner what they use it for
ask-reset-for-good = Reset { $key }
    .lead = This cannot be undone
reset-for-good-what = Every passkey on this key will be gone, and its PIN
    .next = Make sure that this is the key in front of you
ask-replug-to-reset = Take the key out and insert it again
    .lead = Then touch it within ten seconds
replug-to-reset-do = Take the key out, push it in again, and touch it
    .next = Have a finger ready before it is in
replug-to-reset-why = A key resets only in its first ten seconds
    .next = It blinks at once. If it is touched too late, nothing is lost and you try again

## Setting a key aside

ask-set-key-aside = Set this key aside
    .lead = The key keeps a PIN or a passkey of this session and must not be given to anybody
set-key-aside-what = Take the key out and put it where used keys are kept
    .next = Somebody must reset it before it is used again. The desk can do that now

## The desk's turn

working = One moment
    .lead = The desk is working
working-held-up = Waiting for Microsoft
    .lead = The service takes only so many calls at a time. The desk goes on by itself
working-touch = Touch the key now
    .lead = Put a finger on the metal contact of the key
working-choose = Touch the key that { $name } will get
    .lead = Every key that is inserted blinks
working-reset = Touch the key now
    .lead = Within ten seconds, or it does not reset
working-touch-do = Touch the metal contact
    .next = It blinks while it waits
working-back = Taking back what was done
    .lead = The desk leaves nothing behind
working-wait = This takes a few seconds

step-check-readiness = Checking whether the account is ready
step-issue-pass = Issuing an access pass
step-recall-pass = Looking for a pass that was perhaps issued
step-choose-key = Waiting until one of the keys is touched
step-read-key = Reading the key
step-judge-key = Checking whether this key is allowed
step-set-pin = Setting the PIN on the key
step-check-pin = Checking the PIN with the key
step-fetch-options = Asking the organisation how the passkey must be made
step-look-inside = Looking what is on the key
step-reset-key = Resetting the key
step-make-credential = Making the passkey on the key
step-check-attestation = Checking that the key is what it claims to be
step-register = Registering the passkey with the organisation
step-look-for-method = Looking whether the passkey was registered
step-read-back = Comparing what was registered
step-self-test = Testing the passkey
step-prove-sign-in = Signing in with the key, as the person will
step-look-for-own-key = Looking whether the new key is registered
step-revoke-pass = Taking the access pass back
step-erase-credential = Erasing the passkey from the key
step-remove-method = Removing the registration
step-release-key = Letting go of the key

## Troubles

ask-trouble = That did not work
    .lead = Nothing is lost. Choose how to go on
trouble-while = The desk was at this: { $step }
details-show = Show details
details-hide = Hide details
details-for = For the person who looks into it

trouble-no-key = No key is inserted
    .next = Insert the key, then try again
trouble-key-not-opened = The key could not be opened
    .next = Take it out and insert it again. If that does not help, close other programs that use the key
trouble-key-removed = The key was taken out too early
    .next = Insert it again and leave it in until the desk says so
trouble-key-silent = The key does not answer
    .next = Take it out, insert it again and try once more
trouble-key-garbage = The key’s answer makes no sense
    .next = Take it out and insert it again. If it happens again, use another key
trouble-key-busy = Another program uses the key
    .next = Close the other program, or take the key out and insert it again
trouble-not-protected = The key does not protect the passkey as the organisation asks
    .next = Use another key, best a newer model
trouble-not-fido2 = This device is not a FIDO2 security key
    .next = Use a FIDO2 security key
trouble-pin-wrong =
    { $tries ->
        [unknown] The PIN is wrong
        [one] The PIN is wrong. One try is left
       *[other] The PIN is wrong. { $tries } tries are left
    }
    .next =
        { $tries ->
            [unknown] Let the key owner type it again, slowly
            [one] Only go on if the key owner is sure. After one more wrong PIN the key is blocked
           *[other] Let the key owner type it again, slowly
        }
trouble-pin-replug = Three wrong PINs in a row: the key pauses
    .next = Take the key out, insert it again, and let the key owner type the PIN slowly
trouble-pin-blocked = The key is blocked after too many wrong PINs
    .next = Use another key, or reset this one: then everything on it is lost
trouble-pin-refused = The key does not accept this PIN
    .next = Let the key owner choose a longer or less simple PIN
trouble-pin-must-change = The key insists that its PIN is changed first
    .next = Use another key, change the PIN with the maker’s program, or reset this one
trouble-pin-not-set = The key has no PIN
    .next = Let the key owner choose one
trouble-already-registered = This key is already registered for this person
    .next = Use another key. The registered one can be used to sign in as it is
trouble-key-full = The key has no room for another passkey
    .next = Use another key, or reset this one: then everything on it is lost
trouble-no-touch = The key was not touched in time
    .next = Try again, and touch the metal contact while it blinks
trouble-too-late-to-reset = The key resets only just after it was inserted
    .next = Take it out, insert it again, and touch it within ten seconds
trouble-not-this-key =
    { $serial ->
        [none] This is another key: { $model }
       *[other] This is another key: { $model }, serial { $serial }
    }
    .next = It was not touched. Take it out and insert the one that is to be reset
trouble-cancelled = The key stopped waiting
    .next = Try again
trouble-no-credential = The passkey is not on this key
    .next = Insert the key of this session and try again
trouble-key-unsupported = The key cannot do what is needed
    .next = Use another key, best a newer model
trouble-key-refused = The key refuses
    .next = Try again. If it happens again, use another key
trouble-unreachable = The organisation’s service cannot be reached
    .next = Check the desk’s network, then try again
trouble-not-trusted = The connection to the organisation’s service is not trusted
    .next = A proxy may read the traffic here: have its certificate named in kiosk.toml, under network
trouble-answer-lost = The answer of the organisation’s service was lost
    .next = Try again. The desk looks first, so nothing is done twice
trouble-busy =
    { $seconds ->
        [one] The organisation’s service is busy for one more second
       *[other] The organisation’s service is busy for { $seconds } seconds
    }
    .next = Wait that long, then try again
trouble-operator-sign-in = The operator’s sign-in has ended
    .next = The operator signs in again, and the session goes on where it was
trouble-not-permitted = The operator may not do this
    .next =
    { $scope ->
        [unknown] A privileged role administrator can give the operator the needed role
       *[other]
    { $role ->
        [none] An administrator can consent to the permission { $scope }
       *[other] An administrator can consent to the permission { $scope }, or give the operator the role { $role }
    }
    }
trouble-not-found = The organisation’s service does not find it
    .next = Try again in a minute. If it stays away, a user administrator can look for the account
trouble-tenant-refused = The organisation’s service refuses
    .next = Try again. If it happens again, show the details to an administrator
trouble-tenant-garbage = The answer of the organisation’s service is not understood
    .next = Try again. If it happens again, show the details to an administrator
trouble-policy-word = The organisation’s policy has a rule that this desk does not know
    .next = The desk does not guess. Show the details to whoever keeps this desk up to date
trouble-sign-in-closed = The sign-in page was closed
    .next = Try again, and leave the page open until it closes by itself
trouble-no-browser = The desk has no browser for the sign-in page
    .next = Have Chromium, Chrome or Edge installed, or named in the settings, then try again
trouble-sign-in-unreachable = The sign-in page cannot be reached
    .next = Check the desk’s network, then try again
trouble-sign-in-refused = The sign-in was refused
    .next = Try again. If it happens again, show the details to an administrator
trouble-another-person = Somebody else signed in
    .next = Try again with the key of this session
trouble-sign-in-not-fresh = The sign-in is older than this session
    .next = Try again and sign in with the key
trouble-sign-in-not-ours = The sign-in does not belong to this session
    .next = Try again. If it happens again, cancel the session and tell an administrator
trouble-sign-in-not-with-key = The sign-in was not with the security key
    .next = Sign in again and choose the security key on the sign-in page
trouble-token-invalid = The proof of the sign-in does not hold
    .next = Check the desk’s clock and try again. If it happens again, show the details to an administrator
trouble-sign-in-garbage = The answer of the sign-in page is not understood
    .next = Try again. If it happens again, show the details to an administrator
trouble-registration-invalid = The passkey that the key made does not check out
    .next = Use another key, and show the details to an administrator
trouble-chain = The key cannot prove that its maker made it
    .next = Use another key, and keep this one for an administrator
trouble-unknown-model = The key’s model is not on the list of trusted models
    .next = Use another key, or ask an administrator whether this model can be trusted
trouble-model-withdrawn = The list of trusted models warns of this key’s model
    .next = Use a key of another model, and show the details to an administrator
trouble-not-proven = The key does not prove its model, and the organisation asks for it
    .next = Use a key that proves its model
trouble-another-model = The key said one model first and another later
    .next = Use another key, and keep this one for an administrator
trouble-assertion = The test of the passkey does not check out
    .next = Use another key, and show the details to an administrator
trouble-read-back = What was registered is not what this key made
    .next = Cancel the session, so that it is taken back, and show the details to an administrator
trouble-step-broke = The desk broke off at this step
    .next = Try again. The desk looks first, so nothing is done twice

## The access pass

pass = Access pass
    .next = { $name } can sign in with it until the key works
pass-once = Works once, on the page behind this code
pass-many = Works on the page behind this code
pass-until = Valid until { $time }
pass-show = Show pass
pass-hide = Hide pass
pass-shown = Access pass is shown on the screen
pass-forgotten = The desk was started again and no longer knows the pass
    .next = It still works for whoever wrote it down. The desk takes it back at the end
pass-qr = QR code of the sign-in page

## The terminal

terminal-choose = Type a number
terminal-choose-again = Type one of the numbers above
terminal-search = Type a number, or a name to search for
terminal-inserted = The key is inserted
terminal-touch = Press Enter to touch the practice key
terminal-close = Press Enter to go on
terminal-pin-empty = To do something else, press Enter without a PIN
terminal-input-ended = Nobody is at the keyboard any more, so the session is cancelled

## The endings

receipt = The key is ready
    .lead = Hand the key to { $name }. Everything below was checked
receipt-heading = Receipt
receipt-identity = Identity
receipt-key = Key
receipt-model-id = Model identifier
receipt-serial = Serial number
receipt-maker = Maker
receipt-profile = Allowed by
receipt-strengths = Sign-in rules
receipt-sign-in = Sign-in
receipt-pass = Access pass
receipt-operator = Operator
receipt-second = Confirmed by
receipt-times = Time
receipt-from-to = { $from } to { $to }
receipt-desk = { $operator }, { $desk }
receipt-next = Next person
identity-was-photo-id = A photo ID was checked
identity-was-known = The operator knows the person
identity-was-vouched = Somebody vouched for the person
attestation-proven = The maker’s certificate proves the model
attestation-proven-model = The maker’s certificate proves the model: { $model }
attestation-self = The key vouches for itself; its maker is not proven
attestation-none = The key does not say who made it
sign-in-person = { $name } signed in with success at { $time }
sign-in-method = { $name } signed in with a FIDO2 key at { $time }
sign-in-context = { $name } signed in at { $time } where only a security key is accepted
pass-never-issued = None was issued
pass-revoked = Taken back
pass-already-gone = Already gone when the desk took it back
pass-left-until = Left alive until { $time }

ended = The session was cancelled
    .lead = This is what is left of it
ended-clean = Everything was taken back
    .next = No pass, no passkey and no PIN of this session is left. The person can come again at any time
ended-most = Everything else was taken back
    .next = The person can come again at any time
left-key =
    { $serial ->
        [none] The key { $model } stays at the desk
       *[other] The key { $model } with the serial number { $serial } stays at the desk
    }
    .next = Somebody must reset it with the maker’s program before it is used again
left-pass = An access pass may be alive until { $time }
    .next = A user administrator can delete it before that
left-method = A registration of this session perhaps still stands
    .next = An authentication administrator can look for this passkey of the person and delete it: { $id }
left-own-key = The person may have registered a key themselves
    .next = An authentication administrator can look at their sign-in methods
ended-next = Next person

stopped = The desk has stopped
    .lead = It cannot write its record, and without a record it does nothing
stopped-what = What was begun is not lost
    .next = Call whoever keeps this desk. When it starts again, it goes on where it stopped
