import type { countries as source } from '../../en/rules/countries.ts'
import type { Shape } from '../../messages.ts'

export const countries = {
  'country-without-seat': {
    title: 'Un pays sans siège',
    what: 'Dans une conception à plusieurs pays, l’un n’a pas de siège à la table supérieure qu’ils partagent.',
    why: 'Un pays qui n’est pas représenté n’est pas lié par ce qui est décidé.',
    messages: {
      absent: 'Ce pays n’a pas de siège à la table supérieure commune : {{country}}.',
    },
    notStated: {
      seats:
        'Si ce pays a un siège à la table supérieure commune, {{country}} : tous les sièges ou leurs pays ne sont pas indiqués.',
    },
    fixes: {
      addSeat: 'Ajouter à {{body}} un siège pour ce pays : {{country}} ; qui l’occupe reste ouvert',
    },
  },
  'country-without-national-coordinator': {
    title: 'Un pays sans coordonnateur',
    what: 'Dans une conception à plusieurs pays, l’un n’a ni coordonnateur national ni autorité compétente.',
    why: 'Ce que les pays décident ensemble a besoin, dans chacun, de quelqu’un qui le mène à bien.',
    messages: {
      none: 'Personne ne coordonne à l’intérieur de ce pays : {{country}}.',
    },
    notStated: {
      country: 'Qui coordonne à l’intérieur de ce pays, {{country}} : le pays d’un coordonnateur.',
    },
  },
  'cross-border-body-no-rotation': {
    title: 'Un organe commun toujours présidé par un pays',
    what: 'La présidence d’un conseil que plusieurs pays partagent revient à l’un d’eux et n’est pas tournante.',
    why: 'Une présidence tournante ou neutre garde la confiance de tous les pays.',
    messages: {
      fixed: 'Le même pays préside toujours {{body}} : {{country}}.',
    },
    fixes: {
      rotate: 'Rendre la présidence tournante',
    },
  },
  'name-missing-language': {
    title: 'Un nom manque dans une langue',
    what: 'Un organe, une décision ou un siège intitulé n’a pas de nom dans l’une des langues de la conception.',
    why: 'Qui lit la conception dans cette langue voit un nom dans une autre, ou aucun.',
    messages: {
      missing: '{{thing}} n’a pas de nom dans cette langue : {{language}}.',
    },
  },
  'entity-name-stale': {
    title: 'Un ancien nom',
    what: 'Un siège est tenu par une institution sous un nom qu’un organe de la conception portait auparavant.',
    why: 'Les décrets continuent de nommer des institutions rebaptisées ; le lecteur en compte deux.',
    messages: {
      renamed: '{{old}} s’appelle désormais {{now}}.',
    },
    fixes: {
      link: 'Relier le siège à {{now}}',
    },
  },
  'waiver-expired': {
    title: 'Une exception acceptée qui a expiré',
    what: 'Le dernier jour d’une exception acceptée est passé, et aucune plus récente ne vaut pour le même constat.',
    why: 'L’exception a été acceptée pour un temps : il faut la renouveler ou en corriger la cause.',
    messages: {
      expired_one: 'L’exception acceptée a expiré le {{until}} : {{rules}}.',
      expired_other: 'Des exceptions acceptées ont expiré, la dernière le {{until}} : {{rules}}.',
    },
  },
} as const satisfies Shape<typeof source>
