import type { Stage } from 'shared/rules'
import { createStore } from '../store.ts'

/** As what the rules judge the design: as a draft, or as what is submitted for approval. The same in every view. */
export const judgedStage = createStore<Stage>('draft')
