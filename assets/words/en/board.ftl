# The sentences of the window in which keys for people far away are prepared side by side, in English.
# The operator alone reads them.

## At home

home-prepare = Prepare keys
home-activate = Activate a key
home-token = Give a token

## Which list, and how

batch-list = For whom are keys prepared?
    .lead = Choose a list. The newest one is the first
batch-runs-out = The key of { $name } runs out first: activate it until { $time }
batch-list-of =
    { $people ->
        [one] Who is on it has no key yet
       *[other] { $due } of { $people } people have no key yet
    }
batch-list-file = Imported from a file on { $time }
batch-list-group = Imported from the group { $group } on { $time }
batch-no-list = No list is waiting
    .lead = A list says for whom keys are prepared
batch-no-list-do = Import a list in a terminal: keydesk prepare import FILE
    .next = The file has one sign-in name in each line. Close this desk first, and open it again afterwards
batch-setup =
    { $due ->
        [one] Prepare a key for one person
       *[other] Prepare keys for { $due } people
    }
    .lead = Each key gets a random PIN, which a letter tells its person
batch-inert = A key opens nothing before it is activated. This rests on a beta parameter of Microsoft Graph that Microsoft does not support in production
batch-live = A key works from the moment it is made, in the post too
batch-slots = How many keys at the same time?
batch-slots-of =
    { $slots ->
        [one] One key at a time
       *[other] { $slots } keys at the same time
    }
batch-on-failure = When a key cannot be prepared
batch-stop = Stop
batch-set-aside = Set it aside and go on
batch-begin = Begin
batch-back = Back

## The board

board = Keys by post
board-touch =
    { $count ->
        [one] Touch the key that blinks: slot { $slots }
       *[other] Touch the keys that blink: { $slots }
    }
board-asks =
    { $count ->
        [one] Slot { $slots } needs an answer
       *[other] These slots need an answer: { $slots }
    }
board-take-out =
    { $count ->
        [one] Take the key out: slot { $slots }
       *[other] Take these keys out: { $slots }
    }
board-insert =
    { $count ->
        [one] Insert a new key: slot { $slots }
       *[other] Insert new keys: { $slots }
    }
board-works = The desk prepares the keys
board-stopping = No new key begins. The desk finishes those at work
board-stopped = The desk has stopped
board-stopped-at = The desk has stopped: slot { $slot } failed
board-count = { $done } prepared, { $due } to do, { $aside } set aside
board-rate = { $rate } keys an hour, Microsoft allows { $most }
board-end = { $rate } keys an hour, Microsoft allows { $most }. Done on { $time }
board-held-up = Microsoft asks for a pause
board-stop = Stop after these keys
board-go-on = Go on
board-try-again = Try again
board-answer-later = Back to all slots
board-over =
    { $done ->
        [0] No key was prepared
        [one] One key is prepared
       *[other] { $done } keys are prepared
    }
    .lead =
        { $aside ->
            [0] Nobody of this list is left
            [one] One person of this list got no key
           *[other] { $aside } people of this list got no key
        }
board-over-letters = Print the letters with the PINs: keydesk prepare letters
board-over-report = Print the packing list and the labels: keydesk prepare report
board-over-apart = Send keys and letters on different days
board-over-activate = Activate each key when its person has it: “Activate a key” at the start
board-over-close = Close this desk before you type a command, and open it again afterwards
board-leave = To the start

## A slot

slot-nobody = Nobody
slot-idle = Slot { $slot }, nobody is next
    .state = Nothing to do
slot-insert = Slot { $slot }, { $name }, insert a new key
    .state = Insert a new key
slot-working = Slot { $slot }, { $name }, at work: { $what }
    .state = At work
slot-touch = Slot { $slot }, { $name }, touch the key
    .state = Touch the key: it blinks
slot-take-out = Slot { $slot }, { $name }, take the key out
    .state = Take the key out
slot-asks = Slot { $slot }, { $name }, needs an answer: { $what }
    .state = Needs an answer
slot-port = Port { $port }

## A key has arrived

ask-sheet-code = Type the code of the hand-over sheet
    .lead = { $name } reads it to you from the sheet that came with the key
sheet-code-dots = Code, { $entered } of { $all } letters and digits typed
sheet-code-how = Type it on the keyboard. Small and capital letters are the same
    .next = A wrong code is counted. After five the code counts no longer
sheet-code-check = Check the code
sheet-code-back = Another way
receipt-activated = The key of { $name } works now
    .lead = Tell { $name } that they can sign in with it
receipt-away-works = It is registered. Nobody has signed in with it yet
receipt-away-letter = The letter with its PIN may go out now: keydesk prepare letters
receipt-away-pin = The PIN in the letter is to be changed at the first use
receipt-away-lost = If the key is lost, a recovery at this desk removes it
