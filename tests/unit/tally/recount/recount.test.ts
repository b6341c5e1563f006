import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { recount } from '#app/domain/tally/recount/recount.ts'
import { sha256 } from '#app/sha256.server.ts'
import { publishedFiles } from '#seed/builders/published-files.ts'

const files = publishedFiles({
  money: som(1_000),
  costs: [som(600), som(200), som(240), som(500)],
  ballots: [
    ...Array.from({ length: 6 }, () => [2, 3]),
    ...Array.from({ length: 2 }, () => [2]),
    ...Array.from({ length: 10 }, () => [1]),
    ...Array.from({ length: 2 }, () => [1, 4]),
  ],
  counted: true,
})
const differenceIn = (changed: Partial<typeof files>) =>
  recount({ ...files, ...changed }, { sha256 }).difference

/** The same result with something else in it. */
function withResult(change: (result: ReturnType<typeof JSON.parse>) => void) {
  const result = JSON.parse(files.result)
  change(result)
  return { result: JSON.stringify(result) }
}

test('published files that agree have no difference', () => {
  expect(differenceIn({})).toBeNull()
})

test('a seed of the lots that is not the one promised before the vote is found before anything is counted', () => {
  const tieSeed = 'a seed chosen after the vote'
  const { tieSeedHash } = JSON.parse(files.rules)
  let counted = 0
  const changed = withResult((result) => {
    result.tieSeed = tieSeed
  })
  const tools = { sha256, progress: () => counted++ }
  expect(recount({ ...files, ...changed }, tools).difference).toEqual({
    ...{ kind: 'seed', published: tieSeedHash, counted: sha256(tieSeed) },
  })
  expect(counted).toBe(0)
})

test('rules that promise another seed have another fingerprint, and that is found', () => {
  const rules = files.rules.replace(
    /"tieSeedHash":"[0-9a-f]{64}"/,
    `"tieSeedHash":"${sha256('x')}"`,
  )
  expect(differenceIn({ rules })).toMatchObject({ kind: 'rules', counted: sha256(rules) })
})

test('each difference is named, the cause before the effect', () => {
  expect(differenceIn({ ballots: files.ballots.replace('\n7;2', '\n7;2,3') })).toEqual({
    ...{ kind: 'votes', pot: null, project: 3, published: 6, counted: 7 },
  })
  expect(differenceIn({ ballots: files.ballots.replace('1;600', '1;601') })).toEqual({
    ...{ kind: 'project', project: 1 },
  })
  expect(
    differenceIn(
      withResult(({ pots }) => {
        pots[0].decided.funded[0].number = 3
      }),
    ),
  ).toEqual({ kind: 'step', pot: null, step: 1, published: 3, counted: 1 })
  expect(
    differenceIn(
      withResult(({ pots }) => {
        pots[0].decided.hash = 'other'
      }),
    ),
  ).toMatchObject({ kind: 'hash', published: 'other' })
  expect(differenceIn({ ballots: `${files.ballots}99;\n` })).toMatchObject({ kind: 'hash' })
})

test('the order of the ballots is none of the result, whose choices stand together is', () => {
  const moved = files.ballots.replace('\n1;2,3\n', '\n1;2\n').replace('\n7;2\n', '\n7;2,3\n')
  expect(differenceIn({ ballots: moved })).toBeNull()
  const apart = files.ballots.replace('\n7;2\n', '\n7;2,4\n').replace('\n20;1,4\n', '\n20;1\n')
  expect(differenceIn({ ballots: apart })).toMatchObject({ kind: 'ballots' })
})
