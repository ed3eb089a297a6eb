import { detector, sign } from '../../define.ts';

export default sign({
  id: 'contradicting-facts',
  category: 'vague-employer',
  // Place, pay or employer told differently in the data of the ad and in its text: one of them is not true (GOOGLE-JP, ILO-D).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('contradicting-facts'),

  falseAlarms: [
    'Typing errors in the pay field of a job board',
    'Firms with several sites',
    'An old description kept under a new title',
  ],
  sources: ['GOOGLE-JP', 'ILO-D'],

  examples: {
    matches: [],
    misses: [],
  },
});
