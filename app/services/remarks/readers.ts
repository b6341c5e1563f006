import type { Reader } from '#app/domain/alerts/message.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'

/** Who is written to about a remark: its author; of a paper, by the phone it names, else the secretary who can tell. */
export function readersOfRemark({ paper, by }: Pick<Remark, 'paper' | 'by'>): readonly Reader[] {
  if (!paper?.phone) return [by.account]
  // Kept as `+996700123456`: the form takes no other.
  return [{ contact: { channel: 'sms', to: paper.phone }, language: 'ky' }]
}
