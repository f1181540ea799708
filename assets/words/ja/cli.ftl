# What the commands say, in Japanese. `--help` is in the source, beside the arguments.
# What a command cannot do says what is wrong; its `.next` says what to do.
# A single sentence takes no full stop.

## Of every command

cli-no-threads = システムがスレッドを作成できません: { $why }
    .next = 他のプログラムを閉じてから、もう一度試してください
cli-desk-broke = 窓口にエラーが発生しました: { $why }
    .next = もう一度起動すると、セッションが続きます。繰り返す場合は、サポートに見せてください
cli-yes-or-no = { $question } yes と入力してください
cli-nobody-to-ask = 質問を表示するターミナルがありません
    .next = 間違いなければ --yes を付けてください
cli-nothing-changed = 何も変更していません
    .next = 続けるには yes と入力してください
cli-unreadable = { $file } を読み取れません: { $why }
    .next = パスとアクセス許可を確認してください
cli-unwritable = { $file } に書き込めません: { $why }
    .next = パスとアクセス許可を確認してください
cli-no-certificate = { $file } に証明書がありません
    .next = PEM または DER の証明書のファイルを指定してください

## keydesk open, keydesk practice

open-certificate = 設定に証明書が指定されていますが、担当者は証明書ではサインインしません。Entra はロールを確認せず、誰が対応したかも記録に残りません
    .next = [operator] に sign_in = "browser" または "device-code" を設定してください。証明書は `keydesk config check` とレポートのためのものです
open-tokens = { $file } をトークンのファイルとして使えません。誤りの数: { $count }
    .next = 次のコマンドで確認できます: keydesk oath import --dry-run { $file }
open-no-face = 窓口を表示するディスプレイもターミナルもありません
    .next = ターミナルで起動するか、DISPLAY または WAYLAND_DISPLAY を設定してください
open-no-window = ウィンドウを開けません: { $why }
    .next = ターミナルで進めるには、DISPLAY と WAYLAND_DISPLAY の設定を解除してください。`keydesk practice --auto` にはどちらも不要です
practice-no-room = 練習環境を作る空きがありません: { $why }
    .next = ディスクの空きを増やすか、--world でフォルダーを指定してください
practice-no-chromium = 利用者がサインインするための Chromium がありません: { $why }
practice-json-alone = --json だけでは使えません
    .next = --auto、--serve、または --people と一緒に使ってください
practice-no-world = 練習環境 { $folder } を開けません: { $why }
    .next = ファイルをコピーから戻すか、フォルダーを移動してください。移動すると、そこに新しい練習環境が作られます
practice-no-folder = 練習環境 { $folder } を開けません: { $why }
    .next = このアカウントで書き込めるフォルダーを指定してください
practice-world-in-use = 練習環境 { $folder } は { $time } からプロセス { $process } が使用中です: { $command }
    .next = 先にそれを終了するか、別のフォルダーを指定してください
practice-world-in-use-by-another = 練習環境 { $folder } は別のプロセスが使用中です
    .next = 先にそれを終了するか、別のフォルダーを指定してください
practice-no-operator = サインイン名 { $name } の人は練習用テナントにいません
    .next = 担当者: { $operators }。全員は --people で表示できます
