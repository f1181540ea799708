# How sentences and names follow one another, and the choice of a language, in Polish.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Polski
bar-language = Język: { $language }
choose-language = Wybierz język
    .lead = Możesz go zmienić w każdej chwili
choose-language-keep = Pozostaw ten język
