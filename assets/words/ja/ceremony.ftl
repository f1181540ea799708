# The sentences about the things of a ceremony, in Japanese. Windows, terminals and commands say them.
# A message says what happened or names the action; its `.next` says what to do and who can do it.
# A single sentence takes no full stop.

purpose-onboarding = 利用者の新しいキー
purpose-check = 利用者が持っているキーの確認
purpose-recover = 紛失後の新しいキー
purpose-found-key = 拾得されたキー
purpose-prepare = 遠方の利用者のために準備するキー
purpose-activate = 届いた準備済みのキー
purpose-token = コードを表示するハードウェア トークン
purpose-program-token = 本人が設定するトークン
purpose-self-registration = 本人がキーを登録するためのパス

chapter-find-person = 利用者の検索
chapter-old-key = 古いキー
chapter-readiness = 準備の確認
chapter-access-pass = アクセス パス
chapter-insert-key = キーの差し込み
chapter-choose-pin = PIN の設定
chapter-touch-key = キーにタッチ
chapter-verify-sign-in = サインインの確認
chapter-register-key = キーの登録
chapter-token = トークン
chapter-receipt = 控え

## Dates and times, in the time zone of the reader

date =
    { $year }年{ $month ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[12] 12
    }月{ $day }日
time = { date } { $clock }
time-with-zone = { date } { $clock } ({ $zone })
period = { date } { $clock } ～ { $end } ({ $zone })
period-of-days = { $from } ～ { $to }

## Ways on

way-try-again = もう一度試す
way-sign-in-again = 再度サインイン
way-retype-pin = PIN を再入力
way-another-person = 別の人
way-use-this-key = このキーを使う
way-another-key = 別のキーを使う
way-replace-pass = パスを置き換える
way-choose-by-touch = タッチして選ぶ
way-key-is-registered = キーを登録した
way-program-token = 代わりにトークンを設定
way-open-own-page = ここでページを開く
way-token-is-programmed = トークンを追加した
way-use-as-it-is = そのまま使う
way-enrol-finger = 指紋を追加
way-skip-finger = 指紋を追加しない
way-fingers-done = 続ける
way-reset-key = このキーをリセット
way-look-inside = キーの内容を見る
way-lose-contents = はい、すべて削除する
way-reset-for-good = 完全にリセット
way-keep-key = リセットしない
way-issue-pass = デバイス用のアクセス パス
way-leave-pass = パスを残す
way-take-pass-back = パスを取り消す
way-self-register = 本人がキーを登録する
way-do-without-sign-in = サインインせずに終える
way-set-key-aside = キーを別に保管した
way-key-is-out = キーを抜いた
way-prove-by-sign-in = 本人がサインインする
way-ask-second-operator = 2 人目の担当者の承認
way-another-proof = 別の確認方法
way-not-in-the-list = 一覧にない
way-remove-now = 今すぐ削除
way-remove-after-proof = 最後に削除
way-remove-before-reset = リセットの前に削除
way-another-old-key = 別のキー
way-another-token = 別のトークン
way-leave-it = そのままにする
way-go-on = 続ける
way-give-up = セッションを中止

## The desk's permissions

right-passkeys = 利用者のキーを登録するために必要です。
right-passes = 一時アクセス パスを発行し、取り消すために必要です。
right-conditional-access = サインインの証明が規則に裏付けられているかを確認するために必要です。
right-logs = 組織のログでサインインを探すために必要です。
right-sessions = キーを盗まれた利用者のセッションを終了するために、紛失手続きで必要です。
right-all-policies = テナントのチェックで、条件付きアクセス、セキュリティの既定値群、ユーザーごとの MFA を読み取るために必要です。
right-licences = テナントのチェックで、テナントのライセンスを確認するために必要です。
right-organization = テナントのチェックで、組織の名前を示すために必要です。
right-mail = 実施した内容を、担当者自身のメールボックスから利用者にメールで知らせるために必要です。
right-shared-mail = 実施した内容を、設定された共有メールボックスから利用者にメールで知らせるために必要です。
right-chat = 担当者が利用者を招待する Teams のチャットを開くために必要です。
right-chat-message = 担当者の招待を Teams のチャットに書き込むために必要です。
right-tokens = ハードウェア トークンを利用者に割り当て、回収するために必要です。
right-methods = 利用者のサインイン方法を確認するために必要です。
right-policy = テナントが許可するキーとパスを読み取るために必要です。
right-people = 利用者を検索し、アカウントの準備ができているかを確認するために必要です。
right-groups = テナントがどのグループにキーを許可しているかを確認するために必要です。
right-roles = 管理者であり、窓口でより強いロールが必要な人を見分けるために必要です。

## Not ready

blocker-no-provisioning = この Microsoft クラウドでは、担当者が他の人のキーを設定することはできません
    .next = 窓口がアクセス パスを発行し、本人がキーを設定できます
blocker-own-account = 担当者自身のアカウントです
    .next = 別の担当者がこのキーを設定できます
blocker-operator-has-no-role = 担当者に、キーを設定できるロールがありません
    .next = 特権ロール管理者が、担当者に認証管理者のロールを割り当てることができます
blocker-protected = アカウントは保護されています: { $by }
    .next = 特権認証管理者のロールを持つ担当者がこのキーを設定できます
blocker-perhaps-protected = アカウントに、保護されるかどうか窓口ではわからないロールがあります: { $by }
    .next = 続けると Entra が判断します。拒否された場合は、特権認証管理者のロールを持つ担当者がこのキーを設定できます
blocker-operator-role-unknown = 担当者のロールはカスタム ロールか、この利用者に及ばない可能性があります
    .next = 続けると Entra が判断します。拒否された場合は、特権ロール管理者が担当者に認証管理者のロールを割り当てることができます
blocker-account-disabled = アカウントは無効になっています
    .next = ユーザー管理者が再び有効にできます
blocker-guest = アカウントはこの組織のゲストです
    .next = ゲストのキーは所属組織で受け取ります。Microsoft は 2026年末にゲストのキーに対応すると発表しています。続けると Entra が判断します
