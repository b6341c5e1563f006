import type { PersonalCollection } from '#app/domain/retention.ts'
import { factsOfNouns } from './nouns.server.ts'
import type { OwnReader } from './own-row.ts'

/** How each collection that tells of residents is read for the one it tells of, from the list of each noun. */
export const ownReaders: Readonly<Record<PersonalCollection, OwnReader>> = factsOfNouns('ownData')
