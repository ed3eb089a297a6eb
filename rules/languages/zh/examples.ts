// Chinese: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      { text: '每天抽一点空看看手机,轻松月入过万不是梦,很多宝妈都已经加入我们。', shows: '轻松月入过万' },
      { text: '姐妹别上班了,跟我躺赚,上个月我买了新车', shows: '躺赚', kind: 'chat' },
    ],
    misses: [
      { text: '记者提醒:凡是宣称轻松赚钱的广告,大多是诈骗,请市民提高警惕。', because: 'a warning' },
      { text: '这份工作并不轻松,需要搬运货物,每天站立八小时,工资按月发放。', because: 'honest about effort' },
    ],
  },
  'hired-without-interview': {
    matches: [
      { text: '工厂大量用人,免面试,身份证带来当天就能进车间,包吃包住。', shows: '免面试' },
      { text: '恭喜,您已被录取!下面请加主管安排任务', shows: '您已被录取', kind: 'chat' },
    ],
    misses: [
      {
        text: '收到简历后我们会电话通知面试,面试通过后签订劳动合同并缴纳社保。',
        because: 'an interview takes place',
      },
      { text: '请下周三带简历到总店面试,两轮面试后通知结果。', because: 'two rounds' },
    ],
  },
  'fee-to-get-job': {
    matches: [
      { text: '名额不多,先交报名费三百元,交完就能安排进厂,下周出发。', shows: '交报名费' },
      { text: '要入职的话需要缴纳介绍费,转给财务就给你排班', shows: '缴纳介绍费', kind: 'chat' },
    ],
    misses: [
      { text: '本公司招聘全程免费,不会向求职者收取报名费或任何押金。', because: 'fees are denied' },
      { text: '警方提醒,要求先交报名费的招聘多是骗局,请勿转账。', because: 'a warning' },
    ],
  },
  'fee-visa-permit': {
    matches: [
      { text: '去欧洲做焊工,先付签证费两万,剩下的到了再说,工签我们办。', shows: '先付签证费' },
      { text: '老板说工签打包价三万人民币,今天交签证费就排队', shows: '交签证费', kind: 'chat' },
    ],
    misses: [
      { text: '签证费由酒店承担,员工不用缴纳任何费用,机票也由酒店报销。', because: 'the employer pays' },
      { text: '大使馆提醒:不要把签证费交给网上认识的中介,谨防受骗。', because: 'a warning' },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: '这个机会很难得,千万别告诉家人,等你赚到钱再说', shows: '别告诉家人', kind: 'chat' },
      { text: '工作内容严格保密,请勿告知朋友,到了当地有人安排。', shows: '勿告知朋友' },
    ],
    misses: [
      { text: '入职前请和家人商量,有疑问可以致电总部。', because: 'the opposite' },
      { text: '请妥善保管个人密码,勿告知他人,公司邮箱密码三个月更换一次。', because: 'a password' },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: '到达后护照统一保管,做满一年归还,工资年底结算。', shows: '护照统一保管' },
      { text: '下飞机把护照交给公司保管,大家都一样的', shows: '护照交给公司保管', kind: 'chat' },
    ],
    misses: [
      {
        text: '护照由本人保管,公司不会扣押任何证件,员工可以随时辞职。',
        because: 'papers stay with the worker',
      },
      { text: '获救者告诉警方,护照被公司收走,园区有人看守。', because: 'a news report' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: '只需给短视频点赞,每天二十分钟,点赞赚佣金,佣金日结。', shows: '点赞赚佣金' },
      { text: '我们是帮酒店刷好评的,一单五块钱,做完就发', shows: '帮酒店刷好评', kind: 'chat' },
    ],
    misses: [
      {
        text: '运营专员负责回复顾客评论、统计点赞数据并撰写周报,双休,五险一金。',
        because: 'a real social media job',
      },
      { text: '反诈中心提醒:刷单赚佣金都是诈骗,切勿相信。', because: 'a warning' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      { text: '您触发了连单,需要垫付八百元完成才能继续提现', shows: '连单', kind: 'chat' },
      { text: '余额不足请充值,充值以后才能继续完成下一个任务。', shows: '余额不足' },
    ],
    misses: [
      { text: '食堂饭卡余额可以在前台充值,员工餐每餐十元。', because: 'a canteen card' },
      { text: '民警介绍,骗子称需要充值才能继续任务,受害人损失五万元。', because: 'a news report' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      { text: '您的佣金是三千八,提现前需先缴纳个人所得税百分之十', shows: '提现前需先缴', kind: 'chat' },
      { text: '账户已冻结,请支付解冻金后才能提现,逾期清零。', shows: '账户已冻结' },
    ],
    misses: [
      { text: '银行公告:跨行转账每笔收取手续费两元,详见价目表。', because: 'a bank price list' },
      { text: '警方提示:提现要先交税的平台都是骗局,请立即报警。', because: 'a warning' },
    ],
  },
  'use-your-account': {
    matches: [
      { text: '招收款助理,用您的银行卡接收客户款项,每笔提成百分之二。', shows: '用您的银行卡接收' },
      { text: '老板的货款先打到你卡上,你取出来交给我们的人就行', shows: '打到你卡', kind: 'chat' },
    ],
    misses: [
      { text: '工资每月十号打到您的银行卡,入职时请提供开户行信息。', because: 'wages' },
      { text: '警方提醒,不要用自己的银行卡帮别人走账,这是违法的。', because: 'a warning' },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      { text: '先拿旅游签过去工作,到了再转工签,我们都是这样走的', shows: '旅游签', kind: 'chat' },
      { text: '办旅游签证入境上班,护照签证机票公司全包,月薪两万。', shows: '旅游签' },
    ],
    misses: [
      { text: '使馆提醒:持旅游签证工作属于违法行为,切勿轻信中介。', because: 'a warning' },
      {
        text: '签证中心诚聘前台,日常负责旅游签证资料录入,工作时间九点到六点。',
        because: 'a visa office hires',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      { text: '过海关如果问你,你就说是旅游,别的都不要讲', shows: '你就说是旅游', kind: 'chat' },
      { text: '入境官员提问时统一说是探亲,登机前删掉微信聊天记录。', shows: '入境官员提问时统一说' },
    ],
    misses: [
      { text: '过海关时请如实申报,并出示工作签证和雇佣合同。', because: 'honest advice' },
      { text: '民警说,中介要求他们对边检谎称说是旅游,最后被遣返。', because: 'a report' },
    ],
  },
  'online-gambling-work': {
    matches: [
      { text: '东南亚菠菜公司招推广,包机票包吃住,底薪一万八。', shows: '菠菜' },
      { text: '线上博彩客服缺人,打字快就行,来回机票公司包', shows: '线上博彩客服', kind: 'chat' },
    ],
    misses: [
      { text: '法院以开设赌场罪判处网络博彩推广人员有期徒刑三年。', because: 'a news report' },
      { text: '超市生鲜区招理货员,负责菠萝和青菜上架,早班六点到下午两点。', because: 'groceries' },
    ],
  },
  'trapped-already': {
    matches: [
      { text: '救救我,公司不让我走,手机也快没电了', shows: '不让我走', kind: 'chat' },
      { text: '护照被公司拿走了,门口有保安,我出不去', shows: '护照被公司', kind: 'chat' },
    ],
    misses: [
      { text: '我的护照在大使馆办签证,下周去拿,拿到就订机票。', because: 'the embassy has it' },
      { text: '我没收到工资条,想问一下人事部几点上班。', because: 'an ordinary question' },
    ],
  },
};
