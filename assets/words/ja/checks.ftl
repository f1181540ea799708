### What is looked at in a tenant. Each sentence says what is so where something was found; .good what is
### so where not; .why what it means; .where the place in Microsoft's portals. In Japanese.

## Passkeys

check-passkeys-on = パスキー (FIDO2) が無効か、対象者がいません
    .good = パスキー (FIDO2) は有効です
    .why = Entra は誰のセキュリティ キーも受け付けません
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2)
check-self-service = パスキーのセルフサービス設定が無効です
    .good = パスキーのセルフサービス設定は有効です
    .why = これがないと、窓口によるものも含め、Entra はすべての登録を拒否します
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2) > 構成
check-restriction-empty = パスキー プロファイルが一覧のモデルだけを許可していますが、一覧が空です: { $names }
    .good = モデルの一覧が空のパスキー プロファイルはありません
    .why = このようなプロファイルを満たすキーはありません
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2) > 構成
check-attestation = パスキー プロファイルで構成証明が強制されていません: { $names }
    .good = すべてのパスキー プロファイルで構成証明が強制されています
    .why = モデルはキーの自己申告だけになり、確実ではありません
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2) > 構成
check-key-restrictions = どのモデルのキーもパスキー プロファイルを満たします: { $names }
    .good = パスキー プロファイルでキーのモデルが指定されています
    .why = 組織が選んでいないキーも登録できます
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2) > 構成
check-mild-profile = 厳しいパスキー プロファイルの他に、すべてのキーを許可するものがあります: { $names }
    .good = 厳しいパスキー プロファイルの他に、緩いものはありません
    .why = キーは 1 つのプロファイルを満たせばよいため、両方の対象者には厳しいプロファイルの効果がありません
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2)
check-mild-profile-comes = Microsoft が、電話を使う人に、すべてのパスキーを許可するプロファイルを割り当てます
    .good = テナントは、Microsoft によるパスキー プロファイルを辞退しています
    .why = その人たちには厳しいプロファイルの効果がなくなります。テナントは 2027年2月1日まで辞退できます
    .where = Microsoft Graph, beta: PATCH policies/authenticationMethodsPolicy (optOutSettings.passkeyDynamicMigration = true)
check-profiles = テナントにはパスキー プロファイルがなく、ポリシーの古い項目だけがあります
    .good = テナントにはパスキー プロファイルがあります
    .why = 構成証明とキーの制限の古い項目は、2027年10月15日に終了します
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2): オプトイン。元に戻すことはできません
check-policy-size = 認証方法ポリシーのサイズは { $names } バイトです
    .good = 認証方法ポリシーのサイズには余裕があります
    .why = Entra は 20 KB を超えるポリシーを受け付けません
    .where = Entra 管理センター > 認証方法 > ポリシー > パスキー (FIDO2) > 構成

## Passes

check-passes-on = 一時アクセス パスが無効か、対象者がいません
    .good = 一時アクセス パスは有効です
    .why = 新しい人は最初のキーの前にサインインする方法がなく、パスが発行されてもサインインできません
    .where = Entra 管理センター > 認証方法 > ポリシー > 一時アクセス パス
check-pass-refused = 認証方法の登録に関する規則がパスを受け付けません: { $names }
    .good = 認証方法の登録を保護する規則がパスを受け付けます
    .why = パスしか持たない人は、最初のキーを登録できません
    .where = Entra 管理センター > 条件付きアクセス > 認証強度
check-pass-once = パスを複数回使えます
    .good = パスは 1 回だけ使えます
    .why = メモのパスを見た人も使えます。1 回限りのパスでは、10 分以内にキーを登録する必要があります
    .where = Entra 管理センター > 認証方法 > ポリシー > 一時アクセス パス > 構成
check-pass-lifetime = パスの有効期間が長すぎます: { $names } 分
    .good = パスの有効期間は手続きに足りる長さで、1 日以内です
    .why = 何日も有効なパスは、誰も選んでいないパスワードと同じです
    .where = Entra 管理センター > 認証方法 > ポリシー > 一時アクセス パス > 構成

## Other methods

check-methods-scoped = 有効なのに対象者がいない認証方法があります: { $names }
    .good = 有効な認証方法には、すべて対象者がいます
    .why = 使えるように見えて、誰も使えません
    .where = Entra 管理センター > 認証方法 > ポリシー
check-two-methods =
    { $count ->
        [0] 有効な認証方法がありません
       *[other] 有効な認証方法が 1 つだけです: { $names }
    }
    .good = 有効な認証方法が 2 つ以上あります
    .why = 唯一の方法を失うと、誰かの助けがあるまでサインインできません
    .where = Entra 管理センター > 認証方法 > ポリシー
