import type { form as source } from '../../en/rules/form.ts'
import type { Shape } from '../../messages.ts'

export const form = {
  'rule-failed': {
    title: 'Une vérification n’a pas pu être faite',
    what: 'Une règle a échoué sur cette conception. Les autres ont été appliquées.',
    why: 'Ce qui n’a pas été vérifié peut cacher une erreur ; signalez-le à la personne qui administre ce produit.',
    messages: { failed: 'La vérification «\u202f{{rule}}\u202f» ({{id}}) n’a pas pu être faite.' },
  },
  'ruleset-not-applied': {
    title: 'Une partie du jeu de règles est sans effet',
    what: 'La conception fixe, pour les règles, quelque chose qui ne peut être appliqué : un profil de règles, une règle ou une limite inconnus ici, un nombre hors limites, ou une erreur qui devait être moins qu’une erreur.',
    why: 'La personne qui l’a fixé s’attend à ce que cela vaille ; le fichier le conserve, et la conception est évaluée comme si cela n’y figurait pas.',
    messages: {
      profile:
        'Le profil de règles «\u202f{{profile}}\u202f» est inconnu ici ; la conception est évaluée avec celui des trois niveaux.',
      version:
        'Le jeu de règles a été fixé pour la version {{version}} de son profil ; la conception est évaluée avec la version {{present}}.',
      rule: 'Le jeu de règles mentionne une règle inconnue ici : {{id}}.',
      limit: 'Le jeu de règles fixe une limite que la règle «\u202f{{rule}}\u202f» n’a pas : {{limit}}.',
      range:
        'Le jeu de règles fixe {{limit}} de la règle «\u202f{{rule}}\u202f» à {{value}}, hors limites ; {{kept}} reste valable.',
      error:
        'Les constats de la règle «\u202f{{rule}}\u202f» sont des erreurs et le restent, quoi que dise le jeu de règles.',
    },
  },
  'dangling-reference': {
    title: 'Un renvoi ne mène nulle part',
    what: 'Un élément renvoie à quelque chose qui n’existe pas ou qui est d’un autre type.',
    why: 'Quand deux personnes modifient en même temps, ou dans un fichier venu d’ailleurs, un renvoi peut subsister ; personne ne peut savoir ce qu’il signifiait.',
    messages: {
      body_one: '{{thing}} renvoie à un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      body_other:
        '{{thing}} renvoie à {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
      seat_one: 'Le siège {{thing}} renvoie à un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      seat_other:
        'Le siège {{thing}} renvoie à {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
      relation_one: 'Un lien renvoie à un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      relation_other:
        'Un lien renvoie à {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
      activity_one: '{{thing}} renvoie à un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      activity_other:
        '{{thing}} renvoie à {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
      assignment_one:
        'Une lettre de la carte des responsabilités appartient à un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      assignment_other:
        'Une lettre de la carte des responsabilités appartient à {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
      principle_one:
        'Le principe {{thing}} renvoie à un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      principle_other:
        'Le principe {{thing}} renvoie à {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
      columns_one:
        'La carte des responsabilités a une colonne pour un élément qui n’existe pas ou est d’un autre type : {{ids}}.',
      columns_other:
        'La carte des responsabilités a des colonnes pour {{count}} éléments qui n’existent pas ou sont d’un autre type : {{ids}}.',
    },
    fixes: {
      body: 'Supprimer le renvoi à {{ids}}',
      seat: 'Supprimer le renvoi à {{ids}}',
      relation: 'Supprimer le renvoi à {{ids}}',
      activity: 'Supprimer le renvoi à {{ids}}',
      assignment: 'Supprimer les lettres restantes',
      principle: 'Supprimer le renvoi à {{ids}}',
      columns: 'Supprimer les colonnes restantes',
    },
  },
  'letter-outside-set': {
    title: 'Une lettre d’un autre jeu de lettres',
    what: 'Une case contient une lettre que le jeu choisi n’a pas.',
    why: 'Une lettre étrangère au jeu ne signifie rien dans cette carte, et aucune autre vérification ne peut la lire.',
    messages: {
      foreign_one: '{{holder}} porte pour {{activity}} la lettre {{letters}}, que {{set}} n’a pas.',
      foreign_other: '{{holder}} porte pour {{activity}} les lettres {{letters}}, que {{set}} n’a pas.',
    },
    fixes: { remove: 'Retirer {{letters}}' },
  },
  'value-unreadable': {
    title: 'Une valeur illisible',
    what: 'Un champ du document partagé contient une valeur qui n’a pas la forme requise. Elle est lue comme non indiquée.',
    why: 'Un autre programme l’a écrite ; tant que personne ne redéfinit le champ, aucune vérification ne peut savoir ce qu’il devait dire.',
    messages: {
      thing_one: 'Une valeur de {{thing}} est illisible : {{fields}}.',
      thing_other: '{{count}} valeurs de {{thing}} sont illisibles : {{fields}}.',
      design_one: 'Une valeur de la conception est illisible : {{fields}}.',
      design_other: '{{count}} valeurs de la conception sont illisibles : {{fields}}.',
    },
  },
} as const satisfies Shape<typeof source>
