import type { raciStructure as source } from '../../en/rules/raciStructure.ts'
import type { Shape } from '../../messages.ts'

export const raciStructure = {
  'accountable-is-advisory': {
    title: 'Un conseil rend compte',
    what: 'Celui qui rend compte appartient à un organe qui ne fait que conseiller.',
    why: 'Qui ne fait que conseiller ne peut ni décider, ni répondre de ce que d’autres décident.',
    messages: { advises: '{{body}} ne fait que conseiller ; il ne peut rendre compte de {{activity}}.' },
    fixes: { move: 'Charger {{body}} d’en rendre compte et consulter {{adviser}}' },
  },
  'accountable-mandate-unknown': {
    title: 'Mandat de l’organe qui rend compte non précisé',
    what: 'Celui qui rend compte appartient à un organe dont on ne dit pas s’il décide ou s’il conseille.',
    why: 'Le pouvoir de décider distingue la gouvernance d’un dessin : la plupart des organes de coordination de la région ne font que conseiller.',
    messages: { unknown: 'Précisez si {{body}}, qui rend compte de {{activity}}, décide ou conseille.' },
    fixes: { decision: '{{body}} décide', mixed: '{{body}} décide et conseille' },
  },
  'strategic-decision-wrong-level': {
    title: 'Une décision stratégique relève d’un autre niveau',
    what: 'D’une décision stratégique rend compte un organe d’un autre niveau.',
    why: 'Qui fixe le cap doit en répondre ; un niveau inférieur peut l’exécuter, mais non le décider.',
    messages: {
      below: '{{activity}} est une décision stratégique, mais {{body}} (niveau {{level}}) en rend compte.',
    },
    notStated: {
      level: 'S’il est rendu compte de {{activity}} au niveau stratégique : le niveau de {{body}}.',
    },
    fixes: { move: 'Charger {{body}} d’en rendre compte' },
  },
  'execute-and-verify-same-role': {
    title: 'Un organe vérifie son propre travail',
    what: 'Un organe rend compte d’une vérification ou d’un audit, ou les réalise, et fait de même pour ce qui est vérifié.',
    why: 'Personne ne juge son propre travail avec impartialité ; le contrôle demande un organe qui n’en dépend pas.',
    messages: { own: '{{body}} vérifierait son propre travail : {{activity}} contrôle {{checked}}.' },
    notStated: {
      kind: 'Si {{activity}} est une vérification de {{checked}} : son type. {{body}} a part aux deux.',
    },
    fixes: { move: 'Confier la vérification à {{body}}' },
  },
  'accountable-without-legal-basis': {
    title: 'Rend compte sans base juridique',
    what: 'Celui qui rend compte appartient à un organe sans instrument juridique en vigueur.',
    why: 'Qui décide pour d’autres a besoin d’une loi, d’un décret ou d’un arrêté qui l’y habilite.',
    messages: {
      none: '{{body}} rend compte de {{activity}} sans base juridique en vigueur.',
    },
    notStated: {
      instruments: 'Si {{body}}, qui rend compte de {{activity}}, a une base juridique en vigueur.',
    },
    fixes: {
      cite: 'Citer {{instrument}}',
    },
  },
  'accountable-body-no-officer': {
    title: 'Personne ne répond d’un organe collégial',
    what: 'Un organe collégial rend compte, et sa présidence n’est pas pourvue.',
    why: 'Un organe collégial répond par la personne qui le préside ; sans elle, on ne peut demander de comptes à personne.',
    messages: {
      nobody: '{{body}} rend compte de {{activity}}, mais personne ne le préside : indiquez qui en répond.',
    },
    notStated: {
      chair: 'Qui préside {{body}}, qui rend compte de {{activity}}.',
    },
    fixes: {
      addSeat: 'Ajouter le siège de présidence ; son titulaire reste à désigner',
    },
  },
  'accountable-below-responsible': {
    title: 'Celui qui rend compte est placé sous celui qui réalise',
    what: 'Celui qui réalise est au-dessus de celui qui rend compte, selon les rattachements.',
    why: 'Personne ne peut demander de comptes à son propre supérieur.',
    messages: {
      superior: 'Pour {{activity}}, {{answering}} devrait demander des comptes à son supérieur {{superior}}.',
    },
    fixes: {
      raise: 'Charger {{superior}} d’en rendre compte et {{answering}} de réaliser',
    },
  },
  'accountable-no-lever-on-responsible': {
    title: 'Aucune prise sur celui qui réalise',
    what: 'Celui qui rend compte n’est pas au-dessus de celui qui réalise, ne lui délègue rien, n’a pas de convention avec lui et ne le compte pas parmi ses membres. C’est un avertissement si plusieurs ministères sont concernés.',
    why: 'Répondre de ce que l’on ne peut conduire est une promesse sans moyens ; la moitié au plus des organes chefs de file de la région ont de tels leviers.',
    messages: {
      none: '{{answering}} rend compte de {{activity}}, mais n’a aucun levier formel sur {{doing}}, qui la réalise.',
    },
    notStated: {
      lines:
        'Si {{answering}}, qui rend compte de {{activity}}, a un levier sur {{doing}} : aucune ligne entre organes n’est indiquée.',
      seats:
        'Si {{doing}} est membre de {{answering}}, qui rend compte de {{activity}} : tous les sièges ne figurent pas.',
    },
    fixes: {
      delegate: 'Tracer une délégation de {{answering}} à {{doing}}',
    },
  },
  'operational-decision-too-high': {
    title: 'Le travail quotidien décidé au sommet',
    what: 'Un organe stratégique rend compte d’une décision opérationnelle.',
    why: 'Un organe supérieur qui décide de cas particuliers est submergé, et le travail ne peut s’adapter.',
    messages: {
      high: '{{activity}} est du travail quotidien, mais {{body}} en rend compte au niveau stratégique.',
    },
    notStated: {
      level: 'S’il est rendu compte de {{activity}} trop haut : le niveau de {{body}}.',
    },
    fixes: {
      move: 'Charger {{body}} d’en rendre compte',
    },
  },
  'directive-level-bypassed': {
    title: 'Le niveau directif n’apparaît pas',
    what: 'Le niveau stratégique rend compte d’une ligne, le niveau opérationnel la réalise, et aucun organe directif n’y a de lettre.',
    why: 'Le niveau directif traduit les orientations en normes et en programmes ; laissé de côté, il ne peut coordonner.',
    messages: {
      bypassed: '{{activity}} passe du niveau stratégique au niveau opérationnel sans le niveau directif.',
    },
    notStated: {
      level: 'Si le niveau directif a part à {{activity}} : le niveau d’un organe de cette ligne.',
    },
    fixes: {
      informed: 'Informer {{body}}',
      consulted: 'Consulter {{body}}',
    },
  },
  'accountable-non-state': {
    title: 'Quelqu’un d’extérieur à l’État rend compte',
    what: 'La société civile, le secteur privé, le monde académique ou un expert rend compte d’une décision.',
    why: 'Des décisions publiques répondent ceux qui exercent une charge publique ; les autres peuvent conseiller, participer et réaliser.',
    messages: {
      outside:
        '{{holder}} ne fait pas partie de l’État ({{sector}}) et ne peut rendre compte de {{activity}}.',
    },
    fixes: {
      move: 'Charger {{body}} d’en rendre compte',
    },
  },
  'responsible-has-no-seat': {
    title: 'Un ministère absent de la table',
    what: 'Un ministère réalise quelque chose ou en rend compte, mais ni lui ni un organe supérieur ne siège dans un organe collégial directif.',
    why: 'Qui doit exécuter les décisions devrait être là quand elles deviennent des programmes.',
    messages: {
      absent: '{{body}} a des tâches, mais aucun siège au niveau directif.',
    },
    notStated: {
      seats: 'Si {{body}} a un siège au niveau directif : tous les sièges ne figurent pas.',
    },
    fixes: {
      seat: 'Ajouter un siège dans {{table}}',
    },
  },
  'verifier-subordinate-to-executor': {
    title: 'Le vérificateur relève de l’organe qu’il contrôle',
    what: 'Celui qui réalise une vérification ou un audit, ou en rend compte, est placé sous celui qui exécute ce qui est contrôlé.',
    why: 'Un auditeur relève du sommet, non de la ligne qu’il examine.',
    messages: {
      below: '{{verifier}} contrôle {{checked}}, mais relève de {{executor}}, qui la réalise.',
    },
    notStated: {
      kind: 'Si {{activity}} est une vérification de {{checked}} : son type. {{verifier}} relève de {{executor}}.',
    },
    fixes: {
      attach: 'Rattacher {{verifier}} à {{apex}}',
    },
  },
  'signatory-equals-responsible': {
    title: 'Signature de son propre travail',
    what: 'Celui qui vérifie ou signe réalise aussi, dans la même colonne ou au même poste.',
    why: 'Vérificateur et signataire servent à séparer les fonctions ; dans la même main que la réalisation, ils n’apportent rien.',
    messages: {
      signs: '{{holder}} signe son propre travail pour {{activity}}.',
      verifies: '{{holder}} vérifie son propre travail pour {{activity}}.',
    },
    fixes: {
      separate: 'Retirer à {{holder}} la vérification et la signature',
    },
  },
  'rule-maker-and-operator': {
    title: 'Juge et partie',
    what: 'Une organisation fixe une norme, exploite et vérifie dans un même domaine central.',
    why: 'Qui édicte la norme, exploite le service et le contrôle ne répond devant personne.',
    messages: {
      all: '{{body}} édicte la norme, exploite le service et en vérifie le respect (domaine : {{area}}).',
    },
    fixes: {
      move: 'Confier la vérification à {{body}}',
    },
  },
  'adviser-and-approver': {
    title: 'Conseille puis approuve',
    what: 'Un organe est consulté sur une ligne et, à la suivante, signe l’approbation du même objet ou en rend compte.',
    why: 'Qui a aidé à rédiger une proposition peine à la refuser.',
    messages: {
      both: '{{body}} conseille pour {{activity}}, puis décide pour {{approval}}.',
    },
    fixes: {
      separate: 'Ne pas consulter {{body}} pour {{activity}}',
    },
  },
  'dpo-conflict': {
    title: 'Le délégué à la protection des données se contrôle lui-même',
    what: 'Le poste de délégué à la protection des données est aussi un poste de direction, ou le délégué réalise une politique, une norme ou une exécution portant sur des données personnelles, ou en rend compte, sans que ce soit une tâche propre à son poste.',
    why: 'Qui décide à quoi et comment servent les données personnelles ne peut contrôler ces décisions en toute indépendance.',
    messages: {
      post: '{{officer}} et {{other}} sont un même poste : la protection des données contrôlerait ses propres décisions.',
      head: '{{officer}} protège les données personnelles et dirige aussi {{body}} : ses propres décisions seraient sous son contrôle.',
      row: '{{officer}} contrôlerait sa propre décision sur {{activity}}, qui traite des données personnelles.',
    },
    notStated: {
      kind: 'Si {{activity}} fixe la manière de traiter des données personnelles : son type. {{officer}} en est chargé.',
    },
    fixes: {
      consult: 'Seulement consulter {{officer}}',
      move: 'La confier à {{body}} et seulement consulter {{officer}}',
    },
  },
  'spend-without-finance': {
    title: 'Dépense sans l’autorité budgétaire',
    what: 'Une ligne approuve une dépense et aucune autorité des finances ou du budget n’y a part.',
    why: 'L’argent dont l’autorité budgétaire n’a pas entendu parler peut manquer le moment venu.',
    messages: {
      none: 'Aucune autorité budgétaire n’est entendue pour {{activity}}.',
    },
    fixes: {
      consult: 'Consulter {{holder}}, avec un avis contraignant',
    },
  },
  'norm-without-legal': {
    title: 'Des normes sans examen juridique',
    what: 'Des politiques ou des normes pour plusieurs ministères auxquelles aucun conseil juridique n’a part.',
    why: 'Ce qui lie plusieurs ministères doit tenir en droit.',
    messages: {
      none_one: 'Aucun conseil juridique n’est entendu pour {{activities}}, qui lie plusieurs ministères.',
      none_other:
        'Aucun conseil juridique n’est entendu pour {{count}} décisions qui lient plusieurs ministères : {{activities}}.',
    },
    notStated: {
      scope_one: 'Si {{activities}} lie plusieurs ministères et demande un examen juridique : sa portée.',
      scope_other:
        'Si {{count}} décisions lient plusieurs ministères et demandent un examen juridique : la portée de {{activities}}.',
    },
    fixes: {
      consult: 'Consulter {{holder}}',
    },
  },
  'personal-data-without-dpo': {
    title: 'Données personnelles sans protection des données',
    what: 'Une ligne traite des données personnelles et ni un délégué ni une autorité de protection des données n’y a part.',
    why: 'La protection des données coûte moins avant la décision ; après, c’est une réparation.',
    messages: {
      none: '{{activity}} traite des données personnelles, mais la protection des données n’est pas consultée.',
    },
    fixes: {
      consult: 'Consulter {{holder}}',
    },
  },
  'function-without-row': {
    title: 'Une fonction absente de la carte',
    what: 'Un organe a une fonction dont ne parle aucune ligne où quelqu’un réalise ou rend compte.',
    why: 'Une fonction que la carte ne confie à personne reste une phrase du décret.',
    messages: {
      absent_one: 'Une fonction de {{body}} n’apparaît nulle part dans la carte : {{functions}}.',
      absent_other:
        '{{count}} fonctions de {{body}} n’apparaissent nulle part dans la carte : {{functions}}.',
    },
    notStated: {
      functions: 'Les fonctions de {{body}}, à retrouver dans la carte.',
      rows: 'Où figurent les fonctions de {{body}} dans la carte : elle n’a pas encore de lignes.',
    },
    fixes: {
      addRows_one: 'Ajouter une ligne pour elle, que {{body}} réalise et dont il rend compte',
      addRows_other: 'Ajouter {{count}} lignes pour elles, que {{body}} réalise et dont il rend compte',
    },
  },
  'row-without-function': {
    title: 'Une décision hors des fonctions',
    what: 'Un organe rend compte d’une ligne dont aucune de ses fonctions ne parle.',
    why: 'Ce dont un organe rend compte devrait figurer parmi les fonctions que son instrument lui donne.',
    messages: {
      outside: '{{body}} rend compte de {{activity}}, qu’aucune de ses fonctions ne couvre.',
    },
    notStated: {
      functions: 'Si {{activity}} figure parmi les fonctions de {{body}}, qui en rend compte.',
    },
    fixes: {
      addFunction: 'L’ajouter aux fonctions de {{body}}',
    },
  },
  'row-inside-committee-double': {
    title: 'Un membre consulté en plus de son organe',
    what: 'Un organe réalise une ligne ou en rend compte, et l’un de ses membres y est en outre consulté ou informé.',
    why: 'Un membre s’exprime au sein de l’organe ; une seconde lettre ne fait qu’allonger la ligne.',
    messages: {
      inside: '{{member}} fait déjà partie de {{body}}, qui a la charge de {{activity}}.',
    },
    fixes: {
      drop: 'Retirer la lettre à {{member}}',
    },
  },
} as const satisfies Shape<typeof source>
