# How sentences and names follow one another, and the choice of a language, in German.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Deutsch
bar-language = Sprache: { $language }
choose-language = Sprache wählen
    .lead = Sie können sie jederzeit ändern
choose-language-keep = Diese Sprache behalten
