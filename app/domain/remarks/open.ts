import { isDraft, type VersionKind } from '../budget/version.ts'
import type { KeneshGate } from './kenesh.ts'

/** Whether remarks are taken: as long as the last plan of the year is a draft that was not put to the vote. */
export const isOpen = ({ plan, gate }: { plan: { kind: VersionKind }; gate: KeneshGate | null }) =>
  isDraft(plan.kind) && gate === null
