# The sentences about the things of a ceremony, in English. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = A new key for a person
purpose-check = A check of a key that a person has
purpose-recover = A new key after a loss
purpose-found-key = A key that somebody found
purpose-prepare = A key that is prepared for a person far away
purpose-activate = A prepared key that has arrived
purpose-token = A hardware token that shows codes
purpose-program-token = A token that a person programs themselves
purpose-self-registration = A pass with which a person registers a key themselves

chapter-find-person = Find person
chapter-old-key = Old key
chapter-readiness = Readiness
chapter-access-pass = Access pass
chapter-insert-key = Insert key
chapter-choose-pin = Choose PIN
chapter-touch-key = Touch key
chapter-verify-sign-in = Verify sign-in
chapter-register-key = Register key
chapter-token = Token
chapter-receipt = Receipt

## Dates and times, in the time zone of the reader

date =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }
time = { date }, { $clock }
time-with-zone = { date }, { $clock } ({ $zone })
period = { date }, { $clock } to { $end } ({ $zone })
period-of-days = { $from } to { $to }

## Ways on

way-try-again = Try again
way-sign-in-again = Sign in again
way-retype-pin = Type the PIN again
way-another-person = Somebody else
way-use-this-key = Use this key
way-another-key = Use another key
way-replace-pass = Replace the pass
way-choose-by-touch = Choose by touch
way-key-is-registered = The key is registered
way-program-token = Program a token instead
way-open-own-page = Open the page here
way-token-is-programmed = The token is added
way-use-as-it-is = Use it as it is
way-enrol-finger = Add a fingerprint
way-skip-finger = Skip the fingerprint
way-fingers-done = Go on
way-reset-key = Reset this key
way-look-inside = See what is on it
way-lose-contents = Yes, delete everything on it
way-reset-for-good = Reset for good
way-keep-key = Do not reset
way-issue-pass = Access pass for a device
way-leave-pass = Leave the pass
way-take-pass-back = Take the pass back
way-self-register = The person registers the key
way-do-without-sign-in = Finish without the sign-in
way-set-key-aside = Key is set aside
way-key-is-out = The key is out
way-prove-by-sign-in = The person signs in
way-ask-second-operator = A second operator confirms
way-another-proof = Another proof
way-not-in-the-list = It is not in the list
way-remove-now = Remove it now
way-remove-after-proof = Remove it at the end
way-remove-before-reset = Remove it before the reset
way-another-old-key = Another one
way-another-token = Another token
way-leave-it = Leave it as it is
way-go-on = Go on
way-give-up = Cancel session

## The desk's permissions

right-passkeys = The desk needs it to register keys for people.
right-passes = The desk needs it to issue Temporary Access Passes and take them back.
right-conditional-access = The desk needs it to see whether a rule stands behind the sign-in that it proves.
right-logs = The desk needs it to look for the sign-in in the organisation’s logs.
right-sessions = A recovery needs it to end the sessions of a person whose key was stolen.
right-all-policies = A check of the tenant needs it to read Conditional Access, security defaults and per-user MFA.
right-licences = A check of the tenant needs it to see which licences the tenant has.
right-organization = A check of the tenant needs it to name the organisation.
right-mail = The desk needs it to tell people by mail what was done for them, from the operator's own mailbox.
right-shared-mail = The desk needs it to tell people by mail what was done for them, from the shared mailbox that the settings name.
right-chat = The desk needs it to open the chat in Teams in which the operator invites a person.
right-chat-message = The desk needs it to write the operator's invitation into a chat in Teams.
right-tokens = The desk needs it to give hardware tokens to people and to take them back.
right-methods = The desk needs it to see which sign-in methods people have.
right-policy = The desk needs it to read which keys and passes the tenant allows.
right-people = The desk needs it to find people and to check whether their account is ready.
right-groups = The desk needs it to see for which groups of people the tenant allows keys.
right-roles = The desk needs it to see which people are administrators and need a stronger role at this desk.

## Not ready

blocker-no-provisioning = In this Microsoft cloud, an operator cannot set up a key for another person
    .next = The desk can issue an access pass, and the person sets up the key themselves
blocker-own-account = This is the operator’s own account
    .next = Another operator can set up this key
blocker-operator-has-no-role = The operator has no role that allows setting up keys
    .next = A privileged role administrator can give the operator the role Authentication Administrator
blocker-protected = The account is protected: { $by }
    .next = An operator with the role Privileged Authentication Administrator can set up this key
blocker-perhaps-protected = The account has a role of which this desk does not know whether it protects: { $by }
    .next = Go on, and Entra decides. If it refuses, an operator with the role Privileged Authentication Administrator can set up this key
blocker-operator-role-unknown = The operator’s role is a custom one, or may not reach this person
    .next = Go on, and Entra decides. If it refuses, a privileged role administrator can give the operator the role Authentication Administrator
