### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals.

## Passkeys

check-passkeys-on = Passkeys (FIDO2) are off, or on for nobody
    .good = Passkeys (FIDO2) are on
    .why = Entra takes no security key of anybody
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2)
check-self-service = Self-service set up of passkeys is off
    .good = Self-service set up of passkeys is on
    .why = Entra refuses each registration without it, also one by a desk
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure
check-restriction-empty = A passkey profile allows only the models of a list, and the list is empty: { $names }
    .good = No passkey profile has an empty list of models
    .why = No key satisfies such a profile
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure
check-attestation = Attestation is not enforced in the passkey profile: { $names }
    .good = Attestation is enforced in each passkey profile
    .why = A key then only says which model it is, and nobody can be sure of it
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure
check-key-restrictions = Every model of key satisfies the passkey profile: { $names }
    .good = The passkey profiles name the models of key
    .why = People can register keys that nobody chose
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure
check-mild-profile = A passkey profile that lets every key in stands beside a strict one: { $names }
    .good = No mild passkey profile stands beside a strict one
    .why = A key needs to satisfy one profile only, so the strict one decides nothing for people who have both
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2)
check-mild-profile-comes = Microsoft gives people with phones a passkey profile that lets every passkey in
    .good = The tenant has said that it wants no passkey profile from Microsoft
    .why = A strict profile then decides nothing for these people. Until 1 February 2027 a tenant can opt out
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy with optOutSettings.passkeyDynamicMigration = true
check-profiles = The tenant has no passkey profiles, only the old fields of the policy
    .good = The tenant has passkey profiles
    .why = The old fields for attestation and key restrictions end on 15 October 2027
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2): opt in. It cannot be taken back
check-policy-size = The authentication methods policy has { $names } bytes
    .good = The authentication methods policy has room
    .why = Entra takes no policy of more than 20 KB
    .where = Entra admin center, Authentication methods, Policies, Passkey (FIDO2), Configure

## Passes

check-passes-on = Temporary Access Passes are off, or on for nobody
    .good = Temporary Access Passes are on
    .why = A new person has no way to sign in before their first key, and a pass that is issued all the same does not sign in
    .where = Entra admin center, Authentication methods, Policies, Temporary Access Pass
check-pass-refused = The rule for registering methods takes no pass: { $names }
    .good = What protects the registration of methods takes a pass
    .why = Who has a pass and nothing else cannot register their first key
    .where = Entra admin center, Conditional Access, Authentication strengths
check-pass-once = Passes can be used more than once
    .good = Passes can be used once only
    .why = Who reads a pass from a note can use it as well. A pass for one use must register the key within 10 minutes
    .where = Entra admin center, Authentication methods, Policies, Temporary Access Pass, Configure
check-pass-lifetime = Passes live long: { $names } minutes
    .good = Passes live for an appointment, and not longer than a day
    .why = A pass that lives for days is a password that nobody chose
    .where = Entra admin center, Authentication methods, Policies, Temporary Access Pass, Configure

## Other methods

check-methods-scoped = A method is on and is for nobody: { $names }
    .good = Each method that is on is for somebody
    .why = It looks as if people could use it, and nobody can
    .where = Entra admin center, Authentication methods, Policies
check-two-methods =
    { $count ->
        [0] No method is on
       *[other] Only one method is on: { $names }
    }
    .good = At least two methods are on
    .why = Who loses the only method they have cannot sign in until somebody helps them
    .where = Entra admin center, Authentication methods, Policies
check-sms = Text messages (SMS) are on
    .good = Text messages (SMS) are off
    .why = Codes in text messages can be read by others and asked for by a copied page. Microsoft retires them on 1 February 2027
    .where = Entra admin center, Authentication methods, Policies, SMS
check-voice = Voice calls are on
    .good = Voice calls are off
    .why = Who answers the phone is let in. Microsoft retires them on 1 February 2027
    .where = Entra admin center, Authentication methods, Policies, Voice call
check-email = Codes by e-mail are on
    .good = Codes by e-mail are off
    .why = For members it only resets passwords, and the mailbox is often behind the same password
    .where = Entra admin center, Authentication methods, Policies, Email OTP
check-sms-sign-in = People can sign in with a text message in the place of a password
    .good = A text message is not enough to sign in
    .why = The phone number is then the only thing that anybody needs
    .where = Entra admin center, Authentication methods, Policies, SMS
check-app-mode = Microsoft Authenticator only confirms passwords
    .good = Microsoft Authenticator can sign people in without a password
    .why = People who have no key go on with passwords
    .where = Entra admin center, Authentication methods, Policies, Microsoft Authenticator
check-app-codes = Microsoft Authenticator gives six-digit codes
    .good = Microsoft Authenticator gives no codes
    .why = A copied page can ask for the code and use it at once
    .where = Entra admin center, Authentication methods, Policies, Microsoft Authenticator, Configure
