import type { ReactNode } from 'react'

/**
 * yes ✓, no ✕, on ▶ (now), wait ○ (still to come), plain ●, part ◐ (in part), same = (as another), away ↗ (somebody
 * else's), late !.
 */
export type TagKind = 'yes' | 'no' | 'on' | 'wait' | 'plain' | 'part' | 'same' | 'away' | 'late'

/** A state: a word with a sign, never colour alone. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  return <span className={kind === 'plain' ? 'tag' : `tag ${kind}`}>{children}</span>
}
