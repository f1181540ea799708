### The pages about the whole tenant, in the window. They are the operator's alone. In Japanese.

survey = テナント
home-survey = テナント
survey-back = 戻る
survey-again = もう一度読み取る
survey-check = テナントの準備状況
survey-who = キーを持っている人

## Is the tenant ready?

survey-reads = テナントを読み取っています
    .lead =
    { $all ->
        [0] 最初のドキュメントを要求しています
       *[other] { $all } 件中 { $read } 件のドキュメントを読み取りました
    }
survey-reads-do = 何も変更しません
    .next = Microsoft が呼び出しの数を制限しているため、最大 1 分かかります。担当者のサインインで読めないものは名前を示し、残りを評価します
survey-failed = テナントを読み取れませんでした
    .lead = 何も変更していません
survey-checked =
    { $stops ->
        [0] キーを妨げるもの: なし
       *[other] キーを妨げるもの: { $stops } 件
    }、{ $risks ->
        [0] 抜け道: なし
       *[other] 抜け道: { $risks } 件
    }{ $advice ->
        [0] { "" }
       *[other] 、助言: { $advice } 件
    }
    .lead =
    { $known ->
        [yes] { $tenant }、{ $time } に読み取り。行を選ぶと、誰が変更できるかがわかります
       *[no] { $time } に読み取り。行を選ぶと、誰が変更できるかがわかります
    }
survey-group-stops = キーを妨げる: { $count }
    .name = キーの利用を妨げるもの: { $count }
survey-group-risk = 抜け道: { $count }
    .name = 抜け道になっているもの: { $count }
survey-group-advice = 助言: { $count }
    .name = 改善できるもの: { $count }
survey-group-unknown = 不明: { $count }
    .name = わからないもの: { $count }
survey-group-good = 良好: { $count }
    .name = 良好なもの: { $count }
survey-role = 変更できるロール: { $role }
survey-of = { $number }/{ $all }
survey-one-stops = キーの利用を妨げています
survey-one-risk = 抜け道になっています
survey-one-advice = 改善できます
survey-one-unknown = わかりません
survey-one-good = 良好です
notice-tenant-stops = 変更できるロール: { $role }。読み取り: { $time }。方法は「テナント」で確認できます
survey-next = 次へ
survey-all = すべての行
survey-change = 変更できる人と変更方法
survey-look = 調べ方
survey-means = 重要な理由
survey-part = 一部だけを読み取りました
survey-others = 同じことを調べる他のチェック

## Who has a key?

survey-nobody = この窓口ではまだ集計していません
    .lead = セキュリティ キーを持っている人を部署別に集計できます
survey-nobody-do = Microsoft の登録レポートとディレクトリを読み取ります
    .next = 25,000 人で 1 分ほどかかります。`keydesk tenant coverage` でも集計でき、グループ別の集計やファイルへの出力もできます
survey-counts = 集計しています
    .lead =
    { $all ->
        [yes] すべて読み取りました
       *[no] レポート { $report } 行とアカウント { $members } 件を読み取りました
    }
survey-counts-do = いったん戻り、後で集計を続けることもできます
    .next = 読み取った内容は 1 日保存されます。窓口がロックされたときも集計は止まります
survey-not-counted = 集計が止まりました
    .lead = 読み取った内容は 1 日保存され、次の集計はそこから続きます
survey-disk = 集計を保存できませんでした
    .next = { $why }
survey-count = 今すぐ集計
survey-count-again = もう一度集計
survey-go-on = 集計を続ける
survey-coverage =
    { $active ->
       *[other] { $active } 人中 { $key } 人がセキュリティ キーを持っています: { $percent }%
    }
survey-counted =
    { $days ->
        [0] 今日の集計
       *[other] { $days } 日前の集計
    }{ $dated ->
        [yes] 、{ $time } の Microsoft のレポートによる
       *[no] 、作成日時の記載がないレポートによる
    }
survey-everybody = 全員
survey-parts = 部署別
survey-over-time = 推移
survey-old = 数値が古いため、集計し直してください
survey-phones =
    { $count ->
       *[other] { $count } 人は電話だけです
    }。次にキーを渡す人: `keydesk tenant coverage --to-prepare`
survey-none-left = 全員がセキュリティ キーを持っています
survey-list = 次にキーを渡す人のリスト: `keydesk tenant coverage --to-prepare`
survey-one-day = 線は 2 日目から表示されます
    .next = 別の日にもう一度集計してください。各回の数値は台帳の横に保存され、個人名は含みません
survey-bar = { $name }: { $total }。{ $kinds }
survey-kind = { $kind }: { $count }
survey-line = { $name }: { $from } に { $first }%、{ $to } に { $last }%