check-app-numbers = Number matching is switched off
    .good = Microsoft Authenticator asks for the number on the screen
    .why = People confirm sign-ins that they did not begin
    .where = Entra admin center, Authentication methods, Policies, Microsoft Authenticator, Configure
check-app-context = Microsoft Authenticator does not show everybody what is signed in to, and from where
    .good = Microsoft Authenticator shows what is signed in to, and from where
    .why = People cannot see that somebody else signs in
    .where = Entra admin center, Authentication methods, Policies, Microsoft Authenticator, Configure
check-system-preferred = The strongest method is not offered first
    .good = The strongest method is offered first
    .why = People who have a key are asked for their phone or app
    .where = Entra admin center, Authentication methods, Settings, System-preferred multifactor authentication
check-campaign = The registration campaign asks people to add Microsoft Authenticator, although keys are wanted
    .good = The registration campaign does not lead people away from keys
    .why = People add the app, are asked for it, and do not come for a key
    .where = Entra admin center, Authentication methods, Registration campaign
check-report-suspicious = Not everybody can report a sign-in that they did not begin
    .good = Everybody can report a sign-in that they did not begin
    .why = An attack with a known password is not noticed
    .where = Entra admin center, Authentication methods, Settings, Report suspicious activity
check-migration = The old policies for multifactor authentication and password reset still count: { $names }
    .good = Only the authentication methods policy counts
    .why = A method that is off here can be on there, and people use it
    .where = Entra admin center, Authentication methods, Policies, Manage migration

## Two factors, security defaults, Conditional Access

check-defaults-and-access = Security defaults are on, and so are rules of Conditional Access: { $names }
    .good = Security defaults and Conditional Access are not on at the same time
    .why = They exclude each other: what is asked of people is not what the rules say
    .where = Entra admin center, Overview, Properties, Manage security defaults
check-mfa-for-all = Nothing asks everybody for a second factor
    .good = Everybody is asked for a second factor
    .why = A password alone opens the tenant. Security defaults ask for it, or a rule of Conditional Access, not both
    .where = Entra admin center, Conditional Access, Policies
check-keys-for-admins = No rule asks these roles for a key: { $names }
    .good = Privileged roles are asked for a key
    .why = A copied page can take over an administrator
    .where = Entra admin center, Conditional Access, Policies, with the authentication strength Phishing-resistant MFA
check-keys-for-all = Not everybody is asked for a key
    .good = Everybody is asked for a key
    .why = People who have a key can still be asked for something weaker by a copied page
    .where = Entra admin center, Conditional Access, Policies, with the authentication strength Phishing-resistant MFA
check-registration-open = Nothing protects the registration of methods
    .good = The registration of methods is protected
    .why = Who knows a password of a new person can register a method of their own
    .where = Entra admin center, Conditional Access, Policies, user action Register security information
check-strength-without-keys = A rule asks for a strength that no key satisfies: { $names }
    .good = Each strength that a rule asks for takes keys
    .why = People with a key cannot sign in there
    .where = Entra admin center, Conditional Access, Authentication strengths
check-strength-models = An authentication strength stops models of key that a passkey profile allows: { $names }
    .good = The authentication strengths take each model that a passkey profile allows
    .why = Such a key can be registered, and does not sign in where a rule asks for the strength
    .where = Entra admin center, Conditional Access, Authentication strengths
check-old-clients = Clients that cannot do a second factor are let in
    .good = Clients that cannot do a second factor are kept out
    .why = There a password is enough
    .where = Entra admin center, Conditional Access, Policies, client apps
check-device-code = Nothing keeps sign-ins with a device code out
    .good = Sign-ins with a device code are kept out
    .why = There a person enters a code that somebody else has sent, and lets them in with any key. A desk whose operators sign in so needs an exception
    .where = Entra admin center, Conditional Access, Policies, condition Authentication flows
check-emergency =
    { $count ->
        [0] No account is left out of every rule for the day when nobody else can sign in
       *[other] Only one account is left out of every rule for the day when nobody else can sign in: { $names }
    }
    .good = Two accounts can do everything and are under no rule for applications
    .why = A wrong rule locks everybody out, administrators as well
    .where = Entra admin center, Conditional Access, Policies, users to exclude
check-deleted-groups = A method names groups that are not there any more: { $names }
    .good = Each group that a method names is there
    .why = Who was meant is not let in, or not left out
    .where = Entra admin center, Authentication methods, Policies
check-access-deleted-groups = A rule of Conditional Access names groups that are not there any more: { $names }
    .good = Each group that a rule of Conditional Access names is there
    .why = The rule protects nobody, or leaves nobody out
    .where = Entra admin center, Conditional Access, Policies

## People

check-per-user-mfa = Per-user multifactor authentication is on for: { $names }
    .good = Per-user multifactor authentication is off for the administrators that were looked at
    .why = These people can be asked for a phone or an app at a sign-in, whatever Conditional Access says
    .where = Entra admin center, Users, Per-user MFA, which lists everybody
