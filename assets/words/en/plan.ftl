# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in English.
# A single sentence takes no full stop.

plan-call = { $call }. Permission { $scope }, role { $role }
plan-lose =
    { $people ->
        [one] One person loses it
       *[other] { $people } people lose it
    }{ $alone ->
        [0] . It is nobody’s only method
        [one] . One person has nothing else then
       *[other] . { $alone } of them have nothing else then
    }
plan-some-lose = Some people may lose it. How many have nothing else then is not counted
plan-others-not-for-all = Some of the others may have nothing else either: a method that stays on is not for everybody, and that is not counted
plan-models-stop = Keys of the models and types that are no longer let in stop opening anything, also those that people have already
plan-nothing-asks = Nothing asks for a second factor then: security defaults are off, and no Conditional Access policy is enforced
plan-defaults-begin = Programs without modern authentication stop, and everybody must register a method within 14 days
plan-reports-only = Nobody is affected: it writes into the sign-in log what it would have asked for
plan-must-be-answered = Somebody may be locked out, or let in too easily. To go on, name it: --answer { $name }
plan-shown =
    { $count ->
        [one] Plan { $plan }: one change. Nothing was changed
       *[other] Plan { $plan }: { $count } changes. Nothing was changed
    }
plan-empty = The tenant is as the file says. Nothing has to be changed
plan-stored =
    These are stored documents. { $count ->
        [0] Nothing
       *[other] None of it
    } can be applied from them, and how many people a change concerns is not known: that takes the tenant (`keydesk tenant plan` without --from)
plan-counting = { $people } people of the registration report are counted

plan-not-read = { $name } cannot be read, so nothing of it is planned: { $why }
    .next = Sign in as somebody who may read it, or take its part out of the file
plan-no-profile = There is no passkey profile { $name }
    .next = Describe it in [passkeys.profiles] of the file, or correct the name
plan-profiles-not-in-use = The tenant has no passkey profiles yet, so { $name } cannot be set
    .next = Switch profiles on in the Entra admin centre, which cannot be taken back, or describe only the profile "default" without types
plan-no-strength = There is no authentication strength { $name }
    .next = Describe it in [strength] of the file, or correct the name
plan-several-of-name = Several are called { $name }
    .next = Give all but one of them another name in the Entra admin centre
plan-strength-built-in = { $name } is one of Microsoft's own strengths, and cannot be changed
    .next = Choose another name in [strength] of the file
plan-policy-enforced = The policy { $name } is enforced and says something else
    .next = Set it to report-only in the Entra admin centre, or choose another name in [access_policy] of the file
plan-defaults-exclude-policies = Security defaults cannot be switched on while a Conditional Access policy is enforced
    .next = Take security_defaults out of the file, or switch the policies off in the Entra admin centre

apply-not-planned = A part of the file cannot be planned, so nothing is applied
    .next = Correct the file, or take the part out of it
apply-another-plan = The plan is another one now: { $plan }
    .next = Look at it with `keydesk tenant plan`, then name its id
apply-not-shown = Nothing is changed that nobody has seen
    .next = Look at the plan with `keydesk tenant plan`, then name its id with --plan
apply-lock-out = Somebody may be locked out, or let in too easily: { $names }
    .next = Look at the plan. What is meant, say by its name with --answer
apply-answer = Somebody may be locked out, or let in too easily. If it is meant, type { $name }
apply-question = Make these changes? Type yes

change-done = Done, and read back: { $name }
change-not-done = Not done: { $name }
change-refused = { $name } was not changed, or it is not known whether it was: { $why }
    .next = Look at a new plan: it says what is still to be done
change-not-so = { $name } was accepted by the tenant, and the document does not say so
    .next = Wait some minutes, then look at a new plan: it says what is still to be done
change-meanwhile = { $name } was not changed: somebody else has changed the document since the plan
    .next = Look at a new plan, and talk to whoever changed it
change-made = Changed, and read back: { $name }
change-not-made = Not changed: { $name }
change-in-doubt = Begun and not read back, so it may be changed or not: { $name }

changes-applied = All is as the file says. Changed: { $made }. To take it back: keydesk tenant undo { $run }
changes-stopped = It stopped there. What stands: { $made }. To take that back: keydesk tenant undo { $run }
changes-taken-back = Taken back: { $made }
changes-none = Nothing was changed from here
changes-line =
    { $ended ->
        [applied] { $time }, { $operator }, applied, run { $run }
        [taken-back] { $time }, { $operator }, took changes back, run { $run }
        [stopped] { $time }, { $operator }, stopped in the middle, run { $run }
       *[other] { $time }, { $operator }, cut off in the middle, run { $run }
    }

undo-nothing = There is nothing to take back
    .next = `keydesk tenant changes` lists what was changed from here
undo-question = Take these changes back?
undo-changed-since = Changed since then, by somebody else or by a later run: { $names }. Nothing was taken back
    .next = Take the later run back first, or talk to whoever changed it. What is to be so, write into the file and look at a new plan

admin-no-application = The settings name no application for administrators
    .next = Set client_id in [admin] of kiosk.toml. kiosk-config/kiosk.toml says which permissions it needs
admin-desks-application = The application for administrators is the desk's own: every desk could then change the tenant
    .next = Register another application, and set client_id in [admin] of kiosk.toml
