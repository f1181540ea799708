# The sentences of the window and of the walk-through in a terminal, in Japanese.
# A heading names the action; its `.lead` is the one instruction below it.
# A single sentence on a button or a label takes no full stop.

## Around every scene

product = Keydesk
product-subtitle = キーの窓口
bar-attended = 担当: { $operator }
bar-contrast = コントラスト
bar-lock = ロック
bar-sign-out = サインアウト
bar-hand-over = 利用者に渡す
bar-larger-text = 大きい文字
bar-normal-text = 標準の文字
bar-still = 動きを止める
bar-motion = 動きを表示
region-now = 今すること
region-ways = 次の選択
region-desk = 窓口
region-steps = 手順
region-practice = 練習
step-of = 手順 { $number }/{ $all }
step-back = 元に戻しています
step-none = 準備完了
step-unattended = 担当者がサインインしていません
rail-done = 手順 { $number }/{ $all }、{ $title }、完了
rail-now = 手順 { $number }/{ $all }、{ $title }、現在の手順
rail-to-do = 手順 { $number }/{ $all }、{ $title }、未完了
session = セッション { $name }
locks-soon =
    { $seconds ->
        [0] 窓口をロックします
       *[other] あと { $seconds } 秒で窓口をロックします。作業内容は失われません
    }
rests-soon =
    { $seconds ->
        [0] 窓口を一時停止します
       *[other] あと { $seconds } 秒で窓口を一時停止します。作業内容は失われません
    }
locks-without-code =
    { $seconds ->
        [0] 窓口をロックします
       *[other] 窓口コードの入力がなければ、あと { $seconds } 秒で窓口をロックします
    }
stay-here = もう少し時間が必要
minutes-left = { $minutes } 分
seconds-left = { $seconds } 秒
key-typed = キーがコードを入力しました
    .next = ここでは不要なため、破棄しました
cancel-sure = 本当に中止しますか? これまでの操作は元に戻されます
cancel-yes = セッションを中止する
cancel-no = セッションを続ける

more-of-list = 続きを表示 ({ $page }/{ $all } ページ)
call-operator = 担当者を呼ぶ

## Two screens

person-window = Keydesk: 利用者用
person-wait = しばらくお待ちください
    .lead = 担当者が作業しています。順番が来ると、この画面に表示されます
person-wait-do = 今は何もする必要はありません
    .next = この窓口の担当者がお手伝いします
person-rests = セッションが中断されました
    .lead = 担当者がサインインすると、中断したところから再開します。失われたものはありません
person-rests-do = 担当者にサインインを頼んでください
    .next = サインインするとセッションが再開します
beside = { $name } さんは別の画面を操作しています
    .lead = 別の画面には、以下の内容が表示されています
beside-take = 窓口コードで引き継ぐ
turn-first = 画面を { $name } さんに向けてください
    .lead = ここからは本人の操作です
turn = 画面を { $name } さんに向けてください
    .lead = 別の画面の接続が切れました。失われたものはありません
turn-do = 利用者がここで続けます
    .next = 担当者用の内容は、窓口コードを入力するまで表示されません
turn-done = 画面を向けました

## The desk code

code-choose = 窓口コードを決めてください
    .lead = 利用者から画面の操作を引き継ぐときに使います。サインアウトすると破棄されます
code-repeat = 同じコードをもう一度入力してください
    .lead = 入力の誤りがないことを確かめます
code-new = 新しい窓口コード
code-again = 同じコードをもう一度
code-set = コードを設定
code-go-repeat = コードを再入力
code-without = コードなし
code-why = 4 桁以上の数字にしてください
    .next = コードがない場合は、利用者が替わるたびに再度サインインします
code-refused = このコードは推測されやすいものです
    .next = 年、連番、キーパッドの並び以外のコードにしてください
code-private = ここは担当者だけが入力します
    .next = 利用者は見ないでください
code-call = 担当者の操作が必要です
    .lead = 担当者を呼んでください。担当者が窓口コードで続けます
code-next = 次のセッション
    .lead = 担当者が窓口コードで始めます
