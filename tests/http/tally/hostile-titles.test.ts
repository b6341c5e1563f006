import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { readPbFrom } from '#app/domain/records/read-pb.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { ru } from '#app/i18n/messages/ru/catalogue.ts'
import { sha256 } from '#app/sha256.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedResult } from '#seed/builders/a-published-result.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { readCsv, withoutGuards } from '#tests/support/read-csv.ts'
import { variedBallots } from '#tests/support/varied-ballots.ts'

const running = runningApplication()
const place = 'ak-bulun'
const made: { round: number; calendar?: Calendar } = { round: 0 }

/** Titles that would break a table, a program that reads one, or a page that shows one. */
const titles = [
  '=HYPERLINK("http://evil.test";"Таза суу")',
  '+996 700 12 34 56',
  '-2+3',
  "@SUM(A1); =cmd|'/c calc'!A1",
  "'=1+1",
  'Үч "тырмакча", ; жана ,',
  '"',
  'Эки\nсап;экинчи',
  '\tчегинүү',
  '</script><script>alert(1)</script>',
  'VOTES',
]

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const projects = titles.map((title) => [title, null, 10_000] as const)
  const { round } = await aPublishedResult({
    ...{ place, at: new Date(), projects, ballots: variedBallots(40, titles.length) },
  })
  made.round = round.number
  made.calendar = round.calendar
})

async function download(name: string) {
  const answer = await fetch(`${running.origin}/data/${place}/rounds/${made.round}/${name}`)
  const { headers } = answer
  expect([name, answer.status]).toEqual([name, 200])
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  // Bytes, not `text()`: that would take the byte order mark away.
  const text = Buffer.from(await answer.arrayBuffer()).toString('utf8')
  return { text, type: headers.get('content-type'), named: headers.get('content-disposition') }
}

test('the table of proposals is read back as it was, and no cell of it is a formula', async () => {
  const { text, type, named } = await download('proposals.csv')
  expect(type).toBe('text/csv; charset=utf-8')
  expect(named).toBe(`attachment; filename="${place}-${made.round}-proposals.csv"`)
  const [head = [], ...rows] = readCsv(text)
  expect(rows.map((row) => row.length)).toEqual(titles.map(() => head.length))
  expect(rows.map((row) => withoutGuards(row[1] ?? '')).sort()).toEqual([...titles].sort())
  for (const separator of [',', ';', '\t'])
    for (const cell of readCsv(text, separator).flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/)
})

test('the table speaks the language that is asked for, and divides its cells as a spreadsheet wants it', async () => {
  const [, first = []] = readCsv((await download('proposals.csv')).text)
  expect([first[3], first[4]]).toEqual([
    ky.proposals.themes.lighting,
    expect.stringMatching(/^[А-ЯӨҮҢ]/),
  ])
  const { text } = await download('proposals.csv?language=ru&separator=semicolon')
  const [head = [], ...rows] = readCsv(text, ';')
  expect(head.slice(0, -1)).toEqual(Object.values(ru.tally.csv).slice(0, head.length - 1))
  expect(head.at(-1)).toBe(ru.proposals.officeTitle.column)
  for (const row of rows) {
    expect(Object.values(ru.proposals.themes)).toContain(row[3])
    expect(Object.values(ru.proposals.states)).toContain(row[4])
  }
})

test('the ballots say the last day on which one could vote', async () => {
  const { text } = await download('ballots.pb')
  const { calendar } = made
  const last = dayOf(new Date((calendar?.counting.getTime() ?? 0) - 1))
  const [year, month, day] = last.split('-')
  expect(text).toContain(`\ndate_end;${day}.${month}.${year}\n`)
})

test('the ballots are read by our own reader, every title as it was', async () => {
  const { text, type, named } = await download('ballots.pb')
  expect(type).toBe('text/plain; charset=utf-8')
  expect(named).toBe(`attachment; filename="${place}-${made.round}-ballots.pb"`)
  const found: string[] = []
  let votes = 0
  const at = { name: -1 }
  const result = await readPbFrom([text], {
    columns: (section, names) => {
      if (section === 'PROJECTS') at.name = names.indexOf('name')
      return null
    },
    project: ({ cells }) => {
      found.push(cells[at.name] ?? '')
      return null
    },
    vote: () => {
      votes++
      return null
    },
  })
  expect(result.refused).toBe(false)
  // The file's rows stand in the order of their votes.
  expect([found.sort(), votes]).toEqual([[...titles].sort(), 40])
})

test('what is for programs is JSON to be downloaded, with a title that would end a script in it', async () => {
  const { text, type, named } = await download('frozen.json')
  expect(type).toBe('application/json; charset=utf-8')
  expect(named).toBe(`attachment; filename="rules-${place}-${made.round}.json"`)
  const fixed: { projects: { number: number; titleHash: string }[] } = JSON.parse(text)
  const written: { titles: { number: number; salt: string; title: string }[] } = JSON.parse(
    (await download('titles.json')).text,
  )
  expect(written.titles.map(({ title }) => title)).toEqual(titles)
  expect(fixed.projects.map(({ titleHash }) => titleHash)).toEqual(
    written.titles.map(({ salt, title }) => sha256(`${salt}|${title}`)),
  )
  const result = await download('result.json')
  expect(result.type).toBe('application/json; charset=utf-8')
  expect(result.named).toBe(`attachment; filename="${place}-${made.round}-result.json"`)
  expect(JSON.parse(result.text).ballots).toBe(40)
})
