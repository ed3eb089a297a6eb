// Japanese: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      { text: 'スマホ一台で簡単に稼げます。お金に困っている人は今すぐどうぞ。', shows: '簡単に稼げ' },
      { text: '楽して毎日収入あるよ、一緒にやらない?', shows: '楽して毎日収入', kind: 'chat' },
    ],
    misses: [
      { text: '「簡単に稼げる」とうたう求人は詐欺の疑いがあるため注意してください。', because: 'a warning' },
      {
        text: '立ち仕事が中心で体力が必要ですが、先輩が丁寧に教えます。時給1,200円です。',
        because: 'honest about effort',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      { text: '面接なし、即日採用、身分証だけ持って来てください。', shows: '面接なし' },
      {
        text: 'おめでとうございます、採用が決まりました!次は担当から連絡します',
        shows: '採用が決ま',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: '書類選考のあと、本社で面接を二回行います。結果は一週間以内にお知らせします。',
        because: 'interviews take place',
      },
      { text: '面接は店長が担当します。履歴書をお持ちください。', because: 'an interview' },
    ],
  },
  'fee-to-get-job': {
    matches: [
      { text: '仕事を始める前に登録料として一万円をお振込みください。', shows: '登録料として' },
      { text: '先に初期費用を払ってもらえれば、明日から案件回せます', shows: '初期費用を払', kind: 'chat' },
    ],
    misses: [
      { text: '応募者から登録料をいただくことは一切ありません。', because: 'fees are denied' },
      {
        text: '警察は、登録料を振り込ませる求人は詐欺だとして注意を呼びかけています。',
        because: 'a warning',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'この仕事のことは家族には内緒にしてね、心配するから', shows: '家族には内緒', kind: 'chat' },
      { text: '業務内容は他言無用でお願いします。終わったら全て消してください。', shows: '他言無用' },
    ],
    misses: [
      {
        text: 'ご家族とよく相談してからお返事ください。ご質問は代表電話までどうぞ。',
        because: 'the opposite',
      },
      { text: '社員証の暗証番号は自分だけで管理してください。', because: 'a PIN' },
    ],
  },
  'carry-or-collect': {
    matches: [
      { text: '書類を受け取るだけで日給五万円、都内どこでも可、経験不問。', shows: '書類を受け取' },
      { text: '運びの仕事あるけど来週空いてる?', shows: '運びの仕事', kind: 'chat' },
    ],
    misses: [
      { text: '受け子として現金を受け取った大学生が逮捕された。', because: 'a news report' },
      {
        text: '倉庫で商品の仕分けと検品をする仕事です。シフト制で週3日から働けます。',
        because: 'a warehouse',
      },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      { text: '高額案件あり。今日中に動ける方、即金でお渡しします。', shows: '高額案件' },
      { text: '運転だけで10万円もらえる、免許ある?', shows: '運転だけで10', kind: 'chat' },
    ],
    misses: [
      {
        text: '「高額案件」という言葉を使う募集は闇バイトの可能性があり、警察が注意を呼びかけている。',
        because: 'a warning',
      },
      {
        text: '配送ドライバー募集。月給28万円、社会保険完備、普通免許が必要です。',
        because: 'a real driver job',
      },
    ],
  },
  'early-id-papers': {
    matches: [
      { text: '登録のため身分証の写真を両面、メッセージで送ってください。', shows: '身分証の写真を' },
      { text: '免許証の表裏を撮って送って、そしたら案件出すね', shows: '免許証の表裏', kind: 'chat' },
    ],
    misses: [
      {
        text: '身分証の写真を知らない相手に送らないでください。悪用される被害が出ています。',
        because: 'a warning',
      },
      {
        text: '入社日に本人確認書類をご持参ください。採用後に人事部で確認します。',
        because: 'on the first day',
      },
    ],
  },
  'move-to-messenger': {
    matches: [
      { text: '詳細はテレグラムで連絡するので先に入れておいて', shows: 'テレグラムで', kind: 'chat' },
      { text: 'やり取りはシグナルに移ります。アプリの登録をお願いします。', shows: 'シグナルに移' },
    ],
    misses: [
      {
        text: '応募はハローワークの窓口、または本社の採用担当まで電話でお願いします。',
        because: 'an office',
      },
      { text: 'シグナルに誘導された場合は、すぐに警察の相談窓口へ連絡してください。', because: 'a warning' },
    ],
  },
  threats: {
    matches: [
      { text: '逃げたら実家に行くからな。住所は知ってるぞ', shows: '逃げたら実家に行く', kind: 'chat' },
      { text: '断ったら家族がどうなっても知らない', shows: '断ったら家族', kind: 'chat' },
    ],
    misses: [
      {
        text: '緊急連絡先として実家の電話番号を書く欄があります。入社手続きで使います。',
        because: 'an emergency contact',
      },
      { text: '断った場合も、今後の応募に影響はありません。', because: 'refusing is fine' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: '動画に高評価を押すだけで1件300円の報酬がもらえる在宅の副業です。', shows: '高評価を' },
      { text: 'いいねするだけで1日8千円稼げるよ', shows: 'いいねするだけで', kind: 'chat' },
    ],
    misses: [
      {
        text: '公式SNSの運用担当として、投稿の作成やコメントへの返信をお願いします。月給25万円。',
        because: 'a real job',
      },
      { text: 'いいねを押すだけで稼げるという副業は詐欺です。入金しないでください。', because: 'a warning' },
    ],
  },
  'rented-account': {
    matches: [
      { text: 'SNSアカウントを売ってください、一つ一万円で買います。', shows: 'アカウントを売' },
      { text: '使っていない口座の買い取りをしています。一つ五万円、即日払い。', shows: '口座の買い取り' },
    ],
    misses: [
      {
        text: '銀行口座を売ったり貸したりすることは犯罪です。絶対にしないでください。',
        because: 'a warning',
      },
      { text: '給与の振込先として、ご本人名義の口座をお知らせください。', because: 'wages' },
    ],
  },
  'use-your-account': {
    matches: [
      { text: 'あなたの口座に入金された代金を、別の口座へ送金する簡単な業務です。', shows: 'あなたの口座に' },
      { text: '口座に入ったお金を引き出して渡すだけでいいよ', shows: '口座に入ったお金', kind: 'chat' },
    ],
    misses: [
      {
        text: '経理担当として、会社の口座の入出金を管理していただきます。簿記二級必須。',
        because: "the firm's account",
      },
      {
        text: '自分の口座に振り込まれたお金を引き出すよう指示されたら、警察に相談してください。',
        because: 'a warning',
      },
    ],
  },
};
