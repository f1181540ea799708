# How sentences and names follow one another, and the choice of a language, in Japanese.

list-goes-on = { $before }、{ $next }
# Neither sentence ends with a full stop.
sentence-goes-on = { $before }。{ $next }

## The person chooses a language

language-own-name = 日本語
bar-language = 言語: { $language }
choose-language = 言語を選択してください
    .lead = いつでも変更できます
choose-language-keep = この言語のままにする