blocker-passkeys-off = 組織でセキュリティ キーが無効になっています
    .next = 認証ポリシー管理者がパスキーの認証方法を有効にできます
blocker-excluded = この利用者は、グループによってセキュリティ キーの対象から除外されています
    .next = グループ管理者またはグループの所有者が、この利用者をグループから外すことができます
blocker-not-in-scope = この利用者にはセキュリティ キーが有効になっていません
    .next = 認証ポリシー管理者が、この利用者のグループにパスキー プロファイルを割り当てることができます
blocker-self-service-off = セキュリティ キーの設定が無効になっています
    .next = 認証ポリシー管理者がセルフサービス設定を許可できます
blocker-per-user-mfa = この利用者に、従来のユーザーごとの多要素認証が有効になっています
    .next = 規則に関係なく、サインイン時に電話やアプリを求められることがあります。認証ポリシー管理者が無効にできます。このまま続けることもできます
blocker-tokens-off = 組織でハードウェア OATH トークンが有効になっていません
    .next = 認証ポリシー管理者が有効にできます。変更の反映には最大 1 時間かかります
blocker-tokens-not-for-them = ハードウェア OATH トークンは有効ですが、この利用者は対象外です
    .next = 認証ポリシー管理者が本人またはグループを追加できます。変更の反映には最大 1 時間かかります
blocker-too-many-tokens = この利用者には、Entra の上限である 5 つのトークンと認証アプリが既にあります
    .next = 使っていないものを 1 つ削除してから、もう一度試してください
blocker-software-tokens-off = 組織で他社製の認証アプリが有効になっていません。このトークンは、組織では認証アプリとして扱われます
    .next = 認証ポリシー管理者が、サードパーティ製のソフトウェア OATH トークンを有効にできます。変更の反映には最大 1 時間かかります
blocker-software-tokens-not-for-them = 他社製の認証アプリは有効ですが、この利用者は対象外です
    .next = 認証ポリシー管理者が本人またはグループを追加できます。変更の反映には最大 1 時間かかります
blocker-no-tokens-in-this-cloud = このクラウドの Entra には、ハードウェア OATH トークンがありません
    .next = セキュリティ キーを渡してください
blocker-pass-refused = 認証方法の登録に関する規則がパスを受け付けません: { $by }
    .next = この利用者はパスだけではキーを登録できません。条件付きアクセス管理者が、認証強度でパスを許可できます。このまま続けることもできます
blocker-passes-off = この利用者にはアクセス パスが有効になっていません
    .next = 認証ポリシー管理者が、この利用者に一時アクセス パスを有効にできます

## A second operator

second-wanted = アカウントは保護されています: { $by }
    .next = 特権認証管理者のロールを持つ別の担当者が、ここでサインインします。現在の担当者のサインインは続きます
second-wanted-as-proof = 別の担当者が、本人であることを確認できます
    .next = ここでサインインします。現在の担当者のサインインは続きます
not-second-attends = { $name } さんは既にこのセッションの担当者です
    .next = 特権認証管理者のロールを持つ別の担当者が承認できます
not-second-is-the-person = { $name } さんはキーを受け取る本人です
    .next = 特権認証管理者のロールを持つ別の担当者が承認できます
not-second-role-too-weak = { $name } さんには、保護されたアカウントのキーを設定できるロールがありません
    .next = 特権認証管理者のロールを持つ別の担当者が承認できます

not-second-no-role = { $name } さんには、キーを設定できるロールがありません
    .next = 認証管理者のロールを持つ別の担当者が承認できます

## The person registers the key themselves

own-key =
    { $model ->
        [none] { $name }
       *[other] { $name }、{ $model }
    }
    .next =
    { $aaguid ->
        [none] 組織のデータにモデルの情報がありません
       *[other] モデル識別子 { $aaguid }
    }

## The key

key-serial = シリアル番号 { $serial }
key-no-serial = シリアル番号なし
key-firmware = ファームウェア { $firmware }
key-pin-not-set = PIN 未設定
key-pin-set = PIN 設定済み
key-pin-must-change = PIN の変更が必要
key-pin-unsupported = PIN 非対応
key-name =
    { $serial ->
        [none] { $model }
       *[other] { $model }、シリアル番号 { $serial }
    }
key-tries =
    { $tries ->
        [0] PIN はもう入力できません
       *[other] PIN はあと { $tries } 回入力できます
    }
key-room =
    { $count ->
        [0] 追加できるパスキー: なし
       *[other] 追加できるパスキー: { $count } 個
    }

replug-key-why =
    { $tries ->
        [unknown] PIN を間違えすぎると、キーは完全にロックされます
       *[other] あと { $tries } 回間違えると、キーは完全にロックされます
    }
    .next = 持ち主が考える時間を取ってください。PIN を忘れた場合は、別のキーを使うか、このキーをリセットしてください

refused-not-fido2 = このキーは FIDO2 に対応していません
    .next = FIDO2 セキュリティ キーを使ってください
refused-no-resident-keys = このキーにはパスキーを保存できません
    .next = 新しいモデルを使ってください
refused-no-pin = このキーには PIN を設定できません
    .next = PIN に対応するモデルを使ってください
refused-no-hmac-secret = モデルの証明が必要な場合に Microsoft Entra が求める機能が、このキーにはありません
    .next = 新しいモデルを使ってください
refused-pin-not-for-passkeys = このキーのパスキーは指紋専用で、PIN を受け付けません
    .next = PIN を受け付けるモデルを使ってください
refused-no-pin-protocol = このキーの PIN のやり取りの方式に、窓口が対応していません
    .next = 別のモデルを使ってください
refused-no-es256 = このキーは、組織のサインインが使う署名に対応していません
    .next = 別のモデルを使ってください
refused-pin-must-change = 先にこのキーの PIN を変更する必要があります
    .next = 別のキーを使うか、製造元のプログラムで PIN を変更するか、キーをリセットしてください
refused-set-aside = これは別に保管したキーです
    .next = 以前のセッションの PIN、指紋、またはパスキーが残っています。リセットするか、別のキーを使ってください
refused-first-key = これはこの利用者の 1 本目のキーです
    .next = 抜いて、2 本目にするキーを差し込んでください
