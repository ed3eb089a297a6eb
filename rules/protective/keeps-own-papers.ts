import { bare, protective } from '../define.ts';

export default protective({
  id: 'keeps-own-papers',
  // Keeping one's passport and phone and being free to leave are what forced labour takes away (ILO-11).
  credit: 0.3,
  claim: true,
  when: bare('keeps-own-papers'),
  caution: 'These are only words. Ask people who work there now.',
  sources: ['ILO-11', 'WALKFREE'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You keep your passport and your phone at all times, and you are free to leave the house after work.',
        shows: 'You keep your passport',
      },
      {
        lang: 'en',
        text: 'Workers hold their own documents; we never keep passports, we only look at them on the first day.',
        shows: 'Workers hold their own documents',
      },
      {
        lang: 'en',
        text: 'You can resign at any time with two weeks of notice, and your free time is your own.',
        shows: 'resign at any time',
      },
      {
        lang: 'es',
        text: 'Tú guardas tu pasaporte y tu teléfono siempre, y después del trabajo eres libre de salir.',
        shows: 'Tú guardas tu pasaporte',
      },
      {
        lang: 'es',
        text: 'Los trabajadores conservan su documentación: nunca guardamos pasaportes, solo los miramos el primer día.',
        shows: 'Los trabajadores conservan su documentación',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Please hand your passport to the manager on the first evening, it stays in the safe of the company.',
        because: 'the passport is taken',
      },
      {
        lang: 'en',
        text: 'You keep documents of our customers in order and scan them for the archive every week.',
        because: "other people's documents",
      },
      {
        lang: 'en',
        text: 'The museum is free to visit and guests may leave their bags at the desk.',
        because: 'another meaning of free',
      },
      {
        lang: 'es',
        text: 'Entrega tu pasaporte al encargado la primera noche, se queda en la caja fuerte de la empresa.',
        because: 'se quedan el pasaporte',
      },
      {
        lang: 'es',
        text: 'Ordenas documentos de clientes y los escaneas para el archivo cada semana.',
        because: 'documentos de otras personas',
      },
    ],
  },
});
