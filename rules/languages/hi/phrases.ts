// How Hindi (Devanagari, and Latin letters as typed in chats) says what signs speak of. Guesses count half until reviewed.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...guessed(
      '(नौकरी|नौकरियां|नौकरियाँ|जॉब|जाब|जॉब्स)',
      '(भर्ती|वैकेंसी|वेकेंसी|रिक्ति|रोजगार|पार्ट टाइम|फुल टाइम)',
      '(लोग|लड़के|लड़कियां|स्टाफ|वर्कर|कामगार|मजदूर|कर्मचारी|ड्राइवर|हेल्पर) (चाहिए|चाहिये|की जरूरत)',
      '(job|jobs|naukri|naukari|vacancy|bharti|rozgar|part time|full time|kaam chahiye|kaam milega)',
      '(log|ladke|ladkiyan|staff|worker|helper|driver) (chahiye|chaiye|ki zarurat)',
    ),
  ],

  abroad: [
    ...guessed(
      '(विदेश|बाहर देश|परदेश|दूसरे देश|फॉरेन|गल्फ|खाड़ी देश|ओवरसीज)',
      '(videsh|foreign me|foreign mein|bahar desh|gulf|overseas|abroad|dusre desh)',
    ),
  ],

  'no-experience': [
    ...guessed(
      '(बिना|किसी|कोई) [किसी] (अनुभव|एक्सपीरियंस|तजुर्बे)',
      '(अनुभव|एक्सपीरियंस) (की जरूरत|जरूरी|की आवश्यकता|आवश्यक|नहीं) (नहीं|नही|चाहिए)',
      '(ट्रेनिंग|प्रशिक्षण) (फ्री|मुफ्त|हम देंगे|निःशुल्क)',
      '(bina|koi|no) [kisi] (experience|anubhav|tajurba)',
      '(experience|anubhav) (ki zarurat|zaruri|jaruri|ki jarurat|required) (nahi|nhi|nahin|nai)',
      '(training|trening) (free|muft|hum denge)',
    ),
  ],

  'nothing-asked': [
    ...guessed(
      'बिना [किसी] (डिग्री|पढ़ाई|भाषा|इंग्लिश|अंग्रेजी|सर्टिफिकेट|दस्तावेज)',
      '(पढ़ाई|डिग्री|अंग्रेजी|उम्र|भाषा|डिप्लोमा) [की] (जरूरत|जरूरी|की जरूरत|कोई बंधन|मायने) (नहीं|नही)',
      '(10वीं|दसवीं|आठवीं|8वीं|अनपढ़) [पास] (फेल|भी चलेगा|भी कर सकते|भी)',
      '(सिर्फ|बस|केवल) [एक] (मोबाइल|स्मार्टफोन|फोन|इंटरनेट) (चाहिए|से|होना)',
      '(कोई भी|हर कोई|हाउसवाइफ|गृहिणी|स्टूडेंट) .. कर (सकता|सकते|सकती)',
      '(degree|padhai|english|umar|age|qualification|documents) [ki|koi] (zarurat|jarurat|zaruri|limit|required|jaruri) (nahi|nhi|nahin)',
      'bina [kisi] (degree|padhai|english|document|qualification)',
      '(sirf|bas|only) [ek] (mobile|phone|smartphone|internet) (chahiye|se|hona)',
      '(koi bhi|housewife|student|har koi) .. kar (sakta|sakte|sakti)',
    ),
  ],

  'high-pay': [
    ...seen('HI-PK', '(मोटी|अच्छी|तगड़ी|भारी|ऊंची|आकर्षक|शानदार) (तनख्वाह|सैलरी|कमाई|वेतन|इनकम|तनखा|रकम)'),
    ...guessed(
      '(कमाएं|कमाओ|कमाइए|कमा सकते|कमाये|कमाई करें) {amount}',
      '{amount} [तक|से|ज्यादा] [तक] (कमाएं|कमाओ|कमाइए|कमा सकते|कमा|कमाई|की कमाई|इनकम|महीना कमाएं)',
      '(लाखों|हजारों) (कमाएं|कमाओ|रुपये|की कमाई|कमाने|में कमाई)',
      '(achhi|acchi|moti|tagdi|high|badhiya) (salary|kamai|income|tankhwah|package)',
      '{amount} [tak|se] [tak|zyada] (kamao|kamaye|kamaen|kama|kamai|earn|income|kamaiye)',
      '(kamao|kamaye|kamaen|earn) {amount}',
      '(lakho|lakhon|hazaro|hazaaro) (kamao|kamaye|ki kamai|kamaen|me)',
    ),
  ],

  'pay-by-day-or-week': [
    ...guessed(
      '(रोज|रोजाना|प्रतिदिन|हर दिन|डेली|हर हफ्ते) [के|का|की] {amount}',
      '{amount} (रोज|रोजाना|प्रतिदिन|हर दिन|डेली|हर हफ्ते|हफ्ते|एक दिन|प्रति दिन|दिन का)',
      '(रोज|रोजाना|डेली|साप्ताहिक|हर दिन|उसी दिन|दैनिक|तुरंत) (पेमेंट|पैसे|भुगतान|कमाई|इनकम|पैसा|सैलरी|वेतन)',
      '(daily|roz|rozana|weekly|same day|har din|instant) (payment|paisa|paise|income|kamai|salary|payout|kamao|earning|kamaye)',
      '{amount} (roz|rozana|daily|har din|per day|ek din|din ka|hafte)',
      '(roz|rozana|daily|har din) [ke|ka] {amount}',
    ),
  ],

  'little-time': [
    ...guessed(
      '(1|2|3|एक|दो|तीन) [से] (घंटा|घंटे|घंटे का) [रोज] (रोज|काम|प्रतिदिन|डेली|देकर|में)',
      '(रोज|दिन में|रोजाना|बस|सिर्फ|केवल) (1|2|3|एक|दो|आधा|{number}) [से] (घंटा|घंटे|मिनट)',
      '(खाली|फ्री) (समय|टाइम|वक्त)',
      '(कुछ|बस कुछ) (मिनट|मिनटों)',
      '(1|2|3|ek|do|{number}) (ghanta|ghante|ghanta|hour|hours|minute|min) (roz|rozana|daily|ka kaam|kaam|dekar|dijiye|din me)',
      '(roz|din me|rozana|daily|sirf|bas) (1|2|ek|do|{number}) [se] (ghanta|ghante|minute|min|hour|hours)',
      '(free|khali) (time|samay|waqt) (me|mein|main)',
    ),
  ],

  'simple-work': [
    ...guessed(
      '(आसान|सरल|सिंपल|हल्का|साधारण) [सा|सी] (काम|टास्क|जॉब|कार्य)',
      '(काम|टास्क) [बहुत|एकदम] (आसान|सरल|सिंपल)',
      '(सिर्फ|बस) (क्लिक|लाइक|टाइपिंग|कॉपी पेस्ट|मोबाइल से)',
      '(मोबाइल|फोन) से (काम|कमाई|कमाएं|कमाओ|पैसे)',
      '(aasan|asan|simple|easy|halka) [sa] (kaam|kam|task|job|work)',
      '(kaam|kam|task|work) [bahut|ekdum] (aasan|asan|simple|easy) (hai|h)',
      '(mobile|phone) se (kaam|kam|kamai|kamao|paise|paisa|kamaye|earning)',
    ),
  ],

  'work-from-home': [
    ...guessed(
      '(घर|घर से|घर पर) (बैठे|बैठकर|बैठ कर|से काम|काम|रहकर)',
      '(वर्क फ्रॉम होम|ऑनलाइन काम|ऑनलाइन जॉब|ऑनलाइन कमाई|ऑनलाइन नौकरी)',
      '(ghar) (baithe|bethe|baith|se kaam|se kam|pe baithe|par baithe|se)',
      '(work from home|wfh|online kaam|online kam|online job|online kamai|online work)',
    ),
  ],

  'lure-role': [
    ...seen('HI-PK', 'डिजिटल (मार्केटिंग|सेल्स|मार्केटिंग एग्जीक्यूटिव)'),
    ...guessed(
      '(डाटा|डेटा) (एंट्री|एन्ट्री)',
      '(कॉल सेंटर|कस्टमर केयर|कस्टमर सपोर्ट|कस्टमर सर्विस|कंप्यूटर ऑपरेटर|टाइपिस्ट|टेलीकॉलर|चैट सपोर्ट|क्रिप्टो|टाइपिंग जॉब)',
      '(data entry|call center|call centre|customer care|customer support|digital marketing|typing job|telecaller|chat support|computer operator)',
    ),
  ],

  duties: [
    ...guessed(
      '(जिम्मेदारी|जिम्मेदारियां|जिम्मेदारियाँ|योग्यता|पात्रता|शिफ्ट|कार्य समय|काम के घंटे|कर्तव्य|कार्य विवरण)',
      '(काम में|कार्यों में) (शामिल|सफाई)',
      '(jimmedari|zimmedari|shift|duty timing|working hours|job description|qualification)',
    ),
  ],

  'company-talk': [
    ...guessed(
      '(हमारी|हमारे|हमारा) (कंपनी|फैक्ट्री|होटल|अस्पताल|दुकान|स्कूल|ऑफिस|रेस्टोरेंट|क्लीनिक|वेयरहाउस|कार्यालय)',
      '(प्राइवेट लिमिटेड|प्रा लि|लिमिटेड|पंजीकृत कार्यालय|हेड ऑफिस|pvt ltd)',
      '(hamari|hamare) (company|factory|hotel|hospital|dukan|office|shop)',
    ),
  ],

  'our-client': [
    ...guessed(
      '(विदेशी|बड़ी|मल्टीनेशनल|इंटरनेशनल|नामी|एक बड़ी) (कंपनी|कंपनियों|फर्म|कंपनी में)',
      '(badi|videshi|multinational|international|foreign) (company|companies|firm) (me|mein|ke|ko)',
    ),
  ],

  interview: [...guessed('(इंटरव्यू|साक्षात्कार|वीडियो कॉल|इन्टरव्यू|interview)')],

  contract: [
    ...seen('HI-PK', '(ऑफर लेटर|कॉन्ट्रैक्ट|अनुबंध|एग्रीमेंट|नियुक्ति पत्र)'),
    ...guessed('(offer letter|contract|agreement|joining letter)'),
  ],

  'licence-word': [
    ...guessed(
      '(लाइसेंस|लाइसेंसी|पंजीकृत|रजिस्टर्ड|मान्यता प्राप्त|लाइसेंसशुदा) (नंबर|एजेंट|एजेंसी|संख्या|भर्ती)',
      '(आरए|rc|ra) (नंबर|number)',
      '(licence|license|registered|registration) (number|no|agent|agency)',
    ),
  ],

  'agent-word': [
    ...guessed(
      '(एजेंट|एजेंटों|एजेंसी|दलाल|कंसल्टेंसी|ट्रैवल एजेंट|प्लेसमेंट|मैनपावर)',
      '(agent|agency|dalal|consultancy|manpower|placement)',
    ),
  ],

  'domestic-work': [
    ...guessed(
      '(घरेलू काम|घरेलू कामगार|हाउसमेड|आया|नैनी|कामवाली|मेड|घरेलू सहायिका|नौकरानी|केयरटेकर)',
      '(housemaid|nanny|maid|aaya|kaamwali|caretaker|ghar ka kaam)',
    ),
  ],

  'host-family': [...guessed('(होस्ट फैमिली|मेजबान परिवार|ओ पेयर|au pair|host family)')],

  'ship-work': [
    ...guessed(
      '(जहाज|शिप|क्रूज|मर्चेंट नेवी|नाविक|मछली पकड़ने|मरीन)',
      '(merchant navy|cruise|jahaz|seaman|ship me|ship job)',
    ),
  ],

  'farm-work': [
    ...guessed(
      '(खेत|फार्म|बाग|फल तोड़ने|फसल कटाई|कृषि|ग्रीनहाउस|सेब तोड़ने|खेती) [में|का|के] (काम|जॉब|मजदूर|नौकरी|कामगार|वर्कर)',
      '(फल|सेब|स्ट्रॉबेरी|अंगूर) (तोड़ने|तुड़ाई|पैकिंग)',
      '(farm|khet|fruit picking|fruit packing|kheti) (me|mein|ka|worker|job|work|kaam)',
    ),
  ],

  'modelling-work': [
    ...guessed('(मॉडल|मॉडलिंग|कास्टिंग|ऑडिशन|फोटोशूट|modeling|modelling|audition|photoshoot|casting)'),
  ],

  'entertainment-work': [
    ...guessed(
      '(डांसर|डांस बार|मसाज|स्पा गर्ल|एस्कॉर्ट|बार गर्ल|नाइट क्लब|ऑर्केस्ट्रा|हॉस्टेस)',
      '(dancer|dance bar|massage|spa girl|escort|bar girl|night club|orchestra|hostess)',
    ),
  ],

  'sport-or-study': [
    ...guessed(
      '(फुटबॉल|क्रिकेट|खेल) (ट्रायल|अकादमी|एकेडमी)',
      '(छात्रवृत्ति|स्कॉलरशिप|स्टडी वीजा|scholarship|football trial|cricket trial|study visa)',
    ),
  ],

  'gold-or-oil-work': [
    ...guessed(
      '(तेल|ऑयल|सोने|गोल्ड|पेट्रोलियम|oil|gold|petroleum) (कंपनी|रिग|खदान|खान|माइन|company|rig|mine|khadan)',
    ),
  ],

  fee: [
    ...guessed(
      '(प्रोसेसिंग|रजिस्ट्रेशन|पंजीकरण|फाइल|एजेंट|सर्विस|एप्लीकेशन|आवेदन|वीजा|ज्वाइनिंग|जॉइनिंग|एक्टिवेशन|डॉक्यूमेंट|मेडिकल|ट्रेनिंग|मेंबरशिप|अप्रूवल) (फीस|फी|चार्ज|शुल्क|खर्च|फ़ीस|का खर्च)',
    ),
    ...seen('HI-UPK', 'मोटी रकम'),
    ...guessed(
      '(फीस|शुल्क|चार्ज|कमीशन) [सिर्फ|केवल|मात्र|है] {amount}',
      '{amount} (फीस|शुल्क|चार्ज|कमीशन|रजिस्ट्रेशन|प्रोसेसिंग)',
      '(processing|registration|file|agent|service|visa|joining|activation|document|gate pass|id card|training|membership|application) (fees|fee|charge|charges|kharcha|fess)',
      '{amount} (fees|fee|registration|processing|charge)',
      '(fees|fee|charge) [sirf|only|hai] {amount}',
    ),
  ],

  'pay-verb': [
    ...guessed(
      '(पैसे|रुपये|फीस|रकम|राशि|शुल्क|{amount}|पेमेंट|एडवांस|चार्ज|पैसा) (जमा करें|जमा करो|जमा करना|जमा कराएं|जमा करवाएं|भेजें|भेजो|भेज दो|भेजिए|दें|दो|देना होगा|देने होंगे|देनी होगी|देना पड़ेगा|देने पड़ेंगे|भरें|भरो|ट्रांसफर करें|चुकाएं|डालो|कर दो|करें|करो|करना होगा|भरने होंगे|लगेंगे|लगेगा|लगेगी|जमा कर दो|भेज दीजिए|जमा)',
      '(भुगतान करें|भुगतान करना|पेमेंट करें|पेमेंट करो|फोनपे करो|गूगल पे करो|ट्रांसफर करो)',
      '(paise|fees|rupay|rupaye|payment|paisa|advance|fee|amount|{amount}|charge) (bhejo|bhej do|bheje|bhejiye|jama karo|jama kare|jama karna|dena hoga|dene honge|deni hogi|do|dijiye|dena padega|transfer karo|kar do|karo|kare|karna hoga|bharo|lagega|lagenge|lagegi|daal do|pay karo|bharna hoga)',
      '(phonepe|gpay|google pay|paytm|upi) (karo|kar do|kare|kijiye|pe bhejo|par bhejo)',
      '(pay|payment|transfer) (karo|kare|karna hoga|karna padega|kar do|kijiye)',
    ),
  ],

  deposit: [
    ...guessed(
      '(एडवांस|अग्रिम|डिपॉजिट|सिक्योरिटी|बयाना|टोकन|सिक्योरिटी मनी|जमानत राशि|अमानत)',
      '(advance|security|deposit|token|bayana) [money|amount|ke|me]',
    ),
  ],

  refundable: [
    ...guessed(
      '(वापस|रिफंड|रिफंडेबल|लौटा) [कर] (मिलेगा|मिलेंगे|मिल जाएगा|मिल जाएंगे|होगा|दिया जाएगा|कर देंगे|हो जाएगा|मिल जाएगी|हो जाएगी)',
      '(सीट|जगह|स्लॉट|स्थान) (बुक|पक्की|रिजर्व|कन्फर्म|सुरक्षित)',
      '(refundable|refund|wapas|vapas) (hoga|ho jayega|milega|mil jayega|milenge|hai|kar denge|amount)',
      '(seat|slot|jagah) (book|pakki|confirm|reserve)',
    ),
  ],

  visa: [...guessed('(वीजा|वीसा|वर्क परमिट|visa|work permit|स्पॉन्सरशिप)')],

  'course-word': [...guessed('(ट्रेनिंग|कोर्स|सर्टिफिकेट|training|course|certificate|प्रशिक्षण)')],

  'check-word': [
    ...guessed(
      '(मेडिकल|पुलिस वेरिफिकेशन|बैकग्राउंड चेक|मेडिकल टेस्ट|बीमा|इंश्योरेंस|medical|police verification|insurance|pcc)',
    ),
  ],

  'kit-word': [
    ...guessed(
      '(यूनिफॉर्म|वर्दी|लैपटॉप|किट|सॉफ्टवेयर|आईडी कार्ड|गेट पास|uniform|laptop|kit|software|id card|gate pass|वर्क आईडी)',
    ),
  ],

  'room-word': [...guessed('(कमरा|कमरे|किराया|रूम|रहने का|बिस्तर|room|kiraya|kamra|rent)')],

  'odd-channel': [
    ...guessed(
      '(गिफ्ट कार्ड|वेस्टर्न यूनियन|क्रिप्टो|यूएसडीटी|बिटकॉइन|हवाला|usdt|gift card|western union|bitcoin|crypto|hawala)',
      '(नकद|कैश) (एजेंट|में एजेंट|हाथ|ही)',
      '(phonepe|gpay|google pay|paytm|upi|फोनपे|गूगल पे|पेटीएम|यूपीआई) (number|नंबर|id|आईडी|qr|par|पर|pe)',
    ),
  ],

  crypto: [...guessed('(क्रिप्टो|बिटकॉइन|यूएसडीटी|usdt|bitcoin|crypto|binance|बाइनेंस)')],

  'your-account': [
    ...guessed(
      '(अपने|आपके|आपका|अपना|तुम्हारे) [बैंक] (खाते|अकाउंट|खाता|बैंक खाते|बैंक अकाउंट|कार्ड)',
      '(apne|aapke|apna|aapka|tumhare|apke) [bank] (account|khate|khata|bank account|card)',
    ),
  ],

  'receive-money': [
    ...guessed(
      '(पैसे|पैसा|रकम|पेमेंट|फंड|रुपये|राशि) (आएंगे|आएगा|आएगी|प्राप्त करें|प्राप्त करना|लें|रिसीव करें|रिसीव करो|मंगवाएं|आयेंगे|रिसीव करना|डाले जाएंगे)',
      '(paise|paisa|payment|fund|amount) (aayega|aayenge|aaenge|ayega|receive karo|receive karna|lena hai|aaega|ayenge|dale jayenge)',
    ),
  ],

  'forward-money': [
    ...guessed(
      '(आगे|दूसरे खाते में|हमें|दूसरों को|बताए खाते में) (भेजें|भेजना|ट्रांसफर करें|ट्रांसफर करना|भेज दें|भेजने|ट्रांसफर करो|भेजो)',
      '(निकालकर|निकाल कर|निकाल के) .. (दे दें|दो|भेजें|देना|भेज दो|सौंप)',
      '(aage|dusre account me|hume|dusre khate me|hamare client ko) (bhejna|bhejo|transfer karna|transfer karo|bhej do|bhej dena|transfer kar do)',
      '(nikal kar|nikalkar|nikal ke) .. (dena|de do|bhejo|do)',
    ),
  ],

  'keep-percentage': [
    ...guessed(
      '{number} (प्रतिशत|percent|परसेंट|फीसदी|टका) [कमीशन|आप|का] (आप रख|रख|रखें|आपका|कमीशन|commission|aapka|rakh|apna|rakho|rakhe)',
      '(कमीशन|commission) (आपका|आप रख|अपना रख|aapka|rakh|kaat kar|काट कर|काटकर)',
    ),
  ],

  cheque: [...guessed('(चेक|cheque|check) (जमा|बैंक|कैश|भेजेंगे|भुना|jama|bank|bhejenge|cash|deposit)')],

  parcel: [...guessed('(पार्सल|पैकेट|पैकेज|कूरियर|parcel|packet|package|courier)')],

  'send-on': [
    ...guessed(
      '(दोबारा|फिर से|आगे|री) (पैक|भेज|भेजना|भेजें|पैकिंग|पोस्ट|pack|bhejna|bhejo|pack karke)',
      '(लेबल|पता|label|address) (बदल*|लगा*|badal|badalkar|laga|lagakar)',
      '(aage|dobara|fir se) (bhejna|bhejo|bhej|pack|courier|post|packing)',
    ),
  ],

  'your-home': [
    ...guessed(
      '(आपके|अपने|आप के) (घर|पते|एड्रेस)',
      'घर (पर|बैठे|से)',
      '(aapke|apne|apke) (ghar|address|pate)',
      'ghar (par|pe|baithe|se)',
    ),
  ],

  'click-task': [
    ...guessed(
      '(लाइक|लाईक|फॉलो|सब्सक्राइब|स्क्रीनशॉट|रेटिंग|रिव्यू)',
      '(वीडियो|वीडियोज) (देखो|देखें|देखकर|लाइक|देखने)',
      '(like|follow|subscribe|screenshot|rating|review) (karo|karke|karna|kare|karne|bhejo|dena|do|krke|krna|kijiye|pe|par)',
      '(video|videos|reels) (dekho|dekhkar|dekhke|like|dekhna)',
    ),
  ],

  'task-word': [...guessed('(टास्क|टास्कों|वीआईपी|मिशन|task|tasks|vip|mission)')],

  'top-up': [
    ...guessed('(रिचार्ज|टॉप अप|वॉलेट में पैसे|recharge|top up|topup|नेगेटिव बैलेंस|negative balance|माइनस बैलेंस)'),
  ],

  withdraw: [
    ...guessed(
      '(निकासी|विड्रॉल|विदड्रॉल|विड्रॉ|विथड्रॉ|withdrawal|withdraw|विथड्रॉल)',
      '(पैसे|पैसा|कमाई|रकम) (निकालने|निकालना|निकालें|निकाल सकते|निकल)',
      '(paise|paisa|kamai|balance) (nikalne|nikalna|nikal sakte|nikalo|nikaalne)',
    ),
  ],

  'bring-friends': [
    ...guessed(
      '(दोस्त|दोस्तों|लोगों|साथी|लोग|लड़के) (को लाओ|जोड़ो|को जोड़ें|लाओ|लाने|को जोड़ने|को लाने|को जोड़ो|जोड़ें|को लाएं|जोड़ने)',
      '(dost|doston|dosto|friend|friends|logo|log|ladke) (ko lao|jodo|ko jodo|lao|ko add karo|add karo|laoge|refer karo|ko refer karo|lane|jodne)',
    ),
  ],

  debt: [
    ...guessed(
      '(कर्ज|कर्जा|उधार|सैलरी से काट*|तनख्वाह से काट*|वेतन से काट*|लोन)',
      '(karz|karza|udhar|salary se kat*|loan|tankhwah se kat*)',
    ),
  ],

  passport: [
    ...guessed(
      '(पासपोर्ट|आधार|आधार कार्ड|पैन कार्ड|पहचान पत्र|वोटर आईडी|passport|aadhar|aadhaar|adhar|adhaar|pan card|voter id|pancard)',
    ),
  ],

  'send-verb': [
    ...guessed(
      '(भेजें|भेजो|भेजिए|भेज दो|भेज दें|भेजे|भेजना होगा|अपलोड करें|शेयर करें|शेयर करो|जमा करें|व्हाट्सएप करें|दिखाओ|जमा करो|जमा करवाएं|अपलोड करो|भेज दीजिए)',
      '(bhejo|bhej do|bheje|bhejiye|bhejna|share karo|send karo|send kare|upload karo|whatsapp karo|bhej dijiye|send kijiye|send kar do|share kare)',
    ),
  ],

  'copy-or-photo': [...guessed('(फोटो|कॉपी|फोटोकॉपी|स्कैन|आगे पीछे|photo|copy|scan|front back|pic|तस्वीर)')],

  'bank-details': [
    ...guessed(
      '(बैंक|खाता|अकाउंट|खाते|कार्ड|एटीएम) (डिटेल|डिटेल्स|नंबर|विवरण|जानकारी|की जानकारी|की डिटेल|का नंबर)',
      '(bank|account|card|atm) (detail|details|number|no|ki detail)',
    ),
  ],

  'visitor-visa': [
    ...seen('HI-PK', '(टूरिस्ट|पर्यटक|विजिट|विजिटर|घूमने|ट्रांजिट|tourist|visit|visitor) (वीजा|वीसा|visa)'),
  ],

  'free-travel': [
    ...seen('HI-PK', '(होटल और वापसी टिकट|वापसी टिकट)'),
    ...guessed(
      '(टिकट|फ्लाइट|हवाई टिकट|यात्रा|आना जाना) [भी] (फ्री|मुफ्त|कंपनी देगी|हमारी तरफ से|कंपनी की|हम देंगे|कंपनी का|हमारी)',
      '(फ्री|मुफ्त) [वीजा] (टिकट|फ्लाइट|हवाई टिकट|और टिकट)',
      '(free) [visa] (ticket|flight)',
      '(ticket|flight|air ticket) [bhi] (free|company degi|company ki|muft|hamari taraf|company dega)',
    ),
  ],

  'free-housing': [
    ...guessed(
      '(रहना|रहने|आवास|कमरा|रूम|ठहरना|रहने खाने) [खाना|और|की|का] [खाना] (फ्री|मुफ्त|कंपनी का|कंपनी देगी|कंपनी की|हमारी तरफ|कंपनी)',
      '(फ्री|मुफ्त) (रहना|आवास|कमरा|रूम|रहने|होटल)',
      '(rehna|rahna|room|rahne|rehne) [khana|aur|ka|ki] [khana] (free|muft|company ka|company degi|company dega|company ki)',
      '(free) (room|rehna|rahna|accommodation|hotel)',
    ),
  ],

  'free-food': [
    ...guessed(
      '(खाना|भोजन|खाने|खाना पीना) [रहना|और|का|भी] [रहना|रहने] (फ्री|मुफ्त|कंपनी का|कंपनी देगी|कंपनी की|हमारी तरफ)',
      '(फ्री|मुफ्त) [रहना] (खाना|भोजन)',
      '(khana|khaana|khane) [peena|rehna|rahna|aur] [rehna|rahna] (free|muft|company ka|company degi|company dega)',
      'free [rehna] (khana|food)',
    ),
  ],

  'free-visa': [
    ...guessed(
      '(वीजा) [टिकट|भी|और] (फ्री|मुफ्त|कंपनी देगी|हमारी तरफ|कंपनी का)',
      '(फ्री|मुफ्त) (वीजा|वीसा)',
      'visa [ticket|bhi|aur] (free|company degi|company dega|muft)',
      'free visa',
    ),
  ],

  border: [
    ...guessed(
      '(इमिग्रेशन|एयरपोर्ट पर|बॉर्डर|कस्टम|चेकपोस्ट|immigration|airport pe|airport par|border) [वाले|वाला|अधिकारी|officer|wale]',
    ),
  ],

  'tell-verb': [
    ...guessed(
      '(कहना|कहो|बोलना|बोलो|बताना|कह देना|बोल देना|बता देना|बोल दो)',
      '(bolna|bolo|kehna|kaho|batana|bol dena|keh dena|bata dena)',
    ),
  ],

  'guard-or-gate': [...guessed('(गार्ड|पहरा|पहरेदार|गेट बंद|कंपाउंड|चारदीवारी|guard|compound|gate band)')],

  family: [
    ...guessed(
      '(परिवार|घरवालों|घर वालों|माता पिता|मां बाप|माँ|पिता|पति|पत्नी|भाई|बहन|दोस्त|मम्मी|पापा)',
      '(gharwalo|ghar walo|family|mummy|papa|pati|patni|bhai|behen|dost|maa baap|gharwale)',
    ),
  ],

  authority: [...guessed('(पुलिस|दूतावास|एंबेसी|एम्बेसी|कोर्ट|थाने|थाना|यूनियन|police|embassy|thana|thane|court)')],

  'women-only': [
    ...guessed(
      '(सिर्फ|केवल|बस|सुंदर|खूबसूरत|जवान|अविवाहित|अकेली) (लड़कियां|लड़कियाँ|लड़की|महिला|महिलाएं|फीमेल|लड़कियों|महिलाओं)',
      '(लड़कियां|लड़कियाँ|लड़की|फीमेल|लड़कियों) [स्टाफ] (चाहिए|ही|की जरूरत|आवेदन)',
      '(sirf|only|sundar|beautiful|khubsurat|young) (ladki|ladkiya|ladkiyan|girls|female|ladies|ladkiyo)',
      '(ladki|ladkiya|ladkiyan|girls|female) [staff] (chahiye|chaiye|only|hi)',
    ),
  ],

  looks: [
    ...guessed(
      '(सुंदर|खूबसूरत|आकर्षक|गोरी|स्लिम|स्मार्ट दिखने|अच्छी पर्सनालिटी|लंबाई|फिगर|sundar|khubsurat|gori|good looking|slim|figure|height|beautiful)',
    ),
  ],

  'body-word': [
    ...guessed(
      '(पूरे शरीर|फुल बॉडी|बिकिनी|अंडरवियर|बिना कपड़ों|न्यूड|अंतर्वस्त्र|शरीर की|full body|bikini|nude|bina kapdo|bina kapde|lingerie|बिना कपड़े)',
    ),
  ],

  'photo-word': [...guessed('(फोटो|वीडियो|तस्वीर|सेल्फी|photo|photos|pic|pics|video|selfie|फ़ोटो|तस्वीरें)')],

  'school-age': [
    ...guessed(
      '(नाबालिग|स्कूल के बच्चे|स्कूली|18 से कम|स्कूल की लड़कियां|nabalig|school ki ladki*|school ke bacche)',
      '(14|15|16) (साल|वर्ष|saal) (से|की|के|se|ki|ke)',
    ),
  ],

  affection: [
    ...guessed(
      '(प्यार करता|प्यार करती|मेरी जान|आई लव यू|तुमसे प्यार|मिस यू|जानू|शादी करेंगे|pyar karta|pyaar karta|meri jaan|i love you|janu|jaanu|shadi karenge|baby i love|साथ रहेंगे|sath rahenge|pyar krta)',
    ),
  ],

  messenger: [
    ...guessed(
      '(व्हाट्सऐप|व्हाट्सएप|वाट्सएप|वॉट्सऐप|वाट्सऐप|टेलीग्राम|टेलिग्राम|व्हाट्सप्प|वॉट्सएप|व्हाट्सअप|व्हॉट्सऐप|इमो)',
      '(whatsapp|watsapp|whatsap|watsap|whatsup|wapp|telegram|telegrm)',
    ),
  ],

  'message-me': [
    ...guessed(
      '(मैसेज|संपर्क|कॉन्टैक्ट|डीएम|कॉल|मेसेज|व्हाट्सएप|इनबॉक्स|टेलीग्राम) (करें|करो|कीजिए|भेजें|करे|भेजो|पर आओ)',
      '(msg|message|dm|contact|call|inbox|ping|whatsapp|telegram|sampark) [me|mujhe] (karo|kare|karen|kijiye|kro|krna|kar do|karna|kre|bhejo|kariye)',
    ),
  ],

  'click-link': [
    ...seen('LURES', '(लिंक|लिंक्स) [पर] (पर क्लिक|क्लिक|से जुड़|दबाएं|खोलें|से रजिस्टर|पर जाएं|से जॉइन)'),
    ...guessed(
      '(ग्रुप|चैनल) (जॉइन|ज्वाइन|से जुड़|में जुड़|में जुड़ें)',
      '(ऐप|एप) (डाउनलोड|इंस्टॉल)',
      '(link) [pe|par] (click|pe click|par click|se join|kholo|open|se register|par|pe)',
      '(group|channel) (join|me aao|mein aao|se judo|me jud)',
      '(app|apk) (download|install)',
    ),
  ],

  hurry: [
    ...guessed('(जल्दी करें|जल्दी करो|तुरंत आवेदन|तुरंत संपर्क|अर्जेंट|अर्जेन्ट|आज ही|तुरंत भर्ती|जल्द करें|तुरंत ज्वाइन|तुरंत जॉइन)'),
    ...seen('LURES', 'आज ही से'),
    ...guessed(
      '(सीटें|सीट|जगह) (सीमित|कम|खाली|लिमिटेड)',
      '(jaldi karo|jaldi kare|urgent|aaj hi|limited seats|seat limited|seats limited|jaldi|turant)',
    ),
  ],

  'days-to-departure': [
    ...guessed(
      '(उड़ान|फ्लाइट|रवानगी|टिकट) [है] (कल|परसों|इसी हफ्ते|{number} दिन|इस हफ्ते|दो दिन|तीन दिन|एक हफ्ते)',
      '(कल|परसों|इसी हफ्ते|{number} दिन में|तीन दिन में) [की|ही] (उड़ान|फ्लाइट|निकलना|रवाना|जाना|उड़ना|उड़ जाओ)',
      '(flight|ticket|nikalna) [hai] (kal|parso|isi hafte|{number} din|is hafte)',
      '(kal|parso|isi hafte|{number} din me) [ki|hi] (flight|nikalna|udna|jana hai|ud jaoge)',
    ),
  ],

  'group-word': [...guessed('(ग्रुप|चैनल|group|channel)')],

  'easy-money-wording': [
    ...guessed('(आसान|आसानी से|झटपट|फटाफट|तुरंत) (पैसा|पैसे|कमाई|कमाएं|पैसे कमाएं|कमाओ|इनकम)'),
    ...seen('LURES', '(आज से|आज ही से|पहले दिन से) [ही] (कमाना|कमाई|कमाएं|कमाओ|कमाने)'),
    ...guessed(
      '(घर बैठे|मोबाइल से) .. (कमाएं|कमाओ|कमाई|कमाइए|पैसे|हजारों|लाखों)',
      '(ghar baithe|ghar bethe|mobile se) .. (kamao|kamaye|kamai|kamaen|paise|paisa|earn|lakho|kamaiye|income)',
      '(aasani se|asani se|easily|jaldi|easy) (paise|paisa|money|income) (kamao|kamaye|kamaen|kama)',
      '(easy|fast) (paisa|money|kamai)',
      '(अमीर|ameer|crorepati|लखपति|lakhpati|मालामाल) (बनो|बनें|banो|bano|bane|बन जाओ|बनाएगा)',
      '(किस्मत|जिंदगी|zindagi|life) (बदल|badal) (जाएगी|लो|jayegi|do|lo|दो|देगी)',
    ),
  ],

  'guaranteed-result': [
    ...seen(
      'HI-PK',
      '(वीजा|नौकरी|जॉब|सिलेक्शन|प्लेसमेंट|वीसा|कमाई) (गारंटी|की गारंटी|गारंटीड|पक्का|पक्की|100|की पूरी गारंटी)',
    ),
    ...guessed(
      '(गारंटीड|पक्की|100 प्रतिशत|सौ प्रतिशत|शत प्रतिशत|100 परसेंट) (नौकरी|जॉब|वीजा|कमाई|प्लेसमेंट|इनकम|सिलेक्शन)',
      '(visa|job|naukri|placement|selection|kamai|income) (guarantee|guaranteed|guaranty|ki guarantee|pakki|pakka|100|ki garanti)',
      '(guaranteed|pakki|100 percent|pakka) (job|naukri|visa|income|kamai|placement|selection)',
    ),
  ],

  'guarantee-innocent': [
    ...guessed(
      '(न्यूनतम|मूल) (वेतन|मजदूरी|काम) की गारंटी',
      '(रोजगार गारंटी|बैंक गारंटी|मनरेगा|rojgar guarantee|bank guarantee)',
    ),
  ],

  'perk-word': [
    ...guessed('(बोनस|इंसेंटिव|गिफ्ट|जिम|पार्टी|ट्रिप|स्विमिंग पूल|इनाम|bonus|incentive|gift|gym|party|trip)'),
  ],

  'hired-without-interview': [
    ...seen('HI-PK', '(बिना|कोई) [किसी] (इंटरव्यू|साक्षात्कार|इन्टरव्यू)'),
    ...guessed(
      '(इंटरव्यू|साक्षात्कार) (की जरूरत नहीं|नहीं होगा|के बिना|नहीं)',
      '(आपका|आपकी) (सिलेक्शन|चयन|नौकरी|जॉब|सेलेक्शन) (हो गया|हो चुका|पक्की|हो गयी|पक्का|कन्फर्म|हुआ है|कर लिया)',
      '(आप|आपको) (चुन|सिलेक्ट|चुना|सेलेक्ट) (लिया|लिए|हो गए|गया|कर लिया)',
      '(bina|no|without) [kisi] interview',
      'interview (nahi|nhi|ki zarurat nahi|ki jarurat nahi|ke bina|nahin)',
      '(aapka|apka|aapki|apki) (selection|job|naukri|select) (ho gaya|ho chuka|pakki|confirm|ho gya|pakka|ho gayi|final)',
      '(direct|seedhi|सीधी|डायरेक्ट|turant|तुरंत) (joining|ज्वाइनिंग|जॉइनिंग|भर्ती|bharti|नियुक्ति)',
      '(आज|कल|aaj|kal) से (काम|ज्वाइन|जॉइन) (शुरू|करें|करो)',
      '(aaj|kal) se (kaam|kam|join|joining|duty) (shuru|karo|kar lo|start|kare)',
    ),
  ],

  'changed-story': [
    ...guessed(
      '(अब|दूसरा|दूसरी) (नौकरी|काम|जॉब|देश|कंपनी) (दूसरी|दूसरे|बदल|में|है|होगी|मिलेगी)',
      '(नौकरी|काम|जॉब|होटल|देश|मालिक|प्लान|कॉन्ट्रैक्ट) (बदल गया|बदल गई|बदल गयी|बदला|की जगह अब|चेंज)',
      '(job|kaam|naukri|plan|country|hotel|company|malik) (badal gaya|badal gayi|change ho gaya|change ho gayi|badal gya|ki jagah ab|change)',
      '(के बजाय|की जगह|ke badle|ki jagah) .. (करना होगा|काम करोगी|करोगे|karna hoga|karogi|karoge|जाना होगा|jana hoga)',
    ),
  ],

  'refused-checks': [
    ...guessed(
      '(वीडियो कॉल|सवाल|ऑफिस|एड्रेस) [पर|मत|का|ज्यादा] (नहीं होगी|मत पूछो|मत करो|नहीं कर सकते|नहीं दिखा सकते|नहीं आ सकते|नहीं दे सकते|नहीं बता सकते|मत पूछना)',
      '(सवाल|sawal|question) (मत|mat|naa) (पूछो|करो|pucho|karo|puchna|poocho|पूछना)',
      '(video call|office visit|company name|address) (nahi|nhi|nahin) (hoga|kar sakte|ho sakta|hogi|bata sakte|de sakte|karte|allowed)',
    ),
  ],

  'odd-age-floor': [
    ...guessed(
      '(उम्र|आयु|umar|age) [कम|से] (22|23|24|25) (से ऊपर|से अधिक|से ज्यादा|साल से|se upar|se zyada|वर्ष से|saal se|प्लस|plus)',
      '(22|23|24|25) (साल|वर्ष|saal) (से ऊपर|से अधिक|से ज्यादा|se upar|se zyada|और उससे ऊपर)',
    ),
  ],

  'fee-to-get-job': [
    ...seen('HI-HH', 'सिर्फ {amount} में (वीजा|नौकरी|जॉब|विदेश|दुबई)'),
    ...guessed(
      '(रजिस्ट्रेशन|प्रोसेसिंग|फाइल|ज्वाइनिंग|पंजीकरण|जॉइनिंग|गेट पास|आईडी कार्ड|एक्टिवेशन|आवेदन|एजेंट) (फीस|शुल्क|चार्ज|फी|के लिए) [सिर्फ|केवल|के|मात्र] [सिर्फ|रूप] ({amount}|जमा करें|जमा करो|जमा करनी|भेजें|भेजो|देनी होगी|देना होगा|लगेगी|लगेगा|पहले)',
      '{amount} (रजिस्ट्रेशन|प्रोसेसिंग|फाइल|ज्वाइनिंग|पंजीकरण|जॉइनिंग|गेट पास|एजेंट|आवेदन) (फीस|शुल्क|चार्ज|फी|के|का|कमीशन)',
      '(registration|processing|file|joining|gate pass|id card|activation|form|agent) (fees|fee|charge|charges|ke liye|ka) [sirf|only] ({amount}|bhejo|jama karo|deni hogi|dena hoga|pay karo|lagegi|lagega|jama karna|pehle|bhej do)',
      '{amount} (registration|processing|file|joining|gate pass|id card|agent) (fees|fee|charge|charges|ke|ka)',
      '(पहले|pehle|phle) (फीस|पैसे|पेमेंट|रुपये|fees|paise|payment) (फिर|तब|उसके बाद|fir|phir|tab|baad me) (काम|नौकरी|ज्वाइन|kaam|job|joining|naukri|offer letter|जॉइनिंग|ऑफर लेटर)',
      '(नौकरी|जॉब|ज्वाइनिंग|job|joining|naukri) (के लिए|से पहले|ke liye|se pehle) {amount} (देने|जमा|दो|भेजो|देना|dene|jama|do|bhejo|dena|लगेंगे|lagenge)',
    ),
  ],

  'fee-visa-permit': [
    ...seen(
      'HI-HH',
      '(वीजा|वीसा|वर्क परमिट) (फीस|शुल्क|का खर्च|के लिए|चार्ज|का चार्ज|की कीमत|के) [सिर्फ] ({amount}|जमा|भेजें|देने होंगे|देना होगा|देनी होगी)',
      '{amount} में (वीजा|वर्क परमिट|वीसा|विदेश|कनाडा)',
    ),
    ...guessed(
      '{amount} (वीजा|वीसा|वर्क परमिट) (के लिए|का|फीस|के|शुल्क)',
      '(visa|work permit) (fees|fee|ke liye|charge|ka kharcha|ka charge|ka rate) [sirf|only] ({amount}|bhejo|dena hoga|jama|dene honge|lagenge|pay)',
      '{amount} (me|mein) (visa|work permit|canada|dubai)',
      '{amount} visa (ke|ka|fees|ke liye|charge)',
      '(वीजा|visa) (लगने|aane|आने|lagne) (के बाद|से पहले|ke baad|se pehle) (पैसे|पेमेंट|बाकी|paise|payment|baki|{amount})',
    ),
  ],

  'fee-training': [
    ...guessed(
      '(ट्रेनिंग|कोर्स|सर्टिफिकेट|प्रशिक्षण|training|course|certificate) (फीस|शुल्क|के लिए|का|के|fees|fee|ke liye|ke|ka|charge) [सिर्फ|पहले|only] ({amount}|जमा|देना|देने|jama|dena|dene|भरनी|bharni)',
      '{amount} (ट्रेनिंग|कोर्स|training|course|certificate) (फीस|के|शुल्क|का|fees|fee|ke|ka|charge)',
      '(पहले|pehle) [हमारा|hamara|yeh|यह] (कोर्स|course|ट्रेनिंग) (खरीदें|खरीदो|खरीदना|kharido|lena hoga|lo|लेना होगा|kharidna)',
    ),
  ],

  'fee-check-medical': [
    ...guessed(
      '(मेडिकल|पुलिस वेरिफिकेशन|मेडिकल टेस्ट|बीमा|इंश्योरेंस|medical|police verification|insurance|background check) (फीस|शुल्क|के लिए|का|के|fees|fee|ke liye|ke|ka|charge) [सिर्फ|हमें|only] ({amount}|जमा|भेजें|देने|भेजो|jama|bhejo|dena|dene|देना)',
      '{amount} (मेडिकल|पुलिस वेरिफिकेशन|बीमा|medical|police verification|insurance) (के|का|फीस|शुल्क|fees|fee|ke|ka|charge)',
    ),
  ],

  'fee-kit-uniform': [
    ...guessed(
      '(यूनिफॉर्म|वर्दी|लैपटॉप|किट|सॉफ्टवेयर|uniform|laptop|kit|software) (फीस|के लिए|का|की|के|fees|ke liye|ka|ke|charge|सिक्योरिटी|security) [सिर्फ|पहले|only] ({amount}|जमा|पैसे|देने|भेजो|भेजें|jama|dena|bhejo|paise|dene|खरीदना)',
      '{amount} (यूनिफॉर्म|वर्दी|लैपटॉप|किट|uniform|laptop|kit|software) (के|का|की|के लिए|ke|ka|ki|charge|fees)',
      '(किट|यूनिफॉर्म|kit|uniform|software) (खरीदनी|खरीदना|खरीदें|खरीदो|kharidna|kharidni|kharido|लेनी) (होगी|होगा|पड़ेगी|पहले|hoga|hogi|padega|padegi|pehle)',
    ),
  ],

  'holding-deposit': [
    ...guessed(
      '(सिक्योरिटी|एडवांस|टोकन|डिपॉजिट|बयाना|अमानत|security|advance|deposit|token) [मनी|राशि|money|amount|के] ({amount}|जमा|वापस|रिफंड*|refund*|wapas|jama|देना होगा|dena hoga)',
      '{amount} (सिक्योरिटी|एडवांस|टोकन|डिपॉजिट|अमानत|security|advance|deposit|token)',
      '(सीट|जगह|स्लॉट|seat|slot|jagah) (बुक|पक्की|रिजर्व|book|reserve|confirm|कन्फर्म) (करने के लिए|के लिए|कराने|karne ke liye|ke liye|karne) .. (जमा|{amount}|एडवांस|भेजें|दें|भेजो|jama|advance|bhejo)',
    ),
  ],

  'fee-room-before-arrival': [
    ...guessed(
      '(कमरे|रूम|किराया|room|kiraya|rent|kamre) [का|के|ka] [का|किराया|kiraya|rent] (पहले|एडवांस|advance|pehle|आने से पहले) [में|ही] (भेजें|भेजो|जमा|देना|दें|bhejo|jama|dena|do)',
    ),
  ],

  'untraceable-payment': [
    ...guessed(
      '(गिफ्ट कार्ड|वेस्टर्न यूनियन|यूएसडीटी|क्रिप्टो|बिटकॉइन|हवाला|usdt|gift card|western union|crypto|hawala) [से|में|se|me|के जरिए] (भेजें|भेजो|पेमेंट|दें|जमा|भुगतान|bhejo|payment|pay|jama|do|bheje)',
      '(नकद|कैश|cash) (एजेंट|agent) (को|ko)',
      '(फोनपे|गूगल पे|पेटीएम|यूपीआई|phonepe|gpay|google pay|paytm|upi) (नंबर|पर|number|par|pe|qr|आईडी) [पर|par|pe] ({phone}|{amount}|भेजें|पैसे|भेजो|bhejo|paise|jama)',
    ),
  ],

  'early-id-papers': [
    ...guessed(
      '(पासपोर्ट|आधार|कार्ड|पत्र|passport|aadhar|aadhaar|adhar|card|pancard) (की|का|ki|ka) (फोटो|कॉपी|photo|copy|photocopy|फोटोकॉपी) (भेजें|भेजो|भेजिए|भेज दो|व्हाट्सएप करें|अपलोड करें|bhejo|bhej do|bheje|send karo|whatsapp karo|भेज दें|bhejiye|send kare|भेज दीजिए)',
      '(आधार|पासपोर्ट|पैन|aadhar|passport|pan card|adhar) .. (आगे पीछे|दोनों तरफ|front back|dono side|दोनों साइड|dono taraf)',
    ),
  ],

  'selfie-with-id': [
    ...guessed(
      '(आधार|पासपोर्ट|आईडी|पैन|aadhar|passport|id card|pan card|aadhaar) [कार्ड|card] (पकड़कर|पकड़ कर|हाथ में लेकर|के साथ|लेकर|pakad kar|hath me lekar|ke sath|lekar|pakadkar|हाथ में पकड़) .. (सेल्फी|फोटो|वीडियो|selfie|photo|video)',
      '(सेल्फी|selfie) .. (आधार|पासपोर्ट|आईडी|aadhar|passport|id card|पैन) .. (साथ|पकड़|sath|pakad|लेकर|lekar)',
    ),
  ],

  'login-or-code': [
    ...guessed(
      '(ओटीपी|otp|कोड|code|पिन|पासवर्ड|pin|password) (बताएं|बताओ|भेजें|भेजो|शेयर करें|शेयर करो|बता दो|दो|batao|bhejo|share karo|bata do|do|send karo|बता दीजिए|bataiye|भेज दो|bhej do)',
      '(फोन पर|मोबाइल पर|phone pe|mobile pe|number pe) .. (कोड|ओटीपी|code|otp) .. (बता*|भेज*|bata*|bhej*)',
      '(एनीडेस्क|टीमव्यूअर|anydesk|teamviewer|quicksupport) (इंस्टॉल|डाउनलोड|install|download|kholo|खोलो)',
    ),
  ],

  'passport-handed-over': [
    ...guessed(
      '(पासपोर्ट|passport) [हमारे पास|कंपनी के पास|hamare pas|company ke pas|मालिक के पास|ओरिजिनल|original] (जमा करना|जमा करो|जमा रहेगा|जमा कर दो|जमा कराना|रहेगा|रखेंगे|ले लेंगे|jama karo|jama karna|jama rahega|rahega|rakhenge|le lenge|जमा होगा|jama hoga|सौंप दो)',
      '(पासपोर्ट|passport) (कंपनी|हमारे|मालिक|एजेंट|company|hamare|malik|कफील|agent) (के पास|पास|रखेगी|को|ke pas|pas|rakhegi|ko|ke paas)',
    ),
  ],

  'papers-arranged': [
    ...guessed(
      '(फर्जी|नकली|सारे|सब|farzi|nakli|sare|saare) (कागज|दस्तावेज|सर्टिफिकेट|डिग्री|documents|kagaz|certificate|degree|papers|पेपर) (बना देंगे|बनवा देंगे|हम बना|बन जाएंगे|bana denge|banwa denge|ban jayenge|बनाकर देंगे|तैयार कर देंगे|hum bana)',
      '(उम्र|जन्मतिथि|age|umar|date of birth|नाम) (बदल देंगे|बदलवा देंगे|बढ़ा देंगे|badal denge|change kar denge|badha denge|चेंज कर देंगे)',
      '(अनुभव|एक्सपीरियंस|experience) (प्रमाण पत्र|सर्टिफिकेट|letter|certificate|लेटर) (बना|हम|बनवा|bana|hum|banwa|मिल जाएगा)',
    ),
  ],

  'lie-to-officials': [
    ...guessed(
      '(इमिग्रेशन|एयरपोर्ट|अधिकारी|ऑफिसर|immigration|airport|officer|बॉर्डर|border) .. (घूमने|टूरिस्ट|दोस्त से मिलने|ghumne|tourist|ghoomne|रिश्तेदार|रिश्तेदारों) .. (कहना|बोलना|बताना|बोल देना|bolna|kehna|batana|जा रहे|ja rahe|आए हो|bol dena|कह देना)',
      '(घूमने|टूरिस्ट|ghumne|tourist|ghoomne) (जा रहे|जा रहा|आया|आए|ja rahe|ja raha|aaye|जा रही|ja rahi) (हो|हूं|हैं|ho|hu|hain|हूँ) .. (बोलना|कहना|बताना|bolna|kehna|batana|बोलो|bolo|बोल देना)',
      '(चैट|मैसेज|chat|message) (डिलीट|मिटा|delete|mita) .. (एयरपोर्ट|इमिग्रेशन|पहले|airport|immigration|pehle)',
      '(नौकरी|काम|job|kaam) (का|के बारे में|ka|ke bare me|की बात) (मत|नहीं|mat|nahi) (बताना|बोलना|कहना|batana|bolna)',
    ),
  ],

  'demanded-secrecy': [
    ...guessed(
      '(किसी को|घरवालों को|घर वालों को|परिवार को|मां बाप को|पति को|kisi ko|gharwalo ko|ghar walo ko|family ko|dosto ko|घर पर|ghar pe) [भी|bhi|kuch|कुछ|इस बारे में] (मत बताना|मत बताओ|न बताएं|ना बताना|नहीं बताना|mat batana|mat batao|na batana|nahi batana|ना बताएं|mt batana|mat bolna|मत बोलना)',
      '(राज|सीक्रेट|गुप्त|raaz|secret|chupa|छुपा) (रखना|रखें|ही रखना|rakhna|kar rakhna|कर रखना|rakho|रखो)',
    ),
  ],

  'come-alone': [
    ...guessed(
      '(अकेले|अकेली|akele|akeli) [ही|hi] (आना|आओ|आएं|आना है|aana|aao|ana|आ जाना|aa jana|आना होगा)',
      '(होटल|hotel) [के|के कमरे|ke] (कमरे|रूम|room|kamre) (में|पर|me|mein|pe) (इंटरव्यू|मिल|आना|आओ|interview|mil|aana|aao|मुलाकात)',
    ),
  ],

  'phone-taken': [
    ...guessed(
      '(फोन|मोबाइल|phone|mobile) [हमारे पास|कंपनी के पास|hamare pas|company ke pas] (जमा करना|जमा करो|जमा कराना|ले लिया जाएगा|ले लेंगे|jama karna|jama karo|le lenge|jama hoga|जमा होगा|जमा रहेगा|रखने की अनुमति नहीं|allowed nahi|रखना मना|rakhna mana)',
    ),
  ],

  'locked-site': [
    ...guessed(
      '(बाहर|bahar|परिसर से बाहर|कंपाउंड से) [जाना|जाने|jana|jane|निकलना] (मना|की अनुमति नहीं|नहीं जा सकते|mana|allowed nahi|nahi ja sakte|की इजाजत नहीं|ki permission nahi|की परमिशन नहीं|नहीं निकल सकते)',
      '(बिना|bina) (अनुमति|परमिशन|इजाजत|permission) .. (बाहर|bahar) (नहीं|nahi|न)',
      '(गेट|gate) .. (बंद|ताला|गार्ड|band|tala|guard) .. (रहेगा|रहते|रहता|rahega|rehta|rahte)',
    ),
  ],

  'trapped-already': [
    ...guessed(
      '(मेरा|हमारा|मेरे|mera|hamara) (पासपोर्ट|फोन|passport|phone|मोबाइल) (ले लिया|छीन लिया|रख लिया|जब्त|le liya|cheen liya|chheen liya|rakh liya|छीना)',
      '(मुझे|हमें|हमको|mujhe|hame|hume|humein) [यहां से|यहाँ से|yaha se|घर|बाहर] (जाने नहीं दे|बंद कर|निकलने नहीं|घर नहीं जाने|बाहर नहीं जाने|jane nahi de|band kar|nikalne nahi|ghar nahi jane|bahar nahi jane|कैद)',
      '(मैं|हम|main|mai|hum) (यहां|यहाँ|yaha|yahan) (फंस|फंसा|फंसी|फंसे|phas|phans|fas|fasa|phasa|कैद|kaid|fase)',
      '(जबरदस्ती|zabardasti|jabardasti) [से|से ठगी का|ka|se] (काम|ठगी|kaam|scam|fraud|धोखाधड़ी) (करवा|करा|karwa|kara)',
    ),
  ],

  'blocked-outside-help': [
    ...guessed(
      '(पुलिस|दूतावास|एंबेसी|police|embassy|थाने) (के पास|में|को|ke pas|ko|me|के पास जाने) [जाने] (मत जाना|मत जाओ|गए तो|मत बताना|फोन मत|mat jana|mat jao|gaye to|mat batana|phone mat|जाओगे तो|jaoge to|बताया तो|शिकायत मत)',
      '(पुलिस|police|immigration) [आपको|तुम्हें|tumhe|aapko|तुम्हे] (गिरफ्तार|जेल|पकड़|डिपोर्ट|arrest|jail|pakad|deport) (कर|में डाल|लेगी|me|kar|legi|भेज)',
    ),
  ],

  'act-now': [
    ...guessed(
      '(आखिरी|अंतिम|बची|सिर्फ {number}|last|sirf {number}|बस {number}|केवल {number}) (सीट|सीटें|मौका|जगह|दिन|seat|seats|mauka|chance|slot|slots)',
      '(जल्दी|तुरंत|अभी|jaldi|turant|abhi) (अप्लाई|आवेदन|बुक|पैसे|रजिस्टर|फैसला|apply|book|register|paise|decide) (करें|करो|भेजो|karo|kare|bhejo|करिए|kariye)',
      '(मौका|मौके|mauka|chance|offer) [हाथ से|को|haath se] (न जाने|मत छोड़|न गंवा|mat chodo|na jane|miss mat|सिर्फ आज|sirf aaj|मत गंवाओ)',
      '(पहले आओ|pehle aao) (पहले पाओ|pehle pao)',
    ),
  ],

  'leave-within-days': [
    ...guessed(
      '(तुरंत|जल्द|फौरन|turant|jaldi|fast) (उड़ान|फ्लाइट|रवानगी|flight|fly|departure)',
      '(कल|परसों|{number} दिन में|{number} दिनों में|इसी हफ्ते|इस हफ्ते|kal|parso|{number} din me|isi hafte|is hafte|{number} din mein) [ही|hi|की|ki|तक] (उड़ान|फ्लाइट|निकलना|रवाना|विदेश|flight|nikalna|videsh|जाना है|jana hai|fly|उड़)',
    ),
  ],

  'pressure-when-asked': [
    ...guessed(
      '(बहुत|इतने|ज्यादा|kitne|itne|bahut|zyada) (सवाल|sawal|question) (मत|करते|पूछते|mat|karte|puchte|क्यों|kyu|kar rahe|kyon)',
      '(समय|टाइम|वक्त|time|samay) (खराब|बर्बाद|waste|kharab|barbad|वेस्ट) (मत|न|कर|mat|kar|na)',
      '(और|दूसरे|बहुत|aur|dusre|bahut) (लोग|लड़के|candidates|log|कैंडिडेट) (इंतजार|लाइन|तैयार|wait|line|taiyar|waiting|intezar|इंतज़ार)',
      '(नौकरी|काम|job|kaam) (चाहिए|chahiye|chaiye|करनी है|karni hai) (या|ya|ki) (नहीं|nahi|nhi|नही)',
    ),
  ],

  'contract-unread': [
    ...guessed(
      '(कॉन्ट्रैक्ट|एग्रीमेंट|अनुबंध|contract|agreement|ऑफर लेटर) (वहां|पहुंचने|बाद|पहुँचने|waha|pahuchne|baad|vahan|wahan|वहाँ|उतरने) (पहुंच|पर|में|के बाद|जाकर|मिलेगा|साइन|pahuch|par|me|ke baad|jakar|milega|sign|पहुंचकर|पहुँच)',
      '(कॉन्ट्रैक्ट|एग्रीमेंट|contract|agreement) (की जरूरत नहीं|नहीं चाहिए|पढ़ने की जरूरत नहीं|ki zarurat nahi|ki jarurat nahi|nahi chahiye|बिना पढ़े|bina padhe|की कोई जरूरत नहीं)',
      '(बिना पढ़े|bina padhe|अभी|abhi) (साइन|दस्तखत|हस्ताक्षर|sign) (कर|करो|करें|kar|karo|kare)',
    ),
  ],

  'move-to-messenger': [
    ...guessed(
      '(व्हाट्सऐप|व्हाट्सएप|वाट्सएप|टेलीग्राम|वॉट्सऐप|टेलिग्राम) पर (मैसेज|संपर्क|बात|लिखें|भेजें|आएं|आओ|जुड़ें|ही|कॉन्टैक्ट|जानकारी|डिटेल)',
      '(whatsapp|watsapp|telegram|whatsap) (pe|par|pr|me|per) (aao|msg|message|baat|contact|likho|bhejo|add|join|karo|hi|jud|aa jao|ping|details)',
      '(व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|whatsapp|telegram|watsapp) [नंबर|number|no|करें|karo|पर|pe|par] ({phone}|{handle}|{link})',
      '(मैनेजर|एडमिन|manager|admin|hr|मैडम|madam) (को|से|ko|se) .. (टेलीग्राम|व्हाट्सएप|telegram|whatsapp|पर्सनल|व्हाट्सऐप)',
    ),
  ],

  'added-to-group': [
    ...guessed(
      '(ग्रुप|चैनल|group|channel) (में|me|mein) (जोड़ा|ऐड|एड|स्वागत|add|joda|welcome|swagat|जोड़ दिया|शामिल किया) (है|कर दिया|किया|kar diya|hai|kiya|गया|gaya)',
      '(टास्क|वर्क|काम|task|work|vip) (ग्रुप|group|channel|चैनल) (में|me|mein|join|जॉइन) (स्वागत|जोड़|जुड़|आओ|welcome|add|jud|aao|जुड़ें|करो|karo)',
    ),
  ],

  'unknown-app-or-portal': [
    ...guessed(
      '(वर्क|काम|टास्क|work|task|training|हमारे|hamare|इस) (अकाउंट|पोर्टल|प्लेटफॉर्म|ऐप|account|portal|platform|app|वेबसाइट) (में|पर|से|me|par|pe) (रजिस्टर|लॉगिन|साइन अप|register|login|signup|काम|रजिस्ट्रेशन|registration|आईडी)',
      '(इनविटेशन|रेफरल|निमंत्रण|invitation|referral|invite) (कोड|code)',
      '(एपीके|apk) (फाइल|डाउनलोड|इंस्टॉल|download|install|file)',
      '(ऐप|एप|app) (डाउनलोड|इंस्टॉल|download|install) (करें|करो|करके|karo|karke|kare|कर) .. (टास्क|काम|कमा*|रजिस्टर|task|kaam|kama*|register|पैसे)',
    ),
  ],

  'work-on-tourist-visa': [
    ...seen(
      'HI-PK',
      '(टूरिस्ट|विजिट|पर्यटक|विजिटर) (वीजा|वीसा) (पर|से|लेकर) .. (नौकरी|काम|भेज|जाओ|बाद में|कर|जॉब|जाना|वर्क)',
    ),
    ...guessed(
      '(tourist|visit|visitor) visa (pe|par|se|pr) .. (job|kaam|kam|naukri|bhej|jao|baad me|work|jana|जाओ)',
      '(टूरिस्ट|विजिट|tourist|visit) (वीजा|visa) .. (वर्क वीजा|वर्क परमिट|work visa|work permit) (में|बनवा|बदल|me|banwa|badal|convert|कन्वर्ट|मिल|करा)',
    ),
  ],

  'denied-visa-need': [
    ...guessed(
      '(वीजा|वर्क परमिट|वीसा|visa|work permit|वर्क वीजा) (की जरूरत नहीं|नहीं चाहिए|की आवश्यकता नहीं|ki zarurat nahi|ki jarurat nahi|nahi chahiye|के बिना|ke bina|की कोई जरूरत नहीं|nhi chahiye|ki koi zarurat nahi)',
      '(बिना|bina) (वीजा|वर्क परमिट|visa|work permit)',
      '(सिर्फ|बस|sirf|bas) (पासपोर्ट|passport) (चाहिए|काफी|chahiye|kafi|से काम)',
    ),
  ],

  'odd-route': [
    ...guessed(
      '(पहले|pehle) .. (फिर|वहां से|fir|phir|waha se|उसके बाद|wahan se) .. (गाड़ी|कार|बॉर्डर|सड़क|gadi|car|border|नाव|बस|हमारा आदमी|hamara aadmi|van|कोई लेने)',
      '(हमारा|hamara) (आदमी|एजेंट|aadmi|agent|लड़का|ladka) .. (बॉर्डर|पार|border|par|सीमा) (करा|करवा|पार|kara|karwa|paar|के पार)',
    ),
  ],

  'irregular-crossing': [
    ...guessed(
      '(डंकी|डोंकी|donkey|dunki|डंकी रूट|dunky) (रूट|route|से|के रास्ते|मार|se|lag)',
      '(नदी|जंगल|सीमा|बॉर्डर|nadi|jungle|border|समुद्र) (पार|के रास्ते|पार करके|paar|ke raste|par karke) (करनी|करना|कर|रात|जाना|karna|raat|jana|karke|करके)',
      '(रात|raat) (में|को|me|ko) .. (नाव|बॉर्डर|सीमा|naav|border|boat|नदी)',
    ),
  ],

  'unclear-destination': [
    ...guessed(
      '(पता|जगह|लोकेशन|देश|address|location|jagah|शहर|country) (वहां|बाद में|पहुंचने|उतरने|waha|baad me|baad mein|pahuchne|पहुँचने|उतरकर|landing) [पर|के बाद|पहुंच|ke baad|ही|hi] (बताएंगे|बता देंगे|मिलेगा|पता चलेगा|batayenge|bata denge|milega|pata chalega|बताया जाएगा|bataenge)',
    ),
  ],

  'debt-from-travel': [
    ...guessed(
      '(टिकट|वीजा|यात्रा|आने जाने|ticket|visa|खर्च|kharcha|खर्चा) [का|के|और|aur|ka|ke] [पैसे|पैसा|खर्च|खर्चा|paise|kharcha|वीजा|visa] [का|आपकी|ka] [खर्च|kharcha] (सैलरी से|तनख्वाह से|वेतन से|salary se|tankhwah se|बाद में सैलरी|आपकी सैलरी से|कर्ज|उधार|udhar|karz|aapki salary se) (कटेगा|काट|कटेंगे|काटेंगे|katega|kat|katenge|चुका|kaat|वसूल|पर|रहेगा|pe)',
      '(काम करके|kaam karke) .. (कर्ज|उधार|खर्च|karz|udhar|kharcha) (चुका|उतार|chuka|utar)',
    ),
  ],

  'penalty-for-leaving': [
    ...guessed(
      '(नौकरी|काम|जॉब|job|kaam|naukri|बीच में) [बीच में|beech me] (छोड़ने|छोड़ा|छोड़ी|छोड़ोगे|chhodne|chhoda|chhodi|chodoge|choda|chodi|chodne|छोड़ दी|छोड़ें) (पर|तो|par|pe|to|की) .. (जुर्माना|{amount}|पैसे|हर्जाना|jurmana|fine|penalty|paise|पेनल्टी|भरना)',
      '(घर|वापस|ghar|wapas|भारत) (जाना|जाने|लौटना|jana|jane|आना) (है|चाहा|चाहते|के लिए|hai|ke liye|चाहो) .. (पैसे|{amount}|फिरौती|जुर्माना|paise|fine|firauti|jurmana) (दो|दे|देने|देना|भरो|do|dena|dene|bharo|भरना|भरने)',
    ),
  ],

  'withheld-pay': [
    ...guessed(
      '(सैलरी|तनख्वाह|वेतन|पैसे|salary|tankhwah|पगार|मजदूरी) [सारी|पूरी|आपकी] (हम रखेंगे|सीजन के अंत|कॉन्ट्रैक्ट के अंत|अंत में|hum rakhenge|last me|end me|आखिर में|कॉन्ट्रैक्ट खत्म|contract khatam|हमारे पास जमा|jama rahegi|तीन महीने बाद|{number} महीने बाद|{number} mahine baad)',
      '(पहला|पहले|pehla|pehle) (महीना|महीने|mahina|mahine) (फ्री|बिना सैलरी|बिना वेतन|free|bina salary|सैलरी नहीं|की सैलरी नहीं|salary nahi|ki salary nahi|का वेतन नहीं)',
    ),
  ],

  'tied-live-in': [
    ...guessed(
      '(मालिक|कफील|परिवार|malik|kafeel) के (घर|ghar) .. (रहना|रहकर|rehna|rahna|रहेंगी) .. (वीजा|visa|स्पॉन्सर)',
      '(मालिक|कफील|नौकरी|malik|kafeel) (नहीं बदल सकते|नहीं बदल सकती|nahi badal sakte|बदलने की अनुमति नहीं)',
    ),
  ],

  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|17|18|बारह|चौदह|सोलह) [से|se|14|16] (घंटे|घंटा|ghante|ghanta|hours) [की|ka|ki|का] (काम|ड्यूटी|रोज|kaam|duty|roz|daily|रोजाना|प्रतिदिन|शिफ्ट रोज)',
      '(कोई|koi) (छुट्टी|chutti|chhutti|हफ्ते की छुट्टी) (नहीं|nahi|nhi)',
      '(सातों|7|saato|हफ्ते में सातों|हफ्ते के सातों) (दिन|din) (काम|kaam|ड्यूटी|duty)',
      '(बिना|bina) (छुट्टी|chutti|chhutti|अवकाश)',
    ),
  ],

  'bonus-to-recruit': [
    ...guessed(
      '(हर|प्रति|har|per) (दोस्त|व्यक्ति|बंदे|लड़की|मेंबर|dost|bande|friend|member|ladki|आदमी|referral|रेफरल|लड़के) [को|लाने|पर|के|par|pe|ko|जोड़ने|jodne|lane] [लाने|पर|जोड़ने|jodne|lane|par|के|ke] [पर|par|pe] ({amount}|बोनस|कमीशन|इनाम|bonus|commission)',
      '(दोस्तों|लोगों|दोस्त|dosto|logo|friends|dost) (को जोड़|को लाओ|लाओ|जोड़|को रेफर|ko jodo|ko lao|lao|jodo|ko refer|refer|ko add) [ो|करो|karo|और|aur|कर] [और|aur] (कमाओ|कमाएं|बोनस|पैसे|कमीशन|kamao|kamaye|bonus|paise|commission|{amount}|पाओ|pao|paao|इनाम)',
    ),
  ],

  'demanded-age-sex-looks': [
    ...guessed(
      '(सुंदर|खूबसूरत|आकर्षक|गोरी|sundar|khubsurat|beautiful|good looking|स्मार्ट|स्लिम) [और|aur|जवान] [जवान|young] (लड़की|लड़कियां|लड़कियाँ|महिलाएं|ladki|ladkiya|ladkiyan|girls|female|लड़कियों|महिला)',
      '(लड़कियां|लड़कियाँ|लड़की|girls|ladkiya|ladki|female|ladkiyan) [उम्र|age|umar] (18|19|20|21) [से|se|to|साल] (22|23|24|25|26|27|28|30)',
      '(लड़कियां|लड़की|girls|ladki|female|लड़कियाँ) .. (फोटो|photo|pic) .. (हाइट|लंबाई|वजन|height|weight|figure|फिगर)',
    ),
  ],

  'body-photos': [
    ...guessed(
      '(फुल बॉडी|पूरे शरीर|बिकिनी|स्विमसूट|full body|bikini|swimsuit|सेक्सी|sexy|hot|लॉन्जरी|lingerie) [की|वाली|wali|ki|में] (फोटो|तस्वीर|फोटोज|वीडियो|photo|pic|photos|pics|video|तस्वीरें|फ़ोटो)',
      '(बॉडी|फिगर|शरीर|body|figure) (का|का साइज|साइज|के नाप|का नाप|size|ka size|measurement|ka naap|की माप)',
    ),
  ],

  'undress-or-webcam-test': [
    ...guessed(
      '(कपड़े|kapde|टॉप|kapre|शर्ट) (उतारो|उतार कर|उतारकर|निकालो|उतारना|उतार|utaro|utar kar|utarna|nikalo|utar ke)',
      '(बिना कपड़ों|बिना कपड़े|bina kapde|bina kapdo|न्यूड|nude) [के|ke|की|वाली] (फोटो|वीडियो|वीडियो कॉल|photo|video|video call|pic|कैमरे)',
    ),
  ],

  'entertainment-euphemism': [
    ...guessed(
      '(वीआईपी|अमीर|vip|rich|हाई प्रोफाइल|high profile) (मेहमानों|ग्राहकों|क्लाइंट|लोगों|client|clients|guest|guests|लेडीज) (के साथ|का साथ|ke sath|को कंपनी|service|सर्विस|के लिए|ke liye)',
      '(मसाज|massage|स्पा|spa) .. (लड़की|लड़कियां|गर्ल|ladki|girls|ladkiyan|फीमेल|female|लड़कियाँ) .. (टिप|कमाई|tip|tips|kamai|{amount}|बिना अनुभव|bina experience)',
      '(बार|क्लब|bar|club|पार्टी|party) .. (लड़कियां|लड़कियाँ|लड़की|girls|ladkiyan|ladki) .. (बैठ|डांस|टिप|baith|dance|tips|entertain|मेहमान)',
      '(प्लेबॉय|playboy|जिगोलो|gigolo|call boy|कॉल बॉय) (जॉब|सर्विस|नौकरी|job|service|club|की|ki)',
    ),
  ],

  'minor-sought': [
    ...guessed(
      '(14|15|16) (साल|वर्ष|saal) (से|की|के|se|ki|ke) .. (लड़की|लड़कियां|लड़के|बच्चे|ladki|ladke|bacche|भी|bhi|लड़कियाँ) .. (विदेश|काम|मॉडल|चाहिए|videsh|kaam|model|chahiye|भेज|डांस|चलेगा|chalega)',
      '(नाबालिग|nabalig|18 से कम|18 se kam) (भी|bhi|लड़की|लड़के|उम्र|वाले) (चलेगा|चलेगी|आ सकते|भेज|chalega|चाहिए|chahiye|apply|भी)',
      '(स्कूल|school) (की|के|ke|ki) (लड़कियां|लड़कियाँ|बच्चे|लड़के|ladkiya|bacche|ladke|छात्र|ladkiyan) .. (विदेश|मॉडल|फोटोशूट|videsh|model|डांस|dance)',
    ),
  ],

  'love-then-job': [
    ...guessed(
      '(प्यार|जान|जानू|pyar|pyaar|jaan|jaanu|love you|शादी|shadi) ..6 (नौकरी|जॉब|काम|job|naukri|kaam) (ढूंढ|लगवा|देख ली|दिला|dhundh|lagwa|dekh li|dila|मिल गई|मिल जाएगी|पक्की|mil gayi|मिल)',
      '(साथ रहेंगे|शादी करेंगे|sath rahenge|shadi karenge|saath rahenge) ..6 (काम|नौकरी|कमा|होटल|job|kaam|kama|hotel|बार|क्लब|पैसे)',
    ),
  ],

  'use-your-account': [
    ...guessed(
      '(आपके|अपने|aapke|apne|apke) [बैंक|bank] (खाते|अकाउंट|account|khate) (में|me|mein|पर) .. (पैसे|पेमेंट|रकम|paise|payment|पैसा|paisa|फंड|रुपये) .. (आगे|ट्रांसफर|निकाल|कमीशन|aage|transfer|nikal|commission|भेज|bhej)',
      '(पैसे|पेमेंट|रकम|paise|payment|paisa) (रिसीव|प्राप्त|मंगा|receive|lekar|लेकर) .. (आगे|दूसरे|ट्रांसफर|aage|dusre|transfer|forward) [खाते|account|अकाउंट|में|me] (भेज*|ट्रांसफर|कर|bhej*|transfer|kar*)',
      '(खाता|अकाउंट|account|khata) (इस्तेमाल|यूज|use) (करने|करेंगे|karne|karenge|होगा|hoga) .. (कमीशन|पैसे|{amount}|commission|paise|प्रतिशत)',
    ),
  ],

  'crypto-buying-job': [
    ...guessed(
      '(यूएसडीटी|क्रिप्टो|बिटकॉइन|usdt|crypto|bitcoin) (खरीदकर|खरीद कर|खरीदना|खरीदने|खरीदो|kharidkar|kharid kar|kharidna|buy karke|buy karo|kharido|खरीदें|खरीद) .. (भेज*|कंपनी|कमीशन|वॉलेट|bhej*|company|commission|wallet|क्लाइंट|client)',
      '(p2p|पी2पी) .. (कमीशन|मुनाफा|खाते|commission|profit|account|अकाउंट)',
    ),
  ],

  'cheque-then-forward': [
    ...guessed(
      '(चेक|cheque|check) (जमा|भुना|कैश|jama|cash|deposit|बैंक में डाल|बैंक में जमा) .. (बाकी|बचे|लैपटॉप|सामान|आगे|baki|bache|laptop|saman|aage|rest|उपकरण)',
    ),
  ],

  'parcel-forwarding': [
    ...guessed(
      '(पार्सल|पैकेट|पैकेज|parcel|packet|package|courier) .. (आगे|दोबारा|फिर से|री|नया लेबल|aage|dobara|fir se|repack|naya label|लेबल बदल*|label badal*|नए पते|naye address) .. (भेज*|पैक*|कूरियर|bhej*|pack*|courier|लगा*|post)',
      '(पार्सल|पैकेज|parcel|package) (चेकर|इंस्पेक्टर|checker|inspector|रिसीवर|receiver) .. (घर|ghar|home)',
    ),
  ],

  'rented-account': [
    ...guessed(
      '(बैंक खाता|बैंक अकाउंट|अकाउंट|खाता|सिम|सिम कार्ड|bank account|account|sim|sim card|atm card|एटीएम कार्ड|whatsapp account|करंट अकाउंट|current account) (किराये|किराए|रेंट|भाड़े|kiraye|rent|बेच*|bech*|sell|हमें दो|hume do|hame do|खरीदते|kharidte) (पर|पे|दें|दो|pe|par|do|में|है|हैं|hai|hain|karo|कर|ke|कमाओ)',
      '(खाता|अकाउंट|account|khata|सिम|sim) (खुलवाकर|खुलवा कर|खोलकर|खोल कर|khulwakar|kholkar|khulwa ke|khulwa kar|नाम पर लेकर) .. (दो|दें|दे दो|कमाओ|do|de do|kamao|{amount}|हमें|देना)',
    ),
  ],

  'likes-and-ratings': [
    ...guessed(
      '(लाइक|फॉलो|सब्सक्राइब|रेटिंग|रिव्यू|like|follow|subscribe|rating|review) (करने|करो|करके|पर|देने|karne|karo|karke|ke|pe|par|के|देकर|karne par|dene|करें|दो|dekar) .. ({amount}|कमा*|पैसे|kama*|paise|paisa|पैसा|earn*|payment|पेमेंट)',
      '(वीडियो|यूट्यूब|इंस्टाग्राम|होटल|video|youtube|instagram|hotel|google map|गूगल मैप|videos|reels) .. (लाइक|रेटिंग|रिव्यू|सब्सक्राइब|फॉलो|like|rating|review|subscribe|follow) .. (कमा*|पैसे|{amount}|टास्क|kama*|paise|task|earn*|पेमेंट|स्क्रीनशॉट|screenshot)',
      '(हर|प्रति|per|har) (लाइक|रिव्यू|टास्क|वीडियो|सब्सक्राइब|like|review|task|video|subscribe|रेटिंग|rating|follow) [पर|के|par|ke|pe] {amount}',
      '{amount} (हर|प्रति|per|har) (लाइक|रिव्यू|टास्क|वीडियो|like|review|task|video|रेटिंग|rating)',
    ),
  ],

  'top-up-to-go-on': [
    ...guessed(
      '(रिचार्ज|टॉप अप|डिपॉजिट|जमा|recharge|top up|deposit|jama|topup) .. (अगला|अगले|टास्क|लेवल|agla|agle|task|level|ऑर्डर) (टास्क|खुलेगा|मिलेगा|अनलॉक|पूरा|khulega|milega|unlock|task|लेवल|level|के लिए|order|खोल)',
      '(टास्क|लेवल|task|level|अगला टास्क) (अनलॉक|खोलने|पूरा करने|जारी रखने|unlock|kholne|pura karne|continue|खोलना) (के लिए|करने|ke liye|karne|है तो) .. (जमा|रिचार्ज|{amount}|डिपॉजिट|jama|recharge|deposit|पैसे|paise)',
      '(नेगेटिव|माइनस|negative|minus) (बैलेंस|balance) .. (जमा|भर|क्लियर|jama|bhar|clear|रिचार्ज|recharge)',
      '(प्रीपेड|prepaid|पेड|paid|मर्चेंट|merchant) (टास्क|task)',
    ),
  ],

  'pay-to-withdraw': [
    ...guessed(
      '(निकासी|विड्रॉल|निकालने|withdrawal|withdraw|nikalne|विथड्रॉल|विदड्रॉल) (के लिए|से पहले|करने|ke liye|se pehle|karne) .. (टैक्स|फीस|जमा|{amount}|चार्ज|tax|fee|fees|jama|charge|deposit|शुल्क|अपग्रेड|upgrade)',
      '(विड्रॉल|निकासी|withdrawal|withdraw) (फीस|टैक्स|चार्ज|शुल्क|fees|fee|tax|charge)',
      '(खाता|अकाउंट|पैसा|account|paisa|khata|balance|बैलेंस) (फ्रीज|ब्लॉक|freeze|block|अटका|लॉक|lock) .. (जमा|फीस|टैक्स|jama|fees|tax|भरो|deposit|pay)',
    ),
  ],

  'small-payout-first': [
    ...guessed(
      '(पहले|पहला|ट्रायल|डेमो|pehla|pehle|trial|demo|first) (टास्क|task) (का|के|पूरा|पर|ka|ke|complete|par|करने) .. ({amount}|पैसे मिल|तुरंत|paise mil|payment mil|turant)',
      '{amount} (तुरंत|अभी|turant|abhi|instant) (भेज देंगे|मिलेंगे|खाते में|bhej denge|milenge|account me|milega|ट्रांसफर|मिलेगा)',
      '(वेलकम|स्वागत|welcome|joining|साइन अप|sign up|रजिस्ट्रेशन) (बोनस|bonus) [{amount}] {amount}',
    ),
  ],

  'picked-without-applying': [
    ...guessed(
      '(आपका|आपकी|आपके|aapka|apka|aapki|apki) (नंबर|रिज्यूमे|सीवी|प्रोफाइल|बायोडाटा|number|resume|cv|profile|रिज्यूम) .. (मिला|चुना|सिलेक्ट|शॉर्टलिस्ट|mila|chuna|select|shortlist|पसंद|selected|चयन)',
      '(बधाई|मुबारक|congratulations|badhai|mubarak|congrats) .. (चुन|चयन|सिलेक्ट|select|selection|चुना|selected|शॉर्टलिस्ट|shortlist|जॉब|चुने)',
      '(आपको|आप|aapko|aap) (पार्ट टाइम|घर बैठे|part time|ghar baithe|ऑनलाइन|online) (जॉब|काम|नौकरी|job|kaam) (के लिए|ke liye) (चुना|सिलेक्ट|select|chuna|चुने|selected|शॉर्टलिस्ट)',
    ),
  ],

  'scripted-opener': [
    ...guessed(
      '(नमस्ते|नमस्कार|हेलो|हैलो|hello|hi|namaste|hlo|hii) .. (मैं|main|mai|i am|मेरा नाम|mera naam) .. (एजेंसी|कंपनी|एचआर|hr|agency|company|रिक्रूट*|recruit*|मैनेजर|भर्ती|manager|team) .. (से|से हूं|se|हूं|hu|hoon|बोल|bol|की तरफ)',
      '(क्या आप|kya aap|kya ap) .. (पार्ट टाइम|ऑनलाइन|घर बैठे|part time|online|ghar baithe|एक्स्ट्रा|extra) .. (चाहते|करना|ढूंढ|interested|chahte|karna|इच्छुक|रुचि|dhundh)',
      '(क्या|kya) .. (दो मिनट|एक मिनट|2 मिनट|2 minute|ek minute|1 minute|थोड़ा समय|thoda time|2 min) (दे सकते|है|de sakte|hai|मिल सकते|ले सकता|ले सकती)',
    ),
  ],

  'reply-with-code': [
    ...guessed(
      '(हां|yes|1|यस|hi|interested|ok|join|काम|जॉब|job|haan|ha) (लिखकर|लिख कर|लिखें|लिखो|टाइप करें|भेजें|likhkar|likho|type karo|bhejo|likh kar|type kare|likhe|लिख के|रिप्लाई|reply) [भेजें|भेजो|bhejo|करें|karo|कर]',
      '(रिप्लाई|जवाब|reply|comment|कमेंट) (में|करें|me|karo|kare) (yes|1|हां|interested|ok|हाँ)',
    ),
  ],

  'chat-only-interview': [
    ...guessed(
      '(इंटरव्यू|interview) [सिर्फ|sirf|only] (चैट|व्हाट्सएप|टेलीग्राम|whatsapp|telegram|chat|मैसेज|व्हाट्सऐप|message) (पर|से|pe|par|me|में|ही|se) [ही|होगा|hoga]',
      '(चैट|व्हाट्सएप|टेलीग्राम|chat|whatsapp|telegram|टेक्स्ट) (पर|pe|par|में|me) [ही|hi] (इंटरव्यू|interview)',
    ),
  ],

  'group-praise': [
    ...guessed(
      '(धन्यवाद|थैंक्यू|शुक्रिया|thank you|thanks|thanku|dhanyavad) .. (मैडम|सर|मेंटर|madam|sir|mentor|mam|मैम|teacher) .. (मिल|निकाल|आ गए|आ गया|mil|nikal|aa gaye|aa gaya|withdraw|received|पैसे)',
      '(आज|abhi|aaj|अभी|मुझे|mujhe) .. {amount} (मिले|मिल गए|निकाले|आए|mile|mil gaye|nikale|aaye|withdraw|कमाए|kamaye|आ गए|aa gaye|मिल गया)',
    ),
  ],

  'location-or-family-details': [
    ...guessed(
      '(लाइव लोकेशन|लोकेशन|live location|location) (भेजो|शेयर करो|भेजें|शेयर करें|bhejo|share karo|send karo|bheje|भेज दो)',
      '(माता पिता|घरवालों|परिवार|मां बाप|gharwalo|family|parents|maa baap|पति) (का|के|की|ka|ke|ki) (नाम|पता|नंबर|फोटो|naam|address|number|photo) .. (भेज*|दो|बता*|bhej*|do|bata*|दें)',
      '(घर|ghar) (की|ki|का) (फोटो|वीडियो|photo|video) (भेजो|भेजें|bhejo|bheje|भेज दो)',
    ),
  ],

  threats: [
    ...guessed(
      '(हमें|मुझे|hame|mujhe|hume|humein) (पता है|मालूम है|pata hai|malum hai) [कि|ki|तुम|tum] [तुम|तुम्हारा|tum|tumhara] [कहां|घर|kaha|ghar] (कहां|घर|कहाँ|kaha|ghar|kahan|परिवार)',
      '(पछताओगे|पछताओगी|अंजाम बुरा|जान से मार|pachtaoge|pachhtaoge|anjam bura|jaan se maar|हाथ पैर तोड़|pachtaogi|बुरा अंजाम)',
      '(केस|मुकदमा|एफआईआर|case|fir|पुलिस केस|police case) (कर देंगे|करेंगे|होगा|kar denge|karenge|hoga|दर्ज|ठोक) .. (पैसे|नहीं तो|वरना|paise|nahi to|warna|तुम पर|जेल|jail|tum pe)',
      '(पैसे|{amount}|paise|फीस) (दो|भरो|do|bharo|जमा करो|भेजो|bhejo) (वरना|नहीं तो|warna|nahi to|varna|नही तो)',
    ),
  ],

  'image-blackmail': [
    ...guessed(
      '(फोटो|वीडियो|तस्वीर|photo|video|photos|तस्वीरें|फोटोज|pics) .. (वायरल|परिवार को भेज*|सबको भेज*|घरवालों को भेज*|viral|family ko bhej*|sabko bhej*|gharwalo ko bhej*|इंटरनेट पर डाल*|डाल देंगे|daal denge|लीक|leak|रिश्तेदारों को)',
    ),
  ],

  'pose-and-persuade-role': [
    ...guessed(
      '(लड़की|अमीर|ladki|महिला|नकली|fake|फर्जी|rich|मॉडल) (बनकर|बन कर|banke|bankar|ban kar|प्रोफाइल|profile|आईडी|id) [से|se|बनाकर|banakar] (चैट|बात|विदेशियों|chat|baat|दोस्ती|dosti|लोगों|foreigners|ग्राहकों|क्लाइंट)',
      '(भरोसा|विश्वास|bharosa|vishwas|trust) (जीत*|बना*|jeet*|bana*|gain|हासिल) .. (निवेश|पैसे|इन्वेस्ट|invest|paise|क्रिप्टो|crypto|nivesh|लगवा*|lagwa*)',
      '(विदेशी|foreign|foreigner|foreigners|अमेरिकी|विदेशियों) .. (चैट|बात|कॉल|chat|baat|call) .. (निवेश|इन्वेस्ट|पैसे लगवा*|invest|nivesh|क्रिप्टो|crypto)',
    ),
  ],

  'online-gambling-work': [
    ...guessed(
      '(ऑनलाइन|online) (सट्टा|कैसीनो|बेटिंग|जुआ|casino|betting|satta|गेमिंग पैनल|रम्मी) .. (काम|एजेंट|स्टाफ|सपोर्ट|नौकरी|kaam|agent|staff|support|job|पैनल|panel|एडमिन|admin|चाहिए|टेलीकॉलर)',
      '(सट्टा|कैसीनो|बेटिंग|casino|betting|satta|क्रिकेट बेटिंग) (पैनल|एडमिन|कस्टमर|एजेंट|स्टाफ|panel|admin|customer|agent|staff|प्रमोशन|promotion) .. (चाहिए|नौकरी|काम|chahiye|job|kaam|वेतन|salary|भर्ती)',
    ),
  ],

  'carry-or-collect': [
    ...guessed(
      '(बैग|सूटकेस|पैकेट|सामान|bag|suitcase|packet|saman|लिफाफा) (लेकर|ले जाना|पहुंचाना|ले जाओ|lekar|le jana|pahuchana|le jao|पहुँचाना|लाना|deliver) .. (विदेश|दूसरे|फ्लाइट|{amount}|सवाल|videsh|flight|बिना पूछे|सौंप|dusre|एक आदमी|आदमी को|aadmi ko)',
      '(नकद|कैश|cash) (इकट्ठा|कलेक्ट|उठाना|लेना|collect|uthana|ikattha|वसूल) .. (बुजुर्ग|घर घर|लोगों से|ग्राहकों से|buzurg|logo se|आगे|aage|जमा)',
    ),
  ],

  'unasked-denials': [
    ...guessed(
      '(कोई|यह|ये|koi|yeh|ye|yah) (धोखा|फ्रॉड|स्कैम|ठगी|fraud|scam|dhokha|फ्राड|thagi|चीटिंग|fake) (नहीं|nahi|nhi|नही|nahin)',
      '(100 प्रतिशत|सौ प्रतिशत|शत प्रतिशत|100|100 percent|पूरी तरह) (असली|लीगल|जेन्युइन|कानूनी|genuine|legal|real|asli|सच्चा|सुरक्षित|safe|trusted)',
      '(कोई|koi|no|जीरो|zero) (रिस्क|जोखिम|risk|खतरा) (नहीं|nahi|nhi|है नहीं)',
    ),
  ],

  'easy-pickup-pay': [
    ...guessed(
      '(एक दिन|एक बार|ek din|ek bar|एक ट्रिप|ek trip|एक चक्कर) (का|के|में|ka|ke|me|की) (काम|काम के|kaam|{amount}|डिलीवरी) .. {amount}',
      '{amount} .. (एक चक्कर|एक ट्रिप|एक डिलीवरी|ek trip|ek chakkar|ek delivery)',
    ),
  ],

  'cash-no-contract': [
    ...guessed(
      '(बिना|bina) [किसी|kisi|लिखित] (कॉन्ट्रैक्ट|एग्रीमेंट|अनुबंध|contract|agreement|लिखा पढ़ी|कागज)',
      '(नकद|कैश|cash) [में|me|hath me|हाथ में] .. (कोई टैक्स नहीं|बिना कॉन्ट्रैक्ट|koi tax nahi|bina contract|कोई लिखा पढ़ी नहीं|no contract|कोई कागज नहीं)',
    ),
  ],

  'sponsor-for-sale': [
    ...guessed(
      '(स्पॉन्सरशिप|स्पॉन्सर|आजाद वीजा|आज़ाद वीजा|sponsorship|azad visa|सीओएस|cos) (बिकाऊ|खरीदें|के लिए {amount}|{amount}|मिलेगा|for sale|lene ke liye|sell|खरीदो|available|उपलब्ध|में|letter)',
      '(आजाद|आज़ाद|azad) (वीजा|visa)',
    ),
  ],

  'employer-pays': [
    ...guessed(
      '(कंपनी|नियोक्ता|अस्पताल|होटल|मालिक|company|employer|hospital) (सारा|सभी|पूरा|वीजा|टिकट|मेडिकल|ट्रेनिंग|का|sara|saara|visa|ticket|वीजा और टिकट|खुद) .. (उठाएगी|देगी|देती|उठाएगा|देगा|वहन|भरेगी|uthayegi|degi|deti|dega|उठाती|भरती|करेगी)',
      '(खर्च|शुल्क|फीस|टिकट|वर्दी|kharcha|fees|ticket) (कंपनी|नियोक्ता|अस्पताल|होटल|company|employer|मालिक) (देगी|देती|की ओर|उठाएगी|उठाती|का|degi|deti|ki taraf|uthayegi|वहन)',
      '(आपसे|उम्मीदवार से|aapse) (कोई|koi) (खर्च|पैसा|paisa|kharcha) (नहीं|nahi)',
    ),
  ],

  'no-fee-notice': [
    ...guessed(
      '(कोई|किसी|koi|kisi) [भी|प्रकार|तरह|भी तरह|bhi] [का|की] (फीस|शुल्क|पैसा|पैसे|चार्ज|रकम|fees|fee|paisa|paise|charge|कमीशन) [भी] (नहीं|नही|न|nahi|nhi|nahin|मत)',
      '(फीस|शुल्क|पैसे|पैसा|fees|paise|charge) (नहीं लेते|नहीं लेती|नहीं ली|नहीं लगता|नहीं लगती|नहीं मांग*|नहीं लिया|nahi lete|nahi leti|nahi lagta|nahi lagegi|nahi li|नहीं लगेगा|नहीं लगेगी|नहीं देना)',
      '(बिना|bina) [किसी|kisi|कोई] (फीस|शुल्क|पैसे|चार्ज|fees|paise|charge|खर्च)',
      '(आवेदन|भर्ती|पंजीकरण|apply|application) (निःशुल्क|मुफ्त|निशुल्क|free|बिल्कुल मुफ्त)',
    ),
  ],

  'contract-before-travel': [
    ...guessed(
      '(कॉन्ट्रैक्ट|अनुबंध|एग्रीमेंट|contract) .. (जाने|यात्रा|उड़ान|रवाना|jane|fly) (से|होने से) (पहले|pehle)',
      '(जाने|यात्रा|उड़ान|निकलने|jane) (से) (पहले|pehle) .. (कॉन्ट्रैक्ट|अनुबंध|एग्रीमेंट|contract|लिखित)',
      '(हिंदी|हिन्दी|अपनी भाषा|आपकी भाषा|hindi) (में|me) .. (कॉन्ट्रैक्ट|अनुबंध|contract|एग्रीमेंट)',
      '(अनुबंध|कॉन्ट्रैक्ट|contract) (हिंदी|हिन्दी|अपनी भाषा|आपकी भाषा|hindi) (में|me)',
    ),
  ],

  'work-visa-named': [
    ...guessed(
      '(वर्क वीजा|एम्प्लॉयमेंट वीजा|रोजगार वीजा|work visa|employment visa) (कंपनी|नियोक्ता|के लिए कंपनी|company|employer) .. (आवेदन|बनवा*|करती|करेगी|apply|banwa*)',
      '(कंपनी|नियोक्ता|अस्पताल|company|employer) .. (वर्क वीजा|वर्क परमिट|एम्प्लॉयमेंट वीजा|work visa|work permit) .. (आवेदन|बनवा*|लेती|apply|banwa*|करता|करती)',
      '(ई माइग्रेट|emigrate|पीबीबीवाई)',
    ),
  ],

  'real-interview': [
    ...guessed(
      '(इंटरव्यू|साक्षात्कार|interview) [हमारे|hamare|आपका] (ऑफिस|कार्यालय|दफ्तर|मैनेजर|होटल|अस्पताल|फैक्ट्री|office|manager|शाखा|स्टोर|दुकान|शेफ|हेड नर्स|hotel|branch)',
      '(ऑफिस|कार्यालय|दफ्तर|हमारे होटल|शाखा|फैक्ट्री|office|branch|अस्पताल) (में|me|mein) [आमने सामने|सुबह|interview|का] (इंटरव्यू|साक्षात्कार|interview)',
      '(दो|दूसरा|पहला|2) (राउंड|चरण|दौर|round) .. (इंटरव्यू|साक्षात्कार|interview)',
      '(इंटरव्यू|साक्षात्कार|interview) (दो|के दो|2|ke do) (राउंड|चरण|दौर|round|चरणों)',
    ),
  ],

  'clear-duties-hours': [
    ...guessed(
      '(8|9|आठ|नौ) (घंटे|ghante|hour) [की|का|ki] (ड्यूटी|शिफ्ट|काम|duty|shift)',
      '(हफ्ते|सप्ताह|hafte|week) (में|me|mein|की) (एक|एक दिन|{number} घंटे|दो|ek|ek din) (छुट्टी|दिन|दिन छुट्टी|chutti|घंटे)',
      '(सोमवार|monday|mon) (से|to|se) (शुक्रवार|शनिवार|friday|saturday|sat)',
      '(साप्ताहिक|वार्षिक|सवेतन|paid|weekly) (अवकाश|छुट्टी|leave|off)',
      '(पीएफ|ईएसआई|pf|esi|esic|ईएसआईसी)',
    ),
  ],

  'time-and-questions': [
    ...guessed(
      '(आराम से|सोच समझकर|सोच कर|aaram se|soch samajhkar|soch kar|सोचकर|समय लेकर) (फैसला|पढ़|जवाब|सोच|faisla|padh|jawab|बताएं|bataye|decide|batana)',
      '(कोई|koi) (जल्दी|jaldi) (नहीं|nahi)',
      '(सवाल|कोई सवाल|sawal) (हो तो|पूछ सकते|हों तो|ho to|puch sakte) .. (ऑफिस|पूछ|फोन|कॉल|office|puch|call|कार्यालय|phone)',
    ),
  ],

  'keeps-own-papers': [
    ...guessed(
      '(पासपोर्ट|दस्तावेज|passport|मूल दस्तावेज) (आपके|अपने|कर्मचारी|aapke|apne|आपके ही) (पास|ही पास|के पास|pas|paas) (रहेगा|रहेंगे|रहता|rahega|रखें|रहते)',
      '(पासपोर्ट|passport|दस्तावेज) [कभी|kabhi] (नहीं रखते|नहीं लेते|nahi rakhte|nahi lete|नहीं रखती|जमा नहीं)',
      '(कभी भी|जब चाहें|kabhi bhi|jab chahe) [नौकरी|job|काम] (छोड़ सकते|जा सकते|chhod sakte|chod sakte|ja sakte)',
    ),
  ],

  'public-channel': [
    ...guessed(
      '(रोजगार|सेवायोजन|employment) (कार्यालय|केंद्र|विनिमय|exchange|मेला|मेले)',
      '(सरकारी|सार्वजनिक|government) (योजना|पोर्टल|कार्यक्रम|भर्ती|scheme|portal)',
      '(नेशनल करियर सर्विस|ncs portal|एनसीएस|ट्रेड यूनियन|यूनियन समझौता|ई माइग्रेट|emigrate portal)',
    ),
  ],

  'official-fee': [
    ...guessed(
      '(सरकारी|आधिकारिक|दूतावास|कांसुलर|official) (शुल्क|फीस|fee|fees)',
      '(सीधे|seedhe) (दूतावास|वीजा केंद्र|वीएफएस|अस्पताल|embassy|vfs|पासपोर्ट सेवा)',
      '(वीएफएस|vfs|वीजा आवेदन केंद्र|पासपोर्ट सेवा केंद्र|passport seva)',
    ),
  ],

  'lawful-hiring': [
    ...guessed(
      '(ज्वाइनिंग|जॉइनिंग|नियुक्ति|ऑफर|चयन|joining|offer) (के दिन|के बाद|के समय|पर|ke din|ke baad|ke time) .. (दस्तावेज|कागज|आधार|पैन|documents|aadhar|लाएं|फोटो|जमा|मूल|लाना|कॉपी)',
    ),
  ],

  'rota-work': [
    ...guessed(
      '(रोटेशन|रोस्टर|rotation|roster|रोटेशनल)',
      '(चार|4|दो हफ्ते|2 हफ्ते) (दिन|दिन काम|काम) .. (चार दिन|4 दिन|दो हफ्ते|छुट्टी)',
    ),
  ],

  'free-movement': [
    ...guessed(
      '(नेपाल|भारत) (के नागरिकों|के नागरिक) .. (वीजा)',
      '(पहले से|already|pehle se) (वर्क परमिट|वीजा|work permit|visa) (वाले|है|हो|धारक|wale|hai)',
    ),
  ],
} satisfies Phrases;
