import { expect, test } from 'vitest'
import type { PbFault } from '#app/domain/records/pb-rows.ts'
import { type PbElection, readPb, readPbFrom } from '#app/domain/records/read-pb.ts'
import { type PbContents, writePb } from '#app/domain/records/write-pb.ts'

const small = `META
key;value
description;Ак-Булуң
num_projects;2
budget;1000
vote_type;approval
PROJECTS
project_id;cost;votes;name
7;600;2;Мектеп
well-1;400;1;Кудук
VOTES
voter_id;vote
1;7,well-1
2;7
`

function read(text: string): PbElection {
  const reading = readPb()
  reading.push(text)
  const result = reading.close()
  if (result.refused) throw new Error(JSON.stringify(result.fault))
  return result
}

function faultIn(text: string): PbFault {
  const reading = readPb()
  reading.push(text)
  const result = reading.close()
  if (!result.refused) throw new Error('the file was accepted')
  return result.fault
}

const costs = ({ election }: PbElection) => election.projects.map(({ id, cost }) => [id, cost])
const choices = ({ election: { ballots } }: PbElection) =>
  Array.from({ length: ballots.size }, (_, ballot) => [
    ...ballots.choices.subarray(ballots.offsets[ballot], ballots.offsets[ballot + 1]),
  ])

test('reads projects with ids that are words and ballots by their places', () => {
  const election = read(small)
  expect(costs(election)).toEqual([
    ['7', 600],
    ['well-1', 400],
  ])
  expect(choices(election)).toEqual([[0, 1], [0]])
  expect(election.election).toMatchObject({ budget: 1000, scale: 1 })
})

test('reads the same from lines that end with CRLF, without the last line end, in pieces of one letter', async () => {
  const windows = small.replaceAll('\n', '\r\n').trimEnd()
  const pieces = await readPbFrom(Array.from(`\uFEFF${windows}`))
  if (pieces.refused) throw new Error(pieces.fault.reason)
  expect(costs(pieces)).toEqual(costs(read(small)))
  expect(choices(pieces)).toEqual(choices(read(small)))
  expect([...pieces.meta]).toEqual([...read(small).meta])
})

test('keeps semicolons and doubled quotes inside quotes, and a stray quote inside a name', () => {
  const { projects } = read(
    small.replace('Мектеп', '"Мектеп; ""Манас"""').replace('Кудук', 'Кудук "Булак'),
  )
  expect(projects.map(({ fields }) => fields.get('name'))).toEqual([
    'Мектеп; "Манас"',
    'Кудук "Булак',
  ])
})

test('a quoted name may run over two lines', () => {
  const { projects } = read(small.replace('Мектеп', '"Мектеп\r\nжана спортзал"'))
  expect(projects[0]?.fields.get('name')).toBe('Мектеп\r\nжана спортзал')
})

test('reads cents with a point or a comma, and whole money written with nought cents as whole', () => {
  const cents = read(small.replace('budget;1000', 'budget;1000,50').replace('7;600', '7;600.25'))
  expect(cents.election).toMatchObject({ budget: 100_050, scale: 100 })
  expect(costs(cents)).toEqual([
    ['7', 60_025],
    ['well-1', 40_000],
  ])
  expect(read(small.replace('budget;1000', 'budget;1000.0')).election.scale).toBe(1)
})

test('a cost of 999999999 marks a project withdrawn', () => {
  const { election } = read(small.replace('7;600', '7;999999999'))
  expect(election.projects.map(({ status }) => status)).toEqual(['withdrawn', 'open'])
})

test('a project named twice in a ballot counts once, an unknown one not at all; both are reported', () => {
  const { election } = read(small.replace('1;7,well-1', '1;7,7,nowhere'))
  expect(choices({ election } as PbElection /* only the election is looked at */)).toEqual([
    [0],
    [0],
  ])
  expect(election.ballots).toMatchObject({ repeated: 1, unknown: 1, size: 2 })
})

test('a ballot without choices is still a ballot', () => {
  expect(read(`${small}3;\n`).election.ballots.size).toBe(3)
})

test('points are read beside the choices', () => {
  const text = small
    .replace('approval', 'cumulative')
    .replace('voter_id;vote', 'voter_id;vote;points')
    .replace('1;7,well-1', '1;7,well-1;3,2')
    .replace('2;7\n', '2;7;5\n')
  expect([...(read(text).election.ballots.points ?? [])]).toEqual([3, 2, 5])
})

