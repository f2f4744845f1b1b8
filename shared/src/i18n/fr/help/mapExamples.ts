import type { mapExamples as source } from '../../en/help/mapExamples.ts'
import type { Shape } from '../../messages.ts'

export const mapExamples = {
  'raci-row-empty': {
    found: '« Approuver le cadre d’interopérabilité » n’a aucune lettre.',
    better: 'Le Cabinet numérique a A, et l’Office du gouvernement numérique R.',
  },
  'raci-missing-accountable': {
    found: '« Publier le catalogue des données ouvertes » a R et C, mais aucun A.',
    better: 'L’Office du gouvernement numérique a A.',
  },
  'raci-multiple-accountable': {
    found: '« Exploiter la plateforme d’échange » a A pour le ministère et pour l’Office.',
    better: 'L’Office garde A ; le ministère a C avec avis conforme.',
  },
  'raci-missing-responsible': {
    found: 'Pour « Former les agents publics », le Comité a A et personne n’a R.',
    better: 'L’École d’administration publique a R.',
  },
  'raci-too-many-responsible': {
    found: 'Cinq organes ont R pour « Dématérialiser les dix services les plus utilisés ».',
    better: 'L’Office a R et les quatre ministères l’appuient, ou chaque service a sa ligne.',
  },
  'raci-too-many-consulted': {
    found: 'Huit organes doivent être consultés avant « Acheter des services infonuagiques ».',
    better: 'Les services financier et juridique sont consultés ; les autres sont informés.',
  },
  'raci-too-many-informed': {
    found: 'Neuf colonnes sur dix ont I pour « Publier le rapport annuel ».',
    better: 'Le rapport est publié, et personne n’est informé un à un.',
  },
  'raci-no-consulted-no-informed': {
    found: '« Fixer les règles de l’identité numérique » a A et R et aucune autre lettre.',
    better: 'L’autorité de protection des données est consultée et les ministères sont informés.',
  },
  'raci-row-full': {
    found: 'Les huit colonnes ont une lettre pour « Élaborer l’agenda numérique ».',
    better: 'Quatre gardent la leur ; les autres l’apprennent par le Comité.',
  },
  'raci-cell-conflict': {
    found: 'L’Office a R et I dans la même cellule.',
    better: 'Il garde R : qui réalise est déjà informé.',
  },
  'raci-duplicate-activity': {
    found: '« Approuver la norme de données » figure aux lignes 3 et 11.',
    better: 'Une ligne demeure, avec un seul organe qui rend compte.',
  },
  'raci-activity-wording': {
    found: 'Une ligne s’appelle « Cybersécurité ».',
    better: 'Elle s’appelle « Approuver le plan de cybersécurité ».',
  },
  'raci-row-unclassified': {
    found: '« Approuver le budget annuel de l’agenda » n’indique pas son niveau.',
    better: 'Elle est stratégique, du gouvernement numérique, et approuve une dépense.',
  },
  'raci-role-unused': {
    found: 'Le ministère de la Culture a une colonne sans lettres.',
    better: 'Il est consulté sur « Numériser les archives », ou quitte la carte.',
  },
  'raci-role-only-informed': {
    found: 'Le Service de presse a I sur six lignes et rien d’autre.',
    better: 'Il quitte la carte et entre dans le plan de communication.',
  },
  'raci-role-no-line-duty': {
    found: 'La Commission des normes décide selon son mandat, mais n’a que des C.',
    better: 'Son mandat dit qu’elle conseille, ou elle reçoit le A des normes.',
  },
  'raci-accountable-overload': {
    found: 'Le Cabinet numérique rend compte de 9 décisions stratégiques sur 12.',
    better: 'Le Comité directeur rend compte de celles qui ne fixent pas le cap.',
  },
  'raci-responsible-overload': {
    found: 'L’Office du gouvernement numérique réalise 14 lignes sur 18.',
    better: 'Les ministères réalisent leurs propres services, avec son appui.',
  },
  'raci-role-everywhere': {
    found: 'Le ministère de la Présidence a une lettre sur les 20 lignes.',
    better: 'Il garde les lignes où il décide ou réalise quelque chose.',
  },
  'raci-column-is-person': {
    found: 'Une colonne s’appelle « Marie Perrin », qui dirige l’Office.',
    better: 'La colonne s’appelle « Direction de l’Office du gouvernement numérique ».',
  },
  'accountable-is-advisory': {
    found: 'Le Conseil consultatif a A pour « Approuver l’agenda numérique ».',
    better: 'Le Cabinet numérique a A, et le Conseil C.',
  },
  'accountable-mandate-unknown': {
    found: 'Le Comité a A, et on ne dit pas s’il décide ou conseille.',
    better: 'Son mandat dit qu’il décide.',
  },
  'strategic-decision-wrong-level': {
    found: 'Le Centre de services (opérationnel) a A pour « Approuver l’agenda numérique ».',
    better: 'Le Cabinet numérique a A, et le Centre de services R.',
  },
  'execute-and-verify-same-role': {
    found: 'L’Office exploite la plateforme d’échange et en vérifie aussi la sécurité.',
    better: 'Le Centre de cybersécurité la vérifie.',
  },
  'accountable-without-legal-basis': {
    found: 'Le Comité rend compte de « Émettre des normes techniques » et ne cite aucun texte en vigueur.',
    better: 'Il cite le décret qui lui donne ce pouvoir.',
  },
  'accountable-body-no-officer': {
    found: 'Le Conseil des données rend compte, et sa présidence est vacante.',
    better: 'La présidence est pourvue.',
  },
  'accountable-below-responsible': {
    found: 'Une unité a A, et le ministère dont elle relève a R.',
    better: 'Le ministère a A, et l’unité R.',
  },
  'accountable-no-lever-on-responsible': {
    found:
      'L’Office rend compte du dossier médical numérique, et le ministère de la Santé le réalise sans aucun lien avec lui.',
    better: 'Une convention ou une délégation relie les deux.',
  },
  'operational-decision-too-high': {
    found: 'Le Cabinet numérique rend compte de « Renouveler les licences du portail ».',
    better: 'Le Centre de services en rend compte.',
  },
  'directive-level-bypassed': {
    found: 'Le Cabinet a A et le Centre de services R ; le Comité directeur n’a pas de lettre.',
    better: 'Le Comité directeur est au moins informé.',
  },
  'accountable-non-state': {
    found: 'La Chambre des éditeurs de logiciels a A pour « Fixer la norme de la facture électronique ».',
    better: 'Le ministère des Finances a A, et la Chambre C.',
  },
  'responsible-has-no-seat': {
    found:
      'Le ministère de l’Éducation a R pour les compétences numériques et aucun siège dans un organe directif.',
    better: 'Il a un siège au Comité directeur.',
  },
  'verifier-subordinate-to-executor': {
    found: 'L’Audit interne vérifie la plateforme et relève de l’Office qui l’exploite.',
    better: 'L’Audit interne relève du ministre.',
  },
  'signatory-equals-responsible': {
    found: 'L’Office réalise et a Si sur la même ligne.',
    better: 'Le ministère signe.',
  },
  'rule-maker-and-operator': {
    found: 'L’Agence fixe la norme de sécurité, exploite le centre de données et l’audite.',
    better: 'L’audit revient au Centre de cybersécurité.',
  },
  'adviser-and-approver': {
    found: 'Le Comité d’évaluation est consulté sur le dossier et l’approuve à la ligne suivante.',
    better: 'Le Comité approuve ; le Service financier est consulté.',
  },
  'dpo-conflict': {
    found: 'Le directeur informatique est aussi le délégué à la protection des données.',
    better: 'Quelqu’un d’extérieur à l’informatique est nommé.',
  },
  'spend-without-finance': {
    found: '« Approuver le budget de la plateforme » n’a pas de lettre pour le ministère des Finances.',
    better: 'Le ministère des Finances a C avec avis conforme.',
  },
  'norm-without-legal': {
    found:
      '« Émettre la norme de données » oblige tous les ministères, et aucun service juridique n’a de lettre.',
    better: 'Le Secrétariat juridique de la Présidence est consulté.',
  },
  'personal-data-without-dpo': {
    found:
      '« Relier les registres de santé et de sécurité sociale » traite des données personnelles sans protection des données.',
    better: 'L’autorité de protection des données est consultée.',
  },
  'function-without-row': {
    found:
      'Par décret, l’Office « certifie les services numériques », et aucune ligne de la carte ne le dit.',
    better: 'La ligne « Certifier les services numériques » a A et R pour l’Office.',
  },
  'row-without-function': {
    found: 'Le Comité rend compte de « Gérer le centre de données », qui n’est pas parmi ses fonctions.',
    better: 'La fonction est ajoutée, ou la ligne revient au Centre de services.',
  },
  'row-inside-committee-double': {
    found: 'Le Comité a A, et l’un de ses membres, le ministère du Travail, a en plus C.',
    better: 'Le ministère s’exprime au sein du Comité ; son C est retiré.',
  },
} as const satisfies Shape<typeof source>
