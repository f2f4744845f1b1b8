import fc from 'fast-check'

/**
 * Property tests draw the same cases in every run, so that a change is judged by what it changes. For a search
 * among new cases: `FC_SEED=$RANDOM pnpm test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_124) })
