import type { help as source } from '../en/help.ts'
import type { Shape } from '../messages.ts'
import { mapExamples } from './help/mapExamples.ts'
import { structureExamples } from './help/structureExamples.ts'

export const help = {
  title: 'Aide',
  rules: 'Règles',
  introduction_one: 'La seule règle que l’on vérifie : ce qu’elle repère, pourquoi, et comment y remédier.',
  introduction_other:
    'Les {{count}} règles que l’on vérifie : ce que chacune repère, pourquoi, et comment y remédier.',
  find: 'Chercher une règle',
  none: 'Aucune règle ne parle de « {{words}} ».',
  all: 'Toutes les règles',
  print: 'Imprimer',
  openPage: 'Ouvrir comme page à part',
  unknown: 'Cette règle n’existe pas.',
  unknownText: 'Elle a pu changer de nom depuis la création du lien.',
  page: {
    example: 'Un exemple',
    found: 'Ce qui est relevé',
    better: 'Ce qui conviendrait',
    limits: 'Ses seuils',
    limitsHere: 'Ses seuils dans ce projet',
    draft: 'Pendant la rédaction',
    submit: 'À la soumission',
    off: 'Écartée dans ce projet',
    id: 'Son nom dans les fichiers',
  },
  limits: {
    'raci-too-many-responsible':
      'Plus de {{responsible}} qui réalisent ; dans une carte de {{wideMap}} colonnes ou plus, plus de {{shareOfWideMap}} d’entre elles.',
    'raci-too-many-consulted':
      'Plus de {{consulted}} consultés, ou plus de {{shareOfColumns}} des colonnes si cela fait davantage.',
    'raci-too-many-informed':
      'Plus de {{shareOfColumns}} des colonnes informées, dans une carte de {{columns}} colonnes ou plus.',
    'raci-row-full': 'Toutes les colonnes, dans une carte de {{columns}} colonnes ou plus.',
    'raci-role-only-informed': '{{rows}} lignes ou plus.',
    'raci-accountable-overload': 'Plus de {{share}} des lignes de son niveau, s’il y en a au moins {{rows}}.',
    'raci-responsible-overload': 'Plus de {{share}} des lignes, s’il y en a au moins {{rows}}.',
    'raci-role-everywhere': 'Toutes les lignes, s’il y en a au moins {{rows}}.',
    'position-overcommitted': 'Plus de {{bodies}} organes, ou plus de {{meetings}} réunions par an.',
    'coordination-body-missing': 'Des membres d’au moins {{institutions}} institutions.',
    'coordination-body-advisory-only': 'Des membres d’au moins {{institutions}} institutions.',
    'too-many-layers': 'Plus de {{most}} échelons.',
    'body-too-large':
      'Plus de {{strategic}} sièges avec voix au niveau stratégique, {{directive}} au niveau directif, {{operational}} au niveau opérationnel.',
    'body-too-small': 'Moins de {{seats}} sièges.',
    'meeting-frequency-missing':
      'Sont proposées {{strategic}} réunions par an au niveau stratégique, {{directive}} au niveau directif, {{operational}} au niveau opérationnel.',
    'meeting-frequency-too-low':
      'Moins de {{strategic}} réunions par an au niveau stratégique, {{directive}} au niveau directif, {{operational}} au niveau opérationnel.',
    'escalation-without-deadline': 'Sont proposés {{days}} jours.',
    'span-of-control-wide': 'Plus de {{most}} organes ; un avertissement au-delà de {{warning}}.',
    'too-many-working-groups': 'Plus de {{most}} organes temporaires.',
    'participation-unbalanced': 'Plus de {{percent}} pour cent, sur au moins {{least}} sièges.',
  },
  examples: { ...structureExamples, ...mapExamples },
} as const satisfies Shape<typeof source>