refused-came-with-pin = このキーには既に PIN があります
    .next = PIN はわかりません。リセットするか、新しいキーを使ってください
refused-prepared-before = このキーは他の人のために準備済みです
    .next = 登録に必要なキーです。その人の通知書と一緒に保管し、別のキーを使ってください
refused-at-work-elsewhere = このキーは別のスロットのものです
    .next = そのスロットで準備中です。元に戻し、ここでは別のキーを使ってください
refused-not-in-inventory = このキーはリストの在庫にありません
    .next = 別に置き、どこから来たものか調べてください。在庫にあるキーを使ってください
refused-another-serial-wanted = リストでは、この利用者に別のキーが指定されています
    .next = シリアル番号 { $detail } のキーを使ってください
refused-no-room = このキーにはパスキーを追加する空きがありません
    .next = 別のキーを使うか、このキーをリセットしてください。管理者が不要なパスキーを消去することもできます
refused-names-too-long = この利用者の名前とサインイン名が、このキーには長すぎます
    .next = 別のモデルを使ってください
refused-profile-wants-synced = プロファイル「{ $profile }」は、電話またはパスワード マネージャーのパスキーだけを許可しています
    .next = 認証ポリシー管理者が「{ $profile }」でセキュリティ キーを許可できます
refused-not-on-allow-list = このモデルは「{ $profile }」が許可するモデルの一覧にありません
    .next = 一覧にあるモデルを使うか、このモデルを「{ $profile }」に追加するよう認証ポリシー管理者に依頼してください
refused-on-block-list = プロファイル「{ $profile }」はこのモデルを禁止しています
    .next = 別のモデルを使うか、このモデルを「{ $profile }」の一覧から外すよう認証ポリシー管理者に依頼してください
refused-cannot-be-proven = プロファイル「{ $profile }」ではモデルの証明が必要ですが、このモデルは信頼できるモデルの一覧にありません
    .next = 別のモデルを使うか、一覧を更新するよう窓口の管理者に依頼してください
refused-withdrawn = 信頼できるモデルの一覧に、このモデルに関する警告があります: { $detail }
    .next = 別のモデルを使い、このキーは管理者のために保管してください
refused-desk-model = この窓口ではこのモデルを渡していません
    .next = 別のモデルを使うか、窓口の設定に追加するよう窓口の管理者に依頼してください
refused-desk-maker = この窓口ではこの製造元のキーを渡していません
    .next = 別のモデルを使うか、窓口の設定を変更するよう窓口の管理者に依頼してください
refused-desk-unproven = この窓口では証明できるモデルだけを渡していますが、このモデルは信頼できるモデルの一覧にありません
    .next = 別のモデルを使うか、一覧を更新するよう窓口の管理者に依頼してください
refused-desk-certification = このモデルの認定レベルは、この窓口の要件を満たしていません
    .next = 別のモデルを使うか、窓口の設定を変更するよう窓口の管理者に依頼してください
refused-desk-firmware = このキーのファームウェアは、この窓口で渡せる最も古い版 { $detail } より古いものです
    .next = このモデルの新しいキーを使ってください
refused-desk-capability = この窓口が求める機能が、このキーにはありません: { $detail }
    .next = 別のモデルを使うか、窓口の設定を変更するよう窓口の管理者に依頼してください

## The tenant's authentication strengths

stopped-by-strength = 認証強度「{ $strength }」はこのモデルを受け付けません
    .next = 受け付けられるモデルを使うか、このモデルを「{ $strength }」に追加するよう条件付きアクセス管理者に依頼してください
warned-cannot-erase = このキーでは、パスキーを 1 つだけ削除することができません
    .next = キーにタッチした後でセッションを中止した場合、キーの内容をすべて消すリセットを行うか、キーを窓口に残す必要があります
strengths-every = すべての認証強度がこのモデルを受け付けます
strengths-not-by = 受け付けない認証強度: { $strengths }
strengths-not-checked = 未確認: 担当者は認証強度を読み取れません

## The PIN. Each rule follows “A good PIN is”

pin-rule-length = { $minimum } 桁以上
pin-rule-no-run = 連番、繰り返し、キーパッドの並びではない (123456、1212、147258 などは不可)
pin-rule-not-common = 年や、多くの人が選ぶ PIN ではない
pin-rule-fits = 63 桁以内
pin-rule-of-key = このキーが拒否する単純な PIN ではない (キー独自の規則があります)

## A key that is in use

used-key =
    { $passkeys ->
       *[other] パスキーが { $passkeys } 個あります
    }
    .next = 何に使うものかは、持ち主が知っています
reset-lost =
    { $passkeys ->
        [0] このキーにパスキーはありません
       *[other] { $passkeys } 個のパスキーが失われます
    }
    .next =
    { $passkeys ->
        [0] 失われるのは PIN だけです
        [1] 持ち主は、そこにサインインする別の方法が必要です
       *[other] 持ち主は、それぞれにサインインする別の方法が必要です
    }
reset-lost-unseen = 何が失われるかは、窓口ではわかりません
    .next = PIN がないと、キーの内容は読み取れません。何に使っているかを持ち主に聞いてください
reset-lost-unknown = 何が失われるかを、キーから読み取れません
    .next = 何に使っているかを持ち主に聞いてください

## A finger on the key. What the key says of the last try, and what to do now

sample-none = 指先の中央をセンサーに置いてください
    .next = 軽く押し、次の案内を待ってください
sample-good = 良好です
    .next = 指を離し、もう一度置いてください
sample-too-high = 少し上すぎます
    .next = 指を下にずらし、もう一度置いてください
sample-too-low = 少し下すぎます
    .next = 指を上にずらし、もう一度置いてください
sample-too-left = 少し左に寄りすぎています
    .next = 指を右にずらし、もう一度置いてください
sample-too-right = 少し右に寄りすぎています
    .next = 指を左にずらし、もう一度置いてください
sample-too-fast = 速すぎます
    .next = もう少し長く指を置いてください
sample-too-slow = 長すぎます
    .next = もう少し早く指を離してください
sample-poor-quality = はっきり読み取れません
    .next = 指とセンサーの水分をふき取り、もう一度置いてください
