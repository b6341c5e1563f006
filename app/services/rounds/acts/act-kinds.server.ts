import { publishResult } from '../../tally/publish-result.server.ts'
import type { Vault } from '../../voting/round-keys.server.ts'
import type { AnyActKind } from './act-kind.ts'
import { extendPhase } from './extend-phase.server.ts'
import { openVote } from './open-vote.server.ts'

/** Every act that a second person can sign. A noun adds its kind here. */
export function actKinds(vault: Vault): readonly AnyActKind[] {
  return [openVote(vault), extendPhase, publishResult]
}
