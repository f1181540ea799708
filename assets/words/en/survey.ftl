### The pages about the whole tenant, in the window. They are the operator's alone.

survey = The tenant
home-survey = The tenant
survey-back = Back
survey-again = Read again
survey-check = Is the tenant ready?
survey-who = Who has a key?

## Is the tenant ready?

survey-reads = The tenant is being read
    .lead =
    { $all ->
        [0] The first document is asked for
       *[other] { $read } of { $all } documents are read
    }
survey-reads-do = Nothing is changed
    .next = It takes up to a minute, because Microsoft limits such calls. What the operator’s sign-in may not read is named, and the rest is judged
survey-failed = The tenant could not be read
    .lead = Nothing was changed
survey-checked =
    { $stops ->
        [0] Nothing stops keys
        [one] One finding stops keys
       *[other] { $stops } findings stop keys
    }, { $risks ->
        [0] no door is open
        [one] one leaves a door open
       *[other] { $risks } leave a door open
    }{ $advice ->
        [0] { "" }
        [one] , one is advice
       *[other] , { $advice } are advice
    }
    .lead =
    { $known ->
        [yes] { $tenant }, read at { $time }. Choose a line to see who can change it
       *[no] Read at { $time }. Choose a line to see who can change it
    }
survey-group-stops = Stops keys: { $count }
    .name = What keeps keys from people: { $count }
survey-group-risk = Open doors: { $count }
    .name = What leaves a door open: { $count }
survey-group-advice = Advice: { $count }
    .name = What could be better: { $count }
survey-group-unknown = Not known: { $count }
    .name = What is not known: { $count }
survey-group-good = Good: { $count }
    .name = What is good: { $count }
survey-role = { $role } can change it
survey-of = { $number } of { $all }
survey-one-stops = This keeps keys from people
survey-one-risk = This leaves a door open
survey-one-advice = This could be better
survey-one-unknown = This is not known
survey-one-good = This is good
notice-tenant-stops = { $role } can change it. Read at { $time }; “The tenant” shows how
survey-next = Next
survey-all = All lines
survey-change = Who can change it, and how
survey-look = How to find out
survey-means = Why it matters
survey-part = Not all of it was read
survey-others = Checks of others that ask the same

## Who has a key?

survey-nobody = Nobody was counted from this desk yet
    .lead = The desk can count who has a security key, by department
survey-nobody-do = The desk reads Microsoft’s registration report and the directory
    .next = 25,000 people take about a minute. `keydesk tenant coverage` does the same, also by groups and as a file
survey-counts = People are being counted
    .lead =
    { $all ->
        [yes] Everything is read
       *[no] { $report } rows of the report and { $members } accounts are read
    }
survey-counts-do = You can go back, and count on later
    .next = What was read is kept for a day. It stops as well when the desk locks itself
survey-not-counted = The count has stopped
    .lead = What was read is kept for a day, and the next count goes on there
survey-disk = The count could not be kept
    .next = { $why }
survey-count = Count now
survey-count-again = Count again
survey-go-on = Count on
survey-coverage =
    { $active ->
        [one] { $key } of one person has a security key: { $percent } %
       *[other] { $key } of { $active } people have a security key: { $percent } %
    }
survey-counted =
    { $days ->
        [0] Counted today
        [one] Counted a day ago
       *[other] Counted { $days } days ago
    }{ $dated ->
        [yes] , from Microsoft’s report of { $time }
       *[no] , from a report that does not say when it was made
    }
survey-everybody = Everybody
survey-parts = By department
survey-over-time = Over time
survey-old = The numbers are old: count again
survey-phones =
    { $count ->
        [one] One person has
       *[other] { $count } people have
    } only a phone. Who is next: `keydesk tenant coverage --to-prepare`
survey-none-left = Everybody has a security key
survey-list = A list of who is next: `keydesk tenant coverage --to-prepare`
survey-one-day = The line begins with the second day
    .next = Count again another day. The numbers of each count are kept beside the ledger, and name nobody
survey-bar = { $name }: { $total }. { $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $first } % on { $from }, { $last } % on { $to }
