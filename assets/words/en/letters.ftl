## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here.

paper-key = { $model }, serial number { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = call your service desk, at a number that you know
paper-column-number = No.
paper-column-mark = List
paper-column-person = Person
paper-column-key = Key
paper-column-state = Key is
paper-column-letter = PIN letter

pin-letter = PIN letter { $number }
pin-letter-heading = The PIN of your security key
pin-letter-where = The PIN of your key ({ $key }) is on the next page, by itself. The key comes separately
pin-letter-forced = Choose a PIN of your own at the first use. The key takes the PIN of this letter for nothing else
pin-letter-asked = Choose a PIN of your own before the first use. This key cannot ask you for it
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = Do it at a computer. Windows: Settings, Accounts, Sign-in options, Security key, Manage. Mac or Linux: open chrome://settings/securityKeys in Chrome. A phone may only say that the PIN is wrong
pin-letter-secret = Tell the PIN to nobody. No service desk asks for it. Destroy this letter afterwards
pin-letter-broken = If somebody has opened this letter before you, do not use the key, and say so at once: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = Test page
pin-letter-test-heading = Is this printer ready for PIN letters?
pin-letter-test-window = The name and the address stand in the window of your envelope
pin-letter-test-apart = The next page, or the other side of this one, is the page for the PIN. It is folded at both marks, and nothing shows through
pin-letter-test-whole = Nothing is cut off, and the printer stands where only you take the paper out
pin-letter-test-pin = no PIN

sheets-title = Hand-over sheets { $list }
sheet-heading = Your security key
sheet-about = With this key and its PIN you sign in, in the place of a password. It is only for you
sheet-inert = The key opens nothing yet. When it is in your hands, say so by { $until }: { $contact }
sheet-live = The key works already. If somebody has opened this parcel before you, say so at once: { $contact }
sheet-say-code = Say this code. It shows that the parcel is with you
sheet-letter = The PIN comes in a letter of its own. Wait for it
sheet-begin = The letter says how you choose a PIN of your own. Do that first
sheet-sign-in = Then open the page below, choose to sign in with a security key, put the key in, type your PIN and touch the key
sheet-help = If something is missing or was opened, do not use the key, and say so: { $contact }

labels-title = Labels { $list }

packing-title = Packing list { $list }
packing-heading = Keys of the list { $list }
packing-live = These keys are live: whoever has one and its PIN can sign in. Send them by a way that is signed for
packing-apart = Never put a PIN letter into the same parcel as its key
packing-packed = Packed by
packing-checked = Checked by

report-title = Keys of the list { $list }
report-made = As of { $time }

key-state-due = not prepared
key-state-waits = prepared, not active
key-state-waits-until = prepared, can be activated until { $until }
key-state-active = active
key-state-expired = too late to activate
key-state-void = void, to be prepared again
key-state-erased = person erased

letter-state-none = none
letter-state-waits = must wait
letter-state-waits-until = must wait until { $day }, or until its key is activated
letter-state-ready = may be printed
letter-state-in-doubt = perhaps printed
letter-state-failed = not printed
letter-state-printed = printed

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = Look at both pages. If they are right, print the letters
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = { $printed } printed, { $ready } may be printed, { $waits } must wait, { $open } not known to have come out
letters-look = Look at the printer and its tray first. To print one again: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = No letter { $number } failed or is in doubt
    .next = `keydesk prepare letters` shows the letters with their numbers. The PIN of one that was printed is gone: prepare that key again
letters-not-opened = The PIN cannot be opened: { $why }
    .next = Whoever has a recovery key of `[prepare] recovery_recipients` can open it with `age -d`
letters-not-made = The letter cannot be made: { $why }
    .next = Nothing was printed. Report this with the letter's place in its list
letters-not-written = The ledger cannot be written: { $why }
    .next = Make room on the disk, then run this again: it looks at the printer's queue first

kept-no-list = No list { $id } is kept here
    .next = `keydesk prepare status` shows the lists
kept-several-lists = Several lists begin with { $id }
    .next = Write more of the id
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · PIN letter: { $letter }
report-written = Written to { $file }
# In the printer's queue
report-job = Papers of a list
report-nowhere = It is not said where this goes
    .next = Add --print QUEUE or --out FILE
report-sheets-secret = A hand-over sheet has a code, which is not written in clear into a file
    .next = Add --print QUEUE in the place of --out, or --to with an age recipient