blocker-account-disabled = The account is switched off
    .next = A user administrator can switch it on again
blocker-guest = The account is a guest of this organisation
    .next = A guest gets the key from their home organisation. Microsoft has announced keys for guests for the end of 2026: go on, and Entra decides
blocker-passkeys-off = Security keys are switched off for the organisation
    .next = An authentication policy administrator can enable the passkey method
blocker-excluded = A group excludes this person from using security keys
    .next = A groups administrator, or an owner of the group, can take the person out of it
blocker-not-in-scope = Security keys are not enabled for this person
    .next = An authentication policy administrator can give a group of this person a passkey profile
blocker-self-service-off = Setting up security keys is switched off
    .next = An authentication policy administrator can allow self-service set up
blocker-per-user-mfa = The old per-user multifactor authentication is on for this person
    .next = It can ask them for a phone or an app at a sign-in, whatever the rules say. An authentication policy administrator can switch it off; or go on
blocker-tokens-off = Hardware OATH tokens are not enabled in the organisation
    .next = An authentication policy administrator can enable them. A change can take up to an hour
blocker-tokens-not-for-them = Hardware OATH tokens are enabled, and not for this person
    .next = An authentication policy administrator can add them or their group. A change can take up to an hour
blocker-too-many-tokens = This person has five tokens and authenticator apps, as many as Entra allows
    .next = Remove one that they do not use any more, and try again
blocker-software-tokens-off = Authenticator apps of other makers are not enabled in the organisation, and to it this token is one
    .next = An authentication policy administrator can enable third-party software OATH tokens. A change can take up to an hour
blocker-software-tokens-not-for-them = Authenticator apps of other makers are enabled, and not for this person
    .next = An authentication policy administrator can add them or their group. A change can take up to an hour
blocker-no-tokens-in-this-cloud = Entra has no hardware OATH tokens in this cloud
    .next = Give the person a security key
blocker-pass-refused = The rules for registering methods take no pass: { $by }
    .next = With a pass alone this person cannot register a key. A Conditional Access administrator can let their strength accept passes; or go on
blocker-passes-off = Access passes are not enabled for this person
    .next = An authentication policy administrator can enable Temporary Access Pass for them

## A second operator

second-wanted = The account is protected: { $by }
    .next = Another operator with the role Privileged Authentication Administrator signs in here. You stay signed in
second-wanted-as-proof = Another operator can confirm who the person is
    .next = They sign in here. You stay signed in
not-second-attends = { $name } is the operator of this session already
    .next = Another operator with the role Privileged Authentication Administrator can confirm
not-second-is-the-person = { $name } is the person who gets the key
    .next = Another operator with the role Privileged Authentication Administrator can confirm
not-second-role-too-weak = { $name } has no role that allows setting up keys for protected accounts
    .next = Another operator with the role Privileged Authentication Administrator can confirm

not-second-no-role = { $name } has no role that allows setting up keys
    .next = Another operator with the role Authentication Administrator can confirm

## The person registers the key themselves

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

## The key

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

replug-key-why =
    { $tries ->
        [unknown] After too many wrong PINs the key is blocked for good
        [one] One try is left before the key is blocked for good
       *[other] { $tries } tries are left before the key is blocked for good
    }
    .next = Give the key owner time to think. If the PIN is forgotten, use another key, or reset this one

refused-not-fido2 = The key does not support FIDO2
    .next = Use a FIDO2 security key
refused-no-resident-keys = The key cannot store a passkey
    .next = Use a newer model
refused-no-pin = The key cannot have a PIN
    .next = Use a model with a PIN
refused-no-hmac-secret = The key lacks a function that Microsoft Entra requires where keys must prove their model
    .next = Use a newer model
refused-pin-not-for-passkeys = The key accepts only a fingerprint for passkeys, and no PIN
    .next = Use a model that accepts a PIN
refused-no-pin-protocol = The key exchanges the PIN in a way that this desk does not know
    .next = Use another model
refused-no-es256 = The key lacks the signature that the organisation’s sign-in uses
    .next = Use another model
refused-pin-must-change = The key’s PIN must be changed first
    .next = Use another key, change the PIN with the maker’s program, or reset the key
refused-set-aside = This key was set aside
    .next = It keeps a PIN, a fingerprint or a passkey of an earlier session. Reset it, or use another key
refused-first-key = This is the first key of this person
    .next = Take it out, and insert the key that is to be the second
refused-came-with-pin = This key has a PIN already
    .next = Nobody here knows it. Reset the key, or use a new one
refused-prepared-before = This key was prepared for somebody
    .next = Their registration counts on it. Put it with their letter, and use another key
refused-at-work-elsewhere = This key belongs to another slot
    .next = It is being prepared there. Put it back, and use another key here
refused-not-in-inventory = This key is not in the inventory of the list
    .next = Put it aside, and find out where it comes from. Use a key that is in the inventory
