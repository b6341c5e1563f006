import type { Difference } from './difference.ts'
import { fillIn, type RecountOrder } from './words.ts'

/** The first difference as a sentence for whoever counted again. */
export function describeDifference(
  difference: Difference,
  { words, pots, projects }: Pick<RecountOrder, 'words' | 'pots' | 'projects'>,
): string {
  const says = words.difference
  const title = (number: number | null) => projects[number ?? 0] ?? `№\u00a0${number}`
  const potName = (village: number | null) => pots[village ?? 0] ?? String(village)
  switch (difference.kind) {
    case 'unreadable': {
      const { file, line } = difference
      const found = { file: words.files[file], line: line ?? 0 }
      return fillIn(line === null ? says.unreadable : says.unreadableAt, found)
    }
    case 'project':
      return fillIn(says.project, { project: title(difference.project) })
    case 'votes': {
      const { pot, project, published, counted } = difference
      const found = { pot: potName(pot), project: title(project) }
      return fillIn(says.votes, { ...found, published, counted })
    }
    case 'step': {
      const { pot, step, published, counted } = difference
      const ended =
        counted === null ? says.stepMissing : published === null ? says.stepMore : says.step
      const found = { published: title(published), counted: title(counted) }
      return fillIn(ended, { pot: potName(pot), step, ...found })
    }
    case 'hash':
      return fillIn(says.hash, { ...difference, pot: potName(difference.pot) })
    default:
      return fillIn(says[difference.kind], difference)
  }
}
