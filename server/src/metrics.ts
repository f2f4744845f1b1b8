import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Why something that came over the wire was not taken. */
export type RejectionReason =
  | 'malformed'
  | 'too-large'
  | 'read-only'
  | 'no-access'
  | 'origin'
  | 'too-many'
  | 'too-fast'
  | 'too-slow'
  | 'presence-too-large'
  | 'inapplicable'
  | 'pending'
  | 'queue-full'

/** What the server counts, for Prometheus. One set a server, so that tests do not share figures. */
export class Metrics {
  readonly registry = new Registry()
  readonly rooms = new Gauge({
    name: 'plenaria_rooms',
    help: 'Documents held in memory.',
    registers: [this.registry],
  })
  readonly connections = new Gauge({
    name: 'plenaria_connections',
    help: 'Open lines to documents, by what carries them.',
    labelNames: ['way'],
    registers: [this.registry],
  })
  readonly closed = new Counter({
    name: 'plenaria_closed_total',
    help: 'Lines that the server closed, by the name of the close code.',
    labelNames: ['reason'],
    registers: [this.registry],
  })
  readonly queue = new Gauge({
    name: 'plenaria_queue',
    help: 'Edits that wait to be written or are being written.',
    registers: [this.registry],
  })
  readonly visibleSeconds = new Histogram({
    name: 'plenaria_visible_seconds',
    help: 'From the arrival of an edit to the moment when everyone is sent it, its author included.',
    buckets: [0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  })
  readonly updates = new Counter({
    name: 'plenaria_edits_total',
    help: 'Edits of documents that are on disk.',
    registers: [this.registry],
  })
  readonly commitSeconds = new Histogram({
    name: 'plenaria_commit_seconds',
    help: 'How long one transaction with the updates of a turn takes.',
    buckets: [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  })
  readonly commitFailures = new Counter({
    name: 'plenaria_commit_failures_total',
    help: 'Transactions that the store refused.',
    registers: [this.registry],
  })
  readonly broadcasts = new Counter({
    name: 'plenaria_broadcasts_total',
    help: 'Merged updates sent to a room.',
    registers: [this.registry],
  })
  readonly catchUps = new Counter({
    name: 'plenaria_catch_ups_total',
    help: 'Differences sent to clients that had not kept up.',
    registers: [this.registry],
  })
  readonly rejected = new Counter({
    name: 'plenaria_rejected_total',
    help: 'Messages and connections that were not taken, by reason.',
    labelNames: ['reason'],
    registers: [this.registry],
  })
  readonly quarantined = new Counter({
    name: 'plenaria_quarantined_total',
    help: 'Rows of the store found damaged and set aside.',
    registers: [this.registry],
  })
  readonly compactions = new Counter({
    name: 'plenaria_compactions_total',
    help: 'Snapshots made of documents.',
    registers: [this.registry],
  })
  /** Rises while PostgreSQL is away and the log in Redis only grows: reason for an alarm. */
  readonly compactionFailures = new Counter({
    name: 'plenaria_compaction_failures_total',
    help: 'Snapshots that could not be made; the log grows until one can.',
    registers: [this.registry],
  })
  readonly requests = new Counter({
    name: 'plenaria_requests_total',
    help: 'HTTP requests answered, by status.',
    labelNames: ['status'],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  /** An edit has come; what comes back is called once, when everyone has been sent it or with why not. */
  editWaits(): (error?: Error) => void {
    const came = performance.now()
    this.queue.inc()
    return (error) => {
      this.queue.dec()
      if (!error) this.visibleSeconds.observe((performance.now() - came) / 1_000)
    }
  }

  reject(reason: RejectionReason): void {
    this.rejected.inc({ reason })
  }
}
