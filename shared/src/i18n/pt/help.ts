import type { help as source } from '../en/help.ts'
import type { Shape } from '../messages.ts'
import { mapExamples } from './help/mapExamples.ts'
import { structureExamples } from './help/structureExamples.ts'

export const help = {
  title: 'Ajuda',
  rules: 'Regras',
  introduction_one:
    'A única regra com que o desenho é verificado: o que ela encontra, por quê e como se corrige.',
  introduction_other:
    'As {{count}} regras com que o desenho é verificado: o que cada uma encontra, por quê e como se corrige.',
  find: 'Procurar uma regra',
  none: 'Nenhuma regra fala de “{{words}}”.',
  all: 'Todas as regras',
  print: 'Imprimir',
  openPage: 'Abrir como página própria',
  unknown: 'Essa regra não existe.',
  unknownText: 'Ela pode ter mudado de nome desde que o link foi criado.',
  page: {
    example: 'Um exemplo',
    found: 'Como é encontrado',
    better: 'Como seria correto',
    limits: 'Seus números',
    limitsHere: 'Seus números neste desenho',
    draft: 'No rascunho',
    submit: 'No envio para aprovação',
    off: 'Não se aplica neste desenho',
    id: 'Seu nome nos arquivos',
  },
  limits: {
    'raci-too-many-responsible':
      'Mais de {{responsible}} que executam; em um mapa de {{wideMap}} colunas ou mais, mais de {{shareOfWideMap}} delas.',
    'raci-too-many-consulted':
      'Mais de {{consulted}} consultados, ou mais de {{shareOfColumns}} das colunas, se isso for mais.',
    'raci-too-many-informed':
      'Mais de {{shareOfColumns}} das colunas informadas, em um mapa de {{columns}} colunas ou mais.',
    'raci-row-full': 'Todas as colunas, em um mapa de {{columns}} colunas ou mais.',
    'raci-role-only-informed': '{{rows}} linhas ou mais.',
    'raci-accountable-overload': 'Mais de {{share}} das linhas do seu nível, onde há pelo menos {{rows}}.',
    'raci-responsible-overload': 'Mais de {{share}} das linhas, onde há pelo menos {{rows}}.',
    'raci-role-everywhere': 'Todas as linhas, onde há pelo menos {{rows}}.',
    'position-overcommitted': 'Mais de {{bodies}} órgãos, ou mais de {{meetings}} reuniões por ano.',
    'coordination-body-missing': 'Membros de pelo menos {{institutions}} instituições.',
    'coordination-body-advisory-only': 'Membros de pelo menos {{institutions}} instituições.',
    'too-many-layers': 'Mais de {{most}} camadas.',
    'body-too-large':
      'Mais de {{strategic}} assentos com voto no nível estratégico, {{directive}} no diretivo e {{operational}} no operacional.',
    'body-too-small': 'Menos de {{seats}} assentos.',
    'meeting-frequency-missing':
      'São propostas {{strategic}} reuniões por ano no nível estratégico, {{directive}} no diretivo e {{operational}} no operacional.',
    'meeting-frequency-too-low':
      'Menos de {{strategic}} reuniões por ano no nível estratégico, {{directive}} no diretivo e {{operational}} no operacional.',
    'escalation-without-deadline': 'São propostos {{days}} dias.',
    'span-of-control-wide': 'Mais de {{most}} órgãos; um aviso acima de {{warning}}.',
    'too-many-working-groups': 'Mais de {{most}} órgãos temporários.',
    'participation-unbalanced': 'Mais de {{percent}} por cento, de pelo menos {{least}} assentos.',
  },
  examples: { ...structureExamples, ...mapExamples },
} as const satisfies Shape<typeof source>
