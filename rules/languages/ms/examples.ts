// Malay: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'hired-without-interview': {
    matches: [
      { text: 'Tanpa temu duga, terus mula kerja di kilang esok pagi.', shows: 'terus mula kerja' },
      { text: 'tak perlu interview kak, terus kerja', shows: 'terus kerja', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Temu duga diadakan di pejabat kami pada hari Selasa, bawa sijil asal.',
        because: 'ada temu duga',
      },
      {
        text: 'Kedai dibuka setiap hari dan pekerja mendapat cuti tahunan serta KWSP.',
        because: 'iklan biasa',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      {
        text: 'Jangan beritahu sesiapa tentang tawaran ini sampai awak naik kapal terbang.',
        shows: 'Jangan beritahu sesiapa',
      },
      { text: 'jangan cakap pada keluarga dulu ya', shows: 'jangan cakap', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Beritahu keluarga awak di mana tempat kerja dan tinggalkan salinan kontrak.',
        because: 'sebaliknya',
      },
      { text: 'Resipi sambal kedai ini turun daripada nenek kami.', because: 'maksud lain' },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Bayar yuran pendaftaran RM250 dahulu, selepas itu baru kami hantar jadual.',
        shows: 'yuran pendaftaran',
      },
      { text: 'yuran pemprosesan hanya RM180 je', shows: 'yuran pemprosesan hanya', kind: 'chat' },
    ],
    misses: [
      { text: 'Kami tidak mengenakan yuran pendaftaran kepada mana-mana pemohon.', because: 'tiada yuran' },
      {
        text: 'Awas penipuan: sindiket minta mangsa bayar yuran pendaftaran sebelum temu duga.',
        because: 'amaran',
      },
    ],
  },
};
