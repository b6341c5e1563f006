import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { QuarterOnPaper } from '#app/domain/ratings/facilities/quarter-report.ts'
import { isQuarter } from '#app/domain/ratings/quarter.ts'
import { municipalityHere } from '../../places/municipality-here.server.ts'
import type { Situation } from '../../situation.ts'
import { quarterAt } from '../read-ratings.server.ts'
import { quarterReport } from './quarter-report.server.ts'

/** A quarter for the notice board, with the head of the municipality that hangs it out. */
export async function quarterOnPaper(
  situation: Pick<Situation, 'place' | 'at'>,
  asked: string,
): Promise<Outcome<QuarterOnPaper>> {
  const municipality = await municipalityHere(situation)
  if (!municipality || !isQuarter(asked) || asked > quarterAt(situation.at))
    return refuse('missing', 'not-here', {})
  const { region, office } = municipality
  const head = { region, office: office.name }
  return accepted({ ...(await quarterReport(situation, asked)), head })
}
