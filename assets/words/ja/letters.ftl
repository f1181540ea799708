## What stands on paper: letters, sheets, labels and lists of prepared keys. A secret is never in here. In Japanese.

paper-key = { $model }、シリアル番号 { $serial }
# After a colon, where the desk has no contact of its own to name
paper-service-desk = ご存じの番号でサービス デスクにお電話ください
paper-column-number = 番号
paper-column-mark = リスト
paper-column-person = 利用者
paper-column-key = キー
paper-column-state = キーの状態
paper-column-letter = PIN 通知書

pin-letter = PIN 通知書 { $number }
pin-letter-heading = セキュリティ キーの PIN のお知らせ
pin-letter-where = キー ({ $key }) の PIN は、次のページに単独で記載されています。キーは別に届きます
pin-letter-forced = 最初に使うときに、自分の PIN を決めてください。この通知書の PIN は、変更のためにしか使えません
pin-letter-asked = 最初に使う前に、自分の PIN を決めてください。このキーは PIN の変更を自動では求めません
# Windows asks for the new PIN by itself at the first use, or in these settings; phones do not.
pin-letter-how = コンピューターで変更してください。Windows: [設定] > [アカウント] > [サインイン オプション] > [セキュリティ キー] > [管理]。Mac または Linux: Chrome で chrome://settings/securityKeys を開きます。スマートフォンでは、PIN が違うと表示されるだけのことがあります
pin-letter-secret = PIN は誰にも教えないでください。サービス デスクが尋ねることはありません。変更した後、この通知書は破棄してください
pin-letter-broken = 受け取る前に開封されていた場合は、キーを使わずに、すぐにご連絡ください: { $contact }
# Above the PIN
pin-letter-pin = PIN
pin-letter-test = テスト ページ
pin-letter-test-heading = このプリンターで PIN 通知書を印刷できますか?
pin-letter-test-window = 名前と住所が封筒の窓に収まっています
pin-letter-test-apart = 次のページ、またはこのページの裏が、PIN のページです。2 つの印で折ると、何も透けて見えません
pin-letter-test-whole = 欠けている部分がなく、自分だけが印刷物を取り出せる場所にプリンターがあります
pin-letter-test-pin = PIN なし

sheets-title = 受け渡し票 { $list }
sheet-heading = セキュリティ キーのお届け
sheet-about = パスワードの代わりに、このキーと PIN でサインインします。本人専用です
sheet-inert = キーはまだ使えません。受け取ったら、{ $until } までにご連絡ください: { $contact }
sheet-live = このキーは既に使えます。受け取る前に開封されていた場合は、すぐにご連絡ください: { $contact }
sheet-say-code = 次のコードをお伝えください。本人に届いたことの確認になります
sheet-letter = PIN は別の通知書で届きます。到着をお待ちください
sheet-begin = 通知書に、自分の PIN を決める方法が書かれています。最初に行ってください
sheet-sign-in = 次に、下のページを開き、セキュリティ キーでのサインインを選び、キーを差し込んで、PIN を入力し、キーにタッチします
sheet-help = 不足している物や開封された物がある場合は、キーを使わずにご連絡ください: { $contact }

labels-title = ラベル { $list }

packing-title = 梱包リスト { $list }
packing-heading = リスト { $list } のキー
packing-live = これらのキーは有効です。キーと PIN があれば誰でもサインインできます。受領の署名が必要な方法で送ってください
packing-apart = PIN 通知書とそのキーを同じ荷物に入れないでください
packing-packed = 梱包者
packing-checked = 確認者

report-title = リスト { $list } のキー
report-made = { $time } 現在

key-state-due = 未準備
key-state-waits = 準備済み、未アクティブ化
key-state-waits-until = 準備済み、{ $until } までアクティブ化可能
key-state-active = アクティブ
key-state-expired = アクティブ化の期限切れ
key-state-void = 無効、再準備が必要
key-state-erased = 利用者の情報は消去済み

letter-state-none = なし
letter-state-waits = 印刷待ち
letter-state-waits-until = { $day } またはキーのアクティブ化まで印刷待ち
letter-state-ready = 印刷可能
letter-state-in-doubt = 印刷されたか不明
letter-state-failed = 印刷できず
letter-state-printed = 印刷済み

## What `keydesk prepare letters` and `keydesk prepare report` say

letters-tested = 両方のページを確認してください。問題がなければ、通知書を印刷してください
letters-row = { $letter } · { $name } ({ $upn }) · { $key }
letters-counts = 印刷済み { $printed }、印刷可能 { $ready }、印刷待ち { $waits }、印刷されたか不明 { $open }
letters-look = 先にプリンターとトレイを確認してください。再印刷するには: keydesk prepare letters --again NUMBER --reason TEXT --print QUEUE
letters-not-again = 失敗した、または印刷されたか不明の通知書 { $number } はありません
    .next = `keydesk prepare letters` で通知書と番号を確認できます。印刷済みの通知書の PIN は残っていません。そのキーを準備し直してください
letters-not-opened = PIN の封印を解除できません: { $why }
    .next = `[prepare] recovery_recipients` の回復キーを持つ人が `age -d` で解除できます
letters-not-made = 通知書を作成できません: { $why }
    .next = 何も印刷していません。リスト内での通知書の位置を添えて報告してください
letters-not-written = 台帳に書き込めません: { $why }
    .next = ディスクの空きを増やしてから、もう一度実行してください。最初にプリンターのキューを確認します

kept-no-list = リスト { $id } は保存されていません
    .next = `keydesk prepare status` でリストを確認できます
kept-several-lists = { $id } で始まるリストが複数あります
    .next = ID をもっと長く入力してください
report-row = { $number } · { $state } · { $name } ({ $upn }) · { $serial } · PIN 通知書: { $letter }
report-written = { $file } に書き込みました
# In the printer's queue
report-job = リストの書類
report-nowhere = 出力先が指定されていません
    .next = --print QUEUE または --out FILE を付けてください
report-sheets-secret = 受け渡し票にはコードがあるため、そのままファイルに書き込むことはできません
    .next = --out の代わりに --print QUEUE を付けるか、age の受信者を --to で指定してください