refused-another-serial-wanted = The list names another key for this person
    .next = Use the key with the serial number { $detail }
refused-no-room = The key has no room for another passkey
    .next = Use another key, or reset this one. An administrator can also erase a passkey that is no longer needed
refused-names-too-long = The name and the sign-in name of this person are too long for this key
    .next = Use another model
refused-profile-wants-synced = The profile “{ $profile }” allows only passkeys in a phone or a password manager
    .next = An authentication policy administrator can allow security keys in “{ $profile }”
refused-not-on-allow-list = This model is not on the list of models that “{ $profile }” allows
    .next = Use a model from the list, or ask an authentication policy administrator to add this one to “{ $profile }”
refused-on-block-list = The profile “{ $profile }” forbids this model
    .next = Use another model, or ask an authentication policy administrator to take this one off the list of “{ $profile }”
refused-cannot-be-proven = The profile “{ $profile }” requires a proven model, and this one is not on the list of trusted models
    .next = Use another model, or ask the desk’s administrator to update the list
refused-withdrawn = The list of trusted models warns of this model: { $detail }
    .next = Use another model, and keep this key for an administrator
refused-desk-model = This desk does not give out this model
    .next = Use another model, or ask the desk’s administrator to add it to the desk’s settings
refused-desk-maker = This desk does not give out keys of this maker
    .next = Use another model, or ask the desk’s administrator to change the desk’s settings
refused-desk-unproven = This desk gives out only proven models, and this one is not on the list of trusted models
    .next = Use another model, or ask the desk’s administrator to update the list
refused-desk-certification = This model’s certification is lower than this desk requires
    .next = Use another model, or ask the desk’s administrator to change the desk’s settings
refused-desk-firmware = The key’s firmware is older than { $detail }, the oldest that this desk gives out
    .next = Use a newer key of this model
refused-desk-capability = The key lacks a function that this desk requires: { $detail }
    .next = Use another model, or ask the desk’s administrator to change the desk’s settings

## The tenant's authentication strengths

stopped-by-strength = The authentication strength “{ $strength }” does not accept this model
    .next = Use a model that it accepts, or ask a Conditional Access administrator to add this one to “{ $strength }”
warned-cannot-erase = The key cannot delete a single passkey
    .next = If this session is cancelled after the key was touched, the key must be reset, which deletes everything on it, or it stays at the desk
strengths-every = Every authentication strength accepts this model
strengths-not-by = Not accepted by { $strengths }
strengths-not-checked = Not checked: the operator cannot read the authentication strengths

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = at least { $minimum } digits long
pin-rule-no-run = not a sequence, a repetition or a keypad pattern, such as 123456, 1212 or 147258
pin-rule-not-common = not a year, and not a PIN that many people choose
pin-rule-fits = not longer than 63 digits
pin-rule-of-key = not one that this key refuses: it has a rule of its own against simple PINs

## A key that is in use

used-key =
    { $passkeys ->
        [one] One passkey is on it
       *[other] { $passkeys } passkeys are on it
    }
    .next = The key owner knows what they are for
reset-lost =
    { $passkeys ->
        [0] No passkey is on it
        [one] One passkey will be lost
       *[other] { $passkeys } passkeys will be lost
    }
    .next =
    { $passkeys ->
        [0] Only the PIN will be lost
        [one] The key owner needs another way to sign in there
       *[other] The key owner needs another way to sign in at each of these places
    }
reset-lost-unseen = The desk cannot tell what will be lost
    .next = Without its PIN, the key does not show what is on it. Ask the key owner what they use it for
reset-lost-unknown = The key does not show what will be lost
    .next = Ask the key owner what they use it for

## A finger on the key. What the key says of the last try, and what to do now

sample-none = Put the middle of your fingertip on the sensor
    .next = Press lightly, and wait for the next sentence
sample-good = Good
    .next = Lift your finger, then put it on again
sample-too-high = A little too high
    .next = Move your finger down, then put it on again
sample-too-low = A little too low
    .next = Move your finger up, then put it on again
sample-too-left = A little too far left
    .next = Move your finger to the right, then put it on again
sample-too-right = A little too far right
    .next = Move your finger to the left, then put it on again
sample-too-fast = Too fast
    .next = Leave your finger on a little longer
sample-too-slow = Too slow
    .next = Lift your finger a little sooner
sample-poor-quality = The picture is not clear
    .next = Wipe your finger and the sensor dry, then put it on again
sample-too-skewed = Your finger is turned
    .next = Hold it straight, then put it on again
sample-too-short = Too little of the finger
    .next = Put more of your fingertip on the sensor
sample-merge-failure = This does not fit the tries before
    .next = Use the same finger each time
sample-exists = The key knows this finger already
    .next = Use another finger