practice-person = { $upn }  { $name }: { $shows }
practice-shows-onboarding = 支障なし
practice-shows-apostrophe = 支障なし、サインイン名にアポストロフィがある
practice-shows-namesake = 同じ名 (ファースト ネーム) の人が 2 人いる
practice-shows-guest = ゲスト: Entra はゲストのキーを拒否する
practice-shows-disabled = アカウントが無効
practice-shows-excluded = パスキーを使えないグループに所属
practice-shows-protected = グローバル管理者: 特権ロールを持つ担当者が必要。2 人目の担当者として承認できる
practice-shows-protected-by-group = 保護するグループに所属: 特権ロールを持つ担当者が必要
practice-shows-custom-role = カスタム ロールを持つ: 窓口がそれを伝え、Entra が判断する
practice-shows-nine-keys = 既に 9 個のパスキーがある
practice-shows-thirty-keys = 既に 30 個のパスキーがある
practice-shows-live-pass = 他の人が発行した有効なパスがある
practice-shows-synced = アカウントは会社のディレクトリから同期。倉庫の管理単位に所属
practice-shows-long-name = 200 文字の名前
practice-shows-arabic = アラビア文字の名前 (右から左)
practice-shows-hebrew = ヘブライ文字の名前 (右から左)
practice-shows-chinese = 漢字の名前 (中国語)
practice-shows-cyrillic = キリル文字の名前
practice-shows-combining-marks = アクセント記号が独立した文字の名前
practice-shows-emoji = 絵文字のある名前
practice-shows-operator = 担当者: 認証管理者、グローバル閲覧者
practice-shows-privileged-operator = 担当者: 特権認証管理者、グローバル閲覧者
practice-shows-operator-without-reader = 担当者: 認証管理者だが、グローバル閲覧者ではない
practice-shows-operator-who-reads-only = 担当者: グローバル閲覧者。キーを登録できるロールはない
practice-shows-operator-without-role = ロールのない担当者
practice-shows-operator-of-a-unit = 担当者: 倉庫だけの認証管理者、グローバル閲覧者
model-no-list = モデルを名前で探すための一覧がありません
    .next = --metadata PATH を付けるか、モデルの authenticatorGetInfo の JSON ファイルを指定してください
model-unknown = { $model } というモデルはありません
    .next = 近い名前: { $nearest }
model-not-one = { $model } というモデルが複数あります
    .next = AAGUID で指定してください: { $models }
model-not-playable = モデル { $model } の練習用キーは作れません: { $why }
    .next = 別のモデルを指定してください
practice-pin = この練習用キーは使用済みです。PIN は { $pin } です
practice-no-scope = 窓口に { $scope } というアクセス許可はありません
    .next = 次から選んでください: { $scopes }
practice-unknown-scope = 練習用テナントに { $scope } というアクセス許可はありません
    .next = 練習用テナントが対応する Microsoft Graph のアクセス許可を使ってください
practice-served = 練習用テナント { $tenant } を https://{ $address } で提供しています
practice-served-app = アプリケーションは { $client } です。利用者のサインインの証明は { $proof } で行います
practice-served-operators = 担当者: { $operators }。パスワード: { $password }
practice-served-until = この入力が閉じるか、Ctrl+C を押すと終了します
practice-no-longer-served = 練習用テナントの提供を終了しました
cli-self-registered = 本人がキーを登録しました
cli-token-programmed = 本人がトークンを追加しました
practice-stopped = 窓口が停止しました: { $sentence }
practice-costs = CTAP コマンド { $ctap } 回、タッチ { $touches } 回、Graph の呼び出し { $graph } 回 (認証方法 { $methods } 回)、{ $ms } ms
receipt-of = 控え { $ceremony }
receipt-person = 利用者
receipt-self-test = 自己テスト
receipt-self-test-passed = 合格、署名カウンター { $count }
receipt-method = 方法
receipt-left = 残っているもの
receipt-written = 控えを { $file } に書き込みました
receipt-signature = 日付と署名: { $name }

## keydesk ledger

ledger-which = 台帳が指定されていません
    .next = --ledger FILE を付けるか、KEYDESK_LEDGER を設定してください
ledger-line = { $ceremony }  { $time }  { $outcome }  { $person }  記録 { $facts } 件
ledger-no-person = 利用者なし
ledger-open = 進行中
ledger-waiting = 待機中
ledger-closed = 終了
ledger-awaits-log = 終了、ログ待ち
ledger-awaits-letter = 終了、通知書は未印刷
ledger-unreadable = 読み取り不可
ledger-unreadable-fact = 読み取り不可: { $why }
ledger-second-key = この利用者の 2 本目のキー: セッション { $ceremony }
ledger-no-ceremony = 台帳にセッション { $id } はありません
    .next = `keydesk ledger list` で確認できます
ledger-several = { $id } で始まるセッションが複数あります
    .next = ID をもっと長く入力してください
ledger-no-receipt = セッション { $id } に控えはありません
    .next = 控えがあるのは、正常に終わったセッションだけです。どのように終わったかは `keydesk ledger list` でわかります
