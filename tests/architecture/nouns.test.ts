import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** The short lists that take in each noun by a line of its own: a new noun is named here, and in its own folders. */
const indexes = [
  'app/paths.ts',
  'app/routes.ts',
  'app/domain/messages.ts',
  'app/domain/reasons.ts',
  'app/domain/retention.ts',
  'app/domain/permissions/table.ts',
  'app/domain/permissions/staged-nouns.ts',
  'app/domain/records/audit-words.ts',
  'app/domain/desk/work-item.ts',
  'app/domain/signatures/act-content.ts',
  'app/services/signatures/act-kinds.server.ts',
  'app/ui/signatures/act-content-view.tsx',
  'app/services/jobs.server.ts',
  'app/services/message-links.ts',
  'app/services/desk/contributions.server.ts',
  'app/services/desk/office-sections.ts',
  'app/i18n/messages/ky/catalogue.ts',
  'app/i18n/messages/ru/catalogue.ts',
  'app/i18n/messages/en/catalogue.ts',
]

/**
 * In how many files outside its folders and the indexes each noun may be known. A limit only goes down. What every
 * command stands on (`accounts`, `places`, `records`) is known widely by its nature, and has a limit all the same.
 */
const limits: Readonly<Record<string, number>> = {
  accounts: 66,
  alerts: 7,
  delivery: 7,
  desk: 20,
  evaluation: 7,
  places: 89,
  proposals: 65,
  records: 50,
  rounds: 119,
  // Roles are given by two persons as well since accounts and places use it
  signatures: 27,
  tally: 25,
  voting: 29,
}

/** A limit may stand so far above what is counted; two people at work side by side would block each other else. */
const room = 1.1

/** Whether a file is a noun's own: in a folder of its name, or called by its name. */
const isOf = (noun: string, path: string) =>
  path.split('/').some((part) => part.replace(/\..*$/, '') === noun)

/** The files that import something from a noun's folders and are neither its own nor an index. */
function knowing(noun: string, files: readonly SourceFile[]): string[] {
  const fromIts = new RegExp(`(from|import\\()\\s*'[^']*/${noun}/`)
  return files
    .filter(({ path, text }) => !isOf(noun, path) && !indexes.includes(path) && fromIts.test(text))
    .map(({ path }) => path)
}

const files = sourceFiles('app', 'models', 'seed', 'commands')

test.each(Object.entries(limits))('%s is known in few files outside its own: %i', (noun, limit) => {
  const known = knowing(noun, files)
  expect(known.length, known.join('\n')).toBeLessThanOrEqual(limit)
  expect(limit, `fewer files know ${noun}: lower its limit`).toBeLessThanOrEqual(
    Math.ceil(known.length * room),
  )
})

test('every noun that has pages has a limit', () => {
  const nouns = files.flatMap(
    ({ path }) => /^app\/routes\/(\w+)\/routes\.ts$/.exec(path)?.[1] ?? [],
  )
  // The frame is what stands around the pages of all nouns.
  expect(nouns.filter((noun) => noun !== 'frame' && !(noun in limits))).toEqual([])
})

test('the check sees a file that knows a noun, and passes over its own files and the indexes', () => {
  const text = "import { benchPaths } from './paths/benches/list.ts'"
  const paths = ['app/ui/rounds/round.tsx', 'app/ui/benches/bench.tsx', 'app/paths.ts']
  expect(
    knowing(
      'benches',
      paths.map((path) => ({ path, text })),
    ),
  ).toEqual([paths[0]])
})
