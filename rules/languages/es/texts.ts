// What findings say to people in this language.
import type { Texts } from '../../define.ts';

export const texts: Texts = {
  signs: {
    'promise-without-sender': {
      sign: 'Prometen dinero, pero no dicen quiénes son',
      why: 'Unas líneas con una suma y un enlace no muestran quién está detrás.',
      ask: 'Puedes pedir el nombre completo, la empresa y un teléfono fijo antes de responder.',
      question: '¿Cuál es el nombre completo de su empresa y dónde está su oficina?',
    },
    'effortless-offer': {
      sign: 'Trabajo fácil que no pide nada',
      why: 'Las ofertas que no piden ni experiencia ni tiempo suelen querer otra cosa después.',
      ask: 'Puedes preguntar qué harías exactamente, hora por hora.',
      question: '¿Qué haría exactamente en la primera semana?',
    },
    'crypto-earning-offer': {
      sign: 'Ofrecen ganar dinero con criptomonedas',
      why: 'Estas ofertas suelen acabar usando tu propio dinero o tu cuenta.',
      ask: 'Puedes alejarte de todo trabajo que necesite tu propia billetera o cuenta.',
      question: '¿Qué licencia tiene su empresa para operar con criptomonedas?',
    },
    // ── The offer ────────────────────────────────────────────────────────────────
    'easy-money-wording': {
      sign: 'La oferta habla de dinero fácil o rápido',
      why: 'Promete dinero, pero dice poco del trabajo. Un empleo real explica primero el trabajo.',
      ask: 'Podrías preguntar qué harías cada día, antes de decidir nada.',
      question: '¿Qué haría yo en un día normal de trabajo?',
    },
    'guaranteed-result': {
      sign: 'Se promete como seguro un empleo, visa o ingreso',
      why: 'Solo una embajada decide sobre una visa. Nadie puede prometerla antes.',
      ask: 'Podrías preguntar quién decide y consultarlo tú en esa oficina.',
      question: '¿Qué oficina decide sobre la visa o el empleo y cómo puedo contactarla?',
    },
    'high-pay-without-experience': {
      sign: 'Sueldo alto y no se te pide nada',
      why: 'Un trabajo que cualquiera puede hacer rara vez paga mucho más que otros.',
      ask: 'Podrías preguntar qué esperan de ti y por qué se paga tan bien.',
      question: '¿Qué tareas incluye el puesto y cómo se calcula el sueldo?',
    },
    'hired-without-interview': {
      sign: 'Te dan el trabajo sin una conversación real',
      why: 'Casi todos los empleadores quieren conocer a quien contratan. Las ofertas falsas suelen evitarlo.',
      ask: 'Podrías pedir hablar con la persona para la que trabajarías.',
      question: '¿Podemos hacer una videollamada corta con la persona responsable del equipo?',
    },
    'pay-far-above-role': {
      sign: 'El sueldo es mucho más alto de lo habitual',
      why: 'Un sueldo muy alto se usa a menudo para ganar confianza. Puede tapar otras cosas.',
      ask: 'Podrías buscar cuánto se paga allí por este trabajo y preguntar por la diferencia.',
      question: '¿Esa cantidad es antes o después de impuestos y está en el contrato escrito?',
    },
    'pay-for-minutes': {
      sign: 'Mucho dinero por muy poco tiempo',
      why: 'Un trabajo sencillo casi nunca paga tanto por una hora.',
      ask: 'Podrías calcular cuánto se paga por hora y compararlo con otros trabajos.',
      question: '¿Quién paga este trabajo y qué gana con él?',
    },
    'perks-without-duties': {
      sign: 'Se ofrecen muchas ventajas, pero no se dice el trabajo',
      why: 'Viaje, cuarto o comida gratis no dicen nada del trabajo. Eso es lo principal.',
      ask: 'Podrías preguntar qué harías hora por hora y pedirlo por escrito.',
      question: '¿Podría enviarme la lista de tareas y el horario?',
    },

    // ── The employer ─────────────────────────────────────────────────────────────
    'brand-off-channel': {
      sign: 'Un nombre conocido, pero un contacto privado',
      why: 'Las empresas conocidas escriben desde sus propias direcciones. Su nombre se usa a menudo sin permiso.',
      ask: 'Podrías abrir tú la página de la empresa y preguntar allí por el puesto.',
      question: '¿Podría escribirme desde el correo propio de la empresa?',
    },
    'changed-story': {
      sign: 'Cambió el trabajo, el lugar o el empleador',
      why: 'Otro trabajo u otro país es una oferta nueva. Lo que aceptaste ya no vale.',
      ask: 'Podrías parar aquí y decidir de nuevo. Todavía puedes decir que no.',
      question: '¿Por qué ha cambiado y puede darme la nueva oferta por escrito?',
    },
    'contradicting-facts': {
      sign: 'Dos partes de la oferta dicen cosas distintas',
      why: 'El lugar, el sueldo o el empleador no coinciden. Uno de los datos no es correcto.',
      ask: 'Podrías preguntar cuál es el verdadero y pedirlo por escrito.',
      question: '¿Cuáles son el empleador, el lugar y el sueldo correctos?',
    },
    'lure-role-title': {
      sign: 'Este tipo de puesto se usa a veces como gancho',
      why: 'El puesto es normal. Lo mencionamos por las otras señales que hay al lado.',
      ask: 'Podrías preguntar para qué producto, qué clientes y qué oficina es el puesto.',
      question: '¿Para qué producto o servicio es el puesto y dónde está la oficina?',
    },
    'missing-address': {
      sign: 'No hay dirección, solo un número o un usuario',
      why: 'Sin dirección es difícil saber quién hace la oferta.',
      ask: 'Podrías pedir la dirección con calle y mirarla en un mapa.',
      question: '¿Cuál es la dirección del lugar de trabajo?',
    },
    'missing-licence': {
      sign: 'Trabajo en otro país con un agente sin licencia visible',
      why: 'En muchos países, los agentes necesitan licencia para enviar personas a trabajar fuera.',
      ask: 'Podrías pedir el número de licencia y consultarlo en el ministerio de trabajo.',
      question: '¿Cuál es su número de licencia y qué oficina la dio?',
    },
    'odd-age-floor': {
      sign: 'Una edad mínima rara para este tipo de trabajo',
      why: 'Las ofertas de tareas falsas en línea suelen pedir mayores de 22 o 25 años.',
      ask: 'Podrías preguntar por qué hace falta esa edad para el trabajo.',
      question: '¿Por qué hace falta esa edad para el trabajo?',
    },
    'refused-checks': {
      sign: 'Se niegan a una comprobación sencilla',
      why: 'Un empleador honesto puede mostrar un contrato, una oficina o su cara.',
      ask: 'Podrías pedirlo una vez más. Si no contestan, también es una respuesta.',
      question: '¿Puedo ver el contrato y hablar por video con usted antes de decidir?',
    },
    'unnamed-employer': {
      sign: 'No se dice quién es el empleador',
      why: 'Sin un nombre no puedes comprobar para quién trabajarías.',
      ask: 'Podrías pedir el nombre completo y el número de registro, y buscarlo tú.',
      question: '¿Cuál es el nombre completo y el número de registro del empleador?',
    },
    'vague-duties': {
      sign: 'El trabajo casi no se describe',
      why: 'Si el trabajo no se describe, después podrían pedirte cualquier cosa.',
      ask: 'Podrías hacer tres preguntas: qué, dónde y para quién.',
      question: '¿Qué haría exactamente, dónde y para qué empleador?',
    },

    // ── Money up front ───────────────────────────────────────────────────────────
    'fee-to-get-job': {
      sign: 'Te piden pagar para conseguir el trabajo',
      why: 'Según la norma internacional, nadie paga para que lo contraten.',
      ask: 'Podrías esperar con cualquier pago hasta comprobar la oferta con otra persona.',
      question: '¿Pagará el empleador este costo, como dice la norma internacional?',
    },
    'fee-visa-permit': {
      sign: 'Te piden pagar por una visa o un permiso',
      why: 'La visa se paga en la embajada o en su centro de visas. No a un reclutador.',
      ask: 'Podrías preguntar en la embajada cuánto cuesta y quién puede cobrarla.',
      question: '¿Puedo pagar yo la visa directamente en la embajada?',
    },
    'fee-training': {
      sign: 'Te piden pagar primero un curso',
      why: 'Algunas ofertas solo quieren vender el curso. El trabajo quizá no llegue.',
      ask: 'Podrías preguntar si el mismo curso se puede hacer en otro lugar.',
      question: '¿Puedo hacer este curso en otra escuela o lo paga el empleador?',
    },
    'fee-check-medical': {
      sign: 'Te piden pagar un examen, certificado o seguro',
      why: 'Los exámenes reales se pagan en una oficina o clínica. No a un reclutador.',
      ask: 'Podrías preguntar qué oficina oficial lo hace y pagar solo allí.',
      question: '¿Qué clínica u oficina lo hace, para pedir yo la cita?',
    },
    'fee-kit-uniform': {
      sign: 'Te piden pagar cosas que necesitas para trabajar',
      why: 'Lo normal es que el empleador dé lo que hace falta para el trabajo.',
      ask: 'Podrías pedir que te den esas cosas el primer día.',
      question: '¿La empresa da el equipo y la ropa para este trabajo?',
    },
    'holding-deposit': {
      sign: 'Te piden un depósito para guardar el puesto',
      why: 'Un depósito por un empleo también es un cobro. Muchas veces no se devuelve.',
      ask: 'Podrías decir que firmarás un contrato, pero que antes no pagas nada.',
      question: '¿Pueden guardar el puesto con un contrato firmado y sin depósito?',
    },
    'fee-room-before-arrival': {
      sign: 'Te piden pagar un cuarto antes de llegar',
      why: 'Algunos cuartos de estas ofertas no existen o son muy distintos.',
      ask: 'Podrías ofrecer pagar después de ver el cuarto y conocer al empleador.',
      question: '¿Puedo pagar el alquiler al llegar, después de ver el cuarto?',
    },
    'untraceable-payment': {
      sign: 'El dinero debe ir por un camino sin rastro',
      why: 'El dinero enviado así es casi imposible de recuperar.',
      ask: 'Podrías negarte a pagar así. Si ya pagaste, habla hoy con tu banco.',
      question: '¿Puedo pagar por transferencia a la cuenta de la empresa y recibir un recibo?',
    },

    // ── Urgency and pressure ─────────────────────────────────────────────────────
    'act-now': {
      sign: 'La oferta quiere que te des prisa',
      why: 'Con prisa no hay tiempo de comprobar. Muchos anuncios honestos también la tienen.',
      ask: 'Podrías tomarte un día y escribir primero tus preguntas.',
      question: '¿Puedo contestarle mañana, después de leer todo?',
    },
    'contract-unread': {
      sign: 'El contrato falta, llega tarde o se firma sin leer',
      why: 'Lo que no está escrito antes del viaje es difícil de reclamar después.',
      ask: 'Podrías pedir el contrato en un idioma que leas. Deja una copia en casa.',
      question: '¿Puede enviarme ya el contrato para leerlo antes de viajar?',
    },
    'leave-within-days': {
      sign: 'Tendrías que salir en pocos días',
      why: 'Una visa de trabajo suele tardar semanas. Un viaje muy rápido puede ser con otra visa.',
      ask: 'Podrías preguntar con qué visa viajarías y consultarlo en la embajada.',
      question: '¿Qué visa tendré y me permite trabajar?',
    },
    'pressure-when-asked': {
      sign: 'A las preguntas se responde con presión',
      why: 'Un buen empleador responde. La presión sirve para que la gente no piense.',
      ask: 'Podrías dejar de contestar un rato. No les debes nada.',
      question: 'Necesito tiempo para decidir. ¿Puede responder mis preguntas por escrito?',
    },

    // ── Leaving the platform ─────────────────────────────────────────────────────
    'added-to-group': {
      sign: 'Te ponen en un grupo de trabajo con desconocidos',
      why: 'En estos grupos, quienes hablan bien del trabajo quizá no son reales.',
      ask: 'Podrías salir del grupo. En los ajustes eliges quién puede agregarte.',
    },
    'messenger-only-contact': {
      sign: 'El único contacto es un chat o un usuario',
      why: 'Un usuario de chat puede desaparecer en una noche. Nadie puede saber de quién es.',
      ask: 'Podrías pedir un correo de la empresa y un teléfono que puedas buscar.',
      question: '¿Cuál es el correo de la empresa y el teléfono de la oficina?',
    },
    'move-to-messenger': {
      sign: 'Te piden seguir en un chat privado',
      why: 'Fuera de la página nadie guarda registro. Para muchos pequeños empleadores es normal.',
      ask: 'Podrías quedarte aquí o guardar los mensajes antes de cambiar.',
      question: '¿Podemos seguir escribiendo por aquí o por correo?',
    },
    'unknown-app-or-portal': {
      sign: 'Te piden usar una app o página desconocida',
      why: 'Estas páginas pueden mostrar sueldos inventados. También pueden llevarse tus datos.',
      ask: 'Podrías no usarla por ahora y buscar su nombre con la palabra estafa.',
      question: '¿Puedo hacerlo sin la app, por correo o en su oficina?',
    },
    // ── Documents ────────────────────────────────────────────────────────────────
    'early-id-papers': {
      sign: 'Piden documentos antes de una entrevista de verdad',
      why: 'Con una copia se pueden pedir préstamos o abrir cuentas a tu nombre.',
      ask: 'Podrías esperar a confirmar quién es la empresa. Escribe sobre la copia para qué es.',
      question: '¿Puedo mostrar mis documentos en persona, después de firmar el contrato?',
    },
    'selfie-with-id': {
      sign: 'Piden una foto o un video con tu documento',
      why: 'Tu cara junto a tu documento sirve para abrir una cuenta a tu nombre.',
      ask: 'Podrías decir que no hasta tener un contrato firmado. Puedes preguntar qué ley lo pide.',
      question: '¿Qué empresa comprueba mi identidad y para qué?',
    },
    'login-or-code': {
      sign: 'Piden un código, una clave o control remoto',
      why: 'Un código o una clave da acceso a tu cuenta. Ningún empleo lo necesita.',
      ask: 'Podrías guardar todos los códigos para ti. Si enviaste uno, llama ya a tu banco.',
      question: '¿Por qué este trabajo necesita un código que me llegó a mí?',
    },
    'passport-handed-over': {
      sign: 'Otra persona se quedaría con tu pasaporte',
      why: 'Sin pasaporte es difícil irse. En muchos países está prohibido retenerlo.',
      ask: 'Podrías mostrarlo y guardarlo tú. Podrías dejar una copia a alguien de confianza.',
      question: '¿Tendré siempre mi propio pasaporte?',
    },
    'papers-arranged': {
      sign: 'Ofrecen hacer o cambiar papeles para ti',
      why: 'Los papeles falsos te traen problemas a ti. Quien los vende no aparece.',
      ask: 'Podrías usar solo tus papeles verdaderos. La embajada te dice cuáles necesitas.',
      question: '¿Qué documentos míos hacen falta para este trabajo?',
    },
    'lie-to-officials': {
      sign: 'Te dicen qué contar en la frontera',
      why: 'Los agentes pueden frenar un mal viaje. Una historia inventada te quita esa ayuda.',
      ask: 'Podrías parar y llamar antes a una línea de ayuda. Siempre puedes decir la verdad.',
      question: '¿Puedo decir en la frontera el motivo real del viaje?',
    },

    // ── Isolation ────────────────────────────────────────────────────────────────
    'demanded-secrecy': {
      sign: 'Piden que no le cuentes a nadie la oferta',
      why: 'Tu gente puede hacer buenas preguntas. Un trabajo real sigue ahí aunque otros lo sepan.',
      ask: 'Podrías contárselo hoy a alguien de confianza. Podrías enseñarle los mensajes.',
      question: '¿Puedo hablar de esta oferta con mi familia?',
    },
    'come-alone': {
      sign: 'Tendrías que ir sin compañía o a un sitio privado',
      why: 'En un sitio privado nadie puede ayudarte si algo va mal.',
      ask: 'Podrías pedir una cita en un lugar público. Podrías ir con alguien.',
      question: '¿Podemos vernos en su oficina y puedo ir con alguien?',
    },
    'phone-taken': {
      sign: 'Tendrías que entregar o limitar tu teléfono',
      why: 'Sin tu teléfono no puedes pedir ayuda.',
      ask: 'Podrías pedir esa norma por escrito. Podrías aprender de memoria un número de emergencia.',
      question: '¿Puedo tener y usar mi teléfono después del trabajo?',
    },
    'locked-site': {
      sign: 'No se puede salir del lugar libremente',
      why: 'Un lugar del que no puedes salir no es un trabajo normal.',
      ask: 'Podrías preguntar si se puede salir cualquier día. Pregunta también a quien trabajó allí.',
      question: '¿Puedo salir del lugar por mi cuenta cualquier día?',
    },
    'trapped-already': {
      sign: 'Estas palabras dicen que alguien no puede irse',
      why: 'Nadie puede quedarse con tus papeles ni impedir que te vayas. No es tu culpa.',
      ask: 'Podrías llamar ya a una línea de ayuda, si es seguro. Ayudan aunque no tengas papeles.',
    },
    'blocked-outside-help': {
      sign: 'Te dicen que no pidas ayuda a la policía o embajada',
      why: 'El miedo se usa para alejar a la gente de la ayuda. Tienes derecho a pedirla.',
      ask: 'Podrías llamar a tu consulado o a una línea de ayuda. Es gratis, aunque no tengas papeles.',
      question: '¿Dónde puede quejarse un trabajador y está a la vista el número?',
    },

    // ── Travel ───────────────────────────────────────────────────────────────────
    'abroad-all-paid': {
      sign: 'Trabajo en el extranjero con viaje y cuarto pagados',
      why: 'Puede estar bien. A veces el viaje se vuelve una deuda o acaba en otro sitio.',
      ask: 'Podrías preguntar quién paga y si después lo devuelves. Pídelo por escrito.',
      question: '¿Quién paga el viaje y tendré que devolverlo alguna vez?',
    },
    'work-on-tourist-visa': {
      sign: 'Trabajarías con una visa de turista',
      why: 'La visa de turista no permite trabajar. Puedes perder tus derechos y tu sueldo.',
      ask: 'Podrías preguntar al consulado qué visa hace falta. Viaja solo con esa visa.',
      question: '¿Qué visa de trabajo tramitan y cuándo la recibo?',
    },
    'denied-visa-need': {
      sign: 'Dicen que no hace falta visa para trabajar fuera',
      why: 'Poder entrar en un país no es lo mismo que poder trabajar allí.',
      ask: 'Podrías preguntar al consulado si este trabajo necesita permiso.',
      question: '¿Qué permiso me deja trabajar allí?',
    },
    'odd-route': {
      sign: 'El viaje tiene paradas o cambios extraños',
      why: 'Cambiar de coche y de país puede llevarte a un sitio que nadie conoce.',
      ask: 'Podrías compartir la ruta con alguien. Si el plan cambia, para donde haya gente.',
      question: '¿Cuál es la ruta completa y quién viaja conmigo?',
    },
    'irregular-crossing': {
      sign: 'Cruzarías una frontera fuera del control',
      why: 'Es peligroso. Después, quien te lleva tiene todo el poder.',
      ask: 'Podrías quedarte donde estás y llamar a una línea de ayuda. Si hay peligro, llama a la policía.',
    },
    'place-with-known-cases': {
      sign: 'Se nombra un lugar que sale en avisos oficiales',
      why: 'Los gobiernos han avisado de algunas ofertas allí. Mucha gente trabaja allí con honradez.',
      ask: 'Podrías preguntar a tu consulado por esta empresa antes de decidir.',
      question: '¿Cuál es el nombre exacto y la dirección de la empresa allí?',
    },
    'unclear-destination': {
      sign: 'No está claro dónde es el trabajo',
      why: 'Si no conoces el lugar no puedes comprobarlo, y nadie puede encontrarte.',
      ask: 'Podrías pedir la calle y el número. Míralos en un mapa.',
      question: '¿Cuál es la dirección exacta del trabajo?',
    },

    // ── Control and debt ─────────────────────────────────────────────────────────
    'debt-from-travel': {
      sign: 'El viaje o la visa se vuelven una deuda',
      why: 'Con una deuda puede ser imposible irse. La suma suele crecer.',
      ask: 'Podrías pedir la suma y las condiciones por escrito antes de viajar.',
      question: '¿Cuánto debería y dónde está escrito?',
    },
    'penalty-for-leaving': {
      sign: 'Tendrías que pagar para irte',
      why: 'Una multa por irse retiene a la gente. En muchos lugares no está permitida.',
      ask: 'Podrías preguntar a la inspección de trabajo si esa multa es legal.',
      question: '¿Puedo dejar el trabajo sin pagar nada?',
    },
    'withheld-pay': {
      sign: 'El sueldo se guarda o se paga solo al final',
      why: 'Si se cobra solo al final, dependes de la empresa hasta entonces.',
      ask: 'Podrías pedir el pago cada mes, en una cuenta que solo controles tú.',
      question: '¿Qué día de cada mes se paga el sueldo?',
    },
    'tied-live-in': {
      sign: 'Casa, comida y visa dependen de un solo patrón',
      why: 'Muchos trabajos así están bien. Pero irse es perder trabajo, casa y visa a la vez.',
      ask: 'Podrías preguntar por tu cuarto, un día libre, tu teléfono y tu pasaporte.',
      question: '¿Tendré un cuarto con llave y un día libre por semana?',
    },
    'excess-hours': {
      sign: 'Jornadas muy largas o sin descanso',
      why: 'Tantas horas dañan la salud. Casi todos los países tienen un límite.',
      ask: 'Podrías comparar las horas con el límite legal de ese país.',
      question: '¿Cuántas horas por semana son y qué días se descansa?',
    },
    'bonus-to-recruit': {
      sign: 'Prometen dinero por traer a otras personas',
      why: 'Algunas ofertas viven de traer más gente, no del trabajo.',
      ask: 'Podrías no traer a nadie hasta conocer bien el trabajo.',
      question: '¿Puedo hacer este trabajo sin traer a otras personas?',
    },

    // ── Looks ────────────────────────────────────────────────────────────────────
    'demanded-age-sex-looks': {
      sign: 'Exigen edad, sexo o apariencia',
      why: 'Si la apariencia cuenta más que saber trabajar, el trabajo real puede ser otro.',
      ask: 'Podrías preguntar qué se hace hora por hora y por qué importa la apariencia.',
      question: '¿Por qué importa la apariencia o la edad en este trabajo?',
    },
    'body-photos': {
      sign: 'Piden fotos de tu cuerpo',
      why: 'Un trabajo normal no las necesita. Pueden usarlas para presionarte.',
      ask: 'Podrías no enviar nada más y preguntar para qué son.',
      question: '¿Para qué son las fotos y quién las verá?',
    },
    'undress-or-webcam-test': {
      sign: 'Piden quitarte ropa o hacer una prueba de cámara',
      why: 'Ninguna prueba de trabajo lo necesita. Esas imágenes se usan para obligar a la gente.',
      ask: 'Podrías parar, guardar el chat y bloquear. No es tu culpa y la ayuda es gratis.',
    },
    'entertainment-euphemism': {
      sign: 'Trabajo de noche con clientes, dicho con rodeos',
      why: 'Las palabras suaves pueden esconder lo que esperan de ti.',
      ask: 'Podrías preguntar qué se hace con los clientes y si puedes decir que no.',
      question: '¿Qué se espera con los clientes y puedo negarme?',
    },
    'minor-sought': {
      sign: 'Buscan a menores de 18 años',
      why: 'La ley protege a los menores. Un trabajo así no suele estar permitido para ellos.',
      ask: 'Podrías hablar con un adulto de confianza antes de responder. Las líneas infantiles son gratis.',
    },
    'love-then-job': {
      sign: 'Palabras de amor junto a un trabajo o un viaje',
      why: 'Hay quien usa el amor para que otra persona viaje o trabaje para él.',
      ask: 'Podrías tomarte tiempo y contárselo a alguien. Quien te quiere sabe esperar.',
      question: '¿Puede venir alguien conmigo a ver antes el trabajo?',
    },

    // ── Threats ──────────────────────────────────────────────────────────────────
    threats: {
      sign: 'Hay una amenaza en este mensaje',
      why: 'Nadie puede amenazarte a ti o a tu familia. En casi todos los países es delito.',
      ask: 'Podrías guardar los mensajes y pedir ayuda ya. La ayuda es gratis.',
    },
    'image-blackmail': {
      sign: 'Usan tus imágenes para presionarte',
      why: 'Es un delito contra ti. Pagar casi nunca lo detiene.',
      ask: 'Podrías no pagar, guardar pruebas, bloquear y denunciar. No hiciste nada malo.',
    },

    // ── Crime ────────────────────────────────────────────────────────────────────
    'pose-and-persuade-role': {
      sign: 'Tendrías que fingir y llevar a otros a pagar',
      why: 'Así funciona el fraude en línea. Pueden castigar a quien lo hace.',
      ask: 'Podrías preguntar qué se vende, a quién y con qué licencia.',
      question: '¿Qué producto venden y qué licencia tienen?',
    },
    'online-gambling-work': {
      sign: 'El trabajo es promover apuestas o casinos en línea',
      why: 'En muchos lugares está prohibido. Algunas de esas oficinas resultaron estar cerradas con llave.',
      ask: 'Podrías comprobar si la empresa tiene licencia de juego en ese país.',
      question: '¿Cuál es el número de su licencia de juego?',
    },
    'carry-or-collect': {
      sign: 'Tendrías que llevar algo o recoger dinero',
      why: 'Respondes por lo que llevas. Puede haber cosas robadas o prohibidas.',
      ask: 'Podrías llevar solo lo que tú empacaste y no recoger dinero de extraños.',
      question: '¿Qué hay dentro y quién lo envía?',
    },
    'unasked-denials': {
      sign: 'La oferta aclara que es legal sin que nadie pregunte',
      why: 'Las ofertas honestas casi nunca necesitan decirlo.',
      ask: 'Podrías pedir el nombre y el número de la empresa y buscarlos por tu cuenta.',
      question: '¿Cuál es el número de registro de la empresa?',
    },
    'easy-pickup-pay': {
      sign: 'Mucho dinero por un encargo pequeño',
      why: 'Así buscan ayudantes algunos grupos criminales. A la policía la encuentra el ayudante.',
      ask: 'Podrías preguntar quién paga, por qué y con qué contrato, antes de ir.',
      question: '¿Quién es el empleador y puedo ver antes el contrato?',
    },
    'code-words': {
      sign: 'Se usan palabras que suelen tapar trabajo ilegal',
      why: 'Esas palabras esconden el trabajo real a los de fuera.',
      ask: 'Podrías pedir que lo expliquen con palabras claras. Si no lo hacen, puedes dejarlo.',
      question: '¿Qué haré exactamente, con palabras claras?',
    },

    // ── Legal status ─────────────────────────────────────────────────────────────
    'cash-no-contract': {
      sign: 'Trabajo en efectivo y sin contrato',
      why: 'Sin papeles es difícil reclamar el sueldo o tener ayuda tras un accidente.',
      ask: 'Podrías pedir un contrato por escrito. Anota también tus horas cada día.',
      question: '¿Tendré un contrato por escrito antes de empezar?',
    },
    'sponsor-for-sale': {
      sign: 'Ofrecen una visa o un patrocinio por dinero',
      why: 'Un patrocinio comprado puede anularse. Podrías perder el derecho a quedarte.',
      ask: 'Podrías buscar la empresa en la lista oficial y preguntar en una oficina de migrantes.',
      question: '¿Para qué empresa trabajaría de verdad y en qué dirección?',
    },
    // ── Dinero y mercancía por tus manos ─────────────────────────────────────────
    'cheque-then-forward': {
      sign: 'Entra un cheque y una parte vuelve a salir',
      why: 'El banco puede anular un cheque falso semanas después. Lo que enviaste ya no vuelve.',
      ask: 'Podrías enseñar el cheque a tu banco antes. No envíes nada de ese dinero.',
      question: '¿Puede la empresa comprar el equipo y enviármelo?',
    },
    'crypto-buying-job': {
      sign: 'El trabajo es comprar criptomonedas con dinero ajeno',
      why: 'Las criptomonedas ocultan de dónde viene el dinero. Quien las compra puede tener que responder.',
      ask: 'Podrías negarte a usar tu cuenta o tu monedero. Pide consejo a tu banco.',
      question: '¿Por qué la empresa no las compra con su propia cuenta?',
    },
    'likes-and-ratings': {
      sign: 'Te pagan por me gusta, valoraciones o clics',
      why: 'Suele empezar con pagos pequeños y reales. Después piden que pongas dinero.',
      ask: 'Podrías parar antes de que haga falta dinero tuyo.',
      question: '¿Qué empresa paga esto y dónde veo su número de registro?',
    },
    'parcel-forwarding': {
      sign: 'Llegan paquetes a tu casa y tú los reenvías',
      why: 'A menudo se compran con tarjetas robadas. Tu dirección aparece en ellos.',
      ask: 'Podrías rechazar los paquetes. La policía o el correo te dirán qué hacer.',
      question: '¿Quién envía los paquetes y por qué no van directos al comprador?',
    },
    'pay-to-withdraw': {
      sign: 'Tienes que pagar para cobrar tu dinero',
      why: 'Un sueldo real nunca se libera pagando. Después de un pago piden otro.',
      ask: 'Podrías dejar de pagar ya y llamar a tu banco. Guarda los mensajes.',
      question: '¿Por qué no se descuenta esa cantidad de lo que he ganado?',
    },
    'rented-account': {
      sign: 'Quieren usar tu cuenta, tarjeta o perfil',
      why: 'Lo que otros hagan ahí llevará tu nombre. El banco puede cerrar tu cuenta.',
      ask: 'Podrías guardar tus cuentas solo para ti. Si ya usan una, avisa hoy a tu banco.',
      question: '¿Por qué necesitan una cuenta a mi nombre y no al suyo?',
    },
    'small-payout-first': {
      sign: 'Pagan poco al principio para ganar confianza',
      why: 'Un primer pago pequeño no dice nada del siguiente paso. Luego pueden pedir más.',
      ask: 'Podrías guardar ese dinero aparte y no poner nada tuyo.',
      question: '¿Tendré que poner dinero propio en algún momento?',
    },
    'top-up-to-go-on': {
      sign: 'Tienes que poner dinero para la siguiente tarea',
      why: 'Pagar más no devuelve lo primero. Estas peticiones no se acaban.',
      ask: 'Podrías parar aquí y hablar hoy con tu banco.',
      question: '¿Puedo salir ahora y cobrar lo ganado sin poner dinero?',
    },
    'use-your-account': {
      sign: 'Pasaría dinero por tu propia cuenta',
      why: 'Ese dinero a menudo es robado. El titular de la cuenta puede tener que responder.',
      ask: 'Podrías negarte y avisar a tu banco. Si ya llegó dinero, no lo muevas.',
      question: '¿Por qué la empresa no usa su propia cuenta bancaria?',
    },

    // ── Contacto y direcciones ───────────────────────────────────────────────────
    'free-mail-address': {
      sign: 'La empresa escribe desde un correo gratuito',
      why: 'Cualquiera puede abrir ese correo con cualquier nombre. También lo usan empresas pequeñas.',
      ask: 'Podrías pedir una dirección con el dominio de la empresa.',
      question: '¿Puede escribirme desde el correo propio de la empresa?',
    },
    'hidden-letters': {
      sign: 'Algunas palabras llevan letras disfrazadas',
      why: 'Letras parecidas ayudan a pasar filtros. Un texto honesto casi nunca lo necesita.',
      ask: 'Podrías leer el texto otra vez despacio y buscar tú la empresa.',
    },
    'lookalike-address': {
      sign: 'La dirección imita a una conocida',
      why: 'Una letra cambiada o una palabra añadida lleva a otra página. Puede recoger tus datos.',
      ask: 'Podrías escribir tú la dirección de la empresa y no abrir este enlace.',
      question: '¿En qué página de la web oficial está esta vacante?',
    },
    'number-mismatch': {
      sign: 'El teléfono es de otro país',
      why: 'El número no encaja con el lugar ni con la empresa. Puede haber buenos motivos.',
      ask: 'Podrías buscar tú el teléfono de la empresa y llamar a ese.',
      question: '¿A qué número del país del trabajo puedo llamar?',
    },
    'picked-without-applying': {
      sign: 'Dicen que te eligieron sin haberte presentado',
      why: 'Estos mensajes llegan a muchísima gente. Buscan una primera respuesta tuya.',
      ask: 'Podrías preguntar a qué solicitud se refieren. Si no hay ninguna, no hace falta responder.',
      question: '¿A qué solicitud mía se refiere y cuándo la envié?',
    },
    'reused-contact-or-text': {
      sign: 'Ya viste este contacto o texto con otro nombre',
      why: 'Un contacto con varios nombres de empresa puede ser una serie de ofertas falsas.',
      ask: 'Podrías comparar las dos ofertas y preguntar por qué cambia el nombre.',
      question: '¿Por qué este número aparece con otra empresa?',
    },
    'short-or-odd-link': {
      sign: 'El enlace oculta adónde lleva',
      why: 'Los enlaces cortos y los archivos pueden llevar a páginas que recogen datos.',
      ask: 'Podrías no abrirlo y buscar tú la empresa.',
      question: '¿Cuál es la dirección completa en su propia web?',
    },

    // ── Chat ─────────────────────────────────────────────────────────────────────
    'chat-only-interview': {
      sign: 'La entrevista es solo por escrito',
      why: 'Por escrito no ves ni oyes a quien contrata. Lo normal es hablar en directo.',
      ask: 'Podrías pedir una videollamada desde la cuenta de la empresa.',
      question: '¿Podemos hacer una videollamada corta con la persona con quien trabajaría?',
    },
    'group-praise': {
      sign: 'En el grupo presumen de lo que ganaron',
      why: 'Los elogios y las capturas de pagos pueden venir de una sola persona.',
      ask: 'Podrías salir del grupo y preguntar a alguien que conoces.',
    },
    'location-or-family-details': {
      sign: 'Piden tu ubicación o datos de tu familia',
      why: 'Esos datos pueden servir después para presionarte a ti o a tu familia.',
      ask: 'Podrías compartir tu ubicación solo con personas de confianza.',
      question: '¿Para qué lo necesitan antes de tener un contrato?',
    },
    'mixed-language': {
      sign: 'Frases hechas de ofertas falsas conocidas',
      why: 'Estas frases pasan de una oferta a otra. La forma de escribir sola dice poco.',
      ask: 'Podrías mirar antes las otras señales y pedir detalles claros.',
      question: '¿Puede explicar el trabajo y el sueldo con palabras sencillas?',
    },
    'reply-with-code': {
      sign: 'Piden responder con una palabra, un número o un más',
      why: 'Una respuesta corta muestra que tu número se usa. Después empieza un guion preparado.',
      ask: 'Podrías hacer una pregunta de verdad o no contestar.',
      question: '¿Cómo se llama la empresa y cuál es el trabajo?',
    },
    'scripted-opener': {
      sign: 'El saludo parece un mensaje preparado',
      why: 'El mismo saludo llega a mucha gente, a menudo sin nombre de empresa.',
      ask: 'Podrías pedir nombre completo, empresa y un teléfono para llamar.',
      question: '¿Cuál es su nombre completo, su empresa y el teléfono de la oficina?',
    },
  },
  protective: {
    'employer-named': {
      sign: 'La empresa aparece con su nombre completo',
      caution: 'Se usan nombres reales de otros. Podrías buscar la empresa y llamarla tú.',
    },
    'official-apply-page': {
      sign: 'Te inscribes en la página propia de la empresa',
      caution: 'Una dirección puede ser casi igual. Lee cada letra.',
    },
    'jobposting-data': {
      sign: 'El anuncio trae datos completos',
      caution: 'Cualquiera puede escribir esos datos. Nadie los comprueba.',
    },
    'agency-licence': {
      sign: 'La agencia muestra un número de licencia',
      caution: 'Podrías comprobar el número y este empleo en el registro público.',
    },
    'employer-pays': {
      sign: 'La empresa dice que paga los gastos de contratación',
      caution: 'Podrías preguntar si después hay que devolver algo.',
    },
    'no-fee-notice': {
      sign: 'La oferta dice que no se cobra nada',
      caution: 'Es fácil copiar esas palabras. El cobro puede llegar después.',
    },
    'contract-before-travel': {
      sign: 'Prometen contrato por escrito antes del viaje',
      caution: 'Lee el lugar, el sueldo, las horas y cómo puedes irte.',
    },
    'work-visa-named': {
      sign: 'Se nombra el visado de trabajo correcto',
      caution: 'Podrías preguntar en la embajada si existe para este empleo.',
    },
    'real-interview': {
      sign: 'Hay una entrevista en directo',
      caution: 'También hay entrevistas largas y falsas. Comprueba además la empresa.',
    },
    'normal-pay': {
      sign: 'El sueldo es el habitual',
      caution: 'Mira también las horas, el alojamiento y los gastos.',
    },
    'clear-duties-hours': {
      sign: 'Se describen las tareas y las horas',
      caution: 'Un buen texto puede estar copiado de otro anuncio.',
    },
    'public-channel': {
      sign: 'Se nombra un servicio público o un sindicato',
      caution: 'Podrías ir a su propia web y preguntar allí por la oferta.',
    },
    'time-and-questions': {
      sign: 'Te dan tiempo y puedes preguntar',
      caution: 'También hay falsos reclutadores tranquilos y amables.',
    },
    'keeps-own-papers': {
      sign: 'Guardas tus documentos y puedes irte',
      caution: 'Podrías preguntar a personas que trabajan allí si es verdad.',
    },
  },
  storylines: {
    'scam-compound': {
      story: 'Ofertas así han llevado a lugares cerrados donde obligan a engañar por internet.',
      first: 'Podrías preguntar en tu embajada por esta empresa antes de viajar.',
    },
    'domestic-worker-under-sponsorship': {
      story: 'Casa, comida y visa dependen de una sola familia, que retiene papeles o sueldo.',
      first: 'Podrías pedir guardar tu pasaporte y cobrar cada mes.',
    },
    'task-scam': {
      story: 'Al principio pagan clics pequeños y luego tienes que poner dinero para seguir.',
      first: 'Podrías dejar de poner dinero ya y llamar a tu banco.',
    },
    'reshipping-mule': {
      story: 'Los paquetes que pasan por casas suelen comprarse con tarjetas robadas.',
      first: 'Podrías rechazar los paquetes y preguntar a la policía.',
    },
    'money-mule-work': {
      story: 'Usarían tu cuenta para mover dinero que puede ser robado.',
      first: 'Podrías llamar ahora a tu banco y no enviar nada.',
    },
    'fake-cheque': {
      story: 'El cheque puede ser falso y tú ya habrás enviado dinero real.',
      first: 'Podrías pedir a tu banco que compruebe antes el cheque.',
    },
    'identity-theft-at-onboarding': {
      story: 'Con documentos, selfies y códigos se pueden abrir cuentas a tu nombre.',
      first: 'Podrías no enviar más documentos y avisar a tu banco.',
    },
    'fake-model-casting': {
      story: 'Algunos castings solo quieren fotos o un pago y no hay trabajo.',
      first: 'Podrías buscar la agencia y llamar tú a su oficina.',
    },
    'sextortion-by-recruiter': {
      story: 'Las fotos pedidas como prueba se usan para exigir dinero.',
      first: 'Podrías guardar los mensajes, no pagar y pedir ayuda ya.',
    },
    'fake-au-pair-family': {
      story: 'La familia puede no existir y el dinero va a un agente inventado.',
      first: 'Podrías pedir antes una videollamada con toda la familia.',
    },
    'fake-seasonal-farm': {
      story: 'Venden plazas, habitaciones o visas para una cosecha que quizá no existe.',
      first: 'Podrías buscar la finca y llamarla antes de pagar.',
    },
    'harsh-seasonal-work': {
      story: 'Deuda del viaje, vivienda y pago tardío juntos hacen difícil irse.',
      first: 'Podrías preguntar a un sindicato o a la inspección de trabajo.',
    },
    'fishing-vessel-or-ship': {
      story: 'Se venden empleos en barcos que no existen o que cuesta dejar.',
      first: 'Podrías preguntar al sindicato del mar por el barco y el agente.',
    },
    'training-fee-internship': {
      story: 'Se paga el curso y la plaza prometida puede no llegar nunca.',
      first: 'Podrías pedir el empleo por escrito antes de pagar un curso.',
    },
    'visa-sponsorship-sale': {
      story: 'Se vende el patrocinio, y una visa comprada puede anularse después.',
      first: 'Podrías preguntar antes a un servicio gratuito de migración.',
    },
    'loverboy-chat': {
      story: 'Primero llegan el amor y las promesas. Luego, trabajo lejos, deuda o secreto.',
      first: 'Podrías contar hoy este plan a una persona de confianza.',
    },
    'hostess-abroad': {
      story: 'Ofertas así han llevado a personas a trabajos que no aceptaron.',
      first: 'Podrías preguntar qué se espera con los clientes y si puedes negarte.',
    },
    'courier-or-cash-collector': {
      story: 'Llevar una maleta o dinero de desconocidos puede hacerte parte de un delito.',
      first: 'Podrías negarte y guardar los mensajes. La policía puede aconsejarte.',
    },
    'gold-oil-mine-abroad': {
      story: 'Empresas inventadas de petróleo o minas piden llevar dinero y viajar.',
      first: 'Podrías llamar a la sede con un teléfono que encontraste tú.',
    },
    'sports-trial-or-scholarship': {
      story: 'Solo usan el nombre de un club o escuela y piden dinero antes.',
      first: 'Podrías llamar al club o escuela con un teléfono que encontraste tú.',
    },
  },
};
