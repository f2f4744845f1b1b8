import type { Messages } from '../messages.ts'

export const server: Messages['server'] = {
  open: 'O Plenaria está em execução. Abra {{address}}',
  repaired:
    'O armazenamento estava danificado. O que pôde ser lido está novamente em uso (documentos: {{documents}}, alterações: {{updates}}, instantâneos: {{snapshots}}); os arquivos danificados foram mantidos como {{aside}}. Verifique os desenhos e seus links de compartilhamento.',
  start: {
    portInUse:
      'A porta {{port}} de {{host}} já está em uso. Encerre o outro programa ou inicie com outra porta: PORT={{other}}',
    portForbidden:
      'Este usuário não pode usar a porta {{port}}. Inicie com uma porta acima de 1023: PORT=4400',
    hostUnknown: 'Esta máquina não tem o endereço {{host}}. Defina em HOST um dos seus próprios endereços.',
    publicUrlNeeded:
      'HOST={{host}} abre o servidor a outras máquinas. Defina em PUBLIC_URL o endereço que as pessoas usarão, por exemplo https://plenaria.example.org, ou não defina HOST.',
    folderUnwritable:
      'Não é possível gravar na pasta de dados {{folder}}. Dê permissão de gravação a este usuário ou indique outra pasta: DATA_DIR=…',
    diskFull:
      'O disco que contém {{folder}} está cheio. Libere espaço ou indique uma pasta em outro disco: DATA_DIR=…',
    folderInUse:
      'Outro servidor do Plenaria já usa a pasta de dados {{folder}}. Encerre-o ou indique outra pasta: DATA_DIR=…',
    storeDamaged:
      'O armazenamento {{file}} está danificado e foi deixado como estava. Restaure uma cópia da pasta de dados ou mova esse arquivo para começar com um armazenamento vazio.',
    storeNewer:
      'O armazenamento {{file}} foi gravado por uma versão mais recente do Plenaria. Inicie essa versão ou indique outra pasta: DATA_DIR=…',
    databaseUnreachable:
      'O banco de dados indicado em DATABASE_URL não responde: {{cause}}. Inicie-o ou corrija o endereço.',
    databaseTooOld: 'DATABASE_URL indica um PostgreSQL antigo demais. É necessária a versão 15 ou posterior.',
    databaseNewer:
      'O banco de dados foi gravado por uma versão mais recente do Plenaria. Inicie essa versão ou indique outro banco de dados: DATABASE_URL=…',
    databaseInUse:
      'Outro servidor do Plenaria já usa este banco de dados. Encerre-o ou inicie todos com a mesma REDIS_URL para que funcionem como um só.',
    databaseNeedsRedis:
      'As alterações mais recentes deste banco de dados estão no Redis. Inicie com REDIS_URL como antes.',
    redisNeedsDatabase:
      'REDIS_URL está definida sem DATABASE_URL. Servidores que funcionam como um só guardam seus dados no PostgreSQL: defina também DATABASE_URL.',
    redisUnreachable:
      'O Redis indicado em REDIS_URL não responde: {{cause}}. Inicie-o ou corrija o endereço.',
    redisTooOld: 'REDIS_URL indica um Redis antigo demais. É necessário o Redis 7 ou posterior, ou o Valkey.',
    redisEvicts:
      'O Redis apagaria alterações quando sua memória se enchesse: sua maxmemory-policy é {{policy}}. Mude-a para noeviction.',
    ownerTokenDiffers:
      'Os servidores que compartilham este banco de dados têm outro token de proprietário. Inicie todos com o mesmo PLENARIA_OWNER_TOKEN.',
    settingInvalid: 'A configuração {{name}} não é válida: {{reason}}.',
    reason: {
      port: 'é necessário um número inteiro de 0 a 65535',
      publicUrl: 'é necessário um endereço que comece com http:// ou https://, sem caminho',
      ownerToken: 'são necessários pelo menos 24 caracteres simples, sem espaços nem acentos',
      logLevel: 'é necessário um destes: silent, error, warn, info ou debug',
      databaseUrl: 'é necessário um endereço que comece com postgres://',
      redisUrl: 'é necessário um endereço que comece com redis:// ou rediss://',
      limit: 'é necessário um número inteiro maior que 0',
      noSuchLimit: 'não há nenhum limite com este nome',
      drainSeconds: 'é necessário um número de segundos de 0 a 300',
      notEmpty: 'está vazia',
    },
    unexpected: 'Não foi possível iniciar o servidor: {{cause}}',
  },
  problems: {
    'invalid-request': 'A solicitação não está no formato correto.',
    unauthorized: 'É necessário um token ou uma sessão válidos.',
    forbidden: 'O seu papel não permite esta ação.',
    'origin-refused': 'Abra o Plenaria em seu próprio endereço; solicitações de outros sites são recusadas.',
    'not-found': 'Não há nada neste endereço, ou não foi compartilhado com você.',
    'too-large': 'O conteúdo enviado é maior do que o servidor aceita.',
    'unsupported-media-type': 'O conteúdo enviado deve ser JSON.',
    'design-unreadable': 'O arquivo não é um desenho que possa ser lido.',
    'no-such-finding': 'Não existe essa pendência para aceitar.',
    'no-such-template': 'Não existe um modelo com esse nome.',
    'too-many': 'Demasiados pedidos ao mesmo tempo. Tente novamente dentro de momentos.',
    internal: 'Ocorreu um erro no servidor.',
    'not-available': 'Isto ainda não está disponível.',
    'store-failed': 'O servidor não consegue gravar no momento. Nada foi alterado.',
  },
}
