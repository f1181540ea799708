# How sentences and names follow one another, and the choice of a language, in Italian.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Italiano
bar-language = Lingua: { $language }
choose-language = Scegli la lingua
    .lead = Puoi cambiarla in qualsiasi momento
choose-language-keep = Mantieni questa lingua