sample-too-skewed = 指が傾いています
    .next = 指をまっすぐにして、もう一度置いてください
sample-too-short = 指の一部しか読み取れません
    .next = 指先をもっと広くセンサーに当ててください
sample-merge-failure = 前に読み取った指と一致しません
    .next = 毎回同じ指を使ってください
sample-exists = この指は既に追加されています
    .next = 別の指を使ってください
sample-no-activity = 指が置かれるのを待っています
    .next = 指先の中央をセンサーに置いてください
sample-not-lifted = 毎回、指を離してください
    .next = いったん離し、もう一度置いてください
sample-other = うまく読み取れませんでした
    .next = もう一度指を置いてください
enrol-picture = 図: キーのセンサーに置いた指先の中央
enrol-progress = { $all } 回中 { $good } 回読み取りました

## The notice: a mail or a sheet of paper, in whole sentences

notice-subject = サインイン方法の変更のお知らせ
notice-to = { $name } 様
notice-done = { $time } に、窓口「{ $desk }」で次の変更を行いました。
notice-key-added =
    { $serial ->
        [none] セキュリティ キーを追加しました: { $name } ({ $model })。
       *[other] セキュリティ キーを追加しました: { $name } ({ $model }、シリアル番号 { $serial })。
    }
notice-token-added =
    { $model ->
        [none] コードを表示するハードウェア トークンを追加しました: シリアル番号 { $serial }。
       *[other] コードを表示するハードウェア トークンを追加しました: { $model }、シリアル番号 { $serial }。
    }
notice-token-perhaps-added = コードを表示するハードウェア トークンが追加された可能性があります: シリアル番号 { $serial }。
notice-own-key-added = ご自身でセキュリティ キーを登録しました: { $name }。
notice-own-token-added = ご自身で、コードを表示するトークンを追加しました。
notice-own-token-perhaps-added = コードを表示するトークンが追加された可能性があります。確認できる前にセッションが終わりました。
notice-key-removed = セキュリティ キーを削除しました。このキーはもう使えません: { $name }。
notice-sessions-ended = すべてのデバイスからサインアウトしました。反映に数分かかることがあります。
notice-key-perhaps-added = セキュリティ キーが追加された可能性があります。確認できる前にセッションが終わりました。
notice-pass-until = ご本人としてサインインできるアクセス パスが、{ $time } まで有効です。
notice-by = 担当者は { $operator } です。セッションの番号は { $session } です。
notice-confirmed-by = 承認者は { $operator } です。
notice-not-you =
    { $known ->
        [yes] お心当たりがない場合は、すぐに次の連絡先へお知らせください: { $contact }
       *[no] お心当たりがない場合は、すぐに、ご存じの番号でサービス デスクにお電話ください。
    }
notice-asks-nothing = お心当たりがある場合は、何もする必要はありません。このお知らせは何も求めず、リンクもありません。

## Whose a key is

whose-serial =
    { $count ->
        [1] シリアル番号は、次の人のキーと一致します
       *[other] シリアル番号は、次の人たちが使うキーと一致します
    }
    .next = 来てもらってください。他の人には渡さないでください
whose-only-one = 照合できるシリアル番号はありません。この窓口の記録では、このモデルのキーを持つ人は 1 人です
    .next = その人のものかもしれません。別の窓口が同じモデルを渡した可能性もあります
whose-several = 照合できるシリアル番号はありません。この窓口の記録では、このモデルのキーを持つ人は { $count } 人います
    .next = そのうちの誰か、または別の人のものかもしれません
whose-nobody = この窓口の記録に、このキーを持つ人はいません
    .next = 別の窓口が渡した可能性があります
whose-blank = PIN がありません。新品か、その後リセットされたものです
    .next = このままでは誰もサインインに使えません
whose-held =
    { $name } ({ $upn }): { $time } に{ $how ->
        [given] 渡した
        [prepared] 準備した
       *[checked] 確認した
    }キー、セッション { $session }{ $key ->
        [none] { "" }
       *[other] 、名前「{ $key }」
    }

## The steps

step-check-readiness = アカウントの準備を確認しています
step-issue-pass = アクセス パスを発行しています
step-recall-pass = パスが発行されたかどうかを確認しています
step-choose-key = キーへのタッチを待っています
step-read-key = キーを読み取っています
step-judge-key = このキーが許可されているかを確認しています
step-set-pin = キーに PIN を設定しています
step-check-pin = PIN をキーで確認しています
step-list-fingers = 登録済みの指紋を確認しています
step-enrol-finger = キーに指紋を追加しています
step-fetch-options = 必要なパスキーの種類を組織に問い合わせています
step-look-inside = キーの内容を確認しています
step-reset-key = キーをリセットしています
step-make-credential = キーにパスキーを作成しています
step-check-attestation = キーの製造元を確認しています
step-register = パスキーを組織に登録しています
step-look-for-method = パスキーが登録されたかを確認しています
step-read-back = 登録された内容を照合しています
step-self-test = パスキーをテストしています
step-prove-sign-in = 本人と同じようにキーでサインインしています
step-open-own-page = 本人のページを開いています。終わると閉じます
step-look-for-own-method = 登録されたかを確認しています
step-prove-identity = 本人が今も使える方法でサインインしています
step-list-methods = 本人のサインイン方法を読み取っています
step-remove-old-method = 古いキーのパスキーを削除しています
step-end-sessions = 本人のセッションを終了しています
step-revoke-other-pass = 別のアクセス パスを取り消しています
step-send-notice = 本人にお知らせのメールを送っています
step-revoke-pass = アクセス パスを取り消しています
step-remove-fingers = キーから指紋を削除しています
step-erase-credential = キーからパスキーを消去しています
step-remove-method = 登録を削除しています
step-release-key = キーとの接続を閉じています
step-seal-pin = PIN を決めて封印しています
step-unseal-pin = 封印された PIN を読み取っています
step-force-pin-change = PIN の変更を求めるようキーに設定しています
step-seal-registration = 登録を封印しています
step-find-prepared = この利用者の準備済みのキーを探しています
step-find-token = トークンを探しています
step-activate-token = トークンを本人に割り当てています
step-look-for-token = 現在の状態を確認しています
step-take-token-back = トークンを回収しています

