# keydesk tenant coverage, in Japanese

coverage-title = セキュリティ キーを持っている人
coverage-everybody = 全員
coverage-no-department = 部署なし
coverage-sum =
    { $active ->
       *[other] セキュリティ キーを持てる { $active } 人のうち、
    }{ $key ->
       *[other] { $key } 人が持っています
    }: { $percent }%
coverage-report =
    { $time } のレポート、{ $hours ->
        [0] 1 時間以内
       *[other] { $hours } 時間前
    }
coverage-report-without-date = レポートに作成日時の記載がありません
coverage-bar = { $active } 人中 { $percent }%
coverage-more-parts =
    { $count ->
       *[other] 他の { $count } 件は表にだけあります (--csv)
    }
coverage-trend = 割合の推移
coverage-key = セキュリティ キー
coverage-resistant = アプリのパスキー、Windows Hello、または証明書
coverage-other-factor = アプリ、コード、またはトークン
coverage-phone-only = 電話だけ: SMS または通話
coverage-nothing = パスワードだけ
coverage-not-in-report = レポートに未掲載
coverage-disabled = 無効
coverage-guest = ゲスト
coverage-not-counted =
    対象外: { $disabled ->
       *[other] 無効なアカウント { $disabled } 件
    }、{ $guests ->
       *[other] ゲスト { $guests } 人
    }{ $departed ->
        [0] { "" }
       *[other] 、レポートにあってディレクトリにもういない人 { $departed } 人
    }
coverage-admins =
    { $admins ->
       *[other] 管理者 { $admins } 人
    }、そのうちセキュリティ キーがない人 { $without } 人
coverage-registered = { $count } 人が第 2 要素を登録済み (Microsoft の用語: registered)
coverage-capable = そのうち { $count } 人は、ポリシーで有効 (enabled) なため、実際に使えます (capable)
coverage-barred =
    { $count ->
       *[other] { $count } 人
    }は、ポリシーで許可されていないものを登録しています。サインインには使えません
coverage-passwordless = { $count } 人はパスワードなしでサインインできます
coverage-unknown-words = この版はレポートの次の語に対応していないため、その他の方法として数えました: { $words }
coverage-listed =
    { $people ->
        [0] キーが必要な人はいません
       *[other] { $people } 人にキーが必要です
    }{ $waves ->
        [0] { "" }
        [1] { "" }
       *[other] 、{ $waves } 回に分けて渡します
    }
coverage-left-out =
    { $count ->
       *[other] 他に { $count } 人は、サインイン名をリストに書けません
    }
coverage-goes-on = { $time } の実行を続けます。{ $count } 行は読み取り済みです
coverage-progress = レポート { $report } 行とアカウント { $members } 件を読み取りました
coverage-run-again = 読み取った内容は 1 日保存されます。コマンドをもう一度実行すると、そこから続きます
coverage-no-premium = 登録レポートには Entra ID P1 のライセンスが必要ですが、このテナントにはありません
    .next = ライセンスがないと、Graph から全員の方法を一覧で得られません。他に確認できることは `keydesk tenant check` でわかります
coverage-list-refused =
    { $count ->
       *[other] リストの { $count } 行に誤りがあります
    }
    .next = --list で書き出し、`keydesk prepare import FILE --dry-run` で読み込んでください
coverage-not-prepared = リストを保存できませんでした: { $why }
    .next = --list で書き出し、`keydesk prepare import FILE` で読み込んでください

# keydesk tenant use

use-title = サインインの方法
use-lead =
    { $days ->
       *[other] { $days } 日間で、
    }{ $people ->
        [0] サインインした人はいません
       *[other] { $people } 人がサインインしました
    }。セキュリティ キーを使った人: { $key } 人 ({ $percent }%)
use-part = ログが一度に読み取れる量を超えています。{ $time } 以降だけを読み取りました
use-phone = 最も強い方法が電話: SMS または通話
use-password = 最も強い方法がパスワード
use-bar =
    { $people ->
       *[other] { $people } 人
    }
use-methods =
    { $days ->
       *[other] { $days } 日間の
    } Microsoft のレポート: 各方法が使われた回数。1 回のサインインで 2 つ使われることがあります
use-unknown-labels = この版はログの次の語に対応していないため、その他の方法として数えました: { $labels }
use-programs = プログラムが次のアカウントのパスワードでサインインしていますが、プログラムはキーにタッチできません: { $names }。規則で止まる前に、それぞれに専用の ID を用意してください
use-no-people = 誰がどの方法でサインインしたかを、サインイン ログで確認できません: { $why }
use-no-methods = Microsoft の方法の使用状況レポートを読み取れません: { $why }
use-progress = { $count } 件のサインインを読み取りました

# The mail or message that invites somebody. A line is a sentence with its full stop

invitation-subject = セキュリティ キーの受け取りのご案内
invitation-why = 組織からセキュリティ キーをお渡しします。パスワードなしで、ご本人だけがサインインできるようになります。
invitation-where = 窓口「{ $desk }」へお越しください。写真付きの身分証明書をお持ちください。5 分ほどで終わります。
invitation-until = { $date } までにお越しください。
invitation-contact =
    { $known ->
        [yes] ご質問はこちらへ: { $contact }
       *[no] ご質問は、ご存じの番号でサービス デスクにお電話ください。
    }
invitation-asks-nothing = このメッセージにリンクはありません。また、この件でパスワードや PIN をお尋ねすることはありません。

# keydesk tenant invite

invite-counts =
    { $people ->
       *[other] { $people } 人を招待します
    }
invite-not-due = リストの { $count } 人は後日が予定日です
invite-before = { $count } 人は既に招待済みか、その可能性があります
invite-opted-out = { $count } 人は招待を希望していません
invite-no-account = { $count } 人はゲストか、アカウントが無効です
invite-text = 招待文 (日本語):
invite-dry-run = 何も送信していません。送信するには --send を付けてください
invite-question = 招待を送信しますか?
invite-progress = { $all } 件中 { $done } 件の招待を送信しました
invite-sent =
    { $sent ->
       *[other] { $sent } 件の招待を送信しました
    }
invite-not-sent = { $count } 人にはこの方法で届きません。アドレスがないか、拒否されたか、Teams がありません。別の機会に招待できます
invite-in-doubt = { $count } 人への招待は、送られたかどうか不明です。再度の招待は行いません
invite-stopped = コマンドをもう一度実行すると続きます。同じ人を 2 回招待することはありません
invite-no-mail = 設定により、この窓口はメールを送信しません
    .next = [notice] に mail_from を設定してください。説明は kiosk.toml にあります
invite-nobody = 今招待する人はいません
coverage-invited = { $invited } 人を招待し、そのうち { $came } 人がセキュリティ キーを持っています
invite-faulty =
    { $count ->
        [1] { $file } の { $line } 行目に誤りがあります
       *[other] { $file } に { $count } 件の誤りがあります。最初は { $line } 行目です
    }
    .next = 各行の誤りは `keydesk prepare import FILE --dry-run` でわかります
