import { documentStoreContract } from '../../ports/documentStore.contract.ts'
import { MemoryDocumentStore } from './documentStore.ts'

documentStoreContract((clock) => new MemoryDocumentStore(clock))
