/**
 * Real structures, written by hand: what the rules of the responsibility map must find in each while drafting,
 * to the letter, and which rules must stay silent about it whatever else they find.
 */
export interface Expectation {
  /** All findings of the rules about the map and about the form, by rule: their targets, joined. */
  readonly finds: Readonly<Record<string, readonly string[]>>
  /** Rules that would raise a false alarm. */
  readonly never: readonly string[]
}

export const expectations: Readonly<Record<string, Expectation>> = {
  /** A council that only advises, a lead authority that checks itself, a row nobody has yet. */
  'brazil-citdigital': {
    finds: {
      'accountable-is-advisory': ['a-plano cit'],
      'strategic-decision-wrong-level': ['a-aud cgu'],
      'execute-and-verify-same-role': ['a-verif a-norma sgd'],
      'raci-row-empty': ['a-vazio'],
      'raci-no-consulted-no-informed': ['a-cap2'],
      // "Capacitar servidores …" and "Capacitação de servidores …".
      'raci-duplicate-activity': ['a-cap a-cap2'],
      'raci-accountable-overload': ['sgd'],
      'accountable-without-legal-basis': ['a-ptd cgd-ms'],
      'rule-maker-and-operator': ['sgd digital-government'],
      'norm-without-legal': ['a-plano a-norma'],
      // The authority is only told; where the officer sits in the council, it is heard.
      'personal-data-without-dpo': ['a-govbr'],
      'raci-activity-wording': ['a-cap2'],
      'function-without-row': ['agu', 'anpd', 'mgi-b', 'pr', 'sgd', 'sof'],
      'row-without-function': ['a-cap2 sgd'],
      'row-inside-committee-double': ['a-prior ce sgd'],
    },
    never: [
      // The finance ministry sits in the committee that is consulted on the purchase.
      'spend-without-finance',
      'raci-missing-accountable',
      'raci-missing-responsible',
      'raci-role-no-line-duty',
      'dpo-conflict',
      'accountable-below-responsible',
      'lead-authority-missing',
      'participation-missing',
      'finance-not-at-strategic',
      'dangling-reference',
    ],
  },
  /** RACI-VS: verifiers, signatories, an officer who also heads a technical area. */
  'uruguay-agesic': {
    finds: {
      'verifier-subordinate-to-executor': ['est-v est da-id agesic'],
      // One person with and without her title; and a policy on personal data. Requests of people are her work.
      'dpo-conflict': ['dpd-ag s-dpd s-da-jefa', 'reg dpd-ag'],
      'raci-no-consulted-no-informed': ['est-v'],
      'raci-accountable-overload': ['agesic', 'da-id'],
      'accountable-mandate-unknown': ['cap encap'],
      'accountable-below-responsible': ['ia ceia agesic'],
      'accountable-no-lever-on-responsible': ['est-v agev da-id', 'reg da-id dpd-ag', 'arco da-id dpd-ag'],
      'signatory-equals-responsible': ['firma agesic', 'ia agesic'],
      'norm-without-legal': ['datos'],
      'raci-activity-wording': ['ia'],
      'function-without-row': ['juri', 'urcdp'],
      'row-without-function': ['arco da-id', 'est-v agev', 'firma agesic', 'gasto agesic', 'reg da-id'],
      'row-inside-committee-double': ['datos ceia urcdp', 'ia ceia urcdp'],
    },
    never: [
      // The officer's post is consulted; the planning and budget office gives a binding opinion.
      'personal-data-without-dpo',
      'spend-without-finance',
      'raci-role-no-line-duty',
      'execute-and-verify-same-role',
      'raci-duplicate-activity',
      'oversight-missing',
      'approach-not-declared',
    ],
  },
  /** Half-filled: what is not said is no failure, what is there still counts. */
  'costa-rica-borrador': {
    finds: {
      'dangling-reference': ['bus gone'],
      'raci-missing-accountable': ['datos'],
      'raci-missing-responsible': ['firma'],
      // Municipalities are public: they may answer for their own procedures.
      'accountable-non-state': ['portal racsa'],
      'execute-and-verify-same-role': ['seg estr cangd', 'seg estr micitt-b'],
      'raci-row-empty': ['ciber'],
      'raci-no-consulted-no-informed': ['contr', 'estr', 'portal', 'datos', 'firma'],
      'raci-row-unclassified': ['ciber', 'estr', 'firma'],
      'accountable-mandate-unknown': ['estr cangd', 'portal racsa', 'seg cangd'],
      'accountable-without-legal-basis': ['bus micitt-b', 'cod micitt-b', 'firma micitt-b'],
      'accountable-no-lever-on-responsible': ['bus micitt-b racsa', 'contr jd angd', 'portal racsa angd'],
      'rule-maker-and-operator': ['micitt-b digital-government'],
      'spend-without-finance': ['contr'],
      'norm-without-legal': ['estr'],
      'raci-activity-wording': ['datos'],
      'row-without-function': ['bus micitt-b'],
    },
    never: [
      // The chair is there, its status is not said, and who holds it is.
      'accountable-body-no-officer',
      'function-without-row',
      'raci-role-no-line-duty',
      'personal-data-without-dpo',
      'accountable-is-advisory',
    ],
  },
  /** A plain RASCI sheet: no levels, no mandates, no lines. */
  'rasci-programme': {
    finds: {
      'raci-missing-accountable': ['a11'],
      'raci-multiple-accountable': ['a10 board sro'],
      'raci-too-many-responsible': ['a12'],
      'raci-row-full': ['a15'],
      'raci-cell-conflict': ['a09 com'],
      'raci-duplicate-activity': ['a01 a02'],
      'raci-row-unclassified': Array.from(
        { length: 16 },
        (_, index) => `a${String(index + 1).padStart(2, '0')}`,
      ),
      'raci-column-is-person': ['s-john'],
      'accountable-mandate-unknown': [
        ...[
          'a01 sro',
          'a02 sro',
          'a03 sro',
          'a04 sro',
          'a05 pmo',
          'a06 sec',
          'a07 ops',
          'a08 pmo',
          'a09 pmo',
        ],
        ...['a10 board', 'a10 sro', 'a12 sro', 'a13 ops', 'a14 pmo', 'a15 sro', 'a16 fin'],
      ],
      'raci-no-consulted-no-informed': ['a16'],
      'raci-activity-wording': ['a03', 'a09', 'a16'],
    },
    never: [
      // Support is a part, no line between bodies is stated, and the officer is consulted.
      'raci-role-unused',
      'raci-role-only-informed',
      'raci-too-many-consulted',
      'raci-too-many-informed',
      'accountable-no-lever-on-responsible',
      'accountable-without-legal-basis',
      'strategic-decision-wrong-level',
      'directive-level-bypassed',
      'personal-data-without-dpo',
      'function-without-row',
      'row-without-function',
      'level-missing',
    ],
  },
  /** DACI: the driver does the work, the approver answers. */
  'spain-cetic': {
    finds: {
      'raci-no-consulted-no-informed': ['priorizar'],
      'raci-row-unclassified': ['dir'],
      // The decree that created it was repealed; its chair is vacant.
      'accountable-without-legal-basis': ['plan cmad-int'],
      'accountable-body-no-officer': ['plan cmad-int'],
      'operational-decision-too-high': ['nube cetic'],
      'raci-activity-wording': ['firmas'],
      'directive-level-bypassed': ['dir'],
      'function-without-row': ['cetic'],
      'row-without-function': ['dir cm', 'firmas sgad', 'nube cetic'],
      'row-inside-committee-double': ['estr cetic sgad'],
    },
    never: [
      'raci-missing-responsible',
      'raci-multiple-accountable',
      'letter-outside-set',
      // The agency presides over the committee that answers for its work.
      'accountable-no-lever-on-responsible',
      'accountable-below-responsible',
      'spend-without-finance',
      'norm-without-legal',
      'personal-data-without-dpo',
      'execute-and-verify-same-role',
      'verifier-subordinate-to-executor',
      'raci-role-no-line-duty',
      'name-missing-language',
      'levels-not-linked',
    ],
  },
  /** RAPID, several countries: who decides answers, who agrees is asked with an opinion that binds. */
  'interoperability-board': {
    finds: {
      'raci-missing-accountable': ['tool'],
      'raci-multiple-accountable': ['assess ee fr'],
      'execute-and-verify-same-role': ['check pilot fr'],
      'raci-no-consulted-no-informed': ['ident', 'prio'],
      'raci-cell-conflict': ['skills es'],
      'raci-accountable-overload': ['fr'],
      'accountable-mandate-unknown': ['ident pt'],
      'personal-data-without-dpo': ['ident'],
      'raci-role-no-line-duty': ['s-fr'],
      // Estonia and France have an agreement.
      'accountable-no-lever-on-responsible': [
        'assess ee es',
        'assess fr es',
        'check fr court',
        'ident pt ee',
        'pilot fr pt',
      ],
      'function-without-row': ['edps', 'sec', 'steer'],
      'row-without-function': ['money steer', 'report sec'],
    },
    never: [
      'letter-outside-set',
      'raci-missing-responsible',
      'spend-without-finance',
      'norm-without-legal',
      'accountable-is-advisory',
      'accountable-without-legal-basis',
      'signatory-equals-responsible',
      'raci-role-only-informed',
      'body-without-secretariat',
    ],
  },
}
