/**
 * Finds the verbs of a row's label in English, Spanish, Portuguese and French. It has to be right when it says
 * that there is none, or more than one, and may miss some: whatever it does not know passes for a verb.
 */
import { normalised } from '../../model/index.ts'

export const languagesWithVerbs = ['es', 'en', 'pt', 'fr'] as const
export type LangWithVerbs = (typeof languagesWithVerbs)[number]

/** Whether a label names an action, as far as can be told. */
export function hasVerb(label: string, lang: LangWithVerbs): boolean {
  const words = wordsOf(label)
  const [first = '', second] = words
  if (lang === 'en') {
    if (isEnglishVerb(first)) return !(words.length === 1 && englishNouns.has(first))
    if (isEnglishGerund(first, second)) return true
    return !(looksNominal(first, 'en') && !isEnglishVerb(second ?? '', 'clear'))
  }
  return words.some((word) => isInfinitive(word, lang)) || !looksNominal(first, lang)
}

/** Whether a label joins its verb to a second one with "and", as in "Approve and publish the list". */
export function joinsVerbs(label: string, lang: LangWithVerbs): boolean {
  const words = wordsOf(label)
  const isVerb = (word: string | undefined, how?: 'clear') =>
    word !== undefined && (lang === 'en' ? isEnglishVerb(word, how) : isInfinitive(word, lang))
  if (!isVerb(words[0])) return false
  for (const [index, word] of words.entries()) {
    // What follows serves a purpose ("to plan and run services"): its verbs are not those of the row.
    if (index > 0 && purposes[lang].has(word)) return false
    if (index === 0 || !conjunctions[lang].has(word)) continue
    const next = words[index + 1]
    // In English many nouns are verbs too: "approve the budget and plan", but "review and report progress".
    const follows = index === 1 && words.length > index + 2
    if (isVerb(next, follows ? undefined : 'clear')) return true
  }
  return false
}

const conjunctions: Readonly<Record<LangWithVerbs, ReadonlySet<string>>> = {
  en: new Set(['and', '&']),
  es: new Set(['y', 'e', '&']),
  pt: new Set(['e', '&']),
  fr: new Set(['et', '&']),
}

const purposes: Readonly<Record<LangWithVerbs, ReadonlySet<string>>> = {
  en: new Set(['to', 'for', 'how', 'that', 'which', 'who']),
  es: new Set(['para', 'por', 'sin', 'que', 'quien', 'quienes', 'como']),
  pt: new Set(['para', 'por', 'sem', 'que', 'quem', 'como']),
  fr: new Set(['pour', 'par', 'sans', 'afin', 'que', 'qui', 'comment']),
}

function wordsOf(label: string): string[] {
  return normalised(label)
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter((word) => /\p{L}|&/u.test(word))
}

/** With `clear`, only words that are no noun as well. */
function isEnglishVerb(word: string, how?: 'clear'): boolean {
  if (how === 'clear' && nounsAndVerbs.has(word)) return false
  const base = word.replace(/is(e|es)$/, 'iz$1').replace(/^(re|co|pre)-?(?=\p{L}{4})/u, '')
  const forms = [word, base, word.replace(/e?s$/, ''), word.replace(/s$/, ''), base.replace(/s$/, '')]
  if (how === 'clear') return englishVerbs.has(word) || englishVerbs.has(base)
  return forms.some((form) => englishVerbs.has(form)) || /(ize|ify)s?$/.test(base)
}

