import type { participation as source } from '../../en/rules/participation.ts'
import type { Shape } from '../../messages.ts'

export const participation = {
  'participation-voiceless': {
    title: 'Des voix extérieures sans poids',
    what: 'Des sièges extérieurs à l’État existent, mais tous sont d’observateurs ou d’invités, ou aucun de leurs titulaires n’est consulté ni ne réalise quoi que ce soit dans une décision sur la stratégie ou les services. C’est une erreur si la conception est pilotée par les personnes.',
    why: 'Un siège sans part dans aucune décision est une place dans le public.',
    messages: {
      guests: 'Les voix extérieures à l’État ne sont qu’invitées ou observatrices.',
      silent:
        'Les voix extérieures à l’État ne prennent part à aucune décision sur la stratégie ou les services.',
    },
    notStated: {
      rows: 'Si les voix extérieures à l’État prennent part aux décisions : la carte des responsabilités est vide.',
    },
    fixes: {
      consult_one: 'Consulter {{body}} dans {{count}} décision stratégique',
      consult_other: 'Consulter {{body}} dans {{count}} décisions stratégiques',
    },
  },
  'participation-unbalanced': {
    title: 'Un secteur parle pour tout l’extérieur',
    what: 'Un secteur détient plus de 60 pour cent des sièges extérieurs à l’État.',
    why: 'Là où un secteur a la plupart des sièges extérieurs, les autres sont moins entendus.',
    messages: {
      mostly_one:
        'Un secteur détient {{percent}} % du seul siège extérieur à l’État ({{count}}) : {{sector}}.',
      mostly_other: 'Un secteur détient {{percent}} % des {{count}} sièges extérieurs à l’État : {{sector}}.',
    },
    notStated: {
      seats:
        'Si un secteur détient la plupart des sièges extérieurs à l’État : tous les sièges ne sont pas énumérés.',
    },
  },
  'institutional-leader-missing': {
    title: 'Un ministère sans responsable numérique',
    what: 'Un ministère qui participe n’a ni siège ni poste de responsable numérique institutionnel.',
    why: 'Ce qui est décidé pour tous les ministères a besoin, dans chacun, de quelqu’un qui le réalise.',
    messages: {
      none: '{{participant}} n’a pas de responsable numérique.',
    },
    notStated: {
      participants: 'Quels ministères participent, et si chacun a un responsable numérique.',
      seats: 'Si {{participant}} a un responsable numérique : tous ses sièges ne sont pas énumérés.',
    },
  },
  'institutional-committee-missing': {
    title: 'Un ministère sans comité numérique',
    what: 'Aucun comité numérique institutionnel n’appartient à un ministère qui participe ni n’est présidé par lui.',
    why: 'Dans un comité à lui, un ministère réunit ceux qui décident de son plan numérique.',
    messages: {
      none: '{{participant}} n’a pas de comité numérique.',
    },
    notStated: {
      participants: 'Quels ministères participent, et si chacun a un comité numérique.',
    },
  },
  'finance-not-at-strategic': {
    title: 'Pas d’autorité budgétaire au sommet',
    what: 'Aucun siège de la table supérieure n’est celui des finances, de l’économie ou de la planification.',
    why: 'Des priorités sans l’autorité budgétaire restent des souhaits.',
    messages: {
      absent: 'L’autorité budgétaire ne siège pas à la table supérieure, {{body}}.',
    },
    notStated: {
      seats:
        'Si l’autorité budgétaire siège à la table supérieure, {{body}} : tous ses sièges ne sont pas indiqués.',
    },
    fixes: {
      addSeat: 'Ajouter le siège de l’autorité budgétaire ; qui l’occupe reste ouvert',
    },
  },
  'subnational-missing': {
    title: 'Pas de voix des collectivités locales',
    what: 'Des décisions ou des fonctions portent sur ce qui est fourni localement, mais aucune collectivité territoriale n’a de siège.',
    why: 'Les gens rencontrent la plupart des services dans leur commune ; sans elle, ce qui est décidé s’arrête à sa porte.',
    messages: {
      absent: 'Des services sont fournis localement, mais aucune collectivité locale n’a de siège.',
    },
    notStated: {
      seats: 'Si une collectivité locale a un siège : tous les sièges ne sont pas énumérés.',
    },
    fixes: {
      addSeat: 'Ajouter un siège des collectivités locales à {{body}}',
    },
  },
} as const satisfies Shape<typeof source>
