import type { oversight as source } from '../../en/rules/oversight.ts'
import type { Shape } from '../../messages.ts'

export const oversight = {
  'core-area-lead-not-on-directive': {
    title: 'Un responsable de domaine sans siège au niveau directif',
    what: 'Un organe opérationnel qui dirige un domaine central ne siège dans aucun conseil directif, ni son institution, ni la personne à sa tête.',
    why: 'Ce qui est décidé au niveau directif est réalisé par les responsables de domaine ; sans siège, ils l’apprennent trop tard et leur expérience y fait défaut.',
    messages: {
      absent: '{{body}} dirige un domaine central, mais n’a pas de siège au niveau directif.',
    },
    notStated: {
      seats: 'Si {{body}} a un siège au niveau directif : tous les sièges n’y sont pas indiqués.',
    },
    fixes: {
      seat: 'Donner à {{lead}} un siège dans {{body}}',
    },
  },
  'lead-authority-no-levers': {
    title: 'Une autorité chef de file sans leviers',
    what: 'L’autorité chef de file ne rend pas compte et ne donne pas d’avis contraignant là où l’on approuve des dépenses ou des initiatives, vérifie le travail ou fixe des normes.',
    why: 'La plupart des pays ont une autorité chef de file, mais la moitié ou moins peuvent financer, approuver, ordonner des examens ou faire respecter des normes ; sans levier, elle ne peut que demander.',
    messages: {
      none: '{{body}} est l’autorité chef de file, mais n’a aucun levier : elle n’approuve pas, ne vérifie pas et ne fixe pas de normes.',
    },
    notStated: {
      kind: 'Si {{body}} a un levier : le type des décisions dont elle rend compte.',
      rows: 'Si {{body}} a un levier : la carte des responsabilités est vide.',
    },
    fixes: {
      agree: 'Soumettre {{activity}} à l’accord de {{body}}',
    },
  },
  'coordination-body-missing': {
    title: 'Aucun organe de coordination',
    what: 'Aucun conseil directif n’a de membres de trois institutions ou plus.',
    why: 'Sans une table où se réunissent les responsables numériques des institutions, chacune suit son propre chemin.',
    messages: {
      none: 'Aucun organe directif ne réunit les institutions.',
    },
    notStated: {
      seats:
        'Si un organe directif réunit les institutions : tous les niveaux et sièges ne sont pas indiqués.',
    },
  },
  'coordination-body-advisory-only': {
    title: 'Une coordination purement consultative',
    what: 'Les conseils qui réunissent les institutions ont un mandat consultatif et ne rendent compte d’aucune décision.',
    why: 'Dans la plupart des pays, ces organes ne font que conseiller ; ceux qui fixent aussi des priorités obtiennent davantage.',
    messages: {
      advises: '{{body}} réunit les institutions, mais ne fait que conseiller.',
    },
    notStated: {
      mandate: 'Si {{body}} ne fait que conseiller.',
    },
  },
  'levels-not-linked': {
    title: 'Des niveaux que personne ne relie',
    what: 'Personne ne siège à deux niveaux voisins, et aucun organe du niveau inférieur n’est le secrétariat d’un organe supérieur. Là où un niveau n’a pas de conseil, une ligne hiérarchique suffit.',
    why: 'Ceux qui siègent aux deux niveaux portent les décisions vers le bas et les problèmes vers le haut.',
    messages: {
      apart: 'Personne ne relie le niveau {{upper}} et le niveau {{lower}}.',
      noLine:
        'Personne ne relie le niveau {{upper}} et le niveau {{lower}} : pas même une ligne hiérarchique ne va de l’un à l’autre.',
    },
    notStated: {
      seats:
        'Si quelqu’un relie le niveau {{upper}} et le niveau {{lower}} : tous les sièges ne sont pas indiqués.',
    },
    fixes: {
      seat: 'Donner à {{chair}} un siège dans {{body}}',
    },
  },
  'oversight-missing': {
    title: 'Pas de contrôle',
    what: 'Aucun organe n’est marqué comme organe de contrôle ni n’en a le rôle, et aucune ligne de contrôle n’est tracée.',
    why: 'Ceux qui réalisent ne devraient pas être les seuls à dire si c’est réussi.',
    messages: {
      none: 'Personne d’indépendant ne vérifie les résultats.',
    },
  },
  'oversight-not-independent': {
    title: 'Contrôler son propre supérieur',
    what: 'Un organe en contrôle un autre qui se trouve au-dessus de lui, sans être le sommet.',
    why: 'Qui relève de l’organe qu’il contrôle ne peut pas en rendre compte librement.',
    messages: {
      superior: '{{body}} contrôle {{superior}}, son supérieur.',
    },
    fixes: {
      attach: 'Le faire relever directement de {{superior}}',
    },
  },
  'agenda-self-evaluated': {
    title: 'Un agenda qui s’évalue lui-même',
    what: 'Un organe met en œuvre l’agenda numérique et l’évalue, et aucune évaluation n’est entre les mains d’autres.',
    why: 'Personne ne signale d’abord ses propres échecs ; un examen externe montre ce qu’un agenda a réellement accompli.',
    messages: {
      same: '{{body}} évalue l’agenda qu’il met en œuvre, et personne d’autre ne le fait.',
    },
    fixes: {
      move: 'Confier l’évaluation à {{body}}',
    },
  },
} as const satisfies Shape<typeof source>