check-sms = テキスト メッセージ (SMS) が有効です
    .good = テキスト メッセージ (SMS) は無効です
    .why = コードを他人に読まれたり、偽のページで聞き出されたりします。Microsoft は 2027年2月1日に廃止します
    .where = Entra 管理センター > 認証方法 > ポリシー > SMS
check-voice = 音声通話が有効です
    .good = 音声通話は無効です
    .why = 電話に出た人がサインインできてしまいます。Microsoft は 2027年2月1日に廃止します
    .where = Entra 管理センター > 認証方法 > ポリシー > 音声通話
check-email = メールのコードが有効です
    .good = メールのコードは無効です
    .why = メンバーにはパスワードのリセットにしか使えず、メールボックスも同じパスワードで開くことが多いためです
    .where = Entra 管理センター > 認証方法 > ポリシー > メール OTP
check-sms-sign-in = パスワードの代わりにテキスト メッセージでサインインできます
    .good = テキスト メッセージだけではサインインできません
    .why = 電話番号だけで足りてしまいます
    .where = Entra 管理センター > 認証方法 > ポリシー > SMS
check-app-mode = Microsoft Authenticator はパスワードの確認にしか使えません
    .good = Microsoft Authenticator でパスワードなしでサインインできます
    .why = キーのない人は、パスワードを使い続けることになります
    .where = Entra 管理センター > 認証方法 > ポリシー > Microsoft Authenticator
check-app-codes = Microsoft Authenticator で 6 桁のコードを使えます
    .good = Microsoft Authenticator ではコードを使えません
    .why = 偽のページでコードを聞き出され、すぐに使われます
    .where = Entra 管理センター > 認証方法 > ポリシー > Microsoft Authenticator > 構成
check-app-numbers = 数値の一致が無効です
    .good = Microsoft Authenticator が画面の数値を求めます
    .why = 自分が始めていないサインインを承認してしまいます
    .where = Entra 管理センター > 認証方法 > ポリシー > Microsoft Authenticator > 構成
check-app-context = Microsoft Authenticator が、サインイン先と場所を全員には表示しません
    .good = Microsoft Authenticator が、サインイン先と場所を表示します
    .why = 他の人によるサインインに気付けません
    .where = Entra 管理センター > 認証方法 > ポリシー > Microsoft Authenticator > 構成
check-system-preferred = 最も強力な方法が最初に提示されません
    .good = 最も強力な方法が最初に提示されます
    .why = キーがある人も、電話やアプリを求められます
    .where = Entra 管理センター > 認証方法 > 設定 > システム優先多要素認証
check-campaign = キーを広めたいのに、登録キャンペーンが Microsoft Authenticator の追加を勧めています
    .good = 登録キャンペーンは、キーから人を遠ざけていません
    .why = アプリを追加した人はアプリを求められ、キーを受け取りに来ません
    .where = Entra 管理センター > 認証方法 > 登録キャンペーン
check-report-suspicious = 自分が始めていないサインインを、全員が報告できるわけではありません
    .good = 自分が始めていないサインインを、全員が報告できます
    .why = 漏れたパスワードによる攻撃に気付けません
    .where = Entra 管理センター > 認証方法 > 設定 > 疑わしいアクティビティの報告
check-migration = 多要素認証とパスワード リセットの古いポリシーがまだ有効です: { $names }
    .good = 認証方法ポリシーだけが有効です
    .why = ここで無効な方法が古いポリシーでは有効で、使われることがあります
    .where = Entra 管理センター > 認証方法 > ポリシー > 移行の管理

## Two factors, security defaults, Conditional Access

check-defaults-and-access = セキュリティの既定値群と条件付きアクセスの規則が両方とも有効です: { $names }
    .good = セキュリティの既定値群と条件付きアクセスは、同時に有効ではありません
    .why = 両立しないため、実際に求められることが規則と異なります
    .where = Entra 管理センター > 概要 > プロパティ > セキュリティの既定値群の管理
check-mfa-for-all = 全員に第 2 要素を求めるものがありません
    .good = 全員に第 2 要素が求められます
    .why = パスワードだけでテナントに入れます。セキュリティの既定値群か条件付きアクセスの規則のどちらか一方で求めます
    .where = Entra 管理センター > 条件付きアクセス > ポリシー
check-keys-for-admins = 次のロールにキーを求める規則がありません: { $names }
    .good = 特権ロールにキーが求められます
    .why = 偽のページで管理者が乗っ取られることがあります
    .where = Entra 管理センター > 条件付きアクセス > ポリシー (認証強度: フィッシングに強い MFA)
check-keys-for-all = 全員にキーが求められるわけではありません
    .good = 全員にキーが求められます
    .why = キーがある人も、偽のページでより弱い方法を求められることがあります
    .where = Entra 管理センター > 条件付きアクセス > ポリシー (認証強度: フィッシングに強い MFA)
