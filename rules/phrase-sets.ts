// Every set of phrases a language can fill, and what belongs in it.
// Sets named like a sign make that sign fire by themselves: put whole, unmistakable wordings there.
// The other sets are building blocks that signs combine; put short wordings there.

export const PHRASE_SETS = {
  // ── Building blocks: the work ────────────────────────────────────────────────
  'job-word': 'job, vacancy, position, we are hiring, part-time work',
  abroad: 'abroad, overseas, work in another country, relocate (no country names: the gazetteer has them)',
  'no-experience': 'no experience needed, training given free, no skills required',
  'nothing-asked':
    'no degree, no diploma, no language needed, any age, everyone welcome, only a phone needed',
  'high-pay': 'high salary, attractive income, earn big, five-figure monthly income, sums as words',
  'pay-by-day-or-week': 'per day, a day, daily pay, paid same day, weekly pay, instant payout',
  'little-time':
    'one to two hours a day, 60-90 minutes, a few minutes, flexible spare time, in your free time',
  'simple-work': 'simple tasks, easy work, light work, just click, only your phone',
  'work-from-home': 'work from home, remote, online job, home-based',
  'lure-role':
    'admin, typist, data entry, customer service, chat support, digital marketing, crypto analyst, translator, model, waitress (as job titles)',
  duties:
    'you will be responsible for, your tasks, duties include, requirements, qualifications, working hours',
  'company-talk': 'our company, Ltd, registered office, founded in, our clients, about us',
  'our-client':
    'our client, a foreign company, international firm, reputable company, an employer abroad (without a name)',
  interview: 'interview, video call, meet the team',
  contract: 'contract, employment agreement, written offer',
  'licence-word': 'licence number, licensed agency, accredited, registration number of the agency',
  'agent-word': 'agency, recruitment agent, manpower, consultancy, we send workers, visa consultancy',
  'domestic-work': 'maid, housekeeper, nanny, au pair, carer, live-in, domestic helper',
  'host-family': 'au pair, host family, our children',
  'ship-work': 'cruise ship, seafarer, fishing vessel, deckhand, on board',
  'farm-work': 'harvest, fruit picking, greenhouse, farm hand, seasonal work',
  'modelling-work': 'model, casting, photo shoot, talent agency',
  'entertainment-work': 'hostess, dancer, massage, nightclub, escort, companion, karaoke',
  'sport-or-study': 'football trial, academy, scholarship, student programme',
  'gold-or-oil-work': 'oil company, mining, gold, offshore platform jobs',

  // ── Building blocks: money ───────────────────────────────────────────────────
  fee: 'registration fee, processing fee, agency fee, service charge, file charge, activation fee',
  'pay-verb': 'pay, send, transfer, deposit, remit (asked of the reader)',
  deposit: 'deposit, caution, security, advance payment, prepayment',
  refundable: 'refundable, returned with first salary, to keep your place, to reserve your slot',
  visa: 'visa, work permit, sponsorship, certificate of sponsorship, residence permit',
  'course-word': 'training, course, certificate, exam (paid for)',
  'check-word': 'medical check, police certificate, background check, insurance',
  'kit-word': 'starter kit, uniform, laptop, software, badge, materials, equipment',
  'room-word': 'room, rent, accommodation, bed linen (paid first)',
  'odd-channel':
    'gift card, Western Union, MoneyGram, cryptocurrency, USDT, mobile money, cash only, private account',
  crypto: 'bitcoin, USDT, coins, wallet, crypto exchange',
  'your-account': 'your bank account, your own account, personal account, your card',
  'receive-money': 'receive payments, money will arrive, accept transfers, funds come to you',
  'forward-money': 'forward, send on, withdraw and pass on, transfer to our clients, hand over the cash',
  'keep-percentage': 'keep 5 %, commission from each transfer, your share stays with you',
  cheque: 'cheque, check, money order, cashier cheque',
  parcel: 'parcel, package, shipment, goods arriving at your home',
  'send-on': 'reship, repack, relabel, forward parcels',
  'your-home': 'at home, to your address, your door',
  'click-task':
    'like, subscribe, follow, rate, review, screenshot, boost, optimise data or bookings, fake orders, grab orders',
  'task-word': 'task, mission, level, VIP level, order, data set',
  'top-up': 'top up, recharge, add funds, deposit to continue, negative balance',
  withdraw: 'withdraw, cash out, pay-out',
  'bring-friends': 'bring, invite or refer friends; bonus per person',
  debt: 'debt, owe, loan, advance, repay, deduct from salary',

  // ── Building blocks: papers, people, places ──────────────────────────────────
  passport: 'passport, identity card, ID, driving licence, national number',
  'send-verb': 'send, upload, give, share, show, forward (asked of the reader)',
  'copy-or-photo': 'copy, scan, photo, picture, front and back',
  'bank-details': 'bank details, account number, card number, social security number, tax number',
  'visitor-visa': 'tourist visa, visit visa, visitor visa, transit visa',
  'free-travel': 'free ticket, flight paid, travel paid, airport pick-up',
  'free-housing': 'free room, accommodation provided, housing included',
  'free-food': 'free meals, food provided, board included',
  'free-visa': 'visa free of charge, we pay the visa, papers at our cost',
  border: 'immigration, border officer, airport control, checkpoint',
  'tell-verb': 'say, tell, answer, pretend',
  'guard-or-gate': 'guards, closed compound, campus, park, locked gate, dormitory',
  family: 'family, parents, friends, husband, wife, boss, colleagues',
  authority: 'police, embassy, union, labour office, court, immigration police',
  'women-only': 'girls, women only, ladies, female (as a demand)',
  looks: 'attractive, good-looking, pleasant appearance, slim, height, measurements',
  'body-word': 'full body, swimsuit, lingerie, bikini, nude, topless',
  'photo-word': 'photo, picture, video, selfie',
  'school-age': 'school leavers, pupils, teenagers, 15 to 17 years, minors',
  affection: 'I love you, my love, my dear, we will live together, miss you',

  // ── Building blocks: contact and tone ────────────────────────────────────────
  messenger: 'WhatsApp, Telegram, Signal, Viber, LINE, WeChat, Zalo and the like, with local short forms',
  'message-me': 'write to me, message me, contact us on, add me, DM, text me, call this number',
  'click-link': 'click the link, sign up here, register at this address, join the group, install this app',
  hurry: 'urgent, few places left, today only, start at once, last seats, hurry',
  'days-to-departure': 'leave tomorrow, fly this week, departure in three days',
  'group-word': 'group, channel, team chat',

  // ── Sets that fire the sign of the same name ─────────────────────────────────
  'easy-money-wording': 'easy money, quick cash, earn from day one, get rich',
  'guaranteed-result':
    'guaranteed job, visa guaranteed, 100 % placement, guaranteed income (not: guaranteed hours)',
  'perk-word': 'single perks: free gym, bonus, pool, parties, trips, gifts (three of them and no duties)',
  'hired-without-interview':
    'no interview, hired at once, the job is already yours, you have been selected, start today',
  'changed-story': 'the job is now in, instead you will, plans changed, other country, other employer',
  'refused-checks':
    'no video call, cannot show the contract, do not ask questions, the office cannot be visited',
  'fee-to-get-job':
    'whole wordings: pay a registration fee, fee must be paid before start, activation to begin',
  'fee-visa-permit': 'pay for your visa, sponsorship costs, visa package price, embassy fee to the recruiter',
  'fee-training': 'pay for the training first, buy the course to start',
  'fee-check-medical': 'pay for your medical or police check through us',
  'fee-kit-uniform': 'buy the starter kit, pay for the uniform, software or laptop first',
  'holding-deposit': 'deposit to hold your place, refundable deposit',
  'fee-room-before-arrival': 'pay the rent or room before you arrive',
  'untraceable-payment': 'pay by gift card, in coins, through Western Union, cash to the agent',
  'early-id-papers': 'send your passport copy, ID front and back, passport photo now',
  'selfie-with-id': 'selfie holding your ID, video identification for payroll',
  'login-or-code': 'send the code, one-time password, PIN, bank login, install remote desktop',
  'passport-handed-over': 'we keep your passport, hand in the passport, passport stays with the company',
  'papers-arranged': 'we make all papers, fake diploma, we change your age, experience letter made',
  'lie-to-officials':
    'say you are a tourist, tell the officer you visit friends, delete the chat before the border',
  'demanded-secrecy': 'tell nobody, keep it secret, do not tell your family, discreet',
  'come-alone': 'come alone, hotel room interview, our driver picks you up at night',
  'phone-taken': 'no own phone, hand in your phone, only company phone',
  'locked-site': 'you may not leave the compound, going out needs a permit, guarded site',
  'trapped-already': 'I cannot leave, they took my passport, they do not let me go home (said by the reader)',
  'blocked-outside-help': 'do not go to the police or embassy, they will arrest you',
  'act-now': 'hurry wording that stands alone: last slots, today only, apply fast',
  'leave-within-days': 'fly this week, departure in a few days, quick departure, leave tomorrow',
  'pressure-when-asked': 'stop asking, others are waiting, do you want the job or not, you waste my time',
  'contract-unread': 'contract after arrival, no contract needed, sign now, verbal agreement, contract later',
  'move-to-messenger':
    'write to me on Telegram, add my WhatsApp, continue in private messages, contact the admin',
  'added-to-group': 'welcome to the group, I added you, join our Telegram group for tasks',
  'unknown-app-or-portal': 'register on this platform, download our app, install the APK, work portal link',
  'work-on-tourist-visa': 'go on a tourist visa first, we change the visa there, visit visa to work',
  'denied-visa-need': 'no visa needed, passport is enough, visa-free work abroad',
  'odd-route': 'fly to one country then on by car, someone will meet you and take you across',
  'irregular-crossing': 'cross the river, by boat at night, no stamp, back way, smuggler',
  'unclear-destination': 'you will get the address after landing, somewhere in Asia, location told later',
  'debt-from-travel': 'ticket and visa deducted from wages, travel on credit, work off the costs',
  'penalty-for-leaving': 'fine for leaving early, pay to go home, break the contract and pay, ransom',
  'withheld-pay': 'paid at the end, salary kept for you, first month unpaid, deposit from salary',
  'tied-live-in': 'live in the employer house with visa tied to the employer',
  'excess-hours': '12 to 16 hours a day, seven days a week, no days off',
  'bonus-to-recruit': 'bonus for every friend you bring, recruit others and earn',
  'demanded-age-sex-looks': 'girls 18-28, attractive women wanted, send photo and height, young ladies only',
  'body-photos': 'full-body photo, swimsuit photo, measurements, more photos of you',
  'undress-or-webcam-test': 'undress, topless photo, private show, camera test in underwear',
  'entertainment-euphemism': 'VIP companion, tour for girls, hostess with tips, massage without licence',
  'minor-sought': 'from 15 years, school pupils for work abroad, under 18 welcome',
  'love-then-job': 'I love you, come to me, I found work for you; we will live together after the job',
  'use-your-account':
    'receive money on your account and pass it on, payment processing agent, keep a percentage',
  'crypto-buying-job':
    'buy crypto for the company, convert money into coins, exchange on your account, P2P arbitrage for us',
  'cheque-then-forward': 'deposit the cheque and send the rest, buy equipment with the cheque',
  'parcel-forwarding':
    'receive parcels at home and send them on, relabel packages, quality inspector at home',
  'rented-account': 'rent us your bank account, open an account or SIM for money, lend your profile',
  'likes-and-ratings':
    'paid for likes, follow accounts, rate hotels, boost products, optimise apps, complete simple tasks',
  'top-up-to-go-on':
    'deposit to unlock the next task, recharge your work account, negative balance must be cleared',
  'pay-to-withdraw': 'pay tax or fee before you can withdraw, upgrade to cash out',
  'small-payout-first': 'you earn a small sum at once, trial task paid, first commission sent',
  'picked-without-applying':
    'you were selected, your CV was recommended, we found your number, we received your application',
  'scripted-opener':
    'hello, I am Anna from the agency, may I take a minute; can I tell you about a part-time job',
  'reply-with-code': 'answer with +, reply YES, send 1 if interested, write "work"',
  'odd-age-floor': 'over 22 years, must be 25 or older, from 23 years (for office or online work)',
  'chat-only-interview': 'interview on Telegram, written interview by chat, no call needed',
  'group-praise': 'thank you mentor, I withdrew today, payment received, members earned',
  'location-or-family-details':
    'send your live location, names and address of your parents, photos of your home',
  threats: 'we know where you live, we will sue you, you will be arrested, you will regret it, pay or',
  'image-blackmail': 'we will publish your photos, send the video to your family, pay or we post it',
  'pose-and-persuade-role':
    'chat with clients as a woman, build trust and invite to invest, fake profiles, typing speed for chat',
  'online-gambling-work':
    'online casino promoter, betting admin, gambling customer service abroad, code words for it',
  'carry-or-collect':
    'take a suitcase, deliver a bag, collect cash at the door, pick up documents from old people',
  'unasked-denials':
    'not drugs, 100 % legal, no confinement, no violence, no prepayment, not a scam, zero risk',
  'easy-pickup-pay':
    'one day job with high pay: carry, collect, drive, wait (yami-baito, dark part-time jobs)',
  'cash-no-contract': 'off the books, no contract, cash in hand, no tax',
  'sponsor-for-sale':
    'buy a sponsor, certificate of sponsorship for sale, free visa work anywhere, family visa package price',
  'code-words': 'street or code words for illegal work used in recruiting',
  'mixed-language':
    'machine-translated stock phrases: kindly, dear esteemed applicant, do the needful with job offers',

  // ── Sets that take a sign back, or lower the score a little ──────────────────
  'employer-pays': 'employer pays all costs, at no cost to you, paid by the company (with fee, visa, ticket)',
  'no-fee-notice': 'we never charge applicants, no recruitment fee, do not pay anyone',
  'contract-before-travel': 'written contract before you travel, contract in your language',
  'work-visa-named': 'work visa, H-2A, Skilled Worker visa, employment pass; employer applies for the permit',
  'real-interview': 'interview in our office, with the team, two rounds of interviews',
  'clear-duties-hours': 'hours per week, paid leave, pay day, duties are listed',
  'time-and-questions': 'take your time, ask us anything, call our head office',
  'keeps-own-papers': 'you keep your passport, you may leave at any time, keep your phone',
  'public-channel': 'public employment service, EURES, trade union, official programme',
  'official-fee': 'fee paid at the consulate, visa application centre, embassy tells its fee',
  'guarantee-innocent': 'guaranteed hours, guarantee period, warranty, bank guarantee',
  'lawful-hiring': 'right-to-work check after the offer, police check on hiring, work clothes provided',
  'rota-work':
    'long shifts in a rota: four on four off, two weeks on two weeks off, twelve-hour shifts with days off',
  'free-movement': 'citizens of the EU, Mercosur or ECOWAS, free movement, people who hold a permit already',

  // ── Frames: what turns a sentence around (filled in frame.ts) ────────────────
  'frame-negation': 'not, never, no, without',
  'frame-negation-after': 'negations that follow the words they turn around',
  'frame-warning': 'beware of, do not fall for, scam, fraudsters, warning signs',
  'frame-report': 'police say, according to, victims were told, reported',
  'frame-news': 'was arrested, investigators, court, victims, trafficking ring, statistics',
  'frame-help-page': 'if someone asks you, how to protect yourself, report it to, hotline, know your rights',
  'frame-question': 'do I have to, is it true that, should I (asked by the reader)',
  'frame-past': 'used to, years ago, last year I',
  'frame-condition': 'if they ask, in case someone',
  'frame-me-paying': 'we pay, the company pays, I pay for you',
} as const;

export type PhraseSet = keyof typeof PHRASE_SETS;
