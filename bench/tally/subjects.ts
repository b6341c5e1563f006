import type { MadeUp, Subject } from './measure.ts'

function madeUp(size: MadeUp, label: string, options: Subject['options']): Subject {
  const name = `${size.voters.toLocaleString('en')} × ${size.projects}`
  return { name, label, source: { madeUp: size }, rule: 'mes-cost', options }
}

/** A village, a town and a city, for where no real elections are at hand. */
export function smallSubjects(): Subject[] {
  const sizes = [
    { voters: 800, projects: 20 },
    { voters: 8000, projects: 60 },
    { voters: 80_000, projects: 150 },
  ]
  return sizes.flatMap((size) => [
    madeUp(size, 'Equal Shares, one run', { completion: 'none' }),
    madeUp(size, 'Add1U', {}),
  ])
}

/** Ten thousand to a million voters, fifty to five hundred projects. */
export function growthSubjects(): Subject[] {
  const voters = [10_000, 100_000, 1_000_000]
  const projects = [50, 200, 500]
  return voters.flatMap((many) =>
    projects.flatMap((some) => {
      const size = { voters: many, projects: some }
      const single = madeUp(size, 'Equal Shares, one run', { completion: 'none' })
      return many < 1_000_000 ? [single, madeUp(size, 'Add1U', {})] : [single]
    }),
  )
}
