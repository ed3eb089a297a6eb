import { detector, sign } from '../../define.ts';

export default sign({
  id: 'brand-off-channel',
  category: 'vague-employer',
  // A known name lends trust that a private chat or mail box has not earned (NAPTIP, EURES, CAFC-23).
  // Strong with an address that imitates the brand.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('brand-off-channel'),
  raised: { to: 'strong', when: detector('lookalike-host') },

  falseAlarms: [
    'Franchise owners who hire for themselves',
    'Staffing suppliers that name their client',
    'Relay addresses of job boards',
  ],
  sources: ['NAPTIP', 'LJI-7', 'EURES', 'CAFC-23', 'EVZ'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Hello, I am Sarah from Amazon HR. Write me on Telegram @sarah_amazon_jobs to get your packing job.',
        shows: '@sarah_amazon_jobs',
      },
      {
        lang: 'en',
        text: 'DHL is hiring parcel staff for home work. Send your CV to dhl.careers.office@gmail.com before Friday.',
        shows: 'dhl.careers.office@gmail.com',
      },
      {
        lang: 'en',
        text: 'IKEA online team looks for helpers, contact the manager by mail: ikea.hiring2024@outlook.com and wait.',
        shows: 'ikea.hiring2024@outlook.com',
      },
      {
        lang: 'es',
        text: 'Hola, soy Laura de recursos humanos de Amazon. Escribe a amazon.empleo.mx@gmail.com para tu puesto.',
        shows: 'amazon.empleo.mx@gmail.com',
      },
      {
        lang: 'es',
        text: 'DHL contrata personal en casa. Manda tus datos a dhl.vacantes@hotmail.com y te contestamos hoy.',
        shows: 'dhl.vacantes@hotmail.com',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Apply on www.amazon.jobs for warehouse roles; Amazon answers from its own address only.',
        because: "The brand's own page",
      },
      {
        lang: 'en',
        text: 'You will take our parcels to the DHL shop. Send your CV to work@bakery.example.com, we are a family of five.',
        because: 'The brand is part of the duties, and the mail is the own one',
      },
      {
        lang: 'en',
        text: 'Experience with Facebook and Google ads is a plus. Apply to jobs@lighthouse.example.com by May.',
        because: 'Brands as skills',
      },
      {
        lang: 'es',
        text: 'Solicita el puesto en www.amazon.jobs; Amazon solo contesta desde su propia página.',
        because: 'Página propia de la marca',
      },
      {
        lang: 'es',
        text: 'Llevarás los paquetes a DHL. Manda tu CV a trabajo@panaderia.example.com, somos un negocio familiar.',
        because: 'La marca es parte de las tareas y el correo es propio',
      },
    ],
  },
});
