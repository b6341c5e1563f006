import { publishResult } from '../../tally/publish-result.server.ts'
import type { AnyActKind } from './act-kind.ts'
import { extendPhase } from './extend-phase.server.ts'
import { openVote } from './open-vote.server.ts'

/** Every act that a second person can sign. A noun adds its kind here. */
export const actKinds: readonly AnyActKind[] = [openVote, extendPhase, publishResult]
