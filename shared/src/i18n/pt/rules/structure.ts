import type { structure as source } from '../../en/rules/structure.ts'
import type { Shape } from '../../messages.ts'

export const structure = {
  'level-missing': {
    title: 'Um nível sem órgãos',
    what: 'Não há nenhum órgão no nível estratégico, no diretivo ou no operacional.',
    why: 'A estrutura se apoia em três níveis: um decide o rumo, outro o transforma em políticas e normas, outro o executa.',
    messages: { missing: 'Não existe o nível {{level}}.' },
    notStated: { open: 'Se existe o nível {{level}}: alguns órgãos não informam o seu.' },
  },
  'core-area-without-lead': {
    title: 'Uma área central que ninguém lidera',
    what: 'Uma das três áreas centrais não tem um órgão operacional que a lidere.',
    why: 'A governança operacional é organizada por áreas centrais; sem quem lidere, ninguém responde quando uma área para.',
    messages: { none: 'Nenhum órgão operacional lidera a área de {{area}}.' },
    notStated: {
      level: 'Quem lidera a área de {{area}} no nível operacional: o nível de quem a lidera.',
      leads: 'Quem lidera a área de {{area}}: alguns órgãos operacionais deixam em aberto que áreas lideram.',
    },
    fixes: { lead: 'Fazer de {{body}} o líder da área' },
  },
  'lead-authority-missing': {
    title: 'Sem órgão central digital',
    what: 'Nenhum órgão está indicado como órgão central digital.',
    why: 'Os países que obtiveram resultados têm uma entidade que conduz a política digital e responde por ela.',
    messages: { none: 'Não há um órgão central digital.' },
    fixes: { mark: 'Indicar {{body}} como órgão central digital' },
  },
  'lead-authority-multiple': {
    title: 'Mais de um órgão central',
    what: 'Vários órgãos de um mesmo país são órgãos centrais; é um erro se regem as mesmas áreas.',
    why: 'Com dois órgãos centrais para a mesma matéria, cada instituição segue o que lhe convém.',
    messages: {
      same: 'Há {{count}} órgãos centrais digitais para as mesmas matérias: {{bodies}}.',
      apart: 'Há {{count}} órgãos centrais digitais, cada um com áreas próprias: {{bodies}}.',
    },
    fixes: { keep: 'Manter {{body}} como único órgão central' },
  },
  'body-without-chair': {
    title: 'Um órgão colegiado sem presidência',
    what: 'Um órgão colegiado cujos assentos são conhecidos não tem um assento de presidência.',
    why: 'Em todo órgão colegiado há quem o presida, o convoque e responda por ele.',
    messages: { none: '{{body}} não tem presidência.' },
    notStated: { seats: 'Quem preside {{body}}: nem todos os seus assentos constam.' },
    fixes: { addSeat: 'Incluir o assento de presidência; fica em aberto quem o ocupa' },
  },
  'body-without-secretariat': {
    title: 'Um órgão colegiado sem secretaria',
    what: 'Um órgão colegiado cujos assentos são conhecidos não tem secretário nem outro órgão que seja a sua secretaria.',
    why: 'A secretaria prepara as reuniões, certifica o que foi decidido e o acompanha.',
    messages: { none: '{{body}} não tem secretaria.' },
    notStated: { seats: 'Quem exerce a secretaria de {{body}}: nem todos os seus assentos constam.' },
    fixes: {
      entrust: 'Confiar a sua secretaria a {{secretariat}}',
      addSeat: 'Incluir o assento de secretário; fica em aberto quem o ocupa',
    },
  },
  'body-orphan': {
    title: 'Um órgão que não se reporta a ninguém',
    what: 'Do órgão não sai nenhuma linha de subordinação, e ele não é o topo, nem externo, nem assessora outro órgão.',
    why: 'Quem não se reporta a ninguém não presta contas a ninguém, e nada do que decide pode ser revisto.',
    messages: { alone: '{{body}} não se reporta a nenhum órgão.' },
    notStated: { level: 'Se {{body}} deveria se reportar a outro órgão: o seu nível.' },
    fixes: { connect: 'Fazer com que se reporte a {{superior}}' },
  },
  'body-multiple-parents': {
    title: 'Um órgão que se reporta a vários',
    what: 'Do órgão sai mais de uma linha de subordinação.',
    why: 'Quem se reporta a dois superiores pode receber duas ordens, e amparar-se em qualquer delas.',
    messages: { several: '{{body}} se reporta ao mesmo tempo a {{superiors}}.' },
    fixes: { keep: 'Reportar-se apenas a {{superior}} e coordenar-se com os demais' },
  },
  'reporting-cycle': {
    title: 'Órgãos que se reportam uns aos outros em círculo',
    what: 'Seguindo as linhas de subordinação a partir de um órgão, volta-se a ele.',
    why: 'Em um círculo ninguém está acima e, no fim, ninguém decide. Pode surgir quando duas pessoas movem órgãos ao mesmo tempo.',
    messages: {
      ring: 'As linhas de subordinação formam um círculo: {{path}}.',
      itself: '{{body}} consta como seu próprio superior.',
    },
    fixes: {
      cut: '{{body}} deixa de se reportar a {{superior}}',
      itself: '{{body}} deixa de ser seu próprio superior',
    },
  },
  'level-inversion': {
    title: 'Um órgão que se reporta a um nível inferior',
    what: 'Uma linha de subordinação vai de um órgão a outro de nível inferior.',
    why: 'A direção desce e as contas sobem; uma linha para baixo inverte as duas.',
    messages: { lower: '{{body}} ({{level}}) se reporta a {{superior}} ({{lower}}).' },
    notStated: { level: 'Se {{body}} se reporta a um nível inferior, {{superior}}: o nível de um deles.' },
    fixes: { raise: 'Situar {{superior}} no nível {{level}}' },
  },
  'level-skip': {
    title: 'Um órgão que salta o nível diretivo',
    what: 'Um órgão operacional se reporta diretamente a um estratégico, sem um órgão diretivo entre eles.',
    why: 'O nível estratégico é arrastado para o trabalho diário, e o diretivo não pode conduzir o que não vê.',
    messages: { skips: '{{body}} salta o nível diretivo e se reporta diretamente a {{superior}}.' },
    fixes: { route: 'Fazer com que se reporte a {{between}}' },
  },
  'no-escalation-path': {
    title: 'Sem caminho até o nível estratégico',
    what: 'De um órgão operacional, nenhuma escalada nem linha de subordinação chega a um órgão estratégico.',
    why: 'O que fica bloqueado no nível operacional precisa poder chegar a quem possa resolver.',
    messages: { none: 'Um assunto bloqueado em {{body}} nunca pode chegar ao nível estratégico.' },
    notStated: {
      level: 'Se um assunto de {{body}} pode chegar ao nível estratégico: o nível de um órgão no caminho.',
    },
    fixes: { escalate: 'Permitir que escale a {{apex}}' },
  },
  'legal-instrument-missing': {
    title: 'Um órgão sem base legal',
    what: 'O desenho informa que um órgão não tem nenhum instrumento que o sustente.',
    why: 'Uma estrutura de governança se torna real com uma lei, um decreto ou uma resolução; sem isso, os demais não são obrigados a segui-la.',
    messages: { none: 'Nenhuma base legal é citada para {{body}}.' },
    notStated: { instruments: 'A base legal de {{body}}.' },
    fixes: { cite: 'Citar {{instrument}}' },
  },
  'seat-vacant': {
    title: 'Um assento vago',
    what: 'Um assento consta como vago; é um erro se for o da presidência ou o da secretaria.',
    why: 'Um assento vago deixa uma instituição sem voz; sem presidência ou secretaria o órgão não pode funcionar.',
    messages: {
      vacant: 'O assento {{seat}} está vago.',
      since: 'O assento {{seat}} está vago desde {{since}}.',
    },
  },
  'participation-missing': {
    title: 'Nenhuma voz de fora do governo',
    what: 'Nenhum assento da sociedade civil, do setor privado ou da academia em órgãos estratégicos ou diretivos nem em conselhos ligados a eles. É um erro se o desenho é impulsionado pelas pessoas, um aviso se é centrado nelas e, nos demais casos, um conselho.',
    why: 'As pessoas e as empresas ajudam a decidir para que serve o governo digital; em que medida depende da abordagem.',
    messages: { none: 'Ninguém de fora do governo tem assento no nível estratégico ou diretivo.' },
    notStated: {
      seats:
        'Se alguém de fora do governo tem assento no nível estratégico ou diretivo: nem todos os assentos constam.',
    },
    fixes: { addSeat: 'Incluir um assento da sociedade civil em {{body}}' },
  },
  'approach-not-declared': {
    title: 'Abordagem não declarada',
    what: 'O desenho não diz se é centrado no governo, centrado nas pessoas ou impulsionado por elas.',
    why: 'A abordagem diz em torno de quem o marco é construído e quanto pesam nele as vozes externas.',
    messages: { none: 'O desenho não declara a abordagem que o orienta.' },
    fixes: { choose: 'Escolher: {{approach}}' },
  },
} as const satisfies Shape<typeof source>