code-label = 窓口コード
code-go-on = 続ける
code-home = 最初の画面へ
code-back = 利用者に戻す
code-wrong = 窓口コードが違います
    .next =
    { $tries ->
       *[other] あと { $tries } 回入力できます。その後は、担当者の再サインインが必要です
    }
code-none = 担当者が再度サインインしてください
    .next = 窓口コードがありません
code-spent = 担当者が再度サインインしてください
    .next = 窓口コードを間違えた回数が多すぎます

## The practice bench

bench-token = 練習用トークン { $serial } の表示: { $code }
bench = 練習台
    .next = すべて練習用です
bench-served = 練習用テナント
    .next = ここで起こることは練習用です。差し込んだキーは本物です
bench-insert-allowed = 練習用キーを差し込む
bench-insert-second = 2 本目のキーを差し込む
bench-insert-not-allowed = 別のモデルを差し込む
bench-remove = キーを抜く
bench-touch = キーにタッチする
bench-finger-badly = 指をずらして置く
bench-add-on-own-page = 本人のページでキーを追加する
bench-program-token = 本人のページでトークンを設定する

## The operator signs in

sign-in = この窓口にサインインしてください
    .lead = キーを渡すには、担当者のサインインが必要です
sign-in-locked = 窓口はロックされています
    .lead = { $name } さんがサインインしていました。次にサインインすると、中断したところから再開します
sign-in-not-enough = アクセス許可が不足しています
    .lead = サインインしましたが、このアプリには以下のアクセス許可がありません
sign-in-start = サインイン
sign-in-cancel = サインインを中止
sign-in-browser = 職場アカウントでサインイン
    .next = サインイン ページは専用のウィンドウで開き、閉じた後は何も残りません
sign-in-device = コードでサインイン
    .next = 窓口に表示されるコードを、別のデバイスのサインイン ページに入力します
sign-in-device-warning = この窓口で自分の目で見たコードだけを入力してください
    .next = 他人から送られたり聞いたりしたコードを入力すると、その人が担当者としてサインインできてしまいます。通りかかる人にコードを見せないでください
sign-in-under-way = サインイン ページで続けてください
    .next = 完了するまで待っています
sign-in-code = このコードを { $page } に入力してください
    .next = 完了するまで待っています
sign-in-left = あと { $left } 待ちます。過ぎた場合は、ボタンを 1 回押すとやり直せます
sign-in-over = 時間切れです。ボタンを 1 回押すとやり直せます
sign-in-missing = { $scope } がありません
    .next = { $for }クラウド アプリケーション管理者がこのアプリに同意できます。その後、再度サインインしてください

## Home

home = セキュリティ キー窓口へようこそ
    .lead = 使えるキーを、その場でお渡しします
home-elsewhere = セキュリティ キー窓口へようこそ
    .lead = この組織の Microsoft クラウドでは、窓口でできることが限られます
home-start = セッションを開始
home-check = キーを確認
home-recover = キーを紛失した
home-whose = キーの持ち主を調べる
home-what = 手順
home-line-person = 利用者を検索し、本人であることを確認します
home-line-ready = アカウントがキーに対応できるか確認します
home-line-key = 本人だけが知る PIN をキーに設定します
home-line-proof = キーでサインインできることを確かめます
home-own = この Microsoft クラウドでは、担当者が他の人のキーを設定することはできません
    .next = 窓口がアクセス パスを発行し、本人がキーを登録します
home-nothing = この Microsoft クラウドでは、窓口でできることはありません
    .next = アクセス パスがないためです。本人が、既にあるサインイン方法を使ってキーを登録します
home-note = 5 分ほどで終わります。うまくいかないときは、すべて元に戻します
home-today =
    { $well ->
        [0] 今日完了したセッションはまだありません
       *[other] 今日完了したセッション: { $well } 件
    }
    .next =
        { $back ->
            [0] 元に戻したものはありません
           *[other] 元に戻したセッション: { $back } 件
        }