## Troubles

trouble-no-key = キーが差し込まれていません
    .next = キーを差し込み、もう一度試してください
trouble-key-not-opened = キーを開けませんでした
    .next = 抜いて、もう一度差し込んでください。解決しない場合は、キーを使っている他のプログラムを閉じてください
trouble-key-removed = キーが抜かれるのが早すぎました
    .next = もう一度差し込み、案内があるまで抜かないでください
trouble-key-silent = キーが応答しません
    .next = 抜いて、もう一度差し込んでから試してください
trouble-key-garbage = キーの応答を理解できません
    .next = 抜いて、もう一度差し込んでください。繰り返す場合は、別のキーを使ってください
trouble-key-busy = 別のプログラムがキーを使っています
    .next = そのプログラムを閉じるか、キーを抜いて差し込み直してください
trouble-not-protected = このキーは、組織が求める方法でパスキーを保護しません
    .next = 別のキーを使ってください。できれば新しいモデルにしてください
trouble-not-fido2 = このデバイスは FIDO2 セキュリティ キーではありません
    .next = FIDO2 セキュリティ キーを使ってください
trouble-pin-wrong =
    { $tries ->
        [unknown] PIN が違います
       *[other] PIN が違います。あと { $tries } 回入力できます
    }
    .next =
        { $tries ->
            [unknown] キーの持ち主が、もう一度ゆっくり入力してください
            [1] 持ち主に確信がある場合だけ続けてください。もう一度間違えると、キーはロックされます
           *[other] キーの持ち主が、もう一度ゆっくり入力してください
        }
trouble-pin-replug = PIN を 3 回続けて間違えました。今は PIN を受け付けません
    .next = キーを抜いて差し込み直し、キーの持ち主が PIN をゆっくり入力してください
trouble-pin-blocked = PIN を間違えすぎたため、キーがロックされました
    .next = 別のキーを使うか、このキーをリセットしてください。リセットするとキーの内容はすべて消えます
trouble-pin-refused = この PIN はキーに受け付けられません
    .next = キーの持ち主が、もっと長い、または単純でない PIN を決めてください。条件は入力画面に表示されます
trouble-pin-must-change = 先にこのキーの PIN を変更する必要があります
    .next = 別のキーを使うか、製造元のプログラムで PIN を変更するか、このキーをリセットしてください
trouble-pin-not-set = このキーには PIN がありません
    .next = キーの持ち主が PIN を決めてください
trouble-already-registered = このキーは、この利用者に既に登録されています
    .next = 別のキーを使ってください。登録済みのキーでは、そのままサインインできます
trouble-key-full = このキーにはパスキーを追加する空きがありません
    .next = 別のキーを使うか、このキーをリセットしてください。リセットするとキーの内容はすべて消えます
trouble-fingers-full = このキーには指紋を追加する空きがありません
    .next = 追加せずに続けてください。PIN があれば、`keydesk key fingers` で指紋を削除できます
trouble-no-good-sample = 指紋を認識できませんでした
    .next = 乾いた清潔な指か、別の指で試してください。PIN はいつでも使えます
trouble-no-touch = 時間内にキーへのタッチがありませんでした
    .next = もう一度試し、点滅している間に金属の部分に触れてください
trouble-too-late-to-reset = リセットできるのは、差し込んだ直後だけです
    .next = 抜いて差し込み直し、10 秒以内にタッチしてください
trouble-not-this-key =
    { $serial ->
        [none] これは別のキーです: { $model }
       *[other] これは別のキーです: { $model }、シリアル番号 { $serial }
    }
    .next = このキーには何も変更を加えていません。抜いて、先ほどのキーを差し込んでください
trouble-cancelled = キーが待機を終了しました
    .next = もう一度試してください
trouble-no-credential = パスキーがこのキーにありません
    .next = このセッションのキーを差し込み、もう一度試してください
trouble-key-unsupported = このキーは必要な機能に対応していません
    .next = 別のキーを使ってください。できれば新しいモデルにしてください
trouble-request-too-large = 要求がこのキーの上限を超えています
    .next = 別のモデルを使ってください
trouble-key-refused = キーが拒否しました
    .next = もう一度試してください。繰り返す場合は、別のキーを使ってください
trouble-unreachable = 組織のサービスに接続できません
    .next = 窓口のネットワークを確認し、もう一度試してください
trouble-not-trusted = 組織のサービスへの接続を信頼できません
    .next = プロキシが通信を検査している場合は、その証明書を kiosk.toml の network で指定するよう窓口の管理者に依頼してください
trouble-answer-lost = 組織のサービスの応答が失われました
    .next = もう一度試してください。先に状態を確認するため、二重には実行されません
trouble-busy =
    { $seconds ->
       *[other] 組織のサービスが混み合っています。あと { $seconds } 秒かかります
    }
    .next = 待ってから、もう一度試してください
trouble-operator-sign-in = 担当者のサインインの期限が切れました
    .next = 担当者が再度サインインすると、セッションを続けられます
trouble-not-permitted = 担当者にはこの操作の権限がありません
    .next =
    { $scope ->
        [unknown] 特権ロール管理者が、必要なロールを担当者に割り当てることができます
       *[other]
    { $role ->
        [none] クラウド アプリケーション管理者が、アクセス許可 { $scope } に同意できます
       *[other]
    { $stronger ->
        [none] クラウド アプリケーション管理者がアクセス許可 { $scope } に同意するか、特権ロール管理者が担当者にロール { $role } を割り当てることができます
       *[other] クラウド アプリケーション管理者がアクセス許可 { $scope } に同意するか、特権ロール管理者が担当者にロール { $role } を割り当てることができます。保護されたアカウントには、ロール { $stronger } を持つ担当者が必要です
    }
    }
    }
trouble-not-found = 組織のサービスで見つかりません
    .next = 1 分後にもう一度試してください。それでも見つからない場合は、ユーザー管理者がアカウントを調べることができます
