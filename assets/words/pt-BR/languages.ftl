# How sentences and names follow one another, and the choice of a language, in Brazilian Portuguese.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Português (Brasil)
bar-language = Idioma: { $language }
choose-language = Escolha seu idioma
    .lead = Você pode alterá-lo a qualquer momento
choose-language-keep = Manter este idioma