recent-line = { $time }、セッション { $name }: { $end }
end-onboarded = キーを使えます
end-self-registered = 本人がキーを登録しました
end-checked = キーを確認しました
end-recovered = 紛失したキーを交換しました
end-found-key = 拾得されたキーを調べました
end-prepared = キーを準備しました
end-activated = 準備済みのキーを使えます
end-token-given = トークンを渡しました
end-token-programmed = 本人がトークンを設定しました
end-taken-back = すべて元に戻しました
end-open = 終わっていません
home-ledger =
    { $debts ->
        [0] 台帳: 起動時は正常、{ $megabytes } MB、未処理なし
       *[other] 台帳: 起動時は正常、{ $megabytes } MB、未処理 { $debts } 件
    }
home-tenant = Microsoft Graph の応答: { $time }
home-tenant-silent = Microsoft Graph に接続できませんでした: { $time }
home-clock = この窓口の時計は Microsoft の時計と { $minutes } 分ずれています。時計を合わせてください
home-notices = 対応が必要なこと
notice-unreadable = セッション { $name } を読み取れません
    .next = アクセス パスまたはキーが残っている可能性があります。台帳を保管し、このセッションの名前を伝えてサポートを受けてください
notice-keys-wait =
    { $count ->
       *[other] アクティブ化を待つ準備済みのキー: { $count } 本
    }
    .next = 最も早い期限は { $time } です。対象は `keydesk prepare status` で確認できます
notice-logs-awaited =
    { $count ->
       *[other] { $count } 件のセッションのサインインがログに現れるのを待っています
    }
    .next = { $time } まで自動で繰り返し確認します
notice-log-checked = セッション { $name }: { $log }
    .next = セッションの記録に追加しました
notice-due = 期限: { $time }
list-issue = モデルの一覧: 第 { $number } 版、次の版の予定日は { $date }
list-overdue =
    { $days ->
       *[other] モデルの一覧: 第 { $number } 版、次の版の予定日を { $days } 日過ぎています
    }
list-missing = この窓口にはまだモデルの一覧がありません。キーのモデルを証明できません

## Who is it

ask-who = どなたが窓口にいますか?
    .lead = 名前またはサインイン名で検索してください
who-field = 名前またはサインイン名
who-search = 検索
who-stop = 検索を中止
who-searching = 「{ $text }」を検索しています
who-none = 「{ $text }」に一致する人はいません
    .next = つづりを確かめるか、サインイン名で検索してください
who-start = 利用者に名前を聞いて入力してください
who-edited = 入力を止めると検索します。Enter キーを押すとすぐに検索します
who-found =
    { $count ->
       *[other] { $count } 人見つかりました
    }
who-choose = 選択: { $name }、{ $upn }

## Check identity

ask-identity = 本人であることをどのように確認しましたか?
    .lead = 目の前の人が { $name } さんであることを確かめてください
identity-photo-id = 写真付き身分証明書を確認した
    .next = パスポート、身分証明書、写真付きの社員証など
identity-known = 自分がこの人を知っている
    .next = 会ったことがあり、間違いありません
identity-vouched = 同僚が本人であると認めた
    .next = 同僚は今ここにいます

# Below the answers: what the operator should know before a pass is issued.
before-methods =
    { $count ->
        [0] パスワード以外のサインイン方法はありません
       *[other] パスワード以外のサインイン方法: { $count } 件
    }{ $first ->
        [strongest] 。最も強力な方法が最初に求められます{ $chosen ->
            [none] { "" }
           *[other] {" "}(本人の既定: { $chosen })
        }
        [chosen] 。最初に求められる方法: { $chosen ->
            [none] 既定は選ばれていません
           *[other] { $chosen }
        }
       *[unknown] { "" }
    }
before-pass-refused = パスだけでは、この人は何も登録できません。パスを受け付けないもの: { $by }
chosen-push = アプリの通知
chosen-oath = コード
chosen-voice = 電話
chosen-sms = テキスト メッセージ
chosen-another = その他の方法

## After a loss

ask-what-happened = { $name } さんのキーに何がありましたか?
    .lead = 答えによって、最初にすることが決まります
ask-first-proof = 本人であることをどのように確認しましたか?
    .lead = 紛失の後は 2 つの確認が必要です。目の前の人が { $name } さんであることを確かめてください
