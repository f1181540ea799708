# What `keydesk oath` says, in Japanese.
# A single sentence takes no full stop.

oath-refused =
    { $count ->
       *[other] 誤りが { $count } 件あります。何も送信していません
    }
oath-file-open = このコンピューターの他のユーザーが { $file } を読める状態です。シードがあればトークンを持っているのと同じです。権限を外してください: chmod 600
oath-folder-open = 他のユーザーが { $file } のフォルダーに書き込める状態です。自分だけが開けるフォルダーに置いてください
oath-no-pskc-key = { $file } に AES のキーがありません
    .next = 製造元から伝えられた 32、48、または 64 桁の 16 進数を書き込んでください
oath-unused = 次の列は使われません: { $columns }
oath-looking = { $all } 人中 { $done } 人を確認しました
oath-sending = { $all } 個中 { $done } 個のトークンを送信しました
oath-not-sent = 何も送信していません
oath-stopped = 同じファイルをもう一度インポートしてください。既にあるものはそのまま残ります
oath-shredded = ファイルをゼロで上書きして削除しました。SSD、スナップショット、バックアップには元のデータが残ることがあります。確実なのは、ディスクの暗号化だけです
oath-shred-it = すべてのトークンがテナントにあります。シードのファイルがまだ残っています。厳重に保管するか、--shred で消去してください
oath-became-new = 送信の対象
oath-became-stood-already = 既に存在
oath-became-refused = 拒否:
oath-became-not-there = テナントになし
oath-count-stands =
    { $count ->
       *[other] { $count } 個のトークンを送信し、テナントにあることを確認しました
    }
oath-count-stood-already =
    { $count ->
       *[other] { $count } 個のトークンは既にテナントにありました。シードが同じかどうかは、最初のコードでわかります
    }
oath-count-new =
    { $count ->
       *[other] 送信の対象になるトークン: { $count } 個
    }
oath-count-refused =
    { $count ->
       *[other] { $count } 個のトークンが拒否されました
    }
oath-count-not-there =
    { $count ->
       *[other] { $count } 個のトークンがテナントにありません
    }
oath-count-unknown =
    { $count ->
       *[other] { $count } 個のトークンは、テナントにあるかどうか不明です
    }

# Faults of a file. The cell that is wrong is never shown: it can be a seed.
oath-too-large = ファイルが { $number } バイトを超えています
    .next = 複数のファイルに分けてください
oath-workbook = これは表計算ソフトのブックです
    .next = 製造元からファイルを取得し直し、表計算ソフトでは開かないでください
oath-not-text = これはテキストではありません
    .next = ファイルをコピーし直すか、製造元から取得し直してください
oath-not-read = ここから先の JSON または XML を読み取れません
    .next = ファイルをコピーし直すか、製造元から取得し直してください
oath-empty = 列名の行がありません
    .next = 最初の行は次のとおりです: upn,serial number,secret key,time interval,manufacturer,model
oath-no-tokens = ファイルにトークンがありません
    .next = トークンごとに、1 行、JSON のオブジェクト、または PSKC の KeyPackage が必要です
oath-no-column = { $named } という列がありません
    .next = 最初の行は次のとおりです: upn,serial number,secret key,time interval,manufacturer,model。upn は省略できます
oath-column-twice = { $named } という列が 2 つあります
    .next = どちらかを削除してください
oath-quote-not-closed = ここで始まる引用符が閉じられていません
    .next = 閉じるか、削除してください。引用符で囲んだ中の引用符は 2 つ重ねて書きます
oath-too-many-cells = この行のセルは { $cells } 個ですが、列は { $number } 個です
    .next = 区切り文字を含むテキストは引用符で囲んでください
oath-missing = このトークンに { $named } がありません
    .next = 製造元からファイルを取得し直すか、記入してください
oath-not-a-login = upn がサインイン名ではありません
    .next = name@contoso.com のように、省略せずそれだけを書くか、空にしてください
oath-formula = 表計算ソフトが { $named } を数式とみなします
    .next = = + - @ 以外の文字で始めてください
