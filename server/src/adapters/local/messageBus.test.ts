import { messageBusContract } from '../../ports/messageBus.contract.ts'
import { LocalMessageBus } from './messageBus.ts'

messageBusContract(() => new LocalMessageBus())
