// What findings say to people in this language.
import type { Texts } from '../../define.ts';

export const texts: Texts = {
  signs: {
    'promise-without-sender': {
      sign: 'Pay is promised, but nobody says who they are',
      why: 'A few lines with a sum and a link do not show who stands behind them.',
      ask: 'You could ask for the full name, the firm and an office number before you answer.',
      question: 'What is the full name of your company, and where is its office?',
    },
    'effortless-offer': {
      sign: 'Easy work that asks for nothing',
      why: 'Offers that ask for no skills and no time often want something else later.',
      ask: 'You could ask what exactly you would do, hour by hour.',
      question: 'What exactly would I do in the first week?',
    },
    'crypto-earning-offer': {
      sign: 'Earning with crypto coins is offered',
      why: 'Such offers often end with your own money or account in it.',
      ask: 'You could stay away from any job that needs your own wallet or exchange account.',
      question: 'Which licence does your company hold for trading coins?',
    },
    // ── The offer ────────────────────────────────────────────────────────────────
    'easy-money-wording': {
      sign: 'The offer talks of easy or quick money',
      why: 'It promises money but says little about the work. Real jobs explain the work first.',
      ask: 'You could ask what you would do each day, before you decide anything.',
      question: 'What would I do on a normal working day?',
    },
    'guaranteed-result': {
      sign: 'A job, visa or income is promised as certain',
      why: 'Only an embassy decides on a visa. Nobody can promise it before.',
      ask: 'You could ask who decides, and check with that office yourself.',
      question: 'Which office decides about the visa or the job, and how can I reach it?',
    },
    'high-pay-without-experience': {
      sign: 'High pay, and nothing is asked of you',
      why: 'Work that anyone can do rarely pays far more than other jobs.',
      ask: 'You could ask what is expected of you and why it pays so well.',
      question: 'Which tasks does the job include, and how is the pay worked out?',
    },
    'hired-without-interview': {
      sign: 'You get the job without a real talk',
      why: 'Most employers want to meet the people they hire. False offers often skip this.',
      ask: 'You could ask to speak with the person you would work for.',
      question: 'Can we have a short video call with the manager of the team?',
    },
    'pay-far-above-role': {
      sign: 'The pay is far above what this job usually pays',
      why: 'Very high pay is often used to win trust. It can make people overlook other things.',
      ask: 'You could look up what this job normally pays there, and ask about the difference.',
      question: 'Is this amount before or after tax, and is it in the written contract?',
    },
    'pay-for-minutes': {
      sign: 'Much money for very little time',
      why: 'Simple work hardly ever pays this much for an hour.',
      ask: 'You could work out the pay for one hour and compare it with other jobs.',
      question: 'Who pays for this work, and what do they get from it?',
    },
    'perks-without-duties': {
      sign: 'Many extras are listed, but not the work',
      why: 'Free travel, room or food says nothing about the work. The work matters most.',
      ask: 'You could ask what you would do hour by hour, and get it in writing.',
      question: 'Could you send me the list of tasks and the working hours?',
    },

    // ── The employer ─────────────────────────────────────────────────────────────
    'brand-off-channel': {
      sign: 'A well-known name, but a private contact',
      why: 'Known companies write from their own addresses. Their names are often borrowed.',
      ask: "You could open the company's own website yourself and ask there about the job.",
      question: "Could you write to me from the company's own e-mail address?",
    },
    'changed-story': {
      sign: 'The job, the place or the employer has changed',
      why: 'A different job or country is a new offer. What you agreed to no longer holds.',
      ask: 'You could stop here and decide again. You can still say no.',
      question: 'Why has this changed, and can I get the new offer in writing?',
    },
    'contradicting-facts': {
      sign: 'Two parts of the offer say different things',
      why: 'The place, the pay or the employer does not match. One of them is not right.',
      ask: 'You could ask which one is true, and ask for it in writing.',
      question: 'Which employer, place and pay are the right ones?',
    },
    'lure-role-title': {
      sign: 'This kind of job is sometimes used as bait',
      why: 'The job title is ordinary. We mention it because of the other signs beside it.',
      ask: 'You could ask which product, which clients and which office the job is for.',
      question: 'Which product or service is this job for, and where is the office?',
    },
    'missing-address': {
      sign: 'There is no address, only a number or a chat name',
      why: 'Without an address it is hard to check who makes the offer.',
      ask: 'You could ask for the street address and look at it on a map.',
      question: 'What is the street address of the workplace?',
    },
    'missing-licence': {
      sign: 'Work abroad through an agent, no licence shown',
      why: 'In many countries agents need a licence to send people abroad to work.',
      ask: 'You could ask for the licence number and check it with the labour ministry.',
      question: 'What is your licence number, and which office gave it?',
    },
    'odd-age-floor': {
      sign: 'An unusual lowest age for this kind of work',
      why: 'Offers of false online tasks often ask for people over 22 or 25.',
      ask: 'You could ask why this age is needed for the work.',
      question: 'Why is this age needed for the work?',
    },
    'refused-checks': {
      sign: 'A simple check is refused',
      why: 'An honest employer can show a contract, an office or a face.',
      ask: 'You could ask once more. No answer is also an answer.',
      question: 'Could I see the contract and talk with you by video before I decide?',
    },
    'unnamed-employer': {
      sign: 'The employer is not named',
      why: 'Without a name you cannot check who you would work for.',
      ask: "You could ask for the employer's full name and registration number, then look it up.",
      question: "What is the employer's full name and registration number?",
    },
    'vague-duties': {
      sign: 'The work itself is hardly described',
      why: 'If the work is not described, anything could be asked of you later.',
      ask: 'You could ask three plain questions: what, where and for whom.',
      question: 'What exactly would I do, where, and for which employer?',
    },

    // ── Money up front ───────────────────────────────────────────────────────────
    'fee-to-get-job': {
      sign: 'You are asked to pay to get the job',
      why: 'By the international standard, workers do not pay to be hired.',
      ask: 'You could wait with any payment until you have checked the offer with someone else.',
      question: 'Will the employer pay this fee, as the international standard says?',
    },
    'fee-visa-permit': {
      sign: 'You are asked to pay for a visa or permit',
      why: 'Visa fees go to the embassy or its visa centre, not to a recruiter.',
      ask: 'You could ask the embassy what the visa costs and who may take the money.',
      question: 'Can I pay the visa fee myself, directly at the embassy?',
    },
    'fee-training': {
      sign: 'You are asked to pay for a course first',
      why: 'Some offers only want to sell the course. The job may not come after it.',
      ask: 'You could ask if the same course can be taken somewhere else.',
      question: 'Can I take this course at another school, or will the employer pay for it?',
    },
    'fee-check-medical': {
      sign: 'You are asked to pay for a check or insurance',
      why: 'Real checks are paid at an office or a clinic, not to a recruiter.',
      ask: 'You could ask which official office does the check, and pay only there.',
      question: 'Which clinic or office does the check, so that I can book it myself?',
    },
    'fee-kit-uniform': {
      sign: 'You are asked to pay for things you need to work',
      why: 'Employers normally give people what the job needs.',
      ask: 'You could ask to get these things from the employer on your first day.',
      question: 'Will the company provide the equipment and clothes for this job?',
    },
    'holding-deposit': {
      sign: 'You are asked for a deposit to keep the job',
      why: 'A deposit for a job is still a fee. It often does not come back.',
      ask: 'You could say that you will sign a contract, but pay nothing before it.',
      question: 'Can you keep the place with a signed contract instead of a deposit?',
    },
    'fee-room-before-arrival': {
      sign: 'You are asked to pay for a room before you arrive',
      why: 'Some rooms in job offers do not exist, or are very different.',
      ask: 'You could offer to pay after you have seen the room and met the employer.',
      question: 'Can I pay the rent after I arrive and see the room?',
    },
    'untraceable-payment': {
      sign: 'The money should go a way that leaves no trace',
      why: 'Money sent this way is nearly impossible to get back.',
      ask: 'You could refuse this way of paying. If you have paid, ask your bank today.',
      question: "Can I pay by bank transfer to the company's account and get a receipt?",
    },

    // ── Urgency and pressure ─────────────────────────────────────────────────────
    'act-now': {
      sign: 'The offer wants you to hurry',
      why: 'Hurry leaves no time to check. Many honest ads hurry too, so it says little alone.',
      ask: 'You could take a day and write down your questions first.',
      question: 'May I answer you tomorrow, after I have read everything?',
    },
    'contract-unread': {
      sign: 'The contract is missing, late or to be signed unread',
      why: 'What is not written down before the journey is hard to claim later.',
      ask: 'You could ask for the contract in a language you read. Leave a copy at home.',
      question: 'Could you send me the contract now? I want to read it before I travel.',
    },
    'leave-within-days': {
      sign: 'You should leave within a few days',
      why: 'A visa for work usually takes weeks. A very fast trip may mean another visa.',
      ask: 'You could ask which visa you would travel with, and check it with the embassy.',
      question: 'Which visa will I have, and does it allow me to work?',
    },
    'pressure-when-asked': {
      sign: 'Questions are answered with pressure',
      why: 'A good employer answers questions. Pressure is used to stop people from thinking.',
      ask: 'You could stop answering for a while. You owe them nothing.',
      question: 'I need time to decide. Can you answer my questions in writing?',
    },

    // ── Leaving the platform ─────────────────────────────────────────────────────
    'added-to-group': {
      sign: 'You are put into a job group with strangers',
      why: 'In such groups, the people who praise the work may not be real.',
      ask: 'You could leave the group. In your settings you can choose who may add you.',
    },
    'messenger-only-contact': {
      sign: 'A chat name or number is the only contact',
      why: 'A chat name can disappear overnight. Nobody can look up who it belongs to.',
      ask: 'You could ask for a company e-mail and an office phone number. Look them up yourself.',
      question: "What is the company's e-mail address and office phone number?",
    },
    'move-to-messenger': {
      sign: 'You are asked to go on in a private chat',
      why: 'Away from the website, nobody keeps a record. For many small employers this is normal.',
      ask: 'You could stay here, or save the messages before you switch.',
      question: 'Can we go on writing here, or by e-mail?',
    },
    'unknown-app-or-portal': {
      sign: 'You are asked to use an unknown app or website',
      why: 'Such websites can show invented wages. They can also take your data.',
      ask: 'You could leave it for now and search for its name with the word complaint.',
      question: 'Can I do this without the app, by e-mail or in your office?',
    },
    // ── Documents ────────────────────────────────────────────────────────────────
    'early-id-papers': {
      sign: 'You are asked for ID papers before a real interview',
      why: 'A copy of your ID is enough to borrow money in your name.',
      ask: 'You could wait until the employer is confirmed. Write across the copy what it is for.',
      question: 'Can I show my papers in person after we have signed a contract?',
    },
    'selfie-with-id': {
      sign: 'You are asked for a photo or video with your ID',
      why: 'Your face together with your ID can open a bank account in your name.',
      ask: 'You could say no until there is a signed contract. You can ask which law requires it.',
      question: 'Which company checks my identity, and what is it for?',
    },
    'login-or-code': {
      sign: 'You are asked for a code, a password or remote control',
      why: 'A code or a login gives the other side your account. No employer needs it.',
      ask: 'You could keep every code to yourself. If you sent one, call your bank now.',
      question: 'Why does this job need a code that was sent to me?',
    },
    'passport-handed-over': {
      sign: 'Your passport is to be kept by somebody else',
      why: 'Without your passport it is hard to leave. Keeping workers’ passports is forbidden in many countries.',
      ask: 'You could show your passport and keep it yourself. You could leave a copy with someone you trust.',
      question: 'Will I keep my own passport all the time?',
    },
    'papers-arranged': {
      sign: 'Papers are to be made or changed for you',
      why: 'False papers can bring you trouble with the police. The seller stays out of sight.',
      ask: 'You could use only your own true papers. The embassy tells you which ones you need.',
      question: 'Which papers of my own do I need for this job?',
    },
    'lie-to-officials': {
      sign: 'You are told what to say at the border',
      why: 'Officers at the border can stop a bad trip. A made-up story takes that help away.',
      ask: 'You could stop here and ask a helpline first. You may always tell the officer the truth.',
      question: 'Can I tell the border officer the real reason for my trip?',
    },

    // ── Isolation ────────────────────────────────────────────────────────────────
    'demanded-secrecy': {
      sign: 'You are asked to tell nobody about the offer',
      why: 'People close to you may ask good questions. A real job is still there when others know of it.',
      ask: 'You could tell one person you trust today. You could show them the messages.',
      question: 'May I talk about this offer with my family?',
    },
    'come-alone': {
      sign: 'You are to come alone or to a private place',
      why: 'In a private place nobody can help you if something is wrong.',
      ask: 'You could ask for a meeting in a public place. You could take someone along.',
      question: 'Can we meet in your office, and may I bring a friend?',
    },
    'phone-taken': {
      sign: 'Your own phone is to be handed in or limited',
      why: 'Without your own phone you cannot call for help.',
      ask: 'You could ask for the rule in writing. You could learn one emergency number by heart.',
      question: 'May I keep and use my own phone after work?',
    },
    'locked-site': {
      sign: 'You may not leave the place freely',
      why: 'A place you cannot leave on your own is not a normal workplace.',
      ask: 'You could ask if you may go out alone on any day. You could ask a former worker too.',
      question: 'May I leave the site on my own, on any day?',
    },
    'trapped-already': {
      sign: 'These words say that someone cannot leave',
      why: 'Nobody may keep your papers or stop you from leaving. This is not your fault.',
      ask: 'You could call a helpline now if nobody is listening. They help also if your papers are not in order.',
    },
    'blocked-outside-help': {
      sign: 'You are told not to ask police or an embassy for help',
      why: 'Fear is used to keep people from help. You have the right to ask for it.',
      ask: 'You could call your embassy or a helpline. This is free, also if your papers are not in order.',
      question: 'Where can workers complain, and is the number on the wall?',
    },

    // ── Travel ───────────────────────────────────────────────────────────────────
    'abroad-all-paid': {
      sign: 'Work abroad with travel and room paid',
      why: 'Paid travel can be fine. Sometimes it becomes a debt, or hides where the trip ends.',
      ask: 'You could ask who pays and if you ever pay it back. Ask for it in writing.',
      question: 'Who pays the travel, and will I ever have to pay it back?',
    },
    'work-on-tourist-visa': {
      sign: 'You are to work on a visitor’s visa',
      why: 'A visitor’s visa does not allow work. You may lose your rights and your wages.',
      ask: 'You could ask the embassy which visa this work needs. You could go only with that visa.',
      question: 'Which work visa do you apply for, and when do I get it?',
    },
    'denied-visa-need': {
      sign: 'Work abroad is said to need no visa',
      why: 'You may be allowed to enter a country, and still not to work there.',
      ask: 'You could ask the embassy if you need a permit for this work.',
      question: 'Which permit allows me to work there?',
    },
    'odd-route': {
      sign: 'The journey has strange stops or hand-overs',
      why: 'Changing cars and countries can take you past controls, to a place nobody knows.',
      ask: 'You could share the whole route with someone you trust. If the plan changes, stop where people are.',
      question: 'What is the full route, and who travels with me?',
    },
    'irregular-crossing': {
      sign: 'You are to cross a border outside a checkpoint',
      why: 'Such a crossing is dangerous. Afterwards the people who lead it hold all the power.',
      ask: 'You could stay where you are and call a helpline. Call the police if you are in danger.',
    },
    'place-with-known-cases': {
      sign: 'A place is named that official warnings mention',
      why: 'Governments have warned of some job offers there. Many people there work honestly.',
      ask: 'You could ask your embassy about this employer before you decide.',
      question: 'What is the exact name and address of the employer there?',
    },
    'unclear-destination': {
      sign: 'It stays unclear where the work is',
      why: 'Who does not know the place cannot check it, and nobody can find you there.',
      ask: 'You could ask for the street address. You could look at it on a map.',
      question: 'What is the street address of the workplace?',
    },

    // ── Control and debt ─────────────────────────────────────────────────────────
    'debt-from-travel': {
      sign: 'Travel or visa costs become a debt',
      why: 'A debt to the employer can make it impossible to leave. The sum often grows.',
      ask: 'You could ask for the sum and the terms in writing before you travel.',
      question: 'How much would I owe, and where is that written?',
    },
    'penalty-for-leaving': {
      sign: 'You would have to pay if you leave',
      why: 'A fine for going home keeps people in bad work. In many places it is not allowed.',
      ask: 'You could ask a labour office or a helpline if such a fine is legal.',
      question: 'Can I end the contract without paying anything?',
    },
    'withheld-pay': {
      sign: 'Pay is kept back until later or until the end',
      why: 'If pay comes only at the end, you depend on the employer until then.',
      ask: 'You could ask for pay every month, into an account that only you control.',
      question: 'On which day of each month is the wage paid?',
    },
    'tied-live-in': {
      sign: 'Home, food and visa all come from one employer',
      why: 'Many such jobs are fine. But leaving then means losing job, home and visa together.',
      ask: 'You could ask about your own room and a free day. Ask about your passport too.',
      question: 'Will I have a lockable room and one free day each week?',
    },
    'excess-hours': {
      sign: 'Very long hours or no rest days',
      why: 'Long days without rest harm your health. Most countries have a limit.',
      ask: 'You could compare the hours with the legal limit in that country.',
      question: 'How many hours a week, and which days are free?',
    },
    'bonus-to-recruit': {
      sign: 'You are promised money for bringing others',
      why: 'Some offers live from bringing in more and more people, not from work.',
      ask: 'You could bring nobody until you know the job yourself.',
      question: 'Can I do this job without bringing other people?',
    },

    // ── Looks ────────────────────────────────────────────────────────────────────
    'demanded-age-sex-looks': {
      sign: 'Age, sex or looks are demanded',
      why: 'When looks count more than skill, the real work may be something else.',
      ask: 'You could ask what the work is, hour by hour, and why looks matter.',
      question: 'Why do looks or age matter for this work?',
    },
    'body-photos': {
      sign: 'Pictures of your body are asked for',
      why: 'A normal job does not need them. Pictures can be used to put pressure on you.',
      ask: 'You could send nothing more and ask why they are needed.',
      question: 'What are the photos for, and who will see them?',
    },
    'undress-or-webcam-test': {
      sign: 'You are asked to undress or to do a camera test',
      why: 'No job test needs this. Such pictures are often used to force people later.',
      ask: 'You could stop, save the chat and block the sender. It is not your fault, and help is free.',
    },
    'entertainment-euphemism': {
      sign: 'Night work with guests is described in soft words',
      why: 'Soft words can hide what is expected. It may be more than you agreed to.',
      ask: 'You could ask exactly what you do with guests, and if you can say no.',
      question: 'What exactly is expected with guests, and can I refuse?',
    },
    'minor-sought': {
      sign: 'People under 18 are wanted for this',
      why: 'The law protects people under 18. Such work is often not allowed for them.',
      ask: 'You could talk to an adult you trust before you answer. Child helplines are free.',
    },
    'love-then-job': {
      sign: 'Words of love come with a job or a trip',
      why: 'Some people use love to make others travel or work for them.',
      ask: 'You could take time and show it to a friend. Someone who loves you can wait.',
      question: 'Can my friend come along and see the workplace first?',
    },

    // ── Threats ──────────────────────────────────────────────────────────────────
    threats: {
      sign: 'There is a threat in this message',
      why: 'No employer may threaten you or your family. In most places this is a crime.',
      ask: 'You could save the messages and ask for help now. Help is free.',
    },
    'image-blackmail': {
      sign: 'Your pictures are used to put pressure on you',
      why: 'This is a crime against you. Paying rarely makes it stop.',
      ask: 'You could pay nothing, save proof, block and report. You did nothing wrong.',
    },

    // ── Crime ────────────────────────────────────────────────────────────────────
    'pose-and-persuade-role': {
      sign: 'You are to pretend and bring strangers to pay',
      why: 'This is how online fraud works. The worker can be punished for it.',
      ask: 'You could ask what is sold, to whom, and with which licence. No clear answer says a lot.',
      question: 'Which product do you sell, and which licence do you have?',
    },
    'online-gambling-work': {
      sign: 'The work is online betting or casino promotion',
      why: 'In many places this is not allowed. Some such offices turned out to be locked.',
      ask: 'You could check if the company has a gaming licence in that country.',
      question: 'What is the number of your gaming licence?',
    },
    'carry-or-collect': {
      sign: 'You are to carry something or collect money',
      why: 'You answer for what you carry. Bags and envelopes can hold stolen or forbidden things.',
      ask: 'You could carry only what you packed yourself, and collect no cash for strangers.',
      question: 'What is inside, and who is the sender?',
    },
    'unasked-denials': {
      sign: 'The offer says it is no crime before anybody asked',
      why: 'Honest offers rarely need to say that they are legal.',
      ask: 'You could ask for the company’s name and number and look them up yourself.',
      question: 'What is the company’s registration number?',
    },
    'easy-pickup-pay': {
      sign: 'Much money for one small errand',
      why: 'Crime groups find helpers this way. The helper is the one the police meet.',
      ask: 'You could ask who pays, for what, and with which contract, before you go anywhere.',
      question: 'Who is the employer, and can I see the contract first?',
    },
    'code-words': {
      sign: 'Words are used that often stand for illegal work',
      why: 'Such words hide the real work from people outside.',
      ask: 'You could ask for the work in plain words. You can leave if it stays unclear.',
      question: 'What exactly will I do, in plain words?',
    },

    // ── Legal status ─────────────────────────────────────────────────────────────
    'cash-no-contract': {
      sign: 'Work for cash, without a contract',
      why: 'Without papers it is hard to claim your wages or get help after an accident.',
      ask: 'You could ask for a written contract. You could also note your hours each day.',
      question: 'Will I get a written contract before I start?',
    },
    'sponsor-for-sale': {
      sign: 'A visa or a sponsor is offered for money',
      why: 'A bought sponsorship can be cancelled. Then you could lose your right to stay.',
      ask: 'You could look for the sponsor in the official list. A migrant advice office can help.',
      question: 'Which employer would I really work for, and at which address?',
    },
    // ── Money and goods through your hands ───────────────────────────────────────
    'cheque-then-forward': {
      sign: 'A cheque comes in, and part of it goes out again',
      why: 'A bank can take a false cheque back weeks later. The money you sent on is then gone.',
      ask: 'You could show the cheque to your bank first. Do not send any of it on.',
      question: 'Can the company buy the equipment itself and send it to me?',
    },
    'crypto-buying-job': {
      sign: 'The work is to buy digital coins with money of others',
      why: 'Coins hide where money came from. The person who buys them can be held responsible.',
      ask: 'You could refuse to use your own account or wallet. Ask your bank for advice.',
      question: 'Why does the company not buy the coins with its own account?',
    },
    'likes-and-ratings': {
      sign: 'You are paid for likes, ratings or small clicks',
      why: 'Such work often begins with small real pay. Later it asks you to pay in.',
      ask: 'You could stop before any money of yours is needed.',
      question: 'Which company pays for this, and where can I find its register number?',
    },
    'parcel-forwarding': {
      sign: 'Parcels come to your home and go on to others',
      why: 'Goods sent this way are often bought with stolen cards. Your address is on them.',
      ask: 'You could refuse the parcels. The police or the post can tell you what to do.',
      question: 'Who sends these parcels, and why do they not go to the buyer directly?',
    },
    'pay-to-withdraw': {
      sign: 'You must pay before you get your money',
      why: 'Real wages are never released by paying. After one fee comes the next one.',
      ask: 'You could stop paying now and call your bank. Keep all messages.',
      question: 'Why can the amount not simply be taken from my earnings?',
    },
    'rented-account': {
      sign: 'They want to use your account, card or profile',
      why: 'What others do with it carries your name. The bank can close your account.',
      ask: 'You could keep your accounts to yourself. If one is already in use, tell your bank today.',
      question: 'Why do you need an account in my name and not in yours?',
    },
    'small-payout-first': {
      sign: 'A small sum is paid at once to win trust',
      why: 'A first small payment says nothing about the next step. Larger sums may be asked later.',
      ask: 'You could keep that money apart and pay nothing in.',
      question: 'Will I ever have to pay in money of my own?',
    },
    'top-up-to-go-on': {
      sign: 'You must pay in money to get the next task',
      why: 'Paying more does not bring the first money back. Such demands do not stop.',
      ask: 'You could stop here and speak with your bank today.',
      question: 'Can I leave now and get what I have earned, without paying in?',
    },
    'use-your-account': {
      sign: 'Money would pass through your own account',
      why: 'Money moved this way is often stolen. The owner of the account can be held responsible.',
      ask: 'You could refuse and tell your bank. Leave money that came in where it is.',
      question: 'Why does the company not use its own bank account?',
    },

    // ── Contact and addresses ────────────────────────────────────────────────────
    'free-mail-address': {
      sign: 'A company writes from a free e-mail address',
      why: 'Anyone can open such an address under any name. Small firms use them too.',
      ask: "You could ask for an address at the company's own domain.",
      question: "Can you write to me from the company's own e-mail address?",
    },
    'hidden-letters': {
      sign: 'Some words use disguised letters',
      why: 'Letters that only look alike help a text to pass filters. Honest texts seldom need that.',
      ask: 'You could read the text again slowly and look for the firm yourself.',
    },
    'lookalike-address': {
      sign: 'The address imitates a known one',
      why: 'One changed letter or an added word leads to another site. It can collect your data.',
      ask: "You could type the company's address yourself and leave this link closed.",
      question: "On which page of the company's own site is this vacancy?",
    },
    'number-mismatch': {
      sign: 'The phone number is from another country',
      why: 'The number fits neither the place nor the firm. There can be good reasons for it.',
      ask: "You could look up the company's number yourself and call that one.",
      question: 'Which number in the country of the job can I call?',
    },
    'picked-without-applying': {
      sign: 'You were "selected" without an application',
      why: 'Such messages go to very many people. They want a first answer from you.',
      ask: 'You could ask which application they mean. If there was none, you need not reply.',
      question: 'Which application of mine do you mean, and when did I send it?',
    },
    'reused-contact-or-text': {
      sign: 'You saw this contact or text under another name',
      why: 'One contact with several company names may be a series of false offers.',
      ask: 'You could compare both offers and ask why the name is different.',
      question: 'Why does this number appear with another company name?',
    },
    'short-or-odd-link': {
      sign: 'The link hides where it leads',
      why: 'Short links and files to install can lead to pages that collect data.',
      ask: 'You could leave it closed and look for the firm yourself.',
      question: 'What is the full address of the page on your own site?',
    },

    // ── Chat ─────────────────────────────────────────────────────────────────────
    'chat-only-interview': {
      sign: 'The interview is only in writing',
      why: 'In writing you cannot see or hear who hires you. A live talk is usual.',
      ask: "You could ask for a video call from the company's own account.",
      question: 'Can we have a short video call with the person I would work for?',
    },
    'group-praise': {
      sign: 'People in the group praise how much they earned',
      why: 'Praise and pictures of payments can all come from one person.',
      ask: 'You could leave the group and ask somebody you know about the offer.',
    },
    'location-or-family-details': {
      sign: 'They ask for your location or family details',
      why: 'These details can later be used to put pressure on you or your family.',
      ask: 'You could share your location with people you trust, and with nobody else.',
      question: 'Why do you need this before I have a contract?',
    },
    'mixed-language': {
      sign: 'Stock phrases from known false offers',
      why: 'These phrases travel from offer to offer. Language alone says little.',
      ask: 'You could look at the other signs first, and ask for plain details.',
      question: 'Could you describe the work and the pay in simple words?',
    },
    'reply-with-code': {
      sign: 'You are to answer with one word, a number or a plus',
      why: 'A short answer shows that your number is in use. A prepared script then starts.',
      ask: 'You could ask a real question instead, or not answer.',
      question: 'What is the name of the company, and what is the job?',
    },
    'scripted-opener': {
      sign: 'The greeting looks like a prepared message',
      why: 'The same greeting is sent to many people, often without a company name.',
      ask: 'You could ask for a full name, the company and a number to call back.',
      question: 'What is your full name, your company and its office number?',
    },
  },
  protective: {
    'employer-named': {
      sign: 'The employer is named in full',
      caution: 'Real names get borrowed. You could look the company up and call it yourself.',
    },
    'official-apply-page': {
      sign: "You apply on the employer's own page",
      caution: 'An address can look almost the same. Read every letter of it.',
    },
    'jobposting-data': {
      sign: 'The ad comes with complete data',
      caution: 'Anyone can write such data. Nobody checks it.',
    },
    'agency-licence': {
      sign: 'The agency shows a licence number',
      caution: 'You could check the number and this job in the public register.',
    },
    'employer-pays': {
      sign: 'The employer says it pays the costs of hiring',
      caution: 'You could ask if anything must be paid back later.',
    },
    'no-fee-notice': {
      sign: 'The offer says that no fee is asked',
      caution: 'These words are easy to copy. A fee may still come later.',
    },
    'contract-before-travel': {
      sign: 'A written contract is promised before you travel',
      caution: 'Read the place, the pay, the hours and how you can leave.',
    },
    'work-visa-named': {
      sign: 'The right kind of work visa is named',
      caution: 'You could ask the embassy if this visa exists for this job.',
    },
    'real-interview': {
      sign: 'There is a live interview',
      caution: 'Long false interviews exist too. Check the company as well.',
    },
    'normal-pay': {
      sign: 'The pay is in the usual range',
      caution: 'Check the hours, the room and the costs too.',
    },
    'clear-duties-hours': {
      sign: 'Tasks and hours are described',
      caution: 'A good text can be copied from another ad.',
    },
    'public-channel': {
      sign: 'A public service or a union is named',
      caution: 'You could go to its own site and ask for this offer there.',
    },
    'time-and-questions': {
      sign: 'You get time and may ask questions',
      caution: 'Some false recruiters are calm and friendly too.',
    },
    'keeps-own-papers': {
      sign: 'You keep your papers and may leave',
      caution: 'You could ask people who work there now if this is true.',
    },
  },
  storylines: {
    'scam-compound': {
      story: 'Offers like this have led people into closed sites where they must cheat others online.',
      first: 'You could ask your embassy about this employer before you travel.',
    },
    'domestic-worker-under-sponsorship': {
      story: 'Home, food and visa would all depend on one employer, who keeps papers or pay.',
      first: 'You could ask to keep your passport and to be paid every month.',
    },
    'task-scam': {
      story: 'Small clicks are paid at first, then you must pay in to get more.',
      first: 'You could stop paying in now and call your bank.',
    },
    'reshipping-mule': {
      story: 'Parcels sent through private homes often hold goods bought with stolen cards.',
      first: 'You could refuse the parcels and ask the police what to do.',
    },
    'money-mule-work': {
      story: 'Your account would be used to move money that may be stolen.',
      first: 'You could call your bank now and send nothing on.',
    },
    'fake-cheque': {
      story: 'The cheque may turn out false after you have sent real money on.',
      first: 'You could ask your bank to check the cheque before anything else.',
    },
    'identity-theft-at-onboarding': {
      story: 'Papers, selfies and codes can be used to open accounts in your name.',
      first: 'You could send no more papers and tell your bank.',
    },
    'fake-model-casting': {
      story: 'Some castings only want pictures or a fee, and there is no work.',
      first: 'You could look up the agency and call its office yourself.',
    },
    'sextortion-by-recruiter': {
      story: 'Pictures asked for as a test are used to press people for money.',
      first: 'You could keep the messages, pay nothing and get help now.',
    },
    'fake-au-pair-family': {
      story: 'The family may not exist, and the money goes to an invented agent.',
      first: 'You could ask for a video call with the whole family first.',
    },
    'fake-seasonal-farm': {
      story: 'Places, rooms or visas are sold for a harvest that may not exist.',
      first: 'You could look up the farm and call it yourself before you pay.',
    },
    'harsh-seasonal-work': {
      story: 'Travel debt, housing and late pay together can make it hard to leave.',
      first: 'You could ask a labour office or union about these terms.',
    },
    'fishing-vessel-or-ship': {
      story: 'Jobs on ships are sold that do not exist, or that are hard to leave.',
      first: "You could ask the seafarers' union about the ship and the agent.",
    },
    'training-fee-internship': {
      story: 'The course is paid for, and the promised place may never come.',
      first: 'You could ask for the job in writing before you pay for any course.',
    },
    'visa-sponsorship-sale': {
      story: 'Sponsorship is sold, and a bought visa can be cancelled later.',
      first: 'You could ask a free immigration advice service first.',
    },
    'loverboy-chat': {
      story: 'Love and promises come first, then work far away, a debt or a secret.',
      first: 'You could tell one person you trust about this plan today.',
    },
    'hostess-abroad': {
      story: 'Offers like this have led people into work they did not agree to.',
      first: 'You could ask what is expected with guests and if you may refuse.',
    },
    'courier-or-cash-collector': {
      story: 'Carrying a bag or cash for strangers can make you part of a crime.',
      first: 'You could refuse and keep the messages. The police can advise you.',
    },
    'gold-oil-mine-abroad': {
      story: 'Invented oil or mining firms ask people to bring money and travel.',
      first: "You could call the company's head office with a number you found yourself.",
    },
    'sports-trial-or-scholarship': {
      story: 'A famous club or school is only a name here, and money is asked first.',
      first: 'You could call the club or school with a number you found yourself.',
    },
  },
};