oath-too-long = { $named } が長すぎます
    .next = { $number } 文字以内にしてください
oath-shortened = 表計算ソフトがシリアル番号を短縮したため、末尾の桁が失われています
    .next = 製造元からファイルを取得し直し、表計算ソフトでは開かないでください
oath-lost-zeros = このモデルの他のトークンのシリアル番号は { $number } 桁です。表計算ソフトが先頭の 0 を削除しました
    .next = 製造元からファイルを取得し直してください。トークンにもこのとおりに書かれている場合は、="123" のように書いてください
oath-not-a-serial = シリアル番号に、文字、数字、- _ / 以外のものがあるか、JSON の数値になっています
    .next = トークンに書かれているとおりに、JSON では引用符で囲んで書いてください
oath-seed-character = シークレット キーの { $number } 文字目「{ $named }」は使えない文字です
    .next = Base32 で使えるのは英字と 2 ～ 7 で、1、8、9、0 は使えません。製造元にファイルを再度依頼してください。シードが 16 進数の場合は keydesk oath import --hex を付けてください
oath-seed-shortened = 表計算ソフトがシークレット キーを数値とみなし、短縮しました
    .next = 製造元からファイルを取得し直し、表計算ソフトでは開かないでください
oath-seed-length = { $number } 文字のシークレット キーはありません。文字が足りないか、多すぎます
    .next = 製造元にファイルを再度依頼してください
oath-not-an-interval = 時間間隔が 30 でも 60 でもありません
    .next = Entra は他のトークンを受け付けません
oath-not-a-hash = ハッシュ関数が SHA-1 でも SHA-256 でもありません
    .next = Entra は他のトークンを受け付けません
oath-document-type = XML に文書型宣言がありますが、トークンのファイルには不要です
    .next = このファイルは開きません。製造元にファイルを再度依頼してください
oath-not-totp = 6 桁の TOTP のトークンではありません
    .next = Entra は他のトークンを受け付けません
oath-sealed = シークレット キーが暗号化されています
    .next = 製造元から伝えられたキーを --pskc-key-file で指定してください
oath-other-cipher = ファイルの暗号化の方式に対応していません
    .next = AES の事前共有キーによるもの、または CSV を製造元に依頼してください
oath-no-mac = キーが正しいかどうかを、ファイルの内容から確かめられません
    .next = ValueMAC (RFC 6030) のあるファイル、または CSV を製造元に依頼してください
oath-wrong-key = このキーではシークレット キーを開けません
    .next = 製造元から伝えられたキーと照らし合わせてください。正しい場合は、ファイルが変更されています
oath-serial-twice = { $number } 行目に同じシリアル番号 { $named } があります
    .next = トークンは 1 人のものです。従来のアップロードでは重複が許されましたが、誰のコードかがわからなくなります
oath-seed-twice = { $number } 行目に、同じシークレット キーが別のシリアル番号であります
    .next = 製造元にファイルを再度依頼してください
oath-not-found = { $named } でサインインする人、またはメールを受け取る人がテナントにいません
    .next = 名前を直してください。ファイルでは空にできます
oath-several = メール アドレス { $named } の人がテナントに複数います
    .next = 代わりにサインイン名を書いてください
oath-guest = { $named } さんはゲストです。Entra はゲストにハードウェア トークンを割り当てません
    .next = ファイルでは名前を空にし、本人には別の方法を用意してください
oath-another-stands = シリアル番号 { $named } の別のトークンがテナントにあります
    .next = 製造元、モデル、間隔、ハッシュをそのトークンと照らし合わせてください。テナントから削除するか、この行を外してください
oath-legacy-stands = 従来の方法でアップロードされたトークン { $named } が本人にあります
    .next = Entra のポータルの「多要素認証」>「OATH トークン」で削除してから、インポートしてください
oath-others-token = トークン { $named } は別の人のものです
    .next = 先に回収するか、名前を空にしてください

