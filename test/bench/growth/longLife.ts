import * as Y from 'yjs'

/** How large a design is. */
export interface Size {
  readonly bodies: number
  readonly assignments: number
}

type Thing = Y.Map<unknown>

/** A design of a size, written at once by one person. */
export function fresh({ bodies, assignments }: Size): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (let index = 0; index < bodies; index += 1) addBody(doc, `body-${index}`)
    for (let index = 0; index < assignments; index += 1) {
      doc.getMap('assignments').set(`activity-${index % 500}/body-${index % bodies}/${index}`, true)
    }
  })
  return doc
}

/** The same content in a new document, as if it had been written just now. */
export function rewritten(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  copy.transact(() => {
    for (const [id, body] of doc.getMap<Thing>('bodies')) {
      copy.getMap('bodies').set(id, new Y.Map(Object.entries(body.toJSON())))
    }
    for (const [key, value] of doc.getMap('assignments')) copy.getMap('assignments').set(key, value)
    copy.getText('text/mandate').insert(0, doc.getText('text/mandate').toString())
  })
  return copy
}

/**
 * Edits a design as people do: mostly fields of a body, letters given and taken, a text typed, now and then a body
 * that comes or goes. Each edit is an update of its own. A person edits for a while, then another visit begins.
 */
export function* edits(
  doc: Y.Doc,
  { bodies }: Size,
  { edits: count, visits }: { readonly edits: number; readonly visits: number },
): Generator<Uint8Array> {
  const random = randomFrom(20_261_124)
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => made.push(update))
  for (let edit = 0; edit < count; edit += 1) {
    // Each visit writes under an id of its own, as a page does that was just opened.
    if (edit % Math.ceil(count / visits) === 0) doc.clientID = Math.floor(random() * 2 ** 32)
    doc.transact(() => editOnce(doc, edit, bodies, random))
    yield* made.splice(0)
  }
}

function editOnce(doc: Y.Doc, edit: number, size: number, random: () => number) {
  const bodies = doc.getMap<Thing>('bodies')
  const any = `body-${Math.floor(random() * size)}`
  const kind = random()
  if (kind < 0.6) {
    bodies.get(any)?.set(kind < 0.4 ? 'name' : 'place', `value ${edit}`)
  } else if (kind < 0.8) {
    const assignments = doc.getMap('assignments')
    const key = `activity-${Math.floor(random() * 500)}/${any}/R`
    if (assignments.has(key)) assignments.delete(key)
    else assignments.set(key, true)
  } else if (kind < 0.97) {
    const text = doc.getText('text/mandate')
    if (text.length > 2_000) text.delete(0, 1_500)
    else text.insert(Math.floor(random() * (text.length + 1)), 'palabra ')
  } else {
    const id = `extra-${Math.floor(random() * 50)}`
    if (bodies.has(id)) bodies.delete(id)
    else addBody(doc, id)
  }
}

function addBody(doc: Y.Doc, id: string) {
  const fields = {
    name: `Dirección ${id}`,
    kind: 'unit',
    level: 'operational',
    place: 'root',
    sector: 'government',
  }
  doc.getMap('bodies').set(id, new Y.Map(Object.entries(fields)))
}

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
