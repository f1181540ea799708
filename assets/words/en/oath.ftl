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
    .next = Base32 has the letters and 2 to 7, and no 1, 8, 9 or 0. Ask the maker for the file again; if its seeds are hexadecimal, say --hex
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
    .next = Correct the name, or leave it empty
oath-several = Several people of the tenant have the mail address { $named }
    .next = Write the sign-in name in its place
oath-guest = { $named } is a guest, and Entra gives no hardware token to guests
    .next = Leave the name empty
oath-another-stands = The tenant has another token with the serial number { $named }
    .next = Compare maker, model, interval and hash with the one there. Delete it in the tenant, or take this line out
oath-legacy-stands = The person has the token { $named } from an upload in the old way
    .next = Delete it at Entra's portal under Multifactor authentication, OATH tokens, and import it then
oath-others-token = Somebody else has the token { $named }
    .next = Take it back from them first, or leave the name empty
