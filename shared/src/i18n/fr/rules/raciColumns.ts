import type { raciColumns as source } from '../../en/rules/raciColumns.ts'
import type { Shape } from '../../messages.ts'

export const raciColumns = {
  'raci-role-unused': {
    title: 'Un rôle sans part',
    what: 'Une colonne de la carte n’a aucune lettre.',
    why: 'Un rôle qui n’a part à aucune décision a été oublié sur une ligne, ou n’est pas nécessaire dans la carte.',
    messages: { unused: '{{holder}} n’a part à aucune décision.' },
    fixes: { drop: 'Retirer {{holder}} de la carte' },
  },
  'raci-role-only-informed': {
    title: 'Un rôle seulement informé',
    what: 'Une colonne ne reçoit que des informations, sur trois lignes ou plus.',
    why: 'Qui est seulement informé relève du plan de communication plutôt que de la carte.',
    messages: {
      informed: '{{holder}} ne fait que recevoir des informations, sur {{count}} décisions.',
    },
    fixes: {
      drop: 'Retirer {{holder}} de la carte',
    },
  },
  'raci-role-no-line-duty': {
    title: 'Un rôle qui ne réalise ni ne décide jamais',
    what: 'Une colonne est consultée, mais ne réalise rien et ne rend compte de rien, alors que son organe est là pour décider.',
    why: 'Un organe qui ne donne que des avis est un conseil ; la carte et son mandat devraient dire la même chose.',
    messages: {
      never: '{{holder}} ne réalise ni ne décide jamais : son rôle se limite à donner un avis.',
    },
    notStated: {
      mandate: 'Si {{holder}} est là pour décider ou pour conseiller : le mandat de {{body}}.',
    },
    fixes: {
      advisory: 'Indiquer que {{body}} conseille',
    },
  },
  'raci-accountable-overload': {
    title: 'Un rôle rend compte de beaucoup',
    what: 'Un rôle rend compte de plus de 40 % des lignes de son propre niveau, s’il y en a au moins cinq.',
    why: 'La carte sert à rapprocher la responsabilité du lieu où le travail est connu ; un organe qui décide de tout est submergé.',
    messages: {
      overload: '{{holder}} rend compte de {{percent}} % des décisions du niveau {{level}}.',
    },
    notStated: {
      level: 'Si {{holder}} rend compte de trop de décisions de son niveau : son niveau.',
    },
  },
  'raci-responsible-overload': {
    title: 'Un rôle réalise une grande part',
    what: 'Un rôle réalise plus de la moitié des lignes, s’il y en a au moins six.',
    why: 'Une unité ne peut assumer qu’une certaine charge ; ce qu’elle ne peut faire attend.',
    messages: {
      overload: '{{holder}} peut-il tout faire ? Il réalise {{count}} lignes sur {{rows}}.',
    },
  },
  'raci-role-everywhere': {
    title: 'Un rôle dans toutes les décisions',
    what: 'Une colonne a une lettre sur toutes les lignes, s’il y en a au moins six.',
    why: 'Qui a part à tout devient le goulot d’étranglement de tout.',
    messages: {
      everywhere: '{{holder}} doit-il être partout ? Il a part aux {{rows}} lignes.',
    },
  },
  'raci-column-is-person': {
    title: 'Une personne au lieu d’un poste',
    what: 'Une colonne porte le nom d’une personne qui occupe un siège.',
    why: 'Les personnes changent ; le poste demeure, et avec lui sa part à la décision.',
    messages: {
      person: '{{holder}} est une personne : utilisez le poste.',
    },
    fixes: {
      position: 'Nommer la colonne d’après le poste',
    },
  },
} as const satisfies Shape<typeof source>