ask-second-proof = { $name } さん本人であることの 2 つ目の確認
    .lead = 1 つ目とは別の種類にしてください
ask-which-key = どのキーでしたか?
    .lead = キーの名前、モデル、最後に使った時期を { $name } さんに聞いてください
ask-which-key-blocked = どのキーがここにありますか?
    .lead = { $name } さんが持っているキーとモデルを照らし合わせてください
ask-remove-old-key = { $name } さんのこのパスキーを削除しますか?
    .lead = よく確認してください。削除したパスキーは元に戻せません
ask-not-the-old-key = 指定されたキーとは別のキーです
    .lead = { $key } は、{ $name } さんのこのパスキーのモデルではありません
which-key-choose = 選択: { $key }

name-key = キーに名前を付ける
ask-name-key = キーの名前は何にしますか?
    .lead = この名前は、{ $name } さんのサインイン方法に表示されます
name-key-field = 名前 (30 文字まで)
name-key-own = 空欄の場合は、モデルとこのセッションの番号になります。{ $name } さんが既に使っている名前には番号が付きます
name-key-automatic = モデルと番号
name-key-long = 名前が長すぎます。一部の文字や記号は 2 文字分に数えます
name-key-primary = 普段用
name-key-spare = 予備
name-key-done = この名前を使う
name-key-back = 元のままにする
name-key-is = キーの名前: { $key }

## Readiness

ask-not-ready = { $name } さんはまだキーを受け取れません
    .lead = 先に管理者が以下を変更する必要があります。その後、もう一度確認してください
ask-token-policy = { $name } さんはまだトークンを受け取れません
    .lead = 先に管理者が以下を変更する必要があります。自動で再確認し、可能になり次第続けます
not-ready-again = もう一度確認
ask-may-be-refused = Entra が { $name } さんを拒否する可能性があります
    .lead = 先に以下をお読みください。このまま続けることもできます
not-ready-go-on = 続ける
ask-second-operator = 2 人目の担当者の承認
    .lead = { $name } さんがキーを受け取るには、2 人目の担当者の同意が必要です
second-start = 2 人目の担当者がサインイン

## Another pass is valid

ask-replace-pass = { $name } さんには既にアクセス パスがあります
    .lead = 続けると、そのパスは削除され、新しいパスが発行されます
replace-pass-what = このセッションで発行したパスではなく、まだ有効です
    .next = 今使っているかどうかを本人に聞いてください。使っている場合はセッションを中止し、後でやり直してください

## The pass for a device

ask-leave-pass = { $name } さんはアクセス パスをまだ使いますか?
    .lead = 今取り消すか、{ $time } まで有効のままにします
leave-pass-what = 今日デバイスをセットアップする場合だけ残してください
    .next = パスが有効な間は、サインインで確かめられるキーの情報が少なくなります。有効期限は控えに記載されます

## The person registers the key themselves

ask-not-for-others = この窓口では { $name } さんのキーを登録できません
    .lead = { $name } さんは、この窓口のアクセス パスを使って自分で登録できます

ask-register-yourself = { $name } さんがキーを登録します
    .lead = 組織のページで、アクセス パスを使います
own-line-open = コードをスキャンするか、{ $page } を開きます
own-line-pass = アクセス パスでサインインします
own-line-add = サインイン方法にセキュリティ キーを追加し、ページの指示に従います
own-not-there = 組織の一覧にまだ新しいキーがありません
    .next = ページでの登録を終えてから、もう一度押してください。一覧への反映は 1 分ほど遅れることがあります
ask-program-token = { $name } さんがトークンを設定します
    .lead = 本人のページで、アクセス パスを使います
program-line-pass = アクセス パスを覚えます。次に、ここでページを開くか、自分のデバイスでコードをスキャンします
program-line-add = 「サインイン方法の追加」、「認証アプリ」、「別の認証アプリを使用します」、「画像をスキャンできませんか?」の順に選びます
program-line-token = 表示されたシークレット キーを、製造元のツールでトークンに書き込みます。次にトークンに表示されるコードを入力し、ページを閉じます
own-token-not-there = 組織の一覧にまだ新しいトークンがありません
    .next = ページでの登録を終えてから、もう一度押してください。一覧への反映は 1 分ほど遅れることがあります
