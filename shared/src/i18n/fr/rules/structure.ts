import type { structure as source } from '../../en/rules/structure.ts'
import type { Shape } from '../../messages.ts'

export const structure = {
  'level-missing': {
    title: 'Un niveau sans organe',
    what: 'Aucun organe ne figure au niveau stratégique, au niveau directif ou au niveau opérationnel.',
    why: 'La structure repose sur trois niveaux : l’un fixe le cap, l’autre le traduit en politiques et en normes, le dernier l’exécute.',
    messages: { missing: 'Le niveau {{level}} n’existe pas.' },
    notStated: { open: 'Si le niveau {{level}} existe : certains organes n’indiquent pas le leur.' },
  },
  'core-area-without-lead': {
    title: 'Un domaine central que personne ne dirige',
    what: 'L’un des trois domaines centraux n’a aucun organe opérationnel qui le dirige.',
    why: 'La gouvernance opérationnelle est organisée par domaine central ; sans responsable, personne ne répond d’un domaine à l’arrêt.',
    messages: { none: 'Aucun organe opérationnel ne dirige le domaine «\u202f{{area}}\u202f».' },
    notStated: {
      level:
        'Qui dirige le domaine «\u202f{{area}}\u202f» au niveau opérationnel : le niveau de l’organe qui le dirige.',
      leads:
        'Qui dirige le domaine «\u202f{{area}}\u202f» : certains organes opérationnels laissent ouverts les domaines qu’ils dirigent.',
    },
    fixes: { lead: 'Confier la direction du domaine à {{body}}' },
  },
  'lead-authority-missing': {
    title: 'Pas d’autorité numérique chef de file',
    what: 'Aucun organe n’est désigné comme autorité numérique chef de file.',
    why: 'Les pays qui ont obtenu des résultats ont une entité qui conduit la politique numérique et en rend compte.',
    messages: { none: 'Il n’y a pas d’autorité numérique chef de file.' },
    fixes: { mark: 'Désigner {{body}} comme autorité numérique chef de file' },
  },
  'lead-authority-multiple': {
    title: 'Plus d’une autorité chef de file',
    what: 'Plusieurs organes d’un même pays sont chefs de file ; c’est une erreur s’ils le sont pour les mêmes domaines.',
    why: 'Avec deux chefs de file pour la même matière, chaque institution suit celui qui lui convient.',
    messages: {
      same: 'Il y a {{count}} autorités numériques chefs de file pour les mêmes matières : {{bodies}}.',
      apart:
        'Il y a {{count}} autorités numériques chefs de file, chacune pour ses propres domaines : {{bodies}}.',
    },
    fixes: { keep: 'Garder {{body}} comme seule autorité chef de file' },
  },
  'body-without-chair': {
    title: 'Un organe collégial sans présidence',
    what: 'Un organe collégial dont les sièges sont connus n’a pas de siège de présidence.',
    why: 'Tout organe collégial a quelqu’un qui le préside, le convoque et en répond.',
    messages: { none: '{{body}} n’a pas de présidence.' },
    notStated: { seats: 'Qui préside {{body}} : tous ses sièges ne figurent pas.' },
    fixes: { addSeat: 'Ajouter le siège de présidence ; son titulaire reste à désigner' },
  },
  'body-without-secretariat': {
    title: 'Un organe collégial sans secrétariat',
    what: 'Un organe collégial dont les sièges sont connus n’a ni secrétaire ni organe qui en assure le secrétariat.',
    why: 'Le secrétariat prépare les séances, atteste ce qui a été décidé et en assure le suivi.',
    messages: { none: '{{body}} n’a pas de secrétariat.' },
    notStated: { seats: 'Qui assure le secrétariat de {{body}} : tous ses sièges ne figurent pas.' },
    fixes: {
      entrust: 'Confier son secrétariat à {{secretariat}}',
      addSeat: 'Ajouter le siège de secrétaire ; son titulaire reste à désigner',
    },
  },
  'body-orphan': {
    title: 'Un organe qui ne relève de personne',
    what: 'Aucun rattachement ne part de l’organe, et il n’est ni au sommet, ni externe, ni conseil d’un autre organe.',
    why: 'Qui ne relève de personne ne rend compte à personne, et rien de ce qu’il décide ne peut être revu.',
    messages: { alone: '{{body}} ne relève d’aucun organe.' },
    notStated: { level: 'Si {{body}} devrait relever d’un autre organe : son niveau.' },
    fixes: { connect: 'Le rattacher à {{superior}}' },
  },
  'body-multiple-parents': {
    title: 'Un organe qui relève de plusieurs autres',
    what: 'Plus d’un rattachement part de l’organe.',
    why: 'Qui relève de deux supérieurs peut recevoir deux ordres, et s’abriter derrière l’un ou l’autre.',
    messages: { several: '{{body}} relève à la fois de {{superiors}}.' },
    fixes: { keep: 'Le rattacher à {{superior}} seul et le coordonner avec les autres' },
  },
  'reporting-cycle': {
    title: 'Des organes qui relèvent les uns des autres en boucle',
    what: 'En suivant les rattachements à partir d’un organe, on revient à lui.',
    why: 'Dans une boucle personne n’est au-dessus et, au bout du compte, personne ne décide. Elle peut naître quand deux personnes déplacent des organes en même temps.',
    messages: {
      ring: 'Les rattachements forment une boucle : {{path}}.',
      itself: '{{body}} figure comme son propre supérieur.',
    },
    fixes: {
      cut: 'Ne plus rattacher {{body}} à {{superior}}',
      itself: 'Ne plus faire de {{body}} son propre supérieur',
    },
  },
  'level-inversion': {
    title: 'Un organe qui relève d’un niveau inférieur',
    what: 'Un rattachement va d’un organe à un autre de niveau inférieur.',
    why: 'La direction descend et les comptes remontent ; un lien vers le bas inverse les deux.',
    messages: { lower: '{{body}} ({{level}}) relève de {{superior}} ({{lower}}).' },
    notStated: {
      level: 'Si {{body}} relève d’un niveau inférieur, {{superior}} : le niveau de l’un des deux.',
    },
    fixes: { raise: 'Placer {{superior}} au niveau {{level}}' },
  },
  'level-skip': {
    title: 'Un organe qui saute le niveau directif',
    what: 'Un organe opérationnel relève directement d’un organe stratégique, sans organe directif entre les deux.',
    why: 'Le niveau stratégique est entraîné dans le travail quotidien, et le niveau directif ne peut conduire ce qu’il ne voit pas.',
    messages: { skips: '{{body}} saute le niveau directif et relève directement de {{superior}}.' },
    fixes: { route: 'Le rattacher à {{between}}' },
  },
  'no-escalation-path': {
    title: 'Aucune voie jusqu’au niveau stratégique',
    what: 'D’un organe opérationnel, aucune saisine ni aucun rattachement ne mène à un organe stratégique.',
    why: 'Ce qui est bloqué au niveau opérationnel doit pouvoir atteindre quelqu’un qui puisse le débloquer.',
    messages: { none: 'Une question bloquée dans {{body}} ne peut jamais atteindre le niveau stratégique.' },
    notStated: {
      level:
        'Si une question de {{body}} peut atteindre le niveau stratégique : le niveau d’un organe sur le chemin.',
    },
    fixes: { escalate: 'Lui permettre de saisir {{apex}}' },
  },
  'legal-instrument-missing': {
    title: 'Un organe sans base juridique',
    what: 'La conception indique qu’aucun instrument ne fonde un organe.',
    why: 'Une structure de gouvernance devient réelle par une loi, un décret ou un arrêté ; sans cela, nul n’est tenu de la suivre.',
    messages: { none: 'Aucune base juridique n’est citée pour {{body}}.' },
    notStated: { instruments: 'La base juridique de {{body}}.' },
    fixes: { cite: 'Citer {{instrument}}' },
  },
  'seat-vacant': {
    title: 'Un siège vacant',
    what: 'Un siège est indiqué comme vacant ; c’est une erreur pour la présidence ou le secrétariat.',
    why: 'Un siège vide laisse une institution sans voix ; sans présidence ou sans secrétariat, l’organe ne peut fonctionner.',
    messages: {
      vacant: 'Le siège {{seat}} est vacant.',
      since: 'Le siège {{seat}} est vacant depuis le {{since}}.',
    },
  },
  'participation-missing': {
    title: 'Aucune voix extérieure à l’État',
    what: 'Aucun siège de la société civile, du secteur privé ou du monde académique dans un organe stratégique ou directif ni dans un conseil rattaché. C’est une erreur si la conception est portée par les personnes, un avertissement si elle est centrée sur elles, sinon un conseil.',
    why: 'Les personnes et les entreprises contribuent à décider à quoi sert l’administration numérique ; dans quelle mesure, cela dépend de l’approche.',
    messages: { none: 'Personne d’extérieur à l’État n’a de siège au niveau stratégique ou directif.' },
    notStated: {
      seats:
        'Si quelqu’un d’extérieur à l’État a un siège au niveau stratégique ou directif : tous les sièges ne figurent pas.',
    },
    fixes: { addSeat: 'Ajouter un siège de la société civile dans {{body}}' },
  },
  'approach-not-declared': {
    title: 'Approche non déclarée',
    what: 'La conception ne dit pas si elle est centrée sur l’administration, centrée sur les personnes ou portée par elles.',
    why: 'L’approche dit autour de qui le cadre est construit, et quel poids y ont les voix extérieures.',
    messages: { none: 'La conception ne déclare pas l’approche qui la guide.' },
    fixes: { choose: 'Choisir : {{approach}}' },
  },
} as const satisfies Shape<typeof source>
