import type { structureExamples as source } from '../../en/help/structureExamples.ts'
import type { Shape } from '../../messages.ts'

export const structureExamples = {
  'rule-failed': {
    found: 'Sur un projet, la vérification des quorums s’interrompt ; toutes les autres sont faites.',
    better: 'Signalez-le à qui administre le produit, et vérifiez vous-même les quorums en attendant.',
  },
  'dangling-reference': {
    found: 'Le Secrétariat technique relève d’un comité que quelqu’un d’autre vient de supprimer.',
    better: 'Tracez sa ligne vers un organe qui existe, ou oubliez la référence restante.',
  },
  'letter-outside-set': {
    found:
      'La carte utilise RACI, mais le ministère des Finances a un S pour « Exploiter la plateforme d’échange ».',
    better: 'Retirez le S, ou choisissez le jeu de lettres RASCI pour la carte.',
  },
  'value-unreadable': {
    found: 'Un autre programme a écrit « souvent » comme nombre de réunions du Cabinet numérique.',
    better: 'Indiquez de nouveau la valeur : 4 réunions par an.',
  },
  'ruleset-not-applied': {
    found: 'Le projet fixe, pour une règle, un seuil hors de ce qu’elle admet.',
    better: 'Il fixe 8 colonnes, dans ce que la règle admet.',
  },
  'level-missing': {
    found: 'Il y a un cabinet et des agences qui exécutent, mais personne entre eux.',
    better: 'Un comité directeur, au niveau directif, traduit le cap en programmes.',
  },
  'core-area-without-lead': {
    found: 'Plusieurs organes s’occupent de l’infrastructure numérique et aucun ne dirige le domaine.',
    better: 'L’Institut des télécommunications dirige le domaine au niveau opérationnel.',
  },
  'lead-authority-missing': {
    found: 'Trois agences se partagent la politique numérique et aucune n’est désignée chef de file.',
    better: 'L’Office du gouvernement numérique est désigné autorité numérique chef de file.',
  },
  'lead-authority-multiple': {
    found:
      'L’Office du gouvernement numérique et le ministère de la Fonction publique sont tous deux chefs de file des services numériques.',
    better: 'L’Office seul est chef de file ; le ministère se coordonne avec lui.',
  },
  'body-without-chair': {
    found: 'Le Cabinet numérique a huit membres et aucun siège de présidence.',
    better: 'Le ministre de la Présidence occupe le siège de présidence.',
  },
  'body-without-secretariat': {
    found: 'Le Comité directeur décide chaque mois et personne ne tient ses procès-verbaux.',
    better: 'Une ligne fait du Secrétariat technique son secrétariat.',
  },
  'body-orphan': {
    found: 'Le Conseil d’interopérabilité figure dans l’organigramme sans ligne vers personne.',
    better: 'Il relève du Comité directeur.',
  },
  'body-multiple-parents': {
    found: 'Le Centre de cybersécurité relève du ministère de l’Intérieur et du ministère de la Défense.',
    better: 'Il relève du ministère de l’Intérieur et se coordonne avec celui de la Défense.',
  },
  'reporting-cycle': {
    found: 'Le Comité relève du Secrétariat, et le Secrétariat du Comité.',
    better: 'Seul le Secrétariat relève du Comité.',
  },
  'level-inversion': {
    found: 'Le Comité directeur (directif) relève du Centre de services (opérationnel).',
    better: 'Le Centre de services relève du Comité directeur.',
  },
  'level-skip': {
    found: 'Le Centre de services relève directement du Cabinet numérique.',
    better: 'Il relève du Comité directeur, qui relève du Cabinet.',
  },
  'no-escalation-path': {
    found:
      'Le groupe de travail sur l’identité n’a pas de supérieur : un désaccord entre ministères s’y arrête.',
    better: 'Le groupe saisit le Cabinet numérique au bout de 30 jours.',
  },
  'legal-instrument-missing': {
    found: 'Le projet dit qu’aucun texte ne fonde le Cabinet numérique.',
    better: 'Il cite le décret 12/2024, qui l’a créé.',
  },
  'seat-vacant': {
    found: 'Le siège de secrétaire du Comité directeur est vacant.',
    better: 'La directrice de la Planification y est nommée.',
  },
  'body-no-members-listed': {
    found: 'Le Conseil des données est collégial et aucun de ses sièges n’est indiqué.',
    better: 'Sa présidence, son secrétariat et ses cinq membres sont indiqués.',
  },
  'body-too-small': {
    found: 'La Commission des normes se compose d’une présidence et d’un secrétariat.',
    better: 'Elle reçoit un troisième siège, ou devient une unité avec une direction.',
  },
  'body-too-large': {
    found: 'Les 24 ministères votent au Cabinet numérique.',
    better: 'Neuf ministères votent ; les autres y assistent en observateurs.',
  },
  'body-multiple-chairs': {
    found: 'Deux ministres président le Comité en même temps.',
    better: 'L’un préside et l’autre est vice-président, ou ils alternent.',
  },
  'chair-is-secretary': {
    found: 'Le directeur du Gouvernement numérique préside le Comité et certifie ses procès-verbaux.',
    better: 'Le directeur préside ; le Secrétariat technique tient les procès-verbaux.',
  },
  'chair-and-secretariat-same-institution': {
    found: 'Le ministère de la Présidence préside le Cabinet et en assure le secrétariat.',
    better: 'Cela demeure si on le veut ainsi : acceptez l’anomalie avec ce motif.',
  },
  'even-votes-no-casting': {
    found: 'Huit membres votent au Comité et personne ne départage les voix.',
    better: 'La présidence a voix prépondérante.',
  },
  'quorum-missing': {
    found: 'Le projet dit que le Conseil des données n’a pas de quorum.',
    better: 'La moitié des voix doit être présente.',
  },
  'quorum-unreachable': {
    found: 'Le quorum demande sept membres avec voix et cinq sièges sont pourvus.',
    better: 'Deux sièges sont pourvus, ou le quorum est fixé à la moitié des voix.',
  },
  'alternate-missing': {
    found: 'La présidence du Comité n’a ni vice-présidence ni suppléance.',
    better: 'La vice-ministre occupe le siège de vice-présidence.',
  },
  'seat-duplicate': {
    found: 'Le ministère des Finances occupe deux sièges avec voix au Cabinet sous le même titre.',
    better: 'Il garde une voix ; l’autre siège revient au ministère du Plan.',
  },
  'position-overcommitted': {
    found: 'Le ministre de la Présidence siège dans sept organes.',
    better: 'Il en garde trois et délègue les autres au vice-ministre.',
  },
  'delegate-without-rank': {
    found: 'Un ministre peut envoyer n’importe qui au Cabinet numérique.',
    better: 'Qui représente un ministre a au moins rang de vice-ministre.',
  },
  'meeting-frequency-missing': {
    found: 'On ne dit pas à quel rythme se réunit le Comité directeur.',
    better: 'Il se réunit 12 fois par an.',
  },
  'meeting-frequency-too-low': {
    found: 'Le groupe de travail sur les services se réunit deux fois par an.',
    better: 'Il se réunit tous les deux mois.',
  },
  'meeting-frequency-inverted': {
    found: 'Le Cabinet se réunit 12 fois par an, et le Comité qui prépare ses séances, 4 fois.',
    better: 'Le Comité se réunit 12 fois et le Cabinet 4 fois.',
  },
  'participation-missing': {
    found: 'Tous les sièges du Cabinet et du Comité reviennent à des ministères.',
    better: 'Un conseil d’universités, d’entreprises et d’associations conseille le Comité.',
  },
  'core-area-multiple-leads': {
    found:
      'Le ministère du Travail et l’Institut de formation dirigent tous deux les compétences numériques.',
    better: 'L’Institut dirige ; le ministère participe.',
  },
  'multiple-apex': {
    found: 'Le Cabinet numérique et le Conseil de l’innovation sont tous deux au sommet.',
    better: 'Le Conseil relève du Cabinet, ou les deux fusionnent.',
  },
  'escalation-without-deadline': {
    found: 'Le Secrétariat porte les désaccords devant le Comité sans qu’on sache dans quel délai.',
    better: 'Un désaccord remonte au bout de 30 jours.',
  },
  'temporary-without-end': {
    found: 'Le groupe de travail sur l’intelligence artificielle est temporaire et n’a pas de date de fin.',
    better: 'Il prend fin le 31 décembre 2027, avec un rapport final.',
  },
  'too-many-working-groups': {
    found: 'Six groupes temporaires relèvent en même temps du Comité directeur.',
    better: 'Trois continuent ; les autres fusionnent ou viennent plus tard.',
  },
  'span-of-control-wide': {
    found: 'Dix-sept organes relèvent directement du Comité directeur.',
    better: 'Ils sont regroupés par domaine central sous trois organes qui les dirigent.',
  },
  'single-child-chain': {
    found: 'Seul le Centre de services relève de l’Unité de coordination, qui ne rend compte de rien.',
    better: 'Le Centre de services relève directement du supérieur de l’Unité.',
  },
  'too-many-layers': {
    found: 'Du Cabinet à l’équipe qui exploite le portail, il y a sept échelons.',
    better: 'Deux échelons qui ne font que transmettre sont supprimés.',
  },
  'function-overlap': {
    found: 'L’Office et l’Institut ont tous deux la fonction « Émettre des normes techniques ».',
    better: 'L’Office les émet ; l’Institut est consulté.',
  },
  'body-without-functions': {
    found: 'Le projet dit que le Conseil d’interopérabilité n’a pas de fonctions.',
    better: 'Elles sont indiquées : approuver les normes de données, trancher les demandes de données.',
  },
  'review-date-missing': {
    found: 'On ne dit pas quand le projet sera révisé.',
    better: 'Il est révisé le 1er mars 2027.',
  },
  'principle-not-embodied': {
    found: '« Ouvert par défaut » est un principe qu’aucun organe ni aucune décision ne porte.',
    better: 'Il est rattaché à l’Unité des données ouvertes.',
  },
  'core-area-lead-not-on-directive': {
    found:
      'L’Institut des télécommunications dirige l’infrastructure et ne siège dans aucun organe directif.',
    better: 'Il reçoit un siège au Comité directeur.',
  },
  'lead-authority-no-levers': {
    found:
      'L’Office du gouvernement numérique est chef de file, mais n’approuve, ne vérifie ni ne règle rien.',
    better: 'Les dépenses de technologie demandent son avis conforme.',
  },
  'coordination-body-missing': {
    found: 'Chaque ministère a son unité numérique et aucune table ne les réunit.',
    better: 'Un comité des responsables numériques des ministères est créé au niveau directif.',
  },
  'coordination-body-advisory-only': {
    found: 'Le Comité des responsables numériques ne fait que conseiller.',
    better: 'Il fixe aussi les priorités du plan numérique annuel.',
  },
  'levels-not-linked': {
    found: 'Personne qui siège au Cabinet ne siège au Comité directeur.',
    better: 'Qui préside le Comité a un siège au Cabinet.',
  },
  'legal-instrument-not-in-force': {
    found: 'Le Cabinet se fonde sur le décret 258/2016, qui a été abrogé.',
    better: 'Il cite le décret qui l’a remplacé.',
  },
  'legal-instrument-rank-too-low': {
    found: 'Le Comité oblige tous les ministères, mais se fonde sur une règle interne de l’un d’eux.',
    better: 'Un décret lui donne ce pouvoir.',
  },
  'legal-instrument-unsourced': {
    found: '« Loi sur l’agenda numérique » n’a ni date, ni lien, ni article.',
    better: 'Elle a une date et un lien vers le journal officiel.',
  },
  'oversight-missing': {
    found: 'Personne d’étranger à l’agenda n’en examine les résultats.',
    better: 'La Cour des comptes contrôle le Cabinet numérique.',
  },
  'oversight-not-independent': {
    found: 'L’Unité de contrôle contrôle le ministère dont elle relève.',
    better: 'L’Unité de contrôle relève directement du sommet.',
  },
  'agenda-self-evaluated': {
    found: 'L’Office du gouvernement numérique réalise l’agenda et l’évalue.',
    better: 'Une université ou la Cour des comptes l’évalue.',
  },
  'participation-voiceless': {
    found: 'La Chambre de commerce siège au Conseil, toujours en observatrice.',
    better: 'Elle est consultée sur la stratégie.',
  },
  'participation-unbalanced': {
    found: 'Sur cinq sièges hors gouvernement, quatre reviennent à des entreprises.',
    better: 'Deux reviennent à des entreprises, deux à la société civile et un à une université.',
  },
  'institutional-leader-missing': {
    found: 'Le ministère de la Santé participe et personne n’y dirige les affaires numériques.',
    better: 'Il a un poste de responsable numérique.',
  },
  'institutional-committee-missing': {
    found: 'Le ministère de la Santé a un responsable numérique, mais pas de comité numérique.',
    better: 'Un comité du ministère, présidé par le ministre, décide de son plan numérique.',
  },
  'finance-not-at-strategic': {
    found: 'Le ministère des Finances n’a pas de siège au Cabinet numérique.',
    better: 'Un siège du Cabinet revient à l’autorité budgétaire.',
  },
  'subnational-missing': {
    found: 'Les communes doivent fournir les services et aucun organe n’a de siège pour elles.',
    better: 'La Fédération des communes a un siège au Comité.',
  },
  'country-without-seat': {
    found: 'L’Estonie et la Finlande partagent un conseil où seule l’Estonie siège.',
    better: 'La Finlande a aussi un siège.',
  },
  'country-without-national-coordinator': {
    found: 'Personne ne coordonne en Finlande ce que décident les deux pays.',
    better: 'L’Agence numérique est la coordinatrice nationale de la Finlande.',
  },
  'cross-border-body-no-rotation': {
    found: 'L’Estonie préside toujours le conseil commun.',
    better: 'La présidence tourne chaque année.',
  },
  'name-missing-language': {
    found: 'Le projet est en français et en anglais, et le Conseil des données n’a qu’un nom français.',
    better: 'Son nom anglais est ajouté.',
  },
  'entity-name-stale': {
    found:
      'Un siège est encore au nom de l’« Office des technologies », devenu l’Office du gouvernement numérique.',
    better: 'Le siège est rattaché à l’Office du gouvernement numérique.',
  },
  'waiver-expired': {
    found: 'Un siège vacant était accepté jusqu’au 30 juin, et nous sommes en juillet.',
    better: 'Le siège est pourvu, ou l’exception est renouvelée avec un nouveau motif.',
  },
  'approach-not-declared': {
    found: 'Le projet ne dit pas autour de qui il est construit.',
    better: 'Il dit : centré sur les personnes.',
  },
} as const satisfies Shape<typeof source>