own-token = コードを表示するトークン
    .next = 組織では認証アプリとして扱われます。Windows へのサインイン方法は変わりません
token-programmed = { $name } さんがトークンを追加しました
    .lead = 本人が追加しました。この窓口ではトークンを確認していません
self-registered = { $name } さんがキーを登録しました
    .lead = 本人が登録しました。この窓口ではキーを確認していません
self-registered-pass = アクセス パスは取り消されました
    .next = 使えるかどうかは、次のサインインでわかります

## The key

ask-insert-key = キーを差し込んでください
    .lead = 新しいセキュリティ キーを、この窓口のポートに差し込んでください
insert-key-do = 奥までしっかり差し込んでください
    .next = 自動で検出されます
insert-key-back = このセッションのキーを差し込んでください
    .lead = キーの内容を元に戻すために、もう一度必要です
insert-key-before = { $key } を抜いてください
    .next = このセッションの開始前からポートにありました
insert-key-two = 複数のキーが差し込まれています
    .next = タッチして選ぶか、{ $name } さんに渡すキーだけを残してください
insert-key-but-not = 使えなかったキーを抜いてください
    .next = 次に、別のキーを差し込んでください
ask-replug-key = キーを抜いて、もう一度差し込んでください
    .lead = PIN を 2 回続けて間違えました。次に試す前に、差し込み直す必要があります
replug-key-do = キーを抜いて、もう一度差し込みます
    .next = どちらも自動で検出されます
ask-key-refused = このキーは使えません
    .lead = キーには何も書き込んでいません。別のキーを使ってください
ask-key-warned = このキーには制限があります
    .lead = 設定はできます。先に以下をお読みください。キーには何も書き込んでいません
key-connected = 接続済み
picture-insert = 図: キーをポートに差し込む
picture-take-out = 図: キーをポートから抜く
picture-replug = 図: キーを抜いて差し込み直す
picture-touch = 図: ポートのキーに指で触れる
picture-leave-in = 図: ポートに入ったままのキー

## The PIN

ask-choose-pin = キーの PIN を決めてください
    .lead = キーでサインインするたびに入力します。{ $minimum } 桁以上にしてください
ask-repeat-pin = 同じ PIN をもう一度入力してください
    .lead = 入力の誤りがないことを確かめます
ask-type-pin = キーの PIN を入力してください
    .lead = このキーには既に PIN があります。持ち主だけが知っています
pin-new = 新しい PIN
pin-repeat = 同じ PIN をもう一度
pin-current = キーの PIN
pin-dots =
    { $entered ->
       *[other] PIN、{ $entered } 桁入力済み、{ $minimum } 桁以上必要
    }
pin-good = 良い PIN の条件
pin-rule-kept = 達成
pin-rule-open = 未達成
pin-different = 2 つの PIN が一致しません
    .next = もう一度 PIN を決めてください
pin-private = ここはキーの持ち主だけが入力します
    .next = 担当者は見ないでください
pin-forgotten = PIN を忘れましたか?
    .next = 別のキーを使うか、このキーをリセットしてください。リセットするとキーの内容はすべて消えます
pin-stays = PIN はこのキー専用です。窓口には残りません
pin-clear = PIN を消去
pin-delete = 最後の桁を削除
pin-go-repeat = PIN を再入力
pin-set = PIN を設定
pin-check = PIN を確認

## A key that is in use

ask-found-key = 誰のキーですか?
    .lead = PIN なしで読み取れる情報は以下のとおりです
ask-used-key = このキーは使用中です
    .lead = 今ある内容はそのまま残り、新しいパスキーが加わります
used-key-for =
    { $passkeys ->
        [1] { $id }
       *[other] { $id }、パスキー { $passkeys } 個
    }
used-key-further =
    { $count ->
       *[other] 他 { $count } 件
    }
