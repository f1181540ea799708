# What `keydesk oath` says, in English.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
        [one] One fault. Nothing was sent
       *[other] { $count } faults. Nothing was sent
    }
oath-file-open = Other users of this machine may read { $file }, and who has a seed has the token. Take their rights away: chmod 600
oath-folder-open = Other users may write into the folder of { $file }. Keep it in a folder that only you can open
oath-no-pskc-key = { $file } has no key of AES
    .next = Write 32, 48 or 64 hexadecimal digits into it, as the maker has told you
oath-unused = These columns say nothing here: { $columns }
oath-looking = { $done } of { $all } people are looked at
oath-sending = { $done } of { $all } tokens are sent
oath-not-sent = Nothing was sent
oath-stopped = Import the same file again: what stands is left as it is
oath-shredded = The file was written over with zeros and removed. An SSD, a snapshot or a backup can still have the old bytes: a disk that is encrypted is the only certain way
oath-shred-it = All tokens stand. The file with their seeds is still there: keep it locked away, or shred it with --shred
oath-became-new = would be sent
oath-became-stood-already = stands already
oath-became-refused = was refused:
oath-became-not-there = is not in the tenant
oath-count-stands =
    { $count ->
        [one] One token was sent and stands in the tenant
       *[other] { $count } tokens were sent and stand in the tenant
    }
oath-count-stood-already =
    { $count ->
        [one] One token stood in the tenant already. Whether it has this seed, its first code shows
       *[other] { $count } tokens stood in the tenant already. Whether they have these seeds, their first codes show
    }
oath-count-new =
    { $count ->
        [one] One token would be sent
       *[other] { $count } tokens would be sent
    }
oath-count-refused =
    { $count ->
        [one] One token was refused
       *[other] { $count } tokens were refused
    }
oath-count-not-there =
    { $count ->
        [one] One token is not in the tenant
       *[other] { $count } tokens are not in the tenant
    }