sample-no-activity = The key waits for your finger
    .next = Put the middle of your fingertip on the sensor
sample-not-lifted = Lift your finger between two tries
    .next = Take it off, then put it on again
sample-other = That was not good enough
    .next = Put your finger on again
enrol-picture = Picture: the middle of a fingertip on the sensor of the key
enrol-progress = { $good } of { $all } good tries

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = Your ways to sign in were changed
notice-to = Hello { $name },
notice-done = This was done for you on { $time }, at the desk “{ $desk }”:
notice-key-added =
    { $serial ->
        [none] A security key was added: { $name } ({ $model }).
       *[other] A security key was added: { $name } ({ $model }, serial number { $serial }).
    }
notice-token-added =
    { $model ->
        [none] A hardware token that shows codes was added: serial number { $serial }.
       *[other] A hardware token that shows codes was added: { $model }, serial number { $serial }.
    }
notice-token-perhaps-added = A hardware token that shows codes was perhaps added: serial number { $serial }.
notice-own-key-added = You registered a security key yourself: { $name }.
notice-own-token-added = You added a token that shows codes yourself.
notice-own-token-perhaps-added = A token that shows codes was perhaps added. The session ended before that was certain.
notice-key-removed = A security key was removed, and opens nothing any more: { $name }.
notice-sessions-ended = You were signed out everywhere. This can take some minutes.
notice-key-perhaps-added = A security key was perhaps added. The session ended before that was certain.
notice-pass-until = An access pass, with which somebody can sign in as you, is valid until { $time }.
notice-by = The operator was { $operator }. The number of the session is { $session }.
notice-confirmed-by = { $operator } confirmed it.
notice-not-you =
    { $known ->
        [yes] If this was not you, tell this contact at once: { $contact }
       *[no] If this was not you, call your service desk at once, at a number that you know.
    }
notice-asks-nothing = If it was you, you need to do nothing. This notice asks for nothing and has no link.

## Whose a key is

whose-serial =
    { $count ->
        [one] The serial number is that of this person’s key
       *[other] The serial number is that of a key that these people use
    }
    .next = Ask them to come, and give it to nobody else
whose-only-one = There is no serial number to compare, and this desk knows one person with a key of this model
    .next = It is perhaps theirs. Another desk may have given out this model too
whose-several = There is no serial number to compare, and this desk knows { $count } people with a key of this model
    .next = It can be the key of any of them, or of somebody else
whose-nobody = This desk knows nobody with this key
    .next = Another desk may have given it out
whose-blank = It has no PIN: it is new, or it was reset since
    .next = Nobody signs in with it as it is
whose-held =
    { $name } ({ $upn }): { $how ->
        [given] given out
        [prepared] prepared
       *[checked] checked
    } on { $time }, session { $session }{ $key ->
        [none] { "" }
       *[other] , as “{ $key }”
    }

## The steps

step-check-readiness = Checking whether the account is ready
step-issue-pass = Issuing an access pass
step-recall-pass = Checking whether a pass was issued
step-choose-key = Waiting until one of the keys is touched
step-read-key = Reading the key
step-judge-key = Checking whether this key is allowed
step-set-pin = Setting the PIN on the key
step-check-pin = Checking the PIN with the key
step-list-fingers = Checking which fingers the key knows
step-enrol-finger = Adding a fingerprint to the key
step-fetch-options = Asking the organisation which kind of passkey it wants
step-look-inside = Checking what is on the key
step-reset-key = Resetting the key
step-make-credential = Creating the passkey on the key
step-check-attestation = Checking the maker of the key
step-register = Registering the passkey with the organisation
step-look-for-method = Checking whether the passkey was registered
step-read-back = Comparing what was registered
step-self-test = Testing the passkey
step-prove-sign-in = Signing in with the key, as the person will
step-open-own-page = The person’s own page is open. It is closed when they are done
step-look-for-own-method = Checking whether it is registered
step-prove-identity = Signing in with a method that the person still has
step-list-methods = Reading which sign-in methods the person has
step-remove-old-method = Removing the passkey of the old key
step-end-sessions = Ending the person’s sessions
step-revoke-other-pass = Taking another access pass back
step-send-notice = Sending the mail that tells the person of it
step-revoke-pass = Taking the access pass back
step-remove-fingers = Removing the fingerprint from the key
step-erase-credential = Erasing the passkey from the key
step-remove-method = Removing the registration
step-release-key = Closing the connection to the key
step-seal-pin = Drawing a PIN and sealing it
step-unseal-pin = Reading the sealed PIN
step-force-pin-change = Telling the key to have its PIN changed
step-seal-registration = Sealing the registration
step-find-prepared = Looking for the prepared key of this person
step-find-token = Looking for the token
step-activate-token = Giving the token to the person
step-look-for-token = Reading back what stands
step-take-token-back = Taking the token back

## Troubles

