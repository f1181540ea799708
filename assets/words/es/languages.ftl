# How sentences and names follow one another, and the choice of a language, in Spanish.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Español
bar-language = Idioma: { $language }
choose-language = Elija su idioma
    .lead = Puede cambiarlo en cualquier momento
choose-language-keep = Mantener este idioma
