import { existsSync } from 'node:fs'
import { checkElections } from './expected-outcomes.ts'
import { runCommand, Unusable } from './unusable.ts'

await runCommand(async () => {
  const folder = process.env.ASHAR_ELECTIONS ?? ''
  if (!existsSync(`${folder}/expected`))
    throw new Unusable('ASHAR_ELECTIONS must name a folder with data/ and expected/.')
  const totals = { passed: 0, failed: 0 }
  for await (const { file, rule, wrong, milliseconds } of checkElections(folder)) {
    totals[wrong.length === 0 ? 'passed' : 'failed']++
    const verdict = wrong.length === 0 ? 'passed' : `FAILED: ${wrong.join('; ')}`
    process.stdout.write(`${file}  ${rule}  ${milliseconds.toFixed(0)} ms  ${verdict}\n`)
  }
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`)
  return totals.failed === 0 ? 0 : 1
})
