import type { ImportKind } from '#app/domain/imports/import.ts'
import { tasksOfNouns } from '../tasks.server.ts'
import type { AnyImport } from './import-kind.ts'

/** Everything that is taken in from files; a kind without an entry does not compile. */
const kinds: Readonly<Record<ImportKind, AnyImport>> = tasksOfNouns('imports')

export const isImportKind = (name: string): name is ImportKind => Object.hasOwn(kinds, name)

export const importFacts = (kind: ImportKind): AnyImport => kinds[kind]
