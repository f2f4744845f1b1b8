import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/

type Encoding = 'br' | 'gzip'
const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/** One file of the built web client, as it goes over the line. */
export interface ClientFile {
  readonly bytes: Uint8Array
  readonly type: string
  readonly encoding: Encoding | undefined
  /** Its name changes with its content, so that it may be kept for good. */
  readonly isImmutable: boolean
}

/** The built web client. Only what was built is served: no path leads elsewhere. */
export class ClientFiles {
  readonly #folder: string
  readonly #names: ReadonlySet<string>
  readonly #made = new Map<string, Promise<Uint8Array>>()

  constructor(folder: string) {
    this.#folder = folder
    this.#names = new Set(
      existsSync(folder)
        ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
            .map((name) => name.replaceAll('\\', '/'))
            .filter((name) => statSync(join(folder, name)).isFile())
        : [],
    )
  }

  /** The page that all of the client's own addresses show; undefined while it has not been built. */
  get page(): string | undefined {
    return this.#names.has('index.html') ? readFileSync(join(this.#folder, 'index.html'), 'utf8') : undefined
  }

  /** A file by its path, compressed once for all who accept it. */
  async find(path: string, accepted: string): Promise<ClientFile | undefined> {
    const name = path.slice(1)
    if (!this.#names.has(name) || name === 'index.html') return undefined
    const type = types[extname(name)] ?? 'application/octet-stream'
    const encoding = compressible.test(type) ? encodingFor(accepted) : undefined
    const key = `${encoding ?? ''} ${name}`
    let made = this.#made.get(key)
    if (!made) {
      const plain = readFileSync(join(this.#folder, name))
      made = encoding ? compress[encoding](plain) : Promise.resolve(plain)
      this.#made.set(key, made)
    }
    return { bytes: await made, type, encoding, isImmutable: name.startsWith('assets/') }
  }
}

function encodingFor(accepted: string): Encoding | undefined {
  const offered = accepted.split(',').map((one) => one.split(';')[0]?.trim())
  return (['br', 'gzip'] as const).find((encoding) => offered.includes(encoding))
}