ledger-fact-unreadable = セッションの記録 { $number } を読み取れないため、何も作成しません: { $why }
    .next = 変更されたかどうかは `keydesk ledger verify` でわかります
ledger-nothing-to-tell = セッション { $id } には、本人に知らせる必要のある操作はありません
    .next = 記録は `keydesk ledger show` で確認できます
ledger-whole = 台帳は完全です: 記録 { $facts } 件、ヘッド { $head }
ledger-signed =
    { $ceremonies ->
       *[other] { $ceremonies } 件のセッション、窓口の鍵 { $key } で署名
    }
ledger-agrees = ヘッドが保管された台帳です: 最初の記録 { $facts } 件は同じです
ledger-witnessed = 証人 { $witness } がこのヘッドを確認: { $time }
ledger-collected = { $entries } 件の記録が { $url } にあります
ledger-collector-otlp = コレクターに送れるのは --format otlp だけです
    .next = --format otlp を指定するか、--to を外してください
ledger-collector-refused = コレクター { $url } は記録を受け取りませんでした: { $why }
    .next = 受け取れるようになったらもう一度送ってください: 各記録には番号があります
ledger-nothing-so-old = それほど古いセッションに個人情報は残っていません
ledger-parts-expired = それ以前に終わった { $ceremonies } 件のセッションから { $parts } か所を消去しました。チェーンは完全です
ledger-no-debts = 未処理のものはありません
ledger-debt = { $id }  { $ceremony }  { $time }  { $what }
ledger-debt-is-paid = 未処理 { $id } を処理しました
ledger-nothing-of-person = 台帳にこの利用者の情報はありません
ledger-person-is-erased = この利用者の { $ceremonies } 件のセッションから { $parts } か所を消去しました。チェーンは完全です

## Printing

print-begins = { $queue } で印刷しています
print-done = CUPS によると、{ $queue } の印刷が終わりました
print-no-cups = CUPS が { $socket } で応答しません
    .next = パッケージ cups をインストールして起動してください。何も印刷していません
print-no-queue = プリンター { $queue } はありません
    .next = `lpstat -e` でプリンターの一覧を表示できます
print-refused = { $queue } が受け付けません: { $why }
    .next = `lpstat -p { $queue } -l` で状態を確認できます。`cupsaccept { $queue }` で再び受け付けるようになります
print-not =
    { $pages ->
        [0] { $queue } は印刷していません: { $why }
       *[other] { $queue } は { $pages } ページだけ印刷し、残りは印刷していません: { $why }
    }
    .next = キューからは取り除きました。プリンターを確認してから、もう一度印刷してください
print-in-doubt = { $queue } が印刷したかどうかはわかりません
    .next = もう一度印刷する前に、プリンターとキューを確認してください
print-no-reason = プリンターから理由の通知がありません
print-reason =
    { $reason ->
        [media-empty] 用紙がありません
        [media-needed] 用紙が必要です
        [media-jam] 用紙が詰まっています
        [offline] オフラインです
        [paused] 一時停止しています
        [printer-stopped] 停止しています
        [door-open] ドアが開いています
        [cover-open] カバーが開いています
        [toner-empty] トナーがありません
        [marker-supply-empty] トナーまたはインクがありません
        [job-hold-until-specified] ジョブが保留されています
        [resources-are-not-ready] 応答しません
       *[other] { $reason }
    }

## keydesk key

key-none = セキュリティ キーが差し込まれていません
    .next = 差し込んで、もう一度試してください
key-cannot-be-read = 読み取れません: { $why }
key-no-passkey = キーにパスキーはありません
key-passkey = { $id }  { $user } ({ $party })
key-named = { $key }  ({ $device })
key-has-pin = { $key } には既に PIN があります
    .next = `keydesk key change-pin` で変更できます
key-has-no-pin = { $key } にはまだ PIN がありません
    .next = `keydesk key set-pin` で設定できます
key-pin-of = { $key } の PIN
key-new-pin-for = { $key } の新しい PIN
key-old-pin-of = { $key } の現在の PIN
key-new-pin = 新しい PIN
key-pin-again = もう一度同じ PIN
key-pin-is-set = { $key } に PIN を設定しました
key-pin-is = PIN (一度だけ表示されます):
key-pin-is-changed = { $key } の PIN を変更しました
key-pin-differs = 2 つの PIN が一致しません
    .next = 何も変更していません。もう一度試してください