check-registration-open = 認証方法の登録が保護されていません
    .good = 認証方法の登録は保護されています
    .why = 新しい人のパスワードを知っている人が、自分の認証方法を登録できてしまいます
    .where = Entra 管理センター > 条件付きアクセス > ポリシー (ユーザー操作: セキュリティ情報の登録)
check-strength-without-keys = 規則が、どのキーも満たさない認証強度を求めています: { $names }
    .good = 規則が求める認証強度は、すべてキーを受け付けます
    .why = キーがある人がそこにサインインできません
    .where = Entra 管理センター > 条件付きアクセス > 認証強度
check-strength-models = パスキー プロファイルが許可するモデルを、認証強度が受け付けません: { $names }
    .good = パスキー プロファイルが許可するモデルを、認証強度がすべて受け付けます
    .why = このようなキーは登録できますが、規則がその認証強度を求めるところにはサインインできません
    .where = Entra 管理センター > 条件付きアクセス > 認証強度
check-old-clients = 第 2 要素に対応しないクライアントが許可されています
    .good = 第 2 要素に対応しないクライアントは許可されていません
    .why = そこではパスワードだけで足ります
    .where = Entra 管理センター > 条件付きアクセス > ポリシー (クライアント アプリ)
check-device-code = デバイス コードによるサインインを防ぐものがありません
    .good = デバイス コードによるサインインは防がれています
    .why = 他人から送られたコードを入力すると、どんなキーを使っていても、その他人を入れてしまいます。担当者がこの方法でサインインする窓口には例外が必要です
    .where = Entra 管理センター > 条件付きアクセス > ポリシー (条件: 認証フロー)
check-emergency =
    { $count ->
        [0] 誰もサインインできなくなった日のために、すべての規則から除外されたアカウントがありません
       *[other] 誰もサインインできなくなった日のために、すべての規則から除外されたアカウントが 1 つだけです: { $names }
    }
    .good = すべての権限を持ち、アプリケーションの規則から除外されたアカウントが 2 つあります
    .why = 規則を間違えると、管理者も含めて全員が締め出されます
    .where = Entra 管理センター > 条件付きアクセス > ポリシー (除外するユーザー)
check-deleted-groups = 認証方法が、もう存在しないグループを指定しています: { $names }
    .good = 認証方法が指定するグループはすべて存在します
    .why = 対象にするはずの人が入らないか、除外されません
    .where = Entra 管理センター > 認証方法 > ポリシー
check-access-deleted-groups = 条件付きアクセスの規則が、もう存在しないグループを指定しています: { $names }
    .good = 条件付きアクセスの規則が指定するグループはすべて存在します
    .why = 規則が誰も保護しないか、誰も除外しません
    .where = Entra 管理センター > 条件付きアクセス > ポリシー

## People

check-per-user-mfa = ユーザーごとの多要素認証が有効な人: { $names }
    .good = 調べた管理者には、ユーザーごとの多要素認証は有効ではありません
    .why = 条件付きアクセスに関係なく、サインイン時に電話やアプリを求められることがあります
    .where = Entra 管理センター > ユーザー > ユーザーごとの MFA (全員の一覧)
check-admin-without-key = パスワードレスの方法を持たない管理者: { $names }
    .good = すべての管理者にパスワードレスの方法があります
    .why = 偽のページで管理者が乗っ取られることがあります
    .where = Entra 管理センター > 認証方法 > ユーザー登録の詳細
check-admin-one-method = パスワードレスの方法が 1 つだけの管理者: { $names }
    .good = キーを持つすべての管理者に、2 つ目のパスワードレスの方法があります
    .why = 失うと、他の管理者の助けが必要です
    .where = Entra 管理センター > ユーザー > 認証方法
check-pilot-admins =
    { $count ->
        [0] パスキーを使えるグループに管理者がいません
       *[other] パスキーを使えるグループの管理者が 1 人だけです: { $names }
    }
    .good = パスキーを使えるグループに、管理者が 2 人以上います
    .why = 支援する人は、自分でも体験しておく必要があります
    .where = Entra 管理センター > グループ
check-phones = 電話を登録している人: { $names }
    .good = 電話を登録している人はいません
    .why = テキスト メッセージと音声通話は 2027年2月1日に終了します。他の方法がない人: keydesk tenant coverage
    .where = Entra 管理センター > 認証方法 > ユーザー登録の詳細
check-admin-reset = 管理者が自分のパスワードをリセットできます
    .good = 管理者は自分のパスワードをリセットできません
    .why = 電話やメールボックスだけで管理者になりすませます
    .where = Microsoft Graph: PATCH policies/authorizationPolicy (allowedToUseSSPR = false)
