// Bengali: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'demanded-secrecy': {
    matches: [
      { text: 'এই কাজের কথা এখন কাউকে বলবেন না, আসন কম।', shows: 'কাউকে বলবেন না' },
      { text: 'গোপন রাখবেন ভাই, ভিসা হাতে এলে জানাবেন', shows: 'গোপন রাখবেন', kind: 'chat' },
    ],
    misses: [
      { text: 'যাওয়ার আগে পরিবারকে সব জানান এবং চুক্তির কপি বাড়িতে রাখুন।', because: 'উল্টো কথা' },
      { text: 'আমাদের দোকানের মসলার রেসিপি দাদির কাছ থেকে পাওয়া।', because: 'অন্য অর্থ' },
    ],
  },
  'early-id-papers': {
    matches: [
      { text: 'আজ রাতের মধ্যে পাসপোর্টের ছবি পাঠান, কাল ফাইল জমা হবে।', shows: 'পাসপোর্টের ছবি পাঠান' },
      { text: 'এনআইডি কার্ডের দুই পাশের ছবি দিন', shows: 'ছবি দিন', kind: 'chat' },
    ],
    misses: [
      { text: 'চুক্তি সইয়ের পর অফিসে এসে মূল কাগজ দেখাবেন।', because: 'চুক্তির পরে' },
      { text: 'হোটেলে অতিথির পাসপোর্ট দেখে খাতায় নাম লেখা আপনার কাজ।', because: 'কাজের অংশ' },
    ],
  },
  'denied-visa-need': {
    matches: [
      { text: 'মালদ্বীপে কাজ, ভিসা লাগবে না, শুধু টিকিট কাটলেই হবে।', shows: 'ভিসা লাগবে না' },
      { text: 'ভিসা ছাড়াই কাজ ভাই, চলে আসেন', shows: 'ভিসা ছাড়াই', kind: 'chat' },
    ],
    misses: [
      { text: 'কোম্পানি আপনার কাজের অনুমতির জন্য আবেদন করবে।', because: 'নিয়মিত পথ' },
      { text: 'দোকানে কার্ডে দাম নেওয়া আপনার কাজের অংশ।', because: 'অন্য অর্থ' },
    ],
  },
};