trouble-no-key = No key is inserted
    .next = Insert the key, then try again
trouble-key-not-opened = The key could not be opened
    .next = Take it out and insert it again. If that does not help, close other programs that use the key
trouble-key-removed = The key was taken out too early
    .next = Insert it again and leave it in until the desk asks you to take it out
trouble-key-silent = The key does not answer
    .next = Take it out, insert it again and try once more
trouble-key-garbage = The desk cannot understand the key’s answer
    .next = Take it out and insert it again. If it happens again, use another key
trouble-key-busy = Another program uses the key
    .next = Close the other program, or take the key out and insert it again
trouble-not-protected = The key does not protect the passkey as the organisation requires
    .next = Use another key, if possible a newer model
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
            [one] Go on only if the key owner is sure. One more wrong PIN blocks the key
           *[other] Let the key owner type it again, slowly
        }
trouble-pin-replug = Three wrong PINs in a row: the key accepts no PIN for now
    .next = Take the key out, insert it again, and let the key owner type the PIN slowly
trouble-pin-blocked = The key is blocked after too many wrong PINs
    .next = Use another key, or reset this one: a reset deletes everything on it
trouble-pin-refused = The key does not accept this PIN
    .next = Let the key owner choose a longer or less simple PIN. The rules stand where it is typed
trouble-pin-must-change = The key’s PIN must be changed first
    .next = Use another key, change the PIN with the maker’s program, or reset this one
trouble-pin-not-set = The key has no PIN
    .next = Let the key owner choose one
trouble-already-registered = This key is already registered for this person
    .next = Use another key. The person can sign in with the registered key as it is
trouble-key-full = The key has no room for another passkey
    .next = Use another key, or reset this one: a reset deletes everything on it
trouble-fingers-full = The key has no room for another fingerprint
    .next = Go on without another one. With its PIN, `keydesk key fingers` can remove one
trouble-no-good-sample = The key could not recognise the finger
    .next = Try again with a dry, clean finger, or with another finger. The PIN always works
trouble-no-touch = The key was not touched in time
    .next = Try again, and touch the metal contact while it blinks
trouble-too-late-to-reset = A key can be reset only just after it was inserted
    .next = Take it out, insert it again, and touch it within ten seconds
trouble-not-this-key =
    { $serial ->
        [none] This is another key: { $model }
       *[other] This is another key: { $model }, serial { $serial }
    }
    .next = Nothing on it was changed. Take it out and insert the key that was here before
trouble-cancelled = The key stopped waiting
    .next = Try again
trouble-no-credential = The passkey is not on this key
    .next = Insert the key of this session and try again
trouble-key-unsupported = The key cannot do what is needed
    .next = Use another key, if possible a newer model
trouble-request-too-large = The request is longer than this key takes
    .next = Use another model
trouble-key-refused = The key refused
    .next = Try again. If it happens again, use another key
trouble-unreachable = The organisation’s service cannot be reached
    .next = Check the desk’s network, then try again
trouble-not-trusted = The connection to the organisation’s service is not trusted
    .next = If a proxy reads the traffic here, ask the desk’s administrator to name its certificate in kiosk.toml, under network
trouble-answer-lost = The answer of the organisation’s service was lost
    .next = Try again. The desk checks first, so nothing is done twice
trouble-busy =
    { $seconds ->
        [one] The organisation’s service is busy for one more second
       *[other] The organisation’s service is busy for { $seconds } seconds
    }
    .next = Wait that long, then try again
trouble-operator-sign-in = The operator’s sign-in has ended
    .next = The operator signs in again, and the session continues
trouble-not-permitted = The operator is not allowed to do this
    .next =
    { $scope ->
        [unknown] A privileged role administrator can give the operator the needed role
       *[other]
    { $role ->
        [none] A cloud application administrator can consent to the permission { $scope }
       *[other]
    { $stronger ->
        [none] A cloud application administrator can consent to the permission { $scope }, or a privileged role administrator can give the operator the role { $role }
       *[other] A cloud application administrator can consent to the permission { $scope }, or a privileged role administrator can give the operator the role { $role }. A protected account needs an operator with the role { $stronger }
    }
    }
    }
trouble-not-found = The organisation’s service does not find it
    .next = Try again in a minute. If it is still not found, a user administrator can look for the account
trouble-tenant-refused = The organisation’s service refused
    .next = Try again. If it happens again, show the details to an administrator
trouble-tenant-garbage = The desk cannot understand the answer of the organisation’s service
    .next = Try again. If it happens again, show the details to an administrator
trouble-policy-word = The organisation’s policy has a rule that this desk does not know
    .next = The desk does not guess. Show the details to the desk’s administrator
trouble-sign-in-closed = The sign-in page was closed
    .next = Try again, and leave the page open until it closes by itself
trouble-no-browser = The desk has no browser for the sign-in page
    .next = Ask the desk’s administrator to install Chromium, Chrome or Edge, or to name one in the settings