key-pin-breaks-rule = この PIN は条件を満たしていません
    .next = 良い PIN の条件: { $rule }
key-no-terminal = PIN を入力するターミナルがありません
    .next = 渡すには --pin-stdin を付けてください
key-no-pin-came = PIN が入力されていません
    .next = 入力するか、1 行に 1 つずつ標準入力で渡してください
key-will-be-reset = キーのすべてのパスキーと PIN が消えます。その後は、どこにもサインインできません
key-reset-sure = このキーをリセットしますか?
key-take-out = キーを抜いてください
key-insert-again = もう一度差し込んでください
key-touch-now = タッチしてください
key-is-reset = { $key } は新品と同じ状態になりました
key-taken-out-again = キーが再び抜かれました
    .next = もう一度始め、リセットが終わるまで抜かないでください
key-nothing-happened = 2 分間、何も起こりませんでした
    .next = 何も変更していません。キーを用意してから、もう一度始めてください
key-no-enterprise = { $key } はエンタープライズ構成証明に対応していません
    .next = 対応するモデルを使ってください
key-enterprise-will-be-on = 許可された組織は、どのキーかを識別できるようになります。無効にするにはリセットが必要です
key-enterprise-sure = エンタープライズ構成証明を有効にしますか?
key-enterprise-is-on = { $key } のエンタープライズ構成証明は有効です
key-not-one-passkey = { $id } で始まるパスキーを 1 つに特定できません
    .next = `keydesk key credentials` で一覧を表示できます
key-will-be-erased = 完全に消去されます
key-erase-sure = このパスキーを完全に消去しますか?
key-is-erased = パスキーを消去しました
key-no-sensor = { $key } には指紋センサーがありません
    .next = センサーのあるモデルを使ってください
key-no-finger = キーに指紋はありません
key-finger =
    { $name ->
        [none] { $id }
       *[other] { $id }  { $name }
    }
key-finger-now = キーが指を覚えるまで、指を置いては離してください。中止するには Ctrl-C を押します
key-finger-is-added = 指紋をキーに追加しました: { $finger }
key-finger-is-named = 指紋に名前を付けました: { $finger }
key-not-one-finger = { $id } で始まる指紋を 1 つに特定できません
    .next = `keydesk key fingers list` で一覧を表示できます
key-finger-sure = この指紋を完全に削除しますか?
key-finger-is-removed = 指紋を削除しました
key-no-such = { $name } というキーはありません
    .next = 次から選んでください: { $keys }
key-two-such = { $name } に当てはまるキーが複数あります
    .next = 次から選んでください: { $keys }
key-which = 複数のキーが差し込まれています
    .next = --key に SERIAL または PATH を指定してください。対象: { $keys }
key-facts =
    { $firmware ->
        [none] AAGUID { $aaguid }、{ $pin }
       *[other] AAGUID { $aaguid }、ファームウェア { $firmware }、{ $pin }
    }
key-blocks-after =
    { $tries ->
       *[other] PIN をあと { $tries } 回間違えると、完全にロックされます
    }
key-shortest-pin = PIN は { $minimum } 文字以上です
key-extensions = 拡張機能: { $extensions }
key-options = オプション: { $options }
key-option = { $name } { $on ->
        [yes] はい
       *[no] いいえ
    }
key-enterprise-absent = エンタープライズ構成証明: 非対応
key-enterprise-off = エンタープライズ構成証明: 無効
key-enterprise-on = エンタープライズ構成証明: 有効
key-transports = トランスポート: { $transports }

## keydesk config check

