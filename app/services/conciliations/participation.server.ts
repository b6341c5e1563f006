import { stageOf as stageOfTable } from '#app/domain/conciliations/conciliation.ts'
import type { ParticipationReport } from '#app/domain/conciliations/pages.ts'
import { participationOf } from '#app/domain/conciliations/participation.ts'
import { stageOf } from '#app/domain/hearings/hearing.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { questionsOf } from '#models/hearings/question.server.ts'
import { publishedHere } from '../budget/reading/published-here.server.ts'
import { announcedHere } from '../hearings/show-hearing.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import { remarksHere } from '../remarks/read-remarks.server.ts'
import type { Situation } from '../situation.ts'
import { announcedTables } from './tables-here.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** How residents took part in a year's budget, as it stands now. */
export async function reportParticipation(
  where: Where,
  year: number,
): Promise<Outcome<ParticipationReport>> {
  const { place, at } = where
  const [found, municipality, versions] = await Promise.all([
    remarksHere(where, year),
    findMunicipality(place),
    publishedHere(where),
  ])
  if (found.refused) return found
  if (!municipality) return refuse('missing', 'not-here', {})
  const announced = (await announcedHere(where)).filter((one) => one.budget?.year === year)
  const hearings = await Promise.all(
    announced.map(async (hearing) => ({
      held: stageOf(hearing, at) === 'held',
      attendance: hearing.attendance,
      // What became a remark is counted as that.
      questions: (await questionsOf(place, hearing.number))
        .filter(({ remark }) => !remark)
        .map(({ kind }) => kind),
    })),
  )
  const past = ['held', 'written', 'confirmed']
  const tables = (await announcedTables(where)).filter(
    (one) => one.year === year && past.includes(stageOfTable(one, at)),
  )
  const adopted = versions.some((one) => one.year === year && one.kind === 'approved')
  const remarks = found.value.remarks.map((remark) => ({
    ...remark,
    adopted: remark.adopted?.amount ?? null,
  }))
  const { name, region, office } = municipality
  return accepted({
    ...{ year, at, adopted },
    figures: participationOf({ hearings, remarks, tables, adopted }),
    office: { name, region, office: { name: office.name } },
  })
}
