import { type ActContent, actText } from '#app/domain/signatures/act-content.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { sha256 } from '#app/sha256.server.ts'

/** SHA-256 of exactly what an act will do. */
export function actHash(
  asked: Pick<PendingAct, 'place' | 'subject' | 'reason'>,
  content: ActContent,
): string {
  return sha256(actText(asked, content))
}

/** Whether an act would still do what it was asked for with. */
export function isUnchanged(act: PendingAct, now: ActContent | undefined): boolean {
  return now !== undefined && actHash(act, now) === act.hash
}