config-ready = この窓口は準備ができています
config-not-ready = まだ準備ができていません
config-no-file = --config でファイルを指定してください
config-wrong-line = その行を直してください。各設定の説明は kiosk-config/kiosk.toml にあります
config-others = root と窓口のユーザーだけがこのファイルとそのフォルダーを変更できるようにしてください
config-correct = kiosk.toml で直してください
config-can-be-used = { $file } を使えます
config-no-browser = Chromium、Chrome、または Edge をインストールするか、kiosk.toml の [operator] browser でプログラムを指定してください
config-browser-shut-in = サインイン用のブラウザーは隔離されています
config-browser-no-cage = サインイン用のブラウザーが、このユーザーのファイルを読み取れます。bubblewrap がないか、名前空間を作成できません
    .next = パッケージ bubblewrap をインストールし、非特権ユーザー名前空間を許可してください
config-browser-no-policy = サインイン用のブラウザーで任意のページ、開発者ツール、ダウンロードを使えます
    .next = kiosk-config/browser-policy.json を、/etc/chromium/policies/managed など、ブラウザーの管理ポリシーにコピーしてください
config-browser-root = 窓口が root で動いているため、ブラウザーは nobody で動き、キーに接続できない可能性があります
    .next = 専用のユーザーで窓口を動かしてください
config-browser-opens = ブラウザーが開きます。そこでサインインしてください
config-sign-in-at = { $page } でコード { $code } を使ってサインインしてください
config-signed-in = { $name } さんとしてサインインしました
    .next = 担当者が何でサインインするかは、テナントのポリシーで決まります。フィッシングに強い認証強度を求める認証コンテキストを [operator] authentication_context に指定すると、窓口はそれより弱いものを受け付けません
config-signed-in-context = { $name } さんとしてサインインしました。認証コンテキスト: { $context }
config-signed-in-app = { $name } としてサインインしました。Entra はロールを確認しないため、この設定では窓口を開けません
config-one-application = 利用者が担当者用のアプリケーションでサインインを証明するため、窓口が破棄するトークンには、証明以外の権限もあります
    .next = kiosk-config/app-registration/register.sh で、アクセス許可のない 2 つ目のアプリケーションを作成できます。[sign_in] client_id に指定してください
config-two-applications = 利用者は専用のアプリケーションでサインインを証明します

## keydesk attestation, keydesk mds

attestation-not-stored = { $file } は保存された登録ではありません: { $why }
    .next = 必要な内容は `keydesk attestation check --help` でわかります
attestation-list-untrusted = 一覧を信頼できません: { $why }
    .next = FIDO の署名付きの一覧を使うか、--root で別のルートを指定してください
attestation-no-list = 一覧を読み取れません: { $why }
    .next = FIDO の一覧のペイロードを JSON として使ってください
mds-where = 一覧のフォルダーが指定されていません
    .next = --folder DIR を付けるか、KEYDESK_METADATA を設定してください
mds-none = この窓口にはまだ一覧がありません
    .next = `keydesk mds update` で取得するか、`keydesk mds import FILE` でファイルから取り込みます
mds-issue = 第 { $number } 版、{ $time } に取得
mds-next = 次の版の予定日は { $date } です
mds-overdue =
    { $days ->
       *[other] 次の版の予定日は { $date } で、{ $days } 日過ぎています
    }
mds-usable = { $models } モデル中 { $usable } モデルをここで証明できます
mds-unusable = 証明できません: { $model } ({ $aaguid }): { $why }
mds-unread = 完全には読み取れません: { $model }: { $why }

## Is the tenant ready for a desk?

finding-registers-keys = 利用者のキーを登録できます
finding-issues-passes = この窓口のパスを使って、本人が { $page } でキーを登録します
finding-offers-nothing = このクラウドでは、窓口はキーの登録もパスの発行もできません
    .why = 利用者が窓口に来ても、できることがありません
    .next = 本人が { $page } でキーを登録します
finding-scopes-granted = { $count } 件すべてが許可されています
finding-scopes-not-told = サービスは、アプリケーションの権限を通知しません。読み取りだけのものは以下で試し、パスとキーは最初の利用者で試します
finding-scope-missing = { $scope } が許可されていません
    .next = クラウド アプリケーション管理者が { $consent } で許可します。証明書による権限は、特権ロール管理者が許可します
finding-people-found = 利用者を検索できます
finding-no-people = テナントに利用者がいません
    .why = 窓口はテナントの利用者にキーを渡します
    .next = kiosk.toml のテナントの ID を確認してください
