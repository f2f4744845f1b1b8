import type { Messages } from '../messages.ts'

export const server: Messages['server'] = {
  open: 'Plenaria está en marcha. Abra {{address}}',
  repaired:
    'El almacén estaba dañado. Lo que se pudo leer vuelve a estar en uso (documentos: {{documents}}, cambios: {{updates}}, instantáneas: {{snapshots}}); los archivos dañados se conservan como {{aside}}. Revise los diseños y sus enlaces compartidos.',
  start: {
    portInUse:
      'El puerto {{port}} de {{host}} ya está en uso. Detenga el otro programa o inicie con otro puerto: PORT={{other}}',
    portForbidden:
      'Este usuario no puede escuchar en el puerto {{port}}. Inicie con un puerto superior al 1023: PORT=4400',
    hostUnknown:
      'Este equipo no tiene la dirección {{host}}. Indique en HOST una de sus propias direcciones.',
    publicUrlNeeded:
      'HOST={{host}} abre el servidor a otros equipos. Indique en PUBLIC_URL la dirección que usarán las personas, por ejemplo https://plenaria.example.org, o no defina HOST.',
    folderUnwritable:
      'No se puede escribir en la carpeta de datos {{folder}}. Conceda permiso de escritura a este usuario o indique otra carpeta: DATA_DIR=…',
    diskFull:
      'El disco que contiene {{folder}} está lleno. Libere espacio o indique una carpeta en otro disco: DATA_DIR=…',
    folderInUse:
      'Otro servidor de Plenaria ya usa la carpeta de datos {{folder}}. Deténgalo o indique otra carpeta: DATA_DIR=…',
    storeDamaged:
      'El almacén {{file}} está dañado y se ha dejado como estaba. Restaure una copia de la carpeta de datos o mueva ese archivo para empezar con un almacén vacío.',
    storeNewer:
      'El almacén {{file}} fue escrito por una versión más reciente de Plenaria. Inicie esa versión o indique otra carpeta: DATA_DIR=…',
    databaseUnreachable:
      'La base de datos indicada en DATABASE_URL no responde: {{cause}}. Iníciela o corrija la dirección.',
    databaseTooOld:
      'DATABASE_URL indica un PostgreSQL demasiado antiguo. Se necesita la versión 15 o posterior.',
    databaseNewer:
      'La base de datos fue escrita por una versión más reciente de Plenaria. Inicie esa versión o indique otra base de datos: DATABASE_URL=…',
    databaseInUse:
      'Otro servidor de Plenaria ya usa esta base de datos. Deténgalo o inícielos todos con la misma REDIS_URL para que funcionen como uno solo.',
    databaseNeedsRedis:
      'Los cambios más recientes de esta base de datos están en Redis. Inicie con REDIS_URL como antes.',
    redisNeedsDatabase:
      'REDIS_URL está definida sin DATABASE_URL. Los servidores que funcionan como uno solo guardan sus datos en PostgreSQL: defina también DATABASE_URL.',
    redisUnreachable:
      'El Redis indicado en REDIS_URL no responde: {{cause}}. Inícielo o corrija la dirección.',
    redisTooOld: 'REDIS_URL indica un Redis demasiado antiguo. Se necesita Redis 7 o posterior, o Valkey.',
    redisEvicts:
      'Redis eliminaría cambios al llenarse su memoria: su maxmemory-policy es {{policy}}. Cámbiela a noeviction.',
    ownerTokenDiffers:
      'Los servidores que comparten esta base de datos tienen otro token de propietario. Inícielos todos con el mismo PLENARIA_OWNER_TOKEN.',
    settingInvalid: 'El ajuste {{name}} no es válido: {{reason}}.',
    reason: {
      port: 'se necesita un número entero de 0 a 65535',
      publicUrl: 'se necesita una dirección que empiece por http:// o https://, sin ruta',
      ownerToken: 'se necesitan al menos 24 caracteres simples, sin espacios ni acentos',
      logLevel: 'se necesita uno de silent, error, warn, info o debug',
      databaseUrl: 'se necesita una dirección que empiece por postgres://',
      redisUrl: 'se necesita una dirección que empiece por redis:// o rediss://',
      limit: 'se necesita un número entero mayor que 0',
      noSuchLimit: 'no hay ningún límite con este nombre',
      drainSeconds: 'se necesita un número de segundos de 0 a 300',
      notEmpty: 'está vacío',
    },
    unexpected: 'El servidor no pudo iniciarse: {{cause}}',
  },
  problems: {
    'invalid-request': 'La solicitud no tiene la forma correcta.',
    unauthorized: 'Se necesita un token o una sesión válidos.',
    forbidden: 'Su rol no permite esta acción.',
    'origin-refused': 'Abra Plenaria en su propia dirección; las solicitudes de otros sitios se rechazan.',
    'not-found': 'No hay nada en esta dirección, o no se ha compartido con usted.',
    'too-large': 'Lo enviado es mayor de lo que admite el servidor.',
    'unsupported-media-type': 'Lo enviado debe ser JSON.',
    'design-unreadable': 'El archivo no es un diseño que se pueda leer.',
    'no-such-finding': 'No existe esa observación que aceptar.',
    'no-such-template': 'No existe una plantilla con ese nombre.',
    'too-many': 'Demasiadas solicitudes a la vez. Inténtelo de nuevo en un momento.',
    internal: 'Se produjo un error en el servidor.',
    'not-available': 'Esto aún no está disponible.',
    'store-failed': 'El servidor no puede escribir en este momento. No se cambió nada.',
  },
}
