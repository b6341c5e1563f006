import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** The short lists that take in each noun by a line of its own: a new noun is named here, and in its own folders. */
const indexes = [
  'app/paths.ts',
  'app/domain/nouns.ts',
  'app/domain/imports/row-readers.ts',
  'app/domain/permissions/staged-nouns.ts',
  'app/services/nouns.server.ts',
  'app/services/tasks.server.ts',
  // What such lists are made of, and where mechanisms that stand above the nouns add their own
  'app/services/noun-facts.ts',
  'app/services/noun-tasks.ts',
  'app/services/jobs.server.ts',
  'app/services/runs/run-kinds.server.ts',
  'app/domain/desk/work-item.ts',
  'app/services/desk/contributions.server.ts',
  'app/ui/signatures/act-content-view.tsx',
  'app/i18n/messages/ky/catalogue.ts',
  'app/i18n/messages/ru/catalogue.ts',
  'app/i18n/messages/en/catalogue.ts',
]

/**
 * In how many files outside its folders and the indexes each noun may be known. A limit only goes down. What every
 * command stands on (`accounts`, `places`, `records`) is known widely by its nature, and has a limit all the same.
 */
const limits: Readonly<Record<string, number>> = {
  // Reports of problems come from a phone or mail that a code confirmed, or that a program names
  // Whoever shows a document at the counter is noted to an account, by which a binding vote knows its voter
  // Asking whether one is on a roll is counted by network address, as signing in is
  accounts: 77,
  // Whoever follows a report without an account is written to by phone
  // Followers read again what they were told, in the same words
  alerts: 9,
  // Read by classifications, by the command that checks a file without the portal, by remarks, which stand on its lines,
  // by conciliation tables, which move money between them and are departed from, and by those who follow its lines, who
  // are carried into the next year
  budget: 53,
  // Remarks follow a line through its orders; a published budget keeps and hashes the names that its codes had
  classifications: 21,
  // Tables stand on the pages of budgets, lines and remarks, hold a draft back from the kenesh, and whoever publishes says
  // why something is not as they agreed; the log tells what of them was changed
  // A count and an opening ask it; they and the count's page lead to its pages
  // A demonstration has one
  commission: 10,
  conciliations: 11,
  // Lines of the budget tell which chosen projects they pay for; the log names the fields of a plan that was changed
  delivery: 10,
  // Remarks, questions to hearings, conciliation tables and replies to ratings lie on it until somebody acts, and
  // reports of problems, and agreed actions; so do votes without a roll, and those of a commission
  desk: 17,
  // Photos and papers lie beside remarks and reports of problems; signed minutes of a hearing are laid down
  documents: 30,
  // Remarks are hidden by the same rule and form
  evaluation: 9,
  // The front page and the menu lead to them; what is rated is one of them
  // Ratings and visits are of facilities; the front page and the page of examples wear their look
  // A report is about a kind of them; the large municipality has 100,000 of them
  // Meetings score one of them, by what is asked of its kind
  // Municipalities are compared by them, and replies are asked for theirs
  facilities: 50,
  // Whoever publishes, answers or announces tells those who follow it
  following: 8,
  // The front page and the leaflet tell of the next one, and the figures of a year count who came
  hearings: 11,
  // Opening a vote begins its ledger, the keys of votes hold its key, receipts lead to it, and voters are told as it
  // tells their codes
  ledger: 3,
  // They stand on the pages of facilities and score cards, and a monitor’s day names what waits for a second look
  improvements: 8,
  // Codes of classifications and the register of local services are read from tables as well
  // A roll is printed from its file while that is checked
  imports: 13,
  // A conciliation protocol that waits for its second signature knows its municipality by itself
  // A report is placed on the map, and programs ask by the code of the municipality
  // Services of municipalities are compared
  places: 97,
  // The page of a facility leads to them; whoever follows a village is told of their state, in three languages; the large
  // municipality has 100,000 of them
  problems: 9,
  // The page of contact names the list of one’s own proposals by its title; reports are hidden by their rule
  proposals: 67,
  // Local services are listed with what residents say of them
  ratings: 9,
  // Budgets are published as CSV as well, and taken in again as they were written
  // A ledger of votes says how far the log has come
  records: 30,
  // What is said of a budget stands on its pages, holds back its adoption, and lies on conciliation tables; the front
  // page leads to it; whoever follows a line is followed as a remark is; what was asked at a hearing becomes one
  remarks: 58,
  // A round says whether it binds and by which roll; files of people are sealed while they are checked
  // Each page, ballot, paper and file of a round says whether it binds
  // Its ledger promises everybody's code before the vote
  // A demonstration has a binding vote, and each page that names a round leads to its roll; how to take part says what each vote is
  roll: 34,
  // A roll is of a round, for the day of its rules
  // A commission opens the vote of a round, and so does a demonstration
  // The ledger of a vote knows its round, and begins in the seed of the large municipality
  // A disputed row of a roll is of a round
  // What opening a vote fixed is read once for all its votes
  // A result is told of those on its round's roll
  rounds: 152,
  // Files are read by runs as well since they are taken in
  runs: 11,
  // Roles are given by two persons as well since accounts and places use it, an old protocol is asked for again, and a
  // budget is adopted by two
  // They stand on the page of what was scored
  scorecards: 3,
  // A roll is approved by two
  // A demonstration of a binding vote has it signed
  // A disputed row of a roll is set aside by two, a lost contact replaced, and the keys of a vote destroyed
  signatures: 48,
  // The ledger of a vote ends with what was counted; how to take part says in three languages from how many ballots on
  // they are published
  tally: 28,
  // They stand on the page of what was visited; its look is worn by the examples, and signing in or out hides what a phone
  // keeps
  visits: 5,
  // The roll names people as the keys of a round do; a commission opens its boxes
  // Its ledger makes codes of marks and holds boxes against them
  // A demonstration casts ballots by the command itself
  voting: 40,
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
    ({ path }) => /^app\/paths\/(?:\w+\/)?(\w+)\.ts$/.exec(path)?.[1] ?? [],
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
