import { basename } from 'node:path'
import type { Subject } from './measure.ts'

const rules: [string, Subject['rule'], Subject['options']][] = [
  ['greedy', 'greedy-skip', {}],
  ['Equal Shares, one run', 'mes-cost', { completion: 'none' }],
  ['Add1, exhaustive', 'mes-cost', { completion: 'add1', exhaustiveStop: true }],
  ['Add1U', 'mes-cost', {}],
  ['Phragmén', 'phragmen', {}],
  ['knapsack', 'knapsack', {}],
]

/** Every rule on one file. */
export function subjectsOf(file: string): Subject[] {
  return rules.map(([label, rule, options]) => ({
    name: basename(file, '.pb'),
    label,
    source: { file },
    rule,
    options,
  }))
}

/** Ten thousand to a million voters, fifty to five hundred projects; raising the shares of a million takes minutes. */
export function growthSubjects(): Subject[] {
  const voters = [10_000, 100_000, 1_000_000]
  const projects = [50, 200, 500]
  return voters.flatMap((many) =>
    projects.flatMap((some) => {
      const about = {
        name: `${many.toLocaleString('en')} × ${some}`,
        source: { madeUp: { voters: many, projects: some } },
        rule: 'mes-cost' as const,
      }
      const once = {
        ...about,
        label: 'Equal Shares, one run',
        options: { completion: 'none' as const },
      }
      return many < 1_000_000 ? [once, { ...about, label: 'Add1U', options: {} }] : [once]
    }),
  )
}
