import type { instruments as source } from '../../en/rules/instruments.ts'
import type { Shape } from '../../messages.ts'

export const instruments = {
  'legal-instrument-not-in-force': {
    title: 'Une base juridique qui n’est pas en vigueur',
    what: 'Aucun des instruments que cite un organe n’est en vigueur à la date d’évaluation : ce sont des projets, ils sont abrogés, expirés ou pas encore en vigueur.',
    why: 'Un organe dont le décret a été abrogé a perdu son mandat, même s’il continue à se réunir.',
    messages: {
      draft: '{{body}} repose sur {{instruments}}, un projet.',
      repealed: '{{body}} repose sur {{instruments}}, qui est abrogé.',
      expired: '{{body}} repose sur {{instruments}}, qui n’est plus en vigueur.',
      future: '{{body}} repose sur {{instruments}}, qui n’est pas encore en vigueur.',
      several: '{{body}} repose sur {{instruments}}, dont aucun n’est en vigueur.',
    },
    notStated: {
      status: 'Si la base juridique de {{body}} est en vigueur.',
    },
    fixes: {
      cite: 'Citer {{instrument}}',
    },
  },
  'legal-instrument-rank-too-low': {
    title: 'Une base juridique de rang insuffisant',
    what: 'Un organe rend compte de décisions touchant plusieurs ministères ou pays, mais ne repose que sur une règle interne.',
    why: 'Une règle interne engage sa propre institution ; les autres ne sont pas tenues de la suivre.',
    messages: {
      internal:
        '{{body}} rend compte de décisions qui engagent plusieurs institutions, mais ne repose que sur {{instruments}}, une règle interne.',
    },
    fixes: {
      cite: 'Citer {{instrument}}',
    },
  },
  'legal-instrument-unsourced': {
    title: 'Un instrument difficile à retrouver',
    what: 'Un instrument n’a ni date, ni lien, ni article.',
    why: 'Qui lit la conception doit pouvoir consulter la base juridique.',
    messages: {
      none: '{{instrument}} n’a ni date, ni lien, ni article.',
    },
  },
} as const satisfies Shape<typeof source>