trouble-tenant-refused = 組織のサービスが拒否しました
    .next = もう一度試してください。繰り返す場合は、管理者に詳細を見せてください
trouble-tenant-garbage = 組織のサービスの応答を理解できません
    .next = もう一度試してください。繰り返す場合は、管理者に詳細を見せてください
trouble-policy-word = 組織のポリシーに、この窓口が対応していない規則があります
    .next = 窓口は推測では判断しません。窓口の管理者に詳細を見せてください
trouble-sign-in-closed = サインイン ページが閉じられました
    .next = もう一度試し、ページが自動で閉じるまで開いたままにしてください
trouble-no-browser = サインイン ページ用のブラウザーがありません
    .next = Chromium、Chrome、または Edge をインストールするか、設定で指定するよう窓口の管理者に依頼してください
trouble-sign-in-unreachable = サインイン ページに接続できません
    .next = 窓口のネットワークを確認し、もう一度試してください
trouble-sign-in-refused = サインインが拒否されました
    .next = もう一度試してください。繰り返す場合は、管理者に詳細を見せてください
trouble-sign-in-interrupted = サインイン中に窓口がロックされました
    .next = もう一度試してください
trouble-sign-in-timed-out = サインインに時間がかかりすぎました
    .next = もう一度試してください。ページは 5 分間待ちます
trouble-sign-in-not-enough = サインインの証明が、この窓口の要求を満たしていません
    .next = 窓口の設定は、より強い証明を求めています。窓口の管理者に見せてください
refused-by-policy = キーは受け付けられましたが、条件付きアクセスの規則がここからのサインインを拒否しました
    .next = セキュリティ閲覧者がサインイン ログでどの規則かを確認し、条件付きアクセス管理者が変更できます。キーが原因ではありません
refused-device = キーは受け付けられましたが、組織はこの窓口のコンピューターからのサインインを許可していません
    .next = 規則が管理対象デバイスを求めています。条件付きアクセス管理者が、窓口のアプリケーションを除外できます
refused-not-assigned = キーは受け付けられましたが、本人は窓口のアプリケーションを使えません
    .next = アプリケーション管理者が本人を割り当てるか、割り当ての要求を無効にできます
refused-no-consent = キーは受け付けられましたが、窓口のアプリケーションにまだ同意がありません
    .next = アプリケーション管理者が全員のために同意できます
refused-to-be-confirmed = キーは受け付けられましたが、サインイン ページが確認を求めました
    .next = もう一度試し、ページで本人であることを確認してください
refused-external-challenge = キーは受け付けられましたが、組織が別のサービスの証明も求めています
    .next = 条件付きアクセス管理者が調べることができます。キーが原因ではありません
refused-second-factor = キーは受け付けられましたが、組織が別の方法も求めています
    .next = 認証ポリシー管理者が、本人にユーザーごとの MFA が有効かどうかを確認し、無効にできます
refused-registration = キーは受け付けられましたが、ページが別の方法の登録を求めました
    .next = 認証ポリシー管理者が登録キャンペーンを、条件付きアクセス管理者がセキュリティの既定値群を確認できます
trouble-clock-wrong =
    このコンピューターの時計が { $minutes } 分{ $direction ->
        [slow] 遅れています
       *[fast] 進んでいます
    }
    .next = 時刻を合わせ、自動設定を有効にしてから、もう一度試してください
trouble-another-person = 別の人がサインインしました
    .next = このセッションのキーで、もう一度試してください
trouble-sign-in-not-fresh = サインインがこのセッションより前のものです
    .next = もう一度試し、キーでサインインしてください
trouble-operator-too-old = 窓口が求めるより前のサインインです
    .next = 別のデバイスで、ページをプライベート ウィンドウで開き、サインインを求められるようにしてください。その後、もう一度試してください
trouble-operator-age = いつサインインしたかが、組織からこの窓口に通知されません
    .next = アプリケーション管理者が、register.sh と同じように、窓口のアプリケーションにオプションの要求 auth_time を追加できます
trouble-operator-context = サインインに、この窓口が求める認証コンテキスト { $context } がありません
    .next = 条件付きアクセス管理者が、コンテキストの有無を確認できます。コンテキストは窓口の設定で指定されています
trouble-sign-in-not-ours = サインインがこのセッションのものではありません
    .next = もう一度試してください。繰り返す場合は、セッションを中止して管理者に知らせてください
trouble-sign-in-not-with-key = セキュリティ キーによるサインインではありませんでした
    .next = 再度サインインし、サインイン ページでセキュリティ キーを選んでください
trouble-sign-in-another-key = 本人の別のキーによるサインインでした
    .next = このセッションのキーで再度サインインしてください
trouble-token-invalid = サインインの証明が無効です
    .next = 窓口の時計を確認し、もう一度試してください。繰り返す場合は、管理者に詳細を見せてください
trouble-sign-in-garbage = サインイン ページの応答を理解できません
    .next = もう一度試してください。繰り返す場合は、管理者に詳細を見せてください
trouble-registration-invalid = キーが作成したパスキーが無効です
    .next = 別のキーを使い、管理者に詳細を見せてください
trouble-chain = このキーは、製造元によるものであることを証明できません
    .next = 別のキーを使い、このキーは管理者のために保管してください
trouble-unknown-model = このキーのモデルは、信頼できるモデルの一覧にありません
    .next = 別のキーを使うか、このモデルを信頼できるか管理者に聞いてください
trouble-model-withdrawn = 信頼できるモデルの一覧に、このキーのモデルに関する警告があります
    .next = 別のモデルのキーを使い、管理者に詳細を見せてください
trouble-not-proven = このキーはモデルを証明しませんが、組織は証明を求めています
    .next = モデルを証明するキーを使ってください
trouble-self-attested = このキーは自己署名です。Microsoft Entra が受け付けるキーの一覧に、このようなキーはありません
    .next = 製造元の証明書で証明される、別のモデルのキーを使ってください
trouble-another-model = キーが示したモデルが、最初と後で異なります
    .next = 別のキーを使い、このキーは管理者のために保管してください
trouble-assertion = パスキーのテストに失敗しました
    .next = 別のキーを使い、管理者に詳細を見せてください