/** "Approving the budget", but not "Training plan" or "Monitoring of the strategy". */
function isEnglishGerund(word: string, next: string | undefined): boolean {
  if (!word.endsWith('ing') || next === undefined || next === 'of') return false
  const stem = word.slice(0, -3)
  const bases = [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1'), stem.replace(/y$/, 'ie')]
  if (!bases.some((base) => isEnglishVerb(base))) return false
  return !gerundsAsNouns.has(word) || determiners.has(next)
}

function isInfinitive(word: string, lang: 'es' | 'pt' | 'fr'): boolean {
  if (notInfinitives[lang].has(word)) return false
  switch (lang) {
    case 'es':
      return /^\p{L}{2,}(ar|er|ir)(se|l[aeo]s?|sel[ao]s?)?$/u.test(word)
    case 'pt':
      return /^(\p{L}{2,}(ar|er|ir)(-(se|os?|as?|lhes?))?|\p{L}+por|ver|dar)$/u.test(word)
    case 'fr':
      if (word.endsWith('ier')) return frenchVerbsInIer.test(word)
      return /^\p{L}{2,}(er|ir)$/u.test(word) || frenchVerbsInRe.test(word)
  }
}

const determiners: ReadonlySet<string> = new Set(
  'the a an all any each its their our this these that those and or on with'.split(' '),
)

const frenchVerbsInIer =
  /(ifier|ublier|edier|etudier|oncilier|ssocier|egocier|precier|nitier|vier|varier|confier|crier|trier|parier|relier|allier|rallier|multiplier|copier|lier|plier)$/
const frenchVerbsInRe =
  /^\p{L}*(mettre|rendre|prendre|tendre|fendre|pondre|duire|truire|crire|clure|soudre|naitre|suivre|faire|lire|dire|battre|vaincre|joindre|teindre|vendre|perdre)$/u

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const notInfinitives: Readonly<Record<'es' | 'pt' | 'fr', ReadonlySet<string>>> = {
  es: list(`lugar hogar mujer taller poder deber saber lider mar par bar altar azar pilar celular titular escolar
    preescolar auxiliar curricular familiar militar popular particular regular similar secular solar nuclear
    preliminar interdisciplinar multidisciplinar singular ejemplar vascular ayer caracter master cualquier
    consular tutelar vehicular tabular peninsular bipolar peculiar capilar hotelar parecer quehacer placer haber
    cluster router server newsletter primer tercer alquiler porvenir elixir ser avatar radar dolar collar militar insular modular molecular
    circular espectacular estelar estandar subestandar cancer interes menester cuartel papel nivel`),
  pt: list(`lugar lar mar par bar altar azar pilar celular titular escolar pre-escolar auxiliar curricular
    familiar militar popular particular regular similar solar nuclear preliminar interdisciplinar singular
    consular tutelar veicular tabular peculiar parecer lazer prazer cluster router server newsletter
    exemplar mulher qualquer poder dever saber carater lider ser ter porvir elixir radar dolar insular modular
    circular molecular vapor`),
  fr: list(`atelier chantier metier quartier papier premier dernier particulier regulier financier hier hiver
    janvier fevrier cahier calendrier fichier usager etranger leger greffier passager entier routier
    hospitalier policier foncier ouvrier tresorier officier leader cher mer fer enfer dossier courrier
    mobilier immobilier escalier cavalier singulier millier familier journalier clavier levier gravier
    cluster newsletter manager master poster conseiller chancelier cyber-chancelier amer gouverneur danger verger berger boucher plancher rocher
    avenir loisir plaisir desir souvenir pouvoir devoir savoir trottoir espoir soir noir miroir terroir
    territoir laboratoire elixir cuir zephyr tir hackathon`),
}

/** Verbs that stand first in the rows of responsibility maps, in the spelling with z. */
const englishVerbs = list(`
  act add address adjudicate adjust administer adopt advance advise agree align allocate amend analyze announce answer
  appeal apply appoint appraise approve arbitrate archive arrange ask assemble assess assign assist assure
  attend audit authorize automate award balance begin block bring build buy calculate call cancel carry catalog
  catalogue certify chair change charge check choose circulate clarify clean clear close collect commence comment commission communicate
  compare compile complete comply compute conduct configure confirm connect consider consolidate construct
  consult contract contribute control convene convert convoke coordinate correct count create decide declare
  decommission define delegate deliver deploy deregister describe design designate detect determine develop
  diagnose digest digitalize digitize direct disclose discontinue discuss dismiss disseminate distribute
  document draft draw drive edit educate elaborate elect eliminate embed enable enact encourage endorse enforce
  engage enhance ensure enter envision equip establish estimate evaluate examine exchange execute exercise expand experiment explain explore
  extend facilitate file finalize finance find fix follow forecast form formulate foster fulfill fund gather
  generate get give govern grant guarantee guide handle harmonize hear help hire hold host identify implement
  improve include increase incorporate influence inform initiate innovate inspect install institute instruct integrate
  interpret introduce inventory investigate invest invite involve issue join judge justify keep launch lay lead
  learn liaise license limit link list locate log maintain make manage map measure mediate meet migrate mobilize
  model modernize modify monitor move name negotiate nominate notify observe obtain offer onboard open operate
  optimize order organize outline oversee own participate pay perform permit pilot place plan position post prepare
  present preserve prevent prioritize procure produce program programme prohibit promote propose protect prototype prove
  provide provision publish purchase pursue put qualify raise rank rate ratify reach read receive recertify recognize
  recommend reconcile record recover recruit rectify redesign reduce refer reference reform refuse register regulate
  reject release remove renew reorganize repair repeal replace reply report represent request require research
  resolve respond restore restrict restructure resume retain retire retrieve return revise revoke review roll run
  safeguard sanction scale schedule scope search secure select sell send serve set settle shape share ship shut
  sign simplify sit solve specify sponsor staff standardize start state steer stop store strengthen streamline
  structure study submit subscribe summon supervise supplement supply support survey suspend sustain switch synchronize
  take target tender terminate test track train transfer transform transition translate transpose treat triage update
  upgrade use validate verify visit vote warn watch withdraw work write`)

/** Verbs that are nouns as often. */
const nounsAndVerbs = list(`
  act address archive audit award balance block call catalog catalogue chair change charge check contract control
  count design digest document draft drive exchange exercise file finance fix forecast form fund guide help host
  inventory issue judge launch lead license limit link list log map measure model move name offer order outline
  pay place plan pilot post present process program programme purchase rank rate record reform register release
  repair reply report request research return review roll run safeguard sanction scale schedule scope search set
  ship share sign sponsor staff start state store structure study supply support survey switch target tender test
  track train transfer treat update upgrade use visit vote watch work open secure complete clean clear separate`)

/** Words in -ing that stand before a noun as often as they act. */
const gerundsAsNouns = list(`
  training planning funding financing reporting monitoring building meeting hosting staffing testing licensing
  learning operating opening closing working processing programming pricing billing messaging publishing
  screening sharing signing mapping modeling modelling marketing housing onboarding`)

const englishNouns = list(`
  board citizen citizens council cyber dashboard e-id eid incident incidents kpi kpis monthly ministry privacy
  quarterly roadmap supplier suppliers user users vendor vendors website weekly yearly
  budget strategy policy policies agenda plan plans programme programmes program programs project projects
  portfolio standard standards framework guideline guidelines guide rule rules law decree regulation regulations
  report reports catalogue catalog service services platform platforms portal system systems network networks
  data identity infrastructure security cybersecurity digital national annual governance architecture skills
  training cloud committee meeting meetings audit audits risk risks contract contracts inventory access public
  ict it ai e-government the a an new internal external legal financial human technical strategic`)

const nominalEndings: Readonly<Record<LangWithVerbs, RegExp>> = {
  en: /(tion|sion|ment|ance|ence|ity|ness|ship|ism|proval|posal|newal|ing|ology|cy|work)s?$/,
  es: /(cion|ciones|sion|siones|miento|mientos|dad|dades|ncia|ncias|aje|ajes|dura|tura|ismo|eza)$/,
  pt: /(cao|coes|sao|soes|mento|mentos|dade|dades|ncia|ncias|agem|agens|dura|tura|ismo|eza)$/,
  fr: /(tion|tions|sion|sions|ment|ments|ite|ites|ance|ances|ence|ences|age|ages|ure|ures|isme|ismes)$/,
}

const nouns: Readonly<Record<LangWithVerbs, ReadonlySet<string>>> = {
  en: englishNouns,
  es: list(`presupuesto presupuestos estrategia estrategias politica politicas agenda plan planes programa programas
    proyecto proyectos cartera norma normas normativa estandar estandares marco lineamientos guia guias regla
    reglas ley decreto reglamento informe informes catalogo servicio servicios plataforma plataformas portal
    sistema sistemas red redes datos arquitectura nube comite riesgo riesgos contrato contratos inventario
    registro acceso mesa compra compras gasto gastos cuentas diseno desarrollo apoyo control uso auditoria
    el la los las un una`),
  pt: list(`orcamento orcamentos estrategia estrategias politica politicas agenda plano planos programa programas
    projeto projetos carteira norma normas padrao padroes marco diretrizes guia guias regra regras lei decreto
    regulamento relatorio relatorios catalogo servico servicos plataforma plataformas portal sistema sistemas
    rede redes dados arquitetura nuvem comite risco riscos contrato contratos inventario registro acesso mesa
    compra compras gasto gastos contas desenho desenvolvimento apoio controle uso auditoria o a os as um uma`),
  fr: list(`budget budgets strategie strategies politique politiques agenda plan plans programme programmes projet
    projets portefeuille norme normes standard standards cadre lignes guide guides regle regles loi decret
    reglement rapport rapports catalogue service services plateforme plateformes portail systeme systemes reseau
    reseaux donnees nuage comite risque risques contrat contrats inventaire registre acces achat achats comptes
    conception soutien controle audit le la les l un une des`),
}

function looksNominal(word: string, lang: LangWithVerbs): boolean {
  return nouns[lang].has(word) || nominalEndings[lang].test(word)
}
