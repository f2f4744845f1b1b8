import type { raciRows as source } from '../../en/rules/raciRows.ts'
import type { Shape } from '../../messages.ts'

export const raciRows = {
  'raci-row-empty': {
    title: 'Ninguém designado',
    what: 'Uma linha do mapa não tem letras.',
    why: 'Uma decisão sem ninguém designado é tomada por acaso ou não é tomada.',
    messages: { empty: 'Ninguém está designado para {{activity}}.' },
    fixes: {
      assign: 'Fazer com que {{body}} preste contas e a execute',
      delete: 'Excluir a linha {{activity}}',
    },
  },
  'raci-missing-accountable': {
    title: 'Ninguém presta contas',
    what: 'Uma linha tem letras, mas nenhuma faz com que alguém preste contas.',
    why: 'Em cada decisão alguém tem a última palavra e responde pelo resultado; sem isso, ninguém responde.',
    messages: { none: 'Ninguém presta contas de {{activity}}: ninguém responde pelo resultado.' },
    fixes: { assign: 'Fazer com que {{body}} preste contas' },
  },
  'raci-multiple-accountable': {
    title: 'Mais de um presta contas',
    what: 'Em uma linha mais de um presta contas. Um órgão colegiado e quem o preside contam como um.',
    why: 'Quando dois respondem pela mesma decisão, cada um pode deixá-la para o outro. Se ambos são necessários, a linha contém duas decisões.',
    messages: { several: 'De {{activity}} prestam contas {{count}}: {{holders}}.' },
    fixes: { keep: 'Manter apenas {{holder}} prestando contas; os demais dão parecer vinculante' },
  },
  'raci-missing-responsible': {
    title: 'Ninguém executa',
    what: 'Uma linha tem letras, mas nenhuma encarrega alguém da execução.',
    why: 'Uma decisão que ninguém executa fica no papel.',
    messages: { none: 'Ninguém executa {{activity}}.' },
    fixes: { mark: 'Fazer com que {{holder}} também a execute' },
  },
} as const satisfies Shape<typeof source>
