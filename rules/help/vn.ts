// Vietnam.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('VN', [
  {
    id: 'vn-emergency',
    name: 'Emergency number 113 (Vietnam)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '113',
    languages: ['vi'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '113 is the police; 115 ambulance.',
  },
  {
    id: 'vn-111',
    name: 'National hotline 111 on human trafficking and child protection',
    nameLocal: 'Tổng đài điện thoại quốc gia về phòng, chống mua bán người 111',
    operator: 'Ministry of Health (with IOM)',
    kind: 'trafficking',
    phone: null,
    short: '111',
    languages: ['vi'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'VnEconomy (English): hotline 111 inaugurated 19 September 2025',
        url: 'https://en.vneconomy.vn/a-national-telephone-hotline-for-human-trafficking-prevention-launched.htm',
        year: 2025,
      },
      {
        title: 'Tiền Phong: Decree 162/2025',
        url: 'https://tienphong.vn/so-dien-thoai-111-them-chuc-nang-tiep-nhan-thong-tin-phong-chong-mua-ban-nguoi-post1779610.tpo',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
