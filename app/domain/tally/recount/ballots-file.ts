import { tallyIdOf } from '../pot/pot-election.ts'
import type { FigureDiffers } from './figures.ts'
import type { PublishedRules } from './published-files.ts'
import type { PublishedBallots } from './read-ballots.ts'
import type { whatFollows } from './what-follows.ts'

type Figure = readonly [at: string, published: string | undefined, counted: number]

/** Where the head or the list of the ballots' file first says something else than what was counted. */
export function firstInFile(
  { meta, projects, election }: PublishedBallots['file'],
  { rules, projects: listed }: PublishedRules,
  { ballots, pots }: ReturnType<typeof whatFollows>,
): FigureDiffers | null {
  const fields = new Map(projects.map((project) => [project.id, project.fields]))
  const standings = new Map(
    pots.flatMap((pot) => pot.standings).map((standing) => [standing.number, standing]),
  )
  const rows = listed.flatMap((project): Figure[] => {
    const id = tallyIdOf(project)
    const standing = standings.get(project.number)
    const [votes, selected] = [standing?.votes ?? 0, standing?.outcome === 'funded' ? 1 : 0]
    const said = (column: string) => fields.get(id)?.get(column)
    return [
      [`PROJECTS[${id}].votes`, said('votes'), votes],
      [`PROJECTS[${id}].score`, said('score'), votes],
      [`PROJECTS[${id}].selected`, said('selected'), selected],
    ]
  })
  const money = rules.pots.reduce((sum, pot) => sum + pot.money, 0)
  return differing([
    ['META.budget', String((election.budget * 100) / election.scale), money],
    ['META.num_votes', meta.get('num_votes'), ballots],
    ['META.num_projects', meta.get('num_projects'), listed.length],
    ['PROJECTS', String(projects.length), listed.length],
    ...rows,
  ])
}

/** What a file does not say cannot differ. */
function differing(figures: readonly Figure[]): FigureDiffers | null {
  for (const [at, published, counted] of figures)
    if (published !== undefined && published.trim() !== String(counted))
      return { kind: 'figure', at, published, counted: String(counted) }
  return null
}
