import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import type { PublishedFiles } from '#app/domain/tally/recount/published-files.ts'
import { recount } from '#app/domain/tally/recount/recount.ts'
import { sha256 } from '#app/sha256.server.ts'
import { publishedFiles } from '#seed/builders/published-files.ts'

/** Two that are equal in all but the lot, one that nobody chose, one that its supporters cannot pay. */
const files = publishedFiles({
  money: som(1_000),
  costs: [som(300), som(300), som(240), som(700), som(100)],
  ballots: [
    ...Array.from({ length: 6 }, () => [1, 3]),
    ...Array.from({ length: 6 }, () => [2, 3]),
    ...Array.from({ length: 3 }, () => [4]),
    ...Array.from({ length: 2 }, () => [1, 4]),
    ...Array.from({ length: 2 }, () => [2, 4]),
  ],
  counted: true,
})

/** What no recount of the three files can know: it is never said to agree. */
const unknowable = [
  'adults',
  'pots.beside.ties.effect',
  'pots.decided.ties.effect',
  'pots.standings.needed',
  'pots.standings.title',
  'turnout.online',
  'turnout.paper',
]

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }
type Forged = { at: string; files: PublishedFiles }

const keys = new Map([
  ['pots', 'village'],
  ['standings', 'number'],
  ['projects', 'number'],
])

/** Every place of a file, with what a forger would write there. */
function* forgeries(value: Json, at: string): Generator<[at: string, forged: Json]> {
  if (Array.isArray(value)) {
    yield [at, [...value, ...(value.length > 0 ? value.slice(0, 1) : [1])]]
    const key = keys.get(at.split('.').at(-1) ?? '')
    for (const [place, one] of value.entries()) {
      const name = key && one && typeof one === 'object' && !Array.isArray(one) ? one[key] : place
      for (const [where, forged] of forgeries(one, `${at}[${name}]`))
        yield [where, value.with(place, forged)]
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value))
      for (const [where, forged] of forgeries(one, at === '' ? key : `${at}.${key}`))
        yield [where, { ...value, [key]: forged }]
  } else yield [at, typeof value === 'number' ? value + 1 : value === null ? 1 : `${value}0`]
}

const forged: Forged[] = [...forgeries(JSON.parse(files.result), '')].map(([at, result]) => ({
  at,
  files: { ...files, result: JSON.stringify(result) },
}))
const plain = (at: string) => at.replace(/\[[^\]]*\]/g, '')
const isUnknowable = ({ at }: Forged) => unknowable.includes(plain(at))

type Found = { same: boolean; differs: { at: string }[]; unchecked: string[]; agreed: object }

/** All of them in one process: the program's own function, as its command calls it. */
function byPython(all: readonly PublishedFiles[]): Found[] {
  const program = [
    'import sys, json, tempfile, os',
    'sys.dont_write_bytecode = True',
    'sys.path.insert(0, "public/verify")',
    'import verify',
    'for one in json.load(sys.stdin):',
    '    path = os.path.join(tempfile.mkdtemp(), "ballots.pb")',
    '    open(path, "w", encoding="utf-8", newline="").write(one["ballots"])',
    '    print(json.dumps(verify.recount(path, one["rules"], json.loads(one["result"]))))',
    '    os.remove(path)',
    '    os.rmdir(os.path.dirname(path))',
  ].join('\n')
  const options = { input: JSON.stringify(all), encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const printed = execFileSync('python3', ['-c', program], options)
  return printed
    .trimEnd()
    .split('\n')
    .map((line): Found => JSON.parse(line))
}

const wrong = (found: readonly unknown[]) => found.filter((one) => one !== null)

test('the program finds each figure of the result that was forged while its hash was left', () => {
  const [honest] = byPython([files])
  expect([honest?.same, honest?.differs]).toEqual([true, []])
  const found = byPython(forged.map((one) => one.files))
  const missed = forged.map((one, place) => {
    const { same, differs = [] } = found[place] ?? {}
    const isNamed = one.at === 'tieSeed' || differs.some((other) => one.at.startsWith(other.at))
    return same === isUnknowable(one) && (same || isNamed) ? null : [one.at, same, differs]
  })
  expect(wrong(missed)).toEqual([])
})

test('the program names what it did not check, with nothing left out', () => {
  const [honest] = byPython([files])
  expect(honest?.unchecked.filter((at) => !at.startsWith('META'))).toEqual(unknowable)
  const added = { ...JSON.parse(files.result), praise: 'all of it was checked' }
  const [found] = byPython([{ ...files, result: JSON.stringify(added) }])
  expect(found?.unchecked).toContain('praise')
})

test('the browser finds each of them as well', () => {
  expect(recount(files, { sha256 }).difference).toBeNull()
  const missed = forged.map((one) => {
    const { difference } = recount(one.files, { sha256 })
    return (difference === null) === isUnknowable(one) ? null : [one.at, difference]
  })
  expect(wrong(missed)).toEqual([])
  const spent = forged.find(({ at }) => at === 'pots[null].decided.spent')
  expect(recount(spent?.files ?? files, { sha256 }).difference).toMatchObject({
    ...{ kind: 'figure', at: 'pots[null].decided.spent' },
  })
})

test.each([
  ['META.budget', 'budget;1000', 'budget;1100'],
  ['META.num_votes', 'num_votes;19', 'num_votes;20'],
  ['META.num_projects', 'num_projects;5', 'num_projects;6'],
  ['PROJECTS[3].votes', '\n3;240;12;', '\n3;240;13;'],
  ['PROJECTS[3].selected', '\n3;240;12;1', '\n3;240;12;0'],
])('a forged %s in the file of ballots is found by both', (at, honest, other) => {
  expect(files.ballots).toContain(honest)
  const changed = { ...files, ballots: files.ballots.replace(honest, other) }
  const [found] = byPython([changed])
  expect(found?.differs.map((one) => one.at.replaceAll('"', ''))).toEqual([at])
  expect(found?.same).toBe(false)
  const { difference } = recount(changed, { sha256 })
  expect(difference).toSatisfy(
    (one) => one?.kind === 'unreadable' || (one?.kind === 'figure' && one.at === at),
  )
})