used-key-stale = そのうち 1 つは { $name } さんの古いパスキーです
    .next = 組織には登録されていません。新しいパスキーに置き換わります

ask-reset-key = このキーをリセットしますか?
    .lead = リセットすると、キーの内容と PIN がすべて消えます
ask-reset-for-good = { $key } をリセットします
    .lead = 元に戻すことはできません
reset-for-good-what = このキーのパスキーと PIN がすべて消えます
    .next = 目の前のキーに間違いないことを確かめてください
ask-replug-to-reset = キーを抜いて、もう一度差し込んでください
    .lead = その後、10 秒以内にタッチしてください
replug-to-reset-do = キーを抜いて差し込み直し、タッチします
    .next = すぐにタッチできるようにしてから差し込んでください
replug-to-reset-why = リセットできるのは、差し込んでから 10 秒以内だけです
    .next = キーはすぐに点滅します。間に合わなくても何も失われず、やり直せます

## Setting a key aside

ask-take-key-out = キーを抜いてください
    .lead = キーの準備ができました。そのままお持ちください
ask-take-key-out-back = キーを抜いてください
    .lead = このキーのセッションは終わりました
take-key-out-do = ポートからキーを抜いてください
    .next = 自動で検出されます
ask-set-key-aside = このキーを別に保管してください
    .lead = このセッションの PIN、指紋、またはパスキーが残っています。誰にも渡さないでください
set-key-aside-what = キーを抜き、使用済みキーの保管場所に入れてください
    .next = 再び使う前にリセットが必要です。この窓口で今リセットできます

## A fingerprint

ask-finger = 指紋を追加しますか?
    .lead = このキーは指紋を認識できるため、PIN の入力を減らせます
ask-second-finger = 指紋をキーに追加しました
    .lead = 2 本目の指を追加するか、続けてください
ask-finger-again = 指紋はまだキーに追加されていません
    .lead = もう一度試すか、指紋なしで続けてください
finger-line-how = 1 本の指を数回キーに置きます。1 分ほどかかります
finger-line-pin = 指紋が認識されないときも、PIN は使えます
finger-line-private = 指紋はキーの中だけに保存されます。窓口や組織には渡りません
finger-line-second = 指がぬれたりけがをしたときのために、反対の手の指も追加すると便利です
finger-line-tip = 乾いた清潔な指の中央をセンサーに置いてください
finger-before =
    { $count ->
       *[other] このキーには既に { $count } 個の指紋があります
    }
    .next = 登録された指の人は、このキーでサインインできます。覚えがない場合は担当者に伝えてください。リセットするとすべて消えます
enrolling = キーに指を置いてください
    .lead = 輪がいっぱいになるまで、指を離しては置いてください
enrol-ends-soon = あと 20 秒以内に待機を終了します
    .next = 終了しても何も失われません。もう一度試すか、PIN だけで続けられます
enrol-left =
    { $seconds ->
        [0] 待機を終了します
       *[other] あと { $seconds } 秒
    }
enrol-more-time = もう少し時間が必要

## The desk's turn

working = お待ちください
    .lead = 処理しています
working-held-up = Microsoft の応答を待っています
    .lead = サービスが一度に受け付ける要求の数には限りがあります。自動で続行します
working-touch = キーにタッチしてください
    .lead = 点滅している部分に指で触れてください
working-touch-again = もう一度キーにタッチしてください
    .lead = ありがとうございます。1 回目のタッチは済みました。このタッチで、キーが使えることを確かめます
working-choose = { $name } さんに渡すキーにタッチしてください
    .lead = 差し込まれているすべてのキーが点滅しています
working-reset = キーにタッチしてください
    .lead = 10 秒以内でないとリセットできません
working-touch-do = 金属の部分に触れてください
    .next = 待っている間は点滅します
working-finger = キーに指を置いてください
    .lead = 指紋で確認します。認識されない場合は PIN を使います
working-finger-again = もう一度キーに指を置いてください
    .lead = ありがとうございます。これで、キーが使えることを確かめます
working-finger-do = センサーに指を置いてください
    .next = 待っている間は点滅します
working-back = 元に戻しています
    .lead = 何も残しません
