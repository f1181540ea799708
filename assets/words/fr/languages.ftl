# How sentences and names follow one another, and the choice of a language, in French.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Français
bar-language = Langue : { $language }
choose-language = Choisissez votre langue
    .lead = Vous pouvez en changer à tout moment
choose-language-keep = Garder cette langue
