import type { raciStructure as source } from '../../en/rules/raciStructure.ts'
import type { Shape } from '../../messages.ts'

export const raciStructure = {
  'accountable-is-advisory': {
    title: 'Presta contas quem apenas assessora',
    what: 'Quem presta contas pertence a um órgão que apenas assessora.',
    why: 'Quem apenas assessora não pode decidir, nem responder pelo que outros decidem.',
    messages: { advises: '{{body}} apenas assessora; não pode prestar contas de {{activity}}.' },
    fixes: { move: 'Fazer com que {{body}} preste contas e consultar {{adviser}}' },
  },
  'accountable-mandate-unknown': {
    title: 'Não consta o mandato de quem presta contas',
    what: 'Quem presta contas pertence a um órgão do qual não consta se decide ou assessora.',
    why: 'O poder de decidir distingue a governança de um desenho: a maioria dos órgãos de coordenação da região apenas assessora.',
    messages: { unknown: 'Informe se {{body}}, que presta contas de {{activity}}, decide ou assessora.' },
    fixes: { decision: '{{body}} decide', mixed: '{{body}} decide e assessora' },
  },
  'strategic-decision-wrong-level': {
    title: 'De uma decisão estratégica se responde em outro nível',
    what: 'De uma decisão estratégica presta contas um órgão de outro nível.',
    why: 'Quem define o rumo deve responder por ele; um nível inferior pode executá-lo, mas não decidi-lo.',
    messages: {
      below: '{{activity}} é uma decisão estratégica, mas dela presta contas {{body}} (nível {{level}}).',
    },
    notStated: { level: 'Se de {{activity}} se responde no nível estratégico: o nível de {{body}}.' },
    fixes: { move: 'Fazer com que {{body}} preste contas' },
  },
  'execute-and-verify-same-role': {
    title: 'Um órgão verifica o próprio trabalho',
    what: 'Um órgão presta contas de uma verificação ou auditoria, ou a executa, e também do que é verificado.',
    why: 'Ninguém julga o próprio trabalho com isenção; o controle requer um órgão que não dependa do que controla.',
    messages: { own: '{{body}} verificaria o próprio trabalho: {{activity}} controla {{checked}}.' },
    notStated: {
      kind: 'Se {{activity}} é uma verificação de {{checked}}: o seu tipo. {{body}} tem parte em ambas.',
    },
    fixes: { move: 'Confiar a verificação a {{body}}' },
  },
  'accountable-without-legal-basis': {
    title: 'Presta contas sem base legal',
    what: 'Quem presta contas pertence a um órgão sem instrumento legal em vigor.',
    why: 'Quem decide por outros precisa de uma lei, um decreto ou uma resolução que o autorize.',
    messages: {
      none: '{{body}} presta contas de {{activity}} sem uma base legal em vigor.',
    },
    notStated: {
      instruments: 'Se {{body}}, que presta contas de {{activity}}, tem uma base legal em vigor.',
    },
    fixes: {
      cite: 'Citar {{instrument}}',
    },
  },
  'accountable-body-no-officer': {
    title: 'Ninguém responde em pessoa por um órgão colegiado',
    what: 'Presta contas um órgão colegiado cuja presidência não está ocupada.',
    why: 'Um órgão colegiado responde por meio de quem o preside; sem essa pessoa, não há a quem pedir contas.',
    messages: {
      nobody: '{{body}} presta contas de {{activity}}, mas ninguém o preside: informe quem responde.',
    },
    notStated: {
      chair: 'Quem preside {{body}}, que presta contas de {{activity}}.',
    },
    fixes: {
      addSeat: 'Incluir o assento de presidência; fica em aberto quem o ocupa',
    },
  },
  'accountable-below-responsible': {
    title: 'Quem presta contas está abaixo de quem executa',
    what: 'Quem executa está acima de quem presta contas, segundo as linhas de subordinação.',
    why: 'Ninguém pode pedir contas ao próprio superior.',
    messages: {
      superior: 'Em {{activity}}, {{answering}} teria de pedir contas ao seu superior {{superior}}.',
    },
    fixes: {
      raise: 'Fazer com que {{superior}} preste contas e {{answering}} execute',
    },
  },
  'accountable-no-lever-on-responsible': {
    title: 'Sem ascendência sobre quem executa',
    what: 'Quem presta contas não está acima de quem executa, nem lhe delega, nem tem um convênio com ele, nem o conta entre seus membros. É um aviso se envolve vários ministérios.',
    why: 'Responder pelo que não se pode conduzir é uma promessa sem meios; metade ou menos dos órgãos centrais da região tem esses poderes.',
    messages: {
      none: '{{answering}} presta contas de {{activity}}, mas não tem nenhum poder formal sobre {{doing}}, que a executa.',
    },
    notStated: {
      lines:
        'Se {{answering}}, que presta contas de {{activity}}, tem algum poder sobre {{doing}}: não consta nenhuma linha entre órgãos.',
      seats:
        'Se {{doing}} é membro de {{answering}}, que presta contas de {{activity}}: nem todos os assentos constam.',
    },
    fixes: {
      delegate: 'Traçar uma delegação de {{answering}} a {{doing}}',
    },
  },
  'operational-decision-too-high': {
    title: 'Trabalho diário decidido no topo',
    what: 'Um órgão estratégico presta contas de uma decisão operacional.',
    why: 'Um órgão superior que decide casos concretos fica sobrecarregado, e o trabalho não consegue se adaptar.',
    messages: {
      high: '{{activity}} é trabalho diário, mas dela presta contas {{body}}, no nível estratégico.',
    },
    notStated: {
      level: 'Se de {{activity}} se responde alto demais: o nível de {{body}}.',
    },
    fixes: {
      move: 'Fazer com que {{body}} preste contas',
    },
  },
  'directive-level-bypassed': {
    title: 'O nível diretivo não aparece',
    what: 'O nível estratégico presta contas de uma linha, o operacional a executa e nenhum órgão diretivo tem uma letra.',
    why: 'O nível diretivo transforma a orientação em normas e programas; se fica de fora, não pode coordenar.',
    messages: {
      bypassed: '{{activity}} passa do nível estratégico ao operacional sem o nível diretivo.',
    },
    notStated: {
      level: 'Se o nível diretivo tem parte em {{activity}}: o nível de um órgão dessa linha.',
    },
    fixes: {
      informed: 'Informar {{body}}',
      consulted: 'Consultar {{body}}',
    },
  },
  'accountable-non-state': {
    title: 'Presta contas alguém de fora do Estado',
    what: 'De uma decisão presta contas a sociedade civil, o setor privado, a academia ou uma pessoa especialista.',
    why: 'Pelas decisões públicas responde quem exerce um cargo público; os demais podem assessorar, participar e executar.',
    messages: {
      outside: '{{holder}} não faz parte do Estado ({{sector}}) e não pode prestar contas de {{activity}}.',
    },
    fixes: {
      move: 'Fazer com que {{body}} preste contas',
    },
  },
  'responsible-has-no-seat': {
    title: 'Um ministério que não está à mesa',
    what: 'Um ministério executa ou presta contas de algo, mas nem ele nem um órgão superior tem assento em um órgão colegiado diretivo.',
    why: 'Quem deve executar as decisões deveria estar presente quando elas se transformam em programas.',
    messages: {
      absent: '{{body}} tem tarefas atribuídas, mas nenhum assento no nível diretivo.',
    },
    notStated: {
      seats: 'Se {{body}} tem assento no nível diretivo: nem todos os assentos constam.',
    },
    fixes: {
      seat: 'Incluir um assento em {{table}}',
    },
  },
  'verifier-subordinate-to-executor': {
    title: 'Quem verifica se reporta a quem controla',
    what: 'Quem executa uma verificação ou auditoria, ou presta contas dela, está abaixo de quem executa o que é controlado.',
    why: 'Quem audita se reporta ao topo, não à linha que examina.',
    messages: {
      below: '{{verifier}} controla {{checked}}, mas se reporta a {{executor}}, que a executa.',
    },
    notStated: {
      kind: 'Se {{activity}} é uma verificação de {{checked}}: o seu tipo. {{verifier}} se reporta a {{executor}}.',
    },
    fixes: {
      attach: 'Fazer com que {{verifier}} se reporte a {{apex}}',
    },
  },
  'signatory-equals-responsible': {
    title: 'Assinatura do próprio trabalho',
    what: 'Quem verifica ou assina também executa, na mesma coluna ou no mesmo cargo.',
    why: 'Quem verifica e quem assina existem para separar funções; na mesma mão que executa nada acrescentam.',
    messages: {
      signs: '{{holder}} assina o próprio trabalho em {{activity}}.',
      verifies: '{{holder}} verifica o próprio trabalho em {{activity}}.',
    },
    fixes: {
      separate: 'Retirar de {{holder}} a verificação e a assinatura',
    },
  },
  'rule-maker-and-operator': {
    title: 'Juiz e parte',
    what: 'Uma organização fixa uma norma, opera e verifica em uma mesma área central.',
    why: 'Quem dita a norma, opera o serviço e o controla não responde a ninguém.',
    messages: {
      all: '{{body}} dita a norma, opera o serviço e verifica o cumprimento em {{area}}.',
    },
    fixes: {
      move: 'Confiar a verificação a {{body}}',
    },
  },
  'adviser-and-approver': {
    title: 'Assessora e depois aprova',
    what: 'Um órgão é consultado em uma linha, e na seguinte assina ou presta contas da aprovação do mesmo assunto.',
    why: 'Quem ajudou a redigir uma proposta tem dificuldade de recusá-la.',
    messages: {
      both: '{{body}} assessora em {{activity}} e depois decide em {{approval}}.',
    },
    fixes: {
      separate: 'Não consultar {{body}} em {{activity}}',
    },
  },
  'dpo-conflict': {
    title: 'O encarregado de proteção de dados supervisiona a si mesmo',
    what: 'O cargo de encarregado de proteção de dados é também um cargo de direção, ou quem o exerce executa ou presta contas de uma política, norma ou execução com dados pessoais que não é uma tarefa própria desse cargo.',
    why: 'Quem decide para que e como se usam os dados pessoais não pode controlar essas decisões com independência.',
    messages: {
      post: '{{officer}} e {{other}} são um mesmo cargo: a proteção de dados supervisionaria as próprias decisões.',
      head: '{{officer}} zela pelos dados pessoais e ao mesmo tempo dirige {{body}}: supervisionaria as próprias decisões.',
      row: '{{officer}} supervisionaria a própria decisão sobre {{activity}}, que trata dados pessoais.',
    },
    notStated: {
      kind: 'Se {{activity}} define como se tratam os dados pessoais: o seu tipo. Está a cargo de {{officer}}.',
    },
    fixes: {
      consult: 'Apenas consultar {{officer}}',
      move: 'Confiá-la a {{body}} e apenas consultar {{officer}}',
    },
  },
  'spend-without-finance': {
    title: 'Gasto sem a autoridade orçamentária',
    what: 'Uma linha aprova gasto e nenhuma autoridade de fazenda ou orçamento tem parte nela.',
    why: 'O dinheiro de que a autoridade orçamentária não tem conhecimento pode faltar quando for necessário.',
    messages: {
      none: 'Nenhuma autoridade orçamentária é ouvida em {{activity}}.',
    },
    fixes: {
      consult: 'Consultar {{holder}}, com parecer vinculante',
    },
  },
  'norm-without-legal': {
    title: 'Normas sem análise jurídica',
    what: 'Políticas ou normas para vários ministérios em que nenhuma consultoria jurídica tem parte.',
    why: 'O que obriga vários ministérios precisa sustentar-se juridicamente.',
    messages: {
      none_one: 'Nenhuma consultoria jurídica é ouvida em {{activities}}, que obriga vários ministérios.',
      none_other:
        'Nenhuma consultoria jurídica é ouvida em {{count}} decisões que obrigam vários ministérios: {{activities}}.',
    },
    notStated: {
      scope_one: 'Se {{activities}} obriga vários ministérios e requer análise jurídica: o seu alcance.',
      scope_other:
        'Se {{count}} decisões obrigam vários ministérios e requerem análise jurídica: o alcance de {{activities}}.',
    },
    fixes: {
      consult: 'Consultar {{holder}}',
    },
  },
  'personal-data-without-dpo': {
    title: 'Dados pessoais sem proteção de dados',
    what: 'Uma linha trata dados pessoais e nem um encarregado nem uma autoridade de proteção de dados tem parte nela.',
    why: 'A proteção de dados custa menos antes da decisão; depois é um conserto.',
    messages: {
      none: '{{activity}} trata dados pessoais, mas a proteção de dados não é consultada.',
    },
    fixes: {
      consult: 'Consultar {{holder}}',
    },
  },
  'function-without-row': {
    title: 'Uma função que não está no mapa',
    what: 'Um órgão tem uma função da qual não trata nenhuma linha em que alguém execute ou preste contas.',
    why: 'Uma função que o mapa não confia a ninguém continua sendo uma frase do decreto.',
    messages: {
      absent_one: 'Uma função de {{body}} não aparece no mapa: {{functions}}.',
      absent_other: '{{count}} funções de {{body}} não aparecem no mapa: {{functions}}.',
    },
    notStated: {
      functions: 'As funções de {{body}}, para buscá-las no mapa.',
      rows: 'Onde figuram as funções de {{body}} no mapa: ele ainda não tem linhas.',
    },
    fixes: {
      addRows_one: 'Incluir uma linha para ela, que {{body}} executa e da qual presta contas',
      addRows_other: 'Incluir {{count}} linhas para elas, que {{body}} executa e das quais presta contas',
    },
  },
  'row-without-function': {
    title: 'Uma decisão fora das funções',
    what: 'Um órgão presta contas de uma linha de que nenhuma de suas funções fala.',
    why: 'Aquilo de que um órgão presta contas deveria estar entre as funções que o seu instrumento lhe dá.',
    messages: {
      outside: '{{body}} presta contas de {{activity}}, que nenhuma de suas funções abrange.',
    },
    notStated: {
      functions: 'Se {{activity}} está entre as funções de {{body}}, que presta contas dela.',
    },
    fixes: {
      addFunction: 'Incluí-la nas funções de {{body}}',
    },
  },
  'row-inside-committee-double': {
    title: 'Um membro consultado além do seu órgão',
    what: 'Um órgão executa ou presta contas de uma linha em que, além disso, um de seus membros é consultado ou informado.',
    why: 'Um membro opina dentro do órgão; uma segunda letra só alonga a linha.',
    messages: {
      inside: '{{member}} já faz parte de {{body}}, que está a cargo de {{activity}}.',
    },
    fixes: {
      drop: 'Retirar a letra de {{member}}',
    },
  },
} as const satisfies Shape<typeof source>
