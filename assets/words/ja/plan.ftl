# What `keydesk tenant plan`, `apply`, `undo` and `changes` say, in Japanese.
# A single sentence takes no full stop.

plan-call = { $call }。アクセス許可 { $scope }、ロール { $role }
plan-lose =
    { $people ->
       *[other] { $people } 人がこれを失います
    }{ $alone ->
        [0] 。他の方法がない人はいません
       *[other] 。そのうち { $alone } 人には他の方法がなくなります
    }
plan-some-lose = これを失う人がいる可能性があります。他の方法がなくなる人の数は数えていません
plan-others-not-for-all = それ以外にも、他の方法がなくなる人がいる可能性があります。残る方法は全員が対象ではなく、その数は数えていません
plan-models-stop = 今後許可されないモデルや種類のキーは、既に使われているものも含めて使えなくなります
plan-nothing-asks = 第 2 要素を求めるものがなくなります。セキュリティの既定値群が無効で、有効な条件付きアクセス ポリシーもありません
plan-defaults-begin = 先進認証に対応しないプログラムは使えなくなり、全員が 14 日以内に認証方法を登録する必要があります
plan-reports-only = 影響を受ける人はいません。要求するはずだった内容がサインイン ログに記録されます
plan-must-be-answered = 締め出される人、または容易に入れる人が出る可能性があります。続けるには名前を指定してください: --answer { $name }
plan-shown =
    { $count ->
       *[other] プラン { $plan }: 変更 { $count } 件。何も変更していません
    }
plan-empty = テナントはファイルのとおりです。変更の必要はありません
plan-stored =
    これは保存済みのドキュメントです。{ $count ->
        [0] 適用できるものはなく
       *[other] ここからは適用できず
    }、変更の対象になる人数もわかりません。テナントへの接続が必要です (--from なしの `keydesk tenant plan`)
plan-counting = 登録レポートの { $people } 人を数えました

plan-not-read = { $name } を読み取れないため、プランに含めません: { $why }
    .next = 読み取れる人としてサインインするか、該当部分をファイルから外してください
plan-no-profile = パスキー プロファイル { $name } はありません
    .next = ファイルの [passkeys.profiles] に記述するか、名前を直してください
plan-profiles-not-in-use = テナントはまだパスキー プロファイルを使っていないため、{ $name } を設定できません
    .next = Entra 管理センターでプロファイルを有効にするか (元に戻せません)、プロファイル "default" だけを types なしで記述してください
plan-no-strength = 認証強度 { $name } はありません
    .next = ファイルの [strength] に記述するか、名前を直してください
plan-several-of-name = { $name } という名前のものが複数あります
    .next = Entra 管理センターで、1 つを残して別の名前に変えてください
plan-strength-built-in = { $name } は Microsoft の組み込みの認証強度のため、変更できません
    .next = ファイルの [strength] で別の名前にしてください
plan-policy-enforced = ポリシー { $name } は有効で、内容が異なります
    .next = Entra 管理センターでレポート専用にするか、ファイルの [access_policy] で別の名前にしてください
plan-defaults-exclude-policies = 条件付きアクセス ポリシーが有効な間は、セキュリティの既定値群を有効にできません
    .next = security_defaults をファイルから外すか、Entra 管理センターでポリシーを無効にしてください

apply-not-planned = ファイルの一部をプランにできないため、何も適用しません
    .next = ファイルを直すか、該当部分を外してください
apply-another-plan = プランが変わりました: { $plan }
    .next = `keydesk tenant plan` で確認し、その ID を指定してください
apply-not-shown = 誰も確認していない変更は行いません
    .next = `keydesk tenant plan` でプランを確認し、その ID を --plan で指定してください
apply-lock-out = 締め出される人、または容易に入れる人が出る可能性があります: { $names }
    .next = プランを確認してください。意図したものは、--answer で名前を指定してください
apply-answer = 締め出される人、または容易に入れる人が出る可能性があります。意図したものであれば { $name } と入力してください
apply-question = これらの変更を行いますか? 行う場合は yes と入力してください

change-done = 完了し、読み戻して確認済み: { $name }
change-not-done = 未実行: { $name }
change-refused = { $name } は変更されていないか、変更されたかどうか不明です: { $why }
    .next = 新しいプランで、残っている変更を確認してください
change-not-so = { $name } はテナントに受け付けられましたが、ドキュメントに反映されていません
    .next = 数分待ってから、新しいプランで残っている変更を確認してください
change-meanwhile = { $name } は変更しませんでした。プランの後に、他の人がドキュメントを変更しています
    .next = 新しいプランを確認し、変更した人と相談してください
change-made = 変更し、読み戻して確認済み: { $name }
change-not-made = 変更なし: { $name }
change-in-doubt = 開始しましたが読み戻せず、変更されたかどうか不明: { $name }

changes-applied = すべてファイルのとおりです。変更: { $made }。元に戻すには: keydesk tenant undo { $run }
changes-stopped = ここで停止しました。変更済み: { $made }。元に戻すには: keydesk tenant undo { $run }
changes-taken-back = 元に戻しました: { $made }
changes-none = ここからは何も変更していません
changes-line =
    { $ended ->
        [applied] { $time }、{ $operator }、適用、実行 { $run }
        [taken-back] { $time }、{ $operator }、変更を元に戻した、実行 { $run }
        [stopped] { $time }、{ $operator }、途中で停止、実行 { $run }
       *[other] { $time }、{ $operator }、途中で中断、実行 { $run }
    }

undo-nothing = 元に戻すものはありません
    .next = `keydesk tenant changes` で、ここから変更したものを確認できます
undo-question = これらの変更を元に戻しますか?
undo-changed-since = その後、他の人または後の実行で変更されています: { $names }。何も元に戻していません
    .next = 先に後の実行を元に戻すか、変更した人と相談してください。必要な状態はファイルに書き、新しいプランを確認してください

admin-no-application = 設定に管理者用のアプリケーションがありません
    .next = kiosk.toml の [admin] に client_id を設定してください。必要なアクセス許可は kiosk-config/kiosk.toml に記載されています
admin-desks-application = 管理者用のアプリケーションが窓口のものと同じです。このままでは、すべての窓口がテナントを変更できてしまいます
    .next = 別のアプリケーションを登録し、kiosk.toml の [admin] に client_id を設定してください
