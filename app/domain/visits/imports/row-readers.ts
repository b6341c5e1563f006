import type { TableReader } from '../../imports/row-reader.ts'
import { type CollectedContext, type CollectedVisit, collectedReader } from './collected.ts'

const visits: TableReader<CollectedContext, CollectedVisit> = collectedReader

export const visitRowReaders = { visits }