check-old-clients-used = 第 2 要素に対応しない古いクライアントがまだサインインしています: { $names }
    .good = 最近サインインした古いクライアントはありません
    .why = セキュリティの既定値群や、古いクライアントを防ぐ規則で使えなくなります
    .where = Entra 管理センター > サインイン ログ (フィルター: クライアント アプリ)
check-unattended = プログラムがサインインに使うアカウントは、ここでは読み取りません。Graph のサインイン ログにはそのためのフィルターの記載がなく、ログ全体は長いためです
    .why = このようなアカウントはキーにタッチできません。規則で止まる前に、専用の ID を用意してください
    .where = `keydesk tenant use` でログから確認できます。または Entra 管理センター > サインイン ログ (フィルター: 認証プロトコル: ROPC)

## The tenant

check-licence = テナントに Entra ID P1 がありません
    .good = テナントに Entra ID P1 または P2 があります
    .why = 条件付きアクセス、認証強度、レポートを使えません。保護はセキュリティの既定値群だけです
    .where = Microsoft 365 管理センター > 課金情報
check-modern-authentication = Exchange Online が先進認証を使うかどうかは、Microsoft Graph ではわかりません
    .why = 無効な場合、Outlook はパスワードだけを求めます
    .where = Microsoft 365 管理センター > 設定 > 組織設定 > 先進認証
check-windows-hello = Windows Hello が有効なコンピューターは、認証方法ポリシーではわかりません
    .why = キーと同じようにフィッシングに強い方法ですが、1 台のコンピューターに限られます。Intune またはドメインのポリシーで有効にします
    .where = Intune 管理センター > デバイス > 登録 > Windows Hello for Business
check-combined-registration = 統合された登録が有効かどうかは、Microsoft Graph ではわかりません
    .why = キーは統合されたページで追加します。2020年8月以降に作成されたテナントでは有効です
    .where = Entra 管理センター > ユーザー > ユーザー設定 > ユーザー機能の設定の管理

## One person

check-person-per-user-mfa = この人のユーザーごとの多要素認証の状態: { $names }
    .good = この人には、ユーザーごとの多要素認証は有効ではありません
    .why = 規則に関係なく、サインイン時に電話やアプリを求められることがあります
    .where = Entra 管理センター > ユーザー > ユーザーごとの MFA
check-person-two-methods =
    { $count ->
        [0] この人にはパスワード以外の方法がありません
       *[other] この人の方法は 1 つだけです: { $names }
    }
    .good = この人には方法が 2 つ以上あります
    .why = 失うと、誰かの助けがあるまでサインインできません。2 本目のキーは 2 つ目の方法になります
    .where = 窓口
check-person-key = この人にはパスワードレスの方法がありません
    .good = この人にはパスワードレスの方法があります
    .why = 偽のページでパスワードとコードを盗まれることがあります
    .where = 窓口
check-person-first-method = この人には、最も強力な方法ではなく、以前に選んだ方法が最初に提示されます: { $names }
    .good = この人には、最も強力な方法が最初に提示されます
    .why = キーがあっても、別の方法を求められます
    .where = 本人のページ: https://aka.ms/mysecurityinfo

## The command keydesk tenant check

tenant-check-tenant = テナント { $tenant }
tenant-check-person = { $person }
tenant-check-no-blockers = 窓口でこの人にキーを渡せます
tenant-check-no-person = { $person } という人はいません
    .next = サインイン名またはメール アドレスを指定してください。--from の場合は、ドキュメントが保存されている人に限ります
tenant-check-several = { $person } という人が複数います
    .next = サインイン名を指定してください
tenant-check-summary =
    { $tenant }: { $found ->
        [0] 指摘なし
       *[other] 指摘 { $found } 件
    }、そのうちキーの利用を妨げるもの { $stops ->
        [0] なし
       *[other] { $stops } 件
    }。良好 { $good } 件、不明 { $unknown } 件。読み取り: ドキュメント { $documents } 件、{ $calls ->
       *[other] 呼び出し { $calls } 回
    }
tenant-check-plan = { $role }: tenant.toml の { $section } と `keydesk tenant plan`、または { $place }
tenant-check-portal = { $role }: { $place }
tenant-check-look = 確認場所: { $place }
tenant-check-not-known = 該当するかどうかわかりません: { $what }
tenant-check-refused = { $path } を読み取れませんでした: { $why }
tenant-check-not-read = { $path } は読み取っていません
tenant-check-part = { $path } は最初の部分だけを読み取りました。残りの内容によって結果が変わることがあります
tenant-check-no-premium = Entra ID P1 が必要です
tenant-check-nothing-stored = { $folder } にドキュメントがありません
    .next = `keydesk tenant check --save` または EntraExporter が書き込んだフォルダーを指定してください
tenant-check-too-large = ドキュメントとして大きすぎます
