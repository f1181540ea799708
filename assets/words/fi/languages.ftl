# How sentences and names follow one another, and the choice of a language, in Finnish.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Suomi
bar-language = Kieli: { $language }
choose-language = Valitse kieli
    .lead = Voit vaihtaa sen milloin tahansa
choose-language-keep = Pidä tämä kieli
