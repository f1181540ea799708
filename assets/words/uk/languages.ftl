# How sentences and names follow one another, and the choice of a language, in Ukrainian.

list-goes-on = { $before }, { $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }. { $next }

## The person chooses a language

language-own-name = Українська
bar-language = Мова: { $language }
choose-language = Виберіть мову
    .lead = Її можна змінити будь-коли
choose-language-keep = Залишити цю мову
