// Tagalog, with the English that people mix in: what people write in offers. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...seen('DMW-TL', 'job (offer|offers)', 'pagkakakitaan', 'mapapasukan'),
    ...seen(
      'LURES',
      'trabaho',
      'hiring',
      '(naghahanap|hanap|kailangan) .. (trabaho|tao|worker|workers|staff|empleyado|manggagawa)',
      'urgent hiring',
      'part time (job|work|lang|na trabaho)',
    ),
    ...guessed(
      'raket',
      'sideline',
      'extra income',
      'bakante* posisyon',
      '(pwesto|posisyon)',
      'trabahador',
      'empleyado',
      'tumatanggap kami',
      'apply na',
    ),
  ],
  abroad: [
    ...seen(
      'DMW-TL',
      'abroad',
      'ibang bansa',
      'ibayong dagat',
      '(papunta|papuntang|patungong) (cambodia|myanmar|laos|thailand|dubai|poland|europe|japan|korea|canada)',
    ),
    ...guessed(
      'labas ng bansa',
      'mangibang bansa',
      'ofw',
      '(trabaho|work) sa (europe|europa|gitnang silangan|middle east|gulf)',
    ),
  ],
  'no-experience': [
    ...seen(
      'LURES',
      '(walang|no|kahit walang|di kailangan ng|hindi kailangan ng|hindi kailangan ang) [any] (experience|karanasan|exp)',
      'walang experience ok',
      'kahit (baguhan|first timer|hs grad|highschool grad|undergrad|bagong graduate)',
    ),
    ...guessed(
      'tuturuan (ka|kita|kayo|namin)',
      'may [libreng] training (kami|naman)',
      '(baguhan|beginner) [man] (welcome|pwede|ok)',
    ),
  ],
  'nothing-asked': [
    ...seen(
      'LURES',
      '(cellphone|cp|phone|celphone) lang (ang|kailangan|gamit|sapat)',
      'gamit [lang] ang (cellphone|cp|phone|selpon)',
      '(kahit sino|lahat) (pwede|puwede|welcome|tanggap)',
    ),
    ...guessed(
      'kahit (anong|ano) (edad|age|kurso|natapos)',
      '(walang|no) (age limit|height limit|requirements|kailangang papel)',
      '(hindi|di) (kailangan|need) [ang|ng] (diploma|degree|english|papel|resume)',
      '(kahit|basta) may (cp|cellphone|phone|data|internet)',
    ),
  ],
  'high-pay': [
    ...seen(
      'LURES',
      '(kumita|kikita|kumikita) [ka] [ng|hanggang|nang] {amount}',
      '(sahod|sweldo|kita) [na|ay|hanggang|aabot] {amount}',
      '{number} k (sahod|sweldo|a day|monthly|per month)',
    ),
    ...seen('NBI-PH', 'malaking (sahod|kita|sweldo|kikitain)'),
    ...guessed(
      'mataas na (sahod|sweldo|kita|pasahod|bayad)',
      'malaki (ang|yung) (kita|sahod|sweldo|bayad|pera)',
      '(libo|libong) piso',
      'anim na digit',
      '(daang|sampung|limampung) libo',
      'kumita ng malaki',
      '(doble|triple) [ang] (kita|sahod|sweldo)',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      '(daily|araw araw|arawan|weekly|lingguhan) [na|ang] (pay|sahod|bayad|sweldo|kita|payout|kitaan|pasahod)',
      '(kada|bawat|isang|sa isang|per) (araw|linggo|gabi|day|week)',
      '{amount} (a|per|kada|bawat|sa isang|isang) (day|araw|linggo|week|gabi)',
      '{amount} araw araw',
    ),
    ...guessed(
      'sahod (agad|kada|araw araw|lingguhan|same day)',
      '(bayad|payout|cashout) agad',
      'same day (payout|bayad|sahod)',
    ),
  ],
  'little-time': [
    ...seen(
      'LURES',
      '(1|2|3|isang|dalawang|tatlong|ilang) (oras|minuto|hours|hour|hrs) lang',
      '{number} (minuto|mins|minutes) lang [kada|bawat|sa isang] [araw]',
      '(1|2|3|isa|isang|dalawa|dalawang|tatlong|ilang) (oras|hours|hour|hrs) (kada|bawat|sa isang|a|per) (araw|day)',
    ),
    ...guessed(
      '{number} (minuto|mins) (kada|bawat|sa isang|a|per) (araw|day|task)',
      '(libreng|bakanteng) oras',
      '(pag|kapag|kung) (may time|bakante|may oras) (ka|lang)',
    ),
  ],
  'simple-work': [
    ...seen(
      'LURES',
      '(madaling|madali|simpleng|simple|easy|magaan) [na|lang|ang|lang ang] (trabaho|task|tasks|gawain|gagawin|work)',
      '(mag|pa) like lang',
      'like lang ng',
      '(type|click|pindot|pipindot|copy paste) (lang|ka lang)',
    ),
    ...guessed(
      'walang (hirap|pagod|kahirap hirap)',
      '(hindi|di) (mahirap|mabigat) [ang|ito|na] (trabaho|work|gawain)',
      'petiks lang',
    ),
  ],
  'work-from-home': [
    ...seen(
      'LURES',
      'nasa bahay (lang|ka lang|ka|kahit)',
      '(work from|work at) home',
      '(sa|galing) bahay lang',
      'online (job|na trabaho|work|raket|sideline)',
      'home based',
    ),
    ...guessed('wfh', '(trabaho|kumita|kita|work) .. (sa|nasa) bahay', 'kahit nasa (bahay|kama)'),
  ],
  'lure-role': [
    ...seen(
      'DMW-TL',
      'encoder',
      '(call center|csr) [agent|agents]',
      'customer (service|sales|care) [representative|rep]',
      '(chat|chatter) (support|agent|moderator)',
      'data (encoder|entry|encoding)',
    ),
    ...seen('LURES', 'csr papunta*', 'typist', 'crypto (analyst|agent)', 'telemarket*'),
    ...guessed(
      'online (seller|promoter|assistant)',
      '(modelo|waitress|hostess|promodizer) sa (ibang bansa|abroad|japan|dubai)',
      'admin (assistant|staff) abroad',
      'tagasalin',
    ),
  ],
  duties: [
    ...guessed(
      '(tungkulin|responsibilidad|responsibilities|duties|kwalipikasyon|qualifications|requirements)',
      'mga (gagawin|gawain|trabaho mo)',
      '(oras ng trabaho|oras ng pasok|working hours|shift|shifting|schedule)',
      '(maglinis|magluto|maghugas|mag assist|magbantay|magmaneho|mag alaga|magturo|magbenta|mag impake|mag ayos) (ng|sa|kay)',
      '{number} oras (kada|sa isang|bawat) linggo',
      'trabaho ang pag*',
    ),
  ],
  'company-talk': [
    ...guessed(
      'ang aming (kumpanya|kompanya|opisina|team|grupo|klinika|paaralan|hotel|bukid|restawran|tindahan)',
      '(kumpanya|kompanya) (namin|ay itinatag|na itinatag)',
      '(inc|corp|corporation|co ltd)',
      '(itinatag|itinayo|nagsimula) (noong|kami noong)',
      '(tungkol sa|kami ay isang)',
    ),
  ],
  'our-client': [
    ...guessed(
      'aming (kliyente|client|principal|employer abroad)',
      '(isang|malaking|kilalang|sikat na) [malaking|sikat na] (foreign|dayuhang|international|kumpanyang dayuhan|kilalang) (company|kumpanya|employer|kompanya)',
      'kilalang (kumpanya|hotel|employer) sa (abroad|ibang bansa)',
      '(employer|amo) sa (abroad|ibang bansa)',
      'client namin (sa|abroad)',
    ),
  ],
  interview: [
    ...guessed(
      'interview',
      'interbyu',
      'panayam',
      'video call',
      '(makikilala|makausap) ang (team|manager|may ari)',
    ),
  ],
  contract: [...guessed('kontrata*', 'contract', 'kasunduan sa trabaho', '(job|written) offer')],
  'licence-word': [
    ...guessed(
      '(lisensya|lisensiya|licensed|lisensyado|accredited|license no|license number)',
      '(dmw|poea) (license|licensed|lisensya|registered|approved|accredited)',
      'lisensyadong (agency|ahensya|ahensiya)',
    ),
  ],
  'agent-word': [
    ...seen('POEA-10', '(agency|ahensya|ahensiya|recruiter|manpower|consultancy)'),
    ...guessed(
      '(kami|ako) [na] [po] (ang|na) [bahala] [sa] (nagpapaalis|nagpapadala)',
      '(nagpapaalis|nagpapadala) (kami|ako) [po] ng (tao|worker|workers|dh|nurse|caregiver)',
      'visa assistance',
      '(pa|nag) process [kami] ng (visa|papel)',
      'direct hire',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(kasambahay|yaya|katulong|tagapag alaga|domestic helper|dh|stay in|caregiver|caretaker|mag aalaga ng bata|mag aalaga ng matanda|au pair)',
    ),
  ],
  'host-family': [
    ...guessed(
      'host family',
      'au pair',
      'aming (anak|mga anak|dalawang anak|kambal)',
      'mag aalaga (sa|ng) (aming|mga) anak',
    ),
  ],
  'ship-work': [
    ...guessed(
      '(barko|cruise ship|seaman|seafarer|marino|mandaragat|deckhand|crewing|ordinary seaman|fishing vessel|barkong pangisda|messman|pangisdaan|sakay agad)',
    ),
  ],
  'farm-work': [
    ...guessed(
      '(bukid|farm|greenhouse|taniman|anihan|pag aani|pamimitas|mamitas|mag aani|seasonal worker|seasonal work|fruit picker|hacienda|strawberry)',
    ),
  ],
  'modelling-work': [
    ...guessed(
      '(model|modelo|modeling|modelling|casting|audition|photoshoot|photo shoot|talent agency|talent scout|talent manager|commercial model|ramp model)',
    ),
  ],
  'entertainment-work': [
    ...guessed(
      '(gro|entertainer|hostess|dancer|masahista|massage|ktv|bar girl|japayuki|club|escort|ka table|karaoke|promo girl)',
    ),
  ],
  'sport-or-study': [
    ...guessed(
      '(basketball|football|volleyball|boxing) (tryout|try out|trial|scholarship|academy|club|team)',
      '(scholarship|iskolarship|iskolar|student visa|student program|student pathway|tryout)',
    ),
  ],
  'gold-or-oil-work': [
    ...guessed('(oil rig|oil company|oil platform|offshore|minahan|ginto|mining|refinery|langis)'),
  ],
  fee: [
    ...seen('LURES', '(processing|activation|registration|reservation) (fee|bayad)'),
    ...seen(
      'PH-LAW',
      '(reservation|placement|processing|registration|activation|service|medical|training|slot|agency) (fee|fees)',
    ),
    ...guessed(
      'pang (process|register|reserve|lakad|activate|registration|file|asikaso)',
      'bayad (sa|para sa|pang) (registration|processing|proseso|pagpaparehistro|pag process|slot|pwesto|aplikasyon|papeles|agency|ahensya|lakad)',
      '(paunang|maliit na|konting) (bayad|halaga|hulog)',
      '(lagay|padulas|lakad fee)',
      'entrance fee',
      'membership fee',
    ),
  ],
  'pay-verb': [
    ...seen(
      'LURES',
      '(magbayad|mag bayad|babayaran|bayaran|magpadala|magdeposito|mag deposit|mag deposito|magdeposit|maghulog|magpaluwal|mag gcash|mag transfer) [ka|kayo|po|muna|lang|mo|ninyo|nyo|ka muna|kayo muna|po kayo|ng]',
      '(kailangan|kelangan|dapat) [mong|mo|ninyong|kang] [munang] (magbayad|bayaran|maghulog|magdeposit|mag deposit|magpadala|mag cash in)',
    ),
    ...guessed(
      'i (transfer|deposit|gcash|send|bayad) [mo|nyo|lang|muna|na] [ang|yung|po] [{amount}|bayad|pera|fee]',
      '(ipadala|ihulog|isend|iabot|ibigay) [mo|nyo|ninyo|po] [muna] [ang|yung] (bayad|pera|{amount}|fee|downpayment|deposit)',
      'bayad (ka|po|kayo|muna)',
      '{amount} (muna|lang po) [bago]',
    ),
  ],
  deposit: [
    ...seen(
      'PH-LAW',
      'reservation fee',
      '(downpayment|down payment|dp|paunang bayad|deposito|deposit|advance payment|hulog|paluwal|security bond|cash bond)',
    ),
  ],
  refundable: [
    ...seen(
      'LURES',
      '(refundable|maibabalik|ibabalik|mababalik|isasauli|babalik) [din|ang|po|yan|sa|naman|lahat]',
      '(ma|i) refund',
      'para (ma|hindi|mai) (reserve|secure|mawala|reserba) [ang|yung|mo|sa|iyong|ang iyong] [slot|pwesto]',
      '(sa|kasama ng|pag) unang sahod',
      '(reserba|reserve|hawak|secure) [ng|sa|ang|na] (slot|pwesto)',
    ),
  ],
  visa: [
    ...guessed(
      'visa',
      'visas',
      'work permit',
      'working permit',
      'sponsorship',
      'residence permit',
      '(papel|papeles) (sa|ng|para sa) (abroad|ibang bansa|embassy)',
    ),
  ],
  'course-word': [
    ...guessed(
      'training',
      'seminar',
      'kurso',
      'course',
      'certificate',
      'sertipiko',
      '(tesda|nc2|exam)',
      'pagsasanay',
    ),
  ],
  'check-word': [
    ...guessed('medical', '(nbi|police) clearance', '(insurance|seguro|pa medical|drug test|x ray)'),
  ],
  'kit-word': [
    ...guessed(
      '(starter kit|starter pack|uniporme|uniform|laptop|headset|materials|gamit pang|id card|badge|t shirt|modem|kagamitan)',
    ),
  ],
  'room-word': [
    ...guessed('(upa|renta|kwarto|silid|dorm|bedspace|tirahan|tutuluyan|apartment|tulugan|accommodation)'),
  ],
  'odd-channel': [
    ...guessed(
      '(gcash|paymaya|maya|load|gift card|western union|palawan|cebuana|mlhuillier|lbc|usdt|crypto|bitcoin|remittance)',
      '(personal|sariling) (gcash|account|acct|bank account)',
      '(cash|kaliwaan) lang',
      'abot kamay',
      'cash (sa|kay) (agent|tao|recruiter|ahente)',
    ),
  ],
  crypto: [...guessed('(crypto|bitcoin|usdt|coins|coin|wallet|binance|ethereum|btc)')],
  'your-account': [
    ...guessed(
      '(iyong|inyong|sarili mong|sariling|personal na) (account|acct|bank account|gcash|card|atm|maya)',
      '(account|gcash|bank account|maya|atm) (mo|nyo|ninyo)',
    ),
  ],
  'receive-money': [
    ...guessed(
      '(tatanggap|tumanggap|tanggapin|tatanggapin|makakatanggap|matatanggap|papasok|dadaan|dumadating|darating|may papasok) [ka|ang|mo|na|ng|lang] [ng|na|ang|mga|lang] (pera|bayad|pondo|transfer|remittance|payment|payments|hulog|padala)',
    ),
  ],
  'forward-money': [
    ...guessed(
      '(ipapadala|ipasa|ipadala|i forward|iforward|ililipat|ilipat|ipapasa|i transfer) [mo|nyo|lang|naman|ang|mo ang] .. (pera|kliyente|client|sobra|natira|iba|ibang account|boss|supplier|tira|amin|crypto|usdt)',
      '(i withdraw|mag withdraw|iwithdraw|wiwithdrawhin) [mo|at|tapos|tapos ay] (at|tapos|saka) (ipasa|ipadala|ibigay|iabot)',
    ),
  ],
  'keep-percentage': [
    ...guessed(
      '(may|kukuha|sa iyo|sayo|iyo|kunin mo|porsyento|tubo mo) [ka|mo|na|ang] [na] {number} (percent|porsyento|porsiyento)',
      '(iyo|sayo|sa iyo) (na|ang) (porsyento|tira|komisyon|sobra|{number})',
      '(komisyon|kumisyon|commission) (sa|kada|bawat) (transfer|padala|transaksyon|transaction)',
    ),
  ],
  cheque: [...guessed('(tseke|cheke|check|cheque|money order|cashier s check)')],
  parcel: [...guessed('(parcel|parcels|package|packages|padala|pakete|kahon|item|items|shipment)')],
  'send-on': [
    ...guessed(
      '(i repack|irepack|magre repack|lagyan ng bagong label|palitan ang label|bagong label|ipadala ulit|i ship|ipa ship|i forward|ipasa sa courier|reship*)',
    ),
  ],
  'your-home': [
    ...guessed(
      '(sa|nasa) (bahay|address) (mo|nyo|ninyo)',
      'sa [inyong|iyong] (bahay|tahanan|address)',
      'sa bahay lang',
    ),
  ],
  'click-task': [
    ...seen(
      'LURES',
      '(mag|pag|i) (like|follow|subscribe|share|rate|review|heart|screenshot)',
      '(like|likes|subscribe|follow|heart|review) (ng|sa|lang|mo) [mga] [youtube|tiktok|fb|video|videos|page|pages|produkto|hotel|shop]',
      '(rate|review|rating) (ng|sa) (hotel|produkto|app|restaurant|shop)',
    ),
    ...guessed(
      'order (booster|boosting|grabbing|grab)',
      '(pekeng|fake) order',
      '(i optimize|optimize|optimise) (ng|ang|app|data|produkto)',
      'screenshot (mo|lang|ng)',
      '(pataasin|pataas) ang (rating|benta)',
    ),
  ],
  'task-word': [
    ...seen('LURES', 'task', 'tasks', 'misyon', 'mission', '(vip|level) {number}', 'activation'),
    ...guessed('prepaid task', 'merchant task', 'gawain sa app', 'order sa app'),
  ],
  'top-up': [
    ...guessed(
      '(mag|i) (top up|recharge|cash in|load|topup|deposit|add funds)',
      '(top up|recharge|cash in|magdagdag ng pondo|negative balance|negative ang balance|negative na|dagdag deposit|dagdag puhunan|dagdag hulog|magdeposit|mag deposito)',
    ),
  ],
  withdraw: [
    ...guessed(
      '(mag|ma|i) (withdraw|cash out|cashout|widraw)',
      '(withdraw|withdrawal|cash out|cashout|makuha ang kita|makuha ang pera|makuha ang pondo|mailabas ang pera|mailabas ang kita)',
    ),
  ],
  'bring-friends': [
    ...guessed(
      '(mag|pag) (invite|imbita|yaya|refer|recruit) [ka|ng|lang|mo] [mga|ng] (kaibigan|tao|friend|friends|kakilala)',
      '(kada|bawat|per) (invite|referral|recruit|kaibigan|taong mairefer|taong ma invite|head|ulo)',
    ),
  ],
  debt: [
    ...guessed(
      'utang',
      '(ikakaltas|kakaltasin|kaltas|ibabawas|babawasan|bawas) [sa|ang|mo|namin|ito|yan] [sa] (sahod|sweldo|iyong sahod|suweldo)',
      'salary deduction',
      '(babayaran|bayaran) [mo|ninyo] [ito|yan] (sa|mula sa) (sahod|sweldo)',
      'advance (sa|muna)',
      'pautang',
    ),
  ],
  passport: [
    ...guessed(
      'passport',
      'pasaporte',
      '(valid|government) id',
      '(national|voter s|postal|umid) id',
      'driver s license',
      'birth certificate',
      'psa',
    ),
  ],
  'send-verb': [
    ...seen(
      'LURES',
      '(i pm|i send|isend|ipadala|ipasa|i email|i upload|iupload|i message|magpadala|magsend|mag send|send|mag upload|ibigay|pakisend|pakipadala|pakipasa) [mo|nyo|ninyo|po|na|kayo|ka|lang|sa akin|ang] [na|po|ng|ang|yung|lang]',
    ),
  ],
  'copy-or-photo': [
    ...guessed('(kopya|copy|scan|picture|litrato|larawan|photo|pic|harap at likod|front and back)'),
  ],
  'bank-details': [
    ...guessed(
      '(bank details|bank account number|bank info|account number|atm number|atm pin|atm details|card number|card pin|card details|debit card number|debit card pin|debit card details|sss number|tin number|numero ng account|numero ng card|numero ng atm|detalye ng bangko)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'LURES',
      'tourist visa',
      '(visit|visitor|transit) visa',
      'visit lang',
      '(turista|tourist) (muna|lang|ang|kunwari)',
    ),
  ],
  'free-travel': [
    ...seen(
      'DMW-TL',
      '(libreng|libre ang|libre|free|sagot namin ang|sagot ang|bayad na ang|bayad namin ang) [ang|na|round trip|na ang] (plane ticket|ticket|tiket|airfare|pamasahe|flight|plane fare|eroplano|biyahe)',
    ),
    ...seen(
      'LURES',
      '(ticket|tiket|airfare|pamasahe|flight) [ay|at tirahan] (libre|sagot namin|sagot ng|bayad na|kami na)',
      'susunduin (ka|kayo|kita) [sa|namin] [airport]',
    ),
  ],
  'free-housing': [
    ...seen(
      'LURES',
      '(libreng|libre ang|libre|free|sagot ang|sagot namin ang|may libreng) [ang|board and|pagkain at|ticket at] (tirahan|accommodation|bahay|dorm|lodging|tuluyan|pabahay|kwarto|matutuluyan)',
      '(ticket|tiket|pagkain) at tirahan',
      'stay in (libre|free)',
    ),
    ...guessed(
      '(tirahan|accommodation|bahay|dorm) [ay|at pagkain] (libre|sagot|provided|kasama|free)',
      '(sagot|libre) (lahat|ang lahat)',
    ),
  ],
  'free-food': [
    ...guessed(
      '(libreng|libre ang|libre|free|sagot ang|sagot namin ang) (pagkain|food|meals|kain)',
      '(pagkain|food|meals) [at tirahan|ay] (libre|sagot|provided|kasama|free)',
      '(tirahan|bahay|dorm|ticket) at pagkain',
    ),
  ],
  'free-visa': [
    ...seen(
      'DMW-TL',
      'libreng (pagproseso|proseso|processing|visa|pag process) [ng visa]',
      '(sagot|bayad|libre) (namin|na|ang|na ang) [ang|po ang] (visa|papel|processing|papeles)',
      'kami (na ang|ang|na) bahala sa (papel|visa|lahat|papeles)',
      'visa (libre|sagot)',
    ),
  ],
  border: [
    ...guessed(
      '(immigration|imigrasyon|officer|immigration officer|naia|checkpoint|airport|bureau of immigration)',
    ),
  ],
  'tell-verb': [
    ...guessed(
      '(magpanggap|magkunwari|sabihin mo turista|sabihin mo bakasyon|sabihin mo na turista|sabihin mo na bakasyon|sabihin na turista|sabihin na bakasyon)',
    ),
  ],
  'guard-or-gate': [
    ...guessed('(bantay|gwardya|guard|guards|compound|barracks|gate na nakasara|bakod|dorm sa loob)'),
  ],
  family: [
    ...guessed('(pamilya|magulang|nanay|tatay|kaibigan|asawa|kapatid|boss|kamag anak|kasama sa bahay)'),
  ],
  authority: [
    ...guessed('(pulis|police|embahada|embassy|konsulado|owwa|nbi|dmw|polo|barangay|korte|awtoridad)'),
  ],
  'women-only': [
    ...guessed(
      '(babae|mga babae|girls|ladies|dalaga|babaeng|kababaihan) (lang|only|lamang|na may|edad|18|19|20|hanap|ang kailangan|may)',
      '(female|babae) only',
      'mga dalaga',
    ),
  ],
  looks: [
    ...guessed(
      '(may itsura|maganda ang|magaganda|magandang babae|with pleasing personality|pleasing personality|sexy|balingkinitan|maputi|kaaya ayang itsura|kaaya ayang mukha|height|good looking|hindi mataba|attractive)',
    ),
  ],
  'body-word': [
    ...guessed(
      '(buong katawan|whole body|full body|naka swimsuit|naka bikini|naka bra|naka panty|naka lingerie|swimsuit|bikini|lingerie|hubad|topless|nude|nakahubad)',
    ),
  ],
  'photo-word': [...guessed('(picture|litrato|larawan|pic|pics|photo|photos|selfie|video)')],
  'school-age': [
    ...guessed(
      '(estudyante ng high school|high school|grade 9|grade 10|grade 11|grade 12|menor|teenager|kabataan|15|16|17) [na|pataas|years old|anyos|hanggang|taong gulang]',
      '(15|16|17) (anyos|taong gulang|years old|pataas|yrs old)',
    ),
  ],
  affection: [
    ...guessed(
      '(mahal kita|mahal na mahal kita|mahal ko|love you|miss na|miss kita|miss you|aking mahal|babe|magsasama tayo|pakakasalan kita|honey ko)',
    ),
  ],
  messenger: [
    ...seen('LURES', 'telegram', 'whatsapp', '(viber|messenger|wechat|signal|fb messenger|m me|tg|telegrm)'),
    ...guessed('(sa|through|via|thru) (tg|fb|wa|messenger)'),
  ],
  'message-me': [
    ...seen(
      'LURES',
      '(i pm|pm|mag pm|message|mag message|imessage|i message|chat|mag chat|ichat|i chat|text|itext|i text|dm|i dm|kontakin|contact|makipag ugnayan|mag add|i add|iadd|add) [mo|nyo|po|lang|na|kayo|ka] [ako|kami|kayo|po|sa|si|ang|na|nyo|mo|lang|ninyo]',
    ),
    ...guessed('tumawag (sa|kay)', 'tawagan (mo|ako|si|kami)', 'sumulat (sa|kay)'),
  ],
  'click-link': [
    ...seen(
      'LURES',
      '(click|i click|iclick|pindutin|buksan|sundan|sagutan) [mo|nyo|lang|po|na] [ang|yung|ito|this] (link|ito|baba|form)',
      'click link',
      '(mag register|magregister|mag sign up|magparehistro) (dito|sa|na|kayo|ka)',
      '(i download|idownload|mag download|i install|mag install) [mo|nyo|na|po] [ang|ng|yung] [ito] [aming] app',
    ),
    ...guessed('(sumali|mag join|join) [ka|na|kayo|po] sa [aming|ating] (gc|group|grupo|channel)'),
  ],
  hurry: [
    ...seen(
      'LURES',
      'limited (slots|slot)',
      'urgent (hiring|need|po|lang)',
      '(kaunti|konti|ilang|kakaunti) na lang [ang|na] (slot|slots|pwesto|natitira)',
      '{number} slots (na lang|left|lang)',
    ),
    ...guessed(
      '(dali|dalian|bilisan|bilis) [na|mo|nyo|po]',
      '(ngayon|today|hanggang ngayon) (lang|araw lang|araw na ito)',
      '(huling|last) (araw|slot|slots|pwesto|batch|call)',
      '(first come first serve|unahan)',
      'mauubusan (ka|kayo|ng)',
    ),
  ],
  'days-to-departure': [
    ...guessed(
      '(alis|lipad|flight|alisan|aalis|lilipad) [na|ka|kayo|tayo|agad|ang|ay|mo] [na|sa|agad|ay] (bukas|mamaya|ngayong linggo|sa linggo|{number} araw|loob ng|susunod na linggo|this week|bukas na)',
      'mabilis (ang|na) (alis|alisan|lipad|pag alis|deployment)',
      '(alis|lipad|deploy) agad',
    ),
  ],
  'group-word': [...guessed('(gc|group chat|grupo|group|channel|team chat)')],
  'easy-money-wording': [
    ...seen(
      'LURES',
      'kumita habang nasa bahay',
      '(madaling|mabilis na|easy|instant) (pera|kita|kitaan|money|cash)',
      'kikita (ka|kayo) (agad|kaagad) [sa]',
    ),
    ...guessed(
      'yayaman (ka|kayo|tayo)',
      '(yumaman|umasenso) (agad|nang mabilis|ng mabilis)',
      'kumita (nang|ng) (madali|mabilis|walang hirap|walang pagod)',
      'kumikita (ka|kayo) (kahit|habang) (natutulog|tulog|nakahiga)',
      '(unang|first) (araw|day) (may|pa lang|palang) (kita|kikita|kita ka)',
      'pera sa (cellphone|cp|pindot)',
    ),
  ],
  'guaranteed-result': [
    ...guessed(
      '(sigurado|siguradong|garantisado|garantisadong|guaranteed|sure) [na|ang|ang iyong] (alis|trabaho|visa|kita|sahod|pasok|tanggap|job|work|hired|makakaalis|approved)',
      '(visa|alis|trabaho|tanggap|approval|kita) [ay|na|ninyo|mo] [100] (garantisado|sigurado|guaranteed|sure)',
      '100 (percent|porsyento|sure|sigurado) [na] [ang] (alis|visa|tanggap|hired|approved|makakaalis)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(garantisadong|guaranteed|siguradong) (oras|overtime|minimum|basic|araw ng pahinga|hours|13th month)',
      '(walang|hindi) (garantiya|guarantee|ginagarantiya|garantisado|sigurado|kami nangangako)',
      '(bank guarantee|warranty)',
    ),
  ],
  'perk-word': [
    ...guessed(
      'bonus',
      '(party|team building|outing|libreng wifi|swimming pool|gym|regalo|raffle|pasalubong|bakasyon sa|videoke)',
      'tabing dagat',
    ),
  ],
  'hired-without-interview': [
    ...seen(
      'LURES',
      '(no|walang|wala nang|wala ng) (interview|interbyu|panayam)',
      'hindi na kailangan ng interview',
      '(hired|tanggap) (ka|na|na agad|agad|ka na|kayo na|na po)',
    ),
    ...guessed(
      '(pasado|napili|qualified|tanggap|hired) (ka|kayo) na',
      'start (agad|na agad|kaagad|ngayon)',
      '(simula|umpisa|pasok) (agad|kaagad|na bukas) [nang] [walang]',
      'hired on the spot',
      'sayo na (ang|yung) (trabaho|pwesto|slot)',
    ),
  ],
  'changed-story': [
    ...seen(
      'BI-PH',
      '(iba na|nagbago|napalitan|nag iba|binago) [ang|na ang|yung] (bansa|destinasyon|trabaho|employer|amo|plano|posisyon|ruta|kontrata)',
    ),
    ...guessed(
      '(imbes na|sa halip na) .. (sa|ay) [ka] (pupunta|magtatrabaho|dadalhin|trabaho|myanmar|cambodia|laos|bar)',
      '(hindi|di) na (sa|tuloy) .. (sa|kundi sa|doon) [ka] [na] (myanmar|cambodia|laos|ibang|kabilang)',
      'ibang (trabaho|bansa|amo|employer) (muna|na lang|pala|ang ibibigay)',
      '(puno|wala) na (ang|yung) .. pero (may|meron) [pa] [sa]',
      '(mas mababa|bababa) (na ang|ang|muna ang) (sahod|sweldo)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(huwag|wag|tigilan) [ka|mo|ka nang|na] (nang|ng|na|ang) [maraming|masyadong|kaka] tanong',
      '(hindi|di) (pwede|puwede|maaari|namin) [ang|mag|po|mong] [ang|mag|makita|ipakita|ipapakita] (video call|ang kontrata|pumunta sa opisina|bumisita sa opisina|puntahan ang opisina|ang lisensya)',
      'bawal (mag video call|bumisita|pumunta sa opisina|magtanong)',
      '(sira|basag) (ang|yung) (camera|cam) ko',
      'magtiwala ka (na lang|lang)',
      '(hindi|di) (namin|ko) (pwedeng|puwedeng|maaaring) (ibigay|sabihin|ipakita) ang (pangalan|address|lisensya|kontrata|kumpanya|employer)',
    ),
  ],
  'odd-age-floor': [
    ...guessed(
      '(edad|age|dapat|kailangan) [ay|na] [at least|hindi bababa sa|mula] (22|23|24|25) (pataas|taong gulang|anyos|up|years old|above)',
      '(22|23|24|25) (anyos|taong gulang|years old|yrs old) pataas',
    ),
  ],
  'fee-to-get-job': [
    ...seen(
      'LURES',
      '(magbayad|bayaran|babayaran|bayad) .. (activation|processing|registration|placement|reservation|slot|service|agency) [fee]',
      '(processing|activation|registration|placement|reservation|service|agency) fee [na|ay|lang|po|of] {amount}',
      '{amount} (lang|ang|na|para sa|pang) [ang|po] (processing|activation|registration|placement|reservation|pang process|slot)',
    ),
    ...guessed(
      '(bayad|magbayad|bayaran) [ka|po|kayo] muna (bago|para|tapos|saka) (magsimula|makapagsimula|mag umpisa|ma process|ma register|makapasok|maproseso|makaalis|ma hire|makakuha|ka|ma activate)',
      'bago (ka|kayo) (makapagsimula|magsimula|makapasok|mag start) .. (magbayad|bayaran|bayad|mag deposit|maghulog)',
      '(hulog|bayad|padala) (ka|ka muna|muna|na) [ng] {amount} (para|pang)',
      '{amount} pang (process|register|reserve|activate|lakad|asikaso|file)',
      '(pag|kapag) (nakabayad|nagbayad|bayad) (ka na|na|na kayo|ka) .. (kontrata|simula|slot|trabaho|start|interview|process)',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(bayad|bayaran|magbayad|babayaran|gastos) [mo|ka|ng|sa|para sa|ang] [sa|ng|para sa] [iyong] (visa|work permit|sponsorship|papel sa embassy)',
      '(visa|work permit|permit) [fee|ay|package|processing] [na|ay|lang|po] {amount}',
      '{amount} (para sa|pang|lang ang|ang) [iyong] (visa|work permit|permit|working visa)',
      '(visa|permit|sponsorship) (fee|assistance fee|package|processing fee)',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(bayad|magbayad|bayaran|babayaran) [mo|ka|muna|ng|sa] [sa|ng|ang|para sa] [muna] (training|seminar|kurso|module|orientation)',
      '(training|seminar|orientation|module) (fee|bayad) [na|ay|muna|lang|po|of] [{amount}]',
      '{amount} (para sa|pang|ang) (training|seminar|orientation|module)',
      'bilhin (mo|ninyo) [muna] ang (module|modyul|kurso|course)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(bayad|magbayad|bayaran|babayaran) [mo|ka|muna|ng|sa] [sa|ng|ang] [muna] (medical|pa medical|nbi|clearance|insurance|drug test) .. (sa amin|sa agency|sa ahente|muna|gcash|{amount})',
      '(medical|clearance|insurance) fee [na|ay|lang|po|of] {amount}',
      '{amount} (para sa|pang|ang) (medical|pa medical|clearance|insurance|drug test)',
    ),
  ],
  'fee-kit-uniform': [
    ...guessed(
      '(bilhin|bumili|bayaran|magbayad|bayad) [mo|ka|muna|ng|sa|para sa] [muna|ng|ang|sa] (starter kit|starter pack|uniporme|uniform|laptop|headset|kit|t shirt|id)',
      '(uniform|uniporme|starter kit|kit|headset|id) (fee|bayad|ay|na|worth) [na|ay] {amount}',
      '{amount} (para sa|pang|ang) (uniform|uniporme|starter kit|starter pack|kit|headset|id)',
    ),
  ],
  'holding-deposit': [
    ...guessed(
      '(deposit|downpayment|down payment|dp|hulog|reservation) [fee|na|ka|muna|po] .. (para sa slot|para sa pwesto|pang reserve)',
      '(maibabalik|ibabalik|refundable) [na|din|ang|po] (deposit|downpayment|bayad|fee|bond)',
      '(deposit|downpayment|bond|fee|bayad|hulog) .. (refundable|maibabalik|ibabalik|isasauli|mababalik)',
      '(reserve|i reserve|reserba) (ang|ng|mo|mo na|na) [ang] [slot|pwesto] .. {amount}',
    ),
  ],
  'fee-room-before-arrival': [
    ...guessed(
      '(bayad|bayaran|magbayad|deposit|downpayment|hulog) [ka|mo|ng|sa|muna|para sa] .. (kwarto|dorm|bedspace|tutuluyan|upa|apartment|tirahan) .. (bago ka|bago kayo|bago dumating|bago lumipad|bago pumunta|bago umalis|muna|{amount})',
      '(upa|renta|dorm|kwarto) .. (bayaran|bayad) (bago|muna)',
    ),
  ],
  'untraceable-payment': [
    ...guessed(
      '(bayad|magbayad|ipadala|padala|i send|bayaran|hulog|ihulog|ipa palawan|mag gcash|isend) [mo|ka|po|na|lang|ang bayad|ang] [lang] (sa|via|through|thru|gamit ang) [aking|personal|personal na|kanyang] (gcash|western union|palawan|cebuana|usdt|crypto|maya|gift card|load)',
      '(gift card|load card|load) .. (code|pin) [sa|at]',
      'cash (lang|na iabot|iabot) (sa|kay) [ating] (agent|ahente|tao|driver|recruiter)',
      'sa personal (kong|na|niyang) (account|gcash)',
    ),
  ],
  'early-id-papers': [
    ...seen(
      'LURES',
      '(i pm|send|i send|isend|ipadala|ipasa|magpadala|magsend|pakisend) .. (passport|valid id|pasaporte|id photo|birth certificate)',
    ),
    ...guessed(
      '(picture|litrato|photo|kopya|scan|pic|harap at likod|copy) (ng|of) [iyong|inyong|passport mo] (passport|id|valid id|pasaporte|mukha at id) [mo|ninyo]',
      '(passport|valid id|pasaporte) (mo|nyo|ninyo) [po] (muna|ngayon|agad|harap at likod|send|i send)',
    ),
  ],
  'selfie-with-id': [
    ...guessed(
      'selfie (na|mo|ka|nang|habang) [na] (hawak|may hawak|kasama) [ang|ng|mo|ang iyong] [valid] [passport|id]',
      '(selfie|litrato|picture) .. hawak .. (id|passport)',
      'hawak (mo|ang) [ang] [iyong|valid] (id|passport) (sa|habang|at) [nag] (selfie|picture|video)',
      '(video|face) verification .. (id|passport|mukha)',
    ),
  ],
  'login-or-code': [
    ...guessed(
      '(ibigay|i send|isend|sabihin|ipasa|i forward|send|i pm) [mo|nyo|sa akin|lang|po] [sa akin|ang|yung|lang] [ang|6 digit] (otp|code|pin|mpin|verification code|password)',
      '(otp|mpin|pin|password) (mo|nyo|ninyo|ng gcash|ng account) [po] [sa|ay]',
      '(i install|install|mag install|download) .. (anydesk|teamviewer|remote|screen share)',
    ),
  ],
  'passport-handed-over': [
    ...guessed(
      '(hawak|itatago|itinatago|kukunin|hahawakan|kinukuha|itatabi|maiiwan|iiwan|iwan|isusuko|isuko|ibigay|iwanan) [namin|mo|muna|ng|ninyo|ni|ng amo|ang|ng agency] [ng|ang|amo|muna|employer|agency|inyong|ang iyong|ang inyong] (passport|pasaporte)',
      '(passport|pasaporte) [mo|ninyo|nyo] [ay|po|muna] (hawak|itatago|nasa|maiiwan|iiwan|kukunin|hahawakan|ay itatabi|sa amo|sa boss|sa employer)',
    ),
  ],
  'papers-arranged': [
    ...guessed(
      'kami (na|na ang|ang) (gagawa|bahala|mag aayos|maglalakad) (ng|sa) [lahat ng|mga] (papel|papeles|dokumento|requirements|diploma|coe)',
      '(pekeng|gawa gawang|recto) (diploma|papel|coe|certificate|dokumento|id|edad)',
      '(papalitan|aayusin|dadagdagan|babaguhin) [namin] [ang] (edad|age|birthday|kapanganakan|pangalan)',
      'gagawan (ka|kita|kayo) (namin|ng) [ng] (coe|diploma|papel|certificate|experience)',
    ),
  ],
  'lie-to-officials': [
    ...guessed(
      '(magpanggap|magkunwari|sabihin mo turista|sabihin mo bakasyon|sabihin mo na turista|sabihin mo na bakasyon|sabihin na turista|sabihin na bakasyon)',
      '(magpanggap|magkunwari|kunwari) [ka|kayo|ay|na|lang] [na|ay] [isang] (turista|tourist|magbabakasyon|mag asawa|magkamag anak|bakasyon|nagbabakasyon)',
      '(burahin|i delete|idelete) [mo|ang|nyo] [ang|muna ang|yung] (chat|convo|usapan|messages|conversation) .. (immigration|airport|bago|naia)',
      '(huwag|wag) [mong|ninyong|nyong] (sabihin|banggitin) .. (magtatrabaho|trabaho) .. (immigration|officer|airport)',
      '(immigration|officer) .. sabihin [mo|ninyo] .. (turista|tourist|bakasyon|bibisita|kaibigan|kamag anak)',
    ),
  ],
  'demanded-secrecy': [
    ...guessed(
      '(huwag|wag) [na] [mo|mong|muna|ninyong] [mong|munang|muna] (sabihin|ipagsabi|ikwento|ipaalam|banggitin|sasabihin) [ito|kahit|sa] [sa|kahit] (kanino|pamilya|magulang|asawa|nanay|iba|sino|kaibigan|mama)',
      '(sikreto|secret) (lang|lang natin|lang ito|natin)',
      'sa atin (lang|dalawa) [lang] (to|ito|muna)',
      '(walang|dapat walang) [ibang] (makakaalam|dapat makaalam|makaalam)',
    ),
  ],
  'come-alone': [
    ...guessed(
      '(pumunta|punta|magpunta|dumating|sumama) [ka|kang|ka nang|po kayo] [na|nang] (mag isa|magisa|nag iisa|walang kasama)',
      '(walang|huwag magsama ng|wag magsama ng|bawal ang) (kasama|chaperone|kasamang magulang) [sa|pumunta] [casting|interview|hotel|audition]',
      '(interview|casting|audition|interbyu) .. (sa|hotel) [hotel] room',
      'susunduin (ka|kita) [ng|namin|ko] [driver|sasakyan] [ngayong|mamayang] gabi',
    ),
  ],
  'phone-taken': [
    ...guessed(
      '(kukunin|hahawakan|kinukuha|isusuko|isuko|iiwan|iwan|bawal) [namin|ang|mo|ng amo|muna|ng] [ang|inyong|iyong|mga] (cellphone|cp|phone|telepono|selpon)',
      '(bawal|hindi pwede|walang) [ang|ng|mag|gumamit ng] [sariling|gumamit ng] (cellphone|cp|phone|selpon) (sa loob|habang|kapag|sa amo|sa compound|ang mga)',
    ),
  ],
  'locked-site': [
    ...guessed(
      '(bawal|hindi pwede|hindi puwede|di pwede|hindi pwedeng|bawal na) (lumabas|umalis|lalabas) [ng|sa|nang|mag isa|kayo] [compound|bahay|dorm|gate|walang]',
      '(nakakandado|naka lock|nakasara|may bantay|bantay sarado) (ang|na|yung|kami|24) [gate|compound|dorm|pinto|lugar]',
      '(lumabas|labas) .. (may permit|kailangan ng permit|kailangan ng permiso|may kasamang gwardya|may bantay)',
    ),
  ],
  'trapped-already': [
    ...guessed(
      '(hindi|di) (ako|kami|na ako|na kami) (makaalis|makalabas|makauwi|pinapaalis|pinapauwi|pinalalabas|makatakas) [dito|ng]',
      'kinuha (nila|ng amo|ng boss|nya) [nila] (ang|yung) (passport|pasaporte|cellphone) (ko|namin)',
      'ayaw (nila|ng amo|nya|kaming|akong) [kaming|akong] (pauwiin|paalisin|palabasin|pakawalan)',
      '(ikinulong|kinulong|nakakulong) (ako|kami|nila kami|nila ako) [dito]',
      '(tulong|tulungan nyo|tulungan nyo ako|tulungan nyo kami|tulungan ninyo|tulungan ninyo ako|tulungan ninyo kami) .. (nakakulong|hindi makauwi|binebenta|ikinulong|hindi makaalis)',
    ),
  ],
  'blocked-outside-help': [
    ...guessed(
      '(huwag|wag|wag na) [kang|kayong|ka] [na] (pumunta|magsumbong|lumapit|magreport|tumawag|mag report) [sa] [mga] (pulis|police|embassy|embahada|owwa|barangay|dmw)',
      '(pag|kapag|kung) (nagsumbong|nag report|pumunta ka sa|lumapit ka sa) .. (huhulihin|ikukulong|ide deport|makukulong|ipapakulong) (ka|kayo)',
      '(huhulihin|ikukulong) (ka|kayo) ng (pulis|immigration)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(huling|last) (slot|slots|araw|chance|pwesto|tawag) [na|na lang|ngayon|po]',
      '(hanggang|ngayon) (ngayon lang|mamaya lang|araw lang|bukas lang)',
      '(bilisan|dalian) [mo|nyo|na|ninyo] (na|bago|at|mag apply|mauubos)',
      '(mag apply|apply|pm) (na|kaagad|agad) (ngayon|bago|agad|maubos|mawala) [maubos|din|na]',
    ),
  ],
  'leave-within-days': [
    ...guessed(
      '(aalis|lilipad|alis|lipad|flight) [ka|kayo|tayo|na|na tayo|na kayo|mo] [na|ay|agad] (bukas|mamayang gabi|sa lunes|sa martes|sa miyerkules|sa huwebes|sa biyernes|sa sabado|sa linggo|ngayong linggo|this week|in {number} days|sa loob ng {number} araw)',
      'mabilis (ang alis|ang alisan|na pag alis|alis|ang deployment|ang lipad)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(ang dami|andami|daming|dami) (mong|mo|mo namang) tanong',
      '(gusto|ayaw) (mo|mo ba) (ba|ng|o|talaga) .. (o hindi|o ayaw|trabaho|iba na lang)',
      '(marami|daming|madami) [pang|pa|na] (ibang|iba|naghihintay|nag aabang|gustong) [gustong|naghihintay|nag aabang|may gusto|kumuha|pumalit]',
      '(sinasayang|nagsasayang|sayang) (mo|ka|lang) [lang|ang|ng] (oras|panahon) (ko|namin)',
      'kung ayaw mo (ibibigay|ibigay|iba|bahala)',
    ),
  ],
  'contract-unread': [
    ...guessed(
      '(kontrata|contract) [ay|mo|po|nyo] [na lang|na|ibibigay|makukuha|pipirmahan|pag uusapan] [na lang|pagdating|pag|doon] (pagdating|doon na|pag nandoon|pag dating|paglapag|saka na|sa susunod na|doon na lang|sunod na)',
      '(walang|hindi na kailangan ng|di na kailangan ng|hindi kailangan ng) (kontrata|contract|pirmahan)',
      '(pirmahan|pirma|pumirma) [mo|ka|na|mo na] [na|agad|lang] (agad|lang|ngayon|nang hindi|kahit hindi|bago) [binabasa|nababasa|mo|ito]',
      'usapan lang (walang|muna|naman)',
    ),
  ],
  'move-to-messenger': [
    ...seen(
      'LURES',
      '(i pm|pm|message|mag message|i message|kontakin|contact|chat|i chat|mag chat|add|i add|mag add|text|lumipat|lipat|usap|mag usap|tuloy natin|ituloy natin) [mo|po|kayo|tayo|na|lang|si|ang|ako|kami|ka] [po|si|ako|kami|ang|kayo|na|lang|hr|manager|tayo|natin] (sa|via|through|thru|on) [aking|aming|kanyang|private] (telegram|whatsapp|viber|messenger|wechat|signal|tg|wa)',
      '(hr|admin|manager|recruiter|mentor) .. (sa telegram|sa whatsapp|sa viber|sa messenger)',
    ),
  ],
  'added-to-group': [
    ...guessed(
      '(welcome|maligayang pagdating) (sa|po sa) [ating|aming|ang] (gc|group|grupo|channel|team)',
      '(in add|inadd|na add|isinali|sinali|isasali|ia add|i aadd) (kita|ka|ko kayo|namin kayo|kayo) [na|ko|namin] sa [ating|aming] (gc|group|grupo|channel|telegram)',
      '(sumali|join|mag join|pumasok) [ka|na|kayo|po] (sa|sa aming|sa ating) [telegram|aming] (group|gc|grupo|channel) .. (task|tasks|trabaho|gawain|misyon|signal)',
    ),
  ],
  'unknown-app-or-portal': [
    ...guessed(
      '(i download|idownload|mag download|i install|iinstall|mag install) [mo|nyo|na|po|kayo|muna] [ang|ng|yung|muna] [ito|aming|kanilang|company] (app|apk|platform)',
      '(mag register|magregister|mag sign up|gumawa ng account|magparehistro|mag log in) [ka|po|kayo|muna] (sa|dito sa) [aming|ating] (platform|app|website|site|portal|system|work platform)',
      '(work|trabaho) (platform|portal|app) namin',
    ),
  ],
  'work-on-tourist-visa': [
    ...seen(
      'LURES',
      '(tourist|visit|visitor) visa (muna|lang muna|ang gagamitin|ang hawak|lang ang)',
      '(turista|tourist|visit) muna (tapos|saka|bago|doon|kayo|ka|ang alis)',
    ),
    ...guessed(
      '(lilipad|aalis|papasok|pumasok|alis|papunta|punta) [ka|kayo|tayo] [muna] (bilang|as|na) [a|isang] (turista|tourist|bisita)',
      '(doon|dun|dyan) (na|na lang|natin|na natin) [lang|ico] (icoconvert|i convert|papalitan|aayusin|ipapalit|lalakarin) [ang|sa|to] [work|working] (visa|permit|papel)',
    ),
  ],
  'denied-visa-need': [
    ...seen('DMW-TL', '(hindi|di|hindi na|di na|no) (kailangan|need|kelangan) [ng|ang|na ng] [working] visa'),
    ...guessed(
      '(walang|no|kahit walang) (visa|visa visa|working visa) (kailangan|required|needed|ok|pwede|na kailangan)',
      'passport lang (ang kailangan|kailangan|sapat|ok na|pwede na)',
      'visa free (ang|na|kaya|doon|work)',
    ),
  ],
  'odd-route': [
    ...guessed(
      '(dadaan|daan|transit|lalapag|baba|bababa) [ka|kayo|muna|tayo] sa .. (tapos|saka|at) [doon] .. (sasakyan|van|kotse|lupa|bangka|susunduin|sasalubong)',
      '(may|mayroong) (sasalubong|susundo|maghihintay) (sa inyo|sayo|sa iyo) .. (tatawid|border|kabilang|hangganan|patawid|itatawid)',
    ),
  ],
  'irregular-crossing': [
    ...guessed(
      '(tatawid|tumawid|itatawid|tawid|pagtawid) [ka|kayo|tayo|ng|sa|lang] [ng|sa|lang] (ilog|bangka|border|gabi|hangganan|bundok)',
      '(back door|backdoor|southern back door|sa likod dadaan|speedboat|lusot|escort sa immigration)',
      '(bangka|speedboat) (sa|ngayong|mamayang) gabi',
      'walang (tatak|stamp) (ang|sa|na|yung) (passport|pasaporte|immigration)',
    ),
  ],
  'unclear-destination': [
    ...guessed(
      '(saka|pagdating|pag dating|paglapag|doon|dun) (na|na lang|mo na|doon|mo) [sasabihin|malalaman|ibibigay|ninyo] [mo|namin|lang|ang] (malalaman|sasabihin|ibibigay|address|ang lugar|ang address|ang bansa|kung saan)',
      '(somewhere|basta) sa (asia|asya|europe|middle east)',
      '(hindi|di) pa (sigurado|alam|sinasabi) [kung] (saan|anong bansa|ang bansa|ang lugar)',
    ),
  ],
  'debt-from-travel': [
    ...guessed(
      '(ikakaltas|kaltas|kakaltasin|ibabawas|bawas|babawiin|babayaran|huhulugan) [namin|mo|ang|na lang|na] [sa|ang|mula sa] [iyong|inyong|sahod|sweldo] .. (ticket|tiket|visa|pamasahe|gastos|placement)',
      '(ticket|tiket|visa|pamasahe|gastos|utang) .. (ikakaltas|ibabawas|kakaltasin|kaltas|ibabayad|babayaran) [sa|mo sa|mula sa|na lang sa] [iyong|inyong|unang] (sahod|sweldo|suweldo)',
      'fly now pay later',
      '(utang|utangin) (muna|mo muna) (ang|yung) (pamasahe|ticket|visa|placement)',
    ),
  ],
  'penalty-for-leaving': [
    ...guessed(
      '(multa|penalty|danyos|magmumulta|may multa|may penalty|magbabayad) [na|ka|ng|kung|kapag|ay] .. (umalis|umuwi|aalis|uuwi|tumakas|aayaw|umayaw|mag back out|hindi tinapos|hindi natapos|umatras)',
      '(kung|kapag|pag) (umalis|umuwi|gusto mong umuwi|umatras|aayaw|tumakas|nag back out|di mo tinapos) [ka|kayo] .. (babayaran|magbabayad|bayaran|multa|penalty|bayad|danyos)',
      '(tubos|ransom|pantubos)',
    ),
  ],
  'withheld-pay': [
    ...guessed(
      '(sahod|sweldo|suweldo) [mo|ninyo|nyo|ay|namin] [ay|muna|na lang] (hawak|itatago|iipunin|hindi ibibigay|ibibigay sa dulo|ibibigay pagkatapos|ibibigay pag tapos|hahawakan|maiipit) [namin|ng amo|ng boss|muna|hanggang]',
      '(unang|first) [dalawang|tatlong|3|2] (buwan|sahod|sweldo|month|months) [ay|na|ang] (walang|wala|hawak|hindi|no|deposito) [sahod|bayad|sweldo|muna|babayaran|salary]',
      '(hawak|itatago|hahawakan) (namin|ng amo|ng agency) ang sahod',
    ),
  ],
  'tied-live-in': [
    ...guessed(
      '(stay in|titira|nakatira) [ka|kayo] (sa|kasama ng) [bahay ng] (amo|employer|bahay ng amo|pamilya) .. (visa|passport|sponsor|abroad|ibang bansa)',
      '(visa|papel) .. (nakapangalan|nakatali|hawak) (sa|ng) (amo|employer|sponsor)',
    ),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|18|labindalawang|labing apat na) (oras|hours|hrs) (kada|bawat|sa isang|a|per) (araw|day)',
      '(walang|no) (day off|pahinga|rest day|restday|dayoff)',
      '(7|pitong) (araw|days) (sa isang|kada|a|bawat|isang) (linggo|week) [walang|ang|tuloy]',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(salitan|rotation|{number} linggong pahinga|shifting na 12|may araw ng pahinga pagkatapos)',
      'compressed work*',
    ),
  ],
  'bonus-to-recruit': [
    ...guessed(
      '(bonus|komisyon|kumisyon|{amount}|reward) (kada|bawat|per|sa bawat) (invite|referral|kaibigan|recruit|taong|tao|head|downline|pasok) [na]',
      '(mag|pag) (invite|recruit|imbita|yaya) [ka|ng|lang|ka ng] [ng|mga] (kaibigan|tao|kakilala|downline) (at|para|tapos) [may|ka|kumita|kikita] (kikita|bonus|may bonus|komisyon|kumita)',
    ),
  ],
  'demanded-age-sex-looks': [
    ...guessed(
      '(babae|mga babae|girls|ladies|babaeng|dalaga|female) [na|edad|lang|ages] [edad|may|na|ages|lang] (18|19|20) (hanggang|to|25|28|30)',
      '(magaganda|magandang|may itsurang|seksing|attractive|sexy) [na] (babae|dalaga|girls|ladies|mga babae)',
      '(with|may) (pleasing personality|itsura|kaaya ayang itsura) .. (babae|female|girls|height|picture|litrato|pic)',
      '(send|ipadala|isend|i send) .. (height|taas|timbang|sukat) .. (picture|litrato|pic|edad)',
    ),
  ],
  'body-photos': [
    ...guessed(
      '(picture|litrato|larawan|pic|pics|photo|photos) [mo|na|ng|ninyo] [na|ng] (whole body|full body|buong katawan|naka swimsuit|naka bikini|naka bra|naka lingerie|hubad|naka panty)',
      '(whole body|full body|buong katawan|swimsuit|bikini) [na|mo] (picture|pic|pics|litrato|photo|photos|shot)',
      '(vital statistics|sukat ng dibdib|sukat ng katawan|sukat ng bewang)',
      'dagdag na (picture|litrato|pics) mo',
    ),
  ],
  'undress-or-webcam-test': [
    ...guessed(
      '(maghubad|hubarin|hubad|mag topless|magtanggal) [ka|mo|ng] [muna|ang|sa|ng] [damit|suot|harap|camera|cam]',
      '(tanggalin|alisin) [mo] [muna] ang (damit|suot|bra|t shirt|underwear|blouse)',
      '(private|live) show [sa|lang] [camera|cam]',
      '(topless|hubad|nude) (na|pic|picture|litrato|photo|video|test)',
      '(video call|camera test|cam test|screen test) .. (naka bra|naka panty|naka underwear|underwear|hubad)',
    ),
  ],
  'entertainment-euphemism': [
    ...guessed(
      '(ka table|taga aliw|guest relations officer|makipag inuman sa guest|makipag inuman sa bisita|makipag inuman sa customer|aliwin ang guest|aliwin ang mga bisita|aliwin ang customer|samahan ang guest|samahan ang vip|samahan ang mga bisita|samahan ang customer)',
      '(vip|private) (companion|guest|party) .. (babae|girls|tip|tips|dalaga)',
      '(hostess|entertainer|dancer|gro) (sa|papuntang|papunta|abroad) [japan|ktv|ibang|korea|malaysia|dubai]',
      '(masahista|massage) .. (babae lang|extra service|may tip)',
    ),
  ],
  'minor-sought': [
    ...guessed(
      '(15|16|17) (anyos|taong gulang|years old|yrs old) (pataas|pwede|ok|welcome|tanggap|ay pwede|up)',
      '(menor|minor|menor de edad|estudyante ng high school|high school) [pa|ay|na] (pwede|ok|welcome|tanggap|puwede)',
    ),
  ],
  'love-then-job': [
    ...guessed(
      'mahal (kita|na kita) .. (trabaho|ticket|visa|punta ka|hanapan kita|sumama|kukunin kita)',
      '(nakahanap|hinanap|may nakita|ihahanap|nahanap) [na] (ako|kita|ko) [ng|na] .. (trabaho) .. (dito|para sa iyo|para sayo|mahal|babe)',
      '(magsasama|magkakasama|magpapakasal) tayo .. (trabaho|abroad|dito|pagkatapos)',
    ),
  ],
  'use-your-account': [
    ...guessed(
      '(account|gcash|bank account|maya|atm) (mo|nyo|ninyo) [lang|ang|ay|muna] [ang|gagamitin|tatanggap] .. (tatanggap|papasok|dadaan|papasukan|tumanggap|daanan|gagamitin|ipapasa|ipadala)',
      '(tumanggap|tatanggap|tanggapin|tatanggapin) .. (account|gcash|bank account) (mo|nyo|ninyo) .. (ipasa|ipadala|i transfer|ilipat|porsyento|komisyon|crypto|i forward)',
      '(payment|remittance) (processor|processing|agent|handler) (sa|na|gamit|lang|at) .. (account|gcash|porsyento|komisyon)',
    ),
  ],
  'crypto-buying-job': [
    ...guessed(
      '(bibili|bumili|ibili|ipambili|i convert|iconvert|papalitan) [ka|mo|ng|ito] [ng|sa|ito|ang pera|lang ng] (crypto|usdt|bitcoin|coins|btc) .. (para sa kumpanya|para sa kompanya|para sa amin|para sa boss|para sa client|ipadala|i send|wallet|ipasa|gamit ang)',
      '(pera|pondo|bayad) .. (i convert|iconvert|gawing|palitan|ipapalit) .. (crypto|usdt|bitcoin|coins)',
      'p2p (trader|trading|seller|arbitrage) (sa|gamit|para|ang|na) .. (account|gcash|amin)',
    ),
  ],
  'cheque-then-forward': [
    ...guessed(
      '(ideposito|i deposit|ideposit|i encash|iencash|papalitan|ipapalit) [mo|nyo|ninyo|ang|muna] [ang|yung|ito|mo ang] (tseke|check|cheque|cheke) .. (ipadala|ipasa|bumili|bilhin|i transfer|sobra|natira|supplier|gamit|gift)',
      '(tseke|cheke|check|cheque) .. (pambili|pang bili|ipambili|bibili) [ng|mo ng|ka ng] (gamit|laptop|gift card|equipment|kagamitan|office)',
    ),
  ],
  'parcel-forwarding': [
    ...guessed(
      '(tatanggap|tumanggap|tanggapin|tatanggapin) [ka|mo|ng|lang|lang ng|ang] [ng|mga|ang|lang] (parcel|parcels|package|packages|padala|pakete|kahon) .. (ipadala|ipasa|i forward|i repack|repack|i ship|label|ipapadala)',
      '(i repack|irepack|magre repack|palitan ang label|bagong label) .. (parcel|package|padala|pakete|item|kahon|bahay)',
    ),
  ],
  'rented-account': [
    ...guessed(
      '(ipa rent|paupahan|pa rent|rent|uupahan|paupahan mo|ipaupa|inuupahan|hinihiram|ipahiram|bumibili) [mo|namin|kami|ng|nyo|ka] [ng|ang|iyong|inyong|ang iyong|mga] (account|gcash|bank account|atm|fb account|facebook account|maya|sim|sim card)',
      '(account|gcash|atm|fb|sim) [account|card] (for rent|rental|paupahan|for sale rent)',
      '(magbukas|mag open|gumawa) [ka|ng] (bank account|gcash account|sim) .. (bayaran|babayaran|kapalit|bayad|{amount}|para sa amin)',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(mag like|pag like|mag like lang|mag subscribe|mag follow|pag follow|mag heart|like lang|mag rate|mag review) [ka|lang|ng|sa|ka lang] [ng|sa|mga] .. (kita|bayad|piso|kumita|{amount}|kada|sahod|may pera|kikita)',
    ),
    ...guessed(
      '(bayad|{amount}|kita|sahod) (kada|bawat|per|sa bawat) (like|follow|subscribe|review|heart|rating|task|screenshot)',
      '(simpleng|madaling|simple|easy) (task|tasks|gawain) [lang|sa] .. (like|follow|review|rate|app|youtube|tiktok)',
      '(order booster|order boosting|order grabbing|product boosting|app optimization|hotel rating)',
    ),
  ],
  'top-up-to-go-on': [
    ...guessed(
      '(mag|i|kailangan mag|kelangan mag|dapat mag) (top up|recharge|cash in|deposit|dagdag) [ka|mo|muna|ng|po] [ng|muna] .. (task|misyon|account|level|magpatuloy|ituloy|ma unlock|unlock|susunod)',
      '(ma unlock|i unlock|mabuksan|matapos|makumpleto|ituloy|maituloy) (ang|yung) [susunod na|iyong] (task|level|misyon|account|set|order) .. (deposit|top up|cash in|hulog|recharge|{amount})',
      '(negative|negatibo) (ang|na|yung|balance) [ang|balance|account] [mo|sa] [kailangan|kaya]',
      '(deposit|recharge|top up|cash in) .. (para|bago) .. (task|level|vip|misyon)',
    ),
  ],
  'pay-to-withdraw': [
    ...guessed(
      '(bago|para) (makapag withdraw|ma withdraw|mawithdraw|makapag cash out|makawithdraw|ma cash out|makuha|mailabas) .. (bayad|bayaran|magbayad|tax|fee|deposit|mag top up|buwis|maghulog|upgrade)',
      '(tax|buwis|fee|verification|upgrade|unfreeze|bayad) .. (bago|para) [ka|kayo|mo] [ma|makapag|mag] (withdraw|cash out|mawithdraw|makuha|makapag withdraw|ma withdraw|mailabas|makawithdraw)',
      'withdrawal (fee|tax|charge)',
      '(naka freeze|frozen|na freeze|na hold|naka hold) [ang|na] .. (magbayad|bayaran|deposit|bayad|tax)',
    ),
  ],
  'small-payout-first': [
    ...guessed(
      '(trial|libreng|unang|first) (task|misyon|gawain) .. (bayad|kikita|{amount}|matatanggap|makukuha|sahod) [ka|na|agad|mo]',
      '(natanggap|nakuha|na receive|pumasok|pumasok na) (mo|mo na|na|na ba) [ba] [ang|yung] [una mong|unang|iyong] (kita|komisyon|bayad|{amount}|commission|sahod)',
      '(unang|first) (kita|komisyon|payout|commission) [mo|ay|na|agad|sa]',
    ),
  ],
  'picked-without-applying': [
    ...guessed(
      '(napili|nakuha|nirekomenda|na recommend|nakita|natanggap) (ka|namin|namin ang|ang|kayo|po kayo) [ang|po|ng|namin|namin ang|bilang] (resume|cv|profile|number|numero|application|part time|kumpanya|aming|system|hr)',
      '(nakita|nakuha|natanggap) (namin|ko) [po] (ang|yung) [inyong|iyong] (resume|cv|profile|number|contact|numero|application)',
      '(napili|selected|nirekomenda) (ka|po kayo|kayo) [na|para|sa|bilang|ng]',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'LURES',
      '(ako|ito) [po] (si|ay si) .. (ng|mula sa|from|galing sa|taga) [hr|ang hr|isang] (hr|lazada|shopee|agency|recruitment|marketing|kumpanya|company|tiktok|recruiter)',
    ),
    ...guessed(
      '(pwede|puwede|maaari) (ko|po|po ba|ba|ko ba) [ba|kitang|po|kayong] (makausap|maistorbo|mahingi ang|kausapin) [sandali|saglit|ng|oras]',
      '(interesado|interested) (ka|po|kayo|po ba|ka ba|po kayo) [ba|po|kayo|sa] (sa|ba) (part time|extra|online|dagdag|trabaho)',
      '(pwede|may) (ba|ba kayong|po ba) .. (part time|extra income|dagdag na kita)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(reply|comment|i comment|mag comment|mag reply|sumagot|i type|type|text) [ka|ng|lang|po|kayo|nang] [ng|lang] (1|yes|oo|interested|how|hm|me|sali|ok|info|game|join|me po|pm)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(interview|interbyu) [ay|lang|po|natin|namin] [sa|via|thru|through|lang sa|ay sa|gagawin sa] [lang] (chat|telegram|whatsapp|messenger|viber|text) [lang|po]',
      '(chat|text|message) lang (ang|yung) (interview|interbyu)',
      '(hindi|di) (na|na kailangan|kailangan) [kailangan] [ng|ang|mag] (tawag|call|video call) .. (chat|interview|interbyu)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(salamat|thank you|thanks) [po|sa|kay|talaga|sa inyo] [po|sa|kay] [ating|aming] (mentor|admin|coach|teacher|tutor|boss|ma am|sir) .. (withdraw|nakuha|kita|natanggap|payout|sahod|legit)',
      '(naka withdraw|nakapag withdraw|naka cash out|nakacashout|nakawithdraw|natanggap ko|nareceive ko|na receive ko) [na|ko|na naman|ang|na po] [na|naman|ako|ang|ulit|ng] [ako|ng|ang|aking|kita]',
      '(legit|totoo) (to|ito|talaga|po|pala|siya) .. (withdraw|cash out|bayad|kita|payout|sumahod)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(i send|isend|send|ipadala|i share|ishare|ibigay|buksan|i on) [mo|nyo|ang|po|sa akin|lagi] [mo|ang|yung|iyong|ang iyong|sa amin] [live] (location|lokasyon) [mo]',
      '(pangalan|address|number|numero|litrato|picture|contact) (ng|at|ng mga) [iyong|address ng|mga] (magulang|nanay|pamilya|anak|asawa|kapatid|kamag anak|bahay) [mo|nyo|ninyo]',
      '(picture|litrato|video) (ng|sa) [loob ng] (bahay|tirahan) (mo|nyo|ninyo)',
    ),
  ],
  threats: [
    ...guessed(
      'alam (namin|ko|ko na|na namin) [na|kung] saan (ka|kayo|ang|nakatira) [nakatira|bahay|pamilya]',
      '(kakasuhan|idedemanda|ipapakulong|ipapapulis|ipapahuli|papatayin|sasaktan) (ka|kita|namin|ko) [namin|kita|ka|kapag|ang]',
      'pagsisisihan (mo|ninyo) [ito|to|yan]',
      '(magbayad|bayaran) (ka|mo) .. (o|kung hindi|kundi) .. (kakasuhan|sasaktan|ikukulong|mangyayari|pupuntahan|barangay)',
    ),
  ],
  'image-blackmail': [
    ...guessed(
      '(ikakalat|ipapakalat|ipo post|ipopost|i popost|i post|ipapadala|isesend|i sesend) [namin|ko|ang|natin|mo] [ang|sa|yung] [mga|pamilya|fb] .. (litrato|picture|pictures|video|nude|hubad|pics) (mo|mong|ninyo)',
      '(litrato|picture|pictures|video|nudes) (mo|mong) [hubad|ay] .. (ikakalat|ipopost|ipapakalat|ipapadala|i post|makikita ng|isesend)',
      '(bayaran|magbayad) .. (o|kung hindi) .. (ikakalat|ipopost|ipapakalat|i post)',
    ),
  ],
  'pose-and-persuade-role': [
    ...guessed(
      '(makipag chat|makipagchat|chat|makipag usap|kausapin) [ka|sa|sa mga|ang|ang mga] [sa|mga|ang] (client|kliyente|foreigner|dayuhan|lalaki|amerikano|customer) [bilang|na|gamit] .. (babae|pekeng|fake|kunin ang|tiwala|mag invest|invest|loob|profile)',
      '(kunin|makuha|kuhanin) ang (loob|tiwala) .. (invest|mag invest|client|kliyente|pera|dayuhan|lalaki)',
      '(pekeng|fake|gawa gawang) (profile|profiles|account|accounts|fb) .. (chat|client|customer|lalaki|kausap)',
      '(love|dating) (scammer|chatter|app chatter|chat agent)',
      'typing speed .. (chat|client|wpm)',
    ),
  ],
  'online-gambling-work': [
    ...guessed(
      '(pogo|online casino|online sugal|online gaming|online betting|online sabong|e sabong|offshore gaming|casino dealer online|casino promoter online|casino csr online|casino agent online|betting agent|betting admin|betting promoter) .. (csr|hiring|agent|staff|work|trabaho|promoter|encoder|admin|customer|abroad|sahod|cambodia)',
      '(hiring|csr|encoder|promoter|admin|agent|trabaho|staff) .. (sa|para sa|ng|for) (pogo|online casino|online sugal|offshore gaming|online betting|e sabong)',
    ),
  ],
  'carry-or-collect': [
    ...guessed(
      '(dalhin|bitbitin|dadalhin|magdala|maghatid|ihatid|magbitbit|dala) [mo|ka|lang|ng|nyo|lang ang] [ang|ng|lang|isang] (maleta|bagahe|bag|pakete|package|sobre|envelope) [na|sa|at|pa|ito] [ito|yan|sa|eroplano|abroad|walang]',
      '(kunin|kolektahin|mangolekta|kukuha|sunduin|pick up) [mo|ka|ng|lang|ang] [ang|ng] (pera|cash|sobre|bayad|envelope) (sa|mula sa|kay|galing) [bahay|mga|matatanda|bahay ng]',
    ),
  ],
  'unasked-denials': [
    ...guessed(
      '(hindi|di) [po|naman|ito] (ito|to|po ito|naman|scam|kami) [ito|po|kami] (scam|networking|budol|illegal|droga|pekeng|scammer|bawal)',
      '(100|100 percent|sure) [percent] (legal|legit|totoo|safe)',
      'legit (po|ito|na legit|to|kami|100)',
      '(walang|no) (scam|budol|lokohan|risk|puhunan|panloloko|ilalabas|kulong|bugbugan) [na|dito|po|ito]',
      '(hindi|di) networking',
    ),
  ],
  'easy-pickup-pay': [
    ...guessed(
      '(isang araw|one day|one time|1 day|isang gabi) [lang] (trabaho|raket|na trabaho|work|job|na raket) .. (malaki|{amount}|bayad|libo|hatid|kukuha|bitbit|drive)',
      '(raket|trabaho|sideline) .. (hatid lang|bitbit lang|kuha lang|drive lang|abot lang) .. (bayad|{amount}|malaki|libo)',
    ),
  ],
  'cash-no-contract': [
    ...guessed(
      '(walang|no) (kontrata|contract) .. (cash|abot|kaliwaan|bayad|arawan)',
      '(cash|kaliwaan|abot) (lang|na bayad|abot|basis) .. (walang|no) (kontrata|contract|resibo|buwis|tax|payslip|sss)',
      '(walang|no) (kaltas|sss|payslip|resibo|tax) .. (cash|abot|arawan|kontrata)',
    ),
  ],
  'sponsor-for-sale': [
    ...guessed(
      '(binebenta|for sale|benta|pwedeng bilhin|bilhin|bumili) [ng|ang|na|namin] [ang|na] (sponsorship|sponsor|cos|work permit|visa|free visa|working visa|certificate of sponsorship)',
      '(sponsorship|free visa|cos|visa package|family package) .. (for sale|benta|presyo|{amount}|magkano|pang pamilya)',
    ),
  ],
  'code-words': [
    ...guessed(
      '(tnt|walkaway|bilog visa|bilog ang|escort sa airport|may kontak sa immigration|may kontak sa naia|tatak sa loob|kausap sa immigration)',
    ),
  ],
  'employer-pays': [
    ...guessed(
      '(sagot|bayad|babayaran|sasagutin|shoulder|gastos) (ng|po ng|na ng|lahat ng) (employer|kumpanya|kompanya|company|hotel|ospital|amo|principal|farm) [ang|po|lahat] .. (visa|ticket|tiket|medical|gastos|fee|pamasahe|training|lahat|processing|bayarin|uniporme|uniform)',
      '(employer|kumpanya|kompanya|company|hotel|ospital|principal|farm) (ang|na ang|po ang|ay) [po] (magbabayad|sasagot|sagot|bahala|bayad|nagbabayad|sumasagot)',
      '(visa|ticket|medical|training|uniporme|uniform|gastos) [at] .. (sagot|bayad) (ng|na ng) (employer|kumpanya|kompanya|company|hotel|ospital|principal|farm)',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(walang|no|wala pong|wala kaming|wala po kaming) [anumang|kahit anong|po|kaming|kami] (placement fee|bayad sa|babayaran|processing fee|sinisingil|singil|bayarin|fee|bayad ang) [ang|sa|po|mula|aplikante|na|dito]',
      '(hindi|di|never) (kami|po kami|kami kailanman|kailanman kami) [kailanman] (naniningil|sumisingil|humihingi|nangongolekta|maniningil) [ng|sa]',
      '(huwag|wag) (magbayad|po magbayad|kayong magbayad) [sa|kahit|kanino] (kanino|kahit kanino|sa kahit|sinuman|anumang)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      '(kontrata|contract) .. bago (ka|kayo|umalis|lumipad|ang alis|bumiyahe|mag biyahe)',
      'bago (ka|kayo|umalis|lumipad|bumiyahe) .. (pipirma|pirmahan|babasahin|matatanggap|makukuha) .. (kontrata|contract)',
      '(verified|beripikadong|na verify na) (kontrata|contract)',
      '(kontrata|contract) (sa wikang|sa sarili mong|na nasa) (filipino|tagalog|wika)',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(working|work|employment) visa (ang|na|mula|galing|ay) [ang|aayusin|kinukuha|ng] (employer|kumpanya|kukunin|i aapply|inaapply|nilalakad|ospital|ibibigay)',
      '(may|kumpletong|kumuha ng|hawak ang) (oec|overseas employment certificate)',
      '(employer|kumpanya|ospital|farm) (kukuha|mag aapply|maglalakad|nag aapply|magpoproseso) ng [iyong] (work permit|working visa|visa|permit)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(interview|interbyu|panayam) (sa|dito sa|ay sa) (aming|opisina|main|hotel|ospital|ahensya|agency|amin) [opisina|office]',
      '(final|face to face|personal|panel|dalawang|unang|huling) (interview|interbyu|panayam)',
      '(interview|interbyu|panayam) (kasama|kay|ng) [ang] (manager|may ari|head|team|employer|principal|chef)',
      'makikilala (mo|ninyo) ang (team|manager|may ari|mga kasama)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} (oras|hours) (kada|bawat|sa isang|a|per) (linggo|week)',
      '(lunes|monday) (hanggang|to) (biyernes|sabado|friday|saturday)',
      '(bayad|may bayad) (ang|na) (overtime|bakasyon|leave|holiday)',
      '(sss|philhealth|pag ibig|13th month)',
      '(araw ng pahinga|day off) (kada|bawat|tuwing|sa)',
      '(sahod|sweldo) [ay|tuwing|kada] (tuwing|kada) (15|30|a kinse|katapusan|kinsenas)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(huwag|wag) (kang|kayong|po kayong) magmadali',
      '(pag isipan|pag aralan) (mo|ninyo|muna|nyo) (muna|nang|mabuti|ito|po)',
      '(basahin) (mo|ninyo|nyo|muna) [muna|ang] [ang|nang] (kontrata|mabuti)',
      '(magtanong|tanungin) (ka|kayo|po kayo|kami|lang) [lang|kung|ng|po|nang]',
      '(walang|hindi kailangang) (pagmamadali|magmadali)',
      '(i check|tingnan|i verify|beripikahin) [mo|ninyo] [kami|ang] (dmw|aming lisensya|lisensya namin|website ng dmw)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(hawak|itago|nasa) (mo|ninyo|iyo|sa iyo) [mo|ang|pa rin ang] [sarili mong|iyong|ang|sariling|inyong] (passport|pasaporte)',
      '(passport|pasaporte) [mo|ninyo] [ay] (mananatili|nasa iyo|hawak mo|ikaw ang|sa iyo) [sa|ang|lang]',
      '(malaya|maaari|pwede) (kang|kayong) (umalis|lumabas|umuwi) (kahit kailan|anumang|kapag|pagkatapos)',
    ),
  ],
  'public-channel': [
    ...guessed(
      '(dmw|poea|peso|dole) (job fair|website|office|opisina|program|programa|online services|jobs fair)',
      '(government to government|g2g|eps korea|eps program|epsko)',
      '(serbisyong pampubliko|unyon ng|kasunduan ng unyon|cba)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(bayad|fee) (sa|diretso sa|na binabayaran sa) (embahada|embassy|vfs|konsulado|dfa)',
      '(embassy|embahada|vfs|konsulado|dfa) .. (opisyal na bayad|resibo|nakasaad na fee)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(pagkatapos|matapos) (matanggap|tanggapin|pumirma|pirmahan|lumagda) .. (id|nbi|medical|passport|clearance|requirements|sss)',
      '(unang|first) (araw|day) ng (trabaho|pasok) .. (id|nbi|requirements|tin|sss|bank)',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(may|mayroon nang|dati nang may) (permanent residence|resident visa|work permit) (na|ka na|kayo|ka)',
      '(mamamayan|citizen) ng (eu|asean)',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(kindly|dear) (ipadala|i send|applicant po|ibigay) .. (needful|esteemed|kindly)',
      'aplikanteng (minamahal|pinagpala)',
      'mabait na (pm|ipadala|i send)',
    ),
  ],
} satisfies Phrases;