# One token.
oath-stock = { $model }: { $all } 個中 { $available } 個を渡せます
oath-no-stock = テナントにハードウェア トークンがありません。従来の方法でポータルにアップロードしたものは表示されません
oath-assigned = トークンを本人に割り当てました。アクティブ化すると使えます
oath-activated = トークンをアクティブ化しました
oath-deactivated = トークンを非アクティブにしました。本人への割り当ては残っています
oath-unassigned = トークンを回収しました。他の人に渡せます
oath-removed = トークンをテナントから削除しました
oath-state-available = 渡せる
oath-state-assigned = 割り当て済み、未アクティブ化
oath-state-activated = アクティブ化済み
oath-state-failed = 割り当て済み、アクティブ化に失敗
oath-state-other = この版が対応していない状態
oath-which-code = トークンに表示される 6 桁の数字
oath-way-passkey = セキュリティ キーまたはパスキー
oath-lost = { $person } さんへのトークンの割り当てを解除しました。拾った人はこのトークンでサインインできません
oath-lost-ways-in = { $person } さんが使えるサインイン方法: { $ways }
oath-lost-no-way-in = { $person } さんには他にサインインする方法がありません。セキュリティ キー、別のトークン、または一時アクセス パスを渡してください
oath-lost-sessions = トークンで開いたセッションは続きます。Entra のポータルの本人のページで「セッションの取り消し」を選んで終了してください
oath-lost-log = 紛失後に使われていないか、サインイン ログで確認してください
oath-lost-remove = このトークンは、渡せるものとして数えられます。見つからない場合: keydesk oath remove { $serial }
oath-file-faulty = ファイル { $file } に誤りがあります
    .next = keydesk oath import --dry-run で確認できます
oath-no-token = シリアル番号 { $serial } のトークンがテナントにありません
    .next = トークンの番号と照らし合わせるか、先にトークンをインポートしてください。従来の方法でアップロードしたものはここでは見つかりません。Entra のポータルの「多要素認証」>「OATH トークン」で削除してください
oath-several-tokens = シリアル番号 { $serial } のトークンがテナントに複数あります
    .next = 誰も使っていないものを Entra のポータルで削除してください
oath-too-many = 本人には、Entra の上限である 5 つのトークンと認証アプリが既にあります
    .next = 先に本人から 1 つ削除してください
oath-taken = トークン { $serial } は { $named } さんのものです
    .next = 先に回収してください: keydesk oath unassign { $serial }
oath-not-taken = トークン { $serial } は誰にも割り当てられていません
    .next = keydesk oath assign { $serial } --to UPN で割り当てるか、keydesk oath remove { $serial } で削除してください
oath-not-active = トークン { $serial } はアクティブではありません
    .next = keydesk oath activate { $serial } でアクティブ化するか、keydesk oath unassign { $serial } で回収してください
oath-not-so = テナントは変更を受け付けましたが、まだ反映されていません
    .next = 数分後に keydesk oath list で確認し、変わっていなければもう一度実行してください
oath-too-fast = Entra でアクティブ化できるトークンは、5 分間に 200 個までです
    .next = { $minutes ->
       *[other] { $minutes } 分後に次のコードを入力してください
    }
oath-code-refused = Entra がコードを拒否しましたが、理由はわかりません。入力の誤り、古いコード、別のトークンのコード、トークンの時計のずれ、またはこの方法が本人にまだ有効でないこと (最大 1 時間かかります) が考えられます
    .next = 次のコードを入力してください。--file で製造元のファイルを指定すると、理由がわかります
oath-not-in-file = ファイルにシリアル番号 { $serial } のトークンがありません
    .next = インポートに使ったファイルを指定するか、--file を外してください
oath-code-ahead =
    { $minutes ->
       *[other] トークンの時計が { $minutes } 分進んでいて、Entra が受け付ける範囲を超えています
    }
    .next = 本人に別のトークンを渡してください。製造元がこのトークンの時計を合わせられる場合があります
oath-code-behind =
    { $minutes ->
       *[other] コードが { $minutes } 分前のものか、トークンの時計がその分遅れています
    }
    .next = 今表示されているコードを入力してください。それも拒否された場合は、本人に別のトークンを渡してください
oath-code-of-another = これはトークン { $named } のコードです
    .next = トークンのシリアル番号と照らし合わせてください