test('in a ranking the first gets as many points as a ballot may name projects', () => {
  const text = small.replace('approval', 'ordinal').replace('budget', 'max_length;3\nbudget')
  expect([...(read(text).election.ballots.points ?? [])]).toEqual([3, 2, 3])
})

test.each([
  ['an amount that is no money', small.replace('600', '6x0'), 'not-money', 9, 3],
  ['a cost below nought', small.replace('600', '-600'), 'negative-money', 9, 3],
  ['a cost finer than hundredths', small.replace('400', '400.125'), 'money-too-fine', 10, 8],
  ['a missing section', small.split('VOTES')[0] ?? '', 'section-missing', 10, 1],
  ['a file that begins with something else', 'budget;5\n', 'section-expected', 1, 1],
  ['a missing column', small.replace('id;cost', 'id;price'), 'column-missing', 8, 1],
  [
    'a project on the list twice',
    small.replace('well-1;400', '7;400'),
    'project-named-twice',
    10,
    1,
  ],
  ['an unknown kind of vote', small.replace('approval', 'shouting'), 'vote-type-unknown', 12, 1],
  ['a quote never closed', small.replace('Кудук', '"Кудук'), 'quote-not-closed', 10, 14],
  ['a field too many', small.replace('2;7\n', '2;7;;9\n'), 'too-many-fields', 14, 6],
  ['a file without a budget', small.replace('budget', 'purse'), 'field-missing', 8, 1],
])('%s is refused with its line and column', (_, text, reason, line, column) => {
  expect(faultIn(text)).toMatchObject({ reason, line, column })
})

test.each([
  ['3', 'points-do-not-match'],
  ['3,1.5', 'points-not-whole'],
  ['3,-1', 'points-not-whole'],
])('points "%s" for two projects are refused', (points, reason) => {
  const text = small
    .replace('approval', 'scoring')
    .replace('voter_id;vote', 'voter_id;vote;points')
    .replace('1;7,well-1', `1;7,well-1;${points}`)
  expect(faultIn(text)).toMatchObject({ reason, line: 13, column: 12 })
})

const awkward: PbContents = {
  meta: [
    ['budget', '1000.50'],
    ['vote_type', 'approval'],
    ['comment', 'бир; "эки"\nүч'],
  ],
  projectColumns: ['project_id', 'cost', 'name', 'village'],
  projects: [
    ['1', '600', '"Мектеп"', ''],
    ['2', '400.5', ' Кудук;', 'Ак-Булуң'],
  ],
  voteColumns: ['voter_id', 'vote', 'age'],
  votes: [
    ['a', '1,2', '41'],
    ['b', '', ''],
  ],
}

test('what Ashar writes its own reader accepts, and every field comes back', async () => {
  const rows: Record<string, string[][]> = { PROJECTS: [], VOTES: [] }
  const columns: Record<string, readonly string[]> = {}
  const result = await readPbFrom(writePb(awkward), {
    columns: (section, names) => {
      columns[section] = names
      return null
    },
    project: ({ cells }) => {
      rows.PROJECTS?.push(cells)
      return null
    },
    vote: ({ cells }) => {
      rows.VOTES?.push(cells)
      return null
    },
  })
  if (result.refused) throw new Error(JSON.stringify(result.fault))
  expect([...result.meta]).toEqual(awkward.meta)
  expect(columns).toEqual({ PROJECTS: awkward.projectColumns, VOTES: awkward.voteColumns })
  expect(rows).toEqual({ PROJECTS: awkward.projects, VOTES: awkward.votes })
})

test('100,000 ballots stream in and out without being held as text', async () => {
  function* many() {
    for (let voter = 0; voter < 100_000; voter++) yield [String(voter), `${1 + (voter % 2)}`, '']
  }
  let longest = 0
  function* watched() {
    for (const piece of writePb({ ...awkward, votes: many() })) {
      longest = Math.max(longest, piece.length)
      yield piece
    }
  }
  const result = await readPbFrom(watched())
  if (result.refused) throw new Error(JSON.stringify(result.fault))
  expect(result.election.ballots.size).toBe(100_000)
  expect(longest).toBeLessThan(70_000)
})
