import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ashar-budget-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** Runs the command as it is typed. */
function typed(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/check-budget.ts', ...words],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

/** Two parts of Kara-Kujur's draft for 2022, whose printed total lost its comma. */
const karaKujur =
  'Аталышы;2022 (миң сом)\nӨздүк кирешелер;2 947,1\nТеңдөөчү трансферт;5 651,5\nБардыгы;85986\n'

test('a total that lost its comma is told with its place, in som, and the exit code is 1', () => {
  const { status, stdout } = typed(fileOf('kara-kujur.csv', karaKujur), '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toEqual([
    {
      ...{ sheet: 'kara-kujur', row: 4, column: 'B', kind: 'total' },
      ...{ printed: 85_986_000, computed: 8_598_600, difference: 77_387_400 },
      hint: { kind: 'lost-comma', row: 4 },
    },
  ])
})

test('the files of Kara-Kujur and Kazan-Kuigan that offices may try show their slips here as well', () => {
  const found = (file: string) => {
    const { status, stdout } = typed(`public/examples/budget/${file}`, '--json')
    return { status, findings: JSON.parse(stdout) }
  }
  expect(found('kara-kujur-2021.csv')).toMatchObject({
    status: 1,
    findings: [
      {
        ...{ row: 6, column: 'D', kind: 'total', printed: 85_986_000, computed: 8_598_600 },
        hint: { kind: 'lost-comma', row: 6 },
      },
    ],
  })
  const { status, findings } = found('kazan-kuigan-2023.csv')
  expect(status).toBe(1)
  expect(findings).toMatchObject([
    { row: 7, column: 'C', kind: 'total', difference: 258_000, hint: null },
  ])
})

test('a declared unit is taken, and said where the head names another', () => {
  const { stdout, stderr } = typed(fileOf('som.csv', karaKujur), '--unit', 'som', '--json')
  expect(JSON.parse(stdout)[0].computed).toBe(8_598.6)
  expect(stderr).toBe(
    'som: its head names another unit than was declared; amounts were taken as som.\n',
  )
})

test('with the version before, a line that is missing now is told where it makes up the difference', () => {
  const before = fileOf('before.csv', karaKujur.replace('85986', '8 598,6'))
  const without =
    'Аталышы;2022 (миң сом)\nӨздүк кирешелер;2 947,1\nЖер салыгы;100\nБардыгы;8 698,6\n'
  const file = fileOf('without.csv', without)
  expect(JSON.parse(typed(file, '--base', before, '--json').stdout)[0].hint).toEqual({
    kind: 'missing-line',
    row: 4,
  })
  expect(typed(file, '--base', before).stdout).toContain('a missing line: Теңдөөчү трансферт?')
  expect(JSON.parse(typed(file, '--json').stdout)[0].hint).toBeNull()
})

test('a file that adds up ends with 0 and an empty array', () => {
  const right = karaKujur.replace('85986', '8 598,6')
  expect(typed(fileOf('right.csv', right), '--json')).toEqual({
    status: 0,
    stdout: '[]\n',
    stderr: '',
  })
})

test('what cannot be read ends with 2 and one sentence that says what to do', () => {
  const page = fileOf('page.xls', '<html><table><tr><td>1</td></tr></table></html>')
  expect(typed(page)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${page} is a web page under another name: open it in a spreadsheet and save it as .xlsx.\n`,
  })
  expect(typed(page, '--unit', 'tyiyn').stderr).toBe(
    '--unit is one of som, thousand, million; not tyiyn.\n',
  )
  expect(typed().status).toBe(2)
})