oath-code-mistyped = このコードを表示するトークンは、ファイルにありません
    .next = 次のコードを入力してください
oath-no-code = コードは先頭の 0 も含めて 6 桁です
    .next = 6 桁すべてを入力してください

## The page about tokens in the window

survey-tokens = トークン
tokens-reads = トークンを読み取っています
    .lead = 組織の在庫から読み取ります
tokens-waits = 少し時間がかかります
    .next = 指示があるまで何も送信しません
tokens-looks =
    { $all ->
        [0] ファイルを読み取っています
       *[other] { $all } 人中 { $done } 人を検索しました
    }
    .lead = 何も送信しません
tokens-sends = { $all } 個中 { $done } 個のトークンを送信しました
    .lead = 最後の 1 個が終わるまで、この窓口を動かしたままにしてください
tokens-failed = 完了できませんでした
    .lead = 送信されなかったものは、どのテナントにもありません
tokens-stock =
    { $free ->
        [0] 渡せるトークンはありません
       *[other] 渡せるトークン: { $free } 個
    }
    .lead = Entra にあり、誰にも割り当てられていないトークンです
tokens-active =
    { $count ->
       *[other] アクティブなトークン: { $count } 個
    }
    .next = 持っている人はこれでサインインします。従来の方法でポータルにアップロードしたものは数えません
tokens-waiting =
    { $count ->
        [0] 最初のコードを待っているトークンはありません
       *[other] 最初のコードを待っているトークン: { $count } 個
    }
    .next = トークンは、この窓口のセッションでアクティブ化します
tokens-drop = トークンをインポートするには、製造元のファイルをこのウィンドウにドロップしてください
    .next = 先に読み取り、誤りがあればすべて行番号で示します
tokens-faults =
    { $count ->
       *[other] { $file } に誤りが { $count } 件あります。何も送信していません
    }
    .lead = ファイルを直して、もう一度ここにドロップしてください
tokens-line = { $line } 行目: { $what }
tokens-ready =
    { $count ->
        [0] { $file } のトークンはすべて既に組織にあります
       *[other] { $file } のトークンを { $count } 個送信できます
    }
    .lead = まだ何も送信していません
tokens-standing =
    { $count ->
        [0] 組織に既にあるものはありません
       *[other] ファイルの { $count } 個のトークンは既に組織にあります
    }
    .next = 既にあるものはそのまま残ります。Entra でハードウェア トークンを使うには、P1 または P2 のライセンスが必要です
tokens-file-open = このコンピューターの他のユーザーがファイルを読める状態です
    .next = シードがあればトークンを持っているのと同じです。権限を外すか、自分だけが読める場所にファイルを移してください
tokens-folder-open = 他のユーザーがファイルのフォルダーを変更できる状態です
    .next = ファイルは、自分だけが開けるフォルダーに置いてください
tokens-send = トークンを送信
tokens-done =
    { $count ->
        [0] ファイルのトークンは 1 個も組織にありません
       *[other] ファイルのトークンのうち { $count } 個が組織にあります
    }
    .lead = 組織から読み取り直した結果です
tokens-missing =
    { $count ->
       *[other] { $count } 個のトークンは、組織にないか、あるかどうか不明です
    }
    .next = ファイルをもう一度ここにドロップしてください。既にあるものは再送信されません
tokens-shred = ファイルを消去
tokens-shred-it = シードのファイルがまだ残っています
    .next = 厳重に保管するか、消去してください。SSD、スナップショット、バックアップには元のデータが残ることがあります
tokens-shredded = ファイルをゼロで上書きして削除しました
    .next = SSD、スナップショット、バックアップには元のデータが残ることがあります。確実なのは、ディスクの暗号化だけです
tokens-not-shredded = ファイルを消去できませんでした: { $why }
    .next = ご自身で削除してください
tokens-file = { $file } を読み取れません: { $why }
    .next = 読み取れるようにしてから、もう一度ここにドロップしてください
tokens-ledger = 台帳に書き込めませんでした: { $why }
    .next = もう一度インポートする前に、トークンを確認し直してください