finding-methods-open = パスキーとパスを渡せます
finding-no-role = 担当者に、キーを設定できるロールがありません
    .why = Entra は、この担当者によるキーとパスをすべて拒否します
    .next = 特権ロール管理者が、担当者に認証管理者のロールを割り当てることができます
finding-role-unknown = 担当者のロールはカスタム ロールか、テナントの一部だけのものです
    .why = 一部の利用者のキーとパスを Entra が拒否する可能性があります
    .next = 特権ロール管理者が、テナント全体の認証管理者のロールを担当者に割り当てることができます
finding-roles-not-seen = カスタム ロールと、テナントの一部だけのロールは確認できません
    .why = このようなロールのため、セッションの途中で Entra が利用者を拒否する可能性があります
    .next = 特権ロール管理者が、ディレクトリ閲覧者またはグローバル閲覧者のロールを担当者に割り当てることができます
finding-passkeys-off = すべての人にパスキーが無効です
    .why = Entra はすべての登録を拒否します
    .next = 認証ポリシー管理者が、キーを受け取る人にパスキーの認証方法を有効にできます
finding-self-service-off = パスキーのセルフサービス設定が無効です
    .why = これがないと、窓口によるものも含め、Entra はすべての登録を拒否します
    .next = 認証ポリシー管理者がセルフサービス設定を許可できます
finding-context-not-set = 認証コンテキストが設定されていません。控えには、本人がサインインしたことだけが記載され、使った方法はトークンに示されている場合に限り記載されます
finding-context-only-a-key = コンテキスト { $context } では、ポリシー { $policy } が全員に FIDO2 を求め、他の方法は条件を満たしません
finding-context-not-for-all =
    コンテキスト { $context } では、FIDO2 だけがポリシー { $policy } の条件を満たしますが、{ $for_all ->
        [yes] { $exclusions ->
           *[other] { $exclusions } 件の人、グループ、またはロールが除外されています
        }
       *[no] 全員が対象ではありません
    }。対象外の人の控えには、サインインしたことだけが記載されます
finding-context-takes-others = コンテキスト { $context } では、FIDO2 以外の方法もポリシー { $policy } の条件を満たします
    .why = キーだけが受け付けられたことを控えに記載できません
    .next = 条件付きアクセス管理者が、FIDO2 だけが満たす認証強度をポリシーに設定できます
finding-context-not-in-force = コンテキスト { $context } のポリシー { $policy } が有効になっていません
    .why = Entra は何も求めないため、コンテキストは証拠になりません
    .next = 条件付きアクセス管理者がポリシーを有効にできます
finding-context-without-policy = コンテキスト { $context } を指定するポリシーがありません
    .why = それでも Entra はコンテキストを発行するため、証拠になりません
    .next = 条件付きアクセス管理者が、FIDO2 だけが満たすポリシーを作成できます。Microsoft Entra ID P1 が必要です。P1 がない場合は、kiosk.toml でコンテキストを省いてください。控えには、本人がサインインしたことが記載され、beta = true の場合は、Entra が示す限り、使われたキーも記載されます
finding-logs-readable = サインイン ログを読み取れます
finding-logs-not-licensed = Microsoft Entra ID P1 がないため、サインイン ログを読み取れません。各セッションの記録にその旨が記載されます。使われたキーの問い合わせは行います
finding-passes-off = すべての人に一時アクセス パスが無効です
    .why = パスがないと、新しい人はキーが登録されるまでサインインできません
    .next = 認証ポリシー管理者が、キーを受け取る人に一時アクセス パスを有効にできます

# Work lists: what is wrong in a line. The place stands before it
list-too-large = ファイルが { $number } バイトを超えています
    .next = 複数のリストに分けてください
list-workbook = これは表計算ソフトのブックです
    .next = 「CSV UTF-8」として保存してください
list-not-text = これはテキストではありません
    .next = リストを「CSV UTF-8」として保存してください。途中で切れたファイルは、コピーし直す必要があります
list-empty = 列名の行がありません
    .next = 最初の行に列名を書きます。例: upn;serial;language;address;note
list-no-lines = 列名の後に何もありません
    .next = 利用者またはキーごとに 1 行書いてください
