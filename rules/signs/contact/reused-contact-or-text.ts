import { detector, sign } from '../../define.ts';

export default sign({
  id: 'reused-contact-or-text',
  category: 'contact',
  // One handle or text under several firm names shows a series, not an employer (PITCH, DE-OB).
  // It needs what this device has seen before, so a text alone cannot show it; the examples name it for readers of the rule.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('reused-contact'),

  falseAlarms: ['An agency that hires for many firms', 'Shops of one chain'],
  sources: ['PITCH', 'DE-OB'],

  examples: {
    matches: [],
    misses: [
      {
        lang: 'en',
        text: 'Seaview Hotel is looking for a chambermaid from May to October. Please call Mrs Arden at the hotel in the afternoon.',
        because: 'seen once only',
      },
      {
        lang: 'en',
        text: 'Our staffing agency hires for twelve restaurants in Bristol. Every week we post new shifts with the same office number.',
        because: 'an agency says that it hires for many',
      },
      {
        lang: 'en',
        text: 'Gardener wanted for two mornings a week in Bath, tools are there, please write to the estate office.',
        because: 'nothing to compare with',
      },
      {
        lang: 'es',
        text: 'El Hotel Brisas busca camarera de pisos de mayo a octubre. Llama por la tarde y pregunta por la gobernanta.',
        because: 'visto una sola vez',
      },
      {
        lang: 'es',
        text: 'Nuestra agencia contrata para doce restaurantes de Sevilla y publica cada semana turnos con el mismo teléfono.',
        because: 'una agencia que lo dice abiertamente',
      },
    ],
  },
});
