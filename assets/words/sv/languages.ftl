# How sentences and names follow one another, and the choice of a language, in Swedish.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Svenska
bar-language = Språk: { $language }
choose-language = Välj språk
    .lead = Du kan byta när som helst
choose-language-keep = Behåll det här språket
