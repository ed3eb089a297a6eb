// Uruguay.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('UY', [
  {
    id: 'uy-emergency',
    name: 'Emergency number 911 (Uruguay)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      {
        title: 'Radio Libertadores: extreme cases are passed straight to 911',
        url: 'https://radiolibertadores.com/servicio-telefonico-de-escucha-y-orientacion-para-mujeres-que-sufren-violencia-atendera-las-24-horas',
        year: 2021,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'uy-08004141',
    name: 'Line 0800 4141 for women facing gender violence',
    operator: 'Inmujeres (Ministry of Social Development)',
    kind: 'domestic-violence',
    phone: null,
    short: '08004141',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'La Diaria: open 24 hours since July 2021',
        url: 'https://ladiaria.com.uy/feminismos/articulo/2021/7/inmujeres-amplio-el-horario-del-servicio-telefonico-para-mujeres-en-situacion-de-violencia-que-ahora-esta-disponible-las-24-horas',
        year: 2021,
      },
      {
        title: 'La Diaria: free, confidential, nationwide',
        url: 'https://ladiaria.com.uy/feminismos/articulo/2024/3/mas-de-tres-decadas-asesorando-a-mujeres-victimas-de-violencia-que-alcance-ha-tenido-el-0800-4141-y-como-se-transformo-desde-su-creacion/',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'From a mobile dial *4141. Not a trafficking line, but Inmujeres runs the service for trafficked women.',
  },
]);
