import { refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { TallyRuns } from '#app/domain/tally/manifest.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Runs } from '../runs/run-kind.ts'
import { carryOutCount } from './carry-out-count.server.ts'
import { roundOf } from './count-of.server.ts'

export const tallyRuns: Runs<TallyRuns> = {
  'count-votes': {
    async may({ person, place, at }, { subject }) {
      const round = await readRound(place, roundOf(subject))
      return round
        ? may(person, 'count-votes', { place, round }, at)
        : refuse('missing', 'not-here', {})
    },
    stopped: 'count-stopped',
    href: (paths, subject) => paths.countRound(roundOf(subject)),
    carryOut: carryOutCount,
  },
}
