import type { Messages } from '../messages.ts'

export const server: Messages['server'] = {
  open: 'Plenaria est en marche. Ouvrez {{address}}',
  repaired:
    'Le fichier de données était endommagé. Ce qui a pu être lu est de nouveau utilisé (documents : {{documents}}, modifications : {{updates}}, instantanés : {{snapshots}}) ; les fichiers endommagés sont conservés sous {{aside}}. Veuillez vérifier les projets et leurs liens de partage.',
  start: {
    portInUse:
      'Le port {{port}} de {{host}} est déjà utilisé. Arrêtez l’autre programme ou démarrez avec un autre port : PORT={{other}}',
    portForbidden:
      'Cet utilisateur ne peut pas écouter sur le port {{port}}. Démarrez avec un port supérieur à 1023 : PORT=4400',
    hostUnknown:
      'Cette machine n’a pas l’adresse {{host}}. Indiquez dans HOST l’une de ses propres adresses.',
    publicUrlNeeded:
      'HOST={{host}} ouvre le serveur à d’autres machines. Indiquez dans PUBLIC_URL l’adresse que les personnes utiliseront, par exemple https://plenaria.example.org, ou ne définissez pas HOST.',
    folderUnwritable:
      'Impossible d’écrire dans le dossier de données {{folder}}. Donnez à cet utilisateur le droit d’écriture ou indiquez un autre dossier : DATA_DIR=…',
    diskFull:
      'Le disque qui contient {{folder}} est plein. Libérez de la place ou indiquez un dossier sur un autre disque : DATA_DIR=…',
    folderInUse:
      'Un autre serveur Plenaria utilise déjà le dossier de données {{folder}}. Arrêtez-le ou indiquez un autre dossier : DATA_DIR=…',
    storeDamaged:
      'Le fichier de données {{file}} est endommagé et a été laissé tel quel. Restaurez une copie du dossier de données ou déplacez ce fichier pour commencer sans données.',
    storeNewer:
      'Le fichier de données {{file}} a été écrit par une version plus récente de Plenaria. Démarrez cette version ou indiquez un autre dossier : DATA_DIR=…',
    databaseUnreachable:
      'La base de données indiquée par DATABASE_URL ne répond pas : {{cause}}. Démarrez-la ou corrigez l’adresse.',
    databaseTooOld:
      'DATABASE_URL indique un PostgreSQL trop ancien. Il faut la version 15 ou une version ultérieure.',
    databaseNewer:
      'La base de données a été écrite par une version plus récente de Plenaria. Démarrez cette version ou indiquez une autre base de données : DATABASE_URL=…',
    databaseInUse:
      'Un autre serveur Plenaria utilise déjà cette base de données. Arrêtez-le ou démarrez-les tous avec la même REDIS_URL pour qu’ils n’en fassent qu’un.',
    databaseNeedsRedis:
      'Les modifications les plus récentes de cette base de données sont dans Redis. Démarrez avec REDIS_URL comme auparavant.',
    redisNeedsDatabase:
      'REDIS_URL est définie sans DATABASE_URL. Les serveurs qui n’en font qu’un conservent leurs données dans PostgreSQL : définissez aussi DATABASE_URL.',
    redisUnreachable:
      'Le Redis indiqué par REDIS_URL ne répond pas : {{cause}}. Démarrez-le ou corrigez l’adresse.',
    redisTooOld:
      'REDIS_URL indique un Redis trop ancien. Il faut Redis 7 ou une version ultérieure, ou Valkey.',
    redisEvicts:
      'Redis supprimerait des modifications une fois sa mémoire pleine : sa maxmemory-policy est {{policy}}. Réglez-la sur noeviction.',
    ownerTokenDiffers:
      'Les serveurs qui partagent cette base de données ont un autre jeton de propriétaire. Démarrez-les tous avec le même PLENARIA_OWNER_TOKEN.',
    settingInvalid: 'Le réglage {{name}} n’est pas valide : {{reason}}.',
    reason: {
      port: 'il faut un nombre entier de 0 à 65535',
      publicUrl: 'il faut une adresse commençant par http:// ou https://, sans chemin',
      ownerToken: 'il faut au moins 24 caractères simples, sans espaces ni accents',
      logLevel: 'il faut l’une des valeurs silent, error, warn, info ou debug',
      databaseUrl: 'il faut une adresse commençant par postgres://',
      redisUrl: 'il faut une adresse commençant par redis:// ou rediss://',
      limit: 'un nombre entier supérieur à 0 est nécessaire',
      noSuchLimit: 'il n’existe pas de limite de ce nom',
      drainSeconds: 'il faut un nombre de secondes de 0 à 300',
      notEmpty: 'il est vide',
    },
    unexpected: 'Le serveur n’a pas pu démarrer : {{cause}}',
  },
  problems: {
    'invalid-request': 'La demande n’a pas la bonne forme.',
    unauthorized: 'Un jeton ou une session valides sont nécessaires.',
    forbidden: 'Votre rôle ne le permet pas.',
    'origin-refused': 'Ouvrez Plenaria à sa propre adresse ; les demandes venues d’ailleurs sont refusées.',
    'not-found': 'Il n’y a rien à cette adresse, ou cela n’a pas été partagé avec vous.',
    'too-large': 'L’envoi dépasse la taille acceptée par le serveur.',
    'unsupported-media-type': 'L’envoi doit être au format JSON.',
    'design-unreadable': 'Le fichier n’est pas une conception lisible.',
    'no-such-finding': 'Il n’existe pas d’anomalie de ce genre à accepter.',
    'no-such-template': 'Il n’existe pas de modèle de ce nom.',
    'too-many': 'Trop de demandes à la fois. Réessayez dans un instant.',
    internal: 'Une erreur s’est produite sur le serveur.',
    'not-available': 'Ce n’est pas encore disponible.',
    'store-failed': 'Le serveur ne peut pas écrire pour le moment. Rien n’a été modifié.',
  },
}
