# The sentences of the window in which keys for people far away are prepared side by side, in Japanese.
# The operator alone reads them.

## At home

home-prepare = キーを準備
home-activate = キーをアクティブ化
home-token = トークンを渡す

## Which list, and how

batch-list = 誰のキーを準備しますか?
    .lead = リストを選んでください。最新のものが先頭です
batch-runs-out = 期限が最も早いのは { $name } さんのキーです。{ $time } までにアクティブ化してください
batch-list-of =
    { $people ->
        [1] リストの人にはまだキーがありません
       *[other] { $people } 人中 { $due } 人にまだキーがありません
    }
batch-list-file = { $time } にファイルからインポート
batch-list-group = { $time } にグループ { $group } からインポート
batch-no-list = 準備待ちのリストはありません
    .lead = 誰のキーを準備するかはリストで指定します
batch-no-list-do = ターミナルでリストをインポートしてください: keydesk prepare import FILE
    .next = ファイルの各行にサインイン名を 1 つ書きます。先にこの窓口を閉じ、後で開き直してください
batch-setup =
    { $due ->
       *[other] { $due } 人分のキーを準備します
    }
    .lead = 各キーに無作為な PIN を設定し、通知書で本人に知らせます
batch-inert = アクティブ化するまで、キーでは何も開けません。これは、Microsoft が運用環境ではサポートしていない Microsoft Graph のベータ版パラメーターによるものです
batch-live = キーは作成した時点から有効です。郵送中も使えます
batch-slots = 同時に何本のキーを準備しますか?
batch-slots-of =
    { $slots ->
        [1] 1 本ずつ
       *[other] 同時に { $slots } 本
    }
batch-on-failure = キーを準備できないとき
batch-stop = 停止する
batch-set-aside = 別に保管して続ける
batch-begin = 開始
batch-back = 戻る

## The board

board = 郵送するキー
board-touch =
    { $count ->
        [1] 点滅しているキーにタッチしてください: スロット { $slots }
       *[other] 点滅しているキーにタッチしてください: { $slots }
    }
board-asks =
    { $count ->
        [1] スロット { $slots } で答えが必要です
       *[other] 答えが必要なスロット: { $slots }
    }
board-take-out =
    { $count ->
        [1] キーを抜いてください: スロット { $slots }
       *[other] キーを抜いてください: { $slots }
    }
board-insert =
    { $count ->
        [1] 新しいキーを差し込んでください: スロット { $slots }
       *[other] 新しいキーを差し込んでください: { $slots }
    }
board-works = キーを準備しています
board-stopping = 新しいキーは始めません。作業中のキーを終わらせます
board-stopped = 停止しました
board-stopped-at = 停止しました。スロット { $slot } で失敗しました
board-count = 準備済み { $done }、残り { $due }、別保管 { $aside }
board-rate = 1 時間に { $rate } 本、Microsoft の上限は { $most } 本
board-end = 1 時間に { $rate } 本、Microsoft の上限は { $most } 本。終了予定は { $time }
board-held-up = Microsoft が待機を求めています
board-stop = これらのキーの後で停止
board-go-on = 続ける
board-try-again = もう一度試す
board-answer-later = すべてのスロットに戻る
board-over =
    { $done ->
        [0] 準備したキーはありません
       *[other] { $done } 本のキーを準備しました
    }
    .lead =
        { $aside ->
            [0] このリストに残っている人はいません
           *[other] このリストの { $aside } 人分のキーは準備できませんでした
        }
board-over-letters = PIN 通知書を印刷してください: keydesk prepare letters
board-over-report = 梱包リストとラベルを印刷してください: keydesk prepare report
board-over-apart = キーと通知書は別の日に送ってください
board-over-activate = 本人がキーを受け取ったら、最初の画面の「キーをアクティブ化」でアクティブ化してください
board-over-close = コマンドを入力する前にこの窓口を閉じ、後で開き直してください
board-leave = 最初の画面へ

## A slot

slot-nobody = なし
slot-idle = スロット { $slot }、次の人はいません
    .state = 待機中
slot-insert = スロット { $slot }、{ $name }、新しいキーを差し込んでください
    .state = 新しいキーを差し込む
slot-working = スロット { $slot }、{ $name }、作業中: { $what }
    .state = 作業中
slot-touch = スロット { $slot }、{ $name }、キーにタッチしてください
    .state = 点滅しているキーにタッチ
slot-take-out = スロット { $slot }、{ $name }、キーを抜いてください
    .state = キーを抜く
slot-asks = スロット { $slot }、{ $name }、答えが必要です: { $what }
    .state = 答えが必要
slot-port = ポート { $port }

## A key has arrived

ask-sheet-code = 受け渡し票のコードを入力してください
    .lead = { $name } さんに、キーに同封の票のコードを読み上げてもらいます
sheet-code-dots = コード、{ $all } 文字中 { $entered } 文字入力済み
sheet-code-how = キーボードで入力してください。大文字と小文字は区別しません
    .next = 間違えた回数は数えられ、5 回間違えるとコードは無効になります
sheet-code-check = コードを確認
sheet-code-back = 別の方法
receipt-activated = { $name } さんのキーを使えるようになりました
    .lead = このキーでサインインできることを { $name } さんに伝えてください
receipt-away-works = 登録済みです。サインインにはまだ使われていません
receipt-away-letter = PIN 通知書を送れるようになりました: keydesk prepare letters
receipt-away-pin = 通知書の PIN は最初に使うときに変更します
receipt-away-lost = キーをなくしたときは、この窓口の紛失手続きで削除できます
