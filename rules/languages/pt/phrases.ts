// Portuguese of Brazil, Portugal and Africa: portal ads and chat wording, with slang and usual shortenings.
// A code beside a plain, established term names the source that describes the scheme.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ─────────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      '(trabalho|trabalhos|trampo|emprego|empregos|vaga|vagas|serviço)',
      '(contratamos|contrata|recrutamos|recruta|admite|admitimos|admitem)',
      '(precisamos de|precisa se|procuramos|procura se|procuro|buscamos|estamos contratando|estamos a contratar|estamos a recrutar)',
      'oferta* de (emprego|trabalho)',
    ),
    ...guessed('(freela|bico|biscate|part time|meio período|tempo parcial)'),
  ],
  abroad: [
    ...seen('MJSP', '(no|para o|ao) (exterior|estrangeiro)', '(fora do|sair do) (país|brasil|portugal)'),
    ...seen('BR-MRE', '(no|para o) sudeste asiático'),
    ...guessed(
      '(em|para) outro país',
      '(na|para a) (europa|ásia|gringa)',
      'intercontinental',
      '(trabalhar|morar|viver|emigrar|imigrar) (fora|lá fora|no exterior|no estrangeiro)',
      'oportunidade* internaciona*',
    ),
  ],
  'no-experience': [
    ...seen(
      'MJSP',
      'sem [nenhuma|qualquer] experiência',
      '(não|nem) (precisa|precisas|é preciso|é necessário|é necessária|exige|exigimos|pede|pedimos) [de|ter|nenhuma] experiência',
      'experiência (não|zero) [é] (necessária|exigida|obrigatória|precisa)',
    ),
    ...guessed(
      '(treinamento|formação|capacitação|treino) (gratuito|gratuita|grátis|oferecido|no local|por nossa conta)',
      '(ensinamos|treinamos|a gente ensina) [tudo|você]',
      'com ou sem experiência',
      'zero experiência',
    ),
  ],
  'nothing-asked': [
    ...seen(
      'LURES',
      '(não|nem) (precisa|precisas|é preciso|precisam) [de|saber|ter|falar|nem] (falar|outra língua|inglês|estudo|currículo|diploma|escolaridade|idioma|curso|documento|nada)',
    ),
    ...seen(
      'BR-MRE',
      'sem (qualificação|exigência|exigências|escolaridade|diploma|currículo|estudos|idioma|inglês)',
    ),
    ...guessed(
      '(qualquer|todas as) (idade|idades|pessoa|um pode)',
      '(só|apenas|basta) (precisa|precisas|é preciso|ter|um) [de|um|ter|o] (celular|telemóvel|smartphone|telefone|internet)',
      '(aberto|aberta|vagas) (a|para) (todos|todas|qualquer pessoa)',
      'todo mundo pode',
      'não importa (a|sua|tua) (idade|escolaridade)',
    ),
  ],
  'high-pay': [
    ...seen(
      'BR-MRE',
      '(ganho|ganhos|salário|salários|remuneração|rendimento|rendimentos|renda|comissões|lucro|lucros) [muito|super] (elevado|elevados|elevada|atrativo|atrativos|atraente|atraentes|competitivo|competitivos|alto|altos|acima)',
    ),
    ...seen(
      'LURES',
      '(ganhe|ganha|ganhar|ganhas|fature|faturar|receba|recebe|tire) [até|mais de|de|entre|a partir de] {amount}',
    ),
    ...guessed(
      '(altos|ótimos|ótimo|excelente|excelentes|bons) (salário|salários|ganhos|ganho|rendimentos|lucros|ordenado)',
      '(muito|super) bem (pago|paga|remunerado)',
      '(muito|bastante|uma grana|rios de) (dinheiro|grana|guita|massa)',
      '(o dobro|o triplo) (do|da|que)',
      'paga se bem',
      'ganhos ilimitados',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      '{amount} (por dia|ao dia|por semana|à semana|diários|diárias|diário|semanais|semanal|a diária)',
    ),
    ...guessed(
      '(pagamento|pagamentos|salário|recebimento|ganho|ganhos|renda|rendimento|diária) (diário|diários|diária|no mesmo dia|na hora|imediato|imediatos|semanal|semanais|todo dia|ao fim do dia)',
      '(pago|paga|pagamos|recebe|recebes|receba|recebendo) (todo dia|por dia|no mesmo dia|na hora|diariamente|todos os dias|por semana|semanalmente|ao dia|no fim do dia|via pix no mesmo dia|no próprio dia)',
      'pix (na hora|no mesmo dia|todo dia|diário)',
    ),
  ],
  'little-time': [
    ...seen('EVZ', '(tempo livre|tempos livres|horas vagas|horas livres)'),
    ...guessed(
      '({number}|uma|duas|três|1|2|3) [a {number}|ou duas] (hora|horas|h) (por|ao|de cada) dia',
      '({number}|vinte|trinta|quarenta|poucos|alguns) minutos (por|ao|do seu|do teu) (dia|tempo)',
      '(só|apenas) ({number}|uma|duas|poucos|alguns) (minutos|hora|horas|minutinhos)',
      'poucas horas (por|ao) (dia|semana)',
      '(meia hora|uma horinha) [por|ao] dia',
      'horário* (flexível|flexíveis|livre|livres)',
      'quando (quiser|quiseres)',
    ),
  ],
  'simple-work': [
    ...guessed(
      '(tarefa|tarefas|trabalho|trabalhos|serviço|atividade|atividades|missões) [muito|super|bem] (simples|fácil|fáceis|leve|leves|tranquilo|tranquila)',
      '(basta|só|apenas|é só) [precisa|tens de|tem que] (clicar|curtir|copiar|avaliar|seguir|tocar|gostar)',
      '(copiar e colar|copia e cola)',
      '(muito|super|bem) (fácil|simples)',
      'sem (esforço|complicação)',
      '(pelo|com o|do|no) [seu|teu|próprio] (celular|telemóvel|smartphone)',
    ),
  ],
  'work-from-home': [
    ...seen('LURES', '(online|on line)', '(em|de|desde|a partir de) casa'),
    ...guessed(
      '(home office|teletrabalho|trabalho remoto|remoto|remota|à distância)',
      'sem sair de casa',
      'de qualquer lugar',
    ),
  ],
  'lure-role': [
    ...seen(
      'BR-MRE',
      'call center',
      '(empresa|empresas|área|setor) de tecnologia',
      '(atendimento ao cliente|telemarketing)',
    ),
    ...seen('MJSP', '(modelo|modelos|garçonete|garçonetes)'),
    ...guessed(
      '(digitador|digitadora|digitação|digitador de dados|inserção de dados|introdução de dados)',
      '(apoio|suporte|serviço|atendimento) (ao|a|de) (cliente|clientes|chat)',
      '(assistente|auxiliar) (administrativo|administrativa|virtual|de marketing)',
      '(tradutor|tradutora|tradutores|rececionista|recepcionista|secretária)',
      '(marketing|mídias|redes) (digital|sociais)',
      '(hostess|hospedeira|hospedeiras|empregada de mesa|dançarina|massagista)',
      '(analista|consultor|trader) (de cripto|de criptomoedas|de investimentos|forex)',
    ),
  ],
  duties: [
    ...seen(
      'EURES',
      '(funções|função|responsabilidades|requisitos|atribuições|atividades)',
      '(as|suas|tuas|principais) (tarefas|funções) [são|incluem|serão]',
      '(horário|horários|jornada|turno|turnos|escala)',
      '(perfil|competências) (pretendido|desejado|procurado|exigidas)',
      '(será|serás|ficará|ficarás) (responsável|encarregad*)',
      '(você|irá|vai|vais) (atender|preparar|limpar|acompanhar|cuidar dos|conduzir|organizar|servir|colher|receber os hóspedes)',
    ),
    ...guessed(
      '(segunda|seg) a (sexta|sábado|sex)',
      'horas (semanais|por semana)',
      'carga horária',
      '(reporta|reportará) a',
    ),
  ],

  // ── Who is behind it ─────────────────────────────────────────────────────────
  'company-talk': [
    ...seen(
      'EURES',
      '(lda|ltda|s a|cnpj|nipc|nif da empresa|eireli|unipessoal)',
      '(fundada|criada|sediada|com sede) em',
      '(nossa|a nossa) (empresa|companhia|equipa|equipe|loja|padaria|oficina|quinta) [é|tem|familiar]',
      '(nosso|o nosso) (restaurante|hotel|hospital|atelier|café|supermercado)',
      '(sobre nós|quem somos|nossos clientes|os nossos clientes)',
      'somos uma (empresa|cooperativa|clínica|escola|família|padaria)',
    ),
  ],
  'our-client': [
    ...guessed(
      '(nosso|um nosso|o nosso) cliente',
      '(uma|grande|para uma|em) (empresa|companhia|multinacional) (estrangeira|internacional|europeia|de renome|séria|parceira)',
      '(um|nosso) (patrão|empregador|parceiro) (estrangeiro|no exterior|lá fora|no estrangeiro|em portugal)',
      '(nome|dados) da (empresa|família) .. (depois|mais tarde)',
      '(importante|grande|conceituada) empresa (contrata|recruta|procura|busca)',
    ),
  ],
  'licence-word': [
    ...guessed(
      '(número|nº|n) (de|da) (licença|registro|registo|alvará|autorização)',
      '(agência|empresa) [de emprego|de recrutamento] (licenciada|autorizada|registada|registrada|credenciada)',
      '(licença|alvará) (iefp|número|n|do)',
      'autorizada pelo',
    ),
  ],
  'agent-word': [
    ...seen(
      'MJSP',
      '(agência|agências|aliciador|aliciadores|recrutador|recrutadora|intermediário|intermediária|agenciador)',
      'agência* de (emprego|empregos|viagens|recrutamento|trabalho|modelos)',
    ),
    ...guessed(
      '(assessoria|despachante|consultoria) [de] (migratória|imigração|vistos|visto)',
      '(enviamos|levamos|mandamos|colocamos) .. (trabalhadores|pessoas|brasileiros|gente|meninas)',
      'nossa agência',
    ),
  ],

  // ── Kinds of work ────────────────────────────────────────────────────────────
  'domestic-work': [
    ...seen(
      'WALKFREE',
      '(doméstica|domésticas|empregada|faxineira|diarista|babá|ama)',
      '(empregada|trabalhadora|trabalho|serviço) (doméstica|doméstico|interna|interno)',
    ),
    ...guessed(
      '(cuidadora|cuidador) (de idosos|de idoso|interna|de crianças)',
      '(governanta|cozinheira interna|caseira|caseiro)',
      '(morar|viver|dormir) (no emprego|no trabalho|na casa)',
    ),
  ],
  'host-family': [
    ...seen('AUP-C', '(au pair|au pairs|aupair)', 'família* (anfitriã|anfitriãs|de acolhimento|anfitrião)'),
    ...guessed('(nossos|os nossos) (filhos|dois|três|gêmeos|gémeos|meninos|bebês|bebés)'),
  ],
  'ship-work': [
    ...seen(
      'ITF',
      '(cruzeiro|cruzeiros|navio|navios|marinheiro|marinheiros|tripulante|tripulantes|tripulação)',
      '(barco|barcos) (de|da) (pesca|cruzeiro)',
    ),
    ...guessed(
      '(a bordo|embarcado|embarcados|embarcação|armador|cargueiro|plataforma offshore)',
      '(pescador|pescadores|iate|marítimo|marítimos)',
    ),
  ],
  'farm-work': [
    ...seen(
      'EURES',
      '(colheita|apanha|safra|vindima|vindimas|campanha) (da|de|do|dos|das|agrícola)',
      '(agrícola|agrícolas|estufa|estufas)',
    ),
    ...guessed(
      '(trabalhador|trabalhadores) (rural|rurais|do campo|sazonais|sazonal)',
      '(roça|lavoura|fazenda|quinta|pomar|pomares)',
      '(sazonal|temporada)',
    ),
  ],
  'modelling-work': [
    ...seen('MJSP', '(modelo|modelos)'),
    ...guessed(
      '(casting|ensaio fotográfico|sessão fotográfica|sessão de fotos|passarela|passerelle|desfile|desfiles|book fotográfico|figurante)',
      'agência de (modelos|talentos|casting)',
    ),
  ],
  'entertainment-work': [
    ...seen(
      'MJSP',
      '(garçonete|garçonetes|dançarina|dançarinas|bailarina|bailarinas) [em|na|no|para|de]',
      '(boate|boates|casa noturna|casas noturnas)',
    ),
    ...guessed(
      '(hostess|massagista|massagistas|acompanhante|acompanhantes|escort|stripper|alternadeira)',
      '(bar|clube|discoteca) [de] (alterne|noturno|noturna|privado)',
      '(recepcionista|hospedeira|hospedeiras) (de luxo|vip|de eventos vip)',
      'karaokê',
    ),
  ],
  'sport-or-study': [
    ...seen(
      'NAPTIP',
      '(teste|testes|peneira|peneiras|captação|escolinha|academia|contrato|empresário) (de|do|no|em|num) (futebol|clube|futsal|clubes)',
      '(bolsa|bolsas) de (estudo|estudos)',
    ),
    ...guessed(
      '(olheiro|jogador de futebol|clube europeu|time da europa|time europeu|clube profissional)',
      '(estudar|estudo|intercâmbio) (no exterior|fora|no estrangeiro|na europa|e trabalhar)',
      'visto de estudante',
      '(bolsa|vaga) (integral|na universidade|universitária)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen('NAPTIP', '(garimpo|mina|minas|mineração|mineradora|petrolífera|petroleira|plataforma)'),
    ...guessed('(ouro|diamantes|diamante) (em|na|no)', '(petróleo|óleo) e gás'),
  ],

  // ── Money ────────────────────────────────────────────────────────────────────
  fee: [
    ...seen(
      'MJSP',
      '(taxa|taxas) (de|da|do) (inscrição|visto|cadastro|processo|registro|registo|agência|seleção|recrutamento|adesão|matrícula|documentação|análise|reserva|ativação|contratação|agenciamento)',
    ),
    ...guessed(
      '(taxa|taxinha|taxas) (administrativa|administrativas|única|pequena|simbólica|inicial|consular|obrigatória)',
      '(custo|custos|despesas|valor|gastos) (de|da|do) (processo|documentação|inscrição|agência|papelada|cadastro|intermediação|dossiê)',
      '(pequena|simbólica|pequeno) (quantia|taxa|valor|contribuição)',
      'comissão (da|de|do) (agência|agente|intermediação|recrutador)',
      '(investimento inicial|valor de adesão)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'MJSP',
      '(pague|pagar|paga|pagas|pagando|deposite|deposita|depositar|transfira|transfere|transferir|envie|envia|mande|manda|adiante|adiantar)',
      '(deve|deves|precisa|precisas|tem que|tem de|tens de|tens que|basta|só) [primeiro|antes] (pagar|depositar|transferir|enviar|adiantar|comprar|fazer)',
    ),
    ...guessed(
      '(faça|faz|fazer|realize|efetue|fazendo) [o|um|uma|a] (pix|depósito|pagamento|transferência|transferencia|ted|mb way)',
      '(manda|mande|faz|faça|envia|envie) [o|um] (pix|dinheiro|valor|comprovante)',
      '(seu|teu|o) (pagamento|pix|depósito)',
      '(compre|compra|comprar|recarregue|recarrega|recarregar|carregue|carrega)',
      '(por|a) (sua|tua) conta',
    ),
  ],
  deposit: [
    ...seen(
      'MJSP',
      '(depósito|depósitos) [antecipado|de garantia|inicial]',
      '(caução|cauções|sinal|adiantamento)',
    ),
    ...guessed(
      '(pagamento|valor) (antecipado|adiantado|prévio)',
      '(garantia|fiança) de',
      'pré pagamento',
      'entrada de {amount}',
    ),
  ],
  refundable: [
    ...seen(
      'FR-OBS',
      '(reembolsável|reembolsáveis|reembolsado|reembolsada|restituível)',
      '(reservar|garantir|segurar|confirmar|assegurar|guardar) [a] (sua|tua|a|seu|o teu|teu) (vaga|lugar|posto|contrato)',
    ),
    ...guessed(
      '(devolvido|devolvida|devolvemos|devolvem|devolve) [tudo] (no|com|na|o|junto|depois|após|a)',
      'primeiro (salário|ordenado|pagamento|mês)',
      '(reserva|garante|garanta|reserve|segure) (a|sua|tua|o) [tua|sua] (vaga|lugar)',
    ),
  ],
  visa: [
    ...seen('MJSP', '(visto|vistos)', '(autorização|permissão|permissões|título) de (trabalho|residência)'),
    ...guessed(
      '(carta convite|carta de convite|patrocínio|patrocinador|sponsor)',
      '(manifestação de interesse|residência legal|documentação europeia)',
    ),
  ],
  'course-word': [
    ...seen(
      'FISC-MX',
      '(curso|cursos|treinamento|formação|capacitação|certificado|certificação|apostila|exame|prova|estágio)',
    ),
  ],
  'check-word': [
    ...guessed(
      '(exame|exames|atestado|check up|consulta) (médico|médicos|admissional|admissionais|médica)',
      '(antecedentes|registo) (criminais|criminal)',
      '(seguro|vacina|vacinas)',
      '(verificação|consulta|pesquisa) (de antecedentes|de crédito|cadastral|do nome)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(uniforme|uniformes|farda|fardas|fardamento|crachá|crachás)',
      'kit (inicial|de trabalho|de início|boas vindas|de material)',
      '(notebook|laptop|portátil|computador|software|licença|material|materiais|equipamento|equipamentos|epi|epis|botas|maquininha)',
    ),
  ],
  'room-word': [
    ...guessed(
      '(alojamento|quarto|renda|aluguel|apartamento|casa|cama|moradia|vaga no quarto|hospedagem)',
      '(roupa de cama|beliche|república)',
    ),
  ],
  'odd-channel': [
    ...seen('FR-LINEN', '(western union|moneygram|money gram|ria)'),
    ...guessed(
      '(cartão|cartões|vale|vales) (presente|oferta|pré pago|pré pagos|google play|steam|itunes)',
      '(bitcoin|bitcoins|btc|usdt|cripto|criptomoeda|criptomoedas)',
      '(em dinheiro|em espécie|em mãos|em numerário)',
      '(pix|transferência|mb way|depósito) .. (pessoa física|conta pessoal|meu nome|nome da|nome do|cpf|chave)',
      'conta (pessoal|particular|de pessoa física|de terceiros)',
      '(paysafecard|payshop|m pesa|mpesa|emola|express)',
    ),
  ],
  crypto: [
    ...seen('BR-MRE', '(criptomoeda|criptomoedas|cripto|criptoativos|bitcoin|bitcoins|btc|usdt|tether)'),
    ...guessed(
      '(binance|bybit|coinbase|mercado bitcoin)',
      '(moeda|moedas|ativos) (digital|digitais|virtual|virtuais)',
      'carteira (digital|cripto|virtual)',
    ),
  ],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(sua|tua|suas|tuas|vossa) [própria] (conta|contas) [bancária|bancárias|pessoal|corrente]',
      '(conta|contas) [bancária] (em seu nome|no seu nome|em teu nome|no teu nome)',
    ),
    ...guessed('(seu|teu|o teu|sua|tua) (pix|iban|nib|cartão|nubank|paypal|chave pix|mb way)'),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(receber|recebe|recebes|recebendo|receberá|receberás|aceitar|recepcionar) .. (dinheiro|transferência|transferências|pagamento|pagamentos|depósito|depósitos|pix|valores|fundos|montantes)',
    ),
    ...guessed(
      '(dinheiro|valor|valores|pix|transferências|depósitos|pagamentos) (cai|caem|entra|entram|chega|chegam|recebido|recebidos|que)',
      '(clientes|compradores) .. (depositam|transferem|pagam) .. (sua|tua) conta',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(transferir|transfere|transferes|transferindo|reenviar|reenvia|reenvias|repassar|repassa|repassas|repassando|enviar|envia|envias|mandar|manda|encaminhar|encaminha) [todo] (o resto|o restante|o dinheiro|o valor|os valores|a diferença|a quantia|os fundos|o montante)',
    ),
    ...guessed(
      '(repassar|repassa|repassas|repassá lo|transferi lo|reenviá lo|enviá lo|transfere o|repassa o) (para|a|ao|aos|à|pra)',
      '(sacar|saca|saque|sacas|levantar|levantas|levanta) (o|todo|em|tudo|a)',
      '(entregar|entregas|entrega) (o dinheiro|em mãos|em dinheiro|a quantia|o valor)',
      '(manda|mandas|envia|passa|envias) (o|pro|para o) (resto|restante)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '(fica|ficas|ficar|ficando|ficará|ficarás|fique) com ({number}|uma parte|uma porcentagem|uma percentagem|uma comissão|sua comissão|a comissão|dez|cinco|o lucro)',
      '(comissão|porcentagem|percentagem) (por|de|sobre|em) (cada|todas as) (transferência|transferências|operação|operações|depósito|pagamento|pix)',
    ),
    ...guessed(
      '{number} [por cento] (de|por|sobre|em) cada (transferência|operação|depósito|pagamento|pix)',
      '(desconta|descontas|descontando|tira|tiras|menos) (a|sua|tua|o) [sua|tua] (comissão|parte|porcentagem|percentagem)',
    ),
  ],
  cheque: [...seen('FTC-21', '(cheque|cheques)', 'vale postal')],
  parcel: [
    ...seen('USPIS', '(encomenda|encomendas|pacote|pacotes|embrulho|embrulhos|volumes)'),
    ...guessed('(mercadoria|mercadorias|produtos) (chegam|chega|entregues|recebidas|recebidos)'),
  ],
  'send-on': [
    ...seen(
      'USPIS',
      '(reenviar|reenvia|reenvias|reenvio|reexpedir|reexpedição|reenviando|redespachar)',
      '(reembalar|reembala|reembalas|reetiquetar|reembalagem)',
    ),
    ...guessed(
      '(nova|novas|outra|trocar|troca|trocas|colar|cola|colas|imprimir|imprime) [a|as] (etiqueta|etiquetas)',
      '(despachar|despacha|despachas|postar|posta|postas|levar|leva) (nos|no|pelos|aos|ao|para|para o) (correios|correio|ctt|exterior|estrangeiro|outro|ponto)',
      '(envia|enviar|envias|manda) (los|as|os|para) .. (endereço|morada|destino)',
    ),
  ],
  'your-home': [
    ...seen(
      'USPIS',
      '(na|em|para a|na tua|na sua|à tua|à sua) (casa|morada|residência|porta)',
      '(seu|teu) (endereço|domicílio|apartamento)',
    ),
    ...guessed('(sua|tua) (casa|morada|residência)'),
  ],

  // ── Clicks and tasks ─────────────────────────────────────────────────────────
  'click-task': [
    ...seen(
      'EVZ',
      '(curtir|curtindo|curta|curte|dar like|dar likes|deixar like|dar gosto|pôr gosto|colocar gosto|dar curtidas) [os|as|em|vídeos|nos]',
      '(avaliar|avalie|avalia|avaliando|classificar|pontuar) [os|as|vários|alguns] (hotéis|produtos|aplicativos|apps|restaurantes|lojas|filmes|aplicações|vídeos|locais|empresas)',
    ),
    ...guessed(
      '(seguir|siga|segue|seguindo) (perfis|contas|páginas|canais|influenciadores|lojas|artistas)',
      '(inscrever|inscreva|subscrever|subscreve|se inscrever|inscrever se) [se|te] (em|nos|no|a) (canais|canal)',
      '(escrever|escreva|deixar|deixe|fazer|postar) (avaliações|comentários|resenhas|críticas|reviews)',
      '(enviar|envie|envia|mandar|manda|tirar|tire) [o|um|a|uma|os] (print|prints|captura|capturas|screenshot)',
      '(otimizar|otimização|impulsionar|impulsionamento|impulsionando) [de|os|dos|o] (dados|produtos|pedidos|aplicativos|aplicações|hotéis|vendas|lojas|reservas|ranking)',
      '(assistir|ver|assista|vendo) (vídeos|anúncios)',
    ),
  ],
  'task-word': [
    ...seen('EVZ', '(tarefa|tarefas|missão|missões)', '(nível|níveis) (vip|seguinte|{number})'),
    ...guessed(
      '(próximo|novo|próxima) (nível|tarefa|lote|grupo)',
      '(pedido|pedidos|ordem) (combinado|combinados|combinada|premium|especial|pendente)',
      'lote de (tarefas|pedidos)',
    ),
  ],
  'top-up': [
    ...seen(
      'FBI-24',
      '(recarregue|recarrega|recarregar|recarga|carregar|carregue|carrega) [a|o|sua|tua|seu] (conta|saldo|carteira|plataforma|para|{amount}|sua|tua)',
      'saldo (negativo|insuficiente|devedor)',
    ),
    ...guessed(
      '(depositar|deposite|deposita|depósito|investir|invista|pagar|pague|adicione|adicionar|pix) .. para (continuar|desbloquear|liberar|seguir|ativar|avançar|concluir|subir|completar)',
      '(depósito|recarga) (mínimo|mínima|de {amount})',
      '(adicionar|adicione|colocar|coloque) (saldo|fundos|créditos)',
      'subir de nível',
      '(deposite|depositar|deposita|recarregue|recarregar) {amount}',
      'cobrir o saldo',
    ),
  ],
  withdraw: [
    ...seen(
      'FBI-24',
      '(sacar|saque|saques|levantar|levantamento|levantamentos|resgatar|resgate|retirar|retirada)',
      '(liberar|libertar|desbloquear|descongelar) [o|a|os|as] (seu|sua|teu|tua|seus|teus|saldo|dinheiro|ganhos|conta|comissão|valor|fundos)',
    ),
  ],
  'bring-friends': [
    ...seen(
      'CAFC-23',
      '(traga|traz|convide|convida|indique|indica|chame|chama|recrute|recruta|leve|traz) [os] [os|as|seus|teus|um|uma|mais|outros|o|a] (amigos|amigo|amigas|amiga|pessoas|conhecidos|gente|colegas|meninas|primos)',
      '(bônus|bónus|prêmio|prémio|comissão) (por|de) (indicação|cada|convidado|recrutar|amigo)',
    ),
    ...guessed(
      '(por|a cada) (cada amigo|cada pessoa|amigo indicado|cada indicado|pessoa indicada|indicação|cada amiga|cada menina)',
    ),
  ],
  debt: [
    ...seen(
      'ILO-11',
      '(dívida|dívidas|endividad*)',
      '(descontado|descontados|descontada|descontadas|desconta|descontamos|descontam|desconto) (do|no|dos|de|nos|em|todo|aos) [teu|seu|primeiros|primeiro] (salário|salários|ordenado|ordenados|pagamento|mês)',
      '(fica|ficas|ficará|vai ficar|vais ficar) (devendo|a dever)',
    ),
    ...guessed(
      '(paga|pagas|pagará|devolve|devolves|pagarás) (depois|trabalhando|com o trabalho|a trabalhar|aos poucos|com o salário)',
      '(adiantamos|emprestamos|financiamos|adianta|empresta) [o|a|as|te|lhe] (passagem|passagens|dinheiro|visto|bilhete|viagem|valor)',
      '(a crédito|fiado|empréstimo)',
    ),
  ],

  // ── Papers and people ────────────────────────────────────────────────────────
  passport: [
    ...seen('MJSP', '(passaporte|passaportes)'),
    ...guessed(
      '(rg|cpf|cnh|bi|cartão de cidadão|carteira de identidade|bilhete de identidade|identidade|carta de condução|título de residência)',
      '(documento|documentos) (de identidade|de identificação|com foto|pessoais|pessoal)',
      'certidão de nascimento',
      'carteira de trabalho',
    ),
  ],
  'send-verb': [
    ...seen(
      'MJSP',
      '(envie|envia|enviar|enviem|mande|manda|mandar|mandem|forneça|fornecer|apresente|partilhe|partilha|compartilhe|compartilha|encaminhe|encaminha)',
    ),
    ...guessed(
      '(me manda|me mande|me envia|me envie|me passa|me passe|passa me|manda me|envia me|mande me|mostra me|me mostra|passa pra|passe pra)',
      '(preciso|precisamos) [de|que|da|do|das] [uma|tua|sua|foto|cópia] (foto|cópia|tua|sua|teu|seu)',
      '(anexe|anexa|carregue|faça upload|digitalize|digitaliza|tira foto|tire foto|suba)',
    ),
  ],
  'copy-or-photo': [
    ...seen(
      'MJSP',
      '(cópia|cópias|foto|fotos|fotografia|digitalização|scan|print)',
      '(frente e verso|dos dois lados|ambos os lados)',
    ),
  ],
  'bank-details': [
    ...seen(
      'MJSP',
      '(dados|informações|senha|senhas) (bancários|bancárias|do banco|do cartão|da conta|de banco)',
      '(número|números) (da conta|de conta|do cartão|de cartão|de segurança social|da segurança social)',
    ),
    ...guessed('(iban|nib|cvv|chave pix|código do cartão|foto do cartão|agência e conta|senha do banco)'),
  ],
  contract: [
    ...seen('EURES', '(contrato|contratos|carteira assinada)', '(acordo|carta) de (trabalho|oferta|emprego)'),
  ],
  interview: [
    ...seen(
      'EURES',
      '(entrevista|entrevistas|videochamada|chamada de vídeo|vídeo chamada)',
      '(conhecer|conheça|conheces) (a equipa|a equipe|o gerente|a gerente|a família|o chefe|a encarregada)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'BR-MRE',
      '(visto|vistos) (de turista|de turismo|turista|turístico|de visita|de visitante|de trânsito)',
    ),
    ...guessed('como turista', '(visto|entrada) (schengen|de 90 dias|na chegada|à chegada|de três meses)'),
  ],
  'free-travel': [
    ...seen(
      'CLIC',
      '(passagem|passagens|bilhete|bilhetes|voo|voos|viagem|transporte) [aéreas|aérea|de avião|e hospedagem|e alojamento|e visto] (incluída|incluídas|incluído|incluídos|grátis|gratuita|gratuitas|gratuito|paga|pagas|pago|pagos|por nossa conta|por conta|custeadas)',
      '(passagens|passagem) [aéreas|aérea] e (hospedagem|alojamento|visto|moradia)',
    ),
    ...seen(
      'MJSP',
      '(pagamos|compramos|custeamos|mandamos|oferecemos|damos|a gente paga|paga se) [tudo] [a|as|o|os|sua|tua|seu|teu] (passagem|passagens|bilhete|bilhetes|voo|viagem|avião)',
    ),
    ...seen(
      'LURES',
      '(só|apenas) (precisa|precisas|é|tem que|tens de) [de] (embarcar|fazer as malas|fazer a mala|entrar no avião|subir no avião)',
      '(o resto|tudo) [é|fica|está] (por nossa conta|pago|com a gente|connosco)',
      '(empresa|nós|gente) (vai cuidar|cuida|trata|cuidamos|tratamos) de tudo',
    ),
    ...guessed(
      '(buscamos|te buscamos|te busca|buscar|esperam|esperamos|recebemos|apanhamos|te espera|vai te buscar|espera por ti) .. aeroporto',
      '(tudo|todas as despesas) (pago|pagas|incluído|incluso)',
      'despesas pagas',
      '(transfer|recolha) (do|no) aeroporto',
    ),
  ],
  'free-housing': [
    ...seen(
      'CLIC',
      '(hospedagem|alojamento|moradia|casa|quarto|acomodação) [e alimentação|e comida|e refeições|e passagem] (incluída|incluídas|incluído|incluídos|grátis|gratuita|gratuito|paga|pago|pagos|oferecida|oferecido|de graça|por nossa conta|fornecida|fornecido)',
      '(passagem|passagens|comida|alimentação|voo|bilhete|visto) [aéreas] e (hospedagem|alojamento|moradia|quarto)',
    ),
    ...guessed(
      '(oferecemos|damos|temos|com) [o|a] (alojamento|moradia|hospedagem|casa|quarto) (grátis|gratuito|incluído|pago|e)',
      '(casa|cama|alojamento) e (comida|mesa|alimentação)',
      '(morar|mora|moras|vive|vives|dorme|dormes) (no trabalho|no local|na casa|com a gente|de graça|na empresa|no alojamento)',
    ),
  ],
  'free-food': [
    ...seen(
      'CLIC',
      '(alimentação|comida|refeições|refeição) [no local|e hospedagem|e alojamento] (incluída|incluídas|incluído|incluso|inclusa|grátis|gratuita|gratuitas|paga|pagas|de graça|por nossa conta|fornecida)',
    ),
    ...guessed(
      '(alojamento|hospedagem|moradia|casa|cama|quarto|passagem) e (comida|alimentação|refeições|mesa)',
      '(três|3) refeições (por|ao) dia',
      '(comida|alimentação|refeições) e (alojamento|hospedagem|casa|moradia)',
    ),
  ],
  'free-visa': [
    ...seen(
      'NP-FVFT',
      '(visto|vistos) [de trabalho] (grátis|gratuito|incluído|incluso|pago|por nossa conta|garantido e pago)',
    ),
    ...guessed(
      '(pagamos|tratamos|tratamos de|cuidamos|resolvemos|tiramos|arranjamos) [do|o|todo|toda|dos|da|seu|teu] (visto|vistos|documentação|documentos|papelada|papéis)',
      '(passagem|bilhete|alojamento|hospedagem|moradia|voo) e visto',
      '(documentos|documentação|papéis|papelada) (por nossa conta|grátis|pagos|inclusos|incluída)',
    ),
  ],
  border: [
    ...seen(
      'BI-PH',
      '(imigração|alfândega|fronteira|fronteiras|sef|aima)',
      '(agente|oficial|polícia|controle|controlo|funcionário) (da imigração|de imigração|de fronteira|federal|da fronteira|do aeroporto|de passaportes)',
    ),
    ...guessed('no (aeroporto|consulado|controle|controlo)', 'na (embaixada|alfândega)'),
  ],
  'tell-verb': [
    ...seen(
      'BI-PH',
      '(diga|diz|dirá|dizer|digas|responda|responde|fala|fale|conta) (que|só|apenas|lhes|pra|a eles|isso|ao|na|no)',
      '(finja|finge|fingir|finge que)',
    ),
    ...guessed(
      '(minta|mente|esconda|esconde|apague|apaga|apagar|decore|decora|decorar|ensaie|ensaia)',
      'não (diga|digas|fale|fales|mencione|menciones|mostre|mostres|conte|contes)',
    ),
  ],
  'guard-or-gate': [
    ...guessed(
      '(segurança|seguranças|guardas|guarda|vigia|vigilantes) (armado|armados|na porta|no portão|à porta|dia e noite)',
      '(portão|portões|porta|portas) (fechado|fechados|trancado|trancados|trancada|fechada)',
      '(complexo|condomínio|recinto|alojamento) (fechado|vigiado|murado)',
      'arame farpado',
    ),
  ],
  family: [
    ...seen(
      'IOM-MI',
      '(família|pais|mãe|pai|marido|esposo|esposa|irmão|irmã|amigos|amigas|amiga|namorado|namorada|parentes|colegas|filhos|mulher)',
    ),
  ],
  authority: [
    ...seen(
      'FBI-23',
      '(polícia|embaixada|consulado|sindicato|advogado|advogada|ong|tribunal|autoridades|act|ministério do trabalho|federal)',
    ),
  ],
  'women-only': [
    ...seen(
      'MJSP',
      '(moças|moça|meninas|garotas|raparigas|mulheres) (bonitas|jovens|solteiras|lindas|de {number}|entre|com boa|de boa|atraentes|até|dos {number})',
    ),
    ...guessed(
      '(só|apenas|somente|exclusivamente) [para] (mulheres|moças|meninas|raparigas|garotas|senhoras)',
      '(procuro|procuramos|precisamos de|preciso de|contrata se|recrutamos|busco|buscamos|vagas para|seleciono|selecionamos|admite se) [{number}] (moças|meninas|garotas|raparigas|mulheres|modelos|senhoras)',
      '(vaga|vagas) (feminina|femininas|para mulheres|para moças)',
    ),
  ],
  looks: [
    ...seen('MJSP', '(boa|ótima|excelente) (aparência|apresentação|imagem|presença)'),
    ...guessed(
      '(bonita|bonitas|linda|lindas|gata|gatas|atraente|atraentes|magra|magras|sexy|elegante|elegantes|giras|gira)',
      '(altura e peso|peso e altura|altura mínima|medidas|corpo bonito|corpo bom|bom corpo|sem tatuagem|sem tatuagens)',
    ),
  ],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(corpo inteiro|biquíni|biquini|lingerie|roupa íntima|roupa interior|fato de banho|maiô|calcinha)',
      '(nua|nuas|pelada|topless|sem roupa|suas medidas|tuas medidas)',
    ),
  ],
  'photo-word': [
    ...seen(
      'MJSP',
      '(foto|fotos|fotografia|fotografias|vídeo|vídeos|selfie|selfies|imagem|imagens|webcam|câmera|câmara)',
    ),
  ],
  'school-age': [
    ...seen(
      'NAPTIP',
      '(de|a partir de|dos|com|entre) (13|14|15|16|17) (anos|a|e|aos|ou)',
      '(menor|menores) [de idade] (também|pode|podem|bem vindos|aceita|aceitamos|sem problema|ok)',
    ),
    ...guessed(
      '(meninas|garotas|raparigas|meninos|garotos|jovens|jogadores) de (13|14|15|16|17)',
      '(adolescente|adolescentes|estudantes do ensino médio|alunas do secundário|menores de idade)',
      'mesmo (menor|sendo menor)',
    ),
  ],
  affection: [
    ...seen(
      'LJI-T',
      '(te amo|amo te|eu te amo|te adoro|adoro te)',
      '(meu amor|minha vida|minha princesa|minha rainha|amor da minha vida|meu bem|minha linda|minha querida)',
    ),
    ...guessed(
      '(viver|morar|vamos viver|vamos morar|ficar|ficaremos) juntos',
      '(saudade|saudades) (de você|tuas|de ti)',
      '(casar|casamos|vamos casar|casa) (comigo|contigo|com você|nos)',
      'apaixonad* por (ti|você)',
      'penso em (ti|você)',
    ),
  ],

  // ── Contact and haste ────────────────────────────────────────────────────────
  messenger: [
    ...seen('LURES', '(whatsapp|telegram|messenger|signal|viber|wechat|skype)'),
    ...guessed(
      '(zap|zapzap|zapp|zapi|wpp|whats|whatsap|watsapp|wats|whatzapp|uatsap|tele|telegran)',
      '(pv|privado|inbox|dm|direct|mensagem privada)',
    ),
  ],
  'message-me': [
    ...seen('LURES', '(chama|chame|me chama|me chame|chamar) (no|na|pelo|lá|aqui|inbox|pv|agora|a)'),
    ...guessed(
      '(fale|fala|falar|escreva|escreve|escrever|contacte|contacta|contate|contato|contacto|adicione|adiciona|envie|envia|mande|manda|mandar|liga|ligue) [me|mensagem|uma|um|o|seu|teu|com|comigo|connosco|conosco|para|a|msg] (no|na|pelo|pela|por|via|me|mensagem|msg|oi|comigo|connosco|conosco|para o|para este)',
      '(continuamos|continuar|conversamos|falamos|explico|te explico|a gente conversa|conversa) (no|pelo|por|lá no|na|em)',
      '(informações|info|infos|interessados|interessadas|interessadas|mais detalhes|detalhes|currículo|candidaturas) (no|pelo|via|inbox|pv|só|apenas|chamar|por|por mensagem)',
      '(vem|vem no|só no|bora) (pv|privado|zap|direct)',
      'adiciona* (me|o meu|meu|este)',
    ),
  ],
  'click-link': [
    ...seen('EVZ', '(clique|clica|clicar|carregue|toque) (no|aqui|em|neste|na)'),
    ...guessed(
      '(cadastre se|cadastra te|cadastre|inscreva se|inscreve te|registre se|registe se|regista te|cadastro|registo) [se] (aqui|neste|no|pelo|em|na|através)',
      '(entre|entra|junte se|junta te|participe) (no|ao|neste|do) [nosso] (grupo|canal|link)',
      '(baixe|baixa|instale|instala|descarregue|descarrega|baixar|instalar) (o|a|nosso|nossa|este|esta) [nosso|nossa] (app|aplicativo|aplicação|apk|plataforma|programa)',
      '(abra|acesse|acede|aceda|use) [a|o|este] (link|plataforma|site)',
      'código de (convite|indicação)',
      'link (abaixo|na bio|do grupo|aqui)',
    ),
  ],
  hurry: [
    ...seen('BR-MRE', '(contratação|contratações|seleção) (rápida|rápidas|imediata|imediatas)'),
    ...guessed(
      '(vagas|lugares|vaga) (limitadas|limitada|limitados|restantes|acabando)',
      '(últimas|poucas|restam|só restam|resta) [poucas|só|{number}|apenas] (vagas|vaga|lugares)',
      '(só|apenas|somente) (hoje|até hoje|até amanhã)',
      '(urgente|urgência|urgentemente)',
      '(início|começo|começa|comece|começar|inicia) (imediato|imediata|imediatamente|hoje|hoje mesmo|amanhã|já)',
      '(corre|corra|apresse se|despacha te|não perca|não percas)',
    ),
  ],
  'days-to-departure': [
    ...guessed(
      '(embarque|embarques|partida|viagem|voo|saída) [é|está|já|marcado|marcada|para] [para] (amanhã|hoje|esta semana|essa semana|nesta semana|sexta|sábado|domingo|segunda|depois de amanhã|em {number} dias|em três dias|em dois dias|imediato|imediata|em poucos dias)',
      '(embarca|embarcas|embarcar|viaja|viajas|viajar|parte|partes|sai|voa|voas|vai|vais) (amanhã|hoje|já amanhã|esta semana|essa semana|nesta semana|depois de amanhã|em {number} dias|em três dias|em dois dias|em poucos dias|sexta|sábado|domingo|neste fim de semana)',
    ),
  ],
  'group-word': [
    ...seen(
      'EVZ',
      '(grupo|canal|grupos) (do|de|no) (whatsapp|telegram|zap|trabalho|tarefas|funcionários|membros|vip)',
      '(nosso|no|este|deste|esse|do|ao) (grupo|canal)',
    ),
    ...guessed('(membros|admin|administrador|administradora) do (grupo|canal)'),
  ],

  // ── The offer ────────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen(
      'EURES',
      '(dinheiro|ganho|ganhos|lucro|lucros|renda) (fácil|fáceis|rápido|rápidos|rápida)',
      '(ganhar|ganhe|ganha|fazer|faça|faz|faturar|fature) .. (dinheiro|renda|grana|lucro|guita) .. (fácil|facilmente|rápido|desde o primeiro dia|sem esforço|sem fazer nada|dormindo|pelo celular|pelo telemóvel|sem sair)',
    ),
    ...guessed(
      '(fique|ficar|fica) (rico|rica|milionário)',
      '(liberdade|independência) financeira',
      '(renda|rendimento) (extra|passiva|passivo) [garantida|fácil|todo dia|imediata|em casa|online|sem|pelo]',
      '(grana|guita) (fácil|rápida)',
      'mude de vida',
      'muda de vida',
    ),
  ],
  'guaranteed-result': [
    ...seen(
      'VISA-DZ',
      '(visto|emprego|trabalho|vaga|contrato|aprovação|contratação|colocação) [de trabalho|é|100] (garantido|garantida|garantidos|assegurado|assegurada|garantidíssimo|certo|certa)',
    ),
    ...guessed(
      '(garantimos|garantimos te|garanto|asseguramos) [o|a|seu|sua|teu|tua|um|uma|te] (visto|emprego|vaga|contrato|contratação|trabalho|colocação|aprovação|lugar)',
      '(renda|ganho|ganhos|lucro|rendimento|salário|resultado) (garantida|garantido|garantidos|certo|100)',
      '100 (garantido|garantida|garantidos|de aprovação|de garantia|certo)',
      '(ninguém|nenhum) [é|foi|pedido] (recusado|negado|reprovado)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(salário|ordenado|remuneração) mínim*',
      'horas garantidas',
      '(período|prazo|fundo|certificado|jovem|garantia) de garantia',
      'garantia jovem',
      '(não|ninguém|nenhuma agência|nem) (garantimos|garante|podemos garantir|pode garantir|garantem)',
      '(garantimos|garante|garantir) a (igualdade|confidencialidade|qualidade|segurança|limpeza|satisfação)',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(bônus|bónus|prêmios|prémios|gorjetas) [de|mensal|mensais|semanal|por|altas|ótimas]',
      '(piscina|academia|ginásio)',
      '(festas|passeios|viagens|presentes|baladas)',
      '(wifi|internet|lavanderia|transporte) (grátis|gratuito|gratuita|incluído|incluso)',
      'férias pagas',
      '(beira mar|frente ao mar)',
    ),
  ],
  'hired-without-interview': [
    ...seen(
      'LURES',
      '(a vaga|o emprego|o trabalho|o lugar|vaga) (já é|é) (sua|seu|tua|teu)',
      '(foi|foste|fui) (selecionado|selecionada|contratado|contratada|aprovado|aprovada|escolhido|escolhida|aceite|aceito)',
    ),
    ...seen('MJSP', 'sem (entrevista|entrevistas|processo seletivo)'),
    ...guessed(
      '(não|nem) (precisa|precisas|há|tem|é preciso|fazemos) [de|fazer] (entrevista|entrevistas)',
      '(está|estás|já está|já estás) (contratado|contratada|aprovado|aprovada|dentro|admitido)',
      '(contratação|aprovação|admissão) (imediata|na hora|instantânea|direta)',
      '(começa|comece|começas|pode começar|podes começar) (hoje mesmo|já hoje|agora mesmo|hoje|ainda hoje)',
      '(sua|tua) (candidatura|vaga|inscrição) (foi|está) (aprovada|aceita|aceite|confirmada)',
    ),
  ],

  // ── The employer ─────────────────────────────────────────────────────────────
  'changed-story': [
    ...guessed(
      '(o trabalho|a vaga|o emprego|o destino|o contrato|o plano) (mudou|agora é|já não é|não é mais|afinal é|será em|vai ser)',
      '(mudança de planos|mudaram os planos|mudou tudo|afinal|houve uma mudança|em vez disso) .. (trabalhar|vai|vais|outro|outra|país|cidade|boate|bar|família|empresa|clube)',
      '(mudamos|mudou|trocamos|trocaram|mudaram) (de|o|a) [teu|seu] (patrão|país|destino|empresa|família|cidade|empregador|contrato)',
      '(outro|outra) (país|cidade|patrão|família|empresa|função) (por enquanto|primeiro|no lugar|em vez)',
      '(vai ganhar|vais ganhar|vai receber|vais receber|pagam) menos (do que|que)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(não|nunca) (fazemos|faço|podemos fazer|posso fazer|dá para fazer) [chamada|vídeo|uma] (vídeo|videochamada|chamada|videochamadas|chamadas|ligação|ligações)',
      '(não|pare de|para de|deixa de) (faça|faças|fazer|pergunte|perguntes) [tanta|tantas|muita|mais] (perguntas|pergunta)',
      'não (podemos|posso|dá para|se pode|é possível) (mostrar|enviar|dar|visitar|passar|ver) [te|lhe|o|a|uma|cópia] (contrato|licença|endereço|morada|alvará|escritório|o contrato|a licença|o nome)',
      '(minha|a minha|a) (câmera|câmara|webcam) (está quebrada|não funciona|está avariada|quebrou|avariou|não liga)',
      '(nome|identidade) (da|do) (empresa|família|cliente) é (confidencial|sigiloso|segredo)',
      '(não|nem) (ligue|ligues|contacte|contate|contactes|fale|telefone) (para|com|a|ao|pro) (a empresa|o hotel|o clube|a sede|o escritório|empresa|hotel|banco|clube)',
      'não (precisa|precisas|é preciso) (verificar|pesquisar|confirmar|saber) (nada|a|o|quem)',
      'escritório não (recebe|está aberto|pode ser visitado)',
    ),
  ],
  'odd-age-floor': [
    ...seen(
      'EVZ',
      '(mais de|maior de|maiores de|acima de|a partir de|mínimo|idade mínima|a partir dos|ter) (20|21|22|23|24|25) anos',
    ),
    ...guessed('(20|21|22|23|24|25) anos (ou mais|para cima|pra cima|completos)'),
  ],

  // ── Money up front, in whole wordings ────────────────────────────────────────
  'fee-to-get-job': [
    ...seen(
      'MJSP',
      '(taxa|taxas|valor) (de|da) (inscrição|cadastro|processo|registro|registo|matrícula|seleção|agência|adesão) [é|são|de|no valor de|apenas] {amount}',
      '{amount} (de|da|para|pela|pelo|para a) [a|o] (taxa|inscrição|cadastro|processo|registro|agenciamento|matrícula|documentação)',
      '(pague|pagar|paga|deposite|depositar|transfira|transferir|faça|envie) .. (taxa|inscrição|cadastro|adesão|matrícula|agenciamento)',
    ),
    ...guessed(
      '(pague|pagar|paga|deposite|depositar|pix|transfira|transferir|pagamento) .. para (começar|iniciar|ativar|confirmar|liberar|garantir|validar|entrar|dar entrada|desbloquear) [o|a|no|na|seu|sua|teu|tua|em] (trabalho|trabalhar|contrato|vaga|cadastro|emprego|processo|inscrição|conta|contratação)',
      '(contrato|endereço|morada|vaga|entrevista|embarque) .. (depois|após|assim que|só) [do|de|o|que] (pagamento|pagar|pix|depósito|pagares|depositar)',
      '(primeiro|antes) [tem que|tens de|precisa] (pagar|depositar|paga|deposita) [a|o|uma|um|as] [taxa|{amount}]',
    ),
  ],
  'fee-visa-permit': [
    ...seen(
      'MJSP',
      '(taxa|taxas|custo|valor|preço|pagamento) (de|do|dos|pelo) (visto|vistos|permissão de trabalho|autorização de trabalho)',
      '(pague|pagar|paga|deposite|depositar|transfira|transferir|faça|envie) .. (visto|carta convite|autorização de trabalho)',
    ),
    ...guessed(
      '{amount} (do|para o|pelo|de) [teu|seu] (visto|processo do visto|permissão de trabalho|carta convite)',
      '(visto|carta convite) .. (custa|sai por|fica por|fica em|sai a) {amount}',
      '(pacote|combo) (de visto|do visto|visto|família|completo com visto)',
      'taxa* (da embaixada|do consulado|consular|consulares) .. (conosco|connosco|para nós|{amount}|pix|aqui)',
    ),
  ],
  'fee-training': [
    ...seen(
      'FISC-MX',
      '(pague|pagar|paga|pagas|compre|comprar|compra|adquirir|adquira) .. (curso|treinamento|formação|certificado|apostila|capacitação)',
      '(curso|treinamento|formação|certificado|apostila) .. (custa|no valor de|por apenas|pelo valor|fica por|sai por) {amount}',
    ),
    ...guessed(
      '{amount} (do|pelo|para o|da|pela) [seu|teu] (curso|treinamento|formação|certificado|apostila)',
      '(curso|treinamento|formação) (obrigatório|obrigatória|pago|paga) .. ({amount}|por sua conta|por tua conta|pago pelo candidato)',
      '(taxa|custo|valor) (do|de|da) (curso|treinamento|formação|certificado|exame|prova)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(pague|pagar|paga|pagas|deposite|depositar|transfira|pix|envie) .. (exame médico|exames médicos|exame admissional|antecedentes|antecedentes criminais|registo criminal|seguro|seguro viagem|atestado)',
      '{amount} (do|dos|para o|para os|pelo|pelos|de) [teu|seu] (exame|exames|seguro|antecedentes|registo criminal|atestado|exames médicos)',
      '(exame|exames|seguro|antecedentes|registo criminal) .. (custa|custam|com a nossa clínica|na nossa clínica|por sua conta|por tua conta) [{amount}]',
      '(taxa|custo|valor) (do|dos|de) (exame|exames|exame médico|exames médicos|seguro)',
    ),
  ],
  'fee-kit-uniform': [
    ...guessed(
      '(pague|pagar|paga|pagas|compre|comprar|compra|compras|adquirir|adquira|deposite) .. (uniforme|farda|fardamento|crachá|kit|software|material inicial|equipamento|notebook)',
      '{amount} (do|pelo|para o|da|pela|para a|de) (uniforme|farda|crachá|kit|material|software|equipamento|fardamento)',
      '(uniforme|farda|crachá|kit|software) .. (custa|por sua conta|por tua conta|é pago|pago pelo|fica por|sai por)',
      '(taxa|custo|valor) (do|da|de) (uniforme|farda|crachá|kit|material|equipamento)',
    ),
  ],
  'holding-deposit': [
    ...seen(
      'MJSP',
      '(depósito|caução|sinal|pagamento) (antecipado|reembolsável|de garantia|devolvível|restituível) [de|para]',
      '(depósito|caução|sinal|pague|deposite|pix|transfira|depositar|pagar|{amount}) .. (reservar|garantir|segurar|guardar|confirmar|assegurar) [a|o] (sua|tua|seu|teu|a|o|vaga) (vaga|lugar|contrato|posto)',
    ),
    ...guessed(
      '(depósito|caução|sinal|valor|taxa) .. (devolvido|devolvida|devolvemos|reembolsado|reembolsada|descontado|restituído) .. (primeiro|salário|ordenado|chegada)',
      '(reserve|reserva|garanta|garante|segure) [a] (sua|tua|seu|a) (vaga|lugar) (com|por|pagando|depositando|mediante|agora com)',
      '(deixar|deixe|deixa|dar|dê) (um|uma) (sinal|caução|depósito|entrada) [de|para|em]',
    ),
  ],
  'fee-room-before-arrival': [
    ...guessed(
      '(pague|pagar|paga|deposite|depositar|transfira|transferir|pix|envie|caução|sinal|adiante) .. (quarto|alojamento|aluguel|renda|apartamento|casa|cama|hospedagem) .. (antes|adiantado|antecipado|já|reservar|garantir|segurar)',
      '(aluguel|renda|caução|quarto|alojamento) .. (adiantado|adiantada|antecipado|antes de chegar|antes da chegada|antes de viajar|antes da viagem|antes de vires)',
      '(primeira renda|dois meses de renda|primeiro aluguel) .. (antes|adiantado|já|transfer*)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FR-LINEN',
      '(pague|pagar|paga|pagamento|envie|enviar|envia|transferência|transfira|deposite|{amount}) .. (por|via|pela|pelo|na) (western union|moneygram|ria)',
    ),
    ...guessed(
      '(pague|pagar|paga|pagamento|envie|enviar|envia|compre|compra|deposite|{amount}) .. (em|por|via|com|de|um) (cripto|criptomoeda|criptomoedas|bitcoin|usdt|cartões presente|cartão presente|gift card|gift cards|vale presente|cartões google play|m pesa)',
      '(código|códigos|foto) (do|dos|de|da) (cartão presente|cartões presente|gift card|gift cards|vale|vales|cartões|paysafecard|recarga)',
      '(pague|pagar|paga|pagamento|entregue|entrega|entregar|{amount}) .. (em dinheiro|em espécie|em mãos|em numerário) .. (agente|motorista|ao chegar|na chegada|recrutador|contacto|contato|ao)',
      '(pix|transferência|depósito) .. (na conta|no nome|chave|conta) (da minha|do meu|pessoal|de uma|da nossa|particular|da secretária|de pessoa)',
    ),
  ],

  // ── Papers ───────────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...seen(
      'MJSP',
      '(envie|envia|enviar|mande|manda|mandar|passa|passe|forneça|encaminhe|partilhe|compartilhe|mostre) ..4 (passaporte|rg|cpf|cnh|identidade|cartão de cidadão|iban)',
      '(foto|fotos|cópia|scan|digitalização) (do|da|de|dos) [teu|seu|tua|sua] (passaporte|rg|cpf|cnh|identidade|cartão de cidadão|documento|bi|documentos)',
    ),
    ...guessed(
      '(rg|cnh|identidade|cartão de cidadão|documento|passaporte) (frente e verso|dos dois lados|nos dois lados|em foto|de ambos os lados)',
      '(frente e verso) (do|da|dos) [teu|seu|tua|sua] (rg|cnh|identidade|cartão|documento|passaporte)',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|foto sua|foto tua|vídeo|foto|fotografia) .. (segurando|a segurar|com|ao lado|mostrando) .. (documento|rg|cnh|passaporte|cartão de cidadão|identidade|cartão)',
      '(reconhecimento|verificação|biometria|validação) facial',
    ),
    ...guessed(
      '(documento|rg|cnh|passaporte|cartão) (ao lado|perto|junto|debaixo|próximo) (do|da) [seu|teu|tua|sua] (rosto|cara|queixo)',
      '(vire|vira|mexa|mova) (a cabeça|o rosto)',
      '(verifique|verifica|confirme|confirma|valide|valida) (a sua|sua|a tua|tua) identidade (por|com|em|num|numa) (vídeo|uma selfie|selfie|videochamada|um vídeo)',
    ),
  ],
  'login-or-code': [
    ...seen(
      'ITRC',
      '(envie|envia|me envia|me envie|mande|manda|me manda|passa|me passa|me passe|diga|diz|me diz|informe|informa|encaminha|dita) [me|o|nos|aqui|esse|rápido|a|sua] (código|códigos|senha|senhas|token|pin|otp) (que|de|do|da|recebido|por|bancária|sms|para|e)',
      '(código) (que|de) .. (recebeu|recebeste|chegou|chegar|vai chegar|sms|receber|chega) .. (envia|envie|manda|mande|passa|passe|diz|diga|informe|encaminha)',
      '(vai receber|vais receber|vai chegar|chegará|receberá|receberás) um (código|sms|token) .. (envia|envie|manda|mande|passa|passe|diz|diga|informe|me)',
    ),
    ...guessed(
      '(instale|instala|baixe|baixa|descarregue|abra) [o|app|a] (anydesk|any desk|teamviewer|rustdesk|quicksupport|airdroid)',
      '(acesso|controle|controlo) remoto (ao|do|no|a) [teu|seu] (celular|telemóvel|telefone|computador|pc|banco)',
      '(login|senha|usuário|utilizador|palavra passe|credenciais) (e senha|e palavra passe|do banco|da conta|do teu|do seu|do homebanking|do facebook|do instagram|de acesso ao|do gov)',
      '(compartilhe|compartilha|partilhe|partilha) (a tela|o ecrã|sua tela|o teu ecrã) .. (banco|app)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'MJSP',
      '(ficamos|fica|ficará|fico|ficam|retemos|retém|guardamos|guarda|guardaremos|recolhemos|recolhe|seguramos) com [o|a|os|teu|seu] [teu|seu] (passaporte|passaportes|documentos|documento)',
      '(retemos|retém|guardamos|guarda|guardará|recolhemos|recolhe|recolheremos|seguramos|confisca) (o|os|seu|teu|seus|teus) [teu|seu] (passaporte|passaportes|documentos|documento)',
      '(passaporte|passaportes|documentos) (fica|ficam|ficará|ficarão|retido|retidos|guardado|guardados|será retido|serão retidos|serão recolhidos|são recolhidos|é recolhido) [guardado|guardados|retido] (com|na|no|em|pela|pelo|à|ao|até|durante)',
    ),
    ...seen(
      'ILO-11',
      '(entregue|entrega|entregas|entregar|entregará|deixe|deixa|deixas|deixar|dá|dar) (o|seu|teu|o teu|o seu|os|seus) [teu|seu] (passaporte|passaportes|documentos) (ao|à|na|no|com|para|assim|logo|quando|a|aos)',
    ),
    ...guessed(
      'passaporte .. (como garantia|em garantia|de garantia|penhor)',
      '(devolvemos|devolve|devolvem|recebe|recebes) (o|seu|teu|os) [teu|seu] (passaporte|documento|documentos) (no fim|quando|depois|no final|ao fim|só)',
    ),
  ],
  'papers-arranged': [
    ...seen(
      'NP-VISA',
      '(fazemos|arranjamos|arrumamos|conseguimos|tiramos|faço|arranjo|providenciamos|fabricamos) [todos|todas|um|uma|o|os|a|te|seu|teu] (os documentos|os papéis|documentos|papéis|diploma|certificado|certificados|declaração|carta de experiência|comprovante|recibos|carteira) [falso|falsos|de experiência|sem|para quem|mesmo]',
      '(documento|documentos|diploma|certificado|passaporte|identidade|atestado) (falso|falsos|falsa) (não|sem|pronto|prontos|incluído|para|e|te)',
    ),
    ...guessed(
      '(mudamos|mudar|alteramos|alterar|trocamos|aumentamos) (a|sua|tua|o) [sua|tua] (idade|data de nascimento|nome)',
      '(diploma|certificado|carta|carteira) sem (prova|exame|estudar|fazer prova)',
      '(outra|nova) (identidade|idade|data de nascimento) (no|na|nos|para)',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(diga|diz|digas|dizer|responda|responde|fala|fale|dirás) .. (turismo|turista|férias|passeio|passear|visitar|visita|amiga|amigo|amigos|família|prima|lua de mel)',
      '(não|nunca|nem) (diga|digas|fale|fales|mencione|menciones|mostre|mostres|conte|contes) .. (trabalho|trabalhar|emprego|contrato|vaga) .. (imigração|aeroporto|fronteira|alfândega|polícia|embaixada|consulado|agente)',
    ),
    ...guessed(
      '(apague|apaga|apagar|delete|deleta|exclua) .. (conversa|conversas|mensagens|mensagem|chat|contatos|contactos) .. (antes|aeroporto|imigração|embarcar|fronteira|viajar|embarque|voo)',
      '(antes|aeroporto|imigração|fronteira|embarque) .. (apague|apaga|apagar|delete|deleta) .. (conversa|conversas|mensagens|chat)',
      '(finja|finge|fingir|faz de conta|passa se por|se passe por) .. (turista|turistas|casal|estudante|namorada|férias|passear)',
      '(decore|decora|decorar|ensaie|ensaia|treine|treina) .. (respostas|resposta|história) .. (imigração|embaixada|consulado|fronteira|aeroporto|oficial|agente)',
      '(imigração|fronteira|aeroporto|alfândega|embaixada) .. (diga|diz|dizer|responda|responde) .. (turismo|turista|férias|passeio|passear|visitar|amiga|amigo|família)',
      'reserva* de hotel (falsa|falsas|só para mostrar|de mentira)',
    ),
  ],

  // ── Isolation ────────────────────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(não|nao|nem) (conte|conta|contes|fale|fala|fales|diga|digas|comente|comentes|comenta|avise|avises) (para|a|com|pra|nada|disso|sobre|isso|à) [ninguém|seus|teus|sua|tua|nada|isso|isto]',
    ),
    ...guessed(
      '(fica|fique|manter|mantenha|mantém|guarda|guarde|guardar) .. (entre nós|segredo|em segredo|em sigilo|sigilo|só entre)',
      '(é|nosso|um|será|nosso) (segredo|segredinho) [entre|nosso|por|até]',
      '(sua|tua|a) (família|mãe|marido|namorado) (não|nem) (precisa|pode|deve|tem que|tem de) (saber|ficar|de saber)',
      '(sem|antes de) (contar|avisar|falar|dizer) [nada] (para|a|com|ninguém|à)',
      '(ninguém|família) (pode|deve|precisa|vai) saber',
      '(sigilo|discrição) (total|absoluto|absoluta|é|exigida|exigido)',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(venha|vem|vir|venhas|compareça|aparece) (sozinha|sozinho|só|desacompanhada)',
      '(entrevista|casting|encontro|teste|reunião) .. (quarto de hotel|no hotel|num hotel|em um hotel|meu apartamento|minha casa|na minha casa|quarto)',
    ),
    ...guessed(
      '(sem|não leve|não traga|não tragas) (acompanhante|acompanhantes|amiga|ninguém|companhia)',
      '(motorista|meu amigo|nosso condutor|condutor|carro) .. (te busca|te pega|vai te buscar|vai buscar te|busca te|pega você|te apanha) .. (noite|sozinha|madrugada|esquina|estação)',
    ),
  ],
  'phone-taken': [
    ...seen(
      'ILO-11',
      '(entregue|entrega|entregar|entregas|deixe|deixa|deixar|recolhemos|recolhe|retemos|ficamos com|guardamos|tiramos|tiram) [o|os|teu|seu|seus] (celular|celulares|telemóvel|telemóveis|telefone|telefones)',
      '(celular|telemóvel|telefone|celulares) (é|são|será|serão|fica|ficam) (proibido|proibidos|recolhido|recolhidos|retido|retidos|guardado|guardados|com|confiscado)',
    ),
    ...guessed(
      '(proibido|proibida|sem|não é permitido) [o|uso de|usar|ter] (celular|telemóvel) (próprio|pessoal|no|durante|dentro)',
      '(só|apenas) (o|um) (celular|telemóvel) da (empresa|casa|firma)',
    ),
  ],
  'locked-site': [
    ...seen(
      'UNODC-CAS',
      '(proibido|não pode|não podes|não é permitido|ninguém pode|impossível|não se pode) (sair|deixar) [do|da|de|sozinha|sozinho|o|a] (alojamento|complexo|condomínio|casa|local|campo|recinto|prédio|sem|quinta|fazenda)',
      '(sair|saída|saídas|sai) [do|da] [alojamento|complexo|local] (só com|apenas com|somente com|só acompanhada|só acompanhado|proibida|proibidas|só com autorização) [autorização|permissão|ordem]',
    ),
    ...guessed(
      '(complexo|condomínio|alojamento|campo|prédio) (fechado|vigiado|murado|cercado) .. (segurança|seguranças|guardas|sair|noite|portão)',
      '(portão|portões|portas) .. (trancado|trancados|trancadas|fechado|fechados|fechadas) .. (noite|chave|dia)',
      '(seguranças|guardas|vigias) (armados|na porta|no portão) .. (sair|ninguém|noite)',
      'seguranças armados',
    ),
  ],
  'trapped-already': [
    ...seen(
      'FBI-23',
      '(não|nao) (consigo|posso|me deixam|nos deixam|deixam|conseguimos|podemos) [me|nos] (sair daqui|sair do|sair da|sair de casa|ir embora|voltar para casa|voltar pra casa|fugir|ir para casa|regressar a casa)',
      '(tiraram|pegaram|retiveram|levaram|tomaram|ficaram com|retêm|seguram) [o|os] (meu|meus|nosso|nossos|nosso) (passaporte|passaportes|celular|telemóvel|documentos|documento)',
      '(meu|meus|nosso|nossos) (passaporte|passaportes|documentos|celular|telemóvel) (foi|foram|está com|estão com|retido|retidos|ficou com)',
    ),
    ...guessed(
      '(estou|estamos|tô|tou) (presa|preso|presos|presas|trancada|trancado|trancados|retida|retido) (aqui|num|numa|em|no|na|dentro)',
      '(me ajuda|me ajude|ajudem me|socorro|me tira|me tirem) .. (sair|daqui|presa|preso|passaporte|trancad*)',
      '(ele|ela|eles|patrão) .. (me bate|me batem|nos batem|me ameaça|me ameaçam|bate me)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'FBI-23',
      '(não|nunca|nem) (vá|vás|ligue|ligues|chame|chames|procure|procures|contacte|contate|fale|fales|avise|pense em ir) (à|a|para|com|na|para a|com a|ao|na) (polícia|a polícia|embaixada|a embaixada|consulado|sindicato|autoridades|o consulado)',
      '(polícia|embaixada|imigração|consulado) .. (vai te prender|vai prender te|te prende|prende você|prende te|te deporta|vai te deportar|deporta você|vai deportar|prender você|vai prender você)',
    ),
    ...guessed(
      '(polícia|embaixada|sindicato) .. (não vai ajudar|não te ajuda|trabalha para nós|é nossa amiga|está connosco|está com a gente|nos conhece)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(corra|corre|não perca|não percas|não deixe passar|aproveite|aproveita) [essa|esta|já|a|antes|hoje|tempo|agora] (oportunidade|vaga|vagas|chance|hoje|agora|já)',
      '(garanta|garante) (já|agora|hoje)',
      '(inscreva se|inscreve te|candidate se|candidata te) (já|agora|hoje|rápido)',
      '(vagas|oferta) (por tempo limitado|esgotando|quase esgotadas|acabando|voando)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(embarque|embarques|partida|viagem|voo|saída) [já|é|está|marcado|marcada] [para] (amanhã|imediato|imediata|imediatos|hoje à noite|esta semana|essa semana|nesta semana|em {number} dias|em três dias|em poucos dias|depois de amanhã)',
      '(embarca|embarcas|embarcar|viaja|viajas|viajar|partes|parte|voas|voa) (amanhã|já amanhã|hoje|esta semana|essa semana|ainda esta semana|em {number} dias|em três dias|em dois dias|depois de amanhã|na sexta|no sábado|neste fim de semana)',
    ),
    ...guessed(
      '(passagem|bilhete|voo) (já|está|comprada|comprado|marcada|marcado) [comprada|marcada|comprado|marcado] (para|pra) (amanhã|sexta|sábado|domingo|segunda|esta semana|hoje)',
      '(faz|faça|prepara|arruma|arrume) (as malas|a mala) .. (amanhã|hoje|já|sexta|semana)',
    ),
  ],
  'pressure-when-asked': [
    ...seen(
      'EEOC',
      '(pare de|para de|chega de|deixa de|pára de) [fazer|tantas|com] (perguntar|perguntas|fazer perguntas|duvidar|desconfianças|tantas perguntas)',
      '(tem|há|tenho|temos) (muita gente|outras pessoas|mais gente|outra pessoa|outros|outras|gente) .. (esperando|à espera|fila|querendo|na fila|quer)',
    ),
    ...guessed(
      '(quer|queres|vai querer) (a vaga|o trabalho|trabalhar|o emprego|esta vaga) ou (não|desiste)',
      '(está|estás|tá) (me fazendo|a fazer me|fazendo eu|a fazer nos) perder (tempo|o meu tempo|meu tempo)',
      '(dou|passo|vou dar|vou passar) (a sua|sua|a tua|tua|essa|a) vaga',
      '(decide|decida|decide te|resolve) (agora|já|logo|hoje)',
      '(muitas|tantas|demasiadas) perguntas',
      '(não confia|não confias) (em mim|em nós|na gente)',
    ),
  ],
  'contract-unread': [
    ...seen(
      'RO-ANITP',
      '(contrato|carteira|papelada) [é|será|só|se|fica] [só|assinado|assina|feito|para] (na chegada|à chegada|depois|quando chegar|quando chegares|lá|mais tarde|no destino|depois de chegar)',
      '(contrato|acordo|combinado) (verbal|de boca|oral)',
    ),
    ...guessed(
      '(assine|assina|assinar) (já|agora|logo|rápido|sem ler|hoje|primeiro) [o|e|que|depois]',
      '(não precisa|não é preciso|não precisas|sem necessidade) (de ler|ler|de contrato|contrato)',
      '(contrato|papel) (é só|é apenas|não passa de) (formalidade|uma formalidade|burocracia)',
      'contrato (a gente vê|vemos|vê se|trata se) (depois|lá|na chegada)',
    ),
  ],

  // ── Leaving the platform ─────────────────────────────────────────────────────
  'move-to-messenger': [
    ...seen(
      'LURES',
      '(chama|chame|chamar|fale|fala|falar|escreva|escreve|contacte|contacta|contate|contato|contacto|adicione|adiciona|mande|manda|envie|envia|interessados|interessadas|informações|responda|continuamos|conversamos|falamos|currículo|candidaturas) [me|comigo|connosco|conosco|mensagem|só|apenas|oi|com|a|um] (no|pelo|via|por|para o|lá no|ao|no meu|no nosso|meu|direto no) [meu|nosso] (whatsapp|telegram|zap|whats|wpp|messenger|signal|viber|direct|pv|privado|watsapp)',
      '(whatsapp|zap|telegram|wpp) {phone}',
      '(só|apenas|somente|exclusivamente) (no|pelo|por|via) (whatsapp|zap|telegram|wpp|pv|direct)',
    ),
    ...guessed(
      '(vem|vem no|chama|chame|só|corre) (pv|privado|inbox|direct|dm)',
      '(fale|fala|contacte|contate|adicione) [com] [a|o|nossa|nosso] (gerente|recrutadora|recrutador|atendente|assistente|responsável|gestora) (no|pelo|via|através)',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-25',
      '(entre|entra|junte se|junta te|participe|vem) (no|ao|para o|pro|em) (nosso|grupo|canal|meu) [grupo|canal|do|de]',
      '(te|vou|vamos|o|a|você) (adicionei|adicionar|coloquei|colocar|adicionamos|adicionando|pus) [te|você|lo] (no|ao|em|num) [nosso|um] (grupo|canal)',
    ),
    ...guessed(
      '(bem vindo|bem vinda|bem vindos|boas vindas) (ao|no) (grupo|canal|nosso)',
      '(adicionei|adicionamos|coloquei|incluí|pus) (você|te|lo|vocês|o seu número) (ao|no|em|num) [nosso] (grupo|canal)',
      '(grupo|canal) (de|do|no) (telegram|whatsapp|zap) (para|de|com) (tarefas|trabalho|começar|vagas|missões|iniciantes)',
    ),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'FBI-24',
      '(cadastre|cadastre se|cadastro|registre|registre se|registe|regista te|inscreva|crie|cria|conta|login|entre) [se|uma|conta|o] (na|em|no|nessa|nesta|pela) [nossa|sua|esta|essa] (plataforma|site de trabalho|aplicativo|aplicação|app)',
      '(baixe|baixa|baixar|instale|instala|instalar|descarregue|descarrega) (o|a|nosso|nossa|este|esta) [nosso|nossa] (app|aplicativo|aplicação|apk|plataforma) (de|da|para|pelo|e|no|por|aqui)',
    ),
    ...guessed(
      '(plataforma|aplicativo|app|aplicação|site) de (tarefas|trabalho|missões|pedidos)',
      '(sua|tua|a) conta de (trabalho|funcionário|tarefas)',
      'código de (convite|indicação|referência) [é]',
      'arquivo apk',
    ),
  ],

  // ── Travel ───────────────────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'BR-MRE',
      '(visto|vistos) (de turista|de turismo|turista|turístico|de visita|schengen) .. (trabalhar|trabalho|mudar|muda|mudamos|trocar|troca|trocamos|depois|converter|regularizar|regularizamos|legalizar)',
      '(entrar|entra|entras|entre|vai|vais|viaja|viajas|viajar|embarca|chega) (como|com visto|com o visto|com um visto|de) (turista|de turista|de turismo|turismo)',
    ),
    ...guessed(
      '(trabalhar|trabalha|trabalho|começar) (como|com|com o|com um) (visto de turista|visto de turismo|visto turístico|turista)',
      '(mudamos|trocamos|muda se|troca se|regularizamos|legalizamos|tratamos) (o|do|da|seu|teu) [seu|teu] (visto|status|situação|legalização|documentação|residência) (lá|depois|no local|na chegada)',
    ),
  ],
  'denied-visa-need': [
    ...seen(
      'BD-MIN',
      '(sem|não precisa de|não precisas de|não é preciso|não precisa) [de|ter] visto',
      '(visto) (não é|não|desnecessário) [necessário|preciso|exigido]',
    ),
    ...guessed(
      '(basta|só precisa|só precisas|só com|apenas) [de|o|do|ter] passaporte',
      '(sem|não precisa|não precisas) [de] (papéis|documentação|autorização de trabalho|permissão de trabalho)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(primeiro|voo|avião|voa|voas|aterra|desembarca|pousa) .. (depois|daí|de lá|e segue|em seguida|e depois) .. (carro|estrada|van|ônibus|autocarro|barco|fronteira|moto)',
      '(alguém|nosso contato|nosso contacto|um amigo|um motorista|nosso homem|um guia) .. (espera|vai esperar|te espera|busca|pega|leva|apanha) .. (fronteira|atravessar|outro lado|cruzar)',
    ),
    ...guessed(
      '(passar|passa|passas|escala|via) .. (méxico|outro país|guatemala|panamá|turquia|bolívia) .. (depois|carro|fronteira|terra|ônibus)',
      '(atravessar|cruzar|passar) a fronteira (de|com|a pé|por|à)',
      '(trocar|troca|trocas) de (carro|veículo|van) (na|no|antes|em)',
    ),
  ],
  'irregular-crossing': [
    ...seen(
      'CNA-22',
      '(atravessar|cruzar|passar|atravessa|atravessamos|cruza) .. (rio|fronteira|mata|selva|deserto|mar) .. (noite|barco|bote|a pé|escondid*|sem|coiote|lancha)',
      '(coiote|coiotes|passador|passadores) .. (espera|leva|fronteira|busca|atravessa|passa|pega)',
    ),
    ...guessed(
      '(sem|não tem) (carimbo|carimbos|passar na imigração|passar pela imigração|controle de fronteira)',
      '(caminho|rota|via) (clandestino|clandestina|alternativa|pelo mato|secreta|pelo rio)',
      '(escondida|escondido|escondidos) (no|num|em um|dentro do) (caminhão|camião|porta malas|contentor|carro)',
      'cai cai',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'LJI-T',
      '(endereço|morada|local|cidade|destino|lugar) .. (informado|informamos|dado|damos|revelado|dizemos|passamos|dito|dita|divulgada|informada|comunicada|revelada|enviado|saberás|saberá) .. (depois|chegada|chegar|aterrar|lá|mais tarde|última hora|embarque|desembarque)',
      '(algum|um|num|em algum) (país|lugar|ponto) (da|na|do|no) (ásia|europa|oriente|exterior)',
    ),
    ...guessed(
      '(vai saber|vais saber|saberá|saberás|descobre|descobres|dizemos|avisamos) .. (lá|chegar|chegares|chegada|aeroporto|onde|depois|destino)',
      '(não precisa|não precisas) [de] saber (onde|a cidade|o lugar|o local|o endereço|a morada)',
    ),
  ],

  // ── Control and debt ─────────────────────────────────────────────────────────
  'debt-from-travel': [
    ...seen(
      'ILO-11',
      '(passagem|passagens|bilhete|voo|visto|viagem|custos|despesas|alojamento|dívida) .. (descontado|descontados|descontada|descontadas|desconta|descontamos|descontam|abatido|abatida|abatemos|abatidas) .. (salário|salários|ordenado|ordenados|mês|meses|trabalho|pagamento)',
      '(paga|pagas|pagar|pagará|pagarás|devolve|devolves|devolver) .. (passagem|passagens|bilhete|viagem|visto|dívida) .. (depois|trabalho|trabalhando|a trabalhar|salário|ordenado|meses|chegar|aos poucos)',
    ),
    ...guessed(
      '(adiantamos|emprestamos|financiamos|adianta|empresta) .. (passagem|passagens|bilhete|visto|viagem)',
      '(passagem|bilhete|visto|viagem) .. (a crédito|fiado|parcelado no salário|em dívida)',
      '(trabalha|trabalhas|trabalhar|trabalhará) .. (até pagar|para pagar|pagar a) .. (dívida|passagem|viagem|visto)',
      '(fica|ficas|ficará) (devendo|a dever) .. (passagem|viagem|visto|bilhete|{amount})',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'CNA-22',
      '(multa|pagar|paga|pagas|pagará|indenização|indemnização|indemnizar|devolver) ..6 (se|caso|para|por|antes) .. (sair|sair antes|desistir|desistires|desiste|ir embora|quebrar|voltar|romper|saíres|rescindir)',
      '(se|caso) (sair|saia|saíres|desistir|desista|desistires|quiser sair|quiseres sair|quiser voltar|quiseres voltar|for embora|fores embora|quebrar o contrato) ..6 (paga|pagas|pagar|multa|deve|deves|tem que pagar|tens de pagar|{amount}|indemniza)',
    ),
    ...guessed('(comprar|pagar) (a sua|sua|a tua|tua) (liberdade|saída|libertação)', 'resgate de {amount}'),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(salário|salários|pagamento|ordenado|dinheiro) [é|será|só|todo|fica] [só|pago|paga|retido|guardado] [só] (no fim|no final|ao fim|ao final|retido|guardado|depois da safra|quando terminar|quando acabar|quando voltar)',
      '(primeiro|primeiros|dois primeiros|três primeiros|primeira) (mês|meses|semana|salário|salários) .. (sem receber|sem pagamento|não é pago|não são pagos|não pago|não pagos|retido|retidos|fica retido|de caução|como garantia|sem salário|gratuito)',
    ),
    ...guessed(
      '(guardamos|retemos|seguramos|guarda|retém|ficamos com) (o|os|seu|teu|parte do|uma parte do) [seu|teu] (salário|salários|ordenado|pagamento|dinheiro)',
      '(só recebe|só recebes|recebe só|recebes só|só paga|pagamos só) (no fim|no final|quando|ao fim|depois|no término)',
    ),
  ],
  'tied-live-in': [
    ...guessed(
      '(visto|documentação|residência|autorização) (ligado|ligada|vinculado|vinculada|preso|atrelado|depende) (ao|à|a|do|da) (patrão|patroa|empregador|família|casa|empresa)',
      '(morar|mora|moras|viver|vive|vives|dormir|dorme|dormes) (na|em) (casa da|casa do|casa dos) (família|patrão|patroa|patrões|empregador)',
      'patrocinada pela família',
    ),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|17|18|doze|catorze|quatorze|quinze|dezesseis|dezasseis) (horas|h) (por|ao) dia',
      '(sete|7) dias (por|da|na|à) semana',
      '(sem|nenhuma|nenhum) (folga|folgas|descanso|dia de folga|dia de descanso)',
      '(disponível|disponibilidade) (24 horas|24h|dia e noite)',
      '(de domingo a domingo|de segunda a segunda)',
    ),
  ],
  'bonus-to-recruit': [
    ...seen(
      'CAFC-23',
      '(bônus|bónus|prêmio|prémio|comissão|{amount}) (por|a|para) (cada|pessoa|amigo|indicação) [novo|nova] (amigo|amiga|pessoa|indicado|indicação|trazida|indicada|menina|recrutado|trabalhador)',
      '(traga|traz|indique|indica|convide|convida|recrute) .. e (ganhe|ganha|receba|recebe|ganhas|recebes)',
    ),
    ...guessed(
      '{amount} por (indicação|cabeça|pessoa|amigo|cada amigo|cada pessoa)',
      '(monte|monta|crie|cria) (a|sua|tua|a sua|a tua) [própria] (equipe|equipa|rede)',
    ),
  ],

  // ── Looks ────────────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'MJSP',
      '(moças|moça|meninas|garotas|raparigas|mulheres|modelos|jovens) .. ({number} a|de {number}|entre {number}|18|20|25|30) .. (boa aparência|bonitas|bonita|solteiras|boa apresentação|foto|fotos|lindas|anos)',
      '(boa aparência|boa apresentação) .. (moças|moça|meninas|garotas|raparigas|feminino|{number} anos|foto|fotos|altura)',
    ),
    ...guessed(
      '(moças|meninas|garotas|raparigas|mulheres) (bonitas|lindas|magras|solteiras|sem filhos|giras|atraentes|jovens e)',
      '(foto|fotos|idade) .. (altura|peso) .. (peso|altura|medidas|idade)',
      '(altura|idade) e (peso|medidas) .. (foto|fotos|manda|envie|envia)',
    ),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(foto|fotos|vídeo|selfie) .. (corpo inteiro|biquíni|biquini|lingerie|roupa íntima|roupa interior|fato de banho|maiô)',
    ),
    ...guessed(
      '(suas|tuas|as) medidas [do|de|busto|cintura|por]',
      '(medidas) (de|do|busto|peito)',
      '(mais) fotos (suas|tuas|do corpo|sensuais|de biquíni)',
      '(busto|cintura) e quadril',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(foto|fotos|vídeo|vídeos|teste|ensaio|câmera|câmara|webcam) .. (nua|nuas|nu|pelada|topless|sem roupa|sem sutiã|sem blusa)',
      '(tira|tire|tirar|tiras) [a|o|sua|tua|toda] (roupa|blusa|sutiã|soutien|camisola)',
    ),
    ...guessed(
      '(teste|casting|entrevista|prova) .. (câmera|câmara|vídeo|webcam) .. (lingerie|calcinha|roupa íntima|roupa interior|biquíni)',
      '(lingerie|calcinha|roupa interior|roupa íntima) .. (câmera|câmara|webcam|ao vivo|vídeo)',
      'show privado',
    ),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(hostess|recepcionista|recepcionistas|acompanhante|acompanhantes|acompanhar|companhia) [de|para|a|dos|vip] [eventos|nos] (luxo|vip|clientes vip|empresários|executivos|homens|gorjetas|gorjeta|ricos|clientes)',
      '(fazer companhia|entreter|beber com|fazer sala) (a|aos|os|para) [nossos] (clientes|homens|empresários|convidados)',
    ),
    ...guessed(
      '(tour|temporada|turnê) (para|de) (meninas|garotas|moças|raparigas|modelos)',
      '(comissão|gorjeta|gorjetas) (por|em|das|nas) (bebida|bebidas|drinks|copos|garrafas|doses)',
      '(casa|bar|clube) (de alterne|de show|noturna) ',
      '(massagem|massagens) (relaxante|relaxantes|tântrica|sensual|erótica) .. (sem|gorjetas|meninas|ensinamos|moças|jovens)',
      '(iate|festas|viagens|jantares) com (empresários|clientes vip|homens ricos|milionários|clientes ricos)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'NAPTIP',
      '(a partir de|a partir dos|de|dos|entre|com) (13|14|15|16|17) anos .. (exterior|estrangeiro|hostess|modelo|modelos|casting|dança|viagem|viajar|europa|boate|fotos|clube)',
      '(menor|menores) [de idade] (aceita|aceitamos|aceites|bem vindos|bem vindas|também pode|também podem|pode vir)',
    ),
    ...guessed(
      '(adolescentes|meninas de 16|estudantes do ensino médio|alunas do secundário|alunas) .. (casting|modelo|modelos|hostess|exterior|estrangeiro|viagem|fotos)',
      '(não tem problema|não há problema|tudo bem) .. (menor|menores|menos de 18|16 anos|17 anos)',
      '(sem|não precisa de|não precisa) [a|da] autorização (dos pais|dos teus pais|dos seus pais)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'LJI-T',
      '(te amo|amo te|meu amor|minha vida|minha princesa|minha linda|minha querida) ..8 (trabalho|emprego|vaga|trampo)',
      '(trabalho|emprego|vaga|trampo) ..8 (viver juntos|morar juntos|vamos viver|vamos morar|te amo|amo te|vamos casar|casamos|meu amor)',
    ),
    ...guessed(
      '(arranjei|arrumei|consegui|achei|encontrei) [te|um|uma|pra|para] [um|uma|você|ti] (trabalho|emprego|vaga) .. (aqui|pra você|para ti|para você|comigo|perto|pra ti)',
      '(vem|venha) (viver|morar|ficar) comigo .. (trabalho|trabalhar|emprego|trabalhas|trabalha)',
    ),
  ],

  // ── Money and goods through your hands ───────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(receber|recebe|recebes|recebendo|receberá|aceitar) .. (na|em|pela|nas) (sua|tua|suas|vossa) [própria] (conta|contas)',
      '(dinheiro|transferências|pagamentos|depósitos|valores|pix|fundos) .. (na|pela|em) (sua|tua|suas) [própria] (conta|contas) .. (transfer*|repass*|reenvi*|envi*|sac*|levant*|fica*|manda*)',
      '(agente|gestor|gestora|assistente|auxiliar) (financeiro|financeira|de pagamentos|de transferências|de cobranças) (em casa|remoto|remota|sem experiência|home|de casa|a partir|autônomo|independente)',
    ),
    ...guessed(
      '(usar|usamos|utilizar|emprestar|empresta|empreste|utilizamos|ceder) (a|sua|tua) [sua|tua] [própria] conta [bancária|para|pessoal]',
      '(passar|passa|passam|movimentar|girar) .. (dinheiro|valores|pix|transferências) .. (sua|tua|pela) conta',
      'conta (de passagem|laranja)',
      '(transfere|transferes|repassa|repassas|reenvia|envia) o (resto|restante) (para|a|ao)',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'BR-MRE',
      '(comprar|compra|compras|compre|comprando) [os] (bitcoin|bitcoins|usdt|cripto|criptomoedas)',
      '(comprar|compra|compras|compre|converter|converte|convertes|trocar|troca|transformar) .. (em|com|de|o dinheiro em|por) (cripto|criptomoeda|criptomoedas|bitcoin|bitcoins|usdt|moedas digitais)',
    ),
    ...guessed(
      '(arbitragem|p2p) .. (cripto|usdt|binance|bybit|conta|bitcoin)',
      '(abrir|abre|abra|criar|cria|crie) [uma] conta (na|no|em) (binance|bybit|coinbase|mercado bitcoin|corretora)',
      '(operador|operadora|agente) (p2p|de p2p|de cripto|de usdt)',
      '(caixa|atm) (de|automático de) (bitcoin|criptomoedas)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'FTC-21',
      '(deposite|deposita|depositar|desconte|descontar|levante) [o|um|este|esse] cheque',
      'cheque .. (comprar|compra|compre|equipamento|material|fornecedor|computador|notebook)',
      'cheque .. (envie|envia|enviar|transfira|transferir|devolva|devolver|transfere) .. (resto|restante|diferença|sobra|fornecedor|excedente)',
    ),
    ...guessed(
      '(cliente|comprador) (oculto|misterioso|mistério) .. (cheque|cartões|vale)',
      'cheque (de valor|com valor) superior',
    ),
  ],
  'parcel-forwarding': [
    ...seen(
      'USPIS',
      '(reenvio|reexpedição|redespacho|reembalagem) (de|das|dos) (encomendas|pacotes|mercadorias|produtos)',
      '(receber|recebe|recebes|recebendo|receberá) .. (encomenda|encomendas|pacote|pacotes) .. (casa|domicílio|endereço|morada|residência)',
      '(encomenda|encomendas|pacote|pacotes) .. (reenvi*|reembal*|reetiquet*|nova etiqueta|outra etiqueta|reexped*|redespach*)',
    ),
    ...guessed(
      '(assistente|auxiliar|inspetor|inspetora|gestor|agente|conferente) (de|logístico|logística|de qualidade) [logística|encomendas|pacotes|envios|remessas|qualidade] (em casa|de casa|a partir de casa|home office|ao domicílio|no domicílio)',
      '(encomendas|pacotes|produtos) .. (chegam|entregues|entregam) .. (sua casa|tua casa|sua morada|tua morada|seu endereço|casa) .. (envi*|reenvi*|etiqueta|correios|ctt)',
    ),
  ],
  'rented-account': [
    ...seen(
      'MJSP',
      '(emprestar|empreste|empresta|alugar|alugue|aluga|vender|venda|vende|ceder) [nos|a|o|sua|tua|seu|teu|suas] [sua|tua|seu|teu] (conta|contas|cartão|cartões|chip|chips|perfil|cpf|whatsapp|número)',
      '(alugamos|compramos|pagamos por|alugo|compro) [sua|tua|seu|a] (conta|contas|cpf|chip|chips|perfil|contas bancárias|conta bancária)',
    ),
    ...guessed(
      '{amount} (por|pela|pelo|por cada) (conta|chip|cartão|cpf|cadastro|aluguel da conta|perfil)',
      '(abrir|abra|abre) [uma|conta|contas] [conta|contas] [digital|bancária] .. (seu nome|teu nome) .. (passa|entrega|envia|manda|pagamos|acesso|senha|login)',
      '(abrir|abra|abre) (empresa|mei|chip|linha|cnpj) (no|em) (seu|teu) nome',
      'testa de ferro',
    ),
  ],

  // ── Paid tasks ───────────────────────────────────────────────────────────────
  'likes-and-ratings': [
    ...seen(
      'EVZ',
      '(ganhe|ganha|ganhar|ganhas|pago|paga|pagamos|recebe|recebes|receba|receber|comissão|dinheiro) .. (curtir|curtindo|curtida|curtidas|like|likes|avaliar|avaliando|avaliação|avaliações|seguir perfis|gostos|inscrever)',
      '(curtir|curtindo|avaliar|avaliando|seguir|assistir) .. (vídeos|vídeo|hotéis|produtos|perfis|páginas|posts|fotos|aplicativos|lojas|restaurantes) .. (ganha|ganhe|ganhar|recebe|receba|pago|paga|{amount}|dia|comissão|pix)',
    ),
    ...guessed(
      '{amount} (por|a|cada|por cada) (like|curtida|avaliação|tarefa|vídeo|clique|seguidor|comentário|inscrição|gosto|missão)',
      '(cada|por) (tarefa|curtida|avaliação|like|missão) .. (paga|pagamos|ganha|rende|recebe|vale|{amount})',
      '(comissão|recompensa) (por|de|a) (cada|tarefa) [tarefa|pedido|avaliação|missão]',
      '(otimização|impulsionamento) (de|dos) (dados|produtos|pedidos|aplicativos|aplicações|hotéis|lojas)',
      '(aumentar|melhorar|subir|impulsionar) .. (ranking|classificação|visibilidade|popularidade|avaliação|nota) .. (hotéis|hotel|aplicativos|apps|produtos|lojas|plataforma|restaurantes)',
      '(enviar|envie|envia|mandar|manda) [o|um] print .. (pix|recebe|ganha|pagamento|curtir|{amount})',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'FBI-24',
      '(recarregue|recarregar|recarrega|deposite|depositar|deposita|pague|pagar|pix|carregar|carregue|carrega|adicionar|invista) .. (desbloquear|continuar|liberar|concluir|avançar|completar|próxima|próximo|terminar|ativar|fazer) .. (tarefa|tarefas|nível|missão|missões|pedido|pedidos|lote)',
      'saldo [está|ficou|é|da conta] negativo',
      '(próximo nível|nível seguinte|nível vip|próxima tarefa|tarefa premium|tarefa combinada) .. (depósito|deposite|depositar|pix|recarga|{amount}|pagar|exige|recarregar)',
    ),
    ...guessed(
      '(desbloquear|continuar|liberar|concluir|terminar) .. (tarefa|tarefas|nível|missão|pedido|lote) .. (deposit*|recarreg*|pag*|pix|{amount}|carreg*)',
      '(tarefa|pedido|missão) (combinada|combinado|pré paga|premium|especial) .. (deposit*|recarreg*|saldo|{amount}|pix)',
      '(recarregar|recarregue|carregar|recarrega) (a|sua|tua) [sua|tua] conta de (trabalho|tarefas)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'FBI-24',
      '(para|antes de|poder) (sacar|levantar|resgatar|retirar|liberar|desbloquear|libertar) .. (pagar|pague|paga|deposite|depositar|taxa|imposto|pix|{amount}|recarreg*|precisa|tens de)',
      '(pagar|pague|paga|deposite|depositar|taxa|imposto) .. (para|antes de) [poder] (sacar|levantar|resgatar|retirar|liberar|libertar)',
    ),
    ...guessed(
      '(conta|saldo|saque|dinheiro|valor|levantamento|ganhos) (está|foi|fica|ficou|estão|foram) (bloqueado|bloqueada|bloqueados|congelado|congelada|retido|retidos)',
      'taxa* (de|do|para) (saque|levantamento|resgate|liberação|desbloqueio|retirada)',
      '(saque|levantamento) só (com|após|depois|mediante)',
      '(imposto|taxa) (sobre|antes) (o|do) (saque|lucro|levantamento|ganho)',
    ),
  ],
  'small-payout-first': [
    ...seen(
      'EVZ',
      '(primeiro|primeira|pequeno|pequena) (pagamento|comissão|ganho|recompensa|pix|saque) .. (enviado|enviada|na hora|imediato|imediata|já|caiu|cai|recebe|hoje|{amount})',
      '(tarefa|missão) (de teste|teste|de prova|experimental|gratuita) .. (pag*|ganha|rende|{amount}|recebe|pix)',
    ),
    ...guessed(
      '(receba|recebe|recebes|ganhe|ganha|ganhas) {amount} (na hora|agora|imediatamente|hoje mesmo|já|só por|ao se cadastrar|de boas vindas)',
      'bônus de (boas vindas|cadastro|inscrição)',
      'bónus de (boas vindas|registo)',
      '(já|te) (enviei|enviamos|fiz|fizemos|mandei|mandamos) [o|um|seu|teu] (pix|pagamento|{amount})',
      '(você já|já) (ganhou|ganhaste) {amount}',
    ),
  ],

  // ── First contact and chat ───────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'LURES',
      '(você foi|foste|foi|seu perfil foi|seu número foi|seu currículo foi|o teu perfil foi) [pré] (selecionado|selecionada|escolhido|escolhida|recomendado|recomendada|aprovado|aprovada|sorteado) (para|por|entre|pela|em)',
      '(recebemos|vimos|encontramos|obtivemos|temos) (o seu|seu|o teu|teu) (currículo|perfil|contato|contacto|número|cv) (através|no|na|em|pelo|por|da|de|nas|online)',
    ),
    ...guessed(
      '(várias|diversas|algumas) (agências|plataformas|empresas) .. (recomend*|indic*|currículo|perfil)',
      '(parabéns) .. (selecionad*|escolhid*|aprovad*|contratad*)',
      '(me|nos) (passaram|indicaram|recomendaram|deram) (o seu|seu|o teu|teu) (contato|contacto|número|perfil|currículo)',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'LURES',
      '(posso|poderia|podia|pode) (tomar|roubar|ocupar|me dar|dar me|falar|conversar|apresentar|tirar) [lhe|te|um|uns|alguns|contigo|com você|sobre] [um|uns|alguns|seu|teu] (minuto|minutos|minutinho|trabalho|vaga|emprego|oportunidade)',
      '(trabalho|emprego|vaga) de meio período online',
    ),
    ...guessed(
      '(tem|tens|teria|terias|está|estás|estaria) (interesse|interessado|interessada|disponibilidade|disponível) (em|para|num|numa) [um|uma] (trabalho|emprego|vaga|renda|renda extra|part time|oportunidade|trabalho online)',
      '(desculpe|desculpa|perdão) .. (incomodar|incómodo|incômodo|incomodo) .. (trabalho|vaga|emprego|oportunidade|recrutamento)',
      '(temos|tenho|oferecemos) (um|uma|vagas|vaga) [trabalho|vaga|emprego] [de] (meio período|online|part time|home office|em casa|remoto|remota|a tempo parcial|flexível) (para|que|disponível|com)',
      '(gostaria|gostarias|quer|queres|está à procura|procura|procuras) (de|ganhar|um|uma) [ganhar|um|uma] (renda extra|dinheiro extra|rendimento extra|part time|trabalho extra|extra)',
    ),
  ],
  'reply-with-code': [
    ...seen(
      'LURES',
      '(responda|responde|responder|digite|digita|escreva|escreve|envie|envia|manda|mande|comenta|comente) [me|só|apenas|aqui|com|a] [com|um|a|palavra|o] (sim|1|ok|oi|quero|info|mais|interessado|interessada|eu quero)',
    ),
    ...guessed(
      '(responda|responde|manda|mande|envia|envie) [com] (um|o|a|uma) (mais|número|sinal|ponto|código|emoji) (se|para|e|aqui|no)',
      '(diga|diz) (sim|quero|oi) (e|para|se)',
      '(comenta|comente) (eu quero|quero|info) ',
    ),
  ],
  'chat-only-interview': [
    ...seen(
      'FBI-20',
      '(entrevista|entrevistas|processo|seleção) [é|será|feita|toda|online] [feita|só|toda] (por|pelo|via|no|através do|em) (telegram|whatsapp|zap|chat|mensagem|mensagens|texto|escrito|signal)',
      'entrevista (escrita|por escrito|de texto)',
    ),
    ...guessed(
      '(sem|não precisa de|não há|nenhuma|não precisa) (chamada|chamadas|ligação|vídeo|videochamada|câmera|câmara)',
      '(responda|responde|preencha|preenche) .. (perguntas|questionário|formulário) .. (aqui|chat|contratad*|vaga|começar|zap|whatsapp)',
      '(tudo|contratação) (é|por|feito|feita) (por|pelo|via) (mensagem|mensagens|chat|whatsapp|zap|telegram)',
    ),
  ],
  'group-praise': [
    ...seen(
      'EVZ',
      '(obrigado|obrigada|gratidão|valeu) [a|à|ao|minha|meu] (mentor|mentora|professor|professora|tutora|tutor|gerente|instrutora|minha mentora|meu mentor)',
      '(acabei de|já|consegui|hoje) [eu] (sacar|saquei|receber|recebi|levantei|levantar|retirei) [meu|o|mais|minha|os|{amount}] [primeiro|saque|{amount}] (saque|{amount}|comissão|pagamento|lucro|primeiro|ganhos|levantamento)',
    ),
    ...guessed(
      '(saque|pix|pagamento|levantamento) (recebido|caiu|aprovado|feito|confirmado|na conta)',
      '(no início|no começo|ao princípio|no princípio) .. (duvidei|duvidava|desconfi*|medo|não acreditava)',
      '(plataforma|isso|isto|app) (paga mesmo|funciona mesmo|é real|é confiável|é de confiança|paga de verdade)',
      '(print|prints|comprovante|comprovativo|prova|provas) (do|dos|de) (saque|saques|pagamento|pagamentos|pix|ganhos|levantamento)',
    ),
  ],
  'location-or-family-details': [
    ...seen(
      'EUROPOL-20',
      '(envie|envia|manda|mande|compartilhe|compartilha|partilhe|partilha|me manda|ativa|me envia) [me|a|sua|tua] [sua|tua] (localização|geolocalização) [em|atual|ao|em tempo]',
    ),
    ...guessed(
      '(nome|nomes|endereço|endereços|morada|moradas|telefone|telefones|contatos|contactos) [completo|e telefone|e morada|e endereço] (de|dos|da|do) [seus|teus|sua|tua|três|dois|tua] (pais|mãe|pai|familiares|família|filhos|parentes|marido)',
      '(onde|em que rua) (mora|moram|vive|vivem|trabalha|trabalham|estuda|estudam) (a|o|os|sua|seu|seus|tua|teu|teus) [sua|seus|tua|teus] (família|pais|mãe|filhos|marido|irmãos)',
      '(foto|fotos|vídeo) (da|de) (sua|tua) (casa|família|rua|fachada|porta)',
      'acesso (a|aos) (seus|teus) (contatos|contactos)',
    ),
  ],
  'mixed-language': [
    ...seen('LURES', 'trabalhadores cooperativos'),
    ...guessed(
      '(caro|cara|prezado|prezada) (candidato|candidata) (sortudo|afortunado|bem sucedido|estimado)',
      '(gentilmente|amavelmente|bondosamente) (responda|envie|contacte|faça|forneça)',
      '(salário|pagamento) (liquidado|assentado|resolvido) no mesmo dia',
      'tratamento salarial',
      'próprio tempo próprios objetivos',
    ),
  ],

  // ── Threats and crime ────────────────────────────────────────────────────────
  threats: [
    ...seen(
      'EUROPOL-20',
      '(sabemos|sei|sabem) onde (mora|moras|você mora|vive|vives|sua família|a tua família|mora a|tua mãe|seus filhos|trabalha|estuda)',
      '(vai|vais|você vai|tu vais) (se arrepender|arrepender te|pagar caro|ser presa|ser preso|se dar mal|para a cadeia|sofrer)',
    ),
    ...guessed(
      '(pague|paga|devolva|devolve) .. (ou|senão|se não|caso contrário) .. (vamos|vou|você|sua|tua|a gente|família|polícia|presa)',
      '(vamos|vou|a gente vai) (te achar|te encontrar|atrás de você|atrás de ti|te processar|processar te|chamar a polícia|te matar|encontrar te|acabar com|atrás da)',
      '(senão|se não pagar|se não pagares) .. (família|polícia|cadeia|processo|pessoal|gente vai)',
      '(juramento|macumba|feitiço|trabalho espiritual) .. (morrer|mal|quebrar|maldição|pagar)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(publicar|publico|publicamos|postar|posto|divulgar|divulgo|divulgamos|espalhar|espalho|vazar|vazo|mandar|mando|enviar|envio|enviamos|mostrar|mostro|expor) .. (suas|tuas|seu|teu|as|o|os|esse|esses) (fotos|vídeo|vídeos|imagens|nudes) .. (para|pra|na|no|nas|em|a|ao|aos|à)',
      '(suas|tuas|seus|teus) (fotos|vídeos|nudes|imagens) .. (família|amigos|contatos|contactos|internet|escola|chefe|facebook) .. (se|senão|pague|paga|ou)',
    ),
    ...guessed(
      '(pague|paga|manda|pix|{amount}) .. (senão|ou|se não|caso contrário) .. (fotos|vídeo|vídeos|nudes|imagens)',
    ),
  ],
  'pose-and-persuade-role': [
    ...seen(
      'BR-MRE',
      '(convencer|persuadir|induzir|levar|atrair) [os|as|a|clientes|pessoas|nossos] (clientes|pessoas|homens|usuários|investidores|vítimas) [a|para|e|em] (investir|depositar|comprar|transferir|aplicar|aderir)',
      '(conversar|converse|falar|chat|bate papo|papo) com (clientes|homens|estrangeiros|solteiros|gringos|usuários) .. (investir|investimento|confiança|perfil|mulher|presentes|cripto|relacionamento)',
    ),
    ...guessed(
      '(perfil|perfis|contas) (falso|falsos|falsas|fake|fakes) (fornecid*|de|são|para|prontos)',
      '(se passar|fazer se passar|passar se|fingir ser|fazer te passar) (por|uma|um) (mulher|rapariga|moça|homem|investidor|solteira)',
      '(ganhar|conquistar|construir|criar) (a|confiança|sua|relação) [confiança|de] .. (clientes|cliente|investir|depositar|perfil|cripto)',
      '(moderadora|moderador|operadora|atendente) (de|em) (chat|site|sites) (de namoro|de encontros|adulto|hot|de relacionamento)',
      '(velocidade de digitação|digitar rápido|palavras por minuto) .. (chat|clientes|mensagens)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'BR-MRE',
      '(apostas|casino|casinos|cassino|cassinos|jogos|bets|jogo) [online|esportivas|desportivas] (online|esportivas|desportivas|on line) .. (trabalho|vaga|vagas|atendimento|agente|promotor|exterior|operador|contrata|emprego|empresa|recruta)',
      '(agente|atendimento|atendente|suporte|operador|operadora|promotor|divulgador|admin) .. (casino|cassino|apostas|jogos|bet|bets) [online|on line|esportivas]',
    ),
    ...guessed(
      '(plataforma|site|empresa|casa) de (apostas|cassino|casino|jogos online) .. (exterior|filipinas|camboja|dubai|contrata|estrangeiro|vaga)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MJSP',
      '(levar|leva|leve|levas|transportar|transporte|transporta|trazer|traga|traz|carregar) .. (mala|malas|bolsa|mochila|pacote|encomenda|cápsulas|bagagem) .. (avião|viagem|voo|exterior|estrangeiro|europa|fronteira|passagem|aeroporto|lisboa|país)',
      '(buscar|busca|recolher|recolhe|recolha|apanhar|receber|pegar|pega|retirar) .. (dinheiro|envelope|envelopes|cartão|cartões|joias|numerário) .. (idosos|idosa|idoso|casa|porta|clientes|velhinhos|residência|senhoras)',
    ),
    ...guessed(
      '(entregar|entrega|entregue|entregas) (a|o|uma|um) (mala|envelope|bolsa|mochila) (a|ao|para|no|num|pro)',
      '(motorista|condutor|motoristas|motoboy) .. (imigrantes|migrantes|passageiros) .. fronteira .. ({amount}|paga|bem pago)',
      'mala pronta',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|cem|totalmente|tudo|completamente|trabalho) (legal|legalizado|dentro da lei|honesto|lícito|confiável|seguro e legal)',
      '(não é|isto não é|isso não é|não se trata de) (golpe|burla|pirâmide|fraude|droga|drogas|prostituição|ilegal|nada ilegal|esquema)',
      '(sem|nada de|não são|não tem|não envolve|nem) (droga|drogas|nada ilegal|coisas ilegais|coisa ilegal|ilegalidades)',
    ),
    ...guessed(
      '(sem|zero|nenhum) (risco|riscos|perigo)',
      '(sem|zero) (pagamento antecipado|investimento|depósito|taxas escondidas) [inicial|nenhum|prévio]',
      '(ninguém|sem) (fica preso|te prende|violência|cárcere|confinamento)',
      '(só|apenas) (gente|pessoas) (séria|sérias|de confiança)',
      'não é pirâmide',
    ),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(um|uma|num|numa) (dia|noite|viagem|entrega|corrida) .. {amount} .. (na hora|dinheiro|pix|limpos|livres|fácil|cash|na mão)',
      '{amount} (por|pela|pelo|por cada) (viagem|entrega|corrida|recolha|transporte|coleta|frete|noite)',
    ),
    ...guessed(
      '(só|apenas|é só) (dirigir|conduzir|levar|entregar|buscar|transportar|esperar|recolher) .. {amount}',
      '(serviço|trabalho|trampo|corre) (rápido|fácil|discreto|tranquilo) .. (carro|moto|entrega|motorista|levar|buscar|cnh|carta)',
      '(preciso|precisa se|precisamos|procuro) [de] (motorista|motoristas|condutor|entregador|estafeta|motoboy) .. (sem perguntas|discreto|discreta|{amount}|corajoso|dinheiro na hora)',
    ),
  ],
  'cash-no-contract': [
    ...seen(
      'ILO-11',
      '(sem|não há|não tem) (contrato|carteira assinada|registro|registo|recibo|recibos|descontos)',
      '(por fora|ao negro|sem declarar|não declarado)',
    ),
    ...guessed(
      '(pago|paga|pagamento|pagos|pagamos|recebe|recebes) (em dinheiro|em mãos|na mão|por fora|em espécie|em numerário|debaixo da mesa)',
      'por baixo (da mesa|do pano)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-COS',
      '(vendo|vendemos|vende se|compre|venda de|compra) [o|um|a|uma] (visto|vistos|visto de trabalho|contrato de trabalho|contratos de trabalho|carta convite|sponsor|patrocínio|vaga com visto|certificado de patrocínio)',
      '(contrato de trabalho|promessa de contrato|carta convite|termo de responsabilidade|morada|manifestação de interesse|certificado de patrocínio) .. (à venda|por {amount}|custa|{amount})',
    ),
    ...guessed(
      '(patrocinador|sponsor|empregador|patrão) .. (fictício|de fachada|arranjamos|só no papel) .. [{amount}]',
      '(casamento|contrato) (de fachada|branco|por conveniência|só no papel) .. (visto|residência|documentos|europa)',
      '(pacote|combo) família .. (visto|{amount})',
    ),
  ],
  'code-words': [
    ...guessed(
      '(avião|aviãozinho|vapor|olheiro|fogueteiro|laranja|laranjas|mulas|soldado) .. (contrata|preciso|recruto|vaga|dia|ganha|paga)',
      '(preciso|procuro|recruto|contrato) .. (laranja|laranjas|mula|mulas|conteiro|conteiros|lara|laras|piloto de fuga)',
      '(esquema|corre|trampo) (do pix|de cartão|das contas|forte) ..6 (chama|ganha|paga|{amount})',
      '(tela fake|info cc|bico de conta)',
    ),
  ],

  // ── What takes a sign back or lowers the score a little ──────────────────────
  'employer-pays': [
    ...guessed(
      '(a empresa|o empregador|o hotel|o hospital|a clínica|a quinta|a fazenda|o armador|a companhia|a cooperativa|a família) (paga|cobre|custeia|assume|suporta|reembolsa|arca|pagará|trata|fornece)',
      '(a cargo|por conta|às custas) (da empresa|do empregador|da entidade|do hotel|do armador|da companhia|do hospital)',
      '(pago|paga|pagos|pagas|suportado|suportados|suportadas|custeado|custeada|reembolsado|oferecido|oferecida) (pela|pelo) (empresa|empregador|hotel|hospital|companhia|armador|entidade|cooperativa)',
      'sem (custos|custo|encargos|gastos) (para|pro|aos)',
    ),
  ],
  'no-fee-notice': [
    ...seen(
      'EURES',
      '(não|nunca|jamais) (cobramos|cobra|pedimos|pede|solicitamos|exigimos|aceitamos|cobram|se cobra) [aos|nada|qualquer|nenhuma|nenhum|candidatos|taxas|dinheiro|valores]',
      '(candidatura|inscrição|recrutamento|processo|serviço) (gratuito|gratuita|é gratuito|é gratuita|totalmente gratuito|totalmente gratuita|sem custos)',
    ),
    ...guessed(
      '(não|nunca) (pague|pagues|paguem) (nada|a ninguém|qualquer|nenhuma)',
      '(os candidatos|candidatos|os trabalhadores|o candidato) (não pagam|nunca pagam|não paga|nada pagam)',
      'sem (taxas|taxa|custos) (de inscrição|de agência|de recrutamento|para o candidato|para candidatos)',
    ),
  ],
  'contract-before-travel': [
    ...seen(
      'RO-ANITP',
      'contrato .. antes (de|da|do) (viajar|viagem|embarque|embarcar|partir|partida|sair)',
      'contrato (em português|na sua língua|na tua língua|escrito em|traduzido)',
    ),
    ...guessed(
      'antes (de|da|do) (viajar|viagem|embarque|embarcar|partir|partida) .. contrato',
      '(recebe|recebes|lê|ler|assina|assinas) .. contrato .. antes',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      'visto (de trabalho|d1|d2|d3|d8|h 2a|h2a|h2b|para procura de trabalho|de trabalho sazonal) [é|tratado|pedido|solicitado]',
      '(a empresa|o empregador|o hospital|a quinta|nós) (pede|solicita|trata|requer|tratamos|faz o pedido) [do|o|da|a|de] (visto|autorização|autorização de trabalho|visto de trabalho)',
      '(cartão azul|autorização de residência|permissão de trabalho) (ue|para trabalho|pedida|solicitada|concedida|pela)',
    ),
  ],
  'real-interview': [
    ...guessed(
      'entrevista (presencial|no nosso|na nossa|no hotel com|com o|com a|com nossa|pessoalmente|nas nossas|no escritório|na loja|na clínica|no restaurante)',
      '(duas|segunda|primeira|{number}) (entrevista|entrevistas|fases)',
      '(conhecer|conheces|conhecerá|conhece) (a equipa|a equipe|a gerente|o gerente|a chefe|o chefe|a família|a diretora|o diretor|os colegas)',
      'videochamada com (a|o|toda|os)',
      'dia de (teste|experiência) (pago|remunerado)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} horas (semanais|por semana)',
      '(segunda|terça) a (sexta|sábado|domingo)',
      '(férias|subsídio de férias|subsídio de natal|13º|décimo terceiro|vale transporte|vale refeição|subsídio de alimentação|plano de saúde)',
      '(duas|2|uma|1) folgas',
      '(folga|folgas) (semanal|semanais|aos|ao|fixas|rotativas)',
      '(regime|escala) (clt|6x1|5x2|12x36)',
      '(período experimental|horas extra|horas extras)',
      '(salário|ordenado|pagamento) (no dia|até o dia|até ao dia|ao dia {number})',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(leve|leva|pense|pensa|com) [o|todo] (seu|teu|o|tempo|calma) [tempo|que precisar|que precisares]',
      '(pergunte|pergunta|tire|tira|esclareça|esclarece) (todas|tudo|as|o que|suas|à vontade) [dúvidas|as]',
      '(ligue|liga|telefone|visite) (para|a|o) (a nossa|nossa|nosso|sede|receção|recepção|a sede|o hotel|o escritório)',
      '(sem pressa|sem compromisso)',
      '(converse|conversa|fale|fala) com (a família|sua família|a tua família|quem quiser) (primeiro|antes)',
      '(verifique|verifica|confirme|confirma|consulte) .. (registo|registro|site oficial|cnpj|portal da empresa)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(fica|ficas|ficará|guarda|guardas|mantém|manténs|conserva) [sempre] (com o seu|com o teu|o seu|o teu|com os seus|seus|teus|com seus) [próprio|próprios] (passaporte|documentos|telemóvel|celular)',
      '(passaporte|documentos|telemóvel|celular) (fica|ficam|sempre) (consigo|contigo|com você|com o trabalhador)',
      '(pode|podes|livre para) (sair|ir embora|deixar o trabalho) (quando|a qualquer|livremente)',
      '(não|nunca) (retemos|guardamos|ficamos|pedimos) [com] [o|os|nenhum] (passaporte|passaportes|documentos|originais)',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES',
      'eures',
      '(iefp|centro de emprego|sine|instituto do emprego|bolsa de emprego público|agência para o emprego)',
      '(contrato coletivo|convenção coletiva|acordo coletivo|concurso público)',
    ),
    ...guessed(
      '(sindicato dos|sindicato da|comissão de trabalhadores)',
      '(prefeitura|câmara municipal|junta de freguesia|ministério) (de|da|do|contrata|abre)',
      'programa (oficial|do governo|público)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(na embaixada|no consulado|no centro de vistos|vfs|na clínica) .. (diretamente|por si|você mesmo|tarifa|site)',
      '(pagar|pague|paga|pagos|paga se|taxa) .. (diretamente) (na embaixada|no consulado|ao consulado|à embaixada|no centro|na clínica|no site)',
      '(embaixada|consulado) .. (indica|informa|fixa|publica) .. (taxa|valor|preço)',
      '(taxa oficial|emolumentos consulares|guia de recolhimento)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(após|depois de|depois da|no momento da|no ato da) (assinatura|admissão|contratação|assinar|assinado|oferta|aceitar|aprovação)',
      '(admissão|segurança social|carteira de trabalho digital|esocial)',
      '(fardamento|uniforme|uniformes|farda|epi|epis) (fornecido|fornecidos|oferecido|oferecida|grátis|da empresa|incluído)',
      '(primeiro dia|departamento de pessoal|recursos humanos|portal do candidato|portal de candidaturas|balcão)',
      '(para|a fim de) (elaborar|preparar|registar|registrar) (o contrato|a admissão|seu contrato)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(escala|regime|plantão|plantões|turnos|turno) (de|em|12x36) (12|12x36|24|doze|vinte e quatro) [horas|h]',
      '(12x36|4x4|6x1|14x14|28x28|24x72)',
      '(dias|semanas|noites) (de trabalho|embarcado|trabalhados|a bordo) .. (folga|descanso|folgas|em casa)',
    ),
  ],
  'free-movement': [
    ...guessed(
      '(cidadão|cidadãos|cidadã|passaporte|nacionalidade|nacionais|cidadania) (da ue|da união|europeu|europeus|europeia|do mercosul|da cplp|brasileiros|português|portuguesa|italiana)',
      '(mercosul|união europeia|livre circulação|espaço schengen|cplp)',
      '(já|quem) (tem|tens|possui|tenha) (autorização de trabalho|residência|título de residência|visto de trabalho|documentos)',
      '(viagem|estadia|estada|férias|turismo) (curta|curtas|de férias|até)',
    ),
  ],
} satisfies Phrases;
