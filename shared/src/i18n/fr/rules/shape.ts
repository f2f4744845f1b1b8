import type { shape as source } from '../../en/rules/shape.ts'
import type { Shape } from '../../messages.ts'

export const shape = {
  'core-area-multiple-leads': {
    title: 'Un domaine central que plusieurs organes dirigent',
    what: 'Plusieurs organes opérationnels qui ne sont pas transversaux dirigent le même domaine central.',
    why: 'Quand plusieurs dirigent, aucun ne rend compte, et les institutions suivent celui qui leur convient.',
    messages: {
      several_one: '{{count}} organe dirige le domaine « {{area}} » : {{bodies}}.',
      several_other: '{{count}} organes dirigent le domaine « {{area}} » : {{bodies}}.',
    },
    fixes: {
      keep: 'Confier le domaine à {{body}} seul',
    },
  },
  'multiple-apex': {
    title: 'Plus d’un sommet',
    what: 'Plusieurs organes stratégiques n’ont personne au-dessus d’eux ; c’est une erreur s’ils relèvent du même pays.',
    why: 'Avec deux sommets, personne ne peut trancher leurs désaccords : l’un doit être au-dessus, ou ils doivent fusionner.',
    messages: {
      several_one: '{{count}} organe stratégique n’a personne au-dessus de lui : {{bodies}}.',
      several_other: '{{count}} organes stratégiques n’ont personne au-dessus d’eux : {{bodies}}.',
    },
  },
  'escalation-without-deadline': {
    title: 'Une remontée sans délai',
    what: 'Une remontée ne dit pas au bout de combien de jours une affaire monte.',
    why: 'Sans délai, une affaire bloquée peut rester en bas indéfiniment.',
    messages: {
      none: 'Il n’est pas dit au bout de combien de jours une affaire bloquée passe de {{body}} à {{superior}}.',
    },
    fixes: {
      set_one: 'Fixer {{count}} jour',
      set_other: 'Fixer {{count}} jours',
    },
  },
  'temporary-without-end': {
    title: 'Un organe temporaire sans date de fin',
    what: 'Un organe temporaire n’a pas de date de fin, ou celle-ci est passée.',
    why: 'Les groupes de travail que personne ne clôt continuent sans mandat.',
    messages: {
      none: '{{body}} est temporaire et n’a pas de date de fin.',
      past: '{{body}} devait prendre fin le {{until}}.',
    },
  },
  'too-many-working-groups': {
    title: 'Beaucoup de groupes temporaires à la fois',
    what: 'Plus de trois organes temporaires relèvent d’un même organe.',
    why: 'Les mêmes personnes siègent dans tous les groupes, et leur supérieur ne peut suivre ce que chacun prépare.',
    messages: {
      many_one:
        '{{count}} groupe temporaire relève en même temps de {{body}} ; au-delà de {{most}}, il est difficile de les suivre.',
      many_other:
        '{{count}} groupes temporaires relèvent en même temps de {{body}} ; au-delà de {{most}}, il est difficile de les suivre.',
    },
  },
  'span-of-control-wide': {
    title: 'Beaucoup d’organes sous un seul',
    what: 'Plus de dix organes relèvent directement d’un seul ; c’est un avertissement au-delà de quinze.',
    why: 'L’attention d’un supérieur est limitée. Les études divergent sur le bon nombre, ce n’est donc jamais une erreur.',
    messages: {
      wide_one: '{{count}} organe relève directement de {{body}}.',
      wide_other: '{{count}} organes relèvent directement de {{body}}.',
    },
  },
  'single-child-chain': {
    title: 'Une couche peut-être inutile',
    what: 'Un seul organe relève d’un autre du même niveau, qui ne rend compte d’aucune décision.',
    why: 'Une couche qui ne fait que transmettre coûte du temps et cache qui rend compte.',
    messages: {
      single:
        'Seul {{below}} relève de {{body}}, au même niveau, et {{body}} ne rend compte d’aucune décision : cette couche est-elle nécessaire ?',
    },
    notStated: {
      level: 'Si la couche de {{body}} est nécessaire : le niveau de {{below}}.',
      rows: 'Si la couche de {{body}} est nécessaire : la carte des responsabilités est vide.',
    },
  },
  'too-many-layers': {
    title: 'Beaucoup de couches',
    what: 'Il y a plus de cinq couches de haut en bas.',
    why: 'Chaque couche retarde ce qui monte et altère ce qui descend.',
    messages: {
      deep_one: 'Il y a {{count}} couche de haut en bas : {{path}}.',
      deep_other: 'Il y a {{count}} couches de haut en bas : {{path}}.',
    },
  },
  'function-overlap': {
    title: 'La même fonction dans plusieurs organes',
    what: 'Plusieurs organes d’un niveau énumèrent la même fonction. Les pays, ainsi que les comités et responsables de chaque institution, sont considérés à part.',
    why: 'Ce que deux organes font tous deux est fait deux fois ou par aucun, et les institutions choisissent celui qui leur convient.',
    messages: {
      same_one: '{{bodies}} ont la même fonction : {{functions}}.',
      same_other: '{{bodies}} ont les mêmes fonctions : {{functions}}.',
    },
    fixes: {
      keep_one: 'Laisser la fonction à {{body}} seul',
      keep_other: 'Laisser les fonctions à {{body}} seul',
    },
  },
  'body-without-functions': {
    title: 'Un organe sans fonctions',
    what: 'La conception indique qu’un organe n’a pas de fonctions.',
    why: 'Un mandat commence par dire à quoi sert un organe ; sans cela, personne ne sait quoi lui soumettre.',
    messages: {
      none: 'Il n’est pas dit à quoi sert {{body}}.',
    },
    notStated: {
      functions: 'À quoi sert {{body}}.',
    },
  },
  'review-date-missing': {
    title: 'Pas de date de révision',
    what: 'La conception ne dit pas quand elle sera révisée, ou cette date est passée.',
    why: 'Aucun modèle institutionnel ne convient pour toujours : il doit être révisé périodiquement, tout comme la carte des responsabilités.',
    messages: {
      none: 'Il n’est pas dit quand cette conception sera révisée.',
      past: 'Ce projet devait être révisé au plus tard le {{since}}.',
    },
    fixes: {
      set: 'Fixer la révision au {{day}}',
    },
  },
  'principle-not-embodied': {
    title: 'Un principe sans effet',
    what: 'Un principe n’est lié à aucun organe ni à aucune décision.',
    why: 'Un principe que personne n’incarne reste sur le papier.',
    messages: {
      none: 'Aucun organe ni aucune décision n’incarne {{principle}}.',
    },
  },
} as const satisfies Shape<typeof source>