working-wait = 数秒かかります
working-leave-in = キーを抜かないでください。数秒かかります
touch-left =
    { $seconds ->
        [0] キーの待機が終了します。何も失われず、次の画面からやり直せます
       *[other] キーはあと約 { $seconds } 秒待ちます
    }
proof-left =
    { $seconds ->
        [0] サインインの待機が終了します。何も失われず、次の画面からやり直せます
       *[other] サインインはあと { $left } 待ちます
    }

## Troubles

ask-key-works = キーは正常ですが、サインインできませんでした
    .lead = キーは窓口のテストに応答したため、原因ではありません
trouble-kept = これまでに行ったことはそのまま残ります
    .next = どのように続けるかを下から選んでください
trouble-while = 発生した手順: { $step }
details-show = 詳細を表示
details-hide = 詳細を隠す
details-for = サポート用の詳細

## The access pass

pass = アクセス パス
    .next = キーが使えるようになるまで、{ $name } さんはこれでサインインできます
pass-once = このコードが示すページで 1 回だけ使えます
pass-many = このコードが示すページで使えます
pass-until = { $time } まで有効
pass-left = { $time } まで有効、あと { $left }
pass-over = 有効期限切れ
pass-hides = あと { $left } で非表示になります
pass-show = パスを表示
pass-hide = パスを隠す
pass-shown = アクセス パスが画面に表示されています
pass-forgotten = 窓口が再起動したため、パスはもう表示できません
    .next = 書き留めてあれば、パスはまだ使えます。最後に窓口が取り消します
pass-qr = サインイン ページの QR コード

## The terminal

terminal-choose = 番号を入力してください
terminal-choose-again = 上の番号のどれかを入力してください
terminal-search = 番号、または検索する名前を入力してください
terminal-inserted = キーを差し込みました
terminal-taken-out = キーを抜きました
terminal-touch = Enter キーを押すと、練習用キーにタッチします
terminal-finger = Enter キーを押すと、練習用キーに指を置きます。指紋なしで続けるには 0 を入力してください
terminal-close = Enter キーを押すと続けます
terminal-pin-empty = 別の操作をするには、PIN を入力せずに Enter キーを押してください
terminal-input-ended = 入力が終了したため、セッションを中止しました

## The endings

receipt = キーの準備ができました
    .lead = キーを { $name } さんに渡してください。以下はすべて確認済みです
receipt-checked = 確認が終わりました
    .lead = キーはそのまま { $name } さんのものです。何も変更していません
receipt-heading = 控え
receipt-plain-proved = キーは使えます。このキーでサインインできました
receipt-plain-not-shown = キーはテストに応答しました。このキーでのサインインは確かめられていません
receipt-plain-use = サインインするには、キーを差し込み、PIN を入力して、キーにタッチします
receipt-plain-pin = PIN を知っているのはご本人だけです。忘れたときは、この窓口へお越しください
receipt-plain-signed-out = 数分以内に、すべてのデバイスからサインアウトされます。このキーで再度サインインしてください
receipt-plain-removed = 古いキーはもう使えません: { $key }
receipt-plain-lost = キーをなくしたときは、すぐにヘルプ デスクに連絡してください
receipt-plain-second = これは 2 本目のキーです。1 本目とは別の場所に保管してください
receipt-plain-offer = なくしたときのために 2 本目のキーをご希望の場合は、担当者をお呼びください
receipt-second-key = この人に 2 本目のキー
receipt-which = キーの順番
receipt-which-first = 今回の 1 本目のキー
receipt-which-second = 今回の 2 本目のキー。1 本目の控えは { $ceremony } です
receipt-evidence-show = 証拠を表示
receipt-evidence-more = 次のページ
receipt-identity = 本人確認
receipt-key = キー
receipt-name = 名前
receipt-model-id = モデル識別子
receipt-serial = シリアル番号
receipt-maker = 製造元
receipt-profile = 許可の根拠
receipt-profile-milder = { $profile }。より厳しいプロファイル「{ $stricter }」も適用されますが、Microsoft Entra はどちらかを満たすキーを受け付けます
receipt-strengths = サインインの規則
receipt-sign-in = サインイン
receipt-evidence = 証拠
receipt-log = ログ
receipt-pass = アクセス パス
receipt-notified = 通知
receipt-operator = 担当者
receipt-loss = 古いキー
receipt-removed = 削除
receipt-ways-in = 使えるサインイン方法
receipt-sessions = セッション
receipt-other-pass = 別のパス
receipt-second-proof = 2 つ目の確認
receipt-second = 承認者
receipt-times = 時刻
receipt-ledger = 台帳
receipt-ledger-head = 記録 { $facts } 件、ヘッド { $root }
receipt-desk = { $operator }、{ $desk }
receipt-next = 次の人
ended = セッションは中止されました
    .lead = 残っているものは以下のとおりです