trouble-read-back = 組織に登録された内容が、このキーの作成したものと異なります
    .next = セッションを中止して元に戻し、管理者に詳細を見せてください
trouble-not-unsealed = この窓口の鍵では封印を解除できません
    .next = 窓口の seal-key.txt をコピーから戻すか、キーを準備し直してください
trouble-step-broke = この手順で窓口にエラーが発生しました
    .next = もう一度試してください。先に状態を確認するため、二重には実行されません

## What a receipt or an ending says

key-primary = { $name } (普段用)
key-spare = { $name } (予備)
identity-was-photo-id = 写真付き身分証明書を確認しました
identity-was-known = 担当者が本人を知っています
identity-was-vouched = 同僚が本人であると認めました
identity-was-signed-in = 本人が、今も使える方法でサインインしました
identity-was-second-operator = 2 人目の担当者が本人であると認めました
received-was-call = 本人が、キーが手元にあることを電話で確認しました
received-was-video = 本人がビデオでキーを見せました
received-was-manager = 上司が、キーが本人の手元にあることを確認しました
received-was-code = 受け渡し票のコードが伝えられました
attestation-proven = 製造元の証明書でモデルが証明されています
attestation-proven-model = 製造元の証明書でモデルが証明されています: { $model }
attestation-self = キーは自己署名です。製造元は証明されていません
attestation-none = キーに製造元の情報がありません
sign-in-not-shown = { $name } さんが { $time } にサインインしました。使った方法は確かめられていません
sign-in-key-named = { $name } さんが { $time } に FIDO2 キーでサインインしました
sign-in-only-a-key = { $name } さんが { $time } に、セキュリティ キーだけが受け付けられるところにサインインしました
sign-in-bound = 本人には他のキーがないため、このキーです
sign-in-bound-used = テナントが使用を記録しているため、このキーです
sign-in-not-bound = 本人の別のキーでした
sign-in-not-proved = 証明されていません。キーは窓口のテストに応答しました
evidence-method = トークンに FIDO2 キーが示されています
evidence-context = トークンに認証コンテキスト { $context } があります
evidence-policy = ポリシー { $policy } が本人に適用され、FIDO2 だけが条件を満たします
evidence-policy-others = ポリシー { $policy } が本人に適用されますが、他の方法も条件を満たします
evidence-no-policy = このコンテキストで本人に何かを求めるポリシーがないため、証拠になりません
evidence-policy-not-read = 適用されるポリシーを読み取れなかったため、コンテキストは証拠になりません
evidence-passkeys =
    { $count ->
       *[other] 本人のパスキーは { $count } 個です
    }
evidence-token-could-do-more = 窓口はトークンを保存していません。ただし、担当者用のアプリケーションでサインインするため、破棄したトークンにはサインインの証明以外の権限もありました
evidence-pass-alive = そのとき有効なアクセス パスがあり、ページはキーより先にパスを提示します
evidence-last-used = テナントの記録では、このキーがサインインに使われ、本人の他のキーは使われていません
evidence-several-last-used = テナントの記録では、このときこのキーと本人の別のキーが使われました
evidence-another-last-used = テナントの記録では、このとき本人の別のキーが使われ、このキーは使われていません
evidence-none-last-used = どのキーが使われたかは、まだテナントに記録されていません
evidence-last-use-not-read = どのキーが使われたかを読み取れませんでした
log-awaited = { $time } まで、組織のログでこのサインインを探します
log-key = このサインインがログにあります。方法: { $method }
log-key-by-time = その時刻に、本人がこの窓口にサインインした記録がログにあります。方法: { $method }
log-another-method = このサインインはログにありますが、FIDO2 キーは示されていません
log-earlier = ログには、以前のサインインで足りたとだけあります。キーの証拠にはなりません
log-not-there = サインインが時間内にログに現れませんでした
log-not-licensed = Microsoft Entra ID P1 がないため、ログを読み取れません
log-not-permitted = この窓口にサインインした担当者は、ログを読み取れません
log-not-read = ログを読み取れませんでした
log-person-erased = ログを読み取る前に、本人の情報が記録から消去されました
audit-seen = 登録が監査ログにあります
audit-not-there = 登録が時間内に監査ログに現れませんでした
audit-not-read = 監査ログを読み取れませんでした
pass-never-issued = 発行していません
pass-revoked = 取り消しました
pass-already-gone = 取り消すときには既にありませんでした
pass-left-until = { $time } までまだ有効
notified-mail =
    { $own ->
        [0] 組織に本人のメール アドレスがないため、上司にメールで通知
       *[other] 本人のメール アドレス { $own } 件に通知{ $manager ->
            [0] { "" }
           *[other] 、写しを上司に送付
        }
    }
notified-perhaps = メールで通知した可能性があります。送信を始めましたが、送られたかどうかは不明です
notified-no-address = メール通知なし: 組織に本人のメール アドレスがありません
notified-not-sent = メール通知なし: { $why }
notified-not-by-mail = メール通知なし
notified-sheet = お知らせの用紙を上司に渡してください: keydesk ledger notice { $session }
left-key =
    { $serial ->
        [none] キー { $model } は窓口に残ります
       *[other] キー { $model } (シリアル番号 { $serial }) は窓口に残ります
    }
    .next = 再び使う前に、製造元のプログラムでリセットする必要があります
left-pass = アクセス パスが { $time } まで有効な可能性があります
    .next =
        { $known ->
            [yes] 窓口は、できるようになり次第削除します。それより前に、認証管理者が削除することもできます
           *[no] それより前に、認証管理者が削除できます
        }
left-method = このセッションの登録が残っている可能性があります
    .next = 窓口がもう一度探して削除します。認証管理者が、本人のこのパスキーを見つけて削除することもできます: { $id }
left-sessions = 本人のセッションを終了できませんでした
    .next = 窓口がもう一度試します。ユーザー管理者が、今すぐ Entra で本人のセッションを取り消すこともできます
left-old-key = 古いキーの所在は不明です: { $model }
    .next = 見つかったら、この窓口に持ってきてください。パスキーを削除した後は使えません
