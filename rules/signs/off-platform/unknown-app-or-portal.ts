import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'unknown-app-or-portal',
  category: 'off-platform',
  // A private work portal shows made-up wages and takes real money or data (SPF-24, NCSC-CH, CAFC-23).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('unknown-app-or-portal'), near(10, phrase('click-link'), phrase('task-word'))),

  falseAlarms: [
    'Hiring software on a domain of its own',
    'Delivery and shift apps of known firms',
    'Staff portals after hiring',
  ],
  sources: ['SPF-24', 'NCSC-CH', 'CAFC-23'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: "First register on our work platform with the code I send, then you see today's orders.",
        shows: 'register on our work platform',
      },
      {
        lang: 'en',
        text: 'Please download the app from my link, not from the store, there you get the missions.',
        shows: 'download the app',
      },
      {
        lang: 'en',
        text: 'Your work account is open, use my invitation code so that the bonus comes to both.',
        shows: 'invitation code',
      },
      {
        lang: 'es',
        text: 'Primero regístrate en nuestra plataforma con mi clave y ahí ves los pedidos de hoy.',
        shows: 'regístrate en nuestra plataforma',
      },
      {
        lang: 'es',
        text: 'Descarga la aplicación desde mi enlace, no de la tienda, ahí te salen las misiones.',
        shows: 'Descarga la aplicación',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You will help customers who cannot log in to our bank app or forgot their code.',
        because: 'Apps are part of the work',
      },
      {
        lang: 'en',
        text: 'Apply in our careers portal and upload your CV as one file, please.',
        because: 'An ordinary careers portal',
      },
      {
        lang: 'en',
        text: 'After your first day the shift plan is in the staff portal, and a paper copy hangs by the door.',
        because: 'A staff portal after hiring',
      },
      {
        lang: 'es',
        text: 'Ayudarás a clientes que no pueden entrar en la app del banco u olvidaron su clave.',
        because: 'Es parte del trabajo',
      },
      {
        lang: 'es',
        text: 'Envía tu candidatura en el portal de empleo del ayuntamiento, en un solo archivo.',
        because: 'Portal de empleo público',
      },
    ],
  },
});
