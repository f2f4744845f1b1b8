/** What the server says to the person who starts it, and the titles of the problems that its answers name. */
export const server = {
  open: 'Plenaria is running. Open {{address}}',
  repaired:
    'The store was damaged. What could be read of it is in use again (documents: {{documents}}, changes: {{updates}}, snapshots: {{snapshots}}); the damaged files are kept as {{aside}}. Please look over the designs and their share links.',
  start: {
    portInUse:
      'Port {{port}} of {{host}} is already in use. Stop the other program, or start with another port: PORT={{other}}',
    portForbidden: 'This user may not listen on port {{port}}. Start with a port above 1023: PORT=4400',
    hostUnknown: 'This machine has no address {{host}}. Set HOST to one of its own addresses.',
    publicUrlNeeded:
      'HOST={{host}} lets other machines in. Set PUBLIC_URL to the address that people will use, such as https://plenaria.example.org, or leave HOST out.',
    folderUnwritable:
      'The data folder {{folder}} cannot be written. Give this user the right to write there, or name another folder: DATA_DIR=…',
    diskFull:
      'The disk that holds {{folder}} is full. Make room there, or name a folder on another disk: DATA_DIR=…',
    folderInUse:
      'Another Plenaria server already uses the data folder {{folder}}. Stop it, or name another folder: DATA_DIR=…',
    storeDamaged:
      'The store {{file}} is damaged and has been left as it is. Restore a copy of the data folder, or move that file away to begin with an empty store.',
    storeNewer:
      'The store {{file}} was written by a newer version of Plenaria. Start that version, or name another folder: DATA_DIR=…',
    databaseUnreachable:
      'The database that DATABASE_URL names does not answer: {{cause}}. Start it, or correct the address.',
    databaseTooOld: 'DATABASE_URL names a PostgreSQL that is too old. Version 15 or newer is needed.',
    databaseNewer:
      'The database was written by a newer version of Plenaria. Start that version, or name another database: DATABASE_URL=…',
    databaseInUse:
      'Another Plenaria server already works on this database. Stop it, or start all of them with the same REDIS_URL so that they work as one.',
    databaseNeedsRedis:
      'The newest changes of this database are kept in Redis. Start with REDIS_URL as before.',
    redisNeedsDatabase:
      'REDIS_URL is set without DATABASE_URL. Servers that work as one keep their data in PostgreSQL: set DATABASE_URL as well.',
    redisUnreachable:
      'The Redis that REDIS_URL names does not answer: {{cause}}. Start it, or correct the address.',
    redisTooOld: 'REDIS_URL names a Redis that is too old. Redis 7 or newer, or Valkey, is needed.',
    redisEvicts:
      'Redis would delete changes when its memory is full: its maxmemory-policy is {{policy}}. Set it to noeviction.',
    ownerTokenDiffers:
      'The servers that share this database have another owner’s token. Start all of them with the same PLENARIA_OWNER_TOKEN.',
    settingInvalid: 'The setting {{name}} is not valid: {{reason}}.',
    reason: {
      port: 'a whole number from 0 to 65535 is needed',
      publicUrl: 'an address that begins with http:// or https://, without a path, is needed',
      ownerToken: 'at least 24 plain characters without blanks are needed',
      logLevel: 'one of silent, error, warn, info or debug is needed',
      databaseUrl: 'an address that begins with postgres:// is needed',
      redisUrl: 'an address that begins with redis:// or rediss:// is needed',
      limit: 'a whole number above 0 is needed',
      noSuchLimit: 'there is no limit of this name',
      drainSeconds: 'a number of seconds from 0 to 300 is needed',
      notEmpty: 'it is empty',
    },
    unexpected: 'The server could not start: {{cause}}',
  },
  problems: {
    'invalid-request': 'The request is not in the right form.',
    unauthorized: 'A valid token or session is needed.',
    forbidden: 'Your role does not allow this.',
    'origin-refused': 'Open Plenaria under its own address; requests from elsewhere are refused.',
    'not-found': 'There is nothing under this address, or it has not been shared with you.',
    'too-large': 'What was sent is larger than the server takes.',
    'unsupported-media-type': 'What was sent has to be JSON.',
    'design-unreadable': 'The file is not a design that can be read.',
    'no-such-finding': 'There is no such finding to accept.',
    'no-such-template': 'There is no template with this name.',
    'too-many': 'Too much at once. Try again in a moment.',
    internal: 'Something went wrong on the server.',
    'not-available': 'This is not available yet.',
    'store-failed': 'The server cannot write at the moment. Nothing was changed.',
  },
} as const
