import type { instruments as source } from '../../en/rules/instruments.ts'
import type { Shape } from '../../messages.ts'

export const instruments = {
  'legal-instrument-not-in-force': {
    title: 'Uma base jurídica que não está em vigor',
    what: 'Nenhum dos instrumentos que um órgão cita está em vigor na data de avaliação: são projetos, foram revogados, expiraram ou ainda não entraram em vigor.',
    why: 'Um órgão cujo decreto foi revogado perdeu o seu mandato, mesmo que continue a reunir-se.',
    messages: {
      draft: '{{body}} apoia-se em {{instruments}}, que é um projeto.',
      repealed: '{{body}} apoia-se em {{instruments}}, que foi revogado.',
      expired: '{{body}} apoia-se em {{instruments}}, que já não está em vigor.',
      future: '{{body}} apoia-se em {{instruments}}, que ainda não está em vigor.',
      several: '{{body}} apoia-se em {{instruments}}; nenhum deles está em vigor.',
    },
    notStated: {
      status: 'Se a base jurídica de {{body}} está em vigor.',
    },
    fixes: {
      cite: 'Citar {{instrument}}',
    },
  },
  'legal-instrument-rank-too-low': {
    title: 'Uma base jurídica de hierarquia insuficiente',
    what: 'Um órgão presta contas por decisões de vários ministérios ou países, mas apoia-se apenas em uma norma interna.',
    why: 'Uma norma interna obriga a sua própria instituição; as outras não são obrigadas a segui-la.',
    messages: {
      internal:
        '{{body}} presta contas por decisões que obrigam várias instituições, mas apoia-se apenas em {{instruments}}, uma norma interna.',
    },
    fixes: {
      cite: 'Citar {{instrument}}',
    },
  },
  'legal-instrument-unsourced': {
    title: 'Um instrumento difícil de encontrar',
    what: 'Um instrumento não tem data, link nem artigo.',
    why: 'Quem lê o desenho deve poder consultar a base jurídica.',
    messages: {
      none: '{{instrument}} não tem data, link nem artigo.',
    },
  },
} as const satisfies Shape<typeof source>
