// Hindi: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'fee-visa-permit': {
    matches: [
      { text: 'कनाडा के गोदाम में काम है, बस वीजा फीस 80000 रुपये पहले भेज दीजिए।', shows: 'वीजा फीस 80000 रुपये' },
      {
        text: 'bhai visa ke liye 45000 rupaye lagenge, agle hafte dubai pahunch jaoge',
        shows: 'visa ke liye 45000 rupaye',
      },
    ],
    misses: [
      {
        text: 'वीजा फीस और टिकट का सारा खर्च कंपनी उठाएगी, आपसे कोई पैसा नहीं लिया जाएगा।',
        because: 'कंपनी देती है',
      },
      { text: 'पुलिस के अनुसार एजेंट युवकों से वीजा के लिए 80000 रुपये लेकर भाग गया।', because: 'खबर' },
    ],
  },
  'early-id-papers': {
    matches: [
      { text: 'आज ही आधार कार्ड की फोटो भेजें ताकि हम आपका नाम सूची में लिख सकें।', shows: 'आधार कार्ड की फोटो भेजें' },
      {
        text: 'aadhar card ki photo bhejo aur apna naam likho, list aaj band hogi',
        shows: 'aadhar card ki photo bhejo',
      },
    ],
    misses: [
      { text: 'किसी अनजान व्यक्ति को आधार कार्ड की फोटो मत भेजें, चाहे वह नौकरी दे।', because: 'सलाह' },
      { text: 'ज्वाइनिंग के दिन मूल दस्तावेज साथ लाएं, कार्यालय में मिलान होगा।', because: 'सामान्य नियुक्ति' },
    ],
  },
  'hired-without-interview': {
    matches: [
      { text: 'दुबई के होटल में हेल्पर चाहिए, बिना इंटरव्यू सीधा काम, खाना और कमरा साथ में।', shows: 'बिना इंटरव्यू' },
      {
        text: 'mubarak ho aapka selection ho gaya hai, ab sirf form bharna baki hai',
        shows: 'aapka selection ho gaya',
      },
    ],
    misses: [
      { text: 'इंटरव्यू दो चरणों में हमारे कार्यालय में होगा, समय फोन पर बताया जाएगा।', because: 'असली इंटरव्यू' },
      { text: 'अस्पताल में नर्सों की भर्ती लिखित परीक्षा और बातचीत के आधार पर होती है।', because: 'परीक्षा है' },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'टिकट तैयार है, पर घरवालों को मत बताना, वहां पहुंचकर फोन कर लेना।', shows: 'घरवालों को मत बताना' },
      { text: 'kisi ko mat batana ki tum kaha ja rahi ho, sab surprise denge', shows: 'kisi ko mat batana' },
    ],
    misses: [
      { text: 'जाने से पहले परिवार को काम का पता और मालिक का नाम जरूर बताएं।', because: 'बताने की सलाह' },
      { text: 'वेतन की पर्ची हर महीने ईमेल से आती है और उसे संभालकर रखें।', because: 'कोई राज नहीं' },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: 'वहां पहुंचते ही पासपोर्ट कंपनी के पास जमा रहेगा, दो साल बाद वापस मिलेगा।', shows: 'पासपोर्ट कंपनी' },
      {
        text: 'passport jama karna padega office me, sabka yahi niyam hai wahan',
        shows: 'passport jama karna',
      },
    ],
    misses: [
      { text: 'पासपोर्ट आपके पास रहेगा, हम केवल पहले दिन उसे देखते हैं।', because: 'पास में रहता है' },
      { text: 'पासपोर्ट सेवा केंद्र में नवीनीकरण का समय ऑनलाइन लिया जा सकता है।', because: 'सरकारी सेवा' },
    ],
  },
  'use-your-account': {
    matches: [
      { text: 'आपके खाते में ग्राहकों के पैसे आएंगे, अपना हिस्सा रखकर आगे भेजना ही काम है।', shows: 'आपके खाते में' },
      {
        text: 'apne account me payment lo aur commission kaat kar baki bhej do',
        shows: 'apne account me payment',
      },
    ],
    misses: [
      { text: 'वेतन हर महीने की सात तारीख को आपके बैंक खाते में आता है।', because: 'वेतन' },
      { text: 'सावधान, ठग आपके खाते में पैसे मंगाकर आगे भेजने को कहते हैं।', because: 'चेतावनी' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'यूट्यूब वीडियो लाइक करने पर 50 रुपये मिलते हैं, शाम तक हिसाब हो जाता है।', shows: 'लाइक करने पर 50' },
      { text: 'har review pe 120 rupaye, bas 5 star do aur screenshot bhejo', shows: 'har review pe 120' },
    ],
    misses: [
      { text: 'हमें वीडियो संपादक चाहिए जो हमारे चैनल के लिए हर हफ्ते दो फिल्में बनाए।', because: 'असली काम' },
      { text: 'सावधान रहें, वीडियो लाइक करने पर पैसे देने वाले संदेश ठगी हैं।', because: 'चेतावनी' },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      { text: 'टूरिस्ट वीजा पर भेज देंगे और वहां जाते ही नौकरी शुरू हो जाएगी।', shows: 'टूरिस्ट वीजा पर भेज' },
      { text: 'visit visa pe jao aur kaam shuru karo, paper baad me ban jayega', shows: 'visit visa pe jao' },
    ],
    misses: [
      { text: 'टूरिस्ट वीजा पर काम करना कानून के खिलाफ है, ठगों से सावधान रहें।', because: 'सलाह' },
      { text: 'कंपनी आपके लिए वर्क परमिट का आवेदन करती है और वीजा दूतावास से मिलता है।', because: 'वर्क वीजा' },
    ],
  },
  'trapped-already': {
    matches: [
      { text: 'मदद कीजिए, मेरा पासपोर्ट ले लिया है और हमें बाहर नहीं जाने देते।', shows: 'मेरा पासपोर्ट ले लिया' },
      { text: 'main yaha phas gaya hu, phone bhi chupke se chala raha hu', shows: 'main yaha phas' },
    ],
    misses: [
      { text: 'मेरा पासपोर्ट नवीनीकरण के लिए दफ्तर गया है और अगले महीने आएगा।', because: 'सामान्य काम' },
      { text: 'हम छुट्टी के दिन बाजार घूमने जाते हैं और शाम को लौट आते हैं।', because: 'आजादी है' },
    ],
  },
};
