import type { Messages } from '../messages.ts'

export const refusals = {
  missing: 'Cet élément n’existe plus : quelqu’un l’a supprimé.',
  'body-missing': 'Cet organe n’existe plus : quelqu’un l’a supprimé.',
  'superior-missing': 'L’organe supérieur n’existe plus : quelqu’un l’a supprimé.',
  'seat-missing': 'Ce siège n’existe plus : quelqu’un l’a supprimé.',
  'activity-missing': 'Cette activité n’existe plus : quelqu’un l’a supprimée.',
  'holder-missing': 'L’organe ou le siège de cette colonne n’existe plus.',
  'instrument-missing': 'Cet instrument juridique n’existe plus : quelqu’un l’a supprimé.',
  'function-missing': 'Cette fonction n’existe plus : quelqu’un l’a supprimée.',
  'letter-outside-set': 'Cette lettre ne fait pas partie du jeu de lettres du projet.',
  'would-report-to-itself': 'Un organe ne peut relever ni de lui-même ni d’un organe de sa propre branche.',
  'id-taken': 'Cet identifiant est déjà utilisé dans le projet.',
  'field-unknown': 'Ce champ ne peut pas être modifié ici.',
  'value-unfit': 'Cette valeur ne convient pas à ce champ.',
  'text-too-long': 'Le texte est trop long : 10 000 caractères au plus sont conservés.',
  'too-many': 'Le projet est plein : pas plus de 100 000 éléments d’un même type.',
  'read-only':
    'Une version plus récente du programme a modifié ce projet, qui ne peut être que lu ici. Rechargez la page pour obtenir la nouvelle version.',
} as const satisfies Messages['refusals']
