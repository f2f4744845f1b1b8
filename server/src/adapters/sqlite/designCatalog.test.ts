import { designCatalogContract } from '../../ports/designCatalog.contract.ts'
import { openDatabase } from './database.ts'
import { SqliteDesignCatalog } from './designCatalog.ts'

designCatalogContract(() => new SqliteDesignCatalog(openDatabase(':memory:')))
