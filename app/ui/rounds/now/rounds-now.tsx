import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { RoundIdeas } from '../round-ideas.tsx'
import { RoundNow } from './round-now.tsx'

/**
 * Every round that residents can take part in now, the most urgent first; then the proposals of that one. Proposals
 * take two screens of a phone, and what else is open would be looked for behind them.
 */
export function RoundsNow({ rounds }: { rounds: readonly RoundOverview[] }) {
  const [main] = rounds
  return (
    <>
      {rounds.map((round) => (
        <RoundNow key={round.number} round={round} />
      ))}
      {main ? <RoundIdeas round={main} named={rounds.length > 1} /> : null}
    </>
  )
}
