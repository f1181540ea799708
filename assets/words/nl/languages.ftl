# How sentences and names follow one another, and the choice of a language, in Dutch.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Nederlands
bar-language = Taal: { $language }
choose-language = Kies uw taal
    .lead = U kunt dit altijd wijzigen
choose-language-keep = Deze taal houden
