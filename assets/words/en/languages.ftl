# How sentences and names follow one another, and the choice of a language, in English.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = English
bar-language = Language: { $language }
choose-language = Choose your language
    .lead = You can change it at any time
choose-language-keep = Keep this language