list-no-people-column = 誰のキーかを示す列がありません
    .next = いずれかの列の名前を upn、userPrincipalName、username、login、email、または mail にしてください
list-no-serial-column = シリアル番号の列がありません
    .next = いずれかの列の名前を serial にしてください
list-column-twice = 同じ内容の列が 2 つあります: { $named }
    .next = どちらかを削除してください
list-quote-not-closed = ここで始まる引用符が閉じられていません
    .next = 閉じるか、削除してください。引用符で囲んだ中の引用符は 2 つ重ねて書きます
list-line-in-cell = このセルは次の行に続いています: { $named }
    .next = 引用符が抜けていないか調べてください。複数行にできるのは住所だけです
list-too-many-cells = この行のセルは { $cells } 個ですが、列は { $number } 個です
    .next = 区切り文字を含むテキストは引用符で囲んでください
list-no-login = この行の利用者の列が空です
    .next = 利用者のサインイン名を書くか、行を外してください
list-not-a-login = サインイン名でもメール アドレスでもありません: { $named }
    .next = name@contoso.com のように、省略せずそれだけを書いてください
list-formula = 表計算ソフトが数式とみなします: { $named }
    .next = = + - @ 以外の文字で始めてください
list-shortened = 表計算ソフトがこの番号を短縮したため、末尾の桁が失われています: { $named }
    .next = 列の書式を文字列にし、シリアル番号を入力し直してください
list-not-a-serial = シリアル番号ではありません: { $named }
    .next = 数字と英字だけを書いてください
list-not-a-language = 言語ではありません: { $named }
    .next = de や de-AT のようなコードで書いてください
list-not-a-day = 日付ではありません: { $named }
    .next = 2027-01-31 のように書いてください
list-too-long = 長すぎます: { $named }
    .next = { $number } 以内にしてください
list-differs-from = この利用者は既に { $number } 行目にあり、他の内容が異なります
    .next = どちらかの行だけを残してください
list-serial-twice = シリアル番号 { $named } のキーは既に { $number } 行目にあります
    .next = キーは 1 人に 1 本ずつ必要です
list-not-in-inventory = シリアル番号 { $named } のキーは在庫にありません
    .next = 番号を直すか、キーを在庫に追加してください
list-not-found = { $named } でサインインする人、またはメールを受け取る人がテナントにいません
    .next = 名前を直すか、行を外してください
list-several = メール アドレス { $named } の人がテナントに複数います
    .next = 代わりにサインイン名を書いてください
list-same-person = { $number } 行目の利用者の別の名前です
    .next = どちらかの行だけを残してください

# keydesk prepare
prepare-refused =
    { $count ->
       *[other] 誤りが { $count } 件あります。何も保存していません
    }
prepare-encoding = ファイルを { $encoding } として読み取りました。特殊な文字のある名前と住所を確認してください。正しくない場合は、ファイルを「CSV UTF-8」として保存してください
prepare-repeated = 次の行は前の行と同じ内容のため、1 回だけ取り込みました: { $lines }
prepare-unused = 次の列は使われませんでした: { $columns }
prepare-progress = テナントへの問い合わせの { $percent }% に回答がありました
prepare-counts =
    { $people ->
       *[other] { $people } 人
    }: 準備できる { $ready }、担当者が判断 { $doubtful }、停止 { $stopped }{ $erased ->
        [0] { "" }
       *[other] 、消去済み { $erased }
    }
prepare-person = { $state }: { $name } ({ $upn })
listed-ready = 準備できる
listed-doubtful = 要判断
listed-stopped = 停止
prepare-kept = リストを { $list } として保存しました。`keydesk prepare status` で表示できます
prepare-not-kept = リストに問題はありません。何も保存していません
prepare-no-lists = 保存されたリストはありません
prepare-list = { $list } · { $time } · { $source } · インポート: { $operator }
prepare-withdrawn = { "    " }{ $time } に { $operator } が取り下げました。準備の対象者はいません
prepare-runs-out-all =
    { $count ->
       *[other] アクティブ化されていない準備済みのキー: { $count } 本 (期限の早い順)
    }
