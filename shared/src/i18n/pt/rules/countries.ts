import type { countries as source } from '../../en/rules/countries.ts'
import type { Shape } from '../../messages.ts'

export const countries = {
  'country-without-seat': {
    title: 'Um país sem assento',
    what: 'Em um desenho de vários países, um não tem assento na mesa superior que compartilham.',
    why: 'Um país que não está representado não fica obrigado pelo que se decide.',
    messages: {
      absent: 'Este país não tem assento na mesa superior compartilhada: {{country}}.',
    },
    notStated: {
      seats:
        'Se este país tem assento na mesa superior compartilhada, {{country}}: nem todos os assentos ou seus países estão indicados.',
    },
    fixes: {
      addSeat: 'Adicionar a {{body}} um assento para este país: {{country}}; quem o ocupa fica em aberto',
    },
  },
  'country-without-national-coordinator': {
    title: 'Um país sem coordenador',
    what: 'Em um desenho de vários países, um não tem coordenador nacional nem autoridade competente.',
    why: 'O que os países decidem juntos precisa de alguém que o leve adiante em cada um.',
    messages: {
      none: 'Ninguém coordena dentro deste país: {{country}}.',
    },
    notStated: {
      country: 'Quem coordena dentro deste país, {{country}}: o país de um coordenador.',
    },
  },
  'cross-border-body-no-rotation': {
    title: 'Um órgão compartilhado que um país sempre preside',
    what: 'A presidência de um conselho que vários países compartilham é de um deles e não é rotativa.',
    why: 'Uma presidência rotativa ou neutra mantém a confiança de todos os países.',
    messages: {
      fixed: 'O mesmo país preside sempre {{body}}: {{country}}.',
    },
    fixes: {
      rotate: 'Tornar a presidência rotativa',
    },
  },
  'name-missing-language': {
    title: 'Falta um nome em um idioma',
    what: 'Um órgão, uma decisão ou um assento com título não tem nome em um dos idiomas do desenho.',
    why: 'Quem lê o desenho nesse idioma vê um nome em outro, ou nenhum.',
    messages: {
      missing: '{{thing}} não tem nome neste idioma: {{language}}.',
    },
  },
  'entity-name-stale': {
    title: 'Um nome anterior',
    what: 'Um assento é ocupado por uma instituição com um nome que um órgão do desenho teve antes.',
    why: 'Os decretos continuam a citar instituições que mudaram de nome; quem lê as toma por duas.',
    messages: {
      renamed: '{{old}} é agora {{now}}.',
    },
    fixes: {
      link: 'Vincular o assento a {{now}}',
    },
  },
  'waiver-expired': {
    title: 'Uma exceção aceita que expirou',
    what: 'Passou o último dia de uma exceção aceita, e nenhuma posterior vale para o mesmo achado.',
    why: 'A exceção foi aceita por um tempo: é preciso renová-la ou corrigir a sua causa.',
    messages: {
      expired_one: 'A exceção aceita expirou em {{until}}: {{rules}}.',
      expired_other: 'Exceções aceitas expiraram, a última em {{until}}: {{rules}}.',
    },
  },
} as const satisfies Shape<typeof source>
