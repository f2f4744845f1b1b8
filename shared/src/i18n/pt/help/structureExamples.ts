import type { structureExamples as source } from '../../en/help/structureExamples.ts'
import type { Shape } from '../../messages.ts'

export const structureExamples = {
  'rule-failed': {
    found: 'Em um desenho, a verificação dos quóruns é interrompida; todas as outras são feitas.',
    better: 'Avise quem administra o produto e confira você mesmo os quóruns até a correção.',
  },
  'dangling-reference': {
    found: 'A Secretaria Técnica se reporta a um comitê que outra pessoa acabou de excluir.',
    better: 'Trace sua linha até um órgão que exista, ou descarte a referência restante.',
  },
  'letter-outside-set': {
    found: 'O mapa usa RACI, mas o Ministério da Fazenda tem um S em «Operar a plataforma de intercâmbio».',
    better: 'Retire o S, ou mude o conjunto de letras do mapa para RASCI.',
  },
  'value-unreadable': {
    found: 'Outro programa escreveu «muitas vezes» como número de reuniões do Gabinete Digital.',
    better: 'Informe o dado de novo: 4 reuniões por ano.',
  },
  'ruleset-not-applied': {
    found: 'O desenho fixa, para uma regra, um número fora do que ela admite.',
    better: 'Ele fixa 8 colunas, dentro do que a regra admite.',
  },
  'level-missing': {
    found: 'Há um gabinete e há agências que executam, mas ninguém entre eles.',
    better: 'Um comitê diretivo, no nível diretivo, transforma o rumo em programas.',
  },
  'core-area-without-lead': {
    found: 'Vários órgãos cuidam da infraestrutura digital e nenhum lidera a área.',
    better: 'O Instituto de Telecomunicações lidera a área no nível operacional.',
  },
  'lead-authority-missing': {
    found: 'Três agências dividem a política digital e nenhuma está indicada como órgão central.',
    better: 'A Secretaria de Governo Digital está indicada como órgão central digital.',
  },
  'lead-authority-multiple': {
    found:
      'A Secretaria de Governo Digital e o Ministério da Gestão são, ao mesmo tempo, órgãos centrais dos serviços digitais.',
    better: 'Só a Secretaria é o órgão central; o Ministério se coordena com ela.',
  },
  'body-without-chair': {
    found: 'O Gabinete Digital tem oito membros e nenhum assento de presidência.',
    better: 'O ministro da Casa Civil ocupa o assento de presidência.',
  },
  'body-without-secretariat': {
    found: 'O Comitê Diretivo decide todo mês e ninguém lavra suas atas.',
    better: 'Uma linha faz da Secretaria Técnica a sua secretaria.',
  },
  'body-orphan': {
    found: 'A Junta de Interoperabilidade aparece no organograma sem linha para ninguém.',
    better: 'Ela se reporta ao Comitê Diretivo.',
  },
  'body-multiple-parents': {
    found: 'O Centro de Cibersegurança se reporta ao Ministério da Justiça e ao Ministério da Defesa.',
    better: 'Ele se reporta ao Ministério da Justiça e se coordena com o da Defesa.',
  },
  'reporting-cycle': {
    found: 'O Comitê se reporta à Secretaria, e a Secretaria ao Comitê.',
    better: 'Só a Secretaria se reporta ao Comitê.',
  },
  'level-inversion': {
    found: 'O Comitê Diretivo (diretivo) se reporta ao Centro de Serviços (operacional).',
    better: 'O Centro de Serviços se reporta ao Comitê Diretivo.',
  },
  'level-skip': {
    found: 'O Centro de Serviços se reporta diretamente ao Gabinete Digital.',
    better: 'Ele se reporta ao Comitê Diretivo, que se reporta ao Gabinete.',
  },
  'no-escalation-path': {
    found: 'O grupo de trabalho de identidade não tem superior: um desacordo entre ministérios termina ali.',
    better: 'O grupo leva os assuntos ao Gabinete Digital após 30 dias.',
  },
  'legal-instrument-missing': {
    found: 'O desenho diz que o Gabinete Digital não tem nenhum instrumento que o sustente.',
    better: 'Ele cita o Decreto 12/2024, que o criou.',
  },
  'seat-vacant': {
    found: 'O assento de secretaria do Comitê Diretivo está vago.',
    better: 'A Diretora de Planejamento é nomeada para ele.',
  },
  'body-no-members-listed': {
    found: 'O Conselho de Dados é colegiado e nenhum de seus assentos está indicado.',
    better: 'Estão indicados sua presidência, sua secretaria e seus cinco membros.',
  },
  'body-too-small': {
    found: 'A Comissão de Normas é composta de uma presidência e uma secretaria.',
    better: 'Recebe um terceiro assento, ou passa a ser uma unidade com uma chefia.',
  },
  'body-too-large': {
    found: 'Os 24 ministérios votam no Gabinete Digital.',
    better: 'Nove ministérios votam; os demais participam como observadores.',
  },
  'body-multiple-chairs': {
    found: 'Dois ministros presidem o Comitê ao mesmo tempo.',
    better: 'Um preside e o outro ocupa a vice-presidência, ou os dois se revezam.',
  },
  'chair-is-secretary': {
    found: 'O Diretor de Governo Digital preside o Comitê e certifica suas atas.',
    better: 'O Diretor preside; a Secretaria Técnica lavra as atas.',
  },
  'chair-and-secretariat-same-institution': {
    found: 'A Casa Civil preside o Gabinete e é a sua secretaria.',
    better: 'Permanece assim se for intencional: aceite a pendência com esse motivo.',
  },
  'even-votes-no-casting': {
    found: 'Oito membros votam no Comitê e ninguém desempata.',
    better: 'A presidência tem voto de qualidade.',
  },
  'quorum-missing': {
    found: 'O desenho diz que o Conselho de Dados não tem quórum.',
    better: 'Metade dos votos deve estar presente.',
  },
  'quorum-unreachable': {
    found: 'O quórum exige sete membros com voto e há cinco assentos ocupados.',
    better: 'Dois assentos são preenchidos, ou o quórum passa a ser a metade dos votos.',
  },
  'alternate-missing': {
    found: 'A presidência do Comitê não tem vice-presidência nem suplência.',
    better: 'A Vice-Ministra ocupa o assento de vice-presidência.',
  },
  'seat-duplicate': {
    found: 'O Ministério da Fazenda ocupa dois assentos com voto no Gabinete sob o mesmo título.',
    better: 'Ele mantém um voto; o outro assento passa ao Ministério do Planejamento.',
  },
  'position-overcommitted': {
    found: 'O ministro da Casa Civil integra sete órgãos.',
    better: 'Ele fica em três e delega os demais ao secretário-executivo.',
  },
  'delegate-without-rank': {
    found: 'Um ministro pode enviar qualquer pessoa ao Gabinete Digital.',
    better: 'Quem representa um ministro é, no mínimo, secretário-executivo.',
  },
  'meeting-frequency-missing': {
    found: 'Não se indica com que frequência o Comitê Diretivo se reúne.',
    better: 'Ele se reúne 12 vezes por ano.',
  },
  'meeting-frequency-too-low': {
    found: 'O grupo de trabalho de serviços se reúne duas vezes por ano.',
    better: 'Ele se reúne a cada dois meses.',
  },
  'meeting-frequency-inverted': {
    found: 'O Gabinete se reúne 12 vezes por ano, e o Comitê que prepara suas sessões, 4.',
    better: 'O Comitê se reúne 12 vezes e o Gabinete, 4.',
  },
  'participation-missing': {
    found: 'Todos os assentos do Gabinete e do Comitê são de ministérios.',
    better: 'Um conselho com universidades, empresas e associações assessora o Comitê.',
  },
  'core-area-multiple-leads': {
    found:
      'O Ministério do Trabalho e a Escola de Governo lideram, ao mesmo tempo, as competências digitais.',
    better: 'A Escola lidera; o Ministério participa.',
  },
  'multiple-apex': {
    found: 'O Gabinete Digital e o Conselho de Inovação estão ambos no topo.',
    better: 'O Conselho se reporta ao Gabinete, ou os dois se fundem.',
  },
  'escalation-without-deadline': {
    found: 'A Secretaria leva os desacordos ao Comitê sem que se saiba em que prazo.',
    better: 'Um desacordo sobe após 30 dias.',
  },
  'temporary-without-end': {
    found: 'O grupo de trabalho de inteligência artificial é temporário e não tem data de término.',
    better: 'Ele termina em 31 de dezembro de 2027, com um relatório final.',
  },
  'too-many-working-groups': {
    found: 'Seis grupos temporários se reportam ao mesmo tempo ao Comitê Diretivo.',
    better: 'Três continuam; os outros se fundem ou começam depois.',
  },
  'span-of-control-wide': {
    found: 'Dezessete órgãos se reportam diretamente ao Comitê Diretivo.',
    better: 'São agrupados por área central sob três órgãos que as lideram.',
  },
  'single-child-chain': {
    found: 'Só o Centro de Serviços se reporta à Unidade de Coordenação, que não presta contas de nada.',
    better: 'O Centro de Serviços se reporta diretamente ao superior da Unidade.',
  },
  'too-many-layers': {
    found: 'Do Gabinete à equipe que opera o portal há sete camadas.',
    better: 'Duas camadas que só repassam assuntos são eliminadas.',
  },
  'function-overlap': {
    found: 'A Secretaria e o Instituto têm ambos a função «Emitir normas técnicas».',
    better: 'A Secretaria as emite; o Instituto é consultado.',
  },
  'body-without-functions': {
    found: 'O desenho diz que a Junta de Interoperabilidade não tem funções.',
    better: 'Elas são indicadas: aprovar normas de dados e resolver pedidos de dados.',
  },
  'review-date-missing': {
    found: 'Não se indica quando o desenho será revisto.',
    better: 'Ele é revisto em 1º de março de 2027.',
  },
  'principle-not-embodied': {
    found: '«Aberto por padrão» é um princípio que nenhum órgão e nenhuma decisão põe em prática.',
    better: 'Ele é vinculado à Unidade de Dados Abertos.',
  },
  'core-area-lead-not-on-directive': {
    found: 'O Instituto de Telecomunicações lidera a infraestrutura e não integra nenhum órgão diretivo.',
    better: 'Ele recebe um assento no Comitê Diretivo.',
  },
  'lead-authority-no-levers': {
    found:
      'A Secretaria de Governo Digital é o órgão central, mas não aprova, não verifica nem normatiza nada.',
    better: 'O gasto com tecnologia exige sua opinião vinculante.',
  },
  'coordination-body-missing': {
    found: 'Cada ministério tem sua unidade digital e não há mesa em que elas se reúnam.',
    better: 'Cria-se no nível diretivo um comitê dos líderes digitais dos ministérios.',
  },
  'coordination-body-advisory-only': {
    found: 'O Comitê de líderes digitais apenas assessora.',
    better: 'Ele também fixa as prioridades do plano digital anual.',
  },
  'levels-not-linked': {
    found: 'Ninguém que integra o Gabinete integra o Comitê Diretivo.',
    better: 'Quem preside o Comitê tem um assento no Gabinete.',
  },
  'legal-instrument-not-in-force': {
    found: 'O Gabinete se apoia no Decreto 258/2016, que foi revogado.',
    better: 'Ele cita o decreto que o substituiu.',
  },
  'legal-instrument-rank-too-low': {
    found: 'O Comitê obriga todos os ministérios, mas se apoia em uma norma interna de um deles.',
    better: 'Um decreto lhe confere esse poder.',
  },
  'legal-instrument-unsourced': {
    found: '«Lei da Agenda Digital» não tem data, nem link, nem artigo.',
    better: 'Tem data e um link para o diário oficial.',
  },
  'oversight-missing': {
    found: 'Ninguém de fora da agenda examina seus resultados.',
    better: 'O Tribunal de Contas supervisiona o Gabinete Digital.',
  },
  'oversight-not-independent': {
    found: 'A Unidade de Controle supervisiona o Ministério ao qual se reporta.',
    better: 'A Unidade de Controle se reporta diretamente ao topo.',
  },
  'agenda-self-evaluated': {
    found: 'A Secretaria de Governo Digital executa a agenda e a avalia.',
    better: 'Uma universidade ou o Tribunal de Contas a avalia.',
  },
  'participation-voiceless': {
    found: 'A Câmara de Comércio está no Conselho, sempre como observadora.',
    better: 'Ela é consultada sobre a estratégia.',
  },
  'participation-unbalanced': {
    found: 'De cinco assentos de fora do governo, quatro são de empresas.',
    better: 'Dois são de empresas, dois da sociedade civil e um de uma universidade.',
  },
  'institutional-leader-missing': {
    found: 'O Ministério da Saúde participa e ninguém nele dirige os assuntos digitais.',
    better: 'Ele tem o cargo de líder digital.',
  },
  'institutional-committee-missing': {
    found: 'O Ministério da Saúde tem líder digital, mas não tem comitê digital.',
    better: 'Um comitê do Ministério, presidido por seu titular, decide seu plano digital.',
  },
  'finance-not-at-strategic': {
    found: 'O Ministério da Fazenda não tem assento no Gabinete Digital.',
    better: 'Um assento do Gabinete é da autoridade orçamentária.',
  },
  'subnational-missing': {
    found: 'Os municípios devem prestar os serviços e nenhum órgão tem um assento para eles.',
    better: 'A Confederação de Municípios tem um assento no Comitê.',
  },
  'country-without-seat': {
    found: 'Estônia e Finlândia compartilham um conselho em que só a Estônia está.',
    better: 'A Finlândia também tem um assento.',
  },
  'country-without-national-coordinator': {
    found: 'Ninguém coordena dentro da Finlândia o que os dois países decidem.',
    better: 'A Agência Digital é a coordenadora nacional da Finlândia.',
  },
  'cross-border-body-no-rotation': {
    found: 'A Estônia preside sempre o conselho compartilhado.',
    better: 'A presidência se alterna a cada ano.',
  },
  'name-missing-language': {
    found: 'O desenho está em português e em inglês, e o Conselho de Dados só tem nome em português.',
    better: 'Acrescenta-se seu nome em inglês.',
  },
  'entity-name-stale': {
    found:
      'Um assento ainda está em nome do «Departamento de Tecnologias», que hoje é a Secretaria de Governo Digital.',
    better: 'O assento é vinculado à Secretaria de Governo Digital.',
  },
  'waiver-expired': {
    found: 'Aceitou-se um assento vago até 30 de junho, e já é julho.',
    better: 'O assento é preenchido, ou a exceção é renovada com um novo motivo.',
  },
  'approach-not-declared': {
    found: 'O desenho não diz em torno de quem é construído.',
    better: 'Ele diz: centrado nas pessoas.',
  },
} as const satisfies Shape<typeof source>
