import type { raciRows as source } from '../../en/rules/raciRows.ts'
import type { Shape } from '../../messages.ts'

export const raciRows = {
  'raci-row-empty': {
    title: 'Personne de désigné',
    what: 'Une ligne de la carte n’a aucune lettre.',
    why: 'Une décision à laquelle personne n’est affecté se prend par hasard ou ne se prend pas.',
    messages: { empty: 'Personne n’est désigné pour {{activity}}.' },
    fixes: {
      assign: 'Charger {{body}} d’en rendre compte et de la réaliser',
      delete: 'Supprimer la ligne {{activity}}',
    },
  },
  'raci-missing-accountable': {
    title: 'Personne ne rend compte',
    what: 'Une ligne a des lettres, mais aucune ne désigne qui rend compte.',
    why: 'Pour chaque décision, quelqu’un a le dernier mot et répond du résultat ; sans cela, personne n’en répond.',
    messages: { none: 'Personne ne rend compte de {{activity}} : personne ne répond du résultat.' },
    fixes: { assign: 'Charger {{body}} d’en rendre compte' },
  },
  'raci-multiple-accountable': {
    title: 'Plus d’un rend compte',
    what: 'Sur une ligne, plus d’un rend compte. Un organe et la personne qui le préside ou le dirige comptent pour un.',
    why: 'Quand deux répondent de la même décision, chacun peut la laisser à l’autre. Si les deux sont nécessaires, la ligne contient deux décisions.',
    messages: { several: '{{count}} rendent compte de {{activity}} : {{holders}}.' },
    fixes: { keep: 'Laisser {{holder}} rendre compte ; les autres donnent un avis contraignant' },
  },
  'raci-missing-responsible': {
    title: 'Personne ne réalise',
    what: 'Une ligne a des lettres, mais aucune ne charge quelqu’un de la réalisation.',
    why: 'Une décision que personne ne réalise reste sur le papier.',
    messages: { none: 'Personne ne réalise {{activity}}.' },
    fixes: { mark: 'Charger aussi {{holder}} de la réaliser' },
  },
  'raci-too-many-responsible': {
    title: 'Beaucoup réalisent',
    what: 'Plus de trois rôles réalisent une ligne ; dans une carte de neuf colonnes ou plus, plus du tiers d’entre elles.',
    why: 'Là où beaucoup réalisent, chacun attend les autres ; la ligne contient peut-être plusieurs activités.',
    messages: {
      many: '{{count}} rôles réalisent {{activity}} ; il faudrait peut-être la diviser : {{holders}}.',
    },
    fixes: {
      support: 'Charger {{holder}} d’appuyer seulement la réalisation',
    },
  },
  'raci-too-many-consulted': {
    title: 'Beaucoup de consultations',
    what: 'Sur une ligne, plus de quatre rôles sont consultés, ou plus de 40 % des colonnes si c’est davantage.',
    why: 'Chaque consultation prend du temps avant la décision ; beaucoup servent à éviter les frictions, non à mieux décider.',
    messages: {
      many: 'Avant {{activity}}, il faut consulter {{count}} rôles.',
    },
    fixes: {
      inform: 'Informer {{holder}} au lieu de le consulter',
    },
  },
  'raci-too-many-informed': {
    title: 'Presque tous sont informés',
    what: 'Dans une carte de six colonnes ou plus, plus de 60 % d’entre elles sont informées d’une ligne.',
    why: 'Ce que presque tous doivent savoir se publie mieux qu’il ne s’envoie à chacun.',
    messages: {
      many: 'Sur {{columns}} rôles, {{count}} sont informés de {{activity}}.',
    },
    fixes: {
      publish: 'Publier le résultat et n’informer personne en particulier',
    },
  },
  'raci-no-consulted-no-informed': {
    title: 'Personne n’est consulté ni informé',
    what: 'Sur une ligne, personne n’est consulté ni informé. C’est un avertissement si plusieurs ministères ou pays sont concernés.',
    why: 'Les décisions dont personne d’autre n’entend parler créent des cloisonnements.',
    messages: {
      nobody: 'Aucun autre organe n’est consulté ni informé au sujet de {{activity}}.',
      shared:
        '{{activity}} concerne plusieurs institutions, mais aucun autre organe n’est consulté ni informé.',
    },
    fixes: {
      inform: 'Informer {{superior}}',
    },
  },
  'raci-row-full': {
    title: 'Tous participent',
    what: 'Dans une carte de six colonnes ou plus, toutes ont une lettre sur une ligne.',
    why: 'Là où tous participent, personne ne sait à qui revient l’affaire.',
    messages: {
      full: 'Les {{count}} rôles participent tous à {{activity}}.',
    },
    fixes: {
      publish: 'Publier le résultat et n’informer personne en particulier',
    },
  },
  'raci-cell-conflict': {
    title: 'Deux rôles qui s’excluent',
    what: 'Une case charge un rôle de rendre compte ou de réaliser et, en même temps, d’être consulté ou informé.',
    why: 'Qui réalise ou rend compte est déjà au courant ; la lettre la plus faible ne fait que brouiller la carte.',
    messages: {
      consulted: '{{holder}} a la charge de {{activity}} et doit aussi donner un avis à son sujet.',
      informed: '{{holder}} a la charge de {{activity}} et reçoit aussi des informations à son sujet.',
    },
    fixes: {
      keepStronger: 'Garder la lettre la plus forte de {{holder}}',
    },
  },
  'raci-duplicate-activity': {
    title: 'La même décision deux fois',
    what: 'Deux lignes du même domaine central disent la même chose. À l’envoi, c’est une erreur si des organes différents rendent compte.',
    why: 'Une décision qui figure deux fois se prend deux fois, ou ne se prend pas.',
    messages: {
      same: '{{activity}} semble être la même décision aux lignes {{numbers}}.',
      apart:
        '{{activity}} semble être la même décision aux lignes {{numbers}}, mais des organes différents en rendent compte.',
    },
    fixes: {
      merge: 'Fusionner les deux lignes',
    },
  },
  'raci-activity-wording': {
    title: 'Formulation d’une activité',
    what: 'Le nom d’une ligne n’a pas de verbe, ou en relie deux par «\u202fet\u202f».',
    why: 'Une seule action qui commence par un verbe peut être confiée à quelqu’un ; un thème ou deux actions, non.',
    messages: {
      noVerb: '{{activity}} n’a pas de verbe : écrivez une action qui commence par un verbe.',
      severalVerbs: '{{activity}} réunit plus d’une action : écrivez chacune sur sa propre ligne.',
    },
  },
  'raci-row-unclassified': {
    title: 'Une décision non classée',
    what: 'Le niveau, le domaine central ou le type d’une ligne n’est pas précisé.',
    why: 'Qui peut répondre d’une décision dépend de la place qu’elle occupe.',
    messages: {
      missing: '{{activity}} n’indique pas {{missing}}.',
    },
    fixes: {
      level: 'Niveau : {{value}}',
      coreArea: 'Domaine central : {{value}}',
    },
  },
} as const satisfies Shape<typeof source>
