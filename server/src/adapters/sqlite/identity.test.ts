import { identityContract } from '../../ports/identity.contract.ts'
import { openDatabase } from './database.ts'
import { SqliteIdentity } from './identity.ts'

identityContract(() => new SqliteIdentity(openDatabase(':memory:')))
