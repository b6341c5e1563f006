import { merged } from '#app/domain/merged.ts'
import type { RunKind } from '#app/domain/runs/run.ts'
import { importRuns } from '../imports/runs.server.ts'
import { tasksOfNouns } from '../tasks.server.ts'
import type { RunFacts } from './run-kind.ts'

const kinds: { readonly [Kind in RunKind]: RunFacts<Kind> } = merged(
  tasksOfNouns('runs'),
  // Reading a file knows every kind of import, so it stands above the nouns
  importRuns,
)

/** The long work of a kind; a kind without an entry does not compile. */
export function factsOf(kind: RunKind): RunFacts<RunKind> {
  return kinds[kind] as RunFacts<RunKind> // which progress it tells is checked where it is declared
}
