import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

/** How the command ends: its exit code and what it tells. */
function ended(words: string[]): Promise<{ code: unknown; told: string }> {
  const all = ['--import', 'tsx', 'seed/import-election.ts', ...words]
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, _stdout, stderr) =>
      resolve({ code: error?.code ?? 0, told: stderr }),
    )
  })
}

test('words that the import does not know end it with one sentence', {
  timeout: 60_000,
}, async () => {
  const told = await Promise.all([
    ended(['a.pb', '--quickly']),
    ended(['a.pb', '--place']),
    ended(['a.pb']),
    ended(['no-such-file.pb', '--place', 'ak-bulun']),
  ])
  expect(told.map(({ code }) => code)).toEqual([2, 2, 2, 2])
  expect(told[0]?.told).toBe("Unknown option '--quickly'.\n")
  expect(told[1]?.told).toBe("Option '--place <value>' argument missing.\n")
  for (const { told: sentence } of told) expect(sentence).toMatch(/^[^\n]+\n$/)
})
