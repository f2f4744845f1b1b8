import type { Messages } from '../messages.ts'

export const refusals = {
  missing: 'Este elemento já não existe: alguém o removeu.',
  'body-missing': 'Este órgão já não existe: alguém o removeu.',
  'superior-missing': 'O órgão superior já não existe: alguém o removeu.',
  'seat-missing': 'Este assento já não existe: alguém o removeu.',
  'activity-missing': 'Esta atividade já não existe: alguém a removeu.',
  'holder-missing': 'O órgão ou assento desta coluna já não existe.',
  'instrument-missing': 'Este instrumento jurídico já não existe: alguém o removeu.',
  'function-missing': 'Esta função já não existe: alguém a removeu.',
  'letter-outside-set': 'Esta letra não pertence ao conjunto de letras do desenho.',
  'would-report-to-itself': 'Um órgão não pode subordinar-se a si mesmo nem a um órgão do seu próprio ramo.',
  'id-taken': 'Este identificador já é usado no desenho.',
  'field-unknown': 'Este campo não pode ser alterado aqui.',
  'value-unfit': 'Este valor não é válido para o campo.',
  'text-too-long': 'O texto é longo demais: guardam-se no máximo 10.000 caracteres.',
  'too-many': 'O desenho está completo: não admite mais de 100.000 elementos de um mesmo tipo.',
  'read-only':
    'Uma versão mais recente do programa alterou este desenho e aqui ele só pode ser lido. Recarregue a página para obter a nova versão.',
} as const satisfies Messages['refusals']