ended-clean = すべて元に戻しました
    .next = このセッションのパス、パスキー、PIN は残っていません。利用者はいつでもまた来られます
ended-most = その他はすべて元に戻しました
    .next = 利用者はいつでもまた来られます
ended-next = 次の人

stopped = 窓口が停止しました
    .lead = 記録を書き込めません。記録なしでは何も行いません
stopped-what = 途中の作業は失われていません
    .next = 窓口の管理者を呼んでください。再起動すると、停止したところから再開します
ways-in-unknown = 本人が他に何でサインインできるかは、この窓口ではわかりません
ways-in-of = { $name } さんが使えるサインイン方法: { $ways }

## A prepared key

ask-confirm-receipt = キーは { $name } さんの手元にありますか?
    .lead = 確認されるまで、何も登録されません
ask-cannot-activate = キーはアクティブ化されていません
    .lead = 対処方法は以下のとおりです
ask-which-token = { $name } さんに渡すトークンはどれですか?
    .lead = シリアル番号を入力するか、スキャンしてください
which-token-field = シリアル番号
which-token-find = 検索
which-token-how = シリアル番号はトークンの裏面にあります
    .next = キーボードとして動作するバーコード リーダーも使えます。トークンは 1 人に 1 つで、他の人のものは使えません
ask-token-code = トークンに何と表示されていますか?
    .lead = ボタンを押し、6 桁の数字を入力してください
token-code = コード
token-code-check = コードを確認
token-code-dots = コード、{ $minimum } 桁中 { $entered } 桁入力済み
token-code-how = コードは 30 秒または 1 分ごとに変わります
    .next = 変わる直前のときは、次のコードを待ってください。先頭の 0 も入力してください
token-code-private = トークンは本人だけが持ちます
    .next = このコードが後で必要になることはありません
receipt-token = { $name } さんのトークンを使えます
    .lead = パスワードとトークンのコードでサインインできます
receipt-token-works = このトークンは本人専用で、使える状態です。
receipt-token-use = コードを求められたら、ボタンを押して 6 桁の数字を入力してください。
receipt-token-windows = Windows へのサインイン方法は変わりません。
receipt-token-lost = なくしたときは、すぐにヘルプ デスクに連絡してください。
receipt-token-model = トークン
receipt-token-code = コード
kiosk-help = この窓口の問い合わせ先: { $contact }
kiosk-saver = 画面にタッチするか、キーボードのキーを押すと始まります
kiosk-again = もう一度試す
kiosk-opens = 窓口を開いています
    .next = 数秒かかります
kiosk-no-settings = 窓口を開けません。設定がないか、誤りがあります
    .next = 窓口の管理者を呼んでください。問題の内容と場所は以下のとおりです
kiosk-in-use = 窓口を開けません。台帳が別のプログラムで開かれています
    .next = 他の窓口またはコマンドを閉じてから、もう一度試してください
kiosk-no-ledger = 窓口を開けません。台帳を使えません
    .next = 窓口の管理者を呼んでください。何も変更されていません
kiosk-cannot-open = 窓口を開けません
    .next = もう一度試してください。解決しない場合は、窓口の管理者を呼んでください
letters-capital = 大文字
letters-space = スペース
letters-back = 最後の文字を削除
letters-enter = Enter
letters-away = 文字パネルを隠す