trouble-sign-in-unreachable = The sign-in page cannot be reached
    .next = Check the desk’s network, then try again
trouble-sign-in-refused = The sign-in was refused
    .next = Try again. If it happens again, show the details to an administrator
trouble-sign-in-interrupted = The desk was locked during the sign-in
    .next = Try again
trouble-sign-in-timed-out = The sign-in took too long
    .next = Try again. The page waits five minutes for the person
trouble-sign-in-not-enough = The sign-in shows less than this desk asks for
    .next = The settings of the desk ask for a stronger proof. Show this to the desk’s administrator
refused-by-policy = The key was accepted, and a Conditional Access rule refused the sign-in from here
    .next = A security reader can see in the sign-in log which rule it was, and a Conditional Access administrator can change it. The key is not the reason
refused-device = The key was accepted, and the organisation lets nobody sign in from this desk’s computer
    .next = The rule asks for a managed device. A Conditional Access administrator can exclude the desk’s application from it
refused-not-assigned = The key was accepted, and the person may not use the desk’s application
    .next = An application administrator can assign the person to it, or turn the assignment off
refused-no-consent = The key was accepted, and nobody has consented to the desk’s application
    .next = An application administrator can consent to it for everybody
refused-to-be-confirmed = The key was accepted, and the sign-in page wanted a confirmation
    .next = Try again, and confirm on the page that it is you
refused-external-challenge = The key was accepted, and the organisation asks for one more proof from another service
    .next = A Conditional Access administrator can look into it. The key is not the reason
refused-second-factor = The key was accepted, and the organisation asks for another method as well
    .next = An authentication policy administrator can see whether per-user MFA is on for the person, and turn it off
refused-registration = The key was accepted, and the page wanted the person to register another method
    .next = An authentication policy administrator can look at the registration campaign, and a Conditional Access administrator at security defaults
trouble-clock-wrong =
    The clock of this computer is wrong: it is { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } { $direction ->
        [slow] slow
       *[fast] fast
    }
    .next = Correct the time of this computer and switch automatic time on, then try again
trouble-another-person = A different person signed in
    .next = Try again with the key of this session
trouble-sign-in-not-fresh = The sign-in is older than this session
    .next = Try again and sign in with the key
trouble-operator-too-old = You signed in before this desk asked
    .next = On the other device, open the page in a private window, so that it asks who you are. Then try again
trouble-operator-age = The organisation does not tell this desk when you signed in
    .next = An application administrator can add the optional claim auth_time to the desk’s application, as register.sh does
trouble-operator-context = Your sign-in does not have the authentication context { $context }, which this desk asks for
    .next = A Conditional Access administrator can see whether the context exists. The desk’s settings name it
trouble-sign-in-not-ours = The sign-in does not belong to this session
    .next = Try again. If it happens again, cancel the session and tell an administrator
trouble-sign-in-not-with-key = The sign-in was not with the security key
    .next = Sign in again and choose the security key on the sign-in page
trouble-sign-in-another-key = The sign-in was with another key of the person
    .next = Sign in again with the key of this session
trouble-token-invalid = The proof of the sign-in is not valid
    .next = Check the desk’s clock and try again. If it happens again, show the details to an administrator
trouble-sign-in-garbage = The desk cannot understand the answer of the sign-in page
    .next = Try again. If it happens again, show the details to an administrator
trouble-registration-invalid = The passkey that the key created is not valid
    .next = Use another key, and show the details to an administrator
trouble-chain = The key cannot prove that its maker made it
    .next = Use another key, and keep this one for an administrator
trouble-unknown-model = The key’s model is not on the list of trusted models
    .next = Use another key, or ask an administrator whether this model can be trusted
trouble-model-withdrawn = The list of trusted models warns of this key’s model
    .next = Use a key of another model, and show the details to an administrator
trouble-not-proven = The key does not prove its model, and the organisation requires the proof
    .next = Use a key that proves its model
trouble-self-attested = The key signed for itself, and Microsoft Entra does not list such keys among those that it accepts
    .next = Use a key of another model, which its maker’s certificate proves
trouble-another-model = The key reported one model first and another later
    .next = Use another key, and keep this one for an administrator
trouble-assertion = The test of the passkey failed
    .next = Use another key, and show the details to an administrator
trouble-read-back = The organisation registered something else than this key created
    .next = Cancel the session, so that it is taken back, and show the details to an administrator
trouble-not-unsealed = What is sealed does not open with the key of this desk
    .next = Put the desk’s seal-key.txt back from its copy, or prepare the key again
trouble-step-broke = The desk failed at this step
    .next = Try again. The desk checks first, so nothing is done twice

## What a receipt or an ending says

