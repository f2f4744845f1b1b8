import type { seats as source } from '../../en/rules/seats.ts'
import type { Shape } from '../../messages.ts'

export const seats = {
  'body-no-members-listed': {
    title: 'Un organe collégial sans sièges',
    what: 'Aucun siège d’un organe collégial n’est indiqué.',
    why: 'De sa composition dépend qu’il puisse décider ; sans elle, on ne peut convoquer personne ni compter le quorum.',
    messages: { none: 'On ne sait pas qui siège à {{body}}.' },
  },
  'body-too-small': {
    title: 'Un organe collégial avec peu de sièges',
    what: 'Un organe collégial a moins de trois sièges.',
    why: 'À deux, il n’y a pas de majorité : un organe qui décide ensemble a besoin d’au moins trois membres.',
    messages: {
      few_one: '{{body}} a {{count}} siège ; un organe collégial en demande au moins {{least}}.',
      few_other: '{{body}} a {{count}} sièges ; un organe collégial en demande au moins {{least}}.',
    },
    notStated: { seats: 'Combien de membres a {{body}} : tous ses sièges ne sont pas indiqués.' },
  },
  'body-too-large': {
    title: 'Un organe collégial avec beaucoup de voix',
    what: 'Un organe qui décide a plus de sièges avec voix que d’usage à son niveau : 15 au niveau stratégique, 10 au niveau directif, 12 au niveau opérationnel.',
    why: 'Dans un organe nombreux on décide ailleurs ; un noyau restreint qui décide, avec des observateurs, fonctionne mieux.',
    messages: {
      many_one: '{{body}} a {{count}} membre avec voix ; au-delà de {{most}}, il est difficile de décider.',
      many_other:
        '{{body}} a {{count}} membres avec voix ; au-delà de {{most}}, il est difficile de décider.',
    },
    notStated: {
      level: 'Si {{body}} est trop nombreux : son niveau.',
      mandate: 'Si {{body}} est trop nombreux : s’il décide ou conseille.',
    },
  },
  'body-multiple-chairs': {
    title: 'Plus d’une présidence',
    what: 'Un organe a plusieurs sièges de présidence qui n’alternent pas.',
    why: 'Avec deux présidences à la fois, on ne sait pas qui convoque, qui départage et qui répond.',
    messages: {
      several_one: '{{body}} a {{count}} présidence.',
      several_other: '{{body}} a {{count}} présidences à la fois.',
    },
    fixes: { rotate: 'Faire alterner les présidences' },
  },
  'chair-is-secretary': {
    title: 'Qui préside tient le procès-verbal',
    what: 'Le même poste préside un organe et en assure le secrétariat.',
    why: 'Le secrétariat certifie ce qui a été décidé et veille à la légalité ; ce ne devrait pas être le rôle de qui préside.',
    messages: { same: 'Dans {{body}}, le même poste préside et assure le secrétariat.' },
    notStated: {
      holder: 'Si, dans {{body}}, le même poste préside et assure le secrétariat : qui les occupe.',
    },
  },
  'chair-and-secretariat-same-institution': {
    title: 'Présidence et secrétariat dans une institution',
    what: 'Une même institution préside un organe et en assure le secrétariat.',
    why: 'C’est courant et peut être voulu, mais l’ordre du jour et les procès-verbaux sont alors dans une seule main.',
    messages: { same: 'Une même institution préside {{body}} et en assure le secrétariat.' },
    notStated: {
      institution:
        'Si une même institution préside {{body}} et en assure le secrétariat : de quelles institutions il s’agit.',
    },
  },
  'even-votes-no-casting': {
    title: 'Des égalités sont possibles',
    what: 'Un organe a un nombre pair de voix et pas de voix prépondérante.',
    why: 'Quand les voix sont en nombre pair, quelqu’un doit départager, en règle générale la présidence ; sinon l’affaire reste sans décision.',
    messages: {
      ties_one: '{{body}} a {{count}} voix, et personne ne départage.',
      ties_other: '{{body}} a {{count}} voix, et personne ne départage.',
    },
    notStated: { seats: 'Combien de voix a {{body}}.', castingVote: 'Si quelqu’un départage dans {{body}}.' },
    fixes: { castingVote: 'Donner à la présidence la voix prépondérante' },
  },
  'quorum-missing': {
    title: 'Pas de quorum',
    what: 'Un organe collégial n’a pas de règle sur le nombre de présents.',
    why: 'Ce qui est décidé sans règle de quorum peut être contesté.',
    messages: { none: '{{body}} n’a pas de règle de quorum.' },
    notStated: { quorum: 'Combien doivent être présents dans {{body}}.' },
    fixes: { half: 'Fixer le quorum à la moitié des voix' },
  },
  'quorum-unreachable': {
    title: 'Un quorum hors d’atteinte',
    what: 'Moins de sièges avec voix sont pourvus que le quorum n’en demande, ou tous doivent l’être et l’un est vacant.',
    why: 'Un organe qui ne peut valablement se réunir est paralysé : ses vacances arrêtent toute décision.',
    messages: {
      vacancy_one:
        '{{body}} ne peut valablement se réunir : tous les sièges doivent être pourvus, et {{count}} est vacant.',
      vacancy_other:
        '{{body}} ne peut valablement se réunir : tous les sièges doivent être pourvus, et {{count}} sont vacants.',
      short_one:
        '{{body}} ne peut valablement se réunir : il faut {{needed}} membres avec voix, et il y en a {{count}}.',
      short_other:
        '{{body}} ne peut valablement se réunir : il faut {{needed}} membres avec voix, et il y en a {{count}}.',
    },
    notStated: {
      seats: 'Si {{body}} atteint son quorum : tous ses sièges ne sont pas indiqués.',
      holders: 'Si {{body}} atteint son quorum : lesquels de ses sièges sont pourvus.',
    },
  },
  'alternate-missing': {
    title: 'Personne ne supplée',
    what: 'La présidence ou le secrétariat n’a pas de suppléant.',
    why: 'En l’absence de la présidence ou du secrétariat, l’organe ne peut se réunir sans suppléant.',
    messages: { none: 'Il n’y a pas de suppléant pour {{seat}}.' },
    notStated: { alternates: 'Qui supplée {{seat}}.' },
    fixes: { addAlternate: 'Ajouter le siège de suppléant ; qui l’occupe reste ouvert' },
  },
  'seat-duplicate': {
    title: 'Un poste, deux voix',
    what: 'Le même poste occupe plusieurs sièges avec voix dans un organe.',
    why: 'Qui vote deux fois pèse double, et un siège prévu pour un autre reste vide.',
    messages: {
      twice_one: '{{seat}} occupe {{count}} siège avec voix.',
      twice_other: '{{seat}} occupe {{count}} sièges avec voix.',
    },
    fixes: { oneVote: 'Ne lui laisser qu’une voix' },
  },
  'position-overcommitted': {
    title: 'Un poste dans de nombreux organes',
    what: 'Un poste siège dans plus de cinq organes, ou ses organes se réunissent ensemble plus de quarante fois par an.',
    why: 'Qui siège partout finit par envoyer quelqu’un d’autre ; mieux vaut déléguer expressément.',
    messages: {
      bodies_one: '{{position}} siège dans {{count}} organe.',
      bodies_other: '{{position}} siège dans {{count}} organes.',
      meetings_one: '{{position}} est attendu à {{count}} réunion par an.',
      meetings_other: '{{position}} est attendu à {{count}} réunions par an.',
    },
  },
  'delegate-without-rank': {
    title: 'N’importe qui peut représenter',
    what: 'Un siège stratégique admet un représentant et ne demande pas de rang minimum.',
    why: 'Là où n’importe qui peut venir à la place d’un ministre, les décisions attendent que le ministre vienne.',
    messages: { anyone: 'N’importe qui peut siéger pour {{seat}} : aucun rang minimum n’est demandé.' },
    notStated: { rank: 'De quel rang doit être qui siège pour {{seat}}.' },
  },
  'meeting-frequency-missing': {
    title: 'Pas de fréquence de réunion',
    what: 'Un organe collégial ne dit pas à quelle fréquence il se réunit.',
    why: 'Le mandat d’un organe dit à quelle fréquence il se réunit ; sans rythme, il se réunit dans les crises, ou jamais.',
    messages: { none: 'Il n’est pas dit à quelle fréquence se réunit {{body}}.' },
    fixes: { set_one: 'Fixer {{count}} réunion par an', set_other: 'Fixer {{count}} réunions par an' },
  },
  'meeting-frequency-too-low': {
    title: 'Des réunions rares',
    what: 'Un organe se réunit moins souvent que d’usage à son niveau : deux fois par an au niveau stratégique, quatre au niveau directif, six au niveau opérationnel.',
    why: 'Ce qui est porté à un organe qui ne se réunit guère attend, et se décide ailleurs.',
    messages: {
      rare_one: '{{body}} se réunit {{count}} fois par an ; à son niveau, l’usage est d’au moins {{least}}.',
      rare_other:
        '{{body}} se réunit {{count}} fois par an ; à son niveau, l’usage est d’au moins {{least}}.',
    },
    fixes: { set_one: 'Fixer {{count}} réunion par an', set_other: 'Fixer {{count}} réunions par an' },
  },
  'meeting-frequency-inverted': {
    title: 'Le supérieur se réunit plus souvent',
    what: 'Un organe se réunit plus souvent qu’un autre qui lui est rattaché.',
    why: 'Ce que l’organe inférieur prépare arrive trop tard pour le supérieur.',
    messages: { inverted: '{{superior}} se réunit plus souvent que {{body}}, qui lui est rattaché.' },
    fixes: {
      set_one: 'Faire se réunir {{body}} {{count}} fois par an',
      set_other: 'Faire se réunir {{body}} {{count}} fois par an',
    },
  },
} as const satisfies Shape<typeof source>
