// Portuguese of Brazil and Portugal: what each sign must and must not fire on. All texts are invented.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      {
        text: 'Dinheiro fácil sem sair do sofá, você começa hoje à noite e nunca mais volta para o escritório.',
        shows: 'Dinheiro fácil',
      },
      {
        text: 'Quer uma renda extra todo dia sem esforço? Explico tudo com calma, é aberto e muito simples mesmo.',
        shows: 'renda extra',
      },
    ],
    misses: [
      {
        text: 'Dinheiro fácil não existe: desconfie de anúncios que prometem ganhar muito sem trabalhar nada.',
        because: 'um aviso',
      },
      {
        text: 'Procuramos um contabilista que explique as contas de forma fácil aos nossos sócios, escritório em Braga.',
        because: 'um contabilista',
      },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Visto garantido em três semanas para todos os nossos candidatos, o processo passa sempre, pode perguntar por aí.',
        shows: 'Visto garantido',
      },
      {
        text: 'Garantimos o seu contrato e a autorização na Europa, ninguém é recusado quando vem com a nossa equipa.',
        shows: 'ninguém é recusado',
      },
    ],
    misses: [
      {
        text: 'Salário mínimo da convenção, subsídio de férias e horário conhecido duas semanas antes, com horas garantidas.',
        because: 'horas garantidas',
      },
      {
        text: 'Nenhuma agência garante um visto: só o consulado decide, e a resposta demora várias semanas.',
        because: 'informação honesta',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Olá Sara, você foi selecionada e a vaga já é sua, sem entrevista nem formulários para preencher.',
        shows: 'sem entrevista',
      },
      {
        text: 'Não precisa de entrevista connosco, a tua candidatura foi aprovada e começas hoje mesmo à noite.',
        shows: 'Não precisa de entrevista',
      },
    ],
    misses: [
      {
        text: 'Depois de uma entrevista com a chefe de sala, damos resposta em oito dias por telefone a todos.',
        because: 'há entrevista',
      },
      {
        text: 'Ninguém é contratado sem entrevista no nosso hospital, as duas conversas são presenciais e com a equipa.',
        because: 'negado',
      },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      {
        text: 'Sem experiência, salário muito atrativo desde o primeiro mês, basta ter vontade e estar disponível rapidamente.',
        shows: 'Sem experiência',
      },
      {
        text: 'Não precisa de diploma e você ganha R$ 900 por dia, estamos contratando em toda a região agora.',
        shows: 'Não precisa de diploma',
      },
    ],
    misses: [
      {
        text: 'Padeiro com três anos de experiência, salário conforme o contrato coletivo, duas folgas por semana.',
        because: 'pede-se experiência',
      },
      {
        text: 'Ajudante de cozinha, sem experiência, ordenado mínimo com refeições e seguro, contrato desde o primeiro dia.',
        because: 'um salário comum',
      },
    ],
  },
  'pay-for-minutes': {
    matches: [
      {
        text: 'Uma hora por dia é suficiente e você recebe R$ 400 por dia no seu celular, onde estiver.',
        shows: 'R$ 400',
      },
      {
        text: 'Nas horas vagas, uns cliques e 150 euros por dia, tudo pago nessa mesma noite na conta.',
        shows: '150 euros',
      },
    ],
    misses: [
      {
        text: 'Vigilante de refeitório escolar: duas horas por dia, do meio-dia às duas, 6 € à hora, contrato da escola.',
        because: 'um pequeno emprego real',
      },
      {
        text: 'Distribuição do jornal da freguesia nas horas livres, três manhãs, paga pela tabela da câmara.',
        because: 'paga normal',
      },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Alojamento grátis, refeições grátis, passagem paga, piscina e festas toda semana: venha para uma equipe jovem.',
        shows: 'Alojamento grátis',
      },
      {
        text: 'Oferecemos voo pago, hospedagem incluída, alimentação incluída e bônus mensal, venha do jeito que você é.',
        shows: 'hospedagem incluída',
      },
    ],
    misses: [
      {
        text: 'Funções: atender os clientes, fazer caixa, arrumar a despensa. Refeições grátis e prémio no fim do ano.',
        because: 'as funções estão descritas',
      },
      {
        text: 'Empregado de mesa, alojamento grátis na época, contrato de quatro meses, horário de terça a sábado.',
        because: 'um posto descrito',
      },
    ],
  },
  'act-now': {
    matches: [
      {
        text: 'Vagas limitadas, corra: o grupo está quase cheio e fechamos a lista assim que for possível.',
        shows: 'Vagas limitadas',
      },
      {
        text: 'Urgente, só restam três vagas para esta equipa, despacha-te e manda o nome e a cidade.',
        shows: 'Urgente',
      },
    ],
    misses: [
      {
        text: 'As candidaturas estão abertas até 30 de junho e todas as pessoas recebem uma carta com a resposta.',
        because: 'um prazo normal',
      },
      {
        text: 'Quem escreve «vagas limitadas» quer apressar as pessoas: é um golpe frequente, diz a associação.',
        because: 'um aviso',
      },
    ],
  },
  'contract-unread': {
    matches: [
      {
        text: 'O contrato é assinado na chegada, por agora a nossa palavra chega, prepare só as suas malas.',
        shows: 'contrato é assinado na chegada',
      },
      {
        text: 'É um acordo verbal como sempre aqui, todo mundo trabalha assim e ninguém reclama de verdade.',
        shows: 'acordo verbal',
      },
    ],
    misses: [
      {
        text: 'Recebe o contrato duas semanas antes da viagem e pode mostrá-lo a um advogado ou ao sindicato.',
        because: 'o contrato vem antes',
      },
      {
        text: 'Nunca assine um contrato na chegada sem o ler, aconselha o serviço de apoio aos trabalhadores.',
        because: 'um conselho',
      },
    ],
  },
  'leave-within-days': {
    matches: [
      {
        text: 'O embarque é em três dias, prepara a mochila e o nosso motorista passa na tua casa.',
        shows: 'embarque é em três dias',
      },
      {
        text: 'Você viaja amanhã com o grupo de Goiânia, o bilhete está pronto e os papéis vemos depois.',
        shows: 'viaja amanhã',
      },
    ],
    misses: [
      {
        text: 'O curso começa amanhã na junta de freguesia, traga caneta e caderno, o lanche é por nossa conta.',
        because: 'não há partida',
      },
      {
        text: 'O visto de trabalho demora oito semanas, depois marcamos juntos a data do voo com calma.',
        because: 'prazos normais',
      },
    ],
  },
  'pressure-when-asked': {
    matches: [
      {
        text: 'Para de fazer perguntas, tem muita gente esperando pela vaga e eu não tenho o dia todo.',
        shows: 'Para de fazer perguntas',
      },
      {
        text: 'Queres a vaga ou não? Estás a fazer-me perder tempo com essas histórias de contrato e morada.',
        shows: 'Queres a vaga ou não',
      },
    ],
    misses: [
      {
        text: 'Faça todas as perguntas que quiser, respondemos nos dias úteis das nove às doze, também por telefone.',
        because: 'perguntas bem-vindas',
      },
      {
        text: 'Se lhe disserem que há muita gente esperando pela vaga, é um sinal de alerta conhecido.',
        because: 'um conselho',
      },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'Adicionei você ao grupo dos iniciantes, leia as mensagens fixadas e espere a primeira missão de hoje.',
        shows: 'Adicionei você ao grupo',
      },
      {
        text: 'Entre no nosso grupo do Telegram de trabalho, a coordenadora publica as instruções às nove da manhã.',
        shows: 'Entre no nosso',
      },
    ],
    misses: [
      {
        text: 'O grupo hoteleiro procura uma governanta para o hotel do Porto, candidatura no seu próprio site.',
        because: 'um grupo de empresas',
      },
      {
        text: 'O nosso coro tem um grupo para os ensaios, pede à Júlia que te inscreva quando quiseres.',
        because: 'um coro',
      },
    ],
  },
  'move-to-messenger': {
    matches: [
      {
        text: 'Para continuar, me chama no WhatsApp, quase nunca abro as mensagens deste site durante o dia.',
        shows: 'chama no WhatsApp',
      },
      {
        text: 'Interessadas vem pv que eu explico o trabalho com calma, respondo todo mundo em um minuto.',
        shows: 'vem pv',
      },
    ],
    misses: [
      {
        text: 'Responda por e-mail ou entregue o currículo na receção da câmara municipal, avenida da Estação.',
        because: 'contacto normal',
      },
      {
        text: 'Nunca fale no WhatsApp com um recrutador desconhecido, lembra a polícia na sua campanha nas escolas.',
        because: 'um aviso',
      },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Cadastre-se na nossa plataforma com o código e abra a primeira tarefa do dia seguindo o guia.',
        shows: 'Cadastre-se na nossa plataforma',
      },
      {
        text: 'Baixe o nosso aplicativo pelo link e crie sua conta de trabalho, o suporte ajuda você ao vivo.',
        shows: 'Baixe o nosso aplicativo',
      },
    ],
    misses: [
      {
        text: 'A plataforma logística da Azambuja contrata operadores de empilhador à noite, carteira válida, subsídio de turno.',
        because: 'um armazém',
      },
      {
        text: 'Não instale aplicativos enviados por desconhecidos: é assim que o golpe das tarefas começa sempre.',
        because: 'um aviso',
      },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: 'A vaga no hotel mudou, afinal vais trabalhar num bar de outra cidade, prepara-te para sexta.',
        shows: 'afinal vais',
      },
      {
        text: 'Mudamos o teu destino, será outro país, mais bem pago, não te preocupes e guarda o bilhete.',
        shows: 'Mudamos o teu destino',
      },
    ],
    misses: [
      {
        text: 'A vaga foi preenchida, mas temos outra parecida em Aveiro; diga-nos se lhe interessa receber os detalhes.',
        because: 'uma correção honesta',
      },
      {
        text: 'A loja mudou de morada, a entrevista é na rua Alta, 12, como está escrito na convocatória.',
        because: 'uma morada',
      },
    ],
  },
  'lure-role-title': {
    matches: [
      {
        text: 'Digitador para um escritório no exterior, sem experiência, aberto a todos, embarque quando você quiser.',
        shows: 'Digitador',
      },
      {
        text: 'Atendimento ao cliente para uma firma na Ásia, passagem paga, sem diploma e qualquer pessoa pode vir.',
        shows: 'Atendimento ao cliente',
      },
    ],
    misses: [
      {
        text: 'Digitador na prefeitura, concurso de nível médio, provas em março, edital afixado na secretaria.',
        because: 'um concurso',
      },
      {
        text: 'Apoio ao cliente numa agência bancária de Viseu, licenciatura e dois anos de prática, contrato sem termo.',
        because: 'pede-se formação',
      },
    ],
  },
  'missing-licence': {
    matches: [
      {
        text: 'A nossa agência envia trabalhadores para o estrangeiro há muito tempo, dê o nome e a cidade.',
        shows: 'agência',
      },
      {
        text: 'Agência de emprego para trabalho no exterior, cozinheiros, motoristas e limpeza, resposta no mesmo dia.',
        shows: 'Agência de emprego',
      },
    ],
    misses: [
      {
        text: 'Agência de emprego licenciada pelo instituto, número de licença 0457, vagas no estrangeiro verificáveis no registo.',
        because: 'licença indicada',
      },
      {
        text: 'Agência imobiliária de Faro procura assistente para visitas e contratos de arrendamento, tempo inteiro.',
        because: 'não coloca no estrangeiro',
      },
    ],
  },
  'odd-age-floor': {
    matches: [
      {
        text: 'Trabalho online para pessoas com mais de 22 anos, um telefone chega e a formação é curta.',
        shows: 'mais de 22 anos',
      },
      {
        text: 'É preciso ter idade mínima 25 anos para entrar na nossa equipe de avaliadores, o resto aprende rápido.',
        shows: '25 anos',
      },
    ],
    misses: [
      {
        text: 'Oficina familiar fundada há 22 anos procura bate-chapas experiente, contrato sem termo e seguro.',
        because: 'idade da oficina',
      },
      {
        text: 'Pede-se carta B há dois anos para conduzir a carrinha do lar de idosos da vila.',
        because: 'uma carta de condução',
      },
    ],
  },
  'refused-checks': {
    matches: [
      {
        text: 'Não fazemos videochamada, a câmera está quebrada e o regulamento interno é muito rígido nisso.',
        shows: 'Não fazemos videochamada',
      },
      {
        text: 'Não ligue para o hotel, eles não sabem desta contratação, tudo passa somente por mim mesmo.',
        shows: 'Não ligue para o hotel',
      },
    ],
    misses: [
      {
        text: 'Fazemos com gosto uma videochamada com toda a equipa e mostramos o contrato no ecrã.',
        because: 'verificações possíveis',
      },
      {
        text: 'Não ligue depois das dezoito horas, por favor, a central da clínica fecha ao fim da tarde.',
        because: 'um horário',
      },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Grande empresa estrangeira recruta ajudantes e camareiras, o resto será explicado mais tarde por telefone.',
        shows: 'empresa estrangeira',
      },
      {
        text: 'Nosso cliente procura vinte pessoas para embalagem, salário a combinar, saída em grupo, formação curta.',
        shows: 'Nosso cliente',
      },
    ],
    misses: [
      {
        text: 'Padaria Martins, Lda, em Coimbra, procura empregada de balcão para sábado, contrato de estudante.',
        because: 'empregador com nome',
      },
      {
        text: 'O nosso cliente, a Duvalim Lda de Setúbal, procura soldador, quarenta horas, salário pela tabela.',
        because: 'cliente com nome',
      },
    ],
  },
  'vague-duties': {
    matches: [
      {
        text: 'Trabalho sério, salário elevado, equipa grande e simpática, procuramos gente motivada para já, venha.',
        shows: 'salário elevado',
      },
      {
        text: 'Vaga com ganhos muito elevados, ambiente jovem, liga e explicamos o resto por telefone ainda hoje.',
        shows: 'ganhos muito elevados',
      },
    ],
    misses: [
      {
        text: 'Funções: preparar encomendas, filmar paletes, carregar o camião. Trabalho noturno, salário elevado.',
        because: 'funções descritas',
      },
      {
        text: 'A biblioteca empresta livros sobre emprego e organiza um café na primeira terça do mês.',
        because: 'não é oferta',
      },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'A taxa de inscrição de R$ 85 é paga antes da convocação, depois sua vaga fica confirmada.',
        shows: 'taxa de inscrição',
      },
      {
        text: 'Tem que pagar a taxa de cadastro no nosso escritório, depois recebe o contrato e a morada.',
        shows: 'pagar a taxa de cadastro',
      },
    ],
    misses: [
      {
        text: 'Nunca cobramos taxa de inscrição, nem antes nem depois da assinatura do contrato, a ninguém.',
        because: 'negado',
      },
      {
        text: 'O empregador paga todas as taxas do processo e reembolsa o comboio na primeira semana de trabalho.',
        because: 'paga o empregador',
      },
    ],
  },
  'fee-visa-permit': {
    matches: [
      {
        text: 'A taxa do visto é de 1.200 euros, paga à nossa agência, o resto chega um mais tarde.',
        shows: 'taxa do visto',
      },
      {
        text: 'Envie R$ 4.500 para o visto e a autorização de trabalho, o resto paga depois de chegar.',
        shows: 'para o visto',
      },
    ],
    misses: [
      {
        text: 'A embaixada indica a taxa do visto no seu site; paga-se diretamente no consulado, a mais ninguém.',
        because: 'a taxa oficial',
      },
      {
        text: 'A empresa paga o visto e a passagem, nada é descontado no salário, está escrito no contrato.',
        because: 'paga o empregador',
      },
    ],
  },
  'fee-training': {
    matches: [
      {
        text: 'O curso obrigatório custa 290 euros, paga antes do primeiro dia e o posto espera por si.',
        shows: 'curso obrigatório custa 290 euros',
      },
      {
        text: 'Primeiro tem que comprar a apostila do treinamento por R$ 120 no nosso site, a contratação vem depois.',
        shows: 'comprar a apostila',
      },
    ],
    misses: [
      {
        text: 'A formação é paga pela empresa e conta como tempo de trabalho desde o primeiro dia na loja.',
        because: 'paga o empregador',
      },
      {
        text: 'Curso de auxiliar de saúde ou formação em andamento, 24 vagas abertas nas nossas três casas.',
        because: 'uma qualificação',
      },
    ],
  },
  'fee-check-medical': {
    matches: [
      {
        text: 'Tem de pagar o exame médico de 140 euros na nossa clínica antes do envio do contrato.',
        shows: 'pagar o exame médico',
      },
      {
        text: 'Deposite R$ 95 para o seguro e os antecedentes, nós fazemos o pedido no seu lugar.',
        shows: '95',
      },
    ],
    misses: [
      {
        text: 'O exame médico de admissão é marcado e pago pela empresa no serviço de saúde no trabalho.',
        because: 'paga o empregador',
      },
      {
        text: 'Pede-se registo criminal limpo para trabalhar com crianças, obtém-se no portal da justiça antes da admissão.',
        because: 'um documento normal',
      },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Envie R$ 160 para o uniforme e o crachá, começa assim que a costureira terminar a roupa.',
        shows: 'para o uniforme',
      },
      {
        text: 'É preciso comprar o kit inicial de 79 euros e o crachá, senão nenhuma tarefa é possível.',
        shows: 'comprar o kit',
      },
    ],
    misses: [
      {
        text: 'A farda e o crachá são fornecidos pela clínica e lavados todas as semanas na lavandaria da casa.',
        because: 'farda fornecida',
      },
      {
        text: 'Vendedor de uniformes escolares: ajuda os pais a escolher, faz a caixa e arruma as prateleiras.',
        because: 'uma loja',
      },
    ],
  },
  'holding-deposit': {
    matches: [
      {
        text: 'Um depósito reembolsável de 150 euros permite reservar a sua vaga na equipa da próxima época.',
        shows: 'depósito reembolsável',
      },
      {
        text: 'Faz um sinal para garantir a vaga, devolvemos com o primeiro salário, é a regra da casa.',
        shows: 'sinal para garantir a vaga',
      },
    ],
    misses: [
      {
        text: 'Não pedimos depósito pela vaga nem pelo quarto, é tudo gratuito para quem vem trabalhar connosco.',
        because: 'negado',
      },
      {
        text: 'A biblioteca pede uma caução de dez euros pelo cartão, devolvida quando sai da cidade.',
        because: 'uma biblioteca',
      },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: 'Pague o quarto antes para garantir a cama, dois meses de aluguel adiantado por pix até sexta.',
        shows: 'Pague o quarto antes',
      },
      {
        text: 'A renda deve ser paga antes de chegar: transfira 180 euros para reservar o quarto no alojamento.',
        shows: 'renda deve ser paga antes de chegar',
      },
    ],
    misses: [
      {
        text: 'O quarto é descontado cada mês no local, depois da visita, e está no contrato da época.',
        because: 'depois da chegada',
      },
      {
        text: 'Hostel procura rececionista: recebe as rendas dos quartos e trata do calendário de reservas da casa.',
        because: 'trabalho de hotel',
      },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'O pagamento é feito por Western Union em nome do nosso contabilista, guarde o recibo para nós.',
        shows: 'por Western Union',
      },
      {
        text: 'Pague em dinheiro ao motorista na chegada ou envie os códigos dos cartões presente por mensagem.',
        shows: 'códigos dos cartões presente',
      },
    ],
    misses: [
      {
        text: 'Nunca pague um recrutador por Western Union ou com cartões presente, repete o Banco de Portugal.',
        because: 'um aviso',
      },
      {
        text: 'Caixa numa casa de câmbio: trata os envios Western Union dos clientes, formação de duas semanas.',
        because: 'a própria profissão',
      },
    ],
  },
  'early-id-papers': {
    matches: [
      {
        text: 'Envie a cópia do seu passaporte e uma foto recente, preparamos o processo ainda esta noite.',
        shows: 'cópia do seu passaporte',
      },
      {
        text: 'Manda foto do RG frente e verso por mensagem, é só para a inscrição na nossa lista.',
        shows: 'foto do RG',
      },
    ],
    misses: [
      {
        text: 'Depois da assinatura do contrato, o departamento de pessoal faz uma cópia do seu documento.',
        because: 'depois da assinatura',
      },
      {
        text: 'Nunca envie a cópia do passaporte antes de verificar o empregador, aconselha a embaixada aos jovens.',
        because: 'um conselho',
      },
    ],
  },
  'selfie-with-id': {
    matches: [
      {
        text: 'Faça uma selfie segurando o seu documento perto do rosto, o setor de pagamentos precisa dela.',
        shows: 'selfie segurando o seu documento',
      },
      {
        text: 'O reconhecimento facial faz-se esta noite no telemóvel, tenha o passaporte e boa luz por perto.',
        shows: 'reconhecimento facial',
      },
    ],
    misses: [
      {
        text: 'Fotógrafo de documentos procura ajudante para o estúdio, atendimento ao público e impressão no local.',
        because: 'um estúdio',
      },
      {
        text: 'Não faça selfie com o documento para um desconhecido, ele poderia abrir uma conta em seu nome.',
        because: 'um aviso',
      },
    ],
  },
  'login-or-code': {
    matches: [
      {
        text: 'Vais receber um código por SMS, manda-me logo esse código para ativar o teu perfil de funcionário.',
        shows: 'receber um código',
      },
      {
        text: 'Instale o AnyDesk para a formação e abra o seu banco enquanto o nosso técnico observa.',
        shows: 'Instale o AnyDesk',
      },
    ],
    misses: [
      {
        text: 'Nunca diga o código recebido por SMS, o seu banco não o pede por telefone nem por mensagem.',
        because: 'um conselho',
      },
      {
        text: 'Programador web: escreve código limpo, envia pedidos de revisão e ajuda a equipa com os testes.',
        because: 'código informático',
      },
    ],
  },
  'passport-handed-over': {
    matches: [
      {
        text: 'Para a sua segurança ficamos com o seu passaporte no escritório, recebe de volta no fim do contrato.',
        shows: 'ficamos com o seu passaporte',
      },
      {
        text: 'Você entrega o passaporte ao chefe na chegada, é a regra da casa para todo mundo aqui.',
        shows: 'entrega o passaporte',
      },
    ],
    misses: [
      {
        text: 'Fica com o seu passaporte e os documentos, vemos só o original no primeiro dia de trabalho.',
        because: 'fica com a pessoa',
      },
      {
        text: 'Reter o passaporte de um trabalhador é crime; se ficarem com o seu, ligue para a polícia.',
        because: 'um conselho',
      },
    ],
  },
  'papers-arranged': {
    matches: [
      {
        text: 'Arranjamos todos os documentos, mesmo sem estudos, e mudamos a idade no processo, ninguém verifica nada.',
        shows: 'mudamos a idade',
      },
      {
        text: 'Fazemos o diploma e a declaração de experiência, carta sem exame também é possível na nossa agência.',
        shows: 'Fazemos o diploma',
      },
    ],
    misses: [
      {
        text: 'Ajudamos a juntar os seus diplomas verdadeiros e a traduzi-los com um tradutor ajuramentado da cidade.',
        because: 'uma ajuda normal',
      },
      {
        text: 'Dois homens que vendiam diplomas falsos foram condenados pelo tribunal de Lisboa esta semana.',
        because: 'uma notícia',
      },
    ],
  },
  'lie-to-officials': {
    matches: [
      {
        text: 'Na imigração diga que veio de férias visitar uma amiga, nunca uma palavra sobre o trabalho.',
        shows: 'diga que veio de férias',
      },
      {
        text: 'Apaga as nossas conversas antes do aeroporto e decora as respostas para o agente da fronteira.',
        shows: 'Apaga as nossas conversas antes',
      },
    ],
    misses: [
      {
        text: 'Na fronteira mostre o contrato e diga a verdade: vem trabalhar com um visto de trabalho válido.',
        because: 'a verdade',
      },
      {
        text: 'Guia de viagem: o controlo no aeroporto pode demorar uma hora no verão, dizem os visitantes.',
        because: 'um guia',
      },
    ],
  },
  'demanded-secrecy': {
    matches: [
      {
        text: 'Não conte para ninguém por enquanto, sobretudo não para a sua mãe, a surpresa será melhor.',
        shows: 'Não conte para',
      },
      {
        text: 'Que isto fique entre nós até à viagem, as pessoas são invejosas e estragam tudo, acredita.',
        shows: 'fique entre nós',
      },
    ],
    misses: [
      {
        text: 'Converse com a família e leve alguns dias, guardamos o lugar até à sua resposta, sem compromisso.',
        because: 'o contrário',
      },
      {
        text: 'Não diga a ninguém a senha do cartão, mesmo que a pessoa diga que trabalha no banco.',
        because: 'um conselho bancário',
      },
    ],
  },
  'come-alone': {
    matches: [
      {
        text: 'Vem sozinha ao encontro, o quarto está no nome do senhor Paulo, ele explica o serviço.',
        shows: 'Vem sozinha',
      },
      {
        text: 'O casting será à noite num hotel perto da estação, sem acompanhantes por favor, é mais discreto.',
        shows: 'casting será à noite num hotel',
      },
    ],
    misses: [
      {
        text: 'Venha acompanhada se quiser, a entrevista é na agência, de dia, com porta de vidro para a rua.',
        because: 'o contrário',
      },
      {
        text: 'Rececionista noturno de hotel: por vezes trabalha só, um vigilante passa de hora em hora.',
        because: 'um turno da noite',
      },
    ],
  },
  'phone-taken': {
    matches: [
      {
        text: 'O celular é proibido aqui, você entrega o celular ao chefe e ele devolve no domingo à tarde.',
        shows: 'celular é proibido',
      },
      {
        text: 'Guardamos os telemóveis nos primeiros três meses, só o telemóvel da empresa é permitido no campo.',
        shows: 'Guardamos os telemóveis',
      },
    ],
    misses: [
      {
        text: 'Vendedor de telemóveis: aconselhar, fazer caixa, trocar ecrãs, um sábado livre em cada dois.',
        because: 'uma loja',
      },
      {
        text: 'Na sala limpa o telemóvel pessoal vai no cacifo durante o turno, a chave é sua.',
        because: 'uma regra curta',
      },
    ],
  },
  'locked-site': {
    matches: [
      {
        text: 'É proibido sair do complexo sem autorização, os portões ficam trancados de noite e de dia.',
        shows: 'proibido sair do complexo',
      },
      {
        text: 'Você não pode sair do alojamento no primeiro ano, tem tudo no local, até a lojinha.',
        shows: 'não pode sair do alojamento',
      },
    ],
    misses: [
      {
        text: 'Você sai quando quiser, há ônibus para a cidade toda hora, também no domingo e nos feriados.',
        because: 'o contrário',
      },
      {
        text: 'Guarda de parque de campismo: fecha o portão à meia-noite e recebe as chegadas tardias.',
        because: 'um campismo',
      },
    ],
  },
  'trapped-already': {
    matches: [
      {
        text: 'Não consigo ir embora daqui, tiraram meu passaporte e a gente trabalha a noite inteira sem parar.',
        shows: 'Não consigo ir embora',
      },
      {
        text: 'Estamos trancadas na casa, ela ficou com o meu telemóvel, ajudem-me a sair por favor.',
        shows: 'ajudem-me a sair',
      },
    ],
    misses: [
      {
        text: 'Não consigo tirar férias em agosto, o meu chefe precisa de mim para o inventário da loja.',
        because: 'férias',
      },
      {
        text: 'Os investigadores contam que as mulheres estavam trancadas; as vítimas foram libertadas na segunda.',
        because: 'uma notícia',
      },
    ],
  },
  'blocked-outside-help': {
    matches: [
      {
        text: 'Não ligue para a polícia, ela vai te prender, aqui quem protege você somos nós desde o começo.',
        shows: 'Não ligue para a polícia',
      },
      {
        text: 'Nunca vá à embaixada, a polícia vai prender você porque os seus papéis não estão bons.',
        shows: 'Nunca vá à embaixada',
      },
    ],
    misses: [
      {
        text: 'Ligue para a polícia se alguém o prender, mesmo sem papéis será ajudado por quem atende.',
        because: 'o contrário',
      },
      {
        text: 'Telefonista na esquadra: não ligue, envie a candidatura pelo correio até segunda-feira à tarde.',
        because: 'uma instrução',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      {
        text: 'Você vai com visto de turista e começa a trabalhar logo, depois mudamos os papéis no local.',
        shows: 'visto de turista',
      },
      {
        text: 'Entra como turista, o patrão trata da legalização lá, todas as meninas fizeram assim e deu certo.',
        shows: 'Entra como turista',
      },
    ],
    misses: [
      {
        text: 'Um visto de turismo não permite trabalhar; peça o visto de trabalho no consulado da sua cidade.',
        because: 'uma informação',
      },
      {
        text: 'Agente de viagens: prepara os vistos turísticos dos grupos e atende o telefone, experiência na área.',
        because: 'uma agência',
      },
    ],
  },
  'denied-visa-need': {
    matches: [
      {
        text: 'Não precisa de visto para este trabalho no Golfo, basta o passaporte e tratamos do resto todo.',
        shows: 'Não precisa de visto',
      },
      {
        text: 'Sem visto e sem complicação, só precisa do passaporte, com a nossa equipa corre sempre tudo bem.',
        shows: 'Sem visto',
      },
    ],
    misses: [
      {
        text: 'Os cidadãos da União Europeia trabalham sem visto na Áustria, basta uma declaração na câmara.',
        because: 'livre circulação',
      },
      {
        text: 'É preciso um visto de trabalho e o empregador pede a autorização antes da sua viagem.',
        because: 'pede-se visto',
      },
    ],
  },
  'odd-route': {
    matches: [
      {
        text: 'Primeiro voo para Istambul, depois a estrada de carro, nosso contato te espera na fronteira à noite.',
        shows: 'contato te espera na fronteira',
      },
      {
        text: 'Voo até a capital e depois uma van, alguém espera você na fronteira e leva para o outro lado.',
        shows: 'alguém espera você na fronteira',
      },
    ],
    misses: [
      {
        text: 'Voo direto para Genebra e depois o comboio até à estância, os bilhetes estão no envelope.',
        because: 'um trajeto normal',
      },
      {
        text: 'Motorista de autocarro para a linha de Valença a Tui, carta D e boa disposição, turnos certos.',
        because: 'uma linha',
      },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'Vamos atravessar o rio de noite num barco com o coiote, depois um caminhão leva vocês.',
        shows: 'atravessar o rio de noite',
      },
      {
        text: 'O caminho clandestino é mais rápido, sem carimbo, e ninguém faz perguntas do outro lado.',
        shows: 'caminho clandestino',
      },
    ],
    misses: [
      {
        text: 'Passeio guiado de três dias: passa-se o rio a pé, abrigo guardado, levar sapatos de reserva.',
        because: 'um passeio',
      },
      {
        text: 'Um coiote que ajudava a atravessar a fronteira foi condenado a quatro anos, diz a polícia.',
        because: 'uma notícia',
      },
    ],
  },
  'unclear-destination': {
    matches: [
      {
        text: 'A cidade será dita depois de aterrar, confie na nossa equipa que conhece bem o país todo.',
        shows: 'depois',
      },
      {
        text: 'Você vai saber onde quando chegar, é em algum lugar da Ásia, perto do mar, você vai gostar.',
        shows: 'algum lugar da Ásia',
      },
    ],
    misses: [
      {
        text: 'O endereço da loja é rua Nova, 14, estacionamento atrás do prédio, entrada dos funcionários.',
        because: 'morada dada',
      },
      {
        text: 'As equipas sabem na véspera em que obra da região trabalham, transporte a partir do armazém.',
        because: 'obras',
      },
    ],
  },
  'abroad-all-paid': {
    matches: [
      {
        text: 'Trabalho no exterior, passagem paga e alojamento grátis, só falta você dizer que sim para a gente.',
        shows: 'alojamento',
      },
      {
        text: 'Trabalhar no estrangeiro com voo pago, refeições grátis e hospedagem gratuita, está tudo pronto para ti.',
        shows: 'refeições grátis',
      },
    ],
    misses: [
      {
        text: 'Época no estrangeiro: paga o seu bilhete, e o quarto é descontado conforme o contrato escrito.',
        because: 'nada é oferecido',
      },
      {
        text: 'Cantina de empresa em Leiria, refeições grátis e alojamento grátis durante o estágio, contrato de aprendiz.',
        because: 'não é no estrangeiro',
      },
    ],
  },
  'debt-from-travel': {
    matches: [
      {
        text: 'O bilhete e o visto são descontados nos teus primeiros salários, depois ficas com tudo para ti.',
        shows: 'visto são descontados',
      },
      {
        text: 'Adiantamos a passagem, você paga a viagem trabalhando, mais ou menos seis meses se tudo correr bem.',
        shows: 'Adiantamos a passagem',
      },
    ],
    misses: [
      {
        text: 'O bilhete é pago pelo empregador e nada é descontado no salário, está escrito no contrato.',
        because: 'negado',
      },
      {
        text: 'O almoço é descontado no salário a três euros por dia, com o seu acordo por escrito.',
        because: 'a cantina',
      },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      {
        text: 'Se quiser sair antes de um ano, paga uma multa de 3.000 euros, todo mundo assina isso.',
        shows: 'Se quiser sair antes de um ano, paga',
      },
      {
        text: 'Há uma multa de 2.500 dólares se quiser voltar para casa, é o preço do contrato daqui.',
        shows: 'multa',
      },
    ],
    misses: [
      {
        text: 'Pode sair com um mês de aviso, sem multa nem indemnização, e recebe tudo o que falta.',
        because: 'negado',
      },
      {
        text: 'Agente de estacionamento: passa multas a carros mal parados, formação dada pela câmara municipal.',
        because: 'a profissão',
      },
    ],
  },
  'withheld-pay': {
    matches: [
      {
        text: 'Os dois primeiros meses não são pagos, é uma garantia, você recebe tudo em dezembro de uma vez.',
        shows: 'primeiros meses não são pagos',
      },
      {
        text: 'O salário é pago só no fim da safra, guardamos o dinheiro para você em segurança até lá.',
        shows: 'guardamos o dinheiro',
      },
    ],
    misses: [
      {
        text: 'O salário é pago até ao dia trinta, com adiantamento possível ao dia quinze, por transferência.',
        because: 'cada mês',
      },
      {
        text: 'Se alguém retém o seu salário, contacte a inspeção do trabalho: a lei não o permite.',
        because: 'um conselho',
      },
    ],
  },
  'tied-live-in': {
    matches: [
      {
        text: 'O visto está ligado ao patrão e você mora na casa da família, de dia e de noite.',
        shows: 'mora na casa da família',
      },
      {
        text: 'Empregada doméstica interna para família no exterior, quarto gratuito, visto arranjado pela patroa de lá.',
        shows: 'Empregada doméstica',
      },
    ],
    misses: [
      {
        text: 'Apoio domiciliário em Évora, volta para casa todas as noites, trinta horas, viagens pagas à parte.',
        because: 'não vive lá',
      },
      {
        text: 'A família de acolhimento recebe estudantes e arrenda dois quartos perto da universidade de Aveiro.',
        because: 'um arrendamento',
      },
    ],
  },
  'excess-hours': {
    matches: [
      {
        text: 'Quatorze horas por dia, sete dias por semana durante a safra, a gente descansa no inverno.',
        shows: 'sete dias por semana',
      },
      {
        text: 'Tem de estar disponível dia e noite para a família, sem folga no primeiro ano inteiro.',
        shows: 'sem folga',
      },
    ],
    misses: [
      {
        text: 'Enfermeira em turnos de doze horas, escala 12x36, três dias de trabalho e quatro de descanso.',
        because: 'uma escala',
      },
      {
        text: 'A loja abre todos os dias; cada vendedor trabalha 35 horas e tem duas folgas seguidas.',
        because: 'horas normais',
      },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      {
        text: 'Traga amigas e ganhe R$ 200 por pessoa indicada, quanto mais gente vier, melhor fica.',
        shows: 'Traga amigas',
      },
      {
        text: 'Convide os seus amigos para trabalhar connosco: 50 euros de prémio no dia da inscrição deles.',
        shows: 'Convide os seus amigos',
      },
    ],
    misses: [
      {
        text: 'Convide os seus amigos para o dia aberto de sábado, visita às oficinas e lanche para todos.',
        because: 'uma festa',
      },
      {
        text: 'Prémio de fim de ano e subsídio de Natal, seguro de saúde para a família, festa em dezembro.',
        because: 'prémios normais',
      },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      {
        text: 'Procuramos moças bonitas de 18 a 26 anos, boa apresentação, pedimos foto e altura logo na inscrição.',
        shows: 'moças bonitas',
      },
      {
        text: 'Meninas de boa aparência entre 19 e 25 anos para um lugar elegante, mandem as fotos.',
        shows: 'Meninas de boa aparência',
      },
    ],
    misses: [
      {
        text: 'Vendedora ou vendedor, qualquer idade, boa apresentação, sapataria no centro comercial da cidade.',
        because: 'qualquer idade',
      },
      {
        text: 'Clube de andebol procura treinador para a equipa feminina de iniciadas, curso da federação exigido.',
        because: 'um clube',
      },
    ],
  },
  'body-photos': {
    matches: [
      {
        text: 'Envie duas fotos de biquíni e as suas medidas completas antes da entrevista com o responsável.',
        shows: 'fotos de biquíni',
      },
      {
        text: 'Preciso de uma foto de corpo inteiro e as medidas do busto para preparar o teu uniforme.',
        shows: 'foto de corpo inteiro',
      },
    ],
    misses: [
      {
        text: 'Vendedora de fatos de banho e lingerie, ajuda nos provadores, loja na praia de Albufeira, verão.',
        because: 'uma loja',
      },
      {
        text: 'Não é precisa fotografia no currículo, lemos primeiro a experiência e a carta de cada pessoa.',
        because: 'negado',
      },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      {
        text: 'O teste é pela câmera de lingerie, é rápido e mais ninguém está olhando, pode confiar.',
        shows: 'teste é pela câmera',
      },
      {
        text: 'Para o casting manda um vídeo topless, todas as meninas fazem e nada sai daqui, prometo.',
        shows: 'vídeo topless',
      },
    ],
    misses: [
      {
        text: 'Escola de arte procura modelos adultos para desenho, aulas em grupo, tabela afixada, vestiário fechado.',
        because: 'uma escola',
      },
      {
        text: 'Se alguém pedir uma foto nua para um casting, não envie e fale com um adulto.',
        because: 'um conselho',
      },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      {
        text: 'Hostess para eventos privados com clientes ricos, gorjetas enormes, roupa elegante dada pela casa.',
        shows: 'Hostess',
      },
      {
        text: 'Bar de alterne procura meninas simpáticas, comissão por bebida, quarto em cima do bar para dormir.',
        shows: 'comissão por bebida',
      },
    ],
    misses: [
      {
        text: 'Hospedeira de congresso na feira do livro, crachá e bengaleiro, dois dias, contrato temporário declarado.',
        because: 'uma feira',
      },
      {
        text: 'Fisioterapeuta com cédula, clínica de três colegas, horário da tarde, sem fins de semana de serviço.',
        because: 'profissão de saúde',
      },
    ],
  },
  'minor-sought': {
    matches: [
      {
        text: 'A partir de 16 anos para ser hostess, dois meses no exterior, os pais não assinam nada.',
        shows: 'A partir de 16 anos',
      },
      {
        text: 'Alunas bem-vindas no casting de modelo de sábado, sem autorização dos pais, vem com uma amiga.',
        shows: 'sem autorização dos pais',
      },
    ],
    misses: [
      {
        text: 'Aprendiz a partir dos 16 anos em padaria, contrato assinado pelos pais e pela escola profissional.',
        because: 'um aprendiz',
      },
      {
        text: 'Menores podem nadar no clube com autorização, treino à quarta-feira às cinco da tarde.',
        because: 'um clube',
      },
    ],
  },
  'love-then-job': {
    matches: [
      {
        text: 'Meu amor, arranjei um trabalho pra você aqui, vamos viver juntos e nada vai faltar para nós.',
        shows: 'arranjei um trabalho',
      },
      {
        text: 'Minha princesa, vem para Itália, o meu amigo tem um emprego e vamos casar na primavera.',
        shows: 'Minha princesa',
      },
    ],
    misses: [
      {
        text: 'Meu amor, não te esqueças do pão, hoje saio do escritório às seis e passo pela escola.',
        because: 'uma mensagem de casal',
      },
      {
        text: 'Os meus pais têm um hotel na Suíça e precisam de rececionista, manda o currículo à minha mãe se quiseres.',
        because: 'uma amiga',
      },
    ],
  },
  'use-your-account': {
    matches: [
      {
        text: 'Você recebe as transferências dos clientes na sua conta e transfere o resto, menos a sua parte.',
        shows: 'na sua conta',
      },
      {
        text: 'Agente de pagamentos em casa: o dinheiro entra na sua conta, fica com 5 % e repassa o restante.',
        shows: 'fica com 5',
      },
    ],
    misses: [
      {
        text: 'O seu salário entra na sua conta ao dia 28, com o recibo no portal do trabalhador.',
        because: 'o salário',
      },
      {
        text: 'Contabilista: acompanha as transferências dos clientes nas contas da empresa com um programa conhecido.',
        because: 'contas da empresa',
      },
    ],
  },
  'crypto-buying-job': {
    matches: [
      {
        text: 'Você compra bitcoins com o dinheiro recebido e fica com três por cento, tudo pelo telefone.',
        shows: 'compra bitcoins',
      },
      {
        text: 'Abra uma conta na Binance no seu nome, convertemos juntos as transferências em USDT toda noite.',
        shows: 'conta na Binance',
      },
    ],
    misses: [
      {
        text: 'Um banco procura analista de risco de criptomoedas, mestrado, contrato sem termo, teletrabalho dois dias.',
        because: 'um banco',
      },
      {
        text: 'Não compre bitcoins para um empregador desconhecido, esse dinheiro vem muitas vezes de uma burla.',
        because: 'um conselho',
      },
    ],
  },
  'cheque-then-forward': {
    matches: [
      {
        text: 'Deposite o cheque, compre o computador no nosso fornecedor e devolva a diferença por vale postal.',
        shows: 'Deposite o cheque',
      },
      {
        text: 'Um cheque chega amanhã: compre o equipamento e transfira o resto ao fornecedor até sexta-feira.',
        shows: 'cheque',
      },
    ],
    misses: [
      {
        text: 'Secretária de associação: anota os cheques dos sócios e leva-os ao banco à quinta de manhã.',
        because: 'uma associação',
      },
      {
        text: 'O cheque falso é recusado semanas depois: não deposite nada para um empregador desconhecido.',
        because: 'um conselho',
      },
    ],
  },
  'parcel-forwarding': {
    matches: [
      {
        text: 'Você recebe encomendas em casa, troca a etiqueta e faz o reenvio para o cliente final.',
        shows: 'recebe encomendas em casa',
      },
      {
        text: 'Assistente de logística em casa: reenvio de encomendas, precisa de impressora, paga-se por pacote ao mês.',
        shows: 'reenvio de encomendas',
      },
    ],
    misses: [
      {
        text: 'Carteiro a termo em Viana: separa encomendas de manhã, volta em bicicleta elétrica, farda fornecida.',
        because: 'os correios',
      },
      {
        text: 'A polícia recomenda não receber encomendas em casa para desconhecidos nem fazer o reenvio delas.',
        because: 'um conselho',
      },
    ],
  },
  'rented-account': {
    matches: [
      {
        text: 'Alugue sua conta bancária, R$ 300 por conta e por mês, você não faz nada o mês inteiro.',
        shows: 'Alugue sua conta',
      },
      {
        text: 'Abra uma conta digital no seu nome e nos passa o acesso e o cartão, pagamos na hora.',
        shows: 'conta digital no seu nome',
      },
    ],
    misses: [
      {
        text: 'Gestora de agência: abre contas para jovens e vende seguros, formação interna, horário de banco.',
        because: 'profissão bancária',
      },
      {
        text: 'Nunca empreste a sua conta nem o cartão, nem por um dia: o banco responsabiliza o dono.',
        because: 'um conselho',
      },
    ],
  },
  'likes-and-ratings': {
    matches: [
      {
        text: 'Curtir vídeos pelo celular, R$ 5 por curtida, mais nada para fazer, até no ônibus dá certo.',
        shows: 'Curtir vídeos pelo celular, R$ 5',
      },
      {
        text: 'Você é pago para avaliar hotéis, cada avaliação leva um minuto e a comissão cai à noite.',
        shows: 'avaliar',
      },
    ],
    misses: [
      {
        text: 'Técnica de comunicação: responde às avaliações dos hóspedes e acompanha os números do site, 35 horas.',
        because: 'um trabalho real',
      },
      {
        text: 'O banco explica: pagam para curtir vídeos e depois pedem dinheiro; é um golpe, não responda.',
        because: 'uma explicação',
      },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      {
        text: 'O seu saldo está negativo, recarregue a conta com R$ 60 para desbloquear a próxima tarefa.',
        shows: 'saldo está negativo',
      },
      {
        text: 'O próximo nível abre com um depósito de 100 USDT, termine o lote antes da meia-noite.',
        shows: 'próximo nível',
      },
    ],
    misses: [
      {
        text: 'Técnico: carrega as baterias das trotinetes e termina a ronda ao meio-dia, carta B exigida.',
        because: 'baterias',
      },
      {
        text: 'Primeiro pagam, depois é preciso recarregar a conta para desbloquear a tarefa: é um golpe.',
        because: 'uma explicação',
      },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      {
        text: 'Para sacar os seus ganhos, pague primeiro a taxa de 12 %, a conta é liberada em seguida.',
        shows: 'sacar os seus ganhos',
      },
      {
        text: 'O levantamento está bloqueado, tem de pagar a taxa de desbloqueio esta noite ao nosso apoio.',
        shows: 'taxa de desbloqueio',
      },
    ],
    misses: [
      {
        text: 'Nunca pague uma taxa para sacar o seu salário, um patrão de verdade não pede isso.',
        because: 'um conselho',
      },
      {
        text: 'Carteiro: avisa os clientes de que o levantamento no balcão é possível a partir das três.',
        because: 'um balcão',
      },
    ],
  },
  'small-payout-first': {
    matches: [
      {
        text: 'Bônus de boas-vindas de R$ 10, pago na hora, e a tarefa de verdade começa amanhã cedo.',
        shows: 'Bônus de boas-vindas',
      },
      {
        text: 'A tarefa de teste paga 8 euros, recebe já e pode continuar se gostar do trabalho.',
        shows: 'tarefa de teste paga',
      },
    ],
    misses: [
      {
        text: 'O dia de experiência é declarado e pago pela tabela no fim do mês, com recibo.',
        because: 'declarado',
      },
      {
        text: 'O primeiro ordenado chega ao dia 30, depois da assinatura do contrato no escritório da agência.',
        because: 'um ordenado normal',
      },
    ],
  },
  'picked-without-applying': {
    matches: [
      {
        text: 'Olá, você foi selecionado para uma vaga online, seu perfil foi recomendado por várias agências da cidade.',
        shows: 'você foi selecionado para',
      },
      {
        text: 'Recebemos o seu currículo através de um site parceiro e você combina, responda rápido por favor.',
        shows: 'Recebemos o seu currículo através',
      },
    ],
    misses: [
      {
        text: 'Obrigado pela sua candidatura de 3 de maio a fiel de armazém; propomos uma entrevista na quinta.',
        because: 'uma candidatura real',
      },
      {
        text: 'Se você recebeu «foi selecionado para a vaga» sem se candidatar, é o começo de um golpe.',
        because: 'um conselho',
      },
    ],
  },
  'scripted-opener': {
    matches: [
      {
        text: 'Bom dia, posso tomar um minuto? Temos um trabalho de meio período online muito flexível para você.',
        shows: 'posso tomar um minuto',
      },
      {
        text: 'Desculpe incomodar, sou a Nina da agência, tem interesse em um trabalho online bem pago?',
        shows: 'tem interesse em um trabalho',
      },
    ],
    misses: [
      {
        text: 'Bom dia Paulo, é a Ana da junta, o pedido da creche está completo, tenha um bom dia.',
        because: 'uma junta',
      },
      {
        text: 'Ainda procuras estágio? A minha chefe aceita dois estudantes no verão, dou-te a morada dela.',
        because: 'um amigo',
      },
    ],
  },
  'reply-with-code': {
    matches: [
      {
        text: 'Interessada? Responda sim e a coordenadora escreve em um minuto com todas as instruções do trabalho.',
        shows: 'Responda sim',
      },
      {
        text: 'Comenta «eu quero» ou manda 1, eu passo o link depois na mensagem, pode confiar em mim.',
        shows: 'manda 1',
      },
    ],
    misses: [
      {
        text: 'Responda ao inquérito de satisfação do seu autocarro, três perguntas, leva dois minutos no máximo.',
        because: 'um inquérito',
      },
      {
        text: 'Responda por carta até 4 de abril, com a referência do concurso escrita no envelope fechado.',
        because: 'um concurso',
      },
    ],
  },
  'chat-only-interview': {
    matches: [
      {
        text: 'A entrevista é por Telegram, só mensagens, sem chamada, conte com vinte minutos de perguntas.',
        shows: 'entrevista é por Telegram',
      },
      {
        text: 'Tudo por escrito: a entrevista é pelo chat esta noite e começas logo após a última resposta.',
        shows: 'entrevista é pelo chat',
      },
    ],
    misses: [
      {
        text: 'A entrevista é no nosso escritório com a responsável e depois há uma visita à oficina.',
        because: 'presencial',
      },
      {
        text: 'Preencha o questionário na receção, o examinador chama-o depois para a parte oral da carta.',
        because: 'um exame',
      },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'Obrigada minha mentora, acabei de sacar R$ 300, no começo duvidei mas é verdade mesmo gente.',
        shows: 'Obrigada',
      },
      {
        text: 'Saque aprovado hoje cedo, a plataforma paga mesmo, já espero o próximo lote com vocês todos.',
        shows: 'Saque aprovado',
      },
    ],
    misses: [
      {
        text: 'Obrigada à minha professora de piano, acabei o exame com boa nota, que ano bonito tivemos.',
        because: 'uma aluna',
      },
      {
        text: 'Aqui vai a escala de terça, digam se alguém pode trocar comigo a noite, por favor.',
        because: 'colegas',
      },
    ],
  },
  'location-or-family-details': {
    matches: [
      {
        text: 'Envia a tua localização em tempo real e o número dos teus pais, é pela segurança de todos.',
        shows: 'Envia a tua localização',
      },
      {
        text: 'Onde moram os seus pais e onde trabalha o seu pai? Mande também uma foto da sua casa.',
        shows: 'foto da sua casa',
      },
    ],
    misses: [
      {
        text: 'Indique o nome de uma pessoa a avisar em caso de acidente, depois de assinar o contrato.',
        because: 'contacto de emergência',
      },
      {
        text: 'Estafeta: a aplicação mostra a sua posição ao cliente durante a entrega e desliga no fim.',
        because: 'uma entrega',
      },
    ],
  },
  'mixed-language': {
    matches: [
      {
        text: 'Caro candidato sortudo, gentilmente forneça os seus dados para receber a carta, o nosso gabinete espera.',
        shows: 'Caro candidato sortudo',
      },
      {
        text: 'Gentilmente responda para que o tratamento salarial seja preparado para si já amanhã de manhã.',
        shows: 'Gentilmente responda',
      },
    ],
    misses: [
      {
        text: 'Cara candidata, obrigado pelo seu processo; voltamos a contactar até ao fim da próxima semana.',
        because: 'uma carta educada',
      },
      {
        text: 'Ainda falo pouco português mas sei cozinhar, limpar e conduzir, procuro trabalho nesta cidade.',
        because: 'quem aprende a língua',
      },
    ],
  },
  threats: {
    matches: [
      {
        text: 'Sabemos onde você mora e onde a sua irmã trabalha, pague ou vamos aí esta semana mesmo.',
        shows: 'Sabemos onde você mora',
      },
      {
        text: 'Devolve o dinheiro ou vamos atrás de ti, vais-te arrepender, tu e toda a tua família.',
        shows: 'Devolve o dinheiro ou vamos',
      },
    ],
    misses: [
      {
        text: 'Se não vieres ao aniversário perdes um bolo incrível, esperamos por ti às cinco em ponto.',
        because: 'amigos',
      },
      {
        text: 'Se alguém escrever «sabemos onde você mora», guarde a mensagem e ligue para a polícia.',
        because: 'um conselho',
      },
    ],
  },
  'image-blackmail': {
    matches: [
      {
        text: 'Paga 400 euros esta noite ou vou publicar as tuas fotos e mandar aos teus contactos todos.',
        shows: 'publicar as tuas fotos',
      },
      {
        text: 'Vamos enviar o seu vídeo para a sua família se você não fizer o que a gente manda.',
        shows: 'enviar o seu vídeo',
      },
    ],
    misses: [
      {
        text: 'Com a sua autorização, as fotografias da festa saem no jornal da empresa no mês de junho.',
        because: 'com autorização',
      },
      {
        text: 'Se alguém ameaça publicar as tuas fotos, não pagues e pede ajuda logo a um adulto.',
        because: 'um conselho',
      },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      {
        text: 'Conversar com clientes solteiros usando um perfil de mulher e convencer os clientes a investir, textos prontos.',
        shows: 'Conversar com clientes',
      },
      {
        text: 'É para se passar por uma mulher, conquistar a confiança e levar os clientes a depositar na plataforma.',
        shows: 'conquistar a confiança e levar os clientes',
      },
    ],
    misses: [
      {
        text: 'Operadora de telecomunicações: responde aos clientes no chat sobre as faturas, com o seu próprio nome.',
        because: 'apoio ao cliente',
      },
      {
        text: 'Os golpistas criam perfis falsos para ganhar confiança e convencer pessoas a investir em cripto.',
        because: 'uma explicação',
      },
    ],
  },
  'online-gambling-work': {
    matches: [
      {
        text: 'Cassino online contrata agentes que falam português no exterior, turno da noite, prêmio por jogador.',
        shows: 'Cassino online contrata',
      },
      {
        text: 'Suporte para uma empresa de apostas online no estrangeiro, saída em grupo, quarto partilhado com colegas.',
        shows: 'apostas online',
      },
    ],
    misses: [
      {
        text: 'Croupier no casino do Estoril, escola interna, licença do turismo, farda e ceia incluídas no turno.',
        because: 'um casino autorizado',
      },
      {
        text: 'Linha de apoio a jogadores: psicóloga a meio tempo, escuta de pessoas com problemas de jogo.',
        because: 'uma ajuda',
      },
    ],
  },
  'carry-or-collect': {
    matches: [
      {
        text: 'Você leva uma mala no avião até a Europa, alguém espera, e volta no dia seguinte.',
        shows: 'leva uma mala no avião',
      },
      {
        text: 'Recolhe o dinheiro em casa de idosos e entrega o envelope a um colega na estação.',
        shows: 'Recolhe o dinheiro',
      },
    ],
    misses: [
      {
        text: 'Bagageiro no aeroporto: acompanha os passageiros até ao balcão, turnos de dia, farda da companhia.',
        because: 'uma profissão',
      },
      {
        text: 'A polícia recomenda: nunca leve a mala de um desconhecido no avião, nem por muito dinheiro.',
        because: 'um conselho',
      },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      {
        text: 'Uma noite ao volante, R$ 900 pela viagem, sem perguntas, a gente dá o carro para você.',
        shows: '900 pela viagem',
      },
      {
        text: 'Só entregar um envelope no centro, 250 euros na mão, serviço rápido com o teu carro.',
        shows: 'serviço rápido com o teu carro',
      },
    ],
    misses: [
      {
        text: 'Estafeta de refeições em scooter, contrato sem termo, seguro e combustível pagos, gorjetas são suas.',
        because: 'um estafeta',
      },
      {
        text: 'Táxi: o preço do aeroporto é de 26 euros, aceita-se cartão a bordo, recibo sempre.',
        because: 'um táxi',
      },
    ],
  },
  'unasked-denials': {
    matches: [
      {
        text: 'É 100 % legal, não tem droga nem nada escondido, você trabalha tranquilo e recebe à noite.',
        shows: '100 % legal',
      },
      {
        text: 'Isto não é burla, zero risco para ti, trabalhamos assim há anos com toda a gente.',
        shows: 'zero risco',
      },
    ],
    misses: [
      {
        text: 'Centro de saúde procura educadora, prevenção das drogas nas escolas, horário de escritório e reuniões.',
        because: 'prevenção',
      },
      {
        text: 'Os trabalhadores devem usar capacete; o arnês é obrigatório por lei em cima do telhado.',
        because: 'segurança',
      },
    ],
  },
  'code-words': {
    matches: [
      {
        text: 'Preciso de laranjas com conta limpa, pago toda semana, escreve rápido que a vaga acaba.',
        shows: 'Preciso de laranjas',
      },
      {
        text: 'Esquema do pix forte no fim de semana, chama que eu explico tudo no privado, ganha bem.',
        shows: 'Esquema do pix',
      },
    ],
    misses: [
      {
        text: 'Colheita de laranja em Silves, de janeiro a março, apanhadores com contrato e transporte da vila.',
        because: 'uma colheita',
      },
      {
        text: 'Museu do avião procura guia: história da aviação portuguesa e oficinas para crianças ao sábado.',
        because: 'um museu',
      },
    ],
  },
  'cash-no-contract': {
    matches: [
      {
        text: 'Pago por fora todo sábado, sem contrato, aqui ninguém fala de papéis, é tudo muito simples.',
        shows: 'sem contrato',
      },
      {
        text: 'Paga em dinheiro vivo na mão, sem recibo, vens quando há muita gente no restaurante à noite.',
        shows: 'sem recibo',
      },
    ],
    misses: [
      {
        text: 'Tudo declarado desde a primeira hora, contrato e recibo entregues pelo restaurante no fim do mês.',
        because: 'declarado',
      },
      {
        text: 'Denuncie o patrão que paga sem contrato: a inspeção ouve toda a gente e a chamada é anónima.',
        because: 'um conselho',
      },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      {
        text: 'Contrato de trabalho à venda por 9.000 euros, família incluída, patrão discreto, prazo de dois meses.',
        shows: 'Contrato de trabalho à venda',
      },
      {
        text: 'Vendo vistos de trabalho e carta convite para a Europa, preço conforme o país, duas prestações.',
        shows: 'Vendo vistos',
      },
    ],
    misses: [
      {
        text: 'O empregador recebeu a autorização; não a vende e paga ele mesmo o pedido ao serviço.',
        because: 'paga o empregador',
      },
      {
        text: 'Intermediários vendem vistos que não existem, alerta o ministério, várias vítimas fizeram queixa.',
        because: 'uma notícia',
      },
    ],
  },
  'clear-duties-hours': {
    matches: [
      {
        text: 'Funções: preparar os pratos e limpar a cozinha, 35 horas semanais, de segunda a sexta.',
        shows: '35 horas semanais',
      },
      {
        text: 'Será responsável pela caixa e pelas prateleiras, duas folgas seguidas, férias e subsídio de Natal.',
        shows: 'duas folgas',
      },
    ],
    misses: [
      {
        text: 'Trabalho agradável numa região bonita com gente formidável, em breve contamos mais sobre isso.',
        because: 'nada descrito',
      },
      {
        text: 'Procuramos pessoas felizes que gostam de sol, música e de conhecer gente de todo o mundo.',
        because: 'nenhuma tarefa',
      },
    ],
  },
  'contract-before-travel': {
    matches: [
      {
        text: 'Recebe o contrato escrito antes da viagem e tem dez dias para o ler com calma em casa.',
        shows: 'Recebe o contrato escrito antes',
      },
      {
        text: 'Antes de viajar assinamos juntos o contrato, em português, no escritório de Luanda com testemunha.',
        shows: 'Antes de viajar assinamos juntos o contrato',
      },
    ],
    misses: [
      {
        text: 'O contrato faz-se lá com o patrão, ainda não sabemos qual, mas venha na mesma.',
        because: 'mais tarde',
      },
      {
        text: 'Antes da viagem, lembre-se de vacinar o cão e de fechar a água da casa.',
        because: 'uma viagem',
      },
    ],
  },
  'employer-pays': {
    matches: [
      {
        text: 'O empregador paga o visto, o bilhete e o exame médico, nada é descontado no salário.',
        shows: 'O empregador paga',
      },
      {
        text: 'O transporte fica a cargo da empresa, sem custos para o candidato, nem antes nem depois.',
        shows: 'a cargo da empresa',
      },
    ],
    misses: [
      {
        text: 'As taxas do visto e do bilhete são pagas pela candidata antes da assinatura do contrato.',
        because: 'paga a candidata',
      },
      {
        text: 'O empregador é uma quinta biológica no Alentejo, oito pessoas, dois cães e um forno grande.',
        because: 'uma apresentação',
      },
    ],
  },
  'no-fee-notice': {
    matches: [
      {
        text: 'O recrutamento é gratuito: nunca cobramos nada aos candidatos, avise-nos se alguém pedir dinheiro.',
        shows: 'nunca cobramos',
      },
      {
        text: 'A inscrição é gratuita e os candidatos não pagam nada a ninguém, em nenhuma fase do processo.',
        shows: 'candidatos não pagam',
      },
    ],
    misses: [
      {
        text: 'Pede-se uma taxa de inscrição de 60 euros, paga antes da reunião com a conselheira.',
        because: 'uma taxa',
      },
      {
        text: 'Entrada livre na feira de emprego, dez expositores, oficinas de currículo e café da manhã.',
        because: 'uma feira',
      },
    ],
  },
  'public-channel': {
    matches: [
      {
        text: 'Oferta divulgada pelo IEFP e pela rede EURES, referência no centro de Braga, técnica disponível de manhã.',
        shows: 'IEFP',
      },
      {
        text: 'Vaga por concurso público, edital na câmara municipal, inscrição gratuita no portal até sexta-feira.',
        shows: 'concurso público',
      },
    ],
    misses: [
      {
        text: 'Oferta particular partilhada por um primo, liga-me e ponho-te em contacto com o patrão dele.',
        because: 'uma relação privada',
      },
      {
        text: 'Um lugar bonito para trabalhar, dizem todos, escreve-nos para saber mais sobre a equipa.',
        because: 'nenhum serviço público',
      },
    ],
  },
  'real-interview': {
    matches: [
      {
        text: 'Há duas entrevistas, a primeira por vídeo com a responsável, a segunda no local em Faro.',
        shows: 'duas entrevistas',
      },
      {
        text: 'Entrevista no nosso escritório com o chefe de oficina e depois um dia de experiência pago.',
        shows: 'Entrevista',
      },
    ],
    misses: [
      {
        text: 'Não é preciso encontro, você já está na lista, amanhã escrevemos a continuação do programa.',
        because: 'nenhuma entrevista',
      },
      {
        text: 'O presidente da câmara dá uma entrevista ao jornal sobre a nova piscina e o orçamento.',
        because: 'um jornal',
      },
    ],
  },
  'time-and-questions': {
    matches: [
      {
        text: 'Leve o seu tempo, converse com a família e ligue para a nossa central se algo não estiver claro.',
        shows: 'Leve o',
      },
      {
        text: 'Tire suas dúvidas na receção, sem pressa, a decisão pode esperar até à próxima semana.',
        shows: 'sem pressa',
      },
    ],
    misses: [
      {
        text: 'Decida hoje à noite, a lista fecha, não há tempo de explicar cada pormenor a toda a gente.',
        because: 'o contrário',
      },
      {
        text: 'O tempo muda depressa na serra, traga um casaco para a apanha da manhã e água.',
        because: 'o tempo',
      },
    ],
  },
  'keeps-own-papers': {
    matches: [
      {
        text: 'Fica com o seu passaporte e o telemóvel, e pode sair quando quiser, mesmo no primeiro mês.',
        shows: 'Fica com o seu passaporte',
      },
      {
        text: 'O passaporte fica consigo, não retemos os originais, basta uma cópia depois da assinatura.',
        shows: 'passaporte fica consigo',
      },
    ],
    misses: [
      {
        text: 'O passaporte é guardado no cofre da agência até ao fim da época, sem exceções para ninguém.',
        because: 'o contrário',
      },
      {
        text: 'Guarde as luvas e o capacete no cacifo número quatro, a chave está na receção da obra.',
        because: 'o cacifo',
      },
    ],
  },
  'work-visa-named': {
    matches: [
      {
        text: 'O hospital pede a autorização de trabalho por si, conte com dois meses até à viagem.',
        shows: 'pede a autorização',
      },
      {
        text: 'Posto aberto com cartão azul UE, a autorização é tratada pela clínica antes da chegada.',
        shows: 'cartão azul',
      },
    ],
    misses: [
      {
        text: 'Entrada fácil, os papéis vemos mais tarde, ninguém controla nesta região tranquila do sul.',
        because: 'nenhum visto',
      },
      {
        text: 'O cartão azul do refeitório carrega-se na máquina do átrio, mínimo cinco euros de cada vez.',
        because: 'um cartão',
      },
    ],
  },
  'scam-compound': {
    matches: [
      {
        text: 'Atendimento ao cliente no exterior, sem diploma, salário muito elevado. Passagem paga, alojamento grátis e refeições grátis. Chama no Telegram, embarque imediato.',
        shows: 'alojamento grátis',
      },
      {
        text: 'Empresa na Ásia contrata: digitador, sem experiência, aberto a todos, ganhe até 2500 dólares por mês. Voo pago, hospedagem gratuita, alimentação incluída, WhatsApp.',
        shows: 'hospedagem gratuita',
      },
    ],
    misses: [
      {
        text: 'Assistente de clientes em neerlandês no nosso centro em Atenas. Voo pago e duas semanas de hotel, 1.150 € ao mês, contrato antes da viagem.',
        because: 'um centro normal',
      },
      {
        text: 'O ministério alerta: ofertas no exterior com passagem paga e salário elevado levam a centros de golpes. Vítimas foram repatriadas.',
        because: 'um aviso',
      },
    ],
  },
  'domestic-worker-under-sponsorship': {
    matches: [
      {
        text: 'Empregada doméstica para família no exterior, quarto gratuito e visto. A patroa fica com o passaporte e o salário é pago só no fim.',
        shows: 'Empregada doméstica',
      },
      {
        text: 'Babá em casa de família no estrangeiro, alojamento grátis. A passagem e o visto são descontados do salário, sem folga.',
        shows: 'descontados do salário',
      },
    ],
    misses: [
      {
        text: 'Cuidadora interna na Suíça, contrato antes da viagem, duas folgas, fica com o seu passaporte e o telemóvel.',
        because: 'condições normais',
      },
      {
        text: 'Uma antiga babá contou que lhe tiraram o passaporte; a associação ajuda-a hoje.',
        because: 'um relato',
      },
    ],
  },
  'task-scam': {
    matches: [
      {
        text: 'Você curte vídeos, R$ 5 por curtida, e entra no nosso grupo do Telegram. Para desbloquear a próxima tarefa, recarregue a conta com R$ 50.',
        shows: '5 por curtida',
      },
      {
        text: 'Bem-vindo ao grupo: avaliar hotéis na plataforma, comissão por tarefa. Seu saldo está negativo, deposite R$ 80 para continuar a tarefa.',
        shows: 'comissão',
      },
    ],
    misses: [
      {
        text: 'Gestora de redes no turismo municipal: anima as páginas, responde às avaliações, 35 horas no escritório.',
        because: 'um trabalho real',
      },
      {
        text: 'O banco explica o golpe das tarefas: pagam umas curtidas e depois é preciso recarregar a conta.',
        because: 'uma explicação',
      },
    ],
  },
  'reshipping-mule': {
    matches: [
      {
        text: 'Assistente de logística em casa: você recebe encomendas em casa, cola a nova etiqueta e leva aos correios. Paga após trinta dias.',
        shows: 'recebe encomendas em casa',
      },
      {
        text: 'Trabalho a partir de casa, reenvio de encomendas para lojas, envie a foto do documento para começar.',
        shows: 'reenvio de encomendas',
      },
    ],
    misses: [
      {
        text: 'Preparador de encomendas no nosso armazém da Maia, à noite, calçado fornecido, contrato de seis meses.',
        because: 'um armazém',
      },
      {
        text: 'A polícia alerta para o reenvio de encomendas em casa: os produtos são comprados com cartões roubados.',
        because: 'um aviso',
      },
    ],
  },
  'money-mule-work': {
    matches: [
      {
        text: 'Trabalho em casa sem experiência: você recebe transferências na sua conta, fica com 7 % e repassa o restante aos parceiros.',
        shows: 'sua conta',
      },
      {
        text: 'Agente financeiro remoto, duas horas por dia. Você compra bitcoins com o dinheiro recebido e fica com uma comissão de cada transferência.',
        shows: 'compra bitcoins',
      },
    ],
    misses: [
      {
        text: 'Assistente de contabilidade em Leiria, faturas e transferências a fornecedores, programa interno, 35 horas.',
        because: 'contabilidade',
      },
      {
        text: 'O seu banco avisa: quem recebe dinheiro na conta e repassa torna-se mula de dinheiro.',
        because: 'um aviso',
      },
    ],
  },
  'fake-cheque': {
    matches: [
      {
        text: 'Está contratada. Um cheque chega amanhã: deposite o cheque, compre o computador e envie o resto ao fornecedor.',
        shows: 'deposite o cheque',
      },
      {
        text: 'Cliente mistério: deposite o cheque, compre cartões presente e fique com cem euros para si.',
        shows: 'deposite o cheque',
      },
    ],
    misses: [
      {
        text: 'A associação procura tesoureira que leva os cheques dos sócios ao banco todos os meses.',
        because: 'uma associação',
      },
      {
        text: 'Cheque falso: mandam comprar equipamento e depois o banco tira o dinheiro. Cuidado com esta burla.',
        because: 'um aviso',
      },
    ],
  },
  'identity-theft-at-onboarding': {
    matches: [
      {
        text: 'Antes do contrato, envie a cópia do seu documento e faça o reconhecimento facial neste link, o pagamento exige.',
        shows: 'reconhecimento facial',
      },
      {
        text: 'Mande o passaporte frente e verso, depois uma selfie segurando o documento, e o código do SMS, manda aqui.',
        shows: 'selfie segurando o documento',
      },
    ],
    misses: [
      {
        text: 'No dia da admissão, a responsável vê o documento no escritório e devolve-o logo a si.',
        because: 'verificação normal',
      },
      {
        text: 'Burla: pedem o cartão de cidadão e depois reconhecimento facial, e abrem uma conta.',
        because: 'um aviso',
      },
    ],
  },
  'fake-model-casting': {
    matches: [
      {
        text: 'Agência de modelos procura novos rostos: envie fotos de biquíni e as suas medidas, vagas limitadas.',
        shows: 'fotos de biquíni',
      },
      {
        text: 'Casting de modelos amanhã num hotel, vem sozinha. Antes, tens de pagar a taxa de inscrição de 120 euros.',
        shows: 'taxa de inscrição',
      },
    ],
    misses: [
      {
        text: 'Agência de modelos licenciada, dia aberto no sábado no estúdio, pais bem-vindos, sem custos.',
        because: 'uma agência',
      },
      {
        text: 'A polícia avisa: falsos recrutadores de modelos pedem fotos de biquíni a adolescentes.',
        because: 'um aviso',
      },
    ],
  },
  'sextortion-by-recruiter': {
    matches: [
      {
        text: 'Para o casting, manda uma foto topless. Agora paga 300 euros ou publico as tuas fotos em todo lado na internet.',
        shows: 'foto topless',
      },
      {
        text: 'Você mandou fotos de lingerie. Se não pagar, vamos enviar o vídeo para a sua família.',
        shows: 'fotos de lingerie',
      },
    ],
    misses: [
      {
        text: 'As fotografias da festa do clube só saem com a sua autorização, peça o formulário na receção.',
        because: 'com autorização',
      },
      {
        text: 'Se alguém quer publicar as tuas fotos íntimas, não pagues, guarda as provas e pede ajuda.',
        because: 'um conselho',
      },
    ],
  },
  'fake-au-pair-family': {
    matches: [
      {
        text: 'A nossa família anfitriã escolheu-te como au pair. O advogado pede a taxa do visto de 400 euros por Western Union.',
        shows: 'taxa do visto',
      },
      {
        text: 'Querida au pair, os nossos dois filhos esperam por ti! Falta pagar a taxa do processo à agência de viagens.',
        shows: 'pagar a taxa do processo',
      },
    ],
    misses: [
      {
        text: 'Família de acolhimento em Gante, duas crianças: primeiro videochamada, dinheiro de bolso e curso pagos.',
        because: 'uma família real',
      },
      {
        text: 'Uma falsa família pede à au pair que pague a um agente: é uma burla conhecida.',
        because: 'um aviso',
      },
    ],
  },
  'fake-seasonal-farm': {
    matches: [
      {
        text: 'Apanha da maçã, vaga garantida. Faça um depósito reembolsável de 100 euros para reservar a sua vaga, antes de chegar.',
        shows: 'depósito reembolsável',
      },
      {
        text: 'Colheita de morango, sem entrevista, emprego garantido. A taxa de inscrição de R$ 70 é enviada por Western Union.',
        shows: 'taxa de inscrição',
      },
    ],
    misses: [
      {
        text: 'Vindima no Douro, oito dias, dormida na quinta, paga pela tabela, inscrição gratuita no IEFP.',
        because: 'uma vindima',
      },
      {
        text: 'Trabalhadores sazonais pagaram taxa de inscrição por uma quinta que não existia, diz a polícia.',
        because: 'uma notícia',
      },
    ],
  },
  'harsh-seasonal-work': {
    matches: [
      {
        text: 'Colheita com alojamento grátis. O transporte e a viagem são descontados do salário, e o ordenado é pago só no fim da safra.',
        shows: 'descontados do salário',
      },
      {
        text: 'Trabalho agrícola: adiantamos a passagem, você paga a viagem trabalhando. Catorze horas por dia, sem folga.',
        shows: 'adiantamos a passagem, você paga',
      },
    ],
    misses: [
      {
        text: 'Apanha da cereja, alojamento grátis, 35 horas, paga cada quinzena, transporte reembolsado pela quinta.',
        because: 'condições normais',
      },
      {
        text: 'A inspeção encontrou trabalhadores com a passagem descontada no salário; o patrão foi condenado.',
        because: 'uma notícia',
      },
    ],
  },
  'fishing-vessel-or-ship': {
    matches: [
      {
        text: 'Marinheiro num barco de pesca, contrato garantido. A taxa de inscrição de 300 euros paga-se à agência antes do embarque.',
        shows: 'taxa de inscrição',
      },
      {
        text: 'Navio de cruzeiro contrata cozinheiros. Ficamos com o seu passaporte a bordo e o salário é pago só no fim.',
        shows: 'Ficamos com o seu passaporte',
      },
    ],
    misses: [
      {
        text: 'Marinheiro de tráfego local, Cacilhas, semanas alternadas, convenção coletiva, cédula marítima exigida.',
        because: 'um armador honesto',
      },
      {
        text: 'O sindicato dos marítimos lembra: nenhum armador sério cobra taxa de inscrição.',
        because: 'um aviso',
      },
    ],
  },
  'training-fee-internship': {
    matches: [
      {
        text: 'Emprego garantido depois do nosso curso obrigatório de 490 euros, sem entrevista, a turma começa na segunda.',
        shows: 'curso obrigatório',
      },
      {
        text: 'Você foi selecionado para o estágio. Tem que pagar o treinamento de R$ 250 até sexta para validar.',
        shows: 'pagar o treinamento',
      },
    ],
    misses: [
      {
        text: 'Formação paga pelo instituto, bolsa mensal, estágio de dois meses em três empresas parceiras.',
        because: 'formação pública',
      },
      {
        text: 'Muitos alunos pagaram um curso por um emprego garantido que nunca veio, segundo a associação.',
        because: 'um artigo',
      },
    ],
  },
  'visa-sponsorship-sale': {
    matches: [
      {
        text: 'Emprego na Europa, visto garantido. A taxa do visto é de 3.500 euros e o contrato chega depois.',
        shows: 'taxa do visto',
      },
      {
        text: 'Contrato de trabalho à venda para o exterior, família incluída, 8.000 euros em duas vezes, chama no WhatsApp.',
        shows: 'Contrato de trabalho à venda',
      },
    ],
    misses: [
      {
        text: 'O ministério publica a lista dos empregadores autorizados; a taxa do visto paga-se diretamente no consulado.',
        because: 'uma informação',
      },
      {
        text: 'Uma agência que vendia vistos garantidos foi condenada; as vítimas tinham pago 5.000 euros.',
        because: 'uma notícia',
      },
    ],
  },
  'loverboy-chat': {
    matches: [
      {
        text: 'Meu amor, arranjei um trabalho pra você no exterior, vamos viver juntos. Não conte para ninguém, nem para a sua mãe.',
        shows: 'Não conte para',
      },
      {
        text: 'Minha linda, vem, a passagem está paga, o meu amigo tem um emprego no estrangeiro e vamos morar juntos.',
        shows: 'Minha linda',
      },
    ],
    misses: [
      {
        text: 'Meu amor, consegui o lugar em Madrid! Logo à noite falamos com os teus pais, não há pressa.',
        because: 'um casal',
      },
      {
        text: 'Ele dizia meu amor e depois arranjou trabalho longe para ela: a associação explica a armadilha.',
        because: 'uma explicação',
      },
    ],
  },
  'hostess-abroad': {
    matches: [
      {
        text: 'Hostess para um clube no exterior, moças bonitas de 18 a 25 anos, passagem paga, alojamento grátis. Fotos no WhatsApp.',
        shows: 'moças bonitas',
      },
      {
        text: 'Dançarinas para boate em Dubai, meninas de boa aparência entre 19 e 27 anos, visto por nossa conta, voo pago.',
        shows: 'meninas de boa aparência',
      },
    ],
    misses: [
      {
        text: 'Assistente de bordo com base em Lisboa, inglês fluente, formação paga pela companhia, contrato anual.',
        because: 'uma companhia',
      },
      {
        text: 'Hospedeiras recrutadas no estrangeiro contaram a sua história no tribunal; o patrão foi condenado.',
        because: 'uma notícia',
      },
    ],
  },
  'courier-or-cash-collector': {
    matches: [
      {
        text: 'Recolhe o dinheiro em casa de idosos, 400 euros por dia, não tem droga, vem pv que explico.',
        shows: 'Recolhe o dinheiro',
      },
      {
        text: 'Só levar uma mala no avião para a Europa, R$ 9.000 pela viagem, ganho muito alto e zero risco.',
        shows: '000 pela viagem',
      },
    ],
    misses: [
      {
        text: 'Estafeta de bicicleta para um laboratório, contrato de vinte horas, roupa de chuva e seguro pagos.',
        because: 'um estafeta',
      },
      {
        text: 'A polícia recomenda: nunca transporte uma mala de um desconhecido, mesmo que paguem bem.',
        because: 'um conselho',
      },
    ],
  },
  'gold-oil-mine-abroad': {
    matches: [
      {
        text: 'Petrolífera no exterior, salários muito elevados, visto certo. Pague a taxa de inscrição de 250 euros ao escritório.',
        shows: 'taxa de inscrição',
      },
      {
        text: 'Mina em África, ganhe até 6.000 euros por mês. Exame obrigatório: deposite 180 euros para o seguro e o exame médico.',
        shows: 'deposite 180 euros',
      },
    ],
    misses: [
      {
        text: 'Técnico de perfuração, plataforma no mar do Norte, certificados exigidos, 14x14, viagens pagas.',
        because: 'um posto qualificado',
      },
      {
        text: 'Uma falsa petrolífera pede taxa de inscrição: o grupo verdadeiro avisa no seu site.',
        because: 'um aviso',
      },
    ],
  },
  'sports-trial-or-scholarship': {
    matches: [
      {
        text: 'Teste de futebol num clube no exterior, jogadores a partir de 15 anos. A taxa de inscrição de 600 euros é do empresário.',
        shows: 'taxa de inscrição',
      },
      {
        text: 'Bolsa de estudo na Europa com visto garantido, pague a taxa de matrícula hoje para garantir a sua vaga.',
        shows: 'pague a taxa de matrícula',
      },
    ],
    misses: [
      {
        text: 'O clube de futebol de Viseu procura treinador para a escolinha, duas tardes, curso da federação.',
        because: 'um clube',
      },
      {
        text: 'Famílias pagaram a um falso empresário por um teste de futebol que não existia.',
        because: 'uma notícia',
      },
    ],
  },
};
