import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { measure, type Subject } from './tally/measure.ts'
import { findPabutools, timePabutools } from './tally/pabutools.ts'
import { growthSubjects, smallSubjects } from './tally/subjects.ts'
import { printTable } from './tally/table.ts'

/**
 * How long the count takes and how much memory it needs. Elections come from the folder named by
 * ASHAR_ELECTIONS, otherwise they are made up. `--growth` adds made-up elections of up to a million
 * voters, `--pabutools PYTHON` runs the reference of the field beside it.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const folder = join(process.env.ASHAR_ELECTIONS ?? '', 'data')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pb')) : []
  const wanted = words.filter((word) => !word.startsWith('-') && !word.includes('python'))
  const chosen = files.filter((file) => wanted.every((part) => file.includes(part))).sort()
  const real = chosen.flatMap((file) => realSubjects(join(folder, file)))
  const python = findPabutools(words)
  await printTable('elections', real.length > 0 ? real : smallSubjects(), async (subject) => {
    const measured = await measure(subject)
    return python ? { ...measured, ...(await timePabutools(python, subject, measured)) } : measured
  })
  if (words.includes('--growth')) await printTable('growth', growthSubjects(), measure)
  return 0
}

const rules: [string, Subject['rule'], Subject['options']][] = [
  ['greedy', 'greedy-skip', {}],
  ['Equal Shares, one run', 'mes-cost', { completion: 'none' }],
  ['Add1, exhaustive', 'mes-cost', { completion: 'add1', exhaustiveStop: true }],
  ['Add1U', 'mes-cost', {}],
  ['Phragmén', 'phragmen', {}],
  ['knapsack', 'knapsack', {}],
]

function realSubjects(file: string): Subject[] {
  return rules.map(([label, rule, options]) => ({
    name: basename(file, '.pb'),
    label,
    source: { file },
    rule,
    options,
  }))
}