key-primary = { $name }, for every day
key-spare = { $name }, the spare
identity-was-photo-id = A photo ID was checked
identity-was-known = The operator knows the person
identity-was-vouched = A colleague confirmed who the person is
identity-was-signed-in = The person signed in with a method that they still have
identity-was-second-operator = A second operator confirmed who the person is
received-was-call = The person confirmed on the phone that they have the key
received-was-video = The person showed the key on video
received-was-manager = The person’s manager confirmed that they have the key
received-was-code = The code of the hand-over sheet was given
attestation-proven = The maker’s certificate proves the model
attestation-proven-model = The maker’s certificate proves the model: { $model }
attestation-self = The key signed for itself. Its maker is not proven
attestation-none = The key does not say who made it
sign-in-not-shown = { $name } signed in on { $time }. It is not shown with what
sign-in-key-named = { $name } signed in with a FIDO2 key on { $time }
sign-in-only-a-key = { $name } signed in on { $time } where only a security key is accepted
sign-in-bound = It was this key, because the person has no other
sign-in-bound-used = It was this key, because the tenant says that it was used
sign-in-not-bound = It was another key of the person
sign-in-not-proved = Not proved. The key answered a test of this desk
evidence-method = The token names a FIDO2 key
evidence-context = The token carries the authentication context { $context }
evidence-policy = The policy { $policy } applies to the person, and only FIDO2 satisfies it
evidence-policy-others = The policy { $policy } applies to the person, and other methods satisfy it too
evidence-no-policy = No policy asks this person for anything in this context, so it shows nothing
evidence-policy-not-read = The desk could not read which policies apply, so the context shows nothing
evidence-passkeys =
    { $count ->
        [one] The person has one passkey
       *[other] The person has { $count } passkeys
    }
evidence-token-could-do-more = The desk kept no token. The one that it dropped could have done more than prove the sign-in, because people sign in at the operators’ application
evidence-pass-alive = An access pass was valid at the time, and the page offers a pass before a key
evidence-last-used = The tenant says that this key was used for the sign-in, and no other key of the person
evidence-several-last-used = The tenant says that this key and another key of the person were used at that time
evidence-another-last-used = The tenant says that another key of the person was used at that time, and not this one
evidence-none-last-used = The tenant did not yet say which key was used
evidence-last-use-not-read = The desk could not read which key was used
log-awaited = The desk looks for this sign-in in the organisation’s logs until { $time }
log-key = The log has this sign-in, with the method { $method }
log-key-by-time = The log has a sign-in of the person to this desk at that time, with the method { $method }
log-another-method = The log has this sign-in, and names no FIDO2 key
log-earlier = The log only says that an earlier sign-in was enough. That shows no key
log-not-there = The sign-in did not appear in the log in time
log-not-licensed = The log cannot be read without Microsoft Entra ID P1
log-not-permitted = No operator who was signed in at this desk may read the log
log-not-read = The desk could not read the log
log-person-erased = The person was erased from the record before the log was read
audit-seen = The audit log has the registration
audit-not-there = The registration did not appear in the audit log in time
audit-not-read = The audit log could not be read
pass-never-issued = None was issued
pass-revoked = Taken back
pass-already-gone = Already gone when the desk took it back
pass-left-until = Still valid until { $time }
notified-mail =
    { $own ->
        [0] By mail to the manager, because the organisation has no mail address of the person
        [one] By mail to one address of the person{ $manager ->
            [0] { "" }
           *[other] , with a copy to the manager
        }
       *[other] By mail to { $own } addresses of the person{ $manager ->
            [0] { "" }
           *[other] , with a copy to the manager
        }
    }
notified-perhaps = Perhaps by mail: the desk began to send it and does not know whether it went
notified-no-address = Not by mail: the organisation has no mail address of the person
notified-not-sent = Not by mail: { $why }
notified-not-by-mail = Not by mail
notified-sheet = Give the manager the sheet: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] The key { $model } stays at the desk
       *[other] The key { $model } with the serial number { $serial } stays at the desk
    }
    .next = It must be reset with the maker’s program before it is used again
left-pass = An access pass may be valid until { $time }
    .next =
        { $known ->
            [yes] This desk deletes it as soon as it can. An authentication administrator can do it before that
           *[no] An authentication administrator can delete it before that
        }
left-method = A registration of this session may still exist
    .next = This desk looks for it again and deletes it. An authentication administrator can find this passkey of the person and delete it: { $id }
left-sessions = The sessions of the person could not be ended
    .next = This desk tries again. A user administrator can revoke the person’s sessions in Entra now
left-old-key = The old key is somewhere: { $model }
    .next = If it is found, bring it to this desk. It opens nothing after its passkey was removed
left-inert =
    { $serial ->
        [none] The prepared key { $model } is not activated yet
       *[other] The prepared key { $model }, serial { $serial }, is not activated yet
    }
    .next = When it has arrived, activate it. Its registration waits until { $time }; after that, prepare the key again
