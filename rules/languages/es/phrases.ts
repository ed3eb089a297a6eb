// How this language says what signs speak of. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ─────────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      'trabajo',
      'trabajos',
      'empleo*',
      'vacante*',
      '(trabajador|trabajadora|trabajadores|empleados|personal) [a tiempo parcial|en línea]',
      'contratación* inmediata*',
      '(necesitamos|queremos|vamos a) contratar',
      'oferta* laboral*',
    ),
    ...guessed(
      '(se busca|se necesita|se solicita|se buscan|se necesitan|se solicitan|buscamos|necesitamos|solicitamos)',
      'estamos contratando',
      'puesto* de',
      'chamba',
      'laburo',
    ),
  ],

  abroad: [
    ...seen(
      'MX-INF',
      '(en|al) [el] extranjero',
      '(en|a) otro país',
      '(fuera del|salir del) país',
      '(trabajo|trabajar|empleo|vacantes|trabajos) en (europa|asia|el golfo|medio oriente|canadá|estados unidos)',
    ),
    ...guessed(
      'oferta internacional',
      'irte a (europa|otro país)',
      '(viajar|mudarse|mudarte|irte|emigrar) (a|al) (extranjero|otro país|europa)',
      'país de destino',
    ),
  ],

  'no-experience': [
    ...seen(
      'GOLFO',
      'sin [ninguna] experiencia',
      'no (necesitas|se necesita|se requiere|hace falta|se pide) [tener] experiencia',
      'experiencia no (necesaria|requerida)',
    ),
    ...guessed(
      'no (importa|importan) [la|si tienes|tu] experiencia',
      '(capacitación|formación|entrenamiento) (gratis|gratuita|gratuito|sin costo)',
      '(te|le|les) (enseñamos|capacitamos|entrenamos) [todo|desde cero|gratis]',
      'con o sin experiencia',
      'aprendes (allá|allí|en el trabajo)',
    ),
  ],

  'nothing-asked': [
    ...seen(
      'LURES',
      '(usando|con|desde|utilizando) [solo|sólo] (tu|su) [propio] (celular|teléfono|móvil|smartphone)',
      '(cualquier|toda) persona desempleada',
    ),
    ...seen('MX-CRIME', 'sin (estudios|documentos|papeles|requisitos|título|idiomas|inglés)'),
    ...guessed(
      '(cualquier|toda) edad',
      'no (importa|importan) [la|tu|su] (edad|estudios|idioma|documentación)',
      'no (necesitas|hace falta|se requiere|se requieren|se necesita|se necesitan|se pide) [hablar] (estudios|inglés|título|idioma|idiomas|documentos|papeles|nada)',
      '(solo|sólo|únicamente) (necesitas|se necesita|ocupas|hace falta) [un|tu|tener] (celular|teléfono|móvil|computadora|internet)',
      'cualquiera (puede|lo puede)',
      'todos (pueden|son bienvenidos)',
    ),
  ],

  'high-pay': [
    ...seen(
      'FISC-MX',
      '(sueldo|sueldos|salario|salarios|pago|pagos|ingresos|ganancias) (exorbitante|exorbitantes|alto|altos|elevado|elevados|increíble|increíbles|atractivos)',
    ),
    ...seen(
      'GOLFO',
      '(gana|gane|ganas|ganarás|ganar) [hasta|más de|desde|entre] {amount}',
      '(excelente|excelentes|altos|buenísimo|buenísimos) (ingreso|ingresos|sueldo|sueldos|ganancias|pago|pagos)',
    ),
    ...guessed(
      '(muy bien|super bien|bien) pagado',
      '(mucho|muchísimo|buen) dinero',
      'ingresos (ilimitados|extraordinarios|mensuales de {amount}|diarios de)',
      '(el doble|el triple) (de tu|que en tu|de lo que ganas) [sueldo|país]',
      'miles (al|por|cada) (día|semana|mes)',
      'gana* (en un|en una) (día|semana) lo que',
      'sueldazo',
    ),
  ],

  'pay-by-day-or-week': [
    ...seen(
      'GOLFO',
      '{amount} (semanales|semanal|a la semana|por semana|diarios|diario|al día|por día|cada día|cada semana)',
    ),
    ...seen(
      'LURES',
      'se (te|le|les) pagará inmediatamente',
      'pago* (inmediato|inmediatos|al momento|al instante|el mismo día)',
    ),
    ...guessed(
      '(pago|pagos|paga|sueldo|salario|ingreso|ingresos|cobro) (diario|diarios|diaria|semanal|semanales|por día|cada día|al día)',
      '(pagamos|cobras|cobra|se paga|te pagan|te pagamos|pagado) (diario|diariamente|cada día|al día|el mismo día|cada semana|por día|semanalmente)',
    ),
  ],

  'little-time': [
    ...seen(
      'LURES',
      '(en|solo|sólo) [unos|pocos|{number}] minutos',
      'unos minutos de (tu|su) tiempo',
      '(tiempo|ratos) libre*',
      'sin afectar (tu|su) trabajo',
    ),
    ...guessed(
      '(1|2|3|una|dos|tres) (hora|horas) (al|por|cada) día',
      '(1|2|3|una|dos|tres) (hora|horas) diarias',
      '{number} minutos (al|por|cada) día',
      '(solo|sólo|apenas|nomás) (1|2|3|una|dos|tres) (hora|horas)',
      '(unos|pocos|{number}) minutos diarios',
      'pocas horas (al|por|a la) (día|semana)',
      'media hora (al|por) día',
    ),
  ],

  'simple-work': [
    ...guessed(
      '(tarea|tareas|trabajo|trabajos|actividad|actividades|labor|labores) [muy|super] (simple|simples|sencilla|sencillas|sencillo|sencillos|fácil|fáciles)',
      '(sencillas|simples|fáciles) (tareas|actividades)',
      '(solo|sólo|únicamente) [tienes que|debes|hay que] (dar me gusta|copiar|escribir|tocar|deslizar)',
      'copiar y pegar',
      '(es|trabajo) (muy|super) (fácil|sencillo)',
      '(sin|poco|nada de) esfuerzo',
      '(desde|con) [solo] (tu|su) (celular|teléfono|móvil)',
    ),
  ],

  'work-from-home': [
    ...seen(
      'LURES',
      '(en|desde) casa',
      '(trabajo|trabajador|trabajadores|empleo|trabajar) .. en línea',
      'en línea',
    ),
    ...guessed(
      '(trabajo|empleo|puesto) (remoto|online|virtual)',
      '(trabaja|trabajar|gana|ganar) .. desde (tu|su) (casa|hogar|celular|teléfono)',
      'home office',
      'teletrabajo',
      'desde cualquier lugar',
      '(comodidad de|sin salir de) (tu|su) (casa|hogar)',
    ),
  ],

  'lure-role': [
    ...seen(
      'LURES',
      '(modelo|modelos) (para|femenina|femeninas|y edecanes|anfitrionas|de publicidad|de eventos|webcam)',
      '(anfitriona|anfitrionas|edecán|edecanes|azafatas)',
      'masajista*',
      '(secretaria|asistente personal)',
    ),
    ...seen('MX-CRIME', '(telefonista|telefonistas)', '(guardia|guardias) de seguridad'),
    ...seen('BR-MRE', '(atención|servicio) al cliente', '(centro de llamadas|call center)', 'redes sociales'),
    ...guessed(
      '(captura|capturista|digitador|digitadora|mecanógrafo) [de datos]',
      '(traductor|traductora|traductores)',
      'marketing digital',
      '(operador|operadora|agente|agentes) de (chat|ventas)',
      '(asistente|auxiliar) (administrativa|administrativo|virtual)',
      '(camarera|mesera|meseras|camareras|bailarina|bailarinas) (en|para|con)',
      'asesor* de (criptomonedas|inversiones)',
    ),
  ],

  duties: [
    ...guessed(
      'responsabilidades',
      'funciones',
      'requisitos',
      'tus tareas',
      '(tareas|actividades) (principales|del puesto|a realizar|incluyen)',
      'horario',
      'jornada',
      'descripción del (puesto|empleo|trabajo)',
      '(te encargarás|se encargará|serás responsable|te ocuparás)',
      'horas semanales',
      'turno* (de|rotativo|rotativos|mañana|tarde|noche)',
      'perfil del (puesto|candidato)',
      '(reportar|reportarás) a',
    ),
  ],

  // ── Who is behind it ─────────────────────────────────────────────────────────
  'company-talk': [
    ...guessed(
      'nuestra empresa (es|fue|cuenta|ofrece|lleva)',
      'nuestra compañía',
      '(s a|s l|s r l|sa de cv|s a s|ltda|slu|sociedad)',
      '(fundada|establecida|constituida|creada) en',
      '(quiénes|sobre) (somos|nosotros)',
      'nuestros clientes',
      'nuestro (equipo|restaurante|hotel|taller|local)',
      'somos una (empresa|compañía|firma|familia|cooperativa)',
      '(domicilio|razón) social',
      '(nif|cif|ruc|rfc|nit|cuit)',
    ),
  ],

  'our-client': [
    ...guessed(
      '(una|para|importante|reconocida|gran) [importante|gran] (empresa|compañía|firma) (extranjera|internacional|multinacional|europea)',
      '(empresa|compañía) (extranjera|del extranjero|en el extranjero|confidencial|seria del extranjero)',
      'nuestro cliente',
      '(un|nuestro) (empleador|patrón|socio) (extranjero|en el extranjero|de allá)',
      '(el nombre|los datos) de la (empresa|compañía|familia) .. (después|luego|más adelante)',
      'importante (empresa|grupo|hotel) (solicita|busca|requiere|necesita|contrata)',
    ),
  ],

  'licence-word': [
    ...guessed(
      '(número|no|nro) de (licencia|registro|autorización|permiso)',
      '(licencia|registro|autorización) (número|no|nro|oficial|vigente|de la secretaría|del ministerio)',
      '(agencia|agencias) [de empleo|de colocación|de contratación] (autorizada|autorizadas|registrada|registradas|con licencia|acreditada)',
      '(autorizada|registrada|acreditada|autorizados|registrados) (por|ante) (la|el)',
      '(stps|sepe|mintrabajo)',
      'licencia {number}',
    ),
  ],

  'agent-word': [
    ...seen(
      'CDM-19',
      '(reclutador|reclutadora|reclutadores|enganchador|contratista|contratistas)',
      'agencia* [de] (empleo|colocación|reclutamiento|contratación|viajes|viaje|migración|visas|trabajo)',
    ),
    ...guessed(
      'nuestra agencia',
      '(asesoría|asesores|gestores|gestoría|tramitador|tramitadores) (migratoria|migratorios|de visas|de visa)',
      '(gestionamos|tramitamos|enviamos|mandamos|llevamos) .. (visas|visa|trabajadores|personal|gente|permisos)',
      'consultor* migratori*',
    ),
  ],

  // ── Money ────────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'CDM-NC',
      '(cuota|cuotas|tarifa|pago|cobro|cargo) (de|por) (solicitud|reclutamiento|inscripción|registro|contratación|trámite|trámites|gestión|procesamiento|apertura|reclutador)',
    ),
    ...seen('MX-INF', '(dinero|pago|pagos) (por adelantado|por anticipado|previo|previos)', 'pagos previos'),
    ...guessed(
      '(gastos|costo|costos|costes|derechos|tasa) (de|por) (gestión|trámite|trámites|tramitación|agencia|inscripción|registro|expediente|envío de documentos|papeleo|administrativos)',
      'gastos administrativos',
      '(anticipo|papeleo)',
      '(pequeña|pequeño|única|mínima) (cuota|pago|tarifa|aportación|cantidad|tasa)',
      '(cuota|tarifa) (de|es de) {amount}',
      'comisión [de la|del] (agencia|reclutador|agente)',
    ),
  ],

  'pay-verb': [
    ...seen(
      'MX-INF',
      '(debes|tienes que|hay que|debe|tiene que|deberás|deberá|necesitas|necesita|puedes|es necesario) [primero|antes|sólo|solo] (pagar|depositar|transferir|abonar|girar|consignar)',
      '(debes|tienes que|hay que|debe|tiene que) (enviar|mandar|ingresar) [el|la|los] (dinero|pago|depósito|anticipo|{amount})',
      '(piden|pedimos|solicitamos|requiere) .. (pagar|depositar|transferir)',
    ),
    ...seen(
      'CDM-19',
      '(deposita|deposite|depósitame|depositame|deposítanos|transfiere|transfiera|transfiéreme|abona|abone|consigna|gira)',
      '(págame|páganos|págame|paga|pague|pagas|pagues) [primero|antes|sólo|solo|ahora|hoy] (el|la|los|las|un|una|por|{amount})',
    ),
    ...guessed(
      '(envía|envíe|envíame|envíanos|manda|mande|mándame|mándanos) [el|la|los] (dinero|pago|depósito|{amount}|cantidad|anticipo)',
      '(realiza|realice|haz|haga|hacer|realizar) [el|un|tu|su] (pago|depósito|transferencia|ingreso|abono)',
      '(cuando|después de que|una vez que|hasta que|si) [nos] (pagues|pague|deposites|deposite|transfieras|transfiera)',
      '(paga|pagado|pagar|corre) por (el|la) (candidato|candidata|trabajador|trabajadora|aspirante)',
      '(tu|su) (pago|depósito|transferencia)',
      '(lo|la|los) pagas tú',
      'tú (pagas|depositas|transfieres)',
    ),
  ],

  deposit: [
    ...seen('FR-OBS', '(depósito|fianza|caución) [de garantía|reembolsable]'),
    ...guessed(
      '(pago|dinero|cantidad) (por adelantado|adelantado|anticipado|de garantía)',
      '(adelanto|anticipo|prepago|garantía|aval)',
      'pago previo',
      'reserva de (plaza|puesto|cupo|lugar)',
    ),
  ],

  refundable: [
    ...seen(
      'FR-OBS',
      '(reembolsable|reembolsables|retornable)',
      '(para|y así|así) (reservar|apartar|asegurar|guardar|confirmar|garantizar) (tu|su|el|la|un) (lugar|plaza|puesto|cupo|vacante|sitio|trabajo)',
    ),
    ...guessed(
      '(se|te|le) [lo|la|te] (devuelve|devolverá|devolvemos|regresa|regresamos|reembolsa|reembolsamos|reintegra)',
      '(devuelto|reembolsado|reintegrado|descontado) (con|en|de) (tu|su|el) primer (sueldo|salario|pago|mes)',
      'te lo (devuelven|regresan|devolvemos|regresamos|devuelvo|regreso)',
      '(apartar|aparta|reserva|asegura) tu (lugar|plaza|puesto|cupo|vacante)',
    ),
  ],

  visa: [
    ...seen('CDM-NC', '(visa|visas|visado|visados)', 'permiso* de (trabajo|residencia)'),
    ...guessed(
      'carta de (invitación|patrocinio)',
      'patrocinio',
      '(cita|trámite|trámites) (consular|en el consulado|en la embajada|de embajada)',
      'residencia legal',
      'contrato en origen',
    ),
  ],

  'course-word': [
    ...seen('FISC-MX', '(capacitación|capacitaciones)'),
    ...guessed(
      '(curso|cursos)',
      '(formación|entrenamiento)',
      '(certificado|certificación|diploma|diplomado)',
      '(examen|exámenes)',
      '(material|manual|manuales) de (estudio|capacitación|formación)',
      '(taller|seminario|inducción)',
    ),
  ],

  'check-word': [
    ...guessed(
      '(examen|exámenes|revisión|certificado|chequeo|reconocimiento|prueba|pruebas) (médico|médicos|médica|médicas)',
      '(antecedentes|carta de no antecedentes) [penales|policiales]',
      '(seguro|póliza) (médico|de viaje|de vida|de trabajo|laboral)',
      'certificado de (salud|antecedentes)',
      '(vacuna|vacunas|análisis de sangre|antidoping)',
      'estudio* socioeconómico*',
    ),
  ],

  'kit-word': [
    ...guessed(
      '(uniforme|uniformes)',
      'kit [de inicio|de bienvenida|inicial|de trabajo]',
      'paquete (inicial|de inicio|de bienvenida)',
      '(gafete|credencial|carnet)',
      '(laptop|portátil|tableta|tablet)',
      '(software|licencia de software|programa de trabajo)',
      '(herramientas|equipo de trabajo|equipo de seguridad|materiales|material de trabajo)',
      'botas de (trabajo|seguridad)',
    ),
  ],

  'room-word': [
    ...guessed(
      '(alojamiento|hospedaje|vivienda|habitación|cuarto|piso|apartamento|albergue)',
      'departamento (amueblado|compartido)',
      '(alquiler|arriendo|renta|arrendamiento)',
      '(ropa de cama|sábanas|cama|litera)',
      'casa (compartida|del trabajador|de la empresa)',
    ),
  ],

  'odd-channel': [
    ...seen('CDM-19', '(western union|moneygram|money gram)', '(oxxo|elektra|coppel)'),
    ...seen(
      'MX-INF',
      '(cuenta|cuentas) (personal|personales|particular|particulares|privada|de un particular|de terceros)',
    ),
    ...guessed(
      '(tarjeta|tarjetas) (de regalo|regalo|prepago|steam|google play|amazon|itunes)',
      '(bitcoin|btc|usdt|criptomoneda|criptomonedas|cripto|tether|binance|billetera virtual)',
      '(yape|plin|nequi|daviplata|bizum|mercado pago|tigo money|pago móvil|zelle)',
      '(en|solo|sólo) efectivo',
      'mi cuenta',
      'efectivo (al|a mi|a la|en mano)',
      '(sin|no hay|no damos) (recibo|factura|comprobante)',
    ),
  ],

  // ── Haste, and leaving the platform ──────────────────────────────────────────
  hurry: [
    ...seen('TBS', 'contratación* inmediata*'),
    ...guessed(
      '(cupos|plazas|lugares|vacantes) limitad*',
      '(últimos|últimas|pocos|pocas|quedan) [pocos|pocas|solo|sólo|{number}] (cupos|plazas|lugares|vacantes|puestos)',
      '(solo|sólo) (hoy|por hoy)',
      '(urge|urgente|urgen) (contratar|personal|contratación|gente|trabajadores|chicas|muchachas|se busca|se necesita)',
      '(se busca|se necesita|se solicita|buscamos|necesitamos) .. (urgente|urgentemente|con urgencia)',
      '(date|dense) prisa',
      '(empieza|empiezas|comienza|comienzas|inicia) (hoy|hoy mismo|mañana|ya)',
      'apúrate',
      'salida inmediata',
    ),
  ],

  'days-to-departure': [
    ...guessed(
      '(sales|salimos|salen|viajas|viajamos|viajan|vuelas|volamos|te vas|nos vamos|se van|saldrás|viajarás) (mañana|hoy|esta noche|esta semana|pasado mañana|este viernes|este lunes|este fin de semana)',
      '(sales|salimos|viajas|viajamos|vuelas|te vas|salida|viaje|vuelo) [es] (en|dentro de) (1|2|3|4|5|6|7|dos|tres|cuatro|cinco|seis|siete|48|72|pocos|unos) (días|horas)',
      '(salida|vuelo|viaje|boleto|pasaje|autobús|camioneta) [es|sale|listo|comprado] [para] (mañana|esta noche|esta semana|pasado mañana|este fin de semana)',
    ),
  ],

  messenger: [
    ...seen('LURES', 'whatsapp', 'telegram', 'messenger'),
    ...guessed(
      '(wasap|guasap|whats|wsp|watsap|whatsap|wpp|wasapp)',
      '(signal|viber|wechat|line id|imo)',
      '(por|al|mi|un) (whats|wa|tg|inbox)',
      'grupo de (whatsapp|telegram)',
    ),
  ],

  'message-me': [
    ...seen(
      'GOLFO',
      '(escríbeme|escríbame|escríbenos|escríbanos|escribe|escriba|escribir|escribanme) [al|a mi|a nuestro|por|en]',
    ),
    ...guessed(
      '(contáctame|contáctanos|contacta|contacte|contáctate|comunícate|comuníquese|comunicarse) [conmigo|con|al|a|por|vía]',
      '(mándame|mándanos|manda|mande|envía|envíe|envíame|envíanos) [un] (mensaje|mensajito|inbox|whats|dm|texto|tus datos|tu nombre|tu cv)',
      '(agrégame|agréganos|agrega|agregue|añádeme|añade|añada) [a mi|mi|este|nuestro|al|a]',
      '(seguimos|hablamos|continuamos|te explico|platicamos|charlamos) (por|en)',
      '(háblame|llámame|márcame|hablame) (al|por|a)',
      '(mensaje|info|informes|información) (por|al|solo por|sólo por)',
      '(por|al) (interno|privado|inbox|dm|md|mp)',
    ),
  ],

  'click-link': [
    ...seen(
      'LURES',
      '(haz|haga|dale|da|hacer) clic*',
      '(entra|entre|ingresa|ingrese|accede) (en|al|a este|a|aquí) [el|este|siguiente] (enlace|link|sitio|página)',
    ),
    ...guessed(
      '(abre|abra|sigue|usa) (el|este) (enlace|link)',
      '(regístrate|regístrese|inscríbete|inscríbase) (aquí|en este|en el|en la|con este|usando)',
      '(descarga|descargue|instala|instale|baja) (la|esta|nuestra) (app|aplicación)',
      '(únete|unete|únase|entra) (al|a nuestro|a este) (grupo|canal)',
      'código de (invitación|referido)',
    ),
  ],

  // ── The offer ────────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'LURES',
      '(gana|gane|ganar|ganas) dinero (fácil|rápido|fácilmente|rápidamente)',
      'dinero (fácil|rápido)',
      'ingresos (extra|adicionales) (fáciles|en tu tiempo libre|en su tiempo libre|desde casa|desde tu celular)',
    ),
    ...guessed(
      '(hazte|hacerte|vuélvete) (rico|rica|millonario|millonaria)',
      '(ganar|gana|generar|genera|hacer) (dinero|ingresos|plata|lana) (desde el primer día|sin salir de|mientras duermes|sin esfuerzo|sin hacer nada|desde tu celular|desde casa)',
      'libertad financiera',
      '(ingresos|ganancias) (pasivos|inmediatas|inmediatos|sin esfuerzo|desde el primer día)',
      'plata (fácil|rápida)',
      'cambia tu vida [ganando|con]',
    ),
  ],

  'guaranteed-result': [
    ...seen(
      'MX-INF',
      '(trabajo|empleo|contrato|puesto|visa|visado|contratación|permiso) [100] (garantizado|garantizada|asegurado|asegurada|seguro al 100)',
      '(garantizamos|te garantizamos|garantizo|aseguramos) [tu|el|la|un] (visa|visado|trabajo|empleo|contrato|permiso|contratación|puesto)',
    ),
    ...guessed(
      '(ingresos|ganancias|sueldo|ingreso) (garantizados|garantizadas|100 garantizado|100 seguro|asegurados)',
      '(visa|trabajo|empleo|contratación) (al|100) [100] (seguro|segura|garantizado|garantizada|por ciento)',
      '100 (garantizado|garantizada|seguro que te|seguros de que)',
      '(nadie|ninguno) .. (rechazado|rechazada|rechazan) .. visa',
      '(visa|trabajo) (segura|seguro) al 100',
    ),
  ],

  'guarantee-innocent': [
    ...guessed(
      'horas (garantizadas|mínimas garantizadas)',
      '(período|periodo|plazo|fondo|certificado) de garantía',
      'garantía (bancaria|juvenil|de calidad|del producto|de devolución)',
      '(garantizamos|garantiza) [la] (igualdad|confidencialidad|calidad|protección)',
      '(nadie|no se|no podemos|ninguna agencia) [te] (puede|garantizar|garantiza)',
      'no (garantizamos|garantiza|está garantizado|está garantizada)',
      'salario (base|mínimo) garantizado',
    ),
  ],

  'perk-word': [
    ...guessed(
      '(bono|bonos) [de|mensual|semanal|por]',
      '(gimnasio|piscina|alberca)',
      '(fiestas|paseos|excursiones|viajes de incentivo)',
      '(regalos|premios|vales)',
      '(wifi|internet|transporte|lavandería|ropa) (gratis|incluido|incluida)',
      'vacaciones pagadas',
      'frente al mar',
    ),
  ],

  'hired-without-interview': [
    ...seen(
      'LURES',
      '(ha sido|has sido|fue|fuiste|quedaste|quedó) (seleccionado|seleccionada|contratado|contratada|elegido|elegida|aceptado|aceptada) (para|como|en) [el] (puesto|trabajo|empleo|vacante|trabajador|trabajadora)',
      'contratación* inmediata* sin',
    ),
    ...guessed(
      '(sin|no hay|no se necesita|no hace falta|no necesitas|no se hacen) [hacer] (entrevista|entrevistas)',
      '(entrevista|entrevistas) no (necesaria|necesarias|requerida)',
      '(el|este) (trabajo|puesto|empleo) [ya] es (tuyo|suyo)',
      '(ya estás|estás|quedas|quedaste) (contratado|contratada|dentro)',
      '(tu|su) (solicitud|entrevista|currículum|cv|vacante) [ya] (fue|ha sido|está|quedó) (aprobada|aprobado|aceptada|aceptado)',
      '(te contratamos|contratados|contratado|contratada) (hoy mismo|al instante|en el acto|de inmediato|inmediatamente)',
    ),
  ],

  // ── The employer ─────────────────────────────────────────────────────────────
  'changed-story': [
    ...guessed(
      '(el|tu) (trabajo|puesto|empleo) (ahora|ya no) (es|será|está) (en|de|para)',
      '(cambió|cambiaron|cambio|han cambiado|cambiamos) (el|la|los|tu|de) (plan|planes|destino|país|empresa|patrón|puesto|empleador|contrato|vuelo)',
      'en (vez|lugar) de eso (vas|irás|trabajarás|viajarás|tendrás|vas a)',
      '(vas|irás|trabajarás|viajarás) (mejor|ahora|primero) (a|en|como|de) [otro|otra]',
      '(esa|la|ese|el) (vacante|plaza|puesto|trabajo) ya [no] (está|se) (ocupada|ocupado|disponible|llenó|cubierta|cubrió) pero',
      '(otro|otra) (país|empresa|ciudad|familia|trabajo) (en su lugar|primero|ahora)',
      'te (van a|vamos a) (pagar|dar) menos (de lo|que)',
    ),
  ],

  'refused-checks': [
    ...guessed(
      '(no preguntes|no hagas|deja de hacer) [tanto|tantas|más] [preguntas]',
      'no (hacemos|hago|podemos hacer|puedo hacer|se hacen) videollamada*',
      'no (podemos|puedo|se puede) (mostrar|mostrarte|enseñar|enseñarte|enviar|enviarte|mandarte|dar|darte) [el|la|una|copia del] (contrato|licencia|dirección|registro|nombre)',
      '(la oficina|las oficinas) no (se puede|se pueden|recibe|reciben) (visitar|visitas)',
      '(mi|la) cámara (no funciona|no sirve|está rota|está dañada|está descompuesta)',
      'el nombre de la (empresa|familia|compañía) es (confidencial|secreto|privado)',
      '(no hace falta|no es necesario|no necesitas) (verificar|investigar|revisar|llamar a|saber) [nada|el|la|a la]',
      '(para qué|por qué) quieres (ver|saber) [el|la|mi|nuestra] (licencia|contrato|registro|dirección|nombre)',
      'no (llames|contactes|escribas) (a la|al) (empresa|hotel|compañía|oficina)',
    ),
  ],

  'odd-age-floor': [
    ...guessed(
      '(mayores|mayor|arriba) de (20|21|22|23|24|25) [años]',
      '(edad|edad mínima|a partir de|desde los|mínimo) (20|21|22|23|24|25) años',
      '(tener|ser) más de (20|21|22|23|24|25) años',
      '(22|23|24|25) años (o más|en adelante)',
    ),
  ],

  // ── Money up front, in whole wordings ────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'CDM-NC',
      '(paga|pague|pagar|deposita|deposite|depositar|transfiere|transferir|envía|enviar) .. (cuota|tarifa|cargo|inscripción) (de|por) (solicitud|reclutamiento|inscripción|registro|contratación|trámite)',
      '(cuota|cobro|pago|cargo) (de|por) (solicitud|reclutamiento|inscripción|registro|contratación) [es|de|son] {amount}',
    ),
    ...seen(
      'MX-INF',
      '(paga|pagar|deposita|depositar|dinero|pago) por adelantado .. (trabajo|empleo|puesto|contrato|trámite|vacante|lugar)',
    ),
    ...guessed(
      '{amount} (de|por|para) [la|el|los] (inscripción|registro|trámite|trámites|gestión|papeleo|solicitud|expediente|reclutamiento|gastos de gestión)',
      '(gastos|costos) de (gestión|trámite|trámites|tramitación) [son|de|es] {amount}',
      '(paga|pague|pagar|deposita|deposite|depositar|transfiere|abona) .. para (empezar|iniciar|activar|confirmar|comenzar|entrar|obtener|procesar) [el|la|tu|su|a] (trabajo|empleo|trabajar|puesto|contrato|cuenta|solicitud|proceso|trámite)',
      '(el contrato|la dirección|el trabajo|la entrevista) .. (después|cuando|al|una vez) [de] (pagar|pagues|el pago|depositar|deposites)',
      '(primero|antes) [tienes que|debes|hay que] (pagar|depositar|abonar) [la|el|los|una|un|{amount}]',
    ),
  ],

  'fee-visa-permit': [
    ...seen(
      'CDM-NC',
      '(paga|pague|pagar|deposita|deposite|depositar|envía|enviar|transferir|transfiere) .. (visa|visado|permiso de trabajo|cita consular)',
      '(visa|visado|permiso de trabajo) [de trabajo] (cuesta|sale en|vale|tiene un costo de) {amount}',
    ),
    ...guessed(
      '{amount} (por|para|de) [la|el|tu|su] (visa|visado|permiso de trabajo|trámite de visa|cita consular|trámite de la visa)',
      '(costo|precio|pago|gastos|trámite) de [la|tu|su] (visa|visado) [de trabajo] [es|de|son] {amount}',
      '(paquete|combo) de (visa|visado|visa de trabajo)',
      '(derechos|tasa|gastos) de (embajada|consulado) (a|de|en|por) (mi|nuestra|la|{amount})',
      '(visa|visado) (por|a) tu cuenta .. (pagas|deposita|paga)',
    ),
  ],

  'fee-training': [
    ...seen(
      'FISC-MX',
      '(paga|pague|pagar|pagas|costo|deposita|comprar|compra) .. (capacitación|curso|certificado|diplomado|formación)',
      '(capacitación|curso) (obligatoria|obligatorio) [cuesta|con costo de|de|es de] {amount}',
    ),
    ...guessed(
      '{amount} (por|para) [la|el|tu|su] (capacitación|curso|formación|certificado|examen)',
      '(capacitación|curso|formación|certificado) .. (cuesta|vale|tiene un costo|sale en)',
      '(costo|precio|cuota) (de la|del|de) (capacitación|curso|certificado|examen|formación)',
      '(compra|comprar|adquirir) (el|la|nuestro|nuestra|este) (curso|manual|certificado|material)',
    ),
  ],

  'fee-check-medical': [
    ...guessed(
      '(paga|pague|pagar|pagas|deposita|deposite|depositar|transfiere|envía) .. (examen médico|exámenes médicos|antecedentes|antecedentes penales|seguro médico|seguro de viaje|estudio socioeconómico|certificado médico)',
      '{amount} (por|para|de|del) [el|los|la|tu|su] (examen médico|exámenes médicos|antecedentes|seguro médico|seguro de viaje|estudio socioeconómico|certificado médico|antecedentes penales)',
      '(examen médico|exámenes médicos|seguro médico|antecedentes penales|estudio socioeconómico) .. (cuesta|cuestan|con nosotros|vale) {amount}',
      '(costo|pago) del (examen médico|estudio socioeconómico|seguro|certificado médico)',
    ),
  ],

  'fee-kit-uniform': [
    ...guessed(
      '(paga|pague|pagar|pagas|compra|compre|comprar|compras|deposita|deposite|depositar|adquirir) .. (uniforme|uniformes|gafete|kit|kit de inicio|paquete inicial|laptop|software|herramientas|credencial)',
      '{amount} (por|para|del|de) [el|la|tu|su|los] (uniforme|uniformes|gafete|kit|credencial|software|equipo de trabajo|paquete inicial)',
      '(uniforme|gafete|kit|credencial|paquete inicial) .. (cuesta|vale|tiene un costo|sale en)',
      '(costo|precio|depósito|pago) (del|por el) (uniforme|gafete|kit|equipo|software)',
    ),
  ],

  'holding-deposit': [
    ...seen(
      'FR-OBS',
      '(depósito|pago|anticipo|fianza) reembolsable',
      '(depósito|deposita|deposite|anticipo|fianza|paga|pague|adelanto) .. (reservar|apartar|asegurar|guardar) (tu|su|el|la|un) (lugar|plaza|puesto|cupo|vacante|sitio|trabajo)',
    ),
    ...guessed(
      '(depósito|anticipo|adelanto|fianza|pago) .. (devuelve|devolvemos|regresa|regresamos|devuelto|reembolsa|reembolsado|devolverá) .. primer (sueldo|salario|pago|mes)',
      '(aparta|apartar|reserva|reservar|asegura|asegurar) (tu|su) (lugar|plaza|puesto|cupo|vacante) (con|por|pagando|depositando) [un|una|solo|sólo] [depósito|anticipo|{amount}]',
      '(deja|dejar|dejas|entrega) (un|una|de) (depósito|fianza|anticipo|garantía)',
      'sin (depósito|anticipo|fianza) no (hay|te)',
    ),
  ],

  'fee-room-before-arrival': [
    ...guessed(
      '(paga|pague|pagar|pagas|deposita|deposite|depositar|transfiere|envía) .. (alojamiento|habitación|hospedaje|cuarto|alquiler|renta|arriendo|vivienda|ropa de cama) .. (antes|por adelantado|ahora|hoy|anticipado)',
      '(alojamiento|habitación|hospedaje|cuarto|alquiler|renta|arriendo) .. (se paga|por adelantado|pagado|pago) (antes|por adelantado|ahora|anticipado)',
      '(depósito|anticipo|fianza) (para|por|de) (el|la|tu|un|una) (alojamiento|habitación|cuarto|hospedaje|piso|alquiler|renta)',
      '(reserva|reservar|aparta|apartar) (la|tu|una|el) (habitación|cuarto|cama|alojamiento) .. (depósito|depositando|pagando|deposita|paga|{amount})',
      '(primer|un) mes de (renta|alquiler|arriendo) .. (antes|por adelantado|adelantado)',
    ),
  ],

  'untraceable-payment': [
    ...seen(
      'CDM-19',
      '(paga|pague|pagar|deposita|deposite|depositar|envía|envíe|enviar|manda|mandar|transfiere|pago|depósito) .. (western union|moneygram|money gram|oxxo|elektra)',
    ),
    ...seen(
      'MX-INF',
      '(paga|pagar|deposita|deposite|depositar|transfiere|transferir|depósito|transferencia) .. (cuenta personal|cuenta particular|mi cuenta|cuenta de un particular|cuenta de mi)',
    ),
    ...guessed(
      '(paga|pague|pagar|compra|compre|comprar|manda|envía) .. (tarjeta de regalo|tarjetas de regalo|tarjeta regalo|tarjetas regalo|tarjeta prepago|tarjetas prepago|tarjeta steam|tarjetas steam|tarjetas google play)',
      '(paga|pague|pagar|envía|enviar|transfiere|deposita|depósito|pago) .. (en|con|por) (bitcoin|usdt|cripto|criptomonedas|tether|binance)',
      '(paga|pagar|entrega|lleva|trae|das|pago) .. [en] efectivo (al|a mi|a la|a nuestro|sin) (agente|chofer|gestor|recibo|contacto|reclutador|conductor)',
      '(paga|pagar|envía|deposita|transfiere|yapea) .. (yape|plin|nequi|daviplata|bizum|zelle|tigo money)',
    ),
  ],

  // ── Urgency and pressure ─────────────────────────────────────────────────────
  'act-now': [
    ...seen(
      'TBS',
      '(oportunidad|oferta) (única|irresistible|irrepetible)',
      'no (pierdas|deje pasar|dejes pasar|te pierdas) (esta|la|tu) (oportunidad|oferta|chance)',
    ),
    ...guessed(
      '(últimos|últimas) [{number}] (cupos|plazas|lugares|vacantes|puestos|horas|días)',
      '(cupos|lugares|plazas|vacantes) limitad*',
      '(quedan|solo quedan|sólo quedan) [pocos|pocas|{number}] (cupos|plazas|lugares|vacantes|puestos)',
      '(solo|sólo) por hoy',
      '(decide|confirma|responde|contesta|decídete) (ya|hoy|hoy mismo|ahora|antes de|rápido)',
      '(date|dense) prisa',
      'apúrate',
      '(se acaban|se están acabando|vuelan) (los|las) (cupos|lugares|plazas|vacantes)',
      '(ahora o nunca|antes de que se acabe)',
    ),
  ],

  'contract-unread': [
    ...seen('PL-POL', '(firma|firme|firmar) .. sin leer'),
    ...guessed(
      '(contrato|contratos) .. (al llegar|cuando llegues|llegando|a tu llegada|a la llegada|allá|al aterrizar|en el aeropuerto)',
      '(firmas|firmar|firmamos|firmarás|recibes|ves) [el|tu] contrato (allá|allí|al llegar|cuando llegues|después|luego|más tarde)',
      '(no hace falta|no se necesita|no necesitas|no hay|no es necesario|sin) [ningún|un|firmar|hacer] contrato',
      '(acuerdo|trato|contrato) (verbal|de palabra)',
      '(firma|fírmalo|firme) (ya|hoy mismo|ahora mismo|rápido|de una vez)',
      '(no hace falta|no tienes que|no pierdas tiempo) (leer|leerlo|leyendo|leyéndolo)',
      '(solo|sólo|nomás) (firma|firme|fírmale)',
      'contrato (después|luego|más adelante)',
    ),
  ],

  'leave-within-days': [
    ...guessed(
      '(sales|saldrás|viajas|viajarás|vuelas|volarás|te vas) (mañana|hoy mismo|esta noche|esta semana|pasado mañana|este viernes|este lunes|este fin de semana)',
      '(salida|viaje|vuelo) (inmediata|inmediato|mañana|esta semana|urgente)',
      '(sales|saldrás|viajas|viajarás|vuelas|te vas|salida|salimos|viajamos) (en|dentro de) (2|3|4|5|6|7|dos|tres|cuatro|cinco|seis|siete|48|72|unos|pocos) (días|horas)',
      '(tu|el) (boleto|pasaje|vuelo|billete) [ya] (es|está|sale) [comprado|listo|reservado] [para] (mañana|esta semana|esta noche|pasado mañana)',
      '(listo|lista|disponible) para (viajar|salir|volar) (mañana|esta semana|ya|de inmediato|hoy)',
      '(haz|prepara|alista) (tu|la|tus) (maleta|maletas|cosas) .. (mañana|hoy|vuelo|salimos|sales)',
    ),
  ],

  'pressure-when-asked': [
    ...guessed(
      '(deja|dejen) de (preguntar|hacer preguntas|molestar)',
      '(haces|preguntas|estás haciendo) (demasiadas|muchas|tantas|demasiado|mucho) [preguntas]',
      '(quieres|te interesa) [el|este] (trabajo|empleo|puesto) (o|sí o) no',
      'no me hagas perder (el|mi) tiempo',
      '(hay|tengo) (otros|otras|muchos|muchas|más gente|mucha gente) [personas|chicas|candidatos] [que] (esperando|en espera|quieren|lo quieren|la quieren)',
      '(le|se lo|se la) (doy|damos|daré|daremos|paso) [el|tu] [lugar|puesto|cupo|plaza|trabajo] a (otro|otra|alguien|la siguiente|otra persona)',
      '(lo|la) tomas o (lo|la) dejas',
      '(por qué|acaso) no (confías|confía) en (mí|nosotros|mi)',
      'si no confías (en mí|en nosotros|mejor)',
      '(vas a|te vas a) (perder|quedar sin|arrepentir) [tu|el|la] [lugar|oportunidad|trabajo|puesto|cupo]',
      '(ya|yo ya) (pagué|gasté|compré) .. (por ti|tu boleto|tu pasaje|tu vuelo)',
      'después de todo lo que (hice|he hecho|hago) por ti',
      'pensé que (eras|ibas|querías) (seria|serio|en serio)',
    ),
  ],

  // ── Leaving the platform ─────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'GOLFO',
      '(escríbeme|escríbame|escríbenos|escríbanos|escribe|escriba|escribir|contáctame|contáctanos|contacta|mándame|manda|envía|comunícate|háblame|agrégame|agrega|añade|añádeme) .. (whatsapp|telegram|wasap|whats|wsp|messenger|signal|viber)',
    ),
    ...guessed(
      '(seguimos|hablamos|continuamos|continuemos|sigamos|pasamos|pásate|hablemos|te explico) (por|en|a|al) [mi] (whatsapp|telegram|wasap|whats|wsp|signal|viber|messenger)',
      '(whatsapp|telegram|wasap|wsp) {phone}',
      'telegram {handle}',
      '(pásame|dame|déjame|mándame|envíame|pasa) tu (whatsapp|telegram|número de whatsapp|whats|wasap)',
      '(mi|nuestro) (whatsapp|telegram|whats|wasap) [es]',
      '(escríbeme|escribe|mándame mensaje|info|informes|información) (por|al|en) (interno|privado|inbox|dm|md)',
      '(solo|sólo|únicamente) (por|al) (whatsapp|telegram|wasap|whats)',
      'tienes (whatsapp|telegram|wasap)',
      '(contacta|escribe|habla) (al|con el) administrador',
    ),
  ],

  'added-to-group': [
    ...guessed(
      '(bienvenido|bienvenida|bienvenidos|bienvenidas) (al|a nuestro|a este) (grupo|canal|equipo) de (trabajo|tareas|whatsapp|telegram|ganancias|ingresos|empleo|capacitación)',
      '(te|los|las) (agregué|agregamos|agrego|añadí|añadimos|metí|metimos|hemos agregado|he agregado|voy a agregar|vamos a agregar) (al|a un|a nuestro|a este|en el) [grupo|canal]',
      '(únete|unete|entra|únase) (al|a nuestro|a este|a mi) (grupo|canal) de (whatsapp|telegram|trabajo|tareas|ingresos|ganancias|empleo)',
      '(fuiste|has sido|fue) (agregado|agregada|añadido|añadida) (al|a un|a este) grupo',
      '(este es|en este) [el|nuestro] (grupo|canal) (de trabajo|de tareas|se publican las tareas|publicamos las tareas)',
    ),
  ],

  'unknown-app-or-portal': [
    ...guessed(
      '(descarga|descargue|descargar|instala|instale|instalar|baja|bajar) (la|esta|nuestra|el|este) (app|aplicación|apk|programa|archivo|plataforma)',
      '(regístrate|regístrese|registrarte|registrarse|inscríbete|crea tu cuenta|abre tu cuenta|crear una cuenta) (en|con) (la|nuestra|esta|el siguiente|este) (plataforma|app|aplicación|enlace|link|portal de tareas)',
      'código de (invitación|referido)',
      '(cuenta|enlace|link) de (trabajo|tareas|capacitación|la plataforma)',
      '(vincula|conecta|enlaza) (tu|su) (billetera|tarjeta|cuenta bancaria|número)',
      '(mira|ver|recibe|cobra|retira) (tus|sus) (tareas|ganancias|comisiones|sueldos) en (la|nuestra|esta) (app|plataforma|página)',
      'archivo apk',
    ),
  ],

  // ── What takes a sign back ───────────────────────────────────────────────────
  'employer-pays': [
    ...guessed(
      '(la empresa|el empleador|la compañía|el patrón|la familia|el hotel|la cooperativa|la clínica|nosotros) [también|siempre] (paga|pagará|cubre|cubrirá|asume|pagamos|cubrimos|reembolsa|corre con) .. (visa|visado|gastos|costos|costo|trámite|trámites|cuota|tasas|curso|capacitación|uniforme|examen|seguro|formación|permiso|todo|alojamiento)',
      '(pagamos|cubrimos|asumimos|reembolsamos|te pagamos|proporcionamos|entregamos|damos) .. (visa|visado|gastos|costos|costo|trámite|trámites|cuota|tasas|curso|capacitación|uniforme|uniformes|examen|seguro|formación|equipo|herramientas)',
      '(a cargo|por cuenta|a cuenta|pagado|pagada|pagados|cubierto|cubiertos|cubierta|reembolsado) (de la|del|por la|por el|por) (empresa|empleador|patrón|compañía|hotel|familia|cooperativa|clínica)',
      '(no tiene|no tienen|sin) [ningún] costo (para ti|para usted|para el trabajador|para los trabajadores|alguno)',
    ),
    ...guessed('(gratis|gratuito|gratuita|gratuitos|gratuitas)', 'no (pagas|paga|pagarás) nada'),
    ...guessed(
      '(la empresa|el empleador|la compañía|el hotel|la finca|la cooperativa|el armador|la naviera|el hospital|la familia) (paga|cubre|asume|costea|abona|pagará|cubrirá|asumirá|corre con)',
      '(a cargo|por cuenta) (de la|del|de nuestra) (empresa|empleador|compañía|hotel|finca|cooperativa|armador|naviera|hospital)',
      '(pagado|pagada|pagados|cubiertos|cubierto|asumidos|reembolsado) por (la empresa|el empleador|la compañía|el hotel|la cooperativa|la naviera)',
      'sin (coste|costo|costes|costos|gasto|gastos) (para ti|para el trabajador|para la persona|para los candidatos|para el candidato|alguno)',
      '(pagamos|cubrimos|asumimos) [nosotros] [todos] (los|el|la|tu) (gastos|visado|visa|permiso|billete|boleto|vuelo|trámites|formación|costes|costos)',
    ),
  ],

  'no-fee-notice': [
    ...seen(
      'CDM-19',
      '(nunca|jamás|no) [se] (cobra|cobran|cobramos|cobrará|cobrar|pedimos|pediremos|pide|piden|solicitamos|solicita|exigimos|exige) .. (dinero|pago|pagos|cuota|cuotas|tarifa|comisión|candidatos|candidatas|trabajadores|nada|depósito|depósitos)',
    ),
    ...guessed(
      '(nunca|no|jamás) (pagues|pague|deposites|deposite|entregues|entregue|transfieras|des|envíes) .. (dinero|cuota|nadie|anticipo|pago|depósito|reclutador|empleo|trabajo)',
      '(es|está) (ilegal|prohibido) (cobrar|pedir|que te cobren|que cobren)',
      '(si|cuando) (alguien|una agencia|te) [te] (pide|piden|cobra|cobran|solicita) .. (dinero|pago|depósito|cuota) .. (denuncia|denúncialo|fraude|estafa|desconfía|sospecha|avísanos)',
      'sin (cuotas|cobros|pagos|ninguna cuota|cobro alguno)',
    ),
    ...guessed(
      '(no|nunca|jamás) (cobramos|cobra|pedimos|pide|solicitamos|solicita|exigimos|aceptamos|te cobraremos|te pediremos|se cobra|se pide) [a] [las|los] (nada|dinero|ningún pago|ninguna cuota|ninguna tasa|pagos|pago|tasas|cuotas|candidatos|trabajadores|personas)',
      '(no|nunca) (pagues|pague|paguen) (nada|dinero|a nadie|ninguna|por)',
      'sin (cuotas|cuota|comisiones|tasas|gastos) (de inscripción|de agencia|de selección|de reclutamiento|para el candidato|de contratación)',
      '(proceso|inscripción|selección|servicio) (gratuito|gratuita|es gratuito|es gratuita|totalmente gratuito|totalmente gratuita) (para|a)',
      '(los|las) (candidatos|candidatas|trabajadores|personas candidatas) (no pagan|nunca pagan)',
      'no (tiene|tendrá) (coste|costo) (alguno|para)',
    ),
  ],

  'official-fee': [
    ...guessed(
      '(paga|pagan|pagar|pague|se paga|se pagan|pago|tasa|tasas|derechos) [directamente|solo|sólo|únicamente] (en|a|al) [la|el|un|una] (embajada|consulado|ventanilla|banco oficial|ministerio|hospital|clínica|gobierno|oficina de migración|registro civil)',
      '(tasa|tasas|tarifa|arancel|derechos|página) (oficial|oficiales|consular|consulares|del consulado|del gobierno)',
      'centro de (solicitud|solicitudes) de visa*',
      'directamente (en|al|a) [la|el] (consulado|embajada|gobierno|ministerio|clínica|hospital)',
    ),
  ],
  // ── The work ─────────────────────────────────────────────────────────────────
  contract: [
    ...guessed(
      'contrato',
      'contratos',
      '(contrato|acuerdo) (laboral|de trabajo)',
      'carta (de oferta|oferta|de contratación)',
      'condiciones de trabajo',
    ),
  ],

  'domestic-work': [
    ...seen(
      'WALKFREE',
      '(empleada|empleado|trabajadora|trabajador|servicio|trabajo) (doméstica|doméstico|del hogar)',
      '(niñera|niñeras|mucama|mucamas|nana|nanas)',
    ),
    ...seen('AUP-W', '(au pair|au pairs|aupair)'),
    ...guessed(
      '(interna|interno|internas) (para|en|con|cuidando|de)',
      '(cuidadora|cuidador|cuidadoras) (interna|interno|de|para|con)',
      'cuidado de (ancianos|niños|personas mayores|adultos mayores|una señora|un señor)',
      'ama de llaves',
      '(limpieza|cocinera) en casa de familia',
      'muchacha de planta',
    ),
  ],

  'ship-work': [
    ...seen(
      'ITF',
      'crucero*',
      '(marinero|marineros|tripulante|tripulantes)',
      '(tripulación|trabajo) (a bordo|de barco|en barcos)',
    ),
    ...guessed(
      '(barco|barcos|buque|buques) (pesquero|pesqueros|mercante|mercantes|carguero|de pesca|de carga)',
      'a bordo (del|de un) (barco|buque|crucero|yate)',
      'naviera',
      'yate',
    ),
  ],

  'farm-work': [
    ...seen(
      'LURES',
      'vendimia',
      '(recogida|recolección|cosecha|pizca|corte) de (fruta|frutas|fresas|fresa|uva|uvas|manzana|manzanas|aceituna|tomate|verduras|hortalizas|arándanos)',
    ),
    ...guessed(
      '(trabajo|trabajos|trabajadores|peón|peones|obrero|obreros) (agrícola|agrícolas|del campo|de campo|rural|rurales)',
      '(invernadero|invernaderos)',
      '(temporero|temporeros|temporera|jornalero|jornaleros)',
      'trabajo de temporada',
      'campaña (agrícola|de la fresa|de la fruta)',
      '(granja|finca) .. (trabajo|trabajar|peón)',
    ),
  ],

  'modelling-work': [
    ...seen(
      'LURES',
      '(agencia|agencias) de (modelos|modelaje|talentos)',
      '(modelo|modelos) (femenina|femeninas|publicitaria|para|de fotos|de catálogo|de publicidad|y edecanes|y anfitrionas)',
    ),
    ...guessed(
      'modelaje',
      'casting*',
      '(sesión|sesiones) de fotos',
      '(trabajar|trabajo) (como|de) modelo',
      '(fotos|fotografía) para catálogo',
      'pasarela',
      '(caza talentos|cazatalentos)',
      'book de fotos',
    ),
  ],

  'entertainment-work': [
    ...seen('LURES', '(anfitriona|anfitrionas|edecán|edecanes)', '(masajista|masajistas)'),
    ...guessed(
      '(club|clubes|bar|bares|local|centro) (nocturno|nocturnos)',
      '(bailarina|bailarinas|teibolera|strippers|stripper)',
      '(dama|damas|chica|chicas) de compañía',
      'acompañante* (vip|de lujo|ejecutiva|para caballeros|femenina)',
      '(escort|escorts)',
      '(fichera|ficheras|copera|coperas)',
      '(bar|sala) de karaoke',
      '(mesera|meseras|camarera|camareras) .. (club nocturno|bar nocturno|copas|fichas|night club)',
    ),
  ],

  'sport-or-study': [
    ...seen(
      'NAPTIP',
      '(prueba|pruebas|academia|escuela|contrato|ojeador|visor) de (fútbol|futbol|básquet|béisbol)',
      '(fútbol|futbol) .. (prueba|pruebas|club en europa|academia)',
    ),
    ...guessed(
      '(beca|becas)',
      '(intercambio|visa) (estudiantil|de estudiante)',
      'visado de estudiante',
      '(estudia|estudiar|estudio) y (trabaja|trabajar|trabajo)',
      '(prácticas|pasantía|pasantías) en (el extranjero|europa|otro país)',
      'escuela de idiomas',
    ),
  ],

  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(petrolera|petroleras|plataforma petrolera|pozo petrolero)',
      '(mina|minas|minería) de (oro|diamantes|litio|cobre|carbón)',
    ),
    ...guessed(
      '(empresa|trabajo|empleo|campamento) minero',
      '(empresa|trabajo|empleo) minera',
      '(petróleo|gas) y (gas|petróleo)',
      'extracción de oro',
      'plataforma marina',
      'refinería',
    ),
  ],

  // ── Papers ───────────────────────────────────────────────────────────────────
  passport: [
    ...seen('MX-INF', 'pasaporte', 'pasaportes', '(documento|documentos) (de identidad|de identificación)'),
    ...guessed(
      '(dni|ine|nie|curp|rut)',
      '(cédula|cedula) [de identidad|de ciudadanía]',
      '(carnet|carné|licencia) de (identidad|conducir|manejo)',
      '(tarjeta|credencial) (de identidad|de elector|para votar)',
      'identificación oficial',
      'acta de nacimiento',
    ),
  ],

  'send-verb': [
    ...seen(
      'MX-INF',
      '(envía|envíe|envíanos|envíeme|envíame|enviar|envíen|enviame|envianos|mándame|mándanos|manda|mande|mándeme|mandame|mandanos|mandar)',
    ),
    ...guessed(
      '(pásame|pásanos|pasame|comparte|compárteme|compártenos|sube|suba|adjunta|adjunte|muéstrame|dame|danos|facilítanos|proporciona|proporciónanos|remite|reenvía|hazme llegar)',
      '(necesito|necesitamos|ocupo|requiero) [ver|que me mandes|que envíes|una|la|tu|tus] (foto|fotos|copia|tu|tus|escaneo|tu)',
      'por favor (envía|manda|sube|adjunta|comparte)',
    ),
  ],

  'copy-or-photo': [
    ...seen(
      'MX-INF',
      '(copia|copias|foto|fotos|fotografía|fotografías|escaneo|escaneado|fotocopia|imagen|captura)',
      '(por ambos lados|ambas caras|por las dos caras|frente y reverso|anverso y reverso|por delante y por detrás)',
    ),
  ],

  'bank-details': [
    ...seen(
      'MX-INF',
      '(datos|cuenta|información|claves|clave) (bancarios|bancaria|bancarias)',
      'número de (cuenta|tarjeta|seguro social|seguridad social|seguridad)',
    ),
    ...guessed(
      '(iban|clabe|cbu|cvv)',
      '(tarjeta|foto de la tarjeta) de (crédito|débito)',
      '(tu|su) (pin|contraseña|clave|nip|código)',
      '(tus|sus) (claves|contraseñas|códigos)',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'visitor-visa': [
    ...seen(
      'MX-INF',
      '(visa|visado|permiso) (de turista|de turismo|turista|turística|de visitante|de visita|de paseo)',
      '(como|de) (turista|turistas|visitante)',
    ),
    ...guessed(
      '(visa|visado) (de tránsito|schengen|de negocios|a la llegada)',
      'visado de corta (estancia|duración)',
      '(entrada|permiso) por (90|30|60) días',
    ),
  ],

  'free-travel': [
    ...seen(
      'MX-INF',
      '(pasaje|pasajes|boleto|boletos|billete|billetes|vuelo|vuelos|viaje|traslado|tiquete|tiquetes|transporte) [aéreo|aéreos|de avión|y hospedaje|y alojamiento|y comida|y visa] (incluido|incluidos|pagado|pagados|gratis|gratuito|gratuitos|cubierto|cubiertos|pago|incluidas|pagados)',
    ),
    ...seen(
      'BR-MRE',
      '(pagamos|cubrimos|costeamos|te pagamos|te mandamos|te compramos) [todo|el|la|los|tu|tus|su] (pasaje|pasajes|boleto|boletos|billete|billetes|vuelo|vuelos|viaje|avión|tiquete|traslado)',
      '(gastos|todo) [de] [viaje] (pagado|pagados|incluido|incluidos)',
    ),
    ...guessed(
      '(pasaje|boleto|billete|vuelo|viaje|tiquete) [y|más] [alojamiento|hospedaje|comida|visa|visado] (incluido|incluidos|gratis|pagado|pagados)',
      '(te|los|las) (recogemos|recogen|buscamos|esperan|esperamos) en el aeropuerto',
      '(recogida|traslado) (en el|del|al) aeropuerto',
      'viaje por (nuestra cuenta|cuenta nuestra)',
      '(pasaje|boleto|billete|vuelo|avión) gratis',
      'todos los gastos pagados',
      '(solo|sólo) tienes que (subir|embarcar|hacer la maleta)',
    ),
  ],

  'free-housing': [
    ...seen(
      'MX-INF',
      '(alojamiento|hospedaje|vivienda|habitación|casa|cuarto|departamento|piso|estancia) [y comida|y comidas|y pasaje|gratis|y alimentación|y manutención] (incluido|incluida|incluidos|gratis|gratuito|gratuita|pagado|pagada|pagados|cubierto)',
    ),
    ...guessed(
      '(pasaje|pasajes|vuelo|boleto|billete|comida|comidas|alimentación|visa|manutención) y (alojamiento|hospedaje|vivienda|habitación|casa|cuarto) [incluido|incluidos|gratis|pagados|pagado]',
      '(alojamiento|hospedaje|vivienda) y (comida|comidas|alimentación|manutención|pasaje|vuelo|boleto)',
      '(damos|ofrecemos|te damos|ponemos|brindamos) [el|gratis] (alojamiento|hospedaje|vivienda|casa|cuarto|habitación)',
      '(vives|vivirás|vivir|dormirás|te quedas) (en casa de|en la casa|con la familia|con nosotros|gratis)',
      'casa y comida',
      'techo y comida',
    ),
  ],

  'free-food': [
    ...seen(
      'MX-INF',
      '(comida|comidas|alimentación|alimentos|manutención) [y alojamiento|y hospedaje] (incluida|incluidas|incluidos|gratis|gratuita|pagada|pagadas|incluido)',
    ),
    ...guessed(
      '(alojamiento|hospedaje|casa|vuelo|techo|vivienda|cuarto|boleto|pasaje) y (comida|comidas|alimentación|manutención)',
      '(tres|3) comidas (al|por) día',
      '(comida|comidas) y (hospedaje|alojamiento|vuelo|boleto|pasaje)',
      '(te|les) damos [de] (comer|comida|comidas)',
      'comida y casa',
    ),
  ],

  'free-visa': [
    ...seen(
      'NP-FVFT',
      '(visa|visado) [de trabajo] (gratis|gratuita|gratuito|incluida|incluido|pagada|pagado)',
    ),
    ...guessed(
      '(nosotros|la empresa|la agencia) [te] (pagamos|paga|cubre|cubrimos|tramita|tramitamos|arreglamos) [todo|el|la|los|tu|tus] (visa|visado|papeles|permiso|trámites)',
      '(papeles|trámites|permiso) (gratis|pagados|incluidos|por nuestra cuenta)',
      '(vuelo|boleto|pasaje|billete|alojamiento) y (visa|visado|papeles)',
      '(visa|visado|papeles) y (vuelo|boleto|pasaje|billete|hospedaje|alojamiento)',
    ),
  ],

  border: [
    ...seen(
      'BI-PH',
      '(migración|inmigración)',
      '(agente|agentes|oficial|oficiales|policía|control|funcionario) (de migración|de inmigración|migratorio|de frontera|fronterizo|fronteriza|de aduana|del aeropuerto|de pasaportes)',
    ),
    ...guessed(
      'en la (frontera|aduana|garita)',
      '(retén|puesto de control|control fronterizo)',
      'en el (aeropuerto|consulado)',
      'entrevista en la embajada',
    ),
  ],

  'tell-verb': [
    ...seen(
      'BI-PH',
      '(finge|finja|fingir|hazte pasar|haz como|actúa como)',
      'no (digas|menciones|diga|mencione|cuentes|muestres|enseñes|hables de)',
      '(practica|practique|memoriza|memorice|ensaya|apréndete) [bien|las|la|estas|tus] (respuestas|respuesta|historia|preguntas)',
    ),
    ...guessed(
      '(borra|elimina|esconde|oculta) [todos|todo|el|la|los|las|nuestro|este]',
      '(miente|mentir) (a|en|sobre)',
    ),
  ],

  'guard-or-gate': [
    ...seen(
      'UNODC-CAS',
      '(guardia|guardias|vigilante|vigilantes) (armado|armados|en la puerta|en la entrada|en el portón|día y noche)',
      '(recinto|complejo|predio|campamento|parque) (cerrado|vigilado|amurallado|privado)',
    ),
    ...guessed(
      '(puerta|puertas|portón|reja|rejas) (cerrada|cerradas|con llave|con candado)',
      'con candado',
      '(dormitorio|dormitorios) (colectivo|colectivos|de la empresa|compartidos)',
      'alambre de púas',
    ),
  ],

  family: [
    ...seen(
      'IOM-MI',
      '(familia|padres|papás|madre|padre|mamá|papá|marido|esposo|esposa|mujer|hermano|hermana|amigos|amigas|novio|novia)',
    ),
    ...guessed('(hijos|hijas|tío|tía|primo|prima|abuela|abuelo|jefe|compañeros|vecinos|profesora)'),
  ],

  authority: [
    ...seen('FBI-23', '(policía|embajada|consulado)'),
    ...guessed(
      '(sindicato|inspección|juzgado|tribunal|abogado|abogada|ong|autoridades|fiscalía|denuncia|cónsul)',
      '(guardia civil|inspección de trabajo|oficina de migración|línea de ayuda)',
    ),
  ],

  // ── People ───────────────────────────────────────────────────────────────────
  'women-only': [
    ...seen(
      'LURES',
      '(solo|sólo|únicamente|exclusivamente) (mujeres|chicas|señoritas|damas|muchachas)',
      '(busco|buscamos|se buscan|se solicitan|solicito|solicitamos|necesito|necesitamos|se necesitan|se busca|se solicita) [a|unas|5|10] (chicas|señoritas|muchachas|mujeres|chica|señorita|muchacha|damas)',
    ),
    ...guessed(
      '(chicas|señoritas|mujeres|muchachas|chica|señorita) (jóvenes|guapas|bonitas|atractivas|solteras|lindas|agraciadas|de 18|de 19|de 20|entre 18|18|mayores de 18)',
      '(jóvenes|guapas|lindas|bonitas) (chicas|señoritas|mujeres|muchachas)',
      '(vacante|vacantes|trabajo|empleo|puesto) para (chicas|señoritas|mujeres|muchachas|damas)',
    ),
  ],

  looks: [
    ...seen('LURES', '(buena|excelente|agradable) (presencia|presentación|apariencia|figura|imagen)'),
    ...guessed(
      '(guapa|guapas|bonita|bonitas|linda|lindas|atractiva|atractivas|agraciada|agraciadas|delgada|delgadas|sexy|sensual)',
      '(buen|bonito|lindo) (cuerpo|físico|rostro)',
      '(estatura|altura) (mínima|de|desde|superior)',
      '(tus|sus) medidas',
      'peso y (estatura|altura|medidas)',
      '(estatura|altura) y peso',
      '(cuerpo|figura) (delgado|delgada|esbelta|bonita)',
      'sin tatuajes',
    ),
  ],

  'body-word': [
    ...seen('LURES', '(cuerpo entero|cuerpo completo)'),
    ...guessed(
      '(bikini|traje de baño|bañador|lencería|ropa interior|biquini|tanga)',
      '(desnuda|desnudo|desnudas|en topless|topless|sin ropa|encuerada)',
      '(tu cuerpo|tus medidas|tu figura|medidas)',
      '(escote|ropa ajustada|minifalda)',
    ),
  ],

  'photo-word': [
    ...seen('LURES', '(foto|fotos|fotografía|fotografías)'),
    ...guessed('(video|videos|vídeo|vídeos|selfie|selfies|videollamada|cámara|imagen|imágenes)'),
  ],

  'school-age': [
    ...seen('NAPTIP', '(13|14|15|16|17) años'),
    ...guessed('(adolescentes|colegialas)', 'estudiantes de (secundaria|prepa)', '(menor|menores) de edad'),
  ],

  affection: [
    ...seen(
      'LJI-T',
      'te (amo|quiero mucho|adoro)',
      '(mi amor|mi reina|mi princesa|mi vida|mi cielo|amor mío|mi corazón)',
    ),
    ...seen(
      'KLJUC',
      '(viviremos|vivir|estaremos|vamos a vivir|estar) juntos',
      '(una vida|nuestra vida|un futuro|nuestro futuro|una familia) (juntos|juntas)',
    ),
    ...guessed(
      'te extraño',
      'te echo de menos',
      '(cásate conmigo|nos casamos|vamos a casarnos|nos vamos a casar)',
      '(enamorado|enamorada) de ti',
      'pienso en ti',
      '(bebé|mi bebé|preciosa mía|amorcito|corazoncito)',
    ),
  ],

  // ── Control ──────────────────────────────────────────────────────────────────
  debt: [
    ...seen(
      'ILO-11',
      '(se|te|lo|la|los) [te|lo|los|irá|irán|va a|van a] (descuenta|descuentan|descontamos|descontará|descontarán|descontaremos|descontando|descontar)',
      '(nos|le|me) (debes|deberás|quedas debiendo|vas a deber)',
    ),
    ...seen(
      'BY-LIB',
      '(a crédito|al crédito|como préstamo|en préstamo|como adelanto|un préstamo)',
      '(tu|la|esa) deuda',
    ),
    ...guessed(
      '(devuelves|devolverás|pagas|pagarás|regresas) [todo|el dinero|eso|después|luego|lo] (con|de|trabajando|después|poco)',
      '(te|les) (prestamos|adelantamos|presta|adelanta|fiamos)',
      '(descuento|descuentos) (del|de tu|de su) (sueldo|salario|pago)',
      '(pagar|saldar|cubrir|trabajar) la deuda',
      'a descontar',
    ),
  ],

  'bring-friends': [
    ...seen(
      'BR-MRE',
      '(trae|traes|invita|invitas|recluta|recluta|refiere|recomienda) [a] [tus|tu|más|otra|otras|nuevas|tres|dos|cinco|a] (amigos|amigas|amigo|amiga|gente|personas|conocidos|primos|chicas|compañeros)',
    ),
    ...seen(
      'CAFC-23',
      '(por|con) cada (amigo|amiga|persona|referido|chica|invitado|trabajador) (que|nuevo|nueva|invitado)',
      '(bono|comisión|premio|dinero|extra) por (cada|referido|invitar|traer)',
    ),
    ...guessed(
      '(traer|invitar|reclutar) (gente|amigos|amigas|personas|chicas|más)',
      'arma tu (equipo|propio equipo)',
    ),
  ],

  // ── What lowers the score or takes a sign back ───────────────────────────────
  'keeps-own-papers': [
    ...guessed(
      '(tú|usted|el trabajador|cada uno|siempre) [siempre] (conservas|conserva|guardas|guarda|mantienes|tienes) (tu|su|el) [propio] (pasaporte|documento|dni)',
      '(conservas|conserva|guardas|mantienes) (tu|su|tus|sus) [propio] (pasaporte|documentos|documento|dni|papeles)',
      '(nunca|no) (retenemos|guardamos|pedimos|nos quedamos) [con] [el|los|ningún|tu|tus] (pasaporte|pasaportes|documentos|original)',
      '(te|se) lo (devolvemos|devuelve|devuelven|regresamos) [en el|al] (momento|instante|enseguida|mismo día|acto)',
      '(puedes|puede|libre de) (salir|irte|irse|marcharte) (cuando quieras|cuando quiera|en cualquier momento|libremente)',
      '(conservas|llevas|usas) tu [propio] (teléfono|móvil|celular)',
    ),
    ...guessed(
      '(tú|usted|cada trabajador|el trabajador|los trabajadores) (guardas|guarda|conservas|conserva|conservan|guardan|te quedas con) (tu|su|sus) (pasaporte|pasaportes|documentos|documentación)',
      '(guardas|conservas|mantienes) [tú|siempre] (tu|tus) [propio|propios] (pasaporte|documentos|teléfono)',
      '(pasaporte|documentos|documentación) (siempre contigo|se queda contigo|se quedan contigo|lo guardas tú|los guardas tú)',
      'libre de (irte|salir|marcharte)',
      '(puedes|podrás) (irte|salir|dejar el trabajo|renunciar) cuando',
      '(nunca|no) (guardamos|retenemos|pedimos|nos quedamos con) (tu|el|los|su|pasaportes) [pasaporte|documentos|pasaportes]',
    ),
  ],

  'work-visa-named': [
    ...guessed(
      '(visado|visa) de (trabajo|trabajador|temporada|empleo) [antes|tramitado|ya]',
      '(visa|visado) (h 2a|h 2b|h2a|h2b)',
      '(permiso|autorización) de (trabajo|residencia y trabajo) [antes|tramitado|concedido|previo]',
      '(contratación|contrato) en origen',
      'gecco',
      'tarjeta azul',
      '(la empresa|el empleador|la cooperativa) (solicita|tramita|gestiona|pide) [el|tu|su|la] (permiso|visado|visa|autorización)',
    ),
    ...guessed(
      '(visa|visado) (h 2a|h2a|h 2b|h2b|de trabajo|de temporada|nacional|d) (la tramita|tramitad*|a cargo|la solicita|solicitad*|gestionad*)',
      '(h 2a|h2a|h 2b|h2b)',
      'tarjeta azul',
      '(la empresa|el empleador|la cooperativa|la finca|el hospital) (tramita|solicita|gestiona|pide) [tu|el|la|su] (permiso|visado|visa|autorización|permiso de trabajo)',
      '(permiso|autorización) de (trabajo|residencia y trabajo) (tramitad*|solicitad*|gestionad*|que solicita|inicial)',
      'gestión colectiva de contrataciones en origen',
      'contratación en origen',
    ),
  ],

  'contract-before-travel': [
    ...guessed(
      '(contrato|acuerdo) [por escrito|firmado|escrito] antes de (viajar|salir|partir|irte|volar|tu viaje)',
      '(firmas|firmarás|recibes|recibirás|firmar|lees|firma) [el|tu|un] contrato .. antes de (viajar|salir|partir|irte|volar)',
      'contrato (en tu|en su|traducido a tu) (idioma|lengua)',
      'antes de (viajar|salir|partir) .. contrato',
    ),
    ...guessed(
      'contrato .. antes (de|del) (viajar|viaje|salir|la salida|partir|volar|comprar)',
      '(recibes|recibirás|firmas|firmarás|leer|lee|tendrás) .. contrato .. antes',
      'antes (de|del) (viajar|viaje|salir|partir|volar) .. contrato',
      'contrato en (tu|su) [propio] idioma',
      'contrato (por escrito|escrito) en (español|tu lengua|tu idioma|castellano)',
      '(copia|borrador) del contrato (antes|con antelación|para leer)',
    ),
  ],

  'lawful-hiring': [
    ...guessed(
      '(tras|después de|una vez) [la|el|firmado|firmada|firmar|tu|aceptada|aceptar] (firma|contratación|contrato|oferta|incorporación|seleccionada|seleccionado)',
      '(al|en el) (incorporarte|momento de la contratación|firmar el contrato|primer día)',
      '(alta|afiliación) en la seguridad social',
      '(para|con) (el alta|darte de alta|la solicitud de visado|tramitar el visado|el permiso de trabajo)',
      'portal (del candidato|de candidatos|de empleo)',
      'ropa de trabajo (incluida|a cargo de la empresa)',
    ),
  ],

  'rota-work': [
    ...guessed(
      '(turno|turnos|guardia|guardias) de (12|doce|24) horas',
      '(días|semanas|noches|turnos) de trabajo [y|por] ..2 (descanso|libres|libre)',
      '(rotativo|rotativos|rotación|rotaciones|cuadrante|turnos rotativos)',
      '({number}|dos|cuatro|siete|catorce) (por|x|y) ({number}|dos|cuatro|siete|catorce)',
    ),
  ],

  'free-movement': [
    ...guessed(
      '(ciudadano|ciudadanos|ciudadana|ciudadanas|nacionales|pasaporte|nacionalidad) (de la ue|de la unión europea|europeo|europeos|europea|comunitarios|comunitario|comunitaria|del mercosur|mercosur|español|española|argentino)',
      '(mercosur|unión europea|espacio schengen|comunidad andina)',
      'libre circulación',
      '(ya|si) (tienes|tiene|cuentas con|tengas) (permiso de trabajo|papeles en regla|residencia|permiso de residencia)',
      '(viajes|viaje|estancias|visitas) (corto|cortos|cortas|de turismo|turístico|de vacaciones)',
    ),
  ],

  // ── Documents ────────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'MX-INF',
      '(envía|envíe|envíanos|envíame|mándame|mándanos|manda|mande|pásame|sube|comparte|adjunta|enviame|mandame|pasame) ..4 (pasaporte|dni|ine|cédula|identificación|curp|credencial)',
      '(foto|fotos|copia|escaneo|fotocopia) (de tu|del|de su|de la|de el|de tus) (pasaporte|dni|ine|cédula|identificación|credencial|licencia) .. (ahora|hoy|ya|para empezar|para registrarte|por whatsapp|por telegram|para el registro|para apartar)',
    ),
    ...guessed(
      '(dni|ine|cédula|pasaporte|identificación) (por ambos lados|por las dos caras|frente y reverso|ambas caras|por delante y por detrás|por los dos lados)',
      '(ambas caras|las dos caras|ambos lados|los dos lados) (del|de tu|de la|de su) (dni|ine|cédula|pasaporte|identificación|credencial)',
      '(necesito|necesitamos|ocupo|requiero) [una|la] (foto|copia) (de tu|de su|del) (pasaporte|dni|ine|cédula|identificación)',
    ),
  ],

  'selfie-with-id': [
    ...guessed(
      '(selfie|selfi|foto tuya|foto de tu cara|video|vídeo|foto) .. (con|sosteniendo|sujetando|mostrando|agarrando) .. (dni|ine|cédula|pasaporte|identificación|credencial)',
      '(dni|ine|cédula|pasaporte|identificación|credencial) (junto a|al lado de|cerca de|pegado a|a un lado de|debajo de) (tu|la|su) (cara|rostro|cabeza)',
      '(videoidentificación|video identificación)',
      '(verificación|reconocimiento|escaneo) facial .. (nómina|contrato|cuenta|registro|trabajo|sueldo|pago)',
      '(gira|mueve|voltea) la cabeza .. (cámara|video|app|aplicación)',
      '(identifícate|verifícate|verifica tu identidad) [con|por|en] (un video|videollamada|selfie|este enlace|el enlace|una selfie)',
    ),
  ],

  'login-or-code': [
    ...seen(
      'ITRC',
      '(dime|dame|envíame|mándame|pásame|enviame|mandame|pasame|reenvíame|envíanos|mándanos|danos) .. (código|clave|pin|otp|contraseña) (que|de|del|sms|para|por)',
      '(código|clave) que (te|le) (llega|llegó|llegue|llegará|enviaron|envió|mandaron|aparece) .. (dímelo|envíalo|mándalo|pásamelo|envíamelo|mándamelo|dámelo|reenvíalo|por aquí|me lo)',
    ),
    ...guessed(
      '(te|le) (llega|llegará|llegó) un (código|sms) .. (dímelo|envíalo|mándalo|pásamelo|envíamelo|mándamelo|dámelo|me lo pasas|me lo mandas|me lo dices|me lo envías)',
      'te va a llegar un (código|sms) .. (dímelo|mándalo|pásamelo|envíamelo|mándamelo|dámelo|me lo pasas|me lo mandas|me lo dices|me lo envías)',
      '(descarga|instala|baja|abre) [la|el] [app|aplicación] (anydesk|any desk|teamviewer|team viewer|rustdesk|quicksupport|airdroid) (en tu|en el|y yo|y te|para que|y dame|y mándame)',
      '(dame|danos|permíteme|permítenos|dar|das) (acceso|control) remoto',
      'acceso remoto a tu (teléfono|celular|móvil|computadora|ordenador|banco)',
      '(tu|tus) (usuario|clave|claves|contraseña|contraseñas) (y contraseña|y clave|de tu|de la|del|de) (banco|banca|banca en línea|correo|facebook|instagram|homebanking)',
      '(dame|pásame|envíame|mándame|necesito) (tu|tus) (contraseña|contraseñas|pin|nip|clave|claves) (de|del|para|y)',
      '(comparte|compartir) tu pantalla .. (banco|banca|cuenta)',
    ),
  ],

  'passport-handed-over': [
    ...seen(
      'MX-INF',
      '(entregas|entregarás|entrega|entregue|dejas|dejarás|das|darás|entregar) (el|tu|su|los) (pasaporte|pasaportes) [original] (al jefe|al encargado|al chofer|al patrón|al supervisor|al gerente|al dueño|a la jefa|a la encargada|a la patrona|a la empresa|a la agencia|a la señora|a nuestro|a nuestra|en nuestra oficina|al llegar|nada más llegar|cuando llegues)',
    ),
    ...seen(
      'ILO-11',
      '(guardamos|guardaremos|retenemos|retendremos) [nosotros] (el|tu|tus|los|todos los|su|sus) (pasaporte|pasaportes|documentos originales)',
      'nos (quedamos|quedaremos) con (el|tu|tus|los|todos los) (pasaporte|pasaportes|documentos)',
      '(empresa|agencia|jefe|jefa|patrón|patrona|encargado|encargada|gerente|dueño|señora) (guarda|guardará|retiene|retendrá|recoge|recogerá) (el|tu|tus|los|todos los) (pasaporte|pasaportes)',
      '(empresa|agencia|jefe|jefa|patrón|patrona|encargado|encargada|gerente|dueño|señora) se (queda|quedará) con (el|tu|tus|los) (pasaporte|pasaportes|documentos)',
      '(pasaporte|pasaportes) se (queda|quedan|quedará|quedarán|guarda|guardan|guardará) [guardado|guardados] (con|en) (la empresa|la oficina|la agencia|nuestra oficina|el jefe|el encargado|el patrón|nosotros|la caja)',
    ),
    ...guessed(
      'pasaporte (como|de|en) (garantía|depósito|fianza|prenda)',
      'te (devolvemos|devuelven|regresamos) (el|tu) pasaporte (cuando termines|al terminar|al final|cuando acabes|cuando pagues|cuando acabe|después de)',
      'se (recogen|recoge|retiene|retienen) (el|los) (pasaporte|pasaportes) (al llegar|a la llegada|cuando|por)',
    ),
  ],

  'papers-arranged': [
    ...seen(
      'NP-VISA',
      '(papeles|documentos|diploma|certificado|título|pasaporte|acta|carta) (falso|falsos|falsa|comprado|comprados|inventado|inventada|arreglado|arreglados) (no hay|no es|te|los|lo|nosotros|para|sin|y|incluidos|disponible)',
      '(te|les) (hacemos|conseguimos|sacamos|compramos|arreglamos|fabricamos|imprimimos|inventamos) [todos|un|una|los|el|la|tus|otro|otra] [los|tus] (papeles|documentos|título|diploma|certificado|carta de experiencia|acta|identificación|credencial|pasaporte nuevo|constancia|licencia)',
      '(cambiamos|cambiarte|cambiar|subimos|te cambiamos|modificamos) [la|tu] (edad|fecha de nacimiento|nombre en)',
    ),
    ...guessed(
      '(hacemos|arreglamos|conseguimos) todos (los|tus) (papeles|documentos) (sin|aunque|para cualquier|a cualquier|de cualquier|en)',
      '(otra|distinta) (edad|identidad|fecha de nacimiento) en (el|tu|los) (pasaporte|visado|visa|papeles|documentos)',
      '(título|certificado|licencia|diploma) sin (examen|estudiar|exámenes|hacer examen|curso)',
      '(los|por los) (papeles|documentos) no (te preocupes|importan|son problema|hay problema) .. (arreglamos|hacemos|conseguimos|compramos)',
      '(ponemos|pondremos|pon|ponle) (en|que) [el|la|tienes] [formulario|solicitud|papeles|cv|experiencia] .. (otra|más|tienes|años)',
    ),
  ],

  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(di|diga|dices|contesta|responde) que ..3 (turista|turismo|vacaciones|paseo|luna de miel)',
      '(di|diga|dices|contesta|responde) que ..3 (visitar|visita|ver) ..2 (amiga|amigo|amigos|familiares|tía|prima|novio)',
      '(dile|diles|dígale) ..3 que ..3 (turista|turismo|vacaciones|paseo|luna de miel)',
      'no (digas|menciones|diga|mencione|cuentes|enseñes|muestres) .. (trabajo|trabajar|contrato|empleo|agencia) .. (migración|inmigración|aeropuerto|frontera|aduana|oficial|agente|embajada)',
      '(migración|inmigración|frontera|aduana) ..4 (di|diga|dices|contesta|responde) ..4 (turista|turismo|vacaciones|paseo|visitar)',
    ),
    ...guessed(
      '(borra|elimina|borre) (todos|todo|el|los|nuestro|este|nuestros|la|esta) ..2 (chat|chats|mensajes|conversación|conversaciones) ..6 (aeropuerto|migración|frontera|viajar|volar)',
      '(aeropuerto|migración|frontera|volar|aduana) .. (borra|elimina|borre) ..2 (chat|chats|mensajes|conversación|conversaciones)',
      '(hazte pasar|finge ser|fingir ser|actúa como) .. (turista|turistas|pareja|novia|estudiante|casada)',
      '(practica|memoriza|ensaya|apréndete) ..2 (respuestas|historia) .. (migración|inmigración|oficial|frontera|aduana)',
      'si (te|le) preguntan .. (di|dices|contesta|responde|diga) ..4 (turista|turismo|vacaciones|paseo|visitar)',
      'reserva* de hotel (falsa|falsas|de mentira|solo para migración)',
    ),
  ],

  // ── Isolation ────────────────────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      'no (le|se lo|les|lo|me le|se) (digas|cuentes|comentes|diga|cuente|comente|vayas a decir|platiques|muestres) (a nadie|a tu|a tus|a su|a sus|nada|a la|a ninguna|todavía)',
      'no (digas|cuentes|comentes|hables|diga|cuente) (nada|esto|a nadie|de esto|con nadie|nada a) [a|con|de] [nadie|tu|tus|esto]',
      '(que|para que) (nadie|tu familia|tus padres|tu marido|tu esposo|tu mamá|tu novio|ellos) (se entere|se enteren|sepa|sepan|lo sepa)',
    ),
    ...guessed(
      '(esto|todo|queda|quede|se queda|guárdalo|mantenlo|guarda|mantén) .. (en secreto|entre nosotros|entre tú y yo|entre los dos|entre nosotras)',
      '(es|será|nuestro|un|guarda el) (secreto|secretito) (entre|nuestro|hasta|por ahora|por favor|y no)',
      '(sin|antes de) (decirle|decir|avisar|avisarle|contarle|contar) [nada] (a nadie|a tu|a tus|a su|nada)',
      '(tu familia|tus padres|tu marido|tu esposo|tu mamá|tu mamá) no (tiene|tienen|debe|deben|puede|pueden|necesita) [que|por qué] (saber|saberlo|enterarse)',
      'no (compartas|reenvíes|publiques|muestres) (esta|este|la|el) (oferta|mensaje|chat|enlace|trabajo|viaje) (con|a) (nadie|tu|tus|otros|amigos)',
      '(borra|elimina) (este|estos|el|la|nuestra|los) (chat|mensaje|mensajes|conversación) (después|cuando|al|por|en cuanto|ya|y)',
      '(dile|di) a (tu|tus) (familia|padres|mamá|marido|esposo|papás) que (vas|te vas|es|estás|viajas) ..2 (vacaciones|otro|otra|curso|visitar|escuela|casa de)',
      'ni una palabra a (nadie|tu|tus)',
    ),
  ],

  'come-alone': [
    ...seen(
      'EEOC',
      '(ven|venga|vengas|llega|acude|preséntate|asiste) (sola|solo|solita|sin compañía|sin acompañante|sin acompañantes)',
      '(entrevista|cita|casting|reunión|prueba) .. (en|a) (un|el|mi|nuestro|una|la|su) (hotel|habitación|departamento|apartamento|piso privado|casa particular|habitación de hotel|motel|depa)',
    ),
    ...seen(
      'OSCE-BS',
      'no (traigas|vengas con|lleves|traiga|venga con) (a|a nadie|nadie|compañía|acompañante|acompañantes|amigos|amigas|tu|tus|familia|un)',
    ),
    ...guessed(
      '(en|a|al) (mi|mi propio|nuestra) (habitación|cuarto|cuarto de hotel|habitación de hotel|departamento|depa)',
      '(chofer|conductor|amigo|hombre|señor|carro|coche) ..3 (recoge|recogerá|recogerte|pasa por ti|pasará por ti|va por ti|irá por ti|buscará) ..4 (noche|madrugada|medianoche|oscurezca)',
      'pas* por ti .. (de noche|en la noche|de madrugada|a medianoche|por la noche)',
      '(sin|no) (novio|novios|padres|familiares|acompañantes|amigas) (en la|a la|durante|contigo|permitidos)',
      '(tienes que|debes|hay que) (venir|viajar|ir|llegar) (sola|solo)',
      'nos vemos (de noche|en el estacionamiento|en el parking|atrás del|detrás del)',
    ),
  ],

  'phone-taken': [
    ...seen(
      'NAPTIP',
      '(entregar|entrega|entregas|entregarás|dejar|dejas|dejarás|entregue|das) (el|tu|su|los|tus) (teléfono|teléfonos|celular|celulares|móvil|móviles|chip) (al|a la|en la|cuando|a los|a tu|a nuestro) [guardia|encargado|entrada|llegar|jefe|llegues|guardias|patrona|supervisor]',
      '(guardamos|recogemos|retenemos|quitamos|quita|quitan|recogen|revisamos|nos quedamos con) [todos] (el|los|tu|tus|su|sus) (teléfono|teléfonos|celular|celulares|móvil|móviles)',
    ),
    ...guessed(
      '(no se permite|no se permiten|no puedes usar|no podrás usar|prohibido usar|prohibido tener|sin) [tu|el|los|tener] [propio] (teléfono|teléfonos|celular|celulares|móvil|móviles) (propio|propios|personal|personales|en la casa|en el campamento|durante|los primeros|en el dormitorio|dentro|de noche|el primer)',
      '(solo|sólo|únicamente) [se usa|usarás|puedes usar] el (teléfono|celular|móvil) de la (empresa|casa|oficina)',
      '(teléfono|celular|móvil|teléfonos|celulares|móviles) (se recoge|se recogen|se entrega|se entregan|se queda|se quedan|se guarda|se guardan) (al|en|con|a la|cuando|hasta)',
      '(solo|sólo) (puedes|podrás|pueden) llamar [a tu familia|a casa] (una vez|los domingos|con permiso|delante|desde la oficina|cuando)',
      'no (vas a necesitar|necesitas|necesitarás) [tu|el] [propio] (teléfono|celular|móvil) (allá|allí|ahí|ya)',
    ),
  ],

  'locked-site': [
    ...seen(
      'UNODC-CAS',
      'no (puedes|podrás|te dejan|los dejan) salir (sin permiso|solo|sola|a la calle|hasta|los primeros|del recinto|del complejo|del campamento|del predio|de la finca|de las instalaciones)',
      'no se (puede|permite) salir (del recinto|del complejo|del campamento|del predio|de la finca|sin permiso|solo|sola|los primeros)',
      '(salir|sales|salidas) (solo|sólo|únicamente) con (permiso|autorización|un guardia|el encargado|supervisor|acompañante)',
      '(vives|vivirás|vives y trabajas|trabajas y vives|duermes) dentro (del|de un|de la) (recinto|complejo|campamento|parque|predio|finca)',
    ),
    ...guessed(
      '(permiso|autorización|pase) (del|de la) (jefe|encargado|supervisor|empresa|patrón) para (salir|poder salir)',
      '(guardia|guardias|vigilantes) ..3 (puerta|entrada|portón) ..6 (nadie sale|no sale|no puedes salir|noche)',
      '(portón|dormitorio|reja|casa) (se cierra|está cerrado|está cerrada) con (llave|candado) (por|de|toda|durante)',
      'nadie (sale|puede salir|entra ni sale) (de aquí|del recinto|sin permiso|hasta|de la finca|del campamento)',
      '(recinto|complejo|campamento|predio) (cerrado|vigilado|amurallado) .. (vives|dentro|todo|salir|duermes|vida)',
      'una salida al mes',
    ),
  ],

  'trapped-already': [
    ...seen(
      'ILO-11',
      '(me|nos) (quitaron|quitó|retienen|retiene|robaron|robó|retuvieron|quitan|escondieron|confiscaron) (el|los|mi|mis|nuestros) (pasaporte|pasaportes|documentos|papeles|teléfono|celular|dni|móvil)',
      '(jefe|jefa|patrón|patrona|dueño|señora) (tiene|guarda|retiene) (mi|mis|nuestros) (pasaporte|pasaportes)',
      '(se quedaron|se quedó) con (mi|mis|nuestros) (pasaporte|pasaportes|documentos|papeles)',
      'no (me|nos) (devuelven|devuelve|quieren devolver|quiere devolver) ..1 (pasaporte|pasaportes|documentos|papeles)',
      'no (me|nos) (deja|dejan|permiten|permite) (salir|ir|irme|irnos|marchar|volver|llamar|regresar) (de|a|hasta|ni|porque|y|sin|con|del)',
    ),
    ...seen(
      'POLARIS',
      '(estoy|estamos|sigo|me tienen|nos tienen|me tiene) (encerrada|encerrado|encerrados|encerradas|secuestrada|secuestrado|retenida|retenido|amenazada|amenazado)',
      '(estoy|estamos) (atrapada|atrapado|atrapados|atrapadas) (en|aquí) [una|un|este|esta] (casa|piso|club|recinto|finca|campamento|edificio|lugar|hotel|sitio|y|con)',
      '(me|nos) (obligan|obliga|fuerzan|forzaron|obligaron) a (trabajar|estafar|quedarme|tener|prostituirme|mentir|vender|engañar|seguir|pedir|robar|llevar|dormir)',
      'no (puedo|podemos) (salir|irme|escapar|escaparme|irnos) (de aquí|de este lugar|de esta casa|de la finca|porque me|porque nos|porque hay guardias|porque tienen|hasta pagar|hasta que pague)',
      'no (puedo|podemos) (salir|escapar) del (recinto|club|piso|campamento|barco)',
    ),
    ...guessed(
      '(me|nos) (pegan|golpea|golpean|encierran|encierra|maltratan|maltrata)',
      '(ayuda|ayúdenme|ayúdame|ayúdennos) ..2 (salir|escapar) de (aquí|este|esta)',
      '(quiero|queremos) (irme|volver|regresar|irnos|escapar|escaparme) .. pero .. (no me dejan|no nos dejan|tengo que pagar|no tengo mi)',
      '(tengo|tenemos) que pagar .. para (irme|que me dejen|irnos|que nos dejen)',
      '(me|nos) vendieron a (otra|otro|un|una)',
      'cómo (puedo|podemos|hago para) (escapar|escaparme|salir de aquí|irme de aquí)',
      '(piden|pide|exigen) .. para (dejarme|soltarme|liberarme|dejarnos)',
    ),
  ],

  'blocked-outside-help': [
    ...seen(
      'FBI-23',
      'no (vayas|llames|hables|acudas|vaya|llame|hable|denuncies|te quejes|contactes|avises|recurras|se te ocurra ir|te conviene ir) [a|con|al|nunca] [la|el|ante] (policía|embajada|consulado|sindicato|autoridades|abogado|fiscalía|inspección|ong|nadie)',
      '(policía|migración|embajada|ellos|guardia civil) (te|los|las) (va a|van a|arrestará|detendrá|deportará|meterá|arresta|deporta|detiene|encierra) [detener|deportar|arrestar|encerrar|meter|multar]',
    ),
    ...guessed(
      'si (vas|llamas|hablas|acudes|denuncias|te quejas) [a|con|ante] [la|el] (policía|embajada|consulado|autoridades|sindicato|migración|nadie) .. (deportan|detienen|arrestan|cárcel|presa|preso|multan|peor|arrepentir|encierran|deportada|deportado)',
      '(la policía|la embajada|migración|el comisario) (es|está|son) (amigo|amiga|nuestra|nuestro|con nosotros|comprada|de los nuestros|pagada)',
      '(embajada|policía|consulado) no (te va a|te|puede|va a) (ayudar|ayuda|ayudará|creer|escuchar|hacer nada)',
      '(no tienes|sin|estás sin) papeles .. (policía|cárcel|deportan|detienen|arrestan|presa|preso)',
      '(eres|estás) ilegal .. (policía|cárcel|deportan|detienen|arrestan|denuncies)',
      'nadie (te va a|te puede|va a) (ayudar|creer|creerte|ayudarte) (aquí|allá|en este|en esta|sin)',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MX-INF',
      '(entras|viajas|vas|entrar|viajar|ir|vienes|entran|trabajas|trabajar|llegas) .. (con|como|de) [una|la|un|visa|visado] [de|visa|visado] (turista|turistas|turismo|turística) .. (luego|después|y|allá|allí|trabajar|trabajo|cambia|empiezas|primero|cambiamos|trabajas|arreglamos)',
      '(visa|visado) (de turista|de turismo|turística|turista) .. (trabajar|trabajo|empezar|primero|y luego|y después|cambiamos|cambia|arreglamos|para empezar)',
    ),
    ...guessed(
      '(allá|allí|después|luego|al llegar) [te|se] (cambiamos|cambiarán|cambia|arreglamos|tramitamos|hacemos|sacamos|arreglan) [la|el|tu|de] (visa|visado|permiso|papeles|permiso de trabajo|visa de trabajo)',
      '(cambiamos|arreglamos|tramitamos|cambian|se cambia) [la|el|tu] (visa|visado|permiso|permiso de trabajo) (allá|allí|después|cuando llegues|al llegar|una vez allí|una vez allá|ya estando)',
      '(primero|de momento|por ahora) [vas|entras|viajas] (como|de|con visa de|con visado de) (turista|turismo)',
      'trabajar con (visa|visado) de (turista|turismo)',
    ),
  ],

  'denied-visa-need': [
    ...seen(
      'DMW-TL',
      '(no|tampoco) (necesitas|necesita|se necesita|se requiere|hace falta|ocupas|requieres|piden|te piden|se ocupa) [una|ninguna|ningún|un|la] (visa|visado|permiso de trabajo|permiso)',
      'sin [necesidad de] [una|ninguna|ningún] (visa|visado|permiso de trabajo|visa de trabajo) [ni] .. (trabajo|trabajar|trabajas|empleo|solo|pasaporte|contrato|europa|empiezas)',
    ),
    ...guessed(
      '(solo|sólo|únicamente|basta) [necesitas|hace falta|se necesita|con|ocupas] [tu|el|un|tener] pasaporte [vigente] [y|para|nada|es|basta|alcanza]',
      '(con el|con tu|el) pasaporte (basta|es suficiente|alcanza|y ya|es lo único)',
      '(trabajo|trabajar|empleo) .. sin (visa|visado|permiso|papeles|permiso de trabajo)',
      '(visa|visado|permiso de trabajo) no (es|son|hace) (necesaria|necesario|obligatoria|falta|obligatorio)',
    ),
  ],

  'odd-route': [
    ...seen(
      'BI-PH',
      '(vuelas|viajas|llegas|vas) (primero|antes) a (otro|un|un tercer) país',
      '(luego|después|desde ahí|desde allí|de ahí|de allí) ..4 (coche|carro|camioneta|bus|autobús|camión|lancha|barca|moto|furgoneta|van) .. (frontera|otro país|otro lado|cruzar|río|cruzas)',
    ),
    ...guessed(
      '(alguien|un hombre|un señor|un amigo|mi amigo|nuestro contacto|un contacto|nuestra gente|un chofer|nuestro chofer|un muchacho) ..3 (espera|esperará|recoge|recogerá|lleva|llevará|pasa|pasará|cruzará|esperando) ..4 (frontera|otro lado|cruzar|otro coche|otro carro|otra camioneta|otro país|río)',
      '(cambias|cambian|cambiar|se cambia|cambiarás) (de|dos veces de) (coche|carro|camioneta|vehículo|chofer|auto) (en|antes|cerca|dos|varias|y|por)',
      '(el destino|el lugar) (real|final|verdadero) (es otro|se dice|te lo|lo sabrás|no es)',
      '(boleto|billete|pasaje) (dice|sale|es|está) [a] ..3 pero (vas|el trabajo|tú|trabajas|sigues)',
      '(sigue|acompaña|haz caso) (al|a nuestro|a el|a ese) (guía|chofer|hombre|señor) .. (frontera|preguntas|retén|cruzar)',
      'sal* del aeropuerto por (atrás|la puerta de atrás|la puerta trasera)',
    ),
  ],

  'irregular-crossing': [
    ...seen(
      'TH-MFA',
      '(cruzas|cruzan|cruzamos|cruzar|cruzarás|pasas|pasamos|pasarás) (el río|la frontera|por el río|por el monte|el monte|la selva|el desierto|por el desierto|por la selva|la línea|por el cerro) ..2 (noche|lancha|balsa|madrugada|pie|sin|coyote|caminando|nadando|barca|evitar)',
      '(por|a través de|atravesando) (el|la) (monte|selva|desierto|cerro|trocha) ..3 (frontera|cruzar|otro lado|cruzas|cruzamos|evitar)',
    ),
    ...guessed(
      'sin (sello|sellos|pasar por migración|sello de entrada|control migratorio|pasar por la aduana|pasar por el control)',
      'no (te ponen|ponen|hay) sello',
      '(coyote|coyotes|pollero|polleros|pasador) .. (cruza|cruzar|cruzará|pasa|pasará|lleva|otro lado|frontera|te espera)',
      '(escondido|escondida|escondidos|oculto|oculta) en (el|un|la|una) (camión|camioneta|coche|carro|maletero|cajuela|barco|tráiler|lancha)',
      '(por|cruzas|cruzar|pasas) ..1 (trocha|trochas)',
      '(en|por) (lancha|balsa|patera|barca|cayuco) .. (noche|madrugada|otro lado|frontera)',
      '(rodeamos|rodear|evitamos|evitar|esquivar|saltarnos) (el|los|la) (retén|retenes|control migratorio|puesto fronterizo|garita|migración|aduana)',
      '(saltar|brincar) (la|el) (reja|muro|valla|barda) .. (frontera|otro lado|noche)',
    ),
  ],

  'unclear-destination': [
    ...seen(
      'LJI-T',
      '(te|les) (diremos|damos|daremos|decimos|dirán|dan|enviamos|mandamos|daré|digo|diré) (la|el|dónde|a dónde) [dirección|lugar|ciudad|ubicación|exacta|es|exacto] [exacta|exacto|es] (al|cuando|después|una vez|en el|ya|en cuanto) (llegar|llegues|aterrizar|aterrices|de|aeropuerto|allá|estés|camino)',
      '(dirección|ubicación|lugar|ciudad|destino) [exacta|exacto|de trabajo] (se|te la|te lo|la|lo) (dará|da|dirá|dice|damos|sabrás|decimos|diremos|conocerás|comunica|confirma|dicen) .. (llegar|llegues|aterrizar|aeropuerto|llegada|viaje|vuelo|aterrices|camino)',
    ),
    ...guessed(
      'en (algún|un) (lugar|país|sitio|punto) de (asia|europa|áfrica|oriente|centroamérica|américa|latinoamérica|la frontera)',
      '(el|la|del) (lugar|destino|dirección|ciudad|país) (es|queda|se mantiene) (secreto|confidencial|reservado|lo de menos|secreta|reservada)',
      'no importa (dónde|el lugar|en qué país|el país|la ciudad|adónde)',
      '(país|ciudad|lugar|destino) por (definir|confirmar) (después|al llegar|en el|tras|ya)',
      'no preguntes (dónde|a dónde|adónde|el lugar)',
      'cerca de la frontera (pero|y ya|no te|luego|después)',
    ),
  ],

  // ── Control and debt ─────────────────────────────────────────────────────────
  'debt-from-travel': [
    ...seen(
      'ILO-11',
      '(pasaje|boleto|billete|vuelo|viaje|visa|visado|papeles|alojamiento|trámites) ..6 (descuenta|descuentan|descontamos|descontará|descontarán|descontaremos|descontando|descontar|descontado|descontados) (de|del|en|poco|con|a)',
      '(descontamos|descontaremos|se descuenta|te descuentan|te descontamos|descontarán|se descontará) ..5 (pasaje|boleto|billete|vuelo|viaje|visa|visado|papeles|trámites)',
    ),
    ...seen(
      'BY-LIB',
      '(pasaje|boleto|billete|vuelo|viaje|visa|visado|papeles) .. (a crédito|como préstamo|como adelanto|fiado|en préstamo)',
    ),
    ...guessed(
      '(nos|le|les|me) (debes|deberás|quedas debiendo|vas a deber|vas a quedar debiendo) ..4 (pasaje|boleto|billete|vuelo|viaje|visa|visado|papeles)',
      '(pagas|devuelves|pagarás|devolverás|regresas|repones) ..4 (pasaje|boleto|billete|vuelo|viaje|visa|visado|papeles) .. (trabajando|con tu|con el|de tu|con tus|después)',
      '(te|les) (prestamos|adelantamos|fiamos) [para|el|la] [el|la|dinero|plata] [del|para|de|para el] (pasaje|boleto|billete|vuelo|viaje|visa|visado|papeles)',
      '(trabajas|trabajarás|trabajar) [para|hasta] (pagar|saldar|cubrir) .. (pasaje|boleto|viaje|deuda|visa|billete)',
      '(primer|primeros|{number}|primeras|dos|tres) (sueldo|sueldos|mes|meses|salarios) (son|es|van|se van|para|serán) .. (pagar|pasaje|boleto|viaje|deuda|visa|billete|vuelo)',
      'viaja* (hoy|ahora|ya) y (paga|pagas) (después|luego|trabajando)',
    ),
  ],

  'penalty-for-leaving': [
    ...seen(
      'TH-MFA',
      'si (te vas|renuncias|abandonas|dejas|rompes|quieres irte|quieres salir|quieres salirte|te quieres ir|quieres dejar|quieres renunciar|te sales) ..6 (pagas|pagar|pagarás|multa|penalización|indemnización|debes|deberás|pierdes|pagas)',
      '(pagar|pagas|multa|penalización|pagarás|penalidad|rescate) ..5 (para|por|si) (irte|salir|irse|dejar|renunciar|volver|abandonar|te vas|renuncias|regresar|romper|salirte|quieres irte|te sales|poder irte|poder salir)',
    ),
    ...guessed(
      '(comprar|pagar|compras) (tu|su) (libertad|salida|liberación)',
      '(romper|rompes|rompe|incumplir|cancelar) el contrato ..4 (cuesta|pagas|pagar|multa|penalización|penalidad|{amount})',
      '(multa|penalización|penalidad) de {amount} .. (irte|salir|renunciar|antes|abandonar|dejar)',
      '(nadie|no) (se va|te vas|sale|puedes irte|te puedes ir) (sin pagar|hasta pagar|hasta que pagues|si no pagas|antes de pagar)',
      '(pierdes|perderás) [todo] (el|tu) (sueldo|salario|dinero|pago|depósito) si (te vas|renuncias|dejas|abandonas)',
      '{amount} (para dejarte ir|para irte|para soltarte|por tu salida|para poder irte)',
    ),
  ],

  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(sueldo|salario|dinero) ..4 (al final de|al terminar|al acabar|al finalizar|cuando termine|cuando acabe|al concluir) [la|el|tu] (temporada|contrato|cosecha|campaña)',
      '(sueldo|salario|dinero) ..4 (cuando termines|cuando acabes|cuando regreses|cuando te vayas|al volver a)',
      '(guardamos|guardaremos|retenemos|retendremos|empresa guarda|jefe guarda|jefa guarda|retiene) (el|tu|tu primer|el primer|parte de tu|un mes de|todo tu) (sueldo|salario|mes)',
    ),
    ...seen(
      'UA-OD',
      '(primer|primera|primeros|primeras) [dos|tres|{number}] (mes|semana|meses|semanas|quincena) ..3 (sin sueldo|sin pago|no se paga|no se pagan|sin cobrar|sin paga|gratis|sin salario|no remunerado|no remunerada)',
    ),
    ...guessed(
      '(cobras|cobrarás|te pagamos|te pagan|se paga|se cobra|recibes) [todo|solo|sólo] [el sueldo|tu sueldo] (al final de la|al final del contrato|al terminar la|cuando termine la|cuando acabe la|cuando termines|cuando regreses|al irte|cuando te vayas)',
      'prueba (sin pago|no pagada|sin sueldo|gratis|no remunerada) de (un|dos|{number}|tres) (mes|meses|semanas)',
      '(un|dos|tres|{number}) (mes|meses|semanas) de prueba (sin|no) (sueldo|pago|pagado|pagados|cobrar|remunerado)',
      '(el resto|la mitad) del (sueldo|salario|pago|dinero) (al final|cuando|al terminar|se guarda|al volver)',
      '(fianza|depósito|garantía) (se descuenta|descontada|descontado|retenido|retenida) del (primer|sueldo|salario)',
    ),
  ],

  'tied-live-in': [
    ...guessed(
      '(interna|interno|niñera|cuidadora|empleada doméstica|muchacha|au pair) ..8 (visa|visado|permiso|papeles) ..4 (familia|jefe|jefa|patrón|patrona|señora|casa|empleador)',
      '(visa|visado|permiso|residencia|papeles) (depende|dependen|ligado|ligada|atado|atada|va|van) (de|del|a|con|al) [la|el|tu|una] (familia|empleador|patrón|patrona|jefe|jefa|casa|señora)',
      '(vives|vivirás|vivir|duermes) (en casa de|en la casa de|con) (la|una|el) (familia|patrona|patrón|señora|jefa|empleador) ..6 (visa|visado|permiso|papeles)',
      '(casa|techo) comida y (visa|visado|papeles)',
      'no puedes cambiar de (familia|patrón|empleador|casa)',
    ),
  ],

  'excess-hours': [
    ...seen(
      'ILO-D',
      '(12|13|14|15|16|17|18|doce|catorce|quince|dieciséis) horas (diarias|al día|por día|cada día|todos los días)',
      '(jornada|jornadas|turno|turnos) de (13|14|15|16|17|18|catorce|quince|dieciséis) horas',
      '(12|13|14) a (14|15|16|18) horas',
    ),
    ...seen(
      'ILO-11',
      'sin (día|días) (libre|libres|de descanso|de fiesta)',
      '(ningún día|no hay día|no hay días) (libre|libres|de descanso)',
      '(siete|7) días (a la semana|por semana) (sin|los|y sin|todos)',
    ),
    ...guessed(
      '(sin|no hay) descanso* (los|durante|al principio|ni|en los|a la|hasta)',
      '(un|1) día (libre|de descanso) al mes',
      'de (5|6|7) [am|de la mañana] a (9|10|11|12) [pm|de la noche] (todos|diario|cada|sin|los)',
      '(trabajas|trabajar|se trabaja) (de sol a sol|día y noche|todo el día todos)',
      'todos los días sin (descanso|parar|descansar|excepción)',
    ),
  ],

  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      '(trae|traes|invita|invitas|recluta|refiere|recomienda) [a] [tus|tu|más|otra|otras|nuevas|tres|dos|cinco|un] (amigos|amigas|amigo|amiga|gente|personas|conocidos|primos|chicas|compañeros) .. (gana|ganas|cobra|te damos|te pagamos|bono|comisión|dinero|{amount}|recibes|pagamos)',
      '(bono|comisión|premio|{amount}|dinero|extra) por cada (amigo|amiga|persona|referido|chica|invitado|trabajador|uno) [que] [nuevo|nueva|traigas|invites|reclutes|lleves|refieras|consigas|entre]',
    ),
    ...guessed(
      '(gana|ganas|cobra|cobras|recibe|recibes|te damos|te pagamos|pagamos) ..3 por cada (amigo|amiga|persona|referido|chica|invitado|compañero|uno)',
      'por cada (amigo|amiga|persona|chica|invitado|referido) (que|nuevo|nueva) .. (gana|ganas|te|recibes|bono|{amount}|comisión)',
      '(mientras más|entre más|cuantos más|cuanta más) (amigos|gente|personas|invites|traigas|chicas) .. (ganas|más|dinero|cobras)',
      '(recluta|invita) (a otros|a más|gente|personas) y (gana|cobra|desbloquea|recibe)',
      '(porcentaje|comisión) de lo que (ganen|gane) (tus|tu) (amigos|referidos|amigo|equipo|invitados)',
    ),
  ],

  // ── Looks ────────────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'LURES',
      '(chicas|señoritas|mujeres|muchachas|jovencitas|señorita|chica) [jóvenes|solteras|guapas] (de|entre|desde) [los] (18|19|20|21) (a|y|hasta) (22|23|24|25|26|27|28|29|30|32|35)',
      '(chicas|señoritas|mujeres|muchachas|señorita|chica|damas) .. (buena presencia|excelente presencia|buena presentación|buen cuerpo|guapas|bonitas|atractivas|agraciadas|lindas|delgadas|guapa|bonita|atractiva|linda|delgada|excelente presentación)',
      '(solo|sólo|únicamente|exclusivamente) (mujeres|chicas|señoritas|muchachas) (jóvenes|guapas|bonitas|solteras|atractivas|de 18|lindas|sin hijos|delgadas)',
    ),
    ...guessed(
      '(guapas|bonitas|atractivas|lindas|jóvenes|agraciadas) .. (chicas|señoritas|mujeres|muchachas) .. (para|extranjero|trabajar|trabajo|viajar|club|europa)',
      '(manda|envía|mándame|envíame|adjunta|pásame) .. (foto|fotos|edad|estatura) .. (estatura|altura|peso|medidas)',
      '(estatura|altura|edad) (peso|estatura|medidas|y peso|y medidas|peso y)',
      '(soltera|solteras) [y] sin (hijos|compromisos|novio|pareja)',
      '(estatura|altura) (mínima|desde|superior) .. (delgada|chicas|peso|foto|señoritas|presencia)',
      '(secretaria|asistente|recepcionista) .. (guapa|bonita|atractiva|sexy|joven y|soltera|linda|cariñosa)',
    ),
  ],

  'body-photos': [
    ...seen(
      'LURES',
      '(foto|fotos|fotografía|fotografías|video|imagen) (de|en) (cuerpo entero|cuerpo completo|bikini|traje de baño|bañador|lencería|ropa interior|tu cuerpo)',
    ),
    ...guessed(
      '(más|otras) fotos (tuyas|de ti|de tu cuerpo|más atrevidas|sexys|sexis|privadas)',
      '(foto|fotos) (con|en) (ropa ajustada|ropa corta|minifalda|shorts|escote|vestido corto|tanga|poca ropa)',
      '(foto|fotos) de (frente|perfil|espaldas|atrás) [y|de] ..2 (espalda|cuerpo|perfil|atrás|espaldas) .. (cuerpo|bikini|medidas|ajustada)',
      '(tus|manda tus|envía tus) medidas',
      '(medidas|talla) (de busto|busto|de pecho|cintura|de cadera|de brasier|de sujetador)',
      'busto cintura [y] cadera*',
      'selfie* (sexy|en el espejo|en bikini|de cuerpo|en ropa interior)',
    ),
  ],

  'undress-or-webcam-test': [
    ...guessed(
      '(quítate|quitarte|sácate|bájate|levántate|súbete|desabróchate) [toda|el|la|los|tu] (ropa|blusa|camisa|camiseta|vestido|brasier|sujetador|pantalón|falda|playera|sostén|top)',
      '(desnúdate|desvístete|encuérate|desnudarte|desvestirte)',
      '(manda|envía|mándame|envíame|pásame|necesito|enséñame|muéstrame|quiero ver) .. (desnuda|en topless|sin ropa|tu cuerpo|tus pechos|sin blusa|en ropa interior|nudes|pack)',
      '(prueba|casting|entrevista|audición|sesión) .. (de cámara|por cámara|por webcam|por videollamada|por video) .. (ropa interior|desnuda|lencería|bikini|sin ropa|topless)',
      '(en|con) (ropa interior|lencería) (en|por|para|frente a|delante de) [la|una] (cámara|webcam|videollamada|el video|entrevista)',
      '(show|baile|función) (privado|privada) (por|en|para|con)',
      '(ver|revisar|evaluar) (tu|su) cuerpo (en|por|sin|con) (cámara|video|ropa|videollamada|poca)',
      '(sesión|fotos|video|contenido) (erótico|erótica|eróticas|íntimas|para adultos|íntimo) (primero|para empezar|de prueba|como prueba|es parte)',
    ),
  ],

  'entertainment-euphemism': [
    ...seen(
      'LURES',
      '(masaje|masajes|masajista) ..4 (director|jefe|gerente|dueño|ejecutivos|caballeros|clientes vip)',
      '(modelo|modelos|masajista|anfitriona) y (secretaria|asistente|masajista|edecán)',
    ),
    ...guessed(
      '(acompañar|acompañante|acompañantes|atender|entretener|compañía) [a|de|para] [nuestros|los] (clientes vip|caballeros|empresarios|ejecutivos|turistas ricos|hombres de negocios|clientes exclusivos|señores|vip|clientes en)',
      '(dama|damas|chica|chicas) de compañía',
      '(anfitriona|anfitrionas|mesera|meseras|camareras|bailarina|bailarinas|edecanes|azafatas|hostess) ..4 (club|bar|bares|discoteca|clubes|cabaret|night club|casino|noche|extranjero|propinas|copas)',
      '(gira|giras|viaje|viajes) para (chicas|señoritas|modelos|muchachas)',
      '(comisión|porcentaje|ganancia) por (copa|copas|trago|tragos|bebida|bebidas|botella|ficha|fichas)',
      '(tomar|beber|platicar|bailar|sentarte|convivir|sentarse) con (los clientes|clientes|caballeros|los señores|hombres|invitados)',
      '(masajista|masajistas|masajes) (sin experiencia|sin título|solo mujeres|sin certificado|guapas|con buena presencia|buena presencia)',
      '(sin|no es|no hay) (sexo|intimidad|nada sexual|prostitución) (solo|sólo|solamente|únicamente|garantizado)',
      '(hombre|señor|caballero|empresario) (generoso|adinerado|maduro) (busca|paga|te|ofrece|solicita)',
    ),
  ],

  'minor-sought': [
    ...seen(
      'NAPTIP',
      '(chicas|muchachas|muchachos|jovencitas|señoritas) ..2 (de|desde|entre) (12|13|14|15|16|17) (años|a|y|hasta) ..6 (extranjero|modelo|modelos|viajar|trabajo|trabajar|casa|bailar|club|niñera|interna|fotos|bar|campo|videos)',
      '(menores|menor) de edad (también|bienvenidos|bienvenidas|ok|aceptamos|sin problema|no importa)',
    ),
    ...guessed(
      '(modelo|modelos|edecanes|bailarinas|empleada|meseras|mesera|casting|muchacha|interna|anfitrionas) ..1 (de|desde|entre) (13|14|15|16|17) (años|a|y|en)',
      'no importa si (eres|son) (menor|menores)',
      'aunque (seas|sean) (menor|menores)',
      'sin (permiso|firma|autorización) de (tus padres|los padres|tus papás|papás|padres)',
      'no (hace falta|necesitas) ..1 (permiso|firma|autorización) de (tus padres|los padres|tus papás)',
      '(colegialas|chicas de secundaria|chicas de prepa) .. (viajar|modelo|modelos|fotos|trabajo|extranjero|noche|videos)',
      '(deja|dejar) (la escuela|el colegio|los estudios|la prepa) y (ven|vente|gana|trabaja|viaja)',
      'entre más (joven|jóvenes|chica) mejor',
    ),
  ],

  'love-then-job': [
    ...seen(
      'LJI-T',
      '(mi amor|te amo|mi reina|mi princesa|mi vida|amor|bebé|mi cielo) ..8 (trabajo|empleo|chamba|trabajar) [para ti|aquí|allá|en|conmigo]',
      '(te conseguí|te encontré|conseguí|encontré|tengo) [un|una] (trabajo|empleo|chamba) (para ti|aquí|allá|cerca) ..6 (juntos|amor|mi amor|conmigo|vida|casarnos)',
    ),
    ...guessed(
      '(ven|vente|vienes|viaja|múdate) (conmigo|a vivir conmigo|a mi país|aquí conmigo) ..8 (trabajo|trabajas|trabajar|pasaje|visa|boleto|dinero|restaurante|hotel|bar)',
      '(viviremos|vivir|estaremos|vivimos) juntos ..8 (trabajo|trabajas|trabajar|dinero|club|bar|hotel|restaurante)',
      '(si me quieres|si me amas|por amor) ..6 (trabaja|trabajar|ayúdame|dinero|clientes|hombres|hazlo)',
      '(yo te|te) (pago|compro|mando) (el|tu|la) (pasaje|boleto|vuelo|billete|visa) ..6 (mi amor|juntos|conmigo|amor|te amo|mi reina|bebé)',
      '(trabajas|trabajar|ahorramos|trabajamos) ..4 para (nuestra casa|nuestro futuro|casarnos|la boda|nuestra boda|nuestra vida)',
    ),
  ],

  // ── Threats ──────────────────────────────────────────────────────────────────
  threats: [
    ...seen(
      'ILO-11',
      'sabemos (dónde|donde) (vives|vive|viven|está tu|estudia|encontrarte|trabaja tu)',
      'sabemos quién* (es tu|son tus)',
      '(te|los|las|le) (vamos|voy|van) a (matar|golpear|hacer daño|lastimar|denunciar|demandar|desaparecer|romper|quebrar|pegar|encerrar|vender|deportar)',
      'algo (malo|le va a|les va a|te va a) ..2 (pasar|pasarle|pasarte|suceder) (a ti|a tu familia|a tu madre|a tus|si)',
      '(puede|podría|va a) pasarle algo [malo] a (tu|tus)',
    ),
    ...seen(
      'POLARIS',
      'te (denunciamos|denunciaremos|denunciaré|reportamos|entregamos|reportaremos) (a|con|ante) ..1 (policía|migración|autoridades)',
      'te (demandamos|demandaremos) (si|por|y|mañana)',
      '(vas|irás|te irás|terminas|terminarás) (a la cárcel|a ir a la cárcel|en la cárcel|presa|preso) (si|por)',
      'vas a (arrepentirte|pagar caro|lamentarlo)',
    ),
    ...guessed(
      'te (arrepentirás|vas a arrepentir)',
      'piensa en tu (familia|madre|mamá|hijos|hijo|hija|hermana) (antes|si|o|y no|primero)',
      'tu (familia|madre|mamá|hermana|hija|hijo|padre) (lo va a pagar|pagará por|va a sufrir|sufrirá|lo paga|la paga|las paga)',
      '(tus|sus) (hijos|padres|papás|hermanos) (lo van a pagar|pagarán por|van a sufrir|sufrirán|lo pagan)',
      '(o|si no|de lo contrario) ..1 (matamos|golpeamos|denunciamos|te denunciamos|vamos a tu casa|vamos por tu familia|te deportan|te mato)',
      'tenemos gente (en|cerca de) tu (pueblo|barrio|casa|calle|colonia)',
      'última advertencia',
      '(si hablas|si escapas|si te vas|si huyes|si te escapas|si dices algo) .. (matamos|encontramos|muerta|muerto|arrepentir|pagará|encontraremos|lo paga)',
      'te (vendemos|venderemos) a otra (empresa|compañía|casa|banda)',
    ),
  ],

  'image-blackmail': [
    ...seen(
      'R29',
      'si (no|dejas|me) ..5 (enviamos|envío|enviaré|publicamos|publico|publicaré|mandamos|mando|subo|subimos) ..2 (video|videos|fotos|imágenes)',
    ),
    ...seen(
      'EUROPOL-20',
      '(filtramos|filtraré|difundimos|difundiré) (tus|tu|esas|todas tus) ..1 (fotos|foto|video|videos|vídeo|imágenes|nudes)',
      '(publicamos|publicaremos|publicaré|subimos|subiremos|subiré|mandamos|mandaré|enviamos|enviaré|enviaremos|mandaremos|compartiré|compartimos) (tus|tu|esas|todas tus) ..1 (fotos|foto|video|videos|vídeo|imágenes|nudes|capturas) (a tu|a tus|a todos|en todas|por todas|si no|si te|en internet si)',
      '(paga|deposita|transfiere) ..5 (o|si no|sino) .. (publico|publicamos|subo|subimos|difundo|difundimos) ..1 (fotos|video|todo|todos|lo|las|y)',
      '(paga|deposita|transfiere) ..5 o ..1 (subo|publico|difundo|mando|comparto) y todos',
    ),
    ...guessed(
      '(tus|esas) (fotos|videos|imágenes|nudes) (a|con) (tu|tus|toda|todos) (familia|contactos|padres|escuela|marido|esposo|seguidores|mamá)',
      '(tengo|tenemos|guardé|grabé|grabamos|guardamos) (tus|tu) (fotos|video|vídeo|nudes|videos|capturas|imágenes) .. (paga|pagar|familia|todos|contactos|publico|subo)',
      '(todo el mundo|todos|tu familia|tus amigos|tus padres|tu escuela|tu marido) (va a|van a|verá|verán) [ver] (tus|tu|esas|ese) (fotos|video|vídeo|nudes|imágenes)',
      '(vamos|voy) a (publicar|subir|difundir|mandar|enviar|compartir|filtrar|enseñar) (tus|tu|todas tus|ese|esas) (fotos|video|vídeo|nudes|videos|imágenes|foto) (a|en|por|si|o|para que)',
      '(borro|borramos|borraré|elimino|eliminamos) (tus|tu|las|el) (fotos|video|vídeo|nudes|videos) (si|cuando) (pagas|pagues|depositas|mandas|trabajas)',
    ),
  ],

  // ── Crime ────────────────────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'BR-MRE',
      '(chatear|chateas|platicar|hablar|conversar|escribir|coquetear|escribirte) [por|en|con|línea] [chat|internet|redes] [con] (hombres|extranjeros|mujeres|gringos|desconocidos|personas solteras|americanos) ..8 (invertir|inviertan|invierta|depositen|depositar|confianza|cripto|criptomonedas|plataforma|recarguen|guion|guión|dinero)',
      '(los convences|convencerlos|los persuades|persuadirlos|lograr que|hacer que|invitarlos) ..3 (inviertan|invertir|depositen|depositar|recarguen|compren cripto|pongan dinero|manden dinero|a invertir|metan dinero)',
    ),
    ...guessed(
      '(perfil|perfiles|cuenta|cuentas|identidad|identidades) (falso|falsos|falsa|falsas|inventado|inventados|de mujer|de chica) ..4 (chatear|clientes|citas|hombres|redes|hablar|conversar|tinder|facebook|contactar)',
      '(ganar|ganarte|ganas|ganarse) su confianza ..6 (invierta|inviertan|invertir|depositen|deposite|cripto|criptomonedas|dinero|plataforma)',
      '(hacerte pasar|te haces pasar|hacerse pasar|fingir ser|finges ser|fingiendo ser) [por] [una|un] (mujer|chica|modelo|empresaria|inversionista|millonario|asesor|empresario|joven)',
      '(manejar|administrar|operar|manejas|operas) .. (perfiles|cuentas) .. (citas|tinder|badoo|coqueteo)',
      '(velocidad|prueba) de (escritura|mecanografía|tecleo) ..6 (extranjero|tailandia|camboya|birmania|laos|dubái|chat)',
      '(guion|guión|guiones|libreto) para (enamorar|convencer|ganar|chatear|persuadir|que inviertan)',
      '(buscar|conseguir|agregar|contactar) (amigos|hombres|usuarios) (extranjeros|ricos|americanos|europeos) (por|en) (facebook|instagram|tinder|redes|whatsapp|telegram)',
    ),
  ],

  'online-gambling-work': [
    ...seen(
      'BR-MRE',
      '(casino|casinos|apuestas|tragamonedas|juegos de azar) (en línea|online|virtual|virtuales|por internet) ..3 (promotor|promotora|promotores|promoción|administrador|atención|servicio|operador|operadores|agentes|captar|marketing|telefonista|trabajo|en el extranjero)',
      '(promotor|promotora|promotores|promocionar|administrador|administradora|admin|operador|operadores|operadora|atención al cliente|agente|agentes|telefonistas|marketing|captar clientes|chat) ..2 (para|de|en) [un|una|sitio|página|sala|plataforma] [de] (casino|casinos|apuestas|tragamonedas|juegos de azar|apuestas deportivas|bingo online|lotería online)',
    ),
    ...guessed(
      '(captar|atraer|conseguir|traer|reclutar) (jugadores|apostadores|clientes) para [el|la|un|nuestro|nuestra|las] (casino|apuestas|página|plataforma|sitio)',
      '(empresa|sitio|página|sala) de (apuestas|juego|casino) (en el extranjero|en asia|asiática|chino|china|en filipinas|en camboya)',
      'jug* (casino|tragamonedas|póker) [con] (dinero|cuenta) de la empresa',
      '(oficina|centro) de (apuestas|casino) .. (extranjero|hospedaje|vuelo|boleto)',
    ),
  ],

  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(llevar|llevas|lleva|transportar|traer|trae|traes|cargar|viajar con|pasar|transportas) [solo|sólo] [una|un|la|el|esta|este|unas|unos] [pequeña|pequeño] (maleta|maletas|paquete|paquetes|mochila|bolsa|equipaje|sobre|sobres|valija|encargo|bolso|paquetito) [pequeña|pequeño|cerrada|cerrado|sellada|sellado] (a|al|por|de|en|para|hasta|sin|del|y) ..3 (amigo|cliente|extranjero|país|frontera|aeropuerto|avión|abrir|abrirla|abrirlo|preguntar|preguntas|contacto|señor|hombre|hotel|regreso|vuelta|otro|otra|persona|europa|lado)',
      '(recoger|recoges|recoge|cobrar|retirar|recibir|recolectar) [el|los|un|sobres] [con|de] (dinero|efectivo|sobres|sobre|tarjetas|joyas|oro|dinero en efectivo|tarjeta) (en|de|a|con) [la|las|los|el] [casa|casas|puerta|domicilio|domicilios] [de] (ancianos|personas mayores|abuelitos|casas|puertas|domicilios|señoras|adultos mayores|mayores|particulares|desconocidos|jubilados|abuelos|gente mayor)',
    ),
    ...guessed(
      '(llevar|llevas|lleva|entregar|entregas|entrega|recoger|recoges|dejar|dejas) .. (maleta|paquete|bolsa|sobre|mochila) ..4 (sin|no) (abrir|abras|preguntar|preguntes|abrirlo|abrirla|mirar|hacer preguntas)',
      '(entregar|entregas|dejar|dejas|entrega) [solo|sólo] [un|una|el|la] [pequeño|pequeña] (paquete|sobre|bolsa|mochila|maletín|encargo|paquetito) (a un|a una|en un|en una|al|a) (señor|hombre|contacto|persona|hotel|amigo|dirección|desconocido|cliente|parque|punto) ..6 (pagamos|{amount}|efectivo|ganas|te pagan|cobras|preguntas|hoy|noche)',
      '(pasar|cruzar|llevar|sacar) (dinero|efectivo|oro|billetes) (por|de|en|a|del|a través) [la|el|otro] (frontera|aeropuerto|aduana|país|avión|otro lado)',
      '(viaje|vacaciones|boleto|vuelo) (gratis|pagado|pagadas|pagados) ..8 (maleta|paquete|mochila|llevar|traer|encargo|equipaje)',
      '(mensajero|repartidor|chofer|conductor|mensajeros) .. (paquetes|sobres) (sellados|cerrados) .. (preguntas|abrir|efectivo|discreto|discreción|{amount})',
      '(decir|di|dices|fingir) que eres (del banco|policía|empleado del banco|empleada del banco) .. (recoger|tarjeta|dinero|efectivo)',
    ),
    ...seen(
      'MACAO',
      '(pasar|llevar|traer|meter) (una|la|esta) (maleta|mochila|bolsa) por (la aduana|la frontera|el aeropuerto)',
    ),
  ],

  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|cien|ciento) [por ciento|por cien] (legal|legales|real|confiable|serio|honesto)',
      '(no es|esto no es|no somos|nada de) [una|un|ninguna] (estafa|estafas|estafadores|fraude|engaño|mentira|pirámide|trata|multinivel|timo|secuestro)',
      '(no es|nada de|no son) (droga|drogas|armas|narcotráfico|narco)',
      '(cero|sin ningún) (riesgo|riesgos)',
      'sin (pagos previos|depósito previo|pago previo|multas|cuota de entrada|pago inicial|estafas)',
    ),
    ...guessed(
      'nada (ilegal|malo|raro|turbio|chueco|peligroso|sucio) (solo|sólo|y|cero|te|es|no|nosotros|ni|confía)',
      'nada (ilegal|turbio|chueco)',
      '(totalmente|completamente|absolutamente|perfectamente) legal',
      '(es|trabajo|empleo|negocio) legal y (seguro|honesto|serio)',
      '(sin|no hay|nada de) (encierro|encierros|golpes|secuestros|maltrato|tráfico de personas)',
      '(no te|no los|nunca te) (vamos a|queremos) (engañar|estafar|secuestrar|robar|vender|encerrar)',
      '(no soy|no somos) (estafador|estafadora|estafadores|mentiroso|tratante|tratantes|una estafa|de la trata)',
      '(sin|nada de|no es) (prostitución|sexo|trabajo sexual) (solo|sólo|solamente|tranquila|es|y)',
      '(confía|créeme) .. (legal|real|no es estafa|seguro)',
    ),
  ],

  'easy-pickup-pay': [
    ...seen(
      'LURES',
      '{amount} ..3 (solo|sólo|solamente|nada más|nomás) (por|tienes que|debes|hay que) (llevar|recoger|manejar|conducir|esperar|entregar|cargar|cuidar|vigilar|traer|pasar)',
      '(solo|sólo|solamente|nomás|nada más) [tienes que|hay que|debes|es] (recoger|llevar|manejar|conducir|esperar|entregar|cuidar|vigilar|traer|pasar) ..6 {amount}',
    ),
    ...guessed(
      '(trabajo|jale|chamba|encargo|mandado|viaje|vuelta|trabajito) (de|por) (un día|una noche|un rato|una tarde|un solo día) ..8 (recoger|recoges|llevar|llevas|manejar|manejas|entregar|entregas|vigilar|vigilas|paquete)',
      '(sin|no se hacen|cero) preguntas .. (pago|efectivo|{amount}|pagamos|dinero|bien pagado|te pagamos)',
      '({amount}|pago en efectivo|buena paga|buen dinero) .. (sin|cero) preguntas',
      '(chofer|conductor|conductores|muchachos|chavos|gente) (para|que) (esta noche|hoy|mañana|un viaje|un jale|una vuelta) .. ({amount}|buena paga|efectivo|bien pagado)',
      '(recoger|retirar) (un|unos|el|los) (documento|documentos|sobre|sobres|paquete|paquetito) ..8 ({amount}|efectivo|te pagamos|buena paga)',
      '(parte|dinero) (fácil|rápido) .. (recoger|llevar|entregar|manejar|vigilar)',
    ),
    ...seen(
      'MACAO',
      '(solo|sólo|nomás|nada más) (recoges|llevas|manejas|entregas|esperas|vigilas|cuidas) ..8 {amount}',
    ),
  ],

  'code-words': [
    ...seen(
      'MX-CRIME',
      '(la|de la|para la) (empresa|firma|gente|compañía) (de las cuatro letras|de las 4 letras|de cuatro letras|de 4 letras)',
      '(las cuatro letras|las 4 letras|cuatro letras)',
      '(adiestramiento|entrenamiento|capacitación) (en la sierra|en el rancho|en el cerro|en el monte)',
    ),
    ...guessed(
      '(busco|buscamos|ocupamos|se ocupan|se buscan|se solicitan|se necesita|necesitamos) .. (halcón|halcones|mulas|burreros|punteros|sicarios|camellos|campana|campanas|tiradores|estacas|mulero|muleros)',
      '(trabajo|trabajar|jale|chamba|puesto) (de|como) (halcón|mula|burrero|puntero|campana|camello|puntero|tirador|estaca|mulero)',
      '(jale|jales|jalecito) .. (la maña|cártel|cartel|plaza|sierra|rancho|mafia|bien pagado|pesado)',
      '(cuidar|atender|trabajar) (la plaza|el punto|la cocina|el laboratorio) .. (pago|paga|semanal|hospedaje|{amount}|noche)',
      '(prestar|rentar|vender) la cuenta .. (mula|muleteo|bajada|bajadas|tarjetero)',
      '(carding|bineros|binero|carders) .. (busco|trabajo|equipo|socios|ganar)',
    ),
  ],

  // ── Legal status ─────────────────────────────────────────────────────────────
  'cash-no-contract': [
    ...seen(
      'UA-LS',
      '(sin|no hay|no necesitas|no hacemos|no hace falta|no se firma) [ningún|firmar|un|necesidad de] (contrato|contratos|papeles|papeleo) (ni|no|pago|todo|y|solo|sólo|de por medio|de trabajo|pagamos|se paga|escrito|cobras|te)',
      '(en|dinero|trabajo|pago) (negro|b) (sin|pero|y|todo|pagado|semanal)',
    ),
    ...guessed(
      '(pago|pagos|pagamos|sueldo|se paga|cobras|te pagamos) [diario|semanal|todo|solo|sólo] en (negro|b|efectivo sin|mano sin)',
      '(efectivo|mano) (sin|y sin|nada de) (contrato|papeles|impuestos|recibo|nómina|factura|registro)',
      '(sin|nada de|no pagas) (impuestos|nómina|alta|seguro|seguridad social|seguro social|darte de alta|dar de alta) ..2 (efectivo|sin|y sin|ni|en mano|cobras|contrato|en negro|te)',
      '(acuerdo|trato|contrato|arreglo) (de palabra|verbal|de boca|de confianza)',
      '(trabajo|trabajar|chamba|empleo) (sin papeles|en negro|informal|bajo la mesa|por debajo)',
      '(por debajo del agua|bajo cuerda|por debajo de la mesa|debajo de la mesa)',
      'el contrato es (solo|sólo|pura) [una|un] formalidad',
    ),
  ],

  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(vendo|vendemos|se vende|se venden|venta de|compra|compras|comprar|a la venta) [tu|la|el|un|una|contratos|ofertas] [de] (sponsor|patrocinio|patrocinios|visa de trabajo|visas de trabajo|visado de trabajo|permiso de trabajo|permisos de trabajo|oferta de trabajo|residencia|contrato de trabajo|precontrato|arraigo)',
      '(sponsor|patrocinio|visa de trabajo|visado de trabajo|permiso de trabajo|contrato para papeles|oferta de trabajo|precontrato|contrato para arraigo) (por|a|desde|cuesta|vale|a la venta|disponible por|en) [solo|sólo] {amount}',
    ),
    ...guessed(
      '(contrato|empleado|empleada|nómina|alta|trabajo|contratado) (falso|falsa|ficticio|ficticia|de mentira|solo en papel|sólo en papel|en papel) ..4 (visa|visado|papeles|residencia|arraigo|permiso)',
      '(visa|visado|permiso|patrocinio) (libre|abierto|abierta) .. (trabajas con|cualquier|donde quieras|quien quieras|para quien)',
      '(visa|visado|permiso|patrocinio) .. (trabajas|trabajar|puedes trabajar) (con quien|donde|para quien|en lo que) (quieras|sea)',
      '(precio|costo|coste|tarifa) (del|de la|de un|por el|de una) (patrocinio|sponsor|permiso de trabajo|visa de trabajo|contrato para papeles|precontrato)',
      '(paquete|combo) familiar .. (visa|visado|residencia|patrocinio|papeles) .. {amount}',
      'no (tienes|hace falta|necesitas) [que] trabajar (para|en|con) (el|la|esa|ese) (sponsor|patrocinador|empresa|empleador)',
    ),
  ],
  // ── Building blocks: money and goods through your hands ──────────────────────
  crypto: [
    ...seen('MX-INF', '(bitcoin|bitcoins|btc|usdt)', '(cripto|criptomoneda|criptomonedas|criptos)'),
    ...guessed(
      '(binance|bybit|coinbase|bitso|tether|ethereum)',
      '(moneda|monedas|divisa|divisas|activo|activos) (digital|digitales|virtual|virtuales)',
      '(billetera|monedero|wallet) (digital|cripto|electrónica|electrónico)',
    ),
  ],
  'your-account': [
    ...guessed(
      '(tu|su) [propia] cuenta [bancaria|personal|corriente|de ahorros|de banco]',
      '(cuenta|cuentas) [bancaria|bancarias] (a tu nombre|a su nombre|personal|propia)',
      '(tu|su) (tarjeta|iban|paypal|bizum|billetera|monedero|clabe)',
      'tu cuenta de (banco|paypal|binance|mercado pago|nequi|ahorros)',
    ),
  ],
  'receive-money': [
    ...guessed(
      '(recibir|recibes|recibirás|recibirá|recibe|aceptar|cobrar) .. (transferencias|depósitos|pagos|ingresos|dinero|giros)',
      '(llegará|llegarán|llega|llegan|entra|entran|entrará) .. (dinero|transferencias|pagos|depósitos|fondos)',
      '(dinero|transferencias|pagos|depósitos|fondos) (que|te) (llegan|llega|llegará|entran|entra)',
      '(procesar|gestionar|tramitar) (pagos|transferencias|depósitos|los pagos)',
      '(clientes|compradores) .. (ingresan|transfieren|depositan|pagan) .. (tu|su) cuenta',
      'recepción de (pagos|transferencias|dinero)',
    ),
  ],
  'forward-money': [
    ...guessed(
      '(reenviar|reenvías|reenvía|reenviarás|remitir|transferir|transfieres|transfiere|enviar|envías|mandar|mandas) [todo] el (resto|dinero|sobrante|restante|efectivo|importe)',
      '(reenviarlo|reenviarla|transferirlo|mandarlo|pasarlo|remitirlo|enviarlo|girarlo|entregarlo) [a|por|al|en]',
      '(lo|la) (reenvías|transfieres|mandas|pasas|envías|remites|entregas|giras) [a|al|por]',
      '(retirar|retiras|sacar|sacas) [el|todo el] (dinero|efectivo|importe)',
      '(comprar|compras|compra) tarjetas [de] regalo',
      '(mover|mueves) (el|nuestro) dinero',
    ),
  ],
  'keep-percentage': [
    ...guessed(
      '(quedarte|te quedas|quedarse|se queda|quédate|te quedarás|conservas) [con] [un|el|tu] ({number}|porcentaje|diez|cinco|comisión)',
      '(comisión|porcentaje) (por|de|sobre) cada (transferencia|pago|operación|depósito|ingreso)',
      '{number} [por ciento] (por|de|sobre) cada (transferencia|pago|operación|depósito|ingreso)',
      '(menos|descontando) tu (comisión|porcentaje|parte)',
      '(tu|su) (comisión|porcentaje|parte) (se queda|es del|será del|la descuentas)',
      'quedarte con la diferencia',
    ),
  ],
  cheque: [
    ...seen(
      'CAFC',
      '(un|el|este|ese|tu|nuestro) cheque',
      'giro postal',
      'cheque (bancario|certificado|de caja|de gerencia)',
    ),
    ...guessed(
      '(depositar|deposita|deposite|cobrar|ingresar|ingresa) [un|el|este] cheque',
      'cheque (por|de) {amount}',
    ),
  ],
  parcel: [
    ...guessed(
      '(paquete|paquetes)',
      '(encomienda|encomiendas)',
      '(envío|envíos) (que|de|a)',
      '(paquetería|mercancía|mercancías)',
      'bultos',
    ),
  ],
  'send-on': [
    ...guessed(
      '(reenviar|reenvía|reenvías|reenviarlo|reenviarlos|reenvíalos|reexpedir|reexpedirlos|remitirlos|despacharlos|despachar)',
      '(reempaquetar|reempacar|reempacarlos|reempaquetarlos|reetiquetar|reetiquetarlos)',
      '(nueva|otra|nuevas|otras) (etiqueta|etiquetas|dirección)',
      '(enviarlos|mandarlos|llevarlos|entregarlos|enviarlo|mandarlo) (a|al|por)',
      '(cambiar|cambias|quitar|quitas|pegar|pegas) [la|las|una|otra] (etiqueta|etiquetas)',
    ),
  ],
  'your-home': [
    ...guessed(
      'en [tu|su|la] [propia] casa',
      'desde [tu|su] [propia] casa',
      '(a|en) (tu|su) (domicilio|dirección|piso|puerta|departamento|hogar)',
      'a domicilio tuyo',
      'donde vives',
    ),
  ],

  // ── Building blocks: tasks and pay-outs ──────────────────────────────────────
  'click-task': [
    ...seen(
      'LURES',
      '(dar|dando|das|da|dale|poner|poniendo) [un|unos|muchos] (me gusta|like|likes|me gustas)',
      'evaluar y valorar',
    ),
    ...guessed(
      '(seguir|siguiendo|sigue) (cuentas|perfiles|canales|páginas|influencers|artistas)',
      '(suscribirte|suscribirse|suscríbete|suscribirte) a [los|unos|varios] canales',
      '(valorar|valorando|calificar|calificando|puntuar|puntuando|evaluar|evaluando) [los|las|unos|varios] (hoteles|productos|aplicaciones|apps|restaurantes|tiendas|películas|vídeos|videos|comercios)',
      '(escribir|escribiendo|dejar|dejando|publicar|publicando|hacer) (reseñas|opiniones|valoraciones|comentarios)',
      '(enviar|envía|mandar|manda|subir|sube) [una|la|tu] captura* [de pantalla]',
      '(optimizar|optimizando|impulsar|impulsando) (datos|productos|aplicaciones|hoteles|pedidos|reservas|ventas|clasificaciones)',
      '(optimización|impulso) de (datos|productos|aplicaciones|hoteles|pedidos|reservas)',
      '(ver|viendo|mirar|mirando) (vídeos|videos|anuncios)',
      '(agarrar|tomar|emparejar|completar) (pedidos|órdenes)',
    ),
  ],
  'task-word': [
    ...guessed(
      '(tarea|tareas)',
      '(misión|misiones)',
      '(siguiente|próximo|nuevo|nivel) (nivel|vip)',
      'nivel (vip|{number})',
      '(pedido|pedidos|orden|órdenes) (combinado|combinados|combinada|premium|especial|pendiente|pendientes)',
      '(grupo|conjunto|lote|ronda) de (tareas|pedidos|misiones)',
    ),
  ],
  'top-up': [
    ...guessed(
      '(recarga|recargar|recargas|recargue|recargues)',
      '(depositar|deposita|deposite|depósito|ingresar|ingresa|pagar|paga|invertir|invierte) .. para (continuar|seguir|desbloquear|activar|completar|avanzar|subir)',
      'saldo (negativo|insuficiente)',
      '(añadir|agregar|añade|agrega) (fondos|saldo|dinero)',
      '(cubrir|saldar|compensar) [el|tu] (saldo|negativo|déficit|faltante)',
      'tarea* prepagada*',
      '(depósito|recarga|saldo) mínim*',
      '(deposita|depositar|ingresa|ingresar) {amount}',
      '(subir|sube) de nivel',
    ),
  ],
  withdraw: [
    ...guessed(
      '(retirar|retiro|retiros|retirarlo|retira|retirada)',
      '(desbloquear|descongelar|liberar) [tu|tus|el|la|los|las] (cuenta|fondos|dinero|ganancias|saldo|comisión|comisiones)',
      '(sacar|cobrar) (tu|tus|el|las) (dinero|ganancias|comisiones|saldo)',
    ),
  ],
  'group-word': [
    ...guessed(
      '(grupo|canal|chat) (de trabajo|de tareas|de telegram|de whatsapp|vip|de empleados|del equipo)',
      '(nuestro|este|el) (grupo|canal)',
      'chat grupal',
      '(miembros|admin|administrador|administradora) del grupo',
    ),
  ],
  interview: [
    ...guessed(
      '(entrevista|entrevistas|entrevistarte|entrevistarle)',
      '(videollamada|videollamadas|llamada|llamadas)',
      '(conocer|conoce|conocerás) (al|a la|a tu|el|a nuestro) (equipo|gerente|encargada|encargado|dueño|familia|jefe)',
      'día de prueba',
    ),
  ],

  // ── Money through your hands ─────────────────────────────────────────────────
  'use-your-account': [
    ...guessed(
      '(recibir|recibes|recibirás|recibe|aceptar) (transferencias|dinero|depósitos|giros|fondos|pagos de|una transferencia) .. en (tu|su) [propia] cuenta',
      '(usar|utilizar|usaremos|usamos|prestarnos|préstanos|emplear) (tu|su) [propia] cuenta [bancaria|personal]',
      '(agente|gestor|asistente) (financiero|de pagos|de transferencias|de cobros) (desde casa|sin experiencia|a distancia|independiente)',
      'agente de (transferencias|transferencia de dinero|cobros y pagos)',
      '(dinero|transferencias|pagos|depósitos) .. (a|en) (tu|su) cuenta .. (reenvías|reenviar|transfieres|transferir|retiras|retirar|mandas)',
      '(reenvías|reenviar|transfieres|transferir|envías|mandas) el resto',
      'pasar .. (dinero|pagos|transferencias) por (tu|su) cuenta',
      '(cuenta|tarjeta) (puente|de paso)',
    ),
  ],
  'crypto-buying-job': [
    ...guessed(
      '(comprar|compras|compra|comprarás) [con|ese|el|la] .. (bitcoin|bitcoins|usdt|cripto|criptomonedas|monedas digitales)',
      '(convertir|conviertes|convertirlo|cambiar|cambias|cambiarlo|pasar|pasarlo) .. (a|en|por) (bitcoin|bitcoins|usdt|cripto|criptomonedas|btc)',
      'arbitraje (de|con|en) (cripto|criptomonedas|usdt)',
      '(operador|agente|comprador|intermediario) (de p2p|p2p|de criptomonedas|de usdt|cripto)',
      'cajero de (bitcoin|bitcoins|criptomonedas)',
      '(abrir|abre|abres) [una] cuenta en (binance|bybit|coinbase|bitso)',
      '(enviar|envías|mandar|mandas) [los|las|el] (bitcoins|usdt|criptomonedas|cripto) a',
    ),
  ],
  'cheque-then-forward': [
    ...guessed(
      '(deposita|depositar|deposite|cobra|ingresa|ingresar) .. cheque .. (envía|enviar|envíe|manda|transfiere|compra|comprar|compre|reenvía)',
      'cheque .. (comprar|compra|compre|pagar) .. (equipo|material|materiales|ordenador|computadora|laptop|tarjetas|programa)',
      '(envía|enviar|devuelve|devolver|transfiere) .. (sobrante|resto|diferencia) .. (proveedor|cheque|vendedor|instalador)',
      'cheque .. (proveedor|vendedor) (autorizado|aprobado|certificado)',
      '(comprador|comprador*|cliente) (misterioso|incógnito|secreto) .. (cheque|tarjetas|giro)',
      'cheque (por un importe|por un monto|por una cantidad) (mayor|superior)',
    ),
  ],
  'parcel-forwarding': [
    ...guessed(
      '(recibir|recibes|recibe|recibirás|recoger|aceptar) .. (paquetes|encomiendas|paquete|mercancía) .. (en casa|en tu casa|en su casa|a domicilio|en tu domicilio|en tu dirección)',
      '(reenvío|reexpedición|reempaque) de (paquetes|encomiendas|mercancía|paquetería)',
      '(reenviar|reenvías|reexpedir|remitir) [los|esos|las] (paquetes|encomiendas|mercancías)',
      '(agente|asistente|gestor|inspector|ayudante) de (paquetería|paquetes|envíos|calidad) (desde casa|en casa|a domicilio)',
      'paquetes .. (llegan|llegarán|entregan|entregarán) .. (tu casa|tu domicilio|tu dirección|tu puerta)',
      '(cambiar|cambias|poner|pones|pegar|pegas) .. etiqueta* .. (paquete|paquetes|reenviar|enviarlos|extranjero)',
    ),
  ],
  'rented-account': [
    ...guessed(
      '(alquila|alquilar|renta|rentar|presta|prestar|préstanos|vende|vender|alquílanos|réntanos|véndenos) [nos] [tu|su] [propia] (cuenta|tarjeta|perfil|whatsapp|cuentas)',
      '(alquilamos|compramos|rentamos|buscamos) [tu|tus|su] (cuentas bancarias|cuenta bancaria|cuentas de whatsapp|cuentas verificadas|cuentas de binance|tarjetas bancarias|chips)',
      '(abrir|abre|abres) .. cuenta* .. (a tu nombre|y nos la|y te pagamos|y la entregas|para nosotros)',
      '(registrar|abrir|abre|constituir) una (empresa|sociedad) a tu nombre',
      '(chip|chips|sim|línea|líneas) .. a tu nombre',
      '{amount} (por|por cada) (cuenta|tarjeta|chip|perfil|foto de tu pasaporte)',
      'necesitamos (tu|su) (cuenta|perfil) de (banco|whatsapp|facebook|airbnb|binance)',
      'prestanombre*',
    ),
  ],

  // ── Paid tasks ───────────────────────────────────────────────────────────────
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(trabajadores|empleados) .. para (evaluar|valorar|calificar|dar)',
      '(completar|completando|hacer|haciendo|realizar) (tareas|trabajos) (sencillas|simples|fáciles|sencillos) .. (diario|día|móvil|celular|comisión|ganar|ganas|cada)',
    ),
    ...guessed(
      '{amount} (por|por cada|cada) (like|likes|me gusta|tarea|reseña|vídeo|video|misión|seguidor|suscripción|captura|comentario|valoración)',
      '(ganar|gana|ganas|ganarás|cobrar|cobras|pagamos|pagan|paga) .. por (dar|poner|seguir|ver|calificar|valorar|puntuar|suscribirte|reseñar|escribir reseñas|cada me gusta|cada like)',
      '(dar|dando|das|da) .. (me gusta|likes|like) .. (captura*|comisión|pago|pagan|ganas|{amount})',
      '(cada|por) (tarea|misión) (pagamos|pagan|ganas|se paga|cobras|paga)',
      '(comisión|recompensa|pago) por cada (tarea|misión|pedido|reseña|like)',
      'optimización de (pedidos|hoteles|reservas)',
      'tareas de (optimización|likes|valoración|calificación|impulso)',
      '(subir|mejorar|aumentar|elevar) .. (ranking|posicionamiento|popularidad|visibilidad|puntuación) de (hoteles|productos|aplicaciones|apps|tiendas|comercios|restaurantes)',
      '(calificar|valorar|reseñar) (hoteles|restaurantes|productos|aplicaciones) .. (móvil|celular|casa|día|diarios|comisión)',
    ),
  ],
  'top-up-to-go-on': [
    ...guessed(
      'saldo negativo',
      '(recargar|recarga|recargue|recargas) .. (cuenta|plataforma|saldo|billetera|monedero) .. (tarea|tareas|trabajo|continuar|seguir|nivel|misión)',
      '(depositar|deposita|deposite|depósito|ingresar|ingresa|pagar|paga|pagas) .. (desbloquear|continuar|completar|activar|seguir|terminar) .. (tarea|tareas|nivel|misión|misiones|pedido|pedidos|grupo)',
      '(desbloquear|continuar|completar|terminar) .. (tarea|tareas|nivel|misión|pedido|pedidos) .. (depositar|deposita|recargar|recarga|ingresar|ingresa|pagar|paga|depósito)',
      'tarea* (prepagada*|de prepago|con depósito)',
      '(siguiente|próximo) nivel (requiere|necesita|cuesta|se abre|se desbloquea|exige)',
      '(recargar|recarga) (tu|la|su) cuenta de (trabajo|tareas)',
      '(pedido|orden|tarea) (combinado|combinada|premium|especial) .. (depositar|deposita|recargar|recarga|saldo|pagar)',
    ),
  ],
  'pay-to-withdraw': [
    ...guessed(
      '(pagar|paga|pague|pagas|depositar|deposita|enviar|transferir) .. (antes de|para|para poder) (retirar|cobrar|sacar|desbloquear|liberar|descongelar)',
      '(impuesto|impuestos|tasa|comisión|depósito|verificación) .. (antes de|para|para poder) (retirar|cobrar|sacar|liberar)',
      'para (retirar|poder retirar|sacar|liberar|desbloquear|cobrar) .. (pagar|paga|pague|debes|depositar|deposita|recargar|recarga|subir)',
      '(cuenta|saldo|fondos|dinero|retiro) (está|están|ha sido|fue|quedó) (congelad*|bloquead*|retenid*)',
      '(desbloquear|descongelar|liberar) (tu|tus|el|los|las) (cuenta|fondos|dinero|ganancias|saldo|comisiones)',
      '(tasa|comisión|impuesto|código|cuota) de (retiro|retirada|desbloqueo)',
      'no (puedes|podrás) retirar (hasta|si no|sin)',
    ),
  ],
  'small-payout-first': [
    ...seen('LURES', '(se le|se te|te|le) (pagará|pagan|pagaremos|pagamos) inmediatamente después'),
    ...guessed(
      '(tu|su) primer* (comisión|pago|ganancia|recompensa|retiro)',
      '(tarea|misión) de prueba .. (paga|pagada|pagamos|ganas|{amount}|cobras)',
      'primer* (tarea|tareas|misión) .. (pagada|pagadas|pagamos|cobras|ganas|{amount})',
      '(ya|te) (hemos|he) (enviado|transferido|pagado|ingresado) .. ({amount}|comisión)',
      '(recibe|recibes|cobras|ganas|gana) {amount} (al instante|de inmediato|en el momento|ya mismo|enseguida|inmediatamente)',
      'bono de (bienvenida|registro) .. (plataforma|cuenta|tareas|registrarte)',
      'ya (has ganado|ganaste) {amount}',
    ),
  ],

  // ── First contact ────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'MX-INF',
      '(ha|has) sido (seleccionad*|elegid*|preseleccionad*) para (un|una|el|la|nuestro|este|trabajar) [oferta|vacante|puesto|empleo|trabajo]',
    ),
    ...guessed(
      '(fue|fuiste) (seleccionad*|elegid*) para (un|una|el|nuestro|trabajar)',
      '(recibimos|hemos recibido|vimos|encontramos|nos llegó) (tu|su) (currículum|cv|curriculum|hoja de vida|número) (a través|por|desde|en|de parte|gracias)',
      '(tu|su) (currículum|curriculum|cv|perfil|hoja de vida|número) (fue|ha sido|nos fue|nos lo) (recomendad*|seleccionad*|aprobad*|recomendó|recomendaron|facilitad*)',
      '(nos|me) (recomendaron|recomendó|facilitaron|pasaron|dieron) (tu|su) (número|contacto|perfil|currículum|curriculum|cv)',
      'recomendad* por (varias|varios|una|nuestra|la|otra) (agencia|agencias|plataforma|plataformas|empresa|empresas|portales|reclutadores)',
      '(felicidades|felicitaciones|enhorabuena) .. (seleccionad*|elegid*|aprobad*|contratad*)',
      '(conseguimos|obtuvimos|tenemos) (tu|su) (número|contacto) (de|por|en|gracias)',
    ),
  ],

  // ── Chat habits ──────────────────────────────────────────────────────────────
  'scripted-opener': [
    ...seen(
      'LURES',
      '(puedo|podría|me permite|me permites) (tomar|robar|robarle|robarte|quitarle|quitarte|tomarle|tomarte) [un|unos|uno] (minuto|minutos|momento|minutito)',
      'aquí está el reclutamiento',
    ),
    ...guessed(
      '(puedo|podría|me permites|me permite|quisiera|quiero) (contarte|contarle|hablarte|hablarle|explicarte|explicarle|presentarte|presentarle|compartir) .. (trabajo|empleo|oferta|oportunidad|vacante|puesto)',
      '(te|le|estás|está) (interesa|interesaría|interesad*|buscando) [en] (un|una|algún) [nuevo] (trabajo|empleo|ingreso|puesto) (a tiempo parcial|en línea|online|desde casa|extra|de medio tiempo|remoto|flexible)',
      '(disculpa|disculpe|perdona|perdone|perdón) .. (molestia|molestarte|molestarle|moleste|molesto) .. (trabajo|empleo|oferta|vacante|tiempo parcial)',
      '(tenemos|tengo|ofrecemos) (un|una) (trabajo|empleo|oportunidad|puesto) (a tiempo parcial|de medio tiempo|en línea|online|desde casa|flexible|remoto) (para|que|disponible)',
      '(quieres|quiere|te gustaría|le gustaría) (ganar|obtener|generar) [un] (dinero|ingreso|ingresos) (extra|extras|adicional|adicionales)',
      '(espero|deseo) no (molestar|molestarte|molestarle|interrumpir)',
    ),
  ],
  'reply-with-code': [
    // Without accents "sí" and "si" are one word, so a bare "escribe si" is left out.
    ...guessed(
      '(responde|responda|contesta|conteste) (con un sí|con sí|solo sí|con la palabra|con un más|con más|con un 1|con 1|con info|info|quiero|interesado|interesada)',
      '(escribe|escriba|manda|mande|envía|envíe|pon|ponga|envíame|mándame|escríbeme) (un sí|solo sí|la palabra|un más|el signo|el número 1|un 1|info|quiero|interesado|interesada)',
      '(escribe|escriba|manda|responde|contesta|di) sí y (te|le|nuestra|nuestro|mi|la|el|recibe|recibes)',
      '(di|dime|decir) (quiero|info) y (te|le)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(entrevista|entrevistas) [es|será|se hace] (por|en|vía|a través de|mediante) [un|el|la] (telegram|whatsapp|chat|escrito|signal|messenger|wasap)',
      'entrevista (escrita|de texto|por texto)',
      '(no hace falta|no es necesaria|no necesitas|no se necesita|no hay|no se requiere) [ninguna] (llamada|videollamada|entrevista presencial|cámara)',
      'sin (llamada|llamadas|videollamada|videollamadas|cámara)',
      '(responde|contesta|rellena|completa) (estas|este|las siguientes|el siguiente) (preguntas|cuestionario|formulario) .. (aquí|chat|contratad*|empezar|puesto)',
      '(entrevista|proceso|todo) [se hace|se realiza|es|será] [solo|únicamente|solamente] (por chat|por escrito|por telegram|por whatsapp|por mensajes|por mensaje)',
    ),
  ],
  'group-praise': [
    ...guessed(
      'gracias [a] [mi|la|el|a mi] (mentor|mentora|maestra|maestro|tutor|tutora|profesora|profesor|instructora|recepcionista|guía)',
      '(ya|acabo de|hoy) (retiré|retirar|saqué|he retirado) [mis|mi|otros|unos|los|el|más de]',
      '(retiro|pago) (exitoso|recibido|confirmado|completado)',
      '(dinero|pago|retiro|comisión) (ya|me) [me] (llegó|ha llegado|entró|está en mi)',
      '(mi|nuestro) primer* (retiro|pago|comisión|ganancia)',
      '(al principio) .. (dudaba|desconfiaba|dudé|no creía|no confiaba)',
      '(esta|la) plataforma (es real|sí paga|paga de verdad|es confiable|funciona)',
      '(captura|capturas|prueba|pruebas|comprobante|comprobantes) de [mi|mis|los|sus] (pago|pagos|retiro|retiros|ganancias|cobro|cobros)',
    ),
  ],
  'location-or-family-details': [
    ...seen(
      'EUROPOL-20',
      '(envía|envíame|manda|mándame|comparte|compárteme|pásame|activa|envíanos|mándanos) (tu|la) (ubicación|localización) [en tiempo real|actual|en vivo|exacta]',
    ),
    ...guessed(
      '(nombre|nombres|dirección|direcciones|teléfono|teléfonos|número|números|datos) [y dirección|y teléfono|completo|completos] de (tu|tus|su|sus) (padres|madre|padre|familia|familiares|hijos|esposo|esposa|hermanos|hermana|mamá|papá)',
      'dónde (vive|viven|trabaja|trabajan|estudian) (tu|tus) (familia|padres|hijos|madre|hermanos|mamá)',
      '(foto|fotos|vídeo|video|videos) de (tu|su) (casa|familia|habitación|calle|hijos|puerta)',
      '(números|teléfonos|contactos) de (tres|dos|cinco|{number}) (familiares|amigos|parientes)',
      'acceso a (tus contactos|tu ubicación|tu galería|tu agenda)',
      'a qué (escuela|colegio) van tus hijos',
    ),
  ],
  'mixed-language': [
    ...seen('LURES', 'trabajadores cooperativos', 'aquí está el reclutamiento oficial'),
    ...guessed(
      '(estimado|estimada) (candidato|solicitante|trabajador|empleado) (afortunado|elegido|exitoso)',
      'tratamiento salarial',
      'salario (liquidado|asentado) (diariamente|el mismo día)',
      'tiempo propio objetivos propios',
      'tener un ingreso maravilloso',
      'amablemente (responda|envíe|contacte|haga)',
    ),
  ],

  // ── What lowers the score a little ───────────────────────────────────────────
  'real-interview': [
    ...guessed(
      'entrevista (presencial|en persona|en nuestra|en la|en nuestro|en el|con el|con la|con nuestro|con nuestra|por videollamada|telefónica) [oficina|hotel|tienda|restaurante|centro|finca]',
      '(dos|tres|segunda|primera|{number}) (entrevista|entrevistas|rondas)',
      'videollamada (con|para conocer)',
      '(conocer|conocerás|conoces) (al|a la|a nuestro|a tu|a nuestra) (equipo|gerente|encargada|encargado|jefa|jefe|familia|chef|directora)',
      'día de prueba pagado',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} horas (semanales|a la semana|por semana)',
      'jornada (completa|parcial) de {number}',
      '{number} días (de vacaciones|libres|laborables)',
      'vacaciones (pagadas|retribuidas)',
      'de lunes a (viernes|sábado|domingo)',
      '(turno|turnos|horario) (de|desde|rotativo*|rotatorio*) [las|la] {number}',
      '(tus|las) (funciones|tareas) (son|serán|incluyen)',
      '(funciones|tareas)',
      'horas extra* (pagadas|se pagan|remuneradas)',
      '(pago|nómina|cobro|sueldo) (el día|los días|a día|antes del día) {number}',
      '(periodo|período) de prueba de',
      'un día libre',
      'dos días libres',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(tómate|tómese|toma) (tu|su|el|todo el) tiempo',
      '(tómate|tómese) (unos|un|los) (días|día)',
      '(pregunta|pregúntanos|pregunte|pregúntenos) (lo que|todo lo|cualquier|sin)',
      '(llama|llame|puedes llamar|puede llamar) a (nuestra|la|nuestras) (oficina|central|sede|recepción|oficinas)',
      '(comprueba|compruebe|verifica|verifique|puedes comprobar) .. (registro|web|empresa|licencia|página)',
      '(sin|no hay) prisa',
      '(háblalo|coméntalo|consúltalo) con (tu|alguien)',
      '(resolvemos|respondemos|aclaramos) (todas|tus|cualquier) (dudas|preguntas|duda)',
    ),
  ],
  'public-channel': [
    ...seen('EURES', 'eures', 'servicio* público* de empleo'),
    ...guessed(
      '(sepe|inem|oficina de empleo|bolsa nacional de empleo|servicio nacional de empleo|servicio público)',
      '(convenio|contrato) colectivo',
      '(sindicato|comité de empresa|convenio del sector)',
      'programa (oficial|público|bilateral|del gobierno|de trabajadores agrícolas temporales)',
      'ptat',
      '(ministerio|secretaría) (de trabajo|del trabajo)',
      '(concurso|empleo|convocatoria) públic*',
    ),
  ],
  'host-family': [
    ...seen('AUP-C', 'au (pair|pairs)', 'familia* (anfitriona|anfitrionas|de acogida)'),
    ...guessed('cuidar [de|a] nuestros (hijos|niños|dos)', 'nuestros (dos|tres) (hijos|niños)'),
  ],
} satisfies Phrases;