prepare-runs-out = { $time }: { $name } ({ $upn })、{ $key }
    .next = 届いたらアクティブ化してください: keydesk activate { $upn } --by call。期限を過ぎると、別のキーが必要です
prepare-ran-out = { $time } に期限切れ: { $name } ({ $upn })、{ $key }
    .next = もうアクティブ化できず、通知書も無効です。別のキーを準備してください
withdraw-before = リスト { $list } は既に取り下げられています
    .next = 誰が取り下げたかは `keydesk prepare status` でわかります
withdraw-at-work =
    { $count ->
       *[other] このリストの { $count } 本のキーが作業中です
    }
    .next = 先に `keydesk prepare run` で終わらせてから、リストを取り下げてください
withdraw-due =
    { $count ->
        [0] リスト { $list } に準備の対象者はいません
       *[other] リスト { $list } の { $count } 人にはまだキーがなく、今後も準備されません
    }
withdraw-key-waits = そのまま残ります: { $name } さん ({ $upn }) のキー、{ $key }。{ $time } までアクティブ化できます
withdraw-key-works = そのまま残ります: { $name } さん ({ $upn }) のキー、{ $key }。使えます
withdraw-question = このリストを取り下げますか? 元に戻すことはできません
withdraw-done = リスト { $list } を取り下げました
prepare-from-file = ファイル
prepare-from-group = グループ { $group }
prepare-inventory =
    { $count ->
       *[other] 使えるキーは { $count } 本だけです
    }
prepare-no-group = { $group } というグループはテナントにありません
    .next = Entra に表示されるとおりの名前を書いてください
prepare-several-groups = { $group } というグループがテナントに { $count } 個あります
    .next = どれかの名前を変えるか、ファイルをインポートしてください
prepare-empty-group = グループ { $group } には誰もいません
    .next = メンバーを追加してください。新しいメンバーの反映には数分かかることがあります
prepare-no-such-list = { $list } で始まる ID のリストがないか、複数あります。取り下げられたリストは数えません
    .next = `keydesk prepare status` でリストを確認できます
prepare-not-signed-in = 誰もサインインしていません: { $why }
prepare-slot = スロット { $number }: { $name } { $serial } – { $what }
prepare-slot-idle = 待機中
prepare-slot-insert = 新しいキーを差し込んでください
prepare-slot-working = 窓口が作業中
prepare-slot-touch = 点滅しているキーにタッチしてください
prepare-slot-take-out = キーを抜いてください
prepare-slot-asks = 判断が必要
prepare-stopped = 停止します。作業中のキーを終わらせ、新しいキーは始めません
prepare-stopped-at = 失敗したため停止します。作業中のキーを終わらせ、新しいキーは始めません
prepare-cannot-read = リストの利用者を読み取れませんでした
prepare-over = リストの全員について、キーを準備したか、別保管にしました
prepare-answer = { "    " }{ $slot } { $number }: { $way }
prepare-board = 準備済み { $done }、残り { $due }、別保管 { $set-aside }、1 時間に { $rate } 本、Microsoft の上限は { $most } 本
practice-prepared = Graph の時間で { $minutes } 分間に { $prepared } 本のキーを準備しました (1 時間に { $rate } 本)。別保管 { $set-aside } 本。{ $live } 本は、届く前から使えます
practice-activated = { $count } 本のキーを 1 本ずつアクティブ化し、それぞれ本人がサインインできました
practice-not-activated = { $name } さんのキーでサインインできません

## keydesk activate

activate-works = キーを使えます
    .next = 何もする必要はありません
activate-no-person = このサインイン名の人は組織にいません
    .next = 書き方を確認してください
activate-no-code = コードを読み取れません
activate-second-operator = この利用者にキーを渡すには、2 人目の担当者の承認が必要です
    .next = ウィンドウでキーをアクティブ化してください: keydesk open
activate-another-session = この窓口の別のセッションが中断されているため、先にそれを続けます
    .next = 終わらせてください: keydesk open
activate-taken-back = キーはアクティブ化されていません
    .next = 何も登録していません
activate-stopped = 窓口が停止しました: { $sentence }
    .next = ログを確認してください