left-token = The hardware token { $serial } is this person’s, or perhaps is
    .next = If they should not have it, take it back with: keydesk oath unassign { $serial }
left-own-key = The person may have registered a sign-in method themselves
    .next = An authentication administrator can check their sign-in methods

## After a loss

loss-stolen = The key was stolen
    .next = Or somebody may have it: it is removed first
loss-lost = The key is lost
    .next = Nobody knows where it is
loss-broken = The key is broken
    .next = It does not answer any more
loss-blocked = The PIN is forgotten or blocked
    .next = The key is here. It is reset
method-authenticator = Authenticator app
method-phone = Phone
method-windows-hello = Windows Hello
method-one-time-passcode = One-time passcodes
method-password = Password
method-email = E-mail address
method-another = Another method
passkey-no-name = A passkey without a name
passkey-no-model = Model not known
passkey-added = added on { $date }
passkey-used = last used on { $date }
which-key-others = The organisation also lists: { $methods }
remove-old-key-stolen = “{ $key }” is removed now, and all sessions of the person are ended
    .next = Nobody can take this back. Ask once more whether it is this one
remove-old-key-lost = “{ $key }” opens nothing any more after it was removed, and all sessions are ended
    .next = If the person is sure that nobody has it, it can wait until the new key works. If not, remove it now
remove-old-key-broken = “{ $key }” opens nothing any more after it was removed
    .next = If the person is sure that it is broken, it can wait until the new key works. If not, remove it now
remove-old-key-blocked = “{ $key }” is removed when the key is inserted, and then the key can be reset
    .next = Ask once more whether it is this one
removed-by-desk = “{ $key }” was removed on { $time }
removed-before = “{ $key }” was already gone on { $time }
removed-nothing = No passkey was removed
sessions-ended = Ended on { $time }. It can take some minutes until all devices ask for a sign-in
ways-in = { $ways }
ways-in-none = nothing that this desk knows of

## A prepared key

received-call = Confirmed on the phone
    .next = At a number that the organisation knows
received-video = Confirmed on video
    .next = The person showed the key
received-manager = Confirmed by the manager
    .next = They say that the person has the key
received-code = The code of the hand-over sheet
    .next = Whoever reads it has the sheet
waiting-key =
    { $serial ->
        [none] { $model }, without a serial number
       *[other] { $model }, serial { $serial }
    }
    .next = Prepared { $prepared }. It can be activated until { $until }
sheet-code = Code of the hand-over sheet
sheet-code-wrong = This is not the code of the hand-over sheet
    .next =
        { $count ->
            [0] The code counts no longer. Confirm it in another way
            [one] One more code can be tried
           *[other] { $count } more codes can be tried
        }
cannot-activate-nothing = No key was prepared for this person
    .next = Check the name. It may have been prepared at another desk
cannot-activate-active = This key works since { $time }
    .next = Nothing needs to be done
cannot-activate-void = The key that was prepared for this person cannot be activated any more
    .next = The person is due again in their list: prepare a key again. The old letter is void
cannot-activate-expired = The time of this key ran out: { $time }
    .next = Prepare another key for this person. The old letter is void
cannot-activate-refused = The organisation refuses the registration of this key
    .next = It cannot be sent again: the letter is void, and the person is due again in their list. The policy may have changed since the key was prepared
token-not-in-inventory = No token of the organisation has this serial number
    .next = Compare it with the label on the token. An administrator imports new tokens with: keydesk oath import
token-twice = Two tokens of the organisation have this serial number
    .next = Nobody knows which one is meant. Take another token; an administrator removes one of the two
token-anothers = Somebody else has this token
    .next = Take another one. An administrator can take it back with: keydesk oath unassign
token-theirs = The person has this token already, and it works
    .next = Nothing needs to be done. Or take another one
code-not-a-code = A code has six digits
    .next = Read it again, with the zeros at its beginning
code-mistyped = The token does not show this code
    .next = Read it again. If the display has changed meanwhile, type the new code
code-drifted =
    { $way ->
        [ahead] The clock of this token is { $minutes } min ahead
       *[behind] The clock of this token is { $minutes } min behind
    }
    .next = Entra would refuse its codes. Take another token, and give this one back to its maker
code-anothers = This is the code of another token: { $serial }
    .next = Compare the serial number on the token with the one that was typed
trouble-code-refused = Entra did not take the code
    .next = It can be mistyped, or the code of another token, or the clock of the token goes wrong. Tokens that were enabled less than an hour ago can be refused as well. Try it with a new code
code-was-right = The code was right by the maker’s file, and Entra took it
code-was-not-checked = Entra took the code. The maker’s file was not open at this desk
sign-in-not-tried = Not tried. Entra took one code of the token
pin-change-forced = The key takes its PIN only to change it
pin-change-key-cannot = The key cannot be told to have its PIN changed