oath-count-unknown =
    { $count ->
        [one] Whether one token stands is not known
       *[other] Whether { $count } tokens stand is not known
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = The file has more than { $number } bytes
    .next = Split it into several files
oath-workbook = This is a workbook of a spreadsheet
    .next = Get the file from the maker again, and do not open it in a spreadsheet
oath-not-text = This is no text
    .next = Copy the file again, or get it from the maker again
oath-not-read = The JSON or XML cannot be read from here on
    .next = Copy the file again, or get it from the maker again
oath-empty = There is no line with the names of columns
    .next = The first line is: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = There is no token in the file
    .next = Each token has a line, an object of JSON or a KeyPackage of PSKC
oath-no-column = No column is called { $named }
    .next = The first line is: upn,serial number,secret key,time interval,manufacturer,model. The upn may be left out
oath-column-twice = Two columns are called { $named }
    .next = Take one of them out
oath-quote-not-closed = A quotation mark is opened here and never closed
    .next = Close it, or take it away. A quotation mark within quoted text is written twice
oath-too-many-cells = This line has { $cells } cells, and there are { $number } columns
    .next = Put a text that contains the separator between quotation marks
oath-missing = This token has no { $named }
    .next = Get the file from the maker again, or fill it in
oath-not-a-login = The upn is no sign-in name
    .next = Write it whole and alone, such as name@contoso.com, or leave it empty
oath-formula = A spreadsheet would take the { $named } for a formula
    .next = Begin it with something else than = + - @
oath-too-long = The { $named } is too long
    .next = At most { $number } characters fit
oath-shortened = A spreadsheet has shortened the serial number, and its last digits are lost
    .next = Get the file from the maker again, and do not open it in a spreadsheet
oath-lost-zeros = Other tokens of this model have serial numbers of { $number } digits: a spreadsheet has taken the zeros away with which this one began
    .next = Get the file from the maker again. If the number is on the token like this, write it as ="123"
oath-not-a-serial = The serial number has something else in it than letters, digits, - _ and /, or is a number of JSON
    .next = Write it as it is on the token, in JSON between quotation marks
oath-seed-character = Character { $number } of the secret key is “{ $named }”, which it cannot have
    .next = Base32 has the letters and 2 to 7, and no 1, 8, 9 or 0. Ask the maker for the file again; if its seeds are hexadecimal, say keydesk oath import --hex
oath-seed-shortened = A spreadsheet took the secret key for a number and has shortened it
    .next = Get the file from the maker again, and do not open it in a spreadsheet
oath-seed-length = No secret key has { $number } characters: some are missing, or too many
    .next = Ask the maker for the file again
oath-not-an-interval = The time interval is neither 30 nor 60
    .next = Entra takes no other tokens
oath-not-a-hash = The hash function is neither SHA-1 nor SHA-256
    .next = Entra takes no other tokens
oath-document-type = The XML has a document type, and a file of tokens needs none
    .next = It is not opened. Ask the maker for the file again
oath-not-totp = This is no token of TOTP with six digits
    .next = Entra takes no other tokens
oath-sealed = The secret key is encrypted
    .next = Say --pskc-key-file with the key that the maker has told you
oath-other-cipher = The file is encrypted in a way that is not read here
    .next = Ask the maker for one with a pre-shared key of AES, or for CSV
oath-no-mac = Nothing in the file can tell whether the key is the right one
    .next = Ask the maker for a file with a ValueMAC (RFC 6030), or for CSV
oath-wrong-key = The key does not open this secret key
    .next = Compare the key with what the maker has told you. If it is right, the file was changed
oath-serial-twice = Line { $number } has the serial number { $named } already
    .next = A token belongs to one person: uploads in the old way allowed several, and then nobody can say whose code it was
oath-seed-twice = Line { $number } has the same secret key under another serial number
    .next = Ask the maker for the file again
oath-not-found = Nobody in the tenant signs in or gets mail as { $named }
    .next = Correct the name. In a file it may be empty
oath-several = Several people of the tenant have the mail address { $named }
    .next = Write the sign-in name in its place
oath-guest = { $named } is a guest, and Entra gives no hardware token to guests
    .next = Leave the name empty in a file, and give them another method
oath-another-stands = The tenant has another token with the serial number { $named }
    .next = Compare maker, model, interval and hash with the one there. Delete it in the tenant, or take this line out
oath-legacy-stands = The person has the token { $named } from an upload in the old way
    .next = Delete it at Entra's portal under Multifactor authentication, OATH tokens, and import it then
oath-others-token = Somebody else has the token { $named }
    .next = Take it back from them first, or leave the name empty

# One token.
oath-stock = { $model }: { $available } of { $all } can be given out
oath-no-stock = The tenant has no hardware tokens. What was uploaded in the portal in the old way is not listed
oath-assigned = The token is given to the person. It works once it is activated
oath-activated = The token is activated
oath-deactivated = The token is not active any more. Its person still has it
oath-unassigned = The token is taken back, and can be given to somebody else
oath-removed = The token is removed from the tenant
oath-state-available = can be given out
oath-state-assigned = assigned, not activated
oath-state-activated = activated
oath-state-failed = assigned, and its activation failed
oath-state-other = in a state that this version does not know
oath-which-code = The six digits that the token shows
oath-way-passkey = Security key or passkey
oath-lost = { $person } does not have the token any more, and whoever finds it cannot sign in with it
oath-lost-ways-in = { $person } can still sign in with: { $ways }
oath-lost-no-way-in = { $person } has nothing else to sign in with: give them a security key, another token or a Temporary Access Pass
oath-lost-sessions = Sessions that were opened with the token go on: end them in Entra’s portal, on the person’s page, with “Revoke sessions”
oath-lost-log = Look in the sign-in log whether it was used after it was lost
oath-lost-remove = It counts as one that can be given out. If it does not turn up: keydesk oath remove { $serial }
oath-file-faulty = The file { $file } has faults
    .next = keydesk oath import --dry-run names them
oath-no-token = The tenant has no token with the serial number { $serial }
    .next = Compare the number with the token, or import the token first. What was uploaded in the old way is not found here: delete it in Entra’s portal under Multifactor authentication, OATH tokens
oath-several-tokens = The tenant has several tokens with the serial number { $serial }
    .next = Delete in Entra’s portal the ones that nobody uses
oath-too-many = The person has five tokens and authenticator apps, and Entra allows no more
    .next = Remove one of them from the person first
oath-taken = { $named } has the token { $serial }
    .next = Take it back first: keydesk oath unassign { $serial }
oath-not-taken = Nobody has the token { $serial }
    .next = Give it to somebody with keydesk oath assign { $serial } --to UPN, or remove it with keydesk oath remove { $serial }
oath-not-active = The token { $serial } is not active
    .next = Activate it with keydesk oath activate { $serial }, or take it back with keydesk oath unassign { $serial }
oath-not-so = The tenant accepted the change, and does not show it yet
    .next = Look with keydesk oath list in some minutes, and call this again if nothing has changed
oath-too-fast = Entra activates at most 200 tokens in five minutes
    .next = { $minutes ->
        [one] Type the next code in a minute
       *[other] Type the next code in { $minutes } minutes
    }
oath-code-refused = Entra refuses the code and does not say why. It can be mistyped, too old, or of another token; the clock of the token can be wrong; or the method is not on yet for this person, which takes up to an hour
    .next = Type the next code. With --file and the maker’s file the reason can be told
oath-not-in-file = The file has no token with the serial number { $serial }
    .next = Take the file with which it was imported, or leave --file away
oath-code-ahead =
    { $minutes ->
        [one] The clock of the token is ahead by one minute, more than Entra takes
       *[other] The clock of the token is ahead by { $minutes } minutes, more than Entra takes
    }
    .next = Give the person another token. The maker may be able to set this one
oath-code-behind =
    { $minutes ->
        [one] The code is one minute old, or the clock of the token is behind by as much
       *[other] The code is { $minutes } minutes old, or the clock of the token is behind by as much
    }
    .next = Type the code that it shows now. If it is refused as well, give the person another token
oath-code-of-another = This is the code of the token { $named }
    .next = Compare the serial number on the token
oath-code-mistyped = No token of the file shows this code
    .next = Type the next code
oath-no-code = A code has six digits, with the zeros at its beginning
    .next = Type all six

## The page about tokens in the window

survey-tokens = Tokens
tokens-reads = The tokens are being read
    .lead = From the inventory of the organisation
tokens-waits = This takes a moment
    .next = Nothing is sent until you want it
tokens-looks =
    { $all ->
        [0] The file is being read
       *[other] { $done } of { $all } people looked up
    }
    .lead = Nothing is sent
tokens-sends = { $done } of { $all } tokens sent
    .lead = Keep this desk on until the last one
tokens-failed = This did not work
    .lead = What was not sent is in no tenant
tokens-stock =
    { $free ->
        [0] No token is in stock
        [one] One token is in stock
       *[other] { $free } tokens are in stock
    }
    .lead = Tokens that Entra has, and nobody else
tokens-active =
    { $count ->
        [one] One person has an active token
       *[other] { $count } tokens are active
    }
    .next = Whoever has one signs in with it. A token that was uploaded in the portal in the old way is not counted
tokens-waiting =
    { $count ->
        [0] No token waits for its first code
        [one] One token waits for its first code
       *[other] { $count } tokens wait for their first code
    }
    .next = A token is activated in a session of this desk
tokens-drop = To import tokens, drop the maker’s file onto this window
    .next = It is read first, and every fault in it is told by its line
tokens-faults =
    { $count ->
        [one] One fault is in { $file }. Nothing was sent
       *[other] { $count } faults are in { $file }. Nothing was sent
    }
    .lead = Correct the file, and drop it here again
tokens-line = Line { $line }: { $what }
tokens-ready =
    { $count ->
        [0] The organisation has all tokens of { $file } already
        [one] One token of { $file } can be sent
       *[other] { $count } tokens of { $file } can be sent
    }
    .lead = Nothing was sent yet
tokens-standing =
    { $count ->
        [0] None of them is in the organisation
        [one] One token of the file is in the organisation already
       *[other] { $count } tokens of the file are in the organisation already
    }
    .next = What is there already stays as it is. Entra needs a licence P1 or P2 for hardware tokens
tokens-file-open = Other users of this machine may read the file
    .next = Who has a seed has the token. Take their rights away, or move the file to where only you can read
tokens-folder-open = Other users may change the folder of the file
    .next = Keep the file in a folder that only you can open
tokens-send = Send the tokens
tokens-done =
    { $count ->
        [0] No token of the file stands
        [one] One token of the file stands
       *[other] { $count } tokens of the file stand
    }
    .lead = As they were read back from the organisation
tokens-missing =
    { $count ->
        [one] One token does not stand, or it is not known
       *[other] { $count } tokens do not stand, or it is not known
    }
    .next = Drop the file here once more: what stands is not sent again
tokens-shred = Shred the file
tokens-shred-it = The file with the seeds is still there
    .next = Keep it locked away, or shred it. An SSD, a snapshot or a backup can keep the old bytes
tokens-shredded = The file was written over with zeros and removed
    .next = An SSD, a snapshot or a backup can still have the old bytes: a disk that is encrypted is the only certain way
tokens-not-shredded = The file could not be shredded: { $why }
    .next = Remove it yourself
tokens-file = { $file } cannot be read: { $why }
    .next = Drop it here again once you may read it
tokens-ledger = The ledger could not be written: { $why }
    .next = Look at the tokens once more before you import again