left-inert =
    { $serial ->
        [none] 準備済みのキー { $model } はまだアクティブ化されていません
       *[other] 準備済みのキー { $model } (シリアル番号 { $serial }) はまだアクティブ化されていません
    }
    .next = 届いたらアクティブ化してください。登録の期限は { $time } です。その後は、キーを準備し直してください
left-token = ハードウェア トークン { $serial } は本人のものか、その可能性があります
    .next = 渡すべきでない場合は、回収してください: keydesk oath unassign { $serial }
left-own-key = 本人が自分でサインイン方法を登録した可能性があります
    .next = 認証管理者が、本人のサインイン方法を確認できます

## After a loss

loss-stolen = キーを盗まれた
    .next = 誰かが持っている可能性がある場合も含みます。最初に削除します
loss-lost = キーをなくした
    .next = どこにあるかわかりません
loss-broken = キーが壊れた
    .next = もう応答しません
loss-blocked = PIN を忘れた、またはロックされた
    .next = キーはここにあります。リセットします
method-authenticator = 認証アプリ
method-phone = 電話
method-windows-hello = Windows Hello
method-one-time-passcode = ワンタイム パスコード
method-password = パスワード
method-email = メール アドレス
method-another = その他の方法
passkey-no-name = 名前のないパスキー
passkey-no-model = モデル不明
passkey-added = { $date } に追加
passkey-used = 最後の使用: { $date }
which-key-others = 組織に登録されているその他の方法: { $methods }
remove-old-key-stolen = 「{ $key }」を今すぐ削除し、本人のすべてのセッションを終了します
    .next = 元に戻すことはできません。このキーで間違いないか、もう一度聞いてください
remove-old-key-lost = 「{ $key }」は削除すると使えなくなり、すべてのセッションが終了します
    .next = 誰も持っていないと本人が確信している場合は、新しいキーが使えるまで待つことができます。そうでなければ、今すぐ削除してください
remove-old-key-broken = 「{ $key }」は削除すると使えなくなります
    .next = 壊れていると本人が確信している場合は、新しいキーが使えるまで待つことができます。そうでなければ、今すぐ削除してください
remove-old-key-blocked = 「{ $key }」は、キーを差し込むと削除されます。その後、キーをリセットできます
    .next = このキーで間違いないか、もう一度聞いてください
removed-by-desk = 「{ $key }」を { $time } に削除しました
removed-before = 「{ $key }」は { $time } には既にありませんでした
removed-nothing = パスキーは削除していません
sessions-ended = { $time } に終了しました。すべてのデバイスがサインインを求めるまで、数分かかることがあります
ways-in = { $ways }
ways-in-none = 窓口でわかるものはありません

## A prepared key

received-call = 電話で確認した
    .next = 組織が把握している番号にかけました
received-video = ビデオで確認した
    .next = 本人がキーを見せました
received-manager = 上司が確認した
    .next = キーは本人の手元にあるとのことです
received-code = 受け渡し票のコード
    .next = コードを読み上げる人は、受け渡し票を持っています
waiting-key =
    { $serial ->
        [none] { $model }、シリアル番号なし
       *[other] { $model }、シリアル番号 { $serial }
    }
    .next = 準備: { $prepared }。アクティブ化の期限: { $until }
sheet-code = 受け渡し票のコード
sheet-code-wrong = 受け渡し票のコードが違います
    .next =
        { $count ->
            [0] このコードは無効になりました。別の方法で確認してください
           *[other] あと { $count } 回試せます
        }
cannot-activate-nothing = この利用者に準備されたキーはありません
    .next = 名前を確認してください。別の窓口で準備された可能性があります
cannot-activate-active = このキーは { $time } に使えるようになりました
    .next = 何もする必要はありません
cannot-activate-void = この利用者に準備されたキーは、もうアクティブ化できません
    .next = 本人はリストで再び準備待ちです。キーを準備し直してください。前の通知書は無効です
cannot-activate-expired = このキーの期限が切れました: { $time }
    .next = 本人のために別のキーを準備してください。前の通知書は無効です
cannot-activate-refused = 組織がこのキーの登録を拒否しました
    .next = 再送信はできません。通知書は無効で、本人はリストで再び準備待ちです。キーの準備後にポリシーが変わった可能性があります
token-not-in-inventory = このシリアル番号のトークンは、組織にありません
    .next = トークンのラベルと照らし合わせてください。管理者は新しいトークンをインポートできます: keydesk oath import
token-twice = このシリアル番号のトークンが、組織に 2 つあります
    .next = どちらのものか区別できません。別のトークンを使ってください。管理者が片方を削除します
token-anothers = このトークンは別の人のものです
    .next = 別のトークンを使ってください。管理者は回収できます: keydesk oath unassign
token-theirs = 本人はこのトークンを既に持っていて、使えます
    .next = 何もする必要はありません。別のトークンを使うこともできます
code-not-a-code = コードは 6 桁の数字です
    .next = 先頭の 0 も含めて、もう一度読み取ってください
code-mistyped = トークンに表示されるコードと違います
    .next = もう一度読み取ってください。表示が変わっていたら、新しいコードを入力してください
code-drifted =
    { $way ->
        [ahead] このトークンの時計は { $minutes } 分進んでいます
       *[behind] このトークンの時計は { $minutes } 分遅れています
    }
    .next = Entra はこのコードを拒否します。別のトークンを使い、これは製造元に返品してください
code-anothers = これは別のトークンのコードです: { $serial }
    .next = トークンのシリアル番号を、入力した番号と照らし合わせてください
trouble-code-refused = Entra がコードを受け付けませんでした
    .next = 入力の誤り、別のトークンのコード、またはトークンの時計のずれが考えられます。有効にしてから 1 時間以内のトークンも拒否されることがあります。新しいコードで試してください
code-was-right = コードは製造元のファイルのとおりで、Entra に受け付けられました
code-was-not-checked = コードは Entra に受け付けられました。この窓口では製造元のファイルを開いていません
sign-in-not-tried = 試していません。Entra はトークンのコードを 1 つ受け付けました
pin-change-forced = キーの PIN は、変更のためにしか使えません
pin-change-key-cannot = このキーには PIN の変更を強制できません