check-admin-without-key = Administrators have no method without a password: { $names }
    .good = Each administrator has a method without a password
    .why = A copied page can take over an administrator
    .where = Entra admin center, Authentication methods, User registration details
check-admin-one-method = Administrators have only one method without a password: { $names }
    .good = Each administrator with a key has a second method without a password
    .why = When it is lost, only another administrator can help
    .where = Entra admin center, Users, Authentication methods
check-pilot-admins =
    { $count ->
        [0] No administrator is in the groups that may use passkeys
       *[other] Only one administrator is in the groups that may use passkeys: { $names }
    }
    .good = At least two administrators are in the groups that may use passkeys
    .why = Those who help people should know how it is
    .where = Entra admin center, Groups
check-phones = People have registered a phone: { $names }
    .good = Nobody has registered a phone
    .why = Text messages and voice calls end on 1 February 2027. Who has nothing else: keydesk tenant coverage
    .where = Entra admin center, Authentication methods, User registration details
check-admin-reset = Administrators can reset their own password
    .good = Administrators cannot reset their own password
    .why = A phone or a mailbox is then enough to become an administrator
    .where = Microsoft Graph: PATCH policies/authorizationPolicy with allowedToUseSSPR = false
check-old-clients-used = Old clients that cannot do a second factor still sign in: { $names }
    .good = No old client has signed in lately
    .why = Security defaults and a rule against old clients stop them
    .where = Entra admin center, Sign-in logs, filter Client app
check-unattended = Which accounts programs sign in with is not read here: Graph documents no filter for them in its sign-in log, and the whole log is long
    .why = Such an account can touch no key. Give it an identity of its own before a rule stops it
    .where = `keydesk tenant use` reads the log and names them; or Entra admin center, Sign-in logs, filter Authentication protocol: ROPC

## The tenant

check-licence = The tenant has no Entra ID P1
    .good = The tenant has Entra ID P1 or P2
    .why = There is no Conditional Access, no authentication strength and no report without it. Security defaults are what protects people
    .where = Microsoft 365 admin center, Billing
check-modern-authentication = Whether Exchange Online takes modern authentication is not in Microsoft Graph
    .why = Where it is off, Outlook asks for a password only
    .where = Microsoft 365 admin center, Settings, Org settings, Modern authentication
check-windows-hello = For which computers Windows Hello is on is not in the policy of methods
    .why = It withstands phishing as a key does, on one computer. Intune or the domain's policies switch it on
    .where = Intune admin center, Devices, Enrollment, Windows Hello for Business
check-combined-registration = Whether combined registration is on is not in Microsoft Graph
    .why = People add keys on the combined page. Tenants made since August 2020 have it
    .where = Entra admin center, Users, User settings, Manage user feature settings

## One person

check-person-per-user-mfa = Per-user multifactor authentication is { $names } for this person
    .good = Per-user multifactor authentication is off for this person
    .why = They can be asked for a phone or an app at a sign-in, whatever the rules say
    .where = Entra admin center, Users, Per-user MFA
check-person-two-methods =
    { $count ->
        [0] This person has no method besides a password
       *[other] This person has only one method: { $names }
    }
    .good = This person has at least two methods
    .why = When it is lost, they cannot sign in until somebody helps them. A second key is a second method
    .where = The desk
check-person-key = This person has no method without a password
    .good = This person has a method without a password
    .why = A copied page can take their password and their code
    .where = The desk
check-person-first-method = This person is not offered their strongest method first, but what they once chose: { $names }
    .good = This person is offered their strongest method first
    .why = With a key they are still asked for the other method
    .where = Their own page: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = The tenant { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = A desk can give this person a key
tenant-check-no-person = Nobody is called { $person } here
    .next = Say the sign-in name or the mail address; with --from, of a person whose documents were saved
tenant-check-several = Several people are called { $person }
    .next = Say the sign-in name
tenant-check-summary =
    { $tenant }: { $found ->
        [0] nothing found
        [one] one finding
       *[other] { $found } findings
    }, of which { $stops ->
        [0] none keeps
        [one] one keeps
       *[other] { $stops } keep
    } keys from people; { $good } good, { $unknown } not known. Read: { $documents } documents in { $calls ->
        [one] one call
       *[other] { $calls } calls
    }
tenant-check-plan = { $role }: `keydesk tenant plan` with { $section } in tenant.toml, or { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = Look at: { $place }
tenant-check-not-known = It is not known whether this is so: { $what }
tenant-check-refused = { $path } could not be read: { $why }
tenant-check-not-read = { $path } was not read
tenant-check-part = Only the first part of { $path } was read. What stands in the rest may change this
tenant-check-no-premium = it needs Entra ID P1
tenant-check-nothing-stored = There are no documents in { $folder }
    .next = Say a folder that `keydesk tenant check --save` or EntraExporter has written
tenant-check-too-large = it is too large for a document
