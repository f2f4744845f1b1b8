import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { newId } from './access/secrets.ts'
import type { ClientFiles } from './http/clientFiles.ts'
import type { AppEnv } from './http/context.ts'
import { authenticate } from './http/guards.ts'
import { ProblemError, problemOf, toProblemResponse } from './http/problems.ts'
import { designRoutes } from './routes/designs.ts'
import { exportRoutes } from './routes/exports.ts'
import { healthRoutes } from './routes/health.ts'
import { linkRoutes } from './routes/links.ts'
import { meRoutes } from './routes/me.ts'
import { pageRoutes } from './routes/pages.ts'
import { syncMessageRoutes } from './routes/syncMessages.ts'
import { templateRoutes } from './routes/templates.ts'
import { waiverRoutes } from './routes/waivers.ts'
import type { Services } from './services.ts'
import { translatorOfRequest } from './translators.ts'

/** Builds the app without listening, so a test can call `app.request()`. */
export function createApp(services: Services, files: ClientFiles) {
  const { ports, callers, publicUrl, metrics, log } = services
  const app = new Hono<AppEnv>()

  app.use(async (c, next) => {
    const requestId = requestIdOf(c.req.header('X-Request-Id'))
    c.set('requestId', requestId)
    c.set('log', log.child({ requestId }))
    c.set('translator', translatorOfRequest(c.req.query('lang'), c.req.header('Accept-Language')))
    await next()
    c.header('X-Request-Id', requestId)
    metrics.requests.inc({ status: c.res.status })
    // Without the query: a token may stand there.
    c.var.log.info({ method: c.req.method, path: c.req.path, status: c.res.status }, 'answered')
  })
  app.use(securityHeaders(publicUrl))
  app.route('/', healthRoutes(services))
  app.use('/api/*', authenticate(callers, ports.clock, publicUrl))
  app.use('/api/*', compress({ threshold: 4_096 }))
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  app.route('/api/designs', designRoutes(services))
  app.route('/api/designs', exportRoutes(services))
  app.route('/api/designs', linkRoutes(services))
  app.route('/api/designs', waiverRoutes(services))
  app.route('/api/me', meRoutes(services))
  app.route('/api/templates', templateRoutes())
  app.all('/api/*', () => {
    throw new ProblemError('not-found')
  })
  // The socket itself does not pass through here.
  app.route('/sync', syncMessageRoutes(services))
  app.all('/sync/*', () => {
    throw new ProblemError('not-found')
  })
  app.route('/', pageRoutes(services, files))
  app.notFound((c) => toProblemResponse(new ProblemError('not-found'), c.var.translator))
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.code === 'internal' || problem.code === 'store-failed') {
      c.var.log.error({ err: error, method: c.req.method, path: c.req.path }, 'a request failed')
    }
    return toProblemResponse(problem, c.var.translator)
  })
  return app
}

/** The id that a proxy in front gave the request, so that its log and ours can be read side by side; else a new one. */
function requestIdOf(given: string | undefined): string {
  return given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : newId()
}

/** Nothing comes from other hosts, nothing runs that we did not ship, nobody frames us. */
function securityHeaders(publicUrl: string) {
  const isSecure = publicUrl.startsWith('https:')
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:', 'blob:'],
      // The build puts the smallest files into the style sheet itself.
      fontSrc: ["'self'", 'data:'],
      // Not every browser counts the socket among 'self'.
      connectSrc: ["'self'", publicUrl.replace(/^http/, 'ws')],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: isSecure ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  })
}
