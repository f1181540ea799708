
## Is the tenant ready for a desk?

finding-registers-keys = Keys can be registered for people
finding-issues-passes = With a pass from this desk, people register their keys themselves, at { $page }
finding-offers-nothing = In this cloud a desk can neither register keys nor issue passes
    .why = People would come to this desk for nothing
    .next = People register their keys themselves, at { $page }
finding-scopes-granted = All { $count } are granted
finding-scopes-not-told = The service does not say what an application may do. What only reads is tried below, passes and keys with the first person
finding-scope-missing = { $scope } is not granted
    .next = An administrator grants it at { $consent }
finding-people-found = People are found
finding-no-people = The tenant has no people
    .why = A desk gives keys to people of its tenant
    .next = Check the tenant’s id in kiosk.toml
finding-methods-open = Passkeys and passes can be given
finding-no-role = The operator has no role that may set up keys
    .why = Entra refuses each key and each pass of this operator
    .next = A privileged role administrator can give the operator the role Authentication Administrator
finding-passkeys-off = Passkeys are switched off for all people
    .why = Entra refuses each registration
    .next = An authentication policy administrator can enable the passkey method for the people who get keys
finding-self-service-off = Self-service set up of passkeys is switched off
    .why = Entra refuses each registration without it, also one by a desk
    .next = An authentication policy administrator can allow self-service set up
finding-passes-off = Temporary Access Passes are switched off for all people
    .why = Without a pass a new person cannot sign in before the key is registered
    .next = An authentication policy administrator can enable Temporary Access Pass for the people who get keys
