import { type FieldFault, fault } from '../outcome.ts'
import type { FacilityKind } from './kind.ts'

const tagShape = /^[a-z][a-z0-9_:]{0,40}=[\w:;*-]{1,60}$/

/** What does not hold together in the tags of a kind, beside those of all others. */
export function checkTags(
  key: string,
  tags: readonly string[],
  all: readonly FacilityKind[],
): FieldFault[] {
  const odd = tags.find((tag) => !tagShape.test(tag))
  if (odd !== undefined) return [fault('tags', 'kind-tag-odd', { found: odd.slice(0, 60) })]
  const others = all.filter((kind) => kind.key !== key)
  for (const tag of tags) {
    const other = others.find((kind) => kind.tags.includes(tag))
    if (other) return [fault('tags', 'kind-tag-of-another', { tag, key: other.name.ky })]
  }
  return []
}
