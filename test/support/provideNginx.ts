import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BackingProcess } from './backingProcess.ts'
import { installFromDistribution } from './distribution.ts'

const distributionPath = '/usr/sbin/nginx'

/** An nginx between people and a server, as a ministry's network may have one. */
export interface NetworkProxy {
  /** Sets it up anew, and waits until it works so. */
  change(rules: string): Promise<void>
  dispose(): Promise<void>
}

/**
 * The path of an nginx: `NGINX_PATH`, else the distribution's own, installed from its packages where it is
 * absent and the machine allows it.
 * @throws Error that says what to do, where none can be had.
 */
export function provideNginx(): string {
  const path = process.env.NGINX_PATH ?? distributionPath
  if (!existsSync(path) && path === distributionPath) installFromDistribution('nginx')
  if (existsSync(path)) return path
  throw new Error(
    'The tests of proxies need nginx. Install it (Debian, Ubuntu: apt-get install nginx) or name one in NGINX_PATH.',
  )
}

/** Starts a proxy on `port` for a server on `to`; `rules` are the directives that make it what it is. */
export function startProxy(port: number, to: number, rules: string): Promise<NetworkProxy> {
  return startNginx((now) => siteOf(port, to, now), rules)
}

/** Starts an nginx with the directives of its `http` block. */
export async function startNginx(site: (rules: string) => string, rules = ''): Promise<NetworkProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'plenaria-proxy-'))
  const file = join(folder, 'nginx.conf')
  const nginx = new BackingProcess({
    program: provideNginx(),
    args: ['-p', folder, '-c', file, '-g', 'daemon off;'],
    ready: /start worker process/,
  })
  const write = (now: string) => writeFile(file, configuration(folder, site(now)))
  await write(rules)
  await nginx.start()
  return {
    change: async (now) => {
      await nginx.end('SIGTERM')
      await write(now)
      await nginx.start()
    },
    dispose: async () => {
      await nginx.end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function configuration(folder: string, site: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  return `
${user}
worker_processes 1;
pid ${folder}/pid;
error_log stderr notice;
events {}
http {
  access_log off;
  ${temporary}
  ${site}
}
`
}

function siteOf(port: number, to: number, rules: string): string {
  return `
  client_max_body_size 65m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${to};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      ${rules}
    }
  }`
}
