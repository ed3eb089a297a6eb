// How this language says what signs speak of. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ─────────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      'job',
      'jobs',
      'vacanc*',
      '(work|job|open) (position|positions)',
      '(part time|full time|seasonal|online) (work|position|positions|role|roles|staff|workers)',
      '(are|now|urgently|is|currently) hiring',
      'recruiting',
      'employment',
      '(workers|staff|people|helpers|agents|operators|ladies|girls|drivers) (needed|wanted|required)',
      'looking for (workers|staff|people|helpers|agents)',
      'work with us',
    ),
    ...guessed('we need .. (workers|staff|people|helpers|hands)', 'want to work'),
  ],

  abroad: [
    ...seen(
      'LURES',
      'abroad',
      'overseas',
      '(another|foreign|decent|different) country',
      '(work|job|jobs|vacancies|career|employment) in (europe|asia|the gulf|the middle east)',
      'gulf (job|jobs|country|countries)',
      'foreign (job|jobs|employment|work|placement)',
    ),
    ...guessed(
      '(outside|leave|out of) (the|your) country',
      'relocate (to|abroad|overseas)',
      'move to (another|a new|a foreign) country',
      'international (placement|recruitment)',
    ),
  ],

  'no-experience': [
    ...seen(
      'USPIS',
      '(no|zero|without) [previous|prior|any|special|work] (experience|skills)',
      '(experience|skills) [is|are] not (needed|required|necessary|important)',
      'no .. (experience|skills|training) [is|are] (needed|required|necessary)',
    ),
    ...seen(
      'LURES',
      'won t (require|need) experience',
      'free training',
      'training [is] [given|provided] for free',
      'no training (needed|required)',
    ),
    ...guessed(
      '(don t|dont|do not) need [any] (experience|skills)',
      'we (will|ll) teach you [everything|all]',
      'we train you from (scratch|zero)',
      'with or without experience',
      'never worked before',
    ),
  ],

  'nothing-asked': [
    ...seen(
      'LURES',
      'no (degree|diploma|english|language|cv|resume|papers|documents|qualification|qualifications|education) [is|are] (needed|required|necessary)',
      '(english|language|education|degree|diploma) [is|are] not (needed|required|necessary|important)',
      'anyone can (do|join|apply|earn|start)',
      'all [that] you need is (a|your) (phone|smartphone|mobile|laptop|computer|internet)',
      '(only|just) [need] (a|your) (phone|smartphone|mobile|cellphone|laptop)',
      '(make|earn) money (with|from|on|using|by) your (phone|smartphone|mobile|cellphone)',
      'using [only|just] your (phone|smartphone|mobile|cellphone|fb|facebook)',
      'must have .. (android|smartphone|fb account|facebook account)',
    ),
    ...seen(
      'HKPF',
      '(any|all) (age|ages) [is|are] (welcome|ok|okay|accepted)',
      'age (does not|doesn t|doesnt) matter',
    ),
    ...guessed(
      '(don t|dont|do not) need [to speak] (english|a degree|a diploma|any language|any papers)',
      'no need to speak',
      'everyone can (do|join|apply|earn|start)',
      'no requirements',
      'no questions about your past',
    ),
  ],

  'high-pay': [
    ...seen(
      'LURES',
      'high (salary|salaries|pay|income|wages|earnings|daily)',
      'attractive (income|earnings|weekly|daily|wage|wages)',
      'earn* [up to|over|as much as|more than|between|from] {amount}',
      'earn (big|more|well|thousands|hundreds)',
      '(monthly|daily|weekly) income of {amount}',
      'make [up to|over] {amount} (a|per|every|each) (day|week|month)',
      'unlimited (income|earning|earnings)',
      'substantial (income|profits)',
      'extraordinary (money|income)',
    ),
    ...seen('NAPTIP', 'highly paid', 'high paying'),
    ...guessed(
      '(big|huge|great|good|serious|crazy) (money|cash)',
      '(big|huge|top) (salary|income|pay|wages|earnings)',
      '(excellent|fantastic|amazing) (money|income|earnings)',
      '(five|six|5|6) figure* [monthly|weekly] (income|salary|pay)',
      'thousands [of dollars|of euros|of pounds] (a|per|every|each) (day|week|month)',
      '(double|triple) your (salary|income|pay)',
      '(two|three|five|ten) times (your|what you)',
      'earn* in (a|one) (day|week) what',
      'lucrative (job|offer|work|salary)',
    ),
  ],

  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      'daily (pay|salary|wage|wages|income|payout|payouts|payment|payments|earnings)',
      '(paid|pay|payout|payouts|payment) (daily|every day|each day|every evening|same day|the same day|instantly|on the spot)',
      '(base|basic) [daily] salary .. per day',
      '{amount} (a|per|every|each) (day|week)',
      '{amount} (daily|weekly)',
      '{number} (a|per) day (salary|income)',
      'weekly (pay|payout|payouts|wage|wages)',
      'paid (weekly|every week)',
      '{amount} for (four|five|three|two|{number}) days',
    ),
    ...guessed(
      '(instant|same day|immediate) (payout|payouts|payment|payments|pay)',
      '(cash|money) (every|each) (evening|night)',
    ),
  ],

  'little-time': [
    ...seen(
      'LURES',
      '{number} (minutes|mins|min) (a|per|each|every) day',
      '(1|2|3|one|two|three) (hour|hours|hrs|hr) (a|per|each|every) day',
      '(1|2|3|one|two|three) (hour|hours|hrs) daily',
      '(only|just|takes) {number} (minutes|mins|min)',
      '(a few|few|couple of) (hours|minutes) (a|per|each|every) (day|week)',
      '(a few|few) hours .. (weekly|daily|every day)',
      '(a few|only|just) minutes of your time',
      '(spare|free|own) time [and] own',
      'in (your|their) (spare|free) time',
      'your (spare|free) time',
    ),
    ...seen('SPF-24', 'flexible spare time', 'spare time (job|work|income)'),
    ...guessed(
      '(half an|an|one) hour (a|per|each|every) day',
      '(only|just) (1|2|3|one|two|three|an) (hour|hours)',
      '(1|2|3|one|two|three) (hours|hrs) of (work|your time|easy|light|simple)',
      'in (your|the) lunch break',
      'for (15|20|30|fifteen|twenty|thirty) minutes of work',
    ),
  ],

  'simple-work': [
    ...seen(
      'LURES',
      '(simple|easy|effortless) [online|daily|small|little] (task|tasks|work|job|jobs|typing|assignments)',
      '(work|job|tasks) (is|are) [very|really|so|super|quite] (simple|easy)',
      'copy [and] paste',
      '(just|only|simply) (tap|type|copy|press|swipe|like videos|like posts|click ads|click to earn)',
      '(with|using|from|on) [just|only] your [own] (phone|smartphone|mobile|cellphone)',
      'simple typist',
      'easy way to (supplement|earn|make)',
      'easy to (start|earn|do from)',
    ),
    ...guessed(
      'light (task|tasks|online work)',
      'nothing (complicated|difficult|hard)',
      'no (hard|heavy) work',
      'a child could do it',
      'little effort',
    ),
  ],

  'work-from-home': [
    ...seen(
      'LURES',
      'work* (from|at) home',
      'home based',
      'homebased',
      'online (job|jobs|work|position|business)',
      '(part time|work|job|jobs) online',
      'remote (work|job|jobs|position|online)',
      '(from|at|in) the comfort of your [own] home',
      'without leaving [your] (home|house)',
      '(work|earn|income) while at home',
    ),
    ...guessed(
      'wfh',
      'from (your|the) (sofa|couch|bed)',
      'work from (anywhere|your phone)',
      'earn* .. from home',
    ),
  ],

  'lure-role': [
    ...seen(
      'FBI-23',
      'customer (service|support|care) [representative|agent|staff|officer|rep]',
      '(telesales|telemarketing|telemarketer|call centre|call center) [agent|staff|operator]',
      'data (entry|encoder|typing|provider)',
      'typist*',
      '(chat|live chat) (support|operator|agent|moderator|staff)',
    ),
    ...seen(
      'MEA-24',
      'digital (sales|marketing) [executive|executives|specialist|staff]',
      'digital (sales|marketing) and',
      '(crypto|cryptocurrency|forex) (analyst|sales|trader|consultant|support)',
      '(it|social media) (support|marketing) (staff|executive|specialist)',
    ),
    ...seen('DMW-TL', 'customer sales representative', '(csr|encoder)'),
    ...seen(
      'BY-LIB',
      '(model|models|waitress|waitresses|hostess|hostesses|dancer|dancers|au pair) (wanted|needed|abroad|in|for)',
    ),
    ...guessed(
      '(admin|office|personal|virtual|administrative) (assistant|staff|clerk)',
      'admin (job|work|position|needed|wanted)',
      '(translator|interpreter|translators|interpreters) (for|wanted|needed|abroad)',
      'social media (manager|operator|promoter|assistant)',
      'online (promoter|operator|assistant|moderator)',
      'community manager',
    ),
  ],

  duties: [
    ...guessed(
      'responsib*',
      'duties',
      '(your|main|daily|key|core|typical) (tasks|role|activities)',
      'tasks (include|are|will be)',
      '(job|role|position) (description|purpose|summary|requirements)',
      'requirements',
      'qualifications',
      '(working|opening) hours',
      'hours (per|a) week',
      '(night|day|early|late|evening|weekend|hour) (shift|shifts)',
      'report* to',
      '(you ll|you will|will) (prepare|clean|serve|manage|assist|support|cook|pack|drive|answer|maintain|develop|sell|teach|pick)',
      'what you (ll|will) (do|be doing)',
      'the role (involves|includes)',
      'your work (includes|involves)',
      'including (cleaning|cooking|serving|packing|preparing|answering)',
    ),
  ],

  // ── Who is behind it ─────────────────────────────────────────────────────────
  'company-talk': [
    ...guessed(
      '(our|the) company (is|was|has|offers|operates|employs)',
      '(ltd|limited|gmbh|inc|llc|plc|pty|pvt|bv|srl)',
      'registered (office|in|company|address|number)',
      '(founded|established|incorporated) in',
      'about (us|the company|our company)',
      'our (team|clients|customers|offices|story|mission|restaurant|hotel|farm|school|clinic|shop|factory)',
      'we are (a|an) (family|leading|small|growing|team|independent|local)',
      'family (run|owned|business)',
      'company (number|registration|profile)',
    ),
  ],

  'our-client': [
    ...seen(
      'ID-TEMPO',
      '(a|an|for|big|large|this) [large|big] (foreign|international|overseas|multinational) (company|firm|employer|group|factory|business)',
      '(foreign|international) (company|firm) (abroad|is looking|needs|hiring)',
    ),
    ...seen(
      'LURES',
      '(our|a|one) reputable (company|firm|employer|organisation|organization)',
      'reputable (company|firm|employer|family)',
    ),
    ...seen(
      'MEA-23',
      '(an|the) employer (abroad|overseas)',
      '(our|a) (foreign|overseas) (partner|partners|employer|client)',
    ),
    ...guessed(
      'our (client|clients) (abroad|is looking|are looking|is hiring|needs|need|requires|is seeking)',
      '(a|our) client of ours',
      '(for|behalf of) our client',
      '(confidential|private) (client|employer|company)',
      '(well known|famous|luxury|big|large) (company|hotel|factory|firm|family|resort) (abroad|overseas|in)',
      '(company|employer) (name|details) .. (later|after)',
    ),
  ],

  'licence-word': [
    ...guessed(
      '(licence|license|registration|reg|accreditation|permit) (number|no|nr)',
      '(licence|license) {number}',
      'licensed .. (agency|agencies|agent|agents|recruiter|by|under)',
      '(agency|manning|recruitment|recruiting|placement) (licence|license)',
      '(registered|approved|licensed|authorised|authorized|accredited) (recruiting|recruitment|employment|placement|manning|overseas) (agent|agency)',
      'accredited (by|agency|with)',
      '(dmw|poea|nea|glaa|bmet|rec) (licence|license|licensed|registered|accredited|member|rl)',
      '(licence|license) (issued|valid)',
    ),
  ],

  'agent-word': [
    ...seen(
      'MEA-23',
      '(recruitment|recruiting|placement|employment|manning|staffing) (agency|agent|agents|office|consultancy|consultants|firm)',
      'manpower',
      '(travel|visa|immigration|overseas|foreign) (agency|agent|agents|consultant|consultants|consultancy)',
    ),
    ...seen(
      'UG-26',
      '(we|i) (send|deploy|place|recruit) (workers|people|staff|candidates|ladies|drivers|nurses|maids)',
    ),
    ...guessed(
      '(our|the|my) agency',
      '(visa|immigration|travel) (services|service|helper|assistance)',
      '(we|i) (process|arrange|handle) .. (visa|visas|permits|papers|work permit)',
      'job consultan*',
      '(training|language) (centre|center|institute) .. jobs',
    ),
  ],

  // ── Money ────────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'ITF',
      '(registration|processing|agency|recruitment|placement|administration|administrative|admin) (fee|fees|charge|charges|payment|cost|costs)',
    ),
    ...seen(
      'AUP-W',
      '(travel agent|lawyer|embassy|consultation|document|documents|documentation|paperwork) (fee|fees|charge|charges|payment)',
    ),
    ...seen('CDM-NC', '(application|recruiter|contract) (fee|fees|charge|charges)'),
    ...seen(
      'LURES',
      'token of thanks',
      '(entry|enrolment|enrollment|activation|membership|joining) (fee|fees|charge|charges|payment)',
    ),
    ...guessed(
      '(service|file|form|booking|reservation|clearance|handling|verification|onboarding|sponsorship|facilitation|portfolio) (fee|fees|charge|charges)',
      '(small|little|one time|initial|upfront|nominal|refundable|symbolic|starting) (fee|charge|contribution)',
      '(fee|charge) (of|is) {amount}',
      '(registration|processing) money',
    ),
  ],

  'pay-verb': [
    ...seen(
      'ITF',
      '(you|candidate|candidates|applicant|applicants|worker|workers) (pay|must pay|should pay|will pay|can pay|only pay|just pay|need to pay|have to pay|are required to pay|are to pay)',
      '(must|should|need to|have to|has to) [first] (pay|transfer|deposit|remit)',
      '(required|asked|ready|expected|requested|able) to (pay|transfer|deposit|remit)',
    ),
    ...seen(
      'CDM-19',
      '(please|kindly|pls|plz) [first|now] (pay|transfer|deposit|remit)',
      '(please|kindly|pls) make [a|the|your] [first] payment',
      '(send|transfer|deposit|remit|wire) [us|me|the] {amount}',
    ),
    ...seen(
      'FTC-21',
      '(send|transfer|wire) [me|us|him|her] (the|a) [small] (money|payment|fee|fees|amount|sum|deposit|charge|cost)',
      'pay (me|us|him|her) (the|a|{amount}|first)',
      'pay (first|upfront|up front|in advance|beforehand|online|today|now|before)',
    ),
    ...guessed(
      '(just|only|first|then|now) (pay|transfer|deposit|remit) [the|a|{amount}]',
      '(must|to|should|has to|have to|need to) be paid (by you|first|before|in advance|upfront|today|now|to us|to the agent|by the candidate|by the applicant|by the worker)',
      'make [a|the|your] [small|first|initial] (payment|transfer|deposit)',
      '(pay|transfer|send) [the] (money|amount|sum|payment) (to|by|through|via|into|now|today)',
      '(payable|paid) (by|from) (you|the candidate|the applicant|the worker)',
      'you [will] (transfer|deposit|remit)',
      'your (payment|transfer|deposit)',
      '(once|after|when|until|unless) you (pay|paid|have paid|transfer|deposit)',
      'can you (pay|send|transfer)',
      'bring {amount}',
    ),
  ],

  deposit: [
    ...seen(
      'IN-INT',
      'security (deposit|money|payment|amount)',
      'refundable (deposit|amount|payment|fee|security)',
      'deposit',
    ),
    ...guessed(
      'caution (money|fee|deposit|payment)',
      '(advance|upfront|down) payment',
      'prepayment',
      'pre payment',
      '(payment|paid|pay) in advance',
      '(guarantee|holding|reservation) (money|fee|deposit|payment)',
    ),
  ],

  refundable: [
    ...seen(
      'IN-INT',
      '[fully|100] (refundable|refunded|returnable)',
      '(will|is|be) (refunded|returned|reimbursed|given back|paid back)',
    ),
    ...seen(
      'FR-OBS',
      'to (keep|reserve|hold|secure|confirm|book|block|save|guarantee) (your|a|the) (place|slot|position|seat|spot|job|interview)',
    ),
    ...guessed(
      '(you|u) [will|ll] get [it|this|the money|your money|that] back',
      '(back|returned|refund*|repaid) [to you] (with|in|from|after|on) (your|the) first (salary|pay|wage|wages|month|paycheck|payday|week)',
      '(keeps|holds|secures|reserves|blocks) (your|the) (place|slot|position|seat|spot|job)',
      'we (return|refund|give) (it|the money|this)',
    ),
  ],

  visa: [
    ...seen(
      'UK-COS',
      'visa',
      'visas',
      '(work|residence|residency|working|employment) (permit|permits|card|pass)',
      'certificate* of sponsorship',
      'sponsorship',
    ),
    ...seen('UK-TIMES', 'sponsor licence', 'skilled worker (sponsorship|certificate)'),
    ...guessed(
      'work authori*',
      'iqama',
      '(lmia|work quota)',
      'green card',
      'embassy (appointment|interview|stamp|stamping)',
    ),
  ],

  'course-word': [
    ...seen('JA', 'training', 'course', 'courses', '(certificate|certificates|certification)'),
    ...guessed(
      '(exam|exams|test fee)',
      'workshop',
      'seminar',
      '(training|learning|study) (pack|package|module|modules|material|materials)',
      'induction',
      'webinar',
    ),
  ],

  'check-word': [
    ...seen(
      'JA',
      '(background|criminal|police|reference|security|dbs|crb) (check|checks|screening|clearance|certificate|record)',
      'criminal record',
      '(police|good conduct) certificate',
    ),
    ...seen(
      'ITF',
      'medical',
      'health (exam|examination|check|checkup|test|tests|certificate|screening|fitness|clearance)',
      'insurance',
    ),
    ...guessed(
      'vaccination*',
      'drug test',
      'blood test',
      'x ray',
      'credit (report|check|score)',
      'fingerprint*',
    ),
  ],

  'kit-word': [
    ...seen('FTC-21', '(starter|start|starting|welcome|work|training|business) (kit|pack|package)'),
    ...seen(
      'LURES',
      'software',
      'uniform',
      'uniforms',
      '(work|working) (materials|clothes|equipment)',
      'time tracker',
    ),
    ...guessed(
      '(id|identity|work|staff) (badge|card)',
      'badge',
      'laptop',
      'equipment',
      '(work|safety) (boots|gear|shoes|tools)',
      'tools',
      'headset',
      'tablet',
      'materials',
    ),
  ],

  'room-word': [
    ...seen('VIC', 'accommodation', 'accomodation', 'hostel', 'rent', '(bed|bunk|dorm)'),
    ...seen('WA-BP', 'room', 'housing', 'lodging*'),
    ...guessed(
      'apartment',
      'flat',
      '(bed|bedding) (linen|sheets|set|pack)',
      'linen',
      'caravan',
      'cabin',
      'house',
      'key money',
    ),
  ],

  'odd-channel': [
    ...seen(
      'FTC-21',
      '(gift|itunes|steam|google play|amazon|apple|prepaid) (card|cards|voucher|vouchers)',
      'western union',
      'moneygram',
      'money gram',
    ),
    ...seen(
      'AUP-W',
      '(private|personal|my|his|her|manager s) account',
      '(private|personal|my|his|her|manager s) bank account',
      '(money|cash) transfer (shop|office|service|point)',
    ),
    ...seen('SPF-25', '(bitcoin|btc|usdt|ethereum|tether|crypto|cryptocurrency|crypto wallet)'),
    ...seen('LURES', '(in|by|only) cash', 'cash only', '(airtel|orange|mtn|mobile) money'),
    ...guessed(
      'cash to (the|our|my) (agent|driver|broker|manager|contact)',
      '(m pesa|mpesa|gcash|cash app|cashapp|zelle|venmo|paysafecard|bkash|jazzcash|easypaisa)',
      '(wallet|trc20|erc20) address',
      '(paypal|revolut) (friends|to my|to a friend)',
      'voucher code*',
    ),
  ],

  // ── Haste, and leaving the platform ──────────────────────────────────────────
  hurry: [
    ...seen(
      'LURES',
      'urgent (hiring|hire|need|vacanc*|recruitment|job|jobs|opening|openings)',
      'urgently (hiring|need|needed|needs|looking|seeking|recruiting|wanted)',
      'time is limited',
      'last minute (deal|deals|place|places|slot|slots|vacancy)',
    ),
    ...seen(
      'FTC-21',
      'limited (slots|seats|spots|places|time)',
      '(act|decide|reply|answer) (fast|now|quickly|at once)',
    ),
    ...seen('LCA', '(be|apply) fast', 'hurry'),
    ...guessed(
      '(few|last) .. (slots|places|seats|spots|vacancies) [are] (left|available|remaining)',
      '(only|just) {number} (slots|places|seats|spots|vacancies)',
      '(today only|only today|tonight only)',
      'start [work|working|earning] (today|right now|tonight)',
      'immediate (joining|departure|deployment)',
      'last (chance|day|call|slots|seats|places) to (apply|register|join|confirm)',
    ),
  ],

  'days-to-departure': [
    ...seen(
      'DMW-25',
      '(fly|flying|depart|departing|travel|travelling|traveling) [out] (tomorrow|tonight|this week|this weekend|in a few days|within days|within a week)',
      '(departure|flight|deployment) [is|date] [already] (tomorrow|tonight|this week|in a few days|within days|within a week)',
    ),
    ...guessed(
      '(fly|flying|depart|departure|flight|travel|leave|leaving) [is] (in|within|after) (1|2|3|4|5|6|7|10|two|three|four|five|six|seven|ten|48|72) (days|hours)',
      '(you|we) [will|can|must] (leave|go) (tomorrow|tonight|this week|this weekend|in a few days)',
      '(leaving|group leaves|bus leaves|van leaves) (tomorrow|tonight|this week|on monday|on friday|this weekend)',
      '(ticket|tickets) [is|are] [already|booked] for (tomorrow|tonight|this week|this weekend)',
    ),
  ],

  messenger: [
    ...seen(
      'LURES',
      'whatsapp',
      'whats app',
      'telegram',
      'telegramm',
      '(viber|wechat|weixin|zalo|kakaotalk|kakao|botim)',
      '(facebook|fb) messenger',
      'messenger',
    ),
    ...seen(
      'SPF-25',
      '(whatsap|watsapp|watsap|whatsup)',
      '(on|via|through|in) (tg|wa|signal|imo|skype|discord|snapchat|instagram)',
    ),
    ...guessed(
      '(line|wechat|imo|skype|signal|zalo|telegram) (id|app|number|account)',
      'signal {phone}',
      'tg {handle}',
      'wa {phone}',
      'google chat',
      'hangouts',
    ),
  ],

  'message-me': [
    ...seen(
      'TGS',
      '(dm|pm|message|text|msg|inbox|ping) (me|us|him|her|my|our)',
      'write [to] (me|us|him|her)',
      'write [to] (my|our|the) (manager|admin|hr|boss|colleague|assistant|team|recruiter)',
    ),
    ...seen(
      'LURES',
      'add (me|us|my|our|this|greetings)',
      'contact .. (on|via|through|by|at|in time)',
      'contact (me|us|him|her|my|our|mr|mrs|ms|the) [manager|admin|hr|assistant|team]',
      'kindly (contact|message|text|email)',
    ),
    ...guessed(
      '(reach|reach out to) (me|us|him|her) [on|via|at]',
      '(chat|talk|speak) (with|to) (me|us|our|my|the)',
      '(send|drop) (me|us) a [short|quick] (message|text|line)',
      '(continue|talk|chat|speak|discuss) [this|it|the details|further] (on|over|in|via|here)',
      '(reply|answer|respond) (on|via|through|in)',
      'call or (text|message|whatsapp)',
      'hit me up',
      'get in touch (on|via|through|by)',
      'send [me|us] your (name|age|cv|details|number|resume|photo) (to|on|via|through|in)',
    ),
  ],

  'click-link': [
    ...seen(
      'LURES',
      'click [on] [the|this|my|our] (link|below|here|url)',
      'click {link}',
      'click link',
      '(follow|open|use|tap) (the|this|my) link',
    ),
    ...seen(
      'SPF-24',
      '(sign up|register|log in|login|enrol) (here|at|on|via|through|with|using)',
      '(install|download) (the|our|this) .. app',
      'join (the|our|this|my) .. (group|channel)',
    ),
    ...guessed(
      'scan (the|this) (qr|code)',
      '(use|enter) (my|this|the) (invitation|invite|referral) code',
      'create [an|your] account (here|at|on|via|with)',
    ),
  ],

  // ── The offer ────────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'SCAMW',
      '(easy|quick|fast) (money|cash|income|earnings|profit|profits)',
      'guaranteed (daily|weekly) income',
    ),
    ...seen(
      'LURES',
      'earn big',
      'earn (at|from|in) the comfort of your [own] home',
      '(can|could) easily (earn|make|get) [up to|over] (money|{amount}|{number})',
      'easily (earn|make) [up to|over] {amount}',
      'immediate income',
      '(make|earn) money (with|from|on|using|by) your (phone|smartphone|mobile|sofa|couch|computer)',
      '(make|earn) money without leaving',
      '(substantial|massive|unlimited) (profit|profits|income) (from|using|with|potential)',
      'own boss .. income',
    ),
    ...seen(
      'TGS',
      '(earn|earning|make money|income) from (day one|the first day|your first day)',
      'quick (earnings|profit)',
    ),
    ...guessed(
      '(get|become) rich',
      '(make|earn) money (fast|easily|quickly|effortlessly|while you sleep|in your sleep)',
      'money while you sleep',
      'fire your boss',
      'life changing (income|money|opportunity)',
      '(effortless|risk free|hassle free) (money|income|earnings|cash)',
      'money for nothing',
      'free money',
      'extra cash (fast|quickly|today|without)',
      'side hustle .. (easy|fast|rich)',
    ),
  ],

  'guaranteed-result': [
    ...seen(
      'USPIS',
      'guaranteed (job|jobs|employment|placement|income|earnings|daily|returns|profit|profits)',
    ),
    ...seen(
      'VISA-DZ',
      'guaranteed [work|working|employment] (visa|visas|permit|permits|sponsorship|approval)',
      '(visa|visas|permit|permits|approval|sponsorship) [is|are|fully] [100] (guaranteed|assured)',
    ),
    ...seen(
      'FTC-21',
      '(job|jobs|employment|placement|work|hiring) [is|are|fully] [100] (guaranteed|assured)',
      '(we|i) guarantee [you] .. (job|employment|placement|income)',
    ),
    ...seen(
      'SCAMW',
      '(income|earnings|profit|profits|salary) (is|are) [100] guaranteed',
      'income guaranteed',
    ),
    ...guessed(
      '(we|i) guarantee [you] .. (visa|permit|approval|sponsorship)',
      '100 (guaranteed|guarantee|sure|assured|percent) [sure] (job|jobs|placement|visa|selection|approval|employment)',
      '(visa|job|placement|selection|approval) 100 (guaranteed|sure|assured|confirmed)',
      '(job|placement|visa|approval) 100 percent',
      '(assured|sure) (job|jobs|placement|visa)',
      '(nobody|no one|never) [gets|is|was] (refused|rejected) .. visa',
      'visa (never|without) (refused|rejected|refusal|rejection)',
      'you (will|ll) (definitely|certainly|surely) get (the|a|your) (job|visa|permit)',
      '(visa|job|permit) or (your|full) money back',
    ),
  ],

  'guarantee-innocent': [
    ...guessed(
      'guaranteed [minimum|contract|weekly|of] [number|of] hours',
      'guaranteed [a|of] {number} hours',
      'guaranteed (interview|interviews|shifts|overtime|tips|bonus|base|basic|minimum|contract|rest)',
      'guarantee (period|scheme|fund|programme|program)',
      '(bank|loan|money back|quality|satisfaction|product|youth|price|performance) (guarantee|guarantees)',
      'warranty',
      '(no|not|never) [a|be|is|are] (guarantee|guaranteed)',
      '(cannot|can t|can not|do not|does not|don t|doesn t|never) (guarantee|promise)',
      '(success|delivery) guarantee',
      '(sales|claims|loans) .. guarantee*',
    ),
  ],

  'perk-word': [
    ...seen(
      'AMNESTY',
      '(swimming pool|pool|gym|karaoke)',
      '(monthly|signing|joining|attendance|performance) bonus',
    ),
    ...guessed(
      'bonus',
      'bonuses',
      '(parties|party) (every|each|on|at)',
      '(team|birthday|pool|beach) (party|parties)',
      '(trips|excursions|shopping trips)',
      '(gifts|prizes)',
      'free (wifi|gym|laundry|internet|phone|drinks|clothes|massage|transport)',
      '(paid|free) (holiday|holidays|vacation|vacations|trip|trips)',
      '(modern|nice|beautiful|luxury|sea view) (rooms|dormitory|villa|view)',
      'by the (sea|beach)',
    ),
  ],

  'hired-without-interview': [
    ...seen(
      'USPIS',
      'no [job] (interview|interviews)',
      'without [an] interview',
      '(interview|interviews) [is|are] not (needed|required|necessary)',
      '(don t|dont|do not|won t) need [an] interview',
    ),
    ...seen(
      'LURES',
      '(have|ve|are|were|has) [been] (selected|chosen|approved|accepted|hired|employed) (for|as|to) (the|this|our|a|an) [part time] (job|position|role|vacancy|employment|work)',
      '(have|ve|are|were|has) [been] (selected|chosen|accepted|hired|employed) (for|as) (job|position|part time|online|employment|work)',
      'you have been (hired|employed|accepted)',
      '(your|the) (interview|resume|cv|application|employment) [has|have|is|was] [been] (passed|approved)',
      '(approved|passed|passing) (your|our|the) (interview|resume|cv|application)',
      '(application|employment) .. approved by',
      'sign your contract letter',
    ),
    ...seen(
      'JA',
      '(hired|hire|employed|accepted) [you] (immediately|instantly|at once|on the spot|right away|straight away|right now)',
      'instant (hire|hiring|selection|job)',
    ),
    ...guessed(
      'you (are|re) hired',
      '(the|this) (job|position|place|role) is [already|now] yours',
      '(job|place|position) [is] [already] (confirmed|reserved) for you',
      '(skip|skipping) the interview',
      'everyone [who applies|who writes|who answers] (gets|is) [the] (hired|job|accepted)',
      'you (start|can start|begin) (today|tomorrow|tonight|right now) [with] no [questions|interview|checks]',
      'congratulations [you] .. (got|have|passed) the (job|position)',
    ),
  ],

  // ── The employer ─────────────────────────────────────────────────────────────
  'changed-story': [
    ...seen(
      'BI-PH',
      '(job|work|position|vacancy|workplace) is now (in|at) [another|a different|the]',
      '(destination|country|employer|job|position|workplace|contract) (has|have|had|was|is) [been] (changed|swapped|switched)',
      '(change|changes) of (plan|destination|employer|country)',
    ),
    ...seen(
      'MRO',
      'instead you (will|ll|are|re|would) [be] (go|going|work|working|fly|flying|travel|clean|cleaning|start)',
      'you (will|ll) [now] (go|work|fly|be|travel|start) .. instead',
    ),
    ...guessed(
      'you (will|ll) now (work|go|fly|be working|be going|travel|do)',
      '(another|different|other) (country|employer|city|job|position|role|family|company) (instead|now|first)',
      '(job|position|vacancy|place|role) .. (is|was|are) [already] (taken|filled|full|gone|closed) but (we|i|there|they)',
      '(plan|plans) (changed|has changed|have changed) .. (job|work|fly|flight|employer|you go|going)',
      'we (changed|moved|switched) your (flight|destination|job|employer|position|contract|route)',
      '(salary|pay|wage|wages) (will be|is) (lower|less|smaller) (now|than we|than i|than agreed)',
      '(not|no longer) (in|to) .. anymore (but|now)',
    ),
  ],

  'refused-checks': [
    ...seen(
      'EEOC',
      '(don t|dont|do not|no need to|stop to) ask [me|us] [so|too|any] [many] questions',
      '(can t|cant|cannot|can not|won t|will not|not allowed to) (show|send|share|give) [you] (the|any|a|our|my) [copy of the] (contract|licence|license|address|registration|papers)',
      '(we|i) (don t|dont|do not|never) (show|send|share|give) [you] [the|any|a|our|my] (contract|contracts|licence|license|address|registration)',
    ),
    ...seen(
      'AUP-C',
      '(no|without) video (call|calls|chat)',
      '(can t|cant|cannot|don t|dont|do not|won t|never) (do|make|have|use|accept) [a|any] video [call|calls|chat]',
    ),
    ...guessed(
      '(my|the) (camera|webcam) (is|does|doesn t) [not] (broken|work|working|damaged)',
      '(office|site|workplace|company) (cannot|can t|can not) be visited',
      '(can t|cannot|can not|not possible to|nobody can) visit (the|our) (office|company|site)',
      '(no|without) (visits|visitors) (to|at|in) (the|our) office',
      '(no|not any) (need|reason) to (check|verify|visit|call) (us|me|the|our)',
      '(company|employer|client) (name|address) (is|stays|must stay) (confidential|secret|private)',
      '(can t|cannot|can not|won t|not allowed to) (tell|say|give|reveal|name) [you] [the] (company|employer|client|family) [name]',
      '(do not|don t|dont) need to know (the|who|where|which|what)',
      'why do you (need|want) (the|my|our|to see) .. (licence|license|id|contract|address|registration)',
      '(do not|don t|dont) (call|contact|write to|phone) the (company|office|hotel|head office|employer)',
      'just trust (me|us)',
    ),
  ],

  'odd-age-floor': [
    ...seen(
      'LURES',
      'age (requirement|requirements|limit|required|above|over|from) [is|of] [at least|over|above] (20|21|22|23|24|25)',
      '(over|above|older than|at least) (22|23|24) (years|yrs) (old|of age)',
      '(22|23|24|25) [years|yrs] [old] (and|or) (above|over|older|up)',
    ),
    ...seen(
      'EVZ',
      '(from|over|at least|minimum) [age] (20|21) years (old|of age)',
      '(staff|employees|workers|people|applicants) (from|over|aged|above) (20|21|22|23|24|25) [years]',
    ),
    ...guessed(
      '(must|should|need to|have to) be (over|above|at least|older than) (20|21|22|23|24|25)',
      '(aged|age) (20|21|22|23|24|25) (and|or) (above|over|older|up)',
    ),
  ],

  // ── Money up front, in whole wordings ────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'ITF',
      '(pay|paying|paid|send|transfer|deposit) [us|me|a|the|your|an] [small|little|one time] (registration|processing|agency|administration|recruitment|placement) (fee|fees|charge|charges|cost|costs)',
      '(registration|processing|agency|recruitment|placement|administration) (fee|charge|charges|cost) [is|of|only|just] {amount}',
      '{amount} (registration|processing|agency|recruitment|placement|administration|application) (fee|fees|charge|charges)',
    ),
    ...seen(
      'CDM-NC',
      '(application|recruiter) fee [is|of|only] {amount}',
      '(pay|paying|send) .. (application|recruiter) fee',
    ),
    ...seen(
      'LURES',
      'pay .. token of',
      '(entry|enrolment|enrollment|activation|membership|joining) (fee|charge) [is|of|only|just] {amount}',
      '{amount} (entry|enrolment|enrollment|activation|membership|joining) (fee|charge)',
      'payment* .. (must be made|made|required) in advance',
    ),
    ...seen(
      'SPF-25',
      '(pay|deposit|transfer|send) [{amount}] .. (activate|activation) [of] [your|the] [work] [account|profile|position]',
      'activation to (begin|start)',
    ),
    ...guessed(
      '(pay|send|transfer|deposit) [{amount}] [a|the] [small] .. (to|for) [us to] (start|begin|register|registration|process|confirm|activate|open|get) [your|the|a] (job|work|file|application|place|position|account|registration|profile|contract|slot)',
      '(fee|charge) .. (must|has to|should|needs to|to) be paid',
      '(fee|payment|charge) (before|comes before) (you start|you begin|the interview|starting|hiring|the job)',
      '{amount} (for|to) (registration|register|processing|process your|open your file|your file|the file|paperwork|the paperwork|reserve)',
      '(pay|send|give) .. (commission|share|percent) to (the|our|my) (agent|recruiter|broker)',
      '(after|once|when|until) (you|the) [have] (pay|paid|payment|fee) .. (contract|job|start|interview|offer|address|work)',
      '(give|bring|pay) [me|us|him|the agent] {amount} (and|then) (you|i|we) .. (job|work|place|contract)',
      '(buy|pay for) (your|the) (job|place|position|slot)',
    ),
  ],

  'fee-visa-permit': [
    ...seen(
      'UK-COS',
      '(pay|send|transfer|deposit) [us|me] [{amount}] .. (for|towards) [the|your|a] [work] (visa|sponsorship|certificate of sponsorship|cos)',
      '(sponsorship|certificate of sponsorship|cos) (costs|cost|price|fee|fees|package|charge|charges) [is|are|of|only] {amount}',
      '{amount} for [the|your|a] [work|skilled worker] (visa|sponsorship|certificate|cos|permit)',
    ),
    ...seen(
      'VISA-DZ',
      '(visa|permit) (package|price|cost|costs|fee|fees|charges|charge|processing) [is|are|of|only|fee] {amount}',
      '(embassy|consulate|immigration) (fee|fees|charge|charges|payment|money) (is|of|to|must|first|before|now)',
    ),
    ...seen(
      'AUP-W',
      '(pay|send|transfer) [for] (the|your) visa (fee|fees|cost|costs|first|before|now|money|through|to)',
    ),
    ...guessed(
      '(work|residence) (permit|visa) (costs|cost|price|is) {amount}',
      '(visa|permit) (money|payment) (first|before|now|today|upfront|in advance|must|to)',
      '(visa|permit) (at|on) your own (cost|expense)',
      '(pay|send|give) .. (quota|iqama|permit) (fee|money|cost|costs)',
      '(pay|send|give) [me|us|the agent] .. [for] (the|your) work permit',
      '(your|you pay) (half|part|share) of (the|your) visa',
    ),
  ],

  'fee-training': [
    ...seen(
      'JA',
      '(pay|paying|pay us|pays) [{amount}] [first] for (the|your|our|a|this) [online|short|safety|induction] (training|course|certificate|exam)',
      '(buy|purchase) (the|our|this|your|a) [online|short|safety|starter] (course|training|certificate)',
    ),
    ...seen(
      'IN-INT',
      '(training|course|certificate|certification|exam|internship) (fee|fees|charge|charges) [is|of|only] {amount}',
      '{amount} for [the|your|a] (training|course|certificate|exam)',
    ),
    ...guessed(
      '(pay|send|transfer|deposit) .. (training|course|certificate|exam) (fee|fees|charge|charges|money|cost|costs)',
      '(training|course|certificate) (costs|cost|price) [is|only] {amount}',
      '(training|course) (is|must be|has to be) paid by (you|the candidate|the applicant)',
      '(training|course) (fee|fees) (first|before|must|is refunded|refundable)',
      '(enrol|enroll|register) .. (our|the) paid (course|training)',
      '(buy|purchase|pay for|order) .. (training|course|study) (pack|package|material|materials|module|modules)',
    ),
  ],

  'fee-check-medical': [
    ...seen(
      'JA',
      '(pay|paying|send|transfer) [us|me] [{amount}] [first] for (the|your|a|our) [police|background|criminal|medical|health|dbs] (check|clearance|record check|screening)',
      '(background|police|dbs|criminal record) (check|clearance) (fee|fees|charge|cost|costs|payment)',
      '(pay|send|transfer) .. (background|police|dbs|criminal record) (check|clearance|certificate)',
    ),
    ...seen(
      'ITF',
      '(pay|send|transfer|paying) .. for (the|your|a) medical',
      'medical [exam|examination|test|check|certificate|screening] (fee|fees|charge|charges) [is|of|only] [{amount}]',
    ),
    ...guessed(
      '{amount} for [the|your|a] (medical|background|police|criminal|dbs|blood|drug) [record|exam|test|check|clearance|certificate|screening]',
      '(pay|send|transfer) {amount} for [the|your] (health|travel|worker) (check|test|certificate|insurance)',
      '(pay|buy|send|transfer) .. (travel|work|worker|health|job) insurance .. (through|with|from|to) (us|me|our|the agent)',
      '(medical|police clearance|background check|insurance|vaccination) [is] {amount} (payable|to be paid|paid) (to|by|through)',
      '(buy|get) your credit report',
    ),
  ],

  'fee-kit-uniform': [
    ...seen(
      'FTC-21',
      '(buy|purchase|order|pay for|paying for|get) (the|our|your|a) [{amount}] (starter|start|starting|business|welcome|work) (kit|pack|package)',
      '(starter|start|business|welcome) (kit|pack) [costs|is|of|for|fee] [only] {amount}',
    ),
    ...seen(
      'LURES',
      '{amount} for [the|your|a|making] [work] (uniform|uniforms|badge|id card|starter kit|software|laptop|headset|safety shoes)',
      '(funds|money|cheque|check) for the (software|equipment|laptop) will be provided',
    ),
    ...guessed(
      '(uniform|badge|id card|software|laptop|tablet|headset|equipment|kit|toolkit) (fee|fees|deposit|charge|charges) [is|of|only]',
      '(uniform|badge|id card|software|laptop|tablet|kit) (costs|cost|price) [is|only] {amount}',
      '(you|first|must|to|please|candidates|workers|kindly) (pay|buy|purchase|order) .. for (the|your|our|this) [work|company] (uniform|uniforms|badge|software|laptop|tablet|equipment|materials|headset)',
      '(you|first|must|please|candidates|workers|kindly) (buy|purchase|order) (the|your|our|this) [own|work|company] (uniform|badge|software|laptop|tablet|equipment|materials|headset) (first|from|before|through|yourself)',
      '(pay|send|transfer|deposit) [us|me] [{amount}] .. for (the|your|our) [work|company] (uniform|badge|software|laptop|tablet|equipment|materials|kit|headset|id card)',
      '(buy|purchase) .. from our (supplier|vendor|shop|store)',
    ),
  ],

  'holding-deposit': [
    ...seen(
      'IN-INT',
      '(refundable|returnable) [security|registration|training] (deposit|payment|amount|fee)',
      '(security|registration) deposit .. (before|to|for) (start|starting|joining|you|the job|your)',
    ),
    ...seen(
      'FR-OBS',
      '(pay|send|transfer|deposit|leave) [us|me] [a|the] [small|{amount}] .. (keep|reserve|hold|secure|block|confirm|save) (your|the|a) (place|slot|position|seat|spot|job)',
      'deposit .. (keep|reserve|hold|secure|block|confirm|save) (your|the|a) (place|slot|position|seat|spot|job)',
    ),
    ...guessed(
      '(deposit|advance|payment|amount) .. (returned|refunded|repaid|given back|back) (with|in|after|from|on) (your|the) first (salary|pay|wage|wages|paycheck|payday|month|week)',
      '(holding|reservation|guarantee) (fee|deposit|money|payment) [of|is] {amount}',
      '(your|the) (place|slot|position|seat|job) is (held|reserved|kept) (after|when|once|until) .. (pay|paid|payment|deposit|transfer)',
      '(without|no) deposit no (job|place|slot|contract|flight)',
      '(caution|guarantee) money',
      '(leave|pay|send) (me|us|the agent) a deposit',
    ),
  ],

  'fee-room-before-arrival': [
    ...seen(
      'VIC',
      '(pay|send|transfer|paying|deposit) .. (rent|accommodation|accomodation|hostel|room|bed|housing) .. (before|in advance|upfront|up front|beforehand|prior)',
      '(rent|accommodation|room|hostel|housing) .. (paid|pay|payable|due) (before|in advance|upfront|up front|beforehand|now)',
    ),
    ...seen(
      'FR-LINEN',
      '(pay|buy|order|send) .. (bed linen|linen|bedding|sheets) .. (before|in advance|now|first|online)',
      '{amount} for [the|your|a] [bed] (linen|bedding|sheets|room|bed|accommodation)',
    ),
    ...seen(
      'WA-BP',
      '(rent|room|accommodation|housing|bed|hostel) deposit .. (before|to hold|to reserve|now|first|today|in advance)',
      'deposit (for|on) (the|your|a) [staff] (room|bed|accommodation|rent|apartment|flat|caravan|cabin)',
    ),
    ...guessed(
      '(first|one|two) (month|months|week|weeks) [s] rent (before|in advance|upfront|up front|now|first)',
      '(pay|transfer|send) .. (landlord|room owner|housing agent) .. before',
      '(reserve|book|secure|hold|keep) (your|the|a) (room|bed|bunk) .. (pay|transfer|send|deposit|{amount})',
      '(pay|send|transfer) .. key money',
    ),
  ],

  'untraceable-payment': [
    ...seen(
      'FTC-21',
      '(pay|paid|paying|send|buy|purchase|payment|get) .. (gift card|gift cards|itunes card|itunes cards|steam card|steam cards|google play cards|prepaid card)',
      '(send|share|read) [me|us] the (code|codes|numbers) (on|of|from) the (card|cards|voucher|vouchers)',
    ),
    ...seen(
      'AUP-W',
      '(pay|send|transfer|payment|remit) .. (western union|moneygram|money gram|money transfer)',
      '(pay|send|transfer|deposit) .. (my|his|her|the agent s|manager s|private|personal) (account|bank account|private account|personal account)',
    ),
    ...seen(
      'SPF-25',
      '(pay|send|transfer|payment|deposit|fee) .. (in|by|with|to|via) [our|this|my] (bitcoin|btc|usdt|crypto|cryptocurrency|ethereum|tether|crypto wallet|wallet address|wallet)',
    ),
    ...seen(
      'LURES',
      '(pay|bring|give|fee|thanks|cost|costs) .. {amount} [in] cash',
      '(pay|bring|give) .. [in] cash to (the|our|my) (agent|driver|broker|manager|contact|recruiter)',
    ),
    ...guessed(
      '(fee|payment|deposit|charge) .. (only|must be|is) [in|by] cash',
      '(pay|bring|give|hand) .. cash .. (no|without) receipt',
      '(pay|send|transfer) .. (mpesa|m pesa|gcash|cash app|cashapp|zelle|venmo|bkash|jazzcash|airtel money|orange money|mobile money)',
      '(fee|deposit|payment) .. (cash app|zelle|mpesa|m pesa|gcash|usdt|bitcoin|western union|moneygram)',
    ),
  ],

  // ── Urgency and pressure ─────────────────────────────────────────────────────
  'act-now': [
    ...seen('LCA', '(be|apply|reply|answer|decide|register|book) (fast|quickly|quick)', 'hurry up'),
    ...seen(
      'FTC-21',
      'act (fast|now|quickly)',
      '(limited|few|last|final) [number of|remaining] (slots|places|seats|spots)',
      '(don t|dont|do not|never) (miss|lose) (this|the|your|out on this) [once in a lifetime|great|golden|big|only|last] (chance|opportunity|offer)',
    ),
    ...seen(
      'LURES',
      'time is limited',
      '(contact|reply|answer) [me|us] in time',
      '(first|only) {number} (people|applicants|persons|members) (get|receive|only|will|to)',
      'last minute (deal|deals)',
    ),
    ...guessed(
      '(only|just) {number} (slots|places|seats|spots|vacancies|positions) (left|remaining|available|free)',
      '{number} (slots|places|seats|spots) (left|remaining)',
      '(today|tonight) only',
      'only (today|tonight)',
      '(last|final) (chance|call|day|hours) (to|for) (apply|register|join|confirm|pay|sign|this)',
      '(offer|chance|list|registration|group) (ends|expires|closes|is closing) (today|tonight|tomorrow|soon|in {number} hours)',
      '(slots|places|seats|spots) (are|is) (filling|going|disappearing|running out|almost full|nearly gone)',
      '(confirm|decide|answer|reply|pay) (before|until|by|within) (tonight|midnight|today|the next hour|one hour|{number} hours|24 hours)',
      'once in a lifetime (chance|opportunity|offer)',
      'now or never',
    ),
  ],

  'contract-unread': [
    ...seen(
      'MEA-23',
      'contract .. (after|upon|on) (arrival|arriving|you arrive|landing|you land|you come|you are here)',
      '(sign|get|receive|see|read) (the|your|a) contract .. (there|when you arrive|on arrival|after arrival|at the airport|once you are here|when you land)',
    ),
    ...seen(
      'KE-23',
      '(contract|agreement) (comes|will come|follows|will follow|is given|later) [only] (later|after|afterwards|when)',
      'verbal (agreement|contract|deal)',
      '(verbally|orally) agreed',
    ),
    ...seen(
      'PL-POL',
      '(sign|signing) .. (without|before) reading',
      '(just|only|quickly|simply) sign (it|here|the|this|and)',
    ),
    ...guessed(
      '(no|without) [written|any] contract (needed|necessary|required|at first|is needed|for the first|in the beginning)',
      '(don t|dont|do not|doesn t) need [a|any|the|to see a] [written] contract',
      '(no|not) (need|time) to read (it|the|all|everything)',
      '(don t|dont|do not) (read|worry about) (it all|the contract|everything|all the pages|the small print)',
      'sign [it|this|the contract|here] (now|today|tonight|immediately|at once|right now|within the hour) or',
      'sign (it|this|the contract|the papers) (now|today|tonight|immediately|at once|right now)',
      'a handshake is enough',
      '(we|i) (trust|agree on) .. (word|words|handshake) no contract',
    ),
    ...guessed('contract is [only] in (our|the local|a foreign) language'),
  ],

  'leave-within-days': [
    ...seen(
      'DMW-25',
      '(you|we|u) [will|can|must|would|ll] [already] (fly|leave|depart|travel) [out|there] (tomorrow|tonight|this week|this weekend|in a few days|in two days|in three days|within days|within the week)',
      '(immediate|quick|fast|urgent|express) (departure|deployment)',
    ),
    ...seen(
      'PL-KRO',
      '(departure|departures|leaving|bus|van|flight) [is|leaves|already] (tomorrow|tonight|this week|this weekend|in a few days|in two days|in three days)',
    ),
    ...guessed(
      '(fly|leave|depart|travel|flight|departure|start|leaving|flying) [out|abroad|for|to] .. (in|within|after) (1|2|3|4|5|6|7|two|three|four|five|six|seven|48|72) (days|hours)',
      '(ready|able|free|willing) to (fly|leave|travel|depart|go) (tomorrow|tonight|this week|this weekend|immediately|at once|in two days|in three days)',
      '(pack|get) your (bag|bags|things|suitcase) .. (tomorrow|tonight|this week|flight|leave)',
      '(arrive|be) at the airport (tomorrow|tonight|on {number}|this)',
    ),
    ...guessed(
      '(your|the) (ticket|tickets|flight) [is|are|will be] [already] [booked] [for] (tomorrow|tonight)',
    ),
  ],

  'pressure-when-asked': [
    ...seen(
      'EEOC',
      'stop asking',
      '(you|u) (ask|asking|are asking|re asking) (too|so) many questions',
      '(you|u) (are|re) wasting (my|our) time',
      '(don t|dont|do not|stop) (waste|wasting) (my|our) time',
    ),
    ...seen(
      'PL-POL',
      '(other|others|many|many people|other people|other girls|hundreds) [people|candidates] [are|is] (waiting|want this|want your|want it|ready to take)',
      '(do you|you) [really] (want|need) (the|this|a) job or (not|no)',
    ),
    ...guessed(
      '(are you|you) serious or not',
      '(i|we) (will|ll|can|have to|must) give [it] [your|the] [place|slot|seat|job|ticket] to (someone|somebody|another|the next|others)',
      'take it or leave it',
      '(why|how come) (don t|dont|do not) (you|u) trust (me|us)',
      'if (you|u) (don t|dont|do not) trust (me|us)',
      'i thought (you|u) (were|are|was) serious',
      '(you|u) (will|ll|are going to) (lose|loose) (your|the|this) (place|chance|slot|job|opportunity|money)',
      '(i|we) [have|ve] already (paid|spent|bought|booked) .. (for you|your|because of you)',
      '(after|because of) (all|everything) (i|we) (did|have done|ve done|do) for you',
      '(your|you) own fault (if|when)',
      '(only|just) (lazy|scared|stupid) people',
      'why (are|r) (you|u) [so] (scared|afraid|suspicious)',
      'make up your mind (now|fast|or|today)',
      '(answer|decide) (now|today) or (i|we|it|you|forget)',
    ),
  ],

  // ── Leaving the platform ─────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'SPF-25',
      '(write|message|text|msg|contact|add|dm|pm|reach|ping|find) [to] (me|us|him|her|my|our|the) [hr|manager|admin|recruiter|assistant|colleague|team] [directly|privately|now|only] (on|via|at|by|in|through) [my|our|this] (whatsapp|telegram|signal|viber|wechat|zalo|imo|messenger|tg|wa|kakaotalk)',
      '(continue|move|talk|chat|switch|go|discuss|speak) .. (on|to|in|over|via) (whatsapp|telegram|signal|viber|wechat|zalo|imo|messenger|tg)',
    ),
    ...seen(
      'LURES',
      'add .. (whatsapp|telegram|viber|wechat|zalo|line id)',
      '(whatsapp|telegram|viber|wechat|zalo|signal) {phone}',
      '(telegram|tg|wechat|line|zalo) {handle}',
      '(write|message|contact|dm) [to] the admin',
      'kindly (contact|message|text) .. (whatsapp|telegram)',
    ),
    ...seen(
      'TGS',
      '(dm|pm|inbox) me',
      '(write|message|text) [to] me (privately|in private|in pm|in dm|in private messages|here)',
      '(write|send) .. in (private messages|pm|dm)',
    ),
    ...guessed(
      '(whatsapp|telegram) (me|us|only)',
      '(my|our) (whatsapp|telegram|viber|signal|wechat|line|zalo) (is|number|id|contact)',
      '(send|give|leave|share) [me|us] your (whatsapp|telegram|viber|wechat|line|zalo) [number|id|contact]',
      '(do you|you) have (whatsapp|telegram|signal|viber)',
      '(reply|answer|respond|apply|apply only|applications|interested) .. (on|via|through|by) (whatsapp|telegram|viber|wechat|zalo|messenger|line id|line app)',
      '(don t|dont|do not) (write|answer|reply|chat) (here|on this app|on this site)',
      '(leave|quit) this (app|site|platform|chat) and',
      '(disappearing|vanishing|secret) (chat|messages) .. (on|telegram|signal)',
    ),
  ],

  'added-to-group': [
    ...seen(
      'SPF-25',
      'welcome [everyone|all|dear|new members|you] to (the|our|this) [official|new] (work|working|task|tasks|vip|telegram|whatsapp|earning|earnings|job|jobs|part time|training|online|recruitment|income) [job|task|earning|work] (group|channel|team|chat)',
      '(i|we|admin) [have|ve|just|has|already] added you',
      '(i|we) (will|ll|can) (add|pull|put|invite) you (to|in|into) (the|our|a|my) [work|task|telegram|whatsapp|vip|training|earning|job] (group|channel|chat)',
    ),
    ...seen(
      'SPF-24',
      'join (our|the|this|my) [official|free|vip|new] (telegram|whatsapp|task|tasks|work|vip|earning|training|job|signal|viber|income) [work|task|job|earning] (group|channel|chat)',
    ),
    ...guessed(
      '(you|u) (have been|were|are|ve been|got) [just|now] added to',
      'this (is|group is) (the|our|a) (work|task|training|earning|vip|part time|job) (group|channel)',
      '(new members|newcomers|dear members|hello members) .. (task|tasks|salary|commission|earn|work|mission|missions)',
      '(stay|remain) in (the|this) (group|channel) .. (task|tasks|earn|salary|commission|paid|mission)',
      '(tasks|missions) (are|will be) (posted|sent|published|released) in (the|this|our) (group|channel)',
    ),
  ],

  'unknown-app-or-portal': [
    ...seen(
      'SPF-24',
      '(register|registered|sign up|log in|login|account) (on|at|in|with|to|for) (the|our|this) [work|task|tasks|job|online|merchant|trading|booking|optimization|data] (platform|workbench|mall)',
      '(register|sign up|log in|login|account) (on|at|in|with|to|for) (the|our|this) (work|task|tasks|merchant|trading|optimization) (portal|system|website|site)',
      '(download|install) (the|our|this) [work|task|company|job|chat|trading|earning|official|special] (app|apk|application|file|software|program) [to|and|from|for|here|first|then|{link}]',
      '(invitation|invite|referral) code',
    ),
    ...seen(
      'CAFC-23',
      '(your|the|a) (work|training|task|trial) account (is|on|at|will|has|and|to|in)',
      '(bind|link|connect) (your|the) (wallet|bank card|phone number|work account)',
    ),
    ...seen(
      'NCSC-CH',
      '(click|tap|use|open) (the|this|my) link .. (register|sign up|create|start earning|start working|see your tasks|receive your tasks|receive tasks)',
      '(register|sign up) (here|{link}) (to|and) (see|receive|get|start|begin|unlock) .. (task|tasks|earning|salary|work|wages)',
    ),
    ...guessed(
      'apk (file|link|here|download)',
      '(send|sending|sent) you (the|an|our) (apk|app file|platform link|work link|registration link)',
      '(work|task|platform) link (is|to|here|{link})',
      '(register|registration) (link|website) [is] {link}',
      '(allow|enable|turn on) (unknown sources|installation from unknown)',
      '(see|check|collect|receive) your (wages|salary|tasks|commission|earnings) (on|in) (the|our|this) (platform|app|website|portal|site)',
    ),
  ],

  // ── What takes a sign back ───────────────────────────────────────────────────
  'employer-pays': [
    ...seen(
      'ILO-FR',
      '(employer|company|firm|hotel|family|farm|shipowner|agency|hospital|school) [will|shall|must|also|always] (pay|pays|cover|covers|bears|bear|reimburse|reimburses|refunds|provides) .. (fee|fees|visa|visas|permit|permits|cost|costs|expenses|training|course|medical|check|checks|uniform|insurance|equipment|charges)',
      '(paid|covered|borne|met|funded|provided|bought|reimbursed|settled) by (the|your|our|us) [future|new] [employer|company|firm|family|hotel|farm|hospital|agency|client]',
      '(no|without|zero) [any] (cost|costs|charge|expense) (to|for) (you|the|candidates|applicants|workers|employees)',
    ),
    ...seen(
      'NP-FVFT',
      'at (the employer s|our|the company s|company|employer) (cost|expense)',
      '(employer|company) (pays|covers) (it|this|these|everything|all)',
    ),
    ...guessed(
      '(we|i) [will|ll|also|always|fully] (pay|cover|bear|reimburse|refund|fund|meet|sponsor) .. (fee|fees|visa|visas|permit|permits|cost|costs|expenses|training|course|medical|check|checks|uniform|insurance|equipment|charges|sponsorship|licence|license|exam|exams|certificate|rent|deposit)',
      '(we|i) [will|ll|also] (provide|supply|give|buy|order|arrange) .. (uniform|uniforms|equipment|laptop|tools|kit|training|software)',
      '(fee|fees|visa|cost|costs|course|training|medical|check|uniform|uniforms|equipment|expenses|charges|exam|licence) .. (is|are|will be|fully) [fully|all] (paid|covered|reimbursed|provided|refunded|free|included|borne) [for|by|to you]',
      '(fee|fees|cost|costs|charges) (paid|covered|reimbursed|met) (by|for|in full)',
      '(free of charge|free of cost|at no cost|at no charge|no cost to you|free for you|for free to you)',
      '(you|candidates|applicants|workers) (pay|will pay|pays) nothing',
      '(employer|company) paid',
    ),
    ...seen(
      'ILO-FR',
      '(employer|company|ship owner|shipowner|hotel|farm|hospital|firm|cooperative) (pays|covers|bears|meets|will pay|will cover|will bear|must pay) [for] [all|the|your] [of] [the|your]',
      '(paid|covered|borne|met|reimbursed|refunded|shouldered) (by|through) (the|your|our|its) (employer|employers|company|ship owner|shipowner|hotel|farm|hospital|firm|cooperative)',
      'at no (cost|charge|expense) to (you|the|our|workers|candidates|applicants|employees|job seekers)',
    ),
    ...guessed(
      'we (pay|cover|bear|meet|will pay|will cover) [for] [all|the|your] (visa|recruitment|hiring|agency|travel|flight|flights|ticket|tickets|medical|relocation|permit|costs|cost|fees|uniform|training)',
      'employer (pays|paid)',
      '(our|company) (cost|expense) .. not (yours|deducted|taken)',
      '(costs|fees|uniform|training|visa|flight) (is|are) (on us|paid by us|our cost|covered by us)',
      '(company|employer) (pays|paid) (principle|model)',
    ),
  ],

  'no-fee-notice': [
    ...seen(
      'ILO-FR',
      '(never|not|don t|doesn t|won t|no agency) [ever] (charge|charges|ask|asks|request|requests|require|requires|demand|collect|take|accept) .. (fee|fees|money|payment|payments|charge|charges|deposit|candidates|applicants|jobseekers|workers)',
      'no [recruitment|agency|registration|placement|processing|application|hidden|upfront] (fee|fees|charge|charges) [is|are|will|at|of|ever|whatsoever|for|to]',
    ),
    ...seen(
      'ITF',
      '(do not|don t|never|should not|shouldn t|must not) [ever] (pay|send|transfer|give) .. (money|fee|fees|anyone|anybody|agent|agents|recruiter|recruiters|job|deposit|advance|cash|payment)',
    ),
    ...guessed(
      '(free of charge|free) (for|to) (candidates|applicants|jobseekers|workers|job seekers)',
      '(you|applicants|candidates|workers|jobseekers) (never|do not|don t|will not|won t|should not|should never|will never|must not|need not) [ever|have to] (pay|be asked|be charged)',
      '(nobody|no one) [may|can|should|will] (ask|asks|charge|charges|pay|pays) .. (fee|fees|money|payment|job)',
      '(anyone|someone|who) (asks|asking|who asks) .. (money|fee|fees|payment|deposit) .. (scam|fraud|report|fake|tell us)',
      '(illegal|against the law|prohibited|forbidden|unlawful) to (charge|ask|take|demand|pay)',
      '(report|beware) .. (fee|fees|money|payment)',
    ),
    ...seen(
      'ILO-FR',
      '(never|not|don t|dont|doesn t|won t) [ever] (charge|ask|request|require|demand|collect|take|accept) [you|applicants|candidates|workers|job seekers|jobseekers|anyone|people|from|for|any|a] .. (fee|fees|money|payment|payments|deposit|deposits|cost|costs)',
      'no (recruitment|placement|agency|registration|application|hiring|agent) (fee|fees|cost|costs|charge|charges)',
    ),
    ...guessed(
      '(do not|don t|dont|never) pay (anyone|anybody|any|a|money|us|an agent|agents)',
      'free of charge (for|to) [all] (applicants|candidates|jobseekers|workers|job seekers)',
      'no (fee|fees|money|payment|charge) (is|are|will be|should be) [ever] (charged|required|requested|asked|paid|taken)',
      '(fee|fees) (is|are) never (charged|requested|asked|taken)',
      '(zero|no) cost (to|for) (applicants|candidates|jobseekers|workers|you)',
      '(never|not|don t|doesn t|won t) charge [any|our] (applicants|candidates|workers|jobseekers|nurses|crew|seafarers|fees)',
      '(applicants|candidates|workers|jobseekers|job seekers) (pay nothing|never pay|do not pay|don t pay)',
    ),
  ],

  'official-fee': [
    ...guessed(
      '(pay|paid|payable|pays|payment|fee|fees) [it|this|is|are|them|directly|only|online] (at|to|in) (the|your|any) [visa|nearest] [section of the] (embassy|consulate|consulates|visa centre|visa center|government|home office|ministry|immigration office|immigration authority|immigration authorities|visa application centre|police station|hospital|clinic|town hall)',
      '(official|government|consular|state|statutory) (fee|fees|charge|charges|tariff|website|portal)',
      'visa application (centre|center)',
      '(vfs|tls contact|tlscontact|gov uk)',
      'on the [official] (government|embassy|consulate|ministry) (website|site|page|portal)',
      '(directly|only|straight) to the (embassy|consulate|government|authority|authorities|state|ministry|clinic|hospital|police)',
    ),
  ],
  // ── The work ─────────────────────────────────────────────────────────────────
  contract: [
    ...guessed(
      'contract',
      'contracts',
      '(employment|work|written|labour|labor|job) (agreement|offer)',
      'offer letter',
      'letter of (appointment|employment)',
      'terms of employment',
    ),
  ],

  'domestic-work': [
    ...seen(
      'WALKFREE',
      '(housemaid|housemaids|maid|maids|nanny|nannies|houseboy|housegirl)',
      'domestic (worker|workers|helper|helpers|work|staff)',
    ),
    ...seen('AUP-W', '(au pair|au pairs|aupair|aupairs)'),
    ...seen('LURES', 'house (help|helper|keeper|maid|girl|boy)', '(dh|domestic) (work|job|jobs) [abroad]'),
    ...guessed(
      'live in (care|carer|caregiver|caregivers|maid|nanny|helper|housekeeper|job|position|cook|couple)',
      '(private|family) (cook|driver|cleaner|housekeeper|carer|caregiver)',
      '(caregiver|caretaker|carer) for (an|a|my|our) (elderly|old|child|family|grandmother|grandfather)',
      '(housekeeper|babysitter|baby sitter|childminder)',
    ),
  ],

  'ship-work': [
    ...seen(
      'ITF',
      'cruise (ship|ships|line|lines|liner|liners)',
      '(seafarer|seafarers|seaman|deckhand|deckhands|able seaman|crewing|crew manager)',
    ),
    ...seen('BLAHA', 'fishing (vessel|vessels|boat|boats|trawler|crew)'),
    ...guessed(
      '(on board|onboard|aboard) [a|the|our] (ship|vessel|yacht|boat|cruise)',
      '(merchant|cargo|container) (ship|vessel|vessels)',
      'yacht (crew|steward|stewardess|hostess)',
      'offshore vessel',
    ),
  ],

  'farm-work': [
    ...seen(
      'AU-HC',
      '(fruit|berry|strawberry|apple|grape|mushroom|vegetable|asparagus) (picking|picker|pickers|harvest|harvesting|packing)',
    ),
    ...seen(
      'VIC',
      'harvest (work|job|jobs|worker|workers|helper|helpers|trail)',
      '(farm|agricultural|greenhouse|orchard|vineyard|plantation) (work|worker|workers|job|jobs|hand|hands|labour|labourer|labourers)',
    ),
    ...guessed(
      'greenhouse',
      'farmhand*',
      'seasonal (work|worker|workers|picking|agricultural)',
      'grape harvest',
      '(picking|harvesting) (fruit|berries|strawberries|apples|grapes|vegetables|asparagus|mushrooms)',
    ),
  ],

  'modelling-work': [
    ...seen(
      'R29',
      '(model|modelling|modeling) (agency|agencies|scout|scouts|job|jobs|career|contract|audition|portfolio|shoot|test|casting)',
      'talent (agency|scout|scouts)',
    ),
    ...seen(
      'UKM',
      '(photo shoot|photoshoot|photo shoots|photoshoots)',
      '(fashion|photo|promotional|commercial|instagram|catalogue|bikini|lingerie|swimwear|fitness|new face) (model|models|modelling|modeling)',
    ),
    ...guessed(
      '(models|model) (wanted|needed|required|search|for)',
      'casting (call|director|agency|video|tape|for models|for girls)',
      '(work|working|job) as a model',
      'become a model',
      'catwalk',
      'film (audition|extra|extras)',
    ),
  ],

  'entertainment-work': [
    ...seen(
      'TH-MFA',
      '(masseuse|masseuses)',
      'massage (girl|girls|lady|ladies|parlour|parlor|shop|work|job|jobs|staff)',
      'karaoke (girl|girls|hostess|bar|club|lounge|job)',
      '(entertainer|entertainers)',
    ),
    ...seen(
      'BY-LIB',
      '(hostess|hostesses)',
      '(nightclub|nightclubs|night club|night clubs)',
      '(club|bar|table|go go|gogo|exotic|belly) (dancer|dancers|girl|girls|hostess|hostesses)',
      'dancers (wanted|needed|for|abroad)',
    ),
    ...seen(
      'BG-SIGNS',
      'escort (service|services|work|job|agency|girl|girls|lady|ladies|model|models)',
      '(companion|companionship) (for|to) (gentlemen|vip|rich|businessmen|wealthy|guests)',
    ),
    ...guessed(
      '(vip|private|paid|dinner|travel|party) (companion|companions|hostess|hostesses)',
      'strip (club|dancer|dancers)',
      'strippers',
      'ktv',
      'bottle service (girl|girls)',
      'animation girls',
    ),
  ],

  'sport-or-study': [
    ...seen(
      'NAPTIP',
      '(football|soccer|basketball|rugby|athletics) (trial|trials|academy|academies|contract|contracts|club|clubs|scout|scouts|agent|talents)',
    ),
    ...guessed(
      'scholarship*',
      'student (programme|program|exchange|visa)',
      '(work and study|study and work|study while you work)',
      '(internship|trainee) (abroad|programme|program)',
      'language school',
      'free university (place|admission)',
      'university admission',
    ),
  ],

  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      'oil (and gas|company|companies|rig|rigs|field|fields|firm|job|jobs)',
      '(gold|diamond|lithium|cobalt) (mine|mines|mining|field|fields|company|digging)',
    ),
    ...guessed(
      'offshore (platform|rig|job|jobs)',
      '(mining|mine) (company|site|camp|job|jobs|work)',
      'oil refinery',
      'gas plant (job|jobs|workers)',
    ),
  ],

  // ── Papers ───────────────────────────────────────────────────────────────────
  passport: [
    ...seen('ITF', 'passport', 'passports'),
    ...seen(
      'BBB-21',
      '(driver s|drivers|driving) (licence|license)',
      '(identity|id) (card|cards|document|documents|papers)',
      '(national|government) id',
    ),
    ...guessed(
      '[your|valid] travel document*',
      '(id|identity) (front|number)',
      '(your|valid|an|photo) id',
      '(national|identity) number',
      'residence card',
      '(birth|identity) certificate',
      '(aadhaar|aadhar|pan card|nin|bvn|cpf|dni)',
    ),
  ],

  'send-verb': [
    ...seen(
      'ITF',
      'send [me|us|your|a|the|over]',
      '(please|kindly|pls|just|first|then|and|now) (send|share|upload|forward|submit|provide|give|attach|scan)',
    ),
    ...seen('LURES', 'scan .. back to us', '(forward|submit) your'),
    ...guessed(
      '(send|share|upload|forward|submit|give|show|provide|attach|whatsapp|text|email|post|inbox|dm) (me|us|your|it)',
      '(need|want|require) [a|the|to see|to have] [clear] (photo|picture|copy|scan|your)',
      '(upload|attach) [a|the]',
      'fill in your',
    ),
  ],

  'copy-or-photo': [
    ...seen('ITF', 'copy of', '(passport|id|license|licence) (copy|scan|photo|picture|page|pic)'),
    ...seen('BBB-21', '(front and back|both sides|front and the back|front back)'),
    ...guessed('(scan|scanned|photo|picture|pic|photocopy|screenshot|image|snap) [of]', 'scanned copy'),
  ],

  'bank-details': [
    ...seen(
      'BBB-21',
      'social security [number|card]',
      'ssn',
      '(bank|banking|card|account) (details|information|info|number|numbers|data)',
    ),
    ...seen('JA', 'national insurance number', '(tax|insurance) (number|id)'),
    ...guessed(
      '(iban|sort code|routing number|cvv)',
      '(credit|debit|bank|atm) card',
      'your (pin|password|passcode|code|codes|login)',
      '(account|bank) login',
      'photo of [both sides of] your card',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'visitor-visa': [
    ...seen('POEA-10', '(tourist|visit|visitor|visiting|visitors|tourism) (visa|visas|permit|entry)'),
    ...seen('MEA-23', 'visa on arrival', '(e visa|evisa) for (tourist|tourists|visit|tourism)'),
    ...guessed(
      '(transit|holiday|short stay|schengen|business|social) visa',
      '(travel|enter|go|come|fly) as a (tourist|visitor)',
      '(30|60|90|14) day* visa',
    ),
  ],

  'free-travel': [
    ...seen(
      'SAPS',
      'free (flight|flights|ticket|tickets|air ticket|airfare|plane ticket|travel|transport|transportation|transpo|visa and ticket)',
    ),
    ...seen(
      'FBI-23',
      '(flight|flights|ticket|tickets|airfare|air ticket|travel|transport|plane ticket|air tickets) [costs|fully|and] [is|are|will be] (paid|covered|free|included|provided|booked|arranged|reimbursed|sponsored)',
    ),
    ...seen(
      'DMW-TL',
      '(we|company|boss|employer|agency) [will|ll] (pay|pays|cover|covers|buy|buys|book|books|send|sends) [for|all|the|your|you|a] [the|your|plane|air|flight] (ticket|tickets|flight|flights|airfare|travel)',
    ),
    ...seen('SAPS', '(airport|free) (pick up|pickup|transfer)', 'pick you up (at|from) the airport'),
    ...guessed(
      '(all|your) (travel|flight|costs|expenses) [costs|expenses] [is|are|will be] (paid|covered|on us)',
      '(free|paid) (visa|food|accommodation|room|housing) [and|plus|with] (ticket|flight|travel|transport)',
      '(all|everything) (expenses|is|costs) [are] (paid|covered|free)',
      'flight (tickets|ticket) and',
      '(ticket|tickets|flight|visa) on us',
      'all expenses paid',
      'you only (need to pack|pack|need to board|board)',
      '(air|flight) ticket',
    ),
  ],

  'free-housing': [
    ...seen(
      'SAPS',
      'free [shared|company|staff|on site] (accommodation|accomodation|accomm|housing|room|lodging|rent|apartment|hostel|dormitory|dorm|flat|place to stay)',
    ),
    ...seen(
      'INTERPOL-23',
      '(accommodation|accomodation|housing|lodging|room|apartment|dormitory|hostel|flat) [and|food|meals|flights|ticket|visa|costs|both] [are|is|will be] (provided|free|included|covered|paid|arranged|given|offered)',
    ),
    ...guessed(
      '(food|meals|flight|visa|ticket|transport) and (accommodation|accomodation|housing|room|lodging) [are|is|will be] (provided|free|included|covered|paid)',
      '(free|paid) (food|meals|board|visa|flight|ticket|transport) [and|plus] (accommodation|accomodation|housing|room|lodging|hostel)',
      '(we|company|boss|employer|family) (provide|provides|give|gives|pay|pays|offer|offers) [you|for|your|the|free] (room|accommodation|accomodation|housing|house|apartment|hotel|lodging)',
      '(room and board|bed and board|board and lodging|free board)',
      '(live|stay|sleep) [in|with|at] [the|our|company|family|for] (free|company house|dormitory|family house)',
      '(your own|own|private) room',
      'live in',
    ),
  ],

  'free-food': [
    ...seen(
      'SAPS',
      'free (food|meals|meal|lunch|dinner|board|canteen)',
      '(food|meals|board|three meals) [and|accommodation|housing|room|are|is] [and|are|is|will be] (provided|free|included|covered|paid)',
    ),
    ...guessed(
      '(accommodation|accomodation|room|flight|ticket|visa|housing|hostel) [and|plus|with] (food|meals) [are|is|will be] (provided|free|included|covered|paid)',
      'free (accommodation|accomodation|room|flight|ticket|visa|housing|hostel) [and|plus|with] (food|meals)',
      '(3|three) meals (a|per) day',
      '(we|company|boss|family) (feed|feeds) you',
      '(room and board|board and lodging)',
    ),
  ],

  'free-visa': [
    ...seen(
      'NP-FVFT',
      'free visa',
      'visa [is|and ticket are|and ticket|and flight are|and flight] (free|paid|covered|sponsored|included|arranged|provided)',
    ),
    ...seen(
      'DMW-TL',
      '(free|paid) (visa processing|papers|documents|work permit|permit)',
      '(we|company|boss|agency|employer) [will|ll] (pay|pays|cover|covers|arrange|arranges|take care of|handle|handles|process|processes) [for|all|the|your] [the|your] (visa|papers|permit|documents|paperwork)',
    ),
    ...guessed(
      '(papers|paperwork|permit|documents) [is|are] (free|paid|on us|at our cost|at our expense)',
      '(ticket|flight) and visa',
      'visa (support|and all papers|help) free',
      '(visa|papers) on us',
    ),
  ],

  border: [
    ...seen(
      'BI-PH',
      'immigration [officer|officers|counter|desk|control|police|staff]',
      '(border|airport|customs|passport) (officer|officers|guard|guards|police|control|official|officials|staff|check)',
      'checkpoint*',
    ),
    ...guessed(
      'at the (border|airport)',
      '(the officer|the officers)',
      'boarding counter',
      'embassy interview',
      'exit control',
    ),
  ],

  'tell-verb': [
    ...seen(
      'BI-PH',
      'pretend',
      '(don t|dont|do not|never) (mention|say|tell|admit|reveal|talk about)',
      '(practice|practise|rehearse|memorise|memorize) (the|your|these) (answer|answers|story)',
    ),
    ...seen(
      'NBI-PH',
      '(fake|cover|made up) (story|reason|booking|hotel booking|return ticket|invitation)',
      '(delete|erase) (the|your|all|our|this|every) (chat|chats|messages|message)',
    ),
    ...guessed('say nothing about', 'your story is', 'stick to the story', 'lie (to|about)'),
  ],

  'guard-or-gate': [
    ...seen(
      'UNODC-CAS',
      '(compound|compounds)',
      '(guard|guards|guarded|security) [at|on|stand|watch] [the] (gate|gates|door|doors|entrance)',
      '(armed|security) (guard|guards)',
    ),
    ...seen(
      'CLIC',
      '(closed|gated|fenced|walled|guarded) (campus|compound|park|site|estate|building|area|complex)',
    ),
    ...guessed(
      '(locked|closed|barred) (gate|gates|door|doors|windows|window)',
      '(company|staff|shared|on site) (dormitory|dorm|dormitories)',
      'office park',
      'barbed wire',
      'high walls',
      'dormitor*',
    ),
  ],

  family: [
    ...seen(
      'IOM-MI',
      '(family|parents|relatives|husband|wife|mother|father|mum|mom|dad|brother|sister|friends|boyfriend|girlfriend)',
    ),
    ...guessed(
      '(mummy|daddy|uncle|aunt|auntie|cousin|cousins)',
      '(boss|colleagues|teacher|neighbours|neighbors)',
      '(children|kids)',
    ),
  ],

  authority: [
    ...seen('FBI-23', '(police|embassy|consulate)'),
    ...seen('ILO-D', '(labour|labor) (office|inspector|inspectors|inspection|court)', 'trade union'),
    ...guessed(
      '(court|immigration police|immigration office|hotline|lawyer|lawyers|ngo|union|authorities|helpline|ambassador)',
    ),
  ],

  // ── People ───────────────────────────────────────────────────────────────────
  'women-only': [
    ...seen(
      'BY-LIB',
      '(pretty|beautiful|single|unmarried|attractive|nice|sexy) (girl|girls|lady|ladies|woman|women|female|females)',
      'young (girl|girls|lady|ladies)',
      'young (women|woman|females) (only|wanted|needed|required|to work|for work)',
      '(girl|girls|lady|ladies|women|woman|female|females) [aged|age|from|between|of] (18|19|20|21|22|23)',
    ),
    ...seen(
      'LURES',
      '(girls|ladies|women|females|female|lady) (only|wanted|needed|required)',
      'only (girls|ladies|women|females|female)',
      '(need|needs|want|wants|seek|seeks|seeking|hiring|recruiting|looking for|look for) .. (girls|ladies|females)',
    ),
    ...guessed(
      '(vacancy|vacancies|job|jobs|work|offer) for (girls|ladies|women|females)',
      'female (applicants|candidates|staff|workers|assistant|secretary) [only]',
      'dear (girls|ladies)',
      '(girl|lady) (needed|wanted)',
    ),
  ],

  looks: [
    ...seen(
      'BY-LIB',
      '(pleasant|attractive|good|nice|pretty|beautiful|slim) (appearance|looks|look|face|figure|body|shape)',
    ),
    ...seen(
      'TH-MFA',
      '(good looking|goodlooking|nice looking|beautiful|pretty|sexy|slim|cute|fair skinned)',
      'attractive (girl|girls|lady|ladies|woman|women|female|females|and|young)',
    ),
    ...guessed(
      'height (from|above|over|min|minimum|{number})',
      '(your|minimum|min) height',
      'height and weight',
      '(your|body|bust) (measurements|size|sizes|weight)',
      '(not|no) (fat|overweight|tattoos)',
      'well (shaped|built) body',
      'model (looks|appearance|figure|type)',
      '(light|fair|clear) skin',
    ),
  ],

  'body-word': [
    ...seen('IOM-MI', '(full body|whole body|full length|full size)'),
    ...seen('R29', '(nude|nudes|naked|topless|undressed)', '(underwear|lingerie|panties)'),
    ...seen('UKM', '(swimsuit|bikini)'),
    ...guessed(
      '(your body|head to toe|without clothes|no clothes|bust waist)',
      'body from (front|behind|all|every)',
    ),
  ],

  'photo-word': [
    ...seen('IOM-MI', '(photo|photos|picture|pictures|pic|pics)'),
    ...guessed(
      '(video|videos|selfie|selfies|snap|snaps|shots|image|images|fotos)',
      'video call',
      'webcam',
      'camera',
    ),
  ],

  'school-age': [
    ...seen(
      'NAPTIP',
      'school (leaver|leavers)',
      '(teenagers|teens|teenage|teen) (wanted|needed|girl|girls|model|models)',
      '(underage|under age) (ok|welcome|accepted|girl|girls)',
    ),
    ...seen(
      'R29',
      '(13|14|15|16|17) (year old|years old|yrs old|yo|y o|year olds)',
      '(from|aged|age) (13|14|15|16|17) (years|yrs)',
    ),
    ...guessed(
      '(schoolgirl|schoolgirls|school girls)',
      '(girls|teens) (aged|from|between) (12|13|14|15|16|17)',
      'still (at|in) school',
    ),
  ],

  affection: [
    ...seen('LJI-T', 'i love you', '(falling|fell|fall) in love', 'in love with you'),
    ...seen(
      'RD-NL',
      '(my love|my darling|my sweetheart|my queen|my princess|my baby girl|my angel)',
      'love you (so|very|more|baby|babe|too)',
    ),
    ...seen(
      'KLJUC',
      'we (will|ll|can|could) (live|be) together',
      '(start|build|begin) (a|our|a new) (life|family) together',
    ),
    ...guessed(
      '(i miss you|missing you) (baby|babe|so much|my love|my|darling|every)',
      '(marry me|we will marry|we ll get married|be my wife)',
      '(hug you|kiss you|hold you)',
      'my dear (love|wife|girl|one)',
      '(soulmate|soul mate)',
      'good (morning|night) (beautiful|baby|babe|my love|my queen)',
      'i think (of|about) you (all|every|day)',
      'our (life|home) together',
      '(babe|baby) (come|i love|i miss|i found|i have)',
    ),
  ],

  // ── Control ──────────────────────────────────────────────────────────────────
  debt: [
    ...seen(
      'FBI-23',
      '(you|u) [will|ll|would|then|still] owe',
      'owe (us|me|the company|them|the agency|the boss)',
      'your debt',
    ),
    ...seen(
      'ILO-11',
      '(deducted|deduct|deducts|taken|cut|subtracted) (from|out of) (your|the|first|every|each|monthly|salary|wages|pay|my)',
      '(work|working) (off|it off|off the|to pay back)',
    ),
    ...seen(
      'BY-LIB',
      '(pay|pays|paid|give|gives) [it|us|this|me|them|the money|everything|the company] back',
      '(repay|repays|repaid|repayment)',
      '(on|as|by|via) (credit|a loan|loan|advance|an advance)',
    ),
    ...guessed(
      '(advance|advanced|lend|lends|lent|loan|loans) (you|the money|the cost|the costs|your)',
      '(loan|debt|advance) (for|to cover|from)',
      'pay later from (your|the)',
      '(instalment|instalments|installments) from (your|the)',
      'salary deduction*',
    ),
  ],

  'bring-friends': [
    ...seen(
      'BR-MRE',
      '(bring|invite|recruit|introduce|refer) [your|some|more|other|new|two|three|five] (friends|people|members|girls|workers|others|cousins|classmates)',
    ),
    ...seen(
      'CAFC-23',
      '(for|per) (every|each) (friend|person|member|girl|worker|one|head|invite|recruit) (you|u|brought|recruited|who)',
      '(bonus|commission|reward|money|extra) (for|per) (each|every) (friend|person|member|new member|head|referral|recruit)',
    ),
    ...guessed(
      'per (friend|recruit|invited person|new member)',
      'tell your friends and (earn|get)',
      'more friends more (money|cash|bonus)',
      'build your own team',
    ),
  ],

  // ── What lowers the score or takes a sign back ───────────────────────────────
  'keeps-own-papers': [
    ...guessed(
      '(you|workers|staff|employees|crew) [will|always|can|must|should] (keep|hold|retain|keeps) (your|their|own) [own] (passport|passports|papers|documents|id)',
      'your (passport|papers|documents) (stay|stays|remain|remains) (with you|yours|in your)',
      '(never|not) (take|keep|hold|retain|ask for) [your|anyone s|workers] [original] (passport|passports|papers)',
      '(passport|it) [is|will be] (returned|given back|handed back) [to you] (the same|within|on the spot|at once|immediately|after the)',
      '(free|able) to (leave|come and go|go out) (at|any|whenever|as)',
      '(can|may|always|should|please) keep your [own] (phone|passport|documents)',
      'you may leave (at any|any|whenever)',
    ),
    ...seen(
      'ILO-11',
      '(you|workers|employees|staff|you always) (keep|hold|always keep|will keep) (your|their) [own|original] (passport|passports|documents|papers)',
    ),
    ...guessed(
      '(you|workers|employees|staff|crew) [always|will|may|can] (keep|hold|stays with|hold on to) (your|their) [own|original] [identity] (passport|passports|documents|papers|id)',
      '(passport|passports|documents|papers) (stay|stays|remain|remains) with (you|the worker|the workers|employees|staff)',
      'free to (leave|go out|come and go|quit|resign)',
      '(leave|resign|quit) at any time',
      'keep your [own] phone',
      'we never (keep|hold|take) [your|any|workers] (passport|passports|documents|papers)',
      'your free time is your own',
    ),
  ],

  'work-visa-named': [
    ...seen('UK-COS', 'skilled worker visa', '(h 2a|h 2b|h2a|h2b|h 1b|h1b|j 1|j1) [visa]'),
    ...seen(
      'LURES',
      '(employer|company) (applies|apply|sponsors|sponsor) [for] [your|the|a] (visa|work permit|permit)',
    ),
    ...guessed(
      '(seasonal worker|health and care worker|working holiday|blue card|eu blue card|au pair|specified skilled worker|national) visa',
      'employment (pass|visa)',
      '(work|working|residence) (visa|permit) (before|in advance|is arranged before|issued before|stamped)',
      '(apply|applies|applied) for (your|the|a) work (permit|visa)',
      'blue card',
      'oec',
    ),
    ...guessed(
      '(skilled worker|health and care|seasonal worker|temporary worker|subclass {number}|working holiday|blue card|eu blue card|national d) [worker] (visa|permit|card)',
      '(h 2a|h2a|h 2b|h2b|h 1b|h1b|j 1|j1|tn|e 3|d type|type d|long stay|single permit) [work] visa',
      '(h 2a|h2a|h 2b|h2b) (programme|program|job|workers|order)',
      'eu blue card',
      'employment pass',
      '(work permit|work visa|residence permit|employment visa) (applied for|is applied for|arranged|obtained|requested|issued) (by|through) (the|your|us|our)',
      '(employer|company|we|hospital|farm) [will] (applies|apply|requests|request|obtains|obtain|files|file) for (your|the) (work permit|work visa|visa|permit|residence permit|employment visa)',
      '(licensed|approved|registered) sponsor',
      'tier 2 visa',
      '(right|proof|evidence) of the right to work',
      'right to work in the',
    ),
  ],

  'contract-before-travel': [
    ...guessed(
      '(contract|agreement) [is|will be] [signed|sent|given] [to you] before (you travel|travel|you leave|departure|you fly|leaving|the flight)',
      '(sign|signed|receive|get|read) [the|your|a] [written] contract .. before (you travel|travel|you leave|departure|you fly|leaving)',
      'contract (in|written in) (your|a) [own] language',
      'before (departure|you travel|you leave|travelling|you fly) .. (contract|written contract)',
      'have (the|your) contract (checked|read)',
    ),
    ...seen(
      'MEA-23',
      '(written|signed|full|employment|work) contract .. before (you|your|departure|travel|travelling|leaving|booking|the flight)',
      'contract (is|will be) (signed|sent|provided|given) .. before',
    ),
    ...seen(
      'RO-ANITP',
      'contract in [both] (your|a|your own|your native) language',
      'contract in (your|your own|a|your native) language',
    ),
    ...guessed(
      '(receive|get|sign|have|read) [your|the|a|an] [written|employment|full|signed|work] contract .. before',
      'before (you|your) (travel|leave|depart|fly|book|departure) ..5 (contract|agreement)',
      '(contract|agreement) (in|is in|comes in) english and your own',
      '(contract|agreement) in two languages',
      '(take|have) .. (days|time) to read (the|your) contract',
      '(copy|draft) of the contract (in advance|beforehand|to read|before)',
      'contract .. translated',
    ),
  ],

  'lawful-hiring': [
    ...guessed(
      'right to work (check|checks|document|documents|documentation|in)',
      '(proof of|prove|verify|confirm) [your|the] (right to work|eligibility to work|identity and)',
      '(i 9|form i 9|e verify)',
      '(after|once|following|upon) [a|the|your|an] [job|written|formal] (offer|hire|hiring|offer letter|acceptance|signing)',
      '(on|upon) (hiring|hire|your first day|the first day|starting)',
      '(first day|day one) [of] [work|employment]',
      '(candidate|applicant|upload) portal',
      '(for|to book) [your|the] (visa application|work permit application)',
      'proof of (citizenship|education|qualification|qualifications)',
      'work (clothes|clothing|uniform) [is|are] (provided|supplied)',
      '(dbs|police) check (is|will be) (paid|covered|done) [by|after|once]',
    ),
  ],

  'rota-work': [
    ...guessed(
      '(12|twelve|11) hour (shift|shifts)',
      '(shifts|shift) of (12|twelve) hours',
      '(days|weeks|nights|shifts|months) on [and] ..3 off',
      '(four|two|three|five|{number}) on [and] (four|two|three|five|{number}) off',
      '(rota|roster|rotation|rotations|rotating shifts|shift pattern|continental shifts|vakhta)',
    ),
  ],

  'free-movement': [
    ...guessed(
      '(eu|eea|european union|schengen|mercosur|ecowas|gcc|swiss|irish|british|nordic|commonwealth) (citizen|citizens|national|nationals|passport|passports|nationality|member|members|country|countries)',
      '(citizen|citizens|nationals) of (the eu|the european union|mercosur|ecowas|the eea)',
      '(free movement|freedom of movement)',
      'already (have|has|hold|holds) [the|a|full] (right to work|work permit|permission to work|residence permit)',
      '(short|short term) (visit|visits|stay|stays|business trip|business trips)',
    ),
  ],

  // ── Documents ────────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'ITF',
      '(send|share|upload|forward|submit|give|attach|provide|whatsapp|email|text|post) [me|us|a|the|your|clear|scanned|over] [a|the|your|clear] (copy|scan|photo|picture|pic|photocopy|scanned copy|pics|photos) of [your|the|both] (passport|id|identity|driving|driver s|drivers|national)',
      '(passport|id) (copy|scan|photo|pic|data page|first page) (now|today|first|asap|to start|to register|so|via|on|to my|to our|to this)',
    ),
    ...seen(
      'BBB-21',
      '[your|the|of] (passport|id|id card|identity card|licence|license) (front and back|both sides|front back|front and the back)',
      '(front and back|both sides|front and the back) of (your|the|an) (id|passport|licence|license|card|driver s|drivers|driving|identity)',
      '(photo|picture|pic) of your (social security|ssn|id|id card|passport) (and|now|today|please|to|so|for the)',
    ),
    ...seen(
      'FBI-20',
      '(need|require|want) [a|the|your] [clear] (copy|scan|photo|picture) of your (passport|id|licence|license)',
    ),
    ...guessed(
      '(drop|shoot|inbox|dm) [me|us|your|a] [pic of|photo of|your] (passport|id|id card)',
      'send .. (cv|resume|photo|name|age) [and|with|plus] (passport|id card|passport copy|id copy)',
      'passport (number|photo page) (and|to|for) [your|the|us] (register|registration|booking|start)',
    ),
  ],

  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      'video ident*',
      'videoident*',
      'postident',
      '(ident|identification) (procedure|process|link|app|call) .. (payroll|salary|start|job|contract|application)',
    ),
    ...seen(
      'DE-OB',
      '(selfie|selfies|photo of yourself|picture of yourself|photo of you|picture of you|video of yourself|video of you) .. (holding|with|next to|beside) .. (id|passport|licence|license|card|identity|document)',
      '(hold|holding|held|put) .. (id|passport|licence|license|id card|document) .. (your face|your head|your chin|your cheek)',
    ),
    ...guessed(
      '(face scan|facial scan|face verification|facial verification|liveness check|face id check) .. (payroll|salary|account|job|id|passport|register|registration)',
      '(turn|move) your head .. (camera|video|app)',
      'selfie .. (passport|id card|id open|open passport|driver s|driving)',
      '(verify|identify) yourself (by|via|in a|with a) (video|selfie|this link|the link)',
    ),
    ...seen(
      'DE-OB',
      '(pic|pics|photo|picture|selfie|video) .. (id|passport|licence|license|id card) (near|next to|beside|under|close to|in front of) [your|the|ur] (face|head|chin)',
      '(face scan|facial scan|face verification|face check) ..4 (activate|salary|account|payroll|register|start|unlock)',
    ),
    ...seen(
      'DE-OB',
      '(clip|video|photo|picture) of (you|yourself) .. (holding|with|showing) .. (id|passport|licence|license|id card)',
    ),
  ],

  'login-or-code': [
    ...seen(
      'SPF-21',
      '(send|tell|give|share|read|forward|text|type) (me|us|him|her|with me|with us) .. (otp|verification code|sms code|security code|confirmation code|activation code|one time password|one time code|pin code)',
      '(send|tell|give|share|read|forward|text) (the|your|that|me the|us the) (otp|verification code|sms code|6 digit code|six digit code|4 digit code|whatsapp code|confirmation code|activation code|one time password)',
      'your (bank|online banking|internet banking|mobile banking|singpass|government id) (login|password|user name|username|pin|credentials)',
      '(bank|banking) (login|username|user name|user id) and (password|pin)',
    ),
    ...seen(
      'ITRC',
      '(send|tell|give|share|forward|text) (me|us) the .. code (that|which|you|from)',
      'code (you|u) [just] (received|receive|got|get|will get|will receive) .. (send|tell|give|share|forward|text)',
      '(please|pls|kindly|now|first|then|just|must|need to|can you|should) (install|download|open) .. (anydesk|any desk|teamviewer|team viewer|rustdesk|quicksupport|quick support|ultraviewer|airdroid)',
      '(install|download|open) .. (anydesk|any desk|teamviewer|team viewer|rustdesk|quicksupport|ultraviewer|airdroid) (on your|so we|so i|and i|and give|and send|and share|i will|we will|app on)',
    ),
    ...guessed(
      '(give|grant|allow) (me|us) .. (remote access|remote control|access to your phone|access to your computer|access to your laptop)',
      '(give|send|tell|share) (me|us) (your|the) (password|passwords|pin|passcode|apple id|icloud password|facebook password|instagram password|gmail password)',
      '(a|the) code will (come|arrive|appear) .. (forward it|send it|tell me|give me|send me|read it to me|give it)',
      '(a|the) code (comes|arrives|appears) .. (forward it|send it|tell me|give me|send me|read it to me|give it)',
      'your (login|password|passcode) (to|for|of) your (bank|email|facebook|instagram|whatsapp|account)',
      'log in to your bank .. (share|screen|anydesk|i can|we can)',
      'share your screen .. (bank|banking|account|wallet)',
    ),
  ],

  'passport-handed-over': [
    ...seen(
      'ILO-11',
      '(we|company|boss|employer|manager|agency|agent|office|madam|sponsor|owner|captain|supervisor) [will|must|always|then] (keep|keeps|hold|holds|lock|locks|retain|retains) (your|the|all|all the|every|workers) (passport|passports)',
      '(we|company|boss|employer|manager|agency|agent|office|madam|sponsor|owner|supervisor) [will|must|always|then] (take|takes|collect|collects|store|stores) (your|the|all|all the) (passport|passports) (on|upon|at|from|until|till|when|and|so|away|for safety|for safe|for security|for registration)',
      '(passport|passports) (will be|must be|shall be|is|are|gets) (kept|held|stored|retained|deposited|locked) (by|with|at|in) (us|company|the company|the office|our office|the boss|the employer|the agency|the manager|the owner|our safe|the safe|the office safe|madam)',
      '(agent|boss|company|employer|office|we) (collects|collect|keeps|keep|takes) (passports|all passports|everyone s passport)',
    ),
    ...seen(
      'POLARIS',
      '(hand|give|turn|surrender|gives|pass) (your|the|ur|all) [original] (passport|passports) (to|over to|in to|in at) (us|me|company|the company|the office|our office|our driver|the driver|the manager|your manager|the boss|madam|the agent|our agent|reception|the supervisor|the sponsor)',
      '(hand|give|turn) (in|over) (your|the) [original] (passport|passports) (to|at) (us|me|the company|the office|our office|our driver|the driver|the manager|your manager|the boss|madam|the agent|our agent|reception|the supervisor|the hr)',
      '(hand|give|turn) (in|over) (your|the) [original] (passport|passports) (on|upon|when|after|as soon) [you] (arrival|arrive|landing|land)',
      '(leave|deposit) your [original] (passport|id card) (with|at|in) (us|me|the company|the office|our office|the manager|the boss|the agent|reception|the owner|our safe)',
    ),
    ...seen(
      'OSCE-BS',
      'passport (stays|remains|stay|will stay|will remain) (with|at|in) (us|me|the company|the office|our office|the boss|the employer|the agency|the manager|the owner|company|our safe)',
    ),
    ...guessed(
      'passport as (a|the|your) (deposit|guarantee|security|caution)',
      '(get|receive|have) your passport back (when|after|once|only) ..3 (contract|finish|finished|season|debt|pay|paid|year|end)',
      '(passports|passport) (are|is|will be) (collected|taken) (on|upon|at|after) (arrival|landing|the airport)',
      '(we|i) need your original passport (until|till|for the|during)',
    ),
    ...seen(
      'ILO-11',
      '(manager|boss|agent|employer|company|office|we) (keeps|keep|holds|hold|locks|lock) everyone s (passport|passports)',
      '(surrender|hand over|give up|hand) (your|the) (passport|passports) to (the employer|your employer|the sponsor|your sponsor|the family|the madam)',
    ),
  ],

  'papers-arranged': [
    ...seen(
      'NP-VISA',
      '(fake|false|forged|changed|made up) (paper|papers|document|documents|diploma|certificate|certificates|passport|experience|degree) (no problem|for sale|available|ready|ok|if you need|we make|we have|from us|included)',
      '(we|i|agent|office|guy|friend) [can|will|ll|could] (make|fix|print|buy|get|create|prepare|do|issue|sort) [you|for|the|a|an|your|any] [you|a|an|new] (experience|fake|false|forged|diploma|degree|work|second) (letter|letters|certificate|diploma|papers|documents|passport|id)',
      '(we|i|agent|office|guy|friend) [can|will|ll|could] (make|fix|print|buy|create|sort) [you|for|the|a|an|your|any] [you|a|an|new] (birth certificate|bank statement|police certificate|medical certificate|driving licence|driving license|new passport|new id|diploma)',
    ),
    ...seen(
      'UG-SUS',
      '(change|changes|fix|adjust|increase|raise|edit|correct) (your|the|his|her) (age|date of birth|birth date|birthdate|birth year|name in)',
      'any age .. (we make|we fix|we change|make papers|fix papers|fix the papers)',
    ),
    ...seen(
      'RO-EVE',
      '(we|i) [will|ll|can] (make|fix|do|buy) [all|you|your|the|any] [all|the|your] (papers|documents|paper)',
      '(papers|documents|diploma|certificate|experience) (is|are|it s|its) no (problem|issue)',
    ),
    ...guessed(
      'without (exam|test|the exam|the test|studying|any test) .. (certificate|diploma|licence|license|ielts)',
      '(ielts|toefl|language) certificate (without|for sale|no exam|arranged|can be)',
      '(another|different|other|new) (purpose|name|age|date of birth|identity) (in|on|for) (the|your) (visa|passport|papers|application|documents)',
      '(papers|documents|certificates) (will|can) be (made|fixed|bought|arranged) [for you|by us|by our|even|without]',
      'we (write|put|state) [in|on] [the|your] (application|papers|visa|form|letter) [that] (you|another)',
      '(write|put|say) (older|younger|another age|more experience|you have experience|another name) [in|on] [the|your] (form|papers|application|passport|cv)',
      'we (make|give) you (older|experience on paper|papers with)',
    ),
    ...seen(
      'NP-VISA',
      '(arrange|make|get|give|provide|prepare|buy|sell) [you|a|any] (fake|false|forged) (experience|certificate|papers|documents|diploma|passport|id|letter|degree)',
      '(put|write|make) ({number}|another age|18|19|20|21|22|older) [years] in (your|the) (passport|papers|documents|visa|id|form)',
      '(your|the) (passport|papers|documents) (will|can) (say|show) ..3 (18|19|20|21|22|older|another age|another name)',
    ),
    ...seen('UG-SUS', '(can|will) be (made|turned|changed to) ..1 (18|19|20|21|22|older) on paper'),
  ],

  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(say|answer) [that] (you are|you re|youre|u are) [just|only|here] [a|on|for] (tourist|tourists|holiday|vacation|tourism|visiting|holidays|sightseeing|backpacker|honeymoon)',
      '(just|only|simply|always) say ..4 (tourist|holiday|vacation|tourism|sightseeing|honeymoon)',
      'say you (are|re|go|come|r) ..2 (holiday|holidays|vacation|tourist|visiting|sightseeing|honeymoon)',
      'tell (them|him|her|immigration|officer|officers|customs) ..2 (you are|you re|u are) ..2 (tourist|tourists|holiday|vacation|tourism|visiting|sightseeing|honeymoon|student)',
      'tell (the|any|every) (officer|officers|immigration) ..2 (you are|you re|u are) ..2 (tourist|tourists|holiday|vacation|tourism|visiting|sightseeing|honeymoon|student)',
      '(say|tell them|tell him|tell her|tell immigration|tell the officer) ..4 (visit|visiting) ..1 (friend|friends|family|boyfriend|girlfriend|cousin|sister|brother|relatives|fiance|aunt|uncle)',
      '(don t|dont|do not|never) (tell|show|say to) [the|any] (immigration|border|customs|officer|officers) ..4 (job|work|working|contract|us|agency|offer)',
      '(don t|dont|do not|never) (say|tell|mention|admit|show) .. (work|working|job|employment|contract|recruiter|agency|us) .. (immigration|officer|officers|airport|border|control)',
      '(immigration|officer|officers|border guard) .. (say|answer) ..3 (tourist|tourism|holiday|vacation|visiting|sightseeing|friends)',
      '(you|you two|you both) (are|re) [a] (married|couple|husband and wife|siblings|on honeymoon) ..8 (border|immigration|officer|officers|guard|customs)',
    ),
    ...seen(
      'NBI-PH',
      '(delete|erase|remove|clear) (all|the|our|this|your|every) ..2 (chat|chats|messages|conversation|conversations|message) ..6 (airport|border|immigration|you fly|flight|you land|you arrive|you travel|you go)',
      'pretend (to be|you are|you re) .. (tourist|tourists|couple|family|holiday|student|friends|strangers)',
      '(act|behave) (like|as if you are) .. (tourist|tourists|honeymoon)',
      '(practice|practise|rehearse|memorise|memorize|learn) (the|your|these|this|my) (answers|answer|story|script) .. (immigration|officer|officers|border)',
      '(your|the) (story|answer) (for|to) [the] (immigration|border|officer|airport)',
    ),
    ...guessed(
      'if (they|the officer|officer|immigration|officers|police) (ask|asks|asked) .. (say|answer|tell) .. (tourist|holiday|vacation|tourism|honeymoon|sightseeing|visiting)',
      'we (give|send|make|prepare) you (a|an|the) (fake|false) (hotel booking|return ticket|invitation|booking|return flight)',
      '(hotel booking|return ticket) (just|only) (for|to show) [the] (immigration|officer|border|show)',
      '(hide|delete) (the|your|our) (contract|offer|job offer|work papers) .. (immigration|officer|airport|border)',
      'say you (don t|dont|do not) know (me|us|each other|the others)',
    ),
  ],

  // ── Isolation ────────────────────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(don t|dont|do not|never|must not|better not|not to|pls not) (tell|inform|show) (anyone|anybody|any one|no one|nobody|others|other people|a soul)',
      '(don t|dont|do not|never|must not|better not|not to|pls not) (tell|inform|say to|show) (your|ur) (family|parents|husband|wife|mother|father|friends|boyfriend|mum|mom|dad|brother|sister|boss|colleagues|relatives|teacher)',
      'tell (no one|noone|nobody|no body)',
      '(keep|keeping) (it|this|that|everything|the offer|this offer|this job|our plan|our chat|the trip) [a|as|strictly|our] (secret|between us|to yourself|hush|low key)',
      '(keep|keeping) (this offer|this job|our plan|our chat|the trip|the offer) (private|confidential|quiet|hidden)',
      '(better|best|safer) [if|that|when] [your] (parents|family|husband|wife|mother|father|nobody|no one|boyfriend) ..2 (know|knows|find out|hear)',
    ),
    ...seen(
      'CN-STU',
      '(don t|dont|do not|never) let (your|ur) (family|parents|husband|wife|mother|father|friends|boyfriend|relatives|brother|sister) (know|find out|see|hear)',
      'without (telling|informing) (anyone|anybody|your family|your parents|your husband|your mother|your father|your wife|your friends)',
      '(work|job) (must be|must stay|has to stay|stays) (secret|kept secret)',
    ),
    ...guessed(
      '(our|a) (little|small) secret',
      '(between|just between) (you and me|us two|the two of us)',
      '(nobody|no one|noone) (needs to|need to|has to|should|must|may) know',
      '(family|parents|husband|wife|mother|father|mum|mom) (must|should|can|may|do|does|need) (not|never) (know|find|hear|be told|need to know)',
      '(don t|dont|do not|never) (share|discuss|mention|post|forward) (this|the|our) (offer|job|trip|chat|plan|link|group|message) (with|to) (anyone|anybody|your|others|friends|family|outsiders)',
      '(don t|dont|do not|never) (share|discuss|mention) (this|it) (with|to) (anyone|anybody|your family|your parents|your husband|friends|outsiders)',
      '(don t|dont|do not|never) (discuss|talk) [about] [this|it] (with|to) (friends|family|parents|relatives|your family|your parents|your friends|your husband)',
      'say nothing to (anyone|anybody|your family|your parents|nobody)',
      'not a word to (anyone|anybody|your|nobody)',
      '(delete|erase) (this|our|these|all our) (chat|message|messages|conversation|chats) (after|when|once|so|now|please|and)',
      '(tell|say to) your (family|parents|husband|mother|father|mum|mom|wife) [that] (you are|you re|you go|you have) .. (holiday|vacation|course|another job|other job|school|visit)',
    ),
    ...seen('IOM-MI', 'make sure (nobody|no one|your family|your parents) ..2 (knows|know|finds out|sees)'),
  ],

  'come-alone': [
    ...seen(
      'OSCE-BS',
      '(must|please|pls|better|only|to|just|should|have to|and) come (alone|by yourself|on your own)',
      'come (alone|by yourself) (to|and|at|because|so|without|dont|don t|tonight|tomorrow|no|please|otherwise|this)',
      '(don t|dont|do not|never) (bring|take|come with) (anyone|anybody|a friend|your friend|your friends|your husband|your boyfriend|your mother|your parents|your family|your mum|your mom|somebody)',
    ),
    ...seen(
      'EEOC',
      '(interview|interviews|audition|casting|shoot) ..2 (in|at) (a|my|our|his|the) [private] (hotel room|hotelroom|apartment|flat|villa|private house|private home)',
      '(interview|interviews|meeting|meet|audition|casting) ..2 (in|at) (my|his) (place|house|home|apartment|flat|hotel|room|hotel room)',
      '(in|to|at) (my|his) hotel room',
      '(come|go|up) to my (room|place|flat|apartment|hotel)',
    ),
    ...seen(
      'CN-ACTOR',
      '(driver|man|guy|friend|car|someone|colleague) (will|is going to|can|ll) (pick|collect|fetch|get) you ..4 (night|midnight|dark|late evening)',
      '(hurry|walk|go) (past|out of) the (hotel|lobby|station) .. (driver|car|man|waiting|alone)',
    ),
    ...guessed(
      '(no|without) (friends|boyfriends|parents|family|companion|companions|husband|partners) (with you|at the interview|come with|at the meeting)',
      '(nobody|no one) (with you|else with you|may come with you|can come with you)',
      'travel alone (please|because|only|no|so)',
      '(meet|wait for) (me|us|our driver|him|the driver) .. (parking lot|car park|behind the|back entrance|side road|petrol station|gas station) .. (alone|night|midnight)',
      'you (must|should|have to|need to) (travel|come|arrive) alone',
    ),
  ],

  'phone-taken': [
    ...seen(
      'NAPTIP',
      '(hand|give|turn|surrender) (in|over) (your|the|all) [own|private|personal|mobile] (phone|phones|mobiles|sim|smartphone|cellphone|sim card|sim cards) (to|at|when|on|upon|for|before|and)',
      '(hand|give|surrender) (your|all) [own|private|personal|mobile] (phone|phones|mobiles|sim|smartphone|cellphone|sim card) (to|over|in|at|when|on|upon)',
      '(we|they|boss|company|manager|security|guards|supervisor) [will|ll|must|have to] (keep|take|collect|hold|keeps|takes|collects|confiscate) (your|the) (phone|mobile|cellphone|sim|sim card|phones) (for the|for your|until|so|when|and|during|at|on arrival|first|away|while)',
      '(we|they|boss|company|manager|security|guards|supervisor) [will|ll|must] (keep|take|collect|hold|confiscate) (all|everyone s) (phones|mobiles|cellphones|sim cards)',
    ),
    ...seen(
      'CN-PUSH',
      '(phone|phones|mobiles|cellphones) (will|must|are|get) [be] (kept|held|collected|confiscated|taken) [away] (by|on|upon|when|until|during|after|from) [the|us|your|arrival] (arrival|you|stay|us|company|boss|manager|guards|guard|contract|season|whole|arrive)',
      '(phone|phones|mobiles) (must|has to|have to) be (handed in|handed over|given to us) (when|on|upon|at|for|to|until)',
      '(no|without) (own|private|personal|your) (phone|phones|mobile|mobiles) (in|inside|at|for|during|allowed in|allowed inside) ..2 (house|dormitory|dorm|compound|campus|stay|contract|month|months|weeks|season|villa)',
      '(phone|phones|mobile|mobiles|cellphones) [use|calls] [is|are] (not allowed|forbidden|banned|prohibited) (in|inside|on|at) [the|our] (dormitory|dorm|house|compound|camp|campus|villa)',
    ),
    ...guessed(
      'only (the|our|a) company (phone|sim|mobile)',
      '(you|u|workers|staff) (can|may) only (call|phone|contact|ring) [your] (home|family|parents|relatives) (once|on sunday|on sundays|with permission|when|if the|from the office|in front|with us)',
      '(you|u) (won t|wont|will not|don t|dont) need your (own phone|phone|mobile|sim) (there|here|anymore|any more)',
      '(leave|hand) your (phone|mobile|sim) (with|to) (us|the boss|the guard|the guards|the driver|security|the manager|the office|madam)',
      'we will give you (another|a new|company) (phone|sim) .. (yours|keep your|old one)',
      '(give|hand) your (phone|phones|mobile) to (the|your) (supervisor|boss|guard|guards|manager|leader|agent|driver)',
    ),
  ],

  'locked-site': [
    ...seen(
      'UNODC-CAS',
      '(you|u|workers|staff|girls|employees) (may not|cannot|can t|cant|can not|must not|are not allowed to) (leave|exit) (the|this|our) (compound|campus|park|dormitory|dorm|complex|villa|area)',
      '(you|u|workers|staff|girls|employees) (may not|cannot|can t|cant|must not|are not allowed to) (leave|exit|go out|go outside) (without|on your own|alone|unless) [a|permission|the]',
      '(you|u|workers|staff|girls|employees|everyone) (may|can|could) only (leave|exit|go out|go outside) .. (with|if|when|once|after)',
      '(nobody|no one|noone) (leaves|goes out|can leave|may leave|is allowed out|goes outside) .. (compound|campus|park|site|building|dormitory|without|alone|permission|gate|supervisor)',
      '(not|never) allowed to (leave|go out|go outside|exit) [of] (alone|without|unless|compound|the compound|the park|the campus|the dormitory|the dorm|after|at night|until)',
      '(live and work|work and live|work and sleep|eat and sleep) (inside|in|on) (the|a|our) (compound|campus|park|complex)',
    ),
    ...seen(
      'CNA-23',
      '(need|needs|ask|get|only with|without|requires) ..1 (permission|pass|permit) ..4 (to|before) (leave|go out|go outside|leaving the|going out)',
      '(guard|guards|security|armed guards) (at|on|control|controls|watch|stand|stands) ..2 (gate|gates|exit|exits|door|doors|entrance) ..6 (leave|nobody|no one|permission|go out|going out)',
      '(gate|gates|compound|campus|dormitory|dorm) (is|are) [always] (guarded|locked|watched) ..6 (go out|leave|exit|outside|supervisor|permission|night|nobody)',
    ),
    ...seen(
      'CLIC',
      'closed (campus|compound|park|estate|complex) .. (live|inside|leave|outside|everything|life)',
      '(everything|whole life) ..1 (inside|within) the (compound|campus|closed park)',
    ),
    ...guessed(
      '(gate|gates|dormitory|dorm|house) (is|are|gets|get) [always] (locked|closed|shut) (at night|after|from outside|day and night) ..6 (nobody|no one|out|leave|safety|inside)',
      '(no|without) going (out|outside) .. (first|weeks|months|contract|alone|permission|compound)',
      '(going|go) out [is] (only|needs|requires|once) .. (permission|permit|pass|guard|escort|supervisor|week|month)',
      '(leave|go out of) (the|your) (compound|campus|dormitory|dorm) (only|without|unless|alone|needs|is forbidden|is not)',
      '(we|they|guards) (lock|locks) (you|everyone|the dormitory|the house)',
      'one exit a month',
      '(go out|leave) only once a (week|month)',
      'one free day (per|a) month ..4 (out|leave|outside)',
    ),
  ],

  'trapped-already': [
    ...seen(
      'ILO-11',
      '(they|he|she|boss|agent|agency|madam|employer|company|manager|owner|captain|sponsor) [have|has|had|just|already] (took|taken|take|takes|confiscated|stole|hid|keep|keeps|kept|hold|holds|locked) [away|all|both] (my|our) (passport|passports)',
      '(they|he|she|boss|agent|agency|madam|employer|company|manager|owner|captain|sponsor) [have|has|had] (took|taken|take|takes|confiscated|stole|hid|locked) away (my|our) (documents|papers|id|phone|phones|ids)',
      '(they|he|she|boss|agent|agency|madam|employer|company|manager|owner|captain|sponsor) [have|has|had] (confiscated|stole|hid|keeps|kept) (my|our) (documents|papers|phone|phones|ids)',
      '(employer|boss|madam|captain|sponsor|owner) (has|have|hold|holds) (my|our) (passport|passports)',
      'they (have|hold) (my|our) (passport|passports|documents|papers) and ..3 (won t|wont|will not|don t|dont|refuse|cannot|can t|cant|never)',
      '(my|our) (passport|passports|phone|phones) (was|were|has been|have been|got) (taken away|confiscated|stolen by)',
      '(my|our) passport (was|is|has been|got) (taken|kept|held|locked) (by|in|at) (boss|my boss|the boss|them|the company|madam|my employer|the office|the agency|the manager|the captain)',
      '(i|we) (cannot|can t|cant) (leave|escape|get out) [from|of] (here|this place|because they|until i pay|until we pay|or they)',
      '(i|we) (cannot|can t|cant) (leave|get out of|go out of|escape|escape from) (the|this) (compound|house|building|place|dorm|dormitory|camp|casino|factory)',
      '(i|we) (am|are|m|re) not allowed to (leave the|leave this|go out|go outside|go home|call my)',
      'and (i|we) (cannot|can t|cant) (escape|get out|go home|leave this|leave here)',
      '(i|we) (can t|cannot|cant) (leave|go home|get out) ..6 (passport|guards|locked|debt)',
      '(i|we) (can t|cannot|cant) (leave|go home|get out) they ..3 pay',
    ),
    ...seen(
      'POLARIS',
      '(they|he|she|boss|madam|employer|guards|agent|manager|owner) (won t|wont|will not|don t|dont|do not|doesn t|doesnt|never|refuses) [to] (let|allow|lets) (me|us|anyone|anybody) [to] (go home|go out|go outside|escape|leave the|leave this|leave until|call my|go until)',
      '(they|he|she|boss|madam|employer|guards|agent|manager|owner) (won t|wont|will not|don t|dont|do not|doesn t|doesnt|never|refuses) [to] (let|allow|lets) (me|us|anyone|anybody) [to] (leave|go|out) ..8 (passport|passports|guards|locked|beat|beats|hit|gate|debt|paid|threaten|phone|police)',
      '(i|we) (am|are|m|re|was|were) [being] (locked|trapped|imprisoned) (in|inside|here) (a|the|my|this|with|and|by|room|compound)',
      '(i|we) (am|are|m|re) [being] held (against|captive|prisoner|hostage|here against|by force)',
      '(i|we) (am|are|m|re|was|were|get|got|have been) [being] (forced|made) to (scam|cheat|stay|sleep with|have sex|chat with|lie|beg|steal|carry|sell|work without|work all|work day|work even)',
      'forcing (me|us) to (scam|cheat|work|chat|lie|stay|sleep|steal|beg)',
      '(they|boss|company) (force|forces|forced|make|makes) (me|us) (scam|to scam|sleep with|cheat|to cheat|work without|to work without|to steal|lie to)',
      '(against|without) (my|our) will',
      '(scam compound|scam center|scam centre) ..4 (help|escape|i am|i m|we are|stuck)',
      '(i am|i m|we are|we re) (in|inside) a (scam compound|scam center|scam centre|locked compound)',
    ),
    ...guessed(
      '(they|he|boss|guards|she) (beat|beats|hit|hits|beat up|shock|punish|torture) (me|us)',
      '(they|boss|company|he|she) (want|wants|ask|asks|demand|demands) ..3 (money|ransom|{amount}) (to|before|or) [they] (let me|let us|release me|release us|free me|i can go|we can go)',
      '(they|he|agent) (sold|sell) (me|us) to (another|other)',
      '(help me|help us|please help) (escape|get out of|leave this|get away|run away)',
      '(i|we) (want|need|try|tried) to (leave|go home|escape|run away|get out) but (they|he|she|guards|my boss|the boss|i am locked)',
      'how (can|do) (i|we) (escape|get away|run away) (from|of|here)',
      '(i|we) (have to|must) pay .. (before|so) they (let me|let us|release|free)',
      'i am a prisoner',
      '(boss|employer|madam|they|he|she) (does not|doesn t|doesnt|don t|do not|dont|never|won t|wont|will not) (give|gives|return) (me|us|it|back) ..1 (my|our|back) [passport|papers]',
    ),
    ...seen(
      'ILO-11',
      '(lock|locks|locked) (me|us) (in|inside|up)',
      '(they|he|she|boss|madam) (has|have|hold|holds|keep|keeps) our passports',
    ),
  ],

  'blocked-outside-help': [
    ...seen(
      'FBI-23',
      '(don t|dont|do not|never|must not|no point to|no use to|better not) (go|talk|speak|call|contact|complain|report|turn|run) [it|this|to|with] [to|the|any] (police|embassy|consulate|union|ngo|authorities|helpline|hotline)',
      '(police|embassy|immigration) (will|would|ll) [only|just|also] (arrest|deport|jail|imprison|put|lock) you',
      'they (will|would|ll) [only|just] (arrest|deport|jail|imprison) you',
    ),
    ...seen(
      'ILO-D',
      'if you (go|call|talk|contact|speak|complain|report|run) [to] [the] (police|embassy|union|authorities|consulate|ngo|labour office) ..6 (arrest|arrested|jail|deport|deported|prison|regret|sorry|illegal|punished|worse)',
      '(embassy|police|consulate) (cannot|can t|cant|will not|won t|wont|does not|doesn t) (help|protect|save|believe) (you|people like you|illegals)',
    ),
    ...guessed(
      '(police|embassy|officers|immigration) [here|there] (is|are) (our|my|the boss s|on our|in our) (friend|friends|side|pocket|pay)',
      '(police|officers) [here|there] (is|are) (with us|paid by us)',
      'you (have no|are without|ve no) papers .. (police|arrest|jail|deport|prison|nobody)',
      '(nobody|no one|noone) (will|can) help you (here|there)',
      'you are illegal .. (police|arrest|jail|prison|deport|deported)',
      '(we|boss) (pay|pays|paid|own|owns) the police',
      'you (will|ll) (go|end up) (to|in) (jail|prison) if you (talk|go|complain|call|run)',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'POEA-10',
      '(tourist|visit|visitor|visiting) visa (first|for now|then|only at first|at first|for the first|and then|after that|muna)',
      '(go|come|enter|travel|fly|arrive|leave|start) ..2 (on|with|by|under) [a|the|your] [free|normal|simple] (tourist|visit|visitor|visiting|tourism) (visa|visas)',
      '(change|convert|switch|swap|turn) ..3 (into|to|for) [a|the|your] (work|working|employment|residence|resident) (visa|permit)',
      '(we|they|i|company|agency|all) (use|uses|take|give|send|sends|process|arrange|get|issue) [only|you|a|the] [on|a] (tourist|visit|visitor) visa',
      '(tourist visa|visit visa|visitor visa|visa on arrival) ..6 (work permit|work visa|working visa|employment visa|convert|converts)',
      '(come|enter|go|fly|travel) (on|with) (visa on arrival|a tourist visa|tourist visa|visit visa)',
    ),
    ...seen(
      'MEA-23',
      '(tourist|visit|visitor) visa [is|for|to] (enough|ok|okay|fine) ..2 (work|working|job|jobs|employment|start)',
      'visa [will|is|gets|can] [be] (changed|converted|switched) (there|after arrival|when you arrive|on arrival|once you land|after landing|in the country|over there|once you are)',
      '(job|jobs) (on|with|under) [a] (tourist|visit|visitor) visa',
    ),
    ...seen('BN-24', '(work|working) on [a] (tourist|visit|visitor) visa'),
    ...guessed(
      '(we|they|company|boss) [will|ll|can] (change|convert) [the|your] (it|visa|papers) (there|later there|over there|when you arrive|after arrival|after you arrive|once you land|once you arrive|after one month)',
      '(we|they|company|boss) [will|ll|can] (fix|sort|arrange|do) (the|your) visa (there|later there|over there|when you arrive|after arrival|once you land)',
      '(enter|travel|go|come|fly|arrive) as [a] (tourist|tourists|visitor|visitors) (then|and|first|to work|for work)',
      '(visit|tourist) visa (to|for) (work|employment|start work|a job)',
    ),
  ],

  'denied-visa-need': [
    ...seen(
      'DMW-TL',
      'no (visa|visas|work visa|working visa|work permit|visa or permit) [is|are] (needed|required|necessary|asked)',
      '(don t|dont|do not|won t|will not) (need|require) (visa|a visa|any visa|work visa|a work visa|any work visa|a working visa|work permit|a work permit|any permit)',
      '(visa|work permit) (not needed|not required|not necessary|is not needed|is not required|is not necessary|isn t needed)',
    ),
    ...guessed(
      'visa free (work|job|jobs|employment|entry and work|entry to work|to work|work abroad)',
      '(only|just) (a|your|the|valid|one) passport (needed|required|enough|necessary|is needed|is enough|is required|and two|and you)',
      'passport (is enough|alone is enough|is all you need|is sufficient)',
      '(work|working|job) (abroad|overseas|there|legally) without (visa|a visa|any visa|work visa|a work visa|a permit|work permit|papers)',
      '(forget|skip) the (visa|work permit)',
      'no (visa|permit) no (problem|stress|worry|contract|work permit)',
      'all you need is (a|your) [valid] passport',
    ),
  ],

  'odd-route': [
    ...seen(
      'BI-PH',
      '(then|there|landing|that|next) ..4 [by|in|with] [a|the] (car|van|bus|boat|truck|minibus|speedboat|motorbike|pickup|bike) (to|across|over|into|through) [the|another|a] (border|river|neighbouring|neighboring|next country|other side|second country|another country|other country)',
      '(someone|somebody|man|guy|friend|driver|people|brother|agent|contact|boys) [will|is|ll|going|to|can] [to] (meet|wait|waits|meets|pick|picks|take|takes|bring|brings|collect|guide|drive) [for] you ..6 (border|across|another car|second car|other side|next country|river|another country)',
    ),
    ...seen(
      'ID-SUARA',
      '(fly|travel|go|ticket|flight) [first|only] to [a|another|the] (neighbouring|neighboring|third|different|other|transit|nearby) country',
      '(not|no) direct* [flight|flights] .. (country|countries|border|then|car|van)',
    ),
    ...guessed(
      '(change|changing|switch) [the] (car|cars|vehicle|vehicles|drivers|driver) (at|near|on|before|after|along|two|three|several|{number}) [the|times|border|way|road]',
      '(follow|go with|listen to|trust) (the|our|this) (man|guide|driver|guy) .. (border|checkpoint|cross|without questions|another car|do not ask)',
      '(last|final) part [of the|of] [trip|way|journey|route] [is|by|goes] (by|in|on|with|over) [a|the] (boat|truck|foot|van|car|motorbike|night)',
      '(through|via) [two|three|several|2|3|some|other] (countries|borders|other countries)',
      '(real|final|actual) destination [is|will|comes] [told|be|only|later|different]',
      'ticket (says|shows|is to|goes to) .. but (you|we|the) (go|get|work|job|continue|travel)',
      '(keep|show) only (the|your) [first|one] (boarding pass|ticket)',
      'hide the (connecting|second|other) (pass|ticket|boarding pass)',
      'leave the airport (through|by) the (back|side|staff)',
    ),
    ...seen(
      'IOM-TH',
      '(through|via) ..2 first [and] then ..3 (cross|car|van|boat|border|truck)',
      'first ..4 (then|and then) (cross|crossing) (by|in|with|the)',
      '(take|takes|bring|brings|drive|drives) you ..4 (to|into) (another|the neighbouring|the neighboring|a different) country',
    ),
    ...seen(
      'IOM-TH',
      '(van|car|bus|truck|boat|minibus|pickup) (takes|will take|brings|will bring|drives|carries) you (across|over|through|into) ..2 (border|country|river)',
    ),
  ],

  'irregular-crossing': [
    ...seen(
      'TH-MFA',
      '(cross|crosses|crossing) [the|over|a] (river|border|jungle|forest) (at night|by boat|on foot|in the dark|in a boat|with a guide|without papers|without passport|by night|walking|swimming|before dawn|with a smuggler|when the guards|without)',
      '(through|across|via) the (jungle|forest|mountains|bush|desert|swamp) ..3 (border|checkpoint|other side)',
      '(cross|crossing) ..2 (at night|in the night|by night|before dawn|in the dark) ..2 (boat|foot|river|border|raft)',
      '(we|you) cross at night',
    ),
    ...seen(
      'CNA-22',
      '(no|without) (passport|entry|exit|immigration) (stamp|stamps|check)',
      'no (stamp|stamps) (in|on|at) ..1 (passport|border|airport)',
      'without (a stamp|stamps|stamping|passport control|border control|immigration check)',
      'no (border control|passport control|immigration check|checkpoint) (there|on|here|at|and|only|just|so|you|we|no)',
      '(don t|dont|do not|won t|wont) (need|get) (a stamp|any stamp|stamp|a passport stamp|entry stamp|an entry stamp|exit stamp)',
      '(small|little|hidden|secret|jungle|side|dirt) (path|trail|road|route|way|track) (across|over|around|past|to cross|into|through|round) [the|a] (border|checkpoint|control|immigration|jungle)',
    ),
    ...seen(
      'IOM-TH',
      '(boat|raft|canoe) (across|over) the (river|border|strait) ..2 (night|dark|secret|without|no)',
      '(cross|crossing) (illegally|secretly|unofficially|without papers|without passport|without a visa)',
    ),
    ...guessed(
      '(smuggler|coyote|fixer|guide|guy|man|pollero) [will|can|ll] (take|takes|bring|brings|lead|leads|get|gets|help|helps|carry) (you|us) (across|over) ..2 (border|river|line|fence|night|foot|mountains|mountain|jungle)',
      '(smuggler|coyote|fixer|guide|guy|man) [will|can|ll] (take|takes|bring|brings|lead|leads|get|gets) (you|us) (through|past) ..2 (border|jungle|checkpoint|desert|immigration)',
      '(around|past|avoid|avoiding|bypass|skip) (the|every|all) (checkpoint|checkpoints|border post|border control|immigration counter|police post|immigration)',
      '(hide|hidden|lie down|lying) (in|under|inside|behind) (the|a) (truck|lorry|boat|car|boot|trunk|van|container|seats) .. (border|checkpoint|cross|police|until)',
      '(by|through|via|use|take) ..1 (unofficial|illegal|natural) (crossing|border|path|pathway|route|trail|gate)',
      '(by|on a|in a) (speedboat|small boat|fishing boat|raft|dinghy|rubber boat) (at night|to the other side|across|over|before sunrise)',
      '(climb|jump) [over] the (fence|wall) .. (border|other side)',
      'walk ..4 (hours|night|nights) .. (across|over|through) the (border|jungle|mountains|desert)',
      '(you|we|they) (will be|are|get|can be) (smuggled) (across|over|into|in|out|through)',
    ),
  ],

  'unclear-destination': [
    ...seen(
      'LJI-T',
      '(you|u) [will|ll|shall|only] [only|be] (get|receive|know|learn|see|told|given|hear) [the|about] [exact|full|final|work|real] (address|location|place|city|workplace|site|town|country) (after|when|once|on|upon|at) ..2 (land|landing|landed|arrive|arrival|airport|plane|flight|fly|there)',
      '(address|location|place|city|workplace|country) (will|is|gets|can) [be] [only] (told|given|sent|shared|shown|revealed|announced|known|confirmed) [to you] (after|when|once|on|upon|only after|only when|at) [you|your|the] (arrival|arrive|landing|land|airport|landed|flight|departure|fly|plane|travel|board)',
    ),
    ...seen(
      'IOM-TH',
      '(we|i|driver|agent) [will|ll|can] (tell|send|give|share|show) [you] the [exact|full] (address|location|place|city|country) (after|when|once|on|upon|at|during|in) ..2 (land|landing|landed|arrive|arrival|airport|plane|flight|fly|trip|car|there)',
    ),
    ...guessed(
      'somewhere in (asia|europe|africa|the gulf|south east asia|southeast asia|the middle east|america|latin america|scandinavia|eastern europe|western europe)',
      '(location|address|destination|place of work|country|city) [is|stays|remains|must stay] (secret|confidential|not important|does not matter|doesn t matter)',
      'it (doesn t|does not|doesnt) matter (where|which country|which city)',
      '(place|city|country|town) [is] (not decided|not fixed|decided later|decided after|to be decided after)',
      '(don t|dont|do not) (worry|ask) [about] where',
      '(somewhere|place) near the border',
      '(exact|real) (address|location|city) (later|after arrival|on arrival|after landing|at the airport)',
    ),
    ...seen(
      'LJI-T',
      '(can t|cannot|cant|won t|will not) (tell|say|give|share) [you] [the|which|what|where] (city|country|address|place|location|town|workplace|destination) [yet|now|name|before]',
      'you (ll|will) see [it|the place|the address] when (you|we) (get there|arrive|land)',
      '(workplace|location|place of work|destination|city) (southeast asia|south east asia|asia|europe|abroad|overseas|to be told|secret)',
    ),
    ...seen(
      'LJI-T',
      '(you|u) ..1 find out ..4 (place|address|location|city|country|town) (when|after|once|on|at)',
    ),
  ],

  // ── Control and debt ─────────────────────────────────────────────────────────
  'debt-from-travel': [
    ...seen(
      'FBI-23',
      '(ticket|tickets|flight|flights|visa|travel|airfare|transport|trip|papers) ..5 (deducted|taken|cut|repaid|paid back|subtracted|reclaimed|recovered|recouped) (from|out of|off) [your|the|first|monthly] (salary|salaries|wage|wages|pay|first|earnings)',
      '(you|u) [will|ll|would|then|still] owe (us|me|the company|them|the agency|the boss) .. (ticket|flight|visa|travel|trip|room|papers|passport|journey)',
      '(cost|costs|price|money|fee) (of|for) [the|your] (visa|ticket|flight|travel|trip|papers) ..4 (deducted|recovered|taken|cut|paid back|repaid|reclaimed) (from|out of)',
    ),
    ...seen(
      'BY-LIB',
      '(visa|flight|ticket|travel|trip|journey|papers) ..2 (on credit|on loan|as a loan)',
      '(work|working) (it off|off the|off your|to repay|to pay back|to pay off|until you pay|to cover) ..3 (costs|cost|debt|price|travel|ticket|flight|visa|trip|journey|papers|earn)',
      '(work|working) ..3 (to|until) (pay off|pay back|you paid|you have paid|repay) ..3 (travel|ticket|flight|visa|trip|debt|journey|papers|costs)',
    ),
    ...seen(
      'ILO-11',
      '(pay|give) ..2 back ..3 (ticket|flight|visa|travel|papers|journey|trip) ..3 (from|out of|with) (your|the) (first|salary|wages|pay)',
      '(pay|give) ..2 back ..3 (ticket|flight|visa|travel|papers|journey|trip) .. (monthly|later|salary|wages)',
      '(you|u) ..1 (repay|reimburse) ..3 (ticket|flight|visa|travel|papers|journey|trip)',
      '(salary|salaries|wages|pay|months|month) (go|goes|will go|is used|are used) ..2 (to|for|towards) ..4 (ticket|flight|visa|travel|debt|costs|trip|papers|agent|agency)',
    ),
    ...guessed(
      '(we|i|company|agency|boss) [will|ll|can] (lend|loan|advance) (you|u) ..3 (ticket|flight|visa|travel|trip|papers|passport)',
      '(we|i|company|agency|boss) [will|ll|can] pay ..4 (ticket|flight|visa|travel|trip|papers|passport) ..3 (you|u) [will|ll|can] (pay|work|repay|return|give) [it|us|me|this|the money|everything] (back|off|later)',
      '(travel|ticket|flight|visa) (debt|loan)',
      'no (cash|money) now .. (salary|deduct|pay back|wages|repay)',
      '(travel|go|fly) now [and] pay later',
    ),
  ],

  'penalty-for-leaving': [
    ...seen(
      'TH-MFA',
      '(fine|fined|penalty|compensation|ransom) ..4 (to leave|for leaving|if you leave|to quit|for quitting|if you quit|to go home|if you resign|for resigning|for breaking|if you break|to be released|if you want|for running)',
      'if you ..2 (leave|quit|resign|stop|break|go home|run away|give up|cancel|return) ..6 (you|must|to|will|and|u) [have to|need to|must|will] (pay|owe|repay|reimburse|compensate) (us|a|the|full|back|{amount}|fine|penalty|compensation|everything|all)',
      'if you ..2 (leave|quit|resign|stop|break|go home|run away|cancel|return) ..6 (fine|penalty|ransom)',
      'if you ..2 (leave|quit|resign|break|run away) ..4 pay ..1 (fine|penalty|compensation)',
    ),
    ...seen(
      'RU-EMB',
      '(buy|pay|purchase) (your|his|her|yourself|himself) (freedom|release|way out)',
      '(pay|paid|want|wants|ask|asks|demand|demands) ..2 ransom',
      '(release|leaving|liberation) fee',
    ),
    ...seen(
      'CNA-22',
      '(pay|transfer|send) ..3 (so|before|or|until) (we|they|boss|the company) (let|release|lets|releases) you (go|leave|free)',
      'contract (break|breaking|breach) (fee|penalty|fine|money)',
    ),
    ...seen(
      'VN-TN',
      '(who|whoever|anyone who|everyone who|workers who|those who|girls who) (leave|leaves|quit|quits|resign|resigns|run away|runs away|break|breaks) ..6 (must pay|pays|have to pay|has to pay|fine|penalty|compensation of)',
      '(leaving|quitting|breaking|ending) (the|your|before|early|this) ..2 (cost|costs|means) [you] [a] ({amount}|fine|penalty|compensation)',
      '(must|have to|need to) pay [a|the] (fine|penalty|compensation|ransom|money) ..3 (go home|leave|quit|be free|return home|get out)',
    ),
    ...guessed(
      '(early|before the end|before {number} months) ..1 (costs|means|is) [a] (fine|penalty|fined|penalised|penalized|ransom)',
      '(leave|quit|quitting|leaving|resign) (early|before) ..4 (fine|penalty|fined)',
      '(contract|agreement) (break|breach|broken) ..3 (pay|fine|penalty|{amount})',
      '(break|breaks|breaking) the contract ..3 (cost|costs|pay|pays|fine|penalty|{amount})',
      '(lose|forfeit) [all] (your|the) (salary|wages|deposit|pay|money) if you (leave|quit|resign|go|stop)',
      '(nobody|no one|you) (leaves|leave|goes|go) (before|until|unless|without) (paying|you pay|the debt|they pay|debt|the money)',
      '{amount} (to leave|to quit|to go home|for your release|to be released|to let you go)',
    ),
  ],

  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(salary|salaries|wage|wages|pay|money|earnings) ..3 (at the end of|after the end of) (the|your) (season|contract|harvest|stay)',
      '(salary|salaries|wage|wages|pay|money|earnings) ..3 (paid|given|released|transferred) ..2 (when|after|once) (you finish|you leave|you return|you go home|the season|the contract|your contract|three months|six months|{number} months)',
      '(we|company|boss|employer|madam|agency|office) [will|ll] (keep|keeps|hold|holds|withhold|save|saves) (your|all your|the first|your first|first month|one month|your whole) ..1 (salary|wages|pay|earnings|wage|month|money|months) ..3 (until|till|for you|safe|as a|as|back|for the)',
      '(keep|keeps|hold|holds) your (salary|wages|money|pay) (safe|for you|until|till|back)',
      '(no|without|zero) (salary|pay|wages|payment) (for|in|during|until) [the] (first|trial|two|three) [two|three|{number}] (month|months|weeks|week)',
      '(hold|holds|withhold|retain|retains|keep|keeps) (your first|the first|first|one) (month|month s|months) (salary|wages|pay)',
    ),
    ...seen(
      'UA-OD',
      '(first|trial|test) [two|three|{number}] (month|months|weeks|week) ..3 (unpaid|not paid|without pay|without salary|for free|no pay|without payment)',
      'unpaid (trial|training|probation|test) (month|months|weeks|of {number} weeks|of two weeks|of a month|period of {number} weeks)',
    ),
    ...seen(
      'BG-SIGNS',
      'your (salary|wages|pay|wage|money) (is|are|will be|stays) (kept|held|saved|withheld|held back|stored|safe) (for you|until|till|by|with|back|as|in our|in the)',
    ),
    ...guessed(
      '(get|receive|collect) (your|all your|the|all the|first) (money|salary|wages|pay|earnings) (when you leave|when you go home|on the last day|after the season|at the end of the season|at the end of your contract|only after|when you finish|before you fly home)',
      '(deposit|guarantee|caution) (is|will be|gets) (taken|kept|cut|held) (from|out of) (your|the) (first|salary|wages)',
      '(rest|remainder|half) of (your|the) (salary|wages|pay|money) (at the end|when you|after the|is kept|stays|on return)',
      '(work|works) (one|two|three|{number}|a) (month|months|weeks) (for free|without pay|unpaid)',
    ),
    ...seen(
      'ILO-11',
      '(paid|get paid|pay you|pay everything) ..3 (once|when|after) the (season|contract|harvest) (is over|ends|finishes|is finished|is done)',
    ),
  ],

  'tied-live-in': [
    ...seen(
      'WALKFREE',
      '(live|living|stay|sleep) (in|at|with|inside) (the|our|your) (family|employer s|employer|sponsor s|sponsor|boss s|madam s|house of the) [house|home|villa|family] ..6 (visa|sponsor|permit|residence|papers|iqama)',
      '(visa|residence|permit|iqama|papers) [is|are|depends|stays|tied|linked|bound] [tied|linked|bound|only|on|valid] (to|with|on|by|under) (the|your|one|this|our) (family|employer|sponsor|boss|house|madam|household)',
    ),
    ...guessed(
      'live in (maid|nanny|carer|caregiver|helper|housemaid|housekeeper|cook|farm hand|farmhand|worker) ..8 (visa|sponsor|sponsorship|permit|papers|sponsored)',
      '(visa|sponsor|sponsorship|sponsored|permit) ..8 live in (maid|nanny|carer|caregiver|helper|housemaid|housekeeper|cook|worker|position|job)',
      '(house|room) food and visa (from|by|through) (the|your|one) (family|employer|boss|sponsor)',
      '(family|employer|boss|sponsor) (gives|provides|arranges|pays) ..2 (visa|permit) ..4 (live|room|house|sleep)',
      'cannot change (employer|sponsor|family)',
    ),
  ],

  'excess-hours': [
    ...seen(
      'ILO-D',
      '(12|13|14|15|16|17|18|twelve|fourteen|fifteen|sixteen) (hour|hours|hrs|h) (a|per|each|every|in a) day',
      '(12|13|14|15|16|17|18|twelve|fourteen|fifteen|sixteen) (hours|hrs|hour) daily',
      '(12|13|14|15|16) to (14|15|16|17|18) (hours|hrs) [a|per|daily|every]',
    ),
    ...seen(
      'ILO-11',
      'no (day|days) (off|of) [in|for|during|the|at|first|per|allowed|given]',
      '(no|without|zero) (rest|free|off) (day|days)',
      '(7|seven) days (a|per|every) week (no|without|non stop|nonstop|all) .. (rest|day|off|break|holiday|months|breaks|month)',
    ),
    ...seen('CLIC', '(work|working|works) (day and night|from morning till night|from dawn to|from sunrise)'),
    ...guessed(
      '(from|start) (5|6|7|8|4) [am|in the morning] (to|until|till) (9|10|11|12) [pm|at night|in the evening|midnight] (every|each|daily|seven|7|no)',
      '(one|1) day off (a|per|every|each) month',
      '(every day|everyday|each day) (no|without) (break|rest|holiday|holidays|day off)',
      '(no|without) (holidays|holiday|sundays|weekends|leave) (at all|off|for the first|during the|until|no rest)',
      '(work|working|job) 24 7',
    ),
    ...seen(
      'ILO-D',
      '(5am|6am|7am|4am|5 am|6 am|7 am|4 am) (to|till|until) (9pm|10pm|11pm|9 pm|10 pm|11 pm|midnight)',
      '(16|14|15) hour (day|days|shift|shifts)',
      'no (off day|off days|weekly off|rest days|day off)',
    ),
  ],

  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      '(bring|invite|recruit|introduce) [your|some|more|other|new|two|three|five|us] [new|your|more|of] (friends|people|members|girls|workers|others|cousins|classmates|boys|men) [and|to|you|we|from|who|for] ..3 (get|earn|receive|bonus|commission|pay|money|cash|paid|{amount}|reward|extra)',
      '(bonus|commission|reward|cash|money|{amount}|extra) (for|per) (every|each|any) [new] (friend|person|member|girl|worker|one|head|recruit|friends|man|people) (you|u|brought|that|who|we|from|recruited|introduced|in)',
    ),
    ...seen(
      'CAFC-23',
      '(earn|get|receive|make|paid) ..3 (for|per|when) (every|each|you) [new] (friend|person|member|girl|invite|bring|recruit|worker|head) (you|u|a|new|who|friends|people|others|join|joins)',
      '(for|per) (every|each|any) (girl|friend|person|member|man|boy|worker|one) (you|u) (bring|invite|recruit|introduce|find)',
      '(recruit|invite) (others|friends|people|more people|members|new members) (and|to) (earn|get|unlock|receive|make)',
    ),
    ...guessed(
      'more (friends|people|members|girls) (you|u) (bring|invite|recruit)',
      '(per|each) (friend|person|head|girl|recruit) (brought|recruited|you bring|u bring|you invite|introduced)',
      '(percent|commission) (from|of) (your|every|each) (friend s|friends|team s|recruit s|team|recruits) (earnings|work|tasks|deposit|deposits|pay|income)',
      '(bring|find) (me|us) (girls|workers|people|boys|men|drivers|friends) ..3 (pay you|get|{amount}|bonus|commission|per head)',
    ),
    ...seen(
      'CAFC-23',
      'refer [a|your|any] (friend|friends|person) [and|to] (get|earn|receive) [up to|a] {amount}',
    ),
  ],

  // ── Looks ────────────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'BY-LIB',
      '(girls|ladies|women|females|girl|lady|female) [only|aged|age|from|between|of|wanted|needed|ages] (18|19|20|21) [to|and|till|until] (22|23|24|25|26|27|28|29|30|32|35)',
      '(attractive|pretty|beautiful|good looking|sexy|slim) ..1 (girls|ladies|girl|lady|females) (wanted|needed|required|for|only|to work|to|with|from|aged|18|who)',
      'young (girls|ladies) (wanted|needed|required|only|18|aged 18)',
      '(need|needs|want|wants|seek|seeks|seeking|hiring|recruiting|looking for|look for|searching) .. (pretty|beautiful|attractive|good looking|sexy|slim) (girls|ladies|girl|lady|females|woman|women)',
      '(need|needs|want|wants|seek|seeks|hiring|recruiting|looking for) young (girls|ladies)',
    ),
    ...seen(
      'PL-KRO',
      'only (pretty|beautiful|attractive|young|slim|single|unmarried|good looking) (girls|women|ladies|females)',
      '(girls|ladies|females) only .. (abroad|club|photo|age|18|young|height|looks|pretty)',
    ),
    ...seen(
      'TH-MFA',
      '(pleasant|attractive|good|nice|pretty) (appearance|looks|figure|face|body) ..4 (girl|girls|lady|ladies|height|single)',
    ),
    ...guessed(
      '(send|attach|share) ..3 (height|weight|bust|bra size|body size) ..1 (weight|height|age|photo)',
      '(age|height|weight) (height|weight|age) [and] (weight|height|photo|photos|picture|age|pictures)',
      '(girl|girls|lady|ladies|female) (without|no) (children|husband|boyfriend|kids)',
      '(must be|should be|have to be) (pretty|slim|beautiful|attractive|sexy|good looking)',
      '(height|tall) (from|above|over|min|minimum) {number} ..4 (girls|slim|weight|pretty|ladies)',
      'female secretary ..4 (attractive|pretty|young|beautiful|good looking|sexy|single)',
    ),
  ],

  'body-photos': [
    ...seen(
      'IOM-MI',
      '(full body|whole body|full length|head to toe|full size|full figure|half body) (photo|photos|picture|pictures|pic|pics|shot|shots|video|selfie|image|images)',
      '(photo|photos|picture|pictures|pic|pics|video|videos|selfie|selfies) (of|showing) (your|ur) ..1 (body|figure|legs|curves)',
      '(photo|photos|picture|pictures|pic|pics|video|videos|selfie|selfies) (in|wearing|with) [a|only|your] (swimsuit|bikini|underwear|lingerie)',
    ),
    ...seen(
      'UKM',
      '(swimsuit|bikini|lingerie|underwear|sexy) (photo|photos|picture|pictures|pic|pics|shot|shots|selfie|selfies)',
      '(send|share|need|give|want) [me|us|and] your ..1 (measurements|bust|bra size|body size)',
    ),
    ...guessed(
      '(more|other|extra|private|sexier|hot|hotter) (photos|pics|pictures|selfies) of (you|yourself|your body)',
      '(photo|photos|pics|pictures|video) of (you|yourself) from (behind|all|every|the back)',
      '(photo|photos|pics|pictures) (in|wearing) (tight clothes|shorts|leggings|a tight|a mini|short dress|a short dress)',
      'body (photos|pics|pictures) (of you|please|now|and|so|to)',
      'bust waist [and] (hip|hips)',
      '(photo|photos|pic|pics|picture) without (makeup|make up) and .. (body|swimsuit|bikini|underwear)',
    ),
  ],

  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(send|share|show|need|want|take|see) [me|us|a|some|your|one] (nude|nudes|topless|naked|undressed)',
      '(take|taking) (off|of) [your|ur|all] (clothes|clothing|top|shirt|dress|bra|underwear|skirt|blouse|jeans)',
      '(undress|strip|get naked|get undressed) [yourself] (for me|for us|for the|on camera|slowly|now|please|so we|so i|completely)',
      '(go topless|show your breasts|show your body|show me your body|show us your body)',
    ),
    ...seen(
      'UKM',
      '(webcam|web cam|camera|cam|video|skype|video call) (test|audition|interview|casting|check|session|trial) (in|without|with|wearing) .. (underwear|lingerie|bikini|clothes|swimsuit|topless|naked|nude|bra)',
      '(in|wearing) [your|only] (underwear|lingerie|bikini) (on|in|for|during|at) [the|a|your] (camera|cam|webcam|video call|call|interview|test)',
      '(casting|test|interview|audition|call|video|photo|photos|picture|pictures|pic) without (clothes|clothing|bra|underwear|your top)',
    ),
    ...guessed(
      'private (show|shows|dance) (for me|on cam|on camera|on webcam|for clients|for members)',
      '(touch|touching) yourself (on|for|in front|please|while|there)',
      '(see|check|look at|inspect) (your|ur) (body|breasts) (on camera|on cam|on video|in video|without|naked|on webcam)',
      '(erotic|intimate|nude) (shoot|photo shoot|test|casting|audition|content) (first|before|to start|as a test|is part|to get|for the job)',
      '(lift|open|remove|pull up|pull down) (your|ur) (shirt|top|dress|skirt|blouse|bra|clothes) .. (camera|cam|video|photo|please|a bit|slowly)',
    ),
  ],

  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(vip|paid|elite|luxury|exclusive) (companion|companions|companionship|hostess|hostesses|escort|escorts|escorting)',
      '(tour|tours|trip|trips) for (girls|models|beautiful girls|young girls)',
      '(accompany|accompanying|entertain|entertaining|keep company) ..1 (vip|rich|wealthy|male|foreign) (guests|guest|clients|men|gentlemen|businessmen|customers)',
      '(accompany|entertain|accompanying|entertaining) ..1 (men|gentlemen|businessmen|sheikhs) .. (night|evening|dinner|dinners|hotel|club|tips|trip|trips|party|parties|yacht|karaoke)',
    ),
    ...seen(
      'BG-SIGNS',
      '(massage|masseuse|masseuses|dancer|dancers) ..4 (no experience|without experience|no certificate|without licence|without license|no licence|no license|without diploma|big tips|high tips|girls only|pretty|male clients|vip clients)',
      '(hostess|hostesses|waitress|waitresses) ..4 (girls only|pretty girls|male clients|vip clients|vip men|sit with)',
      '(girls|ladies|women|females) (for|in|to work in|needed for|wanted for) [a|the|our|vip|exclusive] (nightclub|night club|nightclubs|karaoke|massage|massage salon|massage parlour|ktv|escort)',
      '(massage|spa|masseuse|waitress|hostess) ..4 (vip|rich|male) (clients|guests|customers|men) ..4 (no experience|girls|tips|female|night)',
      '(spa|massage) (therapist|girl|staff|lady|ladies|girls) (female|girls|women) ..2 no experience',
    ),
    ...seen(
      'A21-25',
      '(dancer|dancers|hostess|hostesses|entertainers) [needed|wanted|required] (for|in) [a|the|our] (night club|nightclub|club|clubs|nightclubs|karaoke) (abroad|overseas|in|tickets|with|free)',
    ),
    ...guessed(
      '(drink|drinks|champagne|table) (commission|percentage|percent) .. (girls|ladies|hostess|tips)',
      '(bar girl|bar girls) ..3 (drink|drinks|commission|needed|wanted)',
      'drinks commission',
      '(drink|dance) with (guests|clients|men|customers|gentlemen)',
      'sit with (men|gentlemen|male guests|guests and drink)',
      '(sugar daddy|generous man|generous men|wealthy gentlemen|rich gentlemen) (looking|seeks|wants|will pay|pays|for)',
      '(no intim|no intimacy|without intimacy|no sex|without sex) (only|just|required|needed|guaranteed|involved)',
      '(model|models|masseuse|hostess) [and|or] (secretary|assistant) (in one|needed|wanted)',
      'massage and (secretary|assistant)',
      '(massage|massages) for (the|our|my) (boss|director|manager|general manager|ceo|vip|vips)',
      '(personal|private) (assistant|secretary) ..4 (massage|overnight|evenings with|intimate|trips with the boss)',
    ),
  ],

  'minor-sought': [
    ...seen(
      'NAPTIP',
      '(girls|boys|ladies|teens) ..1 (13|14|15|16|17) (to|and|till|until|up) ..1 (18|19|20|21|22|23|24|25|30) ..6 (work|abroad|overseas|house|club|dance|dancing|model|models|modelling|travel|casting)',
      '(underage|under age|minors|still 16|still 17|only 16|only 17) [is|are|also|even] (ok|okay|welcome|accepted|fine|no problem|no issue|too)',
      '(looking for|need|want|seeking|wanted|hiring) [young|some] (girls|boys|teens|models) [aged|from|age|of] (13|14|15|16|17)',
    ),
    ...seen(
      'R29',
      '(models|dancers|hostess|hostesses|casting|housemaid|housemaids|housegirl|house girl|house help|maid) ..2 (aged|age|ages) (12|13|14|15|16|17)',
      '(models|dancers|housemaids|housegirl|maid) from (13|14|15|16|17) (years|yrs|to|up)',
      '(12|13|14|15|16|17) (to|and|or) (15|16|17|18|19|20|21|22) (years|yrs|year) ..3 (models|dancers|maid|housemaid|hostess|casting)',
      '(13|14|15|16|17) year olds ..4 (model|models|modelling|modeling|dance|dancing|club|house work|photos|casting|maid|hostess)',
    ),
    ...seen(
      'VN-CBL',
      '(school pupils|pupils|schoolgirls|school girls|teenagers|teens|teenage girls) (wanted|needed|to work) .. (abroad|overseas|modelling|modeling|model|models|live in|karaoke|casting|videos|photos|night|club)',
    ),
    ...guessed(
      '(your|ur|the) (age|real age) (doesn t|does not|doesnt|dont|don t) matter ..4 (school|16|17|15|minor)',
      '(how old|what class|what grade|which grade|which class) (are you|in school) .. (model|shoot|photos|abroad|casting)',
      '(drop|leave|quit) [out of] school (and|to) (work|come|earn|travel|join)',
      'younger the better',
      '(parents|parent s|parental) (consent|permission|signature) (not needed|is not needed|isn t needed|not necessary|is not necessary|unnecessary)',
      '(don t|dont|no) need [your] (parents|parent s|parental) (consent|permission|signature)',
    ),
  ],

  'love-then-job': [
    ...seen(
      'LJI-T',
      '(i love you|my love|my darling|my sweetheart|my queen|my princess) ..8 (job|work) [for you|here|there|abroad|found|waiting]',
      '(found|have|arranged|got|find) (a|the|you a|you) ..1 (job|work|position) (for you|here|there|near) ..6 (my love|love you|baby|babe|marry|with me)',
      '(baby|babe) ..3 (come|fly) ..8 (job|work|visa|ticket|restaurant|hotel)',
    ),
    ...seen(
      'KLJUC',
      'we (will|ll|can|could) (live|be|stay) together ..8 (work|job|earn|club|bar|hotel|restaurant|money)',
      '(come|fly|move|travel) to (me|be with me|live with me|my country) ..8 (job|work|visa|ticket|earn|restaurant|hotel)',
    ),
    ...guessed(
      '(i|my love i|baby i) (will|ll|can) (pay|buy|send|book) ..2 (ticket|flight|visa|passport) ..6 (my love|baby|with me|love you|babe|marry)',
      '(you can|you could|you will|you ll) work (there|with him|with her|for him|in his|in her|in the club|in the bar) ..6 (ticket|visa|flight|with me|my love)',
      'if you (love|loved) me ..6 (work|job|earn|money|club|clients|men|help me)',
      '(work|earn|job) ..4 (for our future|for our wedding|so we can marry|until we marry|so we can live)',
      '(my cousin|my friend|my uncle|my brother|my aunt) (has|needs|owns|runs) ..4 (job|work|restaurant|bar|club|hotel|salon) ..6 (my love|baby|with me|babe|darling)',
    ),
    ...seen('LJI-T', '(come|fly|move) ..2 live with me ..8 (job|work|ticket|visa|bar|hotel|restaurant)'),
  ],

  // ── Threats ──────────────────────────────────────────────────────────────────
  threats: [
    ...seen(
      'ILO-11',
      '(we|i|they) know where (you|u) (live|stay|sleep|work)',
      '(we|i|they) know where (your|ur) (family|parents|mother|father|kids|children|house|sister|brother|wife|husband|daughter|son)',
      '(we|i|they) (have|know) (your|ur) (home|family|parents) address',
      '(we|i|they|boss|boys|people|men|somebody|someone) (will|ll|can|could|gonna|going to) (hurt|kill|beat|harm|punish|burn) (you|your|ur|u)',
      '(we|i|they|boys|people|men) (will|ll|gonna) (visit|find|get|break) (your|ur) (family|parents|mother|sister|house|child|children|kids|legs|brother|father)',
      '(we|i|they) (will|ll|can|gonna) find you (and your family|wherever|anywhere you|and kill|and beat|and you will)',
      '(something|bad things|something bad|an accident) (will|could|might) happen to (you|your|ur)',
    ),
    ...seen(
      'POLARIS',
      '(we|i|company|boss|they) (will|ll) (report|denounce|hand) (you|u) ..1 to ..1 (immigration|police|authorities)',
      '(i|we) (will|ll) call [the] (police|immigration) (on|for) (you|u)',
      '(we|i) (will|ll) (have|get) you (arrested|deported|jailed)',
      '(you|u) (will|ll|would|gonna) (be|get|go) ..2 (arrested|deported|jailed|jail|prison|sued|beaten|punished|blacklisted) (if|unless|for|when|because|by|today|tomorrow|and|or)',
      '(we|i|company|our lawyer|boss|our lawyers) (will|ll|can|shall) (sue|take legal action against|take) you [to] (court|if|for|unless|and|tomorrow)',
      '(we|i|company|boss) (will|ll) (sue|blacklist) you',
    ),
    ...seen(
      'FBI-23',
      '(you|u) (will|ll) (regret|be sorry|suffer) (this|it|that|if|for)',
      '(you|u) (will|ll) pay for (this|what you|it with)',
      '(we|i|boss|they) (will|ll|can|could) (sell|trade) (you|u) to (another|a worse|a different|other|the next)',
    ),
    ...guessed(
      'think (of|about) your (family|mother|children|parents|sister|kids|daughter|son) (before|if|or|at home|carefully)',
      'your (family|mother|parents|sister|children|kids|father|brother) (will|ll|would|gonna) (suffer|regret|be hurt|get hurt|pay for it|pay for this|pay the price|be visited)',
      '(or|otherwise|or else) (we|i|boss|they|you|our people) (will|ll|gonna) ..3 (hurt|beat|arrested|come to your|regret|deport|deported|sue|find you)',
      '(pay|obey|transfer|deposit) ..4 or (else|we come|your family|we tell the police)',
      '(your|ur) (life|safety|family) (is|will be) (in danger|in our hands|not safe)',
      '(we|i) have (people|men|boys) (in|near|at) your (town|village|city|street)',
      '(last|final) warning (pay|before|or|we|i|you|to you)',
      '(run|escape|talk|leave) and (we|i|they|you) (will|ll) (find you|beat|kill|hurt|get you|die|regret)',
      'no food (until|unless) (you|they)',
    ),
  ],

  'image-blackmail': [
    ...seen(
      'R29',
      'if you (stop|do not|don t|dont|refuse|block) ..6 (post|publish|send|share|upload) ..2 (picture|pictures|photo|photos|video|videos)',
    ),
    ...seen(
      'R29',
      '(we|i|they) (will|ll|can|gonna|could) (leak|expose|spread) (your|ur|these|those|all your) ..1 (photo|photos|pic|pics|picture|pictures|video|videos|nudes|screenshots|images)',
      '(we|i|they) (will|ll|can|gonna|could|am going to) (publish|post|share|send|upload|show|release) (your|ur|these|those|all your) ..1 (photo|photos|pic|pics|picture|pictures|video|videos|nudes|screenshots|images) (to your|everywhere|to all|to everyone|unless|if you|or|on the internet)',
      '(we|i|they) (will|ll|can|gonna|could|am going to) (publish|post|share|send|upload|show|release) them to your (family|parents|friends|school|husband|mother|father)',
      '(your|ur) (photos|pics|pictures|video|videos|nudes|screenshots) (will|gonna) ..1 (leaked|viral|everywhere|spread|sent to your|go to your|shown to your)',
    ),
    ...seen(
      'EUROPOL-20',
      '(send|show|forward|post) (your|these|ur|those|this) ..1 (photo|photos|pics|pictures|video|videos|nudes|recording) to ..2 (family|parents|school|husband|mother|father|contacts|followers)',
      '(pay|transfer|obey) ..5 or (we|i) ..2 (publish|post|share|leak|send|upload|show|release) ..3 (photo|photos|pics|pictures|video|videos|nudes)',
      '(pay|transfer|obey) ..5 or (we|i) ..1 (post it|leak it|publish it|expose you|post them|leak your|leak them)',
      '(pay|transfer) ..3 or .. leak ..1 nudes',
    ),
    ...guessed(
      '(i|we) (have|saved|recorded|kept|screenshotted|got) (your|all your|ur) (nudes|video|photos|pics|pictures|screenshots|naked photos|recording) ..4 (pay|family|followers|your friends|contacts|publish|leak|everyone)',
      '(everyone|family|friends|parents|school|husband|mother|village|town) ..2 (will|gonna) see (your|ur) (photos|video|pics|pictures|nudes|naked)',
      'if you (stop|block|refuse|don t pay|dont pay|do not pay|leave|tell) ..4 (photos|pics|video|pictures|nudes) ..4 (family|parents|school|published|posted|internet|everyone|online)',
      '(delete|remove) (your|the) (photos|pics|video|pictures|nudes) (if|when|after|once|only when) (you|u) (pay|transfer|send money|send the money|work for)',
      '(ruin|shame) you (online|on facebook|on instagram|everywhere|in front)',
      'expose you (online|on facebook|on instagram|everywhere|in front|to your family|to your parents)',
    ),
  ],

  // ── Crime ────────────────────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'MEA-24',
      '(chat|chatting|talk|talking|make friends|befriend|flirt|flirting) [online] (with|to) ..2 (men|women|foreigners|strangers|americans|europeans|people) ..8 (invest|deposit|trust|crypto|coins|trading|recharge|top up|script|scripts)',
      '(chat|talk|flirt|message|write) (with|to) [rich|lonely|foreign|single|older|american|western] [rich|lonely|foreign|single|older] (men|foreigners|women|gentlemen|strangers) (from|with|using|through|as|under) ..3 (profile|profiles|photos|account|accounts|woman|girl|script|scripts|persona)',
      '(fake|invented|female) (profile|profiles|identity|identities|persona|personas|accounts) ..6 (chat|talk|clients|men|invest|customers|strangers|foreigners)',
      '(persuade|convince|lead|bring|get|make) (them|men|strangers|foreigners|victims) (to|into) (invest|investing|deposit|depositing|recharge|top up|buy crypto|buy coins|trade|put money|put in money|send money)',
      '(persuade|convince) (clients|customers|people|foreigners) to (deposit|recharge|top up|buy crypto|buy coins|put money|send money)',
    ),
    ...seen(
      'OHCHR-23',
      '(gain|win|earn|get) (their|his|her) trust ..8 (invest|deposit|crypto|coins|platform|money|recharge|trading|app)',
      'build trust ..4 (invite|ask|get|bring) them ..4 (invest|deposit|crypto|coins|platform|recharge|trading|app)',
      '(pretend|pretending|pose|posing) (to be|as|like) [a|an] [rich|young|beautiful|single|successful|pretty|asian] (woman|girl|lady|man|model|businessman|businesswoman|trader|investor|crypto expert)',
    ),
    ...seen(
      'SCROLL',
      '(crypto|cryptocurrency|coin|forex) ..4 (befriend|dating|chat with men|chat with foreigners|make friends)',
      'typing (speed|test) ..6 (abroad|overseas|thailand|cambodia|myanmar|laos|foreign men|chat with)',
      '(make friends|befriend) ..4 (rich|foreign|foreigners|strangers|men|people) ..4 (introduce|invite|recommend) ..4 (platform|investment|trading|crypto|app)',
    ),
    ...guessed(
      '(operate|manage|run|handle|use) ..3 (dating|tinder|bumble|romance) (profiles|accounts|profile|account|apps) ..4 (clients|customers|men|foreign|invest|chat|of others|scripts)',
      '(find|develop|add|search) [new] (foreign|overseas|american|european|rich|western) (friends|men|users) (on|through|via|in|by) (facebook|instagram|tinder|dating|whatsapp|telegram)',
      '(flirt|romantic|love|dating) (chat|chats|chatting|script|scripts) ..3 (operator|operators|work|job|agent|clients|paid|team)',
      '(chatter|chatters|chat operator|chat operators) ..4 (foreign men|men|dating|crypto|compound)',
      '(model|ai model|real face model) for (video calls|video call|face calls) ..4 (clients|customers|chat|crypto|abroad)',
      '(invite|bring|lead|move) (them|him|men) (to|into|onto) (our|the|a) (trading|investment|crypto|coin) (app|platform|site|group)',
    ),
  ],

  'online-gambling-work': [
    ...seen(
      'ID-TEMPO',
      '(online|internet) (casino|gambling|betting|slot|slots|poker) (promoter|promoters|promotion|admin|admins|operator|operators|telemarketer|telemarketing|typist|staff|company abroad|work|job|jobs)',
      '(betting|gambling|gaming|slot|slots) (admin|admins|promoter|promoters|telemarketing|telemarketer|typist|marketing staff|site staff|website staff)',
      '(admin|customer service|cs|marketing|operator|telemarketing|typist|promoter|encoder) (for|at|in|of) ..2 (online casino|online gambling|betting|gambling|casino site|online gaming|betting site|gambling site|slots|lottery)',
      '(telesales|customer service|chat support|admin|marketing|typist|encoder|csr) ..2 (gaming|betting|casino|gambling|slot|bc) (company|industry|firm|site|platform|group)',
    ),
    ...seen(
      'BR-MRE',
      '(promote|promoting|advertise|market) ..2 (casino|betting|bets|gambling|slot|slots|lottery) (site|sites|platform|website|websites|links|app)',
      '(pogo|offshore gaming) (job|jobs|work|hiring|company|staff|worker|workers|urgent)',
    ),
    ...seen(
      'CN-SPIN',
      'spinach (company|industry|work|job|promotion|project)',
      '(bc|qp|cp) (industry|company|promotion|project) .. (abroad|overseas|salary|cambodia|philippines|dubai)',
    ),
    ...guessed(
      '(attract|bring|find|recruit) (players|gamblers|bettors) (to|for) ..2 (casino|betting|gambling|slot|slots|game site|site)',
      '(proxy betting|baccarat customer service|sports betting chat|lottery customer service)',
      '(casino|betting|gambling) (call centre|call center|chat centre|back office) (abroad|overseas|staff|job|work)',
      'play* (casino|slots|poker) [games] (for|with) (the company|our company|company money|our account)',
    ),
    ...seen(
      'UNODC-CAS',
      '(online casino|online gambling|betting site|casino site) (customer service|chat support|customer support|marketing|telesales|typist)',
    ),
  ],

  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(carry|take|bring|fly with|travel with|transport) (a|this|one|my|our|the) ..2 (suitcase|bag|package|parcel|envelope|backpack|packet|briefcase) ..1 (to|for|across|over|through|back|abroad|overseas|with you|when you) ..3 (friend|man|someone|person|contact|stranger|partner|border|abroad|overseas|brother|boss|fly|return|holiday|us|me|uncle)',
      '(carry|take|bring) (a|this|one|my|our) ..2 (suitcase|bag|package|parcel|envelope|backpack|packet) ..1 (across|over|through) ..1 (border|customs|airport)',
      '(collect|pick up|picking up|pickup|fetch|collecting|collects) ..3 (cash|money|envelope|envelopes|cards|gold|jewellery|jewelry|valuables) (from|at) ..2 (elderly|old|older|pensioners|pensioner|door|doors|seniors|grandma|grandmother|strangers)',
    ),
    ...seen(
      'TGS',
      '(courier|couriers|driver|drivers|runner|runners) ..5 (no questions|dead drops|cash pickup|hidden places|caches|don t open|discreet|treasure|stash)',
      '(hide|drop) [the|small|little] (packages|package|parcels|packets|bags) ..5 (hidden|coordinates|photo|photos|gps)',
    ),
    ...guessed(
      '(deliver|carry|take|bring|collect|transport|pick up|drop) ..4 (package|bag|suitcase|parcel|envelope|luggage|packet) ..8 (don t|dont|do not|never|without) (open it|open|opening it|opening|look inside|looking inside|ask|asking)',
      '(don t|dont|never) (open|look inside|look in) (the|this) ..1 (bag|suitcase|luggage)',
      '(deliver|drop|bring|carry|hand) (a|the|one|small|sealed|this) ..1 (package|bag|envelope|parcel|box) (to|at|for) (a|an|the|my|our) (man|guy|person|stranger|contact|friend) ..6 (cash|{amount}|paid|pay|earn|questions|get|tomorrow|tonight)',
      '(take|carry|bring) ..2 (cash|money|gold) (across|over|through|out of) [the|another|a] (border|airport|customs|country)',
      '(pretend|say) ..3 (police|bank employee|from the bank|officer) ..6 (collect|cash|card|cards|pick)',
      '(withdraw|take out|get) (cash|money) ..2 (cards|atms|machines|people s cards) ..4 (hand|bring|percent|keep|give|cut|commission|envelope)',
      '(free|paid) (holiday|trip|flight|vacation) ..8 (bring back|take back|a suitcase|small suitcase|one suitcase|a backpack|a parcel)',
    ),
  ],

  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|hundred|one hundred) [percent|pct] (legal|legit|legitimate|genuine|not scam|not a scam)',
      '(not|no) [a|an|any] (scam|scams|fake|pyramid|human trafficking|trafficking|swindle)',
      '(not|no|nothing with|nothing to do with) (drugs|narcotics|weapons) (we|promise|no|legal|100|here|involved|inside|at all|only|just|crime)',
      '(no|without|zero) (entry fee|entry fees|prepayment|prepayments|pre payment|upfront payment|upfront fee|fines)',
      '(zero|0) risk',
      'no risk (at all|involved|no|job|work|guaranteed|100)',
      'official visa',
      '(legal|legit|real|official|honest|clean) [job|work|offer] (no|not) (drugs|scam|fake|crime|illegal|tricks|prostitution)',
      'no (scam|fake|fraud|cheating|tricks) (no|not|just|only|100|real|genuine|legit)',
      'no risk no (fee|scam|stress|problem)',
    ),
    ...seen(
      'TGS',
      '(completely|totally|perfectly|absolutely|fully) (legal|legit) (work|job|business|and|no|offer|income|company|we|you|money|scheme)',
      '(everything is|it is|it s|its|all is|work is|job is) (100|completely|totally|all|fully|perfectly) (legal|legit)',
      'legal* no (drugs|crime|scam|problems)',
      'legally and officially',
      'nothing (illegal|criminal|dirty|shady)',
      'not (illegal|against the law)',
    ),
    ...guessed(
      '(no|without|zero) (confinement|detention|beating|beatings|imprisonment|kidnapping|kidnap|torture|electric shock|electric shocks)',
      'no violence (and|no|or|just|here|in our)',
      '(we|i) (don t|dont|do not|never|will not|won t) (sell people|sell you|beat|kidnap|cheat|scam|lock you|traffic) [people|anyone|you|workers|nobody]',
      '(i|we) (am|are|m|re) not [a|here to|going to] (scammer|scammers|scam|cheat|liar|trafficker|traffickers|scamming)',
      '(trust|believe) (me|us) ..3 (real|legit|no scam|not scam|legal|not fake|genuine)',
      '(real|genuine|legit) (job|work|offer) (no|not|100) ..1 (scam|fake|joke|lie|fraud|legit)',
      '(legit|legal) (no|not) (scam|fake|worries|worry)',
      '(no|without) (porn|prostitution|intim|sex work|organ harvesting) (involved|no|only|just|or|we|at all|here)',
      '(police|law) (can t|cannot|cant|won t|will not) (touch|do anything|say anything)',
    ),
  ],

  'easy-pickup-pay': [
    ...seen(
      'LURES',
      '(dark|shady) part time (job|jobs)',
      'yami (baito|job)',
      '(high|big|good|fast) (pay|paid|money|reward|cash) ..3 (pick up|pickup|pickups|picking up|collect|carry|transport|drive) ..3 (envelope|envelopes|cash|package|papers|cards|things|bag)',
      '(pick up|pickup|collect|picking up|collecting) [a|the|one|an] (envelope|envelopes|small package|paper bag|package) ..8 ({amount}|cash|reward)',
      '(pick up|pickup|collect) [a|the|some] (document|documents|papers|item|items) ..6 ({amount}|cash reward)',
    ),
    ...seen(
      'MACAO',
      '(one|1|single|two) (day|evening|night|trip|afternoon|hour) (job|gig|task|mission) ..8 (carry|collect|drive|pick|wait|deliver|bring|transport|watch|lookout)',
      '{amount} ..6 (just|only|simply) ..2 (carry|drive|driving|carrying|wait|waiting|collect|collecting|pick|deliver|delivering|bring|hold|drop|standing|stand)',
      '(drive|carry|deliver|bring|collect|pick up|take|transport) [just|only] (my|this|a|the|one|some|our) ..4 (tonight|tomorrow|today|this evening) ..2 (for|get|cash|paid) [you|get|cash] ({amount}|{number}|cash)',
    ),
    ...guessed(
      '(just|only|simply) (drive|carry|wait|collect|deliver|pick up|bring|stand|watch|drop) ..6 {amount} [a|per|in|for|cash|each]',
      '(drive|driving) (a|the|one|someone s|another|our) (car|van) ..4 (across|over|from|to) ..6 {amount}',
      '(driver|drivers|runner|runners|helper|helpers|lookout|lookouts) (needed|wanted) [for] [one|a|tonight|tomorrow] (night|tonight|tomorrow|quick) ..4 (cash|{amount}|no questions|good money)',
      '(quick|fast|little|small|easy) (job|favour|favor|errand|run|pickup|drop) ..4 (tonight|today|one night) ..6 (cash|good money)',
      'no questions asked ..4 ({amount}|cash|pay|paid|money|job|work)',
      '({amount}|cash|good money|paid) ..4 no questions',
      '(stand|wait) (at|in front of) (a|an|the|some) (house|address|door|bank|atm|corner) ..6 ({amount}|cash|paid|pay)',
    ),
  ],

  'code-words': [
    ...seen(
      'LURES',
      '(retention|chargeback) (agent|agents|desk|team|sales|manager|department) ..6 (forex|crypto|hot|leads|base|binary|language|languages|clients)',
      '(hot|warm|fresh) (base|leads) ..4 (forex|crypto|calls|retention|close|clients|percent)',
    ),
    ...seen(
      'CN-PUSH',
      '(dog pusher|dog pushing|pig butcher|pig butchering|killing pigs) ..3 (job|work|team|staff|needed|company|hiring|wanted)',
      '(spinach|quanzi|snakehead) (company|work|job|team|boss|industry)',
    ),
    ...seen('LURES', '(yami baito|yamibaito|dark baito)'),
    ...guessed(
      '(need|want|wanted|looking for|paying for|who has|anyone with) [a|some|any|bank|more] (drops|drop accounts|bank drops|mules|runners|clickers|deets|squares|burners|drop account)',
      '(squares|deets|drops) ..3 (pay|paid|percent|cut|today|needed|wanted|p s|cash)',
      '(squaring|squaring up|flipping|flip|cashing out) ..3 (cards|your cash|your money|accounts|bank|money|cash)',
      '(go|going|work|working) (cunch|ot|country|out there|up country) ..4 (money|trap|line|p s|week|stacks|racks|bread)',
      '(trap|trapping|shotting|shot|hold|run) (line|house|food|a line|the line|for me|for us|phone) ..4 (money|cash|bread|week|racks|p s|pay|young)',
      '(county|trap|burner) (line|lines|phone) ..4 (work|job|money|need|runner|runners)',
      '(line holder|linerunner|line runner|bag man|bagman|trap boys|young g s|youngers) (needed|wanted|for|who|to)',
      '(carding|skimming|phishing) (team|job|work|crew|partner)',
      '(make|earn|get) (racks|bands|stacks|bread|p s) ..3 (easy|fast|quick|today|tonight|from your phone|no risk)',
    ),
  ],

  // ── Legal status ─────────────────────────────────────────────────────────────
  'cash-no-contract': [
    ...seen(
      'UA-LS',
      '(no|without) (contract|contracts|a contract|any contract|written contract|work contract|paperwork|papers) (needed|required|necessary|is needed|cash|paid|no tax)',
      '(no|without|free of) (tax|taxes|tax deductions|social security) ..3 (cash|no papers|no contract|in hand|paid|you keep|no questions|and no)',
      '(don t|dont|do not|won t) (need|have to|have) (to pay tax|to pay taxes|pay tax|pay taxes|sign a contract|to sign a contract|a contract|any papers)',
      'cash [only|payment|daily|in hand] ..2 (no|without) (papers|contract|tax|taxes|paperwork|questions|documents)',
      '(work|working|job|start) without [a|any] (contract|papers)',
    ),
    ...seen(
      'PL-KRO',
      '(cash in hand|cash on hand|cash in the hand)',
      '(off the books|under the table)',
      '(undeclared) (work|job|cash|income)',
      '(verbal|oral|spoken|handshake) (contract|agreement|deal) (is|only|enough|no|and|between|we|will)',
    ),
    ...seen(
      'EUH',
      '(paid|pay|payment|wages|salary) ..3 cash ..3 (no contract|no papers|no tax|without contract|no paperwork|no questions|unofficial)',
    ),
    ...guessed(
      '(no|without) (contract|papers|paperwork|documents) [and|no] ..2 (no|without) (tax|taxes|questions|contract|papers|insurance|bank)',
      '(we|i) (don t|dont|do not|never) (do|use|sign|give|make|need) [any|a|written] (contract|contracts|papers|paperwork)',
      '(unofficial|informal|not official|non official) (work|job|employment|salary|pay) ..3 (cash|no contract|paid|daily)',
      '(no|without) (payslip|payslips|pay slip) ..2 (cash|no|in hand)',
      'contract is (just|only) a formality',
    ),
  ],

  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(cos|certificate of sponsorship|certificates of sponsorship|sponsorship|skilled worker visa|sponsor licence) (for sale|on sale|price|prices|at {amount}|for {amount}|only {amount}|is {amount}|costs {amount})',
      '(cos|certificate of sponsorship|certificates of sponsorship|sponsorship) (available|ready) (for|at|from|price) {amount}',
      '(sponsorship|cos|lmia) [slots|letters] available ..2 (price|instalments|installments|deposit)',
      '(buy|sell|selling|purchase) ..2 (cos|visa sponsorship|sponsorship certificate|certificate of sponsorship|work visa|skilled worker visa|work permit|residence permit|lmia|iqama|job offer letter|visa slot)',
    ),
    ...seen(
      'UK-BBC',
      '(work|employed|employment|sponsored|employee) only on paper',
      '(fake|dummy|ghost) (payroll|employment|employer|job|salary|payslips|company) ..4 (visa|sponsor|sponsorship|status|cos|permit)',
      '(you pay|you transfer|pay {amount}|transfer {amount}) ..4 (for|get|receive) [a|the|your|uk] (cos|sponsorship|certificate of sponsorship)',
    ),
    ...seen(
      'AU-HC',
      '(free|open) visa ..3 (work anywhere|any employer|any company|work for anyone|any job|find your own|azad)',
      'azad visa',
      '(visa|sponsorship|permit|iqama) ..3 (work anywhere|no need to work for|work for whoever|find your own job)',
    ),
    ...guessed(
      '(family|husband|wife|spouse|dependant|dependent|dependants) ..2 (visa package|visa included|sponsorship) ..4 {amount}',
      '(lmia|jobseeker visa|work permit|residence permit|golden visa|residency) (for sale|available for {amount}|at {amount}|on sale)',
      'job offer for sale',
      '(sponsor|company|employer) (will|can) (sell|lend|rent) (you|its|their|his|the) [a|the] (licence|license|sponsorship|cos|name|quota)',
      '(we|i) (have|got) ..2 (sponsors|cos|sponsorship slots|care home sponsors) ..3 (sale|sell|price|buy)',
      '(you|u) (don t|dont|do not) (have to|need to) work (for|at) (the|this|that|your) (sponsor|company|employer|care home)',
    ),
  ],
  // ── Building blocks: money and goods through your hands ──────────────────────
  crypto: [
    ...seen(
      'SPF-25',
      'bitcoin*',
      '(btc|usdt|trc20|erc20)',
      'tether',
      'ethereum',
      '(crypto|cryptocurrency|cryptocurrencies)',
    ),
    ...seen(
      'TGS',
      '(binance|bybit|coinbase|kraken|okx)',
      'digital (currency|currencies|coin|coins|asset|assets)',
    ),
    ...guessed(
      'stablecoin*',
      '(crypto|trust|metamask) wallet',
      'wallet address',
      'coins (on|from|to) (an|the) exchange',
    ),
  ],

  'your-account': [
    ...seen(
      'SPF-21',
      'your [own|personal|private] bank (account|accounts)',
      'your (own|personal|private) (account|accounts)',
      'personal bank account',
    ),
    ...seen('EUROPOL-M', '(into|through|via|using|with|on) your [own] account'),
    ...guessed(
      'your (checking|current|savings|saving|business|paypal|revolut|cash app|zelle|venmo|binance|crypto) account',
      'your (debit|bank|atm) card',
      'your (wallet|paypal|revolut|iban)',
      'account in your name',
      'account of your own',
      '(comes|come|sent|send|arrives|arrive|goes|go|lands|land) (to|in) your account',
    ),
  ],

  'receive-money': [
    ...seen(
      'SCAMW-25',
      '(receive|accept|collect) .. (payments|transfers|deposits|wires)',
      '(receive|accept) [the] (money|funds|cash)',
    ),
    ...seen('CIFAS', 'process* [our|client|customer|the|incoming] (payments|transfers)'),
    ...guessed(
      '(money|funds|payments|transfers|deposits) (will|that) (arrive|come|land|be credited|reach you|be sent to you)',
      '(money|funds|payments|transfers) (arrive|arrives|come|comes|land|lands) (in|on|into|to)',
      '(receiving|accepting|collecting) (money|funds|payments|transfers|deposits)',
      '(customers|clients|buyers|investors) (pay|send|transfer|deposit) .. (to|into) (you|your)',
      'take (in|the) (payments|transfers)',
      '(incoming|inbound) (transfer|transfers|payment|payments|deposit|deposits)',
    ),
  ],

  'forward-money': [
    ...seen('SCAMW-25', '(forward|send|transfer|wire|pass) [on] the (rest|remainder|remaining|balance)'),
    ...seen(
      'EUROPOL-M',
      '(forward|pass on|send on) the (money|funds|cash|amount)',
      'pass (it|them|the money|the cash|the funds) on',
    ),
    ...guessed(
      '(transfer|wire|send) the (money|funds|cash|amount) (to|on)',
      '(forward|transfer|wire) (it|them) (to|on)',
      'send (it|them) on',
      'withdraw (it|the money|the cash|the amount) [in cash]',
      'take (it|the money|the cash) out',
      'hand [over] (it|the cash|the money) (to|over)',
      '(transfer|forward|send|wire) .. to (our|the|a) (partner|partners|supplier|suppliers|vendor|vendors|manager|colleague|next person)',
      'move (the|our) (money|funds)',
      '(buy|purchase) gift cards',
      '(forwarding|passing on|sending on) (it|them|the money|the funds|payments|transfers)',
    ),
  ],

  'keep-percentage': [
    ...seen(
      'CIFAS',
      'keep {number} [percent|per cent|pct]',
      'keep (a|your) (commission|percentage|share|cut)',
    ),
    ...seen(
      'SPF-21',
      '(commission|percentage|cut) (from|on|of|for|per) (each|every) (transfer|transaction|payment|deposit|operation)',
    ),
    ...guessed(
      '{number} [percent|per cent] (of|from|on|per|for) (each|every) (transfer|transaction|payment|deposit|operation)',
      '{number} [percent|per cent] (is|stays|remains) (yours|with you|for you)',
      '{number} [percent|per cent] [of it|of the amount] as your (commission|salary|pay|fee)',
      'keep the (difference|margin)',
      'your (percentage|cut|commission) (is|stays|will be) [taken|kept|deducted]',
      'minus your (commission|percentage|share|cut|fee)',
    ),
  ],

  cheque: [
    ...seen(
      'CAFC',
      '(a|the|our|this|your|that|company|certified) cheque',
      '(cash|deposit|bank) the [company] (cheque|check)',
    ),
    ...seen('FTC-21', '(deposit|cash) (a|the|this|your|it) [company] check', 'money (order|orders)'),
    ...seen('BBB-21', '(cashier|cashiers|cashier s|certified|certified bank) (check|cheque)'),
    ...guessed(
      '(mail|send|sent|email|emailed|mailed|post|issue|receive|get|print) [you] (a|the|your) [company|start up|startup|first] (check|cheque)',
      '(check|cheque) (will be|is being|has been|was) (mailed|sent|delivered|emailed|posted|issued)',
      '(e|electronic|mobile) (check|cheque)',
      '(check|cheque) (clears|is cleared|has cleared|is deposited)',
    ),
  ],

  parcel: [
    ...seen('USPIS', '(package|packages)', '(parcel|parcels)'),
    ...guessed(
      '(packet|packets)',
      '(shipment|shipments)',
      '(box|boxes) .. (arrive|arrives|delivered|sent)',
      'goods [that] (arrive|are delivered)',
      '(orders|items) (delivered|sent) to',
    ),
  ],

  'send-on': [
    ...seen('USPIS', 'reship*', 're (ship|shipping)', 'repack*', 're (pack|packing|package)'),
    ...seen(
      'DE-BRE',
      'relabel*',
      're (label|labelling|labeling)',
      '(forward|post|ship|mail) (it|them|these|the parcels|the packages)',
    ),
    ...guessed(
      'send (it|them) (on|abroad|overseas|to)',
      '(forward|forwarding|post|ship|mail) [on] [the|these|those|all] (parcels|packages|packets|boxes|items|goods)',
      '(new|another|different) (label|labels|address label|shipping label)',
      'pass (it|them) to (the|our) (courier|driver)',
      'take (it|them) to the (post office|post|courier|parcel shop)',
    ),
  ],

  'your-home': [
    ...guessed(
      '(at|to|from|in) [your] [own] home',
      'your (home|house|flat|apartment|doorstep|door|place|garage|living room)',
      '(your|home) address',
      'where you live',
    ),
  ],

  // ── Building blocks: tasks and pay-outs ──────────────────────────────────────
  'click-task': [
    ...seen(
      'FTC-TASK',
      '(like|liking) [and] [subscribe|share|follow|comment] [on|to] [youtube|tiktok|facebook|instagram|short|the|our|some|product] (video|videos|post|posts|page|pages|channel|channels|reel|reels|clips)',
      '(rate|rating|rates) [and] [review|reviewing] [the|our|online|some|different|famous] (hotel|hotels|product|products|app|apps|restaurant|restaurants|movie|movies|video|videos|shops|stores|merchants)',
      'product (boosting|optimi*|submission|submissions)',
      'optimi* (data|app|apps|product|products|hotel|hotels|booking|bookings|orders|rankings|tasks)',
    ),
    ...seen(
      'SPF-24',
      '(boost|boosting) [the] [online|product|hotel|app|sales|shop] (product|products|ranking|rankings|ratings|sales|traffic|orders|bookings|apps)',
    ),
    ...seen('LURES', 'data (optimi*|provider|generation|submission)'),
    ...seen(
      'EVZ',
      '(subscribe|subscribing) [to] [the|our|some|youtube|a few] (channel|channels)',
      '(hand out|give|giving|leave|leaving|click|clicking|press) (likes|hearts|a like|like)',
    ),
    ...seen(
      'FR-JDN',
      '(write|writing|post|posting|leave|leaving|give|giving) [positive|five star|good|short|online|google|hotel] (review|reviews|rating|ratings|stars)',
    ),
    ...guessed(
      '(follow|following) [some|the|our|a few|instagram|tiktok|these] (accounts|profiles|influencers|bloggers|artists|pages|creators)',
      '(send|upload|share|submit) [me|us] [a|the|your] screenshot*',
      '(grab|grabbing|match|matching|brush|brushing|snap|snapping) [the] (order|orders)',
      '(place|placing|make|submit) (fake|virtual|simulated|test) (order|orders|bookings)',
      '(raise|raising|improve|increase|increasing) [the] [popularity|visibility|exposure|ranking|rankings|ratings|rating] of [the|our|online|some] (hotel|hotels|app|apps|product|products|shops|merchants|videos|channels|restaurants)',
      '(watch|watching) [short|some|the|our] (videos|ads|clips|adverts)',
      '(hotel|app|product|restaurant|map|google) (rating|ratings|review|reviews|evaluation|evaluations)',
    ),
  ],

  'task-word': [
    ...seen('FTC-TASK', '(task|tasks)', 'data set*', '(set|sets|batch|round) of (orders|tasks|{number})'),
    ...seen('NCSC-CH', '(mission|missions)'),
    ...seen('EVZ', 'vip [level] {number}', '(vip|next|higher|upper) (level|levels|tier)'),
    ...guessed(
      '(combination|combo|bundle|lucky|merged|premium) (order|orders|task|tasks|package)',
      '(next|remaining|last|daily|pending|today s) orders',
      '(order|orders) {number}',
      'level {number}',
    ),
  ],

  'top-up': [
    ...seen(
      'FTC-TASK',
      'top up',
      'topup',
      'negative (balance|amount)',
      '(deposit|add) [more] (funds|money|usdt|crypto)',
    ),
    ...seen(
      'FBI-24',
      'recharge*',
      '(deposit|pay|transfer|send|invest) .. to (continue|unlock|proceed|activate|reset|clear|go on|keep going)',
    ),
    ...seen('SPF-25', 'upgrade [your] (account|level|membership|vip)', 'your [own] (capital|deposit) first'),
    ...guessed(
      '(clear|cover|settle|make up) [the|your] (negative|shortfall|shortage|deficit|minus|difference)',
      '(minimum|small|required) (deposit|top up|recharge)',
      'insufficient (balance|funds)',
      'balance (is|shows|went|has gone) (negative|minus|below)',
      'deposit {amount}',
      '(prepaid|pre paid|prepayment|advance payment) (task|tasks|order|orders)',
    ),
  ],

  withdraw: [
    ...seen('SPF-25', 'withdraw', 'withdrawal', 'withdrawals', '(withdrawn|withdrawing)'),
    ...seen(
      'FBI-24',
      'cash (out|it out)',
      '(release|unlock|unfreeze) [your|the] (funds|money|earnings|salary|commission|balance|account)',
    ),
    ...guessed(
      'cashout',
      '(payout|payouts)',
      'take (out|your earnings out)',
      '(earnings|money|commission) (out of|from) (the|your) (platform|account|wallet)',
    ),
  ],

  'group-word': [
    ...seen(
      'SPF-25',
      '(work|working|task|training|telegram|whatsapp|chat|team|vip|job|staff|member|members) (group|channel|chat)',
    ),
    ...guessed(
      '(our|the|this) (group|channel|team chat)',
      'group chat',
      'team chat',
      'group (admin|members|member|leader)',
    ),
  ],

  // ── Building blocks: meeting each other ──────────────────────────────────────
  interview: [
    ...guessed(
      '(interview|interviews|interviewed)',
      '(video|phone|zoom|teams|voice) (call|calls)',
      'meet (the|our) (team|manager|owner|family|chef|captain)',
      '(assessment|trial) (day|shift|centre|center)',
      'meet (in person|face to face)',
    ),
  ],

  // ── Money through your hands ─────────────────────────────────────────────────
  'use-your-account': [
    ...seen(
      'CIFAS',
      'money transfer (agent|agents|assistant|clerk|manager|job)',
      'payment* [processing|processor] (agent|agents|assistant|clerk|officer|representative) (from|at) home',
      'payment processing (agent|agents|assistant|representative)',
    ),
    ...seen(
      'EUROPOL-M',
      '(receive|accept|get) (transfers|money|funds|deposits|wires|a transfer|payments from|client payments|customer payments) .. (in|into|on|to|through|via|with) your (account|bank account|own account|own bank account|personal account|private account|personal bank account|private bank account)',
    ),
    ...seen(
      'SPF-21',
      '(use|using) [of] your [own|personal|private] bank account',
      'let (us|me|our clients) use your [own|personal] [bank] account',
    ),
    ...guessed(
      '(financial|finance|local payment|payment|funds transfer|cash) agent (wanted|needed|job|position|from home|in your)',
      '(our|the) (customers|clients|buyers|partners) [will] (pay|send|transfer) .. (to|into|through) your [own|personal] [bank] account',
      '(money|funds|transfers|deposits) .. (arrive|arrives|land|lands|come|comes) .. (in|on|into|to|through) your [own|personal|private] [bank] account',
      '(process|handle|manage|move) .. (through|via|using|with|on) your [own|personal|private] [bank] account',
      '(forward|send|transfer|wire) .. (keep|keeping) (the rest|{number}|your|a)',
      'your account (as|is used as|will be used as) (a|the|an) (transit|bridge|business|company|intermediate)',
      '(company|business) (money|funds|payments) .. your (personal|private|own) account',
    ),
  ],

  'crypto-buying-job': [
    ...seen(
      'SPF-21',
      '(buy|purchase|buying|purchasing) .. (bitcoin|btc|usdt|crypto|cryptocurrency|tether|ethereum) (for|on behalf of|with|using) (us|the|our|company|it|them|your)',
      '(convert|change|turn|swap) (it|them|the money|the cash|the funds|money|funds|cash|payments) (into|to|for) (bitcoin|btc|usdt|crypto|cryptocurrency|coins|tether|ethereum)',
    ),
    ...seen(
      'TGS',
      '(crypto|cryptocurrency|p2p|usdt) (arbitrage|arbitrageur)',
      'arbitrage (of|in|with) (crypto|cryptocurrency|cryptocurrencies)',
    ),
    ...seen('SCAMW-25', '(bitcoin|crypto|btc) (atm|machine|kiosk|atms|machines)'),
    ...guessed(
      'p2p (trader|operator|exchanger|trading|agent)',
      '(crypto|bitcoin|usdt) (buyer|runner|exchanger|processor|purchasing agent|buying agent|exchange agent)',
      '(send|forward|transfer) the (bitcoin|btc|usdt|coins|crypto) to',
      'open [a|an] (binance|bybit|coinbase|kraken|crypto|exchange) account',
      'difference (in|between) .. (exchange rates|crypto rates|coin prices|exchanges)',
      'exchange .. (into|for) (usdt|bitcoin|btc|coins|crypto)',
      '(buy|purchase) coins (for|with|on) (the|our|your)',
    ),
  ],

  'cheque-then-forward': [
    ...seen(
      'FTC-21',
      '(deposit|cash) .. (check|cheque) .. (send|forward|wire|transfer|buy|purchase|keep|use)',
      '(deposit|cash) the (check|cheque) and',
    ),
    ...seen(
      'BBB-21',
      '(check|cheque) .. (buy|purchase|pay for|cover) .. (equipment|laptop|supplies|software|materials|gift cards|office)',
    ),
    ...seen('LURES', 'funds for the (software|equipment|laptop|materials) will be (provided|sent|given)'),
    ...seen(
      'CAFC',
      '(send|wire|return|forward) .. (leftover|remaining|excess|surplus|rest) .. (check|cheque)',
    ),
    ...guessed(
      '(check|cheque) .. (approved|certified|our|company) (vendor|supplier|dealer)',
      '(mystery|secret) shop* .. (check|cheque|gift cards|money order)',
      '(car|vehicle|bike) wrap* .. (check|cheque|decal|installer|weekly)',
      '(check|cheque) .. (higher|larger|more) than',
      '(send|pay|wire) the (vendor|installer|supplier|decal specialist)',
    ),
  ],

  'parcel-forwarding': [
    ...seen(
      'USPIS',
      '(reship|reshipping|re ship|re shipping) [of] [the] (package|packages|parcel|parcels|goods|items|job|work|from home)',
      '(reshipping|re shipping|package|parcel) (assistant|coordinator|manager|agent|clerk|specialist) (from|at) home',
    ),
    ...seen(
      'DE-BRE',
      '(receive|receiving|accept|accepting|take|taking) .. (parcel|parcels|package|packages|packets|shipments|boxes) (at|to|in) [your|their] [own] (home|house|address|flat|apartment|place)',
    ),
    ...seen(
      'FTC-JS',
      '(quality|product|package|shipping|parcel) (inspector|inspectors|control|checker|assistant|manager) (from|at) home',
    ),
    ...guessed(
      '(parcels|packages|boxes|goods|packets) .. (arrive|delivered|come|sent|shipped) .. (your|home) (home|house|address|door|place|doorstep|flat)',
      '(parcel|package|mail|shipping) (forwarding|forwarder) (agent|assistant|clerk|manager|job|from home|at home|work)',
      '(goods|parcel|package) agent (wanted|needed|from home|at home|job)',
      '(parcel|package) (handler|handling|processing|reception|receiver) (from|at) home',
      'home (warehouse|shipping|logistics|delivery) (assistant|manager|agent|clerk|coordinator)',
      '(forward|send|post|ship) (parcels|packages|goods) .. (abroad|overseas|other country|another country|our customers)',
      '(remove|change|replace|take off) the (old|original) (label|labels|address)',
      'parcels .. (new|fresh|printed) (label|labels) .. (send|post|ship|forward)',
    ),
  ],

  'rented-account': [
    ...seen(
      'SPF-21',
      '(rent|lend|lease|sell|rent out) [us|me|out] your [own|personal|old|spare] [bank|paypal|whatsapp|facebook|telegram|linkedin|upwork|crypto|airbnb|verified] (account|accounts|profile|profiles|card|cards)',
    ),
    ...seen(
      'TGS',
      '(rent|buy|renting|buying) [your|verified|active|old] (bank accounts|bank cards|whatsapp accounts|telegram accounts|sim cards|facebook accounts|linkedin accounts)',
    ),
    ...seen(
      'DE-EBAS',
      'open [a|an|one|new|several|two] [new|free|online] [bank|business|current] (account|accounts) (for us|in your name|and we pay|and get paid|and hand|and give|and send)',
    ),
    ...guessed(
      '(register|open|set up|start) (a|one) [small] (company|business|firm) (in|on|under) your name',
      '(sim card|sim cards|sims|phone contract) .. (in|on|under) your name',
      '{amount} (for|per) (each|every|your|one) (bank account|account opened|sim card|sim|verified account|passport photo)',
      'account (rental|renting|for rent)',
      'earn .. (renting|lending|from renting) [out] your (account|profile|bank account|whatsapp)',
      'we need your (bank account|bank card|paypal account|whatsapp account|facebook account) for',
      '(bank|account) drop (needed|wanted|job)',
      'let us use your (whatsapp|facebook|linkedin|upwork|telegram|instagram) [account|profile]',
      'give us access to your (account|bank account|profile|whatsapp)',
      'your identity .. (open|register) .. (account|accounts|company)',
    ),
  ],

  // ── Paid tasks ───────────────────────────────────────────────────────────────
  'likes-and-ratings': [
    ...seen(
      'FTC-TASK',
      'paid (for|to) (like|likes|liking|follow|following|subscribe|subscribing|rate|rating|clicking|click)',
      '(optimi*|boosting|product boosting|rating|data) (task|tasks|job|jobs) (online|daily|per day|pay|from)',
      'product boosting',
      'optimi* tasks',
    ),
    ...seen(
      'SPF-24',
      '{amount} (per|for each|for every|for one|for a|each|a) (like|likes|follow|subscription|review|rating|comment|screenshot)',
      '(earn|earning|commission|paid|get) .. (liking|following|subscribing to|rating|boosting|clicking)',
    ),
    ...seen(
      'LURES',
      '(evaluate|optimi*) and (rate|review|boost)',
      '(completing|complete|finish|doing|do) simple [online|daily|phone] tasks (every|each|a|per|and|from|for|to)',
      'data provider user',
    ),
    ...seen(
      'EVZ',
      '(like|rate|review|subscribe|follow) .. (send|upload|share|submit) .. screenshot*',
      '(hotel|hotels|booking) .. (likes|ratings|reviews) .. (per day|a day|daily|commission)',
    ),
    ...seen('UA-DN', '(leave|put|press|give) (a like|likes|hearts) .. (paid|earn|{amount}|commission)'),
    ...guessed(
      '{amount} (per|for each|for every|for one|for a|each|a) (task|mission|order|video)',
      '(every|each|per) (task|mission) (pays|earns|gives|is paid|brings)',
      '(commission|reward|bonus) (for|per|on|after) (each|every) (task|mission|order|data set|review)',
      '(order grabbing|grab orders|grabbing orders|brushing orders|brush orders|order brushing|matching orders)',
      '(get|getting|be) paid .. (youtube|tiktok|instagram|google maps|tripadvisor|booking) (likes|reviews|videos|channels|ratings)',
      '(boost|raise|increase|improve|lift) .. (ranking|rankings|ratings|popularity|visibility|exposure) .. (hotel|hotels|app|apps|products|merchants|shops|sellers|stores) .. (task|tasks|commission|phone|daily|day|minutes)',
      '(like|liking|follow|following|subscribe to|subscribing to) .. (channels|videos|accounts|pages|artists|influencers) .. (paid|earn|commission|{amount})',
      '(app|hotel|product|film|movie) (rating|review|evaluation) (task|tasks|job|jobs|work)',
    ),
  ],

  'top-up-to-go-on': [
    ...seen(
      'FTC-TASK',
      'negative balance',
      '(deposit|top up|recharge|add funds|pay in|pay) .. (unlock|continue|activate|access|complete|clear|open|start|get) .. (task|tasks|level|order|orders|mission|missions|set|sets|package|vip)',
      '(recharge|top up|topup|charge up) (your|the) [work|working|task|trading|platform] (account|wallet|balance)',
    ),
    ...seen(
      'FBI-24',
      '(unlock|continue|finish|complete) .. (task|tasks|orders|level|mission|set) .. (deposit|top up|recharge|pay|send|transfer)',
    ),
    ...seen(
      'NCSC-CH',
      '(next|higher|vip|gold|new) (level|tier|mission|package) (needs|requires|costs|after|opens|is unlocked|for|starts)',
    ),
    ...seen(
      'EVZ',
      '(minimum amount|minimum balance|minimum deposit) .. (task|tasks|level|continue|account|work)',
    ),
    ...guessed(
      '(prepaid|pre paid|prepayment|pre payment|advance) (task|tasks|mission|missions|order|orders)',
      'your [work|working|task] (account|balance) (is|shows|has|went) .. (negative|minus)',
      '(upgrade|buy|unlock) .. (vip|package|level|membership) .. (task|tasks|earn|earning|commission|orders)',
      '(deposit|money|amount|top up) .. (returned|back|refunded) .. (commission|task|tasks|set)',
      '(system|platform) .. (assigned|gave|given) .. (combination|combo|lucky|bundle|premium) (order|orders|task|tasks)',
      '(finish|complete) .. (set|batch|round|tasks|orders) .. (otherwise|or) .. (lose|frozen|freeze|lost)',
    ),
  ],

  'pay-to-withdraw': [
    ...seen(
      'SPF-25',
      '(pay|send|transfer|deposit) .. (before|to|so) .. (withdraw|withdrawal|cash out|withdrawing)',
      '(tax|taxes|fee|deposit|verification|code) .. before .. (withdraw|withdrawal|withdrawing|cash out|payout|released)',
      'upgrade .. (withdraw|withdrawal|cash out)',
    ),
    ...seen(
      'EVZ',
      '(withdrawal|withdraw|payout|release) (fee|fees|tax|taxes|deposit|code|password|charge)',
      'to (withdraw|cash out|release|unfreeze) .. (pay|deposit|send|recharge|top up|transfer)',
    ),
    ...seen(
      'FBI-24',
      '(account|funds|wallet|money|balance|earnings|commission) (is|are|was|were|has been|have been|will be) [now|temporarily] frozen',
      '(unfreeze|unlock|release) (your|the) (account|funds|money|earnings|wallet|balance|salary|commission)',
    ),
    ...guessed(
      '(verify|activate|upgrade) .. (account|wallet) .. (withdraw|cash out|payout)',
      '(personal|income|security|customs) tax .. (withdraw|withdrawal|released|balance)',
      'pay {number} [percent|per cent] .. (balance|earnings|amount|tax|withdraw|withdrawal)',
      'credit (score|points) .. (withdraw|withdrawal|low|restore|repair)',
      '(wrong|incorrect) (account|card|bank) (number|details) .. (pay|deposit|fee|unfreeze|correct)',
      'cannot (withdraw|cash out) (until|unless|before)',
      'can t (withdraw|cash out) (until|unless|before)',
    ),
  ],

  'small-payout-first': [
    ...seen(
      'SPF-24',
      '(trial|test|practice|training|first) (task|tasks|mission|missions|order) .. (paid|pays|pay|earn|earned|reward|commission|{amount})',
      '(first|trial) commission .. (sent|paid|received|credited|already)',
    ),
    ...seen(
      'CAFC-23',
      'your first (commission|payout|earnings|reward|profit|withdrawal)',
      'first withdrawal',
    ),
    ...seen(
      'LURES',
      'can easily get ({amount}|{number})',
      'paid immediately after (completing|finishing|each)',
    ),
    ...guessed(
      'you (have|ve) [already] (earned|made) {amount}',
      '(i|we) [just|have|have just|ve just|already] (sent|transferred|paid) you [your] [first] {amount}',
      '(get|gets|receive|receives|earn|earns) {amount} (immediately|right away|at once|instantly|straight away|within minutes|on the spot)',
      '(welcome|registration|newcomer|sign up|signup|beginner) (bonus|reward|gift) .. (account|platform|task|tasks|register|registering|withdraw)',
      'first (two|three|five|{number}) (tasks|likes|videos|reviews|orders) .. (paid|{amount}|free|commission)',
      '{amount} .. (as|for) (a|the|your) (first|trial|test) (task|payment|reward|commission)',
      'check your (account|wallet|card) .. (received|arrived|{amount})',
      'bigger tasks (pay|next|after|tomorrow)',
    ),
  ],

  // ── First contact ────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'LURES',
      'you (have been|were|ve been) [one of the] (selected|chosen|picked|shortlisted) (for|as|to|by|from) (a|an|our|this|the|join) [online|remote|daily|new|simple|exclusive] [part time|full time|flexible|home] (job|position|role|vacancy|work|programme|program|data|list)',
      '(your|ur) (resume|cv|resu me) (has passed|passed|has been approved|was approved|has been accepted)',
      'approved your interview',
      '(got|found|received|obtained) your (contact|number|phone number|email address|name) (through|from|via|in|on)',
      'interview (passed|has passed)',
    ),
    ...seen(
      'FTC-TASK',
      '(your|ur) (resume|cv|background|number|name|details|profile) (was|has been|is|were|have been) [highly|warmly|kindly] (recommended|referred|provided|passed|shortlisted|selected|forwarded) [to us] [by|from]',
      'recommended (by|from) (several|many|some|an|a|our|other|online|the) [online|partner] (recruiters|recruiting|recruitment|agency|agencies|recruiter|job|platform|platforms|headhunters)',
    ),
    ...seen(
      'EVZ',
      '(received|have|saw|found) your (cv|resume) (from|through|via|in|on) (indeed|linkedin|a|an|our|the|stepstone|monster|another|several)',
    ),
    ...guessed(
      'congratulations .. (selected|hired|approved|chosen|accepted|passed our)',
      '(our|the) (system|database|algorithm|hr team|talent team) (selected|picked|chose|matched|recommended) you',
      'you (qualify|are qualified|meet the requirements) for (our|a|this) (part time|remote|online|flexible)',
      'number (was|is) (recommended|selected|randomly selected|in our database)',
      'your (cv|resume) (fits|matches|suits) (our|a) (part time|remote|online|flexible)',
    ),
  ],

  // ── Chat habits ──────────────────────────────────────────────────────────────
  'scripted-opener': [
    ...seen(
      'LURES',
      '(may|can|could) i (take|have|borrow|use) [just] (a few|a|two|one|some|five) [short] (minute|minutes|moment|moments) [of your time]',
      '(we|our company) (are|is) (currently|now) running a .. (program|programme)',
    ),
    ...seen(
      'DE-BRE',
      '(may|can|could) i (tell|share|introduce|explain|send|give) [with] [you] [more|some|the|a bit] [about|details|information|info] .. (job|work|opportunity|position|offer|part time|vacancy)',
      '(would|do) you [be] (mind|like|want|interested) .. (hear|hearing|know|learn|tell|share|chat) .. (job|work|opportunity|position|part time|offer)',
    ),
    ...seen(
      'RNZ-24',
      '(are you|is anyone|anyone) [still|currently|also] (interested in|looking for|open to) (a|an|some) [new] (part time|online|remote|flexible|extra|side|home|freelance) (job|work|income|position|role|opportunity)',
    ),
    ...guessed(
      '(sorry|apologies) (to|for) (bother|bothering|disturb|disturbing|trouble|contact|contacting) .. (job|work|hiring|position|offer|part time|vacancy)',
      'hope (i am|i m|this is|this message is) not (disturbing|bothering|interrupting)',
      'is (it|this|now) [a] (convenient|good time) (to|for you to) (talk|chat|discuss) .. (job|work|offer|position|part time|opportunity)',
      '(we|i) (have|got) (a|an) (part time|online|remote|flexible|freelance) (job|position|role|opportunity) (for you|that|you|available|to offer)',
      '(i|we) (have|would like to offer) [you] (a|an|some) (part time|online|remote|freelance|flexible) (job|work|position|opportunity)',
      'let me (introduce|explain|tell) .. (job|work|position|offer|opportunity) (to you|for you|briefly)',
      'want to (earn|make) [some] extra (money|income|cash)',
    ),
  ],

  'reply-with-code': [
    ...seen(
      'LURES',
      'email back with your personal email',
      '(reply|answer|respond) (yes|with yes|with a yes|back yes|ok|with ok|1|with 1|with one word|interested|with interested|with info|start|with start)',
      '(reply|answer|respond) (plus|with plus|with a plus|by sending a plus)',
    ),
    ...seen(
      'TGS',
      '(text|send|write|dm) (yes|me yes|us yes|plus|a plus|me a plus|us a plus|me plus|me interested|us interested)',
      '(send|write|put) (me|us) and (i|we) (ll|will) (tell|explain|send|give|share|write)',
    ),
    ...guessed(
      '(text|send|reply|answer|press) (1|me 1|us 1|with 1) (if|to|for|and|now)',
      '(reply|answer|text|write|send us|send me) (with the|the|with this) (word|keyword)',
      'interested (people|ones|persons) .. (reply|text|write) (yes|ok|1|plus|me)',
      '(say|write|send|type) (yes|start|ready) and (i|we|you|get)',
    ),
  ],

  'chat-only-interview': [
    ...seen(
      'FBI-20',
      '(interview|interviews|interviewed) (on|over|via|through|by|in|using) [a|the|our] (telegram|whatsapp|signal|messenger|chat|text|google chat|hangouts|wire|zangi|sms|wechat|discord|im)',
      '(text|chat|written|email|e mail|messenger|telegram|whatsapp|texting|hangouts) [based|only] (interview|interviews)',
    ),
    ...seen(
      'PROP',
      '(interview|it) (is|will be|takes place|will take place|is held|will be held|is done|is conducted) [only|entirely|completely|all] (on|over|via|through|by|in) [a|the] (telegram|whatsapp|signal|messenger|chat|text|email|message|writing|hangouts)',
    ),
    ...guessed(
      'no (call|phone call|video call|voice call|video|camera) (needed|required|necessary|is needed|is required|is necessary)',
      'without [a|any] (phone|video|voice|face to face) (call|interview|meeting)',
      'no (face to face|video|phone|live|in person) (interview|meeting|call)',
      '(answer|fill in|complete|reply to) (these|the following|this|our) [short|interview|few|{number}] (questions|questionnaire|form) .. (here|chat|hired|offer|start)',
      '(add|message|text|contact) .. (telegram|whatsapp|signal|hangouts|google chat|zangi) .. (for|to start|to begin|to do) (the|your|an|a) [online|job] interview',
      'interview .. (typing|typed|in writing|by typing|written answers)',
    ),
  ],

  'group-praise': [
    ...seen(
      'EVZ',
      '(thanks|thank you|thankful|grateful|many thanks) [so much|to] [to] [my|the|our|dear] (mentor|teacher|receptionist|trainer|tutor|coach|instructor|team leader|group leader)',
      '(i|we) [have|just|have just|already|also|ve|ve just|finally] (withdrew|withdrawn|cashed out) [my|another|over|about|first]',
    ),
    ...seen(
      'TGS',
      '(i|we) [have|just|have just|already|ve|finally] (earned|made) {amount} (today|yesterday|this week|in one|in a|from|with|already)',
      '(money|withdrawal|payment|commission|salary|payout) (has|just|have|already|is) [already|just] (arrived|landed|been credited|in my account|in my wallet|come in)',
    ),
    ...guessed(
      'withdrawal (successful|success|received|arrived|done|confirmed)',
      '(payment|payout|salary|money) received .. (thank|thanks|today|already|again)',
      'my (first|second|third|last) (withdrawal|payout|commission|profit|earnings)',
      '(this|the) (platform|job|work|team) (is|really) (real|legit|works|pays|really pays|so good)',
      '(i|we) (was|were) (skeptical|sceptical|doubtful|unsure|afraid) (at first|but|in the beginning)',
      '(our|other|many|all) (members|colleagues|workers) .. (earned|withdrew|withdrawn|received|made|earning) .. {amount}',
      'proof of (withdrawal|payout|payouts|earnings|my payment)',
      '(screenshot|screenshots) of (my|your|their|our|the|today s) [first] (earnings|withdrawal|payment|payout|profit|profits|commission)',
      'finished my (tasks|set|missions) [for] today',
    ),
  ],

  'location-or-family-details': [
    ...seen(
      'EUROPOL-20',
      '(send|share|turn on|switch on|give|drop) [me|us|with me|with us] your (live|current|exact|real time|gps) location',
      '(track|follow) your (phone|location|position)',
    ),
    ...seen(
      'ILO-D',
      '(name|names|address|addresses|phone|phones|number|numbers|details|contacts) of your (parents|mother|father|family|children|kids|relatives|husband|wife|siblings|sister|brother|son|daughter)',
    ),
    ...guessed(
      'your (parents|mother s|father s|mum s|family|family s|children s|relatives|husband s|wife s|sister s) [full|home|phone] (name|names|address|addresses|phone|number|numbers)',
      'where (your|do your|does your) (parents|family|children|mother|kids|father|husband|wife) (live|work|lives|works|go to school|goes to school)',
      '(photo|photos|picture|pictures|video|videos) of your (home|house|family|children|kids|street|parents|bedroom|front door|flat)',
      '(numbers|phone numbers|contacts) of (three|two|five|{number}) (relatives|friends|family members)',
      'access to your (contacts|location|gallery|phone book|contact list)',
      'which school your (children|kids|son|daughter)',
      '(send|share) [me|us] your location (every|each|now|all day|so we|when)',
      'keep your location (on|shared)',
    ),
  ],

  'mixed-language': [
    ...seen(
      'LURES',
      'salary treatment',
      'own time own (goals|target|targets)',
      'data provider user',
      '(must be ready|be ready) .. to send you other needful',
      'other needful document*',
      'own a device with internet',
    ),
    ...seen(
      'VISA-DZ',
      '(dear|esteemed) esteemed (applicant|candidate|worker|employee|winner)',
      'esteemed (applicant|candidate|employee|worker)',
    ),
    ...guessed(
      'dear (selected|lucky|successful|chosen) (applicant|candidate|worker|person)',
      'cooperative (workers|employees|staff)',
      'endorse* (the|your|this) contract letter',
      'human (resource|resources) recruitment of (our|the) (platform|company)',
      'wages (settlement|are settled|settled) (daily|every day|same day)',
      '(salary|wage|wages) (settlement|settled) on the (same|spot)',
      'have a wonderful income',
      'your esteem (company|person|resume)',
    ),
  ],

  // ── What lowers the score a little ───────────────────────────────────────────
  'real-interview': [
    ...guessed(
      '(interview|interviews|meeting) (in|at) (our|the) [head|local|main] (office|offices|hotel|restaurant|farm|clinic|school|hospital|branch|shop|store|embassy)',
      '(two|three|second|final|first|{number}) (rounds|round|stage|stages) (of|interview|interviews)',
      '(first|second|final) interview',
      '(video|zoom|teams|phone|telephone|live) (interview|interviews)',
      '(video|zoom|teams|phone) call (with|to meet|on|with our|at)',
      'whatsapp video call with',
      'interview (with|by) (the|our) [hiring|head|general|restaurant|hotel|line|farm|hr|ward] (manager|team|chef|owner|director|captain|nurse|lead|supervisor)',
      '(meet|speak to|talk to|call with) (the|our|your) (team|manager|owner|chef|future colleagues|supervisor|captain|family)',
      'face to face interview',
      'in person interview',
      'interview .. in person',
      '(trial|assessment) (day|shift|centre|center)',
      'panel interview',
    ),
  ],

  'clear-duties-hours': [
    ...guessed(
      '{number} hours (a|per|each|every) week',
      '{number} (hour|hours) (week|contract)',
      'hours (per|a) week',
      '{number} (days|weeks) [of] [paid] (holiday|leave|annual leave|vacation)',
      'paid (leave|holiday|holidays|annual leave|time off|vacation)',
      'annual leave',
      '(paid|wages|salary) [is|are] [paid] (on the|every month on|by the|monthly on) {number}',
      'pay day',
      '(monday|mon) (to|through|till) (friday|saturday|fri|sat)',
      '(shifts|shift|rota) (from|are|between|start|starts|run)',
      'your (duties|tasks|responsibilities) (are|include|will be|will include)',
      '(duties|responsibilities|tasks) (include|are|will include)',
      '(days off|rest days|two days off|one day off) (per|a|each|every|in)',
      '(overtime|extra hours) (is|are) paid',
      '(probation|trial period|notice period) (of|is)',
    ),
  ],

  'time-and-questions': [
    ...guessed(
      'take your time',
      'take (all the time|as much time|a few days|some days|a day) [as] [you] [need|to think|to decide|to read]',
      '(ask|send) (us|me) (anything|any questions|your questions|any question)',
      '(happy|glad|pleased) to answer (any|your|all) (questions|question)',
      '(call|ring|phone|contact|ask) our (head office|main office|switchboard|hr desk|front desk|reception) (to|and|if|on|at)',
      '(check|verify|look up) (us in the|our company in the|our licence|our company number|our registration) [public|official]',
      'no (rush|hurry|pressure)',
      '(talk|speak) (it|this) (over|through) with (your|a) (family|friend|friends|parents|partner)',
      '(show|send) the contract to (a|your) (friend|lawyer|union|adviser|family)',
      'you can (check|confirm|verify) (us|this|this offer|our company|who we are|the job)',
      'let us know (by|when) .. (week|ready|decided)',
    ),
  ],

  'public-channel': [
    ...seen('EURES', 'eures', '(public|state|national|federal) employment (service|services|agency|office)'),
    ...guessed(
      '(job centre|jobcentre|job center|jobcenter|employment office|labour office|pole emploi|france travail|arbeitsagentur)',
      '(trade|seafarers|workers|farm workers) union (agreement|office|member|rate|rates|rep|representative|contract)',
      'collective (agreement|bargaining agreement)',
      '(government|state|bilateral|official) (programme|program|scheme|agreement)',
      '(civil service|government|city council|municipal) (jobs|vacancy|vacancies|careers)',
      '(eu|european) (job|mobility|volunteer) (days|portal|scheme|programme)',
      'seasonal worker scheme',
      'ministry of (labour|labor) (programme|program|scheme|office|website|job)',
    ),
  ],

  'host-family': [
    ...seen('AUP-C', 'au (pair|pairs)', 'aupair*', 'host (family|families|mother|mum|parents)'),
    ...guessed(
      'our (two|three|little|small|lovely) (children|kids|girls|boys)',
      'look* after our (children|kids|son|daughter|baby|twins)',
      'nanny for our',
    ),
  ],
} satisfies Phrases;
